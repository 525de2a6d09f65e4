import { say, t } from '../../../../words/text.js'
import { oneOf } from '../../../say/options.js'
import { first, cause, type Cause } from '../../cause.js'

const version = cause(
  'uv-version',
  first([/Required uv version `([^`]{1,40})` does not match the running version `([^`]{1,40})`/]),
  ({ values: [wanted = '', running = ''] }) => ({
    why: say({
      en: t`\`pyproject.toml\` asks for uv ${wanted}, but the image has uv ${running}.`,
      'zh-TW': t`\`pyproject.toml\` 要求 uv ${wanted}，但映像檔裡是 uv ${running}。`
    }),
    fix: [
      {
        text: say({
          en: 'Take uv from its own image, in the newest version or in the one that you name, or change `required-version` under `[tool.uv]` in `pyproject.toml`:',
          'zh-TW':
            '從 uv 自己的映像檔取得新版（或指定的版本），或修改 `pyproject.toml` 裡 `[tool.uv]` 的 `required-version`：'
        }),
        block: {
          language: 'text',
          lines: ['COPY --from=ghcr.io/astral-sh/uv:latest /uv /uvx /usr/local/bin/']
        }
      }
    ]
  })
)

const lockAsList = cause(
  'lock-as-requirements',
  first(
    [
      /Couldn't parse requirement in `?((?:uv|poetry)\.lock|pyproject\.toml|Pipfile(?:\.lock)?)/,
      /Invalid requirement: .{0,200}\(from line \d{1,6} of (?:\S{0,100}\/)?((?:uv|poetry)\.lock|pyproject\.toml|Pipfile)/
    ],
    /Caused by: /
  ),
  ({ values: [file = ''] }) => ({
    why: say({
      en: t`${file} was given to \`pip install -r\`, which reads only lists such as \`requirements.txt\`.`,
      'zh-TW': t`${file} 被交給 \`pip install -r\`，但它只能讀取 \`requirements.txt\` 這種清單。`
    }),
    fix: [
      oneOf(
        {
          text: say({
            en: 'Let uv install what is locked, in the `Dockerfile`:',
            'zh-TW': '在 `Dockerfile` 讓 uv 安裝鎖定的版本：'
          }),
          block: { language: 'text', lines: ['RUN uv sync --frozen --no-dev'] }
        },
        {
          text: say({
            en: 'Make a list of it on your computer, and commit that:',
            'zh-TW': '在自己的電腦上轉成清單，再 commit：'
          }),
          block: { language: 'sh', lines: ['uv export --no-hashes -o requirements.txt'] }
        }
      )
    ]
  })
)

/** A project is installed, and a file or folder that its pyproject.toml names was not copied yet. */
const projectFile = cause(
  'project-file',
  first([
    /Distribution not found at: file:\/\/(\/[\w./-]{1,200})/,
    /(?:Readme|License) file does not exist: ([\w./-]{1,120})/i,
    /No such file or directory: '(?:[\w./-]{0,120}\/)?(README[\w.]{0,12}|LICENSE[\w.]{0,12})'/,
    /(?:does not appear to be a Python project|[Nn]either 'setup\.py' nor 'pyproject\.toml' found)[^/]{0,80}(\/[\w./-]{1,160})?/,
    /Unable to determine which files to ship inside the wheel using the following heuristics/
  ]),
  ({ values: [path] }) => ({
    why:
      path === undefined
        ? say({
            en: 'The `Dockerfile` installs the project itself before its files are in the image.',
            'zh-TW': '`Dockerfile` 在專案的檔案複製進映像檔之前，就安裝了專案本身。'
          })
        : say({
            en: t`The \`Dockerfile\` installs the project itself, and \`pyproject.toml\` names ${path}, which is not in the image at that point.`,
            'zh-TW': t`\`Dockerfile\` 要安裝專案本身，而 \`pyproject.toml\` 用到 ${path}，但這時它還不在映像檔裡。`
          }),
    fix: [
      {
        text: say({
          en: 'Copy what it names before that line, or install only the dependencies first and the project after all files are copied. Check that `.dockerignore` does not leave it out:',
          'zh-TW':
            '在那一行之前先複製它，或先只安裝相依套件，等所有檔案複製完再安裝專案。並確認 `.dockerignore` 沒有排除它：'
        }),
        block: {
          language: 'text',
          lines: [
            'COPY pyproject.toml uv.lock README.md ./',
            'RUN uv sync --frozen --no-install-project',
            'COPY . .',
            'RUN uv sync --frozen'
          ]
        }
      }
    ]
  })
)

/** How projects that uv or pip installs as a whole fail. */
export const projectCauses: readonly Cause[] = [version, lockAsList, projectFile]
