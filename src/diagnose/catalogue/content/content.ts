import type { ContentFinding } from '../../../model/failure.js'
import { say, sentences, t, type Said } from '../../../words/text.js'
import { found } from './found.js'
import { migrated, removed, simplest, snapshot } from './remedy.js'
import { gitUrl, links, listed, word } from '../../say/phrases.js'
import { oneOf } from '../../say/options.js'
import { findingsIn } from './groups.js'
import { diagnosis, type Advice, type RemedyStep, type RunContext, type Seen } from '../../engine/entry.js'
import { offendingFiles, type Offender } from './offenders.js'
import { binaryFile as binarySigns, largeFile as largeSigns } from './signs.js'

interface Facts {
  /** What the output names. */
  readonly files: readonly Offender[]
  /** What our own check found. */
  readonly findings: readonly ContentFinding[]
}

function facts({ log, evidence: { finding } }: Seen): Facts {
  return { files: offendingFiles(log), findings: findingsIn(finding) }
}

/** "`model.pkl` (12.3 MB), `data.zip`", as far as the output names them. */
function named(files: readonly Offender[]): Said {
  if (files.length === 0) return []
  const names = listed(files.map(({ path, size }) => (size === undefined ? path : `${path} (${size})`)))
  return say({ en: t`The server names ${names}.`, 'zh-TW': t`伺服器指出的檔案是 ${names}。` })
}

/** For the log of another tool: this action fetches and sends LFS objects itself. */
function byOtherTools(run: RunContext): readonly RemedyStep[] {
  if (run.token !== undefined) return []
  return [
    {
      text: say({
        en: 'If another tool pushes, not this action: in the workflow file, let the checkout step fetch the whole commit history and the LFS files:',
        'zh-TW':
          '如果是由其他工具推送，而不是這個 action：在工作流程檔案裡，讓 checkout 步驟取得完整的 commit 歷史和 LFS 檔案：'
      }),
      block: {
        language: 'yaml',
        lines: ['- uses: actions/checkout@v6', '  with:', '    fetch-depth: 0', '    lfs: true']
      }
    },
    {
      text: say({
        en: 'Also for another tool: send the LFS files to the Space once, from your own computer. Then run the workflow again:',
        'zh-TW': '由其他工具推送時，還要在自己的電腦上把 LFS 檔案送到 Space 一次，再重新執行工作流程：'
      }),
      block: { language: 'sh', lines: [`git lfs push --all ${word(gitUrl(run))}`] }
    }
  ]
}

type Words = Pick<Advice, 'title' | 'what' | 'why'>

/** What our own check found says more than the server does. */
function advise(words: Words, { files, findings }: Facts, run: RunContext): Omit<Advice, 'links'> {
  if (findings.length > 0) return { ...words, ...found(findings, run) }
  const paths = files.map(({ path }) => path)
  return {
    title: words.title,
    what: sentences(words.what, named(files)),
    why: sentences(
      words.why,
      say({
        en: 'Every commit of the push is checked: deleting the file in a new commit does not help, because the older commits still have it.',
        'zh-TW': '推送的每一個 commit 都會被檢查：在新的 commit 裡刪掉檔案沒有用，因為舊的 commit 裡還在。'
      })
    ),
    steps: [oneOf(simplest(snapshot), migrated(paths), removed(paths, run)), ...byOtherTools(run)]
  }
}

const large: Words = {
  title: say({ en: 'A file is too large for a plain git push', 'zh-TW': '檔案太大，不能直接用 git 推送' }),
  what: say({
    en: 'The push was refused because a file is too large.',
    'zh-TW': '推送被拒絕，因為有檔案太大。'
  }),
  why: say({
    en: 'Hugging Face accepts a file over 10 MiB only when it is stored with Git LFS.',
    'zh-TW': '超過 10 MiB 的檔案，Hugging Face 只接受用 Git LFS 存放。'
  })
}

const binary: Words = {
  title: say({ en: 'A binary file must be stored with Git LFS', 'zh-TW': '二進位檔案必須用 Git LFS 存放' }),
  what: say({
    en: 'The push was refused because a file is binary, not text.',
    'zh-TW': '推送被拒絕，因為有檔案是二進位檔案，不是文字檔。'
  }),
  why: say({
    en: 'Hugging Face accepts pictures, fonts, models, archives and other binary files only when they are stored with Git LFS, even small ones.',
    'zh-TW': '圖片、字型、模型、壓縮檔等二進位檔案，不論大小，Hugging Face 都只接受用 Git LFS 存放。'
  })
}

export const largeFile = diagnosis<'large-file', Facts>({
  id: 'large-file',
  signs: largeSigns,
  when: seen => (seen.id === 'large-file' ? facts(seen) : null),
  say: (known, run) => ({
    ...advise(large, known, run),
    links: links(run, 'lfsMigrate', 'largeFileDocs', 'storageDocs')
  })
})

export const binaryFile = diagnosis<'binary-file', Facts>({
  id: 'binary-file',
  signs: binarySigns,
  when: seen => (seen.id === 'binary-file' ? facts(seen) : null),
  say: (known, run) => ({
    ...advise(binary, known, run),
    links: links(run, 'lfsMigrate', 'largeFileDocs')
  })
})
