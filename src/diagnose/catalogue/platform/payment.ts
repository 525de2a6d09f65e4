import type { Evidence } from '../../../model/failure.js'
import { say, sentences } from '../../../words/text.js'
import { diagnosis, type Advice, type RunContext } from '../../engine/entry.js'
import { hubSays, links } from '../../say/phrases.js'
import { oneOf } from '../../say/options.js'
import { remedy } from '../credential/remedy.js'
import { sharedPreview } from '../../say/preview.js'
import { paymentOptions as option } from './payment-remedy.js'
import { paymentRequired as signs } from './signs.js'

/** What the Hub wants to be paid for, or has no more of for free. */
type For = 'create' | 'hardware' | 'quota' | 'general'

interface Facts {
  readonly what: For
  /** The Hub's own sentence. */
  readonly message?: string
}

const quota = /Quota exceeded|quota limit/i
const creating = /repos\/create|hosting Gradio and Docker|Static Spaces are free/i
const hardware = /payment method|upgrade your space's hardware/i

function facts({ finding, http, text = '' }: Evidence, proof: string): Facts {
  const message = finding?.kind === 'space-stage' ? finding.message : http?.message
  const said = message ?? (proof === '' ? text.slice(0, 4000) : proof)
  return {
    what: reason(http?.route, said),
    ...(message !== undefined && message !== '' && { message })
  }
}

function reason(route: string | undefined, said: string): For {
  if (quota.test(said)) return 'quota'
  if (route === 'create' || creating.test(said)) return 'create'
  if (route === 'hardware' || route === 'sleep-time' || hardware.test(said)) return 'hardware'
  return route === 'restart' || route === 'factory' ? 'quota' : 'general'
}

const runAgain = say({
  en: 'Then run the workflow again.',
  'zh-TW': '然後重新執行工作流程。'
})

const words: { readonly [F in For]: Pick<Advice, 'title' | 'what' | 'why' | 'steps'> } = {
  create: {
    title: say({
      en: 'Hugging Face asks for a paid plan to create this Space',
      'zh-TW': 'Hugging Face 要求付費方案才能建立這個 Space'
    }),
    what: say({
      en: 'The Space does not exist yet, and the account’s plan does not allow it to be created like this.',
      'zh-TW': '這個 Space 還不存在，而帳號目前的方案不允許這樣建立。'
    }),
    why: say({
      en: 'Since July 2026, new Gradio and Docker Spaces on the free CPU hardware need a paid plan. Existing Spaces continue, static Spaces are free, and so are a few Gradio Spaces on ZeroGPU. A new token does not help.',
      'zh-TW':
        '從 2026 年 7 月起，在免費 CPU 硬體上新建 Gradio 和 Docker Space 需要付費方案。既有的 Space 可以繼續使用，static Space 免費，少量使用 ZeroGPU 的 Gradio Space 也免費。換 token 沒有用。'
    }),
    steps: [oneOf(option.existing, option.static, option.zeroGpu, option.pay), runAgain]
  },
  hardware: {
    title: say({
      en: 'Hugging Face asks for a payment method for this hardware',
      'zh-TW': 'Hugging Face 要求付款方式才能使用這種硬體'
    }),
    what: say({
      en: 'Hugging Face did not give the Space this hardware.',
      'zh-TW': 'Hugging Face 沒有讓 Space 使用這種硬體。'
    }),
    why: say({
      en: 'This hardware is billed by the hour, and the account has no payment method. A new token does not help.',
      'zh-TW': '這種硬體是按小時計費的，而帳號沒有設定付款方式。換 token 沒有用。'
    }),
    steps: [oneOf(option.freeHardware, option.pay), runAgain]
  },
  quota: {
    title: say({
      en: 'The account has no more free Spaces to run',
      'zh-TW': '帳號可免費執行的 Space 已達上限'
    }),
    what: say({
      en: 'The account’s plan does not let the Space run now.',
      'zh-TW': '帳號目前的方案不允許這個 Space 現在執行。'
    }),
    why: say({
      en: 'A free account may run only a certain number of Spaces on this hardware at once, and that limit has been reached. Neither the files nor the token are wrong.',
      'zh-TW': '免費帳號能同時在這種硬體上執行的 Space 數量有限，現在已經到上限。檔案和 token 都沒有問題。'
    }),
    steps: [oneOf(option.pause, option.static, option.pay), runAgain]
  },
  general: {
    title: say({
      en: 'Hugging Face asks for a paid plan or a payment method',
      'zh-TW': 'Hugging Face 要求付費方案或付款方式'
    }),
    what: say({
      en: 'What this run asked for is not part of the account’s plan. A new token does not help.',
      'zh-TW': '這個操作不包含在帳號目前的方案裡。換 token 沒有用。'
    }),
    why: say({
      en: 'Since July 2026, new Gradio and Docker Spaces need a paid plan. Static Spaces are free, and existing Spaces continue. Larger hardware needs a payment method, and free accounts may run only a certain number of Spaces at once.',
      'zh-TW':
        '從 2026 年 7 月起，新建 Gradio 和 Docker Space 需要付費方案；static Space 免費，既有的 Space 可以繼續使用。升級硬體需要付款方式，免費帳號同時執行的 Space 數量也有上限。'
    }),
    steps: [oneOf(option.existing, option.static, option.zeroGpu, option.pause, option.pay), remedy.again]
  }
}

/** Each pull request asks for a Space of its own; one that all share is made once. */
const previewSteps = (run: RunContext): Advice['steps'] => [
  oneOf(option.static, option.zeroGpu, sharedPreview(run), option.pay),
  runAgain
]

export const paymentRequired = diagnosis<'payment-required', Facts>({
  id: 'payment-required',
  signs,
  when: ({ id, evidence, proof }) => (id === 'payment-required' ? facts(evidence, proof) : null),
  say: ({ what, message }, run) => ({
    ...words[what],
    ...(what === 'create' && run.preview && { steps: previewSteps(run) }),
    why: sentences(words[what].why, message === undefined ? [] : hubSays(message)),
    links: links(run, 'pricing', 'billing', 'spacesDocs')
  })
})
