import { Failure } from '../../model/failure.js'
import { redacted } from '../../model/hidden.js'
import type { Reply } from '../../model/hub-responses.js'
import type { Answer } from '../http.js'

/**
 * What an answer says, or how it refuses.
 * @param read null when the body is nothing that the Hub says there
 * @throws Failure when what answered is not the Hub: a proxy, a captive portal
 */
export function replyText<T>(read: (body: string) => T | null, answer: Answer): Reply<T> {
  const { status, body } = answer
  if (status >= 300 && status < 400) throw notTheHub(answer, 'redirect')
  if (status !== 200) return { refused: answer.evidence }
  const ok = isPage(body) ? null : read(body)
  if (ok === null) throw notTheHub(answer, isPage(body) ? 'page' : 'other-shape')
  return { ok }
}

/** The same of an answer in JSON. */
export function reply<T>(read: (answer: unknown) => T | null, answer: Answer): Reply<T> {
  return replyText(body => {
    const parsed = parse(body)
    return parsed === undefined ? null : read(parsed)
  }, answer)
}

/** The JSON of a body; undefined when it is none. */
export function parse(body: string): unknown {
  try {
    return JSON.parse(body)
  } catch {
    return undefined
  }
}

const isPage = (body: string) => /^\s*</.test(body)

function notTheHub({ step, evidence, body }: Answer, what: 'page' | 'redirect' | 'other-shape'): Failure {
  const finding = { kind: 'not-the-hub', route: evidence.route, what } as const
  return new Failure({ step, finding, http: evidence, text: redacted(body).slice(0, 2000) })
}
