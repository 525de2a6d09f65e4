import type { CardFinding } from '../content/card-checks.js'
import type { NameFinding } from '../content/names.js'
import type { CommitSummary, ContentFinding } from '../model/failure.js'
import { type Language, t, type Text } from './text.js'

type FileFinding = Extract<ContentFinding, { readonly kind: 'large-file' | 'binary-file' }>

/** A finding as one sentence, for a row of the summary's table or a line of the log. */
export function findingText(finding: ContentFinding, language: Language): Text {
  return sentence[language](finding)
}

/** What kind of thing a finding is, in a word or two. */
export function findingTitle(finding: ContentFinding, language: Language): string {
  return titles[language][titleOf(finding)]
}

/** Several findings, one sentence after the other; after the first few, how many more there are. */
export function findingTexts(findings: readonly ContentFinding[], language: Language, most = 10): Text {
  const blank = language === 'en' ? [' '] : []
  const shown = findings
    .slice(0, most)
    .flatMap((finding, i) => [...(i === 0 ? [] : blank), ...findingText(finding, language)])
  const rest = findings.length - most
  if (rest <= 0) return shown
  return [...shown, ...blank, language === 'en' ? `And ${rest} more.` : `還有 ${rest} 個。`]
}

/** A list within a sentence; after the first few, how many more there are. */
export function series(items: readonly Text[], language: Language, most = 10): Text {
  const [between, more] = language === 'en' ? ['; ', '; and %d more'] : ['；', '；還有 %d 個']
  const shown = items.slice(0, most).flatMap((item, i) => (i === 0 ? item : [between, ...item]))
  return items.length > most ? [...shown, more.replace('%d', String(items.length - most))] : shown
}

/** A commit within a sentence: which, what, who, when. */
export function commitText({ sha, author, date, subject }: CommitSummary, language: Language): Text {
  const [short, day] = [sha.slice(0, 7), date.slice(0, 10)]
  return language === 'en'
    ? t`${short} ${subject} by ${author} on ${day}`
    : t`${short} ${subject}（${author}，${day}）`
}

const UNITS = ['KiB', 'MiB', 'GiB', 'TiB'] as const

/** A size as people read it. Rounded up, so that a file just over a limit does not read as if it kept to it. */
export function sizeText(bytes: number): string {
  if (bytes < 1024) return `${bytes} B`
  let size = bytes / 1024
  let unit = 0
  while (Math.ceil(size) >= 1024 && unit < UNITS.length - 1) {
    size /= 1024
    unit++
  }
  return `${unit === 0 ? Math.ceil(size) : (Math.ceil(size * 10) / 10).toFixed(1)} ${UNITS[unit]}`
}

function titleOf(finding: ContentFinding) {
  if (finding.kind === 'card') return finding.problem.severity
  return finding.kind === 'name' && finding.problem.kind === 'submodule' ? 'submodule' : finding.kind
}

const titles: Record<Language, Record<ReturnType<typeof titleOf>, string>> = {
  en: {
    'large-file': 'Over 10 MiB',
    'binary-file': 'Binary file',
    'missing-lfs-object': 'LFS object missing',
    'invalid-metadata': 'README settings',
    refused: 'README settings',
    'will-not-run': 'Space cannot run',
    submodule: 'Submodule',
    name: 'File name',
    'case-clash': 'Same name'
  },
  'zh-TW': {
    'large-file': '超過 10 MiB',
    'binary-file': '二進位檔案',
    'missing-lfs-object': '缺少 LFS 檔案',
    'invalid-metadata': 'README 的設定',
    refused: 'README 的設定',
    'will-not-run': 'Space 無法執行',
    submodule: 'submodule',
    name: '檔案名稱',
    'case-clash': '名稱相同'
  }
}

const sentence: Record<Language, (finding: ContentFinding) => Text> = { en, 'zh-TW': zh }

function en(finding: ContentFinding): Text {
  switch (finding.kind) {
    case 'large-file':
    case 'binary-file':
      return fileEn(finding)
    case 'missing-lfs-object':
      return t`The content of ${finding.path} (${[sizeText(finding.size)]}) is missing: there is only its LFS pointer, here and at the origin.`
    case 'invalid-metadata':
      return t`The settings at the top of \`README.md\` are not valid: ${withoutStop(finding.message)}.`
    case 'card':
      return cardEn(finding.problem)
    case 'name':
      return nameEn(finding.problem)
    case 'case-clash':
      return t`These names differ only in capital letters or in how an accent is written, so that Windows and macOS keep only one of them: ${series(pathsOf(finding.paths), 'en')}.`
  }
}

function zh(finding: ContentFinding): Text {
  switch (finding.kind) {
    case 'large-file':
    case 'binary-file':
      return fileZh(finding)
    case 'missing-lfs-object':
      return t`缺少 ${finding.path}（${[sizeText(finding.size)]}）的內容：這裡和 origin 都只有它的 LFS pointer。`
    case 'invalid-metadata':
      return t`\`README.md\` 開頭的設定不正確：${withoutStop(finding.message)}。`
    case 'card':
      return cardZh(finding.problem)
    case 'name':
      return nameZh(finding.problem)
    case 'case-clash':
      return t`這些名稱只差在大小寫或重音符號的寫法，在 Windows 和 macOS 上只會留下其中一個：${series(pathsOf(finding.paths), 'zh-TW')}。`
  }
}

/** The Hub's words and the parser's end with a full stop or not. */
function withoutStop(message: string): string {
  return message.trim().replace(/\.$/, '')
}

function pathsOf(paths: readonly string[]): Text[] {
  return paths.map(path => t`${path}`)
}

function fileEn({ kind, path, size, at, commit }: FileFinding): Text {
  const why = kind === 'large-file' ? 'over 10 MiB' : 'binary'
  const place = at === 'tip' ? 'in the files as they are now' : 'in earlier commits only'
  return t`${path} (${[sizeText(size)]}) is ${[why]}, and the Hub takes it only as an LFS object; it is ${[place]}${commit ? t`, since ${commitText(commit, 'en')}` : []}.`
}

function fileZh({ kind, path, size, at, commit }: FileFinding): Text {
  const why = kind === 'large-file' ? '超過 10 MiB' : '是二進位檔案'
  const place = at === 'tip' ? '在目前的檔案裡' : '只在較早的 commit 裡'
  return t`${path}（${[sizeText(size)]}）${[why]}，Hugging Face 只接受以 LFS 存放；它${[place]}${commit ? t`，最早來自 ${commitText(commit, 'zh-TW')}` : []}。`
}

function cardEn(problem: CardFinding): Text {
  switch (problem.kind) {
    case 'no-front-matter':
      return problem.readme
        ? t`\`README.md\` does not begin with the Space’s settings, a block between two \`---\` lines.`
        : t`There is no \`README.md\`, which holds the Space’s settings.`
    case 'no-sdk':
      return t`The settings at the top of \`README.md\` do not say what the Space runs on: \`sdk\` is missing.`
    case 'unknown-sdk':
      return problem.deprecated
        ? t`The \`sdk\` in \`README.md\` is ${problem.value}, which is no longer one: such a Space is set up with \`sdk: docker\` now.`
        : t`The \`sdk\` in \`README.md\` is ${problem.value}; it can be \`gradio\`, \`docker\` or \`static\`.`
    case 'no-app-file':
      return t`${problem.declared ? t`The \`app_file\` in \`README.md\` is ${problem.path}` : t`A Space with ${[`\`sdk: ${problem.sdk}\``]} starts ${problem.path}`}, and there is no such file${problem.similar === undefined ? [] : t`; there is ${problem.similar}`}.`
    case 'unquoted-version':
      return t`The ${[`\`${problem.key}\``]} in \`README.md\` has no quotes and is read as the number ${problem.value}: \`3.10\`, for one, becomes 3.1.`
    case 'no-text':
      return t`The ${[`\`${problem.key}\``]} in \`README.md\` is not a text.`
    case 'invalid-port':
      return t`The \`app_port\` in \`README.md\` is ${problem.value}; it can be a whole number from 1 to 65535.`
  }
}

function cardZh(problem: CardFinding): Text {
  switch (problem.kind) {
    case 'no-front-matter':
      return problem.readme
        ? t`\`README.md\` 的最開頭沒有 Space 的設定（兩行 \`---\` 之間的那一段）。`
        : t`沒有 \`README.md\`，Space 的設定要寫在裡面。`
    case 'no-sdk':
      return t`\`README.md\` 開頭的設定缺少 \`sdk\`，不知道 Space 要用什麼執行。`
    case 'unknown-sdk':
      return problem.deprecated
        ? t`\`README.md\` 裡的 \`sdk\` 是 ${problem.value}，已經不再提供：這種 Space 現在要用 \`sdk: docker\`。`
        : t`\`README.md\` 裡的 \`sdk\` 是 ${problem.value}，可以用的是 \`gradio\`、\`docker\` 或 \`static\`。`
    case 'no-app-file':
      return t`${problem.declared ? t`\`README.md\` 裡的 \`app_file\` 是 ${problem.path}` : t`${[`\`sdk: ${problem.sdk}\``]} 的 Space 會啟動 ${problem.path}`}，但是找不到這個檔案${problem.similar === undefined ? [] : t`；有的是 ${problem.similar}`}。`
    case 'unquoted-version':
      return t`\`README.md\` 裡的 ${[`\`${problem.key}\``]} 沒有加引號，會被讀成數字 ${problem.value}：例如 \`3.10\` 會變成 3.1。`
    case 'no-text':
      return t`\`README.md\` 裡的 ${[`\`${problem.key}\``]} 不是文字。`
    case 'invalid-port':
      return t`\`README.md\` 裡的 \`app_port\` 是 ${problem.value}，必須是 1 到 65535 的整數。`
  }
}

function nameEn(problem: NameFinding): Text {
  const { path } = problem
  switch (problem.kind) {
    case 'submodule':
      return t`${path} is a submodule: its files do not go along.`
    case 'not-utf-8':
      return t`The name of ${path} is not UTF-8; what cannot be read is shown as \`\uFFFD\`.`
    case 'control-character':
      return t`The name of ${path} has an invisible character in it, such as a line break.`
    case 'backslash':
      return t`The name of ${path} has a backslash in it, which Windows takes for the border of a folder.`
    case 'reserved':
      return t`The path ${path} has ${problem.component === '' ? t`an empty name` : t`the name ${problem.component}`} in it, which git keeps for itself.`
    case 'too-long':
      return t`The path ${path} has a name of ${[String(problem.bytes)]} bytes in it; file systems take 255.`
  }
}

function nameZh(problem: NameFinding): Text {
  const { path } = problem
  switch (problem.kind) {
    case 'submodule':
      return t`${path} 是 submodule，裡面的檔案不會一起送出。`
    case 'not-utf-8':
      return t`${path} 的名稱不是 UTF-8，無法讀取的部分顯示為 \`\uFFFD\`。`
    case 'control-character':
      return t`${path} 的名稱裡有看不見的字元，例如換行。`
    case 'backslash':
      return t`${path} 的名稱裡有反斜線，Windows 會把它當成資料夾的分隔。`
    case 'reserved':
      return t`路徑 ${path} 裡有${problem.component === '' ? t`空白的名稱` : t`名稱 ${problem.component}`}，這是 git 保留的。`
    case 'too-long':
      return t`路徑 ${path} 裡有一個名稱長達 ${[String(problem.bytes)]} 個位元組，檔案系統最多接受 255 個。`
  }
}
