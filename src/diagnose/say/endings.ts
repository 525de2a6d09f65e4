import { say } from '../../words/text.js'
import type { Block, RemedyStep } from '../engine/entry.js'
import type { Cause } from '../causes/cause.js'

/** The last step, by what a fix changes: the files, or something outside them. */
export const endings: { readonly [E in Exclude<Cause['ending'], 'none'>]: RemedyStep } = {
  push: {
    text: say({
      en: 'Commit the change and push it to GitHub. The workflow starts again by itself.',
      'zh-TW': 'commit 之後推送到 GitHub，工作流程就會重新開始。'
    })
  },
  restart: {
    text: say({
      en: 'Then restart the Space: Settings → “Restart this Space”, or run this action with its input `restart: true`.',
      'zh-TW':
        '然後重新啟動 Space：在 Settings 按「Restart this Space」，或執行這個 action 並設定參數 `restart: true`。'
    })
  }
}

/** What has to happen once the cause is fixed. */
export function endingSteps(ending: Cause['ending']): readonly RemedyStep[] {
  return ending === 'none' ? [] : [endings[ending]]
}

/** The lines of the log as they are shown; absent when there is nothing to show. */
export function excerptOf(lines: readonly string[]): { readonly excerpt?: Block } {
  return lines.length === 0 ? {} : { excerpt: { language: 'text', lines } }
}
