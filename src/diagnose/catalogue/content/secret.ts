import type { ContentFinding } from '../../../model/failure.js'
import type { Spot } from '../../../words/advice.js'
import { say, sentences } from '../../../words/text.js'
import { links } from '../../say/phrases.js'
import { diagnosis, type Advice, type RunContext } from '../../engine/entry.js'
import { foundSecrets } from './found-secrets.js'
import { findingsIn } from './groups.js'
import { copyFirst, remove } from './remedy.js'
import { secretDetected as signs } from './signs.js'

/** What is said when a server found it, which names neither kind nor file. */
function told(run: RunContext): Omit<Advice, 'title' | 'links'> {
  return {
    what: say({
      en: 'A token, key or password was found in a file or in an earlier commit, and the push was stopped.',
      'zh-TW': '在檔案或以前的 commit 裡發現了 token、金鑰或密碼，推送因此停止。'
    }),
    why: say({
      en: 'Everyone who may read the repository can see the secret. For a public Space, that is everyone. Deleting it in a new commit does not help, because it stays in the commit history. Treat it as leaked.',
      'zh-TW':
        '能讀取儲存庫的人都看得到它；如果 Space 是公開的，任何人都看得到。在新的 commit 裡刪掉沒有用，它還留在 commit 歷史裡。請當作已經外洩來處理。'
    }),
    steps: [
      say({
        en: 'First, make the secret useless: delete it where it was made, and make a new one. For a Hugging Face token: [Settings → Access Tokens](https://huggingface.co/settings/tokens) → “Delete”, then “New token”.',
        'zh-TW':
          '先讓它失效：到當初建立的地方刪除它，再建立新的。如果是 Hugging Face token：[Settings → Access Tokens](https://huggingface.co/settings/tokens) →「Delete」，再按「New token」。'
      }),
      say({
        en: 'Save the new one where it belongs. For a key that the app needs, that is the Space’s Settings → Variables and secrets. For the token that pushes, it is the secret `HF_TOKEN` of the GitHub repository.',
        'zh-TW':
          '把新的放到該放的地方。app 要用的金鑰：Space 的 Settings → Variables and secrets。推送用的 token：GitHub 儲存庫的 secret `HF_TOKEN`。'
      }),
      {
        text: sentences(
          copyFirst,
          say({
            en: 'Then remove the secret from the files and from the commit history, with the file’s name instead of `.env`. Add files such as `.env` to `.gitignore`:',
            'zh-TW':
              '接著從檔案和 commit 歷史裡移除機密資料，並把 `.env` 換成實際的檔名。`.env` 這類檔案請加到 `.gitignore`：'
          })
        ),
        block: remove(['.env'], run)
      },
      say({
        en: 'If it has been public, change your password and check the latest activity of your account and your Spaces. If something looks wrong, write to [Hugging Face Support](https://huggingface.co/contact).',
        'zh-TW':
          '如果已經公開過：更改密碼，並檢查帳號和 Space 最近的活動。有可疑的地方，請聯絡 [Hugging Face Support](https://huggingface.co/contact)。'
      }),
      say({ en: 'Run the workflow again.', 'zh-TW': '重新執行工作流程。' })
    ]
  }
}

/** Only where the deployed commit has it: a line of an older one is another one now. */
function secretSpot(finding: ContentFinding): Spot[] {
  if (finding.kind !== 'secret' || finding.place.in !== 'file' || finding.place.at !== 'tip') return []
  const { line } = finding.secret
  return line === null ? [] : [{ file: finding.place.paths[0], in: 'repository', line }]
}

export const secretDetected = diagnosis<'secret-detected', readonly ContentFinding[]>({
  id: 'secret-detected',
  signs,
  when: ({ id, evidence: { finding } }) => (id === 'secret-detected' ? findingsIn(finding) : null),
  say: (findings, run) => ({
    title: say({ en: 'The push contains a secret', 'zh-TW': '推送的內容裡有機密資料' }),
    ...(findings.length > 0 ? foundSecrets(findings, run) : told(run)),
    at: findings.flatMap(secretSpot),
    links: links(run, 'tokens', 'removeSecretDocs', 'securityDocs', 'contact')
  })
})
