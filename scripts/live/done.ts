import { randomBytes } from 'node:crypto'
import { openClock } from '../../src/adapters/clock.js'
import { openGit } from '../../src/adapters/git/git.js'
import { openDoor } from '../../src/adapters/http/door.js'
import { openSpaceGit } from '../../src/adapters/hub/space-git.js'
import { Secret, type Target } from '../../src/model/values.js'
import { makeRepository } from '../../local-runner/repository.js'
import { ask, basic, type Fact, type Place, refusal, shape } from './fact.js'

interface Info {
  readonly private?: boolean
  readonly visibility?: string
}
interface Runtime {
  readonly hardware?: { readonly requested?: string | null }
}

const KEY = 'HSP_LIVE_CHECK'
const CARD = '---\ntitle: x\nsdk: static\n---\n'
const SOME_MB = 11 * 1024 * 1024

/** What is done and undone: settings, pushes that are refused, and a static Space that is made and deleted. */
export const DONE: readonly Fact[] = [
  {
    name: 'a variable: the answer has all of them, with their values',
    expected: `200 ${KEY}.value, deleted: 200`,
    see: async place => {
      const path = `/api/spaces/${place.space}/variables`
      const set = await ask(place, path, { json: { key: KEY, value: 'x' } })
      const deleted = await ask(place, path, { method: 'DELETE', json: { key: KEY } })
      return `${shape(set, `${KEY}.value`)}, deleted: ${shape(deleted, `${KEY}.value`)}`
    }
  },
  {
    name: 'a secret: its description is kept, its value never told',
    expected: `set: 200 {}, told: 200 ${KEY}.description, deleted: 200`,
    see: async place => {
      const path = `/api/spaces/${place.space}/secrets`
      const set = await ask(place, path, { json: { key: KEY, value: 'x', description: 'kept' } })
      const told = await ask(place, path)
      const deleted = await ask(place, path, { method: 'DELETE', json: { key: KEY } })
      const kept = shape(told, `${KEY}.description`, `${KEY}.value`)
      return `set: ${set.status} ${set.text}, told: ${kept}, deleted: ${shape(deleted)}`
    }
  },
  {
    name: 'the visibility that it has, set again: the answer names it',
    expected: '200 visibility',
    see: async place => {
      const info = (await ask(place, `/api/spaces/${place.space}`)).json as Info
      const json = { visibility: info.visibility ?? (info.private ? 'private' : 'public') }
      return shape(
        await ask(place, `/api/spaces/${place.space}/settings`, { method: 'PUT', json }),
        'visibility'
      )
    }
  },
  {
    name: 'the hardware that it has, asked for again, and a restart: the answer is its runtime',
    expected: '200 stage hardware · 200 stage hardware',
    see: async place => {
      const { hardware } = (await ask(place, `/api/spaces/${place.space}/runtime`)).json as Runtime
      const json = { flavor: hardware?.requested }
      const same = await ask(place, `/api/spaces/${place.space}/hardware`, { json })
      const restarted = await ask(place, `/api/spaces/${place.space}/restart`, { json: {} })
      return [same, restarted].map(told => shape(told, 'stage', 'hardware')).join(' · ')
    }
  },
  {
    name: 'a push with a large file',
    expected: 'Your push was rejected because it contains files larger than 10 MiB.',
    see: place => pushed(place, { 'large.txt': 'a'.repeat(SOME_MB) })
  },
  {
    name: 'a push with a binary file',
    expected: 'Your push was rejected because it contains binary files.',
    see: place => pushed(place, { 'logo.png': Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex') })
  },
  {
    name: 'a Space that is made: the answer, the same once more, its first commit',
    expected:
      '200 url name id · 409 You already created this space repo · initial commit: .gitattributes README.md',
    see: place => withSpace(place, async (space, made) => `${made} · ${await firstCommit(place, space)}`)
  },
  {
    name: 'a Space that was renamed: its old name, by API and by git',
    expected: '200 · 307 · 307',
    see: place => withSpace(place, space => renamed(place, space))
  },
  {
    name: 'a Space that is deleted',
    expected: '200 OK · 404 RepoNotFound Repository not found',
    see: place =>
      withSpace(place, async space => {
        const { status, text } = await remove(place, space)
        return `${status} ${text} · ${refusal(await ask(place, `/api/spaces/${space}`))}`
      })
  }
]

/** What the Hub says to a push of this to a branch of its own, which it must refuse. */
async function pushed(place: Place, files: Readonly<Record<string, string | Buffer>>): Promise<string> {
  const repository = await makeRepository({ 'README.md': CARD, ...files })
  const signal = new AbortController().signal
  const version = (await repository.git('version')).replace('git version ', '')
  const where = { directory: repository.path, tempDirectory: repository.path, env: process.env }
  const git = openGit({ ...where, step: 'push', signal })
  const at = { door: openDoor(), token: new Secret(place.token), version, clock: openClock(signal), signal }
  try {
    const url = `${place.endpoint}/spaces/${place.space}`
    const service = `/spaces/${place.space}/info/refs?service=git-receive-pack`
    const { text } = await ask(place, service, { authorization: basic(place) })
    const target = { url, branch: 'hsp-live-check', advertisement: Buffer.from(text) } as unknown as Target
    const to = await repository.git('rev-parse', 'HEAD')
    const sent = await openSpaceGit(at).push(git, target, { from: null, to })
    if (sent.kind !== 'refused') return `(${sent.kind}: look for the branch ${target.branch} on the Space)`
    return sent.told.split('\n').find(line => line.startsWith('Your push')) ?? sent.told
  } finally {
    await repository.dispose()
  }
}

const named = (space: string) => {
  const [organization, name] = space.split('/')
  return { type: 'space', organization, name }
}
const remove = (place: Place, space: string) =>
  ask(place, '/api/repos/delete', { method: 'DELETE', json: named(space) })

/** Makes a static Space, which costs nothing, and sees to it that it is gone afterwards. */
async function withSpace(
  place: Place,
  look: (space: string, made: string) => Promise<string>
): Promise<string> {
  const space = `${place.space.split('/')[0]}/hsp-live-${randomBytes(4).toString('hex')}`
  const made = shape(await make(place, space), 'url', 'name', 'id')
  try {
    return await look(space, made)
  } finally {
    for (const each of [space, `${space}-moved`]) await remove(place, each).catch(() => undefined)
  }
}

const make = (place: Place, space: string) =>
  ask(place, '/api/repos/create', { json: { ...named(space), sdk: 'static', visibility: 'public' } })

async function firstCommit(place: Place, space: string): Promise<string> {
  const again = refusal(await make(place, space))
  const commits = (await ask(place, `/api/spaces/${space}/commits/main`)).json as { title: string }[]
  const files = (await ask(place, `/api/spaces/${space}/tree/main`)).json as { path: string }[]
  const titles = commits.map(({ title }) => title).join(', ')
  return `${again} · ${titles}: ${files.map(({ path }) => path).join(' ')}`
}

async function renamed(place: Place, space: string): Promise<string> {
  const json = { fromRepo: space, toRepo: `${space}-moved`, type: 'space' }
  const moved = await ask(place, '/api/repos/move', { json })
  const api = await ask(place, `/api/spaces/${space}`)
  const service = `/spaces/${space}/info/refs?service=git-receive-pack`
  const git = await ask(place, service, { authorization: basic(place) })
  return [moved.status, api.status, git.status].join(' · ')
}
