import type { CommitSummary, Finding } from '../../../model/failure.js'
import { commitText, series } from '../../../words/findings.js'
import { t, type Language, type Text } from '../../../words/text.js'
import { gitUrl, links, spaceBranch, theSpace, word } from '../../say/phrases.js'
import { diagnosis, type Block, type RunContext } from '../../engine/entry.js'
import { nonFastForward as signs } from './signs.js'

type RaceFinding = Extract<Finding, { readonly kind: 'non-fast-forward' | 'head-moved' }>

interface Facts {
  readonly finding?: RaceFinding
}

/** The commits that are only on the Space: the first few, and how many there are besides. */
function commits(known: readonly CommitSummary[], total: number, language: Language): Text {
  const shown = known.slice(0, 5).map(commit => commitText(commit, language))
  const more = total - shown.length
  if (more <= 0) return series(shown, language)
  return [...series(shown, language), language === 'en' ? `; and ${more} more` : `；還有 ${more} 個`]
}

function whyEn({ finding }: Facts, run: RunContext): Text {
  if (finding?.kind === 'non-fast-forward' && finding.commits.length > 0)
    return t`On its branch ${finding.branch}, the Space has what your branch lacks: ${commits(finding.commits, finding.total, 'en')}. Commits made on the Space’s page, and the first commit that Hugging Face makes for a new Space, come about this way.`
  if (finding?.kind === 'head-moved')
    return t`Branch ${finding.branch} of the Space should now be at ${finding.expected.slice(0, 7)}, but it is ${finding.seen === null ? t`not there` : t`at ${finding.seen.slice(0, 7)}`}. Somebody else, or another run of the workflow, changed it at the same time.`
  return t`The branch ${spaceBranch(run)} of the Space has commits that your branch lacks: made on the Space’s page, by somebody else, by another run at the same time, or the first commit that Hugging Face makes for a new Space. Pushing would have thrown them away.`
}

function whyZh({ finding }: Facts, run: RunContext): Text {
  if (finding?.kind === 'non-fast-forward' && finding.commits.length > 0)
    return t`Space 的分支 ${finding.branch} 上有你的分支沒有的 commit：${commits(finding.commits, finding.total, 'zh-TW')}。在 Space 網頁上修改過，或新建 Space 時 Hugging Face 自動建立的第一個 commit，都會造成這種情況。`
  if (finding?.kind === 'head-moved')
    return t`Space 的分支 ${finding.branch} 現在應該在 ${finding.expected.slice(0, 7)}，實際上${finding.seen === null ? t`卻不存在` : t`卻在 ${finding.seen.slice(0, 7)}`}。有其他人或另一次工作流程在同一時間更新了它。`
  return t`Space 的分支 ${spaceBranch(run)} 上有你的分支沒有的 commit：可能是在 Space 網頁上修改的、其他人推送的、同一時間另一次執行推送的，或新建 Space 時 Hugging Face 自動建立的第一個 commit。直接推送會把它們丟掉。`
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

const force: Block = { language: 'yaml', lines: ['with:', '  force: true'] }

const oneAtATime: Block = { language: 'yaml', lines: ['concurrency: deploy-space'] }

export const nonFastForward = diagnosis<'non-fast-forward', Facts>({
  id: 'non-fast-forward',
  signs,
  when: ({ id, evidence: { finding } }) => {
    if (id !== 'non-fast-forward') return null
    return finding?.kind === 'non-fast-forward' || finding?.kind === 'head-moved' ? { finding } : {}
  },
  say: {
    en: (facts, run) => ({
      title:
        facts.finding?.kind === 'head-moved'
          ? 'The Space changed while this run was pushing'
          : 'The Space has commits that your branch lacks',
      what:
        facts.finding?.kind === 'head-moved'
          ? t`The push ran, but the newest commit of ${theSpace(run, 'en')} is not the pushed one.`
          : t`Nothing was pushed, so that nothing is lost. The Space has not changed.`,
      why: whyEn(facts, run),
      steps: [
        {
          text: t`To keep the Space’s commits: on your own computer, in the folder of your repository, bring them into your branch and push to GitHub. If git reports a conflict, open the files it names, keep what is right, commit, and push.`,
          block: keep(run)
        },
        {
          text: t`To give them up instead: overwrite the Space with your branch. Take the line out again after one run.`,
          block: force
        },
        {
          text: t`If two runs got in each other’s way, let only one run at a time, and run the workflow again:`,
          block: oneAtATime
        }
      ],
      links: links(run, 'en', 'space', 'spacesDocs')
    }),
    'zh-TW': (facts, run) => ({
      title:
        facts.finding?.kind === 'head-moved' ? '推送期間 Space 被更新了' : 'Space 上有你的分支沒有的 commit',
      what:
        facts.finding?.kind === 'head-moved'
          ? t`推送已經執行，但在${theSpace(run, 'zh-TW')}，最新的 commit 並不是這次推送的。`
          : t`為了不弄丟任何東西，這次沒有推送。Space 沒有任何變動。`,
      why: whyZh(facts, run),
      steps: [
        {
          text: t`想保留 Space 上的 commit：在自己的電腦上、你的儲存庫資料夾裡，把它們合併到你的分支，再推送到 GitHub。如果 git 說有衝突（conflict），打開它列出的檔案，留下正確的內容，commit 之後再推送。`,
          block: keep(run)
        },
        {
          text: t`不需要那些 commit：用你的分支覆蓋 Space。執行一次之後，記得把這行拿掉。`,
          block: force
        },
        {
          text: t`如果是兩次執行互相干擾，請限制同一時間只執行一個，再重新執行工作流程：`,
          block: oneAtATime
        }
      ],
      links: links(run, 'zh-TW', 'space', 'spacesDocs')
    })
  }
})
