import type { Finding } from '../../../model/failure.js'
import { t, type Language } from '../../../words/text.js'
import { before, remedyEn, remedyZh } from './remedy.js'
import { foreign, malformed, missing, placeholder, type TokenFinding } from './unusable.js'
import { gitUrl, links, sentence, theToken, word } from '../../say/phrases.js'
import { diagnosis, type Advice, type RemedyStep, type RunContext, type Words } from '../../engine/entry.js'
import { authenticationFailed as signs } from './signs.js'
import { isPushed } from '../../engine/pushed.js'

/** The step for a person's own computer, where git remembers the old token; a run of the action has no such memory. */
function byHand(run: RunContext, text: RemedyStep['text']): RemedyStep[] {
  if (run.token !== undefined) return []
  const lines = [
    String.raw`printf 'protocol=https\nhost=huggingface.co\n' | git credential reject`,
    `git push ${word(gitUrl(run))} HEAD:main`
  ]
  return [{ text, block: { language: 'sh', lines } }]
}

/** The Hub itself refused the token. */
const rejected: Words<{ readonly ssh: boolean; readonly pushed: boolean }> = {
  en: ({ ssh, pushed }, run) => ({
    title: 'Authentication failed: the token is not accepted',
    what: pushed
      ? t`The files are on the Space, but after the push Hugging Face no longer accepted the login.`
      : t`Hugging Face refused the login, so nothing was pushed. The Space has not changed.`,
    why: ssh
      ? t`The push went over SSH, and the server does not know the key. With a token, the push goes over https.`
      : t`${sentence(theToken(run, 'en'))} is wrong or no longer valid: it expired, it was deleted, or a part of it was lost when it was copied. The Hub does not say which. What it asks for is always a token, never the password of your account.`,
    steps: before(remedyEn.keyless(run), [
      remedyEn.make(run),
      remedyEn.store(run),
      remedyEn.hand(run),
      ...byHand(
        run,
        t`If you push from your own computer: make git forget the old token and push again. When git asks, type \`git\` as the username and paste the new token as the password.`
      ),
      remedyEn.again
    ]),
    links: links(run, 'en', 'tokens', 'secrets', 'tokenDocs')
  }),
  'zh-TW': ({ ssh, pushed }, run) => ({
    title: 'Authentication failed：token 不被接受',
    what: pushed
      ? t`檔案已經在 Space 上，但推送之後 Hugging Face 不再接受這次登入。`
      : t`Hugging Face 拒絕登入，所以什麼都沒有推送。Space 沒有任何變動。`,
    why: ssh
      ? t`這次推送走的是 SSH，而伺服器不認得這把金鑰。使用 token 時，推送要走 https。`
      : t`${theToken(run, 'zh-TW')}不正確或已經失效：可能過期、被刪除，或複製時少了一段。Hugging Face 不會說明是哪一種。這裡要的一直都是 token，不是帳號的密碼。`,
    steps: before(remedyZh.keyless(run), [
      remedyZh.make(run),
      remedyZh.store(run),
      remedyZh.hand(run),
      ...byHand(
        run,
        t`如果你是在自己的電腦上推送：先讓 git 忘掉舊的 token，再推送一次。git 詢問時，Username 輸入 \`git\`，Password 貼上新的 token。`
      ),
      remedyZh.again
    ]),
    links: links(run, 'zh-TW', 'tokens', 'secrets', 'tokenDocs')
  })
}

interface Facts {
  readonly finding?: TokenFinding
  readonly ssh: boolean
  readonly pushed: boolean
}

function isTokenFinding(finding: Finding | undefined): finding is TokenFinding {
  return finding?.kind.startsWith('token-') ?? false
}

function advise({ finding, ssh, pushed }: Facts, language: Language, run: RunContext): Advice {
  switch (finding?.kind) {
    case 'token-missing':
      return missing[language](finding, run)
    case 'token-placeholder':
      return placeholder[language](finding, run)
    case 'token-foreign':
      return foreign[language](finding, run)
    case 'token-malformed':
      return malformed[language](finding, run)
    case 'token-rejected':
    case undefined:
      return rejected[language]({ ssh, pushed }, run)
  }
}

export const authenticationFailed = diagnosis<'authentication-failed', Facts>({
  id: 'authentication-failed',
  signs,
  when: ({ id, evidence: { finding, step }, proof }) => {
    if (id !== 'authentication-failed') return null
    const ssh = /publickey/i.test(proof)
    const pushed = isPushed(step)
    return isTokenFinding(finding) ? { finding, ssh, pushed } : { ssh, pushed }
  },
  say: {
    en: (facts, run) => advise(facts, 'en', run),
    'zh-TW': (facts, run) => advise(facts, 'zh-TW', run)
  }
})
