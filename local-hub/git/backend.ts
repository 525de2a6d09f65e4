import { spawn } from 'node:child_process'
import path from 'node:path'
import type { IncomingMessage } from 'node:http'
import type { Duplex, Readable, Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Answer } from '../http/answer.js'
import type { PushRules } from '../rules/push.js'
import { answerHook } from './hook.js'
import { git, gitEnvironment } from './run.js'

let execPath: Promise<string> | undefined

/** `git http-backend` without the `git` in front, which would be one more process for every request. */
async function backendProgram(): Promise<string> {
  execPath ??= git('', ['--exec-path']).then(output => output.toString().trim())
  return path.join(await execPath, 'git-http-backend')
}

export interface BackendCall {
  readonly incoming: IncomingMessage
  /** Sees the body come by. */
  readonly record: (chunk: Buffer) => void
  /** The bare repository. */
  readonly directory: string
  /** Below the repository: `info/refs`, `git-upload-pack`, `git-receive-pack`. */
  readonly service: string
  readonly query: string
  readonly user: string
  /** What the hook goes by, should the request be a push. */
  readonly rules: PushRules
}

/** Lets git's own CGI program serve a request, streaming both ways (git-http-backend). */
export async function runBackend(call: BackendCall): Promise<Answer> {
  const { incoming, directory, rules } = call
  const child = spawn(await backendProgram(), [], {
    env: cgiEnvironment(call),
    stdio: ['pipe', 'pipe', 'ignore', 'pipe']
  })
  // Node's types know of no pipe beyond the usual three, and forget even those.
  const [stdin, stdout, , channel] = child.stdio as unknown as [Writable, Readable, null, Duplex]
  void answerHook(channel, { directory, rules })
  // An upload that the client broke off reaches git as an early end, and git says no to the pack.
  incoming.on('data', call.record)
  pipeline(incoming, stdin).catch(() => stdin.destroy())
  return parseCgi(stdout)
}

function cgiEnvironment({ incoming, directory, service, query, user }: BackendCall): Record<string, string> {
  const { headers, method = 'GET' } = incoming
  const optional = {
    CONTENT_TYPE: headers['content-type'],
    // Absent with a chunked body; the backend then reads to the end.
    CONTENT_LENGTH: headers['content-length'],
    HTTP_CONTENT_ENCODING: headers['content-encoding'],
    GIT_PROTOCOL: headers['git-protocol']?.toString()
  }
  return {
    ...gitEnvironment,
    ...Object.fromEntries(
      Object.entries(optional).filter((entry): entry is [string, string] => entry[1] !== undefined)
    ),
    GIT_PROJECT_ROOT: path.dirname(directory),
    GIT_HTTP_EXPORT_ALL: '1',
    PATH_INFO: `/${path.basename(directory)}/${service}`,
    QUERY_STRING: query,
    REQUEST_METHOD: method,
    REMOTE_USER: user,
    REMOTE_ADDR: '127.0.0.1'
  }
}

/** Reads the CGI headers; the rest of the stream is the body. */
async function parseCgi(stdout: Readable): Promise<Answer> {
  let head = Buffer.alloc(0)
  let end: number
  while ((end = head.indexOf('\r\n\r\n')) === -1) {
    const chunk = await nextChunk(stdout)
    if (chunk === undefined) return { status: 500, body: 'git http-backend gave no answer' }
    head = Buffer.concat([head, chunk])
  }
  stdout.unshift(head.subarray(end + 4))
  const headers: Record<string, string> = {}
  for (const line of head.subarray(0, end).toString().split('\r\n')) {
    const colon = line.indexOf(':')
    headers[line.slice(0, colon).toLowerCase()] = line.slice(colon + 1).trim()
  }
  const { status = '200', ...rest } = headers
  return { status: Number.parseInt(status), headers: rest, body: stdout }
}

async function nextChunk(stream: Readable): Promise<Buffer | undefined> {
  for (;;) {
    const chunk = stream.read() as Buffer | null
    if (chunk !== null) return chunk
    if (stream.readableEnded || stream.destroyed) return undefined
    await new Promise<void>(resolve => {
      const done = () => {
        stream.off('readable', done).off('end', done).off('close', done)
        resolve()
      }
      stream.on('readable', done).on('end', done).on('close', done)
    })
  }
}
