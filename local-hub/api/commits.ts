import { onSpace } from '../auth/repo-route.js'
import { fromLoose, readCommit } from '../git/objects.js'
import { remembered } from '../git/remembered.js'
import { git } from '../git/run.js'
import { pageAnswer, pageOf, type Page } from './pages.js'
import { revisionOf } from './space.js'

/** `GET …/commits/{rev}`: the history, newest first. */
export const listCommits = onSpace('read', async (request, space) => {
  const page = pageOf(request, { most: 1000 })
  const tip = await revisionOf(space, request.params['revision'])
  if (tip === null) return pageAnswer(request, [], { ...page, total: 0 })
  const { commits, total } = await logOf(space.directory, tip, page.start, page.limit)
  return pageAnswer(request, commits.map(shown), { ...page, total })
})

/** A commit by its id, and the fields that the API tells of it. */
interface Logged {
  readonly id: string
  readonly author: string
  readonly date: Date
  readonly title: string
  readonly message: string
}

interface Log {
  readonly commits: readonly Logged[]
  /** Of the whole history. */
  readonly total: number
}

const logOf = remembered(
  async (directory: string, tip: string, start: number, limit: number) =>
    fromLoose(() => looseLog(directory, tip, { start, limit })) ?? askLog(directory, tip, { start, limit })
)

type Part = Pick<Page, 'start' | 'limit'>

/** A history without merges, which has but one order; of any other git knows it. */
function looseLog(directory: string, tip: string, { start, limit }: Part): Log | undefined {
  const all: Logged[] = []
  for (let id: string | undefined = tip; id !== undefined;) {
    const { parents, author, committedAt, message } = readCommit({ directory, env: {} }, id)
    if (parents.length > 1) return undefined
    const title = /^\n*(.+(?:\n.+)*)/.exec(message)?.[1]?.replaceAll('\n', ' ') ?? ''
    all.push({ id, author, date: committedAt, title, message })
    id = parents[0]
  }
  return { commits: all.slice(start, start + limit), total: all.length }
}

async function askLog(directory: string, tip: string, { start, limit }: Part): Promise<Log> {
  const format = ['%H', '%an', '%cI', '%s', '%B'].join('%x1f') + '%x1e'
  const page = [`--skip=${start}`, `--max-count=${limit}`]
  const [log, counted] = await Promise.all([
    git(directory, ['log', `--format=${format}`, ...page, tip]),
    git(directory, ['rev-list', '--count', tip])
  ])
  const commits = log
    .toString()
    .split('\x1e')
    .map(record => record.trimStart())
    .filter(Boolean)
    .map(record => {
      const [id = '', author = '', date = '', title = '', message = ''] = record.split('\x1f')
      return { id, author, date: new Date(date), title, message }
    })
  return { commits, total: Number(counted.toString()) }
}

const shown = ({ id, author, date, title, message }: Logged) => ({
  id,
  title,
  message: message.slice(title.length).trim(),
  authors: [{ user: author, avatar: `/avatars/${author}.svg` }],
  date: date.toISOString()
})
