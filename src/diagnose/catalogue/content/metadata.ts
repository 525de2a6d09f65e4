import type { ContentFinding, Finding } from '../../../model/failure.js'
import { findingTexts } from '../../../words/findings.js'
import { say, sentences, t, type Said } from '../../../words/text.js'
import type { Log } from '../../engine/log.js'
import { endingSteps } from '../../say/endings.js'
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

const readThere = say({
  en: 'Hugging Face reads the Space’s settings from there.',
  'zh-TW': 'Hugging Face 從這裡讀取 Space 的設定。'
})

function why({ errors, findings }: Facts): Said {
  const ours = inGroup('settings', findings)
  if (ours.length > 0)
    return sentences(
      readThere,
      say({
        en: 'What the input `card` puts there counts, too.',
        'zh-TW': '參數 `card` 放進去的內容也算在內。'
      }),
      findingTexts(ours)
    )
  if (errors.length > 0)
    return sentences(
      readThere,
      say({ en: t`It says: ${listed(errors)}.`, 'zh-TW': t`它的訊息是 ${listed(errors)}。` })
    )
  return sentences(
    readThere,
    say({
      en: 'One of them is not valid. Often, a value is not one of the allowed ones, a `short_description` has more than 60 characters, or a quote or a space is missing.',
      'zh-TW':
        '其中有一項不符合規定。常見的是：值不在允許的清單裡、`short_description` 超過 60 個字元，或少了引號、空格。'
    })
  )
}

/** The Hub begins with the key that it does not take. */
function keysIn(errors: readonly string[], findings: readonly ContentFinding[]): string[] {
  const ours = findings.flatMap(each => (each.kind === 'invalid-metadata' ? [each.message] : []))
  return [...ours, ...errors].flatMap(message => /^"([\w-]{1,80})"/.exec(message)?.[1] ?? [])
}

export const invalidMetadata = diagnosis<'invalid-metadata', Facts>({
  id: 'invalid-metadata',
  signs,
  when: ({ id, log, evidence: { finding } }) => (id === 'invalid-metadata' ? facts(log, finding) : null),
  say: ({ errors, findings }, run) => ({
    title: say({
      en: 'The settings at the top of README.md are not valid',
      'zh-TW': 'README.md 最上面的設定不正確'
    }),
    what:
      findings.length === 0
        ? say({
            en: 'The push was refused because of the settings at the top of `README.md`, between the two `---` lines.',
            'zh-TW': '推送被拒絕，原因是 `README.md` 最上面、兩行 `---` 之間的設定。'
          })
        : say({
            en: 'Hugging Face would refuse the push because of the settings at the top of `README.md`, between the two `---` lines.',
            'zh-TW': 'Hugging Face 會拒絕這次推送，原因是 `README.md` 最上面、兩行 `---` 之間的設定。'
          }),
    why: why({ errors, findings }),
    steps: [
      {
        text: say({
          en: 'Open `README.md` and correct the settings. Compare them with these, which are valid. A color is red, yellow, green, blue, indigo, purple, pink or gray; `sdk` is gradio, docker or static:',
          'zh-TW':
            '打開 `README.md` 改正這段設定。下面是一個正確的例子。顏色可用 red、yellow、green、blue、indigo、purple、pink、gray；`sdk` 可用 gradio、docker、static：'
        }),
        block: example
      },
      say({
        en: 'Put quotes around values that contain a colon or look like a number, such as `sdk_version: "5.0"`.',
        'zh-TW': '值裡面有冒號，或看起來像數字時，請加上引號，例如 `sdk_version: "5.0"`。'
      }),
      ...besides('settings', findings),
      ...endingSteps('push')
    ],
    at: keysIn(errors, findings).map(word => ({ file: 'README.md', word })),
    links: links(run, 'configDocs')
  })
})
