import { say, t } from '../../../words/text.js'
import { links } from '../../say/phrases.js'
import type { Advice, RunContext } from '../../engine/entry.js'

/** A preview is made by the run itself: that it is not found means that it was deleted meanwhile. */
export function gonePreview(run: RunContext): Advice {
  const { space = '' } = run
  return {
    title: say({
      en: 'Repository not found: the preview was deleted during the run',
      'zh-TW': 'Repository not found：預覽在執行時被刪除了'
    }),
    what: say({
      en: t`The preview ${space} is not there any more.`,
      'zh-TW': t`預覽「${space}」已經不存在。`
    }),
    why: say({
      en: 'If the pull request was closed during the run, that is the reason: its preview is deleted then, and nothing is wrong. Otherwise, somebody who owns the Space deleted it.',
      'zh-TW':
        '如果 pull request 在執行時關閉了，原因就是這個：預覽會跟著刪除，沒有任何問題。否則就是擁有這個 Space 的人刪除了它。'
    }),
    steps: [
      {
        text: say({
          en: 'If the pull request is closed, there is nothing to do. The run can say so itself, and end green, if the job has `permissions: pull-requests: write`.',
          'zh-TW':
            '如果 pull request 已經關閉，就不用做任何事。工作（job）有 `permissions: pull-requests: write` 的話，執行時會自己說明，並以成功結束。'
        })
      },
      {
        text: say({
          en: 'If it is open, run the workflow again on GitHub (“Re-run all jobs”). The preview is created anew.',
          'zh-TW': '如果還開著，請在 GitHub 重新執行工作流程（「Re-run all jobs」），就會重新建立預覽。'
        })
      }
    ],
    links: links(run, 'spacesDocs')
  }
}
