import { t } from '../../../words/text.js'
import { last, cause, type Cause } from '../cause.js'

const pointer = cause(
  'pointer',
  last(
    /version https:\/\/git-lfs\.github\.com\/spec|git-lfs\.github\.com\/spec/,
    /invalid load key, 'v'/,
    /HeaderTooLarge|header too large/i,
    /Expecting value: line 1 column 1 .{0,200}version https/
  ),
  {
    en: () => ({
      why: t`A file that the app loads, mostly a model, is not the file itself but the note that Git LFS keeps in its place (some 130 bytes that begin with \`version https://git-lfs…\`).`,
      fix: [
        {
          text: t`Let the workflow fetch the real files before this action runs, then push again:`,
          block: { language: 'yaml', lines: ['- uses: actions/checkout@v6', '  with:', '    lfs: true'] }
        },
        {
          text: t`On the Space’s page, under “Files”, the file must show its full size. If the app downloads the model itself, let it do so with \`huggingface_hub\`, not from an address with \`/raw/\` in it (\`/resolve/\` is right).`
        }
      ]
    }),
    'zh-TW': () => ({
      why: t`app 要載入的檔案（多半是模型）不是真正的內容，而是 Git LFS 留在那裡的指標（大約 130 個位元組，以 \`version https://git-lfs…\` 開頭）。`,
      fix: [
        {
          text: t`讓工作流程在這個 action 之前先取得真正的檔案，再推送一次：`,
          block: { language: 'yaml', lines: ['- uses: actions/checkout@v6', '  with:', '    lfs: true'] }
        },
        {
          text: t`在 Space 頁面的「Files」，這個檔案要顯示完整的大小。如果模型是 app 自己下載的，請用 \`huggingface_hub\`，不要用含有 \`/raw/\` 的網址（應該是 \`/resolve/\`）。`
        }
      ]
    })
  }
)

const missingFile = cause(
  'missing-file',
  last(
    /(?:FileNotFoundError|OSError): \[Errno 2\] No such file or directory: ['"]([^'"]{1,200})/,
    /FileNotFoundError: (?:File )?['"]?([\w./ -]{1,160}?)['"]? (?:does not exist|not found)/i,
    /ENOENT: no such file or directory, \w{1,20} '([^']{1,200})'/,
    /can't open file '([^']{1,200})': \[Errno 2\]/,
    /(?:OSError|FileNotFoundError|TemplateNotFound): ([\w./-]{1,160}\.\w{1,12})(?: not found)?$/,
    /exec: "([^"]{1,120})": (?:stat [^:]{1,120}: )?(?:no such file or directory|executable file not found)/,
    /(?:\/bin\/(?:ba)?sh|sh|bash|exec)(?:: \d{1,4})?:? ([\w./-]{1,160}): (?:not found|no such file or directory)/i
  ),
  {
    en: ({ values: [path = ''] }) => ({
      why: t`The app wants ${path}, and there is no such file in the Space. It may not be committed (see \`.gitignore\`), may be left out by this action’s inputs \`exclude\` or \`path\`, or may be written with other capital letters: on the Space they count, on Windows and macOS mostly not.`,
      fix: [
        {
          text: t`Open “Files” on the Space’s page: what is not listed there was not pushed. Compare the name letter by letter.`
        },
        {
          text: t`Commit the file, or correct the path. Write paths from the top of what is pushed (\`data/x.csv\`), never as on your own computer (\`C:\\Users\\…\`, \`/home/you/…\`).`
        },
        {
          text: t`What the app makes while it runs is gone after each restart. Let it make such files and folders when it starts.`
        }
      ]
    }),
    'zh-TW': ({ values: [path = ''] }) => ({
      why: t`app 需要 ${path}，但 Space 裡沒有。可能是沒有 commit（請看 \`.gitignore\`）、被這個 action 的輸入 \`exclude\` 或 \`path\` 排除，或大小寫不同：Space 上會區分大小寫，Windows 和 macOS 多半不會。`,
      fix: [
        { text: t`打開 Space 頁面的「Files」：沒有列在那裡的就是沒有推送。請逐字比對檔名。` },
        {
          text: t`把檔案 commit，或改正路徑。路徑要從推送內容的最上層寫起（\`data/x.csv\`），不要寫成自己電腦上的路徑（\`C:\\Users\\…\`、\`/home/you/…\`）。`
        },
        { text: t`app 執行時產生的檔案，重新啟動後就會消失。請讓 app 在啟動時自己建立這些檔案和資料夾。` }
      ]
    })
  }
)

/** What the app reads. */
export const fileCauses: readonly Cause[] = [pointer, missingFile]
