import { compileTroubles } from './build-compile.js'
import { commandTroubles } from './build-command.js'
import { dockerfileTroubles } from './build-dockerfile.js'
import { fittingTroubles } from './build-fitting.js'
import { indexTroubles } from './build-index.js'
import { javascriptTroubles } from './build-javascript.js'
import { accessTroubles, limitTroubles } from './build-limits.js'
import type { Trouble } from './trouble.js'

/** Every way in which a build is known to fail; the first that a log shows is told. */
export const buildTroubles: readonly Trouble[] = [
  ...dockerfileTroubles,
  ...limitTroubles,
  ...accessTroubles,
  ...fittingTroubles,
  ...indexTroubles,
  ...compileTroubles,
  ...javascriptTroubles,
  ...commandTroubles
]
