import { onSpace } from '../auth/repo-route.js'
import { git } from '../git/run.js'
import type { Space } from '../world.js'
import { pageAnswer, pageOf, type Page } from './pages.js'
import { revisionOf } from './space.js'

/** `GET …/commits/{rev}`: the history, newest first. */
export const listCommits = onSpace('read', async (request, space) => {
  const page = pageOf(request, { most: 1000 })
  const tip = await revisionOf(space, request.params['revision'])
  if (tip === null) return pageAnswer(request, [], { ...page, total: 0 })
  const [commits, counted] = await Promise.all([
    logOf(space, tip, page),
    git(space.directory, ['rev-list', '--count', tip])
  ])
  return pageAnswer(request, commits, { ...page, total: Number(counted.toString()) })
})

async function logOf({ directory }: Space, tip: string, { start, limit }: Page) {
  const format = ['%H', '%an', '%cI', '%s', '%B'].join('%x1f') + '%x1e'
  const log = await git(directory, [
    'log',
    `--format=${format}`,
    `--skip=${start}`,
    `--max-count=${limit}`,
    tip
  ])
  return log
    .toString()
    .split('\x1e')
    .map(record => record.trimStart())
    .filter(Boolean)
    .map(record => {
      const [id = '', user = '', date = '', title = '', message = ''] = record.split('\x1f')
      const authors = [{ user, avatar: `/avatars/${user}.svg` }]
      return {
        id,
        title,
        message: message.slice(title.length).trim(),
        authors,
        date: new Date(date).toISOString()
      }
    })
}
