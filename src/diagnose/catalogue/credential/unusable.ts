import type { Finding } from '../../../model/failure.js'
import { say, t } from '../../../words/text.js'
import { remedy } from './remedy.js'
import { links, sentence, theToken } from '../../say/phrases.js'
import type { Advice, RunContext, Words } from '../../engine/entry.js'

/** Tokens that were found out before they were sent: not there, not filled in, or another service's. */
export type TokenFinding = Extract<Finding, { readonly kind: `token-${string}` }>
type TokenWords<Kind extends TokenFinding['kind']> = Words<Extract<TokenFinding, { readonly kind: Kind }>>

/** The secret may be there already: then only the workflow file has to name it. */
function handOver(run: RunContext): Advice['steps'] {
  const condition = say({
    en: 'If the repository has no such secret, or its value is not a token, make a token.',
    'zh-TW': '儲存庫還沒有這個 secret，或它的值不是 token 的話，請建立 token。'
  })
  return [remedy.hand(run), ...remedy.renew(run, condition), remedy.again]
}

export const missing: TokenWords<'token-missing'> = (_, run) => ({
  title: say({
    en: 'Authentication failed: there is no token',
    'zh-TW': 'Authentication failed：沒有 token'
  }),
  what: say({
    en: 'No Hugging Face token reached this run.',
    'zh-TW': '這次執行沒有拿到 Hugging Face token。'
  }),
  why: say({
    en: 'The input `token` and the environment variable `HF_TOKEN` are both empty, and the job does not use keyless login (OIDC). Usually the secret is not set, or the workflow asks for another name: GitHub then gives an empty value. Pull requests from forks and from Dependabot never get secrets.',
    'zh-TW':
      '參數 `token` 和環境變數 `HF_TOKEN` 都是空的，也沒有使用免 token 登入（OIDC）。最常見的原因是還沒有設定 secret，或 secret 的名稱和工作流程裡寫的不一樣；這時 GitHub 會給出空白的值。從 fork 或 Dependabot 來的 pull request 一律拿不到 secret。'
  }),
  steps: handOver(run),
  links: links(run, 'tokens', 'secrets', 'tokenDocs')
})

export const placeholder: TokenWords<'token-placeholder'> = (_, run) => ({
  title: say({
    en: 'Authentication failed: the token is a placeholder',
    'zh-TW': 'Authentication failed：token 還沒有填'
  }),
  what: say({
    en: 'The value of the token looks like an example text, not like a token of Hugging Face.',
    'zh-TW': 'token 的內容看起來是範例文字，不是 Hugging Face 的 token。'
  }),
  why: say({
    en: 'The placeholder of an example was kept, or the name of the secret was given instead of its value.',
    'zh-TW': '可能是複製範例後沒有換成自己的 token，或是把 secret 的名稱當成值填了進去。'
  }),
  steps: handOver(run),
  links: links(run, 'tokens', 'secrets', 'tokenDocs')
})

const services = {
  github: say({ en: 'a GitHub token', 'zh-TW': ' GitHub 的 token' }),
  google: say({ en: 'a Google API key', 'zh-TW': ' Google 的 API 金鑰' }),
  openai: say({ en: 'an OpenAI API key', 'zh-TW': ' OpenAI 的 API 金鑰' }),
  aws: say({ en: 'an AWS access key', 'zh-TW': ' AWS 的存取金鑰' }),
  other: say({ en: 'the key of another service', 'zh-TW': '其他服務的金鑰' })
} as const

export const foreign: TokenWords<'token-foreign'> = ({ looksLike }, run) => ({
  title: say({
    en: 'Authentication failed: this is not a Hugging Face token',
    'zh-TW': 'Authentication failed：這不是 Hugging Face 的 token'
  }),
  what: say({
    en: t`${sentence(theToken(run))} looks like ${services[looksLike]}. It was not sent anywhere.`,
    'zh-TW': t`${theToken(run)}看起來是${services[looksLike]}。這次執行沒有把它送到任何地方。`
  }),
  why: say({
    en: 'There are two kinds of keys. A Hugging Face token starts with `hf_` and lets this action push. Your app uses the key of another service, such as Google’s or OpenAI’s, when it runs. That key belongs in the Space’s own Settings → Variables and secrets, never here and never in a file.',
    'zh-TW':
      '這裡有兩種金鑰。Hugging Face token 以 `hf_` 開頭，讓這個 action 推送程式碼。Google、OpenAI 等其他服務的金鑰是給你的 app 執行時用的，要放在 Space 自己的 Settings → Variables and secrets，不要放在這裡，也不要寫在檔案裡。'
  }),
  steps: [
    remedy.make(run),
    remedy.store(run),
    say({
      en: 'If your app needs the other key, save it in the Space under Settings → Variables and secrets → New secret.',
      'zh-TW': '如果你的 app 需要另一把金鑰，請存到 Space 的 Settings → Variables and secrets → New secret。'
    }),
    remedy.again
  ],
  links: links(run, 'tokens', 'secrets', 'spacesDocs')
})

const problems = {
  'inner-blank': say({ en: 'it has a space or a line break inside', 'zh-TW': '中間有空格或換行' }),
  'too-short': say({ en: 'it is too short', 'zh-TW': '長度太短' }),
  'control-character': say({ en: 'it has an invisible character inside', 'zh-TW': '裡面有看不見的字元' })
} as const

export const malformed: TokenWords<'token-malformed'> = ({ problem }, run) => ({
  title: say({
    en: 'Authentication failed: the token is damaged',
    'zh-TW': 'Authentication failed：token 不完整或夾帶其他字元'
  }),
  what: say({
    en: t`${sentence(theToken(run))} cannot be a token: ${problems[problem]}.`,
    'zh-TW': t`${theToken(run)}不可能是有效的 token：${problems[problem]}。`
  }),
  why: say({
    en: 'When it was copied, a part was lost or something was added. A token is one piece without spaces: `hf_`, then letters and digits.',
    'zh-TW': '複製時少了一段，或多複製了別的東西。token 是沒有空格的一整串：`hf_` 後面接英文字母和數字。'
  }),
  steps: [
    say({
      en: 'If you still have the token, copy it again, from `hf_` to its last character, and save it as the secret `HF_TOKEN`.',
      'zh-TW': '如果手邊還有這個 token，請重新複製，從 `hf_` 一直到最後一個字，再存成 secret `HF_TOKEN`。'
    }),
    ...remedy.renew(run, say({ en: 'Otherwise make a new one.', 'zh-TW': '沒有的話，請建立新的。' })),
    remedy.again
  ],
  links: links(run, 'tokens', 'secrets', 'tokenDocs')
})
