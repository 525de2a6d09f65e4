import { t, type Text } from '../words/text.js'
import type { Log } from './log.js'
import { links } from './phrase.js'
import { diagnosis } from './rule.js'
import { appFailed as signs } from './signs/build.js'

/** The kinds of trouble that an app can have, each with its own remedy. */
type Trouble = 'timeout' | 'scheduling' | 'memory' | 'gpu' | 'module' | 'port' | 'crash'

interface Facts {
  readonly trouble: Trouble
  readonly module?: string
}

const troubles: readonly (readonly [Trouble, RegExp])[] = [
  ['timeout', /Launch timed out|workload was not healthy/i],
  ['scheduling', /Scheduling failure|containerd task|shim task/i],
  ['memory', /Memory limit exceeded|OOMKilled|out of memory|OutOfMemory|Exit code: ?137/i],
  ['gpu', /@spaces\.GPU|CUDA|NVIDIA/i],
  ['port', /empty port|address already in use|EADDRINUSE/i],
  ['module', /No module named|ModuleNotFoundError|Cannot find module/i]
]
const moduleName = /(?:No module named|Cannot find module) ['"]?([\w@./-]{1,120})/i

function facts(log: Log): Facts {
  const trouble = troubles.find(([, pattern]) => pattern.test(log.folded))?.[0] ?? 'crash'
  const module = moduleName.exec(log.folded)?.[1]
  return trouble === 'module' && module !== undefined ? { trouble, module } : { trouble }
}

const en: { readonly [K in Trouble]: { readonly why: Text; readonly fix: Text } } = {
  timeout: {
    why: t`Nothing answered within the time that Hugging Face waits (30 minutes unless the README says otherwise). Either the app listens on another port or only on \`127.0.0.1\`, or it takes too long to start.`,
    fix: t`Let the app listen on \`0.0.0.0\` and port 7860, or set \`app_port\` at the top of \`README.md\` to the port that it uses. If it needs long to start, raise \`startup_duration_timeout\` there, or download less at the start.`
  },
  scheduling: {
    why: t`Hugging Face had no machine free for the app, or could not start it there. This is not a fault of your code.`,
    fix: t`Wait a few minutes and choose Settings → “Restart this Space” in the Space. If it stays that way, pick other hardware or look at the service status.`
  },
  memory: {
    why: t`The app needed more memory than the Space’s hardware has (16 GB on the free one) and was stopped.`,
    fix: t`Load a smaller model, or load it once instead of several times, or choose larger hardware under Settings → Hardware.`
  },
  gpu: {
    why: t`The app and the Space’s hardware do not agree about the graphics card (GPU): the code expects one that is not there, or the Space has ZeroGPU and no function asks for it.`,
    fix: t`On ZeroGPU, put \`@spaces.GPU\` above the function that needs the GPU. On CPU hardware, let the code use \`cpu\`, or choose GPU hardware under Settings → Hardware.`
  },
  module: {
    why: t`The app needs a package that is not installed.`,
    fix: t`Add the package to \`requirements.txt\` (or \`package.json\`). The name to install may differ from the name to import: \`cv2\` comes from \`opencv-python-headless\`, \`PIL\` from \`pillow\`.`
  },
  port: {
    why: t`The port on which the app wanted to listen is taken or not allowed.`,
    fix: t`Start the app only once, and let it listen on \`0.0.0.0\` and port 7860, or on the \`app_port\` set at the top of \`README.md\`.`
  },
  crash: {
    why: t`The app stopped by itself after it was started. The last lines of its log say why.`,
    fix: t`Correct what the last error names. If it is a key or setting that is missing, add it in the Space under Settings → Variables and secrets.`
  }
}

const zh: typeof en = {
  timeout: {
    why: t`在等待的時間內（README 沒有另外設定時是 30 分鐘）沒有得到 app 的回應。可能是 app 使用別的 port，或只接受 \`127.0.0.1\` 的連線，也可能是啟動太久。`,
    fix: t`讓 app 使用 \`0.0.0.0\` 和 port 7860，或在 \`README.md\` 開頭把 \`app_port\` 設成它使用的 port。如果啟動需要比較久，可以調高 \`startup_duration_timeout\`，或減少啟動時下載的內容。`
  },
  scheduling: {
    why: t`Hugging Face 當時沒有可用的機器，或無法在機器上啟動 app。這不是你的程式的問題。`,
    fix: t`等幾分鐘，再到 Space 的 Settings 按「Restart this Space」。如果還是一樣，可以換別的硬體，或查看服務狀態。`
  },
  memory: {
    why: t`app 需要的記憶體超過 Space 的硬體（免費方案是 16 GB），所以被停止了。`,
    fix: t`改用比較小的模型、避免重複載入，或到 Settings → Hardware 選擇更大的硬體。`
  },
  gpu: {
    why: t`app 和 Space 的硬體在 GPU 上不一致：程式需要 GPU 但硬體沒有，或 Space 使用 ZeroGPU 但沒有函式用到它。`,
    fix: t`使用 ZeroGPU 時，在需要 GPU 的函式上面加上 \`@spaces.GPU\`。使用 CPU 硬體時，讓程式改用 \`cpu\`，或到 Settings → Hardware 選擇有 GPU 的硬體。`
  },
  module: {
    why: t`app 需要的套件沒有安裝。`,
    fix: t`把套件加到 \`requirements.txt\`（或 \`package.json\`）。安裝的名稱可能和 import 的名稱不同：\`cv2\` 要裝 \`opencv-python-headless\`，\`PIL\` 要裝 \`pillow\`。`
  },
  port: {
    why: t`app 要使用的 port 已被占用，或不能使用。`,
    fix: t`只啟動一次 app，並讓它使用 \`0.0.0.0\` 和 port 7860，或 \`README.md\` 開頭設定的 \`app_port\`。`
  },
  crash: {
    why: t`app 啟動之後自己停止了。原因在它的記錄的最後幾行。`,
    fix: t`改正最後一個錯誤指出的地方。如果是缺少金鑰或設定，請到 Space 的 Settings → Variables and secrets 加上。`
  }
}

export const appFailed = diagnosis<'app-failed', Facts>({
  id: 'app-failed',
  signs,
  when: ({ id, log }) => (id === 'app-failed' ? facts(log) : null),
  say: {
    en: ({ trouble, module }, run) => ({
      title: 'The Space was built, but the app does not run',
      what: t`The files are on the Space and the build went well, but the app did not start or stopped again.`,
      why: module === undefined ? en[trouble].why : t`${en[trouble].why} It is called ${module} in the code.`,
      steps: [
        {
          text: t`Open the Space’s page and choose “Logs”, then “Container”. The last lines are the ones that count.`
        },
        { text: en[trouble].fix },
        {
          text: t`Commit and push to GitHub, or choose Settings → “Restart this Space” if nothing needs to change.`
        }
      ],
      links: links(run, 'en', 'space', 'configDocs', 'status', 'forum')
    }),
    'zh-TW': ({ trouble, module }, run) => ({
      title: 'Space 建置成功，但 app 無法執行',
      what: t`檔案已經送到 Space，建置也成功了，但 app 沒有啟動，或啟動後又停止。`,
      why: module === undefined ? zh[trouble].why : t`${zh[trouble].why}它在程式裡的名稱是 ${module}。`,
      steps: [
        { text: t`打開 Space 的頁面，按「Logs」再選「Container」，看最後幾行。` },
        { text: zh[trouble].fix },
        {
          text: t`commit 之後推送到 GitHub；如果不需要修改，就在 Space 的 Settings 按「Restart this Space」。`
        }
      ],
      links: links(run, 'zh-TW', 'space', 'configDocs', 'status', 'forum')
    })
  }
})
