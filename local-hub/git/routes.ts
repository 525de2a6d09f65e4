import { PassThrough, pipeline, Readable } from 'node:stream'
import { refusalOf, UNAUTHORIZED } from '../auth/access.js'
import { basicIdentity, type Identity } from '../auth/identity.js'
import { movedAnswer } from '../auth/repo-route.js'
import { gitError, type Answer } from '../http/answer.js'
import type { Handler, HubRequest } from '../http/request.js'
import { noticeHead } from '../life/notice.js'
import type { Space } from '../world.js'
import { runBackend } from './backend.js'

/** `…/info/refs`: what git asks first, for a fetch as for a push. */
export const infoRefs: Handler = request =>
  serveGit(request, { path: 'info/refs', program: request.query.get('service') })

export const uploadPack: Handler = request =>
  serveGit(request, { path: 'git-upload-pack', program: 'git-upload-pack' })

export const receivePack: Handler = request =>
  serveGit(request, { path: 'git-receive-pack', program: 'git-receive-pack' })

/**
 * Anybody who can read may open receive-pack, for readers may push pull requests (`refs/pr/N`); only the hook
 * says that they may push nothing else (docs, repositories-pull-requests-discussions).
 */
async function serveGit(
  { world, incoming, params, target, recordGit }: HubRequest,
  { path, program }: { path: string; program: string | null }
): Promise<Answer> {
  const identity = basicIdentity(world, incoming.headers.authorization)
  const id = `${params['owner']}/${params['name']?.replace(/\.git$/, '')}`
  const moved = world.movedTo('space', id)
  // Before any 401: once git has been asked for a password it no longer heeds a redirect, and the push fails.
  if (moved !== undefined) return movedAnswer(target, { from: id, to: moved })

  const repo = world.repo('space', id)
  const refusal = refusalOf(identity, { repo, need: 'read' })
  if (refusal !== undefined) return gitError(refusal)
  if (repo?.type !== 'space') return gitError(UNAUTHORIZED)
  if (program === 'git-receive-pack' && identity.kind === 'anonymous') return gitError(UNAUTHORIZED)

  const answer = await runBackend({
    incoming,
    record: recordGit,
    directory: repo.directory,
    service: path,
    query: target.split('?', 2)[1] ?? '',
    user: nameOf(identity),
    rules: {
      mayWrite: refusalOf(identity, { repo, need: 'write' }) === undefined,
      missingLfsObjects: world.missingLfsObjects
    }
  })
  const { body } = answer
  return path === 'git-receive-pack' && body instanceof Readable
    ? { ...answer, body: untilNoticed(repo, body) }
    : answer
}

/** A push is over for the client when the Hub has seen what it did: what is asked or scripted next finds it begun. */
function untilNoticed(space: Space, body: Readable): Readable {
  const held = new PassThrough({
    flush: done => void noticeHead(space).then(() => done(), done)
  })
  // What breaks off in one is broken off in the other; there is nobody else to tell.
  pipeline(body, held, () => {})
  return held
}

/** Pushes with a keyless token are shown as `[OIDC]` (docs, trusted-publishers). */
function nameOf(identity: Identity): string {
  if (identity.kind === 'user') return identity.user.name
  return identity.kind === 'repo-token' ? '[OIDC]' : ''
}
