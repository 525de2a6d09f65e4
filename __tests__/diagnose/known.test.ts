import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { diagnose } from '../../src/diagnose/index.js'

/** Outputs that real people got are other people's words: they are measured against where they lie, not copied. */
const place = new URL('../../../shared/failures/known.json', import.meta.url)

interface KnownFailure {
  readonly id: string
  readonly text: string
  readonly exitCode: number | null
  readonly diagnosis: string
  readonly alsoAcceptable: readonly string[]
}

const guide = new Set<string>(['authentication-failed', 'permission-denied', 'repository-not-found'])

function measure() {
  return (JSON.parse(readFileSync(place, 'utf8')) as readonly KnownFailure[]).map(known => {
    const exitCode = known.exitCode === null ? {} : { exitCode: known.exitCode }
    const given = diagnose({ step: 'push', text: known.text, ...exitCode }).id
    return { ...known, given, right: [known.diagnosis, ...known.alsoAcceptable].includes(given) }
  })
}

if (existsSync(place)) {
  const measured = measure()
  const wrong = measured
    .filter(({ right }) => !right)
    .map(({ id, diagnosis, given }) => `${id} is ${diagnosis}, not ${given}`)

  test('at least 97 % of the known failures get their diagnosis', () => {
    expect({ wrong, enough: wrong.length <= measured.length * 0.03 }).toEqual({ wrong, enough: true })
  })

  test('at least 97 % of the guide’s three get theirs', () => {
    const three = measured.filter(({ diagnosis }) => guide.has(diagnosis))
    expect(three.filter(({ right }) => right).length / three.length).toBeGreaterThanOrEqual(0.97)
  })

  test('hardly anything else is called one of the guide’s three', () => {
    const falsely = measured.filter(({ right, given }) => !right && guide.has(given))
    expect(falsely.length).toBeLessThanOrEqual(measured.length * 0.01)
  })
} else {
  console.info(`The known failures are not at ${place.pathname}: nothing is measured against them here.`)
  test.skip('the known failures are not here', () => undefined)
}
