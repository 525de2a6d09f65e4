import * as core from '@actions/core'
import { hide, redacted } from '../model/hidden.js'
import type { Runner } from '../model/ports.js'

/** A word or a commit that the run itself says: there is no text of others in it. */
const OWN_OUTPUT = /^([a-z-]{1,40}|[A-Z_]{1,40}|[0-9a-f]{40})$/

/**
 * The runner of GitHub Actions, over its toolkit. Whatever leaves through here has the hidden texts replaced: the
 * runner masks the log, but neither outputs nor the summary.
 */
export function actionsRunner(): Runner {
  const clean = (text: string) => redacted(text)
  return {
    mask(secret, where = 'everywhere') {
      if (secret.trim() === '') return
      hide(secret, where)
      // The runner would also hide it in the log where we speak, and drop outputs that have it in them.
      if (where === 'everywhere') core.setSecret(secret)
    },
    group(title, lines) {
      core.startGroup(clean(title))
      for (const line of lines) core.info(clean(line))
      core.endGroup()
    },
    startGroup: title => core.startGroup(clean(title)),
    endGroup: () => core.endGroup(),
    line: text => core.info(clean(text)),
    notice: (message, title) => core.notice(clean(message), { title: clean(title) }),
    warning: (message, title) => core.warning(clean(message), { title: clean(title) }),
    error(message, title, at) {
      const place = at && { file: clean(at.file), startLine: at.line }
      core.error(clean(message), { title: clean(title), ...place })
      process.exitCode = core.ExitCode.Failure
    },
    output: (name, value) => core.setOutput(name, OWN_OUTPUT.test(value) ? value : clean(value)),
    async summary(markdown) {
      await core.summary.addRaw(clean(markdown), true).write()
    }
  }
}
