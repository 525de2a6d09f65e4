/** A file of the work tree that is not as the commit has it. */
interface Change {
  readonly path: string
  readonly deleted: boolean
}

const RECORD =
  /^(?:1 \S\S \S+ \d+ \d+ (?<mode>\d+) \S+ \S+|u \S\S \S+ \d+ \d+ \d+ (?<unmerged>\d+) \S+ \S+ \S+|\?) (?<path>[^]+)$/

/** What `git status --porcelain=v2 --branch -z --no-renames` prints: the commit that is checked out, and what differs from it. */
export function parseStatus(text: string): {
  readonly head: string | null
  readonly changes: readonly Change[]
} {
  const records = text.split('\0')
  const head = records.find(record => record.startsWith('# branch.oid '))?.slice('# branch.oid '.length)
  const changes = records.flatMap(record => {
    const { mode, unmerged, path } = RECORD.exec(record)?.groups ?? {}
    return path === undefined ? [] : [{ path, deleted: /^0+$/.test(mode ?? unmerged ?? '') }]
  })
  return { head: head ?? null, changes }
}
