import { t, type Text } from '../words/text.js'
import type { InputProblem } from '../failure.js'
import { links } from './phrase.js'
import { diagnosis, type RemedyStep } from './rule.js'

type Problems = readonly InputProblem[]

/** What the parsers expect is said in our own words; those that are more than a list of values, in Chinese. */
const expectedZh: Readonly<Record<string, string>> = {
  'the name of a branch or tag, or a commit': '分支或標籤的名稱，或一個 commit',
  'the name of a branch': '分支的名稱',
  'the URL of a Hub, `https://…` (`http://` on this machine only)':
    'Hub 的網址，`https://…`（只有在這台機器上才能用 `http://`）'
}

/** One step for each input, so that all are mended in one go. */
function each(
  problems: Problems,
  say: (problem: InputProblem) => Text,
  last: Text
): [RemedyStep, ...RemedyStep[]] {
  const [first, ...rest] = problems.map((problem): RemedyStep => ({ text: say(problem) }))
  return first === undefined ? [{ text: last }] : [first, ...rest, { text: last }]
}

export const invalidInput = diagnosis<'invalid-input', Problems>({
  id: 'invalid-input',
  signs: [],
  when: ({ id, evidence: { finding } }) =>
    id === 'invalid-input' ? (finding?.kind === 'invalid-inputs' ? finding.problems : []) : null,
  say: {
    en: (problems, run) => ({
      title:
        problems.length > 1
          ? 'Some inputs cannot be used'
          : `The input ${problems[0]?.input ?? 'of the action'} cannot be used`,
      what: t`The run stopped before it did anything. The Space has not changed.`,
      why: t`The workflow file gives this action a value that it cannot understand. It does not guess, so that nothing goes to the wrong place.`,
      steps: each(
        problems,
        ({ input, value, expected }) =>
          t`Input ${input}: it is ${value === '' ? t`empty` : value}; expected is ${[expected]}.`,
        t`Correct this in the workflow file under \`with:\`, commit it and push. The workflow starts again by itself.`
      ),
      links: links(run, 'en', 'spacesDocs')
    }),
    'zh-TW': (problems, run) => ({
      title:
        problems.length > 1
          ? '有幾個輸入的值不能使用'
          : `輸入 ${problems[0]?.input ?? ''} 的值不能使用`.replace('  ', ' '),
      what: t`這次執行在開始之前就停止了。Space 沒有任何變動。`,
      why: t`工作流程檔案給了這個 action 看不懂的值。為了避免送到錯的地方，它不會自己猜。`,
      steps: each(
        problems,
        ({ input, value, expected }) =>
          t`輸入 ${input}：目前是${value === '' ? t`空白` : t` ${value}`}，應該是 ${[expectedZh[expected] ?? expected]}。`,
        t`在工作流程檔案的 \`with:\` 底下改正，commit 之後推送到 GitHub，工作流程就會重新開始。`
      ),
      links: links(run, 'zh-TW', 'spacesDocs')
    })
  }
})
