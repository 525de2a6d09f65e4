import { t } from '../../../words/text.js'
import { githubUrl, links, word } from '../../say/phrases.js'
import { diagnosis, type Block, type RunContext } from '../../engine/entry.js'
import { secretDetected as signs } from './signs.js'

/** The tool forgets `origin`, so that nobody pushes a half-cleaned history by habit. */
function clean(run: RunContext): Block {
  return {
    language: 'sh',
    lines: [
      'pip install git-filter-repo',
      'git filter-repo --force --invert-paths --path .env',
      `git remote add origin ${word(githubUrl(run))}`,
      'git push --force origin main'
    ]
  }
}

export const secretDetected = diagnosis({
  id: 'secret-detected',
  signs,
  when: ({ id }) => (id === 'secret-detected' ? {} : null),
  say: {
    en: (_, run) => ({
      title: 'There is a secret in what is pushed',
      what: t`A token, key or password was found in a file or in an earlier commit, and the push was stopped.`,
      why: t`What is in a repository can be read by everyone who may read it, and in a public Space that is everyone. Deleting it in a new commit does not help: it stays in the history. Treat it as known to others from now on.`,
      steps: [
        {
          text: t`Make the secret worthless first: delete it where it was made, and make a new one. For a Hugging Face token: [Settings → Access Tokens](https://huggingface.co/settings/tokens) → “Delete”, then “New token”.`
        },
        {
          text: t`Put the new one where it belongs. A key that the app needs: the Space’s Settings → Variables and secrets. The token that pushes: the secret \`HF_TOKEN\` of the GitHub repository.`
        },
        {
          text: t`Take it out of the files, and add files such as \`.env\` to \`.gitignore\`. Then take it out of the history too. Make a copy of the folder before, and write the file’s name in place of \`.env\`:`,
          block: clean(run)
        },
        {
          text: t`If it has been public: change your password, and look at the latest activity of your account and your Spaces. If something is odd, write to [Hugging Face Support](https://huggingface.co/contact).`
        },
        { text: t`Run the workflow again.` }
      ],
      links: links(run, 'en', 'tokens', 'removeSecretDocs', 'securityDocs', 'contact')
    }),
    'zh-TW': (_, run) => ({
      title: '推送的內容裡有機密資料',
      what: t`在檔案或以前的 commit 裡發現了 token、金鑰或密碼，推送因此停止。`,
      why: t`能讀取儲存庫的人都看得到裡面的內容；公開的 Space，任何人都看得到。在新的 commit 裡刪掉沒有用，它還留在歷史裡。請當作已經外洩來處理。`,
      steps: [
        {
          text: t`先讓它失效：到當初建立的地方刪除它，再建立新的。如果是 Hugging Face token：[Settings → Access Tokens](https://huggingface.co/settings/tokens) →「Delete」，再按「New token」。`
        },
        {
          text: t`把新的放到該放的地方。app 要用的金鑰：Space 的 Settings → Variables and secrets。推送用的 token：GitHub 儲存庫的 secret \`HF_TOKEN\`。`
        },
        {
          text: t`從檔案裡移除它，並把 \`.env\` 這類檔案加到 \`.gitignore\`；然後也從歷史裡移除。請先備份資料夾，並把 \`.env\` 換成實際的檔名：`,
          block: clean(run)
        },
        {
          text: t`如果已經公開過：更改密碼，並檢查帳號和 Space 最近的活動。有可疑的地方，請聯絡 [Hugging Face Support](https://huggingface.co/contact)。`
        },
        { text: t`重新執行工作流程。` }
      ],
      links: links(run, 'zh-TW', 'tokens', 'removeSecretDocs', 'securityDocs', 'contact')
    })
  }
})
