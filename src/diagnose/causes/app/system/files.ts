import { say, t } from '../../../../words/text.js'
import { last, cause, type Cause } from '../../cause.js'
import { compareFiles, fetchLargeFiles } from '../../steps.js'

const pointer = cause(
  'pointer',
  last(
    /version https:\/\/git-lfs\.github\.com\/spec|git-lfs\.github\.com\/spec/,
    /invalid load key, 'v'/,
    /HeaderTooLarge|header too large/i,
    /Expecting value: line 1 column 1 .{0,200}version https/
  ),
  () => ({
    why: say({
      en: 'A file that the app loads, usually a model, is not the file itself but its LFS pointer: about 130 bytes that begin with `version https://git-lfs…`.',
      'zh-TW':
        'app 要載入的檔案（通常是模型）不是真正的內容，而是它的 LFS 指標檔（pointer）：大約 130 個位元組，以 `version https://git-lfs…` 開頭。'
    }),
    fix: [
      fetchLargeFiles,
      say({
        en: 'On the Space’s page, under “Files”, check that the file has its full size. If the app downloads the model itself, use `huggingface_hub`, or an address with `/resolve/` in it instead of `/raw/`.',
        'zh-TW':
          '在 Space 頁面的「Files」確認這個檔案的大小完整。如果模型是 app 自己下載的，請用 `huggingface_hub`，或把網址裡的 `/raw/` 改成 `/resolve/`。'
      })
    ]
  })
)

const missingFile = cause(
  'missing-file',
  last(
    /(?:FileNotFoundError|OSError): \[Errno 2\] No such file or directory: ['"]([^'"]{1,200})/,
    /FileNotFoundError: (?:File )?['"]?([\w./ -]{1,160}?)['"]? (?:does not exist|not found)/i,
    /ENOENT: no such file or directory, \w{1,20} '([^']{1,200})'/,
    /can't open file '([^']{1,200})': \[Errno 2\]/,
    /(?:OSError|FileNotFoundError|TemplateNotFound): ([\w./-]{1,160}\.\w{1,12})(?: not found)?$/,
    /exec: "([^"]{1,120})": (?:stat [^:]{1,120}: no such file or directory|executable file not found)/,
    /(?:\/bin\/(?:ba)?sh|sh|bash)(?:: \d{1,4})?:? ([\w./-]{1,160}): (?:not found|no such file or directory)/i
  ),
  ({ values: [path = ''] }) => ({
    why: say({
      en: t`The app needs ${path}, but the Space has no such file. It may not be committed (see \`.gitignore\`), or this action’s inputs \`exclude\` or \`path\` leave it out. It may also be written with other capital letters: they count on the Space, but usually not on Windows and macOS.`,
      'zh-TW': t`app 需要 ${path}，但 Space 裡沒有。可能是沒有 commit（請看 \`.gitignore\`）、被這個 action 的參數 \`exclude\` 或 \`path\` 排除，或大小寫不同：Space 會區分大小寫，Windows 和 macOS 通常不會。`
    }),
    fix: [
      compareFiles,
      say({
        en: 'Commit the file, or fix the path. Write paths from the top folder of the Space (`data/x.csv`), never as on your own computer (`C:\\Users\\…`, `/home/you/…`).',
        'zh-TW':
          '把檔案 commit，或修正路徑。路徑要從 Space 的最上層寫起（`data/x.csv`），不要寫成自己電腦上的路徑（`C:\\Users\\…`、`/home/you/…`）。'
      }),
      say({
        en: 'Files that the app writes while it runs are gone after each restart. If this is one of them, let the app create it when it starts.',
        'zh-TW': 'app 執行時寫入的檔案，重新啟動後就會消失。如果是這種檔案，請讓 app 在啟動時自己建立。'
      })
    ]
  })
)

/** What the app reads. */
export const fileCauses: readonly Cause[] = [pointer, missingFile]
