import { say, sentences, t } from '../../../words/text.js'
import { links } from '../../say/phrases.js'
import type { Advice, RemedyStep, RunContext } from '../../engine/entry.js'
import { hostRule, type Refused } from './host-rules.js'
import { remedy } from './remedy.js'

/** A host that belongs to the Hub of this run is no other one. */
export function isOther(host: string | undefined, run: RunContext): host is string {
  return host !== undefined && !(URL.canParse(run.endpoint) && new URL(run.endpoint).hostname === host)
}

const isGithub = (host: string) => /(?:^|\.)github\.com$/i.test(host)

const githubSteps: { readonly [R in Refused]: RemedyStep } = {
  login: {
    text: say({
      en: 'If the job reads another private repository of GitHub (a checkout, a submodule, a dependency): the job’s own token cannot. Make a personal access token on GitHub that can read that repository, save it as a secret, and give it to the checkout step:',
      'zh-TW':
        '如果 job 要讀取另一個私有的 GitHub 儲存庫（checkout、submodule 或相依套件）：job 自己的 token 讀不到。請在 GitHub 建立可以讀取它的 personal access token，存成 secret，再交給 checkout 步驟：'
    }),
    block: {
      language: 'yaml',
      lines: ['- uses: actions/checkout@v6', '  with:', '    token: ${{ secrets.READ_TOKEN }}']
    }
  },
  right: {
    text: say({
      en: 'If the job itself pushes to GitHub, give its token the right to write:',
      'zh-TW': '如果是 job 自己要推送到 GitHub，請給它的 token 寫入權限：'
    }),
    block: { language: 'yaml', lines: ['permissions:', '  contents: write'] }
  }
}

/** Another host refused: its name, its logins, and nothing about the Hub's token. */
export function refusedBy(host: string, refused: Refused, proof: string, run: RunContext): Advice {
  const rule = hostRule(host, refused, proof, run)
  if (rule !== undefined) return rule
  return {
    title:
      refused === 'login'
        ? say({
            en: 'Authentication failed at another host',
            'zh-TW': 'Authentication failed：另一台主機不接受登入'
          })
        : say({ en: 'Permission denied by another host', 'zh-TW': 'Permission denied：另一台主機拒絕' }),
    what: say({
      en: t`The refusal came from ${host}, not from Hugging Face.`,
      'zh-TW': t`拒絕的是 ${host}，不是 Hugging Face。`
    }),
    why: sentences(
      refused === 'login'
        ? say({
            en: t`The job asked ${host} for a repository that is private or does not exist under that name, and it sent no login or one that ${host} does not accept.`,
            'zh-TW': t`job 向 ${host} 要的儲存庫是私有的，或沒有這個名稱，而且沒有送出登入資料，或 ${host} 不接受它。`
          })
        : say({
            en: t`${host} accepted the login, but that account or token has no access to this repository, or may only read it.`,
            'zh-TW': t`${host} 接受了登入，但那個帳號或 token 不能存取這個儲存庫，或只能讀取。`
          }),
      say({
        en: 'The Hugging Face token is not the cause.',
        'zh-TW': '這和 Hugging Face token 無關。'
      })
    ),
    steps: [
      say({
        en: t`Find the step that talks to ${host} (the log names the address), and check that the address is right and that the repository still exists.`,
        'zh-TW': t`找出連到 ${host} 的步驟（紀錄裡有網址），確認網址正確，而且儲存庫還在。`
      }),
      isGithub(host)
        ? githubSteps[refused]
        : say({
            en: t`Give that step a token or key of ${host} that has access, saved as a secret of the GitHub repository.`,
            'zh-TW': t`把 ${host} 上有權限的 token 或金鑰存成 GitHub 儲存庫的 secret，交給那個步驟使用。`
          }),
      remedy.again
    ],
    links: links(run, 'checkout', 'secrets')
  }
}

/** A Git LFS server that lets nobody in, without its name. */
export function refusedByLfs(host: string | undefined, run: RunContext): Advice {
  const name = host ?? 'LFS'
  return {
    title: say({ en: 'Permission denied by a Git LFS server', 'zh-TW': 'Permission denied：LFS 伺服器拒絕' }),
    what: say({
      en: 'A Git LFS server did not hand over the content of a file.',
      'zh-TW': 'Git LFS 伺服器沒有交出檔案的內容。'
    }),
    why:
      host === undefined
        ? say({
            en: 'The account or token has no access to the LFS files of that project, or LFS is switched off there. The log does not name the server: it is where the repository was cloned from, usually not Hugging Face.',
            'zh-TW':
              '帳號或 token 沒有權限讀取那個專案的 LFS 檔案，或那裡關閉了 LFS。紀錄裡沒有寫是哪一台伺服器：它是儲存庫的來源，通常不是 Hugging Face。'
          })
        : say({
            en: t`The account or token has no access to the LFS files on ${name}, or LFS is switched off there.`,
            'zh-TW': t`帳號或 token 沒有權限讀取 ${name} 上的 LFS 檔案，或那裡關閉了 LFS。`
          }),
    steps: [
      {
        text: say({
          en: 'See which server it is, and log in there with an account that may read the project:',
          'zh-TW': '查出是哪一台伺服器，並用可以讀取那個專案的帳號登入：'
        }),
        block: { language: 'sh', lines: ['git lfs env | grep Endpoint'] }
      },
      say({
        en: 'In the settings of that project, check that Git LFS is enabled.',
        'zh-TW': '在那個專案的設定裡，確認 Git LFS 已經啟用。'
      }),
      remedy.again
    ],
    links: links(run, 'checkout')
  }
}

/** GitHub's own sentence about its LFS quota: the Hub has none of that kind. */
export function lfsQuota(run: RunContext): Advice {
  return {
    title: say({ en: 'GitHub’s LFS quota is used up', 'zh-TW': 'GitHub 的 LFS 額度用完了' }),
    what: say({
      en: 'GitHub did not hand over the LFS files of a repository. Hugging Face was not asked.',
      'zh-TW': 'GitHub 沒有交出某個儲存庫的 LFS 檔案。這和 Hugging Face 無關。'
    }),
    why: say({
      en: 'The account that owns the GitHub repository has used its bandwidth or storage for Git LFS. Every checkout with `lfs: true` counts.',
      'zh-TW':
        '擁有那個 GitHub 儲存庫的帳號，Git LFS 的流量或空間已經用完。每次 checkout 用 `lfs: true` 都會計算。'
    }),
    steps: [
      say({
        en: 'The owner of the GitHub repository can raise the budget under GitHub’s Settings → Billing and licensing, or wait until next month.',
        'zh-TW':
          'GitHub 儲存庫的擁有者可以在 GitHub 的 Settings → Billing and licensing 提高額度，或等到下個月。'
      }),
      say({
        en: 'To need less of it, keep large files only on Hugging Face, for example in a model repository, and let the app download them when it starts.',
        'zh-TW': '要減少用量，可以只把大型檔案放在 Hugging Face，例如模型儲存庫，讓 app 啟動時再下載。'
      }),
      remedy.again
    ],
    links: links(run, 'checkout', 'storageDocs')
  }
}
