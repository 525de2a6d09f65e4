/**
 * Sentences that carry values from outside.
 *
 * The literal parts are our own words and may use Markdown's `code` and [links](…). The values are a
 * stranger's (a Space's name, a file, a line of the Hub's) and are always shown as code, so that no
 * renderer can take them for markup. A sentence stays in this form until `render/` makes it Markdown or plain.
 */
interface Value {
  readonly value: string
}
export type Text = readonly (string | Value)[]

/** The languages that a run can speak. A new tag here makes the compiler list every leaf that lacks its words. */
export type Language = 'en' | 'zh-TW'

/** One leaf in every language. */
type Leaf = { readonly [L in Language]: Said }

/** A sentence in all languages at once; `inLanguage` takes one of them, last, when it is rendered. */
export type Said = readonly (string | Value | Leaf)[]

/** The tag for such sentences: t`The Space ${space} does not exist.` Nested texts are joined in. */
export function t(literals: TemplateStringsArray, ...values: readonly (string | number | Text)[]): Text
export function t(literals: TemplateStringsArray, ...values: readonly (string | number | Said)[]): Said
export function t(literals: TemplateStringsArray, ...values: readonly (string | number | Said)[]): Said {
  const parts: Said[number][] = []
  literals.forEach((literal, i) => {
    if (literal !== '') parts.push(literal)
    const value = values[i]
    if (value === undefined) return
    if (typeof value === 'string' || typeof value === 'number') parts.push({ value: String(value) })
    else parts.push(...value)
  })
  return parts
}

/** The same thing said in every language: the only place where a language is named. A missing one does not compile. */
export function say(words: { readonly [L in Language]: string | Said }): Said {
  const leaves = Object.entries(words).map(([language, said]) => [language, [said].flat()])
  return [Object.fromEntries(leaves) as Leaf]
}

/** Whole sentences, one after the other: with a space between them where the language has one. */
export function sentences(...all: readonly Said[]): Said {
  return all.filter(said => said.length > 0).flatMap((said, i) => (i === 0 ? said : [...between, ...said]))
}
const between = say({ en: ' ', 'zh-TW': '' })

/** What is said in one language. */
export function inLanguage(said: Said, language: Language): Text {
  return said.flatMap(part =>
    typeof part === 'string' || 'value' in part ? [part] : inLanguage(part[language], language)
  )
}
