import * as core from '@actions/core'
import type { Runner } from '../ports.js'

/** No secret is shorter; replacing shorter texts would only garble the log. */
const SHORTEST_SECRET = 6

/**
 * The runner of GitHub Actions, over its toolkit. Whatever leaves through here has the masked texts replaced: the
 * runner masks the log, but neither outputs nor the summary.
 */
export function actionsRunner(): Runner {
  const secrets = new Set<string>()
  const clean = (text: string) =>
    [...secrets].reduce((cleaned, secret) => cleaned.replaceAll(secret, '***'), text)
  return {
    mask(secret) {
      if (secret.length < SHORTEST_SECRET) return
      core.setSecret(secret)
      secrets.add(secret)
    },
    group(title, lines) {
      core.startGroup(clean(title))
      for (const line of lines) core.info(clean(line))
      core.endGroup()
    },
    line: text => core.info(clean(text)),
    notice: (message, title) => core.notice(clean(message), { title: clean(title) }),
    warning: (message, title) => core.warning(clean(message), { title: clean(title) }),
    error(message, title) {
      core.error(clean(message), { title: clean(title) })
      process.exitCode = core.ExitCode.Failure
    },
    output: (name, value) => core.setOutput(name, clean(value)),
    async summary(markdown) {
      await core.summary.addRaw(clean(markdown), true).write()
    },
    idToken: audience => core.getIDToken(audience)
  }
}
