import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { Marked } from 'marked'

/** A run's summary with a heading of its own. */
export interface Shown {
  readonly title: string
  readonly markdown: string
}

/** The job summaries as GitHub shows them, on one page that can be opened without a network. */
export async function summariesPage(shown: readonly Shown[]): Promise<string> {
  const [css, mermaid] = await Promise.all([
    installed('github-markdown-css/github-markdown-light.css'),
    installed('@mermaid-js/tiny/dist/mermaid.tiny.js')
  ])
  const marked = new Marked({
    gfm: true,
    renderer: {
      // GitHub draws these; all other code is shown as it is.
      code: ({ text, lang }) => (lang === 'mermaid' ? `<pre class="mermaid">${escaped(text)}</pre>\n` : false)
    }
  })
  const articles = shown.map(
    ({ title, markdown }) =>
      `<h1>${escaped(title)}</h1>\n<article class="markdown-body">\n${marked.parse(markdown) as string}</article>`
  )
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>hf-space-push: job summaries</title>
<style>
${css}
body { margin: 0 auto; max-width: 880px; padding: 24px; background: #f6f8fa; font-family: sans-serif; }
h1 { font-size: 15px; color: #59636e; margin: 32px 0 8px; font-weight: 600; }
article { border: 1px solid #d1d9e0; border-radius: 6px; padding: 24px; }
</style>
${articles.join('\n')}
<script>${mermaid.replaceAll('</script', '<\\/script')}</script>
<script>mermaid.initialize({ startOnLoad: true })</script>
</html>
`
}

function installed(file: string): Promise<string> {
  return readFile(createRequire(import.meta.url).resolve(file), 'utf8')
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}
