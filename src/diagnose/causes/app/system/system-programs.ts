import { say, t } from '../../../../words/text.js'
import { oneOf } from '../../../say/options.js'
import { last, cause, type Cause } from '../../cause.js'

/** Which Debian package brings a program that apps start. */
const brings: Readonly<Record<string, string>> = {
  ffmpeg: 'ffmpeg',
  ffprobe: 'ffmpeg',
  avconv: 'ffmpeg',
  tesseract: 'tesseract-ocr',
  pdftoppm: 'poppler-utils',
  pdfinfo: 'poppler-utils',
  pdftotext: 'poppler-utils',
  poppler: 'poppler-utils',
  dot: 'graphviz',
  espeak: 'espeak-ng',
  'espeak-ng': 'espeak-ng',
  git: 'git',
  'git-lfs': 'git-lfs',
  wkhtmltopdf: 'wkhtmltopdf',
  wkhtmltoimage: 'wkhtmltopdf',
  libreoffice: 'libreoffice',
  soffice: 'libreoffice',
  convert: 'imagemagick',
  magick: 'imagemagick',
  sox: 'sox',
  java: 'default-jre',
  pandoc: 'pandoc',
  gs: 'ghostscript',
  ghostscript: 'ghostscript',
  'rsvg-convert': 'librsvg2-bin',
  inkscape: 'inkscape',
  exiftool: 'libimage-exiftool-perl',
  mediainfo: 'mediainfo',
  fluidsynth: 'fluidsynth',
  lame: 'lame',
  unrar: 'unrar-free',
  '7z': 'p7zip-full',
  aria2c: 'aria2',
  curl: 'curl',
  wget: 'wget',
  unzip: 'unzip',
  Xvfb: 'xvfb',
  'xvfb-run': 'xvfb',
  pdflatex: 'texlive-latex-base',
  xelatex: 'texlive-xetex',
  gcc: 'build-essential',
  'g++': 'build-essential',
  make: 'build-essential',
  cmake: 'cmake',
  psql: 'postgresql-client',
  'redis-server': 'redis-server',
  nginx: 'nginx',
  supervisord: 'supervisor',
  node: 'nodejs',
  npm: 'npm',
  Rscript: 'r-base'
}

/** Longer names first, so that `git-lfs` is not taken for `git`. */
const names = Object.keys(brings)
  .sort((one, other) => other.length - one.length)
  .map(name => name.replace(/[+.]/g, String.raw`\$&`))
  .join('|')

const program = cause(
  'system-program',
  last(
    new RegExp(`No such file or directory: ['"](${names})['"]`),
    new RegExp(`\\b(${names}) is not installed or it'?s not in your PATH`, 'i'),
    /(TesseractNotFound|PDFInfoNotInstalled)Error/,
    new RegExp(
      `(?:Couldn't find|Unable to find|No such file|[Cc]annot find) .{0,20}\\b(ffmpeg|ffprobe|avconv|poppler)\\b`,
      'i'
    ),
    /Unable to get page count\. Is (poppler) installed/,
    /failed to execute .{0,20}['"]?(dot)['"]?.{0,40}make sure the Graphviz/i,
    /(espeak) not installed on your system/,
    /No (wkhtmltopdf) executable found/,
    /(?:No|Failed to find) (C) compiler/,
    /(java) (?:gateway process exited|not found)|JAVA_HOME is not set/i,
    new RegExp(
      `(?:spawn|[Ee]xecutable|exec:) "?(${names})"?:? (?:ENOENT|not found|executable file not found)`
    ),
    new RegExp(`(?:^|[\\s:])(${names}): (?:command )?not found`)
  ),
  ({ values: [said = 'java'] }) => {
    const name = { TesseractNotFound: 'tesseract', PDFInfoNotInstalled: 'pdfinfo', C: 'gcc' }[said] ?? said
    return {
      why: say({
        en: t`The app starts the program ${name}, which the Space’s Linux does not have. A Python package with that name is not enough.`,
        'zh-TW': t`app 要執行程式 ${name}，但 Space 的 Linux 裡沒有。只安裝同名的 Python 套件是不夠的。`
      }),
      fix: [
        {
          text: say({
            en: 'Write this in `packages.txt` at the top of the repository. In a Docker Space, install it with `apt-get install -y` in the `Dockerfile` instead.',
            'zh-TW':
              '在儲存庫最上層的 `packages.txt` 寫上這一行。Docker Space 則在 `Dockerfile` 用 `apt-get install -y` 安裝。'
          }),
          block: { language: 'text', lines: [brings[name] ?? brings[name.toLowerCase()] ?? 'ffmpeg'] }
        }
      ]
    }
  }
)

/** Which Python package brings a command that starts apps. */
const commands: Readonly<Record<string, string>> = {
  uvicorn: 'uvicorn[standard]',
  gunicorn: 'gunicorn',
  hypercorn: 'hypercorn',
  daphne: 'daphne',
  waitress: 'waitress',
  'waitress-serve': 'waitress',
  fastapi: 'fastapi[standard]',
  flask: 'flask',
  streamlit: 'streamlit',
  gradio: 'gradio',
  chainlit: 'chainlit',
  panel: 'panel',
  voila: 'voila',
  jupyter: 'jupyterlab',
  celery: 'celery',
  alembic: 'alembic',
  reflex: 'reflex',
  solara: 'solara',
  vllm: 'vllm',
  litellm: 'litellm[proxy]',
  mlflow: 'mlflow',
  hf: 'huggingface_hub',
  'huggingface-cli': 'huggingface_hub<1.0'
}
const started = Object.keys(commands).join('|')

const command = cause(
  'python-command',
  last(
    new RegExp(`exec: "(${started})": executable file not found`),
    new RegExp(`(?:^|[\\s:])(${started}): (?:command )?not found`),
    new RegExp(`No such file or directory: '(${started})'`)
  ),
  ({ values: [name = ''] }) => ({
    why: say({
      en: t`The container starts ${name}, but has no such command. Its Python package is not installed, is installed for another user, or is in an environment that is not active.`,
      'zh-TW': t`容器要執行 ${name}，但裡面沒有這個指令。它來自一個 Python 套件：沒有安裝、安裝在別的使用者底下，或所在的環境沒有啟用。`
    }),
    fix: [
      oneOf(
        {
          text: say({
            en: 'Write the package in `requirements.txt`, and check that the `Dockerfile` installs that file. (Since `huggingface_hub` 1.0, `huggingface-cli` is called `hf`.)',
            'zh-TW':
              '在 `requirements.txt` 寫上套件，並確認 `Dockerfile` 有安裝這個檔案。（`huggingface_hub` 1.0 以後，`huggingface-cli` 改叫 `hf`。）'
          }),
          block: { language: 'text', lines: [commands[name] ?? name] }
        },
        {
          text: say({
            en: 'If it is installed in the home folder or in an environment, add that folder to `PATH` in the `Dockerfile`:',
            'zh-TW': '如果安裝在家目錄或虛擬環境裡，在 `Dockerfile` 把那個資料夾加到 `PATH`：'
          }),
          block: { language: 'text', lines: ['ENV PATH="/home/user/.local/bin:/app/.venv/bin:$PATH"'] }
        }
      )
    ]
  })
)

/** Programs that an app or its container starts and that nobody installed. */
export const commandCauses: readonly Cause[] = [program, command]
