import { t, type Language } from '../../../words/text.js'
import type { RemedyStep } from '../../engine/entry.js'

type InBoth = { readonly [L in Language]: RemedyStep }

/** What an organization may ask for besides a role (`securityRestrictions` of whoami), and how to meet it. */
const restrictions: Readonly<Record<string, InBoth>> = {
  mfa: {
    en: {
      text: t`Turn on two-factor authentication for your account: Settings → Authentication on Hugging Face.`
    },
    'zh-TW': { text: t`為你的帳號開啟兩步驟驗證：Hugging Face 的 Settings → Authentication。` }
  },
  sso: {
    en: {
      text: t`Log in once through the organization’s own login page (single sign-on): open the organization’s page on Hugging Face in the browser and follow its notice.`
    },
    'zh-TW': {
      text: t`透過組織自己的登入頁面（SSO）登入一次：用瀏覽器打開組織在 Hugging Face 的頁面，照上面的提示操作。`
    }
  },
  ip: {
    en: {
      text: t`The organization only lets in certain network addresses, and GitHub’s own runners are not among them. Ask an admin to allow your runner’s address, or use a self-hosted runner inside the allowed network.`
    },
    'zh-TW': {
      text: t`組織只允許特定的網路位址，而 GitHub 提供的 runner 不在其中。請管理員允許 runner 的位址，或改用在允許的網路裡的自架 runner。`
    }
  },
  'token-policy': {
    en: {
      text: t`The organization only accepts certain tokens, mostly “Fine-grained” ones that an admin has approved. Make such a token with write access to this Space, and ask an admin to approve it.`
    },
    'zh-TW': {
      text: t`組織只接受特定的 token，通常是經過管理員核准的「Fine-grained」token。請建立一個對這個 Space 有寫入權限的 token，並請管理員核准。`
    }
  },
  'token-revoked': {
    en: { text: t`An admin of the organization has revoked this token. Ask why, then make a new one.` },
    'zh-TW': { text: t`組織的管理員撤銷了這個 token。請先了解原因，再建立新的。` }
  }
}

const ask: InBoth = {
  en: { text: t`Ask an admin of the organization what it asks of its members and their tokens.` },
  'zh-TW': { text: t`請向組織的管理員詢問對成員和 token 的要求。` }
}

/** How to meet an organization's rules; the names are an open set. */
export function restrictionSteps(
  names: readonly string[],
  language: Language
): [RemedyStep, ...RemedyStep[]] {
  const known = Object.entries(restrictions).filter(([name]) => names.includes(name))
  const [first, ...rest] = known.map(([, words]) => words[language])
  return first === undefined ? [ask[language]] : [first, ...rest]
}
