import { expect, test } from '@jest/globals'
import { posix } from 'node:path'
import ts from 'typescript'
import { type Source, sources } from './sources.js'

test('what a file exports, another one imports', () => {
  const all = ['src', '__tests__', 'scripts', 'local-hub', 'local-runner'].flatMap(sources)
  const used = new Set(all.flatMap(importedBy))
  const exported = sources().flatMap(exportedBy)
  expect(exported.length).toBeGreaterThan(300)
  // What is loaded late is used by whoever loads it, whatever it takes of it.
  const unused = exported.filter(({ path, name }) => !used.has(`${path} ${name}`) && !used.has(`${path} *`))
  expect(unused).toEqual([])
})

function exportedBy({ path, text }: Source) {
  return ts.createSourceFile(path, text, ts.ScriptTarget.ES2022).statements.flatMap(statement => {
    const modifiers = ts.canHaveModifiers(statement) ? ts.getModifiers(statement) : undefined
    if (!modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)) return []
    return namesOf(statement).map(name => ({ path, name }))
  })
}

function namesOf(statement: ts.Statement): string[] {
  const declared = ts.isVariableStatement(statement)
    ? statement.declarationList.declarations
    : [statement as ts.DeclarationStatement]
  return declared.flatMap(({ name }) => (name && ts.isIdentifier(name) ? [name.text] : []))
}

/** `file name`, and `file *` of what is loaded late. */
function importedBy({ path, text }: Source): string[] {
  const found: string[] = []
  const fileOf = (specifier: ts.Expression | undefined) =>
    specifier && ts.isStringLiteral(specifier)
      ? posix.join(posix.dirname(path), specifier.text).replace(/\.js$/, '.ts')
      : ''
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) {
      const named = node.importClause?.namedBindings
      if (named && ts.isNamedImports(named))
        for (const { propertyName, name } of named.elements)
          found.push(`${fileOf(node.moduleSpecifier)} ${(propertyName ?? name).text}`)
    }
    if (ts.isExportDeclaration(node) && node.exportClause && ts.isNamedExports(node.exportClause))
      for (const { propertyName, name } of node.exportClause.elements)
        found.push(`${fileOf(node.moduleSpecifier)} ${(propertyName ?? name).text}`)
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      found.push(`${fileOf(node.arguments[0])} *`)
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.ES2022))
  return found
}
