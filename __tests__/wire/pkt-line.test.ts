import { expect, test } from '@jest/globals'
import { Readable } from 'node:stream'
import { FLUSH, packet, PacketError, PacketReader, readSideBand } from '../../src/adapters/git/pkt-line.js'

/** The bytes, in pieces of this size. */
function pieces(bytes: Buffer, size: number): AsyncIterable<Buffer> {
  const all = Array.from({ length: Math.ceil(bytes.length / size) }, (_, i) =>
    bytes.subarray(i * size, (i + 1) * size)
  )
  return Readable.from(all, { objectMode: true })
}
const reader = (bytes: Buffer | string, size = 3) =>
  new PacketReader(pieces(Buffer.from(bytes as string), size))
const band = (number: number, text: string) =>
  packet(Buffer.concat([Buffer.from([number]), Buffer.from(text)]))

test.each([1, 2, 3, 5, 7, 1000])('packets are found in pieces of %d bytes', async size => {
  const wire = Buffer.concat([packet('a\n'), FLUSH, packet('菜'), packet(''), Buffer.from('0001ok rest')])
  const read = reader(wire, size)
  expect((await read.next())?.toString()).toBe('a\n')
  expect(await read.next()).toBeNull()
  expect((await read.next())?.toString()).toBe('菜')
  expect((await read.next())?.toString()).toBe('')
  expect(await read.next()).toBeNull()
  expect((await read.rest(5)).toString()).toBe('ok re')
  expect(await read.next()).toBeUndefined()
})

test('a packet takes as much as git allows, and no more', async () => {
  const longest = packet(Buffer.alloc(65516, 1))
  expect(longest.toString('latin1', 0, 4)).toBe('fff0')
  expect(await reader(longest, 4096).next()).toHaveLength(65516)
  expect(() => packet(Buffer.alloc(65517))).toThrow(PacketError)
})

test.each(['<htm', '0003', 'fff1', '00', '0008ab', '-001', ' 12a'])('%j is no packet', async wire => {
  await expect(reader(wire).next()).rejects.toThrow(PacketError)
})

test('side-bands are told apart, up to the flush', async () => {
  const data: string[] = []
  const bands = { data: (bytes: Buffer) => void data.push(bytes.toString()) }
  const wire = [band(2, 'a li'), band(1, 'PA'), band(1, ''), band(2, 'ne\n'), band(1, 'CK'), FLUSH]
  expect(await readSideBand(reader(Buffer.concat(wire)), bands)).toEqual({ told: 'a line\n' })
  expect(data.join('')).toBe('PACK')
  const fatal = [band(2, 'hm\n'), band(3, 'out of memory')]
  expect(await readSideBand(reader(Buffer.concat(fatal)), bands)).toEqual({
    told: 'hm\n',
    fatal: 'out of memory'
  })
  for (const broken of [[band(1, 'x')], [band(4, 'x'), FLUSH], [packet(''), FLUSH]])
    await expect(readSideBand(reader(Buffer.concat(broken)), bands)).rejects.toThrow(PacketError)
})

test('what a server tells without end is not kept', async () => {
  const wire = Buffer.concat([...Array.from({ length: 20 }, () => band(2, 'x'.repeat(60_000))), FLUSH])
  const { told } = await readSideBand(reader(wire, 65536), { data: () => undefined })
  expect(told.length).toBeLessThan(400_000)
})
