import type { LocalHub } from './face.js'
import { createSpace } from './spaces.js'
import { newToken, type World } from './world.js'

/** Who lives on a Hub that has just started: `ada` of the org `acme`, her Space, and a token of each common kind. */
export async function populate(world: World): Promise<Pick<LocalHub, 'space' | 'tokens'>> {
  const space = 'ada/demo'
  world.addUser({ name: 'ada', orgs: [{ name: 'acme', role: 'write' }] })
  await createSpace(world, { id: space })
  return {
    space,
    tokens: {
      write: world.addToken({ role: 'write', displayName: 'ci' }),
      read: world.addToken({ role: 'read', displayName: 'laptop' }),
      fineGrained: world.addToken({
        role: 'fineGrained',
        displayName: 'space-ci',
        scoped: [{ entity: { type: 'space', name: space }, permissions: ['repo.content.read', 'repo.write'] }]
      }),
      dead: newToken('write')
    }
  }
}
