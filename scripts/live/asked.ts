import { ask, basic, type Fact, type Place, refusal, shape } from './fact.js'

const at = ({ space }: Place, path = '') => `/api/spaces/${space}${path}`
const missing = ({ space }: Place) => `${space.split('/')[0]}/hsp-live-is-not-there`
const digits = (text: string | null) => (text ?? '(none)').replace(/\d+/g, 'N')
const dead = { authorization: `Bearer hf_${'x'.repeat(34)}` }
const anonymous = { authorization: null }
const README = (color: string) => `---\ntitle: x\nsdk: static\ncolorFrom: ${color}\n---\n`
const OBJECT = { oid: 'f'.repeat(64), size: 1 }

/** What is only asked: nothing of it changes anything. */
export const ASKED: readonly Fact[] = [
  {
    name: 'whoami: name, and the role of the token',
    expected: '200 name auth.accessToken.role',
    see: async place => shape(await ask(place, '/api/whoami-v2'), 'name', 'auth.accessToken.role')
  },
  {
    name: 'a token that is none',
    expected: '401 Invalid username or password.',
    see: async place => refusal(await ask(place, '/api/whoami-v2', dead))
  },
  {
    name: 'a Space: what is told of it',
    expected: '200 id sha sdk host subdomain private runtime.stage siblings',
    see: async place =>
      shape(
        await ask(place, at(place)),
        ...['id', 'sha', 'sdk', 'host', 'subdomain', 'private', 'runtime.stage', 'siblings']
      )
  },
  {
    name: 'a Space that is missing, to who has a token',
    expected: '404 RepoNotFound Repository not found',
    see: async place => refusal(await ask(place, `/api/spaces/${missing(place)}`))
  },
  {
    name: 'a Space that is missing, to a stranger',
    expected: '401 Invalid username or password.',
    see: async place => refusal(await ask(place, `/api/spaces/${missing(place)}`, anonymous))
  },
  {
    name: 'may this token write',
    expected: '200',
    see: async place => shape(await ask(place, at(place, '/auth-check/write')))
  },
  {
    name: 'rate limit headers',
    expected: '"api";r=N;t=N "fixed window";"api";q=N;w=N',
    see: async place => {
      const { headers } = await ask(place, '/api/whoami-v2')
      return `${digits(headers.get('ratelimit'))} ${digits(headers.get('ratelimit-policy'))}`
    }
  },
  {
    name: 'the id of a request',
    expected: 'Root=1-…',
    see: async place =>
      (await ask(place, '/api/whoami-v2')).headers
        .get('x-request-id')
        ?.replace(/^(Root=1-)[0-9a-f]{8}-[0-9a-f]{24}(;.*)?$/, '$1…') ?? '(none)'
  },
  {
    name: 'runtime: the stage and the hardware that was asked for',
    expected: '200 stage hardware',
    see: async place => shape(await ask(place, at(place, '/runtime')), 'stage', 'hardware')
  },
  {
    name: 'the commits of a branch',
    expected: '200 0.id 0.title 0.message',
    see: async place => {
      const told = await ask(place, at(place, '/commits/main?limit=20'))
      return shape(told, '0.id', '0.title', '0.message')
    }
  },
  {
    name: 'the Spaces of an owner, by a part of their name',
    expected: '200, this one is among them',
    see: async place => {
      const [owner = '', name = ''] = place.space.split('/')
      const query = new URLSearchParams({ author: owner, search: name, limit: '1000' }).toString()
      const { status, json } = await ask(place, `/api/spaces?${query}`)
      const found = (json as { id?: string }[]).some(({ id }) => id === place.space)
      return `${status}, this one is ${found ? '' : 'not '}among them`
    }
  },
  {
    name: 'front matter that is good',
    expected: '200',
    see: async place => shape(await validated(place, 'red'))
  },
  {
    name: 'front matter that is not',
    expected: '400 errors.0.message',
    see: async place => shape(await validated(place, 'beige'), 'errors.0.message')
  },
  {
    name: 'the log of a build, to a stranger',
    expected: '401 Invalid username or password.',
    see: async place => refusal(await ask(place, at(place, '/logs/build'), anonymous))
  },
  {
    name: 'git, to a stranger',
    expected: '401 Basic',
    see: async place => {
      const { status, headers } = await advertised(place, 'git-receive-pack', null)
      return `${status} ${headers.get('www-authenticate')?.split(' ')[0] ?? '(no challenge)'}`
    }
  },
  {
    name: 'git, to a pusher: the token as the password of anybody',
    expected: '200 application/x-git-receive-pack-advertisement report-status side-band-64k ofs-delta',
    see: async place => {
      const { status, headers, text } = await advertised(place, 'git-receive-pack', basic(place))
      const known = ['report-status', 'side-band-64k', 'ofs-delta'].filter(word => text.includes(word))
      return [status, headers.get('content-type'), ...known].join(' ')
    }
  },
  {
    name: 'git, to a reader: protocol 2, with filters',
    expected: '200 version 2 fetch filter',
    see: async place => {
      const { status, text } = await advertised(place, 'git-upload-pack', basic(place))
      return [status, ...['version 2', 'fetch', 'filter'].filter(word => text.includes(word))].join(' ')
    }
  },
  {
    name: 'an LFS object that the Hub lacks: where to put it',
    expected: '200 transfer objects.0.actions.upload.href objects.0.actions.verify.href',
    see: async place => {
      const json = { operation: 'upload', transfers: ['basic'], hash_algo: 'sha256', objects: [OBJECT] }
      const type = 'application/vnd.git-lfs+json'
      const told = await ask(place, `/spaces/${place.space}.git/info/lfs/objects/batch`, {
        json,
        authorization: basic(place),
        headers: { Accept: type, 'Content-Type': type }
      })
      const actions = 'objects.0.actions'
      return shape(told, 'transfer', `${actions}.upload.href`, `${actions}.verify.href`)
    }
  }
]

const validated = (place: Place, color: string) =>
  ask(place, '/api/validate-yaml', { json: { content: README(color), repoType: 'space' } })

const advertised = (place: Place, service: string, authorization: string | null) =>
  ask(place, `/spaces/${place.space}/info/refs?service=${service}`, {
    authorization,
    headers: { 'Git-Protocol': service === 'git-upload-pack' ? 'version=2' : '' }
  })
