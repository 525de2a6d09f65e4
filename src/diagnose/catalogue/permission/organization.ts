import { say, t, type Said } from '../../../words/text.js'
import { before, remedy } from '../credential/remedy.js'
import type { RunContext } from '../../engine/entry.js'
import { oneOf } from '../../say/options.js'
import { listed } from '../../say/phrases.js'
import { restrictionSteps } from './restrictions.js'
import type { ReasonWords } from './token.js'

/** A text of the Hub's may leave out which organization it is. */
function organization(owner: string): Said {
  return owner === ''
    ? say({ en: 'the organization', 'zh-TW': '組織' })
    : say({ en: t`the organization ${owner}`, 'zh-TW': t`組織 ${owner} ` })
}

function tokenOwner({ account }: RunContext): Said {
  return account === undefined
    ? say({ en: 'another account', 'zh-TW': '另一個帳號' })
    : say({ en: t`${account}`, 'zh-TW': t` ${account}` })
}

export const notMember: ReasonWords<'not-a-member'> = ({ owner }, run) => ({
  title: say({
    en: 'Permission denied: the Space belongs to another account',
    'zh-TW': 'Permission denied：這個 Space 屬於另一個帳號'
  }),
  why: say({
    en: t`The Space belongs to ${owner}, and the token to ${tokenOwner(run)}, which is not a member there.`,
    'zh-TW': t`Space 屬於 ${owner}，而 token 屬於${tokenOwner(run)}，這個帳號不是那裡的成員。`
  }),
  steps: [
    oneOf(
      say({
        en: t`If ${owner} is an organization, ask one of its admins to invite you with the role “write”.`,
        'zh-TW': t`如果 ${owner} 是組織，請管理員邀請你加入，角色設為「write」。`
      }),
      say({
        en: t`If ${owner} is another account of yours, log in as ${owner}, make a token of type “Write” there, and save it as the secret \`HF_TOKEN\`.`,
        'zh-TW': t`如果 ${owner} 是你的另一個帳號，請登入 ${owner}，在那裡建立類型「Write」的 token，再存成 secret \`HF_TOKEN\`。`
      }),
      say({
        en: 'If you meant a Space of your own, write your own account’s name before the slash in the input `space`, commit the change and push it.',
        'zh-TW':
          '如果你要推送的是自己的 Space，請把參數 `space` 裡斜線前面的名稱改成你自己的帳號，commit 之後推送。'
      })
    ),
    remedy.again
  ]
})

export const organizationRole: ReasonWords<'org-role'> = ({ owner, role }) => ({
  title: say({
    en: 'Permission denied: your role in the organization is not enough',
    'zh-TW': 'Permission denied：你在組織裡的角色權限不足'
  }),
  why: say({
    en: t`In ${organization(owner)} your role is ${role}. Pushing to its Spaces needs “write” or “admin”. A new token does not change that.`,
    'zh-TW': t`你在${organization(owner)}的角色是 ${role}。推送到組織的 Space 需要「write」或「admin」。換一個 token 也不會改變這一點。`
  }),
  steps: [
    say({
      en: 'Ask an admin of the organization to give you the role “write”: Organization settings → Members.',
      'zh-TW': '請組織的管理員到 Organization settings → Members，把你的角色改成「write」。'
    }),
    remedy.again
  ]
})

export const organizationRestriction: ReasonWords<'org-restriction'> = ({ owner, restrictions }) => ({
  title: say({
    en: 'Permission denied: the organization’s security rules are not met',
    'zh-TW': 'Permission denied：不符合組織的安全規定'
  }),
  why: say({
    en: t`Whatever your role is, ${organization(owner)} refuses requests until its rules are met (${listed(restrictions)}).`,
    'zh-TW': t`不論你的角色是什麼，在符合${organization(owner)}的規定（${listed(restrictions)}）之前，所有請求都會被拒絕。`
  }),
  steps: before(restrictionSteps(restrictions), [remedy.again])
})

export const approvalPending: ReasonWords<'org-approval-pending'> = ({ owner }) => ({
  title: say({
    en: 'Permission denied: the organization has not approved the token',
    'zh-TW': 'Permission denied：token 還在等待組織核准'
  }),
  why: say({
    en: t`An admin of ${organization(owner)} must approve a token before it works there.`,
    'zh-TW': t`${organization(owner)}規定 token 要先經過管理員核准才能使用。`
  }),
  steps: [
    say({
      en: 'Ask an admin of the organization to approve the token: Organization settings → Tokens management.',
      'zh-TW': '請組織的管理員到 Organization settings → Tokens management 核准這個 token。'
    }),
    remedy.again
  ]
})

export const revoked: ReasonWords<'org-revoked'> = ({ owner }, run) => ({
  title: say({
    en: 'Permission denied: the organization has revoked the token',
    'zh-TW': 'Permission denied：組織已經撤銷這個 token'
  }),
  why: say({
    en: t`An admin of ${organization(owner)} took away this token’s access to everything that belongs to the organization.`,
    'zh-TW': t`${organization(owner)}的管理員取消了這個 token 存取組織內容的權限。`
  }),
  steps: [
    say({
      en: 'Ask an admin of the organization why, and whether you may use a new token.',
      'zh-TW': '請先向組織的管理員了解原因，以及可不可以使用新的 token。'
    }),
    ...remedy.renew(run, say({ en: 'If you may, make a new one.', 'zh-TW': '可以的話，請建立新的。' })),
    remedy.again
  ]
})
