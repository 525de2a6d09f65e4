import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { randomBytes } from 'node:crypto'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { type LocalHub, startHub } from '../local-hub/index.js'
import { gitEnv, makeRepository, type Repository } from '../local-runner/repository.js'

/**
 * Times the action against a plain `git push` of the same repository to the same Hub: whole processes, alternating, so
 * that whatever else the machine does meets both. Prints medians, ratios and peak memory as a Markdown table.
 */
const { values: options } = parseArgs({
  options: { runs: { type: 'string', default: '7' }, only: { type: 'string', default: '' } }
})
const RUNS = Number(options.runs)
const BUNDLE = join(import.meta.dirname, '../dist/index.js')
const UPLOAD = join(import.meta.dirname, 'bench-upload.js')

interface Sample {
  readonly ms: number
  /** The largest process's peak, MiB; 0 where /proc is not to be had. */
  readonly mib: number
}

async function timed(
  command: string,
  args: readonly string[],
  cwd: string,
  env: Record<string, string>
): Promise<Sample> {
  const began = performance.now()
  const child = spawn(command, args, { cwd, env, stdio: ['ignore', 'ignore', 'pipe'] })
  let complaint = ''
  child.stderr.on('data', chunk => (complaint += chunk))
  let mib = 0
  const watch = setInterval(() => void peakOf(child.pid).then(peak => (mib = Math.max(mib, peak))), 40)
  const code = await new Promise<number | null>(resolve => child.on('close', resolve))
  clearInterval(watch)
  if (code !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${code}: ${complaint}`)
  return { ms: performance.now() - began, mib }
}

/** Until the bundle says its first word; whatever would follow is ended. */
async function toFirstWord(cwd: string, env: Record<string, string>): Promise<Sample> {
  const began = performance.now()
  const child = spawn(process.execPath, [BUNDLE], { cwd, env, stdio: ['ignore', 'pipe', 'ignore'] })
  await once(child.stdout, 'data')
  const ms = performance.now() - began
  const mib = await peakOf(child.pid)
  child.kill('SIGKILL')
  await once(child, 'close')
  return { ms, mib }
}

/** The high-water mark of the largest process in a tree. */
async function peakOf(pid: number | undefined): Promise<number> {
  if (pid === undefined) return 0
  try {
    const status = await readFile(`/proc/${pid}/status`, 'utf8')
    const own = Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024
    const tasks = await readdir(`/proc/${pid}/task`)
    const children = await Promise.all(
      tasks.map(task => readFile(`/proc/${pid}/task/${task}/children`, 'utf8'))
    )
    const peaks = await Promise.all(
      children
        .join(' ')
        .split(/\s+/)
        .filter(Boolean)
        .map(child => peakOf(Number(child)))
    )
    return Math.max(own, ...peaks)
  } catch {
    return 0
  }
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}

async function repositoryOf(files: number): Promise<Repository> {
  const size = Math.round(2_000_000 / 200)
  const content = () =>
    randomBytes(size / 8)
      .toString('hex')
      .repeat(4)
  const tree: Record<string, string> = {
    'README.md': '---\ntitle: Bench\nsdk: gradio\n---\n',
    'app.py': 'print(1)\n'
  }
  for (let i = 0; i < files; i++)
    tree[`data/${i % 100}/${i}.txt`] = files > 1000 ? `${i} ${randomBytes(1500).toString('hex')}` : content()
  return makeRepository(tree)
}

interface Contest {
  readonly name: string
  readonly rival: Contender
  readonly ours: Contender
}
/** Whatever a contender needs is got ready by `prepare`, untimed; what it returns is the contender's turn. */
interface Contender {
  readonly name: string
  readonly prepare: () => Promise<() => Promise<Sample>>
}

async function compare({ name, rival, ours }: Contest): Promise<void> {
  if (!name.includes(options.only)) return
  const samples = { rival: [] as Sample[], ours: [] as Sample[] }
  for (let i = 0; i < RUNS; i++) {
    samples.rival.push(await (await rival.prepare())())
    samples.ours.push(await (await ours.prepare())())
  }
  const of = (which: 'rival' | 'ours', key: keyof Sample) => median(samples[which].map(sample => sample[key]))
  const ratio = median(samples.ours.map((sample, i) => sample.ms / (samples.rival[i]?.ms ?? NaN)))
  const cells = [
    name,
    rival.name,
    `${of('rival', 'ms').toFixed(0)} ms`,
    `${of('ours', 'ms').toFixed(0)} ms`,
    ratio.toFixed(2),
    `${of('rival', 'mib').toFixed(0)} MiB`,
    `${of('ours', 'mib').toFixed(0)} MiB`
  ]
  console.log(`| ${cells.join(' | ')} |`)
}

const HELPER = `!f() { test "$1" = get && printf 'username=git\\npassword=%s\\n' "$HF_PASSWORD"; }; f`

/** What a Space holds before a turn: the Hub's own first commit, or the deployment before. */
type State = 'first' | 'next'
type Way = 'plain' | 'upload' | 'full' | 'snapshot'

/** The ways to deploy a repository, each to a Space of its own in the same state. */
function ways(hub: LocalHub, repository: Repository, home: string) {
  let spaces = 0
  const run = (command: string, args: readonly string[], env: Record<string, string>) =>
    timed(command, args, repository.path, { ...gitEnv(home), GIT_TERMINAL_PROMPT: '0', ...env })
  const push = (id: string, revision: string) => {
    const args = ['-c', `credential.helper=${HELPER}`, 'push', '-q', '-f', `${hub.origin}/spaces/${id}`]
    return run('git', [...args, `${revision}:refs/heads/main`], { HF_PASSWORD: hub.tokens.write })
  }
  const act = (id: string, history: string, ref: string) =>
    run(process.execPath, [BUNDLE], {
      GITHUB_WORKSPACE: repository.path,
      RUNNER_TEMP: home,
      INPUT_SPACE: id,
      INPUT_TOKEN: hub.tokens.write,
      INPUT_ENDPOINT: hub.origin,
      INPUT_HISTORY: history,
      INPUT_REF: ref,
      // What Hugging Face builds afterwards is the same for both.
      INPUT_WAIT: 'false'
    })
  const upload = (id: string) =>
    run(process.execPath, [UPLOAD], { BENCH_SPACE: id, BENCH_HUB: hub.origin, BENCH_TOKEN: hub.tokens.write })
  const deploy = (way: Way, id: string, revision: string) => {
    if (way === 'plain') return push(id, revision)
    return way === 'upload' ? upload(id) : act(id, way, revision === 'HEAD' ? '' : revision)
  }
  return (way: Way, state: State): Contender => ({
    name: way === 'upload' ? 'upload API' : '`git push`',
    prepare: async () => {
      const id = `ada/bench-${process.pid}-${++spaces}`
      const latency = hub.latencyMs
      hub.latencyMs = 0
      await hub.addSpace({ id })
      if (state === 'next') await deploy(way, id, await repository.git('rev-parse', 'HEAD~1'))
      hub.latencyMs = latency
      return () => deploy(way, id, 'HEAD')
    }
  })
}

console.log('| | against | it | the action | ratio | peak, it | peak, action |')
console.log('| --- | --- | --: | --: | --: | --: | --: |')
const home = await mkdtemp(join(tmpdir(), 'bench-'))
const started = {
  PATH: process.env.PATH ?? '',
  HOME: home,
  INPUT_SPACE: 'ada/demo',
  INPUT_TOKEN: 'hf_none_that_is_used'
}
const bare = { PATH: process.env.PATH ?? '', HOME: home }
await compare({
  name: 'start-up',
  rival: {
    name: '`node -e 0`',
    prepare: () => Promise.resolve(() => timed(process.execPath, ['-e', '0'], home, bare))
  },
  ours: { name: '', prepare: () => Promise.resolve(() => toFirstWord(home, started)) }
})
for (const files of [200, 10_000]) {
  const repository = await repositoryOf(files)
  await repository.commit({ 'app.py': 'print(2)\n' })
  await repository.git('repack', '-adq')
  for (const latencyMs of [0, 100]) {
    const hub = await startHub({ latencyMs })
    const way = ways(hub, repository, home)
    for (const [ours, rival] of [
      ['full', 'plain'],
      ['snapshot', 'plain'],
      ['snapshot', 'upload']
    ] as const)
      for (const state of ['first', 'next'] as const)
        await compare({
          name: `${ours}, ${state}, ${files} files, ${latencyMs} ms`,
          rival: way(rival, state),
          ours: way(ours, state)
        })
    await hub.close()
  }
  await repository.dispose()
}
await rm(home, { recursive: true, force: true })
