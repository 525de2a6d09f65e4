import type { Evidence } from '../../../model/failure.js'
import { say, sentences, t, type Said } from '../../../words/text.js'
import { remedy } from '../credential/remedy.js'
import { excerptOf } from '../../say/endings.js'
import { links } from '../../say/phrases.js'
import { sharedPreview } from '../../say/preview.js'
import { diagnosis, type Advice, type RemedyStep, type RunContext } from '../../engine/entry.js'
import { hubUnavailable as hubSigns, rateLimited as rateSigns } from './signs.js'
import { shortened } from '../../logs/excerpt.js'
import { spaceLines } from '../../logs/lines.js'
import { platformLine } from '../../engine/stages.js'

interface HubFacts {
  readonly status?: number
  readonly requestId?: string
  /** The line of a build's log that shows that Hugging Face's own builders failed. */
  readonly build?: string
}

function hubFacts({ http, finding, text = '' }: Evidence): HubFacts {
  const message = finding?.kind === 'space-stage' ? (finding.message ?? '') : ''
  const build = http === undefined ? platformLine(spaceLines(`${text}\n${message}`)) : undefined
  return {
    ...(http !== undefined && { status: http.status }),
    ...(http?.requestId !== undefined && { requestId: http.requestId }),
    ...(build !== undefined && { build })
  }
}

function hubWhat({ status, build }: HubFacts): Said {
  const failed =
    build !== undefined
      ? say({
          en: 'Hugging Face’s own machines failed while they built the app.',
          'zh-TW': 'Hugging Face 自己的機器在建置 app 時失敗了。'
        })
      : status !== undefined
        ? say({
            en: t`Hugging Face, or a service behind it, answered with the error ${status}.`,
            'zh-TW': t`Hugging Face 或它背後的服務回應了錯誤 ${status}。`
          })
        : say({
            en: 'Hugging Face, or a service behind it, answered with an error.',
            'zh-TW': 'Hugging Face 或它背後的服務回應了錯誤。'
          })
  return sentences(
    failed,
    say({
      en: 'Your token, your files and your workflow are not the cause.',
      'zh-TW': '這和你的 token、檔案、工作流程無關。'
    })
  )
}

function hubWhy({ build }: HubFacts): Said {
  return sentences(
    build === undefined
      ? say({
          en: 'Something at Hugging Face is overloaded, under maintenance or broken.',
          'zh-TW': 'Hugging Face 那邊可能負載過高、正在維護或故障。'
        })
      : say({
          en: 'A service that stores images did not answer the machine that builds the app, or refused it. If the line says 401 or 403, that is between those machines and not about your token.',
          'zh-TW':
            '存放映像檔的服務拒絕了負責建置的機器，或沒有回應。那一行裡的 401 或 403 是這些機器之間的事，和你的 token 無關。'
        }),
    say({
      en: 'Such problems usually pass within minutes or hours.',
      'zh-TW': '通常幾分鐘到幾小時就會恢復。'
    })
  )
}

const rebuild: RemedyStep = {
  text: say({
    en: 'Build the Space once more: open it, Settings → “Factory rebuild”, or run this action with its input `restart: factory`.',
    'zh-TW':
      '再建置一次 Space：在 Space 的 Settings 按「Factory rebuild」，或執行這個 action 並設定參數 `restart: factory`。'
  })
}

/** Who it is that can help, and what they ask for. */
function contact(requestId: string | undefined): RemedyStep {
  return {
    text: sentences(
      say({
        en: 'If it lasts for more than a day, write to Hugging Face Support.',
        'zh-TW': '如果超過一天還沒恢復，請聯絡 Hugging Face Support。'
      }),
      requestId === undefined
        ? []
        : say({ en: t`Give them the request ID ${requestId}.`, 'zh-TW': t`請附上請求編號 ${requestId}。` })
    )
  }
}

export const hubUnavailable = diagnosis<'hub-unavailable', HubFacts>({
  id: 'hub-unavailable',
  signs: hubSigns,
  when: ({ id, evidence }) => (id === 'hub-unavailable' ? hubFacts(evidence) : null),
  say: (found, run) => ({
    title: say({ en: 'Hugging Face has a problem of its own', 'zh-TW': 'Hugging Face 本身發生問題' }),
    what: hubWhat(found),
    why: hubWhy(found),
    ...excerptOf(found.build === undefined ? [] : shortened([found.build])),
    steps: [
      say({
        en: 'Check the service status, and wait a little.',
        'zh-TW': '先查看服務狀態，等一下再試。'
      }),
      found.build === undefined ? remedy.again : rebuild,
      contact(found.requestId)
    ],
    links: links(run, 'status', 'space', 'forum', 'contact')
  })
})

const seldom = {
  language: 'yaml',
  lines: ['on:', '  push:', '    branches: [main]', 'concurrency: deploy-space']
} as const

/** Of Spaces that are made there is a limit of its own, which the Hub does not publish (huggingface_hub #2995). */
const tooManySpaces = (run: RunContext): Pick<Advice, 'title' | 'why' | 'steps'> => ({
  title: say({
    en: 'Too many Spaces were created today',
    'zh-TW': '今天建立的 Space 太多'
  }),
  why: say({
    en: 'Hugging Face lets an account create only so many repositories a day. Spaces that exist can still be pushed to.',
    'zh-TW': 'Hugging Face 限制每個帳號一天能建立的儲存庫數量。已經存在的 Space 還是可以推送。'
  }),
  steps: [
    say({
      en: 'Wait until tomorrow, then run the workflow again.',
      'zh-TW': '等到明天，再重新執行工作流程。'
    }),
    ...(run.preview ? [sharedPreview(run)] : [])
  ]
})

export const rateLimited = diagnosis({
  id: 'rate-limited',
  signs: rateSigns,
  when: ({ id, evidence }) =>
    id === 'rate-limited' ? { creating: evidence.http?.route === 'create' } : null,
  say: ({ creating }, run) => ({
    title: say({ en: 'Too many requests to Hugging Face', 'zh-TW': '對 Hugging Face 的請求太頻繁' }),
    what: say({
      en: 'Hugging Face asked this run to slow down. Your token is not the cause.',
      'zh-TW': 'Hugging Face 要求放慢速度。這和你的 token 無關。'
    }),
    why: say({
      en: 'Hugging Face counts the requests of an account over five minutes, and its commits over an hour. Other jobs, scripts and Spaces of the same account count, too. Requests without a token are counted by the runner’s IP address, which others share.',
      'zh-TW':
        'Hugging Face 會計算每個帳號五分鐘內的請求次數和一小時內的 commit 次數。同一個帳號的其他 job、程式和 Space 也算在內。沒有 token 的請求則以 runner 的 IP 位址計算，而這個位址是很多人共用的。'
    }),
    steps: [
      say({
        en: 'Wait five minutes, or an hour if the limit is on commits. Then run the workflow again.',
        'zh-TW': '等五分鐘（commit 次數的限制要等一小時），再重新執行工作流程。'
      }),
      {
        text: say({
          en: 'In the workflow file, let the workflow run less often, for example only for pushes to `main`, and one run at a time:',
          'zh-TW': '在工作流程檔案裡減少執行次數，例如只在推送到 `main` 時執行，而且同一時間只執行一個：'
        }),
        block: seldom
      },
      say({
        en: 'If other jobs need many requests, give them the token of another account, or choose a plan with higher limits.',
        'zh-TW': '如果其他 job 需要大量請求，讓它們使用另一個帳號的 token，或升級到上限較高的方案。'
      })
    ],
    ...(creating && tooManySpaces(run)),
    links: links(run, 'rateDocs', 'pricing')
  })
})
