import type { Secret } from '../../model/values.js'

/**
 * What requests of git's own protocol carry. The user agent begins as git's does, by which servers and what stands
 * before them know git; Basic is the only scheme that git servers take, with any user name.
 * @param version of the machine's git, `2.39.5`
 */
export function gitHeaders(version: string, token: Secret): Record<string, string> {
  return {
    'User-Agent': `git/${version} hf-space-push/1`,
    Authorization: `Basic ${Buffer.from(`git:${token.reveal()}`).toString('base64')}`
  }
}
