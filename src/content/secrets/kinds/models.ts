import { alnum, hex, JWT, kindOf, word } from './kind.js'

const HUB = { belongs: 'hub', revoke: 'https://huggingface.co/settings/tokens', env: 'HF_TOKEN' } as const
const GOOGLE_CONSOLE = 'https://console.cloud.google.com/apis/credentials'
const GENERIC = { gitleaks: 'generic-api-key' } as const

/** The Hub's own, and those of who offers models and tools for them: what a Space needs most. */
export const MODEL_KINDS = [
  // Longer forms first: of two shapes that fit at one place, the first one is taken.
  kindOf({
    ...HUB,
    ...GENERIC,
    id: 'huggingface-jwt',
    name: 'Hugging Face token',
    shape: `hf_(?:oauth|jwt|s3)_${JWT}`
  }),
  kindOf({
    ...HUB,
    ...GENERIC,
    id: 'huggingface-refresh-token',
    name: 'Hugging Face refresh token',
    shape: `hf_oauth__refresh_${alnum(34)}`
  }),
  kindOf({
    ...HUB,
    ...GENERIC,
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
    ...GENERIC,
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
    ...GENERIC,
    id: 'google-auth-key',
    name: 'Google API key',
    shape: `AQ\\.Ab${word('40,80')}`,
    revoke: 'https://aistudio.google.com/apikey',
    env: 'GEMINI_API_KEY'
  }),
  kindOf({
    ...GENERIC,
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
    ...GENERIC,
    id: 'openrouter-api-key',
    name: 'OpenRouter API key',
    shape: `sk-or-v1-${hex(64)}`,
    revoke: 'https://openrouter.ai/settings/keys',
    env: 'OPENROUTER_API_KEY'
  }),
  // DeepSeek's, and others' in its manner: which of them, only what is around can tell.
  kindOf({
    ...GENERIC,
    id: 'sk-api-key',
    name: 'API key (sk-…)',
    level: 'warn',
    shape: `sk-${hex(32)}`,
    rule: 'sk',
    revoke: null,
    env: 'API_KEY'
  }),
  kindOf({
    ...GENERIC,
    id: 'deepseek-api-key',
    name: 'DeepSeek API key',
    revoke: 'https://platform.deepseek.com/api_keys',
    env: 'DEEPSEEK_API_KEY'
  }),
  kindOf({
    ...GENERIC,
    id: 'groq-api-key',
    name: 'Groq API key',
    shape: `gsk_${alnum(52)}`,
    revoke: 'https://console.groq.com/keys',
    env: 'GROQ_API_KEY'
  }),
  kindOf({
    ...GENERIC,
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
    ...GENERIC,
    id: 'nvidia-api-key',
    name: 'NVIDIA API key',
    shape: `nvapi-${word(64)}`,
    revoke: 'https://build.nvidia.com/settings/api-keys',
    env: 'NVIDIA_API_KEY'
  }),
  kindOf({
    ...GENERIC,
    id: 'replicate-api-token',
    name: 'Replicate API token',
    shape: `r8_${alnum(37)}`,
    revoke: 'https://replicate.com/account/api-tokens',
    env: 'REPLICATE_API_TOKEN'
  }),
  kindOf({
    ...GENERIC,
    id: 'together-api-key',
    name: 'Together AI API key',
    shape: `tgp_v1_${word(43)}`,
    named: { names: 'together', value: hex(64) },
    revoke: 'https://api.together.ai/settings/api-keys',
    env: 'TOGETHER_API_KEY'
  }),
  kindOf({
    ...GENERIC,
    id: 'pinecone-api-key',
    name: 'Pinecone API key',
    shape: `pcsk_[A-Za-z0-9]{5,6}_${alnum(63)}`,
    revoke: 'https://app.pinecone.io',
    env: 'PINECONE_API_KEY'
  }),
  kindOf({
    ...GENERIC,
    id: 'langsmith-api-key',
    name: 'LangSmith API key',
    shape: `lsv2_(?:pt|sk)_[0-9a-f]{32}_${hex(10)}`,
    revoke: 'https://smith.langchain.com/settings',
    env: 'LANGSMITH_API_KEY'
  }),
  kindOf({
    ...GENERIC,
    id: 'wandb-api-key',
    name: 'Weights & Biases API key',
    shape: `wandb_v1_${word('60,90')}`,
    named: { names: 'wandb|weights_?and_?biases', value: hex(40) },
    revoke: 'https://wandb.ai/settings',
    env: 'WANDB_API_KEY'
  }),
  kindOf({
    ...GENERIC,
    id: 'kaggle-api-token',
    name: 'Kaggle API token',
    shape: `KGAT_${hex(32)}`,
    named: { names: 'kaggle', value: hex(32) },
    revoke: 'https://www.kaggle.com/settings',
    env: 'KAGGLE_API_TOKEN'
  }),
  // What `kaggle.json` holds; notebooks write that file with `echo`, so the quotes may be escaped.
  kindOf({
    ...GENERIC,
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
    ...GENERIC,
    id: 'mistral-api-key',
    name: 'Mistral API key',
    named: { names: 'mistral', value: alnum(32) },
    revoke: 'https://console.mistral.ai/api-keys',
    env: 'MISTRAL_API_KEY'
  }),
  kindOf({
    ...GENERIC,
    id: 'elevenlabs-api-key',
    name: 'ElevenLabs API key',
    named: { names: 'eleven_?labs|xi[_-]api', value: `(?:sk_)?(?:${hex(48)}|${hex(32)})` },
    revoke: 'https://elevenlabs.io/app/settings/api-keys',
    env: 'ELEVENLABS_API_KEY'
  }),
  kindOf({
    ...GENERIC,
    id: 'deepgram-api-key',
    name: 'Deepgram API key',
    named: { names: 'deepgram', value: hex(40) },
    revoke: 'https://console.deepgram.com',
    env: 'DEEPGRAM_API_KEY'
  })
]
