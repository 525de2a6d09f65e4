import type { ContentFinding, Evidence, HttpEvidence, InputProblem } from '../../../model/failure.js'
import { isFor, ROUTES } from '../../../model/routes.js'
import { expectedText } from '../../../words/expected.js'
import { say, sentences, t, type Said } from '../../../words/text.js'
import { diagnosis, type Words } from '../../engine/entry.js'
import { hubSays, links } from '../../say/phrases.js'
import { before } from '../credential/remedy.js'
import { unusableNames } from './names.js'

type Problems = readonly InputProblem[]

/** What the workflow file says, or what the files are called. */
type Facts = { readonly problems: Problems } | { readonly findings: readonly ContentFinding[] }

/** Which value is meant. The Hub refuses a whole request: then no single value is known. */
function given({ input, value, told }: InputProblem): Said {
  if (value !== '')
    return say({
      en: t`Check ${value} in the input ${input}.`,
      'zh-TW': t`請檢查參數 ${input} 裡的 ${value}。`
    })
  return told === undefined
    ? say({ en: t`The input ${input} is empty.`, 'zh-TW': t`參數 ${input} 是空白的。` })
    : say({ en: t`Check the input ${input}.`, 'zh-TW': t`請檢查參數 ${input}。` })
}

function nearest(near: string | undefined): Said {
  if (near === undefined) return []
  return say({ en: t`There is ${near}.`, 'zh-TW': t`有的是 ${near}。` })
}

const unusableInputs: Words<Problems> = (problems, run) => ({
  title:
    problems.length > 1
      ? say({ en: 'Some inputs have invalid values', 'zh-TW': '有幾個參數的值無效' })
      : say({ en: 'An input has an invalid value', 'zh-TW': '有一個參數的值無效' }),
  what: say({
    en: 'A value in the workflow file is not valid.',
    'zh-TW': '工作流程檔案裡有無效的值。'
  }),
  why: say({
    en: 'This action does not guess what was meant, so that no file goes to the wrong place.',
    'zh-TW': '為了避免送到錯的地方，這個 action 不會猜測原本的意思。'
  }),
  // One step for each input, so that all are fixed in one go.
  steps: before(
    problems.map(problem => ({
      text: sentences(
        given(problem),
        expectedText(problem.expected),
        nearest(problem.near),
        hubSays(problem.told)
      )
    })),
    [
      say({
        en: 'Correct this in the workflow file (`.github/workflows/…`) under `with:`, commit it and push. The workflow starts again by itself.',
        'zh-TW':
          '在工作流程檔案（`.github/workflows/…`）的 `with:` 底下改正，commit 之後推送到 GitHub，工作流程就會重新開始。'
      })
    ]
  ),
  links: links(run, 'spacesDocs')
})

/** What the Hub does not take although it looks right: a value of the input that the request was made for. */
function refusedValue({ route, message }: HttpEvidence): InputProblem {
  const input = isFor(route, 'manage') ? ROUTES[route].input : route
  return { input, value: '', expected: 'accepted', told: message ?? '' }
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
  say: (found, run) =>
    'findings' in found ? unusableNames(found.findings, run) : unusableInputs(found.problems, run)
})
