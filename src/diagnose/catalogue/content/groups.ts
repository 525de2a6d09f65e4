import type { ContentFinding, Finding } from '../../../model/failure.js'
import { findingTexts } from '../../../words/findings.js'
import { t, type Language, type Text } from '../../../words/text.js'
import type { Block, RemedyStep } from '../../engine/entry.js'

/** Findings that are mended in the same way, and so are told together. */
export type Group = 'files' | 'objects' | 'settings' | 'app' | 'names'

type InGroup = {
  readonly files: Extract<ContentFinding, { readonly kind: 'large-file' | 'binary-file' }>
  readonly objects: Extract<ContentFinding, { readonly kind: 'missing-lfs-object' }>
  readonly settings: Extract<ContentFinding, { readonly kind: 'invalid-metadata' | 'card' }>
  readonly app: Extract<ContentFinding, { readonly kind: 'card' }>
  readonly names: Extract<ContentFinding, { readonly kind: 'name' | 'case-clash' }>
}

export function groupOf(finding: ContentFinding): Group {
  switch (finding.kind) {
    case 'large-file':
    case 'binary-file':
      return 'files'
    case 'missing-lfs-object':
      return 'objects'
    case 'invalid-metadata':
      return 'settings'
    case 'card':
      return finding.problem.severity === 'refused' ? 'settings' : 'app'
    case 'name':
    case 'case-clash':
      return 'names'
  }
}

/** All that our own check of the content found; nothing when the failure is known otherwise. */
export function findingsIn(finding: Finding | undefined): readonly ContentFinding[] {
  return finding?.kind === 'content-refused' ? finding.findings : []
}

/** Those of one group. */
export function inGroup<G extends Group>(
  group: G,
  findings: readonly ContentFinding[]
): readonly InGroup[G][] {
  return findings.filter((finding): finding is InGroup[G] => groupOf(finding) === group)
}

const remedies: Record<Language, Record<Group, Text>> = {
  en: {
    files: t`Let them travel as LFS objects (\`history: snapshot\` and \`large-files: lfs\`), or leave them out with \`exclude\`.`,
    objects: t`Set \`lfs: true\` in the checkout, or send the objects to GitHub with \`git lfs push --all origin\`.`,
    settings: t`Correct the block at the top of \`README.md\`, or what the input \`card\` puts into it.`,
    app: t`Correct the block at the top of \`README.md\`, or add the file.`,
    names: t`Rename what these names stand for, or leave it out with \`exclude\`.`
  },
  'zh-TW': {
    files: t`讓它們以 LFS 送出（\`history: snapshot\` 和 \`large-files: lfs\`），或用 \`exclude\` 排除。`,
    objects: t`在 checkout 設定 \`lfs: true\`，或用 \`git lfs push --all origin\` 把內容送到 GitHub。`,
    settings: t`改正 \`README.md\` 開頭的設定，或輸入 \`card\` 放進去的內容。`,
    app: t`改正 \`README.md\` 開頭的設定，或加上這個檔案。`,
    names: t`改掉這些名稱，或用 \`exclude\` 排除。`
  }
}

/** What was found besides the group that a diagnosis is about: a step for each other group, so that one run is enough. */
export function besides(
  group: Group,
  findings: readonly ContentFinding[],
  language: Language
): readonly RemedyStep[] {
  const others = [...new Set(findings.map(groupOf))].filter(other => other !== group)
  return others.map(other => {
    const texts = findingTexts(inGroup(other, findings), language)
    const remedy = remedies[language][other]
    return {
      text:
        language === 'en'
          ? t`This was found, too. ${texts} ${remedy}`
          : t`這次還發現其他問題。${texts}${remedy}`
    }
  })
}

/** So many lines of paths are pasted without scrolling. */
const mostLines = 20

/** The lines that leave these paths out. They change what is pushed, which the branch's own commits cannot follow. */
export function excludeBlock(paths: readonly string[]): Block {
  const lines = [...new Set(paths)].slice(0, mostLines).map(path => `    ${excludePattern(path)}`)
  return { language: 'yaml', lines: ['with:', '  history: snapshot', '  exclude: |', ...lines] }
}

/**
 * A pattern that means this path alone, on one line of a workflow file. What cannot be written there stands as "any
 * character", and a `$` before braces so that GitHub takes them for no expression.
 */
export function excludePattern(path: string): string {
  const literal = path
    .replace(/[\\*?[]/g, '\\$&')
    .replace(/[\p{Cc}\p{Cf}\u2028\u2029\uFFFD]/gu, '?')
    .replace(/\$(?=\{\{)/g, '[$]')
    .replace(/ +$/, blanks => '\\ '.repeat(blanks.length))
  return `/${literal}`
}
