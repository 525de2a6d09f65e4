"use strict";
exports.id = 471;
exports.ids = [471,315];
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


/***/ }),

/***/ 471:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  findPlace: () => (/* binding */ findPlace)
});

// EXTERNAL MODULE: ./src/adapters/git/git.ts + 3 modules
var git_git = __webpack_require__(969);
// EXTERNAL MODULE: ./src/content/selection.ts
var selection = __webpack_require__(2315);
;// CONCATENATED MODULE: ./src/decide/place.ts

/** A line that a person takes in. */
const LONGEST_SHOWN = 300;
/** The name of a package is the same in any case, and with `-`, `_` or `.` (PEP 503). */
const normalized = (name) => name.toLowerCase().replace(/[-_.]+/g, '-');
/** The line of a file that a spot means; undefined when the file has no such line. */
function lineAt(spot, content) {
    const lines = content.split(/\r?\n/);
    if ('line' in spot)
        return spot.line >= 1 && spot.line <= lines.length ? { line: spot.line } : undefined;
    const wanted = normalized(spot.word);
    const at = lines.findIndex(text => normalized(/^\s*([\w.-]+)/.exec(text)?.[1] ?? '') === wanted);
    const from = lines[at];
    if (from === undefined)
        return undefined;
    const to = spot.write ?? from.trim();
    const isShown = from.trim() !== to && from.length <= LONGEST_SHOWN;
    return { line: at + 1, ...(isShown && { change: { from, to } }) };
}
/**
 * The file of the repository that a file of the Space was made from: by the last line of `files` that brings it, else by
 * `path`, the folder that is deployed.
 * @returns undefined for what cannot be a file of the repository
 */
function repositoryPath(file, { path, files }) {
    const name = file.replaceAll('\\', '/').replace(/^\.\//, '');
    const isOdd = (part) => part === '' || part === '.' || part === '..' || /[\0\n\r]/.test(part);
    if (name.split('/').some(isOdd))
        return undefined;
    for (const line of files.toReversed()) {
        const source = sourceBy(line, name);
        if (source !== undefined)
            return source;
    }
    return (0,selection/* join */.fj)(path, name);
}
/** The file that a line of `files` brings under this name, if it is one that it can bring. */
function sourceBy(line, name) {
    const pattern = (0,selection/* patternOf */.Id)(line.source);
    if (!pattern && (0,selection/* destinationOf */.My)(line, { folder: null, path: line.source }) === name)
        return line.source;
    const folder = pattern?.fixed ?? line.source;
    const base = (0,selection/* destinationOf */.My)(line, { folder, path: '' });
    if (base !== '' && !name.startsWith(`${base}/`))
        return undefined;
    const source = (0,selection/* join */.fj)(folder, base === '' ? name : name.slice(base.length + 1));
    return pattern && !pattern.matches(source) ? undefined : source;
}

// EXTERNAL MODULE: ./src/run/hide.ts
var hide = __webpack_require__(1061);
;// CONCATENATED MODULE: ./src/run/tell/place.ts



/** The likeliest come first, and a log can name any number. */
const MOST_SPOTS = 5;
/** What is named by its place in the repository already. */
const AS_NAMED = { path: '', files: [] };
/** A file that is larger is no text that a person has written. */
const MOST_BYTES = 1024 * 1024;
/**
 * Where in the repository the cause lies: the first of the spots that a file of the deployed commit has. Files that the
 * job has made are not in it and are not named.
 */
async function findPlace(spots, { inputs, source, credential }, world) {
    if (spots.length === 0 || !inputs || !source)
        return undefined;
    const { directory } = inputs.environment;
    const env = (0,hide/* withoutSecrets */.cT)(world.env, inputs, [
        ...(credential ? [credential.token.reveal()] : []),
        inputs['github-token']
    ]);
    const git = (0,git_git/* openGit */.z)({ directory, env, step: 'plan', signal: world.signal });
    for (const spot of spots.slice(0, MOST_SPOTS)) {
        const file = repositoryPath(spot.file, spot.in === 'repository' ? AS_NAMED : inputs);
        if (file === undefined)
            continue;
        const object = `${source.commit}:${file}`;
        const size = await git(['cat-file', '-s', object]);
        if (size.code !== 0 || Number(size.stdout) > MOST_BYTES)
            continue;
        const { code, stdout } = await git(['cat-file', 'blob', object]);
        const found = code === 0 && !stdout.includes('\0') ? lineAt(spot, stdout) : undefined;
        if (found === undefined)
            continue;
        const { repositoryUrl } = world.trigger;
        const page = `blob/${source.commit}/${file.split('/').map(inUrl).join('/')}#L${found.line}`;
        return { file, ...found, ...(repositoryUrl && { url: `${repositoryUrl}/${page}` }) };
    }
    return undefined;
}
/** Parentheses, too, which would end a link in Markdown. */
function inUrl(name) {
    return encodeURIComponent(name).replaceAll('(', '%28').replaceAll(')', '%29');
}


/***/ })

};
;