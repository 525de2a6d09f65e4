import type { Evidence, Finding } from '../../../model/failure.js'
import { say, sentences, t } from '../../../words/text.js'
import { diagnosis } from '../../engine/entry.js'
import { oneOf } from '../../say/options.js'
import { links } from '../../say/phrases.js'

type Untrusted = Partial<Extract<Finding, { readonly kind: 'untrusted-code' }>>

function facts({ finding }: Evidence): Untrusted {
  return finding?.kind === 'untrusted-code' ? finding : {}
}

const merged = {
  text: say({
    en: 'Deploy after the merge. Let the workflow run on `push`, and on `pull_request` if it is also to test: GitHub then gives a fork’s run no secrets, and this action skips it.',
    'zh-TW':
      '合併之後才部署。讓工作流程在 `push` 時執行，需要測試的話再加上 `pull_request`：這時 GitHub 不會把 secret 給 fork 的執行，這個 action 會略過它。'
  }),
  block: { language: 'yaml', lines: ['on:', '  push:', '    branches: [main]', '  pull_request:'] }
} as const

const reviewed = {
  text: say({
    en: 'Read the changes, then push them as a branch of your own repository; `NUMBER` is that of the pull request. The branch deploys like any other of yours.',
    'zh-TW':
      '先看過變更，再把它推送成自己儲存庫的分支；`NUMBER` 是 pull request 的編號。這個分支就和自己的其他分支一樣部署。'
  }),
  block: {
    language: 'sh',
    lines: ['gh pr checkout NUMBER', 'git push origin HEAD:refs/heads/pr-NUMBER']
  }
} as const

export const untrustedCode = diagnosis<'untrusted-code', Untrusted>({
  id: 'untrusted-code',
  signs: [],
  when: ({ id, evidence }) => (id === 'untrusted-code' ? facts(evidence) : null),
  say: ({ event = 'pull_request_target', commit, fork }, run) => ({
    title: say({
      en: 'A fork’s code is not deployed in a run that has secrets',
      'zh-TW': '拿得到 secret 的執行不會部署 fork 的程式碼'
    }),
    what: sentences(
      say({
        en: t`This run was started by ${event} and has secrets.`,
        'zh-TW': t`這次執行由 ${event} 觸發，拿得到 secret。`
      }),
      commit === undefined
        ? say({
            en: 'The commit to deploy comes from a fork.',
            'zh-TW': '要部署的 commit 來自 fork。'
          })
        : fork === undefined
          ? say({
              en: t`The commit to deploy, ${commit.slice(0, 7)}, is not known to be this repository’s own.`,
              'zh-TW': t`無法確認要部署的 commit ${commit.slice(0, 7)} 是這個儲存庫自己的。`
            })
          : say({
              en: t`The commit to deploy, ${commit.slice(0, 7)}, is not this repository’s own, and the pull request comes from the fork ${fork}.`,
              'zh-TW': t`要部署的 commit ${commit.slice(0, 7)} 不是這個儲存庫自己的，pull request 來自 fork ${fork}。`
            })
    ),
    why: say({
      en: 'Anyone can open a pull request from a fork. On the Space its code would run beside the Space’s secrets, and could read and send them.',
      'zh-TW':
        '任何人都可以從 fork 開 pull request。它的程式碼到了 Space 上，會和 Space 的 secret 一起執行，可以讀取並送出這些 secret。'
    }),
    steps: [
      oneOf(merged, reviewed),
      say({
        en: 'Only if the Space has no secrets, and its owner’s name may stand on anyone’s code, set `allow-fork-code: true`.',
        'zh-TW':
          '只有在 Space 沒有任何 secret，而且擁有者願意讓任何人的程式碼掛在自己名下時，才設定 `allow-fork-code: true`。'
      })
    ],
    links: links(run, 'secureUseDocs')
  })
})
