import { say, sentences, t } from '../../../../words/text.js'
import { oneOf } from '../../../say/options.js'
import { last, cause, type Cause } from '../../cause.js'

const browser = cause(
  'browser',
  last(
    /Executable doesn'?t exist at ([^\s]{1,200})/,
    /(?:BrowserType\.launch|browserType\.launch): (Host system is missing dependencies)/,
    /(?:Could not find (?:Chrome|Chromium)|Message: ['"]?(?:chromedriver|chrome) .{0,60}(?:needs to be in PATH|not found)|cannot find Chrome binary|Unable to obtain driver for)/
  ),
  ({ values: [path] }) => ({
    why: sentences(
      path === undefined
        ? say({
            en: 'The app drives a browser that the image does not have.',
            'zh-TW': 'app 要操作瀏覽器，但映像檔裡沒有。'
          })
        : say({
            en: t`The app starts a browser (Playwright) that is not installed where it looks for it: ${path}.`,
            'zh-TW': t`app 要啟動瀏覽器（Playwright），但它找的地方沒有安裝：${path}。`
          }),
      say({
        en: 'The browser must be installed in the image, by the same version of Playwright, in a folder that user 1000 may read.',
        'zh-TW': '瀏覽器要在建置映像檔時，用同一個版本的 Playwright 安裝到使用者 1000 可以讀取的資料夾。'
      })
    ),
    fix: [
      oneOf(
        {
          text: say({
            en: 'For Playwright, add this to the `Dockerfile`, after pip or npm has installed it and before the line `USER` (for Node: `npx playwright install`):',
            'zh-TW':
              'Playwright：在 `Dockerfile` 裡，pip 或 npm 安裝它之後、`USER` 那行之前加上（Node 是 `npx playwright install`）：'
          }),
          block: {
            language: 'text',
            lines: [
              'ENV PLAYWRIGHT_BROWSERS_PATH=/ms-playwright',
              'RUN playwright install --with-deps chromium && chmod -R a+rX /ms-playwright'
            ]
          }
        },
        {
          text: say({
            en: 'For Selenium, install the browser and its driver: in `packages.txt`, or with `apt-get install` in the `Dockerfile`.',
            'zh-TW':
              'Selenium：在 `packages.txt` 或用 `Dockerfile` 的 `apt-get install` 安裝瀏覽器和它的驅動程式。'
          }),
          block: { language: 'text', lines: ['chromium', 'chromium-driver'] }
        }
      )
    ]
  })
)

const sqlite = cause(
  'sqlite',
  last(/unsupported version of sqlite3|requires sqlite3? ?>= ?([\d.]+)/i),
  () => ({
    why: say({
      en: 'Chroma (chromadb) needs a newer sqlite3 (3.35 or later) than the image has. sqlite3 belongs to Python and to the Linux, so `requirements.txt` cannot update it.',
      'zh-TW':
        'Chroma（chromadb）需要比映像檔裡更新的 sqlite3（3.35 以上）。sqlite3 屬於 Python 和 Linux，不能用 `requirements.txt` 更新。'
    }),
    fix: [
      oneOf(
        say({
          en: 'Use a newer base image, such as `FROM python:3.12` (or `python_version: "3.12"` at the top of `README.md`).',
          'zh-TW':
            '改用新一點的基底映像檔，例如 `FROM python:3.12`（或 `README.md` 最上面的 `python_version: "3.12"`）。'
        }),
        {
          text: say({
            en: 'Add `pysqlite3-binary` to `requirements.txt`, and put these lines at the very top of the app:',
            'zh-TW': '在 `requirements.txt` 加上 `pysqlite3-binary`，並把這幾行放在 app 的最前面：'
          }),
          block: {
            language: 'text',
            lines: [
              "__import__('pysqlite3')",
              'import sys',
              "sys.modules['sqlite3'] = sys.modules.pop('pysqlite3')"
            ]
          }
        }
      )
    ]
  })
)

const nextBuild = cause(
  'no-production-build',
  last(
    /Could not find a production build in the '([^']{1,80})'/,
    /(?:ENOENT|no such file).{0,80}(\.next\/(?:BUILD_ID|standalone)[^'"\s]{0,60}|BUILD_ID)/
  ),
  ({ values: [folder = '.next'] }) => ({
    why: say({
      en: t`The app starts (\`next start\`), but its production build in ${folder} is not in the image: the \`Dockerfile\` does not run \`next build\`, or does not copy the result.`,
      'zh-TW': t`app 啟動了（\`next start\`），但映像檔裡沒有 ${folder} 的正式版建置結果：\`Dockerfile\` 沒有執行 \`next build\`，或沒有複製結果。`
    }),
    fix: [
      {
        text: say({
          en: 'Build in the `Dockerfile`, before `CMD`. With several stages, copy `.next` into the last one too:',
          'zh-TW': '在 `Dockerfile` 的 `CMD` 之前建置。如果有多個階段，也要把 `.next` 複製到最後一個：'
        }),
        block: { language: 'text', lines: ['RUN npm run build', 'COPY --from=builder /app/.next ./.next'] }
      }
    ]
  })
)

/** The data of spaCy are packages, by language and size; those of NLTK have short names. */
const data = cause(
  'language-data',
  last(
    /Can't find model '([\w.-]{1,80})'\. It doesn't seem to be a Python package/,
    /Resource ([\w.-]{1,80}) not found\./
  ),
  ({ values: [name = 'punkt'] }) => {
    const model = /^[a-z]{2,3}_\w{1,20}_\w{1,20}_(?:sm|md|lg|trf)$/.test(name) ? name : 'en_core_web_sm'
    return {
      why: say({
        en: t`A language library (spaCy or NLTK) is installed, but its data ${name} is not. It has to be installed separately.`,
        'zh-TW': t`語言處理套件（spaCy 或 NLTK）已經安裝，但沒有它的資料 ${name}，那要另外安裝。`
      }),
      fix: [
        oneOf(
          {
            text: say({
              en: 'For spaCy, write the model’s address in `requirements.txt`, with your version of spaCy (3.8 here). In a `Dockerfile`, you can write the second line after pip instead.',
              'zh-TW':
                'spaCy：在 `requirements.txt` 寫上模型的網址，版本要和安裝的 spaCy 相同（這裡是 3.8）。在 `Dockerfile` 裡，pip 之後的第二行也可以。'
            }),
            block: {
              language: 'text',
              lines: [
                `${model} @ https://github.com/explosion/spacy-models/releases/download/${model}-3.8.0/${model}-3.8.0-py3-none-any.whl`,
                `RUN python -m spacy download ${model}`
              ]
            }
          },
          {
            text: say({
              en: 'For NLTK, download it when the app starts, into a folder that it can write to:',
              'zh-TW': 'NLTK：在 app 啟動時下載到可以寫入的資料夾：'
            }),
            block: {
              language: 'text',
              lines: [
                "nltk.data.path.append('/tmp/nltk_data')",
                `nltk.download('${/^[\w-]+$/.test(name) ? name : 'punkt'}', download_dir='/tmp/nltk_data')`
              ]
            }
          }
        )
      ]
    }
  }
)

/** Programs and data beside the code that an app needs. */
export const toolCauses: readonly Cause[] = [browser, sqlite, nextBuild, data]
