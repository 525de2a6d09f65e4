import { bearerIdentity } from '../auth/identity.js'
import type { World } from '../world.js'
import { apiError, fileError, text, type Answer } from './answer.js'
import { RefusedError, type Handler, type HubRequest } from './request.js'
import type { Serve } from './server.js'

type Route = readonly [method: string, path: string, handler: Handler]

/** Of a large push, the beginning tells what is asked. */
const MOST_RECORDED = 1024 * 1024

/** Serves requests from a table of routes. */
export function serveRoutes(routes: readonly Route[], world: World): Serve {
  const compiled = routes.map(([method, path, handler]) => ({ method, pattern: compile(path), handler }))
  return async (incoming, recording) => {
    const { method, path } = recording
    // A HEAD is a GET whose body stays behind.
    const wanted = method === 'HEAD' ? 'GET' : method
    for (const route of compiled) {
      const match = route.method === wanted ? route.pattern.exec(path) : null
      if (match === null) continue
      const request: HubRequest = {
        world,
        incoming,
        method,
        target: incoming.url ?? '/',
        query: recording.query,
        identity: bearerIdentity(world, incoming.headers.authorization),
        params: decodeAll(match.groups ?? {}),
        body: async () => {
          const chunks: Buffer[] = []
          for await (const chunk of incoming) chunks.push(chunk as Buffer)
          const whole = Buffer.concat(chunks)
          recording.body = whole.toString()
          return whole
        },
        recordGit: chunk => {
          const { gitBody = Buffer.alloc(0) } = recording
          if (gitBody.length < MOST_RECORDED) recording.gitBody = Buffer.concat([gitBody, chunk])
        }
      }
      return guarded(route.handler, request, path)
    }
    return unknownPath(path)
  }
}

async function guarded(handler: Handler, request: HubRequest, path: string): Promise<Answer> {
  try {
    return await handler(request)
  } catch (error) {
    if (error instanceof RefusedError) {
      return path.startsWith('/api/') ? apiError(error.refusal, error.extra) : fileError(error.refusal)
    }
    // A defect of this Hub: said in full, to whoever wrote the test.
    return text(`The local Hub failed: ${error instanceof Error ? error.stack : String(error)}`, {
      status: 500
    })
  }
}

function unknownPath(path: string): Answer {
  const message = "Sorry, we can't find the page you are looking for."
  if (path.startsWith('/api/')) return apiError({ status: 404, message })
  return {
    status: 404,
    headers: { 'content-type': 'text/html; charset=utf-8' },
    body: `<!doctype html><title>404</title><h1>404</h1><p>${message}</p>\n`
  }
}

/** Parts are decoded one by one, so that a revision may hold an encoded slash. */
function compile(path: string): RegExp {
  const pattern = path
    .split('/')
    .map(part => {
      if (part.startsWith(':')) return `(?<${part.slice(1)}>[^/]+)`
      return part.startsWith('*') ? `(?<${part.slice(1)}>.*)` : part
    })
    .join('/')
  return new RegExp(`^${pattern}$`)
}

function decodeAll(groups: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(groups).map(([name, value]) => [name, decode(value)]))
}

function decode(value: string): string {
  try {
    return decodeURIComponent(value)
  } catch {
    return value
  }
}
