import { describe, expect, test } from '@jest/globals'
import { parseRevList } from '../../src/content/rev-list.js'

describe.each([40, 64])('a list with ids of %d digits', length => {
  const id = (digit: string) => digit.repeat(length)
  const read = (lines: readonly string[], end = '\n') => parseRevList(lines.join('\n') + end, length)

  test('is told apart by its lines', () => {
    const lines = [
      `>${id('a')}`,
      `<${id('b')}`,
      id('c'),
      `${id('d')} `,
      `${id('e')} data`,
      `${id('f')} a b.txt`
    ]
    const expected = {
      commits: [id('a'), id('c')],
      behind: 1,
      others: [
        { oid: id('e'), path: 'data' },
        { oid: id('f'), path: 'a b.txt' }
      ]
    }
    expect(read(lines)).toEqual(expected)
    expect(read(lines, '')).toEqual(expected)
  })

  test('has names as git writes them', () => {
    const paths = [' ', ' a', '> b', '測試.txt', 'a\tb', '"c"']
    expect(read(paths.map(path => `${id('1')} ${path}`)).others.map(({ path }) => path)).toEqual(paths)
  })

  test('may be empty', () => {
    expect(read([], '')).toEqual({ commits: [], behind: 0, others: [] })
  })
})
