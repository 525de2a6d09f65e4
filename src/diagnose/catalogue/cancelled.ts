import { say } from '../../words/text.js'
import { diagnosis } from '../engine/entry.js'
import { links } from '../say/phrases.js'

/** Ended from outside; what had been done by then is told of the run, not of the diagnosis. */
export const cancelled = diagnosis<'cancelled', true>({
  id: 'cancelled',
  signs: [],
  when: ({ id }) => (id === 'cancelled' ? true : null),
  say: (_, run) => ({
    title: say({ en: 'The run was cancelled', 'zh-TW': '這次執行已被取消' }),
    what: say({
      en: 'Something ended the run before it was done: a person, a newer run, or the job’s time limit.',
      'zh-TW': '這次執行還沒做完就被中斷了，可能是有人取消、有較新的執行取代它，或 job 的時間到了。'
    }),
    why: say({
      en: 'GitHub asked this step to stop, and it stopped at once. Nothing is sent any more.',
      'zh-TW': 'GitHub 要求這個步驟停止，它就立刻停止了，不會再送出任何內容。'
    }),
    steps: [
      say({
        en: 'To deploy, run the workflow again. What is already on the Space is not sent twice.',
        'zh-TW': '要部署的話，請重新執行工作流程。已經在 Space 上的檔案不會再送一次。'
      }),
      say({
        en: 'If nobody cancelled it, look at `concurrency:` and `timeout-minutes:` in the workflow file (`.github/workflows/…`): both end runs.',
        'zh-TW':
          '如果沒有人取消，請檢查工作流程檔案（`.github/workflows/…`）裡的 `concurrency:` 和 `timeout-minutes:`，這兩個設定都會中斷執行。'
      })
    ],
    links: links(run, 'space')
  })
})
