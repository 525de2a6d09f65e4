import type { Git } from '../../adapters/git/git.js'
import { type CheckedOut, readCheckedOut } from '../../adapters/files.js'
import { parseCommit } from '../../content/commit.js'
import { Failure } from '../../model/failure.js'
import type { Source } from '../../model/values.js'

/**
 * Finds the commit to deploy in the checkout.
 * @param ref a branch, tag or commit; empty for what is checked out
 * @throws Failure when there is no repository, no commit, or no such ref here or at the origin
 */
export async function locate(git: Git, at: { ref: string; directory: string }): Promise<Source> {
  const head = at.ref === '' ? show(git, 'HEAD') : Promise.resolve(null)
  const asked = async () => askCheckedOut(git, at.directory)
  const [known, checkedOut] = await Promise.all([
    readCheckedOut(at.directory),
    // Of a folder that is no repository, that is said.
    head.catch(async (error: unknown) => {
      await asked()
      throw error
    })
  ])
  const { shallow, branch } = known ?? (await asked())
  if (at.ref !== '') {
    const commit = await resolveRef(git, at.ref, shallow)
    const found = commit === null ? null : await show(git, commit)
    if (found === null) throw new Failure({ step: 'plan', finding: { kind: 'missing-ref', ref: at.ref } })
    return { ...found, label: at.ref, shallow }
  }
  if (checkedOut === null) throw new Failure({ step: 'plan', finding: { kind: 'no-commit' } })
  return { ...checkedOut, label: branch ?? checkedOut.commit.slice(0, 7), shallow }
}

/** @throws Failure when it is no repository */
async function askCheckedOut(git: Git, directory: string): Promise<CheckedOut> {
  // Two answers in two lines; of a repository without a commit, the second is missing.
  const repository = await git(['rev-parse', '--is-shallow-repository', '--abbrev-ref', 'HEAD'])
  const [isShallow = '', branch] = repository.stdout.split('\n')
  if (isShallow !== '')
    return { shallow: isShallow === 'true', branch: branch === 'HEAD' ? undefined : branch }
  const finding = { kind: 'no-repository', directory } as const
  throw new Failure({ step: 'plan', finding, text: repository.text })
}

/** A commit as far as it is told of; null when there is none of that name. */
async function show(git: Git, name: string): Promise<Pick<Source, 'commit' | 'subject' | 'author'> | null> {
  const found = await git.objects.read(name)
  if (found?.type !== 'commit') return null
  const { subject, author } = parseCommit(found.content)
  return { commit: found.oid, subject, author }
}

/** Where a person's word for a commit may be found, in the order in which git itself would look (gitrevisions). */
const PLACES = ['refs/tags/', 'refs/heads/', 'refs/remotes/origin/', '']

async function resolveRef(git: Git, ref: string, shallow: boolean): Promise<string | null> {
  for (const place of PLACES) {
    const commit = await resolve(git, place + ref)
    if (commit !== null) return commit
  }
  // actions/checkout fetches one branch only; another one is a fetch away.
  const depth = shallow ? ['--depth=1'] : []
  const fetched = await git([
    'fetch',
    '--quiet',
    '--no-tags',
    '--no-recurse-submodules',
    ...depth,
    'origin',
    ref
  ])
  return fetched.code === 0 ? resolve(git, 'FETCH_HEAD') : null
}

async function resolve(git: Git, name: string): Promise<string | null> {
  const found = await git(['rev-parse', '--verify', '--quiet', `${name}^{commit}`])
  return found.code === 0 ? found.stdout.trim() : null
}
