/**
 * Says what went wrong in logs that were kept:
 * `npm run --silent diagnose -- [--json] [--language LANGUAGE] [--stage STAGE [--message TEXT]] FILE…`.
 * A file named `-` is standard input.
 */
import { closeSync, fstatSync, openSync, readFileSync, readSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { diagnose, type DiagnosisId } from '../src/diagnose/index.js'
import type { Evidence } from '../src/model/failure.js'
import type { RunContext } from '../src/diagnose/engine/entry.js'
import { adviceIn, type ReadAdvice, remedyLines } from '../src/render/advice.js'
import { quoted } from '../src/render/neutral.js'
import { plain } from '../src/render/plain.js'
import type { Language } from '../src/words/text.js'

const usage = `usage: npm run --silent diagnose -- [--json] [--language en|zh-TW] [--stage STAGE [--message TEXT]] FILE...

Reads what git, git-lfs, a client of the Hub or a Space printed, and says why it failed and what to do.
FILE may be - for standard input.

  --json                 one array of {"file", "diagnosis", "evidence"} in the order given
  --language en|zh-TW    the language of the explanation (default: en)
  --stage STAGE          the Space's stage, such as BUILD_ERROR or RUNTIME_ERROR; FILE is then the Space's log
  --message TEXT         what the Hub says beside the stage
`

interface Options {
  readonly json: boolean
  readonly language: Language
  readonly stage?: string
  readonly message?: string
  readonly files: readonly string[]
}

/** The command line; null when it cannot be understood. */
function readOptions(args: readonly string[]): Options | null {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        json: { type: 'boolean', default: false },
        language: { type: 'string', default: 'en' },
        stage: { type: 'string' },
        message: { type: 'string' }
      }
    })
    const { language, ...given } = values
    if (positionals.length === 0 || (language !== 'en' && language !== 'zh-TW')) return null
    if (given.message !== undefined && given.stage === undefined) return null
    return { ...given, language, files: positionals }
  } catch {
    return null
  }
}

interface Read {
  readonly file: string
  readonly id: DiagnosisId
  readonly proof: string
  readonly advice: ReadAdvice
}

/** A log on its own knows nothing of a run. */
const run: RunContext = { endpoint: 'https://huggingface.co' }

/** Of a huge file only its ends are read: the diagnosis looks at no more, and the middle may not fit in memory. */
const end = 1024 * 1024

function readText(file: string): string {
  if (file === '-') return readFileSync(0, 'utf8')
  const opened = openSync(file, 'r')
  try {
    const { size } = fstatSync(opened)
    if (size <= 2 * end) return readFileSync(opened, 'utf8')
    return [0, size - end].map(from => readPart(opened, from)).join('\n')
  } finally {
    closeSync(opened)
  }
}

function readPart(opened: number, from: number): string {
  const buffer = Buffer.alloc(end)
  return buffer.toString('utf8', 0, readSync(opened, buffer, 0, end, from))
}

/** What the action would know of such a failure. */
function evidence(text: string, { stage, message }: Options): Evidence {
  if (stage === undefined) return { step: 'push', text }
  const finding = { kind: 'space-stage', stage, ...(message !== undefined && { message }) } as const
  return { step: stage.startsWith('BUILD') ? 'build' : 'start', finding, text }
}

function read(file: string, options: Options): Read {
  const { language } = options
  const { id, proof, say } = diagnose(evidence(readText(file), options))
  return { file, id, proof, advice: adviceIn(language, say(run)) }
}

const headings = {
  en: { why: 'Why', steps: 'What to do', proof: 'What decided' },
  'zh-TW': { why: '原因', steps: '解決方法', proof: '判斷依據' }
} as const

/** One diagnosis for a terminal. */
function explain({ file, id, proof, advice }: Read, language: Language): string {
  const words = headings[language]
  const excerpt = advice.excerpt?.lines.flatMap(line => quoted(line, 1).map(shown => `  ${shown}`)) ?? []
  const decided = proof === '' ? [] : ['', `${words.proof}:`, ...quoted(proof, 20).map(line => `  ${line}`)]
  return [
    `${plain([{ value: file }])}: ${plain(advice.title)} [${id}]`,
    '',
    `  ${plain(advice.what)}`,
    '',
    `${words.why}: ${plain(advice.why)}`,
    ...(excerpt.length > 0 ? ['', ...excerpt] : []),
    '',
    `${words.steps}:`,
    ...remedyLines(advice.steps, '  '),
    '',
    ...advice.links.map(({ label, url }) => `  ${plain(label)}: ${url}`),
    ...decided,
    ''
  ].join('\n')
}

function main(args: readonly string[]): number {
  const options = readOptions(args)
  if (options === null) {
    process.stderr.write(usage)
    return 2
  }
  const all: Read[] = []
  let unreadable = 0
  for (const file of options.files) {
    try {
      all.push(read(file, options))
    } catch (error) {
      unreadable++
      process.stderr.write(
        `${file}: cannot be read: ${error instanceof Error ? error.message : String(error)}\n`
      )
    }
  }
  const output = options.json
    ? `${JSON.stringify(
        all.map(({ file, id, proof }) => ({ file, diagnosis: id, evidence: proof })),
        null,
        2
      )}\n`
    : all.map(one => `${explain(one, options.language)}\n`).join('\n')
  process.stdout.write(output)
  return unreadable > 0 ? 1 : 0
}

process.exitCode = main(process.argv.slice(2))
