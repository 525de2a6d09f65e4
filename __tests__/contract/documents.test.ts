import { expect, test } from '@jest/globals'
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { staleDocuments } from '../../scripts/docs.js'
import { catalogue } from '../../src/diagnose/index.js'
import { INPUTS } from '../../src/inputs.js'
import { OUTPUTS } from '../../src/outputs.js'

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

test('every link to a file of the repository leads somewhere', () => {
  const pages = [
    ...readdirSync('.'),
    ...readdirSync('docs', { recursive: true }).map(name => `docs/${String(name)}`)
  ]
  const dead: string[] = []
  for (const page of pages.filter(name => name.endsWith('.md')).map(name => name.replaceAll('\\', '/'))) {
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
