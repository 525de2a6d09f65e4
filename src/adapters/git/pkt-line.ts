import { Readable } from 'node:stream'

/** `0000`, which ends a section. */
export const FLUSH = Buffer.from('0000')

/** The longest packet, its four digits included (gitprotocol-common). */
const LONGEST = 65520

/** What is no stream of packets, or breaks off within one. */
export class PacketError extends Error {}

/** One packet: its length in four hex digits, themselves included, then the payload. */
export function packet(payload: string | Buffer): Buffer {
  const bytes = Buffer.from(payload as string)
  const length = bytes.length + 4
  if (length > LONGEST) throw new PacketError(`a packet of ${length} bytes`)
  return Buffer.concat([Buffer.from(length.toString(16).padStart(4, '0')), bytes])
}

/** Takes a stream of packets apart, one after the other; no more of it is kept than the packet that is read. */
export class PacketReader {
  readonly #source: AsyncIterator<Buffer>
  #left: Buffer = Buffer.alloc(0)

  constructor(source: AsyncIterable<Buffer>) {
    this.#source = source[Symbol.asyncIterator]()
  }

  /**
   * @returns a payload; null for a packet that only separates (`0000` to `0002`); undefined at the end
   * @throws PacketError when it is something else
   */
  async next(): Promise<Buffer | null | undefined> {
    const head = await this.#take(4)
    if (head.length === 0) return undefined
    if (head.length < 4) throw new PacketError('broke off within a length')
    const digits = head.toString('latin1')
    const length = /^[0-9a-f]{4}$/i.test(digits) ? parseInt(digits, 16) : NaN
    if (length < 3) return null
    if (!(length >= 4 && length <= LONGEST))
      throw new PacketError(`no length of a packet: ${JSON.stringify(digits)}`)
    const payload = await this.#take(length - 4)
    if (payload.length < length - 4) throw new PacketError('broke off within a packet')
    return payload
  }

  /** All that follows, as it is; what is over the limit is read, and not kept. */
  async rest(limit: number): Promise<Buffer> {
    const chunks = [this.#left]
    let size = this.#left.length
    this.#left = Buffer.alloc(0)
    for (;;) {
      const next = await this.#source.next()
      if (next.done) return Buffer.concat(chunks).subarray(0, limit)
      if (size < limit) chunks.push(next.value)
      size += next.value.length
    }
  }

  /** So many bytes, or fewer at the end. What comes in one piece is a view of it; else each byte is copied once. */
  async #take(size: number): Promise<Buffer> {
    if (this.#left.length >= size) return this.#split(this.#left, size)
    const whole = Buffer.allocUnsafe(size)
    let filled = this.#split(this.#left, size).copy(whole)
    while (filled < size) {
      const next = await this.#source.next()
      if (next.done) break
      filled += this.#split(next.value, size - filled).copy(whole, filled)
    }
    return whole.subarray(0, filled)
  }

  #split(chunk: Buffer, at: number): Buffer {
    this.#left = chunk.subarray(at)
    return chunk.subarray(0, at)
  }
}

/** Packets that are there already. */
export async function readPackets(bytes: Buffer): Promise<(Buffer | null)[]> {
  const reader = new PacketReader(Readable.from([bytes]))
  const packets: (Buffer | null)[] = []
  for (let next; (next = await reader.next()) !== undefined;) packets.push(next)
  return packets
}

/** Who takes what a side-band carries. */
interface Bands {
  /** Band 1. */
  data(payload: Buffer): void | Promise<void>
}

/** What else came, beside the data. */
interface SideBandEnd {
  /** Band 2: what the server tells, mostly from its hooks; without git's `remote: ` before each line. */
  readonly told: string
  /** Band 3: why the server broke off. */
  readonly fatal?: string
}

const MOST_TOLD = 256 * 1024

/**
 * Reads side-band packets up to the flush (gitprotocol-pack, "side-band-64k").
 * @throws PacketError when it breaks off before, or is none
 */
export async function readSideBand(reader: PacketReader, bands: Bands): Promise<SideBandEnd> {
  const told: Buffer[] = []
  let size = 0
  for (;;) {
    const payload = await reader.next()
    if (payload === undefined) throw new PacketError('broke off before its end')
    if (payload === null) return { told: Buffer.concat(told).toString('utf8') }
    const text = payload.subarray(1)
    if (payload[0] === 1) await bands.data(text)
    else if (payload[0] === 2 && size < MOST_TOLD) {
      told.push(text)
      size += text.length
    } else if (payload[0] === 3)
      return { told: Buffer.concat(told).toString('utf8'), fatal: text.toString('utf8') }
    else if (payload[0] !== 2) throw new PacketError(`no band: ${payload[0]}`)
  }
}
