import { compileTroubles } from './compile.js'
import { commandTroubles } from './command.js'
import { dockerfileTroubles } from './dockerfile.js'
import { fittingTroubles } from './fitting.js'
import { indexTroubles } from './package-index.js'
import { javascriptTroubles } from './javascript.js'
import { accessTroubles, limitTroubles } from './limits.js'
import type { Trouble } from '../cause.js'

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
