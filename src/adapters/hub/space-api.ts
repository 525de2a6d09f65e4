import {
  readCreated,
  readRuntime,
  readSecrets,
  readSpaceInfo,
  readVariables,
  readVisibility,
  type Reply,
  type Runtime
} from '../../model/hub-responses.js'
import type { Route, Step } from '../../model/failure.js'
import type { Secret } from '../../model/values.js'
import type { Http } from '../http.js'
import { reply, replyText } from './reply.js'

/** What a new Space is made with (OpenAPI description of `POST /api/repos/create`). */
interface NewSpace {
  readonly sdk: string
  readonly visibility?: string | undefined
  readonly hardware?: string | undefined
  readonly sleepTimeSeconds?: number | undefined
  readonly secrets: readonly { readonly key: string; readonly value: string; readonly description: string }[]
  readonly variables: readonly { readonly key: string; readonly value: string }[]
}

/** One Space, as its owner sees and sets it. Answers are data; only what is not the Hub's answer throws. */
export interface SpaceApi {
  /** @returns also how long to leave until the next question, in ms, for the Hub's allowance to last */
  runtime(step: Step): Promise<Reply<Runtime> & { readonly pace: number }>
  /** The head of the Space's `main`; undefined when the Hub does not say. */
  head(step: Step): Promise<string | undefined>
  /** Secrets by name, with their descriptions; variables by name, with their values. */
  secrets(): Promise<Reply<ReadonlyMap<string, string>>>
  variables(): Promise<Reply<ReadonlyMap<string, string>>>
  setSecret(secret: { key: string; value: string; description: string }): Promise<Reply<true>>
  setVariable(variable: { key: string; value: string }): Promise<Reply<true>>
  setHardware(flavor: string, sleepTimeSeconds: number | undefined): Promise<Reply<true>>
  /** @param seconds -1 is never */
  setSleepTime(seconds: number): Promise<Reply<true>>
  setVisibility(visibility: string): Promise<Reply<true>>
  restart(how: 'plain' | 'factory'): Promise<Reply<true>>
  create(space: NewSpace): Promise<Reply<'created' | 'existed'>>
  delete(): Promise<Reply<true>>
}

/** The Hub's routes for managing a Space (huggingface_hub, hf_api.py, and the Hub's OpenAPI description). */
export function openSpaceApi(at: { endpoint: string; http: Http; token: Secret }, id: string): SpaceApi {
  const { endpoint, http, token } = at
  const bearer = { Authorization: `Bearer ${token.reveal()}`, Accept: 'application/json' }
  const url = `${endpoint}/api/spaces/${id}`
  const [owner, name] = id.split('/')
  const named = { type: 'space', organization: owner, name }
  const get = (route: Route, path: string) => http({ route, url: `${url}/${path}`, headers: bearer })
  /** @param read null when nobody at the Hub answers so: then the request may never have come there */
  const send = async (route: Route, path: string, json: unknown, read: (answer: unknown) => unknown) => {
    const method = route === 'visibility' ? 'PUT' : 'POST'
    const answer = await http({ route, url: `${url}/${path}`, headers: bearer, json, method })
    return reply(body => (read(body) === null ? null : true), answer)
  }

  // A token for one repository may push, and perhaps not ask this; a public Space tells everybody.
  let headers: Record<string, string> = bearer
  const runtime = (step: Step) => http({ step, route: 'runtime', url: `${url}/runtime`, headers })

  return {
    async runtime(step) {
      let answer = await runtime(step)
      if (answer.status === 401 && headers === bearer) {
        headers = { Accept: 'application/json' }
        answer = await runtime(step)
        if (answer.status !== 200) headers = bearer
      }
      return { ...reply(readRuntime, answer), pace: answer.pace }
    },
    async head(step) {
      const answer = await http({ step, route: 'head', url: `${url}?expand=sha`, headers })
      const info = reply(readSpaceInfo, answer)
      return 'ok' in info ? info.ok.sha : undefined
    },
    secrets: async () => reply(readSecrets, await get('secrets', 'secrets')),
    variables: async () => reply(readVariables, await get('variables', 'variables')),
    setSecret: secret => send('secrets', 'secrets', secret, readSecrets),
    setVariable: variable =>
      send('variables', 'variables', variable, answer => readVariables(answer)?.get(variable.key) ?? null),
    setHardware: (flavor, sleepTimeSeconds) =>
      send('hardware', 'hardware', { flavor, sleepTimeSeconds }, readRuntime),
    setSleepTime: seconds => send('sleep-time', 'sleeptime', { seconds }, readRuntime),
    setVisibility: visibility => send('visibility', 'settings', { visibility }, readVisibility),
    restart: how =>
      how === 'factory'
        ? send('factory', 'restart?factory=true', {}, readRuntime)
        : send('restart', 'restart', {}, readRuntime),
    async delete() {
      const url = `${endpoint}/api/repos/delete`
      const answer = await http({ route: 'delete', url, headers: bearer, json: named, method: 'DELETE' })
      return replyText(body => (body.trim() === 'OK' ? true : null), answer)
    },
    async create(space) {
      const json = { ...named, ...space }
      const answer = await http({
        route: 'create',
        url: `${endpoint}/api/repos/create`,
        headers: bearer,
        json
      })
      if (answer.status === 409) return { ok: 'existed' }
      return reply(readCreated, answer)
    }
  }
}
