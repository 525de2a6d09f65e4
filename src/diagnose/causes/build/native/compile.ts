import { say, sentences, t } from '../../../../words/text.js'
import { oneOf } from '../../../say/options.js'
import { first, cause, type Cause } from '../../cause.js'
import { buildAgain } from '../../steps.js'

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

const compile = cause(
  'compile',
  lines => first(named, compilerError)(lines) ?? first(unnamed, compilerError)(lines),
  ({ values: [name] }) => ({
    why: sentences(
      name === undefined
        ? say({
            en: 'A package has no ready-made file for this Python.',
            'zh-TW': '有一個套件沒有提供這個 Python 版本可以直接用的檔案。'
          })
        : say({
            en: t`The package ${name} has no ready-made file for this Python.`,
            'zh-TW': t`套件 ${name} 沒有提供這個 Python 版本可以直接用的檔案。`
          }),
      say({
        en: 'It had to be built from source, and that failed. Usually a compiler or a system library is missing, or the version is too old for this Python.',
        'zh-TW':
          '它要從原始碼建置，結果失敗了。通常是缺少編譯器或系統函式庫，或套件的版本太舊，不支援這個 Python。'
      })
    ),
    fix: [
      oneOf(
        say({
          en: 'Use a version that has a ready-made file: try a newer version of the package in `requirements.txt`, or an older Python (`python_version` at the top of `README.md`, in quotes).',
          'zh-TW':
            '改用有提供做好檔案的版本：試試在 `requirements.txt` 寫新一點的版本，或改用舊一點的 Python（`README.md` 最上面的 `python_version`，要加引號）。'
        }),
        {
          text: say({
            en: 'Let the build succeed: write the system packages that it needs in `packages.txt`, one per line. In a Docker Space, install them with `apt-get` before pip. If `pg_config` is missing, write `libpq-dev`; if `Python.h` is missing, `python3-dev`.',
            'zh-TW':
              '讓建置能夠完成：把需要的系統套件寫在 `packages.txt`，一行一個。Docker Space 則在 pip 之前用 `apt-get` 安裝。缺少 `pg_config` 要裝 `libpq-dev`，缺少 `Python.h` 要裝 `python3-dev`。'
          }),
          block: { language: 'text', lines: ['build-essential', 'cmake', 'pkg-config'] }
        }
      )
    ]
  })
)

const apt = cause(
  'apt-package',
  first([
    /E: Unable to locate package ([^\s]{1,120})/,
    /E: Package '([^']{1,120})' has no installation candidate/,
    /E: Couldn't find any package by (?:glob|regex) '([^']{1,120})'/
  ]),
  ({ values: [name = ''] }) => ({
    why: say({
      en: t`The Linux version of the Space (Debian) has no system package with the name ${name}.`,
      'zh-TW': t`Space 使用的 Linux 版本（Debian）裡，沒有名稱是 ${name} 的系統套件。`
    }),
    fix: [
      say({
        en: 'Fix the name in `packages.txt`, or after `apt-get install` in the `Dockerfile`. Look up names at [packages.debian.org](https://packages.debian.org). Since Debian 13, for example, `libgl1-mesa-glx` is called `libgl1`.',
        'zh-TW':
          '修正 `packages.txt`（或 `Dockerfile` 裡 `apt-get install` 後面）的名稱。名稱可以到 [packages.debian.org](https://packages.debian.org) 查；例如從 Debian 13 開始，`libgl1-mesa-glx` 改名為 `libgl1`。'
      }),
      say({
        en: 'Write only system packages in `packages.txt`, one per line, without comments. Python packages belong in `requirements.txt`. In a `Dockerfile`, run `apt-get update` in the same `RUN` line, before `apt-get install`.',
        'zh-TW':
          '`packages.txt` 只放系統套件，一行一個，不要有註解；Python 套件要寫在 `requirements.txt`。在 `Dockerfile` 裡，`apt-get update` 要寫在同一個 `RUN` 的 `apt-get install` 前面。'
      })
    ]
  })
)

const aptSource = cause(
  'apt-source',
  first([
    /E: The repository '([^']{1,200})' does not have a Release file/,
    /E: The repository '([^']{1,200})' (?:is not signed|no longer has)/,
    /(?:W: |E: )?GPG error: ([^\s]{1,200}).{0,200}(?:NO_PUBKEY|EXPKEYSIG|invalid signature)/,
    /E: Failed to fetch ([^\s]{1,200})/
  ]),
  ({ values: [source = ''] }) => ({
    why: say({
      en: t`The Linux packages could not be downloaded from ${source}. Usually the base image is so old that its packages were moved to an archive. Sometimes it is a passing fault of the server.`,
      'zh-TW': t`無法從 ${source} 下載 Linux 套件。通常是基底映像檔太舊，它的套件已經移到封存區；偶爾是伺服器暫時有問題。`
    }),
    fix: [
      oneOf(
        say({
          en: 'Write a newer base image in the first line of the `Dockerfile`, such as `FROM python:3.12-slim`.',
          'zh-TW': '在 `Dockerfile` 的第一行改用新一點的基底映像檔，例如 `FROM python:3.12-slim`。'
        }),
        sentences(
          say({ en: 'If the image is new, build once more.', 'zh-TW': '如果映像檔是新的，就再建置一次。' }),
          buildAgain
        )
      )
    ]
  })
)

/** What is compiled and what comes from the system. */
export const compileCauses: readonly Cause[] = [apt, aptSource, compile]
