export const id = 86;
export const ids = [86,315];
export const modules = {

/***/ 7773:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ findCaseClashes),
/* harmony export */   L: () => (/* binding */ checkNames)
/* harmony export */ });
/** The longest name of a file or folder, on the file systems of Linux, macOS and Windows alike. */
const NAME_BYTES = 255;
const RESERVED = /^(?:\.git|git~1|\.{0,2})$/i;
/** The entries that cannot go as they are called, in the order given. */
function checkNames(entries) {
    return entries.flatMap(entry => checkName(entry) ?? []);
}
function checkName({ mode, path }) {
    if (mode === '160000')
        return { kind: 'submodule', path };
    if (path.includes('\uFFFD'))
        return { kind: 'not-utf-8', path };
    // eslint-disable-next-line no-control-regex -- the characters that are looked for
    if (/[\x00-\x1f\x7f]/.test(path))
        return { kind: 'control-character', path };
    if (path.includes('\\'))
        return { kind: 'backslash', path };
    const components = path.split('/');
    const reserved = components.find(component => RESERVED.test(component));
    if (reserved !== undefined)
        return { kind: 'reserved', path, component: reserved };
    for (const component of components) {
        const bytes = new TextEncoder().encode(component).length;
        if (bytes > NAME_BYTES)
            return { kind: 'too-long', path, component, bytes };
    }
    return null;
}
/**
 * The groups of paths that differ in case only, or in how an accent is composed (macOS takes both for the same name).
 * Of folders that clash, the folders below them are not repeated; files are.
 */
function findCaseClashes(paths) {
    const files = new Set(paths);
    const spellings = new Map();
    for (const path of paths)
        for (const part of [...foldersOf(path), path]) {
            const folded = fold(part);
            spellings.set(folded, (spellings.get(folded) ?? new Set()).add(part));
        }
    return [...spellings].flatMap(([folded, spelled]) => {
        if (spelled.size < 2)
            return [];
        const group = [...spelled].sort();
        if (group.some(path => files.has(path)))
            return [{ kind: 'file', paths: group }];
        const above = spellings.get(folded.slice(0, Math.max(0, folded.lastIndexOf('/'))));
        return above && above.size > 1 ? [] : [{ kind: 'folder', paths: group }];
    });
}
function fold(path) {
    return path.normalize('NFC').toLowerCase();
}
/** The folders that a path is in, outermost first. */
function foldersOf(path) {
    const components = path.split('/').slice(0, -1);
    return components.map((_, index) => components.slice(0, index + 1).join('/'));
}


/***/ }),

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

/***/ 3892:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N8: () => (/* binding */ SNAPSHOT_TRAILER),
/* harmony export */   Xw: () => (/* binding */ historyByInputs),
/* harmony export */   eb: () => (/* binding */ followsSnapshots)
/* harmony export */ });
/** What a snapshot's message says of itself; how a later run knows one. */
const SNAPSHOT_TRAILER = 'Snapshot-By: hf-space-push';
/** Settings that only a snapshot can follow. */
function changesTree(inputs) {
    const { path, files, exclude, keep, card } = inputs;
    return files.length > 0 || [path, exclude, keep, card].some(text => text.trim() !== '');
}
/**
 * What the inputs alone decide; null when it takes a look at the Space and the checkout.
 * @param written why something is written into the README
 */
function historyByInputs(inputs, written) {
    if (inputs.history !== 'auto')
        return { history: inputs.history, because: 'asked' };
    const because = changesTree(inputs) ? 'settings' : written;
    return because ? { history: 'snapshot', because } : null;
}
/** Whether the Space follows snapshots: one is its head, or the last thing before what was edited on the Space since. */
function followsSnapshots(recent) {
    return recent.some(({ message }) => message?.split('\n').includes(SNAPSHOT_TRAILER));
}


/***/ }),

/***/ 416:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gq: () => (/* binding */ invalid),
/* harmony export */   Wj: () => (/* binding */ findFolder),
/* harmony export */   _P: () => (/* binding */ unusable)
/* harmony export */ });
/* harmony import */ var _model_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2891);

/**
 * Finds the folder `path`: in the commit, else on the disk.
 * @throws Failure when it is nowhere, with what is nearest
 */
async function findFolder(run) {
    const { git, workTree, commit } = run;
    const { path } = run.inputs;
    const type = path === '' ? 'tree' : (await git(['cat-file', '-t', `${commit}:${path}`])).stdout.trim();
    if (type === 'tree')
        return { in: 'commit' };
    const found = await workTree.look(path, { follow: true });
    if (found.kind === 'folder')
        return { in: 'disk', place: found.place };
    if (found.kind === 'outside')
        throw unusable('path', path, 'inside-workspace');
    if (found.kind === 'file' || type === 'blob')
        throw unusable('path', path, 'folder-not-file');
    const { stdout } = await git(['ls-tree', '-r', '-d', '-z', '--name-only', '--full-tree', commit]);
    const near = await nearest(path, [...stdout.split('\0'), ...(await workTree.folders())]);
    throw unusable('path', path, 'folder-there', near);
}
/** A folder of the same name elsewhere, else one whose path differs in a few letters. */
async function nearest(path, folders) {
    const { closest, distance } = await __webpack_require__.e(/* import() */ 916).then(__webpack_require__.bind(__webpack_require__, 1916));
    const nameOf = (one) => one.slice(one.lastIndexOf('/') + 1);
    const elsewhere = folders.find(one => nameOf(one) === nameOf(path));
    if (elsewhere !== undefined)
        return elsewhere;
    const best = closest(path, folders) || '';
    const isNear = distance(path.toLowerCase(), best.toLowerCase()) <= Math.max(2, path.length / 3);
    return best !== '' && isNear ? best : undefined;
}
/** An input that is well written, and of no use here. */
function unusable(input, given, expected, near) {
    return invalid({
        input,
        value: given.replace(/\s+/g, ' ').slice(0, 80),
        expected,
        ...(near !== undefined && { near })
    });
}
function invalid(...problems) {
    return new _model_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H({ step: 'plan', finding: { kind: 'invalid-inputs', problems } });
}


/***/ }),

/***/ 4705:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


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
// EXTERNAL MODULE: ./src/run/plan/survey.ts + 1 modules
var survey = __webpack_require__(7131);
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
    const folder = await (0,snapshot_folder/* findFolder */.Wj)(run);
    if (folder.in === 'commit' && inputs.files.length === 0)
        return null;
    const isExcluded = inputs.exclude.trim() === '' ? () => false : (0,selection.matcher)(inputs.exclude);
    const layers = new Layers();
    if (folder.in === 'commit') {
        const entries = (await (0,survey/* listTree */.nT)(run.git, `${run.commit}:${inputs.path}`)) ?? [];
        for (const entry of entries) {
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
        throw (0,snapshot_folder/* invalid */.Gq)(...problems);
    for (const each of brought)
        if ('laid' in each)
            for (const [path, laid] of each.laid)
                layers.lay(path, laid);
    const laid = layers.entries();
    if (laid.length === 0)
        throw inputs.exclude.trim() === ''
            ? (0,snapshot_folder/* unusable */._P)('path', inputs.path || '.', 'folder-with-files')
            : (0,snapshot_folder/* unusable */._P)('exclude', inputs.exclude.trim(), 'files-left');
    const { changes, large } = await store(scratch, laid);
    const index = await (0,index_file/* openIndex */.b6)(scratch, null);
    await index.apply(changes);
    const sources = new Map(laid.flatMap(([path, one]) => ('file' in one ? [[path, one.source]] : [])));
    // What a checkout with a filter lacks is fetched later.
    return { tree: await index.writeTree({ mayLack: true }), large, sources, base: folder.in };
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
    const texts = [...pointers, ...(await Promise.all(links.map(work_tree/* linkText */.y)))];
    const oids = [
        ...(await (0,blobs/* writeBlobs */.Ci)(scratch, texts)),
        ...(await (0,blobs/* writeFiles */.hV)(scratch, plain.map(({ place }) => place)))
    ];
    const made = [...big, ...links, ...plain].map(({ path, mode }, i) => ({ path, mode, oid: oids[i] ?? '' }));
    const large = big.map(({ path, size }, i) => ({ path, size, oid: oids[i] ?? '', why: 'large' }));
    return { changes: [...there, ...made], large };
}


/***/ }),

/***/ 1895:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  iw: () => (/* binding */ ATTRIBUTES),
  SC: () => (/* binding */ commitTree),
  b6: () => (/* binding */ openIndex),
  d3: () => (/* binding */ refuseNames)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/adapters/git/blobs.ts
var blobs = __webpack_require__(6439);
;// CONCATENATED MODULE: ./src/content/attributes.ts
/** What `git lfs track` writes behind a pattern, and the Hub itself in a new Space's `.gitattributes`. */
const LFS = 'filter=lfs diff=lfs merge=lfs -text';
/**
 * The root's `.gitattributes` with what is missing for the Hub to show LFS files as such, and for a clone to get them:
 * one line for an extension that no plain file has, else one for the path. The text that is there stays, and the lines
 * are appended, since of all lines that name a path git takes the last. (Not so in a folder whose own
 * `.gitattributes` says otherwise: that one stays in force.)
 *
 * Null when there is no file and none is needed. Doing it twice is doing it once.
 */
function withLfsAttributes(existing, { uncovered, plain }) {
    const text = existing ?? '';
    const taken = new Set(plain.map(extensionOf));
    const extensions = new Set();
    const exact = new Set();
    for (const path of uncovered) {
        const extension = extensionOf(path);
        // A name such as `.DS_Store` is no extension to speak of, though a pattern would find it.
        if (extension === '' || taken.has(extension) || nameOf(path) === `.${extension}`)
            exact.add(path);
        else
            extensions.add(extension);
    }
    const patterns = [
        ...[...extensions].sort().map(extension => `*.${literal(extension)}`),
        ...[...exact].sort().map(path => `/${literal(path)}`)
    ];
    const inForce = lastLines(text);
    const lines = patterns.map(pattern => `${quoted(pattern)} ${LFS}`).filter(line => !inForce.has(line));
    if (lines.length === 0)
        return existing;
    const newline = /\r?\n/.exec(text)?.[0] ?? '\n';
    const start = text === '' || text.endsWith('\n') ? text : text + newline;
    return start + lines.map(line => line + newline).join('');
}
/** The lines at the end that are of this module's form: nothing after them takes back what they say. */
function lastLines(text) {
    const lines = text.split(/\r?\n/);
    const before = lines.findLastIndex(line => line.trim() !== '' && !line.endsWith(` ${LFS}`));
    return new Set(lines.slice(before + 1));
}
function nameOf(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}
/** What follows the name's last dot; none without a dot. Exactly the names with that end match `*.extension`. */
function extensionOf(path) {
    const name = nameOf(path);
    return name.includes('.') ? name.slice(name.lastIndexOf('.') + 1) : '';
}
/** A text as a pattern that means just this text (gitignore's rules, which attributes share). */
function literal(text) {
    return text.replace(/[\\*?[]/g, '\\$&');
}
/**
 * A pattern ends at the first white space, and one that begins with a quote is read as a string of C (attr.c): so one
 * with white space or control characters is written as such a string.
 */
function quoted(pattern) {
    // eslint-disable-next-line no-control-regex -- what cannot stand in a line of attributes
    if (!/[\x00-\x20\x7f]/.test(pattern))
        return pattern;
    const escaped = pattern
        .replace(/["\\]/g, '\\$&')
        // eslint-disable-next-line no-control-regex -- as above; a space may stand between quotes
        .replace(/[\x00-\x1f\x7f]/g, character => `\\${character.charCodeAt(0).toString(8).padStart(3, '0')}`);
    return `"${escaped}"`;
}

// EXTERNAL MODULE: ./src/content/names.ts
var names = __webpack_require__(7773);
// EXTERNAL MODULE: ./src/decide/history.ts
var decide_history = __webpack_require__(3892);
// EXTERNAL MODULE: ./src/decide/preview.ts
var preview = __webpack_require__(2396);
// EXTERNAL MODULE: ./src/model/failure.ts
var failure = __webpack_require__(2891);
// EXTERNAL MODULE: ./src/run/look/card.ts + 2 modules
var card = __webpack_require__(4627);
;// CONCATENATED MODULE: ./src/run/plan/snapshot/index-file.ts








const ATTRIBUTES = '.gitattributes';
/** @param tree the tree to begin with; null for an empty one */
async function openIndex(scratch, tree) {
    const call = {
        env: { GIT_INDEX_FILE: (0,external_node_path_.join)(scratch.directory, 'snapshot-index'), GIT_ATTR_NOSYSTEM: '1' },
        config: ['core.attributesFile=/dev/null']
    };
    const run = (args, input) => must(scratch, args, { ...call, ...(input !== undefined && { input }) });
    await run(['read-tree', tree ?? '--empty']);
    const apply = async (changes) => {
        if (changes.length === 0)
            return;
        refuseNames(changes);
        const lines = changes.map(({ path, mode, oid }) => `${oid ? mode : '0'} ${oid ?? NOTHING}\t${path}\0`);
        await run(['update-index', '-z', '--index-info'], lines.join(''));
    };
    return {
        apply,
        async coverLfs(paths, others) {
            if (paths.length === 0)
                return false;
            const listed = (await run(['ls-files', '-z'])).split('\0').filter(Boolean);
            const answer = await run(['check-attr', '--cached', '-z', '--stdin', 'filter'], paths.map(p => `${p}\0`).join(''));
            const covered = new Set();
            const fields = answer.split('\0');
            for (let i = 0; i + 2 < fields.length; i += 3)
                if (fields[i + 2] === 'lfs')
                    covered.add(fields[i] ?? '');
            const inLfs = new Set(paths);
            const existing = listed.includes(ATTRIBUTES) ? await run(['cat-file', 'blob', `:${ATTRIBUTES}`]) : null;
            const text = withLfsAttributes(existing, {
                uncovered: paths.filter(path => !covered.has(path)),
                plain: [...listed, ...others].filter(path => !inLfs.has(path))
            });
            if (text === null || text === existing)
                return false;
            const [oid = null] = await (0,blobs/* writeBlobs */.Ci)(scratch, [text]);
            await apply([{ path: ATTRIBUTES, mode: '100644', oid }]);
            return true;
        },
        writeTree: async ({ mayLack } = { mayLack: false }) => (await run(['write-tree', ...(mayLack ? ['--missing-ok'] : [])])).trim()
    };
}
/**
 * @throws Failure when git does not take a name, or its bytes are not known here: another file would be changed in its
 * place
 */
function refuseNames(changes) {
    const problems = changes.flatMap(({ path, oid }) => (0,names/* checkNames */.L)([{ path, mode: '100644' }]).filter(({ kind }) => kind === 'not-utf-8' || (kind === 'reserved' && oid !== null)));
    if (problems.length > 0)
        throw (0,card/* refusal */.x5)(problems.map(problem => ({ kind: 'name', problem })));
}
const NOTHING = '0'.repeat(40);
/** One commit on top of the Space's head. Its author is the source commit's; its message names the source and the run. */
async function commitTree({ scratch, source, target, trigger }, tree) {
    const trailers = [
        `Source-Commit: ${source.commit}`,
        ...(trigger.repository ? [`Source-Repository: ${trigger.repository}`] : []),
        ...(trigger.runUrl ? [`Workflow-Run: ${trigger.runUrl}`] : []),
        ...(trigger.previewOf ? [(0,preview/* previewTrailer */.uL)(trigger.previewOf)] : []),
        decide_history/* SNAPSHOT_TRAILER */.N8
    ];
    const { name, email, date } = source.author;
    const who = (role) => ({
        [`GIT_${role}_NAME`]: name || 'unknown',
        [`GIT_${role}_EMAIL`]: email || 'unknown'
    });
    const env = { ...who('AUTHOR'), ...who('COMMITTER'), GIT_AUTHOR_DATE: date };
    const parent = target.head === null ? [] : ['-p', target.head];
    const input = `${source.subject || 'Deploy'}\n\n${trailers.join('\n')}\n`;
    return (await must(scratch, ['commit-tree', tree, ...parent], { env, input })).trim();
}
async function must({ git }, args, call) {
    const { code, stdout, text } = await git(args, call);
    if (code !== 0)
        throw new failure/* Failure */.H({ step: 'plan', exitCode: code, text });
    return stdout;
}


/***/ })

};
