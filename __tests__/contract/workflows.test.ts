import { describe, expect, test } from '@jest/globals'
import { readFileSync, readdirSync } from 'node:fs'
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
        readonly steps: readonly Step[]
      }
    >
  >
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
      .flatMap(([, job]) => job.steps)
      .filter(step => step.uses?.startsWith('actions/checkout@'))
    expect(checkouts.every(step => step.with?.['persist-credentials'] === false)).toBe(true)
  })

  test('puts no expression into a script', () => {
    const scripts = jobs.flatMap(([, job]) => job.steps).map(step => (step as { run?: string }).run ?? '')
    expect(scripts.filter(script => script.includes('${{'))).toEqual([])
  })
})

test('ci-ok waits for every other job and runs whatever became of them', () => {
  const { 'ci-ok': gate, ...others } = workflowOf('ci.yml').jobs
  expect([...(gate?.needs ?? [])].sort()).toEqual(Object.keys(others).sort())
  expect(gate?.if).toBe('always()')
})
