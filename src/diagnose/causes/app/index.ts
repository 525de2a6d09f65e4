import { accessCauses } from './access.js'
import { fileCauses } from './files.js'
import { hardwareCauses } from './hardware.js'
import { nativeCauses } from './libraries.js'
import { packageCauses } from './packages.js'
import { containerCauses } from './platform.js'
import { programCauses, writeCauses } from './rights.js'
import { startCauses } from './start.js'
import { syntaxCauses } from './syntax.js'
import type { Cause } from '../cause.js'

/** Every way in which an app's own log is known to say why it stopped; the first that it shows is told. */
export const appCauses: readonly Cause[] = [
  ...syntaxCauses,
  ...hardwareCauses,
  ...nativeCauses,
  ...packageCauses,
  ...accessCauses,
  ...startCauses,
  ...programCauses,
  ...fileCauses,
  ...writeCauses,
  ...containerCauses
]
