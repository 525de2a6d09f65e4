import { describe, expect, test } from '@jest/globals'
import { spaceAfter } from '../../src/decide/space-after.js'
import type { Step } from '../../src/model/failure.js'
import type { Known, Outcome } from '../../src/model/outcome.js'
import type { Plan } from '../../src/model/values.js'
import { plain } from '../../src/render/plain.js'
import { spaceAfterText } from '../../src/words/space-after.js'
import { inLanguage, type Language } from '../../src/words/text.js'

const BEFORE = 'a'.repeat(40)
const OURS = 'b'.repeat(40)
const OTHER = 'c'.repeat(40)

/** What a run may have done before it failed, in the order of a run, and how each language tells it. */
const DEEDS = {
  created: {
    known: { created: { sdk: 'gradio', from: 'input' } },
    en: /created the Space/,
    'zh-TW': /建立了 Space/
  },
  settings: {
    known: { changes: [{ setting: 'variables', key: 'MODE', value: 'x' }] },
    en: /settings of the Space were changed: MODE\./,
    'zh-TW': /已變更 Space 的設定：MODE。/
  },
  uploaded: { known: { uploaded: 3 }, en: /uploaded \(3\)/, 'zh-TW': /已上傳 3 個大型檔案/ },
  pushed: {
    known: { sent: true, pushed: OURS },
    en: /Your commit is on the Space/,
    'zh-TW': /已經在 Space 上/
  },
  'put back': {
    known: { sent: true, pushed: OURS, rollback: { to: BEFORE } },
    en: /rolled back to the previous commit, aaaaaaa/,
    'zh-TW': /退回上一個 commit aaaaaaa/
  },
  restarted: { known: { restarted: 'plain' }, en: /restarted the Space/, 'zh-TW': /重新啟動了 Space/ },
  announced: { known: { announced: true }, en: /GitHub shows/, 'zh-TW': /GitHub 上/ }
} as const satisfies Record<string, { known: Partial<Known> } & Record<Language, RegExp>>
type Deed = keyof typeof DEEDS

/** What may have been done by the time that each step fails. */
const BY_STEP: Record<Step, readonly Deed[]> = {
  inputs: [],
  credential: [],
  access: [],
  plan: [],
  create: [],
  settings: ['created', 'settings'],
  push: ['created', 'settings', 'uploaded', 'announced'],
  verify: ['created', 'settings', 'uploaded', 'announced'],
  build: ['created', 'settings', 'uploaded', 'pushed', 'put back', 'restarted', 'announced'],
  start: ['created', 'settings', 'uploaded', 'pushed', 'put back', 'restarted', 'announced'],
  answer: ['created', 'settings', 'uploaded', 'pushed', 'put back', 'restarted', 'announced'],
  rollback: ['settings', 'uploaded', 'pushed', 'announced'],
  delete: []
}

function outcome(known: Partial<Known>, step: Step, head?: string | null): Outcome {
  const evidence = { step, ...(head !== undefined && { head }) }
  const plan = { to: OURS } as Plan
  return { timings: [], head: BEFORE, plan, ...known, status: 'failed', evidence, diagnosed: null as never }
}

const told = (of: Outcome, language: Language = 'en') =>
  plain(inLanguage(spaceAfterText(spaceAfter(of)), language))

const UNCHANGED = { en: /has not changed/, 'zh-TW': /沒有任何變動/ }

/** Every choice of some of them. */
function subsets<T>(items: readonly T[]): T[][] {
  return items.reduce<T[][]>((all, item) => [...all, ...all.map(some => [...some, item])], [[]])
}

describe.each(Object.entries(BY_STEP) as [Step, readonly Deed[]][])('when %s fails', (step, possible) => {
  test.each(['en', 'zh-TW'] as const)(
    'all that was done before is said, and nothing else, in %s',
    language => {
      for (const done of subsets(possible)) {
        const known = Object.assign({}, ...done.map(deed => DEEDS[deed].known)) as Partial<Known>
        const text = told(outcome(known, step), language)
        const changed = done.some(deed => deed !== 'announced')
        expect([done, UNCHANGED[language].test(text)]).toEqual([done, !changed])
        for (const deed of Object.keys(DEEDS) as Deed[]) {
          // A commit that was put back is told in place of the one that failed; objects that a commit uses are its files.
          const isTold =
            done.includes(deed) &&
            !(deed === 'pushed' && done.includes('put back')) &&
            !(deed === 'uploaded' && (done.includes('pushed') || done.includes('put back')))
          expect([done, deed, DEEDS[deed][language].test(text)]).toEqual([done, deed, isTold])
        }
      }
    }
  )
})

describe('an update that was sent and not confirmed', () => {
  test.each([
    ['the head as it was: it was not taken', BEFORE, /^The Space has not changed\.$/],
    ['the pushed commit: it was', OURS, /^Your commit is on the Space\.$/],
    ['another commit', OTHER, /^The Space is at another commit now, ccccccc/],
    ['no branch any more', null, /^The branch of the Space is not there any more\.$/]
  ])('asked, the Hub names %s', (_, head, text) => {
    expect(told(outcome({ sent: true }, 'push', head))).toMatch(text)
  })

  test('the Hub is silent: it is not known, and not guessed', () => {
    expect(told(outcome({ sent: true }, 'push'))).toMatch(/did not say whether it arrived/)
  })
})

test.each([
  [{ not: 'no-earlier' }, /nothing to go back to.*still on the Space/],
  [{ not: 'refused', head: OURS }, /did not work.*still on the Space/],
  [{ not: 'refused', head: OTHER }, /at another commit now/],
  [{ not: 'refused' }, /did not say whether it arrived/]
] as const)('a rollback that did not succeed: %j', (rollback, text) => {
  expect(told(outcome({ sent: true, pushed: OURS, rollback }, 'build'))).toMatch(text)
})
