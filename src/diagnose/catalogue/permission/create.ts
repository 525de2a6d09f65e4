import { say, t, type Said } from '../../../words/text.js'
import { remedy } from '../credential/remedy.js'
import { oneOf } from '../../say/options.js'
import type { ReasonAdvice, ReasonWords } from './token.js'
import type { RemedyStep, Words } from '../../engine/entry.js'

type Because = 'scope' | 'role' | 'not-a-member'

/** An account's name, or what stands for it when a printed text left it out. */
function account(owner: string): Said {
  return owner === ''
    ? say({ en: 'that account', 'zh-TW': '這個帳號' })
    : say({ en: t`the account ${owner}`, 'zh-TW': t`帳號 ${owner} ` })
}

const why: { readonly [B in Because]: (owner: string) => Said } = {
  scope: owner =>
    say({
      en: t`The Space does not exist yet, and the token may not create one in ${account(owner)}. It is “Fine-grained”: to create a Space, it needs write access to all repositories of the account. Access to chosen repositories is not enough, since a new one is not among them.`,
      'zh-TW': t`這個 Space 還不存在，而 token 不能在${account(owner)}底下建立 Space。它的類型是「Fine-grained」：要建立 Space，需要對整個帳號的儲存庫有寫入權限。只勾選某幾個儲存庫不夠，因為新的 Space 不會在裡面。`
    }),
  role: owner =>
    say({
      en: t`The Space does not exist yet, and your role in the organization ${owner} does not let you create one there. That needs “contributor”, “write” or “admin”. A new token does not change that.`,
      'zh-TW': t`這個 Space 還不存在，而你在組織 ${owner} 的角色不能建立 Space，需要「contributor」、「write」或「admin」。換一個 token 也不會改變這一點。`
    }),
  'not-a-member': owner =>
    say({
      en: t`The Space does not exist yet, and the token’s account cannot create one under ${owner}: that is another account, or an organization in which it is not a member.`,
      'zh-TW': t`這個 Space 還不存在，而 token 的帳號不能在 ${owner} 底下建立：那是另一個帳號，或是它沒有加入的組織。`
    })
}

const fix: { readonly [B in Because]: (owner: string) => RemedyStep } = {
  scope: owner => ({
    text: say({
      en: t`On Hugging Face, open [Settings → Access Tokens](https://huggingface.co/settings/tokens) and edit the token. Tick “Write access to contents/settings of all repos” for ${account(owner)} (under “User permissions”, or under the organization). Its value stays the same. Or use a token of type “Write”.`,
      'zh-TW': t`在 Hugging Face 打開 [Settings → Access Tokens](https://huggingface.co/settings/tokens) 編輯這個 token，為${account(owner)}勾選「Write access to contents/settings of all repos」（在「User permissions」，或在組織那一區）。token 的值不會變。也可以改用類型「Write」的 token。`
    })
  }),
  role: () => ({
    text: say({
      en: 'Ask an admin of the organization for the role “write” (Organization settings → Members), or to create the Space for you.',
      'zh-TW':
        '請組織的管理員到 Organization settings → Members 把你的角色改成「write」，或請管理員替你建立這個 Space。'
    })
  }),
  'not-a-member': owner => ({
    text: say({
      en: t`If the Space is meant to be your own, write your own account’s name before the slash in the input \`space\`. If ${account(owner)} is right, use a token that was made there, or ask its admins to invite you.`,
      'zh-TW': t`如果要用的是自己的 Space，請把參數 \`space\` 裡斜線前面的名稱改成你自己的帳號。如果${account(owner)}沒有錯，請改用在那裡建立的 token，或請那裡的管理員邀請你加入。`
    })
  })
}

/** What always helps: after it, the token only has to write to the Space. */
const byHand: RemedyStep = {
  text: say({
    en: 'Create the Space once by hand at [huggingface.co/new-space](https://huggingface.co/new-space), with exactly the name in the input `space`. The token then only needs write access to that Space.',
    'zh-TW':
      '到 [huggingface.co/new-space](https://huggingface.co/new-space) 手動建立一次，名稱要和參數 `space` 完全相同。之後 token 只需要對這個 Space 有寫入權限。'
  })
}

/** The Space is missing, and the account's or the token's rights do not reach far enough to make it. */
export const create: ReasonWords<'create'> = ({ owner, because }) => ({
  title: say({
    en: 'Permission denied: the token may not create this Space',
    'zh-TW': 'Permission denied：這個 token 不能建立這個 Space'
  }),
  why: why[because](owner),
  steps: [oneOf(byHand, fix[because](owner)), remedy.again]
})

/** A keyless login is good for one Space that exists; it can create none. */
export const createKeyless: Words<null, ReasonAdvice> = () => ({
  title: say({
    en: 'Permission denied: keyless login (OIDC) cannot create a Space',
    'zh-TW': 'Permission denied：免 token 登入（OIDC）不能建立 Space'
  }),
  why: say({
    en: 'The Space does not exist yet. This job logged in with the short-lived token of a Trusted Publisher. Such a token works for one existing Space only.',
    'zh-TW':
      '這個 Space 還不存在。這個 job 是用 Trusted Publisher 的短期 token 登入的，這種 token 只能用在一個已經存在的 Space。'
  }),
  steps: [
    byHand,
    say({
      en: 'In the new Space, open Settings → Trusted Publishers and add this repository and workflow. This action can then push without a stored token.',
      'zh-TW':
        '在新的 Space 打開 Settings → Trusted Publishers，加入這個儲存庫和工作流程。之後這個 action 就可以不用存放 token 直接推送。'
    }),
    remedy.again
  ]
})
