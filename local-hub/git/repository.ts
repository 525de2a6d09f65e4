import { mkdirSync, writeFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { fromLoose, readFileOf } from './objects.js'
import { git, gitOrNothing, type GitOptions } from './run.js'

/**
 * Makes a bare repository as the Hub keeps them: open for smart HTTP, `main` as its head, no push of a shallow
 * history, partial clones and fetches of any commit by its id allowed (the Hub runs Gitaly, which allows both). Written by hand because `git init` is a process, and a test makes many of these.
 */
export function createRepository(directory: string, { hooks }: { hooks: string }): void {
  for (const folder of ['objects/info', 'objects/pack', 'refs/heads', 'refs/tags'])
    mkdirSync(path.join(directory, folder), { recursive: true })
  writeFileSync(path.join(directory, 'HEAD'), 'ref: refs/heads/main\n')
  writeFileSync(
    path.join(directory, 'config'),
    `[core]
	repositoryformatversion = 0
	bare = true
	fsync = none
	hooksPath = ${hooks}
[http]
	receivepack = true
[receive]
	shallowUpdate = false
	denyDeleteCurrent = refuse
	autogc = false
[uploadpack]
	allowFilter = true
	allowAnySHA1InWant = true
[gc]
	auto = 0
`
  )
}

/** The commit at the head of a branch; read without git, for nearly every request asks it, and a process takes long. */
export async function headOf(directory: string, branch = 'main'): Promise<string | null> {
  const ref = `refs/heads/${branch}`
  const loose = branch.includes('..') ? '' : await readFile(path.join(directory, ref), 'utf8').catch(() => '')
  if (/^[0-9a-f]{40}\n$/.test(loose)) return loose.trim()
  return (await resolveRevision(directory, ref)) ?? null
}

/** A branch, a tag, a full ref (`refs/pr/3`), a commit or `HEAD`, as a commit. */
export async function resolveRevision(directory: string, revision: string): Promise<string | undefined> {
  if (revision.startsWith('-')) return undefined
  const found = await gitOrNothing(directory, ['rev-parse', '--verify', '--quiet', `${revision}^{commit}`])
  return found?.toString().trim()
}

export interface Ref {
  readonly ref: string
  readonly commit: string
}

export async function listRefs(directory: string): Promise<Ref[]> {
  const listed = await git(directory, ['for-each-ref', '--format=%(objectname) %(refname)'])
  return lines(listed).map(line => ({ commit: line.slice(0, 40), ref: line.slice(41) }))
}

export interface TreeEntry {
  readonly type: 'blob' | 'tree' | 'commit'
  readonly oid: string
  /** 0 for what is no file. */
  readonly size: number
  readonly path: string
}

/** A folder's entries, or with `recursive` everything below it (folders included). */
export async function listTree(
  directory: string,
  { revision, folder, recursive }: { revision: string; folder: string; recursive: boolean }
): Promise<TreeEntry[]> {
  const args = ['ls-tree', '-z', '--long', ...(recursive ? ['-r', '-t'] : []), revision]
  const listed = await git(directory, folder === '' ? args : [...args, '--', `${folder}/`])
  return listed
    .toString()
    .split('\0')
    .filter(Boolean)
    .map(line => {
      const tab = line.indexOf('\t')
      const [, type, oid, size] = line.slice(0, tab).split(/ +/) as [
        string,
        TreeEntry['type'],
        string,
        string
      ]
      return { type, oid, size: size === '-' ? 0 : Number(size), path: line.slice(tab + 1) }
    })
    .filter(entry => entry.path.length > folder.length)
}

/** A file's content at a revision. */
export async function readFileAt(
  directory: string,
  revision: string,
  file: string,
  { env = {} }: Pick<GitOptions, 'env'> = {}
): Promise<Buffer | undefined> {
  return (
    fromLoose(() => readFileOf({ directory, env }, { commit: revision, file })) ??
    (await gitOrNothing(directory, ['cat-file', 'blob', `${revision}:${file}`], { env }))
  )
}

export const lines = (output: Buffer): string[] => output.toString().split('\n').filter(Boolean)
