import { t } from '../../../words/text.js'
import { first, cause, type Cause } from '../cause.js'

const named = [
  /Failed building wheel for ([\w.-]{1,80})/,
  /Failed to build (?:installable wheels for some pyproject\.toml based projects \()?[`']?([\w.-]{1,80})/i,
  /Could not build wheels for ([\w.-]{1,80})/
]
const unnamed = [
  /error: (?:metadata-generation-failed|legacy-install-failure)/,
  /Encountered error while (?:trying to install|generating) package/i,
  /error: command '[^']{1,200}' failed/
]
const compilerError =
  /fatal error: |error: command '|\bnot found\b.{0,80}|Python\.h|executable not found|can't find Rust|Could NOT find|CMake Error|ModuleNotFoundError|^\s*(?:╰─> )?(?:\w{1,60}\.)*\w{1,60}Error: /

/** A package's own set-up program wants another package before any is installed. */
const needsFirst = cause(
  'needs-another-first',
  lines => {
    const failing = lines.some(line =>
      /metadata-generation|Getting requirements to build|build_wheel|egg_info|setup\.py/.test(line)
    )
    return failing
      ? first(
          [/ModuleNotFoundError: No module named '([\w.]{1,80})'/],
          /metadata-generation-failed|Failed to build/
        )(lines)
      : null
  },
  {
    en: ({ values: [name = ''] }) => ({
      why: t`A package in \`requirements.txt\` cannot be set up without ${name}, which is not there yet: pip prepares all packages before it installs the first.`,
      fix: [
        {
          text: t`Write what must be there first into a file \`pre-requirements.txt\` beside \`requirements.txt\`: it is installed before (\`distutils\` and \`pkg_resources\` come from \`setuptools<81\`).`
        },
        {
          text: t`Or take a version of the package that can be installed as it is. Packages such as \`flash-attn\` publish ready-made files (\`.whl\`) whose address can stand in \`requirements.txt\`.`
        }
      ]
    }),
    'zh-TW': ({ values: [name = ''] }) => ({
      why: t`\`requirements.txt\` 裡有一個套件在安裝前就需要 ${name}，但當時它還沒裝好：pip 會先準備所有套件，才開始安裝。`,
      fix: [
        {
          text: t`把要先裝好的套件寫在 \`pre-requirements.txt\`，放在 \`requirements.txt\` 旁邊，它會先被安裝（\`distutils\` 和 \`pkg_resources\` 來自 \`setuptools<81\`）。`
        },
        {
          text: t`或改用可以直接安裝的版本。像 \`flash-attn\` 這樣的套件有提供做好的檔案（\`.whl\`），可以把它的網址寫在 \`requirements.txt\`。`
        }
      ]
    })
  }
)

const compile = cause(
  'compile',
  lines => first(named, compilerError)(lines) ?? first(unnamed, compilerError)(lines),
  {
    en: ({ values: [name] }) => ({
      why: t`${name === undefined ? t`A package` : t`The package ${name}`} comes without a ready-made file for this Python, so it had to be built from its source code, and that failed. Mostly a compiler or a library of the system is missing, or the version is too old for the Python in use.`,
      fix: [
        {
          text: t`Try a newer version of the package in \`requirements.txt\`, or an older Python (\`python_version\` at the top of \`README.md\`, in quotes), so that a ready-made file is found.`
        },
        {
          text: t`If it must be built: name the system packages that it needs in a file \`packages.txt\`, one a line. In a Docker Space, install them with \`apt-get\` before pip. A missing \`pg_config\` comes from \`libpq-dev\`, a missing \`Python.h\` from \`python3-dev\`.`,
          block: { language: 'text', lines: ['build-essential', 'cmake', 'pkg-config'] }
        }
      ]
    }),
    'zh-TW': ({ values: [name] }) => ({
      why: t`${name === undefined ? t`有一個套件` : t`套件 ${name} `}沒有提供這個 Python 版本可以直接用的檔案，只好從原始碼建置，結果失敗了。多半是缺少編譯器或系統函式庫，或套件的版本太舊，不支援目前的 Python。`,
      fix: [
        {
          text: t`試試在 \`requirements.txt\` 改用新一點的版本，或改用舊一點的 Python（\`README.md\` 開頭的 \`python_version\`，要加引號），讓 pip 找得到做好的檔案。`
        },
        {
          text: t`如果一定要建置：把需要的系統套件寫在 \`packages.txt\`，一行一個。Docker Space 則在 pip 之前用 \`apt-get\` 安裝。缺少 \`pg_config\` 要裝 \`libpq-dev\`，缺少 \`Python.h\` 要裝 \`python3-dev\`。`,
          block: { language: 'text', lines: ['build-essential', 'cmake', 'pkg-config'] }
        }
      ]
    })
  }
)

const apt = cause(
  'apt-package',
  first([
    /E: Unable to locate package ([^\s]{1,120})/,
    /E: Package '([^']{1,120})' has no installation candidate/,
    /E: Couldn't find any package by (?:glob|regex) '([^']{1,120})'/,
    /E: Version '[^']{1,80}' for '([^']{1,120})' was not found/
  ]),
  {
    en: ({ values: [name = ''] }) => ({
      why: t`The system package ${name} does not exist under that name in the Linux version that the Space is built on (Debian).`,
      fix: [
        {
          text: t`Correct the name in \`packages.txt\` (or after \`apt-get install\` in the \`Dockerfile\`). Names are looked up at [packages.debian.org](https://packages.debian.org); since Debian 13, for example, \`libgl1-mesa-glx\` is called \`libgl1\`.`
        },
        {
          text: t`\`packages.txt\` holds system packages only, one a line, without comments. Python packages belong into \`requirements.txt\`. In a \`Dockerfile\`, \`apt-get update\` must stand in the same \`RUN\` before \`apt-get install\`.`
        }
      ]
    }),
    'zh-TW': ({ values: [name = ''] }) => ({
      why: t`Space 使用的 Linux 版本（Debian）裡，沒有名稱是 ${name} 的系統套件。`,
      fix: [
        {
          text: t`改正 \`packages.txt\`（或 \`Dockerfile\` 裡 \`apt-get install\` 後面）的名稱。名稱可以到 [packages.debian.org](https://packages.debian.org) 查；例如從 Debian 13 開始，\`libgl1-mesa-glx\` 改名為 \`libgl1\`。`
        },
        {
          text: t`\`packages.txt\` 只放系統套件，一行一個，不要有註解；Python 套件要寫在 \`requirements.txt\`。在 \`Dockerfile\` 裡，\`apt-get update\` 要寫在同一個 \`RUN\` 的 \`apt-get install\` 前面。`
        }
      ]
    })
  }
)

const aptSource = cause(
  'apt-source',
  first([
    /E: The repository '([^']{1,200})' does not have a Release file/,
    /E: The repository '([^']{1,200})' (?:is not signed|no longer has)/,
    /E: Failed to fetch ([^\s]{1,200})/
  ]),
  {
    en: ({ values: [source = ''] }) => ({
      why: t`The Linux packages could not be read from ${source}. Mostly the base image is so old that its packages were moved to an archive; now and then the server has a bad hour.`,
      fix: [
        {
          text: t`Write a newer base image in the first line of the \`Dockerfile\`, such as \`FROM python:3.12-slim\`.`
        },
        { text: t`If the image is new, build once more: Settings → “Factory rebuild” in the Space.` }
      ]
    }),
    'zh-TW': ({ values: [source = ''] }) => ({
      why: t`無法從 ${source} 讀取 Linux 套件。多半是基底映像檔太舊，它的套件已經移到封存區；偶爾是伺服器暫時有問題。`,
      fix: [
        { text: t`在 \`Dockerfile\` 的第一行改用新一點的基底映像檔，例如 \`FROM python:3.12-slim\`。` },
        { text: t`如果映像檔是新的，就再建置一次：在 Space 的 Settings 按「Factory rebuild」。` }
      ]
    })
  }
)

/** What is compiled and what comes from the system. */
export const compileCauses: readonly Cause[] = [apt, aptSource, needsFirst, compile]
