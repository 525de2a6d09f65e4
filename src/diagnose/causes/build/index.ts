import { compileCauses } from './compile.js'
import { commandCauses } from './command.js'
import { dockerfileCauses } from './dockerfile.js'
import { fittingCauses } from './fitting.js'
import { indexCauses } from './package-index.js'
import { javascriptCauses } from './javascript.js'
import { accessCauses, limitCauses } from './limits.js'
import type { Cause } from '../cause.js'

/** Every way in which a build is known to fail; the first that a log shows is told. */
export const buildCauses: readonly Cause[] = [
  ...dockerfileCauses,
  ...limitCauses,
  ...accessCauses,
  ...fittingCauses,
  ...indexCauses,
  ...compileCauses,
  ...javascriptCauses,
  ...commandCauses
]
