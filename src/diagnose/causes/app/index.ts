import { accessCauses } from './services/access.js'
import { driftCauses, versionCauses } from './python/drift.js'
import { fileCauses } from './system/files.js'
import { hardwareCauses } from './models/hardware.js'
import { nativeCauses } from './system/libraries.js'
import { interpreterCauses } from './python/interpreter.js'
import { modelCauses } from './models/models.js'
import { moduleCauses } from './python/modules.js'
import { serverCauses } from './servers/servers.js'
import { webCauses, workerCauses } from './servers/web.js'
import { runtimeCauses } from './servers/runtimes.js'
import { packageCauses } from './python/packages.js'
import { containerCauses } from './system/platform.js'
import { toolCauses } from './system/programs.js'
import { programCauses, writeCauses } from './system/rights.js'
import { commandCauses } from './system/system-programs.js'
import { desktopCauses } from './system/desktop.js'
import { hostCauses } from './services/hosts.js'
import { interfaceCauses } from './servers/gradio.js'
import { llmCauses } from './models/llm.js'
import { loginCauses } from './services/logins.js'
import { madeCauses } from './system/made.js'
import { nodeCauses } from './servers/node.js'
import { rootCauses } from './system/root.js'
import { torchCauses } from './models/torch.js'
import { weightCauses } from './models/weights.js'
import { downloadCauses, serviceCauses } from './services/services.js'
import { settingCauses } from './services/settings.js'
import { startCauses } from './servers/start.js'
import { nameCauses, syntaxCauses } from './python/syntax.js'
import { prismaCauses } from '../build/languages/node-native.js'
import { installedCauses } from '../build/python/fitting.js'
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
