import { openGit } from '../../adapters/git/git.js'
import { lineAt, repositoryPath } from '../../decide/place.js'
import type { Trigger } from '../../inputs/trigger.js'
import type { Known } from '../../model/outcome.js'
import type { FoundPlace } from '../../model/values.js'
import type { Spot } from '../../words/advice.js'
import { withoutSecrets } from '../hide.js'

/** The likeliest come first, and a log can name any number. */
const MOST_SPOTS = 5
/** What is named by its place in the repository already. */
const AS_NAMED = { path: '', files: [] }
/** A file that is larger is no text that a person has written. */
const MOST_BYTES = 1024 * 1024

/**
 * Where in the repository the cause lies: the first of the spots that a file of the deployed commit has. Files that the
 * job has made are not in it and are not named.
 */
export async function findPlace(
  spots: readonly Spot[],
  { inputs, source, credential }: Known,
  world: {
    readonly env: Readonly<Record<string, string | undefined>>
    readonly signal: AbortSignal
    readonly trigger: Trigger
  }
): Promise<FoundPlace | undefined> {
  if (spots.length === 0 || !inputs || !source) return undefined
  const { directory } = inputs.environment
  const env = withoutSecrets(world.env, inputs, [
    ...(credential ? [credential.token.reveal()] : []),
    inputs['github-token']
  ])
  const git = openGit({ directory, env, step: 'plan', signal: world.signal })
  for (const spot of spots.slice(0, MOST_SPOTS)) {
    const file = repositoryPath(spot.file, spot.in === 'repository' ? AS_NAMED : inputs)
    if (file === undefined) continue
    const object = `${source.commit}:${file}`
    const size = await git(['cat-file', '-s', object])
    if (size.code !== 0 || Number(size.stdout) > MOST_BYTES) continue
    const { code, stdout } = await git(['cat-file', 'blob', object])
    const found = code === 0 && !stdout.includes('\0') ? lineAt(spot, stdout) : undefined
    if (found === undefined) continue
    const { repositoryUrl } = world.trigger
    const page = `blob/${source.commit}/${file.split('/').map(inUrl).join('/')}#L${found.line}`
    return { file, ...found, ...(repositoryUrl && { url: `${repositoryUrl}/${page}` }) }
  }
  return undefined
}

/** Parentheses, too, which would end a link in Markdown. */
function inUrl(name: string): string {
  return encodeURIComponent(name).replaceAll('(', '%28').replaceAll(')', '%29')
}
