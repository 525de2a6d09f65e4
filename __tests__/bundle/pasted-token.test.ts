import { expect, test } from '@jest/globals'
import { some } from '../support/tiers.js'
import { leaks } from './support/secret.js'
import { expectDeployed } from './support/explained.js'
import { scene } from './support/scene.js'

const pastes: [what: string, paste: (token: string) => string][] = [
  ['nothing', token => token],
  ['blanks', token => `  ${token}\t`],
  ['line ends', token => `\r\n${token}\n`],
  ['quotation marks', token => `"${token}"`],
  ['the user name of git’s address', token => `ada:${token}`],
  ['what comes with copying from a page', token => `\u00a0“${token}”\u200b`]
]

test('a token with something around it works, and the run says so', async () => {
  const { hub, run } = await scene()
  const runs = some(pastes, 3).map(async ([what, paste], i) => {
    const deployed = await run({ token: paste(hub.tokens.write), 'space-branch': `next-${i}` })
    const page = await expectDeployed(deployed)
    const said = page.text.includes('more around it than itself')
    expect([what, said]).toEqual([what, what !== 'nothing'])
    expect(leaks(hub.tokens.write, deployed.log + deployed.summary)).toEqual([])
    expect(deployed.masks).toContain(hub.tokens.write)
  })
  await Promise.all(runs)
})

test.each(some(['hf_my', 'hf_Your', 'hf_TOKEN', 'hf_xxx']))(
  'a token that happens to begin like a placeholder (%s…) is a token',
  async beginning => {
    const { hub, run } = await scene()
    const token = hub.addToken({ role: 'write', token: beginning.padEnd(37, 'aB3dE') })
    await expectDeployed(await run({ token }))
  }
)
