import ignore from 'ignore'
import type { TreeEntry } from './tree.js'

/**
 * The entries without those that `exclude` names, by the rules of gitignore: comments, `!` for what stays after all
 * (but not below a folder that is left out), `/` for the root, `**`. Case matters, as it does in the Space. A letter
 * such as `é` is one character to `?`, where git counts its bytes.
 */
export function select(
  entries: readonly TreeEntry[],
  { exclude }: { readonly exclude: string }
): { readonly kept: readonly TreeEntry[]; readonly excluded: number } {
  // A tree can hold paths that the library takes for ones that lead out of the root; here they are names like others.
  const rules = ignore({ ignorecase: false, allowRelativePaths: true }).add(exclude)
  // To git's patterns a submodule is a folder.
  const kept = entries.filter(({ mode, path }) => !rules.ignores(mode === '160000' ? `${path}/` : path))
  return { kept, excluded: entries.length - kept.length }
}
