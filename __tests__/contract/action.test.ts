import { describe, expect, test } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { INPUTS } from '../../src/inputs/table.js'
import { OUTPUTS } from '../../src/model/outputs.js'
import { sources } from './sources.js'

interface Metadata {
  readonly name: string
  readonly description: string
  readonly inputs: Record<string, { description: string; required?: boolean; default?: string }>
  readonly outputs: Record<string, { description: string }>
  readonly runs: { using: string; main: string }
  readonly branding: { icon: string; color: string }
}
const action = parse(readFileSync('action.yml', 'utf8')) as Metadata

describe('action.yml', () => {
  test('declares exactly the inputs of the table', () => {
    const expected = Object.entries(INPUTS).map(([name, spec]) => {
      const required = 'required' in spec
      const given = 'expression' in spec ? spec.expression : spec.default
      return [name, { description: spec.description, ...(required ? { required } : { default: given }) }]
    })
    expect(Object.entries(action.inputs)).toEqual(expected)
  })

  test('declares exactly the outputs of the table', () => {
    const expected = Object.entries(OUTPUTS).map(([name, { description }]) => [name, { description }])
    expect(Object.entries(action.outputs)).toEqual(expected)
  })

  test('gives every default as text, as GitHub does', () => {
    for (const { default: value } of Object.values(action.inputs))
      expect(['string', 'undefined']).toContain(typeof value)
  })

  test('runs the bundle', () => {
    expect(action.runs).toEqual({ using: 'node20', main: 'dist/index.js' })
  })

  test('has what the Marketplace asks for', () => {
    expect(action.description.length).toBeLessThanOrEqual(125)
    expect(action.branding).toEqual({ icon: 'upload-cloud', color: 'yellow' })
  })
})

test.each(Object.keys(INPUTS))('the input %s is used', name => {
  const uses = [
    new RegExp(`\\binputs(\\.${name}\\b|\\['${name}'\\])`, 'i'),
    // Taken out of the inputs by name, in a parameter or a variable.
    new RegExp(`\\{[^{}]*\\b${name}\\b[^{}]*\\}(: (Inputs|\\{[^}]*${name}: string)| = inputs\\b)`)
  ]
  const users = sources().filter(
    ({ path, text }) => path !== 'src/inputs/table.ts' && uses.some(use => use.test(text))
  )
  const ownUse = name === 'language' ? ['readLanguage'] : []
  expect([...users.map(({ path }) => path), ...ownUse]).not.toEqual([])
})
