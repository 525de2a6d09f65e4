import type { Secret } from '../../model/values.js'
import { lfsServer } from '../../model/space-url.js'
import { type GitCall, type GitVersion, isAtLeast } from './git.js'

/** The variable that carries the token into git's environment; the helper's text holds its name only. */
const VARIABLE = 'HF_SPACE_PUSH_PASSWORD'

/**
 * What a git that talks to the Hub is called with, so that it authenticates with this token and with nothing else.
 *
 * The token is in the environment of this one child: in no argument, no URL, no file. Every git asks an inline
 * credential helper, which is bound to the Hub's origin, after a first refusal. Git 2.31 and later also take settings
 * from the environment: those get the header that the helper would lead to, for this Space's URL and LFS server alone,
 * and are spared that refusal, a round trip of each push. No redirect is followed, so neither reaches another host.
 *
 * @param url the Space's git URL
 */
export function withCredential(url: string, token: Secret, version: GitVersion): GitCall {
  const { origin } = new URL(url)
  const helper = `!f() { test "$1" = get && printf 'username=git\\npassword=%s\\n' "$${VARIABLE}"; }; f`
  const headers = [`http.${url}.extraHeader`, `http.${lfsServer(url)}.extraHeader`]
  const atOnce = isAtLeast(version, 2, 31)
  const header = (key: string) => [[key, ''] as const, [key, basic(token)] as const]
  return {
    env: { [VARIABLE]: token.reveal(), ...(atOnce && settings(headers.flatMap(header))) },
    config: [
      // No helper, header or user name of the machine or the repository answers first.
      'credential.helper=',
      `credential.${origin}.helper=`,
      `credential.${origin}.helper=${helper}`,
      `credential.${origin}.username=git`,
      `credential.${origin}.useHttpPath=false`,
      ...(atOnce ? [] : headers.map(key => `${key}=`)),
      `http.${url}.sslVerify=true`,
      // The Space's present URL was asked for before: nothing that redirects now is the Hub.
      `http.${url}.followRedirects=false`,
      // A pack of up to 16 MiB goes in one request, without a probe before it.
      `http.${url}.postBuffer=16777216`,
      // The longest match wins: this URL is rewritten to itself, whatever `insteadOf` the config holds.
      `url.${url}.insteadOf=${url}`,
      `url.${url}.pushInsteadOf=${url}`
    ]
  }
}

function basic(token: Secret): string {
  return `Authorization: Basic ${Buffer.from(`git:${token.reveal()}`).toString('base64')}`
}

/** Settings by environment (git-config: GIT_CONFIG_COUNT), which come before those of the command line. */
function settings(pairs: readonly (readonly [key: string, value: string])[]): Record<string, string> {
  const variables = pairs.flatMap(([key, value], i) => [
    [`GIT_CONFIG_KEY_${i}`, key],
    [`GIT_CONFIG_VALUE_${i}`, value]
  ])
  return {
    GIT_CONFIG_COUNT: String(pairs.length),
    ...(Object.fromEntries(variables) as Record<string, string>)
  }
}
