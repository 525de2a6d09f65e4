import { say, t, type Said } from '../../words/text.js'
import type { Link, RunContext } from '../engine/entry.js'

/** The public Hub; another one has pages of the same names. */
export const publicHub = 'https://huggingface.co'

/** "the Space `ada/demo`", or just "the Space" when the run did not know which. */
export function theSpace({ space }: RunContext): Said {
  return space === undefined
    ? say({ en: 'the Space', 'zh-TW': '這個 Space' })
    : say({ en: t`the Space ${space}`, 'zh-TW': t` Space「${space}」` })
}

/** Where the Space's git repository is; a pattern to fill in when the run did not know. */
export function gitUrl(run: RunContext): string {
  return run.spaceUrl ?? `${run.endpoint}/spaces/${run.space ?? 'OWNER/NAME'}`
}

/** Where the repository is on GitHub; a pattern to fill in when the run did not know. */
export function githubUrl(run: RunContext): string {
  return `https://github.com/${run.repository ?? 'OWNER/REPOSITORY'}`
}

/** The branch of the Space that is updated. */
export function spaceBranch(run: RunContext): string {
  return run.spaceBranch ?? 'main'
}

const origins = {
  input: say({ en: 'the token in the input `token`', 'zh-TW': '參數 `token` 裡的 token' }),
  environment: say({
    en: 'the token in the environment variable `HF_TOKEN`',
    'zh-TW': '環境變數 `HF_TOKEN` 裡的 token'
  }),
  oidc: say({ en: 'the short-lived token of this job (OIDC)', 'zh-TW': '這次執行取得的短期 token（OIDC）' }),
  stored: say({
    en: 'the token that the Hugging Face CLI stored on this runner',
    'zh-TW': 'Hugging Face CLI 存在這台 runner 上的 token'
  })
}

/** What the Hub itself said; nothing when it said nothing. */
export function hubSays(message: string | undefined): Said {
  if (message === undefined || message === '') return []
  return say({
    en: t`Hugging Face says: ${withoutStop(message)}.`,
    'zh-TW': t`Hugging Face 的訊息是 ${withoutStop(message)}。`
  })
}

/** Where the token of this run came from, so that a person looks in the right place. */
export function theToken({
  token: { source, name } = {} as NonNullable<RunContext['token']>
}: RunContext): Said {
  const origin = source === undefined ? say({ en: 'the token', 'zh-TW': '這個 token' }) : origins[source]
  if (name === undefined) return say({ en: origin, 'zh-TW': t`${origin} ` })
  return say({
    en: t`${origin}, called ${name} on Hugging Face,`,
    'zh-TW': t`${origin}（在 Hugging Face 上的名稱是 ${name}）`
  })
}

/** Several values, the first few by name. */
export function listed(values: readonly string[], most = 5): Said {
  const shown = values
    .slice(0, most)
    .flatMap((value, i): Said => (i === 0 ? t`${value}` : [...say({ en: ', ', 'zh-TW': '、' }), { value }]))
  return values.length > most ? [...shown, ...say({ en: ' and more', 'zh-TW': ' 等' })] : shown
}

/**
 * A value as one word of a command that people will paste. File names and URLs come from outside: without
 * the quotes, pasting the remedy could run what a file is called.
 */
export function word(value: string): string {
  const plain = value.replace(/\p{Cc}/gu, '')
  return /^[\w@%+=:,./][\w@%+=:,./-]*$/.test(plain) ? plain : `'${plain.replaceAll("'", `'\\''`)}'`
}

/** A value as one scalar of a workflow file. */
export function scalar(value: string): string {
  return /^[A-Za-z][\w./-]*$/.test(value) ? value : JSON.stringify(value.replace(/\p{Cc}/gu, ''))
}

/** A sentence of the Hub's, to be followed by our own full stop. */
export function withoutStop(message: string): string {
  return message.trim().replace(/[.。]$/, '')
}

/** "Capital first", for a phrase that begins a sentence. */
export function sentence(said: Said): Said {
  const [first, ...rest] = said
  if (first === undefined || (typeof first !== 'string' && 'value' in first)) return said
  if (typeof first === 'string') return [first.charAt(0).toUpperCase() + first.slice(1), ...rest]
  const leaves = Object.entries(first).map(([language, leaf]) => [language, sentence(leaf)])
  return [Object.fromEntries(leaves) as typeof first, ...rest]
}

interface Page {
  readonly label: Said
  readonly at: (run: RunContext) => string
}

const documentation = (path: string) => () => `${publicHub}/docs/hub/${path}`

const pages = {
  tokens: {
    label: say({ en: 'Hugging Face: your access tokens', 'zh-TW': 'Hugging Face：你的 Access Tokens' }),
    at: run => `${run.endpoint}/settings/tokens`
  },
  secrets: {
    label: say({ en: 'GitHub: the secrets of the repository', 'zh-TW': 'GitHub：儲存庫的 secrets' }),
    at: run =>
      run.secretsUrl ??
      'https://docs.github.com/en/actions/how-tos/write-workflows/choose-what-workflows-do/use-secrets'
  },
  space: {
    label: say({ en: 'The Space', 'zh-TW': '這個 Space' }),
    at: run => run.spaceUrl ?? (run.space === undefined ? `${run.endpoint}/spaces` : gitUrl(run))
  },
  newSpace: {
    label: say({ en: 'Create a Space', 'zh-TW': '建立 Space' }),
    at: run => `${run.endpoint}/new-space`
  },
  billing: {
    label: say({ en: 'Hugging Face: billing', 'zh-TW': 'Hugging Face：帳單' }),
    at: run => `${run.endpoint}/settings/billing`
  },
  pricing: {
    label: say({ en: 'Hugging Face: plans', 'zh-TW': 'Hugging Face：方案' }),
    at: () => `${publicHub}/pricing`
  },
  status: {
    label: say({ en: 'Hugging Face: service status', 'zh-TW': 'Hugging Face：服務狀態' }),
    at: () => 'https://status.huggingface.co'
  },
  contact: {
    label: say({ en: 'Hugging Face Support', 'zh-TW': 'Hugging Face Support' }),
    at: () => `${publicHub}/contact`
  },
  forum: {
    label: say({ en: 'Hugging Face forum', 'zh-TW': 'Hugging Face 論壇' }),
    at: () => 'https://discuss.huggingface.co/c/spaces/24'
  },
  tokenDocs: {
    label: say({ en: 'About access tokens', 'zh-TW': '關於 Access Tokens' }),
    at: documentation('security-tokens')
  },
  securityDocs: {
    label: say({ en: 'About security on the Hub', 'zh-TW': '關於 Hub 的安全性' }),
    at: documentation('security')
  },
  organizationDocs: {
    label: say({ en: 'About roles in an organization', 'zh-TW': '關於組織裡的角色' }),
    at: documentation('organizations-security')
  },
  publisherDocs: {
    label: say({ en: 'About Trusted Publishers', 'zh-TW': '關於 Trusted Publishers' }),
    at: documentation('trusted-publishers')
  },
  spacesDocs: {
    label: say({ en: 'About Spaces', 'zh-TW': '關於 Spaces' }),
    at: documentation('spaces-overview')
  },
  configDocs: {
    label: say({ en: 'All settings of a Space’s README', 'zh-TW': 'Space 的 README 可用的設定' }),
    at: documentation('spaces-config-reference')
  },
  dockerDocs: {
    label: say({ en: 'About Docker Spaces', 'zh-TW': '關於 Docker Spaces' }),
    at: documentation('spaces-sdks-docker')
  },
  largeFileDocs: {
    label: say({ en: 'Large files on the Hub', 'zh-TW': 'Hub 上的大型檔案' }),
    at: documentation('repositories-getting-started')
  },
  storageDocs: {
    label: say({ en: 'Storage limits', 'zh-TW': '儲存空間限制' }),
    at: documentation('storage-limits')
  },
  rateDocs: { label: say({ en: 'Rate limits', 'zh-TW': '速率限制' }), at: documentation('rate-limits') },
  lfsMigrate: {
    label: say({ en: 'git lfs migrate', 'zh-TW': 'git lfs migrate' }),
    at: () => 'https://github.com/git-lfs/git-lfs/blob/main/docs/man/git-lfs-migrate.adoc'
  },
  checkout: {
    label: say({ en: 'actions/checkout', 'zh-TW': 'actions/checkout' }),
    at: () => 'https://github.com/actions/checkout#usage'
  },
  oidcDocs: {
    label: say({ en: 'GitHub: OpenID Connect', 'zh-TW': 'GitHub：OpenID Connect' }),
    at: () => 'https://docs.github.com/en/actions/concepts/security/openid-connect'
  },
  secureUseDocs: {
    label: say({ en: 'GitHub: secure use of Actions', 'zh-TW': 'GitHub：安全使用 Actions' }),
    at: () => 'https://docs.github.com/en/actions/reference/security/secure-use'
  },
  removeSecretDocs: {
    label: say({ en: 'GitHub: removing sensitive data', 'zh-TW': 'GitHub：移除敏感資料' }),
    at: () =>
      'https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/removing-sensitive-data-from-a-repository'
  },
  selfHosted: {
    label: say({ en: 'GitHub: self-hosted runners', 'zh-TW': 'GitHub：自架 runner' }),
    at: () => 'https://docs.github.com/en/actions/concepts/runners/self-hosted-runners'
  }
} as const satisfies Record<string, Page>

/** An address that cannot end the Markdown link it is put in. */
function inLink(url: string): string {
  return url.replace(/[\s()<>"'\\]/g, mark => `%${mark.charCodeAt(0).toString(16).padStart(2, '0')}`)
}

/** Links to pages by name; the Hub's own pages are those of the run's endpoint. */
export function links(run: RunContext, ...names: readonly (keyof typeof pages)[]): Link[] {
  return names.map(name => ({ label: pages[name].label, url: inLink(pages[name].at(run)) }))
}
