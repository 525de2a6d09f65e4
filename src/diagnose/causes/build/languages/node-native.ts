import { say, t } from '../../../../words/text.js'
import { oneOf } from '../../../say/options.js'
import { first, cause, type Cause } from '../../cause.js'

const gyp = cause(
  'node-gyp',
  first(
    [
      /gyp ERR! (?:stack Error: )?(?:Could not find any (Python) installation|not found: (make|g\+\+|cc|gcc))/,
      /gyp ERR! find (Python) Python is not set/
    ],
    /npm (?:error|ERR!) path |node_modules\/[\w@/.-]{1,120} install/
  ),
  ({ values: [tool = 'Python'] }) => ({
    why: say({
      en: t`A package is compiled while npm installs it (\`node-gyp\`), and the image has no ${tool}. The \`slim\` and \`alpine\` images have no compilers.`,
      'zh-TW': t`有一個套件在 npm 安裝時要編譯（\`node-gyp\`），但映像檔沒有 ${tool}。\`slim\` 和 \`alpine\` 映像檔沒有編譯工具。`
    }),
    fix: [
      {
        text: say({
          en: 'Install the tools in the `Dockerfile` before `npm ci` (the second line is for `alpine`), or use the full image, such as `FROM node:22`:',
          'zh-TW':
            '在 `Dockerfile` 的 `npm ci` 之前安裝工具（第二行是 `alpine` 用的），或改用完整的映像檔，例如 `FROM node:22`：'
        }),
        block: {
          language: 'text',
          lines: [
            'RUN apt-get update && apt-get install -y python3 make g++',
            'RUN apk add --no-cache python3 make g++'
          ]
        }
      }
    ]
  })
)

/** Packages that fetch a ready-made program for the machine as an optional dependency. */
const optional = cause(
  'optional-dependency',
  first([
    /Cannot find module '?(@rollup\/rollup-[\w-]{1,40}|@esbuild\/[\w-]{1,40}|@swc\/core-[\w-]{1,40}|lightningcss[\w.-]{1,40}|@tailwindcss\/oxide-[\w-]{1,40}|@parcel\/watcher-[\w-]{1,40}|@next\/swc-[\w-]{1,40})/,
    /Cannot find (native binding)\. npm has a bug related to optional dependencies/,
    /The package "(@esbuild\/[\w-]{1,40})" could not be found, and is needed by esbuild/
  ]),
  ({ values: [name = ''] }) => ({
    why: say({
      en: t`The lock file was made on another kind of machine, and npm did not install the part for Linux (${name}). npm has this fault with optional dependencies.`,
      'zh-TW': t`鎖定檔（lock file）是在別種機器上產生的，npm 沒有安裝 Linux 用的部分（${name}）。這是 npm 處理選用套件的已知問題。`
    }),
    fix: [
      oneOf(
        {
          text: say({
            en: 'Make `package-lock.json` anew on your own computer, and commit it:',
            'zh-TW': '在自己的電腦上重新產生 `package-lock.json`，再 commit：'
          }),
          block: { language: 'sh', lines: ['rm -rf node_modules package-lock.json', 'npm install'] }
        },
        {
          text: say({
            en: 'Or leave the lock file out in the `Dockerfile`. Write `node_modules` in `.dockerignore`, so that `COPY . .` does not bring the one of your own computer:',
            'zh-TW':
              '或在 `Dockerfile` 不使用鎖定檔。並在 `.dockerignore` 寫上 `node_modules`，避免 `COPY . .` 帶入自己電腦上的版本：'
          }),
          block: { language: 'text', lines: ['COPY package.json ./', 'RUN npm install'] }
        }
      )
    ]
  })
)

/** Prisma's engine is a program of its own that needs OpenSSL; the app may say so, too. */
const prisma = cause(
  'prisma-openssl',
  first([
    /(?:Details: )?Error loading shared library (libssl\.so[\w.]{0,8}): No such file or directory \(needed by .{0,200}query_engine/,
    /Prisma Client could not locate the (Query Engine for runtime "[\w.-]{1,60}")/,
    /(?:libquery_engine|query-engine|schema-engine)[^:\n]{0,120}(libssl[\w.]{0,12})/
  ]),
  ({ values: [what = ''] }) => ({
    why: say({
      en: t`The engine of Prisma does not find the OpenSSL that it was made for (${what}). The \`slim\` images have none, and newer \`alpine\` images have another version.`,
      'zh-TW': t`Prisma 的引擎找不到它需要的 OpenSSL（${what}）。\`slim\` 映像檔沒有 OpenSSL，新版 \`alpine\` 映像檔的版本不同。`
    }),
    fix: [
      {
        text: say({
          en: 'In the `Dockerfile`, use a Debian image with OpenSSL in every stage, install it before the packages, and run `npx prisma generate` in the stage that is started:',
          'zh-TW':
            '在 `Dockerfile` 的每個階段使用有 OpenSSL 的 Debian 映像檔，在安裝套件之前先裝好，並在最後執行的階段執行 `npx prisma generate`：'
        }),
        block: {
          language: 'text',
          lines: [
            'FROM node:22-slim',
            'RUN apt-get update && apt-get install -y openssl',
            'RUN npx prisma generate'
          ]
        }
      }
    ]
  })
)

const prerender = cause(
  'prerender',
  first(
    [/Error occurred prerendering page "([^"]{1,160})"/],
    /^(?:\w{1,40}Error|Error): .{1,200}|Export encountered/
  ),
  ({ values: [page = ''] }) => ({
    why: say({
      en: t`\`next build\` renders the page ${page} while the image is built, and its code failed. At that time there are neither the Space’s secrets and variables nor your own servers.`,
      'zh-TW': t`\`next build\` 在建置映像檔時就會產生頁面 ${page}，但它的程式出錯了。這時還沒有 Space 的 secret 和變數，也連不到自己的伺服器。`
    }),
    fix: [
      oneOf(
        {
          text: say({
            en: 'If the page needs data or settings: let it be rendered when it is asked for, with this line in its file.',
            'zh-TW': '如果頁面需要資料或設定：在它的檔案加上這一行，改成有人開啟時才產生。'
          }),
          block: { language: 'text', lines: ["export const dynamic = 'force-dynamic'"] }
        },
        say({
          en: 'If a variable must be known to the build: set it in the Space (not as a secret), and take it in the `Dockerfile` with `ARG NAME` before `npm run build`.',
          'zh-TW':
            '如果建置時就需要某個變數：在 Space 設定成變數（不是 secret），並在 `Dockerfile` 的 `npm run build` 之前寫 `ARG 名稱`。'
        }),
        say({
          en: 'If the page uses the browser (`window`, `localStorage`): move that into a component that is loaded with `ssr: false`.',
          'zh-TW': '如果頁面用到瀏覽器的功能（`window`、`localStorage`）：移到用 `ssr: false` 載入的元件。'
        })
      )
    ]
  })
)

const manager = cause(
  'package-manager',
  first([
    /The engine "(yarn|npm|pnpm)" is incompatible with this module\. Expected version "([^"]{1,60})"\. Got "([^"]{1,20})"/,
    /(ERR_PNPM_UNSUPPORTED_ENGINE)[^\n]{0,200}pnpm/,
    /This project's package\.json defines "packageManager": "(yarn|npm|pnpm)@([^"]{1,40})"/
  ]),
  ({ values: [name = 'yarn', wanted] }) => ({
    why: say({
      en: t`\`package.json\` asks for another version of ${name} than the image has${wanted === undefined ? '' : [': ', { value: wanted }]}.`,
      'zh-TW': t`\`package.json\` 要求的 ${name} 版本${wanted === undefined ? '' : ['（', { value: wanted }, '）']}和映像檔裡的不同。`
    }),
    fix: [
      {
        text: say({
          en: 'Let Corepack fetch the version that `packageManager` in `package.json` names, in the `Dockerfile` before the packages are installed:',
          'zh-TW':
            '在 `Dockerfile` 安裝套件之前，讓 Corepack 取得 `package.json` 的 `packageManager` 指定的版本：'
        }),
        block: { language: 'text', lines: ['RUN npm install --global corepack && corepack enable'] }
      }
    ]
  })
)

/** What builds of JavaScript need of the machine. */
export const nodeNativeCauses: readonly Cause[] = [gyp, optional, prisma, manager]
/** A page that cannot be rendered; an older Node or a missing module may be why. */
export const prerenderCauses: readonly Cause[] = [prerender]
/** Prisma complains when the app starts, too. */
export const prismaCauses: readonly Cause[] = [prisma]
