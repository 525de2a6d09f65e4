import { t, type Language } from '../../words/text.js'
import type { Block, RemedyStep } from '../engine/entry.js'
import type { Cause } from '../causes/cause.js'

const endings: {
  readonly [L in Language]: { readonly [E in Exclude<Cause['ending'], 'none'>]: RemedyStep }
} = {
  en: {
    push: { text: t`Commit the change and push it to GitHub. The workflow starts again by itself.` },
    restart: {
      text: t`Then restart the Space: Settings → “Restart this Space”, or run this action with its input \`restart: true\`.`
    }
  },
  'zh-TW': {
    push: { text: t`commit 之後推送到 GitHub，工作流程就會重新開始。` },
    restart: {
      text: t`然後重新啟動 Space：在 Settings 按「Restart this Space」，或執行這個 action 並設定輸入 \`restart: true\`。`
    }
  }
}

/** What has to happen once the cause is mended. */
export function endingSteps(ending: Cause['ending'], language: Language): readonly RemedyStep[] {
  return ending === 'none' ? [] : [endings[language][ending]]
}

/** The lines of the log as they are shown; absent when there is nothing to show. */
export function excerptOf(lines: readonly string[]): { readonly excerpt?: Block } {
  return lines.length === 0 ? {} : { excerpt: { language: 'text', lines } }
}
