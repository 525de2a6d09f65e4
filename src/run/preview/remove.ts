import type { Hub } from '../../adapters/hub/hub.js'
import type { SpaceApi } from '../../adapters/hub/space-api.js'
import { isUntouched, PREVIEW_VARIABLE, strangeIn } from '../../decide/preview.js'
import { Failure } from '../../model/failure.js'
import type { LeftBecause, Preview } from '../../model/values.js'

export interface RemoveDeps {
  readonly hub: Hub
  readonly apiOf: (space: string) => SpaceApi
}

/**
 * Deletes the Space of a pull request, if its name says that it was made for it, and so do its commits, or before the
 * first of them its mark.
 * @returns what became of it; in a dry run, what would
 * @throws Failure when the Hub does not tell, or refuses
 */
export async function removePreview(
  { space, of }: Preview,
  isDry: boolean,
  { hub, apiOf }: RemoveDeps
): Promise<'deleted' | 'gone' | LeftBecause> {
  const info = await hub.space(space, 'delete')
  if ('refused' in info) {
    if (info.refused.status === 404) return 'gone'
    throw new Failure({ step: 'delete', http: info.refused })
  }
  const { id = '' } = info.ok
  // Renamed: whoever did that keeps it.
  if (id.toLowerCase() !== space.toLowerCase()) return 'not-ours'
  const commits = await hub.commits(id, 'main')
  if ('refused' in commits) throw new Failure({ step: 'delete', http: commits.refused })
  const strange = strangeIn(commits.ok, of)
  const isMarked = async () => {
    const variables = await apiOf(id).variables()
    return 'ok' in variables && variables.ok.get(PREVIEW_VARIABLE) === of
  }
  // A run that made it and did not come to push leaves its mark alone.
  if (strange !== null && !(isUntouched(commits.ok) && (await isMarked()))) return strange
  if (isDry) return 'deleted'
  const reply = await apiOf(id).delete()
  if ('ok' in reply) return 'deleted'
  // Somebody else was faster, or an answer was lost; but only if it is really gone.
  const after = reply.refused.status === 404 ? await hub.space(id, 'delete') : reply
  if ('refused' in after && after.refused.status === 404) return 'deleted'
  throw new Failure({ step: 'delete', http: reply.refused })
}
