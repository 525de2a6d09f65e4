import { say, t } from '../../../../words/text.js'
import { oneOf } from '../../../say/options.js'
import { withoutStop } from '../../../say/phrases.js'
import { first, cause, type Cause } from '../../cause.js'

const details =
  /npm (?:error|ERR!) (?:`?npm ci`? can only|While resolving|Found|Could not resolve|peer|404 |`npm ci`|Missing:|Invalid:|path |code )|ERR_PNPM_/

const npmConflict = cause(
  'npm-conflict',
  first([/npm (?:error|ERR!) code (ERESOLVE)/, /(ERR_PNPM_PEER_DEP_ISSUES)/], details),
  () => ({
    why: say({
      en: 'Two packages in `package.json` need different versions of a third one, so npm installed none of them.',
      'zh-TW': '`package.json` 裡有兩個套件需要同一個套件的不同版本，所以 npm 一個都沒有安裝。'
    }),
    fix: [
      oneOf(
        say({
          en: 'On your own computer, change the packages that the lines above name to versions that fit, until `npm install` works. Then commit `package.json` and `package-lock.json`.',
          'zh-TW':
            '在自己的電腦上，把上面那幾行指出的套件調整成相容的版本，直到 `npm install` 成功。然後 commit `package.json` 和 `package-lock.json`。'
        }),
        say({
          en: 'If you know that they work together anyway, write `RUN npm install --legacy-peer-deps` in the `Dockerfile`.',
          'zh-TW': '如果確定它們可以一起用，可以在 `Dockerfile` 寫 `RUN npm install --legacy-peer-deps`。'
        })
      )
    ]
  })
)

const lockFile = cause(
  'lock-file',
  first(
    [
      /npm (?:error|ERR!) code (EUSAGE)/,
      /(ERR_PNPM_(?:OUTDATED_LOCKFILE|NO_LOCKFILE|FROZEN_LOCKFILE_WITH_OUTDATED_LOCKFILE|LOCKFILE_CONFIG_MISMATCH))/,
      /`?npm ci`? can only install (packages when your package\.json|with an existing package-lock)/,
      /(?:Your lockfile needs to be updated|The lockfile would have been modified|YN0028)/,
      /(lockfile had changes), but lockfile is frozen/,
      /(package-lock\.json|yarn\.lock|pnpm-lock\.yaml)[^.]{0,60}(?:not in sync|out of date|not up to date)/i
    ],
    details
  ),
  () => ({
    why: say({
      en: 'The file with the exact versions (`package-lock.json`, `yarn.lock`, `pnpm-lock.yaml` or `bun.lock`) is missing or does not match `package.json`. Commands such as `npm ci` need both to match exactly.',
      'zh-TW':
        '寫有確切版本的檔案（`package-lock.json`、`yarn.lock`、`pnpm-lock.yaml` 或 `bun.lock`）不存在，或和 `package.json` 不一致。`npm ci` 這類指令不接受任何差異。'
    }),
    fix: [
      oneOf(
        say({
          en: 'Run `npm install` (or `yarn`, `pnpm install`, `bun install`) on your own computer, and commit the lock file that it changed, such as `package-lock.json`. Use the same version of it as the image. In a project of several packages, the `Dockerfile` must copy each `package.json` first. Check that `.gitignore` does not exclude it.',
          'zh-TW':
            '在自己的電腦上執行 `npm install`（或 `yarn`、`pnpm install`、`bun install`），再 commit 它改過的鎖定檔，例如 `package-lock.json`。版本要和映像檔相同，如果專案有多個套件，`Dockerfile` 要先複製每個 `package.json`，並確認 `.gitignore` 沒有排除它。'
        }),
        say({
          en: 'In the `Dockerfile`, write `npm install` instead of `npm ci`.',
          'zh-TW': '在 `Dockerfile` 用 `npm install` 取代 `npm ci`。'
        })
      )
    ]
  })
)

const npmMissing = cause(
  'npm-package',
  first(
    [
      /npm (?:error|ERR!) 404\s+(?:Not Found - GET )?'?(https?:[^\s']{1,200}|[@\w./-]{1,120}@[^\s']{1,60})/,
      /npm (?:error|ERR!) notarget No matching version found for ([^\s]{1,120}?)\.?$/,
      /(?:ERR_PNPM_FETCH_404|ERR_PNPM_NO_MATCHING_VERSION)\s+(.{1,120})/,
      /error Couldn't find (?:any versions for|package) "([^"]{1,120})"/
    ],
    details
  ),
  ({ values: [name = ''] }) => ({
    why: say({
      en: t`The package ${name} does not exist in that version, or it is not public.`,
      'zh-TW': t`找不到套件 ${name}：沒有這個版本，或它不是公開的。`
    }),
    fix: [
      say({
        en: 'Look it up on [npmjs.com](https://www.npmjs.com) and fix its name or version in `package.json`. Then run `npm install` and commit `package-lock.json` too.',
        'zh-TW':
          '到 [npmjs.com](https://www.npmjs.com) 查詢，修正 `package.json` 裡的名稱或版本。然後執行 `npm install`，把 `package-lock.json` 也一起 commit。'
      })
    ]
  })
)

const script = cause(
  'npm-script',
  first([
    /Missing script: "?([\w:.-]{1,80})/i,
    /Command "([\w:.-]{1,80})" not found/,
    /ERR_PNPM_NO_SCRIPT\s+Missing script: ([\w:.-]{1,80})/
  ]),
  ({ values: [name = ''] }) => ({
    why: say({
      en: t`The build runs the script ${name}, but \`package.json\` has no script with that name.`,
      'zh-TW': t`建置時要執行 script ${name}，但 \`package.json\` 裡沒有。`
    }),
    fix: [
      say({
        en: 'Add it under `scripts` in `package.json`, or fix the name in the `Dockerfile`. If the app is in a folder of the repository, write that folder in this action’s input `path`.',
        'zh-TW':
          '在 `package.json` 的 `scripts` 加上它，或修正 `Dockerfile` 裡的名稱。如果 app 在儲存庫的某個資料夾裡，請在這個 action 的參數 `path` 填上那個資料夾。'
      })
    ]
  })
)

const javascript = cause(
  'javascript',
  first(
    [
      /npm (?:error|ERR!) code (\w{1,40})/,
      /(ERR_PNPM_\w{1,60})/,
      /error Command failed with (exit code \d{1,3})/,
      /(?:error|✘) (?:\[ERROR\] )?(TS\d{4}: .{1,160})/,
      /npm (?:error|ERR!) (.{1,160})/,
      /yarn (?:install )?v?[^ ]{0,20} ?error (.{1,160})/
    ],
    details,
    /^\s*(?:error during build|Module not found|Failed to compile|SyntaxError|\[vite\]|Error: )/
  ),
  ({ values: [code = ''] }) => ({
    why: say({
      en: t`npm, yarn or pnpm stopped with ${withoutStop(code)} while it installed the packages or built the app.`,
      'zh-TW': t`npm、yarn 或 pnpm 在安裝套件或建置 app 時停止了（${withoutStop(code)}）。`
    }),
    fix: [
      say({
        en: 'Run the same command on your own computer, in a fresh copy of the repository (`git clone`): what fails on the Space usually fails there too, with a fuller message.',
        'zh-TW':
          '在自己的電腦上，用重新下載的儲存庫（`git clone`）執行同樣的指令：在 Space 上失敗的，通常在那裡也會失敗，而且訊息更完整。'
      }),
      say({
        en: 'Check that the version of Node in the first line of the `Dockerfile` is the one that you use (`FROM node:22`).',
        'zh-TW': '確認 `Dockerfile` 第一行的 Node 版本和你用的一樣（`FROM node:22`）。'
      })
    ]
  })
)

/** How a build of JavaScript fails, the plain case last. */
export const javascriptCauses: readonly Cause[] = [npmConflict, lockFile, npmMissing, script, javascript]
