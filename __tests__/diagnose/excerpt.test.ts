import { describe, expect, test } from '@jest/globals'
import type { Evidence } from '../../src/model/failure.js'
import { diagnose } from '../../src/diagnose/index.js'
import { explained } from './explained.js'
import { tellingLines } from '../../src/diagnose/logs/excerpt.js'
import { lastStart, spaceLines } from '../../src/diagnose/logs/lines.js'
import { block } from '../../src/render/markdown.js'

const run = { endpoint: 'https://huggingface.co' }
const build = (text: string) => tellingLines(spaceLines(text), 'build')
const app = (text: string) => tellingLines(spaceLines(text), 'run')
const failed = (stage: string, text: string): Evidence => ({
  step: 'build',
  finding: { kind: 'space-stage', stage },
  text
})
const cause = (evidence: Evidence) =>
  (diagnose(evidence).facts as { readonly cause?: { readonly name: string } }).cause?.name

test.each([
  ['a time', '2026-06-01T08:09:10.123456Z   File "/app/x.py", line 3'],
  ['a job, a step and a time', 'deploy\tBuild\t2026-06-01T08:09:10.1Z   File "/app/x.py", line 3'],
  ['colors', '\u001b[31m  File "/app/x.py", line 3\u001b[0m'],
  ['BuildKit’s number and seconds', '#12 3.456   File "/app/x.py", line 3'],
  ['Windows line ends', '  File "/app/x.py", line 3\r\n']
])('%s is taken off, the margin stays', (_, text) => {
  expect(spaceLines(text)).toEqual(['  File "/app/x.py", line 3'])
})

test('only the last start of an app is read', () => {
  const lines = spaceLines(
    '===== Application Startup at 1 =====\nold\n===== Application Startup at 2 =====\nnew'
  )
  expect(lastStart(lines)).toEqual(['===== Application Startup at 2 =====', 'new'])
  expect(lastStart(['x'])).toEqual(['x'])
})

describe('of a build', () => {
  test('the failing step and what it complained of, not what an earlier step did', () => {
    const text = [
      '--> RUN pip install a || true',
      'ERROR: Could not find a version that satisfies the requirement a (from versions: none)',
      'DONE 2.0s',
      '--> RUN python make.py',
      'cache miss: x',
      'SomethingStrange: it broke error 7',
      '--> ERROR: process "/bin/sh -c python make.py" did not complete successfully: exit code: 1'
    ].join('\n')
    expect(build(text)).toEqual([
      'SomethingStrange: it broke error 7',
      '--> ERROR: process "/bin/sh -c python make.py" did not complete successfully: exit code: 1'
    ])
    expect(cause(failed('BUILD_ERROR', text))).toBeUndefined()
  })

  test('pip’s complaint about packages it installed all the same is not the reason', () => {
    const text = [
      '--> RUN pip install -r requirements.txt',
      "ERROR: pip's dependency resolver does not currently take into account all the packages that are installed.",
      'tensorflow 2.1 requires numpy<2, but you have numpy 2.3.1 which is incompatible.',
      'Successfully installed numpy-2.3.1',
      'DONE 9.0s',
      '--> RUN python check.py',
      "FileNotFoundError: [Errno 2] No such file or directory: 'x'",
      '--> ERROR: process "/bin/sh -c python check.py" did not complete successfully: exit code: 1'
    ].join('\n')
    expect(cause(failed('BUILD_ERROR', text))).toBeUndefined()
    expect(build(text)[0]).toContain('FileNotFoundError')
  })

  test('another step that begins before the failure is reported hides nothing', () => {
    const text = [
      '--> RUN pip install -r requirements.txt',
      'ERROR: Could not find a version that satisfies the requirement torch==9.9 (from versions: 2.6.0)',
      '--> COPY --from=pipfreeze --link /pipfreeze/ /pipfreeze/',
      '--> ERROR: process "/bin/sh -c pip install -r requirements.txt" did not complete successfully: exit code: 1'
    ].join('\n')
    expect(cause(failed('BUILD_ERROR', text))).toBe('no-such-version')
    expect(build(text).join('\n')).toContain('torch==9.9')
  })
})

describe('of an app', () => {
  const handled =
    'Traceback (most recent call last):\n  File "/home/user/app/a.py", line 2, in f\nModuleNotFoundError: No module named \'fast\'\nGoing on without it.'
  const real =
    'Traceback (most recent call last):\n  File "/home/user/app/app.py", line 30, in <module>\n    go()\n  File "/usr/lib/python3.12/x.py", line 1, in g\nValueError: bad input'

  test('the exception that ended it, not one that was caught', () => {
    expect(app(`${handled}\n${real}`)).toEqual([
      'File "/home/user/app/app.py", line 30, in <module>',
      'go()',
      'ValueError: bad input'
    ])
    expect(cause(failed('RUNTIME_ERROR', `${handled}\n${real}`))).toBeUndefined()
  })

  test('the exception that the last one was caused by', () => {
    const chain = `${handled.replace('Going on without it.', '')}\nDuring handling of the above exception, another exception occurred:\n\n${real}`
    expect(cause(failed('RUNTIME_ERROR', chain))).toBe('module')
  })

  test('a start before the last one is over', () => {
    const text = `===== Application Startup at 1 =====\n${handled}\n===== Application Startup at 2 =====\n${real}`
    expect(cause(failed('RUNTIME_ERROR', text))).toBeUndefined()
  })

  test('warnings and downloads are never shown', () => {
    expect(
      app(
        'model.bin:  50%|█████     | 1G/2G\nx.py:1: DeprecationWarning: error ahead\nnpm warn failed\n[notice] failed\nError: real'
      )
    ).toEqual(['Error: real'])
  })
})

test('what came after an exception that was caught is shown without it', () => {
  const text =
    'Traceback (most recent call last):\n  File "/home/user/app/a.py", line 2, in f\nKeyError: 1\nGoing on.\nexec ./run: exec format error'
  const { excerpt, why } = explained(failed('RUNTIME_ERROR', text), run)
  expect(excerpt?.lines).toEqual(['exec ./run: exec format error'])
  expect(why.some(part => typeof part !== 'string' && part.value === 'a.py')).toBe(false)
})

test('a log without words has no excerpt', () => {
  expect(build('')).toEqual([])
  expect(app('\n\n')).toEqual([])
  expect(explained(failed('RUNTIME_ERROR', ''), run).excerpt).toBeUndefined()
  expect(explained(failed('BUILD_ERROR', ''), run).excerpt).toBeUndefined()
})

describe('a hostile log', () => {
  const mebibyte = 1024 * 1024
  const fill = (piece: string) => piece.repeat(Math.ceil(mebibyte / piece.length))

  test.each([
    ['one line', fill('x')],
    ['one line of blanks', fill(' ')],
    ['one line of errors', fill('ERROR: Could not find a version that satisfies the requirement ')],
    ['one line of conflicts', fill('Cannot install a and ')],
    ['one line of reports', fill('--> ERROR: failed to push ')],
    ['one line of keys', fill('No A_KEY ')],
    ['one line of hosts', fill('running on 127.0.0.1')],
    ['one line of frames', fill('File "/home/user/app/x.py", line 1 ')],
    ['many lines of frames', fill('  File "/home/user/app/x.py", line 1\n')],
    ['many tracebacks', fill('Traceback (most recent call last):\nDuring handling of the above exception\n')],
    ['many steps', fill('--> RUN x\n--> ERROR: x\n')],
    ['many ignored versions', fill('1.2 Requires-Python >=3; ')],
    ['many long lines of blanks', fill(`${' '.repeat(1900)}…x\n${' '.repeat(1901)}y\n`)],
    ['many long lines of slashes', fill(`${'/'.repeat(1900)}…x\n${'/'.repeat(1901)}y\n`)],
    ['many long lines of words', fill(`${'a.'.repeat(900)}…x\n${'KEY '.repeat(450)}y\n`)],
    ['many long lines of letters', fill(`${'a'.repeat(1900)}…x\n${'a'.repeat(1901)}y\n`)],
    ['one line of numbered steps', fill('#1 0.1 ')],
    ['one line of clones', fill('Running command git clone ')],
    ['escapes', fill('\u001b[31m')],
    ['quotes', fill("KeyError: '")]
  ])('%s is read to its end', (_, text) => {
    for (const stage of ['BUILD_ERROR', 'RUNTIME_ERROR']) {
      const { excerpt } = explained(failed(stage, text), run)
      expect((excerpt?.lines ?? []).every(line => line.length <= 300)).toBe(true)
    }
    expect(diagnose({ step: 'push', text }).id).not.toBe('')
  })

  test('stays a block when it is rendered', () => {
    const text =
      'Traceback (most recent call last):\n  File "/home/user/app/a.py", line 2, in f\n    ```\nValueError: ``` ::error::x \u001b[31m<img src=x>\u202e'
    const { excerpt } = explained(failed('RUNTIME_ERROR', text), run)
    const shown = block(excerpt?.lines ?? [])
    expect(shown.startsWith('````')).toBe(true)
    // eslint-disable-next-line no-control-regex -- that is what must not be left
    expect(shown).not.toMatch(/[\u001b\u202e]/)
    expect(shown.split('\n').filter(line => line.startsWith('::'))).toEqual([])
  })
})
