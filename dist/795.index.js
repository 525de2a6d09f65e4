export const id = 795;
export const ids = [795];
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

/***/ 3708:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ holdsHubsFilesOnly)
/* harmony export */ });
/** What the Hub puts into a Space that it creates (POST /api/repos/create, observed). */
const HUBS_OWN_FILES = new Set(['README.md', '.gitattributes']);
/** Whether there is nothing in the Space but what the Hub put into it; not, when its files are not known. */
function holdsHubsFilesOnly({ files }) {
    return files?.every(file => HUBS_OWN_FILES.has(file)) ?? false;
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

/***/ 8795:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  planFor: () => (/* binding */ planFor)
});

// EXTERNAL MODULE: ./src/model/failure.ts
var model_failure = __webpack_require__(2891);
// EXTERNAL MODULE: ./src/run/look/settings.ts
var look_settings = __webpack_require__(6820);
// EXTERNAL MODULE: ./src/run/look/validate.ts + 1 modules
var validate = __webpack_require__(3252);
// EXTERNAL MODULE: ./src/decide/settings.ts
var settings = __webpack_require__(7207);
// EXTERNAL MODULE: ./src/inputs/conflicts.ts
var conflicts = __webpack_require__(4330);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
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

// EXTERNAL MODULE: ./src/run/look/card.ts + 2 modules
var look_card = __webpack_require__(4627);
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
    const read = () => scratch.git(['cat-file', 'blob', `${head}:README.md`]);
    const here = await read();
    if (here.code === 0)
        return here.stdout;
    // Of the files, only those that can be such a README.
    await spaceGit.fetch(scratch, target, { oid: head ?? '', depth: 1, filter: 'blob:limit=1m' });
    const fetched = await read();
    return fetched.code === 0 ? fetched.stdout : '';
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
// EXTERNAL MODULE: ./src/decide/hubs-files.ts
var hubs_files = __webpack_require__(3708);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/adapters/git/blobs.ts
var git_blobs = __webpack_require__(6439);
// EXTERNAL MODULE: ./src/adapters/git/lfs-store.ts
var lfs_store = __webpack_require__(7024);
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
    const blobs = await (0,git_blobs/* writeBlobs */.Ci)(scratch, objects.map(content_pointers/* formatPointer */.$2));
    const entries = blobs.map((blob, i) => `100644 blob ${blob}\t${i}\n`).join('');
    const tree = await scratch.git(['mktree'], { input: entries });
    const who = ['user.name=hf-space-push', 'user.email=hf-space-push'];
    const commit = await scratch.git(['commit-tree', '-m', 'LFS objects', tree.stdout.trim()], { config: who });
    await git(['lfs', 'fetch', 'origin', commit.stdout.trim()], {
        config: ['lfs.fetchinclude=', 'lfs.fetchexclude='],
        env: { GIT_ALTERNATE_OBJECT_DIRECTORIES: (0,external_node_path_.join)(scratch.directory, 'objects') }
    });
}

// EXTERNAL MODULE: ./src/content/tree.ts
var content_tree = __webpack_require__(3757);
;// CONCATENATED MODULE: ./src/run/plan/snapshot/space-tree.ts

/**
 * Learns what the Space has, so that only what it lacks is sent. Of its head alone the commit and its trees are
 * fetched, without the files where the server can leave them out (the Hub's can). Where some may stay, small ones come
 * along: they may be LFS pointers.
 */
async function fetchSpaceTree({ scratch, spaceGit, target, inputs }) {
    const { git } = scratch;
    const { head } = target;
    if (head === null)
        return { tree: null, entries: [], oids: new Set(), paths: new Map() };
    const isHere = (await git(['cat-file', '-e', `${head}^{tree}`])).code === 0;
    const filter = inputs.keep === '' ? 'blob:none' : 'blob:limit=1k';
    if (!isHere)
        await spaceGit.fetch(scratch, target, { oid: head, depth: 1, filter });
    const [tree, listed] = await Promise.all([
        git(['rev-parse', `${head}^{tree}`]),
        git(['ls-tree', '-r', '-z', '--full-tree', head])
    ]);
    const entries = (0,content_tree/* parseTree */.c)(listed.stdout);
    return {
        tree: tree.stdout.trim(),
        entries,
        oids: new Set(entries.map(({ oid }) => oid)),
        paths: new Map(entries.map(({ path, oid }) => [path, oid]))
    };
}

// EXTERNAL MODULE: ./src/run/plan/history.ts
var plan_history = __webpack_require__(7857);
// EXTERNAL MODULE: ./src/adapters/files.ts
var files = __webpack_require__(9771);
;// CONCATENATED MODULE: ./src/run/plan/origin.ts

/**
 * Whether the job made the commit: it is neither below what was fetched from the origin nor named by the event. Where
 * nothing tells what the origin has, nothing is said to be made here.
 */
async function isMadeInJob({ git, trigger }, commit) {
    const names = [trigger.sha ?? '', 'FETCH_HEAD'].filter(Boolean);
    const [tracked, ...named] = await Promise.all([
        git(['for-each-ref', '--count=1', '--format=%(refname)', 'refs/remotes/origin', 'refs/remotes/pull']),
        ...names.map(name => git(['rev-parse', '--verify', '--quiet', `${name}^{commit}`]))
    ]);
    const known = named.map(({ stdout }) => stdout.trim()).filter(Boolean);
    if (tracked.stdout.trim() === '' && known.length === 0)
        return false;
    const beyond = await git(['rev-list', '--max-count=1', commit, '--not', '--remotes', '--tags', ...known]);
    return beyond.stdout.trim() !== '' && !(await isNamedByEvent(trigger, commit));
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
    return eventPath !== undefined && ((await (0,files/* readText */.y)(eventPath)) ?? '').includes(commit);
}

// EXTERNAL MODULE: ./src/run/plan/survey.ts + 1 modules
var survey = __webpack_require__(7131);
;// CONCATENATED MODULE: ./src/run/plan/range.ts

/** @param run.from the Space's head; null to look at all commits */
async function surveyRange(run) {
    const { git, search, to, from } = run;
    const tree = (0,survey/* listTree */.nT)(git, to).then(listed => listed ?? []);
    const [counts, looked, entries] = await Promise.all([
        git(['rev-list', '--count', '--left-right', ...(from === null ? [to] : [`${from}...${to}`])]),
        (0,survey/* listNew */.v7)(git, to, from).then(async ({ blobs, commits }) => {
            const all = await (0,survey/* lookInto */.OW)(git, [...blobs, ...commits], { search, named: await tree });
            return { blobs: all.slice(0, blobs.length), commits: all.slice(blobs.length) };
        }),
        tree
    ]);
    const messages = looked.commits.filter(({ secrets }) => secrets.length > 0);
    if (counts.code !== 0)
        return { from, ahead: 0, behind: null, blobs: [], messages: [], entries };
    const [left = 0, right = 0] = counts.stdout.trim().split('\t').map(Number);
    return {
        from,
        ahead: from === null ? left + right : right,
        behind: from === null ? 0 : left,
        blobs: looked.blobs,
        messages,
        entries
    };
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

// EXTERNAL MODULE: ./src/run/plan/secrets.ts + 10 modules
var secrets = __webpack_require__(5620);
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
    const update = await decideUpdate(run, range);
    if ('instead' in update)
        return update;
    const from = update.update === 'fast-forward' ? target.head : null;
    // Where the Space's head is not built upon, the Hub looks at every commit of the branch.
    const ahead = from === range.from ? range : await surveyRange({ git, search, to, from: null });
    const { blobs, messages, entries } = ahead;
    const brought = new Set(blobs.map(({ oid }) => oid));
    const find = async (looked) => [
        ...(await (0,secrets.secretFindings)(run, { history: 'full', blobs: looked, messages, entries, from })),
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
    const findings = await find(await (0,secrets.withObjects)(run, blobs, lfs.wanted));
    (0,look_card/* refuse */.TR)(findings);
    const bytes = blobs.reduce((sum, { size }) => sum + size, 0);
    const sent = { files: blobs.length, bytes, lfs: lfs.wanted };
    return { ...update, ...sent, history: 'full', because, from: target.head, to, findings };
}
function pointersIn(blobs) {
    return blobs.flatMap(({ path, pointer }) => (pointer ? [{ ...pointer, path }] : []));
}
/** How the Space's branch gets from its head to the commit, and what that costs the Space. */
async function decideUpdate(run, range) {
    const { git, source, target, inputs } = run;
    const from = target.head;
    if (from === null)
        return { update: 'create', commits: range.ahead, replaced: [] };
    if (range.behind === 0)
        return { update: 'fast-forward', commits: range.ahead, replaced: [] };
    // The Space has something that the branch lacks. What it is, only the Space can tell.
    if (await isHubsOwn(run))
        return { update: 'replace-initial', commits: await (0,plan_history/* countCommits */.Wt)(git, [source.commit]), replaced: [] };
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
    const { branch, head, files } = target;
    if (branch !== 'main' || (files && !(0,hubs_files/* holdsHubsFilesOnly */.S)({ files })))
        return false;
    const [first, ...others] = await recent();
    if (others.length > 0 || first?.id !== head || first?.title !== 'initial commit')
        return false;
    return files !== undefined || (0,hubs_files/* holdsHubsFilesOnly */.S)({ files: [...(await fetchSpaceTree(run)).paths.keys()] });
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
    const findings = (0,secrets.variableFindings)(run);
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
    const [{ kept, excluded }, space] = await Promise.all([chooseFiles(run, base), fetchSpaceTree(run)]);
    const readme = await changedReadme(run, kept);
    const files = withChanges(kept, readme);
    const isKnown = (oid) => space.oids.has(oid);
    const blobs = await (0,survey/* lookInto */.OW)(scratch.git, toLookInto(files, space.oids), { search: run.search, isKnown });
    const lfs = await convert(run, blobs, kept);
    const index = await (0,index_file/* openIndex */.b6)(scratch, base);
    await index.apply([
        ...excluded.map(({ path, mode }) => ({ path, mode, oid: null })),
        ...readme,
        ...lfs.changes
    ]);
    const deployed = [...kept, ...readme].map(({ path }) => path);
    const staying = await findStaying(run, space, deployed);
    const others = staying.entries.map(({ path }) => path);
    const isCovered = await index.coverLfs([...lfs.paths, ...staying.lfs], others);
    const ours = await index.writeTree();
    const stay = staying.entries.filter(({ path }) => !(isCovered && path === index_file/* ATTRIBUTES */.iw));
    await index.apply(stay);
    const tree = stay.length === 0 ? ours : await index.writeTree({ mayLack: true });
    if (tree === space.tree)
        return unchanged(run, 'snapshot');
    const entries = [...((await (0,survey/* listTree */.nT)(scratch.git, ours)) ?? []), ...stay];
    const provided = await provideObjects(run, lfs.objects);
    const wanted = 'wanted' in provided ? provided.wanted : [];
    const looked = [...(await (0,secrets.withObjects)(run, lfs.looked, wanted)), ...readmeBlobs(run, readme, isKnown)];
    const findings = [
        ...(await (0,secrets.secretFindings)(run, sentBlobs(run, looked))),
        ...(await findInContent(run, { entries, known: isKnown }))
    ];
    if ('absent' in provided)
        throw (0,look_card/* refusal */.x5)([...provided.absent, ...findings]);
    (0,look_card/* refuse */.TR)(findings);
    const present = new Set(entries.map(({ path }) => path));
    const sent = entries.filter(({ path, oid }) => space.paths.get(path) !== oid);
    const fresh = new Map(sent.filter(({ oid }) => !space.oids.has(oid)).map(({ oid, size }) => [oid, size ?? 0]));
    return {
        update: target.head === null ? 'create' : 'fast-forward',
        history: 'snapshot',
        because,
        from: target.head,
        to: await (0,index_file/* commitTree */.SC)(run, tree),
        commits: 1,
        files: sent.length,
        removed: [...space.paths.keys()].filter(path => !present.has(path)),
        bytes: [...fresh.values()].reduce((sum, size) => sum + size, 0),
        lfs: provided.wanted,
        findings,
        ...(readme.length > 0 && run.card.readme !== null && { card: run.card.readme }),
        replaced: []
    };
}
/**
 * A checkout with a filter, or a sparse one, lacks files that are deployed. They are fetched in one go, since git would
 * fetch them one by one, and not at all for the scratch repository.
 */
async function complete({ git, source }) {
    const { commit, shallow } = source;
    const promisor = await git(['config', '--get', 'remote.origin.promisor']);
    if (promisor.stdout.trim() !== 'true')
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
async function chooseFiles({ scratch, inputs, gathered }, base) {
    const all = (await (0,survey/* listTree */.nT)(scratch.git, base)) ?? [];
    const exclude = gathered === null ? inputs.exclude : '';
    const kept = exclude === '' ? all : await withoutExcluded(all, exclude);
    if (kept.length === 0)
        throw exclude === ''
            ? (0,folder/* unusable */._P)('path', inputs.path || '.', 'folder-with-files')
            : (0,folder/* unusable */._P)('exclude', exclude.trim(), 'files-left');
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
    const [oid = ''] = await (0,git_blobs/* writeBlobs */.Ci)(scratch, [card.readme]);
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
/** All of a snapshot is what is deployed. Its message has the source's subject. */
function sentBlobs({ search, source }, blobs) {
    const messages = [{ oid: source.commit, secrets: search.inText('', source.subject) }];
    return { history: 'snapshot', blobs, messages, entries: blobs, from: null };
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
        const isFile = mode === '100644' || mode === '100755';
        return isFile && size !== null && (maybePointer || !known.has(oid)) ? [{ mode, oid, path, size }] : [];
    });
}
/** These are read by the Hub from git itself, and it does not look behind a pointer. */
const READ_BY_THE_HUB = new Set(['README.md', '.gitattributes']);
/** Turns what the Hub would refuse into LFS objects and their pointers, and gathers the pointers that are there. */
async function convert(run, blobs, entries) {
    const { scratch, inputs, search, source, gathered } = run;
    const looked = new Set(blobs.flatMap(({ oid, size }) => (size <= content_offenders/* LARGE_BYTES */.c ? [oid] : [])));
    const offenders = (0,content_offenders/* findOffenders */.L)(blobs);
    const stuck = [...offenders, ...(gathered?.large ?? [])].filter(({ path }) => inputs['large-files'] === 'fail' || READ_BY_THE_HUB.has(path));
    if (stuck.length > 0) {
        const atTip = new Set(stuck.map(({ oid }) => oid));
        const traced = await (0,survey/* trace */.uP)(run.git, stuck, { to: source.commit, from: null, atTip });
        const found = [
            ...(await (0,secrets.secretFindings)(run, sentBlobs(run, blobs))),
            ...(await findInContent(run, { entries, known: () => false }))
        ];
        throw (0,look_card/* refusal */.x5)([...traced, ...found]);
    }
    // Only what is too large to have been looked into is looked at on its way.
    const large = (0,survey/* secretReader */.eV)(blobs, { search, isKnown: oid => looked.has(oid) });
    const oids = [...new Set(offenders.map(({ oid }) => oid))];
    const made = await (0,lfs_store/* storeOf */.Q)(scratch).keepBlobs(scratch.git, oids, large);
    const blobsOfPointers = await (0,git_blobs/* writeBlobs */.Ci)(scratch, [...made.values()].map(content_pointers/* formatPointer */.$2));
    const pointers = new Map([...made.keys()].map((oid, i) => [oid, blobsOfPointers[i]]));
    const modes = new Map(blobs.map(({ path, mode }) => [path, mode]));
    const changes = offenders.map(({ path, oid }) => {
        const pointer = pointers.get(oid);
        return { path, mode: modes.get(path) ?? '100644', oid: pointer ?? null };
    });
    const there = blobs.flatMap(({ path, pointer }) => (pointer ? [{ ...pointer, path }] : []));
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
    const { inputs, target, source, git } = given;
    const recent = askOnce(given);
    const byInputs = (0,decide_history/* historyByInputs */.Xw)(inputs, written(given.card));
    const run = { ...given, recent, because: byInputs?.because ?? 'possible' };
    if (byInputs?.history === 'snapshot')
        return planSnapshot(run);
    if (target.head === source.commit)
        return unchanged(run);
    const [range, isOfJob] = await Promise.all([
        surveyRange({ git, search: run.search, to: source.commit, from: target.head }),
        !byInputs && !inputs.force && isMadeInJob(given, source.commit)
    ]);
    if (isOfJob)
        return planSnapshot({ ...run, because: 'made-in-job' });
    if (!byInputs && range.behind !== 0 && (0,decide_history/* followsSnapshots */.eb)(await recent()))
        return planSnapshot({ ...run, because: 'continued' });
    const plan = await planFull(run, range);
    if (!('instead' in plan))
        return plan;
    if (byInputs)
        throw plan.failure;
    const snapshot = await planSnapshot({ ...run, because: plan.instead });
    return { ...snapshot, ...(plan.below && { below: plan.below }) };
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
    const isOurs = await steps.time('create', create(spaceApi, sdk, { inputs, changes }));
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
async function create(spaceApi, { sdk }, { inputs, changes }) {
    const reply = await spaceApi.create({
        sdk,
        visibility: inputs.visibility,
        hardware: inputs.hardware,
        sleepTimeSeconds: inputs['sleep-time'],
        secrets: changes.flatMap(change => change.setting === 'secrets'
            ? [{ key: change.key, value: change.value.reveal(), description: change.description }]
            : []),
        variables: changes.flatMap(change => change.setting === 'variables' ? [{ key: change.key, value: change.value }] : [])
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
