import type { ContentFinding, Finding } from '../../../model/failure.js'
import { findingTexts } from '../../../words/findings.js'
import { t, type Text } from '../../../words/text.js'
import type { Log } from '../../engine/log.js'
import { links, listed } from '../../say/phrases.js'
import { besides, findingsIn, inGroup } from './groups.js'
import { diagnosis } from '../../engine/entry.js'
import { invalidMetadata as signs } from './signs.js'

interface Facts {
  /** What the Hub found wrong, in its own words. */
  readonly errors: readonly string[]
  /** What our own check found, the settings of the Space and all else. */
  readonly findings: readonly ContentFinding[]
}

const errorLine =
  /(?:^|[-✖*] ?)(?:Error: )?("[\w.[\]-]{1,80}" (?:must|length|is|with|does|contains|need).{0,500})$/
const proseLine = /(Invalid YAML in README\.md: .{1,400}|The YAML metadata of your README\.md is invalid)/

function errorsIn(log: Log): readonly string[] {
  const found = log.lines.flatMap(line => (errorLine.exec(line) ?? proseLine.exec(line))?.[1] ?? [])
  return [...new Set(found)].slice(0, 10)
}

const example = {
  language: 'yaml',
  lines: [
    '---',
    'title: My app',
    'colorFrom: blue',
    'colorTo: green',
    'sdk: gradio',
    'app_file: app.py',
    'short_description: At most 60 characters',
    '---'
  ]
} as const

function facts(log: Log, finding: Finding | undefined): Facts {
  return { errors: errorsIn(log), findings: findingsIn(finding) }
}

function whyEn({ errors, findings }: Facts): Text {
  const ours = inGroup('settings', findings)
  if (ours.length > 0)
    return t`The Hub reads the Space’s settings there, with what the input \`card\` puts in. ${findingTexts(ours, 'en')}`
  if (errors.length > 0) return t`The Hub reads the Space’s settings there and says: ${listed(errors, 'en')}.`
  return t`The Hub reads the Space’s settings there, and one of them is not as it must be. Often it is a value that is not on the list, a \`short_description\` of more than 60 characters, or a missing quote or blank.`
}

function whyZh({ errors, findings }: Facts): Text {
  const ours = inGroup('settings', findings)
  if (ours.length > 0)
    return t`Hugging Face 從這裡讀取 Space 的設定，包含輸入 \`card\` 放進去的內容。${findingTexts(ours, 'zh-TW')}`
  if (errors.length > 0)
    return t`Hugging Face 從這裡讀取 Space 的設定，它的訊息是：${listed(errors, 'zh-TW')}。`
  return t`Hugging Face 從這裡讀取 Space 的設定，其中有一項不符合規定。常見的是：值不在允許的清單裡、\`short_description\` 超過 60 個字元，或少了引號、空格。`
}

export const invalidMetadata = diagnosis<'invalid-metadata', Facts>({
  id: 'invalid-metadata',
  signs,
  when: ({ id, log, evidence: { finding } }) => (id === 'invalid-metadata' ? facts(log, finding) : null),
  say: {
    en: ({ errors, findings }, run) => ({
      title: 'The settings at the top of README.md are not valid',
      what:
        findings.length === 0
          ? t`The push was refused because of the block between the two \`---\` lines at the top of \`README.md\`. Nothing was accepted, and the Space has not changed.`
          : t`The Hub would refuse the push because of the block between the two \`---\` lines at the top of \`README.md\`. Nothing was pushed, and the Space has not changed.`,
      why: whyEn({ errors, findings }),
      steps: [
        {
          text: t`Open \`README.md\` and correct the block. For comparison, one that is valid (colors: red, yellow, green, blue, indigo, purple, pink, gray; sdk: gradio, docker, static):`,
          block: example
        },
        {
          text: t`Put quotes around values that have a colon or look like a number, such as \`sdk_version: "5.0"\`.`
        },
        ...besides('settings', findings, 'en'),
        { text: t`Commit \`README.md\` and push to GitHub. The workflow starts again by itself.` }
      ],
      links: links(run, 'en', 'configDocs')
    }),
    'zh-TW': ({ errors, findings }, run) => ({
      title: 'README.md 開頭的設定不正確',
      what:
        findings.length === 0
          ? t`推送被拒絕，原因是 \`README.md\` 開頭兩行 \`---\` 之間的設定。什麼都沒有送進去，Space 沒有任何變動。`
          : t`\`README.md\` 開頭兩行 \`---\` 之間的設定會讓推送被拒絕，所以什麼都沒有推送。Space 沒有任何變動。`,
      why: whyZh({ errors, findings }),
      steps: [
        {
          text: t`打開 \`README.md\` 改正這段設定。下面是一個正確的例子（顏色可用 red、yellow、green、blue、indigo、purple、pink、gray；sdk 可用 gradio、docker、static）：`,
          block: example
        },
        { text: t`值裡面有冒號，或看起來像數字時，請加上引號，例如 \`sdk_version: "5.0"\`。` },
        ...besides('settings', findings, 'zh-TW'),
        { text: t`把 \`README.md\` commit 後推送到 GitHub，工作流程就會重新開始。` }
      ],
      links: links(run, 'zh-TW', 'configDocs')
    })
  }
})
