import { expect } from '@jest/globals'
import { type ActionRun, readMetadata } from '../../../local-runner/action.js'
import { type Page, pageOf } from './page.js'

/** What every red run owes its reader, whatever went wrong. */
export async function expectExplained(run: ActionRun, id: string): Promise<Page> {
  const shown = `${run.log}\n${run.summary}`
  expect({ diagnosis: run.outputs['diagnosis'], shown }).toEqual({ diagnosis: id, shown })
  expect(run.outputs['status']).toBe('failed')
  expect(Object.keys(run.outputs)).toEqual(await outputNames())
  expect(run.code).toBe(1)

  const page = pageOf(run.summary)
  expect(page.faults).toEqual([])
  expect(page.headings).toHaveLength(1)
  const errors = run.annotations.filter(({ level }) => level === 'error')
  expect(errors).toHaveLength(1)
  expect(errors[0]?.title).toBe(page.headings[0])
  expect(errors[0]?.title).not.toBe('')
  expect(errors[0]?.message).toContain(`[${id}]`)
  // A numbered remedy, and no number of git's in its place.
  expect(page.html).toContain('<ol>')
  for (const said of [errors[0]?.title, errors[0]?.message, page.html.split('<details>')[0]])
    expect(said).not.toMatch(/exit(ed)?\W+(with\W+)?(code|status)\W+128/i)
  return page
}

/** A run that did what it was asked to. */
export async function expectDeployed(
  run: ActionRun,
  outputs: Readonly<Record<string, string>> = {}
): Promise<Page> {
  const shown = `${run.log}\n${run.summary}`
  expect({ status: run.outputs['status'], shown }).toEqual({ status: 'deployed', shown })
  expect(run.outputs).toMatchObject({ diagnosis: '', ...outputs })
  expect(Object.keys(run.outputs)).toEqual(await outputNames())
  expect(run.code).toBe(0)
  expect(run.annotations).toEqual([])
  // Of Node's own: more listeners than it thinks are well, something that is deprecated.
  expect(run.log).not.toMatch(/\(node:\d+\) /)
  const page = pageOf(run.summary)
  expect(page.faults).toEqual([])
  return page
}

async function outputNames(): Promise<string[]> {
  return Object.keys((await readMetadata()).outputs)
}
