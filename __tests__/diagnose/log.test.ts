import { expect, test } from '@jest/globals'
import { linesAt, parseLog } from '../../src/diagnose/engine/log.js'

const sentence = 'You are not authorized to push to this repo.'

test.each([
  ['git’s prefix and trailing blanks', `remote: ${sentence}        `],
  ['a runner’s time', `2026-03-04T05:06:07.1234567Z remote: ${sentence}`],
  ['job and step before the time', `deploy\tPush to the Space\t2026-03-04T05:06:07.1234567Z ${sentence}`],
  ['a logger’s time', `[2026-03-04 05:06:07,891] ${sentence}`],
  ['colors', `\u001b[31mremote: \u001b[1m${sentence}\u001b[0m`],
  ['colors whose escape was lost', `[31;1m${sentence}[0m`],
  ['a terminal’s title', `\u001b]0;git push\u0007${sentence}`],
  ['a box', `│ ${sentence}            │`],
  ['a box around git’s prefix', `│ remote: ${sentence} │`],
  ['a runner’s mark', `##[error]${sentence}`],
  ['a workflow command', `::error title=Push::${sentence}`],
  ['a comment', `# remote: ${sentence}`],
  ['a quotation', `> ${sentence}`],
  ['Windows line ends', `${sentence}\r\n`],
  ['a byte order mark', `\ufeff${sentence}`],
  ['a line copied onto itself', `${sentence}${sentence}`],
  ['a line printed twice', `${sentence}\n${sentence}`],
  ['rules above and below', `-----------\nremote: ------\n${sentence}\n═══════════`]
])('%s is taken off', (_, text) => {
  expect(parseLog(text).lines).toEqual([sentence])
})

test('a progress line overwritten with a carriage return ends there', () => {
  expect(parseLog('Uploading LFS objects:  50%\rUploading LFS objects: 100%\rEOF\n').lines).toContain('EOF')
})

test('sentences are found wherever the line breaks fell', () => {
  const log = parseLog(
    'hint: Updates were rejected because the remote contains work that you do not\nhint: have locally.'
  )
  expect(log.folded).toContain('work that you do not hint: have locally.')
})

test('what a person named is no message', () => {
  const text =
    '[main 0a1b2c3] Handle: rate limit exceeded\n create mode 100644 docs/Repository not found.md\n'
  expect(parseLog(text).lines).toEqual([])
})

test('the program that a traceback quotes is no message', () => {
  const text = [
    '   2711     hf_raise_for_status(response)',
    '   2712 except RepositoryNotFoundError as e:',
    '--> 301 raise HfHubHTTPError(str(e), response=response) from e',
    '│   823 │   │   │   return self.run_as_future(fn, self)  │',
    'except RepositoryNotFoundError as e:',
    'raise LocalTokenNotFoundError(',
    'HfHubHTTPError: 429 Client Error: Too Many Requests'
  ].join('\n')
  expect(parseLog(text).lines).toEqual(['HfHubHTTPError: 429 Client Error: Too Many Requests'])
})

test('a traceback’s program is kept when it is asked for', () => {
  const text = '│ ❱  1746 │   │   error_message = "Invalid user token."  │'
  expect(parseLog(text).lines).toEqual([])
  expect(parseLog(text, 'with-source').folded).toContain('Invalid user token.')
})

test('a script that the runner shows has not been run yet', () => {
  const text = [
    '2026-03-04T05:06:07Z ##[group]Run if [ -z "$HF_TOKEN" ]; then echo "HF_TOKEN is not set"; fi',
    '2026-03-04T05:06:07Z if [ -z "$HF_TOKEN" ]; then echo "HF_TOKEN is not set"; fi',
    '2026-03-04T05:06:07Z shell: /usr/bin/bash -e {0}',
    '2026-03-04T05:06:07Z ##[endgroup]',
    '2026-03-04T05:06:08Z remote: Repository not found'
  ].join('\n')
  expect(parseLog(text).lines.at(-1)).toBe('Repository not found')
  expect(parseLog(text).folded).not.toContain('HF_TOKEN')
})

test('a group that never ends hides nothing', () => {
  expect(parseLog('##[group]Run git push\nremote: Repository not found').folded).toContain(
    'Repository not found'
  )
})

test('of a huge text the beginning and the end are kept', () => {
  const log = parseLog(
    `first failure\n${'x'.repeat(3_000_000)}\n${'filler\nother\n'.repeat(50_000)}last failure\n`
  )
  expect(log.lines[0]).toBe('first failure')
  expect(log.lines.at(-1)).toBe('last failure')
  expect(log.folded.length).toBeLessThan(200_000)
})

test('the lines of a stretch of the folded text', () => {
  const log = parseLog('one\ntwo words\nthree')
  const at = log.folded.indexOf('words')
  expect(linesAt(log, at, at + 5)).toBe('two words')
  expect(linesAt(log, at, at + 9)).toBe('two words\nthree')
  expect(linesAt(log, 0, 3)).toBe('one')
})

test('empty text has no lines', () => {
  expect(parseLog('')).toEqual({ lines: [], folded: '', starts: [] })
})
