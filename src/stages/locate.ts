import type { Git } from '../adapters/git.js'
import { Failure } from '../failure.js'
import type { Source } from '../values.js'

/**
 * Finds the commit to deploy in the checkout.
 * @param ref a branch, tag or commit; empty for what is checked out
 * @throws Failure when there is no repository, no commit, or no such ref here or at the origin
 */
export async function locate(git: Git, at: { ref: string; directory: string }): Promise<Source> {
  const [repository, head] = await Promise.all([
    git(['rev-parse', '--is-shallow-repository']),
    git(['symbolic-ref', '--quiet', '--short', 'HEAD'])
  ])
  if (repository.code !== 0)
    throw new Failure({
      step: 'plan',
      finding: { kind: 'no-repository', directory: at.directory },
      text: repository.text
    })
  const shallow = repository.stdout.trim() === 'true'
  const commit = at.ref === '' ? await resolve(git, 'HEAD') : await resolveRef(git, at.ref, shallow)
  if (commit === null) {
    if (at.ref === '') throw new Failure({ step: 'plan', finding: { kind: 'no-commit' } })
    throw new Failure({ step: 'plan', finding: { kind: 'missing-ref', ref: at.ref } })
  }
  const branch = head.code === 0 ? head.stdout.trim() : ''
  const subject = await git(['log', '-1', '--format=%s', commit])
  return { commit, subject: subject.stdout.trim(), label: at.ref || branch || commit.slice(0, 7), shallow }
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
