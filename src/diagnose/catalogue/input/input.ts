import { t, type Text } from '../../../words/text.js'
import type { ContentFinding, Evidence, HttpEvidence, InputProblem } from '../../../model/failure.js'
import { inChinese } from './expected.js'
import { unusableNames } from './names.js'
import { links, withoutStop } from '../../say/phrases.js'
import { diagnosis, type RemedyStep, type Words } from '../../engine/entry.js'

type Problems = readonly InputProblem[]

/** What the workflow file says, or what the files are called. */
type Facts = { readonly problems: Problems } | { readonly findings: readonly ContentFinding[] }

/** One step for each input, so that all are mended in one go. */
function each(
  problems: Problems,
  say: (problem: InputProblem) => Text,
  last: Text
): [RemedyStep, ...RemedyStep[]] {
  const [first, ...rest] = problems.map((problem): RemedyStep => ({ text: say(problem) }))
  return first === undefined ? [{ text: last }] : [first, ...rest, { text: last }]
}

const unusableInputs: Words<Problems> = {
  en: (problems, run) => ({
    title:
      problems.length > 1
        ? 'Some inputs cannot be used'
        : `The input ${problems[0]?.input ?? 'of the action'} cannot be used`,
    what: t`The run stopped, and nothing was pushed. The Space has not changed.`,
    why: t`The workflow file gives this action a value that it cannot use. It does not guess, so that nothing goes to the wrong place.`,
    steps: each(
      problems,
      ({ input, value, expected, told }) =>
        t`Input ${input}: ${told !== undefined && value === '' ? [] : t`it is ${value === '' ? t`empty` : value}; `}expected is ${[expected]}.${told === undefined || told === '' ? [] : t` The Hub says: ${withoutStop(told)}.`}`,
      t`Correct this in the workflow file under \`with:\`, commit it and push. The workflow starts again by itself.`
    ),
    links: links(run, 'en', 'spacesDocs')
  }),
  'zh-TW': (problems, run) => ({
    title:
      problems.length > 1
        ? '有幾個輸入的值不能使用'
        : `輸入 ${problems[0]?.input ?? ''} 的值不能使用`.replace('  ', ' '),
    what: t`這次執行已經停止，什麼都沒有推送。Space 沒有任何變動。`,
    why: t`工作流程檔案給了這個 action 不能用的值。為了避免送到錯的地方，它不會自己猜。`,
    steps: each(
      problems,
      ({ input, value, expected, told }) =>
        t`輸入 ${input}：${told !== undefined && value === '' ? [] : t`目前是${value === '' ? t`空白` : t` ${value}`}，`}應該是 ${[inChinese(expected)]}。${told === undefined || told === '' ? [] : t`Hugging Face 的訊息是 ${withoutStop(told)}。`}`,
      t`在工作流程檔案的 \`with:\` 底下改正，commit 之後推送到 GitHub，工作流程就會重新開始。`
    ),
    links: links(run, 'zh-TW', 'spacesDocs')
  })
}

/** What the Hub does not take although it looks right: a value of the input that the request was made for. */
function refusedValue({ route, message }: HttpEvidence): InputProblem {
  const input = route === 'factory' ? 'restart' : route
  return { input, value: '', expected: 'a value that the Hub takes', told: message ?? '' }
}

function facts({ finding, http }: Evidence): Facts {
  if (finding === undefined && http !== undefined) return { problems: [refusedValue(http)] }
  if (finding?.kind === 'content-refused') return { findings: finding.findings }
  return { problems: finding?.kind === 'invalid-inputs' ? finding.problems : [] }
}

export const invalidInput = diagnosis<'invalid-input', Facts>({
  id: 'invalid-input',
  signs: [],
  when: ({ id, evidence }) => (id === 'invalid-input' ? facts(evidence) : null),
  say: {
    en: (found, run) =>
      'findings' in found ? unusableNames.en(found.findings, run) : unusableInputs.en(found.problems, run),
    'zh-TW': (found, run) =>
      'findings' in found
        ? unusableNames['zh-TW'](found.findings, run)
        : unusableInputs['zh-TW'](found.problems, run)
  }
})
