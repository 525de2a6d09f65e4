import { t } from './text.js'
import { en, type Words } from './en.js'

export const zhTW: Words = {
  steps: {
    inputs: '讀取設定',
    credential: '取得 token',
    access: '檢查',
    plan: '規劃',
    push: '推送',
    verify: '確認'
  },

  groups: {
    access: '檢查 token 與 Space',
    plan: '確認要推送的內容',
    push: 'git 的輸出'
  },
  starting: space => t`開始部署到 Space ${space}。`,
  pushing: branch => t`正在推送到 Space 的 ${branch} 分支，內容較大時需要一些時間。`,

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
    replacedInitial: t`Space 剛建立時由 Hugging Face 產生的第一個 commit，已換成你的內容。`
  },

  headlines: {
    deployed: target => t`已部署到 ${target.space}`,
    unchanged: target => t`沒有需要部署的內容：${target.space} 已經是最新的`,
    'dry-run': target => t`試跑：沒有推送任何內容到 ${target.space}`,
    skipped: t`已略過：這次執行拿不到 secret`
  },
  deployed: {
    full: (target, source) =>
      t`Space 的 ${target.branch} 分支現在是 ${source.commit.slice(0, 7)}，也就是 ${source.label} 的 commit。接下來由 Hugging Face 進行建置。`,
    snapshot: (target, source) =>
      t`Space 的 ${target.branch} 分支現在的檔案，和 ${source.label} 的 ${source.commit.slice(0, 7)} 相同。接下來由 Hugging Face 進行建置。`
  },
  history: {
    full: t`分支的完整歷史。`,
    snapshot: t`快照：在 Space 原有的內容之上加一個 commit，內容就是目前的檔案。`
  },
  because: {
    asked: t`這是 \`history\` 的設定。`,
    settings: t`\`path\`、\`exclude\` 或 \`card\` 會改變推送的內容。`,
    continued: t`Space 上原本就是快照。`,
    content: t`歷史裡有 Hub 不接受直接用 git 推送的檔案。`,
    shallow: t`checkout 沒有完整的歷史。`,
    possible: t`Hub 可以直接接受這個分支。`
  },
  unchanged: target => t`Space 的 ${target.branch} 分支原本就是這些內容，所以沒有推送，也不會重新建置。`,
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
    answer: (route, status) => `${route} 回應 ${status}`,
    requestId: 'Request id'
  },
  timings: { title: '各步驟花費的時間', step: '步驟', time: '時間', total: '總計' },
  seconds: ms => `${(ms / 1000).toFixed(ms < 10_000 ? 2 : 0)} 秒`
}
