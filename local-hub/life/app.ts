import type { IncomingMessage } from 'node:http'
import { refusalOf } from '../auth/access.js'
import { bearerIdentity } from '../auth/identity.js'
import type { Space, World } from '../world.js'
import type { App, AppAnswer } from './apps.js'
import { noticeHead } from './notice.js'
import { serves } from './state.js'

/** The app of a Space: one answer for each request, of which the last stays. */
export function appOf(world: World, space: Space, answers: readonly AppAnswer[]): App {
  const left = [...answers]
  const next = (): AppAnswer => (left.length > 1 ? left.shift() : left[0]) ?? { status: 200 }
  return incoming => answerFor(world, space, { incoming, next })
}

/**
 * The Hub's proxy stands before every app. It hides a private Space from who may not read it, wakes one that sleeps,
 * and speaks for one that does not run: in error and paused as reported in 2025; of one that is only on its way, what
 * it says is not known.
 */
async function answerFor(
  world: World,
  space: Space,
  { incoming, next }: { incoming: IncomingMessage; next: () => AppAnswer }
): Promise<AppAnswer> {
  const identity = bearerIdentity(world, incoming.headers.authorization)
  const isHidden = space.settings.visibility === 'private'
  if (isHidden && refusalOf(identity, { repo: space, need: 'read' }) !== undefined) {
    return { status: 404, body: 'Sorry, we cannot find the page you are looking for.' }
  }
  await noticeHead(space)
  const now = Date.now()
  const { life, settings } = space
  if (['SLEEPING', 'STOPPED'].includes(life.at(now).stage)) life.restart(now, { hardware: settings.hardware })
  const state = life.at(now)
  if (serves(state)) return next()
  const isOnTheWay = state.stage === 'BUILDING' || state.stage === 'APP_STARTING'
  const body = isOnTheWay ? 'Your space is starting' : 'Your space is in error, check its status on hf.co'
  return { status: 503, body }
}
