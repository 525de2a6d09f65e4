import { expect } from '@jest/globals'
import { exhaustively, some } from '../support/tiers.js'
import { scene } from './support/scene.js'

const forms = [
  ' ada/demo\n',
  '"ada/demo"',
  'spaces/ada/demo',
  'https://huggingface.co/spaces/ada/demo',
  'https://huggingface.co/spaces/ada/demo/',
  'https://huggingface.co/spaces/ada/demo.git',
  'https://huggingface.co/spaces/ada/demo/tree/main',
  'https://huggingface.co/spaces/ada/demo?logs=build',
  'https://ada@huggingface.co/spaces/ada/demo',
  'huggingface.co/spaces/ada/demo'
]

exhaustively('a Space may be given by its name, and by any URL of it that a person copies', async () => {
  const { hub, run } = await scene()
  const tried = some(forms, 5)
  for (let at = 0; at < tried.length; at += 5) {
    const together = tried.slice(at, at + 5)
    const runs = await Promise.all(together.map(space => run({ space, 'dry-run': 'true' })))
    const found = runs.map(({ outputs }, i) => [together[i], outputs['space-url']])
    expect(found).toEqual(together.map(form => [form, `${hub.origin}/spaces/ada/demo`]))
  }
})
