import type { Step } from '../../model/failure.js'
import { say, sentences, t, type Said } from '../../words/text.js'
import { signs } from '../engine/sign.js'
import { diagnosis, type Link, type Words } from '../engine/entry.js'
import { links } from '../say/phrases.js'
import { runnerAdvice, runnerReasons } from './runner.js'

interface Facts {
  readonly step: Step
  readonly gitMissing: boolean
  /** The lines that show why the job did not get to the push; empty when none do. */
  readonly proof: string
  readonly exitCode?: number
  readonly requestId?: string
}

const during: { readonly [S in Step]: Said } = {
  inputs: say({ en: 'reading the inputs', 'zh-TW': '讀取參數' }),
  credential: say({ en: 'finding the token', 'zh-TW': '尋找 token' }),
  access: say({ en: 'checking the permission to write', 'zh-TW': '確認寫入權限' }),
  plan: say({ en: 'checking the files', 'zh-TW': '檢查要推送的內容' }),
  create: say({ en: 'creating the Space', 'zh-TW': '建立 Space' }),
  settings: say({ en: 'changing the settings of the Space', 'zh-TW': '設定 Space' }),
  push: say({ en: 'pushing', 'zh-TW': '推送' }),
  verify: say({ en: 'checking the Space after the push', 'zh-TW': '推送後檢查 Space' }),
  build: say({ en: 'waiting for the Space’s build', 'zh-TW': '等待 Space 建置' }),
  start: say({ en: 'waiting for the app to start', 'zh-TW': '等待 app 啟動' }),
  answer: say({ en: 'checking that the app answers', 'zh-TW': '確認 app 有回應' }),
  rollback: say({ en: 'rolling back to the previous commit', 'zh-TW': '退回上一版' }),
  delete: say({ en: 'deleting the preview', 'zh-TW': '刪除預覽' })
}

function exitText(exitCode: number | undefined): Said {
  if (exitCode === undefined || exitCode === 0) return []
  return say({ en: t` (exit code ${exitCode})`, 'zh-TW': t`（exit code ${exitCode}）` })
}

function requestText(requestId: string | undefined): Said {
  if (requestId === undefined) return []
  return say({
    en: t`Hugging Face calls this request ${requestId}.`,
    'zh-TW': t`這個請求在 Hugging Face 的編號是 ${requestId}。`
  })
}

const gitInstall: Link = {
  label: say({ en: 'git', 'zh-TW': 'git' }),
  url: 'https://git-scm.com/downloads'
}

const noGit: Words<Facts> = (_, run) => ({
  title: say({ en: 'There is no git on this runner', 'zh-TW': '這台 runner 上沒有 git' }),
  what: say({ en: 'The program `git` could not be started.', 'zh-TW': '無法啟動 `git`。' }),
  why: say({
    en: 'GitHub’s own runners have git. A self-hosted runner, or a container set with `container:`, may not.',
    'zh-TW': 'GitHub 提供的 runner 都有 git。自架的 runner，或用 `container:` 指定的容器，可能沒有。'
  }),
  steps: [
    say({
      en: 'Install git on the runner or in the container’s image, or run the job on `ubuntu-latest`.',
      'zh-TW': '在 runner 或容器的映像檔裡安裝 git，或改在 `ubuntu-latest` 上執行。'
    }),
    say({ en: 'Run the workflow again.', 'zh-TW': '重新執行工作流程。' })
  ],
  links: [gitInstall, ...links(run, 'selfHosted')]
})

const unnamed: Words<Facts> = ({ step, exitCode, requestId }, run) => ({
  title: say({
    en: 'The run failed for a reason that is not known yet',
    'zh-TW': '執行失敗，原因還不清楚'
  }),
  what: say({
    en: t`Something went wrong while ${during[step]}${exitText(exitCode)}. The output is shown below or in the log.`,
    'zh-TW': t`在「${during[step]}」這個階段出了問題${exitText(exitCode)}。程式印出的內容在下方或紀錄（log）裡。`
  }),
  why: sentences(
    say({ en: 'This action does not know this error.', 'zh-TW': '這個 action 不認得這個錯誤。' }),
    requestText(requestId)
  ),
  steps: [
    say({
      en: 'Look at the Space’s page first. Then run the workflow once more: some failures pass by themselves.',
      'zh-TW': '請先看 Space 的頁面，再執行一次工作流程：有些失敗會自己過去。'
    }),
    say({
      en: 'If it fails again, open an issue in this action’s repository. Remove everything secret from the output, then paste it there. The next version can then name this failure.',
      'zh-TW':
        '如果還是失敗，請到這個 action 的儲存庫開一個 issue，先移除輸出裡的機密資料，再貼上去。有了它，下一版就能說出這種失敗的原因。'
    }),
    say({
      en: 'If it looks like a fault of Hugging Face, ask on the Hugging Face forum or write to Hugging Face Support.',
      'zh-TW': '如果看起來是 Hugging Face 那邊的問題，可以到論壇詢問，或聯絡 Hugging Face Support。'
    })
  ],
  links: links(run, 'space', 'status', 'forum', 'contact')
})

/** Takes what nothing else claims; says so, and asks for the output. */
export const unknown = diagnosis<'unknown', Facts>({
  id: 'unknown',
  signs: signs('cause', ...runnerReasons.map(({ sign }) => sign)),
  when: ({ evidence: { step, finding, exitCode, http }, proof }) => ({
    step,
    proof,
    gitMissing: finding?.kind === 'git-missing',
    ...(exitCode !== undefined && { exitCode }),
    ...(http?.requestId !== undefined && { requestId: http.requestId })
  }),
  say: (facts, run) =>
    facts.gitMissing ? noGit(facts, run) : (runnerAdvice(facts.proof, run) ?? unnamed(facts, run))
})
