import { githubUrl, word } from '../../say/phrases.js'
import type { Block, RunContext } from '../../engine/entry.js'

/** So many paths fit a command that people paste. */
const mostPaths = 50
const fewPaths = 10

/** The action's own way: the files as they are, none of the history. */
export const snapshot: Block = { language: 'yaml', lines: ['with:', '  history: snapshot'] }

export const snapshotWithLfs: Block = { language: 'yaml', lines: [...snapshot.lines, '  large-files: lfs'] }

/**
 * Rewrites the whole history so that the files travel as LFS objects. The Hub looks at every commit that is
 * pushed: a file that a later commit deletes is still in the earlier one.
 */
export function migrate(paths: readonly string[]): Block {
  const include = paths.length === 0 ? '*.bin,*.pkl,*.png' : patterns(paths).join(',')
  return {
    language: 'sh',
    lines: [
      'git lfs install',
      `git lfs migrate import --everything --include=${word(include)}`,
      'git push --force origin main'
    ]
  }
}

/** Many files are named by how their names end: more of them in LFS does no harm. */
function patterns(paths: readonly string[]): readonly string[] {
  if (paths.length <= fewPaths) return paths
  const ends = paths.map(path => path.replace(/^.*[^/](?=\.\w+$)/s, '*'))
  return [...new Set(ends)].slice(0, mostPaths)
}

/** Takes the files out of every commit, for those that should not be there at all. The tool forgets `origin`. */
export function remove(paths: readonly string[], run: RunContext): Block {
  const named = paths.length === 0 ? ['path/to/file'] : [...new Set(paths)].slice(0, mostPaths)
  return {
    language: 'sh',
    lines: [
      `pip install git-filter-repo`,
      `git filter-repo --force --invert-paths ${named.map(path => `--path ${word(path)}`).join(' ')}`,
      `git remote add origin ${word(githubUrl(run))}`,
      'git push --force origin main'
    ]
  }
}
