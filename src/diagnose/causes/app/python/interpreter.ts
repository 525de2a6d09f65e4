import { say, t } from '../../../../words/text.js'
import { oneOf } from '../../../say/options.js'
import { last, cause, type Cause } from '../../cause.js'

const lineEndings = {
  language: 'sh',
  lines: [
    "printf '*.sh text eol=lf\\n' >> .gitattributes",
    'git add --renormalize .',
    'git commit -m "Use Unix line endings in scripts"'
  ]
} as const

/** A script that is there, and whose first line names a program that is not: by a carriage return, or at all. */
const interpreter = cause(
  'interpreter',
  last(
    /(?:env: |exec |: )[‘'"]?((?:[\w./-]{1,120})?(?:ba|z|da)?sh)(?:\\r|\r|\^M)/,
    /(?:^|[\s:])([\w./-]{1,160}\.(?:sh|bash)): (?:line \d{1,4}: )?\$'\\r': command not found/,
    /(\$'\\r'): command not found/,
    /exec:? "?([\w./-]{1,160})"?: no such file or directory/,
    /(?<![\w./-])([\w./-]{1,160}): (?:\/bin\/(?:ba)?sh|\/usr\/bin\/env)(?:\^M|\s\^M)?: bad interpreter/,
    /(?<![\w./-])([\w./-]{1,160}): cannot execute: required file not found/,
    /env: [‘'"]?((?:python|node|bash)[\w.]{0,8})[’'"]?: No such file or directory/
  ),
  ({ values: [path = ''] }) => ({
    why: say({
      en: t`The Space could not start ${path}. If that file is on the Space, its first line is the reason: it ends with a Windows line ending (CRLF), or names a program that the image does not have, such as \`/bin/bash\` in \`alpine\`.`,
      'zh-TW': t`Space 無法啟動 ${path}。如果檔案在 Space 上，原因就是它的第一行：使用了 Windows 的換行字元（CRLF），或指定了映像檔沒有的程式，例如 \`alpine\` 裡的 \`/bin/bash\`。`
    }),
    fix: [
      oneOf(
        {
          text: say({
            en: 'If the file was written on Windows: let git store scripts with Unix line endings (LF).',
            'zh-TW': '如果檔案是在 Windows 上寫的：讓 git 以 Unix 的換行字元（LF）存放指令檔。'
          }),
          block: lineEndings
        },
        {
          text: say({
            en: 'If the image has no bash: name `/bin/sh` in the first line of the file instead, or install bash in the `Dockerfile`.',
            'zh-TW': '如果映像檔沒有 bash：把檔案的第一行改成 `/bin/sh`，或在 `Dockerfile` 安裝 bash。'
          }),
          block: { language: 'text', lines: ['RUN apk add --no-cache bash'] }
        },
        say({
          en: 'If the file is not on the Space’s page under “Files”: commit it, and let the `Dockerfile` copy it to the path that `CMD` or `ENTRYPOINT` names.',
          'zh-TW':
            '如果 Space 頁面的「Files」沒有這個檔案：把它 commit，並讓 `Dockerfile` 複製到 `CMD` 或 `ENTRYPOINT` 指定的路徑。'
        })
      )
    ]
  })
)

/** Why a script that is there does not start. */
export const interpreterCauses: readonly Cause[] = [interpreter]
