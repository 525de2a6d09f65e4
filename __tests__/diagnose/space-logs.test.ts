import { describe, expect, test } from '@jest/globals'
import type { Evidence } from '../../src/model/failure.js'
import { diagnose } from '../../src/diagnose/index.js'
import { explained } from './explained.js'
import { plain } from '../../src/render/plain.js'
import { appCauses } from '../../src/diagnose/causes/app/index.js'
import { buildCauses } from '../../src/diagnose/causes/build/index.js'
import { appLog, appLogs, type AppLog } from './logs/app-logs.js'
import { buildLog, buildLogs } from './logs/build-logs.js'

const run = { endpoint: 'https://huggingface.co' }

/** Which cause was told, and what was shown of the log. */
function read(evidence: Evidence) {
  const { id, facts, say } = diagnose(evidence)
  const { cause } = facts as { readonly cause?: { readonly name: string } }
  return { id, cause: cause?.name, excerpt: say(run).excerpt?.lines ?? [] }
}

const stamped = (text: string) =>
  text
    .split('\n')
    .map(line => `2026-06-01T08:09:10.123Z \u001b[31m${line}\u001b[0m`)
    .join('\n')

const failedBuild = (text: string, message?: string): Evidence => ({
  step: 'build',
  finding: { kind: 'space-stage', stage: 'BUILD_ERROR', ...(message !== undefined && { message }) },
  text
})
const failedRun = (text: string, message = 'Exit code: 1. Reason: '): Evidence => ({
  step: 'start',
  finding: { kind: 'space-stage', stage: 'RUNTIME_ERROR', message },
  text
})

const crashIn = (path: string, said: string, exception = 'ModuleNotFoundError') =>
  `Traceback (most recent call last):\n  File "${path}", line 3, in <module>\n    x\n${exception}: ${said}`

function expectExcerpt(excerpt: readonly string[], shows: string): void {
  expect(excerpt.join('\n')).toContain(shows)
  expect(excerpt.length).toBeLessThanOrEqual(5)
  expect(new Set(excerpt).size).toBe(excerpt.length)
  const noise = /cache miss|DONE|\[notice\]|━|█|debconf|FutureWarning|deprecated|Get:1|Queued/
  expect(excerpt.filter(line => noise.test(line) || line.length > 300)).toEqual([])
}

describe('a build', () => {
  test.each(buildLogs.map(log => [log.cause ?? 'nothing known', log.shows, log] as const))(
    '%s: %s',
    (_, shows, log) => {
      const { message = 'Job failed with exit code: 1. Reason: cache miss: [base 5/7] RUN x' } = log
      const text = log.message === undefined ? buildLog(log) : ''
      for (const evidence of [
        failedBuild(text, message),
        ...(log.message === undefined ? [failedBuild(stamped(text))] : []),
        {
          step: 'push',
          text: text === '' ? `build error\n${message}` : `build error\n${message}\n\nBuild logs:\n\n${text}`
        } as const
      ]) {
        const { id, cause, excerpt } = read(evidence)
        expect([id, cause]).toEqual(['build-failed', log.cause])
        expectExcerpt(excerpt, shows)
      }
    }
  )
})

/** As the page of a Space shows it. */
function pasted(log: AppLog): string {
  return `runtime error\n${log.message ?? 'Exit code: 1. Reason: '}\n\nContainer logs:\n\n${appLog(log)}`
}

describe('an app', () => {
  test.each(appLogs.map(log => [log.cause ?? 'nothing known', log.shows, log] as const))(
    '%s: %s',
    (_, shows, log) => {
      const text = log.output === '' ? '' : appLog(log)
      for (const evidence of [
        failedRun(text, log.message),
        failedRun(stamped(text), log.message),
        {
          step: 'push',
          text: log.output === '' ? `runtime error\n${log.message ?? ''}` : pasted(log)
        } as const
      ]) {
        const { id, cause, excerpt } = read(evidence)
        expect([id, cause]).toEqual(['app-failed', log.cause])
        expectExcerpt(excerpt, shows)
      }
    }
  )
})

test('every cause is shown by two logs', () => {
  const counts = new Map([...buildCauses, ...appCauses].map(({ name }) => [name, 0]))
  for (const { cause = 'nothing known' } of [...buildLogs, ...appLogs])
    counts.set(cause, (counts.get(cause) ?? 0) + 1)
  expect([...counts].filter(([, count]) => count < 2)).toEqual([])
})

describe('what is told', () => {
  const why = (evidence: Evidence) => plain(explained(evidence, run).why)
  const steps = (evidence: Evidence) =>
    explained(evidence, run)
      .steps.flatMap(({ text, block }) => [plain(text), ...(block?.lines ?? [])])
      .join('\n')
  const logOf = (shows: string) => {
    const log = appLogs.find(each => each.shows === shows)
    if (log === undefined) throw new Error(`no log shows ${shows}`)
    return failedRun(appLog(log), log.message)
  }

  test('the package that is installed under another name than it is imported by', () => {
    expect(why(logOf("No module named 'cv2'"))).toContain('opencv-python-headless')
    expect(why(logOf('sklearn.svm'))).toContain('scikit-learn')
  })

  test('the user’s own file and line', () => {
    expect(why(logOf("No module named 'cv2'"))).toContain('app.py, line 12')
    expect(why(logOf('SyntaxError: invalid syntax'))).toContain('app.py, line 7')
  })

  test('the key that is missing, in the lines to paste', () => {
    expect(steps(logOf("KeyError: 'OPENAI_API_KEY'"))).toContain(
      'OPENAI_API_KEY=${{ secrets.OPENAI_API_KEY }}'
    )
    expect(steps(logOf('api_key client option'))).toContain('OPENAI_API_KEY=${{ secrets.OPENAI_API_KEY }}')
  })

  test('where the app listens instead', () => {
    expect(why(logOf('http://127.0.0.1:8000'))).toContain('http://127.0.0.1:8000')
  })

  test('the compiler that nvcc takes, by the name that it has there', () => {
    const build = (text: string) => steps(failedBuild(text))
    expect(
      build('#error -- unsupported GNU version! gcc versions later than 11 are not supported!')
    ).toContain('CC=gcc-11 CXX=g++-11')
    expect(build('#error -- unsupported clang version! clang version must be less than 16')).toContain(
      'CC=clang-15 CXX=clang++-15'
    )
  })

  test('no place to start from, of a module whose package was found', () => {
    expect(
      steps(failedRun(crashIn('/home/user/app/shop/cart.py', "No module named 'shop.prices'")))
    ).not.toContain('PYTHONPATH')
    expect(steps(failedRun(crashIn('/home/user/app/shop/cart.py', "No module named 'shop'")))).toContain(
      'PYTHONPATH'
    )
  })

  test('a name that a library lacks is not the user’s to define', () => {
    const cause = (path: string) =>
      read(failedRun(crashIn(path, "name 'lamp' is not defined", 'NameError'))).cause
    expect(cause('/home/user/app/app.py')).toBe('undefined-name')
    expect(cause('/usr/local/lib/python3.12/site-packages/lib/core.py')).not.toBe('undefined-name')
  })

  test('that there is no log is said of a build without one only', () => {
    const message = 'Job failed with exit code: 128. Reason: Error'
    expect(read(failedBuild('', message)).cause).toBe('build-no-log')
    expect(read(failedBuild('--> RUN make\none\ntwo\nthree', message)).cause).toBeUndefined()
  })

  test('both packages of a conflict', () => {
    const conflict = buildLogs.find(log => log.cause === 'conflict')
    expect(why(failedBuild(conflict === undefined ? '' : buildLog(conflict)))).toMatch(
      /pydantic==1\.10\.2 and fastapi==0\.120\.0/
    )
  })
})
