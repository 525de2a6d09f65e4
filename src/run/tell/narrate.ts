import type { FoundSdk } from '../../content/sdk.js'
import { nameOfChange } from '../../decide/settings.js'
import type { Inputs } from '../../inputs/table.js'
import type { Runner } from '../../model/ports.js'
import { quoted } from '../../render/neutral.js'
import { plain, row } from '../../render/plain.js'
import type { Change, Plan, Target } from '../../model/values.js'
import { PREVIEW_WORDS } from '../../words/preview.js'
import { settingsText } from '../../words/space-before.js'
import { type Words, wordsOf } from '../../words/index.js'
import { inLanguage, type Language, t } from '../../words/text.js'
import type { AnswerNarrator } from '../live/health-check.js'
import type { WatchNarrator } from '../live/watch.js'

/** Tells the log what happens while it happens. */
export interface Narrator extends WatchNarrator, AnswerNarrator {
  readonly language: Language
  starting(inputs: Inputs): void
  checked(target: Target): void
  /** @param lines what goes, and what becomes of what is there */
  planned(target: Target, plan: Plan, lines: readonly string[]): void
  creating(target: Target, sdk: FoundSdk): void
  setting(changes: readonly Change[]): void
  pushing(target: Target, plan: Plan): void
  /** @param bytes of so many, of LFS objects */
  uploading(bytes: number, total: number): void
  /** @param text what the Hub said with the push */
  pushed(text: string): void
  readonly noDeployment: (reason: string) => void
  readonly noComment: (reason: string) => void
  /** @param text what the Hub said with it */
  rolledBack(text: string): void
  /** The build's log is in the job's log already. */
  hasShownBuild(): boolean
}

export function narratorFor(runner: Runner, language: Language): Narrator {
  const words = wordsOf(language)
  const { labels } = words
  return {
    language,
    starting: ({ space }) => runner.line(plain(words.starting(space))),
    checked({ space, head, access, identity }) {
      runner.group(words.groups.access, [
        row(labels.space, plain([{ value: space }])),
        ...(identity ? [row(labels.token, plain([{ value: identity.name }]))] : []),
        row(labels.may, words.may[access.because]),
        row(labels.before, head ?? labels.none)
      ])
    },
    planned(target, { settings }, lines) {
      runner.group(words.groups.plan, lines)
      const about = settings && plain(inLanguage(settingsText[settings.are](settings.keys), language))
      if (about)
        runner[settings.are === 'lost' ? 'warning' : 'line'](about, plain(words.starting(target.space)))
    },
    creating: ({ space }, { sdk, from }) => runner.line(plain(words.creating(space, sdk, from))),
    setting: changes =>
      runner.group(
        words.groups.settings,
        changes.map(change => row(words.settings[change.setting], plain([{ value: nameOfChange(change) }])))
      ),
    pushing: ({ branch }) => runner.line(plain(words.pushing(branch))),
    uploading: (bytes, total) => runner.line(plain(words.uploading(bytes, total))),
    pushed(text) {
      if (text) runner.group(words.groups.push, quoted(text))
    },
    asking: path => runner.line(plain(words.asking(path))),
    answered: status => runner.line(plain(words.answered(status))),
    noDeployment: reason => runner.line(plain(words.noDeployment(reason))),
    noComment: reason =>
      runner.notice(
        plain(inLanguage(PREVIEW_WORDS.noComment(reason), language)),
        plain(inLanguage(PREVIEW_WORDS.title, language))
      ),
    rolledBack(text) {
      if (text) runner.group(words.groups.rollback, quoted(text))
    },
    ...watchNarrator(runner, words)
  }
}

function watchNarrator(runner: Runner, words: Words): WatchNarrator & Pick<Narrator, 'hasShownBuild'> {
  let inBuildLog = false
  let hasShownBuild = false
  const buildLogEnds = () => {
    if (inBuildLog) runner.endGroup()
    inBuildLog = false
  }
  return {
    stage({ stage, message }) {
      buildLogEnds()
      if (stage) runner.line(plain(message ? t`${words.stage(stage)} ${message}` : words.stage(stage)))
    },
    buildLine(line) {
      if (!inBuildLog) runner.startGroup(words.groups.build)
      inBuildLog = hasShownBuild = true
      for (const shown of quoted(line)) runner.line(shown)
    },
    buildLogEnds,
    hasShownBuild: () => hasShownBuild,
    notBegun: () => runner.line(plain(words.notBegun))
  }
}
