import { t } from '../words/text.js'
import { gitUrl, links, word } from './phrase.js'
import { diagnosis } from './rule.js'
import { missingLfsObjects as lfsSigns, storageLimit as storageSigns } from './signs/content.js'
import { remedyEn, remedyZh } from './credential-remedy.js'

const checkout = {
  language: 'yaml',
  lines: ['- uses: actions/checkout@v6', '  with:', '    fetch-depth: 0', '    lfs: true']
} as const

export const missingLfsObjects = diagnosis({
  id: 'missing-lfs-objects',
  signs: lfsSigns,
  when: ({ id }) => (id === 'missing-lfs-objects' ? {} : null),
  say: {
    en: (_, run) => ({
      title: 'The content of an LFS file is missing',
      what: t`Git only had the small note that stands for a large file (an LFS pointer), not the file itself.`,
      why: t`In a workflow this mostly means that the checkout did not fetch the LFS files. It can also mean that they were never sent to GitHub, or that GitHub’s allowance for LFS is used up.`,
      steps: [
        { text: t`In the workflow, let the checkout fetch the LFS files:`, block: checkout },
        {
          text: t`On your own computer, where the files are complete, send them to GitHub and to the Space:`,
          block: {
            language: 'sh',
            lines: [
              'git lfs fetch --all',
              'git lfs push --all origin',
              `git lfs push --all ${word(gitUrl(run))}`
            ]
          }
        },
        {
          text: t`If a file is lost for good, take it out of the repository, or add it again: \`git lfs ls-files\` lists them, a \`-\` marks those that are missing.`
        },
        remedyEn.again
      ],
      links: links(run, 'en', 'checkout', 'largeFileDocs')
    }),
    'zh-TW': (_, run) => ({
      title: '缺少 LFS 檔案的內容',
      what: t`git 手上只有代表大型檔案的一小段文字（LFS pointer），沒有檔案本身。`,
      why: t`在工作流程裡，通常是因為 checkout 沒有取得 LFS 檔案。也可能是這些檔案從來沒有送到 GitHub，或 GitHub 的 LFS 額度用完了。`,
      steps: [
        { text: t`在工作流程裡，讓 checkout 取得 LFS 檔案：`, block: checkout },
        {
          text: t`在檔案完整的那台電腦上，把它們送到 GitHub 和 Space：`,
          block: {
            language: 'sh',
            lines: [
              'git lfs fetch --all',
              'git lfs push --all origin',
              `git lfs push --all ${word(gitUrl(run))}`
            ]
          }
        },
        {
          text: t`如果檔案真的遺失了，請把它從儲存庫移除，或重新加入。\`git lfs ls-files\` 會列出這些檔案，標示 \`-\` 的就是缺少的。`
        },
        remedyZh.again
      ],
      links: links(run, 'zh-TW', 'checkout', 'largeFileDocs')
    })
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
