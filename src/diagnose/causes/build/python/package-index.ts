import { say, sentences, t } from '../../../../words/text.js'
import { oneOf } from '../../../say/options.js'
import { first, cause, type Cause } from '../../cause.js'
import { buildAgain } from '../../steps.js'
import { requirementCauses } from './requirement.js'

const sdkVersion = cause(
  'sdk-version',
  lines => {
    // Only the Hub's own command asks for Gradio with these extras, in the version that the README names.
    const failed = first([/satisfies the requirement (gradio\[[^\s(]{1,80})/i])(lines)
    const command = lines.some(line => /pip install .{0,200}gradio\[/.test(line))
    return failed ?? (command ? first([/satisfies the requirement (gradio==[^\s(]{1,40})/i])(lines) : null)
  },
  ({ values: [requirement = ''] }) => ({
    why: say({
      en: t`The version of Gradio in \`sdk_version\` at the top of \`README.md\` does not exist (${requirement}).`,
      'zh-TW': t`\`README.md\` 最上面的 \`sdk_version\` 指定的 Gradio 版本不存在（${requirement}）。`
    }),
    fix: [
      say({
        en: 'Write a version that exists there, in quotes, or remove the line to get the newest one. All versions are listed at [pypi.org](https://pypi.org/project/gradio/#history).',
        'zh-TW':
          '改成存在的版本並加上引號，或拿掉這一行來使用最新版。所有版本都列在 [pypi.org](https://pypi.org/project/gradio/#history)。'
      })
    ]
  })
)

/** The list was named as if it were a package. */
const listAsPackage = cause(
  'list-as-package',
  first([/a package literally named "([^"]{1,80})"/]),
  ({ values: [file = ''] }) => ({
    why: say({
      en: t`pip looked for a package called ${file}, because the option \`-r\` is missing before it.`,
      'zh-TW': t`pip 把 ${file} 當成套件名稱，因為前面少了選項 \`-r\`。`
    }),
    fix: [
      {
        text: say({ en: 'In the `Dockerfile`, write:', 'zh-TW': '在 `Dockerfile` 寫成：' }),
        block: { language: 'text', lines: ['RUN pip install --no-cache-dir -r requirements.txt'] }
      }
    ]
  })
)

/** The index could not be reached, and pip then says that nothing is there. */
const unreachable = cause(
  'index-unreachable',
  lines => {
    const retried = first([
      /Retrying \(Retry\(total=0|(?:NewConnectionError|NameResolutionError|ReadTimeoutError|Max retries exceeded)/
    ])(lines)
    // pip warns of each retry; the last word is an error.
    const failed = lines.find(
      line =>
        !/^\s*WARNING: /.test(line) &&
        /from versions: none|No matching distribution|ReadTimeoutError|Max retries/.test(line)
    )
    const shown = [...new Set([...(retried?.shown ?? []), failed ?? ''])]
    return retried === null || failed === undefined ? null : { values: [], shown }
  },
  () => ({
    why: say({
      en: 'The build could not reach the server that the packages come from. Your files may be fine.',
      'zh-TW': '安裝套件時連不到存放套件的伺服器。你的檔案可能沒有問題。'
    }),
    fix: [
      sentences(
        say({ en: 'Wait a few minutes and build once more.', 'zh-TW': '等幾分鐘再建置一次。' }),
        buildAgain
      ),
      say({
        en: 'If it fails again, look at the addresses in `requirements.txt` (`--index-url`, `git+https://…`): each must be public.',
        'zh-TW':
          '如果還是失敗，請檢查 `requirements.txt` 裡的網址（`--index-url`、`git+https://…`）：每個都要是公開的。'
      })
    ]
  }),
  'none'
)

const invalidRequirement = cause(
  'invalid-requirement',
  first(
    [
      /Invalid requirement:? ['"]?(['"]?[^'"]{1,120})/i,
      /Expected (?:end or semicolon|package name) .{0,200}/
    ],
    /^\s*\(from line \d+|\^/
  ),
  ({ values: [line] }) => ({
    why:
      line === undefined
        ? say({
            en: 'pip cannot read a line of `requirements.txt`.',
            'zh-TW': 'pip 看不懂 `requirements.txt` 的其中一行。'
          })
        : say({
            en: t`pip cannot read this line of \`requirements.txt\`: ${line}.`,
            'zh-TW': t`pip 看不懂 \`requirements.txt\` 的這一行：${line}。`
          }),
    fix: [
      say({
        en: 'Write one package per line, such as `pandas` or `pandas==2.2.3` (two equals signs), and nothing else: no `pip install`, no commas, no `import`, no quotation marks around the line. Save the file as plain UTF-8 text.',
        'zh-TW':
          '一行只寫一個套件，例如 `pandas` 或 `pandas==2.2.3`（兩個等號），不要寫其他東西：不用 `pip install`、不用逗號、不用 `import`、整行不要加引號。檔案請存成 UTF-8 純文字。'
      })
    ]
  })
)

const localVersion = cause(
  'local-version',
  lines =>
    lines.some(line => /satisfies the requirement|No solution found|no version of/.test(line))
      ? first([/([\w.-]{1,60}==[\w.]{1,30})\+(cu\d{2,4}|cpu|rocm[\d.]{1,6})(?![\w.]*\.whl)/])(
          lines.filter(line => !/^\s*(?:Collecting|Downloading|Using cached) /.test(line))
        )
      : null,
  ({ values: [requirement = '', suffix = ''] }) => ({
    why: say({
      en: t`The version ${`${requirement}+${suffix}`} is not on PyPI. Versions with such a suffix are only on \`download.pytorch.org\`.`,
      'zh-TW': t`PyPI 上沒有 ${`${requirement}+${suffix}`} 這個版本。有這種後綴的版本只放在 \`download.pytorch.org\`。`
    }),
    fix: [
      oneOf(
        {
          text: say({
            en: 'Add that index as a line at the top of `requirements.txt`, or as an option of `pip install`:',
            'zh-TW': '在 `requirements.txt` 最上面加上這個來源，或寫成 `pip install` 的選項：'
          }),
          block: {
            language: 'text',
            lines: [`--extra-index-url https://download.pytorch.org/whl/${suffix}`]
          }
        },
        say({
          en: t`Or drop the suffix, and write ${requirement}.`,
          'zh-TW': t`或拿掉後綴，只寫 ${requirement}。`
        })
      )
    ]
  })
)

/** Comes before the conflict that uv makes of it. */
export const localVersionCauses: readonly Cause[] = [localVersion]
/** What pip looks for and does not find. */
export const indexCauses: readonly Cause[] = [
  listAsPackage,
  unreachable,
  sdkVersion,
  ...requirementCauses,
  invalidRequirement
]
