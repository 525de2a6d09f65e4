import type { CommitSummary, Finding, Whose } from '../../../model/failure.js'
import { commitText, series } from '../../../words/phrases.js'
import { say, sentences, t, type Said } from '../../../words/text.js'
import { gitUrl, links, spaceBranch, theSpace, word } from '../../say/phrases.js'
import { oneOf } from '../../say/options.js'
import { diagnosis, type Block, type RemedyStep, type RunContext } from '../../engine/entry.js'
import { nonFastForward as signs } from './signs.js'

type RaceFinding = Extract<Finding, { readonly kind: 'non-fast-forward' | 'head-moved' }>

interface Facts {
  readonly finding?: RaceFinding
}

/** The commits that are only on the Space: the first few, and how many there are besides. */
function commits(known: readonly CommitSummary[], total: number): Said {
  const shown = known.slice(0, 5).map(commitText)
  const more = total - shown.length
  if (more <= 0) return series(shown)
  return [...series(shown), ...say({ en: `; and ${more} more`, 'zh-TW': `；還有 ${more} 個` })]
}

const firstCommit = say({
  en: 'Hugging Face also makes the first commit of a new Space.',
  'zh-TW': '新建 Space 時，Hugging Face 也會自動建立第一個 commit。'
})

/** Where they come from. */
const from: { readonly [W in Whose]: Said } = {
  own: say({
    en: 'They are your repository’s own: since they were deployed, the branch was rebased or force-pushed, or this run deploys an older commit or another branch.',
    'zh-TW':
      '這些 commit 是你的儲存庫自己的：部署之後，分支被 rebase 或 force push 過，或這次部署的是較舊的 commit 或另一個分支。'
  }),
  edited: sentences(
    say({
      en: 'Every change on the Space’s page makes such a commit.',
      'zh-TW': '在 Space 網頁上的每次修改都會產生這樣的 commit。'
    }),
    firstCommit
  ),
  unrelated: say({
    en: 'They have nothing in common with your branch: another tool made them, or somebody on the Space’s page.',
    'zh-TW': '它們和你的分支沒有任何共同的 commit：是其他工具，或有人在 Space 網頁上建立的。'
  })
}

function why({ finding }: Facts, run: RunContext): Said {
  if (finding?.kind === 'non-fast-forward' && finding.commits.length > 0) {
    const extra = commits(finding.commits, finding.total)
    return sentences(
      say({
        en: t`On its branch ${finding.branch}, the Space has commits that your branch does not have: ${extra}.`,
        'zh-TW': t`Space 的分支 ${finding.branch} 上有你的分支沒有的 commit：${extra}。`
      }),
      from[finding.whose]
    )
  }
  if (finding?.kind === 'head-moved')
    return sentences(
      say({
        en: t`The branch ${finding.branch} of the Space should be at ${finding.expected.slice(0, 7)} now.`,
        'zh-TW': t`Space 的分支 ${finding.branch} 現在應該在 ${finding.expected.slice(0, 7)}。`
      }),
      finding.seen === null
        ? say({ en: 'But it does not exist.', 'zh-TW': '但它不存在。' })
        : say({
            en: t`But it is at ${finding.seen.slice(0, 7)}.`,
            'zh-TW': t`但它在 ${finding.seen.slice(0, 7)}。`
          }),
      say({
        en: 'Somebody else, or another run of the workflow, changed it at the same time.',
        'zh-TW': '有其他人或另一次執行在同一時間更新了它。'
      })
    )
  return sentences(
    say({
      en: t`The branch ${spaceBranch(run)} of the Space has commits that your branch does not have. They were made on the Space’s page, by somebody else, or by another run at the same time.`,
      'zh-TW': t`Space 的分支 ${spaceBranch(run)} 上有你的分支沒有的 commit：可能是在 Space 網頁上修改的、其他人推送的，或同一時間另一次執行推送的。`
    }),
    firstCommit,
    say({ en: 'The push would have discarded them.', 'zh-TW': '直接推送會捨棄這些 commit。' })
  )
}

/** Brings the Space's commits into the branch; a new Space's first commit has no ancestor in common with it. */
function keep(run: RunContext): Block {
  return {
    language: 'sh',
    lines: [
      `git pull --no-rebase --allow-unrelated-histories ${word(gitUrl(run))} ${word(spaceBranch(run))}`,
      'git push origin HEAD'
    ]
  }
}

const snapshot: Block = { language: 'yaml', lines: ['with:', '  history: snapshot'] }

const force: Block = { language: 'yaml', lines: ['with:', '  force: true'] }

const oneAtATime: Block = { language: 'yaml', lines: ['concurrency: deploy-space'] }

/** The likeliest comes first. */
function ways({ finding }: Facts, run: RunContext): readonly [RemedyStep, RemedyStep, RemedyStep] {
  const merge: RemedyStep = {
    text: say({
      en: 'Keep the Space’s commits. On your own computer, in the folder of your repository, merge them into your branch and push to GitHub. If git reports a conflict, open the files it names, keep what is right, commit, and push.',
      'zh-TW':
        '保留 Space 上的 commit：在自己的電腦上、你的儲存庫資料夾裡，把它們合併到你的分支，再推送到 GitHub。如果 git 說有衝突（conflict），打開它列出的檔案，留下正確的內容，commit 之後再推送。'
    }),
    block: keep(run)
  }
  const whose = finding?.kind === 'non-fast-forward' ? finding.whose : 'edited'
  const order = {
    own: [discard, onTop, merge],
    unrelated: [onTop, merge, discard],
    edited: [merge, onTop, discard]
  }
  return order[whose] as [RemedyStep, RemedyStep, RemedyStep]
}

const onTop: RemedyStep = {
  text: say({
    en: 'Take your repository’s files, and leave the Space’s commits in its history: push one commit with your files on top of them. What those commits changed in the files is replaced. Add this line to the workflow file:',
    'zh-TW':
      '改用你的儲存庫的檔案，Space 上的 commit 留在歷史裡：在它們上面推送一個包含你的檔案的 commit，它們對檔案的修改會被取代。在工作流程檔案加上這行：'
  }),
  block: snapshot
}

const discard: RemedyStep = {
  text: say({
    en: 'Discard the Space’s commits for good. Add this line to the workflow file, run the workflow once, and remove the line:',
    'zh-TW': '確定捨棄 Space 上的那些 commit 才這樣做：在工作流程檔案加上這行，執行一次後拿掉：'
  }),
  block: force
}

export const nonFastForward = diagnosis<'non-fast-forward', Facts>({
  id: 'non-fast-forward',
  signs,
  when: ({ id, evidence: { finding } }) => {
    if (id !== 'non-fast-forward') return null
    return finding?.kind === 'non-fast-forward' || finding?.kind === 'head-moved' ? { finding } : {}
  },
  say: (facts, run) => ({
    title:
      facts.finding?.kind === 'head-moved'
        ? say({ en: 'The Space changed while this run was pushing', 'zh-TW': '推送期間 Space 被更新了' })
        : say({
            en: 'The Space has commits that your branch does not have',
            'zh-TW': 'Space 上有你的分支沒有的 commit'
          }),
    what:
      facts.finding?.kind === 'head-moved'
        ? say({
            en: t`The push ran, but the newest commit of ${theSpace(run)} is not the pushed one.`,
            'zh-TW': t`推送已經執行，但在${theSpace(run)}，最新的 commit 並不是這次推送的。`
          })
        : say({
            en: 'The push stopped, so that no commit on the Space is lost.',
            'zh-TW': '為了不弄丟 Space 上的 commit，推送停止了。'
          }),
    why: why(facts, run),
    steps: [
      oneOf(...ways(facts, run)),
      {
        text: say({
          en: 'If two runs pushed at the same time, add this to the workflow file, so that only one runs at a time. Then run the workflow again:',
          'zh-TW':
            '如果是兩次執行同時推送，請在工作流程檔案加上這行，限制同一時間只執行一個，再重新執行工作流程：'
        }),
        block: oneAtATime
      }
    ],
    links: links(run, 'space', 'spacesDocs')
  })
})
