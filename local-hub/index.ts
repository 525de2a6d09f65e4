import { rmSync } from 'node:fs'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { ownerOf } from './auth/access.js'
import type { LocalHub } from './face.js'
import { commit } from './git/commit.js'
import { installHook } from './git/hook.js'
import { headOf } from './git/repository.js'
import { git } from './git/run.js'
import { serveRoutes } from './http/router.js'
import { HubServer } from './http/server.js'
import { fetchFile } from './lfs/resolve.js'
import { storedObjects } from './lfs/store.js'
import { noticeHead } from './life/notice.js'
import { ownersView } from './life/owner.js'
import type { HubOptions, Wording } from './options.js'
import { populate } from './populate.js'
import { routes } from './routes.js'
import { authorOf, createSpace, hooksOf } from './spaces.js'
import { World } from './world.js'

export type * from './face.js'
export type * from './options.js'
export type { Deployment, DeploymentStatus } from './github/deployments.js'
export type { FaultEffect, FaultSpec } from './http/faults.js'
export type { AppAnswer, AppRequest } from './life/apps.js'
export type { LfsObject } from './lfs/pointer.js'
export type { LifeScript, LogScript, Runtime, StageSpec } from './life/script.js'
export type { Secret } from './life/settings.js'
export type { Grant, OrgMembership, TokenSpec, UserSpec } from './accounts.js'

const defaultWording: Wording = {
  unknownToken: 'Invalid username or password.',
  gitUnknownToken: 'Invalid username or password.'
}

/** Starts a Hub on loopback with a user, an organisation and a Space to push to; `close` it when done. */
export async function startHub(options: HubOptions = {}): Promise<LocalHub> {
  const directory = await mkdtemp(path.join(tmpdir(), 'local-hub-'))
  const world = new World({
    directory,
    wording: { ...defaultWording, ...options.wording },
    missingLfsObjects: options.missingLfsObjects ?? 'refuse',
    keylessMayManage: options.keylessMayManage ?? false
  })
  const server = new HubServer({
    serve: serveRoutes(routes, world),
    faults: world.faults,
    latencyMs: options.latencyMs ?? 0
  })
  let closed: Promise<void> | undefined
  const close = () =>
    (closed ??= Promise.all([server.close(), world.apps.close()]).then(() =>
      rmSync(directory, { recursive: true, force: true, maxRetries: 5 })
    ))
  try {
    await installHook(hooksOf(world))
    const { space, tokens } = await populate(world)
    world.origin = await server.listen(options.port ?? 0)
    return faceOf(world, server, { space, tokens, close })
  } catch (error) {
    await close()
    throw error
  }
}

function faceOf(
  world: World,
  server: HubServer,
  rest: Pick<LocalHub, 'space' | 'tokens' | 'close'>
): LocalHub {
  return {
    ...rest,
    ...ownersView(world),
    origin: world.origin,
    requests: server.requests,
    get latencyMs() {
      return server.latencyMs
    },
    set latencyMs(value) {
      server.latencyMs = value
    },
    addUser: user => world.addUser(user),
    addToken: token => world.addToken(token),
    addSpace: async space => void (await createSpace(world, space)),
    addRepo: ({ type, id, private: hidden = false }) =>
      world.addRepo({ type, id, private: hidden, creator: ownerOf(id) }),
    commit: async (id, { files, message = 'Update from the web', author = 'ada', branch = 'main' }) => {
      const space = world.space(id)
      const changes = new Map(Object.entries(files))
      const sha = await commit(space.directory, { branch, message, author: authorOf(author), changes })
      await noticeHead(space)
      return sha
    },
    // The repository stays where it is: only its name changes.
    rename: (from, to) => Promise.resolve(world.rename(world.space(from), to)),
    spaces: () => world.spaces().map(({ id }) => id),
    head: (id, branch) => headOf(world.space(id).directory, branch),
    fetchFile: (id, file, revision = 'main') => fetchFile(world.space(id), { revision, path: file }),
    lfs: id => storedObjects(world.space(id).directory),
    setQuota: (id, bytes) => {
      world.space(id).quota = bytes
    },
    git: async (id, ...args) => {
      const space = world.space(id)
      const printed = await git(space.directory, args)
      await noticeHead(space)
      return printed.toString()
    },
    fault: fault => server.faults.add(fault),
    clearFaults: () => server.faults.clear(),
    get struck() {
      return server.faults.struck
    },
    idTokenRequest: {
      url: `${world.origin}/_github/idtoken?api-version=2.0`,
      token: world.issuer.requestToken
    },
    idTokenClaims: world.issuer.claims,
    github: githubOf(world),
    trust: publisher => void world.publishers.push(publisher)
  }
}

const githubOf = ({ origin, github }: World): LocalHub['github'] => ({
  apiUrl: `${origin}/_github/api`,
  token: github.token,
  get mayDeploy() {
    return github.mayDeploy
  },
  set mayDeploy(value) {
    github.mayDeploy = value
  },
  get mayComment() {
    return github.mayComment
  },
  set mayComment(value) {
    github.mayComment = value
  },
  get mayReadPulls() {
    return github.mayReadPulls
  },
  set mayReadPulls(value) {
    github.mayReadPulls = value
  },
  pulls: github.pulls,
  comments: github.comments,
  deployments: github.all
})
