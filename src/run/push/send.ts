import type { Git } from '../../adapters/git/git.js'
import { storeOf } from '../../adapters/git/lfs-store.js'
import type { SpaceGit } from '../../adapters/hub/space-git.js'
import type { ScratchRepository } from '../../adapters/git/scratch-repository.js'
import type { Hub } from '../../adapters/hub/hub.js'
import type { Learn } from '../../model/outcome.js'
import type { Clock } from '../../model/ports.js'
import type { Plan } from '../../model/values.js'
import { allOrFirstFailure } from '../all-or-first-failure.js'
import type { Deployment } from '../plan/deployment.js'
import type { Narrator } from '../tell/narrate.js'
import type { Stopwatch } from '../tell/stopwatch.js'
import { uploadLfs } from './lfs-upload.js'
import { advertiseAnew, push } from './push.js'

/** The repositories of a run. */
export interface Repositories {
  readonly git: Git
  readonly scratch: ScratchRepository
}

/**
 * Sends the commit to the Space, and names the Space as a remote of the checkout meanwhile.
 * @returns the commit that is the Space's head now
 * @throws Failure unless it is
 */
export async function send(
  deployment: Deployment,
  deps: Repositories & {
    hub: Hub
    spaceGit: SpaceGit
    clock: Clock
    signal: AbortSignal
    steps: Stopwatch
    tell: Pick<Narrator, 'pushing' | 'uploading' | 'pushed'>
    learn: Learn
  }
): Promise<string> {
  const { git, scratch, hub, clock, steps, tell, learn } = deps
  const { target, plan } = deployment
  tell.pushing(target, plan)
  const sending = async () => {
    if (plan.lfs.length === 0) return push(senderOf(plan, deps), deployment, deps)
    // The objects go first: a pointer whose object is not there would be refused, or worse, accepted.
    await uploadLfs({ target, objects: plan.lfs, store: storeOf(scratch) }, deps)
    return push(senderOf(plan, deps), { target: await advertiseAnew(hub, target), plan }, deps)
  }
  const [{ commit, text }] = await allOrFirstFailure(
    steps.time('push', sending()),
    // What is on its way already is not held up by it.
    clock.sleep(0).then(() => setRemote(git, target.url))
  )
  tell.pushed(text)
  learn({ pushed: commit })
  return commit
}

/** Which git has the commit that goes. */
export function senderOf({ history }: Plan, { git, scratch }: Repositories): Git {
  return history === 'snapshot' ? scratch.git : git
}

/** The name that the guide gives the Space's remote. */
const REMOTE = 'huggingface'

/**
 * Adds the remote, or mends its URL, so that `git remote -v` reads as a person expects. Without any credential.
 * A convenience for later steps of the job: a checkout that cannot be written to is deployed all the same.
 */
export async function setRemote(git: Git, url: string): Promise<void> {
  // One that is new is made in one go.
  if ((await git(['remote', 'add', REMOTE, url])).code === 0) return
  const fetch = `+refs/heads/*:refs/remotes/${REMOTE}/*`
  const there = await git(['config', '--get-regexp', `^remote\\.${REMOTE}\\.`])
  if (there.stdout === `remote.${REMOTE}.url ${url}\nremote.${REMOTE}.fetch ${fetch}\n`) return
  const set = (key: string, value: string) =>
    git(['config', '--replace-all', `remote.${REMOTE}.${key}`, value])
  await set('url', url)
  await set('fetch', fetch)
  await git(['config', '--unset-all', `remote.${REMOTE}.pushurl`])
}
