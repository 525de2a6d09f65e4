import { say, sentences, t } from '../../../../words/text.js'
import { oneOf } from '../../../say/options.js'
import { first, cause, type Cause } from '../../cause.js'
import { buildAgain } from '../../steps.js'

const hashes = cause(
  'hash-mismatch',
  first(
    [
      /(THESE PACKAGES DO NOT MATCH THE HASHES)/,
      /(Hash mismatch) for `/,
      /(Hashes are required in --require-hashes mode)/
    ],
    /^\s{2,}([\w.-]{1,80}(?:==[\w.]{1,30})?|https?:\/\/[^\s]{1,200}) (?:from .{1,200})?[:(]|^\s*Expected sha256|^\s*Got /
  ),
  () => ({
    why: say({
      en: 'A package does not have the expected checksum: the download was cut, or the checksums in the list are for another file.',
      'zh-TW': '有一個套件的檢查碼（hash）和預期的不同：下載中斷，或清單裡的檢查碼屬於別的檔案。'
    }),
    fix: [
      sentences(
        say({
          en: 'If the list has no `--hash`, the download was damaged: build again.',
          'zh-TW': '如果清單裡沒有 `--hash`，就是下載損壞了：再建置一次。'
        }),
        buildAgain
      ),
      say({
        en: 'If it does, recreate the list on your own computer with the tool that made it (`pip-compile --generate-hashes`, `uv export`, `poetry export`), and commit it.',
        'zh-TW':
          '如果有，就在自己的電腦上用當初的工具（`pip-compile --generate-hashes`、`uv export`、`poetry export`）重新產生清單，再 commit。'
      })
    ]
  })
)

const system = cause(
  'system-package',
  first([
    /Cannot uninstall '?([\w.-]{1,80}?)'?(?: [\w.]{1,30})?[.,] (?:It is a distutils installed project|RECORD file not found|The package's contents are unknown)/,
    /× Cannot uninstall ([\w.-]{1,80})/
  ]),
  ({ values: [name = ''] }) => ({
    why: say({
      en: t`pip wants to replace ${name}, but the image’s Linux (or conda) installed it, so pip cannot remove it.`,
      'zh-TW': t`pip 要更新 ${name}，但它是由映像檔的 Linux（或 conda）安裝的，pip 無法移除。`
    }),
    fix: [
      oneOf(
        {
          text: say({
            en: 'In the `Dockerfile`, install into a new environment:',
            'zh-TW': '在 `Dockerfile` 裝到自己建立的環境：'
          }),
          block: {
            language: 'text',
            lines: ['RUN python3 -m venv /opt/venv', 'ENV PATH="/opt/venv/bin:$PATH"']
          }
        },
        {
          text: say({
            en: 'Let pip install over it:',
            'zh-TW': '讓 pip 直接覆蓋：'
          }),
          block: {
            language: 'text',
            lines: [`RUN pip install --ignore-installed ${/^[\w.-]+$/.test(name) ? name : 'NAME'}`]
          }
        }
      )
    ]
  })
)

const option = cause(
  'pip-option',
  first([/no such option: (--[\w-]{2,40})/, /error: unexpected argument '(--[\w-]{2,40})' found/]),
  ({ values: [name = ''] }) => ({
    why: say({
      en: t`The \`Dockerfile\` uses the option ${name}, which this version of the tool does not know.`,
      'zh-TW': t`\`Dockerfile\` 使用選項 ${name}，但這個版本的工具不認得它。`
    }),
    fix: [
      oneOf(
        say({
          en: t`Remove ${name} from that line, or fix its spelling. \`--break-system-packages\` is needed only where pip says so.`,
          'zh-TW': t`從那一行拿掉 ${name}，或修正拼字。只有 pip 要求時才需要 \`--break-system-packages\`。`
        }),
        {
          text: say({
            en: 'Update pip before that line:',
            'zh-TW': '在那一行之前更新 pip：'
          }),
          block: { language: 'text', lines: ['RUN pip install --upgrade pip'] }
        }
      )
    ]
  })
)

const layout = cause(
  'flat-layout',
  first([/Multiple top-level (?:packages|modules) discovered in a flat-layout: (\[[^\]]{1,200}\])/]),
  ({ values: [folders = ''] }) => ({
    why: say({
      en: t`pip installs the project itself as a package, but \`setuptools\` cannot tell which of the folders ${folders} belong to it.`,
      'zh-TW': t`專案本身被當成套件安裝，但 \`setuptools\` 無法判斷 ${folders} 之中哪些資料夾屬於它。`
    }),
    fix: [
      oneOf(
        {
          text: say({
            en: 'If the app does not have to be a package, install only its requirements instead of `pip install .`:',
            'zh-TW': '如果 app 不需要成為套件，只安裝它需要的東西，不要用 `pip install .`：'
          }),
          block: { language: 'text', lines: ['RUN pip install --no-cache-dir -r requirements.txt'] }
        },
        {
          text: say({
            en: 'Name its folders in `pyproject.toml` (none, as here, if it has no code of its own to install):',
            'zh-TW': '在 `pyproject.toml` 寫明它的資料夾（像這裡留空，表示沒有要安裝的程式碼）：'
          }),
          block: { language: 'text', lines: ['[tool.setuptools]', 'packages = []'] }
        }
      )
    ]
  })
)

/** What stops pip whatever it installs. */
export const pipCauses: readonly Cause[] = [layout, hashes, system, option]
