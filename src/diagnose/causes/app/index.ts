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
import { commandCauses } from './system-programs.js'
import { desktopCauses } from './desktop.js'
import { hostCauses } from './hosts.js'
import { interfaceCauses } from './gradio.js'
import { llmCauses } from './llm.js'
import { loginCauses } from './logins.js'
import { madeCauses } from './made.js'
import { nodeCauses } from './node.js'
import { rootCauses } from './root.js'
import { torchCauses } from './torch.js'
import { weightCauses } from './weights.js'
import { downloadCauses, serviceCauses } from './services.js'
import { settingCauses } from './settings.js'
import { startCauses } from './start.js'
import { nameCauses, syntaxCauses } from './syntax.js'
import { prismaCauses } from '../build/node-native.js'
import { installedCauses } from '../build/fitting.js'
import type { Cause } from '../cause.js'

/** Every way in which an app's own log is known to say why it stopped; the first that it shows is told. */
export const appCauses: readonly Cause[] = [
  ...syntaxCauses,
  ...webCauses,
  ...runtimeCauses,
  ...llmCauses,
  ...hostCauses,
  ...loginCauses,
  ...prismaCauses,
  ...nodeCauses,
  ...interfaceCauses,
  ...torchCauses,
  ...hardwareCauses,
  ...nativeCauses,
  ...modelCauses,
  ...driftCauses,
  ...desktopCauses,
  ...toolCauses,
  ...commandCauses,
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
  ...madeCauses,
  ...fileCauses,
  ...nameCauses,
  ...weightCauses,
  ...rootCauses,
  ...serverCauses,
  ...workerCauses,
  ...containerCauses,
  ...installedCauses
]
