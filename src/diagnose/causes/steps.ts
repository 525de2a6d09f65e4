import { say, type Said } from '../../words/text.js'
import type { RemedyStep } from '../engine/entry.js'

/** How a Space is built once more, with the same files. */
export const buildAgain: Said = say({
  en: 'Choose Settings → “Factory rebuild” in the Space, or run this action with its input `restart: factory`.',
  'zh-TW': '在 Space 的 Settings 按「Factory rebuild」，或執行這個 action 並設定參數 `restart: factory`。'
})

/** How an app is started once more, with the same image. */
export const startAgain: Said = say({
  en: 'Choose Settings → “Restart this Space” in the Space, or run this action with its input `restart: true`.',
  'zh-TW': '在 Space 的 Settings 按「Restart this Space」，或執行這個 action 並設定參數 `restart: true`。'
})

/** For a file that is on the computer of the person and not in the Space. */
export const compareFiles: RemedyStep = {
  text: say({
    en: 'Open “Files” on the Space’s page and compare the name letter by letter. A file that is not listed there was not pushed.',
    'zh-TW': '打開 Space 頁面的「Files」，逐字比對檔名。沒有列在那裡的就是沒有推送。'
  })
}

/** For an LFS pointer where the file itself should be. */
export const fetchLargeFiles: RemedyStep = {
  text: say({
    en: 'In the workflow file, let the checkout step fetch the real files, then push again:',
    'zh-TW': '在工作流程檔案裡，讓 checkout 步驟取得真正的檔案，再推送一次：'
  }),
  block: { language: 'yaml', lines: ['- uses: actions/checkout@v6', '  with:', '    lfs: true'] }
}

/** For code that was written for another version of a package. */
export const pinVersion: RemedyStep = {
  text: say({
    en: 'Find the version that works with the code (run `pip freeze` on your own computer) and write exactly that version in `requirements.txt`, such as `package==1.2.3`. For Gradio, it is `sdk_version` at the top of `README.md`.',
    'zh-TW':
      '找出程式可以用的版本（在自己的電腦上執行 `pip freeze`），在 `requirements.txt` 寫明那個版本，例如 `package==1.2.3`。Gradio 的版本則是 `README.md` 最上面的 `sdk_version`。'
  })
}
