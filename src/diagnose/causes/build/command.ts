import { say, sentences, t } from '../../../words/text.js'
import { first, cause, type Cause } from '../cause.js'

const command = cause(
  'no-such-command',
  first([
    /(?:\/bin\/(?:ba)?sh|sh|bash): (?:line )?(?:\d{1,4}: )?([\w./-]{1,120}): (?:command )?not found/,
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
export const commandCauses: readonly Cause[] = [command, notRoot]
