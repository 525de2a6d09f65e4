import { say } from '../../words/text.js'
import type { RemedyStep, RunContext } from '../engine/entry.js'
import { scalar } from './phrases.js'

/** One Space for all pull requests: it is made once by hand, and a token for it alone is enough. */
export function sharedPreview({ space }: RunContext): RemedyStep {
  const shared = (space ?? 'OWNER/NAME-pr-1').replace(/-pr-\d+$/, '-preview')
  return {
    text: say({
      en: 'Share one Space between all pull requests: the newest push is shown. Create it once by hand at [huggingface.co/new-space](https://huggingface.co/new-space), and write this in place of the step with `preview`:',
      'zh-TW':
        '讓所有 pull request 共用一個 Space，顯示最新的推送。先到 [huggingface.co/new-space](https://huggingface.co/new-space) 手動建立一次，再用這一段取代有 `preview` 的步驟：'
    }),
    block: {
      language: 'yaml',
      lines: [
        '- uses: org/hf-space-push@v1',
        '  with:',
        `    space: ${scalar(shared)}`,
        '    token: ${{ secrets.HF_TOKEN }}',
        '    history: snapshot'
      ]
    }
  }
}
