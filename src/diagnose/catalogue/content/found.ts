import type { ContentFinding } from '../../../model/failure.js'
import { commitText, series, sizeText } from '../../../words/findings.js'
import { t, type Language, type Text } from '../../../words/text.js'
import { migrate, remove, snapshot, snapshotWithLfs } from './remedy.js'
import { besides, excludeBlock, inGroup } from './groups.js'
import type { Advice, RemedyStep, RunContext } from '../../engine/entry.js'

type Told = Pick<Advice, 'what' | 'why' | 'steps'>
type Files = ReturnType<typeof inGroup<'files'>>

/** "`model.pkl` (12.3 MiB, since `a1b2c3d` Add the model by `Ada` on `2026-01-02`)" */
function items(files: Files, language: Language): Text {
  const [comma, binary, since] =
    language === 'en' ? [', ', 'binary', 'since '] : ['，', '二進位', '最早來自 ']
  const [open, close] = language === 'en' ? [' (', ')'] : ['（', '）']
  return series(
    files.map(({ kind, path, size, commit }) => [
      ...t`${path}`,
      [open, sizeText(size), ...(kind === 'binary-file' ? [comma, binary] : [])].join(''),
      ...(commit ? [`${comma}${since}`, ...commitText(commit, language)] : []),
      close
    ]),
    language
  )
}

interface Split {
  readonly files: Files
  /** In the files that are deployed. */
  readonly now: Files
  /** In earlier commits only: these are in the way of the history, and of nothing else. */
  readonly before: Files
}

function split(findings: readonly ContentFinding[]): Split {
  const files = inGroup('files', findings)
  return {
    files,
    now: files.filter(({ at }) => at === 'tip'),
    before: files.filter(({ at }) => at === 'history')
  }
}

const pathsOf = (files: Files) => files.map(({ path }) => path)

/** The steps' words; which steps there are, and the lines to paste, do not depend on the language. */
interface StepWords {
  readonly snapshot: Text
  readonly asLfs: Text
  readonly exclude: Text
  readonly migrate: Text
  readonly remove: Text
}

const stepsEn: StepWords = {
  snapshot: t`The simplest way: take \`history: full\` out of the workflow file, or change it to \`snapshot\`. Then one commit with the files as they are goes on top of the Space’s own, nothing of the history goes, and large and binary files travel as LFS objects by themselves:`,
  asLfs: t`The simplest way: let the files travel as LFS objects. Take \`large-files: fail\` or \`history: full\` out of the workflow file, or change them:`,
  exclude: t`If the Space does not need the files that are there now, leave them out of what is pushed:`,
  migrate: t`Only if you want to keep \`history: full\`: make a copy of your repository’s folder first, for this rewrites its history, and everyone else who works on it must clone it again afterwards. On your own computer, turn the files into LFS files in the whole history, and push that to GitHub:`,
  remove: t`For files that nothing needs any more, there is this in place of the step before. It takes them out of all commits, and with them a file of the same name that may be there now:`
}
const stepsZh: StepWords = {
  snapshot: t`最簡單的做法：從工作流程檔案拿掉 \`history: full\`，或改成 \`snapshot\`。這樣只會在 Space 的最新 commit 上面加一個 commit，內容是目前的檔案；歷史不會送出，大型檔案和二進位檔案會自動以 LFS 送出：`,
  asLfs: t`最簡單的做法：讓這些檔案以 LFS 送出。從工作流程檔案拿掉 \`large-files: fail\` 或 \`history: full\`，或改成：`,
  exclude: t`如果 Space 不需要目前的這些檔案，就在推送時排除它們：`,
  migrate: t`想保留 \`history: full\` 才需要這樣做：先把整個儲存庫的資料夾備份一份，因為這會改寫歷史，之後其他一起開發的人都要重新 clone。在自己的電腦上，把整個歷史裡的這些檔案改用 LFS 存放，再推送到 GitHub：`,
  remove: t`如果這些檔案已經用不到，可以用這個做法代替上一步。它會把檔案從所有的 commit 裡移除；如果現在有同名的檔案，也會一起移除：`
}

function steps(
  words: StepWords,
  { files, now, before }: Split,
  run: RunContext
): [RemedyStep, ...RemedyStep[]] {
  const first: RemedyStep =
    now.length === 0
      ? { text: words.snapshot, block: snapshot }
      : { text: before.length === 0 ? words.asLfs : words.snapshot, block: snapshotWithLfs }
  return [
    first,
    ...(now.length === 0 ? [] : [{ text: words.exclude, block: excludeBlock(pathsOf(now)) }]),
    { text: words.migrate, block: migrate(pathsOf(files)) },
    ...(before.length === 0 ? [] : [{ text: words.remove, block: remove(pathsOf(before), run) }])
  ]
}

function whatEn({ files, now, before }: Split): Text {
  const some = files.length === 1 ? 'a file' : `${files.length} files`
  return t`The Hub would refuse ${[some]}, so nothing was pushed, and the Space has not changed.${now.length === 0 ? [] : t` In the files as they are now: ${items(now, 'en')}.`}${before.length === 0 ? [] : t` In earlier commits only: ${items(before, 'en')}.`}`
}

function whatZh({ files, now, before }: Split): Text {
  return t`有 ${[String(files.length)]} 個檔案會被 Hugging Face 拒絕，所以什麼都沒有推送，Space 沒有任何變動。${now.length === 0 ? [] : t`在目前的檔案裡：${items(now, 'zh-TW')}。`}${before.length === 0 ? [] : t`只在較早的 commit 裡：${items(before, 'zh-TW')}。`}`
}

/** What our own check of the files found, before anything was sent. */
export const found: Readonly<
  Record<Language, (findings: readonly ContentFinding[], run: RunContext) => Told>
> = {
  en: (findings, run) => {
    const files = split(findings)
    return {
      what: whatEn(files),
      why:
        files.before.length === 0
          ? t`The Hub takes files over 10 MiB, and binary files of any size, only as LFS objects. This action sends them so by itself, unless \`history: full\` or \`large-files: fail\` keeps it from doing so.`
          : t`The Hub takes files over 10 MiB, and binary files of any size, only as LFS objects. With \`history: full\` it gets every commit of the branch and looks at each: deleting a file in a new commit does not help, as it is still in the earlier ones.`,
      steps: [...steps(stepsEn, files, run), ...besides('files', findings, 'en')]
    }
  },
  'zh-TW': (findings, run) => {
    const files = split(findings)
    return {
      what: whatZh(files),
      why:
        files.before.length === 0
          ? t`超過 10 MiB 的檔案，以及任何大小的二進位檔案，Hugging Face 只接受以 LFS 存放。這個 action 會自動這樣處理，除非設定了 \`history: full\` 或 \`large-files: fail\`。`
          : t`超過 10 MiB 的檔案，以及任何大小的二進位檔案，Hugging Face 只接受以 LFS 存放。使用 \`history: full\` 時會送出分支的每一個 commit，Hugging Face 也會逐一檢查：在新的 commit 裡刪掉檔案沒有用，因為較早的 commit 裡還在。`,
      steps: [...steps(stepsZh, files, run), ...besides('files', findings, 'zh-TW')]
    }
  }
}
