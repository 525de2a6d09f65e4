import type { LogConnection, LogKind, OpenLog } from '../../adapters/hub/logs.js'
import type { Clock } from '../../model/ports.js'

/** As much of a log's end as a diagnosis reads. */
const KEPT_CHARACTERS = 128 * 1024
/** A log that is silent for so long has told what there is (huggingface_hub, hf_api.py). */
const SILENCE_MS = 5000
const MOST_MS = 20_000

/** Reads a log as it stands, from its beginning; empty when it is not to be had. An app's goes on as long as the app. */
export async function readLog(open: OpenLog, kind: LogKind, clock: Clock): Promise<string> {
  const step = kind === 'build' ? 'build' : 'start'
  const connection = await opened(open(kind, step), clock)
  if (connection === null) return ''
  const texts = connection.texts[Symbol.asyncIterator]()
  const until = clock.now() + MOST_MS
  let kept = ''
  while (clock.now() < until) {
    const heard = new AbortController()
    const silence = clock.sleep(SILENCE_MS, heard.signal).then(() => null)
    const next = await Promise.race([texts.next(), silence])
    heard.abort()
    if (next === null || next.done) break
    kept = (kept + next.value).slice(-KEPT_CHARACTERS)
  }
  connection.close()
  return kept
}

/** The connection, unless it takes too long to come. */
async function opened(opening: Promise<LogConnection>, clock: Clock): Promise<LogConnection | null> {
  const came = new AbortController()
  const late = clock.sleep(MOST_MS, came.signal).then(() => null)
  const connection = await Promise.race([opening, late]).catch(() => null)
  came.abort()
  if (connection === null)
    void opening.then(
      opened => opened.close(),
      () => undefined
    )
  return connection
}
