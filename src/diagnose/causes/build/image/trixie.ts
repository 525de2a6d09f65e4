import { say, t } from '../../../../words/text.js'
import { oneOf } from '../../../say/options.js'
import { first, cause, type Cause } from '../../cause.js'

const bookworm = {
  text: say({
    en: 'Pin the base image to Debian 12 in the first line of the `Dockerfile`:',
    'zh-TW': '在 `Dockerfile` 的第一行，把基底映像檔固定在 Debian 12：'
  }),
  block: { language: 'text', lines: ['FROM python:3.12-slim-bookworm'] }
} as const

const playwright = cause(
  'playwright-system',
  first(
    [
      /Package '?(ttf-(?:unifont|ubuntu-font-family))'? (?:is not available|has no installation candidate)/,
      /Unable to locate package (ttf-(?:unifont|ubuntu-font-family))/,
      /Playwright does not support (\w{1,20} on [\w.-]{1,40})/
    ],
    /not officially supported by Playwright/
  ),
  ({ values: [what = ''] }) => ({
    why: say({
      en: t`This version of Playwright does not support the Linux of the image, and the log names ${what}. Tags such as \`python:3.12-slim\` moved to Debian 13 (trixie).`,
      'zh-TW': t`這個版本的 Playwright 不支援映像檔的 Linux，紀錄裡寫的是 ${what}。\`python:3.12-slim\` 這類標籤已經改用 Debian 13（trixie）。`
    }),
    fix: [
      oneOf(
        say({
          en: 'Use a newer version of Playwright, which supports Debian 13.',
          'zh-TW': '改用新一點、支援 Debian 13 的 Playwright。'
        }),
        bookworm
      )
    ]
  })
)

/** What Debian 13 and Ubuntu 24.04 call it; null where they no longer have it. */
const renamed = new Map([
  ['libasound2', 'libasound2t64'],
  ['libgl1-mesa-glx', 'libgl1'],
  ['libgdk-pixbuf2.0-0', 'libgdk-pixbuf-2.0-0'],
  ['libncurses5', 'libncurses6'],
  ['python3-distutils', null],
  ['libappindicator3-1', 'libayatana-appindicator3-1'],
  ['software-properties-common', null]
])
const names = [...renamed.keys()].map(name => name.replaceAll('.', '\\.')).join('|')

const gone = cause(
  'apt-renamed',
  first([
    new RegExp(`E: Unable to locate package (${names})(?![\\w.+-])`),
    new RegExp(`E: Package '(${names})' has no installation candidate`)
  ]),
  ({ values: [name = ''] }) => {
    const other = renamed.get(name) ?? undefined
    return {
      why: say({
        en: t`The system package ${name} is not in newer Linux versions. Tags such as \`python:3.12-slim\` moved to Debian 13 (trixie).`,
        'zh-TW': t`新版 Linux 已經沒有系統套件 ${name}。\`python:3.12-slim\` 這類標籤已經改用 Debian 13（trixie）。`
      }),
      fix: [
        oneOf(
          other === undefined
            ? say({
                en: t`Remove ${name} from \`packages.txt\` or the \`Dockerfile\`: on Debian, it is seldom needed.`,
                'zh-TW': t`從 \`packages.txt\` 或 \`Dockerfile\` 拿掉 ${name}：在 Debian 很少需要它。`
              })
            : say({
                en: t`Write ${other} instead in \`packages.txt\` or the \`Dockerfile\`.`,
                'zh-TW': t`在 \`packages.txt\` 或 \`Dockerfile\` 改寫成 ${other}。`
              }),
          bookworm
        )
      ]
    }
  }
)

/** What tags of base images lost when they moved to a newer Debian. */
export const trixieCauses: readonly Cause[] = [playwright, gone]
