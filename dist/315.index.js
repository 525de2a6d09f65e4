export const id = 315;
export const ids = [315];
export const modules = {

/***/ 2315:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   select: () => (/* binding */ select)
/* harmony export */ });
/* harmony import */ var ignore__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(298);
/* harmony import */ var ignore__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(ignore__WEBPACK_IMPORTED_MODULE_0__);

/**
 * The entries without those that `exclude` names, by the rules of gitignore: comments, `!` for what stays after all
 * (but not below a folder that is left out), `/` for the root, `**`. Case matters, as it does in the Space. A letter
 * such as `é` is one character to `?`, where git counts its bytes.
 */
function select(entries, { exclude }) {
    // A tree can hold paths that the library takes for ones that lead out of the root; here they are names like others.
    const rules = ignore__WEBPACK_IMPORTED_MODULE_0___default()({ ignorecase: false, allowRelativePaths: true }).add(exclude);
    // To git's patterns a submodule is a folder.
    const kept = entries.filter(({ mode, path }) => !rules.ignores(mode === '160000' ? `${path}/` : path));
    return { kept, excluded: entries.length - kept.length };
}


/***/ })

};
