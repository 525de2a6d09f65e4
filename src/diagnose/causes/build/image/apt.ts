import { say, sentences, t } from '../../../../words/text.js'
import { oneOf } from '../../../say/options.js'
import { first, last, cause, type Cause, type Found } from '../../cause.js'

const notRoot = cause(
  'apt-root',
  first([
    /E: Could not open lock file ([^\s]{1,120}) - open \(13: Permission denied\)/,
    /E: List directory ([^\s]{1,120}) is missing\. - Acquire \(13: Permission denied\)/,
    /E: Unable to (?:acquire the dpkg frontend lock|lock the administration directory) .{0,160}are you root\?/,
    /ERROR: Unable to (?:lock|open apk) database: Permission denied/
  ]),
  () => ({
    why: say({
      en: 'Only root can install system packages, but this step runs as another user. The base image or an earlier `USER` line switched to that user.',
      'zh-TW':
        '只有 root 能安裝系統套件，但這個步驟以一般使用者執行：基底映像檔或前面的 `USER` 已經切換使用者。'
    }),
    fix: [
      {
        text: say({
          en: 'In the `Dockerfile`, switch to root for that step and back afterwards (the last line names your user):',
          'zh-TW': '在 `Dockerfile` 的這個步驟切換成 root，之後再切換回來（最後一行是你的使用者名稱）：'
        }),
        block: {
          language: 'text',
          lines: [
            'USER root',
            'RUN apt-get update && apt-get install -y --no-install-recommends git',
            'USER user'
          ]
        }
      }
    ]
  })
)

/** Packages that every Debian and Ubuntu has: when they are not found, no list of packages is there. */
const everywhere =
  /^(?:curl|git|wget|vim|nano|unzip|zip|xz-utils|ca-certificates|build-essential|gcc|g\+\+|make|cmake|pkg-config|ffmpeg|sudo|gnupg|python3|python3-pip|nginx|libgl1|libglib2\.0-0)$/
const updates = /\bapt(?:-get|itude)?\s[^&|;]{0,40}?\bupdate\b/
const fetched = /^(?:Get|Hit|Ign|Err):\d+ |^Fetched /

/** Without `apt-get update`, apt knows no package at all. */
function noLists(lines: readonly string[], log: readonly string[]): Found | null {
  const missing = first([/E: Unable to locate package ([^\s]{1,120})/])(
    lines.filter(line => everywhere.test(/E: Unable to locate package ([^\s]{1,120})/.exec(line)?.[1] ?? ''))
  )
  const install = log.some(line => /\bapt(?:-get)?\s(?:-\w{1,4} ){0,3}install\b/.test(line))
  const known = lines.some(line => fetched.test(line)) || log.some(line => updates.test(line))
  return install && !known ? missing : null
}

const lists = cause('apt-lists', noLists, ({ values: [name = ''] }) => ({
  why: say({
    en: t`apt cannot find ${name}, because the image has no package lists. \`apt-get update\` downloads them, but no step ran it.`,
    'zh-TW': t`apt 找不到 ${name}，因為映像檔裡沒有套件清單。清單要用 \`apt-get update\` 下載，但沒有步驟執行它。`
  }),
  fix: [
    {
      text: say({
        en: 'In the `Dockerfile`, run both in the same `RUN` line:',
        'zh-TW': '在 `Dockerfile` 的同一個 `RUN` 執行這兩個指令：'
      }),
      block: {
        language: 'text',
        lines: [
          `RUN apt-get update && apt-get install -y --no-install-recommends ${/^[\w.+-]+$/.test(name) ? name : 'git'}`
        ]
      }
    }
  ]
}))

/** apt waits for an answer; what stands last in the log is the question. */
const question = cause(
  'apt-question',
  lines =>
    last(
      /(Geographic area): ?(?:$|\d)|select the (geographic area) in which you live/,
      /(Country of origin for the keyboard|Keyboard layout): ?$|^Configuring (keyboard-configuration)/,
      /(Do you want to continue\? \[Y\/n\]) ?(?:Abort\.?)?$/
    )(lines.slice(-12)),
  ({ values: [asked = ''] }) => ({
    why: say({
      en: t`apt asked a question (${asked}), and nobody can answer during a build.`,
      'zh-TW': t`apt 問了一個問題（${asked}），但建置時沒有人能回答。`
    }),
    fix: [
      {
        text: say({
          en: 'In the `Dockerfile`, stop `apt-get` from asking. The time zone (`tzdata`) is then UTC. `TZ` sets another one.',
          'zh-TW':
            '在 `Dockerfile` 讓 `apt-get` 不要問問題。時區（`tzdata`）會使用 UTC，要用別的時區就設定 `TZ`。'
        }),
        block: {
          language: 'text',
          lines: [
            'ENV TZ=Etc/UTC',
            'RUN apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends tzdata'
          ]
        }
      }
    ]
  })
)

const archived = cause(
  'apt-backports',
  lines => {
    const source = first([
      /^(?:Err:\d{1,4} |E: The repository '|E: Failed to fetch )https?:\/\/[^\s]{1,200}?[\s/]([a-z]{3,12}-backports)\b/
    ])(lines)
    const gone = first([/404 {1,2}Not Found|does not have a Release file|no longer has a Release file/])(
      lines
    )
    return source && gone && { ...source, shown: [...new Set([...source.shown, ...gone.shown])] }
  },
  ({ values: [suite = ''] }) => ({
    why: say({
      en: t`The image’s package sources include ${suite}, but Debian has moved it to an archive. apt stops when a source is gone.`,
      'zh-TW': t`映像檔的套件來源裡有 ${suite}，但 Debian 已經把它從伺服器移到封存區。apt 遇到這種來源就會停止。`
    }),
    fix: [
      oneOf(
        {
          text: say({
            en: 'Use an image with a newer Debian in the first line of the `Dockerfile`:',
            'zh-TW': '在 `Dockerfile` 的第一行改用新一點的 Debian：'
          }),
          block: { language: 'text', lines: ['FROM python:3.12-slim-bookworm'] }
        },
        {
          text: say({
            en: 'Remove the backports from the sources before `apt-get update`:',
            'zh-TW': '在 `apt-get update` 之前，從套件來源拿掉 backports：'
          }),
          block: {
            language: 'text',
            lines: [
              "RUN sed -i '/-backports/d' /etc/apt/sources.list && rm -f /etc/apt/sources.list.d/*backports*"
            ]
          }
        }
      )
    ]
  })
)

/** The script of a system package wants to write where only root may: packages.txt is installed without such rights. */
const fakeRoot = cause(
  'package-script',
  lines => {
    const script = first([
      /(?:new |installed )?(?<![\w.+-])([\w.+-]{2,80}) package (?:pre|post)-\w{4,12} script subprocess returned error/
    ])(lines)
    const denied = first([/failed to (?:create|change|remove) .{0,120}Permission denied/])(lines)
    const path = /['‘]([^'’\s]{1,120})['’]: Permission denied/.exec(denied?.shown[0] ?? '')?.[1]
    if (script === null || denied === null || path === undefined) return null
    return { values: [script.values[0] ?? '', path], shown: [...denied.shown, ...script.shown] }
  },
  ({ values: [name = '', path = ''] }) => ({
    why: say({
      en: t`The installation script of the system package ${name} has no permission to change ${path}. Gradio and Streamlit Spaces install \`packages.txt\` without full root permissions.`,
      'zh-TW': t`系統套件 ${name} 的安裝程式要修改 ${path}，但沒有權限。Gradio 和 Streamlit Space 安裝 \`packages.txt\` 時，沒有完整的 root 權限。`
    }),
    fix: [
      oneOf(
        sentences(
          say({
            en: t`In \`packages.txt\`, remove or replace the package that installs ${name}.`,
            'zh-TW': t`從 \`packages.txt\` 拿掉會一起安裝 ${name} 的套件，或換成別的套件。`
          }),
          say({
            en: 'A Python package often does the same: for `clang`, write `libclang` in `requirements.txt`.',
            'zh-TW': 'Python 套件常有同樣的功能：例如 `clang` 可以在 `requirements.txt` 寫 `libclang`。'
          })
        ),
        {
          text: say({
            en: 'Switch to a Docker Space, where `apt-get` runs as root: write `sdk: docker` at the top of `README.md`, and add a `Dockerfile`.',
            'zh-TW':
              '改成 Docker Space，`apt-get` 會以 root 執行：在 `README.md` 最上面寫 `sdk: docker`，並加上 `Dockerfile`。'
          })
        }
      )
    ]
  })
)

const onePython = cause(
  'apt-python',
  first([
    /E: Unable to locate package (python(3\.\d{1,2})(?:-[\w-]{1,20})?)$/,
    /E: Package '(python(3\.\d{1,2})(?:-[\w-]{1,20})?)' has no installation candidate/
  ]),
  ({ values: [name = '', version = '3.12'] }) => ({
    why: say({
      en: t`The image’s Linux has no system package ${name}. Each Linux release has one version of Python, and tags such as \`latest\` move to newer releases.`,
      'zh-TW': t`映像檔的 Linux 沒有系統套件 ${name}：每個 Linux 版本只有一種 Python 版本，而 \`latest\` 這類標籤會換成新的 Linux 版本。`
    }),
    fix: [
      oneOf(
        {
          text: say({
            en: 'Start from the official Python image of that version, and do not install Python with `apt-get`:',
            'zh-TW': '使用那個版本的官方 Python 映像檔，不要用 `apt-get` 安裝 Python：'
          }),
          block: { language: 'text', lines: [`FROM python:${version}-slim`] }
        },
        say({
          en: 'Install the version that this Linux has: `python3`, `python3-pip` and `python3-venv`. Since Python 3.12, there is no `python3-distutils`.',
          'zh-TW':
            '安裝這個 Linux 有的版本：`python3`、`python3-pip` 和 `python3-venv`。從 Python 3.12 開始沒有 `python3-distutils`。'
        })
      )
    ]
  })
)

/** How apt fails before it looks for a package. */
export const aptCauses: readonly Cause[] = [question, notRoot, archived, fakeRoot, lists, onePython]
