import { t } from './text.js'
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
    rollback: '退回'
  },

  groups: {
    access: '檢查 token 與 Space',
    plan: '確認要推送的內容',
    settings: '正在設定 Space',
    push: 'git 的輸出',
    build: '建置記錄',
    rollback: '退回先前的 commit 時 git 的輸出'
  },
  starting: space => t`開始部署到 Space ${space}。`,
  pushing: branch => t`正在推送到 Space 的 ${branch} 分支，內容較大時需要一些時間。`,

  creating: (space, sdk, from) =>
    t`正在建立 Space ${space}，使用 ${[zhTW.sdks[sdk] ?? sdk]}（${zhTW.sdkFrom[from]}）。`,
  sdks: { gradio: 'Gradio', docker: 'Docker', static: '靜態網頁（static）' },
  sdkFrom: {
    input: t`依照輸入 \`sdk\``,
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
    visibility: '公開程度',
    restart: '重新啟動',
    factory: '完整重建（factory rebuild）'
  },
  stage: stage => t`Space ${[zhTW.stages[stage] ?? '處於未知的階段']}（${stage}）。`,
  stages: {
    BUILDING: '建置中',
    RUNNING_BUILDING: '建置中，舊版本還在執行',
    APP_STARTING: '啟動中',
    RUNNING_APP_STARTING: '啟動中，舊版本還在執行',
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
  notBegun: t`已經一分鐘了，Space 還沒有開始建置的跡象。這次執行會繼續等；可以到 Space 的頁面看看它是不是被暫停了。`,
  asking: path => t`正在向 app 的 ${path} 發出請求，直到它回應。`,
  answered: status => t`app 回應了 ${status}。`,
  noDeployment: reason =>
    t`GitHub 沒有為這次執行建立 Deployment：${reason}。它需要 \`permissions: deployments: write\`；部署到 Space 不需要。`,
  sources: {
    input: '`token` 這個輸入',
    environment: '環境變數 `HF_TOKEN`',
    oidc: 'GitHub 的 ID token（免金鑰）',
    stored: 'Hugging Face CLI 儲存的檔案'
  },

  notes: {
    trimmed: source =>
      t`Token 前後有多餘的空白、換行或引號，這次已自動略過。請重新儲存一次，不要帶到這些字元。Token 來自：${zhTW.sources[source].replaceAll('`', '')}。`,
    renamed: (from, to) =>
      t`Space ${from} 已改名為 ${to}。這次已自動改推到新位置，請把 \`space:\` 換成新名稱。`,
    unsure: because =>
      ({
        'not-listed': t`Hub 沒有列出這個 token 在這裡的權限，所以直接嘗試推送。`,
        'token-kind': t`這種 token 無法事先查詢權限，所以直接嘗試推送。`,
        'no-answer': t`Hub 沒有回覆這個 token 的權限，所以直接嘗試推送。`
      })[because],
    expires: date =>
      t`這個 token 將於 ${date} 到期，請在那之前到 [Settings → Access Tokens](https://huggingface.co/settings/tokens) 建立新的。`,
    old: date => t`這個 token 建立於 ${date}，已超過一年。定期更換，萬一外洩時損害較小。`,
    broad: t`這個 token 可以寫入整個帳號的所有內容。其實只要一個限定在這個 Space 的 fine-grained token 就夠了。`,
    otherBranch: branch => t`更新的是 ${branch} 分支；Space 只會建置並顯示 \`main\` 分支。`,
    created: (sdk, from) =>
      t`這個 Space 是新建立的，使用 ${[zhTW.sdks[sdk] ?? sdk]}（${zhTW.sdkFrom[from]}）。`,
    timedOut: stage =>
      t`等待的時間到了，Space 還在 ${stage || '?'}，還沒有執行這次推送的 commit。它之後仍可能會執行：請看 Space 的頁面和建置記錄。\`wait-timeout\` 可以設定要等多久。`,
    unwatched: {
      refused: t`這次執行無法得知 Space 的狀態：Hugging Face 不讓這個 token 查詢。請到 Space 的頁面確認它已經在執行這次推送的 commit。`,
      silent: t`這次執行無法得知 Space 的狀態：Hugging Face 沒有回覆。請到 Space 的頁面確認它已經在執行這次推送的 commit。`
    },
    overtaken: t`在這次之後，又有別的 commit 推送到這個 Space，所以不再等這一個；結果請看推送那個 commit 的執行。想讓每次執行依序進行，可以在工作流程裡設定 \`concurrency\`。`,
    publicSecrets: names =>
      t`這是 static Space：任何打開它的人都看得到它的 secret（${names.join(', ')}）。需要保密的內容，請改用 Gradio 或 Docker Space。`,
    refusedSettings: settings =>
      t`這種 token 可以推送，但不能在這裡變更：${settings.map(setting => zhTW.settings[setting]).join('、')}。這些設定維持原樣；改用有寫入權限的 access token 就可以變更。`,
    replacedInitial: t`Space 剛建立時由 Hugging Face 產生的第一個 commit，已換成你的內容。`
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
    full: t`分支的完整歷史。`,
    snapshot: t`快照：在 Space 原有的內容之上加一個 commit，內容就是目前的檔案。`
  },
  because: {
    asked: t`這是 \`history\` 的設定。`,
    settings: t`\`path\`、\`exclude\`、\`card\` 或 \`sdk\` 會改變推送的內容。`,
    continued: t`Space 上原本就是快照。`,
    content: t`歷史裡有 Hub 不接受直接用 git 推送的檔案。`,
    shallow: t`checkout 沒有完整的歷史。`,
    possible: t`Hub 可以直接接受這個分支。`
  },
  unchanged: target => t`Space 的 ${target.branch} 分支已經是這個內容，所以沒有推送。`,
  restarted: {
    plain: t`Space 已重新啟動。`,
    factory: t`Space 已從頭重新建置，沒有使用之前建置留下的內容。`
  },
  wouldCreate: (target, sdk, from) =>
    t`如果沒有 \`dry-run\`，就會建立 Space ${target.space}，使用 ${[zhTW.sdks[sdk] ?? sdk]}（${zhTW.sdkFrom[from]}），然後推送。`,
  dryRun: {
    create: target => t`拿掉 \`dry-run\` 之後，會在 Space 上建立 ${target.branch} 分支。`,
    'fast-forward': target => t`拿掉 \`dry-run\` 之後，會更新 ${target.branch} 分支。`,
    'replace-initial': target =>
      t`拿掉 \`dry-run\` 之後，會取代 ${target.branch} 分支上由 Hugging Face 產生的第一個 commit。`,
    overwrite: target =>
      t`拿掉 \`dry-run\` 之後，會因為 \`force: true\` 而覆蓋 Space 的 ${target.branch} 分支上的 commit。`,
    unchanged: target => t`Space 的 ${target.branch} 分支已經是這些內容。`
  },
  skipped: {
    fork: t`來自 fork 的 pull request 拿不到 GitHub 的 secret，沒有 token 可以推送。這是正常的：合併之後就會部署。`,
    dependabot: t`Dependabot 觸發的執行拿不到 Actions 的 secret，沒有 token 可以推送。它的 pull request 合併之後就會部署。`
  },
  skippedHint: t`如果希望這種情況直接算失敗，請設定 \`fail-without-credentials: true\`。`,

  links: { app: '開啟應用程式', space: '開啟 Space', buildLog: '查看建置紀錄', run: '這次執行' },
  labels: {
    space: 'Space',
    branch: 'Space 的分支',
    source: '來源',
    before: '原本的 commit',
    after: '現在的 commit',
    history: '歷史',
    commits: '新增的 commit 數',
    sent: 'Space 上還沒有的檔案',
    lfs: '大型與二進位檔案（LFS）',
    removed: 'Space 上會移除的檔案',
    overwritten: '被覆蓋的 commit',
    failed: '失敗的 commit',
    changes: '變更的設定',
    wouldChange: '會變更的設定',
    stage: 'Space 的階段',
    token: 'Token',
    may: '可否寫入',
    none: '無'
  },
  token: ({ account, name, role, source }) =>
    t`${name ? t`${name}，` : []}${role ? t`${role}，` : []}${account ? t`帳號 ${account}，` : []}${[`來自${zhTW.sources[source]}`]}`,
  may: {
    'write-check': '可以（Hub 已確認）',
    owner: '可以（擁有者本人）',
    organisation: '可以（依組織中的角色）',
    scope: '可以（依 token 的權限）',
    'not-listed': 'Hub 沒有說明',
    'token-kind': '這種 token 無法查詢',
    'no-answer': 'Hub 沒有回覆'
  },

  findings: {
    title: '在檔案裡發現的事',
    dryRunCard: '將推送的 README.md'
  },
  files: (count, bytes) => `${count}（${zhTW.bytes(bytes)}）`,
  bytes: en.bytes,

  failure: {
    why: '原因',
    whatToDo: '解決方法',
    more: '延伸閱讀',
    proof: '相關輸出',
    seeSummary: '詳細的解決步驟請看這次執行的摘要（Summary）。',
    answer: (request, url, status) => `${request}：${url} 回應 ${status}`,
    requestId: 'Request id'
  },
  timings: { title: '各步驟花費的時間', step: '步驟', time: '時間', picture: '時間花在哪裡' },
  seconds: ms => `${(ms / 1000).toFixed(ms < 10_000 ? 2 : 0)} 秒`
}
