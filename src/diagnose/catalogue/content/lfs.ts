import type { ContentFinding } from '../../../model/failure.js'
import { series, sizeText } from '../../../words/phrases.js'
import { say, t } from '../../../words/text.js'
import { remedy } from '../credential/remedy.js'
import { lfsQuota } from '../credential/other-host.js'
import { withoutGitLfs } from './git-lfs.js'
import { gitUrl, links, word } from '../../say/phrases.js'
import { besides, findingsIn, excludeBlock, inGroup } from './groups.js'
import { diagnosis, type Advice, type RemedyStep, type RunContext, type Seen } from '../../engine/entry.js'
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

const fetchFiles: RemedyStep = {
  text: say({
    en: 'In the workflow file, let the checkout step fetch the LFS files:',
    'zh-TW': '在工作流程檔案裡，讓 checkout 步驟取得 LFS 檔案：'
  }),
  block: { language: 'yaml', lines: ['- uses: actions/checkout@v6', '  with:', '    lfs: true'] }
}

/** Sends the objects to GitHub; the action brings them from there to the Space, other tools do not. */
function send(findings: readonly ContentFinding[], run: RunContext): RemedyStep {
  const bySelf = findings.length === 0 && run.token === undefined
  const lines = ['git lfs fetch --all', 'git lfs push --all origin']
  return {
    text: say({
      en: 'If that does not help: send the files to GitHub from a computer that has all of them. This action then takes them from GitHub to the Space by itself.',
      'zh-TW': '如果還是不行：在檔案完整的那台電腦上，把它們送到 GitHub。這個 action 會自動從那裡送到 Space。'
    }),
    block: { language: 'sh', lines: bySelf ? [...lines, `git lfs push --all ${word(gitUrl(run))}`] : lines }
  }
}

const lost: RemedyStep = {
  text: say({
    en: 'If a file is lost for good, remove it from the repository or add it again. `git lfs ls-files` lists the files and marks the missing ones with `-`.',
    'zh-TW':
      '如果檔案真的遺失了，請把它從儲存庫移除，或重新加入。`git lfs ls-files` 會列出這些檔案，標示 `-` 的就是缺少的。'
  })
}

function withoutFiles(paths: readonly string[]): readonly RemedyStep[] {
  if (paths.length === 0) return []
  return [
    {
      text: say({
        en: 'If the Space does not need the files, leave them out of the push:',
        'zh-TW': '如果 Space 不需要這些檔案，就在推送時排除它們：'
      }),
      block: excludeBlock(paths)
    }
  ]
}

/** What the log of git says, which names no files. */
const printed: Pick<Advice, 'what' | 'why'> = {
  what: say({
    en: 'Git has only the LFS pointer of a large file (a small text file), not the file itself.',
    'zh-TW': 'git 只有大型檔案的 LFS 指標檔（pointer），沒有檔案本身。'
  }),
  why: say({
    en: 'In a workflow, this usually means that the checkout step did not fetch the LFS files. It can also mean that they were never sent to GitHub, or that GitHub’s LFS quota is used up.',
    'zh-TW':
      '在工作流程裡，通常是因為 checkout 步驟沒有取得 LFS 檔案。也可能是這些檔案從來沒有送到 GitHub，或 GitHub 的 LFS 額度用完了。'
  })
}

/** What our own check found, with the files: "`model.bin` (1.2 GiB)". */
function found(findings: readonly ContentFinding[]): Pick<Advice, 'what' | 'why'> {
  const names = series(
    inGroup('objects', findings).map(({ path, size }) =>
      say({ en: t`${path} (${[sizeText(size)]})`, 'zh-TW': t`${path}（${[sizeText(size)]}）` })
    )
  )
  return {
    what: say({
      en: t`Git has only the LFS pointers of these files (small text files), not the files themselves: ${names}.`,
      'zh-TW': t`這些檔案在 git 裡只有 LFS 指標檔（pointer），沒有檔案本身：${names}。`
    }),
    why: say({
      en: 'This action sends LFS files from the checkout to the Space and fetches missing ones from GitHub. These files are in neither place: they were never sent to GitHub, GitHub’s LFS quota is used up, or the checkout does not say where it came from.',
      'zh-TW':
        '這個 action 會把 checkout 裡的 LFS 檔案送到 Space，缺少的再從 GitHub 取得。這些檔案兩邊都沒有：可能從來沒有送到 GitHub、GitHub 的 LFS 額度用完了，或 checkout 裡沒有記下來源。'
    })
  }
}

function missing(findings: readonly ContentFinding[], run: RunContext): Advice {
  const paths = inGroup('objects', findings).map(({ path }) => path)
  return {
    title: say({ en: 'The content of an LFS file is missing', 'zh-TW': '缺少 LFS 檔案的內容' }),
    ...(findings.length === 0 ? printed : found(findings)),
    steps: [
      fetchFiles,
      send(findings, run),
      lost,
      ...withoutFiles(paths),
      ...besides('objects', findings),
      remedy.again
    ],
    links: links(run, 'checkout', 'largeFileDocs')
  }
}

export const missingLfsObjects = diagnosis<'missing-lfs-objects', Facts>({
  id: 'missing-lfs-objects',
  signs: lfsSigns,
  when: seen => (seen.id === 'missing-lfs-objects' ? facts(seen) : null),
  say: ({ findings, waiting }, run) =>
    waiting === undefined ? missing(findings, run) : withoutGitLfs(waiting, run)
})

/** The Hub has no room, for the Space or for the account. */
function hubStorage(run: RunContext): Advice {
  return {
    title: say({ en: 'A storage limit has been reached', 'zh-TW': '儲存空間已達上限' }),
    what: say({
      en: 'There is not enough storage left for this push. This is not about permissions, and a new token does not help.',
      'zh-TW': '剩下的空間放不下這次推送的內容。這不是權限問題，換 token 沒有用。'
    }),
    why: say({
      en: 'The limit belongs to the Space or to the account that owns it. Everything that was ever pushed counts, not only the current files: old versions of large files stay in the commit history.',
      'zh-TW':
        '上限可能是這個 Space 的，也可能是擁有它的帳號的。曾經推送過的內容都會計算，不只是目前的檔案：大型檔案的舊版本還留在 commit 歷史裡。'
    }),
    steps: [
      say({
        en: 'Open the Space’s Settings and the account’s [Settings → Billing](https://huggingface.co/settings/billing). Find out which limit it is and what uses the storage.',
        'zh-TW':
          '打開 Space 的 Settings，以及帳號的 [Settings → Billing](https://huggingface.co/settings/billing)，看看是哪一個上限，空間被什麼用掉。'
      }),
      say({
        en: 'Delete large files that nothing needs any more, including their old versions: Space → Settings → List LFS files. It may take a while until the storage is free.',
        'zh-TW':
          '刪除不再需要的大型檔案，連同它們的舊版本：Space → Settings → List LFS files。空間可能要過一段時間才會釋放。'
      }),
      say({
        en: 'Keep models and data in a model or dataset repository, which has more storage. Let the app download them when it starts.',
        'zh-TW': '把模型和資料放到模型或資料集的儲存庫，那裡的空間比較大，讓 app 啟動時再下載。'
      }),
      say({
        en: 'If you need more storage, see the plans or write to Hugging Face Support.',
        'zh-TW': '需要更多空間的話，可以查看方案或聯絡 Hugging Face Support。'
      }),
      remedy.again
    ],
    links: links(run, 'storageDocs', 'pricing', 'contact')
  }
}

export const storageLimit = diagnosis<'storage-limit', { readonly github: boolean }>({
  id: 'storage-limit',
  signs: storageSigns,
  when: ({ id, proof }) =>
    id === 'storage-limit' ? { github: /LFS budget|data quota|data packs/i.test(proof) } : null,
  say: ({ github }, run) => (github ? lfsQuota(run) : hubStorage(run))
})
