import { say, t, type Said } from '../../../words/text.js'
import type { DenialReason, Evidence } from '../../../model/failure.js'
import { isFor } from '../../../model/routes.js'
import { remedy } from '../credential/remedy.js'
import { links, theSpace, theToken, sentence } from '../../say/phrases.js'
import {
  approvalPending,
  notMember,
  organizationRestriction,
  organizationRole,
  revoked
} from './organization.js'
import { create, createKeyless } from './create.js'
import { createPreview, deletePreview, keylessPreview } from './preview.js'
import { readingRefused, type RefusedReading } from './reading.js'
import { isSetting, settingRefused, type RefusedSetting } from './setting.js'
import { disabled, fineGrainedScope, identified, readToken, refused, type ReasonAdvice } from './token.js'
import { diagnosis, type Advice, type RunContext, type Seen, type Words } from '../../engine/entry.js'
import { otherHost } from '../../engine/host.js'
import { isOther, refusedBy, refusedByLfs } from '../credential/other-host.js'
import { permissionDenied as signs } from '../credential/signs.js'

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
  create,
  'keyless-preview': keylessPreview,
  delete: deletePreview
}

function particular<W extends Why>(reason: Reason<W>, run: RunContext): ReasonAdvice {
  if (reason.why === 'create' && run.preview) return createPreview(null, run)
  // Whatever the reason is said to be, a keyless login can create nothing.
  if (reason.why === 'create' && run.token?.source === 'oidc') return createKeyless(null, run)
  return reasons[reason.why](reason, run)
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
  readonly reading?: RefusedReading
  /** Who refused, when it was not the public Hub. */
  readonly host?: string | undefined
  /** In which words. */
  readonly proof?: string
  /** The refusal is a Git LFS server's, in words that the Hub does not use. */
  readonly lfs?: boolean
}

function elsewhere(seen: Seen): Pick<Facts, 'host' | 'proof' | 'lfs'> {
  return {
    host: otherHost(seen),
    proof: seen.proof,
    lfs: /Access forbidden|Check your access level/i.test(seen.proof)
  }
}

/** Who creates a Space is refused under the name before the slash. */
function mayNotCreate(text: string): DenialReason {
  const owner = /namespace ["'`]([^"'`\s]{1,100})/i.exec(text)?.[1] ?? ''
  return { why: 'create', owner, because: 'scope' }
}

function facts({ finding, http }: Evidence, proof: string): Facts {
  if (finding?.kind === 'access-denied') return { reason: finding.reason }
  if (http?.route === 'create') return { reason: mayNotCreate(http.message ?? '') }
  if (http?.route === 'delete') return { reason: { why: 'delete', message: http.message ?? '' } }
  if (http !== undefined && isSetting(http.route)) {
    const { route, message } = http
    return { setting: { route, ...(message !== undefined && { message }) } }
  }
  const reason = reasonIn(http?.message ?? proof)
  if (reason === undefined && http !== undefined && isFor(http.route, 'identify', 'look'))
    return { reading: { route: http.route, message: http.message ?? '' } }
  return { reason }
}

const general = (run: RunContext): ReasonAdvice => ({
  title: say({
    en: 'Permission denied: the token may not write to this Space',
    'zh-TW': 'Permission denied：這個 token 不能寫入這個 Space'
  }),
  why: say({
    en: t`${sentence(theToken(run))} is valid, but it may be read-only, belong to another account than the Space, or not include this Space in its permissions.`,
    'zh-TW': t`${theToken(run)}本身有效，但可能只有讀取權限，或屬於另一個帳號，或它的權限範圍不包含這個 Space。`
  }),
  steps: [
    say({
      en: 'On Hugging Face, open Settings → Access Tokens and look at the token’s type. It must be “Write”, or “Fine-grained” with write access to this Space.',
      'zh-TW':
        '在 Hugging Face 打開 Settings → Access Tokens，看這個 token 的類型。必須是「Write」，或是對這個 Space 有寫入權限的「Fine-grained」。'
    }),
    say({
      en: 'Check that the account that made the token owns the Space, or has the role “write” in the organization that owns it.',
      'zh-TW': '確認建立 token 的帳號擁有這個 Space；如果 Space 屬於組織，帳號在組織裡的角色要是「write」。'
    }),
    ...remedy.keyless(run),
    ...remedy.renew(
      run,
      say({
        en: 'If the type or the account is wrong, make a new token.',
        'zh-TW': '類型或帳號不對的話，請建立新的 token。'
      })
    ),
    remedy.again
  ]
})

/** What the Hub did not let this run do. */
function what(reason: DenialReason | undefined, run: RunContext): Said {
  if (reason?.why === 'keyless-preview')
    return say({
      en: 'This run would have logged in without a stored token, and that does not do for a preview.',
      'zh-TW': '這次執行原本會用免 token 登入，但這種方式不能用在預覽。'
    })
  if (reason?.why === 'delete')
    return say({
      en: t`${identified(run)} but does not let this token delete ${theSpace(run)}.`,
      'zh-TW': t`${identified(run)}，但不允許這個 token 刪除${theSpace(run)}。`
    })
  return reason?.why === 'create'
    ? say({
        en: t`${identified(run)} but does not let you create ${theSpace(run)}.`,
        'zh-TW': t`${identified(run)}，但不允許你建立${theSpace(run)}。`
      })
    : say({
        en: t`${identified(run)} but does not let you write to ${theSpace(run)}.`,
        'zh-TW': t`${identified(run)}，但不允許你寫入${theSpace(run)}。`
      })
}

function advise({ reason, setting, reading, host, proof = '', lfs }: Facts, run: RunContext): Advice {
  if (lfs) return refusedByLfs(isOther(host, run) ? host : undefined, run)
  if (isOther(host, run)) return refusedBy(host, 'right', proof, run)
  const pages = links(run, 'tokens', 'secrets', 'tokenDocs', 'organizationDocs')
  if (setting !== undefined) return { ...settingRefused(setting, run), links: pages }
  if (reading !== undefined) return { ...readingRefused(reading, run), links: pages }
  const known = reason === undefined ? general(run) : particular(reason, run)
  return { ...known, what: what(reason, run), links: pages }
}

export const permissionDenied = diagnosis<'permission-denied', Facts>({
  id: 'permission-denied',
  signs,
  when: seen =>
    seen.id === 'permission-denied' ? { ...facts(seen.evidence, seen.proof), ...elsewhere(seen) } : null,
  say: advise
})
