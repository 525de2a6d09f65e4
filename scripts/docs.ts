import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { format, resolveConfig } from 'prettier'
import { INPUTS } from '../src/inputs/table.js'
import { OUTPUTS } from '../src/model/outputs.js'
import { diagnosesSections, diagnosesTable } from './docs/diagnoses.js'
import { type Described, markdownTable, metadata } from './docs/tables.js'
import { inputsZh, outputsZh } from './docs/zh-TW.js'

/**
 * Writes what the documents repeat of the code, between markers: `npm run docs`.
 * With `--check` it changes nothing, names the files that are stale, and fails when there are any.
 */
const root = fileURLToPath(new URL('..', import.meta.url))

/** Files, and the blocks in each of them. */
const documents: Readonly<Record<string, Readonly<Record<string, () => string>>>> = {
  'action.yml': {
    inputs: () => metadata('inputs', INPUTS),
    outputs: () => metadata('outputs', OUTPUTS)
  },
  'README.md': {
    inputs: () => markdownTable(['Input', 'Default', 'What it is'], INPUTS, 'required'),
    outputs: () => markdownTable(['Output', 'What it is'], OUTPUTS),
    diagnoses: () => diagnosesTable('en', ['Diagnosis', 'What it says'], 'docs/diagnoses.md')
  },
  'README.zh-TW.md': {
    inputs: () => markdownTable(['參數', '預設值', '說明'], said(INPUTS, inputsZh), '必填'),
    outputs: () => markdownTable(['輸出值', '說明'], said(OUTPUTS, outputsZh)),
    diagnoses: () => diagnosesTable('zh-TW', ['診斷', '說明'], 'docs/diagnoses.zh-TW.md')
  },
  'docs/diagnoses.md': {
    list: () => diagnosesTable('en', ['Diagnosis', 'What it says']),
    diagnoses: () => diagnosesSections('en')
  },
  'docs/diagnoses.zh-TW.md': {
    list: () => diagnosesTable('zh-TW', ['診斷', '說明']),
    diagnoses: () => diagnosesSections('zh-TW')
  }
}

/** The same rows, with their descriptions in another language. */
function said<Name extends string>(
  rows: Readonly<Record<Name, Described>>,
  descriptions: Readonly<Record<Name, string>>
): Record<string, Described> {
  const names = Object.keys(rows) as Name[]
  return Object.fromEntries(names.map(name => [name, { ...rows[name], description: descriptions[name] }]))
}

/** Puts a text between the marker `<!-- name -->` (or `# name`, in YAML) and its end. */
function fill(file: string, text: string, name: string, body: string): string {
  const yaml = file.endsWith('.yml')
  const [begin, end] = yaml ? [`# <${name}>`, `# </${name}>`] : [`<!-- ${name} -->`, `<!-- /${name} -->`]
  const from = text.indexOf(`${begin}\n`)
  const to = text.indexOf(end, from)
  if (from < 0 || to < 0) throw new Error(`${file}: the markers ${begin} … ${end} are missing`)
  const gap = yaml ? '\n' : '\n\n'
  return text.slice(0, from) + begin + gap + body + gap + text.slice(to)
}

/** Each document as it is and as it should be. */
async function render(file: string): Promise<{ is: string; should: string }> {
  const filepath = join(root, file)
  const is = readFileSync(filepath, 'utf8')
  let text = is
  for (const [name, body] of Object.entries(documents[file] ?? {})) text = fill(file, text, name, body())
  return { is, should: await format(text, { ...(await resolveConfig(filepath)), filepath }) }
}

/** The documents that are not what the code says. */
export async function staleDocuments(): Promise<string[]> {
  const stale: string[] = []
  for (const file of Object.keys(documents)) {
    const { is, should } = await render(file)
    if (is !== should) stale.push(file)
  }
  return stale
}

async function run(check: boolean): Promise<void> {
  const stale = await staleDocuments()
  if (stale.length === 0) return console.log('The documents are what the code says.')
  if (check) {
    console.error(`Stale (npm run docs): ${stale.join(', ')}`)
    process.exitCode = 1
    return
  }
  for (const file of stale) {
    writeFileSync(join(root, file), (await render(file)).should)
    console.log(`Wrote ${file}`)
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await run(process.argv.includes('--check'))
