import type { SecretFinding } from './finding.js'
import { KINDS } from './kinds.js'

/** Where a finding is: the path as the repository has it, and the commit that brought it, where that is known. */
interface Where {
  readonly path: string
  readonly commit?: string
}

const COMMIT = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/

/** What `.gitleaksignore` at the root of a repository names. */
export class IgnoredFindings {
  readonly #fingerprints: ReadonlySet<string>

  /** @param text one fingerprint a line; comments, empty lines, and what is no fingerprint, are passed over */
  constructor(text: string) {
    this.#fingerprints = new Set(text.split('\n').flatMap(line => normalized(line.trim()) ?? []))
  }

  /** By the finding's own id, or that of the rule by which gitleaks knows it. The token in use is never ignored. */
  has(finding: SecretFinding, where: Where): boolean {
    if (finding.kind === 'token-in-use') return false
    const rules = [finding.kind, KINDS.find(({ id }) => id === finding.kind)?.gitleaks]
    return rules.some(rule => {
      if (rule === undefined) return false
      const here = `${where.path}:${rule}:${finding.line ?? 0}`
      return (
        this.#fingerprints.has(here) ||
        (where.commit !== undefined && this.#fingerprints.has(`${where.commit}:${here}`))
      )
    })
  }
}

/** The line that, put into `.gitleaksignore`, has a finding ignored, in every commit. */
export function fingerprintOf(finding: SecretFinding, path: string): string {
  return `${path}:${finding.kind}:${finding.line ?? 0}`
}

/**
 * `file:rule:line` or `commit:file:rule:line`, where a path of Windows has backslashes. gitleaks splits at each colon;
 * here the rule and the line are the last two, so that a path may hold one.
 */
function normalized(line: string): string | null {
  if (line.startsWith('#')) return null
  const [, before, rule, number] = /^(.+):([\w-]+):(\d+)$/.exec(line) ?? []
  if (before === undefined) return null
  const [, commit, path] = /^([0-9a-f]+):(.+)$/.exec(before) ?? []
  const named = commit !== undefined && path !== undefined && COMMIT.test(commit)
  const file = (named ? path : before).replaceAll('\\', '/')
  return `${named ? `${commit}:` : ''}${file}:${rule}:${number}`
}
