"use strict";
exports.id = 86;
exports.ids = [86,315];
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

/***/ 4705:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gather: () => (/* binding */ gather)
});

// EXTERNAL MODULE: ./src/adapters/git/blobs.ts
var blobs = __webpack_require__(6439);
// EXTERNAL MODULE: ./src/adapters/git/lfs-store.ts
var lfs_store = __webpack_require__(7024);
// EXTERNAL MODULE: ./src/adapters/work-tree.ts
var work_tree = __webpack_require__(3472);
;// CONCATENATED MODULE: ./src/content/layers.ts
/** Files laid one over the other: of two in one place the later one stays, also where a file lies on a folder. */
class Layers {
    #root = new Map();
    lay(path, leaf) {
        const names = path.split('/');
        const last = names.pop() ?? '';
        let folder = this.#root;
        for (const name of names) {
            const there = folder.get(name);
            const next = there === undefined || 'leaf' in there ? new Map() : there;
            folder.set(name, next);
            folder = next;
        }
        folder.set(last, { leaf });
    }
    entries() {
        const all = [];
        const gather = (folder, prefix) => {
            for (const [name, there] of folder)
                if ('leaf' in there)
                    all.push([prefix + name, there.leaf]);
                else
                    gather(there, `${prefix}${name}/`);
        };
        gather(this.#root, '');
        return all;
    }
}

// EXTERNAL MODULE: ./src/content/offenders.ts
var offenders = __webpack_require__(7599);
// EXTERNAL MODULE: ./src/content/pointers.ts
var content_pointers = __webpack_require__(1755);
// EXTERNAL MODULE: ./src/content/selection.ts
var selection = __webpack_require__(2315);
// EXTERNAL MODULE: ./src/run/plan/survey.ts + 2 modules
var survey = __webpack_require__(2546);
// EXTERNAL MODULE: ./src/run/plan/snapshot/folder.ts
var snapshot_folder = __webpack_require__(416);
// EXTERNAL MODULE: ./src/run/plan/snapshot/index-file.ts + 1 modules
var index_file = __webpack_require__(1895);
;// CONCATENATED MODULE: ./src/run/plan/snapshot/gather.ts










/**
 * Makes the tree of what is deployed where files from the disk are in it: the folder `path`, and over it what `files` names.
 * They become objects of the scratch repository; a large one is only read through, and stays where it lies.
 * @returns null when all is in the commit
 * @throws Failure when the folder, or a source, is not there, or nothing is left
 */
async function gather(run) {
    const { scratch, inputs, workTree } = run;
    const folder = await (0,snapshot_folder.findFolder)(run);
    if (folder.in === 'commit' && inputs.files.length === 0)
        return null;
    const isExcluded = inputs.exclude.trim() === '' ? () => false : (0,selection.matcher)(inputs.exclude);
    const layers = new Layers();
    if (folder.in === 'commit') {
        for (const entry of await (0,survey/* listTree */.nT)(run.git, `${run.commit}:${inputs.path}`)) {
            const { path, mode } = entry;
            if (!isExcluded(mode === '160000' ? `${path}/` : path))
                layers.lay(path, { entry });
        }
    }
    else {
        const files = await workTree.list(folder.place, path => !isExcluded(path));
        for (const [path, file] of files)
            layers.lay(path, { file, source: (0,selection/* join */.fj)(inputs.path, path) });
    }
    const brought = await Promise.all(inputs.files.map(line => bring(workTree, line, isExcluded)));
    const problems = brought.flatMap(each => ('expected' in each ? [each] : []));
    if (problems.length > 0)
        throw (0,snapshot_folder.invalid)(...(await withNearest(problems, workTree)));
    for (const each of brought)
        if ('laid' in each)
            for (const [path, laid] of each.laid)
                layers.lay(path, laid);
    const laid = layers.entries();
    if (laid.length === 0)
        throw inputs.exclude.trim() === ''
            ? (0,snapshot_folder.unusable)('path', inputs.path || '.', 'folder-with-files')
            : (0,snapshot_folder.unusable)('exclude', inputs.exclude.trim(), 'files-left');
    const { changes, large } = await store(scratch, laid);
    const index = await (0,index_file/* openIndex */.b6)(scratch, null);
    await index.apply(changes);
    const sources = new Map(laid.flatMap(([path, one]) => ('file' in one ? [[path, one.source]] : [])));
    // What a checkout with a filter lacks is fetched later.
    return { tree: await index.writeTree({ mayLack: true }), large, sources, base: folder.in };
}
/** The same, and for each source that is not there what is nearest to it. */
async function withNearest(problems, workTree) {
    const places = await workTree.places();
    return Promise.all(problems.map(async (problem) => {
        if (problem.expected !== 'source-there')
            return problem;
        // Of a pattern, it is the folder that may be misspelled.
        const near = await (0,snapshot_folder.nearest)((0,selection/* patternOf */.Id)(problem.value)?.fixed ?? problem.value, places);
        return near === undefined ? problem : { ...problem, near };
    }));
}
/** What a line of `files` names, and where it goes. A file that it names itself goes, whatever is excluded. */
async function bring(workTree, line, isExcluded) {
    const { source, isFolder } = line;
    const problem = (expected) => ({ input: 'files', value: source.slice(0, 80), expected });
    const named = await workTree.look(source, { follow: isFolder });
    if (named.kind === 'file' && !isFolder) {
        const { file } = named;
        return { laid: [[(0,selection/* destinationOf */.My)(line, { folder: null, path: source }), { file, source }]] };
    }
    const pattern = named.kind === 'nothing' ? (0,selection/* patternOf */.Id)(source) : null;
    const from = pattern?.fixed ?? source;
    const found = pattern ? await workTree.look(from, { follow: true }) : named;
    if (found.kind === 'outside')
        return problem('inside-workspace');
    if (found.kind !== 'folder')
        return problem('source-there');
    const to = (path) => (0,selection/* destinationOf */.My)(line, { folder: from, path });
    const files = await workTree.list(found.place, path => pattern ? path.endsWith('/') || pattern.matches((0,selection/* join */.fj)(from, path)) : !isExcluded(to(path)));
    if (pattern && files.size === 0)
        return problem('source-there');
    const laid = [...files].map(([path, file]) => [
        to(path),
        { file, source: (0,selection/* join */.fj)(from, path) }
    ]);
    return { laid: laid.filter(([path]) => !isExcluded(path)) };
}
/** Makes objects of the files. The Hub takes a large one through LFS alone, so git gets its pointer. */
async function store(scratch, laid) {
    const there = laid.flatMap(([path, one]) => ('entry' in one ? [{ ...one.entry, path }] : []));
    const files = laid.flatMap(([path, one]) => ('file' in one ? [{ path, ...one.file }] : []));
    const isLarge = ({ mode, size }) => mode !== '120000' && size > offenders/* LARGE_BYTES */.c;
    const [big, links] = [files.filter(isLarge), files.filter(({ mode }) => mode === '120000')];
    const plain = files.filter(file => !isLarge(file) && file.mode !== '120000');
    // Before one of them is read: it could not be.
    (0,index_file/* refuseNames */.d3)(files.map(({ path }) => ({ path, oid: '' })));
    const pointers = [];
    for (const { place } of big)
        pointers.push((0,content_pointers/* formatPointer */.$2)(await (0,lfs_store/* storeOf */.Q)(scratch).keepFile(place)));
    const oids = await (0,blobs/* writeBlobs */.C)(scratch, [...pointers, ...(await Promise.all(links.map(work_tree/* linkText */.y))), ...plain]);
    const made = [...big, ...links, ...plain].map(({ path, mode }, i) => ({ path, mode, oid: oids[i] ?? '' }));
    const large = big.map(({ path, size }, i) => ({ path, size, oid: oids[i] ?? '', why: 'large' }));
    return { changes: [...there, ...made], large };
}


/***/ })

};
;