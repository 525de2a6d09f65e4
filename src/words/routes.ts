import type { Route } from '../model/failure.js'
import { say, type Said } from './text.js'

/** What each request is for, as a person would call it. */
export const ROUTE_NAMES = {
  'id-token': say({
    en: 'Asking GitHub to confirm who this job is',
    'zh-TW': '請 GitHub 證明這個 job 的身分'
  }),
  'token-exchange': say({ en: 'Logging in without a stored token', 'zh-TW': '免 token 登入' }),
  whoami: say({ en: 'Asking whose token it is', 'zh-TW': '查詢 token 屬於誰' }),
  space: say({ en: 'Reading the Space’s information', 'zh-TW': '讀取 Space 的資訊' }),
  neighbours: say({ en: 'Looking for repositories with a similar name', 'zh-TW': '尋找名稱相近的儲存庫' }),
  spaces: say({ en: 'Listing the owner’s Spaces', 'zh-TW': '列出擁有者的 Space' }),
  delete: say({ en: 'Deleting the Space', 'zh-TW': '刪除 Space' }),
  commits: say({ en: 'Listing the Space’s commits', 'zh-TW': '列出 Space 的 commit' }),
  'validate-yaml': say({ en: 'Checking the settings in README.md', 'zh-TW': '檢查 README.md 的設定' }),
  'auth-check': say({
    en: 'Asking whether the token may write to the Space',
    'zh-TW': '查詢 token 能不能寫入 Space'
  }),
  advertisement: say({ en: 'Reading the Space’s branches', 'zh-TW': '讀取 Space 的分支' }),
  'lfs-batch': say({ en: 'Asking which LFS files the Space lacks', 'zh-TW': '查詢 Space 還缺哪些 LFS 檔案' }),
  'upload-pack': say({ en: 'Reading the Space’s newest commit', 'zh-TW': '讀取 Space 最新 commit 的內容' }),
  'receive-pack': say({ en: 'Pushing to the Space', 'zh-TW': '推送到 Space' }),
  'lfs-upload': say({ en: 'Uploading an LFS file', 'zh-TW': '上傳 LFS 檔案' }),
  'lfs-verify': say({ en: 'Confirming an uploaded LFS file', 'zh-TW': '確認已上傳的 LFS 檔案' }),
  create: say({ en: 'Creating the Space', 'zh-TW': '建立 Space' }),
  secrets: say({ en: 'Setting the Space’s secrets', 'zh-TW': '設定 Space 的 secret' }),
  variables: say({ en: 'Setting the Space’s variables', 'zh-TW': '設定 Space 的變數' }),
  hardware: say({ en: 'Setting the Space’s hardware', 'zh-TW': '設定 Space 的硬體' }),
  'sleep-time': say({ en: 'Setting the Space’s sleep time', 'zh-TW': '設定 Space 的休眠時間' }),
  visibility: say({ en: 'Setting the Space’s visibility', 'zh-TW': '設定 Space 的公開範圍' }),
  restart: say({ en: 'Restarting the Space', 'zh-TW': '重新啟動 Space' }),
  factory: say({ en: 'Rebuilding the Space', 'zh-TW': '重新建置 Space' }),
  runtime: say({ en: 'Asking whether the Space runs', 'zh-TW': '查詢 Space 是否在執行' }),
  head: say({ en: 'Asking for the Space’s newest commit', 'zh-TW': '查詢 Space 最新的 commit' }),
  logs: say({ en: 'Reading the Space’s logs', 'zh-TW': '讀取 Space 的紀錄' }),
  app: say({ en: 'Asking the app', 'zh-TW': '連線到 app' })
} as const satisfies Readonly<Record<Route, Said>>
