import type { SpaceApi } from '../../adapters/hub/space-api.js'
import { pauseAfter } from '../../decide/space-state.js'
import { Failure, type Setting } from '../../model/failure.js'
import type { Inputs } from '../../inputs/table.js'
import type { Clock } from '../../model/ports.js'
import type { Credential, Target } from '../../model/values.js'
import { isOfTheTokensKind } from '../space/configure.js'

type Restarted = 'plain' | 'factory'

/**
 * Restarts the Space where that is asked for and of use: a push builds by itself, but not on a Space that is paused,
 * and not without what earlier builds left.
 * @returns what was done, and what this kind of token may not do
 * @throws Failure when the Hub refuses
 */
export async function restart(
  run: { inputs: Inputs; target: Target; credential: Credential; pushed: boolean; until: number },
  { spaceApi, clock }: { spaceApi: SpaceApi; clock: Clock }
): Promise<{ restarted?: Restarted; refused?: Setting }> {
  const { inputs, target, credential, pushed, until } = run
  const isPaused = target.runtime.stage === 'PAUSED'
  let restarted: Restarted | undefined
  for (const how of target.sdk === 'static' ? [] : wanted(inputs.restart, { isPaused, pushed })) {
    const reply = await spaceApi.restart(how)
    if ('refused' in reply) {
      if (!isOfTheTokensKind(reply.refused, credential))
        throw new Failure({ step: 'start', http: reply.refused })
      return { ...(restarted && { restarted }), refused: how === 'plain' ? 'restart' : 'factory' }
    }
    restarted = how
    // Nobody needs it awake when neither another restart nor a watch follows.
    const isNeeded = inputs.wait || inputs.restart === 'factory'
    if (isPaused && isNeeded && how === 'plain') await untilAwake(spaceApi, until, clock)
  }
  return { ...(restarted && { restarted }) }
}

/** A factory restart of a paused Space is answered like any other, and the Space stays paused: it has to wake first. */
function wanted(
  asked: Inputs['restart'],
  { isPaused, pushed }: { isPaused: boolean; pushed: boolean }
): readonly Restarted[] {
  if (asked === 'factory') return isPaused ? ['plain', 'factory'] : ['factory']
  return asked === 'true' && (isPaused || !pushed) ? ['plain'] : []
}

const MOST_MS = 120_000

/** Waits for the Space to leave its pause; when it does not, whoever watches it next says so. */
async function untilAwake(spaceApi: SpaceApi, until: number, clock: Clock): Promise<void> {
  const end = Math.min(until, clock.now() + MOST_MS)
  for (let questions = 1; clock.now() < end; questions++) {
    const reply = await spaceApi.runtime('start').catch(() => null)
    if (reply && 'ok' in reply && reply.ok.stage !== 'PAUSED') return
    await clock.sleep(Math.min(end - clock.now(), pauseAfter(questions, 0)))
  }
}
