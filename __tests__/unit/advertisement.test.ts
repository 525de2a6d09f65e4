import { describe, expect, test } from '@jest/globals'
import { parseAdvertisement } from '../../src/adapters/hub/advertisement.js'

const SHA = '1234567890abcdef1234567890abcdef12345678'
const packet = (text: string) => (Buffer.byteLength(text) + 4).toString(16).padStart(4, '0') + text
const SERVICE = `${packet('# service=git-receive-pack\n')}0000`

describe('parseAdvertisement', () => {
  test('branches, whatever stands beside them', () => {
    const body =
      SERVICE +
      packet(`${SHA} refs/heads/main\0report-status delete-refs side-band-64k\n`) +
      packet(`${SHA} refs/heads/分支\n`) +
      packet(`${SHA} refs/pr/1\n`) +
      packet(`${SHA} .have\n`) +
      packet(`${SHA} refs/tags/v1\n`) +
      '0000'
    expect(parseAdvertisement(body)).toEqual(
      new Map([
        ['main', SHA],
        ['分支', SHA]
      ])
    )
  })

  test('an empty repository has none', () => {
    const body = `${SERVICE}${packet(`${'0'.repeat(40)} capabilities^{}\0report-status\n`)}0000`
    expect(parseAdvertisement(body)).toEqual(new Map())
  })

  test.each(['', '<html>Log in</html>', 'zzzz', packet('# service=git-upload-pack\n')])(
    '%j is something else',
    body => {
      expect(parseAdvertisement(body)).toBeNull()
    }
  )
})
