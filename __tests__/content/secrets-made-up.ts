import { createPrivateKey, generateKeyPairSync } from 'node:crypto'
import { checksumOf } from '../../src/content/secrets/checksum.js'
import { Dice } from './seeded.js'

const LOWER = 'abcdefghijklmnopqrstuvwxyz'
const LETTERS = LOWER + LOWER.toUpperCase()
const ALNUM = `${LETTERS}0123456789`

/**
 * Secrets that nobody has, put together when the tests run: no scanner finds one in this file. The same on each run.
 */
export class MadeUp {
  readonly #dice: Dice
  constructor(seed: number) {
    this.#dice = new Dice(seed)
  }

  of(alphabet: string, length: number): string {
    return Array.from({ length }, () => this.#dice.one([...alphabet])).join('')
  }
  /** Letters and digits, at least one of each. */
  alnum(length: number): string {
    return `q7${this.of(ALNUM, length - 2)}`
  }
  /** base64 as URLs have it; it ends in a letter, so that the edge is where it seems to be. */
  word(length: number): string {
    return `${this.of(`${ALNUM}_-`, length - 1)}b`
  }
  hex(length: number): string {
    return `a1${this.of('0123456789abcdef', length - 2)}`
  }
  digits(length: number): string {
    return `1${this.of('0123456789', length - 1)}`
  }
  /** With the checksum that GitHub and npm put behind. */
  checked(prefix: string): string {
    const body = this.alnum(30)
    return `${prefix}_${body}${checksumOf(body)}`
  }
  jwt(claims: object, header: object = { alg: 'HS256', typ: 'JWT' }): string {
    const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
    return `${part(header)}.${part(claims)}.${this.word(43)}`
  }
}

const pem = (type: 'pkcs1' | 'pkcs8' = 'pkcs8') =>
  generateKeyPairSync('rsa', { modulusLength: 1024 }).privateKey.export({ type, format: 'pem' }).toString()

/** The keys of the formats there are: what is exported really, and what OpenSSH and PGP write. */
export const PRIVATE_KEYS: readonly (readonly [string, () => string])[] = [
  ['PKCS 8', () => pem()],
  ['PKCS 1', () => pem('pkcs1')],
  [
    'an elliptic curve',
    () => exported(generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey, 'sec1')
  ],
  ['Ed25519, the shortest', () => exported(generateKeyPairSync('ed25519').privateKey, 'pkcs8')],
  [
    'one with a password',
    () =>
      createPrivateKey(pem())
        .export({ type: 'pkcs1', format: 'pem', cipher: 'aes-128-cbc', passphrase: 'x' })
        .toString()
  ],
  [
    'OpenSSH',
    () => block('OPENSSH PRIVATE KEY', Buffer.from(`openssh-key-v1\0\0\0\0\x04none${'\0'.repeat(90)}`))
  ],
  ['PGP', () => block('PGP PRIVATE KEY BLOCK', Buffer.alloc(300, 'pgp key'), 'Version: 1\n\n', '\n=aBcD')]
]

function exported(key: ReturnType<typeof createPrivateKey>, type: 'sec1' | 'pkcs8'): string {
  return key.export({ type, format: 'pem' }).toString()
}

function block(name: string, bytes: Buffer, before = '', behind = ''): string {
  const lines = bytes.toString('base64').replace(/.{64}/g, '$&\n')
  return `-----BEGIN ${name}-----\n${before}${lines}${behind}\n-----END ${name}-----\n`
}

/** For each kind with a look of its own: a line of code that holds one, and what of it is the secret. */
export const SAMPLES: Readonly<Record<string, (m: MadeUp) => { line: string; secret: string } | string>> = {
  'huggingface-jwt': m => `hf_oauth_${m.jwt({ sub: '1' })}`,
  'huggingface-refresh-token': m => `hf_oauth__refresh_${m.alnum(34)}`,
  'huggingface-app-token': m => `hf_app_${m.alnum(32)}`,
  'huggingface-access-token': m => `hf_${m.alnum(34)}`,
  'huggingface-organization-api-token': m => `api_org_${m.alnum(34)}`,
  'huggingface-oauth-app-secret': m => `oauth_app_secret_${m.alnum(34)}`,
  'gcp-api-key': m => `AIza${m.word(35)}`,
  'google-auth-key': m => `AQ.Ab${m.word(48)}`,
  'google-oauth-client-secret': m => `GOCSPX-${m.word(28)}`,
  'anthropic-api-key': m => `sk-ant-api03-${m.word(93)}AA`,
  'openai-api-key': m => `sk-proj-${m.word(74)}T3Blbk${'FJ'}${m.word(74)}`,
  'openrouter-api-key': m => `sk-or-v1-${m.hex(64)}`,
  'deepseek-api-key': m => byName('DEEPSEEK_API_KEY', `sk-${m.hex(32)}`),
  'sk-api-key': m => `sk-${m.hex(32)}`,
  'groq-api-key': m => `gsk_${m.alnum(52)}`,
  'xai-api-key': m => `xai-${m.alnum(80)}`,
  'perplexity-api-key': m => `pplx-${m.alnum(48)}`,
  'nvidia-api-key': m => `nvapi-${m.word(64)}`,
  'replicate-api-token': m => `r8_${m.alnum(37)}`,
  'together-api-key': m => `tgp_v1_${m.word(43)}`,
  'pinecone-api-key': m => `pcsk_${m.alnum(6)}_${m.alnum(63)}`,
  'langsmith-api-key': m => `lsv2_pt_${m.hex(32)}_${m.hex(10)}`,
  'wandb-api-key': m => `wandb_v1_${m.word(77)}`,
  'kaggle-api-token': m => `KGAT_${m.hex(32)}`,
  'kaggle-json': m => {
    const secret = m.hex(32)
    return { line: `{"username":"someone","key":"${secret}"}`, secret }
  },
  'cohere-api-token': m => byName('COHERE_API_KEY', m.alnum(40)),
  'mistral-api-key': m => byName('MISTRAL_API_KEY', m.alnum(32)),
  'elevenlabs-api-key': m => byName('ELEVENLABS_API_KEY', `sk_${m.hex(48)}`),
  'deepgram-api-key': m => byName('DEEPGRAM_API_KEY', m.hex(40)),
  'github-installation-token': m => `ghs_${m.jwt({ iss: 'github' })}`,
  'github-app-token': m => m.checked('ghs'),
  'github-pat': m => m.checked('ghp'),
  'github-oauth': m => m.checked('gho'),
  'github-refresh-token': m => m.checked('ghr'),
  'github-fine-grained-pat': m => `github_pat_${m.alnum(22)}_${m.alnum(59)}`,
  'gitlab-pat-routable': m => `glpat-${m.word(30)}.01.${m.of(LOWER, 7)}`,
  'gitlab-pat': m => `glpat-${m.word(20)}`,
  'slack-bot-token': m => `xoxb-${m.digits(12)}-${m.digits(12)}-${m.alnum(24)}`,
  'slack-user-token': m => `xoxp-${m.digits(12)}-${m.digits(12)}-${m.digits(12)}-${m.hex(32)}`,
  'slack-app-token': m => `xapp-1-A${m.digits(10)}-${m.digits(13)}-${m.hex(64)}`,
  'slack-webhook-url': m => {
    const secret = m.alnum(24)
    return { line: `https://hooks.slack.com/services/T0AB1CD2E/B0AB1CD2E/${secret}`, secret }
  },
  'discord-bot-token': m => `${Buffer.from(m.digits(18)).toString('base64url')}.${m.alnum(6)}.${m.word(38)}`,
  'discord-webhook-url': m => {
    const secret = m.word(68)
    return { line: `https://discord.com/api/webhooks/${m.digits(19)}/${secret}`, secret }
  },
  'telegram-bot-api-token': m => {
    const secret = `AA${m.word(33)}`
    return { line: `bot = "${m.digits(10)}:${secret}"`, secret }
  },
  'stripe-access-token': m => `sk_live_${m.alnum(99)}`,
  'stripe-test-key': m => `rk_test_${m.alnum(99)}`,
  'sendgrid-api-token': m => `SG.${m.word(22)}.${m.word(43)}`,
  'twilio-auth-token': m => byName('TWILIO_AUTH_TOKEN', m.hex(32)),
  'npm-access-token': m => m.checked('npm'),
  'pypi-upload-token': m => `pypi-${'AgEIcHlwaS5vcmc'}${m.word(150)}`,
  jwt: m => m.jwt({ sub: '1', exp: 4_000_000_000 }),
  'aws-access-token': m => `AKIA${m.of('ABCDEFGHIJKLMNOPQRSTUVWXYZ234567', 16)}`,
  'aws-secret-access-key': m => byName('AWS_SECRET_ACCESS_KEY', `${m.alnum(39)}/`),
  'azure-storage-key': m => {
    const secret = `${m.of(ALNUM, 86)}==`
    return { line: `DefaultEndpointsProtocol=https;AccountKey=${secret};`, secret }
  },
  'azure-openai-api-key': m => byName('AZURE_OPENAI_API_KEY', m.hex(32)),
  'databricks-api-token': m => `dapi${m.hex(32)}`,
  'supabase-access-token': m => `sbp_${m.hex(40)}`,
  'supabase-secret-key': m => `sb_secret_${m.word(31)}`,
  'supabase-service-role-key': m => m.jwt({ iss: 'supabase', role: 'service_role', exp: 4_000_000_000 }),
  'private-key': () => {
    const text = pem()
    return { line: text, secret: text.split('\n')[0] ?? '' }
  },
  'google-service-account': () => {
    const text = JSON.stringify({ type: 'service_account', project_id: 'p', private_key: pem() })
    return { line: text, secret: text.slice(text.indexOf('-----')) }
  },
  'database-url': m => {
    const secret = m.alnum(16)
    return { line: `postgresql+psycopg2://app:${secret}@db.eu-1.some-host.com:5432/app`, secret }
  }
}

function byName(name: string, secret: string) {
  return { line: `${name} = "${secret}"`, secret }
}

/** A line with a sample, and the secret in it. */
export function sample(id: string, seed = 1): { line: string; secret: string } {
  const made = SAMPLES[id]?.(new MadeUp(seed))
  if (made === undefined) throw new Error(`no sample: ${id}`)
  return typeof made === 'string' ? { line: `value = "${made}"`, secret: made } : made
}
