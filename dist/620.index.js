export const id = 620;
export const ids = [620];
export const modules = {

/***/ 6439:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ writeBlobs),
/* harmony export */   b: () => (/* binding */ readBlobs)
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
async function writeBlobs({ git, directory }, texts) {
    if (texts.length === 0)
        return [];
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, 'texts');
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(folder, { recursive: true });
    const paths = texts.map((_, i) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, String(i)));
    await Promise.all(texts.map((text, i) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(paths[i] ?? '', text)));
    const args = ['hash-object', '-w', '--no-filters', '--stdin-paths'];
    const { code, stdout, text } = await git(args, { input: `${paths.join('\n')}\n` });
    if (code !== 0)
        throw new _model_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H({ step: 'plan', exitCode: code, text });
    return stdout.trim().split('\n');
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

/***/ 5620:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openSearch: () => (/* binding */ openSearch),
  secretFindings: () => (/* binding */ secretFindings),
  variableFindings: () => (/* binding */ variableFindings),
  withObjects: () => (/* binding */ withObjects)
});

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
            return (0,placeholder/* looksRandom */.EZ)(secret) ? as(FIREBASE.test(around()) ? 'warn' : 'block') : null;
        case 'google-client':
            return (0,placeholder/* looksRandom */.EZ)(secret) ? as(REFRESH_TOKEN.test(around()) ? 'block' : 'warn') : null;
        case 'aws':
            return (0,placeholder/* looksRandom */.EZ)(secret) ? as(AWS_SECRET.test(around()) ? 'block' : kind.level) : null;
        case 'sk':
            if (!(0,placeholder/* looksRandom */.EZ)(secret))
                return null;
            return /deepseek/i.test(around())
                ? { ...as('block'), kind: (0,kinds/* kindById */.RD)('deepseek-api-key') }
                : as(kind.level);
        case 'crc32':
            return checksumHolds(secret) && !(0,placeholder/* isPlaceholder */.wK)(secret) ? as('block') : null;
        case 'placeholder':
            return (0,placeholder/* isPlaceholder */.wK)(secret) ? null : as(kind.level);
        case 'pem':
            return privateKey(kind, place, around);
        case 'jwt':
            return webToken(kind, secret, place.now);
        case 'discord':
            return isDiscordId(secret) && (0,placeholder/* looksRandom */.EZ)(secret) ? as(kind.level) : null;
        case 'database-url':
            return (0,placeholder/* isPlaceholder */.wK)(secret) || TEMPLATE.test(secret) || NO_HOST.test(matched) ? null : as(kind.level);
        case 'random':
        case undefined:
        default:
            return (0,placeholder/* looksRandom */.EZ)(secret) ? as(kind.level) : null;
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
    if ((0,placeholder/* isPlaceholder */.wK)(secret.slice(secret.lastIndexOf('.'))))
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
        if (secret.length !== value.length || !(0,placeholder/* looksRandom */.EZ)(secret) || !isLiteral(window.text, before, end))
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
// EXTERNAL MODULE: ./src/run/plan/snapshot/lfs-objects.ts + 1 modules
var lfs_objects = __webpack_require__(8783);
// EXTERNAL MODULE: ./src/run/plan/survey.ts + 1 modules
var survey = __webpack_require__(7131);
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
    const found = [...variableFindings(run), ...(await fileFindings(run, sent)), ...inMessages];
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
async function fileFindings(run, { history, blobs, entries, from }) {
    const carriers = new Map(blobs.flatMap(blob => (blob.secrets.length > 0 ? [[blob.oid, blob]] : [])));
    if (carriers.size === 0)
        return [];
    const { git, source, inputs } = run;
    const inRepository = (path) => (inputs.path ? `${inputs.path}/${path}` : path);
    const atTip = new Map();
    for (const { oid, path } of entries)
        if (carriers.has(oid))
            atTip.set(oid, [...(atTip.get(oid) ?? []), inRepository(path)]);
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
            const all = atTip.get(oid) ?? [inRepository(path)];
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
    const { code, stdout } = await git(['cat-file', 'blob', `${source.commit}:.gitleaksignore`]);
    return new IgnoredFindings(code === 0 ? stdout : '');
}
/** The blobs, with the secrets in the LFS objects that the pointers among them stand for; each object is read once. */
async function withObjects({ scratch, search }, blobs, wanted) {
    const pointed = new Set(blobs.flatMap(({ pointer }) => pointer?.oid ?? []));
    const found = new Map();
    for (const { oid, path } of wanted.filter(object => pointed.has(object.oid))) {
        const look = search.open(path);
        await (0,lfs_objects/* storeOf */.x)(scratch).read(oid, chunk => look.feed(chunk));
        found.set(oid, look.end());
    }
    return blobs.map(blob => ({
        ...blob,
        secrets: [...blob.secrets, ...(found.get(blob.pointer?.oid ?? '') ?? [])]
    }));
}


/***/ }),

/***/ 8783:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ provideObjects),
  x: () => (/* binding */ storeOf)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/adapters/git/blobs.ts
var git_blobs = __webpack_require__(6439);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
;// CONCATENATED MODULE: ./src/adapters/git/lfs-store.ts





/** @param folder the `lfs` in a repository's folder; made when something is kept there */
function openLfsStore(folder) {
    const placeOf = (oid) => (0,external_node_path_.join)(folder, 'objects', oid.slice(0, 2), oid.slice(2, 4), oid);
    // A link may lead to any file of this machine.
    const has = (oid) => (0,promises_.lstat)(placeOf(oid)).then(found => found.isFile(), () => false);
    const makePlace = async (oid) => {
        const place = placeOf(oid);
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(place), { recursive: true });
        return place;
    };
    return {
        placeOf,
        has,
        async bring(oid, from) {
            if (!(await from.has(oid)))
                return false;
            const [source, place] = [from.placeOf(oid), await makePlace(oid)];
            await (0,promises_.link)(source, place).catch(() => (0,promises_.copyFile)(source, place));
            return true;
        },
        async read(oid, take) {
            for await (const chunk of (0,external_node_fs_.createReadStream)(placeOf(oid)))
                take(chunk);
        },
        async keepBlobs(git, blobs, witness) {
            const incoming = (0,external_node_path_.join)(folder, 'incoming');
            if (blobs.length > 0)
                await (0,promises_.mkdir)(incoming, { recursive: true });
            const made = await writeHashed(git, blobs, { witness, pathOf: blob => (0,external_node_path_.join)(incoming, blob) });
            for (const [blob, { oid }] of made)
                await (0,promises_.rename)((0,external_node_path_.join)(incoming, blob), await makePlace(oid));
            return made;
        }
    };
}
async function writeHashed(git, blobs, { witness, pathOf }) {
    const made = new Map();
    let current;
    await (0,git_blobs/* readBlobs */.b)(git, blobs, {
        begin(blob, size) {
            witness.begin(blob, size);
            current = { blob, size, hash: (0,external_node_crypto_.createHash)('sha256'), file: (0,external_node_fs_.openSync)(pathOf(blob), 'w') };
        },
        // Written before the next chunk is taken from the pipe.
        bytes(chunk) {
            witness.bytes(chunk);
            current?.hash.update(chunk);
            if (current)
                (0,external_node_fs_.writeSync)(current.file, chunk);
        },
        end() {
            witness.end();
            if (!current)
                return;
            (0,external_node_fs_.closeSync)(current.file);
            made.set(current.blob, { oid: current.hash.digest('hex'), size: current.size });
        }
    });
    return made;
}

// EXTERNAL MODULE: ./src/content/pointers.ts
var pointers = __webpack_require__(1755);
// EXTERNAL MODULE: ./src/model/failure.ts
var failure = __webpack_require__(2891);
;// CONCATENATED MODULE: ./src/run/plan/snapshot/lfs-objects.ts





/** The scratch repository's own store, from which they are uploaded. */
function storeOf(scratch) {
    return openLfsStore((0,external_node_path_.join)(scratch.directory, 'lfs'));
}
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
        throw new failure/* Failure */.H({ step: 'plan', http: asked.refused });
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
    const ours = storeOf(scratch);
    const toFind = await absentOf(wanted, ({ oid }) => ours.has(oid));
    if (toFind.length === 0)
        return [];
    const shared = (await git(['rev-parse', '--git-common-dir'])).stdout.trim();
    const theirs = openLfsStore((0,external_node_path_.join)((0,external_node_path_.resolve)(inputs.environment.directory, shared), 'lfs'));
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
        throw new failure/* Failure */.H({ step: 'plan', finding: { kind: 'git-lfs-missing', files } });
    }
    const blobs = await (0,git_blobs/* writeBlobs */.C)(scratch, objects.map(pointers/* formatPointer */.$2));
    const entries = blobs.map((blob, i) => `100644 blob ${blob}\t${i}\n`).join('');
    const tree = await scratch.git(['mktree'], { input: entries });
    const who = ['user.name=hf-space-push', 'user.email=hf-space-push'];
    const commit = await scratch.git(['commit-tree', '-m', 'LFS objects', tree.stdout.trim()], { config: who });
    await git(['lfs', 'fetch', 'origin', commit.stdout.trim()], {
        config: ['lfs.fetchinclude=', 'lfs.fetchexclude='],
        env: { GIT_ALTERNATE_OBJECT_DIRECTORIES: (0,external_node_path_.join)(scratch.directory, 'objects') }
    });
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
    await (0,git_blobs/* readBlobs */.b)(git, small, both(heads, secrets));
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
