import { t } from '../../../words/text.js'
import { evicted, zeroGpu } from './hardware.js'
import { evictedDisk } from './rights.js'
import { timeout } from './start.js'
import { last, cause, type Cause } from '../cause.js'

const restart = { language: 'yaml', lines: ['with:', '  restart: true'] } as const

const flagged = cause(
  'flagged',
  last(/Flagged as abusive|abuse-handler/i),
  {
    en: () => ({
      title: 'Hugging Face has stopped the Space',
      what: t`The files are on the Space, but Hugging Face does not let it run: it was flagged as abusive.`,
      why: t`An automatic check, or a person at Hugging Face, took the Space for something that its rules forbid. Typical are web proxies, tunnels, miners, remote desktops, and copies of such templates. A new push does not change it.`,
      fix: [
        {
          text: t`Open the Space’s page: it may say more. If nothing in it breaks the rules, write to [Hugging Face Support](https://huggingface.co/contact) and name the Space.`
        },
        { text: t`Do not push the same again to another Space: that may cost the account.` }
      ]
    }),
    'zh-TW': () => ({
      title: 'Hugging Face 停止了這個 Space',
      what: t`檔案已經送到 Space，但 Hugging Face 不允許它執行：它被標記為濫用（Flagged as abusive）。`,
      why: t`自動檢查或 Hugging Face 的人員，認為這個 Space 做了規定不允許的事。常見的是網頁代理、通道（tunnel）、挖礦、遠端桌面，或複製這類範本。再推送一次也不會改變。`,
      fix: [
        {
          text: t`打開 Space 的頁面，上面可能有更多說明。如果內容沒有違反規定，請聯絡 [Hugging Face Support](https://huggingface.co/contact)，並附上 Space 的名稱。`
        },
        { text: t`不要把同樣的內容推送到另一個 Space，否則帳號也可能被停用。` }
      ]
    })
  },
  'none'
)

const paused = cause(
  'paused',
  last(/^PAUSED$|"stage": ?"PAUSED"|\bspace (?:has been|is|was) paused/i),
  {
    en: () => ({
      title: 'The Space is paused',
      what: t`The files are on the Space, but it does not run: it is paused, and a push does not wake a paused Space.`,
      why: t`Somebody paused it under Settings, a workflow did, or Hugging Face did because of a limit of the account. It stays that way until its owner restarts it.`,
      fix: [
        { text: t`Let this action restart it, with its input \`restart\`:`, block: restart },
        { text: t`Or do it by hand: open the Space, Settings → “Restart this Space”.` },
        {
          text: t`If it is meant to stay paused, set the input \`wait: false\`, so that the run ends with the push.`
        }
      ]
    }),
    'zh-TW': () => ({
      title: 'Space 已暫停',
      what: t`檔案已經送到 Space，但它沒有執行：它是暫停的，而推送不會喚醒暫停的 Space。`,
      why: t`可能是有人在 Settings 按了暫停、某個工作流程暫停了它，或因為帳號的限制而被 Hugging Face 暫停。在擁有者重新啟動之前，它會一直維持這樣。`,
      fix: [
        { text: t`用這個 action 的輸入 \`restart\` 重新啟動它：`, block: restart },
        { text: t`或手動重新啟動：打開 Space，在 Settings 按「Restart this Space」。` },
        { text: t`如果本來就要讓它暫停，請設定輸入 \`wait: false\`，推送完成就結束執行。` }
      ]
    })
  },
  'none'
)

const stopped = cause(
  'stopped',
  last(/^(?:STOPPED|SLEEPING)$|\bspace (?:has been|is|was) (?:sleeping|stopped)/i),
  {
    en: () => ({
      title: 'The Space does not run: it sleeps or was stopped',
      what: t`The files are on the Space, but it did not start with them.`,
      why: t`The Space had nothing to do and was put to sleep, or it was stopped. A push should wake it; this time it did not.`,
      fix: [
        {
          text: t`Open the Space in the browser, which wakes it, or let this action restart it:`,
          block: restart
        }
      ]
    }),
    'zh-TW': () => ({
      title: 'Space 沒有執行：休眠中或已停止',
      what: t`檔案已經送到 Space，但它沒有用這些檔案啟動。`,
      why: t`Space 因為閒置而休眠，或已經被停止。推送通常會喚醒它，但這次沒有。`,
      fix: [{ text: t`用瀏覽器打開 Space，它就會醒來；也可以讓這個 action 重新啟動它：`, block: restart }]
    })
  },
  'none'
)

const scheduling = cause(
  'scheduling',
  last(/Scheduling failure|not enough hardware capacity/i),
  {
    en: () => ({
      why: t`Hugging Face had no machine of that kind free for the app. This is not a fault of your code.`,
      fix: [
        {
          text: t`Wait a few minutes, then restart the Space: Settings → “Restart this Space”, or this action’s input \`restart: true\`. Mostly it runs after the first try.`
        },
        {
          text: t`If it stays that way, choose other hardware (Settings → Hardware), or look at the service status.`
        }
      ]
    }),
    'zh-TW': () => ({
      why: t`Hugging Face 當時沒有可用的這種機器。這不是你的程式的問題。`,
      fix: [
        {
          text: t`等幾分鐘再重新啟動 Space：在 Settings 按「Restart this Space」，或設定這個 action 的輸入 \`restart: true\`。通常第一次就會成功。`
        },
        { text: t`如果還是一樣，請換別的硬體（Settings → Hardware），或查看服務狀態。` }
      ]
    })
  },
  'none'
)

const container = cause(
  'container',
  last(/failed to create containerd task|failed to create shim task|containerd-shim/i),
  {
    en: () => ({
      why: t`The machine that should run the app could not start its container. That is mostly a passing cause of Hugging Face’s, not of your code.`,
      fix: [
        {
          text: t`Restart the Space: Settings → “Restart this Space”, or this action’s input \`restart: true\`. If that does not help, build it anew: “Factory rebuild”, or \`restart: factory\`.`
        }
      ]
    }),
    'zh-TW': () => ({
      why: t`要執行 app 的機器無法啟動它的容器。這多半是 Hugging Face 暫時的問題，不是你的程式造成的。`,
      fix: [
        {
          text: t`重新啟動 Space：在 Settings 按「Restart this Space」，或設定這個 action 的輸入 \`restart: true\`。如果沒有用，就重新建置：按「Factory rebuild」，或設定 \`restart: factory\`。`
        }
      ]
    })
  },
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
  stopped
]
/** A container that cannot start says so in the Hub's words, and why in its own, which come first. */
export const containerCauses: readonly Cause[] = [container]
