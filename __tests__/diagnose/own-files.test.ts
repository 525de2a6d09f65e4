import { describe, expect, test } from '@jest/globals'
import { whereaboutsOf } from '../../src/diagnose/causes/app/python/own-files.js'
import type { RunContext } from '../../src/diagnose/engine/entry.js'
import { plain } from '../../src/render/plain.js'
import { explained } from './explained.js'

const at = (module: string, pushed: string[], committed = pushed) =>
  whereaboutsOf(module, { pushed, committed }, false)

describe('where a module of one’s own is', () => {
  test.each([
    ['shop.prices', ['app.py', 'shop/prices.py'], { is: 'elsewhere', path: 'shop/prices.py', folder: '' }],
    ['shop', ['src/shop/a.py', 'src/x/shop/b.py'], { is: 'elsewhere', path: 'src/shop', folder: 'src' }],
    ['shop.prices', ['shop/Prices.py', 'shop/cart.py'], { is: 'spelled', path: 'shop/Prices.py' }],
    ['shop.prices', ['app.py', 'shop/cart.py'], { is: 'not-committed', folder: 'shop' }],
    ['prices', ['app.py', 'unprices.py', 'prices.pyc', 'prices.csv'], undefined]
  ])('%s among %j', (module, pushed, where) => {
    expect(at(module, pushed)).toEqual(where)
  })

  test('in the repository only', () => {
    expect(at('shop.prices', ['app.py'], ['web/shop/prices.py'])).toEqual({
      is: 'left-out',
      path: 'web/shop/prices.py'
    })
  })

  test('with the name of a package: at the top it hides the package, in a folder it does not', () => {
    const files = (pushed: string[]) => ({ pushed, committed: pushed })
    expect(whereaboutsOf('openai.types', files(['openai.py']), true)).toEqual({
      is: 'hidden',
      path: 'openai.py'
    })
    expect(whereaboutsOf('gradio', files(['demo/gradio/a.py']), true)).toBeUndefined()
  })
})

const crash = (module: string, own = 'app.py') => ({
  step: 'start' as const,
  finding: { kind: 'space-stage' as const, stage: 'RUNTIME_ERROR' },
  text: [
    'Traceback (most recent call last):',
    `  File "/home/user/app/${own}", line 3, in <module>`,
    `ModuleNotFoundError: No module named '${module}'`
  ].join('\n')
})

const told = (module: string, pushed: readonly string[], committed = pushed, own?: string) => {
  const run: RunContext = { endpoint: 'https://huggingface.co', files: { pushed, committed } }
  const { why, steps } = explained(crash(module, own), run)
  return [plain(why), ...steps.flatMap(({ text, block }) => [plain(text), ...(block?.lines ?? [])])].join(
    '\n'
  )
}

describe('what is told of it', () => {
  test.each<[string, string[], string[], string[]]>([
    ['lamps.glow', ['src/lamps/glow.py'], [], ['pushed as src/lamps/glow.py', 'src.lamps.glow', '/app/src']],
    ['lamps.glow', ['lamps/glow.py', 'bin/app.py'], [], ['was pushed', 'WORKDIR', 'PYTHONPATH=/app']],
    ['lamps', ['Lamps/a.py'], [], ['the Space is Lamps', 'git mv']],
    ['lamps', ['app.py'], ['dev/lamps.py'], ['dev/lamps.py', 'exclude', 'was not pushed']],
    ['lamps.glow', ['lamps/a.py'], [], ['has lamps', 'git add -- lamps/glow.py']],
    ['utils', ['app.py'], [], ['of your own', 'git add -- utils.py']],
    ['qwertylamp', ['app.py'], [], ['should be a package', 'requirements.txt']],
    ['qwerty.lamp', ['app.py'], [], ['should be a package', 'requirements.txt']],
    ['torch', ['torch/a.py'], [], ['same name (torch)', 'Rename torch']],
    ['torch', ['app.py'], [], ['not installed', 'requirements.txt']]
  ])('of %s, where %j went and %j stayed', (module, pushed, stayed, says) => {
    const text = told(module, pushed, [...pushed, ...stayed])
    for (const each of says) expect(text).toContain(each)
  })

  test('what the server is to start is named with the folder in which it lies', () => {
    const files = { pushed: ['web/server/main.py'], committed: ['web/server/main.py'] }
    const { steps } = explained(
      { ...crash('x'), text: 'ERROR:    Error loading ASGI app. Could not import module "main".' },
      { endpoint: 'https://huggingface.co', files }
    )
    const lines = steps.flatMap(({ block }) => block?.lines ?? [])
    expect(lines[0]).toContain('"web.server.main:app"')
    expect(lines[1]).toContain('"--app-dir", "web/server"')
  })
})
