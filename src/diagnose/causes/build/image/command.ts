import { say, sentences, t } from '../../../../words/text.js'
import { oneOf } from '../../../say/options.js'
import { first, cause, type Cause } from '../../cause.js'

const command = cause(
  'no-such-command',
  first([
    /(?:\/bin\/(?:ba)?sh|sh|bash): (?:line )?(?:\d{1,4}: )?([\w-][\w./-]{0,120}): (?:command )?not found/,
    /exec: "([^"]{1,120})": executable file not found/
  ]),
  ({ values: [name = ''] }) => ({
    why: say({
      en: t`The \`Dockerfile\` runs ${name}, but the image has no such program.`,
      'zh-TW': t`\`Dockerfile\` 要執行 ${name}，但映像檔裡沒有這個程式。`
    }),
    fix: [
      {
        text: say({
          en: 'Install it in an earlier `RUN` line, or use a base image that has it. `slim` and `alpine` images have no `git`, `curl`, `wget` or compilers.',
          'zh-TW':
            '在它之前用 `RUN` 安裝，或改用已經有這個程式的基底映像檔。`slim` 和 `alpine` 映像檔沒有 `git`、`curl`、`wget` 和編譯器。'
        }),
        block: {
          language: 'text',
          lines: ['RUN apt-get update && apt-get install -y --no-install-recommends git curl']
        }
      }
    ]
  })
)

/** A file of the user's own is not found though it may be there: its interpreter is what is missing. */
const ownScript = cause(
  'script-not-found',
  first([
    /(?:\/bin\/(?:ba)?sh|sh|bash): (?:line )?(?:\d{1,4}: )?(\.{0,2}\/[\w./-]{1,120}): (?:not found|No such file or directory|cannot execute: required file not found)/,
    /exec (\.{0,2}\/[\w./-]{1,120}): no such file or directory/,
    /env: ['‘]?(\w{1,20})\\r['’]?: No such file or directory/,
    /\/([\w.-]{1,60})\^M: bad interpreter/
  ]),
  ({ values: [name = ''] }) => ({
    why: say({
      en: t`The build runs ${name}, but Linux cannot find it or the program that its first line names. Often the file was saved with Windows line endings (CRLF).`,
      'zh-TW': t`建置時要執行 ${name}，但 Linux 找不到它，或找不到它第一行寫的程式。檔案常是用 Windows 的換行（CRLF）儲存的。`
    }),
    fix: [
      oneOf(
        {
          text: say({
            en: 'If the file is on GitHub: switch the files to Linux line endings with these commands, then commit.',
            'zh-TW': '如果 GitHub 上有這個檔案：用這些指令讓檔案使用 Linux 的換行，再 commit。'
          }),
          block: {
            language: 'sh',
            lines: ["echo '* text=auto eol=lf' >> .gitattributes", 'git add --renormalize .']
          }
        },
        say({
          en: 'If its first line names `bash`: `alpine` images do not have it. Write `/bin/sh` there, or install bash.',
          'zh-TW': '如果第一行寫 `bash`：`alpine` 映像檔沒有它。請改成 `/bin/sh`，或安裝 bash。'
        }),
        say({
          en: 'If the file is not there: commit it, and let the `Dockerfile` copy it before that step.',
          'zh-TW': '如果沒有這個檔案：把它 commit，並讓 `Dockerfile` 在那個步驟之前複製它。'
        })
      )
    ]
  })
)

const notRoot = cause(
  'build-permission',
  first([
    /E: Could not open lock file .{0,120}Permission denied|are you root\?|List directory [^\s]{1,120} is missing/,
    /(?:cannot create directory|cannot touch|cannot open) ['‘]([^'’]{1,200})['’]: Permission denied/,
    /PermissionError: \[Errno 13\] Permission denied: '([^']{1,200})'/,
    /(?<![\w./-])([\w./-]{1,200}): Permission denied\b/
  ]),
  ({ values: [path] }) => ({
    why: sentences(
      path === undefined
        ? say({
            en: 'A command of the `Dockerfile` does not have the permission that it needs.',
            'zh-TW': '`Dockerfile` 的一個指令沒有需要的權限。'
          })
        : say({
            en: t`A command of the \`Dockerfile\` has no permission to write or run ${path}.`,
            'zh-TW': t`\`Dockerfile\` 的一個指令沒有權限寫入或執行 ${path}。`
          }),
      say({
        en: 'After the line `USER`, commands no longer run as the administrator.',
        'zh-TW': '在 `USER` 那行之後，指令就不再以管理員身分執行。'
      })
    ),
    fix: [
      {
        text: say({
          en: 'Install system packages before the line `USER`. Copy files as that user, and make scripts executable:',
          'zh-TW': '系統套件要在 `USER` 那行之前安裝。複製檔案時把擁有者設成該使用者，並讓指令檔可以執行：'
        }),
        block: { language: 'text', lines: ['COPY --chown=user . $HOME/app', 'RUN chmod +x start.sh'] }
      }
    ]
  })
)

/** What a shell says of a command; said along with more telling errors, too. */
export const commandCauses: readonly Cause[] = [ownScript, command, notRoot]
