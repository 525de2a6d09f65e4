import { expect, test } from '@jest/globals'
import { exhaustively } from '../support/tiers.js'
import { expectExplained } from './support/explained.js'
import { scene, type Scene } from './support/scene.js'

const APP = 'import gradio as gr\nfrom gradio_client import Client\n\nClient("ada/model")\n'

interface Case {
  readonly stage: 'BUILD_ERROR' | 'RUNTIME_ERROR'
  readonly log: readonly string[]
  readonly files: Readonly<Record<string, string>>
  readonly inputs?: Readonly<Record<string, string>>
}

async function failed({ stage, log: lines, files, inputs = {} }: Case): Promise<Failed> {
  const { hub, checkout, run } = await scene()
  const commit = await checkout.commit(files)
  const log = { lines }
  hub.script(hub.space, {
    stages: [{ stage: 'BUILDING', ms: 100 }, { stage }],
    ...(stage === 'BUILD_ERROR' ? { buildLog: log } : { runLog: log })
  })
  const ended = await run(inputs)
  const page = await expectExplained(ended, stage === 'BUILD_ERROR' ? 'build-failed' : 'app-failed')
  return { at: ended.annotations.find(({ level }) => level === 'error')?.at, page, commit, ended }
}

interface Failed {
  readonly at: { readonly file: string; readonly line: number } | undefined
  readonly page: Awaited<ReturnType<typeof expectExplained>>
  readonly commit: string
  readonly ended: Awaited<ReturnType<Scene['run']>>
}

const crash = (file: string) => [
  'Traceback (most recent call last):',
  `  File "${file}", line 4, in <module>`,
  '    Client("ada/model")',
  'ValueError: Could not fetch config for ada/model'
]

test('a crash is shown at the line of the repository, through the folder that is deployed', async () => {
  const { at, page, commit } = await failed({
    stage: 'RUNTIME_ERROR',
    log: crash('/home/user/app/app.py'),
    files: { 'apps/(démo)/app.py': APP, 'apps/(démo)/README.md': '---\nsdk: gradio\n---\n' },
    inputs: { path: 'apps/(démo)' }
  })
  expect(at).toEqual({ file: 'apps/(démo)/app.py', line: 4 })
  expect(page.links).toContain(`https://github.com/octo/demo/blob/${commit}/apps/%28d%C3%A9mo%29/app.py#L4`)
})

exhaustively('no file is named that the repository does not have', async () => {
  const { at, page } = await failed({
    stage: 'RUNTIME_ERROR',
    log: crash('/home/user/app/generated/app.py'),
    files: { 'app.py': APP }
  })
  expect(at).toBeUndefined()
  expect(page.links.filter(link => link.includes('/blob/'))).toEqual([])
  const outside = await failed({
    stage: 'RUNTIME_ERROR',
    log: crash('/app/../../etc/passwd'),
    files: { 'app.py': APP }
  })
  expect(outside.at).toBeUndefined()
})

exhaustively('a requirement to change is shown as a change of its line', async () => {
  const { at, ended } = await failed({
    stage: 'RUNTIME_ERROR',
    log: [
      'Traceback (most recent call last):',
      '  File "/usr/local/lib/python3.10/site-packages/gradio/oauth.py", line 9, in <module>',
      "ImportError: cannot import name 'HfFolder' from 'huggingface_hub' (/usr/local/lib/python3.10/site-packages/huggingface_hub/__init__.py)"
    ],
    files: { 'requirements.txt': 'gradio\nHuggingFace-Hub  # for files\n' }
  })
  expect(at).toEqual({ file: 'requirements.txt', line: 2 })
  expect(ended.summary).toContain('```diff\n- HuggingFace-Hub  # for files\n+ huggingface_hub<1.0\n```')
})

const builds: [what: string, log: string[], files: Record<string, string>, file: string, line: number][] = [
  [
    'a requirement that no index has',
    [
      'Collecting gradio (from -r requirements.txt (line 1))',
      'ERROR: Could not find a version that satisfies the requirement torchh==9 (from versions: none)',
      'ERROR: No matching distribution found for torchh==9'
    ],
    { 'requirements.txt': 'gradio\n\ntorchh==9\n' },
    'requirements.txt',
    3
  ],
  [
    'a requirement that pip cannot read',
    ["ERROR: Invalid requirement: 'gradio=>4': (from line 2 of /tmp/requirements.txt)"],
    { 'requirements.txt': '# all\ngradio=>4\n' },
    'requirements.txt',
    2
  ],
  [
    'a step of the Dockerfile',
    [
      '#9 [4/4] RUN make model',
      '#9 0.412 make: *** No rule to make target `model`.  Stop.',
      '#9 ERROR: process "/bin/sh -c make model" did not complete successfully: exit code: 2',
      'Dockerfile:3',
      '--------------------',
      '   3 | >>> RUN make model',
      'ERROR: failed to solve: process "/bin/sh -c make model" did not complete successfully: exit code: 2'
    ],
    { Dockerfile: 'FROM python:3.12\nCOPY . .\nRUN make model\n', 'README.md': '---\nsdk: docker\n---\n' },
    'Dockerfile',
    3
  ]
]

exhaustively.each(builds)('a build that fails at %s is shown there', async (_, log, files, file, line) => {
  const { at } = await failed({ stage: 'BUILD_ERROR', log, files })
  expect(at).toEqual({ file, line })
})

exhaustively('a key of the README that the Hub would refuse is shown at its line', async () => {
  const { checkout, run } = await scene()
  await checkout.commit({ 'README.md': '---\ntitle: A\ncolorFrom: teal\nsdk: gradio\n---\n' })
  const ended = await run()
  await expectExplained(ended, 'invalid-metadata')
  expect(ended.annotations.find(({ level }) => level === 'error')?.at).toEqual({ file: 'README.md', line: 3 })
})

exhaustively('a secret is shown at its line', async () => {
  const { hub, checkout, run } = await scene()
  await checkout.commit({
    'app/app.py': `import os\nTOKEN = "${hub.tokens.write}"\n`,
    'app/README.md': '---\nsdk: gradio\n---\n'
  })
  const ended = await run({ path: 'app' })
  await expectExplained(ended, 'secret-detected')
  expect(ended.annotations.find(({ level }) => level === 'error')?.at).toEqual({
    file: 'app/app.py',
    line: 2
  })
})
