import { createReadStream } from 'node:fs'
import type { Answer } from '../http/answer.js'
import { readRange } from '../http/range.js'
import type { Handler, HubRequest } from '../http/request.js'
import type { Space } from '../world.js'
import { linkProblem } from './links.js'
import { isOid, type LfsObject } from './pointer.js'
import { objectFile, receiveObject, storedSize } from './store.js'

/**
 * `PUT` and `GET /_storage/{space}/{oid}`: what is a bucket of S3 to the real Hub. A link that was signed here is
 * all that counts; credentials are not looked at.
 */
export const putObject: Handler = linked('PUT', async ({ incoming }, { directory }, object) => {
  const outcome = await receiveObject(directory, object, incoming)
  if (outcome === 'stored') return { status: 200, headers: { etag: `"${object.oid}"` } }
  // S3 knows both, too.
  return outcome === 'wrong size' ? refusal(400, 'IncompleteBody') : refusal(400, 'BadDigest')
})

export const getObject: Handler = linked('GET', async ({ incoming }, { directory }, { oid }) => {
  const size = await storedSize(directory, oid)
  if (size === undefined) return refusal(404, 'NoSuchKey')
  const range = readRange(incoming, size)
  const { start, end } = range ?? { start: 0, end: size }
  return {
    status: range === undefined ? 200 : 206,
    headers: {
      'content-type': 'application/octet-stream',
      'content-length': String(end - start),
      'accept-ranges': 'bytes',
      etag: `"${oid}"`,
      ...(range === undefined ? {} : { 'content-range': `bytes ${start}-${end - 1}/${size}` })
    },
    ...(end > start ? { body: createReadStream(objectFile(directory, oid), { start, end: end - 1 }) } : {})
  }
})

function linked(
  method: 'GET' | 'PUT',
  handler: (request: HubRequest, space: Space, object: LfsObject) => Promise<Answer>
): Handler {
  return request => {
    const { world, params, query } = request
    const { space: id = '', oid } = params
    const size = Number(query.get('size'))
    if (!isOid(oid)) return refusal(404, 'NoSuchKey')
    const problem = linkProblem(world, { method, space: id, oid, size }, query)
    if (problem !== undefined) return refusal(403, problem)
    const space = world.spaces().find(({ _id }) => _id === id)
    return space === undefined ? refusal(404, 'NoSuchKey') : handler(request, space, { oid, size })
  }
}

/** In the form of S3. */
const refusal = (status: number, code: string): Answer => ({
  status,
  headers: { 'content-type': 'application/xml' },
  body: `<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>${code}</Code></Error>`
})
