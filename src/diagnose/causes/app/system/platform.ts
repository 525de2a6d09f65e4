import { say, sentences } from '../../../../words/text.js'
import { oneOf } from '../../../say/options.js'
import type { RemedyStep } from '../../../engine/entry.js'
import { evicted, zeroGpu } from '../models/hardware.js'
import { evictedDisk } from './rights.js'
import { ended, timeout } from '../servers/start.js'
import { last, cause, type Cause } from '../../cause.js'
import { buildAgain, startAgain } from '../../steps.js'

const restartHere: RemedyStep = {
  text: say({
    en: 'Let this action restart it, with its input `restart`:',
    'zh-TW': '用這個 action 的參數 `restart` 重新啟動它：'
  }),
  block: { language: 'yaml', lines: ['with:', '  restart: true'] }
}

const flagged = cause(
  'flagged',
  last(/Flagged as abusive|abuse-handler/i),
  () => ({
    title: say({ en: 'Hugging Face has stopped the Space', 'zh-TW': 'Hugging Face 停止了這個 Space' }),
    what: say({
      en: 'Hugging Face does not let the Space run: it was flagged as abusive.',
      'zh-TW': 'Hugging Face 不允許這個 Space 執行：它被標記為濫用（Flagged as abusive）。'
    }),
    why: say({
      en: 'An automatic check or a person at Hugging Face found something that its rules forbid. Typical cases are web proxies, tunnels, miners, remote desktops, and copies of such templates. A new push does not help.',
      'zh-TW':
        '自動檢查或 Hugging Face 的人員認為這個 Space 做了規定不允許的事。常見的是網頁代理、通道（tunnel）、挖礦、遠端桌面，或複製這類範本。再推送一次沒有用。'
    }),
    fix: [
      say({
        en: 'Do not push the same files to another Space: your account may be suspended.',
        'zh-TW': '不要把同樣的內容推送到另一個 Space，否則帳號也可能被停用。'
      }),
      say({
        en: 'Open the Space’s page, which may say more. If nothing in the Space breaks the rules, write to [Hugging Face Support](https://huggingface.co/contact) and name the Space.',
        'zh-TW':
          '打開 Space 的頁面，上面可能有更多說明。如果內容沒有違反規定，請聯絡 [Hugging Face Support](https://huggingface.co/contact)，並附上 Space 的名稱。'
      })
    ]
  }),
  'none'
)

const paused = cause(
  'paused',
  last(/^PAUSED$|"stage": ?"PAUSED"|\bspace (?:has been|is|was) paused/i),
  () => ({
    title: say({ en: 'The Space is paused', 'zh-TW': 'Space 已暫停' }),
    what: say({
      en: 'The Space is paused, so it does not run. A push does not wake a paused Space.',
      'zh-TW': 'Space 是暫停的，所以沒有執行。推送不會喚醒暫停的 Space。'
    }),
    why: say({
      en: 'Somebody paused it under Settings, a workflow paused it, or Hugging Face did because of a limit of the account. It stays paused until its owner restarts it.',
      'zh-TW':
        '可能是有人在 Settings 按了暫停、某個工作流程暫停了它，或因為帳號的限制而被 Hugging Face 暫停。在擁有者重新啟動之前，它會一直暫停。'
    }),
    fix: [
      oneOf(
        restartHere,
        say({
          en: 'Restart it by hand: open the Space and choose Settings → “Restart this Space”.',
          'zh-TW': '手動重新啟動：打開 Space，在 Settings 按「Restart this Space」。'
        }),
        say({
          en: 'Leave it paused: set the input `wait: false`, so that the run ends with the push.',
          'zh-TW': '讓它繼續暫停：設定參數 `wait: false`，推送完成就結束執行。'
        })
      )
    ]
  }),
  'none'
)

const stopped = cause(
  'stopped',
  last(/^(?:STOPPED|SLEEPING)$|\bspace (?:has been|is|was) (?:sleeping|stopped)/i),
  () => ({
    title: say({
      en: 'The Space does not run: it is asleep or stopped',
      'zh-TW': 'Space 沒有執行：休眠中或已停止'
    }),
    what: say({
      en: 'The Space did not start with the new files.',
      'zh-TW': 'Space 沒有用新的檔案啟動。'
    }),
    why: say({
      en: 'The Space was idle and fell asleep, or somebody stopped it. A push usually wakes it, but not this time.',
      'zh-TW': 'Space 因為閒置而休眠，或已經停止。推送通常會喚醒它，但這次沒有。'
    }),
    fix: [
      oneOf(
        say({
          en: 'Open the Space in the browser: that wakes it.',
          'zh-TW': '用瀏覽器打開 Space，它就會醒來。'
        }),
        restartHere
      )
    ]
  }),
  'none'
)

const noReason = cause(
  'no-reason',
  last(/Exit code: ?\?\.? ?(?:Reason:?)?/),
  () => ({
    why: say({
      en: 'The app’s container ended without an exit code or a reason. Usually the machine that it ran on failed or was taken away, which is a passing fault at Hugging Face.',
      'zh-TW':
        'app 的容器結束了，但沒有結束代碼，也沒有原因。通常是執行它的機器故障或被收回，屬於 Hugging Face 暫時的問題。'
    }),
    fix: [
      sentences(say({ en: 'Restart the Space.', 'zh-TW': '重新啟動 Space。' }), startAgain),
      say({
        en: 'If it ends again, open the Space’s page and choose “Logs”, then “Container”. Watch whether it needs too much memory while it starts.',
        'zh-TW':
          '如果又結束了，打開 Space 的頁面，按「Logs」再選「Container」，看看啟動時是否用了太多記憶體。'
      })
    ]
  }),
  'none'
)

const scheduling = cause(
  'scheduling',
  last(/Scheduling failure|not enough hardware capacity/i),
  () => ({
    why: say({
      en: 'Hugging Face had no free machine of this kind. Your code is not the cause.',
      'zh-TW': 'Hugging Face 當時沒有可用的這種機器。這不是你的程式的問題。'
    }),
    fix: [
      sentences(
        say({ en: 'Wait a few minutes, then restart the Space.', 'zh-TW': '等幾分鐘再重新啟動 Space。' }),
        startAgain
      ),
      say({
        en: 'If it fails again, choose other hardware (Settings → Hardware), or look at the service status.',
        'zh-TW': '如果還是一樣，請換別的硬體（Settings → Hardware），或查看服務狀態。'
      })
    ]
  }),
  'none'
)

const container = cause(
  'container',
  last(/failed to create containerd task|failed to create shim task|containerd-shim/i),
  () => ({
    why: say({
      en: 'The machine that should run the app could not start its container. Usually it is a passing fault at Hugging Face, not in your code.',
      'zh-TW': '要執行 app 的機器無法啟動它的容器。這通常是 Hugging Face 暫時的問題，不是你的程式造成的。'
    }),
    fix: [
      sentences(say({ en: 'Restart the Space.', 'zh-TW': '重新啟動 Space。' }), startAgain),
      sentences(
        say({ en: 'If that does not help, build it again.', 'zh-TW': '如果沒有用，就重新建置。' }),
        buildAgain
      )
    ]
  }),
  'none'
)

/** What the Hub says of an app. It is believed before what the app says of itself. */
export const toldCauses: readonly Cause[] = [
  flagged,
  zeroGpu,
  evicted,
  evictedDisk,
  timeout,
  scheduling,
  paused,
  stopped,
  ended
]
/** A container that cannot start says so in the Hub's words, and why in its own, which come first. */
export const containerCauses: readonly Cause[] = [container, noReason]
