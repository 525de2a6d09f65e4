import { accessCauses } from './access.js'
import { driftCauses, versionCauses } from './drift.js'
import { fileCauses } from './files.js'
import { hardwareCauses } from './hardware.js'
import { nativeCauses } from './libraries.js'
import { interpreterCauses } from './interpreter.js'
import { modelCauses } from './models.js'
import { moduleCauses } from './modules.js'
import { serverCauses } from './servers.js'
import { webCauses, workerCauses } from './web.js'
import { runtimeCauses } from './runtimes.js'
import { packageCauses } from './packages.js'
import { containerCauses } from './platform.js'
import { toolCauses } from './programs.js'
import { programCauses, writeCauses } from './rights.js'
import { downloadCauses, serviceCauses } from './services.js'
import { settingCauses } from './settings.js'
import { startCauses } from './start.js'
import { syntaxCauses } from './syntax.js'
import { prismaCauses } from '../build/node-native.js'
import { installedCauses } from '../build/fitting.js'
import type { Cause } from '../cause.js'

/** Every way in which an app's own log is known to say why it stopped; the first that it shows is told. */
export const appCauses: readonly Cause[] = [
  ...syntaxCauses,
  ...webCauses,
  ...runtimeCauses,
  ...hardwareCauses,
  ...nativeCauses,
  ...modelCauses,
  ...driftCauses,
  ...prismaCauses,
  ...toolCauses,
  ...serviceCauses,
  ...moduleCauses,
  ...versionCauses,
  ...packageCauses,
  ...downloadCauses,
  ...accessCauses,
  ...settingCauses,
  ...startCauses,
  ...programCauses,
  ...interpreterCauses,
  ...writeCauses,
  ...fileCauses,
  ...serverCauses,
  ...workerCauses,
  ...containerCauses,
  ...installedCauses
]
