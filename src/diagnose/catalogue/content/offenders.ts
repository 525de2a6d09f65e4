import type { Log } from '../../engine/log.js'

/** A file that a server refused. */
export interface Offender {
  readonly path: string
  /** As the server printed it, when it did. */
  readonly size?: string
}

/** The Hub lists ` - model.pkl (ref: refs/heads/main)`; through the API the list is one line. */
const listItem = /^[-*] (?<path>[^\s].{0,1000}?) ?\(ref: ?[^)]{1,300}\)/
/** GitHub, and the size that some servers add: `File data.zip is 120.50 MB; this exceeds …`. */
const sized = /\bFile (?<path>\S.{0,400}?) is (?<size>\d[\d.]{0,12} ?[KMGT]i?B)\b/
const flattened = /- ([^\s()][^()]{0,400}?) ?\(ref: ?[^)]{1,300}\)/g
const most = 50

/** The files that the output names as the reason for the refusal. */
export function offendingFiles(log: Log): readonly Offender[] {
  const found = new Map<string, Offender>()
  for (const line of log.lines) {
    const size = sized.exec(line)?.groups
    const item = listItem.exec(line)?.groups
    if (size?.path !== undefined && size.size !== undefined)
      found.set(size.path, { path: size.path, size: size.size })
    else if (item?.path !== undefined) found.set(item.path, { path: item.path })
    else if (line.includes('Offending files:'))
      for (const [, path] of line.matchAll(flattened)) if (path !== undefined) found.set(path, { path })
    if (found.size >= most) break
  }
  return [...found.values()]
}
