import type { Secret } from '../../model/values.js'

/**
 * What requests of git's own protocol carry. The user agent begins as git's does, by which servers and what stands
 * before them know git; Basic is the only scheme that git servers take, with any user name.
 */
export function gitHeaders(token: Secret): Record<string, string> {
  return {
    'User-Agent': 'git/2 hf-space-push/1',
    Authorization: `Basic ${Buffer.from(`git:${token.reveal()}`).toString('base64')}`
  }
}

/** The same, by the git that has made the request: it names itself in it (gitprotocol-capabilities, "agent"). */
export function madeBy(
  capabilities: string,
  { 'User-Agent': userAgent = '', ...headers }: Readonly<Record<string, string>>
): Record<string, string> {
  const [, git = 'git/2'] = / agent=(git\/\d+(?:\.\w+)*)/.exec(capabilities) ?? []
  return { ...headers, 'User-Agent': userAgent.replace(/^git\/\S+/, git) }
}
