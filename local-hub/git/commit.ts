import { git } from './run.js'
import { headOf } from './repository.js'

export interface Commit {
  readonly branch: string
  readonly message: string
  readonly author: { readonly name: string; readonly email: string }
  /** By path; null deletes a file, or a folder with all that is in it. */
  readonly changes: ReadonlyMap<string, Buffer | string | null>
  /** Absent: the branch's head. */
  readonly parent?: string | null
}

/**
 * Makes a commit in a bare repository without a working tree. One `git fast-import`, however many files; it
 * refuses to move a branch that has meanwhile got another commit, which is what two writers at once deserve.
 */
export async function commit(directory: string, wanted: Commit): Promise<string> {
  const parent = wanted.parent === undefined ? await headOf(directory, wanted.branch) : wanted.parent
  const ref = `refs/heads/${wanted.branch}`
  const who = `${wanted.author.name} <${wanted.author.email}> ${Math.floor(Date.now() / 1000)} +0000`
  const stream: (string | Buffer)[] = [
    `commit ${ref}\nauthor ${who}\ncommitter ${who}\n`,
    ...data(wanted.message),
    parent === null ? '' : `from ${parent}\n`
  ]
  for (const [path, content] of wanted.changes) {
    if (content === null) stream.push(`D ${quoted(path)}\n`)
    else stream.push(`M 100644 inline ${quoted(path)}\n`, ...data(content))
  }
  stream.push('done\n')
  const input = Buffer.concat(stream.map(part => Buffer.from(part)))
  await git(directory, ['fast-import', '--quiet', '--done', '--date-format=raw'], { input })
  const made = await headOf(directory, wanted.branch)
  if (made === null) throw new Error(`git fast-import made no commit on ${wanted.branch}.`)
  return made
}

function data(content: string | Buffer): (string | Buffer)[] {
  const bytes = Buffer.from(content)
  return [`data ${bytes.length}\n`, bytes, '\n']
}

/** fast-import takes any path to the end of the line, save those that a line or a quote would spoil. */
const quoted = (path: string): string => (/^"|\n/.test(path) ? JSON.stringify(path) : path)
