import { setTimeout } from 'node:timers/promises'
import { type LocalHub, startHub } from '../../local-hub/index.js'
import { gitEnv, makeRepository } from '../../local-runner/repository.js'
import { median, timed } from './contest.js'
import { BUNDLE } from './ways.js'

/** How long the app builds and starts: moments that no interval of asking divides. */
const [BUILD_MS, START_MS] = [7300, 4700]

/** How long after the Space runs a run ends that waits for it, and how often it asked the Hub. */
export async function toGreen(runs: number, home: string): Promise<void> {
  const hub = await startHub()
  const repository = await makeRepository({
    'README.md': '---\ntitle: Bench\nsdk: gradio\n---\n',
    'app.py': 'print(1)\n'
  })
  const late: number[] = []
  const asked: number[] = []
  for (let i = 0; i < runs; i++) {
    const id = `ada/green-${i}`
    await hub.addSpace({ id })
    // So that every run meets another moment between two questions.
    const shift = (i * 617) % 2000
    const stages = [
      { stage: 'BUILDING', ms: BUILD_MS + shift },
      { stage: 'APP_STARTING', ms: START_MS },
      { stage: 'RUNNING' }
    ]
    hub.script(id, { stages })
    const before = hub.requests.length
    const running = whenRunning(hub, id, await repository.git('rev-parse', 'HEAD'))
    const env = {
      ...gitEnv(home),
      GITHUB_WORKSPACE: repository.path,
      RUNNER_TEMP: home,
      INPUT_SPACE: id,
      INPUT_TOKEN: hub.tokens.write,
      INPUT_ENDPOINT: hub.origin
    }
    await timed({ command: process.execPath, args: [BUNDLE], cwd: repository.path, env })
    late.push(performance.now() - (await running))
    asked.push(hub.requests.length - before)
  }
  await Promise.all([hub.close(), repository.dispose()])
  console.log(
    `\nFrom RUNNING to green: ${(median(late) / 1000).toFixed(1)} s, with ${median(asked)} requests in all.`
  )
}

/** When the Space began to run a commit, as its own clock has it. */
async function whenRunning(hub: LocalHub, id: string, commit: string): Promise<number> {
  for (;;) {
    const { stage, sha } = await hub.runtime(id)
    if (stage === 'RUNNING' && sha === commit) return performance.now()
    await setTimeout(20)
  }
}
