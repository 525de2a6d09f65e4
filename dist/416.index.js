export const id = 416;
export const ids = [416];
export const modules = {

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
const MOST_FOLDERS = 2000;
const DEEPEST = 4;
/** @param directory the checkout, or a folder in it */
async function openWorkTree(directory) {
    const top = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)((0,_files_js__WEBPACK_IMPORTED_MODULE_2__/* .findCheckout */ .I)(directory)?.workTree ?? directory);
    const isInside = (place) => {
        const way = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(top, place);
        const parts = way.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep);
        return !(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(way) && parts[0] !== '..' && !parts.some(part => GIT.test(part));
    };
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
        async folders() {
            const found = [];
            const queue = [''];
            for (let at = queue.shift(); at !== undefined && found.length < MOST_FOLDERS; at = queue.shift()) {
                for (const entry of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(top, at), { withFileTypes: true }).catch(() => [])) {
                    if (!entry.isDirectory() || GIT.test(entry.name) || entry.name === 'node_modules')
                        continue;
                    const path = at === '' ? entry.name : `${at}/${entry.name}`;
                    found.push(path);
                    if (path.split('/').length < DEEPEST)
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
    const { code, stdout } = await git(['cat-file', 'blob', `${commit}:${path}`]);
    return code === 0 ? stdout : null;
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

/***/ 9416:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  inspect: () => (/* binding */ inspect)
});

// EXTERNAL MODULE: ./src/adapters/git/git.ts + 3 modules
var git_git = __webpack_require__(969);
// EXTERNAL MODULE: ./src/adapters/work-tree.ts
var work_tree = __webpack_require__(3472);
// EXTERNAL MODULE: ./src/run/all-or-first-failure.ts
var all_or_first_failure = __webpack_require__(1214);
// EXTERNAL MODULE: ./src/model/failure.ts
var failure = __webpack_require__(2891);
// EXTERNAL MODULE: ./src/run/look/card.ts + 2 modules
var look_card = __webpack_require__(4627);
// EXTERNAL MODULE: ./src/adapters/files.ts
var files = __webpack_require__(9771);
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
async function findLeftBehind(git, { path, exclude, environment }, looking) {
    const workTree = (0,files/* findCheckout */.I)(environment.directory)?.workTree;
    if (workTree === undefined)
        return [];
    const options = ['--porcelain=v2', '--branch', '-z', '--untracked-files=all', '--ignore-submodules=all'];
    const [status, { commit }, gathered] = await Promise.all([
        // The index is somebody else's: it is not even refreshed.
        git(['status', ...options, '--no-renames'], {
            env: { GIT_OPTIONAL_LOCKS: '0', GIT_WORK_TREE: workTree }
        }),
        looking.located,
        looking.gathered
    ]);
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

;// CONCATENATED MODULE: ./src/run/look/locate.ts

/**
 * Finds the commit to deploy in the checkout.
 * @param ref a branch, tag or commit; empty for what is checked out
 * @throws Failure when there is no repository, no commit, or no such ref here or at the origin
 */
async function locate(git, at) {
    const [repository, checkedOut] = await Promise.all([
        // Two answers in two lines; of a repository without a commit, the second is missing.
        git(['rev-parse', '--is-shallow-repository', '--abbrev-ref', 'HEAD']),
        at.ref === '' ? show(git, 'HEAD') : null
    ]);
    const [isShallow = '', branch = ''] = repository.stdout.split('\n');
    if (isShallow === '') {
        const finding = { kind: 'no-repository', directory: at.directory };
        throw new failure/* Failure */.H({ step: 'plan', finding, text: repository.text });
    }
    const shallow = isShallow === 'true';
    if (at.ref !== '') {
        const commit = await resolveRef(git, at.ref, shallow);
        const found = commit === null ? null : await show(git, commit);
        if (found === null)
            throw new failure/* Failure */.H({ step: 'plan', finding: { kind: 'missing-ref', ref: at.ref } });
        return { ...found, label: at.ref, shallow };
    }
    if (checkedOut === null)
        throw new failure/* Failure */.H({ step: 'plan', finding: { kind: 'no-commit' } });
    return { ...checkedOut, label: branch === 'HEAD' ? checkedOut.commit.slice(0, 7) : branch, shallow };
}
/** A commit as far as it is told of; null when there is none of that name. */
async function show(git, name) {
    const shown = await git(['log', '-1', '--format=%H%x00%s%x00%an%x00%ae%x00%aI', name, '--']);
    if (shown.code !== 0)
        return null;
    const [commit = '', subject = '', author = '', email = '', date = ''] = shown.stdout.trimEnd().split('\0');
    return { commit, subject, author: { name: author, email, date } };
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







/** @throws Failure when there is nothing to deploy, or no card where one was announced */
async function inspect({ git, scratch, hub }, { inputs, search }) {
    const { ref, environment } = inputs;
    const located = locate(git, { ref, directory: environment.directory });
    const gathered = mayBeOnDisk(inputs)
        ? located.then(({ commit }) => fromDisk({ git, scratch, inputs, commit }))
        : Promise.resolve(null);
    const card = async () => {
        const found = await gathered;
        // What is checked out has a name already; anything else is read when it is found.
        const revision = ref === '' ? 'HEAD' : (await located).commit;
        const more = found && { gathered: { ...found, git: scratch.git } };
        return (0,look_card/* readCard */.hX)(git, hub, { inputs, search, revision, ...more });
    };
    const [source, found, version, read, changed] = await (0,all_or_first_failure/* allOrFirstFailure */.h)(located, gathered, (0,git_git/* gitVersion */.r9)(git), card(), findLeftBehind(git, inputs, { located, gathered }));
    return { source: { ...source, leftBehind: changed }, version, card: read, gathered: found };
}
function mayBeOnDisk({ path, files }) {
    return path !== '' || files.length > 0;
}
async function fromDisk(run) {
    const { gather } = await Promise.all(/* import() */[__webpack_require__.e(298), __webpack_require__.e(556), __webpack_require__.e(86)]).then(__webpack_require__.bind(__webpack_require__, 4705));
    try {
        return await gather({ ...run, workTree: await (0,work_tree/* openWorkTree */.w)(run.inputs.environment.directory) });
    }
    catch (error) {
        // A file that may not be read, or that went meanwhile.
        if (error instanceof Error && 'syscall' in error)
            throw new failure/* Failure */.H({ step: 'plan', text: error.message }, { cause: error });
        throw error;
    }
}


/***/ })

};
