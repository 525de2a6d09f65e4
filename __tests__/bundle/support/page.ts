import { Marked } from 'marked'

/** A job summary as GitHub would render it, reduced to what can be broken by text from outside. */
export interface Page {
  readonly html: string
  /** The text of each heading, in order. */
  readonly headings: readonly string[]
  /** Where each link leads. */
  readonly links: readonly string[]
  /** What a reader sees, without markup; cells of a table are apart. */
  readonly text: string
  /** Elements that no summary has, or that were opened and not closed. */
  readonly faults: readonly string[]
}

const EXPECTED =
  'a blockquote br code details em h2 h3 hr li ol p pre strong sub summary table tbody td th thead tr ul'.split(
    ' '
  )

export function pageOf(markdown: string): Page {
  const html = new Marked({ gfm: true }).parse(markdown, { async: false })
  const tags = [...html.matchAll(/<(\/?)([a-zA-Z][\w-]*)/g)].map(([, slash, name = '']) => ({ slash, name }))
  const count = (name: string, slash: string) =>
    tags.filter(tag => tag.name === name && tag.slash === slash).length
  const unexpected = tags.map(({ name }) => name).filter(name => !EXPECTED.includes(name))
  const unbalanced = EXPECTED.filter(
    name => name !== 'br' && name !== 'hr' && count(name, '') !== count(name, '/')
  )
  return {
    html,
    headings: [...html.matchAll(/<h\d[^>]*>(.*?)<\/h\d>/gs)].map(([, inner = '']) => textOf(inner)),
    links: [...html.matchAll(/<a [^>]*href="([^"]*)"/g)].map(([, href = '']) => entities(href)),
    text: textOf(html),
    faults: [...unexpected, ...unbalanced]
  }
}

function textOf(html: string): string {
  return entities(html.replace(/<\/t[dh]>/g, '\t').replace(/<[^>]*>/g, ''))
}

function entities(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
}
