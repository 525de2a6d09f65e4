import { mayCreateIn, ownerOf, UNAUTHORIZED } from '../auth/access.js'
import { apiError, json, type Answer } from '../http/answer.js'
import { badRequest, jsonBody, type Handler } from '../http/request.js'
import type { SpaceSdk } from '../options.js'
import { FREE_HARDWARE, type Entry, type Visibility } from '../life/settings.js'
import { entryOf } from '../rules/entry.js'
import { hardwareFor, sleepSecondsOf } from '../rules/hardware.js'
import { requirePlan } from '../rules/plan.js'
import { requireVisibility, visibilityIn } from '../rules/visibility.js'
import { createSpace } from '../spaces.js'
import type { User } from '../accounts.js'
import type { World } from '../world.js'

/**
 * `POST /api/repos/create` (OpenAPI description; answers recorded in 2025 and 2026). Of a Space's many settings it
 * keeps the SDK, the visibility, the hardware, the sleep time, secrets and variables (both there before the first
 * build), and the first files.
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
  const visibility = visibilityIn(body) ?? 'public'
  if (type === 'space') return createTheSpace(world, identity.user, { id, body, visibility })
  if (type !== 'model' && type !== 'dataset') throw badRequest('✖ Invalid input → at type')
  const already = existing(world, type, id)
  if (already !== undefined) return already
  world.addRepo({ type, id, private: visibility !== 'public', creator: identity.user.name })
  return created(world, type, id)
}

async function createTheSpace(
  world: World,
  user: User,
  { id, body, visibility }: { id: string; body: Readonly<Record<string, unknown>>; visibility: Visibility }
): Promise<Answer> {
  const sdk = sdkOf(body['sdk'])
  const already = existing(world, 'space', id)
  if (already !== undefined) return already
  const owner = ownerOf(id)
  requireVisibility(visibility, { user, owner })
  const flavor = body['hardware'] ?? FREE_HARDWARE
  // What runs on no hardware is not refused any.
  const hardware = sdk === 'static' ? null : hardwareFor(id, { flavor, user })
  if (hardware === FREE_HARDWARE) requirePlan(user, owner)
  const settings = {
    hardware,
    sleepSeconds: sleepSecondsIn(body['sleepTimeSeconds']),
    secrets: entriesIn(body, 'secrets'),
    variables: entriesIn(body, 'variables'),
    visibility
  }
  await createSpace(world, { id, sdk, settings, creator: user.name, files: firstFiles(body['files']) })
  return created(world, 'space', id)
}

const sleepSecondsIn = (seconds: unknown): number | null =>
  seconds === undefined || seconds === null ? null : sleepSecondsOf(seconds, 'sleepTimeSeconds')

function entriesIn(body: Readonly<Record<string, unknown>>, field: string): Map<string, Entry> {
  const list = body[field] ?? []
  if (!Array.isArray(list)) throw badRequest(`✖ Invalid input: expected array\n  → at ${field}`)
  return new Map((list as Record<string, unknown>[]).map(entryOf))
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
