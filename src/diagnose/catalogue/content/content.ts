import type { ContentFinding } from '../../../model/failure.js'
import { t, type Text } from '../../../words/text.js'
import { found } from './found.js'
import { migrate, remove, snapshot } from './remedy.js'
import { gitUrl, links, listed, word } from '../../say/phrases.js'
import { findingsIn } from './groups.js'
import { diagnosis, type Block, type RemedyStep, type RunContext, type Seen } from '../../engine/entry.js'
import { offendingFiles, type Offender } from './offenders.js'
import { binaryFile as binarySigns, largeFile as largeSigns } from './signs.js'

interface Facts {
  /** What the output names. */
  readonly files: readonly Offender[]
  /** What our own check found. */
  readonly findings: readonly ContentFinding[]
}

/** "`model.pkl` (12.3 MB), `data.zip`", as far as the output names them. */
function names(files: readonly Offender[], language: 'en' | 'zh-TW'): Text {
  return listed(
    files.map(({ path, size }) => (size === undefined ? path : `${path} (${size})`)),
    language
  )
}

const lfsCheckout: Block = {
  language: 'yaml',
  lines: ['- uses: actions/checkout@v6', '  with:', '    fetch-depth: 0', '    lfs: true']
}

function lfsPush(run: RunContext): Block {
  return { language: 'sh', lines: [`git lfs push --all ${word(gitUrl(run))}`] }
}

const stepsEn = {
  snapshot: t`With this action, the simplest way is to send the files as they are, in one commit and without the history. Large and binary files then travel as LFS objects by themselves:`,
  before: t`If the history has to go along: make a copy of your repository’s folder first, for the next step rewrites its history, and everyone else who works on it must clone it again afterwards.`,
  migrate: t`If the Space needs the files: on your own computer, turn them into LFS files in the whole history and push that to GitHub. LFS is git’s way of keeping big files beside the history.`,
  remove: t`If the Space does not need them, take them out of the whole history instead, and add them to \`.gitignore\`:`,
  checkout: t`In the workflow, let the checkout fetch the whole history and the LFS files:`,
  push: t`If something other than this action pushes: send the LFS files to the Space once, from your own computer, and then run the workflow again:`
}
const stepsZh: typeof stepsEn = {
  snapshot: t`使用這個 action 時，最簡單的做法是只送出目前的檔案：一個 commit，不含歷史。大型檔案和二進位檔案會自動以 LFS 送出：`,
  before: t`如果歷史也要送出：先把整個儲存庫的資料夾備份一份，因為下一步會改寫歷史，之後其他一起開發的人都要重新 clone。`,
  migrate: t`如果 Space 需要這些檔案：在自己的電腦上，把整個歷史裡的這些檔案改用 LFS 存放，再推送到 GitHub。LFS 是 git 存放大型檔案的方式，檔案不放在歷史裡面。`,
  remove: t`如果 Space 不需要它們，就把它們從整個歷史裡移除，並加到 \`.gitignore\`：`,
  checkout: t`在工作流程裡，讓 checkout 取得完整的歷史和 LFS 檔案：`,
  push: t`如果不是由這個 action 推送：在自己的電腦上把 LFS 檔案送到 Space 一次，再重新執行工作流程：`
}

function steps(
  words: typeof stepsEn,
  files: readonly Offender[],
  run: RunContext
): [RemedyStep, ...RemedyStep[]] {
  const paths = files.map(({ path }) => path)
  // The log of another tool: this action fetches and sends LFS objects itself.
  const others =
    run.token === undefined
      ? [
          { text: words.checkout, block: lfsCheckout },
          { text: words.push, block: lfsPush(run) }
        ]
      : []
  return [
    { text: words.snapshot, block: snapshot },
    { text: words.before },
    { text: words.migrate, block: migrate(paths) },
    { text: words.remove, block: remove(paths, run) },
    ...others
  ]
}

function facts({ log, evidence: { finding } }: Seen): Facts {
  return { files: offendingFiles(log), findings: findingsIn(finding) }
}

export const largeFile = diagnosis<'large-file', Facts>({
  id: 'large-file',
  signs: largeSigns,
  when: seen => (seen.id === 'large-file' ? facts(seen) : null),
  say: {
    en: ({ files, findings }, run) => ({
      title: 'A file is too large for a plain git push',
      what: t`The push was refused because of the size of ${files.length === 0 ? t`a file` : names(files, 'en')}. Nothing was accepted, and the Space has not changed.`,
      why: t`The Hub takes files over 10 MiB only as LFS files. It looks at every commit that is pushed, not only at the last one: deleting the file in a new commit does not help, as it is still in the older commits.`,
      steps: steps(stepsEn, files, run),
      links: links(run, 'en', 'lfsMigrate', 'largeFileDocs', 'storageDocs'),
      ...(findings.length > 0 && found.en(findings, run))
    }),
    'zh-TW': ({ files, findings }, run) => ({
      title: '檔案太大，不能直接用 git 推送',
      what: t`推送被拒絕，因為${files.length === 0 ? t`有檔案` : t` ${names(files, 'zh-TW')} `}太大。什麼都沒有送進去，Space 沒有任何變動。`,
      why: t`超過 10 MiB 的檔案，Hugging Face 只接受以 LFS 存放。它會檢查推送的每一個 commit，不是只看最後一個：在新的 commit 裡刪掉檔案沒有用，因為舊的 commit 裡還在。`,
      steps: steps(stepsZh, files, run),
      links: links(run, 'zh-TW', 'lfsMigrate', 'largeFileDocs', 'storageDocs'),
      ...(findings.length > 0 && found['zh-TW'](findings, run))
    })
  }
})

export const binaryFile = diagnosis<'binary-file', Facts>({
  id: 'binary-file',
  signs: binarySigns,
  when: seen => (seen.id === 'binary-file' ? facts(seen) : null),
  say: {
    en: ({ files, findings }, run) => ({
      title: 'A binary file must travel as an LFS file',
      what: t`The push was refused because ${files.length === 0 ? t`a file` : names(files, 'en')} is not text. Nothing was accepted, and the Space has not changed.`,
      why: t`The Hub takes pictures, fonts, models, archives and the like only as LFS files, however small they are. It looks at every commit that is pushed: deleting the file in a new commit does not help, as it is still in the older commits.`,
      steps: steps(stepsEn, files, run),
      links: links(run, 'en', 'lfsMigrate', 'largeFileDocs'),
      ...(findings.length > 0 && found.en(findings, run))
    }),
    'zh-TW': ({ files, findings }, run) => ({
      title: '二進位檔案必須以 LFS 存放',
      what: t`推送被拒絕，因為${files.length === 0 ? t`有檔案` : t` ${names(files, 'zh-TW')} `}不是文字檔。什麼都沒有送進去，Space 沒有任何變動。`,
      why: t`圖片、字型、模型、壓縮檔這類檔案，不論大小，Hugging Face 都只接受以 LFS 存放。它會檢查推送的每一個 commit：在新的 commit 裡刪掉檔案沒有用，因為舊的 commit 裡還在。`,
      steps: steps(stepsZh, files, run),
      links: links(run, 'zh-TW', 'lfsMigrate', 'largeFileDocs'),
      ...(findings.length > 0 && found['zh-TW'](findings, run))
    })
  }
})
