import { storeOf } from '../../adapters/git/lfs-store.js'
import type { SurveyedBlob } from '../../content/offenders.js'
import type { SecretFinding } from '../../content/secrets/finding.js'
import { fingerprintOf, IgnoredFindings } from '../../content/secrets/ignore.js'
import { kindName } from '../../content/secrets/kinds.js'
import { SecretSearch } from '../../content/secrets/search.js'
import type { TreeEntry } from '../../content/tree.js'
import { printableForms } from '../../decide/token.js'
import type { Inputs } from '../../inputs/table.js'
import type { ContentFinding, SecretPlace } from '../../model/failure.js'
import type { Runner } from '../../model/ports.js'
import type { Credential, History, LfsObject } from '../../model/values.js'
import type { Preparation } from './preparation.js'
import { firstWith, MOST_TRACED } from './survey.js'

/** What a run looks for. Whatever it finds is masked: a commit's subject or a file's name may repeat it. */
export function openSearch(
  { scan, secrets }: Inputs,
  { token }: Credential,
  runner: Pick<Runner, 'mask'>
): SecretSearch {
  const masked = new Set<string>()
  return new SecretSearch({
    scan,
    token: token.reveal(),
    secrets: secrets.map(({ key, value }) => ({ name: key, value: value.reveal() })),
    now: Math.floor(Date.now() / 1000),
    found(secret) {
      // A short word stands in much that is to be read.
      if (masked.has(secret) || secret.length < 8 || /^[a-z]+$/.test(secret)) return
      masked.add(secret)
      for (const form of printableForms(secret)) runner.mask(form)
    }
  })
}

/** What would go, looked into. */
export interface Sent {
  readonly history: History
  readonly blobs: readonly SurveyedBlob[]
  /** Commits with a secret in their message. */
  readonly messages: readonly Pick<SurveyedBlob, 'oid' | 'secrets'>[]
  /** The files that are deployed. */
  readonly entries: readonly Pick<TreeEntry, 'oid' | 'path'>[]
  /** The Space has what leads to this commit. */
  readonly from: string | null
}

/** Each secret in what would go, and where it is; those that stop the push first, and of these what is deployed. */
export async function secretFindings(run: Preparation, sent: Sent): Promise<ContentFinding[]> {
  const inMessages = sent.messages.flatMap(({ oid, secrets }) =>
    secrets.map(secret => tell(run, { ...secret, line: null }, { in: 'message', sha: oid }))
  )
  const inFiles = [...nameFindings(run, sent), ...(await fileFindings(run, sent))]
  const found = [...variableFindings(run), ...inFiles, ...inMessages]
  const order = ({ blocks, place }: (typeof found)[number]) =>
    (blocks ? 0 : 2) + (place.in === 'file' && place.at === 'history' ? 1 : 0)
  return found.sort((a, b) => order(a) - order(b))
}

/** Secrets in the values of `variables`: everybody can read them on the Space. */
export function variableFindings({ inputs, search }: Pick<Preparation, 'inputs' | 'search'>) {
  return inputs.variables.flatMap(({ key, value }) =>
    search
      .inText('', `${key}="${value.reveal()}"`)
      .map(({ kind, level, prefix, secretName = key }) =>
        tell({ search }, { kind, level, prefix, secretName, line: null }, { in: 'variable', name: key })
      )
  )
}

function tell({ search }: Pick<Preparation, 'search'>, secret: SecretFinding, place: SecretPlace) {
  return {
    kind: 'secret',
    secret,
    name: kindName(secret.kind),
    place,
    blocks: search.blocks(secret)
  } as const
}

/** Secrets in the names of files, which go as well, new or not: one that is renamed brings no content. */
function nameFindings(run: Preparation, { history, blobs, entries }: Sent) {
  const { search } = run
  const names = [...entries, ...blobs].map(({ path }) => path)
  if (search.inText('', names.join('\n')).length === 0) return []
  const deployed = new Set(entries.map(({ path }) => path))
  return [...new Set(names)].flatMap(path =>
    search.inText('', path).map(secret =>
      tell(
        run,
        { ...secret, line: null },
        {
          in: 'file',
          paths: [inRepository(run, path)],
          at: deployed.has(path) ? 'tip' : 'history',
          history,
          fingerprints: []
        }
      )
    )
  )
}

function inRepository({ inputs, gathered }: Preparation, path: string): string {
  return gathered?.sources.get(path) ?? (inputs.path ? `${inputs.path}/${path}` : path)
}

async function fileFindings(run: Preparation, { history, blobs, entries, from }: Sent) {
  const carriers = new Map(
    blobs.flatMap(blob => (blob.secrets.length > 0 ? [[blob.oid, blob] as const] : []))
  )
  if (carriers.size === 0) return []
  const { git, source } = run
  const atTip = new Map<string, string[]>()
  for (const { oid, path } of entries)
    if (carriers.has(oid)) atTip.set(oid, [...(atTip.get(oid) ?? []), inRepository(run, path)])
  const oids = [...carriers.keys()]
  const [ignored, ...commits] = await Promise.all([
    readIgnored(run),
    ...oids.slice(0, MOST_TRACED).map(oid => firstWith(git, oid, source.commit, from))
  ])
  return oids.flatMap((oid, i) => {
    const { path, secrets } = carriers.get(oid) ?? { path: '', secrets: [] }
    const commit = commits[i]
    return secrets.flatMap(secret => {
      const where = (one: string) => ({ path: one, ...(commit && { commit: commit.sha }) })
      const all = atTip.get(oid) ?? [inRepository(run, path)]
      const [first, ...others] = all.filter(one => !ignored.has(secret, where(one)))
      if (first === undefined) return []
      const paths = [first, ...others] as const
      return tell(run, secret, {
        in: 'file',
        paths,
        at: atTip.has(oid) ? 'tip' : 'history',
        history,
        ...(commit && { commit }),
        fingerprints: secret.kind === 'token-in-use' ? [] : paths.map(one => fingerprintOf(secret, one))
      })
    })
  })
}

async function readIgnored({ git, source }: Preparation): Promise<IgnoredFindings> {
  const found = await git.objects.read(`${source.commit}:.gitleaksignore`)
  return new IgnoredFindings(found?.type === 'blob' ? found.content.toString('utf8') : '')
}

/** The blobs, with the secrets in the LFS objects that the pointers among them stand for; each object is read once. */
export async function withObjects<B extends SurveyedBlob>(
  { scratch, search }: Preparation,
  blobs: readonly B[],
  wanted: readonly LfsObject[]
): Promise<readonly B[]> {
  const pointed = new Set(blobs.flatMap(({ pointer }) => pointer?.oid ?? []))
  if (pointed.size === 0) return blobs
  const found = new Map<string, readonly SecretFinding[]>()
  for (const { oid, path } of wanted.filter(object => pointed.has(object.oid))) {
    const look = search.open(path)
    await storeOf(scratch).read(oid, chunk => look.feed(chunk))
    found.set(oid, look.end())
  }
  return blobs.map(blob => ({
    ...blob,
    secrets: [...blob.secrets, ...(found.get(blob.pointer?.oid ?? '') ?? [])]
  }))
}
