import type { LocalHub } from '../../local-hub/index.js'

export interface Told {
  readonly status: number
  readonly headers: Headers
  readonly text: string
  /** The body, when it is JSON. */
  readonly json: unknown
}

/** One request to the Hub, followed nowhere. */
export async function ask(
  hub: LocalHub,
  path: string,
  { token, ...init }: RequestInit & { token?: string } = {}
): Promise<Told> {
  const headers = new Headers(init.headers)
  if (token !== undefined) headers.set('authorization', `Bearer ${token}`)
  const response = await fetch(hub.origin + path, { redirect: 'manual', ...init, headers })
  const text = await response.text()
  const isJson = response.headers.get('content-type')?.startsWith('application/json')
  return {
    status: response.status,
    headers: response.headers,
    text,
    json: isJson ? JSON.parse(text) : undefined
  }
}

export const post = (body: unknown): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(body)
})
