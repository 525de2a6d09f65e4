import { t } from '../../../words/text.js'
import { first, cause, type Cause } from '../cause.js'

const syntax = cause(
  'dockerfile-syntax',
  first(
    [
      /dockerfile parse error (?:on )?line (\d{1,6}): (.{1,200})/i,
      /Dockerfile parse error.{0,40}?(\d{1,6}): (.{1,200})/i,
      /(?:the|file|dockerfile)[^.]{0,40}(?:cannot be empty|with no instructions)/i,
      /failed to (?:process|parse) "?.{1,200}(?:unexpected end of statement|syntax error)/i
    ],
    /^\s*\d{1,6} \| >>> /
  ),
  {
    en: ({ values: [line, said] }) => ({
      why:
        line === undefined || said === undefined
          ? t`The \`Dockerfile\` is not written as Docker expects it, so nothing was built.`
          : t`Docker cannot read line ${line} of the \`Dockerfile\`: ${said}.`,
      fix: [
        {
          text: t`Correct that line or the one above it. A command that goes on in the next line must end with a backslash (\`\\\`), not a slash, with nothing after it; each other line begins with a word such as \`RUN\`, \`COPY\` or \`CMD\`.`
        }
      ]
    }),
    'zh-TW': ({ values: [line, said] }) => ({
      why:
        line === undefined || said === undefined
          ? t`\`Dockerfile\` 的寫法 Docker 看不懂，所以沒有開始建置。`
          : t`Docker 看不懂 \`Dockerfile\` 的第 ${line} 行：${said}。`,
      fix: [
        {
          text: t`改正那一行或它的上一行。指令要接到下一行時，行尾要用反斜線（\`\\\`）而不是斜線，而且後面不能有任何字；其他每一行都要以 \`RUN\`、\`COPY\`、\`CMD\` 這類的字開頭。`
        }
      ]
    })
  }
)

const unquotedPython = cause(
  'unquoted-python',
  first([/(python:3\.1)(?:-[\w.]{1,30})?: (?:failed to resolve .{0,200})?not found/]),
  {
    en: () => ({
      why: t`The build looked for Python 3.1, which nobody has. Without quotes, \`python_version: 3.10\` is the number 3.1.`,
      fix: [
        {
          text: t`Put the version in quotes at the top of \`README.md\`, or give the line to this action as its input \`card\`:`,
          block: { language: 'yaml', lines: ['python_version: "3.10"'] }
        }
      ]
    }),
    'zh-TW': () => ({
      why: t`建置時要找的是 Python 3.1，而這個版本並不存在。沒有加引號的 \`python_version: 3.10\` 會變成數字 3.1。`,
      fix: [
        {
          text: t`在 \`README.md\` 開頭把版本加上引號，或把這一行交給這個 action 的輸入 \`card\`：`,
          block: { language: 'yaml', lines: ['python_version: "3.10"'] }
        }
      ]
    })
  }
)

const baseImage = cause(
  'base-image',
  first([
    /failed to resolve source metadata for ([^\s:]{1,200}:[\w.-]{1,120})/i,
    /(?:--> ERROR: |failed to solve: )([\w./-]{1,200}:[\w.-]{1,120})(?:@sha256:[0-9a-f]{64})?: (?:not found|pull access denied|manifest unknown)/i,
    /manifest for ([^\s]{1,200}) not found/i,
    /pull access denied(?: for ([^\s,]{1,200}))?/i,
    /manifest unknown/i
  ]),
  {
    en: ({ values: [image] }) => ({
      why: t`${image === undefined ? t`The base image` : t`The base image ${image}`} does not exist, or it is not open to everyone. It is named after \`FROM\` in the \`Dockerfile\`; in a Gradio Space it follows from \`python_version\` in \`README.md\`.`,
      fix: [
        {
          text: t`Look for the right name and tag on [hub.docker.com](https://hub.docker.com) and correct it. A \`python_version\` must be one that exists and stand in quotes, such as \`"3.12"\`.`
        }
      ]
    }),
    'zh-TW': ({ values: [image] }) => ({
      why: t`${image === undefined ? t`基底映像檔` : t`基底映像檔 ${image} `}不存在，或不是公開的。它寫在 \`Dockerfile\` 的 \`FROM\` 後面；Gradio Space 則由 \`README.md\` 的 \`python_version\` 決定。`,
      fix: [
        {
          text: t`到 [hub.docker.com](https://hub.docker.com) 查正確的名稱和標籤並改正。\`python_version\` 要是存在的版本，而且要加引號，例如 \`"3.12"\`。`
        }
      ]
    })
  }
)

const copySource = cause(
  'copy-source',
  first(
    [
      /failed to (?:calculate checksum|compute cache key)[^"]{0,300}"([^"]{1,200})": not found/i,
      /(?:COPY|ADD) failed: (?:file not found in build context or excluded by \.dockerignore: )?(?:stat|lstat) ([^\s:]{1,200})/i,
      /lstat (?:\/var\/lib\/[^\s]{1,120}\/)?([^\s:]{1,200}): no such file/i,
      /(?:ERROR: |failed to solve: )"([^"]{1,200})": not found/i,
      /(?:COPY|ADD) failed: .{0,80}?(forbidden path outside the build context[^\s]{0,20})/i,
      /Could not open requirements file: .{0,80}'([^']{1,200})'/
    ],
    /^\s*\d{1,6} \| >>> |No such file or directory: '/
  ),
  {
    en: ({ values: [path = ''] }) => ({
      why: t`The build needs ${path}, and the Space has no such file. It may not be committed (see \`.gitignore\`), may be written with other capital letters, may be left out by this action’s inputs \`exclude\` or \`path\`, or may be named in \`.dockerignore\`.`,
      fix: [
        {
          text: t`Open “Files” on the Space’s page: what is not listed there was not pushed. Compare the name letter by letter.`
        },
        {
          text: t`Commit the file, or correct the path in the \`Dockerfile\`. Paths start at the top of what is pushed (the folder in the input \`path\`, when it is set), and \`..\` leads nowhere.`
        },
        {
          text: t`What is made by a command first, such as a \`dist\` folder, must be built in the \`Dockerfile\` (\`RUN npm run build\`) or committed.`
        }
      ]
    }),
    'zh-TW': ({ values: [path = ''] }) => ({
      why: t`建置時需要 ${path}，但 Space 上沒有這個檔案。可能是沒有 commit（請看 \`.gitignore\`）、大小寫不同、被這個 action 的輸入 \`exclude\` 或 \`path\` 排除，或寫在 \`.dockerignore\` 裡。`,
      fix: [
        { text: t`打開 Space 頁面的「Files」：沒有列在那裡的就是沒有推送。請逐字比對檔名。` },
        {
          text: t`把檔案 commit，或改正 \`Dockerfile\` 裡的路徑。路徑從推送內容的最上層算起（有設定輸入 \`path\` 的話，就是那個資料夾），不能用 \`..\`。`
        },
        {
          text: t`需要先執行指令才會產生的檔案，例如 \`dist\` 資料夾，要在 \`Dockerfile\` 裡建置（\`RUN npm run build\`），或直接 commit。`
        }
      ]
    })
  }
)

/** How a Dockerfile fails. */
export const dockerfileCauses: readonly Cause[] = [syntax, unquotedPython, baseImage, copySource]
