import { isFor, type RouteFor } from '../../../model/routes.js'
import type { Route } from '../../../model/failure.js'
import { say, sentences, t, type Said } from '../../../words/text.js'
import type { Advice, RemedyStep, RunContext, Words } from '../../engine/entry.js'
import { oneOf } from '../../say/options.js'
import { hubSays } from '../../say/phrases.js'
import { remedy } from '../credential/remedy.js'
import { identified, type ReasonAdvice } from './token.js'

interface Asked {
  /** What the Space was asked to do, as the end of "the token may not …". */
  readonly deed: Said
  /** Where the same is done by hand. */
  readonly place: string
  /** Hardware costs money: only who owns the Space may choose it. */
  readonly ownerOnly?: boolean
}

/** What a good token is refused besides the push; a new one's words are asked for here. */
type Refusable = Exclude<RouteFor<'manage' | 'watch'>, 'create' | 'delete'>

const asked: Readonly<Record<Refusable, Asked>> = {
  secrets: {
    deed: say({ en: 'change the Space’s secrets', 'zh-TW': '變更 Space 的 secret' }),
    place: 'Settings → Variables and secrets'
  },
  variables: {
    deed: say({ en: 'change the Space’s variables', 'zh-TW': '變更 Space 的變數' }),
    place: 'Settings → Variables and secrets'
  },
  hardware: {
    deed: say({ en: 'change the Space’s hardware', 'zh-TW': '變更 Space 的硬體' }),
    place: 'Settings → Hardware',
    ownerOnly: true
  },
  'sleep-time': {
    deed: say({ en: 'change when the Space sleeps', 'zh-TW': '變更 Space 的休眠時間' }),
    place: 'Settings → Hardware → Sleep time',
    ownerOnly: true
  },
  visibility: {
    deed: say({ en: 'change who sees the Space', 'zh-TW': '變更 Space 的公開範圍' }),
    place: 'Settings → Change Space visibility',
    ownerOnly: true
  },
  restart: {
    deed: say({ en: 'restart the Space', 'zh-TW': '重新啟動 Space' }),
    place: 'Settings → Restart this Space'
  },
  factory: {
    deed: say({ en: 'rebuild the Space', 'zh-TW': '重新建置 Space' }),
    place: 'Settings → Factory rebuild'
  },
  logs: { deed: say({ en: 'read the Space’s logs', 'zh-TW': '讀取 Space 的紀錄（log）' }), place: 'Logs' },
  runtime: { deed: say({ en: 'see how the Space runs', 'zh-TW': '查看 Space 的狀態' }), place: 'App' }
}
/** A refusal of one thing besides the push. */
export interface RefusedSetting {
  readonly route: Refusable
  readonly message?: string
}

/** Whether the Hub refused something that has words here. */
export function isSetting(route: Route): route is Refusable {
  return route !== 'create' && route !== 'delete' && isFor(route, 'manage', 'watch')
}

/** A token that may do it; the one at hand may be made to. */
function allowed(run: RunContext, ownerOnly: boolean): RemedyStep {
  const keyless = run.token?.source === 'oidc'
  return {
    text: sentences(
      ownerOnly
        ? say({
            en: 'Use a token of the account that owns the Space (of an admin, if an organization owns it).',
            'zh-TW': '使用擁有這個 Space 的帳號（組織的話是管理員）的 token。'
          })
        : [],
      say({
        en: 'The token must be of type “Write”, or “Fine-grained” with “Write access to contents/settings” of this Space.',
        'zh-TW':
          'token 的類型要是「Write」，或是對這個 Space 有「Write access to contents/settings」的「Fine-grained」。'
      }),
      keyless
        ? say({
            en: 'Keyless login (OIDC) cannot do this: make a token, and save it as the secret `HF_TOKEN`.',
            'zh-TW': '免 token 登入（OIDC）做不到這件事：請建立 token，存成 secret `HF_TOKEN`。'
          })
        : say({
            en: 'A “Fine-grained” token can be edited and keeps its value. A new token replaces the old one where it is stored.',
            'zh-TW': '「Fine-grained」token 可以直接編輯，值不會變。新的 token 要取代原本存放的那一個。'
          })
    )
  }
}

/** The token may push and read, but may not change how the Space runs. */
export const settingRefused: Words<RefusedSetting, ReasonAdvice & Pick<Advice, 'what'>> = (
  { route, message },
  run
) => {
  const { deed, place, ownerOnly = false } = asked[route]
  return {
    title: say({
      en: t`Permission denied: the token may not ${deed}`,
      'zh-TW': t`Permission denied：這個 token 不能${deed}`
    }),
    what: say({
      en: t`${identified(run)} but does not let this token ${deed}.`,
      'zh-TW': t`${identified(run)}，但不允許這個 token ${deed}。`
    }),
    why: sentences(
      say({
        en: 'This needs another permission than pushing does.',
        'zh-TW': '這和推送檔案是兩種不同的權限。'
      }),
      ownerOnly
        ? say({
            en: 'Only the account that owns the Space, or an admin of its organization, has it.',
            'zh-TW': '只有擁有這個 Space 的帳號（或所屬組織的管理員）才有這種權限。'
          })
        : say({
            en: 'Either the token does not have it, or the account’s role in the organization does not.',
            'zh-TW': '可能是 token 沒有包含這種權限，也可能是帳號在組織裡的角色不夠。'
          }),
      hubSays(message)
    ),
    steps: [
      oneOf(
        say({
          en: t`Do it once by hand: open the Space in the browser and go to ${[place]}. Then remove the input from the workflow file, and this action only pushes.`,
          'zh-TW': t`手動做一次：用瀏覽器打開 Space，到 ${[place]}。之後在工作流程檔案裡拿掉這個參數，讓這個 action 只負責推送。`
        }),
        allowed(run, ownerOnly)
      ),
      remedy.again
    ]
  }
}
