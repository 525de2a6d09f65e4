import { expect, test } from '@jest/globals'
import { symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { DEMO_FILES } from '../../local-runner/repository.js'
import { exhaustively, some } from '../support/tiers.js'
import { expectExplained } from './support/explained.js'
import { sentTo } from './support/content.js'
import { type Scene, scene } from './support/scene.js'
import { leaks } from './support/secret.js'
import { shownBy, writesTo } from './support/settings.js'

const base64 = (text: string) => Buffer.from(text).toString('base64')

/** How the token may stand in a file. */
const forms: readonly (readonly [string, (token: string) => string | Buffer])[] = [
  ['as it is', token => `import os\nHF = "${token}"\n`],
  ...['', 'u', 'us', 'git:'].map(
    before =>
      [
        `base64 after ${before.length} bytes`,
        (token: string) => `auth = "${base64(before + token)}"\n`
      ] as const
  ),
  ['in an address', token => `git clone https://ada:${token}@huggingface.co/spaces/ada/demo\n`],
  ['in hexadecimal', token => `h = "${Buffer.from(token).toString('hex')}"\n`],
  ['in a binary file', token => Buffer.concat([Buffer.from([0, 1, 2]), Buffer.from(token)])]
]

test.each(some(forms))('the deploying token itself, %s, is never pushed', async (_, write) => {
  const { hub, checkout, run } = await scene()
  await checkout.commit({ 'app.py': write(hub.tokens.write) })

  const ended = await run()

  const page = await expectExplained(ended, 'secret-detected')
  expect(page.text).toContain('the token of this run')
  // The guide's steps, and no way around.
  for (const said of ['Settings → Access Tokens', '“Delete”', '“New token”', 'HF_TOKEN', 'latest activity'])
    expect(page.text).toContain(said)
  expect(page.text).not.toContain('gitleaksignore')
  expectSilence({ hub, checkout }, shownBy(ended))
})

function expectSilence({ hub }: Pick<Scene, 'hub' | 'checkout'>, shown: string): void {
  expect(sentTo(hub)).toEqual({ packs: 0, objects: 0 })
  expect(writesTo(hub)).toEqual([])
  expect(leaks(hub.tokens.write, shown)).toEqual([])
}

exhaustively('in a large file, which is streamed', async () => {
  const { hub, checkout, run } = await scene()
  const line = 'a line of a large file\n'
  const large = Buffer.alloc(11 * 1024 * 1024, line)
  large.write(hub.tokens.write, line.length * 400_000)
  await checkout.commit({ 'data.csv': large })

  const ended = await run()

  const page = await expectExplained(ended, 'secret-detected')
  expect(page.text).toContain('data.csv, line 400001')
  expectSilence({ hub, checkout }, shownBy(ended))
})

exhaustively('in the message of a commit', async () => {
  const { hub, checkout, run } = await scene()
  const sha = await checkout.commit({ 'app.py': 'print(2)\n' }, `Deploy\n\nwith ${hub.tokens.write}`)
  const ended = await run()
  const page = await expectExplained(ended, 'secret-detected')
  expect(page.text).toContain(`the message of the commit ${sha.slice(0, 7)}`)
  expectSilence({ hub, checkout }, shownBy(ended))
})

test.each(['full', 'snapshot'])('in a name, or in what a link says (%s)', async history => {
  const { hub, checkout, run } = await scene()
  expect((await run({ history })).outputs['status']).toBe('deployed')
  await symlink(hub.tokens.write, join(checkout.path, 'link'))
  await checkout.git('add', 'link')
  // A name that brings no content: the Space has it.
  await checkout.commit({ [`backup/${hub.tokens.write}/app.py`]: DEMO_FILES['app.py'] ?? '' })
  hub.requests.length = 0

  const ended = await run({ history })

  const page = await expectExplained(ended, 'secret-detected')
  for (const said of ['link', 'backup/***/app.py', 'the token of this run']) expect(page.text).toContain(said)
  expectSilence({ hub, checkout }, shownBy(ended))
})
