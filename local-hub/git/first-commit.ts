import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { deflateSync } from 'node:zlib'
import type { Commit } from './commit.js'

type Files = ReadonlyMap<string, Buffer | string>

/** The commit that a new repository begins with, written without git: every test makes a Space. */
export function firstCommit(
  directory: string,
  { branch, message, author, files }: Omit<Commit, 'parent' | 'changes'> & { files: Files }
): void {
  const who = `${author.name} <${author.email}> ${Math.floor(Date.now() / 1000)} +0000`
  const tree = writeTree(directory, files)
  const text = `tree ${tree}\nauthor ${who}\ncommitter ${who}\n\n${message}`
  const commit = writeObject(directory, 'commit', Buffer.from(text))
  writeFileSync(path.join(directory, 'refs/heads', branch), `${commit}\n`)
}

function writeTree(directory: string, files: Files): string {
  const folders = new Map<string, Map<string, Buffer | string>>()
  const rows: { key: Buffer; row: Buffer }[] = []
  const add = (mode: string, name: string, oid: string) =>
    rows.push({
      // git orders a folder as if its name ended in a slash.
      key: Buffer.from(mode === '40000' ? `${name}/` : name),
      row: Buffer.concat([Buffer.from(`${mode} ${name}\0`), Buffer.from(oid, 'hex')])
    })
  for (const [file, content] of files) {
    const [name = '', below] = file.split(/\/(.*)/s)
    if (below === undefined) add('100644', name, writeObject(directory, 'blob', Buffer.from(content)))
    else folders.set(name, (folders.get(name) ?? new Map<string, Buffer | string>()).set(below, content))
  }
  for (const [name, below] of folders) add('40000', name, writeTree(directory, below))
  rows.sort((one, other) => Buffer.compare(one.key, other.key))
  return writeObject(directory, 'tree', Buffer.concat(rows.map(({ row }) => row)))
}

function writeObject(directory: string, type: 'blob' | 'tree' | 'commit', content: Buffer): string {
  const bytes = Buffer.concat([Buffer.from(`${type} ${content.length}\0`), content])
  const oid = createHash('sha1').update(bytes).digest('hex')
  const folder = path.join(directory, 'objects', oid.slice(0, 2))
  mkdirSync(folder, { recursive: true })
  writeFileSync(path.join(folder, oid.slice(2)), deflateSync(bytes))
  return oid
}
