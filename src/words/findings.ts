import type { CardFinding } from '../content/card-checks.js'
import type { NameFinding } from '../content/names.js'
import type { CommitSummary, ContentFinding } from '../model/failure.js'
import { commitText, series, sizeText } from './phrases.js'
import { type FoundSecret, secretItem } from './secrets.js'
import { say, sentences, t, type Said } from './text.js'

type FileFinding = Extract<ContentFinding, { readonly kind: 'large-file' | 'binary-file' }>

/** Several findings, one sentence after the other; after the first few, how many more there are. */
export function findingTexts(findings: readonly ContentFinding[], most = 10): Said {
  const rest = findings.length - most
  const more = rest > 0 ? [say({ en: `And ${rest} more.`, 'zh-TW': `還有 ${rest} 個。` })] : []
  return sentences(...findings.slice(0, most).map(findingText), ...more)
}

/** A finding as one sentence, for a row of the summary's table or a line of the log. */
export function findingText(finding: ContentFinding): Said {
  switch (finding.kind) {
    case 'large-file':
    case 'binary-file':
      return fileText(finding)
    case 'missing-lfs-object':
      return say({
        en: t`The content of ${finding.path} (${[sizeText(finding.size)]}) is missing: there is only its LFS pointer, here and at the origin.`,
        'zh-TW': t`缺少 ${finding.path}（${[sizeText(finding.size)]}）的內容：這裡和 origin 都只有它的 LFS 指標檔（pointer）。`
      })
    case 'invalid-metadata':
      return say({
        en: t`The settings at the top of \`README.md\` are not valid: ${withoutStop(finding.message)}.`,
        'zh-TW': t`\`README.md\` 最上面的設定不正確：${withoutStop(finding.message)}。`
      })
    case 'card':
      return cardText(finding.problem)
    case 'name':
      return nameText(finding.problem)
    case 'secret':
      return secretText(finding)
    case 'case-clash':
      return say({
        en: t`These names differ only in capital letters or in how an accent is written, so Windows and macOS keep only one of them: ${series(pathsOf(finding.paths))}.`,
        'zh-TW': t`這些名稱只差在大小寫或重音符號的寫法，在 Windows 和 macOS 上只會留下其中一個：${series(pathsOf(finding.paths))}。`
      })
  }
}

/** The Hub's words and the parser's end with a full stop or not. */
function withoutStop(message: string): string {
  return message.trim().replace(/\.$/, '')
}

function pathsOf(paths: readonly string[]): Said[] {
  return paths.map(path => t`${path}`)
}

function fileText({ kind, path, size, at, commit }: FileFinding): Said {
  const why =
    kind === 'large-file'
      ? say({ en: 'over 10 MiB', 'zh-TW': '超過 10 MiB' })
      : say({ en: 'binary', 'zh-TW': '是二進位檔案' })
  const place = placeOf(at)
  const since = sinceText(commit)
  return say({
    en: t`${path} (${[sizeText(size)]}) is ${why}, and Hugging Face takes it only when it is stored with Git LFS; it is ${place}${since}.`,
    'zh-TW': t`${path}（${[sizeText(size)]}）${why}，Hugging Face 只接受用 Git LFS 存放；它${place}${since}。`
  })
}

/** Where it is, what it is, since when, and what lets it pass. */
function secretText(finding: FoundSecret): Said {
  const { place } = finding
  const item = secretItem(finding)
  if (place.in !== 'file') return say({ en: t`A secret in ${item}.`, 'zh-TW': t`有機密資料：${item}。` })
  const { at, commit, fingerprints } = place
  const [fingerprint] = fingerprints
  const passes =
    fingerprint === undefined
      ? []
      : say({
          en: t`; its fingerprint for \`.gitleaksignore\` is ${fingerprint}`,
          'zh-TW': t`；用在 \`.gitleaksignore\` 的指紋（fingerprint）是 ${fingerprint}`
        })
  return say({
    en: t`A secret in ${item}, ${placeOf(at)}${sinceText(commit)}${passes}.`,
    'zh-TW': t`有機密資料：${item}，${placeOf(at)}${sinceText(commit)}${passes}。`
  })
}

function placeOf(at: 'tip' | 'history'): Said {
  return at === 'tip'
    ? say({ en: 'in the files as they are now', 'zh-TW': '在目前的檔案裡' })
    : say({ en: 'in earlier commits only', 'zh-TW': '只在較早的 commit 裡' })
}

function sinceText(commit: CommitSummary | undefined): Said {
  if (commit === undefined) return []
  return say({ en: t`, since ${commitText(commit)}`, 'zh-TW': t`，最早來自 ${commitText(commit)}` })
}

function cardText(problem: CardFinding): Said {
  switch (problem.kind) {
    case 'no-front-matter':
      return problem.readme
        ? say({
            en: '`README.md` does not begin with the Space’s settings, which stand between two `---` lines.',
            'zh-TW': '`README.md` 的最上面沒有 Space 的設定（兩行 `---` 之間的那一段）。'
          })
        : say({
            en: 'There is no `README.md`, which holds the Space’s settings.',
            'zh-TW': '沒有 `README.md`，Space 的設定要寫在裡面。'
          })
    case 'no-sdk':
      return say({
        en: 'The settings at the top of `README.md` do not say what the Space runs on: `sdk` is missing.',
        'zh-TW': '`README.md` 最上面的設定缺少 `sdk`，不知道 Space 要用什麼執行。'
      })
    case 'unknown-sdk':
      return problem.deprecated
        ? say({
            en: t`The \`sdk\` in \`README.md\` is ${problem.value}, which is no longer offered: a Space that had it before goes on, and a new one for Streamlit uses \`sdk: docker\`.`,
            'zh-TW': t`\`README.md\` 裡的 \`sdk\` 是 ${problem.value}，已經不再提供：原本就用它的 Space 可以繼續執行，新的 Streamlit Space 要用 \`sdk: docker\`。`
          })
        : say({
            en: t`The \`sdk\` in \`README.md\` is ${problem.value}; it can be \`gradio\`, \`docker\` or \`static\`.`,
            'zh-TW': t`\`README.md\` 裡的 \`sdk\` 是 ${problem.value}，可以用的是 \`gradio\`、\`docker\` 或 \`static\`。`
          })
    case 'no-app-file':
      return noAppFile(problem)
    case 'unquoted-version':
      return say({
        en: t`The ${[`\`${problem.key}\``]} in \`README.md\` has no quotes and is read as the number ${problem.value}: \`3.10\`, for one, becomes 3.1.`,
        'zh-TW': t`\`README.md\` 裡的 ${[`\`${problem.key}\``]} 沒有加引號，會被讀成數字 ${problem.value}：例如 \`3.10\` 會變成 3.1。`
      })
    case 'no-text':
      return say({
        en: t`The ${[`\`${problem.key}\``]} in \`README.md\` is not a text.`,
        'zh-TW': t`\`README.md\` 裡的 ${[`\`${problem.key}\``]} 不是文字。`
      })
    case 'invalid-port':
      return say({
        en: t`The \`app_port\` in \`README.md\` is ${problem.value}; it can be a whole number from 1 to 65535.`,
        'zh-TW': t`\`README.md\` 裡的 \`app_port\` 是 ${problem.value}，必須是 1 到 65535 的整數。`
      })
  }
}

function noAppFile({
  declared,
  path,
  sdk,
  similar
}: Extract<CardFinding, { readonly kind: 'no-app-file' }>): Said {
  const wanted = declared
    ? say({
        en: t`The \`app_file\` in \`README.md\` is ${path}`,
        'zh-TW': t`\`README.md\` 裡的 \`app_file\` 是 ${path}`
      })
    : say({
        en: t`A Space with ${[`\`sdk: ${sdk}\``]} starts ${path}`,
        'zh-TW': t`${[`\`sdk: ${sdk}\``]} 的 Space 會啟動 ${path}`
      })
  const near =
    similar === undefined ? [] : say({ en: t`; there is ${similar}`, 'zh-TW': t`；有的是 ${similar}` })
  return say({
    en: t`${wanted}, and there is no such file${near}.`,
    'zh-TW': t`${wanted}，但是找不到這個檔案${near}。`
  })
}

function nameText(problem: NameFinding): Said {
  const { path } = problem
  switch (problem.kind) {
    case 'submodule':
      return say({
        en: t`${path} is a submodule: its files are not pushed.`,
        'zh-TW': t`${path} 是 submodule，裡面的檔案不會一起送出。`
      })
    case 'not-utf-8':
      return say({
        en: t`The name of ${path} is not UTF-8; what cannot be read is shown as \`\uFFFD\`.`,
        'zh-TW': t`${path} 的名稱不是 UTF-8，無法讀取的部分顯示為 \`\uFFFD\`。`
      })
    case 'control-character':
      return say({
        en: t`The name of ${path} has an invisible character in it, such as a line break.`,
        'zh-TW': t`${path} 的名稱裡有看不見的字元，例如換行。`
      })
    case 'backslash':
      return say({
        en: t`The name of ${path} has a backslash in it, which Windows takes for the border of a folder.`,
        'zh-TW': t`${path} 的名稱裡有反斜線，Windows 會把它當成資料夾的分隔。`
      })
    case 'reserved': {
      const name =
        problem.component === ''
          ? say({ en: 'an empty name', 'zh-TW': '空白的名稱' })
          : say({ en: t`the name ${problem.component}`, 'zh-TW': t`名稱 ${problem.component}` })
      return say({
        en: t`The path ${path} has ${name} in it, which git keeps for itself.`,
        'zh-TW': t`路徑 ${path} 裡有${name}，這是 git 保留的。`
      })
    }
    case 'too-long':
      return say({
        en: t`The path ${path} has a name of ${[String(problem.bytes)]} bytes in it; file systems take 255.`,
        'zh-TW': t`路徑 ${path} 裡有一個名稱長達 ${[String(problem.bytes)]} 個位元組，檔案系統最多接受 255 個。`
      })
  }
}
