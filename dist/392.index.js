"use strict";
exports.id = 392;
exports.ids = [392];
exports.modules = {

/***/ 6439:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ writeBlobs)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7075);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_stream__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6466);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_4___default = /*#__PURE__*/__webpack_require__.n(node_stream_promises__WEBPACK_IMPORTED_MODULE_4__);
/* harmony import */ var _model_failure_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2891);






/**
 * So much is read ahead of git. The files of a step are many and small: those that are not stay where they lie, as
 * LFS objects.
 */
const MOST_AT_ONCE = { sources: 64, bytes: 4 * 1024 * 1024 };
/**
 * Stores texts and files as blobs, byte for byte, all in one git and as one pack: a push takes its objects over as they
 * are, where it would read, compare and compress loose ones anew. The ids come in the order of the sources.
 * @throws Failure when git cannot
 * @throws Node’s error when a file cannot be read
 */
async function writeBlobs({ git, directory }, sources) {
    if (sources.length === 0)
        return [];
    const marks = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, 'marks');
    const importing = await git.start(['fast-import', '--quiet', '--done', '--depth=0', `--export-marks=${marks}`], 
    // The repository lives as long as the run: nothing of it has to survive a loss of power.
    ['core.fsync=none', 'fastimport.unpackLimit=0']);
    importing.stdout.resume();
    const broken = await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_4__.pipeline)(node_stream__WEBPACK_IMPORTED_MODULE_3__.Readable.from(commandsFor(sources), { objectMode: false }), importing.stdin).catch((cause) => cause);
    const { code, stderr } = await importing.ended;
    // A file that cannot be read; a git that ends early says why on its own.
    if (broken?.path !== undefined)
        throw broken;
    if (code !== 0)
        throw new _model_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .Failure */ .H({ step: 'plan', exitCode: code, text: stderr });
    const named = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(marks, 'utf8')).matchAll(/^:(\d+) ([0-9a-f]+)$/gm);
    const ids = new Map([...named].map(([, mark, oid]) => [Number(mark), oid]));
    return sources.map((_, i) => ids.get(i + 1) ?? '');
}
/** What git-fast-import reads: each blob with its number. */
async function* commandsFor(sources) {
    let mark = 0;
    for (const some of batches(sources)) {
        const contents = await Promise.all(some.map(contentOf));
        yield Buffer.concat(contents.flatMap(content => [
            Buffer.from(`blob\nmark :${++mark}\ndata ${content.length}\n`),
            content,
            Buffer.from('\n')
        ]));
    }
    yield Buffer.from('done\n');
}
function* batches(sources) {
    let batch = [];
    let bytes = 0;
    for (const source of sources) {
        batch.push(source);
        bytes += typeof source === 'object' && 'size' in source ? source.size : source.length;
        if (batch.length < MOST_AT_ONCE.sources && bytes < MOST_AT_ONCE.bytes)
            continue;
        yield batch;
        [batch, bytes] = [[], 0];
    }
    if (batch.length > 0)
        yield batch;
}
/** A file that has become a link since it was listed is none: it may lead anywhere. */
const NO_LINK = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW ?? 0);
async function contentOf(source) {
    if (typeof source === 'string')
        return Buffer.from(source);
    return 'place' in source ? await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(source.place, { flag: NO_LINK }) : source;
}


/***/ }),

/***/ 7024:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ storeOf),
/* harmony export */   x: () => (/* binding */ openLfsStore)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_3__);




/** The scratch repository's own store, from which objects are uploaded. */
function storeOf(scratch) {
    return openLfsStore((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(scratch.directory, 'lfs'));
}
/** @param folder the `lfs` in a repository's folder; made when something is kept there */
function openLfsStore(folder) {
    const placeOf = (oid) => (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, 'objects', oid.slice(0, 2), oid.slice(2, 4), oid);
    // A link may lead to any file of this machine.
    const has = (oid) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)(placeOf(oid)).then(found => found.isFile(), () => false);
    const makePlace = async (oid) => {
        const place = placeOf(oid);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(place), { recursive: true });
        return place;
    };
    return {
        placeOf,
        has,
        async bring(oid, from) {
            if (!(await from.has(oid)))
                return false;
            const [source, place] = [from.placeOf(oid), await makePlace(oid)];
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.link)(source, place).catch(() => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.copyFile)(source, place));
            return true;
        },
        async keepFile(path) {
            const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
            let size = 0;
            for await (const chunk of (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(path)) {
                hash.update(chunk);
                size += chunk.length;
            }
            const oid = hash.digest('hex');
            const place = await makePlace(oid);
            // What is no link itself: an object that leads elsewhere is not read.
            const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.realpath)(path);
            if (!(await has(oid)))
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.link)(file, place).catch(() => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.copyFile)(file, place));
            return { oid, size };
        },
        async read(oid, take) {
            for await (const chunk of (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(placeOf(oid)))
                take(chunk);
        },
        async keepBlobs(objects, blobs, witness) {
            const incoming = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, 'incoming');
            if (blobs.length > 0)
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)(incoming, { recursive: true });
            const made = await writeHashed(objects, blobs, { witness, pathOf: blob => (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(incoming, blob) });
            for (const [blob, { oid }] of made)
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(incoming, blob), await makePlace(oid));
            return made;
        }
    };
}
async function writeHashed(objects, blobs, { witness, pathOf }) {
    const made = new Map();
    let current;
    await objects.visit(blobs, {
        begin(blob, size) {
            witness.begin(blob, size);
            current = { blob, size, hash: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256'), file: (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(pathOf(blob), 'w') };
        },
        // Written before the next chunk is taken from the pipe.
        bytes(chunk) {
            witness.bytes(chunk);
            current?.hash.update(chunk);
            if (current)
                (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeSync)(current.file, chunk);
        },
        end() {
            witness.end();
            if (!current)
                return;
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(current.file);
            made.set(current.blob, { oid: current.hash.digest('hex'), size: current.size });
        }
    });
    return made;
}


/***/ }),

/***/ 3472:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ openWorkTree),
/* harmony export */   y: () => (/* binding */ linkText)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9771);



const GIT = /^(?:\.git|git~1)$/i;
const MOST_PLACES = 4000;
const DEEPEST = 4;
/** @param directory the checkout, or a folder in it */
async function openWorkTree(directory) {
    const top = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)((0,_files_js__WEBPACK_IMPORTED_MODULE_2__/* .findCheckout */ .I8)(directory)?.workTree ?? directory);
    const partsOf = (place) => {
        const way = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(top, place);
        const parts = way.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep);
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(way) || parts[0] === '..' ? null : parts;
    };
    const isInside = (place) => partsOf(place)?.some(part => GIT.test(part)) === false;
    return {
        async look(path, { follow }) {
            const named = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(top, path);
            const above = path === '' ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(top) : await real((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(named));
            if (above === null)
                return { kind: 'nothing' };
            const itself = path === '' ? top : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(above, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(named));
            const place = follow ? await real(itself) : itself;
            if (place === null)
                return { kind: 'nothing' };
            if (!isInside(place))
                return { kind: 'outside' };
            const stat = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(place).catch(noneThere);
            if (stat?.isDirectory())
                return { kind: 'folder', place };
            const isFile = stat?.isFile() || stat?.isSymbolicLink();
            return isFile ? { kind: 'file', file: await fileAt(place) } : { kind: 'nothing' };
        },
        async list(place, isWanted) {
            const files = new Map();
            await walk(place, '', { isWanted, files });
            return files;
        },
        pathOf: place => partsOf(place)?.join('/') ?? null,
        async places() {
            const found = [];
            const queue = [''];
            for (let at = queue.shift(); at !== undefined && found.length < MOST_PLACES; at = queue.shift()) {
                for (const entry of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(top, at), { withFileTypes: true }).catch(() => [])) {
                    if (GIT.test(entry.name) || entry.name === 'node_modules')
                        continue;
                    const isFolder = entry.isDirectory();
                    const path = `${at}${entry.name}${isFolder ? '/' : ''}`;
                    found.push(path);
                    if (isFolder && path.split('/').length <= DEEPEST)
                        queue.push(path);
                }
            }
            return found;
        }
    };
}
async function walk(place, prefix, on) {
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(place, { withFileTypes: true });
    const wanted = entries.filter(entry => !/^\.git$/i.test(entry.name) && on.isWanted(`${prefix}${entry.name}${entry.isDirectory() ? '/' : ''}`));
    for (const entry of wanted.filter(each => each.isDirectory()))
        await walk((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(place, entry.name), `${prefix}${entry.name}/`, on);
    const files = wanted.filter(entry => entry.isFile() || entry.isSymbolicLink());
    const seen = await Promise.all(files.map(({ name }) => fileAt((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(place, name))));
    files.forEach(({ name }, i) => on.files.set(prefix + name, seen[i]));
}
async function fileAt(place) {
    // A name that is not UTF-8 cannot be asked for; it is named as such later, and nothing is read.
    if (place.includes('\uFFFD'))
        return { mode: '100644', size: 0, place };
    const stat = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(place);
    if (stat.isSymbolicLink())
        return { mode: '120000', size: stat.size, place };
    return { mode: (stat.mode & 0o100) === 0 ? '100644' : '100755', size: stat.size, place };
}
/** What a symbolic link says, in bytes. */
function linkText({ place }) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readlink)(place, { encoding: 'buffer' });
}
const real = (place) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(place).catch(noneThere);
function noneThere(error) {
    if (['ENOENT', 'ENOTDIR', 'ELOOP'].includes(error.code ?? ''))
        return null;
    throw error;
}


/***/ }),

/***/ 2656:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ formatCommit),
/* harmony export */   L: () => (/* binding */ parseCommit)
/* harmony export */ });
/** A commit object as text, made by its author. What would end a field is left out. */
function formatCommit({ tree, parents, author, at, message }) {
    const clean = (text) => text.replace(/[\0\n<>]/g, '').trim() || 'unknown';
    const who = `${clean(author.name)} <${clean(author.email)}>`;
    const fields = [
        `tree ${tree}`,
        ...parents.map(parent => `parent ${parent}`),
        `author ${who} ${author.date.replace(/^@0*(?=\d)/, '')}`,
        `committer ${who} ${Math.floor(at / 1000)} +0000`
    ];
    return `${fields.join('\n')}\n\n${message.replaceAll('\0', '')}`;
}
/** @param content a commit object's bytes */
function parseCommit(content) {
    const text = decode(content);
    const end = text.indexOf('\n\n');
    const [header, message] = end < 0 ? [text, ''] : [text.slice(0, end), text.slice(end + 2)];
    const [, name = '', email = '', time = '0', zone = '+0000'] = /^author ([^\n]*?) ?<([^\n]*)> (-?\d+) ([+-]\d{4})$/m.exec(header) ?? [];
    const [paragraph = ''] = message.replace(/^\s*\n/, '').split(/\n[^\S\n]*\n/);
    const subject = paragraph.trim().replace(/[^\S\n]*\n[^\S\n]*/g, ' ');
    // git writes a time before 1970, and does not take it again.
    const date = `@${time.startsWith('-') ? 0 : time} ${zone}`;
    return { subject, author: { name: name.trim(), email: email.trim(), date } };
}
/** Old commits can be in another encoding, which they name. */
function decode(content) {
    const [, encoding] = /^encoding (\S+)$/m.exec(content.toString('latin1').split('\n\n', 1)[0] ?? '') ?? [];
    if (encoding !== undefined)
        try {
            return new TextDecoder(encoding).decode(content);
        }
        catch {
            // One that is not known here.
        }
    return content.toString('utf8');
}


/***/ }),

/***/ 7773:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ findCaseClashes),
/* harmony export */   L: () => (/* binding */ checkNames)
/* harmony export */ });
/** The longest name of a file or folder, on the file systems of Linux, macOS and Windows alike. */
const NAME_BYTES = 255;
const RESERVED = /^(?:\.git|git~1|\.{0,2})$/i;
/** Of ten thousand names, nearly all are of printable ASCII without a backslash, and nothing can be wrong but this. */
const ORDINARY = /^[ -[\]-~]{1,255}$/;
const WITH_RESERVED = /(?:^|\/)(?:\.git|git~1|\.{0,2})(?:\/|$)/i;
/** The entries that cannot go as they are called, in the order given. */
function checkNames(entries) {
    return entries.flatMap(entry => checkName(entry) ?? []);
}
function checkName({ mode, path }) {
    if (mode === '160000')
        return { kind: 'submodule', path };
    if (ORDINARY.test(path) && !WITH_RESERVED.test(path))
        return null;
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
        const bytes = Buffer.byteLength(component);
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
    if (!haveClash(paths))
        return [];
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
/** Whether there is a clash at all, told without making a group of each path. */
function haveClash(paths) {
    const parts = new Set(paths);
    for (const path of paths)
        for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
            const folder = path.slice(0, end);
            if (parts.has(folder))
                break;
            parts.add(folder);
        }
    const folded = new Set();
    for (const part of parts)
        folded.add(fold(part));
    return folded.size < parts.size;
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

/***/ 7599:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ findOffenders),
/* harmony export */   c: () => (/* binding */ LARGE_BYTES)
/* harmony export */ });
/** The largest blob that the Hub's hook lets pass outside LFS: "files larger than 10 MiB" are refused. */
const LARGE_BYTES = 10 * 1024 * 1024;
/**
 * The files that would make the Hub refuse the push, in the order given. A file that is both large and binary is
 * large, as the size is what the hook is thought to check first. A pointer is text, whether or not its object is
 * there; a symbolic link's blob is a path, and a submodule has none.
 */
function findOffenders(blobs) {
    return blobs.flatMap(({ mode, path, oid, size, binary, pointer }) => {
        if (mode === '120000' || mode === '160000' || pointer)
            return [];
        if (size > LARGE_BYTES)
            return [{ path, oid, size, why: 'large' }];
        return binary ? [{ path, oid, size, why: 'binary' }] : [];
    });
}


/***/ }),

/***/ 1755:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $2: () => (/* binding */ formatPointer),
/* harmony export */   ir: () => (/* binding */ POINTER_LIMIT),
/* harmony export */   vp: () => (/* binding */ parsePointer)
/* harmony export */ });
/** A pointer has fewer bytes than this (git-lfs, docs/spec.md); a longer blob need not be read to know. */
const POINTER_LIMIT = 1024;
const VERSION = 'https://git-lfs.github.com/spec/v1';
/**
 * The current version, and the one of before git-lfs had its name, both of which git-lfs reads. Like it, this looks
 * past line ends of Windows and white space around.
 */
const POINTER = /^version https:\/\/(?:git-lfs|hawser)\.github\.com\/spec\/v1\r?\noid sha256:([0-9a-f]{64})\r?\nsize (\d{1,16})$/;
/**
 * The pointer that a blob is, or null. A pointer of an LFS extension (`ext-…` lines) is none: what it points to is
 * not the file, and the Hub knows no extensions.
 */
function parsePointer(text) {
    if (text.length >= POINTER_LIMIT)
        return null;
    const [, oid, size] = POINTER.exec(text.trim()) ?? [];
    if (oid === undefined || size === undefined || !Number.isSafeInteger(Number(size)))
        return null;
    return { oid, size: Number(size) };
}
/** The blob that git-lfs would write for a file, byte for byte (docs/spec.md: version first, then sorted keys). */
function formatPointer({ oid, size }) {
    return `version ${VERSION}\noid sha256:${oid}\nsize ${size}\n`;
}


/***/ }),

/***/ 5751:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xk: () => (/* binding */ envLines),
/* harmony export */   YU: () => (/* binding */ holdsSecrets),
/* harmony export */   qb: () => (/* binding */ isEnvFile)
/* harmony export */ });
/* harmony import */ var _kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2838);
/* harmony import */ var _placeholder_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7086);


/** Files that are there to hold secrets; not the templates of them. */
const FILE = /(?:^|\/)(?:\.env(?:\.[\w.-]+)?|\.streamlit\/secrets\.toml)$/;
const TEMPLATE = /\.(?:example|sample|template|tmpl|dist|defaults?|test)$/;
/** A name and what it is set to. */
const LINE = /^[ \t]{0,16}(?:export[ \t]{1,4})?["']?([A-Za-z_][\w.-]{0,63})["']?[ \t]{0,16}=[ \t]{0,16}([^\r\n]{1,4000})/gm;
const SECRET_NAME = /KEY(?!BOARD|CLOAK)|TOKEN(?!I[ZS])|SECRET|PASSW|PWD|CREDENTIAL|DSN/i;
/** Names of what belongs to a secret, and of what every visitor's browser gets anyway. */
const OTHER_NAME = /PUBLIC|PUBLISHABLE|(?:^|_)(?:PATH|FILE|DIR|URL|URI|ENDPOINT|ID|NAME|HOST|MODEL|MINUTES|SECONDS|TTL|LENGTH|LIMIT|TYPE|ALGORITHM|PREFIX|HEADER|VERSION)S?$|EXPIR/i;
/** Paths, references to somewhere else, what is public, addresses without a password, plain numbers, templates. */
const NO_SECRET = /^(?:[~.]?\.?\/|\$|op:\/\/|vault:|pk_)|^https?:\/\/[^@]*$|^[\d.,:-]+$|[{}<>]|\s/;
const SHORTEST = 8;
/** Is the file there to hold secrets, by its name? */
function holdsSecrets(path) {
    return FILE.test(path) && !TEMPLATE.test(path);
}
/** What is a secret because of the file that it stands in: the lines of `.env` and of Streamlit's `secrets.toml`. */
function envLines(window) {
    const { path, text, from, to } = window;
    if (!holdsSecrets(path))
        return [];
    const kind = (0,_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .kindById */ .RD)('generic-api-key');
    const hits = [];
    LINE.lastIndex = from;
    for (let match = LINE.exec(text); match && match.index < to; match = LINE.exec(text)) {
        const [line, name = '', raw = ''] = match;
        const secret = valueOf(raw);
        if (!SECRET_NAME.test(name) || OTHER_NAME.test(name))
            continue;
        if (secret.length < SHORTEST || NO_SECRET.test(secret) || (0,_placeholder_js__WEBPACK_IMPORTED_MODULE_1__/* .isPlaceholder */ .w)(secret))
            continue;
        const end = match.index + line.length;
        hits.push({
            kind,
            level: kind.level,
            secret,
            start: match.index,
            end,
            at: end - raw.length + raw.indexOf(secret)
        });
    }
    return hits;
}
/** Without quotes, or without the comment behind it. */
function valueOf(raw) {
    const quoted = /^"([^"]*)"|^'([^']*)'/.exec(raw);
    return quoted ? (quoted[1] ?? quoted[2] ?? '') : raw.replace(/[ \t]#.*$/, '').trimEnd();
}
/** A file that should not be in a repository at all, whatever it holds today. */
function isEnvFile(path) {
    return /(?:^|\/)\.env$/.test(path);
}


/***/ }),

/***/ 2838:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  GW: () => (/* binding */ KINDS),
  RD: () => (/* binding */ kindById),
  Ep: () => (/* binding */ kindName)
});

;// CONCATENATED MODULE: ./src/content/secrets/kinds/kind.ts
/** A key of the app's that stops the push, and of which gitleaks' catch-all is the rule unless it is said otherwise. */
function kindOf(row) {
    const rule = row.shape === undefined ? {} : { rule: 'random' };
    return { level: 'block', belongs: 'app', ...rule, ...row };
}
/** So many letters and digits, and no more. */
const alnum = (count) => `[A-Za-z0-9]{${count}}(?![A-Za-z0-9])`;
/** The same with `_` and `-`: base64 as URLs have it. */
const word = (count) => `[\\w-]{${count}}(?![\\w-])`;
const hex = (count) => `[0-9a-f]{${count}}(?![A-Za-z0-9])`;
/** Header, claims and signature, each in base64. */
const JWT = `eyJ[\\w-]{10,2000}\\.eyJ[\\w-]{10,4000}\\.[\\w-]{10,1000}(?![\\w-])`;

;// CONCATENATED MODULE: ./src/content/secrets/kinds/clouds.ts

const GENERIC = { gitleaks: 'generic-api-key' };
const AWS = 'https://console.aws.amazon.com/iam/home#/security_credentials';
const SUPABASE_KEYS = 'https://supabase.com/dashboard/project/_/settings/api-keys';
/** Where data and machines are, and what opens them. */
const CLOUD_KINDS = [
    kindOf({
        id: 'aws-access-token',
        name: 'AWS access key',
        level: 'warn',
        shape: '(?:AKIA|ASIA|ABIA|ACCA)[A-Z2-7]{16}(?![A-Za-z0-9])',
        rule: 'aws',
        revoke: AWS,
        env: 'AWS_ACCESS_KEY_ID'
    }),
    kindOf({
        ...GENERIC,
        id: 'aws-secret-access-key',
        name: 'AWS secret access key',
        named: { names: 'aws_?secret|secret_?access_?key', value: '[A-Za-z0-9/+]{40}(?![A-Za-z0-9/+=])' },
        revoke: AWS,
        env: 'AWS_SECRET_ACCESS_KEY'
    }),
    kindOf({
        ...GENERIC,
        id: 'azure-storage-key',
        name: 'Azure storage key',
        shape: 'AccountKey=[A-Za-z0-9+/]{86}==',
        secret: /=(.+)$/,
        revoke: 'https://portal.azure.com',
        env: 'AZURE_STORAGE_CONNECTION_STRING'
    }),
    kindOf({
        ...GENERIC,
        id: 'azure-openai-api-key',
        name: 'Azure OpenAI key',
        named: { names: 'azure', value: `(?:${hex(32)}|${alnum(84)})` },
        revoke: 'https://portal.azure.com',
        env: 'AZURE_OPENAI_API_KEY'
    }),
    kindOf({
        id: 'databricks-api-token',
        name: 'Databricks token',
        shape: `dapi${hex(32)}`,
        revoke: 'https://docs.databricks.com/aws/en/dev-tools/auth/pat',
        env: 'DATABRICKS_TOKEN'
    }),
    kindOf({
        ...GENERIC,
        id: 'supabase-access-token',
        name: 'Supabase access token',
        shape: `sbp_${hex(40)}`,
        revoke: 'https://supabase.com/dashboard/account/tokens',
        env: 'SUPABASE_ACCESS_TOKEN'
    }),
    kindOf({
        ...GENERIC,
        id: 'supabase-secret-key',
        name: 'Supabase secret key',
        shape: `sb_secret_${word('20,64')}`,
        revoke: SUPABASE_KEYS,
        env: 'SUPABASE_SECRET_KEY'
    }),
    // Found as a JWT, see checks.ts.
    kindOf({
        id: 'supabase-service-role-key',
        gitleaks: 'jwt',
        name: 'Supabase service_role key',
        revoke: SUPABASE_KEYS,
        env: 'SUPABASE_SERVICE_ROLE_KEY'
    }),
    kindOf({
        id: 'private-key',
        name: 'private key',
        shape: '-----BEGIN (?:[A-Z0-9]{1,10} ){0,4}PRIVATE KEY(?: BLOCK)?-----',
        rule: 'pem',
        revoke: null,
        env: 'PRIVATE_KEY'
    }),
    // Found as a private key, see checks.ts.
    kindOf({
        id: 'google-service-account',
        gitleaks: 'private-key',
        name: 'Google service account key',
        revoke: 'https://console.cloud.google.com/iam-admin/serviceaccounts',
        env: 'GOOGLE_APPLICATION_CREDENTIALS_JSON'
    }),
    kindOf({
        ...GENERIC,
        id: 'database-url',
        name: 'database password',
        shape: `(?:mongodb(?:\\+srv)?|postgres(?:ql)?(?:\\+\\w{1,20})?|mysql(?:\\+\\w{1,20})?|mariadb|rediss?|amqps?):\\/\\/[^\\s:@/"'\`<>]{0,64}:[^\\s@/"'\`<>]{6,200}@[\\w.-]{1,200}`,
        secret: /:\/\/[^:]*:([^@]+)@/,
        rule: 'database-url',
        revoke: null,
        env: 'DATABASE_URL'
    })
];

;// CONCATENATED MODULE: ./src/content/secrets/kinds/models.ts

const HUB = { belongs: 'hub', revoke: 'https://huggingface.co/settings/tokens', env: 'HF_TOKEN' };
const GOOGLE_CONSOLE = 'https://console.cloud.google.com/apis/credentials';
const models_GENERIC = { gitleaks: 'generic-api-key' };
/** The Hub's own, and those of who offers models and tools for them: what a Space needs most. */
const MODEL_KINDS = [
    // Longer forms first: of two shapes that fit at one place, the first one is taken.
    kindOf({
        ...HUB,
        ...models_GENERIC,
        id: 'huggingface-jwt',
        name: 'Hugging Face token',
        shape: `hf_(?:oauth|jwt|s3)_${JWT}`
    }),
    kindOf({
        ...HUB,
        ...models_GENERIC,
        id: 'huggingface-refresh-token',
        name: 'Hugging Face refresh token',
        shape: `hf_oauth__refresh_${alnum(34)}`
    }),
    kindOf({
        ...HUB,
        ...models_GENERIC,
        id: 'huggingface-app-token',
        name: 'Hugging Face app token',
        shape: `hf_app_${alnum(32)}`
    }),
    kindOf({ ...HUB, id: 'huggingface-access-token', name: 'Hugging Face token', shape: `hf_${alnum(34)}` }),
    kindOf({
        ...HUB,
        id: 'huggingface-organization-api-token',
        name: 'Hugging Face organization token',
        shape: `api_org_${alnum(34)}`
    }),
    kindOf({
        ...models_GENERIC,
        id: 'huggingface-oauth-app-secret',
        name: 'Hugging Face OAuth app secret',
        shape: `oauth_app_secret_${alnum(34)}`,
        revoke: 'https://huggingface.co/settings/connected-applications',
        env: 'OAUTH_CLIENT_SECRET'
    }),
    kindOf({
        id: 'gcp-api-key',
        name: 'Google API key',
        shape: `AIza${word(35)}`,
        rule: 'google-key',
        revoke: GOOGLE_CONSOLE,
        env: 'GOOGLE_API_KEY'
    }),
    kindOf({
        ...models_GENERIC,
        id: 'google-auth-key',
        name: 'Google API key',
        shape: `AQ\\.Ab${word('40,80')}`,
        revoke: 'https://aistudio.google.com/apikey',
        env: 'GEMINI_API_KEY'
    }),
    kindOf({
        ...models_GENERIC,
        id: 'google-oauth-client-secret',
        name: 'Google OAuth client secret',
        level: 'warn',
        shape: `GOCSPX-${word(28)}`,
        rule: 'google-client',
        revoke: GOOGLE_CONSOLE,
        env: 'GOOGLE_CLIENT_SECRET'
    }),
    kindOf({
        id: 'anthropic-api-key',
        name: 'Anthropic API key',
        shape: `sk-ant-(?:api|admin|oat|sid)\\d{2}-${word('80,120')}`,
        revoke: 'https://console.anthropic.com/settings/keys',
        env: 'ANTHROPIC_API_KEY'
    }),
    kindOf({
        id: 'openai-api-key',
        name: 'OpenAI API key',
        shape: `sk-(?:(?:proj|svcacct|admin|service)-[\\w-]{20,100}?T3BlbkFJ${word('20,100')}|[A-Za-z0-9]{20}T3BlbkFJ${alnum(20)})`,
        revoke: 'https://platform.openai.com/api-keys',
        env: 'OPENAI_API_KEY'
    }),
    kindOf({
        ...models_GENERIC,
        id: 'openrouter-api-key',
        name: 'OpenRouter API key',
        shape: `sk-or-v1-${hex(64)}`,
        revoke: 'https://openrouter.ai/settings/keys',
        env: 'OPENROUTER_API_KEY'
    }),
    // DeepSeek's, and others' in its manner: which of them, only what is around can tell.
    kindOf({
        ...models_GENERIC,
        id: 'sk-api-key',
        name: 'API key (sk-…)',
        level: 'warn',
        shape: `sk-${hex(32)}`,
        rule: 'sk',
        revoke: null,
        env: 'API_KEY'
    }),
    kindOf({
        ...models_GENERIC,
        id: 'deepseek-api-key',
        name: 'DeepSeek API key',
        revoke: 'https://platform.deepseek.com/api_keys',
        env: 'DEEPSEEK_API_KEY'
    }),
    kindOf({
        ...models_GENERIC,
        id: 'groq-api-key',
        name: 'Groq API key',
        shape: `gsk_${alnum(52)}`,
        revoke: 'https://console.groq.com/keys',
        env: 'GROQ_API_KEY'
    }),
    kindOf({
        ...models_GENERIC,
        id: 'xai-api-key',
        name: 'xAI API key',
        shape: `xai-${alnum(80)}`,
        revoke: 'https://console.x.ai',
        env: 'XAI_API_KEY'
    }),
    kindOf({
        id: 'perplexity-api-key',
        name: 'Perplexity API key',
        shape: `pplx-${alnum(48)}`,
        revoke: 'https://www.perplexity.ai/account/api/keys',
        env: 'PERPLEXITY_API_KEY'
    }),
    kindOf({
        ...models_GENERIC,
        id: 'nvidia-api-key',
        name: 'NVIDIA API key',
        shape: `nvapi-${word(64)}`,
        revoke: 'https://build.nvidia.com/settings/api-keys',
        env: 'NVIDIA_API_KEY'
    }),
    kindOf({
        ...models_GENERIC,
        id: 'replicate-api-token',
        name: 'Replicate API token',
        shape: `r8_${alnum(37)}`,
        revoke: 'https://replicate.com/account/api-tokens',
        env: 'REPLICATE_API_TOKEN'
    }),
    kindOf({
        ...models_GENERIC,
        id: 'together-api-key',
        name: 'Together AI API key',
        shape: `tgp_v1_${word(43)}`,
        named: { names: 'together', value: hex(64) },
        revoke: 'https://api.together.ai/settings/api-keys',
        env: 'TOGETHER_API_KEY'
    }),
    kindOf({
        ...models_GENERIC,
        id: 'pinecone-api-key',
        name: 'Pinecone API key',
        shape: `pcsk_[A-Za-z0-9]{5,6}_${alnum(63)}`,
        revoke: 'https://app.pinecone.io',
        env: 'PINECONE_API_KEY'
    }),
    kindOf({
        ...models_GENERIC,
        id: 'langsmith-api-key',
        name: 'LangSmith API key',
        shape: `lsv2_(?:pt|sk)_[0-9a-f]{32}_${hex(10)}`,
        revoke: 'https://smith.langchain.com/settings',
        env: 'LANGSMITH_API_KEY'
    }),
    kindOf({
        ...models_GENERIC,
        id: 'wandb-api-key',
        name: 'Weights & Biases API key',
        shape: `wandb_v1_${word('60,90')}`,
        named: { names: 'wandb|weights_?and_?biases', value: hex(40) },
        revoke: 'https://wandb.ai/settings',
        env: 'WANDB_API_KEY'
    }),
    kindOf({
        ...models_GENERIC,
        id: 'kaggle-api-token',
        name: 'Kaggle API token',
        shape: `KGAT_${hex(32)}`,
        named: { names: 'kaggle', value: hex(32) },
        revoke: 'https://www.kaggle.com/settings',
        env: 'KAGGLE_API_TOKEN'
    }),
    // What `kaggle.json` holds; notebooks write that file with `echo`, so the quotes may be escaped.
    kindOf({
        ...models_GENERIC,
        id: 'kaggle-json',
        name: 'Kaggle API key',
        shape: `username\\\\?"[ :]{1,4}\\\\?"[\\w.-]{1,64}\\\\?"\\s{0,4},\\s{0,8}\\\\?"key\\\\?"[ :]{1,4}\\\\?"${hex(32)}`,
        secret: /([0-9a-f]{32})$/,
        revoke: 'https://www.kaggle.com/settings',
        env: 'KAGGLE_KEY'
    }),
    kindOf({
        id: 'cohere-api-token',
        name: 'Cohere API key',
        named: { names: 'cohere|co_api', value: alnum(40) },
        revoke: 'https://dashboard.cohere.com/api-keys',
        env: 'COHERE_API_KEY'
    }),
    kindOf({
        ...models_GENERIC,
        id: 'mistral-api-key',
        name: 'Mistral API key',
        named: { names: 'mistral', value: alnum(32) },
        revoke: 'https://console.mistral.ai/api-keys',
        env: 'MISTRAL_API_KEY'
    }),
    kindOf({
        ...models_GENERIC,
        id: 'elevenlabs-api-key',
        name: 'ElevenLabs API key',
        named: { names: 'eleven_?labs|xi[_-]api', value: `(?:sk_)?(?:${hex(48)}|${hex(32)})` },
        revoke: 'https://elevenlabs.io/app/settings/api-keys',
        env: 'ELEVENLABS_API_KEY'
    }),
    kindOf({
        ...models_GENERIC,
        id: 'deepgram-api-key',
        name: 'Deepgram API key',
        named: { names: 'deepgram', value: hex(40) },
        revoke: 'https://console.deepgram.com',
        env: 'DEEPGRAM_API_KEY'
    })
];

;// CONCATENATED MODULE: ./src/content/secrets/kinds/platforms.ts

const GITHUB_TOKENS = 'https://github.com/settings/tokens';
const GITHUB_APPS = 'https://github.com/settings/apps';
const GITLAB = { revoke: 'https://gitlab.com/-/user_settings/personal_access_tokens', env: 'GITLAB_TOKEN' };
const SLACK = { revoke: 'https://api.slack.com/apps', rule: 'placeholder' };
const DISCORD = {
    revoke: 'https://discord.com/developers/applications',
    gitleaks: 'generic-api-key'
};
const STRIPE = {
    id: 'stripe-access-token',
    revoke: 'https://dashboard.stripe.com/apikeys',
    env: 'STRIPE_SECRET_KEY'
};
const platforms_GENERIC = { gitleaks: 'generic-api-key' };
/** Where code, messages and payments are. */
const PLATFORM_KINDS = [
    // Since 2026 the token of an installation holds a JWT; the older one has a checksum.
    kindOf({
        ...platforms_GENERIC,
        id: 'github-installation-token',
        name: 'GitHub App token',
        shape: 'ghs_[\\w-]{10,1000}\\.[\\w-]{10,2000}(?:\\.[\\w-]{10,1000})?(?![\\w-])',
        revoke: GITHUB_APPS,
        env: 'GITHUB_TOKEN'
    }),
    kindOf({
        id: 'github-app-token',
        name: 'GitHub App token',
        shape: `gh[su]_${alnum(36)}`,
        rule: 'crc32',
        revoke: GITHUB_APPS,
        env: 'GITHUB_TOKEN'
    }),
    kindOf({
        id: 'github-pat',
        name: 'GitHub personal access token',
        shape: `ghp_${alnum(36)}`,
        rule: 'crc32',
        revoke: GITHUB_TOKENS,
        env: 'GITHUB_TOKEN'
    }),
    kindOf({
        id: 'github-oauth',
        name: 'GitHub OAuth token',
        shape: `gho_${alnum(36)}`,
        rule: 'crc32',
        revoke: 'https://github.com/settings/applications',
        env: 'GITHUB_TOKEN'
    }),
    kindOf({
        id: 'github-refresh-token',
        name: 'GitHub refresh token',
        shape: `ghr_${alnum(36)}`,
        rule: 'crc32',
        revoke: GITHUB_APPS,
        env: 'GITHUB_TOKEN'
    }),
    kindOf({
        id: 'github-fine-grained-pat',
        name: 'GitHub personal access token',
        shape: `github_pat_[A-Za-z0-9]{22}_${alnum(59)}`,
        revoke: 'https://github.com/settings/personal-access-tokens',
        env: 'GITHUB_TOKEN'
    }),
    kindOf({
        ...GITLAB,
        id: 'gitlab-pat-routable',
        name: 'GitLab access token',
        shape: `glpat-[\\w-]{27,300}\\.[0-9a-z]{2}\\.?${alnum('7,9')}`
    }),
    kindOf({ ...GITLAB, id: 'gitlab-pat', name: 'GitLab access token', shape: `glpat-${word(20)}` }),
    kindOf({
        ...SLACK,
        id: 'slack-bot-token',
        name: 'Slack bot token',
        shape: `xoxb-\\d[A-Za-z0-9-]{20,250}(?![\\w-])`,
        env: 'SLACK_BOT_TOKEN'
    }),
    kindOf({
        ...SLACK,
        id: 'slack-user-token',
        name: 'Slack user token',
        shape: `xox[aprse](?:\\.xox[bp])?-\\d[A-Za-z0-9-]{20,250}(?![\\w-])`,
        env: 'SLACK_TOKEN'
    }),
    kindOf({
        ...SLACK,
        id: 'slack-app-token',
        name: 'Slack app token',
        shape: `xapp-\\d-[A-Za-z0-9-]{20,250}(?![\\w-])`,
        env: 'SLACK_APP_TOKEN'
    }),
    kindOf({
        ...SLACK,
        id: 'slack-webhook-url',
        name: 'Slack webhook',
        shape: `hooks\\.slack\\.com\\/services\\/T[A-Z0-9]{6,14}\\/B[A-Z0-9]{6,14}\\/${alnum('20,32')}`,
        secret: /\/([A-Za-z0-9]+)$/,
        env: 'SLACK_WEBHOOK_URL'
    }),
    kindOf({
        ...DISCORD,
        id: 'discord-bot-token',
        name: 'Discord bot token',
        shape: `[MNO][\\w-]{22,27}\\.[\\w-]{6}\\.${word('27,38')}`,
        rule: 'discord',
        env: 'DISCORD_TOKEN'
    }),
    kindOf({
        ...DISCORD,
        id: 'discord-webhook-url',
        name: 'Discord webhook',
        shape: `discord(?:app)?\\.com\\/api\\/webhooks\\/\\d{17,20}\\/${word('60,80')}`,
        secret: /\/([\w-]+)$/,
        env: 'DISCORD_WEBHOOK_URL'
    }),
    kindOf({
        id: 'telegram-bot-api-token',
        name: 'Telegram bot token',
        shape: `\\d{8,10}:AA${word(33)}`,
        secret: /:(.+)$/,
        revoke: 'https://t.me/BotFather',
        env: 'TELEGRAM_BOT_TOKEN'
    }),
    kindOf({
        ...STRIPE,
        id: 'stripe-access-token',
        name: 'Stripe secret key',
        shape: `[sr]k_live_${alnum('20,250')}`
    }),
    kindOf({
        ...STRIPE,
        id: 'stripe-test-key',
        gitleaks: 'stripe-access-token',
        name: 'Stripe test key',
        level: 'warn',
        shape: `[sr]k_test_${alnum('20,250')}`
    }),
    kindOf({
        id: 'sendgrid-api-token',
        name: 'SendGrid API key',
        shape: `SG\\.[\\w-]{22}\\.${word(43)}`,
        revoke: 'https://app.sendgrid.com/settings/api_keys',
        env: 'SENDGRID_API_KEY'
    }),
    kindOf({
        ...platforms_GENERIC,
        id: 'twilio-auth-token',
        name: 'Twilio auth token',
        named: { names: 'twilio', value: hex(32) },
        revoke: 'https://console.twilio.com',
        env: 'TWILIO_AUTH_TOKEN'
    }),
    kindOf({
        id: 'npm-access-token',
        name: 'npm token',
        shape: `npm_${alnum(36)}`,
        rule: 'crc32',
        revoke: 'https://www.npmjs.com/settings/~/tokens',
        env: 'NPM_TOKEN'
    }),
    kindOf({
        id: 'pypi-upload-token',
        name: 'PyPI token',
        shape: `pypi-AgEIcHlwaS5vcmc${word('50,1000')}`,
        revoke: 'https://pypi.org/manage/account',
        env: 'PYPI_TOKEN'
    }),
    kindOf({
        id: 'jwt',
        name: 'JSON Web Token',
        level: 'warn',
        shape: JWT,
        rule: 'jwt',
        revoke: null,
        env: 'ACCESS_TOKEN'
    })
];

;// CONCATENATED MODULE: ./src/content/secrets/kinds.ts




const kinds_HUB = { belongs: 'hub', revoke: 'https://huggingface.co/settings/tokens', env: 'HF_TOKEN' };
/** What is found otherwise than by its look. */
const OTHER_KINDS = [
    kindOf({ ...kinds_HUB, id: 'token-in-use', name: 'The token of this run' }),
    kindOf({ id: 'secret-in-use', name: 'A value of `secrets`', revoke: null, env: '' }),
    // As gitleaks calls what it knows by the variable's name only.
    kindOf({ id: 'generic-api-key', name: 'A key in a file of secrets', revoke: null, env: 'API_KEY' }),
    kindOf({ id: 'env-file', name: 'A file of secrets', level: 'warn', revoke: null, env: '' })
];
/** Every kind of secret that is known, in the order in which they are tried at one place. */
const KINDS = [...MODEL_KINDS, ...PLATFORM_KINDS, ...CLOUD_KINDS, ...OTHER_KINDS];
/** What is to be said of a finding's kind. */
function kindById(id) {
    const kind = KINDS.find(each => each.id === id);
    if (!kind)
        throw new Error(`no kind of secret: ${id}`);
    return kind;
}
/** The kind in its service's own words; empty for what is no kind of the table. */
function kindName(id) {
    return KINDS.find(each => each.id === id)?.name ?? '';
}


/***/ }),

/***/ 7086:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ looksRandom),
/* harmony export */   w: () => (/* binding */ isPlaceholder)
/* harmony export */ });
/** What stands in documentation and templates where a secret is to be put. */
const STAND_IN = /x{4}|\*{3}|\.{3}|your|example|sample|placeholder|dummy|fake|change[-_]?(?:me|this|it)|redact|replace|abcdefgh|12345678|(.)\1{5}|<[^>]*>|\$[{(]|^\$\w+$|\{\{|^%\w+%$/i;
/** Passwords that everybody has, and therefore nobody: of containers on a developer's own machine. */
const COMMON = /^(?:my|the|some|a|db|user|root|admin|super|test|dev|local)?[-_]?(?:pass(?:w(?:or)?d)?|pw|secret|token|key|api[-_]?key|postgres|mysql|mariadb|mongo|redis|rabbitmq|guest|admin|root|test|user|none|null|true|false|undefined|development|localhost)[-_]?\d{0,4}!?$/i;
/** Is this no secret, but what holds its place? */
function isPlaceholder(value) {
    return STAND_IN.test(value) || COMMON.test(value);
}
/** Shannon's entropy in bits per character; random letters and digits of some length have more than three. */
function entropyOf(value) {
    const counts = new Map();
    for (const character of value)
        counts.set(character, (counts.get(character) ?? 0) + 1);
    let bits = 0;
    for (const count of counts.values())
        bits -= (count / value.length) * Math.log2(count / value.length);
    return bits;
}
/** As random as a key is, and nobody's placeholder. */
function looksRandom(value) {
    return entropyOf(value) >= 3 && !isPlaceholder(value);
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

/***/ 4627:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  zH: () => (/* binding */ cardFindings),
  R4: () => (/* binding */ errorsIn),
  hX: () => (/* binding */ readCard),
  x5: () => (/* binding */ refusal),
  TR: () => (/* binding */ refuse)
});

;// CONCATENATED MODULE: ./src/content/card-checks.ts
const SDKS = ['gradio', 'docker', 'static'];
/** The SDK that a front matter names, if it is one. */
function sdkOf(card) {
    return SDKS.find(known => known === card['sdk']);
}
/** The retired SDK that a front matter names, if it is one. */
function retiredSdkOf(card) {
    return card['sdk'] === 'streamlit' ? 'streamlit' : undefined;
}
/** Where each looks without `app_file` (docs: spaces-config-reference, spaces-sdks-docker, spaces-sdks-static). */
const APP_FILE = { gradio: 'app.py', docker: 'Dockerfile', static: 'index.html' };
/**
 * Checks the front matter of a Space's README (null: it has none) against the files that go with it.
 * @param files all paths of the Space's tree, from its root
 */
function checkCard(card, files) {
    // The hook lets these two pass: the Space then says "Missing configuration in README".
    if (!card)
        return [{ severity: 'will-not-run', kind: 'no-front-matter', readme: files.has('README.md') }];
    return [...checkSdk(card, files), ...checkVersions(card), ...checkPort(card)];
}
function checkSdk(card, files) {
    const value = card['sdk'];
    if (value === undefined || value === null || value === '')
        return [{ severity: 'will-not-run', kind: 'no-sdk' }];
    const sdk = sdkOf(card);
    if (!sdk) {
        const shown = typeof value === 'string' ? value : JSON.stringify(value);
        const deprecated = retiredSdkOf(card) !== undefined;
        return [
            { severity: deprecated ? 'will-not-run' : 'refused', kind: 'unknown-sdk', value: shown, deprecated }
        ];
    }
    return checkAppFile(sdk, card, files);
}
function checkAppFile(sdk, card, files) {
    const given = sdk === 'docker' ? undefined : card['app_file'];
    if (given !== undefined && typeof given !== 'string')
        return [{ severity: 'refused', kind: 'no-text', key: 'app_file' }];
    // What is built is not there before the build.
    if (sdk === 'static' && card['app_build_command'])
        return [];
    const path = (given ?? APP_FILE[sdk]).replace(/^(?:\.\/)+/, '');
    if (files.has(path))
        return [];
    const similar = similarTo(path, files);
    return [
        {
            severity: 'will-not-run',
            kind: 'no-app-file',
            sdk,
            path,
            declared: given !== undefined,
            ...(similar !== undefined && { similar })
        }
    ];
}
/** The same path in other case, else a file of that name in the outermost folder that has one. */
function similarTo(path, files) {
    const wanted = path.toLowerCase();
    const name = `/${wanted.slice(wanted.lastIndexOf('/') + 1)}`;
    const depth = (file) => file.split('/').length;
    const candidates = [...files].filter(file => `/${file.toLowerCase()}`.endsWith(name));
    return (candidates.find(file => file.toLowerCase() === wanted) ??
        candidates.sort((one, other) => depth(one) - depth(other) || (one < other ? -1 : 1))[0]);
}
/**
 * A version has to be a text. Gradio's that is a number is the wrong type to the hook; of Python's it is seen that the
 * build then looks for an image of Python 3.1.
 */
function checkVersions(card) {
    const severities = { sdk_version: 'refused', python_version: 'will-not-run' };
    return ['sdk_version', 'python_version'].flatMap((key) => {
        const value = card[key];
        const severity = severities[key];
        if (value === undefined || typeof value === 'string')
            return [];
        return typeof value === 'number'
            ? [{ severity, kind: 'unquoted-version', key, value }]
            : [{ severity, kind: 'no-text', key }];
    });
}
/** `app_port` has to be a number, null included (the hook's schema); that it can be a port only Docker finds out. */
function checkPort(card) {
    const port = card['app_port'];
    if (port === undefined)
        return [];
    const value = JSON.stringify(port) ?? '';
    if (typeof port !== 'number')
        return [{ severity: 'refused', kind: 'invalid-port', value }];
    if (card['sdk'] !== 'docker' || (Number.isInteger(port) && port >= 1 && port <= 65535))
        return [];
    return [{ severity: 'will-not-run', kind: 'invalid-port', value }];
}

;// CONCATENATED MODULE: ./src/content/sdk.ts
/**
 * What the files show that they are made for: a Dockerfile builds itself, Gradio is asked for or used, a page is
 * there to be shown. Undefined when none of that is seen.
 */
function sdkOfFiles({ names, requirements, app }) {
    if (names.has('Dockerfile'))
        return { sdk: 'docker', from: 'Dockerfile' };
    if (/^\s*gradio\b/im.test(requirements))
        return { sdk: 'gradio', from: 'requirements.txt' };
    if (/^\s*(?:import|from)\s+gradio\b/m.test(app))
        return { sdk: 'gradio', from: 'app.py' };
    if (names.has('index.html'))
        return { sdk: 'static', from: 'index.html' };
    return undefined;
}

// EXTERNAL MODULE: ./src/model/failure.ts
var failure = __webpack_require__(2891);
;// CONCATENATED MODULE: ./src/run/look/card.ts



/**
 * Reads the README at the root of what is deployed and merges the card into it. The Hub is asked to check it at once,
 * while other questions are still under way.
 * @throws Failure when the card is not there, or not a card
 */
async function readCard(git, hub, run) {
    const { inputs, search, revision, gathered } = run;
    const file = async (name) => {
        if (gathered?.sources.has(name))
            return readFile(gathered.git, gathered.tree, name);
        if (gathered?.base === 'disk' || (await isExcluded(name, inputs.exclude)))
            return null;
        return readFile(git, revision, inputs.path ? `${inputs.path}/${name}` : name);
    };
    const [committed, card] = await Promise.all([
        file('README.md'),
        inputs.card ? readCardInput(git, revision, inputs.card) : null
    ]);
    // YAML is much code: it is loaded while the Hub's answers are awaited.
    void Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(306)]).then(__webpack_require__.bind(__webpack_require__, 306));
    const carded = card === null ? committed : await merge(committed, card);
    const asked = inputs.create || inputs.sdk !== undefined;
    const sdk = asked ? await findSdk(carded, inputs, file) : undefined;
    // A Space whose README does not say what it runs on does not start.
    const isNew = sdk !== undefined && sdk.from !== 'readme' && inputs.history !== 'full';
    const readme = isNew ? await merge(carded, `sdk: ${sdk.sdk}`) : carded;
    const said = sdk?.from === 'input' ? readme : carded;
    const errors = errorsIn(hub, search, readme);
    return { readme, said, merged: readme !== committed, errors, ...(sdk && { sdk }) };
}
/** @throws Failure when one of them is no YAML */
async function merge(readme, card) {
    const { mergeCard } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(275)]).then(__webpack_require__.bind(__webpack_require__, 1275));
    const merged = mergeCard(readme, card);
    if ('readme' in merged)
        return merged.readme;
    const place = merged.where === 'card' ? 'card' : 'README.md';
    throw refusal([{ kind: 'invalid-metadata', message: `${place}, line ${merged.line}: ${merged.invalid}` }]);
}
/** What the Space is to run on: the input, where the README says something else; then the README; then the files. */
async function findSdk(readme, { sdk: asked, create }, file) {
    const { readFrontMatter } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(306)]).then(__webpack_require__.bind(__webpack_require__, 306));
    const read = readFrontMatter(readme ?? '');
    const said = 'ok' in read ? (sdkOf(read.ok) ?? retiredSdkOf(read.ok)) : undefined;
    if (said !== undefined && (asked === undefined || asked === said))
        return { sdk: said, from: 'readme' };
    if (asked !== undefined)
        return { sdk: asked, from: 'input' };
    // A word that is no SDK is pointed out, not replaced.
    if (!create || ('ok' in read && read.ok['sdk']))
        return undefined;
    const names = ['Dockerfile', 'requirements.txt', 'app.py', 'index.html'];
    const [docker, requirements, app, page] = await Promise.all(names.map(file));
    const found = new Set([docker === null ? '' : names[0], page === null ? '' : names[3]]);
    return sdkOfFiles({ names: found, requirements: requirements ?? '', app: app ?? '' });
}
async function isExcluded(path, exclude) {
    if (exclude === '')
        return false;
    const { select } = await Promise.all(/* import() */[__webpack_require__.e(298), __webpack_require__.e(315)]).then(__webpack_require__.bind(__webpack_require__, 2315));
    return select([{ mode: '100644', oid: '', path, size: 0 }], { exclude }).excluded > 0;
}
/** Asks the Hub. */
function errorsIn(hub, search, readme) {
    if (readme === null)
        return Promise.resolve([]);
    // What may not be pushed is not sent to be checked either.
    const stays = search.inText('README.md', readme).some(finding => search.blocks(finding));
    return stays ? Promise.resolve([]) : hub.cardErrors(readme);
}
/**
 * What the Hub says of the README, and what it does not see: whether there is an app to run among the files. Only the
 * branch that is built is looked at.
 * @param at.known blobs that the Space has: it took that README before, so what the Hub says is not waited for
 */
async function cardFindings({ card, target }, at) {
    if (target.branch !== 'main')
        return [];
    const readme = at.entries.find(({ path }) => path === 'README.md');
    // The Space's own, which stays.
    if (readme && at.known(readme.oid) && card.readme === null)
        return [];
    const told = readme && at.known(readme.oid) ? [] : await card.errors;
    const { readFrontMatter } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(306)]).then(__webpack_require__.bind(__webpack_require__, 306));
    const files = at.entries.map(({ path }) => path);
    const read = readFrontMatter(card.readme ?? '');
    const isRetired = 'ok' in read && retiredSdkOf(read.ok) !== undefined;
    // It runs in a Space that has it, which is not known of the README alone: whoever takes the push decides.
    const errors = isRetired ? told.filter(message => !/^"sdk" must be one of/.test(message)) : told;
    if (errors.length > 0)
        return errors.map(message => ({ kind: 'invalid-metadata', message }));
    if (isRetired && target.sdk === read.ok['sdk'])
        return [];
    // Where our parser and the Hub's disagree, the Hub's is the one that counts.
    if ('invalid' in read)
        return [];
    return checkCard('ok' in read ? read.ok : null, new Set(files)).map(problem => ({ kind: 'card', problem }));
}
/** YAML as it stands in the workflow, or the path of a file in the commit. */
async function readCardInput(git, commit, card) {
    const path = card.trim().replace(/^(?:\.\/)+/, '');
    if (/[\n:{]/.test(path))
        return card;
    const text = await readFile(git, commit, path);
    if (text !== null)
        return text;
    const problem = { input: 'card', value: path.slice(0, 80), expected: 'card' };
    throw new failure/* Failure */.H({ step: 'plan', finding: { kind: 'invalid-inputs', problems: [problem] } });
}
async function readFile(git, commit, path) {
    const found = await git.objects.read(`${commit}:${path}`);
    return found?.type === 'blob' ? found.content.toString('utf8') : null;
}
/** A plan that ends here, with everything that stands in its way; a secret first, for no other way leads around it. */
function refusal(found) {
    const isFirst = (finding) => finding.kind === 'secret' && finding.blocks;
    const findings = [...found.filter(isFirst), ...found.filter(finding => !isFirst(finding))];
    return new failure/* Failure */.H({ step: 'plan', finding: { kind: 'content-refused', findings } });
}
/** @throws Failure with all of them, when the Hub refuses one */
function refuse(findings) {
    const isRefused = (finding) => finding.kind === 'invalid-metadata' ||
        (finding.kind === 'secret' && finding.blocks) ||
        (finding.kind === 'card' && finding.problem.severity === 'refused');
    const [worst, others] = [findings.filter(isRefused), findings.filter(finding => !isRefused(finding))];
    if (worst.length > 0)
        throw refusal([...worst, ...others]);
}


/***/ }),

/***/ 7857:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D3: () => (/* binding */ commitOf),
/* harmony export */   L6: () => (/* binding */ readNewest),
/* harmony export */   _n: () => (/* binding */ COMMIT_FORMAT),
/* harmony export */   vC: () => (/* binding */ readSpaceHistory)
/* harmony export */ });
const MOST_LISTED = 20;
/** What of a commit is shown to a person, for git log. */
const COMMIT_FORMAT = '--format=%H%x00%an%x00%aI%x00%s';
/** Reads commits of the Space; those that the checkout does not have come without files, and leave no trace in it. */
async function readSpaceHistory(run) {
    const { git, scratch, spaceGit, target, source, from, isHere } = run;
    if (isHere)
        return compare(git, run);
    await spaceGit.fetch(scratch, target, { oid: from, filter: 'tree:0', haves: [source.commit] });
    return compare(scratch.git, run);
}
/** The Space's newest commits as its git server has them, in the shape in which the Hub's API lists them. */
async function readNewest(run) {
    const { scratch, spaceGit, target, source, from } = run;
    await spaceGit.fetch(scratch, target, { oid: from, filter: 'tree:0', haves: [source.commit] });
    const log = await scratch.git(['log', `-${MOST_LISTED}`, '-z', '--format=%H%x00%s%x00%b', from]);
    const fields = log.stdout.split('\0');
    return Array.from({ length: Math.floor(fields.length / 3) }, (_, i) => {
        const [id = '', title = '', message = ''] = fields.slice(i * 3);
        return { id, title, message };
    });
}
async function compare(git, { source, from }) {
    const theirs = [from, `^${source.commit}`];
    const [log, total, ours, base] = await Promise.all([
        git(['log', `-${MOST_LISTED}`, COMMIT_FORMAT, ...theirs]),
        countCommits(git, theirs),
        countCommits(git, [source.commit, `^${from}`]),
        git(['merge-base', source.commit, from])
    ]);
    const commits = log.stdout.split('\n').filter(Boolean).map(commitOf);
    return { commits, total, ours, isRelated: base.stdout.trim() !== '' };
}
/** One line of git log in that format. */
function commitOf(line) {
    const [sha = '', author = '', date = '', subject = ''] = line.split('\0');
    return { sha, author, date, subject };
}
/** How many commits `git rev-list` names; 0 when it knows none of them. */
async function countCommits(git, revisions) {
    return Number((await git(['rev-list', '--count', ...revisions])).stdout) || 0;
}


/***/ }),

/***/ 416:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   closedTo: () => (/* binding */ closedTo),
/* harmony export */   findFolder: () => (/* binding */ findFolder),
/* harmony export */   invalid: () => (/* binding */ invalid),
/* harmony export */   nearest: () => (/* binding */ nearest),
/* harmony export */   unusable: () => (/* binding */ unusable)
/* harmony export */ });
/* harmony import */ var _model_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2891);

/**
 * Finds the folder `path`: in the commit, else on the disk.
 * @throws Failure when it is nowhere, with what is nearest
 */
async function findFolder(run) {
    const { git, workTree, commit } = run;
    const { path } = run.inputs;
    const type = path === '' ? 'tree' : (await git.objects.find(`${commit}:${path}`))?.type;
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
    const folders = (await workTree.places()).filter(one => one.endsWith('/'));
    const near = await nearest(path, [...stdout.split('\0'), ...folders]);
    throw unusable('path', path, 'folder-there', near);
}
/**
 * What has the same name elsewhere, else what has a path that differs in a few letters; not what is there as it was named.
 * @param places what there is; folders with or without a slash at their end
 */
async function nearest(path, places) {
    const { closest, distance } = await __webpack_require__.e(/* import() */ 916).then(__webpack_require__.bind(__webpack_require__, 1916));
    const paths = places.map(one => one.replace(/\/$/, ''));
    const nameOf = (one) => one.slice(one.lastIndexOf('/') + 1);
    if (path === '' || paths.includes(path))
        return undefined;
    const elsewhere = paths.find(one => nameOf(one) === nameOf(path));
    if (elsewhere !== undefined)
        return elsewhere;
    const best = closest(path, paths) || '';
    const isNear = distance(path.toLowerCase(), best.toLowerCase()) <= Math.max(2, path.length / 3);
    return best !== '' && isNear ? best : undefined;
}
/** What a step of the job made as another user, in a container or with `sudo`, may be closed to this one. */
function closedTo({ path: folder, files }, workTree, { code, path }) {
    if ((code !== 'EACCES' && code !== 'EPERM') || path === undefined)
        return null;
    const value = workTree.pathOf(path);
    if (value === null)
        return null;
    const isOfPath = files.length === 0 || (folder !== '' && `${value}/`.startsWith(`${folder}/`));
    return unusable(isOfPath ? 'path' : 'files', value, 'readable');
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
    const letters = [...pattern];
    const isControl = (letter) => letter < ' ' || letter === '\x7f';
    if (!letters.some(letter => letter === ' ' || isControl(letter)))
        return pattern;
    const escaped = letters.map(letter => isControl(letter)
        ? `\\${letter.charCodeAt(0).toString(8).padStart(3, '0')}`
        : letter.replace(/["\\]/, '\\$&'));
    return `"${escaped.join('')}"`;
}

// EXTERNAL MODULE: ./src/content/commit.ts
var commit = __webpack_require__(2656);
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
            const [oid = null] = await (0,blobs/* writeBlobs */.C)(scratch, [text]);
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
/**
 * One commit on top of the Space's head, which need not be here yet. Its author is the source commit's; its message names
 * the source and the run.
 */
async function commitTree({ scratch, source, target, trigger }, tree) {
    const trailers = [
        `Source-Commit: ${source.commit}`,
        ...(trigger.repository ? [`Source-Repository: ${trigger.repository}`] : []),
        ...(trigger.runUrl ? [`Workflow-Run: ${trigger.runUrl}`] : []),
        ...(trigger.previewOf ? [(0,preview/* previewTrailer */.uL)(trigger.previewOf)] : []),
        decide_history/* SNAPSHOT_TRAILER */.N8
    ];
    const { author, subject } = source;
    const parents = target.head === null ? [] : [target.head];
    const message = `${subject || 'Deploy'}\n\n${trailers.join('\n')}\n`;
    const input = (0,commit/* formatCommit */.H)({ tree, parents, author, at: Date.now(), message });
    return (await must(scratch, ['hash-object', '-t', 'commit', '-w', '--stdin'], { input })).trim();
}
async function must({ git }, args, call) {
    const { code, stdout, text } = await git(args, call);
    if (code !== 0)
        throw new failure/* Failure */.H({ step: 'plan', exitCode: code, text });
    return stdout;
}


/***/ }),

/***/ 2546:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  WW: () => (/* binding */ MOST_TRACED),
  nl: () => (/* binding */ firstWith),
  v7: () => (/* binding */ listNew),
  nT: () => (/* binding */ listTree),
  OW: () => (/* binding */ lookInto),
  Zc: () => (/* binding */ readTree),
  eV: () => (/* binding */ secretReader),
  uP: () => (/* binding */ trace)
});

;// CONCATENATED MODULE: ./src/content/binary.ts
/** How much of a file says what it is; as many bytes as git itself looks at (xdiff-interface.c, FIRST_FEW_BYTES). */
const HEAD_BYTES = 8000;
/**
 * Is this a binary file, as the Hub's hook sees it: a NUL byte, or what is no UTF-8, in the head of the file?
 *
 * The hook refuses such a file of any size that is not in LFS. That it looks as git does is inferred from what it
 * refused (images, fonts, `.pyc`, `.npy`) and let pass (SVG).
 * @param head the file, or at least its first `HEAD_BYTES` bytes
 */
function isBinary(head) {
    const seen = head.subarray(0, HEAD_BYTES);
    if (seen.includes(0))
        return true;
    try {
        // A character that the window cuts in two is expected to go on; one that the file's end cuts is broken.
        new TextDecoder('utf-8', { fatal: true }).decode(seen, { stream: head.length >= HEAD_BYTES });
        return false;
    }
    catch {
        return true;
    }
}

// EXTERNAL MODULE: ./src/content/offenders.ts
var offenders = __webpack_require__(7599);
// EXTERNAL MODULE: ./src/content/secrets/env-file.ts
var env_file = __webpack_require__(5751);
// EXTERNAL MODULE: ./src/content/pointers.ts
var pointers = __webpack_require__(1755);
;// CONCATENATED MODULE: ./src/content/tree.ts
const RECORD = /^(\d{6}) (?:blob|commit|tree) ([0-9a-f]{40}|[0-9a-f]{64})(?: +(\d+|-))?\t([^]+)$/;
/**
 * The entries that `git ls-tree -r -z` prints, sized with `-l`; folders, which `-t` adds, are left out.
 * @throws when it is something else: an entry that were skipped would be missing in the Space
 */
function parseTree(lsTreeZ) {
    return lsTreeZ.split('\0').flatMap(record => {
        if (record === '')
            return [];
        const [, mode, oid, size, path] = RECORD.exec(record) ?? [];
        if (mode === undefined || oid === undefined || path === undefined)
            throw new Error(`not an entry of git ls-tree: ${JSON.stringify(record.slice(0, 200))}`);
        if (mode === '040000')
            return [];
        return [
            { mode: canonical(mode), oid, path, size: size === undefined || size === '-' ? null : Number(size) }
        ];
    });
}
/** Old repositories hold files of other permissions (100664); git, too, looks at the owner's execute bit only. */
function canonical(mode) {
    if (mode === '120000' || mode === '160000')
        return mode;
    return (parseInt(mode, 8) & 0o100) === 0 ? '100644' : '100755';
}
/**
 * The items of a tree object: `<mode> <name>\0<id>`, one after the other (gitformat-pack, "Object types").
 * @param folder what stands before their names: empty, or with a `/` at its end
 * @param idBytes 20, or 32 where ids are SHA-256
 */
function parseTreeObject(content, folder, idBytes) {
    const items = [];
    for (let at = 0; at < content.length;) {
        const [blank, zero] = [content.indexOf(0x20, at), content.indexOf(0, at)];
        const next = zero + 1 + idBytes;
        if (blank < 0 || zero < blank || next > content.length)
            throw new Error('not a git tree');
        // Old tools wrote a zero before it.
        const mode = content.toString('latin1', at, blank).replace(/^0+/, '');
        const path = folder + content.toString('utf8', blank + 1, zero);
        const oid = content.toString('hex', zero + 1, next);
        items.push({ mode: mode === '40000' ? mode : canonical(mode), oid, path });
        at = next;
    }
    return items;
}

// EXTERNAL MODULE: ./src/run/plan/history.ts
var plan_history = __webpack_require__(7857);
;// CONCATENATED MODULE: ./src/run/plan/survey.ts






/** Of so many findings is looked up which commit brought them in; each is a walk through the history. */
const MOST_TRACED = 20;
/** The files of a commit, or of a folder in it (`commit:folder`); none when there is no such folder. */
async function listTree(git, tree) {
    const listed = await git(['ls-tree', '-r', '-l', '-z', '--full-tree', tree]);
    return listed.code === 0 ? parseTree(listed.stdout) : [];
}
/**
 * The files below a tree, without their sizes, read by a git that is at work already.
 * @throws Failure when one of the trees is not here
 */
async function readTree({ objects }, tree) {
    const entries = [];
    const read = async (folders) => {
        const below = [];
        let [at, chunks] = [0, []];
        await objects.visit(folders.map(({ oid }) => oid), {
            begin: () => undefined,
            bytes: chunk => void chunks.push(chunk),
            end() {
                const folder = folders[at]?.path ?? '';
                for (const item of parseTreeObject(Buffer.concat(chunks), folder, tree.length / 2))
                    if (item.mode === '40000')
                        below.push({ oid: item.oid, path: `${item.path}/` });
                    else
                        entries.push({ ...item, size: null });
                [at, chunks] = [at + 1, []];
            }
        });
        if (below.length > 0)
            await read(below);
    };
    await read([{ oid: tree, path: '' }]);
    return entries;
}
/**
 * Lists what the commits from one to another bring, by git's own object listing; no file is opened.
 * @param tip the files of `to`
 * @returns null when one of the commits is not here
 */
async function listNew(git, { to, from }, tip) {
    // A git that walks is started only for what is here.
    if (from !== null && (await git.objects.find(from)) === null)
        return null;
    const range = from === null ? [to] : ['--left-right', `${from}...${to}`];
    const [listed, files] = await Promise.all([git(['rev-list', '--objects', ...range]), tip]);
    if (listed.code !== 0)
        return null;
    const lines = listed.stdout.split('\n').filter(Boolean);
    const commits = lines.filter(line => /^>?[0-9a-f]+$/.test(line)).map(line => line.replace('>', ''));
    const behind = lines.filter(line => line.startsWith('<')).length;
    // A commit stands alone, a root's tree before a blank, all else before its path.
    const others = lines.filter(line => /^[0-9a-f]+ [^]/.test(line));
    const sizes = new Map(files.flatMap(({ oid, size }) => (size === null ? [] : [[oid, size]])));
    // What one commit alone brings is all at its tip, if that could be listed.
    const unsized = commits.length === 1 && files.length > 0 ? [] : others.filter(line => !sizes.has(oidOf(line)));
    for (const [oid, size] of await blobSizes(git, unsized.map(oidOf)))
        sizes.set(oid, size);
    const blobs = others.flatMap(line => {
        const [oid, path] = [oidOf(line), line.slice(line.indexOf(' ') + 1)];
        const size = sizes.get(oid);
        return size === undefined ? [] : [{ oid, path, size }];
    });
    return { blobs, commits: commits.map(oid => ({ oid, path: '', size: 0 })), behind };
}
const oidOf = (line) => line.slice(0, line.indexOf(' '));
/** The sizes of those that are blobs. */
async function blobSizes(git, oids) {
    if (oids.length === 0)
        return [];
    const format = '--batch-check=%(objecttype) %(objectname) %(objectsize)';
    const { stdout } = await git(['cat-file', format], { input: `${oids.join('\n')}\n` });
    return stdout.split('\n').flatMap(line => {
        const [, oid, size] = /^blob ([0-9a-f]+) (\d+)$/.exec(line) ?? [];
        return oid === undefined ? [] : [[oid, Number(size)]];
    });
}
/**
 * Looks into the blobs, each once: which are binary, which are LFS pointers, which hold secrets. A large one is large
 * whatever is in it.
 */
async function lookInto(git, blobs, glass) {
    const sizes = new Map(blobs.map(({ oid, size }) => [oid, size]));
    const small = [...sizes].filter(([, size]) => size <= offenders/* LARGE_BYTES */.c).map(([oid]) => oid);
    const found = new Map();
    const heads = headReader((oid, size, head) => {
        const pointer = size < pointers/* POINTER_LIMIT */.ir ? (0,pointers/* parsePointer */.vp)(head.toString('latin1')) : null;
        found.set(oid, { binary: isBinary(head), pointer });
    });
    const named = (glass.named ?? []).filter(({ oid }) => sizes.has(oid));
    const secrets = secretReader([...blobs, ...named], glass);
    await git.objects.visit(small, both(heads, secrets));
    return blobs.map(blob => {
        const seen = found.get(blob.oid) ?? { binary: false, pointer: null };
        return { ...blob, ...seen, secrets: secrets.found.get(blob.oid) ?? [] };
    });
}
function both(first, second) {
    return {
        begin(oid, size) {
            first.begin(oid, size);
            second.begin(oid, size);
        },
        bytes(chunk) {
            first.bytes(chunk);
            second.bytes(chunk);
        },
        end() {
            first.end();
            second.end();
        }
    };
}
/** Looks for secrets in the blobs as they come by. Of several names of one, the most telling one counts. */
function secretReader(named, { search, isKnown }) {
    const paths = new Map();
    for (const { oid, path } of named)
        if (!paths.has(oid) || (0,env_file/* holdsSecrets */.YU)(path))
            paths.set(oid, path);
    const found = new Map();
    let current = null;
    return {
        found,
        begin(oid) {
            current = isKnown?.(oid) ? null : { oid, look: search.open(paths.get(oid) ?? '') };
        },
        bytes: chunk => current?.look.feed(chunk),
        end() {
            const secrets = current?.look.end() ?? [];
            if (current && secrets.length > 0)
                found.set(current.oid, secrets);
        }
    };
}
/** Keeps the first bytes of each blob and lets the others pass. */
function headReader(seen) {
    const head = Buffer.alloc(HEAD_BYTES);
    let filled = 0;
    let current = { oid: '', size: 0 };
    return {
        begin(oid, size) {
            current = { oid, size };
            filled = 0;
        },
        bytes(chunk) {
            if (filled < HEAD_BYTES)
                filled += chunk.copy(head, filled, 0, HEAD_BYTES - filled);
        },
        end: () => seen(current.oid, current.size, head.subarray(0, filled))
    };
}
/** Offenders as a person is told of them: where they are, and which commit brought them in. */
async function trace(git, offenders, range) {
    const { to, from, atTip } = range;
    const commits = await Promise.all(offenders.slice(0, MOST_TRACED).map(({ oid }) => firstWith(git, oid, to, from)));
    const findings = offenders.map(({ why, path, size, oid }, i) => {
        const commit = commits[i];
        const kind = why === 'large' ? 'large-file' : 'binary-file';
        return { kind, path, size, at: atTip.has(oid) ? 'tip' : 'history', ...(commit && { commit }) };
    });
    // In the order in which the Hub looks: sizes first, then contents; what is deployed before what was.
    const order = (finding) => (finding.kind === 'large-file' ? 0 : 2) + ('at' in finding && finding.at === 'history' ? 1 : 0);
    return findings.sort((a, b) => order(a) - order(b));
}
/** The first commit that brought a blob in. */
async function firstWith(git, oid, to, from) {
    const range = [to, ...(from ? [`^${from}`] : [])];
    const log = await git(['log', '--reverse', `--find-object=${oid}`, plan_history/* COMMIT_FORMAT */._n, ...range]);
    const [first] = log.stdout.split('\n');
    return first ? (0,plan_history/* commitOf */.D3)(first) : undefined;
}


/***/ }),

/***/ 1000:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ isOfTheTokensKind),
/* harmony export */   j: () => (/* binding */ configure)
/* harmony export */ });
/* harmony import */ var _model_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2891);

/**
 * Changes the Space's settings, one after the other.
 * @throws Failure when the Hub refuses one
 */
async function configure({ changes, credential }, deps) {
    if (changes.length === 0)
        return { made: [], refused: [] };
    const { spaceApi, steps, tell, learn } = deps;
    tell.setting(changes);
    const made = [];
    const refused = new Set();
    learn({ changes: made });
    const change = async (one) => {
        const reply = await apply(spaceApi, one);
        if ('ok' in reply)
            made.push(one);
        else if (isOfTheTokensKind(reply.refused, credential))
            refused.add(one.setting);
        else
            throw refusalOf(one, reply.refused);
    };
    const all = async () => {
        for (const one of changes)
            if (!refused.has(one.setting))
                await change(one);
    };
    await steps.time('settings', all());
    learn({ refusedSettings: [...refused] });
    return { made, refused: [...refused] };
}
function apply(spaceApi, change) {
    switch (change.setting) {
        case 'secrets':
            return spaceApi.setSecret({ ...change, value: change.value.reveal() });
        case 'variables':
            return spaceApi.setVariable(change);
        case 'hardware':
            return spaceApi.setHardware(change.value, change.sleepTime);
        case 'sleep-time':
            return spaceApi.setSleepTime(change.value);
        case 'visibility':
            return spaceApi.setVisibility(change.value);
    }
}
/**
 * What a token that is no access token may do besides pushing is not published, and not always the same
 * (huggingface_hub #4972): it is tried, and the deployment goes on without.
 */
function isOfTheTokensKind({ status }, { kind }) {
    return (status === 401 || status === 403) && (kind === 'oidc' || kind === 'oauth' || kind === 'app');
}
/** A value that the Hub does not take is a bad input, whatever it is; the Hub says what is wrong with it. */
function refusalOf(change, http) {
    if (http.status !== 400)
        return new _model_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H({ step: 'settings', http });
    const value = 'key' in change ? change.key : String(change.value);
    const told = http.message;
    const problem = {
        input: change.setting,
        value,
        expected: 'accepted',
        ...(told && { told })
    };
    return new _model_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H({ step: 'settings', finding: { kind: 'invalid-inputs', problems: [problem] }, http });
}


/***/ }),

/***/ 698:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ announce),
/* harmony export */   n: () => (/* binding */ withdraw)
/* harmony export */ });
/* harmony import */ var _adapters_github_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2401);

/** What a Deployment comes to; of one that was not waited for, the update of the branch is what is known. */
const CONCLUSIONS = {
    running: 'success',
    asleep: 'success',
    unwatched: 'success',
    overtaken: 'inactive',
    'timed-out': 'in_progress',
    failed: 'failure'
};
/** Of a Space that was to be watched and could not be, nobody knows. */
function stateAfter(end) {
    if (end === 'failed')
        return CONCLUSIONS.failed;
    return end.because === undefined ? CONCLUSIONS[end.how] : 'in_progress';
}
const NOBODY = { conclude: () => Promise.resolve() };
/** Opens a GitHub Deployment for the Space while the push is under way. Without the right to, there is none. */
function announce(run, { tell, learn, signal }) {
    const { trigger, target, source } = run;
    const { repository } = trigger;
    const token = run.inputs['github-token'];
    if (token.trim() === '' || repository === undefined)
        return NOBODY;
    const status = { appUrl: target.appUrl, runUrl: trigger.runUrl, description: target.space };
    const open = async () => {
        const github = await (0,_adapters_github_js__WEBPACK_IMPORTED_MODULE_0__/* .openGitHub */ .o)(token, repository, signal);
        const what = { ref: source.commit, environment: target.space, description: target.url };
        const deployment = await github.createDeployment(what);
        await github.setState(deployment, { ...status, state: 'in_progress' });
        learn({ announced: true });
        return { github, deployment };
    };
    const opened = open().catch((error) => {
        tell.noDeployment(error.message);
        return null;
    });
    return {
        async conclude(end) {
            const made = await opened;
            if (made === null)
                return;
            await made.github
                .setState(made.deployment, { ...status, state: stateAfter(end) })
                .catch((error) => tell.noDeployment(error.message));
        }
    };
}
/** Has GitHub show no Deployment any more of Spaces that were deleted; best effort, like all of it. */
async function withdraw(spaces, { inputs, trigger }, { tell, signal }) {
    const { repository, runUrl } = trigger;
    const token = inputs['github-token'];
    if (token.trim() === '' || repository === undefined)
        return;
    try {
        const github = await (0,_adapters_github_js__WEBPACK_IMPORTED_MODULE_0__/* .openGitHub */ .o)(token, repository, signal);
        for (const space of spaces)
            for (const deployment of await github.deployments(space))
                await github.setState(deployment, { state: 'inactive', appUrl: '', runUrl, description: space });
    }
    catch (error) {
        tell.noDeployment(error.message);
    }
}


/***/ }),

/***/ 8392:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  announce: () => (/* reexport */ announce/* announce */.i),
  configure: () => (/* reexport */ configure/* configure */.j),
  goBack: () => (/* reexport */ goBack),
  keepPrevious: () => (/* reexport */ keepPrevious),
  lookInside: () => (/* reexport */ lookInside),
  openSpaceGit: () => (/* reexport */ openSpaceGit),
  planFor: () => (/* reexport */ planFor),
  planLines: () => (/* reexport */ planLines),
  requireTrusted: () => (/* reexport */ requireTrusted),
  send: () => (/* reexport */ send_send),
  setRemote: () => (/* reexport */ setRemote)
});

// EXTERNAL MODULE: ./src/decide/retry.ts
var retry = __webpack_require__(7090);
// EXTERNAL MODULE: ./src/model/failure.ts
var model_failure = __webpack_require__(2891);
// EXTERNAL MODULE: ./src/model/routes.ts
var routes = __webpack_require__(5891);
// EXTERNAL MODULE: ./src/model/space-url.ts
var space_url = __webpack_require__(9323);
;// CONCATENATED MODULE: ./src/adapters/git/headers.ts
/**
 * What requests of git's own protocol carry. The user agent begins as git's does, by which servers and what stands
 * before them know git; Basic is the only scheme that git servers take, with any user name.
 */
function gitHeaders(token) {
    return {
        'User-Agent': 'git/2 hf-space-push/1',
        Authorization: `Basic ${Buffer.from(`git:${token.reveal()}`).toString('base64')}`
    };
}
/** The same, by the git that has made the request: it names itself in it (gitprotocol-capabilities, "agent"). */
function madeBy(request, { 'User-Agent': userAgent = '', ...headers }) {
    const [, git = 'git/2'] = / agent=(git\/\d+(?:\.\w+)*)/.exec(request.toString('latin1')) ?? [];
    return { ...headers, 'User-Agent': userAgent.replace(/^git\/\S+/, git) };
}

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: ./src/adapters/http/door.ts + 5 modules
var http_door = __webpack_require__(2715);
;// CONCATENATED MODULE: ./src/adapters/git/pkt-line.ts

/** `0000`, which ends a section. */
const FLUSH = Buffer.from('0000');
/** The longest packet, its four digits included (gitprotocol-common). */
const LONGEST = 65520;
/** What is no stream of packets, or breaks off within one. */
class PacketError extends Error {
}
/** One packet: its length in four hex digits, themselves included, then the payload. */
function packet(payload) {
    const bytes = Buffer.from(payload);
    const length = bytes.length + 4;
    if (length > LONGEST)
        throw new PacketError(`a packet of ${length} bytes`);
    return Buffer.concat([Buffer.from(length.toString(16).padStart(4, '0')), bytes]);
}
/** Takes a stream of packets apart, one after the other; no more of it is kept than the packet that is read. */
class PacketReader {
    #source;
    #left = Buffer.alloc(0);
    constructor(source) {
        this.#source = source[Symbol.asyncIterator]();
    }
    /**
     * @returns a payload; null for a packet that only separates (`0000` to `0002`); undefined at the end
     * @throws PacketError when it is something else
     */
    async next() {
        if (!(await this.#have(4))) {
            if (this.#left.length === 0)
                return undefined;
            throw new PacketError('broke off within a length');
        }
        const digits = this.#left.toString('latin1', 0, 4);
        const length = /^[0-9a-f]{4}$/i.test(digits) ? parseInt(digits, 16) : NaN;
        if (length < 3) {
            this.#left = this.#left.subarray(4);
            return null;
        }
        if (!(length >= 4 && length <= LONGEST))
            throw new PacketError(`no length of a packet: ${JSON.stringify(digits)}`);
        if (!(await this.#have(length)))
            throw new PacketError('broke off within a packet');
        const payload = this.#left.subarray(4, length);
        this.#left = this.#left.subarray(length);
        return payload;
    }
    /** All that follows, as it is; what is over the limit is read, and not kept. */
    async rest(limit) {
        const chunks = [this.#left];
        let size = this.#left.length;
        this.#left = Buffer.alloc(0);
        for (;;) {
            const next = await this.#source.next();
            if (next.done)
                return Buffer.concat(chunks).subarray(0, limit);
            if (size < limit)
                chunks.push(next.value);
            size += next.value.length;
        }
    }
    async #have(size) {
        while (this.#left.length < size) {
            const next = await this.#source.next();
            if (next.done)
                return false;
            this.#left = this.#left.length === 0 ? next.value : Buffer.concat([this.#left, next.value]);
        }
        return true;
    }
}
/** Packets that are there already. */
async function readPackets(bytes) {
    const reader = new PacketReader(external_node_stream_.Readable.from([bytes]));
    const packets = [];
    for (let next; (next = await reader.next()) !== undefined;)
        packets.push(next);
    return packets;
}
const MOST_TOLD = 256 * 1024;
/**
 * Reads side-band packets up to the flush (gitprotocol-pack, "side-band-64k").
 * @throws PacketError when it breaks off before, or is none
 */
async function readSideBand(reader, bands) {
    const told = [];
    let size = 0;
    for (;;) {
        const payload = await reader.next();
        if (payload === undefined)
            throw new PacketError('broke off before its end');
        if (payload === null)
            return { told: Buffer.concat(told).toString('utf8') };
        const text = payload.subarray(1);
        if (payload[0] === 1)
            await bands.data(text);
        else if (payload[0] === 2 && size < MOST_TOLD) {
            told.push(text);
            size += text.length;
        }
        else if (payload[0] === 3)
            return { told: Buffer.concat(told).toString('utf8'), fatal: text.toString('utf8') };
        else if (payload[0] !== 2)
            throw new PacketError(`no band: ${payload[0]}`);
    }
}

;// CONCATENATED MODULE: ./src/adapters/git/report.ts

const MOST_REPORTED = 1024 * 1024;
/**
 * Reads the report of a push, of which one ref counts.
 * @throws PacketError when it is none, or not whole: then nobody knows what was done
 */
async function readReport(answer, ref) {
    const chunks = [];
    let size = 0;
    const reader = new PacketReader(answer);
    const { told, fatal } = await readSideBand(reader, {
        data: payload => {
            if ((size += payload.length) > MOST_REPORTED)
                throw new PacketError('a report without end');
            chunks.push(payload);
        }
    });
    if (fatal !== undefined)
        throw new PacketError(`${fatal}\n${told}`);
    await reader.rest(0);
    const lines = (await readPackets(Buffer.concat(chunks))).map(line => line?.toString('utf8').replace(/\n$/, ''));
    const [unpack] = lines;
    if (!unpack?.startsWith('unpack '))
        throw new PacketError('a report that does not begin with "unpack"');
    const refusal = `ng ${ref} `;
    const refused = lines.find(line => line?.startsWith(refusal))?.slice(refusal.length);
    if (unpack !== 'unpack ok')
        return { reason: unpack.replace('unpack ', 'unpack: '), told };
    if (refused !== undefined)
        return { reason: refused, told };
    if (lines.includes(`ok ${ref}`))
        return { told };
    throw new PacketError(`a report that does not name ${ref}`);
}

;// CONCATENATED MODULE: ./src/adapters/git/send-pack.ts






/** As much of a request is kept in memory, to be sent with its length. */
const MOST_IN_MEMORY = 16 * 1024 * 1024;
const MOST_TEXT = 64 * 1024;
/**
 * Has git make the push of one commit to one branch. git makes the request from the advertisement, as if it spoke to
 * the server itself (git-send-pack, `--stateless-rpc`), and the door carries it. The old head stands in the request:
 * the server updates the branch from that commit or not at all. No `--force` and no `+`, with which git would no longer
 * compare it. What does not go into memory waits in git until it is sent.
 */
async function makePush(push) {
    if (push.from === push.to)
        return { send: () => Promise.resolve({ kind: 'up-to-date' }), discard: () => undefined };
    const ref = `refs/heads/${push.branch}`;
    const git = await push.startGit([
        ...['send-pack', '--stateless-rpc', '--helper-status', '--thin', '--no-progress'],
        ...[`--force-with-lease=${ref}:${push.from ?? ''}`, '--stdin', push.url]
    ], 
    // Newer gits would ask the server by themselves which commits it has.
    ['push.negotiate=false']);
    git.stdin.write(Buffer.concat([packet(`${push.to}:${ref}\n`), FLUSH, refsOf(push.advertisement)]));
    const output = new PacketReader(git.stdout);
    const made = requestOf(output);
    const send = async (onItsWay) => {
        try {
            const request = await made;
            if (request === 'broken')
                return await brokenOff(git);
            if (request === 'none')
                return await withoutRequest(git, output, ref);
            return await exchange(push, git, output, { ref, request, onItsWay });
        }
        finally {
            git.kill();
        }
    };
    return { send, discard: git.kill };
}
/** The advertisement without its first section, which names the service. */
function refsOf(advertisement) {
    const first = parseInt(advertisement.toString('latin1', 0, 4), 16);
    const named = advertisement.toString('latin1', 4, 13) === '# service';
    return named ? advertisement.subarray(first + FLUSH.length) : advertisement;
}
async function requestOf(output) {
    const read = [];
    for (let size = 0; size <= MOST_IN_MEMORY;) {
        const part = await nextOf(output);
        if (part === undefined)
            return 'broken';
        const [first] = read;
        if (part === null)
            return first ? { first, whole: Buffer.concat(read) } : 'none';
        // The reader gives views of what it reads next, which are not to be kept alive whole.
        read.push(part);
        size += part.length;
    }
    return {
        first: read[0] ?? Buffer.alloc(0),
        stream: async function* () {
            for (let part = read.shift(); part; part = read.shift())
                yield part;
            for (;;) {
                const part = await nextOf(output);
                if (part === null)
                    return;
                if (part === undefined)
                    throw new RequestBroken();
                yield part;
            }
        }
    };
}
/** git ended before the request did. */
class RequestBroken extends Error {
}
/** undefined when git ended, also within a packet. */
const nextOf = (output) => output.next().catch(() => undefined);
async function brokenOff(git) {
    // It waits for an answer, which will not come.
    git.stdin.end();
    git.stdout.resume();
    return { kind: 'git', ...(await git.ended) };
}
async function withoutRequest(git, output, ref) {
    git.stdin.end();
    const status = statusOf(await output.rest(MOST_TEXT), ref);
    const end = await git.ended;
    if (status === 'ok')
        return { kind: 'up-to-date' };
    return status === undefined ? { kind: 'git', ...end } : { kind: 'stale' };
}
/** What git says of this ref: `ok`, or why not. It says something of every other branch of the Space, too. */
function statusOf(text, ref) {
    // What ends the request may stand before it once more.
    const lines = text
        .toString('utf8')
        .replace(/^(0000)+/, '')
        .split('\n');
    if (lines.some(line => line === `ok ${ref}` || line.startsWith(`ok ${ref} `)))
        return 'ok';
    const error = `error ${ref} `;
    return lines.find(line => line.startsWith(error))?.slice(error.length);
}
async function exchange(push, git, output, { ref, request, onItsWay }) {
    const { url, headers, deadlines, signal } = push;
    let sent = false;
    try {
        const asked = push.door({
            url: `${url}/git-receive-pack`,
            method: 'POST',
            headers: {
                ...madeBy(request.first, headers),
                'Content-Type': 'application/x-git-receive-pack-request',
                Accept: 'application/x-git-receive-pack-result'
            },
            body: 'whole' in request
                ? request.whole
                : { open: () => external_node_stream_.Readable.from(request.stream(), { objectMode: false, highWaterMark: 256 * 1024 }) },
            // A second one would find the branch moved by the first.
            once: true,
            deadlines,
            signal
        });
        onItsWay();
        const answer = await asked;
        sent = true;
        if (!isReport(answer)) {
            const { status, headers } = answer;
            return { kind: 'answered', status, headers, text: await (0,http_door/* readBeginning */.i4)(answer) };
        }
        const report = await readReport(tee(answer, git), ref);
        git.stdin.end();
        return compare(report, statusOf(await output.rest(MOST_TEXT), ref), (await git.ended).stderr);
    }
    catch (error) {
        if (error instanceof RequestBroken)
            return await brokenOff(git);
        if (error instanceof model_failure/* Failure */.H)
            throw error;
        const mayBe = error instanceof http_door/* DoorError */.lk ? error.sent : sent;
        return { kind: 'lost', error: error, sent: mayBe };
    }
}
const isReport = ({ status, headers }) => status === 200 && headers['content-type'] === 'application/x-git-receive-pack-result';
/** git reads the answer as well, as it comes. */
async function* tee({ body }, git) {
    for await (const chunk of body) {
        git.stdin.write(chunk);
        yield chunk;
    }
}
/** Two read the report. Where they disagree, it is not what it seems. */
function compare(report, status, stderr) {
    const { reason, told } = report;
    if (reason === undefined && status === 'ok')
        return { kind: 'updated', told };
    if (reason !== undefined && status !== 'ok')
        return { kind: 'refused', reason, told };
    return { kind: 'lost', error: new Error(`git reads the report otherwise: ${status ?? stderr}`), sent: true };
}

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(8474);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./src/adapters/git/upload-pack.ts






/** A fetch of depth 1 has one. */
const MOST_BOUNDARIES = 1000;
/**
 * Fetches a commit in one request of protocol v0, which needs no advertisement before it (gitprotocol-http, "Smart
 * Service git-upload-pack"), and hands the pack to git. No promisor remote is set up: nothing is fetched by itself later.
 */
async function fetchCommit(fetch) {
    const first = await ask(fetch);
    // That it may not filter a server tells by saying nothing at all.
    return first === 'silent' ? (await ask({ ...fetch, filter: undefined })) : first;
}
async function ask(fetch) {
    const asked = fetch.door({
        url: `${fetch.url}/git-upload-pack`,
        method: 'POST',
        headers: {
            ...fetch.headers,
            'Content-Type': 'application/x-git-upload-pack-request',
            Accept: 'application/x-git-upload-pack-result'
        },
        body: requestFor(fetch),
        deadlines: fetch.deadlines,
        signal: fetch.signal
    });
    // It may fail while git starts, and is told of below.
    asked.catch(() => undefined);
    const { haves = [] } = fetch;
    let git;
    try {
        // The git that takes the pack starts when the request is on its way.
        await (0,external_node_timers_promises_.setImmediate)();
        git = await fetch.startGit(['index-pack', '--stdin', ...(haves.length > 0 ? ['--fix-thin'] : [])]);
        return await take(fetch, await asked, git);
    }
    catch (error) {
        if (error instanceof http_door/* DoorError */.lk || error instanceof PacketError)
            return { kind: 'lost', error };
        throw error;
    }
    finally {
        git?.kill();
        asked.then(answer => answer.close(), () => undefined);
    }
}
/** What is wanted, how much of it, and what is here already (gitprotocol-pack, "Packfile Negotiation"). */
function requestFor({ oid, depth, filter, haves = [] }) {
    const capabilities = [
        ...['side-band-64k', 'ofs-delta', 'no-progress'],
        ...(haves.length > 0 ? ['thin-pack'] : []),
        ...(depth ? ['shallow'] : []),
        ...(filter ? ['filter'] : []),
        'agent=git/hf-space-push'
    ];
    return Buffer.concat([
        packet(`want ${oid} ${capabilities.join(' ')}\n`),
        ...(depth ? [packet(`deepen ${depth}\n`)] : []),
        ...(filter ? [packet(`filter ${filter}\n`)] : []),
        FLUSH,
        ...haves.map(have => packet(`have ${have}\n`)),
        packet('done\n')
    ]);
}
async function take(fetch, answer, git) {
    const { status, headers } = answer;
    if (status !== 200 || headers['content-type'] !== 'application/x-git-upload-pack-result')
        return { kind: 'answered', status, headers, text: await (0,http_door/* readBeginning */.i4)(answer) };
    const reader = new PacketReader(answer.body);
    const shallow = [];
    for (;;) {
        const payload = await reader.next();
        // Nothing at all is how a filter is refused.
        if (payload === undefined && fetch.filter)
            return 'silent';
        if (payload === undefined)
            throw new PacketError('an answer without a pack');
        const line = payload?.toString('utf8').trimEnd() ?? '';
        if (/^ERR .*not our ref/.test(line))
            return { kind: 'moved', reason: line.slice(4) };
        if (line.startsWith('ERR '))
            return { kind: 'answered', status, headers, text: line.slice(4) };
        const [, boundary] = /^shallow ([0-9a-f]{40,64})$/.exec(line) ?? [];
        if (boundary && shallow.length < MOST_BOUNDARIES)
            shallow.push(boundary);
        else if (/^(NAK|ACK [0-9a-f]+)$/.test(line))
            break;
        else if (line !== '')
            throw new PacketError(`no answer to a fetch: ${JSON.stringify(line.slice(0, 200))}`);
    }
    const failed = await store(git, reader);
    if (failed)
        return failed;
    const edge = (0,external_node_path_.join)(fetch.repository, 'shallow');
    if (shallow.length > 0)
        await (0,promises_.writeFile)(edge, `${shallow.join('\n')}\n`);
    // What an earlier fetch left out has come now.
    else
        await (0,promises_.rm)(edge, { force: true });
    return { kind: 'fetched', filtered: fetch.filter !== undefined };
}
/** @returns why the pack is not in the repository, if it is not */
async function store(git, reader) {
    git.stdout.resume();
    const { told, fatal } = await readSideBand(reader, {
        data: async (payload) => {
            if (git.stdin.write(payload) || git.stdin.destroyed)
                return;
            await Promise.race([(0,external_node_events_.once)(git.stdin, 'drain'), git.ended]).catch(() => undefined);
        }
    });
    if (fatal !== undefined)
        return { kind: 'lost', error: new PacketError(`${fatal}\n${told}`) };
    git.stdin.end();
    const end = await git.ended;
    return end.code === 0 ? undefined : { kind: 'git', ...end };
}

// EXTERNAL MODULE: ./src/adapters/http.ts
var http = __webpack_require__(3618);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./src/adapters/hub/lfs-batch.ts

/** Ends an upload from anywhere within. */
class LfsStopped extends Error {
    failure;
    constructor(failure) {
        super(failure.kind);
        this.failure = failure;
    }
}
const LFS_JSON = 'application/vnd.git-lfs+json';
/** git-lfs asks for as many at a time. */
const OBJECTS_A_BATCH = 100;
/** A batch of answers with long links. */
const MOST_ANSWERED = 4 * 1024 * 1024;
/** Sends a JSON of LFS, again where the rule says so. */
async function askLfs(server, what) {
    const { call, oid, action, json } = what;
    const exchange = {
        url: action.href,
        method: 'POST',
        headers: { 'User-Agent': server.userAgent, Accept: LFS_JSON, 'Content-Type': LFS_JSON, ...action.header },
        body: Buffer.from(JSON.stringify(json)),
        deadlines: server.deadlines[call],
        signal: server.signal
    };
    const about = { call, url: action.href, ...(oid && { oid }) };
    return persistently(server, about, async () => {
        const answer = await server.door(exchange);
        const ok = answer.status >= 200 && answer.status < 300;
        if (!ok)
            throw refusedBy(answer.status, answer.headers, await (0,http_door/* readBeginning */.i4)(answer), about);
        return (await (0,http_door/* readWhole */.oD)(answer, MOST_ANSWERED)).toString('utf8');
    });
}
function refusedBy(status, headers, text, about) {
    return new LfsStopped({ kind: 'answered', ...about, status, headers, text });
}
/** Does it, and again for as long as the rule says so. */
async function persistently({ again, sleep, signal }, about, work) {
    const began = performance.now();
    let slept = 0;
    for (let attempt = 1;; attempt++) {
        try {
            return await work();
        }
        catch (error) {
            const failure = error instanceof LfsStopped
                ? error.failure
                : error instanceof http_door/* DoorError */.lk
                    ? { kind: 'lost', ...about, error }
                    : undefined;
            if (!failure)
                throw error;
            // An upload that breaks off after an hour was no hour of waiting.
            const waited = about.call === 'upload' ? slept : performance.now() - began;
            const more = outcomeOf(failure);
            const wait = more && !signal?.aborted && again({ call: about.call, attempt, waited, ...more });
            if (typeof wait !== 'number')
                throw new LfsStopped(failure);
            slept += wait;
            await sleep(wait, signal);
        }
    }
}
/** What the rule goes by; nothing of what another try would not change. */
function outcomeOf(failure) {
    if (failure.kind === 'answered')
        return { status: failure.status, headers: failure.headers };
    return failure.kind === 'lost' ? { code: failure.error.code } : undefined;
}
/**
 * Asks what is to be done for objects, at most 100 of them (git-lfs, docs/api/batch.md).
 * @returns by oid: an order, or null for one that the server has already
 * @throws LfsStopped for the first object that the answer says no good of
 */
async function askBatch(server, objects) {
    const asked = performance.now();
    const text = await askLfs(server, {
        call: 'batch',
        action: { href: `${server.url}/objects/batch`, header: { Authorization: server.authorization } },
        json: {
            operation: 'upload',
            transfers: ['basic'],
            hash_algo: 'sha256',
            objects: objects.map(({ oid, size }) => ({ oid, size }))
        }
    });
    const answered = readAnswer(text, server.url);
    return new Map(objects.map(({ oid }) => [oid, orderOf(oid, answered.get(oid), { server, asked })]));
}
/** What is no answer to a batch counts as an answer with status 200 that says something else. */
function readAnswer(text, url) {
    try {
        const { objects, transfer } = JSON.parse(text);
        if (!Array.isArray(objects) || !(transfer === undefined || transfer === 'basic'))
            throw new Error(text);
        return new Map(objects.map(object => [object?.oid, object ?? {}]));
    }
    catch {
        throw refusedBy(200, {}, text.slice(0, 64 * 1024), { call: 'batch', url });
    }
}
function orderOf(oid, answered, { server, asked }) {
    const no = (message, code) => new LfsStopped({ kind: 'object', oid, message, ...(typeof code === 'number' && { code }) });
    if (!answered)
        throw no('the answer does not name it');
    const { error, actions, authenticated } = answered;
    if (error)
        throw no(typeof error.message === 'string' ? error.message : 'an error without a message', error.code);
    if (actions === undefined || actions === null)
        return null;
    const read = (name, action) => {
        const { href, header } = (action ?? {});
        if (typeof href !== 'string' || !isUsable(href, server.url))
            throw no(`no address to ${name} it at`);
        const own = authenticated !== true && isSameOrigin(href, server.url);
        return { href, header: { ...(own && { Authorization: server.authorization }), ...readHeader(header) } };
    };
    if (!actions.upload)
        throw no('it is wanted, and the answer does not say where');
    const { expires_in: seconds } = actions.upload;
    return {
        upload: read('upload', actions.upload),
        ...(actions.verify ? { verify: read('verify', actions.verify) } : {}),
        expires: typeof seconds === 'number' && seconds > 0 ? asked + seconds * 1000 : Infinity
    };
}
/** What is asked for over https is not sent without it. */
function isUsable(href, server) {
    const { protocol } = URL.canParse(href) ? new URL(href) : { protocol: '' };
    return protocol === 'https:' || (protocol === 'http:' && server.startsWith('http:'));
}
const isSameOrigin = (href, server) => new URL(href).origin === new URL(server).origin;
/** Headers that say how a request is framed are nobody's but the door's. */
const FRAMING = /^(host|connection|content-length|transfer-encoding|expect|upgrade|te|trailer)$/i;
function readHeader(header) {
    const entries = typeof header === 'object' && header !== null ? Object.entries(header) : [];
    return Object.fromEntries(entries.filter((entry) => typeof entry[1] === 'string' &&
        !FRAMING.test(entry[0]) &&
        /^[\w-]+$/.test(entry[0]) &&
        /^[\t\x20-\x7e\x80-\xff]*$/.test(entry[1])));
}

;// CONCATENATED MODULE: ./src/adapters/hub/lfs.ts






/** The storage has nothing to say of what it took. */
const lfs_MOST_TOLD = 64 * 1024;
/** A link is not begun with when it has so little time left. */
const MARGIN_MS = 30_000;
/**
 * Uploads objects that the server does not have (git-lfs, docs/api/basic-transfers.md): several at a time, each read
 * from disk while it goes. The first that fails ends all.
 */
async function uploadObjects(upload) {
    const over = new AbortController();
    const signal = upload.signal ? AbortSignal.any([upload.signal, over.signal]) : over.signal;
    // Node warns of more than ten, which would be a leak elsewhere: here each object that is on its way listens.
    (0,external_node_events_.setMaxListeners)(0, signal);
    const server = { ...upload, signal };
    const jobs = jobsOf(server);
    let [objects, bytes] = [0, 0];
    let failure;
    const worker = async () => {
        try {
            for await (const { object, order } of { [Symbol.asyncIterator]: () => shared(jobs) }) {
                if (failure)
                    return;
                if (order) {
                    await send(server, object, order);
                    objects++;
                    bytes += object.size;
                }
            }
        }
        catch (error) {
            // What is ended because of the first failure has nothing to add.
            failure ??= error;
            over.abort();
        }
    };
    await Promise.all(Array.from({ length: upload.parallel ?? 8 }, worker));
    if (failure instanceof LfsStopped)
        return failure.failure;
    if (failure)
        throw failure;
    return { kind: 'uploaded', objects, bytes };
}
/** For several readers of one iterator: none of them ends it for the others. */
const shared = (jobs) => ({ next: () => jobs.next() });
/** Asks for one batch while the one before is on its way. */
async function* jobsOf(upload) {
    const { objects } = upload;
    const ask = (at) => {
        const asked = askBatch(upload, objects.slice(at, at + OBJECTS_A_BATCH));
        // Told when its turn comes.
        asked.catch(() => undefined);
        return asked;
    };
    let next = objects.length > 0 ? ask(0) : undefined;
    for (let at = 0; next; at += OBJECTS_A_BATCH) {
        const orders = await next;
        next = at + OBJECTS_A_BATCH < objects.length ? ask(at + OBJECTS_A_BATCH) : undefined;
        for (const object of objects.slice(at, at + OBJECTS_A_BATCH))
            yield { object, order: orders.get(object.oid) ?? null };
    }
}
async function send(upload, object, order) {
    const { oid, size } = object;
    let current = order;
    await persistently(upload, { call: 'upload', url: order.upload.href, oid }, async () => {
        if (current && current.expires - performance.now() < MARGIN_MS)
            current = (await askBatch(upload, [object])).get(oid) ?? null;
        if (current)
            await put(upload, object, current);
    });
    const { verify } = current;
    if (verify)
        await askLfs(upload, { call: 'verify', oid, action: verify, json: { oid, size } });
}
async function put(upload, { oid, size, path }, order) {
    const { door, deadlines, signal, userAgent, progress = () => undefined } = upload;
    let gone = 0;
    let current;
    const takeBack = () => {
        current = undefined;
        progress(-gone);
        gone = 0;
    };
    const open = () => {
        takeBack();
        const mine = (current = {});
        const counted = checked({ oid, size, path }, bytes => {
            // What is read ahead of a request that broke off goes nowhere.
            if (mine !== current)
                return;
            gone += bytes;
            progress(bytes);
        });
        return external_node_stream_.Readable.from(counted, { objectMode: false });
    };
    try {
        const answer = await door({
            url: order.upload.href,
            method: 'PUT',
            headers: {
                'User-Agent': userAgent,
                'Content-Type': 'application/octet-stream',
                ...order.upload.header
            },
            body: { open, length: size },
            deadlines: deadlines.upload,
            signal
        });
        const { status, headers } = answer;
        const refused = (text) => refusedBy(status, headers, text, { call: 'upload', url: order.upload.href, oid });
        if (status < 200 || status >= 300)
            throw refused(await (0,http_door/* readBeginning */.i4)(answer));
        const text = await (0,http_door/* readWhole */.oD)(answer, lfs_MOST_TOLD);
        // Whoever is content before it has all of it is not the storage.
        if (gone !== size)
            throw refused(text.toString('utf8'));
    }
    catch (error) {
        takeBack();
        throw error;
    }
}
/**
 * The bytes of an object. Its last ones are held back until the whole has proved to be the object: what is not never
 * arrives complete.
 */
async function* checked({ oid, size, path }, passed) {
    const corrupt = (message) => new LfsStopped({ kind: 'corrupt', oid, message });
    const hash = (0,external_node_crypto_.createHash)('sha256');
    let read = 0;
    let held;
    try {
        for await (const chunk of (0,external_node_fs_.createReadStream)(path, {
            highWaterMark: 256 * 1024
        })) {
            if (held) {
                passed(held.length);
                yield held;
            }
            hash.update(chunk);
            if ((read += chunk.length) > size)
                throw corrupt(`it has more than its ${size} bytes`);
            held = chunk;
        }
    }
    catch (error) {
        throw error instanceof LfsStopped ? error : corrupt(error.message);
    }
    if (read !== size)
        throw corrupt(`it has ${read} of its ${size} bytes`);
    if (hash.digest('hex') !== oid)
        throw corrupt('its bytes have another hash');
    if (held) {
        passed(held.length);
        yield held;
    }
}

// EXTERNAL MODULE: ./src/adapters/hub/reply.ts
var hub_reply = __webpack_require__(7848);
;// CONCATENATED MODULE: ./src/adapters/hub/space-git.ts











/** So many LFS objects go at a time: of small ones, nearly all the time goes by in waiting. */
const OBJECTS_AT_A_TIME = 32;
function openSpaceGit(at) {
    const { door, token, clock, signal } = at;
    const headers = gitHeaders(token);
    const { 'User-Agent': userAgent = '', Authorization: authorization = '' } = headers;
    const make = (git, { url, branch, advertisement = Buffer.alloc(0) }, update) => makePush({
        ...update,
        ...{ door, url, branch, advertisement, headers, signal },
        startGit: git.start,
        deadlines: routes/* ROUTES */.bw['receive-pack'].deadlines
    });
    let begun;
    const discard = () => {
        begun?.made.then(made => made.discard()).catch(() => undefined);
        begun = undefined;
    };
    return {
        begin(git, target, update) {
            discard();
            begun = { ...update, target, made: make(git, target, update) };
            // Who pushes it learns of it; nobody else needs to.
            begun.made.catch(() => undefined);
        },
        discard,
        async push(git, target, update, onItsWay = () => undefined) {
            const isIt = begun?.target === target && begun.from === update.from && begun.to === update.to;
            const early = isIt ? begun?.made : undefined;
            if (early)
                begun = undefined;
            else
                discard();
            return (await (early ?? make(git, target, update))).send(onItsWay);
        },
        fetch: async ({ git, directory }, { url, branch }, wanted) => {
            const fetch = { door, url, headers, signal, repository: directory, startGit: git.start };
            const ask = (wanted) => space_git_persistently({ ...fetch, ...wanted }, at);
            let fetched = await ask(wanted);
            // What a partial clone lacks of its commits cannot be built upon.
            if (fetched.kind === 'git' && wanted.haves)
                fetched = await ask({ ...wanted, haves: [] });
            if (fetched.kind !== 'fetched')
                throw notFetched(fetched, { url, branch, oid: wanted.oid });
        },
        upload: ({ url }, objects, progress) => uploadObjects({
            ...{ door, authorization, userAgent, signal, objects, progress, again },
            url: (0,space_url/* lfsServer */.l)(url),
            parallel: OBJECTS_AT_A_TIME,
            deadlines: LFS_DEADLINES,
            sleep: ms => clock.sleep(ms)
        })
    };
}
const LFS_DEADLINES = {
    batch: routes/* ROUTES */.bw['lfs-batch'].deadlines,
    upload: routes/* ROUTES */.bw['lfs-upload'].deadlines,
    verify: routes/* ROUTES */.bw['lfs-verify'].deadlines
};
const again = ({ call, attempt, waited, status, headers = {}, code = '' }) => {
    const attempted = status === undefined ? { code } : attemptedOf({ status, headers });
    return (0,retry/* waitBeforeRetry */.j)(`lfs-${call}`, attempted, { attempt, waited }) ?? undefined;
};
function attemptedOf({ status, headers }) {
    return { status, wait: (0,http/* askedToWait */.lT)(headers, status) };
}
async function space_git_persistently(fetch, { clock, signal }) {
    let waited = 0;
    for (let attempt = 1;; attempt++) {
        const fetched = await fetchCommit({ ...fetch, deadlines: routes/* ROUTES */.bw['upload-pack'].deadlines });
        signal.throwIfAborted();
        const attempted = howItWent(fetched);
        const wait = attempted && (0,retry/* waitBeforeRetry */.j)('upload-pack', attempted, { attempt, waited });
        if (wait === null || wait === undefined)
            return fetched;
        waited += wait;
        await clock.sleep(wait);
    }
}
/**
 * How a request went, for the rule that says whether it is sent again.
 * @returns undefined when it had its answer, or none would ever come
 */
function howItWent(result) {
    if (result.kind === 'answered')
        return attemptedOf(result);
    return result.kind === 'lost' ? { code: codeOf(result.error) } : undefined;
}
const codeOf = (error) => (error instanceof http_door/* DoorError */.lk ? error.code : 'ECUT');
function notFetched(fetched, { url, branch, oid }) {
    const { step } = routes/* ROUTES */.bw['upload-pack'];
    switch (fetched.kind) {
        case 'moved':
            return new model_failure/* Failure */.H({ step, finding: { kind: 'head-moved', branch, seen: null, expected: oid } });
        case 'git':
            return new model_failure/* Failure */.H({ step, exitCode: fetched.code, text: fetched.stderr });
        case 'lost':
            return lost({ route: 'upload-pack', url, step }, fetched.error);
        case 'answered':
            return refused({ route: 'upload-pack', url, step }, fetched);
    }
}
/** There was no answer, or no whole one. */
function lost(asked, error) {
    return (0,http/* unreachable */.HB)(asked, error instanceof http_door/* DoorError */.lk ? error : new http_door/* DoorError */.lk('ECUT', error.message));
}
/** There was another answer. */
function refused({ route, url, step }, answered) {
    const { status, headers, text } = answered;
    // A git server says so within an answer that looks like a good one.
    const type = headers['content-type'] ?? '';
    if (status === 200 && type.startsWith('application/x-git-'))
        return new model_failure/* Failure */.H({ step, text: `fatal: remote error: ${text}` });
    const evidence = (0,http/* evidenceOf */.X1)(route, { status, headers, url }, text);
    try {
        const reply = (0,hub_reply/* replyText */.cL)(() => null, { step, status, url, evidence, body: text, pace: 0 });
        return new model_failure/* Failure */.H({ step, ...('refused' in reply && { http: reply.refused }) });
    }
    catch (failure) {
        return failure;
    }
}

// EXTERNAL MODULE: ./src/adapters/files.ts
var files = __webpack_require__(9771);
// EXTERNAL MODULE: ./src/adapters/work-tree.ts
var work_tree = __webpack_require__(3472);
// EXTERNAL MODULE: ./src/run/all-or-first-failure.ts
var all_or_first_failure = __webpack_require__(1214);
// EXTERNAL MODULE: ./src/run/plan/survey.ts + 2 modules
var survey = __webpack_require__(2546);
// EXTERNAL MODULE: ./src/adapters/git/lfs-store.ts
var lfs_store = __webpack_require__(7024);
// EXTERNAL MODULE: ./src/content/secrets/kinds.ts + 4 modules
var kinds = __webpack_require__(2838);
;// CONCATENATED MODULE: ./src/content/secrets/ignore.ts

const COMMIT = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;
/** What `.gitleaksignore` at the root of a repository names. */
class IgnoredFindings {
    #fingerprints;
    /** @param text one fingerprint a line; comments, empty lines, and what is no fingerprint, are passed over */
    constructor(text) {
        this.#fingerprints = new Set(text.split('\n').flatMap(line => normalized(line.trim()) ?? []));
    }
    /** By the finding's own id, or that of the rule by which gitleaks knows it. The token in use is never ignored. */
    has(finding, where) {
        if (finding.kind === 'token-in-use')
            return false;
        const rules = [finding.kind, kinds/* KINDS */.GW.find(({ id }) => id === finding.kind)?.gitleaks];
        return rules.some(rule => {
            if (rule === undefined)
                return false;
            const here = `${where.path}:${rule}:${finding.line ?? 0}`;
            return (this.#fingerprints.has(here) ||
                (where.commit !== undefined && this.#fingerprints.has(`${where.commit}:${here}`)));
        });
    }
}
/** The line that, put into `.gitleaksignore`, has a finding ignored, in every commit. */
function fingerprintOf(finding, path) {
    return `${path}:${finding.kind}:${finding.line ?? 0}`;
}
/**
 * `file:rule:line` or `commit:file:rule:line`, where a path of Windows has backslashes. gitleaks splits at each colon;
 * here the rule and the line are the last two, so that a path may hold one.
 */
function normalized(line) {
    if (line.startsWith('#'))
        return null;
    const [, before, rule, number] = /^(.+):([\w-]+):(\d+)$/.exec(line) ?? [];
    if (before === undefined)
        return null;
    const [, commit, path] = /^([0-9a-f]+):(.+)$/.exec(before) ?? [];
    const named = commit !== undefined && path !== undefined && COMMIT.test(commit);
    const file = (named ? path : before).replaceAll('\\', '/');
    return `${named ? `${commit}:` : ''}${file}:${rule}:${number}`;
}

;// CONCATENATED MODULE: ./src/content/secrets/finding.ts
/** Enough to see that something is wrong; a file made of keys would fill the memory. */
const MOST_FINDINGS = 100;
/** What may be shown of a secret, given as latin1. */
function prefixOf(secret) {
    const start = copyOf(secret.slice(0, 16)).replaceAll('\uFFFD', '');
    return [...start].slice(0, Math.min(4, Math.floor(secret.length / 4))).join('');
}
/** Letters of a longer text are kept by the engine together with that text: only a copy lets go of it. */
function copyOf(latin1) {
    return Buffer.from(latin1, 'latin1').toString('utf8');
}

;// CONCATENATED MODULE: ./src/content/secrets/literals.ts
/** Two bytes at a time are looked at. */
const BLOCK = 2;
/**
 * Looks for many runs of bytes at once. Where the two bytes at hand are in none of them, nothing that holds these two
 * can be there, and so the next look is a whole run further on (Wu and Manber, 1994): of most texts a small part is
 * read, however many runs there are. An alternation of as many takes seconds for what takes this a tenth of one.
 */
class Literals {
    longest;
    #shortest;
    /** By the two bytes: how far the next look may be. */
    #shift;
    /** By the two bytes at which a look can be the end of a run's start: those runs. */
    #ending = new Map();
    #runs;
    /** @param runs as latin1, each of two bytes or more */
    constructor(runs) {
        this.#runs = runs.map(run => Buffer.from(run, 'latin1'));
        this.longest = Math.max(0, ...this.#runs.map(({ length }) => length));
        this.#shortest = Math.min(...this.#runs.map(({ length }) => length), 0xffff);
        if (this.#shortest < BLOCK)
            throw new Error('too short to look for');
        this.#shift = new Uint16Array(0x10000).fill(this.#shortest - BLOCK + 1);
        for (const [index, run] of this.#runs.entries())
            for (let last = 1; last < this.#shortest; last++)
                this.#learn(index, run.readUInt16BE(last - 1), last);
    }
    #learn(index, block, last) {
        const left = this.#shortest - 1 - last;
        this.#shift[block] = Math.min(this.#shift[block] ?? 0, left);
        if (left === 0)
            this.#ending.set(block, [...(this.#ending.get(block) ?? []), index]);
    }
    lengthOf(index) {
        return this.#runs[index]?.length ?? 0;
    }
    /** Tells of each place where a run stands as a whole: which one, and where it starts. */
    find(bytes, found) {
        if (this.#runs.length === 0)
            return;
        for (let last = this.#shortest - 1; last < bytes.length;) {
            const block = ((bytes[last - 1] ?? 0) << 8) | (bytes[last] ?? 0);
            const shift = this.#shift[block] ?? 1;
            if (shift === 0) {
                const start = last - this.#shortest + 1;
                for (const index of this.#ending.get(block) ?? [])
                    if (this.#standsAt(bytes, index, start))
                        found(index, start);
            }
            last += Math.max(1, shift);
        }
    }
    #standsAt(bytes, index, start) {
        const run = this.#runs[index];
        if (!run || start + run.length > bytes.length || bytes[start] !== run[0])
            return false;
        return bytes.compare(run, 0, run.length, start, start + run.length) === 0;
    }
}

;// CONCATENATED MODULE: ./src/content/secrets/by-value.ts


/** Shorter or simpler ones (`true`, `small`, a model's id) stand in many files without being a secret. */
const SHORTEST = 12;
const FEWEST_DIFFERENT = 6;
/** The ones to look for: the token whatever it is, and each value of `secrets` that does not stand anywhere by chance. */
function worthLookingFor(values) {
    return values
        .map(({ name, value }) => ({ name, value: value.trim() }))
        .filter(({ name, value }) => name === null ? value !== '' : value.length >= SHORTEST && new Set(value).size >= FEWEST_DIFFERENT);
}
/** Every run of bytes, as latin1, by which a file may hold the value. Not: in pieces, backwards, or compressed. */
function formsOf(value) {
    const bytes = Buffer.from(value, 'utf8');
    const wide = Buffer.from(value, 'utf16le');
    const each = (form) => [...bytes].map(byte => form(byte.toString(16).padStart(2, '0'))).join('');
    const units = [...Array(value.length).keys()].map(i => value.charCodeAt(i).toString(16).padStart(4, '0'));
    const json = JSON.stringify(value).slice(1, -1);
    const url = encodeURIComponent(value);
    const forms = [
        ...[
            value,
            value.replaceAll('\n', '\r\n'),
            json,
            json.replaceAll('/', '\\/'),
            JSON.stringify(json).slice(1, -1)
        ],
        // Python and PHP write so what is not ASCII.
        json.replace(/[^\x20-\x7e]/g, unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`),
        ...[url, url.replaceAll('%20', '+'), url.replace(/%../g, hex => hex.toLowerCase())],
        ...[bytes, wide, Buffer.from(wide).swap16()].flatMap(base64Forms),
        ...[each(hex => hex), each(hex => `%${hex}`), each(hex => `\\x${hex}`)].flatMap(bothCases),
        ...bothCases(units.map(hex => `\\u${hex}`).join(''))
    ].map(text => Buffer.from(text, 'utf8').toString('latin1'));
    return [...new Set([...forms, wide.toString('latin1'), Buffer.from(wide).swap16().toString('latin1')])];
}
/** Hexadecimal digits in both cases; the letter that announces them is small. */
function bothCases(text) {
    return [text, text.toUpperCase().replace(/\\[UX]/g, mark => mark.toLowerCase())];
}
/**
 * What base64 makes of the bytes wherever they stand in a longer text: three letters hold four, so there are three
 * ways, and the characters at the edges, which also hold a bit of the neighbours, are left out.
 */
function base64Forms(bytes) {
    return [0, 1, 2].flatMap(before => {
        const encoded = Buffer.concat([Buffer.alloc(before), bytes]).toString('base64url');
        const whole = encoded.slice(Math.ceil((before * 8) / 6), Math.floor(((before + bytes.length) * 8) / 6));
        return [whole, whole.replaceAll('-', '+').replaceAll('_', '/')];
    });
}
/** The values to look for, made ready once for all files. */
class KnownValues {
    literals;
    #found;
    constructor(values) {
        const forms = worthLookingFor(values).flatMap(({ name, value }) => {
            const prefix = prefixOf(Buffer.from(value, 'utf8').toString('latin1'));
            const finding = name === null
                ? { kind: 'token-in-use', level: 'block', prefix }
                : { kind: 'secret-in-use', level: 'block', prefix, secretName: name };
            return formsOf(value).map(form => ({ form, finding }));
        });
        this.literals = new Literals(forms.map(({ form }) => form));
        this.#found = forms.map(({ finding }) => finding);
    }
    /** What a form found is told as; the same object for each form of a value. */
    findingOf(index) {
        const finding = this.#found[index];
        if (!finding)
            throw new RangeError(`no form ${index}`);
        return finding;
    }
}
const LINE_FEED = 0x0a;
/** git looks at as much of a file to call it binary. */
const HEAD = 8000;
/** Reads a file, text or not, bit by bit, and finds the known values in it. */
class ValueScanner {
    #known;
    #findings = [];
    /** What may be the start of a form that goes on in the next chunk. */
    #tail = Buffer.alloc(0);
    /** Where the tail starts; null in a binary file. */
    #line = 1;
    #seen = 0;
    constructor(known) {
        this.#known = known;
    }
    feed(chunk) {
        const { literals } = this.#known;
        if (literals.longest === 0 || this.#findings.length >= MOST_FINDINGS)
            return;
        const old = this.#tail.length;
        const bytes = Buffer.concat([this.#tail, chunk]);
        this.#look(chunk);
        literals.find(bytes, (index, start) => {
            // What lies in the tail as a whole was found with the chunk before.
            if (start + literals.lengthOf(index) > old)
                this.#add(index, bytes.subarray(0, start));
        });
        const kept = Math.min(bytes.length, literals.longest - 1);
        if (this.#line !== null)
            this.#line += lineFeeds(bytes.subarray(0, bytes.length - kept));
        this.#tail = Buffer.from(bytes.subarray(bytes.length - kept));
    }
    end() {
        return this.#findings;
    }
    /** A zero near the start makes a file binary, as git has it. */
    #look(chunk) {
        if (this.#seen < HEAD && chunk.subarray(0, HEAD - this.#seen).includes(0))
            this.#line = null;
        this.#seen += chunk.length;
    }
    #add(index, before) {
        if (this.#findings.length >= MOST_FINDINGS)
            return;
        const line = this.#line === null ? null : this.#line + lineFeeds(before);
        const finding = this.#known.findingOf(index);
        const told = this.#findings.some(other => other.line === line && other.kind === finding.kind && other.secretName === finding.secretName);
        if (!told)
            this.#findings.push({ ...finding, line });
    }
}
function lineFeeds(bytes) {
    let count = 0;
    for (let at = bytes.indexOf(LINE_FEED); at >= 0; at = bytes.indexOf(LINE_FEED, at + 1))
        count++;
    return count;
}
/** The known values in a file that is at hand as a whole. */
function findValues(bytes, known) {
    const scanner = new ValueScanner(known);
    scanner.feed(bytes);
    return scanner.end();
}

// EXTERNAL MODULE: ./src/content/secrets/env-file.ts
var env_file = __webpack_require__(5751);
;// CONCATENATED MODULE: ./src/content/secrets/checksum.ts
const BASE62 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const CHECKSUM_LENGTH = 6;
/**
 * Do the last six characters agree with those between the prefix and them? They are their CRC32 in base 62, filled up
 * with `0` on the left: GitHub's and npm's tokens (github.blog, "Behind GitHub's new authentication token formats").
 */
function checksumHolds(token) {
    const body = token.slice(token.indexOf('_') + 1, -CHECKSUM_LENGTH);
    return token.endsWith(checksumOf(body));
}
/** The six characters that go behind a token's random part. */
function checksumOf(body) {
    let left = crc32(body);
    let digits = '';
    for (; left > 0; left = Math.floor(left / BASE62.length))
        digits = BASE62.charAt(left % BASE62.length) + digits;
    return digits.padStart(CHECKSUM_LENGTH, '0');
}
function crc32(latin1) {
    let crc = ~0;
    for (let i = 0; i < latin1.length; i++) {
        crc ^= latin1.charCodeAt(i);
        for (let bit = 0; bit < 8; bit++)
            crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
    }
    return ~crc >>> 0;
}

// EXTERNAL MODULE: ./src/content/secrets/placeholder.ts
var placeholder = __webpack_require__(7086);
;// CONCATENATED MODULE: ./src/content/secrets/private-key.ts
/** No key is longer: one of 8192 bits has 6,400 characters. */
const LONGEST_KEY = 8000;
/** Documentation shows the two lines around with little between them. */
const SHORTEST_BODY = 64;
/** What code, JSON and YAML put between the lines: escapes, quotes, what joins strings, comments, what quotes a mail. */
const BETWEEN = /\\+[nrt]|["'`]\s{0,8}\+\s{0,8}["'`]|[\s"'`,;\\>#]/g;
/** Lines before the body of an encrypted key and of PGP's. */
const HEADER = /(?:Proc-Type|DEK-Info|Version|Comment|Charset|Hash):[^\n\\]{0,200}/g;
/** How an OpenSSH key begins: `openssh-key-v1` in base64. */
const OPENSSH = 'b3BlbnNzaC1rZXktdjE';
/**
 * The body of the private key of which the first line ends at `start`; null when there is no key: no last line, too
 * little between them, or what says of itself that it is longer or shorter than it is.
 */
function privateKeyIn(text, start) {
    const rest = text.slice(start, start + LONGEST_KEY);
    const end = rest.indexOf('-----');
    if (end < 0 || !rest.startsWith('-----END ', end))
        return null;
    const inside = rest.slice(0, end);
    const body = inside.replace(HEADER, '').replace(BETWEEN, '');
    if (body.length < SHORTEST_BODY || !/^[A-Za-z0-9+/]+=*(?:=[A-Za-z0-9+/]{4})?$/.test(body))
        return null;
    const encrypted = /Proc-Type|PGP PRIVATE/.test(text.slice(start - 40, start) + inside);
    return encrypted || body.startsWith(OPENSSH) || isDer(Buffer.from(body, 'base64')) ? body : null;
}
/** A sequence of ASN.1 that is as long as it says. */
function isDer(bytes) {
    if (bytes[0] !== 0x30)
        return false;
    const length = bytes[1] ?? 0;
    if (length < 0x80)
        return bytes.length === 2 + length;
    const more = length & 0x7f;
    if (more === 0 || more > 3 || bytes.length < 2 + more)
        return false;
    return bytes.length === 2 + more + bytes.readUIntBE(2, more);
}

;// CONCATENATED MODULE: ./src/content/secrets/checks.ts




/** So far around a key is looked at what it is a part of. */
const NEARBY = 500;
const FIREBASE = /authDomain|projectId|firebaseapp\.com/;
const REFRESH_TOKEN = /refresh_token\\?["']?\s{0,4}[:=]\s{0,4}\\?["'][^"'\s]{20}/;
const AWS_SECRET = /secret\w{0,20}[\s"'\\:=]{1,12}[A-Za-z0-9/+]{40}(?![A-Za-z0-9/+=])/i;
/** Machines that nobody else reaches; a name without a dot is a service next door. And those of documentation. */
const NO_HOST = /@(?:[^.]*|127\.\d+\.\d+\.\d+|0\.0\.0\.0|(?:[\w-]+\.)*(?:localhost|test|invalid|example(?:\.com|\.org|\.net)?))$/i;
/** A password that code puts in: `{password}`, `%(password)s`. */
const TEMPLATE = /[{}()]/;
/** Is what has the shape of a kind such a secret, and of what weight? Null when it is none. */
function judge(kind, place) {
    const matched = place.text.slice(place.start, place.end);
    const secret = kind.secret ? (kind.secret.exec(matched)?.[1] ?? '') : matched;
    const as = (level) => ({ kind, level, secret });
    const around = () => place.text.slice(Math.max(0, place.start - NEARBY), place.end + NEARBY);
    switch (kind.rule) {
        case 'google-key':
            return (0,placeholder/* looksRandom */.E)(secret) ? as(FIREBASE.test(around()) ? 'warn' : 'block') : null;
        case 'google-client':
            return (0,placeholder/* looksRandom */.E)(secret) ? as(REFRESH_TOKEN.test(around()) ? 'block' : 'warn') : null;
        case 'aws':
            return (0,placeholder/* looksRandom */.E)(secret) ? as(AWS_SECRET.test(around()) ? 'block' : kind.level) : null;
        case 'sk':
            if (!(0,placeholder/* looksRandom */.E)(secret))
                return null;
            return /deepseek/i.test(around())
                ? { ...as('block'), kind: (0,kinds/* kindById */.RD)('deepseek-api-key') }
                : as(kind.level);
        case 'crc32':
            return checksumHolds(secret) && !(0,placeholder/* isPlaceholder */.w)(secret) ? as('block') : null;
        case 'placeholder':
            return (0,placeholder/* isPlaceholder */.w)(secret) ? null : as(kind.level);
        case 'pem':
            return privateKey(kind, place, around);
        case 'jwt':
            return webToken(kind, secret, place.now);
        case 'discord':
            return isDiscordId(secret) && (0,placeholder/* looksRandom */.E)(secret) ? as(kind.level) : null;
        case 'database-url':
            return (0,placeholder/* isPlaceholder */.w)(secret) || TEMPLATE.test(secret) || NO_HOST.test(matched) ? null : as(kind.level);
        case 'random':
        case undefined:
        default:
            return (0,placeholder/* looksRandom */.E)(secret) ? as(kind.level) : null;
    }
}
function privateKey(kind, { text, end }, around) {
    const secret = privateKeyIn(text, end);
    if (secret === null)
        return null;
    const account = around().includes('service_account');
    return { kind: account ? (0,kinds/* kindById */.RD)('google-service-account') : kind, level: 'block', secret };
}
/**
 * By its claims: one that all may have, or that is over, is no secret. They are searched and not parsed: a file of
 * thousands that are no JSON would cost an exception each.
 */
function webToken(kind, secret, now) {
    const [header = '', claims = ''] = secret
        .split('.')
        .map(part => Buffer.from(part, 'base64url').toString('latin1'));
    if (![header, claims].every(part => part.startsWith('{') && part.endsWith('}')))
        return null;
    const algorithm = /"alg"\s*:\s*"(\w+)"/.exec(header)?.[1];
    const role = /"role"\s*:\s*"(\w+)"/.exec(claims)?.[1];
    const expires = /"exp"\s*:\s*(\d{1,15})/.exec(claims)?.[1];
    if (algorithm === undefined || algorithm === 'none' || role === 'anon')
        return null;
    if (expires !== undefined && Number(expires) < now)
        return null;
    if ((0,placeholder/* isPlaceholder */.w)(secret.slice(secret.lastIndexOf('.'))))
        return null;
    if (role === 'service_role')
        return { kind: (0,kinds/* kindById */.RD)('supabase-service-role-key'), level: 'block', secret };
    return { kind, level: kind.level, secret };
}
/** The first part is the bot's id, which has 17 to 20 digits. */
function isDiscordId(token) {
    return /^\d{17,20}$/.test(Buffer.from(token.slice(0, token.indexOf('.')), 'base64url').toString('latin1'));
}

;// CONCATENATED MODULE: ./src/content/secrets/sweep.ts




const SHAPED = kinds/* KINDS */.GW.filter(kind => kind.shape !== undefined);
const ANY_SHAPE = `(?:${SHAPED.map(({ shape }) => `(${shape})`).join('|')})`;
/**
 * All shapes at once. Without what may not stand on the left, each of a million starts in `eyJeyJeyJ…` would be
 * followed as far as it goes.
 */
const PLAIN = new RegExp(`(?<![A-Za-z0-9_-])${ANY_SHAPE}`, 'g');
/** In JSON and in addresses, a line feed or a blank before a token ends in a letter or a digit. */
const ESCAPED = new RegExp(`(?:\\\\(?:[nrt]|u[0-9a-fA-F]{4})|%[0-9a-fA-F]{2})${ANY_SHAPE}`, 'g');
const NAMED = kinds/* KINDS */.GW.flatMap(({ named, ...kind }) => named ? [{ kind, value: new RegExp(`^${named.value}`), names: named.names }] : []);
/** A name, what code puts behind it, and a value: `cohere.Client("…")`, `os.environ["WANDB_API_KEY"] = "…"`. */
const ANY_NAME = new RegExp(`(?:${NAMED.map(({ names }) => `(${names})`).join('|')})` +
    `[\\w.()[\\]"'\\\\ -]{0,40}?[:=,(]>?[ \\t]{0,4}(?:\\\\?["'\`])?([A-Za-z0-9_/+-]{32,100})(?![A-Za-z0-9_/+-])`, 'gi');
/** Beside a service's name, what says that a key follows and not the hash of a file. */
const SAYS_KEY = /key|token|secret|auth|client|login|passw/i;
/** They are made of hashes, and name packages after services. */
const LOCK_FILE = /(?:\.lock|[-.]lock\.(?:json|ya?ml)|go\.sum|npm-shrinkwrap\.json)$/;
/** The secrets in a window, in the order of the text. */
function sweep(window) {
    const hits = shaped(window, PLAIN);
    const add = (more) => hits.push(...more.filter(hit => !hits.some(other => overlap(hit, other))));
    add(shaped(window, ESCAPED));
    if (!LOCK_FILE.test(window.path))
        add(named(window));
    // What has a shape has been judged by it: an expired token is no secret in `.env` either.
    add((0,env_file/* envLines */.Xk)(window).filter(({ secret }) => !hasShape(secret)));
    return hits.sort((a, b) => a.start - b.start);
}
function overlap(a, b) {
    return a.at < b.end && b.at < a.end;
}
/** Is there anything in the text that looks like a secret? */
function hasShape(text) {
    return text.search(PLAIN) >= 0;
}
function shaped(window, pattern) {
    return matches(window, pattern, (match, start) => {
        const group = match.findIndex((text, i) => i > 0 && text !== undefined);
        const kind = SHAPED[group - 1];
        if (!kind)
            return null;
        const end = start + match[0].length;
        const shape = end - (match[group] ?? '').length;
        const verdict = judge(kind, { ...window, start: shape, end });
        if (!verdict)
            return null;
        // What is in code may have been joined from several lines: then it is where its shape begins.
        const at = kind.secret ? window.text.indexOf(verdict.secret, shape) : shape;
        return { ...verdict, start, end, at };
    });
}
function named(window) {
    return matches(window, ANY_NAME, (match, start) => {
        const value = match.at(-1) ?? '';
        const end = start + match[0].length;
        const before = match[0].slice(0, -value.length);
        const found = NAMED.find((each, i) => match[i + 1] !== undefined && each.value.test(value));
        if (!found || !SAYS_KEY.test(before) || !/\d/.test(value) || !/[a-z]/i.test(value))
            return null;
        const secret = found.value.exec(value)?.[0] ?? '';
        if (secret.length !== value.length || !(0,placeholder/* looksRandom */.E)(secret) || !isLiteral(window.text, before, end))
            return null;
        return { kind: found.kind, level: found.kind.level, secret, start, end, at: end - value.length };
    });
}
/** Between quotes; or without, as shells, YAML and `.ini` have it, with nothing behind it on the line. */
function isLiteral(text, before, end) {
    if (/["'`]$/.test(before))
        return /^\\?["'`]/.test(text.slice(end, end + 2));
    return /\w[:=] ?$/.test(before) && /^(?:$|[\s"'\\])/.test(text.slice(end, end + 1));
}
function matches(window, pattern, take) {
    const hits = [];
    pattern.lastIndex = window.from;
    for (let match = pattern.exec(window.text); match; match = pattern.exec(window.text)) {
        if (match.index >= window.to)
            break;
        const hit = take(match, match.index);
        if (hit)
            hits.push(hit);
    }
    return hits;
}

;// CONCATENATED MODULE: ./src/content/secrets/scan.ts




/** So much is looked at together. */
const WINDOW = 256 * 1024;
/** So much of the window before is looked at again: longer than what any shape may be. */
const OVERLAP = 8192;
/** What comes before the overlap stays to be seen as well: a Firebase configuration, the start of a line. */
const CONTEXT = 2048;
const LONG_LINE = 300;
// git looks at as much of a file to call it binary.
const scan_HEAD = 8000;
/**
 * Reads a text bit by bit and finds the secrets in it, in memory that does not grow with it. What is binary holds
 * none for it (by-value.ts looks there).
 */
class SecretScanner {
    #path;
    #now;
    #found;
    #findings = [];
    #decode;
    /** Not decoded yet. */
    #waiting = '';
    #text = '';
    /** Where in `#text` begins what has not been looked at. */
    #from = 0;
    /** Of the first character of `#text`. */
    #line = 1;
    #column = 1;
    constructor(path, { now, found = () => undefined }) {
        this.#path = path;
        this.#now = now;
        this.#found = found;
    }
    feed(chunk) {
        for (let at = 0; at < chunk.length && this.#decode !== null && !this.#full(); at += WINDOW) {
            const piece = Buffer.from(chunk.buffer, chunk.byteOffset + at, Math.min(WINDOW, chunk.length - at));
            this.#waiting += piece.toString('latin1');
            if (this.#waiting.length >= WINDOW)
                this.#look(false);
        }
    }
    #full() {
        return this.#findings.length >= MOST_FINDINGS;
    }
    end() {
        this.#look(true);
        const empty = this.#findings.length === 0 && this.#text !== '';
        if (empty && (0,env_file/* isEnvFile */.qb)(this.#path))
            this.#findings.push({ kind: 'env-file', level: (0,kinds/* kindById */.RD)('env-file').level, line: 1, prefix: '' });
        return this.#findings;
    }
    #look(last) {
        this.#decode ??= this.#decode === null ? null : decoderOf(this.#waiting.slice(0, scan_HEAD));
        if (this.#decode === null)
            return;
        this.#text += this.#decode(this.#waiting, last);
        this.#waiting = '';
        const to = last ? this.#text.length : this.#text.length - OVERLAP;
        if (to <= this.#from)
            return;
        const hits = sweep({ path: this.#path, text: this.#text, from: this.#from, to, now: this.#now });
        for (const hit of hits)
            this.#take(hit);
        this.#from = Math.max(to, hits.at(-1)?.end ?? 0);
        if (!last)
            this.#forget(Math.max(0, to - CONTEXT));
    }
    #take({ kind, level, secret, at }) {
        const around = this.#lineAround(at);
        if (around.includes('gitleaks:allow') || this.#full())
            return;
        this.#found(copyOf(secret));
        const { line, column } = this.#position(at);
        const secretName = nameBefore(this.#text.slice(Math.max(0, at - 200), at));
        this.#findings.push({
            kind: kind.id,
            level,
            line,
            ...(around.length > LONG_LINE && { column }),
            prefix: prefixOf(secret),
            ...(secretName !== null && { secretName })
        });
    }
    /** As far as it is near. */
    #lineAround(at) {
        const before = this.#text.slice(Math.max(0, at - CONTEXT), at);
        const after = this.#text.slice(at, at + OVERLAP);
        return before.slice(before.lastIndexOf('\n') + 1) + (after.split('\n', 1)[0] ?? '');
    }
    #position(at) {
        let line = this.#line;
        let start = 1 - this.#column;
        for (let i = this.#text.indexOf('\n'); i >= 0 && i < at; i = this.#text.indexOf('\n', i + 1)) {
            line++;
            start = i + 1;
        }
        return { line, column: at - start + 1 };
    }
    #forget(count) {
        const { line, column } = this.#position(count);
        this.#line = line;
        this.#column = column;
        this.#text = this.#text.slice(count);
        this.#from -= count;
    }
}
/** The secrets in a text that is at hand as a whole. */
function scanText(path, bytes, options) {
    const scanner = new SecretScanner(path, options);
    scanner.feed(bytes);
    return scanner.end();
}
/** Null for what is no text. UTF-16 is full of zeros, and a text all the same when its first two bytes say so. */
function decoderOf(head) {
    const encoding = head.startsWith('\xff\xfe') ? 'utf-16le' : head.startsWith('\xfe\xff') ? 'utf-16be' : null;
    if (encoding) {
        const decoder = new TextDecoder(encoding);
        return (latin1, last) => Buffer.from(decoder.decode(Buffer.from(latin1, 'latin1'), { stream: !last })).toString('latin1');
    }
    return head.includes('\0') ? null : latin1 => latin1;
}
const ASSIGNED = /(?<![A-Za-z0-9_])([A-Z][A-Z0-9_]{2,63})\\?["']?\]?\)?[ \t]{0,8}(?:=>|:=|[:=,])[ \t]{0,8}[rbf]{0,2}\\?["'`]?$/;
/** A variable as the Hub and shells have it; a key may stand where a name does, and is not told as one. */
function nameBefore(text) {
    const name = ASSIGNED.exec(text)?.[1] ?? '';
    return /_|KEY$|TOKEN$|SECRET$|PASSWORD$|DSN$|URL$/.test(name) && !hasShape(name) ? copyOf(name) : null;
}

;// CONCATENATED MODULE: ./src/content/secrets/search.ts


/** What a run looks for in all that it would send: the shapes of secrets, and the values that it knows. */
class SecretSearch {
    #options;
    #known;
    constructor(options) {
        this.#options = options;
        const { token, secrets, scan } = options;
        // A secret of the Space that is the token as well is told as the token.
        const others = scan === 'off' ? [] : secrets.filter(({ value }) => value.trim() !== token);
        this.#known = new KnownValues([{ name: null, value: token }, ...others]);
    }
    open(path) {
        const values = new ValueScanner(this.#known);
        const shapes = this.#options.scan === 'off' ? null : new SecretScanner(path, this.#options);
        return {
            feed(chunk) {
                values.feed(chunk);
                shapes?.feed(chunk);
            },
            end: () => together(values.end(), shapes?.end() ?? [])
        };
    }
    inText(path, text) {
        const look = this.open(path);
        look.feed(Buffer.from(text, 'utf8'));
        return look.end();
    }
    /** Nothing may be sent with it. For the token that this run sends with, there is no exception. */
    blocks({ kind, level }) {
        return kind === 'token-in-use' || (this.#options.scan === 'block' && level === 'block');
    }
}
/** A known value mostly has a shape, too: it is told once, as what it is known to be. */
function together(known, shaped) {
    if (known.length === 0)
        return shaped;
    const isKnown = ({ line, prefix }) => known.some(other => other.line === line && other.prefix === prefix);
    return [...known, ...shaped.filter(finding => !isKnown(finding))];
}

// EXTERNAL MODULE: ./src/decide/token.ts
var decide_token = __webpack_require__(3041);
;// CONCATENATED MODULE: ./src/run/plan/secrets.ts






/** What a run looks for. Whatever it finds is masked: a commit's subject or a file's name may repeat it. */
function openSearch({ scan, secrets }, { token }, runner) {
    const masked = new Set();
    return new SecretSearch({
        scan,
        token: token.reveal(),
        secrets: secrets.map(({ key, value }) => ({ name: key, value: value.reveal() })),
        now: Math.floor(Date.now() / 1000),
        found(secret) {
            // A short word stands in much that is to be read.
            if (masked.has(secret) || secret.length < 8 || /^[a-z]+$/.test(secret))
                return;
            masked.add(secret);
            for (const form of (0,decide_token/* printableForms */.Xk)(secret))
                runner.mask(form);
        }
    });
}
/** Each secret in what would go, and where it is; those that stop the push first, and of these what is deployed. */
async function secretFindings(run, sent) {
    const inMessages = sent.messages.flatMap(({ oid, secrets }) => secrets.map(secret => tell(run, { ...secret, line: null }, { in: 'message', sha: oid })));
    const inFiles = [...nameFindings(run, sent), ...(await fileFindings(run, sent))];
    const found = [...variableFindings(run), ...inFiles, ...inMessages];
    const order = ({ blocks, place }) => (blocks ? 0 : 2) + (place.in === 'file' && place.at === 'history' ? 1 : 0);
    return found.sort((a, b) => order(a) - order(b));
}
/** Secrets in the values of `variables`: everybody can read them on the Space. */
function variableFindings({ inputs, search }) {
    return inputs.variables.flatMap(({ key, value }) => search
        .inText('', `${key}="${value.reveal()}"`)
        .map(({ kind, level, prefix, secretName = key }) => tell({ search }, { kind, level, prefix, secretName, line: null }, { in: 'variable', name: key })));
}
function tell({ search }, secret, place) {
    return {
        kind: 'secret',
        secret,
        name: (0,kinds/* kindName */.Ep)(secret.kind),
        place,
        blocks: search.blocks(secret)
    };
}
/** Secrets in the names of files, which go as well, new or not: one that is renamed brings no content. */
function nameFindings(run, { history, blobs, entries }) {
    const { search } = run;
    const deployed = new Set(entries.map(({ path }) => path));
    const paths = [...new Set([...deployed, ...blobs.map(({ path }) => path)])];
    if (search.inText('', paths.join('\n')).length === 0)
        return [];
    return paths.flatMap(path => search.inText('', path).map(secret => tell(run, { ...secret, line: null }, {
        in: 'file',
        paths: [inRepository(run, path)],
        at: deployed.has(path) ? 'tip' : 'history',
        history,
        fingerprints: []
    })));
}
function inRepository({ inputs, gathered }, path) {
    return gathered?.sources.get(path) ?? (inputs.path ? `${inputs.path}/${path}` : path);
}
async function fileFindings(run, { history, blobs, entries, from }) {
    const carriers = new Map(blobs.flatMap(blob => (blob.secrets.length > 0 ? [[blob.oid, blob]] : [])));
    if (carriers.size === 0)
        return [];
    const { git, source } = run;
    const atTip = new Map();
    for (const { oid, path } of entries)
        if (carriers.has(oid))
            atTip.set(oid, [...(atTip.get(oid) ?? []), inRepository(run, path)]);
    const oids = [...carriers.keys()];
    const [ignored, ...commits] = await Promise.all([
        readIgnored(run),
        ...oids.slice(0, survey/* MOST_TRACED */.WW).map(oid => (0,survey/* firstWith */.nl)(git, oid, source.commit, from))
    ]);
    return oids.flatMap((oid, i) => {
        const { path, secrets } = carriers.get(oid) ?? { path: '', secrets: [] };
        const commit = commits[i];
        return secrets.flatMap(secret => {
            const where = (one) => ({ path: one, ...(commit && { commit: commit.sha }) });
            const all = atTip.get(oid) ?? [inRepository(run, path)];
            const [first, ...others] = all.filter(one => !ignored.has(secret, where(one)));
            if (first === undefined)
                return [];
            const paths = [first, ...others];
            return tell(run, secret, {
                in: 'file',
                paths,
                at: atTip.has(oid) ? 'tip' : 'history',
                history,
                ...(commit && { commit }),
                fingerprints: secret.kind === 'token-in-use' ? [] : paths.map(one => fingerprintOf(secret, one))
            });
        });
    });
}
async function readIgnored({ git, source }) {
    const found = await git.objects.read(`${source.commit}:.gitleaksignore`);
    return new IgnoredFindings(found?.type === 'blob' ? found.content.toString('utf8') : '');
}
/** The blobs, with the secrets in the LFS objects that the pointers among them stand for; each object is read once. */
async function withObjects({ scratch, search }, blobs, wanted) {
    const pointed = new Set(blobs.flatMap(({ pointer }) => pointer?.oid ?? []));
    const found = new Map();
    for (const { oid, path } of wanted.filter(object => pointed.has(object.oid))) {
        const look = search.open(path);
        await (0,lfs_store/* storeOf */.Q)(scratch).read(oid, chunk => look.feed(chunk));
        found.set(oid, look.end());
    }
    return blobs.map(blob => ({
        ...blob,
        secrets: [...blob.secrets, ...(found.get(blob.pointer?.oid ?? '') ?? [])]
    }));
}

// EXTERNAL MODULE: ./src/run/look/card.ts + 2 modules
var look_card = __webpack_require__(4627);
;// CONCATENATED MODULE: ./src/content/status.ts
const RECORD = /^(?:1 \S\S \S+ \d+ \d+ (?<mode>\d+) \S+ \S+|u \S\S \S+ \d+ \d+ \d+ (?<unmerged>\d+) \S+ \S+ \S+|\?) (?<path>[^]+)$/;
/** What `git status --porcelain=v2 --branch -z --no-renames` prints: the commit that is checked out, and what differs from it. */
function parseStatus(text) {
    const records = text.split('\0');
    const head = records.find(record => record.startsWith('# branch.oid '))?.slice('# branch.oid '.length);
    const changes = records.flatMap(record => {
        const { mode, unmerged, path } = RECORD.exec(record)?.groups ?? {};
        return path === undefined ? [] : [{ path, deleted: /^0+$/.test(mode ?? unmerged ?? '') }];
    });
    return { head: head ?? null, changes };
}

;// CONCATENATED MODULE: ./src/run/look/left-behind.ts


/**
 * What the job changed in the work tree, and what does not go: files that differ from the commit or are new, neither ignored by
 * git nor named by an input.
 */
async function findLeftBehind(git, { path, exclude, environment }, { commit, gathered }) {
    const workTree = (0,files/* findCheckout */.I8)(environment.directory)?.workTree;
    if (workTree === undefined)
        return [];
    const options = ['--porcelain=v2', '--branch', '-z', '--untracked-files=all', '--ignore-submodules=all'];
    // The index is somebody else's: it is not even refreshed.
    const env = { GIT_OPTIONAL_LOCKS: '0', GIT_WORK_TREE: workTree };
    const status = await git(['status', ...options, '--no-renames'], { env });
    const { head, changes } = parseStatus(status.stdout);
    // Another commit than the one that is checked out differs in more than the job's changes.
    if (head !== commit || gathered?.base === 'disk' || changes.length === 0)
        return [];
    const { matcher } = await Promise.all(/* import() */[__webpack_require__.e(298), __webpack_require__.e(315)]).then(__webpack_require__.bind(__webpack_require__, 2315));
    const isExcluded = matcher(exclude);
    const brought = new Set(gathered?.sources.values());
    const folder = path === '' ? '' : `${path}/`;
    return changes.filter(change => change.path.startsWith(folder) &&
        !isExcluded(change.path.slice(folder.length)) &&
        !brought.has(change.path));
}

// EXTERNAL MODULE: ./src/content/commit.ts
var commit = __webpack_require__(2656);
;// CONCATENATED MODULE: ./src/run/look/locate.ts



/**
 * Finds the commit to deploy in the checkout.
 * @param ref a branch, tag or commit; empty for what is checked out
 * @throws Failure when there is no repository, no commit, or no such ref here or at the origin
 */
async function locate(git, at) {
    const head = at.ref === '' ? show(git, 'HEAD') : Promise.resolve(null);
    const asked = async () => askCheckedOut(git, at.directory);
    const [known, checkedOut] = await Promise.all([
        (0,files/* readCheckedOut */.sk)(at.directory),
        // Of a folder that is no repository, that is said.
        head.catch(async (error) => {
            await asked();
            throw error;
        })
    ]);
    const { shallow, branch } = known ?? (await asked());
    if (at.ref !== '') {
        const commit = await resolveRef(git, at.ref, shallow);
        const found = commit === null ? null : await show(git, commit);
        if (found === null)
            throw new model_failure/* Failure */.H({ step: 'plan', finding: { kind: 'missing-ref', ref: at.ref } });
        return { ...found, label: at.ref, shallow };
    }
    if (checkedOut === null)
        throw new model_failure/* Failure */.H({ step: 'plan', finding: { kind: 'no-commit' } });
    return { ...checkedOut, label: branch ?? checkedOut.commit.slice(0, 7), shallow };
}
/** @throws Failure when it is no repository */
async function askCheckedOut(git, directory) {
    // Two answers in two lines; of a repository without a commit, the second is missing.
    const repository = await git(['rev-parse', '--is-shallow-repository', '--abbrev-ref', 'HEAD']);
    const [isShallow = '', branch] = repository.stdout.split('\n');
    if (isShallow !== '')
        return { shallow: isShallow === 'true', branch: branch === 'HEAD' ? undefined : branch };
    const finding = { kind: 'no-repository', directory };
    throw new model_failure/* Failure */.H({ step: 'plan', finding, text: repository.text });
}
/** A commit as far as it is told of; null when there is none of that name. */
async function show(git, name) {
    const found = await git.objects.read(name);
    if (found?.type !== 'commit')
        return null;
    const { subject, author } = (0,commit/* parseCommit */.L)(found.content);
    return { commit: found.oid, subject, author };
}
/** Where a person's word for a commit may be found, in the order in which git itself would look (gitrevisions). */
const PLACES = ['refs/tags/', 'refs/heads/', 'refs/remotes/origin/', ''];
async function resolveRef(git, ref, shallow) {
    for (const place of PLACES) {
        const commit = await resolve(git, place + ref);
        if (commit !== null)
            return commit;
    }
    // actions/checkout fetches one branch only; another one is a fetch away.
    const depth = shallow ? ['--depth=1'] : [];
    const fetched = await git([
        'fetch',
        '--quiet',
        '--no-tags',
        '--no-recurse-submodules',
        ...depth,
        'origin',
        ref
    ]);
    return fetched.code === 0 ? resolve(git, 'FETCH_HEAD') : null;
}
async function resolve(git, name) {
    const found = await git(['rev-parse', '--verify', '--quiet', `${name}^{commit}`]);
    return found.code === 0 ? found.stdout.trim() : null;
}

;// CONCATENATED MODULE: ./src/run/look/inspect.ts









/** Looks at the checkout, with what looks for secrets in whatever of it would go. */
async function lookInside({ inputs, credential }, deps) {
    const search = openSearch(inputs, credential, deps.runner);
    return { search, ...(await inspect(deps, { inputs, search })) };
}
/** @throws Failure when there is nothing to deploy, or no card where one was announced */
async function inspect({ git, scratch, hub }, { inputs, search }) {
    const { ref, environment } = inputs;
    const located = locate(git, { ref, directory: environment.directory });
    const gathered = mayBeOnDisk(inputs)
        ? located.then(({ commit }) => fromDisk({ git, scratch, inputs, commit }))
        : Promise.resolve(null);
    const files = mayBeOnDisk(inputs) ? Promise.resolve(null) : listEarly(git, located, environment.directory);
    files.catch(() => undefined);
    const card = async () => {
        const found = await gathered;
        // What is checked out has a name already; anything else is read when it is found.
        const revision = ref === '' ? 'HEAD' : (await located).commit;
        const more = found && { gathered: { ...found, git: scratch.git } };
        return (0,look_card/* readCard */.hX)(git, hub, { inputs, search, revision, ...more });
    };
    const [source, found, read] = await (0,all_or_first_failure/* allOrFirstFailure */.h)(located, gathered, card());
    const lookBehind = () => findLeftBehind(git, inputs, { commit: source.commit, gathered: found });
    return { source, card: read, gathered: found, files, lookBehind };
}
async function listEarly(git, located, directory) {
    const [{ commit }, lacksFiles] = await Promise.all([located, (0,files/* isPartial */.mt)(directory)]);
    return lacksFiles ? null : (0,survey/* listTree */.nT)(git, commit);
}
function mayBeOnDisk({ path, files }) {
    return path !== '' || files.length > 0;
}
async function fromDisk(run) {
    const { inputs } = run;
    const [{ gather }, { closedTo }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(298), __webpack_require__.e(86)]).then(__webpack_require__.bind(__webpack_require__, 4705)),
        Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 416))
    ]);
    const workTree = await (0,work_tree/* openWorkTree */.w)(inputs.environment.directory);
    try {
        return await gather({ ...run, workTree });
    }
    catch (error) {
        if (!(error instanceof Error && 'syscall' in error))
            throw error;
        // A file that may not be read, or that went meanwhile.
        const asText = () => new model_failure/* Failure */.H({ step: 'plan', text: error.message }, { cause: error });
        throw closedTo(inputs, workTree, error) ?? asText();
    }
}

// EXTERNAL MODULE: ./src/decide/preview.ts
var preview = __webpack_require__(2396);
// EXTERNAL MODULE: ./src/run/look/settings.ts
var look_settings = __webpack_require__(6820);
// EXTERNAL MODULE: ./src/run/look/validate.ts + 1 modules
var validate = __webpack_require__(3252);
// EXTERNAL MODULE: ./src/decide/settings.ts
var settings = __webpack_require__(7207);
// EXTERNAL MODULE: ./src/inputs/conflicts.ts
var conflicts = __webpack_require__(4330);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
;// CONCATENATED MODULE: ./src/run/space/secret-digest.ts


const scrypt = (0,external_node_util_.promisify)(external_node_crypto_.scrypt);
/** So many bytes tell a changed value from an unchanged one, and are of little use to whoever would guess it. */
const DIGEST_BYTES = 6;
const SALT_BYTES = 12;
/** Behind what a person wrote. */
const MARK = /\s*\[hf-space-push:v1:([\w-]{16}):([\w-]{8})\]\s*$/;
/**
 * The Hub never tells a secret's value, only its description. There a digest is kept, slow to compute, with a salt of
 * its own and short, so that the next run knows whether the value is another (docs/adr/0006).
 * @param description what stands there; a person's own words are kept
 */
async function describeSecret(value, description) {
    const salt = (0,external_node_crypto_.randomBytes)(SALT_BYTES);
    const digest = await scrypt(value, salt, DIGEST_BYTES);
    const mark = `[hf-space-push:v1:${salt.toString('base64url')}:${digest.toString('base64url')}]`;
    return `${description.replace(MARK, '')} ${mark}`.trim();
}
/** Whether a description is of this value; false when it does not tell. */
async function isSecretOf(value, description) {
    const [, salt, digest] = MARK.exec(description) ?? [];
    if (salt === undefined || digest === undefined)
        return false;
    const found = await scrypt(value, Buffer.from(salt, 'base64url'), DIGEST_BYTES);
    return (0,external_node_crypto_.timingSafeEqual)(found, Buffer.from(digest, 'base64url'));
}

;// CONCATENATED MODULE: ./src/run/space/plan-settings.ts




/**
 * Says which settings have to change.
 * @throws Failure when one is asked for that this Space cannot have
 */
async function planSettings(inputs, target, { secrets, variables }) {
    const problems = target.sdk === 'static' ? (0,conflicts/* withoutMachine */.W)(inputs) : (0,conflicts/* onFreeHardware */.EW)(inputs, target);
    if (problems.length > 0)
        throw new model_failure/* Failure */.H({ step: 'settings', finding: { kind: 'invalid-inputs', problems } });
    const described = 'ok' in secrets ? secrets.ok : new Map();
    const sameSecrets = new Set();
    const descriptions = new Map();
    await Promise.all(inputs.secrets.map(async ({ key, value }) => {
        const before = described.get(key) ?? '';
        if (await isSecretOf(value.reveal(), before))
            sameSecrets.add(key);
        else
            descriptions.set(key, await describeSecret(value.reveal(), before));
    }));
    return (0,settings/* changesOf */.fs)(inputs, { target, sameSecrets, variables }, key => descriptions.get(key) ?? '');
}

;// CONCATENATED MODULE: ./src/run/plan/kept-settings.ts

/**
 * Where the repository does not say what the Space runs on, the Space's own settings stay, with the repository's keys
 * over them: else the push takes them away, and the Space stops. The branch's own commits cannot be written into.
 */
async function keepSettings(run) {
    const { card, inputs, target, search } = run;
    // A README that stays has its settings.
    if (card.said === null && (await keepsReadme(inputs.keep)))
        return { card };
    const { readFrontMatter } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(306)]).then(__webpack_require__.bind(__webpack_require__, 306));
    const ours = readFrontMatter(card.said ?? '');
    // Only `main` is built, and what is no YAML is the Hub's to refuse.
    const isAsked = target.head !== null && target.branch === 'main' && !('invalid' in ours);
    const said = 'ok' in ours ? ours.ok : {};
    if (!isAsked || said['sdk'] || (target.files && !target.files.includes('README.md')))
        return { card };
    const readme = await readmeOnSpace(target.head, run);
    const theirs = readFrontMatter(readme);
    if (!('ok' in theirs) || !theirs.ok['sdk'])
        return { card };
    const keys = missingIn(said, theirs.ok);
    if (inputs.history === 'full')
        return { card, settings: { are: 'lost', keys } };
    const { layOver } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(275)]).then(__webpack_require__.bind(__webpack_require__, 1275));
    const laid = layOver(readme, card.said);
    if ('invalid' in laid)
        return { card, settings: { are: 'lost', keys } };
    const errors = (0,look_card/* errorsIn */.R4)(run.hub, search, laid.readme);
    return {
        card: { ...card, readme: laid.readme, merged: true, kept: keys, errors },
        settings: { are: 'kept', keys }
    };
}
function missingIn(ours, theirs) {
    return Object.keys(theirs).filter(key => !Object.hasOwn(ours, key));
}
async function readmeOnSpace(head, { target, scratch, spaceGit }) {
    const read = async () => {
        const found = await scratch.git.objects.read(`${head}:README.md`);
        return found?.type === 'blob' ? found.content.toString('utf8') : undefined;
    };
    const here = await read();
    if (here !== undefined)
        return here;
    // Of the files, only those that can be such a README.
    await spaceGit.fetch(scratch, target, { oid: head ?? '', depth: 1, filter: 'blob:limit=1m' });
    return (await read()) ?? '';
}
async function keepsReadme(keep) {
    if (keep === '')
        return false;
    const { matcher } = await Promise.all(/* import() */[__webpack_require__.e(298), __webpack_require__.e(315)]).then(__webpack_require__.bind(__webpack_require__, 2315));
    return matcher(keep)('README.md');
}

// EXTERNAL MODULE: ./src/decide/history.ts
var decide_history = __webpack_require__(3892);
// EXTERNAL MODULE: ./src/content/offenders.ts
var content_offenders = __webpack_require__(7599);
;// CONCATENATED MODULE: ./src/decide/hubs-files.ts
/** What the Hub puts into a Space that it creates (POST /api/repos/create, observed). */
const HUBS_OWN_FILES = new Set(['README.md', '.gitattributes']);
/** Whether there is nothing in the Space but what the Hub put into it; not, when its files are not known. */
function holdsHubsFilesOnly({ files }) {
    return files?.every(file => HUBS_OWN_FILES.has(file)) ?? false;
}

// EXTERNAL MODULE: ./src/adapters/git/blobs.ts
var git_blobs = __webpack_require__(6439);
// EXTERNAL MODULE: ./src/content/pointers.ts
var content_pointers = __webpack_require__(1755);
;// CONCATENATED MODULE: ./src/run/plan/snapshot/lfs-objects.ts





/**
 * Sees which objects the Hub lacks, and has them ready to upload: from the scratch repository, where they were made; else from
 * the checkout; else from its origin.
 * @returns what is to be uploaded, or those that are nowhere to be had
 * @throws Failure when the Hub refuses, or when objects have to be fetched and git-lfs is not there
 */
async function provideObjects(run, objects) {
    if (objects.length === 0)
        return { wanted: [] };
    const { hub, target } = run;
    const unique = [...new Map(objects.map(object => [object.oid, object])).values()];
    // A Space that is still to be made has nothing.
    const asked = target.exists
        ? await hub.wantedObjects(target.space, unique)
        : { ok: unique.map(({ oid }) => oid) };
    if ('refused' in asked)
        throw new model_failure/* Failure */.H({ step: 'plan', http: asked.refused });
    const lacking = new Set(asked.ok);
    const wanted = unique.filter(({ oid }) => lacking.has(oid));
    if (wanted.length === 0)
        return { wanted };
    const absent = await collect(run, wanted);
    if (absent.length === 0)
        return { wanted };
    return { absent: absent.map(({ path, size, oid }) => ({ kind: 'missing-lfs-object', path, size, oid })) };
}
async function collect(run, wanted) {
    const { git, scratch, inputs } = run;
    const ours = (0,lfs_store/* storeOf */.Q)(scratch);
    const toFind = await absentOf(wanted, ({ oid }) => ours.has(oid));
    if (toFind.length === 0)
        return [];
    const shared = (await git(['rev-parse', '--git-common-dir'])).stdout.trim();
    const theirs = (0,lfs_store/* openLfsStore */.x)((0,external_node_path_.join)((0,external_node_path_.resolve)(inputs.environment.directory, shared), 'lfs'));
    const toFetch = await absentOf(toFind, ({ oid }) => ours.bring(oid, theirs));
    if (toFetch.length === 0)
        return [];
    await fetchObjects(run, toFetch);
    return absentOf(toFetch, ({ oid }) => ours.bring(oid, theirs));
}
async function absentOf(objects, isThere) {
    const absent = [];
    for (const object of objects)
        if (!(await isThere(object)))
            absent.push(object);
    return absent;
}
/**
 * Fetches objects from the checkout's origin into the checkout's store. git-lfs takes a commit and fetches all that its
 * files need: it gets one with just these, so that those of earlier commits come, and nothing else does.
 */
async function fetchObjects({ git, scratch }, objects) {
    if ((await git(['lfs', 'version'])).code !== 0) {
        const files = objects.map(({ path }) => path);
        throw new model_failure/* Failure */.H({ step: 'plan', finding: { kind: 'git-lfs-missing', files } });
    }
    const blobs = await (0,git_blobs/* writeBlobs */.C)(scratch, objects.map(content_pointers/* formatPointer */.$2));
    const entries = blobs.map((blob, i) => `100644 blob ${blob}\t${i}\n`).join('');
    const tree = await scratch.git(['mktree'], { input: entries });
    const who = ['user.name=hf-space-push', 'user.email=hf-space-push'];
    const commit = await scratch.git(['commit-tree', '-m', 'LFS objects', tree.stdout.trim()], { config: who });
    await git(['lfs', 'fetch', 'origin', commit.stdout.trim()], {
        config: ['lfs.fetchinclude=', 'lfs.fetchexclude='],
        env: { GIT_ALTERNATE_OBJECT_DIRECTORIES: (0,external_node_path_.join)(scratch.directory, 'objects') }
    });
}

;// CONCATENATED MODULE: ./src/run/plan/snapshot/space-tree.ts


/**
 * Learns what the Space has, so that only what it lacks is sent. Of its head alone the commit and its trees are
 * fetched, without the files where the server can leave them out (the Hub's can). Where some may stay, small ones come
 * along: they may be LFS pointers.
 * @param meanwhile called when the Hub is asked, if it has to be
 */
async function fetchSpaceTree(run, meanwhile = () => undefined) {
    const { git, scratch, spaceGit, target, inputs } = run;
    const { head } = target;
    if (head === null)
        return { tree: null, entries: [], oids: new Set(), paths: new Map() };
    const treeIn = async ({ objects }) => (await objects.find(`${head}^{tree}`))?.oid;
    // The checkout's git is at work already.
    let tree = (await treeIn(git)) ?? (scratch.isUsed() ? await treeIn(scratch.git) : undefined);
    if (tree === undefined) {
        const filter = inputs.keep === '' ? 'blob:none' : 'blob:limit=1k';
        const fetching = spaceGit.fetch(scratch, target, { oid: head, depth: 1, filter });
        // The git that reads it starts meanwhile.
        const starting = treeIn(scratch.git);
        meanwhile();
        await (0,all_or_first_failure/* allOrFirstFailure */.h)(fetching, starting);
        tree = await treeIn(scratch.git);
    }
    const entries = tree === undefined ? [] : await (0,survey/* readTree */.Zc)(scratch.git, tree);
    return {
        tree: tree ?? null,
        entries,
        oids: new Set(entries.map(({ oid }) => oid)),
        paths: new Map(entries.map(({ path, oid }) => [path, oid]))
    };
}

// EXTERNAL MODULE: ./src/run/plan/history.ts
var plan_history = __webpack_require__(7857);
;// CONCATENATED MODULE: ./src/run/plan/origin.ts

/**
 * Whether the job made the commit: it is neither below what was fetched from the origin nor named by the event. Where
 * nothing tells what the origin has, nothing is said to be made here.
 */
async function isMadeInJob({ git, trigger }, commit) {
    const names = [trigger.sha ?? '', 'FETCH_HEAD'].filter(Boolean);
    const named = await Promise.all(names.map(name => git.objects.find(`${name}^{commit}`)));
    const known = named.flatMap(found => found?.oid ?? []);
    if (known.includes(commit))
        return false;
    if (known.length === 0 && !(await hasTracked(git)))
        return false;
    const beyond = await git(['rev-list', '--max-count=1', commit, '--not', '--remotes', '--tags', ...known]);
    return beyond.stdout.trim() !== '' && !(await isNamedByEvent(trigger, commit));
}
/** Whether the checkout has a branch as it is at the origin. */
async function hasTracked(git) {
    const places = ['refs/remotes/origin', 'refs/remotes/pull'];
    const { stdout } = await git(['for-each-ref', '--count=1', '--format=%(refname)', ...places]);
    return stdout.trim() !== '';
}
/** Whether GitHub knows a commit that the checkout does not have: by the event, or because the origin still has it. */
async function knowsCommit({ git, trigger }, commit) {
    if (await isNamedByEvent(trigger, commit))
        return true;
    const fetched = await git(['fetch', '--quiet', '--no-tags', '--no-recurse-submodules', 'origin', commit]);
    return fetched.code === 0;
}
/** A push's event names the branch's commit before it; others, the commits that they are about. */
async function isNamedByEvent({ eventPath }, commit) {
    return eventPath !== undefined && ((await (0,files/* readText */.yR)(eventPath)) ?? '').includes(commit);
}

;// CONCATENATED MODULE: ./src/run/plan/range.ts

/**
 * @param run.from the Space's head; null to look at all commits
 * @param run.entries the files of the commit to deploy, where they are listed already
 */
async function surveyRange(run) {
    const { git, search, to, from } = run;
    const tip = Promise.resolve(run.entries).then(entries => entries ?? (0,survey/* listTree */.nT)(git, to));
    const listed = await (0,survey/* listNew */.v7)(git, run, tip);
    const entries = await tip;
    const none = { from, ahead: 0, blobs: [], messages: [], entries };
    if (listed === null)
        return { ...none, behind: null };
    const { blobs, commits, behind } = listed;
    // Nothing goes onto commits that the branch lacks: what it would bring is not looked into.
    if (behind > 0)
        return { ...none, ahead: commits.length, behind };
    const looked = await (0,survey/* lookInto */.OW)(git, [...blobs, ...commits], { search, named: entries });
    const messages = looked.slice(blobs.length).filter(({ secrets }) => secrets.length > 0);
    return { from, ahead: commits.length, behind, blobs: looked.slice(0, blobs.length), messages, entries };
}

// EXTERNAL MODULE: ./src/content/names.ts
var names = __webpack_require__(7773);
;// CONCATENATED MODULE: ./src/run/plan/findings.ts


/** All that is found in what would be pushed besides files that are no text: the README, names, kinds of files. */
async function findInContent(run, at) {
    return [...(await (0,look_card/* cardFindings */.zH)(run, at)), ...treeFindings(at.entries)];
}
/** What is odd about the names and kinds of files in what is deployed. */
function treeFindings(entries) {
    return [
        ...(0,names/* checkNames */.L)(entries).map(problem => ({ kind: 'name', problem })),
        ...(0,names/* findCaseClashes */.$)(entries.map(({ path }) => path)).map(({ paths }) => ({ kind: 'case-clash', paths }))
    ];
}

;// CONCATENATED MODULE: ./src/run/plan/full.ts












/**
 * Plans to push the branch's own commits.
 * @throws Failure when commits of the Space would be lost unasked, or the README is refused
 */
async function planFull(run, seen) {
    const { git, search, source, target, because } = run;
    const to = source.commit;
    let range = seen;
    if (source.shallow && (await needsHistory(git, to, range))) {
        const failure = await deepen(git, to);
        if (failure)
            return { instead: 'shallow', failure };
        range = await surveyRange({ git, search, to, from: target.head });
    }
    const surveyAll = () => surveyRange({ git, search, to, from: null, entries: range.entries });
    // Mostly the first push of a branch: all of it is looked at while the Hub is asked.
    const early = range.behind === null && mayBeHubsOwn(target) ? surveyAll() : undefined;
    early?.catch(() => undefined);
    const update = await decideUpdate(run, range);
    if ('instead' in update)
        return update;
    const from = update.update === 'fast-forward' ? target.head : null;
    // Where the Space's head is not built upon, the Hub looks at every commit of the branch.
    const ahead = from === range.from ? range : await (early ?? surveyAll());
    const { blobs, messages, entries } = ahead;
    const brought = new Set(blobs.map(({ oid }) => oid));
    const find = async (looked) => [
        ...(await secretFindings(run, { history: 'full', blobs: looked, messages, entries, from })),
        ...(await findInContent(run, { entries, known: oid => !brought.has(oid) }))
    ];
    const offenders = (0,content_offenders/* findOffenders */.L)(blobs);
    if (offenders.length > 0) {
        const atTip = new Set(entries.map(({ oid }) => oid));
        const traced = await (0,survey/* trace */.uP)(git, offenders, { to, from, atTip });
        return { instead: 'content', failure: (0,look_card/* refusal */.x5)([...traced, ...(await find(blobs))]) };
    }
    const lfs = await provideObjects(run, pointersIn(blobs));
    if ('absent' in lfs)
        return { instead: 'content', failure: (0,look_card/* refusal */.x5)([...lfs.absent, ...(await find(blobs))]) };
    const findings = await find(await withObjects(run, blobs, lfs.wanted));
    (0,look_card/* refuse */.TR)(findings);
    const bytes = blobs.reduce((sum, { size }) => sum + size, 0);
    const sent = { commits: ahead.ahead, files: blobs.length, bytes, lfs: lfs.wanted };
    return { ...sent, ...update, history: 'full', because, from: target.head, to, findings };
}
function pointersIn(blobs) {
    return blobs.flatMap(({ path, pointer }) => (pointer ? [{ ...pointer, path }] : []));
}
/** How the Space's branch gets from its head to the commit, and what that costs the Space. */
async function decideUpdate(run, range) {
    const { target, inputs } = run;
    const from = target.head;
    if (from === null)
        return { update: 'create', replaced: [] };
    if (range.behind === 0)
        return { update: 'fast-forward', replaced: [] };
    // The Space has something that the branch lacks. What it is, only the Space can tell.
    if (await isHubsOwn(run))
        return { update: 'replace-initial', replaced: [] };
    const theirs = await (0,plan_history/* readSpaceHistory */.vC)({ ...run, from, isHere: range.behind !== null });
    if (inputs.force)
        return { update: 'overwrite', commits: theirs.ours, replaced: theirs.commits };
    const { commits, total, isRelated } = theirs;
    const isOwn = range.behind !== null || (await knowsCommit(run, from));
    const whose = isOwn ? 'own' : isRelated ? 'edited' : 'unrelated';
    const finding = { kind: 'non-fast-forward', branch: target.branch, commits, total, whose };
    const failure = new model_failure/* Failure */.H({ step: 'plan', finding });
    if (whose === 'unrelated')
        return { instead: 'unrelated', failure, below: { commits, total } };
    throw failure;
}
/**
 * Whether all that the Space holds is the one commit that the Hub itself made when the Space was created. Mostly its
 * files are known already; only when they could be the Hub's own is the history asked for.
 */
async function isHubsOwn(run) {
    const { target, recent } = run;
    const { head, files } = target;
    if (!mayBeHubsOwn(target))
        return false;
    const [first, ...others] = await recent();
    if (others.length > 0 || first?.id !== head || first?.title !== 'initial commit')
        return false;
    return files !== undefined || holdsHubsFilesOnly({ files: [...(await fetchSpaceTree(run)).paths.keys()] });
}
/** Whether the Space may hold what the Hub itself made with it, and nothing else. */
function mayBeHubsOwn({ branch, files }) {
    return branch === 'main' && (!files || holdsHubsFilesOnly({ files }));
}
/**
 * A shallow checkout can be pushed as it is when the Space has everything below its edge: then no commit from the
 * Space's head on is one whose parents are cut off (git shows such a commit without parents).
 */
async function needsHistory(git, to, { from, behind }) {
    if (from === null || behind !== 0)
        return true;
    const cutOff = await git(['rev-list', '--max-parents=0', to, `^${from}`]);
    return cutOff.stdout.trim() !== '';
}
async function deepen(git, commit) {
    const origin = await git(['config', '--get', 'remote.origin.url']);
    if (origin.code !== 0)
        return new model_failure/* Failure */.H({ step: 'plan', finding: { kind: 'shallow', reason: 'no-origin' } });
    const unshallow = ['fetch', '--quiet', '--unshallow', '--no-tags', '--no-recurse-submodules', 'origin'];
    // The commit alone is asked for first: a repository with many branches has much that no Space needs.
    const one = await git([...unshallow, commit]);
    const { code, text } = one.code === 0 ? one : await git(unshallow);
    if (code === 0)
        return null;
    return new model_failure/* Failure */.H({
        step: 'plan',
        finding: { kind: 'shallow', reason: 'fetch-failed' },
        text,
        exitCode: code
    });
}

;// CONCATENATED MODULE: ./src/run/plan/unchanged.ts


/**
 * The Space has all of it already.
 * @throws Failure when a variable that is to be set holds a secret
 */
function unchanged(run, history = 'full') {
    const { target, because } = run;
    const findings = variableFindings(run);
    (0,look_card/* refuse */.TR)(findings);
    const nothing = { commits: 0, files: 0, bytes: 0, lfs: [], findings, replaced: [] };
    return { ...nothing, update: 'unchanged', history, because, from: target.head, to: target.head ?? '' };
}

// EXTERNAL MODULE: ./src/run/plan/snapshot/folder.ts
var folder = __webpack_require__(416);
// EXTERNAL MODULE: ./src/run/plan/snapshot/index-file.ts + 1 modules
var index_file = __webpack_require__(1895);
;// CONCATENATED MODULE: ./src/run/plan/snapshot/staying.ts



/**
 * Finds the files of the Space that `keep` names. What is deployed has its place, also where one is a folder and the other
 * a file.
 * @param deployed the paths of what is deployed
 */
async function findStaying({ scratch, inputs, search }, space, deployed) {
    if (inputs.keep === '')
        return { entries: [], lfs: [] };
    const { matcher } = await Promise.all(/* import() */[__webpack_require__.e(298), __webpack_require__.e(315)]).then(__webpack_require__.bind(__webpack_require__, 2315));
    const isKept = matcher(inputs.keep);
    const files = new Set(deployed);
    const taken = new Set(deployed.flatMap(path => [path, ...foldersOf(path)]));
    const entries = space.entries.filter(({ path }) => isKept(path) && !taken.has(path) && !foldersOf(path).some(folder => files.has(folder)));
    // Their attributes may go: then what is in LFS has to be named anew.
    const small = await smallOnes(scratch, entries.filter(({ path }) => path !== index_file/* ATTRIBUTES */.iw));
    const looked = await (0,survey/* lookInto */.OW)(scratch.git, small, { search, isKnown: () => true });
    return { entries, lfs: looked.flatMap(({ path, pointer }) => (pointer ? [path] : [])) };
}
function foldersOf(path) {
    const names = path.split('/').slice(0, -1);
    return names.map((_, i) => names.slice(0, i + 1).join('/'));
}
/** The files that came with the Space's tree and may be pointers. */
async function smallOnes({ git }, entries) {
    const input = entries.map(({ oid }) => `${oid}\n`).join('');
    const { stdout } = await git(['cat-file', '--batch-check=%(objectname) %(objectsize)'], { input });
    const sizes = new Map(stdout.split('\n').map(line => line.split(' ')));
    return entries.flatMap(({ oid, path }) => {
        const size = Number(sizes.get(oid) ?? NaN);
        return size < content_pointers/* POINTER_LIMIT */.ir ? [{ oid, path, size }] : [];
    });
}

;// CONCATENATED MODULE: ./src/run/plan/snapshot/write-tree.ts



/**
 * Makes the tree of a snapshot. Where nothing is changed, it is there already.
 * @param base the tree to begin with, by any name
 */
async function writeTree(scratch, base, { changes, inLfs, staying }) {
    if (changes.length + inLfs.length + staying.length === 0)
        return { ...base, tree: await idOf(scratch, base) };
    const index = await (0,index_file/* openIndex */.b6)(scratch, base.tree);
    await index.apply(changes);
    const isCovered = await index.coverLfs(inLfs, staying.map(({ path }) => path));
    const ours = await index.writeTree();
    const stay = staying.filter(({ path }) => !(isCovered && path === index_file/* ATTRIBUTES */.iw));
    await index.apply(stay);
    const tree = stay.length === 0 ? ours : await index.writeTree({ mayLack: true });
    return { tree, entries: [...(await (0,survey/* listTree */.nT)(scratch.git, ours)), ...stay] };
}
async function idOf({ git }, { tree }) {
    const found = await git.objects.find(tree);
    if (found === null)
        throw new model_failure/* Failure */.H({ step: 'plan', text: `fatal: Not a valid object name ${tree}` });
    return found.oid;
}

;// CONCATENATED MODULE: ./src/run/plan/snapshot/snapshot.ts

















/**
 * Makes one commit on top of the Space's head whose tree is exactly what the settings say. It is made in the scratch repository,
 * of the checkout's own objects: neither its index, nor its work tree, nor its refs are touched.
 * @throws Failure when the settings leave nothing, or what is left is refused
 */
async function planSnapshot(run) {
    const { source, target, scratch, inputs, because, gathered } = run;
    const base = gathered?.tree ?? `${source.commit}:${inputs.path}`;
    await complete(run);
    let early;
    const [{ kept, excluded }, space] = await Promise.all([
        chooseFiles(run, base),
        fetchSpaceTree(run, () => void (early = commitAsItIs(run, base)))
    ]);
    const readme = await changedReadme(run, kept);
    const files = withChanges(kept, readme);
    const isKnown = (oid) => space.oids.has(oid);
    const blobs = await (0,survey/* lookInto */.OW)(scratch.git, toLookInto(files, space.oids), { search: run.search, isKnown });
    const lfs = await convert(run, blobs, kept);
    const deployed = [...kept, ...readme].map(({ path }) => path);
    const staying = await findStaying(run, space, deployed);
    const changes = [
        ...excluded.map(({ path, mode }) => ({ path, mode, oid: null })),
        ...readme,
        ...lfs.changes
    ];
    const inLfs = [...lfs.paths, ...staying.lfs];
    const { tree, entries } = await writeTree(scratch, { tree: base, entries: kept }, { changes, inLfs, staying: staying.entries });
    if (tree === space.tree)
        return unchanged(run, 'snapshot');
    const to = await commitOf(run, tree, await early);
    const provided = await provideObjects(run, lfs.objects);
    const wanted = 'wanted' in provided ? provided.wanted : [];
    const looked = [...(await withObjects(run, lfs.looked, wanted)), ...readmeBlobs(run, readme, isKnown)];
    const findings = [
        ...(await secretFindings(run, sentBlobs(run, looked, entries))),
        ...(await findInContent(run, { entries, known: isKnown }))
    ];
    if ('absent' in provided)
        throw (0,look_card/* refusal */.x5)([...provided.absent, ...findings]);
    (0,look_card/* refuse */.TR)(findings);
    const present = new Set(entries.map(({ path }) => path));
    const sent = entries.filter(({ path, oid }) => space.paths.get(path) !== oid);
    const fresh = sent
        .filter(({ oid }) => !space.oids.has(oid))
        .map(({ oid, size }) => [oid, size ?? 0]);
    return {
        update: target.head === null ? 'create' : 'fast-forward',
        history: 'snapshot',
        because,
        from: target.head,
        to,
        commits: 1,
        files: sent.length,
        removed: [...space.paths.keys()].filter(path => !present.has(path)),
        bytes: [...new Map(fresh).values()].reduce((sum, size) => sum + size, 0),
        lfs: provided.wanted,
        findings,
        ...(readme.length > 0 && run.card.readme !== null && { card: run.card.readme }),
        replaced: []
    };
}
/**
 * The snapshot, where the files will probably go as the commit has them: it is made while the Space is asked.
 * @returns undefined when others will go, or there is no such tree
 */
async function commitAsItIs(run, base) {
    const { scratch, inputs, card } = run;
    if (inputs.exclude + inputs.keep !== '' || card.merged)
        return undefined;
    const found = await scratch.git.objects.find(base).catch(() => null);
    if (found?.type !== 'tree')
        return undefined;
    const commit = await (0,index_file/* commitTree */.SC)(run, found.oid).catch(() => undefined);
    return commit === undefined ? undefined : { tree: found.oid, commit };
}
/** The snapshot of a tree. git packs it at once, while it is looked at. */
async function commitOf(run, tree, made) {
    const { spaceGit, scratch, target } = run;
    const to = made?.tree === tree ? made.commit : await (0,index_file/* commitTree */.SC)(run, tree);
    spaceGit.begin(scratch.git, target, { from: target.head, to });
    return to;
}
/**
 * A checkout with a filter, or a sparse one, lacks files that are deployed. They are fetched in one go, since git would
 * fetch them one by one, and not at all for the scratch repository.
 */
async function complete({ git, source, inputs }) {
    const { commit, shallow } = source;
    if (!(await (0,files/* isPartial */.mt)(inputs.environment.directory)))
        return;
    const depth = shallow ? ['--depth=1'] : [];
    const options = ['--quiet', '--no-tags', '--no-recurse-submodules', '--refetch', '--no-filter', ...depth];
    const { code, text } = await git(['fetch', ...options, 'origin', commit]);
    if (code === 0)
        return;
    throw new model_failure/* Failure */.H({
        step: 'plan',
        finding: { kind: 'shallow', reason: 'fetch-failed' },
        exitCode: code,
        text
    });
}
/** The files of the folder that `exclude` leaves, and those that it does not. */
async function chooseFiles({ scratch, inputs, gathered, files }, base) {
    const all = (await files) ?? (await (0,survey/* listTree */.nT)(scratch.git, base));
    const exclude = gathered === null ? inputs.exclude : '';
    const kept = exclude === '' ? all : await withoutExcluded(all, exclude);
    if (kept.length === 0)
        throw exclude === ''
            ? (0,folder.unusable)('path', inputs.path || '.', 'folder-with-files')
            : (0,folder.unusable)('exclude', exclude.trim(), 'files-left');
    const stays = new Set(kept);
    return { kept, excluded: all.filter(entry => !stays.has(entry)) };
}
async function withoutExcluded(entries, exclude) {
    const { select } = await Promise.all(/* import() */[__webpack_require__.e(298), __webpack_require__.e(315)]).then(__webpack_require__.bind(__webpack_require__, 2315));
    return select(entries, { exclude }).kept;
}
/** The README as the card makes it, when that is another. */
async function changedReadme({ scratch, card }, kept) {
    if (!card.merged || card.readme === null)
        return [];
    const [oid = ''] = await (0,git_blobs/* writeBlobs */.C)(scratch, [card.readme]);
    const mode = kept.find(({ path }) => path === 'README.md')?.mode ?? '100644';
    return [{ path: 'README.md', mode: mode === '100755' ? mode : '100644', oid }];
}
/** That README, where the Space does not have it, with the secrets in it. */
function readmeBlobs({ card, search }, changes, isKnown) {
    return changes.flatMap(({ path, oid }) => {
        if (oid === null || isKnown(oid))
            return [];
        const secrets = search.inText(path, card.readme ?? '');
        return [{ oid, path, size: 0, binary: false, pointer: null, secrets }];
    });
}
/** A snapshot's message has the source's subject. */
function sentBlobs({ search, source }, blobs, entries) {
    const messages = [{ oid: source.commit, secrets: search.inText('', source.subject) }];
    return { history: 'snapshot', blobs, messages, entries, from: null };
}
function withChanges(kept, changes) {
    const changed = new Set(changes.map(({ path }) => path));
    return kept.filter(({ path }) => !changed.has(path));
}
/** A pointer is of about this size (git-lfs, docs/spec.md). */
const POINTER_BYTES = [120, 300];
/**
 * What the Space has is text or a pointer, or it would not have taken it. The rest is looked into, and what could be a
 * pointer, since the snapshot's attributes name all of those.
 */
function toLookInto(files, known) {
    return files.flatMap(({ mode, oid, path, size }) => {
        const maybePointer = size !== null && size >= POINTER_BYTES[0] && size <= POINTER_BYTES[1];
        return mode !== '160000' && size !== null && (maybePointer || !known.has(oid))
            ? [{ mode, oid, path, size }]
            : [];
    });
}
/** These are read by the Hub from git itself, and it does not look behind a pointer. */
const READ_BY_THE_HUB = new Set(['README.md', '.gitattributes']);
/** Turns what the Hub would refuse into LFS objects and their pointers, and gathers the pointers that are there. */
async function convert(run, blobs, entries) {
    const { scratch, inputs, search, source, gathered } = run;
    const looked = new Set(blobs.flatMap(({ oid, size }) => (size <= content_offenders/* LARGE_BYTES */.c ? [oid] : [])));
    // A link goes as it is: what it says is looked at, and is no content of a file.
    const contents = blobs.filter(({ mode }) => mode !== '120000');
    const offenders = (0,content_offenders/* findOffenders */.L)(contents);
    const stuck = [...offenders, ...(gathered?.large ?? [])].filter(({ path }) => inputs['large-files'] === 'fail' || READ_BY_THE_HUB.has(path));
    if (stuck.length > 0) {
        const atTip = new Set(stuck.map(({ oid }) => oid));
        const traced = await (0,survey/* trace */.uP)(run.git, stuck, { to: source.commit, from: null, atTip });
        const found = [
            ...(await secretFindings(run, sentBlobs(run, blobs, entries))),
            ...(await findInContent(run, { entries, known: () => false }))
        ];
        throw (0,look_card/* refusal */.x5)([...traced, ...found]);
    }
    // Only what is too large to have been looked into is looked at on its way.
    const large = (0,survey/* secretReader */.eV)(blobs, { search, isKnown: oid => looked.has(oid) });
    const oids = [...new Set(offenders.map(({ oid }) => oid))];
    const made = await (0,lfs_store/* storeOf */.Q)(scratch).keepBlobs(scratch.git.objects, oids, large);
    const blobsOfPointers = await (0,git_blobs/* writeBlobs */.C)(scratch, [...made.values()].map(content_pointers/* formatPointer */.$2));
    const pointers = new Map([...made.keys()].map((oid, i) => [oid, blobsOfPointers[i]]));
    const modes = new Map(blobs.map(({ path, mode }) => [path, mode]));
    const changes = offenders.map(({ path, oid }) => {
        const pointer = pointers.get(oid);
        return { path, mode: modes.get(path) ?? '100644', oid: pointer ?? null };
    });
    const there = contents.flatMap(({ path, pointer }) => (pointer ? [{ ...pointer, path }] : []));
    const objects = offenders.flatMap(({ path, oid }) => {
        const object = made.get(oid);
        return object ? [{ ...object, path }] : [];
    });
    return {
        looked: blobs.map(blob => ({ ...blob, secrets: large.found.get(blob.oid) ?? blob.secrets })),
        changes,
        objects: [...objects, ...there],
        paths: [...objects, ...there].map(({ path }) => path)
    };
}

;// CONCATENATED MODULE: ./src/run/plan/prepare.ts







/**
 * Decides what is pushed, the branch's own commits or a snapshot of its files, and makes ready all that goes. Nothing
 * is sent yet.
 * @throws Failure when the Hub would refuse it, or when commits of the Space would be lost unasked
 */
async function prepare(given) {
    const { inputs, target, source, git, spaceGit } = given;
    const recent = askOnce(given);
    const byInputs = (0,decide_history/* historyByInputs */.Xw)(inputs, written(given.card));
    const because = given.trigger.previewOf === undefined ? byInputs?.because : 'preview';
    const run = { ...given, recent, because: because ?? 'possible' };
    if (byInputs?.history === 'snapshot')
        return planSnapshot(run);
    if (target.head === source.commit)
        return unchanged(run);
    const instead = (because) => {
        spaceGit.discard();
        return planSnapshot({ ...run, because });
    };
    if (await isLikely(given))
        spaceGit.begin(git, target, { from: target.head, to: source.commit });
    const [range, isOfJob] = await Promise.all([
        surveyRange({ git, search: run.search, to: source.commit, from: target.head, entries: run.files }),
        !byInputs && !inputs.force && isMadeInJob(given, source.commit)
    ]);
    if (isOfJob)
        return instead('made-in-job');
    if (!byInputs && range.behind !== 0 && (0,decide_history/* followsSnapshots */.eb)(await recent()))
        return instead('continued');
    const plan = await planFull(run, range);
    if (!('instead' in plan))
        return plan;
    if (byInputs)
        throw plan.failure;
    const snapshot = await instead(plan.instead);
    return { ...snapshot, ...(plan.below && { below: plan.below }) };
}
/** Whether the branch's own commits will probably go as they are: git packs them while they are looked at. */
async function isLikely({ git, source, target }) {
    const { head } = target;
    if (source.shallow)
        return false;
    return head === null || mayBeHubsOwn(target) || (await git.objects.find(head)) !== null;
}
/** Why another README is pushed than the repository has. */
function written({ kept, merged }) {
    if (kept)
        return 'kept-settings';
    return merged ? 'settings' : undefined;
}
function askOnce(given) {
    const { hub, target } = given;
    const { head } = target;
    let asked;
    const ask = async () => {
        if (head === null)
            return [];
        const commits = await hub.commits(target.space, target.branch).catch(() => null);
        // Without them a Space of snapshots would be taken for one with commits of its own: git tells what the API does not.
        return commits !== null && 'ok' in commits ? commits.ok : (0,plan_history/* readNewest */.L6)({ ...given, from: head });
    };
    return () => (asked ??= ask());
}

;// CONCATENATED MODULE: ./src/run/plan/deployment.ts




/**
 * Decides what goes from the checkout to the Space, and makes it ready.
 * @throws Failure when something stands in the way
 */
async function planDeployment(run, deps) {
    const { inputs, target, source, settings, card } = run;
    const { steps, learn } = deps;
    if (card.sdk?.from === 'input')
        requireSnapshot(card.sdk, inputs);
    const changes = await planSettings(inputs, target, settings);
    const plan = await steps.time('plan', plannedWithSettings(run, deps));
    learn({ plan });
    return { target, source, plan, changes };
}
async function plannedWithSettings(run, deps) {
    const given = { ...run, ...deps };
    const { card, settings } = await keepSettings(given);
    const plan = await prepare({ ...given, card });
    return settings && plan.update !== 'unchanged' ? { ...plan, settings } : plan;
}
/**
 * What is not in the README has to be written there, which the branch's own commits do not allow: a Space whose README
 * does not say what it runs on does not start.
 * @throws Failure when `history` asks for them
 */
function requireSnapshot({ from }, { history }) {
    if (history !== 'full' || from === 'readme')
        return;
    const problems = [{ input: 'history', value: 'full', expected: 'history-with-sdk' }];
    throw new model_failure/* Failure */.H({ step: 'plan', finding: { kind: 'invalid-inputs', problems } });
}

;// CONCATENATED MODULE: ./src/run/space/create.ts





/**
 * The same for a Space that is to be created: it is, once it is known that what is to go there can go.
 * @returns the plan for the Space that is there now; in a dry run, for the one that would be
 * @throws Failure when something stands in the way, or the Hub refuses
 */
async function planNewSpace(run, deps) {
    const { inputs, target } = run;
    const { spaceApi, steps, tell, learn } = deps;
    const sdk = settleSdk(run.card.sdk);
    requireSnapshot(sdk, inputs);
    const first = await planDeployment({ ...run, target: { ...target, sdk: sdk.sdk }, settings: look_settings/* NO_SETTINGS */.A }, deps);
    if (inputs['dry-run']) {
        learn({ created: sdk });
        return first;
    }
    tell.creating(target, sdk);
    const { changes } = first;
    const isOurs = await steps.time('create', create(spaceApi, sdk, { ...run, changes }));
    // Its settings went with it.
    if (isOurs)
        learn({ created: sdk, changes });
    if (isOurs && changes.length > 0)
        tell.setting(changes);
    const made = await (0,validate/* validate */.t)({ ...run, mayBeMissing: false }, deps);
    const settings = isOurs ? run.settings : await (0,look_settings/* lookAtSettings */.h)(inputs, spaceApi);
    // What it was made for is the Space's setting; the README that it was made with has no other that anybody chose.
    const card = isOurs ? { ...run.card, said: run.card.readme } : run.card;
    const again = await planDeployment({ ...run, card, target: made, settings }, deps);
    return isOurs ? { ...again, changes: [] } : again;
}
/**
 * What a new Space is to run on.
 * @throws Failure when neither the inputs nor the repository say it
 */
function settleSdk(found) {
    if (found !== undefined)
        return found;
    const problems = [{ input: 'sdk', value: '', expected: 'sdk-of-new-space' }];
    throw new model_failure/* Failure */.H({ step: 'create', finding: { kind: 'invalid-inputs', problems } });
}
/**
 * Makes the Space, with its secrets and variables, so that its first build has them.
 * @returns false when somebody else made it meanwhile, which is as good; its settings are theirs then
 * @throws Failure when the Hub refuses
 */
async function create(spaceApi, { sdk }, { inputs, trigger, changes }) {
    const asked = changes.flatMap(change => change.setting === 'variables' ? [{ key: change.key, value: change.value }] : []);
    const { previewOf } = trigger;
    const isMarked = previewOf !== undefined && !asked.some(({ key }) => key === preview/* PREVIEW_VARIABLE */.y);
    const reply = await spaceApi.create({
        sdk,
        visibility: inputs.visibility,
        hardware: inputs.hardware,
        sleepTimeSeconds: inputs['sleep-time'],
        secrets: changes.flatMap(change => change.setting === 'secrets'
            ? [{ key: change.key, value: change.value.reveal(), description: change.description }]
            : []),
        variables: isMarked ? [...asked, { key: preview/* PREVIEW_VARIABLE */.y, value: previewOf }] : asked
    });
    if ('ok' in reply)
        return reply.ok === 'created';
    const { refused: http } = reply;
    if (http.status !== 400)
        throw new model_failure/* Failure */.H({ step: 'create', http });
    // Whatever it is that the Hub does not take, it says so itself.
    const told = http.message;
    const problem = {
        input: 'create',
        value: 'true',
        expected: sdk === 'streamlit' ? 'sdk-offered' : 'accepted',
        ...(told && { told })
    };
    throw new model_failure/* Failure */.H({ step: 'create', finding: { kind: 'invalid-inputs', problems: [problem] }, http });
}

;// CONCATENATED MODULE: ./src/run/plan/plan.ts


/**
 * Decides what goes to the Space, which is made first where it is missing, and makes it ready.
 * @throws Failure when something stands in the way
 */
function planFor(...[run, deps]) {
    return (run.target.exists ? planDeployment : planNewSpace)(run, deps);
}

;// CONCATENATED MODULE: ./src/run/push/push.ts



/**
 * Pushes the commit under a lease on exactly the head that was seen. The Hub's report that it took it is enough. When
 * no report comes, the Space's head tells what became of the push.
 * @param git of the repository that has the commit
 * @throws Failure unless the Space's branch is the commit afterwards
 */
async function push(git, { target, plan }, deps) {
    const { from, to } = plan;
    let current = target;
    for (let attempt = 1, waited = 0;; attempt++) {
        const sent = await deps.spaceGit.push(git, current, { from, to }, deps.onItsWay);
        if (leftHere(sent))
            deps.learn({ sent: true });
        if (sent.kind === 'updated')
            return { commit: to, text: asPrinted(sent.told) };
        if (sent.kind === 'up-to-date')
            return { commit: to, text: '' };
        deps.signal.throwIfAborted();
        const after = await lookAgain(deps.hub, target);
        if (after.head === to)
            return { commit: to, text: '' };
        const attempted = howItWent(sent);
        const wait = attempted && (0,retry/* waitBeforeRetry */.j)('receive-pack', attempted, { attempt, waited });
        if (wait === null || wait === undefined || after.head !== from || !after.advertisement)
            throw failureOf(sent, { target, plan, after });
        current = { ...target, advertisement: after.advertisement };
        waited += wait;
        await deps.clock.sleep(wait);
    }
}
/** Whether the Hub may have got something of it. */
function leftHere(sent) {
    return sent.kind === 'lost' ? sent.sent : !['up-to-date', 'stale', 'git'].includes(sent.kind);
}
async function lookAgain(hub, { space, branch }) {
    const asked = await hub.heads(space, 'verify').catch(() => null);
    if (asked === null || 'refused' in asked)
        return {};
    return { head: headOf(asked.ok, branch), advertisement: asked.ok.advertisement };
}
/**
 * What the server advertises now, for a push that comes long after the first look.
 * @throws Failure when the Hub does not say, or the branch is not where it was
 */
async function advertiseAnew(hub, target) {
    const { space, branch, head } = target;
    const asked = await hub.heads(space, 'push');
    if ('refused' in asked)
        throw new model_failure/* Failure */.H({ step: 'push', http: asked.refused });
    const seen = headOf(asked.ok, branch);
    if (seen === head)
        return { ...target, advertisement: asked.ok.advertisement };
    const finding = { kind: 'head-moved', branch, seen, expected: head ?? '' };
    throw new model_failure/* Failure */.H({ step: 'push', finding, head: seen });
}
const headOf = ({ heads }, branch) => heads.get(branch) ?? null;
/** What the Hub or git said of the push comes first; where the branch is now comes with it. */
function failureOf(sent, { target, plan, after }) {
    const { evidence } = withoutHead(sent, { target, plan, after });
    return new model_failure/* Failure */.H({ ...evidence, ...(after.head !== undefined && { head: after.head }) });
}
function withoutHead(sent, { target, plan, after }) {
    const { url, branch } = target;
    const asked = { route: 'receive-pack', url, step: 'push' };
    const seen = after.head;
    const moved = { kind: 'head-moved', branch, seen: seen ?? null, expected: plan.to };
    const hasMoved = seen !== undefined && seen !== plan.from;
    switch (sent.kind) {
        case 'stale':
            return new model_failure/* Failure */.H({ step: 'push', finding: moved });
        case 'refused': {
            const text = `${asPrinted(sent.told)} ! [remote rejected] ${plan.to} -> ${branch} (${sent.reason})\n`;
            const isHooks = /hook declined/.test(sent.reason);
            return new model_failure/* Failure */.H({ step: 'push', text, ...(hasMoved && !isHooks && { finding: moved }) });
        }
        case 'answered':
            return refused(asked, sent);
        case 'git':
            return new model_failure/* Failure */.H({ step: 'push', exitCode: sent.code, text: sent.stderr });
        case 'lost':
            return hasMoved ? new model_failure/* Failure */.H({ step: 'verify', finding: moved }) : lost(asked, sent.error);
    }
}
/** What a server tells, as git prints it. */
function asPrinted(told) {
    const lines = told.trimEnd().split('\n');
    return told.trim() === '' ? '' : lines.map(line => `remote: ${line}\n`).join('');
}

;// CONCATENATED MODULE: ./src/run/push/lfs-upload.ts


/** The log is told so often how far it is. */
const TELL_EVERY_MS = 10_000;
/**
 * Uploads LFS objects.
 * @param run.store which has them
 * @throws Failure when the Hub refuses one, or the connection breaks
 */
async function uploadLfs(run, deps) {
    const { target, objects, store } = run;
    const { spaceGit, clock, tell, learn } = deps;
    const total = objects.reduce((sum, { size }) => sum + size, 0);
    let gone = 0;
    let told = clock.now();
    const uploaded = await spaceGit.upload(target, objects.map(object => ({ ...object, path: store.placeOf(object.oid) })), bytes => {
        gone += bytes;
        if (clock.now() - told < TELL_EVERY_MS)
            return;
        told = clock.now();
        tell.uploading(gone, total);
    });
    if (uploaded.kind !== 'uploaded')
        throw lfs_upload_failureOf(uploaded, objects);
    learn({ uploaded: uploaded.objects });
}
const ROUTE_OF = { batch: 'lfs-batch', upload: 'lfs-upload', verify: 'lfs-verify' };
function lfs_upload_failureOf(failure, objects) {
    const step = 'push';
    // What the storage said it took is not there: that was not the storage.
    if (failure.kind === 'answered' && failure.call === 'verify' && failure.status === 404)
        return new model_failure/* Failure */.H({ step, finding: { kind: 'not-the-hub', route: 'lfs-upload', what: 'other-shape' } });
    if (failure.kind === 'answered')
        return refused({ route: ROUTE_OF[failure.call], url: failure.url, step }, failure);
    if (failure.kind === 'lost')
        return lost({ route: ROUTE_OF[failure.call], url: failure.url, step }, failure.error);
    const object = objects.find(({ oid }) => oid === failure.oid);
    const text = `${object?.path ?? failure.oid}: ${failure.message}`;
    if (failure.kind === 'object' || !object)
        return new model_failure/* Failure */.H({ step, text });
    const { path, size, oid } = object;
    const findings = [{ kind: 'missing-lfs-object', path, size, oid }];
    return new model_failure/* Failure */.H({ step, finding: { kind: 'content-refused', findings }, text });
}

;// CONCATENATED MODULE: ./src/run/push/send.ts




/**
 * Sends the commit to the Space, and names the Space as a remote of the checkout meanwhile.
 * @returns the commit that is the Space's head now
 * @throws Failure unless it is
 */
async function send_send(deployment, deps) {
    const { git, scratch, hub, clock, steps, tell, learn, meanwhile } = deps;
    const { target, plan } = deployment;
    tell.pushing(target, plan);
    const sending = async (onItsWay) => {
        const all = { ...deps, onItsWay };
        if (plan.lfs.length === 0)
            return push(senderOf(plan, deps), deployment, all);
        // The objects go first: a pointer whose object is not there would be refused, or worse, accepted.
        await uploadLfs({ target, objects: plan.lfs, store: (0,lfs_store/* storeOf */.Q)(scratch) }, deps);
        return push(senderOf(plan, deps), { target: await advertiseAnew(hub, target), plan }, all);
    };
    let begun;
    const besides = async () => {
        // What is on its way already is not held up by it.
        begun ??= clock.sleep(0).then(() => (0,all_or_first_failure/* allOrFirstFailure */.h)(setRemote(git, target.url), meanwhile()));
        await begun;
    };
    const sent = steps.time('push', sending(() => void besides().catch(() => undefined)));
    const [{ commit, text }] = await (0,all_or_first_failure/* allOrFirstFailure */.h)(sent, sent.then(besides, besides));
    tell.pushed(text);
    learn({ pushed: commit });
    return commit;
}
/** Which git has the commit that goes. */
function senderOf({ history }, { git, scratch }) {
    return history === 'snapshot' ? scratch.git : git;
}
/** The name that the guide gives the Space's remote. */
const REMOTE = 'huggingface';
/**
 * Adds the remote, or mends its URL, so that `git remote -v` reads as a person expects. Without any credential.
 * A convenience for later steps of the job: a checkout that cannot be written to is deployed all the same.
 */
async function setRemote(git, url) {
    // One that is new is made in one go.
    if ((await git(['remote', 'add', REMOTE, url])).code === 0)
        return;
    const fetch = `+refs/heads/*:refs/remotes/${REMOTE}/*`;
    const there = await git(['config', '--get-regexp', `^remote\\.${REMOTE}\\.`]);
    if (there.stdout === `remote.${REMOTE}.url ${url}\nremote.${REMOTE}.fetch ${fetch}\n`)
        return;
    const set = (key, value) => git(['config', '--replace-all', `remote.${REMOTE}.${key}`, value]);
    await set('url', url);
    await set('fetch', fetch);
    await git(['config', '--unset-all', `remote.${REMOTE}.pushurl`]);
}

;// CONCATENATED MODULE: ./src/run/push/roll-back.ts




/**
 * Has at hand what a rollback would push. Mostly the new commit builds on it; where it overwrites it, it is fetched
 * while the Space still has it.
 */
async function keepPrevious({ inputs, target, plan }, { scratch, spaceGit, steps }) {
    const { update, from, to } = plan;
    if (!inputs.rollback || update !== 'overwrite' || from === null)
        return;
    await steps.time('plan', spaceGit.fetch(scratch, target, { oid: from, haves: [to] }));
}
/** What the Space had before this run, if it is worth going back to: a commit of somebody's that could run. */
function earlier({ target, plan }) {
    const ran = !/ERROR$|^NO_APP_FILE$/.test(target.runtime.stage ?? '');
    return ran && !holdsHubsFilesOnly(target) ? plan.from : null;
}
/**
 * After a failure: makes the commit that the Space ran before its head again, where that is wanted and of help, under
 * a lease on the one that failed. That one is in the outputs, and in the repository that it came from.
 */
async function goBack(error, { inputs, ...parts }, deps) {
    if (!inputs.rollback || !isOfTheCommit(error))
        return;
    const { rollback, text } = await deps.steps.time('rollback', rollBack(parts, deps));
    deps.learn({ rollback });
    deps.tell.rolledBack(text);
}
/** Whether it is the commit that failed: not the Hub, and not a Space that its owner has paused. */
function isOfTheCommit(error) {
    const finding = error instanceof model_failure/* Failure */.H ? error.evidence.finding : undefined;
    if (finding?.kind === 'no-answer')
        return true;
    return finding?.kind === 'space-stage' && finding.stage !== 'PAUSED' && finding.stage !== 'DELETING';
}
/** What was done before stays what is told of the push. */
const NOTHING = () => undefined;
async function rollBack(parts, deps) {
    const { plan } = parts;
    const { scratch, hub } = deps;
    const to = earlier(parts);
    if (to === null)
        return { rollback: { not: 'no-earlier' }, text: '' };
    const back = { ...plan, from: plan.to, to, lfs: [] };
    const git = plan.update === 'overwrite' ? scratch.git : senderOf(plan, deps);
    try {
        const target = await advertiseAnew(hub, { ...parts.target, head: plan.to });
        const { text } = await push(git, { target, plan: back }, { ...deps, learn: NOTHING });
        return { rollback: { to }, text };
    }
    catch (error) {
        if (!(error instanceof model_failure/* Failure */.H))
            throw error;
        const { text, http, head } = error.evidence;
        const rollback = { not: 'refused', ...(head !== undefined && { head }) };
        return { rollback, text: text ?? http?.message ?? '' };
    }
}

// EXTERNAL MODULE: ./src/adapters/github.ts
var github = __webpack_require__(2401);
;// CONCATENATED MODULE: ./src/decide/fork-code.ts
/** Events whose runs have secrets although a stranger may have chosen the code (GitHub docs, secure use). */
const WITH_SECRETS = ['pull_request_target', 'workflow_run', 'issue_comment'];
/** Whether strangers may be behind such an event while its run has secrets. */
function mayCarryForkCode({ event = '' }) {
    return WITH_SECRETS.includes(event);
}
/** Who wrote the code that such an event is about. */
function originOf({ name, payload }) {
    const own = payload.repository?.full_name;
    const of = (repository) => repository?.full_name !== undefined && repository.full_name === own
        ? 'own'
        : { fork: repository?.full_name };
    if (name === 'pull_request_target')
        return of(payload.pull_request?.head?.repo);
    if (name === 'workflow_run')
        return of(payload.workflow_run?.head_repository);
    const { issue } = payload;
    return issue?.pull_request ? { asks: issue.number ?? 0 } : 'own';
}
/**
 * The commits that are the repository's own whatever the event. Which commit a fork's branch is at, the event does not
 * tell for long: whoever owns it may have pushed since. So what is not known to be the repository's is not trusted.
 */
function trustedCommits({ payload }, { sha }) {
    return [sha, payload.pull_request?.base?.sha].filter(commit => commit !== undefined);
}

;// CONCATENATED MODULE: ./src/run/look/trust.ts



/**
 * A run with secrets deploys no code of a stranger's: beside the Space's secrets, that code could read them.
 * @throws Failure when the commit is not known to be the repository's own
 */
async function requireTrusted({ inputs, trigger, source }, { loadTrigger, signal }, git) {
    if (inputs['allow-fork-code'] || !mayCarryForkCode(trigger))
        return;
    const event = await loadTrigger();
    const origin = originOf(event);
    if (origin === 'own')
        return;
    const { commit } = source;
    for (const trusted of trustedCommits(event, trigger)) {
        if (trusted === commit)
            return;
        if ((await git(['merge-base', '--is-ancestor', commit, trusted])).code === 0)
            return;
    }
    const fork = 'asks' in origin ? await askOrigin(origin.asks, { inputs, trigger, signal }) : origin.fork;
    if (fork !== undefined && fork === trigger.repository)
        return;
    const finding = { kind: 'untrusted-code', event: event.name, commit, ...(fork && { fork }) };
    throw new model_failure/* Failure */.H({ step: 'plan', finding });
}
/** Where a pull request comes from; undefined when GitHub does not say. */
async function askOrigin(number, { inputs, trigger, signal }) {
    const { repository } = trigger;
    const token = inputs['github-token'];
    if (repository === undefined || token.trim() === '')
        return undefined;
    const asked = (0,github/* openGitHub */.o)(token, repository, signal).then(github => github.pullRequest(number));
    return (await asked.catch(() => null))?.repository;
}

// EXTERNAL MODULE: ./src/run/space/configure.ts
var configure = __webpack_require__(1000);
// EXTERNAL MODULE: ./src/run/tell/announce.ts
var announce = __webpack_require__(698);
// EXTERNAL MODULE: ./src/render/plain.ts
var plain = __webpack_require__(4404);
// EXTERNAL MODULE: ./src/words/findings.ts
var words_findings = __webpack_require__(1059);
// EXTERNAL MODULE: ./src/words/index.ts + 3 modules
var src_words = __webpack_require__(7867);
// EXTERNAL MODULE: ./src/words/left-out.ts
var left_out = __webpack_require__(6297);
// EXTERNAL MODULE: ./src/words/text.ts
var words_text = __webpack_require__(558);
;// CONCATENATED MODULE: ./src/run/tell/plan-lines.ts





/** What goes, and what becomes of what is there. */
function planLines({ target, source, plan }, language) {
    const words = (0,src_words/* wordsOf */.Z)(language);
    const { labels } = words;
    const { findings, lfs, removed = [] } = plan;
    return [
        (0,plain/* row */.n)(labels.source, (0,plain/* plain */.p)([{ value: source.label }, ' ', { value: source.subject }])),
        (0,plain/* row */.n)(labels.branch, target.branch),
        (0,plain/* row */.n)(labels.history, (0,plain/* plain */.p)((0,words_text/* inLanguage */.oH)((0,words_text/* sentences */.hC)(words.history[plan.history], words.because[plan.because]), language))),
        (0,plain/* row */.n)(labels.commits, String(plan.commits)),
        (0,plain/* row */.n)(labels.sent, words.files(plan.files, plan.bytes)),
        ...lfs.map(({ path, size }) => (0,plain/* row */.n)('LFS', `${(0,plain/* plain */.p)([{ value: path }])} (${words.bytes(size)})`)),
        ...(removed.length > 0 ? [(0,plain/* row */.n)(labels.removed, (0,plain/* plain */.p)((0,words_text/* inLanguage */.oH)((0,left_out/* removedText */.s)(removed), language)))] : []),
        ...findings.map(finding => (0,plain/* plain */.p)((0,words_text/* inLanguage */.oH)((0,words_findings/* findingText */.NK)(finding), language))),
        ...plan.replaced.map(({ sha, subject }) => (0,plain/* row */.n)(labels.overwritten, `${sha} ${(0,plain/* plain */.p)([{ value: subject }])}`))
    ];
}

;// CONCATENATED MODULE: ./src/run/work.ts
/** What reads the checkout, plans and pushes: loaded together, while the Hub is asked. */











/***/ })

};
;