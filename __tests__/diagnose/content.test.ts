import { describe, expect, test } from '@jest/globals'
import { select } from '../../src/content/selection.js'
import { type Explained, explained } from './explained.js'
import { excludePattern } from '../../src/diagnose/catalogue/content/groups.js'
import type { RunContext } from '../../src/diagnose/engine/entry.js'
import type { ContentFinding, Evidence, Finding } from '../../src/model/failure.js'
import { plain } from '../../src/render/plain.js'
import { allKnown, hostile, nothingKnown } from './variations.js'

const languages = ['en', 'zh-TW'] as const
const commit = {
  sha: 'a1b2c3d'.padEnd(40, '0'),
  author: 'Ada',
  date: '2026-01-02T03:04:05Z',
  subject: 'Add it'
}
const now = { kind: 'large-file', path: 'model.pkl', size: 12_897_485, at: 'tip', commit } as const
const before = { kind: 'binary-file', path: 'old/logo.png', size: 366_592, at: 'history', commit } as const
const pointer = {
  kind: 'missing-lfs-object',
  path: 'w.bin',
  size: 2 * 1024 ** 3,
  oid: '0'.repeat(64)
} as const
const submodule = { kind: 'name', problem: { kind: 'submodule', path: 'lib/x' } } as const

function advise(finding: Finding, run: RunContext = allKnown, language: 'en' | 'zh-TW' = 'en'): Explained {
  return explained({ step: 'plan', finding }, run, language)
}
const refused = (...findings: readonly ContentFinding[]) => ({ kind: 'content-refused', findings }) as const
const printed = (text: string, run: RunContext): Explained =>
  explained({ step: 'push', text } satisfies Evidence, run)

function pasted({ steps }: Explained): string {
  return steps.flatMap(({ block }) => block?.lines ?? []).join('\n')
}
/** What is to be pasted first. */
function firstBlock({ steps }: Explained): readonly string[] | undefined {
  return steps.find(({ block }) => block !== undefined)?.block?.lines
}
function read(advice: Explained): string {
  return [
    advice.title,
    ...[advice.what, advice.why, ...advice.steps.map(({ text }) => text)].map(plain)
  ].join('\n')
}

describe('files that have to be LFS objects', () => {
  test.each(languages)('those of now and those of before are told apart, in %s', language => {
    const what = plain(advise(refused(now, before), allKnown, language).what)
    const [first = '', second = ''] = what.split(
      language === 'en' ? 'In earlier commits only' : '只在較早的 commit 裡'
    )
    expect(first).toContain('model.pkl')
    expect(first).toContain('12.4 MiB')
    expect(second).toContain('old/logo.png')
    expect(second).toContain('358 KiB')
    for (const part of [first, second]) expect(part).toMatch(/a1b2c3d Add it.*Ada.*2026-01-02/)
  })

  test('only before: a snapshot first, and nothing is to be excluded', () => {
    const advice = advise(refused(before))
    expect(firstBlock(advice)).toEqual(['with:', '  history: snapshot'])
    expect(pasted(advice)).not.toContain('exclude')
    expect(pasted(advice)).toContain('git filter-repo --force --invert-paths --path old/logo.png')
    expect(plain(advice.what)).not.toContain('as they are now')
  })

  test('only now: LFS first, then leaving them out, and no commit is to be rid of them', () => {
    const advice = advise(refused(now))
    expect(firstBlock(advice)).toEqual(['with:', '  history: snapshot', '  large-files: lfs'])
    expect(pasted(advice)).toContain('exclude: |\n    /model.pkl')
    expect(pasted(advice)).not.toContain('filter-repo')
    expect(plain(advice.what)).not.toContain('earlier commits')
  })

  test('rewriting the history is for those who keep it', () => {
    const texts = advise(refused(now, before)).steps.map(({ text }) => plain(text))
    const [migrate = ''] = texts.filter(text => text.includes('only if you want to keep history: full'))
    expect(migrate).toMatch(/^\W*Option C[^]*First, make a copy of your repository’s folder/)
  })

  test('a long list is cut, and says how much more there is', () => {
    const many = Array.from({ length: 30 }, (_, i) => ({ ...now, path: `data/${i}.bin` }))
    const advice = advise(refused(...many))
    expect(plain(advice.what)).toContain('and 20 more')
    expect(plain(advice.what)).not.toContain('data/10.bin')
    expect(pasted(advice)).toContain("--include='*.bin'")
  })

  test('this action sends LFS objects itself; other tools are told how', () => {
    const text =
      ' - model.pkl (ref: refs/heads/main)\nYour push was rejected because it contains files larger than 10 MiB.'
    for (const run of [allKnown, nothingKnown]) {
      expect(firstBlock(printed(text, run))).toEqual(['with:', '  history: snapshot'])
      expect(pasted(printed(text, run))).toContain('git lfs migrate import --everything --include=model.pkl')
    }
    expect(pasted(printed(text, allKnown))).not.toContain('git lfs push')
    expect(pasted(printed(text, nothingKnown))).toContain('git lfs push --all')
  })
})

test.each(languages)('what else was found is told in the same run, in %s', language => {
  const others: readonly ContentFinding[] = [
    pointer,
    { kind: 'invalid-metadata', message: '"license" must be one of [mit]' },
    { kind: 'card', problem: { severity: 'will-not-run', kind: 'no-sdk' } },
    submodule
  ]
  for (const first of [now, ...others]) {
    const told = read(
      advise(refused(first, ...others.filter(other => other !== first), now), allKnown, language)
    )
    for (const sign of ['model.pkl', 'w.bin', 'must be one of [mit]', 'sdk', 'lib/x'])
      expect(told).toContain(sign)
  }
})

describe('LFS objects', () => {
  test('that are missing are listed with their sizes', () => {
    expect(plain(advise(refused(pointer)).what)).toContain('w.bin (2.0 GiB)')
  })

  test('go to GitHub, from where this action takes them; a log of its own keeps the way to the Space', () => {
    const text = 'hint: Your push was rejected due to missing or corrupt local objects.'
    expect(pasted(advise(refused(pointer), nothingKnown))).not.toContain('huggingface.co')
    expect(pasted(printed(text, allKnown))).not.toContain('huggingface.co')
    expect(pasted(printed(text, nothingKnown))).toContain('git lfs push --all https://huggingface.co/spaces/')
    expect(pasted(printed(text, allKnown))).toContain('lfs: true')
  })

  test('need git-lfs, and how to get it is said', () => {
    const advice = advise({ kind: 'git-lfs-missing', files: ['model.pkl'] })
    for (const command of ['apt-get install -y git-lfs', 'brew install git-lfs', 'exclude: |'])
      expect(pasted(advice)).toContain(command)
    expect(read(advice)).toContain('large-files: fail')
    const log = printed("git: 'lfs' is not a git command. See 'git --help'.", nothingKnown)
    expect([log.title, pasted(log).includes('brew install git-lfs')]).toEqual([advice.title, true])
  })
})

describe('the card', () => {
  test('that the Hub refuses is told in its words', () => {
    const message = '"colorFrom" must be one of [red, yellow]'
    expect(plain(advise(refused({ kind: 'invalid-metadata', message })).why)).toContain(message)
  })

  test('that cannot run is told as such, and a near file is named', () => {
    const problem = { severity: 'will-not-run', kind: 'no-app-file', sdk: 'gradio' } as const
    const advice = advise(
      refused({ kind: 'card', problem: { ...problem, path: 'app.py', declared: false, similar: 'App.py' } })
    )
    expect(advice.title).toBe('The Space has no app file')
    expect(plain(advice.why)).toContain('there is App.py')
    expect(plain(advice.what)).toContain('the Space could not run')
  })
})

describe('names', () => {
  test('that cannot be used say which, and how to leave them out', () => {
    const advice = advise(refused({ kind: 'name', problem: { kind: 'backslash', path: 'a\\b.txt' } }))
    expect(advice.title).toBe('A file name cannot be used')
    expect(plain(advice.why)).toContain('a\\b.txt')
    expect(pasted(advice)).toContain('/a\\\\b.txt')
  })

  test('that clash say so', () => {
    const advice = advise(refused({ kind: 'case-clash', paths: ['Read.md', 'read.md'] }))
    expect(plain(advice.why)).toContain('Read.md; read.md')
  })

  test('of submodules say that the files are not pushed', () => {
    expect(plain(advise(refused(submodule)).why)).toContain('are not pushed')
  })
})

test.each([
  'app.py',
  'a b/c*.txt',
  '#x',
  '!x',
  '[a]?.md',
  'a\\b',
  'end  ',
  'bell\u0007.txt',
  '\uFFFD.md',
  '${{ x }}',
  hostile
])('the pattern for %j leaves out that path alone', path => {
  const entries = [path, `${path}x`, `x/${path}`, 'other'].map(each => {
    return { mode: '100644', oid: '0'.repeat(40), path: each, size: 1 } as const
  })
  const pattern = excludePattern(path)
  expect(pattern).not.toMatch(/[\r\n]|\$\{\{/)
  // A path with empty folders in it is none that git can hold.
  const possible = entries.filter(each => !/\/\/|^\/|\/$/.test(each.path))
  expect(select(possible, { exclude: pattern }).kept.map(each => each.path)).toEqual(
    possible.map(each => each.path).filter(each => each !== path)
  )
})
