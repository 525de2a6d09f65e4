import { describe, expect, test } from '@jest/globals'
import { appCauses } from '../../src/diagnose/causes/app/index.js'
import { certain } from '../../src/diagnose/causes/beside.js'
import { buildCauses } from '../../src/diagnose/causes/build/index.js'
import { diagnose } from '../../src/diagnose/index.js'
import { plain } from '../../src/render/plain.js'
import { explained } from './explained.js'

const run = { endpoint: 'https://huggingface.co' }
const pip = [
  "ERROR: pip's dependency resolver does not currently take into account all the packages that are installed.",
  'lantern 2.1.0 requires huggingface-hub<1.0,>=0.30, but you have huggingface-hub 1.2.0 which is incompatible.',
  'Successfully installed huggingface-hub-1.2.0'
]
const crash = (exception: string) => [
  'Traceback (most recent call last):',
  '  File "/home/user/app/app.py", line 3, in <module>',
  '    import lantern',
  exception
]
const hfFolder = "ImportError: cannot import name 'HfFolder' from 'huggingface_hub'"

const failed = (lines: readonly string[], stage = 'RUNTIME_ERROR') => ({
  step: stage === 'BUILD_ERROR' ? ('build' as const) : ('start' as const),
  finding: { kind: 'space-stage' as const, stage },
  text: lines.join('\n')
})

/** The cause that leads, and the one that is told beside it. */
function causes(lines: readonly string[], stage?: string) {
  const { facts } = diagnose(failed(lines, stage))
  const { cause, beside } = facts as Record<'cause' | 'beside', { name: string; cause: { name: string } }>
  return [cause?.name, beside?.cause.name]
}

describe('two causes in one log', () => {
  test('what may be named beside another is a cause', () => {
    const names = new Set([...appCauses, ...buildCauses].map(({ name }) => name))
    expect([...certain].filter(name => !names.has(name))).toEqual([])
  })

  test('the pair that pip told does not fit leads, and the crash that follows from it is named', () => {
    const lines = [...pip, '===== Application Startup at 2026-06-01 08:00:00 =====', ...crash(hfFolder)]
    expect(causes(lines)).toEqual(['installed-conflict', 'drift'])
    const { why, steps, excerpt } = explained(failed(lines), run)
    expect(plain(why)).toMatch(/^pip installed .*huggingface-hub 1\.2\.0.*also shows another problem\. /)
    expect(steps.flatMap(({ block }) => block?.lines ?? [])).toContain('huggingface-hub<1.0,>=0.30')
    expect(excerpt?.lines.join('\n')).toContain('which is incompatible')
    expect(plain(explained(failed(lines), run, 'zh-TW').why)).toContain('另一個問題')
  })

  test('a crash that has nothing to do with it leads itself', () => {
    expect(causes([...pip, ...crash("ModuleNotFoundError: No module named 'cv2'")])).toEqual([
      'module',
      'installed-conflict'
    ])
  })

  test('an error that was caught before the crash is named beside it', () => {
    const caught = crash('OSError: [Errno 28] No space left on device')
    expect(causes([...caught, 'trying without it', ...crash("KeyError: 'OPENAI_API_KEY'")])).toEqual([
      'missing-secret',
      'disk'
    ])
    const missing = "FileNotFoundError: [Errno 2] No such file or directory: 'model.bin'"
    expect(causes([...caught, 'trying without it', ...crash(missing)])).toEqual(['disk', 'missing-file'])
  })

  test('a step of the build that went on after its error is named beside the one that failed', () => {
    expect(
      causes(
        [
          '#8 [3/5] RUN pip install -r optional.txt || true',
          'ERROR: Could not find a version that satisfies the requirement torchh==9 (from versions: none)',
          'ERROR: No matching distribution found for torchh==9',
          '#9 [4/5] RUN npm ci',
          'npm error `npm ci` can only install packages when your package.json and package-lock.json are in sync',
          'ERROR: failed to solve: process "/bin/sh -c npm ci" did not complete successfully: exit code: 1'
        ],
        'BUILD_ERROR'
      )
    ).toEqual(['lock-file', 'no-such-package'])
  })
})

describe('one cause stays one', () => {
  test.each([
    ['told twice', [...crash(hfFolder), ...crash(hfFolder)], 'drift'],
    [
      'an earlier start’s, which is over',
      [
        '===== Application Startup at 2026-06-01 08:00:00 =====',
        ...crash("ModuleNotFoundError: No module named 'cv2'"),
        '===== Application Startup at 2026-06-01 08:05:00 =====',
        ...crash(hfFolder)
      ],
      'drift'
    ],
    [
      'beside words that anything may print',
      ['TypeError: open() got an unexpected keyword argument', 'Killed process 7', ...crash(hfFolder)],
      'drift'
    ]
  ])('%s', (_, lines, cause) => {
    expect(causes(lines)).toEqual([cause, undefined])
  })
})
