const { spawnSync } = require('node:child_process')

/** Without these, tests are left out (`programs.ts`). */
const PROGRAMS = ['git-lfs', 'openssl']

/** Ends the run with one plain line, `tests: N passed, N failed`: what a person or a script looks for. */
module.exports = class PlainLineReporter {
  onRunComplete(_contexts, results) {
    const skipped = results.numPendingTests + results.numTodoTests
    const failed = results.numFailedTests + results.numRuntimeErrorTestSuites
    const missing = PROGRAMS.filter(program => spawnSync(program, ['version']).status !== 0)
    const reasons = [
      ...(missing.length > 0 ? [`not installed: ${missing.join(', ')}`] : []),
      ...(process.env.HSP_TEST_ALL === undefined ? ['`npm run test:all` has more cases'] : [])
    ]
    const why = reasons.length > 0 ? ` (${reasons.join('; ')})` : ''
    const left = skipped ? `, ${skipped} skipped${why}` : ''
    const line = `tests: ${results.numPassedTests} passed, ${failed} failed${left}`
    // jest prints its own summary after its reporters are done; the plain line is to be the last.
    process.once('exit', () => process.stdout.write(`${line}\n`))
  }
}
