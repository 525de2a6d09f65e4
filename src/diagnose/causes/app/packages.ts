import { t } from '../../../words/text.js'
import { last, cause, type Cause } from '../cause.js'

/** What is installed under another name than it is imported by. */
const installedAs: Readonly<Record<string, string>> = {
  cv2: 'opencv-python-headless',
  PIL: 'pillow',
  sklearn: 'scikit-learn',
  skimage: 'scikit-image',
  yaml: 'pyyaml',
  bs4: 'beautifulsoup4',
  dotenv: 'python-dotenv',
  fitz: 'pymupdf',
  docx: 'python-docx',
  pptx: 'python-pptx',
  jwt: 'pyjwt',
  dateutil: 'python-dateutil',
  Crypto: 'pycryptodome',
  serial: 'pyserial',
  magic: 'python-magic',
  faiss: 'faiss-cpu',
  multipart: 'python-multipart',
  psycopg2: 'psycopg2-binary',
  MySQLdb: 'mysqlclient',
  sentence_transformers: 'sentence-transformers',
  huggingface_hub: 'huggingface-hub',
  google: 'google-genai',
  googleapiclient: 'google-api-python-client',
  telegram: 'python-telegram-bot',
  discord: 'discord.py',
  whisper: 'openai-whisper',
  attr: 'attrs',
  pkg_resources: 'setuptools<81',
  OpenSSL: 'pyopenssl',
  slugify: 'python-slugify',
  ffmpeg: 'ffmpeg-python'
}

/** The name to install; the name in the code where they do not differ. */
export function packageOf(module: string): string {
  const top = module.split('.')[0] ?? module
  return Object.hasOwn(installedAs, top) ? (installedAs[top] ?? top) : top
}

const moduleMissing = cause('module', last(/No module named ['"]?([\w.-]{1,120})/), {
  en: ({ values: [module = ''] }) => ({
    why: t`The app imports ${module}, and it is not installed. It comes with the package ${packageOf(module)}.`,
    fix: [
      {
        text: t`Add ${packageOf(module)} to \`requirements.txt\`, on a line of its own. In a Docker Space, see that the \`Dockerfile\` installs that file.`
      },
      {
        text: t`If ${module} is a file or folder of your own: see that it is committed, written with the same capital letters, and not left out by \`.gitignore\` or this action’s inputs \`exclude\` and \`path\`.`
      }
    ]
  }),
  'zh-TW': ({ values: [module = ''] }) => ({
    why: t`app 要 import ${module}，但它沒有安裝。它來自套件 ${packageOf(module)}。`,
    fix: [
      {
        text: t`在 \`requirements.txt\` 加上 ${packageOf(module)}，單獨寫一行。如果是 Docker Space，請確認 \`Dockerfile\` 有安裝這個檔案。`
      },
      {
        text: t`如果 ${module} 是你自己的檔案或資料夾：確認它已經 commit、大小寫相同，而且沒有被 \`.gitignore\` 或這個 action 的輸入 \`exclude\`、\`path\` 排除。`
      }
    ]
  })
})

const nodeModule = cause('node-module', last(/Cannot find (?:module|package) '([^']{1,160})'/), {
  en: ({ values: [module = ''] }) => ({
    why: t`The app needs ${module}, and Node cannot find it: it is not installed, or the file is not there.`,
    fix: [
      {
        text: t`If it is a package: add it with \`npm install\` on your own computer and commit \`package.json\` and \`package-lock.json\`. What the running app needs must not stand under \`devDependencies\`.`
      },
      {
        text: t`If it is a path: see that the file is committed or that the \`Dockerfile\` builds it (\`RUN npm run build\`), and that the path is written with the same capital letters.`
      }
    ]
  }),
  'zh-TW': ({ values: [module = ''] }) => ({
    why: t`app 需要 ${module}，但 Node 找不到：可能沒有安裝，或檔案不存在。`,
    fix: [
      {
        text: t`如果是套件：在自己的電腦上用 \`npm install\` 加入，再 commit \`package.json\` 和 \`package-lock.json\`。執行時需要的套件不能放在 \`devDependencies\`。`
      },
      {
        text: t`如果是路徑：確認檔案已經 commit，或由 \`Dockerfile\` 建置出來（\`RUN npm run build\`），而且路徑的大小寫相同。`
      }
    ]
  })
})

const importName = cause(
  'import-name',
  last(
    /cannot import name '([^']{1,100})' from (?:partially initialized module )?'([^']{1,100})'/,
    /module '([^']{1,100})' has no attribute '([^']{1,100})'/
  ),
  {
    en: ({ values: [one = '', other = ''] }) => ({
      why: t`The package is installed, but in a version in which ${one} and ${other} do not go together: a name was added, renamed or taken away.`,
      fix: [
        {
          text: t`Find out with which version the code works (\`pip freeze\` on your own computer), and write exactly that one in \`requirements.txt\`, such as \`package==1.2.3\`. For Gradio it is \`sdk_version\` at the top of \`README.md\`.`
        },
        {
          text: t`See that no file of yours has the name of a package, such as \`openai.py\` or \`gradio.py\`: it would be imported in its place.`
        }
      ]
    }),
    'zh-TW': ({ values: [one = '', other = ''] }) => ({
      why: t`套件已經安裝，但它的版本裡 ${one} 和 ${other} 對不起來：有名稱是後來才加入、改名或移除的。`,
      fix: [
        {
          text: t`找出程式可以用的版本（在自己的電腦上執行 \`pip freeze\`），在 \`requirements.txt\` 寫明那個版本，例如 \`package==1.2.3\`。Gradio 的版本則是 \`README.md\` 開頭的 \`sdk_version\`。`
        },
        {
          text: t`確認你自己的檔案沒有和套件同名，例如 \`openai.py\` 或 \`gradio.py\`：那樣會 import 到你的檔案。`
        }
      ]
    })
  }
)

const argument = cause(
  'argument',
  last(/TypeError: ([\w.<>]{1,120})\(\) got an unexpected keyword argument '([^']{1,80})'/),
  {
    en: ({ values: [callee = '', name = ''] }) => ({
      why: t`The code gives ${callee} the argument ${name}, and the installed version of the package does not know it.`,
      fix: [
        {
          text: t`Find out with which version the code works (\`pip freeze\` on your own computer), and write exactly that one in \`requirements.txt\`. For Gradio it is \`sdk_version\` at the top of \`README.md\`.`
        },
        {
          text: t`Or follow the documentation of the version that is installed: the argument may have another name now.`
        }
      ]
    }),
    'zh-TW': ({ values: [callee = '', name = ''] }) => ({
      why: t`程式傳給 ${callee} 的參數 ${name}，目前安裝的套件版本不認得。`,
      fix: [
        {
          text: t`找出程式可以用的版本（在自己的電腦上執行 \`pip freeze\`），在 \`requirements.txt\` 寫明那個版本。Gradio 的版本則是 \`README.md\` 開頭的 \`sdk_version\`。`
        },
        { text: t`或依照目前版本的說明文件修改：這個參數可能已經改名。` }
      ]
    })
  }
)

/** What the app imports. */
export const packageCauses: readonly Cause[] = [importName, moduleMissing, nodeModule, argument]
