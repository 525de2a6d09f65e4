import { say, sentences, t, type Said } from '../../../../words/text.js'
import { oneOf } from '../../../say/options.js'
import type { RemedyStep, RunContext } from '../../../engine/entry.js'
import { last, cause, type Cause, type CauseAdvice, type Found } from '../../cause.js'
import { frameOf, isOwnFrame } from '../../../logs/frames.js'
import { pinVersion } from '../../steps.js'
import { packageOf } from './installable.js'
import { adviceBy, whereaboutsOf } from './own-files.js'

const noModule = /No module named ['"]?([\w.-]{1,120})/
/** What people call folders of their own; a package with such a name is hardly ever meant. */
const usualFolders = new Set(
  'api app apps backend client common components config configs core data database db endpoints frontend handlers helpers lib libs main middleware models modules pages pipelines routers routes schemas scripts server services settings shared source src tasks tests tool tools ui util utils views'.split(
    ' '
  )
)

/** The folder in which the user's own code that imports lies, and all paths of the user's own that the log names. */
function ownPlaces(lines: readonly string[]): readonly string[] {
  return lines.flatMap(line => (isOwnFrame(line) ? [frameOf(line)?.path ?? ''] : []))
}

/** Whether the log shows that a module is a file or a folder of the user's own, not a package. */
function isOwn(module: string, places: readonly string[]): boolean {
  const top = module.split('.')[0] ?? module
  if (places.some(path => path.includes(`/${top}/`) || path.endsWith(`/${top}.py`))) return true
  if (packageOf(module) !== undefined) return false
  return usualFolders.has(top) || module.includes('.') || places.some(path => path.includes(top))
}

/** Where Python looked and did not find a module of the user's own. */
function ownModuleIn(lines: readonly string[]): Found | null {
  const missing = last(noModule)(lines)
  const module = missing?.values[0] ?? ''
  const at = lines.findLastIndex(line => noModule.test(line))
  const places = ownPlaces(lines.slice(0, at))
  if (missing === null || !isOwn(module, places)) return null
  const folder = places.at(-1)?.replace(/\/[^/]*$/, '') ?? ''
  return { ...missing, values: folder === '' ? [module] : [module, folder] }
}

function startFolder(module: string, folder: string | undefined): RemedyStep {
  const path = folder !== undefined && /^\/[\w./-]+$/.test(folder) ? folder : '/app/FOLDER'
  return {
    text: say({
      en: t`If the file is there: Python looks for ${module} in the folder from which the app is started, not beside the file that imports it. Import it relatively (\`from .${[shortName(module)]} import …\`), start the app from the folder that contains it, or add that folder in the \`Dockerfile\`:`,
      'zh-TW': t`如果檔案在：Python 會在啟動 app 的資料夾裡找 ${module}，而不是在 import 它的檔案旁邊。請改用相對 import（\`from .${[shortName(module)]} import …\`）、從包含它的資料夾啟動 app，或在 \`Dockerfile\` 加上那個資料夾：`
    }),
    block: { language: 'text', lines: [`ENV PYTHONPATH=${path}`] }
  }
}

/** A name that may stand between backticks of ours. */
function shortName(module: string): string {
  return /^[\w.]+$/.test(module) ? module : 'module'
}

const committed = (module: string): Said =>
  say({
    en: t`Check that ${module.replaceAll('.', '/')} is on the Space’s page under “Files”, spelled with the same capital letters. If not, \`.gitignore\`, \`.dockerignore\` or this action’s inputs \`exclude\` and \`path\` leave it out, or it is not committed.`,
    'zh-TW': t`在 Space 頁面的「Files」確認有 ${module.replaceAll('.', '/')}，而且大小寫相同。沒有的話，就是沒有 commit，或被 \`.gitignore\`、\`.dockerignore\` 或這個 action 的參數 \`exclude\`、\`path\` 排除。`
  })

/** What the files that went tell of a module; undefined when they do not, or nobody looked. */
function byFiles(module: string, { files }: RunContext, isPackage = false): CauseAdvice | undefined {
  const where = files && whereaboutsOf(module, files, isPackage)
  return where && adviceBy(module, where)
}

/** It is a package that is not installed, or nobody can tell. */
function packageMissing(module: string, run: RunContext): CauseAdvice {
  const name = packageOf(module)
  const own: RemedyStep = {
    text: say({
      en: t`If ${module} is your own file or folder: check that it is committed, has the same capital letters, and is not left out by \`.gitignore\` or this action’s inputs \`exclude\` and \`path\`. Python looks for it in the folder from which the app is started.`,
      'zh-TW': t`如果 ${module} 是你自己的檔案或資料夾：確認它已經 commit、大小寫相同，而且沒有被 \`.gitignore\` 或這個 action 的參數 \`exclude\`、\`path\` 排除。Python 會在啟動 app 的資料夾裡找它。`
    })
  }
  if (name === undefined)
    return {
      why: sentences(
        say({
          en: t`The app imports ${module}, and Python did not find it.`,
          'zh-TW': t`app 要 import ${module}，但 Python 找不到。`
        }),
        run.files === undefined
          ? []
          : say({
              en: 'None of your files has that name, so it should be a package.',
              'zh-TW': '你的檔案都不是這個名稱，所以應該是套件。'
            })
      ),
      fix: [
        oneOf(
          own,
          say({
            en: t`If it is a package: look up which one has ${module} in its own documentation, and write that name in \`requirements.txt\`. The names often differ, and a package that only has a similar name may be harmful.`,
            'zh-TW': t`如果是套件：在它的說明文件查出哪個套件包含 ${module}，再把那個名稱寫在 \`requirements.txt\`。兩個名稱常常不同，而名稱相似的套件可能有害。`
          })
        )
      ]
    }
  return {
    why: say({
      en: t`The app imports ${module}, which is not installed. The package ${name} contains it.`,
      'zh-TW': t`app 要 import ${module}，但沒有安裝。它在套件 ${name} 裡。`
    }),
    fix: [
      say({
        en: t`Add ${name} to \`requirements.txt\`, on a line of its own. In a Docker Space, check that the \`Dockerfile\` installs that file.`,
        'zh-TW': t`在 \`requirements.txt\` 加上 ${name}，單獨寫一行。如果是 Docker Space，請確認 \`Dockerfile\` 有安裝這個檔案。`
      }),
      own
    ]
  }
}

const ownModule = cause('own-module', ownModuleIn, ({ values: [module = '', folder] }, run) => {
  const told = byFiles(module, run)
  if (told !== undefined) return told
  if (run.files && usualFolders.has(module.split('.')[0] ?? ''))
    return adviceBy(module, { is: 'not-committed' })
  if (run.files) return packageMissing(module, run)
  return {
    why: say({
      en: t`The code imports ${module}, which is a file or folder of your own, not a package to install. Python did not find it.`,
      'zh-TW': t`程式要 import ${module}，這是你自己的檔案或資料夾，不是要安裝的套件。Python 找不到它。`
    }),
    fix: [
      oneOf(
        committed(module),
        say({
          en: 'If it is a folder: an `__init__.py` must be in it when other tools import it as a package, and no installed package may have the same name.',
          'zh-TW': '如果是資料夾：當成套件使用時裡面要有 `__init__.py`，而且不能和已安裝的套件同名。'
        }),
        // Of a name with dots, Python found all but the last part: it looked in the right folder.
        ...(module.includes('.') ? [] : [startFolder(module, folder)])
      )
    ]
  }
})

const moduleMissing = cause(
  'module',
  last(noModule),
  ({ values: [module = ''] }, run) =>
    byFiles(module, run, packageOf(module) !== undefined) ?? packageMissing(module, run)
)

/** A library that is installed wants another for what the code does with it, and names it. */
const wanted = cause(
  'wanted-package',
  lines => {
    const told = last(
      /(?:[Pp]lease install|requires?|[Yy]ou need to install) (?:the )?[`'"]?([\w-]{2,60})[`'"]? (?:library|package|module)?[^\n]{0,200}pip install/,
      // transformers, of what a tokenizer or a way to load is made with.
      /(?:need to have|requires the) ([\w-]{2,60}) (?:installed|library but it was not found)/i,
      /(?:requires?|Using [^\n]{1,80} requires) [`'"]?([Aa]ccelerate|accelerate)\b/,
      /packages that were not found in your environment: ([\w-]{2,60})/,
      // Starlette and FastAPI, of what a feature of theirs is made with.
      /[`'"]?([\w-]{2,60})[`'"]? (?:library )?(?:to|must) be installed\b/,
      /([\w-]{2,60}) is not installed, run [`'"]pip install/,
      /[`'"]pip install (?:-U |--upgrade )?[`'"]?([\w-]{2,60})[`'"]/
    )(lines)
    return told !== null && packageOf((told.values[0] ?? '').toLowerCase().replaceAll('-', '_')) !== undefined
      ? told
      : null
  },
  ({ values: [name = ''] }, run) => packageMissing(name.toLowerCase().replaceAll('-', '_'), run)
)

/** Modules of Python itself that newer versions no longer have. */
const removed = cause(
  'removed-module',
  last(
    /No module named '(pyaudioop|audioop|distutils|imp|cgi|asynchat|asyncore|telnetlib|pipes|crypt)(?:[.']|$)/
  ),
  ({ values: [module = ''] }) => ({
    why: say({
      en: t`A package imports ${module}, which was a part of Python itself and is no longer in the version that the Space has.`,
      'zh-TW': t`有一個套件要 import ${module}，它以前是 Python 內建的，但 Space 使用的 Python 版本已經移除。`
    }),
    fix: [
      oneOf(
        {
          text: say({
            en: 'Use an older Python: write this at the top of `README.md`, in quotes. In a Docker Space, write `FROM python:3.11` in the `Dockerfile` instead.',
            'zh-TW':
              '改用舊一點的 Python：在 `README.md` 最上面寫這一行，要加引號。Docker Space 則在 `Dockerfile` 寫 `FROM python:3.11`。'
          }),
          block: { language: 'yaml', lines: ['python_version: "3.11"'] }
        },
        {
          text: say({
            en: 'Or add what takes its place to `requirements.txt`, and update the package that imports it:',
            'zh-TW': '或在 `requirements.txt` 加上替代的套件，並更新 import 它的套件：'
          }),
          block: { language: 'text', lines: [module.includes('audioop') ? 'audioop-lts' : 'setuptools<81'] }
        }
      )
    ]
  })
)

/** Python found the package, and not this part of it: it says so only of what is installed. */
const submodule = cause(
  'submodule',
  lines => {
    const missing = last(/No module named '((?!google\.|langchain)[\w]{1,60}\.[\w.]{1,120})'/)(lines)
    return missing !== null && packageOf(missing.values[0] ?? '') !== undefined ? missing : null
  },
  ({ values: [module = ''] }, run) => {
    const name = (packageOf(module) ?? module).replace(/[<>=].*/, '')
    const told = byFiles(module, run, true)
    if (told !== undefined) return told
    return {
      why: say({
        en: t`The package ${name} is installed, but its version has no ${module}: that part was added later, moved or removed.`,
        'zh-TW': t`套件 ${name} 已經安裝，但這個版本沒有 ${module}：可能是後來才加入、移動或移除的。`
      }),
      fix: [
        oneOf(
          say({
            en: t`If the code or another package is newer than ${name}: remove the exact version of ${name} from \`requirements.txt\`, or write a newer one.`,
            'zh-TW': t`如果程式或其他套件比 ${name} 新：在 \`requirements.txt\` 拿掉 ${name} 的固定版本，或改成新一點的。`
          }),
          pinVersion
        )
      ]
    }
  }
)

/** What Python does not find to import. */
export const moduleCauses: readonly Cause[] = [submodule, removed, ownModule, moduleMissing, wanted]
