import { t } from '../../../words/text.js'
import { withoutStop } from '../../say/phrases.js'
import { first, cause, type Cause } from '../cause.js'

const details =
  /npm (?:error|ERR!) (?:While resolving|Found|Could not resolve|peer|404 |`npm ci`|Missing:|Invalid:|path |code )|ERR_PNPM_/

const npmConflict = cause(
  'npm-conflict',
  first([/npm (?:error|ERR!) code (ERESOLVE)/, /(ERR_PNPM_PEER_DEP_ISSUES)/], details),
  {
    en: () => ({
      why: t`Two packages in \`package.json\` need different versions of a third one, so npm installed none of them.`,
      fix: [
        {
          text: t`Bring the packages that the lines name to versions that fit, on your own computer: \`npm install\` there says the same, and works once it is solved. Commit \`package.json\` and \`package-lock.json\`.`
        },
        {
          text: t`If you know that they work together all the same, write \`RUN npm install --legacy-peer-deps\` in the \`Dockerfile\`.`
        }
      ]
    }),
    'zh-TW': () => ({
      why: t`\`package.json\` 裡有兩個套件需要同一個套件的不同版本，所以 npm 一個都沒有安裝。`,
      fix: [
        {
          text: t`在自己的電腦上，把那幾行指出的套件調整成相容的版本：\`npm install\` 會顯示同樣的訊息，解決之後就會成功。然後 commit \`package.json\` 和 \`package-lock.json\`。`
        },
        { text: t`如果確定它們可以一起用，可以在 \`Dockerfile\` 寫 \`RUN npm install --legacy-peer-deps\`。` }
      ]
    })
  }
)

const lockFile = cause(
  'lock-file',
  first(
    [
      /npm (?:error|ERR!) code (EUSAGE)/,
      /(ERR_PNPM_OUTDATED_LOCKFILE|ERR_PNPM_NO_LOCKFILE|ERR_PNPM_LOCKFILE_BREAKING_CHANGE)/,
      /(?:Your lockfile needs to be updated|The lockfile would have been modified|YN0028)/,
      /(package-lock\.json|yarn\.lock|pnpm-lock\.yaml)[^.]{0,60}(?:not in sync|out of date|not up to date)/i
    ],
    details
  ),
  {
    en: () => ({
      why: t`The list of exact versions (\`package-lock.json\`, \`yarn.lock\` or \`pnpm-lock.yaml\`) is missing or does not match \`package.json\`. \`npm ci\` and its like accept no difference.`,
      fix: [
        {
          text: t`Run \`npm install\` (or \`yarn\`, or \`pnpm install\`) on your own computer, and commit the file that it changed. See that \`.gitignore\` does not name it.`
        },
        { text: t`Or write \`npm install\` in place of \`npm ci\` in the \`Dockerfile\`.` }
      ]
    }),
    'zh-TW': () => ({
      why: t`記錄確切版本的檔案（\`package-lock.json\`、\`yarn.lock\` 或 \`pnpm-lock.yaml\`）不存在，或和 \`package.json\` 不一致。\`npm ci\` 這類指令不接受任何差異。`,
      fix: [
        {
          text: t`在自己的電腦上執行 \`npm install\`（或 \`yarn\`、\`pnpm install\`），再 commit 它改過的檔案，並確認 \`.gitignore\` 沒有排除它。`
        },
        { text: t`或在 \`Dockerfile\` 用 \`npm install\` 取代 \`npm ci\`。` }
      ]
    })
  }
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
  {
    en: ({ values: [name = ''] }) => ({
      why: t`The package ${name} does not exist in that version, or it is not open to everyone.`,
      fix: [
        {
          text: t`Look it up on [npmjs.com](https://www.npmjs.com) and correct its name or version in \`package.json\`. Then run \`npm install\` and commit \`package-lock.json\` too.`
        }
      ]
    }),
    'zh-TW': ({ values: [name = ''] }) => ({
      why: t`找不到套件 ${name}：沒有這個版本，或它不是公開的。`,
      fix: [
        {
          text: t`到 [npmjs.com](https://www.npmjs.com) 查詢，改正 \`package.json\` 裡的名稱或版本。然後執行 \`npm install\`，把 \`package-lock.json\` 也一起 commit。`
        }
      ]
    })
  }
)

const script = cause(
  'npm-script',
  first([
    /Missing script: "?([\w:.-]{1,80})/i,
    /Command "([\w:.-]{1,80})" not found/,
    /ERR_PNPM_NO_SCRIPT\s+Missing script: ([\w:.-]{1,80})/
  ]),
  {
    en: ({ values: [name = ''] }) => ({
      why: t`The build runs the script ${name}, and \`package.json\` has none of that name.`,
      fix: [
        {
          text: t`Add it under \`scripts\` in \`package.json\`, or correct the name in the \`Dockerfile\`. If the app is in a folder of the repository, name the folder in this action’s input \`path\`.`
        }
      ]
    }),
    'zh-TW': ({ values: [name = ''] }) => ({
      why: t`建置時要執行指令 ${name}，但 \`package.json\` 裡沒有。`,
      fix: [
        {
          text: t`在 \`package.json\` 的 \`scripts\` 加上它，或改正 \`Dockerfile\` 裡的名稱。如果 app 在儲存庫的某個資料夾裡，請在這個 action 的輸入 \`path\` 填上那個資料夾。`
        }
      ]
    })
  }
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
  {
    en: ({ values: [code = ''] }) => ({
      why: t`npm, yarn or pnpm stopped with ${withoutStop(code)} while it installed the packages or built the app.`,
      fix: [
        {
          text: t`Run the same command on your own computer, in a fresh copy of the repository (\`git clone\`): what fails on the Space mostly fails there too, with more to read.`
        },
        {
          text: t`See that the version of Node in the first line of the \`Dockerfile\` is the one that you use (\`FROM node:22\`).`
        }
      ]
    }),
    'zh-TW': ({ values: [code = ''] }) => ({
      why: t`npm、yarn 或 pnpm 在安裝套件或建置 app 時停止了（${withoutStop(code)}）。`,
      fix: [
        {
          text: t`在自己的電腦上，用重新下載的儲存庫（\`git clone\`）執行同樣的指令：在 Space 上失敗的，多半在那裡也會失敗，而且訊息更完整。`
        },
        { text: t`確認 \`Dockerfile\` 第一行的 Node 版本和你用的一樣（\`FROM node:22\`）。` }
      ]
    })
  }
)

/** How a build of JavaScript fails, the plain case last. */
export const javascriptCauses: readonly Cause[] = [npmConflict, lockFile, npmMissing, script, javascript]
