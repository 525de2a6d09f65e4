import type { Finding } from '../../../model/failure.js'
import { say, t } from '../../../words/text.js'
import { before, remedy } from './remedy.js'
import { foreign, malformed, missing, placeholder, type TokenFinding } from './unusable.js'
import { gitUrl, links, sentence, theToken, word } from '../../say/phrases.js'
import { diagnosis, type Advice, type RemedyStep, type RunContext, type Words } from '../../engine/entry.js'
import { otherHost } from '../../engine/host.js'
import { isOther, refusedBy } from './other-host.js'
import { authenticationFailed as signs } from './signs.js'

/** The step for a person's own computer, where git remembers the old token; a run of the action has no such memory. */
function byHand(run: RunContext): RemedyStep[] {
  if (run.token !== undefined) return []
  const lines = [
    String.raw`printf 'protocol=https\nhost=huggingface.co\n' | git credential reject`,
    `git push ${word(gitUrl(run))} HEAD:main`
  ]
  const text = say({
    en: 'If you push from your own computer, make git forget the old token and push again. When git asks, type `git` as the username and paste the new token as the password.',
    'zh-TW':
      '如果你是在自己的電腦上推送：先讓 git 忘掉舊的 token，再推送一次。git 詢問時，Username 輸入 `git`，Password 貼上新的 token。'
  })
  return [{ text, block: { language: 'sh', lines } }]
}

/** The Hub itself refused the token. */
const rejected: Words<{ readonly ssh: boolean }> = ({ ssh }, run) => ({
  title: say({
    en: 'Authentication failed: the token is not accepted',
    'zh-TW': 'Authentication failed：token 不被接受'
  }),
  what: say({ en: 'Hugging Face refused the login.', 'zh-TW': 'Hugging Face 拒絕登入。' }),
  why: ssh
    ? say({
        en: 'The push went over SSH, and the server does not know the key. With a token, the push goes over https.',
        'zh-TW': '這次推送走的是 SSH，而伺服器不認得這把金鑰。使用 token 時，推送要走 https。'
      })
    : say({
        en: t`${sentence(theToken(run))} is wrong or no longer valid: it expired, it was deleted, or a part of it was lost when it was copied. Hugging Face does not say which. Use a token here, never your account password.`,
        'zh-TW': t`${theToken(run)}不正確或已經失效：可能過期、被刪除，或複製時少了一段。Hugging Face 不會說明是哪一種。這裡一律使用 token，不是帳號的密碼。`
      }),
  steps: before(remedy.keyless(run), [
    remedy.make(run),
    remedy.store(run),
    remedy.hand(run),
    ...byHand(run),
    remedy.again
  ]),
  links: links(run, 'tokens', 'secrets', 'tokenDocs')
})

interface Facts {
  readonly finding?: TokenFinding
  readonly ssh: boolean
  /** Who refused, when it was not the public Hub. */
  readonly host?: string | undefined
  /** In which words. */
  readonly proof?: string
}

function isTokenFinding(finding: Finding | undefined): finding is TokenFinding {
  return finding?.kind.startsWith('token-') ?? false
}

function advise({ finding, ssh, host, proof = '' }: Facts, run: RunContext): Advice {
  if (isOther(host, run)) return refusedBy(host, 'login', proof, run)
  switch (finding?.kind) {
    case 'token-missing':
      return missing(finding, run)
    case 'token-placeholder':
      return placeholder(finding, run)
    case 'token-foreign':
      return foreign(finding, run)
    case 'token-malformed':
      return malformed(finding, run)
    case 'token-rejected':
    case undefined:
      return rejected({ ssh }, run)
  }
}

export const authenticationFailed = diagnosis<'authentication-failed', Facts>({
  id: 'authentication-failed',
  signs,
  when: seen => {
    const { id, proof } = seen
    const { finding } = seen.evidence
    if (id !== 'authentication-failed') return null
    const ssh = /publickey/i.test(proof)
    return isTokenFinding(finding) ? { finding, ssh } : { ssh, host: otherHost(seen), proof }
  },
  say: advise
})
