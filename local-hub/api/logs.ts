import { Readable } from 'node:stream'
import { onManaged } from '../auth/management.js'
import type { Answer } from '../http/answer.js'
import { faultAnswer } from '../http/faults.js'
import { badRequest, type Handler } from '../http/request.js'
import { followLog, logScriptOf } from '../life/log.js'
import type { Life, LogKind } from '../life/life.js'
import { noticeHead } from '../life/notice.js'
import type { LogScript } from '../life/script.js'

/**
 * `GET …/logs/build` and `…/logs/run`, as server-sent events (OpenAPI description; huggingface_hub, hf_api.py
 * `fetch_space_logs`). Which right it takes is not documented; here it is that to write. What there is to read before
 * a first build, and of a static Space, is not known either: nothing.
 */
export const spaceLog = (kind: LogKind): Handler =>
  onManaged(async ({ query, target }, space) => {
    const tail = readTail(query.get('tail'))
    await noticeHead(space)
    const { life, sdk } = space
    const course = sdk === 'static' ? undefined : life.loggedCourse(kind, Date.now())
    if (course === undefined) return stream(Readable.from([]))
    const script = logScriptOf(course, kind)
    const refused = refusalBy(script, life.asked[kind])
    if (refused !== undefined) return faultAnswer({ status: refused }, { path: target })
    const dropAfter = script.dropAfter?.[life.asked[kind].connections++]
    const how = { ...(tail === undefined ? {} : { tail }), ...(dropAfter === undefined ? {} : { dropAfter }) }
    const body: Readable = Readable.from(
      followLog(life, { kind, course, ...how, isUnheard: () => body.destroyed })
    )
    return stream(body)
  })

function refusalBy({ refuse }: LogScript, asked: Life['asked'][LogKind]): number | undefined {
  if (refuse === undefined || asked.refused >= (refuse.times ?? Infinity)) return undefined
  asked.refused += 1
  return refuse.status
}

const stream = (body: Readable): Answer => ({
  status: 200,
  headers: { 'content-type': 'text/event-stream', 'cache-control': 'no-cache' },
  body
})

function readTail(text: string | null): number | undefined {
  if (text === null) return undefined
  if (/^\d+$/.test(text)) return Number(text)
  throw badRequest('✖ Invalid input: expected number\n  → at tail')
}
