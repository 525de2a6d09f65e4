import type { Evidence } from '../../../model/failure.js'
import { t, type Language, type Text } from '../../../words/text.js'
import { remedyEn, remedyZh } from '../credential/remedy.js'
import {
  existingEn,
  existingZh,
  staticEn,
  staticZh,
  zeroEn,
  zeroZh,
  pauseEn,
  pauseZh,
  payEn,
  payZh,
  freeHardwareEn,
  freeHardwareZh
} from './payment-remedy.js'
import { links, withoutStop } from '../../say/phrases.js'
import { diagnosis, type Advice, type RemedyStep, type RunContext } from '../../engine/entry.js'
import { paymentRequired as signs } from './signs.js'
import { isPushed } from '../../engine/pushed.js'

/** What the Hub wants to be paid for, or has no more of for free. */
type For = 'create' | 'hardware' | 'quota' | 'general'

interface Facts {
  readonly what: For
  readonly pushed: boolean
  /** The Hub's own sentence. */
  readonly message?: string
}

const quota = /Quota exceeded|quota limit/i
const creating = /repos\/create|hosting Gradio and Docker|Static Spaces are free/i
const hardware = /payment method|upgrade your space's hardware/i

function facts({ finding, http, step, text = '' }: Evidence, proof: string): Facts {
  const message = finding?.kind === 'space-stage' ? finding.message : http?.message
  const said = message ?? (proof === '' ? text.slice(0, 4000) : proof)
  return {
    what: reason(http?.route, said),
    pushed: isPushed(step),
    ...(message !== undefined && message !== '' && { message })
  }
}

function reason(route: string | undefined, said: string): For {
  if (quota.test(said)) return 'quota'
  if (route === 'create' || creating.test(said)) return 'create'
  if (route === 'hardware' || route === 'sleep-time' || hardware.test(said)) return 'hardware'
  return route === 'restart' || route === 'factory' ? 'quota' : 'general'
}

type Steps = readonly [RemedyStep, ...RemedyStep[]]
interface Said {
  readonly title: string
  readonly why: Text
  readonly steps: Steps
}

const words: { readonly [L in Language]: { readonly [F in For]: Said } } = {
  en: {
    create: {
      title: 'Hugging Face asks for a paid plan to create this Space',
      why: t`Since July 2026, new Gradio and Docker Spaces on the free CPU hardware need a paid plan. What exists already goes on, static Spaces are free, and so are a few Gradio Spaces on ZeroGPU. A new token does not help.`,
      steps: [existingEn, staticEn, zeroEn, payEn]
    },
    hardware: {
      title: 'Hugging Face asks for a payment method for this hardware',
      why: t`The hardware that was asked for is billed by the hour, and the account has no payment method. A new token does not help.`,
      steps: [
        freeHardwareEn,
        {
          text: t`Or add a payment method in the billing settings of the account that owns the Space, then run the workflow again.`
        }
      ]
    },
    quota: {
      title: 'The account has no more free Spaces to run',
      why: t`A free account may run only so many Spaces on this hardware at once, and that number is reached. Neither the files nor the token are wrong.`,
      steps: [pauseEn, staticEn, payEn]
    },
    general: {
      title: 'Hugging Face asks for a paid plan or a payment method',
      why: t`Since July 2026, new Gradio and Docker Spaces need a paid plan; static Spaces are free, and Spaces that exist already go on. Larger hardware needs a payment method, and free accounts have a quota of running Spaces.`,
      steps: [existingEn, staticEn, zeroEn, pauseEn, payEn, remedyEn.again]
    }
  },
  'zh-TW': {
    create: {
      title: 'Hugging Face 要求付費方案才能建立這個 Space',
      why: t`從 2026 年 7 月起，在免費 CPU 硬體上新建 Gradio 和 Docker Space 需要付費方案。既有的 Space 可以繼續使用，static Space 免費，少量使用 ZeroGPU 的 Gradio Space 也免費。換 token 沒有用。`,
      steps: [existingZh, staticZh, zeroZh, payZh]
    },
    hardware: {
      title: 'Hugging Face 要求付款方式才能使用這種硬體',
      why: t`要求的硬體是按小時計費的，而帳號沒有設定付款方式。換 token 沒有用。`,
      steps: [
        freeHardwareZh,
        { text: t`或在擁有這個 Space 的帳號的帳單設定加入付款方式，再重新執行工作流程。` }
      ]
    },
    quota: {
      title: '帳號可免費執行的 Space 已達上限',
      why: t`免費帳號能同時在這種硬體上執行的 Space 數量有限，現在已經到上限。檔案和 token 都沒有問題。`,
      steps: [pauseZh, staticZh, payZh]
    },
    general: {
      title: 'Hugging Face 要求付費方案或付款方式',
      why: t`從 2026 年 7 月起，新建 Gradio 和 Docker Space 需要付費方案；static Space 免費，既有的 Space 可以繼續使用。升級硬體需要付款方式，免費帳號同時執行的 Space 數量也有上限。`,
      steps: [existingZh, staticZh, zeroZh, pauseZh, payZh, remedyZh.again]
    }
  }
}

const stateEn: { readonly [F in For]: (pushed: boolean) => Text } = {
  create: () =>
    t`The Space does not exist yet, and the account’s plan does not allow it to be created like this. Nothing was pushed.`,
  hardware: pushed =>
    pushed
      ? t`The files are on the Space, but its hardware could not be changed.`
      : t`The Space’s hardware could not be changed. The run stopped there, before the push.`,
  quota: pushed =>
    pushed
      ? t`The files are on the Space, but the account’s plan does not let it run now.`
      : t`The account’s plan does not let the Space run now. The run stopped there, before the push.`,
  general: pushed =>
    pushed
      ? t`The files are on the Space, but what was asked for after that is not part of the account’s plan. A new token does not help.`
      : t`What was asked for is not part of the account’s plan. A new token does not help.`
}
const stateZh: typeof stateEn = {
  create: () => t`這個 Space 還不存在，而帳號目前的方案不允許這樣建立。什麼都沒有推送。`,
  hardware: pushed =>
    pushed
      ? t`檔案已經在 Space 上，但無法變更它的硬體。`
      : t`無法變更 Space 的硬體。這次執行在推送之前就停止了。`,
  quota: pushed =>
    pushed
      ? t`檔案已經在 Space 上，但帳號目前的方案不允許它現在執行。`
      : t`帳號目前的方案不允許這個 Space 現在執行。這次執行在推送之前就停止了。`,
  general: pushed =>
    pushed
      ? t`檔案已經在 Space 上，但之後要求的操作不包含在帳號目前的方案裡。換 token 沒有用。`
      : t`這個操作不包含在帳號目前的方案裡。換 token 沒有用。`
}

function saysEn(message: string | undefined): Text {
  return message === undefined ? [] : t` The Hub says: ${withoutStop(message)}.`
}
function saysZh(message: string | undefined): Text {
  return message === undefined ? [] : t`Hugging Face 的訊息是 ${withoutStop(message)}。`
}

function advise({ what, pushed, message }: Facts, language: Language, run: RunContext): Advice {
  const { title, why, steps } = words[language][what]
  const [state, says] = language === 'en' ? [stateEn, saysEn] : [stateZh, saysZh]
  return {
    title,
    what: state[what](pushed),
    why: [...why, ...says(message)],
    steps,
    links: links(run, language, 'pricing', 'billing', 'spacesDocs')
  }
}

export const paymentRequired = diagnosis<'payment-required', Facts>({
  id: 'payment-required',
  signs,
  when: ({ id, evidence, proof }) => (id === 'payment-required' ? facts(evidence, proof) : null),
  say: {
    en: (found, run) => advise(found, 'en', run),
    'zh-TW': (found, run) => advise(found, 'zh-TW', run)
  }
})
