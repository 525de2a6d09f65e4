import type { IncomingHttpHeaders } from 'node:http'
import { Readable } from 'node:stream'
import { type Deadlines, type Door, DoorError, type Opened, readBeginning } from '../http/door.js'
import type { GitChild, GitEnd, StartGit } from './child.js'
import type { Git } from './git.js'
import { madeBy } from './headers.js'
import { FLUSH, packet, PacketReader } from './pkt-line.js'
import { Failure } from '../../model/failure.js'
import { type Report, readReport } from './report.js'

export interface Push {
  readonly door: Door
  readonly startGit: StartGit
  /** The Space's git URL. */
  readonly url: string
  /** The bytes of `GET …/info/refs?service=git-receive-pack`. */
  readonly advertisement: Buffer
  readonly branch: string
  /** The branch's head on the Space, as the advertisement has it; null when it has no such branch. */
  readonly from: string | null
  readonly to: string
  readonly headers: Readonly<Record<string, string>>
  readonly deadlines: Deadlines
  readonly signal?: AbortSignal | undefined
}

/** How a push ended. Only a git that cannot be started throws. */
export type Pushed =
  /** @param told what the server told on the way, without `remote: ` */
  | { readonly kind: 'updated'; readonly told: string }
  | { readonly kind: 'up-to-date' }
  /** The branch is not at `from` in the advertisement: nothing was sent. */
  | { readonly kind: 'stale' }
  /** The server took the request and not the update: `pre-receive hook declined`, `failed to update ref`, `unpack: …`. */
  | { readonly kind: 'refused'; readonly reason: string; readonly told: string }
  /** An answer that is no report: a refusal, a redirect, a page. */
  | {
      readonly kind: 'answered'
      readonly status: number
      readonly headers: IncomingHttpHeaders
      readonly text: string
    }
  /**
   * No answer, or none that can be read. When it was `sent`, whether the update was taken is known to the Space alone:
   * its head now is the new commit (done), the old one (not), or another.
   */
  | { readonly kind: 'lost'; readonly error: Error; readonly sent: boolean }
  /** git could not make the request: an object is missing, the hashes are of another kind. Nothing was taken. */
  | ({ readonly kind: 'git' } & GitEnd)

/**
 * As much of a request is kept in memory, to be sent with its length: as much as git's own transport keeps
 * (`http.postBuffer`). The rest waits in git, so that it is not read while files are looked into.
 */
const MOST_IN_MEMORY = 1024 * 1024
const MOST_TEXT = 64 * 1024

/** A push as git makes it, of which nothing is sent yet. */
export interface MadePush {
  /** Sends it, once. @param onItsWay told when this process has nothing more to do for it than to wait */
  readonly send: (onItsWay: () => void) => Promise<Pushed>
  /** It is not needed. */
  readonly discard: () => void
}

/** The git that makes a push. It learns from its input which; newer ones would ask the server what it has. */
const SEND_PACK = ['send-pack', '--stateless-rpc', '--helper-status', '--thin', '--no-progress', '--stdin']
const WITHOUT_ASKING = ['push.negotiate=false']

/** A push to this URL will probably be made soon. */
export function expectPush(git: Pick<Git, 'expect'>, url: string): void {
  git.expect([...SEND_PACK, url], WITHOUT_ASKING)
}

/**
 * Has git make the push of one commit to one branch. git makes the request from the advertisement, as if it spoke to
 * the server itself (git-send-pack, `--stateless-rpc`), and the door carries it. The old head stands in the request:
 * the server updates the branch from that commit or not at all. With the `+`, git does not compare it; it is compared
 * here, in the request itself. What does not go into memory waits in git until it is sent.
 */
export async function makePush(push: Push): Promise<MadePush> {
  if (push.from === push.to)
    return { send: () => Promise.resolve({ kind: 'up-to-date' }), discard: () => undefined }
  const ref = `refs/heads/${push.branch}`
  const git = await push.startGit([...SEND_PACK, push.url], WITHOUT_ASKING)
  git.stdin.write(Buffer.concat([packet(`+${push.to}:${ref}\n`), FLUSH, refsOf(push.advertisement)]))
  const output = new PacketReader(git.stdout)
  const made = requestOf(output)
  const send = async (onItsWay: () => void): Promise<Pushed> => {
    try {
      const request = await made
      if (request === 'broken') return await brokenOff(git)
      if (request === 'none') return await withoutRequest(git, output, ref)
      const wrong = whatIsWrong(request, { ...push, ref })
      if (wrong) return wrong
      return await exchange(push, git, output, { ref, request, onItsWay })
    } finally {
      git.kill()
    }
  }
  const discard = () => {
    git.kill()
    // What it has made already is read by nobody.
    git.stdout.destroy()
  }
  return { send, discard }
}

/** The advertisement without its first section, which names the service. */
function refsOf(advertisement: Buffer): Buffer {
  const first = parseInt(advertisement.toString('latin1', 0, 4), 16)
  const named = advertisement.toString('latin1', 4, 13) === '# service'
  return named ? advertisement.subarray(first + FLUSH.length) : advertisement
}

/** The body of the request: whole when it is small, else what was read so far and the rest as it comes. */
type Body = { readonly whole: Buffer } | { readonly stream: () => AsyncGenerator<Buffer> }
type Request = Body & {
  /** What it asks for, a line each; the first one with what the client can, behind a zero. */
  readonly commands: readonly string[]
}

async function requestOf(output: PacketReader): Promise<Request | 'none' | 'broken'> {
  const read: Buffer[] = []
  for (let size = 0; size <= MOST_IN_MEMORY;) {
    const part = await nextOf(output)
    if (part === undefined) return 'broken'
    if (part === null)
      return read.length === 0 ? 'none' : { commands: await commandsIn(read), whole: Buffer.concat(read) }
    read.push(part)
    size += part.length
  }
  return {
    commands: await commandsIn(read),
    stream: async function* () {
      for (let part = read.shift(); part; part = read.shift()) yield part
      for (;;) {
        const part = await nextOf(output)
        if (part === null) return
        if (part === undefined) throw new RequestBroken()
        yield part
      }
    }
  }
}

/** Before the commands, a shallow repository says where its edge is. */
async function commandsIn(request: readonly Buffer[]): Promise<string[]> {
  const lines = new PacketReader(Readable.from(request))
  const commands: string[] = []
  for (let next; (next = await nextOf(lines));) {
    const line = next.toString('utf8')
    if (!line.startsWith('shallow ')) commands.push(line)
  }
  return commands
}

/** Nothing is sent unless the request asks for this one update and no other. */
function whatIsWrong(
  { commands }: Request,
  { from, to, ref }: Pick<Push, 'from' | 'to'> & { ref: string }
): Pushed | null {
  const asked = commands.map(line => line.split('\0')[0]).join(', ')
  const update = ` ${to} ${ref}`
  if (asked === `${from ?? '0'.repeat(to.length)}${update}`) return null
  if (commands.length === 1 && asked.endsWith(update)) return { kind: 'stale' }
  return { kind: 'git', code: -1, stderr: `git send-pack asks for another update: ${asked}\n` }
}

/** git ended before the request did. */
class RequestBroken extends Error {}

/** undefined when git ended, also within a packet. */
const nextOf = (output: PacketReader) => output.next().catch(() => undefined)

async function brokenOff(git: GitChild): Promise<Pushed> {
  // It waits for an answer, which will not come.
  git.stdin.end()
  git.stdout.resume()
  return { kind: 'git', ...(await git.ended) }
}

async function withoutRequest(git: GitChild, output: PacketReader, ref: string): Promise<Pushed> {
  git.stdin.end()
  const status = statusOf(await output.rest(MOST_TEXT), ref)
  const end = await git.ended
  if (status === 'ok') return { kind: 'up-to-date' }
  return status === undefined ? { kind: 'git', ...end } : { kind: 'stale' }
}

/** What git says of this ref: `ok`, or why not. It says something of every other branch of the Space, too. */
function statusOf(text: Buffer, ref: string): string | undefined {
  // What ends the request may stand before it once more.
  const lines = text
    .toString('utf8')
    .replace(/^(0000)+/, '')
    .split('\n')
  if (lines.some(line => line === `ok ${ref}` || line.startsWith(`ok ${ref} `))) return 'ok'
  const error = `error ${ref} `
  return lines.find(line => line.startsWith(error))?.slice(error.length)
}

async function exchange(
  push: Push,
  git: GitChild,
  output: PacketReader,
  { ref, request, onItsWay }: { ref: string; request: Request; onItsWay: () => void }
): Promise<Pushed> {
  const { url, headers, deadlines, signal } = push
  let sent = false
  try {
    const asked = push.door({
      url: `${url}/git-receive-pack`,
      method: 'POST',
      headers: {
        ...madeBy(request.commands[0] ?? '', headers),
        'Content-Type': 'application/x-git-receive-pack-request',
        Accept: 'application/x-git-receive-pack-result'
      },
      body:
        'whole' in request
          ? request.whole
          : { open: () => Readable.from(request.stream(), { objectMode: false, highWaterMark: 256 * 1024 }) },
      // A second one would find the branch moved by the first.
      once: true,
      deadlines,
      signal
    })
    onItsWay()
    const answer = await asked
    sent = true
    if (!isReport(answer)) {
      const { status, headers } = answer
      return { kind: 'answered', status, headers, text: await readBeginning(answer) }
    }
    const report = await readReport(tee(answer, git), ref)
    git.stdin.end()
    return compare(report, statusOf(await output.rest(MOST_TEXT), ref), (await git.ended).stderr)
  } catch (error) {
    if (error instanceof RequestBroken) return await brokenOff(git)
    if (error instanceof Failure) throw error
    const mayBe = error instanceof DoorError ? error.sent : sent
    return { kind: 'lost', error: error as Error, sent: mayBe }
  }
}

const isReport = ({ status, headers }: Opened) =>
  status === 200 && headers['content-type'] === 'application/x-git-receive-pack-result'

/** git reads the answer as well, as it comes. */
async function* tee({ body }: Opened, git: GitChild): AsyncGenerator<Buffer> {
  for await (const chunk of body) {
    git.stdin.write(chunk)
    yield chunk
  }
}

/** Two read the report. Where they disagree, it is not what it seems. */
function compare(report: Report, status: string | undefined, stderr: string): Pushed {
  const { reason, told } = report
  if (reason === undefined && status === 'ok') return { kind: 'updated', told }
  if (reason !== undefined && status !== 'ok') return { kind: 'refused', reason, told }
  return { kind: 'lost', error: new Error(`git reads the report otherwise: ${status ?? stderr}`), sent: true }
}
