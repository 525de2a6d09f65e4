import { stringify } from 'yaml'

/** What the documents say of one input or output. */
export interface Described {
  readonly description: string
  readonly required?: boolean
  readonly default?: string
  /** What action.yml gives instead: only GitHub's runner can work it out. */
  readonly expression?: string
}
type Rows = Readonly<Record<string, Described>>

/** Each with its description. */
function described(rows: Rows): [name: string, row: Described][] {
  const entries = Object.entries(rows)
  for (const [name, { description }] of entries)
    if (!/[.。]$/.test(description))
      throw new Error(`${name}: its description is not a sentence with a full stop`)
  return entries
}

/** The block of action.yml. */
export function metadata(key: 'inputs' | 'outputs', rows: Rows): string {
  const block = described(rows).map(([name, { description, required, expression, default: value }]) => [
    name,
    {
      description,
      ...(required && { required }),
      ...(value !== undefined && !required && { default: expression ?? value })
    }
  ])
  return stringify({ [key]: Object.fromEntries(block) as unknown }, { lineWidth: 0 }).trimEnd()
}

/** A table of a README; `required` is how the language says so, or undefined for rows without a default. */
export function markdownTable(head: readonly string[], rows: Rows, required?: string): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map(cell => cell.replaceAll('|', '\\|')).join(' | ')} |`
  const body = described(rows).map(([name, row]) => {
    const given = row.expression ?? row.default
    const value = row.required ? required : given ? `\`${given}\`` : ''
    return line([`\`${name}\``, ...(required === undefined ? [] : [value ?? '']), row.description])
  })
  return [line(head), line(head.map(() => '---')), ...body].join('\n')
}
