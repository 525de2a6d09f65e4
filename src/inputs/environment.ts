import type { Env } from './parsers.js'

/** What a run reads of the environment besides its inputs and the event. */
export interface Environment {
  /** `HF_TOKEN`, as it stands. */
  readonly token: string
  /** Files in which the Hugging Face CLI may have stored a token, the likeliest first. */
  readonly storedTokenPaths: readonly string[]
  /** Where the job may ask GitHub for an id token, and with what; absent when it may not. */
  readonly idTokenRequest?: { readonly url: string; readonly token: string }
  /** The checkout. */
  readonly directory: string
  readonly tempDirectory: string
}

export function readEnvironment(env: Env, places: { cwd: string; home: string; temp: string }): Environment {
  const cache = env.XDG_CACHE_HOME || `${places.home}/.cache`
  const { ACTIONS_ID_TOKEN_REQUEST_URL: url, ACTIONS_ID_TOKEN_REQUEST_TOKEN: token } = env
  return {
    token: env.HF_TOKEN ?? '',
    storedTokenPaths: env.HF_TOKEN_PATH
      ? [env.HF_TOKEN_PATH]
      : [`${env.HF_HOME || `${cache}/huggingface`}/token`],
    ...(url && token && { idTokenRequest: { url, token } }),
    directory: env.GITHUB_WORKSPACE || places.cwd,
    tempDirectory: env.RUNNER_TEMP || places.temp
  }
}
