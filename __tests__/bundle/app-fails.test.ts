import { expect, test } from '@jest/globals'
import { exhaustively, some } from '../support/tiers.js'
import { expectExplained } from './support/explained.js'
import { secondVersion } from './support/life.js'

const apps: [what: string, id: string, log: string[], message: string | undefined, telling: string][] = [
  [
    'a module that is missing',
    'app-failed',
    [
      'Traceback (most recent call last):',
      '  File "/home/user/app/app.py", line 3, in <module>',
      '    import torch',
      "ModuleNotFoundError: No module named 'torch'"
    ],
    'Exit code: 1. Reason: application does not seem to be initialized',
    "No module named 'torch'"
  ],
  [
    'a port that is taken',
    'app-failed',
    ['OSError: Cannot find empty port in range: 7860-7860. You can set GRADIO_SERVER_PORT'],
    'Exit code: 1',
    '7860-7860'
  ],
  [
    'ZeroGPU without a function for it',
    'app-failed',
    ['* Running on local URL:  http://0.0.0.0:7860'],
    'No @spaces.GPU function detected during startup',
    '@spaces.GPU'
  ],
  [
    'a machine that is not to be had',
    'app-failed',
    [],
    'Scheduling failure: unable to schedule',
    'Scheduling failure: unable to schedule'
  ],
  [
    'a start that takes too long',
    'app-failed',
    ['INFO:     Uvicorn running on http://127.0.0.1:8000 (Press CTRL+C to quit)'],
    'Launch timed out, workload was not healthy after 30 min',
    '127.0.0.1:8000'
  ]
]

test.each(some(apps))(
  'an app that fails because of %s is explained',
  async (_, id, lines, errorMessage, telling) => {
    const { hub, run, first, second } = await secondVersion()
    hub.script(hub.space, {
      stages: [
        { stage: 'BUILDING', ms: 150 },
        { stage: 'APP_STARTING', ms: 150 },
        { stage: 'RUNTIME_ERROR', ...(errorMessage && { errorMessage }) }
      ],
      buildLog: { lines: ['all went well'] },
      runLog: { lines, lineMs: 10 }
    })

    const failed = await run()

    const page = await expectExplained(failed, id)
    expect(failed.outputs).toMatchObject({
      stage: 'RUNTIME_ERROR',
      commit: second,
      'failed-commit': second,
      'previous-commit': first
    })
    expect(page.html.split('<details>')[0]?.replaceAll('&#39;', "'")).toContain(telling)
    expect(page.text).not.toMatch(/nothing was pushed|no files were pushed/i)
    expect(page.links).toContain(`${hub.origin}/spaces/${hub.space}`)
    for (const line of lines) expect(failed.log).toContain(`│ ${line}`)
  }
)

const modules: [what: string, files: Record<string, string>, inputs: Record<string, string>, said: RegExp][] =
  [
    ['lies in a folder', { 'src/lamps/glow.py': '\n' }, {}, /pushed as src\/lamps\/glow\.py/],
    [
      'is left out',
      { 'lamps/glow.py': '\n' },
      { exclude: 'lamps/' },
      /lamps\/glow\.py\), but it was not pushed/
    ],
    ['is a package', {}, {}, /should be a package/]
  ]
test.each(some(modules))(
  'a module that %s is told by the files that were pushed',
  async (_, files, inputs, said) => {
    const { hub, run, checkout } = await secondVersion()
    await checkout.commit({ 'app.py': 'import lamps.glow\n', ...files })
    hub.script(hub.space, {
      stages: [{ stage: 'BUILDING', ms: 100 }, { stage: 'RUNTIME_ERROR' }],
      runLog: {
        lines: [
          'Traceback (most recent call last):',
          '  File "/home/user/app/app.py", line 1, in <module>',
          "ModuleNotFoundError: No module named 'lamps.glow'"
        ]
      }
    })
    const page = await expectExplained(await run(inputs), 'app-failed')
    expect(page.text).toMatch(said)
  }
)

exhaustively('an app that goes on talking after its failure is not listened to for ever', async () => {
  const { hub, run } = await secondVersion()
  hub.script(hub.space, {
    stages: [
      { stage: 'BUILDING', ms: 100 },
      { stage: 'RUNTIME_ERROR', errorMessage: 'Exit code: 1' }
    ],
    runLog: {
      lines: ["ModuleNotFoundError: No module named 'torch'", ...Array<string>(400).fill('again')],
      lineMs: 4
    }
  })
  const began = Date.now()
  const failed = await run()
  const page = await expectExplained(failed, 'app-failed')
  expect(page.text).toContain("No module named 'torch'")
  expect(Date.now() - began).toBeLessThan(25_000)
})

const unconfigured: [stage: string, errorMessage: string | undefined][] = [
  ['CONFIG_ERROR', 'Missing configuration in README'],
  ['NO_APP_FILE', undefined]
]
test.each(some(unconfigured))('a Space that comes to %s is explained', async (stage, errorMessage) => {
  const { hub, run, second } = await secondVersion()
  hub.script(hub.space, {
    stages: [
      { stage: 'BUILDING', ms: 100 },
      { stage, ...(errorMessage && { errorMessage }) }
    ]
  })
  const failed = await run()
  const page = await expectExplained(failed, 'space-misconfigured')
  expect(failed.outputs).toMatchObject({ stage, commit: second, 'failed-commit': second })
  expect(page.text).not.toMatch(/nothing was pushed/i)
  expect(page.links).toContain(`${hub.origin}/spaces/${hub.space}`)
})
