export const id = 556;
export const ids = [556];
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
        if (secret.length < SHORTEST || NO_SECRET.test(secret) || (0,_placeholder_js__WEBPACK_IMPORTED_MODULE_1__/* .isPlaceholder */ .wK)(secret))
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
/* harmony export */   EZ: () => (/* binding */ looksRandom),
/* harmony export */   wK: () => (/* binding */ isPlaceholder)
/* harmony export */ });
/* unused harmony export entropyOf */
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

/***/ 3757:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ parseTree)
/* harmony export */ });
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


/***/ }),

/***/ 7857:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D3: () => (/* binding */ commitOf),
/* harmony export */   L6: () => (/* binding */ readNewest),
/* harmony export */   Wt: () => (/* binding */ countCommits),
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

/***/ 7131:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  WW: () => (/* binding */ MOST_TRACED),
  nl: () => (/* binding */ firstWith),
  v7: () => (/* binding */ listNew),
  nT: () => (/* binding */ listTree),
  OW: () => (/* binding */ lookInto),
  eV: () => (/* binding */ secretReader),
  uP: () => (/* binding */ trace)
});

// EXTERNAL MODULE: ./src/adapters/git/blobs.ts
var git_blobs = __webpack_require__(6439);
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
// EXTERNAL MODULE: ./src/content/tree.ts
var content_tree = __webpack_require__(3757);
// EXTERNAL MODULE: ./src/run/plan/history.ts
var plan_history = __webpack_require__(7857);
;// CONCATENATED MODULE: ./src/run/plan/survey.ts







/** Of so many findings is looked up which commit brought them in; each is a walk through the history. */
const MOST_TRACED = 20;
/** The files of a commit, or of a folder in it (`commit:folder`); null when there is no such folder. */
async function listTree(git, tree) {
    const listed = await git(['ls-tree', '-r', '-l', '-z', '--full-tree', tree]);
    return listed.code === 0 ? (0,content_tree/* parseTree */.c)(listed.stdout) : null;
}
/**
 * Every blob of the commits that would go: what the Hub scans, in history as at the tip; and the commits, without a
 * path. From git's own object listing; no file is opened.
 */
async function listNew(git, to, from) {
    const objects = await git(['rev-list', '--objects', to, ...(from ? [`^${from}`] : [])]);
    const format = '--batch-check=%(objecttype) %(objectname) %(objectsize) %(rest)';
    const sized = await git(['cat-file', format], { input: objects.stdout });
    const listed = (type) => sized.stdout.split('\n').flatMap(line => {
        const match = /^(\w+) ([0-9a-f]+) (\d+) (.*)$/.exec(line);
        const [, its, oid = '', size, path = ''] = match ?? [];
        return its === type ? [{ oid, size: Number(size), path }] : [];
    });
    return { blobs: listed('blob'), commits: listed('commit') };
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
    const secrets = secretReader([...blobs, ...(glass.named ?? [])], glass);
    await (0,git_blobs/* readBlobs */.b4)(git, small, both(heads, secrets));
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


/***/ })

};
