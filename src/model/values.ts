import type { Runtime } from './hub-responses.js'
import type { Offender } from '../content/offenders.js'
import type { Because } from '../decide/history.js'
import type { CommitSummary, ContentFinding, Step } from './failure.js'

/** Where a token was found. */
export type TokenSource = 'input' | 'environment' | 'oidc' | 'stored'

/** What a token's prefix says of its kind; `unknown` is not a verdict. */
export type TokenKind = 'access-token' | 'oauth' | 'oidc' | 'app' | 'organisation' | 'unknown'

/** A value that prints as `***` wherever it is put by mistake; only `reveal` gives it. */
export class Secret {
  readonly #value: string
  constructor(value: string) {
    this.#value = value
  }
  reveal(): string {
    return this.#value
  }
  toString(): string {
    return '***'
  }
  toJSON(): string {
    return '***'
  }
}

/** A token that is masked already. */
export interface Credential {
  readonly token: Secret
  readonly source: TokenSource
  readonly kind: TokenKind
  /** Blanks, line ends or quotes stood around it and were removed. */
  readonly trimmed: boolean
}

/** Who the token is, as the Hub says (`/api/whoami-v2`). */
export interface Identity {
  readonly name: string
  readonly type: 'user' | 'org' | 'app'
  readonly tokenName?: string
  /** `read`, `write`, `fineGrained`, `god`, or another word of the Hub's. */
  readonly role?: string
  /** ISO 8601. */
  readonly createdAt?: string
  readonly expiresAt?: string
  /** Those that it is a member of. */
  readonly organizations?: readonly string[]
}

/** May the token write to the Space? `unknown` warns and lets git decide. */
export type Access =
  | { readonly may: 'yes'; readonly because: 'owner' | 'organisation' | 'scope' | 'write-check' }
  | { readonly may: 'unknown'; readonly because: 'not-listed' | 'token-kind' | 'no-answer' }

/** The Space that will be written to, seen before the push. */
export interface Target {
  /** `owner/name`, as the Hub spells it now. */
  readonly space: string
  /** The id that was asked for, when the Hub moved it. */
  readonly renamedFrom?: string
  /** The Space's page and git URL, without credentials. */
  readonly url: string
  readonly appUrl: string
  /** It is there; else this run is to create it. */
  readonly exists: boolean
  readonly private: boolean
  /** `gradio`, `docker`, `static`; undefined when the Hub did not say. */
  readonly sdk?: string
  /** In so many words of the Hub's, if it has any. */
  readonly visibility?: string
  /** What the Space was doing, as far as the Hub said. */
  readonly runtime: Runtime
  /** The files at the head of the Space's `main`; undefined when the Hub did not say. */
  readonly files?: readonly string[]
  /** The branch to update, and the commit it points to; null when it does not exist yet. */
  readonly branch: string
  readonly head: string | null
  /** What the Space's git server said of its branches, of which git makes the push; none of a Space still to be made. */
  readonly advertisement?: Buffer
  readonly identity: Identity | null
  readonly access: Access
}

/** What is to be deployed, as found in the checkout. */
export interface Source {
  /** 40 hex digits. */
  readonly commit: string
  readonly subject: string
  readonly author: {
    readonly name: string
    readonly email: string
    /** As git takes it: `@seconds +hhmm`. */ readonly date: string
  }
  /** How a person calls it: a branch, a tag, a short sha. */
  readonly label: string
  readonly shallow: boolean
  /** Changes of the job to files of the work tree that do not go. */
  readonly leftBehind?: readonly LeftBehind[]
}

/** A file that the job changed, made or deleted after the commit. */
export interface LeftBehind {
  readonly path: string
  readonly deleted: boolean
}

/** What is deployed, where files from the disk are in it. */
export interface Gathered {
  /** The tree, in the scratch repository; without what `exclude` names. */
  readonly tree: string
  /** Whether the folder that the files lie over is one of the commit. */
  readonly base: 'commit' | 'disk'
  /** Files from the disk: path on the Space → path in the work tree. */
  readonly sources: ReadonlyMap<string, string>
  /** Those of them that stand in the tree as LFS pointers, being too large for git. */
  readonly large: readonly Offender[]
}

/** How the Space's branch gets from its head to the commit. */
type Update = 'unchanged' | 'create' | 'fast-forward' | 'replace-initial' | 'overwrite'

/** An object that git-lfs uploads: a file's content, beside the pointer that git holds. */
export interface LfsObject {
  /** SHA-256, 64 hex digits. */
  readonly oid: string
  /** Bytes. */
  readonly size: number
  /** A path under which it goes, for a person. */
  readonly path: string
}

/** Commits that only the Space has. */
export interface SpaceCommits {
  /** Newest first, at most 20. */
  readonly commits: readonly CommitSummary[]
  readonly total: number
}

/** The branch's own commits, or one commit with the files as they are. */
export type History = 'full' | 'snapshot'

/** What would be pushed: decided, nothing sent yet. */
export interface Plan {
  readonly update: Update
  readonly history: History
  readonly because: Because
  readonly from: string | null
  /** The commit to push: the source's own, or the snapshot that was made of it. */
  readonly to: string
  /** New commits that would go. */
  readonly commits: number
  /** Files that are new to the Space or differ from what it has, and their bytes as git sends them, before packing. */
  readonly files: number
  readonly bytes: number
  /** Files of the Space that a snapshot does not have. */
  readonly removed?: readonly string[]
  /** Objects that the Hub does not have yet. */
  readonly lfs: readonly LfsObject[]
  /** What a Space cannot use, though the Hub takes it. */
  readonly findings: readonly ContentFinding[]
  /** The README with the card in it, when `card` changed it. */
  readonly card?: string
  /** Commits of the Space that the update drops (`overwrite`), newest first, at most 20. */
  readonly replaced: readonly CommitSummary[]
  /** Another tool's commits, on which the snapshot is made. */
  readonly below?: SpaceCommits
  /** What became of the Space's settings where the repository does not say what it runs on: names of keys. */
  readonly settings?: { readonly are: 'kept' | 'lost'; readonly keys: readonly string[] }
}

/** How the wait for the pushed commit ended. */
export interface Live {
  /**
   * `running`: the Space runs it. `asleep`: it will at the next visit. `timed-out`: it was still on its way.
   * `overtaken`: another commit was pushed meanwhile. `unwatched`: nobody looked, or the Hub did not tell.
   */
  readonly how: 'running' | 'asleep' | 'timed-out' | 'overtaken' | 'unwatched'
  /** Why it was not watched though it should have been: the token may not look, or the Hub did not answer. */
  readonly because?: 'refused' | 'silent'
  /** The Space's last stage, in the Hub's words. */
  readonly stage?: string
  /** The commit that overtook. */
  readonly head?: string
}

/** A setting of the Space that the run changes. */
export type Change =
  | {
      readonly setting: 'secrets'
      readonly key: string
      readonly value: Secret
      readonly description: string
    }
  | { readonly setting: 'variables'; readonly key: string; readonly value: string }
  | { readonly setting: 'hardware'; readonly value: string; readonly sleepTime?: number }
  | { readonly setting: 'sleep-time'; readonly value: number }
  | { readonly setting: 'visibility'; readonly value: string }

/** What became of a Space whose new commit failed. */
export type Rollback =
  /** The commit that it ran before is its head again. */
  | { readonly to: string }
  /** There is nothing to go back to, or it could not be pushed. */
  | {
      readonly not: 'no-earlier' | 'refused'
      /** The Space's head then, where it was seen. */ readonly head?: string | null
    }

/** When a step began and ended, in milliseconds since the run's begin, and how long it worked. */
export interface Timing {
  readonly step: Step
  readonly from: number
  readonly to: number
  readonly ms: number
}

/** A line of a file of the repository. */
export interface FoundPlace {
  readonly file: string
  /** From 1. */
  readonly line: number
  /** GitHub's page of it at the deployed commit. */
  readonly url?: string
  /** What stands there, and what is to stand there instead. */
  readonly change?: { readonly from: string; readonly to: string }
}

/** The Space of a pull request. */
export interface Preview {
  /** `owner/name` of the Space. */
  readonly space: string
  readonly pullRequest: number
  /** Whose it is, as its commits say: `owner/repo#12` on GitHub. */
  readonly of: string
}

/** Why a Space that has a preview's name was left: it is another's, or somebody worked on it. */
export type LeftBecause = 'not-ours' | 'edited'

/** What became of previews that nobody needs any more. */
export interface Removal {
  /** Deleted, or in a dry run to be deleted. */
  readonly deleted: readonly string[]
  readonly left: readonly { readonly space: string; readonly because: LeftBecause }[]
  /** The preview was deleted by another run while this one deployed to it. */
  readonly meanwhile?: true
}

/** Why a run had nothing to do: the job has no secrets. */
export type SkipReason = 'fork' | 'dependabot'
