import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFile, readdir } from 'node:fs/promises'

export interface Sample {
  readonly ms: number
  /** The largest process's peak, MiB; 0 where /proc is not to be had. */
  readonly mib: number
}

export async function timed(
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

/** Until a program says its first word; whatever would follow is ended. */
export async function toFirstWord(
  command: string,
  args: readonly string[],
  cwd: string,
  env: Record<string, string>
): Promise<Sample> {
  const began = performance.now()
  const child = spawn(command, args, { cwd, env, stdio: ['ignore', 'pipe', 'ignore'] })
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

export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}

/** Whatever a contender needs is got ready by `prepare`, untimed; what it returns is the contender's turn. */
export interface Contender {
  readonly name: string
  readonly prepare: () => Promise<() => Promise<Sample>>
}

export interface Contest {
  readonly name: string
  readonly rival: Contender
  readonly ours: Contender
}

/** Lets the two take turns, so that whatever else the machine does meets both, and prints a line of the table. */
export async function compare({ name, rival, ours }: Contest, runs: number): Promise<void> {
  const samples = { rival: [] as Sample[], ours: [] as Sample[] }
  for (let i = 0; i < runs; i++) {
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
