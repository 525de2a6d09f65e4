import { expect, test } from '@jest/globals'
import { posix } from 'node:path'
import ts from 'typescript'
import { type Source, sources } from './sources.js'

interface Import {
  readonly from: string
  /** A path under `src/`, or a package. */
  readonly to: string
  /** Gone once it is compiled. */
  readonly typeOnly: boolean
  /** `await import(…)`: loaded when a run comes there. */
  readonly dynamic: boolean
}

const PURE = ['content', 'decide', 'diagnose', 'words', 'render']

/** The run itself, from the outside in: each knows the next. */
const RUN = ['src/index.ts', 'src/main.ts', 'src/run.ts']

/** They say in words what happens, and how it ended. */
const SPEAKERS = ['narrate', 'plan-lines', 'report', 'comment'].map(name => `src/run/tell/${name}.ts`)

/** The folder under `src/`, or the file itself at its top. */
const roomOf = (path: string) => path.split('/')[1] ?? ''

const imports = sources().flatMap(importsOf)
const values = imports.filter(({ typeOnly }) => !typeOnly)
const told = (broken: readonly Import[]) => broken.map(({ from, to }) => `${from} imports ${to}`)

test('there are imports to look at', () => {
  expect(values.length).toBeGreaterThan(50)
})

test('a step uses adapters, decisions and content; only narration and report render', () => {
  const allowed = ['adapters', 'decide', 'content', 'inputs', 'model', 'run']
  const broken = values.filter(({ from, to }) => {
    if (roomOf(from) !== 'run' || !to.startsWith('src/')) return false
    const speaks = SPEAKERS.includes(from) && ['render', 'words'].includes(roomOf(to))
    return !speaks && !allowed.includes(roomOf(to))
  })
  expect(told(broken)).toEqual([])
})

test('an adapter knows no step, diagnosis or rendering, not even their types', () => {
  const broken = imports.filter(
    ({ from, to }) =>
      roomOf(from) === 'adapters' && (['run', 'diagnose', 'render'].includes(roomOf(to)) || RUN.includes(to))
  )
  expect(told(broken)).toEqual([])
})

test('pure folders reach no world', () => {
  // What `node:buffer` has only computes.
  const world =
    /^(node:(?!buffer$)|@actions\/|@huggingface\/|src\/(adapters|run)\/|src\/(index|main|run)\.ts$)/
  const broken = values.filter(({ from, to }) => PURE.includes(roomOf(from)) && world.test(to))
  expect(told(broken)).toEqual([])
})

test('a step reaches files, programs and the network through adapters only', () => {
  const world = /^(node:(fs|child_process|net|tls|https?|dns)(\/|$)|@actions\/|@huggingface\/)/
  const broken = imports.filter(({ from, to }) => roomOf(from) === 'run' && world.test(to))
  expect(told(broken)).toEqual([])
})

test('only the story knows the steps, but for main, which reports; only main knows the story, and only index main', () => {
  const broken = values.filter(({ from, to }) => {
    if (RUN.includes(to)) return RUN.indexOf(from) !== RUN.indexOf(to) - 1
    if (roomOf(to) !== 'run' || roomOf(from) === 'run' || from === 'src/run.ts') return false
    return !(from === 'src/main.ts' && to.startsWith('src/run/tell/'))
  })
  expect(told(broken)).toEqual([])
})

test('what only some runs need is imported when they need it', () => {
  const late = /^(yaml|ignore|fastest-levenshtein|@actions\/github|@huggingface\/hub|src\/diagnose\/.*)$/
  const atOnce = values.filter(({ dynamic }) => !dynamic)
  const reached = new Set(RUN.slice(0, 1))
  // A set that grows is walked to its end.
  for (const path of reached) for (const { from, to } of atOnce) if (from === path) reached.add(to)
  expect(reached.size).toBeGreaterThan(30)
  expect(told(atOnce.filter(({ from, to }) => reached.has(from) && late.test(to)))).toEqual([])
  for (const library of ['yaml', 'ignore']) expect(values.map(({ to }) => to)).toContain(library)
})

test('every file that is imported exists', () => {
  const paths = new Set(sources().map(({ path }) => path))
  expect(told(imports.filter(({ to }) => to.startsWith('src/') && !paths.has(to)))).toEqual([])
})

test.each(['src', 'local-hub'])('nothing in %s is imported in a circle, types included', folder => {
  const next = new Map<string, string[]>()
  for (const { from, to } of sources(folder).flatMap(importsOf))
    next.set(from, [...(next.get(from) ?? []), to])
  expect(next.size).toBeGreaterThan(30)
  const done = new Set<string>()
  const circles: string[] = []
  const visit = (path: string, above: readonly string[]) => {
    if (above.includes(path)) circles.push([...above.slice(above.indexOf(path)), path].join(' → '))
    if (done.has(path) || above.includes(path)) return
    for (const to of next.get(path) ?? []) visit(to, [...above, path])
    done.add(path)
  }
  for (const path of next.keys()) visit(path, [])
  expect(circles).toEqual([])
})

function importsOf({ path, text }: Source): Import[] {
  const found: Import[] = []
  const add = (specifier: ts.Expression | undefined, typeOnly: boolean, dynamic = false) => {
    if (specifier && ts.isStringLiteral(specifier))
      found.push({ from: path, to: resolve(path, specifier.text), typeOnly, dynamic })
  }
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, importsTypesOnly(node.importClause))
    if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly)
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      add(node.arguments[0], false, true)
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.ES2022))
  return found
}

function importsTypesOnly(clause: ts.ImportClause | undefined): boolean {
  if (!clause) return false
  if (clause.isTypeOnly) return true
  const { name, namedBindings: named } = clause
  return (
    !name && named !== undefined && ts.isNamedImports(named) && named.elements.every(each => each.isTypeOnly)
  )
}

function resolve(from: string, specifier: string): string {
  if (!specifier.startsWith('.')) return specifier
  return posix.join(posix.dirname(from), specifier).replace(/\.js$/, '.ts')
}
