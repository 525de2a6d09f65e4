import type { ContentFinding } from '../../../model/failure.js'
import { commitText, series, sizeText } from '../../../words/phrases.js'
import { say, sentences, t, type Said } from '../../../words/text.js'
import { oneOf } from '../../say/options.js'
import { migrated, removed, simplest, snapshot, snapshotWithLfs } from './remedy.js'
import { besides, excludeBlock, inGroup } from './groups.js'
import type { Advice, RemedyStep, RunContext } from '../../engine/entry.js'

type Files = ReturnType<typeof inGroup<'files'>>

/** "`model.pkl` (12.3 MiB, since `a1b2c3d` Add the model by `Ada` on `2026-01-02`)" */
function item({ kind, path, size, commit }: Files[number]): Said {
  const binary = kind === 'binary-file' ? say({ en: ', binary', 'zh-TW': '，二進位' }) : []
  const since = commit
    ? say({ en: t`, since ${commitText(commit)}`, 'zh-TW': t`，最早來自 ${commitText(commit)}` })
    : []
  return say({
    en: t`${path} (${[sizeText(size)]}${binary}${since})`,
    'zh-TW': t`${path}（${[sizeText(size)]}${binary}${since}）`
  })
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

/** Each way deals with all of the files; a snapshot leaves the earlier ones behind. */
function ways({ files, now, before }: Split, run: RunContext): RemedyStep {
  if (now.length === 0)
    return oneOf(simplest(snapshot), migrated(pathsOf(files)), removed(pathsOf(before), run))
  const exclude: RemedyStep = {
    text: say({
      en: 'If the Space does not need the files that are there now, leave them out of the push:',
      'zh-TW': '如果 Space 不需要目前的這些檔案，就在推送時排除它們：'
    }),
    block: excludeBlock(pathsOf(now))
  }
  return oneOf(simplest(snapshotWithLfs), exclude, migrated(pathsOf(files)))
}

function what({ files, now, before }: Split): Said {
  return sentences(
    say({
      en: `Hugging Face would refuse ${files.length === 1 ? 'a file' : `${files.length} files`}.`,
      'zh-TW': `有 ${files.length} 個檔案會被 Hugging Face 拒絕。`
    }),
    now.length === 0
      ? []
      : say({
          en: t`In the files as they are now: ${series(now.map(item))}.`,
          'zh-TW': t`在目前的檔案裡：${series(now.map(item))}。`
        }),
    before.length === 0
      ? []
      : say({
          en: t`In earlier commits only: ${series(before.map(item))}.`,
          'zh-TW': t`只在較早的 commit 裡：${series(before.map(item))}。`
        })
  )
}

const only = say({
  en: 'Hugging Face accepts files over 10 MiB, and binary files of any size, only when they are stored with Git LFS.',
  'zh-TW': '超過 10 MiB 的檔案，以及任何大小的二進位檔案，Hugging Face 只接受用 Git LFS 存放。'
})

function why({ before }: Split): Said {
  return sentences(
    only,
    before.length === 0
      ? say({
          en: 'This action does that automatically, unless `history: full` or `large-files: fail` prevents it.',
          'zh-TW': '這個 action 會自動這樣處理，除非設定了 `history: full` 或 `large-files: fail`。'
        })
      : say({
          en: 'With `history: full`, it gets every commit of the branch and checks each one. Deleting a file in a new commit does not help, because the earlier commits still have it.',
          'zh-TW':
            '使用 `history: full` 時會送出分支的每一個 commit，Hugging Face 也會逐一檢查。在新的 commit 裡刪掉檔案沒有用，因為較早的 commit 裡還在。'
        })
  )
}

/** What our own check of the files found, before anything was sent. */
export function found(
  findings: readonly ContentFinding[],
  run: RunContext
): Pick<Advice, 'what' | 'why' | 'steps'> {
  const files = split(findings)
  return {
    what: what(files),
    why: why(files),
    steps: [ways(files, run), ...besides('files', findings)]
  }
}
