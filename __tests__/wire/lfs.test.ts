import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { createHash, randomBytes } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type LocalHub, startHub } from '../../local-hub/index.js'
import { openClock } from '../../src/adapters/clock.js'
import { type Upload, uploadObjects } from '../../src/adapters/hub/lfs.js'
import { httpServer, PATIENT } from './server.js'
import { door } from './space.js'

let hub: LocalHub
let folder: string
beforeAll(async () => {
  ;[hub, folder] = await Promise.all([startHub(), mkdtemp(join(tmpdir(), 'objects é '))])
})
afterAll(() => Promise.all([hub.close(), rm(folder, { recursive: true, force: true })]))

type LfsObject = Upload['objects'][number]

async function object(bytes: Buffer): Promise<LfsObject> {
  const oid = createHash('sha256').update(bytes).digest('hex')
  const path = join(folder, oid)
  await writeFile(path, bytes)
  return { oid, size: bytes.length, path }
}
const objects = (count: number, size = 1000) =>
  Promise.all(Array.from({ length: count }, () => object(randomBytes(size))))

const basic = () => `Basic ${Buffer.from(`git:${hub.tokens.write}`).toString('base64')}`
const urlOf = (id: string, origin = hub.origin) => `${origin}/spaces/${id}.git/info/lfs`

function upload(id: string, some: readonly LfsObject[], more: Partial<Upload> = {}) {
  return uploadObjects({
    door,
    url: urlOf(id),
    authorization: basic(),
    userAgent: 'hf-space-push/1',
    deadlines: { batch: PATIENT, upload: PATIENT, verify: PATIENT },
    again: ({ attempt, status = 503 }) => (attempt < 4 && status >= 500 ? 10 : undefined),
    sleep: (ms, signal) => openClock(new AbortController().signal).sleep(ms, signal),
    objects: some,
    ...more
  })
}

let count = 0
async function newSpace(): Promise<string> {
  const id = `ada/l${++count}`
  await hub.addSpace({ id })
  return id
}
const stored = async (id: string) => (await hub.lfs(id)).map(({ oid }) => oid).sort()
const oids = (some: readonly LfsObject[]) => some.map(({ oid }) => oid).sort()

describe('to the Hub', () => {
  test('all objects arrive, a hundred a batch, and all bytes are counted', async () => {
    const id = await newSpace()
    const some = [...(await objects(249)), await object(Buffer.alloc(0))]
    let bytes = 0
    const before = hub.requests.length
    const uploaded = await upload(id, some, { progress: more => (bytes += more) })
    expect(uploaded).toEqual({ kind: 'uploaded', objects: 250, bytes: 249_000 })
    expect(bytes).toBe(249_000)
    expect(await stored(id)).toEqual(oids(some))
    const batches = hub.requests.slice(before).filter(({ path }) => path.endsWith('/batch'))
    const sizes = batches.map(({ body }) => (JSON.parse(body ?? '') as { objects: [] }).objects.length)
    expect(sizes).toEqual([100, 100, 50])
    for (const { headers } of hub.requests.slice(before).filter(({ method }) => method === 'PUT'))
      expect(headers).toMatchObject({ 'content-length': expect.stringMatching(/^(1000|0)$/) })
    expect(await upload(id, some)).toEqual({ kind: 'uploaded', objects: 0, bytes: 0 })
    expect(await upload(id, [])).toEqual({ kind: 'uploaded', objects: 0, bytes: 0 })
  })

  test('what may pass is tried again, and its bytes are counted once', async () => {
    const id = await newSpace()
    const some = await objects(3, 300_000)
    hub.fault({ path: /batch$/, status: 503 })
    hub.fault({ method: 'PUT', path: /_storage/, status: 500 })
    hub.fault({ method: 'PUT', path: /_storage/, reset: 'before' })
    hub.fault({ path: /verify$/, reset: 'after' })
    let bytes = 0
    expect(await upload(id, some, { progress: more => (bytes += more) })).toMatchObject({
      kind: 'uploaded',
      objects: 3
    })
    expect(bytes).toBe(900_000)
    expect(await stored(id)).toEqual(oids(some))
  })

  test('what was read of uploads that broke off is not counted, when it comes late either', async () => {
    const id = await newSpace()
    const some = await objects(12, 1_000_000)
    hub.fault({ method: 'PUT', path: /_storage/, reset: 'before', times: 40 })
    let bytes = 0
    const again: Upload['again'] = ({ attempt }) => (attempt < 50 ? 1 : undefined)
    const options = { again, parallel: 12, progress: (more: number) => (bytes += more) }
    expect(await upload(id, some, options)).toMatchObject({ kind: 'uploaded', objects: 12 })
    expect(bytes).toBe(12_000_000)
  })

  test.each([
    ['batch', /batch$/],
    ['upload', /_storage/],
    ['verify', /verify$/]
  ])('a refusal of %s is told as it is, and ends the rest', async (call, path) => {
    const id = await newSpace()
    hub.fault({ path, status: 403, message: 'No' })
    const refused = await upload(id, await objects(30), { parallel: 2 })
    expect(refused).toMatchObject({
      kind: 'answered',
      call,
      status: 403,
      text: expect.stringContaining('No')
    })
    expect('oid' in refused).toBe(call !== 'batch')
    expect((await stored(id)).length).toBeLessThan(30)
    hub.clearFaults()
  })

  test('a server that is not there is told as lost', async () => {
    const [one] = await objects(1)
    const gone = await upload('ada/x', [one!], { url: urlOf('ada/x', 'http://127.0.0.1:9') })
    expect(gone).toMatchObject({ kind: 'lost', call: 'batch', error: { code: 'ECONNREFUSED' } })
  })

  test.each([
    ['batch', /objects\/batch$/],
    ['upload', /_storage/],
    ['verify', /lfs\/verify$/]
  ] as const)('a server that falls silent at the %s is left at its own deadline', async (call, path) => {
    const [one] = await objects(1)
    const id = await newSpace()
    hub.fault({ path, hang: true })
    const waits: number[] = []
    const silent = await upload(id, [one!], {
      deadlines: {
        ...{ batch: PATIENT, upload: PATIENT, verify: PATIENT },
        [call]: { ...PATIENT, firstByte: 500 }
      },
      again: ({ waited }) => void waits.push(waited)
    })
    expect(silent).toMatchObject({ kind: 'lost', call, error: { deadline: 'firstByte' } })
    // The time of an upload is no waiting.
    expect(waits.map(ms => ms >= 400)).toEqual([call !== 'upload'])
  })

  test('a call-off ends it', async () => {
    const id = await newSpace()
    hub.fault({ method: 'PUT', path: /_storage/, hang: true, times: Infinity })
    const off = await upload(id, await objects(20), { signal: AbortSignal.timeout(500) })
    hub.clearFaults()
    expect(off).toMatchObject({ kind: 'lost', error: { code: 'ABORT_ERR' } })
  })

  test('what is on disk and is not the object does not arrive', async () => {
    const good = await object(randomBytes(1_000_000))
    const changed = { ...(await object(randomBytes(1_000_000))), path: good.path }
    const cases: [string, LfsObject][] = [
      ['another hash', changed],
      ['more than its', { ...good, size: 999_000 }],
      ['of its', { ...good, size: 1_001_000 }],
      ['ENOENT', { ...good, path: join(folder, 'gone') }]
    ]
    for (const [message, broken] of cases) {
      const id = await newSpace()
      const failed = await upload(id, [broken])
      expect(failed).toMatchObject({
        kind: 'corrupt',
        oid: broken.oid,
        message: expect.stringContaining(message)
      })
      expect(await stored(id)).toEqual([])
    }
  })
})

/** A server with answers of the test's own to a batch; what is put and verified is remembered. */
async function stub(answer: (asked: { oid: string; size: number }, origin: string) => unknown, status = 200) {
  const received: IncomingMessage[] = []
  const server = await httpServer((request, response) => {
    received.push(request)
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      if (!request.url?.endsWith('/batch')) return response.end()
      const { objects } = JSON.parse(Buffer.concat(chunks).toString()) as {
        objects: { oid: string; size: number }[]
      }
      response.statusCode = status
      return response.end(
        JSON.stringify({ objects: objects.map(each => answer(each, server.origin)).filter(Boolean) })
      )
    })
  })
  return Object.assign(server, { received })
}

describe('an answer to a batch is read to the letter', () => {
  const to = (href: unknown, more: object = {}) => ({ actions: { upload: { href, ...more } } })
  test.each<[string, unknown, unknown]>([
    [
      'an error',
      { error: { code: 422, message: 'too odd' } },
      { kind: 'object', code: 422, message: 'too odd' }
    ],
    ['an error with actions', { error: {}, ...to('http://127.0.0.1:9/') }, { kind: 'object' }],
    ['an object left out', null, { kind: 'object' }],
    ['another object', { oid: 'f'.repeat(64) }, { kind: 'object' }],
    [
      'no upload among the actions',
      { actions: { verify: { href: 'http://127.0.0.1:9/' } } },
      { kind: 'object' }
    ],
    ['empty actions', { actions: {} }, { kind: 'object' }],
    ['no address', to(undefined), { kind: 'object' }],
    ['a file for an address', to('file:///etc/passwd'), { kind: 'object' }],
    ['no actions', {}, { kind: 'uploaded', objects: 0 }]
  ])('%s', async (_, answer, outcome) => {
    const [one] = await objects(1)
    await using server = await stub(({ oid, size }) => answer && { oid, size, ...answer })
    const uploaded = await upload('a/b', [one!], { url: server.origin })
    expect(uploaded).toMatchObject(outcome as object)
    if (uploaded.kind === 'object') expect(uploaded.oid).toBe(one!.oid)
    expect(server.received).toHaveLength(1)
  })

  test.each(['<html>Log in', '{}', '{"objects":{}}', '{"objects":[],"transfer":"ssh"}', 'null'])(
    '%s is none',
    async body => {
      await using server = await httpServer((_, response) => response.end(body))
      const [one] = await objects(1)
      const answered = await upload('a/b', [one!], { url: server.origin })
      expect(answered).toMatchObject({ kind: 'answered', call: 'batch', status: 200, text: body })
    }
  )

  test('one origin gets the authorization, the others what the answer says', async () => {
    await using foreign = await stub(() => null)
    await using server = await stub(({ oid, size }, origin) => ({
      oid,
      size,
      actions: {
        upload: {
          href: `${foreign.origin}/put`,
          header: { 'X-Key': 'k', 'Content-Length': '1', Host: 'x', 'a b': 'c' }
        },
        verify: { href: `${origin}/verify` }
      }
    }))
    const [one] = await objects(1)
    expect(await upload('a/b', [one!], { url: server.origin })).toMatchObject({
      kind: 'uploaded',
      objects: 1
    })
    const [put] = foreign.received
    expect(put?.headers).toMatchObject({
      'x-key': 'k',
      'content-length': '1000',
      host: new URL(foreign.origin).host
    })
    expect(put?.headers).not.toHaveProperty('authorization')
    expect(server.received.map(({ headers }) => headers.authorization)).toEqual([basic(), basic()])
  })

  test('a link that has run out is asked for anew', async () => {
    let asked = 0
    await using server = await stub(({ oid, size }, origin) => {
      asked++
      const expires_in = asked === 1 ? 1 : 900
      return { oid, size, actions: { upload: { href: `${origin}/put/${asked}`, expires_in } } }
    })
    const [one] = await objects(1)
    expect(await upload('a/b', [one!], { url: server.origin })).toMatchObject({
      kind: 'uploaded',
      objects: 1
    })
    expect(server.received.map(({ url }) => url)).toEqual(['/objects/batch', '/objects/batch', '/put/2'])
  })

  test('whoever is content before all is sent has not taken it', async () => {
    await using server = await httpServer((request, response) => {
      if (request.url === '/put') return response.end('thanks')
      const chunks: Buffer[] = []
      request.on('data', (chunk: Buffer) => chunks.push(chunk))
      return request.on('end', () => {
        const { objects } = JSON.parse(Buffer.concat(chunks).toString()) as { objects: object[] }
        const actions = { upload: { href: `${server.origin}/put` } }
        response.end(JSON.stringify({ objects: objects.map(each => ({ ...each, actions })) }))
      })
    })
    const large = await object(randomBytes(20_000_000))
    const failed = await upload('a/b', [large], { url: server.origin })
    expect(failed).toMatchObject({ kind: 'answered', call: 'upload', status: 200, text: 'thanks' })
  })
})
