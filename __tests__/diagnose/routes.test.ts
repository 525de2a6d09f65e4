import { expect, test } from '@jest/globals'
import { diagnose } from '../../src/diagnose/index.js'
import { isFor, type Route, ROUTES } from '../../src/model/routes.js'
import { plain } from '../../src/render/plain.js'
import { explained } from './explained.js'

const routes = Object.keys(ROUTES) as Route[]
const maynot = { en: /not (?:write|let you (?:push|write)) to/, 'zh-TW': /不能寫入|不允許你(?:推送|寫入)/ }

test.each(['en', 'zh-TW'] as const)('only the push’s own refusals are told as such (%s)', language => {
  for (const route of routes) {
    const { step } = ROUTES[route]
    const evidence = { step, http: { route, url: 'https://huggingface.co/api', status: 403 } }
    const run = { endpoint: 'https://huggingface.co', space: 'ada/demo' }
    const advice = explained(evidence, run, language)
    const said = [advice.title, plain(advice.what), plain(advice.why)].join('\n')
    expect([route, maynot[language].test(said)]).toEqual([route, isFor(route, 'push')])
  }
})

test('whatever a request is answered, it has a diagnosis with a name of its own', () => {
  const known = [401, 402, 403, 404, 429, 500, 503, 504]
  for (const route of routes)
    for (const status of known) {
      const { id } = diagnose({
        step: ROUTES[route].step,
        http: { route, url: 'https://hub.example', status }
      })
      expect([route, status, id]).not.toEqual([route, status, 'unknown'])
    }
})
