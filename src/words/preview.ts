import type { LeftBecause } from '../model/values.js'
import { say, t } from './text.js'

/** What is said of previews: in the summary, and in the comment on the pull request. */
export const PREVIEW_WORDS = {
  title: say({ en: 'No comment on the pull request', 'zh-TW': 'pull request 沒有留言' }),
  headlines: {
    deleted: say({ en: 'Previews deleted', 'zh-TW': '已刪除預覽' }),
    wouldDelete: say({ en: 'Dry run: previews that would be deleted', 'zh-TW': '試跑：會刪除的預覽' }),
    nothing: say({ en: 'No preview to delete', 'zh-TW': '沒有需要刪除的預覽' })
  },
  left: {
    'not-ours': (space: string) =>
      say({
        en: t`${space} was left: its name or its commits do not say that this action made it for this pull request. If nobody needs it, delete it in its Settings.`,
        'zh-TW': t`保留了 ${space}：從名稱或 commit 看不出是這個 action 為這個 pull request 建立的。如果沒有人需要，請到它的 Settings 刪除。`
      }),
    edited: (space: string) =>
      say({
        en: t`${space} was left: somebody else has pushed commits to it. If nobody needs them, delete it in its Settings.`,
        'zh-TW': t`保留了 ${space}：有其他人推送過 commit。如果沒有人需要，請到它的 Settings 刪除。`
      })
  } satisfies Record<LeftBecause, unknown>,
  nothing: say({
    en: 'There is no Space of this pull request, or it was deleted before.',
    'zh-TW': '這個 pull request 沒有 Space，或先前已經刪除。'
  }),
  meanwhile: (space: string) =>
    say({
      en: t`The pull request was closed while this run deployed it, and its preview ${space} was deleted.`,
      'zh-TW': t`部署進行時 pull request 關閉了，它的預覽 ${space} 已經刪除。`
    }),
  cleaned: say({
    en: 'No closed pull request has a preview.',
    'zh-TW': '已關閉的 pull request 都沒有留下預覽。'
  }),

  comment: {
    building: say({ en: 'Preview: building', 'zh-TW': '預覽：建置中' }),
    running: say({ en: 'Preview: running', 'zh-TW': '預覽：執行中' }),
    pushed: say({ en: 'Preview: pushed, not yet seen running', 'zh-TW': '預覽：已推送，還沒看到它執行' }),
    failed: say({ en: 'Preview: failed', 'zh-TW': '預覽：失敗' }),
    deleted: say({ en: 'Preview: deleted', 'zh-TW': '預覽：已刪除' }),
    left: say({ en: 'Preview: not deleted', 'zh-TW': '預覽：沒有刪除' })
  },
  open: say({ en: 'Open the preview', 'zh-TW': '開啟預覽' }),
  first: say({ en: 'First step:', 'zh-TW': '第一步：' }),
  took: (time: string) => say({ en: [`after ${time}`], 'zh-TW': [`費時 ${time}`] }),
  noComment: (reason: string) =>
    say({
      en: t`The pull request has no comment about this preview: ${reason}. A comment needs \`permissions: pull-requests: write\`; the preview does not.`,
      'zh-TW': t`沒有在 pull request 留下預覽的留言：${reason}。留言需要 \`permissions: pull-requests: write\`；預覽本身不需要。`
    }),
  secrets: (names: readonly string[]) =>
    say({
      en: t`Whoever may push a branch to this repository can read the preview’s secrets (${names.join(', ')}), since their code runs beside them. Give previews secrets of their own, which open nothing else.`,
      'zh-TW': t`可以推送分支到這個儲存庫的人，都讀得到預覽的 secret（${names.join('、')}），因為他們的程式碼會和這些 secret 一起執行。請讓預覽使用專用的 secret，不要能存取其他東西。`
    })
} as const
