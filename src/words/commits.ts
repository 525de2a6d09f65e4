import type { CommitSummary } from '../model/failure.js'

/** Who made them, each once, the first few. */
export function authors(commits: readonly CommitSummary[]): string[] {
  return [...new Set(commits.map(({ author }) => author))].slice(0, 5)
}

/** Which commit it is, without who made it. */
export function shortly(commit: CommitSummary | undefined): string {
  return `${commit?.sha.slice(0, 7)} ${commit?.subject}`
}
