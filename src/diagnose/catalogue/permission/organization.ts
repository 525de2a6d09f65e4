import { t, type Text } from '../../../words/text.js'
import { remedyEn, remedyZh } from '../credential/remedy.js'
import { listed } from '../../say/phrases.js'
import { restrictionSteps } from './restrictions.js'
import type { ReasonWords } from './token.js'

/** A text of the Hub's may leave out which organization it is. */
function organizationEn(owner: string): Text {
  return owner === '' ? t`the organization` : t`the organization ${owner}`
}
function organizationZh(owner: string): Text {
  return owner === '' ? t`組織` : t`組織 ${owner} `
}

export const notMember: ReasonWords<'not-a-member'> = {
  en: ({ owner }, run) => ({
    title: 'Permission denied: the Space belongs to another account',
    why: t`The Space belongs to ${owner}, and the token to ${run.account ?? t`another account`}, which is not a member there.`,
    steps: [
      {
        text: t`If ${owner} is another account of yours, make the token while you are logged in as ${owner}. If it is an organization, ask one of its admins to invite you with the role “write”.`
      },
      {
        text: t`If the Space is meant to be your own, write your own account’s name before the slash in the input \`space\`.`
      },
      remedyEn.make(run),
      remedyEn.store(run),
      remedyEn.again
    ]
  }),
  'zh-TW': ({ owner }, run) => ({
    title: 'Permission denied：這個 Space 屬於另一個帳號',
    why: t`Space 屬於 ${owner}，而 token 屬於${run.account === undefined ? t`另一個帳號` : t` ${run.account}`}，這個帳號不是那裡的成員。`,
    steps: [
      {
        text: t`如果 ${owner} 是你的另一個帳號，請登入 ${owner} 之後再建立 token。如果是組織，請管理員邀請你加入，角色設為「write」。`
      },
      { text: t`如果你要推送的是自己的 Space，請把輸入 \`space\` 裡斜線前面的名稱改成你自己的帳號。` },
      remedyZh.make(run),
      remedyZh.store(run),
      remedyZh.again
    ]
  })
}

export const organizationRole: ReasonWords<'org-role'> = {
  en: ({ owner, role }) => ({
    title: 'Permission denied: your role in the organization is not enough',
    why: t`In ${organizationEn(owner)} your role is ${role}. Pushing to its Spaces needs “write” or “admin”. A new token does not change that.`,
    steps: [
      {
        text: t`Ask an admin of the organization to give you the role “write”: Organization settings → Members.`
      },
      remedyEn.again
    ]
  }),
  'zh-TW': ({ owner, role }) => ({
    title: 'Permission denied：你在組織裡的角色權限不足',
    why: t`你在${organizationZh(owner)}的角色是 ${role}。推送到組織的 Space 需要「write」或「admin」。換一個 token 也不會改變這一點。`,
    steps: [
      { text: t`請組織的管理員到 Organization settings → Members，把你的角色改成「write」。` },
      remedyZh.again
    ]
  })
}

export const organizationRestriction: ReasonWords<'org-restriction'> = {
  en: ({ owner, restrictions }) => ({
    title: 'Permission denied: the organization’s security rules are not met',
    why: t`Whatever your role is, ${organizationEn(owner)} refuses requests until its rules are met (${listed(restrictions, 'en')}).`,
    steps: [...restrictionSteps(restrictions, 'en'), remedyEn.again]
  }),
  'zh-TW': ({ owner, restrictions }) => ({
    title: 'Permission denied：不符合組織的安全規定',
    why: t`不論你的角色是什麼，在符合${organizationZh(owner)}的規定（${listed(restrictions, 'zh-TW')}）之前，所有請求都會被拒絕。`,
    steps: [...restrictionSteps(restrictions, 'zh-TW'), remedyZh.again]
  })
}

export const approvalPending: ReasonWords<'org-approval-pending'> = {
  en: ({ owner }) => ({
    title: 'Permission denied: the token waits for the organization’s approval',
    why: t`An admin of ${organizationEn(owner)} must approve a token before it may be used there, and has not done so yet.`,
    steps: [
      {
        text: t`Ask an admin of the organization to approve the token: Organization settings → Tokens management.`
      },
      remedyEn.again
    ]
  }),
  'zh-TW': ({ owner }) => ({
    title: 'Permission denied：token 還在等待組織核准',
    why: t`${organizationZh(owner)}規定 token 要先經過管理員核准才能使用，而這個 token 還沒有被核准。`,
    steps: [
      { text: t`請組織的管理員到 Organization settings → Tokens management 核准這個 token。` },
      remedyZh.again
    ]
  })
}

export const revoked: ReasonWords<'org-revoked'> = {
  en: ({ owner }, run) => ({
    title: 'Permission denied: the organization has revoked the token',
    why: t`An admin of ${organizationEn(owner)} took away this token’s access to everything that belongs to the organization.`,
    steps: [
      { text: t`Ask an admin why, and whether a new token would be welcome. If so, go on as follows.` },
      remedyEn.make(run),
      remedyEn.store(run),
      remedyEn.again
    ]
  }),
  'zh-TW': ({ owner }, run) => ({
    title: 'Permission denied：組織已經撤銷這個 token',
    why: t`${organizationZh(owner)}的管理員取消了這個 token 存取組織內容的權限。`,
    steps: [
      { text: t`請先向管理員了解原因，以及可不可以使用新的 token。可以的話，再照下面的步驟做。` },
      remedyZh.make(run),
      remedyZh.store(run),
      remedyZh.again
    ]
  })
}
