import { say, sentences } from '../../../words/text.js'
import { githubUrl, word } from '../../say/phrases.js'
import type { Block, RemedyStep, RunContext } from '../../engine/entry.js'

/** So many paths fit a command that people paste. */
const mostPaths = 50
const fewPaths = 10

/** The action's own way: the files as they are, none of the history. */
export const snapshot: Block = { language: 'yaml', lines: ['with:', '  history: snapshot'] }

export const snapshotWithLfs: Block = { language: 'yaml', lines: [...snapshot.lines, '  large-files: lfs'] }

/**
 * Rewrites the whole history so that the files travel as LFS objects. The Hub looks at every commit that is
 * pushed: a file that a later commit deletes is still in the earlier one.
 */
function migrate(paths: readonly string[]): Block {
  const include = paths.length === 0 ? '*.bin,*.pkl,*.png' : patterns(paths).join(',')
  return {
    language: 'sh',
    lines: [
      'git lfs install',
      `git lfs migrate import --everything --include=${word(include)}`,
      'git push --force origin main'
    ]
  }
}

/** Many files are named by how their names end: more of them in LFS does no harm. */
function patterns(paths: readonly string[]): readonly string[] {
  if (paths.length <= fewPaths) return paths
  const ends = paths.map(path => path.replace(/^.*[^/](?=\.\w+$)/s, '*'))
  return [...new Set(ends)].slice(0, mostPaths)
}

/** Takes the files out of every commit, for those that should not be there at all. The tool forgets `origin`. */
export function remove(paths: readonly string[], run: RunContext): Block {
  const named = paths.length === 0 ? ['path/to/file'] : [...new Set(paths)].slice(0, mostPaths)
  return {
    language: 'sh',
    lines: [
      `pip install git-filter-repo`,
      `git filter-repo --force --invert-paths ${named.map(path => `--path ${word(path)}`).join(' ')}`,
      `git remote add origin ${word(githubUrl(run))}`,
      'git push --force origin main'
    ]
  }
}

/** Stands before commands that cannot be taken back. */
export const copyFirst = say({
  en: 'First, make a copy of your repository’s folder: the commands rewrite its commit history, and everyone else who works on it must clone it again afterwards.',
  'zh-TW': '請先備份整個儲存庫的資料夾：這些指令會改寫 commit 歷史，之後其他一起開發的人都要重新 clone。'
})

/** The way without rewriting anything. */
export function simplest(block: Block): RemedyStep {
  return {
    text: say({
      en: 'The simplest way with this action: change these lines of the workflow file. The Space gets one new commit with your current files and no older history. Large and binary files are stored with Git LFS automatically:',
      'zh-TW':
        '使用這個 action 時最簡單的做法：在工作流程檔案裡改成這幾行。Space 會多一個 commit，內容是目前的檔案，不含較早的歷史。大型檔案和二進位檔案會自動用 Git LFS 存放：'
    }),
    block
  }
}

/** The way for those who want the history on the Space. */
export function migrated(paths: readonly string[]): RemedyStep {
  return {
    text: sentences(
      say({
        en: 'Do this only if you want to keep `history: full`, which pushes every commit.',
        'zh-TW': '想保留 `history: full`（把每一個 commit 都送到 Space）才需要這樣做。'
      }),
      copyFirst,
      say({
        en: 'Then, on your own computer, store the files with Git LFS in every commit, and push that to GitHub. Git LFS stores large files separately; the commits hold only small pointers to them:',
        'zh-TW':
          '接著在自己的電腦上，把每一個 commit 裡的這些檔案改用 Git LFS 存放，再推送到 GitHub。LFS 把大型檔案另外存放，commit 裡只留指標檔（pointer）：'
      })
    ),
    block: migrate(paths)
  }
}

/** The way for files that nobody needs. */
export function removed(paths: readonly string[], run: RunContext): RemedyStep {
  return {
    text: sentences(
      say({
        en: 'If nothing needs these files any more, remove them from every commit.',
        'zh-TW': '如果這些檔案已經用不到，就從每一個 commit 裡移除它們。'
      }),
      copyFirst,
      say({
        en: 'Current files with the same names are removed, too. Add the names to `.gitignore`:',
        'zh-TW': '目前的同名檔案也會一起移除。請把檔名加到 `.gitignore`：'
      })
    ),
    block: remove(paths, run)
  }
}
