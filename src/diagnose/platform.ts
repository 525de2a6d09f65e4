import { t } from '../words/text.js'
import { remedyEn, remedyZh } from './credential-remedy.js'
import { links } from './phrase.js'
import { diagnosis } from './rule.js'
import {
  hubUnavailable as hubSigns,
  paymentRequired as paymentSigns,
  rateLimited as rateSigns
} from './signs/platform.js'

interface HubFacts {
  readonly status?: number
  readonly requestId?: string
}

export const hubUnavailable = diagnosis<'hub-unavailable', HubFacts>({
  id: 'hub-unavailable',
  signs: hubSigns,
  when: ({ id, evidence: { http } }) => {
    if (id !== 'hub-unavailable') return null
    return {
      ...(http !== undefined && { status: http.status }),
      ...(http?.requestId !== undefined && { requestId: http.requestId })
    }
  },
  say: {
    en: ({ status, requestId }, run) => ({
      title: 'Hugging Face has a problem of its own',
      what: t`The Hub, or a service behind it, answered with an error${status === undefined ? [] : t` (${status})`}. Your token, your files and your workflow are not the cause.`,
      why: t`Something on Hugging Face’s side is overloaded, under maintenance or broken. Such troubles mostly pass within minutes or hours. Whether the push arrived is not certain: the Space’s page shows its last commit.`,
      steps: [
        { text: t`Look at the service status, then wait a little.` },
        remedyEn.again,
        {
          text: t`If it is the Space’s build that failed this way, choose Settings → “Factory rebuild” in the Space.`
        },
        {
          text: t`If it lasts for more than a day, write to support${requestId === undefined ? [] : t` and name the request ${requestId}`}.`
        }
      ],
      links: links(run, 'en', 'status', 'space', 'forum', 'contact')
    }),
    'zh-TW': ({ status, requestId }, run) => ({
      title: 'Hugging Face 本身發生問題',
      what: t`Hugging Face 或它背後的服務回應了錯誤${status === undefined ? [] : t`（${status}）`}。這和你的 token、檔案、工作流程無關。`,
      why: t`Hugging Face 那邊可能負載過高、正在維護或故障，通常幾分鐘到幾小時就會恢復。不能確定這次推送有沒有送到：Space 的頁面會顯示最後一個 commit。`,
      steps: [
        { text: t`先查看服務狀態，等一下再試。` },
        remedyZh.again,
        { text: t`如果是 Space 的建置因此失敗，請在 Space 的 Settings 按「Factory rebuild」。` },
        {
          text: t`如果超過一天還沒恢復，請聯絡客服${requestId === undefined ? [] : t`，並附上請求編號 ${requestId}`}。`
        }
      ],
      links: links(run, 'zh-TW', 'status', 'space', 'forum', 'contact')
    })
  }
})

export const rateLimited = diagnosis({
  id: 'rate-limited',
  signs: rateSigns,
  when: ({ id }) => (id === 'rate-limited' ? {} : null),
  say: {
    en: (_, run) => ({
      title: 'Too many requests to Hugging Face',
      what: t`The Hub asked this run to slow down. Your token is not the cause, and the Space has not changed.`,
      why: t`Hugging Face counts requests and commits per account for five minutes or an hour. Other jobs, scripts and Spaces that use the same account count too; requests without a token count by the runner’s network address, which others share.`,
      steps: [
        { text: t`Wait for five minutes (for commits: an hour), then run the workflow again.` },
        {
          text: t`Let the workflow run less often, for example only for pushes to \`main\`, and one run at a time:`,
          block: {
            language: 'yaml',
            lines: ['on:', '  push:', '    branches: [main]', 'concurrency: deploy-space']
          }
        },
        {
          text: t`If other jobs need many requests, give them a token of their own account or a plan with higher limits.`
        }
      ],
      links: links(run, 'en', 'rateDocs', 'pricing')
    }),
    'zh-TW': (_, run) => ({
      title: '對 Hugging Face 的請求太頻繁',
      what: t`Hugging Face 要求放慢速度。這和你的 token 無關，Space 沒有任何變動。`,
      why: t`Hugging Face 會計算每個帳號在五分鐘或一小時內的請求和 commit 次數。使用同一個帳號的其他 job、程式和 Space 也算在內；沒有 token 的請求則以 runner 的網路位址計算，而這個位址是很多人共用的。`,
      steps: [
        { text: t`等五分鐘（commit 次數的限制要等一小時），再重新執行工作流程。` },
        {
          text: t`減少工作流程的執行次數，例如只在推送到 \`main\` 時執行，而且同一時間只執行一個：`,
          block: {
            language: 'yaml',
            lines: ['on:', '  push:', '    branches: [main]', 'concurrency: deploy-space']
          }
        },
        { text: t`如果其他 job 需要大量請求，讓它們使用另一個帳號的 token，或升級到上限較高的方案。` }
      ],
      links: links(run, 'zh-TW', 'rateDocs', 'pricing')
    })
  }
})

export const paymentRequired = diagnosis({
  id: 'payment-required',
  signs: paymentSigns,
  when: ({ id }) => (id === 'payment-required' ? {} : null),
  say: {
    en: (_, run) => ({
      title: 'Hugging Face asks for a paid plan or a payment method',
      what: t`What was asked for is not part of the account’s plan. A new token does not help.`,
      why: t`Since July 2026, new Gradio and Docker Spaces need a paid plan; static Spaces are free, and Spaces that exist already go on. Larger hardware needs a payment method, and free accounts have a quota of running Spaces.`,
      steps: [
        {
          text: t`If the Space exists already, push to it with its exact name in the input \`space\`, so that none has to be created.`
        },
        {
          text: t`If a page without a server is enough for the app, make it a static Space: \`sdk: static\` at the top of \`README.md\`.`
        },
        {
          text: t`If a quota of running Spaces is used up, pause one that you do not need: its Settings → “Pause this Space”.`
        },
        { text: t`Otherwise choose a plan or add a payment method, then run the workflow again.` }
      ],
      links: links(run, 'en', 'pricing', 'billing', 'spacesDocs')
    }),
    'zh-TW': (_, run) => ({
      title: 'Hugging Face 要求付費方案或付款方式',
      what: t`這個操作不包含在帳號目前的方案裡。換 token 沒有用。`,
      why: t`從 2026 年 7 月起，新建 Gradio 和 Docker Space 需要付費方案；static Space 免費，既有的 Space 可以繼續使用。升級硬體需要付款方式，免費帳號同時執行的 Space 數量也有上限。`,
      steps: [
        { text: t`如果 Space 已經存在，請在輸入 \`space\` 填入它正確的名稱，就不需要另外建立。` },
        {
          text: t`如果 app 只是網頁、不需要伺服器，可以改成 static Space：在 \`README.md\` 開頭寫 \`sdk: static\`。`
        },
        {
          text: t`如果是執行中的 Space 數量到了上限，可以暫停一個用不到的：在它的 Settings 按「Pause this Space」。`
        },
        { text: t`不然就選擇付費方案或加入付款方式，再重新執行工作流程。` }
      ],
      links: links(run, 'zh-TW', 'pricing', 'billing', 'spacesDocs')
    })
  }
})
