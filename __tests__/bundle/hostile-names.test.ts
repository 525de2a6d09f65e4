import { expect, test } from '@jest/globals'
import { exhaustively } from '../support/tiers.js'
import { expectDeployed, expectExplained } from './support/explained.js'
import { HOSTILE_LINE, expectUnharmed } from './support/hostile.js'
import { scene } from './support/scene.js'

/** What git allows in a branch's name; `[`, `:`, a blank and a backslash it does not. */
const BRANCH = 'x`y`/</details><script>pwned</script>/|a|/##/${IFS}/$(touch${IFS}pwned)/`'

test('a hostile branch, subject and token name are shown on a good run, and not obeyed', async () => {
  const { hub, checkout, run } = await scene()
  await checkout.git('checkout', '--quiet', '-b', BRANCH)
  const commit = await checkout.commit({ 'app.py': 'print(2)\n' }, HOSTILE_LINE)
  const token = hub.addToken({ role: 'write', displayName: HOSTILE_LINE })

  const deployed = await run({ token, ref: BRANCH, 'space-branch': BRANCH })

  await expectDeployed(deployed, { commit })
  expectUnharmed(deployed, token)
  expect(await hub.head(hub.space, BRANCH)).toBe(commit)
  expect(await checkout.git('status', '--porcelain')).toBe('')
})

exhaustively('hostile commits on the Space are listed, not obeyed', async () => {
  const { hub, checkout, run } = await scene()
  await expectDeployed(await run())
  const message = HOSTILE_LINE
  await hub.commit(hub.space, {
    files: { 'x.md': 'x\n' },
    message,
    author: '::error::pwned ##[error]pwned `|'
  })
  await checkout.commit({ 'app.py': 'print(2)\n' })

  const failed = await run()
  await expectExplained(failed, 'non-fast-forward')
  expectUnharmed(failed, hub.tokens.write)
  expect(failed.summary).toContain('pwned')

  const forced = await run({ force: 'true' })
  await expectDeployed(forced)
  expectUnharmed(forced, hub.tokens.write)
})

exhaustively('a hostile ref that does not exist is named, not obeyed', async () => {
  const { hub, run } = await scene()
  const failed = await run({ ref: BRANCH })
  await expectExplained(failed, 'missing-ref')
  expectUnharmed(failed, hub.tokens.write)
})

test('a hostile account is named, not obeyed', async () => {
  const { hub, run } = await scene()
  const name = '::error::pwned ##[add-mask]pwned ``` | </details>'
  hub.addUser({ name, orgs: [{ name: 'ada', role: 'read' }] })
  const token = hub.addToken({ role: 'write', user: name, displayName: HOSTILE_LINE })
  const failed = await run({ token })
  await expectExplained(failed, 'permission-denied')
  expectUnharmed(failed, token)
})

// Windows has no such file names.
const ifNames = process.platform === 'win32' ? test.skip : test

ifNames(
  'hostile file names are listed, and stay text in the commands that a person is to paste',
  async () => {
    const { hub, checkout, run } = await scene()
    const names = [
      '::error::pwned.png',
      '##[add-mask]pwned.png',
      '$(touch pwned).png',
      '`touch pwned`.png',
      "'; touch pwned; '.png",
      '"; touch pwned; ".png',
      '```.png',
      '</details><script>pwned.png',
      '| a | b |.png',
      '-rf pwned.png',
      'two\nlines ::error::pwned.png'
    ]
    // Each of its own content, or the Hub names only one of them.
    await checkout.commit(Object.fromEntries(names.map((name, i) => [name, Buffer.from([0x89, 0, i])])))
    const failed = await run({ history: 'full' })
    const page = await expectExplained(failed, 'binary-file')
    expectUnharmed(failed, hub.tokens.write)
    expect(page.text.match(/pwned/g)?.length).toBeGreaterThan(names.length / 2)
  }
)
