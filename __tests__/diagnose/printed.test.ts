import { describe, expect, test } from '@jest/globals'
import { catalogue, diagnose } from '../../src/diagnose/index.js'
import { parseLog } from '../../src/diagnose/engine/log.js'
import { printed } from './printed.js'

/** The same output as a runner's log shows it. */
function inRunnerLog(text: string): string {
  return text
    .split('\n')
    .map(line => `2026-03-04T05:06:07.0000000Z ${line}        \r`)
    .join('\n')
}

const known = Object.entries(printed).flatMap(([id, texts]) => texts.map(text => [id, text] as const))

describe('what is printed', () => {
  test.each(known)('%s: %j', (id, text) => {
    expect(diagnose({ step: 'push', text })).toMatchObject({ id })
    expect(diagnose({ step: 'push', text: inRunnerLog(text) })).toMatchObject({ id })
  })
})

test('every sign is proved by an output of its diagnosis', () => {
  const unproved = catalogue.flatMap(({ id, signs }) =>
    signs
      .filter(({ pattern }) => !printed[id].some(text => pattern.test(parseLog(text).folded)))
      .map(({ pattern }) => `${id}: ${pattern.source}`)
  )
  expect(unproved).toEqual([])
})

test('no sign keeps state between two texts', () => {
  const flags = catalogue.flatMap(({ signs }) => signs.map(({ pattern }) => pattern.flags))
  expect(flags.filter(flag => flag.includes('g') || flag.includes('y'))).toEqual([])
})
