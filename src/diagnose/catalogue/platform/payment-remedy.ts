import { t } from '../../../words/text.js'
import type { RemedyStep } from '../../engine/entry.js'

/** The ways on without paying, and the one with. */
const staticSdk = { language: 'yaml', lines: ['sdk: static'] } as const
const zeroGpu = {
  language: 'yaml',
  lines: ['with:', '  create: true', '  sdk: gradio', '  hardware: zero-a10g']
} as const

export const existingEn: RemedyStep = {
  text: t`If you have a Space already, even an unused one, push to that: write its exact name in the input \`space\`. Spaces that exist go on for free.`
}
export const existingZh: RemedyStep = {
  text: t`如果你已經有 Space（沒在用的也可以），就推送到那一個：在輸入 \`space\` 填入它正確的名稱。既有的 Space 可以繼續免費使用。`
}
export const staticEn: RemedyStep = {
  text: t`If a page without a server is enough for the app, make it a static Space, which is free for everyone: at the top of \`README.md\`, or as this action’s input \`sdk\`:`,
  block: staticSdk
}
export const staticZh: RemedyStep = {
  text: t`如果 app 只是網頁、不需要伺服器，可以改成 static Space，所有人都免費：寫在 \`README.md\` 開頭，或用這個 action 的輸入 \`sdk\`：`,
  block: staticSdk
}
export const zeroEn: RemedyStep = {
  text: t`If it is a Gradio app, let it be created on ZeroGPU: a free account may have up to two such Spaces.`,
  block: zeroGpu
}
export const zeroZh: RemedyStep = {
  text: t`如果是 Gradio app，可以建立在 ZeroGPU 上：免費帳號最多可以有兩個這樣的 Space。`,
  block: zeroGpu
}
export const pauseEn: RemedyStep = {
  text: t`Pause a Space that you do not need now: open it, Settings → “Pause this Space”. Then restart this one there, or run this action with its input \`restart: true\`.`
}
export const pauseZh: RemedyStep = {
  text: t`暫停一個目前用不到的 Space：打開它，在 Settings 按「Pause this Space」。然後在這個 Space 的 Settings 重新啟動，或執行這個 action 並設定輸入 \`restart: true\`。`
}
export const payEn: RemedyStep = {
  text: t`Or choose a paid plan or add a payment method, then run the workflow again.`
}
export const payZh: RemedyStep = { text: t`或選擇付費方案、加入付款方式，再重新執行工作流程。` }
export const freeHardwareEn: RemedyStep = {
  text: t`Go on with the free hardware: write \`cpu-basic\` in the input \`hardware\`, or leave \`hardware\` and \`sleep-time\` out. For a Gradio app, \`zero-a10g\` (ZeroGPU) is free too.`
}
export const freeHardwareZh: RemedyStep = {
  text: t`繼續使用免費的硬體：在輸入 \`hardware\` 填 \`cpu-basic\`，或拿掉 \`hardware\` 和 \`sleep-time\`。Gradio app 也可以免費使用 \`zero-a10g\`（ZeroGPU）。`
}
