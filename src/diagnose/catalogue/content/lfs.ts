import type { ContentFinding } from '../../../model/failure.js'
import { series, sizeText } from '../../../words/findings.js'
import { t, type Language, type Text } from '../../../words/text.js'
import { remedyEn, remedyZh } from '../credential/remedy.js'
import { withoutGitLfs } from './git-lfs.js'
import { gitUrl, links, word } from '../../say/phrases.js'
import { besides, findingsIn, excludeBlock, inGroup } from './groups.js'
import { diagnosis, type Block, type RemedyStep, type RunContext, type Seen } from '../../engine/entry.js'
import { missingLfsObjects as lfsSigns, storageLimit as storageSigns } from './signs.js'

interface Facts {
  /** What our own check found, the pointers without their content and all else. */
  readonly findings: readonly ContentFinding[]
  /** There is no git-lfs on the machine, and these files wait for it. */
  readonly waiting?: readonly string[]
}

const noGitLfs = /'lfs' is not a git command|git-lfs['’]? (?:was )?not found|git-lfs: (?:command )?not found/i

function facts({ evidence: { finding }, proof }: Seen): Facts {
  if (finding?.kind === 'git-lfs-missing') return { findings: [], waiting: finding.files }
  if (noGitLfs.test(proof)) return { findings: [], waiting: [] }
  return { findings: findingsIn(finding) }
}

const checkout: Block = {
  language: 'yaml',
  lines: ['- uses: actions/checkout@v6', '  with:', '    lfs: true']
}

/** Sends the objects to GitHub; the action brings them from there to the Space, other tools do not. */
function send(findings: readonly ContentFinding[], run: RunContext): Block {
  const bySelf = findings.length === 0 && run.token === undefined
  const lines = ['git lfs fetch --all', 'git lfs push --all origin']
  return { language: 'sh', lines: bySelf ? [...lines, `git lfs push --all ${word(gitUrl(run))}`] : lines }
}

interface StepWords {
  readonly checkout: Text
  readonly send: Text
  readonly lost: Text
  readonly exclude: Text
  readonly again: RemedyStep
}

const stepsEn: StepWords = {
  checkout: t`In the workflow, let the checkout fetch the LFS files:`,
  send: t`If that does not help: on the computer where the files are complete, send them to GitHub. From there, this action takes them to the Space by itself.`,
  lost: t`If a file is lost for good, take it out of the repository, or add it again: \`git lfs ls-files\` lists them, a \`-\` marks those that are missing.`,
  exclude: t`If the Space does not need the files, leave them out of what is pushed:`,
  again: remedyEn.again
}
const stepsZh: StepWords = {
  checkout: t`在工作流程裡，讓 checkout 取得 LFS 檔案：`,
  send: t`如果還是不行：在檔案完整的那台電腦上，把它們送到 GitHub。這個 action 會自動從那裡送到 Space。`,
  lost: t`如果檔案真的遺失了，請把它從儲存庫移除，或重新加入。\`git lfs ls-files\` 會列出這些檔案，標示 \`-\` 的就是缺少的。`,
  exclude: t`如果 Space 不需要這些檔案，就在推送時排除它們：`,
  again: remedyZh.again
}

function steps(
  words: StepWords,
  findings: readonly ContentFinding[],
  run: RunContext,
  language: Language
): readonly [RemedyStep, ...RemedyStep[]] {
  const paths = inGroup('objects', findings).map(({ path }) => path)
  return [
    { text: words.checkout, block: checkout },
    { text: words.send, block: send(findings, run) },
    { text: words.lost },
    ...(paths.length > 0 ? [{ text: words.exclude, block: excludeBlock(paths) }] : []),
    ...besides('objects', findings, language),
    words.again
  ]
}

/** "`model.bin` (1.2 GiB)" */
function names(findings: readonly ContentFinding[], language: Language): Text {
  const items = inGroup('objects', findings).map(({ path, size }) =>
    language === 'en' ? t`${path} (${[sizeText(size)]})` : t`${path}（${[sizeText(size)]}）`
  )
  return series(items, language)
}

export const missingLfsObjects = diagnosis<'missing-lfs-objects', Facts>({
  id: 'missing-lfs-objects',
  signs: lfsSigns,
  when: seen => (seen.id === 'missing-lfs-objects' ? facts(seen) : null),
  say: {
    en: ({ findings, waiting }, run) =>
      waiting !== undefined
        ? withoutGitLfs.en(waiting, run)
        : {
            title: 'The content of an LFS file is missing',
            what:
              findings.length === 0
                ? t`Git only had the small note that stands for a large file (an LFS pointer), not the file itself.`
                : t`Of these files git only has the small notes that stand for them (LFS pointers), not the files themselves: ${names(findings, 'en')}. Nothing was pushed, and the Space has not changed.`,
            why:
              findings.length === 0
                ? t`In a workflow this mostly means that the checkout did not fetch the LFS files. It can also mean that they were never sent to GitHub, or that GitHub’s allowance for LFS is used up.`
                : t`This action sends the LFS files to the Space from the checkout, and fetches from GitHub what is not there. These could be had from neither: they were never sent to GitHub, GitHub’s allowance for LFS is used up, or the checkout does not say where it came from.`,
            steps: steps(stepsEn, findings, run, 'en'),
            links: links(run, 'en', 'checkout', 'largeFileDocs')
          },
    'zh-TW': ({ findings, waiting }, run) =>
      waiting !== undefined
        ? withoutGitLfs['zh-TW'](waiting, run)
        : {
            title: '缺少 LFS 檔案的內容',
            what:
              findings.length === 0
                ? t`git 手上只有代表大型檔案的一小段文字（LFS pointer），沒有檔案本身。`
                : t`這些檔案在 git 裡只有代表它們的一小段文字（LFS pointer），沒有檔案本身：${names(findings, 'zh-TW')}。什麼都沒有推送，Space 沒有任何變動。`,
            why:
              findings.length === 0
                ? t`在工作流程裡，通常是因為 checkout 沒有取得 LFS 檔案。也可能是這些檔案從來沒有送到 GitHub，或 GitHub 的 LFS 額度用完了。`
                : t`這個 action 會把 checkout 裡的 LFS 檔案送到 Space，缺少的再從 GitHub 取得。這些檔案兩邊都拿不到：可能從來沒有送到 GitHub、GitHub 的 LFS 額度用完了，或 checkout 裡沒有記錄來源。`,
            steps: steps(stepsZh, findings, run, 'zh-TW'),
            links: links(run, 'zh-TW', 'checkout', 'largeFileDocs')
          }
  }
})

export const storageLimit = diagnosis({
  id: 'storage-limit',
  signs: storageSigns,
  when: ({ id }) => (id === 'storage-limit' ? {} : null),
  say: {
    en: (_, run) => ({
      title: 'A storage limit is reached',
      what: t`There is no room left for what was pushed. It is not a matter of permissions, and a new token does not help. The Space has not changed.`,
      why: t`The limit belongs to the Space or to the account that owns it. Everything that was ever pushed counts, not only the files that are there now: old versions of large files stay in the history.`,
      steps: [
        {
          text: t`Open the Space’s Settings and the account’s [Settings → Billing](https://huggingface.co/settings/billing) and see which limit it is and what takes the room.`
        },
        {
          text: t`Delete large files that nothing needs any more, including their old versions: Space → Settings → List LFS files. It may take a while until the room is free.`
        },
        {
          text: t`Keep models and data sets in a model or dataset repository, where there is more room, and let the app download them when it starts.`
        },
        { text: t`If you need more, see the plans, or write to support.` },
        remedyEn.again
      ],
      links: links(run, 'en', 'storageDocs', 'pricing', 'contact')
    }),
    'zh-TW': (_, run) => ({
      title: '儲存空間已達上限',
      what: t`剩下的空間放不下這次推送的內容。這不是權限問題，換 token 沒有用。Space 沒有任何變動。`,
      why: t`上限可能是這個 Space 的，也可能是擁有它的帳號的。曾經推送過的內容都會計算，不只是現在看得到的檔案：大型檔案的舊版本還留在歷史裡。`,
      steps: [
        {
          text: t`打開 Space 的 Settings，以及帳號的 [Settings → Billing](https://huggingface.co/settings/billing)，看看是哪一個上限，空間被什麼用掉。`
        },
        {
          text: t`刪除不再需要的大型檔案，連同它們的舊版本：Space → Settings → List LFS files。空間可能要過一段時間才會釋放。`
        },
        {
          text: t`把模型和資料集放到模型或資料集的儲存庫，那裡的空間比較大，讓 app 啟動時再下載。`
        },
        { text: t`需要更多空間的話，可以查看方案或聯絡客服。` },
        remedyZh.again
      ],
      links: links(run, 'zh-TW', 'storageDocs', 'pricing', 'contact')
    })
  }
})
