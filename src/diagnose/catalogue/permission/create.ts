import { t, type Text } from '../../../words/text.js'
import { remedyEn, remedyZh } from '../credential/remedy.js'
import type { ReasonAdvice, ReasonWords } from './token.js'
import type { RemedyStep, RunContext, Words } from '../../engine/entry.js'

type Because = 'scope' | 'role' | 'not-a-member'

/** An account's name, or what stands for it when a printed text left it out. */
function ownerEn(owner: string): Text {
  return owner === '' ? t`that account` : t`the account ${owner}`
}
function ownerZh(owner: string): Text {
  return owner === '' ? t`這個帳號` : t`帳號 ${owner} `
}

const whyEn: { readonly [B in Because]: (owner: string) => Text } = {
  scope: owner =>
    t`The Space does not exist yet, and the token may not create one in ${ownerEn(owner)}. It is “Fine-grained”: to create a Space it needs write access to the repositories of the account. Access to some chosen repositories is not enough, since the new one cannot be among them.`,
  role: owner =>
    t`The Space does not exist yet, and your role in the organization ${owner} does not let you create one there. That needs “contributor”, “write” or “admin”. A new token does not change that.`,
  'not-a-member': owner =>
    t`The Space does not exist yet, and the token’s account cannot create one under ${owner}: that is another account, or an organization in which it is not a member.`
}
const whyZh: typeof whyEn = {
  scope: owner =>
    t`這個 Space 還不存在，而 token 不能在${ownerZh(owner)}底下建立 Space。它的類型是「Fine-grained」：要建立 Space，需要對整個帳號的儲存庫有寫入權限。只勾選某幾個儲存庫不夠，因為新的 Space 不會在裡面。`,
  role: owner =>
    t`這個 Space 還不存在，而你在組織 ${owner} 的角色不能建立 Space。需要「contributor」、「write」或「admin」。換一個 token 也不會改變這一點。`,
  'not-a-member': owner =>
    t`這個 Space 還不存在，而 token 的帳號不能在 ${owner} 底下建立：那是另一個帳號，或是它沒有加入的組織。`
}

const mendEn: { readonly [B in Because]: (owner: string, run: RunContext) => readonly RemedyStep[] } = {
  scope: owner => [
    {
      text: t`On Hugging Face, open [Settings → Access Tokens](https://huggingface.co/settings/tokens) and edit the token. Tick “Write access to contents/settings of all repos” for ${ownerEn(owner)} (under “User permissions”, or under the organization). Its value stays the same. Or use a token of type “Write”.`
    }
  ],
  role: () => [
    {
      text: t`Ask an admin of the organization for the role “write” (Organization settings → Members), or to create the Space for you.`
    }
  ],
  'not-a-member': owner => [
    {
      text: t`If the Space is meant to be your own, write your own account’s name before the slash in the input \`space\`. If ${ownerEn(owner)} is right, use a token that was made there, or ask its admins to invite you.`
    }
  ]
}
const mendZh: typeof mendEn = {
  scope: owner => [
    {
      text: t`在 Hugging Face 打開 [Settings → Access Tokens](https://huggingface.co/settings/tokens) 編輯這個 token，為${ownerZh(owner)}勾選「Write access to contents/settings of all repos」（在「User permissions」，或在組織那一區）。token 的值不會變。也可以改用類型「Write」的 token。`
    }
  ],
  role: () => [
    {
      text: t`請組織的管理員到 Organization settings → Members 把你的角色改成「write」，或請管理員替你建立這個 Space。`
    }
  ],
  'not-a-member': owner => [
    {
      text: t`如果要用的是自己的 Space，請把輸入 \`space\` 裡斜線前面的名稱改成你自己的帳號。如果${ownerZh(owner)}沒有錯，請改用在那裡建立的 token，或請那裡的管理員邀請你加入。`
    }
  ]
}

/** What always helps: one Space made by hand, after which the token only has to write to it. */
const byHandEn: RemedyStep = {
  text: t`Or create the Space once by hand, at [huggingface.co/new-space](https://huggingface.co/new-space), with exactly the name in the input \`space\`. From then on the token only needs write access to that Space, and the input \`create\` is not needed.`
}
const byHandZh: RemedyStep = {
  text: t`或者到 [huggingface.co/new-space](https://huggingface.co/new-space) 手動建立一次，名稱要和輸入 \`space\` 完全一樣。之後 token 只需要對這個 Space 有寫入權限，也不再需要輸入 \`create\`。`
}

/** The Space is missing, and the account's or the token's rights do not reach far enough to make it. */
export const create: ReasonWords<'create'> = {
  en: ({ owner, because }, run) => ({
    title: 'Permission denied: the Space may not be created there',
    why: whyEn[because](owner),
    steps: [byHandEn, ...mendEn[because](owner, run), remedyEn.again]
  }),
  'zh-TW': ({ owner, because }, run) => ({
    title: 'Permission denied：不能在那裡建立 Space',
    why: whyZh[because](owner),
    steps: [byHandZh, ...mendZh[because](owner, run), remedyZh.again]
  })
}

/** A keyless login is good for one Space that exists; it can create none. */
export const createKeyless: Words<null, ReasonAdvice> = {
  en: () => ({
    title: 'Permission denied: a login without a stored token cannot create a Space',
    why: t`The Space does not exist yet. This job logged in with the short-lived token of a Trusted Publisher, and such a token is good for one Space that exists already; Hugging Face lets it create none.`,
    steps: [
      byHandEn,
      {
        text: t`In the new Space, open Settings → Trusted Publishers and add this repository and workflow. Then this action can push without a stored token.`
      },
      remedyEn.again
    ]
  }),
  'zh-TW': () => ({
    title: 'Permission denied：免 token 的登入不能建立 Space',
    why: t`這個 Space 還不存在。這個 job 是用 Trusted Publisher 的短期 token 登入的，這種 token 只能用在一個已經存在的 Space，Hugging Face 不允許它建立新的。`,
    steps: [
      byHandZh,
      {
        text: t`在新的 Space 打開 Settings → Trusted Publishers，加入這個儲存庫和工作流程。之後這個 action 就可以不用存放 token 直接推送。`
      },
      remedyZh.again
    ]
  })
}
