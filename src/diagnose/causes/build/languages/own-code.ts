import { say, sentences, t } from '../../../../words/text.js'
import { oneOf } from '../../../say/options.js'
import { first, cause, type Cause } from '../../cause.js'
import { tools } from './bundler.js'

/** npm runs a script of the project itself while it installs, and the script wants what is left out. */
const prepareScript = cause(
  'prepare-script',
  lines => {
    const script = first([/^> [^\s]{1,120} (prepare|postinstall|preinstall)$/])(lines)
    const missing = first([tools])(lines)
    return (
      script &&
      missing && {
        values: [script.values[0] ?? '', missing.values[0] ?? ''],
        shown: [...script.shown, ...missing.shown]
      }
    )
  },
  ({ values: [script = '', name = ''] }) => ({
    why: say({
      en: t`While it installs, npm runs the script ${script} of \`package.json\`, and that runs ${name}, which is not installed: it is one of the \`devDependencies\`, which \`--omit=dev\` leaves out.`,
      'zh-TW': t`npm 在安裝時會執行 \`package.json\` 的 script ${script}，它要執行 ${name}，但沒有安裝：它屬於 \`devDependencies\`，而 \`--omit=dev\` 不會安裝。`
    }),
    fix: [
      oneOf(
        {
          text: say({
            en: 'In the stage that only runs the app, let npm run no scripts, and copy what was built in an earlier stage:',
            'zh-TW': '在只負責執行 app 的階段，不要讓 npm 執行 script，再從前面的階段複製建置的結果：'
          }),
          block: { language: 'text', lines: ['RUN npm ci --omit=dev --ignore-scripts'] }
        },
        {
          text: say({
            en: 'In the stage that builds, install the `devDependencies` too:',
            'zh-TW': '在負責建置的階段，也要安裝 `devDependencies`：'
          }),
          block: { language: 'text', lines: ['RUN npm ci --include=dev'] }
        }
      )
    ]
  })
)

/** Only an own file is named by its whole path. */
const ownFile = cause(
  'import-path',
  first([
    /Could not load ([^\s]{1,200}) \(imported by ([^)]{1,200})\): ENOENT/,
    /ENOENT: no such file or directory, open '((?![^']{0,200}node_modules)[^']{1,200}\.(?:[cm]?[jt]sx?|vue|svelte|astro|s?css))'/,
    /File name '([^']{1,200})' differs from already included file name/
  ]),
  ({ values: [file = '', by] }) => ({
    why: sentences(
      by === undefined
        ? say({
            en: t`The build found no file ${file}.`,
            'zh-TW': t`建置時找不到檔案 ${file}。`
          })
        : say({
            en: t`The build found no file ${file}, which ${by} imports.`,
            'zh-TW': t`建置時找不到 ${by} 要 import 的檔案 ${file}。`
          }),
      say({
        en: 'Upper and lower case count on the Space, but usually not on Windows and macOS.',
        'zh-TW': 'Space 會區分大小寫，Windows 和 macOS 通常不會。'
      })
    ),
    fix: [
      {
        text: say({
          en: 'Compare the path with the names on GitHub, letter by letter. Fix the import, or rename the folder in two steps, for git on Windows and macOS does not see a change of case alone:',
          'zh-TW':
            '和 GitHub 上的名稱逐字比對，修正 import 的路徑；或分兩步重新命名資料夾，因為 Windows 和 macOS 上的 git 看不出只有大小寫的改變：'
        }),
        block: { language: 'sh', lines: ['git mv Components tmp', 'git mv tmp components'] }
      },
      say({
        en: 'If the file is not on GitHub at all: commit it, and check that no line of `.gitignore` or `.dockerignore` excludes it, and that the `Dockerfile` copies it before the build.',
        'zh-TW':
          '如果 GitHub 上根本沒有這個檔案：把它 commit，並確認 `.gitignore` 和 `.dockerignore` 沒有排除它，而且 `Dockerfile` 在建置之前就複製它。'
      })
    ]
  })
)

/** `next build` checks the style of the code, too, and stops at what the rules call an error. */
const lint = cause(
  'lint',
  first(
    [
      /^\s*(\d{1,6}:\d{1,5}) {1,4}Error: (.{1,200}?) {2,4}[@\w-]{2,40}\/[\w/-]{2,60}$/,
      /^\s*(\d{1,6}:\d{1,5}) {1,4}error {1,4}(.{1,200}?) {2,20}[@\w-]{2,40}(?:\/[\w/-]{2,60})?$/
    ],
    /^\.\/[\w./[\]()-]{1,160}\.[cm]?[jt]sx?$/
  ),
  ({ values: [at = '', said = ''] }) => ({
    why: say({
      en: t`ESLint, which checks the style of the code during the build, found an error (${at}): ${said}`,
      'zh-TW': t`建置時會用 ESLint 檢查程式碼的寫法，它找到錯誤（${at}）：${said}`
    }),
    fix: [
      oneOf(
        {
          text: say({
            en: 'Fix that line. The same check on your own computer:',
            'zh-TW': '修正那一行。在自己的電腦上可以做同樣的檢查：'
          }),
          block: { language: 'sh', lines: ['npx eslint .'] }
        },
        {
          text: say({
            en: 'Or let `next build` leave the check out, in `next.config.js`:',
            'zh-TW': '或在 `next.config.js` 讓 `next build` 不做這個檢查：'
          }),
          block: { language: 'text', lines: ['eslint: { ignoreDuringBuilds: true }'] }
        }
      )
    ]
  })
)

/** What a build of JavaScript finds in the project itself. */
export const ownCodeCauses: readonly Cause[] = [prepareScript, ownFile, lint]
