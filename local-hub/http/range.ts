import type { IncomingMessage } from 'node:http'

/** The one range asked for, from a first byte on, without its `end`; undefined when all is wanted. */
export function readRange(
  { headers }: IncomingMessage,
  size: number
): { readonly start: number; readonly end: number } | undefined {
  const [, first, last] = /^bytes=(\d+)-(\d*)$/.exec(headers.range ?? '') ?? []
  const start = Number(first)
  if (first === undefined || start >= size) return undefined
  return { start, end: last === undefined || last === '' ? size : Math.min(Number(last) + 1, size) }
}
