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
      en: t`During the installation, npm runs the script ${script} from \`package.json\`. The script needs ${name}, one of the \`devDependencies\`, which \`--omit=dev\` leaves out.`,
      'zh-TW': t`npm 在安裝時會執行 \`package.json\` 的 script ${script}。這個 script 需要 ${name}，它屬於 \`devDependencies\`，使用 \`--omit=dev\` 時不會安裝。`
    }),
    fix: [
      oneOf(
        {
          text: say({
            en: 'In the stage that only runs the app, stop npm from running scripts, and copy the build result from an earlier stage:',
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
            en: t`The build did not find the file ${file}.`,
            'zh-TW': t`建置時找不到檔案 ${file}。`
          })
        : say({
            en: t`The build did not find the file ${file}, which ${by} imports.`,
            'zh-TW': t`建置時找不到 ${by} 要 import 的檔案 ${file}。`
          }),
      say({
        en: 'Upper and lower case matter on the Space, but usually not on Windows and macOS.',
        'zh-TW': 'Space 會區分大小寫，Windows 和 macOS 通常不會。'
      })
    ),
    fix: [
      {
        text: say({
          en: 'Compare the path with the names on GitHub, letter by letter. Fix the import or rename the folder. Rename it in two steps, because git on Windows and macOS misses a change of case:',
          'zh-TW':
            '和 GitHub 上的名稱逐字比對，修正 import 的路徑或重新命名資料夾。重新命名要分兩步，因為 Windows 和 macOS 上的 git 看不出只有大小寫的改變：'
        }),
        block: { language: 'sh', lines: ['git mv Components tmp', 'git mv tmp components'] }
      },
      say({
        en: 'If the file is not on GitHub, commit it. Check that `.gitignore` and `.dockerignore` do not exclude it, and that the `Dockerfile` copies it before the build.',
        'zh-TW':
          '如果 GitHub 上沒有這個檔案，就把它 commit。請確認 `.gitignore` 和 `.dockerignore` 沒有排除它，而且 `Dockerfile` 在建置之前就複製它。'
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
            en: 'Fix that line. Run the same check on your own computer:',
            'zh-TW': '修正那一行。在自己的電腦上可以做同樣的檢查：'
          }),
          block: { language: 'sh', lines: ['npx eslint .'] }
        },
        {
          text: say({
            en: 'Turn this check off in `next.config.js`:',
            'zh-TW': '在 `next.config.js` 關閉這個檢查：'
          }),
          block: { language: 'text', lines: ['eslint: { ignoreDuringBuilds: true }'] }
        }
      )
    ]
  })
)

/** What a build of JavaScript finds in the project itself. */
export const ownCodeCauses: readonly Cause[] = [prepareScript, ownFile, lint]
