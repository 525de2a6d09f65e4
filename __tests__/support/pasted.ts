import { readFileSync } from 'node:fs'

/** The blocks of YAML on a page, as they are pasted. */
export function blocksOf(page: string): string[] {
  return blocksIn(readFileSync(page, 'utf8'))
}

/** Those of one section. */
export function blocksBelow(page: string, heading: string): string[] {
  const sections = readFileSync(page, 'utf8').split(/^## /m)
  const section = sections.find(text => text.startsWith(`${heading}\n`))
  if (section === undefined) throw new Error(`${page} has no section “${heading}”`)
  return blocksIn(section)
}

function blocksIn(text: string): string[] {
  return [...text.matchAll(/^( *)```yaml\n([^]*?)^\1```$/gm)].map(([, indent = '', block = '']) =>
    block.replaceAll(new RegExp(`^${indent}`, 'gm'), '')
  )
}
