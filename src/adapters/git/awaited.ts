import type { Child } from './child.js'

/** What waited for so long is not needed any more, or some milliseconds do not matter. */
const MOST_AWAITED_MS = 60_000

/** Programs that were started for calls that will probably come: each waits for its input, and is used once. */
interface Awaited {
  readonly expect: (args: readonly string[], start: () => Child) => void
  /** @returns undefined when none waits, or it has broken off meanwhile: one that is started now says why */
  readonly take: (args: readonly string[]) => Child | undefined
  readonly forget: () => void
}

export function openAwaited(mostMs = MOST_AWAITED_MS): Awaited {
  const waiting = new Map<string, { readonly child: Child; readonly timer: NodeJS.Timeout }>()
  const remove = (key: string) => {
    const found = waiting.get(key)
    waiting.delete(key)
    clearTimeout(found?.timer)
    return found?.child
  }
  const keyOf = (args: readonly string[]) => args.join('\0')
  return {
    expect(args, start) {
      const key = keyOf(args)
      if (waiting.has(key)) return
      const child = start()
      // A run that waits for nothing any more is not kept going by it.
      child.hold(false)
      const timer = setTimeout(() => remove(key)?.end(), mostMs)
      waiting.set(key, { child, timer: timer.unref() })
    },
    take(args) {
      const child = remove(keyOf(args))
      if (!child?.isRunning()) return undefined
      child.hold(true)
      return child
    },
    forget() {
      for (const key of [...waiting.keys()]) remove(key)?.end()
    }
  }
}
