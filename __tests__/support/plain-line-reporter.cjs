/** Ends the run with one plain line, `tests: N passed, N failed`: what a person or a script looks for. */
module.exports = class PlainLineReporter {
  onRunComplete(_contexts, results) {
    const skipped = results.numPendingTests + results.numTodoTests
    const failed = results.numFailedTests + results.numRuntimeErrorTestSuites
    const line = `tests: ${results.numPassedTests} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`
    // jest prints its own summary after its reporters are done; the plain line is to be the last.
    process.once('exit', () => process.stdout.write(`${line}\n`))
  }
}
