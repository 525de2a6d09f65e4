import { PacketError, PacketReader, readPackets, readSideBand } from './pkt-line.js'

/** What a server says of a push (gitprotocol-pack, "Report Status"). */
export interface Report {
  /** Why the ref was not updated; absent when it was. */
  readonly reason?: string
  /** What it told beside that. */
  readonly told: string
}

const MOST_REPORTED = 1024 * 1024

/**
 * Reads the report of a push, of which one ref counts.
 * @throws PacketError when it is none, or not whole: then nobody knows what was done
 */
export async function readReport(answer: AsyncIterable<Buffer>, ref: string): Promise<Report> {
  const chunks: Buffer[] = []
  let size = 0
  const reader = new PacketReader(answer)
  const { told, fatal } = await readSideBand(reader, {
    data: payload => {
      if ((size += payload.length) > MOST_REPORTED) throw new PacketError('a report without end')
      chunks.push(payload)
    }
  })
  if (fatal !== undefined) throw new PacketError(`${fatal}\n${told}`)
  await reader.rest(0)
  const lines = (await readPackets(Buffer.concat(chunks))).map(line =>
    line?.toString('utf8').replace(/\n$/, '')
  )
  const [unpack] = lines
  if (!unpack?.startsWith('unpack ')) throw new PacketError('a report that does not begin with "unpack"')
  const refusal = `ng ${ref} `
  const refused = lines.find(line => line?.startsWith(refusal))?.slice(refusal.length)
  if (unpack !== 'unpack ok') return { reason: unpack.replace('unpack ', 'unpack: '), told }
  if (refused !== undefined) return { reason: refused, told }
  if (lines.includes(`ok ${ref}`)) return { told }
  throw new PacketError(`a report that does not name ${ref}`)
}
