import { t } from '../words/text.js'
import { links } from './phrase.js'
import { diagnosis, type Block } from './rule.js'
import { spaceMisconfigured as signs } from './signs/space.js'

interface Facts {
  /** The README is fine, but what it names is not there. */
  readonly noAppFile: boolean
}

const frontMatter: Block = {
  language: 'yaml',
  lines: ['---', 'title: My app', 'sdk: gradio', 'app_file: app.py', '---']
}

export const spaceMisconfigured = diagnosis<'space-misconfigured', Facts>({
  id: 'space-misconfigured',
  signs,
  when: ({ id, log }) =>
    id === 'space-misconfigured'
      ? { noAppFile: /app(?:lication)? file|NO_APP_FILE/i.test(log.folded) }
      : null,
  say: {
    en: ({ noAppFile }, run) => ({
      title: noAppFile ? 'The Space has no app file' : 'The Space has no configuration',
      what: t`The files are on the Space, but Hugging Face does not know what to run.`,
      why: noAppFile
        ? t`The file to start is not where it is looked for: \`app.py\` for Gradio, \`Dockerfile\` for Docker, \`index.html\` for a static Space, each at the top of the repository, or what \`app_file\` in \`README.md\` names.`
        : t`A Space is set up by a block between two \`---\` lines at the very top of \`README.md\`. The block is missing, is not at the top, or lacks \`sdk\`.`,
      steps: [
        {
          text: t`Put this at the very top of \`README.md\`, with your own values (\`sdk\` is \`gradio\`, \`docker\` or \`static\`; for Docker and static leave \`app_file\` out):`,
          block: frontMatter
        },
        {
          text: t`See that the file which \`app_file\` names (or \`Dockerfile\`, or \`index.html\`) is committed, at exactly that place and with the same capital letters.`
        },
        { text: t`Commit and push to GitHub. The workflow starts again by itself.` }
      ],
      links: links(run, 'en', 'space', 'configDocs')
    }),
    'zh-TW': ({ noAppFile }, run) => ({
      title: noAppFile ? 'Space 缺少 app 檔案' : 'Space 缺少設定',
      what: t`檔案已經送到 Space，但 Hugging Face 不知道要執行什麼。`,
      why: noAppFile
        ? t`找不到要啟動的檔案。它要放在儲存庫的最上層：Gradio 是 \`app.py\`，Docker 是 \`Dockerfile\`，static 是 \`index.html\`；或是 \`README.md\` 裡 \`app_file\` 指定的檔案。`
        : t`Space 的設定寫在 \`README.md\` 最開頭、兩行 \`---\` 之間。現在沒有這一段、它不在最開頭，或裡面少了 \`sdk\`。`,
      steps: [
        {
          text: t`在 \`README.md\` 的最開頭加上這一段，並換成你自己的值（\`sdk\` 可以是 \`gradio\`、\`docker\` 或 \`static\`；Docker 和 static 不用寫 \`app_file\`）：`,
          block: frontMatter
        },
        {
          text: t`確認 \`app_file\` 指定的檔案（或 \`Dockerfile\`、\`index.html\`）已經 commit，而且位置和大小寫都一樣。`
        },
        { text: t`commit 之後推送到 GitHub，工作流程就會重新開始。` }
      ],
      links: links(run, 'zh-TW', 'space', 'configDocs')
    })
  }
})
