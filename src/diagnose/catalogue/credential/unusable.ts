import type { Finding } from '../../../model/failure.js'
import { t } from '../../../words/text.js'
import { remedyEn, remedyZh } from './remedy.js'
import { links, sentence, theToken } from '../../say/phrases.js'
import type { Words } from '../../engine/entry.js'

/** Tokens that were found out before they were sent: not there, not filled in, or another service's. */
export type TokenFinding = Extract<Finding, { readonly kind: `token-${string}` }>
type TokenWords<Kind extends TokenFinding['kind']> = Words<Extract<TokenFinding, { readonly kind: Kind }>>

export const missing: TokenWords<'token-missing'> = {
  en: (_, run) => ({
    title: 'Authentication failed: there is no token',
    what: t`No Hugging Face token reached this run, so nothing was pushed. The Space has not changed.`,
    why: t`The input \`token\` and the environment variable \`HF_TOKEN\` are both empty, and there is no keyless login. Most often the secret is not set, or it has another name than the workflow asks for: GitHub then hands over an empty text. Pull requests from forks and from Dependabot never get secrets.`,
    steps: [remedyEn.make(run), remedyEn.store(run), remedyEn.hand(run), remedyEn.again],
    links: links(run, 'en', 'tokens', 'secrets', 'tokenDocs')
  }),
  'zh-TW': (_, run) => ({
    title: 'Authentication failed：沒有 token',
    what: t`這次執行沒有拿到 Hugging Face token，所以什麼都沒有推送。Space 沒有任何變動。`,
    why: t`輸入 \`token\` 和環境變數 \`HF_TOKEN\` 都是空的，也沒有使用免 token 的登入方式。最常見的原因是還沒有設定 secret，或 secret 的名稱和工作流程裡寫的不一樣；這時 GitHub 會給出空白的值。從 fork 或 Dependabot 來的 pull request 一律拿不到 secrets。`,
    steps: [remedyZh.make(run), remedyZh.store(run), remedyZh.hand(run), remedyZh.again],
    links: links(run, 'zh-TW', 'tokens', 'secrets', 'tokenDocs')
  })
}

export const placeholder: TokenWords<'token-placeholder'> = {
  en: ({ shown }, run) => ({
    title: 'Authentication failed: the token is a placeholder',
    what: t`The token is ${shown}, which only stands for one. Nothing was pushed, and the Space has not changed.`,
    why: t`An example was copied and its placeholder kept, or the name of the secret stands where its value belongs.`,
    steps: [remedyEn.make(run), remedyEn.store(run), remedyEn.hand(run), remedyEn.again],
    links: links(run, 'en', 'tokens', 'secrets', 'tokenDocs')
  }),
  'zh-TW': ({ shown }, run) => ({
    title: 'Authentication failed：token 還沒有填',
    what: t`token 的內容是 ${shown}，這只是範例文字。什麼都沒有推送，Space 沒有任何變動。`,
    why: t`可能是複製範例後沒有換成自己的 token，或是把 secret 的名稱當成值填了進去。`,
    steps: [remedyZh.make(run), remedyZh.store(run), remedyZh.hand(run), remedyZh.again],
    links: links(run, 'zh-TW', 'tokens', 'secrets', 'tokenDocs')
  })
}

const services = {
  github: { en: 'a GitHub token', 'zh-TW': ' GitHub 的 token' },
  google: { en: 'a Google API key', 'zh-TW': ' Google API Key' },
  openai: { en: 'an OpenAI API key', 'zh-TW': ' OpenAI 的 API key' },
  aws: { en: 'an AWS access key', 'zh-TW': ' AWS 的 access key' },
  other: { en: 'the key of another service', 'zh-TW': '其他服務的金鑰' }
} as const

export const foreign: TokenWords<'token-foreign'> = {
  en: ({ looksLike }, run) => ({
    title: 'Authentication failed: this is not a Hugging Face token',
    what: t`${sentence(theToken(run, 'en'))} looks like ${[services[looksLike].en]}. It was not sent anywhere, nothing was pushed, and the Space has not changed.`,
    why: t`There are two keys. A Hugging Face token starts with \`hf_\` and lets this action push. A key of another service, such as Google’s or OpenAI’s, is for your app when it runs: it belongs in the Space’s own Settings → Variables and secrets, never here and never in a file.`,
    steps: [
      remedyEn.make(run),
      remedyEn.store(run),
      {
        text: t`If your app needs the other key, save it in the Space under Settings → Variables and secrets → New secret.`
      },
      remedyEn.again
    ],
    links: links(run, 'en', 'tokens', 'secrets', 'spacesDocs')
  }),
  'zh-TW': ({ looksLike }, run) => ({
    title: 'Authentication failed：這不是 Hugging Face 的 token',
    what: t`${theToken(run, 'zh-TW')}看起來是${[services[looksLike]['zh-TW']]}。它沒有被送到任何地方，什麼都沒有推送，Space 沒有任何變動。`,
    why: t`這裡有兩種金鑰。Hugging Face token 以 \`hf_\` 開頭，讓這個 action 推送程式碼。Google、OpenAI 等其他服務的金鑰是給你的 app 執行時用的，要放在 Space 自己的 Settings → Variables and secrets，不要放在這裡，也不要寫在檔案裡。`,
    steps: [
      remedyZh.make(run),
      remedyZh.store(run),
      {
        text: t`如果你的 app 需要另一把金鑰，請存到 Space 的 Settings → Variables and secrets → New secret。`
      },
      remedyZh.again
    ],
    links: links(run, 'zh-TW', 'tokens', 'secrets', 'spacesDocs')
  })
}

const problems = {
  'inner-blank': { en: 'there is a blank or a line break inside it', 'zh-TW': '中間有空格或換行' },
  'too-short': { en: 'it is too short to be one', 'zh-TW': '長度太短' },
  'control-character': { en: 'there is an invisible character inside it', 'zh-TW': '裡面有看不見的字元' }
} as const

export const malformed: TokenWords<'token-malformed'> = {
  en: ({ problem }, run) => ({
    title: 'Authentication failed: the token is damaged',
    what: t`${sentence(theToken(run, 'en'))} cannot be a token: ${[problems[problem].en]}. Nothing was pushed, and the Space has not changed.`,
    why: t`A part was lost, or something else was copied along with it. A token is one piece without blanks: \`hf_\` and then letters and digits.`,
    steps: [
      {
        text: t`If you still have the token, copy it again, from \`hf_\` to its last letter, and save it as the secret. Otherwise make a new one, as follows.`
      },
      remedyEn.make(run),
      remedyEn.store(run),
      remedyEn.again
    ],
    links: links(run, 'en', 'tokens', 'secrets', 'tokenDocs')
  }),
  'zh-TW': ({ problem }, run) => ({
    title: 'Authentication failed：token 不完整或夾帶其他字元',
    what: t`${theToken(run, 'zh-TW')}不可能是有效的 token：${[problems[problem]['zh-TW']]}。什麼都沒有推送，Space 沒有任何變動。`,
    why: t`複製時少了一段，或多複製了別的東西。token 是沒有空格的一整串：\`hf_\` 後面接英文字母和數字。`,
    steps: [
      {
        text: t`如果手邊還有這個 token，請重新複製，從 \`hf_\` 一直到最後一個字，再存成 secret。如果沒有，就照下面的步驟建立新的。`
      },
      remedyZh.make(run),
      remedyZh.store(run),
      remedyZh.again
    ],
    links: links(run, 'zh-TW', 'tokens', 'secrets', 'tokenDocs')
  })
}
