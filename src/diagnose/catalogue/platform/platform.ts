import type { Evidence } from '../../../model/failure.js'
import { t, type Text } from '../../../words/text.js'
import { remedyEn, remedyZh } from '../credential/remedy.js'
import { excerptOf } from '../../say/endings.js'
import { links } from '../../say/phrases.js'
import { diagnosis } from '../../engine/entry.js'
import { hubUnavailable as hubSigns, rateLimited as rateSigns } from './signs.js'
import { shortened } from '../../logs/excerpt.js'
import { spaceLines } from '../../logs/lines.js'
import { platformLine } from '../../engine/stages.js'
import { isPushed } from '../../engine/pushed.js'

interface HubFacts {
  readonly status?: number
  readonly requestId?: string
  /** The branch was updated before the Hub failed. */
  readonly pushed: boolean
  /** The line of a build's log that shows that Hugging Face's own builders failed. */
  readonly build?: string
}

function hubFacts({ http, finding, step, text = '' }: Evidence): HubFacts {
  const message = finding?.kind === 'space-stage' ? (finding.message ?? '') : ''
  const build = http === undefined ? platformLine(spaceLines(`${text}\n${message}`)) : undefined
  return {
    ...(http !== undefined && { status: http.status }),
    ...(http?.requestId !== undefined && { requestId: http.requestId }),
    pushed: isPushed(step),
    ...(build !== undefined && { build })
  }
}

function hubWhatEn({ status, build }: HubFacts): Text {
  if (build !== undefined)
    return t`The files are on the Space, but Hugging Face’s own machines failed while they built the app. Your token, your files and your workflow are not the cause.`
  return t`The Hub, or a service behind it, answered with an error${status === undefined ? [] : t` (${status})`}. Your token, your files and your workflow are not the cause.`
}
function hubWhatZh({ status, build }: HubFacts): Text {
  if (build !== undefined)
    return t`檔案已經送到 Space，但 Hugging Face 自己的機器在建置 app 時失敗了。這和你的 token、檔案、工作流程無關。`
  return t`Hugging Face 或它背後的服務回應了錯誤${status === undefined ? [] : t`（${status}）`}。這和你的 token、檔案、工作流程無關。`
}

function hubWhyEn({ pushed, build }: HubFacts): Text {
  if (build !== undefined)
    return t`The service that keeps built images, or one that base images come from, refused or did not answer the machine that builds. If the line says 401 or 403, that is between those machines, and not about your token. Such troubles mostly pass within minutes or hours.`
  return t`Something on Hugging Face’s side is overloaded, under maintenance or broken. Such troubles mostly pass within minutes or hours. ${
    pushed
      ? t`The push itself was done before: the files are on the Space.`
      : t`Whether the push arrived is not certain: the Space’s page shows its last commit.`
  }`
}
function hubWhyZh({ pushed, build }: HubFacts): Text {
  if (build !== undefined)
    return t`存放映像檔的服務（或基底映像檔的來源）拒絕了負責建置的機器，或沒有回應。那一行裡的 401 或 403 是這些機器之間的事，和你的 token 無關。通常幾分鐘到幾小時就會恢復。`
  return t`Hugging Face 那邊可能負載過高、正在維護或故障，通常幾分鐘到幾小時就會恢復。${
    pushed
      ? t`推送在這之前已經完成，檔案都在 Space 上。`
      : t`不能確定這次推送有沒有送到：Space 的頁面會顯示最後一個 commit。`
  }`
}

export const hubUnavailable = diagnosis<'hub-unavailable', HubFacts>({
  id: 'hub-unavailable',
  signs: hubSigns,
  when: ({ id, evidence }) => (id === 'hub-unavailable' ? hubFacts(evidence) : null),
  say: {
    en: (found, run) => ({
      title: 'Hugging Face has a problem of its own',
      what: hubWhatEn(found),
      why: hubWhyEn(found),
      ...excerptOf(found.build === undefined ? [] : shortened([found.build])),
      steps: [
        { text: t`Look at the service status, then wait a little.` },
        remedyEn.again,
        {
          text: t`If it is the Space’s build that failed this way, build once more: Settings → “Factory rebuild” in the Space, or this action’s input \`restart: factory\`.`
        },
        {
          text: t`If it lasts for more than a day, write to support${found.requestId === undefined ? [] : t` and name the request ${found.requestId}`}.`
        }
      ],
      links: links(run, 'en', 'status', 'space', 'forum', 'contact')
    }),
    'zh-TW': (found, run) => ({
      title: 'Hugging Face 本身發生問題',
      what: hubWhatZh(found),
      why: hubWhyZh(found),
      ...excerptOf(found.build === undefined ? [] : shortened([found.build])),
      steps: [
        { text: t`先查看服務狀態，等一下再試。` },
        remedyZh.again,
        {
          text: t`如果是 Space 的建置因此失敗，就再建置一次：在 Space 的 Settings 按「Factory rebuild」，或設定這個 action 的輸入 \`restart: factory\`。`
        },
        {
          text: t`如果超過一天還沒恢復，請聯絡客服${found.requestId === undefined ? [] : t`，並附上請求編號 ${found.requestId}`}。`
        }
      ],
      links: links(run, 'zh-TW', 'status', 'space', 'forum', 'contact')
    })
  }
})

const seldom = {
  language: 'yaml',
  lines: ['on:', '  push:', '    branches: [main]', 'concurrency: deploy-space']
} as const

export const rateLimited = diagnosis<'rate-limited', { readonly pushed: boolean }>({
  id: 'rate-limited',
  signs: rateSigns,
  when: ({ id, evidence: { step } }) => (id === 'rate-limited' ? { pushed: isPushed(step) } : null),
  say: {
    en: ({ pushed }, run) => ({
      title: 'Too many requests to Hugging Face',
      what: t`The Hub asked this run to slow down. Your token is not the cause, and ${pushed ? t`the files are on the Space: the push was done before` : t`no files were pushed`}.`,
      why: t`Hugging Face counts requests and commits per account for five minutes or an hour. Other jobs, scripts and Spaces that use the same account count too; requests without a token count by the runner’s network address, which others share.`,
      steps: [
        { text: t`Wait for five minutes (for commits: an hour), then run the workflow again.` },
        {
          text: t`Let the workflow run less often, for example only for pushes to \`main\`, and one run at a time:`,
          block: seldom
        },
        {
          text: t`If other jobs need many requests, give them a token of their own account or a plan with higher limits.`
        }
      ],
      links: links(run, 'en', 'rateDocs', 'pricing')
    }),
    'zh-TW': ({ pushed }, run) => ({
      title: '對 Hugging Face 的請求太頻繁',
      what: t`Hugging Face 要求放慢速度。這和你的 token 無關，${pushed ? t`推送在這之前已經完成，檔案都在 Space 上` : t`沒有推送任何檔案`}。`,
      why: t`Hugging Face 會計算每個帳號在五分鐘或一小時內的請求和 commit 次數。使用同一個帳號的其他 job、程式和 Space 也算在內；沒有 token 的請求則以 runner 的網路位址計算，而這個位址是很多人共用的。`,
      steps: [
        { text: t`等五分鐘（commit 次數的限制要等一小時），再重新執行工作流程。` },
        {
          text: t`減少工作流程的執行次數，例如只在推送到 \`main\` 時執行，而且同一時間只執行一個：`,
          block: seldom
        },
        { text: t`如果其他 job 需要大量請求，讓它們使用另一個帳號的 token，或升級到上限較高的方案。` }
      ],
      links: links(run, 'zh-TW', 'rateDocs', 'pricing')
    })
  }
})
