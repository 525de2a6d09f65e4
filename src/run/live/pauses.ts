import { mayHurry, pauseAfter } from '../../decide/space-state.js'
import type { Clock } from '../../model/ports.js'
import type { Followed } from './build-log.js'

/** A build's log that has ended announces another stage: so many of the next questions do not wait their turn. */
const SOON_AFTER_NEWS = 5

/** The pauses between questions for a Space's stage; each tells whether there is time for another question. */
export function pauses(clock: Clock, until: number) {
  let questions = 0
  let hurries = 0
  let soon = 0
  return async (now: {
    pace: number
    isStarting: boolean
    build: Followed | undefined
  }): Promise<boolean> => {
    const left = until - clock.now()
    if (left <= 0) return false
    questions++
    const isNear = soon-- > 0 || now.isStarting
    if (isNear) hurries++
    const most = pauseAfter(questions, now.pace, isNear ? hurries : undefined)
    const news = mayHurry(hurries) ? now.build?.news() : undefined
    const isNews = await pause({ least: Math.min(left, now.pace), most: Math.min(left, most) }, news, clock)
    if (isNews) soon = SOON_AFTER_NEWS
    return true
  }
}

/**
 * The end of a build's log is news: the next question comes at once then, or as soon as the allowance lets it.
 * @returns whether there was news
 */
async function pause(
  { least, most }: { least: number; most: number },
  news: Promise<void> | undefined,
  clock: Clock
): Promise<boolean> {
  await clock.sleep(Math.min(least, most))
  const over = new AbortController()
  const rest = clock.sleep(Math.max(0, most - least), over.signal).then(() => false)
  const isNews = await Promise.race(news === undefined ? [rest] : [rest, news.then(() => true)])
  over.abort()
  return isNews
}
