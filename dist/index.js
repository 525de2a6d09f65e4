/******/ (() => { // webpackBootstrap
/******/ 	"use strict";
/******/ 	var __webpack_modules__ = ({

/***/ 3350:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ openClock)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8500);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_0__);

/** @param cancelled the run's: no sleep goes on after it */
function openClock(cancelled) {
    return {
        now: () => performance.now(),
        async sleep(ms, signal) {
            const either = signal ? AbortSignal.any([signal, cancelled]) : cancelled;
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(ms, undefined, { signal: either }).catch(() => undefined);
            cancelled.throwIfAborted();
        }
    };
}


/***/ }),

/***/ 9771:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I8: () => (/* binding */ findCheckout),
/* harmony export */   iZ: () => (/* binding */ objectsOf),
/* harmony export */   mt: () => (/* binding */ isPartial),
/* harmony export */   sk: () => (/* binding */ readCheckedOut),
/* harmony export */   yR: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);



/** A small text file, or null when it cannot be read. */
async function readText(path) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path, 'utf8');
    }
    catch {
        return null;
    }
}
/**
 * The repository that a folder belongs to, as git looks for it (gitrepository-layout): `.git` there or further up, or
 * what a linked worktree's `.git` file names. Git that is told where its repository is does not ask who owns it, which
 * is how a checkout in a job container is read by every version; some take no `safe.directory` from the command line.
 */
function findCheckout(directory) {
    for (let workTree = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(directory);; workTree = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(workTree)) {
        const place = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(workTree, '.git');
        const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(place, { throwIfNoEntry: false });
        if (found?.isDirectory())
            return { gitDir: place, workTree };
        const named = found?.isFile() && /^gitdir: (.+)$/m.exec((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(place, 'utf8'))?.[1];
        if (named)
            return { gitDir: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(workTree, named), workTree };
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(workTree) === workTree)
            return null;
    }
}
/**
 * Where a repository keeps its objects: that of a linked worktree names the one that it belongs to
 * (gitrepository-layout, "commondir").
 */
async function objectsOf(gitDir) {
    const common = await readText((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(gitDir, 'commondir'));
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(gitDir, common?.trim() ?? ''), 'objects');
}
/**
 * What is checked out, as the repository's own files say (gitrepository-layout, "HEAD" and "shallow").
 * @returns null when git itself has to be asked
 */
async function readCheckedOut(directory) {
    const gitDir = findCheckout(directory)?.gitDir;
    if (gitDir === undefined)
        return null;
    const [head, isLink, edge] = await Promise.all([
        readText((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(gitDir, 'HEAD')),
        (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(gitDir, 'HEAD')).then(stats => stats.isSymbolicLink(), () => false),
        objectsOf(gitDir).then(objects => readText((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(objects, '../shallow')))
    ]);
    const [, branch] = /^ref: refs\/heads\/(.+)\n$/.exec(head ?? '') ?? [];
    // Where refs are kept in tables, this file has a name that no branch can have. Old gits made a link to the branch.
    if (isLink || branch === '.invalid' || (branch === undefined && !/^[0-9a-f]{40,64}\n$/.test(head ?? '')))
        return null;
    return { branch, shallow: (edge ?? '').trim() !== '' };
}
/** Whether a filter of a clone or fetch left objects out of the checkout (partial clone: packs that came so are marked). */
async function isPartial(directory) {
    const checkout = findCheckout(directory);
    if (checkout === null)
        return false;
    const packs = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(await objectsOf(checkout.gitDir), 'pack')).catch(() => []);
    return packs.some(name => name.endsWith('.promisor'));
}


/***/ }),

/***/ 969:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  z: () => (/* binding */ openGit)
});

// UNUSED EXPORTS: gitEnvironment

;// CONCATENATED MODULE: external "node:string_decoder"
const external_node_string_decoder_namespaceObject = require("node:string_decoder");
// EXTERNAL MODULE: ./src/model/failure.ts
var failure = __nccwpck_require__(2891);
// EXTERNAL MODULE: ./src/adapters/files.ts
var files = __nccwpck_require__(9771);
;// CONCATENATED MODULE: external "node:child_process"
const external_node_child_process_namespaceObject = require("node:child_process");
;// CONCATENATED MODULE: ./src/adapters/git/child.ts

/** So long may a program take to put away what it has begun, such as git's lock files. */
const GRACE_MS = 500;
/** A group of its own lets what a program has started be ended with it; Windows ends a tree instead. */
const HAS_GROUPS = process.platform !== 'win32';
const running = new Set();
// However this process ends, nothing of its outlives it.
process.once('exit', () => running.forEach(child => kill(child, 'SIGKILL')));
/**
 * Starts a program: the one way in which anything is started here.
 * @throws what the run was cancelled for
 */
function startChild(command, args, place) {
    const { signal, deadlines, cwd, env } = place;
    signal?.throwIfAborted();
    const child = (0,external_node_child_process_namespaceObject.spawn)(command, args, { cwd, env, windowsHide: true, detached: HAS_GROUPS });
    running.add(child);
    let force;
    const end = () => {
        if (!running.has(child))
            return;
        kill(child, 'SIGTERM');
        force ??= setTimeout(() => {
            kill(child, 'SIGKILL');
            // What left the group may hold its ends of them open.
            child.stdout.destroy();
            child.stderr.destroy();
        }, GRACE_MS);
    };
    const watch = watchOver(child, deadlines, end);
    const over = () => {
        if (force)
            kill(child, 'SIGKILL');
        clearTimeout(force);
        watch.over();
        signal?.removeEventListener('abort', end);
        running.delete(child);
    };
    signal?.addEventListener('abort', end);
    // A program that breaks off says why on its own.
    child.stdin.on('error', () => undefined);
    const ended = new Promise((resolve, reject) => {
        child.on('error', cause => {
            over();
            reject(cause);
        });
        child.on('close', (code, by) => {
            over();
            if (signal?.aborted && code !== 0)
                reject(signal.reason);
            else
                resolve({ code, by, isLate: watch.isLate() });
        });
    });
    // Whoever works with its streams asks for this at the end.
    ended.catch(() => undefined);
    const hold = (on) => {
        const { stdin, stdout, stderr } = socketsOf(child);
        for (const held of [child, stdin, stdout, stderr, ...watch.timers]) {
            if (on)
                held.ref();
            else
                held.unref();
        }
    };
    return { stdin: child.stdin, stdout: child.stdout, stderr: child.stderr, ended, end, hold };
}
/** Ends what takes too long, or does nothing for too long. */
function watchOver(child, { idleMs, totalMs }, end) {
    let late = false;
    const endLate = () => {
        late = true;
        end();
    };
    const { stdin, stdout, stderr } = socketsOf(child);
    const moved = () => stdin.bytesWritten + stdout.bytesRead + stderr.bytesRead;
    let before = 0;
    const idle = setInterval(() => {
        const now = moved();
        if (now === before)
            endLate();
        before = now;
    }, idleMs);
    const total = setTimeout(endLate, totalMs);
    return {
        timers: [idle, total],
        isLate: () => late,
        over: () => {
            clearInterval(idle);
            clearTimeout(total);
        }
    };
}
function socketsOf(child) {
    return child;
}
function kill(child, signal) {
    const { pid } = child;
    if (pid === undefined)
        return;
    try {
        if (HAS_GROUPS)
            process.kill(-pid, signal);
        else
            (0,external_node_child_process_namespaceObject.spawn)('taskkill', ['/pid', String(pid), '/t', '/f'], { stdio: 'ignore', windowsHide: true });
    }
    catch {
        // It is gone already.
    }
}

// EXTERNAL MODULE: ./src/adapters/git/objects.ts
var objects = __nccwpck_require__(1447);
;// CONCATENATED MODULE: ./src/adapters/git/git.ts





/** Variables of git that say where this machine's git and certificates are. All others would change what git does. */
const GIT_KEPT = /^GIT_(EXEC_PATH|SSL_CAINFO|SSL_CAPATH|CONFIG_NOSYSTEM|CONFIG_GLOBAL|CONFIG_SYSTEM)$/;
/** Variables that hold, or may hold, a secret of the job. A git hook or filter must not see them. */
const SECRET = /^(INPUT_|ACTIONS_(ID_TOKEN|RUNTIME)_)|TOKEN|SECRET|PASSWORD/;
/**
 * The environment of every git: the machine's, without the job's secrets, without variables that redirect or trace
 * git (they can print the credential), in English, and never asking a person.
 */
function gitEnvironment(env) {
    const kept = Object.entries(env).filter((entry) => entry[1] !== undefined &&
        !SECRET.test(entry[0].toUpperCase()) &&
        (GIT_KEPT.test(entry[0].toUpperCase()) || !/^(GIT_|LC_|LANG|SSH_ASKPASS)/.test(entry[0].toUpperCase())));
    return {
        ...Object.fromEntries(kept),
        LC_ALL: 'C',
        LANGUAGE: 'C',
        GIT_TERMINAL_PROMPT: '0',
        // Set but empty: git asks neither core.askPass nor SSH_ASKPASS.
        GIT_ASKPASS: '',
        SSH_ASKPASS: '',
        GCM_INTERACTIVE: 'never',
        // Trace2 can be switched on by the machine's config, with the names of variables to print; the environment wins.
        GIT_TRACE2: '0',
        GIT_TRACE2_EVENT: '0',
        GIT_TRACE2_PERF: '0'
    };
}
/** Settings of every call: no program that the config names runs, and a checkout of another user's is read. */
const ALWAYS = [
    'core.fsmonitor=false',
    'core.hooksPath=/dev/null',
    // With a blank it goes to the shell, which `:` alone would not, and git would say that it cannot run it.
    'core.alternateRefsCommand=exit 0;',
    'log.showSignature=false',
    'safe.directory=*',
    'gc.auto=0',
    'maintenance.auto=false',
    // A transfer over which nothing comes for so many seconds is over.
    'http.lowSpeedLimit=1',
    'http.lowSpeedTime=60'
];
/** Of what git prints, as much is kept as a diagnosis reads. */
const TEXT_LIMIT = 1024 * 1024;
/** For what git does on this machine, and for a transfer, of which git itself ends one that stalls. */
const LOCAL = { idleMs: 5 * 60_000, totalMs: 10 * 60_000 };
const TRANSFER = { idleMs: 30 * 60_000, totalMs: 60 * 60_000 };
/** A reader of objects rests whenever nothing is asked. */
const READER = { idleMs: LOCAL.idleMs, totalMs: TRANSFER.totalMs };
const TRANSFERS = new Set(['fetch', 'lfs', 'index-pack', 'send-pack']);
const deadlinesOf = ([command = '']) => (TRANSFERS.has(command) ? TRANSFER : LOCAL);
/** The door to git. No git gets a credential of the Hub's: who talks to the Hub is this process. */
function openGit(at) {
    const gitDir = at.gitDir ?? (0,files/* findCheckout */.I8)(at.directory)?.gitDir;
    const base = { ...gitEnvironment(at.env), ...(gitDir && { GIT_DIR: gitDir }) };
    const spawn = (args, { config = [], env }, deadlines) => {
        const settings = [...ALWAYS, ...config].flatMap(setting => ['-c', setting]);
        const place = { cwd: at.directory, env: { ...base, ...env }, signal: at.signal, deadlines };
        const child = startChild('git', [...settings, ...args], place);
        const ended = child.ended.catch((cause) => {
            if (at.signal?.aborted)
                throw cause;
            throw new failure/* Failure */.H({ step: at.step, finding: { kind: 'git-missing' } }, { cause });
        });
        ended.catch(() => undefined);
        return { ...child, ended };
    };
    const git = async (args, call = {}) => {
        const kept = keeper();
        let broken;
        const take = (chunk) => {
            try {
                if (!broken)
                    call.onStdout?.(chunk);
            }
            catch (cause) {
                broken = { cause };
            }
        };
        const child = spawn(args, call, deadlinesOf(args));
        child.stdout.on('data', call.onStdout ? take : kept.onStdout);
        child.stderr.on('data', kept.onStderr);
        child.stdin.end(call.input ?? '');
        const ended = await child.ended;
        // What the taker could not do, such as write to a full disk, is no failure of git's.
        if (broken)
            throw broken.cause;
        const { stdout, text } = kept.read();
        const { code, early } = outcomeOf(ended);
        return { code, stdout, text: text + early };
    };
    const startFor = (deadlines) => (args, config = []) => {
        const child = spawn(args, { config }, deadlines ?? deadlinesOf(args));
        const kept = keeper();
        child.stderr.on('data', kept.onStderr);
        const ended = child.ended.then(how => {
            const { code, early } = outcomeOf(how);
            return { code, stderr: kept.read().text + early };
        });
        ended.catch(() => undefined);
        const { stdin, stdout, hold } = child;
        return Promise.resolve({ stdin, stdout, hold, ended, kill: () => child.end() });
    };
    return Object.assign(git, { start: startFor(), objects: (0,objects/* openObjects */.d)(startFor(READER), at.step) });
}
/** A git that did not end by itself has no code, and did not say why. */
function outcomeOf({ code, by, isLate }) {
    if (isLate)
        return { code: -1, early: 'git did not end in time\n' };
    return code === null ? { code: -1, early: `git was ended by ${by}\n` } : { code, early: '' };
}
/** Keeps what git prints. */
function keeper() {
    const decoders = { out: new external_node_string_decoder_namespaceObject.StringDecoder('utf8'), err: new external_node_string_decoder_namespaceObject.StringDecoder('utf8') };
    let stdout = '';
    let text = '';
    const add = (chunk) => {
        if (text.length < TEXT_LIMIT)
            text += chunk;
    };
    return {
        onStdout: (data) => {
            const chunk = decoders.out.write(data);
            stdout += chunk;
            add(chunk);
        },
        onStderr: (data) => add(decoders.err.write(data)),
        read: () => ({ stdout, text })
    };
}


/***/ }),

/***/ 1447:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ openObjects)
/* harmony export */ });
/* harmony import */ var _model_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2891);

/** One git to which questions are put. It is started when there is one and none is at work. */
function openReader(start, step) {
    let working;
    const begin = () => {
        const questions = [];
        const child = start(['cat-file', '--batch']);
        const mine = { child, questions };
        const over = (error) => {
            if (working === mine)
                working = undefined;
            for (const { reject } of questions.splice(0))
                reject(error);
        };
        const follow = async ({ stdout, ended, kill, hold }) => {
            const feed = batchReader(questions);
            stdout.on('data', (chunk) => {
                try {
                    feed(chunk);
                    // A run that waits for nothing any more is not kept going by a git that nobody asks.
                    if (questions.length === 0)
                        hold(false);
                }
                catch (error) {
                    // What a visitor could not do, such as write to a full disk, is no failure of git's.
                    over(error);
                    kill();
                }
            });
            const { code, stderr } = await ended;
            throw new _model_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H({ step, exitCode: code, text: stderr });
        };
        child.then(follow).catch(over);
        return (working = mine);
    };
    const ask = (names, listener) => new Promise((resolve, reject) => {
        if (names.length === 0)
            return resolve();
        const { child, questions } = working ?? begin();
        questions.push({ ...listener, left: names.length, resolve, reject });
        child.then(({ stdin, hold }) => {
            hold(true);
            stdin.write(`${names.join('\n')}\n`);
        }, reject);
    });
    const close = () => void working?.child.then(child => child.stdin.end()).catch(() => undefined);
    return { ask, close };
}
/**
 * @param start starts a git in the repository
 * @param step what a failure belongs to
 */
function openObjects(start, step) {
    const { ask, close } = openReader(start, step);
    const find = async (name, bytes = () => undefined) => {
        // It would be read as two.
        if (name.includes('\n'))
            return null;
        let found = null;
        await ask([name], {
            begin: (oid, _, type) => void (found = { oid, type }),
            bytes,
            end: () => undefined,
            missing: () => undefined
        });
        return found;
    };
    return {
        find: name => find(name),
        async visit(names, visitor) {
            const absent = [];
            await ask(names, { ...visitor, missing: line => void absent.push(line) });
            if (absent.length > 0)
                throw new _model_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H({ step, text: `git cat-file: ${absent[0]}` });
        },
        async read(name) {
            const chunks = [];
            const found = await find(name, chunk => void chunks.push(chunk));
            return found && { ...found, content: Buffer.concat(chunks) };
        },
        close
    };
}
const LINE_FEED = 0x0a;
/** Takes the stream apart: `<oid> <type> <size>\n<bytes>\n`, or `<name> missing\n` (git-cat-file, BATCH OUTPUT). */
function batchReader(questions) {
    let header = '';
    let left = -1;
    const answered = () => {
        const [question] = questions;
        if (!question || --question.left > 0)
            return;
        questions.shift();
        question.resolve();
    };
    const takeHeader = (chunk, at) => {
        const end = chunk.indexOf(LINE_FEED, at);
        header += chunk.toString('latin1', at, end < 0 ? chunk.length : end);
        if (end < 0)
            return chunk.length;
        const [, oid, type, size] = /^([0-9a-f]{40,64}) (\w+) (\d+)$/.exec(header) ?? [];
        if (oid === undefined || type === undefined) {
            questions[0]?.missing(header);
            answered();
        }
        else {
            left = Number(size);
            questions[0]?.begin(oid, left, type);
        }
        header = '';
        return end + 1;
    };
    const takeBytes = (chunk, at) => {
        if (left === 0) {
            // The line feed that closes each object.
            left = -1;
            questions[0]?.end();
            answered();
            return at + 1;
        }
        const end = Math.min(chunk.length, at + left);
        questions[0]?.bytes(chunk.subarray(at, end));
        left -= end - at;
        return end;
    };
    return chunk => {
        for (let at = 0; at < chunk.length;)
            at = left < 0 ? takeHeader(chunk, at) : takeBytes(chunk, at);
    };
}


/***/ }),

/***/ 2401:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ statusOf),
/* harmony export */   o: () => (/* binding */ openGitHub)
/* harmony export */ });
/** Longer than GitHub takes, and short enough to be waited for by somebody who does not need the answer. */
const TIMEOUT_MS = 10_000;
/** Of a cancelled run it is said that it is over, if that can be done at once. */
const LAST_WORD_MS = 1000;
/**
 * Ends a request that takes too long, and with the run. Node 20 may collect a timeout that is only in
 * `AbortSignal.any`, which then never comes: this timer is held by the loop.
 */
function until(signal) {
    const end = new AbortController();
    const late = new Error('GitHub did not answer');
    setTimeout(() => end.abort(late), signal.aborted ? LAST_WORD_MS : TIMEOUT_MS).unref();
    if (!signal.aborted)
        signal.addEventListener('abort', () => end.abort(signal.reason), { once: true });
    return end.signal;
}
/** Who may write to the repository, by what GitHub says of a comment's author. */
const WRITERS = ['OWNER', 'MEMBER', 'COLLABORATOR'];
const COMMENTS_A_PAGE = 100;
const MOST_PAGES = 30;
/** The status with which GitHub refused; undefined when it did not answer. */
function statusOf(error) {
    const { status } = error;
    return typeof status === 'number' ? status : undefined;
}
/** GitHub's API for Deployments and pull requests. Its client is large, and loaded while something else is waited for. */
async function openGitHub(token, repository, signal) {
    const github = await __nccwpck_require__.e(/* import() */ 413).then(__nccwpck_require__.bind(__nccwpck_require__, 2413));
    const { rest } = github.getOctokit(token);
    const [owner = '', repo = ''] = repository.split('/');
    const at = () => ({ owner, repo, request: { signal: until(signal) } });
    return {
        async createDeployment(what) {
            const { data } = await rest.repos.createDeployment({
                ...at(),
                ...what,
                auto_merge: false,
                // What is deployed is on its way already: no other check has a say in it.
                required_contexts: []
            });
            // 202 merges first; with `auto_merge: false` it does not come.
            if (!('id' in data))
                throw new Error(data.message ?? 'no deployment');
            return { id: data.id };
        },
        async setState({ id }, { state, appUrl, runUrl, description }) {
            await rest.repos.createDeploymentStatus({
                ...at(),
                deployment_id: id,
                state,
                environment_url: appUrl,
                description,
                ...(runUrl && { log_url: runUrl })
            });
        },
        async deployments(environment) {
            const { data } = await rest.repos.listDeployments({ ...at(), environment, per_page: 100 });
            return data.map(({ id }) => ({ id }));
        },
        ...pullRequests(rest, at)
    };
}
function pullRequests(rest, at) {
    return {
        async pullRequest(number) {
            try {
                const { data } = await rest.pulls.get({ ...at(), pull_number: number });
                // A head whose fork was deleted has none, whatever the types say.
                const head = data.head.repo;
                return { isOpen: data.state === 'open', repository: head?.full_name };
            }
            catch (error) {
                if (statusOf(error) === 404)
                    return null;
                throw error;
            }
        },
        async findComment(number, isIt) {
            for (let page = 1; page <= MOST_PAGES; page++) {
                const where = { issue_number: number, per_page: COMMENTS_A_PAGE, page };
                const { data } = await rest.issues.listComments({ ...at(), ...where });
                const found = data
                    .map(({ id, body = '', user, author_association: role }) => {
                    const isTrusted = user?.type === 'Bot' || WRITERS.includes(role ?? '');
                    return { id, body, isTrusted };
                })
                    .find(isIt);
                if (found || data.length < COMMENTS_A_PAGE)
                    return found;
            }
            return undefined;
        },
        async addComment(number, body) {
            await rest.issues.createComment({ ...at(), issue_number: number, body });
        },
        async changeComment({ id }, body) {
            await rest.issues.updateComment({ ...at(), comment_id: id, body });
        }
    };
}


/***/ }),

/***/ 3618:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   HB: () => (/* binding */ unreachable),
/* harmony export */   X1: () => (/* binding */ evidenceOf),
/* harmony export */   e6: () => (/* binding */ follow),
/* harmony export */   fb: () => (/* binding */ openHttp),
/* harmony export */   lT: () => (/* binding */ askedToWait)
/* harmony export */ });
/* harmony import */ var _decide_retry_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7090);
/* harmony import */ var _model_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2891);
/* harmony import */ var _model_hidden_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4053);
/* harmony import */ var _model_routes_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(5891);
/* harmony import */ var _http_door_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(2715);
/* harmony import */ var _http_error_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(7715);






const USER_AGENT = 'hf-space-push/1';
const BODY_LIMIT = 16 * 1024 * 1024;
const MOST_REDIRECTS = 3;
/**
 * The client for questions whose answers are read whole. What may pass is tried again, as the route says.
 * @param signal the run's: when it is cancelled, requests end at once, and none is sent any more
 * @throws Failure with network evidence when no answer came.
 */
function openHttp(door, clock, signal) {
    return async (request) => {
        const begin = clock.now();
        for (let attempt = 1;; attempt++) {
            const { answer, failure, attempted } = await once(door, request, signal);
            signal?.throwIfAborted();
            const wait = (0,_decide_retry_js__WEBPACK_IMPORTED_MODULE_0__/* .waitBeforeRetry */ .j)(request.route, attempted, { attempt, waited: clock.now() - begin });
            if (wait === null) {
                if (answer)
                    return answer;
                throw failure;
            }
            await clock.sleep(wait);
        }
    };
}
async function once(door, request, signal) {
    try {
        const opened = await follow(door, request, signal);
        const { status, headers, url } = opened;
        // Of a refusal, what came of it is enough.
        const body = status < 300 ? (await (0,_http_door_js__WEBPACK_IMPORTED_MODULE_4__/* .readWhole */ .oD)(opened, BODY_LIMIT)).toString('utf8') : await (0,_http_door_js__WEBPACK_IMPORTED_MODULE_4__/* .readBeginning */ .i4)(opened);
        const evidence = evidenceOf(request.route, opened, body);
        const wait = askedToWait(headers, status);
        const answer = { step: stepOf(request), status, body, url, evidence, pace: wait ?? paceOf(headers) };
        return { answer, attempted: { status, message: evidence.message, wait } };
    }
    catch (cause) {
        const { code } = (0,_http_error_js__WEBPACK_IMPORTED_MODULE_5__/* .doorError */ .B)(cause, true);
        return { failure: unreachable(request, cause), attempted: { code } };
    }
}
/**
 * Sends a request and follows what redirects it within its origin: a credential never reaches another host. What
 * carries data arrives where it was sent or nowhere: on the same host, another place may be another owner's.
 */
async function follow(door, request, signal) {
    const { json, method = json === undefined ? 'GET' : 'POST' } = request;
    const deadlines = deadlinesOf(request);
    const body = json === undefined ? undefined : Buffer.from(JSON.stringify(json));
    const headers = {
        'User-Agent': USER_AGENT,
        ...(body && { 'Content-Type': 'application/json' }),
        ...request.headers
    };
    let url = request.url;
    for (let hops = 0;; hops++) {
        const opened = await door({ url, method, headers, deadlines, signal, ...(body && { body }) });
        const { location } = opened.headers;
        if (opened.status < 300 || opened.status >= 400 || !location || hops === MOST_REDIRECTS)
            return opened;
        if (body)
            return opened;
        if (!URL.canParse(location, url))
            return opened;
        const next = new URL(location, url);
        if (next.origin !== new URL(url).origin)
            return opened;
        opened.close();
        url = next.href;
    }
}
function deadlinesOf({ route, within = Infinity }) {
    const { deadlines } = _model_routes_js__WEBPACK_IMPORTED_MODULE_3__/* .ROUTES */ .bw[route];
    return { ...deadlines, total: Math.min(deadlines.total, within) };
}
/** Milliseconds that the Hub asks to wait: `RateLimit: "api";r=0;t=12`, else `Retry-After` in seconds. */
function askedToWait(headers, status) {
    const { left, resetsIn } = rateLimit(headers);
    const retryAfter = /^\d{1,6}$/.exec(header(headers, 'retry-after') ?? '')?.[0];
    const seconds = status === 429 && left === 0 ? resetsIn : retryAfter;
    return seconds === undefined ? undefined : (Number(seconds) + 1) * 1000;
}
/** `RateLimit: "api";r=499;t=293`: so many requests are left for so many seconds (docs: rate-limits). */
function rateLimit(headers) {
    const [, left, resetsIn] = /;r=(\d{1,9});t=(\d{1,6})/.exec(header(headers, 'ratelimit') ?? '') ?? [];
    return left === undefined ? {} : { left: Number(left), resetsIn: Number(resetsIn) };
}
/** Whoever shares the allowance, such as other jobs of the same account, gets half of what is left. */
function paceOf(headers) {
    const { left, resetsIn = 0 } = rateLimit(headers);
    if (left === undefined)
        return 0;
    return (resetsIn * 1000) / Math.max(1, left / 2);
}
function header(headers, name) {
    const value = headers[name];
    return Array.isArray(value) ? value[0] : value;
}
/** An answer as evidence, with what the Hub says of it in its body and headers. */
function evidenceOf(route, { status, headers, url }, body) {
    const code = header(headers, 'x-error-code');
    const requestId = header(headers, 'x-request-id') ?? header(headers, 'x-amzn-trace-id') ?? header(headers, 'x-amz-cf-id');
    const message = header(headers, 'x-error-message') ?? sentenceOf(body);
    const { origin, pathname } = new URL(url);
    return {
        route,
        url: origin + pathname,
        status,
        ...(code && { code }),
        ...(message && { message: (0,_model_hidden_js__WEBPACK_IMPORTED_MODULE_2__/* .redacted */ .pc)(message).slice(0, 2000) }),
        ...(requestId && { requestId: (0,_model_hidden_js__WEBPACK_IMPORTED_MODULE_2__/* .redacted */ .pc)(requestId).slice(0, 200) })
    };
}
/** The Hub's own sentence in any of its envelopes; nothing of an HTML page. */
function sentenceOf(body) {
    try {
        const { error, error_description: detail, errors, message } = JSON.parse(body);
        const first = Array.isArray(errors)
            ? errors[0]?.message
            : undefined;
        const parts = [Array.isArray(error) ? error[0] : error, detail, first, message];
        return parts.filter(part => typeof part === 'string').join(': ') || undefined;
    }
    catch {
        return /^\s*</.test(body) ? undefined : body.trim() || undefined;
    }
}
function stepOf({ route, step }) {
    return step ?? _model_routes_js__WEBPACK_IMPORTED_MODULE_3__/* .ROUTES */ .bw[route].step;
}
/** A request that got no answer, or half of one. */
function unreachable(request, cause) {
    const { code, message, deadline } = (0,_http_error_js__WEBPACK_IMPORTED_MODULE_5__/* .doorError */ .B)(cause, true);
    const { host } = new URL(request.url);
    const seconds = deadline && Math.round(deadlinesOf(request)[deadline] / 1000);
    const late = deadline && seconds !== undefined && { deadline, seconds };
    const network = { code, host, message: (0,_model_hidden_js__WEBPACK_IMPORTED_MODULE_2__/* .redacted */ .pc)(message).slice(0, 500), ...(late && { late }) };
    return new _model_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H({ step: stepOf(request), network }, { cause });
}


/***/ }),

/***/ 2715:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  lk: () => (/* reexport */ http_error/* DoorError */.l),
  fx: () => (/* binding */ openDoor),
  i4: () => (/* binding */ readBeginning),
  oD: () => (/* binding */ readWhole)
});

;// CONCATENATED MODULE: ./node_modules/actions-http-client/lib/proxy.js
function getProxyUrl(reqUrl) {
    const usingSsl = reqUrl.protocol === 'https:';
    if (checkBypass(reqUrl)) {
        return undefined;
    }
    const proxyVar = (() => {
        if (usingSsl) {
            return process.env['https_proxy'] || process.env['HTTPS_PROXY'];
        }
        else {
            return process.env['http_proxy'] || process.env['HTTP_PROXY'];
        }
    })();
    if (proxyVar) {
        try {
            return new DecodedURL(proxyVar);
        }
        catch (_a) {
            if (!proxyVar.startsWith('http://') && !proxyVar.startsWith('https://'))
                return new DecodedURL(`http://${proxyVar}`);
        }
    }
    else {
        return undefined;
    }
}
function checkBypass(reqUrl) {
    if (!reqUrl.hostname) {
        return false;
    }
    const reqHost = reqUrl.hostname;
    if (isLoopbackAddress(reqHost)) {
        return true;
    }
    const noProxy = process.env['no_proxy'] || process.env['NO_PROXY'] || '';
    if (!noProxy) {
        return false;
    }
    // Determine the request port
    let reqPort;
    if (reqUrl.port) {
        reqPort = Number(reqUrl.port);
    }
    else if (reqUrl.protocol === 'http:') {
        reqPort = 80;
    }
    else if (reqUrl.protocol === 'https:') {
        reqPort = 443;
    }
    // Format the request hostname and hostname with port
    const upperReqHosts = [reqUrl.hostname.toUpperCase()];
    if (typeof reqPort === 'number') {
        upperReqHosts.push(`${upperReqHosts[0]}:${reqPort}`);
    }
    // Compare request host against noproxy
    for (const upperNoProxyItem of noProxy
        .split(',')
        .map(x => x.trim().toUpperCase())
        .filter(x => x)) {
        if (upperNoProxyItem === '*' ||
            upperReqHosts.some(x => x === upperNoProxyItem ||
                x.endsWith(`.${upperNoProxyItem}`) ||
                (upperNoProxyItem.startsWith('.') &&
                    x.endsWith(`${upperNoProxyItem}`)))) {
            return true;
        }
    }
    return false;
}
function isLoopbackAddress(host) {
    const hostLower = host.toLowerCase();
    return (hostLower === 'localhost' ||
        hostLower.startsWith('127.') ||
        hostLower.startsWith('[::1]') ||
        hostLower.startsWith('[0:0:0:0:0:0:0:1]'));
}
class DecodedURL extends URL {
    constructor(url, base) {
        super(url, base);
        this._decodedUsername = decodeURIComponent(super.username);
        this._decodedPassword = decodeURIComponent(super.password);
    }
    get username() {
        return this._decodedUsername;
    }
    get password() {
        return this._decodedPassword;
    }
}
//# sourceMappingURL=proxy.js.map
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __nccwpck_require__(7067);
var external_node_http_default = /*#__PURE__*/__nccwpck_require__.n(external_node_http_);
;// CONCATENATED MODULE: external "node:https"
const external_node_https_namespaceObject = require("node:https");
var external_node_https_default = /*#__PURE__*/__nccwpck_require__.n(external_node_https_namespaceObject);
// EXTERNAL MODULE: ./src/adapters/http/error.ts
var http_error = __nccwpck_require__(7715);
;// CONCATENATED MODULE: ./src/adapters/http/agent.ts



/** Connections to https servers through a proxy: kept open and used again like all others. */
class TunnelAgent extends (external_node_https_default()).Agent {
    #proxy;
    constructor(proxy) {
        super({ keepAlive: true });
        this.#proxy = proxy;
    }
    createConnection(options, connected) {
        dig(this.#proxy, options, (error, socket) => {
            const through = { ...options, socket };
            connected?.(error, error ? socket : super.createConnection(through));
        });
    }
}
/** Asks a proxy for a connection to the server (RFC 9110, CONNECT). */
function dig(proxy, { host, port, givenUp }, dug) {
    const failed = dug;
    const target = `${host?.includes(':') ? `[${host}]` : host}:${port}`;
    const request = (proxy.protocol === 'https:' ? (external_node_https_default()) : (external_node_http_default())).request({
        ...placeOf(proxy),
        method: 'CONNECT',
        path: target,
        headers: { Host: target, ...credentialOf(proxy) },
        agent: false,
        ...(givenUp && { signal: givenUp })
    });
    request.once('connect', ({ statusCode = 0 }, socket, head) => {
        if (statusCode >= 200 && statusCode < 300 && head.length === 0)
            return dug(null, socket);
        socket.destroy();
        failed(refusedBy(proxy, statusCode));
    });
    // A proxy that answers as if it were asked for a page.
    request.once('response', response => {
        response.destroy();
        failed(refusedBy(proxy, response.statusCode ?? 0));
    });
    request.once('error', failed);
    request.end();
}
function placeOf({ hostname, port, protocol }) {
    return { host: hostname.replace(/^\[|\]$/g, ''), port: Number(port) || (protocol === 'https:' ? 443 : 80) };
}
function credentialOf({ username, password }) {
    if (!username && !password)
        return {};
    return { 'Proxy-Authorization': `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}` };
}
/** @returns the error of a proxy that says no; its password is not in it */
function refusedBy(proxy, status) {
    const code = status === 407 ? 'EPROXY407' : 'EPROXY';
    return new http_error/* DoorError */.l(code, `the proxy ${proxy.host} answered ${status}`);
}

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __nccwpck_require__(8474);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __nccwpck_require__(7075);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __nccwpck_require__(8500);
;// CONCATENATED MODULE: ./src/adapters/http/deadlines.ts
/** More makes a timer of Node's fire at once. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;
/** Watches one exchange: the whole of it, and beside that the one thing that is waited for at the moment. */
class Watch {
    #deadlines;
    #late;
    #total;
    #waiting;
    constructor(deadlines, late) {
        this.#deadlines = deadlines;
        this.#late = late;
        this.#total = this.#timer('total');
    }
    /** From now on this is waited for, and nothing else. */
    wait(what) {
        this.rest();
        this.#waiting = this.#timer(what);
    }
    /** Bytes went one way or the other. */
    refresh() {
        this.#waiting?.refresh();
    }
    /** It is not the other side that is waited for. */
    rest() {
        clearTimeout(this.#waiting);
        this.#waiting = undefined;
    }
    end() {
        this.rest();
        clearTimeout(this.#total);
    }
    #timer(what) {
        const ms = this.#deadlines[what];
        return ms > LONGEST_TIMER_MS ? undefined : setTimeout(() => this.#late(what), ms);
    }
}

;// CONCATENATED MODULE: ./src/adapters/http/transfer.ts





/** Buffers go in pieces of this size, so that it shows whether they are taken. */
const PIECE = 64 * 1024;
/** One request and its answer, from the connection to the last byte. */
class Transfer {
    opened;
    #exchange;
    #watch;
    #request;
    #givenUp = new AbortController();
    #onAbort = () => this.#fail(this.#error('ABORT_ERR', 'called off'));
    #source;
    #response;
    #resolve;
    #reject;
    #connected = false;
    /** All of the request was handed over, or the rest of it is not wanted. */
    #uploaded = false;
    #reading = false;
    #over = false;
    #failure;
    constructor(exchange, send) {
        this.#exchange = exchange;
        this.opened = new Promise((resolve, reject) => {
            this.#resolve = resolve;
            this.#reject = reject;
        });
        const { method, headers, deadlines, signal } = exchange;
        if (signal?.aborted)
            throw new http_error/* DoorError */.l('ABORT_ERR', 'called off');
        const options = { method, headers: { ...headers, ...this.#lengthHeader() } };
        this.#request = send(new URL(exchange.url), { ...options, givenUp: this.#givenUp.signal });
        this.#watch = new Watch(deadlines, deadline => this.#late(deadline));
        this.#watch.wait('connect');
        signal?.addEventListener('abort', this.#onAbort);
        this.#request
            .once('socket', socket => void this.#onSocket(socket))
            .once('finish', () => this.#onUploaded())
            .once('response', response => this.#onResponse(response))
            .on('error', error => void this.#onError(error));
        if (!exchange.body)
            this.#request.end();
    }
    /** The other side had closed a connection that was kept open; nothing of an answer came. */
    wasStale(error) {
        const lost = error instanceof http_error/* DoorError */.l && (error.code === 'ECONNRESET' || error.code === 'EPIPE');
        return lost && !this.#response && this.#request.reusedSocket;
    }
    #lengthHeader() {
        const { body } = this.#exchange;
        const length = Buffer.isBuffer(body) ? body.length : body?.length;
        return length === undefined ? {} : { 'Content-Length': String(length) };
    }
    async #onSocket(socket) {
        const secure = socket.secureConnecting;
        if (secure || socket.connecting) {
            const stands = await (0,external_node_events_.once)(socket, secure ? 'secureConnect' : 'connect').catch(() => null);
            // That it does not stand is told by the request.
            if (!stands)
                return;
        }
        if (this.#over)
            return;
        this.#connected = true;
        this.#watch.rest();
        const { body } = this.#exchange;
        if (!body)
            return this.#onUploaded();
        try {
            this.#source = Buffer.isBuffer(body) ? external_node_stream_.Readable.from(pieces(body), { objectMode: false }) : body.open();
            await this.#upload(this.#source);
        }
        catch (error) {
            if (!this.#uploaded)
                this.#fail(error);
        }
    }
    async #upload(source) {
        for await (const chunk of source) {
            // An answer that is there already is read before the next bytes meet a closed connection.
            await (0,promises_.setImmediate)();
            if (this.#over || this.#uploaded)
                return;
            if (this.#request.write(chunk))
                continue;
            this.#watch.wait('idle');
            await new Promise(taken => this.#request.once('drain', taken));
            if (!this.#uploaded)
                this.#watch.rest();
        }
        if (!this.#over && !this.#uploaded)
            this.#request.end();
    }
    #onUploaded() {
        if (this.#over || this.#uploaded || !this.#connected)
            return;
        this.#uploaded = true;
        if (!this.#response)
            this.#watch.wait('firstByte');
        else if (this.#reading)
            this.#watch.wait('idle');
    }
    #onResponse(response) {
        this.#response = response;
        // Listened to for as long as nobody reads.
        response.on('error', () => undefined);
        if (this.#over)
            return void response.destroy();
        const status = response.statusCode ?? 0;
        // No server says this, only a proxy that was asked for its page.
        if (status === 407)
            return this.#fail(new http_error/* DoorError */.l('EPROXY407', 'a proxy answered 407'));
        if (this.#uploaded)
            this.#watch.rest();
        // An answer that takes the request may begin before it was sent; any other says that the rest is not wanted.
        else if (status >= 300)
            this.#stopUpload();
        const { url } = this.#exchange;
        this.#resolve({
            status,
            headers: response.headers,
            url,
            body: this.#body(response),
            close: () => this.#end()
        });
    }
    #stopUpload() {
        this.#uploaded = true;
        this.#watch.rest();
        this.#source?.destroy();
    }
    async *#body(response) {
        try {
            this.#await();
            for await (const chunk of response) {
                this.#reading = false;
                if (this.#uploaded)
                    this.#watch.rest();
                else
                    this.#watch.refresh();
                yield chunk;
                this.#await();
            }
        }
        catch (error) {
            if (this.#failure)
                throw this.#failure.error;
            if (!this.#over)
                throw this.#cut(error);
        }
        finally {
            this.#end();
        }
    }
    /** Whose bytes are waited for: the answer's, once all of the request is gone. */
    #await() {
        if (this.#over)
            return;
        this.#reading = true;
        if (this.#uploaded)
            this.#watch.wait('idle');
    }
    #cut(cause) {
        return new http_error/* DoorError */.l('ECUT', 'the answer broke off', { sent: true, cause });
    }
    async #onError(error) {
        // An answer that came before the connection broke is read first.
        await (0,promises_.setImmediate)();
        if (!this.#response)
            this.#fail((0,http_error/* doorError */.B)(error, this.#connected));
    }
    #late(deadline) {
        this.#fail(this.#error('ETIMEDOUT', `the deadline "${deadline}" has passed`, deadline));
    }
    #error(code, message, deadline) {
        return new http_error/* DoorError */.l(code, message, { sent: this.#connected, ...(deadline && { deadline }) });
    }
    #fail(error) {
        if (this.#over)
            return;
        this.#failure = { error };
        this.#end();
        this.#reject(error);
    }
    /** Everything ends here; what was not read or sent to its end takes the connection with it. */
    #end() {
        if (this.#over)
            return;
        this.#over = true;
        this.#watch.end();
        this.#exchange.signal?.removeEventListener('abort', this.#onAbort);
        const whole = this.#response?.complete === true && this.#request.writableFinished;
        this.#source?.destroy();
        if (whole)
            return;
        this.#givenUp.abort();
        this.#response?.destroy();
        this.#request.destroy();
    }
}
function* pieces(body) {
    for (let at = 0; at < body.length; at += PIECE)
        yield body.subarray(at, at + PIECE);
}

;// CONCATENATED MODULE: ./src/adapters/http/door.ts







/**
 * The one way out to servers: connections are kept open, the machine's proxy is used, everything has a deadline. No
 * redirect is followed, nothing is tried again but what a stale connection ate, and no status is an error: whoever asks
 * knows what an answer means.
 */
function openDoor(proxyFor = getProxyUrl) {
    const direct = { http: new (external_node_http_default()).Agent({ keepAlive: true }), https: new (external_node_https_default()).Agent({ keepAlive: true }) };
    const tunnels = new Map();
    const tunnel = (proxy) => {
        const agent = tunnels.get(proxy.href) ?? new TunnelAgent(proxy);
        tunnels.set(proxy.href, agent);
        return agent;
    };
    const send = (url, options) => {
        const proxy = proxyFor(url);
        const secure = url.protocol === 'https:';
        if (proxy && !/^https?:$/.test(proxy.protocol))
            throw new http_error/* DoorError */.l('EPROXY', `the proxy ${proxy.protocol}//${proxy.host} is of no kind that is known`);
        if (secure)
            return external_node_https_default().request(url, { ...options, agent: proxy ? tunnel(proxy) : direct.https });
        if (!proxy)
            return external_node_http_default().request(url, { ...options, agent: direct.http });
        // What is not encrypted is asked of the proxy itself, by its whole URL.
        const headers = { ...options.headers, Host: url.host, ...credentialOf(proxy) };
        const through = proxy.protocol === 'https:' ? (external_node_https_default()) : (external_node_http_default());
        const agent = proxy.protocol === 'https:' ? direct.https : direct.http;
        return through.request({ ...options, ...placeOf(proxy), path: url.href, headers, agent });
    };
    return async (exchange) => {
        const first = new Transfer(exchange, send);
        try {
            return await first.opened;
        }
        catch (error) {
            if (exchange.once || !first.wasStale(error))
                throw error;
            return new Transfer(exchange, send).opened;
        }
    };
}
/** @throws DoorError when the answer breaks off, or is longer than anything that is expected */
async function readWhole(opened, limit) {
    const chunks = [];
    let size = 0;
    for await (const chunk of opened.body) {
        if ((size += chunk.length) > limit)
            throw new http_error/* DoorError */.l('ECUT', 'an answer without end', { sent: true });
        chunks.push(chunk);
    }
    return Buffer.concat(chunks);
}
/** The beginning of an answer's body, for a person or a diagnosis; that it breaks off does not matter then. */
async function readBeginning(opened, limit = 64 * 1024) {
    const chunks = [];
    let size = 0;
    try {
        for await (const chunk of opened.body) {
            chunks.push(chunk);
            if ((size += chunk.length) >= limit)
                break;
        }
    }
    catch {
        // What came before is enough.
    }
    opened.close();
    return Buffer.concat(chunks).subarray(0, limit).toString('utf8');
}


/***/ }),

/***/ 7715:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ doorError),
/* harmony export */   l: () => (/* binding */ DoorError)
/* harmony export */ });
/**
 * An exchange that gave no answer, or not all of it. The code is Node's (`ECONNREFUSED`, `ECONNRESET`, a certificate's),
 * or one of these: `ETIMEDOUT` with the deadline that passed; `ECUT`, the answer broke off; `EPROXY407` and `EPROXY`,
 * a proxy said no; `ABORT_ERR`, it was called off.
 */
class DoorError extends Error {
    code;
    deadline;
    /** The connection stood: the other side may have got the request. */
    sent;
    constructor(code, message, more = {}) {
        super(message, { cause: more.cause });
        this.name = 'DoorError';
        this.code = code;
        this.sent = more.sent ?? false;
        if (more.deadline)
            this.deadline = more.deadline;
    }
}
/** What Node throws, as this door's error. */
function doorError(cause, sent) {
    if (cause instanceof DoorError)
        return cause;
    // Several addresses of one host were tried: each has an error of its own.
    const error = cause;
    const code = error.code ?? error.errors?.[0]?.code ?? 'UNKNOWN';
    return new DoorError(code, error.message || error.errors?.[0]?.message || code, { sent, cause });
}


/***/ }),

/***/ 7848:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Tm: () => (/* binding */ reply),
/* harmony export */   cL: () => (/* binding */ replyText),
/* harmony export */   qg: () => (/* binding */ parse)
/* harmony export */ });
/* harmony import */ var _model_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2891);
/* harmony import */ var _model_hidden_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4053);


/**
 * What an answer says, or how it refuses.
 * @param read null when the body is nothing that the Hub says there
 * @throws Failure when what answered is not the Hub: a proxy, a captive portal
 */
function replyText(read, answer) {
    const { status, body } = answer;
    if (status >= 300 && status < 400)
        throw notTheHub(answer, 'redirect');
    if (status !== 200)
        return { refused: answer.evidence };
    const ok = isPage(body) ? null : read(body);
    if (ok === null)
        throw notTheHub(answer, isPage(body) ? 'page' : 'other-shape');
    return { ok };
}
/** The same of an answer in JSON. */
function reply(read, answer) {
    return replyText(body => {
        const parsed = parse(body);
        return parsed === undefined ? null : read(parsed);
    }, answer);
}
/** The JSON of a body; undefined when it is none. */
function parse(body) {
    try {
        return JSON.parse(body);
    }
    catch {
        return undefined;
    }
}
const isPage = (body) => /^\s*</.test(body);
function notTheHub({ step, evidence, body }, what) {
    const finding = { kind: 'not-the-hub', route: evidence.route, what };
    return new _model_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H({ step, finding, http: evidence, text: (0,_model_hidden_js__WEBPACK_IMPORTED_MODULE_1__/* .redacted */ .pc)(body).slice(0, 2000) });
}


/***/ }),

/***/ 2263:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ openSpaceApi)
/* harmony export */ });
/* harmony import */ var _model_hub_responses_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8023);
/* harmony import */ var _reply_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7848);


/** The Hub's routes for managing a Space (huggingface_hub, hf_api.py, and the Hub's OpenAPI description). */
function openSpaceApi(at, id) {
    const { endpoint, http, token } = at;
    const bearer = { Authorization: `Bearer ${token.reveal()}`, Accept: 'application/json' };
    const url = `${endpoint}/api/spaces/${id}`;
    const [owner, name] = id.split('/');
    const named = { type: 'space', organization: owner, name };
    const get = (route, path) => http({ route, url: `${url}/${path}`, headers: bearer });
    /** @param read null when nobody at the Hub answers so: then the request may never have come there */
    const send = async (route, path, json, read) => {
        const method = route === 'visibility' ? 'PUT' : 'POST';
        const answer = await http({ route, url: `${url}/${path}`, headers: bearer, json, method });
        return (0,_reply_js__WEBPACK_IMPORTED_MODULE_0__/* .reply */ .Tm)(body => (read(body) === null ? null : true), answer);
    };
    // A token for one repository may push, and perhaps not ask this; a public Space tells everybody.
    let headers = bearer;
    const runtime = (step) => http({ step, route: 'runtime', url: `${url}/runtime`, headers });
    return {
        async runtime(step) {
            let answer = await runtime(step);
            if (answer.status === 401 && headers === bearer) {
                headers = { Accept: 'application/json' };
                answer = await runtime(step);
                if (answer.status !== 200)
                    headers = bearer;
            }
            return { ...(0,_reply_js__WEBPACK_IMPORTED_MODULE_0__/* .reply */ .Tm)(_model_hub_responses_js__WEBPACK_IMPORTED_MODULE_1__/* .readRuntime */ .Ft, answer), pace: answer.pace };
        },
        async head(step) {
            const answer = await http({ step, route: 'head', url: `${url}?expand=sha`, headers });
            const info = (0,_reply_js__WEBPACK_IMPORTED_MODULE_0__/* .reply */ .Tm)(_model_hub_responses_js__WEBPACK_IMPORTED_MODULE_1__/* .readSpaceInfo */ .b1, answer);
            return 'ok' in info ? info.ok.sha : undefined;
        },
        secrets: async () => (0,_reply_js__WEBPACK_IMPORTED_MODULE_0__/* .reply */ .Tm)(_model_hub_responses_js__WEBPACK_IMPORTED_MODULE_1__/* .readSecrets */ .ql, await get('secrets', 'secrets')),
        variables: async () => (0,_reply_js__WEBPACK_IMPORTED_MODULE_0__/* .reply */ .Tm)(_model_hub_responses_js__WEBPACK_IMPORTED_MODULE_1__/* .readVariables */ .Ch, await get('variables', 'variables')),
        setSecret: secret => send('secrets', 'secrets', secret, _model_hub_responses_js__WEBPACK_IMPORTED_MODULE_1__/* .readSecrets */ .ql),
        setVariable: variable => send('variables', 'variables', variable, answer => (0,_model_hub_responses_js__WEBPACK_IMPORTED_MODULE_1__/* .readVariables */ .Ch)(answer)?.get(variable.key) ?? null),
        setHardware: (flavor, sleepTimeSeconds) => send('hardware', 'hardware', { flavor, sleepTimeSeconds }, _model_hub_responses_js__WEBPACK_IMPORTED_MODULE_1__/* .readRuntime */ .Ft),
        setSleepTime: seconds => send('sleep-time', 'sleeptime', { seconds }, _model_hub_responses_js__WEBPACK_IMPORTED_MODULE_1__/* .readRuntime */ .Ft),
        setVisibility: visibility => send('visibility', 'settings', { visibility }, _model_hub_responses_js__WEBPACK_IMPORTED_MODULE_1__/* .readVisibility */ .tQ),
        restart: how => how === 'factory'
            ? send('factory', 'restart?factory=true', {}, _model_hub_responses_js__WEBPACK_IMPORTED_MODULE_1__/* .readRuntime */ .Ft)
            : send('restart', 'restart', {}, _model_hub_responses_js__WEBPACK_IMPORTED_MODULE_1__/* .readRuntime */ .Ft),
        async delete() {
            const url = `${endpoint}/api/repos/delete`;
            const answer = await http({ route: 'delete', url, headers: bearer, json: named, method: 'DELETE' });
            return (0,_reply_js__WEBPACK_IMPORTED_MODULE_0__/* .replyText */ .cL)(body => (body.trim() === 'OK' ? true : null), answer);
        },
        async create(space) {
            const json = { ...named, ...space };
            const answer = await http({
                route: 'create',
                url: `${endpoint}/api/repos/create`,
                headers: bearer,
                json
            });
            if (answer.status === 409)
                return { ok: 'existed' };
            return (0,_reply_js__WEBPACK_IMPORTED_MODULE_0__/* .reply */ .Tm)(_model_hub_responses_js__WEBPACK_IMPORTED_MODULE_1__/* .readCreated */ .$6, answer);
        }
    };
}


/***/ }),

/***/ 8933:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  A: () => (/* binding */ actionsRunner)
});

// EXTERNAL MODULE: external "os"
var external_os_ = __nccwpck_require__(857);
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/utils.js
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */
/**
 * Sanitizes an input into a string so it can be passed into issueCommand safely
 * @param input input to sanitize into a string
 */
function utils_toCommandValue(input) {
    if (input === null || input === undefined) {
        return '';
    }
    else if (typeof input === 'string' || input instanceof String) {
        return input;
    }
    return JSON.stringify(input);
}
/**
 *
 * @param annotationProperties
 * @returns The command properties to send with the actual annotation command
 * See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
 */
function toCommandProperties(annotationProperties) {
    if (!Object.keys(annotationProperties).length) {
        return {};
    }
    return {
        title: annotationProperties.title,
        file: annotationProperties.file,
        line: annotationProperties.startLine,
        endLine: annotationProperties.endLine,
        col: annotationProperties.startColumn,
        endColumn: annotationProperties.endColumn
    };
}
//# sourceMappingURL=utils.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/command.js


/**
 * Issues a command to the GitHub Actions runner
 *
 * @param command - The command name to issue
 * @param properties - Additional properties for the command (key-value pairs)
 * @param message - The message to include with the command
 * @remarks
 * This function outputs a specially formatted string to stdout that the Actions
 * runner interprets as a command. These commands can control workflow behavior,
 * set outputs, create annotations, mask values, and more.
 *
 * Command Format:
 *   ::name key=value,key=value::message
 *
 * @example
 * ```typescript
 * // Issue a warning annotation
 * issueCommand('warning', {}, 'This is a warning message');
 * // Output: ::warning::This is a warning message
 *
 * // Set an environment variable
 * issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
 * // Output: ::set-env name=MY_VAR::some value
 *
 * // Add a secret mask
 * issueCommand('add-mask', {}, 'secretValue123');
 * // Output: ::add-mask::secretValue123
 * ```
 *
 * @internal
 * This is an internal utility function that powers the public API functions
 * such as setSecret, warning, error, and exportVariable.
 */
function command_issueCommand(command, properties, message) {
    const cmd = new Command(command, properties, message);
    process.stdout.write(cmd.toString() + external_os_.EOL);
}
function command_issue(name, message = '') {
    command_issueCommand(name, {}, message);
}
const CMD_STRING = '::';
class Command {
    constructor(command, properties, message) {
        if (!command) {
            command = 'missing.command';
        }
        this.command = command;
        this.properties = properties;
        this.message = message;
    }
    toString() {
        let cmdStr = CMD_STRING + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
            cmdStr += ' ';
            let first = true;
            for (const key in this.properties) {
                if (this.properties.hasOwnProperty(key)) {
                    const val = this.properties[key];
                    if (val) {
                        if (first) {
                            first = false;
                        }
                        else {
                            cmdStr += ',';
                        }
                        cmdStr += `${key}=${escapeProperty(val)}`;
                    }
                }
            }
        }
        cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
        return cmdStr;
    }
}
function escapeData(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A');
}
function escapeProperty(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A')
        .replace(/:/g, '%3A')
        .replace(/,/g, '%2C');
}
//# sourceMappingURL=command.js.map
// EXTERNAL MODULE: external "crypto"
var external_crypto_ = __nccwpck_require__(6982);
// EXTERNAL MODULE: external "fs"
var external_fs_ = __nccwpck_require__(9896);
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/file-command.js
// For internal use, subject to change.
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */




function file_command_issueFileCommand(command, message) {
    const filePath = process.env[`GITHUB_${command}`];
    if (!filePath) {
        throw new Error(`Unable to find environment variable for file command ${command}`);
    }
    if (!external_fs_.existsSync(filePath)) {
        throw new Error(`Missing file at path: ${filePath}`);
    }
    external_fs_.appendFileSync(filePath, `${utils_toCommandValue(message)}${external_os_.EOL}`, {
        encoding: 'utf8'
    });
}
function file_command_prepareKeyValueMessage(key, value) {
    const delimiter = `ghadelimiter_${external_crypto_.randomUUID()}`;
    const convertedValue = utils_toCommandValue(value);
    // These should realistically never happen, but just in case someone finds a
    // way to exploit uuid generation let's not allow keys or values that contain
    // the delimiter.
    if (key.includes(delimiter)) {
        throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
    }
    if (convertedValue.includes(delimiter)) {
        throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
    }
    return `${key}<<${delimiter}${external_os_.EOL}${convertedValue}${external_os_.EOL}${delimiter}`;
}
//# sourceMappingURL=file-command.js.map
// EXTERNAL MODULE: external "path"
var external_path_ = __nccwpck_require__(6928);
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/oidc-utils.js
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};



class oidc_utils_OidcClient {
    static createHttpClient(allowRetry = true, maxRetry = 10) {
        const requestOptions = {
            allowRetries: allowRetry,
            maxRetries: maxRetry
        };
        return new HttpClient('actions/oidc-client', [new BearerCredentialHandler(oidc_utils_OidcClient.getRequestToken())], requestOptions);
    }
    static getRequestToken() {
        const token = process.env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'];
        if (!token) {
            throw new Error('Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable');
        }
        return token;
    }
    static getIDTokenUrl() {
        const runtimeUrl = process.env['ACTIONS_ID_TOKEN_REQUEST_URL'];
        if (!runtimeUrl) {
            throw new Error('Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable');
        }
        return runtimeUrl;
    }
    static getCall(id_token_url) {
        return __awaiter(this, void 0, void 0, function* () {
            var _a;
            const httpclient = oidc_utils_OidcClient.createHttpClient();
            const res = yield httpclient
                .getJson(id_token_url)
                .catch(error => {
                throw new Error(`Failed to get ID Token. \n 
        Error Code : ${error.statusCode}\n 
        Error Message: ${error.message}`);
            });
            const id_token = (_a = res.result) === null || _a === void 0 ? void 0 : _a.value;
            if (!id_token) {
                throw new Error('Response json body do not have ID Token field');
            }
            return id_token;
        });
    }
    static getIDToken(audience) {
        return __awaiter(this, void 0, void 0, function* () {
            try {
                // New ID Token is requested from action service
                let id_token_url = oidc_utils_OidcClient.getIDTokenUrl();
                if (audience) {
                    const encodedAudience = encodeURIComponent(audience);
                    id_token_url = `${id_token_url}&audience=${encodedAudience}`;
                }
                debug(`ID token url is ${id_token_url}`);
                const id_token = yield oidc_utils_OidcClient.getCall(id_token_url);
                setSecret(id_token);
                return id_token;
            }
            catch (error) {
                throw new Error(`Error message: ${error.message}`);
            }
        });
    }
}
//# sourceMappingURL=oidc-utils.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/summary.js
var summary_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const { access, appendFile, writeFile } = external_fs_.promises;
const SUMMARY_ENV_VAR = 'GITHUB_STEP_SUMMARY';
const SUMMARY_DOCS_URL = 'https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary';
class Summary {
    constructor() {
        this._buffer = '';
    }
    /**
     * Finds the summary file path from the environment, rejects if env var is not found or file does not exist
     * Also checks r/w permissions.
     *
     * @returns step summary file path
     */
    filePath() {
        return summary_awaiter(this, void 0, void 0, function* () {
            if (this._filePath) {
                return this._filePath;
            }
            const pathFromEnv = process.env[SUMMARY_ENV_VAR];
            if (!pathFromEnv) {
                throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
            }
            try {
                yield access(pathFromEnv, external_fs_.constants.R_OK | external_fs_.constants.W_OK);
            }
            catch (_a) {
                throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
            }
            this._filePath = pathFromEnv;
            return this._filePath;
        });
    }
    /**
     * Wraps content in an HTML tag, adding any HTML attributes
     *
     * @param {string} tag HTML tag to wrap
     * @param {string | null} content content within the tag
     * @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
     *
     * @returns {string} content wrapped in HTML element
     */
    wrap(tag, content, attrs = {}) {
        const htmlAttrs = Object.entries(attrs)
            .map(([key, value]) => ` ${key}="${value}"`)
            .join('');
        if (!content) {
            return `<${tag}${htmlAttrs}>`;
        }
        return `<${tag}${htmlAttrs}>${content}</${tag}>`;
    }
    /**
     * Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
     *
     * @param {SummaryWriteOptions} [options] (optional) options for write operation
     *
     * @returns {Promise<Summary>} summary instance
     */
    write(options) {
        return summary_awaiter(this, void 0, void 0, function* () {
            const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
            const filePath = yield this.filePath();
            const writeFunc = overwrite ? writeFile : appendFile;
            yield writeFunc(filePath, this._buffer, { encoding: 'utf8' });
            return this.emptyBuffer();
        });
    }
    /**
     * Clears the summary buffer and wipes the summary file
     *
     * @returns {Summary} summary instance
     */
    clear() {
        return summary_awaiter(this, void 0, void 0, function* () {
            return this.emptyBuffer().write({ overwrite: true });
        });
    }
    /**
     * Returns the current summary buffer as a string
     *
     * @returns {string} string of summary buffer
     */
    stringify() {
        return this._buffer;
    }
    /**
     * If the summary buffer is empty
     *
     * @returns {boolen} true if the buffer is empty
     */
    isEmptyBuffer() {
        return this._buffer.length === 0;
    }
    /**
     * Resets the summary buffer without writing to summary file
     *
     * @returns {Summary} summary instance
     */
    emptyBuffer() {
        this._buffer = '';
        return this;
    }
    /**
     * Adds raw text to the summary buffer
     *
     * @param {string} text content to add
     * @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
     *
     * @returns {Summary} summary instance
     */
    addRaw(text, addEOL = false) {
        this._buffer += text;
        return addEOL ? this.addEOL() : this;
    }
    /**
     * Adds the operating system-specific end-of-line marker to the buffer
     *
     * @returns {Summary} summary instance
     */
    addEOL() {
        return this.addRaw(external_os_.EOL);
    }
    /**
     * Adds an HTML codeblock to the summary buffer
     *
     * @param {string} code content to render within fenced code block
     * @param {string} lang (optional) language to syntax highlight code
     *
     * @returns {Summary} summary instance
     */
    addCodeBlock(code, lang) {
        const attrs = Object.assign({}, (lang && { lang }));
        const element = this.wrap('pre', this.wrap('code', code), attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML list to the summary buffer
     *
     * @param {string[]} items list of items to render
     * @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
     *
     * @returns {Summary} summary instance
     */
    addList(items, ordered = false) {
        const tag = ordered ? 'ol' : 'ul';
        const listItems = items.map(item => this.wrap('li', item)).join('');
        const element = this.wrap(tag, listItems);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML table to the summary buffer
     *
     * @param {SummaryTableCell[]} rows table rows
     *
     * @returns {Summary} summary instance
     */
    addTable(rows) {
        const tableBody = rows
            .map(row => {
            const cells = row
                .map(cell => {
                if (typeof cell === 'string') {
                    return this.wrap('td', cell);
                }
                const { header, data, colspan, rowspan } = cell;
                const tag = header ? 'th' : 'td';
                const attrs = Object.assign(Object.assign({}, (colspan && { colspan })), (rowspan && { rowspan }));
                return this.wrap(tag, data, attrs);
            })
                .join('');
            return this.wrap('tr', cells);
        })
            .join('');
        const element = this.wrap('table', tableBody);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds a collapsable HTML details element to the summary buffer
     *
     * @param {string} label text for the closed state
     * @param {string} content collapsable content
     *
     * @returns {Summary} summary instance
     */
    addDetails(label, content) {
        const element = this.wrap('details', this.wrap('summary', label) + content);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML image tag to the summary buffer
     *
     * @param {string} src path to the image you to embed
     * @param {string} alt text description of the image
     * @param {SummaryImageOptions} options (optional) addition image attributes
     *
     * @returns {Summary} summary instance
     */
    addImage(src, alt, options) {
        const { width, height } = options || {};
        const attrs = Object.assign(Object.assign({}, (width && { width })), (height && { height }));
        const element = this.wrap('img', null, Object.assign({ src, alt }, attrs));
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML section heading element
     *
     * @param {string} text heading text
     * @param {number | string} [level=1] (optional) the heading level, default: 1
     *
     * @returns {Summary} summary instance
     */
    addHeading(text, level) {
        const tag = `h${level}`;
        const allowedTag = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].includes(tag)
            ? tag
            : 'h1';
        const element = this.wrap(allowedTag, text);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML thematic break (<hr>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addSeparator() {
        const element = this.wrap('hr', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML line break (<br>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addBreak() {
        const element = this.wrap('br', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML blockquote to the summary buffer
     *
     * @param {string} text quote text
     * @param {string} cite (optional) citation url
     *
     * @returns {Summary} summary instance
     */
    addQuote(text, cite) {
        const attrs = Object.assign({}, (cite && { cite }));
        const element = this.wrap('blockquote', text, attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML anchor tag to the summary buffer
     *
     * @param {string} text link text/content
     * @param {string} href hyperlink
     *
     * @returns {Summary} summary instance
     */
    addLink(text, href) {
        const element = this.wrap('a', text, { href });
        return this.addRaw(element).addEOL();
    }
}
const _summary = new Summary();
/**
 * @deprecated use `core.summary`
 */
const markdownSummary = (/* unused pure expression or super */ null && (_summary));
const summary = _summary;
//# sourceMappingURL=summary.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/path-utils.js

/**
 * toPosixPath converts the given path to the posix form. On Windows, \\ will be
 * replaced with /.
 *
 * @param pth. Path to transform.
 * @return string Posix path.
 */
function toPosixPath(pth) {
    return pth.replace(/[\\]/g, '/');
}
/**
 * toWin32Path converts the given path to the win32 form. On Linux, / will be
 * replaced with \\.
 *
 * @param pth. Path to transform.
 * @return string Win32 path.
 */
function toWin32Path(pth) {
    return pth.replace(/[/]/g, '\\');
}
/**
 * toPlatformPath converts the given path to a platform-specific path. It does
 * this by replacing instances of / and \ with the platform-specific path
 * separator.
 *
 * @param pth The path to platformize.
 * @return string The platform-specific path.
 */
function toPlatformPath(pth) {
    return pth.replace(/[/\\]/g, path.sep);
}
//# sourceMappingURL=path-utils.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/platform.js
var platform_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const getWindowsInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
    const { stdout: version } = yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Version"', undefined, {
        silent: true
    });
    const { stdout: name } = yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Caption"', undefined, {
        silent: true
    });
    return {
        name: name.trim(),
        version: version.trim()
    };
});
const getMacOsInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
    var _a, _b, _c, _d;
    const { stdout } = yield exec.getExecOutput('sw_vers', undefined, {
        silent: true
    });
    const version = (_b = (_a = stdout.match(/ProductVersion:\s*(.+)/)) === null || _a === void 0 ? void 0 : _a[1]) !== null && _b !== void 0 ? _b : '';
    const name = (_d = (_c = stdout.match(/ProductName:\s*(.+)/)) === null || _c === void 0 ? void 0 : _c[1]) !== null && _d !== void 0 ? _d : '';
    return {
        name,
        version
    };
});
const getLinuxInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
    const { stdout } = yield exec.getExecOutput('lsb_release', ['-i', '-r', '-s'], {
        silent: true
    });
    const [name, version] = stdout.trim().split('\n');
    return {
        name,
        version
    };
});
const platform = external_os_.platform();
const arch = external_os_.arch();
const isWindows = platform === 'win32';
const isMacOS = platform === 'darwin';
const isLinux = platform === 'linux';
function getDetails() {
    return platform_awaiter(this, void 0, void 0, function* () {
        return Object.assign(Object.assign({}, (yield (isWindows
            ? getWindowsInfo()
            : isMacOS
                ? getMacOsInfo()
                : getLinuxInfo()))), { platform,
            arch,
            isWindows,
            isMacOS,
            isLinux });
    });
}
//# sourceMappingURL=platform.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/core.js
var core_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};






/**
 * The code to exit an action
 */
var ExitCode;
(function (ExitCode) {
    /**
     * A code indicating that the action was successful
     */
    ExitCode[ExitCode["Success"] = 0] = "Success";
    /**
     * A code indicating that the action was a failure
     */
    ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
//-----------------------------------------------------------------------
// Variables
//-----------------------------------------------------------------------
/**
 * Sets env variable for this action and future actions in the job
 * @param name the name of the variable to set
 * @param val the value of the variable. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function exportVariable(name, val) {
    const convertedVal = toCommandValue(val);
    process.env[name] = convertedVal;
    const filePath = process.env['GITHUB_ENV'] || '';
    if (filePath) {
        return issueFileCommand('ENV', prepareKeyValueMessage(name, val));
    }
    issueCommand('set-env', { name }, convertedVal);
}
/**
 * Registers a secret which will get masked from logs
 *
 * @param secret - Value of the secret to be masked
 * @remarks
 * This function instructs the Actions runner to mask the specified value in any
 * logs produced during the workflow run. Once registered, the secret value will
 * be replaced with asterisks (***) whenever it appears in console output, logs,
 * or error messages.
 *
 * This is useful for protecting sensitive information such as:
 * - API keys
 * - Access tokens
 * - Authentication credentials
 * - URL parameters containing signatures (SAS tokens)
 *
 * Note that masking only affects future logs; any previous appearances of the
 * secret in logs before calling this function will remain unmasked.
 *
 * @example
 * ```typescript
 * // Register an API token as a secret
 * const apiToken = "abc123xyz456";
 * setSecret(apiToken);
 *
 * // Now any logs containing this value will show *** instead
 * console.log(`Using token: ${apiToken}`); // Outputs: "Using token: ***"
 * ```
 */
function core_setSecret(secret) {
    command_issueCommand('add-mask', {}, secret);
}
/**
 * Prepends inputPath to the PATH (for this action and future actions)
 * @param inputPath
 */
function addPath(inputPath) {
    const filePath = process.env['GITHUB_PATH'] || '';
    if (filePath) {
        issueFileCommand('PATH', inputPath);
    }
    else {
        issueCommand('add-path', {}, inputPath);
    }
    process.env['PATH'] = `${inputPath}${path.delimiter}${process.env['PATH']}`;
}
/**
 * Gets the value of an input.
 * Unless trimWhitespace is set to false in InputOptions, the value is also trimmed.
 * Returns an empty string if the value is not defined.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string
 */
function getInput(name, options) {
    const val = process.env[`INPUT_${name.replace(/ /g, '_').toUpperCase()}`] || '';
    if (options && options.required && !val) {
        throw new Error(`Input required and not supplied: ${name}`);
    }
    if (options && options.trimWhitespace === false) {
        return val;
    }
    return val.trim();
}
/**
 * Gets the values of an multiline input.  Each value is also trimmed.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string[]
 *
 */
function getMultilineInput(name, options) {
    const inputs = getInput(name, options)
        .split('\n')
        .filter(x => x !== '');
    if (options && options.trimWhitespace === false) {
        return inputs;
    }
    return inputs.map(input => input.trim());
}
/**
 * Gets the input value of the boolean type in the YAML 1.2 "core schema" specification.
 * Support boolean input list: `true | True | TRUE | false | False | FALSE` .
 * The return value is also in boolean type.
 * ref: https://yaml.org/spec/1.2/spec.html#id2804923
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   boolean
 */
function getBooleanInput(name, options) {
    const trueValue = ['true', 'True', 'TRUE'];
    const falseValue = ['false', 'False', 'FALSE'];
    const val = getInput(name, options);
    if (trueValue.includes(val))
        return true;
    if (falseValue.includes(val))
        return false;
    throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${name}\n` +
        `Support boolean input list: \`true | True | TRUE | false | False | FALSE\``);
}
/**
 * Sets the value of an output.
 *
 * @param     name     name of the output to set
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function setOutput(name, value) {
    const filePath = process.env['GITHUB_OUTPUT'] || '';
    if (filePath) {
        return file_command_issueFileCommand('OUTPUT', file_command_prepareKeyValueMessage(name, value));
    }
    process.stdout.write(external_os_.EOL);
    command_issueCommand('set-output', { name }, utils_toCommandValue(value));
}
/**
 * Enables or disables the echoing of commands into stdout for the rest of the step.
 * Echoing is disabled by default if ACTIONS_STEP_DEBUG is not set.
 *
 */
function setCommandEcho(enabled) {
    issue('echo', enabled ? 'on' : 'off');
}
//-----------------------------------------------------------------------
// Results
//-----------------------------------------------------------------------
/**
 * Sets the action status to failed.
 * When the action exits it will be with an exit code of 1
 * @param message add error issue message
 */
function setFailed(message) {
    process.exitCode = ExitCode.Failure;
    error(message);
}
//-----------------------------------------------------------------------
// Logging Commands
//-----------------------------------------------------------------------
/**
 * Gets whether Actions Step Debug is on or not
 */
function isDebug() {
    return process.env['RUNNER_DEBUG'] === '1';
}
/**
 * Writes debug message to user log
 * @param message debug message
 */
function core_debug(message) {
    issueCommand('debug', {}, message);
}
/**
 * Adds an error issue
 * @param message error issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function error(message, properties = {}) {
    command_issueCommand('error', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a warning issue
 * @param message warning issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function warning(message, properties = {}) {
    command_issueCommand('warning', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a notice issue
 * @param message notice issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function notice(message, properties = {}) {
    command_issueCommand('notice', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Writes info to log with console.log.
 * @param message info message
 */
function info(message) {
    process.stdout.write(message + external_os_.EOL);
}
/**
 * Begin an output group.
 *
 * Output until the next `groupEnd` will be foldable in this group
 *
 * @param name The name of the output group
 */
function startGroup(name) {
    command_issue('group', name);
}
/**
 * End an output group.
 */
function endGroup() {
    command_issue('endgroup');
}
/**
 * Wrap an asynchronous function call in a group.
 *
 * Returns the same type as the function itself.
 *
 * @param name The name of the group
 * @param fn The function to wrap in the group
 */
function group(name, fn) {
    return core_awaiter(this, void 0, void 0, function* () {
        startGroup(name);
        let result;
        try {
            result = yield fn();
        }
        finally {
            endGroup();
        }
        return result;
    });
}
//-----------------------------------------------------------------------
// Wrapper action state
//-----------------------------------------------------------------------
/**
 * Saves state for current action, the state can only be retrieved by this action's post job execution.
 *
 * @param     name     name of the state to store
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function saveState(name, value) {
    const filePath = process.env['GITHUB_STATE'] || '';
    if (filePath) {
        return issueFileCommand('STATE', prepareKeyValueMessage(name, value));
    }
    issueCommand('save-state', { name }, toCommandValue(value));
}
/**
 * Gets the value of an state set by this action's main execution.
 *
 * @param     name     name of the state to get
 * @returns   string
 */
function getState(name) {
    return process.env[`STATE_${name}`] || '';
}
function getIDToken(aud) {
    return core_awaiter(this, void 0, void 0, function* () {
        return yield OidcClient.getIDToken(aud);
    });
}
/**
 * Summary exports
 */

/**
 * @deprecated use core.summary
 */

/**
 * Path exports
 */

/**
 * Platform utilities exports
 */

//# sourceMappingURL=core.js.map
// EXTERNAL MODULE: ./src/model/hidden.ts
var model_hidden = __nccwpck_require__(4053);
;// CONCATENATED MODULE: ./src/adapters/runner.ts


/** A word or a commit that the run itself says: there is no text of others in it. */
const OWN_OUTPUT = /^([a-z-]{1,40}|[A-Z_]{1,40}|[0-9a-f]{40})$/;
/**
 * The runner of GitHub Actions, over its toolkit. Whatever leaves through here has the hidden texts replaced: the
 * runner masks the log, but neither outputs nor the summary.
 */
function actionsRunner() {
    const clean = (text) => (0,model_hidden/* redacted */.pc)(text);
    return {
        mask(secret, where = 'everywhere') {
            if (secret.trim() === '')
                return;
            (0,model_hidden/* hide */.jD)(secret, where);
            // The runner would also hide it in the log where we speak, and drop outputs that have it in them.
            if (where === 'everywhere')
                core_setSecret(secret);
        },
        group(title, lines) {
            startGroup(clean(title));
            for (const line of lines)
                info(clean(line));
            endGroup();
        },
        startGroup: title => startGroup(clean(title)),
        endGroup: () => endGroup(),
        line: text => info(clean(text)),
        notice: (message, title) => notice(clean(message), { title: clean(title) }),
        warning: (message, title) => warning(clean(message), { title: clean(title) }),
        error(message, title, at) {
            const place = at && { file: clean(at.file), startLine: at.line };
            error(clean(message), { title: clean(title), ...place });
            process.exitCode = ExitCode.Failure;
        },
        output: (name, value) => setOutput(name, OWN_OUTPUT.test(value) ? value : clean(value)),
        async summary(markdown) {
            await summary.addRaw(clean(markdown), true).write();
        }
    };
}


/***/ }),

/***/ 6984:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ isOwnWord),
/* harmony export */   e: () => (/* binding */ namesOf)
/* harmony export */ });
/** What a run says of itself, in its outputs and in the steps of a remedy. */
const WORDS = [
    '${{ secrets.HF_TOKEN }}',
    ...[
        'deployed unchanged skipped dry-run failed full snapshot main master owner/name huggingface.co hf.space',
        'RUNNING RUNNING_BUILDING RUNNING_APP_STARTING BUILDING APP_STARTING BUILD_ERROR RUNTIME_ERROR CONFIG_ERROR',
        'SLEEPING PAUSED STOPPED NO_APP_FILE token secret secrets password null none undefined changeme true false',
        '${{secrets.HF_TOKEN}} $HF_TOKEN ${HF_TOKEN} %HF_TOKEN% your-token your_token',
        'gradio docker static public private protected commit branch repository workflow Hugging Face GitHub Actions'
    ].flatMap(line => line.split(' '))
];
/**
 * Whether a secret is a word that the run says of itself, such as the Space's name. It is hidden in the texts of others
 * only: everywhere else, hiding it would garble what is to be read, and show where it stands.
 * @param names the Space, the branch and the like
 */
function isOwnWord(secret, names) {
    const looksMade = /\d/.test(secret) && /[a-zA-Z]/.test(secret) && secret.length >= 20;
    const said = [...WORDS, ...names];
    // A short text is a part of something by chance.
    return (!looksMade &&
        (said.includes(secret) || (secret.length >= SHORTEST_PART && said.some(text => text.includes(secret)))));
}
const SHORTEST_PART = 6;
/** The names that a run with these inputs says. */
function namesOf(inputs) {
    const { space, 'space-branch': branch, endpoint } = inputs;
    return [`${endpoint}/spaces/${space}`, branch, space.toLowerCase().replace(/[^a-z0-9]/g, '-')];
}


/***/ }),

/***/ 2396:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   IF: () => (/* binding */ strangeIn),
/* harmony export */   Mw: () => (/* binding */ previewTask),
/* harmony export */   O2: () => (/* binding */ isUntouched),
/* harmony export */   Po: () => (/* binding */ numberIn),
/* harmony export */   ji: () => (/* binding */ mayPreviewOn),
/* harmony export */   oW: () => (/* binding */ previewOf),
/* harmony export */   uL: () => (/* binding */ previewTrailer),
/* harmony export */   y: () => (/* binding */ PREVIEW_VARIABLE)
/* harmony export */ });
/** The Hub's limit for a name after the owner. */
const MOST_CHARACTERS = 96;
/**
 * What is to be done about previews; undefined when the run is an ordinary one.
 * @param digest of a text, hex
 */
function previewTask(asked, { name, payload }, digest) {
    if (asked.preview === 'clean')
        return { task: 'clean' };
    if (asked.preview === 'false' || !name.startsWith('pull_request'))
        return undefined;
    const { number, state } = payload.pull_request ?? {};
    const repository = payload.repository?.full_name;
    if (number === undefined || !Number.isInteger(number) || repository === undefined)
        return { task: 'unknown' };
    const preview = previewOf({ space: asked.space, repository, number }, digest);
    // An event of a request that is closed already, such as a label, must not bring its preview back.
    const isClosed = payload.action === 'closed' || state === 'closed';
    return { task: isClosed ? 'delete' : 'deploy', preview };
}
/** The preview of a pull request. Long names are cut, and a hash of the whole keeps them apart. */
function previewOf({ space, repository, number }, digest) {
    const [owner = '', name = ''] = space.split('/');
    const ending = `-pr-${number}`;
    const room = MOST_CHARACTERS - ending.length;
    const mark = `-${digest(space).slice(0, 10)}`;
    const stem = name.length <= room ? name : name.slice(0, room - mark.length).replace(/[-._]+$/, '') + mark;
    return { space: `${owner}/${stem}${ending}`, pullRequest: number, of: `${repository}#${number}` };
}
/** The number in a preview's name; null in any other's. */
function numberIn(space) {
    const [, number] = /-pr-([1-9]\d{0,9})$/.exec(space) ?? [];
    return number === undefined ? null : Number(number);
}
const TRAILER = 'Preview-Of: ';
/** What each commit of a preview says of whose it is. */
function previewTrailer(of) {
    return TRAILER + of;
}
/** The variable that a preview is created with: whose it is, before any commit says so. */
const PREVIEW_VARIABLE = 'PREVIEW_OF';
/** Whether a Space has nothing but what the Hub makes it with. */
function isUntouched(commits) {
    return commits.length <= 1 && commits.every(({ title }) => title === 'initial commit');
}
/**
 * Whether a Space with a preview's name was made for that pull request, by its newest commits; null when it was. The
 * Hub's own first commit says nothing. One without a word of ours is another's; one with other commits, too, was edited.
 */
function strangeIn(commits, of) {
    const said = commits.map(({ title, message }) => {
        const lines = message?.split('\n').filter(line => line.startsWith(TRAILER)) ?? [];
        return lines.length === 0 && title !== 'initial commit' ? 'nothing' : lines;
    });
    const trailers = said.flatMap(lines => (lines === 'nothing' ? [] : lines));
    if (trailers.length === 0 || trailers.some(line => line !== previewTrailer(of)))
        return 'not-ours';
    return said.includes('nothing') ? 'edited' : null;
}
/** Whether a preview may be pushed there: it was before, or the Space has nothing but the Hub's first commit. */
function mayPreviewOn(commits, of) {
    return isUntouched(commits) || strangeIn(commits, of) !== 'not-ours';
}


/***/ }),

/***/ 7090:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ waitBeforeRetry)
/* harmony export */ });
/* harmony import */ var _model_routes_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5891);
/* harmony import */ var _model_tls_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5056);


const MOST_TRIES = 4;
/** All that one request takes before its last try; a rate limit that lasts longer is reported, not slept through. */
const PATIENCE_MS = 120_000;
/** Statuses after which the official clients try again (huggingface_hub, utils/_http.py). */
const PASSING = [408, 429, 500, 502, 503, 504];
/** A proxy that wants a password wants it the next time, too. */
const LASTING = 'EPROXY407';
/**
 * Whether a request is repeated, decided here for all of them.
 * @param before which attempt this was, from 1, and how long it has been since the first began
 * @returns milliseconds to wait before the next one, or null when this is how it ends
 */
function waitBeforeRetry(route, attempted, before) {
    const asked = 'code' in attempted ? undefined : attempted.wait;
    const wait = asked ?? 500 * 2 ** before.attempt;
    if (before.attempt >= MOST_TRIES || before.waited + wait > PATIENCE_MS)
        return null;
    return mayPass(_model_routes_js__WEBPACK_IMPORTED_MODULE_0__/* .ROUTES */ .bw[route], attempted) ? wait : null;
}
function mayPass({ retry, passes }, attempted) {
    if (retry === 'never')
        return false;
    if ('code' in attempted) {
        return attempted.code !== LASTING && (0,_model_tls_js__WEBPACK_IMPORTED_MODULE_1__/* .tlsTrouble */ .R)(attempted.code) !== 'certificate';
    }
    const { status, message = '' } = attempted;
    return PASSING.includes(status) || (status >= 400 && passes?.test(message) === true);
}


/***/ }),

/***/ 7207:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   fE: () => (/* binding */ nameOfChange),
/* harmony export */   fs: () => (/* binding */ changesOf),
/* harmony export */   rb: () => (/* binding */ restarts)
/* harmony export */ });
/**
 * The settings that have to change, in the order in which they are changed: most of them restart the Space, so what is
 * as it should be is left alone. Of a secret the Hub never tells the value.
 * @param describe what is kept beside a secret to know it by the next time
 */
function changesOf(wanted, present, describe) {
    return [
        ...visibilityOf(wanted, present.target),
        ...wanted.secrets
            .filter(({ key }) => !present.sameSecrets.has(key))
            .map(({ key, value }) => ({ setting: 'secrets', key, value, description: describe(key) })),
        ...variablesOf(wanted, present.variables),
        ...machineOf(wanted, present.target)
    ];
}
/** `protected` is told as private, where the Hub does not say more. */
function visibilityOf({ visibility }, target) {
    const now = target.visibility ?? (target.private ? 'private' : 'public');
    return visibility === undefined || visibility === now ? [] : [{ setting: 'visibility', value: visibility }];
}
function variablesOf({ variables }, present) {
    const has = 'ok' in present ? present.ok : new Map();
    return variables.flatMap(({ key, value }) => {
        const text = value.reveal();
        return has.get(key) === text && 'ok' in present ? [] : [{ setting: 'variables', key, value: text }];
    });
}
/** Other hardware takes its sleep time with it; the Hub tells `never` as a time that is not there. */
function machineOf(wanted, { runtime }) {
    const { hardware, 'sleep-time': sleepTime } = wanted;
    if (hardware !== undefined && hardware !== runtime.hardware)
        return [{ setting: 'hardware', value: hardware, ...(sleepTime !== undefined && { sleepTime }) }];
    const now = runtime.sleepTime ?? -1;
    return sleepTime === undefined || sleepTime === now ? [] : [{ setting: 'sleep-time', value: sleepTime }];
}
/** Whether the Space restarts for it (huggingface_hub, manage-spaces.md); who sees it, and when it sleeps, is a note. */
function restarts({ setting }) {
    return setting !== 'visibility' && setting !== 'sleep-time';
}
/** What a change is called in the log and the summary: a secret by its name; of all else the value is no secret. */
function nameOfChange(change) {
    if ('key' in change)
        return change.key;
    return change.value === -1 ? 'never' : `${change.value}${change.setting === 'sleep-time' ? ' s' : ''}`;
}


/***/ }),

/***/ 3041:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F5: () => (/* binding */ shapeOf),
/* harmony export */   Xk: () => (/* binding */ printableForms),
/* harmony export */   eh: () => (/* binding */ bareToken)
/* harmony export */ });
/* harmony import */ var _model_hidden_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4053);

/** Blanks, line ends, quotes, and the invisible characters that come with copying from a page. */
const AROUND = /^[\s\u200b-\u200d\u2060\ufeff'"`“”‘’]+|[\s\u200b-\u200d\u2060\ufeff'"`“”‘’]+$/g;
/** What the address for `git push`, a header or a line of settings has around a token of the Hub's. */
const IN_FRONT = /^(?:(?:https?:\/\/)?[\w.-]+[:=]\s*|Bearer\s+)(?=hf_|api_org_)/i;
const BEHIND = /@huggingface\.co(?:\/.*)?$/;
/** Documentation's stand-ins, and secrets or variables that nobody replaced. */
const PLACEHOLDER = /^\*+$|^\$\{\{|^\$\{?\w+\}?$|^%\w+%$|^<.*>$|^\[.*\]$|^(hf_)?[x.…]+$|^(your|my)[-_ ]|^hf_(your|my|token|xxx)(?![a-z0-9]{20})|^(null|none|undefined|changeme|token|secret|password)$/i;
const FOREIGN = [
    ['github', /^(gh[opsur]_|github_pat_)/],
    ['google', /^(AIza|ya29\.)/],
    ['aws', /^(AKIA|ASIA)[A-Z0-9]{12,}$/],
    ['openai', /^sk-(?!ant-)/],
    ['other', /^(sk-ant-|glpat-|npm_|xox[abp]-|gsk_|r8_|-----BEGIN )/]
];
/** Prefixes of the Hub's tokens (huggingface.co/docs/hub/security-tokens); an unknown one is left to the Hub. */
const KINDS = [
    ['oidc', /^hf_jwt_/],
    ['oauth', /^hf_oauth_/],
    ['app', /^hf_app_/],
    ['organisation', /^api_org_/],
    ['access-token', /^hf_/]
];
/** A token without what came along when it was copied. */
function bareToken(text) {
    return text.replace(AROUND, '').replace(IN_FRONT, '').replace(BEHIND, '');
}
/** Decides, without asking anyone, whether a text can be a token of the Hub. */
function shapeOf(text) {
    const token = bareToken(text);
    if (token === '' && text.trim() === '')
        return { finding: { kind: 'token-missing' } };
    if (token === '' || PLACEHOLDER.test(token))
        return { finding: { kind: 'token-placeholder' } };
    for (const [looksLike, pattern] of FOREIGN)
        if (pattern.test(token))
            return { finding: { kind: 'token-foreign', looksLike } };
    if (/\s/.test(token))
        return { finding: { kind: 'token-malformed', problem: 'inner-blank' } };
    // eslint-disable-next-line no-control-regex -- a control character would end git's credential line
    if (/[\x00-\x1f\x7f]/.test(token))
        return { finding: { kind: 'token-malformed', problem: 'control-character' } };
    if (token.length < 8)
        return { finding: { kind: 'token-malformed', problem: 'too-short' } };
    const kind = KINDS.find(([, pattern]) => pattern.test(token))?.[0] ?? 'unknown';
    return { token, kind, trimmed: token !== text };
}
/**
 * Every form in which a secret could be printed: itself, each of its lines, URL-encoded, as JSON has it, in hexadecimal
 * digits, in Base64 wherever it stands in a longer text, and as git's and curl's Basic header.
 */
function printableForms(secret) {
    const base64 = (text) => Buffer.from(text, 'utf8').toString('base64');
    const unix = secret.replace(/\r\n?/g, '\n');
    // A line that is as short as a bracket stands in much that is no secret.
    const lines = unix.split('\n').flatMap(line => (line.trim().length < 6 ? [] : [line.trim()]));
    const url = encodeURIComponent(secret);
    const json = JSON.stringify(secret).slice(1, -1);
    const hex = Buffer.from(secret, 'utf8').toString('hex');
    const cleaned = [unix, unix.replaceAll('\n', '\r\n'), unix.replace(/\s+/g, ' ').trim(), (0,_model_hidden_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(secret)];
    const forms = [
        ...[
            secret,
            ...cleaned,
            ...lines,
            url,
            url.replace(/%../g, code => code.toLowerCase()),
            encodeURI(secret),
            json
        ],
        ...[base64(`git:${secret}`), base64(secret), ...base64Inside(secret), hex, hex.toUpperCase()]
    ];
    return [...new Set(forms)];
}
/**
 * What Base64 makes of it wherever it stands in a longer text: three letters hold four, so there are three ways, and
 * the characters at the edges, which also hold a bit of the neighbors, are left out.
 */
function base64Inside(secret) {
    const bytes = Buffer.from(secret, 'utf8');
    // As long as a word, it would stand in much by chance.
    if (bytes.length < 8)
        return [];
    return [0, 1, 2].flatMap(before => {
        const encoded = Buffer.concat([Buffer.alloc(before), bytes]).toString('base64url');
        const whole = encoded.slice(Math.ceil((before * 8) / 6), Math.floor(((before + bytes.length) * 8) / 6));
        return [whole, whole.replaceAll('-', '+').replaceAll('_', '/')];
    });
}


/***/ }),

/***/ 9407:
/***/ ((module, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(module, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__nccwpck_require__.r(__webpack_exports__);
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8474);
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_events__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_os__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _adapters_clock_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3350);
/* harmony import */ var _adapters_runner_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(8933);
/* harmony import */ var _main_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(1564);





/** A runner that cancels a job sends the one, and after some seconds the other; a second time, either ends the process. */
const cancelled = new AbortController();
// Each request and each child listens while it lasts.
(0,node_events__WEBPACK_IMPORTED_MODULE_0__.setMaxListeners)(0, cancelled.signal);
for (const name of ['SIGINT', 'SIGTERM'])
    process.once(name, () => cancelled.abort(new Error(`The run was cancelled (${name}).`)));
/** What nobody caught, and an end without a report: Node empties its queue while something is still waited for. */
const crashed = new Promise((_, reject) => {
    process.on('uncaughtException', reject).on('unhandledRejection', reject);
    process.once('beforeExit', () => reject(new Error('Nothing was left that the run could have waited for.')));
});
crashed.catch(() => undefined);
await (0,_main_js__WEBPACK_IMPORTED_MODULE_4__/* .main */ .i)({
    env: process.env,
    places: { cwd: process.cwd(), home: (0,node_os__WEBPACK_IMPORTED_MODULE_1__.homedir)(), temp: (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)() },
    runner: (0,_adapters_runner_js__WEBPACK_IMPORTED_MODULE_3__/* .actionsRunner */ .A)(),
    clock: (0,_adapters_clock_js__WEBPACK_IMPORTED_MODULE_2__/* .openClock */ .X)(cancelled.signal),
    signal: cancelled.signal,
    crashed,
    // Most runs have a token and never ask what triggered them.
    loadTrigger: async () => {
        const { context } = await __nccwpck_require__.e(/* import() */ 413).then(__nccwpck_require__.bind(__nccwpck_require__, 2413));
        return { name: context.eventName, actor: context.actor, payload: context.payload };
    }
});
// All is said: whatever is still open, such as a connection that nobody ends, is not waited for.
process.stdout.write('', () => process.exit());

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 4330:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   EW: () => (/* binding */ onFreeHardware),
/* harmony export */   W: () => (/* binding */ withoutMachine),
/* harmony export */   dF: () => (/* binding */ emptySecrets),
/* harmony export */   vM: () => (/* binding */ contradictions)
/* harmony export */ });
/** Inputs that are each good and cannot go together. Some may be missing, being no good themselves. */
function contradictions(values) {
    return [...aboutFiles(values), ...aboutMachine(values), ...aboutWaiting(values), ...aboutNames(values)];
}
/** These change what is pushed, so the branch's own commits cannot be what is pushed. */
function aboutFiles({ history, path, files, exclude, keep, card }) {
    if (history !== 'full' || !(path || files?.length || exclude || keep || card))
        return [];
    return [{ input: 'history', value: 'full', expected: 'history-of-changed-files' }];
}
/** A static Space has no machine; the free hardware sleeps after 48 hours, whatever is asked (docs: spaces-gpus). */
function aboutMachine(values) {
    const problems = [];
    if (values.sdk === 'static')
        problems.push(...withoutMachine(values));
    else if (values.hardware === 'cpu-basic' && values['sleep-time'] !== undefined)
        problems.push({
            input: 'hardware',
            value: values.hardware,
            expected: 'paid-hardware'
        });
    return problems;
}
/** The same for a Space of which it is not the inputs that say what it runs on; a new one gets the free hardware. */
function onFreeHardware(values, { exists, runtime }) {
    const { hardware, 'sleep-time': sleepTime } = values;
    const isFree = !exists || runtime.hardware === 'cpu-basic';
    if (hardware !== undefined || !isFree || sleepTime === undefined || sleepTime === runtime.sleepTime)
        return [];
    return [{ input: 'sleep-time', value: timeOf(sleepTime), expected: 'no-sleep-time' }];
}
function timeOf(seconds) {
    return seconds === -1 ? 'never' : `${seconds} s`;
}
/** What is asked of a static Space's machine. */
function withoutMachine(values) {
    const time = values['sleep-time'];
    const asked = [
        ['hardware', values.hardware],
        ['sleep-time', time === undefined ? undefined : timeOf(time)],
        ['restart', values.restart === 'false' ? undefined : values.restart]
    ];
    return asked.flatMap(([input, value]) => value === undefined ? [] : [{ input, value, expected: 'no-machine' }]);
}
/** A run that does not see the app run cannot ask it, nor know when to go back. */
function aboutWaiting(values) {
    const asked = [
        ['health-check', values['health-check']],
        ['rollback', values.rollback ? 'true' : undefined]
    ];
    const branch = values['space-branch'] ?? 'main';
    const expected = values.wait === false ? 'no-check-without-wait' : branch !== 'main' ? 'no-check-off-main' : undefined;
    if (expected === undefined)
        return [];
    return asked.flatMap(([input, value]) => (value === undefined ? [] : [{ input, value, expected }]));
}
/** A Space that has a secret and a variable of one name does not start. */
function aboutNames({ secrets = [], variables = [] }) {
    const names = new Set(secrets.map(({ key }) => key));
    return variables.flatMap(({ key }) => names.has(key) ? [{ input: 'variables', value: key, expected: 'distinct-names' }] : []);
}
/**
 * A secret without a value is one that the workflow could not read: usually its name is another. Looked at only when
 * the run has a token, since a fork's has no secrets at all.
 */
function emptySecrets({ secrets }) {
    return secrets.flatMap(({ key, value }) => value.reveal().trim() === '' ? [{ input: 'secrets', value: key, expected: 'setting-value' }] : []);
}


/***/ }),

/***/ 1564:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  i: () => (/* binding */ main)
});

// EXTERNAL MODULE: ./src/model/failure.ts
var failure = __nccwpck_require__(2891);
// EXTERNAL MODULE: ./src/inputs/conflicts.ts
var conflicts = __nccwpck_require__(4330);
;// CONCATENATED MODULE: ./src/inputs/environment.ts
function readEnvironment(env, places) {
    const cache = env.XDG_CACHE_HOME || `${places.home}/.cache`;
    const { ACTIONS_ID_TOKEN_REQUEST_URL: url, ACTIONS_ID_TOKEN_REQUEST_TOKEN: token } = env;
    return {
        token: env.HF_TOKEN ?? '',
        storedTokenPaths: env.HF_TOKEN_PATH
            ? [env.HF_TOKEN_PATH]
            : [`${env.HF_HOME || `${cache}/huggingface`}/token`],
        ...(url && token && { idTokenRequest: { url, token } }),
        directory: env.GITHUB_WORKSPACE || places.cwd,
        tempDirectory: env.RUNNER_TEMP || places.temp
    };
}

// EXTERNAL MODULE: ./src/model/hidden.ts
var model_hidden = __nccwpck_require__(4053);
;// CONCATENATED MODULE: ./src/inputs/parsers.ts

const DEFAULT_ENDPOINT = 'https://huggingface.co';
/** Shows a value in an error: one line, at most 80 characters, and no credential of a URL. */
function shown(text) {
    const line = (0,model_hidden/* withoutKeys */.Pe)((0,model_hidden/* redacted */.pc)(text))
        .replace(/\/\/[^/@\s]*@/g, '//***@')
        .replace(/hf_\w{8,}/g, 'hf_***')
        .replace(/\s+/g, ' ')
        .trim();
    return line.length > 80 ? `${line.slice(0, 79)}…` : line;
}
function refused(given, expected) {
    return { refused: [{ shown: shown(given), expected }] };
}
/** A text whose meaning a stage decides, such as the token; nothing but blanks is nothing. */
const verbatim = (text) => ({ ok: text.trim() === '' ? '' : text });
/** YAML 1.2's booleans, as GitHub's own toolkit reads them. */
function flag(text) {
    const word = text.trim();
    if (/^(true|True|TRUE)$/.test(word))
        return { ok: true };
    if (/^(false|False|FALSE)$/.test(word))
        return { ok: false };
    return refused(text, { oneOf: ['true', 'false'] });
}
/** A choice that may be left open. */
function optional(parse) {
    return (text, env) => (text.trim() === '' ? { ok: undefined } : parse(text, env));
}
/** One of a few words, whatever its case. */
function choice(...words) {
    return (text) => {
        const found = words.find(word => word.toLowerCase() === text.trim().toLowerCase());
        if (found !== undefined)
            return { ok: found };
        return refused(text, { oneOf: words });
    };
}
/** A repository id of the Hub: letters, digits, `-`, `_` and `.`, at most 96 of them. */
const SPACE_ID = /^(?:spaces\/)?(?!spaces\/)([A-Za-z0-9][\w.-]{0,95})\/([A-Za-z0-9_][\w.-]{0,95})$/;
/** `owner/name`, or the URL of the Space's page, of a file in it, or of its git repository. */
function spaceId(text) {
    const wanted = text.trim().replace(/^(['"])(.*)\1$/, '$2');
    const path = wanted
        .replace(/^(?:https?:\/\/)?(?:[^/@\s]*@)?[^/\s]+\/spaces\//, 'spaces/')
        .replace(/[?#].*$/, '')
        .replace(/\/(?:tree|blob|resolve|settings|discussions|commits?)(?:\/.*)?$/, '')
        .replace(/\/+$/, '')
        .replace(/\.git$/, '');
    const match = SPACE_ID.exec(path);
    if (!match || path.includes('..'))
        return refused(text, 'space-id');
    return { ok: `${match[1]}/${match[2]}` };
}
/** A folder of the repository, relative to its root and without `./` or a slash at the end; empty is the root itself. */
function folder(text) {
    const path = text
        .trim()
        .replace(/^(?:\.\/+)+/, '')
        .replace(/\/+$/, '');
    if (path === '' || path === '.')
        return text.trim().startsWith('/') ? bad(text) : { ok: '' };
    const odd = /^[/-]|[\\:\x00-\x1f\x7f]/.test(path); // eslint-disable-line no-control-regex
    return odd || path.split('/').some(part => ['', '.', '..', '.git'].includes(part))
        ? bad(text)
        : { ok: path };
    function bad(given) {
        return refused(given, 'folder');
    }
}
/** What git forbids in a ref's name (git-check-ref-format), and whatever git could take for an option. */
const BAD_REF = /^-|[\s~^:?*[\\\x00-\x1f\x7f]|\.\.|@\{|\/\/|^\/|\/$|\.$|\.lock(?:\/|$)|(?:^|\/)\./; // eslint-disable-line no-control-regex
/** A branch, tag or commit; empty means what is checked out. */
function refName(text) {
    const ref = text.trim();
    if (BAD_REF.test(ref))
        return refused(text, 'ref');
    return { ok: ref };
}
/** A branch of the Space, with or without `refs/heads/`. */
function branchName(text) {
    const branch = text.trim().replace(/^refs\/heads\//, '');
    if (branch === '' || branch === '@' || branch.startsWith('refs/') || BAD_REF.test(branch))
        return refused(text, 'branch');
    return { ok: branch };
}
/** The origin of a Hub. Plain http would show the token to the network, so it is for this machine alone. */
function endpoint(text) {
    const wanted = text.trim().replace(/\/+$/, '');
    if (wanted === '')
        return { ok: DEFAULT_ENDPOINT };
    if (!URL.canParse(wanted))
        return refused(text, 'endpoint');
    const url = new URL(wanted);
    const local = ['127.0.0.1', 'localhost', '[::1]'].includes(url.hostname);
    const plain = url.username === '' && url.password === '' && url.pathname === '/' && url.search + url.hash === '';
    if (!plain || !(url.protocol === 'https:' || (url.protocol === 'http:' && local)))
        return refused(text, 'endpoint');
    return { ok: url.origin };
}
const UNITS = { s: 1, m: 60, h: 3600 };
const DURATION = /^(?:(\d{1,5})h)?(?:(\d{1,5})m)?(?:(\d{1,6})s)?$/i;
/** Seconds; null when it is none. A bare number is in no unit, so it is not taken. */
function seconds(text) {
    const word = text.trim();
    const [, h, m, s] = DURATION.exec(word) ?? [];
    const total = Number(h ?? 0) * UNITS.h + Number(m ?? 0) * UNITS.m + Number(s ?? 0) * UNITS.s;
    return total > 0 ? total : null;
}
/** `90s`, `20m`, `1h30m`, as milliseconds. */
function duration(text) {
    const found = seconds(text);
    if (found !== null)
        return { ok: found * 1000 };
    return refused(text, 'duration');
}
/** After how many seconds of idleness a Space sleeps; -1 is never, as the Hub says it. A bare number is the Hub's. */
function sleepTime(text) {
    const word = text.trim();
    if (/^(never|-1)$/i.test(word))
        return { ok: -1 };
    const found = /^[1-9]\d{0,8}$/.test(word) ? Number(word) : seconds(word);
    if (found !== null)
        return { ok: found };
    return refused(text, 'sleep-time');
}
/** A path of the app, with its query; the address of the app is the Hub's to say. */
function appPath(text) {
    const path = text.trim();
    if (/^\/(?![/\\])[\x21-\x7e]*$/.test(path) && !path.includes('#'))
        return { ok: path };
    return refused(text, 'app-path');
}
/** What a Space can run on (OpenAPI description of `POST /api/repos/create`, 2026-08). */
const HARDWARE = 'cpu-basic cpu-upgrade cpu-performance cpu-xl sprx8 zero-a10g t4-small t4-medium l4x1 l4x4 l40sx1 l40sx4 l40sx8 a10g-small a10g-large a10g-largex2 a10g-largex4 a100-large a100x4 a100x8 h200 h200x2 h200x4 h200x8 rtx-pro-6000 rtx-pro-6000x2 rtx-pro-6000x4 rtx-pro-6000x8 inf2x6 zerogpu'.split(' ');
function hardware(text) {
    const name = text.trim().toLowerCase();
    if (HARDWARE.includes(name))
        return { ok: name };
    return refused(text, 'hardware');
}

;// CONCATENATED MODULE: ./src/inputs/file-lines.ts

/**
 * Lines of `source` or `source => destination`. Empty lines and those that begin with `#` say nothing. What would lead out
 * of the workspace by its name, or into git's own files, is refused here; where links lead is known on the disk alone.
 */
function fileLines(text) {
    const lines = [];
    const refused = [];
    for (const line of text.split(/\r?\n/).map(each => each.trim())) {
        if (line === '' || line.startsWith('#'))
            continue;
        const [from = '', to, ...more] = line.split(/\s*=>\s*/);
        const source = placeOf(from);
        const destination = to === undefined ? null : placeOf(to);
        if (source === undefined || destination === undefined || more.length > 0)
            refused.push({ shown: shown(line), expected: 'file-line' });
        else
            lines.push({
                source: source.path,
                isFolder: source.slash,
                destination: destination && destination.path,
                into: destination?.slash ?? false
            });
    }
    return refused.length > 0 ? { refused } : { ok: lines };
}
const BAD_PART = /^(?:|\.{1,2}|\.git|git~1)$/i;
/** Undefined when it is no path below a root. */
function placeOf(text) {
    const path = text.replace(/^(?:\.\/+)+(?=.)/, '').replace(/^\.\/*$/, '');
    if (path === '')
        return text === '' ? undefined : { path, slash: true };
    // eslint-disable-next-line no-control-regex -- what no path of a Space can have
    if (/^(?:[a-z]:|~\/)|[\\\x00-\x1f\x7f]/i.test(path))
        return undefined;
    const whole = path.replace(/(?<=[^/])\/+$/, '');
    if (whole.split('/').some(part => BAD_PART.test(part)))
        return undefined;
    return { path: whole, slash: whole !== path };
}

;// CONCATENATED MODULE: ./src/model/values.ts
/** A value that prints as `***` wherever it is put by mistake; only `reveal` gives it. */
class Secret {
    #value;
    constructor(value) {
        this.#value = value;
    }
    reveal() {
        return this.#value;
    }
    toString() {
        return '***';
    }
    toJSON() {
        return '***';
    }
}

;// CONCATENATED MODULE: ./src/inputs/setting-lines.ts

/** What the Hub takes for a name (OpenAPI description of `POST /api/repos/create`). */
const KEY = /^[a-zA-Z]\w*$/;
/** As variables of an environment are mostly called; a password seldom looks like it. */
const VARIABLE_NAME = /^(?=.{1,40}$)[A-Z]+(?:_[A-Z0-9]+)*$/;
/** The end of what is written in base64: a line of a value, and none of its own. */
const PADDING = /^[\w+/]+==\s*$/;
/**
 * Lines of `KEY=value`, as GitHub's own environment files have them: a value of several lines stands between
 * `KEY<<END` and `END`, or in quotation marks. `KEY` alone takes the value of that variable of the environment.
 * Empty lines and those that begin with `#` say nothing.
 */
function settingLines(text, env) {
    const lines = text.replace(/\r\n?/g, '\n').split('\n');
    const count = lines.length;
    const settings = [];
    const refused = [];
    while (lines.length > 0) {
        const number = count - lines.length + 1;
        const line = (lines.shift() ?? '').trimStart();
        if (line.trim() === '' || line.startsWith('#'))
            continue;
        const { key, value, open } = read(line, lines, env);
        // It may be a piece of a value of several lines, which nobody is to see: then only its number is told.
        const isShown = (/[=<]/.test(line) ? /^[\w.-]{1,40}$/ : VARIABLE_NAME).test(key) &&
            !PADDING.test(line) &&
            !refused.some(({ expected }) => expected === 'setting-line');
        const refuse = (expected) => void refused.push(isShown ? { shown: key, expected } : { shown: `line ${number}`, expected: 'setting-line' });
        // What follows is the value, or a part of it.
        if (open)
            lines.length = 0;
        if (!KEY.test(key) || PADDING.test(line))
            refuse('setting-name');
        else if (open)
            refuse('setting-end');
        else if (value === undefined)
            refuse('environment-variable');
        else if (settings.some(setting => setting.key === key))
            refuse('distinct-names');
        else
            settings.push({ key, value: new Secret(value) });
    }
    return refused.length > 0 ? { refused } : { ok: settings };
}
/** @param rest the lines that follow; those that belong to the value are taken away */
function read(line, rest, env) {
    const [, key = line.trim(), mark = '', after = ''] = /^([^=<]*?)\s*(=|<<)(.*)$/.exec(line) ?? [];
    if (mark === '')
        return { key, value: Object.hasOwn(env, key) ? env[key] : undefined };
    if (mark === '<<') {
        const end = rest.findIndex(candidate => candidate.trim() === after.trim());
        if (end < 0 || after.trim() === '')
            return { key, value: '', open: true };
        const value = rest.splice(0, end + 1).slice(0, -1);
        return { key, value: value.join('\n') };
    }
    const value = after.trim();
    const quote = /^["']/.exec(value)?.[0];
    if (quote === undefined)
        return { key, value };
    if (value.length > 1 && value.endsWith(quote))
        return { key, value: value.slice(1, -1) };
    const end = rest.findIndex(candidate => candidate.trimEnd().endsWith(quote));
    // A quotation mark that nothing closes is a character like any other.
    if (end < 0)
        return { key, value };
    const more = rest.splice(0, end + 1);
    return { key, value: [value.slice(1), ...more].join('\n').trimEnd().slice(0, -1) };
}

;// CONCATENATED MODULE: ./src/inputs/table.ts



function input(spec) {
    return spec;
}
/** Every input, in the order of the README. `npm run docs` writes action.yml and the README's tables from it. */
const INPUTS = {
    space: input({
        description: 'The Space to deploy to: `owner/name` or its URL.',
        required: true,
        default: '',
        parse: spaceId
    }),
    token: input({
        description: 'The Hugging Face token, from a secret. When empty, the first of these: the environment variable `HF_TOKEN`; a keyless login (OIDC), if the job has `id-token: write`; the token that the Hugging Face CLI stored on a self-hosted runner.',
        default: '',
        parse: verbatim
    }),
    ref: input({
        description: 'The branch, tag or commit to deploy. When empty: the commit that is checked out.',
        default: '',
        parse: refName
    }),
    'space-branch': input({
        description: 'The branch of the Space to update. Hugging Face builds and shows only `main`.',
        default: 'main',
        parse: branchName
    }),
    history: input({
        description: '`full`: push the branch’s own commits. `snapshot`: push one commit with the current files, on top of the Space’s commits. `auto`: `full` as long as Hugging Face accepts it; `snapshot` if it does not, if the files are changed on the way (`path`, `files`, `exclude`, `keep`, `card`, settings that the Space keeps), if the job made the commit, or if a snapshot or another tool filled the Space before.',
        default: 'auto',
        parse: choice('auto', 'full', 'snapshot')
    }),
    force: input({
        description: 'Overwrite commits on the Space that the branch does not have. Commits that reach the Space during the run are never overwritten.',
        default: 'false',
        parse: flag
    }),
    path: input({
        description: 'The folder that becomes the Space’s root: one of the commit, or one that the job has made, such as a build. A folder that is not in the commit is taken as it is on disk, whether or not git ignores it.',
        default: '.',
        parse: folder
    }),
    files: input({
        description: 'Files to add from the workspace as they are now (built, generated or edited by the job): `source` or `source => destination`, one per line. A source is a file, a folder or a pattern such as `models/*.onnx`. Later lines replace earlier ones. A source that is not there stops the run.',
        default: '',
        parse: fileLines
    }),
    exclude: input({
        description: 'Files to leave out: patterns as in `.gitignore`, one per line. A single file that `files` names is not left out.',
        default: '',
        parse: verbatim
    }),
    keep: input({
        description: 'Files that only the Space has and that stay there, such as uploaded data: patterns as in `.gitignore`, one per line. A snapshot removes all other files that are not deployed, and names them.',
        default: '',
        parse: verbatim
    }),
    card: input({
        description: 'Settings of the Space, as YAML or as the path of a YAML file in the repository. They are merged into the settings at the top of the pushed `README.md`; your repository stays as it is. If neither has an `sdk`, the Space’s own settings stay, with these over them.',
        default: '',
        parse: verbatim
    }),
    'large-files': input({
        description: '`lfs`: a snapshot stores files over 10 MiB and binary files with Git LFS. `fail`: stop and list them.',
        default: 'lfs',
        parse: choice('lfs', 'fail')
    }),
    scan: input({
        description: 'What to do about secrets in what would be pushed: `block`: stop before anything is sent. `warn`: push, with a warning. `off`: do not look for them. The token in use always stops the push. `.gitleaksignore` and `gitleaks:allow` are honored.',
        default: 'block',
        parse: choice('block', 'warn', 'off')
    }),
    create: input({
        description: 'Create the Space if it does not exist, with its `visibility`, `hardware`, `sleep-time`, `secrets` and `variables`.',
        default: 'false',
        parse: flag
    }),
    sdk: input({
        description: 'What the Space runs on: `gradio`, `docker` or `static`. It is added to the settings at the top of the pushed `README.md`, except with `history: full`. When empty: the `sdk` of the README or the `card`, else that of the Space, which then keeps its settings; for a new Space, the files decide.',
        default: '',
        parse: optional(choice('gradio', 'docker', 'static'))
    }),
    visibility: input({
        description: 'Who can see the Space: `public`, `private` or `protected`. When empty, it stays as it is; a new Space is public.',
        default: '',
        parse: optional(choice('public', 'private', 'protected'))
    }),
    hardware: input({
        description: 'The Space’s hardware, such as `cpu-basic`, `t4-small` or `zero-a10g`. When empty, it stays as it is; a new Space gets the free hardware.',
        default: '',
        parse: optional(hardware)
    }),
    'sleep-time': input({
        description: 'How long the Space stays awake without a visitor: `30m`, `1h`, a number of seconds, or `never`. For paid hardware only; free hardware always sleeps after 48 hours.',
        default: '',
        parse: optional(sleepTime)
    }),
    secrets: input({
        description: 'Secrets to set on the Space before the push: `KEY=value`, one per line. `KEY` alone takes the variable with that name from the step’s `env:`. A value of several lines goes between `KEY<<END` and `END`. Only changed secrets are sent.',
        default: '',
        parse: settingLines
    }),
    variables: input({
        description: 'Variables to set on the Space before the push, written like `secrets`. Anyone can see them.',
        default: '',
        parse: settingLines
    }),
    restart: input({
        description: '`true`: restart the Space when there is nothing to push or when it is paused. `factory`: rebuild it from scratch. Not for a static Space.',
        default: 'false',
        parse: choice('false', 'true', 'factory')
    }),
    wait: input({
        description: 'Wait until the Space runs the pushed commit. `false`: end after the push, without `health-check` and `rollback`.',
        default: 'true',
        parse: flag
    }),
    'wait-timeout': input({
        description: 'The longest time to wait: `90s`, `20m`, `1h`. If the Space is not ready by then, the run ends with a warning; if the `health-check` has no answer, the run fails.',
        default: '20m',
        parse: duration
    }),
    'health-check': input({
        description: 'A path of the app, such as `/`. The run is green only if it answers with a 2xx status.',
        default: '',
        parse: optional(appPath)
    }),
    rollback: input({
        description: 'If the new commit does not build, start or answer, roll the Space back to the previous commit. Settings are not rolled back, and the run still fails.',
        default: 'false',
        parse: flag
    }),
    preview: input({
        description: '`true`: on a pull request, deploy to a Space of its own, `<space>-pr-<number>`, comment with its address, and delete it when the pull request is closed; on every other event, deploy to `space`. `clean`: delete the previews of closed pull requests.',
        default: 'false',
        parse: choice('false', 'true', 'clean')
    }),
    'allow-fork-code': input({
        description: 'Deploy a fork’s code although the run has secrets (`pull_request_target`, `workflow_run`, `issue_comment`). That code can then read the Space’s secrets.',
        default: 'false',
        parse: flag
    }),
    'dry-run': input({
        description: 'Check and plan everything, push nothing, and show what a deployment would do.',
        default: 'false',
        parse: flag
    }),
    language: input({
        description: 'The language of the summary, the annotations and the log: `en` or `zh-TW`.',
        default: 'en',
        parse: choice('en', 'zh-TW')
    }),
    'fail-without-credentials': input({
        description: 'A pull request from a fork or from Dependabot has no secrets. `false`: skip the deployment with a notice. `true`: fail.',
        default: 'false',
        parse: flag
    }),
    'github-token': input({
        description: 'Creates a GitHub Deployment that links to the app, if the job has `permissions: deployments: write`, and writes the comment of a `preview`, with `pull-requests: write`.',
        default: '',
        expression: '${{ github.token }}',
        parse: verbatim
    }),
    endpoint: input({
        description: 'The address of another Hub. When empty: the environment variable `HF_ENDPOINT`, else `https://huggingface.co`.',
        default: '',
        parse: endpoint
    })
};

;// CONCATENATED MODULE: ./src/inputs/read.ts




function raw(env, name) {
    return env[`INPUT_${name.toUpperCase()}`] ?? '';
}
/** The language, read before everything else so that even a bad input is explained in it; `en` when it is not one. */
function readLanguage(env) {
    const parsed = INPUTS.language.parse(raw(env, 'language') || INPUTS.language.default, env);
    return 'ok' in parsed ? parsed.ok : 'en';
}
/**
 * Reads every input and what the run needs of the environment.
 * @throws Failure with all unusable inputs at once.
 */
function readInputs(env, places) {
    const problems = [];
    const values = {};
    for (const [name, spec] of Object.entries(INPUTS)) {
        const fallback = name === 'endpoint' ? (env.HF_ENDPOINT ?? '') : spec.default;
        const parsed = spec.parse(raw(env, name).trim() === '' ? fallback : raw(env, name), env);
        if ('ok' in parsed)
            values[name] = parsed.ok;
        else
            problems.push(...parsed.refused.map(({ shown: value, expected }) => ({ input: name, value, expected })));
    }
    problems.push(...(0,conflicts/* contradictions */.vM)(values));
    const [first] = problems;
    if (first !== undefined) {
        const finding = problems.length === 1 && first.input === 'space'
            ? { kind: 'invalid-space', value: first.value }
            : { kind: 'invalid-inputs', problems };
        throw new failure/* Failure */.H({ step: 'inputs', finding });
    }
    return Object.freeze({
        ...values,
        environment: readEnvironment(env, places)
    });
}

;// CONCATENATED MODULE: ./src/inputs/trigger.ts
function readTrigger(env) {
    const repository = env.GITHUB_REPOSITORY;
    const server = (env.GITHUB_SERVER_URL || 'https://github.com').replace(/\/+$/, '');
    return {
        ...(repository && {
            repository,
            repositoryUrl: `${server}/${repository}`,
            secretsUrl: `${server}/${repository}/settings/secrets/actions`,
            ...(env.GITHUB_RUN_ID && { runUrl: `${server}/${repository}/actions/runs/${env.GITHUB_RUN_ID}` })
        }),
        ...(env.GITHUB_REF && { ref: env.GITHUB_REF }),
        ...(env.GITHUB_EVENT_NAME && { event: env.GITHUB_EVENT_NAME }),
        ...(env.GITHUB_SHA && { sha: env.GITHUB_SHA }),
        ...(env.GITHUB_EVENT_PATH && { eventPath: env.GITHUB_EVENT_PATH })
    };
}
/**
 * Why GitHub gave this run no secrets, or null when it would have.
 * A deleted fork leaves `head.repo` null; that, too, is not this repository.
 */
function withoutSecrets(trigger) {
    const { payload } = trigger;
    if (trigger.actor === 'dependabot[bot]')
        return 'dependabot';
    if (!trigger.name.startsWith('pull_request') || trigger.name === 'pull_request_target')
        return null;
    if (!payload.pull_request)
        return null;
    return payload.pull_request.head?.repo?.full_name === payload.repository?.full_name ? null : 'fork';
}

// EXTERNAL MODULE: ./src/adapters/git/git.ts + 3 modules
var git_git = __nccwpck_require__(969);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./src/adapters/files.ts
var files = __nccwpck_require__(9771);
// EXTERNAL MODULE: ./src/adapters/git/objects.ts
var git_objects = __nccwpck_require__(1447);
;// CONCATENATED MODULE: ./src/adapters/git/scratch-repository.ts





/**
 * Lends a scratch repository and clears it away at the end. The repository is made when its git is first called: most runs push
 * the branch as it is and need none.
 */
async function withScratchRepository(checkout, place, work) {
    const directory = await (0,promises_.mkdtemp)((0,external_node_path_.join)(place.tempDirectory, 'hf-space-push-'));
    const git = (0,git_git/* openGit */.z)({ ...place, directory, gitDir: directory });
    let made;
    const ready = () => (made ??= make(directory, place));
    const call = async (...call) => {
        await ready();
        return git(...call);
    };
    const start = async (...call) => {
        await ready();
        return git.start(...call);
    };
    const objects = (0,git_objects/* openObjects */.d)(start, place.step);
    try {
        const isUsed = () => made !== undefined;
        return await work({ directory, git: Object.assign(call, { start, objects }), isUsed });
    }
    finally {
        for (const reader of [checkout.objects, objects])
            reader.close();
        await made?.catch(() => undefined);
        await (0,promises_.rm)(directory, { recursive: true, force: true, maxRetries: 3 });
    }
}
/** As `git init --bare` would, with neither hooks nor excludes of the machine (gitrepository-layout). */
async function make(directory, checkout) {
    const gitDir = checkout.gitDir ?? (0,files/* findCheckout */.I8)(checkout.directory)?.gitDir;
    const [theirs] = await Promise.all([
        (0,files/* objectsOf */.iZ)(gitDir ?? checkout.directory),
        (0,promises_.mkdir)((0,external_node_path_.join)(directory, 'objects/info'), { recursive: true }),
        (0,promises_.mkdir)((0,external_node_path_.join)(directory, 'refs'), { recursive: true })
    ]);
    await Promise.all([
        (0,promises_.writeFile)((0,external_node_path_.join)(directory, 'HEAD'), 'ref: refs/heads/main\n'),
        (0,promises_.writeFile)((0,external_node_path_.join)(directory, 'config'), '[core]\n\trepositoryformatversion = 0\n\tbare = true\n'),
        (0,promises_.writeFile)((0,external_node_path_.join)(directory, 'objects/info/alternates'), `${theirs}\n`)
    ]);
}

// EXTERNAL MODULE: ./src/adapters/http.ts
var adapters_http = __nccwpck_require__(3618);
// EXTERNAL MODULE: ./src/adapters/http/door.ts + 5 modules
var http_door = __nccwpck_require__(2715);
// EXTERNAL MODULE: ./src/model/hub-responses.ts
var hub_responses = __nccwpck_require__(8023);
// EXTERNAL MODULE: ./src/model/space-url.ts
var space_url = __nccwpck_require__(9323);
;// CONCATENATED MODULE: ./src/adapters/hub/advertisement.ts
/**
 * Reads what a smart HTTP git server says first: `# service=…`, then one pkt-line per ref (gitprotocol-http).
 * @returns branch → commit (40 hex digits), or null when the text is something else, such as a login page.
 */
function parseAdvertisement(body) {
    const lines = packetLines(body);
    if (!lines?.[0]?.startsWith('# service=git-receive-pack'))
        return null;
    const heads = new Map();
    for (const line of lines.slice(1)) {
        const match = /^([0-9a-f]{40}) refs\/heads\/([^\0\n]+)/.exec(line);
        if (match?.[1] && match[2])
            heads.set(match[2], match[1]);
    }
    return heads;
}
/** A packet begins with its length in four hex digits, its own four included; `0000` is a pause. Lengths are bytes. */
function packetLines(body) {
    const bytes = Buffer.from(body, 'utf8');
    const lines = [];
    for (let at = 0; at < bytes.length;) {
        const digits = bytes.toString('latin1', at, at + 4);
        if (!/^[0-9a-f]{4}$/.test(digits))
            return null;
        const length = parseInt(digits, 16);
        if (length > 4)
            lines.push(bytes.toString('utf8', at + 4, at + length));
        at += Math.max(length, 4);
    }
    return lines;
}

// EXTERNAL MODULE: ./src/adapters/hub/reply.ts
var reply = __nccwpck_require__(7848);
;// CONCATENATED MODULE: ./src/adapters/hub/hub.ts




const LFS_JSON = 'application/vnd.git-lfs+json';
/** The Hub takes up to 1000. */
const OBJECTS_A_BATCH = 500;
/** The Hub's API for one token. Answers are data; only what is not the Hub's answer throws. */
function openHub(at) {
    const { endpoint, http, token } = at;
    const bearer = { Authorization: `Bearer ${token.reveal()}`, Accept: 'application/json' };
    const basic = { Authorization: `Basic ${Buffer.from(`git:${token.reveal()}`).toString('base64')}` };
    const api = (route, path, step) => http({ route, url: `${endpoint}/api/${path}`, headers: bearer, ...(step && { step }) });
    return {
        whoami: async () => (0,reply/* reply */.Tm)(hub_responses/* readWhoAmI */.a6, await api('whoami', 'whoami-v2')),
        space: async (id, step) => (0,reply/* reply */.Tm)(hub_responses/* readSpaceInfo */.b1, await api('space', `spaces/${id}`, step)),
        spaces: async (owner, having) => {
            const query = new URLSearchParams({ author: owner, search: having, limit: '1000' }).toString();
            return (0,reply/* reply */.Tm)(hub_responses/* readSpaceIds */.Z8, await api('spaces', `spaces?${query}`));
        },
        commits: async (id, branch) => (0,reply/* reply */.Tm)(hub_responses/* readCommits */.Fe, await api('commits', `spaces/${id}/commits/${encodeURIComponent(branch)}?limit=20`)),
        cardErrors: async (readme) => {
            const url = `${endpoint}/api/validate-yaml`;
            const json = { content: readme, repoType: 'space' };
            const asked = http({ route: 'validate-yaml', url, headers: bearer, json }).then(answer => 
            // 400 is how it says that something is wrong.
            (0,reply/* reply */.Tm)(hub_responses/* readCardErrors */.WQ, answer.status === 400 ? { ...answer, status: 200 } : answer));
            const read = await asked.catch(() => null);
            return read !== null && 'ok' in read ? read.ok : [];
        },
        wantedObjects: async (id, objects) => {
            const url = `${(0,space_url/* lfsServer */.l)((0,space_url/* spaceUrl */.S)(endpoint, id))}/objects/batch`;
            const headers = { ...basic, Accept: LFS_JSON, 'Content-Type': LFS_JSON };
            const wanted = [];
            for (let at = 0; at < objects.length; at += OBJECTS_A_BATCH) {
                const some = objects.slice(at, at + OBJECTS_A_BATCH).map(({ oid, size }) => ({ oid, size }));
                const json = { operation: 'upload', transfers: ['basic'], hash_algo: 'sha256', objects: some };
                const read = (0,reply/* reply */.Tm)(hub_responses/* readWantedObjects */.A2, await http({ route: 'lfs-batch', url, headers, json }));
                if ('refused' in read)
                    return read;
                wanted.push(...read.ok);
            }
            return { ok: wanted };
        },
        mayWrite: async (id) => {
            const answer = await api('auth-check', `spaces/${id}/auth-check/write`);
            return (0,reply/* replyText */.cL)(() => true, answer);
        },
        heads: async (id, step) => {
            const url = `${(0,space_url/* spaceUrl */.S)(endpoint, id)}/info/refs?service=git-receive-pack`;
            const answer = await http({ step, route: 'advertisement', url, headers: basic });
            const read = (0,reply/* replyText */.cL)(parseAdvertisement, answer);
            if ('refused' in read)
                return read;
            const gitUrl = answer.url.replace(/(\.git)?\/info\/refs.*$/, '');
            return { ok: { heads: read.ok, url: gitUrl, advertisement: Buffer.from(answer.body) } };
        }
    };
}

;// CONCATENATED MODULE: ./src/adapters/hub/neighbours.ts
/**
 * Asks the Hub with its official client, which is loaded only now: most runs never miss their Space.
 * A guess is help, not a check, so a Hub that does not answer leaves it out.
 */
function neighboursOn(at) {
    return async (id) => {
        const [{ listSpaces, repoExists }, { closest, distance }] = await Promise.all([
            __nccwpck_require__.e(/* import() */ 429).then(__nccwpck_require__.bind(__nccwpck_require__, 1429)),
            __nccwpck_require__.e(/* import() */ 916).then(__nccwpck_require__.bind(__nccwpck_require__, 1916))
        ]);
        const access = { hubUrl: at.endpoint, accessToken: at.token.reveal(), fetch: fetchOver(at.http) };
        const [owner = '', name = ''] = id.split('/');
        const nearest = async () => {
            const names = [];
            for await (const space of listSpaces({ search: { owner }, ...access }))
                names.push(space.name);
            const best = closest(id, names);
            const near = distance(id.toLowerCase(), (best || '').toLowerCase()) <= Math.max(2, name.length / 3);
            return best && best !== id && near ? best : undefined;
        };
        const exists = (type) => repoExists({ repo: { type, name: id }, ...access });
        const [didYouMean, model, dataset] = await Promise.all([
            nearest().catch(() => undefined),
            exists('model').catch(() => false),
            exists('dataset').catch(() => false)
        ]);
        return {
            ...(didYouMean && { didYouMean }),
            ...(model ? { otherType: 'model' } : dataset ? { otherType: 'dataset' } : {})
        };
    };
}
/**
 * The official client's way out, under the rules of every other request. No header is handed on: a list has 500 entries,
 * enough for a guess, and its `Link` to more could lead the token to another host.
 */
function fetchOver(http) {
    return async (url, { headers } = {}) => {
        const { status, body } = await http({
            route: 'neighbours',
            url: url,
            headers: headers
        });
        return new Response(body, { status });
    };
}

// EXTERNAL MODULE: ./src/adapters/hub/space-api.ts
var space_api = __nccwpck_require__(2263);
// EXTERNAL MODULE: ./src/run/all-or-first-failure.ts
var all_or_first_failure = __nccwpck_require__(1214);
// EXTERNAL MODULE: ./src/run/hide.ts
var hide = __nccwpck_require__(1061);
// EXTERNAL MODULE: ./src/decide/own-words.ts
var own_words = __nccwpck_require__(6984);
// EXTERNAL MODULE: ./src/decide/token.ts
var token = __nccwpck_require__(3041);
;// CONCATENATED MODULE: ./src/run/login/authenticate.ts







/**
 * Finds the token, in the order that the README promises, and masks it before anything else happens.
 * @returns the credential, or why this run is given no secrets and is to be skipped.
 * @throws Failure when there is none, or when what was given cannot be a token.
 */
async function authenticate(inputs, deps) {
    const credential = (text, source) => {
        (0,hide/* hideToken */.Uy)(text, { runner: deps.runner, names: (0,own_words/* namesOf */.e)(inputs) });
        return shaped(text, source);
    };
    const given = find(inputs);
    if (given)
        return credential(given.text, given.source);
    const { environment } = inputs;
    const reason = withoutSecrets(await deps.loadTrigger());
    // A fork's code is never deployed with what the machine has: neither an id token nor a stored token is looked for.
    if (reason && inputs['fail-without-credentials'])
        throw missing();
    if (reason)
        return { skipped: reason };
    const { idTokenRequest } = environment;
    // Such a login is for one Space that exists, and a preview's is made and deleted.
    if (idTokenRequest && deps.isPreview) {
        const reason = { why: 'keyless-preview' };
        throw new failure/* Failure */.H({ step: 'credential', finding: { kind: 'access-denied', reason } });
    }
    if (idTokenRequest) {
        const { exchangeIdToken } = await __nccwpck_require__.e(/* import() */ 445).then(__nccwpck_require__.bind(__nccwpck_require__, 4445));
        return credential(await exchangeIdToken({ ...inputs, idTokenRequest }, deps), 'oidc');
    }
    for (const path of environment.storedTokenPaths) {
        const text = await (0,files/* readText */.yR)(path);
        if (text?.trim())
            return credential(text, 'stored');
    }
    throw missing();
}
function missing() {
    return new failure/* Failure */.H({ step: 'credential', finding: { kind: 'token-missing' } });
}
function find({ token, environment }) {
    if (token.trim() !== '')
        return { text: token, source: 'input' };
    if (environment.token.trim() !== '')
        return { text: environment.token, source: 'environment' };
    return null;
}
function shaped(text, source) {
    const shape = (0,token/* shapeOf */.F5)(text);
    if ('finding' in shape)
        throw new failure/* Failure */.H({ step: 'credential', finding: shape.finding });
    return { token: new Secret(shape.token), source, kind: shape.kind, trimmed: shape.trimmed };
}

// EXTERNAL MODULE: ./src/run/look/settings.ts
var look_settings = __nccwpck_require__(6820);
// EXTERNAL MODULE: ./src/run/look/validate.ts + 1 modules
var validate = __nccwpck_require__(3252);
;// CONCATENATED MODULE: ./src/run/look/look.ts



/** As long as a connection takes to be made, whose first bytes would else wait for what is loaded. */
const CONNECTED_MS = 5;
/**
 * Looks at the Space and the checkout, all at once.
 * @param inside looks at the checkout
 * @throws Failure when the token may not write to the Space, or there is nothing to deploy
 */
async function look(run, deps, inside) {
    const { git, spaceApi, clock, steps, tell, learn } = deps;
    const { inputs } = run;
    const asked = (0,validate/* validate */.t)({ ...run, mayBeMissing: inputs.create }, deps);
    const askedSettings = (0,look_settings/* lookAtSettings */.h)(inputs, spaceApi);
    // The questions to the Hub are on their way before this process is busy with loading what reads the checkout.
    const looked = clock.sleep(CONNECTED_MS).then(() => {
        // While that is loaded, the git that reads the checkout starts.
        git.objects.find('HEAD').catch(() => undefined);
        return steps.time('plan', inside());
    });
    const [target, checkout, settings] = await (0,all_or_first_failure/* allOrFirstFailure */.h)(asked, looked, askedSettings);
    tell.checked(target);
    learn({ source: checkout.source });
    return { target, settings, ...checkout };
}

// EXTERNAL MODULE: ./src/run/preview/task.ts
var task = __nccwpck_require__(5093);
;// CONCATENATED MODULE: ./src/run/space/secrets.ts


/** @throws Failure when one has no value */
function requireSecrets(inputs) {
    const problems = (0,conflicts/* emptySecrets */.dF)(inputs);
    if (problems.length === 0)
        return;
    throw new failure/* Failure */.H({ step: 'inputs', finding: { kind: 'invalid-inputs', problems } });
}

;// CONCATENATED MODULE: ./src/run.ts















/**
 * The whole story, from the inputs to a Space that runs the commit. Each step takes what the ones before it gave, and
 * gives its own; what is to be reported of it is learnt on the way.
 * @throws Failure when a step cannot do its work
 */
async function run(world, { steps, tell, learn, comment, loadReport }) {
    const { env, runner, clock, signal } = world;
    (0,hide/* hideTokens */.vI)(env, runner);
    const asked = readInputs(env, world.places);
    learn({ inputs: asked });
    (0,hide/* hideSecrets */.s0)(asked, runner);
    const { inputs, trigger, preview, ends } = await (0,task/* settle */.G9)(asked, readTrigger(env), world.loadTrigger);
    learn({ inputs, ...(preview && { preview }) });
    if (!ends)
        tell.starting(inputs);
    const door = (0,http_door/* openDoor */.fx)();
    const http = (0,adapters_http/* openHttp */.fb)(door, clock, signal);
    const isPreview = preview !== undefined || ends !== undefined;
    const credential = await steps.time('credential', authenticate(inputs, { ...world, http, isPreview }));
    if ('skipped' in credential)
        return { status: 'skipped', reason: credential.skipped };
    learn({ credential });
    const at = { endpoint: inputs.endpoint, http, token: credential.token };
    const hub = openHub(at);
    const apiOf = (space) => (0,space_api/* openSpaceApi */.b)(at, space);
    if (ends) {
        const { endPreviews } = await __nccwpck_require__.e(/* import() */ 539).then(__nccwpck_require__.bind(__nccwpck_require__, 539));
        return endPreviews({ task: ends, inputs, trigger }, { hub, apiOf, signal, steps, tell, learn });
    }
    requireSecrets(inputs);
    const { directory, tempDirectory } = inputs.environment;
    const kept = (0,hide/* withoutSecrets */.cT)(env, inputs, [credential.token.reveal(), inputs['github-token']]);
    const place = { directory, tempDirectory, env: kept, step: 'plan', signal };
    const git = (0,git_git/* openGit */.z)(place);
    return withScratchRepository(git, place, scratch => {
        const api = { hub, apiOf, findNeighbours: neighboursOn(at) };
        const doors = {
            steps,
            tell,
            learn,
            comment,
            loadReport,
            clock,
            signal,
            git,
            scratch,
            door,
            http,
            world,
            runner,
            ...api
        };
        const job = { inputs, credential, trigger, preview };
        return deploy(job, doors).catch(async (error) => {
            if (!preview)
                throw error;
            const { unlessClosed } = await __nccwpck_require__.e(/* import() */ 204).then(__nccwpck_require__.bind(__nccwpck_require__, 5204));
            return unlessClosed(error, { ...job, preview }, doors);
        });
    });
}
/** From what is there to a Space that runs the commit. */
async function deploy(given, doors) {
    const { inputs, credential } = given;
    const { learn, git, apiOf } = doors;
    const work = () => __nccwpck_require__.e(/* import() */ 392).then(__nccwpck_require__.bind(__nccwpck_require__, 8392));
    const inside = async () => (await work()).lookInside(given, doors);
    const seen = await look(given, { ...doors, spaceApi: apiOf(inputs.space) }, inside);
    const { openSpaceGit, requireTrusted } = await work();
    await requireTrusted({ ...given, ...seen }, doors.world, git);
    if (given.preview)
        await (0,task/* requireOwn */.SW)(given.preview, seen.target, doors.hub);
    doors.comment.begin({ ...given, ...seen });
    let behind;
    const lookBehind = () => (behind ??= seen.lookBehind().then(leftBehind => learn({ source: { ...seen.source, leftBehind } }), () => undefined));
    const all = {
        ...doors,
        // Under its present name: what is written to the Space is not redirected.
        spaceApi: apiOf(seen.target.space),
        spaceGit: openSpaceGit({ ...doors, ...credential, ...seen }),
        lookBehind
    };
    return carryOut({ ...given, ...seen }, all).finally(() => {
        // A push that was made and not sent.
        all.spaceGit.discard();
        return lookBehind();
    });
}
/** Plans the deployment, and does it. */
async function carryOut(run, all) {
    const { inputs, credential } = run;
    const { tell, learn, git, lookBehind } = all;
    const { announce, configure, goBack, keepPrevious, planFor, planLines, send, setRemote } = await __nccwpck_require__.e(/* import() */ 392).then(__nccwpck_require__.bind(__nccwpck_require__, 8392));
    const planned = await planFor(run, all);
    const { target, plan, changes } = planned;
    tell.planned(target, plan, planLines(planned, tell.language));
    if (inputs['dry-run']) {
        learn({ changes });
        return { status: 'dry-run' };
    }
    const settings = await configure({ credential, changes }, all);
    const goLive = async () => (await loadEnd(all)).goLive({ ...run, ...planned, settings }, all);
    if (plan.update === 'unchanged') {
        await setRemote(git, target.url);
        await goLive();
        return { status: 'unchanged' };
    }
    await keepPrevious({ ...run, ...planned }, all);
    const announced = announce({ ...run, ...planned }, all);
    // What nothing waits for is done while the Hub is at work.
    const meanwhile = () => Promise.all([loadEnd(all), lookBehind()]);
    try {
        const commit = await send(planned, { ...all, meanwhile });
        const live = await goLive();
        await announced.conclude(live);
        return { status: 'deployed', commit, live };
    }
    catch (error) {
        await (0,all_or_first_failure/* allOrFirstFailure */.h)(announced.conclude('failed'), goBack(error, { ...run, ...planned }, all));
        throw error;
    }
}
/** What is needed after the push. */
async function loadEnd({ loadReport }) {
    const [live] = await Promise.all([__nccwpck_require__.e(/* import() */ 433).then(__nccwpck_require__.bind(__nccwpck_require__, 3433)), loadReport()]);
    return live;
}

// EXTERNAL MODULE: ./src/adapters/github.ts
var adapters_github = __nccwpck_require__(2401);
// EXTERNAL MODULE: ./src/decide/preview.ts
var preview = __nccwpck_require__(2396);
;// CONCATENATED MODULE: ./src/run/tell/comment.ts



/** @param deps.signal the run's */
function openComment(trigger, { tell, signal }) {
    let begun = Promise.resolve();
    let isRefused = false;
    const write = async (inputs, state, of, space) => {
        const { repository, runUrl } = trigger;
        const number = (0,preview/* numberIn */.Po)(space);
        const token = inputs['github-token'];
        if (repository === undefined || number === null || token.trim() === '' || isRefused)
            return;
        try {
            // Few runs have one.
            const { commentBody, markOf } = await __nccwpck_require__.e(/* import() */ 141).then(__nccwpck_require__.bind(__nccwpck_require__, 8141));
            const body = commentBody(state, {
                ...of,
                preview: { space },
                spaceUrl: (0,space_url/* spaceUrl */.S)(inputs.endpoint, space),
                runUrl,
                language: tell.language
            });
            const github = await (0,adapters_github/* openGitHub */.o)(token, repository, signal);
            await put(github, { number, mark: markOf(space), state, body });
        }
        catch (error) {
            isRefused = true;
            tell.noComment(error.message);
        }
    };
    return {
        begin({ inputs, preview, source }) {
            if (preview && !inputs['dry-run'])
                begun = write(inputs, 'building', { outcome: { source } }, preview.space);
        },
        async conclude(outcome, advice) {
            await begun;
            const { inputs, preview, removal } = outcome;
            if (!inputs || (inputs['dry-run'] && outcome.status !== 'failed'))
                return;
            const of = { outcome, advice };
            if (removal && !preview)
                for (const space of removal.deleted)
                    await write(inputs, 'deleted', { outcome }, space);
            const state = preview && stateOf(outcome);
            if (state)
                await write(inputs, state, of, preview.space);
        }
    };
}
/** What to say of a run's end; nothing where another run will. */
function stateOf({ status, live, removal }) {
    if (removal)
        return removal.left.length > 0 ? 'left' : 'deleted';
    if (status === 'failed')
        return 'failed';
    if (status !== 'deployed' && status !== 'unchanged')
        return undefined;
    if (live?.how === 'overtaken')
        return undefined;
    return live?.how === 'running' || live?.how === 'asleep' ? 'running' : 'pushed';
}
/** Of a request that is closed, only its own end is told, and only where something was told before. */
async function put(github, { number, mark, state, body }) {
    const isEnd = state === 'deleted' || state === 'left';
    const found = await github.findComment(number, comment => comment.isTrusted && comment.body.startsWith(mark));
    if (isEnd && !found)
        return;
    if (!isEnd && (await github.pullRequest(number).catch(() => null))?.isOpen === false)
        return;
    await (found ? github.changeComment(found, body) : github.addComment(number, body));
}

// EXTERNAL MODULE: ./src/model/outputs.ts
var model_outputs = __nccwpck_require__(6099);
;// CONCATENATED MODULE: ./src/run/tell/last-resort.ts

/**
 * What is said when the report itself breaks: that this is a fault of the action, what it was, and the outputs. It goes
 * on past whatever fails again, and uses as little as can be of what has just failed.
 */
async function lastResort(error, known, runner) {
    const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
    const title = 'hf-space-push failed';
    const happened = `The action has a bug and could not report how the run ended. Please report it with this text: ${stack}`;
    const unsaid = () => {
        throw new Error('There is no report to say it in.');
    };
    const diagnosed = { id: 'unknown', facts: null, proof: '', say: unsaid };
    const outputs = () => (0,model_outputs/* outputsOf */.Yz)({ ...known, status: 'failed', evidence: { step: 'plan' }, diagnosed });
    const attempts = [
        () => runner.error(happened, title),
        () => outputs().forEach(([name, value]) => runner.output(name, value)),
        () => runner.summary(`## ${title}\n\n${happened.replace(/^/gm, '    ')}\n`)
    ];
    for (const attempt of attempts)
        try {
            await attempt();
        }
        catch {
            // The next one may do.
        }
}

// EXTERNAL MODULE: ./src/decide/settings.ts
var settings = __nccwpck_require__(7207);
// EXTERNAL MODULE: ./src/render/neutral.ts
var neutral = __nccwpck_require__(6659);
// EXTERNAL MODULE: ./src/render/plain.ts
var plain = __nccwpck_require__(4404);
// EXTERNAL MODULE: ./src/words/preview.ts
var words_preview = __nccwpck_require__(7829);
// EXTERNAL MODULE: ./src/words/space-before.ts
var space_before = __nccwpck_require__(2115);
// EXTERNAL MODULE: ./src/words/index.ts + 3 modules
var src_words = __nccwpck_require__(7867);
// EXTERNAL MODULE: ./src/words/text.ts
var words_text = __nccwpck_require__(558);
;// CONCATENATED MODULE: ./src/run/tell/narrate.ts







function narratorFor(runner, language) {
    const words = (0,src_words/* wordsOf */.Z)(language);
    const { labels } = words;
    return {
        language,
        starting: ({ space }) => runner.line((0,plain/* plain */.p)(words.starting(space))),
        checked({ space, head, access, identity }) {
            runner.group(words.groups.access, [
                (0,plain/* row */.n)(labels.space, (0,plain/* plain */.p)([{ value: space }])),
                ...(identity ? [(0,plain/* row */.n)(labels.token, (0,plain/* plain */.p)([{ value: identity.name }]))] : []),
                (0,plain/* row */.n)(labels.may, words.may[access.because]),
                (0,plain/* row */.n)(labels.before, head ?? labels.none)
            ]);
        },
        planned(target, { settings }, lines) {
            runner.group(words.groups.plan, lines);
            const about = settings && (0,plain/* plain */.p)((0,words_text/* inLanguage */.oH)(space_before/* settingsText */.J[settings.are](settings.keys), language));
            if (about)
                runner[settings.are === 'lost' ? 'warning' : 'line'](about, (0,plain/* plain */.p)(words.starting(target.space)));
        },
        creating: ({ space }, { sdk, from }) => runner.line((0,plain/* plain */.p)(words.creating(space, sdk, from))),
        setting: changes => runner.group(words.groups.settings, changes.map(change => (0,plain/* row */.n)(words.settings[change.setting], (0,plain/* plain */.p)([{ value: (0,settings/* nameOfChange */.fE)(change) }])))),
        pushing: ({ branch }) => runner.line((0,plain/* plain */.p)(words.pushing(branch))),
        uploading: (bytes, total) => runner.line((0,plain/* plain */.p)(words.uploading(bytes, total))),
        pushed(text) {
            if (text)
                runner.group(words.groups.push, (0,neutral/* quoted */.TL)(text));
        },
        asking: path => runner.line((0,plain/* plain */.p)(words.asking(path))),
        answered: status => runner.line((0,plain/* plain */.p)(words.answered(status))),
        noDeployment: reason => runner.line((0,plain/* plain */.p)(words.noDeployment(reason))),
        noComment: reason => runner.notice((0,plain/* plain */.p)((0,words_text/* inLanguage */.oH)(words_preview/* PREVIEW_WORDS */.n.noComment(reason), language)), (0,plain/* plain */.p)((0,words_text/* inLanguage */.oH)(words_preview/* PREVIEW_WORDS */.n.title, language))),
        rolledBack(text) {
            if (text)
                runner.group(words.groups.rollback, (0,neutral/* quoted */.TL)(text));
        },
        ...watchNarrator(runner, words)
    };
}
function watchNarrator(runner, words) {
    let inBuildLog = false;
    let hasShownBuild = false;
    const buildLogEnds = () => {
        if (inBuildLog)
            runner.endGroup();
        inBuildLog = false;
    };
    return {
        stage({ stage, message }) {
            buildLogEnds();
            if (stage)
                runner.line((0,plain/* plain */.p)(message ? (0,words_text.t) `${words.stage(stage)} ${message}` : words.stage(stage)));
        },
        buildLine(line) {
            if (!inBuildLog)
                runner.startGroup(words.groups.build);
            inBuildLog = hasShownBuild = true;
            for (const shown of (0,neutral/* quoted */.TL)(line))
                runner.line(shown);
        },
        buildLogEnds,
        hasShownBuild: () => hasShownBuild,
        notBegun: () => runner.line((0,plain/* plain */.p)(words.notBegun))
    };
}

// EXTERNAL MODULE: ./src/run/tell/context.ts
var context = __nccwpck_require__(5338);
;// CONCATENATED MODULE: ./src/run/tell/stopwatch.ts
function stopwatch(clock) {
    const timings = [];
    const start = clock.now();
    let current = 'inputs';
    const begin = (step) => {
        current = step;
        const from = clock.now();
        let isOver = false;
        return () => {
            if (isOver)
                return;
            isOver = true;
            const now = clock.now();
            const at = timings.findIndex(timing => timing.step === step);
            const before = timings[at];
            // What was taken up again after something else is shown where it went on.
            const goesOn = before !== undefined && before.to >= from - start;
            const timing = {
                step,
                from: goesOn ? before.from : from - start,
                to: now - start,
                ms: (before?.ms ?? 0) + now - from
            };
            if (at < 0)
                timings.push(timing);
            else
                timings[at] = timing;
        };
    };
    return {
        timings,
        current: () => current,
        begin,
        async time(step, work) {
            const end = begin(step);
            try {
                return await work;
            }
            finally {
                end();
            }
        }
    };
}

;// CONCATENATED MODULE: ./src/main.ts










/** One run of the action, from the inputs to the report. Never throws: a failure is reported like any other end, and so is a bug. */
async function main(world) {
    const steps = stopwatch(world.clock);
    const tell = narratorFor(world.runner, readLanguage(world.env));
    const known = { timings: steps.timings };
    const learn = (facts) => void Object.assign(known, facts);
    const trigger = readTrigger(world.env);
    const comment = openComment(trigger, { tell, signal: world.signal });
    const loadReport = () => __nccwpck_require__.e(/* import() */ 187).then(__nccwpck_require__.bind(__nccwpck_require__, 1187));
    try {
        const running = run(world, { steps, tell, learn, comment, loadReport });
        const ending = await Promise.race([running, world.crashed]).catch(async (error) => {
            const evidence = main_withoutSecrets(evidenceOf(error, world.signal, steps));
            // Most runs need none of what can be said about failures.
            const [{ diagnose }, { findPlace }] = await Promise.all([
                __nccwpck_require__.e(/* import() */ 434).then(__nccwpck_require__.bind(__nccwpck_require__, 7434)),
                Promise.all(/* import() */[__nccwpck_require__.e(298), __nccwpck_require__.e(471)]).then(__nccwpck_require__.bind(__nccwpck_require__, 471))
            ]);
            const diagnosed = diagnose(evidence);
            const { at: spots = [] } = diagnosed.say((0,context/* contextOf */.V)(known, trigger));
            const at = await findPlace(spots, known, { ...world, trigger }).catch(() => undefined);
            return { status: 'failed', evidence, diagnosed, ...(at && { at }) };
        });
        const outcome = { ...known, ...ending };
        const { report } = await loadReport();
        const advice = await report(outcome, { runner: world.runner, trigger, narrator: tell });
        await comment.conclude(outcome, advice);
    }
    catch (error) {
        await lastResort(error, known, world.runner);
    }
}
/** Whatever broke off when the run was cancelled, that it was cancelled is why. */
function evidenceOf(error, signal, steps) {
    const step = steps.current();
    if (signal.aborted)
        return { step, finding: { kind: 'cancelled' } };
    if (error instanceof failure/* Failure */.H)
        return error.evidence;
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { step, finding: { kind: 'crashed' }, text };
}
/** A diagnosis quotes pieces of these texts, in which a secret could no longer be recognized. */
function main_withoutSecrets({ text, http, network, ...evidence }) {
    return {
        ...evidence,
        ...(text !== undefined && { text: (0,model_hidden/* redacted */.pc)(text) }),
        ...(http && { http: { ...http, ...(http.message && { message: (0,model_hidden/* redacted */.pc)(http.message) }) } }),
        ...(network && { network: { ...network, message: (0,model_hidden/* redacted */.pc)(network.message) } })
    };
}


/***/ }),

/***/ 2891:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ Failure)
/* harmony export */ });
/** A step that could not do its work. Thrown once, caught once (main.ts). */
class Failure extends Error {
    evidence;
    constructor(evidence, options) {
        super(`${evidence.step} failed`, options);
        this.name = 'Failure';
        this.evidence = evidence;
    }
}


/***/ }),

/***/ 4053:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Pe: () => (/* binding */ withoutKeys),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   jD: () => (/* binding */ hide),
/* harmony export */   pc: () => (/* binding */ redacted)
/* harmony export */ });
/**
 * What this run must not show. It is told here by the runner's door, and looked for wherever a text from outside is
 * cleaned or cut: after that, it could no longer be recognized.
 */
/** Shorter texts stand by chance in what is no secret. GitHub masks its log by itself. */
const SHORTEST = { everywhere: 6, 'in-text': 3 };
const hidden = { everywhere: new Set(), 'in-text': new Set() };
function hide(secret, where) {
    if (secret.trim().length >= SHORTEST[where])
        hidden[where].add(secret);
}
// eslint-disable-next-line no-control-regex -- ANSI escape sequences begin with ESC
const SEQUENCE = /\x1b(?:\[[0-?]*[ -/]*[@-~]|\][^\x07\x1b]*(?:\x07|\x1b\\)?|[@-_])/u;
/** All control characters but tab and line feed, and what has no width or changes the direction. */
// eslint-disable-next-line no-control-regex -- these are what is looked for
const UNSEEN = /[\x00-\x08\x0b-\x1f\x7f-\x9f\p{Cf}\p{Default_Ignorable_Code_Point}]/u;
const unseen = new RegExp(UNSEEN, 'gu');
const sequences = new RegExp(`${SEQUENCE.source}|${UNSEEN.source}`, 'gu');
/** A text without what acts on a terminal, and without what nobody sees. */
function visible(text) {
    return text.replace(/\r\n?|[\u2028\u2029]/g, '\n').replace(sequences, '');
}
/**
 * A text without the secrets of this run, whatever unseen characters stand between theirs.
 * @param where in the text of others, words are hidden, too
 */
function redacted(text, where = 'everywhere') {
    const known = replaced(text, [
        ...rangesIn(text),
        ...[unseen, sequences].flatMap(pattern => rangesWithout(text, pattern))
    ]);
    // Alone it is what is spoken of, such as the Space.
    const words = where === 'in-text' && !hidden['in-text'].has(text) ? [...hidden['in-text']] : [];
    return words.reduce((rest, word) => rest.replace(wholeWord(word), '***'), known);
}
function rangesIn(text) {
    return [...hidden.everywhere].flatMap(secret => {
        const ranges = [];
        for (let at = text.indexOf(secret); at >= 0; at = text.indexOf(secret, at + 1))
            ranges.push([at, at + secret.length]);
        return ranges;
    });
}
/** Where secrets are once the pattern's matches are left out. */
function rangesWithout(text, pattern) {
    if (text.search(pattern) < 0)
        return [];
    const places = new Uint32Array(text.length);
    let [rest, from] = ['', 0];
    const keep = (to) => {
        for (let at = from; at < to; at++)
            places[rest.length + at - from] = at;
        rest += text.slice(from, to);
    };
    for (const { 0: left, index } of text.matchAll(pattern)) {
        keep(index);
        from = index + left.length;
    }
    keep(text.length);
    return rangesIn(rest).map(([first, end]) => [places[first] ?? 0, (places[end - 1] ?? 0) + 1]);
}
/** Ranges that overlap become one: of two secrets, nothing of either is left. */
function replaced(text, ranges) {
    if (ranges.length === 0)
        return text;
    let [result, end] = ['', 0];
    for (const [from, to] of [...ranges].sort(([a], [b]) => a - b)) {
        if (from >= end)
            result += `${text.slice(end, from)}***`;
        end = Math.max(end, to);
    }
    return result + text.slice(end);
}
function wholeWord(word) {
    const literal = word.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
    return new RegExp(`(?<![\\p{L}\\p{N}_])${literal}(?![\\p{L}\\p{N}_])`, 'gu');
}
/** The beginnings of the Hub's tokens and of other services' keys. */
const KEY = /\b(hf_|api_org_|gh[opsur]_|github_pat_|glpat-|npm_|xox[abp]-|gsk_|r8_|sk-|AIza|ya29\.|AKIA|ASIA)(?=[\w.-]*\d)[\w.-]{12,}/g;
const HF_TOKEN = /\bhf_[\w.-]{16,}/g;
/** A text without what looks like somebody's key, known or not. */
function withoutKeys(text) {
    return text.replace(HF_TOKEN, 'hf_***').replace(KEY, '$1***');
}


/***/ }),

/***/ 8023:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ readCreated),
/* harmony export */   A2: () => (/* binding */ readWantedObjects),
/* harmony export */   Ch: () => (/* binding */ readVariables),
/* harmony export */   Fe: () => (/* binding */ readCommits),
/* harmony export */   Ft: () => (/* binding */ readRuntime),
/* harmony export */   WQ: () => (/* binding */ readCardErrors),
/* harmony export */   Z8: () => (/* binding */ readSpaceIds),
/* harmony export */   a6: () => (/* binding */ readWhoAmI),
/* harmony export */   b1: () => (/* binding */ readSpaceInfo),
/* harmony export */   o3: () => (/* binding */ readAccessToken),
/* harmony export */   ql: () => (/* binding */ readSecrets),
/* harmony export */   tQ: () => (/* binding */ readVisibility),
/* harmony export */   xm: () => (/* binding */ readIdToken)
/* harmony export */ });
/**
 * The readers take of an answer what has the right shape and leave the rest: the Hub adds and renames fields. Where
 * that is missing without which it is no answer at all, they give null: something else has answered.
 */
function readWhoAmI(answer) {
    const { name, type, orgs, auth } = record(answer);
    if (!isText(name))
        return null;
    const { expiresAt, accessToken } = record(auth);
    const { displayName, role, createdAt, fineGrained } = record(accessToken);
    return {
        name,
        ...texts({ type }),
        orgs: list(orgs).map(org => {
            const { name, roleInOrg, securityRestrictions } = record(org);
            return { ...texts({ name, role: roleInOrg }), restrictions: list(securityRestrictions).map(String) };
        }),
        auth: {
            ...texts({ expiresAt, tokenName: displayName, role, createdAt }),
            scopes: list(record(fineGrained).scoped).map(scope => {
                const { entity, permissions } = record(scope);
                const { type, name } = record(entity);
                return { ...texts({ type, name }), permissions: list(permissions).map(String) };
            })
        }
    };
}
function readSpaceInfo(answer) {
    const { id, private: hidden, subdomain, host, sdk, visibility, sha, runtime, siblings } = record(answer);
    if (!isText(id))
        return null;
    return {
        ...texts({ id, subdomain, host, sdk, visibility, sha }),
        runtime: runtimeIn(runtime),
        private: hidden === true,
        ...(Array.isArray(siblings) && { files: siblings.map(file => String(record(file).rfilename)) })
    };
}
function readRuntime(answer) {
    return isText(record(answer).stage) ? runtimeIn(answer) : null;
}
/** What is told of it, which may be nothing. */
function runtimeIn(answer) {
    const { stage, errorMessage, sha, hardware, gcTimeout } = record(answer);
    const { requested } = record(hardware);
    return {
        // It becomes an output, which a workflow may put into a shell: only what looks like a stage is one.
        ...(typeof stage === 'string' && /^[A-Z_]{1,60}$/.test(stage) && { stage }),
        ...texts({ message: errorMessage, sha }),
        ...((typeof requested === 'string' || requested === null) && { hardware: requested }),
        ...(typeof gcTimeout === 'number' && { sleepTime: gcTimeout })
    };
}
/** The secrets of a Space by name, each with its description: the Hub never tells a value. */
function readSecrets(answer) {
    return readNamed(answer, 'description');
}
/** The variables of a Space by name, each with its value. */
function readVariables(answer) {
    return readNamed(answer, 'value');
}
function readNamed(answer, field) {
    const named = Object.entries(record(answer));
    if (!isRecord(answer) || named.some(([, each]) => typeof each !== 'object'))
        return null;
    return new Map(named.map(([key, each]) => [key, texts(record(each))[field] ?? '']));
}
/** Settings that were changed are answered with what they are then (huggingface_hub, hf_api.py `update_repo_settings`). */
function readVisibility(answer) {
    const { visibility, private: hidden } = record(answer);
    if (isText(visibility))
        return visibility;
    return typeof hidden === 'boolean' ? (hidden ? 'private' : 'public') : null;
}
/** The answer to a Space that was made names it. */
function readCreated(answer) {
    const { url, name, id } = record(answer);
    return [url, name, id].some(isText) ? 'created' : null;
}
/** GitHub's answer to the question for an id token. */
function readIdToken(answer) {
    const { value } = record(answer);
    return isText(value) ? value : null;
}
/** The token that an id token was exchanged for. */
function readAccessToken(answer) {
    const { access_token: token } = record(answer);
    return isText(token) ? token : null;
}
/** A list of Spaces. */
function readSpaceIds(answer) {
    if (!Array.isArray(answer))
        return null;
    return answer.map(space => record(space).id).filter(isText);
}
function readCommits(answer) {
    if (!Array.isArray(answer))
        return null;
    return answer.map(commit => {
        const { id, title, message } = record(commit);
        return texts({ id, title, message });
    });
}
/** What `/api/validate-yaml` finds wrong with a README; empty when nothing. */
function readCardErrors(answer) {
    return list(record(answer).errors).flatMap(error => {
        const { message } = record(error);
        return typeof message === 'string' ? [message] : [];
    });
}
/** The objects of an LFS batch that the Hub wants to be sent: it has the others (git-lfs, docs/api/batch.md). */
function readWantedObjects(answer) {
    const { objects } = record(answer);
    if (!Array.isArray(objects))
        return null;
    return objects.flatMap(object => {
        const { oid, actions } = record(object);
        return typeof oid === 'string' && record(actions).upload !== undefined ? [oid] : [];
    });
}
function record(value) {
    return typeof value === 'object' && value !== null ? value : {};
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function isText(value) {
    return typeof value === 'string' && value !== '';
}
function list(value) {
    return Array.isArray(value) ? value : [];
}
/** Those of the values that are texts. */
function texts(values) {
    const found = Object.entries(values).filter(([, value]) => typeof value === 'string' && value !== '');
    return Object.fromEntries(found);
}


/***/ }),

/***/ 6099:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Xy: () => (/* binding */ headAfter),
/* harmony export */   Yz: () => (/* binding */ outputsOf),
/* harmony export */   gV: () => (/* binding */ stageOf)
/* harmony export */ });
/* unused harmony export OUTPUTS */
/* harmony import */ var _space_url_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9323);

/** Every output, a function of how the run ended; set on failure too, as far as known. Names never change. */
const OUTPUTS = {
    status: {
        description: 'How the run ended: `deployed` (also if the wait was off or too short), `unchanged`, `skipped`, `dry-run`, `deleted` (the preview of a closed pull request) or `failed`.',
        of: outcome => outcome.status
    },
    diagnosis: {
        description: 'The id of the diagnosis; empty on success.',
        of: outcome => (outcome.status === 'failed' ? outcome.diagnosed.id : '')
    },
    'space-url': {
        description: 'The URL of the Space’s page.',
        of: outcome => outcome.target?.url ?? pageOf(outcome) ?? ''
    },
    'preview-space': {
        description: 'The Space of the pull request, `owner/name`, if the run was about a preview; otherwise empty.',
        of: outcome => outcome.preview?.space ?? ''
    },
    'app-url': {
        description: 'The URL of the app itself.',
        of: ({ target, removal }) => (removal ? '' : (target?.appUrl ?? ''))
    },
    commit: {
        description: 'The commit that the Space’s branch points to after the run.',
        of: outcome => headAfter(outcome) ?? ''
    },
    'previous-commit': {
        description: 'The commit that the branch pointed to before the run; empty if there was none.',
        of: outcome => outcome.head ?? ''
    },
    'failed-commit': {
        description: 'The pushed commit, if it does not run, whether or not the Space was rolled back; otherwise empty.',
        of: outcome => (outcome.status === 'failed' && outcome.pushed) || ''
    },
    history: {
        description: '`full` if the branch’s own commits were pushed, `snapshot` if one commit with the current files was.',
        of: outcome => outcome.plan?.history ?? ''
    },
    stage: {
        description: 'The last stage that the run saw the Space in, such as `RUNNING` or `BUILDING`.',
        of: stageOf
    }
};
/** Name and value of each output, in the order of the README. */
function outputsOf(outcome) {
    return Object.entries(OUTPUTS).map(([name, output]) => [name, output.of(outcome)]);
}
/** The Space's head after the run; undefined when the run never saw it, null when there is no such branch. */
function headAfter(outcome) {
    const { rollback, live, pushed, head, removal } = outcome;
    if (removal)
        return null;
    if (rollback && 'to' in rollback)
        return rollback.to;
    if (rollback?.head !== undefined)
        return rollback.head;
    if (pushed !== undefined)
        return live?.head ?? pushed;
    if (outcome.status !== 'failed')
        return head;
    const { evidence } = outcome;
    // Whether a push was taken that was cut off, nobody was asked.
    if (evidence.finding?.kind === 'cancelled' && evidence.step === 'push')
        return undefined;
    return evidence.head !== undefined ? evidence.head : head;
}
/** The Space's stage when the run last looked; empty when the Hub did not say. */
function stageOf(outcome) {
    const finding = outcome.status === 'failed' ? outcome.evidence.finding : undefined;
    if (finding?.kind === 'space-stage')
        return finding.stage;
    return outcome.live?.stage ?? outcome.target?.runtime.stage ?? '';
}
function pageOf({ inputs }) {
    return inputs && (0,_space_url_js__WEBPACK_IMPORTED_MODULE_0__/* .spaceUrl */ .S)(inputs.endpoint, inputs.space);
}


/***/ }),

/***/ 5891:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Gi: () => (/* binding */ isFor),
/* harmony export */   Pr: () => (/* binding */ meaningOf),
/* harmony export */   bw: () => (/* binding */ ROUTES)
/* harmony export */ });
/** `total`: half of what a request may take with its repetitions (decide/retry), so that one that crawls is repeated. */
const ordinary = { connect: 10_000, firstByte: 30_000, idle: 30_000, total: 60_000 };
/** A pack or an object of any size. The Hub looks through all of a large push before it says a word. */
const transfer = { connect: 10_000, firstByte: 300_000, idle: 60_000, total: 3_600_000 };
/** `idle`: longer than the Hub is silent while it still has something to say (huggingface_hub, hf_api.py). */
const streamed = { connect: 10_000, firstByte: 10_000, idle: 120_000, total: Infinity };
const usual = {
    400: null,
    // Anonymous callers get 401 for a missing Space, but we never ask anonymously: a 401 is the token's.
    401: 'authentication-failed',
    402: 'payment-required',
    403: 'permission-denied',
    404: 'repository-not-found',
    408: 'network',
    409: 'non-fast-forward',
    412: 'non-fast-forward',
    413: 'large-file',
    422: null,
    429: 'rate-limited',
    '5xx': 'hub-unavailable',
    other: null
};
/** A token that may push can be of another kind than the route takes (OIDC). */
const watching = { ...usual, 401: 'permission-denied' };
const managing = {
    ...watching,
    400: 'invalid-input',
    // "another conflicting operation is in progress", and all tries were used up.
    409: 'hub-unavailable',
    422: 'invalid-input'
};
function all(meaning) {
    return {
        400: meaning,
        401: meaning,
        402: meaning,
        403: meaning,
        404: meaning,
        408: meaning,
        409: meaning,
        412: meaning,
        413: meaning,
        422: meaning,
        429: meaning,
        '5xx': meaning,
        other: meaning
    };
}
const look = { purpose: 'look', deadlines: ordinary, retry: 'always', means: usual };
const push = { purpose: 'push', deadlines: ordinary, retry: 'always', means: usual };
const watch = {
    purpose: 'watch',
    step: 'build',
    deadlines: ordinary,
    retry: 'never',
    means: watching
};
/** The same value twice is the same setting. */
const setting = {
    purpose: 'manage',
    step: 'settings',
    deadlines: ordinary,
    retry: 'always',
    means: managing
};
/** One that is taken twice takes longer, and ends the same. */
const restarting = { ...setting, step: 'start', input: 'restart' };
/**
 * Every request of the run, and all that is known of it. A new one is a row here; the compiler then asks for its name
 * in each language, and for what to say when it is refused.
 */
const ROUTES = {
    /** Asked of GitHub, of which only these two tell something about the job. */
    'id-token': {
        purpose: 'exchange',
        step: 'credential',
        deadlines: ordinary,
        retry: 'always',
        means: { ...all('network'), 401: 'oidc-unavailable', 403: 'oidc-unavailable' }
    },
    'token-exchange': {
        purpose: 'exchange',
        step: 'credential',
        deadlines: ordinary,
        retry: 'always',
        // The Hub could not fetch the issuer's keys in time; nothing is wrong with the publisher (hub-docs#2757).
        passes: /\baborted\b/i,
        means: { ...all('oidc-rejected'), 408: 'network', 429: 'rate-limited', '5xx': 'hub-unavailable' }
    },
    whoami: { purpose: 'identify', step: 'access', deadlines: ordinary, retry: 'always', means: usual },
    space: { ...look, step: 'access' },
    /** Help for who misspelt a Space. */
    neighbours: { ...look, step: 'access', retry: 'never' },
    /** The previews that there are. */
    spaces: { ...look, step: 'access' },
    commits: { ...look, step: 'plan' },
    // The push is checked by the Hub itself once more, so an answer that does not come is not waited for.
    'validate-yaml': { ...look, step: 'plan', retry: 'never' },
    'auth-check': { ...push, step: 'access' },
    advertisement: { ...push, step: 'access' },
    'lfs-batch': { ...push, step: 'plan' },
    'upload-pack': { ...push, step: 'plan', deadlines: transfer },
    // Sent again only after the Space's head has been asked for: it tells whether the push was taken.
    'receive-pack': { ...push, step: 'push', deadlines: transfer },
    /** The storage keeps what comes, and has nothing to look through. */
    'lfs-upload': { ...push, step: 'push', deadlines: { ...transfer, firstByte: 60_000 } },
    /** 404: the object did not arrive, whatever answered the upload. */
    'lfs-verify': { ...push, step: 'push', means: { ...usual, 404: 'network' } },
    create: {
        ...setting,
        step: 'create',
        input: 'create',
        // One that was taken although its answer was lost is answered 409 the next time, as a Space that exists is.
        // The Hub asks for the same call again here (huggingface_hub, hf_api.py `create_repo`).
        passes: /conflicting operation/i
    },
    // Deleting twice is as good as once: the second time it is not there.
    delete: { ...setting, step: 'delete', input: 'preview' },
    secrets: { ...setting, input: 'secrets' },
    variables: { ...setting, input: 'variables' },
    hardware: { ...setting, input: 'hardware' },
    'sleep-time': { ...setting, input: 'sleep-time' },
    visibility: { ...setting, input: 'visibility' },
    restart: restarting,
    factory: restarting,
    runtime: watch,
    /** The commit at the tip of the Space's `main`, asked while it is watched. */
    head: { ...look, step: 'build', retry: 'never' },
    logs: { ...watch, deadlines: streamed },
    app: {
        purpose: 'app',
        step: 'answer',
        deadlines: ordinary,
        retry: 'never',
        means: all('app-failed')
    }
};
/** Whether a request is made for that. */
function isFor(route, ...purposes) {
    return purposes.includes(ROUTES[route].purpose);
}
/** What the status of an answer to this request stands for; null when it says nothing. */
function meaningOf(route, status) {
    const { means } = ROUTES[route];
    if (status >= 500)
        return means['5xx'];
    return Object.hasOwn(means, status) ? means[status] : means.other;
}


/***/ }),

/***/ 9323:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ spaceUrl),
/* harmony export */   l: () => (/* binding */ lfsServer)
/* harmony export */ });
/** The page of a Space, which is its git URL as well; without credentials. */
function spaceUrl(endpoint, id) {
    return `${endpoint}/spaces/${id}`;
}
/** Where a Space's LFS server is (git-lfs, docs/api/server-discovery.md). */
function lfsServer(url) {
    return `${url}.git/info/lfs`;
}


/***/ }),

/***/ 5056:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ tlsTrouble)
/* harmony export */ });
/** The certificate is not trusted now and is not trusted in a second either; codes of Node's and OpenSSL's. */
const CERTIFICATE = /CERT|SELF_SIGNED|UNABLE_TO_|HOSTNAME_MISMATCH|ISSUER|CRL/;
/** The two sides did not come to terms, or the connection was cut meanwhile. */
const HANDSHAKE = /ERR_TLS|ERR_SSL|EPROTO/;
/** Which part of setting up a secure connection a transport code tells of; null when it is about something else. */
function tlsTrouble(code) {
    if (CERTIFICATE.test(code))
        return 'certificate';
    return HANDSHAKE.test(code) ? 'handshake' : null;
}


/***/ }),

/***/ 6659:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   SY: () => (/* binding */ neutral),
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   tJ: () => (/* binding */ inert)
/* harmony export */ });
/* harmony import */ var _model_hidden_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4053);

/**
 * Text from outside made harmless for a log, a Markdown page and a person's eyes: no secret, no escape sequences, no
 * control, invisible or direction-changing characters. Secrets go first, while they are whole.
 */
function neutral(text, where = 'everywhere') {
    return (0,_model_hidden_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutKeys */ .Pe)((0,_model_hidden_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)((0,_model_hidden_js__WEBPACK_IMPORTED_MODULE_0__/* .redacted */ .pc)(text, where)));
}
/** A value of one line, for the middle of a sentence. */
function oneLine(text, most = 300) {
    const line = neutral(text, 'in-text').replace(/\s+/g, ' ').trim();
    return line.length > most ? `${line.slice(0, most - 1)}…` : line;
}
/**
 * Lines of a tool's output for the log. The runner takes `::name::` at the start of a line, and `##[name]` anywhere in
 * it, for a command; behind the bar and with the mark broken they are text.
 */
function quoted(text, mostLines = 200) {
    const lines = neutral(text, 'in-text')
        .split('\n')
        .map(line => line.trimEnd());
    while (lines.at(-1) === '')
        lines.pop();
    // The end of an output says most.
    const shown = lines.length > mostLines ? ['…', ...lines.slice(-mostLines)] : lines;
    return shown.map(line => `│ ${line.slice(0, 2000).replaceAll('##[', '##\u200b[')}`);
}
/** A line that a person is to paste, with values in it: only what the runner would take for a command is broken. */
function inert(line) {
    const text = neutral(line).replaceAll('\n', ' ');
    return text.replaceAll('##[', '##\u200b[').replace(/^(\s*):(?=:)/, '$1:\u200b');
}


/***/ }),

/***/ 4404:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ row),
/* harmony export */   p: () => (/* binding */ plain)
/* harmony export */ });
/* harmony import */ var _neutral_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6659);

/** A sentence for the log or an annotation: our words without their Markdown marks, values as they are, on one line. */
function plain(text) {
    const values = [];
    // A mark may begin before a value and end behind it.
    const words = text.map(part => typeof part === 'string' ? part : `\0${values.push(unmarkedValue(part.value)) - 1}\0`);
    return unmarked(words.join('')).replace(/\0(\d+)\0/g, (_, i) => values[Number(i)] ?? '');
}
function unmarked(words) {
    return words
        .replace(/\[([^\]]*)\]\(([^)]*)\)/g, (_, label, url) => label === url ? url : `${label} (${url})`)
        .replace(/`([^`]*)`/g, '$1')
        .replace(/\*\*([^*]*)\*\*/g, '$1');
}
function unmarkedValue(value) {
    return (0,_neutral_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(value).replaceAll('##[', '##\u200b[').replaceAll('::', ':\u200b:');
}
/** A line of a group in the log. */
const row = (label, value) => `${label}: ${value}`;


/***/ }),

/***/ 1214:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ allOrFirstFailure)
/* harmony export */ });
/** Waits for all; when several failed, the failure of the first one named is the one to explain. */
async function allOrFirstFailure(...work) {
    const settled = await Promise.allSettled(work);
    return settled.map(result => {
        if (result.status === 'rejected')
            throw result.reason;
        return result.value;
    });
}


/***/ }),

/***/ 1061:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Uy: () => (/* binding */ hideToken),
/* harmony export */   cT: () => (/* binding */ withoutSecrets),
/* harmony export */   s0: () => (/* binding */ hideSecrets),
/* harmony export */   vI: () => (/* binding */ hideTokens)
/* harmony export */ });
/* harmony import */ var _decide_own_words_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6984);
/* harmony import */ var _decide_token_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3041);


/** Variables of the environment in which a token is handed over. */
const TOKENS = ['INPUT_TOKEN', 'HF_TOKEN', 'INPUT_GITHUB-TOKEN', 'ACTIONS_ID_TOKEN_REQUEST_TOKEN'];
/** Hides what is given as a token, whatever it looks like, before anything is read that might repeat it. */
function hideTokens(env, runner) {
    const space = env['INPUT_SPACE'] ?? '';
    const names = /^[\w.-]+\/[\w.-]+$/.test(space) ? [space] : [];
    for (const name of TOKENS)
        hideToken(env[name] ?? '', { runner, names });
}
/** Hides a token, with and without what stands around it. */
function hideToken(text, to) {
    for (const one of new Set([text.trim(), (0,_decide_token_js__WEBPACK_IMPORTED_MODULE_1__/* .bareToken */ .eh)(text)]))
        hide(one, to);
}
/** Hides the values of the Space's secrets. */
function hideSecrets(inputs, runner) {
    for (const { value } of inputs.secrets)
        hide(value.reveal(), { runner, names: (0,_decide_own_words_js__WEBPACK_IMPORTED_MODULE_0__/* .namesOf */ .e)(inputs) });
}
/** Hides a secret in every form in which it could be printed; a word that the run says itself, in the texts of others. */
function hide(secret, { runner, names }) {
    if (secret === '')
        return;
    for (const form of (0,_decide_token_js__WEBPACK_IMPORTED_MODULE_1__/* .printableForms */ .Xk)(secret))
        runner.mask(form, (0,_decide_own_words_js__WEBPACK_IMPORTED_MODULE_0__/* .isOwnWord */ .N)(form, names) ? 'in-text' : 'everywhere');
}
/** A part of a variable is compared with a secret from here on: shorter ones stand in much by chance. */
const SHORTEST_PART = 8;
/**
 * The environment for git, which has no business with the job's secrets: the variables that the input names, and those
 * that hold the token or a secret, whatever their names.
 */
function withoutSecrets(env, { secrets }, tokens) {
    const names = new Set(secrets.map(({ key }) => key));
    const values = [...tokens, ...secrets.map(({ value }) => value.reveal())]
        .map(value => value.trim())
        .filter(value => value !== '');
    const holds = (text) => values.some(value => text.trim() === value || (value.length >= SHORTEST_PART && text.includes(value)));
    return Object.fromEntries(Object.entries(env).filter(([name, text = '']) => !names.has(name) && (NEEDED.test(name) || !holds(text))));
}
/** Without these no program is found: a secret that stands in a path of this machine is none. */
const NEEDED = /^(PATH|HOME|USERPROFILE|SystemRoot|ComSpec|TEMP|TMP|TMPDIR)$/i;


/***/ }),

/***/ 6820:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ NO_SETTINGS),
/* harmony export */   h: () => (/* binding */ lookAtSettings)
/* harmony export */ });
const NONE = { ok: new Map() };
/** Of a Space that is not there yet. */
const NO_SETTINGS = { secrets: NONE, variables: NONE };
/** Asks what the Space has, together with all other questions. */
async function lookAtSettings(inputs, spaceApi) {
    const [secrets, variables] = await Promise.all([
        inputs.secrets.length > 0 ? spaceApi.secrets() : NONE,
        inputs.variables.length > 0 ? spaceApi.variables() : NONE
    ]);
    return { secrets, variables };
}


/***/ }),

/***/ 3252:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  t: () => (/* binding */ validate)
});

;// CONCATENATED MODULE: ./src/decide/access.ts
/** Whose token it is, as far as the Hub said. */
function identityOf(whoami) {
    if (!('ok' in whoami))
        return null;
    const { name, type, auth, orgs } = whoami.ok;
    return {
        name,
        type: type === 'org' || type === 'app' ? type : 'user',
        ...(auth.tokenName && { tokenName: auth.tokenName }),
        ...(auth.role && { role: auth.role }),
        ...(auth.createdAt && { createdAt: auth.createdAt }),
        ...(auth.expiresAt && { expiresAt: auth.expiresAt }),
        ...(orgs.length > 0 && { organizations: orgs.flatMap(({ name }) => name ?? []) })
    };
}
/**
 * May this token push to `owner/name`? The first fact that settles it wins, in the order in which the Hub itself
 * checks: who, does the Space exist for them, may they write. A doubt is never a "no": git decides then.
 */
function judge(space, kind, answers) {
    const owner = space.split('/')[0] ?? '';
    const { whoami, git, mayWrite } = answers;
    const refusals = [git, answers.space, mayWrite].flatMap(reply => 'refused' in reply ? [reply.refused] : []);
    const gitStatus = 'refused' in git ? git.refused.status : 200;
    // The Hub says 401 for a missing or private Space, too; only whoami's 401 means the token (and not even that for
    // tokens bound to one repository, which may not ask who they are).
    if ('refused' in whoami && whoami.refused.status === 401 && kind !== 'oidc' && kind !== 'oauth')
        return no({ finding: { kind: 'token-rejected' }, http: whoami.refused });
    if ('refused' in git && gitStatus === 401)
        return no({ finding: { kind: 'token-rejected' }, http: git.refused });
    const policy = refusals.find(refused => refused.status === 403 && policyOf(refused, owner));
    if (policy)
        return denied(policyOf(policy, owner) ?? { why: 'disabled' }, policy);
    const restrictions = memberOf(whoami, owner)?.restrictions ?? [];
    if (restrictions.length > 0)
        return denied({ why: 'org-restriction', owner, restrictions });
    if ('refused' in git && gitStatus === 404)
        return no({ finding: { kind: 'space-missing', space }, http: git.refused });
    if ('refused' in git && gitStatus === 403)
        return denied({ why: 'refused', message: git.refused.message ?? '' }, git.refused);
    if ('refused' in git)
        return no({ http: git.refused });
    if ('ok' in mayWrite)
        return { may: 'yes', because: 'write-check' };
    const byRole = judgeRole(space, whoami);
    if (kind === 'oidc' || kind === 'oauth' || kind === 'app')
        return { may: 'unknown', because: 'token-kind' };
    if ('why' in byRole)
        return denied(byRole, mayWrite.refused);
    return mayWrite.refused.status === 403
        ? denied(refusalOf(owner, whoami, mayWrite.refused), mayWrite.refused)
        : byRole;
}
/**
 * May this token make a Space for `owner`? Its own account, or an organisation in which it may make repositories; a
 * fine-grained token needs the grant for the whole account (docs: security-tokens, organizations-security).
 */
function judgeCreation(owner, kind, whoami) {
    if (kind === 'oidc' || kind === 'oauth' || kind === 'app')
        return { may: 'unknown', because: 'token-kind' };
    if (!('ok' in whoami))
        return { may: 'unknown', because: 'no-answer' };
    const { role, scopes } = whoami.ok.auth;
    const refused = (because) => denied({ why: 'create', owner, because });
    if (role === 'read')
        return denied({ why: 'read-token' });
    const isGranted = scopes.some(({ type, name, permissions }) => (type === 'user' || type === 'org') && name === owner && permissions.includes('repo.write'));
    if (role === 'fineGrained' && !isGranted)
        return refused('scope');
    if (whoami.ok.name === owner)
        return { may: 'yes', because: role === 'fineGrained' ? 'scope' : 'owner' };
    const orgRole = memberOf(whoami, owner)?.role;
    if (memberOf(whoami, owner) === undefined)
        return refused('not-a-member');
    if (orgRole === 'read' || orgRole === 'no_access')
        return refused('role');
    return { may: 'yes', because: 'organisation' };
}
/** The Hub refuses writing although the token's role would allow it: then it is about this owner. */
function refusalOf(owner, whoami, refused) {
    const role = memberOf(whoami, owner)?.role;
    if (role !== undefined && role !== 'admin' && role !== 'write')
        return { why: 'org-role', owner, role };
    if (role === undefined && 'ok' in whoami && whoami.ok.name !== owner)
        return { why: 'not-a-member', owner };
    return { why: 'refused', message: refused.message ?? '' };
}
/** The table of roles and scopes (docs: security-tokens, organizations-security), for when nothing firmer is known. */
function judgeRole(space, whoami) {
    if (!('ok' in whoami))
        return { may: 'unknown', because: 'no-answer' };
    const owner = space.split('/')[0] ?? '';
    const { role: tokenRole, scopes } = whoami.ok.auth;
    if (tokenRole === 'read')
        return { why: 'read-token' };
    if (tokenRole === 'fineGrained')
        return judgeScopes(space, owner, scopes);
    if (tokenRole !== 'write' && tokenRole !== 'god')
        return { may: 'unknown', because: 'token-kind' };
    if (whoami.ok.name === owner)
        return { may: 'yes', because: 'owner' };
    const role = memberOf(whoami, owner)?.role;
    if (role === 'admin' || role === 'write')
        return { may: 'yes', because: 'organisation' };
    if (role === 'read' || role === 'no_access')
        return { why: 'org-role', owner, role };
    if (role !== undefined)
        return { may: 'unknown', because: 'not-listed' };
    // Collaborators of a single repository are in nobody's list: not being a member is a doubt, until the Hub refuses.
    return { may: 'unknown', because: 'not-listed' };
}
function judgeScopes(space, owner, scoped) {
    const here = scoped.filter(({ type, name }) => (type === 'space' && name === space) || ((type === 'user' || type === 'org') && name === owner));
    if (here.some(scope => scope.permissions.includes('repo.write')))
        return { may: 'yes', because: 'scope' };
    const group = scoped.some(scope => scope.type === 'resource-group' && scope.permissions.includes('repo.write'));
    if (group)
        return { may: 'unknown', because: 'not-listed' };
    return { why: 'fine-grained-scope', owner, granted: here.flatMap(scope => scope.permissions) };
}
function memberOf(whoami, owner) {
    return 'ok' in whoami ? whoami.ok.orgs.find(org => org.name === owner) : undefined;
}
/** An organisation's token policy (docs: enterprise-tokens-management, security-tokens), or a disabled Space. */
function policyOf({ message = '' }, owner) {
    if (/needs to be approved by the organization/i.test(message))
        return { why: 'org-approval-pending', owner };
    if (/revoked by the organization administrator/i.test(message))
        return { why: 'org-revoked', owner };
    if (/access to this resource is disabled/i.test(message))
        return { why: 'disabled' };
    return null;
}
function no(evidence) {
    return { may: 'no', evidence: { step: 'access', ...evidence } };
}
function denied(reason, http) {
    return no({ finding: { kind: 'access-denied', reason }, ...(http && { http }) });
}

// EXTERNAL MODULE: ./src/model/failure.ts
var failure = __nccwpck_require__(2891);
// EXTERNAL MODULE: ./src/model/space-url.ts
var space_url = __nccwpck_require__(9323);
;// CONCATENATED MODULE: ./src/run/look/validate.ts



/**
 * Who we are, whether the Space exists, and whether we may write to it: asked together, judged once.
 * What the Hub said is learnt before it is judged, so that a refusal can name the account and the Space's head.
 * @throws Failure when the answer is no, or when the Space's git server cannot be asked.
 */
async function validate(question, deps) {
    const target = await deps.steps.time('access', judged(question, deps));
    deps.learn({ target });
    return target;
}
async function judged({ inputs, credential, mayBeMissing }, deps) {
    const { hub } = deps;
    const id = inputs.space;
    // The git server's answer is needed for everything after; the other three only sharpen what is said.
    const [git, whoami, space, mayWrite] = await Promise.all([
        hub.heads(id, 'access'),
        hub.whoami().catch(noAnswer('whoami')),
        hub.space(id, 'access').catch(noAnswer('space')),
        hub.mayWrite(id).catch(noAnswer('auth-check'))
    ]);
    const identity = identityOf(whoami);
    const head = 'ok' in git ? (git.ok.heads.get(inputs['space-branch']) ?? null) : undefined;
    deps.learn({ identity, ...(head !== undefined && { head }) });
    const verdict = judge(id, credential.kind, { whoami, space, mayWrite, git });
    const isMissing = verdict.may === 'no' && verdict.evidence.finding?.kind === 'space-missing';
    if (isMissing && mayBeMissing)
        return missing(inputs, credential, { whoami, identity });
    if (verdict.may === 'no') {
        const { finding } = verdict.evidence;
        if (finding?.kind !== 'space-missing')
            throw new failure/* Failure */.H(verdict.evidence);
        const neighbours = await deps.findNeighbours(id);
        throw new failure/* Failure */.H({ ...verdict.evidence, finding: { ...finding, ...neighbours } });
    }
    if ('refused' in git)
        throw new failure/* Failure */.H({ step: 'access', http: git.refused });
    const info = 'ok' in space ? space.ok : { private: false, runtime: {} };
    const now = presentId(git.ok.url, info, inputs) ?? id;
    // A name that somebody else holds now is not where these files and secrets were meant to go.
    if (ownerOf(now) !== ownerOf(id))
        throw new failure/* Failure */.H({ step: 'access', finding: { kind: 'space-missing', space: id, movedTo: now } });
    const { runtime, sdk, visibility, files } = info;
    return {
        space: now,
        ...(now !== id && { renamedFrom: id }),
        url: (0,space_url/* spaceUrl */.S)(inputs.endpoint, now),
        appUrl: appUrl(now, info),
        exists: true,
        private: info.private,
        runtime,
        ...(sdk && { sdk }),
        ...(visibility && { visibility }),
        ...(files && { files }),
        branch: inputs['space-branch'],
        head: head ?? null,
        advertisement: git.ok.advertisement,
        identity,
        access: verdict
    };
}
/** The Space as it is to be made. @throws Failure when this token may not */
function missing(inputs, credential, { whoami, identity }) {
    const [owner = ''] = inputs.space.split('/');
    const access = judgeCreation(owner, credential.kind, whoami);
    if (access.may === 'no')
        throw new failure/* Failure */.H(access.evidence);
    return {
        space: inputs.space,
        url: (0,space_url/* spaceUrl */.S)(inputs.endpoint, inputs.space),
        appUrl: appUrl(inputs.space, {}),
        exists: false,
        private: inputs.visibility !== undefined && inputs.visibility !== 'public',
        runtime: {},
        branch: inputs['space-branch'],
        head: null,
        identity,
        access
    };
}
/** A Space that was renamed answers under its new id, by API and by git. */
function presentId(gitUrl, info, inputs) {
    const prefix = (0,space_url/* spaceUrl */.S)(inputs.endpoint, '');
    const byGit = gitUrl.startsWith(prefix) ? gitUrl.slice(prefix.length) : undefined;
    return [byGit === inputs.space ? info.id : byGit, byGit].find(id => /^[\w.-]+\/[\w.-]+$/.test(id ?? ''));
}
/** Accounts are the same whatever their capitals. */
function ownerOf(id) {
    return (id.split('/')[0] ?? '').toLowerCase();
}
/** The Hub knows the app's address; its rule for ordinary names is the fallback (docs: spaces-embed). */
function appUrl(id, { host, subdomain }) {
    if (host && /^https?:\/\/[\w.:-]+$/.test(host))
        return host;
    const label = subdomain && /^[\w-]+$/.test(subdomain) ? subdomain : id.toLowerCase().replace(/[^a-z0-9]/g, '-');
    return `https://${label}.hf.space`;
}
function noAnswer(route) {
    return () => ({ refused: { route, url: '', status: 0 } });
}


/***/ }),

/***/ 5093:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   G9: () => (/* binding */ settle),
/* harmony export */   SW: () => (/* binding */ requireOwn),
/* harmony export */   oW: () => (/* binding */ previewOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _decide_preview_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2396);
/* harmony import */ var _model_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2891);



const digest = (text) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex');
/** The preview of a pull request. */
function previewOf(of) {
    return (0,_decide_preview_js__WEBPACK_IMPORTED_MODULE_2__/* .previewOf */ .oW)(of, digest);
}
/**
 * What is to be done about previews; undefined when the run is an ordinary one.
 * @throws Failure when the pull request is not known: its code must not go to the Space itself
 */
function taskOf(inputs, event) {
    const found = (0,_decide_preview_js__WEBPACK_IMPORTED_MODULE_2__/* .previewTask */ .Mw)(inputs, event, digest);
    if (found?.task === 'unknown')
        throw unusable({ step: 'inputs', value: 'true', expected: 'pull-request' });
    return found;
}
/**
 * Settles whether a run is about the Space that was named, or about previews.
 * @throws Failure when that cannot be known
 */
async function settle(inputs, trigger, loadEvent) {
    const task = inputs.preview === 'false' ? undefined : taskOf(inputs, await loadEvent());
    if (task === undefined)
        return { inputs, trigger };
    if (task.task === 'clean')
        return { ends: task, inputs, trigger };
    const { preview } = task;
    const settled = {
        preview,
        inputs: forPreview(inputs, preview),
        trigger: { ...trigger, previewOf: preview.of }
    };
    return task.task === 'delete' ? { ...settled, ends: task } : settled;
}
/** An ordinary deployment, to the Space of the pull request: it is made, and its commits carry the mark. */
function forPreview(inputs, { space }) {
    return { ...inputs, space, create: true, history: 'snapshot', 'space-branch': 'main' };
}
/** @throws Failure when the Space has that name and was not made for this pull request */
async function requireOwn(preview, { exists, head, space }, hub) {
    if (!exists || head === null)
        return;
    const commits = await hub.commits(space, 'main');
    if ('refused' in commits)
        throw new _model_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H({ step: 'plan', http: commits.refused });
    if (!(0,_decide_preview_js__WEBPACK_IMPORTED_MODULE_2__/* .mayPreviewOn */ .ji)(commits.ok, preview.of))
        throw unusable({ step: 'plan', value: space, expected: 'own-preview' });
}
function unusable({ step, ...problem }) {
    const problems = [{ input: 'preview', ...problem }];
    return new _model_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H({ step, finding: { kind: 'invalid-inputs', problems } });
}


/***/ }),

/***/ 5338:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ contextOf)
/* harmony export */ });
/* harmony import */ var _model_space_url_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9323);

/** What the diagnosis may name of this run. */
function contextOf(known, trigger) {
    const { inputs, target, source, credential, identity, plan } = known;
    // Only `main` is looked at, and only what goes.
    const isLookedAt = plan && plan.update !== 'unchanged' && target?.branch === 'main';
    const space = target?.space ?? inputs?.space;
    const { tokenName: name, role } = identity ?? {};
    return {
        endpoint: inputs?.endpoint ?? 'https://huggingface.co',
        ...(space && inputs && { space, spaceUrl: (0,_model_space_url_js__WEBPACK_IMPORTED_MODULE_0__/* .spaceUrl */ .S)(inputs.endpoint, space) }),
        ...(known.preview && { preview: known.preview.of }),
        ...(inputs && { spaceBranch: inputs['space-branch'] }),
        ...(source && { ref: source.label }),
        ...(isLookedAt && { card: plan.findings.filter(({ kind }) => kind === 'card') }),
        ...(known.files && { files: known.files }),
        ...(credential && { token: { source: credential.source, ...(name && { name }), ...(role && { role }) } }),
        ...(identity && { account: identity.name }),
        ...(trigger.repository && { repository: trigger.repository }),
        ...(trigger.secretsUrl && { secretsUrl: trigger.secretsUrl })
    };
}


/***/ }),

/***/ 1059:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   NK: () => (/* binding */ findingText),
/* harmony export */   Ul: () => (/* binding */ series),
/* harmony export */   iT: () => (/* binding */ findingTexts),
/* harmony export */   lP: () => (/* binding */ sizeText),
/* harmony export */   tT: () => (/* binding */ commitText)
/* harmony export */ });
/* harmony import */ var _secrets_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6468);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(558);


/** Several findings, one sentence after the other; after the first few, how many more there are. */
function findingTexts(findings, most = 10) {
    const rest = findings.length - most;
    const more = rest > 0 ? [(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)({ en: `And ${rest} more.`, 'zh-TW': `還有 ${rest} 個。` })] : [];
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .sentences */ .hC)(...findings.slice(0, most).map(findingText), ...more);
}
/** A list within a sentence; after the first few, how many more there are. */
function series(items, most = 10) {
    const between = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)({ en: '; ', 'zh-TW': '；' });
    const shown = items.slice(0, most).flatMap((item, i) => (i === 0 ? item : [...between, ...item]));
    const rest = items.length - most;
    return rest > 0 ? [...shown, ...(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)({ en: `; and ${rest} more`, 'zh-TW': `；還有 ${rest} 個` })] : shown;
}
/** A commit within a sentence: which, what, who, when. */
function commitText({ sha, author, date, subject }) {
    const [short, day] = [sha.slice(0, 7), date.slice(0, 10)];
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)({
        en: (0,_text_js__WEBPACK_IMPORTED_MODULE_1__.t) `${short} ${subject} by ${author} on ${day}`,
        'zh-TW': (0,_text_js__WEBPACK_IMPORTED_MODULE_1__.t) `${short} ${subject}（${author}，${day}）`
    });
}
const UNITS = ['KiB', 'MiB', 'GiB', 'TiB'];
/** A size as people read it. Rounded up, so that a file just over a limit does not read as if it kept to it. */
function sizeText(bytes) {
    if (bytes < 1024)
        return `${bytes} B`;
    let size = bytes / 1024;
    let unit = 0;
    while (Math.ceil(size) >= 1024 && unit < UNITS.length - 1) {
        size /= 1024;
        unit++;
    }
    return `${unit === 0 ? Math.ceil(size) : (Math.ceil(size * 10) / 10).toFixed(1)} ${UNITS[unit]}`;
}
/** A finding as one sentence, for a row of the summary's table or a line of the log. */
function findingText(finding) {
    switch (finding.kind) {
        case 'large-file':
        case 'binary-file':
            return fileText(finding);
        case 'missing-lfs-object':
            return (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)({
                en: (0,_text_js__WEBPACK_IMPORTED_MODULE_1__.t) `The content of ${finding.path} (${[sizeText(finding.size)]}) is missing: there is only its LFS pointer, here and at the origin.`,
                'zh-TW': (0,_text_js__WEBPACK_IMPORTED_MODULE_1__.t) `缺少 ${finding.path}（${[sizeText(finding.size)]}）的內容：這裡和 origin 都只有它的 LFS 指標檔（pointer）。`
            });
        case 'invalid-metadata':
            return (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)({
                en: (0,_text_js__WEBPACK_IMPORTED_MODULE_1__.t) `The settings at the top of \`README.md\` are not valid: ${withoutStop(finding.message)}.`,
                'zh-TW': (0,_text_js__WEBPACK_IMPORTED_MODULE_1__.t) `\`README.md\` 最上面的設定不正確：${withoutStop(finding.message)}。`
            });
        case 'card':
            return cardText(finding.problem);
        case 'name':
            return nameText(finding.problem);
        case 'secret':
            return secretText(finding);
        case 'case-clash':
            return (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)({
                en: (0,_text_js__WEBPACK_IMPORTED_MODULE_1__.t) `These names differ only in capital letters or in how an accent is written, so Windows and macOS keep only one of them: ${series(pathsOf(finding.paths))}.`,
                'zh-TW': (0,_text_js__WEBPACK_IMPORTED_MODULE_1__.t) `這些名稱只差在大小寫或重音符號的寫法，在 Windows 和 macOS 上只會留下其中一個：${series(pathsOf(finding.paths))}。`
            });
    }
}
/** The Hub's words and the parser's end with a full stop or not. */
function withoutStop(message) {
    return message.trim().replace(/\.$/, '');
}
function pathsOf(paths) {
    return paths.map(path => (0,_text_js__WEBPACK_IMPORTED_MODULE_1__.t) `${path}`);
}
function fileText({ kind, path, size, at, commit }) {
    const why = kind === 'large-file'
        ? (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)({ en: 'over 10 MiB', 'zh-TW': '超過 10 MiB' })
        : (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)({ en: 'binary', 'zh-TW': '是二進位檔案' });
    const place = placeOf(at);
    const since = sinceText(commit);
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)({
        en: (0,_text_js__WEBPACK_IMPORTED_MODULE_1__.t) `${path} (${[sizeText(size)]}) is ${why}, and Hugging Face takes it only when it is stored with Git LFS; it is ${place}${since}.`,
        'zh-TW': (0,_text_js__WEBPACK_IMPORTED_MODULE_1__.t) `${path}（${[sizeText(size)]}）${why}，Hugging Face 只接受用 Git LFS 存放；它${place}${since}。`
    });
}
/** Where it is, what it is, since when, and what lets it pass. */
function secretText(finding) {
    const { place } = finding;
    const item = (0,_secrets_js__WEBPACK_IMPORTED_MODULE_0__/* .secretItem */ .y)(finding);
    if (place.in !== 'file')
        return (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)({ en: (0,_text_js__WEBPACK_IMPORTED_MODULE_1__.t) `A secret in ${item}.`, 'zh-TW': (0,_text_js__WEBPACK_IMPORTED_MODULE_1__.t) `有機密資料：${item}。` });
    const { at, commit, fingerprints } = place;
    const [fingerprint] = fingerprints;
    const passes = fingerprint === undefined
        ? []
        : (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)({
            en: (0,_text_js__WEBPACK_IMPORTED_MODULE_1__.t) `; its fingerprint for \`.gitleaksignore\` is ${fingerprint}`,
            'zh-TW': (0,_text_js__WEBPACK_IMPORTED_MODULE_1__.t) `；用在 \`.gitleaksignore\` 的指紋（fingerprint）是 ${fingerprint}`
        });
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)({
        en: (0,_text_js__WEBPACK_IMPORTED_MODULE_1__.t) `A secret in ${item}, ${placeOf(at)}${sinceText(commit)}${passes}.`,
        'zh-TW': (0,_text_js__WEBPACK_IMPORTED_MODULE_1__.t) `有機密資料：${item}，${placeOf(at)}${sinceText(commit)}${passes}。`
    });
}
function placeOf(at) {
    return at === 'tip'
        ? (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)({ en: 'in the files as they are now', 'zh-TW': '在目前的檔案裡' })
        : (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)({ en: 'in earlier commits only', 'zh-TW': '只在較早的 commit 裡' });
}
function sinceText(commit) {
    if (commit === undefined)
        return [];
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)({ en: (0,_text_js__WEBPACK_IMPORTED_MODULE_1__.t) `, since ${commitText(commit)}`, 'zh-TW': (0,_text_js__WEBPACK_IMPORTED_MODULE_1__.t) `，最早來自 ${commitText(commit)}` });
}
function cardText(problem) {
    switch (problem.kind) {
        case 'no-front-matter':
            return problem.readme
                ? (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)({
                    en: '`README.md` does not begin with the Space’s settings, which stand between two `---` lines.',
                    'zh-TW': '`README.md` 的最上面沒有 Space 的設定（兩行 `---` 之間的那一段）。'
                })
                : (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)({
                    en: 'There is no `README.md`, which holds the Space’s settings.',
                    'zh-TW': '沒有 `README.md`，Space 的設定要寫在裡面。'
                });
        case 'no-sdk':
            return (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)({
                en: 'The settings at the top of `README.md` do not say what the Space runs on: `sdk` is missing.',
                'zh-TW': '`README.md` 最上面的設定缺少 `sdk`，不知道 Space 要用什麼執行。'
            });
        case 'unknown-sdk':
            return problem.deprecated
                ? (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)({
                    en: (0,_text_js__WEBPACK_IMPORTED_MODULE_1__.t) `The \`sdk\` in \`README.md\` is ${problem.value}, which is no longer offered: a Space that had it before goes on, and a new one for Streamlit uses \`sdk: docker\`.`,
                    'zh-TW': (0,_text_js__WEBPACK_IMPORTED_MODULE_1__.t) `\`README.md\` 裡的 \`sdk\` 是 ${problem.value}，已經不再提供：原本就用它的 Space 可以繼續執行，新的 Streamlit Space 要用 \`sdk: docker\`。`
                })
                : (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)({
                    en: (0,_text_js__WEBPACK_IMPORTED_MODULE_1__.t) `The \`sdk\` in \`README.md\` is ${problem.value}; it can be \`gradio\`, \`docker\` or \`static\`.`,
                    'zh-TW': (0,_text_js__WEBPACK_IMPORTED_MODULE_1__.t) `\`README.md\` 裡的 \`sdk\` 是 ${problem.value}，可以用的是 \`gradio\`、\`docker\` 或 \`static\`。`
                });
        case 'no-app-file':
            return noAppFile(problem);
        case 'unquoted-version':
            return (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)({
                en: (0,_text_js__WEBPACK_IMPORTED_MODULE_1__.t) `The ${[`\`${problem.key}\``]} in \`README.md\` has no quotes and is read as the number ${problem.value}: \`3.10\`, for one, becomes 3.1.`,
                'zh-TW': (0,_text_js__WEBPACK_IMPORTED_MODULE_1__.t) `\`README.md\` 裡的 ${[`\`${problem.key}\``]} 沒有加引號，會被讀成數字 ${problem.value}：例如 \`3.10\` 會變成 3.1。`
            });
        case 'no-text':
            return (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)({
                en: (0,_text_js__WEBPACK_IMPORTED_MODULE_1__.t) `The ${[`\`${problem.key}\``]} in \`README.md\` is not a text.`,
                'zh-TW': (0,_text_js__WEBPACK_IMPORTED_MODULE_1__.t) `\`README.md\` 裡的 ${[`\`${problem.key}\``]} 不是文字。`
            });
        case 'invalid-port':
            return (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)({
                en: (0,_text_js__WEBPACK_IMPORTED_MODULE_1__.t) `The \`app_port\` in \`README.md\` is ${problem.value}; it can be a whole number from 1 to 65535.`,
                'zh-TW': (0,_text_js__WEBPACK_IMPORTED_MODULE_1__.t) `\`README.md\` 裡的 \`app_port\` 是 ${problem.value}，必須是 1 到 65535 的整數。`
            });
    }
}
function noAppFile({ declared, path, sdk, similar }) {
    const wanted = declared
        ? (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)({
            en: (0,_text_js__WEBPACK_IMPORTED_MODULE_1__.t) `The \`app_file\` in \`README.md\` is ${path}`,
            'zh-TW': (0,_text_js__WEBPACK_IMPORTED_MODULE_1__.t) `\`README.md\` 裡的 \`app_file\` 是 ${path}`
        })
        : (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)({
            en: (0,_text_js__WEBPACK_IMPORTED_MODULE_1__.t) `A Space with ${[`\`sdk: ${sdk}\``]} starts ${path}`,
            'zh-TW': (0,_text_js__WEBPACK_IMPORTED_MODULE_1__.t) `${[`\`sdk: ${sdk}\``]} 的 Space 會啟動 ${path}`
        });
    const near = similar === undefined ? [] : (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)({ en: (0,_text_js__WEBPACK_IMPORTED_MODULE_1__.t) `; there is ${similar}`, 'zh-TW': (0,_text_js__WEBPACK_IMPORTED_MODULE_1__.t) `；有的是 ${similar}` });
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)({
        en: (0,_text_js__WEBPACK_IMPORTED_MODULE_1__.t) `${wanted}, and there is no such file${near}.`,
        'zh-TW': (0,_text_js__WEBPACK_IMPORTED_MODULE_1__.t) `${wanted}，但是找不到這個檔案${near}。`
    });
}
function nameText(problem) {
    const { path } = problem;
    switch (problem.kind) {
        case 'submodule':
            return (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)({
                en: (0,_text_js__WEBPACK_IMPORTED_MODULE_1__.t) `${path} is a submodule: its files are not pushed.`,
                'zh-TW': (0,_text_js__WEBPACK_IMPORTED_MODULE_1__.t) `${path} 是 submodule，裡面的檔案不會一起送出。`
            });
        case 'not-utf-8':
            return (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)({
                en: (0,_text_js__WEBPACK_IMPORTED_MODULE_1__.t) `The name of ${path} is not UTF-8; what cannot be read is shown as \`\uFFFD\`.`,
                'zh-TW': (0,_text_js__WEBPACK_IMPORTED_MODULE_1__.t) `${path} 的名稱不是 UTF-8，無法讀取的部分顯示為 \`\uFFFD\`。`
            });
        case 'control-character':
            return (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)({
                en: (0,_text_js__WEBPACK_IMPORTED_MODULE_1__.t) `The name of ${path} has an invisible character in it, such as a line break.`,
                'zh-TW': (0,_text_js__WEBPACK_IMPORTED_MODULE_1__.t) `${path} 的名稱裡有看不見的字元，例如換行。`
            });
        case 'backslash':
            return (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)({
                en: (0,_text_js__WEBPACK_IMPORTED_MODULE_1__.t) `The name of ${path} has a backslash in it, which Windows takes for the border of a folder.`,
                'zh-TW': (0,_text_js__WEBPACK_IMPORTED_MODULE_1__.t) `${path} 的名稱裡有反斜線，Windows 會把它當成資料夾的分隔。`
            });
        case 'reserved': {
            const name = problem.component === ''
                ? (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)({ en: 'an empty name', 'zh-TW': '空白的名稱' })
                : (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)({ en: (0,_text_js__WEBPACK_IMPORTED_MODULE_1__.t) `the name ${problem.component}`, 'zh-TW': (0,_text_js__WEBPACK_IMPORTED_MODULE_1__.t) `名稱 ${problem.component}` });
            return (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)({
                en: (0,_text_js__WEBPACK_IMPORTED_MODULE_1__.t) `The path ${path} has ${name} in it, which git keeps for itself.`,
                'zh-TW': (0,_text_js__WEBPACK_IMPORTED_MODULE_1__.t) `路徑 ${path} 裡有${name}，這是 git 保留的。`
            });
        }
        case 'too-long':
            return (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)({
                en: (0,_text_js__WEBPACK_IMPORTED_MODULE_1__.t) `The path ${path} has a name of ${[String(problem.bytes)]} bytes in it; file systems take 255.`,
                'zh-TW': (0,_text_js__WEBPACK_IMPORTED_MODULE_1__.t) `路徑 ${path} 裡有一個名稱長達 ${[String(problem.bytes)]} 個位元組，檔案系統最多接受 255 個。`
            });
    }
}


/***/ }),

/***/ 7867:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ wordsOf)
});

;// CONCATENATED MODULE: ./src/words/labels.ts
/** What stands before a fact, in the log and in the summary's table. */
const LABELS = {
    en: {
        space: 'Space',
        branch: 'Branch of the Space',
        source: 'Source',
        before: 'Previous commit',
        after: 'Current commit',
        history: 'History',
        commits: 'New commits',
        sent: 'New files on the Space',
        lfs: 'Large and binary files (LFS)',
        removed: 'Files removed from the Space',
        overwritten: 'Overwritten commits',
        failed: 'Failed commit',
        changes: 'Settings changed',
        wouldChange: 'Settings that would change',
        stage: 'Stage of the Space',
        token: 'Token',
        may: 'Write access',
        none: 'none'
    },
    'zh-TW': {
        space: 'Space',
        branch: 'Space 的分支',
        source: '來源',
        before: '上一個 commit',
        after: '目前的 commit',
        history: 'commit 歷史',
        commits: '新增的 commit 數',
        sent: 'Space 上新增的檔案',
        lfs: '大型與二進位檔案（LFS）',
        removed: '從 Space 移除的檔案',
        overwritten: '被覆蓋的 commit',
        failed: '失敗的 commit',
        changes: '變更的設定',
        wouldChange: '會變更的設定',
        stage: 'Space 的階段',
        token: 'Token',
        may: '寫入權限',
        none: '無'
    }
};

// EXTERNAL MODULE: ./src/words/left-out.ts
var left_out = __nccwpck_require__(6297);
// EXTERNAL MODULE: ./src/words/text.ts
var words_text = __nccwpck_require__(558);
;// CONCATENATED MODULE: ./src/words/en.ts



/** Everything that a person reads besides the diagnoses. Its type is the contract of the other languages. */
const en = {
    steps: {
        inputs: 'Inputs',
        credential: 'Token',
        access: 'Check',
        plan: 'Plan',
        create: 'Create',
        settings: 'Settings',
        push: 'Push',
        verify: 'Verify',
        build: 'Build',
        start: 'Start',
        answer: 'Health check',
        rollback: 'Roll back',
        delete: 'Delete'
    },
    groups: {
        access: 'Checked the token and the Space',
        plan: 'Planned the push',
        settings: 'Changing the Space’s settings',
        push: 'What Hugging Face said',
        build: 'Build log',
        rollback: 'What Hugging Face said to the rollback'
    },
    starting: (space) => (0,words_text.t) `Deploying to the Space ${space}.`,
    pushing: (branch) => (0,words_text.t) `Pushing to the branch ${branch} of the Space. A large push takes a while.`,
    uploading: (bytes, total) => (0,words_text.t) `Uploading LFS files: ${en.bytes(bytes)} of ${en.bytes(total)}.`,
    creating: (space, sdk, from) => (0,words_text.t) `Creating the Space ${space} for ${[en.sdks[sdk] ?? sdk]}, ${en.sdkFrom[from]}.`,
    sdks: { gradio: 'Gradio', docker: 'Docker', static: 'static files', streamlit: 'Streamlit' },
    sdkFrom: {
        input: (0,words_text.t) `as the input \`sdk\` says`,
        readme: (0,words_text.t) `as the README says`,
        Dockerfile: (0,words_text.t) `because there is a \`Dockerfile\``,
        'requirements.txt': (0,words_text.t) `because \`requirements.txt\` lists gradio`,
        'app.py': (0,words_text.t) `because \`app.py\` uses gradio`,
        'index.html': (0,words_text.t) `because there is an \`index.html\``
    },
    settings: {
        secrets: 'Secret',
        variables: 'Variable',
        hardware: 'Hardware',
        'sleep-time': 'Sleep time',
        visibility: 'Visibility',
        restart: 'Restart',
        factory: 'Factory rebuild'
    },
    stage: (stage) => (0,words_text.t) `The Space is ${[en.stages[stage] ?? 'at a stage that this action does not know']} (${stage}).`,
    /** The Hub's words for what a Space is doing, in ours. */
    stages: {
        BUILDING: 'building',
        RUNNING_BUILDING: 'building, and the previous version still runs',
        APP_STARTING: 'starting',
        RUNNING_APP_STARTING: 'starting, and the previous version still runs',
        RUNNING: 'running',
        BUILD_ERROR: 'not running: its build failed',
        RUNTIME_ERROR: 'not running: its app stopped',
        CONFIG_ERROR: 'without usable settings',
        NO_APP_FILE: 'without an app file',
        PAUSED: 'paused',
        SLEEPING: 'asleep',
        STOPPED: 'stopped',
        DELETING: 'being deleted'
    },
    notBegun: (0,words_text.t) `The Space has not started to build for a minute. This run keeps waiting. The Space’s page shows whether it is paused.`,
    asking: (path) => (0,words_text.t) `Requesting ${path} from the app until it answers.`,
    answered: (status) => (0,words_text.t) `The app answered ${status}.`,
    noDeployment: (reason) => (0,words_text.t) `GitHub created no Deployment for this run: ${reason}. A Deployment needs \`permissions: deployments: write\`; deploying to the Space does not.`,
    sources: {
        input: 'the input `token`',
        environment: 'the environment variable `HF_TOKEN`',
        oidc: 'a keyless login (OIDC)',
        stored: 'the token file of the Hugging Face CLI'
    },
    notes: {
        trimmed: (source) => (0,words_text.t) `The token had more around it than itself: spaces, line breaks, quotation marks, or a name in front. This run ignored that. Please store the token again without it; it came from ${en.sources[source].replaceAll('`', '')}.`,
        renamed: (from, to) => (0,words_text.t) `The Space ${from} is now called ${to}. This run used the new name. Please change \`space:\` in the workflow file.`,
        unsure: (because) => ({
            'not-listed': (0,words_text.t) `Hugging Face does not list the permissions of this token for this Space. The push was tried anyway.`,
            'token-kind': (0,words_text.t) `The permissions of this kind of token cannot be checked in advance. The push was tried anyway.`,
            'no-answer': (0,words_text.t) `Hugging Face did not answer the question about this token’s permissions. The push was tried anyway.`
        })[because],
        expires: (date) => (0,words_text.t) `The token expires on ${date}. Create a new one before then at [Settings → Access Tokens](https://huggingface.co/settings/tokens).`,
        endless: (0,words_text.t) `The token seems to have no expiration date. Create one with a date at [Settings → Access Tokens](https://huggingface.co/settings/tokens), and replace it regularly.`,
        old: (date) => (0,words_text.t) `The token was created on ${date}, more than a year ago. Replace it regularly: then it does less harm if it leaks.`,
        admin: (0,words_text.t) `The token has the permission “Admin”, which is more than it needs. “Write” is enough, and a fine-grained token for this Space alone is better.`,
        broad: (0,words_text.t) `The token can write to everything in its account, which is more than it needs. Use a fine-grained token for this Space alone, or no token at all: [keyless login (OIDC)](https://huggingface.co/docs/hub/trusted-publishers).`,
        personal: (account, owner) => (0,words_text.t) `The token belongs to the person ${account}, and the Space to the organization ${owner}. When that person leaves or deletes the token, the deployment stops. A [keyless login (OIDC)](https://huggingface.co/docs/hub/trusted-publishers) does not depend on anyone.`,
        commonSecrets: (names) => (0,words_text.t) `The values of these secrets are words that this run shows anyway: ${names.join(', ')}. Such a value is hidden only in the texts of others, such as a build log. If it is not a secret, move it to \`variables\`. If it is one, choose another value.`,
        otherBranch: (branch) => (0,words_text.t) `The branch ${branch} has been updated. A Space builds and shows only its \`main\` branch.`,
        created: (sdk, from) => (0,words_text.t) `This run created the Space for ${[en.sdks[sdk] ?? sdk]}, ${en.sdkFrom[from]}.`,
        timedOut: (stage) => stage === 'RUNNING'
            ? (0,words_text.t) `The wait ended, and the Space still runs an earlier commit (${stage}). If its page shows no build, run the workflow once with \`restart: factory\`, which builds the Space again from scratch. To wait longer, set \`wait-timeout\`.`
            : (0,words_text.t) `The wait ended before the Space ran the pushed commit. The Space was ${[en.stages[stage] ?? 'at an unknown stage']} (${stage || '?'}). It may yet succeed: see its page. To wait longer, set \`wait-timeout\`.`,
        unwatched: {
            refused: (0,words_text.t) `This run could not watch the Space: this token may not ask for the Space’s stage. Check on the Space’s page that it runs the pushed commit.`,
            silent: (0,words_text.t) `This run could not watch the Space: Hugging Face did not answer. Check on the Space’s page that it runs the pushed commit.`
        },
        overtaken: (0,words_text.t) `Another commit has been pushed to the Space since, so this run stopped waiting. See the run that pushed that commit. To make runs wait for each other, give the workflow a \`concurrency\` group.`,
        secretsSent: (count, dryRun) => (0,words_text.t) `${[count === 1 ? 'Something that looks like a secret' : `${count} things that look like secrets`]} ${[dryRun ? 'would go' : 'went']} to the Space; the summary of this run lists where. Make them useless where they were made, and hand new ones over with the input \`secrets\`.`,
        publicSecrets: (names) => (0,words_text.t) `This is a static Space: anyone who opens it can read its secrets (${names.join(', ')}). Use a Gradio or Docker Space for anything that must stay secret.`,
        refusedSettings: (settings) => (0,words_text.t) `This kind of token can push, but it may not change these settings: ${settings.map(setting => en.settings[setting]).join(', ')}. They were left as they are. An access token with write permission can change them.`,
        leftBehind: (files) => (0,words_text/* inLanguage */.oH)((0,left_out/* leftBehindText */.d)(files), 'en'),
        replacedInitial: (0,words_text.t) `Your commits have replaced the first commit, which Hugging Face made when the Space was created.`
    },
    headlines: {
        deployed: {
            running: (target) => (0,words_text.t) `Deployed: ${target.space} runs your commit`,
            asleep: (target) => (0,words_text.t) `Deployed: ${target.space} runs your commit from the next visit on`,
            'timed-out': (target) => (0,words_text.t) `Pushed to ${target.space}, which does not run your commit yet`,
            overtaken: (target) => (0,words_text.t) `Pushed to ${target.space}, where a later commit has replaced yours`,
            unwatched: (target) => (0,words_text.t) `Pushed to ${target.space}`
        },
        unchanged: (target) => (0,words_text.t) `Nothing to deploy: ${target.space} is up to date`,
        'dry-run': (target) => (0,words_text.t) `Dry run: nothing was pushed to ${target.space}`,
        skipped: (0,words_text.t) `Skipped: this run has no secrets`
    },
    deployed: {
        full: (target, source) => (0,words_text.t) `The branch ${target.branch} of the Space is now at ${source.commit.slice(0, 7)}, the commit of ${source.label}.`,
        snapshot: (target, source) => (0,words_text.t) `The branch ${target.branch} of the Space now has the files of ${source.label} at ${source.commit.slice(0, 7)}.`
    },
    unwatched: (0,words_text.t) `Hugging Face now builds the Space. This run did not wait for it.`,
    history: {
        full: (0,words_text.t) `The branch’s own commits were used (full history).`,
        snapshot: (0,words_text.t) `A snapshot was used: one commit with your current files, on top of the Space’s commits.`
    },
    because: {
        asked: (0,words_text.t) `The input \`history\` says so.`,
        preview: (0,words_text.t) `A preview is always deployed like this.`,
        settings: (0,words_text.t) `\`path\`, \`files\`, \`exclude\`, \`keep\`, \`card\` or \`sdk\` changes the pushed files.`,
        'kept-settings': (0,words_text.t) `\`README.md\` does not say what the Space runs on, so the Space’s own settings were written into it.`,
        'made-in-job': (0,words_text.t) `The job made the commit, so the next run’s commit will not be based on it.`,
        unrelated: (0,words_text.t) `The Space’s commits come from another tool: your branch has none of them.`,
        continued: (0,words_text.t) `The Space already has a snapshot.`,
        content: (0,words_text.t) `The commit history has files that Hugging Face accepts only through Git LFS.`,
        shallow: (0,words_text.t) `The checkout does not have the whole commit history.`,
        possible: (0,words_text.t) `Hugging Face accepts the branch as it is.`
    },
    unchanged: (target) => (0,words_text.t) `The branch ${target.branch} of the Space already has these files, so nothing was pushed.`,
    restarted: {
        plain: (0,words_text.t) `The Space has been restarted.`,
        factory: (0,words_text.t) `The Space has been rebuilt from scratch, without the caches of earlier builds.`
    },
    wouldCreate: (target, sdk, from) => (0,words_text.t) `A run without \`dry-run\` would create the Space ${target.space} for ${[en.sdks[sdk] ?? sdk]}, ${en.sdkFrom[from]}, and push to it.`,
    dryRun: {
        create: (target) => (0,words_text.t) `A run without \`dry-run\` would create the branch ${target.branch} of the Space.`,
        'fast-forward': (target) => (0,words_text.t) `A run without \`dry-run\` would update the branch ${target.branch}.`,
        'replace-initial': (target) => (0,words_text.t) `A run without \`dry-run\` would replace the first commit, which Hugging Face made, on the branch ${target.branch}.`,
        overwrite: (target) => (0,words_text.t) `A run without \`dry-run\` would overwrite commits on the branch ${target.branch} of the Space, because \`force\` is \`true\`.`,
        unchanged: (target) => (0,words_text.t) `The branch ${target.branch} of the Space already has these files.`
    },
    skipped: {
        fork: (0,words_text.t) `GitHub gives no secrets to a pull request from a fork, so there is no token for the push. That protects your token. The deployment runs when the pull request is merged.`,
        dependabot: (0,words_text.t) `GitHub does not give Actions secrets to runs that Dependabot starts, so there is no token for the push. The deployment runs when the pull request is merged.`
    },
    skippedHint: (0,words_text.t) `To make such a run fail instead, set \`fail-without-credentials: true\`.`,
    links: { app: 'Open the app', space: 'Open the Space', buildLog: 'See the build log', run: 'This run' },
    labels: LABELS.en,
    token: ({ account, name, role, source }) => (0,words_text.t) `${name ? (0,words_text.t) `${name}, ` : []}${role ? (0,words_text.t) `${role}, ` : []}${account ? (0,words_text.t) `of the account ${account}, ` : []}${[`from ${en.sources[source]}`]}`,
    may: {
        'write-check': 'yes, confirmed by Hugging Face',
        owner: 'yes, the token belongs to the owner',
        organisation: 'yes, through its role in the organization',
        scope: 'yes, through its permissions',
        'not-listed': 'Hugging Face does not say',
        'token-kind': 'cannot be checked for this kind of token',
        'no-answer': 'Hugging Face did not answer'
    },
    findings: {
        title: 'Findings in the files',
        dryRunCard: 'README.md as this run would push it',
        cardCut: 'This is only its beginning.'
    },
    files: (count, bytes) => `${count} (${en.bytes(bytes)})`,
    bytes: (bytes) => bytes < 1024
        ? `${bytes} B`
        : bytes < 1024 ** 2
            ? `${(bytes / 1024).toFixed(0)} KiB`
            : `${(bytes / 1024 ** 2).toFixed(1)} MiB`,
    failure: {
        why: 'Why',
        whatToDo: 'What to do',
        more: (links) => `More: ${links.join(' · ')}`,
        place: (file, line) => (0,words_text.t) `In your repository: ${file}, line ${[String(line)]}`,
        proof: 'The output that shows it',
        seeSummary: 'See the run summary for how to fix it.',
        answer: (request, url, status) => `${request}: ${url} answered ${status}`,
        requestId: 'Request id'
    },
    tooLong: 'Some parts are left out, because this summary would be longer than GitHub shows.',
    timings: { title: 'How long each step took', step: 'Step', time: 'Time', picture: 'What took the time' },
    seconds: (ms) => `${(ms / 1000).toFixed(ms < 10_000 ? 2 : 0)} s`
};

;// CONCATENATED MODULE: ./src/words/zh-TW.ts




const zhTW = {
    steps: {
        inputs: '讀取設定',
        credential: '取得 token',
        access: '檢查',
        plan: '規劃',
        create: '建立',
        settings: '設定',
        push: '推送',
        verify: '確認',
        build: '建置',
        start: '啟動',
        answer: '檢查回應',
        rollback: '退回',
        delete: '刪除'
    },
    groups: {
        access: '檢查 token 與 Space',
        plan: '規劃推送的內容',
        settings: '正在變更 Space 的設定',
        push: 'Hugging Face 的回應',
        build: '建置紀錄',
        rollback: '退回上一版時 Hugging Face 的回應'
    },
    starting: space => (0,words_text.t) `開始部署到 Space ${space}。`,
    pushing: branch => (0,words_text.t) `正在推送到 Space 的 ${branch} 分支，內容較大時需要一些時間。`,
    uploading: (bytes, total) => (0,words_text.t) `正在上傳 LFS 檔案：${zhTW.bytes(bytes)} / ${zhTW.bytes(total)}。`,
    creating: (space, sdk, from) => (0,words_text.t) `正在建立 Space ${space}，使用 ${[zhTW.sdks[sdk] ?? sdk]}（${zhTW.sdkFrom[from]}）。`,
    sdks: { gradio: 'Gradio', docker: 'Docker', static: '靜態網頁（static）', streamlit: 'Streamlit' },
    sdkFrom: {
        input: (0,words_text.t) `依照參數 \`sdk\``,
        readme: (0,words_text.t) `依照 README`,
        Dockerfile: (0,words_text.t) `因為有 \`Dockerfile\``,
        'requirements.txt': (0,words_text.t) `因為 \`requirements.txt\` 裡有 gradio`,
        'app.py': (0,words_text.t) `因為 \`app.py\` 使用 gradio`,
        'index.html': (0,words_text.t) `因為有 \`index.html\``
    },
    settings: {
        secrets: 'Secret',
        variables: '變數',
        hardware: '硬體',
        'sleep-time': '休眠時間',
        visibility: '公開範圍',
        restart: '重新啟動',
        factory: '完整重建（factory rebuild）'
    },
    stage: stage => (0,words_text.t) `Space ${[zhTW.stages[stage] ?? '處於未知的階段']}（${stage}）。`,
    stages: {
        BUILDING: '建置中',
        RUNNING_BUILDING: '建置中，上一版還在執行',
        APP_STARTING: '啟動中',
        RUNNING_APP_STARTING: '啟動中，上一版還在執行',
        RUNNING: '執行中',
        BUILD_ERROR: '建置失敗',
        RUNTIME_ERROR: '無法執行',
        CONFIG_ERROR: '缺少可用的設定',
        NO_APP_FILE: '缺少 app 檔案',
        PAUSED: '已暫停',
        SLEEPING: '休眠中',
        STOPPED: '已停止',
        DELETING: '正在刪除'
    },
    notBegun: (0,words_text.t) `已經一分鐘了，Space 還沒有開始建置。這次執行會繼續等待；Space 的頁面會顯示它是不是已暫停。`,
    asking: path => (0,words_text.t) `持續向 app 的 ${path} 發出請求，直到它回應。`,
    answered: status => (0,words_text.t) `app 回應了 ${status}。`,
    noDeployment: reason => (0,words_text.t) `GitHub 沒有為這次執行建立 Deployment：${reason}。Deployment 需要 \`permissions: deployments: write\`；部署到 Space 不需要。`,
    sources: {
        input: '參數 `token`',
        environment: '環境變數 `HF_TOKEN`',
        oidc: '免 token 登入（OIDC）',
        stored: '檔案（由 Hugging Face CLI 存放）'
    },
    notes: {
        trimmed: source => (0,words_text.t) `token 前後有多餘的內容（空格、換行、引號，或前面的使用者名稱），這次已自動略過。請重新儲存 token，不要帶到這些內容。這個 token 來自${zhTW.sources[source].replaceAll('`', '')}。`,
        renamed: (from, to) => (0,words_text.t) `Space ${from} 已改名為 ${to}。這次執行已使用新名稱，請在工作流程檔案裡修改 \`space:\`。`,
        unsure: because => ({
            'not-listed': (0,words_text.t) `Hugging Face 沒有列出這個 token 對這個 Space 的權限，所以直接嘗試推送。`,
            'token-kind': (0,words_text.t) `這種 token 的權限無法事先查詢，所以直接嘗試推送。`,
            'no-answer': (0,words_text.t) `Hugging Face 沒有回覆這個 token 的權限，所以直接嘗試推送。`
        })[because],
        expires: date => (0,words_text.t) `這個 token 將於 ${date} 到期，請在那之前到 [Settings → Access Tokens](https://huggingface.co/settings/tokens) 建立新的。`,
        endless: (0,words_text.t) `這個 token 看來沒有設定過期時間。請在 [Settings → Access Tokens](https://huggingface.co/settings/tokens) 建立有期限的 token，並定期更新。`,
        old: date => (0,words_text.t) `這個 token 建立於 ${date}，已超過一年。請定期更換 token，萬一外洩時損害較小。`,
        admin: (0,words_text.t) `這個 token 的權限是「Admin」，超過必要的權限。使用「Write」就夠了，只限定這個 Space 的 fine-grained token 更好。`,
        broad: (0,words_text.t) `這個 token 可以寫入帳號裡的所有內容，超過必要的權限。請改用只限定這個 Space 的 fine-grained token，或完全不用 token：[免 token 登入（OIDC）](https://huggingface.co/docs/hub/trusted-publishers)。`,
        personal: (account, owner) => (0,words_text.t) `這個 token 屬於 ${account}，Space 卻屬於組織 ${owner}。這個人離開組織或刪除 token 之後，就無法再部署。改用[免 token 登入（OIDC）](https://huggingface.co/docs/hub/trusted-publishers)就沒有這個問題。`,
        commonSecrets: names => (0,words_text.t) `這些 secret 的值是這次執行本來就會顯示的字：${names.join('、')}。這樣的值只在別人的文字（例如建置紀錄）裡遮蔽。如果它不是機密，請改放在 \`variables\`；如果是，請換一個值。`,
        otherBranch: branch => (0,words_text.t) `已更新 ${branch} 分支。Space 只會建置並顯示 \`main\` 分支。`,
        created: (sdk, from) => (0,words_text.t) `這次執行建立了 Space，使用 ${[zhTW.sdks[sdk] ?? sdk]}（${zhTW.sdkFrom[from]}）。`,
        timedOut: stage => stage === 'RUNNING'
            ? (0,words_text.t) `等待的時間到了，Space 還在執行較早的 commit（${stage}）。如果它的頁面沒有正在建置，請用 \`restart: factory\` 執行一次工作流程，從頭建置 Space。想等久一點，請設定 \`wait-timeout\`。`
            : (0,words_text.t) `等待的時間到了，Space 還沒有執行推送的 commit，狀態是「${[zhTW.stages[stage] ?? '未知的階段']}」（${stage || '?'}）。它之後仍可能成功，請看 Space 的頁面。想等久一點，請設定 \`wait-timeout\`。`,
        unwatched: {
            refused: (0,words_text.t) `這次執行無法得知 Space 的狀態：Hugging Face 不讓這個 token 查詢。請到 Space 的頁面確認它已經在執行這次推送的 commit。`,
            silent: (0,words_text.t) `這次執行無法得知 Space 的狀態：Hugging Face 沒有回覆。請到 Space 的頁面確認它已經在執行這次推送的 commit。`
        },
        overtaken: (0,words_text.t) `之後又有新的 commit，所以不再等待；結果請看那次的執行紀錄。想讓每次執行依序進行，請在工作流程裡設定 \`concurrency\`。`,
        secretsSent: (count, dryRun) => (0,words_text.t) `有 ${[String(count)]} 個看起來像機密資料的內容${[dryRun ? '會送到' : '送到了']} Space，位置列在這次執行的摘要裡。請到當初建立的地方讓它們失效，再用參數 \`secrets\` 交給 Space 新的值。`,
        publicSecrets: names => (0,words_text.t) `這是 static Space：任何打開它的人都看得到它的 secret（${names.join('、')}）。需要保密的內容，請改用 Gradio 或 Docker Space。`,
        refusedSettings: settings => (0,words_text.t) `這種 token 可以推送，但不能變更這些設定：${settings.map(setting => zhTW.settings[setting]).join('、')}。設定維持原樣；有寫入權限的 access token 才能變更。`,
        leftBehind: files => (0,words_text/* inLanguage */.oH)((0,left_out/* leftBehindText */.d)(files), 'zh-TW'),
        replacedInitial: (0,words_text.t) `建立 Space 時由 Hugging Face 產生的第一個 commit，已換成你的 commit。`
    },
    headlines: {
        deployed: {
            running: target => (0,words_text.t) `已部署：${target.space} 正在執行你的 commit`,
            asleep: target => (0,words_text.t) `已部署：下次有人造訪時，${target.space} 就會執行你的 commit`,
            'timed-out': target => (0,words_text.t) `已推送到 ${target.space}，但它還沒有執行這個 commit`,
            overtaken: target => (0,words_text.t) `已推送到 ${target.space}，之後又有更新的 commit`,
            unwatched: target => (0,words_text.t) `已推送到 ${target.space}`
        },
        unchanged: target => (0,words_text.t) `沒有需要部署的內容：${target.space} 已經是最新的`,
        'dry-run': target => (0,words_text.t) `試跑：沒有推送任何內容到 ${target.space}`,
        skipped: (0,words_text.t) `已略過：這次執行拿不到 secret`
    },
    deployed: {
        full: (target, source) => (0,words_text.t) `Space 的 ${target.branch} 分支現在是 ${source.commit.slice(0, 7)}，也就是 ${source.label} 的 commit。`,
        snapshot: (target, source) => (0,words_text.t) `Space 的 ${target.branch} 分支現在的檔案，和 ${source.label} 的 ${source.commit.slice(0, 7)} 相同。`
    },
    unwatched: (0,words_text.t) `接下來由 Hugging Face 建置；這次執行沒有等它完成。`,
    history: {
        full: (0,words_text.t) `這次推送分支本身的 commit（完整歷史）。`,
        snapshot: (0,words_text.t) `這次推送快照：在 Space 的 commit 之上加一個 commit，內容是目前的檔案。`
    },
    because: {
        asked: (0,words_text.t) `參數 \`history\` 是這樣設定的。`,
        preview: (0,words_text.t) `預覽（preview）一律用這種方式部署。`,
        settings: (0,words_text.t) `因為 \`path\`、\`files\`、\`exclude\`、\`keep\`、\`card\` 或 \`sdk\` 會改變推送的檔案。`,
        'kept-settings': (0,words_text.t) `\`README.md\` 沒有說 Space 要用什麼執行，所以寫入了 Space 原有的設定。`,
        'made-in-job': (0,words_text.t) `這個 commit 是 job 裡建立的，下次執行的 commit 不會接在它後面。`,
        unrelated: (0,words_text.t) `Space 上的 commit 來自其他工具，你的分支一個也沒有。`,
        continued: (0,words_text.t) `因為 Space 上已經有快照。`,
        content: (0,words_text.t) `因為 commit 歷史裡有檔案要用 Git LFS 存放，Hugging Face 才會接受。`,
        shallow: (0,words_text.t) `因為 checkout 沒有完整的 commit 歷史。`,
        possible: (0,words_text.t) `因為 Hugging Face 可以直接接受這個分支。`
    },
    unchanged: target => (0,words_text.t) `Space 的 ${target.branch} 分支已經是這些檔案，所以沒有推送任何內容。`,
    restarted: {
        plain: (0,words_text.t) `Space 已重新啟動。`,
        factory: (0,words_text.t) `Space 已從頭重新建置，沒有使用先前建置的快取。`
    },
    wouldCreate: (target, sdk, from) => (0,words_text.t) `如果沒有 \`dry-run\`，就會建立 Space ${target.space}，使用 ${[zhTW.sdks[sdk] ?? sdk]}（${zhTW.sdkFrom[from]}），然後推送。`,
    dryRun: {
        create: target => (0,words_text.t) `拿掉 \`dry-run\` 之後，會在 Space 上建立 ${target.branch} 分支。`,
        'fast-forward': target => (0,words_text.t) `拿掉 \`dry-run\` 之後，會更新 ${target.branch} 分支。`,
        'replace-initial': target => (0,words_text.t) `拿掉 \`dry-run\` 之後，會取代 ${target.branch} 分支上由 Hugging Face 產生的第一個 commit。`,
        overwrite: target => (0,words_text.t) `拿掉 \`dry-run\` 之後，會覆蓋 Space 的 ${target.branch} 分支上的 commit，因為設定了 \`force: true\`。`,
        unchanged: target => (0,words_text.t) `Space 的 ${target.branch} 分支已經是這些檔案。`
    },
    skipped: {
        fork: (0,words_text.t) `GitHub 不會把 secret 給來自 fork 的 pull request，所以沒有 token 可以推送。這樣可以保護你的 token。合併之後就會部署。`,
        dependabot: (0,words_text.t) `GitHub 不會把 Actions 的 secret 給 Dependabot 觸發的執行，所以沒有 token 可以推送。合併之後就會部署。`
    },
    skippedHint: (0,words_text.t) `想讓這種執行算失敗，請設定 \`fail-without-credentials: true\`。`,
    links: { app: '開啟 app', space: '開啟 Space', buildLog: '查看建置紀錄', run: '這次執行' },
    labels: LABELS['zh-TW'],
    token: ({ account, name, role, source }) => (0,words_text.t) `${name ? (0,words_text.t) `${name}，` : []}${role ? (0,words_text.t) `${role}，` : []}${account ? (0,words_text.t) `帳號 ${account}，` : []}${[`來自${zhTW.sources[source]}`]}`,
    may: {
        'write-check': '有（Hugging Face 已確認）',
        owner: '有（token 屬於擁有者）',
        organisation: '有（依組織裡的角色）',
        scope: '有（依 token 的權限）',
        'not-listed': 'Hugging Face 沒有說明',
        'token-kind': '這種 token 無法查詢',
        'no-answer': 'Hugging Face 沒有回覆'
    },
    findings: {
        title: '檔案檢查結果',
        dryRunCard: '將推送的 README.md',
        cardCut: '這裡只顯示開頭。'
    },
    files: (count, bytes) => `${count}（${zhTW.bytes(bytes)}）`,
    bytes: en.bytes,
    failure: {
        why: '原因',
        whatToDo: '解決方法',
        more: links => `延伸閱讀：${links.join('、')}`,
        place: (file, line) => (0,words_text.t) `在你的儲存庫：${file} 第 ${[String(line)]} 行`,
        proof: '相關輸出',
        seeSummary: '解決方法請看這次執行的摘要（Summary）。',
        answer: (request, url, status) => `${request}：${url} 回應 ${status}`,
        requestId: 'Request id'
    },
    tooLong: '有些部分沒有列出，因為摘要會超過 GitHub 能顯示的長度。',
    timings: { title: '各步驟花費的時間', step: '步驟', time: '時間', picture: '時間花在哪裡' },
    seconds: ms => `${(ms / 1000).toFixed(ms < 10_000 ? 2 : 0)} 秒`
};

;// CONCATENATED MODULE: ./src/words/index.ts


const LANGUAGES = { en: en, 'zh-TW': zhTW };
function wordsOf(language) {
    return LANGUAGES[language];
}


/***/ }),

/***/ 6297:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ leftBehindText),
/* harmony export */   s: () => (/* binding */ removedText)
/* harmony export */ });
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1059);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(558);


/** Files that the job changed, and that do not go as they are now. */
function leftBehindText(files) {
    const paths = listed(files.map(({ path }) => path));
    const count = [String(files.length)];
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .sentences */ .hC)(files.length === 1
        ? (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)({
            en: (0,_text_js__WEBPACK_IMPORTED_MODULE_1__.t) `1 file was changed by the job, and the change does not go to the Space: ${paths}. To send the file as it is now, name it in \`files\`.`,
            'zh-TW': (0,_text_js__WEBPACK_IMPORTED_MODULE_1__.t) `這個工作（job）更動了 1 個檔案，但更動不會送到 Space：${paths}。想送出目前的內容，請寫在 \`files\`。`
        })
        : (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)({
            en: (0,_text_js__WEBPACK_IMPORTED_MODULE_1__.t) `${count} files were changed by the job, and the changes do not go to the Space: ${paths}. To send the files as they are now, name them in \`files\`.`,
            'zh-TW': (0,_text_js__WEBPACK_IMPORTED_MODULE_1__.t) `這個工作（job）更動了 ${count} 個檔案，但更動不會送到 Space：${paths}。想送出目前的內容，請寫在 \`files\`。`
        }), files.some(({ deleted }) => deleted)
        ? (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)({
            en: 'A file that the job deleted is deployed all the same, unless `exclude` names it.',
            'zh-TW': '這個工作刪除的檔案仍會部署，除非 `exclude` 有列出。'
        })
        : []);
}
/** Files of the Space that a snapshot removes. */
function removedText(paths) {
    const [count, list] = [[String(paths.length)], listed(paths)];
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)({
        en: (0,_text_js__WEBPACK_IMPORTED_MODULE_1__.t) `${count}: ${list}. Files that \`keep\` names stay.`,
        'zh-TW': (0,_text_js__WEBPACK_IMPORTED_MODULE_1__.t) `${count} 個：${list}。\`keep\` 列出的檔案會留著。`
    });
}
function listed(paths) {
    return (0,_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .series */ .Ul)(paths.map(path => (0,_text_js__WEBPACK_IMPORTED_MODULE_1__.t) `${path}`));
}


/***/ }),

/***/ 7829:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ PREVIEW_WORDS)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(558);

/** What is said of previews: in the summary, and in the comment on the pull request. */
const PREVIEW_WORDS = {
    title: (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)({ en: 'No comment on the pull request', 'zh-TW': 'pull request 沒有留言' }),
    headlines: {
        deleted: (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)({ en: 'Previews deleted', 'zh-TW': '已刪除預覽' }),
        wouldDelete: (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)({ en: 'Dry run: previews that would be deleted', 'zh-TW': '試跑：會刪除的預覽' }),
        nothing: (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)({ en: 'No preview to delete', 'zh-TW': '沒有需要刪除的預覽' })
    },
    left: {
        'not-ours': (space) => (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)({
            en: (0,_text_js__WEBPACK_IMPORTED_MODULE_0__.t) `${space} was left: its name or its commits do not say that this action made it for this pull request. If nobody needs it, delete it in its Settings.`,
            'zh-TW': (0,_text_js__WEBPACK_IMPORTED_MODULE_0__.t) `保留了 ${space}：從名稱或 commit 看不出是這個 action 為這個 pull request 建立的。如果沒有人需要，請到它的 Settings 刪除。`
        }),
        edited: (space) => (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)({
            en: (0,_text_js__WEBPACK_IMPORTED_MODULE_0__.t) `${space} was left: somebody else has pushed commits to it. If nobody needs them, delete it in its Settings.`,
            'zh-TW': (0,_text_js__WEBPACK_IMPORTED_MODULE_0__.t) `保留了 ${space}：有其他人推送過 commit。如果沒有人需要，請到它的 Settings 刪除。`
        })
    },
    nothing: (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)({
        en: 'There is no Space of this pull request, or it was deleted before.',
        'zh-TW': '這個 pull request 沒有 Space，或先前已經刪除。'
    }),
    meanwhile: (space) => (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)({
        en: (0,_text_js__WEBPACK_IMPORTED_MODULE_0__.t) `The pull request was closed while this run deployed it, and its preview ${space} was deleted.`,
        'zh-TW': (0,_text_js__WEBPACK_IMPORTED_MODULE_0__.t) `部署進行時 pull request 關閉了，它的預覽 ${space} 已經刪除。`
    }),
    cleaned: (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)({
        en: 'No closed pull request has a preview.',
        'zh-TW': '已關閉的 pull request 都沒有留下預覽。'
    }),
    comment: {
        building: (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)({ en: 'Preview: building', 'zh-TW': '預覽：建置中' }),
        running: (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)({ en: 'Preview: running', 'zh-TW': '預覽：執行中' }),
        pushed: (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)({ en: 'Preview: pushed, not yet seen running', 'zh-TW': '預覽：已推送，還沒看到它執行' }),
        failed: (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)({ en: 'Preview: failed', 'zh-TW': '預覽：失敗' }),
        deleted: (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)({ en: 'Preview: deleted', 'zh-TW': '預覽：已刪除' }),
        left: (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)({ en: 'Preview: not deleted', 'zh-TW': '預覽：沒有刪除' })
    },
    open: (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)({ en: 'Open the preview', 'zh-TW': '開啟預覽' }),
    first: (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)({ en: 'First step:', 'zh-TW': '第一步：' }),
    took: (time) => (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)({ en: [`after ${time}`], 'zh-TW': [`費時 ${time}`] }),
    noComment: (reason) => (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)({
        en: (0,_text_js__WEBPACK_IMPORTED_MODULE_0__.t) `The pull request has no comment about this preview: ${reason}. A comment needs \`permissions: pull-requests: write\`; the preview does not.`,
        'zh-TW': (0,_text_js__WEBPACK_IMPORTED_MODULE_0__.t) `沒有在 pull request 留下預覽的留言：${reason}。留言需要 \`permissions: pull-requests: write\`；預覽本身不需要。`
    }),
    secrets: (names) => (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)({
        en: (0,_text_js__WEBPACK_IMPORTED_MODULE_0__.t) `Whoever may push a branch to this repository can read the preview’s secrets (${names.join(', ')}), since their code runs beside them. Give previews secrets of their own, which open nothing else.`,
        'zh-TW': (0,_text_js__WEBPACK_IMPORTED_MODULE_0__.t) `可以推送分支到這個儲存庫的人，都讀得到預覽的 secret（${names.join('、')}），因為他們的程式碼會和這些 secret 一起執行。請讓預覽使用專用的 secret，不要能存取其他東西。`
    })
};


/***/ }),

/***/ 6468:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ kindText),
/* harmony export */   y: () => (/* binding */ secretItem)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(558);

/** The kinds that are no service's own word. */
const PHRASES = {
    'token-in-use': (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)({ en: 'the token of this run', 'zh-TW': '這次執行使用的 token' }),
    'generic-api-key': (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)({ en: 'a key or password', 'zh-TW': '金鑰或密碼' }),
    'env-file': (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)({ en: 'a file for secrets', 'zh-TW': '存放機密資料的檔案' }),
    'private-key': (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)({ en: 'a private key', 'zh-TW': '私密金鑰（private key）' }),
    'database-url': (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)({ en: 'a database password', 'zh-TW': '資料庫密碼' })
};
/** What kind of secret it is, within a sentence. */
function kindText({ name, secret: { kind, secretName = '' } }) {
    if (kind === 'secret-in-use')
        return (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)({ en: (0,_text_js__WEBPACK_IMPORTED_MODULE_0__.t) `the value of the secret ${secretName}`, 'zh-TW': (0,_text_js__WEBPACK_IMPORTED_MODULE_0__.t) `secret「${secretName}」的值` });
    return PHRASES[kind] ?? [name];
}
/** "`app.py`, line 3: Google API key (`AIza…`)" */
function secretItem(finding) {
    const { prefix } = finding.secret;
    const kind = kindText(finding);
    const place = placeText(finding);
    if (prefix === '')
        return (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)({ en: (0,_text_js__WEBPACK_IMPORTED_MODULE_0__.t) `${place}: ${kind}`, 'zh-TW': (0,_text_js__WEBPACK_IMPORTED_MODULE_0__.t) `${place}：${kind}` });
    const shown = `${prefix}…`;
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)({ en: (0,_text_js__WEBPACK_IMPORTED_MODULE_0__.t) `${place}: ${kind} (${shown})`, 'zh-TW': (0,_text_js__WEBPACK_IMPORTED_MODULE_0__.t) `${place}：${kind}（${shown}）` });
}
function placeText({ place, secret: { line, column } }) {
    switch (place.in) {
        case 'message':
            return (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)({
                en: (0,_text_js__WEBPACK_IMPORTED_MODULE_0__.t) `the message of the commit ${place.sha.slice(0, 7)}`,
                'zh-TW': (0,_text_js__WEBPACK_IMPORTED_MODULE_0__.t) `commit ${place.sha.slice(0, 7)} 的訊息`
            });
        case 'variable':
            return (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)({
                en: (0,_text_js__WEBPACK_IMPORTED_MODULE_0__.t) `the input \`variables\`, ${place.name}`,
                'zh-TW': (0,_text_js__WEBPACK_IMPORTED_MODULE_0__.t) `參數 \`variables\` 的 ${place.name}`
            });
        case 'file': {
            const files = filesText(place);
            if (line === null)
                return files;
            const at = column === undefined ? [] : (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)({ en: `, column ${column}`, 'zh-TW': `第 ${column} 個位元組` });
            return (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)({
                en: (0,_text_js__WEBPACK_IMPORTED_MODULE_0__.t) `${files}, line ${[String(line)]}${at}`,
                'zh-TW': (0,_text_js__WEBPACK_IMPORTED_MODULE_0__.t) `${files} 第 ${[String(line)]} 行${at}`
            });
        }
    }
}
/** So many names of one file are enough. */
const MOST_NAMES = 5;
function filesText({ paths }) {
    const between = (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)({ en: ', ', 'zh-TW': '、' });
    const shown = paths
        .slice(0, MOST_NAMES)
        .flatMap((path, i) => (i === 0 ? (0,_text_js__WEBPACK_IMPORTED_MODULE_0__.t) `${path}` : [...between, { value: path }]));
    return paths.length > MOST_NAMES ? [...shown, ...(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)({ en: ' and more', 'zh-TW': ' 等' })] : shown;
}


/***/ }),

/***/ 2115:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ settingsText),
/* harmony export */   V: () => (/* binding */ belowText)
/* harmony export */ });
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1059);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(558);


const MOST_SHOWN = 3;
/** Another tool's commits on the Space, which stay. */
function belowText(commits, total) {
    const shown = (0,_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .series */ .Ul)(commits.slice(0, MOST_SHOWN).map(_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .commitText */ .tT));
    const authors = [...new Set(commits.map(({ author }) => author))].slice(0, 5).join(', ');
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)({
        en: (0,_text_js__WEBPACK_IMPORTED_MODULE_1__.t) `Below the snapshot, the Space’s history keeps ${[total === 1 ? 'the commit' : `the ${total} commits`]} that your branch does not have, by ${authors}. The newest: ${shown}. Nothing is lost; the files are your repository’s now.`,
        'zh-TW': (0,_text_js__WEBPACK_IMPORTED_MODULE_1__.t) `在快照（snapshot）之下，Space 的歷史保留了你的分支沒有的 ${[String(total)]} 個 commit，作者是 ${authors}。最新的是：${shown}。沒有任何內容遺失，現在的檔案是你的儲存庫的。`
    });
}
/** What becomes of the settings that only the Space's README has. */
const settingsText = {
    kept: keys => (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)({
        en: (0,_text_js__WEBPACK_IMPORTED_MODULE_1__.t) `Your repository does not say what the Space runs on (\`sdk\`), so these settings of the Space’s \`README.md\` stay: ${keys.join(', ')}. To decide them yourself, put them at the top of \`README.md\` or in the input \`card\`.`,
        'zh-TW': (0,_text_js__WEBPACK_IMPORTED_MODULE_1__.t) `你的儲存庫沒有說 Space 要用什麼執行（\`sdk\`），所以保留 Space 的 \`README.md\` 裡的這些設定：${keys.join('、')}。想自己決定，請寫在 \`README.md\` 最上面，或寫在參數 \`card\`。`
    }),
    lost: keys => (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)({
        en: (0,_text_js__WEBPACK_IMPORTED_MODULE_1__.t) `The pushed \`README.md\` does not say what the Space runs on (\`sdk\`), so the Space loses these settings and stops working: ${keys.join(', ')}. Use \`history: auto\`, which keeps them, or put them at the top of \`README.md\`.`,
        'zh-TW': (0,_text_js__WEBPACK_IMPORTED_MODULE_1__.t) `推送的 \`README.md\` 沒有說 Space 要用什麼執行（\`sdk\`），Space 會失去這些設定而無法運作：${keys.join('、')}。請改用 \`history: auto\` 保留設定，或把設定寫在 \`README.md\` 最上面。`
    })
};


/***/ }),

/***/ 558:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   cv: () => (/* binding */ say),
/* harmony export */   hC: () => (/* binding */ sentences),
/* harmony export */   oH: () => (/* binding */ inLanguage),
/* harmony export */   t: () => (/* binding */ t)
/* harmony export */ });
function t(literals, ...values) {
    const parts = [];
    literals.forEach((literal, i) => {
        if (literal !== '')
            parts.push(literal);
        const value = values[i];
        if (value === undefined)
            return;
        if (typeof value === 'string' || typeof value === 'number')
            parts.push({ value: String(value) });
        else
            parts.push(...value);
    });
    return parts;
}
/** The same thing said in every language: the only place where a language is named. A missing one does not compile. */
function say(words) {
    const leaves = Object.entries(words).map(([language, said]) => [language, [said].flat()]);
    return [Object.fromEntries(leaves)];
}
/** Whole sentences, one after the other: with a space between them where the language has one. */
function sentences(...all) {
    return all.filter(said => said.length > 0).flatMap((said, i) => (i === 0 ? said : [...between, ...said]));
}
const between = say({ en: ' ', 'zh-TW': '' });
/** What is said in one language. */
function inLanguage(said, language) {
    return said.flatMap(part => typeof part === 'string' || 'value' in part ? [part] : inLanguage(part[language], language));
}


/***/ }),

/***/ 2613:
/***/ ((module) => {

module.exports = require("assert");

/***/ }),

/***/ 181:
/***/ ((module) => {

module.exports = require("buffer");

/***/ }),

/***/ 6982:
/***/ ((module) => {

module.exports = require("crypto");

/***/ }),

/***/ 4434:
/***/ ((module) => {

module.exports = require("events");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = require("fs");

/***/ }),

/***/ 1943:
/***/ ((module) => {

module.exports = require("fs/promises");

/***/ }),

/***/ 8611:
/***/ ((module) => {

module.exports = require("http");

/***/ }),

/***/ 5692:
/***/ ((module) => {

module.exports = require("https");

/***/ }),

/***/ 9278:
/***/ ((module) => {

module.exports = require("net");

/***/ }),

/***/ 4589:
/***/ ((module) => {

module.exports = require("node:assert");

/***/ }),

/***/ 6698:
/***/ ((module) => {

module.exports = require("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = require("node:buffer");

/***/ }),

/***/ 7540:
/***/ ((module) => {

module.exports = require("node:console");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = require("node:crypto");

/***/ }),

/***/ 3053:
/***/ ((module) => {

module.exports = require("node:diagnostics_channel");

/***/ }),

/***/ 610:
/***/ ((module) => {

module.exports = require("node:dns");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = require("node:events");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = require("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = require("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = require("node:http");

/***/ }),

/***/ 2467:
/***/ ((module) => {

module.exports = require("node:http2");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = require("node:net");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = require("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = require("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = require("node:perf_hooks");

/***/ }),

/***/ 1792:
/***/ ((module) => {

module.exports = require("node:querystring");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = require("node:stream");

/***/ }),

/***/ 6466:
/***/ ((module) => {

module.exports = require("node:stream/promises");

/***/ }),

/***/ 8500:
/***/ ((module) => {

module.exports = require("node:timers/promises");

/***/ }),

/***/ 1692:
/***/ ((module) => {

module.exports = require("node:tls");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = require("node:url");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = require("node:util");

/***/ }),

/***/ 3429:
/***/ ((module) => {

module.exports = require("node:util/types");

/***/ }),

/***/ 5919:
/***/ ((module) => {

module.exports = require("node:worker_threads");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = require("node:zlib");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = require("os");

/***/ }),

/***/ 6928:
/***/ ((module) => {

module.exports = require("path");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = require("process");

/***/ }),

/***/ 2203:
/***/ ((module) => {

module.exports = require("stream");

/***/ }),

/***/ 9786:
/***/ ((module) => {

module.exports = require("stream/promises");

/***/ }),

/***/ 3193:
/***/ ((module) => {

module.exports = require("string_decoder");

/***/ }),

/***/ 4756:
/***/ ((module) => {

module.exports = require("tls");

/***/ }),

/***/ 7016:
/***/ ((module) => {

module.exports = require("url");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = require("util");

/***/ })

/******/ 	});
/************************************************************************/
/******/ 	// The module cache
/******/ 	var __webpack_module_cache__ = {};
/******/ 	
/******/ 	// The require function
/******/ 	function __nccwpck_require__(moduleId) {
/******/ 		// Check if module is in cache
/******/ 		var cachedModule = __webpack_module_cache__[moduleId];
/******/ 		if (cachedModule !== undefined) {
/******/ 			return cachedModule.exports;
/******/ 		}
/******/ 		// Create a new module (and put it into the cache)
/******/ 		var module = __webpack_module_cache__[moduleId] = {
/******/ 			// no module.id needed
/******/ 			// no module.loaded needed
/******/ 			exports: {}
/******/ 		};
/******/ 	
/******/ 		// Execute the module function
/******/ 		var threw = true;
/******/ 		try {
/******/ 			__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 			threw = false;
/******/ 		} finally {
/******/ 			if(threw) delete __webpack_module_cache__[moduleId];
/******/ 		}
/******/ 	
/******/ 		// Return the exports of the module
/******/ 		return module.exports;
/******/ 	}
/******/ 	
/******/ 	// expose the modules object (__webpack_modules__)
/******/ 	__nccwpck_require__.m = __webpack_modules__;
/******/ 	
/************************************************************************/
/******/ 	/* webpack/runtime/asset-relocator-loader */
/******/ 	if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = __dirname + "/";
/******/ 	
/******/ 	/* webpack/runtime/async module */
/******/ 	(() => {
/******/ 		var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 		var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 		var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 		var resolveQueue = (queue) => {
/******/ 			if(queue && queue.d < 1) {
/******/ 				queue.d = 1;
/******/ 				queue.forEach((fn) => (fn.r--));
/******/ 				queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 			}
/******/ 		}
/******/ 		var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 			if(dep !== null && typeof dep === "object") {
/******/ 				if(dep[webpackQueues]) return dep;
/******/ 				if(dep.then) {
/******/ 					var queue = [];
/******/ 					queue.d = 0;
/******/ 					dep.then((r) => {
/******/ 						obj[webpackExports] = r;
/******/ 						resolveQueue(queue);
/******/ 					}, (e) => {
/******/ 						obj[webpackError] = e;
/******/ 						resolveQueue(queue);
/******/ 					});
/******/ 					var obj = {};
/******/ 					obj[webpackQueues] = (fn) => (fn(queue));
/******/ 					return obj;
/******/ 				}
/******/ 			}
/******/ 			var ret = {};
/******/ 			ret[webpackQueues] = x => {};
/******/ 			ret[webpackExports] = dep;
/******/ 			return ret;
/******/ 		}));
/******/ 		__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 			var queue;
/******/ 			hasAwait && ((queue = []).d = -1);
/******/ 			var depQueues = new Set();
/******/ 			var exports = module.exports;
/******/ 			var currentDeps;
/******/ 			var outerResolve;
/******/ 			var reject;
/******/ 			var promise = new Promise((resolve, rej) => {
/******/ 				reject = rej;
/******/ 				outerResolve = resolve;
/******/ 			});
/******/ 			promise[webpackExports] = exports;
/******/ 			promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 			module.exports = promise;
/******/ 			body((deps) => {
/******/ 				currentDeps = wrapDeps(deps);
/******/ 				var fn;
/******/ 				var getResult = () => (currentDeps.map((d) => {
/******/ 					if(d[webpackError]) throw d[webpackError];
/******/ 					return d[webpackExports];
/******/ 				}))
/******/ 				var promise = new Promise((resolve) => {
/******/ 					fn = () => (resolve(getResult));
/******/ 					fn.r = 0;
/******/ 					var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 					currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 				});
/******/ 				return fn.r ? promise : getResult();
/******/ 			}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 			queue && queue.d < 0 && (queue.d = 0);
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/compat get default export */
/******/ 	(() => {
/******/ 		// getDefaultExport function for compatibility with non-harmony modules
/******/ 		__nccwpck_require__.n = (module) => {
/******/ 			var getter = module && module.__esModule ?
/******/ 				() => (module['default']) :
/******/ 				() => (module);
/******/ 			__nccwpck_require__.d(getter, { a: getter });
/******/ 			return getter;
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/define property getters */
/******/ 	(() => {
/******/ 		// define getter functions for harmony exports
/******/ 		__nccwpck_require__.d = (exports, definition) => {
/******/ 			for(var key in definition) {
/******/ 				if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 					Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 				}
/******/ 			}
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/ensure chunk */
/******/ 	(() => {
/******/ 		__nccwpck_require__.f = {};
/******/ 		// This file contains only the entry chunk.
/******/ 		// The chunk loading function for additional chunks
/******/ 		__nccwpck_require__.e = (chunkId) => {
/******/ 			return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 				__nccwpck_require__.f[key](chunkId, promises);
/******/ 				return promises;
/******/ 			}, []));
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/get javascript chunk filename */
/******/ 	(() => {
/******/ 		// This function allow to reference async chunks
/******/ 		__nccwpck_require__.u = (chunkId) => {
/******/ 			// return url for filenames based on template
/******/ 			return "" + chunkId + ".index.js";
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/hasOwnProperty shorthand */
/******/ 	(() => {
/******/ 		__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/make namespace object */
/******/ 	(() => {
/******/ 		// define __esModule on exports
/******/ 		__nccwpck_require__.r = (exports) => {
/******/ 			if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 				Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 			}
/******/ 			Object.defineProperty(exports, '__esModule', { value: true });
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/require chunk loading */
/******/ 	(() => {
/******/ 		// no baseURI
/******/ 		
/******/ 		// object to store loaded chunks
/******/ 		// "1" means "loaded", otherwise not loaded yet
/******/ 		var installedChunks = {
/******/ 			792: 1
/******/ 		};
/******/ 		
/******/ 		// no on chunks loaded
/******/ 		
/******/ 		var installChunk = (chunk) => {
/******/ 			var moreModules = chunk.modules, chunkIds = chunk.ids, runtime = chunk.runtime;
/******/ 			for(var moduleId in moreModules) {
/******/ 				if(__nccwpck_require__.o(moreModules, moduleId)) {
/******/ 					__nccwpck_require__.m[moduleId] = moreModules[moduleId];
/******/ 				}
/******/ 			}
/******/ 			if(runtime) runtime(__nccwpck_require__);
/******/ 			for(var i = 0; i < chunkIds.length; i++)
/******/ 				installedChunks[chunkIds[i]] = 1;
/******/ 		
/******/ 		};
/******/ 		
/******/ 		// require() chunk loading for javascript
/******/ 		__nccwpck_require__.f.require = (chunkId, promises) => {
/******/ 			// "1" is the signal for "already loaded"
/******/ 			if(!installedChunks[chunkId]) {
/******/ 				if(true) { // all chunks have JS
/******/ 					installChunk(require("./" + __nccwpck_require__.u(chunkId)));
/******/ 				} else installedChunks[chunkId] = 1;
/******/ 			}
/******/ 		};
/******/ 		
/******/ 		// no external install chunk
/******/ 		
/******/ 		// no HMR
/******/ 		
/******/ 		// no HMR manifest
/******/ 	})();
/******/ 	
/************************************************************************/
/******/ 	
/******/ 	// startup
/******/ 	// Load entry module and return exports
/******/ 	// This entry module used 'module' so it can't be inlined
/******/ 	var __webpack_exports__ = __nccwpck_require__(9407);
/******/ 	module.exports = __webpack_exports__;
/******/ 	
/******/ })()
;