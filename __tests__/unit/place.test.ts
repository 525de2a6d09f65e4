import { expect, test } from '@jest/globals'
import { lineAt, repositoryPath } from '../../src/decide/place.js'
import { fileLines } from '../../src/inputs/file-lines.js'

const lines = (text: string) => {
  const read = fileLines(text)
  return 'ok' in read ? read.ok : []
}

test.each([
  ['app.py', '', '', 'app.py'],
  ['app.py', 'apps/demo', '', 'apps/demo/app.py'],
  ['README.md', '', 'README.space.md => README.md', 'README.space.md'],
  ['static/js/a.js', '', 'frontend/dist => static', 'frontend/dist/js/a.js'],
  ['models/a.onnx', '', 'build/*.onnx => models/', 'build/a.onnx'],
  ['models/a.txt', 'app', 'build/*.onnx => models/', 'app/models/a.txt'],
  ['a/x.py', '', 'one => a\ntwo/x.py => a/', 'two/x.py'],
  ['version.txt', 'app', 'version.txt', 'version.txt'],
  ['x/y', '', 'dist/ => ./', 'dist/x/y']
])('%s, with path "%s" and files "%s", is %s in the repository', (file, path, files, expected) => {
  expect(repositoryPath(file, { path, files: lines(files) })).toBe(expected)
})

test.each(['../x', 'a/../../x', '/etc/passwd', 'a//b', '', 'a\nb'])(
  '%j is no file of the repository',
  file => {
    expect(repositoryPath(file, { path: 'app', files: [] })).toBeUndefined()
  }
)

test('a package is found in whatever spelling, and a line that is right already is no change', () => {
  const content = '# all\nHuggingFace.Hub>=1 # x\nnumpy<2\r\n'
  expect(lineAt({ file: 'r', word: 'huggingface_hub', write: 'huggingface_hub<1' }, content)).toEqual({
    line: 2,
    change: { from: 'HuggingFace.Hub>=1 # x', to: 'huggingface_hub<1' }
  })
  expect(lineAt({ file: 'r', word: 'numpy', write: 'numpy<2' }, content)).toEqual({ line: 3 })
  expect(lineAt({ file: 'r', word: 'num' }, content)).toBeUndefined()
  expect(lineAt({ file: 'r', line: 9 }, content)).toBeUndefined()
})
