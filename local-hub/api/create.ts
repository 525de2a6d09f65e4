import { mayCreateIn, UNAUTHORIZED } from '../auth/access.js'
import { apiError, json, type Answer } from '../http/answer.js'
import { jsonBody, RefusedError, type Handler } from '../http/request.js'
import type { SpaceSdk } from '../face.js'
import { createSpace } from '../spaces.js'
import type { User, World } from '../world.js'

const NEEDS_PLAN =
  'Static Spaces are free for everyone, but hosting Gradio and Docker Spaces on free cpu-basic requires a PRO subscription. Subscribe at https://huggingface.co/pro'

/**
 * `POST /api/repos/create` (OpenAPI description; answers recorded in 2025 and 2026). Of a Space's many settings it
 * keeps the SDK, the visibility and the first files.
 */
export const createRepo: Handler = async request => {
  const { world, identity } = request
  if (identity.kind === 'invalid') return apiError({ status: 401, message: identity.message })
  // A keyless token is refused: it is scoped to one repository, and the route is not (huggingface_hub #4290).
  if (identity.kind !== 'user') return apiError(UNAUTHORIZED)
  const body = await jsonBody(request)
  const { name, type = 'model', organization } = body
  const owner = typeof organization === 'string' ? organization : identity.user.name
  if (!mayCreateIn(owner, identity)) {
    const message = `You don't have the rights to create a ${String(type)} under the namespace "${owner}"`
    return apiError({ status: 403, message })
  }
  if (typeof name !== 'string' || !/^[\w.-]{1,96}$/.test(name)) throw badRequest('✖ Invalid input → at name')
  const id = `${owner}/${name}`
  const hidden = body['private'] === true || body['visibility'] === 'private'
  if (type === 'space') {
    const sdk = sdkOf(body['sdk'])
    return (
      existing(world, 'space', id) ??
      createTheSpace(world, identity.user, { id, sdk, hidden, files: body['files'] })
    )
  }
  if (type !== 'model' && type !== 'dataset') throw badRequest('✖ Invalid input → at type')
  const already = existing(world, type, id)
  if (already !== undefined) return already
  world.addRepo({ type, id, private: hidden, creator: identity.user.name })
  return created(world, type, id)
}

async function createTheSpace(
  world: World,
  user: User,
  { id, sdk, hidden, files }: { id: string; sdk: SpaceSdk; hidden: boolean; files: unknown }
): Promise<Answer> {
  const owner = id.split('/')[0]
  const pays =
    owner === user.name ? user.isPro : user.orgs.some(org => org.name === owner && org.plan !== undefined)
  // Since 2026-07.
  if (sdk !== 'static' && !pays) return apiError({ status: 402, message: NEEDS_PLAN })
  await createSpace(world, { id, sdk, private: hidden, creator: user.name, files: firstFiles(files) })
  return created(world, 'space', id)
}

function existing(world: World, type: 'space' | 'model' | 'dataset', id: string): Answer | undefined {
  if (world.repo(type, id) === undefined) return undefined
  const message = `You already created this ${type} repo`
  return apiError({ status: 409, message }, { url: webPage(world, type, id) })
}

const created = (world: World, type: 'space' | 'model' | 'dataset', id: string): Answer =>
  json({ url: webPage(world, type, id), name: id, id: world.repo(type, id)?._id })

const webPage = ({ origin }: World, type: 'space' | 'model' | 'dataset', id: string): string =>
  `${origin}/${type === 'model' ? '' : `${type}s/`}${id}`

function sdkOf(value: unknown): SpaceSdk {
  if (value === 'gradio' || value === 'docker' || value === 'static') return value
  throw badRequest('✖ Invalid option: expected one of "gradio"|"docker"|"static"\n  → at sdk')
}

function firstFiles(files: unknown): Record<string, Buffer> {
  if (!Array.isArray(files)) return {}
  return Object.fromEntries(
    (files as { path: string; content: string; encoding?: BufferEncoding }[]).map(
      ({ path, content, encoding = 'utf-8' }) => [path, Buffer.from(content, encoding)]
    )
  )
}

const badRequest = (message: string): RefusedError => new RefusedError({ status: 400, message })
