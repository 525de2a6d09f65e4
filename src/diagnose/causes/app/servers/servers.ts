import { say, sentences, t } from '../../../../words/text.js'
import type { RunContext } from '../../../engine/entry.js'
import { last, cause, type Cause } from '../../cause.js'
import { whereaboutsOf } from '../python/own-files.js'

/** How the server is told where the app is, with the folder in which it was pushed if that is known. */
function uvicornLines(module: string, { files }: RunContext): readonly string[] {
  const where = files && whereaboutsOf(module, files, false)
  const isFolder = where?.is === 'elsewhere' && /^[\w/]+$/.test(where.folder)
  const [folder, name] = isFolder ? [where.folder, module] : ['backend', 'main']
  const server = (app: string) => `CMD ["uvicorn", ${app}, "--host", "0.0.0.0", "--port", "7860"]`
  return [
    server(`"${folder.replaceAll('/', '.')}.${name}:app"`),
    server(`"${name}:app", "--app-dir", "${folder}"`)
  ]
}

const server = cause(
  'app-import',
  last(
    /Error loading ASGI app\. (?:Could not import module|Attribute "[^"]{1,80}" not found in module) "([^"]{1,120})"/,
    /Error loading ASGI app\. Import string "([^"]{1,120})"/,
    /Failed to find application object '[^']{1,80}' in '([^']{1,120})'/,
    /Failed to find application: '([^']{1,120})'/,
    /Failed to find attribute '[^']{1,80}' in '([^']{1,120})'/,
    /Could not (?:locate|import) '([\w.]{1,120})'/
  ),
  ({ values: [module = 'main'] }, run) => ({
    why: sentences(
      say({
        en: t`The server that starts the app (uvicorn or gunicorn) could not load ${module}. It looks for a file of that name (${`${module.split(':')[0]?.replaceAll('.', '/') ?? ''}.py`}) in the folder in which it is started.`,
        'zh-TW': t`啟動 app 的伺服器（uvicorn 或 gunicorn）無法載入 ${module}。它會在啟動時所在的資料夾裡找這個檔案（${`${module.split(':')[0]?.replaceAll('.', '/') ?? ''}.py`}）。`
      })
    ),
    fix: [
      say({
        en: 'Check that the file is on the Space’s page under “Files”, and that the `Dockerfile` copies it into the folder that `WORKDIR` names.',
        'zh-TW':
          '在 Space 頁面的「Files」確認有這個檔案，而且 `Dockerfile` 會把它複製到 `WORKDIR` 指定的資料夾。'
      }),
      {
        text: say({
          en: 'If it is in a folder, write the folder before the name, or tell the server the folder. The part after the colon is the variable that holds the app:',
          'zh-TW':
            '如果它在某個資料夾裡，請在名稱前面寫上資料夾，或告訴伺服器是哪個資料夾。冒號後面是存放 app 的變數名稱：'
        }),
        block: {
          language: 'text',
          lines: uvicornLines(module.split(':')[0] ?? '', run)
        }
      }
    ]
  })
)

/** What the server does not find to start; an exception that it shows says more. */
export const serverCauses: readonly Cause[] = [server]
