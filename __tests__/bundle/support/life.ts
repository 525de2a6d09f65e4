import type { LocalHub } from '../../../local-hub/index.js'
import type { ActionRun } from '../../../local-runner/action.js'
import type { HubOptions } from '../../../local-hub/index.js'
import { type Scene, scene } from './scene.js'

export interface SecondVersion extends Scene {
  /** What the Space has and runs. */
  readonly first: string
  /** What is in the checkout only. */
  readonly second: string
}

/** A Space that runs the checkout's first commit, and a second commit that is still to be deployed. */
export async function secondVersion(options?: HubOptions): Promise<SecondVersion> {
  const all = await scene(options)
  const first = await putOnSpace(all)
  const second = await all.checkout.commit({ 'app.py': 'print(2)\n' }, 'Second version')
  return { ...all, first, second }
}

/** Puts the checkout's commit on the Space without the action, whatever was there. */
export async function putOnSpace({ hub, checkout }: Pick<Scene, 'hub' | 'checkout'>): Promise<string> {
  const url = `${hub.origin.replace('//', `//git:${hub.tokens.write}@`)}/spaces/${hub.space}`
  await checkout.git('push', '--quiet', '--force', url, 'HEAD:refs/heads/main')
  return checkout.git('rev-parse', 'HEAD')
}

/** The questions where the Space stands. */
export function lookedAt(hub: LocalHub) {
  return hub.requests.filter(({ path }) => path.endsWith('/runtime'))
}

/** The connections to a log of the Space. */
export function logsRead(hub: LocalHub, kind: 'build' | 'run') {
  return hub.requests.filter(({ path }) => path.endsWith(`/logs/${kind}`))
}

/** The restarts that were asked for, in order. */
export function restartsOf(hub: LocalHub): string[] {
  const asked = hub.requests.filter(({ path, method }) => method === 'POST' && path.endsWith('/restart'))
  return asked.map(({ query }) => (query.get('factory') === 'true' ? 'factory' : 'plain'))
}

/** How often a line of the Space's stands in the log. */
export function timesShown(run: ActionRun, line: string): number {
  return run.log.split('\n').filter(shown => shown.trimEnd() === `│ ${line}`).length
}

/** The lines of the log that stand in a group which holds this line of the Space's. */
export function groupWith(run: ActionRun, line: string): string[] {
  const groups = run.log.split(/^::group::/m).slice(1)
  const lines = groups.map(group => (group.split('::endgroup::')[0] ?? '').trimEnd().split('\n').slice(1))
  return lines.find(group => group.includes(`│ ${line}`)) ?? []
}
