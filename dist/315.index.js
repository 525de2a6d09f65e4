"use strict";
exports.id = 315;
exports.ids = [315];
exports.modules = {

/***/ 2315:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Id: () => (/* binding */ patternOf),
/* harmony export */   My: () => (/* binding */ destinationOf),
/* harmony export */   fj: () => (/* binding */ join),
/* harmony export */   matcher: () => (/* binding */ matcher),
/* harmony export */   select: () => (/* binding */ select)
/* harmony export */ });
/* harmony import */ var ignore__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(298);
/* harmony import */ var ignore__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(ignore__WEBPACK_IMPORTED_MODULE_0__);

/**
 * Whether patterns name a path, by the rules of gitignore: comments, `!` for what is not named after all (but not below a
 * folder that is), `/` for the root, `**`. Case matters, as it does in the Space. A letter such as `é` is one
 * character to `?`, where git counts its bytes. A folder's path ends in a slash.
 */
function matcher(patterns) {
    // A tree can hold paths that the library takes for ones that lead out of the root; here they are names like others.
    const rules = ignore__WEBPACK_IMPORTED_MODULE_0___default()({ ignorecase: false, allowRelativePaths: true }).add(patterns);
    return path => rules.ignores(path);
}
/** The entries without those that `exclude` names. */
function select(entries, { exclude }) {
    const isExcluded = matcher(exclude);
    // To git's patterns a submodule is a folder.
    const kept = entries.filter(({ mode, path }) => !isExcluded(mode === '160000' ? `${path}/` : path));
    return { kept, excluded: entries.length - kept.length };
}
/** The characters that make a path of `files` a pattern, where nothing has that name. */
const WILD = /[*?[]/;
/** A path of `files` as a pattern: the folder that it begins in, and what it names there; null when it is none. */
function patternOf(source) {
    const parts = source.split('/');
    const wild = parts.findIndex(part => WILD.test(part));
    return wild < 0 ? null : { fixed: parts.slice(0, wild).join('/'), matches: matcher(`/${source}`) };
}
/**
 * Where a file goes that a line of `files` brings.
 * @param brought.folder what the line names, or the folder that its pattern begins in; null when it names the file itself
 * @param brought.path the file, below that folder
 */
function destinationOf({ destination, into }, { folder, path }) {
    if (folder !== null)
        return join(destination ?? folder, path);
    if (destination === null)
        return path;
    return into ? join(destination, path.slice(path.lastIndexOf('/') + 1)) : destination;
}
/** One path below another, of which each may be the root. */
function join(folder, path) {
    return folder === '' || path === '' ? folder + path : `${folder}/${path}`;
}


/***/ })

};
;