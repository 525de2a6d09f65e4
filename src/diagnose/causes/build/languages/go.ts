import { say, t } from '../../../../words/text.js'
import { oneOf } from '../../../say/options.js'
import { first, cause, type Cause } from '../../cause.js'

const sums = cause(
  'go-modules',
  first([
    /missing (go\.sum) entry for (?:module providing package |go\.mod file)?([\w./-]{0,160})/,
    /missing (go\.sum) entry/,
    /no required module provides package ([\w./-]{1,160})/,
    /(go\.mod): updates to go\.mod needed|updates to (go\.mod) needed/,
    /(inconsistent vendoring) in /,
    /verifying ([\w./-]{1,160}@[\w.+-]{1,80}): checksum mismatch/
  ]),
  ({ values: [what = '', module] }) => ({
    why:
      module === undefined || module === ''
        ? say({
            en: t`\`go.mod\` and \`go.sum\` do not match what the code imports (${what}).`,
            'zh-TW': t`\`go.mod\` 和 \`go.sum\` 跟程式 import 的套件不一致（${what}）。`
          })
        : say({
            en: t`\`go.sum\` has no entry for ${module}, which the code imports.`,
            'zh-TW': t`\`go.sum\` 裡沒有程式 import 的 ${module}。`
          }),
    fix: [
      {
        text: say({
          en: 'On your own computer, update both files and commit them:',
          'zh-TW': '在自己的電腦上更新這兩個檔案，再一起 commit：'
        }),
        block: { language: 'sh', lines: ['go mod tidy', 'git add go.mod go.sum'] }
      },
      {
        text: say({
          en: 'In the `Dockerfile`, copy both files before `go mod download`, and remove lines such as `go mod init`. Check that `.dockerignore` does not exclude the files:',
          'zh-TW':
            '在 `Dockerfile` 的 `go mod download` 之前複製這兩個檔案，拿掉 `go mod init` 之類的指令，並確認 `.dockerignore` 沒有排除它們：'
        }),
        block: { language: 'text', lines: ['COPY go.mod go.sum ./', 'RUN go mod download', 'COPY . .'] }
      }
    ]
  })
)

const noModule = cause(
  'no-go-mod',
  first([
    /(go\.mod) file not found in current directory or any parent directory/,
    /cannot find (main module)/,
    /package ([\w./-]{1,160}) is not in (?:std|GOROOT)/
  ]),
  ({ values: [what = ''] }) => ({
    why: say({
      en: t`The Go command runs in a folder without \`go.mod\`, or names a package that the folder does not have (${what}).`,
      'zh-TW': t`Go 的指令在沒有 \`go.mod\` 的資料夾執行，或用到資料夾裡沒有的套件（${what}）。`
    }),
    fix: [
      {
        text: say({
          en: 'In the `Dockerfile`, copy `go.mod` and the code into one folder, and run the build there. If the app is in a folder of the repository, write that folder in this action’s input `path`:',
          'zh-TW':
            '在 `Dockerfile` 把 `go.mod` 和程式碼複製到同一個資料夾，並在那裡建置。如果 app 在儲存庫的某個資料夾裡，請在這個 action 的參數 `path` 填上那個資料夾：'
        }),
        block: { language: 'text', lines: ['WORKDIR /src', 'COPY . .', 'RUN go build -o /app .'] }
      }
    ]
  })
)

const embed = cause(
  'go-embed',
  first([
    /(?:^|\s)([\w./-]{1,120}\.go:\d{1,6}:\d{1,5}): pattern ((?:all:)?[\w./*-]{1,120}): no matching files found/
  ]),
  ({ values: [at = '', pattern = ''] }) => ({
    why: say({
      en: t`The code embeds ${pattern} (\`go:embed\` at ${at}), but the image has no such files.`,
      'zh-TW': t`程式用 \`go:embed\`（${at}）嵌入 ${pattern}，但映像檔裡沒有這些檔案。`
    }),
    fix: [
      oneOf(
        say({
          en: 'If a build makes them (such as `dist`), run that build in an earlier stage of the `Dockerfile`. Copy the files to that folder before `go build`.',
          'zh-TW':
            '如果它們是建置產生的（例如 `dist`），就在 `Dockerfile` 前面的階段建置，並在 `go build` 之前複製到那個資料夾。'
        }),
        say({
          en: 'Otherwise commit them, and check that `.gitignore` and `.dockerignore` do not exclude them.',
          'zh-TW': '不然就把它們 commit，並確認 `.gitignore` 和 `.dockerignore` 沒有排除它們。'
        })
      )
    ]
  })
)

/** What Go says of modules and files. */
export const goCauses: readonly Cause[] = [embed, sums, noModule]
