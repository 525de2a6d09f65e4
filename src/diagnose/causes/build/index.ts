import { bundlerCauses } from './bundler.js'
import { cudaCauses } from './cuda.js'
import { movedCauses } from './moved.js'
import { trixieCauses } from './trixie.js'
import { compileCauses } from './compile.js'
import { commandCauses } from './command.js'
import { dockerfileCauses } from './dockerfile.js'
import { fittingCauses } from './fitting.js'
import { downloadCauses, hostCauses } from './hosts.js'
import { indexCauses, localVersionCauses } from './package-index.js'
import { javascriptCauses } from './javascript.js'
import { accessCauses, limitCauses } from './limits.js'
import { nodeNativeCauses, prerenderCauses } from './node-native.js'
import { prepareCauses, wheelCauses } from './prepare.js'
import { pythonCauses } from './python.js'
import { systemCauses } from './system.js'
import { toolchainCauses } from './toolchain.js'
import { projectCauses } from './uv.js'
import type { Cause } from '../cause.js'

/** Every way in which a build is known to fail; the first that a log shows is told. */
export const buildCauses: readonly Cause[] = [
  ...dockerfileCauses,
  ...limitCauses,
  ...hostCauses,
  ...accessCauses,
  ...cudaCauses,
  ...movedCauses,
  ...trixieCauses,
  ...nodeNativeCauses,
  ...toolchainCauses,
  ...projectCauses,
  ...wheelCauses,
  ...pythonCauses,
  ...localVersionCauses,
  ...fittingCauses,
  ...indexCauses,
  ...systemCauses,
  ...compileCauses,
  ...prepareCauses,
  ...bundlerCauses,
  ...prerenderCauses,
  ...javascriptCauses,
  ...downloadCauses,
  ...commandCauses
]
