import * as core from '@actions/core'
import type { Runner } from '../model/ports.js'

/** Shorter texts stand by chance in what is no secret: an output would be garbled. GitHub masks its log by itself. */
const SHORTEST_SECRET = 6

/**
 * The runner of GitHub Actions, over its toolkit. Whatever leaves through here has the masked texts replaced: the
 * runner masks the log, but neither outputs nor the summary.
 */
export function actionsRunner(): Runner {
  const secrets = new Set<string>()
  // The longest first: a shorter one that is a part of it would leave the rest to be read.
  const clean = (text: string) =>
    [...secrets]
      .sort((a, b) => b.length - a.length)
      .reduce((cleaned, secret) => cleaned.replaceAll(secret, '***'), text)
  return {
    mask(secret) {
      if (secret.trim() === '') return
      core.setSecret(secret)
      if (secret.length >= SHORTEST_SECRET) secrets.add(secret)
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
    output: (name, value) => core.setOutput(name, clean(value)),
    async summary(markdown) {
      await core.summary.addRaw(clean(markdown), true).write()
    }
  }
}
