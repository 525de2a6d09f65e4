import type { CardFinding } from '../content/card-checks.js'
import type { NameFinding } from '../content/names.js'
import type { SecretFinding } from '../content/secrets/finding.js'
import type { Expected } from './expected.js'
import type { Deadlines, Route } from './routes.js'
import type { Step } from './step.js'

export type { Route, Step }

/** What can be set on a Space, and asked of it, besides its files. */
export type Setting =
  'secrets' | 'variables' | 'hardware' | 'sleep-time' | 'visibility' | 'restart' | 'factory'

/** An answer of the Hub that was not the one hoped for. */
export interface HttpEvidence {
  readonly route: Route
  /** Without query or credentials. */
  readonly url: string
  readonly status: number
  /** `X-Error-Code`, when the Hub sent one. */
  readonly code?: string
  /** The Hub's own sentence: `X-Error-Message`, else what the body's envelope says, else the plain body. */
  readonly message?: string
  /** What Hugging Face's support asks for. */
  readonly requestId?: string
}

/** A commit, as far as it is shown to a person. */
export interface CommitSummary {
  /** 40 hex digits. */
  readonly sha: string
  readonly author: string
  /** ISO 8601. */
  readonly date: string
  readonly subject: string
}

/**
 * What the Space's commits are to the branch. `own`: the repository had them, before it was rebased or force-pushed, or
 * has them on. `unrelated`: they share no commit with the branch, so another tool made them. `edited`: somebody went on
 * from a commit of the branch.
 */
export type Whose = 'own' | 'unrelated' | 'edited'

/** Why access is refused, decided from the Hub's structured answers before anything is pushed. */
export type DenialReason =
  | { readonly why: 'read-token' }
  | { readonly why: 'not-a-member'; readonly owner: string }
  | { readonly why: 'org-role'; readonly owner: string; readonly role: string }
  | { readonly why: 'org-restriction'; readonly owner: string; readonly restrictions: readonly string[] }
  | { readonly why: 'fine-grained-scope'; readonly owner: string; readonly granted: readonly string[] }
  | { readonly why: 'org-approval-pending'; readonly owner: string }
  | { readonly why: 'org-revoked'; readonly owner: string }
  | { readonly why: 'disabled' }
  | { readonly why: 'refused'; readonly message: string }
  /** The Space does not exist, and this token may not make one in that account. */
  | { readonly why: 'create'; readonly owner: string; readonly because: 'scope' | 'role' | 'not-a-member' }
  /** Previews are made and deleted, and a keyless login can do neither. */
  | { readonly why: 'keyless-preview' }
  /** The preview of a closed pull request is there, and this token may not delete it. */
  | { readonly why: 'delete'; readonly message: string }

/** One input that cannot be used. */
export interface InputProblem {
  readonly input: string
  /** As given, already shortened; never a token. */
  readonly value: string
  readonly expected: Expected
  /** What there is that looks like it. */
  readonly near?: string
  /** What the Hub said, when it is the Hub that does not take the value. */
  readonly told?: string
}

/** Where a secret is. */
export type SecretPlace =
  | {
      readonly in: 'file'
      /** As the repository has them; several when it has the same file more than once. */
      readonly paths: readonly [string, ...string[]]
      /** In the files that are deployed, or in an earlier commit only. */
      readonly at: 'tip' | 'history'
      /** The earlier commits go as well. */
      readonly history: 'full' | 'snapshot'
      /** The first commit that brought it in, where that was looked for. */
      readonly commit?: CommitSummary
      /** The lines of `.gitleaksignore` that let it pass; none for what never passes. */
      readonly fingerprints: readonly string[]
    }
  /** The message of a commit. */
  | { readonly in: 'message'; readonly sha: string }
  /** The value of one of `variables`, which everybody can read. */
  | { readonly in: 'variable'; readonly name: string }

/** Something in what would be pushed that the Hub refuses, or that a Space cannot use. Found before a byte is sent. */
export type ContentFinding =
  /** A file that the Hub takes only as an LFS object: it is over 10 MiB, or binary. */
  | {
      readonly kind: 'large-file' | 'binary-file'
      readonly path: string
      /** Bytes. */
      readonly size: number
      /** In the files that are deployed, or in an earlier commit only. */
      readonly at: 'tip' | 'history'
      /** The first commit that brought it in, where that was looked for. */
      readonly commit?: CommitSummary
    }
  /** A pointer stands in the repository; its object is neither here nor at the origin. */
  | {
      readonly kind: 'missing-lfs-object'
      readonly path: string
      readonly size: number
      readonly oid: string
    }
  /** What the Hub's own check of the README says (`/api/validate-yaml`), or the YAML parser. */
  | { readonly kind: 'invalid-metadata'; readonly message: string }
  | { readonly kind: 'card'; readonly problem: CardFinding }
  | { readonly kind: 'name'; readonly problem: NameFinding }
  | { readonly kind: 'case-clash'; readonly paths: readonly string[] }
  /** A secret; never more of it than its first characters. */
  | {
      readonly kind: 'secret'
      readonly secret: SecretFinding
      /** Its kind, in the service's own words; empty for what is known by its value. */
      readonly name: string
      readonly place: SecretPlace
      /** Nothing is sent because of it. */
      readonly blocks: boolean
    }

/** What a check of ours found, as data: the strongest evidence there is. */
export type Finding =
  | { readonly kind: 'invalid-inputs'; readonly problems: readonly InputProblem[] }
  | { readonly kind: 'invalid-space'; readonly value: string }
  | { readonly kind: 'token-missing' }
  | { readonly kind: 'token-placeholder' }
  | { readonly kind: 'token-foreign'; readonly looksLike: 'github' | 'google' | 'openai' | 'aws' | 'other' }
  | { readonly kind: 'token-malformed'; readonly problem: 'inner-blank' | 'too-short' | 'control-character' }
  /** whoami said 401: not a token of the Hub, or no longer one. */
  | { readonly kind: 'token-rejected' }
  | { readonly kind: 'access-denied'; readonly reason: DenialReason }
  | {
      readonly kind: 'space-missing'
      readonly space: string
      /** The nearest Space of the same owner. */
      readonly didYouMean?: string
      /** There is a repository of that name, of another type. */
      readonly otherType?: 'model' | 'dataset'
      /** The Hub answers for it with a Space of another owner. */
      readonly movedTo?: string
    }
  /** The run has secrets, and the commit to deploy is not known to be the repository's own. */
  | {
      readonly kind: 'untrusted-code'
      readonly event: string
      readonly commit: string
      /** `owner/name` of the fork; absent when it is gone, or not told. */
      readonly fork?: string
    }
  | { readonly kind: 'missing-ref'; readonly ref: string; readonly nearest?: string }
  | { readonly kind: 'no-repository'; readonly directory: string }
  | { readonly kind: 'no-commit' }
  /** The checkout is shallow, the push needs its history, and it could not be fetched. */
  | { readonly kind: 'shallow'; readonly reason: 'no-origin' | 'fetch-failed' }
  | {
      readonly kind: 'non-fast-forward'
      readonly branch: string
      /** Newest first, at most 20. */
      readonly commits: readonly CommitSummary[]
      readonly total: number
      readonly whose: Whose
    }
  /** The Space's head is not the pushed commit although git reported no failure. */
  | {
      readonly kind: 'head-moved'
      readonly branch: string
      readonly seen: string | null
      readonly expected: string
    }
  | { readonly kind: 'git-missing' }
  /** What would be pushed holds things that the Hub refuses; all of them, the worst first. */
  | { readonly kind: 'content-refused'; readonly findings: readonly ContentFinding[] }
  /** Files have to travel as LFS objects, and this machine has no git-lfs. */
  | { readonly kind: 'git-lfs-missing'; readonly files: readonly string[] }
  /** The Space came to a stage in which the pushed commit does not run, and stays there. `text` is the log's end. */
  | {
      readonly kind: 'space-stage'
      /** In the Hub's words: `BUILD_ERROR`, `RUNTIME_ERROR`, `CONFIG_ERROR`, `NO_APP_FILE`, `PAUSED`, `DELETING`. */
      readonly stage: string
      /** What the Hub says with it (`errorMessage`). */
      readonly message?: string
    }
  /** It runs, and the path that `health-check` names did not answer 2xx before the time was over. */
  | {
      readonly kind: 'no-answer'
      readonly path: string
      /** The last answer's status; absent when there was none. */
      readonly status?: number
    }
  /** Something between here and the Hub answered in its place. */
  | {
      readonly kind: 'not-the-hub'
      readonly route: Route
      readonly what: 'page' | 'redirect' | 'other-shape'
    }
  /** Somebody, or a time limit of the job, ended the run. */
  | { readonly kind: 'cancelled' }
  /** A bug of the action's. What is thrown then reads like anything. */
  | { readonly kind: 'crashed' }
  /** The job may not have an id token of GitHub's. */
  | { readonly kind: 'id-token-refused' }
  /** GitHub answered the question for an id token, and not with one; it is not the job's permission. */
  | { readonly kind: 'github-unavailable'; readonly status: number }

/** Everything a failed step knows. It holds no sentence of ours: words are chosen from the diagnosis. */
export interface Evidence {
  readonly step: Step
  readonly finding?: Finding
  readonly http?: HttpEvidence
  /** A connection that never became an answer: Node's error code (ENOTFOUND, CERT_HAS_EXPIRED, …). */
  readonly network?: {
    readonly code: string
    readonly host: string
    readonly message: string
    /** It was waited for so long, and then given up. */
    readonly late?: { readonly deadline: keyof Deadlines; readonly seconds: number }
  }
  readonly exitCode?: number
  /** What the tool printed, verbatim, stdout and stderr in order. Untrusted. */
  readonly text?: string
  /** The Space's head when the Hub was asked after the failure; null when it has no such branch. */
  readonly head?: string | null
}

/** A step that could not do its work. Thrown once, caught once (main.ts). */
export class Failure extends Error {
  readonly evidence: Evidence

  constructor(evidence: Evidence, options?: { cause?: unknown }) {
    super(`${evidence.step} failed`, options)
    this.name = 'Failure'
    this.evidence = evidence
  }
}
