import type { ContentFinding, Finding } from '../../../model/failure.js'
import { findingTexts } from '../../../words/findings.js'
import { say, sentences, type Said } from '../../../words/text.js'
import type { Block, RemedyStep } from '../../engine/entry.js'

/** Findings that are fixed in the same way, and so are told together. */
type Group = 'files' | 'objects' | 'settings' | 'app' | 'names' | 'secrets'

type InGroup = {
  readonly files: Extract<ContentFinding, { readonly kind: 'large-file' | 'binary-file' }>
  readonly objects: Extract<ContentFinding, { readonly kind: 'missing-lfs-object' }>
  readonly settings: Extract<ContentFinding, { readonly kind: 'invalid-metadata' | 'card' }>
  readonly app: Extract<ContentFinding, { readonly kind: 'card' }>
  readonly names: Extract<ContentFinding, { readonly kind: 'name' | 'case-clash' }>
  readonly secrets: Extract<ContentFinding, { readonly kind: 'secret' }>
}

function groupOf(finding: ContentFinding): Group {
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
    case 'secret':
      return 'secrets'
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

const remedies: Record<Group, Said> = {
  files: say({
    en: 'Store them with Git LFS (`history: snapshot` and `large-files: lfs`), or leave them out with `exclude`.',
    'zh-TW': '用 Git LFS 存放（`history: snapshot` 和 `large-files: lfs`），或用 `exclude` 排除。'
  }),
  objects: say({
    en: 'Set `lfs: true` in the checkout step, or send the files to GitHub with `git lfs push --all origin`.',
    'zh-TW': '在 checkout 步驟設定 `lfs: true`，或用 `git lfs push --all origin` 把內容送到 GitHub。'
  }),
  settings: say({
    en: 'Correct the settings at the top of `README.md`, or what the input `card` puts there.',
    'zh-TW': '改正 `README.md` 最上面的設定，或參數 `card` 放進去的內容。'
  }),
  app: say({
    en: 'Correct the settings at the top of `README.md`, or add the file.',
    'zh-TW': '改正 `README.md` 最上面的設定，或加上這個檔案。'
  }),
  names: say({
    en: 'Rename these files, or leave them out with `exclude`.',
    'zh-TW': '改掉這些名稱，或用 `exclude` 排除。'
  }),
  secrets: say({
    en: 'Take the secret out of the files, and make it useless where it was made.',
    'zh-TW': '把機密資料從檔案裡移除，並到當初建立它的地方讓它失效。'
  })
}

/** What was found besides the group that a diagnosis is about: a step for each other group, so that one run is enough. */
export function besides(group: Group, findings: readonly ContentFinding[]): readonly RemedyStep[] {
  const others = [...new Set(findings.map(groupOf))].filter(other => other !== group)
  return others.map(other => ({
    text: sentences(
      say({ en: 'There is another problem.', 'zh-TW': '這次還發現其他問題。' }),
      findingTexts(inGroup(other, findings)),
      remedies[other]
    )
  }))
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
