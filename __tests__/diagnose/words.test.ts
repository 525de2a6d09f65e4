import { describe, expect, test } from '@jest/globals'
import { catalogue, diagnose } from '../../src/diagnose/index.js'
import { some } from '../support/tiers.js'
import { type Explained, read } from './explained.js'
import type { RunContext } from '../../src/diagnose/engine/entry.js'
import type { Language, Text } from '../../src/words/text.js'
import { allKnown, hostile, nothingKnown, variations } from './variations.js'

const languages = ['en', 'zh-TW'] as const
const sources = ['input', 'environment', 'oidc', 'stored'] as const
const runs: readonly RunContext[] = some(
  [
    nothingKnown,
    allKnown,
    {
      endpoint: 'https://huggingface.co',
      space: hostile,
      spaceUrl: `https://huggingface.co/spaces/${hostile}`,
      spaceBranch: hostile,
      ref: hostile,
      token: { source: 'input', name: hostile, role: hostile },
      account: hostile,
      repository: hostile,
      secretsUrl: `https://github.com/${hostile}`
    },
    ...sources.map(source => ({ ...nothingKnown, token: { source } })),
    { ...allKnown, endpoint: 'https://hub.example' },
    { ...allKnown, preview: 'octo/demo#7' }
  ],
  3
)

interface Said {
  readonly id: string
  readonly advice: Explained
}

/** Each is diagnosed once: of long logs that takes its time. */
const diagnosed = variations(hostile).map(evidence => diagnose(evidence))
const every = (language: Language): readonly Said[] =>
  diagnosed.flatMap(({ id, say }) => runs.map(run => ({ id, advice: read(say(run), language) })))
const all = { en: every('en'), 'zh-TW': every('zh-TW') }

/** What is wrong, with the diagnosis it is wrong in: one assertion for thousands of texts. */
function faults(said: readonly Said[], find: (advice: Explained, id: string) => readonly string[]): string[] {
  return [...new Set(said.flatMap(({ id, advice }) => find(advice, id).map(fault => `${id}: ${fault}`)))]
}

function texts({ what, why, steps }: Explained): Text[] {
  return [what, why, ...steps.map(({ text }) => text)]
}

/** Our own words, with a mark where a value stands. */
function ours(text: Text): string {
  return text.map(part => (typeof part === 'string' ? part : '§')).join('')
}

test('the variations reach every diagnosis', () => {
  const reached = new Set(diagnosed.map(({ id }) => id))
  expect(catalogue.map(({ id }) => id).filter(id => !reached.has(id))).toEqual([])
})

describe.each(languages)('in %s', language => {
  const said = all[language]

  test('every part says something', () => {
    const empty = faults(said, advice => {
      const links = advice.links.flatMap(({ label, url }) => [ours(label), url])
      const parts = [advice.title, ...texts(advice).map(ours), ...links]
      const missing = advice.steps.length === 0 || advice.links.length === 0
      return [...parts.filter(part => part.trim() === ''), ...(missing ? ['no steps or no links'] : [])]
    })
    expect(empty).toEqual([])
  })

  test('values stay values: nothing from outside is among our words', () => {
    const marks = /evil|pwned|<img|::error|rm -rf|\*\*b/
    const leaked = faults(said, advice =>
      [advice.title, ...texts(advice).map(ours)].filter(text => marks.test(text))
    )
    expect(leaked).toEqual([])
  })

  test('what is pasted into a shell is one quoted word, on one line', () => {
    const loose = faults(said, advice =>
      advice.steps.flatMap(({ block }) =>
        (block?.lines ?? []).filter(line => {
          if (block?.language !== 'sh') return /[\r\n]/.test(line)
          const unquoted = line.replaceAll(`'\\''`, '').replace(/'[^']*'/g, '')
          return /[\r\n]|\$\(|pwned|;/.test(unquoted) || /[\r\n]/.test(line)
        })
      )
    )
    expect(loose).toEqual([])
  })

  test('links lead somewhere and cannot be broken out of', () => {
    const broken = faults(said, advice =>
      advice.links
        .map(({ url }) => url)
        .filter(url => !/^https:\/\/[^\s()<>"'\\]+$/.test(url) || !URL.canParse(url))
    )
    expect(broken).toEqual([])
  })

  test('calm: no exclamation marks, no emoji, no holes, no doubled blanks', () => {
    const loud = /[!！]|\p{Extended_Pictographic}|undefined|\[object| {2}| $/mu
    const found = faults(said, advice =>
      [advice.title, ...texts(advice).map(ours)].filter(text => loud.test(text))
    )
    expect(found).toEqual([])
  })

  test('the headline names what happened in a few words, and is not the id', () => {
    const long = faults(said, ({ title }, id) => (title === id || title.length > 80 ? [title] : []))
    expect(long).toEqual([])
  })

  test('code marks and links in our words are complete', () => {
    const torn = faults(said, advice =>
      texts(advice)
        .map(ours)
        .filter(
          text =>
            (text.match(/`/g) ?? []).length % 2 === 1 ||
            [...text.matchAll(/\]\(([^)]*)\)/g)].some(([, url = '']) => !URL.canParse(url))
        )
    )
    expect(torn).toEqual([])
  })
})

test('the guide’s three are recognised at once, in both languages', () => {
  const names = new Map([
    ['authentication-failed', 'Authentication failed'],
    ['permission-denied', 'Permission denied'],
    ['repository-not-found', 'Repository not found']
  ])
  const confused = languages.flatMap(language =>
    faults(all[language], ({ title }, id) => {
      const named = [...names].find(([, name]) => title.startsWith(name))?.[0]
      return named === (names.has(id) ? id : undefined) ? [] : [title]
    })
  )
  expect(confused).toEqual([])
})

test('Chinese is Chinese, and Traditional', () => {
  const simplified = /[这们个为过还时对说没发现权库检认证许问题链获书导览号频开关网页删]/
  const found = faults(all['zh-TW'], advice =>
    texts(advice)
      .map(ours)
      .filter(text => simplified.test(text) || !/[\u4e00-\u9fff]/.test(text))
  )
  expect(found).toEqual([])
})

test('both languages take the same steps, with the same lines to paste and the same links', () => {
  for (const evidence of variations('ada')) {
    const { id, say } = diagnose(evidence)
    for (const run of [nothingKnown, allKnown]) {
      const said = say(run)
      const [en, zh] = [read(said, 'en'), read(said, 'zh-TW')]
      expect([id, zh.steps.map(({ block }) => block)]).toEqual([id, en.steps.map(({ block }) => block)])
      expect([id, zh.links.map(({ url }) => url)]).toEqual([id, en.links.map(({ url }) => url)])
      expect([id, zh.excerpt]).toEqual([id, en.excerpt])
    }
  }
})
