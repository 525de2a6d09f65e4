import { expect } from '@jest/globals'
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { lstat, mkdir, readdir, readFile, readlink, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { LocalHub } from '../../../local-hub/index.js'
import { gitEnv, type Repository } from '../../../local-runner/repository.js'
import type { Because } from '../../../src/decide/history.js'
import { plain } from '../../../src/render/plain.js'
import { wordsOf } from '../../../src/words/index.js'

/** More than the Hub takes from git, and text. */
export const LARGE = Buffer.alloc(10 * 1024 * 1024 + 1, 'a line of a large file\n')

/** A small binary file; another one for another number. */
export function png(number: number): Buffer {
  return Buffer.concat([Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), Buffer.from(`${number}\0`)])
}

/** The pointer that git-lfs would make of a file, and the object's id (git-lfs, docs/spec.md). */
export function pointerTo(content: Buffer | string): { text: string; oid: string; size: number } {
  const oid = createHash('sha256').update(content).digest('hex')
  const size = Buffer.byteLength(content)
  return { oid, size, text: `version https://git-lfs.github.com/spec/v1\noid sha256:${oid}\nsize ${size}\n` }
}

/** Puts a file's content where git-lfs would have put it, and gives its pointer. */
export async function storeObject(repository: Repository, content: Buffer | string): Promise<string> {
  const { oid, text } = pointerTo(content)
  const place = join(repository.path, '.git/lfs/objects', oid.slice(0, 2), oid.slice(2, 4), oid)
  await mkdir(dirname(place), { recursive: true })
  await writeFile(place, content)
  return text
}

/** A commit's files as git lists them: path → mode and id. */
export async function filesIn(
  repository: { readonly git: (...args: string[]) => Promise<string> },
  tree: string
): Promise<Record<string, string>> {
  const listed = await repository.git('ls-tree', '-r', '-z', '--full-tree', tree)
  return Object.fromEntries(
    listed.split('\0').flatMap((line): [string, string][] => {
      const [, mode = '', oid = '', path = ''] = /^(\d+) \w+ (\w+)\t([^]*)$/.exec(line) ?? []
      return path === '' ? [] : [[path, `${mode} ${oid}`]]
    })
  )
}

/** The files at the head of the Space's branch. */
export function filesOn(hub: LocalHub, branch = 'main', space = hub.space): Promise<Record<string, string>> {
  return filesIn({ git: (...args) => hub.git(space, ...args) }, `refs/heads/${branch}`)
}

/** Which of these paths the Space's attributes hand to LFS, asked of git itself. */
export async function lfsPathsOn(
  hub: LocalHub,
  paths: readonly string[],
  space = hub.space
): Promise<string[]> {
  const directory = (await hub.git(space, 'rev-parse', '--absolute-git-dir')).trim()
  const env = {
    ...gitEnv(directory),
    GIT_DIR: directory,
    GIT_INDEX_FILE: join(directory, `index-of-the-test-${process.pid}`)
  }
  const git = (args: string[], input = '') => spawnSync('git', args, { env, input, encoding: 'utf8' }).stdout
  git(['read-tree', 'refs/heads/main'])
  const fields = git(
    ['check-attr', '--cached', '-z', '--stdin', 'filter'],
    paths.map(path => `${path}\0`).join('')
  )
  return [...fields.matchAll(/([^\0]*)\0filter\0lfs\0/g)].map(([, path = '']) => path)
}

/** Every file of a folder, `.git` and all: path → what it is and holds. */
export async function imageOf(folder: string): Promise<Record<string, string>> {
  const image: Record<string, string> = {}
  for (const name of (await readdir(folder, { recursive: true })).sort()) {
    const path = join(folder, name)
    const stat = await lstat(path)
    if (stat.isSymbolicLink()) image[name] = `link ${await readlink(path)}`
    else if (stat.isFile())
      image[name] = `${stat.mode} ${createHash('sha256')
        .update(await readFile(path))
        .digest('hex')}`
  }
  return image
}

/** The requests that sent something to the Hub: packs, and LFS objects. */
export function sentTo(hub: LocalHub): { packs: number; objects: number } {
  const count = (pattern: RegExp, method: string) =>
    hub.requests.filter(request => request.method === method && pattern.test(request.path)).length
  return { packs: count(/\/git-receive-pack$/, 'POST'), objects: count(/^\/_storage\//, 'PUT') }
}

/** The page and the log say which history was pushed, and why. */
export function expectReason(run: { log: string }, page: { text: string }, because: Because): void {
  const reason = plain(wordsOf('en').because[because])
  expect(page.text).toContain(reason)
  expect(run.log).toContain(reason)
}

/** The message's trailers. */
export async function trailersOf(hub: LocalHub, commit = 'main'): Promise<Record<string, string>> {
  const text = await hub.git(hub.space, 'log', '-1', '--format=%(trailers:only,unfold)', commit)
  const lines = [...text.matchAll(/^([\w-]+): (.*)$/gm)]
  return Object.fromEntries(lines.map(([, name = '', value = '']) => [name, value]))
}

export interface Entry {
  readonly mode: '100644' | '100755' | '120000' | '160000'
  /** Of a submodule, the commit. */
  readonly content: Buffer | string
}

/** Commits exactly these entries, also those that no file system would hold; the work tree is left as it is. */
export function commitEntries(
  repository: Repository,
  entries: ReadonlyMap<string | Buffer, Entry>,
  message = 'Change'
): string {
  const git = (args: string[], input: Buffer | string = '') => {
    const env = gitEnv(repository.path)
    const ran = spawnSync('git', args, { cwd: repository.path, env, input, maxBuffer: 2 ** 28 })
    if (ran.status !== 0) throw new Error(ran.stderr.toString())
    return ran.stdout.toString().trim()
  }
  const parent = git(['for-each-ref', '--format=from %(objectname)%0a', 'refs/heads/main'])
  const who = 'Octo Cat <octo@example.org> 1777712400 +0000'
  const data = (content: Buffer | string) => [`data ${Buffer.byteLength(content)}\n`, content, '\n']
  const files = [...entries].flatMap(([path, { mode, content }]) => [
    `M ${mode} ${mode === '160000' ? content.toString() : 'inline'} `,
    quoted(path),
    '\n',
    ...(mode === '160000' ? [] : data(content))
  ])
  const parts = [
    `commit refs/heads/main\nauthor ${who}\ncommitter ${who}\n`,
    ...data(message),
    parent === '' ? '' : `${parent}\n`,
    'deleteall\n',
    ...files,
    'done\n'
  ]
  const stream = Buffer.concat(parts.map(part => Buffer.from(part)))
  git(['fast-import', '--quiet', '--force', '--done', '--date-format=raw'], stream)
  return git(['rev-parse', 'refs/heads/main'])
}

/** A path of any bytes as fast-import reads it. */
function quoted(path: string | Buffer): Buffer {
  const bytes = Buffer.from(path).toString('latin1')
  const escaped = bytes.replace(/["\\\n]/g, one => `\\${one.charCodeAt(0).toString(8).padStart(3, '0')}`)
  return Buffer.from(`"${escaped}"`, 'latin1')
}
