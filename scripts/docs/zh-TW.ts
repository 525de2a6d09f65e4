import type { INPUTS } from '../../src/inputs/table.js'
import type { OUTPUTS } from '../../src/model/outputs.js'

/**
 * The descriptions of the inputs and outputs for README.zh-TW.md. An input or an output without its line here does
 * not compile.
 */
export const inputsZh: Record<keyof typeof INPUTS, string> = {
  space: '要部署到哪個 Space：`owner/name`，或 Space 的網址。',
  token:
    'Hugging Face token，請用 secret 傳入。留空時依序使用：環境變數 `HF_TOKEN`；免 token 登入（OIDC），job 要有 `id-token: write` 權限；Hugging Face CLI 存在自架 runner 上的 token。',
  ref: '要部署的分支（branch）、標籤（tag）或 commit。留空就是目前 checkout 的 commit。',
  'space-branch': '要更新 Space 的哪個分支。Hugging Face 只會建置並顯示 `main`。',
  history:
    '`full`：推送分支本身的 commit。`snapshot`：在 Space 的 commit 之上加一個 commit，內容是目前的檔案。`auto`：只要 Hugging Face 接受就用 `full`；不接受時，或推送時檔案會有變動（`path`、`files`、`exclude`、`keep`、`card`、Space 保留的設定）、commit 是這個工作（job）建立的、Space 先前是由快照或其他工具放入檔案時，就用 `snapshot`。',
  force: '覆蓋 Space 上有、但你的分支沒有的 commit。執行期間才推送到 Space 的 commit 一律不會覆蓋。',
  path: '哪個資料夾要成為 Space 的根目錄：可以是 commit 裡的，也可以是這個工作（job）產生的，例如建置結果。commit 裡沒有的資料夾，會照磁碟上的樣子送出，不論 git 是否忽略它。',
  files:
    '要加上的檔案，取自工作目錄（workspace）目前的內容（由前面的步驟建置、產生或修改）：`source` 或 `source => destination`，一行一條。`source` 可以是檔案、資料夾，或像 `models/*.onnx` 的規則。後面的會取代前面的。找不到來源時，執行會停下來。',
  exclude: '要排除的檔案：寫法和 `.gitignore` 相同，一行一條。`files` 裡單獨指名的檔案不會被排除。',
  keep: '只有 Space 才有、要留在上面的檔案，例如上傳的資料：寫法和 `.gitignore` 相同，一行一條。其他沒有部署的檔案，快照會移除並列出來。',
  card: 'Space 的設定，可以直接寫 YAML，或填儲存庫裡 YAML 檔案的路徑。會合併到推送的 `README.md` 最上面的設定；你的儲存庫不變。兩邊都沒有 `sdk` 時，會保留 Space 自己的設定，再蓋上這些。',
  'large-files': '`lfs`：快照會用 Git LFS 存放超過 10 MiB 的檔案和二進位檔案。`fail`：停下來並列出這些檔案。',
  scan: '推送的內容裡有機密資料時怎麼辦。`block`：停下來，什麼都不送出。`warn`：照樣推送並警告。`off`：不檢查。內容裡有正在使用的 token 時，一律停止。會遵守 `.gitleaksignore` 和 `gitleaks:allow`。',
  create: 'Space 不存在時建立它，並設定 `visibility`、`hardware`、`sleep-time`、`secrets` 和 `variables`。',
  sdk: 'Space 使用什麼來執行：`gradio`、`docker` 或 `static`。會加到推送的 `README.md` 最上面的設定；`history: full` 時不會加。留空時使用 README 或 `card` 的 `sdk`；都沒有時使用 Space 的，並保留它的設定；新的 Space 由檔案判斷。',
  visibility:
    '誰看得到這個 Space：`public`、`private` 或 `protected`。留空就維持原樣；新建立的 Space 是公開的。',
  hardware:
    'Space 的硬體，例如 `cpu-basic`、`t4-small` 或 `zero-a10g`。留空就維持原樣；新建立的 Space 使用免費硬體。',
  'sleep-time':
    '多久沒有人造訪就讓 Space 休眠：`30m`、`1h`、秒數，或 `never`（不休眠）。只適用付費硬體；免費硬體固定是 48 小時。',
  secrets:
    '推送之前要設定到 Space 的 secret：`KEY=value`，一行一個。只寫 `KEY` 就使用這個步驟 `env:` 裡的同名變數。有好幾行的值放在 `KEY<<END` 和 `END` 之間。只會送出有變更的 secret。',
  variables: '推送之前要設定到 Space 的變數，寫法和 `secrets` 相同。任何人都看得到。',
  restart:
    '`true`：沒有新內容可推送，或 Space 已暫停時，重新啟動它。`factory`：從頭重新建置。static Space 不能用。',
  wait: '等到 Space 執行推送的 commit 為止。`false`：推送完就結束，不能用 `health-check` 和 `rollback`。',
  'wait-timeout':
    '最多等多久：`90s`、`20m`、`1h`。時間到了 Space 還沒準備好，會有警告；`health-check` 沒有得到回應則算失敗。',
  'health-check': 'app 的路徑，例如 `/`。要得到 2xx 的回應，這次執行才會是綠燈。',
  rollback:
    '新的 commit 無法建置、啟動或回應時，把 Space 退回上一個 commit。設定不會退回，這次執行仍然算失敗。',
  preview:
    '`true`：遇到 pull request 時，部署到它自己的 Space（`<space>-pr-<編號>`），留言附上網址，並在 pull request 關閉時刪除；其他事件則部署到 `space`。`clean`：刪除已關閉的 pull request 的預覽。',
  'allow-fork-code':
    '即使這次執行拿得到 secret（`pull_request_target`、`workflow_run`、`issue_comment`），仍部署 fork 的程式碼。那些程式碼就能讀到 Space 的 secret。',
  'dry-run': '檢查並規劃所有步驟，不推送任何內容，並說明部署時會做什麼。',
  language: '摘要、annotation 和紀錄（log）使用的語言：`en` 或 `zh-TW`。',
  'fail-without-credentials':
    '來自 fork 或 Dependabot 的 pull request 拿不到 secret。`false`：略過部署並留下通知。`true`：算失敗。',
  'github-token':
    'job 有 `permissions: deployments: write` 時，用來建立連結到 app 的 GitHub Deployment；有 `pull-requests: write` 時，用來寫 `preview` 的留言。',
  endpoint: '其他 Hub 的網址。留空時使用環境變數 `HF_ENDPOINT`，沒有設定就是 `https://huggingface.co`。'
}

export const outputsZh: Record<keyof typeof OUTPUTS, string> = {
  status:
    '執行結果：`deployed`（沒有等待或等得不夠久時也是）、`unchanged`、`skipped`、`dry-run`、`deleted`（已關閉的 pull request 的預覽）或 `failed`。',
  diagnosis: '診斷代號；成功時是空的。',
  'space-url': 'Space 頁面的網址。',
  'preview-space': '和預覽有關的執行：pull request 的 Space（`owner/name`）；其他情況是空的。',
  'app-url': 'app 本身的網址。',
  commit: '執行結束後，Space 的分支指向的 commit。',
  'previous-commit': '執行之前，Space 的分支指向的 commit；沒有就是空的。',
  'failed-commit': '已推送但沒有執行成功的 commit，不論 Space 有沒有退回上一版；其他情況是空的。',
  history: '推送分支本身的 commit 時是 `full`，推送一個內容是目前檔案的 commit 時是 `snapshot`。',
  stage: '這次執行最後看到的 Space 階段，例如 `RUNNING` 或 `BUILDING`。'
}
