import { catalogue } from '../../src/diagnose/index.js'
import { parseLog } from '../../src/diagnose/engine/log.js'
import { publicHub } from '../../src/diagnose/say/phrases.js'
import type { Advice } from '../../src/diagnose/engine/entry.js'
import { block, markdown } from '../../src/render/markdown.js'
import type { Language } from '../../src/words/text.js'
import { wordsOf } from '../../src/words/index.js'

/** What a diagnosis says when nothing is known of the run. */
function advices(language: Language): [id: string, advice: Advice][] {
  return catalogue.map(({ id, match }) => {
    const diagnosed = match({ id, evidence: { step: 'push' }, log: parseLog(''), proof: '' })
    if (!diagnosed) throw new Error(`${id}: says nothing when only its name is known`)
    return [id, diagnosed.say(language, { endpoint: publicHub })]
  })
}

/** Id and title of each, linked to its section; `page` is empty on the page itself. */
export function diagnosesTable(language: Language, head: readonly [string, string], page = ''): string {
  const rows = advices(language).map(([id, { title }]) => `| [\`${id}\`](${page}#${id}) | ${title} |`)
  return [`| ${head.join(' | ')} |`, '| --- | --- |', ...rows].join('\n')
}

/** Every diagnosis as a section under its id, which is the anchor too. */
export function diagnosesSections(language: Language): string {
  const { failure } = wordsOf(language)
  const colon = language === 'en' ? ': ' : '：'
  const [comma, end] = language === 'en' ? [' · ', ''] : ['、', '']
  return advices(language)
    .map(([id, { title, what, why, steps, links }]) => {
      const remedy = steps.map(({ text, block: lines }, i) => {
        const step = `${i + 1}. ${markdown(text)}`
        return lines ? `${step}\n\n${block(lines.lines, lines.language, '   ')}\n` : step
      })
      const more = links.map(({ label, url }) => `[${label}](${url})`).join(comma)
      return [
        `## ${id}`,
        `**${title}**`,
        markdown(what),
        `### ${failure.why}`,
        markdown(why),
        `### ${failure.whatToDo}`,
        remedy.join('\n'),
        more && `${failure.more}${colon}${more}${end}`
      ]
        .filter(Boolean)
        .join('\n\n')
    })
    .join('\n\n')
}
