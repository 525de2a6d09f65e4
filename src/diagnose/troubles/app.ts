import { accessTroubles } from './app-access.js'
import { fileTroubles } from './app-files.js'
import { hardwareTroubles } from './app-hardware.js'
import { nativeTroubles } from './app-libraries.js'
import { packageTroubles } from './app-packages.js'
import { containerTroubles } from './app-platform.js'
import { programTroubles, writeTroubles } from './app-rights.js'
import { startTroubles } from './app-start.js'
import { syntaxTroubles } from './app-syntax.js'
import type { Trouble } from './trouble.js'

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
