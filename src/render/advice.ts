import { type Advice, type Block, fullStep, type RemedyStep } from '../words/advice.js'
import { inLanguage, type Language, type Text } from '../words/text.js'
import { block, markdown } from './markdown.js'
import { inert } from './neutral.js'
import { plain } from './plain.js'

/** A step of a remedy in one language. */
export interface ReadStep {
  readonly text: Text
  readonly block?: Block
  readonly options?: readonly ReadStep[]
}

/** An advice in one language. */
export interface ReadAdvice {
  readonly title: Text
  readonly what: Text
  readonly why: Text
  readonly excerpt?: Block
  readonly steps: readonly [ReadStep, ...ReadStep[]]
  readonly links: readonly { readonly label: Text; readonly url: string }[]
}

/** Takes one language of what is said in all of them. */
export function adviceIn(language: Language, advice: Advice): ReadAdvice {
  const { title, what, why, steps, links, excerpt } = advice
  const read = (remedy: RemedyStep): ReadStep => {
    const { text, options, ...step } = fullStep(remedy)
    return { ...step, text: inLanguage(text, language), ...(options && { options: options.map(read) }) }
  }
  const [first, ...others] = steps
  return {
    ...(excerpt && { excerpt }),
    title: inLanguage(title, language),
    what: inLanguage(what, language),
    why: inLanguage(why, language),
    steps: [read(first), ...others.map(read)],
    links: links.map(({ label, url }) => ({ label: inLanguage(label, language), url }))
  }
}

/** A remedy as a numbered list in Markdown; the ways of which one is enough are a list of their own below their step. */
export function remedyMarkdown(steps: readonly ReadStep[]): string {
  return list(steps, i => `${i + 1}.`, '').join('\n')
}

function list(steps: readonly ReadStep[], mark: (i: number) => string, indent: string): string[] {
  return steps.flatMap(({ text, block: lines, options = [] }, i) => {
    const sentence = `${indent}${mark(i)} ${markdown(text)}`
    const inner = indent + ' '.repeat(mark(i).length + 1)
    const pasted = lines ? [`${sentence}\n\n${block(lines.lines, lines.language, inner)}\n`] : [sentence]
    return [...pasted, ...list(options, () => '-', inner)]
  })
}

/** A remedy as lines of a log or a terminal. */
export function remedyLines(steps: readonly ReadStep[], indent = ''): string[] {
  const lines = ({ text, block: pasted }: ReadStep, mark: string, inner: string) => [
    `${inner}${mark}${plain(text)}`,
    ...(pasted?.lines ?? []).map(line => `${inner}     ${inert(line)}`)
  ]
  return steps.flatMap((step, i) => [
    ...lines(step, `${i + 1}. `, indent),
    ...(step.options ?? []).flatMap(option => lines(option, '', `${indent}   `))
  ])
}
