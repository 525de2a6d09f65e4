import { say, t } from '../../../../words/text.js'
import type { FilesOfRun } from '../../../engine/entry.js'
import { oneOf } from '../../../say/options.js'
import type { CauseAdvice } from '../../cause.js'

/** What the files themselves tell of a module that Python did not find. */
type Whereabouts =
  /** It went, and Python looks in another folder for it; `folder` is where it lies, empty at the top. */
  | { readonly is: 'elsewhere'; readonly path: string; readonly folder: string }
  /** It went, with other capital letters. */
  | { readonly is: 'spelled'; readonly path: string }
  /** The repository has it, and it did not go. */
  | { readonly is: 'left-out'; readonly path: string }
  /** The repository does not have it; `folder`, in which it should be, did go. */
  | { readonly is: 'not-committed'; readonly folder?: string }
  /** A file or folder of the user's own has the name of an installed package, and Python takes it for that. */
  | { readonly is: 'hidden'; readonly path: string }

/** The file or folder that a module is in, the nearest to the top; undefined when none of the paths is it. */
function pathOf(module: string, paths: readonly string[], fold = (name: string) => name): string | undefined {
  const base = module.replaceAll('.', '/')
  const wanted = `/${fold(base)}`
  const found = paths.flatMap(path => {
    const full = fold(`/${path}`)
    if (full.endsWith(`${wanted}.py`)) return [path]
    const at = full.indexOf(`${wanted}/`)
    return at < 0 ? [] : [path.slice(0, at + base.length)]
  })
  return found.toSorted((one, other) => one.length - other.length)[0]
}

const caseless = (name: string) => name.toLowerCase()

/**
 * Where a module is among the files of this run; undefined when nothing has its name, so that it is a package.
 * @param isPackage a package of that name is known
 */
export function whereaboutsOf(
  module: string,
  { pushed, committed }: FilesOfRun,
  isPackage: boolean
): Whereabouts | undefined {
  const top = module.split('.')[0] ?? module
  const own = pathOf(top, pushed)
  // Deep in the tree a folder may be named like a package and have nothing to do with it.
  const shadow = own === top || own === `${top}.py` ? own : undefined
  if (isPackage) return shadow === undefined ? undefined : { is: 'hidden', path: shadow }
  const path = pathOf(module, pushed)
  if (path !== undefined) {
    const base = path.replace(/\.py$/, '')
    return { is: 'elsewhere', path, folder: base.slice(0, -module.length).replace(/\/$/, '') }
  }
  const spelled = pathOf(module, pushed, caseless)
  if (spelled !== undefined) return { is: 'spelled', path: spelled }
  const left = pathOf(module, committed)
  if (left !== undefined) return { is: 'left-out', path: left }
  return own === undefined ? undefined : { is: 'not-committed', folder: own }
}

/** What is the matter, and what mends it, where the files tell. */
export function adviceBy(module: string, where: Whereabouts): CauseAdvice {
  switch (where.is) {
    case 'elsewhere':
      return where.folder === '' ? atTheTop(module, where.path) : inFolder(module, where)
    case 'spelled':
      return {
        why: say({
          en: t`The code imports ${module}. The file on the Space is ${where.path}, and Python there tells capital letters from small ones.`,
          'zh-TW': t`程式要 import ${module}，但 Space 上的檔案是 ${where.path}，那裡的 Python 會區分大小寫。`
        }),
        fix: [
          say({
            en: t`Write the name alike in both places: change the import, or rename the file with \`git mv\` (here ${where.path}).`,
            'zh-TW': t`讓兩邊的名稱完全相同：修改 import，或用 \`git mv\` 幫檔案（${where.path}）改名。`
          })
        ]
      }
    case 'left-out':
      return {
        why: say({
          en: t`The code imports ${module}. Your repository has it (${where.path}), but it was not pushed to the Space.`,
          'zh-TW': t`程式要 import ${module}。你的儲存庫裡有它（${where.path}），但沒有推送到 Space。`
        }),
        fix: [
          say({
            en: t`Change this action’s inputs so that ${where.path} goes, too: a pattern of \`exclude\` leaves it out, or it lies outside the folder that \`path\` names. In the second case, bring it with the input \`files\`.`,
            'zh-TW': t`修改這個 action 的參數，讓 ${where.path} 也一起推送：可能是 \`exclude\` 排除了它，或它不在 \`path\` 指定的資料夾裡。如果是後者，用參數 \`files\` 加入它。`
          })
        ]
      }
    case 'not-committed':
      return notCommitted(module, where.folder)
    case 'hidden':
      return {
        why: say({
          en: t`The code imports ${module} from a package. A file or folder of your own has the same name (${where.path}), so Python takes that one.`,
          'zh-TW': t`程式要從套件 import ${module}，但你自己有同名的檔案或資料夾（${where.path}），Python 會用到它。`
        }),
        fix: [
          say({
            en: t`Rename ${where.path} and the imports of it, and check that the package is in \`requirements.txt\`.`,
            'zh-TW': t`將 ${where.path} 改名，並修改 import 它的地方，再確認 \`requirements.txt\` 有那個套件。`
          })
        ]
      }
  }
}

/** It went where the code expects it. */
function atTheTop(module: string, path: string): CauseAdvice {
  return {
    why: say({
      en: t`The code imports ${module}, which is your own (${path}) and was pushed. Python looks for it in the folder from which the app is started, and that is another one.`,
      'zh-TW': t`程式要 import ${module}，這是你自己的（${path}），也已經推送。Python 會在啟動 app 的資料夾裡找它，但那是別的資料夾。`
    }),
    fix: [
      oneOf(
        say({
          en: t`In a Docker Space: check that the \`Dockerfile\` copies ${path}, that \`.dockerignore\` does not leave it out, and that \`WORKDIR\` is the folder into which it is copied.`,
          'zh-TW': t`Docker Space：確認 \`Dockerfile\` 會複製 ${path}、\`.dockerignore\` 沒有排除它，而且 \`WORKDIR\` 就是複製過去的資料夾。`
        }),
        {
          text: say({
            en: 'If the app is a file in a folder, start it as a module from the top folder, or name the top folder in the `Dockerfile`:',
            'zh-TW':
              '如果 app 的檔案在子資料夾裡，請從最上層的資料夾以模組方式啟動，或在 `Dockerfile` 指定最上層的資料夾：'
          }),
          block: { language: 'text', lines: ['CMD ["python", "-m", "FOLDER.app"]', 'ENV PYTHONPATH=/app'] }
        },
        say({
          en: 'In a Gradio or Streamlit Space: `app_file` at the top of `README.md` may name a file in a folder only if its imports start at that folder.',
          'zh-TW':
            'Gradio 或 Streamlit Space：`README.md` 最上面的 `app_file` 如果在子資料夾裡，import 就要從那個資料夾開始寫。'
        })
      )
    ]
  }
}

/** It lies deeper than the import says. */
function inFolder(module: string, { path, folder }: { path: string; folder: string }): CauseAdvice {
  return {
    why: say({
      en: t`The code imports ${module}, which is your own and was pushed as ${path}. Python does not look in ${folder}.`,
      'zh-TW': t`程式要 import ${module}，這是你自己的，推送後的位置是 ${path}。Python 不會在 ${folder} 裡找。`
    }),
    fix: [
      oneOf(
        say({
          en: t`Import it with its folder: ${`${folder.replaceAll('/', '.')}.${module}`}.`,
          'zh-TW': t`import 時加上資料夾：${`${folder.replaceAll('/', '.')}.${module}`}。`
        }),
        {
          text: say({
            en: 'Or let Python look in that folder, in the `Dockerfile`, below the folder that `WORKDIR` names:',
            'zh-TW': '或在 `Dockerfile` 讓 Python 也在那個資料夾裡找，前面是 `WORKDIR` 指定的資料夾：'
          }),
          block: {
            language: 'text',
            lines: [`ENV PYTHONPATH=/app/${/^[\w./-]+$/.test(folder) ? folder : 'FOLDER'}`]
          }
        }
      )
    ]
  }
}

/** It was not there to be pushed. */
function notCommitted(module: string, folder: string | undefined): CauseAdvice {
  const file = `${module.replaceAll('.', '/')}.py`
  return {
    why: say({
      en: t`The code imports ${module}, which is a file or folder of your own. The commit that was deployed does not have it${folder === undefined ? '' : [', although it has ', { value: folder }]}.`,
      'zh-TW': t`程式要 import ${module}，這是你自己的檔案或資料夾，但部署的 commit 裡沒有它${folder === undefined ? '' : ['（有 ', { value: folder }, '）']}。`
    }),
    fix: [
      {
        text: say({
          en: 'Commit it. If git does not see it, a line of `.gitignore` leaves it out: the first command shows which one.',
          'zh-TW': '把它 commit。如果 git 看不到它，就是被 `.gitignore` 排除了：第一個指令會顯示是哪一行。'
        }),
        block: { language: 'sh', lines: [`git check-ignore -v -- ${file}`, `git add -- ${file}`] }
      },
      say({
        en: 'If it is on your computer under another name, correct the import.',
        'zh-TW': '如果它在你的電腦上是別的名稱，請修正 import。'
      })
    ]
  }
}
