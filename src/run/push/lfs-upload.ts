import type { Git, GitCall } from '../../adapters/git/git.js'
import { Failure } from '../../model/failure.js'
import { lfsServer } from '../../model/space-url.js'
import type { LfsObject, Target } from '../../model/values.js'

/** So many object ids fit a command line on every system. */
const OIDS_A_CALL = 200

/**
 * Uploads LFS objects from the scratch repository's store with git-lfs.
 * @param spaceCall how git-lfs reaches the Space's LFS server
 * @throws Failure when the Hub refuses, or the connection breaks
 */
export async function uploadObjects(
  git: Git,
  run: { spaceCall: GitCall; target: Target; objects: readonly LfsObject[] }
): Promise<void> {
  const { spaceCall, target, objects } = run
  const server = lfsServer(target.url)
  const config = [
    ...(spaceCall.config ?? []),
    `remote.space.url=${target.url}`,
    `lfs.url=${server}`,
    `lfs.pushurl=${server}`,
    // No program that the machine's settings name takes the upload over, and with it the credential.
    'lfs.standalonetransferagent=',
    `lfs.${server}.standalonetransferagent=`,
    'lfs.basictransfersonly=true',
    // Without these git-lfs asks once more each, and writes what it learns into the repository's settings.
    `lfs.${server}.access=basic`,
    'lfs.locksverify=false',
    // By itself git-lfs tries eight times, for half a minute, what is refused for good.
    'lfs.transfer.maxretries=3'
  ]
  const oids = objects.map(({ oid }) => oid)
  for (let at = 0; at < oids.length; at += OIDS_A_CALL) {
    const some = oids.slice(at, at + OIDS_A_CALL)
    const { code, text } = await git(['lfs', 'push', '--object-id', 'space', ...some], {
      ...spaceCall,
      config
    })
    if (code !== 0) throw new Failure({ step: 'push', exitCode: code, text: withoutQueries(text) })
  }
}

/** git-lfs prints where it uploads to: a link that is signed, and good for whoever reads it. */
function withoutQueries(text: string): string {
  return text.replace(/(https?:\/\/[^\s?]+)\?\S+/g, '$1')
}
