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

test('comments of a pull request are listed in pages, made and changed', async () => {
  const path = 'issues/7/comments'
  const made = await tell(path, { body: 'First' })
  expect(made).toMatchObject({ status: 201, json: { body: 'First', user: { type: 'Bot' } } })
  for (const body of ['Second', 'Third']) await tell(path, { body })
  const list = async (page: number) =>
    (await read(`${path}?per_page=2&page=${page}`)).json as { body: string }[]
  expect((await list(1)).map(({ body }) => body)).toEqual(['First', 'Second'])
  expect((await list(2)).map(({ body }) => body)).toEqual(['Third'])
  expect(await list(3)).toEqual([])
  const id = String(made.json['id'])
  const changed = await fetch(`${hub.github.apiUrl}/repos/ada/app/issues/comments/${id}`, {
    ...post({ body: 'Changed' }),
    method: 'PATCH',
    headers: { authorization: `token ${hub.github.token}` }
  })
  expect([changed.status, (await list(1))[0]?.body]).toEqual([200, 'Changed'])
  expect((await tell(path, {})).status).toBe(422)
  hub.github.mayComment = false
  expect((await tell(path, { body: 'No' })).status).toBe(403)
  expect((await read(path)).status).toBe(200)
  hub.github.mayComment = true
})

test('a pull request says whether it is open, and where its branch is', async () => {
  hub.github.pulls.set(7, { state: 'closed' }).set(8, { state: 'open', from: null })
  const head = { repo: { full_name: 'ada/app' } }
  expect((await read('pulls/7')).json).toEqual({ number: 7, state: 'closed', head })
  expect((await read('pulls/8')).json).toEqual({ number: 8, state: 'open', head: { repo: null } })
  expect((await read('pulls/9')).status).toBe(404)
})

async function read(path: string) {
  const headers = { authorization: `token ${hub.github.token}` }
  const response = await fetch(`${hub.github.apiUrl}/repos/ada/app/${path}`, { headers })
  return { status: response.status, json: await response.json() }
}
