import { say, type Said } from '../../../words/text.js'
import type { RemedyStep } from '../../engine/entry.js'

/** What an organization may ask for besides a role (`securityRestrictions` of whoami), and how to meet it. */
const restrictions: Readonly<Record<string, Said>> = {
  mfa: say({
    en: 'Turn on two-factor authentication for your account: Settings → Authentication on Hugging Face.',
    'zh-TW': '為你的帳號開啟兩步驟驗證：Hugging Face 的 Settings → Authentication。'
  }),
  sso: say({
    en: 'Log in once through the organization’s own login page (single sign-on): open the organization’s page on Hugging Face in the browser and follow the notice there.',
    'zh-TW':
      '透過組織自己的登入頁面（SSO）登入一次：用瀏覽器打開組織在 Hugging Face 的頁面，照上面的提示操作。'
  }),
  ip: say({
    en: 'The organization only accepts certain IP addresses, and those of GitHub’s own runners are not among them. Ask an admin to allow your runner’s IP address, or use a self-hosted runner inside the allowed network.',
    'zh-TW':
      '組織只允許特定的 IP 位址，而 GitHub 提供的 runner 不在其中。請管理員允許 runner 的 IP 位址，或改用在允許的網路裡的自架 runner。'
  }),
  'token-policy': say({
    en: 'The organization only accepts certain tokens, usually “Fine-grained” ones that an admin has approved. Make such a token with write access to this Space, and ask an admin to approve it.',
    'zh-TW':
      '組織只接受特定的 token，通常是經過管理員核准的「Fine-grained」token。請建立一個對這個 Space 有寫入權限的 token，並請管理員核准。'
  }),
  'token-revoked': say({
    en: 'An admin of the organization has revoked this token. Ask why, then make a new one.',
    'zh-TW': '組織的管理員撤銷了這個 token。請先了解原因，再建立新的。'
  })
}

const ask = say({
  en: 'Ask an admin of the organization which rules members and their tokens must meet.',
  'zh-TW': '請向組織的管理員詢問對成員和 token 的要求。'
})

/** How to meet an organization's rules; the names are an open set. */
export function restrictionSteps(names: readonly string[]): readonly RemedyStep[] {
  const known = Object.entries(restrictions).filter(([name]) => names.includes(name))
  return known.length === 0 ? [ask] : known.map(([, text]) => ({ text }))
}
