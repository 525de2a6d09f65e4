import type { INPUTS } from '../../src/inputs/table.js'
import type { OUTPUTS } from '../../src/model/outputs.js'

/**
 * The descriptions of the inputs and outputs for README.zh-TW.md. An input or an output without its line here does
 * not compile.
 */
export const inputsZh: Record<keyof typeof INPUTS, string> = {
  space: '要部署到哪個 Space：`owner/name`，或 Space 的網址。',
  token:
    'Hugging Face token，請用 secret 傳入。留空時依序使用：環境變數 `HF_TOKEN`；job 有 `id-token: write` 權限時用免金鑰（OIDC）；最後是 Hugging Face CLI 存在自架 runner 上的 token。',
  ref: '要部署的分支、標籤或 commit。留空就是目前 checkout 的內容。',
  'space-branch': '要更新 Space 的哪個分支。Space 只會建置並顯示 `main`。',
  history:
    '`full`：推送分支本身的 commit。`snapshot`：在 Space 最新的 commit 之上加一個 commit，內容是目前的檔案。`auto`：Hub 能直接接受這個分支時用 full；第一次不能時改用 snapshot，之後就一直用 snapshot。',
  force:
    '覆蓋 Space 上有、但你的分支沒有的 commit。只會覆蓋這次執行看到的那個版本，之後才出現的 commit 不會被蓋掉。',
  path: '儲存庫裡的哪個資料夾要成為 Space 的根目錄。',
  exclude: '不要送出的檔案：寫法和 `.gitignore` 相同，一行一個。',
  card: 'Space 的設定，可以直接寫 YAML，或填儲存庫裡一個 YAML 檔案的路徑。會合併到 README 最上面的設定，只影響推送的內容。',
  'large-files':
    '`lfs`：用 snapshot 推送時，超過 10 MiB 的檔案和二進位檔案會以 LFS 送出。`fail`：停下來並列出這些檔案。',
  create:
    'Space 不存在時建立它。`visibility`、`hardware`、`sleep-time`、`secrets` 和 `variables` 在第一次建置之前就會設定好。',
  sdk: 'Space 使用什麼來執行：`gradio`、`docker` 或 `static`。會寫進 README 最上面的設定，只影響推送的內容（`history: full` 時不會寫）。留空時以 README 為準；有設定 `create` 時，README 沒寫就看檔案判斷。',
  visibility: '誰看得到這個 Space：`public`、`private` 或 `protected`。留空就維持原樣；新建立的是公開的。',
  hardware:
    'Space 的硬體，例如 `cpu-basic`、`t4-small` 或 `zero-a10g`。留空就維持原樣；新建立的使用免費硬體。',
  'sleep-time':
    '多久沒有人造訪就讓 Space 休眠：`30m`、`1h`、秒數，或 `never`（不休眠）。只適用付費硬體；免費硬體固定是 48 小時。',
  secrets:
    '推送之前要設定到 Space 的 secret，寫成 `KEY=value`，一行一個。只寫 `KEY` 就使用這個步驟 `env:` 裡的同名變數；有好幾行的值放在 `KEY<<END` 和 `END` 之間。只會送出有變更的。',
  variables: '推送之前要設定到 Space 的變數，寫法相同。任何人都看得到。',
  restart:
    '`true`：沒有新內容可推送、或 Space 被暫停時，重新啟動它。`factory`：不使用之前建置留下的內容，從頭建置。static Space 不能用。',
  wait: '等到 Space 執行推送的 commit 為止；`false` 表示推送完就結束，也就不能用 `health-check` 和 `rollback`。',
  'wait-timeout':
    '最多等多久：`90s`、`20m`、`1h`。時間到了 Space 還沒準備好是警告；`health-check` 沒有得到回應則是失敗。',
  'health-check': 'app 的一個路徑，例如 `/`；要得到正常回應（2xx），這次執行才算成功。',
  rollback:
    '新的 commit 建置失敗、無法啟動或沒有回應時，把前一個 commit 推回去。設定不會改回來，這次執行也仍然算失敗。',
  'dry-run': '除了更新 Space 以外，其他步驟都照做，並說明會推送什麼。',
  language: '摘要、annotation 和 log 使用的語言：`en` 或 `zh-TW`。',
  'fail-without-credentials':
    '從 fork 或 Dependabot 來的 pull request 拿不到 secret：`false` 會略過並留下通知，`true` 則算失敗。',
  'github-token':
    '用來建立 GitHub Deployment，顯示 app 在哪裡執行；需要 `permissions: deployments: write`。沒有這個權限就不建立。',
  endpoint: '其他的 Hub。留空時使用環境變數 `HF_ENDPOINT`，沒有設定就是 `https://huggingface.co`。'
}

export const outputsZh: Record<keyof typeof OUTPUTS, string> = {
  status:
    '執行結果：`deployed`（沒有等待、或等得不夠久時也是）、`unchanged`、`skipped`、`dry-run` 或 `failed`。',
  diagnosis: '失敗時的診斷代號；成功時是空的。',
  'space-url': 'Space 的頁面。',
  'app-url': '應用程式本身的網址。',
  commit: '執行結束後，Space 的分支指向的 commit。',
  'previous-commit': '執行之前，那個分支指向的 commit；原本沒有就是空的。',
  'failed-commit': '已推送但沒有執行成功的 commit，不論之後有沒有退回前一個；其他情況是空的。',
  history: '推送的是什麼：`full` 是分支本身的 commit，`snapshot` 是一個 commit，內容是當時的檔案。',
  stage: '最後一次查看時，Space 正在做什麼，用 Hub 的說法表示，例如 `RUNNING` 或 `BUILDING`。'
}
