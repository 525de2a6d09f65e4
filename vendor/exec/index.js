/** What @actions/core imports to describe the machine, for which nobody here asks: every job would load it. */
export function getExecOutput() {
  throw new Error('this bundle has no @actions/exec: start programs through src/adapters/git/child.ts')
}
