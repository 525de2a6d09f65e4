import { say, sentences, t } from '../../../words/text.js'
import { oneOf } from '../../say/options.js'
import { last, cause, type Cause } from '../cause.js'

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

/** Which Debian package brings a program that apps start. */
const brings: Readonly<Record<string, string>> = {
  ffmpeg: 'ffmpeg',
  ffprobe: 'ffmpeg',
  avconv: 'ffmpeg',
  tesseract: 'tesseract-ocr',
  pdftoppm: 'poppler-utils',
  pdfinfo: 'poppler-utils',
  poppler: 'poppler-utils',
  dot: 'graphviz',
  espeak: 'espeak-ng',
  'espeak-ng': 'espeak-ng',
  git: 'git',
  wkhtmltopdf: 'wkhtmltopdf',
  libreoffice: 'libreoffice',
  soffice: 'libreoffice',
  convert: 'imagemagick',
  sox: 'sox',
  java: 'default-jre',
  pandoc: 'pandoc'
}

const program = cause(
  'system-program',
  last(
    /No such file or directory: ['"](ffmpeg|ffprobe|avconv|tesseract|pdftoppm|pdfinfo|dot|espeak(?:-ng)?|git|wkhtmltopdf|libreoffice|soffice|convert|sox|java|pandoc)['"]/,
    /(tesseract) is not installed or it's not in your PATH|TesseractNotFoundError/,
    /(?:Couldn't find|Unable to find|No such file) .{0,20}\b(ffmpeg|ffprobe|avconv|poppler)\b/i,
    /Unable to get page count\. Is (poppler) installed/,
    /failed to execute .{0,20}['"]?(dot)['"]?.{0,40}make sure the Graphviz/i,
    /(espeak) not installed on your system/,
    /(java) (?:gateway process exited|not found)|JAVA_HOME is not set/i
  ),
  ({ values: [name = 'tesseract'] }) => ({
    why: say({
      en: t`The app starts the program ${name}, which the Space’s Linux does not have. A Python package of that name is not enough.`,
      'zh-TW': t`app 要執行程式 ${name}，但 Space 的 Linux 裡沒有。只安裝同名的 Python 套件是不夠的。`
    }),
    fix: [
      {
        text: say({
          en: 'Write this in `packages.txt` at the top of the repository. In a Docker Space, install it with `apt-get install -y` in the `Dockerfile` instead.',
          'zh-TW':
            '在儲存庫最上層的 `packages.txt` 寫上這一行。Docker Space 則在 `Dockerfile` 用 `apt-get install -y` 安裝。'
        }),
        block: { language: 'text', lines: [brings[name.toLowerCase()] ?? 'ffmpeg'] }
      }
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
            en: 'Or add `pysqlite3-binary` to `requirements.txt`, and put these lines at the very top of the app:',
            'zh-TW': '或在 `requirements.txt` 加上 `pysqlite3-binary`，並把這幾行放在 app 的最前面：'
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

const data = cause(
  'language-data',
  last(
    /Can't find model '([\w.-]{1,80})'\. It doesn't seem to be a Python package/,
    /Resource ([\w.-]{1,80}) not found\./
  ),
  ({ values: [name = 'punkt'] }) => ({
    why: say({
      en: t`A language library (spaCy or NLTK) is installed, but not its data ${name}.`,
      'zh-TW': t`語言處理套件（spaCy 或 NLTK）已經安裝，但沒有它的資料 ${name}。`
    }),
    fix: [
      oneOf(
        {
          text: say({
            en: 'For spaCy, write the address of the model for your version in `requirements.txt`, such as:',
            'zh-TW': 'spaCy：在 `requirements.txt` 寫上對應版本的模型網址，例如：'
          }),
          block: {
            language: 'text',
            lines: [
              'en_core_web_sm @ https://github.com/explosion/spacy-models/releases/download/en_core_web_sm-3.8.0/en_core_web_sm-3.8.0-py3-none-any.whl'
            ]
          }
        },
        {
          text: say({
            en: 'For NLTK, download it when the app starts, into a folder that it may write to:',
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
  })
)

/** Programs and data beside the code that an app needs. */
export const toolCauses: readonly Cause[] = [browser, program, sqlite, nextBuild, data]
