import type { Secret } from '../../model/values.js'
import { orCancelled } from '../cancel.js'

/** What stands near a Space that is not there: a likely misspelling, or a repository of another type. */
export interface Neighbours {
  readonly didYouMean?: string
  readonly otherType?: 'model' | 'dataset'
}
export type FindNeighbours = (id: string) => Promise<Neighbours>

/** More of an owner's Spaces are not read for a guess. */
const MOST_SPACES = 500

/**
 * Asks the Hub with its official client, which is loaded only now: most runs never miss their Space.
 * A guess is help, not a check, so a Hub that does not answer leaves it out.
 */
export function neighboursOn(at: { endpoint: string; token: Secret; signal: AbortSignal }): FindNeighbours {
  return async id => {
    const [{ listSpaces, repoExists }, { closest, distance }] = await Promise.all([
      import('@huggingface/hub'),
      import('fastest-levenshtein')
    ])
    const access = { hubUrl: at.endpoint, accessToken: at.token.reveal() }
    const [owner = '', name = ''] = id.split('/')

    const nearest = async (): Promise<string | undefined> => {
      const names: string[] = []
      for await (const space of listSpaces({ search: { owner }, ...access }))
        if (names.push(space.name) === MOST_SPACES) break
      const best = closest(id, names)
      const near = distance(id.toLowerCase(), (best || '').toLowerCase()) <= Math.max(2, name.length / 3)
      return best && best !== id && near ? best : undefined
    }
    const exists = (type: 'model' | 'dataset') => repoExists({ repo: { type, name: id }, ...access })

    const [didYouMean, model, dataset] = await orCancelled(
      Promise.all([
        nearest().catch(() => undefined),
        exists('model').catch(() => false),
        exists('dataset').catch(() => false)
      ]),
      at.signal
    )
    return {
      ...(didYouMean && { didYouMean }),
      ...(model ? { otherType: 'model' as const } : dataset ? { otherType: 'dataset' as const } : {})
    }
  }
}
