import { say, t } from '../../../../words/text.js'
import { oneOf } from '../../../say/options.js'
import { last, cause, type Cause } from '../../cause.js'
import { pinVersion } from '../../steps.js'

const nodeModule = cause(
  'node-module',
  last(/Cannot find (?:module|package) '([^']{1,160})'/),
  ({ values: [module = ''] }) => ({
    why: say({
      en: t`The app needs ${module}, but Node cannot find it: the package is not installed, or the file does not exist.`,
      'zh-TW': t`app 需要 ${module}，但 Node 找不到：可能沒有安裝，或檔案不存在。`
    }),
    fix: [
      oneOf(
        say({
          en: 'If it is a package: add it with `npm install` on your own computer and commit `package.json` and `package-lock.json`. What the running app needs must not be under `devDependencies`.',
          'zh-TW':
            '如果是套件：在自己的電腦上用 `npm install` 加入，再 commit `package.json` 和 `package-lock.json`。app 執行時需要的套件不能放在 `devDependencies`。'
        }),
        say({
          en: 'If it is a path: check that the file is committed or that the `Dockerfile` builds it (`RUN npm run build`), and that the path has the same capital letters.',
          'zh-TW':
            '如果是路徑：確認檔案已經 commit，或由 `Dockerfile` 建置出來（`RUN npm run build`），而且路徑的大小寫相同。'
        })
      )
    ]
  })
)

const importName = cause(
  'import-name',
  last(
    /cannot import name '([^']{1,100})' from (?:partially initialized module )?'([^']{1,100})'/,
    /cannot import name '([^']{1,100})' from (?:partially initialized module )?([\w.]{1,100})/,
    /module '?([\w.]{1,100})'? has no attribute '?([\w.]{1,100})/
  ),
  ({ values: [one = '', other = ''] }) => ({
    why: say({
      en: t`The code uses a name that the installed version of the package does not have (${one}, ${other}): it was added later, renamed or removed.`,
      'zh-TW': t`程式要用的名稱在已安裝的版本裡找不到（${one}、${other}）：可能是後來才加入、改名或移除的。`
    }),
    fix: [
      pinVersion,
      say({
        en: 'Check that none of your files has the name of a package, such as `openai.py` or `gradio.py`: your file would be imported instead of the package.',
        'zh-TW': '確認你自己的檔案沒有和套件同名，例如 `openai.py` 或 `gradio.py`：那樣會 import 到你的檔案。'
      })
    ]
  })
)

const argument = cause(
  'argument',
  last(/TypeError: ([\w.<>]{1,120})\(\) got an unexpected keyword argument '([^']{1,80})'/),
  ({ values: [callee = '', name = ''] }) => ({
    why: say({
      en: t`The code passes the argument ${name} to ${callee}, but the installed version of the package does not know it.`,
      'zh-TW': t`程式傳給 ${callee} 的參數 ${name}，目前安裝的套件版本不認得。`
    }),
    fix: [
      oneOf(
        pinVersion,
        say({
          en: 'Follow the documentation of the installed version: the argument may have another name now.',
          'zh-TW': '依照已安裝版本的說明文件修改：這個參數可能已經改名。'
        })
      )
    ]
  })
)

/** What the app imports. */
export const packageCauses: readonly Cause[] = [importName, nodeModule, argument]
