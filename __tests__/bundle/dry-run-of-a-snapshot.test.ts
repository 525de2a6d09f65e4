import { expect } from '@jest/globals'
import { exhaustively } from '../support/tiers.js'
import { expectReason, LARGE, png, sentTo } from './support/content.js'
import { pageOf } from './support/page.js'
import { scene } from './support/scene.js'

exhaustively('a dry run says what would be sent, and sends nothing: no pack, no object', async () => {
  const { hub, checkout, run, state } = await scene()
  await checkout.commit({
    'data/train.csv': LARGE,
    'assets/logo.png': png(1),
    'notes/Plan.md': 'x\n',
    'notes/plan.md': 'y\n'
  })
  const before = await state()

  const dry = await run({ 'dry-run': 'true' })

  const head = (await hub.head(hub.space)) ?? ''
  expect(dry.code).toBe(0)
  expect(dry.annotations).toEqual([])
  expect(dry.outputs).toMatchObject({
    status: 'dry-run',
    history: 'snapshot',
    commit: head,
    'previous-commit': head
  })
  const page = pageOf(dry.summary)
  expect(page.faults).toEqual([])
  expectReason(dry, page, 'content')
  for (const said of ['data/train.csv', 'assets/logo.png']) expect(dry.log).toContain(said)
  // What goes as LFS: how many, and how much. What is odd: both names.
  expect(page.text).toMatch(/\(LFS\)\s+2 \(10\.0 MiB\)/)
  for (const named of ['notes/Plan.md', 'notes/plan.md']) expect(page.text).toContain(named)
  expect(sentTo(hub)).toEqual({ packs: 0, objects: 0 })
  expect(await hub.lfs(hub.space)).toEqual([])
  expect(await state()).toBe(before)
})
