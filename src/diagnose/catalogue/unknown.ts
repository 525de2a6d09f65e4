import { t, type Text } from '../../words/text.js'
import type { Step } from '../../model/failure.js'
import { links } from '../say/phrases.js'
import { diagnosis, type Link } from '../engine/entry.js'

interface Facts {
  readonly step: Step
  readonly gitMissing: boolean
  readonly exitCode?: number
  readonly requestId?: string
}

const stepsEn: { readonly [S in Step]: string } = {
  inputs: 'reading the inputs',
  credential: 'finding the token',
  access: 'asking the Hub whether it may write',
  plan: 'looking at what would be pushed',
  create: 'creating the Space',
  settings: 'setting what the Space needs',
  push: 'pushing',
  verify: 'checking the Space after the push',
  build: 'waiting for the Space’s build',
  start: 'waiting for the app to start',
  answer: 'asking the app for an answer',
  rollback: 'pushing the previous version back'
}
const stepsZh: { readonly [S in Step]: string } = {
  inputs: '讀取輸入',
  credential: '尋找 token',
  access: '確認寫入權限',
  plan: '檢查要推送的內容',
  create: '建立 Space',
  settings: '設定 Space',
  push: '推送',
  verify: '推送後檢查 Space',
  build: '等待 Space 建置',
  start: '等待 app 啟動',
  answer: '確認 app 有回應',
  rollback: '推送回前一個版本'
}

function supportLine(requestId: string | undefined, words: (id: string) => Text): Text {
  return requestId === undefined ? [] : words(requestId)
}

const gitInstall: Link = { label: 'git', url: 'https://git-scm.com/downloads' }

/** Takes what nothing else claims; says so, and asks for the output. */
export const unknown = diagnosis<'unknown', Facts>({
  id: 'unknown',
  signs: [],
  when: ({ evidence: { step, finding, exitCode, http } }) => ({
    step,
    gitMissing: finding?.kind === 'git-missing',
    ...(exitCode !== undefined && { exitCode }),
    ...(http?.requestId !== undefined && { requestId: http.requestId })
  }),
  say: {
    en: ({ step, gitMissing, exitCode, requestId }, run) =>
      gitMissing
        ? {
            title: 'There is no git on this runner',
            what: t`The program \`git\` could not be started, so nothing was pushed. The Space has not changed.`,
            why: t`GitHub’s own runners have git. A self-hosted runner, or a container set with \`container:\`, may not.`,
            steps: [
              {
                text: t`Install git on the runner or in the container’s image, or run the job on \`ubuntu-latest\`.`
              },
              { text: t`Run the workflow again.` }
            ],
            links: [gitInstall, ...links(run, 'en', 'selfHosted')]
          }
        : {
            title: 'The run failed for a reason that is not known yet',
            what: t`Something went wrong while ${[stepsEn[step]]}${exitCode === undefined || exitCode === 0 ? [] : t` (exit code ${exitCode})`}. What was printed is shown below or in the log.`,
            why: t`It fits none of the failures that this action can name. It may or may not have reached the Space: look at the Space’s page before you try again.${supportLine(requestId, id => t` Hugging Face calls this request ${id}.`)}`,
            steps: [
              { text: t`Run the workflow once more: some failures pass by themselves.` },
              {
                text: t`If it fails again, open an issue in this action’s repository. Paste the output, and take out anything that is secret. With it, the next version can name this failure.`
              },
              {
                text: t`If it looks like the Hub’s own fault, ask on the Hugging Face forum or write to support.`
              }
            ],
            links: links(run, 'en', 'space', 'status', 'forum', 'contact')
          },
    'zh-TW': ({ step, gitMissing, exitCode, requestId }, run) =>
      gitMissing
        ? {
            title: '這台 runner 上沒有 git',
            what: t`無法啟動 \`git\`，所以什麼都沒有推送。Space 沒有任何變動。`,
            why: t`GitHub 提供的 runner 都有 git。自架的 runner，或用 \`container:\` 指定的容器，可能沒有。`,
            steps: [
              { text: t`在 runner 或容器的映像檔裡安裝 git，或改在 \`ubuntu-latest\` 上執行。` },
              { text: t`重新執行工作流程。` }
            ],
            links: [gitInstall, ...links(run, 'zh-TW', 'selfHosted')]
          }
        : {
            title: '執行失敗，原因還不清楚',
            what: t`在「${[stepsZh[step]]}」這個階段出了問題${exitCode === undefined || exitCode === 0 ? [] : t`（exit code ${exitCode}）`}。程式印出的內容在下方或記錄裡。`,
            why: t`它不符合這個 action 認得的任何一種失敗。內容不一定有送到 Space，再試之前請先看一下 Space 的頁面。${supportLine(requestId, id => t`這個請求在 Hugging Face 的編號是 ${id}。`)}`,
            steps: [
              { text: t`再執行一次工作流程：有些失敗會自己過去。` },
              {
                text: t`如果還是失敗，請到這個 action 的儲存庫開一個 issue，貼上輸出的內容，並先移除裡面的機密資料。有了它，下一版就能說出這種失敗的原因。`
              },
              { text: t`如果看起來是 Hugging Face 那邊的問題，可以到論壇詢問，或聯絡客服。` }
            ],
            links: links(run, 'zh-TW', 'space', 'status', 'forum', 'contact')
          }
  }
})
