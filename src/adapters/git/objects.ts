import { Failure, type Step } from '../../model/failure.js'
import type { GitChild, StartGit } from './child.js'

/** Told of each object as its bytes come by; nothing of it is kept here. */
export interface ObjectVisitor {
  readonly begin: (oid: string, size: number) => void
  readonly bytes: (chunk: Buffer) => void
  readonly end: () => void
}

interface FoundObject {
  readonly oid: string
  readonly type: string
}

interface ReadObject extends FoundObject {
  readonly content: Buffer
}

/** Reads objects of one repository, all by one git, which starts with the first question. */
export interface Objects {
  /**
   * Shows objects in the order given. However large they are, memory stays flat: the visitor gets the bytes as the
   * pipe brings them.
   * @throws Failure when git breaks off, or knows one of them not
   */
  readonly visit: (names: readonly string[], visitor: ObjectVisitor) => Promise<void>
  /**
   * What is there of a name, however large; nothing of it is kept.
   * @param name a revision, or `revision:path`
   * @returns null when there is none of that name
   */
  readonly find: (name: string) => Promise<FoundObject | null>
  /** The same, with what is in it. */
  readonly read: (name: string) => Promise<ReadObject | null>
  /** Lets git end. */
  readonly close: () => void
}

/** What was asked, and is told of one object after the other. */
interface Question {
  left: number
  readonly begin: (oid: string, size: number, type: string) => void
  readonly bytes: (chunk: Buffer) => void
  readonly end: () => void
  readonly missing: (line: string) => void
  readonly resolve: () => void
  readonly reject: (error: unknown) => void
}

type Listener = Omit<Question, 'left' | 'resolve' | 'reject'>

/** One git to which questions are put. It is started when there is one and none is at work. */
function openReader(start: StartGit, step: Step) {
  let working: { readonly child: Promise<GitChild>; readonly questions: Question[] } | undefined

  const begin = () => {
    const questions: Question[] = []
    const child = start(['cat-file', '--batch'])
    const mine = { child, questions }
    const over = (error: unknown) => {
      if (working === mine) working = undefined
      for (const { reject } of questions.splice(0)) reject(error)
    }
    const follow = async ({ stdout, ended, kill, hold }: GitChild) => {
      const feed = batchReader(questions)
      stdout.on('data', (chunk: Buffer) => {
        try {
          feed(chunk)
          // A run that waits for nothing any more is not kept going by a git that nobody asks.
          if (questions.length === 0) hold(false)
        } catch (error) {
          // What a visitor could not do, such as write to a full disk, is no failure of git's.
          over(error)
          kill()
        }
      })
      const { code, stderr } = await ended
      throw new Failure({ step, exitCode: code, text: stderr })
    }
    child.then(follow).catch(over)
    return (working = mine)
  }

  const ask = (names: readonly string[], listener: Listener) =>
    new Promise<void>((resolve, reject) => {
      if (names.length === 0) return resolve()
      const { child, questions } = working ?? begin()
      questions.push({ ...listener, left: names.length, resolve, reject })
      child.then(({ stdin, hold }) => {
        hold(true)
        stdin.write(`${names.join('\n')}\n`)
      }, reject)
    })

  const close = () => void working?.child.then(child => child.stdin.end()).catch(() => undefined)
  return { ask, close }
}

/**
 * @param start starts a git in the repository
 * @param step what a failure belongs to
 */
export function openObjects(start: StartGit, step: Step): Objects {
  const { ask, close } = openReader(start, step)
  const find = async (name: string, bytes: (chunk: Buffer) => void = () => undefined) => {
    // It would be read as two.
    if (name.includes('\n')) return null
    let found: FoundObject | null = null
    await ask([name], {
      begin: (oid, _, type) => void (found = { oid, type }),
      bytes,
      end: () => undefined,
      missing: () => undefined
    })
    return found as FoundObject | null
  }

  return {
    find: name => find(name),
    async visit(names, visitor) {
      const absent: string[] = []
      await ask(names, { ...visitor, missing: line => void absent.push(line) })
      if (absent.length > 0) throw new Failure({ step, text: `git cat-file: ${absent[0]}` })
    },
    async read(name) {
      const chunks: Buffer[] = []
      const found = await find(name, chunk => void chunks.push(chunk))
      return found && { ...found, content: Buffer.concat(chunks) }
    },
    close
  }
}

const LINE_FEED = 0x0a

/** Takes the stream apart: `<oid> <type> <size>\n<bytes>\n`, or `<name> missing\n` (git-cat-file, BATCH OUTPUT). */
function batchReader(questions: Question[]): (chunk: Buffer) => void {
  let header = ''
  let left = -1

  const answered = () => {
    const [question] = questions
    if (!question || --question.left > 0) return
    questions.shift()
    question.resolve()
  }
  const takeHeader = (chunk: Buffer, at: number): number => {
    const end = chunk.indexOf(LINE_FEED, at)
    header += chunk.toString('latin1', at, end < 0 ? chunk.length : end)
    if (end < 0) return chunk.length
    const [, oid, type, size] = /^([0-9a-f]{40,64}) (\w+) (\d+)$/.exec(header) ?? []
    if (oid === undefined || type === undefined) {
      questions[0]?.missing(header)
      answered()
    } else {
      left = Number(size)
      questions[0]?.begin(oid, left, type)
    }
    header = ''
    return end + 1
  }
  const takeBytes = (chunk: Buffer, at: number): number => {
    if (left === 0) {
      // The line feed that closes each object.
      left = -1
      questions[0]?.end()
      answered()
      return at + 1
    }
    const end = Math.min(chunk.length, at + left)
    questions[0]?.bytes(chunk.subarray(at, end))
    left -= end - at
    return end
  }
  return chunk => {
    for (let at = 0; at < chunk.length;) at = left < 0 ? takeHeader(chunk, at) : takeBytes(chunk, at)
  }
}
