import { expect, test } from '@jest/globals'
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { parseAllDocuments } from 'yaml'
import { staleDocuments } from '../../scripts/docs.js'
import { catalogue } from '../../src/diagnose/index.js'
import { readInputs } from '../../src/inputs/read.js'
import { INPUTS } from '../../src/inputs/table.js'
import { OUTPUTS } from '../../src/model/outputs.js'
import { blocksOf } from '../support/pasted.js'

const read = (file: string) => readFileSync(file, 'utf8')
const between = (text: string, name: string) =>
  text.slice(text.indexOf(`<!-- ${name} -->`), text.indexOf(`<!-- /${name} -->`))

test('what the documents repeat of the code is fresh (npm run docs)', async () => {
  expect(await staleDocuments()).toEqual([])
})

test.each(['README.md', 'README.zh-TW.md'])('%s has a row for every input, output and diagnosis', file => {
  const text = read(file)
  for (const name of Object.keys(INPUTS)) expect(between(text, 'inputs')).toContain(`| \`${name}\` `)
  for (const name of Object.keys(OUTPUTS)) expect(between(text, 'outputs')).toContain(`| \`${name}\` `)
  for (const { id } of catalogue) expect(between(text, 'diagnoses')).toContain(`#${id})`)
})

test.each(['docs/diagnoses.md', 'docs/diagnoses.zh-TW.md'])(
  '%s has one section for every diagnosis',
  file => {
    const headings = read(file)
      .split('\n')
      .filter(line => line.startsWith('## '))
    expect(headings).toEqual(catalogue.map(({ id }) => `## ${id}`))
  }
)

test('ids of diagnoses are unique and fit for an anchor', () => {
  const ids = catalogue.map(({ id }) => id)
  expect(new Set<string>(ids).size).toBe(ids.length)
  for (const id of ids) expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/)
})

test('the step to paste is within the first 30 lines of each README', () => {
  for (const file of ['README.md', 'README.zh-TW.md']) {
    const top = read(file).split('\n').slice(0, 30).join('\n')
    expect(top).toMatch(
      /uses: org\/hf-space-push@v1\n +with:\n +space: .+\n +token: \$\{\{ secrets\.HF_TOKEN \}\}/
    )
  }
})

const pages = [
  ...readdirSync('.'),
  ...readdirSync('docs', { recursive: true }).map(name => `docs/${String(name)}`)
]
  .filter(name => name.endsWith('.md'))
  .map(name => name.replaceAll('\\', '/'))

test('every step to paste has inputs that there are, with values that they take', () => {
  const given = pages.flatMap(page =>
    blocksOf(page).flatMap(block => inputsOf(block).map(inputs => ({ page, inputs })))
  )
  expect(given.length).toBeGreaterThan(20)
  const shown = new Set(given.flatMap(({ inputs }) => Object.keys(inputs)))
  for (const name of ['path', 'card', 'exclude', 'large-files', 'history', 'dry-run', 'force'])
    expect(shown).toContain(name)
  const wrong = given.flatMap(({ page, inputs }) =>
    Object.entries(inputs)
      .filter(([name, value]) => !(name in INPUTS) || !takes(name as keyof typeof INPUTS, value))
      .map(([name, value]) => `${page}: ${name}: ${JSON.stringify(value)}`)
  )
  expect(wrong).toEqual([])
})

test('the inputs of every step to paste go together', () => {
  const places = { cwd: '/', home: '/', temp: '/' }
  const steps = pages.flatMap(page => blocksOf(page).flatMap(stepsIn))
  expect(steps.length).toBeGreaterThan(20)
  for (const step of steps) {
    const inputs = Object.entries(step).map(([name, value]) => {
      const given = String(value).replace(/^\$\{\{.*\}\}$/, name === 'space' ? 'ann/demo' : 'x')
      return [`INPUT_${name.toUpperCase()}`, given]
    })
    const env = { GITHUB_WORKSPACE: '/', ...(Object.fromEntries(inputs) as Record<string, string>) }
    expect(() => readInputs(env, places)).not.toThrow()
  }
})

test.each(['recipes', 'moving'])('%s are the same lines to paste in both languages', page => {
  const lines = blocksOf(`docs/${page}.md`)
  expect(lines.length).toBeGreaterThan(8)
  expect(blocksOf(`docs/${page}.zh-TW.md`)).toEqual(lines)
})

test('every link to a file of the repository leads somewhere', () => {
  const dead: string[] = []
  for (const page of pages) {
    for (const [, target = ''] of read(page).matchAll(/\]\((?!https?:)([^)\s]+)\)/g)) {
      const { pathname, hash } = new URL(target, `file:///${page}`)
      const path = decodeURIComponent(pathname.slice(1))
      if (!anchors(path).includes(decodeURIComponent(hash.slice(1)))) dead.push(`${page}: ${target}`)
    }
  }
  expect(dead).toEqual([])
})

test('every test and source that the threat model names exists', () => {
  const rows = read('docs/threat-model.md')
    .split('\n')
    .filter(line => /^\|.*\|.*\|.*\|$/.test(line))
  const named = rows.flatMap(row =>
    [...(row.split(' | ').at(-1) ?? '').matchAll(/`([^`]+)`/g)].map(([, name]) => name)
  )
  expect(named.length).toBeGreaterThan(20)
  expect(named.filter(name => !existsSync(`__tests__/${name}.test.ts`) && !existsSync(`${name}`))).toEqual([])
})

/** The anchors of a page, as GitHub makes them of its headings; the empty one is the page itself. */
function anchors(path: string): string[] {
  let text: string
  try {
    text = read(path)
  } catch {
    return []
  }
  const headings = path.endsWith('.md')
    ? [...text.matchAll(/^#{1,4} (.+)$/gm)].map(([, title = '']) => title)
    : []
  return [
    '',
    ...headings.map(title =>
      title
        .toLowerCase()
        .replace(/[^\p{L}\p{N} _-]/gu, '')
        .replaceAll(' ', '-')
    )
  ]
}

/** What is given to this action in a workflow, in a step, or in the lines below `with:` alone. */
function inputsOf(block: string): Record<string, unknown>[] {
  return parseAllDocuments(block).flatMap(document => {
    const yaml = document.toJS() as Record<string, unknown> | null
    const names = Object.keys(yaml ?? {})
    const bare = names.length > 0 && names.every(name => name in INPUTS)
    return yaml && bare ? [yaml] : withIn(yaml)
  })
}

/** The same of whole steps only. */
function stepsIn(block: string): Record<string, unknown>[] {
  return inputsOf(block).filter(inputs => 'space' in inputs)
}

function withIn(yaml: unknown): Record<string, unknown>[] {
  if (typeof yaml !== 'object' || yaml === null) return []
  const below = Object.values(yaml).flatMap(withIn)
  const { uses, with: inputs } = yaml as { uses?: string; with?: Record<string, unknown> }
  const ours = inputs && (uses === undefined || uses.startsWith('org/hf-space-push@'))
  return ours ? [inputs, ...below] : below
}

/** What an expression comes to, only GitHub knows. */
function takes(name: keyof typeof INPUTS, value: unknown): boolean {
  return /^\$\{\{.*\}\}$/.test(String(value)) || 'ok' in INPUTS[name].parse(String(value), {})
}
