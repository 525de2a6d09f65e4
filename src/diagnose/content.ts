import { t, type Text } from '../words/text.js'
import { githubUrl, gitUrl, links, listed, word } from './phrase.js'
import { diagnosis, type Block, type RunContext } from './rule.js'
import { offendingFiles, type Offender } from './offenders.js'
import { binaryFile as binarySigns, largeFile as largeSigns } from './signs/content.js'

interface Facts {
  readonly files: readonly Offender[]
}

/** "`model.pkl` (12.3 MB), `data.zip`", as far as the output names them. */
function names(files: readonly Offender[], language: 'en' | 'zh-TW'): Text {
  return listed(
    files.map(({ path, size }) => (size === undefined ? path : `${path} (${size})`)),
    language
  )
}

/**
 * Rewrites the whole history so that the files travel as LFS objects. The Hub looks at every commit that is
 * pushed: a file that a later commit deletes is still in the earlier one.
 */
function migrate(files: readonly Offender[]): Block {
  const include = files.length === 0 ? '*.bin,*.pkl,*.png' : files.map(({ path }) => path).join(',')
  return {
    language: 'sh',
    lines: [
      'git lfs install',
      `git lfs migrate import --everything --include=${word(include)}`,
      'git push --force origin main'
    ]
  }
}

/** Takes the files out of every commit, for those that should not be there at all. The tool forgets `origin`. */
function remove(files: readonly Offender[], run: RunContext): Block {
  const paths = files.length === 0 ? ['path/to/file'] : files.map(({ path }) => path)
  return {
    language: 'sh',
    lines: [
      `pip install git-filter-repo`,
      `git filter-repo --force --invert-paths ${paths.map(path => `--path ${word(path)}`).join(' ')}`,
      `git remote add origin ${word(githubUrl(run))}`,
      'git push --force origin main'
    ]
  }
}

const lfsCheckout: Block = {
  language: 'yaml',
  lines: ['- uses: actions/checkout@v6', '  with:', '    fetch-depth: 0', '    lfs: true']
}

const stepsEn = {
  before: t`Make a copy of your repository’s folder first: the next step rewrites its history, and everyone else who works on it must clone it again afterwards.`,
  migrate: t`If the Space needs the files: on your own computer, turn them into LFS files in the whole history and push that to GitHub. LFS is git’s way of keeping big files beside the history.`,
  remove: t`If the Space does not need them, take them out of the whole history instead, and add them to \`.gitignore\`:`,
  checkout: t`In the workflow, let the checkout fetch the whole history and the LFS files:`,
  push: t`Send the LFS files to the Space once, from your own computer, and then run the workflow again:`
}
const stepsZh = {
  before: t`先把整個儲存庫的資料夾備份一份：下一步會改寫歷史，之後其他一起開發的人都要重新 clone。`,
  migrate: t`如果 Space 需要這些檔案：在自己的電腦上，把整個歷史裡的這些檔案改用 LFS 存放，再推送到 GitHub。LFS 是 git 存放大型檔案的方式，檔案不放在歷史裡面。`,
  remove: t`如果 Space 不需要它們，就把它們從整個歷史裡移除，並加到 \`.gitignore\`：`,
  checkout: t`在工作流程裡，讓 checkout 取得完整的歷史和 LFS 檔案：`,
  push: t`在自己的電腦上把 LFS 檔案送到 Space 一次，再重新執行工作流程：`
}

function steps(words: typeof stepsEn, files: readonly Offender[], run: RunContext) {
  return [
    { text: words.before },
    { text: words.migrate, block: migrate(files) },
    { text: words.remove, block: remove(files, run) },
    { text: words.checkout, block: lfsCheckout },
    { text: words.push, block: { language: 'sh', lines: [`git lfs push --all ${word(gitUrl(run))}`] } }
  ] as const
}

export const largeFile = diagnosis<'large-file', Facts>({
  id: 'large-file',
  signs: largeSigns,
  when: ({ id, log }) => (id === 'large-file' ? { files: offendingFiles(log) } : null),
  say: {
    en: ({ files }, run) => ({
      title: 'A file is too large for a plain git push',
      what: t`The push was refused because of the size of ${files.length === 0 ? t`a file` : names(files, 'en')}. Nothing was accepted, and the Space has not changed.`,
      why: t`The Hub takes files over 10 MiB only as LFS files. It looks at every commit that is pushed, not only at the last one: deleting the file in a new commit does not help, as it is still in the older commits.`,
      steps: steps(stepsEn, files, run),
      links: links(run, 'en', 'lfsMigrate', 'largeFileDocs', 'storageDocs')
    }),
    'zh-TW': ({ files }, run) => ({
      title: '檔案太大，不能直接用 git 推送',
      what: t`推送被拒絕，因為${files.length === 0 ? t`有檔案` : t` ${names(files, 'zh-TW')} `}太大。什麼都沒有送進去，Space 沒有任何變動。`,
      why: t`超過 10 MiB 的檔案，Hugging Face 只接受以 LFS 存放。它會檢查推送的每一個 commit，不是只看最後一個：在新的 commit 裡刪掉檔案沒有用，因為舊的 commit 裡還在。`,
      steps: steps(stepsZh, files, run),
      links: links(run, 'zh-TW', 'lfsMigrate', 'largeFileDocs', 'storageDocs')
    })
  }
})

export const binaryFile = diagnosis<'binary-file', Facts>({
  id: 'binary-file',
  signs: binarySigns,
  when: ({ id, log }) => (id === 'binary-file' ? { files: offendingFiles(log) } : null),
  say: {
    en: ({ files }, run) => ({
      title: 'A binary file must travel as an LFS file',
      what: t`The push was refused because ${files.length === 0 ? t`a file` : names(files, 'en')} is not text. Nothing was accepted, and the Space has not changed.`,
      why: t`The Hub takes pictures, fonts, models, archives and the like only as LFS files, however small they are. It looks at every commit that is pushed: deleting the file in a new commit does not help, as it is still in the older commits.`,
      steps: steps(stepsEn, files, run),
      links: links(run, 'en', 'lfsMigrate', 'largeFileDocs')
    }),
    'zh-TW': ({ files }, run) => ({
      title: '二進位檔案必須以 LFS 存放',
      what: t`推送被拒絕，因為${files.length === 0 ? t`有檔案` : t` ${names(files, 'zh-TW')} `}不是文字檔。什麼都沒有送進去，Space 沒有任何變動。`,
      why: t`圖片、字型、模型、壓縮檔這類檔案，不論大小，Hugging Face 都只接受以 LFS 存放。它會檢查推送的每一個 commit：在新的 commit 裡刪掉檔案沒有用，因為舊的 commit 裡還在。`,
      steps: steps(stepsZh, files, run),
      links: links(run, 'zh-TW', 'lfsMigrate', 'largeFileDocs')
    })
  }
})
