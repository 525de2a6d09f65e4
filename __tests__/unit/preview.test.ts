import { createHash } from 'node:crypto'
import { describe, expect, test } from '@jest/globals'
import { mayPreviewOn, numberIn, previewOf, previewTask, strangeIn } from '../../src/decide/preview.js'

const digest = (text: string) => createHash('sha256').update(text).digest('hex')
const named = (space: string, number = 12) => previewOf({ space, repository: 'octo/demo', number }, digest)

describe('previewOf', () => {
  test('an ordinary name', () => {
    expect(named('ada/demo')).toEqual({ space: 'ada/demo-pr-12', pullRequest: 12, of: 'octo/demo#12' })
  })

  test('names of every length stay within what the Hub takes, and never meet', () => {
    const spaces = Array.from({ length: 96 }, (_, i) => `ada/${'a.'.repeat(48).slice(0, i)}b`)
    spaces.push(`ada/${'a'.repeat(95)}x`, `ada/${'a'.repeat(95)}y`)
    const names = spaces.map(space => named(space).space.slice(4))
    for (const name of names) expect(name).toMatch(/^(?!.*[-.]{2})\w[\w.-]{0,89}-pr-12$/)
    expect(new Set(names).size).toBe(names.length)
    for (const name of names) expect(name.length).toBeLessThanOrEqual(96)
  })

  test('its number is found again', () => {
    expect(numberIn(named('ada/demo-pr-3', 7).space)).toBe(7)
    for (const other of ['ada/demo', 'ada/demo-pr-', 'ada/demo-pr-0', 'ada/demo-pr-7b'])
      expect(numberIn(other)).toBeNull()
  })
})

describe('previewTask', () => {
  const payload = (action: string, state = 'open') => ({
    action,
    pull_request: { number: 12, state },
    repository: { full_name: 'octo/demo' }
  })
  const on = (name: string, about: object, preview: 'true' | 'false' | 'clean' = 'true') =>
    previewTask({ preview, space: 'ada/demo' }, { name, actor: 'octo', payload: about }, digest)?.task

  test.each([
    ['pull_request', payload('opened'), 'deploy'],
    ['pull_request', payload('synchronize'), 'deploy'],
    ['pull_request', payload('reopened'), 'deploy'],
    ['pull_request_target', payload('opened'), 'deploy'],
    ['pull_request', payload('closed', 'closed'), 'delete'],
    ['pull_request', payload('closed'), 'delete'],
    ['pull_request', payload('labeled', 'closed'), 'delete'],
    ['pull_request', {}, 'unknown'],
    ['pull_request', { ...payload('opened'), pull_request: { number: 1.5 } }, 'unknown'],
    ['push', payload('opened'), undefined],
    ['workflow_dispatch', {}, undefined]
  ])('%s, %j: %s', (name, about, task) => {
    expect(on(name, about)).toBe(task)
    expect(on(name, about, 'false')).toBeUndefined()
    expect(on(name, about, 'clean')).toBe('clean')
  })
})

describe('what the commits of a Space say', () => {
  const ours = { title: 'Add', message: 'Source-Commit: abc\nPreview-Of: octo/demo#12\nSnapshot-By: x' }
  const first = { title: 'initial commit' }
  const theirs = { title: 'Preview-Of: octo/demo#12', message: '' }
  const other = { title: 'Add', message: 'Preview-Of: octo/demo#1' }

  test.each([
    ['all are ours', [ours, ours, first], null, true],
    ['the first is out of sight', [ours, ours], null, true],
    ['nothing but the first', [first], 'not-ours', true],
    ['nothing', [], 'not-ours', true],
    ['two that only look like the first', [first, first], 'not-ours', false],
    ['another’s', [theirs, first], 'not-ours', false],
    ['somebody else’s above ours', [theirs, ours, first], 'edited', true],
    ['somebody else’s below ours', [ours, theirs, first], 'edited', true],
    ['another pull request’s', [other, first], 'not-ours', false],
    ['ours above another pull request’s', [ours, other], 'not-ours', false]
  ])('%s', (_, commits, strange, mayPreview) => {
    expect(strangeIn(commits, 'octo/demo#12')).toBe(strange)
    expect(mayPreviewOn(commits, 'octo/demo#12')).toBe(mayPreview)
  })
})
