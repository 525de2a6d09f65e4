import type { Seen } from './entry.js'

/** The hosts of the public Hub. */
const hub = /(?:^|\.)(?:huggingface\.co|hf\.co|hf\.space)$/i
/** How git, git-lfs, ssh and a runner name the host that they talk to. */
const naming = [
  /'?(?:https?|ssh):\/\/(?:[^@/'\s]{1,100}@)?([\w-]{1,63}(?:\.[\w-]{1,63}){1,6})/i,
  /\bgit@([\w-]{1,63}(?:\.[\w-]{1,63}){1,6})[:/]/i,
  /\bgit@([\w-]{1,63}(?:\.[\w-]{1,63}){1,6}): Permission denied/i
]
/** Sentences that only one host says. */
const github =
  /Permission to [\w.-]{1,100}\/[\w.-]{1,100} denied to|Write access to repository not granted|Support for password authentication was removed|Resource not accessible by integration|GH0\d\d: |refusing to allow an? [^\n]{1,80} to (?:create or update|push)|over its data quota|exceeded its LFS budget|protected branch hook declined/i
/** What only GitHub's registry of images says. */
const githubRegistry = /permission_denied: (?:write|read|create)_package/i
/** A line of git's that names a remote; other addresses nearby may be anybody's. */
const ofGit =
  /unable to access|could not read|Authentication failed|[Rr]epository|Cloning|^To |failed to push|clone|fetch|batch|git@/
/** How far from the line that decided its host may be named. */
const around = 4

function named(line: string): string | undefined {
  return naming.map(pattern => pattern.exec(line)?.[1]).find(host => host !== undefined)
}

function nearby(line = ''): string | undefined {
  return ofGit.test(line) ? named(line) : undefined
}

/**
 * The host that refused, where the log names one and it is not the public Hub: its logins are not the Hub's, and a
 * token of the Hub does not help. The nearest name counts.
 */
export function otherHost({ proof, log: { lines } }: Seen): string | undefined {
  if (proof === '') return undefined
  if (githubRegistry.test(proof)) return 'ghcr.io'
  const at = lines.indexOf(proof.split('\n')[0] ?? '')
  let host = named(proof)
  for (let far = 1; far <= around && host === undefined && at >= 0; far++)
    host = nearby(lines[at + far]) ?? nearby(lines[at - far])
  if (host !== undefined) return hub.test(host) ? undefined : host
  return github.test(proof) ? 'github.com' : undefined
}
