import type { Git } from '../../adapters/git/git.js'
import type { Hub } from '../../adapters/hub/hub.js'
import type { FrontMatter } from '../../content/front-matter.js'
import { checkCard, retiredSdkOf, sdkOf } from '../../content/card-checks.js'
import { type FoundSdk, sdkOfFiles } from '../../content/sdk.js'
import type { SecretSearch } from '../../content/secrets/search.js'
import type { TreeEntry } from '../../content/tree.js'
import { type ContentFinding, Failure } from '../../model/failure.js'
import type { Inputs } from '../../inputs/table.js'
import type { Gathered, Target } from '../../model/values.js'

/** The README of the Space, as it would be pushed. */
export interface Card {
  /** Null when there is none, and no card either. */
  readonly readme: string | null
  /** The same without what is only guessed from the files: what the repository and the inputs say. */
  readonly said: Said
  /** The card changed it, or the SDK that was written into it. */
  readonly merged: boolean
  /** Names of settings that it has of the Space's own README. */
  readonly kept?: readonly string[]
  /** What the Space is to run on, as far as that was asked: by the README, else by the input or the files. */
  readonly sdk?: FoundSdk
  /** What the Hub's own check says is wrong. */
  readonly errors: Promise<readonly string[]>
}

/** A README's text, null when there is none, and its front matter, read once. */
interface Said {
  readonly text: string | null
  readonly frontMatter: () => Promise<FrontMatter>
}

export function saidBy(text: string | null): Said {
  let read: Promise<FrontMatter> | undefined
  const load = async () => (await import('../../content/front-matter.js')).readFrontMatter(text ?? '')
  return { text, frontMatter: () => (read ??= load()) }
}

/**
 * Reads the README at the root of what is deployed and merges the card into it. The Hub is asked to check it at once,
 * while other questions are still under way.
 * @throws Failure when the card is not there, or not a card
 */
export async function readCard(
  git: Git,
  hub: Hub,
  run: {
    inputs: Inputs
    search: SecretSearch
    revision: string
    /** Where files from the disk are deployed: their tree, and the git that has it. */
    gathered?: Gathered & { readonly git: Git }
  }
): Promise<Card> {
  const { inputs, search, revision, gathered } = run
  const file = async (name: string) => {
    if (gathered?.sources.has(name)) return readFile(gathered.git, gathered.tree, name)
    if (gathered?.base === 'disk' || (await isExcluded(name, inputs.exclude))) return null
    return readFile(git, revision, inputs.path ? `${inputs.path}/${name}` : name)
  }
  const [committed, card] = await Promise.all([
    file('README.md'),
    inputs.card ? readCardInput(git, revision, inputs.card) : null
  ])
  const carded = card === null ? committed : await merge(committed, card)
  const asked = inputs.create || inputs.sdk !== undefined
  const sdk = asked ? await findSdk(carded, inputs, file) : undefined
  // A Space whose README does not say what it runs on does not start.
  const isNew = sdk !== undefined && sdk.from !== 'readme' && inputs.history !== 'full'
  const readme = isNew ? await merge(carded, `sdk: ${sdk.sdk}`) : carded
  const said = saidBy(sdk?.from === 'input' ? readme : carded)
  const errors = errorsIn(hub, search, readme)
  return { readme, said, merged: readme !== committed, errors, ...(sdk && { sdk }) }
}

/** @throws Failure when one of them is no YAML */
async function merge(readme: string | null, card: string): Promise<string> {
  const { mergeCard } = await import('../../content/card.js')
  const merged = mergeCard(readme, card)
  if ('readme' in merged) return merged.readme
  const place = merged.where === 'card' ? 'card' : 'README.md'
  throw refusal([{ kind: 'invalid-metadata', message: `${place}, line ${merged.line}: ${merged.invalid}` }])
}

/** What the Space is to run on: the input, where the README says something else; then the README; then the files. */
async function findSdk(
  readme: string | null,
  { sdk: asked, create }: Inputs,
  file: (name: string) => Promise<string | null>
): Promise<FoundSdk | undefined> {
  const { readFrontMatter } = await import('../../content/front-matter.js')
  const read = readFrontMatter(readme ?? '')
  const said = 'ok' in read ? (sdkOf(read.ok) ?? retiredSdkOf(read.ok)) : undefined
  if (said !== undefined && (asked === undefined || asked === said)) return { sdk: said, from: 'readme' }
  if (asked !== undefined) return { sdk: asked, from: 'input' }
  // A word that is no SDK is pointed out, not replaced.
  if (!create || ('ok' in read && read.ok['sdk'])) return undefined
  const names = ['Dockerfile', 'requirements.txt', 'app.py', 'index.html'] as const
  const [docker, requirements, app, page] = await Promise.all(names.map(file))
  const found = new Set([docker === null ? '' : names[0], page === null ? '' : names[3]])
  return sdkOfFiles({ names: found, requirements: requirements ?? '', app: app ?? '' })
}

async function isExcluded(path: string, exclude: string): Promise<boolean> {
  if (exclude === '') return false
  const { select } = await import('../../content/selection.js')
  return select([{ mode: '100644', oid: '', path, size: 0 }], { exclude }).excluded > 0
}

/** Asks the Hub. */
export function errorsIn(hub: Hub, search: SecretSearch, readme: string | null): Promise<readonly string[]> {
  if (readme === null) return Promise.resolve([])
  // What may not be pushed is not sent to be checked either.
  const stays = search.inText('README.md', readme).some(finding => search.blocks(finding))
  return stays ? Promise.resolve([]) : hub.cardErrors(readme)
}

/**
 * What the Hub says of the README, and what it does not see: whether there is an app to run among the files. Only the
 * branch that is built is looked at.
 * @param at.known blobs that the Space has: it took that README before, so what the Hub says is not waited for
 */
export async function cardFindings(
  { card, target }: { card: Card; target: Target },
  at: { entries: readonly TreeEntry[]; known: (oid: string) => boolean }
): Promise<ContentFinding[]> {
  if (target.branch !== 'main') return []
  const readme = at.entries.find(({ path }) => path === 'README.md')
  // The Space's own, which stays.
  if (readme && at.known(readme.oid) && card.readme === null) return []
  const told = readme && at.known(readme.oid) ? [] : await card.errors
  const { readFrontMatter } = await import('../../content/front-matter.js')
  const files = at.entries.map(({ path }) => path)
  const read = readFrontMatter(card.readme ?? '')
  const isRetired = 'ok' in read && retiredSdkOf(read.ok) !== undefined
  // It runs in a Space that has it, which is not known of the README alone: whoever takes the push decides.
  const errors = isRetired ? told.filter(message => !/^"sdk" must be one of/.test(message)) : told
  if (errors.length > 0) return errors.map(message => ({ kind: 'invalid-metadata', message }))
  if (isRetired && target.sdk === read.ok['sdk']) return []
  // Where our parser and the Hub's disagree, the Hub's is the one that counts.
  if ('invalid' in read) return []
  return checkCard('ok' in read ? read.ok : null, new Set(files)).map(problem => ({ kind: 'card', problem }))
}

/** YAML as it stands in the workflow, or the path of a file in the commit. */
async function readCardInput(git: Git, commit: string, card: string): Promise<string> {
  const path = card.trim().replace(/^(?:\.\/)+/, '')
  if (/[\n:{]/.test(path)) return card
  const text = await readFile(git, commit, path)
  if (text !== null) return text
  const problem = { input: 'card', value: path.slice(0, 80), expected: 'card' } as const
  throw new Failure({ step: 'plan', finding: { kind: 'invalid-inputs', problems: [problem] } })
}

async function readFile(git: Git, commit: string, path: string): Promise<string | null> {
  const found = await git.objects.read(`${commit}:${path}`)
  return found?.type === 'blob' ? found.content.toString('utf8') : null
}

/** A plan that ends here, with everything that stands in its way; a secret first, for no other way leads around it. */
export function refusal(found: readonly ContentFinding[]): Failure {
  const isFirst = (finding: ContentFinding) => finding.kind === 'secret' && finding.blocks
  const findings = [...found.filter(isFirst), ...found.filter(finding => !isFirst(finding))]
  return new Failure({ step: 'plan', finding: { kind: 'content-refused', findings } })
}

/** @throws Failure with all of them, when the Hub refuses one */
export function refuse(findings: readonly ContentFinding[]): void {
  const isRefused = (finding: ContentFinding) =>
    finding.kind === 'invalid-metadata' ||
    (finding.kind === 'secret' && finding.blocks) ||
    (finding.kind === 'card' && finding.problem.severity === 'refused')
  const [worst, others] = [findings.filter(isRefused), findings.filter(finding => !isRefused(finding))]
  if (worst.length > 0) throw refusal([...worst, ...others])
}
