import { say, t } from '../../../../words/text.js'
import { oneOf } from '../../../say/options.js'
import { first, cause, type Cause } from '../../cause.js'

const lockVersion = cause(
  'lock-version',
  first([
    /(ERR_PNPM_LOCKFILE_BREAKING_CHANGE)/,
    /(?:pnpm-lock\.yaml|[Ll]ockfile) .{0,120}not compatible with (?:the )?current (pnpm)/,
    /Ignoring not compatible lockfile at .{0,200}(pnpm)-lock/,
    /(?:The lockfile version|lockfileVersion|Unknown lockfile version).{0,60}(?:not supported|unsupported|newer)/i
  ]),
  () => ({
    why: say({
      en: 'The lock file was written by another major version of pnpm, npm or yarn than the one that the image runs.',
      'zh-TW': '鎖定檔（lock file）是用另一個主要版本的 pnpm、npm 或 yarn 產生的，和映像檔裡的版本不相容。'
    }),
    fix: [
      oneOf(
        {
          text: say({
            en: 'Use the same version in both places: name it in `package.json` (see `pnpm --version` on your own computer), so that Corepack fetches that one:',
            'zh-TW':
              '兩邊使用相同的版本：在 `package.json` 寫明版本（在自己的電腦上執行 `pnpm --version` 查詢），Corepack 就會使用它：'
          }),
          block: { language: 'text', lines: ['"packageManager": "pnpm@9.15.9"'] }
        },
        say({
          en: 'Or recreate the lock file with the version of the image (`npx pnpm@10 install`), and commit it.',
          'zh-TW': '或用映像檔的版本重新產生鎖定檔（`npx pnpm@10 install`），再 commit。'
        })
      )
    ]
  })
)

const exported = cause(
  'not-exported',
  first([
    /Attempted import error: '([^']{1,80})' is not exported from '([^']{1,120})'/,
    /(?<![\w$])([\w$]{1,80})["']? is not exported (?:by|from) "?['"]?([^'",\s]{1,200})/,
    /No matching export in "([^"]{1,200})" for import "([^"]{1,80})"/,
    /Module '"([^"]{1,120})"' has no exported member '([^']{1,80})'/
  ]),
  ({ values: [one = '', other = ''] }) => ({
    why: say({
      en: t`Code imports ${one} from ${other}, but the installed version of that package does not export it. Usually another package needs a newer or older version of it.`,
      'zh-TW': t`程式從 ${other} import ${one}，但已安裝的版本沒有匯出它。通常是另一個套件需要它較新或較舊的版本。`
    }),
    fix: [
      {
        text: say({
          en: 'Find out who needs which version, and change `package.json` until both fit. Put the name of the package in place of `react`:',
          'zh-TW':
            '查出哪個套件需要哪個版本，修改 `package.json` 直到兩邊相容。請把 `react` 換成實際的套件名稱：'
        }),
        block: { language: 'sh', lines: ['npm ls react', 'npm install react@latest react-dom@latest'] }
      },
      say({
        en: 'Commit `package.json` and `package-lock.json`, and let the `Dockerfile` copy both and run `npm ci`: without the lock file, newer versions may come at each build.',
        'zh-TW':
          '把 `package.json` 和 `package-lock.json` 一起 commit，並讓 `Dockerfile` 複製兩者、執行 `npm ci`：沒有鎖定檔的話，每次建置都可能裝到更新的版本。'
      })
    ]
  })
)

const unresolved = cause(
  'unresolved-import',
  first(
    [
      /Rollup failed to resolve import "([^"]{1,160})"(?: from "([^"]{1,200})")?/,
      /Module not found: (?:Error: )?Can't resolve '([^']{1,160})'(?: in '([^']{1,200})')?/,
      /Could not resolve "([^"]{1,160})"(?: from "([^"]{1,200})")?/,
      /Cannot find module '([^']{1,160})' or its corresponding type declarations/,
      /Error: Cannot find module '((?![./])[^']{1,160})'/,
      /Failed to resolve (?:import|entry for package) "([^"]{1,160})"(?: from "([^"]{1,200})")?/
    ],
    /^\s*(?:\.\/|> )?[\w./-]{1,120}\.[jt]sx?(?::\d|\(\d)/
  ),
  ({ values: [module = ''] }) => ({
    why:
      module.startsWith('.') || module.startsWith('@/') || module.startsWith('~')
        ? say({
            en: t`The build found no file ${module}, which the code imports. Capital letters count on the Space, but usually not on Windows and macOS.`,
            'zh-TW': t`建置時找不到程式 import 的檔案 ${module}。Space 會區分大小寫，Windows 和 macOS 通常不會。`
          })
        : say({
            en: t`The code imports ${module}, which is not installed: it is missing in \`package.json\`, or the build leaves out \`devDependencies\`.`,
            'zh-TW': t`程式 import 的 ${module} 沒有安裝：\`package.json\` 裡沒有，或建置時沒有安裝 \`devDependencies\`。`
          }),
    fix: [
      oneOf(
        say({
          en: 'If it is a package: run `npm install` with its name on your own computer, and commit `package.json` and the lock file. Do not set `NODE_ENV=production` or `--omit=dev` before the build.',
          'zh-TW':
            '如果是套件：在自己的電腦上用 `npm install` 加上它的名稱安裝，再 commit `package.json` 和鎖定檔。建置之前不要設定 `NODE_ENV=production` 或 `--omit=dev`。'
        }),
        say({
          en: 'If it is your own file: check that it is committed, that the name has the same capital letters, that no line of `.gitignore` or `.dockerignore` (such as `lib/`) excludes it, and that the `Dockerfile` copies it before the build.',
          'zh-TW':
            '如果是你自己的檔案：確認它已經 commit、大小寫相同、沒有被 `.gitignore` 或 `.dockerignore`（例如 `lib/`）排除，而且 `Dockerfile` 在建置之前就複製它。'
        })
      )
    ]
  })
)

/** Programs that only the packages of a project bring. */
export const tools =
  /(?:sh: (?:line )?(?:\d{1,4}: )?|\/bin\/sh: (?:\d{1,4}: )?)(vite|tsc|next|react-scripts|ng|nuxt|nuxi|vue-cli-service|astro|webpack|svelte-kit|remix|turbo|esbuild|rollup|cross-env|rimraf|vue-tsc|nest|tsup|parcel|prisma|husky|patch-package): (?:command )?not found/

const noTool = cause('no-build-tool', first([tools]), ({ values: [name = ''] }) => ({
  why: say({
    en: t`The build runs ${name}, which is not installed. It is usually one of the \`devDependencies\`, and those are left out with \`NODE_ENV=production\` or \`--omit=dev\`.`,
    'zh-TW': t`建置時要執行 ${name}，但沒有安裝。它通常屬於 \`devDependencies\`，使用 \`NODE_ENV=production\` 或 \`--omit=dev\` 時不會安裝。`
  }),
  fix: [
    {
      text: say({
        en: 'In the `Dockerfile`, install everything, build, and set `NODE_ENV=production` only after that:',
        'zh-TW': '在 `Dockerfile` 安裝全部套件並建置，之後才設定 `NODE_ENV=production`：'
      }),
      block: {
        language: 'text',
        lines: [
          'COPY package*.json ./',
          'RUN npm ci --include=dev',
          'COPY . .',
          'RUN npm run build',
          'ENV NODE_ENV=production'
        ]
      }
    }
  ]
}))

const typescript = cause(
  'typescript',
  first(
    [
      /(?<![\w./-])([\w./-]{1,160}\.[cm]?tsx?\(\d{1,6},\d{1,6}\)): error (TS\d{4}: .{1,200})/,
      /(?<![\w./-])([\w./-]{1,160}\.[cm]?tsx?:\d{1,6}:\d{1,6}) - error (TS\d{4}: .{1,200})/,
      /(Type error): (.{1,200})/
    ],
    /^\.\/[\w./-]{1,160}\.[cm]?[jt]sx?:\d/
  ),
  ({ values: [at = '', said = ''] }) => ({
    why: say({
      en: t`TypeScript found an error, so nothing was built (${at}): ${said}`,
      'zh-TW': t`TypeScript 檢查到錯誤，所以沒有建置（${at}）：${said}`
    }),
    fix: [
      say({
        en: 'Fix that line. The same check runs on your own computer with `npx tsc --noEmit` or `npm run build`, in a fresh copy of the repository (`git clone`).',
        'zh-TW':
          '修正那一行。在自己的電腦上，用重新下載的儲存庫（`git clone`）執行 `npx tsc --noEmit` 或 `npm run build`，就會有同樣的檢查。'
      })
    ]
  })
)

/** What bundlers and compilers of JavaScript complain of. */
export const bundlerCauses: readonly Cause[] = [lockVersion, noTool, exported, typescript, unresolved]
