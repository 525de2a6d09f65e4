/** The step of the run in which something happened; each heads a log group and a row of the summary's table. */
export type Step =
  | 'inputs'
  | 'credential'
  | 'access'
  | 'plan'
  | 'create'
  | 'settings'
  | 'push'
  | 'verify'
  | 'build'
  | 'start'
  | 'answer'
  | 'rollback'
