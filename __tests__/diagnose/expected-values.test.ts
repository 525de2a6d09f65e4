import { expect, test } from '@jest/globals'
import { readInputs } from '../../src/inputs/read.js'
import type { Evidence, Failure } from '../../src/model/failure.js'
import { plain } from '../../src/render/plain.js'
import { explained } from './explained.js'

/** Inputs that cannot be used, each for a reason of its own. */
const BAD: readonly Record<string, string>[] = [
  { 'wait-timeout': '20' },
  { 'sleep-time': 'soon', hardware: 't4-small' },
  { 'health-check': 'health' },
  { secrets: 'a value' },
  { secrets: '1ST=x' },
  { secrets: 'ONE=1\nONE=2' },
  { secrets: 'ONE<<END\nx' },
  { 'space-branch': 'a..b' },
  { ref: '-x' },
  { path: '../elsewhere' },
  { endpoint: 'ftp://huggingface.co' },
  { 'health-check': '/', wait: 'false' },
  { history: 'full', exclude: '*.txt' }
]

function evidenceOf(inputs: Record<string, string>): Evidence {
  const env = Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])
  try {
    readInputs(
      { INPUT_SPACE: 'ada/demo', ...(Object.fromEntries(env) as object) },
      { cwd: '/c', home: '/h', temp: '/t' }
    )
  } catch (error) {
    return (error as Failure).evidence
  }
  throw new Error(`${JSON.stringify(inputs)} was accepted`)
}

test.each(BAD)('what is expected in place of %j is said in the language of the run', inputs => {
  const evidence = evidenceOf(inputs)
  const run = { endpoint: 'https://huggingface.co' }
  const words = /[A-Za-z]+(?: [a-z]+){3,}/
  const told = (language: 'en' | 'zh-TW') => {
    const { what, why, steps } = explained(evidence, run, language)
    return [what, why, ...steps.map(({ text }) => text)].map(plain).join('\n')
  }
  expect(told('en')).toMatch(words)
  expect(told('zh-TW')).not.toMatch(words)
})
