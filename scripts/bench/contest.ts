import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFile, readdir } from 'node:fs/promises'

/** A program that is run as a whole. */
export interface Turn {
  readonly command: string
  readonly args: readonly string[]
  readonly cwd: string
  readonly env: Readonly<Record<string, string>>
  /** It is over with the first word that it prints. */
  readonly untilFirstWord?: true
}

/** The shortest turn takes some 25 ms. */
const LOOK_EVERY_MS = 5

/** How long a turn takes, ms. @param whileItRuns told of its process */
export async function timed(turn: Turn, whileItRuns?: (pid: number) => void): Promise<number> {
  const { command, args, cwd, env, untilFirstWord } = turn
  const began = performance.now()
  const stdout = untilFirstWord ? 'pipe' : 'ignore'
  const child = spawn(command, args, { cwd, env, stdio: ['ignore', stdout, 'pipe'] })
  let complaint = ''
  child.stderr?.on('data', chunk => (complaint += chunk))
  const watch = whileItRuns && setInterval(() => whileItRuns(child.pid ?? 0), LOOK_EVERY_MS)
  const closed = once(child, 'close') as Promise<[code: number | null]>
  if (child.stdout) {
    await once(child.stdout, 'data')
    const ms = performance.now() - began
    child.kill('SIGKILL')
    await closed
    clearInterval(watch)
    return ms
  }
  const [code] = await closed
  clearInterval(watch)
  if (code !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${code}: ${complaint}`)
  return performance.now() - began
}

/** The peak of a turn's largest process, MiB; 0 where /proc is not to be had. Looking takes time of its own. */
async function memoryOf(turn: Turn): Promise<number> {
  let mib = 0
  await timed(turn, pid => void peakOf(pid).then(peak => (mib = Math.max(mib, peak))))
  return mib
}

/** The high-water mark of the largest process in a tree. */
async function peakOf(pid: number): Promise<number> {
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

export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}

/** Whatever a contender needs is got ready by `prepare`, untimed. */
export interface Contender {
  readonly name: string
  readonly prepare: () => Promise<Turn>
}

export interface Contest {
  readonly name: string
  readonly rival: Contender
  readonly ours: Contender
}

/**
 * Lets the two take turns, so that whatever else the machine does meets both, and prints a line of the table. The first
 * turns are for their memory alone.
 */
export async function compare({ name, rival, ours }: Contest, runs: number): Promise<void> {
  const memory = [await memoryOf(await rival.prepare()), await memoryOf(await ours.prepare())]
  const turns: { theirs: number; ours: number }[] = []
  for (let i = 0; i < runs; i++) {
    const theirs = await timed(await rival.prepare())
    turns.push({ theirs, ours: await timed(await ours.prepare()) })
  }
  const cells = [
    name,
    rival.name,
    `${median(turns.map(({ theirs }) => theirs)).toFixed(0)} ms`,
    `${median(turns.map(({ ours }) => ours)).toFixed(0)} ms`,
    median(turns.map(({ theirs, ours }) => ours / theirs)).toFixed(2),
    ...memory.map(mib => `${mib.toFixed(0)} MiB`)
  ]
  console.log(`| ${cells.join(' | ')} |`)
}
