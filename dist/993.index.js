export const id = 993;
export const ids = [993];
export const modules = {

/***/ 6439:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ci: () => (/* binding */ writeBlobs),
/* harmony export */   b4: () => (/* binding */ readBlobs),
/* harmony export */   hV: () => (/* binding */ writeFiles)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _model_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2891);



const LINE_FEED = 0x0a;
/**
 * Reads blobs in one `git cat-file --batch`, in the order given. However large they are, memory stays flat: the visitor
 * gets the bytes as the pipe brings them.
 * @throws Error when git breaks off, or knows one of them not
 */
async function readBlobs(git, oids, visitor) {
    if (oids.length === 0)
        return;
    const reader = batchReader(visitor);
    const { code, text } = await git(['cat-file', '--batch'], {
        input: `${oids.join('\n')}\n`,
        onStdout: chunk => reader.feed(chunk)
    });
    if (code !== 0 || reader.seen() !== oids.length)
        throw new Error(`git cat-file: ${reader.complaint() || text}`);
}
/** Takes the stream apart: `<oid> <type> <size>\n<bytes>\n`, or `<oid> missing\n` (git-cat-file, BATCH OUTPUT). */
function batchReader(visitor) {
    let header = '';
    let left = -1;
    let seen = 0;
    let complaint = '';
    const takeHeader = (chunk, at) => {
        const end = chunk.indexOf(LINE_FEED, at);
        header += chunk.toString('latin1', at, end < 0 ? chunk.length : end);
        if (end < 0)
            return chunk.length;
        const [oid = '', , size] = header.split(' ');
        if (size === undefined)
            complaint ||= header;
        else {
            left = Number(size);
            visitor.begin(oid, left);
        }
        header = '';
        return end + 1;
    };
    const takeBytes = (chunk, at) => {
        if (left === 0) {
            // The line feed that closes each object.
            left = -1;
            seen++;
            visitor.end();
            return at + 1;
        }
        const end = Math.min(chunk.length, at + left);
        visitor.bytes(chunk.subarray(at, end));
        left -= end - at;
        return end;
    };
    return {
        feed(chunk) {
            for (let at = 0; at < chunk.length;)
                at = left < 0 ? takeHeader(chunk, at) : takeBytes(chunk, at);
        },
        seen: () => seen,
        complaint: () => complaint
    };
}
/**
 * Stores texts as blobs, all in one git; the ids come in the order of the texts.
 * @throws Failure when git cannot
 */
async function writeBlobs(scratch, texts) {
    if (texts.length === 0)
        return [];
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(scratch.directory, 'texts');
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(folder, { recursive: true });
    const paths = texts.map((_, i) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, String(i)));
    await Promise.all(texts.map((text, i) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(paths[i] ?? '', text)));
    return writeFiles(scratch, paths);
}
/**
 * Stores files as blobs, byte for byte, all in one git; the ids come in the order of the files.
 * @throws Failure when git cannot
 */
async function writeFiles({ git }, places) {
    if (places.length === 0)
        return [];
    const { code, stdout, text } = await git(['hash-object', '-w', '--no-filters', '--stdin-paths'], {
        input: places.map(place => `${quoted(place)}\n`).join(''),
        // The repository lives as long as the run: nothing of it has to survive a loss of power.
        config: ['core.fsync=none']
    });
    if (code !== 0)
        throw new _model_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H({ step: 'plan', exitCode: code, text });
    return stdout.trim().split('\n');
}
/** A path as git reads it from a line: one with a line end, or the like, stands in quotes as a string of C. */
function quoted(path) {
    // eslint-disable-next-line no-control-regex -- what cannot stand in a line
    if (!/["\x00-\x1f\x7f]/.test(path))
        return path;
    const escaped = path
        .replace(/["\\]/g, '\\$&')
        // eslint-disable-next-line no-control-regex -- as above
        .replace(/[\x00-\x1f\x7f]/g, one => `\\${one.charCodeAt(0).toString(8).padStart(3, '0')}`);
    return `"${escaped}"`;
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
/* harmony import */ var _blobs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6439);





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
        async keepBlobs(git, blobs, witness) {
            const incoming = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, 'incoming');
            if (blobs.length > 0)
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)(incoming, { recursive: true });
            const made = await writeHashed(git, blobs, { witness, pathOf: blob => (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(incoming, blob) });
            for (const [blob, { oid }] of made)
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(incoming, blob), await makePlace(oid));
            return made;
        }
    };
}
async function writeHashed(git, blobs, { witness, pathOf }) {
    const made = new Map();
    let current;
    await (0,_blobs_js__WEBPACK_IMPORTED_MODULE_4__/* .readBlobs */ .b4)(git, blobs, {
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

/***/ 3916:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ push),
/* harmony export */   h: () => (/* binding */ advertiseAnew)
/* harmony export */ });
/* harmony import */ var _adapters_hub_space_git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(871);
/* harmony import */ var _decide_retry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7090);
/* harmony import */ var _model_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2891);



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
        const sent = await deps.spaceGit.push(git, current, { from, to });
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
        const attempted = (0,_adapters_hub_space_git_js__WEBPACK_IMPORTED_MODULE_0__/* .howItWent */ .Yg)(sent);
        const wait = attempted && (0,_decide_retry_js__WEBPACK_IMPORTED_MODULE_1__/* .waitBeforeRetry */ .j)('receive-pack', attempted, { attempt, waited });
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
        throw new _model_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H({ step: 'push', http: asked.refused });
    const seen = headOf(asked.ok, branch);
    if (seen === head)
        return { ...target, advertisement: asked.ok.advertisement };
    const finding = { kind: 'head-moved', branch, seen, expected: head ?? '' };
    throw new _model_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H({ step: 'push', finding, head: seen });
}
const headOf = ({ heads }, branch) => heads.get(branch) ?? null;
/** What the Hub or git said of the push comes first; where the branch is now comes with it. */
function failureOf(sent, { target, plan, after }) {
    const { evidence } = withoutHead(sent, { target, plan, after });
    return new _model_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H({ ...evidence, ...(after.head !== undefined && { head: after.head }) });
}
function withoutHead(sent, { target, plan, after }) {
    const { url, branch } = target;
    const asked = { route: 'receive-pack', url, step: 'push' };
    const seen = after.head;
    const moved = { kind: 'head-moved', branch, seen: seen ?? null, expected: plan.to };
    const hasMoved = seen !== undefined && seen !== plan.from;
    switch (sent.kind) {
        case 'stale':
            return new _model_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H({ step: 'push', finding: moved });
        case 'refused': {
            const text = `${asPrinted(sent.told)} ! [remote rejected] ${plan.to} -> ${branch} (${sent.reason})\n`;
            const isHooks = /hook declined/.test(sent.reason);
            return new _model_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H({ step: 'push', text, ...(hasMoved && !isHooks && { finding: moved }) });
        }
        case 'answered':
            return (0,_adapters_hub_space_git_js__WEBPACK_IMPORTED_MODULE_0__/* .refused */ .J5)(asked, sent);
        case 'git':
            return new _model_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H({ step: 'push', exitCode: sent.code, text: sent.stderr });
        case 'lost':
            return hasMoved ? new _model_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H({ step: 'verify', finding: moved }) : (0,_adapters_hub_space_git_js__WEBPACK_IMPORTED_MODULE_0__/* .lost */ .DU)(asked, sent.error);
    }
}
/** What a server tells, as git prints it. */
function asPrinted(told) {
    const lines = told.trimEnd().split('\n');
    return told.trim() === '' ? '' : lines.map(line => `remote: ${line}\n`).join('');
}


/***/ }),

/***/ 1993:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  send: () => (/* binding */ send),
  senderOf: () => (/* binding */ senderOf),
  setRemote: () => (/* binding */ setRemote)
});

// EXTERNAL MODULE: ./src/adapters/git/lfs-store.ts
var lfs_store = __webpack_require__(7024);
// EXTERNAL MODULE: ./src/run/all-or-first-failure.ts
var all_or_first_failure = __webpack_require__(1214);
// EXTERNAL MODULE: ./src/adapters/hub/space-git.ts + 7 modules
var space_git = __webpack_require__(871);
// EXTERNAL MODULE: ./src/model/failure.ts
var model_failure = __webpack_require__(2891);
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
        throw failureOf(uploaded, objects);
    learn({ uploaded: uploaded.objects });
}
const ROUTE_OF = { batch: 'lfs-batch', upload: 'lfs-upload', verify: 'lfs-verify' };
function failureOf(failure, objects) {
    const step = 'push';
    if (failure.kind === 'answered')
        return (0,space_git/* refused */.J5)({ route: ROUTE_OF[failure.call], url: failure.url, step }, failure);
    if (failure.kind === 'lost')
        return (0,space_git/* lost */.DU)({ route: ROUTE_OF[failure.call], url: failure.url, step }, failure.error);
    const object = objects.find(({ oid }) => oid === failure.oid);
    const text = `${object?.path ?? failure.oid}: ${failure.message}`;
    if (failure.kind === 'object' || !object)
        return new model_failure/* Failure */.H({ step, text });
    const { path, size, oid } = object;
    const findings = [{ kind: 'missing-lfs-object', path, size, oid }];
    return new model_failure/* Failure */.H({ step, finding: { kind: 'content-refused', findings }, text });
}

// EXTERNAL MODULE: ./src/run/push/push.ts
var push = __webpack_require__(3916);
;// CONCATENATED MODULE: ./src/run/push/send.ts




/**
 * Sends the commit to the Space, and names the Space as a remote of the checkout meanwhile.
 * @returns the commit that is the Space's head now
 * @throws Failure unless it is
 */
async function send(deployment, deps) {
    const { git, scratch, hub, steps, tell, learn } = deps;
    const { target, plan } = deployment;
    tell.pushing(target, plan);
    const sending = async () => {
        if (plan.lfs.length === 0)
            return (0,push/* push */.V)(senderOf(plan, deps), deployment, deps);
        // The objects go first: a pointer whose object is not there would be refused, or worse, accepted.
        await uploadLfs({ target, objects: plan.lfs, store: (0,lfs_store/* storeOf */.Q)(scratch) }, deps);
        return (0,push/* push */.V)(senderOf(plan, deps), { target: await (0,push/* advertiseAnew */.h)(hub, target), plan }, deps);
    };
    const [{ commit, text }] = await (0,all_or_first_failure/* allOrFirstFailure */.h)(steps.time('push', sending()), setRemote(git, target.url));
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
    const set = (key, value) => git(['config', '--replace-all', `remote.${REMOTE}.${key}`, value]);
    await set('url', url);
    await set('fetch', `+refs/heads/*:refs/remotes/${REMOTE}/*`);
    await git(['config', '--unset-all', `remote.${REMOTE}.pushurl`]);
}


/***/ })

};
