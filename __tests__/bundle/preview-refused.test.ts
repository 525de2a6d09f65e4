import { expect, test } from '@jest/globals'
import { exhaustively } from '../support/tiers.js'
import { expectExplained } from './support/explained.js'
import { addPreview, exists, PREVIEW, previewScene, TRAILER } from './support/preview.js'

exhaustively('a plan that does not make Spaces: what is free, and one Space that all share', async () => {
  const { hub, on } = await previewScene()
  hub.addUser({ name: 'ada' })
  const page = await expectExplained(await on('opened'), 'payment-required')
  expect(page.text).toMatch(/sdk: static/)
  expect(page.text).toMatch(/zero-a10g/)
  expect(page.text).toContain('space: ada/demo-preview')
  expect(hub.github.comments[0]?.body).toContain('Preview: failed')
  // What is not there cannot be deleted, and that is fine.
  expect((await on('closed')).outputs['status']).toBe('unchanged')
})

exhaustively('too many Spaces in a day', async () => {
  const { hub, on } = await previewScene()
  hub.fault({
    path: '/api/repos/create',
    status: 429,
    headers: { 'Retry-After': '80000' },
    message: 'You have reached the limit of repositories that can be created in a day.'
  })
  const page = await expectExplained(await on('opened'), 'rate-limited')
  expect(page.text).toMatch(/only so many repositories a day/)
  expect(page.text).toContain('space: ada/demo-preview')
})

exhaustively('a fine-grained token for chosen Spaces: a new one is not among them', async () => {
  const { hub, on } = await previewScene()
  const page = await expectExplained(
    await on('opened', { token: hub.tokens.fineGrained }),
    'permission-denied'
  )
  expect(page.headings[0]).toContain('may not create previews')
  expect(page.text).toContain('space: ada/demo-preview')
})

exhaustively('a keyless login can neither create nor delete', async () => {
  const { hub, on } = await previewScene()
  await addPreview(hub, PREVIEW, TRAILER)
  const env = {
    ACTIONS_ID_TOKEN_REQUEST_URL: hub.idTokenRequest.url,
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: hub.idTokenRequest.token
  }
  for (const action of ['opened', 'closed']) {
    const page = await expectExplained(await on(action, { token: '' }, { env }), 'permission-denied')
    expect(page.headings[0]).toContain('keyless login (OIDC) cannot create or delete previews')
  }
  expect(exists(hub, PREVIEW)).toBe(true)
})

exhaustively('a token that may not delete', async () => {
  const { hub, on } = await previewScene()
  await addPreview(hub, PREVIEW, TRAILER)
  const page = await expectExplained(await on('closed', { token: hub.tokens.read }), 'permission-denied')
  expect(page.headings[0]).toContain('may not delete this preview')
  expect(page.text).toContain('Delete this Space')
  expect(exists(hub, PREVIEW)).toBe(true)
})

exhaustively('a dead token is told as such, on closing too', async () => {
  const { hub, on } = await previewScene()
  await expectExplained(await on('closed', { token: hub.tokens.dead }), 'authentication-failed')
})

test('a secret among the files stops the preview, and the comment says so', async () => {
  const { hub, checkout, on } = await previewScene()
  await checkout.commit({ 'app.py': `token = "${hub.tokens.write}"\n` })
  await expectExplained(await on('opened'), 'secret-detected')
  expect(exists(hub, PREVIEW)).toBe(false)
  expect(hub.github.comments[0]?.body).toContain('Preview: failed')
  expect(hub.github.comments[0]?.body).not.toContain(hub.tokens.write)
})
