import type { Reply } from '../model/hub-responses.js'
import type { Change, Target } from '../model/values.js'
import type { Inputs } from '../inputs/table.js'

/** What the Space has, as far as the Hub tells it to this token. */
export interface Present {
  readonly target: Pick<Target, 'runtime' | 'private' | 'visibility'>
  /** Names of secrets whose value is, by its digest, the one that is wanted. */
  readonly sameSecrets: ReadonlySet<string>
  readonly variables: Reply<ReadonlyMap<string, string>>
}

type Wanted = Pick<Inputs, 'secrets' | 'variables' | 'hardware' | 'sleep-time' | 'visibility'>

/**
 * The settings that have to change, in the order in which they are changed: most of them restart the Space, so what is
 * as it should be is left alone. Of a secret the Hub never tells the value.
 * @param describe what is kept beside a secret to know it by the next time
 */
export function changesOf(wanted: Wanted, present: Present, describe: (key: string) => string): Change[] {
  return [
    ...visibilityOf(wanted, present.target),
    ...wanted.secrets
      .filter(({ key }) => !present.sameSecrets.has(key))
      .map(({ key, value }): Change => ({ setting: 'secrets', key, value, description: describe(key) })),
    ...variablesOf(wanted, present.variables),
    ...machineOf(wanted, present.target)
  ]
}

/** `protected` is told as private, where the Hub does not say more. */
function visibilityOf({ visibility }: Wanted, target: Present['target']): Change[] {
  const now = target.visibility ?? (target.private ? 'private' : 'public')
  return visibility === undefined || visibility === now ? [] : [{ setting: 'visibility', value: visibility }]
}

function variablesOf({ variables }: Wanted, present: Present['variables']): Change[] {
  const has = 'ok' in present ? present.ok : new Map<string, string>()
  return variables.flatMap(({ key, value }): Change[] => {
    const text = value.reveal()
    return has.get(key) === text && 'ok' in present ? [] : [{ setting: 'variables', key, value: text }]
  })
}

/** Other hardware takes its sleep time with it; the Hub tells `never` as a time that is not there. */
function machineOf(wanted: Wanted, { runtime }: Present['target']): Change[] {
  const { hardware, 'sleep-time': sleepTime } = wanted
  if (hardware !== undefined && hardware !== runtime.hardware)
    return [{ setting: 'hardware', value: hardware, ...(sleepTime !== undefined && { sleepTime }) }]
  const now = runtime.sleepTime ?? -1
  return sleepTime === undefined || sleepTime === now ? [] : [{ setting: 'sleep-time', value: sleepTime }]
}

/** Whether the Space restarts for it (huggingface_hub, manage-spaces.md); who sees it, and when it sleeps, is a note. */
export function restarts({ setting }: Change): boolean {
  return setting !== 'visibility' && setting !== 'sleep-time'
}

/** What a change is called in the log and the summary: a secret by its name; of all else the value is no secret. */
export function nameOfChange(change: Change): string {
  if ('key' in change) return change.key
  return change.value === -1 ? 'never' : `${change.value}${change.setting === 'sleep-time' ? ' s' : ''}`
}
