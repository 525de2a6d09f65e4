import { expect, test } from '@jest/globals'
import { inChinese } from '../../src/diagnose/catalogue/input/expected.js'

test.each([
  'a number of seconds, minutes or hours, such as 90s, 20m or 1h',
  'a number of seconds, minutes or hours (90s, 20m, 1h), or never',
  'a path of the app, such as /',
  'KEY=value, one a line; a value of several lines between KEY<<END and END',
  'a name of letters, digits and _ that begins with a letter',
  'a different name for each',
  'a variable of that name in the environment of this step (env:)',
  'a value: it is empty, as when the repository has no secret of that name',
  'an end: the line that closes the value is missing',
  'one of the Hub’s hardware names, such as cpu-basic or t4-small',
  'gradio, docker or static',
  'gradio, docker or static: neither the README nor the files say what the Space runs on',
  'other hardware: the free cpu-basic sleeps after 48 hours, whatever is set',
  'no value, since a static Space has no machine of its own',
  'no value on the free cpu-basic, which sleeps after 48 hours, whatever is set',
  'no value while `wait` is `false`: only a run that waits sees how the app fares',
  'no value for another branch than `main`, since only that one is built',
  '`auto` or `snapshot`, or `sdk` in the README: what the Space runs on has to stand there',
  'a value that the Hub takes'
])('%s is said in Chinese', expected => {
  expect(inChinese(expected)).not.toBe(expected)
})

test('with and without the marks of code, and a mere list as it is', () => {
  expect(inChinese('`gradio`, `docker` or `static`')).toBe(inChinese('gradio, docker or static'))
  expect(inChinese('`true` or `false`')).toBe('`true` or `false`')
})
