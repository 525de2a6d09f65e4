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
    /** What else there is to do while the Hub is at work. */
    meanwhile: () => Promise<unknown>
  }
): Promise<string> {
  const { git, scratch, hub, clock, steps, tell, learn, meanwhile } = deps
  const { target, plan } = deployment
  tell.pushing(target, plan)
  const sending = async (onItsWay: () => void) => {
    const all = { ...deps, onItsWay }
    if (plan.lfs.length === 0) return push(senderOf(plan, deps), deployment, all)
    // The objects go first: a pointer whose object is not there would be refused, or worse, accepted.
    await uploadLfs({ target, objects: plan.lfs, store: storeOf(scratch) }, deps)
    return push(senderOf(plan, deps), { target: await advertiseAnew(hub, target), plan }, all)
  }
  let begun: Promise<unknown> | undefined
  const besides = async () => {
    // What is on its way already is not held up by it.
    begun ??= clock.sleep(0).then(() => allOrFirstFailure(setRemote(git, target.url), meanwhile()))
    await begun
  }
  const sent = steps.time(
    'push',
    sending(() => void besides().catch(() => undefined))
  )
  const [{ commit, text }] = await allOrFirstFailure(sent, sent.then(besides, besides))
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
  const { stdout } = await git(['config', '-z', '--get-regexp', `^remote\\.${REMOTE}\\.`])
  const valuesOf = (key: string) =>
    stdout
      .split('\0')
      .filter(entry => `${entry}\n`.startsWith(`${key}\n`))
      .map(entry => entry.slice(key.length + 1))
  const wanted = { url, fetch: `+refs/heads/*:refs/remotes/${REMOTE}/*`, pushurl: undefined }
  // Each costs a git: what is right already stays.
  for (const [name, value] of Object.entries(wanted)) {
    const key = `remote.${REMOTE}.${name}`
    const [first, ...others] = valuesOf(key)
    if (first === value && others.length === 0) continue
    await git(['config', ...(value === undefined ? ['--unset-all', key] : ['--replace-all', key, value])])
  }
}
