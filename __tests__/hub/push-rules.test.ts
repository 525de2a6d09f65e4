import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { exhaustively } from '../support/tiers.js'
import { startHub, type LocalHub } from '../../local-hub/index.js'
import { Clone } from './clone.js'

const DASHES = '-'.repeat(73)
const remote = (...lines: string[]) => lines.map(line => `remote: ${line}`.trim()).join('\n')
const declined = '! [remote rejected] HEAD -> main (pre-receive hook declined)'

const TOO_LARGE = (file: string) =>
  remote(
    DASHES,
    'Your push was rejected because it contains files larger than 10 MiB.',
    'Please use https://git-lfs.github.com/ to store large files.',
    'See also: https://hf.co/docs/hub/repositories-getting-started#terminal',
    '',
    'Offending files:',
    `  - ${file} (ref: refs/heads/main)`,
    DASHES
  )

const BINARY = (...files: string[]) =>
  remote(
    DASHES,
    'Your push was rejected because it contains binary files.',
    'Please use https://huggingface.co/docs/hub/xet to store binary files.',
    'See also: https://huggingface.co/docs/hub/xet/using-xet-storage#git',
    '',
    'Offending files:',
    ...files.map(file => `  - ${file} (ref: refs/heads/main)`),
    DASHES
  )

const NOT_AUTHORIZED = remote(
  DASHES,
  'You are not authorized to push to this repo.',
  'Make sure that you are properly logged in.',
  DASHES
)

const PNG = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')
const CARD = '---\ntitle: Demo\nsdk: static\n---\n'

describe('the pre-receive hook', () => {
  let hub: LocalHub
  beforeAll(async () => {
    hub = await startHub()
  })
  afterAll(() => hub.close())

  /** Pushes to a Space of its own, which is told apart from the Space before. */
  async function push(clone: Clone, token = hub.tokens.write, refspec = 'HEAD:refs/heads/main') {
    const id = `ada/s${hub.requests.length}`
    await hub.addSpace({ id })
    const before = await hub.head(id)
    const ran = await clone.push(`${hub.origin}/spaces/${id}`, { token, refspec })
    return { ...ran, id, moved: (await hub.head(id)) !== before }
  }

  test('lets text through, with a name in any script, and no word said of a good card', async () => {
    await using clone = await Clone.create({
      'README.md': CARD,
      'größe/早安.txt': 'Grüße, 早安\n',
      'empty.txt': ''
    })
    const { code, output, moved, id } = await push(clone)
    expect([code, moved]).toEqual([0, true])
    expect(output).not.toContain('remote:')
    expect(await hub.git(id, 'show', 'main:größe/早安.txt')).toBe('Grüße, 早安\n')
  })

  test('declines a reader at the end of the push, and changes nothing', async () => {
    await using clone = await Clone.create()
    const { code, output, moved } = await push(clone, hub.tokens.read)
    expect([code, moved]).toEqual([1, false])
    expect(output).toContain(NOT_AUTHORIZED)
    expect(output).toContain(declined)
  })

  test('lets a reader open a pull request', async () => {
    await using clone = await Clone.create()
    const { code, id } = await push(clone, hub.tokens.read, 'HEAD:refs/pr/1')
    expect(code).toBe(0)
    expect((await hub.git(id, 'rev-parse', 'refs/pr/1')).trim()).toBe(await clone.head())
  })

  exhaustively('declines a file of more than 10 MiB, and takes one of just that', async () => {
    await using small = await Clone.create({
      'README.md': CARD,
      'ok.txt': Buffer.alloc(10 * 1024 * 1024, 'a')
    })
    expect((await push(small)).code).toBe(0)
    await using large = await Clone.create({ 'model.txt': Buffer.alloc(10 * 1024 * 1024 + 1, 'a') })
    const { code, output } = await push(large)
    expect(code).toBe(1)
    expect(output).toContain(TOO_LARGE('model.txt'))
  })

  test('declines binaries of any size and names them all', async () => {
    await using clone = await Clone.create({
      'a logo.png': PNG,
      'assets/x.bin': Buffer.from([0x80]),
      'b.svg': '<svg/>'
    })
    const { code, output } = await push(clone)
    expect(code).toBe(1)
    expect(output).toContain(BINARY('a logo.png', 'assets/x.bin'))
  })

  test('looks at the first 8000 bytes only, and forgives a character cut in two there', async () => {
    const cut = Buffer.concat([Buffer.alloc(7999, 'a'), Buffer.from('é'), Buffer.alloc(100, 0)])
    await using clone = await Clone.create({ 'README.md': CARD, 'log.txt': cut })
    expect((await push(clone)).code).toBe(0)
  })

  test('finds what a later commit has deleted again', async () => {
    await using clone = await Clone.create({ 'README.md': CARD, 'old.png': PNG })
    await clone.git(['rm', '--quiet', 'old.png'])
    await clone.commit({ 'README.md': `${CARD}Better\n` })
    const { output, moved } = await push(clone)
    expect(output).toContain(BINARY('old.png'))
    expect(moved).toBe(false)
  })

  exhaustively('does not look again at what the Space has already', async () => {
    await using clone = await Clone.create({ 'README.md': CARD })
    await clone.push(`${hub.origin}/spaces/ada/demo`, { token: hub.tokens.write })
    await hub.commit('ada/demo', { files: { 'theirs.png': PNG } })
    await clone.git(['pull', '--quiet', `${hub.origin}/spaces/ada/demo`, 'main'])
    await clone.commit({ 'app.py': 'print(2)\n' })
    const { code } = await clone.push(`${hub.origin}/spaces/ada/demo`, { token: hub.tokens.write, args: [] })
    expect(code).toBe(0)
  })

  exhaustively('speaks of size before content', async () => {
    await using clone = await Clone.create({ 'big.bin': Buffer.alloc(11_000_000, 0), 'logo.png': PNG })
    const { output } = await push(clone)
    expect(output).toContain(TOO_LARGE('big.bin'))
    expect(output).not.toContain('binary files')
  })

  test('declines a card that is no good', async () => {
    const long = 'x'.repeat(61)
    await using clone = await Clone.create({
      'README.md': `---\ncolorFrom: teal\nshort_description: ${long}\n---\n`
    })
    const { code, output } = await push(clone)
    expect(code).toBe(1)
    expect(output).toContain(
      remote(
        DASHES,
        'Sorry, your push was rejected during YAML metadata verification:',
        '- Error: "colorFrom" must be one of [red, yellow, green, blue, indigo, purple, pink, gray]',
        '- Error: "short_description" length must be less than or equal to 60 characters long',
        DASHES,
        DASHES,
        'Please find the documentation at:',
        'https://huggingface.co/docs/hub/spaces-config-reference',
        '',
        DASHES
      )
    )
  })

  exhaustively('looks at the card of main only, and only as it is in the end', async () => {
    await using clone = await Clone.create({ 'README.md': '---\nsdk: cobol\n---\n' })
    expect((await push(clone, hub.tokens.write, 'HEAD:refs/heads/draft')).code).toBe(0)
    await clone.commit({ 'README.md': CARD })
    expect((await push(clone)).code).toBe(0)
  })

  test('takes a push without a card, and warns', async () => {
    await using clone = await Clone.create()
    const { code, output } = await push(clone)
    expect(code).toBe(0)
    expect(output).toContain(remote('- Warning: empty or missing yaml metadata in repo card'))
  })

  exhaustively('needs no process for each of many files', async () => {
    const files = Object.fromEntries(Array.from({ length: 2000 }, (_, i) => [`f/${i}.txt`, `file ${i}\n`]))
    await using clone = await Clone.create({ 'README.md': CARD, ...files })
    const started = performance.now()
    expect((await push(clone)).code).toBe(0)
    expect(performance.now() - started).toBeLessThan(20_000)
  })
})
