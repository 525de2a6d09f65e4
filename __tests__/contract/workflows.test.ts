import { describe, expect, test } from '@jest/globals'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { parse } from 'yaml'

interface Step {
  readonly uses?: string
  readonly with?: Readonly<Record<string, unknown>>
}
interface Workflow {
  readonly permissions?: object
  readonly jobs: Readonly<
    Record<
      string,
      {
        readonly needs?: string[]
        readonly if?: string
        readonly permissions?: object
        /** None where the job is another workflow. */
        readonly steps?: readonly Step[]
      }
    >
  >
}

const VALIDATOR = 'node_modules/@action-validator/cli/cli.mjs'
/** A right that GitHub has known for longer than the validator's schema. */
const NEWER = /^ +attestations: write\n/m

function validate(text: string, name: string) {
  const file = join(mkdtempSync(join(tmpdir(), 'workflow-')), name)
  writeFileSync(file, text.replace(NEWER, ''))
  return spawnSync(process.execPath, [VALIDATOR, file], { encoding: 'utf8' })
}

const folder = '.github/workflows'
const files = readdirSync(folder)
const textOf = (file: string) => readFileSync(`${folder}/${file}`, 'utf8')
const workflowOf = (file: string) => parse(textOf(file)) as Workflow

describe.each(files)('%s', file => {
  const workflow = workflowOf(file)
  const jobs = Object.entries(workflow.jobs)

  test('uses nothing that is not pinned by commit, with its version beside it', () => {
    const uses = [...textOf(file).matchAll(/^ *(?:- )?uses: (.+)$/gm)].map(([, what = '']) => what)
    const foreign = uses.filter(what => !what.startsWith('./'))
    expect(foreign.filter(what => !/^[\w.-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(what))).toEqual(
      []
    )
    expect(foreign.length).toBeGreaterThan(0)
  })

  test('gives no rights at the top, and to each job those that it names', () => {
    expect(workflow.permissions).toEqual({})
    expect(jobs.filter(([, job]) => !job.permissions).map(([name]) => name)).toEqual([])
  })

  test('leaves no credential in a checkout', () => {
    const checkouts = jobs
      .flatMap(([, job]) => job.steps ?? [])
      .filter(step => step.uses?.startsWith('actions/checkout@'))
    expect(checkouts.every(step => step.with?.['persist-credentials'] === false)).toBe(true)
  })

  test('puts no expression into a script', () => {
    const scripts = jobs
      .flatMap(([, job]) => job.steps ?? [])
      .map(step => (step as { run?: string }).run ?? '')
    expect(scripts.filter(script => script.includes('${{'))).toEqual([])
  })
})

test.each(['action.yml', ...files.map(file => `${folder}/${file}`)])('%s is as GitHub reads it', file => {
  const { status, stderr } = validate(readFileSync(file, 'utf8'), basename(file))
  expect([status, stderr]).toEqual([0, ''])
})

test('what GitHub does not know would be noticed', () => {
  expect(validate(textOf('ci.yml').replace('runs-on:', 'runs-in:'), 'ci.yml').status).toBe(1)
})

describe('a release', () => {
  const version = (JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }).version
  const [, pattern = ''] = /--quiet "(.+)" CHANGELOG/.exec(textOf('release.yml')) ?? []
  const dated = new RegExp(pattern.replace('${GITHUB_REF_NAME#v}', version).replaceAll('\\\\', '\\'), 'm')

  test('needs a section of the changelog with its version and a date', () => {
    expect(dated.test(`## [${version}] - 2026-12-01`)).toBe(true)
    expect(dated.test(`## [${version}] - unreleased`)).toBe(false)
    expect(dated.test('## [0.9.0] - 2026-12-01')).toBe(false)
    expect(readFileSync('CHANGELOG.md', 'utf8')).toContain(`## [${version}] - `)
  })

  test('waits for the tests and for the Hub, and alone may write', () => {
    const { publish, ...others } = workflowOf('release.yml').jobs
    expect(publish?.needs).toEqual(['verify', 'live'])
    for (const { permissions } of Object.values(others)) expect(permissions).toEqual({ contents: 'read' })
  })
})

test('ci-ok waits for every other job and runs whatever became of them', () => {
  const { 'ci-ok': gate, ...others } = workflowOf('ci.yml').jobs
  expect([...(gate?.needs ?? [])].sort()).toEqual(Object.keys(others).sort())
  expect(gate?.if).toBe('always()')
})
