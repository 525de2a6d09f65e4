import { say } from '../../../words/text.js'
import type { RemedyStep } from '../../engine/entry.js'

/** The ways on without paying, and the one with. Each is a choice of its own: one is enough. */
export const paymentOptions = {
  existing: {
    text: say({
      en: 'Push to a Space that you already have, even an unused one: write its exact name in the input `space`. Existing Spaces continue for free.',
      'zh-TW':
        '推送到你已經有的 Space（沒在用的也可以）：在參數 `space` 填入它正確的名稱。既有的 Space 可以繼續免費使用。'
    })
  },
  static: {
    text: say({
      en: 'If a page without a server is enough for the app, make it a static Space, which is free for everyone. Write this at the top of `README.md`, or use this action’s input `sdk`:',
      'zh-TW':
        '如果 app 只是網頁、不需要伺服器，可以改成 static Space，所有人都免費。寫在 `README.md` 最上面的設定，或用這個 action 的參數 `sdk`：'
    }),
    block: { language: 'yaml', lines: ['sdk: static'] }
  },
  zeroGpu: {
    text: say({
      en: 'If it is a Gradio app, let it be created on ZeroGPU: a free account may have up to two such Spaces.',
      'zh-TW': '如果是 Gradio app，可以建立在 ZeroGPU 上：免費帳號最多可以有兩個這樣的 Space。'
    }),
    block: {
      language: 'yaml',
      lines: ['with:', '  create: true', '  sdk: gradio', '  hardware: zero-a10g']
    }
  },
  pause: {
    text: say({
      en: 'Pause a Space that you do not need now: open it, Settings → “Pause this Space”. Then restart this one there, or run this action with its input `restart: true`.',
      'zh-TW':
        '暫停一個目前用不到的 Space：打開它，在 Settings 按「Pause this Space」。然後在這個 Space 的 Settings 重新啟動，或執行這個 action 並設定參數 `restart: true`。'
    })
  },
  pay: {
    text: say({
      en: 'Choose a paid plan or add a payment method.',
      'zh-TW': '選擇付費方案，或加入付款方式。'
    })
  },
  freeHardware: {
    text: say({
      en: 'Use the free hardware: write `cpu-basic` in the input `hardware`, or leave `hardware` and `sleep-time` out. For a Gradio app, `zero-a10g` (ZeroGPU) is free, too.',
      'zh-TW':
        '使用免費的硬體：在參數 `hardware` 填 `cpu-basic`，或拿掉 `hardware` 和 `sleep-time`。Gradio app 也可以免費使用 `zero-a10g`（ZeroGPU）。'
    })
  }
} as const satisfies Record<string, RemedyStep>
