import { expect } from '@jest/globals'
import { exhaustively } from '../support/tiers.js'
import { expectDeployed, expectExplained } from './support/explained.js'
import { putOnSpace } from './support/life.js'
import { scene } from './support/scene.js'

exhaustively('what force overwrote is put back, though the checkout lacks it', async () => {
  const { hub, checkout, run } = await scene()
  await putOnSpace({ hub, checkout })
  const edited = await hub.commit(hub.space, {
    files: { 'app.py': 'web\n', 'web.md': 'x\n' },
    message: 'On the web'
  })
  const second = await checkout.commit({ 'app.py': 'print(2)\n' })
  hub.script(hub.space, {
    stages: [{ stage: 'BUILDING', ms: 100 }, { stage: 'BUILD_ERROR' }],
    except: [edited]
  })

  const failed = await run({ force: 'true', rollback: 'true' })

  await expectExplained(failed, 'build-failed')
  expect(failed.outputs).toMatchObject({ commit: edited, 'previous-commit': edited, 'failed-commit': second })
  expect(await hub.head(hub.space)).toBe(edited)
  expect(await hub.git(hub.space, 'show', 'main:web.md')).toBe('x\n')
  expect(await hub.runtime(hub.space)).toMatchObject({ stage: 'RUNNING', sha: edited })
  await expect(checkout.git('cat-file', '-e', edited)).rejects.toThrow()

  hub.script(hub.space, {})
  await expectExplained(await run({ rollback: 'true' }), 'non-fast-forward')
  await expectDeployed(await run({ force: 'true', rollback: 'true' }), {
    commit: second,
    'previous-commit': edited
  })
})
