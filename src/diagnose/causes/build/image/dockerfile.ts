import { say, t } from '../../../../words/text.js'
import { first, cause, type Cause } from '../../cause.js'
import { compareFiles } from '../../steps.js'

const absent = cause(
  'no-dockerfile',
  first([/failed to read dockerfile: open (?:[^\s]{0,200}\/)?([\w.-]{1,80}): no such file or directory/]),
  ({ values: [name = 'Dockerfile'] }) => ({
    why: say({
      en: t`There is no ${name} in the top folder of the Space. Capital letters count: its name is exactly \`Dockerfile\`.`,
      'zh-TW': t`Space 的最上層沒有 ${name}。大小寫也要相同：檔名必須是 \`Dockerfile\`。`
    }),
    fix: [
      say({
        en: 'Commit a file with this name at the top of the repository. If it is in a folder of the repository, write that folder in this action’s input `path`. Check that the input `exclude` and `.gitignore` do not leave it out.',
        'zh-TW':
          '在儲存庫的最上層 commit 這個檔案。如果它在儲存庫的某個資料夾裡，請在這個 action 的參數 `path` 填上那個資料夾，並確認參數 `exclude` 和 `.gitignore` 沒有排除它。'
      }),
      say({
        en: 'If the app needs no `Dockerfile`, change `sdk: docker` at the top of `README.md` to `gradio` or `static`.',
        'zh-TW':
          '如果 app 不需要 `Dockerfile`，把 `README.md` 最上面的 `sdk: docker` 改成 `gradio` 或 `static`。'
      })
    ]
  })
)

/** A copy from an earlier stage, or from another image. */
const copyFrom =
  /\b(?:COPY|ADD) (?:--\w{1,12}=[^\s]{1,80} ){0,3}--from=([^\s]{1,80}) (?:--\w{1,12}=[^\s]{1,80} ){0,3}([^\s]{1,200})/i

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
  ({ values: [line, said] }) => ({
    why:
      line === undefined || said === undefined
        ? say({
            en: 'Docker cannot read the `Dockerfile`, so the build did not start.',
            'zh-TW': 'Docker 看不懂 `Dockerfile`，所以沒有開始建置。'
          })
        : say({
            en: t`Docker cannot read line ${line} of the \`Dockerfile\`: ${said}.`,
            'zh-TW': t`Docker 看不懂 \`Dockerfile\` 的第 ${line} 行：${said}。`
          }),
    fix: [
      say({
        en: 'Fix that line or the one above it. If a command continues on the next line, its line ends with a backslash (`\\`), not a slash, and nothing follows it. Every other line begins with a word such as `RUN`, `COPY` or `CMD`.',
        'zh-TW':
          '修正那一行或它的上一行。指令要接到下一行時，行尾要用反斜線（`\\`）而不是斜線，而且後面不能有任何字；其他每一行都要以 `RUN`、`COPY`、`CMD` 這類的字開頭。'
      })
    ]
  })
)

/** Only RUN runs a shell; COPY takes each of its words for a path. */
const shellCopy = cause(
  'shell-copy',
  first([
    /(?:^|--> |[\]|] )((?:COPY|ADD) [^\n]{1,200}? (?:2>|&>|\|\| )[^\n]{1,60})/,
    /failed to (?:calculate checksum|compute cache key)[^"]{0,300}"(\/(?:\|\||2>[^"]{0,20}))": not found/
  ]),
  ({ values: [line = ''] }) => ({
    why: say({
      en: t`\`COPY\` is not a shell command: it reads \`||\`, \`2>/dev/null\` and \`true\` as file names (${line}).`,
      'zh-TW': t`\`COPY\` 不是 shell 指令：它會把 \`||\`、\`2>/dev/null\` 和 \`true\` 當成檔案名稱（${line}）。`
    }),
    fix: [
      {
        text: say({
          en: 'In the `Dockerfile`, write only the paths, and commit the folder. For a folder called `static`:',
          'zh-TW': '在 `Dockerfile` 只寫路徑，並把資料夾 commit。以 `static` 資料夾為例：'
        }),
        block: { language: 'text', lines: ['COPY static/ ./static/'] }
      },
      say({
        en: 'If the folder may be missing, commit an empty file in it (`static/.gitkeep`), so that it is always there.',
        'zh-TW': '如果資料夾可能不存在，就在裡面 commit 一個空的檔案（`static/.gitkeep`），讓它一定存在。'
      })
    ]
  })
)

/** A comment is a line of its own; behind an instruction its words are taken for more of it. */
const comment = cause(
  'dockerfile-comment',
  first(
    [/(?:^|--> |[\]|] )((?:COPY|ADD) [^\n#]{1,200}? # ?[^\n]{1,60})/],
    /failed to (?:calculate checksum|compute cache key)|lstat [^\n]{1,200}: no such file|: not found/
  ),
  ({ values: [line = ''] }) => ({
    why: say({
      en: t`A comment follows \`COPY\` on the same line (${line}). Docker reads its words as file names.`,
      'zh-TW': t`\`COPY\` 的同一行後面有註解（${line}），Docker 會把註解的字當成檔案名稱。`
    }),
    fix: [
      say({
        en: 'In the `Dockerfile`, move the comment to a line of its own above the `COPY`. Also check that the copied file is committed.',
        'zh-TW': '在 `Dockerfile` 把註解移到 `COPY` 上面，自成一行。也請確認要複製的檔案已經 commit。'
      })
    ]
  })
)

const stageFile = cause(
  'stage-file',
  lines => {
    const copies = lines.find(line => copyFrom.test(line))
    const missing = first([
      /failed to (?:calculate checksum|compute cache key)[^"]{0,300}"([^"]{1,200})": not found/i
    ])(lines)
    const [, stage, path] = copyFrom.exec(copies ?? '') ?? []
    const named = missing?.values[0]
    if (copies === undefined || stage === undefined || path === undefined || named === undefined) return null
    if (!`${named}/`.endsWith(path.replace(/^\.?\/?/, '/').replace(/\/?$/, '/'))) return null
    return { values: [path, stage], shown: [copies, ...(missing?.shown ?? [])] }
  },
  ({ values: [path = '', stage = ''] }) => ({
    why: say({
      en: t`The \`Dockerfile\` copies ${path} from the earlier build stage ${stage}, but that stage did not make it. Committing the file is not the problem.`,
      'zh-TW': t`\`Dockerfile\` 要從前面的建置階段 ${stage} 複製 ${path}，但那個階段沒有產生這個檔案。這和檔案有沒有 commit 無關。`
    }),
    fix: [
      {
        text: say({
          en: t`In the stage ${stage}, check in which folder the build command writes its result, and whether it ran at all: a command with \`|| true\` may have failed without stopping the build. Add this line at the end of that stage to see it in the build log:`,
          'zh-TW': t`在 ${stage} 這個階段，確認建置指令把結果寫到哪個資料夾，以及它有沒有執行：有 \`|| true\` 的指令失敗時，建置不會停止。在那個階段的最後加上這一行，就可以在建置紀錄裡看到：`
        }),
        block: { language: 'text', lines: ['RUN pwd && ls -la . dist build out target 2>/dev/null || true'] }
      },
      say({
        en: 'Then write that path after `COPY --from=…`. It starts at the root of the stage, so it includes the `WORKDIR`.',
        'zh-TW': '再把正確的路徑寫在 `COPY --from=…` 後面。路徑從那個階段的根目錄算起，所以要包含 `WORKDIR`。'
      })
    ]
  })
)

const copySource = cause(
  'copy-source',
  first(
    [
      /failed to (?:calculate checksum|compute cache key)[^"]{0,300}"([^"]{1,200})":? not found/i,
      /(?:COPY|ADD) failed: (?:file not found in build context or excluded by \.dockerignore: )?(?:stat|lstat) ([^\s:]{1,200})/i,
      /lstat (?:\/var\/lib\/[^\s]{1,120}\/)?([^\s:]{1,200}): no such file/i,
      /(?:ERROR: |failed to solve: )"([^"]{1,200})": not found/i,
      /(?:COPY|ADD) failed: .{0,80}?(forbidden path outside the build context[^\s]{0,20})/i,
      /Could not open requirements file: .{0,80}'([^']{1,200})'/
    ],
    /^\s*\d{1,6} \| >>> |No such file or directory: '/
  ),
  ({ values: [path = ''] }) => ({
    why: say({
      en: t`The build needs ${path}, but the Space has no such file. It may not be committed (see \`.gitignore\`), may be written with other capital letters, or may be listed in \`.dockerignore\`. This action’s inputs \`exclude\` or \`path\` may also leave it out.`,
      'zh-TW': t`建置時需要 ${path}，但 Space 上沒有這個檔案。可能是沒有 commit（請看 \`.gitignore\`）、大小寫不同，或寫在 \`.dockerignore\` 裡；也可能被這個 action 的參數 \`exclude\` 或 \`path\` 排除。`
    }),
    fix: [
      compareFiles,
      say({
        en: 'Commit the file, or fix the path in the `Dockerfile`. Paths start at the top folder of the Space, and `..` cannot leave it. If the input `path` is set, that folder is the top.',
        'zh-TW':
          '把檔案 commit，或修正 `Dockerfile` 裡的路徑。路徑從 Space 的最上層算起，不能用 `..` 離開。有設定參數 `path` 的話，那個資料夾就是最上層。'
      }),
      say({
        en: 'If a command creates the file, as with a `dist` folder, run that command in the `Dockerfile` (`RUN npm run build`) or commit the result.',
        'zh-TW':
          '如果檔案要執行指令才會產生，例如 `dist` 資料夾，請在 `Dockerfile` 裡執行那個指令（`RUN npm run build`），或把結果 commit。'
      })
    ]
  })
)

/** How a Dockerfile fails. */
export const dockerfileCauses: readonly Cause[] = [absent, syntax, shellCopy, comment, stageFile, copySource]
