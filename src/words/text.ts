/**
 * Sentences that carry values from outside.
 *
 * The literal parts are our own words and may use Markdown's `code` and [links](…). The values are a
 * stranger's (a Space's name, a file, a line of the Hub's) and are always shown as code, so that no
 * renderer can take them for markup. A sentence stays in this form until `render/` makes it Markdown or plain.
 */
export interface Value {
  readonly value: string
}
export type Text = readonly (string | Value)[]

/** The tag for such sentences: t`The Space ${space} does not exist.` Nested texts are joined in. */
export function t(literals: TemplateStringsArray, ...values: readonly (string | number | Text)[]): Text {
  const parts: (string | Value)[] = []
  literals.forEach((literal, i) => {
    if (literal !== '') parts.push(literal)
    const value = values[i]
    if (value === undefined) return
    if (typeof value === 'string' || typeof value === 'number') parts.push({ value: String(value) })
    else parts.push(...value)
  })
  return parts
}

/** Both languages say the same; a text is chosen last, when it is rendered. */
export type Language = 'en' | 'zh-TW'
