import { accessTroubles } from './access.js'
import { fileTroubles } from './files.js'
import { hardwareTroubles } from './hardware.js'
import { nativeTroubles } from './libraries.js'
import { packageTroubles } from './packages.js'
import { containerTroubles } from './platform.js'
import { programTroubles, writeTroubles } from './rights.js'
import { startTroubles } from './start.js'
import { syntaxTroubles } from './syntax.js'
import type { Trouble } from '../cause.js'

/** Every way in which an app's own log is known to say why it stopped; the first that it shows is told. */
export const appTroubles: readonly Trouble[] = [
  ...syntaxTroubles,
  ...hardwareTroubles,
  ...nativeTroubles,
  ...packageTroubles,
  ...accessTroubles,
  ...startTroubles,
  ...programTroubles,
  ...fileTroubles,
  ...writeTroubles,
  ...containerTroubles
]
