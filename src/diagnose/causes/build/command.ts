import { t } from '../../../words/text.js'
import { first, cause, type Cause } from '../cause.js'

const command = cause(
  'no-such-command',
  first([
    /(?:\/bin\/(?:ba)?sh|sh|bash): (?:line )?(?:\d{1,4}: )?([\w./-]{1,120}): (?:command )?not found/,
    /exec: "([^"]{1,120})": executable file not found/
  ]),
  {
    en: ({ values: [name = ''] }) => ({
      why: t`The \`Dockerfile\` runs ${name}, and the image has no such program.`,
      fix: [
        {
          text: t`Install it in a \`RUN\` line before, or begin with an image that has it. \`slim\` and \`alpine\` images come without \`git\`, \`curl\`, \`wget\` and compilers.`,
          block: {
            language: 'text',
            lines: ['RUN apt-get update && apt-get install -y --no-install-recommends git curl']
          }
        }
      ]
    }),
    'zh-TW': ({ values: [name = ''] }) => ({
      why: t`\`Dockerfile\` 要執行 ${name}，但映像檔裡沒有這個程式。`,
      fix: [
        {
          text: t`在它之前用 \`RUN\` 安裝，或改用已經有這個程式的映像檔。\`slim\` 和 \`alpine\` 映像檔沒有 \`git\`、\`curl\`、\`wget\` 和編譯器。`,
          block: {
            language: 'text',
            lines: ['RUN apt-get update && apt-get install -y --no-install-recommends git curl']
          }
        }
      ]
    })
  }
)

const notRoot = cause(
  'build-permission',
  first([
    /E: Could not open lock file .{0,120}Permission denied|are you root\?|List directory [^\s]{1,120} is missing/,
    /(?:cannot create directory|cannot touch|cannot open) ['‘]([^'’]{1,200})['’]: Permission denied/,
    /PermissionError: \[Errno 13\] Permission denied: '([^']{1,200})'/,
    /([\w./-]{1,200}): Permission denied\b/
  ]),
  {
    en: ({ values: [path] }) => ({
      why: t`A command of the \`Dockerfile\` may not write${path === undefined ? [] : t` or run ${path}`}: after the line \`USER\`, commands no longer run as the administrator.`,
      fix: [
        {
          text: t`Install system packages before the line \`USER\`. Give copied files to the user, and make scripts executable:`,
          block: { language: 'text', lines: ['COPY --chown=user . $HOME/app', 'RUN chmod +x start.sh'] }
        }
      ]
    }),
    'zh-TW': ({ values: [path] }) => ({
      why: t`\`Dockerfile\` 的一個指令沒有權限寫入${path === undefined ? [] : t`或執行 ${path}`}：在 \`USER\` 那行之後，指令就不再以管理員身分執行。`,
      fix: [
        {
          text: t`系統套件要在 \`USER\` 那行之前安裝。把複製進來的檔案交給該使用者，並讓指令檔可以執行：`,
          block: { language: 'text', lines: ['COPY --chown=user . $HOME/app', 'RUN chmod +x start.sh'] }
        }
      ]
    })
  }
)

/** What a shell says of a command; said along with more telling errors, too. */
export const commandCauses: readonly Cause[] = [command, notRoot]
