import { LABELS } from './labels.js'
import { inLanguage, t } from './text.js'
import { leftBehindText } from './left-out.js'
import { en, type Words } from './en.js'

export const zhTW: Words = {
  steps: {
    inputs: '讀取設定',
    credential: '取得 token',
    access: '檢查',
    plan: '規劃',
    create: '建立',
    settings: '設定',
    push: '推送',
    verify: '確認',
    build: '建置',
    start: '啟動',
    answer: '檢查回應',
    rollback: '退回',
    delete: '刪除'
  },

  groups: {
    access: '檢查 token 與 Space',
    plan: '規劃推送的內容',
    settings: '正在變更 Space 的設定',
    push: 'Hugging Face 的回應',
    build: '建置紀錄',
    rollback: '退回上一版時 Hugging Face 的回應'
  },
  starting: space => t`開始部署到 Space ${space}。`,
  pushing: branch => t`正在推送到 Space 的 ${branch} 分支，內容較大時需要一些時間。`,
  uploading: (bytes, total) => t`正在上傳 LFS 檔案：${zhTW.bytes(bytes)} / ${zhTW.bytes(total)}。`,

  creating: (space, sdk, from) =>
    t`正在建立 Space ${space}，使用 ${[zhTW.sdks[sdk] ?? sdk]}（${zhTW.sdkFrom[from]}）。`,
  sdks: { gradio: 'Gradio', docker: 'Docker', static: '靜態網頁（static）', streamlit: 'Streamlit' },
  sdkFrom: {
    input: t`依照參數 \`sdk\``,
    readme: t`依照 README`,
    Dockerfile: t`因為有 \`Dockerfile\``,
    'requirements.txt': t`因為 \`requirements.txt\` 裡有 gradio`,
    'app.py': t`因為 \`app.py\` 使用 gradio`,
    'index.html': t`因為有 \`index.html\``
  },
  settings: {
    secrets: 'Secret',
    variables: '變數',
    hardware: '硬體',
    'sleep-time': '休眠時間',
    visibility: '公開範圍',
    restart: '重新啟動',
    factory: '完整重建（factory rebuild）'
  },
  stage: stage => t`Space ${[zhTW.stages[stage] ?? '處於未知的階段']}（${stage}）。`,
  stages: {
    BUILDING: '建置中',
    RUNNING_BUILDING: '建置中，上一版還在執行',
    APP_STARTING: '啟動中',
    RUNNING_APP_STARTING: '啟動中，上一版還在執行',
    RUNNING: '執行中',
    BUILD_ERROR: '建置失敗',
    RUNTIME_ERROR: '無法執行',
    CONFIG_ERROR: '缺少可用的設定',
    NO_APP_FILE: '缺少 app 檔案',
    PAUSED: '已暫停',
    SLEEPING: '休眠中',
    STOPPED: '已停止',
    DELETING: '正在刪除'
  },
  notBegun: t`已經一分鐘了，Space 還沒有開始建置。這次執行會繼續等待；Space 的頁面會顯示它是不是已暫停。`,
  asking: path => t`持續向 app 的 ${path} 發出請求，直到它回應。`,
  answered: status => t`app 回應了 ${status}。`,
  noDeployment: reason =>
    t`GitHub 沒有為這次執行建立 Deployment：${reason}。Deployment 需要 \`permissions: deployments: write\`；部署到 Space 不需要。`,
  sources: {
    input: '參數 `token`',
    environment: '環境變數 `HF_TOKEN`',
    oidc: '免 token 登入（OIDC）',
    stored: '檔案（由 Hugging Face CLI 存放）'
  },

  notes: {
    trimmed: source =>
      t`token 前後有多餘的內容（空格、換行、引號，或前面的使用者名稱），這次已自動略過。請重新儲存 token，不要帶到這些內容。這個 token 來自${zhTW.sources[source].replaceAll('`', '')}。`,
    renamed: (from, to) =>
      t`Space ${from} 已改名為 ${to}。這次執行已使用新名稱，請在工作流程檔案裡修改 \`space:\`。`,
    unsure: because =>
      ({
        'not-listed': t`Hugging Face 沒有列出這個 token 對這個 Space 的權限，所以直接嘗試推送。`,
        'token-kind': t`這種 token 的權限無法事先查詢，所以直接嘗試推送。`,
        'no-answer': t`Hugging Face 沒有回覆這個 token 的權限，所以直接嘗試推送。`
      })[because],
    expires: date =>
      t`這個 token 將於 ${date} 到期，請在那之前到 [Settings → Access Tokens](https://huggingface.co/settings/tokens) 建立新的。`,
    endless: t`這個 token 看來沒有設定過期時間。請在 [Settings → Access Tokens](https://huggingface.co/settings/tokens) 建立有期限的 token，並定期更新。`,
    old: date => t`這個 token 建立於 ${date}，已超過一年。請定期更換 token，萬一外洩時損害較小。`,
    admin: t`這個 token 的權限是「Admin」，超過必要的權限。使用「Write」就夠了，只限定這個 Space 的 fine-grained token 更好。`,
    broad: t`這個 token 可以寫入帳號裡的所有內容，超過必要的權限。請改用只限定這個 Space 的 fine-grained token，或完全不用 token：[免 token 登入（OIDC）](https://huggingface.co/docs/hub/trusted-publishers)。`,
    personal: (account, owner) =>
      t`這個 token 屬於 ${account}，Space 卻屬於組織 ${owner}。這個人離開組織或刪除 token 之後，就無法再部署。改用[免 token 登入（OIDC）](https://huggingface.co/docs/hub/trusted-publishers)就沒有這個問題。`,
    commonSecrets: names =>
      t`這些 secret 的值是這次執行本來就會顯示的字：${names.join('、')}。這樣的值只在別人的文字（例如建置紀錄）裡遮蔽。如果它不是機密，請改放在 \`variables\`；如果是，請換一個值。`,
    otherBranch: branch => t`已更新 ${branch} 分支。Space 只會建置並顯示 \`main\` 分支。`,
    created: (sdk, from) =>
      t`這次執行建立了 Space，使用 ${[zhTW.sdks[sdk] ?? sdk]}（${zhTW.sdkFrom[from]}）。`,
    timedOut: stage =>
      stage === 'RUNNING'
        ? t`等待的時間到了，Space 還在執行較早的 commit（${stage}）。如果它的頁面沒有正在建置，請用 \`restart: factory\` 執行一次工作流程，從頭建置 Space。想等久一點，請設定 \`wait-timeout\`。`
        : t`等待的時間到了，Space 還沒有執行推送的 commit，狀態是「${[zhTW.stages[stage] ?? '未知的階段']}」（${stage || '?'}）。它之後仍可能成功，請看 Space 的頁面。想等久一點，請設定 \`wait-timeout\`。`,
    unwatched: {
      refused: t`這次執行無法得知 Space 的狀態：Hugging Face 不讓這個 token 查詢。請到 Space 的頁面確認它已經在執行這次推送的 commit。`,
      silent: t`這次執行無法得知 Space 的狀態：Hugging Face 沒有回覆。請到 Space 的頁面確認它已經在執行這次推送的 commit。`
    },
    overtaken: t`之後又有新的 commit，所以不再等待；結果請看那次的執行紀錄。想讓每次執行依序進行，請在工作流程裡設定 \`concurrency\`。`,
    secretsSent: (count, dryRun) =>
      t`有 ${[String(count)]} 個看起來像機密資料的內容${[dryRun ? '會送到' : '送到了']} Space，位置列在這次執行的摘要裡。請到當初建立的地方讓它們失效，再用參數 \`secrets\` 交給 Space 新的值。`,
    publicSecrets: names =>
      t`這是 static Space：任何打開它的人都看得到它的 secret（${names.join('、')}）。需要保密的內容，請改用 Gradio 或 Docker Space。`,
    refusedSettings: settings =>
      t`這種 token 可以推送，但不能變更這些設定：${settings.map(setting => zhTW.settings[setting]).join('、')}。設定維持原樣；有寫入權限的 access token 才能變更。`,
    leftBehind: files => inLanguage(leftBehindText(files), 'zh-TW'),
    replacedInitial: t`建立 Space 時由 Hugging Face 產生的第一個 commit，已換成你的 commit。`
  },

  headlines: {
    deployed: {
      running: target => t`已部署：${target.space} 正在執行你的 commit`,
      asleep: target => t`已部署：下次有人造訪時，${target.space} 就會執行你的 commit`,
      'timed-out': target => t`已推送到 ${target.space}，但它還沒有執行這個 commit`,
      overtaken: target => t`已推送到 ${target.space}，之後又有更新的 commit`,
      unwatched: target => t`已推送到 ${target.space}`
    },
    unchanged: target => t`沒有需要部署的內容：${target.space} 已經是最新的`,
    'dry-run': target => t`試跑：沒有推送任何內容到 ${target.space}`,
    skipped: t`已略過：這次執行拿不到 secret`
  },
  deployed: {
    full: (target, source) =>
      t`Space 的 ${target.branch} 分支現在是 ${source.commit.slice(0, 7)}，也就是 ${source.label} 的 commit。`,
    snapshot: (target, source) =>
      t`Space 的 ${target.branch} 分支現在的檔案，和 ${source.label} 的 ${source.commit.slice(0, 7)} 相同。`
  },
  unwatched: t`接下來由 Hugging Face 建置；這次執行沒有等它完成。`,
  history: {
    full: t`這次推送分支本身的 commit（完整歷史）。`,
    snapshot: t`這次推送快照：在 Space 的 commit 之上加一個 commit，內容是目前的檔案。`
  },
  because: {
    asked: t`參數 \`history\` 是這樣設定的。`,
    preview: t`預覽（preview）一律用這種方式部署。`,
    settings: t`因為 \`path\`、\`files\`、\`exclude\`、\`keep\`、\`card\` 或 \`sdk\` 會改變推送的檔案。`,
    'kept-settings': t`\`README.md\` 沒有說 Space 要用什麼執行，所以寫入了 Space 原有的設定。`,
    'made-in-job': t`這個 commit 是 job 裡建立的，下次執行的 commit 不會接在它後面。`,
    unrelated: t`Space 上的 commit 來自其他工具，你的分支一個也沒有。`,
    continued: t`因為 Space 上已經有快照。`,
    content: t`因為 commit 歷史裡有檔案要用 Git LFS 存放，Hugging Face 才會接受。`,
    shallow: t`因為 checkout 沒有完整的 commit 歷史。`,
    possible: t`因為 Hugging Face 可以直接接受這個分支。`
  },
  unchanged: target => t`Space 的 ${target.branch} 分支已經是這些檔案，所以沒有推送任何內容。`,
  restarted: {
    plain: t`Space 已重新啟動。`,
    factory: t`Space 已從頭重新建置，沒有使用先前建置的快取。`
  },
  wouldCreate: (target, sdk, from) =>
    t`如果沒有 \`dry-run\`，就會建立 Space ${target.space}，使用 ${[zhTW.sdks[sdk] ?? sdk]}（${zhTW.sdkFrom[from]}），然後推送。`,
  dryRun: {
    create: target => t`拿掉 \`dry-run\` 之後，會在 Space 上建立 ${target.branch} 分支。`,
    'fast-forward': target => t`拿掉 \`dry-run\` 之後，會更新 ${target.branch} 分支。`,
    'replace-initial': target =>
      t`拿掉 \`dry-run\` 之後，會取代 ${target.branch} 分支上由 Hugging Face 產生的第一個 commit。`,
    overwrite: target =>
      t`拿掉 \`dry-run\` 之後，會覆蓋 Space 的 ${target.branch} 分支上的 commit，因為設定了 \`force: true\`。`,
    unchanged: target => t`Space 的 ${target.branch} 分支已經是這些檔案。`
  },
  skipped: {
    fork: t`GitHub 不會把 secret 給來自 fork 的 pull request，所以沒有 token 可以推送。這樣可以保護你的 token。合併之後就會部署。`,
    dependabot: t`GitHub 不會把 Actions 的 secret 給 Dependabot 觸發的執行，所以沒有 token 可以推送。合併之後就會部署。`
  },
  skippedHint: t`想讓這種執行算失敗，請設定 \`fail-without-credentials: true\`。`,

  links: { app: '開啟 app', space: '開啟 Space', buildLog: '查看建置紀錄', run: '這次執行' },
  labels: LABELS['zh-TW'],
  token: ({ account, name, role, source }) =>
    t`${name ? t`${name}，` : []}${role ? t`${role}，` : []}${account ? t`帳號 ${account}，` : []}${[`來自${zhTW.sources[source]}`]}`,
  may: {
    'write-check': '有（Hugging Face 已確認）',
    owner: '有（token 屬於擁有者）',
    organisation: '有（依組織裡的角色）',
    scope: '有（依 token 的權限）',
    'not-listed': 'Hugging Face 沒有說明',
    'token-kind': '這種 token 無法查詢',
    'no-answer': 'Hugging Face 沒有回覆'
  },

  findings: {
    title: '檔案檢查結果',
    dryRunCard: '將推送的 README.md',
    cardCut: '這裡只顯示開頭。'
  },
  files: (count, bytes) => `${count}（${zhTW.bytes(bytes)}）`,
  bytes: en.bytes,

  failure: {
    why: '原因',
    whatToDo: '解決方法',
    more: links => `延伸閱讀：${links.join('、')}`,
    place: (file, line) => t`在你的儲存庫：${file} 第 ${[String(line)]} 行`,
    proof: '相關輸出',
    seeSummary: '解決方法請看這次執行的摘要（Summary）。',
    answer: (request, url, status) => `${request}：${url} 回應 ${status}`,
    requestId: 'Request id'
  },
  tooLong: '有些部分沒有列出，因為摘要會超過 GitHub 能顯示的長度。',
  timings: { title: '各步驟花費的時間', step: '步驟', time: '時間', picture: '時間花在哪裡' },
  seconds: ms => `${(ms / 1000).toFixed(ms < 10_000 ? 2 : 0)} 秒`
}
