import { catalogue } from '../../src/diagnose/index.js'
import { parseLog } from '../../src/diagnose/engine/log.js'
import { publicHub } from '../../src/diagnose/say/phrases.js'
import { adviceIn, type ReadAdvice, remedyMarkdown } from '../../src/render/advice.js'
import { markdown } from '../../src/render/markdown.js'
import type { Language } from '../../src/words/text.js'
import { wordsOf } from '../../src/words/index.js'

/** What a diagnosis says when nothing is known of the run. */
function advices(language: Language): [id: string, advice: ReadAdvice][] {
  return catalogue.map(({ id, match }) => {
    const diagnosed = match({ id, evidence: { step: 'push' }, log: parseLog(''), proof: '' })
    if (!diagnosed) throw new Error(`${id}: says nothing when only its name is known`)
    return [id, adviceIn(language, diagnosed.say({ endpoint: publicHub }))]
  })
}

/** Id and title of each, linked to its section; `page` is empty on the page itself. */
export function diagnosesTable(language: Language, head: readonly [string, string], page = ''): string {
  const rows = advices(language).map(
    ([id, { title }]) => `| [\`${id}\`](${page}#${id}) | ${markdown(title)} |`
  )
  return [`| ${head.join(' | ')} |`, '| --- | --- |', ...rows].join('\n')
}

/** Every diagnosis as a section under its id, which is the anchor too. */
export function diagnosesSections(language: Language): string {
  const { failure } = wordsOf(language)
  return advices(language)
    .map(([id, { title, what, why, steps, links }]) => {
      const more = links.map(({ label, url }) => `[${markdown(label)}](${url})`)
      return [
        `## ${id}`,
        `**${markdown(title)}**`,
        markdown(what),
        `### ${failure.why}`,
        markdown(why),
        `### ${failure.whatToDo}`,
        remedyMarkdown(steps),
        more.length > 0 && failure.more(more)
      ]
        .filter(Boolean)
        .join('\n\n')
    })
    .join('\n\n')
}
