import { t, type Language } from '../words/text.js'
import type { DenialReason } from '../failure.js'
import { remedyEn, remedyZh } from './credential-remedy.js'
import { links, theSpace, theToken, sentence } from './phrase.js'
import {
  approvalPending,
  notMember,
  organizationRestriction,
  organizationRole,
  revoked
} from './permission-organization.js'
import { disabled, fineGrainedScope, readToken, refused, type ReasonAdvice } from './permission-token.js'
import { diagnosis, type RunContext, type Words } from './rule.js'
import { permissionDenied as signs } from './signs/credential.js'

type Why = DenialReason['why']
type Reason<W extends Why> = { [K in W]: Extract<DenialReason, { readonly why: K }> }[W]

/** The words for each reason; the compiler asks for a new one's here. */
const reasons: { readonly [W in Why]: Words<Reason<W>, ReasonAdvice> } = {
  'read-token': readToken,
  'not-a-member': notMember,
  'org-role': organizationRole,
  'org-restriction': organizationRestriction,
  'fine-grained-scope': fineGrainedScope,
  'org-approval-pending': approvalPending,
  'org-revoked': revoked,
  disabled,
  refused
}

function particular<W extends Why>(reason: Reason<W>, language: Language, run: RunContext): ReasonAdvice {
  return reasons[reason.why][language](reason, run)
}

/** The reason, as far as the Hub's answers or the printed sentence give one away. */
function reasonIn(proof: string): DenialReason | undefined {
  if (/create_pr=1/i.test(proof)) return { why: 'refused', message: proof }
  if (/needs to be approved/i.test(proof)) return { why: 'org-approval-pending', owner: '' }
  if (/revoked by the organization/i.test(proof)) return { why: 'org-revoked', owner: '' }
  if (/Access to this resource is disabled/i.test(proof)) return { why: 'disabled' }
  return undefined
}

export const permissionDenied = diagnosis({
  id: 'permission-denied',
  signs,
  when: ({ id, evidence: { finding, http }, proof }) => {
    if (id !== 'permission-denied') return null
    return { reason: finding?.kind === 'access-denied' ? finding.reason : reasonIn(http?.message ?? proof) }
  },
  say: {
    en: ({ reason }, run) => {
      const known = reason && particular(reason, 'en', run)
      return {
        title: known?.title ?? 'Permission denied: the token may not write to this Space',
        what: t`Hugging Face knows who you are${run.account === undefined ? [] : t` (${run.account})`} but does not let you push to ${theSpace(run, 'en')}. Nothing was pushed, and the Space has not changed.`,
        why:
          known?.why ??
          t`${sentence(theToken(run, 'en'))} is good, but it may only read, or it belongs to another account than the Space, or its permissions do not include this Space.`,
        steps: known?.steps ?? [
          {
            text: t`Open the page of your access tokens and look at the token’s type. It must be “Write”, or “Fine-grained” with write access to this Space.`
          },
          {
            text: t`See that the token was made in the account that owns the Space, or in one that has the role “write” in the organization that owns it.`
          },
          ...remedyEn.keyless(run),
          remedyEn.make(run),
          remedyEn.store(run),
          remedyEn.again
        ],
        links: links(run, 'en', 'tokens', 'secrets', 'tokenDocs', 'organizationDocs')
      }
    },
    'zh-TW': ({ reason }, run) => {
      const known = reason && particular(reason, 'zh-TW', run)
      return {
        title: known?.title ?? 'Permission denied：這個 token 不能寫入這個 Space',
        what: t`Hugging Face 認得你的身分${run.account === undefined ? [] : t`（${run.account}）`}，但不允許你推送到${theSpace(run, 'zh-TW')}。什麼都沒有推送，Space 沒有任何變動。`,
        why:
          known?.why ??
          t`${theToken(run, 'zh-TW')}本身有效，但可能只有讀取權限，或屬於另一個帳號，或它的權限範圍不包含這個 Space。`,
        steps: known?.steps ?? [
          {
            text: t`打開 Access Tokens 頁面，看這個 token 的類型。必須是「Write」，或是對這個 Space 有寫入權限的「Fine-grained」。`
          },
          {
            text: t`確認 token 是用你自己的、擁有這個 Space 的帳號建立的；如果 Space 屬於組織，帳號在組織裡的角色要是「write」。`
          },
          ...remedyZh.keyless(run),
          remedyZh.make(run),
          remedyZh.store(run),
          remedyZh.again
        ],
        links: links(run, 'zh-TW', 'tokens', 'secrets', 'tokenDocs', 'organizationDocs')
      }
    }
  }
})
