import type { CommitSummary } from '../model/failure.js'
import type { Plan } from '../model/values.js'
import { commitText, series } from './phrases.js'
import { say, t, type Said } from './text.js'

const MOST_SHOWN = 3

/** Another tool's commits on the Space, which stay. */
export function belowText(commits: readonly CommitSummary[], total: number): Said {
  const shown = series(commits.slice(0, MOST_SHOWN).map(commitText))
  const authors = [...new Set(commits.map(({ author }) => author))].slice(0, 5).join(', ')
  return say({
    en: t`Below the snapshot, the Space’s history keeps ${[total === 1 ? 'the commit' : `the ${total} commits`]} that your branch does not have, by ${authors}. The newest: ${shown}. Nothing is lost; the files are your repository’s now.`,
    'zh-TW': t`在快照（snapshot）之下，Space 的歷史保留了你的分支沒有的 ${[String(total)]} 個 commit，作者是 ${authors}。最新的是：${shown}。沒有任何內容遺失，現在的檔案是你的儲存庫的。`
  })
}

type Settings = NonNullable<Plan['settings']>

/** What becomes of the settings that only the Space's README has. */
export const settingsText: { readonly [A in Settings['are']]: (keys: readonly string[]) => Said } = {
  kept: keys =>
    say({
      en: t`Your repository does not say what the Space runs on (\`sdk\`), so these settings of the Space’s \`README.md\` stay: ${keys.join(', ')}. To decide them yourself, put them at the top of \`README.md\` or in the input \`card\`.`,
      'zh-TW': t`你的儲存庫沒有說 Space 要用什麼執行（\`sdk\`），所以保留 Space 的 \`README.md\` 裡的這些設定：${keys.join('、')}。想自己決定，請寫在 \`README.md\` 最上面，或寫在參數 \`card\`。`
    }),
  lost: keys =>
    say({
      en: t`The pushed \`README.md\` does not say what the Space runs on (\`sdk\`), so the Space loses these settings and stops working: ${keys.join(', ')}. Use \`history: auto\`, which keeps them, or put them at the top of \`README.md\`.`,
      'zh-TW': t`推送的 \`README.md\` 沒有說 Space 要用什麼執行（\`sdk\`），Space 會失去這些設定而無法運作：${keys.join('、')}。請改用 \`history: auto\` 保留設定，或把設定寫在 \`README.md\` 最上面。`
    })
}
