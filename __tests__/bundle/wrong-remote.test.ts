import { expect, test } from '@jest/globals'
import { exhaustively } from '../support/tiers.js'
import { leaks } from './support/secret.js'
import { expectDeployed } from './support/explained.js'
import { scene } from './support/scene.js'

test('a remote `huggingface` that leads elsewhere, or holds an old token, is mended', async () => {
  const { hub, checkout, run } = await scene()
  const old = 'hf_thisWasPastedIntoTheUrl2024abcdefgh'
  await checkout.git('remote', 'add', 'huggingface', `https://ada:${old}@huggingface.co/spaces/ada/other`)
  await checkout.git('remote', 'set-url', '--add', 'huggingface', 'https://huggingface.co/spaces/ada/second')
  await checkout.git(
    'remote',
    'set-url',
    '--push',
    'huggingface',
    `https://ada:${old}@huggingface.co/spaces/ada/third`
  )
  await checkout.git('config', '--add', 'remote.huggingface.fetch', '+refs/tags/*:refs/odd/*')

  const deployed = await run()

  await expectDeployed(deployed)
  const url = `${hub.origin}/spaces/ada/demo`
  expect((await checkout.git('remote', '-v')).split('\n').map(line => line.split(/\s+/))).toEqual([
    ['huggingface', url, '(fetch)'],
    ['huggingface', url, '(push)']
  ])
  expect((await checkout.git('config', '--get-regexp', '^remote\\.huggingface')).split('\n')).toEqual([
    `remote.huggingface.url ${url}`,
    'remote.huggingface.fetch +refs/heads/*:refs/remotes/huggingface/*'
  ])
  expect(leaks(old, await checkout.git('config', '--list'))).toEqual([])
  expect(leaks(old, deployed.log + deployed.summary)).toEqual([])
})

test('a URL that only begins as it should is mended', async () => {
  const { hub, checkout, run } = await scene()
  const url = `${hub.origin}/spaces/ada/demo`
  await checkout.git('remote', 'add', 'huggingface', `${url}\nmore`)
  await expectDeployed(await run())
  expect(await checkout.git('config', '--get-all', 'remote.huggingface.url')).toBe(url)
})

exhaustively('the origin of the checkout stays as it is', async () => {
  const { checkout, run } = await scene()
  await checkout.git('remote', 'add', 'origin', 'https://github.com/octo/demo')
  await expectDeployed(await run())
  expect(await checkout.git('remote', 'get-url', 'origin')).toBe('https://github.com/octo/demo')
})
