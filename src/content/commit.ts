/** What a commit says of itself (git-commit-tree; gitformat: `tree`, `parent`s, `author`, `committer`, …, the message). */
interface CommitText {
  /** The first paragraph of the message, in one line. */
  readonly subject: string
  readonly author: {
    readonly name: string
    readonly email: string
    /** Seconds since 1970 and the time zone, as git writes and reads them: `@1700000000 +0800`. */
    readonly date: string
  }
}

interface NewCommit {
  readonly tree: string
  readonly parents: readonly string[]
  /** Who wrote it, and when. */
  readonly author: CommitText['author']
  /** When it was made, ms since 1970. */
  readonly at: number
  readonly message: string
}

/** A commit object as text, made by its author. What would end a field is left out. */
export function formatCommit({ tree, parents, author, at, message }: NewCommit): string {
  const clean = (text: string) => text.replace(/[\0\n<>]/g, '').trim() || 'unknown'
  const who = `${clean(author.name)} <${clean(author.email)}>`
  const fields = [
    `tree ${tree}`,
    ...parents.map(parent => `parent ${parent}`),
    `author ${who} ${author.date.replace(/^@0*(?=\d)/, '')}`,
    `committer ${who} ${Math.floor(at / 1000)} +0000`
  ]
  return `${fields.join('\n')}\n\n${message.replaceAll('\0', '')}`
}

/** @param content a commit object's bytes */
export function parseCommit(content: Buffer): CommitText {
  const text = decode(content)
  const end = text.indexOf('\n\n')
  const [header, message] = end < 0 ? [text, ''] : [text.slice(0, end), text.slice(end + 2)]
  const [, name = '', email = '', time = '0', zone = '+0000'] =
    /^author ([^\n]*?) ?<([^\n]*)> (-?\d+) ([+-]\d{4})$/m.exec(header) ?? []
  const [paragraph = ''] = message.replace(/^\s*\n/, '').split(/\n[^\S\n]*\n/)
  const subject = paragraph.trim().replace(/[^\S\n]*\n[^\S\n]*/g, ' ')
  // git writes a time before 1970, and does not take it again.
  const date = `@${time.startsWith('-') ? 0 : time} ${zone}`
  return { subject, author: { name: name.trim(), email: email.trim(), date } }
}

/** Old commits can be in another encoding, which they name. */
function decode(content: Buffer): string {
  const [, encoding] = /^encoding (\S+)$/m.exec(content.toString('latin1').split('\n\n', 1)[0] ?? '') ?? []
  if (encoding !== undefined)
    try {
      return new TextDecoder(encoding).decode(content)
    } catch {
      // One that is not known here.
    }
  return content.toString('utf8')
}
