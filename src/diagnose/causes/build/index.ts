import { bundlerCauses } from './bundler.js'
import { cudaCauses } from './cuda.js'
import { movedCauses } from './moved.js'
import { trixieCauses } from './trixie.js'
import { aptCauses } from './apt.js'
import { condaCauses } from './conda.js'
import { fetchedCauses } from './fetched.js'
import { goCauses } from './go.js'
import { headerCauses } from './headers.js'
import { imageCauses } from './images.js'
import { codeCauses, jvmCauses } from './jvm.js'
import { oldPackageCauses } from './old-packages.js'
import { poetryCauses } from './poetry.js'
import { rangeCauses } from './python-range.js'
import { manifestCauses } from './manifest.js'
import { ownCodeCauses } from './own-code.js'
import { pipCauses } from './pip.js'
import { nameCauses } from './requirement.js'
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
  ...imageCauses,
  ...aptCauses,
  ...limitCauses,
  ...hostCauses,
  ...fetchedCauses,
  ...accessCauses,
  ...cudaCauses,
  ...movedCauses,
  ...trixieCauses,
  ...nodeNativeCauses,
  ...rangeCauses,
  ...toolchainCauses,
  ...manifestCauses,
  ...goCauses,
  ...jvmCauses,
  ...projectCauses,
  ...condaCauses,
  ...poetryCauses,
  ...oldPackageCauses,
  ...pipCauses,
  ...wheelCauses,
  ...pythonCauses,
  ...localVersionCauses,
  ...nameCauses,
  ...fittingCauses,
  ...indexCauses,
  ...systemCauses,
  ...headerCauses,
  ...compileCauses,
  ...codeCauses,
  ...prepareCauses,
  ...ownCodeCauses,
  ...bundlerCauses,
  ...prerenderCauses,
  ...javascriptCauses,
  ...downloadCauses,
  ...commandCauses
]
