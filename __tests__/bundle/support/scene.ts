import { afterEach } from '@jest/globals'
import { setTimeout as sleep } from 'node:timers/promises'
import { type HubOptions, type LocalHub, startHub } from '../../../local-hub/index.js'
import { type ActionCall, type ActionRun, runAction } from '../../../local-runner/action.js'
import { makeRepository, type Repository } from '../../../local-runner/repository.js'

const cleanups: (() => Promise<unknown>)[] = []

/** Has this undone when the test is over, the last thing first. */
export function cleanUp(undo: () => Promise<unknown>): void {
  cleanups.unshift(undo)
}

afterEach(async () => {
  for (const undo of cleanups.splice(0)) await undo()
})

/** Takes care that a repository goes when the test is over. */
export function lend(repository: Repository): Repository {
  cleanUp(() => repository.dispose())
  return repository
}

export type RunOptions = Partial<Omit<ActionCall, 'inputs'>>

export interface Scene {
  readonly hub: LocalHub
  /** A repository with one commit of a small Space; it was never pushed. */
  readonly checkout: Repository
  /** The whole Space as it stands, to see that nothing changed. */
  readonly state: () => Promise<string>
  /** Runs the action in the checkout, with a good token for `hub.space` unless the inputs say otherwise. */
  readonly run: (inputs?: Readonly<Record<string, string>>, options?: RunOptions) => Promise<ActionRun>
}

/** A Hub of its own, a checkout, and the action between them. */
export async function scene(options?: HubOptions): Promise<Scene> {
  const [hub, checkout] = await Promise.all([startHub(options), makeRepository()])
  cleanUp(() => hub.close())
  lend(checkout)
  return {
    hub,
    checkout,
    state: () => hub.git(hub.space, 'for-each-ref', '--format=%(refname) %(objectname)'),
    run: (inputs = {}, more = {}) =>
      runAction({
        workspace: checkout.path,
        ...more,
        inputs: { space: hub.space, token: hub.tokens.write, endpoint: hub.origin, ...inputs }
      })
  }
}

/** Waits for something to happen while a run is under way; what never happens fails the test. */
export async function until(happened: () => boolean): Promise<void> {
  for (const end = Date.now() + 20_000; !happened(); await sleep(5))
    if (Date.now() > end) throw new Error('What the test waits for did not happen.')
}

/** The pushes that reached the Hub's git server. */
export function pushesTo(hub: LocalHub) {
  return hub.requests.filter(({ method, path }) => method === 'POST' && path.endsWith('/git-receive-pack'))
}
