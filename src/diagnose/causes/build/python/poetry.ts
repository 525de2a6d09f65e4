import { say, t } from '../../../../words/text.js'
import { oneOf } from '../../../say/options.js'
import { first, cause, type Cause } from '../../cause.js'

/** What Poetry 2 removed, and the lines that do the same. */
const instead: Readonly<Record<string, readonly string[]>> = {
  '--no-dev': ['RUN poetry install --only main --no-root'],
  '--dev': ['RUN poetry install --with dev --no-root'],
  '--remove-untracked': ['RUN poetry sync --no-root'],
  '--no-update': ['RUN poetry lock'],
  export: [
    'RUN pip install poetry poetry-plugin-export',
    'RUN poetry export -f requirements.txt -o requirements.txt'
  ],
  shell: ['RUN poetry run python app.py']
}

const option = cause(
  'poetry-option',
  first([
    /The option "(--no-dev|--dev|--remove-untracked|--no-update)" does not exist/,
    /The (?:requested )?command "?(export|shell)"? does not exist/
  ]),
  ({ values: [name = ''] }) => ({
    why: say({
      en: t`The \`Dockerfile\` uses ${name}, which Poetry 2 no longer has. Without a version, the newest Poetry is installed.`,
      'zh-TW': t`\`Dockerfile\` 使用 ${name}，但 Poetry 2 已經沒有它。沒有寫明版本時，會安裝最新的 Poetry。`
    }),
    fix: [
      oneOf(
        {
          text: say({
            en: t`Replace ${name} with the form for Poetry 2:`,
            'zh-TW': t`把 ${name} 換成 Poetry 2 的寫法：`
          }),
          block: { language: 'text', lines: instead[name] ?? ['RUN poetry install --only main --no-root'] }
        },
        {
          text: say({ en: 'Stay with Poetry 1:', 'zh-TW': '繼續使用 Poetry 1：' }),
          block: { language: 'text', lines: ['RUN pip install "poetry<2"'] }
        }
      )
    ]
  })
)

const root = cause(
  'poetry-root',
  first(
    [
      /(?:^|\s)([\w./-]{1,200}) does not contain any element/,
      /No file\/folder found for package ([\w.-]{1,80})/,
      /(?:The|Error: The) current project could not be installed/
    ],
    /Installing the current project: /
  ),
  ({ values: [path] }) => ({
    why:
      path === undefined
        ? say({
            en: '`poetry install` also installs the project itself, but its code is not in the image at that point.',
            'zh-TW': '`poetry install` 也會安裝專案本身，但這時專案的程式碼還不在映像檔裡。'
          })
        : say({
            en: t`\`poetry install\` also installs the project itself, but its code (${path}) is not in the image at that point.`,
            'zh-TW': t`\`poetry install\` 也會安裝專案本身，但這時專案的程式碼（${path}）還不在映像檔裡。`
          }),
    fix: [
      {
        text: say({
          en: 'In the `Dockerfile`, install only the dependencies with `--no-root`, and copy the code afterwards:',
          'zh-TW': '在 `Dockerfile` 用 `--no-root` 只安裝相依套件，之後再複製程式碼：'
        }),
        block: {
          language: 'text',
          lines: [
            'COPY pyproject.toml poetry.lock ./',
            'RUN poetry install --only main --no-root',
            'COPY . .'
          ]
        }
      },
      say({
        en: 'If the project is not a package, write `package-mode = false` under `[tool.poetry]` in `pyproject.toml`.',
        'zh-TW': '如果專案不是套件，在 `pyproject.toml` 的 `[tool.poetry]` 寫 `package-mode = false`。'
      })
    ]
  })
)

const version = cause(
  'poetry-version',
  first([
    /The fields \[([^\]]{1,120})\] are required in package mode/,
    /\[(tool\.poetry)\] section not found/,
    /Additional properties are not allowed \('([\w-]{1,40})' was unexpected\)/,
    /(lock file is not compatible) with the current version of Poetry/,
    /This project requires Poetry ([^\s,]{1,40})/
  ]),
  ({ values: [what = ''] }) => ({
    why: say({
      en: t`\`pyproject.toml\` or \`poetry.lock\` does not fit the version of Poetry in the image (${what}).`,
      'zh-TW': t`\`pyproject.toml\` 或 \`poetry.lock\` 是給別的 Poetry 版本用的，和映像檔裡的版本不合（${what}）。`
    }),
    fix: [
      {
        text: say({
          en: 'In the `Dockerfile`, install the version that you use yourself (`poetry --version`). A `[project]` section needs Poetry 2:',
          'zh-TW':
            '在 `Dockerfile` 安裝和自己電腦上相同的版本（用 `poetry --version` 查）。有 `[project]` 區段時需要 Poetry 2：'
        }),
        block: { language: 'text', lines: ['RUN pip install "poetry>=2,<3"'] }
      }
    ]
  })
)

const unsolved = cause(
  'poetry-conflict',
  first(
    [
      /Because ([\w.-]{1,80}(?: \([^)]{1,60}\))?) (?:depends on|requires) .{1,200}version solving failed/,
      /(?:And )?[Bb]ecause ([\w.-]{1,80}) (?:depends on|requires) both ([\w.-]{1,80})/,
      /(?:So, |Thus, )?(?:because|Because) .{1,300}version solving failed/,
      /SolverProblemError|, version solving failed/
    ],
    /^\s*(?:Because|And because|So, because|Thus, ) ?.{1,200}/
  ),
  ({ values: [name] }) => ({
    why:
      name === undefined
        ? say({
            en: 'Poetry found no set of versions that fits everything in `pyproject.toml`.',
            'zh-TW': 'Poetry 找不到一組版本，能同時符合 `pyproject.toml` 的所有要求。'
          })
        : say({
            en: t`Poetry found no set of versions that fits everything in \`pyproject.toml\`. The log names ${name}.`,
            'zh-TW': t`Poetry 找不到一組版本，能同時符合 \`pyproject.toml\` 的所有要求。紀錄裡寫的是 ${name}。`
          }),
    fix: [
      {
        text: say({
          en: 'In `pyproject.toml`, loosen the versions of the packages that the log names (or the range of `python`). Then recreate the lock file on your own computer, and commit both files:',
          'zh-TW':
            '在 `pyproject.toml` 放寬紀錄提到的套件版本（或 `python` 的範圍）。再到自己的電腦上重新產生鎖定檔，把兩個檔案都 commit：'
        }),
        block: { language: 'sh', lines: ['poetry lock'] }
      }
    ]
  })
)

/** How Poetry fails. */
export const poetryCauses: readonly Cause[] = [option, root, version, unsolved]
