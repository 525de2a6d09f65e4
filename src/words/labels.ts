import type { Language } from './text.js'

/** What stands before a fact, in the log and in the summary's table. */
export const LABELS = {
  en: {
    space: 'Space',
    branch: 'Branch of the Space',
    source: 'Source',
    before: 'Previous commit',
    after: 'Current commit',
    history: 'History',
    commits: 'New commits',
    sent: 'New files on the Space',
    lfs: 'Large and binary files (LFS)',
    removed: 'Files removed from the Space',
    overwritten: 'Overwritten commits',
    failed: 'Failed commit',
    changes: 'Settings changed',
    wouldChange: 'Settings that would change',
    stage: 'Stage of the Space',
    token: 'Token',
    may: 'Write access',
    none: 'none'
  },
  'zh-TW': {
    space: 'Space',
    branch: 'Space 的分支',
    source: '來源',
    before: '上一個 commit',
    after: '目前的 commit',
    history: 'commit 歷史',
    commits: '新增的 commit 數',
    sent: 'Space 上新增的檔案',
    lfs: '大型與二進位檔案（LFS）',
    removed: '從 Space 移除的檔案',
    overwritten: '被覆蓋的 commit',
    failed: '失敗的 commit',
    changes: '變更的設定',
    wouldChange: '會變更的設定',
    stage: 'Space 的階段',
    token: 'Token',
    may: '寫入權限',
    none: '無'
  }
} satisfies Record<Language, unknown>
