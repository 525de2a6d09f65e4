import { describe, test } from '@jest/globals'
import { spawnSync } from 'node:child_process'
import { exhaustively } from './tiers.js'

const has = (program: string) => spawnSync(program, ['version']).status === 0

/**
 * For what cannot be tested without a program that not every machine has; it is left out there, and the run's last
 * line says for want of what (`plain-line-reporter.cjs`).
 */
const hasGitLfs = has('git-lfs')
export const ifGitLfs = hasGitLfs ? test : test.skip
export const exhaustivelyIfGitLfs = hasGitLfs ? exhaustively : test.skip
export const describeIfGitLfs = hasGitLfs ? describe : describe.skip
/** Node cannot make a certificate. */
export const ifOpenssl = has('openssl') ? test : test.skip
