import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { startHub, type LocalHub } from '../../local-hub/index.js'
import { post } from './ask.js'

let hub: LocalHub
beforeAll(async () => {
  hub = await startHub()
})
afterAll(() => hub.close())

async function tell(path: string, body: object, authorization = `token ${hub.github.token}`) {
  const headers = authorization === '' ? {} : { authorization }
  const response = await fetch(`${hub.github.apiUrl}/repos/ada/app/${path}`, { ...post(body), headers })
  return { status: response.status, json: (await response.json()) as Record<string, unknown> }
}

const ref = 'a'.repeat(40)

test('a deployment and its statuses are kept, and answered in the shapes of GitHub', async () => {
  const made = await tell('deployments', {
    ref,
    environment: 'ada/demo',
    description: 'Space',
    auto_merge: false
  })
  const id = Number(made.json['id'])
  const url = `${hub.github.apiUrl}/repos/ada/app/deployments/${id}`
  expect([made.status, made.json]).toEqual([
    201,
    expect.objectContaining({ id, url, ref, environment: 'ada/demo', statuses_url: `${url}/statuses` })
  ])
  const status = { state: 'success', environment_url: 'https://a.example', log_url: 'https://b.example' }
  const told = await tell(
    `deployments/${id}/statuses`,
    { state: 'in_progress' },
    `Bearer ${hub.github.token}`
  )
  expect(told.status).toBe(201)
  expect((await tell(`deployments/${id}/statuses`, status)).json).toMatchObject({
    ...status,
    deployment_url: url
  })
  expect(hub.github.deployments).toEqual([
    {
      id,
      repository: 'ada/app',
      ref,
      environment: 'ada/demo',
      description: 'Space',
      body: { ref, environment: 'ada/demo', description: 'Space', auto_merge: false },
      statuses: [
        { state: 'in_progress', environment_url: '', log_url: '', description: '' },
        { ...status, description: '' }
      ]
    }
  ])
})

test('what GitHub refuses is refused in its words', async () => {
  expect(await tell('deployments', { ref }, 'token nonsense')).toMatchObject({
    status: 401,
    json: { message: 'Bad credentials' }
  })
  expect((await tell('deployments', { ref }, '')).status).toBe(401)
  expect((await tell('deployments', {})).status).toBe(422)
  expect((await tell('deployments/7/statuses', { state: 'success' })).status).toBe(404)
  const { json } = await tell('deployments', { ref })
  expect((await tell(`deployments/${String(json['id'])}/statuses`, { state: 'done' })).status).toBe(422)
  const { length } = hub.github.deployments
  hub.github.mayDeploy = false
  expect(await tell('deployments', { ref })).toMatchObject({
    status: 403,
    json: { message: 'Resource not accessible by integration' }
  })
  expect(hub.github.mayDeploy).toBe(false)
  expect(hub.github.deployments).toHaveLength(length)
})
