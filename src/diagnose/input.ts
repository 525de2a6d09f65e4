import { t, type Text } from '../words/text.js'
import type { ContentFinding, Finding, InputProblem } from '../failure.js'
import { unusableNames } from './names.js'
import { links } from './phrase.js'
import { diagnosis, type RemedyStep, type Words } from './rule.js'

type Problems = readonly InputProblem[]

/** What the workflow file says, or what the files are called. */
type Facts = { readonly problems: Problems } | { readonly findings: readonly ContentFinding[] }

/** What the parsers expect is said in our own words; those that are more than a list of values, in Chinese. */
const expectedZh: Readonly<Record<string, string>> = {
  'the name of a branch or tag, or a commit': '分支或標籤的名稱，或一個 commit',
  'the name of a branch': '分支的名稱',
  'a folder of the repository, such as `app`': '儲存庫裡的一個資料夾，例如 `app`',
  'a folder that is in the commit': '這個 commit 裡有的資料夾',
  'patterns that leave at least one file': '至少會留下一個檔案的規則',
  'YAML, or the path of a YAML file in the commit': 'YAML，或這個 commit 裡一個 YAML 檔案的路徑',
  '`auto` or `snapshot`, since `path`, `exclude` and `card` change what is pushed':
    '`auto` 或 `snapshot`，因為 `path`、`exclude` 和 `card` 會改變要推送的內容',
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
    what: t`這次執行已經停止，什麼都沒有推送。Space 沒有任何變動。`,
    why: t`工作流程檔案給了這個 action 不能用的值。為了避免送到錯的地方，它不會自己猜。`,
    steps: each(
      problems,
      ({ input, value, expected }) =>
        t`輸入 ${input}：目前是${value === '' ? t`空白` : t` ${value}`}，應該是 ${[expectedZh[expected] ?? expected]}。`,
      t`在工作流程檔案的 \`with:\` 底下改正，commit 之後推送到 GitHub，工作流程就會重新開始。`
    ),
    links: links(run, 'zh-TW', 'spacesDocs')
  })
}

function facts(finding: Finding | undefined): Facts {
  if (finding?.kind === 'content-refused') return { findings: finding.findings }
  return { problems: finding?.kind === 'invalid-inputs' ? finding.problems : [] }
}

export const invalidInput = diagnosis<'invalid-input', Facts>({
  id: 'invalid-input',
  signs: [],
  when: ({ id, evidence: { finding } }) => (id === 'invalid-input' ? facts(finding) : null),
  say: {
    en: (found, run) =>
      'findings' in found ? unusableNames.en(found.findings, run) : unusableInputs.en(found.problems, run),
    'zh-TW': (found, run) =>
      'findings' in found
        ? unusableNames['zh-TW'](found.findings, run)
        : unusableInputs['zh-TW'](found.problems, run)
  }
})
