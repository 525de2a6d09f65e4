import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, test } from '@jest/globals'
import { exhaustively } from '../support/tiers.js'

const root = fileURLToPath(new URL('../..', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'diagnose-'))
afterAll(() => rmSync(folder, { recursive: true }))

function file(name: string, content: string | Buffer): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

function run(args: readonly string[], input = '') {
  const command = [join(root, 'node_modules/tsx/dist/cli.mjs'), join(root, 'scripts/diagnose.ts'), ...args]
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { input, encoding: 'utf8' })
  return { status, stdout, stderr }
}

interface Row {
  readonly file: string
  readonly diagnosis: string
  readonly evidence: string
}
const rows = (json: string) => JSON.parse(json) as readonly Row[]

const missing = file('missing.log', 'remote: Repository not found        \r\nfatal: gone\r\n')
const quiet = file('quiet.log', '')
const binary = file('binary.log', Buffer.from([0, 255, 254, 27, 93, 13, 10, 0, 128]))
const huge = file(
  'huge.log',
  `${'filler line\n'.repeat(400_000)}error: src refspec live does not match any\n`
)

describe('--json', () => {
  exhaustively('one row for each file, in the order given', () => {
    const { status, stdout, stderr } = run(['--json', quiet, missing, binary, huge])
    expect([status, stderr]).toEqual([0, ''])
    expect(rows(stdout)).toEqual([
      { file: quiet, diagnosis: 'unknown', evidence: '' },
      { file: missing, diagnosis: 'repository-not-found', evidence: 'Repository not found' },
      { file: binary, diagnosis: 'unknown', evidence: '' },
      { file: huge, diagnosis: 'missing-ref', evidence: 'error: src refspec live does not match any' }
    ])
  })

  test('an unreadable file is named, and the others are still told', () => {
    const { status, stdout, stderr } = run(['--json', join(folder, 'nowhere.log'), missing, folder])
    expect(status).toBe(1)
    expect(stderr).toContain('nowhere.log')
    expect(stderr).toContain(folder)
    expect(rows(stdout).map(row => row.diagnosis)).toEqual(['repository-not-found'])
  })

  exhaustively('- is standard input', () => {
    const { status, stdout } = run(
      ['--json', '-'],
      'Your push was rejected because it contains binary files.'
    )
    expect([status, rows(stdout)[0]?.file, rows(stdout)[0]?.diagnosis]).toEqual([0, '-', 'binary-file'])
  })
})

describe('for a person', () => {
  test('the id, why, the steps and what decided', () => {
    const { status, stdout } = run([missing])
    expect(status).toBe(0)
    expect(stdout).toMatch(/\[repository-not-found\]/)
    expect(stdout).toMatch(/Why: .+/)
    expect(stdout).toMatch(/ {2}1\. .+/)
    expect(stdout).toMatch(/│ Repository not found/)
  })

  exhaustively('in Chinese', () => {
    const { status, stdout } = run(['--language', 'zh-TW', missing])
    expect(status).toBe(0)
    expect(stdout).toMatch(/解決方法/)
  })
})

exhaustively.each([[[]], [['--json']], [['--language', 'fr', missing]], [['--nonsense', missing]]])(
  'a command line that cannot be understood: %j',
  args => {
    const { status, stdout, stderr } = run(args)
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(/^usage: /)
  }
)
