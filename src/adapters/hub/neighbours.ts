import type { Secret } from '../../model/values.js'
import type { Http } from '../http.js'

/** What stands near a Space that is not there: a likely misspelling, or a repository of another type. */
interface Neighbours {
  readonly didYouMean?: string
  readonly otherType?: 'model' | 'dataset'
}
export type FindNeighbours = (id: string) => Promise<Neighbours>

/**
 * Asks the Hub with its official client, which is loaded only now: most runs never miss their Space.
 * A guess is help, not a check, so a Hub that does not answer leaves it out.
 */
export function neighboursOn(at: { endpoint: string; token: Secret; http: Http }): FindNeighbours {
  return async id => {
    const [{ listSpaces, repoExists }, { closest, distance }] = await Promise.all([
      import('@huggingface/hub'),
      import('fastest-levenshtein')
    ])
    const access = { hubUrl: at.endpoint, accessToken: at.token.reveal(), fetch: fetchOver(at.http) }
    const [owner = '', name = ''] = id.split('/')

    const nearest = async (): Promise<string | undefined> => {
      const names: string[] = []
      for await (const space of listSpaces({ search: { owner }, ...access })) names.push(space.name)
      const best = closest(id, names)
      const near = distance(id.toLowerCase(), (best || '').toLowerCase()) <= Math.max(2, name.length / 3)
      return best && best !== id && near ? best : undefined
    }
    const exists = (type: 'model' | 'dataset') => repoExists({ repo: { type, name: id }, ...access })

    const [didYouMean, model, dataset] = await Promise.all([
      nearest().catch(() => undefined),
      exists('model').catch(() => false),
      exists('dataset').catch(() => false)
    ])
    return {
      ...(didYouMean && { didYouMean }),
      ...(model ? { otherType: 'model' as const } : dataset ? { otherType: 'dataset' as const } : {})
    }
  }
}

/**
 * The official client's way out, under the rules of every other request. No header is handed on: a list has 500 entries,
 * enough for a guess, and its `Link` to more could lead the token to another host.
 */
function fetchOver(http: Http): typeof fetch {
  return async (url, { headers } = {}) => {
    const { status, body } = await http({
      route: 'neighbours',
      url: url as string,
      headers: headers as Record<string, string>
    })
    return new Response(body, { status })
  }
}
