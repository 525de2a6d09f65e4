import { diagnose } from '../../src/diagnose/index.js'
import type { RunContext } from '../../src/diagnose/engine/entry.js'
import type { Evidence } from '../../src/model/failure.js'
import { adviceIn, type ReadAdvice, type ReadStep } from '../../src/render/advice.js'
import { plain } from '../../src/render/plain.js'
import type { Advice } from '../../src/words/advice.js'
import type { Language } from '../../src/words/text.js'

export type Explained = Omit<ReadAdvice, 'title'> & { readonly title: string }

/** What a person reads about a failure, in one language; the title as a text without marks, each option as a step. */
export function explained(evidence: Evidence, run: RunContext, language: Language = 'en'): Explained {
  return read(diagnose(evidence).say(run), language)
}

/** The same of what was said already. */
export function read(said: Advice, language: Language): Explained {
  const advice = adviceIn(language, said)
  const [first, ...rest] = advice.steps
  const flat = ({ options = [], ...step }: ReadStep): [ReadStep, ...ReadStep[]] => [
    step,
    ...options.flatMap(flat)
  ]
  return { ...advice, title: plain(advice.title), steps: [...flat(first), ...rest.flatMap(flat)] }
}
