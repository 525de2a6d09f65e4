import { expect } from '@jest/globals'
import type { LocalHub, RecordedRequest } from '../../../local-hub/index.js'
import type { ActionRun } from '../../../local-runner/action.js'
import { type Page, pageOf } from './page.js'

/** Of what is asked by POST, this alone changes nothing. */
const READS = /\/(validate-yaml|git-upload-pack|info\/lfs\/objects\/batch)$|^\/(oauth|_github)\//

/** The requests that change something on the Hub, in their order: method, and path below the Space or the API. */
export function writesTo(hub: LocalHub): string[] {
  return hub.requests.filter(isWrite).map(({ method, path, query }) => {
    const short = path.replace(
      /^\/api\/(spaces\/[^/]+\/[^/]+\/)?|^\/spaces\/[^/]+\/[^/]+?(\.git)?\/(?=git-)/,
      ''
    )
    return `${method} ${short}${query.size > 0 ? `?${query.toString()}` : ''}`
  })
}

/** What was sent to such a route, as JSON. */
export function sentTo(hub: LocalHub, path: RegExp): Record<string, unknown>[] {
  return hub.requests
    .filter(request => isWrite(request) && path.test(request.path))
    .map(({ body = '{}' }) => JSON.parse(body) as Record<string, unknown>)
}

/** What came before is not counted. */
export function forget(hub: LocalHub): void {
  hub.requests.length = 0
}

function isWrite({ method, path }: RecordedRequest): boolean {
  return method !== 'GET' && method !== 'HEAD' && !READS.test(path)
}

/** An owner who pays for everything. */
export function rich(hub: LocalHub): void {
  hub.addUser({
    name: 'ada',
    isPro: true,
    canPay: true,
    orgs: [{ name: 'acme', role: 'write', plan: 'team' }]
  })
}

/** A green run that has something to be looked at: one annotation for each. */
export function expectWarned(run: ActionRun, ...warnings: RegExp[]): Page {
  const shown = `${run.log}\n${run.summary}`
  expect({ code: run.code, shown }).toEqual({ code: 0, shown })
  expect(run.annotations.map(({ level }) => level)).toEqual(warnings.map(() => 'warning'))
  const page = pageOf(run.summary)
  expect(page.faults).toEqual([])
  for (const [i, warning] of warnings.entries()) {
    expect(run.annotations[i]?.message).toMatch(warning)
    expect(page.text).toMatch(warning)
  }
  return page
}

/** Everything that a run left for somebody to read. */
export function shownBy(run: ActionRun): string {
  return [run.log, run.summary, JSON.stringify([run.outputs, run.annotations])].join('\n')
}
