import { expect, test } from '@jest/globals'
import type { FaultEffect, LocalHub } from '../../local-hub/index.js'
import { exhaustively, some } from '../support/tiers.js'
import { expectDeployed, expectExplained } from './support/explained.js'
import { scene } from './support/scene.js'

const SPACE = 'ada/other'
const info = new RegExp(`^/api/spaces/${SPACE}$`)
const commits = new RegExp(`^/api/spaces/${SPACE}/commits/`)

const silences: [what: string, paths: RegExp[], effect: FaultEffect][] = [
  ['its commits', [commits], { status: 403 }],
  ['its info', [info], { status: 400 }],
  ['either', [info, commits], { status: 404, body: '<html>Not found</html>' }],
  ['either but with a page', [info, commits], { status: 200, body: '<html>Hello</html>' }]
]

function silence(hub: LocalHub, paths: readonly RegExp[], effect: FaultEffect): void {
  for (const path of paths) hub.fault({ path, times: Infinity, ...effect })
}

exhaustively.each(some(silences))(
  'a new Space is known by its git data when the Hub’s API does not tell %s',
  async (_, paths, effect) => {
    const { hub, run, checkout } = await scene()
    await hub.addSpace({ id: SPACE })
    silence(hub, paths, effect)
    await expectDeployed(await run({ space: SPACE }))
    expect(await hub.head(SPACE)).toBe(await checkout.git('rev-parse', 'HEAD'))
  }
)

test.each(some(silences))(
  'a Space of snapshots gets the next one when the API does not tell %s',
  async (_, paths, effect) => {
    const { hub, run, checkout } = await scene()
    await hub.addSpace({ id: SPACE })
    await expectDeployed(await run({ space: SPACE, history: 'snapshot' }))
    const first = (await hub.head(SPACE)) ?? ''
    await checkout.commit({ 'app.py': 'print(2)\n' })
    silence(hub, paths, effect)
    await expectDeployed(await run({ space: SPACE }))
    expect(await hub.git(SPACE, 'rev-list', '--parents', '-1', 'main')).toContain(` ${first}`)
  }
)

exhaustively.each(some(silences))(
  'a Space with an app of its own is not taken for a new one when the API does not tell %s',
  async (_, paths, effect) => {
    const { hub, run } = await scene()
    await hub.addSpace({ id: SPACE, files: { 'app.py': 'print("a template")\n' } })
    silence(hub, paths, effect)
    const head = await hub.head(SPACE)
    await expectDeployed(await run({ space: SPACE }), { history: 'snapshot', 'previous-commit': head ?? '' })
    expect(await hub.git(SPACE, 'rev-parse', 'main^')).toBe(`${head}\n`)
  }
)

exhaustively('where neither API nor git tells, the run ends with that request’s failure', async () => {
  const { hub, run } = await scene()
  await hub.addSpace({ id: SPACE })
  silence(hub, [commits], { status: 403 })
  hub.fault({ path: /git-upload-pack$/, status: 503, times: Infinity })
  await expectExplained(await run({ space: SPACE }), 'hub-unavailable')
})
