import { describe, expect, test } from '@jest/globals'
import { gantt } from '../../src/render/gantt.js'
import type { Timing } from '../../src/model/values.js'
import { wordsOf } from '../../src/words/index.js'

const at = (step: Timing['step'], from: number, to: number): Timing => ({ step, from, to, ms: to - from })
const draw = (timings: Timing[], language: 'en' | 'zh-TW' = 'en') => gantt(timings, wordsOf(language))

describe('gantt', () => {
  test('a bar for each part of the run, in its order', () => {
    const drawn = draw([
      at('build', 2000, 62_000),
      at('push', 1000, 2000),
      at('credential', 0, 1),
      at('plan', 5, 900)
    ])
    expect(drawn.split('\n').filter(line => line.includes('section'))).toEqual([
      '    section Check',
      '    section Push',
      '    section Build'
    ])
    expect(drawn).toContain('2000-01-01 00:00:02.000, 2000-01-01 00:01:02.000')
    expect(drawn).toContain('axisFormat %M:%S')
  })

  test('one that took no time is still to be seen', () => {
    expect(draw([at('push', 5, 5)])).toContain('00:00:00.005, 2000-01-01 00:00:00.006')
  })

  test.each([
    [14_000, '%S.%L'],
    [3_000_000, '%M:%S'],
    [3_700_000, '%H:%M:%S']
  ])('%d ms are shown as %s', (to, axis) => {
    expect(draw([at('build', 0, to)])).toContain(`axisFormat ${axis}\n`)
  })

  test('has nothing that Mermaid would cut a line at, in any language', () => {
    const all = (
      ['access', 'create', 'settings', 'push', 'build', 'start', 'answer', 'rollback'] as const
    ).map((step, i) => at(step, i * 1000, i * 1000 + 500))
    for (const language of ['en', 'zh-TW'] as const) {
      const lines = draw(all, language).split('\n')
      expect(lines[0]).toBe('```mermaid')
      expect(lines.at(-1)).toBe('```')
      expect(lines.filter(line => line.startsWith('    section '))).toHaveLength(8)
      for (const line of lines.filter(found => found.startsWith('    section ')))
        expect(line).not.toMatch(/[:;#,]/)
      for (const line of lines.filter(found => found.includes(' :')))
        expect(line).toMatch(/^ {4}[\d.]+ \S+ :2000-01-01 [\d:.]{12}, 2000-01-01 [\d:.]{12}$/)
    }
  })
})
