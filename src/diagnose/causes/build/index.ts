import { bundlerCauses } from './languages/bundler.js'
import { cudaCauses } from './native/cuda.js'
import { movedCauses } from './image/moved.js'
import { trixieCauses } from './image/trixie.js'
import { aptCauses } from './image/apt.js'
import { condaCauses } from './python/conda.js'
import { fetchedCauses } from './machine/fetched.js'
import { goCauses } from './languages/go.js'
import { headerCauses } from './native/headers.js'
import { imageCauses } from './image/images.js'
import { codeCauses, jvmCauses } from './languages/jvm.js'
import { oldPackageCauses } from './python/old-packages.js'
import { poetryCauses } from './python/poetry.js'
import { rangeCauses } from './python/python-range.js'
import { manifestCauses } from './languages/manifest.js'
import { ownCodeCauses } from './languages/own-code.js'
import { pipCauses } from './python/pip.js'
import { nameCauses } from './python/requirement.js'
import { compileCauses } from './native/compile.js'
import { commandCauses } from './image/command.js'
import { dockerfileCauses } from './image/dockerfile.js'
import { fittingCauses } from './python/fitting.js'
import { downloadCauses, hostCauses } from './machine/hosts.js'
import { indexCauses, localVersionCauses } from './python/package-index.js'
import { javascriptCauses } from './languages/javascript.js'
import { accessCauses, limitCauses } from './machine/limits.js'
import { nodeNativeCauses, prerenderCauses } from './languages/node-native.js'
import { prepareCauses, wheelCauses } from './python/prepare.js'
import { pythonCauses } from './python/python.js'
import { systemCauses } from './image/system.js'
import { toolchainCauses } from './languages/toolchain.js'
import { projectCauses } from './python/uv.js'
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
