import { expect, test } from '@jest/globals'
import { Layers } from '../../src/content/layers.js'

test.each([
  [['a/b', 'a/c', 'a/b'], { 'a/b': 2, 'a/c': 1 }],
  [['a/b/c', 'a/b', 'd'], { 'a/b': 1, d: 2 }],
  [['a', 'a/b/c'], { 'a/b/c': 1 }],
  [['leaf', 'leaf/leaf', 'leaf/leaf/leaf'], { 'leaf/leaf/leaf': 2 }],
  [['__proto__/x', 'constructor'], { '__proto__/x': 0, constructor: 1 }]
])('%j: the later one stays', (paths, expected) => {
  const layers = new Layers<number>()
  paths.forEach((path, i) => layers.lay(path, i))
  expect(new Map(layers.entries())).toEqual(new Map(Object.entries(expected)))
})
