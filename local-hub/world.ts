import { createHash, randomBytes } from 'node:crypto'
import path from 'node:path'
import type { Token, TokenSpec, User, UserSpec } from './accounts.js'
import { Deployments } from './github/deployments.js'
import { Issuer } from './keyless/issuer.js'
import { Faults } from './http/faults.js'
import { Apps } from './life/apps.js'
import { Life } from './life/life.js'
import type { LifeScript } from './life/script.js'
import { newSettings, type Settings } from './life/settings.js'
import type { HubOptions, Publisher, SpaceSdk, Wording } from './options.js'

interface Named {
  readonly _id: string
  id: string
  private: boolean
  readonly disabled: boolean
  /** A `contributor` of an org may write to what they made themselves. */
  readonly creator: string
  readonly createdAt: Date
}

export interface Space extends Named {
  readonly type: 'space'
  readonly sdk: SpaceSdk
  /** The bare repository; what LFS keeps is in its folder `lfs`. */
  readonly directory: string
  /** How many bytes LFS may keep; null: any number. */
  quota: number | null
  /** The name of its app's host below the Hub's domain for apps. */
  readonly subdomain: string
  /** Where its app is reached; below the Hub's domain until one is served here. */
  host: string
  readonly settings: Settings
  readonly life: Life
}

export type Repo = Space | (Named & { readonly type: 'model' | 'dataset' })
export type RepoType = Repo['type']

/** Everything the Hub knows, but for the commits: those are in the repositories. */
export class World {
  /** Where the Hub is reached, for the links in its answers; known once it listens. */
  origin = ''
  readonly directory: string
  readonly wording: Wording
  readonly missingLfsObjects: NonNullable<HubOptions['missingLfsObjects']>
  readonly keylessMayManage: boolean
  /** Of Spaces that are not there yet. */
  readonly scripts = new Map<string, LifeScript>()
  /** Signs the links to the storage. */
  readonly storageKey = randomBytes(32)
  readonly users = new Map<string, User>()
  readonly publishers: Publisher[] = []
  readonly issuer = new Issuer()
  readonly github = new Deployments()
  /** Of the Hub and of the apps. */
  readonly faults = new Faults()
  readonly apps = new Apps(this.faults)
  readonly #tokens = new Map<string, Token>()
  readonly #repos = new Map<string, Repo>()
  readonly #moved = new Map<string, string>()

  constructor({
    directory,
    wording,
    missingLfsObjects,
    keylessMayManage
  }: Pick<World, 'directory' | 'wording' | 'missingLfsObjects' | 'keylessMayManage'>) {
    this.directory = directory
    this.wording = wording
    this.missingLfsObjects = missingLfsObjects
    this.keylessMayManage = keylessMayManage
  }

  /** Adding a user again changes them. */
  addUser({ name, isPro = false, canPay = false, orgs = [] }: UserSpec): void {
    this.users.set(name, { id: objectId(`user:${name}`), name, isPro, canPay, orgs })
  }

  addToken(spec: TokenSpec): string {
    const token = spec.token ?? newToken(spec.role)
    const user = spec.user ?? 'ada'
    if (!this.users.has(user)) throw new Error(`There is no user ${user}`)
    this.#tokens.set(token, { createdAt: new Date(), ...spec, token, user })
    return token
  }

  /** Undefined also for one that has expired: the Hub does not say why a token is no good. */
  token(token: string): Token | undefined {
    const found = this.#tokens.get(token)
    return found?.expiresAt !== undefined && found.expiresAt <= new Date() ? undefined : found
  }

  /** Whether anybody of this Hub is a member of an organisation of that name. */
  hasOrg(name: string): boolean {
    return [...this.users.values()].some(user => user.orgs.some(org => org.name === name))
  }

  addRepo(spec: { type: 'model' | 'dataset'; id: string; private: boolean; creator: string }): void {
    this.#put({ ...spec, _id: objectId(), disabled: false, createdAt: new Date() })
  }

  addSpace(spec: { id: string; private: boolean; disabled: boolean; sdk: SpaceSdk; creator: string }): Space {
    const _id = objectId()
    const subdomain = spec.id.toLowerCase().replace(/[^a-z0-9]/g, '-')
    const space: Space = {
      ...spec,
      type: 'space',
      _id,
      createdAt: new Date(),
      quota: null,
      subdomain,
      host: `https://${subdomain}${spec.sdk === 'static' ? '.static' : ''}.hf.space`,
      settings: newSettings(spec.sdk),
      life: new Life({ isStatic: spec.sdk === 'static', script: this.scripts.get(spec.id) }),
      directory: path.join(this.directory, 'spaces', `${_id}.git`)
    }
    this.#put(space)
    return space
  }

  #put(repo: Repo): void {
    const key = keyOf(repo)
    if (this.#repos.has(key)) throw new Error(`There is a ${repo.type} ${repo.id} already`)
    this.#repos.set(key, repo)
    this.#moved.delete(key)
  }

  /** Ids are case-sensitive. A moved repository is found under its new id only; see `movedTo`. */
  repo(type: RepoType, id: string): Repo | undefined {
    return this.#repos.get(keyOf({ type, id }))
  }

  /** For callers that name a Space of their own: it must be there. */
  space(id: string): Space {
    const space = this.spaceIfAny(id)
    if (space === undefined) throw new Error(`There is no Space ${id}`)
    return space
  }

  spaceIfAny(id: string): Space | undefined {
    const repo = this.repo('space', this.movedTo('space', id) ?? id)
    return repo?.type === 'space' ? repo : undefined
  }

  spaces(): Space[] {
    return [...this.#repos.values()].filter(repo => repo.type === 'space')
  }

  remove(repo: Repo): void {
    this.#repos.delete(keyOf(repo))
  }

  rename(repo: Repo, to: string): void {
    const from = keyOf(repo)
    const { type } = repo
    if (this.repo(type, to)) throw new Error(`There is a ${type} ${to} already`)
    this.#repos.delete(from)
    repo.id = to
    this.#repos.set(keyOf(repo), repo)
    this.#moved.set(from, to)
    this.#moved.delete(keyOf(repo))
  }

  /** Where a repository went, however often it moved since. */
  movedTo(type: RepoType, id: string): string | undefined {
    const next = this.#moved.get(keyOf({ type, id }))
    return next === undefined ? undefined : (this.movedTo(type, next) ?? next)
  }
}

const keyOf = ({ type, id }: { type: RepoType; id: string }): string => `${type}:${id}`

/** The shape of the Hub's own ids; of a name always the same, else a new one. */
export const objectId = (name?: string): string =>
  name === undefined
    ? randomBytes(12).toString('hex')
    : createHash('sha1').update(name).digest('hex').slice(0, 24)

/** `hf_` and 34 letters or digits (hf-mcp-server's pattern); OAuth tokens say so in their prefix. */
export function newToken(role: TokenSpec['role']): string {
  const letters = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789'
  const random = [...randomBytes(34)].map(byte => letters[byte % letters.length]).join('')
  if (role === 'jwt') return `hf_jwt_${random}.${random}.${random}`
  return role === 'oauth' ? `hf_oauth_${random}` : `hf_${random}`
}
