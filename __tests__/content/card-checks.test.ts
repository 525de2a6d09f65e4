import { describe, expect, test } from '@jest/globals'
import { checkCard } from '../../src/content/card-checks.js'
import { readFrontMatter } from '../../src/content/front-matter.js'

const check = (
  yaml: string,
  files: readonly string[] = ['README.md', 'app.py', 'Dockerfile', 'index.html']
) => {
  const read = readFrontMatter(`---\n${yaml}\n---\n`)
  if (!('ok' in read)) throw new Error('a test of the checks needs front matter')
  return checkCard(read.ok, new Set(files))
}

describe('checkCard', () => {
  test.each(['gradio', 'docker', 'static'])('a plain Space of %s', sdk => {
    expect(check(`sdk: ${sdk}\nsdk_version: "5.0"\npython_version: '3.10'\napp_port: 8080`)).toEqual([])
  })

  test('no front matter, with and without a README', () => {
    expect(checkCard(null, new Set(['README.md']))).toEqual([
      { severity: 'will-not-run', kind: 'no-front-matter', readme: true }
    ])
    expect(checkCard(null, new Set(['app.py', 'docs/README.md']))).toEqual([
      { severity: 'will-not-run', kind: 'no-front-matter', readme: false }
    ])
  })

  test.each(['title: x', 'sdk:', 'sdk: ""'])('no sdk: %s', yaml => {
    expect(check(yaml)).toEqual([{ severity: 'will-not-run', kind: 'no-sdk' }])
  })

  test.each([
    ['Gradio', 'Gradio', false],
    ['streamlit', 'streamlit', true],
    ['[gradio]', '["gradio"]', false],
    ['3', '3', false]
  ])('an sdk that is none: %s', (spelled, value, deprecated) => {
    expect(check(`sdk: ${spelled}`)).toEqual([
      { severity: deprecated ? 'will-not-run' : 'refused', kind: 'unknown-sdk', value, deprecated }
    ])
  })

  describe('the app file', () => {
    const missing = (sdk: string, path: string, declared: boolean) => ({
      severity: 'will-not-run',
      kind: 'no-app-file',
      sdk,
      path,
      declared
    })

    test.each([
      ['sdk: gradio', 'gradio', 'app.py', false],
      ['sdk: gradio\napp_file: main.py', 'gradio', 'main.py', true],
      ['sdk: docker', 'docker', 'Dockerfile', false],
      ['sdk: docker\napp_file: app.py', 'docker', 'Dockerfile', false],
      ['sdk: static', 'static', 'index.html', false],
      ['sdk: static\napp_file: dist/index.html', 'static', 'dist/index.html', true]
    ])('is looked for where the SDK does: %s', (yaml, sdk, path, declared) => {
      expect(check(yaml, ['README.md'])).toEqual([missing(sdk, path, declared)])
      expect(check(yaml, ['README.md', path])).toEqual([])
    })

    test('may be in a folder, and be given with ./', () => {
      expect(check('sdk: gradio\napp_file: ./src/app.py', ['src/app.py'])).toEqual([])
    })

    test('of a static Space that is built is not there yet', () => {
      expect(check('sdk: static\napp_build_command: npm run build\napp_file: dist/index.html', [])).toEqual(
        []
      )
    })

    test('in other case, or in a folder, is pointed at', () => {
      expect(check('sdk: docker', ['deploy/Dockerfile', 'dockerfile'])).toEqual([
        { ...missing('docker', 'Dockerfile', false), similar: 'dockerfile' }
      ])
      expect(check('sdk: docker', ['a/b/Dockerfile', 'z/dockerfile', 'b/Dockerfile'])).toEqual([
        { ...missing('docker', 'Dockerfile', false), similar: 'b/Dockerfile' }
      ])
      expect(check('sdk: gradio', ['myapp.py'])).toEqual([missing('gradio', 'app.py', false)])
    })

    test('has to be a text', () => {
      expect(check('sdk: gradio\napp_file: [app.py]')).toEqual([
        { severity: 'refused', kind: 'no-text', key: 'app_file' }
      ])
    })
  })

  test('versions that YAML takes for numbers', () => {
    expect(check('sdk: gradio\nsdk_version: 5.0\npython_version: 3.10')).toEqual([
      { severity: 'refused', kind: 'unquoted-version', key: 'sdk_version', value: 5 },
      { severity: 'will-not-run', kind: 'unquoted-version', key: 'python_version', value: 3.1 }
    ])
    expect(check('sdk: gradio\nsdk_version: 5.0.1\npython_version: 3.10.4')).toEqual([])
    expect(check('sdk: gradio\nsdk_version:')).toEqual([
      { severity: 'refused', kind: 'no-text', key: 'sdk_version' }
    ])
  })

  test.each([
    ['"7860"', 'refused', '"7860"'],
    ['', 'refused', 'null'],
    ['0', 'will-not-run', '0'],
    ['65536', 'will-not-run', '65536'],
    ['80.5', 'will-not-run', '80.5']
  ])('app_port: %s', (spelled, severity, value) => {
    expect(check(`sdk: docker\napp_port: ${spelled}`)).toEqual([{ severity, kind: 'invalid-port', value }])
  })

  test('app_port of a Space that has none is not looked at beyond its type', () => {
    expect(check('sdk: gradio\napp_port: 0')).toEqual([])
    expect(check('sdk: gradio\napp_port:')).toHaveLength(1)
    expect(check('sdk: docker\napp_port: 1')).toEqual([])
    expect(check('sdk: docker\napp_port: 65535')).toEqual([])
  })

  test('all that is wrong is said at once', () => {
    expect(check('sdk_version: 5.0\napp_port: x').map(({ kind }) => kind)).toEqual([
      'no-sdk',
      'unquoted-version',
      'invalid-port'
    ])
  })
})
