import { badRequest } from '../http/request.js'
import type { Entry } from '../life/settings.js'

/** The key of a secret or a variable (OpenAPI description); the words of the refusal are not published. */
export function keyOf(body: Readonly<Record<string, unknown>>): string {
  const { key } = body
  if (typeof key === 'string' && /^[a-zA-Z][_a-zA-Z0-9]*$/.test(key)) return key
  throw badRequest('✖ Invalid string: must match pattern /^[a-zA-Z][_a-zA-Z0-9]*$/\n  → at key')
}

/** A secret or a variable as it is sent, with its key; without a value it is empty. */
export function entryOf(body: Readonly<Record<string, unknown>>): readonly [key: string, entry: Entry] {
  const { value = '', description } = body
  const key = keyOf(body)
  if (typeof value !== 'string') throw badRequest('✖ Invalid input: expected string\n  → at value')
  // The official client leaves it out when it is empty, others send null.
  const described = typeof description === 'string' && description !== '' ? { description } : {}
  return [key, { value, ...described, updatedAt: new Date() }]
}
