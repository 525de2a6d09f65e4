import type { Route, Step } from '../../../model/failure.js'
import { t, type Language, type Text } from '../../../words/text.js'
import { remedyEn, remedyZh } from '../credential/remedy.js'
import { withoutStop } from '../../say/phrases.js'
import type { ReasonAdvice } from './token.js'
import { isPushed } from '../../engine/pushed.js'
import type { RemedyStep, RunContext, Words } from '../../engine/entry.js'

interface Asked {
  /** What the Space was asked to do, as the end of "the token may not …". */
  readonly en: string
  readonly 'zh-TW': string
  /** Where the same is done by hand. */
  readonly place: string
  /** Hardware costs money: only who owns the Space may choose it. */
  readonly ownerOnly?: boolean
}

const asked: { readonly [R in Route]?: Asked } = {
  secrets: {
    en: 'change the Space’s secrets',
    'zh-TW': '變更 Space 的 secrets',
    place: 'Settings → Variables and secrets'
  },
  variables: {
    en: 'change the Space’s variables',
    'zh-TW': '變更 Space 的 variables',
    place: 'Settings → Variables and secrets'
  },
  hardware: {
    en: 'change the Space’s hardware',
    'zh-TW': '變更 Space 的硬體',
    place: 'Settings → Hardware',
    ownerOnly: true
  },
  'sleep-time': {
    en: 'change when the Space sleeps',
    'zh-TW': '變更 Space 的休眠時間',
    place: 'Settings → Hardware → Sleep time',
    ownerOnly: true
  },
  visibility: {
    en: 'change who sees the Space',
    'zh-TW': '變更 Space 的公開範圍',
    place: 'Settings → Change Space visibility',
    ownerOnly: true
  },
  restart: {
    en: 'restart the Space',
    'zh-TW': '重新啟動 Space',
    place: 'Settings → Restart this Space'
  },
  factory: {
    en: 'rebuild the Space',
    'zh-TW': '重新建置 Space',
    place: 'Settings → Factory rebuild'
  },
  logs: { en: 'read the Space’s logs', 'zh-TW': '讀取 Space 的記錄', place: 'Logs' },
  runtime: { en: 'see how the Space runs', 'zh-TW': '查看 Space 的狀態', place: 'App' }
}

/** A refusal of one thing besides the push. */
export interface RefusedSetting {
  readonly route: Route
  readonly step: Step
  readonly message?: string
}

/** Whether the Hub refused something that has words here. */
export function isSetting(route: Route): boolean {
  return asked[route] !== undefined
}

/** What is known of the files when a setting is refused. */
export function stateText(step: Step, language: Language): Text {
  if (language === 'en')
    return isPushed(step)
      ? t`The files were pushed before that and are on the Space.`
      : t`The run stopped before the push, so the Space’s files have not changed.`
  return isPushed(step)
    ? t`在這之前檔案已經推送完成，都在 Space 上。`
    : t`這次執行在推送之前就停止了，Space 的檔案沒有任何變動。`
}

function saysEn(message: string | undefined): Text {
  return message === undefined || message === '' ? [] : t` The Hub says: ${withoutStop(message)}.`
}
function saysZh(message: string | undefined): Text {
  return message === undefined || message === '' ? [] : t`Hugging Face 的訊息是 ${withoutStop(message)}。`
}

/** A keyless login has no rights to widen. */
function tokenSteps(run: RunContext, language: Language): readonly RemedyStep[] {
  const remedy = language === 'en' ? remedyEn : remedyZh
  return [...remedy.keyless(run), remedy.make(run), remedy.store(run)]
}

export type SettingAdvice = ReasonAdvice & { readonly what: Text }

/** The token may push and read, but may not change how the Space runs. */
export const settingRefused: Words<RefusedSetting, SettingAdvice> = {
  en: ({ route, step, message }, run) => {
    const { en, place, ownerOnly = false } = asked[route] ?? { en: 'do that', place: 'Settings' }
    return {
      title: `Permission denied: the token may not ${en}`,
      what: t`Hugging Face knows who you are${run.account === undefined ? [] : t` (${run.account})`}, but does not let this token ${[en]}. ${stateText(step, 'en')}`,
      why: t`To push files is one right, and to ${[en]} is another. ${
        ownerOnly
          ? t`Only the account that owns the Space, or an admin of the organization that does, has the second one.`
          : t`The token’s permissions do not include the second one, or the account’s role in the organization does not.`
      }${saysEn(message)}`,
      steps: [
        {
          text: t`Do it once by hand: open the Space in the browser and go to ${[place]}. Then leave the input out of the workflow, and this action only pushes.`
        },
        {
          text: ownerOnly
            ? t`Or use a token of the account that owns the Space (of an admin, if it is an organization’s), of type “Write”, or “Fine-grained” with “Write access to contents/settings” of this Space.`
            : t`Or use a token of type “Write”, or “Fine-grained” with “Write access to contents/settings” of this Space.`
        },
        ...tokenSteps(run, 'en'),
        remedyEn.again
      ]
    }
  },
  'zh-TW': ({ route, step, message }, run) => {
    const { 'zh-TW': zh, place, ownerOnly = false } = asked[route] ?? { 'zh-TW': '這樣做', place: 'Settings' }
    return {
      title: `Permission denied：這個 token 不能${zh.replace(/^(?=[A-Za-z])/, ' ')}`,
      what: t`Hugging Face 認得你的身分${run.account === undefined ? [] : t`（${run.account}）`}，但不允許這個 token ${[zh]}。${stateText(step, 'zh-TW')}`,
      why: t`推送檔案和${[zh]}是兩種不同的權限。${
        ownerOnly
          ? t`後者只有擁有這個 Space 的帳號（或所屬組織的管理員）才有。`
          : t`可能是 token 沒有包含後者，也可能是帳號在組織裡的角色不夠。`
      }${saysZh(message)}`,
      steps: [
        {
          text: t`可以手動做一次：用瀏覽器打開 Space，到 ${[place]}。之後在工作流程裡拿掉這個輸入，讓這個 action 只負責推送。`
        },
        {
          text: ownerOnly
            ? t`或者改用擁有這個 Space 的帳號（組織的話是管理員）的 token：類型是「Write」，或是對這個 Space 有「Write access to contents/settings」的「Fine-grained」。`
            : t`或者改用類型是「Write」的 token，或是對這個 Space 有「Write access to contents/settings」的「Fine-grained」token。`
        },
        ...tokenSteps(run, 'zh-TW'),
        remedyZh.again
      ]
    }
  }
}
