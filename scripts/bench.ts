import { spawn } from 'node:child_process'
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
const { values: options } = parseArgs({ options: { runs: { type: 'string', default: '7' } } })
const RUNS = Number(options.runs)
const BUNDLE = join(import.meta.dirname, '../dist/index.js')

interface Sample {
  readonly ms: number
  /** The largest process's peak, MiB; 0 where /proc is not to be had. */
  readonly mib: number
}

async function timed(
  command: string,
  args: readonly string[],
  cwd: string,
  env: Record<string, string>,
  expected = 0
): Promise<Sample> {
  const began = performance.now()
  const child = spawn(command, args, { cwd, env, stdio: ['ignore', 'ignore', 'pipe'] })
  let complaint = ''
  child.stderr.on('data', chunk => (complaint += chunk))
  let mib = 0
  const watch = setInterval(() => void peakOf(child.pid).then(peak => (mib = Math.max(mib, peak))), 20)
  const code = await new Promise<number | null>(resolve => child.on('close', resolve))
  clearInterval(watch)
  if (code !== expected) throw new Error(`${command} ${args.join(' ')} ended with ${code}: ${complaint}`)
  return { ms: performance.now() - began, mib }
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
  readonly ours: () => Promise<Sample>
  readonly plain: () => Promise<Sample>
}

async function compare({ name, ours, plain }: Contest): Promise<void> {
  const samples = { ours: [] as Sample[], plain: [] as Sample[] }
  for (let i = 0; i < RUNS; i++) {
    samples.plain.push(await plain())
    samples.ours.push(await ours())
  }
  const ms = { ours: median(samples.ours.map(s => s.ms)), plain: median(samples.plain.map(s => s.ms)) }
  const mib = { ours: median(samples.ours.map(s => s.mib)), plain: median(samples.plain.map(s => s.mib)) }
  const ratio = median(samples.ours.map((s, i) => s.ms / (samples.plain[i]?.ms ?? NaN)))
  const cells = [
    name,
    `${ms.plain.toFixed(0)} ms`,
    `${ms.ours.toFixed(0)} ms`,
    ratio.toFixed(2),
    `${mib.plain.toFixed(0)} MiB`,
    `${mib.ours.toFixed(0)} MiB`
  ]
  console.log(`| ${cells.join(' | ')} |`)
}

const HELPER = `!f() { test "$1" = get && printf 'username=git\\npassword=%s\\n' "$HF_PASSWORD"; }; f`

/** Each push goes to a Space of its own, in the state that a run finds: new, or with the last deployment in it. */
function pushes(hub: LocalHub, repository: Repository, state: 'first' | 'next', home: string) {
  let spaces = 0
  const fresh = async () => {
    const id = `ada/bench-${process.pid}-${++spaces}-${state}`
    await hub.addSpace({ id })
    if (state === 'next') {
      const env = { ...gitEnv(home), HF_PASSWORD: hub.tokens.write, GIT_TERMINAL_PROMPT: '0' }
      const latency = hub.latencyMs
      hub.latencyMs = 0
      await timed(
        'git',
        [
          '-c',
          `credential.helper=${HELPER}`,
          'push',
          '-q',
          '-f',
          `${hub.origin}/spaces/${id}`,
          'HEAD~1:refs/heads/main'
        ],
        repository.path,
        env
      )
      hub.latencyMs = latency
    }
    return id
  }
  const plain = async () => {
    const url = `${hub.origin}/spaces/${await fresh()}`
    const env = { ...gitEnv(home), HF_PASSWORD: hub.tokens.write, GIT_TERMINAL_PROMPT: '0' }
    return timed(
      'git',
      ['-c', `credential.helper=${HELPER}`, 'push', '-q', '-f', url, 'HEAD:refs/heads/main'],
      repository.path,
      env
    )
  }
  const ours = async () => {
    const id = await fresh()
    const env = {
      PATH: process.env.PATH ?? '',
      HOME: home,
      GIT_CONFIG_NOSYSTEM: '1',
      GITHUB_WORKSPACE: repository.path,
      RUNNER_TEMP: home,
      INPUT_SPACE: id,
      INPUT_TOKEN: hub.tokens.write,
      INPUT_ENDPOINT: hub.origin
    }
    return timed(process.execPath, [BUNDLE], repository.path, env)
  }
  return { plain, ours }
}

console.log('| | plain `git push` | the action | ratio | peak, plain | peak, action |')
console.log('| --- | --: | --: | --: | --: | --: |')
const home = await mkdtemp(join(tmpdir(), 'bench-'))
const bare = { PATH: process.env.PATH ?? '', HOME: home }
await compare({
  name: 'start-up: `node -e 0` against the bundle up to its first refusal',
  plain: () => timed(process.execPath, ['-e', '0'], home, bare),
  ours: () => timed(process.execPath, [BUNDLE], home, bare, 1)
})
for (const files of [200, 10_000]) {
  const repository = await repositoryOf(files)
  await repository.commit({ 'app.py': 'print(2)\n' })
  await repository.git('repack', '-adq')
  for (const latencyMs of [0, 100]) {
    const hub = await startHub({ latencyMs })
    for (const state of ['first', 'next'] as const) {
      const contest = pushes(hub, repository, state, home)
      await compare({ name: `${state} push, ${files} files, ${latencyMs} ms`, ...contest })
    }
    await hub.close()
  }
  await repository.dispose()
}
await rm(home, { recursive: true, force: true })
