import { t, type Language, type Text } from '../../words/text.js'
import type { Link, RunContext } from '../engine/entry.js'

/** The public Hub; another one has pages of the same names. */
export const publicHub = 'https://huggingface.co'

/** "the Space `ada/demo`", or just "the Space" when the run did not know which. The Chinese one wants a mark after it. */
export function theSpace(run: RunContext, language: Language): Text {
  if (language === 'en') return run.space === undefined ? t`the Space` : t`the Space ${run.space}`
  return run.space === undefined ? t`這個 Space` : t` Space「${run.space}」`
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

/** Where the token of this run came from, so that a person looks in the right place. */
export function theToken(run: RunContext, language: Language): Text {
  const en = {
    input: t`the token in the input \`token\``,
    environment: t`the token in the environment variable \`HF_TOKEN\``,
    oidc: t`the short-lived token of this job (OIDC)`,
    stored: t`the token that the Hugging Face CLI stored on this runner`
  }
  const zh = {
    input: t`輸入 \`token\` 提供的 token`,
    environment: t`環境變數 \`HF_TOKEN\` 提供的 token`,
    oidc: t`這次執行取得的短期 token（OIDC）`,
    stored: t`Hugging Face CLI 存在這台 runner 上的 token`
  }
  const { source, name } = run.token ?? {}
  if (language === 'en') {
    const origin = source === undefined ? t`the token` : en[source]
    return name === undefined ? origin : t`${origin}, called ${name} on Hugging Face,`
  }
  const origin = source === undefined ? t`這個 token` : zh[source]
  return name === undefined ? t`${origin} ` : t`${origin}（在 Hugging Face 上的名稱是 ${name}）`
}

/** Several values, the first few by name. */
export function listed(values: readonly string[], language: Language, most = 5): Text {
  const [comma, more] = language === 'en' ? [', ', ' and more'] : ['、', ' 等']
  const shown = values
    .slice(0, most)
    .flatMap((value, i): Text => (i === 0 ? t`${value}` : [comma, { value }]))
  return values.length > most ? [...shown, more] : shown
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
export function sentence(text: Text): Text {
  const [first, ...rest] = text
  return typeof first === 'string' ? [first.charAt(0).toUpperCase() + first.slice(1), ...rest] : text
}

interface Page {
  readonly en: string
  readonly 'zh-TW': string
  readonly at: (run: RunContext) => string
}

const documentation = (path: string) => () => `${publicHub}/docs/hub/${path}`

const pages = {
  tokens: {
    en: 'Hugging Face: your access tokens',
    'zh-TW': 'Hugging Face：你的 Access Tokens',
    at: run => `${run.endpoint}/settings/tokens`
  },
  secrets: {
    en: 'GitHub: the secrets of the repository',
    'zh-TW': 'GitHub：儲存庫的 secrets',
    at: run =>
      run.secretsUrl ??
      'https://docs.github.com/en/actions/how-tos/write-workflows/choose-what-workflows-do/use-secrets'
  },
  space: {
    en: 'The Space',
    'zh-TW': '這個 Space',
    at: run => run.spaceUrl ?? (run.space === undefined ? `${run.endpoint}/spaces` : gitUrl(run))
  },
  newSpace: { en: 'Create a Space', 'zh-TW': '建立 Space', at: run => `${run.endpoint}/new-space` },
  billing: {
    en: 'Hugging Face: billing',
    'zh-TW': 'Hugging Face：帳單',
    at: run => `${run.endpoint}/settings/billing`
  },
  pricing: { en: 'Hugging Face: plans', 'zh-TW': 'Hugging Face：方案', at: () => `${publicHub}/pricing` },
  status: {
    en: 'Hugging Face: service status',
    'zh-TW': 'Hugging Face：服務狀態',
    at: () => 'https://status.huggingface.co'
  },
  contact: { en: 'Hugging Face Support', 'zh-TW': 'Hugging Face Support', at: () => `${publicHub}/contact` },
  forum: {
    en: 'Hugging Face forum',
    'zh-TW': 'Hugging Face 論壇',
    at: () => 'https://discuss.huggingface.co/c/spaces/24'
  },
  tokenDocs: {
    en: 'About access tokens',
    'zh-TW': '關於 Access Tokens',
    at: documentation('security-tokens')
  },
  securityDocs: {
    en: 'About security on the Hub',
    'zh-TW': '關於 Hub 的安全性',
    at: documentation('security')
  },
  organizationDocs: {
    en: 'About roles in an organization',
    'zh-TW': '關於組織裡的角色',
    at: documentation('organizations-security')
  },
  publisherDocs: {
    en: 'About Trusted Publishers',
    'zh-TW': '關於 Trusted Publishers',
    at: documentation('trusted-publishers')
  },
  spacesDocs: { en: 'About Spaces', 'zh-TW': '關於 Spaces', at: documentation('spaces-overview') },
  configDocs: {
    en: 'All settings of a Space’s README',
    'zh-TW': 'Space 的 README 可用的設定',
    at: documentation('spaces-config-reference')
  },
  dockerDocs: {
    en: 'About Docker Spaces',
    'zh-TW': '關於 Docker Spaces',
    at: documentation('spaces-sdks-docker')
  },
  largeFileDocs: {
    en: 'Large files on the Hub',
    'zh-TW': 'Hub 上的大型檔案',
    at: documentation('repositories-getting-started')
  },
  storageDocs: { en: 'Storage limits', 'zh-TW': '儲存空間限制', at: documentation('storage-limits') },
  rateDocs: { en: 'Rate limits', 'zh-TW': '速率限制', at: documentation('rate-limits') },
  lfsMigrate: {
    en: 'git lfs migrate',
    'zh-TW': 'git lfs migrate',
    at: () => 'https://github.com/git-lfs/git-lfs/blob/main/docs/man/git-lfs-migrate.adoc'
  },
  checkout: {
    en: 'actions/checkout',
    'zh-TW': 'actions/checkout',
    at: () => 'https://github.com/actions/checkout#usage'
  },
  oidcDocs: {
    en: 'GitHub: OpenID Connect',
    'zh-TW': 'GitHub：OpenID Connect',
    at: () => 'https://docs.github.com/en/actions/concepts/security/openid-connect'
  },
  removeSecretDocs: {
    en: 'GitHub: removing sensitive data',
    'zh-TW': 'GitHub：移除敏感資料',
    at: () =>
      'https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/removing-sensitive-data-from-a-repository'
  },
  selfHosted: {
    en: 'GitHub: self-hosted runners',
    'zh-TW': 'GitHub：自架 runner',
    at: () => 'https://docs.github.com/en/actions/concepts/runners/self-hosted-runners'
  }
} as const satisfies Record<string, Page>

/** An address that cannot end the Markdown link it is put in. */
function inLink(url: string): string {
  return url.replace(/[\s()<>"'\\]/g, mark => `%${mark.charCodeAt(0).toString(16).padStart(2, '0')}`)
}

/** Links to pages by name; the Hub's own pages are those of the run's endpoint. */
export function links(
  run: RunContext,
  language: Language,
  ...names: readonly (keyof typeof pages)[]
): Link[] {
  return names.map(name => ({ label: pages[name][language], url: inLink(pages[name].at(run)) }))
}
