import { expect, test } from '@jest/globals'
import { formatCommit, parseCommit } from '../../src/content/commit.js'

const TREE = '4b825dc642cb6eb9a060e54bf8d69288fbee4904'
const commit = (message: string, author = 'Ann Lee <ann@example.org> 1700000000 +0800', more = '') =>
  Buffer.from(
    `tree ${TREE}\nparent ${TREE}\nauthor ${author}\ncommitter C <c@example.org> 1 +0000\n${more}\n${message}`
  )

test('the author and the subject of a commit', () => {
  expect(parseCommit(commit('Add a page\n\nIt shows tree 1.\n'))).toEqual({
    subject: 'Add a page',
    author: { name: 'Ann Lee', email: 'ann@example.org', date: '@1700000000 +0800' }
  })
})

test.each([
  ['a paragraph of several lines is one', 'Add\na page  \nfor all\n\nMore', 'Add a page for all'],
  ['blank lines before it', '\n  \nAdd', 'Add'],
  ['a blank line of blanks after it', 'Add\n \nMore', 'Add'],
  ['no message', '', '']
])('subject: %s', (_, message, subject) => {
  expect(parseCommit(commit(message)).subject).toBe(subject)
})

test('a signature between the author and the message is no message', () => {
  const signed = 'gpgsig -----BEGIN PGP SIGNATURE-----\n \n iQ\n -----END PGP SIGNATURE-----\n'
  expect(parseCommit(commit('Add', undefined, signed)).subject).toBe('Add')
})

test('a commit in another encoding is read by it', () => {
  const latin1 = Buffer.from(commit('Größe', undefined, 'encoding ISO-8859-1\n').toString('utf8'), 'latin1')
  expect(parseCommit(latin1).subject).toBe('Größe')
  expect(parseCommit(commit('Größe', undefined, 'encoding none-such\n')).subject).toBe('Größe')
})

test.each([
  ['without a name', '<ann@example.org> 1 +0000', { name: '', email: 'ann@example.org', date: '@1 +0000' }],
  ['with nothing', '', { name: '', email: '', date: '@0 +0000' }],
  [
    'before 1970, which git does not take again',
    'A <a> -5 +0000',
    { name: 'A', email: 'a', date: '@0 +0000' }
  ]
])('an author %s', (_, author, expected) => {
  expect(parseCommit(commit('Add', author)).author).toEqual(expected)
})

test('a new commit is read as it was meant, whoever wrote it', () => {
  const made = { tree: TREE, parents: [TREE], at: 1_700_000_000_999, message: 'Add a page\n\nMore\n' }
  const author = { name: 'Ann Lee', email: 'ann@example.org', date: '@1600000000 +0800' }
  expect(formatCommit({ ...made, author })).toBe(
    `tree ${TREE}\nparent ${TREE}\nauthor Ann Lee <ann@example.org> 1600000000 +0800\n` +
      'committer Ann Lee <ann@example.org> 1700000000 +0000\n\nAdd a page\n\nMore\n'
  )
  const strange = { name: 'A <b>\n\0', email: '<\n>', date: '@0001 +0000' }
  const text = formatCommit({ ...made, author: strange, message: 'A\0B' })
  expect(parseCommit(Buffer.from(text))).toEqual({
    subject: 'AB',
    author: { name: 'A b', email: 'unknown', date: '@1 +0000' }
  })
})
