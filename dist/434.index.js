"use strict";
exports.id = 434;
exports.ids = [434];
exports.modules = {

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

/***/ 7434:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  catalogue: () => (/* binding */ catalogue),
  diagnose: () => (/* binding */ diagnose)
});

// EXTERNAL MODULE: ./src/words/text.ts
var words_text = __webpack_require__(558);
;// CONCATENATED MODULE: ./src/diagnose/say/endings.ts

/** The last step, by what a fix changes: the files, or something outside them. */
const endings = {
    push: {
        text: (0,words_text/* say */.cv)({
            en: 'Commit the change and push it to GitHub. The workflow starts again by itself.',
            'zh-TW': 'commit 之後推送到 GitHub，工作流程就會重新開始。'
        })
    },
    restart: {
        text: (0,words_text/* say */.cv)({
            en: 'Then restart the Space: Settings → “Restart this Space”, or run this action with its input `restart: true`.',
            'zh-TW': '然後重新啟動 Space：在 Settings 按「Restart this Space」，或執行這個 action 並設定參數 `restart: true`。'
        })
    }
};
/** What has to happen once the cause is fixed. */
function endingSteps(ending) {
    return ending === 'none' ? [] : [endings[ending]];
}
/** The lines of the log as they are shown; absent when there is nothing to show. */
function excerptOf(lines) {
    return lines.length === 0 ? {} : { excerpt: { language: 'text', lines } };
}

// EXTERNAL MODULE: ./src/words/advice.ts
var advice = __webpack_require__(517);
;// CONCATENATED MODULE: ./src/diagnose/say/spots.ts

/** pip names the line of a requirement that it cannot read or meet, in two wordings (pip, req/req_file.py). */
const requirementLines = [
    [/\(from -r (?:\/[\w./-]{0,100}\/)?([\w.-]{1,100}\.txt) \(line (\d{1,6})\)\)/, 1, 2],
    [/\(from line (\d{1,6}) of (?:\/[\w./-]{0,100}\/)?([\w.-]{1,100}\.txt)\)/, 2, 1]
];
/** Or the requirement alone. */
const unmet = /(?:satisfies the requirement|No matching distribution found for) ([A-Za-z0-9][\w.-]{0,100})/;
/** BuildKit ends with the place of the step that failed (buildkit, errdefs); a parse error names its line. */
const dockerfile = /^(?:.{0,20}\s)?Dockerfile:(\d{1,6})$|dockerfile parse error (?:on )?line (\d{1,6})/i;
/** A requirement as pip takes it, with the versions that it allows. */
const requirement = /^([A-Za-z0-9][\w.-]{0,100})(?:\[[\w,-]{1,100}\])?\s*(?:[<>=!~]=?.{0,100})?$/;
const REQUIREMENTS = 'requirements.txt';
/** The requirements that the telling lines of a build's log name. */
function namedRequirements(lines) {
    return lines.flatMap(line => {
        const numbered = requirementLines.flatMap(([pattern, file, number]) => {
            const match = pattern.exec(line);
            return match === null ? [] : [{ file: match[file] ?? '', line: Number(match[number]) }];
        });
        const name = unmet.exec(line)?.[1];
        return [...numbered, ...(name === undefined ? [] : [{ file: REQUIREMENTS, word: name }])];
    });
}
/** The step of the Dockerfile that failed. */
function failedStep(lines) {
    return lines.flatMap(text => {
        const match = dockerfile.exec(text);
        return match === null ? [] : [{ file: 'Dockerfile', line: Number(match[1] ?? match[2]) }];
    });
}
function spotOf(place) {
    return place === undefined ? [] : [{ file: place.file, line: Number(place.line) }];
}
/** The requirements that a remedy says how to write: each belongs where its package is named now. */
function requirementSpots(steps) {
    return steps.flatMap(step => {
        const { block, options = [] } = (0,advice/* fullStep */.s)(step);
        const lines = block?.language === 'text' ? block.lines : [];
        const written = lines.flatMap(line => {
            const name = requirement.exec(line)?.[1];
            return name === undefined ? [] : [{ file: REQUIREMENTS, word: name, write: line }];
        });
        return [...written, ...requirementSpots(options)];
    });
}

;// CONCATENATED MODULE: ./src/diagnose/say/phrases.ts

/** The public Hub; another one has pages of the same names. */
const publicHub = 'https://huggingface.co';
/** "the Space `ada/demo`", or just "the Space" when the run did not know which. */
function theSpace({ space }) {
    return space === undefined
        ? (0,words_text/* say */.cv)({ en: 'the Space', 'zh-TW': '這個 Space' })
        : (0,words_text/* say */.cv)({ en: (0,words_text.t) `the Space ${space}`, 'zh-TW': (0,words_text.t) ` Space「${space}」` });
}
/** Where the Space's git repository is; a pattern to fill in when the run did not know. */
function gitUrl(run) {
    return run.spaceUrl ?? `${run.endpoint}/spaces/${run.space ?? 'OWNER/NAME'}`;
}
/** Where the repository is on GitHub; a pattern to fill in when the run did not know. */
function githubUrl(run) {
    return `https://github.com/${run.repository ?? 'OWNER/REPOSITORY'}`;
}
/** The branch of the Space that is updated. */
function spaceBranch(run) {
    return run.spaceBranch ?? 'main';
}
const origins = {
    input: (0,words_text/* say */.cv)({ en: 'the token in the input `token`', 'zh-TW': '參數 `token` 裡的 token' }),
    environment: (0,words_text/* say */.cv)({
        en: 'the token in the environment variable `HF_TOKEN`',
        'zh-TW': '環境變數 `HF_TOKEN` 裡的 token'
    }),
    oidc: (0,words_text/* say */.cv)({ en: 'the short-lived token of this job (OIDC)', 'zh-TW': '這次執行取得的短期 token（OIDC）' }),
    stored: (0,words_text/* say */.cv)({
        en: 'the token that the Hugging Face CLI stored on this runner',
        'zh-TW': 'Hugging Face CLI 存在這台 runner 上的 token'
    })
};
/** What the Hub itself said; nothing when it said nothing. */
function hubSays(message) {
    if (message === undefined || message === '')
        return [];
    return (0,words_text/* say */.cv)({
        en: (0,words_text.t) `Hugging Face says: ${withoutStop(message)}.`,
        'zh-TW': (0,words_text.t) `Hugging Face 的訊息是 ${withoutStop(message)}。`
    });
}
/** Where the token of this run came from, so that a person looks in the right place. */
function theToken({ token: { source, name } = {} }) {
    const origin = source === undefined ? (0,words_text/* say */.cv)({ en: 'the token', 'zh-TW': '這個 token' }) : origins[source];
    if (name === undefined)
        return (0,words_text/* say */.cv)({ en: origin, 'zh-TW': (0,words_text.t) `${origin} ` });
    return (0,words_text/* say */.cv)({
        en: (0,words_text.t) `${origin}, called ${name} on Hugging Face,`,
        'zh-TW': (0,words_text.t) `${origin}（在 Hugging Face 上的名稱是 ${name}）`
    });
}
/** Several values, the first few by name. */
function listed(values, most = 5) {
    const shown = values
        .slice(0, most)
        .flatMap((value, i) => (i === 0 ? (0,words_text.t) `${value}` : [...(0,words_text/* say */.cv)({ en: ', ', 'zh-TW': '、' }), { value }]));
    return values.length > most ? [...shown, ...(0,words_text/* say */.cv)({ en: ' and more', 'zh-TW': ' 等' })] : shown;
}
/**
 * A value as one word of a command that people will paste. File names and URLs come from outside: without
 * the quotes, pasting the remedy could run what a file is called.
 */
function word(value) {
    const plain = value.replace(/\p{Cc}/gu, '');
    return /^[\w@%+=:,./][\w@%+=:,./-]*$/.test(plain) ? plain : `'${plain.replaceAll("'", `'\\''`)}'`;
}
/** A value as one scalar of a workflow file. */
function scalar(value) {
    return /^[A-Za-z][\w./-]*$/.test(value) ? value : JSON.stringify(value.replace(/\p{Cc}/gu, ''));
}
/** A sentence of the Hub's, to be followed by our own full stop. */
function withoutStop(message) {
    return message.trim().replace(/[.。]$/, '');
}
/** "Capital first", for a phrase that begins a sentence. */
function sentence(said) {
    const [first, ...rest] = said;
    if (first === undefined || (typeof first !== 'string' && 'value' in first))
        return said;
    if (typeof first === 'string')
        return [first.charAt(0).toUpperCase() + first.slice(1), ...rest];
    const leaves = Object.entries(first).map(([language, leaf]) => [language, sentence(leaf)]);
    return [Object.fromEntries(leaves), ...rest];
}
const documentation = (path) => () => `${publicHub}/docs/hub/${path}`;
const pages = {
    tokens: {
        label: (0,words_text/* say */.cv)({ en: 'Hugging Face: your access tokens', 'zh-TW': 'Hugging Face：你的 Access Tokens' }),
        at: run => `${run.endpoint}/settings/tokens`
    },
    secrets: {
        label: (0,words_text/* say */.cv)({ en: 'GitHub: the secrets of the repository', 'zh-TW': 'GitHub：儲存庫的 secrets' }),
        at: run => run.secretsUrl ??
            'https://docs.github.com/en/actions/how-tos/write-workflows/choose-what-workflows-do/use-secrets'
    },
    space: {
        label: (0,words_text/* say */.cv)({ en: 'The Space', 'zh-TW': '這個 Space' }),
        at: run => run.spaceUrl ?? (run.space === undefined ? `${run.endpoint}/spaces` : gitUrl(run))
    },
    newSpace: {
        label: (0,words_text/* say */.cv)({ en: 'Create a Space', 'zh-TW': '建立 Space' }),
        at: run => `${run.endpoint}/new-space`
    },
    billing: {
        label: (0,words_text/* say */.cv)({ en: 'Hugging Face: billing', 'zh-TW': 'Hugging Face：帳單' }),
        at: run => `${run.endpoint}/settings/billing`
    },
    pricing: {
        label: (0,words_text/* say */.cv)({ en: 'Hugging Face: plans', 'zh-TW': 'Hugging Face：方案' }),
        at: () => `${publicHub}/pricing`
    },
    status: {
        label: (0,words_text/* say */.cv)({ en: 'Hugging Face: service status', 'zh-TW': 'Hugging Face：服務狀態' }),
        at: () => 'https://status.huggingface.co'
    },
    contact: {
        label: (0,words_text/* say */.cv)({ en: 'Hugging Face Support', 'zh-TW': 'Hugging Face Support' }),
        at: () => `${publicHub}/contact`
    },
    forum: {
        label: (0,words_text/* say */.cv)({ en: 'Hugging Face forum', 'zh-TW': 'Hugging Face 論壇' }),
        at: () => 'https://discuss.huggingface.co/c/spaces/24'
    },
    tokenDocs: {
        label: (0,words_text/* say */.cv)({ en: 'About access tokens', 'zh-TW': '關於 Access Tokens' }),
        at: documentation('security-tokens')
    },
    securityDocs: {
        label: (0,words_text/* say */.cv)({ en: 'About security on the Hub', 'zh-TW': '關於 Hub 的安全性' }),
        at: documentation('security')
    },
    organizationDocs: {
        label: (0,words_text/* say */.cv)({ en: 'About roles in an organization', 'zh-TW': '關於組織裡的角色' }),
        at: documentation('organizations-security')
    },
    publisherDocs: {
        label: (0,words_text/* say */.cv)({ en: 'About Trusted Publishers', 'zh-TW': '關於 Trusted Publishers' }),
        at: documentation('trusted-publishers')
    },
    spacesDocs: {
        label: (0,words_text/* say */.cv)({ en: 'About Spaces', 'zh-TW': '關於 Spaces' }),
        at: documentation('spaces-overview')
    },
    configDocs: {
        label: (0,words_text/* say */.cv)({ en: 'All settings of a Space’s README', 'zh-TW': 'Space 的 README 可用的設定' }),
        at: documentation('spaces-config-reference')
    },
    dockerDocs: {
        label: (0,words_text/* say */.cv)({ en: 'About Docker Spaces', 'zh-TW': '關於 Docker Spaces' }),
        at: documentation('spaces-sdks-docker')
    },
    largeFileDocs: {
        label: (0,words_text/* say */.cv)({ en: 'Large files on the Hub', 'zh-TW': 'Hub 上的大型檔案' }),
        at: documentation('repositories-getting-started')
    },
    storageDocs: {
        label: (0,words_text/* say */.cv)({ en: 'Storage limits', 'zh-TW': '儲存空間限制' }),
        at: documentation('storage-limits')
    },
    rateDocs: { label: (0,words_text/* say */.cv)({ en: 'Rate limits', 'zh-TW': '速率限制' }), at: documentation('rate-limits') },
    lfsMigrate: {
        label: (0,words_text/* say */.cv)({ en: 'git lfs migrate', 'zh-TW': 'git lfs migrate' }),
        at: () => 'https://github.com/git-lfs/git-lfs/blob/main/docs/man/git-lfs-migrate.adoc'
    },
    checkout: {
        label: (0,words_text/* say */.cv)({ en: 'actions/checkout', 'zh-TW': 'actions/checkout' }),
        at: () => 'https://github.com/actions/checkout#usage'
    },
    oidcDocs: {
        label: (0,words_text/* say */.cv)({ en: 'GitHub: OpenID Connect', 'zh-TW': 'GitHub：OpenID Connect' }),
        at: () => 'https://docs.github.com/en/actions/concepts/security/openid-connect'
    },
    secureUseDocs: {
        label: (0,words_text/* say */.cv)({ en: 'GitHub: secure use of Actions', 'zh-TW': 'GitHub：安全使用 Actions' }),
        at: () => 'https://docs.github.com/en/actions/reference/security/secure-use'
    },
    removeSecretDocs: {
        label: (0,words_text/* say */.cv)({ en: 'GitHub: removing sensitive data', 'zh-TW': 'GitHub：移除敏感資料' }),
        at: () => 'https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/removing-sensitive-data-from-a-repository'
    },
    selfHosted: {
        label: (0,words_text/* say */.cv)({ en: 'GitHub: self-hosted runners', 'zh-TW': 'GitHub：自架 runner' }),
        at: () => 'https://docs.github.com/en/actions/concepts/runners/self-hosted-runners'
    }
};
/** An address that cannot end the Markdown link it is put in. */
function inLink(url) {
    return url.replace(/[\s()<>"'\\]/g, mark => `%${mark.charCodeAt(0).toString(16).padStart(2, '0')}`);
}
/** Links to pages by name; the Hub's own pages are those of the run's endpoint. */
function links(run, ...names) {
    return names.map(name => ({ label: pages[name].label, url: inLink(pages[name].at(run)) }));
}

;// CONCATENATED MODULE: ./src/diagnose/engine/entry.ts
/** Keeps the types of one entry together: the facts that `when` finds are those that `say` gets. */
function diagnosis(entry) {
    const match = (seen) => {
        const facts = entry.when(seen);
        if (facts === null)
            return null;
        return { id: entry.id, facts, proof: seen.proof, say: run => entry.say(facts, run) };
    };
    return { id: entry.id, signs: entry.signs, match };
}

;// CONCATENATED MODULE: ./src/diagnose/engine/log.ts
/** The end of a log tells most; the beginning holds the first failure. */
const head = 48 * 1024;
const tail = 80 * 1024;
/** The ends of a huge text, and all of any other. */
function ends(text) {
    return text.length > head + tail ? `${text.slice(0, head)}\n${text.slice(-tail)}` : text;
}
/** A line longer than this is data, not a message; both of its ends are kept. */
const longest = 4096;
const longestScript = 300;
const timestamp = /^\[?\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d[\d.,]*(?:Z|[+-]\d\d:?\d\d)?\]?/;
/** `gh run view --log` puts the job's and the step's name before the time. */
const jobColumns = /^[^\t]{1,200}\t[^\t]{0,200}\t(?=\D?\d{4}-\d\d-\d\dT)/;
const ansi = /\p{Cc}(?:\[[\d;?]*[ -/]*[@-~]|\][^\p{Cc}]*|[()][A-Z0-9])|\[\d{1,3}(?:;\d{1,3}){0,4}m/gu;
const invisible = /[\p{Cc}\u200b-\u200f\u2028\u2029\ufeff]/gu;
/** What log viewers, runners, git and comments put before a message. */
const prefix = /^(?:remote: ?|##\[(?:error|warning|group|debug|notice)\]|::(?:error|warning|notice)[^:]{0,200}::|(?:#|\/\/|>{1,3}|\$) (?=\S)|\.{3} )/i;
const log_frame = ' │┃║╭╮╰╯─━═┌┐└┘├┤┬┴┼╔╗╚╝❱|';
const rule = /^[-=_*~#.+ ]*$/;
/** A traceback quotes the program around the failure: names of errors that did not happen. */
const sourceLine = /^(?:(?:-{1,6}>|❱) ?\d{1,5} |\d{1,5} (?:[│|]|except |raise |elif |return |def |try:|else:)|raise [\w.]{1,100}(?:\(|$)|except [\w.(, )]{1,100}(?: as \w{1,20})?:|elif .{1,200}:$)/;
const numberedSource = /^\s{0,10}(?:(?:-{1,6}>|❱)\s{0,4})?\d{1,5}(?: {3,}| ?[│|])/;
/** In a trace of the connection the first 401 is only the Hub's usual question. */
const traced = /^(?:< (?:HTTP\/|[\w-]{1,40}:)|.{0,60}<= [Rr]ecv header)/;
/** What a person named something: file names and a commit's subject are no message of git's. */
const named = /^(?:(?:create|delete) mode \d{6} |rename .{1,200} => |\[[^\]]{1,200} [0-9a-f]{7,40}\] )/;
function withoutFrame(line) {
    let from = 0;
    let to = line.length;
    while (from < to && log_frame.includes(line.charAt(from)))
        from++;
    while (to > from && log_frame.includes(line.charAt(to - 1)))
        to--;
    return line.slice(from, to);
}
function cleaned(raw, source) {
    if (raw.trim() === '' || (source === 'without-source' && numberedSource.test(raw)))
        return '';
    const short = raw.length > longest ? `${raw.slice(0, longest / 2)} … ${raw.slice(-longest / 2)}` : raw;
    let line = short.replace(jobColumns, '').replace(ansi, '').replace(invisible, ' ').replace(/\s+/g, ' ');
    // Each layer may wrap another: a time before `remote:`, a box around both.
    for (let layer = 0; layer < 5; layer++) {
        const before = line;
        line = withoutFrame(line).replace(timestamp, '').replace(prefix, '');
        if (line === before)
            break;
    }
    if (source === 'without-source' && sourceLine.test(line))
        return '';
    if (rule.test(line) || traced.test(line) || named.test(line))
        return '';
    return undoubled(line);
}
/** Some viewers copy a line twice onto itself. */
function undoubled(line) {
    if (line.length < 40)
        return line;
    const half = Math.floor(line.length / 2);
    const first = line.slice(0, half).trim();
    return first === line.slice(-half).trim() ? first : line;
}
/**
 * Leaves out the script that the runner shows before it runs it: `echo "HF_TOKEN is not set"` in there
 * has not been said yet.
 */
function withoutScripts(lines) {
    const kept = [];
    for (let i = 0; i < lines.length; i++) {
        const line = lines[i] ?? '';
        const end = line.includes('##[group]Run ')
            ? lines.slice(i, i + longestScript).findIndex(other => other.includes('##[endgroup]'))
            : -1;
        if (end > 0)
            i += end;
        else
            kept.push(line);
    }
    return kept;
}
/** Reads a tool's output; anything is accepted, the middle of a huge one is left out. */
function parseLog(text, source = 'without-source') {
    const lines = [];
    const starts = [];
    let at = 0;
    let last = '';
    for (const raw of withoutScripts(ends(text).split(/\r\n|[\n\r\u2028\u2029]/))) {
        // Most lines of a huge log are a few lines many times over.
        if (raw === last)
            continue;
        last = raw;
        const line = cleaned(raw, source);
        if (line === '' || line === lines.at(-1))
            continue;
        lines.push(line);
        starts.push(at);
        at += line.length + 1;
    }
    return { lines, starts, folded: lines.join(' ') };
}
/** The lines that a stretch of `folded` lies on. */
function linesAt(log, from, to) {
    const first = log.starts.findLastIndex(start => start <= from);
    const last = log.starts.findLastIndex(start => start < Math.max(to, from + 1));
    return log.lines.slice(Math.max(first, 0), last + 1).join('\n');
}

;// CONCATENATED MODULE: ./src/diagnose/engine/sign.ts

/**
 * How much a sentence decides. One failure is told several times over: the server says the cause, the tool
 * gives its status, a library puts a headline on top and advice at the end. The most specific one is
 * believed, and among equals the first, for what comes later follows from it.
 */
const ranks = {
    /** True whatever else is printed. */
    decisive: 4,
    /** The server's or the tool's own sentence about what is wrong. */
    cause: 3,
    /** How the tool that asked puts it: a status, a `fatal:`. */
    verdict: 2,
    /** What a library calls many different failures, or what follows from another failure. */
    headline: 1,
    /** Advice that is printed for several causes: better than nothing, and only then believed. */
    advice: 0
};
/** Signs of one rank, written one below the other. */
function signs(rank, ...patterns) {
    return patterns.map(pattern => ({ rank, pattern }));
}
/** The id that the text points to, or null when it says nothing that we know. */
function strongest(log, entries) {
    let best = null;
    for (const { id, signs: own } of entries) {
        for (const sign of own) {
            const lead = best === null ? 1 : ranks[sign.rank] - ranks[best.rank];
            if (lead < 0)
                continue;
            const found = sign.pattern.exec(log.folded);
            if (found === null)
                continue;
            if (best !== null && lead === 0 && found.index >= best.from)
                continue;
            best = { id, rank: sign.rank, from: found.index, to: found.index + found[0].length };
        }
    }
    return best && { id: best.id, rank: best.rank, proof: linesAt(log, best.from, best.to) };
}

;// CONCATENATED MODULE: ./src/diagnose/catalogue/running/signs.ts

const buildFailed = [
    ...signs('decisive', 
    // Whatever made the command fail (its network, its packages, its program), the image was not built.
    /did ?n[o']t complete successfully: exit code/i, /executor failed running/i, /failed to solve/i, /returned a non-zero code/i, 
    // Only the builder says so, whatever the command printed before.
    /--> ERROR: (?!.{0,200}spaces-registry)/, /(?:^| )#\d{1,4} ERROR: (?!.{0,200}(?:spaces-registry|failed to (?:do request|push|resolve source)))/, /× [\w .()-]{1,60} did not run successfully/, 
    // Another tool's internal error, not the Hub's.
    /Cannot find matching keyid/, /failed to run custom build command for `|lockfile had changes, but lockfile is frozen|a package literally named "/, 
    // uv, of the program of a package, and of a module that Python lost.
    /declare it as a build dependency|[Bb]uild backend (?:returned an error|failed to)|distutils was removed from the standard/, /Cannot find command 'git'|Git executable not found/, 
    // What stops a build before or beside its commands: an unanswered question, a compiler that was ended, a refusal.
    /unable to prepare context: |Please select the geographic area in which you live|Geographic area: ?$/, 
    // The limit is Docker Hub's, not the Hub's.
    /toomanyrequests: You have reached your|You have reached your (?:unauthenticated )?pull rate limit/, /CondaToSNonInteractiveError|LibMambaUnsatisfiableError|PackagesNotFoundError: |conda tos accept --/, /fatal error: Killed signal terminated program|unsupported (?:GNU|clang) version! |nvcc fatal {1,4}: /, /The detected CUDA version \([\d.]{1,8}\) (?:mismatches|has a m\w{4} version mismatch)/, /E: (?:List directory|Could not open lock file) \/var\/|dpkg: error processing |script subprocess returned error exit/, /(?:^| )Err:\d{1,4} https?:\/\/[^\s]{1,200} [\w/-]{1,60} (?:Release|InRelease|main|amd64|Sources)\b/, /\[vite:[\w-]{1,40}\] Could not load |Couldn't fetch compatibility table|`?next\/font`?:? error|from Google Fonts/, /The option "--[\w-]{2,30}" does not exist|(?:^| )[\w./-]{1,120} does not contain any element|No file\/folder found for package /, 
    // The linker's own words.
    /\bld: cannot find -l|\bld: (?:warning: )?lib[\w.+-]{1,60}, needed by /, 
    // pip, of the program of a package that it ran to install it.
    /metadata-generation-failed|subprocess-exited-with-error|This error originates from a subprocess/i),
    ...signs('cause', /(?:Job|Build) failed with exit code/i, /\bbuild error\b|\bBUILD_ERROR\b|Error building (?:image|docker)|docker build failed/i, /compilation terminated|command '[^']{1,200}' failed with exit (?:status|code)|requires? a different python|Requires-Python/i, /Could not find a version that satisfies the requirement|No matching distribution found/i, /ResolutionImpossible|conflicting dependencies|Cannot install [^ ]{1,200} (?:and|because)/i, /C\+\+ [\d.]{1,8} or greater is required|legacy-install-failure/i, 
    // A numbered line of BuildKit's, of a command that complains.
    /(?:^| )#\d{1,4} \d{1,5}\.\d{1,3} [^#]{0,200}?(?:fatal: |[Ee]rror\b|ERROR|No such file|failed)/, 
    // A dependency that pip or go was to get from another host's git.
    /Running command git clone .{1,400}? fatal: |\bgo: [\w./-]{3,200}@v[\w.+-]{1,80}: /, /go\.mod requires go >= |errors parsing go\.mod|missing go\.sum entry/i, /JavaScript heap out of memory|Reached heap limit/i, /failed to parse manifest at|feature `?edition2024`? is required|requires rustc \d|error\[E\d{4}\]/i, /error during build:|Rollup failed to resolve|Failed to compile\b|\berror TS\d{4}: |is not exported (?:from|by) ['"]/i, /Unsupported engine|requires Node\.js|engine "node" is incompatible/i, /Wheel '[^']{1,200}' located at .{1,200} is invalid|has invalid metadata|externally-managed-environment/i, /(?:dependency|dependencies) .{1,200} (?:is|are) not available for package|installation of (?:one or more packages|package .{1,80}) (?:failed|had non-zero)/i, /E: Version '|unmet dependencies|E: Sub-process |UID 1000 is not unique|[GU]ID [`']?1000'? is already in use/i, /\[ERROR\] .{0,80}BUILD FAILURE|BUILD FAILURE|FAILURE: Build failed with an exception|error (?:NETSDK|MSB|CS)\d{4}/i, /401 Error, Credentials not correct for|lockfile at `?[\w.]{1,20}`? needs to be updated|poetry\.lock was last generated/i, /Failed (?:building wheel|to build)|Could not build wheels/i, /Invalid requirement|Could not open requirements file/i, /\bnpm (?:ERR!|error)|\bERR_PNPM_|yarn (?:install )?v?[^ ]{0,20} ?error|error Command failed with exit code/i, /E: Unable to locate package|does not have a Release file|has no installation candidate|E: Package '/i, /failed to (?:calculate checksum|compute cache key|read dockerfile|fetch anonymous token|create LLB)/i, /dockerfile parse error|manifest (?:unknown|for [^ ]{1,200} not found)|pull access denied/i, /COPY failed|ADD failed|forbidden path outside the build context/i, /could not compile `|error: could not compile|UnsatisfiableError|ResolvePackageNotFound|CMake Error/i, /Package '?[\w.+-]{1,80}'? is not available, but is referred to by another package|Playwright does not support/, /No solution found when resolving dependencies/i),
    ...signs('verdict', /(?:^| )Dockerfile:\d{1,4}(?: (?!DL\d)|$)/, /build (?:timed out|timeout|failed)|Failed to build/i, /cache miss:/i),
    ...signs('headline', /===== Build Queued at/, 
    // What only tools that build say; nothing else in a log is weaker.
    /Do you want to continue\? \[Y\/n\] ?Abort|Terms of Service have not been accepted for|configured to use 'conda activate'|Run 'conda init' before/, /The (?:requested )?command "?(?:export|shell)"? does not exist|The Poetry configuration is invalid|current version of Poetry|version solving failed/, /poetry\.lock is not up to date|Pipfile\.lock \([^)]{1,40}\) out of date|resolution-too-deep|Dependency resolution exceeded/, /no required module provides package|go\.mod file not found|is not in (?:std|GOROOT)\b|\.go:\d{1,6}:\d{1,5}: (?:pattern |undefined: )/, /Requested SDK version: |Inlining of fonts failed|ENOENT: no such file or directory, open '[^']{1,200}\.(?:[cm]?[jt]sx?|vue|svelte)'/, /You are using Node\.js \d|ERR_OSSL_EVP_UNSUPPORTED|digital envelope routines|gid '?1000'? in use|Error occurred prerendering page/, /\b(?:vite|tsc|next|react-scripts|corepack): (?:command )?not found|"packageManager": "|engine "(?:yarn|npm|pnpm)" is incompatible/, /could not find `Cargo\.toml` in|Could not read package\.json|in a flat-layout: |DO NOT MATCH THE HASHES|Cannot uninstall [^ ]{1,80}[,. ]|no such option: --/, /nvcc was not found|CUDA_HOME environment variable is not set|Required uv version|Couldn't parse requirement in|Distribution not found at: file:/)
];
const appFailed = [
    ...signs('decisive', /Launch timed out|workload was not healthy/i, /Scheduling failure/i, /No @spaces\.GPU function detected/i, /failed to create containerd task|failed to create shim task/i, /\bruntime error\b ?Exit code|\bRUNTIME_ERROR\b|(?<!with )Exit code: ?[\d?]{1,3}\.? Reason/i, /Space failed to start/i, /Runtime error (?:Exit code|Space failed|Scheduling|Launch|Memory|CPU Memory|Workload|Traceback)/i, /\bspace (?:has been|is|was) (?:paused|sleeping|stopped)/i, /abuse-handler|flagged as abusive/i, /Memory limit exceeded|Workload evicted|OOMKilled/i, 
    // The app's own log: what it says of a network, a token or a status is about the app's own doings.
    /===== Application Startup at/i, 
    // What apps say of their own databases and models.
    /sqlalchemy\.exc\.|psycopg2?\.OperationalError|pymongo\.errors\.|redis\.exceptions\./, /Cannot load model [\w.-]{1,96}\/[\w.-]{1,96}: model is not cached/, 
    // A database, a cloud or a service of models that refuses the app.
    /password authentication failed for user|Access denied for user '|no pg_hba\.conf entry|bad auth : |\b(?:WRONGPASS|NOAUTH) |permission denied for (?:table|schema|relation|database)/i, /botocore\.exceptions\.|google\.(?:api_core|auth)\.exceptions\.|\b(?:openai|anthropic|groq|mistralai)\.\w{1,40}Error/, /isn't whitelisted|model ["'][^"']{1,120}["'] not found, try pulling it first|(?:CSRF|Origin|Referer) checking failed/i, 
    // The system, of a folder or a program of the container's.
    /could not create directory mkdir |unable to start container process|exec: "[^"]{1,160}": .{0,160}(?:permission denied|executable file not found)/, /libtorchcodec|Error: P1\d{3}: |Can't reach database server at/),
    ...signs('cause', /\bruntime error\b|Your space is in error/i, /Cannot find empty port|address already in use|EADDRINUSE/i, /exec format error|CUDA out of memory|OutOfMemoryError|(?<!heap )out of memory/i, /CUDA error|CUDA has been initialized|No CUDA GPUs are available|Found no NVIDIA driver|not compiled with CUDA|libcuda|libGL\.so/i, /localhost is not accessible|exited with code \d/i, /Container (?:failed|exited|terminated|crashed)|CrashLoopBackOff|application (?:failed|crashed)/i, /ModuleNotFoundError|ImportError|No module named|Cannot find module/i, /\/home\/user\/app\/[\w./-]{1,200}", line \d/i, /cannot open shared object file|CUDA must not be initialized|Low-level CUDA init reached/i, /Failed to find application|Error loading ASGI app|Application startup failed|Worker failed to boot|Failed to find attribute '/i, /nginx: \[emerg\]|\[emerg\] \d{1,6}#/i, /problem when trying to write in your cache folder|Matplotlib (?:requires access to|created a temporary cache)/i, /BrowserType\.launch: |Executable doesn't exist at .{0,200}ms-playwright/i, /Weights only load failed|WeightsUnpickler error|Resource [\w-]{1,60} not found\. Please use the NLTK/, /PrismaClientInitializationError|Prisma engines do not seem|: undefined symbol: _Z/, /set_page_config\(\)`? can only be called once|Streamlit\w{0,60}Error: /, /exceptions\.ImproperlyConfigured|can't open file '[^']{1,200}': \[Errno 2\]|API[ _]key (?:is )?not (?:set|found)/i, /unsupported version of sqlite3|cannot import name '|Numpy is not available|compiled using NumPy 1\.x|numpy\.dtype size changed/i, /Could not find a production build in the/i, /Could not resolve placeholder '|APPLICATION FAILED TO START|Unable to access jarfile|Exception in thread "main"/i, /Uncaught app exception|st\.secrets has no |No secrets (?:files? )?found/i, /validation errors? for \w{0,40}(?:Settings|Config)\w{0,40}/i, /cannot execute: required file not found|No GPU found|No supported gpu backend/i, /is required for a normal functioning of this module|ZeroGPU worker error|initializing ZeroGPU/, /exec [\w./-]{1,200}: no such file or directory|\$'\\r': command not found|\b(?:ba)?sh\\r|\/(?:ba)?sh\^M/, /\bWORKER TIMEOUT \(pid:|Form data requires "python-multipart"|sndfile library not found/, /cannot cache function '[^']{1,100}': no locator available|error parsing value for field "/, /does not recognize this architecture|unknown (?:model architecture|pre-tokenizer type): '/, /'(?:\$[\w{}:-]{1,40})?' is not a valid port number|'\$[\w{}:-]{1,40}' is not a valid integer|port[^\n]{0,20}: invalid int value: '\$/, /Could not locate a Flask application|using NODE_MODULE_VERSION \d|Could not load the "sharp" module|there is no package called/, /gguf_init_from_file: |llama_model_load: error|llama_load_model_from_file: |it\/s\]Killed/, 
    // The Hub, of a container that ended without a word.
    /Exit code: ?\?/),
    // A build prints these, too; the runner's own node is no app.
    ...signs('verdict', /version [`'‘](?:GLIBC|GLIBCXX|CXXABI)_[\d.]{1,12}['’] not found \(required by (?!\/__)/, /UnsupportedClassVersionError/),
    ...signs('headline', 
    // Python's own names: a crash of any other program is not an app's.
    /\b(?:Name|Attribute|Key|FileNotFound|Permission|Syntax|Indentation|Memory|Runtime|Type|Assertion|Index|ZeroDivision|UnicodeDecode)Error: |Traceback \(most recent call last\)/, /\[Errno (?:2|13)\] (?:Permission denied|No such file)/, /Node\.js v\d{2}\.\d{1,3}\.\d{1,3}|^panic: | panic: |goroutine 1 \[running\]/, /Exit code: ?(?:1|137|139|143)\b|exit code:? (?:137|139|143)\b/i)
];

;// CONCATENATED MODULE: ./src/diagnose/logs/frames.ts
const frames_frame = /^[\s|]*File "([^"]{1,300})", line (\d{1,7})/;
const others = /site-packages|dist-packages|\/lib\/python|^<|^\/usr\/(?!src\/app\/)|^\/opt\/|^\/root\/\.|[\\/]\.?venv[\\/]/;
/** What the Hub, Dockerfiles and people call the folder that the repository is copied to. */
const home = /^\/(?:home\/user\/app|home\/user|app|code|src|workspace|usr\/src\/app)\//;
/** The package in which a frame lies. */
const installed = /(?:site|dist)-packages[\\/]([\w-]{1,80}?)(?:\.py$|[\\/])/;
/** The file and the line that a frame names. */
function frameOf(line) {
    const [, path, number] = frames_frame.exec(line ?? '') ?? [];
    return path === undefined || number === undefined ? undefined : { path, line: number };
}
/** Whether a line is a frame of the user's own code. */
function isOwnFrame(line) {
    const path = frameOf(line)?.path;
    return path !== undefined && !others.test(path);
}
/** Where the user's own code was, nearest to the failure; -1 when no line names it. */
function ownFrameAt(lines) {
    return lines.findLastIndex(isOwnFrame);
}
/** The installed package in which a frame lies. */
function packageAt(line) {
    return installed.exec(frameOf(line)?.path ?? '')?.[1];
}
/** The place that a frame names. */
function placeOf(line) {
    const named = frameOf(line);
    return named && { file: named.path.replace(home, ''), line: named.line };
}
/** Whether a line is a frame, whoever's. */
function isFrame(line) {
    return frames_frame.test(line);
}

;// CONCATENATED MODULE: ./src/diagnose/logs/noise.ts
/**
 * What stands in every log and never is the reason: how far a download is, what was cached, what a tool advises.
 * A warning is noise too; when it was right, an error follows that says so.
 */
const noise = [
    /^\s*cache miss:/i,
    /^(?:DONE|CACHED|CANCELED)\b/,
    /^[-=_*~.#━─═╸╺█▏▎▍▌▋▊▉ |]+$/,
    /[━█╸]{3}|\b\d{1,3}%(?:\||\s|$)|\b[\d.]+\/[\d.]+ ?[kKMG]i?B\b/,
    /^\s*(?:Collecting|Downloading|Using cached|Requirement already|Obtaining|Preparing metadata|Looking in|Installing build|Getting requirements|Building wheels?|Created wheel|Stored in|Installing collected|Attempting uninstall|Found existing|Successfully)\b/,
    /\[notice\]|^\s*notice:|Running pip as the 'root' user|new release of pip/i,
    /^\s*npm (?:warn|notice|WARN|http)\b|A complete log of this run can be found/,
    /^\s*(?:WARN|WARNING|warning|INFO|DEBUG|DEPRECATION|Deprecat\w*)\b/,
    /(?:Deprecation|Future|User|Resource|PendingDeprecation|Runtime|Syntax)Warning\b|warnings\.warn\(/,
    /^\s*(?:Get|Hit|Ign):\d+ |^Reading (?:package|state)|^Building dependency|^debconf:|^(?:Selecting|Unpacking|Preparing to unpack|Setting up|Processing triggers)\b/,
    /^===== |^(?:-->|\[(?:[\w-]{1,40} )?\d+\/\d+\]) (?!ERROR)|^Step \d+\/\d+ :/,
    /^\s*(?:note: This (?:error|is an issue)|hint: See above|For further information visit|× |╰─>|│? {0,4}exit code: \d)|subprocess-exited-with-error/,
    /^Failed to retrieve error logs|^(?:Build|Container) logs:$/
];
/** Whether a line can be left out of what is shown to a person. */
function isNoise(line) {
    return noise.some(pattern => pattern.test(line));
}
/** How an exception's last line looks: its name from the first column on, and what it says. */
const exception = /^(?:[A-Za-z_][\w.]{0,200}(?:Error|Exception|Exit|Interrupt|Warning|Timeout|Failure)\b|[a-z_]\w{0,60}(?:\.\w{1,80}){1,6}: )/;

;// CONCATENATED MODULE: ./src/diagnose/logs/passage.ts

/** Where a builder, BuildKit's or Docker's own, begins a step of the Dockerfile. */
const stepBegins = /^(?:--> (?!ERROR)|\[(?:[\w-]{1,40} )?\d{1,3}\/\d{1,3}\] |Step \d{1,3}\/\d{1,3} :)/;
/** Where it says that one failed. */
const stepFails = /--> ERROR: |failed to solve|did ?n[o']t complete successfully|returned a non-zero code|executor failed running/;
const traceback = /Traceback \(most recent call last\)/;
/** Python tells two exceptions of one crash with such a line between them. */
const chained = /^\s*(?:During handling of the above exception|The above exception was the direct cause)/;
/** The line in which a build's last failure is told; -1 when there is none. */
function failureAt(lines) {
    return lines.findLastIndex(line => stepFails.test(line));
}
/**
 * Where in a build log the reason is looked for, the narrowest place first: what the failing step printed, for an
 * earlier one may have complained and gone on.
 */
function buildPassages(lines) {
    const failure = failureAt(lines);
    if (failure < 0)
        return [lines];
    const begin = lines.slice(0, failure).findLastIndex(line => stepBegins.test(line));
    // Another step may begin between what the failing one printed and the report of its failure.
    const printed = begin >= 0 && lines.slice(begin + 1, failure).some(line => !isNoise(line));
    return printed ? [lines.slice(begin)] : [lines.slice(begin >= 0 ? begin : failure), lines];
}
/** An exception that only says that something failed which is told above it. */
const pointsUp = /CalledProcessError|look up to see its traceback|SystemExit|HaltServer|returned non-zero exit status|Worker failed to boot|Failed to load model from file/;
/** Whether the log ends in the middle of a traceback, or at an exception that has its reason elsewhere. */
function saysNothing(passage) {
    const told = passage.filter(line => exception.test(line));
    return told.length === 0 || pointsUp.test(told.at(-1) ?? '');
}
/** What was printed after an exception was told: more than its own lines, when it was caught. */
function afterwards(lines, last) {
    const said = lines.slice(last + 1).findIndex(line => /^\S/.test(line));
    return said < 0 ? [] : lines.slice(last + said + 2);
}
/**
 * Where in an app's log the reason is looked for, the narrowest place first: what came after the last exception, that
 * exception, then those that led to it. What was caught and told earlier did not stop the app, so the whole log is
 * looked through only where the last exception does not say what happened.
 */
function runPassages(lines) {
    const last = lines.findLastIndex(line => traceback.test(line));
    if (last < 0)
        return [lines];
    let first = last;
    for (let link = first - 1; link >= 0 && chained.test(lines[link] ?? ''); link = first - 1) {
        const before = lines.slice(0, link).findLastIndex(line => traceback.test(line));
        if (before < 0)
            break;
        first = before;
    }
    // Of a syntax error, Python names the file before any traceback: the lines just above are the same message.
    const passages = [afterwards(lines, last), lines.slice(last), lines.slice(first)];
    return saysNothing(lines.slice(last)) ? [...passages, lines.filter(line => !isNoise(line))] : passages;
}

;// CONCATENATED MODULE: ./src/diagnose/logs/excerpt.ts



/** How much of a log is shown in place of all of it. */
const most = 5;
/** As much of a line as is shown. */
const longestShown = 300;
const complaint = /\b(?:error|fatal|failed|failure|cannot|can't|could ?n[o']t|unable|not found|no such|denied|unknown|invalid|missing|killed|refused|exception|panic)\b|Error\b|✗|E: /i;
const code = /^\s{4,}\S/;
/** The lines, shortened and in order; never more than a person takes in at a glance. */
function shortened(lines) {
    const shown = lines.slice(0, most).map(line => line.trim());
    return shown.map(line => (line.length > longestShown ? `${line.slice(0, longestShown - 1)}…` : line));
}
function ofBuild(lines) {
    for (const passage of buildPassages(lines)) {
        const failure = failureAt(passage);
        const above = (failure < 0 ? passage : passage.slice(0, failure)).filter(line => !isNoise(line));
        const report = failure < 0 ? [] : passage.slice(failure, failure + 1);
        const crash = above.findLastIndex(line => exception.test(line));
        const complaints = crash < 0 ? above.filter(line => complaint.test(line)).slice(0, 3) : above.slice(crash, crash + 2);
        const reason = complaints.length > 0 ? complaints : above.slice(-3);
        if (reason.length > 0)
            return [...reason, ...report];
        if (passage === lines)
            return report;
    }
    return [];
}
/** The user's own line, what it says there, and the exception. */
function ofCrash(passage) {
    const frame = ownFrameAt(passage);
    const source = passage[frame + 1] ?? '';
    const own = frame < 0 ? [] : [passage[frame] ?? '', ...(code.test(source) && !isFrame(source) ? [source] : [])];
    const at = passage.findLastIndex(line => exception.test(line));
    const said = at < 0 ? [] : passage.slice(at, at + 3).filter((line, i) => i === 0 || !isNoise(line));
    return [...own, ...said];
}
function ofRun(lines) {
    const passage = runPassages(lines).at(-1) ?? lines;
    const crash = passage === lines ? [] : ofCrash(passage);
    if (crash.length > 0)
        return crash;
    const told = lines.filter(line => !isNoise(line));
    const at = told.findLastIndex(line => exception.test(line) || /\b(?:Syntax|Indentation|Tab)Error: /.test(line));
    if (at >= 0)
        return ofCrash(told.slice(Math.max(0, at - 3)));
    const complaints = told.filter(line => complaint.test(line)).slice(-3);
    return complaints.length > 0 ? complaints : told.slice(-3);
}
/**
 * The one to five lines of a build or run log that tell the reason: in a build, what the failing step complained of
 * and the step; of an app, the line of the user's own code and the exception. Empty when the log says nothing.
 */
function tellingLines(lines, of) {
    return shortened(of === 'build' ? ofBuild(lines) : ofRun(lines));
}
const address = /(?:running|listening|serving|started|available|local url|network url|url|server)\b[^\n]{0,80}?((?:https?:\/\/)?(?:localhost|\[[\da-f:]+\]|\d{1,3}(?:\.\d{1,3}){3}):\d{2,5})/i;
/** Where a line says that the app listens. */
function addressIn(line) {
    return address.exec(line ?? '')?.[1];
}
/** The lines in which an app tells where it listens, the last few. */
function addressLines(lines) {
    return lines.filter(line => address.test(line)).slice(-2);
}
/** What an app said last, where nothing says why it does not answer. */
function lastLines(lines) {
    return lines.filter(line => !isNoise(line)).slice(-3);
}

;// CONCATENATED MODULE: ./src/diagnose/logs/lines.ts

/** A line longer than this is data; what it says is in its beginning or its end. */
const lines_longest = 2000;
/** BuildKit numbers the steps and counts their seconds, with four digits where it tells a failed step again. */
const builder = /^(?:#\d{1,4} (?:\d{1,6}\.\d{1,4} )?|(?:\d\.\d{3}|\d{2}\.\d{2}|\d{3,5}\.\d) (?=\D))/;
/** Compose puts the name of the service in front. */
const service = /^[A-Za-z][\w.-]{0,60} {1,20}\| /;
function plainLine(raw) {
    const short = raw.length > lines_longest ? `${raw.slice(0, lines_longest / 2)} … ${raw.slice(-lines_longest / 2)}` : raw;
    const line = short.replace(jobColumns, '').replace(ansi, '').replace(/\t/g, '    ');
    const stamped = line.replace(invisible, '').replace(timestamp, '');
    // One space belongs to the time; what is left of the margin is the program's own and tells frames from messages.
    return (stamped === line ? line : stamped.replace(/^ /, ''))
        .replace(invisible, '')
        .replace(builder, '')
        .replace(service, '')
        .trimEnd();
}
/**
 * The lines of a build or run log as a person reads them: without times, colors and empty lines, with their margins.
 * Anything is accepted; of a huge text the ends are kept.
 */
function spaceLines(text) {
    const lines = [];
    let last = '';
    for (const raw of ends(text).split(/\r\n|[\n\r\u2028\u2029]/)) {
        if (raw === last)
            continue;
        last = raw;
        const line = plainLine(raw);
        if (line !== '' && line !== lines.at(-1))
            lines.push(line);
    }
    return lines;
}
/** Where an app's start is told; a crash that repeats is told once for each start. */
const started = /===== Application Startup at/i;
/** The last start of an app: what an earlier one said is over. */
function lastStart(lines) {
    const from = lines.findLastIndex(line => started.test(line));
    return from < 0 || from === lines.length - 1 ? lines : lines.slice(from);
}
/** A build and the last start of what was built, where a log holds both. */
function withBuild(lines) {
    const last = lastStart(lines);
    return last === lines
        ? lines
        : [
            ...lines.slice(0, lines.findIndex(line => started.test(line))),
            ...last
        ];
}

;// CONCATENATED MODULE: ./src/diagnose/causes/cause.ts

/** A cause whose end is a new commit, unless it says otherwise. */
function cause(name, find, say, ending = 'push') {
    return { name, find, ending, say };
}
function found(line, groups, more) {
    const values = groups.filter(group => group !== undefined).map(group => group.slice(0, 200));
    // The match may be far into a line that holds a whole log.
    return { values, shown: [line, ...more.filter(other => other !== line)] };
}
/** The part of a long line that a match stands in, as much as is shown of a line. */
function around(line, { index, 0: match }) {
    if (line.length <= longestShown)
        return line;
    const from = Math.max(0, Math.min(index - 60, line.length - longestShown, index + match.length - longestShown / 2));
    return from === 0 ? line : `…${line.slice(from + 1)}`;
}
/** The first line that one of the patterns fits, and the first of each kind that belongs to it. */
function first(patterns, ...also) {
    return lines => {
        for (const line of lines) {
            for (const pattern of patterns) {
                const match = pattern.exec(line);
                if (match === null)
                    continue;
                const more = also.flatMap(other => lines.filter(each => other.test(each)).slice(0, 3));
                return found(around(line, match), match.slice(1), more);
            }
        }
        return null;
    };
}
/** The last line that one of the patterns fits: of an app, what came last stopped it. */
function last(...patterns) {
    return lines => {
        for (let i = lines.length - 1; i >= 0; i--) {
            const line = lines[i] ?? '';
            for (const pattern of patterns) {
                const match = pattern.exec(line);
                if (match !== null)
                    return found(around(line, match), match.slice(1), []);
            }
        }
        return null;
    };
}
/** The cause that the narrowest passage shows; those that say more precisely what is wrong come first in the list. */
function findCause(passages, causes, log = passages.at(-1) ?? []) {
    for (const passage of passages) {
        for (const each of causes) {
            const match = each.find(passage, log);
            if (match !== null)
                return { ...match, cause: each, passage };
        }
    }
    return null;
}

;// CONCATENATED MODULE: ./src/diagnose/causes/app/services/access.ts


const wrongSecret = cause('wrong-secret', last(/Incorrect API key provided|API key not valid|invalid[_ -](?:x-)?api[_ -]key|telegram\.error\.InvalidToken|Improper token has been passed|(?:openai|anthropic|groq|cohere|mistralai)\.(?:\w{1,40}\.)?(?:AuthenticationError|UnauthorizedError)/i), () => ({
    why: (0,words_text/* say */.cv)({
        en: 'The app has a key, but the service that the key is for does not accept it. The key is wrong, has expired, or was not copied completely.',
        'zh-TW': 'app 有金鑰，但對應的服務不接受：可能不正確、已過期，或複製時少了一段。'
    }),
    fix: [
        (0,words_text/* say */.cv)({
            en: 'Copy the key again from the service, or make a new one there if it is no longer shown. If this action’s input `secrets` sets the key, save it as the secret of the GitHub repository with the same name. Otherwise, save it in the Space under Settings → Variables and secrets.',
            'zh-TW': '到那個服務重新複製金鑰，看不到的話就建立新的。如果是用這個 action 的參數 `secrets` 設定的，就更新 GitHub 儲存庫裡同名的 secret；不然就到 Space 的 Settings → Variables and secrets 更新。'
        })
    ]
}), 'restart');
const gatedRepo = [
    /Cannot access gated repo for url https?:\/\/[^/\s]{1,100}\/((?:datasets\/)?[\w.-]{1,96}\/[\w.-]{1,96})/,
    /Access to (?:model|dataset) ([^\s]{1,200}) is restricted/,
    /([\w.-]{1,96}\/[\w.-]{1,96}) is not a local folder and is not a valid model identifier/,
    /(?:401|403) Client Error[^/]{0,120}https?:\/\/huggingface\.co\/(?:api\/models\/|api\/datasets\/)?((?:datasets\/)?[\w.-]{1,96}\/[\w.-]{1,96})\/(?:resolve|tree|revision)/,
    /Repository Not Found for url: https?:\/\/[^/\s]{1,100}\/(?:api\/(?:models|datasets)\/)?([\w.-]{1,96}\/[\w.-]{1,96})/
];
/** transformers names the model in a line of its own, below its headline. */
const accessAt = /have access to it at https?:\/\/[^/\s]{1,100}\/((?:datasets\/)?[\w.-]{1,96}\/[\w-]{1,96})/;
/** The repository that the app may not read, by name where the lines give it. */
function gatedIn(lines) {
    const named = last(...gatedRepo)(lines);
    if (named !== null)
        return named;
    const told = last(/GatedRepoError|(?:trying to access|Cannot access) a?n? ?gated repo|you are not in the authorized list|is a gated (?:model|dataset)/i)(lines);
    return told && { ...told, values: last(accessAt)(lines)?.values ?? [] };
}
const gated = cause('gated', gatedIn, ({ values: [repo] }) => ({
    why: (0,words_text/* sentences */.hC)(repo === undefined
        ? (0,words_text/* say */.cv)({
            en: 'The app may not load a model or dataset from Hugging Face.',
            'zh-TW': 'app 要從 Hugging Face 載入模型或資料集，但沒有權限。'
        })
        : (0,words_text/* say */.cv)({
            en: (0,words_text.t) `The app may not load ${repo} from Hugging Face.`,
            'zh-TW': (0,words_text.t) `app 要從 Hugging Face 載入 ${repo}，但沒有權限。`
        }), (0,words_text/* say */.cv)({
        en: 'It is private, its authors have to let you in first (“gated”), or its name is misspelled. A running Space has no token unless you give it one.',
        'zh-TW': '它可能是私有的、要先經過作者同意（gated），或名稱打錯了。除非你提供，執行中的 Space 沒有 token。'
    })),
    fix: [
        (0,words_text/* say */.cv)({
            en: 'Log in to Hugging Face and open the page of the model or dataset. If the page asks you to accept terms, accept them.',
            'zh-TW': '登入 Hugging Face，打開模型或資料集的頁面。如果頁面要求你同意條款，請先同意。'
        }),
        {
            text: (0,words_text/* say */.cv)({
                en: 'The app needs a token of type “Read” from that account; make one if you have none. Save it as a secret of the GitHub repository, and let this action give it to the Space with the name `HF_TOKEN`:',
                'zh-TW': 'app 需要同一個帳號的「Read」類型 token，沒有的話就建立一個。把它存成 GitHub 儲存庫的 secret，再讓這個 action 以 `HF_TOKEN` 的名稱交給 Space：'
            }),
            block: {
                language: 'yaml',
                lines: ['with:', '  secrets: |', '    HF_TOKEN=${{ secrets.SPACE_HF_TOKEN }}']
            }
        }
    ]
}), 'push');
/** What the app may not read without a key. */
const accessCauses = [gated, wrongSecret];

;// CONCATENATED MODULE: ./src/diagnose/say/options.ts


const letters = ['A', 'B', 'C', 'D', 'E', 'F'];
const numbers = ['一', '二', '三', '四', '五', '六'];
/** Ways of which one is enough, under one step: a person must not take them for steps to follow one after the other. */
function oneOf(first, second, ...others) {
    return {
        text: (0,words_text/* say */.cv)({ en: 'Choose one of these:', 'zh-TW': '從下面選一種做法：' }),
        options: [first, second, ...others].map(advice/* fullStep */.s).map((option, i) => ({
            ...option,
            text: (0,words_text/* say */.cv)({
                en: (0,words_text.t) `${[`**Option ${letters[i] ?? ''}.**`]} ${option.text}`,
                'zh-TW': (0,words_text.t) `${[`**方法${numbers[i] ?? ''}**：`]}${option.text}`
            })
        }))
    };
}

;// CONCATENATED MODULE: ./src/diagnose/causes/app/python/drift-libraries.ts
/** Further pairs: web frameworks, tokenizers, and what the scientific libraries removed. */
const namedDrifts = [
    {
        sign: /app\.run_server has been replaced by app\.run|dash\.exceptions\.ObsoleteAttributeException/,
        of: 'Dash',
        since: '3.0',
        pins: ['dash<3']
    },
    {
        sign: /Dataset scripts are no longer supported|trust_remote_code` is not supported anymore/,
        of: 'datasets',
        since: '4.0',
        pins: ['datasets<4']
    },
    {
        sign: /Invalid pattern: '\*\*' can only be an entire path component|Loading a dataset cached in a LocalFileSystem is not supported/,
        of: 'datasets',
        pins: ['datasets>=2.16']
    },
    {
        sign: /\b(?:Lora|AdaLora|LoHa|LoKr|Peft|IA3|PromptTuning)Config\.__init__\(\) got an unexpected keyword argument/,
        of: 'peft',
        pins: ['peft>=0.17']
    },
    {
        sign: /Descriptors cannot (?:not )?be created directly/,
        of: 'protobuf',
        since: '4',
        pins: ['protobuf==3.20.3']
    },
    {
        sign: /'MessageFactory' object has no attribute 'GetPrototype'/,
        of: 'protobuf',
        since: '6',
        pins: ['protobuf<6']
    },
    {
        sign: /cannot import name '(?:builder|runtime_version)' from 'google\.protobuf/,
        of: 'protobuf',
        pins: ['protobuf>=5.26']
    },
    {
        sign: /Provider '[\w-]{1,60}' not supported/,
        of: 'huggingface_hub',
        pins: ['huggingface_hub>=0.34']
    },
    {
        sign: /concurrency_count has been deprecated/,
        of: 'gradio',
        since: '4.0',
        pins: ['gradio==3.50.2'],
        sdk: '3.50.2'
    },
    {
        sign: /'DynamicCache' object has no attribute '(?:get_max_length|get_usable_length|seen_tokens)'/,
        of: 'transformers',
        since: '4.49',
        pins: ['transformers<4.49']
    },
    {
        sign: /cannot import name 'Llama(?:Flash|Sdpa)Attention2?' from 'transformers/,
        of: 'transformers',
        since: '4.48',
        pins: ['transformers<4.48']
    },
    {
        sign: /Tokenizer class TokenizersBackend does not exist/,
        of: 'transformers',
        pins: ['transformers>=5']
    },
    {
        sign: /Tokenizer class \w{1,60} does not exist or is not currently imported/,
        of: 'transformers',
        pins: ['transformers>=4.57']
    },
    {
        sign: /`rope_scaling` must be a dictionary with (?:with )?two fields/,
        of: 'transformers',
        pins: ['transformers>=4.43']
    },
    {
        sign: /data did not match any variant of untagged enum (?:ModelWrapper|Py\w{1,40}Wrapper)/,
        of: 'tokenizers',
        pins: ['transformers>=4.45', 'tokenizers>=0.20']
    },
    {
        sign: /module 'torchaudio' has no attribute '(?:list_audio_backends|AudioMetaData|info)'|cannot import name 'AudioMetaData' from 'torchaudio/,
        of: 'torchaudio',
        since: '2.9',
        pins: ['torch<2.9', 'torchaudio<2.9']
    },
    {
        sign: /cannot import name '(?:triu|tril|kaiser|hann|hamming|gaussian)' from 'scipy\.|module 'scipy\.signal' has no attribute '(?:kaiser|hann|hamming|gaussian)'/,
        of: 'SciPy',
        since: '1.13',
        pins: ['scipy<1.13']
    },
    {
        sign: /cannot import name '(?:cumtrapz|simps|trapz)' from 'scipy\.integrate/,
        of: 'SciPy',
        since: '1.14',
        pins: ['scipy<1.14']
    },
    {
        sign: /'(?:DataFrame|Series)' object has no attribute '(?:append|iteritems)'/,
        of: 'pandas',
        since: '2.0',
        pins: ['pandas<2', 'numpy<2']
    },
    {
        sign: /module 'matplotlib\.cm' has no attribute 'get_cmap'/,
        of: 'Matplotlib',
        since: '3.9',
        pins: ['matplotlib<3.9']
    },
    {
        sign: /Textual SQL expression .{1,200} should be explicitly declared as text|'Engine' object has no attribute 'execute'/,
        of: 'SQLAlchemy',
        since: '2.0',
        pins: ['SQLAlchemy<2']
    },
    {
        sign: /'Flask' object has no attribute 'before_first_request'|cannot import name '_(?:app|request)_ctx_stack' from 'flask|cannot import name 'JSONEncoder' from 'flask/,
        of: 'Flask',
        since: '2.3',
        pins: ['flask<2.3', 'werkzeug<3']
    },
    {
        sign: /cannot import name '(?:Markup|escape)' from 'flask'/,
        of: 'Flask',
        since: '3.0',
        pins: ['flask<3', 'werkzeug<3']
    },
    {
        sign: /password cannot be longer than 72 bytes, truncate manually/,
        of: 'bcrypt',
        since: '5.0',
        pins: ['bcrypt<5']
    },
    {
        sign: /Client\.__init__\(\) got an unexpected keyword argument 'proxy'/,
        of: 'httpx',
        pins: ['httpx>=0.26']
    },
    {
        sign: /No module named 'websockets\.asyncio'/,
        of: 'websockets',
        pins: ['websockets>=13']
    },
    {
        sign: /cannot import name 'DEFAULT_CIPHERS' from 'urllib3/,
        of: 'urllib3',
        since: '2.0',
        pins: ['urllib3<2']
    },
    {
        sign: /module 'lib' has no attribute '(?:X509_V_FLAG_\w{1,40}|OpenSSL_add_all_algorithms|GEN_EMAIL)'/,
        of: 'pyOpenSSL',
        pins: ['pyopenssl>=24']
    },
    {
        sign: /module 'marshmallow' has no attribute '__version_info__'/,
        of: 'marshmallow',
        since: '4.0',
        pins: ['marshmallow<4']
    },
    {
        sign: /make_metavar\(\) missing 1 required positional argument: 'ctx'|Secondary flag is not valid for non-boolean flag/,
        of: 'click',
        since: '8.2',
        pins: ['click<8.2']
    },
    {
        sign: /unexpected keyword argument 'use_context'/,
        of: 'python-telegram-bot',
        since: '20',
        pins: ['python-telegram-bot<20']
    },
    {
        sign: /You are using a deprecated configuration of Chroma/,
        of: 'chromadb',
        since: '0.4',
        pins: ['chromadb<0.4']
    },
    {
        sign: /undefined symbol: iJIT_\w{1,60}/,
        of: 'MKL',
        since: '2024.1',
        pins: ['mkl==2024.0']
    }
];

;// CONCATENATED MODULE: ./src/diagnose/causes/app/python/drift-pairs.ts
/** The pairs that come up most, each with the sentence of the library that shows it. */
const drifts = [
    {
        sign: /cannot import name 'cached_download' from 'huggingface_hub/,
        of: 'huggingface_hub',
        since: '0.26',
        pins: ['huggingface_hub<0.26']
    },
    {
        sign: /cannot import name '(?:HfFolder|Repository|InferenceApi|get_token_permission|notebook_login_)' from 'huggingface_hub/,
        of: 'huggingface_hub',
        since: '1.0',
        pins: ['huggingface_hub<1.0']
    },
    {
        sign: /cannot import name '(?:split_torch_state_dict_into_shards|save_torch_state_dict|DDUFEntry)' from 'huggingface_hub/,
        of: 'huggingface_hub',
        pins: ['huggingface_hub>=0.30']
    },
    {
        sign: /cannot import name 'is_offline_mode' from 'huggingface_hub/,
        of: 'huggingface_hub',
        pins: ['huggingface_hub>=1.5']
    },
    {
        sign: /got an unexpected keyword argument 'socket_options'/,
        of: 'httpx',
        since: '0.25',
        pins: ['httpx==0.24.1', 'httpcore<0.18']
    },
    {
        sign: /got an unexpected keyword argument 'proxies'/,
        of: 'httpx',
        since: '0.28',
        pins: ['httpx<0.28']
    },
    {
        sign: /module 'gradio' has no attribute '(?:inputs|outputs|Box|Variable)'|got an unexpected keyword argument '(?:concurrency_count|enable_queue|source|tool|brush_radius|shape)'|object has no attribute 'style'|type object '(?:Dropdown|Textbox|Radio|Button|Slider|Image|Checkbox|CheckboxGroup|Row|Column|Chatbot|Accordion|Markdown|Tabs|Gallery|Video|Audio|File)' has no attribute 'update'|event_trigger\(\) got an unexpected keyword argument '_js'/,
        of: 'gradio',
        since: '4.0',
        pins: ['gradio==3.50.2'],
        sdk: '3.50.2'
    },
    {
        sign: /got an unexpected keyword argument '(?:allow_flagging|undo_btn|retry_btn|clear_btn|likeable)'/,
        of: 'gradio',
        since: '5.0',
        pins: ['gradio==4.44.1'],
        sdk: '4.44.1'
    },
    {
        sign: /BlockContext\.__init__\(\) got an unexpected keyword argument '(?:css|theme|js|head)'|(?:Chatbot|ChatInterface|Textbox|Image|Video|Audio|Blocks|Interface|Button|Code|launch)(?:\.__init__)?\(\) got an unexpected keyword argument '(?:bubble_full_width|show_copy_button|show_share_button|show_download_button|show_copy_all_button|show_api)'/,
        of: 'gradio',
        since: '6.0',
        pins: ['gradio<6'],
        sdk: '5.49.1'
    },
    // It came with version 5 and went with version 6, so that one release before has it either way.
    {
        sign: /Chat(?:bot|Interface)\.__init__\(\) got an unexpected keyword argument 'type'/,
        of: 'gradio',
        between: true,
        pins: ['gradio>=5,<6'],
        sdk: '5.49.1'
    },
    {
        sign: /launch\(\) got an unexpected keyword argument '(?:theme|css|mcp_server|ssr_mode|pwa)'|module 'gradio' has no attribute '(?:Sidebar|Walkthrough|Navbar|BrowserState)'/,
        of: 'gradio',
        pins: ['gradio>=6'],
        sdk: '6.0.0'
    },
    {
        sign: /argument of type 'bool' is not iterable/,
        of: 'pydantic',
        since: '2.11',
        pins: ['pydantic==2.10.6']
    },
    {
        sign: /`BaseSettings` has been moved to the `pydantic-settings` package|`(?:regex|const)` is removed|cannot import name 'ModelMetaclass' from 'pydantic|non-annotated attribute was detected|If you use `@root_validator` with pre=False/,
        of: 'pydantic',
        since: '2.0',
        pins: ['pydantic<2']
    },
    {
        sign: /`\w{1,60}` is not fully defined; you should define `/,
        of: 'pydantic',
        since: '2.10',
        pins: ['pydantic==2.10.1']
    },
    {
        sign: /module 'pydantic(?:\.v1)?' has no attribute 'json'/,
        of: 'pydantic',
        between: true,
        pins: ['pydantic==1.10.14']
    },
    {
        sign: /ForwardRef\._evaluate\(\) missing 1 required keyword-only argument: 'recursive_guard'|unable to infer type for attribute/,
        of: 'pydantic',
        pins: ['pydantic>=2.10']
    },
    {
        sign: /no longer supported in openai>=1\.0\.0|module 'openai' has no attribute '(?:error|ChatCompletion|Completion|api_key)'|cannot import name '(?:ChatCompletion|error)' from 'openai/,
        of: 'openai',
        since: '1.0',
        pins: ['openai<1']
    },
    {
        sign: /cannot import name '(?:OpenAI|AsyncOpenAI|AzureOpenAI)' from 'openai/,
        of: 'openai',
        pins: ['openai>=1.55']
    },
    {
        sign: /No module named '(langchain\.(?!community)[\w.]{1,80})'|cannot import name '(\w{1,80})' from 'langchain(?:\.[\w.]{1,80})?'/,
        of: 'langchain',
        since: '1.0',
        pins: ['langchain<1', 'langchain-community<0.4']
    },
    {
        sign: /cannot import name '(?:AutoModelForVision2Seq|AutoModelWithLMHead|TransfoXL\w{0,30}|TF\w{1,60}|Flax\w{1,60}|is_torch_fx_available|is_tf_available|VideoInput)' from 'transformers/,
        of: 'transformers',
        since: '5.0',
        pins: ['transformers<5']
    },
    {
        sign: /cannot import name '\w{1,40}(?:ForCausalLM|ForConditionalGeneration|Processor|ImageProcessor|Config|Model|Cache)' from 'transformers/,
        of: 'transformers',
        pins: ['transformers>=4.57']
    },
    {
        sign: /cannot import name '\w{1,80}' from 'transformers/,
        of: 'transformers',
        since: '5.0',
        pins: ['transformers<5']
    },
    {
        sign: /No module named 'torchvision\.transforms\.functional_tensor'/,
        of: 'torchvision',
        since: '0.17',
        pins: ['torch==2.1.2', 'torchvision==0.16.2', 'numpy<2']
    },
    {
        sign: /module 'PIL\.Image' has no attribute 'ANTIALIAS'/,
        of: 'Pillow',
        since: '10',
        pins: ['pillow<10']
    },
    { sign: /No module named 'moviepy\.editor'/, of: 'moviepy', since: '2.0', pins: ['moviepy<2'] },
    {
        sign: /cannot import name 'url_quote' from 'werkzeug|cannot import name 'url_decode' from 'werkzeug/,
        of: 'Werkzeug',
        since: '3.0',
        pins: ['werkzeug<3', 'flask<3']
    },
    {
        sign: /cannot import name '(?:escape|Markup|contextfilter)' from 'jinja2'|cannot import name 'soft_unicode' from 'markupsafe'/,
        of: 'Jinja2',
        since: '3.1',
        pins: ['jinja2<3.1', 'markupsafe==2.0.1']
    },
    {
        sign: /Keras 3, but this is not yet supported in Transformers|Unrecognized keyword arguments(?: passed to \w{1,40})?: (?:\{|\[)'?(?:batch_shape|optional|groups)|Error when deserializing class '\w{1,40}'|<class 'keras\.[\w.]{1,80}'> could not be deserialized/,
        of: 'Keras',
        since: '3.0',
        pins: ['tf-keras']
    },
    {
        sign: /module 'collections' has no attribute '(?:Iterable|Mapping|MutableMapping|Callable|Hashable|Sequence)'|cannot import name '(?:Iterable|Mapping|MutableMapping|Callable)' from 'collections'/,
        of: 'Python',
        since: '3.10',
        pins: []
    },
    {
        sign: /EspeakWrapper' has no attribute 'set_data_path'/,
        of: 'phonemizer',
        pins: ['phonemizer-fork', 'misaki[en]>=0.9']
    }
];

;// CONCATENATED MODULE: ./src/diagnose/causes/steps.ts

/** How a Space is built once more, with the same files. */
const buildAgain = (0,words_text/* say */.cv)({
    en: 'Choose Settings → “Factory rebuild” in the Space, or run this action with its input `restart: factory`.',
    'zh-TW': '在 Space 的 Settings 按「Factory rebuild」，或執行這個 action 並設定參數 `restart: factory`。'
});
/** How an app is started once more, with the same image. */
const startAgain = (0,words_text/* say */.cv)({
    en: 'Choose Settings → “Restart this Space” in the Space, or run this action with its input `restart: true`.',
    'zh-TW': '在 Space 的 Settings 按「Restart this Space」，或執行這個 action 並設定參數 `restart: true`。'
});
/** For a file that is on the computer of the person and not in the Space. */
const compareFiles = {
    text: (0,words_text/* say */.cv)({
        en: 'Open “Files” on the Space’s page and compare the name letter by letter. A file that is not listed there was not pushed.',
        'zh-TW': '打開 Space 頁面的「Files」，逐字比對檔名。沒有列在那裡的就是沒有推送。'
    })
};
/** For an LFS pointer where the file itself should be. */
const fetchLargeFiles = {
    text: (0,words_text/* say */.cv)({
        en: 'In the workflow file, let the checkout step fetch the real files, then push again:',
        'zh-TW': '在工作流程檔案裡，讓 checkout 步驟取得真正的檔案，再推送一次：'
    }),
    block: { language: 'yaml', lines: ['- uses: actions/checkout@v6', '  with:', '    lfs: true'] }
};
/** For code that was written for another version of a package. */
const pinVersion = {
    text: (0,words_text/* say */.cv)({
        en: 'Find the version that works with the code (run `pip freeze` on your own computer) and write exactly that version in `requirements.txt`, such as `package==1.2.3`. For Gradio, it is `sdk_version` at the top of `README.md`.',
        'zh-TW': '找出程式可以用的版本（在自己的電腦上執行 `pip freeze`），在 `requirements.txt` 寫明那個版本，例如 `package==1.2.3`。Gradio 的版本則是 `README.md` 最上面的 `sdk_version`。'
    })
};

;// CONCATENATED MODULE: ./src/diagnose/causes/app/python/drift.ts








const pinned = (lines) => ({ language: 'text', lines });
/** What is the matter with the installed version. */
function mismatchWords({ of, since, between }) {
    if (between)
        return (0,words_text/* say */.cv)({
            en: (0,words_text.t) `The code uses something that only some versions of ${of} have, and the installed one is older or newer.`,
            'zh-TW': (0,words_text.t) `程式用到只有某些 ${of} 版本才有的東西，而安裝的版本比較舊或比較新。`
        });
    if (since === undefined)
        return (0,words_text/* say */.cv)({
            en: (0,words_text.t) `The installed version of ${of} is too old for the code or for a package that uses it.`,
            'zh-TW': (0,words_text.t) `安裝的 ${of} 版本太舊，不符合程式或其他套件的需要。`
        });
    return (0,words_text/* say */.cv)({
        en: (0,words_text.t) `The code, or a package that it uses, was written for versions of ${of} before ${since}. The installed version is newer, and something that the code uses has changed or is gone.`,
        'zh-TW': (0,words_text.t) `程式或它使用的套件，是為 ${of} ${since} 以前的版本寫的。安裝的版本比較新，用到的東西已經改變或移除。`
    });
}
function causeOf(drift) {
    const { sign, of, since, between, pins, sdk } = drift;
    return cause('drift', last(sign), () => ({
        why: mismatchWords(drift),
        fix: pins.length === 0
            ? [
                (0,words_text/* say */.cv)({
                    en: (0,words_text.t) `Use ${of} before ${since ?? ''}: \`python_version: "3.9"\` at the top of \`README.md\`, or the first line of the \`Dockerfile\`. Better: update the package in which the error happened.`,
                    'zh-TW': (0,words_text.t) `使用 ${of} ${since ?? ''} 以前的版本：\`README.md\` 最上面的 \`python_version: "3.9"\`，或 \`Dockerfile\` 的第一行。更好的做法是更新發生錯誤的套件。`
                })
            ]
            : [
                oneOf({
                    text: keepWords(between ? 'between' : since, of),
                    block: pinned(pins)
                }, updateWords(of), ...(sdk === undefined ? [] : [gradioPin(sdk)]))
            ]
    }));
}
function keepWords(since, of) {
    return since === undefined
        ? (0,words_text/* say */.cv)({
            en: (0,words_text.t) `Write a newer version of ${of} in \`requirements.txt\`:`,
            'zh-TW': (0,words_text.t) `在 \`requirements.txt\` 寫上較新的 ${of} 版本：`
        })
        : (0,words_text/* say */.cv)({
            en: 'Pin the version that fits: write this in `requirements.txt`.',
            'zh-TW': '固定使用相容的版本：在 `requirements.txt` 寫上這些。'
        });
}
function updateWords(of) {
    return {
        text: (0,words_text/* say */.cv)({
            en: (0,words_text.t) `Update the code, and every package that uses ${of}, to the new version: its release notes say what takes the place of the old name or argument.`,
            'zh-TW': (0,words_text.t) `更新程式和每個用到 ${of} 的套件，改用新版的寫法：它的版本說明會寫舊名稱或參數改成什麼。`
        })
    };
}
function gradioPin(sdk) {
    return {
        text: (0,words_text/* say */.cv)({
            en: 'In a Gradio Space, the version of Gradio is `sdk_version` at the top of `README.md`. Write it there instead, in quotes:',
            'zh-TW': 'Gradio Space 的 Gradio 版本是 `README.md` 最上面的 `sdk_version`，請改寫在那裡，要加引號：'
        }),
        block: { language: 'yaml', lines: [`sdk_version: "${sdk}"`] }
    };
}
const numpy = cause('numpy', last(/(compiled using NumPy 1\.x cannot be run in)/, /(numpy\.(?:dtype|ufunc) size changed, may indicate binary incompatibility)/, /(_ARRAY_API not found|numpy\.core\.multiarray failed to import|Numpy is not available)/, /`?(np\.[\w]{1,30})`? was (?:removed in the NumPy 2\.0|a deprecated alias)/, /module 'numpy' has no attribute '(bool8?|int|float|object|complex|str|long|float_|complex_|unicode_|string_|product|in1d)'/, /No module named '(numpy\._core[\w.]{0,60}|numpy\.rec)'/), ({ values: [said = ''] }) => {
    const old = said.startsWith('numpy._core');
    return {
        why: old
            ? (0,words_text/* say */.cv)({
                en: 'A file or package was made with NumPy 2, but NumPy 1 is installed.',
                'zh-TW': '有一個檔案或套件是用 NumPy 2 做的，但安裝的是 NumPy 1。'
            })
            : (0,words_text/* say */.cv)({
                en: (0,words_text.t) `A package was made for NumPy 1, but a newer NumPy is installed: the two do not work together (${said}).`,
                'zh-TW': (0,words_text.t) `有一個套件是給 NumPy 1 用的，但安裝的 NumPy 比較新，兩者不相容（${said}）。`
            }),
        fix: [
            oneOf({
                text: old
                    ? (0,words_text/* say */.cv)({ en: 'In `requirements.txt`, write:', 'zh-TW': '在 `requirements.txt` 寫上：' })
                    : (0,words_text/* say */.cv)({
                        en: 'Stay with NumPy 1: in `requirements.txt`, write this instead of `numpy`. For names such as `np.float` and `np.int`, write `numpy<1.24`.',
                        'zh-TW': '繼續用 NumPy 1：在 `requirements.txt` 用這一行取代 `numpy`。如果是 `np.float`、`np.int` 這類名稱，請寫 `numpy<1.24`。'
                    }),
                block: pinned([old ? 'numpy>=2' : 'numpy<2'])
            }, (0,words_text/* say */.cv)({
                en: 'Or update the package that was made for the other version. The traceback in the log names it.',
                'zh-TW': '或更新為另一個版本製作的套件。紀錄裡的 traceback 有它的名稱。'
            }))
        ]
    };
});
const mismatch = /^(?:\w{1,40}\.)*(?:AttributeError|ImportError|TypeError): (?:.{0,200}has no attribute|.{0,200}object has no attribute|cannot import name|.{0,120}unexpected keyword argument|.{0,120}missing \d required|.{0,120}takes \d)/;
/** The package that an exception says the name was to come from. */
const askedOf = /from (?:partially initialized module )?'?([\w]{1,80})|module '?(\w{1,80})/;
/**
 * The exception came from within a package, of another one: two versions that do not fit, whichever they are. Where
 * only one package was called, the call may be the user's own mistake.
 */
const versions = cause('versions', lines => {
    const at = lines.findLastIndex(line => exception.test(line));
    const said = lines[at] ?? '';
    const above = lines.slice(0, at);
    const frames = above.slice(ownFrameAt(above) + 1).filter(isFrame);
    const called = frames.map(packageAt).filter(name => name !== undefined);
    const inside = called.at(-1);
    const [, imported, module] = askedOf.exec(said) ?? [];
    const other = called.findLast(name => name !== inside) ?? imported ?? module;
    if (!mismatch.test(said) || inside === undefined || other === undefined || other === inside)
        return null;
    return { values: [inside, other], shown: [frames.at(-1) ?? '', said] };
}, ({ values: [inside = '', other = ''] }) => ({
    why: (0,words_text/* say */.cv)({
        en: (0,words_text.t) `The error happened inside the package ${inside}, together with ${other}, and not in your code. They are installed in versions that do not fit together.`,
        'zh-TW': (0,words_text.t) `錯誤發生在套件 ${inside} 裡，和 ${other} 有關，不是你的程式。兩者安裝的版本不相容。`
    }),
    fix: [
        oneOf((0,words_text/* say */.cv)({
            en: (0,words_text.t) `Update both: in \`requirements.txt\`, remove the exact version of ${inside} and of packages that use it, or write newer ones.`,
            'zh-TW': (0,words_text.t) `兩者都更新：在 \`requirements.txt\` 拿掉 ${inside} 和用到它的套件的固定版本，或改成新一點的版本。`
        }), pinVersion)
    ]
}));
/** A package says itself which version of another it wants. */
const required = cause('required-version', last(/([\w.-]{1,80})((?:[<>=!~]=?[\w.]{1,20},?){1,4}) is required for a normal functioning of this module, but found [\w.-]{1,80}==([\w.]{1,30}?)\.?$/, /VersionConflict: \(([\w.-]{1,80}) ([\w.]{1,30}) [^)]{0,200}\), Requirement\.parse\('[\w.-]{1,80}((?:[<>=!~]=?[\w.]{1,20},?){1,4})/), ({ values: [name = '', one = '', other = ''] }) => {
    const [range, found] = /^[<>=!~]/.test(one) ? [one, other] : [other, one];
    return {
        why: (0,words_text/* say */.cv)({
            en: (0,words_text.t) `${name} ${found} is installed, but a package of the app works only with ${`${name}${range}`}.`,
            'zh-TW': (0,words_text.t) `安裝的是 ${name} ${found}，但 app 的一個套件只支援 ${`${name}${range}`}。`
        }),
        fix: [
            oneOf({
                text: (0,words_text/* say */.cv)({
                    en: 'Write the version that it wants in `requirements.txt`:',
                    'zh-TW': '在 `requirements.txt` 寫上它要的版本：'
                }),
                block: pinned([/^[\w.-]+$/.test(name) ? `${name}${range}` : range])
            }, (0,words_text/* say */.cv)({
                en: 'Or update the package that wants it. The frame above the error in the log names it.',
                'zh-TW': '或更新要求它的套件。紀錄裡錯誤上方的 traceback 有它的名稱。'
            }))
        ]
    };
});
/** Libraries that have moved on; those that are known by name come first. */
const driftCauses = [
    required,
    numpy,
    ...namedDrifts.map(causeOf),
    ...drifts.map(causeOf)
];
const versionCauses = [versions];

;// CONCATENATED MODULE: ./src/diagnose/causes/app/system/files.ts



const pointer = cause('pointer', last(/version https:\/\/git-lfs\.github\.com\/spec|git-lfs\.github\.com\/spec/, /invalid load key, 'v'/, /HeaderTooLarge|header too large/i, /Expecting value: line 1 column 1 .{0,200}version https/), () => ({
    why: (0,words_text/* say */.cv)({
        en: 'A file that the app loads, usually a model, is not the file itself but its LFS pointer: about 130 bytes that begin with `version https://git-lfs…`.',
        'zh-TW': 'app 要載入的檔案（通常是模型）不是真正的內容，而是它的 LFS 指標檔（pointer）：大約 130 個位元組，以 `version https://git-lfs…` 開頭。'
    }),
    fix: [
        fetchLargeFiles,
        (0,words_text/* say */.cv)({
            en: 'On the Space’s page, under “Files”, check that the file has its full size. If the app downloads the model itself, use `huggingface_hub`, or an address with `/resolve/` in it instead of `/raw/`.',
            'zh-TW': '在 Space 頁面的「Files」確認這個檔案的大小完整。如果模型是 app 自己下載的，請用 `huggingface_hub`，或把網址裡的 `/raw/` 改成 `/resolve/`。'
        })
    ]
}));
const missingFile = cause('missing-file', last(/(?:FileNotFoundError|OSError): \[Errno 2\] No such file or directory: ['"]([^'"]{1,200})/, /FileNotFoundError: (?:File )?['"]?([\w./ -]{1,160}?)['"]? (?:does not exist|not found)/i, /ENOENT: no such file or directory, \w{1,20} '([^']{1,200})'/, /can't open file '([^']{1,200})': \[Errno 2\]/, /(?:OSError|FileNotFoundError|TemplateNotFound): ([\w./-]{1,160}\.\w{1,12})(?: not found)?$/, /exec: "([^"]{1,120})": (?:stat [^:]{1,120}: no such file or directory|executable file not found)/, /(?:\/bin\/(?:ba)?sh|sh|bash)(?:: \d{1,4})?:? ([\w./-]{1,160}): (?:not found|no such file or directory)/i), ({ values: [path = ''] }) => ({
    why: (0,words_text/* say */.cv)({
        en: (0,words_text.t) `The app needs ${path}, but the Space has no such file. It may not be committed (see \`.gitignore\`), or this action’s inputs \`exclude\` or \`path\` leave it out. It may also be written with other capital letters: they count on the Space, but usually not on Windows and macOS.`,
        'zh-TW': (0,words_text.t) `app 需要 ${path}，但 Space 裡沒有。可能是沒有 commit（請看 \`.gitignore\`）、被這個 action 的參數 \`exclude\` 或 \`path\` 排除，或大小寫不同：Space 會區分大小寫，Windows 和 macOS 通常不會。`
    }),
    fix: [
        compareFiles,
        (0,words_text/* say */.cv)({
            en: 'Commit the file, or fix the path. Write paths from the top folder of the Space (`data/x.csv`), never as on your own computer (`C:\\Users\\…`, `/home/you/…`).',
            'zh-TW': '把檔案 commit，或修正路徑。路徑要從 Space 的最上層寫起（`data/x.csv`），不要寫成自己電腦上的路徑（`C:\\Users\\…`、`/home/you/…`）。'
        }),
        (0,words_text/* say */.cv)({
            en: 'Files that the app writes while it runs are gone after each restart. If this is one of them, let the app create it when it starts.',
            'zh-TW': 'app 執行時寫入的檔案，重新啟動後就會消失。如果是這種檔案，請讓 app 在啟動時自己建立。'
        })
    ]
}));
/** What the app reads. */
const fileCauses = [pointer, missingFile];

;// CONCATENATED MODULE: ./src/diagnose/causes/app/models/hardware.ts




const memoryWords = () => ({
    why: (0,words_text/* say */.cv)({
        en: 'The app needed more memory than the Space’s hardware has (16 GB on the free hardware), so it was stopped.',
        'zh-TW': 'app 需要的記憶體超過 Space 的硬體（免費方案是 16 GB），所以被停止了。'
    }),
    fix: [
        oneOf((0,words_text/* say */.cv)({
            en: 'Load a smaller model, in half precision (`torch_dtype=torch.float16`) or quantized. Load it once when the app starts, not for every request.',
            'zh-TW': '改用比較小、半精度（`torch_dtype=torch.float16`）或量化的模型，而且只在啟動時載入一次，不要每個請求都載入。'
        }), (0,words_text/* say */.cv)({
            en: 'Start only one worker: each worker loads its own copy of the model.',
            'zh-TW': '只啟動一個 worker：每個 worker 都會各自載入一份模型。'
        }), (0,words_text/* say */.cv)({
            en: 'Pay for larger hardware: set this action’s input `hardware`, or choose it in the Space under Settings → Hardware.',
            'zh-TW': '付費使用更大的硬體：用這個 action 的參數 `hardware` 設定，或到 Space 的 Settings → Hardware 選擇。'
        }))
    ]
});
/** As the Hub tells it; whatever else the log says, this ended the app. */
const evicted = cause('memory', last(/Memory limit exceeded|OOMKilled|Exit code: ?137|exit(?:ed with)? code:? 137|Workload evicted(?!.{0,40}storage)/i), memoryWords);
const killed = cause('memory', last(/(?:^|\]|: )Killed$|\bCannot allocate memory|JavaScript heap out of memory|^(?:numpy\.\S{1,60})?MemoryError|DefaultCPUAllocator: (?:can't|not enough)/), memoryWords);
const gpuMemory = cause('gpu-memory', last(/CUDA out of memory|CUDA error: out of memory|cuda\.OutOfMemoryError|OutOfMemoryError: CUDA|RESOURCE_EXHAUSTED: Out of memory/i), () => ({
    why: (0,words_text/* say */.cv)({
        en: 'The model and its data do not fit into the memory of the graphics card (GPU).',
        'zh-TW': '模型和要處理的資料放不進顯示卡（GPU）的記憶體。'
    }),
    fix: [
        oneOf((0,words_text/* say */.cv)({
            en: 'Load the model in half precision (`torch_dtype=torch.float16`) or quantized, and use smaller batches, images or texts.',
            'zh-TW': '用半精度（`torch_dtype=torch.float16`）或量化的方式載入模型，並減少每批的數量、圖片大小或文字長度。'
        }), (0,words_text/* say */.cv)({
            en: 'Pay for hardware with a larger card: set this action’s input `hardware`, or choose it in the Space under Settings → Hardware.',
            'zh-TW': '付費使用顯示卡更大的硬體：用這個 action 的參數 `hardware` 設定，或到 Space 的 Settings → Hardware 選擇。'
        }))
    ]
}));
const decorated = {
    language: 'text',
    lines: ['import spaces', '', '@spaces.GPU', 'def generate(prompt):', '    ...']
};
const zeroGpu = cause('zerogpu', last(/No @spaces\.GPU function detected/i), () => ({
    why: (0,words_text/* say */.cv)({
        en: 'The Space runs on ZeroGPU, which lends a graphics card (GPU) to one function at a time. No function of the app asks for it.',
        'zh-TW': 'Space 使用 ZeroGPU，它一次把顯示卡（GPU）借給一個函式，但 app 裡沒有任何函式要用它。'
    }),
    fix: [
        oneOf({
            text: (0,words_text/* say */.cv)({
                en: 'Put `@spaces.GPU` above the function that needs the card, and import `spaces` before `torch`:',
                'zh-TW': '在需要顯示卡的函式上面加上 `@spaces.GPU`，並在 `torch` 之前 import `spaces`：'
            }),
            block: decorated
        }, (0,words_text/* say */.cv)({
            en: 'If the app needs no card, choose CPU hardware: set this action’s input `hardware: cpu-basic`, or go to Settings → Hardware in the Space.',
            'zh-TW': '如果 app 不需要顯示卡，請選 CPU 硬體：設定這個 action 的參數 `hardware: cpu-basic`，或到 Space 的 Settings → Hardware。'
        }))
    ]
}));
const zeroGpuOrder = cause('zerogpu-order', last(/CUDA has been initialized before importing the `?spaces`?|Low-level CUDA init reached|CUDA must not be initialized in the main process/i), () => ({
    why: (0,words_text/* say */.cv)({
        en: 'On ZeroGPU, only functions marked with `@spaces.GPU` have a graphics card (GPU). The app used it before them or outside them.',
        'zh-TW': '使用 ZeroGPU 時，只有標記了 `@spaces.GPU` 的函式裡才有顯示卡（GPU）。app 在那之前或在那些函式以外就用到它了。'
    }),
    fix: [
        (0,words_text/* say */.cv)({
            en: 'Write `import spaces` as the first import, before `torch` and everything that uses it.',
            'zh-TW': '把 `import spaces` 寫在最前面，在 `torch` 和所有會用到它的套件之前。'
        }),
        {
            text: (0,words_text/* say */.cv)({
                en: 'Use the card only in marked functions:',
                'zh-TW': '只在有標記的函式裡使用顯示卡：'
            }),
            block: decorated
        }
    ]
}));
const zeroGpuFault = cause('zerogpu-fault', last(/Error while initializing ZeroGPU|ZeroGPU worker error|No GPU is currently available/i), () => ({
    why: (0,words_text/* say */.cv)({
        en: 'ZeroGPU did not give the app a graphics card (GPU). Usually it is a passing fault at Hugging Face; sometimes the installed version of `torch` or `spaces` is too old for its cards.',
        'zh-TW': 'ZeroGPU 沒有給 app 顯示卡（GPU）。這通常是 Hugging Face 暫時的問題，有時是安裝的 `torch` 或 `spaces` 太舊，不支援它的顯示卡。'
    }),
    fix: [
        (0,words_text/* sentences */.hC)((0,words_text/* say */.cv)({ en: 'Restart the Space.', 'zh-TW': '重新啟動 Space。' }), startAgain),
        (0,words_text/* say */.cv)({
            en: 'If it fails again, remove the exact version of `spaces` from `requirements.txt`, write a newer `torch` there, and use the newest `sdk_version` at the top of `README.md`.',
            'zh-TW': '如果還是失敗，從 `requirements.txt` 拿掉 `spaces` 的固定版本、改用新一點的 `torch`，並在 `README.md` 最上面使用最新的 `sdk_version`。'
        })
    ]
}), 'none');
const gpu = cause('gpu', last(/Found no NVIDIA driver|No CUDA GPUs are available|not compiled with CUDA|CUDA driver version is insufficient|libcuda\.so|libnvidia|no CUDA-capable device|No GPU found|No supported gpu backend|Attempting to deserialize object on a CUDA device|CUDA error|CUDA (?:is )?not available|requires a GPU/i), () => ({
    why: (0,words_text/* say */.cv)({
        en: 'The code expects a graphics card (GPU) with the NVIDIA driver. The Space’s hardware has no card, or its driver does not fit the installed version of `torch`.',
        'zh-TW': '程式需要顯示卡（GPU）和 NVIDIA 的驅動程式。Space 的硬體沒有顯示卡，或驅動程式和安裝的 `torch` 版本不合。'
    }),
    fix: [
        oneOf({
            text: (0,words_text/* say */.cv)({
                en: 'Stay on CPU hardware: let the code use the card only if there is one, and load models with `map_location="cpu"`:',
                'zh-TW': '繼續使用 CPU 硬體：讓程式只在有顯示卡時才用它，並用 `map_location="cpu"` 載入模型：'
            }),
            block: { language: 'text', lines: ['device = "cuda" if torch.cuda.is_available() else "cpu"'] }
        }, (0,words_text/* say */.cv)({
            en: 'Choose hardware with a card: set this action’s input `hardware`, or go to Settings → Hardware in the Space. ZeroGPU (`zero-a10g`) is free for Gradio Spaces; the others cost money.',
            'zh-TW': '選擇有顯示卡的硬體：用這個 action 的參數 `hardware`，或到 Space 的 Settings → Hardware。Gradio Space 可以免費使用 ZeroGPU（`zero-a10g`），其他的需要付費。'
        }))
    ]
}));

/** Where the app asks for more machine than there is. */
const hardwareCauses = [gpuMemory, killed, zeroGpuOrder, zeroGpuFault, gpu];

;// CONCATENATED MODULE: ./src/diagnose/causes/app/system/libraries.ts



/** Which Debian package brings a library. */
const libraries = [
    [/^libGL\.so/, 'libgl1'],
    [/^libgthread|^libglib/, 'libglib2.0-0'],
    [/^(?:lib)?sndfile/, 'libsndfile1'],
    [/^libgomp/, 'libgomp1'],
    [/^(?:lib)?portaudio/i, 'libportaudio2'],
    [/^libSM/, 'libsm6'],
    [/^libXext/, 'libxext6'],
    [/^libxcb/, 'libxcb1'],
    [/^libpq/, 'libpq5'],
    [/^libmagic/, 'libmagic1'],
    [/^(?:lib)?zbar/, 'libzbar0'],
    [/^libnss3/, 'libnss3']
];
/** The package that brings a library, or a pattern to fill in. */
function debianOf(library) {
    return libraries.find(([pattern]) => pattern.test(library))?.[1] ?? 'libNAME';
}
const systemLibrary = cause('system-library', last(/((?!libcuda|libcud|libnv)lib[\w.+-]{1,80}\.so[\w.]{0,20}): cannot open shared object file/, /cannot load library '?(lib[\w.+-]{1,80})/, /(lib(?:sndfile|magic|portaudio|zbar)\w{0,20}) (?:library )?not found/i, 
// soundfile and sounddevice leave out the beginning of the name.
/\b(sndfile|portaudio) library not found/i, /failed to find (libmagic)\b|Unable to find (zbar) shared library/), ({ values: [library = ''] }) => ({
    why: (0,words_text/* say */.cv)({
        en: (0,words_text.t) `A Python package needs the system library ${library}, but the Space’s Linux does not have it.`,
        'zh-TW': (0,words_text.t) `有一個 Python 套件需要系統函式庫 ${library}，但 Space 的 Linux 裡沒有。`
    }),
    fix: [
        oneOf({
            text: (0,words_text/* say */.cv)({
                en: 'Write the system package that contains it in `packages.txt` at the top of the repository, one package per line. In a Docker Space, install it with `apt-get` in the `Dockerfile` instead.',
                'zh-TW': '在儲存庫最上層的 `packages.txt` 寫上提供它的系統套件，一行一個。Docker Space 則在 `Dockerfile` 用 `apt-get` 安裝。'
            }),
            block: { language: 'text', lines: [debianOf(library)] }
        }, (0,words_text/* say */.cv)({
            en: 'Only for OpenCV, and easier: in `requirements.txt`, write `opencv-python-headless` instead of `opencv-python`.',
            'zh-TW': '只適用於 OpenCV，比較簡單：在 `requirements.txt` 用 `opencv-python-headless` 取代 `opencv-python`。'
        }))
    ]
}));
/** What packages expect of the system below them. */
const nativeCauses = [systemLibrary];

;// CONCATENATED MODULE: ./src/diagnose/causes/app/python/interpreter.ts



const lineEndings = {
    language: 'sh',
    lines: [
        "printf '*.sh text eol=lf\\n' >> .gitattributes",
        'git add --renormalize .',
        'git commit -m "Use Unix line endings in scripts"'
    ]
};
/** A script that is there, and whose first line names a program that is not: by a carriage return, or at all. */
const interpreter = cause('interpreter', last(/(?:env: |exec |: )[‘'"]?((?:[\w./-]{1,120})?(?:ba|z|da)?sh)(?:\\r|\r|\^M)/, /(?:^|[\s:])([\w./-]{1,160}\.(?:sh|bash)): (?:line \d{1,4}: )?\$'\\r': command not found/, /(\$'\\r'): command not found/, /exec:? "?([\w./-]{1,160})"?: no such file or directory/, /(?<![\w./-])([\w./-]{1,160}): (?:\/bin\/(?:ba)?sh|\/usr\/bin\/env)(?:\^M|\s\^M)?: bad interpreter/, /(?<![\w./-])([\w./-]{1,160}): cannot execute: required file not found/, /env: [‘'"]?((?:python|node|bash)[\w.]{0,8})[’'"]?: No such file or directory/), ({ values: [path = ''] }) => ({
    why: (0,words_text/* say */.cv)({
        en: (0,words_text.t) `The Space could not start ${path}. If that file is on the Space, its first line is the reason: it ends with a Windows line ending (CRLF), or names a program that the image does not have, such as \`/bin/bash\` in \`alpine\`.`,
        'zh-TW': (0,words_text.t) `Space 無法啟動 ${path}。如果檔案在 Space 上，原因就是它的第一行：使用了 Windows 的換行字元（CRLF），或指定了映像檔沒有的程式，例如 \`alpine\` 裡的 \`/bin/bash\`。`
    }),
    fix: [
        oneOf({
            text: (0,words_text/* say */.cv)({
                en: 'If the file was written on Windows: let git store scripts with Unix line endings (LF).',
                'zh-TW': '如果檔案是在 Windows 上寫的：讓 git 以 Unix 的換行字元（LF）存放指令檔。'
            }),
            block: lineEndings
        }, {
            text: (0,words_text/* say */.cv)({
                en: 'If the image has no bash: name `/bin/sh` in the first line of the file instead, or install bash in the `Dockerfile`.',
                'zh-TW': '如果映像檔沒有 bash：把檔案的第一行改成 `/bin/sh`，或在 `Dockerfile` 安裝 bash。'
            }),
            block: { language: 'text', lines: ['RUN apk add --no-cache bash'] }
        }, (0,words_text/* say */.cv)({
            en: 'If the file is not on the Space’s page under “Files”: commit it, and let the `Dockerfile` copy it to the path that `CMD` or `ENTRYPOINT` names.',
            'zh-TW': '如果 Space 頁面的「Files」沒有這個檔案：把它 commit，並讓 `Dockerfile` 複製到 `CMD` 或 `ENTRYPOINT` 指定的路徑。'
        }))
    ]
}));
/** Why a script that is there does not start. */
const interpreterCauses = [interpreter];

;// CONCATENATED MODULE: ./src/diagnose/causes/app/models/models.ts



/** torch 2.6 reads only weights from a file unless it is told otherwise (torch/serialization.py). */
const weightsOnly = cause('weights-only', last(/(Weights only load failed|WeightsUnpickler error)/), () => ({
    why: (0,words_text/* say */.cv)({
        en: 'The model file holds more than weights, and PyTorch 2.6 and later no longer load such files on their own (`weights_only=True`).',
        'zh-TW': '模型檔案裡不只有權重，而 PyTorch 2.6 以後預設不再載入這種檔案（`weights_only=True`）。'
    }),
    fix: [
        oneOf({
            text: (0,words_text/* say */.cv)({
                en: 'If a package loads the file: stay with the older PyTorch, in `requirements.txt`:',
                'zh-TW': '如果是套件載入檔案：在 `requirements.txt` 使用舊版 PyTorch：'
            }),
            block: { language: 'text', lines: ['torch<2.6'] }
        }, (0,words_text/* say */.cv)({
            en: 'If your own code loads it, and you trust whoever made the file: write `torch.load(path, weights_only=False)`. Such a file can run code of its own. A file in the format `.safetensors` cannot.',
            'zh-TW': '如果是自己的程式載入，而且信任檔案的作者：寫成 `torch.load(path, weights_only=False)`。這種檔案可以執行任意程式，`.safetensors` 格式則不會。'
        }))
    ]
}));
const trainedWith = /Trying to unpickle estimator \w{1,80} from version ([\d.]{1,20}\w{0,8}) when using version ([\d.]{1,20}\w{0,8})/;
/** What only loading a model of another version of scikit-learn leads to. */
const otherLearn = [
    /(node array from the pickle has an incompatible dtype)/,
    /object has no attribute '(monotonic_cst|get_init_raw_predictions|_fill_dtype|force_int_remainder_cols)'/,
    /(?:No module named|Can't get attribute) '((?:sklearn\.(?:ensemble\._gb_losses|utils\._\w{1,40}|_loss\._\w{1,40})|_RemainderColsList))/
];
/** A model that another version of scikit-learn saved; which one, a warning above the error tells. */
function pickledIn(lines, log) {
    const warned = last(trainedWith)(log);
    const failed = last(...otherLearn)(lines) ??
        (warned && last(/^(?:AttributeError|ModuleNotFoundError|ValueError|TypeError): (.{1,200})/)(lines));
    return failed && { values: warned?.values ?? [], shown: [...(warned?.shown ?? []), ...failed.shown] };
}
const pickled = cause('pickled-model', pickledIn, ({ values: [trained, installed] }) => ({
    why: trained === undefined || installed === undefined
        ? (0,words_text/* say */.cv)({
            en: 'The model file was saved with another version of scikit-learn than the one that is installed, and the installed one cannot use it.',
            'zh-TW': '模型檔案是用別的 scikit-learn 版本儲存的，已安裝的版本無法使用。'
        })
        : (0,words_text/* say */.cv)({
            en: (0,words_text.t) `The model file was saved with scikit-learn ${trained}, but scikit-learn ${installed} is installed and cannot use it.`,
            'zh-TW': (0,words_text.t) `模型檔案是用 scikit-learn ${trained} 儲存的，但安裝的是 scikit-learn ${installed}，無法使用。`
        }),
    fix: [
        oneOf({
            text: (0,words_text/* say */.cv)({
                en: 'Install the version with which the model was saved: write it in `requirements.txt`. An old version may need an older Python, too (`python_version` at the top of `README.md`).',
                'zh-TW': '安裝儲存模型時的版本：寫在 `requirements.txt`。很舊的版本可能也需要舊一點的 Python（`README.md` 最上面的 `python_version`）。'
            }),
            block: { language: 'text', lines: [`scikit-learn==${trained ?? '1.X.Y'}`] }
        }, (0,words_text/* say */.cv)({
            en: 'Or train the model again, and save it with the version of scikit-learn that the Space has.',
            'zh-TW': '或用 Space 上的 scikit-learn 版本重新訓練並儲存模型。'
        }))
    ]
}));
/** A compiled package looks for a name that the installed library below it does not have. */
const otherBinary = cause('compiled-for-another', last(/(?:site|dist)-packages\/(?:lib\/)?([\w-]{1,60}?)(?:_2_cuda|_cuda)?(?:\.cpython|\/)[^:\s]{0,160}: undefined symbol: (?!iJIT_)(\w{1,200})/, /([\w.-]{1,80}\.so[\w.]{0,20}): undefined symbol: (?!iJIT_)(\w{1,200})/), ({ values: [name = ''] }) => ({
    why: (0,words_text/* say */.cv)({
        en: (0,words_text.t) `The compiled package ${name} was built for another version of PyTorch (or CUDA) than the one that is installed.`,
        'zh-TW': (0,words_text.t) `編譯過的套件 ${name} 是給別的 PyTorch（或 CUDA）版本用的，和已安裝的不同。`
    }),
    fix: [
        (0,words_text/* sentences */.hC)((0,words_text/* say */.cv)({
            en: 'Write both in `requirements.txt` in versions that were made for each other, with `==`.',
            'zh-TW': '在 `requirements.txt` 用 `==` 寫明互相搭配的版本。'
        }), (0,words_text/* say */.cv)({
            en: (0,words_text.t) `The releases of ${name} say for which PyTorch, CUDA and Python each file (\`.whl\`) was built. Write the address of the one that fits, or pin \`torch\` to the version that it wants.`,
            'zh-TW': (0,words_text.t) `${name} 的 release 頁面會寫每個檔案（\`.whl\`）適用的 PyTorch、CUDA 和 Python。請寫上符合的那個網址，或把 \`torch\` 固定在它要的版本。`
        })),
        (0,words_text/* say */.cv)({
            en: 'If the app runs without it, remove it: most models load without `flash-attn` and `xformers`, only more slowly.',
            'zh-TW': '如果 app 不需要它，就移除：大多數模型沒有 `flash-attn` 和 `xformers` 也能載入，只是比較慢。'
        })
    ]
}));
const unknownType = /checkpoint you are trying to load has model type `?([\w.-]{1,60})`? but Transformers does not recognize/;
/** Older versions of transformers end in the look-up itself (models/auto/configuration_auto.py). */
function typeIn(lines) {
    const told = last(unknownType)(lines);
    if (told !== null)
        return told;
    const at = lines.findLastIndex(line => /^KeyError: '[\w.-]{1,60}'$/.test(line));
    const above = lines.slice(Math.max(at - 4, 0), Math.max(at, 0));
    return above.some(line => line.includes('configuration_auto.py"'))
        ? last(/^KeyError: '([^']+)'/)(lines)
        : null;
}
const modelType = cause('model-type', typeIn, ({ values: [type = ''] }) => ({
    why: (0,words_text/* say */.cv)({
        en: (0,words_text.t) `The model is of the type ${type}, which the installed version of transformers does not know: it is older than the model.`,
        'zh-TW': (0,words_text.t) `模型的類型是 ${type}，但安裝的 transformers 版本比這個模型舊，不認得這個類型。`
    }),
    fix: [
        oneOf({
            text: (0,words_text/* say */.cv)({
                en: 'Write a newer version of transformers in `requirements.txt`, in place of the old one:',
                'zh-TW': '在 `requirements.txt` 把舊版改成較新的 transformers：'
            }),
            block: { language: 'text', lines: ['transformers>=4.57'] }
        }, {
            text: (0,words_text/* say */.cv)({
                en: 'If the model is newer than every release: install the development version, and include `git` in the image.',
                'zh-TW': '如果模型比所有正式版本都新：安裝開發中的版本，映像檔裡要有 `git`。'
            }),
            block: {
                language: 'text',
                lines: ['transformers @ git+https://github.com/huggingface/transformers']
            }
        })
    ]
}));
const ggufArchitecture = cause('gguf-architecture', last(/unknown model architecture: '([\w.-]{1,60})'/, /unknown pre-tokenizer type: '([\w.-]{1,60})'/), ({ values: [name = ''] }) => ({
    why: (0,words_text/* say */.cv)({
        en: (0,words_text.t) `The model file (GGUF) is of the kind ${name}, which the installed llama.cpp does not know: usually it is older than the model.`,
        'zh-TW': (0,words_text.t) `模型檔案（GGUF）的類型是 ${name}，但安裝的 llama.cpp 不認得，通常是因為它比模型舊。`
    }),
    fix: [
        oneOf({
            text: (0,words_text/* say */.cv)({
                en: 'Install a newer version of llama-cpp-python: in `requirements.txt`, write this without an older exact version beside it. Where the image brings llama.cpp itself, use a newer build of it.',
                'zh-TW': '安裝新一點的 llama-cpp-python：在 `requirements.txt` 寫這一行，並拿掉舊的固定版本。如果是映像檔自帶 llama.cpp，請改用較新的版本。'
            }),
            block: { language: 'text', lines: ['llama-cpp-python>=0.3.16'] }
        }, (0,words_text/* say */.cv)({
            en: 'Or use another model, or another GGUF file of it that this version can load.',
            'zh-TW': '或改用這個版本能載入的其他模型或 GGUF 檔案。'
        }))
    ]
}));
/** What goes wrong with model files and with packages that are compiled for one version of another. */
const modelCauses = [weightsOnly, pickled, modelType, ggufArchitecture, otherBinary];

;// CONCATENATED MODULE: ./src/diagnose/causes/app/python/installable.ts
/** What is installed under another name than it is imported by. */
const installedAs = {
    cv2: 'opencv-python-headless',
    PIL: 'pillow',
    sklearn: 'scikit-learn',
    skimage: 'scikit-image',
    yaml: 'pyyaml',
    bs4: 'beautifulsoup4',
    dotenv: 'python-dotenv',
    fitz: 'pymupdf',
    docx: 'python-docx',
    pptx: 'python-pptx',
    jwt: 'pyjwt',
    jose: 'python-jose',
    dateutil: 'python-dateutil',
    Crypto: 'pycryptodome',
    serial: 'pyserial',
    magic: 'python-magic',
    faiss: 'faiss-cpu',
    multipart: 'python-multipart',
    python_multipart: 'python-multipart',
    email_validator: 'email-validator',
    itsdangerous: 'itsdangerous',
    psycopg2: 'psycopg2-binary',
    MySQLdb: 'mysqlclient',
    google: 'google-genai',
    googleapiclient: 'google-api-python-client',
    telegram: 'python-telegram-bot',
    discord: 'discord.py',
    whisper: 'openai-whisper',
    attr: 'attrs',
    pkg_resources: 'setuptools<81',
    OpenSSL: 'pyopenssl',
    slugify: 'python-slugify',
    ffmpeg: 'ffmpeg-python',
    git: 'gitpython',
    open_clip: 'open-clip-torch',
    imwatermark: 'invisible-watermark',
    paddle: 'paddlepaddle',
    llama_cpp: 'llama-cpp-python',
    pytorch_lightning: 'pytorch-lightning',
    speech_recognition: 'SpeechRecognition',
    tf_keras: 'tf-keras',
    usb: 'pyusb',
    win32api: 'pywin32',
    zmq: 'pyzmq',
    Levenshtein: 'levenshtein',
    umap: 'umap-learn',
    community: 'python-louvain',
    pysqlite3: 'pysqlite3-binary',
    absl: 'absl-py',
    gi: 'pygobject',
    engineio: 'python-engineio',
    socketio: 'python-socketio',
    decouple: 'python-decouple',
    environ: 'django-environ',
    rest_framework: 'djangorestframework',
    corsheaders: 'django-cors-headers',
    moviepy: 'moviepy<2',
    Bio: 'biopython',
    audioop: 'audioop-lts',
    pyaudioop: 'audioop-lts'
};
/** Packages that are imported by their own name, a hyphen for an underscore. Only what is here is offered to install. */
const ownName = new Set(`accelerate aiofiles aiohttp aiosqlite albumentations alembic altair annotated_types anthropic anyio appdirs arxiv
asyncpg audiocraft autogen av backoff basicsr bcrypt bitsandbytes bokeh boto3 cachetools cairosvg catboost celery
chainlit chardet chromadb click cohere colorama controlnet_aux crewai cryptography ctranslate2 cython dash dask datasets
decord deepface diffusers django docling dspy duckdb duckduckgo_search easyocr edge_tts einops elevenlabs emoji evaluate
facexlib fairseq fastapi fastai faster_whisper feedparser filelock flair flash_attn flask flask_cors flask_login flask_sqlalchemy folium fsspec ftfy
gdown gensim geopandas gfpgan gradio gradio_client graphviz groq gspread gtts gunicorn h5py hf_transfer hf_xet
httpcore httpx huggingface_hub imageio imageio_ffmpeg imagehash insightface instructor ipywidgets
jax jieba jinja2 jiwer joblib jsonlines jsonschema kaleido keras keybert kokoro kornia langchain langchain_anthropic
langchain_chroma langchain_classic langchain_community langchain_core langchain_experimental langchain_google_genai
langchain_groq langchain_huggingface langchain_ollama langchain_openai langchain_pinecone langchain_text_splitters
langdetect langgraph librosa lightgbm lightning litellm llama_index lmdb loguru lpips lxml markdown markdown2 markdownify
matplotlib mcp mediapipe mistralai mlflow monai motor nest_asyncio networkx nibabel nltk noisereduce num2words numba
numexpr numpy ollama omegaconf onnx onnxruntime open3d openai openpyxl optimum optuna orjson paddleocr
pandas passlib pdf2image pdfplumber peft pendulum phonemizer pinecone playwright plotly polars prettytable
praw prophet psutil psycopg pyannote pyarrow pycocotools pydantic pydantic_ai pydantic_settings pydub pygame pygments
pymongo pymupdf pymysql pyngrok pyodbc pyperclip pypdf pypdfium2 pytesseract pytest pytorch_lightning pyttsx3 pytube pytz pyvis
qdrant_client qrcode rank_bm25 rapidfuzz rarfile ray rdkit redis regex rembg replicate requests resampy rich rouge
rouge_score sacrebleu sacremoses safetensors scipy seaborn segment_anything selenium sentence_transformers
sentencepiece shap shapely simple_websocket six smolagents snowflake soundfile spaces spacy sqlalchemy sqlmodel starlette
statsmodels streamlit streamlit_option_menu stripe supabase sympy tabulate tavily tenacity tensorboard tensorflow
textblob textstat tiktoken timm tokenizers toml torch torchaudio torchmetrics torchsde torchvision tornado tqdm
transformers trafilatura trl tweepy typer typing_extensions ujson ultralytics unidecode unstructured uvicorn uvloop vllm
wandb watchfiles weasyprint websocket websockets werkzeug wikipedia wordcloud xformers xgboost xlrd xlsxwriter
yfinance youtube_transcript_api yt_dlp zhipuai zstandard`.split(/\s+/));
/** The package to install for an import; undefined when no package is known to have it, for a name may be anybody's. */
function packageOf(module) {
    const top = module.split('.')[0] ?? module;
    if (Object.hasOwn(installedAs, top))
        return installedAs[top];
    return ownName.has(top) ? top.replaceAll('_', '-') : undefined;
}

;// CONCATENATED MODULE: ./src/diagnose/causes/app/python/own-files.ts


/** The file or folder that a module is in, the nearest to the top; undefined when none of the paths is it. */
function pathOf(module, paths, fold = (name) => name) {
    const base = module.replaceAll('.', '/');
    const wanted = `/${fold(base)}`;
    const found = paths.flatMap(path => {
        const full = fold(`/${path}`);
        if (full.endsWith(`${wanted}.py`))
            return [path];
        const at = full.indexOf(`${wanted}/`);
        return at < 0 ? [] : [path.slice(0, at + base.length)];
    });
    return found.toSorted((one, other) => one.length - other.length)[0];
}
const caseless = (name) => name.toLowerCase();
/**
 * Where a module is among the files of this run; undefined when nothing has its name, so that it is a package.
 * @param isPackage a package of that name is known
 */
function whereaboutsOf(module, { pushed, committed }, isPackage) {
    const top = module.split('.')[0] ?? module;
    const own = pathOf(top, pushed);
    // Deep in the tree a folder may be named like a package and have nothing to do with it.
    const shadow = own === top || own === `${top}.py` ? own : undefined;
    if (isPackage)
        return shadow === undefined ? undefined : { is: 'hidden', path: shadow };
    const path = pathOf(module, pushed);
    if (path !== undefined) {
        const base = path.replace(/\.py$/, '');
        return { is: 'elsewhere', path, folder: base.slice(0, -module.length).replace(/\/$/, '') };
    }
    const spelled = pathOf(module, pushed, caseless);
    if (spelled !== undefined)
        return { is: 'spelled', path: spelled };
    const left = pathOf(module, committed);
    if (left !== undefined)
        return { is: 'left-out', path: left };
    return own === undefined ? undefined : { is: 'not-committed', folder: own };
}
/** What is the matter, and what mends it, where the files tell. */
function adviceBy(module, where) {
    switch (where.is) {
        case 'elsewhere':
            return where.folder === '' ? atTheTop(module, where.path) : inFolder(module, where);
        case 'spelled':
            return {
                why: (0,words_text/* say */.cv)({
                    en: (0,words_text.t) `The code imports ${module}. The file on the Space is ${where.path}, and Python there tells capital letters from small ones.`,
                    'zh-TW': (0,words_text.t) `程式要 import ${module}，但 Space 上的檔案是 ${where.path}，那裡的 Python 會區分大小寫。`
                }),
                fix: [
                    (0,words_text/* say */.cv)({
                        en: (0,words_text.t) `Write the name alike in both places: change the import, or rename the file with \`git mv\` (here ${where.path}).`,
                        'zh-TW': (0,words_text.t) `讓兩邊的名稱完全相同：修改 import，或用 \`git mv\` 幫檔案（${where.path}）改名。`
                    })
                ]
            };
        case 'left-out':
            return {
                why: (0,words_text/* say */.cv)({
                    en: (0,words_text.t) `The code imports ${module}. Your repository has it (${where.path}), but it was not pushed to the Space.`,
                    'zh-TW': (0,words_text.t) `程式要 import ${module}。你的儲存庫裡有它（${where.path}），但沒有推送到 Space。`
                }),
                fix: [
                    (0,words_text/* say */.cv)({
                        en: (0,words_text.t) `Change this action’s inputs so that ${where.path} goes, too: a pattern of \`exclude\` leaves it out, or it lies outside the folder that \`path\` names. In the second case, bring it with the input \`files\`.`,
                        'zh-TW': (0,words_text.t) `修改這個 action 的參數，讓 ${where.path} 也一起推送：可能是 \`exclude\` 排除了它，或它不在 \`path\` 指定的資料夾裡。如果是後者，用參數 \`files\` 加入它。`
                    })
                ]
            };
        case 'not-committed':
            return notCommitted(module, where.folder);
        case 'hidden':
            return {
                why: (0,words_text/* say */.cv)({
                    en: (0,words_text.t) `The code imports ${module} from a package. A file or folder of your own has the same name (${where.path}), so Python takes that one.`,
                    'zh-TW': (0,words_text.t) `程式要從套件 import ${module}，但你自己有同名的檔案或資料夾（${where.path}），Python 會用到它。`
                }),
                fix: [
                    (0,words_text/* say */.cv)({
                        en: (0,words_text.t) `Rename ${where.path} and the imports of it, and check that the package is in \`requirements.txt\`.`,
                        'zh-TW': (0,words_text.t) `將 ${where.path} 改名，並修改 import 它的地方，再確認 \`requirements.txt\` 有那個套件。`
                    })
                ]
            };
    }
}
/** It went where the code expects it. */
function atTheTop(module, path) {
    return {
        why: (0,words_text/* say */.cv)({
            en: (0,words_text.t) `The code imports ${module}, which is your own (${path}) and was pushed. Python looks for it in the folder from which the app is started, and that is another one.`,
            'zh-TW': (0,words_text.t) `程式要 import ${module}，這是你自己的（${path}），也已經推送。Python 會在啟動 app 的資料夾裡找它，但那是別的資料夾。`
        }),
        fix: [
            oneOf((0,words_text/* say */.cv)({
                en: (0,words_text.t) `In a Docker Space: check that the \`Dockerfile\` copies ${path}, that \`.dockerignore\` does not leave it out, and that \`WORKDIR\` is the folder into which it is copied.`,
                'zh-TW': (0,words_text.t) `Docker Space：確認 \`Dockerfile\` 會複製 ${path}、\`.dockerignore\` 沒有排除它，而且 \`WORKDIR\` 就是複製過去的資料夾。`
            }), {
                text: (0,words_text/* say */.cv)({
                    en: 'If the app is a file in a folder, start it as a module from the top folder, or name the top folder in the `Dockerfile`:',
                    'zh-TW': '如果 app 的檔案在子資料夾裡，請從最上層的資料夾以模組方式啟動，或在 `Dockerfile` 指定最上層的資料夾：'
                }),
                block: { language: 'text', lines: ['CMD ["python", "-m", "FOLDER.app"]', 'ENV PYTHONPATH=/app'] }
            }, (0,words_text/* say */.cv)({
                en: 'In a Gradio or Streamlit Space: `app_file` at the top of `README.md` may name a file in a folder only if its imports start at that folder.',
                'zh-TW': 'Gradio 或 Streamlit Space：`README.md` 最上面的 `app_file` 如果在子資料夾裡，import 就要從那個資料夾開始寫。'
            }))
        ]
    };
}
/** It lies deeper than the import says. */
function inFolder(module, { path, folder }) {
    return {
        why: (0,words_text/* say */.cv)({
            en: (0,words_text.t) `The code imports ${module}, which is your own and was pushed as ${path}. Python does not look in ${folder}.`,
            'zh-TW': (0,words_text.t) `程式要 import ${module}，這是你自己的，推送後的位置是 ${path}。Python 不會在 ${folder} 裡找。`
        }),
        fix: [
            oneOf((0,words_text/* say */.cv)({
                en: (0,words_text.t) `Import it with its folder: ${`${folder.replaceAll('/', '.')}.${module}`}.`,
                'zh-TW': (0,words_text.t) `import 時加上資料夾：${`${folder.replaceAll('/', '.')}.${module}`}。`
            }), {
                text: (0,words_text/* say */.cv)({
                    en: 'Or let Python look in that folder, in the `Dockerfile`, below the folder that `WORKDIR` names:',
                    'zh-TW': '或在 `Dockerfile` 讓 Python 也在那個資料夾裡找，前面是 `WORKDIR` 指定的資料夾：'
                }),
                block: {
                    language: 'text',
                    lines: [`ENV PYTHONPATH=/app/${/^[\w./-]+$/.test(folder) ? folder : 'FOLDER'}`]
                }
            })
        ]
    };
}
/** It was not there to be pushed. */
function notCommitted(module, folder) {
    const file = `${module.replaceAll('.', '/')}.py`;
    return {
        why: (0,words_text/* say */.cv)({
            en: (0,words_text.t) `The code imports ${module}, which is a file or folder of your own. The commit that was deployed does not have it${folder === undefined ? '' : [', although it has ', { value: folder }]}.`,
            'zh-TW': (0,words_text.t) `程式要 import ${module}，這是你自己的檔案或資料夾，但部署的 commit 裡沒有它${folder === undefined ? '' : ['（有 ', { value: folder }, '）']}。`
        }),
        fix: [
            {
                text: (0,words_text/* say */.cv)({
                    en: 'Commit it. If git does not see it, a line of `.gitignore` leaves it out: the first command shows which one.',
                    'zh-TW': '把它 commit。如果 git 看不到它，就是被 `.gitignore` 排除了：第一個指令會顯示是哪一行。'
                }),
                block: { language: 'sh', lines: [`git check-ignore -v -- ${file}`, `git add -- ${file}`] }
            },
            (0,words_text/* say */.cv)({
                en: 'If it is on your computer under another name, correct the import.',
                'zh-TW': '如果它在你的電腦上是別的名稱，請修正 import。'
            })
        ]
    };
}

;// CONCATENATED MODULE: ./src/diagnose/causes/app/python/modules.ts







const noModule = /No module named ['"]?([\w.-]{1,120})/;
/** What people call folders of their own; a package with such a name is hardly ever meant. */
const usualFolders = new Set('api app apps backend client common components config configs core data database db endpoints frontend handlers helpers lib libs main middleware models modules pages pipelines routers routes schemas scripts server services settings shared source src tasks tests tool tools ui util utils views'.split(' '));
/** The folder in which the user's own code that imports lies, and all paths of the user's own that the log names. */
function ownPlaces(lines) {
    return lines.flatMap(line => (isOwnFrame(line) ? [frameOf(line)?.path ?? ''] : []));
}
/** Whether the log shows that a module is a file or a folder of the user's own, not a package. */
function isOwn(module, places) {
    const top = module.split('.')[0] ?? module;
    if (places.some(path => path.includes(`/${top}/`) || path.endsWith(`/${top}.py`)))
        return true;
    if (packageOf(module) !== undefined)
        return false;
    return usualFolders.has(top) || module.includes('.') || places.some(path => path.includes(top));
}
/** Where Python looked and did not find a module of the user's own. */
function ownModuleIn(lines) {
    const missing = last(noModule)(lines);
    const module = missing?.values[0] ?? '';
    const at = lines.findLastIndex(line => noModule.test(line));
    const places = ownPlaces(lines.slice(0, at));
    if (missing === null || !isOwn(module, places))
        return null;
    const folder = places.at(-1)?.replace(/\/[^/]*$/, '') ?? '';
    return { ...missing, values: folder === '' ? [module] : [module, folder] };
}
function startFolder(module, folder) {
    const path = folder !== undefined && /^\/[\w./-]+$/.test(folder) ? folder : '/app/FOLDER';
    return {
        text: (0,words_text/* say */.cv)({
            en: (0,words_text.t) `If the file is there: Python looks for ${module} in the folder from which the app is started, not beside the file that imports it. Import it relatively (\`from .${[shortName(module)]} import …\`), start the app from the folder that contains it, or add that folder in the \`Dockerfile\`:`,
            'zh-TW': (0,words_text.t) `如果檔案在：Python 會在啟動 app 的資料夾裡找 ${module}，而不是在 import 它的檔案旁邊。請改用相對 import（\`from .${[shortName(module)]} import …\`）、從包含它的資料夾啟動 app，或在 \`Dockerfile\` 加上那個資料夾：`
        }),
        block: { language: 'text', lines: [`ENV PYTHONPATH=${path}`] }
    };
}
/** A name that may stand between backticks of ours. */
function shortName(module) {
    return /^[\w.]+$/.test(module) ? module : 'module';
}
const committed = (module) => (0,words_text/* say */.cv)({
    en: (0,words_text.t) `Check that ${module.replaceAll('.', '/')} is on the Space’s page under “Files”, spelled with the same capital letters. If not, \`.gitignore\`, \`.dockerignore\` or this action’s inputs \`exclude\` and \`path\` leave it out, or it is not committed.`,
    'zh-TW': (0,words_text.t) `在 Space 頁面的「Files」確認有 ${module.replaceAll('.', '/')}，而且大小寫相同。沒有的話，就是沒有 commit，或被 \`.gitignore\`、\`.dockerignore\` 或這個 action 的參數 \`exclude\`、\`path\` 排除。`
});
/** What the files that went tell of a module; undefined when they do not, or nobody looked. */
function byFiles(module, { files }, isPackage = false) {
    const where = files && whereaboutsOf(module, files, isPackage);
    return where && adviceBy(module, where);
}
/** It is a package that is not installed, or nobody can tell. */
function packageMissing(module, run) {
    const name = packageOf(module);
    const own = {
        text: (0,words_text/* say */.cv)({
            en: (0,words_text.t) `If ${module} is your own file or folder: check that it is committed, has the same capital letters, and is not left out by \`.gitignore\` or this action’s inputs \`exclude\` and \`path\`. Python looks for it in the folder from which the app is started.`,
            'zh-TW': (0,words_text.t) `如果 ${module} 是你自己的檔案或資料夾：確認它已經 commit、大小寫相同，而且沒有被 \`.gitignore\` 或這個 action 的參數 \`exclude\`、\`path\` 排除。Python 會在啟動 app 的資料夾裡找它。`
        })
    };
    if (name === undefined)
        return {
            why: (0,words_text/* sentences */.hC)((0,words_text/* say */.cv)({
                en: (0,words_text.t) `The app imports ${module}, and Python did not find it.`,
                'zh-TW': (0,words_text.t) `app 要 import ${module}，但 Python 找不到。`
            }), run.files === undefined
                ? []
                : (0,words_text/* say */.cv)({
                    en: 'None of your files has that name, so it should be a package.',
                    'zh-TW': '你的檔案都不是這個名稱，所以應該是套件。'
                })),
            fix: [
                oneOf(own, (0,words_text/* say */.cv)({
                    en: (0,words_text.t) `If it is a package: look up which one has ${module} in its own documentation, and write that name in \`requirements.txt\`. The names often differ, and a package that only has a similar name may be harmful.`,
                    'zh-TW': (0,words_text.t) `如果是套件：在它的說明文件查出哪個套件包含 ${module}，再把那個名稱寫在 \`requirements.txt\`。兩個名稱常常不同，而名稱相似的套件可能有害。`
                }))
            ]
        };
    return {
        why: (0,words_text/* say */.cv)({
            en: (0,words_text.t) `The app imports ${module}, which is not installed. The package ${name} contains it.`,
            'zh-TW': (0,words_text.t) `app 要 import ${module}，但沒有安裝。它在套件 ${name} 裡。`
        }),
        fix: [
            (0,words_text/* say */.cv)({
                en: (0,words_text.t) `Add ${name} to \`requirements.txt\`, on a line of its own. In a Docker Space, check that the \`Dockerfile\` installs that file.`,
                'zh-TW': (0,words_text.t) `在 \`requirements.txt\` 加上 ${name}，單獨寫一行。如果是 Docker Space，請確認 \`Dockerfile\` 有安裝這個檔案。`
            }),
            own
        ]
    };
}
const ownModule = cause('own-module', ownModuleIn, ({ values: [module = '', folder] }, run) => {
    const told = byFiles(module, run);
    if (told !== undefined)
        return told;
    if (run.files && usualFolders.has(module.split('.')[0] ?? ''))
        return adviceBy(module, { is: 'not-committed' });
    if (run.files)
        return packageMissing(module, run);
    return {
        why: (0,words_text/* say */.cv)({
            en: (0,words_text.t) `The code imports ${module}, which is a file or folder of your own, not a package to install. Python did not find it.`,
            'zh-TW': (0,words_text.t) `程式要 import ${module}，這是你自己的檔案或資料夾，不是要安裝的套件。Python 找不到它。`
        }),
        fix: [
            oneOf(committed(module), (0,words_text/* say */.cv)({
                en: 'If it is a folder: an `__init__.py` must be in it when other tools import it as a package, and no installed package may have the same name.',
                'zh-TW': '如果是資料夾：當成套件使用時裡面要有 `__init__.py`，而且不能和已安裝的套件同名。'
            }), 
            // Of a name with dots, Python found all but the last part: it looked in the right folder.
            ...(module.includes('.') ? [] : [startFolder(module, folder)]))
        ]
    };
});
const moduleMissing = cause('module', last(noModule), ({ values: [module = ''] }, run) => byFiles(module, run, packageOf(module) !== undefined) ?? packageMissing(module, run));
/** A library that is installed wants another for what the code does with it, and names it. */
const wanted = cause('wanted-package', lines => {
    const told = last(/(?:[Pp]lease install|requires?|[Yy]ou need to install) (?:the )?[`'"]?([\w-]{2,60})[`'"]? (?:library|package|module)?[^\n]{0,200}pip install/, 
    // transformers, of what a tokenizer or a way to load is made with.
    /(?:need to have|requires the) ([\w-]{2,60}) (?:installed|library but it was not found)/i, /(?:requires?|Using [^\n]{1,80} requires) [`'"]?([Aa]ccelerate|accelerate)\b/, /packages that were not found in your environment: ([\w-]{2,60})/, 
    // Starlette and FastAPI, of what a feature of theirs is made with.
    /[`'"]?([\w-]{2,60})[`'"]? (?:library )?(?:to|must) be installed\b/, /([\w-]{2,60}) is not installed, run [`'"]pip install/, /[`'"]pip install (?:-U |--upgrade )?[`'"]?([\w-]{2,60})[`'"]/)(lines);
    return told !== null && packageOf((told.values[0] ?? '').toLowerCase().replaceAll('-', '_')) !== undefined
        ? told
        : null;
}, ({ values: [name = ''] }, run) => packageMissing(name.toLowerCase().replaceAll('-', '_'), run));
/** Modules of Python itself that newer versions no longer have. */
const removed = cause('removed-module', last(/No module named '(pyaudioop|audioop|distutils|imp|cgi|asynchat|asyncore|telnetlib|pipes|crypt)(?:[.']|$)/), ({ values: [module = ''] }) => ({
    why: (0,words_text/* say */.cv)({
        en: (0,words_text.t) `A package imports ${module}, which was a part of Python itself and is no longer in the version that the Space has.`,
        'zh-TW': (0,words_text.t) `有一個套件要 import ${module}，它以前是 Python 內建的，但 Space 使用的 Python 版本已經移除。`
    }),
    fix: [
        oneOf({
            text: (0,words_text/* say */.cv)({
                en: 'Use an older Python: write this at the top of `README.md`, in quotes. In a Docker Space, write `FROM python:3.11` in the `Dockerfile` instead.',
                'zh-TW': '改用舊一點的 Python：在 `README.md` 最上面寫這一行，要加引號。Docker Space 則在 `Dockerfile` 寫 `FROM python:3.11`。'
            }),
            block: { language: 'yaml', lines: ['python_version: "3.11"'] }
        }, {
            text: (0,words_text/* say */.cv)({
                en: 'Or add what takes its place to `requirements.txt`, and update the package that imports it:',
                'zh-TW': '或在 `requirements.txt` 加上替代的套件，並更新 import 它的套件：'
            }),
            block: { language: 'text', lines: [module.includes('audioop') ? 'audioop-lts' : 'setuptools<81'] }
        })
    ]
}));
/** Python found the package, and not this part of it: it says so only of what is installed. */
const submodule = cause('submodule', lines => {
    const missing = last(/No module named '((?!google\.|langchain)[\w]{1,60}\.[\w.]{1,120})'/)(lines);
    return missing !== null && packageOf(missing.values[0] ?? '') !== undefined ? missing : null;
}, ({ values: [module = ''] }, run) => {
    const name = (packageOf(module) ?? module).replace(/[<>=].*/, '');
    const told = byFiles(module, run, true);
    if (told !== undefined)
        return told;
    return {
        why: (0,words_text/* say */.cv)({
            en: (0,words_text.t) `The package ${name} is installed, but its version has no ${module}: that part was added later, moved or removed.`,
            'zh-TW': (0,words_text.t) `套件 ${name} 已經安裝，但這個版本沒有 ${module}：可能是後來才加入、移動或移除的。`
        }),
        fix: [
            oneOf((0,words_text/* say */.cv)({
                en: (0,words_text.t) `If the code or another package is newer than ${name}: remove the exact version of ${name} from \`requirements.txt\`, or write a newer one.`,
                'zh-TW': (0,words_text.t) `如果程式或其他套件比 ${name} 新：在 \`requirements.txt\` 拿掉 ${name} 的固定版本，或改成新一點的。`
            }), pinVersion)
        ]
    };
});
/** What Python does not find to import. */
const moduleCauses = [submodule, removed, ownModule, moduleMissing, wanted];

;// CONCATENATED MODULE: ./src/diagnose/causes/app/servers/servers.ts



/** How the server is told where the app is, with the folder in which it was pushed if that is known. */
function uvicornLines(module, { files }) {
    const where = files && whereaboutsOf(module, files, false);
    const isFolder = where?.is === 'elsewhere' && /^[\w/]+$/.test(where.folder);
    const [folder, name] = isFolder ? [where.folder, module] : ['backend', 'main'];
    const server = (app) => `CMD ["uvicorn", ${app}, "--host", "0.0.0.0", "--port", "7860"]`;
    return [
        server(`"${folder.replaceAll('/', '.')}.${name}:app"`),
        server(`"${name}:app", "--app-dir", "${folder}"`)
    ];
}
const server = cause('app-import', last(/Error loading ASGI app\. (?:Could not import module|Attribute "[^"]{1,80}" not found in module) "([^"]{1,120})"/, /Error loading ASGI app\. Import string "([^"]{1,120})"/, /Failed to find application object '[^']{1,80}' in '([^']{1,120})'/, /Failed to find application: '([^']{1,120})'/, /Failed to find attribute '[^']{1,80}' in '([^']{1,120})'/, /Could not (?:locate|import) '([\w.]{1,120})'/), ({ values: [module = 'main'] }, run) => ({
    why: (0,words_text/* sentences */.hC)((0,words_text/* say */.cv)({
        en: (0,words_text.t) `The server that starts the app (uvicorn or gunicorn) could not load ${module}. It looks for a file of that name (${`${module.split(':')[0]?.replaceAll('.', '/') ?? ''}.py`}) in the folder in which it is started.`,
        'zh-TW': (0,words_text.t) `啟動 app 的伺服器（uvicorn 或 gunicorn）無法載入 ${module}。它會在啟動時所在的資料夾裡找這個檔案（${`${module.split(':')[0]?.replaceAll('.', '/') ?? ''}.py`}）。`
    })),
    fix: [
        (0,words_text/* say */.cv)({
            en: 'Check that the file is on the Space’s page under “Files”, and that the `Dockerfile` copies it into the folder that `WORKDIR` names.',
            'zh-TW': '在 Space 頁面的「Files」確認有這個檔案，而且 `Dockerfile` 會把它複製到 `WORKDIR` 指定的資料夾。'
        }),
        {
            text: (0,words_text/* say */.cv)({
                en: 'If it is in a folder, write the folder before the name, or tell the server the folder. The part after the colon is the variable that holds the app:',
                'zh-TW': '如果它在某個資料夾裡，請在名稱前面寫上資料夾，或告訴伺服器是哪個資料夾。冒號後面是存放 app 的變數名稱：'
            }),
            block: {
                language: 'text',
                lines: uvicornLines(module.split(':')[0] ?? '', run)
            }
        }
    ]
}));
/** What the server does not find to start; an exception that it shows says more. */
const serverCauses = [server];

;// CONCATENATED MODULE: ./src/diagnose/causes/app/servers/web.ts



const timedOut = last(/WORKER TIMEOUT \(pid:/);
/** The worker is told to stop wherever it is: such a traceback has its reason above it. */
function timeoutIn(lines, log) {
    return timedOut(lines.some(line => /gunicorn\/workers\/.{1,40}, in handle_abort/.test(line)) ? log : lines);
}
/** gunicorn guesses at the memory whenever it had to kill a worker; the line above tells that it waited in vain. */
const workerTimeout = cause('worker-timeout', timeoutIn, () => ({
    why: (0,words_text/* say */.cv)({
        en: 'A worker of gunicorn did not answer in time (30 seconds, unless `--timeout` says otherwise), so gunicorn stopped it. Usually the worker was loading a model or was busy with one long request. Where gunicorn adds “Perhaps out of memory?”, it only guesses.',
        'zh-TW': 'gunicorn 的 worker 沒有在時間內回應（沒有用 `--timeout` 另外設定時是 30 秒），所以被 gunicorn 停止。通常是 worker 正在載入模型，或一個請求處理太久。gunicorn 如果寫「Perhaps out of memory?」，那只是猜測。'
    }),
    fix: [
        {
            text: (0,words_text/* say */.cv)({
                en: 'Give the worker more time where gunicorn is started, and start one worker with threads, such as in the `Dockerfile`:',
                'zh-TW': '在啟動 gunicorn 的地方給 worker 更多時間，並且只用一個 worker 加上多個 thread，例如在 `Dockerfile`：'
            }),
            block: {
                language: 'text',
                lines: [
                    'CMD ["gunicorn", "--bind", "0.0.0.0:7860", "--timeout", "120", "--workers", "1", "--threads", "4", "app:app"]'
                ]
            }
        },
        (0,words_text/* say */.cv)({
            en: 'Load the model once when the app starts, not in a request. Downloads belong in the build or in the background.',
            'zh-TW': '在 app 啟動時載入模型一次，不要在請求裡載入。下載請放在建置階段或背景執行。'
        })
    ]
}));
const port = String.raw `'(\$[\w{}:-]{1,40}|)'`;
/** A variable that no shell has replaced, or that is empty. */
const literalPort = cause('literal-port', last(new RegExp(`${port} is not a valid (?:port number|integer)`), new RegExp(`argument [^\\n]{0,40}port[^\\n]{0,20}: invalid int value: ${port}`), /options\.port should be .{0,60}Received type string \('(\$[\w{}:-]{1,40}|)'\)/), ({ values: [name = ''] }) => ({
    why: (0,words_text/* sentences */.hC)(name === ''
        ? (0,words_text/* say */.cv)({
            en: 'The server got nothing where the number of the port should be: the variable in its command is empty.',
            'zh-TW': '伺服器收到的連接埠（port）號碼是空的：指令裡的變數沒有值。'
        })
        : (0,words_text/* say */.cv)({
            en: (0,words_text.t) `The server got the letters ${name} instead of the number of a port. No shell replaced the variable: \`CMD\` in brackets (the exec form) starts the program without a shell.`,
            'zh-TW': (0,words_text.t) `伺服器收到的是文字 ${name}，不是連接埠（port）號碼。變數沒有被 shell 換成數字：用方括號寫的 \`CMD\`（exec form）不經過 shell 就執行程式。`
        }), (0,words_text/* say */.cv)({
        en: 'A Space does not set `PORT` by itself.',
        'zh-TW': 'Space 也不會自動設定 `PORT`。'
    })),
    fix: [
        oneOf({
            text: (0,words_text/* say */.cv)({
                en: 'Write the number itself, 7860, in the command of the `Dockerfile`:',
                'zh-TW': '在 `Dockerfile` 的指令直接寫號碼 7860：'
            }),
            block: {
                language: 'text',
                lines: ['CMD ["uvicorn", "main:app", "--host", "0.0.0.0", "--port", "7860"]']
            }
        }, {
            text: (0,words_text/* say */.cv)({
                en: 'Or use the shell form, without brackets, in which variables are replaced:',
                'zh-TW': '或用沒有方括號的寫法（shell form），變數才會被換成數字：'
            }),
            block: {
                language: 'text',
                lines: ['CMD uvicorn main:app --host 0.0.0.0 --port ${PORT:-7860}']
            }
        })
    ]
}));
const nginxPort = cause('nginx-port', last(/\[emerg\][^\n]{0,40}bind\(\) to [\d.:[\]]{0,40}:(\d{1,4}) failed \(13: Permission denied\)/), ({ values: [number = '80'] }) => ({
    why: (0,words_text/* say */.cv)({
        en: (0,words_text.t) `nginx may not listen on port ${number}: a Docker Space runs as user 1000, who may only use ports from 1024 on.`,
        'zh-TW': (0,words_text.t) `nginx 不能使用連接埠（port）${number}：Docker Space 以使用者 1000 執行，只能使用 1024 以上的連接埠。`
    }),
    fix: [
        {
            text: (0,words_text/* say */.cv)({
                en: 'In the configuration of nginx, listen on port 7860, to which Hugging Face connects:',
                'zh-TW': '在 nginx 的設定檔改用連接埠（port）7860，Hugging Face 連的就是它：'
            }),
            block: { language: 'text', lines: ['listen 7860;'] }
        },
        {
            text: (0,words_text/* say */.cv)({
                en: 'If it must be another port above 1024, write that number at the top of `README.md`:',
                'zh-TW': '如果要用 1024 以上的其他連接埠，請在 `README.md` 最上面寫上那個號碼：'
            }),
            block: { language: 'yaml', lines: ['app_port: 8080'] }
        }
    ]
}));
const nginxUpstream = cause('nginx-upstream', last(/\[emerg\][^\n]{0,40}host not found in upstream "([\w.:/-]{1,100})"/), ({ values: [host = ''] }) => ({
    why: (0,words_text/* say */.cv)({
        en: (0,words_text.t) `nginx is to pass requests on to the host ${host}, and there is no host of that name. A Space runs only one container: the names of services in a \`docker-compose.yml\` do not exist there.`,
        'zh-TW': (0,words_text.t) `nginx 要把請求轉給主機 ${host}，但沒有這個名稱的主機。Space 只執行一個容器，\`docker-compose.yml\` 裡的服務名稱在那裡不存在。`
    }),
    fix: [
        {
            text: (0,words_text/* say */.cv)({
                en: 'In the configuration of nginx, name the same container instead, with the port on which the other program listens:',
                'zh-TW': '在 nginx 的設定檔改寫成同一個容器，並寫上另一個程式使用的連接埠（port）：'
            }),
            block: { language: 'text', lines: ['proxy_pass http://127.0.0.1:8000;'] }
        },
        {
            text: (0,words_text/* say */.cv)({
                en: 'Start both programs in that container, from one start script:',
                'zh-TW': '在同一個容器裡，用一個啟動指令檔啟動兩個程式：'
            }),
            block: {
                language: 'text',
                lines: ['uvicorn main:app --host 127.0.0.1 --port 8000 &', "exec nginx -g 'daemon off;'"]
            }
        }
    ]
}));
const templating = /\/starlette\/templating\.py"/;
/** What an old call of `TemplateResponse` ends in: its context is taken for the name of the template. */
function oldTemplateCall(lines) {
    const missing = last(/TemplateResponse\(\) missing \d required positional argument/)(lines);
    if (missing !== null)
        return missing;
    const unhashable = last(/TypeError: unhashable type: 'di/)(lines);
    return unhashable !== null && lines.some(line => templating.test(line)) ? unhashable : null;
}
const templateResponse = cause('template-response', oldTemplateCall, () => ({
    why: (0,words_text/* say */.cv)({
        en: 'The code calls `TemplateResponse` with the name of the template first. Starlette 1.0, which FastAPI brings along, takes the request first.',
        'zh-TW': '程式呼叫 `TemplateResponse` 時把樣板名稱放在最前面，但 FastAPI 使用的 Starlette 1.0 要先傳 request。'
    }),
    fix: [
        oneOf({
            text: (0,words_text/* say */.cv)({
                en: 'Pass the request first, in every call:',
                'zh-TW': '每個呼叫都先傳 request：'
            }),
            block: {
                language: 'text',
                lines: ['templates.TemplateResponse(request, "index.html", {"items": items})']
            }
        }, {
            text: (0,words_text/* say */.cv)({
                en: 'Or stay with the older Starlette, in `requirements.txt`:',
                'zh-TW': '或在 `requirements.txt` 使用舊版 Starlette：'
            }),
            block: { language: 'text', lines: ['starlette<1'] }
        })
    ]
}));
/** How a web server is told what to do, and by the app. */
const webCauses = [literalPort, nginxPort, nginxUpstream, templateResponse];
/** gunicorn gave up on the app; whatever else the log says is nearer to the reason. */
const workerCauses = [workerTimeout];

;// CONCATENATED MODULE: ./src/diagnose/causes/app/servers/runtimes.ts



const glibc = cause('glibc', last(/version [`'‘]((?:GLIBC|GLIBCXX|CXXABI)_[\d.]{1,12})['’] not found \(required by ([^)\s]{1,200})/), ({ values: [version = '', program = ''] }) => ({
    why: (0,words_text/* say */.cv)({
        en: (0,words_text.t) `${program} was built on a newer Linux than the one in which it runs: it needs ${version} of the system, which the image is too old for. Such a library cannot be installed on its own.`,
        'zh-TW': (0,words_text.t) `${program} 是在比較新的 Linux 上建置的：它需要系統的 ${version}，但執行它的映像檔太舊。這種函式庫不能單獨安裝。`
    }),
    fix: [
        oneOf({
            text: (0,words_text/* say */.cv)({
                en: 'If the `Dockerfile` builds it: use the same version of Debian in both stages, such as:',
                'zh-TW': '如果是 `Dockerfile` 建置的：兩個階段使用同一版 Debian，例如：'
            }),
            block: {
                language: 'text',
                lines: ['FROM rust:1-bookworm AS build', 'FROM debian:bookworm-slim']
            }
        }, {
            text: (0,words_text/* say */.cv)({
                en: 'For Go: build a static program that needs no such library.',
                'zh-TW': 'Go：建置不需要這種函式庫的靜態程式。'
            }),
            block: { language: 'text', lines: ['RUN CGO_ENABLED=0 go build -o /app .'] }
        }, (0,words_text/* say */.cv)({
            en: 'If it was downloaded or built elsewhere: use a newer base image in the last `FROM`, or take a file that was made for the older Linux.',
            'zh-TW': '如果是下載的或在別處建置的：最後一個 `FROM` 改用新一點的基底映像檔，或改用給舊版 Linux 的檔案。'
        }))
    ]
}));
/** The Java that a version of class files belongs to: 52 is Java 8. */
function javaOf(version) {
    return `Java ${String(Math.max(Number.parseInt(version, 10) - 44, 1))}`;
}
const compiled = String.raw `\(class file version (\d{2,3})\.\d{1,5}\)`;
const java = cause('java-version', last(new RegExp(`${compiled}, this version of the Java Runtime only recognizes .{0,60}up to (\\d{2,3})\\.`), new RegExp(`UnsupportedClassVersionError.{0,300}${compiled}`)), ({ values: [wanted = '', has] }) => ({
    why: has === undefined
        ? (0,words_text/* say */.cv)({
            en: (0,words_text.t) `The program was compiled for ${javaOf(wanted)}, and the image has an older Java.`,
            'zh-TW': (0,words_text.t) `程式是為 ${javaOf(wanted)} 編譯的，但映像檔裡的 Java 比較舊。`
        })
        : (0,words_text/* say */.cv)({
            en: (0,words_text.t) `The program was compiled for ${javaOf(wanted)}, but the image has ${javaOf(has)}.`,
            'zh-TW': (0,words_text.t) `程式是為 ${javaOf(wanted)} 編譯的，但映像檔裡的是 ${javaOf(has)}。`
        }),
    fix: [
        oneOf({
            text: (0,words_text/* say */.cv)({
                en: 'Use a base image with that Java or a newer one, in the last `FROM` of the `Dockerfile`:',
                'zh-TW': '在 `Dockerfile` 最後一個 `FROM` 改用這個 Java 版本（或更新）的基底映像檔：'
            }),
            block: { language: 'text', lines: [`FROM eclipse-temurin:${javaOf(wanted).slice(5)}-jre`] }
        }, (0,words_text/* say */.cv)({
            en: 'Or compile for the Java of the image: `--release` of `javac`, `maven.compiler.release` in Maven, the toolchain in Gradle.',
            'zh-TW': '或為映像檔裡的 Java 編譯：`javac` 的 `--release`、Maven 的 `maven.compiler.release`、Gradle 的 toolchain。'
        }))
    ]
}));
const numba = cause('numba-cache', last(/cannot cache function '([^']{1,100})': no locator available for file/), ({ values: [name = ''] }) => ({
    why: (0,words_text/* say */.cv)({
        en: (0,words_text.t) `numba, which librosa and other packages use, found no folder in which it may write its cache (for the function ${name}): user 1000 may not write beside the installed packages, and has no home folder.`,
        'zh-TW': (0,words_text.t) `librosa 等套件使用的 numba 找不到可以寫入快取的資料夾（函式 ${name}）：使用者 1000 不能寫入已安裝的套件旁邊，也沒有家目錄。`
    }),
    fix: [
        {
            text: (0,words_text/* say */.cv)({
                en: 'Name a folder that the app may write to: add this line to the `Dockerfile`.',
                'zh-TW': '指定 app 可以寫入的資料夾：在 `Dockerfile` 加上這一行。'
            }),
            block: { language: 'text', lines: ['ENV NUMBA_CACHE_DIR=/tmp/numba'] }
        },
        {
            text: (0,words_text/* say */.cv)({
                en: 'In a Space without a `Dockerfile`, use this action’s input `variables`:',
                'zh-TW': '沒有 `Dockerfile` 的 Space 請用這個 action 的參數 `variables`：'
            }),
            block: { language: 'yaml', lines: ['with:', '  variables: |', '    NUMBA_CACHE_DIR=/tmp/numba'] }
        }
    ]
}));
/** What a compiled program expects of the system that runs it. */
const runtimeCauses = [glibc, java, numba];

;// CONCATENATED MODULE: ./src/diagnose/causes/app/python/packages.ts




const nodeModule = cause('node-module', last(/Cannot find (?:module|package) '([^']{1,160})'/), ({ values: [module = ''] }) => ({
    why: (0,words_text/* say */.cv)({
        en: (0,words_text.t) `The app needs ${module}, but Node cannot find it: the package is not installed, or the file does not exist.`,
        'zh-TW': (0,words_text.t) `app 需要 ${module}，但 Node 找不到：可能沒有安裝，或檔案不存在。`
    }),
    fix: [
        oneOf((0,words_text/* say */.cv)({
            en: 'If it is a package: add it with `npm install` on your own computer and commit `package.json` and `package-lock.json`. What the running app needs must not be under `devDependencies`.',
            'zh-TW': '如果是套件：在自己的電腦上用 `npm install` 加入，再 commit `package.json` 和 `package-lock.json`。app 執行時需要的套件不能放在 `devDependencies`。'
        }), (0,words_text/* say */.cv)({
            en: 'If it is a path: check that the file is committed or that the `Dockerfile` builds it (`RUN npm run build`), and that the path has the same capital letters.',
            'zh-TW': '如果是路徑：確認檔案已經 commit，或由 `Dockerfile` 建置出來（`RUN npm run build`），而且路徑的大小寫相同。'
        }))
    ]
}));
const importName = cause('import-name', last(/cannot import name '([^']{1,100})' from (?:partially initialized module )?'([^']{1,100})'/, /cannot import name '([^']{1,100})' from (?:partially initialized module )?([\w.]{1,100})/, /module '?([\w.]{1,100})'? has no attribute '?([\w.]{1,100})/), ({ values: [one = '', other = ''] }) => ({
    why: (0,words_text/* say */.cv)({
        en: (0,words_text.t) `The code uses a name that the installed version of the package does not have (${one}, ${other}): it was added later, renamed or removed.`,
        'zh-TW': (0,words_text.t) `程式要用的名稱在已安裝的版本裡找不到（${one}、${other}）：可能是後來才加入、改名或移除的。`
    }),
    fix: [
        pinVersion,
        (0,words_text/* say */.cv)({
            en: 'Check that none of your files has the name of a package, such as `openai.py` or `gradio.py`: your file would be imported instead of the package.',
            'zh-TW': '確認你自己的檔案沒有和套件同名，例如 `openai.py` 或 `gradio.py`：那樣會 import 到你的檔案。'
        })
    ]
}));
const argument = cause('argument', last(/TypeError: ([\w.<>]{1,120})\(\) got an unexpected keyword argument '([^']{1,80})'/), ({ values: [callee = '', name = ''] }) => ({
    why: (0,words_text/* say */.cv)({
        en: (0,words_text.t) `The code passes the argument ${name} to ${callee}, but the installed version of the package does not know it.`,
        'zh-TW': (0,words_text.t) `程式傳給 ${callee} 的參數 ${name}，目前安裝的套件版本不認得。`
    }),
    fix: [
        oneOf(pinVersion, (0,words_text/* say */.cv)({
            en: 'Follow the documentation of the installed version: the argument may have another name now.',
            'zh-TW': '依照已安裝版本的說明文件修改：這個參數可能已經改名。'
        }))
    ]
}));
/** What the app imports. */
const packageCauses = [importName, nodeModule, argument];

;// CONCATENATED MODULE: ./src/diagnose/causes/app/system/rights.ts



/** Folders that are a program's own, with the setting that moves them. */
const cacheSettings = [
    [/data-gym-cache|tiktoken/, 'TIKTOKEN_CACHE_DIR=/home/user/.cache/tiktoken'],
    [/matplotlib|mplconfig/i, 'MPLCONFIGDIR=/home/user/.cache/matplotlib'],
    [/nltk/i, 'NLTK_DATA=/home/user/nltk_data'],
    [/numba/i, 'NUMBA_CACHE_DIR=/tmp/numba'],
    [/torch/i, 'TORCH_HOME=/home/user/.cache/torch'],
    [/easyocr/i, 'EASYOCR_MODULE_PATH=/home/user/.EasyOCR'],
    [/streamlit/i, 'STREAMLIT_HOME=/home/user/.streamlit'],
    [/^\/data\b|huggingface|\.cache|transformers/i, 'HF_HOME=/home/user/.cache/huggingface']
];
/** The line of a Dockerfile that moves such a folder to where the app may write. */
function cacheSetting(path) {
    const setting = cacheSettings.find(([pattern]) => pattern.test(path))?.[1];
    return setting === undefined ? [] : [`ENV ${setting}`];
}
const nginx = cause('nginx-rights', last(/\[emerg\][^"]{0,60}"([^"]{1,200})" failed \(13: Permission denied\)/), ({ values: [path = ''] }) => ({
    why: (0,words_text/* say */.cv)({
        en: (0,words_text.t) `nginx may not use ${path}: a Docker Space runs as user 1000, not as the administrator, so nginx may not write to \`/var/cache/nginx\`, \`/var/run\` and \`/var/log\`, or listen on port 80.`,
        'zh-TW': (0,words_text.t) `nginx 不能使用 ${path}：Docker Space 以使用者 1000 執行，不是管理員，所以 nginx 不能寫入 \`/var/cache/nginx\`、\`/var/run\`、\`/var/log\`，也不能使用連接埠（port）80。`
    }),
    fix: [
        oneOf({
            text: (0,words_text/* say */.cv)({
                en: 'Use the image that is made for it, and let it listen on port 7860 (`listen 7860;` in your configuration):',
                'zh-TW': '改用為此準備的映像檔，並讓它監聽連接埠（port）7860（設定檔裡的 `listen 7860;`）：'
            }),
            block: { language: 'text', lines: ['FROM nginxinc/nginx-unprivileged:stable'] }
        }, {
            text: (0,words_text/* say */.cv)({
                en: 'Or give user 1000 these folders in the `Dockerfile`, and write `pid /tmp/nginx.pid;` in `nginx.conf`:',
                'zh-TW': '或在 `Dockerfile` 把這些資料夾交給使用者 1000，並在 `nginx.conf` 寫 `pid /tmp/nginx.pid;`：'
            }),
            block: {
                language: 'text',
                lines: ['RUN chown -R 1000:1000 /var/cache/nginx /var/log/nginx /var/run /etc/nginx/conf.d']
            }
        })
    ]
}));
/** What lies in `/tmp` or at home and may still not be written: another user made it. */
const othersFolder = /^\/(?:tmp|home\/user)\//;
const noWrite = cause('no-write', last(/\[Errno 13\] (?:error while attempting to bind|.{0,20}bind)[^'"]{0,60}\('[^']{0,60}', (\d{1,4})\)/, /(?:PermissionError|OSError)?:? ?\[Errno 13\] (?:[^:]{0,40}: )?['"]?([^'"\s]{1,200})['"]?/, /problem when trying to write in your cache folder \(([^)]{1,200})\)/, /EACCES:? ?(?:permission denied)?,? (?:\w{1,20} )?'([^']{1,200})'/, /\[Errno 30\] Read-only file system: ['"]([^'"]{1,200})/, /(?:cannot create directory|cannot touch|cannot open|mkdir:?|unable to (?:open|create)(?: directory| file)?) ['‘"]?([\w./-]{1,200})['’"]?:? .{0,20}(?:Permission denied|Read-only)/, /Matplotlib (?:requires access to a writable cache directory|created a temporary cache directory at) ?.{0,80}?(\/[\w./-]{1,160}matplotlib)/, /(?:mkdir|open|stat|chmod|unlinkat) ([\w./-]{1,200}): permission denied/, /(?:Access ?Denied|not writable|is not writeable|Permission denied)[^/\n]{0,60}['"( ](\/[\w./-]{1,200})/i, /(attempt to write a readonly database|unable to open database file)/), ({ values: [path = ''] }) => ({
    why: (0,words_text/* sentences */.hC)((0,words_text/* say */.cv)({
        en: (0,words_text.t) `The app has no permission to write to ${path}.`,
        'zh-TW': (0,words_text.t) `app 要寫入 ${path}，但沒有權限。`
    }), othersFolder.test(path)
        ? (0,words_text/* say */.cv)({
            en: 'That folder belongs to another user, usually because a command of the `Dockerfile` made it as the administrator before the line `USER`. A Docker Space runs as user 1000.',
            'zh-TW': '那個資料夾屬於別的使用者，通常是 `Dockerfile` 的指令在 `USER` 那行之前以管理員身分建立的。Docker Space 以使用者 1000 執行。'
        })
        : (0,words_text/* say */.cv)({
            en: 'A Docker Space runs as user 1000, not as the administrator. It may write to its home folder and to new files in `/tmp`, and usually nowhere else: not to `/data` without storage of that name, and not to `/.cache`, where packages write when they find no home folder.',
            'zh-TW': 'Docker Space 以使用者 1000 執行，不是管理員，通常只能寫入自己的家目錄，或在 `/tmp` 建立新檔案。沒有加購儲存空間時不能寫入 `/data`；套件找不到家目錄時會寫到 `/.cache`，那裡也不能寫入。'
        })),
    fix: [
        {
            text: (0,words_text/* say */.cv)({
                en: 'In the `Dockerfile`, create a user with a home folder, copy the files as that user, and let programs keep their files at home:',
                'zh-TW': '在 `Dockerfile` 為 app 建立有家目錄的使用者，以這個使用者複製檔案，並讓程式把檔案放在家目錄：'
            }),
            block: {
                language: 'text',
                lines: [
                    'RUN useradd -m -u 1000 user',
                    'USER user',
                    'ENV HOME=/home/user HF_HOME=/home/user/.cache/huggingface',
                    ...cacheSetting(path).filter(line => !line.includes('HF_HOME')),
                    'WORKDIR $HOME/app',
                    'COPY --chown=user . $HOME/app'
                ]
            }
        },
        {
            text: (0,words_text/* say */.cv)({
                en: 'If a folder must stay where it is, give it to that user before the line `USER`:',
                'zh-TW': '如果資料夾一定要在原來的位置，請在 `USER` 那行之前把它交給這個使用者：'
            }),
            block: {
                language: 'text',
                lines: [`RUN mkdir -p ${folderOf(path)} && chown -R 1000:1000 ${folderOf(path)}`]
            }
        }
    ]
}));
/** A folder that may stand in a command as it is. */
function folderOf(path) {
    if (!/^\/[\w./-]+$/.test(path) || path.includes('..'))
        return '/FOLDER';
    return /\.\w{1,8}$/.test(path) ? path.replace(/\/[^/]*$/, '') || '/FOLDER' : path;
}
const shebang = { language: 'text', lines: ['#!/bin/sh'] };
const otherMachine = cause('other-machine', last(/exec format error/i), () => ({
    why: (0,words_text/* say */.cv)({
        en: 'The program was made for another kind of processor. Spaces run on x86-64 (`linux/amd64`), but images built on a newer Mac are for ARM. A start script whose first line does not name its shell gives the same error.',
        'zh-TW': '這個程式是給另一種處理器用的。Space 使用 x86-64（`linux/amd64`），而在較新的 Mac 上建置的映像檔是 ARM。啟動用的指令檔第一行沒有指定 shell 時，也會出現同樣的錯誤。'
    }),
    fix: [
        (0,words_text/* say */.cv)({
            en: 'In the `Dockerfile`, use an image for `linux/amd64` (`FROM --platform=linux/amd64 …`), and download programs for x86-64 (`amd64`), not for `arm64`.',
            'zh-TW': '在 `Dockerfile` 使用 `linux/amd64` 的映像檔（`FROM --platform=linux/amd64 …`），下載程式時選 x86-64（`amd64`），不要選 `arm64`。'
        }),
        {
            text: (0,words_text/* say */.cv)({
                en: 'Check that the start script has no Windows line endings, and that its first line is:',
                'zh-TW': '確認啟動用的指令檔沒有使用 Windows 的換行字元，而且第一行是：'
            }),
            block: shebang
        }
    ]
}));
const diskWords = () => ({
    why: (0,words_text/* say */.cv)({
        en: 'The Space’s disk is full (50 GB on the free hardware). The files that the app downloads or writes do not fit.',
        'zh-TW': 'Space 的磁碟滿了（免費硬體是 50 GB）：app 下載或寫入的檔案放不下。'
    }),
    fix: [
        (0,words_text/* say */.cv)({
            en: 'Load smaller models, download only the files that the app needs (`allow_patterns` of `snapshot_download`), and delete files that it no longer needs.',
            'zh-TW': '改用比較小的模型，只下載需要的檔案（`snapshot_download` 的 `allow_patterns`），並刪除不再需要的檔案。'
        }),
        (0,words_text/* say */.cv)({
            en: 'A restart empties the disk, but it will fill up again.',
            'zh-TW': '重新啟動會清空磁碟，但還是會再裝滿。'
        })
    ]
});
/** As the Hub tells it; whatever else the log says, this ended the app. */
const evictedDisk = cause('disk', last(/Workload evicted.{0,60}storage|storage limit exceeded/i), diskWords);
const disk = cause('disk', last(/[Nn]o space left on device|ENOSPC|[Dd]isk quota exceeded|[Nn]ot enough (?:free )?disk space|os error 28|Errno 28|database or disk is full/), diskWords);
const notExecutable = cause('not-executable', last(/exec:? "?([\w./-]{1,160})"?: permission denied/i, /(?:\/bin\/(?:ba)?sh|sh|bash)(?:: (?:line )?\d{1,4})?: ([\w./-]{1,160}): Permission denied/, /spawn ([\w./-]{1,160}) EACCES/), ({ values: [path = ''] }) => ({
    why: (0,words_text/* say */.cv)({
        en: (0,words_text.t) `The Space starts ${path}, but the file is not marked as executable.`,
        'zh-TW': (0,words_text.t) `Space 要啟動 ${path}，但這個檔案沒有標記為可以執行。`
    }),
    fix: [
        oneOf({
            text: (0,words_text/* say */.cv)({
                en: 'Mark it in git (on Windows, this is the only way to mark it). Replace `start.sh` with the name of the file:',
                'zh-TW': '在 git 裡標記（在 Windows 上只能這樣標記）。請把 `start.sh` 換成實際的檔名：'
            }),
            block: {
                language: 'sh',
                lines: ['git update-index --chmod=+x start.sh', 'git commit -m "Make start.sh executable"']
            }
        }, {
            text: (0,words_text/* say */.cv)({
                en: 'In the `Dockerfile`, add this line after the file is copied, with the name of the file:',
                'zh-TW': '在 `Dockerfile` 複製檔案之後加上這一行，並寫上實際的檔名：'
            }),
            block: { language: 'text', lines: ['RUN chmod +x start.sh'] }
        })
    ]
}));
/** What the app may not start, and cannot be started as. */
const programCauses = [otherMachine, notExecutable];
/** Where it cannot write. */
const writeCauses = [nginx, noWrite, disk];

;// CONCATENATED MODULE: ./src/diagnose/causes/app/servers/start.ts


const portLines = { language: 'yaml', lines: ['app_port: 8000'] };
const listens = (0,words_text/* say */.cv)({
    en: 'Let the app listen on `0.0.0.0` (not `127.0.0.1` or `localhost`), port 7860. Gradio in a Docker Space: `demo.launch(server_name="0.0.0.0", server_port=7860)`; Streamlit: `--server.address=0.0.0.0 --server.port=7860`; uvicorn: `--host 0.0.0.0 --port 7860`.',
    'zh-TW': '讓 app 監聽 `0.0.0.0`（不是 `127.0.0.1` 或 `localhost`）的連接埠（port）7860。在 Docker Space 裡，Gradio 用 `demo.launch(server_name="0.0.0.0", server_port=7860)`，Streamlit 用 `--server.address=0.0.0.0 --server.port=7860`，uvicorn 用 `--host 0.0.0.0 --port 7860`。'
});
const otherPort = (0,words_text/* say */.cv)({
    en: 'If a Docker Space must use another port, write the number that the app uses at the top of `README.md`:',
    'zh-TW': 'Docker Space 如果一定要用別的連接埠（port），請在 `README.md` 最上面寫上 app 實際使用的號碼：'
});
const timeout = cause('timeout', last(/Launch timed out|workload was not healthy/i), ({ values: [address] }) => ({
    why: (0,words_text/* sentences */.hC)((0,words_text/* say */.cv)({
        en: 'Hugging Face waited for an answer from the app (30 minutes, unless the README says otherwise), and none came.',
        'zh-TW': 'Hugging Face 一直等不到 app 的回應（README 沒有另外設定時，會等 30 分鐘）。'
    }), address === undefined
        ? (0,words_text/* say */.cv)({
            en: 'Either the app listens on another port or only on `127.0.0.1`, or it takes too long to start.',
            'zh-TW': '可能是 app 使用別的連接埠（port），或只接受 `127.0.0.1` 的連線，也可能是啟動太久。'
        })
        : (0,words_text/* say */.cv)({
            en: (0,words_text.t) `According to its log, the app listens on ${address}. Hugging Face connects to port 7860 (or to \`app_port\`), and \`127.0.0.1\` cannot be reached from outside.`,
            'zh-TW': (0,words_text.t) `從紀錄（log）看來，app 使用的是 ${address}。Hugging Face 連的是連接埠（port）7860（或 \`app_port\`），而 \`127.0.0.1\` 從外面連不到。`
        })),
    fix: [
        listens,
        { text: otherPort, block: portLines },
        {
            text: (0,words_text/* say */.cv)({
                en: 'If the app takes long to start, let it answer first and load its model after that, or raise the time at the top of `README.md`:',
                'zh-TW': '如果 app 要很久才能啟動，讓它先開始回應再載入模型，或在 `README.md` 最上面把時間調長：'
            }),
            block: { language: 'yaml', lines: ['startup_duration_timeout: 1h'] }
        }
    ]
}));
const start_port = cause('port', last(/Cannot find empty port in range: ?(\d{1,5})/, 
// Apache, with the reason in front.
/Permission denied: AH00072: make_sock: could not bind to address \S{1,60}:(\d{1,5})/, /EADDRINUSE[^\d]{0,60}(?:[\d.]{1,20}:|:::)?(\d{2,5})/, /address already in use|EADDRINUSE/i, /(?:listen|bind)[^\n]{0,60}(?:EACCES|permission denied)[^\d\n]{0,40}(?:[\d.]{1,20}:|:::)?(\d{1,4})\b/i), ({ values: [number] }) => ({
    why: (0,words_text/* sentences */.hC)(number === undefined
        ? (0,words_text/* say */.cv)({
            en: 'The port that the app wants to listen on is taken or not allowed.',
            'zh-TW': 'app 要使用的連接埠（port）已經被占用，或不能使用。'
        })
        : (0,words_text/* say */.cv)({
            en: (0,words_text.t) `Port ${number}, which the app wants to listen on, is taken or not allowed.`,
            'zh-TW': (0,words_text.t) `app 要使用的連接埠（port）${number} 已經被占用，或不能使用。`
        }), (0,words_text/* say */.cv)({
        en: 'Usually the app is started twice (a second `launch()`, a reloader, two workers), or something else in the container already uses that port.',
        'zh-TW': '通常是 app 啟動了兩次（第二個 `launch()`、自動重新載入、兩個 worker），或容器裡有別的程式已經在用這個連接埠。'
    })),
    fix: [
        (0,words_text/* say */.cv)({
            en: 'Start the app only once, without `reload` or `debug=True`.',
            'zh-TW': '只啟動一次 app，不要用 `reload` 或 `debug=True`。'
        }),
        listens,
        { text: otherPort, block: portLines }
    ]
}));
const localhost = cause('localhost', last(/localhost is not accessible|Couldn't start the app because '[^']{1,120}' failed/i), () => ({
    why: (0,words_text/* say */.cv)({
        en: 'Gradio started, opened its own page and got no answer. Usually an earlier error in the log is the cause: versions of `gradio`, `pydantic` or `fastapi` that do not fit together.',
        'zh-TW': 'Gradio 啟動之後連到自己的頁面，卻沒有得到回應。通常是紀錄（log）裡更前面的錯誤造成的：`gradio`、`pydantic`、`fastapi` 的版本不相容。'
    }),
    fix: [
        (0,words_text/* say */.cv)({
            en: 'Write a newer `sdk_version` at the top of `README.md`, in quotes, and remove exact versions of `pydantic`, `fastapi` and `starlette` from `requirements.txt`.',
            'zh-TW': '在 `README.md` 最上面改用新一點的 `sdk_version`（要加引號），並從 `requirements.txt` 拿掉 `pydantic`、`fastapi`、`starlette` 的固定版本。'
        }),
        (0,words_text/* say */.cv)({
            en: 'In a Docker Space, use `demo.launch(server_name="0.0.0.0", server_port=7860)`, without `share=True`.',
            'zh-TW': '在 Docker Space 使用 `demo.launch(server_name="0.0.0.0", server_port=7860)`，不要加 `share=True`。'
        })
    ]
}));
/** What a status, or none, says of an app that runs. */
function reasonOf(status) {
    if (status === undefined)
        return (0,words_text/* say */.cv)({
            en: 'No answer came: the app may still be starting, may be busy, or may listen on another port or only on `127.0.0.1`.',
            'zh-TW': '完全沒有回應，可能是 app 還在啟動、太忙，或使用別的連接埠（port）、只接受 `127.0.0.1` 的連線。'
        });
    if (status.startsWith('5'))
        return (0,words_text/* say */.cv)({
            en: 'A status of 500 or above means that something in the app failed, or that the app is not ready yet.',
            'zh-TW': '500 以上代表 app 裡有東西出錯，或還沒準備好。'
        });
    return (0,words_text/* say */.cv)({
        en: '404 means that the app has no such path. 401 and 403 mean that the path needs a login. 301 to 308 mean that the page has another address.',
        'zh-TW': '404 代表 app 沒有這個路徑；401 或 403 代表需要登入；301 到 308 代表頁面在別的網址。'
    });
}
/** It runs, and the path that should prove it did not answer. The first value is the path, the second its status. */
const noAnswer = cause('no-answer', () => null, ({ values: [path = '/', status] }) => ({
    title: (0,words_text/* say */.cv)({
        en: 'The app runs, but did not answer as expected',
        'zh-TW': 'app 正在執行，但沒有正確回應'
    }),
    what: status === undefined
        ? (0,words_text/* say */.cv)({
            en: (0,words_text.t) `The path ${path}, from the input \`health-check\`, did not answer before the time was up.`,
            'zh-TW': (0,words_text.t) `參數 \`health-check\` 指定的路徑 ${path}，在時間結束前一直沒有回應。`
        })
        : (0,words_text/* say */.cv)({
            en: (0,words_text.t) `The path ${path}, from the input \`health-check\`, still answered with ${status} when the time was up.`,
            'zh-TW': (0,words_text.t) `參數 \`health-check\` 指定的路徑 ${path}，到時間結束時回應的還是狀態碼 ${status}。`
        }),
    why: (0,words_text/* sentences */.hC)((0,words_text/* say */.cv)({
        en: 'The run succeeds only when that path answers with a status from 200 to 299.',
        'zh-TW': '這個路徑要回應 200 到 299 的狀態碼，執行才算成功。'
    }), reasonOf(status)),
    fix: [
        (0,words_text/* say */.cv)({
            en: 'Open the app in the browser and add the path to its address. If the path is wrong, fix the input `health-check`; `/` is the start page.',
            'zh-TW': '用瀏覽器打開 app，在網址後面加上這個路徑看看。如果路徑不對，請修正參數 `health-check`；`/` 是首頁。'
        }),
        listens,
        (0,words_text/* say */.cv)({
            en: 'If the app takes long to answer, raise this action’s input `wait-timeout`, for example to `40m`.',
            'zh-TW': '如果 app 要很久才能回應，請把這個 action 的參數 `wait-timeout` 調長，例如 `40m`。'
        })
    ]
}));
/** The program came to its end without an error: nothing kept it running. */
const ended = cause('ended', last(/Exit code: ?(0)\b/), () => ({
    why: (0,words_text/* say */.cv)({
        en: 'The program ran to its end without an error (exit code 0). An app has to go on running and answer requests: usually the line that starts the server is missing or is not reached.',
        'zh-TW': '程式沒有出錯就執行完畢了（exit code 0）。app 要持續執行並回應請求：通常是缺少啟動伺服器的那一行，或沒有執行到它。'
    }),
    fix: [
        {
            text: (0,words_text/* say */.cv)({
                en: 'For Gradio, end `app.py` with this. For FastAPI or Flask, start the server there (`uvicorn.run(app, host="0.0.0.0", port=7860)`), or with `CMD` in the `Dockerfile`.',
                'zh-TW': 'Gradio：在 `app.py` 最後加上這些。FastAPI 或 Flask：在這裡（`uvicorn.run(app, host="0.0.0.0", port=7860)`）或用 `Dockerfile` 的 `CMD` 啟動伺服器。'
            }),
            block: { language: 'text', lines: ['if __name__ == "__main__":', '    demo.launch()'] }
        },
        (0,words_text/* say */.cv)({
            en: 'Check that `app_file` at the top of `README.md` names the file that starts the app. A server that is started in the background (`&`, `nohup`) ends with its script: start it in the foreground.',
            'zh-TW': '確認 `README.md` 最上面的 `app_file` 是啟動 app 的檔案。在背景啟動的伺服器（`&`、`nohup`）會隨指令檔結束：請在前景啟動。'
        })
    ]
}));
/** Streamlit takes the settings of the page only before it shows anything. */
const pageConfig = cause('page-config', last(/set_page_config\(\)`? can only be called once per app/), () => ({
    why: (0,words_text/* say */.cv)({
        en: 'Streamlit accepts `st.set_page_config()` only once, and only as the first Streamlit command of a page. Something came before it: another `st.` command, a decorator with `st.cache_data`, or an imported file that calls Streamlit.',
        'zh-TW': 'Streamlit 只接受 `st.set_page_config()` 一次，而且必須是頁面的第一個 Streamlit 指令。它之前有別的 `st.` 指令，或 import 的檔案呼叫了 Streamlit。'
    }),
    fix: [
        {
            text: (0,words_text/* say */.cv)({
                en: 'Move it to the top of the file that is started, right below `import streamlit as st` and above the other imports, and remove every other call of it:',
                'zh-TW': '把它移到啟動檔案的最上面，放在 `import streamlit as st` 下面、其他 import 之前，並拿掉其他地方的呼叫：'
            }),
            block: { language: 'text', lines: ['import streamlit as st', 'st.set_page_config(layout="wide")'] }
        }
    ]
}));

/** How an app does not get to the point where it answers. */
const startCauses = [start_port, localhost, pageConfig];

;// CONCATENATED MODULE: ./src/diagnose/causes/app/system/platform.ts







const restartHere = {
    text: (0,words_text/* say */.cv)({
        en: 'Let this action restart it, with its input `restart`:',
        'zh-TW': '用這個 action 的參數 `restart` 重新啟動它：'
    }),
    block: { language: 'yaml', lines: ['with:', '  restart: true'] }
};
const flagged = cause('flagged', last(/Flagged as abusive|abuse-handler/i), () => ({
    title: (0,words_text/* say */.cv)({ en: 'Hugging Face has stopped the Space', 'zh-TW': 'Hugging Face 停止了這個 Space' }),
    what: (0,words_text/* say */.cv)({
        en: 'Hugging Face does not let the Space run: it was flagged as abusive.',
        'zh-TW': 'Hugging Face 不允許這個 Space 執行：它被標記為濫用（Flagged as abusive）。'
    }),
    why: (0,words_text/* say */.cv)({
        en: 'An automatic check or a person at Hugging Face found something that its rules forbid. Typical cases are web proxies, tunnels, miners, remote desktops, and copies of such templates. A new push does not help.',
        'zh-TW': '自動檢查或 Hugging Face 的人員認為這個 Space 做了規定不允許的事。常見的是網頁代理、通道（tunnel）、挖礦、遠端桌面，或複製這類範本。再推送一次沒有用。'
    }),
    fix: [
        (0,words_text/* say */.cv)({
            en: 'Do not push the same files to another Space: your account may be suspended.',
            'zh-TW': '不要把同樣的內容推送到另一個 Space，否則帳號也可能被停用。'
        }),
        (0,words_text/* say */.cv)({
            en: 'Open the Space’s page, which may say more. If nothing in the Space breaks the rules, write to [Hugging Face Support](https://huggingface.co/contact) and name the Space.',
            'zh-TW': '打開 Space 的頁面，上面可能有更多說明。如果內容沒有違反規定，請聯絡 [Hugging Face Support](https://huggingface.co/contact)，並附上 Space 的名稱。'
        })
    ]
}), 'none');
const paused = cause('paused', last(/^PAUSED$|"stage": ?"PAUSED"|\bspace (?:has been|is|was) paused/i), () => ({
    title: (0,words_text/* say */.cv)({ en: 'The Space is paused', 'zh-TW': 'Space 已暫停' }),
    what: (0,words_text/* say */.cv)({
        en: 'The Space is paused, so it does not run. A push does not wake a paused Space.',
        'zh-TW': 'Space 是暫停的，所以沒有執行。推送不會喚醒暫停的 Space。'
    }),
    why: (0,words_text/* say */.cv)({
        en: 'Somebody paused it under Settings, a workflow paused it, or Hugging Face did because of a limit of the account. It stays paused until its owner restarts it.',
        'zh-TW': '可能是有人在 Settings 按了暫停、某個工作流程暫停了它，或因為帳號的限制而被 Hugging Face 暫停。在擁有者重新啟動之前，它會一直暫停。'
    }),
    fix: [
        oneOf(restartHere, (0,words_text/* say */.cv)({
            en: 'Restart it by hand: open the Space and choose Settings → “Restart this Space”.',
            'zh-TW': '手動重新啟動：打開 Space，在 Settings 按「Restart this Space」。'
        }), (0,words_text/* say */.cv)({
            en: 'Leave it paused: set the input `wait: false`, so that the run ends with the push.',
            'zh-TW': '讓它繼續暫停：設定參數 `wait: false`，推送完成就結束執行。'
        }))
    ]
}), 'none');
const stopped = cause('stopped', last(/^(?:STOPPED|SLEEPING)$|\bspace (?:has been|is|was) (?:sleeping|stopped)/i), () => ({
    title: (0,words_text/* say */.cv)({
        en: 'The Space does not run: it is asleep or stopped',
        'zh-TW': 'Space 沒有執行：休眠中或已停止'
    }),
    what: (0,words_text/* say */.cv)({
        en: 'The Space did not start with the new files.',
        'zh-TW': 'Space 沒有用新的檔案啟動。'
    }),
    why: (0,words_text/* say */.cv)({
        en: 'The Space was idle and fell asleep, or somebody stopped it. A push usually wakes it, but not this time.',
        'zh-TW': 'Space 因為閒置而休眠，或已經停止。推送通常會喚醒它，但這次沒有。'
    }),
    fix: [
        oneOf((0,words_text/* say */.cv)({
            en: 'Open the Space in the browser: that wakes it.',
            'zh-TW': '用瀏覽器打開 Space，它就會醒來。'
        }), restartHere)
    ]
}), 'none');
const noReason = cause('no-reason', last(/Exit code: ?\?\.? ?(?:Reason:?)?/), () => ({
    why: (0,words_text/* say */.cv)({
        en: 'The app’s container ended without an exit code or a reason. Usually the machine that it ran on failed or was taken away, which is a passing fault at Hugging Face.',
        'zh-TW': 'app 的容器結束了，但沒有結束代碼，也沒有原因。通常是執行它的機器故障或被收回，屬於 Hugging Face 暫時的問題。'
    }),
    fix: [
        (0,words_text/* sentences */.hC)((0,words_text/* say */.cv)({ en: 'Restart the Space.', 'zh-TW': '重新啟動 Space。' }), startAgain),
        (0,words_text/* say */.cv)({
            en: 'If it ends again, open the Space’s page and choose “Logs”, then “Container”. Watch whether it needs too much memory while it starts.',
            'zh-TW': '如果又結束了，打開 Space 的頁面，按「Logs」再選「Container」，看看啟動時是否用了太多記憶體。'
        })
    ]
}), 'none');
const scheduling = cause('scheduling', last(/Scheduling failure|not enough hardware capacity/i), () => ({
    why: (0,words_text/* say */.cv)({
        en: 'Hugging Face had no free machine of this kind. Your code is not the cause.',
        'zh-TW': 'Hugging Face 當時沒有可用的這種機器。這不是你的程式的問題。'
    }),
    fix: [
        (0,words_text/* sentences */.hC)((0,words_text/* say */.cv)({ en: 'Wait a few minutes, then restart the Space.', 'zh-TW': '等幾分鐘再重新啟動 Space。' }), startAgain),
        (0,words_text/* say */.cv)({
            en: 'If it fails again, choose other hardware (Settings → Hardware), or look at the service status.',
            'zh-TW': '如果還是一樣，請換別的硬體（Settings → Hardware），或查看服務狀態。'
        })
    ]
}), 'none');
const container = cause('container', last(/failed to create containerd task|failed to create shim task|containerd-shim/i), () => ({
    why: (0,words_text/* say */.cv)({
        en: 'The machine that should run the app could not start its container. Usually it is a passing fault at Hugging Face, not in your code.',
        'zh-TW': '要執行 app 的機器無法啟動它的容器。這通常是 Hugging Face 暫時的問題，不是你的程式造成的。'
    }),
    fix: [
        (0,words_text/* sentences */.hC)((0,words_text/* say */.cv)({ en: 'Restart the Space.', 'zh-TW': '重新啟動 Space。' }), startAgain),
        (0,words_text/* sentences */.hC)((0,words_text/* say */.cv)({ en: 'If that does not help, build it again.', 'zh-TW': '如果沒有用，就重新建置。' }), buildAgain)
    ]
}), 'none');
/** What the Hub says of an app. It is believed before what the app says of itself. */
const toldCauses = [
    flagged,
    zeroGpu,
    evicted,
    evictedDisk,
    timeout,
    scheduling,
    paused,
    stopped,
    ended
];
/** A container that cannot start says so in the Hub's words, and why in its own, which come first. */
const containerCauses = [container, noReason];

;// CONCATENATED MODULE: ./src/diagnose/causes/app/system/programs.ts



const browser = cause('browser', last(/Executable doesn'?t exist at ([^\s]{1,200})/, /(?:BrowserType\.launch|browserType\.launch): (Host system is missing dependencies)/, /(?:Could not find (?:Chrome|Chromium)|Message: ['"]?(?:chromedriver|chrome) .{0,60}(?:needs to be in PATH|not found)|cannot find Chrome binary|Unable to obtain driver for)/), ({ values: [path] }) => ({
    why: (0,words_text/* sentences */.hC)(path === undefined
        ? (0,words_text/* say */.cv)({
            en: 'The app drives a browser that the image does not have.',
            'zh-TW': 'app 要操作瀏覽器，但映像檔裡沒有。'
        })
        : (0,words_text/* say */.cv)({
            en: (0,words_text.t) `The app starts a browser (Playwright) that is not installed where it looks for it: ${path}.`,
            'zh-TW': (0,words_text.t) `app 要啟動瀏覽器（Playwright），但它找的地方沒有安裝：${path}。`
        }), (0,words_text/* say */.cv)({
        en: 'The browser must be installed in the image, by the same version of Playwright, in a folder that user 1000 may read.',
        'zh-TW': '瀏覽器要在建置映像檔時，用同一個版本的 Playwright 安裝到使用者 1000 可以讀取的資料夾。'
    })),
    fix: [
        oneOf({
            text: (0,words_text/* say */.cv)({
                en: 'For Playwright, add this to the `Dockerfile`, after pip or npm has installed it and before the line `USER` (for Node: `npx playwright install`):',
                'zh-TW': 'Playwright：在 `Dockerfile` 裡，pip 或 npm 安裝它之後、`USER` 那行之前加上（Node 是 `npx playwright install`）：'
            }),
            block: {
                language: 'text',
                lines: [
                    'ENV PLAYWRIGHT_BROWSERS_PATH=/ms-playwright',
                    'RUN playwright install --with-deps chromium && chmod -R a+rX /ms-playwright'
                ]
            }
        }, {
            text: (0,words_text/* say */.cv)({
                en: 'For Selenium, install the browser and its driver: in `packages.txt`, or with `apt-get install` in the `Dockerfile`.',
                'zh-TW': 'Selenium：在 `packages.txt` 或用 `Dockerfile` 的 `apt-get install` 安裝瀏覽器和它的驅動程式。'
            }),
            block: { language: 'text', lines: ['chromium', 'chromium-driver'] }
        })
    ]
}));
const sqlite = cause('sqlite', last(/unsupported version of sqlite3|requires sqlite3? ?>= ?([\d.]+)/i), () => ({
    why: (0,words_text/* say */.cv)({
        en: 'Chroma (chromadb) needs a newer sqlite3 (3.35 or later) than the image has. sqlite3 belongs to Python and to the Linux, so `requirements.txt` cannot update it.',
        'zh-TW': 'Chroma（chromadb）需要比映像檔裡更新的 sqlite3（3.35 以上）。sqlite3 屬於 Python 和 Linux，不能用 `requirements.txt` 更新。'
    }),
    fix: [
        oneOf((0,words_text/* say */.cv)({
            en: 'Use a newer base image, such as `FROM python:3.12` (or `python_version: "3.12"` at the top of `README.md`).',
            'zh-TW': '改用新一點的基底映像檔，例如 `FROM python:3.12`（或 `README.md` 最上面的 `python_version: "3.12"`）。'
        }), {
            text: (0,words_text/* say */.cv)({
                en: 'Add `pysqlite3-binary` to `requirements.txt`, and put these lines at the very top of the app:',
                'zh-TW': '在 `requirements.txt` 加上 `pysqlite3-binary`，並把這幾行放在 app 的最前面：'
            }),
            block: {
                language: 'text',
                lines: [
                    "__import__('pysqlite3')",
                    'import sys',
                    "sys.modules['sqlite3'] = sys.modules.pop('pysqlite3')"
                ]
            }
        })
    ]
}));
const nextBuild = cause('no-production-build', last(/Could not find a production build in the '([^']{1,80})'/, /(?:ENOENT|no such file).{0,80}(\.next\/(?:BUILD_ID|standalone)[^'"\s]{0,60}|BUILD_ID)/), ({ values: [folder = '.next'] }) => ({
    why: (0,words_text/* say */.cv)({
        en: (0,words_text.t) `The app starts (\`next start\`), but its production build in ${folder} is not in the image: the \`Dockerfile\` does not run \`next build\`, or does not copy the result.`,
        'zh-TW': (0,words_text.t) `app 啟動了（\`next start\`），但映像檔裡沒有 ${folder} 的正式版建置結果：\`Dockerfile\` 沒有執行 \`next build\`，或沒有複製結果。`
    }),
    fix: [
        {
            text: (0,words_text/* say */.cv)({
                en: 'Build in the `Dockerfile`, before `CMD`. With several stages, copy `.next` into the last one too:',
                'zh-TW': '在 `Dockerfile` 的 `CMD` 之前建置。如果有多個階段，也要把 `.next` 複製到最後一個：'
            }),
            block: { language: 'text', lines: ['RUN npm run build', 'COPY --from=builder /app/.next ./.next'] }
        }
    ]
}));
/** The data of spaCy are packages, by language and size; those of NLTK have short names. */
const data = cause('language-data', last(/Can't find model '([\w.-]{1,80})'\. It doesn't seem to be a Python package/, /Resource ([\w.-]{1,80}) not found\./), ({ values: [name = 'punkt'] }) => {
    const model = /^[a-z]{2,3}_\w{1,20}_\w{1,20}_(?:sm|md|lg|trf)$/.test(name) ? name : 'en_core_web_sm';
    return {
        why: (0,words_text/* say */.cv)({
            en: (0,words_text.t) `A language library (spaCy or NLTK) is installed, but its data ${name} is not. It has to be installed separately.`,
            'zh-TW': (0,words_text.t) `語言處理套件（spaCy 或 NLTK）已經安裝，但沒有它的資料 ${name}，那要另外安裝。`
        }),
        fix: [
            oneOf({
                text: (0,words_text/* say */.cv)({
                    en: 'For spaCy, write the model’s address in `requirements.txt`, with your version of spaCy (3.8 here). In a `Dockerfile`, you can write the second line after pip instead.',
                    'zh-TW': 'spaCy：在 `requirements.txt` 寫上模型的網址，版本要和安裝的 spaCy 相同（這裡是 3.8）。在 `Dockerfile` 裡，pip 之後的第二行也可以。'
                }),
                block: {
                    language: 'text',
                    lines: [
                        `${model} @ https://github.com/explosion/spacy-models/releases/download/${model}-3.8.0/${model}-3.8.0-py3-none-any.whl`,
                        `RUN python -m spacy download ${model}`
                    ]
                }
            }, {
                text: (0,words_text/* say */.cv)({
                    en: 'For NLTK, download it when the app starts, into a folder that it can write to:',
                    'zh-TW': 'NLTK：在 app 啟動時下載到可以寫入的資料夾：'
                }),
                block: {
                    language: 'text',
                    lines: [
                        "nltk.data.path.append('/tmp/nltk_data')",
                        `nltk.download('${/^[\w-]+$/.test(name) ? name : 'punkt'}', download_dir='/tmp/nltk_data')`
                    ]
                }
            })
        ]
    };
});
/** Programs and data beside the code that an app needs. */
const toolCauses = [browser, sqlite, nextBuild, data];

;// CONCATENATED MODULE: ./src/diagnose/causes/app/system/system-programs.ts



/** Which Debian package brings a program that apps start. */
const brings = {
    ffmpeg: 'ffmpeg',
    ffprobe: 'ffmpeg',
    avconv: 'ffmpeg',
    tesseract: 'tesseract-ocr',
    pdftoppm: 'poppler-utils',
    pdfinfo: 'poppler-utils',
    pdftotext: 'poppler-utils',
    poppler: 'poppler-utils',
    dot: 'graphviz',
    espeak: 'espeak-ng',
    'espeak-ng': 'espeak-ng',
    git: 'git',
    'git-lfs': 'git-lfs',
    wkhtmltopdf: 'wkhtmltopdf',
    wkhtmltoimage: 'wkhtmltopdf',
    libreoffice: 'libreoffice',
    soffice: 'libreoffice',
    convert: 'imagemagick',
    magick: 'imagemagick',
    sox: 'sox',
    java: 'default-jre',
    pandoc: 'pandoc',
    gs: 'ghostscript',
    ghostscript: 'ghostscript',
    'rsvg-convert': 'librsvg2-bin',
    inkscape: 'inkscape',
    exiftool: 'libimage-exiftool-perl',
    mediainfo: 'mediainfo',
    fluidsynth: 'fluidsynth',
    lame: 'lame',
    unrar: 'unrar-free',
    '7z': 'p7zip-full',
    aria2c: 'aria2',
    curl: 'curl',
    wget: 'wget',
    unzip: 'unzip',
    Xvfb: 'xvfb',
    'xvfb-run': 'xvfb',
    pdflatex: 'texlive-latex-base',
    xelatex: 'texlive-xetex',
    gcc: 'build-essential',
    'g++': 'build-essential',
    make: 'build-essential',
    cmake: 'cmake',
    psql: 'postgresql-client',
    'redis-server': 'redis-server',
    nginx: 'nginx',
    supervisord: 'supervisor',
    node: 'nodejs',
    npm: 'npm',
    Rscript: 'r-base'
};
/** Longer names first, so that `git-lfs` is not taken for `git`. */
const names = Object.keys(brings)
    .sort((one, other) => other.length - one.length)
    .map(name => name.replace(/[+.]/g, String.raw `\$&`))
    .join('|');
const program = cause('system-program', last(new RegExp(`No such file or directory: ['"](${names})['"]`), new RegExp(`\\b(${names}) is not installed or it'?s not in your PATH`, 'i'), /(TesseractNotFound|PDFInfoNotInstalled)Error/, new RegExp(`(?:Couldn't find|Unable to find|No such file|[Cc]annot find) .{0,20}\\b(ffmpeg|ffprobe|avconv|poppler)\\b`, 'i'), /Unable to get page count\. Is (poppler) installed/, /failed to execute .{0,20}['"]?(dot)['"]?.{0,40}make sure the Graphviz/i, /(espeak) not installed on your system/, /No (wkhtmltopdf) executable found/, /(?:No|Failed to find) (C) compiler/, /(java) (?:gateway process exited|not found)|JAVA_HOME is not set/i, new RegExp(`(?:spawn|[Ee]xecutable|exec:) "?(${names})"?:? (?:ENOENT|not found|executable file not found)`), new RegExp(`(?:^|[\\s:])(${names}): (?:command )?not found`)), ({ values: [said = 'java'] }) => {
    const name = { TesseractNotFound: 'tesseract', PDFInfoNotInstalled: 'pdfinfo', C: 'gcc' }[said] ?? said;
    return {
        why: (0,words_text/* say */.cv)({
            en: (0,words_text.t) `The app starts the program ${name}, which the Space’s Linux does not have. A Python package with that name is not enough.`,
            'zh-TW': (0,words_text.t) `app 要執行程式 ${name}，但 Space 的 Linux 裡沒有。只安裝同名的 Python 套件是不夠的。`
        }),
        fix: [
            {
                text: (0,words_text/* say */.cv)({
                    en: 'Write this in `packages.txt` at the top of the repository. In a Docker Space, install it with `apt-get install -y` in the `Dockerfile` instead.',
                    'zh-TW': '在儲存庫最上層的 `packages.txt` 寫上這一行。Docker Space 則在 `Dockerfile` 用 `apt-get install -y` 安裝。'
                }),
                block: { language: 'text', lines: [brings[name] ?? brings[name.toLowerCase()] ?? 'ffmpeg'] }
            }
        ]
    };
});
/** Which Python package brings a command that starts apps. */
const commands = {
    uvicorn: 'uvicorn[standard]',
    gunicorn: 'gunicorn',
    hypercorn: 'hypercorn',
    daphne: 'daphne',
    waitress: 'waitress',
    'waitress-serve': 'waitress',
    fastapi: 'fastapi[standard]',
    flask: 'flask',
    streamlit: 'streamlit',
    gradio: 'gradio',
    chainlit: 'chainlit',
    panel: 'panel',
    voila: 'voila',
    jupyter: 'jupyterlab',
    celery: 'celery',
    alembic: 'alembic',
    reflex: 'reflex',
    solara: 'solara',
    vllm: 'vllm',
    litellm: 'litellm[proxy]',
    mlflow: 'mlflow',
    hf: 'huggingface_hub',
    'huggingface-cli': 'huggingface_hub<1.0'
};
const system_programs_started = Object.keys(commands).join('|');
const command = cause('python-command', last(new RegExp(`exec: "(${system_programs_started})": executable file not found`), new RegExp(`(?:^|[\\s:])(${system_programs_started}): (?:command )?not found`), new RegExp(`No such file or directory: '(${system_programs_started})'`)), ({ values: [name = ''] }) => ({
    why: (0,words_text/* say */.cv)({
        en: (0,words_text.t) `The container starts ${name}, but has no such command. Its Python package is not installed, is installed for another user, or is in an environment that is not active.`,
        'zh-TW': (0,words_text.t) `容器要執行 ${name}，但裡面沒有這個指令。它來自一個 Python 套件：沒有安裝、安裝在別的使用者底下，或所在的環境沒有啟用。`
    }),
    fix: [
        oneOf({
            text: (0,words_text/* say */.cv)({
                en: 'Write the package in `requirements.txt`, and check that the `Dockerfile` installs that file. (Since `huggingface_hub` 1.0, `huggingface-cli` is called `hf`.)',
                'zh-TW': '在 `requirements.txt` 寫上套件，並確認 `Dockerfile` 有安裝這個檔案。（`huggingface_hub` 1.0 以後，`huggingface-cli` 改叫 `hf`。）'
            }),
            block: { language: 'text', lines: [commands[name] ?? name] }
        }, {
            text: (0,words_text/* say */.cv)({
                en: 'If it is installed in the home folder or in an environment, add that folder to `PATH` in the `Dockerfile`:',
                'zh-TW': '如果安裝在家目錄或虛擬環境裡，在 `Dockerfile` 把那個資料夾加到 `PATH`：'
            }),
            block: { language: 'text', lines: ['ENV PATH="/home/user/.local/bin:/app/.venv/bin:$PATH"'] }
        })
    ]
}));
/** Programs that an app or its container starts and that nobody installed. */
const commandCauses = [program, command];

;// CONCATENATED MODULE: ./src/diagnose/causes/app/system/desktop.ts



const display = cause('display', last(/no display name and no \$DISPLAY environment variable|couldn't connect to display/, /qt\.qpa\.xcb: could not connect to display|Could not load the Qt platform plugin/, /Can't connect to display|KeyError: 'DISPLAY'|Failed to open X ?display|Missing X server or \$DISPLAY/), () => ({
    why: (0,words_text/* say */.cv)({
        en: 'The app opens a window, but a Space has no screen.',
        'zh-TW': 'app 要開啟視窗，但 Space 沒有螢幕。'
    }),
    fix: [
        oneOf({
            text: (0,words_text/* say */.cv)({
                en: 'Draw without a screen. For Matplotlib, write the first line at the top of the code. For Qt and SDL, write the second line in the `Dockerfile`. Use `opencv-python-headless`, and remove `cv2.imshow`.',
                'zh-TW': '改成不需要螢幕的方式：Matplotlib 把第一行寫在程式最前面，Qt 和 SDL 把第二行寫在 `Dockerfile`。使用 `opencv-python-headless`，不要呼叫 `cv2.imshow`。'
            }),
            block: {
                language: 'text',
                lines: [
                    'import matplotlib; matplotlib.use("Agg")',
                    'ENV QT_QPA_PLATFORM=offscreen SDL_VIDEODRIVER=dummy'
                ]
            }
        }, {
            text: (0,words_text/* say */.cv)({
                en: 'If the program needs a screen, give it a virtual one: install `xvfb` in the `Dockerfile`, and start the app with it:',
                'zh-TW': '程式一定要有螢幕的話，給它一個虛擬的：在 `Dockerfile` 安裝 `xvfb`，並用它啟動 app：'
            }),
            block: { language: 'text', lines: ['CMD ["xvfb-run", "-a", "python", "app.py"]'] }
        })
    ]
}));
const device = cause('no-device', last(/Error querying device -1|Invalid input device|No Default (?:Input|Output) Device/i, /can't open camera by index|Camera index out of range/), () => ({
    why: (0,words_text/* say */.cv)({
        en: 'The app opens a microphone, a loudspeaker or a camera of the machine on which it runs. A Space has none: those devices belong to the visitor.',
        'zh-TW': 'app 要開啟執行它的機器上的麥克風、喇叭或攝影機，但 Space 沒有：這些裝置在訪客那邊。'
    }),
    fix: [
        (0,words_text/* say */.cv)({
            en: 'Let the browser record instead: in Gradio `gr.Audio(sources=["microphone"])`, `gr.Image(sources=["webcam"])`; in Streamlit `st.audio_input`, `st.camera_input` or `streamlit-webrtc`.',
            'zh-TW': '改由瀏覽器錄製：Gradio 用 `gr.Audio(sources=["microphone"])`、`gr.Image(sources=["webcam"])`；Streamlit 用 `st.audio_input`、`st.camera_input` 或 `streamlit-webrtc`。'
        })
    ]
}));
const font = cause('font', last(/OSError: cannot open resource/, /cannot (?:open|find) (?:the )?font(?: file)? ['"]?([\w. /-]{1,120})/i), () => ({
    why: (0,words_text/* say */.cv)({
        en: 'The app loads a font that the Space does not have. Fonts such as `arial.ttf` are on Windows, not on the Linux of a Space.',
        'zh-TW': 'app 要載入的字型 Space 上沒有。`arial.ttf` 這類字型在 Windows 上才有，Space 的 Linux 沒有。'
    }),
    fix: [
        oneOf((0,words_text/* say */.cv)({
            en: 'Commit a font file with a free license (such as Noto) next to the app, and load it by its path.',
            'zh-TW': '把可以散布的字型檔（例如 Noto）和 app 一起 commit，並用路徑載入。'
        }), {
            text: (0,words_text/* say */.cv)({
                en: 'Install fonts: in `packages.txt`, or with `apt-get` in the `Dockerfile`. The second line has Chinese, Japanese and Korean.',
                'zh-TW': '安裝字型：寫在 `packages.txt`，或在 `Dockerfile` 用 `apt-get`。第二行包含中日韓文字。'
            }),
            block: { language: 'text', lines: ['fonts-dejavu', 'fonts-noto-cjk'] }
        })
    ]
}));
const locale = cause('locale', last(/unsupported locale setting|Cannot set LC_\w{1,12} to default locale/), () => ({
    why: (0,words_text/* say */.cv)({
        en: 'The app sets a system language (locale) that the image does not have.',
        'zh-TW': 'app 要設定的系統語系（locale），映像檔裡沒有。'
    }),
    fix: [
        {
            text: (0,words_text/* say */.cv)({
                en: 'Use `C.UTF-8`, which every image has. If it has to be another one, install it in the `Dockerfile`:',
                'zh-TW': '使用每個映像檔都有的 `C.UTF-8`。一定要用別的語系時，在 `Dockerfile` 安裝：'
            }),
            block: {
                language: 'text',
                lines: [
                    'ENV LANG=C.UTF-8',
                    '# for another one, such as zh_TW.UTF-8:',
                    'RUN apt-get update && apt-get install -y locales && localedef -i zh_TW -f UTF-8 zh_TW.UTF-8'
                ]
            }
        }
    ]
}));
/** What a desktop has and a Space does not. */
const desktopCauses = [display, device, font, locale];

;// CONCATENATED MODULE: ./src/diagnose/causes/app/services/hosts.ts



/** Hosts that people report as unreachable from Spaces, and ports of mail, which are closed like most others. */
const blocked = /\b(api\.telegram\.org|discord(?:app)?\.com|gateway\.discord\.gg|smtp\.[\w.-]{2,60}|[\w-]{2,40}\.(?:slack-edge|whatsapp)\.(?:com|net))\b/;
const supabase = /\b(db\.\w{10,40}\.supabase\.co)\b/;
const unreachable = /Can't reach database server|could not translate host|ENETUNREACH|UnknownHost|Name has no usable address|[Nn]ame or service not known|No address associated|name resolution|ENOTFOUND|EAI_AGAIN|[Tt]imed? ?out|ETIMEDOUT|ConnectTimeout|Network is unreachable|Connection (?:refused|reset)|Cannot connect to host|All connection attempts failed/;
function blockedIn(lines) {
    const at = lines.findLastIndex(line => blocked.test(line) && unreachable.test(line));
    if (at >= 0)
        return last(blocked)([lines[at] ?? '']);
    // smtplib names no host: its frames do.
    if (!lines.some(line => /\/smtplib\.py"|node_modules\/nodemailer/.test(line)))
        return null;
    const failed = last(unreachable)(lines);
    return failed && { ...failed, values: ['SMTP'] };
}
const blockedHost = cause('blocked-host', blockedIn, ({ values: [host = ''] }) => ({
    why: (0,words_text/* say */.cv)({
        en: (0,words_text.t) `The app cannot reach ${host} from the Space. Hugging Face blocks the ports of mail (SMTP) and the hosts of some messengers. A wrong token would cause a different error.`,
        'zh-TW': (0,words_text.t) `app 從 Space 連不到 ${host}。Hugging Face 會封鎖郵件（SMTP）的連接埠（port）和某些通訊軟體的主機。如果是 token 錯誤，訊息會不同。`
    }),
    fix: [
        oneOf((0,words_text/* say */.cv)({
            en: 'For a bot: send its requests through your own proxy (most libraries let you set another base URL). Or run the bot elsewhere, and keep only the model on the Space.',
            'zh-TW': '聊天機器人：讓請求經過自己的 proxy（多數函式庫可以設定別的 base URL）。或在別的地方執行機器人，只把模型留在 Space。'
        }), (0,words_text/* say */.cv)({
            en: 'For mail: use a service with an API over https (such as Resend, SendGrid or Mailgun) instead of SMTP.',
            'zh-TW': '寄信：改用有 https API 的服務（例如 Resend、SendGrid 或 Mailgun），不要用 SMTP。'
        }))
    ]
}));
const allowList = cause('allow-list', last(/IP that isn't whitelisted|(?:MongoDB )?Atlas cluster's IP whitelist/, /mongodb\.net:\d{2,5}: .{0,80}(?:TLSV1_ALERT_INTERNAL_ERROR|tlsv1 alert internal error)/, /no pg_hba\.conf entry for host/, /Host '[^']{1,100}' is not allowed to connect to this (?:MySQL|MariaDB) server/, /Client with IP address '[^']{1,60}' is not allowed to access the server/), () => ({
    why: (0,words_text/* say */.cv)({
        en: 'The database accepts connections only from listed IP addresses, and the Space’s is not on the list. A Space has no fixed IP address. A paused MongoDB Atlas cluster gives the same message.',
        'zh-TW': '資料庫只允許清單上的 IP 位址連線，而 Space 的不在上面。Space 沒有固定的 IP 位址。在 MongoDB Atlas，暫停的叢集也會出現同樣的訊息。'
    }),
    fix: [
        (0,words_text/* say */.cv)({
            en: 'Set a long password first, because anyone can then try to log in. In the database’s settings, allow connections from everywhere: on MongoDB Atlas, Network Access → Add IP Address → `0.0.0.0/0`.',
            'zh-TW': '請先設定夠長的密碼，因為之後任何人都可以嘗試登入。再到資料庫的設定允許所有位址連線：MongoDB Atlas 是 Network Access → Add IP Address → `0.0.0.0/0`。'
        }),
        (0,words_text/* say */.cv)({
            en: 'Check that the database is running, not paused. For PostgreSQL, add `?sslmode=require` to its address.',
            'zh-TW': '確認資料庫正在執行、沒有暫停。PostgreSQL 請在網址加上 `?sslmode=require`。'
        })
    ]
}));
const allowedHosts = cause('allowed-hosts', last(/Invalid HTTP_HOST header: '([^']{1,100})'/, /(?:Blocked request\. )?This host \("([^"]{1,100})"\) is not allowed/, /Blocked hosts?: ([\w.:-]{1,100})/, /You must set settings\.ALLOWED_HOSTS if DEBUG is False/), ({ values: [host] }) => ({
    why: (0,words_text/* say */.cv)({
        en: (0,words_text.t) `The server answers only to host names on its own list, and ${host ?? ['the Space’s']} is not on it.`,
        'zh-TW': (0,words_text.t) `伺服器只回應清單上的主機名稱，但清單上沒有 ${host ?? ['Space 的主機名稱']}。`
    }),
    fix: [
        oneOf({
            text: (0,words_text/* say */.cv)({
                en: 'For Django, add the Space’s address to `settings.py`. It ends with `.hf.space`:',
                'zh-TW': 'Django：在 `settings.py` 加上 Space 的網址，它以 `.hf.space` 結尾：'
            }),
            block: {
                language: 'text',
                lines: [
                    'ALLOWED_HOSTS = [".hf.space", "localhost"]',
                    'CSRF_TRUSTED_ORIGINS = ["https://*.hf.space"]'
                ]
            }
        }, {
            text: (0,words_text/* say */.cv)({
                en: 'For Vite, add this to `vite.config.js`. It is better to serve the built files instead of the development server:',
                'zh-TW': 'Vite：在 `vite.config.js` 加上這些。更好的做法是提供建置好的檔案，不要用開發伺服器：'
            }),
            block: {
                language: 'text',
                lines: ['server: { allowedHosts: [".hf.space"] },', 'preview: { allowedHosts: [".hf.space"] }']
            }
        })
    ]
}));
const csrf = cause('csrf-origin', last(/Origin checking failed - (\S{1,120}) does not match any trusted origins/, /Referer checking failed - (\S{1,120}) does not match/, /(CSRF cookie not set)/), ({ values: [origin = ''] }) => ({
    why: (0,words_text/* say */.cv)({
        en: (0,words_text.t) `Django refuses the form, because it does not trust its origin (${origin}). A Space is behind a proxy, so Django must be told its public address.`,
        'zh-TW': (0,words_text.t) `Django 拒絕了表單，因為它不信任來源（${origin}）。Space 前面有 proxy，要告訴 Django 對外的網址。`
    }),
    fix: [
        {
            text: (0,words_text/* say */.cv)({
                en: 'Add this to `settings.py`. A Space is shown in a frame of another site, so its cookies need the last two lines:',
                'zh-TW': '在 `settings.py` 加上這些。Space 顯示在別的網站的框架裡，所以 cookie 需要最後兩行：'
            }),
            block: {
                language: 'text',
                lines: [
                    'CSRF_TRUSTED_ORIGINS = ["https://*.hf.space"]',
                    'SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")',
                    'CSRF_COOKIE_SAMESITE = SESSION_COOKIE_SAMESITE = "None"',
                    'CSRF_COOKIE_SECURE = SESSION_COOKIE_SECURE = True'
                ]
            }
        }
    ]
}));
/** Supabase's direct hosts have an IPv6 address only (supabase.com/docs/guides/database/connecting-to-postgres). */
const directHost = cause('supabase-direct', lines => {
    const at = lines.findLastIndex(line => supabase.test(line) && unreachable.test(line));
    return at < 0 ? null : last(supabase)([lines[at] ?? '']);
}, ({ values: [host = ''] }) => ({
    why: (0,words_text/* say */.cv)({
        en: (0,words_text.t) `The app cannot reach its database at ${host}. Supabase’s direct hosts have only IPv6 addresses, but Spaces use IPv4. A paused Supabase database does not answer either.`,
        'zh-TW': (0,words_text.t) `app 連不到資料庫 ${host}。Supabase 的直接連線主機只有 IPv6 位址，而 Space 用的是 IPv4。被 Supabase 暫停的資料庫也不會回應。`
    }),
    fix: [
        {
            text: (0,words_text/* say */.cv)({
                en: 'In the Supabase dashboard, check that the project is not paused. Choose “Connect”, copy the address of the session pooler (`….pooler.supabase.com`), and save it as a GitHub secret. Then give it to the app under the name that the code reads:',
                'zh-TW': '在 Supabase 控制台確認專案沒有暫停。按「Connect」，複製 session pooler 的位址（`….pooler.supabase.com`），存成 GitHub secret，再用程式讀取的名稱交給 app：'
            }),
            block: {
                language: 'yaml',
                lines: ['with:', '  secrets: |', '    DATABASE_URL=${{ secrets.DATABASE_URL }}']
            }
        }
    ]
}));

/** Who does not let the app in, and whom it does not let in. */
const hostCauses = [blockedHost, directHost, allowList, csrf, allowedHosts];

;// CONCATENATED MODULE: ./src/diagnose/causes/app/servers/gradio.ts



const path = cause('gradio-path', last(/InvalidPathError: Cannot move ([^\n]{1,200}?) to the gradio cache dir/, /Cannot move ([^\n]{1,200}?) to the gradio cache dir because it was not (?:created|uploaded)/, /File cannot be fetched: ([^\n]{1,200}?)\. All files must/), ({ values: [file = ''] }) => ({
    why: (0,words_text/* say */.cv)({
        en: (0,words_text.t) `The app gives ${file} to Gradio, but Gradio shows only files from the app’s folder, the temporary folder (\`/tmp\`) and folders that you allow.`,
        'zh-TW': (0,words_text.t) `app 把 ${file} 交給 Gradio，但 Gradio 只提供 app 執行的資料夾、暫存資料夾（\`/tmp\`）和你允許的資料夾裡的檔案。`
    }),
    fix: [
        oneOf({
            text: (0,words_text/* say */.cv)({
                en: 'Allow the folder (write the real one):',
                'zh-TW': '允許那個資料夾（換成實際的路徑）：'
            }),
            block: { language: 'text', lines: [`demo.launch(allowed_paths=["${gradio_folderOf(file)}"])`] }
        }, (0,words_text/* say */.cv)({
            en: 'Write the file to a temporary folder (`tempfile.mkdtemp()`) or below the folder of the app, and return that path.',
            'zh-TW': '把檔案寫到暫存資料夾（`tempfile.mkdtemp()`）或 app 的資料夾底下，再傳回那個路徑。'
        }))
    ]
}));
/** The folder of a file, if it may stand between quotes. */
function gradio_folderOf(file) {
    return /^(\/[\w./ -]{1,180})\/[^/]{1,120}$/.exec(file)?.[1] ?? '/FOLDER';
}
/** What Streamlit called a function before it got its name. */
const renamed = {
    experimental_rerun: 'rerun',
    experimental_get_query_params: 'query_params',
    experimental_set_query_params: 'query_params',
    experimental_memo: 'cache_data',
    experimental_singleton: 'cache_resource',
    experimental_data_editor: 'data_editor',
    experimental_dialog: 'dialog',
    experimental_fragment: 'fragment',
    experimental_user: 'user',
    cache: 'cache_data',
    beta_columns: 'columns',
    beta_expander: 'expander',
    beta_container: 'container'
};
const streamlit = cause('streamlit-renamed', last(new RegExp(`module 'streamlit' has no attribute '(${Object.keys(renamed).join('|')})'`)), ({ values: [name = ''] }) => ({
    why: (0,words_text/* say */.cv)({
        en: (0,words_text.t) `The code uses \`st.\`${name}, which newer versions of Streamlit no longer have: it is called ${`st.${renamed[name] ?? ''}`} now.`,
        'zh-TW': (0,words_text.t) `程式用到 \`st.\`${name}，新版 Streamlit 已經移除：現在叫 ${`st.${renamed[name] ?? ''}`}。`
    }),
    fix: [
        oneOf((0,words_text/* say */.cv)({
            en: (0,words_text.t) `Write ${`st.${renamed[name] ?? ''}`} instead.`,
            'zh-TW': (0,words_text.t) `改寫成 ${`st.${renamed[name] ?? ''}`}。`
        }), (0,words_text/* say */.cv)({
            en: 'If a package uses the name, update that package in `requirements.txt`.',
            'zh-TW': '如果是套件裡用到這個名稱，請在 `requirements.txt` 更新那個套件。'
        }))
    ]
}));
/** `gr.load` takes the interface, or the model, of another repository. */
const loaded = cause('gradio-load', last(/Could not load the Space: ([\w./-]{1,200})/, /Could not find (?:Space|model|dataset): ([\w./-]{1,200})/, /(?:Space|Model|Repository) ([\w-]{1,96}\/[\w.-]{1,96}) (?:could not be|cannot be) (?:loaded|found)/), ({ values: [id = ''] }) => ({
    why: (0,words_text/* say */.cv)({
        en: (0,words_text.t) `The app loads ${id} with \`gr.load\` when it starts, but Gradio cannot use it. It does not exist under that name, is not running, is private, or is not made with Gradio.`,
        'zh-TW': (0,words_text.t) `app 啟動時用 \`gr.load\` 載入 ${id}，但沒有拿到 Gradio 能用的內容：可能沒有這個名稱、沒有在執行、是私有的，或不是用 Gradio 做的。`
    }),
    fix: [
        (0,words_text/* say */.cv)({
            en: (0,words_text.t) `Open ${id} on Hugging Face: check the name, and check that it is running.`,
            'zh-TW': (0,words_text.t) `在 Hugging Face 打開 ${id}，確認名稱正確，而且正在執行。`
        }),
        {
            text: (0,words_text/* say */.cv)({
                en: 'If it is private: use this action’s input `secrets` to give the app a token that can read it. Pass the token in the code (`token=os.environ["HF_TOKEN"]`; older versions of Gradio call it `hf_token`). For a private Space, `gradio_client.Client` is more reliable.',
                'zh-TW': '如果是私有的：用這個 action 的參數 `secrets` 把可以讀取它的 token 交給 app，並在程式傳入（`token=os.environ["HF_TOKEN"]`，舊版 Gradio 叫 `hf_token`）。私有的 Space 用 `gradio_client.Client` 比較可靠。'
            }),
            block: {
                language: 'yaml',
                lines: ['with:', '  secrets: |', '    HF_TOKEN=${{ secrets.APP_HF_TOKEN }}']
            }
        }
    ]
}));
/** What Gradio and Streamlit themselves refuse. */
const interfaceCauses = [path, loaded, streamlit];

;// CONCATENATED MODULE: ./src/diagnose/causes/app/models/llm.ts




const vllmMemory = cause('vllm-memory', last(/Free memory on device .{0,60}is less than desired GPU memory utilization/, /No available memory for the cache blocks/, /max seq len \((\d{1,9})\) is larger than the maximum number of tokens that can be stored in KV cache \((\d{1,9})\)/, /max seq len \((\d{1,9})\), \(?[\d.]{1,10} GiB KV cache is needed/), ({ values: [length, fits] }) => ({
    why: length === undefined
        ? (0,words_text/* say */.cv)({
            en: 'When vLLM starts, it reserves a share of the GPU memory (90% by default), but less than that is free. The model is too large for the GPU, or another process uses the same GPU.',
            'zh-TW': 'vLLM 啟動時會保留一部分 GPU 記憶體（預設 90%），但剩下的不夠：可能是模型太大，或有別的程式也在用同一張顯示卡。'
        })
        : (0,words_text/* say */.cv)({
            en: (0,words_text.t) `The model accepts texts of ${length} tokens, but the remaining GPU memory has no room for one that long${fits === undefined ? [] : [` (only ${fits})`]}.`,
            'zh-TW': (0,words_text.t) `模型可以處理 ${length} 個 token 的文字，但 GPU 剩下的記憶體放不下這麼長的內容${fits === undefined ? [] : [`（只有 ${fits}）`]}。`
        }),
    fix: [
        oneOf({
            text: (0,words_text/* say */.cv)({
                en: 'Limit the model to shorter texts, and set the share of GPU memory. Lower it if another process needs some. Raise it (0.95) if only vLLM uses the GPU:',
                'zh-TW': '讓模型處理較短的文字，並設定保留的比例。有別的程式也要用就調低，只有 vLLM 使用顯示卡就調高（0.95）：'
            }),
            block: { language: 'text', lines: ['--max-model-len 8192 --gpu-memory-utilization 0.8'] }
        }, (0,words_text/* say */.cv)({
            en: 'Start only one process that uses the GPU (one server, no second model in the same Space).',
            'zh-TW': '只啟動一個使用 GPU 的程式（一個伺服器，同一個 Space 不要再載入第二個模型）。'
        }), (0,words_text/* say */.cv)({
            en: 'Use a smaller or quantized model, or choose hardware with more GPU memory (input `hardware`).',
            'zh-TW': '改用較小或量化的模型，或用參數 `hardware` 選擇 GPU 記憶體更大的硬體。'
        }))
    ]
}));
const modelPath = /([\w./~-]{0,200}\.(?:gguf|bin|onnx|safetensors|pt|pth|h5|keras|tflite|ckpt|task))/;
const missing = [
    new RegExp(`failed to open ${modelPath.source}: No such file`),
    new RegExp(`gguf_init_from_\\w{1,20}: failed to open (?:GGUF file )?'?${modelPath.source}`),
    new RegExp(`Model path does not exist: ${modelPath.source}`),
    new RegExp(`Load model from ${modelPath.source} failed: ?(?:Load model .{1,200}failed\\. )?File doesn't exist`),
    new RegExp(`No file or directory found at ${modelPath.source}`),
    new RegExp(`File not found: filepath=${modelPath.source}`)
];
const modelMissing = cause('model-missing', last(...missing), ({ values: [path = ''] }) => ({
    why: (0,words_text/* say */.cv)({
        en: (0,words_text.t) `The app loads the model ${path}, but the container has no such file. It was not committed, not copied, or not downloaded there.`,
        'zh-TW': (0,words_text.t) `app 要載入模型 ${path}，但容器裡沒有這個檔案：沒有 commit、沒有複製，或沒有下載到那裡。`
    }),
    fix: [
        oneOf({
            text: (0,words_text/* say */.cv)({
                en: 'Let the app download the model when it starts, and use the path that the function returns. The llama.cpp server can download it with `-hf owner/model`:',
                'zh-TW': '讓 app 在啟動時下載模型，並使用它回傳的路徑。llama.cpp 的伺服器可以用 `-hf owner/model` 自己下載：'
            }),
            block: {
                language: 'text',
                lines: [
                    'from huggingface_hub import hf_hub_download',
                    `path = hf_hub_download("owner/model", "${fileOf(path)}")`
                ]
            }
        }, (0,words_text/* say */.cv)({
            en: 'Commit the file with Git LFS, and check that the `Dockerfile` copies it. Write its path relative to the folder where the app starts.',
            'zh-TW': '用 Git LFS commit 這個檔案，並確認 `Dockerfile` 有複製它。路徑要從啟動 app 的資料夾寫起。'
        }))
    ]
}));
/** The last part of a path, if it may stand between quotes. */
function fileOf(path) {
    return /[\w.-]+$/.exec(path)?.[0] ?? 'model.gguf';
}
/** Files of the formats before GGUF, which llama.cpp stopped reading in August 2023: `ggml`, `ggmf`, `ggjt`, `ggla`. */
const oldGgml = cause('old-ggml', last(/invalid magic (?:number|characters)[: '"]{1,4}((?:67676a74|67676d6c|67676d66|tjgg|lmgg|ggjt|ggml)\b)/, /bad magic .{0,40}(?:ggml|ggjt)/), () => ({
    why: (0,words_text/* say */.cv)({
        en: 'The model file has the old GGML format. llama.cpp (and llama-cpp-python since 0.1.79) reads only its successor, GGUF.',
        'zh-TW': '模型檔案是舊的 GGML 格式。llama.cpp（以及 llama-cpp-python 0.1.79 以後）只能讀取後來的 GGUF 格式。'
    }),
    fix: [
        oneOf((0,words_text/* say */.cv)({
            en: 'Use the same model in GGUF format: look for a repository whose name ends with `-GGUF`, and load a file that ends with `.gguf`.',
            'zh-TW': '改用同一個模型的 GGUF 版本：找名稱以 `-GGUF` 結尾的儲存庫，載入副檔名是 `.gguf` 的檔案。'
        }), {
            text: (0,words_text/* say */.cv)({
                en: 'Install the last version that reads GGML, in `requirements.txt`:',
                'zh-TW': '在 `requirements.txt` 安裝最後一個能讀取 GGML 的版本：'
            }),
            block: { language: 'text', lines: ['llama-cpp-python==0.1.78'] }
        })
    ]
}));
function notGgufIn(lines) {
    const told = last(/gguf_init_from_\w{1,20}: (?:failed to read|invalid) magic/, /tensor .{1,100} data is not within the file bounds|model is corrupted or incomplete/)(lines);
    const path = last(/failed to load model(?: from file:?)? ?(?:from )?'?([\w./~ -]{1,200})/, /Failed to load model from file: ([\w./~-]{1,200})/)(lines);
    return told && { ...told, values: path?.values ?? [], shown: [...told.shown, ...(path?.shown ?? [])] };
}
const notGguf = cause('not-gguf', notGgufIn, ({ values: [path] }) => ({
    why: (0,words_text/* say */.cv)({
        en: (0,words_text.t) `The file that the app loads as a model${path === undefined ? [] : [' (', { value: path }, ')']} is not a complete GGUF file. It may be a folder, an LFS pointer, a web page or an incomplete download.`,
        'zh-TW': (0,words_text.t) `app 當成模型載入的內容${path === undefined ? [] : ['（', { value: path }, '）']}不是完整的 GGUF 檔案：可能是資料夾、LFS 指標檔（pointer）、網頁，或沒有下載完的檔案。`
    }),
    fix: [
        (0,words_text/* say */.cv)({
            en: 'Check that the path names the `.gguf` file itself, and compare its size with the one on the model’s page under “Files”. Delete a partial file and download it again with `hf_hub_download`.',
            'zh-TW': '確認路徑指的是 `.gguf` 檔案本身，並和模型頁面「Files」裡的大小比對。不完整的話，刪除後用 `hf_hub_download` 重新下載。'
        }),
        fetchLargeFiles
    ]
}));
const ollamaModel = cause('ollama-model', last(/model ["'](\w[\w.:/-]{0,120})["'] not found, try pulling it first/, /\b[Oo]llama\b.{0,80}model ["'](\w[\w.:/-]{0,120})["'] not found/), ({ values: [model = ''] }) => ({
    why: (0,words_text/* say */.cv)({
        en: (0,words_text.t) `Ollama runs, but it has no model ${model}: it was not downloaded into this container, or its name is spelled differently.`,
        'zh-TW': (0,words_text.t) `Ollama 正在執行，但沒有模型 ${model}：這個容器沒有下載它，或名稱的寫法不同。`
    }),
    fix: [
        {
            text: (0,words_text/* say */.cv)({
                en: 'Download it in the start script, after the server and before the app:',
                'zh-TW': '在啟動指令檔裡，啟動伺服器之後、app 之前下載：'
            }),
            block: {
                language: 'text',
                lines: ['ollama serve &', 'sleep 5', `ollama pull ${model}`, 'exec python app.py']
            }
        }
    ]
}));
/** What servers of language models say when they cannot load one. */
const llmCauses = [vllmMemory, modelMissing, oldGgml, notGguf, ollamaModel];

;// CONCATENATED MODULE: ./src/diagnose/causes/app/services/logins.ts


/** A value that the app needs and that a person has to renew. */
const renew = (name) => ({
    text: (0,words_text/* say */.cv)({
        en: 'Save the right value as a secret of the GitHub repository, and let this action give it to the Space. The name is the one that the code reads:',
        'zh-TW': '把正確的值存成 GitHub 儲存庫的 secret，再讓這個 action 交給 Space。名稱要和程式讀取的相同：'
    }),
    block: { language: 'yaml', lines: ['with:', '  secrets: |', `    ${name}=\${{ secrets.${name} }}`] }
});
const database = cause('database-login', last(/password authentication failed for user \\?"?([\w.@-]{1,80})/, /Access denied for user '([^']{1,80})'@/, /(?:FATAL|ERROR): {1,2}role "([^"]{1,80})" does not exist/, /(?:FATAL|ERROR): {1,2}database "([^"]{1,80})" does not exist|Unknown database '([^']{1,80})'/, /permission denied for (?:table|schema|relation|database) "?([\w.]{1,80})/, /bad auth ?: [Aa]uthentication failed|\bWRONGPASS\b|NOAUTH Authentication required|SCRAM.{0,40}authentication failed/), ({ values: [name] }) => ({
    why: (0,words_text/* sentences */.hC)((0,words_text/* say */.cv)({
        en: 'The app reaches its database, but the database does not accept the login. The user, password, database name or permission is wrong.',
        'zh-TW': 'app 連得到資料庫，但資料庫不接受登入：使用者、密碼、資料庫名稱或權限不正確。'
    }), name === undefined ? [] : (0,words_text/* say */.cv)({ en: (0,words_text.t) `The log names ${name}.`, 'zh-TW': (0,words_text.t) `紀錄裡寫的是 ${name}。` }), (0,words_text/* say */.cv)({
        en: 'This is a password of the database, not a Hugging Face token.',
        'zh-TW': '這是資料庫的密碼，不是 Hugging Face token。'
    })),
    fix: [
        (0,words_text/* say */.cv)({
            en: 'Copy the address of the database again from its provider. Characters such as `@`, `:`, `/` and `#` in a password must be percent-encoded (`@` is `%40`).',
            'zh-TW': '從資料庫的服務商重新複製連線網址。密碼裡的 `@`、`:`、`/`、`#` 這類字元要編碼（`@` 寫成 `%40`）。'
        }),
        renew('DATABASE_URL')
    ]
}), 'restart');
const cloud = cause('cloud-login', last(/An error occurred \((AccessDenied|InvalidAccessKeyId|SignatureDoesNotMatch|ExpiredToken|AllAccessDisabled|UnauthorizedOperation|AccessDeniedException|UnrecognizedClientException)\)/, /(NoCredentialsError|Unable to locate credentials)/, /(DefaultCredentialsError|Your default credentials were not found)/, /google\.api_core\.exceptions\.(PermissionDenied|Forbidden|Unauthenticated)/, /azure\.core\.exceptions\.(ClientAuthenticationError)/), ({ values: [said = ''] }) => ({
    why: (0,words_text/* say */.cv)({
        en: (0,words_text.t) `A cloud service (such as AWS, Google Cloud or Azure) refused the app’s request: ${said}. The Space has no key for it, or the key has expired or lacks permission. The Hugging Face token is not the cause.`,
        'zh-TW': (0,words_text.t) `app 呼叫雲端服務（例如 AWS、Google Cloud 或 Azure），但被拒絕：${said}。Space 沒有它的金鑰，或金鑰過期、權限不足。這和 Hugging Face token 無關。`
    }),
    fix: [
        renew(/Credentials(?:Error| were)/.test(said) && said !== 'NoCredentialsError'
            ? 'GOOGLE_CREDENTIALS'
            : 'AWS_ACCESS_KEY_ID'),
        (0,words_text/* say */.cv)({
            en: 'For AWS, set `AWS_SECRET_ACCESS_KEY` and `AWS_DEFAULT_REGION` in the same way. For Google, `GOOGLE_APPLICATION_CREDENTIALS` must name a file: write the secret’s JSON to one when the app starts.',
            'zh-TW': 'AWS 還要用同樣的方式提供 `AWS_SECRET_ACCESS_KEY` 和 `AWS_DEFAULT_REGION`。Google 的 `GOOGLE_APPLICATION_CREDENTIALS` 必須是檔案：請在 app 啟動時把 secret 的 JSON 寫成檔案。'
        }),
        (0,words_text/* say */.cv)({
            en: 'In the cloud console, check that the key’s account has permission for the action in the log.',
            'zh-TW': '在雲端的主控台確認金鑰的帳號有權限執行紀錄裡的動作。'
        })
    ]
}), 'restart');
const quota = cause('api-quota', last(/(insufficient_quota|You exceeded your current quota)/, /(credit balance is too low|[Ii]nsufficient (?:balance|credits))/, /(ResourceExhausted: 429)|(RESOURCE_EXHAUSTED)[^\n]{0,120}[Qq]uota/, /(?:openai|anthropic|groq|mistralai)\.(RateLimitError)/), ({ values: [said = ''] }) => ({
    why: (0,words_text/* say */.cv)({
        en: (0,words_text.t) `The API that the app calls no longer accepts requests with this key: ${said}. The account’s credit or quota is used up, or too many requests came at once. This is not a limit of Hugging Face.`,
        'zh-TW': (0,words_text.t) `app 呼叫的 API 服務不再接受這把金鑰的請求：${said}。那個帳號的額度用完了，或一次送出太多請求。這不是 Hugging Face 的限制。`
    }),
    fix: [
        (0,words_text/* say */.cv)({
            en: 'On the service’s own page, check the usage and billing of the key’s account. Add credit, or use the key of another account.',
            'zh-TW': '到那個服務的頁面，查看金鑰所屬帳號的用量和帳務。儲值，或改用別的帳號的金鑰。'
        }),
        (0,words_text/* say */.cv)({
            en: 'Do not call the API when the app starts, and wait between retries.',
            'zh-TW': '不要在 app 啟動時呼叫 API，重試之間也要等待。'
        })
    ]
}), 'none');
const model = cause('api-model', last(/[Tt]he model [`'"\\]{1,2}([\w.:/-]{1,100})[`'"\\]{1,2} (?:does not exist|has been (?:decommissioned|deprecated))/, /models\/([\w.-]{1,100}) is not found for API version/, /not_found_error.{0,60}model: ([\w.:-]{1,100})/), ({ values: [name = ''] }) => ({
    why: (0,words_text/* say */.cv)({
        en: (0,words_text.t) `The API that the app calls has no model ${name} for this key. The model was shut down, has another name, or is not available to the account.`,
        'zh-TW': (0,words_text.t) `app 呼叫的 API 服務沒有模型 ${name} 可以給這把金鑰使用：可能已經停用、名稱不同，或沒有對這個帳號開放。`
    }),
    fix: [
        (0,words_text/* say */.cv)({
            en: 'Look up the current names in the service’s list of models, and write one of them in the code.',
            'zh-TW': '在那個服務的模型清單查出目前的名稱，寫進程式。'
        })
    ]
}));
/** What services that the app asks answer to its own keys. */
const loginCauses = [database, cloud, quota, model];

;// CONCATENATED MODULE: ./src/diagnose/causes/app/system/made.ts



/** Files and folders that a script of the project makes: an index of vectors, the built pages, the installed packages. */
const made = cause('made-file', last(/could not open ([\w./-]{1,200}) for reading: No such file/, /No such file or directory: '([\w./-]{0,160}(?:\.faiss|\.index|\.pkl|chroma\.sqlite3|vectors?tore\w{0,20}|\/dist\/[\w./-]{1,80}|\/build\/[\w./-]{1,80}))'/, /Directory '([^']{1,160})' does not exist$/, /(?:Failed opening required|Failed to open stream).{0,20}'?([\w./-]{0,160}vendor\/autoload\.php)/, /(?:ENOENT|NotFoundError).{0,80}'?([\w./-]{0,160}(?:dist|build|client)\/index\.html)/), ({ values: [path = ''] }) => ({
    why: (0,words_text/* say */.cv)({
        en: (0,words_text.t) `The app needs ${path}, but it is not on the Space. Usually a script of the project makes it, such as a vector index, built pages or a folder for files. That script ran only on your own computer, or git ignores its result.`,
        'zh-TW': (0,words_text.t) `app 需要 ${path}，但 Space 上沒有。它通常由專案裡的指令檔產生，例如向量索引、建置好的網頁或存放檔案的資料夾。可能指令檔只在自己的電腦上執行過，或 git 忽略了產生的檔案。`
    }),
    fix: [
        oneOf({
            text: (0,words_text/* say */.cv)({
                en: 'Let the `Dockerfile` run the script that makes it, after the files are copied (write the real command), or let the app make it when it starts:',
                'zh-TW': '讓 `Dockerfile` 在複製檔案之後執行產生它的指令（換成實際的指令），或讓 app 在啟動時產生：'
            }),
            block: {
                language: 'text',
                lines: ['RUN python build_index.py', 'RUN npm run build', 'RUN mkdir -p FOLDER']
            }
        }, (0,words_text/* say */.cv)({
            en: 'Commit it: large files with Git LFS. Check that `.gitignore`, `.dockerignore` and this action’s input `exclude` do not leave it out. git keeps no empty folders.',
            'zh-TW': '把它 commit，大型檔案用 Git LFS。確認 `.gitignore`、`.dockerignore` 和這個 action 的參數 `exclude` 沒有排除它。git 不會保留空的資料夾。'
        }))
    ]
}));
const table = cause('missing-table', last(/no such table: ([\w.]{1,80})/, /relation "([\w.]{1,80})" does not exist/, /[Tt]he table [`"]([\w.]{1,80})[`"] does not exist in the current database/, /Table '([\w.]{1,80})' doesn't exist/), ({ values: [name = ''] }) => ({
    why: (0,words_text/* say */.cv)({
        en: (0,words_text.t) `The database has no table ${name}: it is new on the Space, and nothing created its tables. A SQLite file that is not committed is empty there, and disappears after each restart.`,
        'zh-TW': (0,words_text.t) `資料庫裡沒有資料表 ${name}：Space 上的資料庫是新的，還沒有建立資料表。沒有 commit 的 SQLite 檔案在那裡是空的，每次重新啟動後也會消失。`
    }),
    fix: [
        {
            text: (0,words_text/* say */.cv)({
                en: 'In the start script, create the tables before the app starts. Use the line for your framework:',
                'zh-TW': '在 app 啟動前建立資料表，寫在啟動指令檔裡，選用自己框架的那一行：'
            }),
            block: {
                language: 'text',
                lines: [
                    'python manage.py migrate',
                    'flask db upgrade',
                    'alembic upgrade head',
                    'npx prisma migrate deploy'
                ]
            }
        }
    ]
}));
const rPackage = cause('r-package', last(/there is no package called [‘'"]([\w.]{1,80})/, /could not find function "([\w.%>]{1,60})"/), ({ values: [name = ''] }) => ({
    why: (0,words_text/* say */.cv)({
        en: (0,words_text.t) `The app needs the R package (or function) ${name}, but it is not installed in the image. R continues when a package does not install, so the build may have succeeded anyway.`,
        'zh-TW': (0,words_text.t) `app 需要 R 套件（或函式）${name}，但映像檔裡沒有安裝。套件安裝失敗時 R 會繼續，所以建置仍然可能成功。`
    }),
    fix: [
        oneOf({
            text: (0,words_text/* say */.cv)({
                en: 'Install it in the `Dockerfile`, along with the system libraries that it needs. With this line, a failure stops the build:',
                'zh-TW': '在 `Dockerfile` 安裝，並讓失敗時停止建置；它需要的系統函式庫也要安裝：'
            }),
            block: {
                language: 'text',
                lines: [`RUN install2.r --error --skipinstalled ${/^[\w.]+$/.test(name) ? name : 'PACKAGE'}`]
            }
        }, (0,words_text/* say */.cv)({
            en: 'Start from an image that has it, such as `rocker/tidyverse` or `rocker/shiny-verse`.',
            'zh-TW': '使用已經有它的映像檔，例如 `rocker/tidyverse` 或 `rocker/shiny-verse`。'
        }))
    ]
}));
/** What has to be made or installed before the app starts. */
const madeCauses = [made, table, rPackage];

;// CONCATENATED MODULE: ./src/diagnose/causes/app/servers/node.ts



const noCopiedModules = {
    text: (0,words_text/* say */.cv)({
        en: 'Do not copy `node_modules` into the image: install the packages there, with the same Node image that runs the app. Exclude the folder:',
        'zh-TW': '不要把 `node_modules` 複製到映像檔，要在裡面安裝，並用和執行 app 相同的 Node 映像檔。排除這個資料夾：'
    }),
    block: { language: 'sh', lines: ['echo node_modules >> .dockerignore', 'git add .dockerignore'] }
};
function otherNode(lines) {
    const told = last(/using NODE_MODULE_VERSION (\d{1,4})/)(lines);
    const wants = last(/requires NODE_MODULE_VERSION (\d{1,4})/)(lines);
    const module = last(/node_modules\/((?:@[\w.-]{1,60}\/)?[\w.-]{1,80})\/[^']{0,160}\.node/)(lines);
    return told && { ...told, values: [module?.values[0] ?? '', told.values[0] ?? '', wants?.values[0] ?? ''] };
}
const nativeVersion = cause('native-version', otherNode, ({ values: [module = '', built = '', runs = ''] }) => ({
    why: (0,words_text/* sentences */.hC)((0,words_text/* say */.cv)({
        en: (0,words_text.t) `The package ${module} was compiled for another version of Node, not for the one that runs the app.`,
        'zh-TW': (0,words_text.t) `套件 ${module} 是為別的 Node 版本編譯的，和執行 app 的不同。`
    }), (0,words_text/* say */.cv)({
        en: (0,words_text.t) `Its module version is ${built}, but this Node needs ${runs}.`,
        'zh-TW': (0,words_text.t) `它的模組版本是 ${built}，但這個 Node 需要 ${runs}。`
    })),
    fix: [
        oneOf(noCopiedModules, {
            text: (0,words_text/* say */.cv)({
                en: 'Use the same Node version in all stages of the `Dockerfile`, or compile the package again in the last one:',
                'zh-TW': '讓 `Dockerfile` 的每個階段使用相同的 Node 版本，或在最後一個階段重新編譯：'
            }),
            block: { language: 'text', lines: ['RUN npm rebuild'] }
        })
    ]
}));
const nativePlatform = cause('native-platform', last(/Could not load the "(sharp)" module using the ([\w-]{1,40}) runtime/, /Error loading shared library [\w.+-]{1,80}: .{0,80}needed by .{0,200}node_modules\/((?:@[\w.-]{1,60}\/)?[\w.-]{1,80})\//, /node_modules\/((?:@[\w.-]{1,60}\/)?[\w.-]{1,80})\/[^'"\s]{1,200}: (invalid ELF header)/, /Cannot find module '(@img\/sharp-[\w-]{1,40}|@node-rs\/[\w-]{1,60}|@napi-rs\/[\w-]{1,60}|@libsql\/[\w-]{1,40}|@lancedb\/[\w-]{1,40}|onnxruntime-node[\w/-]{0,40})/), ({ values: [module = '', platform] }) => ({
    why: (0,words_text/* sentences */.hC)((0,words_text/* say */.cv)({
        en: (0,words_text.t) `The part of ${module} for this Linux is not installed.`,
        'zh-TW': (0,words_text.t) `${module} 適用這個 Linux 的部分沒有安裝。`
    }), platform === undefined
        ? []
        : (0,words_text/* say */.cv)({ en: (0,words_text.t) `Node looks for ${platform}.`, 'zh-TW': (0,words_text.t) `Node 要找的是 ${platform}。` }), (0,words_text/* say */.cv)({
        en: 'The packages were installed on another system (Windows, macOS, or Debian instead of Alpine), or without the optional dependencies.',
        'zh-TW': '套件可能是在別的系統上安裝的（Windows、macOS，或以 Debian 安裝卻在 Alpine 執行），或略過了選用套件（optional）。'
    })),
    fix: [
        oneOf(noCopiedModules, {
            text: (0,words_text/* say */.cv)({
                en: 'Install with the optional dependencies, in the `Dockerfile`:',
                'zh-TW': '在 `Dockerfile` 安裝時包含選用套件：'
            }),
            block: { language: 'text', lines: ['RUN npm ci --include=optional'] }
        }, {
            text: (0,words_text/* say */.cv)({
                en: 'Use a Debian image instead of Alpine, in all stages:',
                'zh-TW': '在每個階段用 Debian 映像檔取代 Alpine：'
            }),
            block: { language: 'text', lines: ['FROM node:22-slim'] }
        })
    ]
}));
const moduleKind = cause('module-kind', last(/(Cannot use import statement outside a module)/, /(require is not defined in ES module scope|exports is not defined in ES module scope)/, /(ERR_REQUIRE_ESM)/, /(Unknown file extension "\.tsx?")/), ({ values: [said = ''] }) => ({
    why: (0,words_text/* say */.cv)({
        en: (0,words_text.t) `Node reads the file as the wrong kind of module (${said}). \`import\` belongs to ES modules, and \`require\` to CommonJS. TypeScript must be compiled first.`,
        'zh-TW': (0,words_text.t) `Node 讀取檔案的方式和它的模組類型不同（${said}）：\`import\` 屬於 ES module，\`require\` 屬於 CommonJS，TypeScript 要先編譯。`
    }),
    fix: [
        oneOf((0,words_text/* say */.cv)({
            en: 'For `import`: write `"type": "module"` in `package.json`, or name the file `.mjs`. For `require` in such a project: name the file `.cjs`.',
            'zh-TW': '使用 `import`：在 `package.json` 寫 `"type": "module"`，或把檔案命名為 `.mjs`。在這種專案裡使用 `require`：把檔案命名為 `.cjs`。'
        }), (0,words_text/* say */.cv)({
            en: 'For a package that is only an ES module (`ERR_REQUIRE_ESM`): use `await import("…")`, an older version of it, or Node 22, which can `require` it.',
            'zh-TW': '套件只提供 ES module 時（`ERR_REQUIRE_ESM`）：改用 `await import("…")`、較舊的版本，或可以 `require` 它的 Node 22。'
        }), (0,words_text/* say */.cv)({
            en: 'For TypeScript: let the `Dockerfile` build it, and start the built file (`node dist/server.js`), or start it with `tsx`.',
            'zh-TW': 'TypeScript：讓 `Dockerfile` 建置，再啟動建置出來的檔案（`node dist/server.js`），或用 `tsx` 啟動。'
        }))
    ]
}));
const olderNode = cause('older-node-at-start', last(/ReferenceError: (File|fetch|Headers|FormData|WebSocket|ReadableStream|crypto|CustomEvent) is not defined/, /TypeError: (Promise\.withResolvers|Object\.(?:hasOwn|groupBy)|process\.loadEnvFile) is not a function/, /No such built-in module: (node:\w{1,40})/, /SyntaxError: Unexpected token '(\?\?=|\|\|=|&&=|\?\.)'/), ({ values: [name = ''] }) => ({
    why: (0,words_text/* say */.cv)({
        en: (0,words_text.t) `The app or a package uses ${name}, which needs a newer Node than the image has.`,
        'zh-TW': (0,words_text.t) `app 或套件用到 ${name}，它是較新的 Node 才有的，映像檔裡的 Node 太舊。`
    }),
    fix: [
        {
            text: (0,words_text/* say */.cv)({
                en: 'Use a newer Node in the `Dockerfile`, in every stage:',
                'zh-TW': '在 `Dockerfile` 的每個階段使用較新的 Node：'
            }),
            block: { language: 'text', lines: ['FROM node:22-slim'] }
        }
    ]
}));
const script = cause('npm-script', last(/[Mm]issing script: ?["']?([\w:.-]{1,60})/, /Command "([\w:.-]{1,60})" not found\.$/), ({ values: [name = 'start'] }) => ({
    why: (0,words_text/* say */.cv)({
        en: (0,words_text.t) `The container starts the script ${name}, but \`package.json\` has no script with that name.`,
        'zh-TW': (0,words_text.t) `容器要執行 script ${name}，但 \`package.json\` 裡沒有這個 script。`
    }),
    fix: [
        {
            text: (0,words_text/* say */.cv)({
                en: 'Add it to `package.json`, or let `CMD` in the `Dockerfile` start the file itself:',
                'zh-TW': '把它加到 `package.json`，或讓 `Dockerfile` 的 `CMD` 直接啟動檔案：'
            }),
            block: { language: 'text', lines: ['CMD ["node", "server.js"]'] }
        }
    ]
}));
/** What Node cannot start. */
const nodeCauses = [nativeVersion, nativePlatform, moduleKind, olderNode, script];

;// CONCATENATED MODULE: ./src/diagnose/causes/app/system/root.ts



const ownUser = {
    text: (0,words_text/* say */.cv)({
        en: 'Give the folders that the app writes to user 1000, in the `Dockerfile` before the line `USER`:',
        'zh-TW': '在 `Dockerfile` 的 `USER` 那行之前，把 app 要寫入的資料夾交給使用者 1000：'
    }),
    block: {
        language: 'text',
        lines: ['RUN mkdir -p /app /data && chown -R 1000:1000 /app /data', 'USER 1000', 'ENV HOME=/app']
    }
};
const noRoot = cause('no-root', last(/(sudo): (?:effective uid is not 0|a password is required|a terminal is required)/, /(su-exec|gosu|setpriv|setuidgid|s6-\w{1,30}): .{0,80}(?:[Oo]peration not permitted|fatal: .{0,60}permitted)/, /(s6-overlay-suexec): fatal: can only run as pid 1/, /(chown): changing ownership of .{1,200}Operation not permitted/, /(supervisord?).{0,40}Can't drop privilege as nonroot user|Can't drop privilege as nonroot user/, /Could not open lock file .{1,80}(?:13: )?Permission denied|are you (root)\?/, /(initdb): error: cannot be run as root|"(root)" execution of the PostgreSQL server is not permitted/, /(setgroups|setgid|setuid)\b.{0,80}[Oo]peration not permitted/), ({ values: [program = 'apt-get'] }) => ({
    why: (0,words_text/* say */.cv)({
        en: (0,words_text.t) `When the app starts, ${program} tries to act as the administrator (root) or to switch users. A Space runs the container as user 1000, which can do neither.`,
        'zh-TW': (0,words_text.t) `app 啟動時，${program} 要以管理員（root）身分執行，或切換使用者。Space 以使用者 1000 執行容器，兩者都不允許。`
    }),
    fix: [
        oneOf((0,words_text/* say */.cv)({
            en: 'Do everything that needs the administrator (installing, `chown`, creating users) in the `Dockerfile`. Remove `sudo`, `su`, `gosu` and `chown` from the start script. For supervisord, remove `user=` from its configuration file.',
            'zh-TW': '需要管理員的事（安裝、`chown`、建立使用者）在 `Dockerfile` 裡做，並從啟動指令檔拿掉 `sudo`、`su`、`gosu` 和 `chown`。supervisord 請移除設定檔的 `user=`。'
        }), (0,words_text/* say */.cv)({
            en: 'Use an image that is made for an ordinary user (“rootless”, “unprivileged”), or start the program itself instead of the image’s entry point.',
            'zh-TW': '使用為一般使用者準備的映像檔（rootless、unprivileged），或直接啟動程式，不經過映像檔的 entrypoint。'
        })),
        ownUser
    ]
}));
/** Rust tells the number and the kind, and not which file it was. */
const panic = cause('system-refusal', last(/Os \{ code: (?:1|13|30), kind: (?:PermissionDenied|ReadOnlyFilesystem), message: "([^"]{1,80})" \}/, /(?:Operation not permitted|Permission denied) \(os error (?:1|13)\)/), ({ values: [said = 'Permission denied'] }) => ({
    why: (0,words_text/* say */.cv)({
        en: (0,words_text.t) `The container’s system refused an operation (${said}), but the program does not say which file or call it was. The app may be writing to a folder without permission: Docker Spaces run as user 1000.`,
        'zh-TW': (0,words_text.t) `容器的系統拒絕了某個動作（${said}），但程式沒有寫是哪個檔案或呼叫。可能是 app 要寫入沒有權限的資料夾：Docker Space 以使用者 1000 執行。`
    }),
    fix: [
        {
            text: (0,words_text/* say */.cv)({
                en: 'For more details, set this variable with this action’s input `variables`, and read the log again.',
                'zh-TW': '讓程式說明更多：用這個 action 的參數 `variables` 設定這個變數，再看一次紀錄。'
            }),
            block: { language: 'yaml', lines: ['with:', '  variables: |', '    RUST_BACKTRACE=1'] }
        },
        ownUser,
        (0,words_text/* say */.cv)({
            en: 'If the Space is a copy of a template, compare its `Dockerfile` with the template’s current one.',
            'zh-TW': '如果 Space 是複製範本來的，請和範本目前的 `Dockerfile` 比對。'
        })
    ]
}));
const docker = cause('docker-inside', last(/Cannot connect to the Docker daemon|docker\.errors\.DockerException|trying to connect to the Docker daemon socket/), () => ({
    why: (0,words_text/* say */.cv)({
        en: 'The app tries to start its own containers. A Space is itself a container, and has no Docker.',
        'zh-TW': 'app 要啟動自己的容器，但 Space 本身就是容器，裡面沒有 Docker。'
    }),
    fix: [
        (0,words_text/* say */.cv)({
            en: 'Install the program in the Space’s own `Dockerfile` and start it as a process, or use a server elsewhere and give the app its address.',
            'zh-TW': '在 Space 自己的 `Dockerfile` 安裝那個程式並直接執行，或使用別處的伺服器，把網址交給 app。'
        })
    ]
}));
/** What only an administrator may do, and the container’s user does not. */
const rootCauses = [noRoot, panic, docker];

;// CONCATENATED MODULE: ./src/diagnose/causes/app/models/torch.ts



/** The torchcodec that was made for a minor version of torch 2. */
const codecs = {
    '5': '0.1',
    '6': '0.2',
    '7': '0.5',
    '8': '0.7',
    '9': '0.9',
    '10': '0.10'
};
function pairIn(lines) {
    const told = last(/Could not load lib(torchcodec)/, /operator (torchvision)::nms does not exist/, /partially initialized module '(torchvision|torchaudio)' has no attribute 'extension'/, /(?:Detected that PyTorch and|Couldn't load custom C\+\+ ops)[^\n]{0,80}?(torchvision|torchaudio)/)(lines);
    const version = last(/The PyTorch version \(2\.(\d{1,2})\.[\w.+]{1,20}\)/)(lines);
    return (told && {
        ...told,
        values: [told.values[0] ?? 'torchvision', ...(version?.values ?? [])],
        shown: [...told.shown, ...(version?.shown ?? [])]
    });
}
/** The versions that belong to a minor version of torch 2. */
function pinsOf(name, minor) {
    if (name === 'torchcodec') {
        const known = minor !== undefined && minor in codecs ? minor : '9';
        return [`torch==2.${known}.*`, `torchcodec==${codecs[known] ?? '0.9'}.*`];
    }
    const own = name === 'torchaudio' ? 'torchaudio==2.8.*' : 'torchvision==0.23.*';
    return ['torch==2.8.*', own];
}
const ffmpeg = {
    text: (0,words_text/* say */.cv)({
        en: 'If FFmpeg is not installed, write it in `packages.txt`, or install it with `apt-get` in the `Dockerfile`:',
        'zh-TW': '如果沒有安裝 FFmpeg：寫在 `packages.txt`，或在 `Dockerfile` 用 `apt-get` 安裝：'
    }),
    block: { language: 'text', lines: ['ffmpeg'] }
};
const sameIndex = (0,words_text/* say */.cv)({
    en: 'Install all of them from the same index, in one command. For CPU hardware, write `--extra-index-url https://download.pytorch.org/whl/cpu` at the top of `requirements.txt`.',
    'zh-TW': '從同一個來源一起安裝：CPU 硬體在 `requirements.txt` 最上面寫 `--extra-index-url https://download.pytorch.org/whl/cpu`。'
});
const pair = cause('torch-pair', pairIn, ({ values: [name = 'torchvision', minor] }) => ({
    why: name === 'torchcodec'
        ? (0,words_text/* say */.cv)({
            en: 'torchcodec cannot be loaded: its version does not fit the installed version of torch, or FFmpeg is missing. The log does not tell which.',
            'zh-TW': 'torchcodec 無法載入：它的版本和安裝的 torch 不相容，或缺少 FFmpeg。從紀錄無法判斷是哪一種。'
        })
        : (0,words_text/* say */.cv)({
            en: (0,words_text.t) `${name} does not fit the installed torch: it was built for another version.`,
            'zh-TW': (0,words_text.t) `${name} 是給別的 torch 版本用的，和已安裝的不同。`
        }),
    fix: [
        oneOf({
            text: (0,words_text/* say */.cv)({
                en: (0,words_text.t) `Write matching versions in \`requirements.txt\`, such as these. Or remove the exact version of ${name}, so that pip picks one that fits:`,
                'zh-TW': (0,words_text.t) `在 \`requirements.txt\` 寫上互相搭配的版本，例如這些；或拿掉 ${name} 的固定版本，讓 pip 選擇相容的：`
            }),
            block: { language: 'text', lines: pinsOf(name, minor) }
        }, name === 'torchcodec' ? ffmpeg : sameIndex)
    ]
}));
const shared = cause('shared-memory', last(/DataLoader worker .{0,80}[Bb]us error|insufficient shared memory \(shm\)/), () => ({
    why: (0,words_text/* say */.cv)({
        en: 'The app’s processes share data through `/dev/shm`. It is small in a container, and it is full.',
        'zh-TW': 'app 的多個程式透過 `/dev/shm` 交換資料，容器裡的這塊空間很小，已經用完了。'
    }),
    fix: [
        {
            text: (0,words_text/* say */.cv)({
                en: 'Load the data in the same process, or let PyTorch share it through files:',
                'zh-TW': '在同一個程式裡載入資料，或讓 PyTorch 改用檔案交換：'
            }),
            block: {
                language: 'text',
                lines: [
                    'DataLoader(..., num_workers=0)',
                    'torch.multiprocessing.set_sharing_strategy("file_system")'
                ]
            }
        }
    ]
}));
const instruction = cause('illegal-instruction', last(/Illegal instruction/), () => ({
    why: (0,words_text/* say */.cv)({
        en: 'A program uses instructions that the processor of the Space does not have: it was compiled for a newer or different CPU (for example, one with AVX-512).',
        'zh-TW': '程式用到 Space 的處理器沒有的指令：它是為較新或另一種 CPU 編譯的（例如有 AVX-512 的）。'
    }),
    fix: [
        (0,words_text/* say */.cv)({
            en: 'Install the ready-made package instead of one that was compiled on another computer, or compile it in the `Dockerfile` without options for one machine (`-march=native`; for llama.cpp `-DGGML_NATIVE=OFF`).',
            'zh-TW': '改用現成的套件，不要用在別台電腦上編譯的；或在 `Dockerfile` 裡編譯，不要加只適合某台機器的選項（`-march=native`；llama.cpp 用 `-DGGML_NATIVE=OFF`）。'
        })
    ]
}));
/** What PyTorch’s own family and the machine below it do not agree about. */
const torchCauses = [pair, shared, instruction];

;// CONCATENATED MODULE: ./src/diagnose/causes/app/models/weights.ts




const damaged = cause('damaged-model', last(/MetadataIncompleteBuffer|InvalidHeaderDeserialization|Error while deserializing header: (?!HeaderTooLarge)/, /PytorchStreamReader failed (?:reading zip archive|locating file)/, /unexpected EOF, expected \d{1,15} more bytes\. The file might be corrupted/, /EOFError: Ran out of input|pickle data was truncated/, /file signature not found|Protobuf parsing failed|INVALID_PROTOBUF/, /tarfile\.ReadError: unexpected end of data|BadZipFile: File is not a zip file/), () => ({
    why: (0,words_text/* say */.cv)({
        en: 'A file that the app loads, usually a model, is damaged or incomplete. A download was cut, or the file in the repository is an LFS pointer or was already incomplete.',
        'zh-TW': 'app 要載入的檔案（通常是模型）損壞或不完整：可能沒有下載完，或儲存庫裡的是 LFS 指標檔（pointer），或 commit 時就不完整。'
    }),
    fix: [
        (0,words_text/* say */.cv)({
            en: 'On the page of the Space or model, under “Files”, compare the size of the file with the original. If the app downloads it, let it download the file again into an empty folder (`force_download=True`).',
            'zh-TW': '在 Space 或模型頁面的「Files」，比對檔案大小和原來的是否相同。如果是 app 下載的，讓它重新下載到空的資料夾（`force_download=True`）。'
        }),
        fetchLargeFiles
    ]
}));
const noWeights = cause('no-weights', last(/([\w./-]{1,160}) does not appear to have (?:a file|files) named ([^.\n]{0,60}\.?\w{1,12})/, /Error no file named [\w.-]{1,60}.{0,200} found in directory ([\w./-]{1,160})/), ({ values: [repo = ''] }) => ({
    why: (0,words_text/* say */.cv)({
        en: (0,words_text.t) `The app loads ${repo} as a whole model, but the files that transformers looks for are not there. It may be an adapter (LoRA), a GGUF or ONNX repository, a folder without the model, or an incomplete download.`,
        'zh-TW': (0,words_text.t) `app 把 ${repo} 當成完整的模型載入，但裡面沒有 transformers 要的檔案：可能是 adapter（LoRA）、GGUF 或 ONNX 的儲存庫、沒有模型的資料夾，或沒有下載完。`
    }),
    fix: [
        oneOf((0,words_text/* say */.cv)({
            en: 'Open the model’s page and look at “Files”. Use the id of the repository that has `config.json` and `model.safetensors`, or name the folder (`subfolder="…"`) that holds them.',
            'zh-TW': '打開模型頁面看「Files」。使用有 `config.json` 和 `model.safetensors` 的儲存庫 id，或指定存放它們的資料夾（`subfolder="…"`）。'
        }), (0,words_text/* say */.cv)({
            en: 'For an adapter, load the base model first and then the adapter with `peft` (`PeftModel.from_pretrained`). For GGUF, use llama-cpp-python.',
            'zh-TW': '如果是 adapter，先載入基底模型，再用 `peft` 載入 adapter（`PeftModel.from_pretrained`）。如果是 GGUF，請用 llama-cpp-python。'
        }))
    ]
}));
const remoteCode = cause('remote-code', last(/set the option `trust_remote_code=True`|Please pass the argument `trust_remote_code=True`|contains custom code which must be executed/), () => ({
    why: (0,words_text/* say */.cv)({
        en: 'The model or dataset has its own code, and the library runs that code only if you allow it.',
        'zh-TW': '這個模型或資料集附帶自己的程式，函式庫只有在你同意時才會執行。'
    }),
    fix: [
        {
            text: (0,words_text/* say */.cv)({
                en: 'Read that code on the model’s page. If you trust it, allow it, and pin the commit that you read:',
                'zh-TW': '在模型頁面看過那些程式。如果信任它，就允許執行，並固定在你看過的 commit：'
            }),
            block: {
                language: 'text',
                lines: ['from_pretrained("owner/model", trust_remote_code=True, revision="COMMIT")']
            }
        }
    ]
}));
/** Quantization is made on the card; without one its packages say that they are missing, whether they are or not. */
const quantization = cause('quantization', last(/Using `?bitsandbytes`? (?:8|4)-bit quantization requires/, /'NoneType' object has no attribute 'cadam32bit_grad_fp32'|CUDA Setup failed despite/, /(?:FP8|GPTQ|AWQ)[^\n]{0,60}(?:only (?:supported|available) on GPU|requires? a GPU)|GPU is required to (?:quantize|run)/), () => ({
    why: (0,words_text/* say */.cv)({
        en: 'The app loads a quantized model, but the library for it works only with a CUDA graphics card (GPU). The same message appears when `accelerate` or `bitsandbytes` is missing or old, or when `torch` sees no GPU.',
        'zh-TW': 'app 要載入量化的模型，而這個函式庫只能搭配 CUDA 顯示卡（GPU）。缺少 `accelerate` 或 `bitsandbytes`、版本太舊，或有安裝但 `torch` 看不到 GPU，都會出現同樣的訊息。'
    }),
    fix: [
        oneOf((0,words_text/* say */.cv)({
            en: 'On CPU hardware, load the model without quantization: remove `load_in_8bit`, `load_in_4bit` and `quantization_config`, or use a GGUF file with llama-cpp-python.',
            'zh-TW': '在 CPU 硬體上，不要用量化的方式載入：拿掉 `load_in_8bit`、`load_in_4bit` 和 `quantization_config`，或改用 GGUF 檔案和 llama-cpp-python。'
        }), {
            text: (0,words_text/* say */.cv)({
                en: 'On hardware with a GPU (input `hardware`), write current versions in `requirements.txt`:',
                'zh-TW': '在有 GPU 的硬體上（參數 `hardware`），在 `requirements.txt` 寫上較新的版本：'
            }),
            block: { language: 'text', lines: ['accelerate>=1.0', 'bitsandbytes>=0.45'] }
        })
    ]
}));
const halfOnCpu = cause('half-on-cpu', last(/"((?!\w{0,50}cuda)\w{1,60})" not implemented for '(Half|BFloat16)'/), ({ values: [, type = 'Half'] }) => ({
    why: (0,words_text/* say */.cv)({
        en: (0,words_text.t) `The model is loaded in half precision (${type}), but this PyTorch operation does not support that on a CPU.`,
        'zh-TW': (0,words_text.t) `模型以半精度（${type}）載入，但 PyTorch 的這個運算在 CPU 上不支援半精度。`
    }),
    fix: [
        oneOf({
            text: (0,words_text/* say */.cv)({
                en: 'Load it in full precision where there is no GPU, and do not call `.half()`:',
                'zh-TW': '沒有 GPU 時用全精度載入，不要呼叫 `.half()`：'
            }),
            block: {
                language: 'text',
                lines: ['dtype = torch.float16 if torch.cuda.is_available() else torch.float32']
            }
        }, (0,words_text/* say */.cv)({
            en: 'Choose hardware with a GPU (input `hardware`).',
            'zh-TW': '用參數 `hardware` 選擇有 GPU 的硬體。'
        }))
    ]
}));
const otherCard = cause('other-card', last(/no kernel image is available for execution on the device/, /Bfloat16 is only supported on GPUs with compute capability of at least ([\d.]{1,4})/, /FlashAttention only supports (Ampere) GPUs or newer/, /not compatible with the current PyTorch installation/), () => ({
    why: (0,words_text/* say */.cv)({
        en: 'The Space has a GPU, but the installed PyTorch or package was not compiled for its generation, or the GPU does not support this number format.',
        'zh-TW': 'Space 有 GPU，但安裝的 PyTorch 或套件不支援這一代 GPU，或 GPU 不支援這種數值格式。'
    }),
    fix: [
        oneOf((0,words_text/* say */.cv)({
            en: 'On an older card such as the T4: use `float16` instead of `bfloat16` (vLLM: `--dtype half`), and turn FlashAttention off (`attn_implementation="sdpa"`).',
            'zh-TW': '在較舊的顯示卡（例如 T4）上：用 `float16` 取代 `bfloat16`（vLLM 用 `--dtype half`），並關閉 FlashAttention（`attn_implementation="sdpa"`）。'
        }), (0,words_text/* say */.cv)({
            en: 'On a newer card: install a newer `torch` that supports it. Or choose other hardware (input `hardware`).',
            'zh-TW': '在較新的顯示卡上：安裝支援它的較新 `torch`。或用參數 `hardware` 選擇其他硬體。'
        }))
    ]
}));
/** What is wrong with the files of a model, or with how they are loaded on this machine. */
const weightCauses = [
    damaged,
    noWeights,
    remoteCode,
    quantization,
    halfOnCpu,
    otherCard
];

;// CONCATENATED MODULE: ./src/diagnose/causes/app/services/services.ts




const slowHub = /(?:ReadTimeout|ConnectTimeout|Read timed out|timed out|LocalEntryNotFoundError|We couldn't connect to 'https:\/\/huggingface\.co'|cannot find the requested files in the (?:local|disk) cache|Temporary failure in name resolution|Connection (?:reset|aborted)|IncompleteRead|50[234] Server Error)/;
const ofHub = /huggingface|hf_hub|Hub\b|cannot find the requested files/;
/** A refusal is no passing fault. */
const refused = /40[134] Client Error|gated|Repository ?Not ?Found|Invalid credentials/i;
/** The Hub, or the line to it, did not answer while the app fetched a model. */
function slowDownload(lines) {
    if (!lines.some(line => ofHub.test(line)) || lines.some(line => refused.test(line)))
        return null;
    return last(slowHub)(lines);
}
const download = cause('slow-download', slowDownload, () => ({
    why: (0,words_text/* say */.cv)({
        en: 'The app downloads something from Hugging Face when it starts, and the download did not answer in time or was cut. Usually that passes by itself; your files may be fine.',
        'zh-TW': 'app 啟動時要從 Hugging Face 下載東西，但下載沒有及時回應或中斷了。這通常會自己恢復，你的檔案可能沒有問題。'
    }),
    fix: [
        (0,words_text/* sentences */.hC)((0,words_text/* say */.cv)({ en: 'Start it once more.', 'zh-TW': '再啟動一次。' }), startAgain),
        {
            text: (0,words_text/* say */.cv)({
                en: 'If it happens often, wait longer for each answer: add these lines to this action’s input `variables`, or set them in the Space’s Settings.',
                'zh-TW': '如果經常發生，就延長等待時間：把這幾行加到這個 action 的參數 `variables`，或在 Space 的 Settings 設定。'
            }),
            block: {
                language: 'yaml',
                lines: ['with:', '  variables: |', '    HF_HUB_ETAG_TIMEOUT=60', '    HF_HUB_DOWNLOAD_TIMEOUT=120']
            }
        }
    ]
}), 'none');
/** Ollama by its name, or by the port on which only it listens. */
const isOllama = (address = '', port = '') => /^Ollama$|\b11434$/.test(`${address}:${port}`.replace(/:$/, ''));
function serverThere(address, port) {
    if (isOllama(address, port))
        return (0,words_text/* say */.cv)({
            en: 'The app connects to Ollama, and nothing answers there.',
            'zh-TW': 'app 要連到 Ollama，但那裡沒有回應。'
        });
    if (address === undefined)
        return (0,words_text/* say */.cv)({
            en: 'The app connects to another server, and nothing answers there. The log does not tell its address: see where the code gets it from.',
            'zh-TW': 'app 要連到另一個伺服器，但那裡沒有回應。紀錄（log）沒有寫位址，請看程式從哪裡取得。'
        });
    return (0,words_text/* say */.cv)({
        en: (0,words_text.t) `The app connects to another server, such as a database, at ${address}, and nothing answers there.`,
        'zh-TW': (0,words_text.t) `app 要連到另一個伺服器（例如資料庫）${address}，但那裡沒有回應。`
    });
}
/** What to do when nothing listens where the app looks for another program. */
const serverWords = ({ values: [address, port] }) => {
    const ollama = isOllama(address, port);
    const url = ollama ? 'OLLAMA_HOST' : 'DATABASE_URL';
    return {
        why: (0,words_text/* sentences */.hC)(serverThere(address, port), (0,words_text/* say */.cv)({
            en: 'A Space runs only one container: the other services of a `docker-compose.yml` are not started, and `localhost` is the container itself.',
            'zh-TW': 'Space 只執行一個容器：`docker-compose.yml` 裡的其他服務不會啟動，而 `localhost` 就是這個容器本身。'
        })),
        fix: [
            oneOf({
                text: (0,words_text/* say */.cv)({
                    en: 'Use a service on the internet, and give the app its address with this action’s input `secrets`. The name is the one that the code reads:',
                    'zh-TW': '使用網路上的服務，並用這個 action 的參數 `secrets` 把網址交給 app。名稱要和程式讀取的相同：'
                }),
                block: {
                    language: 'yaml',
                    lines: ['with:', '  secrets: |', `    ${url}=\${{ secrets.${url} }}`]
                }
            }, ollama
                ? {
                    text: (0,words_text/* say */.cv)({
                        en: 'Or install Ollama in the `Dockerfile`, and start it in the same container, from one start script, before the app:',
                        'zh-TW': '或在 `Dockerfile` 安裝 Ollama，並在同一個容器裡，用一個啟動指令檔先啟動它，再啟動 app：'
                    }),
                    block: { language: 'text', lines: ['ollama serve &', 'exec python app.py'] }
                }
                : (0,words_text/* say */.cv)({
                    en: 'Or start the other program in the same container, from one start script, before the app. For small data, SQLite needs no server.',
                    'zh-TW': '或在同一個容器裡，用一個啟動指令檔先啟動另一個程式，再啟動 app。資料不多的話，SQLite 不需要伺服器。'
                }))
        ]
    };
};
const otherServer = cause('other-server', last(/connection to server at "([^"]{1,100})"[^\n]{0,80}(?:refused|failed)/, /(?:ECONNREFUSED|[Cc]onnection refused|Connect call failed|ConnectionRefusedError)[^\n]{0,60}?((?:127\.0\.0\.1|localhost|::1)'?[:, ]{1,3}\d{2,5})/, /(?:Error (?:111|-[235]) connecting to|ServerSelectionTimeoutError: |getaddrinfo ENOTFOUND|could not translate host name "?|Can't connect to MySQL server on '?)\s?([\w.-]{1,100}(?::\d{2,5})?)/, /((?:localhost|127\.0\.0\.1):\d{2,5})[^\n]{0,80}(?:[Cc]onnection refused|Errno 111)/, /Can't reach database server at [`'"]?([\w.-]{1,100}(?::\d{2,5})?)/, /Failed to connect to (Ollama)\. Please check that Ollama is downloaded/, /host='((?:localhost|127\.0\.0\.1))', port=(\d{2,5})\)[^\n]{0,200}refused/), serverWords);
/** An answer that was refused, and nobody says by whom. */
const refusingServer = cause('other-server', last(/^(?:[\w.]{1,80}\.)?Connect(?:ion(?:Refused)?)?Error: (?:\[Errno 111\]|All connection attempts failed)/), serverWords);
const failedInstall = cause('installs-at-start', lines => {
    const command = last(/CalledProcessError: Command [^\n]{0,160}?(pip['"]?,? +['"]?install[^\n]{0,200})/, /Command [^\n]{0,160}?(pip['"]?, ['"]install[^\n]{0,200}?)\] returned non-zero/)(lines);
    if (command === null)
        return null;
    const reason = last(/(scikit-build-core version [\d.]+ is too old)/, /(ERROR: (?:Failed building wheel for|Could not build wheels for|No matching distribution found for) .{1,120})/, /error: (metadata-generation-failed)/, /(No module named '[\w.]{1,80}')/)(lines);
    return {
        values: [
            command.values[0]
                ?.replace(/['",]+/g, ' ')
                .replace(/\s+/g, ' ')
                .trim() ?? '',
            ...(reason?.values ?? [])
        ],
        shown: [...(reason?.shown ?? []), ...command.shown]
    };
}, ({ values: [command = 'pip install', reason] }) => ({
    why: (0,words_text/* sentences */.hC)((0,words_text/* say */.cv)({
        en: (0,words_text.t) `The app runs ${command} each time it starts, and that failed.`,
        'zh-TW': (0,words_text.t) `app 每次啟動都會執行 ${command}，這次失敗了。`
    }), reason === undefined ? [] : (0,words_text/* say */.cv)({ en: (0,words_text.t) `pip says: ${reason}.`, 'zh-TW': (0,words_text.t) `pip 的訊息是：${reason}。` })),
    fix: [
        (0,words_text/* say */.cv)({
            en: 'Install it while the Space is built, not when the app starts: write the package or its `git+https://…` address in `requirements.txt`, and remove the call of pip from the code.',
            'zh-TW': '在建置 Space 時安裝，不要在 app 啟動時安裝：把套件或它的 `git+https://…` 網址寫在 `requirements.txt`，並從程式拿掉呼叫 pip 的部分。'
        }),
        (0,words_text/* say */.cv)({
            en: 'If it needs a newer tool that is already installed (`scikit-build-core`, `setuptools`, `ninja`), write that with a newer version in `requirements.txt`, such as `scikit-build-core>=1.0`. Without `--no-build-isolation`, pip fetches the right one itself.',
            'zh-TW': '如果它需要更新版的工具（`scikit-build-core`、`setuptools`、`ninja`），就在 `requirements.txt` 寫上新版，例如 `scikit-build-core>=1.0`。不加 `--no-build-isolation` 的話，pip 會自己取得正確的版本。'
        })
    ]
}));
/** Others that the app depends on when it starts. */
const serviceCauses = [failedInstall, otherServer];
const downloadCauses = [download, refusingServer];

;// CONCATENATED MODULE: ./src/diagnose/causes/app/services/settings.ts




const keyName = '[A-Z][A-Z0-9_]{1,79}';
const settingsFailed = /validation errors? for (\w{0,60}(?:Settings|Config|Env|Configuration|Environment)\w{0,40})/;
const settings_required = /^\s*(?:Field required|field required|none is not an allowed value)/;
/** Names that may stand in a workflow file as they are. */
function secretNames(names, otherwise) {
    const usable = names.filter(name => /^[A-Za-z]\w{0,79}$/.test(name));
    return usable.length > 0 ? usable : [otherwise];
}
/** How such a key is set: by this action, or by hand. */
function setIt(names) {
    return oneOf({
        text: (0,words_text/* say */.cv)({
            en: 'Save the value as a secret of the GitHub repository (Settings → Secrets and variables → Actions), and let this action copy it to the Space with its input `secrets`:',
            'zh-TW': '把值存成 GitHub 儲存庫的 secret（Settings → Secrets and variables → Actions），再用這個 action 的參數 `secrets` 設定到 Space：'
        }),
        block: {
            language: 'yaml',
            lines: [
                'with:',
                '  secrets: |',
                ...secretNames(names, 'API_KEY').map(name => `    ${name}=\${{ secrets.${name} }}`)
            ]
        }
    }, (0,words_text/* say */.cv)({
        en: 'Set it by hand in the Space: Settings → Variables and secrets → “New secret”. Capital letters count.',
        'zh-TW': '在 Space 手動設定：Settings → Variables and secrets →「New secret」。大小寫要一致。'
    }));
}
const notCopied = (0,words_text/* say */.cv)({
    en: 'GitHub secrets are not copied there automatically. Never push `.env`.',
    'zh-TW': 'GitHub 的 secret 不會自動複製過去。請不要推送 `.env` 檔案。'
});
/** The fields that pydantic misses in a class of settings, each on the line above its complaint. */
function settingsIn(lines) {
    const failed = lines.findLastIndex(line => settingsFailed.test(line));
    if (failed < 0)
        return null;
    const names = [];
    const shown = [lines[failed] ?? ''];
    lines.slice(failed).forEach((line, i, all) => {
        const name = /^\s*([\w.]{1,80})$/.exec(all[i - 1] ?? '')?.[1];
        if (!settings_required.test(line) || name === undefined || names.length >= 8)
            return;
        names.push(name.replaceAll('.', '__').toUpperCase());
        shown.push(all[i - 1] ?? '');
    });
    return names.length === 0 ? null : { values: names, shown };
}
/** A key in the form in which Spring, too, finds it in the environment. */
function environmentName(key) {
    return key.replace(/[.-]/g, '_').toUpperCase();
}
const placeholder = cause('missing-setting', lines => {
    const spring = last(/Could not resolve placeholder '([\w.-]{1,80})/)(lines);
    return spring === null ? settingsIn(lines) : { ...spring, values: spring.values.map(environmentName) };
}, ({ values }) => ({
    why: (0,words_text/* sentences */.hC)((0,words_text/* say */.cv)({
        en: (0,words_text.t) `The app needs these environment variables when it starts, but the Space does not have them: ${listed(values, 8)}.`,
        'zh-TW': (0,words_text.t) `app 啟動時需要這些環境變數，但 Space 沒有：${listed(values, 8)}。`
    }), notCopied),
    fix: [
        setIt(values),
        (0,words_text/* say */.cv)({
            en: 'Values that are not secret can be set with the input `variables` in the same way, or get a default in the code.',
            'zh-TW': '不是機密的值可以用同樣的方式寫在參數 `variables`，或在程式裡給預設值。'
        })
    ]
}));
const settings_streamlit = cause('streamlit-secrets', last(/st\.secrets has no (?:key|attribute) "([\w.]{1,80})"/, /No secrets (?:files? )?found\. Valid paths for a secrets\.toml|(?:StreamlitSecretNotFoundError)/), ({ values: [name] }) => ({
    why: (0,words_text/* sentences */.hC)(name === undefined
        ? (0,words_text/* say */.cv)({
            en: 'The app reads `st.secrets`, but the Space has no file `secrets.toml`.',
            'zh-TW': 'app 要讀取 `st.secrets`，但 Space 沒有 `secrets.toml` 這個檔案。'
        })
        : (0,words_text/* say */.cv)({
            en: (0,words_text.t) `The app reads ${name} from \`st.secrets\`, which only knows the file \`secrets.toml\`.`,
            'zh-TW': (0,words_text.t) `app 要從 \`st.secrets\` 讀取 ${name}，但它只認得 \`secrets.toml\` 這個檔案。`
        }), (0,words_text/* say */.cv)({
        en: 'In a Space, secrets are environment variables. Never push `secrets.toml`.',
        'zh-TW': '在 Space 裡，secret 是環境變數。請不要推送 `secrets.toml`。'
    })),
    fix: [
        setIt(name === undefined ? [] : [name]),
        {
            text: (0,words_text/* say */.cv)({
                en: 'Let the code read the environment variable:',
                'zh-TW': '讓程式讀取環境變數：'
            }),
            block: {
                language: 'text',
                lines: [
                    'import os',
                    `key = os.environ["${secretNames(name === undefined ? [] : [name], 'API_KEY')[0] ?? ''}"]`
                ]
            }
        }
    ]
}));
const missingSecret = cause('missing-secret', last(new RegExp(`KeyError: ['"](${keyName})['"]`), /(?:setting|set|via) the (?:environment variables? )?[`'"]?([A-Z][A-Z0-9_]{1,79})[`'"]?(?: environment variable| or\b|\.|$)/, /ImproperlyConfigured: (?:The|Set the) ([A-Z][A-Z0-9_]{1,79})\b/, /must either define the environment variable ([A-Z][A-Z0-9_]{1,79}) or call/, /(?:Missing|required|No|Set|Please (?:set|provide|define)|environment variable)[^A-Z\n]{0,60}\b([A-Z][A-Z0-9_]{0,60}(?:KEY|TOKEN|SECRET|PASSWORD|URI|URL|ID))\b/, /\b([A-Z][A-Z0-9_]{0,60}(?:KEY|TOKEN|SECRET|PASSWORD|URI|URL|ID))\b[^A-Z\n]{0,60}(?:not (?:set|found|provided|configured|defined)|missing|required|must be set|is None)/, /environment variable[s]? [`'"]?([A-Z][A-Z0-9_]{2,79})[`'"]? (?:is |are |was )?(?:not (?:set|found|defined)|missing|required|must be set)/i, /Error: (supabaseUrl|supabaseKey) is required/, /api_key client option must be set|api[ _]key (?:is |was )?(?:missing|required|not (?:set|found|provided))/i), ({ values: [name] }) => ({
    why: (0,words_text/* sentences */.hC)(name === undefined
        ? (0,words_text/* say */.cv)({
            en: 'The app needs a key from an environment variable, but the Space does not have it.',
            'zh-TW': 'app 要從環境變數讀取金鑰，但 Space 沒有這個環境變數。'
        })
        : (0,words_text/* say */.cv)({
            en: (0,words_text.t) `The app needs the environment variable ${name}, but the Space does not have it.`,
            'zh-TW': (0,words_text.t) `app 需要環境變數 ${name}，但 Space 沒有。`
        }), notCopied),
    fix: [setIt(name === undefined ? [] : [name])]
}));
/** pydantic reads lists and other nested values of its settings as JSON. */
const settingValue = cause('setting-value', last(/error parsing value for field "([\w.]{1,80})" from source "\w{0,40}(?:Env|Secrets)\w{0,40}"/, /error parsing (?:JSON for|env var) "([\w.]{1,80})"/), ({ values: [field = ''] }) => {
    const [name = ''] = secretNames([field.toUpperCase()], 'ORIGINS');
    return {
        why: (0,words_text/* say */.cv)({
            en: (0,words_text.t) `The app reads the setting ${field} from the environment or from \`.env\`, and its value is not JSON. For a list, pydantic expects JSON, not an empty value or words with commas.`,
            'zh-TW': (0,words_text.t) `app 從環境變數或 \`.env\` 讀取設定 ${field}，但它的值不是 JSON。pydantic 的清單（list）要用 JSON 寫，不能留空，也不能只用逗號隔開。`
        }),
        fix: [
            {
                text: (0,words_text/* say */.cv)({
                    en: 'Write the value as a JSON list, with brackets and double quotes. With this action’s input `variables` (a prefix that the code gives its settings belongs before the name):',
                    'zh-TW': '把值寫成 JSON 清單，要有方括號和雙引號。用這個 action 的參數 `variables`（程式如果為設定加了前綴，名稱前面也要加上）：'
                }),
                block: {
                    language: 'yaml',
                    lines: ['with:', '  variables: |', `    ${name}=["https://example.com"]`]
                }
            },
            {
                text: (0,words_text/* say */.cv)({
                    en: 'Where the `Dockerfile` sets it, put single quotes around it:',
                    'zh-TW': '如果是在 `Dockerfile` 設定，外面要加單引號：'
                }),
                block: { language: 'text', lines: [`ENV ${name}='["https://example.com"]'`] }
            }
        ]
    };
});
/** What the app needs to be told from outside. */
const settingCauses = [placeholder, settingValue, settings_streamlit, missingSecret];

;// CONCATENATED MODULE: ./src/diagnose/causes/app/python/syntax.ts



/** Python's own sentences; those of JavaScript begin in other ways. */
const said = /\b(?:SyntaxError|IndentationError|TabError): (?!Cannot use import|(?:Invalid or )?[Uu]nexpected (?:token|identifier|end of)|missing \) after|The requested module)(.{1,160})/;
const syntax = cause('syntax', lines => {
    const error = last(said)(lines);
    const at = lines.findLastIndex(line => said.test(line));
    const place = lines.slice(0, at).findLastIndex(line => /^\s*File "/.test(line));
    return error && { ...error, shown: place < 0 ? error.shown : lines.slice(place, at + 1) };
}, ({ values: [said = ''] }) => ({
    why: (0,words_text/* say */.cv)({
        en: (0,words_text.t) `Python cannot read the program: ${said}. None of it has run.`,
        'zh-TW': (0,words_text.t) `Python 看不懂這個程式：${said}。程式一行都還沒有執行。`
    }),
    fix: [
        (0,words_text/* say */.cv)({
            en: 'Open the file at that line, and look at the line above it too. Usually a bracket, a quote or a colon is missing, or spaces and tabs are mixed.',
            'zh-TW': '打開檔案看那一行，也看看上一行。通常是少了括號、引號或冒號，或混用了空格和 Tab。'
        }),
        (0,words_text/* say */.cv)({
            en: 'If the code runs on your own computer, it needs a newer Python than the Space has. Set `python_version` at the top of `README.md`, in quotes.',
            'zh-TW': '如果在自己的電腦上可以執行，就是它需要比 Space 更新的 Python。請在 `README.md` 最上面設定 `python_version`，要加引號。'
        })
    ]
}));
/** A name that nothing gave a value; of a library's own code, it is the library that lacks something. */
const undefinedName = cause('undefined-name', lines => {
    const found = last(/\bNameError: (?:free variable |global )?(?:name )?'(\w{1,80})' is not defined/, /UnboundLocalError: (?:cannot access )?local variable '(\w{1,80})'/, /ReferenceError: (?!require\b|exports\b|module\b)(\w{1,80}) is not defined/)(lines);
    const at = lines.findLastIndex(line => isFrame(line));
    return found === null || (at >= 0 && !isOwnFrame(lines[at] ?? '')) ? null : found;
}, ({ values: [name = ''] }) => ({
    why: (0,words_text/* say */.cv)({
        en: (0,words_text.t) `The program uses the name ${name}, but no earlier line gave it a value.`,
        'zh-TW': (0,words_text.t) `程式用到名稱 ${name}，但在那之前執行的程式都沒有給它值。`
    }),
    fix: [
        (0,words_text/* say */.cv)({
            en: (0,words_text.t) `Check the spelling of ${name}, with its capital letters. If it comes from a package or another file, its \`import\` is missing. If it is your own, define it above that line.`,
            'zh-TW': (0,words_text.t) `檢查 ${name} 的拼法和大小寫。如果它來自套件或別的檔案，就是少了 \`import\`；如果是你自己的，請在那一行之前定義它。`
        }),
        (0,words_text/* say */.cv)({
            en: (0,words_text.t) `If a line does define ${name}, it may be inside an \`if\` or a \`try\` that did not run on the Space. Give it a value before that too.`,
            'zh-TW': (0,words_text.t) `如果有一行定義了 ${name}：它可能在 Space 上沒有執行到的 \`if\` 或 \`try\` 裡，請在那之前也給它一個值。`
        })
    ]
}));
/** What Python cannot read. */
const syntaxCauses = [syntax];
/** What it lacks when it runs; other causes know some of these names. */
const nameCauses = [undefinedName];

;// CONCATENATED MODULE: ./src/diagnose/causes/build/languages/node-native.ts



const gyp = cause('node-gyp', first([
    /gyp ERR! (?:stack Error: )?(?:Could not find any (Python) installation|not found: (make|g\+\+|cc|gcc))/,
    /gyp ERR! find (Python) Python is not set/
], /npm (?:error|ERR!) path |node_modules\/[\w@/.-]{1,120} install/), ({ values: [tool = 'Python'] }) => ({
    why: (0,words_text/* say */.cv)({
        en: (0,words_text.t) `A package is compiled while npm installs it (\`node-gyp\`), and the image has no ${tool}. The \`slim\` and \`alpine\` images have no compilers.`,
        'zh-TW': (0,words_text.t) `有一個套件在 npm 安裝時要編譯（\`node-gyp\`），但映像檔沒有 ${tool}。\`slim\` 和 \`alpine\` 映像檔沒有編譯工具。`
    }),
    fix: [
        {
            text: (0,words_text/* say */.cv)({
                en: 'Install the tools in the `Dockerfile` before `npm ci` (the second line is for `alpine`), or use the full image, such as `FROM node:22`:',
                'zh-TW': '在 `Dockerfile` 的 `npm ci` 之前安裝工具（第二行是 `alpine` 用的），或改用完整的映像檔，例如 `FROM node:22`：'
            }),
            block: {
                language: 'text',
                lines: [
                    'RUN apt-get update && apt-get install -y python3 make g++',
                    'RUN apk add --no-cache python3 make g++'
                ]
            }
        }
    ]
}));
/** Packages that fetch a ready-made program for the machine as an optional dependency. */
const optional = cause('optional-dependency', first([
    /Cannot find module '?(@rollup\/rollup-[\w-]{1,40}|@esbuild\/[\w-]{1,40}|@swc\/core-[\w-]{1,40}|lightningcss[\w.-]{1,40}|@tailwindcss\/oxide-[\w-]{1,40}|@parcel\/watcher-[\w-]{1,40}|@next\/swc-[\w-]{1,40})/,
    /Cannot find (native binding)\. npm has a bug related to optional dependencies/,
    /The package "(@esbuild\/[\w-]{1,40})" could not be found, and is needed by esbuild/
]), ({ values: [name = ''] }) => ({
    why: (0,words_text/* say */.cv)({
        en: (0,words_text.t) `The lock file was made on another kind of machine, and npm did not install the part for Linux (${name}). npm has this fault with optional dependencies.`,
        'zh-TW': (0,words_text.t) `鎖定檔（lock file）是在別種機器上產生的，npm 沒有安裝 Linux 用的部分（${name}）。這是 npm 處理選用套件的已知問題。`
    }),
    fix: [
        oneOf({
            text: (0,words_text/* say */.cv)({
                en: 'Make `package-lock.json` anew on your own computer, and commit it:',
                'zh-TW': '在自己的電腦上重新產生 `package-lock.json`，再 commit：'
            }),
            block: { language: 'sh', lines: ['rm -rf node_modules package-lock.json', 'npm install'] }
        }, {
            text: (0,words_text/* say */.cv)({
                en: 'Or leave the lock file out in the `Dockerfile`. Write `node_modules` in `.dockerignore`, so that `COPY . .` does not bring the one of your own computer:',
                'zh-TW': '或在 `Dockerfile` 不使用鎖定檔。並在 `.dockerignore` 寫上 `node_modules`，避免 `COPY . .` 帶入自己電腦上的版本：'
            }),
            block: { language: 'text', lines: ['COPY package.json ./', 'RUN npm install'] }
        })
    ]
}));
/** Prisma's engine is a program of its own that needs OpenSSL; the app may say so, too. */
const prisma = cause('prisma-openssl', first([
    /(?:Details: )?Error loading shared library (libssl\.so[\w.]{0,8}): No such file or directory \(needed by .{0,200}query_engine/,
    /Prisma Client could not locate the (Query Engine for runtime "[\w.-]{1,60}")/,
    /(?:libquery_engine|query-engine|schema-engine)[^:\n]{0,120}(libssl[\w.]{0,12})/
]), ({ values: [what = ''] }) => ({
    why: (0,words_text/* say */.cv)({
        en: (0,words_text.t) `The engine of Prisma does not find the OpenSSL that it was made for (${what}). The \`slim\` images have none, and newer \`alpine\` images have another version.`,
        'zh-TW': (0,words_text.t) `Prisma 的引擎找不到它需要的 OpenSSL（${what}）。\`slim\` 映像檔沒有 OpenSSL，新版 \`alpine\` 映像檔的版本不同。`
    }),
    fix: [
        {
            text: (0,words_text/* say */.cv)({
                en: 'In the `Dockerfile`, use a Debian image with OpenSSL in every stage, install it before the packages, and run `npx prisma generate` in the stage that is started:',
                'zh-TW': '在 `Dockerfile` 的每個階段使用有 OpenSSL 的 Debian 映像檔，在安裝套件之前先裝好，並在最後執行的階段執行 `npx prisma generate`：'
            }),
            block: {
                language: 'text',
                lines: [
                    'FROM node:22-slim',
                    'RUN apt-get update && apt-get install -y openssl',
                    'RUN npx prisma generate'
                ]
            }
        }
    ]
}));
const prerender = cause('prerender', first([/Error occurred prerendering page "([^"]{1,160})"/], /^(?:\w{1,40}Error|Error): .{1,200}|Export encountered/), ({ values: [page = ''] }) => ({
    why: (0,words_text/* say */.cv)({
        en: (0,words_text.t) `\`next build\` renders the page ${page} while the image is built, and its code failed. At that time there are neither the Space’s secrets and variables nor your own servers.`,
        'zh-TW': (0,words_text.t) `\`next build\` 在建置映像檔時就會產生頁面 ${page}，但它的程式出錯了。這時還沒有 Space 的 secret 和變數，也連不到自己的伺服器。`
    }),
    fix: [
        oneOf({
            text: (0,words_text/* say */.cv)({
                en: 'If the page needs data or settings: let it be rendered when it is asked for, with this line in its file.',
                'zh-TW': '如果頁面需要資料或設定：在它的檔案加上這一行，改成有人開啟時才產生。'
            }),
            block: { language: 'text', lines: ["export const dynamic = 'force-dynamic'"] }
        }, (0,words_text/* say */.cv)({
            en: 'If a variable must be known to the build: set it in the Space (not as a secret), and take it in the `Dockerfile` with `ARG NAME` before `npm run build`.',
            'zh-TW': '如果建置時就需要某個變數：在 Space 設定成變數（不是 secret），並在 `Dockerfile` 的 `npm run build` 之前寫 `ARG 名稱`。'
        }), (0,words_text/* say */.cv)({
            en: 'If the page uses the browser (`window`, `localStorage`): move that into a component that is loaded with `ssr: false`.',
            'zh-TW': '如果頁面用到瀏覽器的功能（`window`、`localStorage`）：移到用 `ssr: false` 載入的元件。'
        }))
    ]
}));
const manager = cause('package-manager', first([
    /The engine "(yarn|npm|pnpm)" is incompatible with this module\. Expected version "([^"]{1,60})"\. Got "([^"]{1,20})"/,
    /(ERR_PNPM_UNSUPPORTED_ENGINE)[^\n]{0,200}pnpm/,
    /This project's package\.json defines "packageManager": "(yarn|npm|pnpm)@([^"]{1,40})"/
]), ({ values: [name = 'yarn', wanted] }) => ({
    why: (0,words_text/* say */.cv)({
        en: (0,words_text.t) `\`package.json\` asks for another version of ${name} than the image has${wanted === undefined ? '' : [': ', { value: wanted }]}.`,
        'zh-TW': (0,words_text.t) `\`package.json\` 要求的 ${name} 版本${wanted === undefined ? '' : ['（', { value: wanted }, '）']}和映像檔裡的不同。`
    }),
    fix: [
        {
            text: (0,words_text/* say */.cv)({
                en: 'Let Corepack fetch the version that `packageManager` in `package.json` names, in the `Dockerfile` before the packages are installed:',
                'zh-TW': '在 `Dockerfile` 安裝套件之前，讓 Corepack 取得 `package.json` 的 `packageManager` 指定的版本：'
            }),
            block: { language: 'text', lines: ['RUN npm install --global corepack && corepack enable'] }
        }
    ]
}));
/** What builds of JavaScript need of the machine. */
const nodeNativeCauses = [gyp, optional, prisma, manager];
/** A page that cannot be rendered; an older Node or a missing module may be why. */
const prerenderCauses = [prerender];
/** Prisma complains when the app starts, too. */
const prismaCauses = [prisma];

;// CONCATENATED MODULE: ./src/diagnose/causes/build/python/python-range.ts



/** The versions that official images and Spaces have, those that most packages support first. */
const known = [12, 13, 11, 10, 9, 14];
const compare = {
    '>=': (minor, bound) => minor >= bound,
    '>': (minor, bound) => minor > bound,
    '<=': (minor, bound) => minor <= bound,
    '<': (minor, bound) => minor < bound,
    '==': (minor, bound) => minor === bound,
    '~=': (minor, bound) => minor >= bound,
    '^': (minor, bound) => minor >= bound,
    '~': (minor, bound) => minor === bound
};
/** A version of Python in a range such as `>=3.7,<3.11`; undefined when none fits, or the range is no such thing. */
function pythonWithin(range) {
    const bounds = [...range.matchAll(/([<>=~^]{1,2})\s?(\d)(?:\.(\d{1,2}))?/g)];
    if (bounds.length === 0)
        return undefined;
    const minor = known.find(each => bounds.every(([, operator = '', major, bound]) => {
        if (major !== '3')
            return operator.startsWith('<') && major === '4';
        return compare[operator]?.(each, Number(bound ?? 0)) ?? true;
    }));
    return minor === undefined ? undefined : `3.${minor}`;
}
/** For which package a source was unpacked, or what asked for it. */
const package_ = /pip-install-[\w]{1,20}\/([\w-]{1,60}?)_[0-9a-f]{32}|([\w.-]{1,80}?)(?:==[\w.]{1,30})? depends on Python[<>=]|Failed to build `([\w.-]{1,80})|Building wheel for ([\w.-]{1,80})|^\s*Collecting ([\w.-]{1,80})/;
function python_range_named(lines, at) {
    const line = lines.slice(0, at + 1).findLast(each => package_.test(each)) ?? lines.find(each => package_.test(each));
    const name = package_
        .exec(line ?? '')
        ?.slice(1)
        .find(each => each !== undefined);
    return name?.replaceAll('_', '-');
}
/** Each names the Python that is there and those that would do, in two lines of the log at most. */
const told = [
    /Cannot install on Python version (?<has>[\d.]{1,12}); only versions (?<range>[^\s]{1,40}) are supported/,
    /Python interpreter version \((?<has>[\d.]{1,12})\) is newer than PyO3's maximum supported version \((?<most>[\d.]{1,12})\)/,
    /Python interpreter version \((?<has>[\d.]{1,12})\) is lower than PyO3's minimum supported version \((?<least>[\d.]{1,12})\)/,
    /current Python version \((?<has>[\d.]{1,12})\) does not satisfy Python(?<range>[<>=!~][<>=!~.,\d]{1,60}?)[\s,]/,
    /resolved to Python (?<has>[\d.]{1,12}), which is incompatible with the project's Python requirement: `(?<range>[^`]{1,60})`/,
    /(?:[Cc]urrent|currently activated) Python version \(?(?<has>[\d.]{1,12})\)? is not (?:allowed|supported) by the project \((?<range>[^)]{1,60})\)/,
    /has no wheels with a matching Python (?:ABI|version|implementation) tag \(e\.g\., `cp(?<tag>3\d{1,2})`\)/
];
/** What says that the Python is another one. */
function range(lines) {
    for (const [at, line] of lines.entries()) {
        const both = `${line} ${(lines[at + 1] ?? '').trim()}`;
        for (const pattern of told) {
            const groups = pattern.exec(both)?.groups;
            if (groups === undefined)
                continue;
            const { has, tag, most, least, range: wanted } = groups;
            const current = has ?? tag?.replace(/^3/, '3.') ?? '';
            const fits = wanted ?? (most ? `<=${most}` : least ? `>=${least}` : '');
            const shown = pattern.test(line) ? [line] : [line, lines[at + 1] ?? ''];
            return { values: [current, fits, python_range_named(lines, at) ?? ''], shown };
        }
    }
    return null;
}
/** What each version of Python took away, and old set-up programs and sources still ask for. */
const takenAway = [
    [/fatal error: (longintrepr\.h): No such file/, '3.11'],
    [/module 'pkgutil' has no attribute '(ImpImporter)'/, '3.12'],
    [/module 'configparser' has no attribute '(SafeConfigParser)'/, '3.12'],
    [/module 'inspect' has no attribute '(getargspec)'/, '3.11'],
    [
        /cannot import name '(\w{1,40})' from 'collections' \(|module 'collections' has no attribute '(\w{1,40})'/,
        '3.10'
    ]
];
function python_range_removed(lines) {
    for (const [asked, since] of takenAway) {
        const found = first([asked])(lines);
        if (found === null)
            continue;
        const at = lines.findIndex(line => asked.test(line));
        return { values: [`${since}+`, `<${since}`, python_range_named(lines, at) ?? ''], shown: found.shown };
    }
    return null;
}
const unsupported = cause('python-range', lines => range(lines) ?? python_range_removed(lines), ({ values: [has = '', wanted = '', name = ''] }) => {
    const fits = pythonWithin(wanted);
    const older = name === '' ? [] : [newerPackage(name)];
    const python = usePython(fits);
    return {
        why: whyOf(has, wanted, name),
        fix: older[0] === undefined ? [python] : [oneOf(python, older[0])]
    };
});
function whyOf(has, wanted, name) {
    if (wanted === '')
        return (0,words_text/* say */.cv)({
            en: (0,words_text.t) `${name === '' ? ['A package'] : (0,words_text.t) `The package ${name}`} has no ready-made file for the image’s Python (${has}).`,
            'zh-TW': (0,words_text.t) `${name === '' ? ['有一個套件'] : (0,words_text.t) `套件 ${name} `}沒有現成的檔案可以給映像檔的 Python（${has}）使用。`
        });
    if (name === '')
        return (0,words_text/* say */.cv)({
            en: (0,words_text.t) `The project supports Python ${wanted}, but the image has Python ${has}.`,
            'zh-TW': (0,words_text.t) `這個專案支援 Python ${wanted}，但映像檔裡是 Python ${has}。`
        });
    return (0,words_text/* say */.cv)({
        en: (0,words_text.t) `This version of ${name} supports Python ${wanted}, but the image has Python ${has}.`,
        'zh-TW': (0,words_text.t) `這個版本的 ${name} 支援 Python ${wanted}，但映像檔裡是 Python ${has}。`
    });
}
/** How to have another Python, in both kinds of Space. */
function usePython(version = '3.12') {
    return {
        text: (0,words_text/* say */.cv)({
            en: (0,words_text.t) `Use another Python, such as ${version}. Write it in quotes at the top of \`README.md\`. In a Docker Space, change the first line of the \`Dockerfile\` instead (${`FROM python:${version}-slim`}).`,
            'zh-TW': (0,words_text.t) `改用別的 Python，例如 ${version}：寫在 \`README.md\` 最上面，要加引號。Docker Space 則是改 \`Dockerfile\` 的第一行（${`FROM python:${version}-slim`}）。`
        }),
        block: { language: 'yaml', lines: [`python_version: "${version}"`] }
    };
}
function newerPackage(name) {
    return (0,words_text/* say */.cv)({
        en: (0,words_text.t) `In \`requirements.txt\` or \`pyproject.toml\`, write another version of ${name} that supports this Python. If the project itself sets the limit, change \`requires-python\`. If another package requires ${name}, update that package.`,
        'zh-TW': (0,words_text.t) `在 \`requirements.txt\` 或 \`pyproject.toml\` 改用支援這個 Python 的 ${name} 版本。如果是專案自己的限制，就修改 \`requires-python\`。如果是別的套件需要 ${name}，就更新那個套件。`
    });
}
/** The Python that a package or the project itself was written for is another one. */
const rangeCauses = [unsupported];

;// CONCATENATED MODULE: ./src/diagnose/causes/build/python/requirement.ts



/** pip, when it finds nothing to install; it names the versions that it could have taken. */
const noVersion = /Could not find a version that satisfies the requirement ([^\s(]{1,120})(?: \(from (?!versions: )[^\n]{1,160}?\)(?= \(|$))?(?: \(from versions: ([^)]{0,4000}))?/;
/** uv, of a name that nobody has; it breaks its sentences where the terminal ends. */
const notFound = /Because ([A-Za-z0-9][\w.-]{0,100}) was not found in (?:the package registry|the provided package|the$|$)/;
/** The offered version that is nearest to the one that was asked for. */
function nearest(asked, offered) {
    const [, wanted = ''] = /(\d{1,8}\.\d{1,8})/.exec(asked) ?? [];
    const final = offered
        .split(',')
        .map(each => each.trim())
        .filter(each => /^\d[\d.]{0,20}$/.test(each));
    return final.findLast(each => wanted !== '' && each.startsWith(`${wanted}.`)) ?? final.at(-1);
}
const partsOf = (version) => (/\d[\d.]*/.exec(version)?.[0] ?? '').split('.').map(Number);
/** Below zero: the first version is the older one. What is no version is the oldest. */
function compared(one, other) {
    const [these, those] = [partsOf(one), partsOf(other)];
    for (let i = 0; i < Math.max(these.length, those.length); i++) {
        const difference = (these[i] ?? 0) - (those[i] ?? 0);
        if (difference !== 0)
            return difference;
    }
    return 0;
}
const holds = {
    '>=': way => way >= 0,
    '<=': way => way <= 0,
    '>': way => way > 0,
    '<': way => way < 0,
    '==': way => way === 0,
    '!=': way => way !== 0
};
/** Whether `name==1.2` is within `name>=1,<2`; where other signs say it, that is believed. */
function isWithin(exact, range) {
    const version = exact.slice(exact.indexOf('==') + 2);
    const bounds = [...range.matchAll(/(>=|<=|==|!=|>|<)([\d.]{1,30})(?=,|$)/g)];
    return bounds.every(([, sign = '', bound = '']) => holds[sign]?.(compared(version, bound)) ?? true);
}
function otherVersion(lines) {
    const line = lines.find(each => noVersion.test(each));
    const [, requirement = '', offered = ''] = noVersion.exec(line ?? '') ?? [];
    const failed = first([noVersion])(lines);
    if (failed === null || offered === '' || /^none$/i.test(offered))
        return null;
    const version = nearest(requirement, offered);
    return { values: [requirement, ...(version === undefined ? [] : [version])], shown: failed.shown };
}
/** Packages that are compiled for each Python anew: old releases have nothing for a new one. */
const requirement_compiled = /^(?:torch\w*|tensorflow[\w-]*|tflite-runtime|jax(?:lib)?|numpy|scipy|pandas|scikit-learn|numba|llvmlite|onnx(?:runtime[\w-]*)?|mediapipe|opencv-[\w-]+|paddlepaddle[\w-]*|xformers|triton|faiss-\w+|spacy|thinc|tokenizers|open3d|dlib|bpy|pyarrow|decord|dm-tree|ray)(?:\[[^\]]*\])?[=<>~!]/i;
const noSuchVersion = cause('no-such-version', otherVersion, ({ values: [requirement = '', version] }) => {
    const name = /^[\w.-]+/.exec(requirement)?.[0] ?? '';
    return {
        why: (0,words_text/* say */.cv)({
            en: (0,words_text.t) `pip looked for ${requirement}. The package exists, but that version does not, or it does not support this Python or this kind of machine.`,
            'zh-TW': (0,words_text.t) `pip 要找的是 ${requirement}。這個套件存在，但沒有這個版本，或這個版本不支援目前的 Python 或機器。`
        }),
        fix: [
            {
                text: (0,words_text/* say */.cv)({
                    en: 'Look up the package on [pypi.org](https://pypi.org) and write a version that exists there in your `requirements.txt`. The line in the build log lists the versions that fit.',
                    'zh-TW': '到 [pypi.org](https://pypi.org) 查這個套件，在 `requirements.txt` 改成存在的版本。建置紀錄裡的那一行也列出了可以用的版本。'
                }),
                ...(version !== undefined && { block: { language: 'text', lines: [`${name}==${version}`] } })
            },
            ...(requirement_compiled.test(requirement) || compared(requirement.replace(/^[^=<>~!]*/, ''), version ?? '9999') > 0
                ? [forOtherPython]
                : [])
        ]
    };
});
const forOtherPython = {
    ...usePython(),
    text: (0,words_text/* say */.cv)({
        en: 'If the version exists there, it supports another Python: change `python_version` at the top of `README.md` (in quotes), or the first line of the `Dockerfile`.',
        'zh-TW': '如果有這個版本，代表它支援的是別的 Python：請修改 `README.md` 最上面的 `python_version`（要加引號），或 `Dockerfile` 的第一行。'
    })
};
const modules = new Set(`abc argparse ast asyncio atexit base64 bisect builtins cmath codecs collections concurrent contextlib copy csv ctypes
datetime decimal difflib dis email enum errno fnmatch fractions functools gc getopt getpass glob gzip hashlib heapq hmac
html http imaplib importlib inspect io ipaddress itertools json linecache locale logging math mimetypes mmap
multiprocessing operator os pathlib pickle pkgutil platform pprint queue random re sched secrets select shelve shlex shutil
signal smtplib socket socketserver sqlite3 ssl stat statistics string struct subprocess sys sysconfig tarfile tempfile
textwrap threading time timeit tkinter token tokenize traceback types typing unicodedata unittest urllib uuid venv warnings
wave weakref webbrowser xml zipfile zlib zoneinfo`.split(/\s+/));
/** A module of Python itself, which no index has as a package. */
const standard = cause('standard-module', lines => {
    const asked = first([noVersion, notFound])(lines);
    return asked !== null && modules.has(asked.values[0] ?? '') ? asked : null;
}, ({ values: [name = ''] }) => ({
    why: (0,words_text/* say */.cv)({
        en: (0,words_text.t) `${name} comes with Python (it is part of the standard library), so there is no such package to install.`,
        'zh-TW': (0,words_text.t) `${name} 是 Python 內建的（標準函式庫的一部分），所以沒有這個套件可以安裝。`
    }),
    fix: [
        (0,words_text/* say */.cv)({
            en: (0,words_text.t) `Remove the line ${name} from \`requirements.txt\`. The code can import it anyway.`,
            'zh-TW': (0,words_text.t) `從 \`requirements.txt\` 刪除 ${name} 那一行。程式不用安裝就可以 import 它。`
        })
    ]
}));
const noSuchPackage = cause('no-such-package', first([noVersion, /No matching distribution found for ([^\s(]{1,120})/i]), ({ values: [requirement = ''] }) => ({
    why: (0,words_text/* say */.cv)({
        en: (0,words_text.t) `There is no package with the name ${requirement}. Usually the name is misspelled, or it is the name that the code imports: for \`cv2\`, install \`opencv-python-headless\`; for \`sklearn\`, \`scikit-learn\`. Modules of Python itself (\`os\`, \`json\`, …) need no package.`,
        'zh-TW': (0,words_text.t) `找不到名稱是 ${requirement} 的套件。通常是名稱打錯，或寫成程式裡 import 的名稱：\`cv2\` 要裝 \`opencv-python-headless\`，\`sklearn\` 要裝 \`scikit-learn\`。Python 內建的（\`os\`、\`json\`……）不需要安裝。`
    }),
    fix: [
        (0,words_text/* say */.cv)({
            en: 'Look up the right name on [pypi.org](https://pypi.org), and fix or remove the line in `requirements.txt`.',
            'zh-TW': '到 [pypi.org](https://pypi.org) 查正確的名稱，修正或刪除 `requirements.txt` 裡的這一行。'
        })
    ]
}));
/** uv makes a conflict of it in the same breath. */
const unknownToUv = { ...noSuchPackage, find: first([notFound]) };
/** Names and versions that the index does not have, as pip puts it. */
const requirementCauses = [noSuchVersion, noSuchPackage];
/** What comes before the conflict that uv makes of it. */
const requirement_nameCauses = [standard, unknownToUv];

;// CONCATENATED MODULE: ./src/diagnose/causes/build/python/fitting.ts





const ignored = /Ignored the following versions that require a different python version: (.{1,4000})/i;
const requires = /([\d.]+[\w.]{0,20}) Requires-Python ([^;]{1,60})/;
/** Asks for a version that exists, but for another Python; pip only says so in the line before. */
function ignoredVersion(lines) {
    const failed = lines.find(line => noVersion.test(line));
    const list = lines.find(line => ignored.test(line));
    const requirement = noVersion.exec(failed ?? '')?.[1];
    const version = /[=~>]=?=?([\d.]+\w{0,10})$/.exec(requirement ?? '')?.[1];
    if (failed === undefined || list === undefined || requirement === undefined || version === undefined)
        return null;
    const one = (ignored.exec(list)?.[1] ?? '').split(';').find(each => requires.exec(each)?.[1] === version);
    const python = requires.exec(one ?? '')?.[2]?.trim();
    return python === undefined ? null : { values: [requirement, python], shown: [list, failed] };
}
/** The packages are there, but not for this Python. */
const otherPython = cause('other-python', lines => first([
    /Package '([^']{1,120})' requires a different Python: [\d.]+\w* not in '([^']{1,60})'/i,
    /requires a different Python[^']{0,40}'?([^'\s]{1,60})/i
], /^\s*ERROR: Could not find/)(lines) ?? ignoredVersion(lines), ({ values: [name = '', python] }) => ({
    why: python === undefined
        ? (0,words_text/* say */.cv)({
            en: 'A package needs a different version of Python from the one that the Space has.',
            'zh-TW': '有一個套件需要的 Python 版本和 Space 使用的不同。'
        })
        : (0,words_text/* say */.cv)({
            en: (0,words_text.t) `The package ${name} needs Python ${python}, but the Space has another version.`,
            'zh-TW': (0,words_text.t) `套件 ${name} 需要 Python ${python}，但 Space 使用的是別的版本。`
        }),
    fix: [
        oneOf(usePython(pythonWithin(python ?? '')), (0,words_text/* say */.cv)({
            en: 'In `requirements.txt`, write an older version of the package that supports this Python.',
            'zh-TW': '在 `requirements.txt` 改用舊一點、支援目前 Python 版本的套件版本。'
        }))
    ]
}));
const contradicting = first([
    /Cannot install (.{1,200}?)(?: and |, )((?:(?! and )[^,]){1,120}) because these package versions have conflicting dependencies/i,
    /No solution found when resolving dependencies/i,
    /ResolutionImpossible/i
], /^\s*The user requested |^\s*[\w.[\]-]{1,80} [\w.+]{1,30} depends on |you require .{1,200} we can conclude/);
const requested = /^\s*The user requested (([\w.-]{1,80})==[\w.+]{1,40})$/;
const depends = /^\s*([\w.-]{1,80})(?:\[[\w,-]{1,80}\])? [\w.+]{1,30} depends on (([\w.-]{1,80})[<>=!~][\w.*,<>=!~+-]{1,80})/;
/** Of what one package is wished for, so many lines are read: pip repeats them for each version that it tries. */
const MOST_WISHES = 100;
/** pip lists who asks for what: what the user did, and the newest package that wants another version of the same. */
function contradiction(lines) {
    const found = contradicting(lines);
    if (found === null)
        return null;
    const wishes = new Map();
    for (const line of lines) {
        const wish = depends.exec(line);
        const name = wish?.[3]?.toLowerCase() ?? '';
        const others = wishes.get(name) ?? [];
        if (wish && others.length < MOST_WISHES)
            wishes.set(name, [...others, wish]);
    }
    for (const line of lines) {
        const [, asked = '', name = ''] = requested.exec(line) ?? [];
        const wish = wishes.get(name.toLowerCase())?.find(([, , range = '']) => !isWithin(asked, range));
        const [told = '', by = '', range = ''] = wish ?? [];
        if (wish)
            return { values: [asked, by, range], shown: [...found.shown.slice(0, 1), line.trim(), told.trim()] };
    }
    return null;
}
/** What was asked for exactly, and what one package needs of the same, is told by name. */
const fitting_pinned = cause('pinned-conflict', contradiction, ({ values: [asked = '', by = '', range = ''] }) => ({
    why: (0,words_text/* say */.cv)({
        en: (0,words_text.t) `The requirements ask for exactly ${asked}, but ${by} works only with ${range}.`,
        'zh-TW': (0,words_text.t) `套件清單指定 ${asked}，但 ${by} 只支援 ${range}。`
    }),
    fix: [
        {
            text: (0,words_text/* say */.cv)({
                en: (0,words_text.t) `In \`requirements.txt\`, write this instead of ${asked}:`,
                'zh-TW': (0,words_text.t) `在 \`requirements.txt\` 用這一行取代 ${asked}：`
            }),
            block: { language: 'text', lines: [range] }
        },
        (0,words_text/* say */.cv)({
            en: (0,words_text.t) `If the app needs exactly ${asked}, write an older version of ${by} that works with it.`,
            'zh-TW': (0,words_text.t) `如果 app 一定要用 ${asked}，就改用支援它的舊版 ${by}。`
        })
    ]
}));
const ofTheSdk = (0,words_text/* say */.cv)({
    en: 'A Gradio Space installs `gradio` automatically, in the version from `sdk_version` at the top of `README.md`. Leave `gradio` out of `requirements.txt`, or write the same version in both places.',
    'zh-TW': 'Gradio Space 會自動安裝 `gradio`，版本由 `README.md` 最上面的 `sdk_version` 決定。請不要在 `requirements.txt` 寫 `gradio`，或讓兩邊的版本一致。'
});
const conflict = cause('conflict', 
// uv says no solution, too, where the Python or a name is what is wrong.
lines => (range(lines) !== null || first([notFound])(lines) !== null ? null : contradicting(lines)), ({ values: [one, other] }) => ({
    why: one === undefined || other === undefined
        ? (0,words_text/* say */.cv)({
            en: 'Two packages cannot be installed together: they need different versions of the same third one.',
            'zh-TW': '有兩個套件不能同時安裝：它們需要同一個套件的不同版本。'
        })
        : (0,words_text/* say */.cv)({
            en: (0,words_text.t) `The packages ${one} and ${other} cannot be installed together: they contradict each other, or need different versions of the same third one.`,
            'zh-TW': (0,words_text.t) `套件 ${one} 和 ${other} 不能同時安裝：它們互相牴觸，或需要同一個套件的不同版本。`
        }),
    fix: [
        (0,words_text/* say */.cv)({
            en: 'In `requirements.txt`, remove the exact versions (`==1.2.3`) of these packages, or write ranges (`>=1.2`), so that pip can choose versions that fit.',
            'zh-TW': '在 `requirements.txt` 拿掉這些套件的固定版本（`==1.2.3`），或改寫成範圍（`>=1.2`），讓 pip 自己挑選相容的版本。'
        }),
        ...(/gradio/i.test(`${one ?? 'gradio'} ${other ?? ''}`) ? [ofTheSdk] : [])
    ]
}));
/** pip installs all the same, and what was installed does not fit: the app may crash of it. */
const fitting_installed = cause('installed-conflict', first([
    /([\w.-]{1,80}) [\w.+]{1,30} (?:requires|has requirement) ([\w.-]{1,80})(?:\[[\w,-]{1,80}\])?([<>=!~][^\s;]{1,80}?)(?:; [^,]{1,200})?, but you(?: have|'ll have) [\w.-]{1,80} ([\w.+]{1,30}) which is incompatible/
]), ({ values: [wants = '', name = '', range = '', found = ''] }) => ({
    why: (0,words_text/* say */.cv)({
        en: (0,words_text.t) `pip installed ${`${name} ${found}`}, but ${wants} works only with ${`${name}${range}`}.`,
        'zh-TW': (0,words_text.t) `pip 安裝了 ${`${name} ${found}`}，但 ${wants} 只支援 ${`${name}${range}`}。`
    }),
    fix: [
        oneOf({
            text: (0,words_text/* say */.cv)({
                en: 'Write the version that fits in `requirements.txt`:',
                'zh-TW': '在 `requirements.txt` 寫上相容的版本：'
            }),
            block: { language: 'text', lines: [`${name}${range}`] }
        }, (0,words_text/* say */.cv)({
            en: (0,words_text.t) `Write a newer version of ${wants} there. Install all packages with one \`pip install\`, so that pip chooses versions that fit.`,
            'zh-TW': (0,words_text.t) `改用新一點的 ${wants}。所有套件用同一個 \`pip install\` 安裝，pip 才會挑選相容的版本。`
        }))
    ]
}));
/** What pip warned of while it installed. */
const installedCauses = [fitting_installed];
/** What is there and does not fit: packages to each other, or to Python. */
const fittingCauses = [otherPython, fitting_pinned, conflict];

;// CONCATENATED MODULE: ./src/diagnose/causes/app/index.ts
































/** Every way in which an app's own log is known to say why it stopped; the first that it shows is told. */
const appCauses = [
    ...syntaxCauses,
    ...webCauses,
    ...runtimeCauses,
    ...llmCauses,
    ...hostCauses,
    ...loginCauses,
    ...prismaCauses,
    ...nodeCauses,
    ...interfaceCauses,
    ...torchCauses,
    ...hardwareCauses,
    ...nativeCauses,
    ...modelCauses,
    ...driftCauses,
    ...desktopCauses,
    ...toolCauses,
    ...commandCauses,
    ...serviceCauses,
    ...moduleCauses,
    ...versionCauses,
    ...packageCauses,
    ...downloadCauses,
    ...accessCauses,
    ...settingCauses,
    ...startCauses,
    ...programCauses,
    ...interpreterCauses,
    ...writeCauses,
    ...madeCauses,
    ...fileCauses,
    ...nameCauses,
    ...weightCauses,
    ...rootCauses,
    ...serverCauses,
    ...workerCauses,
    ...containerCauses,
    ...installedCauses
];

;// CONCATENATED MODULE: ./src/diagnose/causes/beside.ts

/**
 * Causes whose line is a reason wherever it stands. The others' wordings are also printed by what goes on, so they
 * lead where nothing says more and are never named beside another.
 */
const certain = new Set(`installed-conflict conflict no-such-version no-such-package other-python old-node old-rust old-go lock-file npm-conflict
drift numpy required-version own-module module removed-module system-library disk build-disk gated missing-secret
streamlit-secrets missing-setting no-write port`.split(/\s+/));
/** Causes that follow from another: the pair of versions that pip told does not fit, the disk that is full. */
const follows = {
    'installed-conflict': new Set([
        'drift',
        'numpy',
        'required-version',
        'versions',
        'import-name',
        'argument'
    ]),
    disk: new Set(['missing-file', 'pointer', 'no-write']),
    'no-such-package': new Set(['module']),
    'no-such-version': new Set(['module'])
};
/** Whether one cause explains another: what the first is about (a package, a file) is named by the second. */
function explains(one, other) {
    if (follows[one.cause.name]?.has(other.cause.name) !== true)
        return false;
    const told = normalized(other.passage.join('\n'));
    const names = one.values.map(value => normalized(/^[a-z][\w.-]*/i.exec(value)?.[0] ?? ''));
    return one.cause.name === 'disk' || names.some(name => name !== '' && told.includes(name));
}
/** A package has a hyphen in its name where its module has an underscore. */
function normalized(text) {
    return text.toLowerCase().replaceAll('_', '-');
}
/**
 * Ranks what a log shows. What was found in the narrowest passage leads, unless something above it explains it; another
 * cause that stands above that passage and is certain is named beside it.
 */
function ranked(found, lines, causes) {
    const { passage } = found;
    const from = lines.length - passage.length;
    // What is above is known of a passage that goes to the end of the log.
    if (from <= 0 || lines[from] !== passage[0])
        return { lead: found };
    const above = lines.slice(0, from);
    for (const cause of causes) {
        if (!certain.has(cause.name) || cause.name === found.cause.name)
            continue;
        const match = cause.find(above, lines);
        if (match === null || match.shown[0] === found.shown[0])
            continue;
        const other = { ...match, cause };
        return explains(other, found)
            ? { lead: { ...other, passage: above }, beside: found }
            : { lead: found, beside: other };
    }
    return { lead: found };
}
/** The other cause, in its own words. */
function besideWords({ cause, values }, run) {
    const { why } = cause.say({ values }, run);
    return (0,words_text/* say */.cv)({
        en: (0,words_text.t) `The log also shows another problem. ${why}`,
        'zh-TW': (0,words_text.t) `紀錄裡還有另一個問題。${why}`
    });
}

;// CONCATENATED MODULE: ./src/diagnose/causes/build/languages/bundler.ts



const lockVersion = cause('lock-version', first([
    /(ERR_PNPM_LOCKFILE_BREAKING_CHANGE)/,
    /(?:pnpm-lock\.yaml|[Ll]ockfile) .{0,120}not compatible with (?:the )?current (pnpm)/,
    /Ignoring not compatible lockfile at .{0,200}(pnpm)-lock/,
    /(?:The lockfile version|lockfileVersion|Unknown lockfile version).{0,60}(?:not supported|unsupported|newer)/i
]), () => ({
    why: (0,words_text/* say */.cv)({
        en: 'The lock file was written by another major version of pnpm, npm or yarn than the one that the image runs.',
        'zh-TW': '鎖定檔（lock file）是用另一個主要版本的 pnpm、npm 或 yarn 產生的，和映像檔裡的版本不相容。'
    }),
    fix: [
        oneOf({
            text: (0,words_text/* say */.cv)({
                en: 'Use the same version in both places: name it in `package.json` (see `pnpm --version` on your own computer), so that Corepack fetches that one:',
                'zh-TW': '兩邊使用相同的版本：在 `package.json` 寫明版本（在自己的電腦上執行 `pnpm --version` 查詢），Corepack 就會使用它：'
            }),
            block: { language: 'text', lines: ['"packageManager": "pnpm@9.15.9"'] }
        }, (0,words_text/* say */.cv)({
            en: 'Or recreate the lock file with the version of the image (`npx pnpm@10 install`), and commit it.',
            'zh-TW': '或用映像檔的版本重新產生鎖定檔（`npx pnpm@10 install`），再 commit。'
        }))
    ]
}));
const exported = cause('not-exported', first([
    /Attempted import error: '([^']{1,80})' is not exported from '([^']{1,120})'/,
    /(?<![\w$])([\w$]{1,80})["']? is not exported (?:by|from) "?['"]?([^'",\s]{1,200})/,
    /No matching export in "([^"]{1,200})" for import "([^"]{1,80})"/,
    /Module '"([^"]{1,120})"' has no exported member '([^']{1,80})'/
]), ({ values: [one = '', other = ''] }) => ({
    why: (0,words_text/* say */.cv)({
        en: (0,words_text.t) `Code imports ${one} from ${other}, but the installed version of that package does not export it. Usually another package needs a newer or older version of it.`,
        'zh-TW': (0,words_text.t) `程式從 ${other} import ${one}，但已安裝的版本沒有匯出它。通常是另一個套件需要它較新或較舊的版本。`
    }),
    fix: [
        {
            text: (0,words_text/* say */.cv)({
                en: 'Find out who needs which version, and change `package.json` until both fit. Put the name of the package in place of `react`:',
                'zh-TW': '查出哪個套件需要哪個版本，修改 `package.json` 直到兩邊相容。請把 `react` 換成實際的套件名稱：'
            }),
            block: { language: 'sh', lines: ['npm ls react', 'npm install react@latest react-dom@latest'] }
        },
        (0,words_text/* say */.cv)({
            en: 'Commit `package.json` and `package-lock.json`, and let the `Dockerfile` copy both and run `npm ci`: without the lock file, newer versions may come at each build.',
            'zh-TW': '把 `package.json` 和 `package-lock.json` 一起 commit，並讓 `Dockerfile` 複製兩者、執行 `npm ci`：沒有鎖定檔的話，每次建置都可能裝到更新的版本。'
        })
    ]
}));
const unresolved = cause('unresolved-import', first([
    /Rollup failed to resolve import "([^"]{1,160})"(?: from "([^"]{1,200})")?/,
    /Module not found: (?:Error: )?Can't resolve '([^']{1,160})'(?: in '([^']{1,200})')?/,
    /Could not resolve "([^"]{1,160})"(?: from "([^"]{1,200})")?/,
    /Cannot find module '([^']{1,160})' or its corresponding type declarations/,
    /Error: Cannot find module '((?![./])[^']{1,160})'/,
    /Failed to resolve (?:import|entry for package) "([^"]{1,160})"(?: from "([^"]{1,200})")?/
], /^\s*(?:\.\/|> )?[\w./-]{1,120}\.[jt]sx?(?::\d|\(\d)/), ({ values: [module = ''] }) => ({
    why: module.startsWith('.') || module.startsWith('@/') || module.startsWith('~')
        ? (0,words_text/* say */.cv)({
            en: (0,words_text.t) `The build found no file ${module}, which the code imports. Capital letters count on the Space, but usually not on Windows and macOS.`,
            'zh-TW': (0,words_text.t) `建置時找不到程式 import 的檔案 ${module}。Space 會區分大小寫，Windows 和 macOS 通常不會。`
        })
        : (0,words_text/* say */.cv)({
            en: (0,words_text.t) `The code imports ${module}, which is not installed: it is missing in \`package.json\`, or the build leaves out \`devDependencies\`.`,
            'zh-TW': (0,words_text.t) `程式 import 的 ${module} 沒有安裝：\`package.json\` 裡沒有，或建置時沒有安裝 \`devDependencies\`。`
        }),
    fix: [
        oneOf((0,words_text/* say */.cv)({
            en: 'If it is a package: run `npm install` with its name on your own computer, and commit `package.json` and the lock file. Do not set `NODE_ENV=production` or `--omit=dev` before the build.',
            'zh-TW': '如果是套件：在自己的電腦上用 `npm install` 加上它的名稱安裝，再 commit `package.json` 和鎖定檔。建置之前不要設定 `NODE_ENV=production` 或 `--omit=dev`。'
        }), (0,words_text/* say */.cv)({
            en: 'If it is your own file: check that it is committed, that the name has the same capital letters, that no line of `.gitignore` or `.dockerignore` (such as `lib/`) excludes it, and that the `Dockerfile` copies it before the build.',
            'zh-TW': '如果是你自己的檔案：確認它已經 commit、大小寫相同、沒有被 `.gitignore` 或 `.dockerignore`（例如 `lib/`）排除，而且 `Dockerfile` 在建置之前就複製它。'
        }))
    ]
}));
/** Programs that only the packages of a project bring. */
const tools = /(?:sh: (?:line )?(?:\d{1,4}: )?|\/bin\/sh: (?:\d{1,4}: )?)(vite|tsc|next|react-scripts|ng|nuxt|nuxi|vue-cli-service|astro|webpack|svelte-kit|remix|turbo|esbuild|rollup|cross-env|rimraf|vue-tsc|nest|tsup|parcel|prisma|husky|patch-package): (?:command )?not found/;
const noTool = cause('no-build-tool', first([tools]), ({ values: [name = ''] }) => ({
    why: (0,words_text/* say */.cv)({
        en: (0,words_text.t) `The build runs ${name}, which is not installed. It is usually one of the \`devDependencies\`, and those are left out with \`NODE_ENV=production\` or \`--omit=dev\`.`,
        'zh-TW': (0,words_text.t) `建置時要執行 ${name}，但沒有安裝。它通常屬於 \`devDependencies\`，使用 \`NODE_ENV=production\` 或 \`--omit=dev\` 時不會安裝。`
    }),
    fix: [
        {
            text: (0,words_text/* say */.cv)({
                en: 'In the `Dockerfile`, install everything, build, and set `NODE_ENV=production` only after that:',
                'zh-TW': '在 `Dockerfile` 安裝全部套件並建置，之後才設定 `NODE_ENV=production`：'
            }),
            block: {
                language: 'text',
                lines: [
                    'COPY package*.json ./',
                    'RUN npm ci --include=dev',
                    'COPY . .',
                    'RUN npm run build',
                    'ENV NODE_ENV=production'
                ]
            }
        }
    ]
}));
const typescript = cause('typescript', first([
    /(?<![\w./-])([\w./-]{1,160}\.[cm]?tsx?\(\d{1,6},\d{1,6}\)): error (TS\d{4}: .{1,200})/,
    /(?<![\w./-])([\w./-]{1,160}\.[cm]?tsx?:\d{1,6}:\d{1,6}) - error (TS\d{4}: .{1,200})/,
    /(Type error): (.{1,200})/
], /^\.\/[\w./-]{1,160}\.[cm]?[jt]sx?:\d/), ({ values: [at = '', said = ''] }) => ({
    why: (0,words_text/* say */.cv)({
        en: (0,words_text.t) `TypeScript found an error, so nothing was built (${at}): ${said}`,
        'zh-TW': (0,words_text.t) `TypeScript 檢查到錯誤，所以沒有建置（${at}）：${said}`
    }),
    fix: [
        (0,words_text/* say */.cv)({
            en: 'Fix that line. The same check runs on your own computer with `npx tsc --noEmit` or `npm run build`, in a fresh copy of the repository (`git clone`).',
            'zh-TW': '修正那一行。在自己的電腦上，用重新下載的儲存庫（`git clone`）執行 `npx tsc --noEmit` 或 `npm run build`，就會有同樣的檢查。'
        })
    ]
}));
/** What bundlers and compilers of JavaScript complain of. */
const bundlerCauses = [lockVersion, noTool, exported, typescript, unresolved];

;// CONCATENATED MODULE: ./src/diagnose/causes/build/native/cuda.ts



const readyMade = (0,words_text/* say */.cv)({
    en: 'Use a prebuilt wheel: in `requirements.txt`, write the address of a `.whl` file from the package’s releases page. It must match the versions of Python, torch and CUDA. Or use the CPU version of the package.',
    'zh-TW': '改用現成的 wheel：在 `requirements.txt` 寫上套件 release 頁面的 `.whl` 網址，並和 Python、torch、CUDA 的版本相符。或改用套件的 CPU 版本。'
});
const compiler = cause('no-nvcc', first([
    /(nvcc) was not found/,
    /(CUDA_HOME) environment variable is not set/,
    /No such file or directory: '[^']{0,120}\/(nvcc)'|(nvcc): (?:command )?not found/,
    /(?:Failed to find|Could not find|Unable to find) (nvcc)/i,
    /No (CMAKE_CUDA_COMPILER) could be found/,
    /Could not find (CUDA(?: toolkit|Toolkit)?) ?\(missing/i
]), ({ values: [what = 'nvcc'] }) => ({
    why: (0,words_text/* say */.cv)({
        en: (0,words_text.t) `A package compiles CUDA code, but the image has no CUDA compiler (\`nvcc\`). The log names ${what}. The build machine has no GPU either.`,
        'zh-TW': (0,words_text.t) `有一個套件要編譯 CUDA 程式，但映像檔沒有 CUDA 編譯器（\`nvcc\`），紀錄裡寫的是 ${what}。負責建置的機器也沒有 GPU。`
    }),
    fix: [
        oneOf(readyMade, {
            text: (0,words_text/* say */.cv)({
                en: 'In a Docker Space, start from a `-devel` image, which has the compiler:',
                'zh-TW': '在 Docker Space，改用有編譯器的 `-devel` 映像檔：'
            }),
            block: { language: 'text', lines: ['FROM nvidia/cuda:12.8.1-devel-ubuntu22.04'] }
        })
    ]
}));
const driver = cause('no-libcuda', first([/cannot find -l(cuda)\b/, /ld: (?:warning: )?(libcuda\.so)[.\d]{0,4}[^\n]{0,200}not found/], /undefined reference to [`']cu[A-Z]\w{1,60}/), () => ({
    why: (0,words_text/* say */.cv)({
        en: 'The linker needs `libcuda`, the GPU driver. The build machine has no GPU, so it has no driver.',
        'zh-TW': '連結時要找 `libcuda`，也就是 GPU 的驅動程式。負責建置的機器沒有 GPU，所以也沒有它。'
    }),
    fix: [
        oneOf(readyMade, {
            text: (0,words_text/* say */.cv)({
                en: 'On a `-devel` image, let the linker use the driver’s stub, only in this step:',
                'zh-TW': '在 `-devel` 映像檔，只在這個步驟用驅動程式的 stub 連結：'
            }),
            block: {
                language: 'text',
                lines: [
                    'RUN ln -s /usr/local/cuda/lib64/stubs/libcuda.so /usr/local/cuda/lib64/stubs/libcuda.so.1 && \\',
                    '  LIBRARY_PATH=/usr/local/cuda/lib64/stubs LDFLAGS=-Wl,-rpath-link,/usr/local/cuda/lib64/stubs pip install -r requirements.txt'
                ]
            }
        })
    ]
}));
const arch = cause('cuda-arch', lines => {
    const listed = lines.some(line => /_get_cuda_arch_flags|arch_list/.test(line));
    const empty = listed ? first([/(IndexError: list index out of range)/], /arch_list/)(lines) : null;
    return (empty ??
        first([
            /nvcc fatal {0,4}: (Unsupported gpu architecture '[^']{1,40}')/,
            /(Unknown CUDA arch \([^)]{1,20}\)) or GPU not supported/,
            /(CMAKE_CUDA_ARCHITECTURES) must be (?:non-empty|set|valid)/,
            /(Failed to detect a default CUDA architecture)/
        ])(lines));
}, ({ values: [what = ''] }) => ({
    why: (0,words_text/* say */.cv)({
        en: (0,words_text.t) `The build compiles CUDA code, but does not know for which GPU (${what}). The build machine has no GPU to detect, and each CUDA version supports only some.`,
        'zh-TW': (0,words_text.t) `編譯 CUDA 程式時，無法得知要給哪一種 GPU（${what}）。負責建置的機器沒有 GPU 可以查，而且每個 CUDA 版本只支援其中一些。`
    }),
    fix: [
        oneOf(readyMade, {
            text: (0,words_text/* say */.cv)({
                en: 'In a Docker Space, set the GPU architectures before that step: 7.5 for T4, 8.0 for A100, 8.6 for A10G, 8.9 for L4 and L40S, 9.0 for H200. Leave out those that this CUDA version does not support:',
                'zh-TW': '在 Docker Space，於那個步驟之前指定 GPU 的架構：T4 是 7.5，A100 是 8.0，A10G 是 8.6，L4 和 L40S 是 8.9，H200 是 9.0。拿掉這個 CUDA 版本不支援的：'
            }),
            block: { language: 'text', lines: ['ENV TORCH_CUDA_ARCH_LIST="7.5;8.0;8.6;8.9;9.0"'] }
        })
    ]
}));
const cuda_mismatch = cause('cuda-mismatch', lines => {
    const at = lines.findIndex(line => /detected CUDA version \(/.test(line));
    const told = lines
        .slice(at, at + 3)
        .map(line => line.trim())
        .join(' ');
    const versions = /detected CUDA version \(([\d.]{1,8})\) (?:mismatches|has a (?:major|minor) version mismatch).{0,80}?\(([\d.]{1,8})\)/.exec(told);
    return at < 0 || versions === null
        ? null
        : {
            values: versions.slice(1, 3),
            shown: lines.slice(at, at + 3).filter(line => /CUDA version|PyTorch \(/.test(line))
        };
}, ({ values: [image = '', torch = ''] }) => ({
    why: (0,words_text/* say */.cv)({
        en: (0,words_text.t) `A package compiles CUDA code with the image’s CUDA ${image}, but the installed PyTorch was built for CUDA ${torch}. Both must be the same.`,
        'zh-TW': (0,words_text.t) `有一個套件用映像檔的 CUDA ${image} 編譯，但安裝的 PyTorch 適用 CUDA ${torch}。兩者必須相同。`
    }),
    fix: [
        oneOf({
            text: (0,words_text/* say */.cv)({
                en: (0,words_text.t) `Before that package, install the PyTorch that was built for CUDA ${image}. The address ends with the version without the dot:`,
                'zh-TW': (0,words_text.t) `在那個套件之前，安裝適用 CUDA ${image} 的 PyTorch。網址最後是去掉小數點的版本：`
            }),
            block: {
                language: 'text',
                lines: [
                    `RUN pip install torch --index-url https://download.pytorch.org/whl/cu${image.replaceAll('.', '')}`
                ]
            }
        }, (0,words_text/* say */.cv)({
            en: (0,words_text.t) `Start from an image with CUDA ${torch}: a tag of \`nvidia/cuda\` with that version and \`-devel\`.`,
            'zh-TW': (0,words_text.t) `改用 CUDA ${torch} 的映像檔：\`nvidia/cuda\` 裡有這個版本和 \`-devel\` 的標籤（tag）。`
        }), readyMade)
    ]
}));
/** nvcc names the newest gcc that it takes, and the oldest clang that it does not. */
function newestTaken(name, told) {
    if (name !== 'clang')
        return { version: told, packages: `gcc-${told} g++-${told}`, cc: `gcc-${told}`, cxx: `g++-${told}` };
    const version = String(Number(told) - 1);
    return { version, packages: `clang-${version}`, cc: `clang-${version}`, cxx: `clang++-${version}` };
}
const hostCompiler = cause('cuda-gcc', first([
    /unsupported (?:GNU|clang) version! (gcc|clang) versions? (?:later than|must be less than) (\d{1,2})/
]), ({ values: [name = 'gcc', told = '12'] }) => {
    const { version, packages, cc, cxx } = newestTaken(name, told);
    return {
        why: (0,words_text/* say */.cv)({
            en: (0,words_text.t) `The CUDA compiler (nvcc) in the image supports ${name} only up to version ${version}, and the image has a newer one.`,
            'zh-TW': (0,words_text.t) `映像檔裡的 CUDA 編譯器（nvcc）最多支援 ${name} ${version}，但映像檔裡的比較新。`
        }),
        fix: [
            oneOf({
                text: (0,words_text/* say */.cv)({
                    en: 'In the `Dockerfile`, install an older compiler and use that one:',
                    'zh-TW': '在 `Dockerfile` 安裝舊一點的編譯器，並指定使用它：'
                }),
                block: {
                    language: 'text',
                    lines: [
                        `RUN apt-get update && apt-get install -y ${packages}`,
                        `ENV CC=${cc} CXX=${cxx} CUDAHOSTCXX=${cxx}`
                    ]
                }
            }, (0,words_text/* say */.cv)({
                en: 'Use an image whose CUDA and compiler match, such as `nvidia/cuda:12.8.1-devel-ubuntu22.04`. A conda environment brings its own compiler: remove it there.',
                'zh-TW': '改用 CUDA 和編譯器相配的映像檔，例如 `nvidia/cuda:12.8.1-devel-ubuntu22.04`。conda 環境會帶來自己的編譯器，請從環境裡拿掉。'
            }), readyMade)
        ]
    };
});
/** What compiling for a GPU needs of a machine that has none. */
const cudaCauses = [hostCompiler, cuda_mismatch, arch, driver, compiler];

;// CONCATENATED MODULE: ./src/diagnose/causes/build/python/python.ts



/** A package's own program, which pip runs in an environment of its own before it installs anything. */
const preparing = /metadata-generation|Getting requirements to build|build_wheel|egg_info|setup\.py|build_meta|prepare_metadata|get_requires_for_build|[Bb]uild backend |declare it as a build dependency/;
/** Which package it is, as pip and uv put it. */
const whose = /(?:╰─> from |likely indicates that `|Failed to build `|Failed to fetch wheel: |Failed building wheel for |Failed to build:? [`']?|Building wheel for |Failed to build installable wheels .{0,80}\(|Collecting )([^\s()'`,]{1,160})/;
function preparesFor(lines, module) {
    if (!lines.some(line => preparing.test(line)))
        return null;
    const missing = first([module])(lines);
    if (missing === null)
        return null;
    const package_ = last(whose)(lines);
    return {
        values: [...missing.values.slice(0, 1), ...(package_?.values ?? [])],
        shown: [...missing.shown, ...(package_?.shown ?? [])]
    };
}
/** What holds a package back where pip prepares others, too. */
function constrained(requirement) {
    return {
        language: 'text',
        lines: [`RUN echo '${requirement}' > /tmp/constraints.txt`, 'ENV PIP_CONSTRAINT=/tmp/constraints.txt']
    };
}
/** setuptools 82 no longer has it; old packages ask for it while they are prepared. */
const pkgResources = cause('pkg-resources', lines => preparesFor(lines, /No module named '(pkg_resources)(?:\.[\w.]{1,80})?'/), ({ values: [, package_] }) => ({
    why: package_ === undefined
        ? (0,words_text/* say */.cv)({
            en: 'A package imports `pkg_resources` while pip prepares it, and new versions of `setuptools` no longer have it. pip prepares each package in an isolated environment with the newest `setuptools`, whatever is installed.',
            'zh-TW': '有一個套件在 pip 準備它的時候 import `pkg_resources`，但新版 `setuptools` 已經沒有它。pip 會在隔離的環境裡用最新的 `setuptools` 準備每個套件，和已經安裝的版本無關。'
        })
        : (0,words_text/* say */.cv)({
            en: (0,words_text.t) `The package ${package_} imports \`pkg_resources\` while pip prepares it, and new versions of \`setuptools\` no longer have it. pip prepares each package in an isolated environment with the newest \`setuptools\`, whatever is installed.`,
            'zh-TW': (0,words_text.t) `套件 ${package_} 在 pip 準備它的時候 import \`pkg_resources\`，但新版 \`setuptools\` 已經沒有它。pip 會在隔離的環境裡用最新的 \`setuptools\` 準備每個套件，和已經安裝的版本無關。`
        }),
    fix: [
        oneOf((0,words_text/* say */.cv)({
            en: 'Write a newer release of that package in `requirements.txt`, if there is one.',
            'zh-TW': '如果那個套件有新版，在 `requirements.txt` 改用新版。'
        }), {
            text: (0,words_text/* say */.cv)({
                en: 'In a Docker Space, hold `setuptools` back in the isolated environments too. Add these lines before the line that runs pip:',
                'zh-TW': '在 Docker Space，讓隔離的環境也使用舊版 `setuptools`。在執行 pip 的那行之前加上：'
            }),
            block: constrained('setuptools<81')
        }, (0,words_text/* say */.cv)({
            en: 'In a Gradio or Streamlit Space, write the address of a ready-made file (`.whl`) of the package in `requirements.txt`, or switch to a `Dockerfile`.',
            'zh-TW': 'Gradio 或 Streamlit Space：在 `requirements.txt` 寫這個套件做好的檔案（`.whl`）的網址，或改用 `Dockerfile`。'
        }))
    ]
}));
/** Python 3.12 no longer has them; old releases of numpy and others are then built from source, and fail. */
const python_removed = cause('removed-from-python', lines => preparesFor(lines, /No module named '(distutils|imp)(?:\.[\w.]{1,80})?'/), ({ values: [name = ''] }) => ({
    why: (0,words_text/* say */.cv)({
        en: (0,words_text.t) `A package is too old for this Python: while it is prepared, it imports ${name}, which Python 3.12 and later no longer have.`,
        'zh-TW': (0,words_text.t) `有一個套件太舊，不支援這個 Python：準備它時要 import ${name}，但 Python 3.12 以後已經沒有它。`
    }),
    fix: [
        oneOf((0,words_text/* say */.cv)({
            en: 'Write a newer version of the package in `requirements.txt`: for `numpy`, `numpy>=1.26`.',
            'zh-TW': '在 `requirements.txt` 改用新版的套件；`numpy` 是 `numpy>=1.26`。'
        }), (0,words_text/* say */.cv)({
            en: 'Use Python 3.11: `python_version: "3.11"` at the top of `README.md`, or `FROM python:3.11` in the `Dockerfile`.',
            'zh-TW': '改用 Python 3.11：`README.md` 最上面的 `python_version: "3.11"`，或 `Dockerfile` 的 `FROM python:3.11`。'
        }))
    ]
}));
/** The package's set-up program wants another package before any is installed. */
const needsFirst = cause('needs-another-first', lines => preparesFor(lines, /ModuleNotFoundError: No module named '([\w.]{1,80})'/), ({ values: [name = ''] }) => ({
    why: (0,words_text/* say */.cv)({
        en: (0,words_text.t) `A package in \`requirements.txt\` needs ${name} before it can be installed. pip prepares all packages, each in an isolated environment, before it installs the first one.`,
        'zh-TW': (0,words_text.t) `\`requirements.txt\` 裡有一個套件在安裝前就需要 ${name}，但當時它還沒裝好：pip 會先在隔離的環境裡準備所有套件，才開始安裝。`
    }),
    fix: [
        oneOf((0,words_text/* say */.cv)({
            en: 'Use a version of the package that can be installed directly. Packages such as `flash-attn` publish ready-made files (`.whl`); write the address of one in `requirements.txt`.',
            'zh-TW': '改用可以直接安裝的版本。像 `flash-attn` 這樣的套件有提供做好的檔案（`.whl`），可以把它的網址寫在 `requirements.txt`。'
        }), {
            text: (0,words_text/* say */.cv)({
                en: (0,words_text.t) `In a \`Dockerfile\`, install ${name} first, and then the package with the option \`--no-build-isolation\`, so that it sees what is installed:`,
                'zh-TW': (0,words_text.t) `在 \`Dockerfile\` 先安裝 ${name}，再加上選項 \`--no-build-isolation\` 安裝那個套件，讓它看得到已經安裝的東西：`
            }),
            block: {
                language: 'text',
                lines: [
                    `RUN pip install ${plainName(name)} setuptools wheel`,
                    'RUN pip install --no-build-isolation PACKAGE'
                ]
            }
        })
    ]
}));
function plainName(name) {
    return /^\w+$/.test(name) ? name : 'NAME';
}
const invalidWheel = cause('invalid-wheel', first([
    /Wheel '([^']{1,120})' located at .{1,300} is invalid/,
    /Requested ([^\s]{1,120}) (?:from .{1,400} )?has invalid metadata/,
    /(?<![\w.-])([\w.-]{1,120}\.whl) is not a (?:supported wheel on this platform|valid wheel filename)/,
    /Invalid wheel filename[^:]{0,40}: '?([\w.+-]{1,120})/
], /^\s*Please use pip<|^\s{2,}\.\*? suffix/), ({ values: [name = ''] }) => ({
    why: (0,words_text/* say */.cv)({
        en: (0,words_text.t) `pip cannot use the file of ${name}: it is damaged, was made for another Python or machine, or has metadata that newer versions of pip refuse.`,
        'zh-TW': (0,words_text.t) `pip 無法使用 ${name} 的檔案：它已損壞、是給別的 Python 或機器用的，或它的中繼資料（metadata）不被新版 pip 接受。`
    }),
    fix: [
        oneOf((0,words_text/* say */.cv)({
            en: 'Write another version of that package in `requirements.txt`, usually a newer one. If another package asks for the old version, update that one.',
            'zh-TW': '在 `requirements.txt` 改用那個套件的其他版本，通常是新一點的。如果是別的套件要求舊版，就更新那個套件。'
        }), {
            text: (0,words_text/* say */.cv)({
                en: 'If the log says “Please use pip<24.1”, use an older pip: in a `Dockerfile` as below, or as a line `pip<24.1` in `pre-requirements.txt`.',
                'zh-TW': '如果紀錄裡寫著「Please use pip<24.1」，請改用舊版 pip：在 `Dockerfile` 加上這一行，或在 `pre-requirements.txt` 寫 `pip<24.1`。'
            }),
            block: { language: 'text', lines: ['RUN pip install "pip<24.1"'] }
        })
    ]
}));
const managed = cause('externally-managed', first([/externally-managed-environment/]), () => ({
    why: (0,words_text/* say */.cv)({
        en: 'The image belongs to a Linux whose own Python does not let pip install packages into it.',
        'zh-TW': '映像檔使用的 Linux，不允許 pip 把套件裝進系統自己的 Python。'
    }),
    fix: [
        oneOf({
            text: (0,words_text/* say */.cv)({
                en: 'Use an official Python image in the first line of the `Dockerfile`.',
                'zh-TW': '在 `Dockerfile` 的第一行使用官方的 Python 映像檔。'
            }),
            block: { language: 'text', lines: ['FROM python:3.12'] }
        }, {
            text: (0,words_text/* say */.cv)({
                en: 'Install into an environment of your own:',
                'zh-TW': '裝到自己建立的環境：'
            }),
            block: {
                language: 'text',
                lines: ['RUN python3 -m venv /opt/venv', 'ENV PATH="/opt/venv/bin:$PATH"']
            }
        })
    ]
}));
/** Which file each tool locks, and how. */
const locks = {
    'uv.lock': 'uv lock',
    'poetry.lock': 'poetry lock',
    'Pipfile.lock': 'pipenv lock'
};
const pythonLock = cause('python-lock', first([
    /(?:lockfile at `?(uv\.lock)`? needs to be updated|Unable to find lockfile at `?(uv\.lock))/,
    /changed significantly since (poetry\.lock) was last generated/,
    /(poetry\.lock) is not up to date with pyproject\.toml/,
    /(Pipfile\.lock) \([^)]{1,40}\) out of date|(Pipfile\.lock) not found/
]), ({ values: [file = 'uv.lock'] }) => ({
    why: (0,words_text/* say */.cv)({
        en: (0,words_text.t) `The lock file ${file} is missing, or no longer matches the requirements of the project.`,
        'zh-TW': (0,words_text.t) `鎖定檔 ${file} 不存在，或和專案要求的套件不再一致。`
    }),
    fix: [
        {
            text: (0,words_text/* say */.cv)({
                en: 'Recreate it on your own computer, and commit it. Check that `.gitignore` and `.dockerignore` do not exclude it. If the `Dockerfile` clones another project, run this there before the installation.',
                'zh-TW': '在自己的電腦上重新產生，再 commit，並確認 `.gitignore` 和 `.dockerignore` 沒有排除它。如果 `Dockerfile` clone 的是別人的專案，就在安裝之前在那裡執行。'
            }),
            block: { language: 'sh', lines: [locks[file] ?? 'uv lock'] }
        }
    ]
}));
/** What pip does before and beside installing. */
const pythonCauses = [
    pkgResources,
    python_removed,
    invalidWheel,
    managed,
    pythonLock,
    needsFirst
];

;// CONCATENATED MODULE: ./src/diagnose/causes/build/image/moved.ts





const cmake = cause('cmake-policy', first([/Compatibility with CMake < ([\d.]{1,8}) has been removed/]), ({ values: [version = '3.5'] }) => ({
    why: (0,words_text/* say */.cv)({
        en: (0,words_text.t) `A package was written for a CMake older than ${version}, and CMake 4 is no longer compatible with that.`,
        'zh-TW': (0,words_text.t) `有一個套件是為 ${version} 以前的 CMake 寫的，CMake 4 已經不再相容。`
    }),
    fix: [
        oneOf((0,words_text/* say */.cv)({
            en: 'Write a newer version of that package in `requirements.txt`, if there is one.',
            'zh-TW': '如果那個套件有新版，在 `requirements.txt` 改用新版。'
        }), {
            text: (0,words_text/* say */.cv)({
                en: 'In a Docker Space, let CMake accept it, with this line before pip:',
                'zh-TW': '在 Docker Space，於 pip 之前加上這一行，讓 CMake 接受它：'
            }),
            block: { language: 'text', lines: ['ENV CMAKE_POLICY_VERSION_MINIMUM=3.5'] }
        }, {
            text: (0,words_text/* say */.cv)({
                en: 'Let pip build packages with an older CMake:',
                'zh-TW': '讓 pip 在建置套件時使用舊版 CMake：'
            }),
            block: constrained('cmake<4')
        })
    ]
}));
const git = cause('no-git', first([
    /Cannot find command '(git)'/,
    /(git) executable not found/i,
    /npm (?:error|ERR!) .{0,80}spawn (git)\b/
]), () => ({
    why: (0,words_text/* say */.cv)({
        en: 'A dependency comes from a git repository (`git+https://…`), and the image has no `git`.',
        'zh-TW': '有一個相依套件來自 git 儲存庫（`git+https://…`），但映像檔裡沒有 `git`。'
    }),
    fix: [
        oneOf({
            text: (0,words_text/* say */.cv)({
                en: 'In the `Dockerfile`, install git before the packages:',
                'zh-TW': '在 `Dockerfile` 安裝套件之前，先安裝 git：'
            }),
            block: {
                language: 'text',
                lines: ['RUN apt-get update && apt-get install -y --no-install-recommends git']
            }
        }, (0,words_text/* say */.cv)({
            en: 'In a Gradio or Streamlit Space, write `git` in `packages.txt`.',
            'zh-TW': 'Gradio 或 Streamlit Space：在 `packages.txt` 寫上 `git`。'
        }))
    ]
}));
const hfCommand = cause('hf-command', first([/(huggingface-cli): (?:command )?not found/, /(huggingface-cli)\b.{0,400}exit code: 127/]), () => ({
    why: (0,words_text/* say */.cv)({
        en: 'The `Dockerfile` runs `huggingface-cli`, and the image has no such command. In `huggingface_hub` 1.0 and later, it is called `hf`.',
        'zh-TW': '`Dockerfile` 要執行 `huggingface-cli`，但映像檔裡沒有這個指令。從 `huggingface_hub` 1.0 開始，它改名為 `hf`。'
    }),
    fix: [
        {
            text: (0,words_text/* say */.cv)({
                en: 'Install the package before that line, and use `hf download` and `hf auth login` instead. A login is needed only for private repositories, and a build has no secrets unless the `RUN` line mounts them.',
                'zh-TW': '在那一行之前安裝套件，並改用 `hf download` 和 `hf auth login`。只有私有的儲存庫才需要登入；而且建置時沒有 secret，除非那一行 `RUN` 掛載了它。'
            }),
            block: { language: 'text', lines: ['RUN pip install -U huggingface_hub'] }
        }
    ]
}));
const timeCrate = cause('time-crate', first([
    /inference error on crate `([\w-]{1,60})` caused by an API change in Rust/,
    /type annotations needed for `Box<_>`/
], /could not compile `/), ({ values: [name = 'time'] }) => ({
    why: (0,words_text/* say */.cv)({
        en: (0,words_text.t) `\`Cargo.lock\` holds a version of the crate ${name} that does not compile with Rust 1.80 and later.`,
        'zh-TW': (0,words_text.t) `\`Cargo.lock\` 鎖定的 crate ${name} 版本，無法用 Rust 1.80 以後的版本編譯。`
    }),
    fix: [
        {
            text: (0,words_text/* say */.cv)({
                en: 'Update that crate on your own computer, and commit `Cargo.lock`. For `time`, it must be 0.3.35 or later. If a package from PyPI brings it, write a newer version of that package in `requirements.txt`.',
                'zh-TW': '在自己的電腦上更新這個 crate，再 commit `Cargo.lock`。`time` 要 0.3.35 以上。如果它來自 PyPI 的套件，請在 `requirements.txt` 改用那個套件的新版。'
            }),
            block: { language: 'sh', lines: [`cargo update -p ${/^[\w-]+$/.test(name) ? name : 'time'}`] }
        }
    ]
}));
const npmRights = cause('npm-permission', lines => first([
    /EACCES: permission denied, (?:mkdir|open|unlink|rename|copyfile|symlink|rmdir|scandir|lstat) '([^']{1,200})'/
])(lines) ?? first([/npm (?:error|ERR!) code EACCES/])(lines), ({ values: [path = 'node_modules'] }) => ({
    why: (0,words_text/* say */.cv)({
        en: (0,words_text.t) `The user that runs npm has no permission to write ${path}: \`WORKDIR\` and \`COPY\` make folders and files that belong to root, also after the line \`USER\`.`,
        'zh-TW': (0,words_text.t) `執行 npm 的使用者沒有權限寫入 ${path}：\`WORKDIR\` 和 \`COPY\` 建立的資料夾和檔案屬於 root，寫在 \`USER\` 之後也一樣。`
    }),
    fix: [
        {
            text: (0,words_text/* say */.cv)({
                en: 'In the `Dockerfile`, give the folder to that user before the line `USER`, and copy files as that user. For `node` images:',
                'zh-TW': '在 `Dockerfile` 的 `USER` 之前把資料夾交給那個使用者，並用那個使用者複製檔案。以 `node` 映像檔為例：'
            }),
            block: {
                language: 'text',
                lines: [
                    'WORKDIR /app',
                    'RUN chown node:node /app',
                    'USER node',
                    'COPY --chown=node:node . .',
                    'RUN npm ci'
                ]
            }
        }
    ]
}));
const slow = cause('uv-timeout', lines => {
    const failed = first([/Failed to (?:download|fetch):? (?:distribution\b|`?([^`\s]{1,160}))/])(lines);
    const timed = first([/operation timed out|network timeout|UV_HTTP_TIMEOUT|request timed out/i])(lines);
    return failed && timed && { ...failed, shown: [...new Set([...failed.shown, ...timed.shown])] };
}, () => ({
    why: (0,words_text/* say */.cv)({
        en: 'The download of a package timed out, because the server or the connection was slow. Your files may be fine.',
        'zh-TW': '下載套件時逾時，因為伺服器或連線太慢。你的檔案可能沒有問題。'
    }),
    fix: [
        (0,words_text/* sentences */.hC)((0,words_text/* say */.cv)({ en: 'Build once more.', 'zh-TW': '再建置一次。' }), buildAgain),
        {
            text: (0,words_text/* say */.cv)({
                en: 'If it happens again, let uv wait longer, with this line in the `Dockerfile` before uv:',
                'zh-TW': '如果又發生，在 `Dockerfile` 的 uv 之前加上這一行，讓它等久一點：'
            }),
            block: { language: 'text', lines: ['ENV UV_HTTP_TIMEOUT=300'] }
        }
    ]
}), 'none');
/** Tools that are missing, were renamed, or gave up what old code relies on. */
const movedCauses = [timeCrate, cmake, git, hfCommand, npmRights, slow];

;// CONCATENATED MODULE: ./src/diagnose/causes/build/image/trixie.ts



const bookworm = {
    text: (0,words_text/* say */.cv)({
        en: 'Pin the base image to Debian 12 in the first line of the `Dockerfile`:',
        'zh-TW': '在 `Dockerfile` 的第一行，把基底映像檔固定在 Debian 12：'
    }),
    block: { language: 'text', lines: ['FROM python:3.12-slim-bookworm'] }
};
const playwright = cause('playwright-system', first([
    /Package '?(ttf-(?:unifont|ubuntu-font-family))'? (?:is not available|has no installation candidate)/,
    /Unable to locate package (ttf-(?:unifont|ubuntu-font-family))/,
    /Playwright does not support (\w{1,20} on [\w.-]{1,40})/
], /not officially supported by Playwright/), ({ values: [what = ''] }) => ({
    why: (0,words_text/* say */.cv)({
        en: (0,words_text.t) `This version of Playwright does not support the Linux of the image, and the log names ${what}. Tags such as \`python:3.12-slim\` moved to Debian 13 (trixie).`,
        'zh-TW': (0,words_text.t) `這個版本的 Playwright 不支援映像檔的 Linux，紀錄裡寫的是 ${what}。\`python:3.12-slim\` 這類標籤已經改用 Debian 13（trixie）。`
    }),
    fix: [
        oneOf((0,words_text/* say */.cv)({
            en: 'Use a newer version of Playwright, which supports Debian 13.',
            'zh-TW': '改用新一點、支援 Debian 13 的 Playwright。'
        }), bookworm)
    ]
}));
/** What Debian 13 and Ubuntu 24.04 call it; null where they no longer have it. */
const trixie_renamed = new Map([
    ['libasound2', 'libasound2t64'],
    ['libgl1-mesa-glx', 'libgl1'],
    ['libgdk-pixbuf2.0-0', 'libgdk-pixbuf-2.0-0'],
    ['libncurses5', 'libncurses6'],
    ['python3-distutils', null],
    ['libappindicator3-1', 'libayatana-appindicator3-1'],
    ['software-properties-common', null]
]);
const trixie_names = [...trixie_renamed.keys()].map(name => name.replaceAll('.', '\\.')).join('|');
const gone = cause('apt-renamed', first([
    new RegExp(`E: Unable to locate package (${trixie_names})(?![\\w.+-])`),
    new RegExp(`E: Package '(${trixie_names})' has no installation candidate`)
]), ({ values: [name = ''] }) => {
    const other = trixie_renamed.get(name) ?? undefined;
    return {
        why: (0,words_text/* say */.cv)({
            en: (0,words_text.t) `The system package ${name} is not in newer Linux versions. Tags such as \`python:3.12-slim\` moved to Debian 13 (trixie).`,
            'zh-TW': (0,words_text.t) `新版 Linux 已經沒有系統套件 ${name}。\`python:3.12-slim\` 這類標籤已經改用 Debian 13（trixie）。`
        }),
        fix: [
            oneOf(other === undefined
                ? (0,words_text/* say */.cv)({
                    en: (0,words_text.t) `Remove ${name} from \`packages.txt\` or the \`Dockerfile\`: on Debian, it is seldom needed.`,
                    'zh-TW': (0,words_text.t) `從 \`packages.txt\` 或 \`Dockerfile\` 拿掉 ${name}：在 Debian 很少需要它。`
                })
                : (0,words_text/* say */.cv)({
                    en: (0,words_text.t) `Write ${other} instead in \`packages.txt\` or the \`Dockerfile\`.`,
                    'zh-TW': (0,words_text.t) `在 \`packages.txt\` 或 \`Dockerfile\` 改寫成 ${other}。`
                }), bookworm)
        ]
    };
});
/** What tags of base images lost when they moved to a newer Debian. */
const trixieCauses = [playwright, gone];

;// CONCATENATED MODULE: ./src/diagnose/causes/build/image/apt.ts



const notRoot = cause('apt-root', first([
    /E: Could not open lock file ([^\s]{1,120}) - open \(13: Permission denied\)/,
    /E: List directory ([^\s]{1,120}) is missing\. - Acquire \(13: Permission denied\)/,
    /E: Unable to (?:acquire the dpkg frontend lock|lock the administration directory) .{0,160}are you root\?/,
    /ERROR: Unable to (?:lock|open apk) database: Permission denied/
]), () => ({
    why: (0,words_text/* say */.cv)({
        en: 'Only root can install system packages, but this step runs as another user. The base image or an earlier `USER` line switched to that user.',
        'zh-TW': '只有 root 能安裝系統套件，但這個步驟以一般使用者執行：基底映像檔或前面的 `USER` 已經切換使用者。'
    }),
    fix: [
        {
            text: (0,words_text/* say */.cv)({
                en: 'In the `Dockerfile`, switch to root for that step and back afterwards (the last line names your user):',
                'zh-TW': '在 `Dockerfile` 的這個步驟切換成 root，之後再切換回來（最後一行是你的使用者名稱）：'
            }),
            block: {
                language: 'text',
                lines: [
                    'USER root',
                    'RUN apt-get update && apt-get install -y --no-install-recommends git',
                    'USER user'
                ]
            }
        }
    ]
}));
/** Packages that every Debian and Ubuntu has: when they are not found, no list of packages is there. */
const everywhere = /^(?:curl|git|wget|vim|nano|unzip|zip|xz-utils|ca-certificates|build-essential|gcc|g\+\+|make|cmake|pkg-config|ffmpeg|sudo|gnupg|python3|python3-pip|nginx|libgl1|libglib2\.0-0)$/;
const updates = /\bapt(?:-get|itude)?\s[^&|;]{0,40}?\bupdate\b/;
const fetched = /^(?:Get|Hit|Ign|Err):\d+ |^Fetched /;
/** Without `apt-get update`, apt knows no package at all. */
function noLists(lines, log) {
    const missing = first([/E: Unable to locate package ([^\s]{1,120})/])(lines.filter(line => everywhere.test(/E: Unable to locate package ([^\s]{1,120})/.exec(line)?.[1] ?? '')));
    const install = log.some(line => /\bapt(?:-get)?\s(?:-\w{1,4} ){0,3}install\b/.test(line));
    const known = lines.some(line => fetched.test(line)) || log.some(line => updates.test(line));
    return install && !known ? missing : null;
}
const lists = cause('apt-lists', noLists, ({ values: [name = ''] }) => ({
    why: (0,words_text/* say */.cv)({
        en: (0,words_text.t) `apt cannot find ${name}, because the image has no package lists. \`apt-get update\` downloads them, but no step ran it.`,
        'zh-TW': (0,words_text.t) `apt 找不到 ${name}，因為映像檔裡沒有套件清單。清單要用 \`apt-get update\` 下載，但沒有步驟執行它。`
    }),
    fix: [
        {
            text: (0,words_text/* say */.cv)({
                en: 'In the `Dockerfile`, run both in the same `RUN` line:',
                'zh-TW': '在 `Dockerfile` 的同一個 `RUN` 執行這兩個指令：'
            }),
            block: {
                language: 'text',
                lines: [
                    `RUN apt-get update && apt-get install -y --no-install-recommends ${/^[\w.+-]+$/.test(name) ? name : 'git'}`
                ]
            }
        }
    ]
}));
/** apt waits for an answer; what stands last in the log is the question. */
const question = cause('apt-question', lines => last(/(Geographic area): ?(?:$|\d)|select the (geographic area) in which you live/, /(Country of origin for the keyboard|Keyboard layout): ?$|^Configuring (keyboard-configuration)/, /(Do you want to continue\? \[Y\/n\]) ?(?:Abort\.?)?$/)(lines.slice(-12)), ({ values: [asked = ''] }) => ({
    why: (0,words_text/* say */.cv)({
        en: (0,words_text.t) `apt asked a question (${asked}), and nobody can answer during a build.`,
        'zh-TW': (0,words_text.t) `apt 問了一個問題（${asked}），但建置時沒有人能回答。`
    }),
    fix: [
        {
            text: (0,words_text/* say */.cv)({
                en: 'In the `Dockerfile`, stop `apt-get` from asking. The time zone (`tzdata`) is then UTC. `TZ` sets another one.',
                'zh-TW': '在 `Dockerfile` 讓 `apt-get` 不要問問題。時區（`tzdata`）會使用 UTC，要用別的時區就設定 `TZ`。'
            }),
            block: {
                language: 'text',
                lines: [
                    'ENV TZ=Etc/UTC',
                    'RUN apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends tzdata'
                ]
            }
        }
    ]
}));
const archived = cause('apt-backports', lines => {
    const source = first([
        /^(?:Err:\d{1,4} |E: The repository '|E: Failed to fetch )https?:\/\/[^\s]{1,200}?[\s/]([a-z]{3,12}-backports)\b/
    ])(lines);
    const gone = first([/404 {1,2}Not Found|does not have a Release file|no longer has a Release file/])(lines);
    return source && gone && { ...source, shown: [...new Set([...source.shown, ...gone.shown])] };
}, ({ values: [suite = ''] }) => ({
    why: (0,words_text/* say */.cv)({
        en: (0,words_text.t) `The image’s package sources include ${suite}, but Debian has moved it to an archive. apt stops when a source is gone.`,
        'zh-TW': (0,words_text.t) `映像檔的套件來源裡有 ${suite}，但 Debian 已經把它從伺服器移到封存區。apt 遇到這種來源就會停止。`
    }),
    fix: [
        oneOf({
            text: (0,words_text/* say */.cv)({
                en: 'Use an image with a newer Debian in the first line of the `Dockerfile`:',
                'zh-TW': '在 `Dockerfile` 的第一行改用新一點的 Debian：'
            }),
            block: { language: 'text', lines: ['FROM python:3.12-slim-bookworm'] }
        }, {
            text: (0,words_text/* say */.cv)({
                en: 'Remove the backports from the sources before `apt-get update`:',
                'zh-TW': '在 `apt-get update` 之前，從套件來源拿掉 backports：'
            }),
            block: {
                language: 'text',
                lines: [
                    "RUN sed -i '/-backports/d' /etc/apt/sources.list && rm -f /etc/apt/sources.list.d/*backports*"
                ]
            }
        })
    ]
}));
/** The script of a system package wants to write where only root may: packages.txt is installed without such rights. */
const fakeRoot = cause('package-script', lines => {
    const script = first([
        /(?:new |installed )?(?<![\w.+-])([\w.+-]{2,80}) package (?:pre|post)-\w{4,12} script subprocess returned error/
    ])(lines);
    const denied = first([/failed to (?:create|change|remove) .{0,120}Permission denied/])(lines);
    const path = /['‘]([^'’\s]{1,120})['’]: Permission denied/.exec(denied?.shown[0] ?? '')?.[1];
    if (script === null || denied === null || path === undefined)
        return null;
    return { values: [script.values[0] ?? '', path], shown: [...denied.shown, ...script.shown] };
}, ({ values: [name = '', path = ''] }) => ({
    why: (0,words_text/* say */.cv)({
        en: (0,words_text.t) `The installation script of the system package ${name} has no permission to change ${path}. Gradio and Streamlit Spaces install \`packages.txt\` without full root permissions.`,
        'zh-TW': (0,words_text.t) `系統套件 ${name} 的安裝程式要修改 ${path}，但沒有權限。Gradio 和 Streamlit Space 安裝 \`packages.txt\` 時，沒有完整的 root 權限。`
    }),
    fix: [
        oneOf((0,words_text/* sentences */.hC)((0,words_text/* say */.cv)({
            en: (0,words_text.t) `In \`packages.txt\`, remove or replace the package that installs ${name}.`,
            'zh-TW': (0,words_text.t) `從 \`packages.txt\` 拿掉會一起安裝 ${name} 的套件，或換成別的套件。`
        }), (0,words_text/* say */.cv)({
            en: 'A Python package often does the same: for `clang`, write `libclang` in `requirements.txt`.',
            'zh-TW': 'Python 套件常有同樣的功能：例如 `clang` 可以在 `requirements.txt` 寫 `libclang`。'
        })), {
            text: (0,words_text/* say */.cv)({
                en: 'Switch to a Docker Space, where `apt-get` runs as root: write `sdk: docker` at the top of `README.md`, and add a `Dockerfile`.',
                'zh-TW': '改成 Docker Space，`apt-get` 會以 root 執行：在 `README.md` 最上面寫 `sdk: docker`，並加上 `Dockerfile`。'
            })
        })
    ]
}));
const onePython = cause('apt-python', first([
    /E: Unable to locate package (python(3\.\d{1,2})(?:-[\w-]{1,20})?)$/,
    /E: Package '(python(3\.\d{1,2})(?:-[\w-]{1,20})?)' has no installation candidate/
]), ({ values: [name = '', version = '3.12'] }) => ({
    why: (0,words_text/* say */.cv)({
        en: (0,words_text.t) `The image’s Linux has no system package ${name}. Each Linux release has one version of Python, and tags such as \`latest\` move to newer releases.`,
        'zh-TW': (0,words_text.t) `映像檔的 Linux 沒有系統套件 ${name}：每個 Linux 版本只有一種 Python 版本，而 \`latest\` 這類標籤會換成新的 Linux 版本。`
    }),
    fix: [
        oneOf({
            text: (0,words_text/* say */.cv)({
                en: 'Start from the official Python image of that version, and do not install Python with `apt-get`:',
                'zh-TW': '使用那個版本的官方 Python 映像檔，不要用 `apt-get` 安裝 Python：'
            }),
            block: { language: 'text', lines: [`FROM python:${version}-slim`] }
        }, (0,words_text/* say */.cv)({
            en: 'Install the version that this Linux has: `python3`, `python3-pip` and `python3-venv`. Since Python 3.12, there is no `python3-distutils`.',
            'zh-TW': '安裝這個 Linux 有的版本：`python3`、`python3-pip` 和 `python3-venv`。從 Python 3.12 開始沒有 `python3-distutils`。'
        }))
    ]
}));
/** How apt fails before it looks for a package. */
const aptCauses = [question, notRoot, archived, fakeRoot, lists, onePython];

;// CONCATENATED MODULE: ./src/diagnose/causes/build/python/conda.ts



const terms = cause('conda-terms', first([
    /(CondaToSNonInteractiveError)/,
    /Terms of Service have not been accepted for the following channels/,
    /conda tos accept --override-channels/
], /^\s*[•-] https:\/\/repo\.anaconda\.com/), () => ({
    why: (0,words_text/* say */.cv)({
        en: 'conda does not use Anaconda’s channels until their Terms of Service are accepted. Nobody can accept them during a build. This has nothing to do with Hugging Face.',
        'zh-TW': '在接受服務條款（Terms of Service）之前，conda 不使用 Anaconda 的 channel，而建置時沒有人能接受。這和 Hugging Face 無關。'
    }),
    fix: [
        oneOf({
            text: (0,words_text/* say */.cv)({
                en: 'Use conda-forge, which has no such terms: another image, and only this channel in `environment.yml`.',
                'zh-TW': '改用沒有這種條款的 conda-forge：換一個映像檔，`environment.yml` 也只寫這個 channel。'
            }),
            block: {
                language: 'text',
                lines: ['FROM condaforge/miniforge3', '# environment.yml:', 'channels: [conda-forge, nodefaults]']
            }
        }, {
            text: (0,words_text/* say */.cv)({
                en: 'If you accept [the terms](https://www.anaconda.com/legal), say so in the `Dockerfile` before the first line that runs conda:',
                'zh-TW': '如果你接受[條款](https://www.anaconda.com/legal)，在 `Dockerfile` 第一個執行 conda 的那行之前寫明：'
            }),
            block: { language: 'text', lines: ['ENV CONDA_PLUGINS_AUTO_ACCEPT_TOS=yes'] }
        })
    ]
}));
const conda_wanted = /^\s*(?:[-└├─│╰]+ )*(?:nothing provides (?:requested )?([\w.-]{1,80})|([\w.-]{1,80})[= ][^\n]{0,120}does not exist \(perhaps a typo or a missing channel\)|- ([\w.-]{2,80}(?:==?[\w.*]{1,40}){1,2})$)/;
const unsolvable = cause('conda-unsolvable', lines => {
    const failed = first([
        /(LibMambaUnsatisfiableError|UnsatisfiableError|ResolvePackageNotFound|PackagesNotFoundError)/,
        /(Could not solve for environment specs)/,
        /(PackagesNotFoundInChannelsError)/
    ])(lines);
    if (failed === null)
        return null;
    const named = first([conda_wanted])(lines);
    return {
        values: [failed.values[0] ?? '', ...(named?.values ?? [])],
        shown: [...failed.shown, ...(named?.shown ?? [])]
    };
}, ({ values: [, name] }) => ({
    why: name === undefined
        ? (0,words_text/* say */.cv)({
            en: 'conda found no set of versions that fits both `environment.yml` and the packages that are already installed.',
            'zh-TW': 'conda 找不到一組版本，能同時符合 `environment.yml` 和環境裡已經有的套件。'
        })
        : (0,words_text/* say */.cv)({
            en: (0,words_text.t) `conda found no set of versions that fits: no channel has the requested ${name} for Linux.`,
            'zh-TW': (0,words_text.t) `conda 找不到一組相容的版本：沒有 channel 提供符合要求的 ${name}（Linux 版）。`
        }),
    fix: [
        {
            text: (0,words_text/* say */.cv)({
                en: 'In `environment.yml`, loosen the versions: drop the build string (the part after the second `=`), and then the exact versions. Such lists are often made on another system. Make a new one on your own computer:',
                'zh-TW': '在 `environment.yml` 放寬版本：先拿掉第二個 `=` 之後的部分（build string），再拿掉固定版本。這種清單常是在別的系統產生的，請在自己的電腦上重新產生：'
            }),
            block: { language: 'sh', lines: ['conda env export --from-history > environment.yml'] }
        },
        {
            text: (0,words_text/* say */.cv)({
                en: 'In the `Dockerfile`, create a new environment instead of changing `base`, and install from conda-forge:',
                'zh-TW': '在 `Dockerfile` 建立新的環境，不要修改 `base`，並從 conda-forge 安裝套件：'
            }),
            block: {
                language: 'text',
                lines: [
                    'RUN conda env create -n app -f environment.yml --channel conda-forge',
                    'ENV PATH=/opt/conda/envs/app/bin:$PATH'
                ]
            }
        }
    ]
}));
const activate = cause('conda-activate', first([
    /CommandNotFoundError: Your shell has not been properly configured to use 'conda activate'/,
    /CondaError: Run 'conda init' before 'conda (?:de)?activate'/,
    /EnvironmentNameNotFound: Could not find conda environment: ([\w.-]{1,80})/
]), ({ values: [name = 'app'] }) => ({
    why: (0,words_text/* say */.cv)({
        en: '`conda activate` does not work in a `RUN` line: each one starts a new shell, which does not know conda.',
        'zh-TW': '`conda activate` 在 `RUN` 裡沒有作用：每個 `RUN` 都會啟動新的 shell，它不認得 conda。'
    }),
    fix: [
        {
            text: (0,words_text/* say */.cv)({
                en: 'In the `Dockerfile`, put the environment’s programs first in `PATH`, after the line that creates it (`app` is its name):',
                'zh-TW': '改在 `Dockerfile` 建立環境的那行之後，把環境的程式放在 `PATH` 最前面（`app` 是環境的名稱）：'
            }),
            block: {
                language: 'text',
                lines: [`ENV PATH=/opt/conda/envs/${/^[\w.-]+$/.test(name) ? name : 'app'}/bin:$PATH`]
            }
        }
    ]
}));
/** How conda and mamba fail. */
const condaCauses = [terms, unsolvable, activate];

;// CONCATENATED MODULE: ./src/diagnose/causes/build/machine/fetched.ts




const again = (0,words_text/* sentences */.hC)((0,words_text/* say */.cv)({
    en: 'Build again. Your files may be fine.',
    'zh-TW': '再建置一次。你的檔案可能沒有問題。'
}), buildAgain);
const ref = cause('git-branch', first([
    /Remote branch ([^\s]{1,120}) not found in upstream/,
    /couldn't find remote ref ([^\s]{1,120})/,
    /pathspec '([^']{1,120})' did not match any file\(s\) known to git/,
    /reference is not a tree: (\w{7,64})/
], /Running command git clone |Cloning into |git clone /), ({ values: [name = ''] }) => ({
    why: (0,words_text/* say */.cv)({
        en: (0,words_text.t) `The build downloads another repository, which has no branch, tag or commit ${name}. It was renamed, merged or deleted.`,
        'zh-TW': (0,words_text.t) `建置時要取得另一個儲存庫，但那裡沒有 ${name} 這個分支（branch）、標籤（tag）或 commit：已經改名、合併或刪除了。`
    }),
    fix: [
        oneOf((0,words_text/* say */.cv)({
            en: 'Open the repository in a browser and find a branch or tag that exists. Write it in the `Dockerfile` (after `-b`) or in `requirements.txt` (after `@`).',
            'zh-TW': '用瀏覽器打開那個儲存庫，找出存在的分支或標籤，寫在 `Dockerfile`（`-b` 後面）或 `requirements.txt`（`@` 後面）。'
        }), (0,words_text/* say */.cv)({
            en: 'Leave it out, to get the default branch.',
            'zh-TW': '拿掉它，取得預設分支（default branch）。'
        }))
    ]
}));
const fonts = cause('google-fonts', lines => first([/Failed to fetch (?:font )?[`']([^`'\n]{1,80})[`'] from Google Fonts/])(lines) ??
    first([
        /(?:request to|while requesting|while retrieving) https:\/\/(fonts\.(?:googleapis|gstatic)\.com)/,
        /Failed to fetch font [`']([^`'\n]{1,80})[`']/
    ])(lines), ({ values: [font = ''] }) => ({
    why: (0,words_text/* say */.cv)({
        en: (0,words_text.t) `The build could not download fonts from Google Fonts (${font}).`,
        'zh-TW': (0,words_text.t) `建置時要從 Google Fonts 下載字型（${font}），但連不上。`
    }),
    fix: [
        oneOf(again, {
            text: (0,words_text/* say */.cv)({
                en: 'Put the font file (`.woff2`) in the repository, so that nothing is downloaded. With Next.js, instead of `next/font/google`:',
                'zh-TW': '把字型檔（`.woff2`）放進儲存庫，就不需要下載。以 Next.js 為例，取代 `next/font/google`：'
            }),
            block: {
                language: 'text',
                lines: [
                    "import localFont from 'next/font/local'",
                    "const font = localFont({ src: './font.woff2' })"
                ]
            }
        })
    ]
}), 'none');
const spacy = cause('spacy-model', first([/(Couldn't fetch compatibility table)/], /Server error \(\d{3}\)/), () => ({
    why: (0,words_text/* say */.cv)({
        en: '`spacy download` did not get its list of models from GitHub. GitHub sometimes refuses such requests. No token is needed.',
        'zh-TW': '`spacy download` 無法從 GitHub 取得模型清單。GitHub 有時會拒絕這種請求，這不需要 token。'
    }),
    fix: [
        oneOf(again, {
            text: (0,words_text/* say */.cv)({
                en: 'Install the model directly, with this line in `requirements.txt` instead of `spacy download`. The first two numbers must match spaCy (`spacy==3.8.x` needs model `3.8.0`):',
                'zh-TW': '直接安裝模型：在 `requirements.txt` 寫這一行，不要用 `spacy download`。前兩個數字要和 spaCy 相同（`spacy==3.8.x` 要用 `3.8.0` 的模型）：'
            }),
            block: {
                language: 'text',
                lines: [
                    'https://github.com/explosion/spacy-models/releases/download/en_core_web_sm-3.8.0/en_core_web_sm-3.8.0-py3-none-any.whl'
                ]
            }
        })
    ]
}));
const codes = 'ECONNRESET|ETIMEDOUT|ESOCKETTIMEDOUT|EAI_AGAIN|ENOTFOUND|ECONNREFUSED|EIDLETIMEOUT|ERR_SOCKET_TIMEOUT|EPROTO';
const npm = cause('npm-network', first([
    new RegExp(`npm (?:error|ERR!) (?:code |network [^\\n]{0,160})(${codes})\\b`),
    new RegExp(`An unexpected error occurred: "https?:[^"]{1,200}: (?:\\w{1,20} )?(${codes})\\b`),
    new RegExp(`(?:ERR_PNPM_META_FETCH_FAIL|ERR_PNPM_FETCH)\\w{0,20}[^\\n]{0,300}\\b(${codes})\\b`),
    /(ERR_PNPM_META_FETCH_FAIL)/,
    /npm (?:error|ERR!) (network timeout) at: /
]), ({ values: [code = ''] }) => ({
    why: (0,words_text/* say */.cv)({
        en: (0,words_text.t) `The connection to the npm package server was cut or took too long (${code}).`,
        'zh-TW': (0,words_text.t) `連到 npm 套件伺服器的連線中斷，或花了太多時間（${code}）。`
    }),
    fix: [
        again,
        {
            text: (0,words_text/* say */.cv)({
                en: 'If it happens again, let npm retry more often: add these lines to the `Dockerfile` before npm runs. Also check that `.npmrc` and the lock file name a public registry.',
                'zh-TW': '如果又發生，在 `Dockerfile` 執行 npm 之前加上這幾行，讓它多試幾次。也請確認 `.npmrc` 和鎖定檔裡的 registry 是公開的。'
            }),
            block: {
                language: 'text',
                lines: ['ENV NPM_CONFIG_FETCH_RETRIES=5', 'ENV NPM_CONFIG_FETCH_TIMEOUT=600000']
            }
        }
    ]
}), 'none');
/** What a build downloaded in place of a list of requirements: the page or the refusal of a server. */
function downloadedList(lines) {
    const invalid = first([/Invalid requirement:? ['"]?([^'"\n]{1,120})/])(lines);
    if (invalid === null)
        return null;
    const saved = first([
        /(?:Saving to: ['‘’"]?|(?:wget|curl) [^\n]{0,200}\s)([\w./-]{0,80}requirements[\w.-]{0,20}\.txt)/
    ])(lines);
    if (saved !== null)
        return {
            values: [invalid.values[0] ?? '', saved.values[0] ?? ''],
            shown: [...saved.shown, ...invalid.shown]
        };
    return /^\s*<(?:!doctype|html|head|\?xml)/i.test(invalid.values[0] ?? '') ? invalid : null;
}
const list = cause('downloaded-list', downloadedList, ({ values: [line = '', file = 'requirements.txt'] }) => ({
    why: (0,words_text/* say */.cv)({
        en: (0,words_text.t) `${file} is not a list of packages. A server sent something else instead, which says ${line}.`,
        'zh-TW': (0,words_text.t) `${file} 不是套件清單，而是伺服器傳回的別的內容：裡面寫著 ${line}。`
    }),
    fix: [
        {
            text: (0,words_text/* say */.cv)({
                en: 'Commit the file to your own repository, and let the `Dockerfile` copy it instead of downloading it. If you download it from GitHub, use the address of the “Raw” button.',
                'zh-TW': '把檔案 commit 到自己的儲存庫，讓 `Dockerfile` 複製它，不要下載。如果要從 GitHub 下載，請使用「Raw」按鈕的網址。'
            }),
            block: {
                language: 'text',
                lines: ['COPY requirements.txt .', 'RUN pip install --no-cache-dir -r requirements.txt']
            }
        }
    ]
}));
const markers = cause('merge-markers', first([
    /(?:Invalid requirement|Couldn't parse requirement)[^\n]{0,80}?(<{7} [^'"\n]{1,60}|>{7} [^'"\n]{1,60}|={7})/
]), ({ values: [line = ''] }) => ({
    why: (0,words_text/* say */.cv)({
        en: (0,words_text.t) `The list of packages still has the markers of an unfinished git merge: ${line}.`,
        'zh-TW': (0,words_text.t) `套件清單裡還有 git 合併沒有完成的標記：${line}。`
    }),
    fix: [
        (0,words_text/* say */.cv)({
            en: 'Open the file, keep the lines that you want, and remove those that begin with `<<<<<<<`, `=======` and `>>>>>>>`.',
            'zh-TW': '打開檔案，留下需要的內容，刪除以 `<<<<<<<`、`=======` 和 `>>>>>>>` 開頭的行。'
        })
    ]
}));
/** What a build gets from elsewhere, each with its own way out. */
const fetchedCauses = [ref, fonts, spacy, npm, markers, list];

;// CONCATENATED MODULE: ./src/diagnose/causes/build/languages/go.ts



const sums = cause('go-modules', first([
    /missing (go\.sum) entry for (?:module providing package |go\.mod file)?([\w./-]{0,160})/,
    /missing (go\.sum) entry/,
    /no required module provides package ([\w./-]{1,160})/,
    /(go\.mod): updates to go\.mod needed|updates to (go\.mod) needed/,
    /(inconsistent vendoring) in /,
    /verifying ([\w./-]{1,160}@[\w.+-]{1,80}): checksum mismatch/
]), ({ values: [what = '', module] }) => ({
    why: module === undefined || module === ''
        ? (0,words_text/* say */.cv)({
            en: (0,words_text.t) `\`go.mod\` and \`go.sum\` do not match what the code imports (${what}).`,
            'zh-TW': (0,words_text.t) `\`go.mod\` 和 \`go.sum\` 跟程式 import 的套件不一致（${what}）。`
        })
        : (0,words_text/* say */.cv)({
            en: (0,words_text.t) `\`go.sum\` has no entry for ${module}, which the code imports.`,
            'zh-TW': (0,words_text.t) `\`go.sum\` 裡沒有程式 import 的 ${module}。`
        }),
    fix: [
        {
            text: (0,words_text/* say */.cv)({
                en: 'On your own computer, update both files and commit them:',
                'zh-TW': '在自己的電腦上更新這兩個檔案，再一起 commit：'
            }),
            block: { language: 'sh', lines: ['go mod tidy', 'git add go.mod go.sum'] }
        },
        {
            text: (0,words_text/* say */.cv)({
                en: 'In the `Dockerfile`, copy both files before `go mod download`, and remove lines such as `go mod init`. Check that `.dockerignore` does not exclude the files:',
                'zh-TW': '在 `Dockerfile` 的 `go mod download` 之前複製這兩個檔案，拿掉 `go mod init` 之類的指令，並確認 `.dockerignore` 沒有排除它們：'
            }),
            block: { language: 'text', lines: ['COPY go.mod go.sum ./', 'RUN go mod download', 'COPY . .'] }
        }
    ]
}));
const go_noModule = cause('no-go-mod', first([
    /(go\.mod) file not found in current directory or any parent directory/,
    /cannot find (main module)/,
    /package ([\w./-]{1,160}) is not in (?:std|GOROOT)/
]), ({ values: [what = ''] }) => ({
    why: (0,words_text/* say */.cv)({
        en: (0,words_text.t) `The Go command runs in a folder without \`go.mod\`, or names a package that the folder does not have (${what}).`,
        'zh-TW': (0,words_text.t) `Go 的指令在沒有 \`go.mod\` 的資料夾執行，或用到資料夾裡沒有的套件（${what}）。`
    }),
    fix: [
        {
            text: (0,words_text/* say */.cv)({
                en: 'In the `Dockerfile`, copy `go.mod` and the code into one folder, and run the build there. If the app is in a folder of the repository, write that folder in this action’s input `path`:',
                'zh-TW': '在 `Dockerfile` 把 `go.mod` 和程式碼複製到同一個資料夾，並在那裡建置。如果 app 在儲存庫的某個資料夾裡，請在這個 action 的參數 `path` 填上那個資料夾：'
            }),
            block: { language: 'text', lines: ['WORKDIR /src', 'COPY . .', 'RUN go build -o /app .'] }
        }
    ]
}));
const go_embed = cause('go-embed', first([
    /(?:^|\s)([\w./-]{1,120}\.go:\d{1,6}:\d{1,5}): pattern ((?:all:)?[\w./*-]{1,120}): no matching files found/
]), ({ values: [at = '', pattern = ''] }) => ({
    why: (0,words_text/* say */.cv)({
        en: (0,words_text.t) `The code embeds ${pattern} (\`go:embed\` at ${at}), but the image has no such files.`,
        'zh-TW': (0,words_text.t) `程式用 \`go:embed\`（${at}）嵌入 ${pattern}，但映像檔裡沒有這些檔案。`
    }),
    fix: [
        oneOf((0,words_text/* say */.cv)({
            en: 'If a build makes them (such as `dist`), run that build in an earlier stage of the `Dockerfile`. Copy the files to that folder before `go build`.',
            'zh-TW': '如果它們是建置產生的（例如 `dist`），就在 `Dockerfile` 前面的階段建置，並在 `go build` 之前複製到那個資料夾。'
        }), (0,words_text/* say */.cv)({
            en: 'Otherwise commit them, and check that `.gitignore` and `.dockerignore` do not exclude them.',
            'zh-TW': '不然就把它們 commit，並確認 `.gitignore` 和 `.dockerignore` 沒有排除它們。'
        }))
    ]
}));
/** What Go says of modules and files. */
const goCauses = [go_embed, sums, go_noModule];

;// CONCATENATED MODULE: ./src/diagnose/causes/build/native/headers.ts



const headers_ffmpeg = 'pkg-config libavformat-dev libavcodec-dev libavdevice-dev libavutil-dev libavfilter-dev libswscale-dev libswresample-dev';
/** What compilers, pkg-config and set-up programs miss, and the system packages of Debian that have it. */
const headers_packages = [
    [/^portaudio(?:\.h|-2\.0)?$/i, 'portaudio19-dev'],
    [/^(?:pg_config|libpq|libpq-fe\.h)$/, 'libpq-dev'],
    [
        /^(?:mysql_config|mysqlclient|libmariadb|mariadb|mysql\.h|MYSQLCLIENT_CFLAGS)$/,
        'default-libmysqlclient-dev pkg-config'
    ],
    [/^lib(?:av(?:format|codec|device|util|filter)|sw(?:scale|resample))(?:\/[\w.]+)?$/, headers_ffmpeg],
    [/^(?:cairo|py3cairo|pycairo|cairo\.h|cairo\/cairo\.h)$/, 'libcairo2-dev pkg-config'],
    [/^(?:girepository-2\.0|gobject-introspection-1\.0)$/, 'libgirepository-2.0-dev libcairo2-dev pkg-config'],
    [/^(?:libxml2?|libxslt|libxml\/\w+\.h|xml2-config|xslt-config)$/, 'libxml2-dev libxslt1-dev'],
    [/^(?:xmlsec1|xmlsec\/\w+\.h)$/, 'libxmlsec1-dev pkg-config'],
    [/^(?:libffi|ffi\.h)$/, 'libffi-dev'],
    [/^(?:OpenSSL|openssl|libssl|openssl\/\w+\.h)$/, 'libssl-dev pkg-config'],
    [/^(?:jpeg|jpeglib\.h|zlib|ZLIB|zlib\.h)$/, 'libjpeg-dev zlib1g-dev'],
    [/^(?:freetype2?|freetype-config|ft2build\.h)$/, 'libfreetype-dev pkg-config'],
    [/^Python\.h$/, 'python3-dev'],
    [/^(?:sql|sqlext)\.h$/, 'unixodbc-dev'],
    [/^(?:lber|ldap|sasl\/sasl)\.h$/, 'libldap2-dev libsasl2-dev'],
    [/^(?:krb5-config|gssapi\/\w+\.h)$/, 'libkrb5-dev'],
    [/^(?:hdf5|HDF5|hdf5\.h|h5cc)$/, 'libhdf5-dev pkg-config'],
    [/^(?:graphviz\/\w+\.h|libcgraph)$/, 'libgraphviz-dev pkg-config'],
    [/^(?:sndfile|sndfile\.h)$/, 'libsndfile1-dev'],
    [/^(?:alsa|alsa\/asoundlib\.h)$/, 'libasound2-dev'],
    [
        /^(?:bzlib|lzma|sqlite3|snappy-c|gmp|mpfr|mpc)\.h$/,
        'libbz2-dev liblzma-dev libsqlite3-dev libsnappy-dev libgmp-dev libmpfr-dev libmpc-dev'
    ],
    [/^(?:tesseract|lept|leptonica\/allheaders\.h)$/, 'libtesseract-dev libleptonica-dev pkg-config'],
    [/^poppler(?:-cpp|\/cpp\/[\w-]+\.h)?$/, 'libpoppler-cpp-dev pkg-config'],
    [/^(?:dbus-1|dbus\/dbus\.h)$/, 'libdbus-1-dev libglib2.0-dev pkg-config'],
    [/^(?:CURL|libcurl|curl-config|curl\/curl\.h)$/, 'libcurl4-openssl-dev libssl-dev'],
    [/^librdkafka\/rdkafka\.h$/, 'librdkafka-dev'],
    [/^(?:geos-config|geos_c\.h|GEOS)$/, 'libgeos-dev'],
    [/^(?:gdal-config|gdal\.h|GDAL)$/, 'libgdal-dev'],
    [/^(?:proj|proj\.h|PROJ)$/, 'libproj-dev proj-bin'],
    [/^swig$/, 'swig'],
    [/^(?:X11|X11\/\w+\.h|GL\/gl\.h|OpenGL)$/, 'libx11-dev libgl1-mesa-dev'],
    [/^bluetooth\/bluetooth\.h$/, 'libbluetooth-dev'],
    [/^(?:BLAS|LAPACK|openblas|OpenBLAS|cblas\.h)$/, 'libopenblas-dev gfortran pkg-config'],
    [/^(?:Boost|boost\/[\w/]+\.hpp)$/, 'libboost-all-dev']
];
const headers_missing = [
    /fatal error: ['‘]?([\w.+/-]{1,100}\.h(?:pp)?)['’]?(?:: No such file| file not found)/,
    /Package '?([\w.+-]{1,60})'? was not found in the pkg-config search path/,
    /Package '([\w.+-]{1,60})', required by '[\w.:+-]{1,60}', not found/,
    /No package '([\w.+-]{1,60})' found/,
    /Dependency "([\w.+-]{1,60})" not found,? tried pkg-?config/i,
    /(?<![\w-])(pg_config|mysql_config|krb5-config|gdal-config|geos-config|curl-config|xml2-config|xslt-config|freetype-config|h5cc|swig)(?: executable)?(?:: (?:command )?not found| not found| is required to build)/,
    /command '(swig)' failed: No such file/,
    /Specify (MYSQLCLIENT_CFLAGS) and/,
    /Please make sure the (libxml2?) and libxslt development packages are installed/,
    /headers or library files could not be found for (jpeg|zlib)\b/,
    // CMake says this of optional libraries, too, but then after "-- ".
    /^ {2,}Could NOT find (OpenSSL|ZLIB|CURL|HDF5|GEOS|PROJ|GDAL|BLAS|LAPACK|Boost|OpenGL|X11)\b/
];
/** For which package it is compiled. */
const forPackage = /Failed to build `([\w.-]{1,80})|Failed building wheel for ([\w.-]{1,80})|Building wheel for ([\w.-]{1,80})|required to build ([\w.-]{1,80}) from source|^\s*Collecting ([\w.-]{1,80})/;
function needed(name) {
    return headers_packages.find(([each]) => each.test(name))?.[1];
}
/** The first thing missing of which it is known where it comes from. */
function header(lines) {
    const known = headers_missing.map(pattern => first([pattern])(lines.filter(line => needed(pattern.exec(line)?.[1] ?? '') !== undefined)));
    const found = known.find(each => each !== null);
    if (found === undefined || found === null)
        return null;
    const at = lines.findIndex(line => found.shown.includes(line));
    const source = lines.slice(0, at + 2).findLast(line => forPackage.test(line)) ??
        lines.find(line => forPackage.test(line));
    const name = forPackage
        .exec(source ?? '')
        ?.slice(1)
        .find(each => each !== undefined);
    return { values: [found.values[0] ?? '', ...(name === undefined ? [] : [name])], shown: found.shown };
}
/** The same in both kinds of Space. */
function install(names) {
    return {
        text: (0,words_text/* say */.cv)({
            en: (0,words_text.t) `Install the system packages. In a Docker Space, add this line before \`pip install\`. In a Gradio or Streamlit Space, write the names in \`packages.txt\`, one per line.`,
            'zh-TW': (0,words_text.t) `安裝系統套件：Docker Space 在 \`pip install\` 之前加上下面這一行；Gradio 或 Streamlit Space 把這些名稱寫在 \`packages.txt\`，一行一個。`
        }),
        block: {
            language: 'text',
            lines: [`RUN apt-get update && apt-get install -y --no-install-recommends build-essential ${names}`]
        }
    };
}
const wheel = (0,words_text/* say */.cv)({
    en: 'Or write a newer version of the package in `requirements.txt` that has a ready-made file (wheel) for this Python. For `psycopg2`, use `psycopg2-binary`.',
    'zh-TW': '或在 `requirements.txt` 改用新一點的版本，它有這個 Python 可以直接用的檔案（wheel），不需要編譯。`psycopg2` 可以改用 `psycopg2-binary`。'
});
const headers = cause('system-headers', header, ({ values: [name = '', package_] }) => ({
    why: (0,words_text/* sentences */.hC)(package_ === undefined
        ? (0,words_text/* say */.cv)({ en: 'A package is built from source.', 'zh-TW': '有一個套件要從原始碼建置。' })
        : (0,words_text/* say */.cv)({
            en: (0,words_text.t) `The package ${package_} is built from source.`,
            'zh-TW': (0,words_text.t) `套件 ${package_} 要從原始碼建置。`
        }), (0,words_text/* say */.cv)({
        en: (0,words_text.t) `It needs ${name}, which belongs to a system library that the image does not have.`,
        'zh-TW': (0,words_text.t) `建置時需要 ${name}，它屬於映像檔裡沒有的系統函式庫。`
    })),
    fix: [oneOf(install(needed(name) ?? ''), wheel)]
}));
const headers_compiler = cause('no-compiler', first([
    /(?:command|unable to execute) '([^'\s]{0,80}?(?:gcc|g\+\+|\bcc|c\+\+|clang|clang\+\+|gfortran)(?:-\d{1,2})?)'(?: failed)?: No such file/,
    /No (CMAKE_C(?:XX)?_COMPILER) could be found/,
    /Unknown compiler\(s\): \[\['?(\w{1,20})/
], /Failed to build `|Failed building wheel for/), ({ values: [name = 'gcc'] }) => ({
    why: (0,words_text/* say */.cv)({
        en: (0,words_text.t) `A package is built from source, but the image has no compiler (${name}). \`slim\` images leave it out.`,
        'zh-TW': (0,words_text.t) `有一個套件要從原始碼建置，但映像檔裡沒有編譯器（${name}）。\`slim\` 映像檔不包含它。`
    }),
    fix: [oneOf(install(name.includes('gfortran') ? 'gfortran' : 'pkg-config'), wheel)]
}));
/** What building a package from source misses, where the log names it. */
const headerCauses = [headers, headers_compiler];

;// CONCATENATED MODULE: ./src/diagnose/causes/build/image/images.ts




const plainImage = /^[\w./-]{1,150}(?::[\w.-]{1,120})?$/;
/** Where the same image is, without Docker Hub's limit; undefined when nobody is known to copy it. */
function elsewhere(image) {
    const name = image.replace(/^(?:docker\.io\/)?(?:library\/)?/, '');
    if (!plainImage.test(name))
        return undefined;
    if (name.startsWith('nvidia/'))
        return `nvcr.io/${name}`;
    return name.includes('/') ? undefined : `public.ecr.aws/docker/library/${name}`;
}
const limit = cause('docker-hub-limit', first([
    /(?:failed to solve: |ERROR: |metadata for )([\w./-]{1,150}:[\w.-]{1,120}): [^\n]{0,900}(?:toomanyrequests|pull rate limit|429 Too Many)/,
    /(?:toomanyrequests: You have reached|You have reached your (?:unauthenticated )?pull rate limit)/
]), ({ values: [image = ''] }) => ({
    why: (0,words_text/* say */.cv)({
        en: 'Docker Hub did not send the base image, because this IP address has downloaded too many images without a login. The image itself exists, and your files may be fine.',
        'zh-TW': 'Docker Hub 拒絕提供基底映像檔：這個 IP 位址沒有登入就下載了太多映像檔。映像檔本身還在，你的檔案可能沒有問題。'
    }),
    fix: [
        (0,words_text/* sentences */.hC)((0,words_text/* say */.cv)({ en: 'Wait an hour and build again.', 'zh-TW': '等一個小時再建置一次。' }), buildAgain),
        {
            text: (0,words_text/* say */.cv)({
                en: 'If it happens again, use a registry without this limit. In the `Dockerfile`:',
                'zh-TW': '如果又發生，改從沒有這種限制的其他 registry 取得映像檔。在 `Dockerfile` 寫：'
            }),
            block: {
                language: 'text',
                lines: [`FROM ${elsewhere(image) ?? 'public.ecr.aws/docker/library/python:3.12-slim'}`]
            }
        }
    ]
}), 'none');
const blank = cause('blank-image', first([
    /base name \((\$\{?(\w{1,80})[^)]{0,80})\) should not be blank/,
    /Default value for ARG (\$\{?(\w{1,80})[^\s]{0,80}) results in empty or invalid base image name/
]), ({ values: [reference = '', name = ''] }) => ({
    why: (0,words_text/* say */.cv)({
        en: (0,words_text.t) `\`FROM\` in the \`Dockerfile\` takes the image name from the build argument ${reference}, which has no value. A Space passes only its variables as build arguments.`,
        'zh-TW': (0,words_text.t) `\`Dockerfile\` 的 \`FROM\` 使用建置參數 ${reference} 當作映像檔名稱，但它沒有值。Space 只會把它的變數傳入當作建置參數。`
    }),
    fix: [
        {
            text: (0,words_text/* say */.cv)({
                en: 'Give the argument a default before `FROM`, or write the image itself after `FROM`. For a Python app:',
                'zh-TW': '在 `FROM` 前面給這個參數預設值，或直接在 `FROM` 後面寫映像檔名稱。以 Python app 為例：'
            }),
            block: {
                language: 'text',
                lines: [`ARG ${name || 'IMAGE'}=python:3.12-slim`, `FROM $${name || 'IMAGE'}`]
            }
        }
    ]
}));
const misspelled = cause('image-name', first([
    /failed to parse stage name "([^"]{1,120})": invalid reference format/,
    /invalid reference format: repository name \(([^)]{1,120})\) must be lowercase/,
    /(FROM requires either one or three arguments)/
]), ({ values: [name = ''] }) => ({
    why: (0,words_text/* say */.cv)({
        en: (0,words_text.t) `The text after \`FROM\` in the \`Dockerfile\` is not an image name (${name}).`,
        'zh-TW': (0,words_text.t) `\`Dockerfile\` 的 \`FROM\` 後面不是映像檔的名稱（${name}）。`
    }),
    fix: [
        {
            text: (0,words_text/* say */.cv)({
                en: 'Write the name in lowercase, a colon and the tag, without spaces or quotes. Only `AS` and the name of a stage may follow:',
                'zh-TW': '名稱用小寫，加上冒號和標籤（tag），不要有空格或引號，後面只能是 `AS` 和階段的名稱：'
            }),
            block: { language: 'text', lines: ['FROM python:3.12-slim AS build'] }
        }
    ]
}));
const platform = cause('image-platform', first([
    /(?:failed to solve: |ERROR: )([\w./-]{1,150}:[\w.-]{1,120}): [^\n]{0,600}no match for platform in manifest/,
    /no matching manifest for ([\w/]{3,30}) in the manifest list/,
    /image with reference ([^\s]{1,200}) was found but (?:its platform|does not (?:match|provide) the)/,
    /(no match for platform) in manifest/,
    /exec (\/bin\/(?:ba)?sh): exec format error/
]), ({ values: [name = ''] }) => ({
    why: (0,words_text/* say */.cv)({
        en: (0,words_text.t) `The base image has no version for this kind of machine (${name}). Spaces are built and run on \`linux/amd64\` (64-bit Intel and AMD).`,
        'zh-TW': (0,words_text.t) `基底映像檔沒有適合這種機器的版本（${name}）。Space 在 \`linux/amd64\`（64 位元 Intel 和 AMD）上建置和執行。`
    }),
    fix: [
        oneOf((0,words_text/* say */.cv)({
            en: 'After `FROM` in the `Dockerfile`, write an image that exists for `linux/amd64`. Its page on [hub.docker.com](https://hub.docker.com) lists the platforms of each tag.',
            'zh-TW': '在 `Dockerfile` 的 `FROM` 改用有 `linux/amd64` 版本的映像檔。[hub.docker.com](https://hub.docker.com) 上的頁面會列出每個標籤（tag）支援的平台。'
        }), {
            text: (0,words_text/* say */.cv)({
                en: 'If it is your own image (made on a Mac with an Apple chip, for example), build it for that platform and push it again. Replace `NAME` with its name:',
                'zh-TW': '如果是你自己的映像檔（例如在 Apple 晶片的 Mac 上建置的），請為這個平台重新建置並推送。把 `NAME` 換成映像檔的名稱：'
            }),
            block: { language: 'sh', lines: ['docker buildx build --platform linux/amd64 --push -t NAME .'] }
        })
    ]
}));
const unquotedPython = cause('unquoted-python', first([/(python:3\.1)(?:-[\w.]{1,30})?: (?:failed to resolve .{0,200})?not found/]), () => ({
    why: (0,words_text/* say */.cv)({
        en: 'The build looked for an image of Python 3.1, which does not exist. Without quotes, `python_version: 3.10` is the number 3.1.',
        'zh-TW': '建置時要找的是 Python 3.1 的映像檔，但它不存在。沒有加引號的 `python_version: 3.10` 會變成數字 3.1。'
    }),
    fix: [
        {
            text: (0,words_text/* say */.cv)({
                en: 'Put the version in quotes at the top of `README.md`, or write this line in this action’s input `card`:',
                'zh-TW': '在 `README.md` 最上面把版本加上引號，或把這一行寫在這個 action 的參數 `card`：'
            }),
            block: { language: 'yaml', lines: ['python_version: "3.10"'] }
        }
    ]
}));
/** Images that their makers took away, and what to write instead. */
const withdrawn = [
    [/^openjdk$/, tag => `eclipse-temurin:${/^\d+/.exec(tag)?.[0] ?? '21'}`],
    [/^bitnami\/[\w-]+$/, () => 'bitnamilegacy/NAME:TAG'],
    [/^nvidia\/cuda$/, () => 'nvidia/cuda:12.8.1-devel-ubuntu22.04']
];
function insteadOf(name, tag) {
    const instead = withdrawn.find(([image]) => image.test(name))?.[1](tag);
    return instead?.replace('NAME:TAG', `${name.split('/')[1] ?? ''}:${tag}`);
}
const images_removed = cause('removed-image', first([
    /(?:failed to solve: |ERROR: |metadata for |manifest for )(?:docker\.io\/)?(?:library\/)?(openjdk|bitnami\/[\w-]{1,60}|nvidia\/cuda):([\w.-]{1,120})[^\n]{0,400}not found/
]), ({ values: [name = '', tag = ''] }) => ({
    why: name.startsWith('nvidia/')
        ? (0,words_text/* say */.cv)({
            en: (0,words_text.t) `Docker Hub has no image ${`${name}:${tag}`}. NVIDIA removes old versions, and a tag must name the full version, the kind and the system.`,
            'zh-TW': (0,words_text.t) `Docker Hub 沒有映像檔 ${`${name}:${tag}`}。NVIDIA 會移除舊版本，而標籤（tag）要寫完整的版本、種類和系統。`
        })
        : (0,words_text/* say */.cv)({
            en: (0,words_text.t) `Docker Hub no longer has the image ${`${name}:${tag}`}: its publisher withdrew it or removed old versions.`,
            'zh-TW': (0,words_text.t) `Docker Hub 已經沒有映像檔 ${`${name}:${tag}`}：維護者停止提供，或移除了舊版本。`
        }),
    fix: [
        {
            text: (0,words_text/* say */.cv)({
                en: 'After `FROM` in the `Dockerfile`, write another image, such as the one below. [hub.docker.com](https://hub.docker.com) lists the tags that exist.',
                'zh-TW': '在 `Dockerfile` 的 `FROM` 改用別的映像檔，例如下面這個。有哪些標籤（tag）可以到 [hub.docker.com](https://hub.docker.com) 查。'
            }),
            block: { language: 'text', lines: [`FROM ${insteadOf(name, tag) ?? 'python:3.12-slim'}`] }
        }
    ]
}));
const images_missing = cause('base-image', first([
    /failed to resolve source metadata for ([^\s:]{1,200}:[\w.-]{1,120})/i,
    /(?:--> ERROR: |failed to solve: )([\w./-]{1,200}:[\w.-]{1,120})(?:@sha256:[0-9a-f]{64})?: (?:not found|pull access denied|manifest unknown)/i,
    /manifest for ([^\s]{1,200}) not found/i,
    /pull access denied(?: for ([^\s,]{1,200}))?/i,
    /manifest unknown/i
]), ({ values: [image] }) => ({
    why: (0,words_text/* sentences */.hC)(image === undefined
        ? (0,words_text/* say */.cv)({
            en: 'The base image does not exist, or it is not public.',
            'zh-TW': '基底映像檔不存在，或不是公開的。'
        })
        : (0,words_text/* say */.cv)({
            en: (0,words_text.t) `The base image ${image} does not exist, or it is not public.`,
            'zh-TW': (0,words_text.t) `基底映像檔 ${image} 不存在，或不是公開的。`
        }), (0,words_text/* say */.cv)({
        en: 'The `Dockerfile` names it after `FROM`; in a Gradio Space, `python_version` in `README.md` decides it.',
        'zh-TW': '它寫在 `Dockerfile` 的 `FROM` 後面；Gradio Space 則由 `README.md` 的 `python_version` 決定。'
    })),
    fix: [
        (0,words_text/* say */.cv)({
            en: 'Look for the right name and tag on [hub.docker.com](https://hub.docker.com) and fix it. A `python_version` must exist and be in quotes, such as `"3.12"`.',
            'zh-TW': '到 [hub.docker.com](https://hub.docker.com) 查正確的名稱和標籤（tag）並修正。`python_version` 要是存在的版本，而且要加引號，例如 `"3.12"`。'
        })
    ]
}));
/** What is wrong with the image that a Dockerfile starts from. */
const imageCauses = [
    limit,
    blank,
    misspelled,
    platform,
    unquotedPython,
    images_removed,
    images_missing
];

;// CONCATENATED MODULE: ./src/diagnose/causes/build/languages/jvm.ts



/** Class files of Java N have the version N + 44. */
function jvm_javaOf(version) {
    return String(Number(/^\d+/.exec(version)?.[0] ?? 0) - 44);
}
const gradle = cause('gradle-java', first([
    /Unsupported class file major version (\d{2})/,
    /Could not determine java version from '([\d.]{1,12})'/,
    /Gradle .{0,60}(?:is incompatible with|does not support) (?:your current )?Java(?: version)? (\d{1,2})/i
]), ({ values: [version = ''] }) => {
    const java = /^\d{2}$/.test(version) && Number(version) > 44 ? jvm_javaOf(version) : version.replaceAll("'", '').trim();
    return {
        why: (0,words_text/* say */.cv)({
            en: (0,words_text.t) `The image has Java ${java}, which this version of Gradle (or one of its plugins) does not support yet.`,
            'zh-TW': (0,words_text.t) `映像檔裡是 Java ${java}，但這個版本的 Gradle（或它的外掛程式）還不支援。`
        }),
        fix: [
            oneOf({
                text: (0,words_text/* say */.cv)({
                    en: 'Use an image with an older Java that Gradle supports, after `FROM` in the `Dockerfile`:',
                    'zh-TW': '在 `Dockerfile` 的 `FROM` 改用 Gradle 支援的舊版 Java：'
                }),
                block: { language: 'text', lines: ['FROM gradle:8-jdk21'] }
            }, {
                text: (0,words_text/* say */.cv)({
                    en: 'Update Gradle on your own computer, and commit the files of the wrapper (`gradle/wrapper/`):',
                    'zh-TW': '在自己的電腦上更新 Gradle，再 commit wrapper 的檔案（`gradle/wrapper/`）：'
                }),
                block: { language: 'sh', lines: ['./gradlew wrapper --gradle-version latest'] }
            })
        ]
    };
});
const jvm_java = cause('old-java', first([
    /(?:invalid target release|invalid source release):? (\d{1,2})/,
    /release version (\d{1,2}) not supported/,
    /class file version (\d{2})[.\d]{0,3}\)?, this version of the Java Runtime only recognizes/,
    /Cannot find a Java installation.{0,80}languageVersion=(\d{1,2})/,
    /(?:requires|needs) at least JVM runtime version (\d{1,2})/,
    /compatible with Java (\d{1,2}) and the consumer needed/
]), ({ values: [version = ''] }) => {
    const wanted = Number(version) > 44 ? jvm_javaOf(version) : version;
    return {
        why: (0,words_text/* say */.cv)({
            en: (0,words_text.t) `The code needs Java ${wanted}, but the image has another version.`,
            'zh-TW': (0,words_text.t) `程式需要 Java ${wanted}，但映像檔裡是別的版本。`
        }),
        fix: [
            {
                text: (0,words_text/* say */.cv)({
                    en: 'Write an image with that version after `FROM` in the `Dockerfile`, or lower the version in `pom.xml` or `build.gradle`. With Maven:',
                    'zh-TW': '在 `Dockerfile` 的 `FROM` 使用那個版本的映像檔，或在 `pom.xml`、`build.gradle` 把版本調低。以 Maven 為例：'
                }),
                block: {
                    language: 'text',
                    lines: [`FROM maven:3-eclipse-temurin-${wanted}`, `FROM eclipse-temurin:${wanted}-jre`]
                }
            }
        ]
    };
});
const dotnet = cause('old-dotnet', first([
    /NETSDK1045: .{0,60}does not support targeting \.NET(?: Core)? ([\d.]{1,8}\d)/,
    /Requested SDK version: ([\d.]{1,12})/,
    /framework 'Microsoft\.\w{1,20}\.App', version '([\d.]{1,12})'/
]), ({ values: [version = '8.0'] }) => ({
    why: (0,words_text/* say */.cv)({
        en: (0,words_text.t) `The project is written for .NET ${version}, but the image has another version of the SDK.`,
        'zh-TW': (0,words_text.t) `專案是給 .NET ${version} 用的，但映像檔裡的 SDK 是別的版本。`
    }),
    fix: [
        {
            text: (0,words_text/* say */.cv)({
                en: 'Write the image of that version after `FROM` in the `Dockerfile` (the second line is for the stage that runs the app). Or lower `TargetFramework` in the project file.',
                'zh-TW': '在 `Dockerfile` 的 `FROM` 使用那個版本的映像檔（第二行是執行 app 的階段），或在專案檔案把 `TargetFramework` 調低。'
            }),
            block: {
                language: 'text',
                lines: ['sdk', 'aspnet'].map(image => `FROM mcr.microsoft.com/dotnet/${image}:${/^\d{1,2}\.\d/.exec(version)?.[0] ?? '8.0'}`)
            }
        }
    ]
}));
const artifact = cause('maven-artifact', first([
    /Could not find artifact ([\w.:-]{3,160})/,
    /Non-resolvable parent POM for ([\w.:-]{3,160})/,
    /^\s*> Could not find ([\w.-]{1,80}:[\w.-]{1,80}:[\w.-]{1,60}?)\.$/,
    /Plugin \[id: '([\w.-]{1,100})'[^\]]{0,80}\] was not found/
]), ({ values: [name = ''] }) => ({
    why: (0,words_text/* say */.cv)({
        en: (0,words_text.t) `The build needs ${name}, but none of the project’s repositories has it. The name or version is wrong, or it is in a repository that the project does not list.`,
        'zh-TW': (0,words_text.t) `建置時需要 ${name}，但專案列出的來源都沒有：名稱或版本不對，或它在沒有列出的來源裡。`
    }),
    fix: [
        (0,words_text/* say */.cv)({
            en: 'Look it up at [central.sonatype.com](https://central.sonatype.com), and fix the name or version in `pom.xml` or `build.gradle`.',
            'zh-TW': '到 [central.sonatype.com](https://central.sonatype.com) 查詢，修正 `pom.xml` 或 `build.gradle` 裡的名稱或版本。'
        }),
        (0,words_text/* say */.cv)({
            en: 'If it is your own module: `mvn install` put it only on your computer, not in the image. Build it in the `Dockerfile` first.',
            'zh-TW': '如果是你自己的模組：`mvn install` 只裝在你的電腦上，映像檔裡沒有。請先在 `Dockerfile` 建置它。'
        })
    ]
}));
/** A compiler's complaint about the user's own code: where, and what. */
const jvm_code = cause('source-code', first([
    /(?:\[ERROR\] |e: (?:file:\/\/)?)([\w./-]{1,160}\.(?:java|kt):\[?\d{1,6}[,:]\d{1,5}\]?):? (?:error: )?(.{1,160})/,
    /(?<![\w./-])([\w./-]{1,160}\.java:\d{1,6}): error: (.{1,160})/,
    /(?<![\w./-])([\w./-]{1,160}\.(?:cs|fs)\(\d{1,6},\d{1,5}\)): error ((?:CS|FS)\d{4}: .{1,160})/,
    /^\s*((?!\/go\/pkg\/mod)[\w./-]{1,160}\.go:\d{1,6}:\d{1,5}): ((?:undefined: |cannot use |declared and not used|.{0,60}imported and not used|too many arguments|not enough arguments|syntax error: ).{0,160})/
], /^\s*(?:\[ERROR\])?\s*symbol: /), ({ values: [at = '', said = ''] }) => ({
    why: (0,words_text/* say */.cv)({
        en: (0,words_text.t) `The compiler found an error in the code, so nothing was built (${at}): ${said}`,
        'zh-TW': (0,words_text.t) `編譯器在程式碼裡找到錯誤，所以沒有建置（${at}）：${said}`
    }),
    fix: [
        (0,words_text/* say */.cv)({
            en: 'Fix that line. If it names something that you do have, check that its file is committed and imported. `.gitignore`, `.dockerignore` and this action’s input `exclude` must not leave it out.',
            'zh-TW': '修正那一行。如果它提到的內容其實存在，請確認檔案已經 commit，而且有 import。`.gitignore`、`.dockerignore` 和這個 action 的參數 `exclude` 也不能排除它。'
        }),
        (0,words_text/* say */.cv)({
            en: 'The same build on your own computer, in a fresh copy of the repository (`git clone`), shows the same error.',
            'zh-TW': '在自己的電腦上，用重新下載的儲存庫（`git clone`）建置，會出現同樣的錯誤。'
        })
    ]
}));
/** What builds for the JVM and .NET need. */
const jvmCauses = [gradle, jvm_java, dotnet, artifact];
/** Errors in code that is compiled; a version that does not fit explains them. */
const codeCauses = [jvm_code];

;// CONCATENATED MODULE: ./src/diagnose/causes/build/python/old-packages.ts




/** A package that only says what its right name is. */
const stub = cause('stub-package', lines => {
    const named = first([
        /The '?"?([\w.-]{1,60})'?"? PyPI package is deprecated, use '?"?([\w.-]{1,60})/,
        /You tried to install "([\w.-]{1,60})"\. The package named for \w{1,30} is "([\w.-]{1,60})"/
    ])(lines);
    const removed = first([/The "?(tensorflow-gpu)"? package has been removed/])(lines);
    return named ?? (removed && { ...removed, values: ['tensorflow-gpu', 'tensorflow'] });
}, ({ values: [name = '', other = ''] }) => ({
    why: (0,words_text/* say */.cv)({
        en: (0,words_text.t) `The package ${name} on PyPI is empty and refuses to be installed. The real one is called ${other}.`,
        'zh-TW': (0,words_text.t) `PyPI 上的 ${name} 是空的套件，會拒絕安裝。真正的套件叫做 ${other}。`
    }),
    fix: [
        {
            text: (0,words_text/* say */.cv)({
                en: (0,words_text.t) `In \`requirements.txt\`, replace the line ${name} with this one. If another package requires it, update that package.`,
                'zh-TW': (0,words_text.t) `在 \`requirements.txt\` 把 ${name} 那一行換成這一行。如果是別的套件需要它，就更新那個套件。`
            }),
            block: { language: 'text', lines: [/^[\w.-]+$/.test(other) ? other : 'NAME'] }
        }
    ]
}));
const setup = cause('old-setup', first([
    /error in ([\w.-]{1,80}) setup command: (use_2to3 is invalid)/,
    /error in ([\w.-]{1,80}) setup command: '?(extras_require|install_requires|tests_require)'? must be/
]), ({ values: [name = '', what = ''] }) => ({
    why: (0,words_text/* say */.cv)({
        en: (0,words_text.t) `The package ${name} is too old: current versions of \`setuptools\` do not accept its setup (${what}).`,
        'zh-TW': (0,words_text.t) `套件 ${name} 太舊，現在的 \`setuptools\` 不接受它的寫法（${what}）。`
    }),
    fix: [
        oneOf((0,words_text/* say */.cv)({
            en: (0,words_text.t) `Write a newer version of ${name} in \`requirements.txt\`, or its successor (for \`gym\`, it is \`gymnasium\`).`,
            'zh-TW': (0,words_text.t) `在 \`requirements.txt\` 改用新一點的 ${name}，或取代它的套件（\`gym\` 是 \`gymnasium\`）。`
        }), {
            text: (0,words_text/* say */.cv)({
                en: 'In a Docker Space, build packages with an older `setuptools`. Add these lines before the line that runs pip:',
                'zh-TW': '在 Docker Space，用舊版 `setuptools` 建置套件。在執行 pip 的那行之前加上：'
            }),
            block: constrained(what.startsWith('use_2to3') ? 'setuptools<58' : 'setuptools<66')
        })
    ]
}));
const cython = cause('cython-3', lines => {
    const failed = first([/AttributeError: .{0,60}\b(cython_sources)\b/])(lines);
    const package_ = last(whose)(lines);
    return failed && { values: package_?.values ?? [], shown: [...(package_?.shown ?? []), ...failed.shown] };
}, ({ values: [name = 'PyYAML'] }) => ({
    why: (0,words_text/* say */.cv)({
        en: (0,words_text.t) `pip builds ${name} from source with Cython 3, but this version is too old for it. Usually it is PyYAML 5 or 6.0.0.`,
        'zh-TW': (0,words_text.t) `pip 從原始碼建置 ${name} 時會使用 Cython 3，但這個版本太舊，不相容。通常是 PyYAML 5 或 6.0.0。`
    }),
    fix: [
        oneOf({
            text: (0,words_text/* say */.cv)({
                en: 'Write this in `requirements.txt`. If another package asks for the old version, update that one.',
                'zh-TW': '在 `requirements.txt` 寫這一行。如果是別的套件要求舊版，就更新那個套件。'
            }),
            block: { language: 'text', lines: ['PyYAML>=6.0.1'] }
        }, {
            text: (0,words_text/* say */.cv)({
                en: 'In a Docker Space, build packages with an older Cython. Add these lines before the line that runs pip:',
                'zh-TW': '在 Docker Space，用舊版 Cython 建置套件。在執行 pip 的那行之前加上：'
            }),
            block: constrained('cython<3')
        })
    ]
}));
const tooDeep = cause('resolution-too-deep', first([/error: (resolution-too-deep)/, /(Dependency resolution exceeded maximum depth)/], /the dependency graph is too complex/), () => ({
    why: (0,words_text/* say */.cv)({
        en: 'pip gave up: the requirements allow so many versions that it could not find a set that fits.',
        'zh-TW': 'pip 放棄了：這些套件允許的版本太多，找不到一組相容的版本。'
    }),
    fix: [
        oneOf({
            text: (0,words_text/* say */.cv)({
                en: 'Write exact versions in `requirements.txt`, from an environment in which the app works. At least give each package a lower limit, such as `package>=2.0`. On your own computer:',
                'zh-TW': '在 `requirements.txt` 寫明確切的版本，從 app 能正常執行的環境取得。至少為每個套件加上最低版本，例如 `package>=2.0`。在自己的電腦上執行：'
            }),
            block: { language: 'sh', lines: ['pip freeze > requirements.txt'] }
        }, {
            text: (0,words_text/* say */.cv)({
                en: 'In a Docker Space, install with uv, which searches faster:',
                'zh-TW': '在 Docker Space 改用 uv 安裝，它的搜尋比較快：'
            }),
            block: {
                language: 'text',
                lines: ['RUN pip install uv && uv pip install --system -r requirements.txt']
            }
        })
    ]
}));
/** Packages that are older than the tools which install them. */
const oldPackageCauses = [stub, setup, cython, tooDeep];

;// CONCATENATED MODULE: ./src/diagnose/causes/build/python/poetry.ts



/** What Poetry 2 removed, and the lines that do the same. */
const instead = {
    '--no-dev': ['RUN poetry install --only main --no-root'],
    '--dev': ['RUN poetry install --with dev --no-root'],
    '--remove-untracked': ['RUN poetry sync --no-root'],
    '--no-update': ['RUN poetry lock'],
    export: [
        'RUN pip install poetry poetry-plugin-export',
        'RUN poetry export -f requirements.txt -o requirements.txt'
    ],
    shell: ['RUN poetry run python app.py']
};
const poetry_option = cause('poetry-option', first([
    /The option "(--no-dev|--dev|--remove-untracked|--no-update)" does not exist/,
    /The (?:requested )?command "?(export|shell)"? does not exist/
]), ({ values: [name = ''] }) => ({
    why: (0,words_text/* say */.cv)({
        en: (0,words_text.t) `The \`Dockerfile\` uses ${name}, which Poetry 2 no longer has. Without a version, the newest Poetry is installed.`,
        'zh-TW': (0,words_text.t) `\`Dockerfile\` 使用 ${name}，但 Poetry 2 已經沒有它。沒有寫明版本時，會安裝最新的 Poetry。`
    }),
    fix: [
        oneOf({
            text: (0,words_text/* say */.cv)({
                en: (0,words_text.t) `Replace ${name} with the form for Poetry 2:`,
                'zh-TW': (0,words_text.t) `把 ${name} 換成 Poetry 2 的寫法：`
            }),
            block: { language: 'text', lines: instead[name] ?? ['RUN poetry install --only main --no-root'] }
        }, {
            text: (0,words_text/* say */.cv)({ en: 'Stay with Poetry 1:', 'zh-TW': '繼續使用 Poetry 1：' }),
            block: { language: 'text', lines: ['RUN pip install "poetry<2"'] }
        })
    ]
}));
const root = cause('poetry-root', first([
    /(?:^|\s)([\w./-]{1,200}) does not contain any element/,
    /No file\/folder found for package ([\w.-]{1,80})/,
    /(?:The|Error: The) current project could not be installed/
], /Installing the current project: /), ({ values: [path] }) => ({
    why: path === undefined
        ? (0,words_text/* say */.cv)({
            en: '`poetry install` also installs the project itself, but its code is not in the image at that point.',
            'zh-TW': '`poetry install` 也會安裝專案本身，但這時專案的程式碼還不在映像檔裡。'
        })
        : (0,words_text/* say */.cv)({
            en: (0,words_text.t) `\`poetry install\` also installs the project itself, but its code (${path}) is not in the image at that point.`,
            'zh-TW': (0,words_text.t) `\`poetry install\` 也會安裝專案本身，但這時專案的程式碼（${path}）還不在映像檔裡。`
        }),
    fix: [
        {
            text: (0,words_text/* say */.cv)({
                en: 'In the `Dockerfile`, install only the dependencies with `--no-root`, and copy the code afterwards:',
                'zh-TW': '在 `Dockerfile` 用 `--no-root` 只安裝相依套件，之後再複製程式碼：'
            }),
            block: {
                language: 'text',
                lines: [
                    'COPY pyproject.toml poetry.lock ./',
                    'RUN poetry install --only main --no-root',
                    'COPY . .'
                ]
            }
        },
        (0,words_text/* say */.cv)({
            en: 'If the project is not a package, write `package-mode = false` under `[tool.poetry]` in `pyproject.toml`.',
            'zh-TW': '如果專案不是套件，在 `pyproject.toml` 的 `[tool.poetry]` 寫 `package-mode = false`。'
        })
    ]
}));
const version = cause('poetry-version', first([
    /The fields \[([^\]]{1,120})\] are required in package mode/,
    /\[(tool\.poetry)\] section not found/,
    /Additional properties are not allowed \('([\w-]{1,40})' was unexpected\)/,
    /(lock file is not compatible) with the current version of Poetry/,
    /This project requires Poetry ([^\s,]{1,40})/
]), ({ values: [what = ''] }) => ({
    why: (0,words_text/* say */.cv)({
        en: (0,words_text.t) `\`pyproject.toml\` or \`poetry.lock\` does not fit the version of Poetry in the image (${what}).`,
        'zh-TW': (0,words_text.t) `\`pyproject.toml\` 或 \`poetry.lock\` 是給別的 Poetry 版本用的，和映像檔裡的版本不合（${what}）。`
    }),
    fix: [
        {
            text: (0,words_text/* say */.cv)({
                en: 'In the `Dockerfile`, install the version that you use yourself (`poetry --version`). A `[project]` section needs Poetry 2:',
                'zh-TW': '在 `Dockerfile` 安裝和自己電腦上相同的版本（用 `poetry --version` 查）。有 `[project]` 區段時需要 Poetry 2：'
            }),
            block: { language: 'text', lines: ['RUN pip install "poetry>=2,<3"'] }
        }
    ]
}));
const unsolved = cause('poetry-conflict', first([
    /Because ([\w.-]{1,80}(?: \([^)]{1,60}\))?) (?:depends on|requires) .{1,200}version solving failed/,
    /(?:And )?[Bb]ecause ([\w.-]{1,80}) (?:depends on|requires) both ([\w.-]{1,80})/,
    /(?:So, |Thus, )?(?:because|Because) .{1,300}version solving failed/,
    /SolverProblemError|, version solving failed/
], /^\s*(?:Because|And because|So, because|Thus, ) ?.{1,200}/), ({ values: [name] }) => ({
    why: name === undefined
        ? (0,words_text/* say */.cv)({
            en: 'Poetry found no set of versions that fits everything in `pyproject.toml`.',
            'zh-TW': 'Poetry 找不到一組版本，能同時符合 `pyproject.toml` 的所有要求。'
        })
        : (0,words_text/* say */.cv)({
            en: (0,words_text.t) `Poetry found no set of versions that fits everything in \`pyproject.toml\`. The log names ${name}.`,
            'zh-TW': (0,words_text.t) `Poetry 找不到一組版本，能同時符合 \`pyproject.toml\` 的所有要求。紀錄裡寫的是 ${name}。`
        }),
    fix: [
        {
            text: (0,words_text/* say */.cv)({
                en: 'In `pyproject.toml`, loosen the versions of the packages that the log names (or the range of `python`). Then recreate the lock file on your own computer, and commit both files:',
                'zh-TW': '在 `pyproject.toml` 放寬紀錄提到的套件版本（或 `python` 的範圍）。再到自己的電腦上重新產生鎖定檔，把兩個檔案都 commit：'
            }),
            block: { language: 'sh', lines: ['poetry lock'] }
        }
    ]
}));
/** How Poetry fails. */
const poetryCauses = [poetry_option, root, version, unsolved];

;// CONCATENATED MODULE: ./src/diagnose/causes/build/languages/manifest.ts


/** What each tool says when it does not find the file that describes the project. */
const wordings = [
    [
        /ENOENT: no such file or directory, open '[^']{0,160}\/package\.json'/,
        'package.json',
        'package*.json ./'
    ],
    [
        /(?:Couldn't find a|No) package\.json (?:file in|(?:was )?found in)|ERR_PNPM_NO_PKG_MANIFEST/,
        'package.json',
        'package*.json ./'
    ],
    [/could not find `Cargo\.toml` in `/, 'Cargo.toml', 'Cargo.toml Cargo.lock ./'],
    [/there is no POM in this directory/, 'pom.xml', 'pom.xml ./'],
    [/does not contain a Gradle build/, 'build.gradle', '. .'],
    [/MSB1003: Specify a project or solution file/, '*.csproj', '*.csproj ./'],
    [/Could not locate Gemfile/, 'Gemfile', 'Gemfile Gemfile.lock ./'],
    [/Composer could not find a composer\.json/, 'composer.json', 'composer.json composer.lock ./']
];
function manifest_missing(lines) {
    for (const [said, file, copy] of wordings) {
        const found = first([said])(lines);
        if (found !== null)
            return { values: [file, copy], shown: found.shown };
    }
    return null;
}
const manifest = cause('no-manifest', manifest_missing, ({ values: [file = '', copy = ''] }) => ({
    why: (0,words_text/* say */.cv)({
        en: (0,words_text.t) `The build runs in a folder that has no ${file}: it was not copied into the image, or it is in another folder.`,
        'zh-TW': (0,words_text.t) `建置時所在的資料夾沒有 ${file}：它沒有複製到映像檔，或在別的資料夾裡。`
    }),
    fix: [
        {
            text: (0,words_text/* say */.cv)({
                en: 'In the `Dockerfile`, copy it into the working folder before that step. Check that it is committed and that `.dockerignore` does not exclude it:',
                'zh-TW': '在 `Dockerfile` 的那個步驟之前，把它複製到工作資料夾，並確認它已經 commit，而且 `.dockerignore` 沒有排除它：'
            }),
            block: { language: 'text', lines: ['WORKDIR /app', `COPY ${copy}`] }
        },
        (0,words_text/* say */.cv)({
            en: 'If the app is in a folder of the repository, write that folder in this action’s input `path`, or after `WORKDIR`.',
            'zh-TW': '如果 app 在儲存庫的某個資料夾裡，請在這個 action 的參數 `path` 或 `WORKDIR` 後面填上那個資料夾。'
        })
    ]
}));
/** A build that runs where its project is not. */
const manifestCauses = [manifest];

;// CONCATENATED MODULE: ./src/diagnose/causes/build/languages/own-code.ts




/** npm runs a script of the project itself while it installs, and the script wants what is left out. */
const prepareScript = cause('prepare-script', lines => {
    const script = first([/^> [^\s]{1,120} (prepare|postinstall|preinstall)$/])(lines);
    const missing = first([tools])(lines);
    return (script &&
        missing && {
        values: [script.values[0] ?? '', missing.values[0] ?? ''],
        shown: [...script.shown, ...missing.shown]
    });
}, ({ values: [script = '', name = ''] }) => ({
    why: (0,words_text/* say */.cv)({
        en: (0,words_text.t) `During the installation, npm runs the script ${script} from \`package.json\`. The script needs ${name}, one of the \`devDependencies\`, which \`--omit=dev\` leaves out.`,
        'zh-TW': (0,words_text.t) `npm 在安裝時會執行 \`package.json\` 的 script ${script}。這個 script 需要 ${name}，它屬於 \`devDependencies\`，使用 \`--omit=dev\` 時不會安裝。`
    }),
    fix: [
        oneOf({
            text: (0,words_text/* say */.cv)({
                en: 'In the stage that only runs the app, stop npm from running scripts, and copy the build result from an earlier stage:',
                'zh-TW': '在只負責執行 app 的階段，不要讓 npm 執行 script，再從前面的階段複製建置的結果：'
            }),
            block: { language: 'text', lines: ['RUN npm ci --omit=dev --ignore-scripts'] }
        }, {
            text: (0,words_text/* say */.cv)({
                en: 'In the stage that builds, install the `devDependencies` too:',
                'zh-TW': '在負責建置的階段，也要安裝 `devDependencies`：'
            }),
            block: { language: 'text', lines: ['RUN npm ci --include=dev'] }
        })
    ]
}));
/** Only an own file is named by its whole path. */
const ownFile = cause('import-path', first([
    /Could not load ([^\s]{1,200}) \(imported by ([^)]{1,200})\): ENOENT/,
    /ENOENT: no such file or directory, open '((?![^']{0,200}node_modules)[^']{1,200}\.(?:[cm]?[jt]sx?|vue|svelte|astro|s?css))'/,
    /File name '([^']{1,200})' differs from already included file name/
]), ({ values: [file = '', by] }) => ({
    why: (0,words_text/* sentences */.hC)(by === undefined
        ? (0,words_text/* say */.cv)({
            en: (0,words_text.t) `The build did not find the file ${file}.`,
            'zh-TW': (0,words_text.t) `建置時找不到檔案 ${file}。`
        })
        : (0,words_text/* say */.cv)({
            en: (0,words_text.t) `The build did not find the file ${file}, which ${by} imports.`,
            'zh-TW': (0,words_text.t) `建置時找不到 ${by} 要 import 的檔案 ${file}。`
        }), (0,words_text/* say */.cv)({
        en: 'Upper and lower case matter on the Space, but usually not on Windows and macOS.',
        'zh-TW': 'Space 會區分大小寫，Windows 和 macOS 通常不會。'
    })),
    fix: [
        {
            text: (0,words_text/* say */.cv)({
                en: 'Compare the path with the names on GitHub, letter by letter. Fix the import or rename the folder. Rename it in two steps, because git on Windows and macOS misses a change of case:',
                'zh-TW': '和 GitHub 上的名稱逐字比對，修正 import 的路徑或重新命名資料夾。重新命名要分兩步，因為 Windows 和 macOS 上的 git 看不出只有大小寫的改變：'
            }),
            block: { language: 'sh', lines: ['git mv Components tmp', 'git mv tmp components'] }
        },
        (0,words_text/* say */.cv)({
            en: 'If the file is not on GitHub, commit it. Check that `.gitignore` and `.dockerignore` do not exclude it, and that the `Dockerfile` copies it before the build.',
            'zh-TW': '如果 GitHub 上沒有這個檔案，就把它 commit。請確認 `.gitignore` 和 `.dockerignore` 沒有排除它，而且 `Dockerfile` 在建置之前就複製它。'
        })
    ]
}));
/** `next build` checks the style of the code, too, and stops at what the rules call an error. */
const lint = cause('lint', first([
    /^\s*(\d{1,6}:\d{1,5}) {1,4}Error: (.{1,200}?) {2,4}[@\w-]{2,40}\/[\w/-]{2,60}$/,
    /^\s*(\d{1,6}:\d{1,5}) {1,4}error {1,4}(.{1,200}?) {2,20}[@\w-]{2,40}(?:\/[\w/-]{2,60})?$/
], /^\.\/[\w./[\]()-]{1,160}\.[cm]?[jt]sx?$/), ({ values: [at = '', said = ''] }) => ({
    why: (0,words_text/* say */.cv)({
        en: (0,words_text.t) `ESLint, which checks the style of the code during the build, found an error (${at}): ${said}`,
        'zh-TW': (0,words_text.t) `建置時會用 ESLint 檢查程式碼的寫法，它找到錯誤（${at}）：${said}`
    }),
    fix: [
        oneOf({
            text: (0,words_text/* say */.cv)({
                en: 'Fix that line. Run the same check on your own computer:',
                'zh-TW': '修正那一行。在自己的電腦上可以做同樣的檢查：'
            }),
            block: { language: 'sh', lines: ['npx eslint .'] }
        }, {
            text: (0,words_text/* say */.cv)({
                en: 'Turn this check off in `next.config.js`:',
                'zh-TW': '在 `next.config.js` 關閉這個檢查：'
            }),
            block: { language: 'text', lines: ['eslint: { ignoreDuringBuilds: true }'] }
        })
    ]
}));
/** What a build of JavaScript finds in the project itself. */
const ownCodeCauses = [prepareScript, ownFile, lint];

;// CONCATENATED MODULE: ./src/diagnose/causes/build/python/pip.ts




const hashes = cause('hash-mismatch', first([
    /(THESE PACKAGES DO NOT MATCH THE HASHES)/,
    /(Hash mismatch) for `/,
    /(Hashes are required in --require-hashes mode)/
], /^\s{2,}([\w.-]{1,80}(?:==[\w.]{1,30})?|https?:\/\/[^\s]{1,200}) (?:from .{1,200})?[:(]|^\s*Expected sha256|^\s*Got /), () => ({
    why: (0,words_text/* say */.cv)({
        en: 'A package does not have the expected checksum: the download was cut, or the checksums in the list are for another file.',
        'zh-TW': '有一個套件的檢查碼（hash）和預期的不同：下載中斷，或清單裡的檢查碼屬於別的檔案。'
    }),
    fix: [
        (0,words_text/* sentences */.hC)((0,words_text/* say */.cv)({
            en: 'If the list has no `--hash`, the download was damaged: build again.',
            'zh-TW': '如果清單裡沒有 `--hash`，就是下載損壞了：再建置一次。'
        }), buildAgain),
        (0,words_text/* say */.cv)({
            en: 'If it does, recreate the list on your own computer with the tool that made it (`pip-compile --generate-hashes`, `uv export`, `poetry export`), and commit it.',
            'zh-TW': '如果有，就在自己的電腦上用當初的工具（`pip-compile --generate-hashes`、`uv export`、`poetry export`）重新產生清單，再 commit。'
        })
    ]
}));
const system = cause('system-package', first([
    /Cannot uninstall '?([\w.-]{1,80}?)'?(?: [\w.]{1,30})?[.,] (?:It is a distutils installed project|RECORD file not found|The package's contents are unknown)/,
    /× Cannot uninstall ([\w.-]{1,80})/
]), ({ values: [name = ''] }) => ({
    why: (0,words_text/* say */.cv)({
        en: (0,words_text.t) `pip wants to replace ${name}, but the image’s Linux (or conda) installed it, so pip cannot remove it.`,
        'zh-TW': (0,words_text.t) `pip 要更新 ${name}，但它是由映像檔的 Linux（或 conda）安裝的，pip 無法移除。`
    }),
    fix: [
        oneOf({
            text: (0,words_text/* say */.cv)({
                en: 'In the `Dockerfile`, install into a new environment:',
                'zh-TW': '在 `Dockerfile` 裝到自己建立的環境：'
            }),
            block: {
                language: 'text',
                lines: ['RUN python3 -m venv /opt/venv', 'ENV PATH="/opt/venv/bin:$PATH"']
            }
        }, {
            text: (0,words_text/* say */.cv)({
                en: 'Let pip install over it:',
                'zh-TW': '讓 pip 直接覆蓋：'
            }),
            block: {
                language: 'text',
                lines: [`RUN pip install --ignore-installed ${/^[\w.-]+$/.test(name) ? name : 'NAME'}`]
            }
        })
    ]
}));
const pip_option = cause('pip-option', first([/no such option: (--[\w-]{2,40})/, /error: unexpected argument '(--[\w-]{2,40})' found/]), ({ values: [name = ''] }) => ({
    why: (0,words_text/* say */.cv)({
        en: (0,words_text.t) `The \`Dockerfile\` uses the option ${name}, which this version of the tool does not know.`,
        'zh-TW': (0,words_text.t) `\`Dockerfile\` 使用選項 ${name}，但這個版本的工具不認得它。`
    }),
    fix: [
        oneOf((0,words_text/* say */.cv)({
            en: (0,words_text.t) `Remove ${name} from that line, or fix its spelling. \`--break-system-packages\` is needed only where pip says so.`,
            'zh-TW': (0,words_text.t) `從那一行拿掉 ${name}，或修正拼字。只有 pip 要求時才需要 \`--break-system-packages\`。`
        }), {
            text: (0,words_text/* say */.cv)({
                en: 'Update pip before that line:',
                'zh-TW': '在那一行之前更新 pip：'
            }),
            block: { language: 'text', lines: ['RUN pip install --upgrade pip'] }
        })
    ]
}));
const layout = cause('flat-layout', first([/Multiple top-level (?:packages|modules) discovered in a flat-layout: (\[[^\]]{1,200}\])/]), ({ values: [folders = ''] }) => ({
    why: (0,words_text/* say */.cv)({
        en: (0,words_text.t) `pip installs the project itself as a package, but \`setuptools\` cannot tell which of the folders ${folders} belong to it.`,
        'zh-TW': (0,words_text.t) `專案本身被當成套件安裝，但 \`setuptools\` 無法判斷 ${folders} 之中哪些資料夾屬於它。`
    }),
    fix: [
        oneOf({
            text: (0,words_text/* say */.cv)({
                en: 'If the app does not have to be a package, install only its requirements instead of `pip install .`:',
                'zh-TW': '如果 app 不需要成為套件，只安裝它需要的東西，不要用 `pip install .`：'
            }),
            block: { language: 'text', lines: ['RUN pip install --no-cache-dir -r requirements.txt'] }
        }, {
            text: (0,words_text/* say */.cv)({
                en: 'Name its folders in `pyproject.toml` (none, as here, if it has no code of its own to install):',
                'zh-TW': '在 `pyproject.toml` 寫明它的資料夾（像這裡留空，表示沒有要安裝的程式碼）：'
            }),
            block: { language: 'text', lines: ['[tool.setuptools]', 'packages = []'] }
        })
    ]
}));
/** What stops pip whatever it installs. */
const pipCauses = [layout, hashes, system, pip_option];

;// CONCATENATED MODULE: ./src/diagnose/causes/build/native/compile.ts




const compile_named = [
    /Failed building wheel for ([\w.-]{1,80})/,
    /Failed to build (?:installable wheels for some pyproject\.toml based projects \()?[`']?([\w.-]{1,80})/i,
    /Could not build wheels for ([\w.-]{1,80})/
];
const unnamed = [
    /error: (?:metadata-generation-failed|legacy-install-failure)/,
    /Encountered error while (?:trying to install|generating) package/i,
    /error: command '[^']{1,200}' failed/
];
const compilerError = /fatal error: |error: command '|\bnot found\b.{0,80}|Python\.h|executable not found|can't find Rust|Could NOT find|CMake Error|ModuleNotFoundError|^\s*(?:╰─> )?(?:\w{1,60}\.)*\w{1,60}Error: /;
const compile = cause('compile', lines => first(compile_named, compilerError)(lines) ?? first(unnamed, compilerError)(lines), ({ values: [name] }) => ({
    why: (0,words_text/* sentences */.hC)(name === undefined
        ? (0,words_text/* say */.cv)({
            en: 'A package has no ready-made file for this Python.',
            'zh-TW': '有一個套件沒有提供這個 Python 版本可以直接用的檔案。'
        })
        : (0,words_text/* say */.cv)({
            en: (0,words_text.t) `The package ${name} has no ready-made file for this Python.`,
            'zh-TW': (0,words_text.t) `套件 ${name} 沒有提供這個 Python 版本可以直接用的檔案。`
        }), (0,words_text/* say */.cv)({
        en: 'It had to be built from source, and that failed. Usually a compiler or a system library is missing, or the version is too old for this Python.',
        'zh-TW': '它要從原始碼建置，結果失敗了。通常是缺少編譯器或系統函式庫，或套件的版本太舊，不支援這個 Python。'
    })),
    fix: [
        oneOf((0,words_text/* say */.cv)({
            en: 'Use a version that has a ready-made file: try a newer version of the package in `requirements.txt`, or an older Python (`python_version` at the top of `README.md`, in quotes).',
            'zh-TW': '改用有提供做好檔案的版本：試試在 `requirements.txt` 寫新一點的版本，或改用舊一點的 Python（`README.md` 最上面的 `python_version`，要加引號）。'
        }), {
            text: (0,words_text/* say */.cv)({
                en: 'Let the build succeed: write the system packages that it needs in `packages.txt`, one per line. In a Docker Space, install them with `apt-get` before pip. If `pg_config` is missing, write `libpq-dev`; if `Python.h` is missing, `python3-dev`.',
                'zh-TW': '讓建置能夠完成：把需要的系統套件寫在 `packages.txt`，一行一個。Docker Space 則在 pip 之前用 `apt-get` 安裝。缺少 `pg_config` 要裝 `libpq-dev`，缺少 `Python.h` 要裝 `python3-dev`。'
            }),
            block: { language: 'text', lines: ['build-essential', 'cmake', 'pkg-config'] }
        })
    ]
}));
const apt = cause('apt-package', first([
    /E: Unable to locate package ([^\s]{1,120})/,
    /E: Package '([^']{1,120})' has no installation candidate/,
    /E: Couldn't find any package by (?:glob|regex) '([^']{1,120})'/
]), ({ values: [name = ''] }) => ({
    why: (0,words_text/* say */.cv)({
        en: (0,words_text.t) `The Linux version of the Space (Debian) has no system package with the name ${name}.`,
        'zh-TW': (0,words_text.t) `Space 使用的 Linux 版本（Debian）裡，沒有名稱是 ${name} 的系統套件。`
    }),
    fix: [
        (0,words_text/* say */.cv)({
            en: 'Fix the name in `packages.txt`, or after `apt-get install` in the `Dockerfile`. Look up names at [packages.debian.org](https://packages.debian.org). Since Debian 13, for example, `libgl1-mesa-glx` is called `libgl1`.',
            'zh-TW': '修正 `packages.txt`（或 `Dockerfile` 裡 `apt-get install` 後面）的名稱。名稱可以到 [packages.debian.org](https://packages.debian.org) 查；例如從 Debian 13 開始，`libgl1-mesa-glx` 改名為 `libgl1`。'
        }),
        (0,words_text/* say */.cv)({
            en: 'Write only system packages in `packages.txt`, one per line, without comments. Python packages belong in `requirements.txt`. In a `Dockerfile`, run `apt-get update` in the same `RUN` line, before `apt-get install`.',
            'zh-TW': '`packages.txt` 只放系統套件，一行一個，不要有註解；Python 套件要寫在 `requirements.txt`。在 `Dockerfile` 裡，`apt-get update` 要寫在同一個 `RUN` 的 `apt-get install` 前面。'
        })
    ]
}));
const aptSource = cause('apt-source', first([
    /E: The repository '([^']{1,200})' does not have a Release file/,
    /E: The repository '([^']{1,200})' (?:is not signed|no longer has)/,
    /(?:W: |E: )?GPG error: ([^\s]{1,200}).{0,200}(?:NO_PUBKEY|EXPKEYSIG|invalid signature)/,
    /E: Failed to fetch ([^\s]{1,200})/
]), ({ values: [source = ''] }) => ({
    why: (0,words_text/* say */.cv)({
        en: (0,words_text.t) `The Linux packages could not be downloaded from ${source}. Usually the base image is so old that its packages were moved to an archive. Sometimes it is a passing fault of the server.`,
        'zh-TW': (0,words_text.t) `無法從 ${source} 下載 Linux 套件。通常是基底映像檔太舊，它的套件已經移到封存區；偶爾是伺服器暫時有問題。`
    }),
    fix: [
        oneOf((0,words_text/* say */.cv)({
            en: 'Write a newer base image in the first line of the `Dockerfile`, such as `FROM python:3.12-slim`.',
            'zh-TW': '在 `Dockerfile` 的第一行改用新一點的基底映像檔，例如 `FROM python:3.12-slim`。'
        }), (0,words_text/* sentences */.hC)((0,words_text/* say */.cv)({ en: 'If the image is new, build once more.', 'zh-TW': '如果映像檔是新的，就再建置一次。' }), buildAgain))
    ]
}));
/** What is compiled and what comes from the system. */
const compileCauses = [apt, aptSource, compile];

;// CONCATENATED MODULE: ./src/diagnose/causes/build/image/command.ts



const command_command = cause('no-such-command', first([
    /(?:\/bin\/(?:ba)?sh|sh|bash): (?:line )?(?:\d{1,4}: )?([\w-][\w./-]{0,120}): (?:command )?not found/,
    /exec: "([^"]{1,120})": executable file not found/
]), ({ values: [name = ''] }) => ({
    why: (0,words_text/* say */.cv)({
        en: (0,words_text.t) `The \`Dockerfile\` runs ${name}, but the image has no such program.`,
        'zh-TW': (0,words_text.t) `\`Dockerfile\` 要執行 ${name}，但映像檔裡沒有這個程式。`
    }),
    fix: [
        {
            text: (0,words_text/* say */.cv)({
                en: 'Install it in an earlier `RUN` line, or use a base image that has it. `slim` and `alpine` images have no `git`, `curl`, `wget` or compilers.',
                'zh-TW': '在它之前用 `RUN` 安裝，或改用已經有這個程式的基底映像檔。`slim` 和 `alpine` 映像檔沒有 `git`、`curl`、`wget` 和編譯器。'
            }),
            block: {
                language: 'text',
                lines: ['RUN apt-get update && apt-get install -y --no-install-recommends git curl']
            }
        }
    ]
}));
/** A file of the user's own is not found though it may be there: its interpreter is what is missing. */
const ownScript = cause('script-not-found', first([
    /(?:\/bin\/(?:ba)?sh|sh|bash): (?:line )?(?:\d{1,4}: )?(\.{0,2}\/[\w./-]{1,120}): (?:not found|No such file or directory|cannot execute: required file not found)/,
    /exec (\.{0,2}\/[\w./-]{1,120}): no such file or directory/,
    /env: ['‘]?(\w{1,20})\\r['’]?: No such file or directory/,
    /\/([\w.-]{1,60})\^M: bad interpreter/
]), ({ values: [name = ''] }) => ({
    why: (0,words_text/* say */.cv)({
        en: (0,words_text.t) `The build runs ${name}, but Linux cannot find it or the program that its first line names. Often the file was saved with Windows line endings (CRLF).`,
        'zh-TW': (0,words_text.t) `建置時要執行 ${name}，但 Linux 找不到它，或找不到它第一行寫的程式。檔案常是用 Windows 的換行（CRLF）儲存的。`
    }),
    fix: [
        oneOf({
            text: (0,words_text/* say */.cv)({
                en: 'If the file is on GitHub: switch the files to Linux line endings with these commands, then commit.',
                'zh-TW': '如果 GitHub 上有這個檔案：用這些指令讓檔案使用 Linux 的換行，再 commit。'
            }),
            block: {
                language: 'sh',
                lines: ["echo '* text=auto eol=lf' >> .gitattributes", 'git add --renormalize .']
            }
        }, (0,words_text/* say */.cv)({
            en: 'If its first line names `bash`: `alpine` images do not have it. Write `/bin/sh` there, or install bash.',
            'zh-TW': '如果第一行寫 `bash`：`alpine` 映像檔沒有它。請改成 `/bin/sh`，或安裝 bash。'
        }), (0,words_text/* say */.cv)({
            en: 'If the file is not there: commit it, and let the `Dockerfile` copy it before that step.',
            'zh-TW': '如果沒有這個檔案：把它 commit，並讓 `Dockerfile` 在那個步驟之前複製它。'
        }))
    ]
}));
const command_notRoot = cause('build-permission', first([
    /E: Could not open lock file .{0,120}Permission denied|are you root\?|List directory [^\s]{1,120} is missing/,
    /(?:cannot create directory|cannot touch|cannot open) ['‘]([^'’]{1,200})['’]: Permission denied/,
    /PermissionError: \[Errno 13\] Permission denied: '([^']{1,200})'/,
    /(?<![\w./-])([\w./-]{1,200}): Permission denied\b/
]), ({ values: [path] }) => ({
    why: (0,words_text/* sentences */.hC)(path === undefined
        ? (0,words_text/* say */.cv)({
            en: 'A command of the `Dockerfile` does not have the permission that it needs.',
            'zh-TW': '`Dockerfile` 的一個指令沒有需要的權限。'
        })
        : (0,words_text/* say */.cv)({
            en: (0,words_text.t) `A command of the \`Dockerfile\` has no permission to write or run ${path}.`,
            'zh-TW': (0,words_text.t) `\`Dockerfile\` 的一個指令沒有權限寫入或執行 ${path}。`
        }), (0,words_text/* say */.cv)({
        en: 'After the line `USER`, commands no longer run as the administrator.',
        'zh-TW': '在 `USER` 那行之後，指令就不再以管理員身分執行。'
    })),
    fix: [
        {
            text: (0,words_text/* say */.cv)({
                en: 'Install system packages before the line `USER`. Copy files as that user, and make scripts executable:',
                'zh-TW': '系統套件要在 `USER` 那行之前安裝。複製檔案時把擁有者設成該使用者，並讓指令檔可以執行：'
            }),
            block: { language: 'text', lines: ['COPY --chown=user . $HOME/app', 'RUN chmod +x start.sh'] }
        }
    ]
}));
/** What a shell says of a command; said along with more telling errors, too. */
const command_commandCauses = [ownScript, command_command, command_notRoot];

;// CONCATENATED MODULE: ./src/diagnose/causes/build/image/dockerfile.ts



const absent = cause('no-dockerfile', first([/failed to read dockerfile: open (?:[^\s]{0,200}\/)?([\w.-]{1,80}): no such file or directory/]), ({ values: [name = 'Dockerfile'] }) => ({
    why: (0,words_text/* say */.cv)({
        en: (0,words_text.t) `There is no ${name} in the top folder of the Space. Capital letters count: its name is exactly \`Dockerfile\`.`,
        'zh-TW': (0,words_text.t) `Space 的最上層沒有 ${name}。大小寫也要相同：檔名必須是 \`Dockerfile\`。`
    }),
    fix: [
        (0,words_text/* say */.cv)({
            en: 'Commit a file with this name at the top of the repository. If it is in a folder of the repository, write that folder in this action’s input `path`. Check that the input `exclude` and `.gitignore` do not leave it out.',
            'zh-TW': '在儲存庫的最上層 commit 這個檔案。如果它在儲存庫的某個資料夾裡，請在這個 action 的參數 `path` 填上那個資料夾，並確認參數 `exclude` 和 `.gitignore` 沒有排除它。'
        }),
        (0,words_text/* say */.cv)({
            en: 'If the app needs no `Dockerfile`, change `sdk: docker` at the top of `README.md` to `gradio` or `static`.',
            'zh-TW': '如果 app 不需要 `Dockerfile`，把 `README.md` 最上面的 `sdk: docker` 改成 `gradio` 或 `static`。'
        })
    ]
}));
/** A copy from an earlier stage, or from another image. */
const copyFrom = /\b(?:COPY|ADD) (?:--\w{1,12}=[^\s]{1,80} ){0,3}--from=([^\s]{1,80}) (?:--\w{1,12}=[^\s]{1,80} ){0,3}([^\s]{1,200})/i;
const dockerfile_syntax = cause('dockerfile-syntax', first([
    /dockerfile parse error (?:on )?line (\d{1,6}): (.{1,200})/i,
    /Dockerfile parse error.{0,40}?(\d{1,6}): (.{1,200})/i,
    /(?:the|file|dockerfile)[^.]{0,40}(?:cannot be empty|with no instructions)/i,
    /failed to (?:process|parse) "?.{1,200}(?:unexpected end of statement|syntax error)/i
], /^\s*\d{1,6} \| >>> /), ({ values: [line, said] }) => ({
    why: line === undefined || said === undefined
        ? (0,words_text/* say */.cv)({
            en: 'Docker cannot read the `Dockerfile`, so the build did not start.',
            'zh-TW': 'Docker 看不懂 `Dockerfile`，所以沒有開始建置。'
        })
        : (0,words_text/* say */.cv)({
            en: (0,words_text.t) `Docker cannot read line ${line} of the \`Dockerfile\`: ${said}.`,
            'zh-TW': (0,words_text.t) `Docker 看不懂 \`Dockerfile\` 的第 ${line} 行：${said}。`
        }),
    fix: [
        (0,words_text/* say */.cv)({
            en: 'Fix that line or the one above it. If a command continues on the next line, its line ends with a backslash (`\\`), not a slash, and nothing follows it. Every other line begins with a word such as `RUN`, `COPY` or `CMD`.',
            'zh-TW': '修正那一行或它的上一行。指令要接到下一行時，行尾要用反斜線（`\\`）而不是斜線，而且後面不能有任何字；其他每一行都要以 `RUN`、`COPY`、`CMD` 這類的字開頭。'
        })
    ]
}));
/** Only RUN runs a shell; COPY takes each of its words for a path. */
const shellCopy = cause('shell-copy', first([
    /(?:^|--> |[\]|] )((?:COPY|ADD) [^\n]{1,200}? (?:2>|&>|\|\| )[^\n]{1,60})/,
    /failed to (?:calculate checksum|compute cache key)[^"]{0,300}"(\/(?:\|\||2>[^"]{0,20}))": not found/
]), ({ values: [line = ''] }) => ({
    why: (0,words_text/* say */.cv)({
        en: (0,words_text.t) `\`COPY\` is not a shell command: it reads \`||\`, \`2>/dev/null\` and \`true\` as file names (${line}).`,
        'zh-TW': (0,words_text.t) `\`COPY\` 不是 shell 指令：它會把 \`||\`、\`2>/dev/null\` 和 \`true\` 當成檔案名稱（${line}）。`
    }),
    fix: [
        {
            text: (0,words_text/* say */.cv)({
                en: 'In the `Dockerfile`, write only the paths, and commit the folder. For a folder called `static`:',
                'zh-TW': '在 `Dockerfile` 只寫路徑，並把資料夾 commit。以 `static` 資料夾為例：'
            }),
            block: { language: 'text', lines: ['COPY static/ ./static/'] }
        },
        (0,words_text/* say */.cv)({
            en: 'If the folder may be missing, commit an empty file in it (`static/.gitkeep`), so that it is always there.',
            'zh-TW': '如果資料夾可能不存在，就在裡面 commit 一個空的檔案（`static/.gitkeep`），讓它一定存在。'
        })
    ]
}));
/** A comment is a line of its own; behind an instruction its words are taken for more of it. */
const comment = cause('dockerfile-comment', first([/(?:^|--> |[\]|] )((?:COPY|ADD) [^\n#]{1,200}? # ?[^\n]{1,60})/], /failed to (?:calculate checksum|compute cache key)|lstat [^\n]{1,200}: no such file|: not found/), ({ values: [line = ''] }) => ({
    why: (0,words_text/* say */.cv)({
        en: (0,words_text.t) `A comment follows \`COPY\` on the same line (${line}). Docker reads its words as file names.`,
        'zh-TW': (0,words_text.t) `\`COPY\` 的同一行後面有註解（${line}），Docker 會把註解的字當成檔案名稱。`
    }),
    fix: [
        (0,words_text/* say */.cv)({
            en: 'In the `Dockerfile`, move the comment to a line of its own above the `COPY`. Also check that the copied file is committed.',
            'zh-TW': '在 `Dockerfile` 把註解移到 `COPY` 上面，自成一行。也請確認要複製的檔案已經 commit。'
        })
    ]
}));
const stageFile = cause('stage-file', lines => {
    const copies = lines.find(line => copyFrom.test(line));
    const missing = first([
        /failed to (?:calculate checksum|compute cache key)[^"]{0,300}"([^"]{1,200})": not found/i
    ])(lines);
    const [, stage, path] = copyFrom.exec(copies ?? '') ?? [];
    const named = missing?.values[0];
    if (copies === undefined || stage === undefined || path === undefined || named === undefined)
        return null;
    if (!`${named}/`.endsWith(path.replace(/^\.?\/?/, '/').replace(/\/?$/, '/')))
        return null;
    return { values: [path, stage], shown: [copies, ...(missing?.shown ?? [])] };
}, ({ values: [path = '', stage = ''] }) => ({
    why: (0,words_text/* say */.cv)({
        en: (0,words_text.t) `The \`Dockerfile\` copies ${path} from the earlier build stage ${stage}, but that stage did not make it. Committing the file is not the problem.`,
        'zh-TW': (0,words_text.t) `\`Dockerfile\` 要從前面的建置階段 ${stage} 複製 ${path}，但那個階段沒有產生這個檔案。這和檔案有沒有 commit 無關。`
    }),
    fix: [
        {
            text: (0,words_text/* say */.cv)({
                en: (0,words_text.t) `In the stage ${stage}, check in which folder the build command writes its result, and whether it ran at all: a command with \`|| true\` may have failed without stopping the build. Add this line at the end of that stage to see it in the build log:`,
                'zh-TW': (0,words_text.t) `在 ${stage} 這個階段，確認建置指令把結果寫到哪個資料夾，以及它有沒有執行：有 \`|| true\` 的指令失敗時，建置不會停止。在那個階段的最後加上這一行，就可以在建置紀錄裡看到：`
            }),
            block: { language: 'text', lines: ['RUN pwd && ls -la . dist build out target 2>/dev/null || true'] }
        },
        (0,words_text/* say */.cv)({
            en: 'Then write that path after `COPY --from=…`. It starts at the root of the stage, so it includes the `WORKDIR`.',
            'zh-TW': '再把正確的路徑寫在 `COPY --from=…` 後面。路徑從那個階段的根目錄算起，所以要包含 `WORKDIR`。'
        })
    ]
}));
const copySource = cause('copy-source', first([
    /failed to (?:calculate checksum|compute cache key)[^"]{0,300}"([^"]{1,200})":? not found/i,
    /(?:COPY|ADD) failed: (?:file not found in build context or excluded by \.dockerignore: )?(?:stat|lstat) ([^\s:]{1,200})/i,
    /lstat (?:\/var\/lib\/[^\s]{1,120}\/)?([^\s:]{1,200}): no such file/i,
    /(?:ERROR: |failed to solve: )"([^"]{1,200})": not found/i,
    /(?:COPY|ADD) failed: .{0,80}?(forbidden path outside the build context[^\s]{0,20})/i,
    /Could not open requirements file: .{0,80}'([^']{1,200})'/
], /^\s*\d{1,6} \| >>> |No such file or directory: '/), ({ values: [path = ''] }) => ({
    why: (0,words_text/* say */.cv)({
        en: (0,words_text.t) `The build needs ${path}, but the Space has no such file. It may not be committed (see \`.gitignore\`), may be written with other capital letters, or may be listed in \`.dockerignore\`. This action’s inputs \`exclude\` or \`path\` may also leave it out.`,
        'zh-TW': (0,words_text.t) `建置時需要 ${path}，但 Space 上沒有這個檔案。可能是沒有 commit（請看 \`.gitignore\`）、大小寫不同，或寫在 \`.dockerignore\` 裡；也可能被這個 action 的參數 \`exclude\` 或 \`path\` 排除。`
    }),
    fix: [
        compareFiles,
        (0,words_text/* say */.cv)({
            en: 'Commit the file, or fix the path in the `Dockerfile`. Paths start at the top folder of the Space, and `..` cannot leave it. If the input `path` is set, that folder is the top.',
            'zh-TW': '把檔案 commit，或修正 `Dockerfile` 裡的路徑。路徑從 Space 的最上層算起，不能用 `..` 離開。有設定參數 `path` 的話，那個資料夾就是最上層。'
        }),
        (0,words_text/* say */.cv)({
            en: 'If a command creates the file, as with a `dist` folder, run that command in the `Dockerfile` (`RUN npm run build`) or commit the result.',
            'zh-TW': '如果檔案要執行指令才會產生，例如 `dist` 資料夾，請在 `Dockerfile` 裡執行那個指令（`RUN npm run build`），或把結果 commit。'
        })
    ]
}));
/** How a Dockerfile fails. */
const dockerfileCauses = [absent, dockerfile_syntax, shellCopy, comment, stageFile, copySource];

;// CONCATENATED MODULE: ./src/diagnose/causes/build/machine/hosts.ts




/** The Hub's own hosts have a cause of their own, with the Hub's token. */
const hub = /^https?:\/\/(?:[\w-]{1,63}\.)?(?:huggingface\.co|hf\.co)\b/;
const clones = /(?:Cloning|git clone|git fetch|git ls-remote|Collecting git\+|Updating).{0,80}?((?:https?|ssh):\/\/[^\s'"]{1,200})/;
const asked = [
    /could not read (?:Username|Password) for '(https?:\/\/[^']{1,200})'/,
    /Authentication failed for '(https?:\/\/[^']{1,200})'/,
    /repository '(https?:\/\/[^']{1,200})' not found/,
    /unable to access '(https?:\/\/[^']{1,200})': The requested URL returned error: 40[134]/,
    /(git@[\w.-]{1,100}): Permission denied \(publickey/,
    /remote: (Write access to repository not granted|Support for password authentication was removed)/
];
/** A private repository of another host, which pip, npm, go or git itself wants while building. */
const privateGit = cause('private-git', lines => {
    const refused = first(asked)(lines);
    if (refused === null || hub.test(refused.values[0] ?? ''))
        return null;
    const at = lines.findIndex(line => refused.shown.includes(line));
    const source = lines.slice(0, at + 1).findLast(line => clones.test(line));
    const module = lines.slice(0, at + 1).findLast(line => /^\s*go: [\w./-]{3,200}@v/.test(line));
    const named = clones.exec(source ?? '')?.[1] ?? refused.values[0] ?? '';
    const shown = [module ?? source ?? '', ...refused.shown].filter(line => line !== '');
    return { values: [named, hostOf(named)], shown: [...new Set(shown)] };
}, ({ values: [repository = '', host = ''] }) => ({
    why: (0,words_text/* sentences */.hC)((0,words_text/* say */.cv)({
        en: (0,words_text.t) `The build downloads ${repository}, and ${host} asked for a login: the repository is private, was deleted, or has another name.`,
        'zh-TW': (0,words_text.t) `建置時要下載 ${repository}，而 ${host} 要求登入：儲存庫是私有的、已刪除，或名稱不對。`
    }), (0,words_text/* say */.cv)({
        en: 'A build has no login for other hosts, and a Hugging Face token is none.',
        'zh-TW': '建置時沒有其他主機的登入資料，Hugging Face token 也不能用在那裡。'
    })),
    fix: [
        (0,words_text/* say */.cv)({
            en: 'Open that address in a private browser window. If it is not found, fix the address in `requirements.txt`, `package.json`, `go.mod` or the `Dockerfile`, or use another package.',
            'zh-TW': '用瀏覽器的無痕視窗打開這個網址。找不到的話，請修正 `requirements.txt`、`package.json`、`go.mod` 或 `Dockerfile` 裡的網址，或改用別的套件。'
        }),
        oneOf((0,words_text/* say */.cv)({
            en: 'If it is private: make the repository public, or copy its code into yours.',
            'zh-TW': '如果是私有的：把它設為公開（public repository），或把程式碼複製到自己的儲存庫。'
        }), {
            text: (0,words_text/* say */.cv)({
                en: (0,words_text.t) `Only in a Docker Space: save a token of ${host} that may read it as a secret of the Space with the name \`GIT_TOKEN\`, and let the \`RUN\` line read it:`,
                'zh-TW': (0,words_text.t) `只適用於 Docker Space：把 ${host} 上可以讀取它的 token 存成 Space 的 secret，名稱是 \`GIT_TOKEN\`，再讓那一行 \`RUN\` 讀取：`
            }),
            block: {
                language: 'text',
                lines: [
                    'RUN --mount=type=secret,id=GIT_TOKEN,mode=0444,required=true \\',
                    `  git config --global url."https://x-access-token:$(cat /run/secrets/GIT_TOKEN)@${safe(host)}/".insteadOf "https://${safe(host)}/" \\`,
                    '  && pip install -r requirements.txt; status=$?; rm -f ~/.gitconfig; exit $status'
                ]
            }
        })
    ]
}));
function hostOf(address) {
    return /(?:\/\/|@)(?:[^/@]{1,100}@)?([\w.-]{1,100})/.exec(address)?.[1] ?? 'github.com';
}
/** A host's name that may stand in a command as it is. */
function safe(host) {
    return /^[\w.-]+$/.test(host) ? host : 'HOST';
}
const lfsQuota = cause('lfs-quota', first([/over its data quota|exceeded its LFS budget|purchase more data packs/], /Cloning into |git clone /), () => ({
    why: (0,words_text/* say */.cv)({
        en: 'The build clones a repository whose owner has used up the LFS downloads that github.com allows in a month. No limit of Hugging Face is involved.',
        'zh-TW': '建置時要 clone 的 GitHub 儲存庫，Git LFS 額度已經用完。這是 GitHub 的額度，不是 Hugging Face 的。'
    }),
    fix: [
        oneOf({
            text: (0,words_text/* say */.cv)({
                en: 'Clone without the LFS files if the app does not need them:',
                'zh-TW': '如果 app 不需要 LFS 檔案，clone 時略過它們：'
            }),
            block: { language: 'text', lines: ['ENV GIT_LFS_SKIP_SMUDGE=1'] }
        }, (0,words_text/* say */.cv)({
            en: 'Download the files from elsewhere (a release or another copy of the model), or ask the owner of that repository to raise its LFS budget.',
            'zh-TW': '改從別的地方下載這些檔案（release 或模型的其他來源），或請那個儲存庫的擁有者提高 LFS 額度。'
        }))
    ]
}));
const indexLogin = cause('index-login', first([
    /401 Error, Credentials not correct for (https?:\/\/[^\s]{1,200})/,
    /(?:401|403) Client Error: \w{1,20} for url: (https?:\/\/(?!(?:[\w-]{1,63}\.)?(?:huggingface\.co|hf\.co))[^\s]{1,200})/,
    /npm (?:error|ERR!) code (E401|ENEEDAUTH)/,
    /npm (?:error|ERR!) 40[13] [^-]{0,40}- GET (https?:\/\/[^\s]{1,200})/,
    /User for ([\w.-]{1,100}): /
]), ({ values: [index = ''] }) => ({
    why: (0,words_text/* say */.cv)({
        en: (0,words_text.t) `The server that the packages come from (${index}) wants a login, and the build has none or a wrong one.`,
        'zh-TW': (0,words_text.t) `存放套件的伺服器（${index}）要求登入，但建置時沒有登入資料，或資料不正確。`
    }),
    fix: [
        {
            text: (0,words_text/* say */.cv)({
                en: 'Install the package from a public index if it is there. Otherwise save the login as a secret of the Space, and let the `RUN` line read it. For pip:',
                'zh-TW': '如果公開的地方也有這個套件，就從那裡安裝。不然就把登入資料存成 Space 的 secret，讓那一行 `RUN` 讀取。以 pip 為例：'
            }),
            block: {
                language: 'text',
                lines: [
                    'RUN --mount=type=secret,id=INDEX_URL,mode=0444,required=true \\',
                    '  pip install --extra-index-url "$(cat /run/secrets/INDEX_URL)" -r requirements.txt'
                ]
            }
        }
    ]
}));
const hosts_download = cause('download', first([
    /(?:curl: \(\d{1,2}\)|wget: |fatal: unable to access '[^']{1,200}': )\s?((?:Could not resolve host|Failed to connect|Connection timed out|Operation timed out|The requested URL returned error: (?:404|5\d\d)|Recv failure|unable to resolve).{0,160})/,
    /ERROR (404: Not Found|5\d\d: .{1,60})\.$/,
    /(?:gnutls_handshake\(\) failed|RPC failed; (?:curl|HTTP) .{1,120})/
]), ({ values: [said] }) => ({
    why: said === undefined
        ? (0,words_text/* say */.cv)({ en: 'A download during the build was cut.', 'zh-TW': '建置時的一個下載中斷了。' })
        : (0,words_text/* say */.cv)({
            en: (0,words_text.t) `A command of the build could not download a file: ${said}.`,
            'zh-TW': (0,words_text.t) `建置時有一個指令下載檔案失敗：${said}。`
        }),
    fix: [
        (0,words_text/* say */.cv)({
            en: 'Open the address in a browser. If it is not found there either, fix it in the `Dockerfile`: files of old versions are often moved.',
            'zh-TW': '用瀏覽器打開那個網址。也找不到的話，請修正 `Dockerfile` 裡的網址：舊版本的檔案常會搬走。'
        }),
        (0,words_text/* sentences */.hC)((0,words_text/* say */.cv)({ en: 'If it works there, build once more.', 'zh-TW': '如果打得開，就再建置一次。' }), buildAgain)
    ]
}));
/** Other hosts that a build asks for something, and their logins. */
const hosts_hostCauses = [privateGit, lfsQuota, indexLogin];
/** What a command of the user's own could not download; the tools say more precisely what they miss. */
const hosts_downloadCauses = [hosts_download];

;// CONCATENATED MODULE: ./src/diagnose/causes/build/python/package-index.ts





const sdkVersion = cause('sdk-version', lines => {
    // Only the Hub's own command asks for Gradio with these extras, in the version that the README names.
    const failed = first([/satisfies the requirement (gradio\[[^\s(]{1,80})/i])(lines);
    const command = lines.some(line => /pip install .{0,200}gradio\[/.test(line));
    return failed ?? (command ? first([/satisfies the requirement (gradio==[^\s(]{1,40})/i])(lines) : null);
}, ({ values: [requirement = ''] }) => ({
    why: (0,words_text/* say */.cv)({
        en: (0,words_text.t) `The version of Gradio in \`sdk_version\` at the top of \`README.md\` does not exist (${requirement}).`,
        'zh-TW': (0,words_text.t) `\`README.md\` 最上面的 \`sdk_version\` 指定的 Gradio 版本不存在（${requirement}）。`
    }),
    fix: [
        (0,words_text/* say */.cv)({
            en: 'Write a version that exists there, in quotes, or remove the line to get the newest one. All versions are listed at [pypi.org](https://pypi.org/project/gradio/#history).',
            'zh-TW': '改成存在的版本並加上引號，或拿掉這一行來使用最新版。所有版本都列在 [pypi.org](https://pypi.org/project/gradio/#history)。'
        })
    ]
}));
/** The list was named as if it were a package. */
const listAsPackage = cause('list-as-package', first([/a package literally named "([^"]{1,80})"/]), ({ values: [file = ''] }) => ({
    why: (0,words_text/* say */.cv)({
        en: (0,words_text.t) `pip looked for a package called ${file}, because the option \`-r\` is missing before it.`,
        'zh-TW': (0,words_text.t) `pip 把 ${file} 當成套件名稱，因為前面少了選項 \`-r\`。`
    }),
    fix: [
        {
            text: (0,words_text/* say */.cv)({ en: 'In the `Dockerfile`, write:', 'zh-TW': '在 `Dockerfile` 寫成：' }),
            block: { language: 'text', lines: ['RUN pip install --no-cache-dir -r requirements.txt'] }
        }
    ]
}));
/** The index could not be reached, and pip then says that nothing is there. */
const package_index_unreachable = cause('index-unreachable', lines => {
    const retried = first([
        /Retrying \(Retry\(total=0|(?:NewConnectionError|NameResolutionError|ReadTimeoutError|Max retries exceeded)/
    ])(lines);
    // pip warns of each retry; the last word is an error.
    const failed = lines.find(line => !/^\s*WARNING: /.test(line) &&
        /from versions: none|No matching distribution|ReadTimeoutError|Max retries/.test(line));
    const shown = [...new Set([...(retried?.shown ?? []), failed ?? ''])];
    return retried === null || failed === undefined ? null : { values: [], shown };
}, () => ({
    why: (0,words_text/* say */.cv)({
        en: 'The build could not reach the server that the packages come from. Your files may be fine.',
        'zh-TW': '安裝套件時連不到存放套件的伺服器。你的檔案可能沒有問題。'
    }),
    fix: [
        (0,words_text/* sentences */.hC)((0,words_text/* say */.cv)({ en: 'Wait a few minutes and build once more.', 'zh-TW': '等幾分鐘再建置一次。' }), buildAgain),
        (0,words_text/* say */.cv)({
            en: 'If it fails again, look at the addresses in `requirements.txt` (`--index-url`, `git+https://…`): each must be public.',
            'zh-TW': '如果還是失敗，請檢查 `requirements.txt` 裡的網址（`--index-url`、`git+https://…`）：每個都要是公開的。'
        })
    ]
}), 'none');
const invalidRequirement = cause('invalid-requirement', first([
    /Invalid requirement:? ['"]?(['"]?[^'"]{1,120})/i,
    /Expected (?:end or semicolon|package name) .{0,200}/
], /^\s*\(from line \d+|\^/), ({ values: [line] }) => ({
    why: line === undefined
        ? (0,words_text/* say */.cv)({
            en: 'pip cannot read a line of `requirements.txt`.',
            'zh-TW': 'pip 看不懂 `requirements.txt` 的其中一行。'
        })
        : (0,words_text/* say */.cv)({
            en: (0,words_text.t) `pip cannot read this line of \`requirements.txt\`: ${line}.`,
            'zh-TW': (0,words_text.t) `pip 看不懂 \`requirements.txt\` 的這一行：${line}。`
        }),
    fix: [
        (0,words_text/* say */.cv)({
            en: 'Write one package per line, such as `pandas` or `pandas==2.2.3` (two equals signs), and nothing else: no `pip install`, no commas, no `import`, no quotation marks around the line. Save the file as plain UTF-8 text.',
            'zh-TW': '一行只寫一個套件，例如 `pandas` 或 `pandas==2.2.3`（兩個等號），不要寫其他東西：不用 `pip install`、不用逗號、不用 `import`、整行不要加引號。檔案請存成 UTF-8 純文字。'
        })
    ]
}));
const localVersion = cause('local-version', lines => lines.some(line => /satisfies the requirement|No solution found|no version of/.test(line))
    ? first([/([\w.-]{1,60}==[\w.]{1,30})\+(cu\d{2,4}|cpu|rocm[\d.]{1,6})(?![\w.]*\.whl)/])(lines.filter(line => !/^\s*(?:Collecting|Downloading|Using cached) /.test(line)))
    : null, ({ values: [requirement = '', suffix = ''] }) => ({
    why: (0,words_text/* say */.cv)({
        en: (0,words_text.t) `The version ${`${requirement}+${suffix}`} is not on PyPI. Versions with such a suffix are only on \`download.pytorch.org\`.`,
        'zh-TW': (0,words_text.t) `PyPI 上沒有 ${`${requirement}+${suffix}`} 這個版本。有這種後綴的版本只放在 \`download.pytorch.org\`。`
    }),
    fix: [
        oneOf({
            text: (0,words_text/* say */.cv)({
                en: 'Add that index as a line at the top of `requirements.txt`, or as an option of `pip install`:',
                'zh-TW': '在 `requirements.txt` 最上面加上這個來源，或寫成 `pip install` 的選項：'
            }),
            block: {
                language: 'text',
                lines: [`--extra-index-url https://download.pytorch.org/whl/${suffix}`]
            }
        }, (0,words_text/* say */.cv)({
            en: (0,words_text.t) `Or drop the suffix, and write ${requirement}.`,
            'zh-TW': (0,words_text.t) `或拿掉後綴，只寫 ${requirement}。`
        }))
    ]
}));
/** Comes before the conflict that uv makes of it. */
const localVersionCauses = [localVersion];
/** What pip looks for and does not find. */
const indexCauses = [
    listAsPackage,
    package_index_unreachable,
    sdkVersion,
    ...requirementCauses,
    invalidRequirement
];

;// CONCATENATED MODULE: ./src/diagnose/causes/build/languages/javascript.ts




const details = /npm (?:error|ERR!) (?:`?npm ci`? can only|While resolving|Found|Could not resolve|peer|404 |`npm ci`|Missing:|Invalid:|path |code )|ERR_PNPM_/;
const npmConflict = cause('npm-conflict', first([/npm (?:error|ERR!) code (ERESOLVE)/, /(ERR_PNPM_PEER_DEP_ISSUES)/], details), () => ({
    why: (0,words_text/* say */.cv)({
        en: 'Two packages in `package.json` need different versions of a third one, so npm installed none of them.',
        'zh-TW': '`package.json` 裡有兩個套件需要同一個套件的不同版本，所以 npm 一個都沒有安裝。'
    }),
    fix: [
        oneOf((0,words_text/* say */.cv)({
            en: 'On your own computer, change the packages that the lines above name to versions that fit, until `npm install` works. Then commit `package.json` and `package-lock.json`.',
            'zh-TW': '在自己的電腦上，把上面那幾行指出的套件調整成相容的版本，直到 `npm install` 成功。然後 commit `package.json` 和 `package-lock.json`。'
        }), (0,words_text/* say */.cv)({
            en: 'If you know that they work together anyway, write `RUN npm install --legacy-peer-deps` in the `Dockerfile`.',
            'zh-TW': '如果確定它們可以一起用，可以在 `Dockerfile` 寫 `RUN npm install --legacy-peer-deps`。'
        }))
    ]
}));
const lockFile = cause('lock-file', first([
    /npm (?:error|ERR!) code (EUSAGE)/,
    /(ERR_PNPM_(?:OUTDATED_LOCKFILE|NO_LOCKFILE|FROZEN_LOCKFILE_WITH_OUTDATED_LOCKFILE|LOCKFILE_CONFIG_MISMATCH))/,
    /`?npm ci`? can only install (packages when your package\.json|with an existing package-lock)/,
    /(?:Your lockfile needs to be updated|The lockfile would have been modified|YN0028)/,
    /(lockfile had changes), but lockfile is frozen/,
    /(package-lock\.json|yarn\.lock|pnpm-lock\.yaml)[^.]{0,60}(?:not in sync|out of date|not up to date)/i
], details), () => ({
    why: (0,words_text/* say */.cv)({
        en: 'The file with the exact versions (`package-lock.json`, `yarn.lock`, `pnpm-lock.yaml` or `bun.lock`) is missing or does not match `package.json`. Commands such as `npm ci` need both to match exactly.',
        'zh-TW': '寫有確切版本的檔案（`package-lock.json`、`yarn.lock`、`pnpm-lock.yaml` 或 `bun.lock`）不存在，或和 `package.json` 不一致。`npm ci` 這類指令不接受任何差異。'
    }),
    fix: [
        oneOf((0,words_text/* say */.cv)({
            en: 'Run `npm install` (or `yarn`, `pnpm install`, `bun install`) on your own computer, and commit the lock file that it changed, such as `package-lock.json`. Use the same version of it as the image. In a project of several packages, the `Dockerfile` must copy each `package.json` first. Check that `.gitignore` does not exclude it.',
            'zh-TW': '在自己的電腦上執行 `npm install`（或 `yarn`、`pnpm install`、`bun install`），再 commit 它改過的鎖定檔，例如 `package-lock.json`。版本要和映像檔相同，如果專案有多個套件，`Dockerfile` 要先複製每個 `package.json`，並確認 `.gitignore` 沒有排除它。'
        }), (0,words_text/* say */.cv)({
            en: 'In the `Dockerfile`, write `npm install` instead of `npm ci`.',
            'zh-TW': '在 `Dockerfile` 用 `npm install` 取代 `npm ci`。'
        }))
    ]
}));
const npmMissing = cause('npm-package', first([
    /npm (?:error|ERR!) 404\s+(?:Not Found - GET )?'?(https?:[^\s']{1,200}|[@\w./-]{1,120}@[^\s']{1,60})/,
    /npm (?:error|ERR!) notarget No matching version found for ([^\s]{1,120}?)\.?$/,
    /(?:ERR_PNPM_FETCH_404|ERR_PNPM_NO_MATCHING_VERSION)\s+(.{1,120})/,
    /error Couldn't find (?:any versions for|package) "([^"]{1,120})"/
], details), ({ values: [name = ''] }) => ({
    why: (0,words_text/* say */.cv)({
        en: (0,words_text.t) `The package ${name} does not exist in that version, or it is not public.`,
        'zh-TW': (0,words_text.t) `找不到套件 ${name}：沒有這個版本，或它不是公開的。`
    }),
    fix: [
        (0,words_text/* say */.cv)({
            en: 'Look it up on [npmjs.com](https://www.npmjs.com) and fix its name or version in `package.json`. Then run `npm install` and commit `package-lock.json` too.',
            'zh-TW': '到 [npmjs.com](https://www.npmjs.com) 查詢，修正 `package.json` 裡的名稱或版本。然後執行 `npm install`，把 `package-lock.json` 也一起 commit。'
        })
    ]
}));
const javascript_script = cause('npm-script', first([
    /Missing script: "?([\w:.-]{1,80})/i,
    /Command "([\w:.-]{1,80})" not found/,
    /ERR_PNPM_NO_SCRIPT\s+Missing script: ([\w:.-]{1,80})/
]), ({ values: [name = ''] }) => ({
    why: (0,words_text/* say */.cv)({
        en: (0,words_text.t) `The build runs the script ${name}, but \`package.json\` has no script with that name.`,
        'zh-TW': (0,words_text.t) `建置時要執行 script ${name}，但 \`package.json\` 裡沒有。`
    }),
    fix: [
        (0,words_text/* say */.cv)({
            en: 'Add it under `scripts` in `package.json`, or fix the name in the `Dockerfile`. If the app is in a folder of the repository, write that folder in this action’s input `path`.',
            'zh-TW': '在 `package.json` 的 `scripts` 加上它，或修正 `Dockerfile` 裡的名稱。如果 app 在儲存庫的某個資料夾裡，請在這個 action 的參數 `path` 填上那個資料夾。'
        })
    ]
}));
const javascript = cause('javascript', first([
    /npm (?:error|ERR!) code (\w{1,40})/,
    /(ERR_PNPM_\w{1,60})/,
    /error Command failed with (exit code \d{1,3})/,
    /(?:error|✘) (?:\[ERROR\] )?(TS\d{4}: .{1,160})/,
    /npm (?:error|ERR!) (.{1,160})/,
    /yarn (?:install )?v?[^ ]{0,20} ?error (.{1,160})/
], details, /^\s*(?:error during build|Module not found|Failed to compile|SyntaxError|\[vite\]|Error: )/), ({ values: [code = ''] }) => ({
    why: (0,words_text/* say */.cv)({
        en: (0,words_text.t) `npm, yarn or pnpm stopped with ${withoutStop(code)} while it installed the packages or built the app.`,
        'zh-TW': (0,words_text.t) `npm、yarn 或 pnpm 在安裝套件或建置 app 時停止了（${withoutStop(code)}）。`
    }),
    fix: [
        (0,words_text/* say */.cv)({
            en: 'Run the same command on your own computer, in a fresh copy of the repository (`git clone`): what fails on the Space usually fails there too, with a fuller message.',
            'zh-TW': '在自己的電腦上，用重新下載的儲存庫（`git clone`）執行同樣的指令：在 Space 上失敗的，通常在那裡也會失敗，而且訊息更完整。'
        }),
        (0,words_text/* say */.cv)({
            en: 'Check that the version of Node in the first line of the `Dockerfile` is the one that you use (`FROM node:22`).',
            'zh-TW': '確認 `Dockerfile` 第一行的 Node 版本和你用的一樣（`FROM node:22`）。'
        })
    ]
}));
/** How a build of JavaScript fails, the plain case last. */
const javascriptCauses = [npmConflict, lockFile, npmMissing, javascript_script, javascript];

;// CONCATENATED MODULE: ./src/diagnose/causes/build/machine/limits.ts




const memory = cause('build-memory', first([
    /exit code:? 137\b|returned a non-zero code: 137|OOMKilled|\bKilled signal terminated program|^Killed$|: Killed$/,
    /Cannot allocate memory|virtual memory exhausted|std::bad_alloc|^MemoryError/
]), () => ({
    why: (0,words_text/* say */.cv)({
        en: 'The build needed more memory than the build machine has, so it was stopped.',
        'zh-TW': '建置時需要的記憶體超過負責建置的機器，所以被停止了。'
    }),
    fix: [
        (0,words_text/* say */.cv)({
            en: 'Install ready-made packages instead of building them from source, and let compilers run one at a time (`MAX_JOBS=1`, `make -j1`).',
            'zh-TW': '安裝已經做好的套件，不要從原始碼建置；編譯時一次只跑一個（`MAX_JOBS=1`、`make -j1`）。'
        }),
        (0,words_text/* say */.cv)({
            en: 'Install fewer or lighter packages, and start from a smaller base image (`-slim`). On CPU hardware, install `torch` from `https://download.pytorch.org/whl/cpu`.',
            'zh-TW': '減少安裝的套件或改用小一點的套件，並改用小一點的基底映像檔（`-slim`）。在 CPU 硬體上，從 `https://download.pytorch.org/whl/cpu` 安裝 `torch`。'
        }),
        (0,words_text/* say */.cv)({
            en: 'Do not load or convert a model during the build; do it when the app starts. `pip install --no-cache-dir` helps too.',
            'zh-TW': '不要在建置映像檔時載入或轉換模型，改在 app 啟動時再做。`pip install --no-cache-dir` 也有幫助。'
        })
    ]
}));
/** Node's own limit, which is lower than what the machine has. */
const heap = cause('build-heap', first([/JavaScript heap out of memory|Reached heap limit Allocation failed/]), () => ({
    why: (0,words_text/* say */.cv)({
        en: 'Node reached the limit of its own memory (the heap) while it built the front end. The machine may have more than Node allows itself.',
        'zh-TW': 'Node 在建置前端時，用完了它自己的記憶體上限（heap）。機器可用的記憶體可能比這個上限多。'
    }),
    fix: [
        {
            text: (0,words_text/* say */.cv)({
                en: 'Raise the limit in the `Dockerfile`, before the line that builds:',
                'zh-TW': '在 `Dockerfile` 執行建置的那行之前，把上限調高：'
            }),
            block: { language: 'text', lines: ['ENV NODE_OPTIONS=--max-old-space-size=4096'] }
        },
        (0,words_text/* say */.cv)({
            en: 'If that is not enough, leave out source maps (`GENERATE_SOURCEMAP=false`, or `sourcemap: false` for Vite), or build on GitHub and push the result with this action’s input `path`.',
            'zh-TW': '如果還不夠，就不要產生 source map（`GENERATE_SOURCEMAP=false`，Vite 是 `sourcemap: false`），或在 GitHub 建置，再用這個 action 的參數 `path` 推送結果。'
        })
    ]
}));
const limits_disk = cause('build-disk', first([
    /[Nn]o space left on device|ENOSPC|[Dd]isk quota exceeded|not enough (?:free )?(?:disk )?space|no space left in device|You don't have enough free space|write error: .{0,60}[Ss]pace|Errno 28|os error 28|disk is full|There is not enough space/
]), () => ({
    why: (0,words_text/* say */.cv)({
        en: 'The image does not fit on the build machine’s disk (50 GB for the whole image).',
        'zh-TW': '建置中的映像檔放不進磁碟（整個映像檔的上限是 50 GB）。'
    }),
    fix: [
        (0,words_text/* say */.cv)({
            en: 'Leave out what the app does not need. On CPU hardware, install `torch` without GPU support, from `https://download.pytorch.org/whl/cpu`. Keep no caches (`pip install --no-cache-dir`).',
            'zh-TW': '拿掉 app 不需要的東西。在 CPU 硬體上，從 `https://download.pytorch.org/whl/cpu` 安裝沒有 GPU 支援的 `torch`。不要留下快取（`pip install --no-cache-dir`）。'
        }),
        (0,words_text/* say */.cv)({
            en: 'Download models when the app starts, not in the `Dockerfile` or with `preload_from_hub`.',
            'zh-TW': '模型在 app 啟動時再下載，不要寫在 `Dockerfile` 或 `preload_from_hub`。'
        })
    ]
}));
const limits_timeout = cause('build-timeout', first([
    /(?:build|job)(?: has)? (?:timed out|timeout|exceeded)|--> ERROR: .{0,200}(?:deadline exceeded|timed out)|build took too long/i
]), () => ({
    why: (0,words_text/* say */.cv)({
        en: 'The build took longer than Hugging Face allows, so it was stopped.',
        'zh-TW': '建置花的時間超過 Hugging Face 的上限，所以被停止了。'
    }),
    fix: [
        (0,words_text/* say */.cv)({
            en: 'Install ready-made packages instead of building them from source, and download models when the app starts, not during the build.',
            'zh-TW': '安裝已經做好的套件，不要從原始碼建置；模型在 app 啟動時再下載，不要在建置時下載。'
        }),
        (0,words_text/* say */.cv)({
            en: 'Pin exact versions in `requirements.txt`: pip takes longest when it tries one version after another.',
            'zh-TW': '在 `requirements.txt` 寫明確切的版本：pip 一個一個嘗試版本最花時間。'
        }),
        (0,words_text/* sentences */.hC)((0,words_text/* say */.cv)({
            en: 'If earlier builds were quick, build once more.',
            'zh-TW': '如果以前很快就能完成，就再建置一次。'
        }), buildAgain)
    ]
}));
const limits_pointer = cause('build-pointer', first([
    /version https:\/\/git-lfs\.github\.com\/spec/,
    /invalid load key, 'v'|HeaderTooLarge|header too large/i,
    /(?:smudge filter lfs failed|Object does not exist on the server)/
]), () => ({
    why: (0,words_text/* say */.cv)({
        en: 'A file that the build reads is not the file itself but its LFS pointer: about 130 bytes that begin with `version https://git-lfs…`.',
        'zh-TW': '建置時讀取的一個檔案不是真正的內容，而是它的 LFS 指標檔（pointer）：大約 130 個位元組，以 `version https://git-lfs…` 開頭。'
    }),
    fix: [fetchLargeFiles]
}));
const privateRepo = cause('build-private', first([
    /Cannot access gated repo(?: for url ([^\s]{1,200}?)\.?$)?/,
    /GatedRepoError|Access to (?:model|dataset) ([^\s]{1,200}) is restricted/,
    /Repository Not Found for url: ([^\s]{1,200}?)\.?$/,
    /40[13] Client Error[^/]{0,80}(https:\/\/huggingface\.co\/[^\s]{1,200})/,
    /(?:could not read Username for|fatal: repository) '(https?:\/\/(?:huggingface\.co|hf\.co)[^']{0,200})'/
]), ({ values: [url] }) => ({
    why: (0,words_text/* sentences */.hC)(url === undefined
        ? (0,words_text/* say */.cv)({
            en: 'The build downloads something that is private or that you have to request access to.',
            'zh-TW': '建置時要下載的東西是私有的，或要先申請才能使用。'
        })
        : (0,words_text/* say */.cv)({
            en: (0,words_text.t) `The build downloads ${url}, which is private or which you have to request access to.`,
            'zh-TW': (0,words_text.t) `建置時要下載的 ${url} 是私有的，或要先申請才能使用。`
        }), (0,words_text/* say */.cv)({
        en: 'During a build, a Space has no token. `preload_from_hub` and `pip install git+https://…` can therefore only get what is public.',
        'zh-TW': 'Space 在建置時沒有 token，所以 `preload_from_hub` 和 `pip install git+https://…` 只能取得公開的內容。'
    })),
    fix: [
        oneOf((0,words_text/* say */.cv)({
            en: 'Remove it from `preload_from_hub`, `requirements.txt` or the `Dockerfile`, and let the app download it when it starts. Give the app a token for this: write `HF_TOKEN` in this action’s input `secrets`.',
            'zh-TW': '從 `preload_from_hub`、`requirements.txt` 或 `Dockerfile` 拿掉它，改成 app 啟動時再下載。下載需要的 token 用這個 action 的參數 `secrets` 設定，名稱是 `HF_TOKEN`。'
        }), {
            text: (0,words_text/* say */.cv)({
                en: 'In a Docker Space, let the one `RUN` line that needs the token read it as a secret:',
                'zh-TW': '在 Docker Space，讓需要 token 的那一行 `RUN` 讀取 secret：'
            }),
            block: {
                language: 'text',
                lines: [
                    'RUN --mount=type=secret,id=HF_TOKEN,mode=0444,required=true cat /run/secrets/HF_TOKEN > /dev/null'
                ]
            }
        })
    ]
}));
/** The Hub's message has no step, and there is no log: the builder itself failed. */
const noLog = cause('build-no-log', (lines, log) => log.length > 2 ? null : first([/Job failed with exit code: (\d{1,3})\. Reason: (?:Error|\?)?"?$/])(lines), ({ values: [code = ''] }) => ({
    why: (0,words_text/* say */.cv)({
        en: (0,words_text.t) `Hugging Face gives no reason (exit code ${code}), and the build left no log. Usually the build machine failed, which is a temporary problem at Hugging Face.`,
        'zh-TW': (0,words_text.t) `Hugging Face 沒有說明原因（結束代碼 ${code}），也沒有建置紀錄。通常是負責建置的機器故障，屬於 Hugging Face 暫時的問題。`
    }),
    fix: [
        (0,words_text/* sentences */.hC)((0,words_text/* say */.cv)({ en: 'Build again. Your files may be fine.', 'zh-TW': '重新建置。你的檔案可能沒有問題。' }), buildAgain),
        (0,words_text/* say */.cv)({
            en: 'If it fails again, look at [status.huggingface.co](https://status.huggingface.co), and ask on the forum.',
            'zh-TW': '如果還是失敗，請查看 [status.huggingface.co](https://status.huggingface.co)，並到論壇詢問。'
        })
    ]
}), 'none');
/** What stops a build whatever its files say: no room, no time. They come before what they make fail. */
const limitCauses = [heap, limits_disk, memory, limits_timeout, noLog];
/** What a build needs to fetch or read, and does not get. */
const limits_accessCauses = [limits_pointer, privateRepo];

;// CONCATENATED MODULE: ./src/diagnose/causes/build/python/prepare.ts



/** setuptools needs another package for this step, and images of Python 3.12 and later do not have it. */
const wheelMissing = cause('no-wheel', first([/(error: invalid command 'bdist_wheel')/], /Failed building wheel for/), () => ({
    why: (0,words_text/* say */.cv)({
        en: 'An old package is built with `setup.py bdist_wheel`, and the package `wheel` that this needs is not installed. Newer images of Python do not bring it.',
        'zh-TW': '有一個舊套件要用 `setup.py bdist_wheel` 建置，但沒有安裝它需要的套件 `wheel`。新版 Python 映像檔不再附上它。'
    }),
    fix: [
        {
            text: (0,words_text/* say */.cv)({
                en: 'Install it in the `Dockerfile` before `pip install -r requirements.txt`. In a Gradio or Streamlit Space, write both names in `pre-requirements.txt`, one per line.',
                'zh-TW': '在 `Dockerfile` 的 `pip install -r requirements.txt` 之前安裝。Gradio 或 Streamlit Space 則把兩個名稱寫在 `pre-requirements.txt`，一行一個。'
            }),
            block: { language: 'text', lines: ['RUN pip install wheel "setuptools<81"'] }
        }
    ]
}));
/** For which package pip was getting ready what builds it; its own output is farther in. */
function preparedAt(lines) {
    const at = lines.findLastIndex(line => /Installing build dependencies/.test(line));
    const named = lines.slice(0, Math.max(at, 0)).findLast(line => /^ {0,2}Collecting \S/.test(line));
    return /Collecting ([^\s(]{1,120})/.exec(named ?? '')?.[1];
}
/** The program of a package failed before anything was installed, and the log does not hold its reason. */
const prepare = cause('prepare', lines => {
    const failed = first([
        /(pip subprocess to install build dependencies|Getting requirements to build wheel|Preparing metadata[^\n]{0,40}|python setup\.py egg_info) did not run successfully/
    ])(lines);
    const package_ = last(whose)(lines);
    const early = failed?.values[0]?.startsWith('pip') === true ? preparedAt(lines) : undefined;
    return (failed && {
        values: early === undefined ? (package_?.values ?? []) : [early],
        shown: [...(package_?.shown ?? []), ...failed.shown]
    });
}, ({ values: [package_] }) => ({
    why: (0,words_text/* sentences */.hC)(package_ === undefined
        ? (0,words_text/* say */.cv)({
            en: 'The set-up program of a package failed while pip prepared it.',
            'zh-TW': '有一個套件的安裝程式，在 pip 準備它的時候失敗了。'
        })
        : (0,words_text/* say */.cv)({
            en: (0,words_text.t) `The set-up program of the package ${package_} failed while pip prepared it.`,
            'zh-TW': (0,words_text.t) `套件 ${package_} 的安裝程式，在 pip 準備它的時候失敗了。`
        }), (0,words_text/* say */.cv)({
        en: 'The reason is in the build log, between “lines of output” and “end of output”.',
        'zh-TW': '原因在建置紀錄裡，「lines of output」和「end of output」之間。'
    })),
    fix: [
        (0,words_text/* say */.cv)({
            en: 'Open the Space’s page, choose “Logs”, then “Build”, and read the last line before “[end of output]”. If it names `pkg_resources`, the package needs an older `setuptools`.',
            'zh-TW': '打開 Space 的頁面，按「Logs」再選「Build」，看「[end of output]」前面的最後一行。如果寫著 `pkg_resources`，這個套件需要舊版 `setuptools`。'
        }),
        (0,words_text/* say */.cv)({
            en: 'Write a newer release of the package in `requirements.txt`, or an older Python (`python_version` at the top of `README.md`, in quotes) if the package is old.',
            'zh-TW': '在 `requirements.txt` 改用新一點的版本；如果套件很舊，就改用舊一點的 Python（`README.md` 最上面的 `python_version`，要加引號）。'
        })
    ]
}));
/** How a package's own program fails before anything is installed; the plain case comes last. */
const wheelCauses = [wheelMissing];
const prepareCauses = [prepare];

;// CONCATENATED MODULE: ./src/diagnose/causes/build/image/system.ts



const system_pinned = cause('apt-version', first([/E: Version '([^']{1,80})' for '([^']{1,120})' was not found/]), ({ values: [version = '', name = ''] }) => ({
    why: (0,words_text/* say */.cv)({
        en: (0,words_text.t) `The system package ${name} exists, but no longer in the version ${version}: Debian and Ubuntu keep only the newest one.`,
        'zh-TW': (0,words_text.t) `有系統套件 ${name}，但已經沒有 ${version} 這個版本：Debian 和 Ubuntu 只保留最新的。`
    }),
    fix: [
        (0,words_text/* say */.cv)({
            en: (0,words_text.t) `Remove the version after ${name} (\`=…\`) in the \`Dockerfile\` or in \`packages.txt\`, or write the version that this Linux has now (see [packages.debian.org](https://packages.debian.org)).`,
            'zh-TW': (0,words_text.t) `在 \`Dockerfile\` 或 \`packages.txt\` 拿掉 ${name} 後面的版本（\`=…\`），或改成這個 Linux 目前的版本（可到 [packages.debian.org](https://packages.debian.org) 查詢）。`
        })
    ]
}));
const system_unmet = cause('apt-unmet', first([
    /The following packages have (?:unmet dependencies)/,
    /E: (?:Unable to correct problems, you have held broken packages|Sub-process .{1,80} returned an error code)/
], /^\s*[\w.+-]{1,80} : Depends: /), () => ({
    why: (0,words_text/* say */.cv)({
        en: 'apt cannot install a system package: it needs versions that this Linux does not have, or its own set-up program failed. Usually packages of two different releases are mixed.',
        'zh-TW': 'apt 無法安裝系統套件：它需要的版本這個 Linux 沒有，或它自己的安裝程式失敗了。通常是混用了不同版本的套件來源。'
    }),
    fix: [
        (0,words_text/* say */.cv)({
            en: 'Remove extra package sources from the `Dockerfile`, or choose the base image for which they are made (`FROM python:3.12-bookworm` for Debian 12). Run `apt-get update` in the same `RUN` line, before `apt-get install`.',
            'zh-TW': '拿掉 `Dockerfile` 裡額外的套件來源，或改用它們對應的基底映像檔（Debian 12 是 `FROM python:3.12-bookworm`）。`apt-get update` 要寫在同一個 `RUN` 的 `apt-get install` 前面。'
        })
    ]
}));
const userTaken = cause('user-taken', first([
    /[GU]ID [`']?(1000)'? (?:is not unique|(?:is )?already (?:in use|exists))|[gu]id '?(1000)'? in use|user '([\w-]{1,40})' already exists/i
]), () => ({
    why: (0,words_text/* say */.cv)({
        en: 'The `Dockerfile` makes the user 1000, but the base image already has one: `ubuntu` in Ubuntu 23.04 and later, `node` in the images of Node.',
        'zh-TW': '`Dockerfile` 要建立使用者 1000，但基底映像檔已經有了：Ubuntu 23.04 以後是 `ubuntu`，Node 的映像檔是 `node`。'
    }),
    fix: [
        oneOf({
            text: (0,words_text/* say */.cv)({
                en: 'Use the user that is there, with its home folder. For Node images it is `node` and `/home/node`:',
                'zh-TW': '直接使用現有的使用者和它的家目錄。Node 的映像檔是 `node` 和 `/home/node`：'
            }),
            block: { language: 'text', lines: ['USER node', 'ENV HOME=/home/node', 'WORKDIR $HOME/app'] }
        }, {
            text: (0,words_text/* say */.cv)({
                en: 'Or remove it before you make your own:',
                'zh-TW': '或先移除它，再建立自己的：'
            }),
            block: { language: 'text', lines: ['RUN userdel -r ubuntu', 'RUN useradd -m -u 1000 user'] }
        })
    ]
}));
const system_rPackage = cause('r-package', first([
    /dependenc(?:y|ies) [‘'`"]([^’'"]{1,80})[’'"].{0,200} (?:is|are) not available for package/,
    /package [‘'`"]([\w.]{1,80})[’'"] is not available (?:for this version of R|\(for R)/,
    /installation of package [‘'`"]([^’'"]{1,120})[’'"] had non-zero exit status/,
    /there is no package called [‘'`"]([\w.]{1,80})[’'"]/
], /Configuration failed because|deb: lib[\w.-]+|configuration failed for package|lazy loading failed/), ({ values: [name = ''] }) => ({
    why: (0,words_text/* say */.cv)({
        en: (0,words_text.t) `The R package ${name} could not be installed. Usually it needs a system library that the image does not have, or it does not support this version of R. R goes on after such an error, so a later line may complain again.`,
        'zh-TW': (0,words_text.t) `R 套件 ${name} 無法安裝。通常是缺少它需要的系統函式庫，或它不支援這個 R 版本。R 遇到這種錯誤會繼續執行，所以後面還會有別的錯誤。`
    }),
    fix: [
        oneOf({
            text: (0,words_text/* say */.cv)({
                en: 'Install the system library in the `Dockerfile`, before the R packages. The log names it after `deb:`. The usual ones are:',
                'zh-TW': '在 `Dockerfile` 安裝 R 套件之前，先安裝系統函式庫。紀錄裡的 `deb:` 後面就是名稱。常用的有：'
            }),
            block: {
                language: 'text',
                lines: [
                    'RUN apt-get update && apt-get install -y libcurl4-openssl-dev libssl-dev libxml2-dev \\',
                    '  libfontconfig1-dev libharfbuzz-dev libfribidi-dev libpng-dev libtiff5-dev libjpeg-dev'
                ]
            }
        }, (0,words_text/* say */.cv)({
            en: 'Start from an image that has ready-made packages, such as `FROM rocker/r2u` or `FROM rocker/tidyverse`.',
            'zh-TW': '改用有提供做好套件的映像檔，例如 `FROM rocker/r2u` 或 `FROM rocker/tidyverse`。'
        }))
    ]
}));
/** What the Linux of the image and R complain of. */
const systemCauses = [system_pinned, system_unmet, userTaken, system_rPackage];

;// CONCATENATED MODULE: ./src/diagnose/causes/build/languages/toolchain.ts



const rust = cause('old-rust', first([
    /(edition2024)` is required|Cargo feature called `(?:edition2024)`.{0,120}?Cargo \((\d[\d.]*)/,
    /(?:package|crate) `?([\w-]{1,80}[^`]{0,40})`? (?:cannot be built because it )?requires rustc (\d[\d.]*)/,
    /rustc (\d[\d.]*) is not supported by the following packages?/,
    /lock file version `?(\d)`? (?:was found, but this version|requires `-Znext-lockfile-bump`)/
], /in this version of Cargo|failed to (?:parse manifest|compile|download)|requires rustc|@\S{1,40} requires/), () => ({
    why: (0,words_text/* say */.cv)({
        en: 'The version of Rust (Cargo) in the image is too old for a package that is compiled. Packages of “edition 2024” need Rust 1.85 or newer.',
        'zh-TW': '映像檔裡的 Rust（Cargo）太舊，不支援要編譯的套件。使用 edition 2024 的套件需要 Rust 1.85 以上。'
    }),
    fix: [
        oneOf({
            text: (0,words_text/* say */.cv)({
                en: 'Use a newer version of Rust in the `Dockerfile`: a newer base image, or `rustup`. Rust from `apt-get` is old.',
                'zh-TW': '在 `Dockerfile` 改用新一點的 Rust：換基底映像檔，或用 `rustup` 安裝。`apt-get` 裝到的 Rust 比較舊。'
            }),
            block: { language: 'text', lines: ['FROM rust:1.90-slim-bookworm'] }
        }, (0,words_text/* say */.cv)({
            en: 'Stay with older packages: commit `Cargo.lock` and build with `--locked`, or install an older version of the program (`cargo install NAME --version X --locked`).',
            'zh-TW': '繼續使用舊版套件：commit `Cargo.lock` 並加上 `--locked` 建置，或安裝舊一點的程式版本（`cargo install NAME --version X --locked`）。'
        }))
    ]
}));
/** A crate builds on a library or tool of the system. */
const rustNative = cause('rust-native', first([
    /failed to run custom build command for `([\w-]{1,60}-sys) v/,
    /(?:The (pkg-config) command could not be found|Could not find directory of (OpenSSL) installation|Could not find `(protoc)`)/,
    /linking with `(\w{1,20})` failed|linker `([\w-]{1,40})` not found/
], /command could not be found|Could not find directory|\/ld: |cannot find -l/), ({ values: [name = ''] }) => ({
    why: (0,words_text/* say */.cv)({
        en: (0,words_text.t) `A Rust package is built on something that the image does not have (${name}): a C compiler, \`pkg-config\`, or the development files of a system library such as OpenSSL.`,
        'zh-TW': (0,words_text.t) `有一個 Rust 套件需要映像檔裡沒有的東西（${name}）：C 編譯器、\`pkg-config\`，或 OpenSSL 這類系統函式庫的開發檔案。`
    }),
    fix: [
        oneOf({
            text: (0,words_text/* say */.cv)({
                en: 'Install it in the `Dockerfile` before `cargo build` (the second line is for `alpine`):',
                'zh-TW': '在 `Dockerfile` 的 `cargo build` 之前安裝（第二行是 `alpine` 用的）：'
            }),
            block: {
                language: 'text',
                lines: [
                    'RUN apt-get update && apt-get install -y build-essential pkg-config libssl-dev protobuf-compiler',
                    'RUN apk add --no-cache build-base pkgconf openssl-dev protobuf-dev'
                ]
            }
        }, (0,words_text/* say */.cv)({
            en: 'For OpenSSL alone: use the feature `rustls` of the package that brings it, which needs no system library.',
            'zh-TW': '如果只是 OpenSSL：改用該套件的 `rustls` 功能，就不需要系統函式庫。'
        }))
    ]
}));
const go = cause('old-go', first([
    /go\.mod (?:file )?requires go >= ([\d.]+)[^)]{0,20}\(running go ([\d.]+)/,
    /requires go (?:>= )?([\d.]+)[^)]{0,20}\((?:running|but running) go ([\d.]+)/,
    /invalid go version '([\d.]{1,12})': must match format/,
    /unknown directive: (toolchain)/,
    /note: module requires Go ([\d.]{1,12})/
]), ({ values: [wanted = '', running] }) => ({
    why: running === undefined
        ? (0,words_text/* say */.cv)({
            en: (0,words_text.t) `The version of Go in the image is older than the code needs (${wanted}).`,
            'zh-TW': (0,words_text.t) `映像檔裡的 Go 比程式需要的舊（${wanted}）。`
        })
        : (0,words_text/* say */.cv)({
            en: (0,words_text.t) `The code needs Go ${wanted}, but the image has Go ${running}.`,
            'zh-TW': (0,words_text.t) `程式需要 Go ${wanted}，但映像檔裡是 Go ${running}。`
        }),
    fix: [
        {
            text: (0,words_text/* say */.cv)({
                en: 'Use a newer image after `FROM` in the `Dockerfile`:',
                'zh-TW': '在 `Dockerfile` 的 `FROM` 改用新一點的映像檔：'
            }),
            block: { language: 'text', lines: [`FROM golang:${/^\d+\.\d+/.exec(wanted)?.[0] ?? '1.25'}`] }
        }
    ]
}));
const corepackGone = cause('no-corepack', first([/corepack: (?:command )?not found/]), () => ({
    why: (0,words_text/* say */.cv)({
        en: 'The image has no Corepack: Node 25 and later no longer bring it.',
        'zh-TW': '映像檔裡沒有 Corepack：Node 25 以後不再附上它。'
    }),
    fix: [
        oneOf({
            text: (0,words_text/* say */.cv)({
                en: 'Install it in the `Dockerfile`, before it is used:',
                'zh-TW': '在 `Dockerfile` 使用它之前先安裝：'
            }),
            block: { language: 'text', lines: ['RUN npm install --global corepack && corepack enable'] }
        }, (0,words_text/* say */.cv)({
            en: 'Use an image that has it, such as `FROM node:24`.',
            'zh-TW': '改用有附上它的映像檔，例如 `FROM node:24`。'
        }))
    ]
}));
const corepack = cause('corepack', first([/Cannot find matching keyid/]), () => ({
    why: (0,words_text/* say */.cv)({
        en: 'Corepack, which comes with Node, is too old: it does not know the key with which newer versions of pnpm and yarn are signed.',
        'zh-TW': 'Node 附的 Corepack 太舊，不認得新版 pnpm 和 yarn 的簽章金鑰。'
    }),
    fix: [
        oneOf({
            text: (0,words_text/* say */.cv)({
                en: 'Update Corepack in the `Dockerfile`, before it is used:',
                'zh-TW': '在 `Dockerfile` 使用 Corepack 之前先更新它：'
            }),
            block: { language: 'text', lines: ['RUN npm install --global corepack@latest && corepack enable'] }
        }, (0,words_text/* say */.cv)({
            en: 'Use a newer image after `FROM`, such as `node:22`.',
            'zh-TW': '在 `FROM` 改用新一點的映像檔，例如 `node:22`。'
        }))
    ]
}));
const oldWebpack = oneOf((0,words_text/* say */.cv)({
    en: 'Update the build tool on your own computer (webpack 5, `react-scripts` 5 or newer), and commit `package.json` and the lock file.',
    'zh-TW': '在自己的電腦上更新建置工具（webpack 5、`react-scripts` 5 以上），再 commit `package.json` 和鎖定檔。'
}), {
    text: (0,words_text/* say */.cv)({
        en: 'If it cannot be updated: let Node accept it, with a line before the build.',
        'zh-TW': '如果不能更新：在建置之前加上這一行，讓 Node 接受它。'
    }),
    block: { language: 'text', lines: ['ENV NODE_OPTIONS=--openssl-legacy-provider'] }
});
const node = cause('old-node', first([
    /Unsupported engine.{0,200}?(?:wanted|required)['"]?: ?[^\d]{0,20}([\d.]{1,20}[^\s}]{0,40})/i,
    /The engine "node" is incompatible with this module\. Expected version "([^"]{1,60})"\. Got "([^"]{1,20})"/,
    /You are using Node\.js ([\d.]{1,12})\. For Next\.js, Node\.js version "?([^"]{1,20}?)"? is required/,
    /You are using Node\.js ([\d.]{1,12})\. Vite requires Node\.js version ([^.]{1,30}[\d+]{1,8})/,
    /requires (?:a )?(?:minimum )?Node(?:\.js)?(?: version)?[^\d\n]{0,20}([\d.]{1,20})/i,
    /(Promise\.withResolvers|Object\.groupBy|\.toSorted|\.findLast|structuredClone) is not a function|No such built-in module: (node:\w{1,30})/,
    /(crypto\.hash) is not a function|(?:styleText|enableCompileCache)['"]? (?:is not|which is not)|does not provide an export named '(styleText|stripVTControlCharacters|parseEnv)'/,
    /(crypto(?:\$\d{1,2})?\.getRandomValues) is not a function/,
    /(ERR_OSSL_EVP_UNSUPPORTED|digital envelope routines::unsupported)/
]), ({ values: [one = 'Node'] }) => ({
    why: one.includes('unsupported') || one.startsWith('ERR_OSSL')
        ? (0,words_text/* say */.cv)({
            en: 'The build tool (an old webpack) does not work with this version of Node, which has a newer OpenSSL.',
            'zh-TW': '建置工具（舊版 webpack）和這個 Node 版本不相容，因為它用的 OpenSSL 比較新。'
        })
        : (0,words_text/* say */.cv)({
            en: (0,words_text.t) `The version of Node in the image is too old for a package (${one}).`,
            'zh-TW': (0,words_text.t) `映像檔裡的 Node 太舊，不支援其中一個套件（${one}）。`
        }),
    fix: [
        one.includes('unsupported') || one.startsWith('ERR_OSSL')
            ? oldWebpack
            : {
                text: (0,words_text/* say */.cv)({
                    en: 'Use a newer image after `FROM` in the `Dockerfile`. Vite 7, for example, needs Node 20.19 or 22.12 and later.',
                    'zh-TW': '在 `Dockerfile` 的 `FROM` 改用新一點的映像檔。例如 Vite 7 需要 Node 20.19 或 22.12 以上。'
                }),
                block: { language: 'text', lines: ['FROM node:22'] }
            }
    ]
}));
/** The image's compiler or runtime is older than the code. */
const toolchainCauses = [rust, rustNative, go, corepack, corepackGone, node];

;// CONCATENATED MODULE: ./src/diagnose/causes/build/python/uv.ts



const uv_version = cause('uv-version', first([/Required uv version `([^`]{1,40})` does not match the running version `([^`]{1,40})`/]), ({ values: [wanted = '', running = ''] }) => ({
    why: (0,words_text/* say */.cv)({
        en: (0,words_text.t) `\`pyproject.toml\` asks for uv ${wanted}, but the image has uv ${running}.`,
        'zh-TW': (0,words_text.t) `\`pyproject.toml\` 要求 uv ${wanted}，但映像檔裡是 uv ${running}。`
    }),
    fix: [
        {
            text: (0,words_text/* say */.cv)({
                en: 'Take uv from its own image, in the newest version or in the one that you name, or change `required-version` under `[tool.uv]` in `pyproject.toml`:',
                'zh-TW': '從 uv 自己的映像檔取得新版（或指定的版本），或修改 `pyproject.toml` 裡 `[tool.uv]` 的 `required-version`：'
            }),
            block: {
                language: 'text',
                lines: ['COPY --from=ghcr.io/astral-sh/uv:latest /uv /uvx /usr/local/bin/']
            }
        }
    ]
}));
const lockAsList = cause('lock-as-requirements', first([
    /Couldn't parse requirement in `?((?:uv|poetry)\.lock|pyproject\.toml|Pipfile(?:\.lock)?)/,
    /Invalid requirement: .{0,200}\(from line \d{1,6} of (?:\S{0,100}\/)?((?:uv|poetry)\.lock|pyproject\.toml|Pipfile)/
], /Caused by: /), ({ values: [file = ''] }) => ({
    why: (0,words_text/* say */.cv)({
        en: (0,words_text.t) `${file} was given to \`pip install -r\`, which reads only lists such as \`requirements.txt\`.`,
        'zh-TW': (0,words_text.t) `${file} 被交給 \`pip install -r\`，但它只能讀取 \`requirements.txt\` 這種清單。`
    }),
    fix: [
        oneOf({
            text: (0,words_text/* say */.cv)({
                en: 'Let uv install what is locked, in the `Dockerfile`:',
                'zh-TW': '在 `Dockerfile` 讓 uv 安裝鎖定的版本：'
            }),
            block: { language: 'text', lines: ['RUN uv sync --frozen --no-dev'] }
        }, {
            text: (0,words_text/* say */.cv)({
                en: 'Make a list of it on your computer, and commit that:',
                'zh-TW': '在自己的電腦上轉成清單，再 commit：'
            }),
            block: { language: 'sh', lines: ['uv export --no-hashes -o requirements.txt'] }
        })
    ]
}));
/** A project is installed, and a file or folder that its pyproject.toml names was not copied yet. */
const projectFile = cause('project-file', first([
    /Distribution not found at: file:\/\/(\/[\w./-]{1,200})/,
    /(?:Readme|License) file does not exist: ([\w./-]{1,120})/i,
    /No such file or directory: '(?:[\w./-]{0,120}\/)?(README[\w.]{0,12}|LICENSE[\w.]{0,12})'/,
    /(?:does not appear to be a Python project|[Nn]either 'setup\.py' nor 'pyproject\.toml' found)[^/]{0,80}(\/[\w./-]{1,160})?/,
    /Unable to determine which files to ship inside the wheel using the following heuristics/
]), ({ values: [path] }) => ({
    why: path === undefined
        ? (0,words_text/* say */.cv)({
            en: 'The `Dockerfile` installs the project itself before its files are in the image.',
            'zh-TW': '`Dockerfile` 在專案的檔案複製進映像檔之前，就安裝了專案本身。'
        })
        : (0,words_text/* say */.cv)({
            en: (0,words_text.t) `The \`Dockerfile\` installs the project itself, and \`pyproject.toml\` names ${path}, which is not in the image at that point.`,
            'zh-TW': (0,words_text.t) `\`Dockerfile\` 要安裝專案本身，而 \`pyproject.toml\` 用到 ${path}，但這時它還不在映像檔裡。`
        }),
    fix: [
        {
            text: (0,words_text/* say */.cv)({
                en: 'Copy what it names before that line, or install only the dependencies first and the project after all files are copied. Check that `.dockerignore` does not leave it out:',
                'zh-TW': '在那一行之前先複製它，或先只安裝相依套件，等所有檔案複製完再安裝專案。並確認 `.dockerignore` 沒有排除它：'
            }),
            block: {
                language: 'text',
                lines: [
                    'COPY pyproject.toml uv.lock README.md ./',
                    'RUN uv sync --frozen --no-install-project',
                    'COPY . .',
                    'RUN uv sync --frozen'
                ]
            }
        }
    ]
}));
/** How projects that uv or pip installs as a whole fail. */
const projectCauses = [uv_version, lockAsList, projectFile];

;// CONCATENATED MODULE: ./src/diagnose/causes/build/index.ts
































/** Every way in which a build is known to fail; the first that a log shows is told. */
const buildCauses = [
    ...dockerfileCauses,
    ...imageCauses,
    ...aptCauses,
    ...limitCauses,
    ...hosts_hostCauses,
    ...fetchedCauses,
    ...limits_accessCauses,
    ...cudaCauses,
    ...movedCauses,
    ...trixieCauses,
    ...nodeNativeCauses,
    ...rangeCauses,
    ...toolchainCauses,
    ...manifestCauses,
    ...goCauses,
    ...jvmCauses,
    ...projectCauses,
    ...condaCauses,
    ...poetryCauses,
    ...oldPackageCauses,
    ...pipCauses,
    ...wheelCauses,
    ...pythonCauses,
    ...localVersionCauses,
    ...requirement_nameCauses,
    ...fittingCauses,
    ...indexCauses,
    ...systemCauses,
    ...headerCauses,
    ...compileCauses,
    ...codeCauses,
    ...prepareCauses,
    ...ownCodeCauses,
    ...bundlerCauses,
    ...prerenderCauses,
    ...javascriptCauses,
    ...hosts_downloadCauses,
    ...command_commandCauses
];

;// CONCATENATED MODULE: ./src/diagnose/catalogue/running/app.ts

















/** The machine could not start the container: what it says of the reason is not in the app's log. */
const machine = /containerd task|shim task|OCI runtime/i;
/** Stages that say no more than that the app does not run. */
const plainStages = new Set(['RUNTIME_ERROR', 'PAUSED', 'STOPPED', 'SLEEPING']);
/** The Hub's own sentence, or what takes its place in a pasted log. */
function app_told(finding, lines) {
    if (finding?.kind !== 'space-stage')
        return lines;
    return [finding.stage, ...spaceLines(finding.message ?? '')];
}
/** It runs and does not answer: where it listens tells why. */
function unanswered(path, status, lines) {
    const values = status === undefined ? [path] : [path, String(status)];
    const listening = addressLines(lines);
    const excerpt = shortened(listening.length > 0 ? listening : lastLines(lines));
    return { cause: noAnswer, values, excerpt };
}
/** What the Hub says of the app, with the lines of the log that belong to it. */
function byHub(cause, found, lines) {
    const shown = found.shown.filter(line => !plainStages.has(line));
    if (cause !== timeout)
        return { cause, values: found.values, excerpt: shortened(shown) };
    const listening = addressLines(lines);
    const address = addressIn(listening.at(-1));
    return {
        cause,
        values: address === undefined ? [] : [address],
        excerpt: shortened([...shown, ...(listening.length > 0 ? listening : lastLines(lines))])
    };
}
/** What the app's own log says, and where in the user's code. */
function byLog(lines, all = lines) {
    const passages = runPassages(lines);
    const found = findCause(passages, appCauses, lines);
    const { lead, beside } = found === null ? {} : ranked(found, all, [...appCauses, ...buildCauses]);
    const crashed = passages.at(-1) ?? [];
    // What was printed after an exception was caught has no place in that exception.
    const passage = found !== null && found.passage === passages[0] ? found.passage : crashed;
    const place = placeOf(passage[ownFrameAt(passage)]);
    const shown = shortened(lead?.shown ?? []);
    // Below an exception that was caught, the lines that decided stand for themselves.
    const telling = passage === crashed ? tellingLines(lines, 'run') : [];
    const excerpt = shown.every(line => telling.includes(line))
        ? telling
        : shortened([...new Set([...shown, ...telling])]);
    return {
        ...(lead !== undefined && { cause: lead.cause }),
        ...(beside !== undefined && { beside }),
        values: lead?.values ?? [],
        ...(place !== undefined && { place }),
        excerpt
    };
}
function facts({ finding, http, text = '' }) {
    const all = spaceLines(text);
    const lines = lastStart(all);
    if (finding?.kind === 'no-answer')
        return unanswered(finding.path, finding.status, lines);
    if (http?.route === 'app')
        return unanswered(app_pathOf(http.url), http.status, lines);
    const said = app_told(finding, all);
    const hub = findCause([said], toldCauses) ?? findCause([said.filter(line => machine.test(line))], appCauses);
    // A server that refuses every visitor refuses Hugging Face's look at it, too.
    if (hub?.cause === timeout && allowedHosts.find(lines, all) !== null)
        return byLog(lines);
    if (hub !== null)
        return byHub(hub.cause, hub, lines);
    if (finding?.kind !== 'space-stage')
        return byLog(lines, withBuild(all));
    const log = lines.length > 0 ? byLog(lines, withBuild(all)) : byLog(spaceLines(finding.message ?? ''));
    const inMessage = log.cause === undefined ? findCause([app_told(finding, [])], appCauses) : null;
    return {
        ...log,
        ...(inMessage !== null && { cause: inMessage.cause, values: inMessage.values }),
        ...(!plainStages.has(finding.stage) && { stage: finding.stage })
    };
}
function app_pathOf(url) {
    return URL.canParse(url) ? new URL(url).pathname : '/';
}
const crash = cause('crash', () => null, () => ({
    why: (0,words_text/* say */.cv)({
        en: 'The app started and then stopped. The last lines of its log tell you why.',
        'zh-TW': 'app 啟動後就停止了，原因在紀錄（log）最後幾行。'
    }),
    fix: [
        (0,words_text/* say */.cv)({
            en: 'Open the Space’s page and choose “Logs”, then “Container”. Read the last lines.',
            'zh-TW': '打開 Space 的頁面，按「Logs」再選「Container」，看最後幾行。'
        }),
        (0,words_text/* say */.cv)({
            en: 'Fix what the last error names. If a key or a setting is missing, set it with this action’s inputs `secrets` and `variables`, or in the Space under Settings → Variables and secrets.',
            'zh-TW': '修正最後一個錯誤指出的地方。如果缺少金鑰或設定，請用這個 action 的參數 `secrets` 和 `variables` 設定，或到 Space 的 Settings → Variables and secrets 加上。'
        }),
        (0,words_text/* say */.cv)({
            en: 'Start the app on your own computer in a fresh copy of the repository (`git clone`): what is missing there is missing on the Space too. If nothing needs to change, choose Settings → “Restart this Space” in the Space.',
            'zh-TW': '在自己的電腦上，用重新下載的儲存庫（`git clone`）啟動 app：那裡缺少的，Space 上也會缺少。如果不需要修改，就在 Space 的 Settings 按「Restart this Space」。'
        })
    ]
}));
function happenedAt({ file, line }) {
    return (0,words_text/* say */.cv)({
        en: (0,words_text.t) `It happened in ${file}, line ${line}.`,
        'zh-TW': (0,words_text.t) `發生的位置是 ${file} 的第 ${line} 行。`
    });
}
function calledByHub(stage) {
    return (0,words_text/* say */.cv)({
        en: (0,words_text.t) `Hugging Face calls the state of the Space ${stage}.`,
        'zh-TW': (0,words_text.t) `Hugging Face 把 Space 目前的狀態稱為 ${stage}。`
    });
}
function advise({ cause = crash, values, beside, place, excerpt, stage }, run) {
    const { fix, why, ...own } = cause.say({ values }, run);
    return {
        title: (0,words_text/* say */.cv)({
            en: 'The Space was built, but the app does not run',
            'zh-TW': 'Space 建置成功，但 app 無法執行'
        }),
        what: (0,words_text/* say */.cv)({
            en: 'The build succeeded, but the app did not start or stopped again.',
            'zh-TW': '建置成功了，但 app 沒有啟動，或啟動後又停止。'
        }),
        ...own,
        why: (0,words_text/* sentences */.hC)(why, place ? happenedAt(place) : [], beside ? besideWords(beside, run) : [], stage ? calledByHub(stage) : []),
        ...excerptOf(excerpt),
        steps: [...fix, ...endingSteps(cause.ending)],
        at: [...requirementSpots(fix), ...spotOf(place)],
        links: links(run, 'space', 'configDocs', 'status', 'forum')
    };
}
const app_appFailed = diagnosis({
    id: 'app-failed',
    signs: appFailed,
    when: ({ id, evidence }) => (id === 'app-failed' ? facts(evidence) : null),
    say: advise
});

;// CONCATENATED MODULE: ./src/diagnose/catalogue/running/build.ts














const failing = /process "(.{1,300}?)(?:" did ?n[o't]{1,2} complete|$)|command '([^']{1,300})' returned a non-zero|executor failed running \[([^\]]{1,300})/i;
/** The step that failed, told beside the reason when there is room for it, in the order of the log. */
function withReport(shown, lines) {
    const report = lines[failureAt(lines)];
    const ordered = shown.toSorted((one, other) => lines.indexOf(one) - lines.indexOf(other));
    return report === undefined || shown.length > 3 || shown.includes(report) ? ordered : [...ordered, report];
}
function build_facts({ finding, text = '' }) {
    const lines = spaceLines(text);
    const told = finding?.kind === 'space-stage' ? spaceLines(finding.message ?? '') : [];
    const found = findCause([...buildPassages(lines), told], buildCauses, lines);
    if (found !== null) {
        const { lead, beside } = ranked(found, lines, buildCauses);
        const { cause, values, shown } = lead;
        const spots = [...namedRequirements(shown), ...failedStep(shown)];
        return { cause, values, ...(beside && { beside }), spots, excerpt: shortened(withReport(shown, lines)) };
    }
    const [, quoted, legacy, listed] = failing.exec(lines[failureAt(lines)] ?? '') ?? [];
    const command = quoted ?? legacy ?? listed;
    const excerpt = tellingLines(lines.length > 0 ? lines : told, 'build');
    const spots = [...namedRequirements(excerpt), ...failedStep(lines)];
    return { values: [], spots, excerpt, ...(command !== undefined && { command }) };
}
function why(command) {
    if (command !== undefined)
        return (0,words_text/* say */.cv)({
            en: (0,words_text.t) `The command ${command} failed during the build. The lines above it in the build log tell you why.`,
            'zh-TW': (0,words_text.t) `建置映像檔時，指令 ${command} 執行失敗。原因寫在建置紀錄裡這個指令的上方。`
        });
    return (0,words_text/* say */.cv)({
        en: 'A step that installs packages or copies files failed. The reason is near the end of the build log, above the first line that says `ERROR`. A line that says `cache miss` is not the reason.',
        'zh-TW': '安裝套件或複製檔案的其中一個步驟失敗了。原因在建置紀錄接近結尾的地方，第一個 `ERROR` 的上方。寫著 `cache miss` 的那行不是原因。'
    });
}
const general = [
    (0,words_text/* say */.cv)({
        en: 'Open the Space’s page and choose “Logs”, then “Build”. Read upward from the end to the first error.',
        'zh-TW': '打開 Space 的頁面，按「Logs」再選「Build」，從結尾往上找第一個錯誤。'
    }),
    (0,words_text/* say */.cv)({
        en: 'Fix what it names: usually a package in `requirements.txt` or `packages.txt`, a line of the `Dockerfile`, or a file that the `Dockerfile` copies but that is not in the repository.',
        'zh-TW': '修正它指出的地方：通常是 `requirements.txt` 或 `packages.txt` 裡的套件、`Dockerfile` 裡的某一行，或 `Dockerfile` 要複製但儲存庫裡沒有的檔案。'
    }),
    (0,words_text/* say */.cv)({
        en: 'Check that the version of Python fits the packages: it is set by `python_version` at the top of `README.md`, or by the first line of the `Dockerfile`.',
        'zh-TW': '確認 Python 版本和套件相容：看 `README.md` 最上面的 `python_version`，或 `Dockerfile` 的第一行。'
    }),
    oneOf((0,words_text/* say */.cv)({
        en: 'If you changed a file: commit it and push it to GitHub.',
        'zh-TW': '如果改了檔案：commit 之後推送到 GitHub。'
    }), (0,words_text/* sentences */.hC)((0,words_text/* say */.cv)({
        en: 'If the files are right: build again from scratch.',
        'zh-TW': '如果檔案都沒有問題：從頭再建置一次。'
    }), buildAgain))
];
function build_advise({ cause, values, beside, command, excerpt, spots }, run) {
    const told = cause?.say({ values }, run);
    return {
        title: (0,words_text/* say */.cv)({ en: 'The Space could not be built', 'zh-TW': 'Space 建置失敗' }),
        what: (0,words_text/* say */.cv)({
            en: 'Hugging Face could not build the app from the files.',
            'zh-TW': 'Hugging Face 無法用這些檔案建置出 app。'
        }),
        why: (0,words_text/* sentences */.hC)(told?.why ?? why(command), beside ? besideWords(beside, run) : []),
        ...excerptOf(excerpt),
        steps: [...(told?.fix ?? general), ...endingSteps(cause?.ending ?? 'none')],
        at: [...requirementSpots(told?.fix ?? []), ...spots],
        links: links(run, 'space', 'configDocs', 'dockerDocs', 'forum')
    };
}
const build_buildFailed = diagnosis({
    id: 'build-failed',
    signs: buildFailed,
    when: ({ id, evidence }) => (id === 'build-failed' ? build_facts(evidence) : null),
    say: build_advise
});

// EXTERNAL MODULE: ./src/words/findings.ts
var words_findings = __webpack_require__(1059);
;// CONCATENATED MODULE: ./src/diagnose/catalogue/content/groups.ts


function groupOf(finding) {
    switch (finding.kind) {
        case 'large-file':
        case 'binary-file':
            return 'files';
        case 'missing-lfs-object':
            return 'objects';
        case 'invalid-metadata':
            return 'settings';
        case 'card':
            return finding.problem.severity === 'refused' ? 'settings' : 'app';
        case 'name':
        case 'case-clash':
            return 'names';
        case 'secret':
            return 'secrets';
    }
}
/** All that our own check of the content found; nothing when the failure is known otherwise. */
function findingsIn(finding) {
    return finding?.kind === 'content-refused' ? finding.findings : [];
}
/** Those of one group. */
function inGroup(group, findings) {
    return findings.filter((finding) => groupOf(finding) === group);
}
const remedies = {
    files: (0,words_text/* say */.cv)({
        en: 'Store them with Git LFS (`history: snapshot` and `large-files: lfs`), or leave them out with `exclude`.',
        'zh-TW': '用 Git LFS 存放（`history: snapshot` 和 `large-files: lfs`），或用 `exclude` 排除。'
    }),
    objects: (0,words_text/* say */.cv)({
        en: 'Set `lfs: true` in the checkout step, or send the files to GitHub with `git lfs push --all origin`.',
        'zh-TW': '在 checkout 步驟設定 `lfs: true`，或用 `git lfs push --all origin` 把內容送到 GitHub。'
    }),
    settings: (0,words_text/* say */.cv)({
        en: 'Correct the settings at the top of `README.md`, or what the input `card` puts there.',
        'zh-TW': '改正 `README.md` 最上面的設定，或參數 `card` 放進去的內容。'
    }),
    app: (0,words_text/* say */.cv)({
        en: 'Correct the settings at the top of `README.md`, or add the file.',
        'zh-TW': '改正 `README.md` 最上面的設定，或加上這個檔案。'
    }),
    names: (0,words_text/* say */.cv)({
        en: 'Rename these files, or leave them out with `exclude`.',
        'zh-TW': '改掉這些名稱，或用 `exclude` 排除。'
    }),
    secrets: (0,words_text/* say */.cv)({
        en: 'Take the secret out of the files, and make it useless where it was made.',
        'zh-TW': '把機密資料從檔案裡移除，並到當初建立它的地方讓它失效。'
    })
};
/** What was found besides the group that a diagnosis is about: a step for each other group, so that one run is enough. */
function besides(group, findings) {
    const others = [...new Set(findings.map(groupOf))].filter(other => other !== group);
    return others.map(other => ({
        text: (0,words_text/* sentences */.hC)((0,words_text/* say */.cv)({ en: 'There is another problem.', 'zh-TW': '這次還發現其他問題。' }), (0,words_findings/* findingTexts */.iT)(inGroup(other, findings)), remedies[other])
    }));
}
/** So many lines of paths are pasted without scrolling. */
const mostLines = 20;
/** The lines that leave these paths out. They change what is pushed, which the branch's own commits cannot follow. */
function excludeBlock(paths) {
    const lines = [...new Set(paths)].slice(0, mostLines).map(path => `    ${excludePattern(path)}`);
    return { language: 'yaml', lines: ['with:', '  history: snapshot', '  exclude: |', ...lines] };
}
/**
 * A pattern that means this path alone, on one line of a workflow file. What cannot be written there stands as "any
 * character", and a `$` before braces so that GitHub takes them for no expression.
 */
function excludePattern(path) {
    const literal = path
        .replace(/[\\*?[]/g, '\\$&')
        .replace(/[\p{Cc}\p{Cf}\u2028\u2029\uFFFD]/gu, '?')
        .replace(/\$(?=\{\{)/g, '[$]')
        .replace(/ +$/, blanks => '\\ '.repeat(blanks.length));
    return `/${literal}`;
}

;// CONCATENATED MODULE: ./src/diagnose/engine/status.ts
/**
 * An HTTP status, as the tools that meet one put it: git and curl ("The requested URL returned error: 403",
 * "RPC failed; HTTP 403"), requests ("403 Client Error: Forbidden for url"), httpx ("Client error '403
 * Forbidden'"), hf_xet ("HTTP status client error (403 Forbidden)"), git-lfs and others ("status code 403").
 *
 * A trace's `< HTTP/2 401` is left out on purpose: the first 401 is only the Hub's usual question.
 */
function status_status(codes) {
    const after = [
        'returned error:?',
        'RPC failed; HTTP',
        'RPC failed; result=22, HTTP code =',
        '(?:client|server|HTTP) error:? [(\'"]?',
        'HTTP status (?:client|server) error \\(',
        'status(?: ?code)?["\']?(?: ?[:=]| of| is| was)? ?["\'(]?',
        'HTTP(?: ?error| ?code| ?response(?: code)?)?:? ?\\(?',
        '(?:got|received|with|error code|response|code):? \\(?'
    ].join('|');
    return new RegExp(`(?:${after}) ?(?:${codes})\\b(?!\\.\\d)|\\b(?:${codes}) (?:client|server) error\\b|\\b(?:${codes}),? (?:${phrases})\\b|(?:failed|error|denied|refused):? \\((?:${codes})\\)`, 'i');
}
const phrases = [
    'Unauthorized',
    'Forbidden',
    'Payment Required',
    'Not Found',
    'Request Timeout',
    'Conflict',
    'Precondition Failed',
    'Payload Too Large',
    'Request Entity Too Large',
    'Content Too Large',
    'Too Many Requests',
    'Internal Server Error',
    'Bad Gateway',
    'Service (?:Temporarily )?Unavailable',
    'Gateway Time-?out'
].join('|');

;// CONCATENATED MODULE: ./src/diagnose/catalogue/space/signs.ts


const repositoryNotFound = [
    ...signs('decisive', /(?:Repo id must|HFValidationError|Repo_id must)/i, /Couldn'?t find (?:the )?(?:space|repo|repository|model|dataset)/i, 
    // A variable or secret that was not set leaves a hole in the address.
    /(?:repository|unable to access|Authentication failed for) '?https:\/\/[^ /']{1,100}\/spaces\/(?:\/|None\b|null\b|undefined\b|'|\.git|\$)/i),
    ...signs('cause', 
    // What an anonymous caller gets for a Space that is missing, private or of another type. The same words
    // on git, where there is no such headline, are about the token.
    /Repository Not Found for url: [^ ]{1,300} ?(?:Please make sure|$)/i, /(?:remote|ERROR|error): (?:The )?(?:repository|repo|space|project)(?: [^ ]{1,200})? (?:is |was |could )?not (?:be )?found/i, /The (?:repository|project|repo) you (?:are|were) looking for/i, /(?:repository|репозиторий|d[ée]p[ôo]t|repositorio|repositório) ['«„"]?[^ ]{1,300} (?:not found|does not exist|introuvable|non trouvé|nicht gefunden|no encontrado|не найден|não encontrado|non trovato)/i, /is not a valid repository name|Invalid repository name/i, /Repository not found/i, /(?:Space|Repo(?:sitory)?|Project) (?:[^ ]{1,100} )?(?:not found|does ?n[o']t exist)/i, /Could not find (?:Space|repo|repository|project)/i, /is not a local folder and is not a valid model identifier/i, /Sorry, we can't find the page you are looking for/i, /(?:未找到|找不到|没有找到) ?(?:仓库|儲存庫|存储库|版本库)|(?:仓库|版本库|儲存庫|存储库) ?[^ ]{0,300} ?(?:未找到|不存在|找不到)|リポジトリ[^ ]{0,300} ?が?見つかりません|저장소[^ ]{0,300} ?(?:찾을 수|없)/i, /Repository or object not found/i),
    ...signs('verdict', /does not appear to be a git repository|不是一个 git 仓库|不像是一个 git 仓库|似乎不是一個 git/i, /No such remote/i, /No (?:repository|repo|space) (?:with|named|found)/i, status_status('404')),
    ...signs('headline', /RepoNotFound|RepositoryNotFoundError/),
    ...signs('advice', /Please make sure you specified the correct `?repo_id`?/i, /and the repository exists/i)
];
const spaceMisconfigured = [
    ...signs('decisive', /Missing configuration in README/i, /(?:missing|has no|without|no) an? ?(?:app|application) file|No (?:app(?:lication)?|entry ?point) file/i, /\bNO_APP_FILE\b|\bCONFIG_ERROR\b/),
    ...signs('cause', /configuration error/i, /(?:invalid|unknown|unsupported|missing) (?:`|"|')?(?:sdk|sdk_version|app_file|app_port|python_version)\b/i, /(?:sdk|sdk_version|app_file|app_port|python_version)(?:`|"|')? .{0,60}(?:is invalid|not (?:found|supported|valid|exist|available)|does ?n[o']t exist)/i)
];

;// CONCATENATED MODULE: ./src/diagnose/catalogue/space/configuration.ts










const noApp = /app(?:lication)? file|NO_APP_FILE/i;
const telling = /configuration|app(?:lication)? file|README|sdk|app_port|python_version|front ?matter/i;
/** The Hub's sentence, or the line of a pasted page; a bare name of a stage shows nothing. */
function configuration_told({ finding, text = '' }) {
    if (finding?.kind === 'space-stage')
        return shortened(spaceLines(finding.message ?? '').slice(0, 2));
    const lines = spaceLines(text);
    return shortened(lines.filter(line => telling.test(line)).slice(0, 2));
}
function configuration_facts(log, evidence) {
    const { finding } = evidence;
    const findings = findingsIn(finding);
    const stage = finding?.kind === 'space-stage' ? `${finding.stage} ${finding.message ?? ''}` : log.folded;
    const [first] = inGroup('app', findings);
    return {
        isOfSettings: finding?.kind === 'space-stage' &&
            finding.stage === 'CONFIG_ERROR' &&
            !/^$|missing configuration/i.test(finding.message ?? ''),
        noAppFile: first === undefined ? noApp.test(stage) : first.problem.kind === 'no-app-file',
        findings,
        excerpt: configuration_told(evidence)
    };
}
/** What the run found in the README that it pushed says more than the Hub's stage. */
function withCard(found, { card = [] }) {
    const [first] = inGroup('app', card);
    if (found.findings.length > 0 || first === undefined)
        return found;
    return { ...found, findings: card, noAppFile: first.problem.kind === 'no-app-file' };
}
/** The settings are there, and the Hub still does not run them. */
function areThere({ noAppFile, findings, isOfSettings }, { card }) {
    return !noAppFile && findings.length === 0 && (isOfSettings || card?.length === 0);
}
/** The README has its settings, and one of them cannot work. */
function isSetting({ findings }) {
    const kind = inGroup('app', findings)[0]?.problem.kind;
    return kind !== undefined && !['no-app-file', 'no-front-matter', 'no-sdk'].includes(kind);
}
function title(found, run) {
    if (isSetting(found) || areThere(found, run))
        return (0,words_text/* say */.cv)({ en: 'A setting of the Space cannot work', 'zh-TW': 'Space 的設定無法使用' });
    return found.noAppFile
        ? (0,words_text/* say */.cv)({ en: 'The Space has no app file', 'zh-TW': 'Space 缺少 app 檔案' })
        : (0,words_text/* say */.cv)({ en: 'The Space has no configuration', 'zh-TW': 'Space 缺少設定' });
}
function configuration_why(found, run) {
    const { noAppFile, findings } = found;
    if (areThere(found, run))
        return refusedSettings;
    const ours = inGroup('app', findings);
    if (ours.length > 0)
        return (0,words_findings/* findingTexts */.iT)(ours);
    return noAppFile
        ? (0,words_text/* say */.cv)({
            en: 'Hugging Face did not find the file to start. It is the one that `app_file` in `README.md` names, or a file at the top of the repository: `app.py` for Gradio, `Dockerfile` for Docker, `index.html` for a static Space.',
            'zh-TW': '找不到要啟動的檔案。它是 `README.md` 裡 `app_file` 指定的檔案，或在儲存庫的最上層：Gradio 是 `app.py`，Docker 是 `Dockerfile`，static 是 `index.html`。'
        })
        : (0,words_text/* say */.cv)({
            en: 'The settings of a Space are at the very top of `README.md`, between two `---` lines. They are missing, are not at the very top, or do not have `sdk`.',
            'zh-TW': 'Space 的設定寫在 `README.md` 最上面、兩行 `---` 之間。現在沒有這些設定、它們不在最上面，或裡面少了 `sdk`。'
        });
}
const refusedSettings = (0,words_text/* say */.cv)({
    en: '`README.md` has settings, but Hugging Face cannot run the Space with them. It may be a Docker Space without a `Dockerfile` at the top of the repository, an `app_file` that is not there, an `sdk_version` or `python_version` that is not offered, or a value that Hugging Face does not know.',
    'zh-TW': '`README.md` 裡有設定，但 Hugging Face 無法用它們執行 Space。可能是 Docker Space 在儲存庫最上層沒有 `Dockerfile`、`app_file` 指定的檔案不存在、`sdk_version` 或 `python_version` 是沒有提供的版本，或某個值 Hugging Face 不認得。'
});
const offered = {
    text: (0,words_text/* say */.cv)({
        en: 'Compare each setting with the list of what a Space can have. If `sdk_version` is there, set it to a version that exists, or remove the line:',
        'zh-TW': '把每項設定和 Space 可用的設定對照。如果有 `sdk_version`，請改成存在的版本，或刪掉這一行：'
    }),
    block: { language: 'yaml', lines: ['sdk: gradio', 'sdk_version: "6.28.0"', 'app_file: app.py'] }
};
const correct = {
    text: (0,words_text/* say */.cv)({
        en: 'Correct the setting at the top of `README.md`, or write the line in the input `card` of this action. Put a version in quotes, but not a port:',
        'zh-TW': '在 `README.md` 最上面改正這項設定，或把這一行寫在這個 action 的參數 `card`。版本要加引號，連接埠（port）不加：'
    }),
    block: { language: 'yaml', lines: ['python_version: "3.12"', 'app_port: 7860'] }
};
const settings = ['title: My app', 'sdk: gradio', 'app_file: app.py'];
const ownValues = (0,words_text/* say */.cv)({
    en: 'Use your own values. `sdk` is `gradio`, `docker` or `static`; Docker and static do not need `app_file`:',
    'zh-TW': '請換成你自己的值。`sdk` 可以是 `gradio`、`docker` 或 `static`；Docker 和 static 不用寫 `app_file`：'
});
const frontMatter = oneOf({
    text: (0,words_text/* sentences */.hC)((0,words_text/* say */.cv)({ en: 'Put this at the very top of `README.md`.', 'zh-TW': '在 `README.md` 最上面加上這一段。' }), ownValues),
    block: { language: 'yaml', lines: ['---', ...settings, '---'] }
}, {
    text: (0,words_text/* sentences */.hC)((0,words_text/* say */.cv)({
        en: 'Leave `README.md` as it is, and write the settings in the input `card` of this action.',
        'zh-TW': '不改動 `README.md`，把設定寫在這個 action 的參數 `card`。'
    }), ownValues),
    block: { language: 'yaml', lines: ['with:', '  card: |', ...settings.map(line => `    ${line}`)] }
});
const appFile = {
    text: (0,words_text/* say */.cv)({
        en: 'Check that the file that `app_file` names (or `Dockerfile`, or `index.html`) is committed, in exactly that place and with the same capital letters. If the whole app is in a folder of the repository, write that folder in the input `path` of this action.',
        'zh-TW': '確認 `app_file` 指定的檔案（或 `Dockerfile`、`index.html`）已經 commit，而且位置和大小寫都一樣。如果整個 app 都在儲存庫的某個資料夾裡，就在這個 action 的參數 `path` 填上那個資料夾。'
    })
};
function waysOut(found, run) {
    if (areThere(found, run))
        return [appFile, offered];
    return isSetting(found) ? [correct] : [frontMatter, appFile];
}
const configuration_spaceMisconfigured = diagnosis({
    id: 'space-misconfigured',
    signs: spaceMisconfigured,
    when: ({ id, log, evidence }) => (id === 'space-misconfigured' ? configuration_facts(log, evidence) : null),
    say: (seen, run) => {
        const found = withCard(seen, run);
        return {
            title: title(found, run),
            what: seen.findings.length === 0
                ? (0,words_text/* say */.cv)({
                    en: 'Hugging Face does not know what to run, or cannot.',
                    'zh-TW': 'Hugging Face 不知道要執行什麼，或無法執行。'
                })
                : (0,words_text/* say */.cv)({
                    en: 'Hugging Face would accept the files, but the Space could not run.',
                    'zh-TW': 'Hugging Face 會接受這些檔案，但 Space 無法執行。'
                }),
            why: configuration_why(found, run),
            ...excerptOf(found.excerpt),
            steps: [...waysOut(found, run), ...besides('app', found.findings), ...endingSteps('push')],
            links: links(run, 'space', 'configDocs')
        };
    }
});

;// CONCATENATED MODULE: ./src/diagnose/catalogue/cancelled.ts



/** Ended from outside; what had been done by then is told of the run, not of the diagnosis. */
const cancelled = diagnosis({
    id: 'cancelled',
    signs: [],
    when: ({ id }) => (id === 'cancelled' ? true : null),
    say: (_, run) => ({
        title: (0,words_text/* say */.cv)({ en: 'The run was cancelled', 'zh-TW': '這次執行已被取消' }),
        what: (0,words_text/* say */.cv)({
            en: 'Something ended the run before it was done: a person, a newer run, or the job’s time limit.',
            'zh-TW': '這次執行還沒做完就被中斷了，可能是有人取消、有較新的執行取代它，或 job 的時間到了。'
        }),
        why: (0,words_text/* say */.cv)({
            en: 'GitHub asked this step to stop, and it stopped at once. Nothing is sent any more.',
            'zh-TW': 'GitHub 要求這個步驟停止，它就立刻停止了，不會再送出任何內容。'
        }),
        steps: [
            (0,words_text/* say */.cv)({
                en: 'To deploy, run the workflow again. What is already on the Space is not sent twice.',
                'zh-TW': '要部署的話，請重新執行工作流程。已經在 Space 上的檔案不會再送一次。'
            }),
            (0,words_text/* say */.cv)({
                en: 'If nobody cancelled it, look at `concurrency:` and `timeout-minutes:` in the workflow file (`.github/workflows/…`): both end runs.',
                'zh-TW': '如果沒有人取消，請檢查工作流程檔案（`.github/workflows/…`）裡的 `concurrency:` 和 `timeout-minutes:`，這兩個設定都會中斷執行。'
            })
        ],
        links: links(run, 'space')
    })
});

;// CONCATENATED MODULE: ./src/diagnose/catalogue/content/remedy.ts


/** So many paths fit a command that people paste. */
const mostPaths = 50;
const fewPaths = 10;
/** The action's own way: the files as they are, none of the history. */
const snapshot = { language: 'yaml', lines: ['with:', '  history: snapshot'] };
const snapshotWithLfs = { language: 'yaml', lines: [...snapshot.lines, '  large-files: lfs'] };
/**
 * Rewrites the whole history so that the files travel as LFS objects. The Hub looks at every commit that is
 * pushed: a file that a later commit deletes is still in the earlier one.
 */
function migrate(paths) {
    const include = paths.length === 0 ? '*.bin,*.pkl,*.png' : patterns(paths).join(',');
    return {
        language: 'sh',
        lines: [
            'git lfs install',
            `git lfs migrate import --everything --include=${word(include)}`,
            'git push --force origin main'
        ]
    };
}
/** Many files are named by how their names end: more of them in LFS does no harm. */
function patterns(paths) {
    if (paths.length <= fewPaths)
        return paths;
    const ends = paths.map(path => path.replace(/^.*[^/](?=\.\w+$)/s, '*'));
    return [...new Set(ends)].slice(0, mostPaths);
}
/** Takes the files out of every commit, for those that should not be there at all. The tool forgets `origin`. */
function remove(paths, run) {
    const named = paths.length === 0 ? ['path/to/file'] : [...new Set(paths)].slice(0, mostPaths);
    return {
        language: 'sh',
        lines: [
            `pip install git-filter-repo`,
            `git filter-repo --force --invert-paths ${named.map(path => `--path ${word(path)}`).join(' ')}`,
            `git remote add origin ${word(githubUrl(run))}`,
            'git push --force origin main'
        ]
    };
}
/** Stands before commands that cannot be taken back. */
const copyFirst = (0,words_text/* say */.cv)({
    en: 'First, make a copy of your repository’s folder: the commands rewrite its commit history, and everyone else who works on it must clone it again afterwards.',
    'zh-TW': '請先備份整個儲存庫的資料夾：這些指令會改寫 commit 歷史，之後其他一起開發的人都要重新 clone。'
});
/** The way without rewriting anything. */
function simplest(block) {
    return {
        text: (0,words_text/* say */.cv)({
            en: 'The simplest way with this action: change these lines of the workflow file. The Space gets one new commit with your current files and no older history. Large and binary files are stored with Git LFS automatically:',
            'zh-TW': '使用這個 action 時最簡單的做法：在工作流程檔案裡改成這幾行。Space 會多一個 commit，內容是目前的檔案，不含較早的歷史。大型檔案和二進位檔案會自動用 Git LFS 存放：'
        }),
        block
    };
}
/** The way for those who want the history on the Space. */
function migrated(paths) {
    return {
        text: (0,words_text/* sentences */.hC)((0,words_text/* say */.cv)({
            en: 'Do this only if you want to keep `history: full`, which pushes every commit.',
            'zh-TW': '想保留 `history: full`（把每一個 commit 都送到 Space）才需要這樣做。'
        }), copyFirst, (0,words_text/* say */.cv)({
            en: 'Then, on your own computer, store the files with Git LFS in every commit, and push that to GitHub. Git LFS stores large files separately; the commits hold only small pointers to them:',
            'zh-TW': '接著在自己的電腦上，把每一個 commit 裡的這些檔案改用 Git LFS 存放，再推送到 GitHub。LFS 把大型檔案另外存放，commit 裡只留指標檔（pointer）：'
        })),
        block: migrate(paths)
    };
}
/** The way for files that nobody needs. */
function remedy_removed(paths, run) {
    return {
        text: (0,words_text/* sentences */.hC)((0,words_text/* say */.cv)({
            en: 'If nothing needs these files any more, remove them from every commit.',
            'zh-TW': '如果這些檔案已經用不到，就從每一個 commit 裡移除它們。'
        }), copyFirst, (0,words_text/* say */.cv)({
            en: 'Current files with the same names are removed, too. Add the names to `.gitignore`:',
            'zh-TW': '目前的同名檔案也會一起移除。請把檔名加到 `.gitignore`：'
        })),
        block: remove(paths, run)
    };
}

;// CONCATENATED MODULE: ./src/diagnose/catalogue/content/found.ts





/** "`model.pkl` (12.3 MiB, since `a1b2c3d` Add the model by `Ada` on `2026-01-02`)" */
function item({ kind, path, size, commit }) {
    const binary = kind === 'binary-file' ? (0,words_text/* say */.cv)({ en: ', binary', 'zh-TW': '，二進位' }) : [];
    const since = commit
        ? (0,words_text/* say */.cv)({ en: (0,words_text.t) `, since ${(0,words_findings/* commitText */.tT)(commit)}`, 'zh-TW': (0,words_text.t) `，最早來自 ${(0,words_findings/* commitText */.tT)(commit)}` })
        : [];
    return (0,words_text/* say */.cv)({
        en: (0,words_text.t) `${path} (${[(0,words_findings/* sizeText */.lP)(size)]}${binary}${since})`,
        'zh-TW': (0,words_text.t) `${path}（${[(0,words_findings/* sizeText */.lP)(size)]}${binary}${since}）`
    });
}
function split(findings) {
    const files = inGroup('files', findings);
    return {
        files,
        now: files.filter(({ at }) => at === 'tip'),
        before: files.filter(({ at }) => at === 'history')
    };
}
const pathsOf = (files) => files.map(({ path }) => path);
/** Each way deals with all of the files; a snapshot leaves the earlier ones behind. */
function ways({ files, now, before }, run) {
    if (now.length === 0)
        return oneOf(simplest(snapshot), migrated(pathsOf(files)), remedy_removed(pathsOf(before), run));
    const exclude = {
        text: (0,words_text/* say */.cv)({
            en: 'If the Space does not need the files that are there now, leave them out of the push:',
            'zh-TW': '如果 Space 不需要目前的這些檔案，就在推送時排除它們：'
        }),
        block: excludeBlock(pathsOf(now))
    };
    return oneOf(simplest(snapshotWithLfs), exclude, migrated(pathsOf(files)));
}
function what({ files, now, before }) {
    return (0,words_text/* sentences */.hC)((0,words_text/* say */.cv)({
        en: `Hugging Face would refuse ${files.length === 1 ? 'a file' : `${files.length} files`}.`,
        'zh-TW': `有 ${files.length} 個檔案會被 Hugging Face 拒絕。`
    }), now.length === 0
        ? []
        : (0,words_text/* say */.cv)({
            en: (0,words_text.t) `In the files as they are now: ${(0,words_findings/* series */.Ul)(now.map(item))}.`,
            'zh-TW': (0,words_text.t) `在目前的檔案裡：${(0,words_findings/* series */.Ul)(now.map(item))}。`
        }), before.length === 0
        ? []
        : (0,words_text/* say */.cv)({
            en: (0,words_text.t) `In earlier commits only: ${(0,words_findings/* series */.Ul)(before.map(item))}.`,
            'zh-TW': (0,words_text.t) `只在較早的 commit 裡：${(0,words_findings/* series */.Ul)(before.map(item))}。`
        }));
}
const only = (0,words_text/* say */.cv)({
    en: 'Hugging Face accepts files over 10 MiB, and binary files of any size, only when they are stored with Git LFS.',
    'zh-TW': '超過 10 MiB 的檔案，以及任何大小的二進位檔案，Hugging Face 只接受用 Git LFS 存放。'
});
function found_why({ before }) {
    return (0,words_text/* sentences */.hC)(only, before.length === 0
        ? (0,words_text/* say */.cv)({
            en: 'This action does that automatically, unless `history: full` or `large-files: fail` prevents it.',
            'zh-TW': '這個 action 會自動這樣處理，除非設定了 `history: full` 或 `large-files: fail`。'
        })
        : (0,words_text/* say */.cv)({
            en: 'With `history: full`, it gets every commit of the branch and checks each one. Deleting a file in a new commit does not help, because the earlier commits still have it.',
            'zh-TW': '使用 `history: full` 時會送出分支的每一個 commit，Hugging Face 也會逐一檢查。在新的 commit 裡刪掉檔案沒有用，因為較早的 commit 裡還在。'
        }));
}
/** What our own check of the files found, before anything was sent. */
function found_found(findings, run) {
    const files = split(findings);
    return {
        what: what(files),
        why: found_why(files),
        steps: [ways(files, run), ...besides('files', findings)]
    };
}

;// CONCATENATED MODULE: ./src/diagnose/catalogue/content/offenders.ts
/** The Hub lists ` - model.pkl (ref: refs/heads/main)`; through the API the list is one line. */
const listItem = /^[-*] (?<path>[^\s].{0,1000}?) ?\(ref: ?[^)]{1,300}\)/;
/** GitHub, and the size that some servers add: `File data.zip is 120.50 MB; this exceeds …`. */
const sized = /\bFile (?<path>\S.{0,400}?) is (?<size>\d[\d.]{0,12} ?[KMGT]i?B)\b/;
const flattened = /- ([^\s()][^()]{0,400}?) ?\(ref: ?[^)]{1,300}\)/g;
const offenders_most = 50;
/** The files that the output names as the reason for the refusal. */
function offendingFiles(log) {
    const found = new Map();
    for (const line of log.lines) {
        const size = sized.exec(line)?.groups;
        const item = listItem.exec(line)?.groups;
        if (size?.path !== undefined && size.size !== undefined)
            found.set(size.path, { path: size.path, size: size.size });
        else if (item?.path !== undefined)
            found.set(item.path, { path: item.path });
        else if (line.includes('Offending files:'))
            for (const [, path] of line.matchAll(flattened))
                if (path !== undefined)
                    found.set(path, { path });
        if (found.size >= offenders_most)
            break;
    }
    return [...found.values()];
}

;// CONCATENATED MODULE: ./src/diagnose/catalogue/content/signs.ts


const largeFile = [
    ...signs('decisive', /contains? (?:files?|blobs?|objects?) (?:larger|bigger) than/i, /GH001: Large files detected|exceeds GitHub's file size limit/i, /enable upload of files > ?5 ?GB|lfs-enable-largefiles/i),
    ...signs('cause', /(?:file|blob|object|pack|upload|body)[^.]{0,60} (?:is )?(?:too large|too big|exceeds?)/i, /(?:larger|bigger|greater|more) than (?:the )?(?:maximum|max|allowed|limit|\d{1,4} ?[MG]i?B?\b)/i, /(?:maximum|max) (?:allowed |individual )?(?:file|upload|object|body|pack)[ -]size/i, /exceeds? (?:the )?(?:maximum|max|allowed|limit)[^.]{0,30}size|(?:file )?size (?:limit|exceed)/i, /pack exceeds maximum allowed size/i),
    ...signs('verdict', status_status('413'), /(?:Payload|Entity|Content) Too Large/i)
];
const binaryFile = [
    ...signs('decisive', /contains? binary files?/i),
    ...signs('cause', /to store binary files|binary files? (?:are|is) not (?:allowed|permitted|supported)/i)
];
const invalidMetadata = [
    ...signs('decisive', /YAML metadata verification/i, /Invalid (?:YAML |metadata )?(?:metadata )?in README\.md/i, /YAML metadata of your README\.md is invalid/i, /"short_description" length must be|"(?:colorFrom|colorTo|license|sdk)" must be/i),
    ...signs('cause', /(?:metadata|front ?matter|model card|repo card)[^.]{0,40} (?:is |are |was )?(?:invalid|not valid|malformed|failed)/i, /(?:invalid|malformed) (?:YAML|metadata|front ?matter|card data)/i, /(?:Error: |endpoint: ?|request: ?|README\.md\.? -? ?)"[a-zA-Z_.[\]0-9-]{1,60}" (?:must|length must|is not|is required|with value|does not|contains)/i, /"[a-zA-Z_.[\]0-9-]{1,60}" must be (?:one of|an?|a valid|of type)\b/i, /YAML Metadata (?:Error|Warning)/i),
    ...signs('verdict', /\/api\/validate-yaml/i, /bad indentation of a mapping entry|mapping values are not allowed|duplicated mapping key/i),
    ...signs('advice', /empty or missing yaml metadata in repo card/i)
];
const missingLfsObjects = [
    ...signs('decisive', /LFS pointers? (?:pointed|points?|pointing) to (?:a )?files? that (?:does|do) not exist/i, /missing or corrupt local objects/i, /GH008|unknown Git LFS objects?/i),
    ...signs('cause', /LFS upload (?:missing|failed:? \(missing\))|\(missing\) [^ ]{1,300} \(/i, /Unable to find source for object|is an LFS pointer to [^ ]{1,100} which does not exist|Not found in \.git[\\/]lfs[\\/]objects|Unable to parse pointer/i, /(?:LFS|lfs) objects? (?:is|are|was|were)? ?(?:missing|not found|does ?n[o']t exist)/i, /Object does ?n[o']t exist on the server|remote missing object/i, /should have been (?:a pointer|pointers), but (?:was|were) ?n[o']t/i, 
    // A program that opened the pointer file in place of what it stands for.
    /invalid load key, 'v'/i, /version https:\/\/git-lfs\.github\.com\/spec\/v1/i),
    ...signs('verdict', 
    // What stopped the download, such as the network, stands beside it.
    /smudge filter lfs failed|Error downloading object/i, /'lfs' is not a git command|git-lfs['’]? (?:was )?not found|git-lfs: (?:command )?not found|git-lfs filter-process/i)
];
const secretDetected = [
    ...signs('decisive', /contains? valid Hugging Face secrets|files? (?:that )?contains? valid [^.]{0,40}secrets/i, /Push cannot contain secrets|GITHUB PUSH PROTECTION|Push protection|remove secret from commit|unblock-secret/i, /(?:secret|credential|token|api key)s? (?:was |were |has been |have been )?(?:detected|found|exposed|leaked) (?:in|on) (?!the (?:environment|env))/i),
    ...signs('cause', /(?:contains?|detected|found|leaked|exposed) (?:\d{1,4} |an? |some |potential |possible |valid |hardcoded |verified |active |Hugging Face ){0,3}(?:secrets?|credentials|private keys?)\b/i, /(?:secret|credential|leak)s? (?:detected|leaked|exposed|about to be committed)/i, /leaks found: [1-9]/i, /Found (?:verified|unverified) result/i, /Secret scanning/i)
];
const storageLimit = [
    ...signs('decisive', /storage limit (?:reached|exceeded)/i, /storage patterns tripped/i, /(?:exceeded|over) (?:its|your|the) storage/i),
    ...signs('cause', 
    // GitHub's sentence, also of what a build clones.
    /(?:exceeded|over) (?:its|your|the) (?:LFS budget|data quota)/i, /(?:storage|disk|repository size|repo size|namespace)[^.]{0,40} (?:limit|quota)[^.]{0,40}(?:reached|exceed|full|hit)/i, /(?:exceed|reach|over)[^.]{0,40} (?:storage|disk) (?:limit|quota|space)/i, /too many files per directory|can only contain up to \d{1,9} files/i, /(?:Not enough|insufficient|out of|no more) (?:storage|quota)/i),
    ...signs('advice', /No space left on device|ENOSPC/i)
];

;// CONCATENATED MODULE: ./src/diagnose/catalogue/content/content.ts









function content_facts({ log, evidence: { finding } }) {
    return { files: offendingFiles(log), findings: findingsIn(finding) };
}
/** "`model.pkl` (12.3 MB), `data.zip`", as far as the output names them. */
function content_named(files) {
    if (files.length === 0)
        return [];
    const names = listed(files.map(({ path, size }) => (size === undefined ? path : `${path} (${size})`)));
    return (0,words_text/* say */.cv)({ en: (0,words_text.t) `The server names ${names}.`, 'zh-TW': (0,words_text.t) `伺服器指出的檔案是 ${names}。` });
}
/** For the log of another tool: this action fetches and sends LFS objects itself. */
function byOtherTools(run) {
    if (run.token !== undefined)
        return [];
    return [
        {
            text: (0,words_text/* say */.cv)({
                en: 'If another tool pushes, not this action: in the workflow file, let the checkout step fetch the whole commit history and the LFS files:',
                'zh-TW': '如果是由其他工具推送，而不是這個 action：在工作流程檔案裡，讓 checkout 步驟取得完整的 commit 歷史和 LFS 檔案：'
            }),
            block: {
                language: 'yaml',
                lines: ['- uses: actions/checkout@v6', '  with:', '    fetch-depth: 0', '    lfs: true']
            }
        },
        {
            text: (0,words_text/* say */.cv)({
                en: 'Also for another tool: send the LFS files to the Space once, from your own computer. Then run the workflow again:',
                'zh-TW': '由其他工具推送時，還要在自己的電腦上把 LFS 檔案送到 Space 一次，再重新執行工作流程：'
            }),
            block: { language: 'sh', lines: [`git lfs push --all ${word(gitUrl(run))}`] }
        }
    ];
}
/** What our own check found says more than the server does. */
function content_advise(words, { files, findings }, run) {
    if (findings.length > 0)
        return { ...words, ...found_found(findings, run) };
    const paths = files.map(({ path }) => path);
    return {
        title: words.title,
        what: (0,words_text/* sentences */.hC)(words.what, content_named(files)),
        why: (0,words_text/* sentences */.hC)(words.why, (0,words_text/* say */.cv)({
            en: 'Every commit of the push is checked: deleting the file in a new commit does not help, because the older commits still have it.',
            'zh-TW': '推送的每一個 commit 都會被檢查：在新的 commit 裡刪掉檔案沒有用，因為舊的 commit 裡還在。'
        })),
        steps: [oneOf(simplest(snapshot), migrated(paths), remedy_removed(paths, run)), ...byOtherTools(run)]
    };
}
const large = {
    title: (0,words_text/* say */.cv)({ en: 'A file is too large for a plain git push', 'zh-TW': '檔案太大，不能直接用 git 推送' }),
    what: (0,words_text/* say */.cv)({
        en: 'The push was refused because a file is too large.',
        'zh-TW': '推送被拒絕，因為有檔案太大。'
    }),
    why: (0,words_text/* say */.cv)({
        en: 'Hugging Face accepts a file over 10 MiB only when it is stored with Git LFS.',
        'zh-TW': '超過 10 MiB 的檔案，Hugging Face 只接受用 Git LFS 存放。'
    })
};
const binary = {
    title: (0,words_text/* say */.cv)({ en: 'A binary file must be stored with Git LFS', 'zh-TW': '二進位檔案必須用 Git LFS 存放' }),
    what: (0,words_text/* say */.cv)({
        en: 'The push was refused because a file is binary, not text.',
        'zh-TW': '推送被拒絕，因為有檔案是二進位檔案，不是文字檔。'
    }),
    why: (0,words_text/* say */.cv)({
        en: 'Hugging Face accepts pictures, fonts, models, archives and other binary files only when they are stored with Git LFS, even small ones.',
        'zh-TW': '圖片、字型、模型、壓縮檔等二進位檔案，不論大小，Hugging Face 都只接受用 Git LFS 存放。'
    })
};
const content_largeFile = diagnosis({
    id: 'large-file',
    signs: largeFile,
    when: seen => (seen.id === 'large-file' ? content_facts(seen) : null),
    say: (known, run) => ({
        ...content_advise(large, known, run),
        links: links(run, 'lfsMigrate', 'largeFileDocs', 'storageDocs')
    })
});
const content_binaryFile = diagnosis({
    id: 'binary-file',
    signs: binaryFile,
    when: seen => (seen.id === 'binary-file' ? content_facts(seen) : null),
    say: (known, run) => ({
        ...content_advise(binary, known, run),
        links: links(run, 'lfsMigrate', 'largeFileDocs')
    })
});

;// CONCATENATED MODULE: ./src/diagnose/catalogue/credential/remedy.ts



/** Steps that only some runs need, before those that all need. */
function before([first, ...rest], steps) {
    return first === undefined ? steps : [first, ...rest, ...steps];
}
/** The page's name as a link; on another Hub its address, which is a value. */
function tokensPage(run) {
    if (run.endpoint === publicHub)
        return [`[Settings → Access Tokens](${publicHub}/settings/tokens)`];
    return (0,words_text.t) `Settings → Access Tokens (${`${run.endpoint}/settings/tokens`})`;
}
const secretExpression = '${{ secrets.HF_TOKEN }}';
/** The steps that most failures of a credential share: make a token, store it, hand it over, run again. */
const remedy = {
    make: (run, type = 'write') => ({
        text: type === 'write'
            ? (0,words_text/* say */.cv)({
                en: (0,words_text.t) `On Hugging Face, open ${tokensPage(run)} and choose “New token”. Name: what it is for, such as \`space-deploy\`. Type: “Write”. Expiration: a date, or “Never”. Copy it right away, with no spaces around it: it is shown only once and starts with \`hf_\`.`,
                'zh-TW': (0,words_text.t) `在 Hugging Face 打開 ${tokensPage(run)}，按「New token」。Name 填用途，例如 \`space-deploy\`；Type 選「Write」；Expiration 設一個期限，或選「Never」。建立後馬上複製（前後不要帶到空格）：它以 \`hf_\` 開頭，而且只會顯示這一次。`
            })
            : (0,words_text/* say */.cv)({
                en: (0,words_text.t) `On Hugging Face, open ${tokensPage(run)} and edit the token, or make a new one of type “Fine-grained”. Under repository permissions, pick ${theSpace(run)} and tick “Write access to contents/settings of selected repos”.`,
                'zh-TW': (0,words_text.t) `在 Hugging Face 打開 ${tokensPage(run)}，編輯這個 token，或新建一個類型為「Fine-grained」的 token。在儲存庫權限的地方選${theSpace(run)}，勾選「Write access to contents/settings of selected repos」。`
            })
    }),
    store: (run) => ({
        text: run.token?.source === 'stored'
            ? (0,words_text/* say */.cv)({
                en: 'Log in again on the runner with the new token: `hf auth login`. You can also hand the token over as a secret: see the next step.',
                'zh-TW': '在 runner 上用新的 token 重新登入：`hf auth login`。也可以改用 secret 傳入，做法見下一步。'
            })
            : (0,words_text/* say */.cv)({
                en: 'On GitHub, open the repository’s Settings → Secrets and variables → Actions and save the token as the secret `HF_TOKEN`. If there already is one with that name, replace its value.',
                'zh-TW': '在 GitHub 打開這個儲存庫的 Settings → Secrets and variables → Actions，把 token 存成名為 `HF_TOKEN` 的 secret。如果已經有同名的，就更新它的值。'
            })
    }),
    /** A new token, where it may be that none is needed. */
    renew: (run, condition) => [
        (0,words_text/* sentences */.hC)(condition, (0,advice/* fullStep */.s)(remedy.make(run)).text),
        remedy.store(run)
    ],
    hand: (run) => ({
        text: (0,words_text/* say */.cv)({
            en: 'In the workflow file (`.github/workflows/…`), check that the step has these lines, with exactly this secret name:',
            'zh-TW': '確認工作流程檔案（`.github/workflows/…`）裡有這幾行，secret 名稱要完全相同：'
        }),
        block: {
            language: 'yaml',
            lines: ['with:', `  space: ${scalar(run.space ?? 'owner/name')}`, `  token: ${secretExpression}`]
        }
    }),
    again: {
        text: (0,words_text/* say */.cv)({
            en: 'On GitHub, open the failed run on the Actions page and choose “Re-run jobs”.',
            'zh-TW': '到 GitHub 的 Actions 頁面打開失敗的執行紀錄，按「Re-run jobs」。'
        })
    },
    /** What only concerns a login without a stored token: nothing for any other. */
    keyless: (run) => run.token?.source === 'oidc'
        ? [
            (0,words_text/* say */.cv)({
                en: 'This run used keyless login (OIDC), which lasts one hour and is good for one Space only. Check that the Trusted Publisher is set in the Settings of this very Space, and run the workflow again. If that does not help, use a token, as follows.',
                'zh-TW': '這次執行用的是免 token 登入（OIDC）。這種登入的有效時間是一小時，而且只能用在一個 Space：請確認 Trusted Publisher 是設定在這個 Space 的 Settings 裡，再重新執行工作流程。如果還是不行，就改用 token，做法如下。'
            })
        ]
        : []
};

;// CONCATENATED MODULE: ./src/diagnose/catalogue/credential/unusable.ts



/** The secret may be there already: then only the workflow file has to name it. */
function handOver(run) {
    const condition = (0,words_text/* say */.cv)({
        en: 'If the repository has no such secret, or its value is not a token, make a token.',
        'zh-TW': '儲存庫還沒有這個 secret，或它的值不是 token 的話，請建立 token。'
    });
    return [remedy.hand(run), ...remedy.renew(run, condition), remedy.again];
}
const unusable_missing = (_, run) => ({
    title: (0,words_text/* say */.cv)({
        en: 'Authentication failed: there is no token',
        'zh-TW': 'Authentication failed：沒有 token'
    }),
    what: (0,words_text/* say */.cv)({
        en: 'No Hugging Face token reached this run.',
        'zh-TW': '這次執行沒有拿到 Hugging Face token。'
    }),
    why: (0,words_text/* say */.cv)({
        en: 'The input `token` and the environment variable `HF_TOKEN` are both empty, and the job does not use keyless login (OIDC). Usually the secret is not set, or the workflow asks for another name: GitHub then gives an empty value. Pull requests from forks and from Dependabot never get secrets.',
        'zh-TW': '參數 `token` 和環境變數 `HF_TOKEN` 都是空的，也沒有使用免 token 登入（OIDC）。最常見的原因是還沒有設定 secret，或 secret 的名稱和工作流程裡寫的不一樣；這時 GitHub 會給出空白的值。從 fork 或 Dependabot 來的 pull request 一律拿不到 secret。'
    }),
    steps: handOver(run),
    links: links(run, 'tokens', 'secrets', 'tokenDocs')
});
const unusable_placeholder = (_, run) => ({
    title: (0,words_text/* say */.cv)({
        en: 'Authentication failed: the token is a placeholder',
        'zh-TW': 'Authentication failed：token 還沒有填'
    }),
    what: (0,words_text/* say */.cv)({
        en: 'The value of the token looks like an example text, not like a token of Hugging Face.',
        'zh-TW': 'token 的內容看起來是範例文字，不是 Hugging Face 的 token。'
    }),
    why: (0,words_text/* say */.cv)({
        en: 'The placeholder of an example was kept, or the name of the secret was given instead of its value.',
        'zh-TW': '可能是複製範例後沒有換成自己的 token，或是把 secret 的名稱當成值填了進去。'
    }),
    steps: handOver(run),
    links: links(run, 'tokens', 'secrets', 'tokenDocs')
});
const services = {
    github: (0,words_text/* say */.cv)({ en: 'a GitHub token', 'zh-TW': ' GitHub 的 token' }),
    google: (0,words_text/* say */.cv)({ en: 'a Google API key', 'zh-TW': ' Google 的 API 金鑰' }),
    openai: (0,words_text/* say */.cv)({ en: 'an OpenAI API key', 'zh-TW': ' OpenAI 的 API 金鑰' }),
    aws: (0,words_text/* say */.cv)({ en: 'an AWS access key', 'zh-TW': ' AWS 的存取金鑰' }),
    other: (0,words_text/* say */.cv)({ en: 'the key of another service', 'zh-TW': '其他服務的金鑰' })
};
const foreign = ({ looksLike }, run) => ({
    title: (0,words_text/* say */.cv)({
        en: 'Authentication failed: this is not a Hugging Face token',
        'zh-TW': 'Authentication failed：這不是 Hugging Face 的 token'
    }),
    what: (0,words_text/* say */.cv)({
        en: (0,words_text.t) `${sentence(theToken(run))} looks like ${services[looksLike]}. It was not sent anywhere.`,
        'zh-TW': (0,words_text.t) `${theToken(run)}看起來是${services[looksLike]}。這次執行沒有把它送到任何地方。`
    }),
    why: (0,words_text/* say */.cv)({
        en: 'There are two kinds of keys. A Hugging Face token starts with `hf_` and lets this action push. Your app uses the key of another service, such as Google’s or OpenAI’s, when it runs. That key belongs in the Space’s own Settings → Variables and secrets, never here and never in a file.',
        'zh-TW': '這裡有兩種金鑰。Hugging Face token 以 `hf_` 開頭，讓這個 action 推送程式碼。Google、OpenAI 等其他服務的金鑰是給你的 app 執行時用的，要放在 Space 自己的 Settings → Variables and secrets，不要放在這裡，也不要寫在檔案裡。'
    }),
    steps: [
        remedy.make(run),
        remedy.store(run),
        (0,words_text/* say */.cv)({
            en: 'If your app needs the other key, save it in the Space under Settings → Variables and secrets → New secret.',
            'zh-TW': '如果你的 app 需要另一把金鑰，請存到 Space 的 Settings → Variables and secrets → New secret。'
        }),
        remedy.again
    ],
    links: links(run, 'tokens', 'secrets', 'spacesDocs')
});
const problems = {
    'inner-blank': (0,words_text/* say */.cv)({ en: 'it has a space or a line break inside', 'zh-TW': '中間有空格或換行' }),
    'too-short': (0,words_text/* say */.cv)({ en: 'it is too short', 'zh-TW': '長度太短' }),
    'control-character': (0,words_text/* say */.cv)({ en: 'it has an invisible character inside', 'zh-TW': '裡面有看不見的字元' })
};
const malformed = ({ problem }, run) => ({
    title: (0,words_text/* say */.cv)({
        en: 'Authentication failed: the token is damaged',
        'zh-TW': 'Authentication failed：token 不完整或夾帶其他字元'
    }),
    what: (0,words_text/* say */.cv)({
        en: (0,words_text.t) `${sentence(theToken(run))} cannot be a token: ${problems[problem]}.`,
        'zh-TW': (0,words_text.t) `${theToken(run)}不可能是有效的 token：${problems[problem]}。`
    }),
    why: (0,words_text/* say */.cv)({
        en: 'When it was copied, a part was lost or something was added. A token is one piece without spaces: `hf_`, then letters and digits.',
        'zh-TW': '複製時少了一段，或多複製了別的東西。token 是沒有空格的一整串：`hf_` 後面接英文字母和數字。'
    }),
    steps: [
        (0,words_text/* say */.cv)({
            en: 'If you still have the token, copy it again, from `hf_` to its last character, and save it as the secret `HF_TOKEN`.',
            'zh-TW': '如果手邊還有這個 token，請重新複製，從 `hf_` 一直到最後一個字，再存成 secret `HF_TOKEN`。'
        }),
        ...remedy.renew(run, (0,words_text/* say */.cv)({ en: 'Otherwise make a new one.', 'zh-TW': '沒有的話，請建立新的。' })),
        remedy.again
    ],
    links: links(run, 'tokens', 'secrets', 'tokenDocs')
});

;// CONCATENATED MODULE: ./src/diagnose/engine/host.ts
/** The hosts of the public Hub. */
const host_hub = /(?:^|\.)(?:huggingface\.co|hf\.co|hf\.space)$/i;
/** How git, git-lfs, ssh and a runner name the host that they talk to. */
const naming = [
    /'?(?:https?|ssh):\/\/(?:[^@/'\s]{1,100}@)?([\w-]{1,63}(?:\.[\w-]{1,63}){1,6})/i,
    /\bgit@([\w-]{1,63}(?:\.[\w-]{1,63}){1,6})[:/]/i,
    /\bgit@([\w-]{1,63}(?:\.[\w-]{1,63}){1,6}): Permission denied/i
];
/** Sentences that only one host says. */
const github = /Permission to [\w.-]{1,100}\/[\w.-]{1,100} denied to|Write access to repository not granted|Support for password authentication was removed|Resource not accessible by integration|GH0\d\d: |refusing to allow an? [^\n]{1,80} to (?:create or update|push)|over its data quota|exceeded its LFS budget|protected branch hook declined/i;
/** What only GitHub's registry of images says. */
const githubRegistry = /permission_denied: (?:write|read|create)_package/i;
/** A line of git's that names a remote; other addresses nearby may be anybody's. */
const ofGit = /unable to access|could not read|Authentication failed|[Rr]epository|Cloning|^To |failed to push|clone|fetch|batch|git@/;
/** How far from the line that decided its host may be named. */
const host_around = 4;
function host_named(line) {
    return naming.map(pattern => pattern.exec(line)?.[1]).find(host => host !== undefined);
}
function nearby(line = '') {
    return ofGit.test(line) ? host_named(line) : undefined;
}
/**
 * The host that refused, where the log names one and it is not the public Hub: its logins are not the Hub's, and a
 * token of the Hub does not help. The nearest name counts.
 */
function otherHost({ proof, log: { lines } }) {
    if (proof === '')
        return undefined;
    if (githubRegistry.test(proof))
        return 'ghcr.io';
    const at = lines.indexOf(proof.split('\n')[0] ?? '');
    let host = host_named(proof);
    for (let far = 1; far <= host_around && host === undefined && at >= 0; far++)
        host = nearby(lines[at + far]) ?? nearby(lines[at - far]);
    if (host !== undefined)
        return host_hub.test(host) ? undefined : host;
    return github.test(proof) ? 'github.com' : undefined;
}

;// CONCATENATED MODULE: ./src/diagnose/catalogue/credential/host-rules.ts




const notTheHub = (0,words_text/* say */.cv)({
    en: 'The Hugging Face token is not the cause.',
    'zh-TW': '這和 Hugging Face token 無關。'
});
const protectedBranch = {
    sign: /GH006|GH013|protected branch|Changes must be made through a pull request|Repository rule violations/i,
    say: (host, _, run) => ({
        title: (0,words_text/* say */.cv)({
            en: 'Permission denied: the branch on the other host is protected',
            'zh-TW': 'Permission denied：另一台主機上的分支受到保護'
        }),
        what: (0,words_text/* say */.cv)({
            en: (0,words_text.t) `${host} refused the push, not Hugging Face.`,
            'zh-TW': (0,words_text.t) `拒絕推送的是 ${host}，不是 Hugging Face。`
        }),
        why: (0,words_text/* sentences */.hC)((0,words_text/* say */.cv)({
            en: (0,words_text.t) `A repository rule on ${host} protects that branch. For example, changes may need a pull request.`,
            'zh-TW': (0,words_text.t) `${host} 上的儲存庫有規則保護這個分支，例如只能用 pull request 修改。`
        }), notTheHub),
        steps: [
            oneOf((0,words_text/* say */.cv)({
                en: 'Push to another branch and open a pull request from it.',
                'zh-TW': '推送到另一個分支，再用它開一個 pull request。'
            }), (0,words_text/* say */.cv)({
                en: 'Change the rule: on GitHub, open Settings → Rules (or Branches) of the repository, and add the account or app that pushes to the bypass list.',
                'zh-TW': '修改規則：在 GitHub 儲存庫的 Settings → Rules（或 Branches），把推送的帳號或 app 加入 bypass list。'
            })),
            remedy.again
        ],
        links: links(run, 'checkout')
    })
};
const workflowFile = {
    sign: /refusing to allow an? .{1,80}? to (?:create or update|push) (?:a )?workflow/i,
    say: (host, _, run) => ({
        title: (0,words_text/* say */.cv)({
            en: 'Permission denied: workflow files may not be changed with this token',
            'zh-TW': 'Permission denied：這個 token 不能修改工作流程檔案'
        }),
        what: (0,words_text/* say */.cv)({
            en: (0,words_text.t) `${host} refused the push, not Hugging Face.`,
            'zh-TW': (0,words_text.t) `拒絕推送的是 ${host}，不是 Hugging Face。`
        }),
        why: (0,words_text/* sentences */.hC)((0,words_text/* say */.cv)({
            en: 'The pushed commits change a file in `.github/workflows`. GitHub requires a special permission for that, which the job’s own token (`GITHUB_TOKEN`) never has.',
            'zh-TW': '推送的 commit 修改了 `.github/workflows` 裡的檔案。GitHub 對此要求特別的權限，而 job 自己的 token（`GITHUB_TOKEN`）不會有。'
        }), notTheHub),
        steps: [
            oneOf({
                text: (0,words_text/* say */.cv)({
                    en: 'Make a personal access token on GitHub with the scope `workflow` (fine-grained: “Workflows: Read and write”; an app needs the permission “Workflows”). Save it as a secret, and give it to the checkout step:',
                    'zh-TW': '在 GitHub 建立有 `workflow` scope 的 personal access token（fine-grained 選「Workflows: Read and write」；app 需要「Workflows」權限）。存成 secret，再交給 checkout 步驟：'
                }),
                block: {
                    language: 'yaml',
                    lines: ['- uses: actions/checkout@v6', '  with:', '    token: ${{ secrets.WORKFLOW_TOKEN }}']
                }
            }, (0,words_text/* say */.cv)({
                en: 'Leave the files in `.github/workflows` out of the push.',
                'zh-TW': '不要讓 job 推送 `.github/workflows` 裡的檔案。'
            })),
            remedy.again
        ],
        links: links(run, 'secrets')
    })
};
const registry = {
    sign: /_package\b|\/v2\/|incorrect username or password|authentication required/i,
    say: (host, refused, run) => ({
        title: refused === 'login'
            ? (0,words_text/* say */.cv)({
                en: 'Authentication failed at an image registry',
                'zh-TW': 'Authentication failed：映像檔的 registry 不接受登入'
            })
            : (0,words_text/* say */.cv)({
                en: 'Permission denied by an image registry',
                'zh-TW': 'Permission denied：映像檔的 registry 拒絕存取'
            }),
        what: (0,words_text/* say */.cv)({
            en: (0,words_text.t) `The registry ${host} refused the request, not Hugging Face.`,
            'zh-TW': (0,words_text.t) `拒絕的是 registry ${host}，不是 Hugging Face。`
        }),
        why: (0,words_text/* sentences */.hC)(refused === 'login'
            ? (0,words_text/* say */.cv)({
                en: (0,words_text.t) `${host} does not accept the user name and the token or password of the login step: the secret is empty, expired, or without permission for packages.`,
                'zh-TW': (0,words_text.t) `${host} 不接受登入步驟的使用者名稱和 token（或密碼）：secret 可能是空的、已過期，或沒有 packages 的權限。`
            })
            : (0,words_text/* say */.cv)({
                en: (0,words_text.t) `The login at ${host} works, but it has no permission to write this package.`,
                'zh-TW': (0,words_text.t) `登入 ${host} 成功，但沒有寫入這個 package 的權限。`
            }), notTheHub),
        steps: before(host === 'ghcr.io' ? githubRegistrySteps : [], [
            (0,words_text/* say */.cv)({
                en: (0,words_text.t) `If you use your own token, check that the secret exists. Make a new token at ${host} with permission to write packages (on GitHub, the scope \`write:packages\`).`,
                'zh-TW': (0,words_text.t) `如果用的是自己的 token：確認 secret 存在，並在 ${host} 換一個可以寫入 package 的新 token（GitHub 是 \`write:packages\` scope）。`
            }),
            remedy.again
        ]),
        links: links(run, 'secrets')
    })
};
const githubRegistrySteps = [
    {
        text: (0,words_text/* say */.cv)({
            en: 'Give the job permission to write packages, and log in with the job’s own token:',
            'zh-TW': '給 job 寫入 package 的權限，並用 job 自己的 token 登入：'
        }),
        block: {
            language: 'yaml',
            lines: [
                'permissions:',
                '  contents: read',
                '  packages: write',
                '# in the login step:',
                'username: ${{ github.actor }}',
                'password: ${{ secrets.GITHUB_TOKEN }}'
            ]
        }
    },
    {
        text: (0,words_text/* say */.cv)({
            en: 'If the package exists already, open its page on GitHub → Package settings → “Manage Actions access”, and give this repository the role “Write”.',
            'zh-TW': '如果 package 已經存在，打開它在 GitHub 的頁面 → Package settings → 「Manage Actions access」，給這個儲存庫「Write」角色。'
        })
    }
];
const rules = [protectedBranch, workflowFile, registry];
/** What is told of a refusal that has its own remedy at that host; undefined for any other. */
function hostRule(host, refused, proof, run) {
    return rules.find(({ sign }) => sign.test(proof))?.say(host, refused, run);
}

;// CONCATENATED MODULE: ./src/diagnose/catalogue/credential/other-host.ts




/** A host that belongs to the Hub of this run is no other one. */
function isOther(host, run) {
    return host !== undefined && !(URL.canParse(run.endpoint) && new URL(run.endpoint).hostname === host);
}
const isGithub = (host) => /(?:^|\.)github\.com$/i.test(host);
const githubSteps = {
    login: {
        text: (0,words_text/* say */.cv)({
            en: 'If the job reads another private repository of GitHub (a checkout, a submodule, a dependency): the job’s own token cannot. Make a personal access token on GitHub that can read that repository, save it as a secret, and give it to the checkout step:',
            'zh-TW': '如果 job 要讀取另一個私有的 GitHub 儲存庫（checkout、submodule 或相依套件）：job 自己的 token 讀不到。請在 GitHub 建立可以讀取它的 personal access token，存成 secret，再交給 checkout 步驟：'
        }),
        block: {
            language: 'yaml',
            lines: ['- uses: actions/checkout@v6', '  with:', '    token: ${{ secrets.READ_TOKEN }}']
        }
    },
    right: {
        text: (0,words_text/* say */.cv)({
            en: 'If the job itself pushes to GitHub, give its token the right to write:',
            'zh-TW': '如果是 job 自己要推送到 GitHub，請給它的 token 寫入權限：'
        }),
        block: { language: 'yaml', lines: ['permissions:', '  contents: write'] }
    }
};
/** Another host refused: its name, its logins, and nothing about the Hub's token. */
function refusedBy(host, refused, proof, run) {
    const rule = hostRule(host, refused, proof, run);
    if (rule !== undefined)
        return rule;
    return {
        title: refused === 'login'
            ? (0,words_text/* say */.cv)({
                en: 'Authentication failed at another host',
                'zh-TW': 'Authentication failed：另一台主機不接受登入'
            })
            : (0,words_text/* say */.cv)({ en: 'Permission denied by another host', 'zh-TW': 'Permission denied：另一台主機拒絕' }),
        what: (0,words_text/* say */.cv)({
            en: (0,words_text.t) `The refusal came from ${host}, not from Hugging Face.`,
            'zh-TW': (0,words_text.t) `拒絕的是 ${host}，不是 Hugging Face。`
        }),
        why: (0,words_text/* sentences */.hC)(refused === 'login'
            ? (0,words_text/* say */.cv)({
                en: (0,words_text.t) `The job asked ${host} for a repository that is private or does not exist under that name, and it sent no login or one that ${host} does not accept.`,
                'zh-TW': (0,words_text.t) `job 向 ${host} 要的儲存庫是私有的，或沒有這個名稱，而且沒有送出登入資料，或 ${host} 不接受它。`
            })
            : (0,words_text/* say */.cv)({
                en: (0,words_text.t) `${host} accepted the login, but that account or token has no access to this repository, or may only read it.`,
                'zh-TW': (0,words_text.t) `${host} 接受了登入，但那個帳號或 token 不能存取這個儲存庫，或只能讀取。`
            }), (0,words_text/* say */.cv)({
            en: 'The Hugging Face token is not the cause.',
            'zh-TW': '這和 Hugging Face token 無關。'
        })),
        steps: [
            (0,words_text/* say */.cv)({
                en: (0,words_text.t) `Find the step that talks to ${host} (the log names the address), and check that the address is right and that the repository still exists.`,
                'zh-TW': (0,words_text.t) `找出連到 ${host} 的步驟（紀錄裡有網址），確認網址正確，而且儲存庫還在。`
            }),
            isGithub(host)
                ? githubSteps[refused]
                : (0,words_text/* say */.cv)({
                    en: (0,words_text.t) `Give that step a token or key of ${host} that has access, saved as a secret of the GitHub repository.`,
                    'zh-TW': (0,words_text.t) `把 ${host} 上有權限的 token 或金鑰存成 GitHub 儲存庫的 secret，交給那個步驟使用。`
                }),
            remedy.again
        ],
        links: links(run, 'checkout', 'secrets')
    };
}
/** A Git LFS server that lets nobody in, without its name. */
function refusedByLfs(host, run) {
    const name = host ?? 'LFS';
    return {
        title: (0,words_text/* say */.cv)({ en: 'Permission denied by a Git LFS server', 'zh-TW': 'Permission denied：LFS 伺服器拒絕' }),
        what: (0,words_text/* say */.cv)({
            en: 'A Git LFS server did not hand over the content of a file.',
            'zh-TW': 'Git LFS 伺服器沒有交出檔案的內容。'
        }),
        why: host === undefined
            ? (0,words_text/* say */.cv)({
                en: 'The account or token has no access to the LFS files of that project, or LFS is switched off there. The log does not name the server: it is where the repository was cloned from, usually not Hugging Face.',
                'zh-TW': '帳號或 token 沒有權限讀取那個專案的 LFS 檔案，或那裡關閉了 LFS。紀錄裡沒有寫是哪一台伺服器：它是儲存庫的來源，通常不是 Hugging Face。'
            })
            : (0,words_text/* say */.cv)({
                en: (0,words_text.t) `The account or token has no access to the LFS files on ${name}, or LFS is switched off there.`,
                'zh-TW': (0,words_text.t) `帳號或 token 沒有權限讀取 ${name} 上的 LFS 檔案，或那裡關閉了 LFS。`
            }),
        steps: [
            {
                text: (0,words_text/* say */.cv)({
                    en: 'See which server it is, and log in there with an account that may read the project:',
                    'zh-TW': '查出是哪一台伺服器，並用可以讀取那個專案的帳號登入：'
                }),
                block: { language: 'sh', lines: ['git lfs env | grep Endpoint'] }
            },
            (0,words_text/* say */.cv)({
                en: 'In the settings of that project, check that Git LFS is enabled.',
                'zh-TW': '在那個專案的設定裡，確認 Git LFS 已經啟用。'
            }),
            remedy.again
        ],
        links: links(run, 'checkout')
    };
}
/** GitHub's own sentence about its LFS quota: the Hub has none of that kind. */
function other_host_lfsQuota(run) {
    return {
        title: (0,words_text/* say */.cv)({ en: 'GitHub’s LFS quota is used up', 'zh-TW': 'GitHub 的 LFS 額度用完了' }),
        what: (0,words_text/* say */.cv)({
            en: 'GitHub did not hand over the LFS files of a repository. Hugging Face was not asked.',
            'zh-TW': 'GitHub 沒有交出某個儲存庫的 LFS 檔案。這和 Hugging Face 無關。'
        }),
        why: (0,words_text/* say */.cv)({
            en: 'The account that owns the GitHub repository has used its bandwidth or storage for Git LFS. Every checkout with `lfs: true` counts.',
            'zh-TW': '擁有那個 GitHub 儲存庫的帳號，Git LFS 的流量或空間已經用完。每次 checkout 用 `lfs: true` 都會計算。'
        }),
        steps: [
            (0,words_text/* say */.cv)({
                en: 'The owner of the GitHub repository can raise the budget under GitHub’s Settings → Billing and licensing, or wait until next month.',
                'zh-TW': 'GitHub 儲存庫的擁有者可以在 GitHub 的 Settings → Billing and licensing 提高額度，或等到下個月。'
            }),
            (0,words_text/* say */.cv)({
                en: 'To need less of it, keep large files only on Hugging Face, for example in a model repository, and let the app download them when it starts.',
                'zh-TW': '要減少用量，可以只把大型檔案放在 Hugging Face，例如模型儲存庫，讓 app 啟動時再下載。'
            }),
            remedy.again
        ],
        links: links(run, 'checkout', 'storageDocs')
    };
}

;// CONCATENATED MODULE: ./src/diagnose/catalogue/credential/signs.ts


const authenticationFailed = [
    ...signs('decisive', 
    // Since 2025 the Hub says so only when a token was sent and is no good, whatever headline stands above.
    /Invalid credentials in Authorization header/i, /(?:access token|user token|token)(?: "[^"]{0,80}"| '[^']{0,80}')? (?:is|has|was|has been)? ?expired/i, 
    // An empty secret, or a line break that was copied with the token.
    /(?:Illegal|Invalid)[^.'"]{0,80} header value:? [b'"]{1,2}Bearer/i, /return character\(s\) in header value/i, /Input required and not supplied: [a-z_-]{0,40}token/i),
    ...signs('cause', /Password authentication in git is no longer supported/i, /Invalid username or (?:password|token)/i, /Invalid user token/i, /Invalid token (?:passed|provided)|Invalid token\b/i, /token (?:seems|is) (?:invalid|no longer valid)|token must be (?:specified|provided|set)/i, /(?:pass|provide|specify|supply|set) (?:a |your )?(?:valid )?[`'"]?(?:HF_|hf_|access |user |Hugging ?Face )?token/i, /(?:hugging ?face|HF|access|hub)[ _-]token (?:was |is |were )?(?:not (?:found|set|provided|configured|defined)|missing|empty)/i, /The token (?:you provided|stored|from HF_TOKEN[^.]{0,60}) is (?:invalid|not valid)/i, /(?:token|credentials?|API key) (?:is|are|seems|appears)(?: to be)? (?:invalid|incorrect|wrong|not valid|revoked|missing|empty)/i, /(?:invalid|bad|incorrect|missing|no|empty) (?:(?:HF|Hugging ?Face|access|API|auth(?:entication)?|bearer) ){1,3}(?:token|key)\b/i, /Token is required(?: \([^)]{0,40}\))?, but no token found/i, /(?:HF_TOKEN|HUGGING_?FACE_TOKEN|HF_API_TOKEN|HUGGINGFACE_HUB_TOKEN)\b[^.]{0,40} (?:is |was )?(?:not (?:set|found|configured|defined|provided|available)|missing|required|empty|unset|undefined|invalid)/i, /You need to provide a (?:valid )?token|LocalTokenNotFoundError/i, /You must (?:be|have) (?:logged|authenticated|provide[d]? a token)/i, /\bNot logged in\b|not authenticated with Hugging Face/i, /access token must start with ['"]?hf_|must start with ['"`]hf_/i, 
    // On these two routes no Space can be missing: a refusal is of the token. Some broken tokens get a 400.
    /\b40[01]\b[^/]{0,80}https:\/\/[^ /]{1,80}\/api\/whoami/i, /\b401\b[^/]{0,80}https:\/\/[^ /]{1,80}\/api\/repos\/create/i, /batch response: (?:Authentication required|Git credentials for|Bad credentials)/i, /Git credentials for [^ ]{1,300} not found/i, /Authentication required: (?:Authorization error|You must have)/i, /Too many password attempts/i, 
    // Other hosts that the same git talks to.
    /Support for password authentication was removed/i, /HTTP Basic: Access denied/i, /The provided password or token is incorrect/i, /Bad credentials/i, 
    // A registry of images that lets nobody in.
    /Get "https:\/\/[^"\s/]{1,100}\/v2\/": (?:denied|unauthorized)|unauthorized: (?:incorrect username or password|authentication required)/i, /Permission denied \((?:publickey|password)[^)]{0,80}\)/i),
    ...signs('verdict', /could not read (?:Username|Password) for/i, /terminal prompts disabled/i, /(?:fatal|remote|error|ERROR|Fehler|Schwerwiegend|erreur|fatale): [^']{0,40}Authentication failed/i, /(?<!password )Authentication failed (?:for|with)/i, /Authentifizierung fehlgeschlagen|[ÉE]chec d.authentification|Autenticaci[oó]n fall[oó]|Fall[oó] de autenticaci[oó]n|Autentica[cç][aã]o falhou|Falha na autentica[cç][aã]o|Autenticazione (?:non riuscita|fallita)/i, /鉴权失败|(?:nombre de usuario|Username|nom d.utilisateur) (?:para|für|pour) '?https[^ ]{1,300}|konnte Username/i, /не удалось (?:пройти )?аутентифи|[Оо]шибка аутентификации|[Сс]бой аутентификации|认证失败|身份验证失败|驗證失敗|認證失敗|認証に失敗|인증 ?(?:에 )?실패|인증하는데 실패/i, /Logon failed|Login failed|Authorization failed|authentication (?:required|error|failed)/i, status_status('401')),
    ...signs('headline', /\bUnauthorized\b|unauthenticated/i, /failed to authenticate|unable to authenticate/i),
    ...signs('advice', /check your (?:token|credentials)|(?:huggingface-cli|hf auth) login/i)
];
const permissionDenied = [
    ...signs('decisive', 
    // Comes on top of 404s and "log in" advice that only follow from it.
    /You don't have the rights to create/i, /pass `?create_pr=1`? as a query parameter/i, /You have read access but not the required permissions/i, /organization token policy|revoked by the organization|in your fine-grained token settings/i),
    ...signs('cause', /You are not authorized to push to this repo|denied by [^.]{0,40}policy/i, /DENIED update refs\//, 
    // What a failed creation is followed by, such as a 404, only follows from it.
    /\b403\b[^/]{0,80}https:\/\/[^ /]{1,80}\/api\/repos\/create/i, /You (?:don't|do not) have (?:the )?(?:rights?|permissions?|write access|access)/i, 
    // git-lfs says so for a 403, and hf_xet calls it a network error.
    /(?:batch response|LFS|Server error|403 Forbidden): (?:Authorization error|Forbidden)|\bAuthorization error\b/i, /you must use a write token|token with the `?write`? role|write token (?:is )?(?:required|needed)/i, /awaiting a review from the repo authors|Access to model [^ ]{1,200} is restricted/i, /You must use your personal account token/i, /(?:insufficient|missing|required|lacks?(?: the)?|without(?: the)?|does ?n[o']t have(?: the)?)(?: required)? (?:permissions?|scopes?|privileges|rights)/i, /(?:write|push|admin)[- ](?:access|permissions?|role)[^.]{0,30}(?:required|denied|not granted|needed)/i, /token (?:does not|doesn't|has no|lacks) (?:have )?(?:write|the right|permission|access)/i, /read[- ]only (?:token|access|repo|permission)|token (?:is|has) (?:type |role )?(?:a )?['"]?read['"]?[- ](?:only|role|access)/i, /Access to this (?:resource|repo(?:sitory)?) (?:is|has been) (?:disabled|denied|forbidden)/i, /you are not in the authorized list|gated repo|is gated/i, /\b40[13]\b[^/]{0,80}https:\/\/[^ ]{1,200}\/xet-write-token/i, /HTTP status client error \(403[^)]{0,40}\)/i, /(?:SSO|single sign-on|IP (?:address|range|allow)|multi-?factor|two-factor|2FA)[^.]{0,60}(?:required|enforced|not allowed|denied|restrict)/i, 
    // Other hosts that the same git talks to.
    /batch response: Access forbidden|Check your access level/i, /Permission to [^ ]{1,200} denied/i, /Write access to repository not granted/i, /You are not allowed to (?:push|upload|force push|download)/i, /protected branch|GH006|Resource not accessible by integration/i, /refusing to allow an? [^\n]{1,80} to (?:create or update|push)/i, /pre-receive hook declined: (?:permission|not authorized)/i),
    ...signs('verdict', status_status('403'), 
    // A system says the same behind a file's name ("x: Permission denied"), a database of a user, a cloud of an action.
    /(?:(?:ERROR|remote|fatal): |(?<!: |\] |\())Permission denied(?! ?:? ?['"/])/, /Access denied(?! for user)|not authorized to(?! perform:)|not allowed to(?! (?:connect|access))/i, 
    // GitHub's registry, of an account that it knows and of one that it does not.
    /denied: permission_denied: (?:write|read)_package/i),
    ...signs('headline', /\bForbidden\b(?! \((?:Origin|CSRF|Referer))/i, /Cannot access content at:/),
    ...signs('advice', /Check that you have proper access|make sure you have a token with the/i, /Make sure (?:your|the) token has the correct permissions/i, /Make sure that you are properly logged in/i, /make sure you have the correct access rights/i)
];

;// CONCATENATED MODULE: ./src/diagnose/catalogue/credential/credential.ts








/** The step for a person's own computer, where git remembers the old token; a run of the action has no such memory. */
function byHand(run) {
    if (run.token !== undefined)
        return [];
    const lines = [
        String.raw `printf 'protocol=https\nhost=huggingface.co\n' | git credential reject`,
        `git push ${word(gitUrl(run))} HEAD:main`
    ];
    const text = (0,words_text/* say */.cv)({
        en: 'If you push from your own computer, make git forget the old token and push again. When git asks, type `git` as the username and paste the new token as the password.',
        'zh-TW': '如果你是在自己的電腦上推送：先讓 git 忘掉舊的 token，再推送一次。git 詢問時，Username 輸入 `git`，Password 貼上新的 token。'
    });
    return [{ text, block: { language: 'sh', lines } }];
}
/** The Hub itself refused the token. */
const rejected = ({ ssh }, run) => ({
    title: (0,words_text/* say */.cv)({
        en: 'Authentication failed: the token is not accepted',
        'zh-TW': 'Authentication failed：token 不被接受'
    }),
    what: (0,words_text/* say */.cv)({ en: 'Hugging Face refused the login.', 'zh-TW': 'Hugging Face 拒絕登入。' }),
    why: ssh
        ? (0,words_text/* say */.cv)({
            en: 'The push went over SSH, and the server does not know the key. With a token, the push goes over https.',
            'zh-TW': '這次推送走的是 SSH，而伺服器不認得這把金鑰。使用 token 時，推送要走 https。'
        })
        : (0,words_text/* say */.cv)({
            en: (0,words_text.t) `${sentence(theToken(run))} is wrong or no longer valid: it expired, it was deleted, or a part of it was lost when it was copied. Hugging Face does not say which. Use a token here, never your account password.`,
            'zh-TW': (0,words_text.t) `${theToken(run)}不正確或已經失效：可能過期、被刪除，或複製時少了一段。Hugging Face 不會說明是哪一種。這裡一律使用 token，不是帳號的密碼。`
        }),
    steps: before(remedy.keyless(run), [
        remedy.make(run),
        remedy.store(run),
        remedy.hand(run),
        ...byHand(run),
        remedy.again
    ]),
    links: links(run, 'tokens', 'secrets', 'tokenDocs')
});
function isTokenFinding(finding) {
    return finding?.kind.startsWith('token-') ?? false;
}
function credential_advise({ finding, ssh, host, proof = '' }, run) {
    if (isOther(host, run))
        return refusedBy(host, 'login', proof, run);
    switch (finding?.kind) {
        case 'token-missing':
            return unusable_missing(finding, run);
        case 'token-placeholder':
            return unusable_placeholder(finding, run);
        case 'token-foreign':
            return foreign(finding, run);
        case 'token-malformed':
            return malformed(finding, run);
        case 'token-rejected':
        case undefined:
            return rejected({ ssh }, run);
    }
}
const credential_authenticationFailed = diagnosis({
    id: 'authentication-failed',
    signs: authenticationFailed,
    when: seen => {
        const { id, proof } = seen;
        const { finding } = seen.evidence;
        if (id !== 'authentication-failed')
            return null;
        const ssh = /publickey/i.test(proof);
        return isTokenFinding(finding) ? { finding, ssh } : { ssh, host: otherHost(seen), proof };
    },
    say: credential_advise
});

;// CONCATENATED MODULE: ./src/diagnose/catalogue/credential/untrusted-code.ts




function untrusted_code_facts({ finding }) {
    return finding?.kind === 'untrusted-code' ? finding : {};
}
const merged = {
    text: (0,words_text/* say */.cv)({
        en: 'Deploy after the merge. Let the workflow run on `push`, and on `pull_request` if it is also to test: GitHub then gives a fork’s run no secrets, and this action skips it.',
        'zh-TW': '合併之後才部署。讓工作流程在 `push` 時執行，需要測試的話再加上 `pull_request`：這時 GitHub 不會把 secret 給 fork 的執行，這個 action 會略過它。'
    }),
    block: { language: 'yaml', lines: ['on:', '  push:', '    branches: [main]', '  pull_request:'] }
};
const reviewed = {
    text: (0,words_text/* say */.cv)({
        en: 'Read the changes, then push them as a branch of your own repository; `NUMBER` is that of the pull request. The branch deploys like any other of yours.',
        'zh-TW': '先看過變更，再把它推送成自己儲存庫的分支；`NUMBER` 是 pull request 的編號。這個分支就和自己的其他分支一樣部署。'
    }),
    block: {
        language: 'sh',
        lines: ['gh pr checkout NUMBER', 'git push origin HEAD:refs/heads/pr-NUMBER']
    }
};
const untrustedCode = diagnosis({
    id: 'untrusted-code',
    signs: [],
    when: ({ id, evidence }) => (id === 'untrusted-code' ? untrusted_code_facts(evidence) : null),
    say: ({ event = 'pull_request_target', commit, fork }, run) => ({
        title: (0,words_text/* say */.cv)({
            en: 'A fork’s code is not deployed in a run that has secrets',
            'zh-TW': '拿得到 secret 的執行不會部署 fork 的程式碼'
        }),
        what: (0,words_text/* sentences */.hC)((0,words_text/* say */.cv)({
            en: (0,words_text.t) `This run was started by ${event} and has secrets.`,
            'zh-TW': (0,words_text.t) `這次執行由 ${event} 觸發，拿得到 secret。`
        }), commit === undefined
            ? (0,words_text/* say */.cv)({
                en: 'The commit to deploy comes from a fork.',
                'zh-TW': '要部署的 commit 來自 fork。'
            })
            : fork === undefined
                ? (0,words_text/* say */.cv)({
                    en: (0,words_text.t) `The commit to deploy, ${commit.slice(0, 7)}, is not known to be this repository’s own.`,
                    'zh-TW': (0,words_text.t) `無法確認要部署的 commit ${commit.slice(0, 7)} 是這個儲存庫自己的。`
                })
                : (0,words_text/* say */.cv)({
                    en: (0,words_text.t) `The commit to deploy, ${commit.slice(0, 7)}, is not this repository’s own, and the pull request comes from the fork ${fork}.`,
                    'zh-TW': (0,words_text.t) `要部署的 commit ${commit.slice(0, 7)} 不是這個儲存庫自己的，pull request 來自 fork ${fork}。`
                })),
        why: (0,words_text/* say */.cv)({
            en: 'Anyone can open a pull request from a fork. On the Space its code would run beside the Space’s secrets, and could read and send them.',
            'zh-TW': '任何人都可以從 fork 開 pull request。它的程式碼到了 Space 上，會和 Space 的 secret 一起執行，可以讀取並送出這些 secret。'
        }),
        steps: [
            oneOf(merged, reviewed),
            (0,words_text/* say */.cv)({
                en: 'Only if the Space has no secrets, and its owner’s name may stand on anyone’s code, set `allow-fork-code: true`.',
                'zh-TW': '只有在 Space 沒有任何 secret，而且擁有者願意讓任何人的程式碼掛在自己名下時，才設定 `allow-fork-code: true`。'
            })
        ],
        links: links(run, 'secureUseDocs')
    })
});

;// CONCATENATED MODULE: ./src/diagnose/catalogue/history/signs.ts


const nonFastForward = [
    ...signs('cause', /\[(?:remote )?rejected\] [^[\]]{1,300} \((?:fetch first|non-fast-forward|stale info|remote ref updated since checkout)\)/i, /\((?:fetch first|non-fast-forward|stale info|needs force)\)/i, /A commit has happened since/i, /cannot lock ref [^ ]{1,300} ?:? (?:is at|reference already exists)|incorrect old value provided/i, /Not possible to fast-forward|can't be fast-forwarded/i, /non-fast-forward|(?:\(|（)(?:非快进(?:式推送)?|非快轉(?:式推送)?|需要先获取|先抓取|获取优先)(?:\)|）)|non-avance rapide|kein Vorspulen|no-avance-rápido|не-перемотка/i, /reconcile divergent branches|refusing to merge unrelated histories/i, /CONFLICT \([^)]{1,40}\): |Automatic merge failed/),
    ...signs('verdict', /Updates were rejected because/i, /another conflicting operation is in progress/i, /\[(?:remote )?rejected\] [^[\]]{1,300} \((?:failed to update ref|already exists|cannot lock ref)/i, /更新被拒绝|更新被拒絕|Aktualisierungen wurden zurückgewiesen|mises à jour (?:ont été|sont) rejetées|actualizaciones fueron rechazadas|[Оо]бновления были отклонены|リモートにあなたが|업데이트를 거부|업데이트가 거부/i, status_status('412')),
    // "You already created this space repo" is no failure of a push.
    ...signs('headline', /\b409(?: Client Error:|,)? Conflict\b(?![^"]{0,200}(?:repos\/create|already created))/i)
];
const shallowClone = [
    ...signs('decisive', /shallow update not allowed/i),
    ...signs('cause', /(?:attempt to (?:fetch|clone|push)|push(?:ing)?|clone|fetch)[^.]{0,20} from (?:a )?shallow (?:repository|clone)/i, /(?:is|from|in|into) an? shallow (?:clone|repository|repo|checkout)/i, /did not receive expected object|shallow file has changed/i, /remote unpack failed: (?:index-pack|unpack-objects)/i),
    ...signs('verdict', /\(unpacker error\)|unpacker error/i, /\bshallow\b[^.]{0,60}(?:not (?:allowed|supported|permitted)|denied|rejected|fail)/i),
    ...signs('advice', /fetch-depth: ?0|--unshallow/i)
];
const missingRef = [
    ...signs('cause', 
    // git translates this sentence in most languages; "refspec" usually survives.
    /src refspec [^ ]{1,300} (?:does not match any|matches more than one|no concuerda|ничему не соответствует|不匹配|没有匹配|不符合|没有发现|沒有)/i, /src[- ]?refspec|invalid refspec|refspec fuente|spécificateur de référence source|Referenzspezifikation|[Rr]efspec (?:de origen|sorgente)/i, /riferimento sorgente|référence source|referência de origem/i, /(?:源|來源)(?:引用规格|参考规格|引用規格|參照規格|参照规格)/i, /(?:refspec|リファレンス|레퍼런스|참조)[^.]{0,80}(?:一致しません|マッチしません|일치하|맞지 않)/i, /pathspec '?[^ ]{1,300} did not match any/i, /couldn't find remote ref|could not find remote ref/i, /Remote branch [^ ]{1,300} not found/i, /unknown revision or path not in the working tree/i, /(?:bad|invalid|unknown) revision|invalid reference|not a valid (?:ref|object name|branch name)|reference is not a tree/i, /Invalid rev id|Revision Not Found|RevisionNotFound/i, /A branch or tag with the name ['"]?[^ ]{1,300} could not be found/i, /not a git repository|aucun dépôt git|kein Git-Repository|no es un repositorio git|не найден git репозиторий|不是一个 git 仓库|不是 git 儲存庫/i, /does not have any commits yet|You do not have the initial commit yet/i, /not our ref|Server does not allow request for unadvertised object/i, /The destination (?:refspec )?(?:you provided is not a full refname|neither matches)/i),
    ...signs('verdict', /You are not currently on a branch/i, /has no upstream branch|no upstream configured/i)
];

;// CONCATENATED MODULE: ./src/diagnose/catalogue/history/history.ts






const checkout = { language: 'yaml', lines: ['- uses: actions/checkout@v6'] };
const fullCheckout = {
    language: 'yaml',
    lines: [...checkout.lines, '  with:', '    fetch-depth: 0']
};
const shallowWhy = {
    'no-origin': (0,words_text/* say */.cv)({
        en: 'This action tried to fetch the rest, but the checkout does not say where it came from: there is no `origin`.',
        'zh-TW': '這個 action 想取得其餘的 commit，但 checkout 裡沒有記下來源（沒有 `origin`）。'
    }),
    'fetch-failed': (0,words_text/* say */.cv)({
        en: 'This action tried to fetch the rest from GitHub, and that failed.',
        'zh-TW': '這個 action 試過從 GitHub 取得其餘的 commit，但是失敗了。'
    })
};
const history_shallowClone = diagnosis({
    id: 'shallow-clone',
    signs: shallowClone,
    when: ({ id, evidence: { finding } }) => {
        if (id !== 'shallow-clone')
            return null;
        return finding?.kind === 'shallow' ? { reason: finding.reason } : {};
    },
    say: ({ reason }, run) => ({
        title: (0,words_text/* say */.cv)({
            en: 'The checkout does not have the commit history that the push needs',
            'zh-TW': 'checkout 的 commit 歷史不完整，無法推送'
        }),
        what: (0,words_text/* say */.cv)({
            en: 'The checkout step fetched only the last commit, and the push needs the earlier ones, too.',
            'zh-TW': 'checkout 只取得最後一個 commit，推送還需要更早的。'
        }),
        why: (0,words_text/* sentences */.hC)((0,words_text/* say */.cv)({
            en: 'By default, `actions/checkout` fetches one commit only (a shallow clone).',
            'zh-TW': '`actions/checkout` 預設只取得一個 commit（shallow clone）。'
        }), reason === undefined ? [] : shallowWhy[reason]),
        steps: [
            {
                text: (0,words_text/* say */.cv)({
                    en: 'In the workflow file, let the checkout step fetch the whole commit history:',
                    'zh-TW': '在工作流程檔案裡，讓 checkout 步驟取得完整的 commit 歷史：'
                }),
                block: fullCheckout
            },
            ...endingSteps('push')
        ],
        links: links(run, 'checkout')
    })
});
function isRefFinding(finding) {
    return ['missing-ref', 'no-repository', 'no-commit'].includes(finding?.kind ?? '');
}
const quotedName = /(?:src refspec|remote ref|Remote branch|branch or tag with the name|pathspec|revision:?|object name:?) ['"«‘]?([^\s'"»’]{1,200})/i;
const noRef = {
    title: (0,words_text/* say */.cv)({
        en: 'The branch, tag or commit to push does not exist',
        'zh-TW': '要推送的分支、標籤或 commit 不存在'
    }),
    what: (0,words_text/* say */.cv)({
        en: 'The branch, tag or commit was not found.',
        'zh-TW': '找不到要推送的分支（branch）、標籤（tag）或 commit。'
    })
};
function history_missing({ finding, named }, run) {
    switch (finding?.kind) {
        case 'no-repository':
            return {
                title: (0,words_text/* say */.cv)({ en: 'There is no repository to push', 'zh-TW': '沒有可以推送的儲存庫' }),
                what: (0,words_text/* say */.cv)({
                    en: (0,words_text.t) `There is no git repository in ${finding.directory}.`,
                    'zh-TW': (0,words_text.t) `在 ${finding.directory} 裡沒有 git 儲存庫。`
                }),
                why: (0,words_text/* say */.cv)({
                    en: 'Usually, the workflow has no checkout step before this action.',
                    'zh-TW': '通常是工作流程在這個 action 之前沒有 checkout 步驟。'
                })
            };
        case 'no-commit':
            return {
                title: (0,words_text/* say */.cv)({ en: 'There is no commit to push', 'zh-TW': '沒有可以推送的 commit' }),
                what: (0,words_text/* say */.cv)({ en: 'The repository has no commit yet.', 'zh-TW': '這個儲存庫還沒有任何 commit。' }),
                why: (0,words_text/* say */.cv)({ en: 'Only commits can be pushed.', 'zh-TW': '只有 commit 才能推送。' })
            };
        case 'missing-ref':
            return { ...noRef, why: (0,words_text/* sentences */.hC)(notThere(finding.ref), near(finding.nearest)) };
        case undefined:
            return {
                ...noRef,
                why: (0,words_text/* sentences */.hC)(notThere(named ?? run.ref), (0,words_text/* say */.cv)({
                    en: 'It may be misspelled, the default branch may be `main` and not `master` (or the other way around), or the checkout step did not fetch it.',
                    'zh-TW': '可能是名稱打錯、把 `main` 寫成 `master`（或相反），或 checkout 步驟沒有取得它。'
                }))
            };
    }
}
function notThere(name) {
    if (name === undefined)
        return (0,words_text/* say */.cv)({
            en: 'The checkout does not have what this run should push.',
            'zh-TW': 'checkout 裡沒有這次要推送的內容。'
        });
    return (0,words_text/* say */.cv)({
        en: (0,words_text.t) `The checkout has no branch, tag or commit with the name ${name}.`,
        'zh-TW': (0,words_text.t) `checkout 裡沒有名為 ${name} 的分支、標籤或 commit。`
    });
}
function near(name) {
    if (name === undefined)
        return [];
    return (0,words_text/* say */.cv)({ en: (0,words_text.t) `The most similar name is ${name}.`, 'zh-TW': (0,words_text.t) `最接近的名稱是 ${name}。` });
}
const history_missingRef = diagnosis({
    id: 'missing-ref',
    signs: missingRef,
    when: ({ id, evidence: { finding }, proof }) => {
        if (id !== 'missing-ref')
            return null;
        if (isRefFinding(finding))
            return { finding };
        const named = quotedName.exec(proof)?.[1];
        return named === undefined ? {} : { named };
    },
    say: (facts, run) => ({
        ...history_missing(facts, run),
        steps: [
            {
                text: (0,words_text/* say */.cv)({
                    en: 'In the workflow file, check that there is a checkout step before this action:',
                    'zh-TW': '確認工作流程檔案裡，在這個 action 之前有 checkout 步驟：'
                }),
                // This action fetches what is missing itself; what another tool pushes has to be in the checkout.
                block: run.token === undefined ? fullCheckout : checkout
            },
            (0,words_text/* say */.cv)({
                en: 'Check that the input `ref` is exactly the name of a branch, tag or commit on GitHub. Without `ref`, this action pushes the commit that is checked out. `git branch -a` lists all branches.',
                'zh-TW': '確認參數 `ref` 和 GitHub 上的分支、標籤或 commit 名稱完全相同。不填 `ref` 時，推送的是 checkout 的那個 commit。用 `git branch -a` 可以看到所有分支。'
            }),
            remedy.again
        ],
        links: links(run, 'checkout')
    })
});

// EXTERNAL MODULE: ./src/model/routes.ts
var routes = __webpack_require__(5891);
;// CONCATENATED MODULE: ./src/words/expected.ts

const expectations = {
    'space-id': (0,words_text/* say */.cv)({
        en: 'It must be `owner/name`, or the address of the Space.',
        'zh-TW': '必須是 `owner/name`，或 Space 的網址。'
    }),
    ref: (0,words_text/* say */.cv)({
        en: 'It must be the name of a branch or tag, or a commit.',
        'zh-TW': '必須是分支（branch）或標籤（tag）的名稱，或一個 commit。'
    }),
    branch: (0,words_text/* say */.cv)({
        en: 'It must be the name of a branch.',
        'zh-TW': '必須是分支（branch）的名稱。'
    }),
    folder: (0,words_text/* say */.cv)({
        en: 'It must be a folder of the repository, such as `app`.',
        'zh-TW': '必須是儲存庫裡的資料夾，例如 `app`。'
    }),
    'file-line': (0,words_text/* say */.cv)({
        en: 'Write `source` or `source => destination`, with paths below the root of the repository: not absolute, without `..` and `.git`.',
        'zh-TW': '請寫成 `source` 或 `source => destination`，路徑都從儲存庫的根目錄開始：不能是絕對路徑，也不能有 `..` 和 `.git`。'
    }),
    endpoint: (0,words_text/* say */.cv)({
        en: 'It must be the address of a Hub, `https://…` (`http://` only on this machine).',
        'zh-TW': '必須是 Hub 的網址 `https://…`（只有在這台機器上才能用 `http://`）。'
    }),
    duration: (0,words_text/* say */.cv)({
        en: 'It must be a number of seconds, minutes or hours, such as `90s`, `20m` or `1h`.',
        'zh-TW': '必須是秒、分鐘或小時的數字，例如 `90s`、`20m` 或 `1h`。'
    }),
    'sleep-time': (0,words_text/* say */.cv)({
        en: 'It must be a number of seconds, minutes or hours (`90s`, `20m`, `1h`), or `never`.',
        'zh-TW': '必須是秒、分鐘或小時的數字（`90s`、`20m`、`1h`），或 `never`。'
    }),
    'app-path': (0,words_text/* say */.cv)({
        en: 'It must be a path of the app, such as `/`.',
        'zh-TW': '必須是 app 的路徑，例如 `/`。'
    }),
    hardware: (0,words_text/* say */.cv)({
        en: 'It must be one of Hugging Face’s hardware names, such as `cpu-basic` or `t4-small`.',
        'zh-TW': '必須是 Hugging Face 的硬體名稱，例如 `cpu-basic` 或 `t4-small`。'
    }),
    'setting-line': (0,words_text/* say */.cv)({
        en: 'Write `KEY=value`, one per line. A value of several lines goes between `KEY<<END` and `END`.',
        'zh-TW': '請寫成 `KEY=value`，一行一個。有好幾行的值放在 `KEY<<END` 和 `END` 之間。'
    }),
    'setting-name': (0,words_text/* say */.cv)({
        en: 'The name must begin with a letter and have only letters, digits and `_`.',
        'zh-TW': '名稱必須以英文字母開頭，只能有英文字母、數字和 `_`。'
    }),
    'setting-end': (0,words_text/* say */.cv)({
        en: 'The line that ends this value is missing.',
        'zh-TW': '缺少結束這個值的那一行。'
    }),
    'setting-value': (0,words_text/* say */.cv)({
        en: 'This secret has no value. Check that the GitHub repository has a secret with that name.',
        'zh-TW': '這個 secret 沒有值。請確認 GitHub 儲存庫有同名的 secret。'
    }),
    'environment-variable': (0,words_text/* say */.cv)({
        en: 'The environment of this step (`env:`) must have a variable with that name.',
        'zh-TW': '這個步驟的環境（`env:`）裡必須有同名的變數。'
    }),
    'distinct-names': (0,words_text/* say */.cv)({
        en: 'The name is used twice. Give each secret and variable its own name.',
        'zh-TW': '這個名稱用了兩次。每個 secret 和變數的名稱都必須不同。'
    }),
    'history-of-changed-files': (0,words_text/* say */.cv)({
        en: 'It must be `auto` or `snapshot`, since `path`, `files`, `exclude`, `keep` and `card` change the files that are pushed.',
        'zh-TW': '必須是 `auto` 或 `snapshot`，因為 `path`、`files`、`exclude`、`keep` 和 `card` 會改變推送的檔案。'
    }),
    'history-with-sdk': (0,words_text/* say */.cv)({
        en: 'Use `auto` or `snapshot`, or add `sdk` to the settings at the top of `README.md`: the Space does not start without it.',
        'zh-TW': '請用 `auto` 或 `snapshot`，或在 `README.md` 最上面的設定加上 `sdk`：少了它，Space 無法啟動。'
    }),
    'sdk-of-new-space': (0,words_text/* say */.cv)({
        en: 'Set it to `gradio`, `docker` or `static`: neither `README.md` nor the files say what the Space runs on.',
        'zh-TW': '請設為 `gradio`、`docker` 或 `static`：從 `README.md` 和檔案都看不出 Space 要用哪一種。'
    }),
    'sdk-offered': (0,words_text/* say */.cv)({
        en: 'Hugging Face creates no new Streamlit Spaces. Use its Docker template for Streamlit: create the Space at [huggingface.co/new-space](https://huggingface.co/new-space) (choose Docker, then Streamlit), copy its `Dockerfile` into your repository, and set `sdk: docker` and `app_port: 8501` at the top of `README.md`. A Streamlit Space that exists goes on as it is.',
        'zh-TW': 'Hugging Face 不再建立新的 Streamlit Space。請用它的 Streamlit Docker 範本：到 [huggingface.co/new-space](https://huggingface.co/new-space) 建立 Space（先選 Docker，再選 Streamlit），把它的 `Dockerfile` 複製到你的儲存庫，並在 `README.md` 最上面設定 `sdk: docker` 和 `app_port: 8501`。已經存在的 Streamlit Space 可以繼續使用。'
    }),
    'paid-hardware': (0,words_text/* say */.cv)({
        en: 'Choose other hardware, or leave out `sleep-time`: the free `cpu-basic` always sleeps after 48 hours.',
        'zh-TW': '請選別的硬體，或拿掉 `sleep-time`：免費的 `cpu-basic` 一律在 48 小時後休眠。'
    }),
    'no-sleep-time': (0,words_text/* say */.cv)({
        en: 'Leave it out: the free `cpu-basic` always sleeps after 48 hours.',
        'zh-TW': '請拿掉：免費的 `cpu-basic` 一律在 48 小時後休眠。'
    }),
    'no-machine': (0,words_text/* say */.cv)({
        en: 'Leave it out: a static Space has no machine of its own.',
        'zh-TW': '請拿掉：static Space 沒有自己的機器。'
    }),
    'no-check-without-wait': (0,words_text/* say */.cv)({
        en: 'Leave it out, or set `wait: true`: only a run that waits sees whether the app works.',
        'zh-TW': '請拿掉，或設定 `wait: true`：執行要等待，才看得到 app 的狀況。'
    }),
    'no-check-off-main': (0,words_text/* say */.cv)({
        en: 'Leave it out: Hugging Face builds only the branch `main`.',
        'zh-TW': '請拿掉：Hugging Face 只建置 `main` 分支。'
    }),
    'folder-there': (0,words_text/* say */.cv)({
        en: 'There is no such folder, neither in the commit nor on disk. If the job makes it, check that the step before has made it, and where.',
        'zh-TW': '找不到這個資料夾：commit 裡沒有，磁碟上也沒有。如果它是由這個工作（job）產生的，請確認前面的步驟有產生它，以及產生在哪裡。'
    }),
    'folder-not-file': (0,words_text/* say */.cv)({
        en: 'This is a file. It must be a folder; a single file goes into the input `files`.',
        'zh-TW': '這是檔案，必須是資料夾；單一檔案請寫在參數 `files`。'
    }),
    'folder-with-files': (0,words_text/* say */.cv)({
        en: 'It must be a folder with files in it; this one is empty.',
        'zh-TW': '必須是有檔案的資料夾；這個資料夾是空的。'
    }),
    'source-there': (0,words_text/* say */.cv)({
        en: 'There is no such file or folder in the workspace, or nothing matches the pattern. If the job makes it, check that the step before has made it, and where.',
        'zh-TW': '在工作目錄（workspace）裡找不到這個檔案或資料夾，或沒有任何檔案符合這個規則。如果它是由這個工作（job）產生的，請確認前面的步驟有產生它，以及產生在哪裡。'
    }),
    'inside-workspace': (0,words_text/* say */.cv)({
        en: 'It leads out of the repository’s folder through a symbolic link. Copy what you need into the workspace first.',
        'zh-TW': '它經由符號連結（symbolic link）指到儲存庫的資料夾外面。請先把需要的檔案複製到工作目錄（workspace）裡。'
    }),
    readable: (0,words_text/* say */.cv)({
        en: 'The user of this job may not read it: a container or `sudo` made it. Add a step before this one: `sudo chown -R "$USER" .`',
        'zh-TW': '這個工作（job）的使用者沒有權限讀取它，因為它是由容器或 `sudo` 產生的。請在這一步之前加上一個步驟：`sudo chown -R "$USER" .`'
    }),
    'files-left': (0,words_text/* say */.cv)({
        en: 'These patterns leave out every file. At least one file must remain.',
        'zh-TW': '這些規則排除了所有檔案，至少要留下一個。'
    }),
    'pull-request': (0,words_text/* say */.cv)({
        en: 'A preview belongs to a pull request, and GitHub did not say which one started this run. Use `preview: true` with the events `pull_request` and `push`.',
        'zh-TW': '預覽要屬於一個 pull request，但 GitHub 沒有說明是哪一個觸發了這次執行。請搭配 `pull_request` 和 `push` 事件使用 `preview: true`。'
    }),
    'own-preview': (0,words_text/* say */.cv)({
        en: 'A Space with this name exists already, and it was not made by this action for this pull request. Rename or delete it, or choose another `space`.',
        'zh-TW': '已經有這個名稱的 Space，而且不是這個 action 為這個 pull request 建立的。請把它改名或刪除，或使用別的 `space`。'
    }),
    'reads-pull-requests': (0,words_text/* say */.cv)({
        en: 'It must be a token that can read the pull requests of this repository: give the job `permissions: pull-requests: read`, or `write`.',
        'zh-TW': '必須是能讀取這個儲存庫 pull request 的 token：請讓 job 有 `permissions: pull-requests: read`（或 `write`）。'
    }),
    card: (0,words_text/* say */.cv)({
        en: 'It must be YAML, or the path of a YAML file in the commit.',
        'zh-TW': '必須是 YAML，或這個 commit 裡的 YAML 檔案路徑。'
    }),
    accepted: (0,words_text/* say */.cv)({
        en: 'Hugging Face does not accept this value.',
        'zh-TW': 'Hugging Face 不接受這個值。'
    })
};
/** What an input is expected to be, as a sentence. */
function expectedText(expected) {
    if (typeof expected === 'string')
        return expectations[expected];
    const words = expected.oneOf.map(word => `\`${word}\``);
    return (0,words_text/* say */.cv)({
        en: `It must be one of these: ${words.join(', ')}.`,
        'zh-TW': `必須是其中之一：${words.join('、')}。`
    });
}

;// CONCATENATED MODULE: ./src/diagnose/catalogue/input/names.ts






/** What the worst finding is about, for the headline. */
function worstOf([first]) {
    if (first?.kind === 'case-clash')
        return 'clash';
    return first?.kind === 'name' && first.problem.kind === 'submodule' ? 'submodule' : 'name';
}
const titles = {
    submodule: (0,words_text/* say */.cv)({ en: 'A submodule cannot be pushed', 'zh-TW': 'submodule 無法推送' }),
    clash: (0,words_text/* say */.cv)({ en: 'Two names differ only in capital letters', 'zh-TW': '有名稱只差在大小寫' }),
    name: (0,words_text/* say */.cv)({ en: 'A file name cannot be used', 'zh-TW': '有檔案名稱不能使用' })
};
const rename = {
    text: (0,words_text/* say */.cv)({
        en: 'On your own computer, rename these files: `git mv OLD NEW`. `git ls-files` lists all names and shows invisible characters as numbers.',
        'zh-TW': '在自己的電腦上改掉這些名稱：`git mv 舊名稱 新名稱`。`git ls-files` 會列出所有名稱，看不見的字元會以數字顯示。'
    })
};
const copy = {
    text: (0,words_text/* say */.cv)({
        en: 'If the Space needs files of a submodule, put them into the repository itself: `git rm --cached` the submodule, delete the `.git` in its folder, and add the folder’s files.',
        'zh-TW': 'Space 需要 submodule 裡的檔案時，把它們直接放進儲存庫：對 submodule 執行 `git rm --cached`，刪除它的資料夾裡的 `.git`，再加入資料夾裡的檔案。'
    })
};
const exclude = (0,words_text/* say */.cv)({
    en: 'If the Space does not need them, leave them out of the push:',
    'zh-TW': 'Space 不需要的，就在推送時排除：'
});
function stepsFor(names) {
    const paths = names.flatMap(finding => (finding.kind === 'name' ? [finding.problem] : []));
    const submodules = paths.filter(({ kind }) => kind === 'submodule').length;
    return [
        ...(submodules < names.length ? [rename] : []),
        ...(submodules > 0 ? [copy] : []),
        ...(paths.length > 0 ? [{ text: exclude, block: excludeBlock(paths.map(({ path }) => path)) }] : [])
    ];
}
/** What is said when files cannot go as they are called. */
const unusableNames = (findings, run) => {
    const names = inGroup('names', findings);
    return {
        title: titles[worstOf(names)],
        what: (0,words_text/* say */.cv)({
            en: 'Some names in the push cannot be used.',
            'zh-TW': '要推送的內容裡有名稱不能使用。'
        }),
        why: (0,words_findings/* findingTexts */.iT)(names),
        steps: before([...stepsFor(names), ...besides('names', findings)], [endings.push]),
        links: links(run, 'spacesDocs')
    };
};

;// CONCATENATED MODULE: ./src/diagnose/catalogue/input/input.ts







/** Which value is meant. The Hub refuses a whole request: then no single value is known. */
function given({ input, value, told }) {
    if (value !== '')
        return (0,words_text/* say */.cv)({
            en: (0,words_text.t) `Check ${value} in the input ${input}.`,
            'zh-TW': (0,words_text.t) `請檢查參數 ${input} 裡的 ${value}。`
        });
    return told === undefined
        ? (0,words_text/* say */.cv)({ en: (0,words_text.t) `The input ${input} is empty.`, 'zh-TW': (0,words_text.t) `參數 ${input} 是空白的。` })
        : (0,words_text/* say */.cv)({ en: (0,words_text.t) `Check the input ${input}.`, 'zh-TW': (0,words_text.t) `請檢查參數 ${input}。` });
}
function input_nearest(near) {
    if (near === undefined)
        return [];
    return (0,words_text/* say */.cv)({ en: (0,words_text.t) `There is ${near}.`, 'zh-TW': (0,words_text.t) `有的是 ${near}。` });
}
const unusableInputs = (problems, run) => ({
    title: problems.length > 1
        ? (0,words_text/* say */.cv)({ en: 'Some inputs have invalid values', 'zh-TW': '有幾個參數的值無效' })
        : (0,words_text/* say */.cv)({ en: 'An input has an invalid value', 'zh-TW': '有一個參數的值無效' }),
    what: (0,words_text/* say */.cv)({
        en: 'A value in the workflow file is not valid.',
        'zh-TW': '工作流程檔案裡有無效的值。'
    }),
    why: (0,words_text/* say */.cv)({
        en: 'This action does not guess what was meant, so that no file goes to the wrong place.',
        'zh-TW': '為了避免送到錯的地方，這個 action 不會猜測原本的意思。'
    }),
    // One step for each input, so that all are fixed in one go.
    steps: before(problems.map(problem => ({
        text: (0,words_text/* sentences */.hC)(given(problem), expectedText(problem.expected), input_nearest(problem.near), hubSays(problem.told))
    })), [
        (0,words_text/* say */.cv)({
            en: 'Correct this in the workflow file (`.github/workflows/…`) under `with:`, commit it and push. The workflow starts again by itself.',
            'zh-TW': '在工作流程檔案（`.github/workflows/…`）的 `with:` 底下改正，commit 之後推送到 GitHub，工作流程就會重新開始。'
        })
    ]),
    links: links(run, 'spacesDocs')
});
/** What the Hub does not take although it looks right: a value of the input that the request was made for. */
function refusedValue({ route, message }) {
    const input = (0,routes/* isFor */.Gi)(route, 'manage') ? routes/* ROUTES */.bw[route].input : route;
    return { input, value: '', expected: 'accepted', told: message ?? '' };
}
function input_facts({ finding, http }) {
    if (finding === undefined && http !== undefined)
        return { problems: [refusedValue(http)] };
    if (finding?.kind === 'content-refused')
        return { findings: finding.findings };
    return { problems: finding?.kind === 'invalid-inputs' ? finding.problems : [] };
}
const invalidInput = diagnosis({
    id: 'invalid-input',
    signs: [],
    when: ({ id, evidence }) => (id === 'invalid-input' ? input_facts(evidence) : null),
    say: (found, run) => 'findings' in found ? unusableNames(found.findings, run) : unusableInputs(found.problems, run)
});

;// CONCATENATED MODULE: ./src/diagnose/catalogue/content/git-lfs.ts






const git_lfs_home = { label: ['Git LFS'], url: 'https://git-lfs.com' };
const inContainer = {
    text: (0,words_text/* say */.cv)({
        en: 'If the job runs in a container (`container:`) with Debian or Ubuntu, put this step before the one that pushes. With Alpine, use `apk add git-lfs`.',
        'zh-TW': '如果 job 在 Debian 或 Ubuntu 的容器（`container:`）裡執行，把這個步驟加在推送的步驟之前。Alpine 則使用 `apk add git-lfs`。'
    }),
    block: { language: 'yaml', lines: ['- run: apt-get update && apt-get install -y git-lfs'] }
};
const onUbuntu = {
    text: (0,words_text/* say */.cv)({
        en: 'On a self-hosted runner with Ubuntu or Debian, install it once:',
        'zh-TW': '自架的 runner 是 Ubuntu 或 Debian 時，安裝一次就好：'
    }),
    block: { language: 'sh', lines: ['sudo apt-get update && sudo apt-get install -y git-lfs'] }
};
const onMac = {
    text: (0,words_text/* say */.cv)({
        en: 'On a self-hosted runner with macOS, install it once:',
        'zh-TW': '自架的 runner 是 macOS 時，安裝一次就好：'
    }),
    block: { language: 'sh', lines: ['brew install git-lfs'] }
};
const onWindows = {
    text: (0,words_text/* say */.cv)({
        en: 'On a self-hosted runner with Windows, install it once (“Git for Windows” includes it):',
        'zh-TW': '自架的 runner 是 Windows 時，安裝一次就好（「Git for Windows」已經包含它）：'
    }),
    block: { language: 'sh', lines: ['winget install -e --id GitHub.GitLFS'] }
};
function withoutFiles(files) {
    return {
        text: (0,words_text/* say */.cv)({
            en: 'If the Space does not need the files, leave them out of the push. If such files should stop every run, set `large-files: fail`, too:',
            'zh-TW': '如果 Space 不需要這些檔案，就在推送時排除它們。如果希望有這類檔案時就停止執行，請另外設定 `large-files: fail`：'
        }),
        block: excludeBlock(files)
    };
}
function waiting(files) {
    const names = (0,words_findings/* series */.Ul)(files.map(file => (0,words_text.t) `${file}`));
    return (0,words_text/* say */.cv)({ en: (0,words_text.t) `These files need it: ${names}.`, 'zh-TW': (0,words_text.t) `這些檔案需要它：${names}。` });
}
/** What is said when there is no git-lfs on the machine; the files that need it, as far as they are known. */
const withoutGitLfs = (files, run) => {
    const known = files.length > 0;
    return {
        title: (0,words_text/* say */.cv)({ en: 'There is no git-lfs on this runner', 'zh-TW': '這台 runner 上沒有 git-lfs' }),
        what: (0,words_text/* sentences */.hC)((0,words_text/* say */.cv)({
            en: 'This run needs the program `git-lfs`, but could not start it.',
            'zh-TW': '這次執行需要 `git-lfs`，但無法啟動它。'
        }), known ? waiting(files) : []),
        why: (0,words_text/* say */.cv)({
            en: 'Hugging Face accepts files over 10 MiB and binary files only when they are stored with Git LFS, separately from the commits. Git needs the extension git-lfs for that. GitHub’s own runners have it. A self-hosted runner, or a container set with `container:`, may not.',
            'zh-TW': '超過 10 MiB 的檔案和二進位檔案，Hugging Face 只接受用 Git LFS 存放，內容和 commit 分開傳送。git 需要 git-lfs 這個擴充程式才能做到。GitHub 提供的 runner 都有它；自架的 runner，或用 `container:` 指定的容器，可能沒有。'
        }),
        steps: [
            oneOf(inContainer, onUbuntu, onMac, onWindows, ...(known ? [withoutFiles(files)] : [])),
            remedy.again
        ],
        links: [git_lfs_home, ...links(run, 'selfHosted', 'largeFileDocs')]
    };
};

;// CONCATENATED MODULE: ./src/diagnose/catalogue/content/lfs.ts









const noGitLfs = /'lfs' is not a git command|git-lfs['’]? (?:was )?not found|git-lfs: (?:command )?not found/i;
function lfs_facts({ evidence: { finding }, proof }) {
    if (finding?.kind === 'git-lfs-missing')
        return { findings: [], waiting: finding.files };
    if (noGitLfs.test(proof))
        return { findings: [], waiting: [] };
    return { findings: findingsIn(finding) };
}
const fetchFiles = {
    text: (0,words_text/* say */.cv)({
        en: 'In the workflow file, let the checkout step fetch the LFS files:',
        'zh-TW': '在工作流程檔案裡，讓 checkout 步驟取得 LFS 檔案：'
    }),
    block: { language: 'yaml', lines: ['- uses: actions/checkout@v6', '  with:', '    lfs: true'] }
};
/** Sends the objects to GitHub; the action brings them from there to the Space, other tools do not. */
function send(findings, run) {
    const bySelf = findings.length === 0 && run.token === undefined;
    const lines = ['git lfs fetch --all', 'git lfs push --all origin'];
    return {
        text: (0,words_text/* say */.cv)({
            en: 'If that does not help: send the files to GitHub from a computer that has all of them. This action then takes them from GitHub to the Space by itself.',
            'zh-TW': '如果還是不行：在檔案完整的那台電腦上，把它們送到 GitHub。這個 action 會自動從那裡送到 Space。'
        }),
        block: { language: 'sh', lines: bySelf ? [...lines, `git lfs push --all ${word(gitUrl(run))}`] : lines }
    };
}
const lost = {
    text: (0,words_text/* say */.cv)({
        en: 'If a file is lost for good, remove it from the repository or add it again. `git lfs ls-files` lists the files and marks the missing ones with `-`.',
        'zh-TW': '如果檔案真的遺失了，請把它從儲存庫移除，或重新加入。`git lfs ls-files` 會列出這些檔案，標示 `-` 的就是缺少的。'
    })
};
function lfs_withoutFiles(paths) {
    if (paths.length === 0)
        return [];
    return [
        {
            text: (0,words_text/* say */.cv)({
                en: 'If the Space does not need the files, leave them out of the push:',
                'zh-TW': '如果 Space 不需要這些檔案，就在推送時排除它們：'
            }),
            block: excludeBlock(paths)
        }
    ];
}
/** What the log of git says, which names no files. */
const printed = {
    what: (0,words_text/* say */.cv)({
        en: 'Git has only the LFS pointer of a large file (a small text file), not the file itself.',
        'zh-TW': 'git 只有大型檔案的 LFS 指標檔（pointer），沒有檔案本身。'
    }),
    why: (0,words_text/* say */.cv)({
        en: 'In a workflow, this usually means that the checkout step did not fetch the LFS files. It can also mean that they were never sent to GitHub, or that GitHub’s LFS quota is used up.',
        'zh-TW': '在工作流程裡，通常是因為 checkout 步驟沒有取得 LFS 檔案。也可能是這些檔案從來沒有送到 GitHub，或 GitHub 的 LFS 額度用完了。'
    })
};
/** What our own check found, with the files: "`model.bin` (1.2 GiB)". */
function lfs_found(findings) {
    const names = (0,words_findings/* series */.Ul)(inGroup('objects', findings).map(({ path, size }) => (0,words_text/* say */.cv)({ en: (0,words_text.t) `${path} (${[(0,words_findings/* sizeText */.lP)(size)]})`, 'zh-TW': (0,words_text.t) `${path}（${[(0,words_findings/* sizeText */.lP)(size)]}）` })));
    return {
        what: (0,words_text/* say */.cv)({
            en: (0,words_text.t) `Git has only the LFS pointers of these files (small text files), not the files themselves: ${names}.`,
            'zh-TW': (0,words_text.t) `這些檔案在 git 裡只有 LFS 指標檔（pointer），沒有檔案本身：${names}。`
        }),
        why: (0,words_text/* say */.cv)({
            en: 'This action sends LFS files from the checkout to the Space and fetches missing ones from GitHub. These files are in neither place: they were never sent to GitHub, GitHub’s LFS quota is used up, or the checkout does not say where it came from.',
            'zh-TW': '這個 action 會把 checkout 裡的 LFS 檔案送到 Space，缺少的再從 GitHub 取得。這些檔案兩邊都沒有：可能從來沒有送到 GitHub、GitHub 的 LFS 額度用完了，或 checkout 裡沒有記下來源。'
        })
    };
}
function lfs_missing(findings, run) {
    const paths = inGroup('objects', findings).map(({ path }) => path);
    return {
        title: (0,words_text/* say */.cv)({ en: 'The content of an LFS file is missing', 'zh-TW': '缺少 LFS 檔案的內容' }),
        ...(findings.length === 0 ? printed : lfs_found(findings)),
        steps: [
            fetchFiles,
            send(findings, run),
            lost,
            ...lfs_withoutFiles(paths),
            ...besides('objects', findings),
            remedy.again
        ],
        links: links(run, 'checkout', 'largeFileDocs')
    };
}
const lfs_missingLfsObjects = diagnosis({
    id: 'missing-lfs-objects',
    signs: missingLfsObjects,
    when: seen => (seen.id === 'missing-lfs-objects' ? lfs_facts(seen) : null),
    say: ({ findings, waiting }, run) => waiting === undefined ? lfs_missing(findings, run) : withoutGitLfs(waiting, run)
});
/** The Hub has no room, for the Space or for the account. */
function hubStorage(run) {
    return {
        title: (0,words_text/* say */.cv)({ en: 'A storage limit has been reached', 'zh-TW': '儲存空間已達上限' }),
        what: (0,words_text/* say */.cv)({
            en: 'There is not enough storage left for this push. This is not about permissions, and a new token does not help.',
            'zh-TW': '剩下的空間放不下這次推送的內容。這不是權限問題，換 token 沒有用。'
        }),
        why: (0,words_text/* say */.cv)({
            en: 'The limit belongs to the Space or to the account that owns it. Everything that was ever pushed counts, not only the current files: old versions of large files stay in the commit history.',
            'zh-TW': '上限可能是這個 Space 的，也可能是擁有它的帳號的。曾經推送過的內容都會計算，不只是目前的檔案：大型檔案的舊版本還留在 commit 歷史裡。'
        }),
        steps: [
            (0,words_text/* say */.cv)({
                en: 'Open the Space’s Settings and the account’s [Settings → Billing](https://huggingface.co/settings/billing). Find out which limit it is and what uses the storage.',
                'zh-TW': '打開 Space 的 Settings，以及帳號的 [Settings → Billing](https://huggingface.co/settings/billing)，看看是哪一個上限，空間被什麼用掉。'
            }),
            (0,words_text/* say */.cv)({
                en: 'Delete large files that nothing needs any more, including their old versions: Space → Settings → List LFS files. It may take a while until the storage is free.',
                'zh-TW': '刪除不再需要的大型檔案，連同它們的舊版本：Space → Settings → List LFS files。空間可能要過一段時間才會釋放。'
            }),
            (0,words_text/* say */.cv)({
                en: 'Keep models and data in a model or dataset repository, which has more storage. Let the app download them when it starts.',
                'zh-TW': '把模型和資料放到模型或資料集的儲存庫，那裡的空間比較大，讓 app 啟動時再下載。'
            }),
            (0,words_text/* say */.cv)({
                en: 'If you need more storage, see the plans or write to Hugging Face Support.',
                'zh-TW': '需要更多空間的話，可以查看方案或聯絡 Hugging Face Support。'
            }),
            remedy.again
        ],
        links: links(run, 'storageDocs', 'pricing', 'contact')
    };
}
const lfs_storageLimit = diagnosis({
    id: 'storage-limit',
    signs: storageLimit,
    when: ({ id, proof }) => id === 'storage-limit' ? { github: /LFS budget|data quota|data packs/i.test(proof) } : null,
    say: ({ github }, run) => (github ? other_host_lfsQuota(run) : hubStorage(run))
});

;// CONCATENATED MODULE: ./src/diagnose/catalogue/content/metadata.ts







const errorLine = /(?:^|[-✖*] ?)(?:Error: )?("[\w.[\]-]{1,80}" (?:must|length|is|with|does|contains|need).{0,500})$/;
const proseLine = /(Invalid YAML in README\.md: .{1,400}|The YAML metadata of your README\.md is invalid)/;
function errorsIn(log) {
    const found = log.lines.flatMap(line => (errorLine.exec(line) ?? proseLine.exec(line))?.[1] ?? []);
    return [...new Set(found)].slice(0, 10);
}
const example = {
    language: 'yaml',
    lines: [
        '---',
        'title: My app',
        'colorFrom: blue',
        'colorTo: green',
        'sdk: gradio',
        'app_file: app.py',
        'short_description: At most 60 characters',
        '---'
    ]
};
function metadata_facts(log, finding) {
    return { errors: errorsIn(log), findings: findingsIn(finding) };
}
const readThere = (0,words_text/* say */.cv)({
    en: 'Hugging Face reads the Space’s settings from there.',
    'zh-TW': 'Hugging Face 從這裡讀取 Space 的設定。'
});
function metadata_why({ errors, findings }) {
    const ours = inGroup('settings', findings);
    if (ours.length > 0)
        return (0,words_text/* sentences */.hC)(readThere, (0,words_text/* say */.cv)({
            en: 'What the input `card` puts there counts, too.',
            'zh-TW': '參數 `card` 放進去的內容也算在內。'
        }), (0,words_findings/* findingTexts */.iT)(ours));
    if (errors.length > 0)
        return (0,words_text/* sentences */.hC)(readThere, (0,words_text/* say */.cv)({ en: (0,words_text.t) `It says: ${listed(errors)}.`, 'zh-TW': (0,words_text.t) `它的訊息是 ${listed(errors)}。` }));
    return (0,words_text/* sentences */.hC)(readThere, (0,words_text/* say */.cv)({
        en: 'One of them is not valid. Often, a value is not one of the allowed ones, a `short_description` has more than 60 characters, or a quote or a space is missing.',
        'zh-TW': '其中有一項不符合規定。常見的是：值不在允許的清單裡、`short_description` 超過 60 個字元，或少了引號、空格。'
    }));
}
/** The Hub begins with the key that it does not take. */
function keysIn(errors, findings) {
    const ours = findings.flatMap(each => (each.kind === 'invalid-metadata' ? [each.message] : []));
    return [...ours, ...errors].flatMap(message => /^"([\w-]{1,80})"/.exec(message)?.[1] ?? []);
}
const metadata_invalidMetadata = diagnosis({
    id: 'invalid-metadata',
    signs: invalidMetadata,
    when: ({ id, log, evidence: { finding } }) => (id === 'invalid-metadata' ? metadata_facts(log, finding) : null),
    say: ({ errors, findings }, run) => ({
        title: (0,words_text/* say */.cv)({
            en: 'The settings at the top of README.md are not valid',
            'zh-TW': 'README.md 最上面的設定不正確'
        }),
        what: findings.length === 0
            ? (0,words_text/* say */.cv)({
                en: 'The push was refused because of the settings at the top of `README.md`, between the two `---` lines.',
                'zh-TW': '推送被拒絕，原因是 `README.md` 最上面、兩行 `---` 之間的設定。'
            })
            : (0,words_text/* say */.cv)({
                en: 'Hugging Face would refuse the push because of the settings at the top of `README.md`, between the two `---` lines.',
                'zh-TW': 'Hugging Face 會拒絕這次推送，原因是 `README.md` 最上面、兩行 `---` 之間的設定。'
            }),
        why: metadata_why({ errors, findings }),
        steps: [
            {
                text: (0,words_text/* say */.cv)({
                    en: 'Open `README.md` and correct the settings. Compare them with these, which are valid. A color is red, yellow, green, blue, indigo, purple, pink or gray; `sdk` is gradio, docker or static:',
                    'zh-TW': '打開 `README.md` 改正這段設定。下面是一個正確的例子。顏色可用 red、yellow、green、blue、indigo、purple、pink、gray；`sdk` 可用 gradio、docker、static：'
                }),
                block: example
            },
            (0,words_text/* say */.cv)({
                en: 'Put quotes around values that contain a colon or look like a number, such as `sdk_version: "5.0"`.',
                'zh-TW': '值裡面有冒號，或看起來像數字時，請加上引號，例如 `sdk_version: "5.0"`。'
            }),
            ...besides('settings', findings),
            ...endingSteps('push')
        ],
        at: keysIn(errors, findings).map(word => ({ file: 'README.md', word })),
        links: links(run, 'configDocs')
    })
});

;// CONCATENATED MODULE: ./src/diagnose/catalogue/platform/github.ts



const gitHubTrouble = ({ status }, run) => ({
    title: (0,words_text/* say */.cv)({ en: 'GitHub could not confirm who this job is', 'zh-TW': 'GitHub 無法證明這個 job 的身分' }),
    what: (0,words_text/* sentences */.hC)((0,words_text/* say */.cv)({
        en: 'Keyless login needs an id token from GitHub, and GitHub did not give one.',
        'zh-TW': '免 token 登入需要 GitHub 的 id token，但 GitHub 沒有提供。'
    }), status === 200
        ? (0,words_text/* say */.cv)({ en: 'The answer holds no id token.', 'zh-TW': '收到的回應裡沒有 id token。' })
        : (0,words_text/* say */.cv)({
            en: (0,words_text.t) `The answer was HTTP ${[String(status)]}.`,
            'zh-TW': (0,words_text.t) `收到的回應是 HTTP ${[String(status)]}。`
        })),
    why: (0,words_text/* say */.cv)({
        en: 'GitHub has a problem, or a proxy between the runner and GitHub answered. The job’s permission, your token and the Space are not the cause.',
        'zh-TW': '可能是 GitHub 發生問題，或 runner 和 GitHub 之間的 proxy 回應了。這和 job 的權限、你的 token 或 Space 無關。'
    }),
    steps: [
        remedy.again,
        (0,words_text/* say */.cv)({
            en: 'If it fails again, check [GitHub’s status](https://www.githubstatus.com).',
            'zh-TW': '如果又失敗，請查看 [GitHub 的服務狀態](https://www.githubstatus.com)。'
        }),
        (0,words_text/* say */.cv)({
            en: 'On a self-hosted runner, check that no proxy changes the answers of GitHub.',
            'zh-TW': '如果是自架的 runner，請確認沒有 proxy 更改 GitHub 的回應。'
        })
    ],
    links: links(run, 'oidcDocs', 'selfHosted')
});

// EXTERNAL MODULE: ./src/words/routes.ts
var words_routes = __webpack_require__(9155);
;// CONCATENATED MODULE: ./src/diagnose/catalogue/platform/intercepted.ts



const whatCame = {
    page: (0,words_text/* say */.cv)({ en: 'a web page', 'zh-TW': '一個網頁' }),
    redirect: (0,words_text/* say */.cv)({ en: 'a redirect to another address', 'zh-TW': '轉址到別的位址' }),
    'other-shape': (0,words_text/* say */.cv)({
        en: 'data that Hugging Face does not send',
        'zh-TW': '不是 Hugging Face 會送出的資料'
    })
};
const intercepted = ({ route, what }, run) => ({
    title: (0,words_text/* say */.cv)({
        en: 'Something between the runner and Hugging Face answered',
        'zh-TW': 'runner 和 Hugging Face 之間有別的東西回應了'
    }),
    what: (0,words_text/* say */.cv)({
        en: (0,words_text.t) `This request did not get an answer from Hugging Face: ${words_routes/* ROUTE_NAMES */.V[route]}. What came back is ${whatCame[what]}.`,
        'zh-TW': (0,words_text.t) `這個要求沒有得到 Hugging Face 的回應：${words_routes/* ROUTE_NAMES */.V[route]}。收到的是${whatCame[what]}。`
    }),
    why: (0,words_text/* sentences */.hC)((0,words_text/* say */.cv)({
        en: 'A proxy, a firewall or the sign-in page of a network (captive portal) usually answers like this. Your token and the Space are not the cause.',
        'zh-TW': '這種回應通常來自 proxy、防火牆，或網路的登入頁面（captive portal）。這和你的 token 或 Space 無關。'
    }), run.endpoint === publicHub
        ? []
        : (0,words_text/* say */.cv)({
            en: (0,words_text.t) `Or the address ${run.endpoint} is not that of a Hub: see the input \`endpoint\` and the variable \`HF_ENDPOINT\`.`,
            'zh-TW': (0,words_text.t) `也可能是 ${run.endpoint} 不是 Hub 的位址：請確認參數 \`endpoint\` 和環境變數 \`HF_ENDPOINT\`。`
        })),
    steps: [
        (0,words_text/* say */.cv)({
            en: 'On GitHub’s own runners, run the workflow again.',
            'zh-TW': '如果是 GitHub 提供的 runner，請重新執行工作流程。'
        }),
        {
            text: (0,words_text/* say */.cv)({
                en: 'On a self-hosted runner, check what answers there. The output below this summary shows the beginning of the answer.',
                'zh-TW': '如果是自架的 runner，請確認是誰在回應。這份摘要下方的輸出有回應的開頭。'
            }),
            block: {
                language: 'sh',
                lines: [`curl -sI '${run.endpoint}/api/whoami-v2'`, 'env | grep -i proxy']
            }
        },
        (0,words_text/* say */.cv)({
            en: (0,words_text.t) `Sign in to that network, or ask its administrator to let requests to ${run.endpoint} through unchanged. Then run the workflow again.`,
            'zh-TW': (0,words_text.t) `登入那個網路，或請管理員讓連到 ${run.endpoint} 的要求原樣通過，然後重新執行工作流程。`
        })
    ],
    links: links(run, 'selfHosted', 'status', 'space')
});

;// CONCATENATED MODULE: ./src/diagnose/catalogue/platform/signs.ts


const hubUnavailable = [
    ...signs('decisive', 
    // The host tells: these are the Hub's own services talking to each other, not the user's token.
    /spaces-registry\.huggingface\.tech/i, /Authorization error: https:\/\/[^ ]{0,80}(?:s3|amazonaws)/i, /40[13][^/]{0,80}https:\/\/[^ /]{0,80}(?:\.amazonaws\.com|cas-server|cas-bridge|xethub|cdn-lfs|hf-hub-lfs)/i, /This operation was aborted/i, /We're working hard to fix this/i, /can't connect to the server for this app or website/i, /Unexpected job error/i, 
    // A build for which the registry of base images or of built ones had no answer; `build-failed` stands on the same mark.
    /(?:--> ERROR: |failed to solve: )[^"]{0,200}?(?:failed to (?:push|export|fetch|resolve source metadata|copy|do request|receive status|commit)|error writing|rpc error)[^"]{0,300}?(?:429|50[0234]|toomanyrequests|Too Many Requests|i\/o timeout|TLS handshake timeout|connection re(?:set|fused)|code = (?:Unavailable|Unknown|Internal|Canceled|Aborted))/i),
    ...signs('decisive', 
    // The same, where the builder names the address that did not answer.
    /(?:--> ERROR: |failed to solve: )[^"]{0,300}?failed to do request: (?:Head|Get|Post) "https?:[^"]{1,300}": .{0,200}?(?:connection re(?:fused|set)|timeout|no such host|EOF|deadline exceeded|50[234]|429)/i),
    ...signs('cause', /(?:unexpected )?internal (?:server )?error(?: hook)?/i, /upstream connect error|no healthy upstream/i, /(?:Bad Gateway|Service (?:Temporarily )?Unavailable|Gateway Time-?out)/i, /(?:Hugging ?Face|Hub|service|server|site)[^.]{0,30} (?:is|are) (?:currently )?(?:down|unavailable|under maintenance|experiencing)/i, /possible repository corruption on the remote side|fatal error in commit_refs/i, /CAS (?:service|client) error/i, 
    // git-lfs, of a 5xx.
    /Fatal error: Server error: https?:/i),
    ...signs('verdict', status_status('50\\d|52\\d|530')),
    ...signs('headline', /\berror\b[^.]{0,20} 50[0234]\b/i)
];
const rateLimited = [
    ...signs('decisive', /We had to rate limit/i, /exceeded (?:the|your|our) (?:\w{1,20} )?(?:rate limit|hourly quotas?)/i, /Commit frequency limit exceeded/i),
    ...signs('cause', /rate[- ]limit(?:ed|s|ing)?\b|too many requests/i, /exceeded your (?:\w{1,20} )?GPU quota|GPU quota exceeded/i, status_status('429'))
];
const paymentRequired = [
    ...signs('decisive', /requires? a (?:PRO|paid|Team|Enterprise)\b[^.]{0,30}(?:subscription|plan|account)?/i, /add a (?:valid )?payment method/i, /Payment Required/i, /monthly included credits|Pre-?paid credit|insufficient (?:credit|balance|funds)/i, /Quota exceeded for flavor|reached your [a-z0-9-]{1,40} quota limit/i),
    ...signs('cause', /(?:subscribe|upgrade) to (?:a )?(?:PRO|Team|Enterprise)/i, /billing settings|billing & plans|account payments have failed|spending limit/i, status_status('402'))
];
const network = [
    ...signs('decisive', 
    // The proxy's own answer, whatever its number.
    /not in (?:the )?allow-?list|network egress/i, /(?:CONNECT tunnel|Tunnel connection) failed|Proxy CONNECT aborted|from proxy after CONNECT|ProxyError|Could not resolve proxy/i),
    ...signs('cause', /Could not resolve host|couldn't resolve host|Temporary failure in name resolution|NameResolutionError|Name or service not known|nodename nor servname|getaddrinfo|no such host|No address associated/i, /Failed to connect to|Couldn't connect to (?:server|host)|Connection refused|Network is unreachable|No route to host|actively refused|connection reset/i, /Connection (?:was )?(?:timed out|reset|aborted|closed|dropped)|broken pipe|socket hang up/i, /\b(?:ECONNRESET|ECONNREFUSED|ETIMEDOUT|EPIPE|EAI_AGAIN|ENOTFOUND|ECONNABORTED|ENETUNREACH|EHOSTUNREACH|UND_ERR_[A-Z_]{1,40}|WinError 100(?:5\d|6\d))\b/, /(?:Operation|Connection|Read|Connect|Request|Resolving|operation) (?:too slow|timed out)|timed? ?out after|i\/o timeout|deadline exceeded|ReadTimeout|ConnectTimeout|ConnectError|handshake timeout|write timeout/i, /curl (?:5|6|7|16|18|28|52|55|56|65|81|92)\b/i, /RPC failed; (?:HTTP (?:400|408|411)|result=(?:18|22|55|56), HTTP code = (?:0|100|200|400|408|411))/i, /HTTP\/2 stream \d{1,9} was not closed cleanly|HTTP2 framing layer|Error in the HTTP2/i, /Recv failure|Send failure|Empty reply from server|transfer closed with|outstanding read data remaining/i, /IncompleteRead|RemoteDisconnected|RemoteProtocolError|ChunkedEncodingError|ProtocolError|Server disconnected|peer closed connection/i, /LFS: (?:Put|Post|Get|Head) "?https?:[^ ]{1,2000}:? (?:EOF|write|read|dial|net\/http)/i, /\bEOF(?:oading|\b)/, /Couldn't reach (?:server|https)|(?:check|verify) your (?:internet|network) connection/i),
    ...signs('verdict', 
    // What git says of a connection that ended, also when a status before it says why it did.
    /unexpected disconnect while reading sideband|early EOF|unexpected EOF|sideband packet|invalid index-pack output|protocol error: bad/i, /the remote end hung up unexpectedly|Could not read from remote repository/i, /(?:Connection|Timeout|Network)Error|Network error|ConnectionError|fetch failed|Max retries exceeded/i, /Could(?:n't| not) connect|unable to connect|error (?:sending|making) request|timed? ?out\b/i, status_status('408')),
    ...signs('headline', /unable to access|无法访问|無法存取/i, /LocalEntryNotFoundError|specific connection error/i),
    ...signs('advice', /check your (?:internet )?connection|outgoing traffic has been disabled|offline mode is enabled|Cannot reach https/i)
];
const tls = [
    ...signs('decisive', /(?:SSL|TLS) certificate|certificate verif|CERTIFICATE_VERIFY_FAILED|certificate (?:has )?expired|CERT_HAS_EXPIRED/i, /self[- ]signed certificate|SELF_SIGNED|unable to get (?:local )?issuer certificate|UNABLE_TO_(?:VERIFY|GET)|unknown certificate|UnknownIssuer/i, /x509: |certificate signed by unknown authority|invalid peer certificate|server certificate|error setting certificate|certificate (?:is not|problem|subject|rejected)|hostname mismatch|doesn't match certificate|ERR_TLS/i),
    ...signs('cause', /SSL_connect|SSL_ERROR_SYSCALL in connection|gnutls_handshake|handshake (?:fail|alert)|TLS connect error|ssl3_|tlsv1|sslv3|WRONG_VERSION_NUMBER|wrong version number|EPROTO|SSL routines/i, /schannel|SEC_E_|CRYPT_E_|InitializeSecurityContext/i, /SSLError|SSLEOFError|EOF occurred in violation of protocol|SSLCertVerificationError|SSLHandshake/i, /curl (?:35|51|58|59|60|77)\b/i, /Host key verification failed|REMOTE HOST IDENTIFICATION HAS CHANGED/i)
];
const oidcUnavailable = [
    ...signs('decisive', /ACTIONS_ID_TOKEN_REQUEST_(?:URL|TOKEN)/, /requesting 'id-token: write', but is only allowed/i),
    ...signs('cause', /OIDC token permissions|OIDC token retrieval failed|OpenID Connect token retrieval failed/i, /id-token: ?write|id-token permission|`?id-token`? (?:write )?permission/i, /(?:missing|insufficient|unable to (?:get|retrieve|fetch|obtain)|failed to (?:get|retrieve|fetch|obtain)|could not (?:get|retrieve|fetch|obtain)|no)[^.]{0,40} (?:OIDC|ID)[ -]token/i, /OIDC (?:token )?(?:permissions?|provider|environment|is )[^.]{0,40}(?:not|missing|insufficient|unavailable|unset)/i)
];
const oidcRejected = [
    ...signs('decisive', 
    // The Hub writes the reason behind the code, and it may read like another diagnosis.
    /\binvalid_grant\b(?![^a-z]{0,6}(?:error_description\W{1,5})?This operation was aborted)/i, /no (?:matching|corresponding)[^.]{0,40} publisher|invalid-publisher|publisher (?:not found|does ?n[o']t match|mismatch)/i, /trusted publisher[^.]{0,60}(?:fail|refus|reject|denied|not (?:configured|found|match)|no match|mismatch)/i),
    ...signs('cause', /\binvalid_(?:grant|request|client)\b|unsupported_grant_type/i, /(?:token )?exchange (?:failure|failed)|token exchange (?:failed|request failed|error|was rejected)/i, /attribute condition|invalid-pending-publisher|sts:AssumeRoleWithWebIdentity|AADSTS7002\d|No matching federated identity/i, /(?:invalid|wrong|unexpected|incorrect|mismatched)[- ](?:OIDC |ID )?(?:audience|issuer|claims?|subject)\b|(?:audience|issuer|claims?)[^.]{0,40}(?:does ?n[o']t match|do not match|mismatch|not allowed|not trusted)/i),
    ...signs('verdict', /\/oauth\/token/i)
];

;// CONCATENATED MODULE: ./src/diagnose/catalogue/platform/network.ts








const causes = [
    ['proxy-login', /\b407\b|Proxy Authentication Required/i],
    ['proxy', /proxy|CONNECT tunnel|Tunnel connection/i],
    [
        'name',
        /resolve host|name resolution|NameResolution|getaddrinfo|no such host|ENOTFOUND|EAI_AGAIN|not known/i
    ],
    ['refused', /refused|Failed to connect|unreachable|No route|ENETUNREACH|EHOSTUNREACH/i]
];
function network_facts({ finding, network }, proof) {
    if (finding?.kind === 'not-the-hub' || finding?.kind === 'github-unavailable')
        return finding;
    const text = network === undefined ? proof : `${network.code} ${network.message}`;
    return {
        cause: causes.find(([, pattern]) => pattern.test(text))?.[0] ?? 'cut',
        ...network
    };
}
const network_hub = 'huggingface.co';
const network_why = {
    name: (0,words_text/* say */.cv)({
        en: 'The runner could not find the server’s IP address (DNS). Either the name is wrong, or the runner has no working internet connection.',
        'zh-TW': 'runner 查不到伺服器的 IP 位址（DNS）。可能是名稱寫錯，或 runner 沒有可用的網際網路連線。'
    }),
    refused: (0,words_text/* say */.cv)({
        en: 'The runner could not reach the server. A firewall may block it, or the runner has no access to the internet.',
        'zh-TW': 'runner 連不到伺服器。可能被防火牆擋住，或 runner 無法連到外面的網路。'
    }),
    proxy: (0,words_text/* say */.cv)({
        en: 'A proxy between the runner and the internet refused or cut the connection. The answer did not come from Hugging Face.',
        'zh-TW': 'runner 和網際網路之間有一個 proxy，它拒絕或中斷了連線。這個回應不是來自 Hugging Face。'
    }),
    'proxy-login': (0,words_text/* say */.cv)({
        en: 'The proxy between the runner and the internet wants a user name and a password (status 407). The answer did not come from Hugging Face.',
        'zh-TW': 'runner 和網際網路之間的 proxy 要求使用者名稱和密碼（狀態碼 407）。這個回應不是來自 Hugging Face。'
    }),
    cut: (0,words_text/* say */.cv)({
        en: 'The connection was lost or took too long. That happens with large pushes, on slow networks, or when a server in between gives up.',
        'zh-TW': '連線中斷或等待太久。推送的內容很大、網路很慢，或中間的伺服器放棄時，都可能發生。'
    })
};
const proxyLogin = {
    text: (0,words_text/* say */.cv)({
        en: 'Write the user name and the password of the proxy in its address. Save that address as a secret, and hand it to the step. `%40` stands for `@`:',
        'zh-TW': '把 proxy 的使用者名稱和密碼寫在它的網址裡，存成 secret 再交給這個步驟。`@` 要寫成 `%40`：'
    }),
    block: {
        language: 'yaml',
        lines: ['env:', '  HTTPS_PROXY: ${{ secrets.HTTPS_PROXY }} # http://USER:PASSWORD@PROXY:PORT']
    }
};
/** Windows' own TLS cannot ask whether a certificate was revoked, or fails at the handshake. */
const schannel = {
    text: (0,words_text/* say */.cv)({
        en: 'On Windows, let git use OpenSSL instead of schannel, which stops when it cannot check whether the certificate was revoked:',
        'zh-TW': '在 Windows 上，讓 git 使用 OpenSSL。Windows 的 schannel 無法查詢憑證是否已撤銷時就會停止：'
    }),
    block: { language: 'sh', lines: ['git config --global http.sslBackend openssl'] }
};
/** What the server did not do in so many seconds. */
function lateText({ deadline, seconds }) {
    const time = [String(seconds)];
    if (deadline === 'connect')
        return (0,words_text/* say */.cv)({
            en: (0,words_text.t) `No connection could be made within ${time} seconds.`,
            'zh-TW': (0,words_text.t) `${time} 秒內無法建立連線。`
        });
    if (deadline === 'total')
        return (0,words_text/* say */.cv)({
            en: (0,words_text.t) `The answer was not complete after ${time} seconds.`,
            'zh-TW': (0,words_text.t) `${time} 秒後仍未收到完整的回應。`
        });
    return (0,words_text/* say */.cv)({
        en: (0,words_text.t) `The server was silent for ${time} seconds.`,
        'zh-TW': (0,words_text.t) `伺服器有 ${time} 秒沒有任何回應。`
    });
}
const failed = ({ cause, host = network_hub, code, late }, run) => ({
    title: (0,words_text/* say */.cv)({ en: 'The connection to the server failed', 'zh-TW': '和伺服器的連線失敗' }),
    what: (0,words_text/* sentences */.hC)((0,words_text/* say */.cv)({
        en: (0,words_text.t) `The connection between the runner and ${host} could not be completed.`,
        'zh-TW': (0,words_text.t) `runner 和 ${host} 之間的連線沒有完成。`
    }), late ? lateText(late) : [], code === undefined ? [] : (0,words_text/* say */.cv)({ en: (0,words_text.t) `The error is ${code}.`, 'zh-TW': (0,words_text.t) `錯誤是 ${code}。` }), (0,words_text/* say */.cv)({ en: 'Your token is not the cause.', 'zh-TW': '這和你的 token 無關。' })),
    why: network_why[cause],
    steps: [
        cause === 'proxy-login' ? proxyLogin : remedy.again,
        {
            text: (0,words_text/* say */.cv)({
                en: 'If it fails again on a self-hosted runner: check that it reaches https://huggingface.co, and that `HTTPS_PROXY` and `NO_PROXY` are right for its network:',
                'zh-TW': '如果是自架的 runner 又失敗：確認它連得到 https://huggingface.co，而且 `HTTPS_PROXY` 和 `NO_PROXY` 符合它的網路環境：'
            }),
            block: { language: 'sh', lines: ['curl -I https://huggingface.co', 'env | grep -i proxy'] }
        },
        (0,words_text/* say */.cv)({
            en: 'If only large pushes fail: push less at a time, or store large files with Git LFS (`git lfs migrate`).',
            'zh-TW': '如果只有內容很大的推送會失敗：分成幾次推送，或改用 Git LFS 存放大型檔案（`git lfs migrate`）。'
        }),
        (0,words_text/* say */.cv)({
            en: 'If it fails everywhere, check the service status.',
            'zh-TW': '如果到處都失敗，請查看服務狀態。'
        })
    ],
    links: links(run, 'status', 'space', 'largeFileDocs')
});
const network_network = diagnosis({
    id: 'network',
    signs: network,
    when: ({ id, evidence, proof }) => (id === 'network' ? network_facts(evidence, proof) : null),
    say: (found, run) => {
        if (!('kind' in found))
            return failed(found, run);
        return found.kind === 'not-the-hub' ? intercepted(found, run) : gitHubTrouble(found, run);
    }
});
const network_tls = diagnosis({
    id: 'tls',
    signs: tls,
    when: seen => {
        const { network: failed } = seen.evidence;
        if (seen.id !== 'tls')
            return null;
        const host = failed?.host ?? otherHost(seen);
        return { schannel: /schannel/i.test(seen.proof), ...(host !== undefined && { host }) };
    },
    say: ({ host = network_hub, schannel: windows }, run) => ({
        title: (0,words_text/* say */.cv)({ en: 'The secure connection could not be set up', 'zh-TW': '無法建立安全連線' }),
        what: (0,words_text/* say */.cv)({
            en: (0,words_text.t) `The runner could not confirm that it was really connected to ${host}, so it did not send the token or any file.`,
            'zh-TW': (0,words_text.t) `runner 無法確認對方真的是 ${host}，所以沒有送出 token 和檔案。`
        }),
        why: (0,words_text/* sentences */.hC)((0,words_text/* say */.cv)({
            en: 'A proxy or a virus scanner in between may show its own certificate. The runner’s clock or its list of trusted certificates may be out of date. The connection may also have been cut at its start.',
            'zh-TW': '可能是中間的 proxy 或防毒軟體用了自己的憑證，也可能是 runner 的時間不對、信任的憑證清單過舊，或連線一開始就被切斷。'
        }), (0,words_text/* say */.cv)({
            en: 'Do not turn this check off (`http.sslVerify false`): somebody on the way could then read the token.',
            'zh-TW': '請不要關閉這項檢查（`http.sslVerify false`），否則 token 可能在途中被讀取。'
        })),
        steps: before(windows ? [schannel] : [], [
            {
                text: (0,words_text/* say */.cv)({
                    en: 'On GitHub’s own runners, run the workflow again. If the job runs in a container, install certificates in it first:',
                    'zh-TW': '如果是 GitHub 提供的 runner，請重新執行工作流程。如果 job 在容器裡執行，請先在容器裡安裝憑證：'
                }),
                block: { language: 'sh', lines: ['apt-get update && apt-get install -y ca-certificates'] }
            },
            {
                text: (0,words_text/* say */.cv)({
                    en: 'On a self-hosted runner behind a company’s proxy, tell git and Node which certificate to trust. Ask your administrator for the file:',
                    'zh-TW': '如果自架的 runner 在公司的 proxy 後面，請告訴 git 和 Node 要信任哪一個憑證。憑證檔案可以向管理員索取：'
                }),
                block: {
                    language: 'yaml',
                    lines: [
                        'env:',
                        '  GIT_SSL_CAINFO: /path/to/company-ca.pem',
                        '  NODE_EXTRA_CA_CERTS: /path/to/company-ca.pem'
                    ]
                }
            },
            (0,words_text/* say */.cv)({
                en: 'Check that the runner’s date and time are right.',
                'zh-TW': '確認 runner 的日期和時間正確。'
            })
        ]),
        links: links(run, 'selfHosted', 'status')
    })
});

;// CONCATENATED MODULE: ./src/diagnose/catalogue/credential/oidc.ts







const permission = {
    language: 'yaml',
    lines: ['permissions:', '  contents: read', '  id-token: write']
};
const oidc_oidcUnavailable = diagnosis({
    id: 'oidc-unavailable',
    signs: oidcUnavailable,
    when: ({ id }) => (id === 'oidc-unavailable' ? {} : null),
    say: (_, run) => ({
        title: (0,words_text/* say */.cv)({
            en: 'This job may not use keyless login (OIDC)',
            'zh-TW': '這個 job 不能使用免 token 登入（OIDC）'
        }),
        what: (0,words_text/* say */.cv)({
            en: 'GitHub did not confirm to Hugging Face who this job is.',
            'zh-TW': 'GitHub 沒有向 Hugging Face 證明這個 job 的身分。'
        }),
        why: (0,words_text/* say */.cv)({
            en: 'The job needs the permission `id-token: write`. Pull requests from forks never have it.',
            'zh-TW': 'job 要有 `id-token: write` 權限；來自 fork 的 pull request 一律沒有。'
        }),
        steps: [
            oneOf({
                text: (0,words_text/* say */.cv)({
                    en: 'In the workflow file (`.github/workflows/…`), add this to the job. If the job is part of a reusable workflow, the job that calls it needs this too:',
                    'zh-TW': '在工作流程檔案（`.github/workflows/…`）的 job 裡加上這一段。如果這個 job 屬於可重複使用的工作流程，呼叫它的 job 也要加：'
                }),
                block: permission
            }, {
                ...remedy.hand(run),
                text: (0,words_text/* say */.cv)({
                    en: 'Use a token of type “Write” instead: save it as the secret `HF_TOKEN`, and add these lines to the step of this action:',
                    'zh-TW': '改用類型「Write」的 token：存成 secret `HF_TOKEN`，並在這個 action 的步驟加上這幾行：'
                })
            }),
            endings.push
        ],
        links: links(run, 'oidcDocs', 'publisherDocs', 'tokens')
    })
});
/** What a person compares with the publisher's settings. */
function oidc_compared({ repository }) {
    return repository === undefined
        ? (0,words_text/* say */.cv)({ en: 'the GitHub repository', 'zh-TW': ' GitHub 儲存庫' })
        : (0,words_text/* say */.cv)({ en: (0,words_text.t) `the GitHub repository ${repository}`, 'zh-TW': (0,words_text.t) ` GitHub 儲存庫 ${repository} ` });
}
function requestText(requestId) {
    if (requestId === undefined)
        return [];
    return (0,words_text/* say */.cv)({
        en: (0,words_text.t) `If you ask Hugging Face Support, give the request id ${requestId}.`,
        'zh-TW': (0,words_text.t) `聯絡 Hugging Face Support 時，請附上請求編號 ${requestId}。`
    });
}
const oidc_oidcRejected = diagnosis({
    id: 'oidc-rejected',
    signs: oidcRejected,
    when: ({ id, evidence: { http } }) => {
        if (id !== 'oidc-rejected')
            return null;
        return {
            ...(http?.message !== undefined && { message: http.message }),
            ...(http?.requestId !== undefined && { requestId: http.requestId })
        };
    },
    say: ({ message, requestId }, run) => ({
        title: (0,words_text/* say */.cv)({
            en: 'Hugging Face does not trust this workflow',
            'zh-TW': 'Hugging Face 不信任這個工作流程'
        }),
        what: (0,words_text/* say */.cv)({
            en: (0,words_text.t) `GitHub confirmed who this job is, but no Trusted Publisher of ${theSpace(run)} matches it.`,
            'zh-TW': (0,words_text.t) `GitHub 證明了這個 job 的身分，但${theSpace(run)}沒有符合的 Trusted Publisher。`
        }),
        why: (0,words_text/* sentences */.hC)((0,words_text/* say */.cv)({
            en: 'Either the Space has no Trusted Publisher, or it names another repository, branch, workflow file or environment. All of them must match exactly.',
            'zh-TW': '可能還沒有設定 Trusted Publisher，或設定的儲存庫、分支（branch）、工作流程檔案或 environment 不同。每一項都必須完全相同。'
        }), hubSays(message)),
        steps: [
            (0,words_text/* say */.cv)({
                en: 'Check that the Space exists and that the input `space` is exactly its name. Keyless login cannot create a Space, not even with the input `create`: create it once by hand at [huggingface.co/new-space](https://huggingface.co/new-space).',
                'zh-TW': '確認 Space 已經存在，而且參數 `space` 和它的名稱完全相同。免 token 登入不能建立 Space，設定參數 `create` 也沒有用：請先到 [huggingface.co/new-space](https://huggingface.co/new-space) 手動建立一次。'
            }),
            oneOf((0,words_text/* say */.cv)({
                en: (0,words_text.t) `Open the Space’s Settings → Trusted Publishers (${`${gitUrl(run)}/settings`}) and add or correct the entry for ${oidc_compared(run)}. The workflow is the name of its file, such as \`deploy.yml\`; the branch is the one that the run started from.`,
                'zh-TW': (0,words_text.t) `打開 Space 的 Settings → Trusted Publishers（${`${gitUrl(run)}/settings`}），新增或改正${oidc_compared(run)}的項目。workflow 填檔案名稱，例如 \`deploy.yml\`；branch 填觸發這次執行的分支。`
            }), (0,words_text/* say */.cv)({
                en: 'Use a token instead: save one of type “Write” as the secret `HF_TOKEN`, and set the input `token` to it in the workflow file.',
                'zh-TW': '改用 token：把類型「Write」的 token 存成 secret `HF_TOKEN`，並在工作流程檔案用參數 `token` 傳入。'
            })),
            (0,words_text/* sentences */.hC)(remedy.again.text, requestText(requestId))
        ],
        links: links(run, 'space', 'publisherDocs', 'oidcDocs', 'contact')
    })
});

;// CONCATENATED MODULE: ./src/diagnose/catalogue/permission/restrictions.ts

/** What an organization may ask for besides a role (`securityRestrictions` of whoami), and how to meet it. */
const restrictions = {
    mfa: (0,words_text/* say */.cv)({
        en: 'Turn on two-factor authentication for your account: Settings → Authentication on Hugging Face.',
        'zh-TW': '為你的帳號開啟兩步驟驗證：Hugging Face 的 Settings → Authentication。'
    }),
    sso: (0,words_text/* say */.cv)({
        en: 'Log in once through the organization’s own login page (single sign-on): open the organization’s page on Hugging Face in the browser and follow the notice there.',
        'zh-TW': '透過組織自己的登入頁面（SSO）登入一次：用瀏覽器打開組織在 Hugging Face 的頁面，照上面的提示操作。'
    }),
    ip: (0,words_text/* say */.cv)({
        en: 'The organization only accepts certain IP addresses, and those of GitHub’s own runners are not among them. Ask an admin to allow your runner’s IP address, or use a self-hosted runner inside the allowed network.',
        'zh-TW': '組織只允許特定的 IP 位址，而 GitHub 提供的 runner 不在其中。請管理員允許 runner 的 IP 位址，或改用在允許的網路裡的自架 runner。'
    }),
    'token-policy': (0,words_text/* say */.cv)({
        en: 'The organization only accepts certain tokens, usually “Fine-grained” ones that an admin has approved. Make such a token with write access to this Space, and ask an admin to approve it.',
        'zh-TW': '組織只接受特定的 token，通常是經過管理員核准的「Fine-grained」token。請建立一個對這個 Space 有寫入權限的 token，並請管理員核准。'
    }),
    'token-revoked': (0,words_text/* say */.cv)({
        en: 'An admin of the organization has revoked this token. Ask why, then make a new one.',
        'zh-TW': '組織的管理員撤銷了這個 token。請先了解原因，再建立新的。'
    })
};
const ask = (0,words_text/* say */.cv)({
    en: 'Ask an admin of the organization which rules members and their tokens must meet.',
    'zh-TW': '請向組織的管理員詢問對成員和 token 的要求。'
});
/** How to meet an organization's rules; the names are an open set. */
function restrictionSteps(names) {
    const known = Object.entries(restrictions).filter(([name]) => names.includes(name));
    return known.length === 0 ? [ask] : known.map(([, text]) => ({ text }));
}

;// CONCATENATED MODULE: ./src/diagnose/catalogue/permission/organization.ts





/** A text of the Hub's may leave out which organization it is. */
function organization(owner) {
    return owner === ''
        ? (0,words_text/* say */.cv)({ en: 'the organization', 'zh-TW': '組織' })
        : (0,words_text/* say */.cv)({ en: (0,words_text.t) `the organization ${owner}`, 'zh-TW': (0,words_text.t) `組織 ${owner} ` });
}
function tokenOwner({ account }) {
    return account === undefined
        ? (0,words_text/* say */.cv)({ en: 'another account', 'zh-TW': '另一個帳號' })
        : (0,words_text/* say */.cv)({ en: (0,words_text.t) `${account}`, 'zh-TW': (0,words_text.t) ` ${account}` });
}
const notMember = ({ owner }, run) => ({
    title: (0,words_text/* say */.cv)({
        en: 'Permission denied: the Space belongs to another account',
        'zh-TW': 'Permission denied：這個 Space 屬於另一個帳號'
    }),
    why: (0,words_text/* say */.cv)({
        en: (0,words_text.t) `The Space belongs to ${owner}, and the token to ${tokenOwner(run)}, which is not a member there.`,
        'zh-TW': (0,words_text.t) `Space 屬於 ${owner}，而 token 屬於${tokenOwner(run)}，這個帳號不是那裡的成員。`
    }),
    steps: [
        oneOf((0,words_text/* say */.cv)({
            en: (0,words_text.t) `If ${owner} is an organization, ask one of its admins to invite you with the role “write”.`,
            'zh-TW': (0,words_text.t) `如果 ${owner} 是組織，請管理員邀請你加入，角色設為「write」。`
        }), (0,words_text/* say */.cv)({
            en: (0,words_text.t) `If ${owner} is another account of yours, log in as ${owner}, make a token of type “Write” there, and save it as the secret \`HF_TOKEN\`.`,
            'zh-TW': (0,words_text.t) `如果 ${owner} 是你的另一個帳號，請登入 ${owner}，在那裡建立類型「Write」的 token，再存成 secret \`HF_TOKEN\`。`
        }), (0,words_text/* say */.cv)({
            en: 'If you meant a Space of your own, write your own account’s name before the slash in the input `space`, commit the change and push it.',
            'zh-TW': '如果你要推送的是自己的 Space，請把參數 `space` 裡斜線前面的名稱改成你自己的帳號，commit 之後推送。'
        })),
        remedy.again
    ]
});
const organizationRole = ({ owner, role }) => ({
    title: (0,words_text/* say */.cv)({
        en: 'Permission denied: your role in the organization is not enough',
        'zh-TW': 'Permission denied：你在組織裡的角色權限不足'
    }),
    why: (0,words_text/* say */.cv)({
        en: (0,words_text.t) `In ${organization(owner)} your role is ${role}. Pushing to its Spaces needs “write” or “admin”. A new token does not change that.`,
        'zh-TW': (0,words_text.t) `你在${organization(owner)}的角色是 ${role}。推送到組織的 Space 需要「write」或「admin」。換一個 token 也不會改變這一點。`
    }),
    steps: [
        (0,words_text/* say */.cv)({
            en: 'Ask an admin of the organization to give you the role “write”: Organization settings → Members.',
            'zh-TW': '請組織的管理員到 Organization settings → Members，把你的角色改成「write」。'
        }),
        remedy.again
    ]
});
const organizationRestriction = ({ owner, restrictions }) => ({
    title: (0,words_text/* say */.cv)({
        en: 'Permission denied: the organization’s security rules are not met',
        'zh-TW': 'Permission denied：不符合組織的安全規定'
    }),
    why: (0,words_text/* say */.cv)({
        en: (0,words_text.t) `Whatever your role is, ${organization(owner)} refuses requests until its rules are met (${listed(restrictions)}).`,
        'zh-TW': (0,words_text.t) `不論你的角色是什麼，在符合${organization(owner)}的規定（${listed(restrictions)}）之前，所有請求都會被拒絕。`
    }),
    steps: before(restrictionSteps(restrictions), [remedy.again])
});
const approvalPending = ({ owner }) => ({
    title: (0,words_text/* say */.cv)({
        en: 'Permission denied: the organization has not approved the token',
        'zh-TW': 'Permission denied：token 還在等待組織核准'
    }),
    why: (0,words_text/* say */.cv)({
        en: (0,words_text.t) `An admin of ${organization(owner)} must approve a token before it works there.`,
        'zh-TW': (0,words_text.t) `${organization(owner)}規定 token 要先經過管理員核准才能使用。`
    }),
    steps: [
        (0,words_text/* say */.cv)({
            en: 'Ask an admin of the organization to approve the token: Organization settings → Tokens management.',
            'zh-TW': '請組織的管理員到 Organization settings → Tokens management 核准這個 token。'
        }),
        remedy.again
    ]
});
const revoked = ({ owner }, run) => ({
    title: (0,words_text/* say */.cv)({
        en: 'Permission denied: the organization has revoked the token',
        'zh-TW': 'Permission denied：組織已經撤銷這個 token'
    }),
    why: (0,words_text/* say */.cv)({
        en: (0,words_text.t) `An admin of ${organization(owner)} took away this token’s access to everything that belongs to the organization.`,
        'zh-TW': (0,words_text.t) `${organization(owner)}的管理員取消了這個 token 存取組織內容的權限。`
    }),
    steps: [
        (0,words_text/* say */.cv)({
            en: 'Ask an admin of the organization why, and whether you may use a new token.',
            'zh-TW': '請先向組織的管理員了解原因，以及可不可以使用新的 token。'
        }),
        ...remedy.renew(run, (0,words_text/* say */.cv)({ en: 'If you may, make a new one.', 'zh-TW': '可以的話，請建立新的。' })),
        remedy.again
    ]
});

;// CONCATENATED MODULE: ./src/diagnose/catalogue/permission/create.ts



/** An account's name, or what stands for it when a printed text left it out. */
function account(owner) {
    return owner === ''
        ? (0,words_text/* say */.cv)({ en: 'that account', 'zh-TW': '這個帳號' })
        : (0,words_text/* say */.cv)({ en: (0,words_text.t) `the account ${owner}`, 'zh-TW': (0,words_text.t) `帳號 ${owner} ` });
}
const create_why = {
    scope: owner => (0,words_text/* say */.cv)({
        en: (0,words_text.t) `The Space does not exist yet, and the token may not create one in ${account(owner)}. It is “Fine-grained”: to create a Space, it needs write access to all repositories of the account. Access to chosen repositories is not enough, since a new one is not among them.`,
        'zh-TW': (0,words_text.t) `這個 Space 還不存在，而 token 不能在${account(owner)}底下建立 Space。它的類型是「Fine-grained」：要建立 Space，需要對整個帳號的儲存庫有寫入權限。只勾選某幾個儲存庫不夠，因為新的 Space 不會在裡面。`
    }),
    role: owner => (0,words_text/* say */.cv)({
        en: (0,words_text.t) `The Space does not exist yet, and your role in the organization ${owner} does not let you create one there. That needs “contributor”, “write” or “admin”. A new token does not change that.`,
        'zh-TW': (0,words_text.t) `這個 Space 還不存在，而你在組織 ${owner} 的角色不能建立 Space，需要「contributor」、「write」或「admin」。換一個 token 也不會改變這一點。`
    }),
    'not-a-member': owner => (0,words_text/* say */.cv)({
        en: (0,words_text.t) `The Space does not exist yet, and the token’s account cannot create one under ${owner}: that is another account, or an organization in which it is not a member.`,
        'zh-TW': (0,words_text.t) `這個 Space 還不存在，而 token 的帳號不能在 ${owner} 底下建立：那是另一個帳號，或是它沒有加入的組織。`
    })
};
const fix = {
    scope: owner => ({
        text: (0,words_text/* say */.cv)({
            en: (0,words_text.t) `On Hugging Face, open [Settings → Access Tokens](https://huggingface.co/settings/tokens) and edit the token. Tick “Write access to contents/settings of all repos” for ${account(owner)} (under “User permissions”, or under the organization). Its value stays the same. Or use a token of type “Write”.`,
            'zh-TW': (0,words_text.t) `在 Hugging Face 打開 [Settings → Access Tokens](https://huggingface.co/settings/tokens) 編輯這個 token，為${account(owner)}勾選「Write access to contents/settings of all repos」（在「User permissions」，或在組織那一區）。token 的值不會變。也可以改用類型「Write」的 token。`
        })
    }),
    role: () => ({
        text: (0,words_text/* say */.cv)({
            en: 'Ask an admin of the organization for the role “write” (Organization settings → Members), or to create the Space for you.',
            'zh-TW': '請組織的管理員到 Organization settings → Members 把你的角色改成「write」，或請管理員替你建立這個 Space。'
        })
    }),
    'not-a-member': owner => ({
        text: (0,words_text/* say */.cv)({
            en: (0,words_text.t) `If the Space is meant to be your own, write your own account’s name before the slash in the input \`space\`. If ${account(owner)} is right, use a token that was made there, or ask its admins to invite you.`,
            'zh-TW': (0,words_text.t) `如果要用的是自己的 Space，請把參數 \`space\` 裡斜線前面的名稱改成你自己的帳號。如果${account(owner)}沒有錯，請改用在那裡建立的 token，或請那裡的管理員邀請你加入。`
        })
    })
};
/** What always helps: after it, the token only has to write to the Space. */
const create_byHand = {
    text: (0,words_text/* say */.cv)({
        en: 'Create the Space once by hand at [huggingface.co/new-space](https://huggingface.co/new-space), with exactly the name in the input `space`. The token then only needs write access to that Space.',
        'zh-TW': '到 [huggingface.co/new-space](https://huggingface.co/new-space) 手動建立一次，名稱要和參數 `space` 完全相同。之後 token 只需要對這個 Space 有寫入權限。'
    })
};
/** The Space is missing, and the account's or the token's rights do not reach far enough to make it. */
const create = ({ owner, because }) => ({
    title: (0,words_text/* say */.cv)({
        en: 'Permission denied: the token may not create this Space',
        'zh-TW': 'Permission denied：這個 token 不能建立這個 Space'
    }),
    why: create_why[because](owner),
    steps: [oneOf(create_byHand, fix[because](owner)), remedy.again]
});
/** A keyless login is good for one Space that exists; it can create none. */
const createKeyless = () => ({
    title: (0,words_text/* say */.cv)({
        en: 'Permission denied: keyless login (OIDC) cannot create a Space',
        'zh-TW': 'Permission denied：免 token 登入（OIDC）不能建立 Space'
    }),
    why: (0,words_text/* say */.cv)({
        en: 'The Space does not exist yet. This job logged in with the short-lived token of a Trusted Publisher. Such a token works for one existing Space only.',
        'zh-TW': '這個 Space 還不存在。這個 job 是用 Trusted Publisher 的短期 token 登入的，這種 token 只能用在一個已經存在的 Space。'
    }),
    steps: [
        create_byHand,
        (0,words_text/* say */.cv)({
            en: 'In the new Space, open Settings → Trusted Publishers and add this repository and workflow. This action can then push without a stored token.',
            'zh-TW': '在新的 Space 打開 Settings → Trusted Publishers，加入這個儲存庫和工作流程。之後這個 action 就可以不用存放 token 直接推送。'
        }),
        remedy.again
    ]
});

;// CONCATENATED MODULE: ./src/diagnose/say/preview.ts


/** One Space for all pull requests: it is made once by hand, and a token for it alone is enough. */
function sharedPreview({ space }) {
    const shared = (space ?? 'OWNER/NAME-pr-1').replace(/-pr-\d+$/, '-preview');
    return {
        text: (0,words_text/* say */.cv)({
            en: 'Share one Space between all pull requests: the newest push is shown. Create it once by hand at [huggingface.co/new-space](https://huggingface.co/new-space), and write this in place of the step with `preview`:',
            'zh-TW': '讓所有 pull request 共用一個 Space，顯示最新的推送。先到 [huggingface.co/new-space](https://huggingface.co/new-space) 手動建立一次，再用這一段取代有 `preview` 的步驟：'
        }),
        block: {
            language: 'yaml',
            lines: [
                '- uses: org/hf-space-push@v1',
                '  with:',
                `    space: ${scalar(shared)}`,
                '    token: ${{ secrets.HF_TOKEN }}',
                '    history: snapshot'
            ]
        }
    };
}

;// CONCATENATED MODULE: ./src/diagnose/catalogue/permission/preview.ts





/** A token that makes and deletes Spaces. */
const wholeAccount = {
    text: (0,words_text/* say */.cv)({
        en: 'Use a token that may create and delete Spaces: of type “Write”, or “Fine-grained” with “Write access to contents/settings of all repos” for the account. Save it as the secret `HF_TOKEN`, and hand it over with `token: ${{ secrets.HF_TOKEN }}`.',
        'zh-TW': '使用可以建立和刪除 Space 的 token：類型「Write」，或為整個帳號勾選「Write access to contents/settings of all repos」的「Fine-grained」。存成 secret `HF_TOKEN`，再用 `token: ${{ secrets.HF_TOKEN }}` 傳入。'
    })
};
/** A preview's Space cannot be made by this token. */
const createPreview = (_, run) => ({
    title: (0,words_text/* say */.cv)({
        en: 'Permission denied: the token may not create previews',
        'zh-TW': 'Permission denied：這個 token 不能建立預覽'
    }),
    why: (0,words_text/* say */.cv)({
        en: (0,words_text.t) `Each pull request gets a Space of its own, here ${theSpace(run)}. The token may not create one in that account: access to chosen Spaces is not enough, since a new one is not among them.`,
        'zh-TW': (0,words_text.t) `每個 pull request 都有自己的 Space，這次是${theSpace(run)}。這個 token 不能在那個帳號建立 Space：只勾選某幾個 Space 不夠，因為新的不會在裡面。`
    }),
    steps: [oneOf(wholeAccount, sharedPreview(run)), remedy.again]
});
const keylessPreview = (_, run) => ({
    title: (0,words_text/* say */.cv)({
        en: 'Permission denied: keyless login (OIDC) cannot create or delete previews',
        'zh-TW': 'Permission denied：免 token 登入（OIDC）不能建立或刪除預覽'
    }),
    why: (0,words_text/* say */.cv)({
        en: 'A keyless login works for one Space that exists, whose owner has registered this workflow there. The Space of a pull request is made and deleted by this action.',
        'zh-TW': '免 token 登入只能用在一個已經存在、並且登記了這個工作流程的 Space。而 pull request 的 Space 是由這個 action 建立和刪除的。'
    }),
    steps: [oneOf(wholeAccount, sharedPreview(run)), remedy.again]
});
const deletePreview = ({ message }, run) => ({
    title: (0,words_text/* say */.cv)({
        en: 'Permission denied: the token may not delete this preview',
        'zh-TW': 'Permission denied：這個 token 不能刪除這個預覽'
    }),
    why: (0,words_text/* sentences */.hC)((0,words_text/* say */.cv)({
        en: (0,words_text.t) `The pull request is closed, and nobody needs ${theSpace(run)} any more. Its owner, or an admin of its organization, may delete it; this token may not.`,
        'zh-TW': (0,words_text.t) `pull request 已經關閉，不再需要${theSpace(run)}。擁有者或組織的管理員可以刪除它，這個 token 不行。`
    }), hubSays(message)),
    steps: [
        oneOf((0,words_text/* say */.cv)({
            en: 'Delete it by hand: open the Space, Settings → “Delete this Space”.',
            'zh-TW': '手動刪除：打開 Space，到 Settings 按「Delete this Space」。'
        }), wholeAccount),
        remedy.again
    ]
});

;// CONCATENATED MODULE: ./src/diagnose/catalogue/permission/reading.ts




/** Whether the token may push has not been said by that. */
const readingRefused = ({ route, message }, run) => ({
    title: (0,words_text/* say */.cv)({
        en: 'Permission denied: the token may not read this',
        'zh-TW': 'Permission denied：這個 token 不能讀取這項資料'
    }),
    what: (0,words_text/* say */.cv)({
        en: (0,words_text.t) `Hugging Face did not allow this request: ${words_routes/* ROUTE_NAMES */.V[route]}.`,
        'zh-TW': (0,words_text.t) `Hugging Face 不允許這個要求：${words_routes/* ROUTE_NAMES */.V[route]}。`
    }),
    why: (0,words_text/* sentences */.hC)((0,words_text/* say */.cv)({
        en: 'The token’s permissions do not include it, or the organization that owns the Space has a rule against it.',
        'zh-TW': '可能是 token 的權限不包含這一項，也可能是擁有這個 Space 的組織不允許。'
    }), hubSays(message)),
    steps: [
        (0,words_text/* say */.cv)({
            en: 'Use a token of type “Write”, or “Fine-grained” with read and write access to the contents of this Space.',
            'zh-TW': '改用類型是「Write」的 token，或是對這個 Space 的內容有讀寫權限的「Fine-grained」token。'
        }),
        ...remedy.keyless(run),
        remedy.make(run),
        remedy.store(run),
        remedy.again
    ]
});

;// CONCATENATED MODULE: ./src/diagnose/catalogue/permission/token.ts



/** How most of these begin: the token is good, only not for this. */
function identified({ account }) {
    return account === undefined
        ? (0,words_text/* say */.cv)({ en: 'Hugging Face knows who you are', 'zh-TW': 'Hugging Face 認得你的身分' })
        : (0,words_text/* say */.cv)({
            en: (0,words_text.t) `Hugging Face knows who you are (${account})`,
            'zh-TW': (0,words_text.t) `Hugging Face 認得你的身分（${account}）`
        });
}
function permissions(granted) {
    return granted.length === 0
        ? (0,words_text/* say */.cv)({ en: 'no permission at all', 'zh-TW': '沒有任何權限' })
        : (0,words_text/* say */.cv)({ en: (0,words_text.t) `only ${listed(granted)}`, 'zh-TW': (0,words_text.t) `只有 ${listed(granted)}` });
}
const readToken = (_, run) => ({
    title: (0,words_text/* say */.cv)({
        en: 'Permission denied: the token can only read',
        'zh-TW': 'Permission denied：這個 token 只能讀取'
    }),
    why: (0,words_text/* say */.cv)({
        en: (0,words_text.t) `${sentence(theToken(run))} is of type “Read”. Pushing needs “Write”; “Admin” is never needed.`,
        'zh-TW': (0,words_text.t) `${theToken(run)}的類型是「Read」。推送需要「Write」權限，不需要「Admin」。`
    }),
    steps: [remedy.make(run), remedy.store(run), remedy.again]
});
const fineGrainedScope = ({ granted }, run) => ({
    title: (0,words_text/* say */.cv)({
        en: 'Permission denied: the token’s permissions do not include this Space',
        'zh-TW': 'Permission denied：token 的權限範圍不包含這個 Space'
    }),
    why: (0,words_text/* say */.cv)({
        en: (0,words_text.t) `The token is “Fine-grained”. For ${theSpace(run)} it has ${permissions(granted)}; pushing needs \`repo.write\`.`,
        'zh-TW': (0,words_text.t) `這個 token 的類型是「Fine-grained」。對${theSpace(run)}，它${permissions(granted)}，而推送需要 \`repo.write\`。`
    }),
    steps: [
        remedy.make(run, 'fine-grained'),
        (0,words_text/* say */.cv)({
            en: 'If you edited the token, its value stays the same. If you made a new one, save it as the secret `HF_TOKEN` of the GitHub repository.',
            'zh-TW': '如果是編輯原本的 token，它的值不會變。如果是新建的，請存成 GitHub 儲存庫的 secret `HF_TOKEN`。'
        }),
        remedy.again
    ]
});
const disabled = (_, run) => ({
    title: (0,words_text/* say */.cv)({
        en: 'Permission denied: the Space is disabled',
        'zh-TW': 'Permission denied：這個 Space 已被停用'
    }),
    why: (0,words_text/* say */.cv)({
        en: (0,words_text.t) `Hugging Face has disabled ${theSpace(run)}. Until it is enabled again, no token can write to it.`,
        'zh-TW': (0,words_text.t) `Hugging Face 停用了${theSpace(run)}。在恢復之前，任何 token 都不能寫入。`
    }),
    steps: [
        (0,words_text/* say */.cv)({
            en: 'Open the Space’s page: it says why. If you disagree, write to [Hugging Face Support](https://huggingface.co/contact).',
            'zh-TW': '打開 Space 的頁面，上面會說明原因。如果有疑問，請聯絡 [Hugging Face Support](https://huggingface.co/contact)。'
        })
    ]
});
const token_refused = ({ message }, run) => ({
    title: (0,words_text/* say */.cv)({
        en: 'Permission denied: you may read this Space, but not write to it',
        'zh-TW': 'Permission denied：可以讀取這個 Space，但不能寫入'
    }),
    why: (0,words_text/* sentences */.hC)(message === ''
        ? (0,words_text/* say */.cv)({ en: 'Hugging Face gave no reason.', 'zh-TW': 'Hugging Face 沒有說明原因。' })
        : hubSays(message), (0,words_text/* say */.cv)({
        en: 'Either the account may not write there, or the token does not have that permission.',
        'zh-TW': '可能是帳號沒有寫入的權限，也可能是 token 沒有包含這個權限。'
    })),
    steps: [
        (0,words_text/* say */.cv)({
            en: 'Check that the account may write to the Space: it must own the Space, or have the role “write” in the organization that does. With the role “contributor”, it may only write to what it created itself.',
            'zh-TW': '確認帳號可以寫入這個 Space：Space 是它的，或它在擁有 Space 的組織裡角色是「write」。角色是「contributor」時，只能寫入自己建立的儲存庫。'
        }),
        ...remedy.keyless(run),
        ...remedy.renew(run, (0,words_text/* say */.cv)({
            en: 'If it may, the token does not: make a new one.',
            'zh-TW': '如果帳號沒有問題，就是 token 的權限不夠，請建立新的。'
        })),
        remedy.again
    ]
});

;// CONCATENATED MODULE: ./src/diagnose/catalogue/permission/setting.ts






const setting_asked = {
    secrets: {
        deed: (0,words_text/* say */.cv)({ en: 'change the Space’s secrets', 'zh-TW': '變更 Space 的 secret' }),
        place: 'Settings → Variables and secrets'
    },
    variables: {
        deed: (0,words_text/* say */.cv)({ en: 'change the Space’s variables', 'zh-TW': '變更 Space 的變數' }),
        place: 'Settings → Variables and secrets'
    },
    hardware: {
        deed: (0,words_text/* say */.cv)({ en: 'change the Space’s hardware', 'zh-TW': '變更 Space 的硬體' }),
        place: 'Settings → Hardware',
        ownerOnly: true
    },
    'sleep-time': {
        deed: (0,words_text/* say */.cv)({ en: 'change when the Space sleeps', 'zh-TW': '變更 Space 的休眠時間' }),
        place: 'Settings → Hardware → Sleep time',
        ownerOnly: true
    },
    visibility: {
        deed: (0,words_text/* say */.cv)({ en: 'change who sees the Space', 'zh-TW': '變更 Space 的公開範圍' }),
        place: 'Settings → Change Space visibility',
        ownerOnly: true
    },
    restart: {
        deed: (0,words_text/* say */.cv)({ en: 'restart the Space', 'zh-TW': '重新啟動 Space' }),
        place: 'Settings → Restart this Space'
    },
    factory: {
        deed: (0,words_text/* say */.cv)({ en: 'rebuild the Space', 'zh-TW': '重新建置 Space' }),
        place: 'Settings → Factory rebuild'
    },
    logs: { deed: (0,words_text/* say */.cv)({ en: 'read the Space’s logs', 'zh-TW': '讀取 Space 的紀錄（log）' }), place: 'Logs' },
    runtime: { deed: (0,words_text/* say */.cv)({ en: 'see how the Space runs', 'zh-TW': '查看 Space 的狀態' }), place: 'App' }
};
/** Whether the Hub refused something that has words here. */
function setting_isSetting(route) {
    return route !== 'create' && route !== 'delete' && (0,routes/* isFor */.Gi)(route, 'manage', 'watch');
}
/** A token that may do it; the one at hand may be made to. */
function allowed(run, ownerOnly) {
    const keyless = run.token?.source === 'oidc';
    return {
        text: (0,words_text/* sentences */.hC)(ownerOnly
            ? (0,words_text/* say */.cv)({
                en: 'Use a token of the account that owns the Space (of an admin, if an organization owns it).',
                'zh-TW': '使用擁有這個 Space 的帳號（組織的話是管理員）的 token。'
            })
            : [], (0,words_text/* say */.cv)({
            en: 'The token must be of type “Write”, or “Fine-grained” with “Write access to contents/settings” of this Space.',
            'zh-TW': 'token 的類型要是「Write」，或是對這個 Space 有「Write access to contents/settings」的「Fine-grained」。'
        }), keyless
            ? (0,words_text/* say */.cv)({
                en: 'Keyless login (OIDC) cannot do this: make a token, and save it as the secret `HF_TOKEN`.',
                'zh-TW': '免 token 登入（OIDC）做不到這件事：請建立 token，存成 secret `HF_TOKEN`。'
            })
            : (0,words_text/* say */.cv)({
                en: 'A “Fine-grained” token can be edited and keeps its value. A new token replaces the old one where it is stored.',
                'zh-TW': '「Fine-grained」token 可以直接編輯，值不會變。新的 token 要取代原本存放的那一個。'
            }))
    };
}
/** The token may push and read, but may not change how the Space runs. */
const settingRefused = ({ route, message }, run) => {
    const { deed, place, ownerOnly = false } = setting_asked[route];
    return {
        title: (0,words_text/* say */.cv)({
            en: (0,words_text.t) `Permission denied: the token may not ${deed}`,
            'zh-TW': (0,words_text.t) `Permission denied：這個 token 不能${deed}`
        }),
        what: (0,words_text/* say */.cv)({
            en: (0,words_text.t) `${identified(run)} but does not let this token ${deed}.`,
            'zh-TW': (0,words_text.t) `${identified(run)}，但不允許這個 token ${deed}。`
        }),
        why: (0,words_text/* sentences */.hC)((0,words_text/* say */.cv)({
            en: 'This needs another permission than pushing does.',
            'zh-TW': '這和推送檔案是兩種不同的權限。'
        }), ownerOnly
            ? (0,words_text/* say */.cv)({
                en: 'Only the account that owns the Space, or an admin of its organization, has it.',
                'zh-TW': '只有擁有這個 Space 的帳號（或所屬組織的管理員）才有這種權限。'
            })
            : (0,words_text/* say */.cv)({
                en: 'Either the token does not have it, or the account’s role in the organization does not.',
                'zh-TW': '可能是 token 沒有包含這種權限，也可能是帳號在組織裡的角色不夠。'
            }), hubSays(message)),
        steps: [
            oneOf((0,words_text/* say */.cv)({
                en: (0,words_text.t) `Do it once by hand: open the Space in the browser and go to ${[place]}. Then remove the input from the workflow file, and this action only pushes.`,
                'zh-TW': (0,words_text.t) `手動做一次：用瀏覽器打開 Space，到 ${[place]}。之後在工作流程檔案裡拿掉這個參數，讓這個 action 只負責推送。`
            }), allowed(run, ownerOnly)),
            remedy.again
        ]
    };
};

;// CONCATENATED MODULE: ./src/diagnose/catalogue/permission/permission.ts














/** The words for each reason; the compiler asks for a new one's here. */
const reasons = {
    'read-token': readToken,
    'not-a-member': notMember,
    'org-role': organizationRole,
    'org-restriction': organizationRestriction,
    'fine-grained-scope': fineGrainedScope,
    'org-approval-pending': approvalPending,
    'org-revoked': revoked,
    disabled: disabled,
    refused: token_refused,
    create: create,
    'keyless-preview': keylessPreview,
    delete: deletePreview
};
function particular(reason, run) {
    if (reason.why === 'create' && run.preview)
        return createPreview(null, run);
    // Whatever the reason is said to be, a keyless login can create nothing.
    if (reason.why === 'create' && run.token?.source === 'oidc')
        return createKeyless(null, run);
    return reasons[reason.why](reason, run);
}
/** The reason, as far as the Hub's answers or the printed sentence give one away. */
function reasonIn(proof) {
    if (/You don't have the rights to create/i.test(proof))
        return mayNotCreate(proof);
    if (/create_pr=1/i.test(proof))
        return { why: 'refused', message: proof };
    if (/needs to be approved/i.test(proof))
        return { why: 'org-approval-pending', owner: '' };
    if (/revoked by the organization/i.test(proof))
        return { why: 'org-revoked', owner: '' };
    if (/Access to this resource is disabled/i.test(proof))
        return { why: 'disabled' };
    return undefined;
}
function permission_elsewhere(seen) {
    return {
        host: otherHost(seen),
        proof: seen.proof,
        lfs: /Access forbidden|Check your access level/i.test(seen.proof)
    };
}
/** Who creates a Space is refused under the name before the slash. */
function mayNotCreate(text) {
    const owner = /namespace ["'`]([^"'`\s]{1,100})/i.exec(text)?.[1] ?? '';
    return { why: 'create', owner, because: 'scope' };
}
function permission_facts({ finding, http }, proof) {
    if (finding?.kind === 'access-denied')
        return { reason: finding.reason };
    if (http?.route === 'create')
        return { reason: mayNotCreate(http.message ?? '') };
    if (http?.route === 'delete')
        return { reason: { why: 'delete', message: http.message ?? '' } };
    if (http !== undefined && setting_isSetting(http.route)) {
        const { route, message } = http;
        return { setting: { route, ...(message !== undefined && { message }) } };
    }
    const reason = reasonIn(http?.message ?? proof);
    if (reason === undefined && http !== undefined && (0,routes/* isFor */.Gi)(http.route, 'identify', 'look'))
        return { reading: { route: http.route, message: http.message ?? '' } };
    return { reason };
}
const permission_general = (run) => ({
    title: (0,words_text/* say */.cv)({
        en: 'Permission denied: the token may not write to this Space',
        'zh-TW': 'Permission denied：這個 token 不能寫入這個 Space'
    }),
    why: (0,words_text/* say */.cv)({
        en: (0,words_text.t) `${sentence(theToken(run))} is valid, but it may be read-only, belong to another account than the Space, or not include this Space in its permissions.`,
        'zh-TW': (0,words_text.t) `${theToken(run)}本身有效，但可能只有讀取權限，或屬於另一個帳號，或它的權限範圍不包含這個 Space。`
    }),
    steps: [
        (0,words_text/* say */.cv)({
            en: 'On Hugging Face, open Settings → Access Tokens and look at the token’s type. It must be “Write”, or “Fine-grained” with write access to this Space.',
            'zh-TW': '在 Hugging Face 打開 Settings → Access Tokens，看這個 token 的類型。必須是「Write」，或是對這個 Space 有寫入權限的「Fine-grained」。'
        }),
        (0,words_text/* say */.cv)({
            en: 'Check that the account that made the token owns the Space, or has the role “write” in the organization that owns it.',
            'zh-TW': '確認建立 token 的帳號擁有這個 Space；如果 Space 屬於組織，帳號在組織裡的角色要是「write」。'
        }),
        ...remedy.keyless(run),
        ...remedy.renew(run, (0,words_text/* say */.cv)({
            en: 'If the type or the account is wrong, make a new token.',
            'zh-TW': '類型或帳號不對的話，請建立新的 token。'
        })),
        remedy.again
    ]
});
/** What the Hub did not let this run do. */
function permission_what(reason, run) {
    if (reason?.why === 'keyless-preview')
        return (0,words_text/* say */.cv)({
            en: 'This run would have logged in without a stored token, and that does not do for a preview.',
            'zh-TW': '這次執行原本會用免 token 登入，但這種方式不能用在預覽。'
        });
    if (reason?.why === 'delete')
        return (0,words_text/* say */.cv)({
            en: (0,words_text.t) `${identified(run)} but does not let this token delete ${theSpace(run)}.`,
            'zh-TW': (0,words_text.t) `${identified(run)}，但不允許這個 token 刪除${theSpace(run)}。`
        });
    return reason?.why === 'create'
        ? (0,words_text/* say */.cv)({
            en: (0,words_text.t) `${identified(run)} but does not let you create ${theSpace(run)}.`,
            'zh-TW': (0,words_text.t) `${identified(run)}，但不允許你建立${theSpace(run)}。`
        })
        : (0,words_text/* say */.cv)({
            en: (0,words_text.t) `${identified(run)} but does not let you write to ${theSpace(run)}.`,
            'zh-TW': (0,words_text.t) `${identified(run)}，但不允許你寫入${theSpace(run)}。`
        });
}
function permission_advise({ reason, setting, reading, host, proof = '', lfs }, run) {
    if (lfs)
        return refusedByLfs(isOther(host, run) ? host : undefined, run);
    if (isOther(host, run))
        return refusedBy(host, 'right', proof, run);
    const pages = links(run, 'tokens', 'secrets', 'tokenDocs', 'organizationDocs');
    if (setting !== undefined)
        return { ...settingRefused(setting, run), links: pages };
    if (reading !== undefined)
        return { ...readingRefused(reading, run), links: pages };
    const known = reason === undefined ? permission_general(run) : particular(reason, run);
    return { ...known, what: permission_what(reason, run), links: pages };
}
const permission_permissionDenied = diagnosis({
    id: 'permission-denied',
    signs: permissionDenied,
    when: seen => seen.id === 'permission-denied' ? { ...permission_facts(seen.evidence, seen.proof), ...permission_elsewhere(seen) } : null,
    say: permission_advise
});

;// CONCATENATED MODULE: ./src/diagnose/catalogue/platform/payment-remedy.ts

/** The ways on without paying, and the one with. Each is a choice of its own: one is enough. */
const paymentOptions = {
    existing: {
        text: (0,words_text/* say */.cv)({
            en: 'Push to a Space that you already have, even an unused one: write its exact name in the input `space`. Existing Spaces continue for free.',
            'zh-TW': '推送到你已經有的 Space（沒在用的也可以）：在參數 `space` 填入它正確的名稱。既有的 Space 可以繼續免費使用。'
        })
    },
    static: {
        text: (0,words_text/* say */.cv)({
            en: 'If a page without a server is enough for the app, make it a static Space, which is free for everyone. Write this at the top of `README.md`, or use this action’s input `sdk`:',
            'zh-TW': '如果 app 只是網頁、不需要伺服器，可以改成 static Space，所有人都免費。寫在 `README.md` 最上面的設定，或用這個 action 的參數 `sdk`：'
        }),
        block: { language: 'yaml', lines: ['sdk: static'] }
    },
    zeroGpu: {
        text: (0,words_text/* say */.cv)({
            en: 'If it is a Gradio app, let it be created on ZeroGPU: a free account may have up to two such Spaces.',
            'zh-TW': '如果是 Gradio app，可以建立在 ZeroGPU 上：免費帳號最多可以有兩個這樣的 Space。'
        }),
        block: {
            language: 'yaml',
            lines: ['with:', '  create: true', '  sdk: gradio', '  hardware: zero-a10g']
        }
    },
    pause: {
        text: (0,words_text/* say */.cv)({
            en: 'Pause a Space that you do not need now: open it, Settings → “Pause this Space”. Then restart this one there, or run this action with its input `restart: true`.',
            'zh-TW': '暫停一個目前用不到的 Space：打開它，在 Settings 按「Pause this Space」。然後在這個 Space 的 Settings 重新啟動，或執行這個 action 並設定參數 `restart: true`。'
        })
    },
    pay: {
        text: (0,words_text/* say */.cv)({
            en: 'Choose a paid plan or add a payment method.',
            'zh-TW': '選擇付費方案，或加入付款方式。'
        })
    },
    freeHardware: {
        text: (0,words_text/* say */.cv)({
            en: 'Use the free hardware: write `cpu-basic` in the input `hardware`, or leave `hardware` and `sleep-time` out. For a Gradio app, `zero-a10g` (ZeroGPU) is free, too.',
            'zh-TW': '使用免費的硬體：在參數 `hardware` 填 `cpu-basic`，或拿掉 `hardware` 和 `sleep-time`。Gradio app 也可以免費使用 `zero-a10g`（ZeroGPU）。'
        })
    }
};

;// CONCATENATED MODULE: ./src/diagnose/catalogue/platform/payment.ts








const payment_quota = /Quota exceeded|quota limit/i;
const creating = /repos\/create|hosting Gradio and Docker|Static Spaces are free/i;
const hardware = /payment method|upgrade your space's hardware/i;
function payment_facts({ finding, http, text = '' }, proof) {
    const message = finding?.kind === 'space-stage' ? finding.message : http?.message;
    const said = message ?? (proof === '' ? text.slice(0, 4000) : proof);
    return {
        what: reason(http?.route, said),
        ...(message !== undefined && message !== '' && { message })
    };
}
function reason(route, said) {
    if (payment_quota.test(said))
        return 'quota';
    if (route === 'create' || creating.test(said))
        return 'create';
    if (route === 'hardware' || route === 'sleep-time' || hardware.test(said))
        return 'hardware';
    return route === 'restart' || route === 'factory' ? 'quota' : 'general';
}
const runAgain = (0,words_text/* say */.cv)({
    en: 'Then run the workflow again.',
    'zh-TW': '然後重新執行工作流程。'
});
const words = {
    create: {
        title: (0,words_text/* say */.cv)({
            en: 'Hugging Face asks for a paid plan to create this Space',
            'zh-TW': 'Hugging Face 要求付費方案才能建立這個 Space'
        }),
        what: (0,words_text/* say */.cv)({
            en: 'The Space does not exist yet, and the account’s plan does not allow it to be created like this.',
            'zh-TW': '這個 Space 還不存在，而帳號目前的方案不允許這樣建立。'
        }),
        why: (0,words_text/* say */.cv)({
            en: 'Since July 2026, new Gradio and Docker Spaces on the free CPU hardware need a paid plan. Existing Spaces continue, static Spaces are free, and so are a few Gradio Spaces on ZeroGPU. A new token does not help.',
            'zh-TW': '從 2026 年 7 月起，在免費 CPU 硬體上新建 Gradio 和 Docker Space 需要付費方案。既有的 Space 可以繼續使用，static Space 免費，少量使用 ZeroGPU 的 Gradio Space 也免費。換 token 沒有用。'
        }),
        steps: [oneOf(paymentOptions.existing, paymentOptions.static, paymentOptions.zeroGpu, paymentOptions.pay), runAgain]
    },
    hardware: {
        title: (0,words_text/* say */.cv)({
            en: 'Hugging Face asks for a payment method for this hardware',
            'zh-TW': 'Hugging Face 要求付款方式才能使用這種硬體'
        }),
        what: (0,words_text/* say */.cv)({
            en: 'Hugging Face did not give the Space this hardware.',
            'zh-TW': 'Hugging Face 沒有讓 Space 使用這種硬體。'
        }),
        why: (0,words_text/* say */.cv)({
            en: 'This hardware is billed by the hour, and the account has no payment method. A new token does not help.',
            'zh-TW': '這種硬體是按小時計費的，而帳號沒有設定付款方式。換 token 沒有用。'
        }),
        steps: [oneOf(paymentOptions.freeHardware, paymentOptions.pay), runAgain]
    },
    quota: {
        title: (0,words_text/* say */.cv)({
            en: 'The account has no more free Spaces to run',
            'zh-TW': '帳號可免費執行的 Space 已達上限'
        }),
        what: (0,words_text/* say */.cv)({
            en: 'The account’s plan does not let the Space run now.',
            'zh-TW': '帳號目前的方案不允許這個 Space 現在執行。'
        }),
        why: (0,words_text/* say */.cv)({
            en: 'A free account may run only a certain number of Spaces on this hardware at once, and that limit has been reached. Neither the files nor the token are wrong.',
            'zh-TW': '免費帳號能同時在這種硬體上執行的 Space 數量有限，現在已經到上限。檔案和 token 都沒有問題。'
        }),
        steps: [oneOf(paymentOptions.pause, paymentOptions.static, paymentOptions.pay), runAgain]
    },
    general: {
        title: (0,words_text/* say */.cv)({
            en: 'Hugging Face asks for a paid plan or a payment method',
            'zh-TW': 'Hugging Face 要求付費方案或付款方式'
        }),
        what: (0,words_text/* say */.cv)({
            en: 'What this run asked for is not part of the account’s plan. A new token does not help.',
            'zh-TW': '這個操作不包含在帳號目前的方案裡。換 token 沒有用。'
        }),
        why: (0,words_text/* say */.cv)({
            en: 'Since July 2026, new Gradio and Docker Spaces need a paid plan. Static Spaces are free, and existing Spaces continue. Larger hardware needs a payment method, and free accounts may run only a certain number of Spaces at once.',
            'zh-TW': '從 2026 年 7 月起，新建 Gradio 和 Docker Space 需要付費方案；static Space 免費，既有的 Space 可以繼續使用。升級硬體需要付款方式，免費帳號同時執行的 Space 數量也有上限。'
        }),
        steps: [oneOf(paymentOptions.existing, paymentOptions.static, paymentOptions.zeroGpu, paymentOptions.pause, paymentOptions.pay), remedy.again]
    }
};
/** Each pull request asks for a Space of its own; one that all share is made once. */
const previewSteps = (run) => [
    oneOf(paymentOptions.static, paymentOptions.zeroGpu, sharedPreview(run), paymentOptions.pay),
    runAgain
];
const payment_paymentRequired = diagnosis({
    id: 'payment-required',
    signs: paymentRequired,
    when: ({ id, evidence, proof }) => (id === 'payment-required' ? payment_facts(evidence, proof) : null),
    say: ({ what, message }, run) => ({
        ...words[what],
        ...(what === 'create' && run.preview && { steps: previewSteps(run) }),
        why: (0,words_text/* sentences */.hC)(words[what].why, message === undefined ? [] : hubSays(message)),
        links: links(run, 'pricing', 'billing', 'spacesDocs')
    })
});

;// CONCATENATED MODULE: ./src/diagnose/engine/stages.ts
/**
 * The platform's own fault in a build, whatever the user's files are: its registry, its builders, or the registry
 * that base images come from. Searched in the lines that report a failure only: pip may print any of these words.
 */
const platformFault = [
    /Unexpected job error/i,
    /failed to push [^ ]{0,200}spaces-registry\.huggingface/i,
    /spaces-registry\.huggingface\.tech[^ ]{0,300}: (?:40[13]|429|5\d\d|EOF|unexpected|dial|i\/o|context)/i,
    /(?:failed to (?:push|export|fetch (?:anonymous|oauth) token|resolve source metadata|copy|do request|receive status|commit)|error writing)[^"]{0,300}(?:429|50[0234]|toomanyrequests|Too Many Requests|unexpected status|i\/o timeout|TLS handshake timeout|connection re(?:set|fused)|deadline exceeded|input\/output error|EOF$)/i,
    /failed to do request: (?:Head|Get|Post) "https?:[^"]{1,300}": .{0,200}?(?:connection re(?:fused|set)|timeout|no such host|EOF|deadline exceeded|50[234]|429)/i,
    /rpc error: code = (?:Unavailable|Unknown|Internal|Canceled|Aborted)/i,
    /error reading from server|closing transport due to/i
];
/** A line in which the builder, not a command that it runs, reports a failure. */
const builderReports = /--> ERROR: |^ERROR: failed|failed to solve|^error: |Unexpected job error/i;
/** The command of the user's own that failed, or Docker Hub's limit: no fault of the builders. */
const otherFault = /process "|did ?n[o']t complete successfully|reached your (?:unauthenticated )?pull rate limit/i;
/** The line that shows that Hugging Face's own builders failed; undefined when they did not. */
function platformLine(lines) {
    return lines.findLast(line => builderReports.test(line) && !otherFault.test(line) && platformFault.some(pattern => pattern.test(line)));
}
/** The account's plan is why the Space does not run; said by the Hub, never by the app. */
const stages_quota = /Quota exceeded|quota limit|payment method|requires? a (?:PRO|paid)|Payment Required/i;
const misconfigured = /Missing configuration in README|(?:missing|has no|without|no) an? ?(?:app|application) file|No application file|\bconfiguration error\b/i;
const stages_flagged = /Flagged as abusive|abuse-handler/i;
/** What a stage stands for in which the pushed commit does not run. Only a build's log may change the name. */
function byStage({ stage, message = '' }, lines) {
    if (stages_flagged.test(message))
        return 'app-failed';
    if (stages_quota.test(message))
        return 'payment-required';
    if (/storage limit (?:reached|exceeded)/i.test(message) && stage === 'BUILD_ERROR')
        return 'storage-limit';
    if (stage === 'CONFIG_ERROR' || stage === 'NO_APP_FILE')
        return 'space-misconfigured';
    if (stage === 'DELETING')
        return 'repository-not-found';
    if (stage !== 'BUILD_ERROR')
        return 'app-failed';
    if (misconfigured.test(message))
        return 'space-misconfigured';
    return platformLine([...lines, message]) === undefined ? 'build-failed' : 'hub-unavailable';
}

;// CONCATENATED MODULE: ./src/diagnose/catalogue/platform/platform.ts










function hubFacts({ http, finding, text = '' }) {
    const message = finding?.kind === 'space-stage' ? (finding.message ?? '') : '';
    const build = http === undefined ? platformLine(spaceLines(`${text}\n${message}`)) : undefined;
    return {
        ...(http !== undefined && { status: http.status }),
        ...(http?.requestId !== undefined && { requestId: http.requestId }),
        ...(build !== undefined && { build })
    };
}
function hubWhat({ status, build }) {
    const failed = build !== undefined
        ? (0,words_text/* say */.cv)({
            en: 'Hugging Face’s own machines failed while they built the app.',
            'zh-TW': 'Hugging Face 自己的機器在建置 app 時失敗了。'
        })
        : status !== undefined
            ? (0,words_text/* say */.cv)({
                en: (0,words_text.t) `Hugging Face, or a service behind it, answered with the error ${status}.`,
                'zh-TW': (0,words_text.t) `Hugging Face 或它背後的服務回應了錯誤 ${status}。`
            })
            : (0,words_text/* say */.cv)({
                en: 'Hugging Face, or a service behind it, answered with an error.',
                'zh-TW': 'Hugging Face 或它背後的服務回應了錯誤。'
            });
    return (0,words_text/* sentences */.hC)(failed, (0,words_text/* say */.cv)({
        en: 'Your token, your files and your workflow are not the cause.',
        'zh-TW': '這和你的 token、檔案、工作流程無關。'
    }));
}
function hubWhy({ build }) {
    return (0,words_text/* sentences */.hC)(build === undefined
        ? (0,words_text/* say */.cv)({
            en: 'Something at Hugging Face is overloaded, under maintenance or broken.',
            'zh-TW': 'Hugging Face 那邊可能負載過高、正在維護或故障。'
        })
        : (0,words_text/* say */.cv)({
            en: 'A service that stores images did not answer the machine that builds the app, or refused it. If the line says 401 or 403, that is between those machines and not about your token.',
            'zh-TW': '存放映像檔的服務拒絕了負責建置的機器，或沒有回應。那一行裡的 401 或 403 是這些機器之間的事，和你的 token 無關。'
        }), (0,words_text/* say */.cv)({
        en: 'Such problems usually pass within minutes or hours.',
        'zh-TW': '通常幾分鐘到幾小時就會恢復。'
    }));
}
const rebuild = {
    text: (0,words_text/* say */.cv)({
        en: 'Build the Space once more: open it, Settings → “Factory rebuild”, or run this action with its input `restart: factory`.',
        'zh-TW': '再建置一次 Space：在 Space 的 Settings 按「Factory rebuild」，或執行這個 action 並設定參數 `restart: factory`。'
    })
};
/** Who it is that can help, and what they ask for. */
function contact(requestId) {
    return {
        text: (0,words_text/* sentences */.hC)((0,words_text/* say */.cv)({
            en: 'If it lasts for more than a day, write to Hugging Face Support.',
            'zh-TW': '如果超過一天還沒恢復，請聯絡 Hugging Face Support。'
        }), requestId === undefined
            ? []
            : (0,words_text/* say */.cv)({ en: (0,words_text.t) `Give them the request ID ${requestId}.`, 'zh-TW': (0,words_text.t) `請附上請求編號 ${requestId}。` }))
    };
}
const platform_hubUnavailable = diagnosis({
    id: 'hub-unavailable',
    signs: hubUnavailable,
    when: ({ id, evidence }) => (id === 'hub-unavailable' ? hubFacts(evidence) : null),
    say: (found, run) => ({
        title: (0,words_text/* say */.cv)({ en: 'Hugging Face has a problem of its own', 'zh-TW': 'Hugging Face 本身發生問題' }),
        what: hubWhat(found),
        why: hubWhy(found),
        ...excerptOf(found.build === undefined ? [] : shortened([found.build])),
        steps: [
            (0,words_text/* say */.cv)({
                en: 'Check the service status, and wait a little.',
                'zh-TW': '先查看服務狀態，等一下再試。'
            }),
            found.build === undefined ? remedy.again : rebuild,
            contact(found.requestId)
        ],
        links: links(run, 'status', 'space', 'forum', 'contact')
    })
});
const seldom = {
    language: 'yaml',
    lines: ['on:', '  push:', '    branches: [main]', 'concurrency: deploy-space']
};
/** Of Spaces that are made there is a limit of its own, which the Hub does not publish (huggingface_hub #2995). */
const tooManySpaces = (run) => ({
    title: (0,words_text/* say */.cv)({
        en: 'Too many Spaces were created today',
        'zh-TW': '今天建立的 Space 太多'
    }),
    why: (0,words_text/* say */.cv)({
        en: 'Hugging Face lets an account create only so many repositories a day. Spaces that exist can still be pushed to.',
        'zh-TW': 'Hugging Face 限制每個帳號一天能建立的儲存庫數量。已經存在的 Space 還是可以推送。'
    }),
    steps: [
        (0,words_text/* say */.cv)({
            en: 'Wait until tomorrow, then run the workflow again.',
            'zh-TW': '等到明天，再重新執行工作流程。'
        }),
        ...(run.preview ? [sharedPreview(run)] : [])
    ]
});
const platform_rateLimited = diagnosis({
    id: 'rate-limited',
    signs: rateLimited,
    when: ({ id, evidence }) => id === 'rate-limited' ? { creating: evidence.http?.route === 'create' } : null,
    say: ({ creating }, run) => ({
        title: (0,words_text/* say */.cv)({ en: 'Too many requests to Hugging Face', 'zh-TW': '對 Hugging Face 的請求太頻繁' }),
        what: (0,words_text/* say */.cv)({
            en: 'Hugging Face asked this run to slow down. Your token is not the cause.',
            'zh-TW': 'Hugging Face 要求放慢速度。這和你的 token 無關。'
        }),
        why: (0,words_text/* say */.cv)({
            en: 'Hugging Face counts the requests of an account over five minutes, and its commits over an hour. Other jobs, scripts and Spaces of the same account count, too. Requests without a token are counted by the runner’s IP address, which others share.',
            'zh-TW': 'Hugging Face 會計算每個帳號五分鐘內的請求次數和一小時內的 commit 次數。同一個帳號的其他 job、程式和 Space 也算在內。沒有 token 的請求則以 runner 的 IP 位址計算，而這個位址是很多人共用的。'
        }),
        steps: [
            (0,words_text/* say */.cv)({
                en: 'Wait five minutes, or an hour if the limit is on commits. Then run the workflow again.',
                'zh-TW': '等五分鐘（commit 次數的限制要等一小時），再重新執行工作流程。'
            }),
            {
                text: (0,words_text/* say */.cv)({
                    en: 'In the workflow file, let the workflow run less often, for example only for pushes to `main`, and one run at a time:',
                    'zh-TW': '在工作流程檔案裡減少執行次數，例如只在推送到 `main` 時執行，而且同一時間只執行一個：'
                }),
                block: seldom
            },
            (0,words_text/* say */.cv)({
                en: 'If other jobs need many requests, give them the token of another account, or choose a plan with higher limits.',
                'zh-TW': '如果其他 job 需要大量請求，讓它們使用另一個帳號的 token，或升級到上限較高的方案。'
            })
        ],
        ...(creating && tooManySpaces(run)),
        links: links(run, 'rateDocs', 'pricing')
    })
});

;// CONCATENATED MODULE: ./src/diagnose/catalogue/history/push.ts






/** The commits that are only on the Space: the first few, and how many there are besides. */
function commits(known, total) {
    const shown = known.slice(0, 5).map(words_findings/* commitText */.tT);
    const more = total - shown.length;
    if (more <= 0)
        return (0,words_findings/* series */.Ul)(shown);
    return [...(0,words_findings/* series */.Ul)(shown), ...(0,words_text/* say */.cv)({ en: `; and ${more} more`, 'zh-TW': `；還有 ${more} 個` })];
}
const firstCommit = (0,words_text/* say */.cv)({
    en: 'Hugging Face also makes the first commit of a new Space.',
    'zh-TW': '新建 Space 時，Hugging Face 也會自動建立第一個 commit。'
});
/** Where they come from. */
const from = {
    own: (0,words_text/* say */.cv)({
        en: 'They are your repository’s own: since they were deployed, the branch was rebased or force-pushed, or this run deploys an older commit or another branch.',
        'zh-TW': '這些 commit 是你的儲存庫自己的：部署之後，分支被 rebase 或 force push 過，或這次部署的是較舊的 commit 或另一個分支。'
    }),
    edited: (0,words_text/* sentences */.hC)((0,words_text/* say */.cv)({
        en: 'Every change on the Space’s page makes such a commit.',
        'zh-TW': '在 Space 網頁上的每次修改都會產生這樣的 commit。'
    }), firstCommit),
    unrelated: (0,words_text/* say */.cv)({
        en: 'They have nothing in common with your branch: another tool made them, or somebody on the Space’s page.',
        'zh-TW': '它們和你的分支沒有任何共同的 commit：是其他工具，或有人在 Space 網頁上建立的。'
    })
};
function push_why({ finding }, run) {
    if (finding?.kind === 'non-fast-forward' && finding.commits.length > 0) {
        const extra = commits(finding.commits, finding.total);
        return (0,words_text/* sentences */.hC)((0,words_text/* say */.cv)({
            en: (0,words_text.t) `On its branch ${finding.branch}, the Space has commits that your branch does not have: ${extra}.`,
            'zh-TW': (0,words_text.t) `Space 的分支 ${finding.branch} 上有你的分支沒有的 commit：${extra}。`
        }), from[finding.whose]);
    }
    if (finding?.kind === 'head-moved')
        return (0,words_text/* sentences */.hC)((0,words_text/* say */.cv)({
            en: (0,words_text.t) `The branch ${finding.branch} of the Space should be at ${finding.expected.slice(0, 7)} now.`,
            'zh-TW': (0,words_text.t) `Space 的分支 ${finding.branch} 現在應該在 ${finding.expected.slice(0, 7)}。`
        }), finding.seen === null
            ? (0,words_text/* say */.cv)({ en: 'But it does not exist.', 'zh-TW': '但它不存在。' })
            : (0,words_text/* say */.cv)({
                en: (0,words_text.t) `But it is at ${finding.seen.slice(0, 7)}.`,
                'zh-TW': (0,words_text.t) `但它在 ${finding.seen.slice(0, 7)}。`
            }), (0,words_text/* say */.cv)({
            en: 'Somebody else, or another run of the workflow, changed it at the same time.',
            'zh-TW': '有其他人或另一次執行在同一時間更新了它。'
        }));
    return (0,words_text/* sentences */.hC)((0,words_text/* say */.cv)({
        en: (0,words_text.t) `The branch ${spaceBranch(run)} of the Space has commits that your branch does not have. They were made on the Space’s page, by somebody else, or by another run at the same time.`,
        'zh-TW': (0,words_text.t) `Space 的分支 ${spaceBranch(run)} 上有你的分支沒有的 commit：可能是在 Space 網頁上修改的、其他人推送的，或同一時間另一次執行推送的。`
    }), firstCommit, (0,words_text/* say */.cv)({ en: 'The push would have discarded them.', 'zh-TW': '直接推送會捨棄這些 commit。' }));
}
/** Brings the Space's commits into the branch; a new Space's first commit has no ancestor in common with it. */
function keep(run) {
    return {
        language: 'sh',
        lines: [
            `git pull --no-rebase --allow-unrelated-histories ${word(gitUrl(run))} ${word(spaceBranch(run))}`,
            'git push origin HEAD'
        ]
    };
}
const push_snapshot = { language: 'yaml', lines: ['with:', '  history: snapshot'] };
const force = { language: 'yaml', lines: ['with:', '  force: true'] };
const oneAtATime = { language: 'yaml', lines: ['concurrency: deploy-space'] };
/** The likeliest comes first. */
function push_ways({ finding }, run) {
    const merge = {
        text: (0,words_text/* say */.cv)({
            en: 'Keep the Space’s commits. On your own computer, in the folder of your repository, merge them into your branch and push to GitHub. If git reports a conflict, open the files it names, keep what is right, commit, and push.',
            'zh-TW': '保留 Space 上的 commit：在自己的電腦上、你的儲存庫資料夾裡，把它們合併到你的分支，再推送到 GitHub。如果 git 說有衝突（conflict），打開它列出的檔案，留下正確的內容，commit 之後再推送。'
        }),
        block: keep(run)
    };
    const whose = finding?.kind === 'non-fast-forward' ? finding.whose : 'edited';
    const order = {
        own: [discard, onTop, merge],
        unrelated: [onTop, merge, discard],
        edited: [merge, onTop, discard]
    };
    return order[whose];
}
const onTop = {
    text: (0,words_text/* say */.cv)({
        en: 'Take your repository’s files, and leave the Space’s commits in its history: push one commit with your files on top of them. What those commits changed in the files is replaced. Add this line to the workflow file:',
        'zh-TW': '改用你的儲存庫的檔案，Space 上的 commit 留在歷史裡：在它們上面推送一個包含你的檔案的 commit，它們對檔案的修改會被取代。在工作流程檔案加上這行：'
    }),
    block: push_snapshot
};
const discard = {
    text: (0,words_text/* say */.cv)({
        en: 'Discard the Space’s commits for good. Add this line to the workflow file, run the workflow once, and remove the line:',
        'zh-TW': '確定捨棄 Space 上的那些 commit 才這樣做：在工作流程檔案加上這行，執行一次後拿掉：'
    }),
    block: force
};
const push_nonFastForward = diagnosis({
    id: 'non-fast-forward',
    signs: nonFastForward,
    when: ({ id, evidence: { finding } }) => {
        if (id !== 'non-fast-forward')
            return null;
        return finding?.kind === 'non-fast-forward' || finding?.kind === 'head-moved' ? { finding } : {};
    },
    say: (facts, run) => ({
        title: facts.finding?.kind === 'head-moved'
            ? (0,words_text/* say */.cv)({ en: 'The Space changed while this run was pushing', 'zh-TW': '推送期間 Space 被更新了' })
            : (0,words_text/* say */.cv)({
                en: 'The Space has commits that your branch does not have',
                'zh-TW': 'Space 上有你的分支沒有的 commit'
            }),
        what: facts.finding?.kind === 'head-moved'
            ? (0,words_text/* say */.cv)({
                en: (0,words_text.t) `The push ran, but the newest commit of ${theSpace(run)} is not the pushed one.`,
                'zh-TW': (0,words_text.t) `推送已經執行，但在${theSpace(run)}，最新的 commit 並不是這次推送的。`
            })
            : (0,words_text/* say */.cv)({
                en: 'The push stopped, so that no commit on the Space is lost.',
                'zh-TW': '為了不弄丟 Space 上的 commit，推送停止了。'
            }),
        why: push_why(facts, run),
        steps: [
            oneOf(...push_ways(facts, run)),
            {
                text: (0,words_text/* say */.cv)({
                    en: 'If two runs pushed at the same time, add this to the workflow file, so that only one runs at a time. Then run the workflow again:',
                    'zh-TW': '如果是兩次執行同時推送，請在工作流程檔案加上這行，限制同一時間只執行一個，再重新執行工作流程：'
                }),
                block: oneAtATime
            }
        ],
        links: links(run, 'space', 'spacesDocs')
    })
});

// EXTERNAL MODULE: ./src/content/secrets/kinds.ts + 4 modules
var secrets_kinds = __webpack_require__(2838);
// EXTERNAL MODULE: ./src/words/secrets.ts
var secrets = __webpack_require__(6468);
;// CONCATENATED MODULE: ./src/diagnose/catalogue/content/found-secrets.ts










/** So many services, and lines to paste, are read. */
const MOST_KINDS = 6;
const MOST_LINES = 20;
const placesOf = (found) => found.flatMap(({ place }) => (place.in === 'file' ? [place] : []));
const found_secrets_pathsOf = (places) => [
    ...new Set(places.flatMap(({ paths }) => paths))
];
/** A token of the Hub, however it was found. */
const isOfTheHub = ({ secret: { kind } }) => (0,secrets_kinds/* kindById */.RD)(kind).belongs === 'hub';
/** The steps of the guide for a token that leaked: delete it, make a new one at once, update what uses it, look. */
function hubSteps(found, run) {
    if (!found.some(isOfTheHub))
        return [];
    return [
        (0,words_text/* say */.cv)({
            en: 'The Hugging Face token counts as leaked. Find it at [Settings → Access Tokens](https://huggingface.co/settings/tokens) and choose “Delete”.',
            'zh-TW': '這個 Hugging Face token 要當作已經外洩。到 [Settings → Access Tokens](https://huggingface.co/settings/tokens) 找到它，按「Delete」刪除。'
        }),
        remedy.make(run),
        remedy.store(run),
        (0,words_text/* say */.cv)({
            en: 'Check the latest activity of your account and your Spaces. If anybody else could see the token, also change your password. If something looks wrong, write to [Hugging Face Support](https://huggingface.co/contact).',
            'zh-TW': '檢查帳號和 Space 最近的活動。如果別人看得到這個 token，也請更改密碼。有可疑的地方，請聯絡 [Hugging Face Support](https://huggingface.co/contact)。'
        })
    ];
}
/** Where each of the app's keys is made useless. */
function revokeSteps(found) {
    const kinds = new Map();
    for (const one of found)
        if (!isOfTheHub(one))
            kinds.set((0,secrets_kinds/* kindById */.RD)(one.secret.kind), one);
    if (kinds.size === 0)
        return [];
    const shown = [...kinds].slice(0, MOST_KINDS).map(([{ revoke }, one]) => {
        const text = (0,secrets/* kindText */.u)(one);
        return revoke === null ? text : (0,words_text.t) `${text} → [${[revoke.replace('https://', '')]}](${[revoke]})`;
    });
    return [
        (0,words_text/* say */.cv)({
            en: (0,words_text.t) `First, make each of these useless where it was made, and make a new one: ${(0,words_findings/* series */.Ul)(shown)}.`,
            'zh-TW': (0,words_text.t) `先到當初建立的地方讓它們失效，再建立新的：${(0,words_findings/* series */.Ul)(shown)}。`
        })
    ];
}
/** The name by which the app asks for it, and under which it is handed over. */
function nameOf({ secret: { kind, secretName = '' } }) {
    return /^[A-Za-z]\w*$/.test(secretName) ? secretName : (0,secrets_kinds/* kindById */.RD)(kind).env || 'API_KEY';
}
/** How an app gets its keys: from the environment, by the Space's secrets, which this action sets. */
function found_secrets_handOver(found) {
    const names = [...new Set(found.filter(one => one.secret.kind !== 'token-in-use').map(nameOf))];
    if (names.length === 0)
        return [];
    const shown = names.slice(0, MOST_LINES);
    return [
        {
            text: (0,words_text/* say */.cv)({
                en: (0,words_text.t) `In the code, read the value from the environment, for example with ${`os.environ["${shown[0] ?? ''}"]`}. Save the new value as a secret of the GitHub repository (Settings → Secrets and variables → Actions), and hand it over to the Space with these lines of the workflow file:`,
                'zh-TW': (0,words_text.t) `程式改成從環境變數讀取，例如 ${`os.environ["${shown[0] ?? ''}"]`}。把新的值存成 GitHub 儲存庫的 secret（Settings → Secrets and variables → Actions），再用工作流程檔案裡的這幾行交給 Space：`
            }),
            block: {
                language: 'yaml',
                lines: [
                    'with:',
                    '  secrets: |',
                    ...shown.map(name => `    ${name}`),
                    'env:',
                    ...shown.map(name => `  ${name}: \${{ secrets.${name} }}`)
                ]
            }
        }
    ];
}
/** Files that should be in no repository are forgotten; what is secret in others is deleted from them. */
function takeOut(found) {
    const now = found_secrets_pathsOf(placesOf(found).filter(({ at }) => at === 'tip'));
    const whole = now.filter(path => /(?:^|\/)(?:\.env[\w.-]*|secrets\.toml)$/.test(path)).slice(0, MOST_LINES);
    const others = now.filter(path => !whole.includes(path));
    const names = (0,words_findings/* series */.Ul)(others.map(path => (0,words_text.t) `${path}`));
    return [
        ...(others.length === 0
            ? []
            : [(0,words_text/* say */.cv)({ en: (0,words_text.t) `Take the secret out of ${names}.`, 'zh-TW': (0,words_text.t) `把機密資料從 ${names} 裡移除。` })]),
        ...(whole.length === 0
            ? []
            : [
                {
                    text: (0,words_text/* say */.cv)({
                        en: 'Keep such files on your own computer only: remove them from git and name them in `.gitignore`.',
                        'zh-TW': '這種檔案只留在自己的電腦上：從 git 移除，並寫進 `.gitignore`。'
                    }),
                    block: {
                        language: 'sh',
                        lines: whole.flatMap(path => [
                            `git rm --cached ${word(path)}`,
                            `echo ${word(path)} >> .gitignore`
                        ])
                    }
                }
            ])
    ];
}
/** With the whole history, earlier commits go as well: what is deleted now is still in them. */
function earlier(found, run) {
    const inHistory = placesOf(found).filter(({ history }) => history === 'full');
    const inMessage = found.some(({ place }) => place.in === 'message');
    if (inHistory.length === 0 && !inMessage)
        return [];
    const none = {
        text: (0,words_text/* say */.cv)({
            en: 'Leave the earlier commits out of the push: with `history: snapshot`, none of them is sent. If the GitHub repository is public, everybody can still see the secret there, so it must be made useless all the same:',
            'zh-TW': '推送時不送出較早的 commit：使用 `history: snapshot` 就完全不會送出。但如果 GitHub 儲存庫是公開的，任何人在那裡還是看得到，所以一定要讓它失效：'
        }),
        block: snapshot
    };
    if (inHistory.length === 0)
        return [none];
    const rewrite = {
        text: (0,words_text/* sentences */.hC)(copyFirst, (0,words_text/* say */.cv)({
            en: 'Then remove these files from every commit. Keep a copy of those that you need, take the secret out of it, and add it again afterwards:',
            'zh-TW': '接著把這些檔案從每一個 commit 裡移除。還需要的檔案先另存一份，拿掉機密資料，之後再加回去：'
        })),
        block: remove(found_secrets_pathsOf(inHistory), run)
    };
    return [oneOf(none, rewrite)];
}
/** Two ways that gitleaks knows as well. */
function allow(found) {
    const lines = placesOf(found).flatMap(({ fingerprints }) => fingerprints);
    const pasted = [...new Set(lines)].filter(line => !/[\p{Cc}\uFFFD]/u.test(line)).slice(0, MOST_LINES);
    if (pasted.length === 0)
        return [];
    return [
        {
            text: (0,words_text/* say */.cv)({
                en: 'Only if one of these is no secret: write `gitleaks:allow` in a comment on its line, or put its line from below into the file `.gitleaksignore` at the root of the repository:',
                'zh-TW': '如果其中有的不是機密資料，才這樣做：在那一行加上註解 `gitleaks:allow`，或把下面對應的那一行放進儲存庫根目錄的 `.gitleaksignore`：'
            }),
            block: { language: 'text', lines: pasted }
        }
    ];
}
function found_secrets_what(found) {
    const now = found.filter(({ place }) => place.in !== 'file' || place.at === 'tip');
    const before = found.filter(({ place }) => place.in === 'file' && place.at === 'history');
    return (0,words_text/* sentences */.hC)((0,words_text/* say */.cv)({
        en: `${found.length === 1 ? 'A secret was' : `${found.length} secrets were`} found in the push, so nothing was sent.`,
        'zh-TW': `推送的內容裡有 ${found.length} 個機密資料，所以沒有送出任何內容。`
    }), now.length === 0
        ? []
        : (0,words_text/* say */.cv)({
            en: (0,words_text.t) `Found: ${(0,words_findings/* series */.Ul)(now.map(secrets/* secretItem */.y))}.`,
            'zh-TW': (0,words_text.t) `發現的是：${(0,words_findings/* series */.Ul)(now.map(secrets/* secretItem */.y))}。`
        }), before.length === 0
        ? []
        : (0,words_text/* say */.cv)({
            en: (0,words_text.t) `In earlier commits only: ${(0,words_findings/* series */.Ul)(before.map(secrets/* secretItem */.y))}.`,
            'zh-TW': (0,words_text.t) `只在較早的 commit 裡：${(0,words_findings/* series */.Ul)(before.map(secrets/* secretItem */.y))}。`
        }));
}
const found_secrets_why = (0,words_text/* say */.cv)({
    en: 'Everyone who can open the Space could read them. A token or key in a file or in an earlier commit is as good as published, so it needs a new one.',
    'zh-TW': '打得開這個 Space 的人都讀得到它們。檔案或較早的 commit 裡有 token 或金鑰，就等於已經公開，所以需要換新的。'
});
/** What our own look at the push found, before anything was sent. */
function foundSecrets(findings, run) {
    const found = inGroup('secrets', findings).filter(({ blocks }) => blocks);
    const [first = remedy.again, ...rest] = [
        ...hubSteps(found, run),
        ...revokeSteps(found),
        ...takeOut(found),
        ...found_secrets_handOver(found),
        ...earlier(found, run),
        ...allow(found),
        ...besides('secrets', findings),
        ...endingSteps('push')
    ];
    return { what: found_secrets_what(found), why: found_secrets_why, steps: [first, ...rest] };
}

;// CONCATENATED MODULE: ./src/diagnose/catalogue/content/secret.ts







/** What is said when a server found it, which names neither kind nor file. */
function secret_told(run) {
    return {
        what: (0,words_text/* say */.cv)({
            en: 'A token, key or password was found in a file or in an earlier commit, and the push was stopped.',
            'zh-TW': '在檔案或以前的 commit 裡發現了 token、金鑰或密碼，推送因此停止。'
        }),
        why: (0,words_text/* say */.cv)({
            en: 'Everyone who may read the repository can see the secret. For a public Space, that is everyone. Deleting it in a new commit does not help, because it stays in the commit history. Treat it as leaked.',
            'zh-TW': '能讀取儲存庫的人都看得到它；如果 Space 是公開的，任何人都看得到。在新的 commit 裡刪掉沒有用，它還留在 commit 歷史裡。請當作已經外洩來處理。'
        }),
        steps: [
            (0,words_text/* say */.cv)({
                en: 'First, make the secret useless: delete it where it was made, and make a new one. For a Hugging Face token: [Settings → Access Tokens](https://huggingface.co/settings/tokens) → “Delete”, then “New token”.',
                'zh-TW': '先讓它失效：到當初建立的地方刪除它，再建立新的。如果是 Hugging Face token：[Settings → Access Tokens](https://huggingface.co/settings/tokens) →「Delete」，再按「New token」。'
            }),
            (0,words_text/* say */.cv)({
                en: 'Save the new one where it belongs. For a key that the app needs, that is the Space’s Settings → Variables and secrets. For the token that pushes, it is the secret `HF_TOKEN` of the GitHub repository.',
                'zh-TW': '把新的放到該放的地方。app 要用的金鑰：Space 的 Settings → Variables and secrets。推送用的 token：GitHub 儲存庫的 secret `HF_TOKEN`。'
            }),
            {
                text: (0,words_text/* sentences */.hC)(copyFirst, (0,words_text/* say */.cv)({
                    en: 'Then remove the secret from the files and from the commit history, with the file’s name instead of `.env`. Add files such as `.env` to `.gitignore`:',
                    'zh-TW': '接著從檔案和 commit 歷史裡移除機密資料，並把 `.env` 換成實際的檔名。`.env` 這類檔案請加到 `.gitignore`：'
                })),
                block: remove(['.env'], run)
            },
            (0,words_text/* say */.cv)({
                en: 'If it has been public, change your password and check the latest activity of your account and your Spaces. If something looks wrong, write to [Hugging Face Support](https://huggingface.co/contact).',
                'zh-TW': '如果已經公開過：更改密碼，並檢查帳號和 Space 最近的活動。有可疑的地方，請聯絡 [Hugging Face Support](https://huggingface.co/contact)。'
            }),
            (0,words_text/* say */.cv)({ en: 'Run the workflow again.', 'zh-TW': '重新執行工作流程。' })
        ]
    };
}
/** Only where the deployed commit has it: a line of an older one is another one now. */
function secretSpot(finding) {
    if (finding.kind !== 'secret' || finding.place.in !== 'file' || finding.place.at !== 'tip')
        return [];
    const { line } = finding.secret;
    return line === null ? [] : [{ file: finding.place.paths[0], in: 'repository', line }];
}
const secret_secretDetected = diagnosis({
    id: 'secret-detected',
    signs: secretDetected,
    when: ({ id, evidence: { finding } }) => (id === 'secret-detected' ? findingsIn(finding) : null),
    say: (findings, run) => ({
        title: (0,words_text/* say */.cv)({ en: 'The push contains a secret', 'zh-TW': '推送的內容裡有機密資料' }),
        ...(findings.length > 0 ? foundSecrets(findings, run) : secret_told(run)),
        at: findings.flatMap(secretSpot),
        links: links(run, 'tokens', 'removeSecretDocs', 'securityDocs', 'contact')
    })
});

;// CONCATENATED MODULE: ./src/diagnose/catalogue/space/preview.ts


/** A preview is made by the run itself: that it is not found means that it was deleted meanwhile. */
function gonePreview(run) {
    const { space = '' } = run;
    return {
        title: (0,words_text/* say */.cv)({
            en: 'Repository not found: the preview was deleted during the run',
            'zh-TW': 'Repository not found：預覽在執行時被刪除了'
        }),
        what: (0,words_text/* say */.cv)({
            en: (0,words_text.t) `The preview ${space} is not there any more.`,
            'zh-TW': (0,words_text.t) `預覽「${space}」已經不存在。`
        }),
        why: (0,words_text/* say */.cv)({
            en: 'If the pull request was closed during the run, that is the reason: its preview is deleted then, and nothing is wrong. Otherwise, somebody who owns the Space deleted it.',
            'zh-TW': '如果 pull request 在執行時關閉了，原因就是這個：預覽會跟著刪除，沒有任何問題。否則就是擁有這個 Space 的人刪除了它。'
        }),
        steps: [
            {
                text: (0,words_text/* say */.cv)({
                    en: 'If the pull request is closed, there is nothing to do. The run can say so itself, and end green, if the job has `permissions: pull-requests: write`.',
                    'zh-TW': '如果 pull request 已經關閉，就不用做任何事。工作（job）有 `permissions: pull-requests: write` 的話，執行時會自己說明，並以成功結束。'
                })
            },
            {
                text: (0,words_text/* say */.cv)({
                    en: 'If it is open, run the workflow again on GitHub (“Re-run all jobs”). The preview is created anew.',
                    'zh-TW': '如果還開著，請在 GitHub 重新執行工作流程（「Re-run all jobs」），就會重新建立預覽。'
                })
            }
        ],
        links: links(run, 'spacesDocs')
    };
}

;// CONCATENATED MODULE: ./src/diagnose/catalogue/space/space.ts






function inputLines(space) {
    return { language: 'yaml', lines: ['with:', `  space: ${space}`] };
}
/** A Space that is missing is made on the way. */
const createLines = { language: 'yaml', lines: ['with:', '  create: true'] };
const space_titles = {
    'empty-space': (0,words_text/* say */.cv)({
        en: 'Repository not found: the input space is empty',
        'zh-TW': 'Repository not found：參數 space 是空白的'
    }),
    'invalid-space': (0,words_text/* say */.cv)({
        en: 'Repository not found: the input space does not name a Space',
        'zh-TW': 'Repository not found：參數 space 的格式不對'
    }),
    'space-stage': (0,words_text/* say */.cv)({
        en: 'Repository not found: the Space is being deleted',
        'zh-TW': 'Repository not found：這個 Space 正在被刪除'
    }),
    'space-missing': (0,words_text/* say */.cv)({
        en: 'Repository not found: there is no such Space',
        'zh-TW': 'Repository not found：找不到這個 Space'
    }),
    moved: (0,words_text/* say */.cv)({
        en: 'Repository not found: the Space has another owner now',
        'zh-TW': 'Repository not found：這個 Space 已經換了擁有者'
    })
};
/** The guide's own way of looking, for those who push by hand. */
function remoteLines(run) {
    return { language: 'sh', lines: ['git remote -v', `git remote set-url huggingface ${word(gitUrl(run))}`] };
}
/** The Space as the finding names it, else as the run does. */
function space_named(finding, run) {
    if (finding?.kind === 'space-missing')
        return finding.movedTo ?? finding.didYouMean ?? finding.space;
    return run.space ?? 'owner/name';
}
/** Where the Space of that name went, to another owner. */
const movedTo = (finding) => finding?.kind === 'space-missing' ? finding.movedTo : undefined;
function space_what({ finding }, run) {
    if (isEmpty(finding))
        return (0,words_text/* say */.cv)({ en: 'The input `space` is empty.', 'zh-TW': '參數 `space` 是空白的。' });
    const moved = movedTo(finding);
    if (moved !== undefined && finding?.kind === 'space-missing')
        return (0,words_text/* say */.cv)({
            en: (0,words_text.t) `Hugging Face answered for the Space ${finding.space} with ${moved}, which has another owner.`,
            'zh-TW': (0,words_text.t) `詢問 Space「${finding.space}」時，Hugging Face 回覆的是另一個擁有者的「${moved}」。`
        });
    if (finding?.kind === 'invalid-space')
        return (0,words_text/* say */.cv)({
            en: 'The value of the input `space` is not the name of a Space.',
            'zh-TW': '參數 `space` 的值不是 Space 的名稱。'
        });
    if (finding?.kind === 'space-stage')
        return (0,words_text/* say */.cv)({
            en: 'Hugging Face is deleting the Space.',
            'zh-TW': 'Hugging Face 正在刪除這個 Space。'
        });
    const space = finding?.space ?? run.space;
    return space === undefined
        ? (0,words_text/* say */.cv)({
            en: 'Hugging Face has no Space with that name that this run can see.',
            'zh-TW': '在 Hugging Face 上找不到這個 Space。'
        })
        : (0,words_text/* say */.cv)({
            en: (0,words_text.t) `Hugging Face has no Space ${space} that this run can see.`,
            'zh-TW': (0,words_text.t) `在 Hugging Face 上找不到 Space「${space}」。`
        });
}
function space_why({ finding }) {
    if (isEmpty(finding))
        return (0,words_text/* say */.cv)({
            en: 'If the workflow file writes a name there, such as `${{ vars.SPACE }}`, `${{ inputs.space }}` or the output of another step, then that name has no value in this run: GitHub puts nothing in its place and does not say so. The name may be misspelled, or the variable may belong to another repository or environment.',
            'zh-TW': '如果工作流程檔案在這裡寫的是 `${{ vars.SPACE }}`、`${{ inputs.space }}` 或其他步驟的輸出，表示它在這次執行裡沒有值：GitHub 會換成空白，而且不會說明。可能是名稱打錯，或這個變數屬於別的儲存庫或 environment。'
        });
    if (finding?.kind === 'invalid-space')
        return (0,words_text/* say */.cv)({
            en: (0,words_text.t) `The input \`space\` is ${finding.value}. It must be \`owner/name\`, as in the Space’s address \`https://huggingface.co/spaces/owner/name\`, or that address itself.`,
            'zh-TW': (0,words_text.t) `參數 \`space\` 的值是 ${finding.value}。它要寫成 \`owner/name\`，就像 Space 網址 \`https://huggingface.co/spaces/owner/name\` 的最後兩段；也可以直接填整個網址。`
        });
    if (finding?.kind === 'space-stage')
        return (0,words_text/* say */.cv)({
            en: 'Somebody who owns the Space deleted it, by hand or with a program. A deleted Space cannot be restored.',
            'zh-TW': '擁有這個 Space 的人刪除了它，可能是手動，也可能是程式做的。刪除之後無法復原。'
        });
    if (finding?.movedTo !== undefined)
        return (0,words_text/* say */.cv)({
            en: 'The Space was probably transferred to that owner. The run stopped, because it does not send files or secrets to an owner whom the workflow does not name.',
            'zh-TW': '這個 Space 可能已經移轉給那個擁有者。工作流程沒有寫出這個擁有者，所以這次執行停止了，沒有把檔案或 secret 送過去。'
        });
    if (finding?.didYouMean !== undefined)
        return (0,words_text/* say */.cv)({
            en: (0,words_text.t) `There is a Space with almost the same name: ${finding.didYouMean}.`,
            'zh-TW': (0,words_text.t) `有一個名稱很接近的 Space：${finding.didYouMean}。`
        });
    if (finding?.otherType !== undefined)
        return (0,words_text/* say */.cv)({
            en: (0,words_text.t) `There is a ${[finding.otherType]} with that name, but a ${[finding.otherType]} is not a Space: it has another address and runs nothing.`,
            'zh-TW': (0,words_text.t) `有一個同名的 ${[finding.otherType]}，但 ${[finding.otherType]} 不是 Space：它的網址不同，也不會執行程式。`
        });
    return (0,words_text/* say */.cv)({
        en: 'The owner or the name may be misspelled (capital letters count), the Space may have been renamed or deleted, or it is private and this token cannot see it.',
        'zh-TW': '可能是斜線前後的名稱打錯了（大小寫要一致），Space 改名或刪除了，或它是私有的而這個 token 看不到。'
    });
}
function space_compare(finding, run) {
    return {
        text: (0,words_text/* say */.cv)({
            en: 'Open the Space in the browser and compare its address with the input `space`. If they differ, correct the input, commit it and push:',
            'zh-TW': '用瀏覽器打開 Space，確認網址和參數 `space` 完全相同。不一樣的話，請改正，commit 之後推送：'
        }),
        block: inputLines(scalar(space_named(finding, run)))
    };
}
function space_renew(moved) {
    return {
        text: (0,words_text/* say */.cv)({
            en: (0,words_text.t) `Open ${moved} in the browser. If it is the Space that you want to deploy to, write its new name into the workflow file:`,
            'zh-TW': (0,words_text.t) `用瀏覽器打開 ${moved}。如果它就是要部署的 Space，請把新的名稱寫進工作流程：`
        }),
        block: inputLines(scalar(moved))
    };
}
function isEmpty(finding) {
    return finding?.kind === 'invalid-space' && finding.value === '';
}
const fill = {
    text: (0,words_text/* say */.cv)({
        en: 'In the GitHub repository, open Settings → Secrets and variables → Actions → Variables, and check that the variable exists and has a value. Or write the Space’s name into the workflow file:',
        'zh-TW': '在 GitHub 儲存庫打開 Settings → Secrets and variables → Actions → Variables，確認這個變數存在而且有值。或直接把 Space 的名稱寫進工作流程檔案：'
    }),
    block: inputLines('owner/name')
};
const space_create = {
    text: (0,words_text/* say */.cv)({
        en: 'If the Space does not exist, create it by hand at [huggingface.co/new-space](https://huggingface.co/new-space), or let this action do it:',
        'zh-TW': '如果 Space 不存在，請到 [huggingface.co/new-space](https://huggingface.co/new-space) 手動建立，或讓這個 action 建立：'
    }),
    block: createLines
};
/** A deletion cannot be stopped; the name is free after it. */
const recreate = {
    text: (0,words_text/* say */.cv)({
        en: 'If you still need the Space, wait until it is gone. Then create it again by hand at [huggingface.co/new-space](https://huggingface.co/new-space), or let this action do it:',
        'zh-TW': '如果還需要這個 Space，請等它刪除完成，再到 [huggingface.co/new-space](https://huggingface.co/new-space) 手動建立，或讓這個 action 建立：'
    }),
    block: createLines
};
const seePrivate = {
    text: (0,words_text/* say */.cv)({
        en: 'If the Space is private, use a token of the account that owns it, or of a member of its organization.',
        'zh-TW': '如果 Space 是私有的，請使用擁有它的帳號（或所屬組織成員）的 token。'
    })
};
function remote(run) {
    return {
        text: (0,words_text/* say */.cv)({
            en: 'If you push from your own computer, check that the remote shows the Space’s address twice, for fetch and for push. Correct it if not:',
            'zh-TW': '如果你是在自己的電腦上推送：確認 remote 的 fetch 和 push 兩行都是 Space 的網址，不是的話就改正：'
        }),
        block: remoteLines(run)
    };
}
function steps({ finding }, run) {
    if (isEmpty(finding))
        return [fill];
    if (finding?.kind === 'invalid-space')
        return [space_compare(finding, run)];
    if (finding?.kind === 'space-stage')
        return [recreate, remedy.again];
    const moved = movedTo(finding);
    if (moved !== undefined)
        return [space_renew(moved), remedy.again];
    const byHand = run.token === undefined ? [remote(run)] : [];
    return [space_compare(finding, run), space_create, seePrivate, ...byHand, remedy.again];
}
function isSpaceFinding(finding) {
    return finding !== undefined && finding.kind in space_titles;
}
function titleOf(finding) {
    if (isEmpty(finding))
        return 'empty-space';
    return movedTo(finding) ? 'moved' : (finding?.kind ?? 'space-missing');
}
const space_repositoryNotFound = diagnosis({
    id: 'repository-not-found',
    signs: repositoryNotFound,
    when: ({ id, evidence: { finding } }) => {
        if (id !== 'repository-not-found')
            return null;
        return isSpaceFinding(finding) ? { finding } : {};
    },
    say: (facts, run) => {
        const { finding } = facts;
        const isGone = finding?.kind !== 'invalid-space' && movedTo(finding) === undefined;
        if (run.preview !== undefined && isGone)
            return gonePreview(run);
        return {
            title: space_titles[titleOf(finding)],
            what: space_what(facts, run),
            why: space_why(facts),
            steps: steps(facts, run),
            links: links(run, 'space', 'newSpace', 'spacesDocs')
        };
    }
});

;// CONCATENATED MODULE: ./src/diagnose/catalogue/runner.ts


const runner_again = (0,words_text/* say */.cv)({ en: 'Run the workflow again.', 'zh-TW': '重新執行工作流程。' });
const noAction = {
    sign: /Failed to download (?:action|archive) 'https:\/\/(?:api|codeload)\.github\.com/i,
    say: () => ({
        title: (0,words_text/* say */.cv)({ en: 'GitHub could not provide an action', 'zh-TW': 'GitHub 無法提供 action' }),
        what: (0,words_text/* say */.cv)({
            en: 'The runner could not download an action that the workflow uses, so the job did not start.',
            'zh-TW': 'runner 無法下載工作流程使用的 action，所以 job 沒有開始。'
        }),
        why: (0,words_text/* say */.cv)({
            en: 'The answer came from api.github.com. A status such as 401 or 503 there is usually a temporary problem at GitHub. Your secrets and Hugging Face tokens are not the cause.',
            'zh-TW': '回應來自 api.github.com。那裡的 401、503 這類狀態碼，通常是 GitHub 暫時的問題，和你的 secret 或 Hugging Face token 都無關。'
        }),
        steps: [
            (0,words_text/* say */.cv)({
                en: 'Wait a few minutes and run the workflow again.',
                'zh-TW': '等幾分鐘再重新執行工作流程。'
            }),
            (0,words_text/* say */.cv)({
                en: 'If it fails again, look at [githubstatus.com](https://www.githubstatus.com), and check that the action after `uses:` still exists under that name and version. An action in another private repository must be shared in its Settings → Actions.',
                'zh-TW': '如果還是失敗，請查看 [githubstatus.com](https://www.githubstatus.com)，並確認 `uses:` 後面的 action 名稱和版本還存在。另一個私有儲存庫裡的 action，要在它的 Settings → Actions 開放使用。'
            })
        ],
        links: [
            {
                label: (0,words_text/* say */.cv)({ en: 'GitHub: service status', 'zh-TW': 'GitHub：服務狀態' }),
                url: 'https://www.githubstatus.com'
            }
        ]
    })
};
/** A folder that may stand in a command as it is. */
const folderIn = (path = '') => (/^\/[\w./-]{1,200}$/.test(path) ? path : '"$GITHUB_WORKSPACE"');
const ownership = {
    sign: /detected dubious ownership in repository at '([^']{1,200})'|unsafe repository \('([^']{1,200})' is owned by someone else\)/,
    say: ([path], run) => ({
        title: (0,words_text/* say */.cv)({
            en: 'git does not trust the folder: another user owns it',
            'zh-TW': 'git 不信任這個資料夾：擁有者是別的使用者'
        }),
        what: (0,words_text/* say */.cv)({
            en: (0,words_text.t) `git refused to work in ${path ?? ''}.`,
            'zh-TW': (0,words_text.t) `git 拒絕在 ${path ?? ''} 裡執行。`
        }),
        why: (0,words_text/* say */.cv)({
            en: 'The checkout belongs to one user and git runs as another. This is usual in a container (`container:` or a Docker action). It has nothing to do with a login.',
            'zh-TW': 'checkout 的檔案屬於一個使用者，git 卻以另一個使用者執行。這在容器裡很常見（`container:` 或 Docker action），和登入無關。'
        }),
        steps: [
            {
                text: (0,words_text/* say */.cv)({
                    en: 'Before the first git command of that step, in the same container and as the same user, mark the folder as safe (`safe.directory`):',
                    'zh-TW': '在那個步驟的第一個 git 指令之前，在同一個容器、以同一個使用者，把資料夾設為可信任（`safe.directory`）：'
                }),
                block: { language: 'sh', lines: [`git config --global --add safe.directory ${folderIn(path)}`] }
            },
            runner_again
        ],
        links: links(run, 'checkout', 'selfHosted')
    })
};
const identity = {
    sign: /Author identity unknown|Committer identity unknown|Please tell me who you are|empty ident name|unable to auto-detect email address/i,
    say: (_, run) => ({
        title: (0,words_text/* say */.cv)({ en: 'git does not know who commits', 'zh-TW': 'git 不知道是誰在 commit' }),
        what: (0,words_text/* say */.cv)({
            en: 'git made no commit, because it has no name and email address for it.',
            'zh-TW': 'git 沒有名稱和電子郵件，所以沒有建立 commit。'
        }),
        why: (0,words_text/* say */.cv)({
            en: 'Every commit has a name and an email address, but a new runner has none. This is not a login: any name works.',
            'zh-TW': '每個 commit 都要有名稱和電子郵件，而新的 runner 沒有設定。這不是登入，填什麼名稱都可以。'
        }),
        steps: [
            {
                text: (0,words_text/* say */.cv)({
                    en: 'Set both before `git commit`, in the same step:',
                    'zh-TW': '在同一個步驟的 `git commit` 之前設定這兩項：'
                }),
                block: {
                    language: 'sh',
                    lines: [
                        'git config user.name "github-actions[bot]"',
                        'git config user.email "41898282+github-actions[bot]@users.noreply.github.com"'
                    ]
                }
            },
            runner_again
        ],
        links: links(run, 'checkout')
    })
};
const runner_hfCommand = {
    sign: /(huggingface-cli|\bhf): (?:command )?not found|(huggingface-cli)[`'"]? is deprecated and no longer works/,
    say: ([name = 'hf'], run) => ({
        title: (0,words_text/* say */.cv)({
            en: (0,words_text.t) `The command ${name} cannot be used on this runner`,
            'zh-TW': (0,words_text.t) `這台 runner 不能使用 ${name} 指令`
        }),
        what: (0,words_text/* say */.cv)({
            en: (0,words_text.t) `A step runs ${name}, which is missing or no longer works. The step did not contact Hugging Face.`,
            'zh-TW': (0,words_text.t) `有一個步驟要執行 ${name}，但沒有這個指令，或已經不能用。還沒有連到 Hugging Face。`
        }),
        why: name === 'hf'
            ? (0,words_text/* say */.cv)({
                en: 'The command `hf` has been part of `huggingface_hub` since 0.34. The package is not installed in this job, or is older.',
                'zh-TW': '`hf` 指令從 `huggingface_hub` 0.34 開始提供。這個 job 沒有安裝這個套件，或版本比較舊。'
            })
            : (0,words_text/* say */.cv)({
                en: '`huggingface_hub` 1.0 and later no longer have the command `huggingface-cli`. It is called `hf` now.',
                'zh-TW': '`huggingface_hub` 1.0 以後不再提供 `huggingface-cli` 指令，現在改叫 `hf`。'
            }),
        steps: [
            {
                text: (0,words_text/* say */.cv)({
                    en: 'Install the package in the same job, and use the new command. `huggingface-cli login` is now `hf auth login`, and `huggingface-cli upload` is `hf upload`:',
                    'zh-TW': '在同一個 job 安裝套件，並改用新的指令。`huggingface-cli login` 改成 `hf auth login`，`huggingface-cli upload` 改成 `hf upload`：'
                }),
                block: { language: 'sh', lines: ['pip install "huggingface_hub>=1.0"', 'hf upload --help'] }
            },
            (0,words_text/* say */.cv)({
                en: 'To keep the old command, install `huggingface_hub<1.0` instead.',
                'zh-TW': '如果要繼續用舊的指令，請改裝 `huggingface_hub<1.0`。'
            }),
            runner_again
        ],
        links: links(run, 'tokenDocs')
    })
};
const addressAsId = {
    sign: /Unable to retrieve user and repo ID from the passed HF ID: (\S{1,200})/,
    say: ([passed = ''], run) => ({
        title: (0,words_text/* say */.cv)({
            en: 'A repository id is needed, but an address was given',
            'zh-TW': '應該填儲存庫 id 的地方填了網址'
        }),
        what: (0,words_text/* say */.cv)({
            en: (0,words_text.t) `The Hugging Face client cannot read ${passed} as a repository id.`,
            'zh-TW': (0,words_text.t) `Hugging Face 的程式無法把 ${passed} 當成儲存庫的 id。`
        }),
        why: (0,words_text/* say */.cv)({
            en: 'An id is `owner/name`, without `https://` and without the host.',
            'zh-TW': 'id 的格式是 `owner/name`，不包含 `https://` 和主機名稱。'
        }),
        steps: [
            (0,words_text/* sentences */.hC)((0,words_text/* say */.cv)({ en: 'Pass only the last two parts:', 'zh-TW': '只傳最後兩段：' }), (0,words_text/* say */.cv)({
                en: (0,words_text.t) `${passed.split('/').slice(-2).join('/')} instead of ${passed}.`,
                'zh-TW': (0,words_text.t) `用 ${passed.split('/').slice(-2).join('/')} 取代 ${passed}。`
            })),
            runner_again
        ],
        links: links(run, 'spacesDocs')
    })
};
/** What stops a job before a push; the first that the output shows is told. */
const runnerReasons = [noAction, ownership, identity, runner_hfCommand, addressAsId];
/** The advice for a reason that the output shows; undefined for any other. */
function runnerAdvice(printed, run) {
    for (const reason of runnerReasons) {
        const match = reason.sign.exec(printed);
        if (match !== null)
            return reason.say(match.slice(1).filter(Boolean), run);
    }
    return undefined;
}

;// CONCATENATED MODULE: ./src/diagnose/catalogue/unknown.ts





const during = {
    inputs: (0,words_text/* say */.cv)({ en: 'reading the inputs', 'zh-TW': '讀取參數' }),
    credential: (0,words_text/* say */.cv)({ en: 'finding the token', 'zh-TW': '尋找 token' }),
    access: (0,words_text/* say */.cv)({ en: 'checking the permission to write', 'zh-TW': '確認寫入權限' }),
    plan: (0,words_text/* say */.cv)({ en: 'checking the files', 'zh-TW': '檢查要推送的內容' }),
    create: (0,words_text/* say */.cv)({ en: 'creating the Space', 'zh-TW': '建立 Space' }),
    settings: (0,words_text/* say */.cv)({ en: 'changing the settings of the Space', 'zh-TW': '設定 Space' }),
    push: (0,words_text/* say */.cv)({ en: 'pushing', 'zh-TW': '推送' }),
    verify: (0,words_text/* say */.cv)({ en: 'checking the Space after the push', 'zh-TW': '推送後檢查 Space' }),
    build: (0,words_text/* say */.cv)({ en: 'waiting for the Space’s build', 'zh-TW': '等待 Space 建置' }),
    start: (0,words_text/* say */.cv)({ en: 'waiting for the app to start', 'zh-TW': '等待 app 啟動' }),
    answer: (0,words_text/* say */.cv)({ en: 'checking that the app answers', 'zh-TW': '確認 app 有回應' }),
    rollback: (0,words_text/* say */.cv)({ en: 'rolling back to the previous commit', 'zh-TW': '退回上一版' }),
    delete: (0,words_text/* say */.cv)({ en: 'deleting the preview', 'zh-TW': '刪除預覽' })
};
function exitText(exitCode) {
    if (exitCode === undefined || exitCode === 0)
        return [];
    return (0,words_text/* say */.cv)({ en: (0,words_text.t) ` (exit code ${exitCode})`, 'zh-TW': (0,words_text.t) `（exit code ${exitCode}）` });
}
function unknown_requestText(requestId) {
    if (requestId === undefined)
        return [];
    return (0,words_text/* say */.cv)({
        en: (0,words_text.t) `Hugging Face calls this request ${requestId}.`,
        'zh-TW': (0,words_text.t) `這個請求在 Hugging Face 的編號是 ${requestId}。`
    });
}
const gitInstall = {
    label: (0,words_text/* say */.cv)({ en: 'git', 'zh-TW': 'git' }),
    url: 'https://git-scm.com/downloads'
};
const noGit = (_, run) => ({
    title: (0,words_text/* say */.cv)({ en: 'There is no git on this runner', 'zh-TW': '這台 runner 上沒有 git' }),
    what: (0,words_text/* say */.cv)({ en: 'The program `git` could not be started.', 'zh-TW': '無法啟動 `git`。' }),
    why: (0,words_text/* say */.cv)({
        en: 'GitHub’s own runners have git. A self-hosted runner, or a container set with `container:`, may not.',
        'zh-TW': 'GitHub 提供的 runner 都有 git。自架的 runner，或用 `container:` 指定的容器，可能沒有。'
    }),
    steps: [
        (0,words_text/* say */.cv)({
            en: 'Install git on the runner or in the container’s image, or run the job on `ubuntu-latest`.',
            'zh-TW': '在 runner 或容器的映像檔裡安裝 git，或改在 `ubuntu-latest` 上執行。'
        }),
        (0,words_text/* say */.cv)({ en: 'Run the workflow again.', 'zh-TW': '重新執行工作流程。' })
    ],
    links: [gitInstall, ...links(run, 'selfHosted')]
});
const unknown_unnamed = ({ step, exitCode, requestId }, run) => ({
    title: (0,words_text/* say */.cv)({
        en: 'The run failed for a reason that is not known yet',
        'zh-TW': '執行失敗，原因還不清楚'
    }),
    what: (0,words_text/* say */.cv)({
        en: (0,words_text.t) `Something went wrong while ${during[step]}${exitText(exitCode)}. The output is shown below or in the log.`,
        'zh-TW': (0,words_text.t) `在「${during[step]}」這個階段出了問題${exitText(exitCode)}。程式印出的內容在下方或紀錄（log）裡。`
    }),
    why: (0,words_text/* sentences */.hC)((0,words_text/* say */.cv)({ en: 'This action does not know this error.', 'zh-TW': '這個 action 不認得這個錯誤。' }), unknown_requestText(requestId)),
    steps: [
        (0,words_text/* say */.cv)({
            en: 'Look at the Space’s page first. Then run the workflow once more: some failures pass by themselves.',
            'zh-TW': '請先看 Space 的頁面，再執行一次工作流程：有些失敗會自己過去。'
        }),
        (0,words_text/* say */.cv)({
            en: 'If it fails again, open an issue in this action’s repository. Remove everything secret from the output, then paste it there. The next version can then name this failure.',
            'zh-TW': '如果還是失敗，請到這個 action 的儲存庫開一個 issue，先移除輸出裡的機密資料，再貼上去。有了它，下一版就能說出這種失敗的原因。'
        }),
        (0,words_text/* say */.cv)({
            en: 'If it looks like a fault of Hugging Face, ask on the Hugging Face forum or write to Hugging Face Support.',
            'zh-TW': '如果看起來是 Hugging Face 那邊的問題，可以到論壇詢問，或聯絡 Hugging Face Support。'
        })
    ],
    links: links(run, 'space', 'status', 'forum', 'contact')
});
/** Takes what nothing else claims; says so, and asks for the output. */
const unknown = diagnosis({
    id: 'unknown',
    signs: signs('cause', ...runnerReasons.map(({ sign }) => sign)),
    when: ({ evidence: { step, finding, exitCode, http }, proof }) => ({
        step,
        proof,
        gitMissing: finding?.kind === 'git-missing',
        ...(exitCode !== undefined && { exitCode }),
        ...(http?.requestId !== undefined && { requestId: http.requestId })
    }),
    say: (facts, run) => facts.gitMissing ? noGit(facts, run) : (runnerAdvice(facts.proof, run) ?? unknown_unnamed(facts, run))
});

;// CONCATENATED MODULE: ./src/diagnose/engine/origin.ts
/** What only a push, git, a client of the Hub or a workflow prints. */
const ofPush = /hugging ?face|\bhf\.co|\bhf_|\bHF\b|\bgit\b|\bLFS\b|\bfatal: |github|gitlab|bitbucket|ghcr\.io|\bdocker\.io|buildx|\bpush(?:ed|ing)?\b|\brefs\/|\bxet\b|\brepo(?:sitory|_id|_type)?\b|upload_(?:folder|file)|id[-_ ]token|\bOIDC\b|\/api\/(?:spaces|models|datasets|whoami)|\bSpaces?\b|\bHub\b|\bHf[A-Z]|CAS service|Daemon|proxy|Request ID: Root|README\.md|\bremote: /i;
/** A line of a build's: of BuildKit with its seconds, of a Dockerfile, of a package manager or a compiler. */
const origin_ofBuild = /^(?:#\d{1,4} )?\d{1,4}\.\d{1,3} \S|^(?:=> |> )?(?:ERROR )?\[[^\]]{1,60}\d\/\d{1,3}\] |\bDockerfile\b|^(?:E|W|Err:\d{1,4}): ?|^(?:npm|yarn|pnpm) (?:ERR|error)|^Failed to compile/;
/** How programs of any kind end: with an exception, its frames, or a refusal of the system's. */
const ofProgram = [
    // Python, Java and .NET: the exception's name is never "Error" alone, which every tool says. One of a connection
    // may be any client's.
    /^(?:[\w$]{1,80}\.){0,8}(?!Connection|\w{0,20}Timeout|SSL|HTTP|Http|Network|Bad)[A-Z]\w{1,80}(?:Error|Exception|Warning)(?:: (?!fetch failed)|$)/,
    /^(?:[a-z_]\w{0,60}\.){1,6}(?!Connect|\w{0,20}Timeout|SSL|HTTP|Http|Network|Bad|Remote|Proxy|Hf)[A-Z]\w{2,60}: \S/,
    /^(?:Caused by|Exception in thread "[^"]{1,80}"|Unhandled exception[.:]|Uncaught|MONGODB)/i,
    /\b(?:java|javax|org|com)\.[\w.]{1,120}(?:Exception|Error): /,
    /^File "[^"]{1,300}", line \d|^Traceback \(most/,
    // Node.
    /^at (?:async )?[\w.<>$ [\]]{1,120}\(?(?:file:|node:|\/|[A-Z]:\\)[^()]{1,300}:\d{1,7}:\d{1,7}\)?/,
    // Rust and Go.
    /^thread '[^']{1,80}'[^:]{0,40} panicked at|^The application panicked|^panic: |^goroutine \d/,
    // R.
    /^Error in .{1,160}: |^Execution halted/,
    // PHP, Ruby, Elixir and nginx.
    /^PHP (?:Fatal|Parse) error|\(Bundler::\w|\.rb:\d{1,6}:in [`']|^\*\* \(\w|\[(?:emerg|alert|crit|error)\] \d{1,7}#\d/,
    // llama.cpp.
    /^(?:llama|gguf|ggml)_\w{1,60}: /,
    // The system, of a file or of a program that it ended.
    /(?:^|[\s:'"‘])\.{0,2}\/[\w./-]{1,200}['"’]?: [Pp]ermission denied|\bbind: permission denied|\((?:os error )?13(?:: Permission denied)?\)/,
    /exec: "[^"]{1,160}": .{0,160}(?:permission denied|executable file not found)/,
    /(?:^|\]|: )Killed$|Segmentation fault|Illegal instruction|Bus error/
];
/**
 * Whether an output is a program's own: it has the marks of one, and none of a push or a build. What it says of a network, a login
 * or a status is then about its own doings, never about the token or the Hub.
 */
function isPrograms({ lines, folded }) {
    if (ofPush.test(folded) || lines.some(line => origin_ofBuild.test(line)))
        return false;
    return lines.some(line => ofProgram.some(pattern => pattern.test(line)));
}

// EXTERNAL MODULE: ./src/model/tls.ts
var model_tls = __webpack_require__(5056);
;// CONCATENATED MODULE: ./src/diagnose/engine/facts.ts



/** What each of our own checks is called; the compiler asks for a new one's name here. */
const byFinding = {
    'invalid-inputs': 'invalid-input',
    'invalid-space': 'repository-not-found',
    'token-missing': 'authentication-failed',
    'token-placeholder': 'authentication-failed',
    'token-foreign': 'authentication-failed',
    'token-malformed': 'authentication-failed',
    'token-rejected': 'authentication-failed',
    'access-denied': 'permission-denied',
    'space-missing': 'repository-not-found',
    'untrusted-code': 'untrusted-code',
    'missing-ref': 'missing-ref',
    'no-repository': 'missing-ref',
    'no-commit': 'missing-ref',
    shallow: 'shallow-clone',
    'non-fast-forward': 'non-fast-forward',
    'head-moved': 'non-fast-forward',
    'id-token-refused': 'oidc-unavailable',
    cancelled: 'cancelled',
    crashed: 'unknown',
    // No id means "the runner has no git"; `unknown` says so in its own words.
    'git-missing': 'unknown',
    'git-lfs-missing': 'missing-lfs-objects',
    'no-answer': 'app-failed',
    'not-the-hub': 'network',
    // The way to GitHub, or GitHub itself: another attempt may do.
    'github-unavailable': 'network'
};
/** What each kind of content that cannot go is called, but for the card, which may be refused or only fail to run. */
const byContent = {
    'large-file': 'large-file',
    'binary-file': 'binary-file',
    'missing-lfs-object': 'missing-lfs-objects',
    'invalid-metadata': 'invalid-metadata',
    secret: 'secret-detected',
    // No id means "a name that cannot be used". Of what was given to the action this cannot be taken either, the cause
    // is known (so it is not `unknown`), and `exclude` or another name mends it.
    name: 'invalid-input',
    'case-clash': 'invalid-input'
};
/** A transport code of Node's, OpenSSL's or undici's. */
function byNetworkCode(code) {
    return (0,model_tls/* tlsTrouble */.R)(code) === null ? 'network' : 'tls';
}
/** The diagnosis that a finding stands for. Of a Space's stage, the lines of its log may say it better. */
function byOwnFinding(finding, lines) {
    if (finding.kind === 'content-refused')
        return byFirst(finding.findings);
    return finding.kind === 'space-stage' ? byStage(finding, lines) : byFinding[finding.kind];
}
/** Several findings have the name of the worst, which comes first; all of them are told. */
function byFirst([first]) {
    if (first === undefined)
        return 'unknown';
    if (first.kind !== 'card')
        return byContent[first.kind];
    return first.problem.severity === 'refused' ? 'invalid-metadata' : 'space-misconfigured';
}
/** What an answer of the Hub means when its own sentence does not say more; null when the number says nothing. */
function byAnswer({ route, status, code, message = '' }) {
    const { passes } = routes/* ROUTES */.bw[route];
    // It would have passed, and all tries were used up.
    if (status < 500 && passes?.test(message) === true)
        return 'hub-unavailable';
    const meaning = (0,routes/* meaningOf */.Pr)(route, status);
    return meaning === 'repository-not-found' && code === 'RevisionNotFound' ? 'missing-ref' : meaning;
}
/**
 * How much the sentence that came with an answer must decide to overrule its number: a 403 may be storage, billing or
 * policy. Null when it never may: of whoami the number is clear, of the token exchange the sentences are not, and
 * what an app says is not the Hub's.
 */
function enoughToOverrule({ route, status }) {
    if (status < 400 || status >= 500 || (0,routes/* isFor */.Gi)(route, 'identify', 'exchange', 'app'))
        return null;
    if ((0,routes/* meaningOf */.Pr)(route, status) === 'invalid-input')
        return null;
    // "Invalid username or password." is said there of any token that the route does not take.
    return status === 401 && (0,routes/* isFor */.Gi)(route, 'manage', 'watch') ? 'decisive' : 'cause';
}

;// CONCATENATED MODULE: ./src/diagnose/index.ts

























/** Every diagnosis there is, in the order of a run; `unknown` takes what is left. */
const catalogue = [
    invalidInput,
    credential_authenticationFailed,
    permission_permissionDenied,
    space_repositoryNotFound,
    oidc_oidcUnavailable,
    oidc_oidcRejected,
    untrustedCode,
    history_missingRef,
    history_shallowClone,
    push_nonFastForward,
    content_largeFile,
    content_binaryFile,
    metadata_invalidMetadata,
    lfs_missingLfsObjects,
    secret_secretDetected,
    lfs_storageLimit,
    payment_paymentRequired,
    platform_rateLimited,
    platform_hubUnavailable,
    network_network,
    network_tls,
    build_buildFailed,
    app_appFailed,
    configuration_spaceMisconfigured,
    cancelled,
    unknown
];
const entries = catalogue;
/** What any server or line says of anybody's requests, in words that the Hub and git use too. */
const ofAnyHost = new Set([
    'authentication-failed',
    'permission-denied',
    'repository-not-found',
    'storage-limit',
    'payment-required',
    'rate-limited',
    'hub-unavailable',
    'network',
    'tls'
]);
/** Structured facts first, then the Hub's own sentence, then what a tool printed. */
function decide({ finding, http, network, text = '' }, log) {
    if (finding !== undefined)
        return { id: byOwnFinding(finding, spaceLines(text)), proof: '' };
    if (http !== undefined) {
        const enough = enoughToOverrule(http);
        const told = enough === null ? null : strongest(parseLog(http.message ?? ''), entries);
        const id = enough !== null && told !== null && ranks[told.rank] >= ranks[enough] ? told.id : byAnswer(http);
        if (id !== null)
            return { id, proof: '' };
    }
    if (network !== undefined)
        return { id: byNetworkCode(network.code), proof: '' };
    const told = strongest(log, entries) ?? strongest(parseLog(text, 'with-source'), entries);
    const byAnybody = told === null || (told.rank !== 'decisive' && ofAnyHost.has(told.id));
    if (byAnybody && isPrograms(log))
        return { id: 'app-failed', proof: '' };
    return told ?? { id: null, proof: '' };
}
/**
 * Names a failure. Pure: the same evidence always gets the same answer, and there always is one,
 * for `unknown` takes what nothing else claims.
 */
function diagnose(evidence) {
    const log = parseLog(evidence.text ?? '');
    const seen = { evidence, log, ...decide(evidence, log) };
    for (const entry of entries) {
        const diagnosed = entry.match(seen);
        if (diagnosed !== null)
            return diagnosed;
    }
    throw new Error('The catalogue has no entry that takes everything.');
}


/***/ }),

/***/ 517:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ fullStep)
/* harmony export */ });
/** A step with all its parts, however it was written. */
function fullStep(step) {
    return 'text' in step ? step : { text: step };
}


/***/ }),

/***/ 9155:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ ROUTE_NAMES)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(558);

/** What each request is for, as a person would call it. */
const ROUTE_NAMES = {
    'id-token': (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)({
        en: 'Asking GitHub to confirm who this job is',
        'zh-TW': '請 GitHub 證明這個 job 的身分'
    }),
    'token-exchange': (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)({ en: 'Logging in without a stored token', 'zh-TW': '免 token 登入' }),
    whoami: (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)({ en: 'Asking whose token it is', 'zh-TW': '查詢 token 屬於誰' }),
    space: (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)({ en: 'Reading the Space’s information', 'zh-TW': '讀取 Space 的資訊' }),
    neighbours: (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)({ en: 'Looking for repositories with a similar name', 'zh-TW': '尋找名稱相近的儲存庫' }),
    spaces: (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)({ en: 'Listing the owner’s Spaces', 'zh-TW': '列出擁有者的 Space' }),
    delete: (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)({ en: 'Deleting the Space', 'zh-TW': '刪除 Space' }),
    commits: (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)({ en: 'Listing the Space’s commits', 'zh-TW': '列出 Space 的 commit' }),
    'validate-yaml': (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)({ en: 'Checking the settings in README.md', 'zh-TW': '檢查 README.md 的設定' }),
    'auth-check': (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)({
        en: 'Asking whether the token may write to the Space',
        'zh-TW': '查詢 token 能不能寫入 Space'
    }),
    advertisement: (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)({ en: 'Reading the Space’s branches', 'zh-TW': '讀取 Space 的分支' }),
    'lfs-batch': (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)({ en: 'Asking which LFS files the Space lacks', 'zh-TW': '查詢 Space 還缺哪些 LFS 檔案' }),
    'upload-pack': (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)({ en: 'Reading the Space’s newest commit', 'zh-TW': '讀取 Space 最新 commit 的內容' }),
    'receive-pack': (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)({ en: 'Pushing to the Space', 'zh-TW': '推送到 Space' }),
    'lfs-upload': (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)({ en: 'Uploading an LFS file', 'zh-TW': '上傳 LFS 檔案' }),
    'lfs-verify': (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)({ en: 'Confirming an uploaded LFS file', 'zh-TW': '確認已上傳的 LFS 檔案' }),
    create: (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)({ en: 'Creating the Space', 'zh-TW': '建立 Space' }),
    secrets: (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)({ en: 'Setting the Space’s secrets', 'zh-TW': '設定 Space 的 secret' }),
    variables: (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)({ en: 'Setting the Space’s variables', 'zh-TW': '設定 Space 的變數' }),
    hardware: (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)({ en: 'Setting the Space’s hardware', 'zh-TW': '設定 Space 的硬體' }),
    'sleep-time': (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)({ en: 'Setting the Space’s sleep time', 'zh-TW': '設定 Space 的休眠時間' }),
    visibility: (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)({ en: 'Setting the Space’s visibility', 'zh-TW': '設定 Space 的公開範圍' }),
    restart: (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)({ en: 'Restarting the Space', 'zh-TW': '重新啟動 Space' }),
    factory: (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)({ en: 'Rebuilding the Space', 'zh-TW': '重新建置 Space' }),
    runtime: (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)({ en: 'Asking whether the Space runs', 'zh-TW': '查詢 Space 是否在執行' }),
    head: (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)({ en: 'Asking for the Space’s newest commit', 'zh-TW': '查詢 Space 最新的 commit' }),
    logs: (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)({ en: 'Reading the Space’s logs', 'zh-TW': '讀取 Space 的紀錄' }),
    app: (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)({ en: 'Asking the app', 'zh-TW': '連線到 app' })
};


/***/ })

};
;