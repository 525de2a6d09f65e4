import { say, sentences, t } from '../../../words/text.js'
import type { Advice, RunContext } from '../../engine/entry.js'
import { oneOf } from '../../say/options.js'
import { links } from '../../say/phrases.js'
import { before, remedy } from './remedy.js'

/** What another host refused: the login itself, or what it may do. */
export type Refused = 'login' | 'right'

/** A refusal of a kind that only some hosts have: a branch that is protected, a workflow file, a registry of images. */
interface HostRule {
  readonly sign: RegExp
  readonly say: (host: string, refused: Refused, run: RunContext) => Advice
}

const notTheHub = say({
  en: 'The Hugging Face token is not the cause.',
  'zh-TW': '這和 Hugging Face token 無關。'
})

const protectedBranch: HostRule = {
  sign: /GH006|GH013|protected branch|Changes must be made through a pull request|Repository rule violations/i,
  say: (host, _, run) => ({
    title: say({
      en: 'Permission denied: the branch on the other host is protected',
      'zh-TW': 'Permission denied：另一台主機上的分支受到保護'
    }),
    what: say({
      en: t`${host} refused the push, not Hugging Face.`,
      'zh-TW': t`拒絕推送的是 ${host}，不是 Hugging Face。`
    }),
    why: sentences(
      say({
        en: t`A repository rule on ${host} protects that branch. For example, changes may need a pull request.`,
        'zh-TW': t`${host} 上的儲存庫有規則保護這個分支，例如只能用 pull request 修改。`
      }),
      notTheHub
    ),
    steps: [
      oneOf(
        say({
          en: 'Push to another branch and open a pull request from it.',
          'zh-TW': '推送到另一個分支，再用它開一個 pull request。'
        }),
        say({
          en: 'Change the rule: on GitHub, open Settings → Rules (or Branches) of the repository, and add the account or app that pushes to the bypass list.',
          'zh-TW':
            '修改規則：在 GitHub 儲存庫的 Settings → Rules（或 Branches），把推送的帳號或 app 加入 bypass list。'
        })
      ),
      remedy.again
    ],
    links: links(run, 'checkout')
  })
}

const workflowFile: HostRule = {
  sign: /refusing to allow an? .{1,80}? to (?:create or update|push) (?:a )?workflow/i,
  say: (host, _, run) => ({
    title: say({
      en: 'Permission denied: workflow files may not be changed with this token',
      'zh-TW': 'Permission denied：這個 token 不能修改工作流程檔案'
    }),
    what: say({
      en: t`${host} refused the push, not Hugging Face.`,
      'zh-TW': t`拒絕推送的是 ${host}，不是 Hugging Face。`
    }),
    why: sentences(
      say({
        en: 'The pushed commits change a file in `.github/workflows`. GitHub requires a special permission for that, which the job’s own token (`GITHUB_TOKEN`) never has.',
        'zh-TW':
          '推送的 commit 修改了 `.github/workflows` 裡的檔案。GitHub 對此要求特別的權限，而 job 自己的 token（`GITHUB_TOKEN`）不會有。'
      }),
      notTheHub
    ),
    steps: [
      oneOf(
        {
          text: say({
            en: 'Make a personal access token on GitHub with the scope `workflow` (fine-grained: “Workflows: Read and write”; an app needs the permission “Workflows”). Save it as a secret, and give it to the checkout step:',
            'zh-TW':
              '在 GitHub 建立有 `workflow` scope 的 personal access token（fine-grained 選「Workflows: Read and write」；app 需要「Workflows」權限）。存成 secret，再交給 checkout 步驟：'
          }),
          block: {
            language: 'yaml',
            lines: ['- uses: actions/checkout@v6', '  with:', '    token: ${{ secrets.WORKFLOW_TOKEN }}']
          }
        },
        say({
          en: 'Leave the files in `.github/workflows` out of the push.',
          'zh-TW': '不要讓 job 推送 `.github/workflows` 裡的檔案。'
        })
      ),
      remedy.again
    ],
    links: links(run, 'secrets')
  })
}

const registry: HostRule = {
  sign: /_package\b|\/v2\/|incorrect username or password|authentication required/i,
  say: (host, refused, run) => ({
    title:
      refused === 'login'
        ? say({
            en: 'Authentication failed at an image registry',
            'zh-TW': 'Authentication failed：映像檔的 registry 不接受登入'
          })
        : say({
            en: 'Permission denied by an image registry',
            'zh-TW': 'Permission denied：映像檔的 registry 拒絕存取'
          }),
    what: say({
      en: t`The registry ${host} refused the request, not Hugging Face.`,
      'zh-TW': t`拒絕的是 registry ${host}，不是 Hugging Face。`
    }),
    why: sentences(
      refused === 'login'
        ? say({
            en: t`${host} does not accept the user name and the token or password of the login step: the secret is empty, expired, or without permission for packages.`,
            'zh-TW': t`${host} 不接受登入步驟的使用者名稱和 token（或密碼）：secret 可能是空的、已過期，或沒有 packages 的權限。`
          })
        : say({
            en: t`The login at ${host} works, but it has no permission to write this package.`,
            'zh-TW': t`登入 ${host} 成功，但沒有寫入這個 package 的權限。`
          }),
      notTheHub
    ),
    steps: before(host === 'ghcr.io' ? githubRegistrySteps : [], [
      say({
        en: t`If you use your own token, check that the secret exists. Make a new token at ${host} with permission to write packages (on GitHub, the scope \`write:packages\`).`,
        'zh-TW': t`如果用的是自己的 token：確認 secret 存在，並在 ${host} 換一個可以寫入 package 的新 token（GitHub 是 \`write:packages\` scope）。`
      }),
      remedy.again
    ]),
    links: links(run, 'secrets')
  })
}

const githubRegistrySteps = [
  {
    text: say({
      en: 'Give the job permission to write packages, and log in with the job’s own token:',
      'zh-TW': '給 job 寫入 package 的權限，並用 job 自己的 token 登入：'
    }),
    block: {
      language: 'yaml',
      lines: [
        'permissions:',
        '  contents: read',
        '  packages: write',
        '# in the login step:',
        'username: ${{ github.actor }}',
        'password: ${{ secrets.GITHUB_TOKEN }}'
      ]
    }
  },
  {
    text: say({
      en: 'If the package exists already, open its page on GitHub → Package settings → “Manage Actions access”, and give this repository the role “Write”.',
      'zh-TW':
        '如果 package 已經存在，打開它在 GitHub 的頁面 → Package settings → 「Manage Actions access」，給這個儲存庫「Write」角色。'
    })
  }
] as const

const rules: readonly HostRule[] = [protectedBranch, workflowFile, registry]

/** What is told of a refusal that has its own remedy at that host; undefined for any other. */
export function hostRule(host: string, refused: Refused, proof: string, run: RunContext): Advice | undefined {
  return rules.find(({ sign }) => sign.test(proof))?.say(host, refused, run)
}
