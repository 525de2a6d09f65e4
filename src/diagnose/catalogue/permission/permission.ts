import { t, type Language } from '../../../words/text.js'
import type { DenialReason, Evidence } from '../../../model/failure.js'
import { remedyEn, remedyZh } from '../credential/remedy.js'
import { links, theSpace, theToken, sentence } from '../../say/phrases.js'
import {
  approvalPending,
  notMember,
  organizationRestriction,
  organizationRole,
  revoked
} from './organization.js'
import { create, createKeyless } from './create.js'
import { isSetting, settingRefused, type RefusedSetting } from './setting.js'
import { disabled, fineGrainedScope, readToken, refused, type ReasonAdvice } from './token.js'
import { diagnosis, type Advice, type RunContext, type Words } from '../../engine/entry.js'
import { permissionDenied as signs } from '../credential/signs.js'
import { isPushed } from '../../engine/pushed.js'

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
  refused,
  create
}

function particular<W extends Why>(reason: Reason<W>, language: Language, run: RunContext): ReasonAdvice {
  // Whatever the reason is said to be, a keyless login can create nothing.
  if (reason.why === 'create' && run.token?.source === 'oidc') return createKeyless[language](null, run)
  return reasons[reason.why][language](reason, run)
}

/** The reason, as far as the Hub's answers or the printed sentence give one away. */
function reasonIn(proof: string): DenialReason | undefined {
  if (/You don't have the rights to create/i.test(proof)) return mayNotCreate(proof)
  if (/create_pr=1/i.test(proof)) return { why: 'refused', message: proof }
  if (/needs to be approved/i.test(proof)) return { why: 'org-approval-pending', owner: '' }
  if (/revoked by the organization/i.test(proof)) return { why: 'org-revoked', owner: '' }
  if (/Access to this resource is disabled/i.test(proof)) return { why: 'disabled' }
  return undefined
}

interface Facts {
  readonly reason?: DenialReason | undefined
  readonly setting?: RefusedSetting
  readonly pushed: boolean
}

/** Who creates a Space is refused under the name before the slash. */
function mayNotCreate(text: string): DenialReason {
  const owner = /namespace ["'`]([^"'`\s]{1,100})/i.exec(text)?.[1] ?? ''
  return { why: 'create', owner, because: 'scope' }
}

function facts({ finding, http, step }: Evidence, proof: string): Facts {
  const pushed = isPushed(step)
  if (finding?.kind === 'access-denied') return { reason: finding.reason, pushed }
  if (http?.route === 'create') return { reason: mayNotCreate(http.message ?? ''), pushed }
  if (http !== undefined && isSetting(http.route)) {
    const { route, message } = http
    return { setting: { route, step, ...(message !== undefined && { message }) }, pushed }
  }
  return { reason: reasonIn(http?.message ?? proof), pushed }
}

const generalEn = (run: RunContext): ReasonAdvice => ({
  title: 'Permission denied: the token may not write to this Space',
  why: t`${sentence(theToken(run, 'en'))} is good, but it may only read, or it belongs to another account than the Space, or its permissions do not include this Space.`,
  steps: [
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
  ]
})

const generalZh = (run: RunContext): ReasonAdvice => ({
  title: 'Permission denied：這個 token 不能寫入這個 Space',
  why: t`${theToken(run, 'zh-TW')}本身有效，但可能只有讀取權限，或屬於另一個帳號，或它的權限範圍不包含這個 Space。`,
  steps: [
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
  ]
})

const pages = ['tokens', 'secrets', 'tokenDocs', 'organizationDocs'] as const

function adviseEn({ reason, setting, pushed }: Facts, run: RunContext): Advice {
  const more = links(run, 'en', ...pages)
  if (setting !== undefined) return { ...settingRefused.en(setting, run), links: more }
  const known = reason === undefined ? generalEn(run) : particular(reason, 'en', run)
  const who = t`Hugging Face knows who you are${run.account === undefined ? [] : t` (${run.account})`}`
  const what = pushed
    ? t`${who} but refused what this run asked for after the push. The files are on ${theSpace(run, 'en')}.`
    : reason?.why === 'create'
      ? t`${who} but does not let you create ${theSpace(run, 'en')}. Nothing was created and nothing was pushed.`
      : t`${who} but does not let you push to ${theSpace(run, 'en')}. Nothing was pushed, and the Space has not changed.`
  return { ...known, what, links: more }
}

function adviseZh({ reason, setting, pushed }: Facts, run: RunContext): Advice {
  const more = links(run, 'zh-TW', ...pages)
  if (setting !== undefined) return { ...settingRefused['zh-TW'](setting, run), links: more }
  const known = reason === undefined ? generalZh(run) : particular(reason, 'zh-TW', run)
  const who = t`Hugging Face 認得你的身分${run.account === undefined ? [] : t`（${run.account}）`}`
  const what = pushed
    ? t`${who}，但拒絕了推送之後的要求。檔案已經在${theSpace(run, 'zh-TW')}上。`
    : reason?.why === 'create'
      ? t`${who}，但不允許你建立${theSpace(run, 'zh-TW')}。沒有建立任何東西，也沒有推送。`
      : t`${who}，但不允許你推送到${theSpace(run, 'zh-TW')}。什麼都沒有推送，Space 沒有任何變動。`
  return { ...known, what, links: more }
}

export const permissionDenied = diagnosis<'permission-denied', Facts>({
  id: 'permission-denied',
  signs,
  when: ({ id, evidence, proof }) => (id === 'permission-denied' ? facts(evidence, proof) : null),
  say: { en: adviseEn, 'zh-TW': adviseZh }
})
