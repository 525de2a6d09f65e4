import { t } from '../../../words/text.js'
import { first, cause, type Cause } from '../cause.js'

/** pip, when it finds nothing to install; it names the versions that it could have taken. */
export const noVersion =
  /Could not find a version that satisfies the requirement ([^\s(]{1,120})(?: \(from versions: ([^)]{0,4000}))?/

const sdkVersion = cause(
  'sdk-version',
  lines => {
    // Only the Hub's own command asks for Gradio with these extras, in the version that the README names.
    const failed = first([/satisfies the requirement (gradio\[[^\s(]{1,80})/i])(lines)
    const command = lines.some(line => /pip install .{0,200}gradio\[/.test(line))
    return failed ?? (command ? first([/satisfies the requirement (gradio==[^\s(]{1,40})/i])(lines) : null)
  },
  {
    en: ({ values: [requirement = ''] }) => ({
      why: t`There is no version of Gradio like the one that \`sdk_version\` at the top of \`README.md\` asks for (${requirement}).`,
      fix: [
        {
          text: t`Write a version there that exists, in quotes, or take the line away to get the newest one. All versions are listed at [pypi.org](https://pypi.org/project/gradio/#history).`
        }
      ]
    }),
    'zh-TW': ({ values: [requirement = ''] }) => ({
      why: t`\`README.md\` 開頭的 \`sdk_version\` 指定的 Gradio 版本不存在（${requirement}）。`,
      fix: [
        {
          text: t`改成存在的版本並加上引號，或拿掉這一行，就會使用最新版。所有版本都列在 [pypi.org](https://pypi.org/project/gradio/#history)。`
        }
      ]
    })
  }
)

/** The index could not be reached, and pip then says that nothing is there. */
const unreachable = cause(
  'index-unreachable',
  lines => {
    const retried = first([
      /Retrying \(Retry\(total=0|(?:NewConnectionError|NameResolutionError|ReadTimeoutError|Max retries exceeded)/
    ])(lines)
    const failed = lines.find(line =>
      /from versions: none|No matching distribution|ReadTimeoutError|Max retries/.test(line)
    )
    const shown = [...new Set([...(retried?.shown ?? []), failed ?? ''])]
    return retried === null || failed === undefined ? null : { values: [], shown }
  },
  {
    en: () => ({
      why: t`While the packages were being installed, the server that they come from could not be reached. Your files need not be wrong.`,
      fix: [
        {
          text: t`Wait a few minutes and build once more: in the Space, Settings → “Factory rebuild”, or run this action with its input \`restart: factory\`.`
        },
        {
          text: t`If it fails again, look at the addresses in \`requirements.txt\` (\`--index-url\`, \`git+https://…\`): each must be open to everyone.`
        }
      ]
    }),
    'zh-TW': () => ({
      why: t`安裝套件時，連不到存放套件的伺服器。你的檔案不一定有錯。`,
      fix: [
        {
          text: t`等幾分鐘再建置一次：在 Space 的 Settings 按「Factory rebuild」，或執行這個 action 並設定輸入 \`restart: factory\`。`
        },
        {
          text: t`如果還是失敗，請檢查 \`requirements.txt\` 裡的網址（\`--index-url\`、\`git+https://…\`）：每個都要是任何人都能存取的。`
        }
      ]
    })
  },
  'none'
)

const noSuchVersion = cause(
  'no-such-version',
  lines => {
    const match = first([noVersion])(lines)
    return match === null || match.values.length < 2 || /^none$/i.test(match.values[1] ?? '')
      ? null
      : { ...match, values: match.values.slice(0, 1) }
  },
  {
    en: ({ values: [requirement = ''] }) => ({
      why: t`pip looked for ${requirement}. The package exists, but not in that version, or not for this Python and this kind of machine.`,
      fix: [
        {
          text: t`Look the package up on [pypi.org](https://pypi.org) and write a version in \`requirements.txt\` that exists. The line in the build log names those that pip could have taken.`
        },
        {
          text: t`If the version exists there, it was made for another Python: see \`python_version\` at the top of \`README.md\` (in quotes), or the first line of the \`Dockerfile\`.`
        }
      ]
    }),
    'zh-TW': ({ values: [requirement = ''] }) => ({
      why: t`pip 要找的是 ${requirement}。這個套件存在，但沒有這個版本，或這個版本不支援目前的 Python 或機器。`,
      fix: [
        {
          text: t`到 [pypi.org](https://pypi.org) 查這個套件，在 \`requirements.txt\` 改成存在的版本。建置記錄裡的那一行也列出了可以用的版本。`
        },
        {
          text: t`如果那裡有這個版本，代表它支援的是別的 Python：請看 \`README.md\` 開頭的 \`python_version\`（要加引號），或 \`Dockerfile\` 的第一行。`
        }
      ]
    })
  }
)

const noSuchPackage = cause(
  'no-such-package',
  first([
    noVersion,
    /No matching distribution found for ([^\s(]{1,120})/i,
    /Because ([^\s]{1,120}) was not found in the package registry/,
    /ResolvePackageNotFound:? ?-? ?([^\s]{0,120})/
  ]),
  {
    en: ({ values: [requirement = ''] }) => ({
      why: t`There is no package of the name ${requirement} to install. Mostly the name is misspelt, or it is the name that the code imports: \`cv2\` is installed as \`opencv-python-headless\`, \`sklearn\` as \`scikit-learn\`. What comes with Python itself (\`os\`, \`json\`, …) is not installed at all.`,
      fix: [
        {
          text: t`Look the package up on [pypi.org](https://pypi.org), and correct or remove the line in \`requirements.txt\`.`
        }
      ]
    }),
    'zh-TW': ({ values: [requirement = ''] }) => ({
      why: t`找不到名稱是 ${requirement} 的套件。多半是名稱打錯，或寫成程式裡 import 的名稱：\`cv2\` 要裝 \`opencv-python-headless\`，\`sklearn\` 要裝 \`scikit-learn\`。Python 內建的（\`os\`、\`json\`……）不需要安裝。`,
      fix: [
        {
          text: t`到 [pypi.org](https://pypi.org) 查正確的名稱，改正或刪除 \`requirements.txt\` 裡的這一行。`
        }
      ]
    })
  }
)

const invalidRequirement = cause(
  'invalid-requirement',
  first(
    [/Invalid requirement:? ['"]?([^'"]{1,120})/i, /Expected (?:end or semicolon|package name) .{0,200}/],
    /^\s*\(from line \d+|\^/
  ),
  {
    en: ({ values: [line] }) => ({
      why:
        line === undefined
          ? t`A line of \`requirements.txt\` is not written as pip expects it.`
          : t`pip cannot read this line of \`requirements.txt\`: ${line}.`,
      fix: [
        {
          text: t`Write one package a line, such as \`pandas\` or \`pandas==2.2.3\` (two equal signs), and nothing else: no \`pip install\`, no commas, no \`import\`. Save the file as plain UTF-8 text.`
        }
      ]
    }),
    'zh-TW': ({ values: [line] }) => ({
      why:
        line === undefined
          ? t`\`requirements.txt\` 有一行的寫法 pip 看不懂。`
          : t`pip 看不懂 \`requirements.txt\` 的這一行：${line}。`,
      fix: [
        {
          text: t`一行只寫一個套件，例如 \`pandas\` 或 \`pandas==2.2.3\`（兩個等號），不要寫其他東西：不用 \`pip install\`、不用逗號、不用 \`import\`。檔案請存成 UTF-8 純文字。`
        }
      ]
    })
  }
)

/** What pip looks for and does not find. */
export const indexCauses: readonly Cause[] = [
  unreachable,
  sdkVersion,
  noSuchVersion,
  noSuchPackage,
  invalidRequirement
]
