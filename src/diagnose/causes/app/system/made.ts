import { say, t } from '../../../../words/text.js'
import { oneOf } from '../../../say/options.js'
import { last, cause, type Cause } from '../../cause.js'

/** Files and folders that a script of the project makes: an index of vectors, the built pages, the installed packages. */
const made = cause(
  'made-file',
  last(
    /could not open ([\w./-]{1,200}) for reading: No such file/,
    /No such file or directory: '([\w./-]{0,160}(?:\.faiss|\.index|\.pkl|chroma\.sqlite3|vectors?tore\w{0,20}|\/dist\/[\w./-]{1,80}|\/build\/[\w./-]{1,80}))'/,
    /Directory '([^']{1,160})' does not exist$/,
    /(?:Failed opening required|Failed to open stream).{0,20}'?([\w./-]{0,160}vendor\/autoload\.php)/,
    /(?:ENOENT|NotFoundError).{0,80}'?([\w./-]{0,160}(?:dist|build|client)\/index\.html)/
  ),
  ({ values: [path = ''] }) => ({
    why: say({
      en: t`The app needs ${path}, but it is not on the Space. Usually a script of the project makes it, such as a vector index, built pages or a folder for files. That script ran only on your own computer, or git ignores its result.`,
      'zh-TW': t`app 需要 ${path}，但 Space 上沒有。它通常由專案裡的指令檔產生，例如向量索引、建置好的網頁或存放檔案的資料夾。可能指令檔只在自己的電腦上執行過，或 git 忽略了產生的檔案。`
    }),
    fix: [
      oneOf(
        {
          text: say({
            en: 'Let the `Dockerfile` run the script that makes it, after the files are copied (write the real command), or let the app make it when it starts:',
            'zh-TW':
              '讓 `Dockerfile` 在複製檔案之後執行產生它的指令（換成實際的指令），或讓 app 在啟動時產生：'
          }),
          block: {
            language: 'text',
            lines: ['RUN python build_index.py', 'RUN npm run build', 'RUN mkdir -p FOLDER']
          }
        },
        say({
          en: 'Commit it: large files with Git LFS. Check that `.gitignore`, `.dockerignore` and this action’s input `exclude` do not leave it out. git keeps no empty folders.',
          'zh-TW':
            '把它 commit，大型檔案用 Git LFS。確認 `.gitignore`、`.dockerignore` 和這個 action 的參數 `exclude` 沒有排除它。git 不會保留空的資料夾。'
        })
      )
    ]
  })
)

const table = cause(
  'missing-table',
  last(
    /no such table: ([\w.]{1,80})/,
    /relation "([\w.]{1,80})" does not exist/,
    /[Tt]he table [`"]([\w.]{1,80})[`"] does not exist in the current database/,
    /Table '([\w.]{1,80})' doesn't exist/
  ),
  ({ values: [name = ''] }) => ({
    why: say({
      en: t`The database has no table ${name}: it is new on the Space, and nothing created its tables. A SQLite file that is not committed is empty there, and disappears after each restart.`,
      'zh-TW': t`資料庫裡沒有資料表 ${name}：Space 上的資料庫是新的，還沒有建立資料表。沒有 commit 的 SQLite 檔案在那裡是空的，每次重新啟動後也會消失。`
    }),
    fix: [
      {
        text: say({
          en: 'In the start script, create the tables before the app starts. Use the line for your framework:',
          'zh-TW': '在 app 啟動前建立資料表，寫在啟動指令檔裡，選用自己框架的那一行：'
        }),
        block: {
          language: 'text',
          lines: [
            'python manage.py migrate',
            'flask db upgrade',
            'alembic upgrade head',
            'npx prisma migrate deploy'
          ]
        }
      }
    ]
  })
)

const rPackage = cause(
  'r-package',
  last(/there is no package called [‘'"]([\w.]{1,80})/, /could not find function "([\w.%>]{1,60})"/),
  ({ values: [name = ''] }) => ({
    why: say({
      en: t`The app needs the R package (or function) ${name}, but it is not installed in the image. R continues when a package does not install, so the build may have succeeded anyway.`,
      'zh-TW': t`app 需要 R 套件（或函式）${name}，但映像檔裡沒有安裝。套件安裝失敗時 R 會繼續，所以建置仍然可能成功。`
    }),
    fix: [
      oneOf(
        {
          text: say({
            en: 'Install it in the `Dockerfile`, along with the system libraries that it needs. With this line, a failure stops the build:',
            'zh-TW': '在 `Dockerfile` 安裝，並讓失敗時停止建置；它需要的系統函式庫也要安裝：'
          }),
          block: {
            language: 'text',
            lines: [`RUN install2.r --error --skipinstalled ${/^[\w.]+$/.test(name) ? name : 'PACKAGE'}`]
          }
        },
        say({
          en: 'Start from an image that has it, such as `rocker/tidyverse` or `rocker/shiny-verse`.',
          'zh-TW': '使用已經有它的映像檔，例如 `rocker/tidyverse` 或 `rocker/shiny-verse`。'
        })
      )
    ]
  })
)

/** What has to be made or installed before the app starts. */
export const madeCauses: readonly Cause[] = [made, table, rPackage]
