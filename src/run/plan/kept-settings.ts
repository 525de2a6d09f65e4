import type { Mapping } from '../../content/front-matter.js'
import type { Plan } from '../../model/values.js'
import { type Card, errorsIn } from '../look/card.js'
import type { Preparation } from './preparation.js'

type Run = Omit<Preparation, 'because' | 'recent'>

interface Kept {
  readonly card: Card
  readonly settings?: NonNullable<Plan['settings']>
}

/**
 * Where the repository does not say what the Space runs on, the Space's own settings stay, with the repository's keys
 * over them: else the push takes them away, and the Space stops. The branch's own commits cannot be written into.
 */
export async function keepSettings(run: Run): Promise<Kept> {
  const { card, inputs, target, search } = run
  // A README that stays has its settings.
  if (card.said.text === null && (await keepsReadme(inputs.keep))) return { card }
  const ours = await card.said.frontMatter()
  // Only `main` is built, and what is no YAML is the Hub's to refuse.
  const isAsked = target.head !== null && target.branch === 'main' && !('invalid' in ours)
  const said = 'ok' in ours ? ours.ok : {}
  if (!isAsked || said['sdk'] || (target.files && !target.files.includes('README.md'))) return { card }
  const readme = await readmeOnSpace(target.head, run)
  const { readFrontMatter } = await import('../../content/front-matter.js')
  const theirs = readFrontMatter(readme)
  if (!('ok' in theirs) || !theirs.ok['sdk']) return { card }
  const keys = missingIn(said, theirs.ok)
  if (inputs.history === 'full') return { card, settings: { are: 'lost', keys } }
  const { layOver } = await import('../../content/card.js')
  const laid = layOver(readme, card.said.text)
  if ('invalid' in laid) return { card, settings: { are: 'lost', keys } }
  const errors = errorsIn(run.hub, search, laid.readme)
  return {
    card: { ...card, readme: laid.readme, merged: true, kept: keys, errors },
    settings: { are: 'kept', keys }
  }
}

function missingIn(ours: Mapping, theirs: Mapping): string[] {
  return Object.keys(theirs).filter(key => !Object.hasOwn(ours, key))
}

async function readmeOnSpace(head: string | null, { target, scratch, spaceGit }: Run): Promise<string> {
  const read = async () => {
    const found = await scratch.git.objects.read(`${head}:README.md`)
    return found?.type === 'blob' ? found.content.toString('utf8') : undefined
  }
  const here = await read()
  if (here !== undefined) return here
  // Of the files, only those that can be such a README.
  await spaceGit.fetch(scratch, target, { oid: head ?? '', depth: 1, filter: 'blob:limit=1m' })
  return (await read()) ?? ''
}

async function keepsReadme(keep: string): Promise<boolean> {
  if (keep === '') return false
  const { matcher } = await import('../../content/selection.js')
  return matcher(keep)('README.md')
}
