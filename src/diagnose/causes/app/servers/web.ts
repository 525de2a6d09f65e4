import { say, sentences, t } from '../../../../words/text.js'
import { oneOf } from '../../../say/options.js'
import { last, cause, type Cause, type Found } from '../../cause.js'

const timedOut = last(/WORKER TIMEOUT \(pid:/)
/** The worker is told to stop wherever it is: such a traceback has its reason above it. */
function timeoutIn(lines: readonly string[], log: readonly string[]): Found | null {
  return timedOut(lines.some(line => /gunicorn\/workers\/.{1,40}, in handle_abort/.test(line)) ? log : lines)
}

/** gunicorn guesses at the memory whenever it had to kill a worker; the line above tells that it waited in vain. */
const workerTimeout = cause('worker-timeout', timeoutIn, () => ({
  why: say({
    en: 'A worker of gunicorn did not answer in time (30 seconds, unless `--timeout` says otherwise), so gunicorn stopped it. Usually the worker was loading a model or was busy with one long request. Where gunicorn adds “Perhaps out of memory?”, it only guesses.',
    'zh-TW':
      'gunicorn 的 worker 沒有在時間內回應（沒有用 `--timeout` 另外設定時是 30 秒），所以被 gunicorn 停止。通常是 worker 正在載入模型，或一個請求處理太久。gunicorn 如果寫「Perhaps out of memory?」，那只是猜測。'
  }),
  fix: [
    {
      text: say({
        en: 'Give the worker more time where gunicorn is started, and start one worker with threads, such as in the `Dockerfile`:',
        'zh-TW':
          '在啟動 gunicorn 的地方給 worker 更多時間，並且只用一個 worker 加上多個 thread，例如在 `Dockerfile`：'
      }),
      block: {
        language: 'text',
        lines: [
          'CMD ["gunicorn", "--bind", "0.0.0.0:7860", "--timeout", "120", "--workers", "1", "--threads", "4", "app:app"]'
        ]
      }
    },
    say({
      en: 'Load the model once when the app starts, not in a request. Downloads belong in the build or in the background.',
      'zh-TW': '在 app 啟動時載入模型一次，不要在請求裡載入。下載請放在建置階段或背景執行。'
    })
  ]
}))

const port = String.raw`'(\$[\w{}:-]{1,40}|)'`

/** A variable that no shell has replaced, or that is empty. */
const literalPort = cause(
  'literal-port',
  last(
    new RegExp(`${port} is not a valid (?:port number|integer)`),
    new RegExp(`argument [^\\n]{0,40}port[^\\n]{0,20}: invalid int value: ${port}`),
    /options\.port should be .{0,60}Received type string \('(\$[\w{}:-]{1,40}|)'\)/
  ),
  ({ values: [name = ''] }) => ({
    why: sentences(
      name === ''
        ? say({
            en: 'The server got nothing where the number of the port should be: the variable in its command is empty.',
            'zh-TW': '伺服器收到的連接埠（port）號碼是空的：指令裡的變數沒有值。'
          })
        : say({
            en: t`The server got the letters ${name} instead of the number of a port. No shell replaced the variable: \`CMD\` in brackets (the exec form) starts the program without a shell.`,
            'zh-TW': t`伺服器收到的是文字 ${name}，不是連接埠（port）號碼。變數沒有被 shell 換成數字：用方括號寫的 \`CMD\`（exec form）不經過 shell 就執行程式。`
          }),
      say({
        en: 'A Space does not set `PORT` by itself.',
        'zh-TW': 'Space 也不會自動設定 `PORT`。'
      })
    ),
    fix: [
      oneOf(
        {
          text: say({
            en: 'Write the number itself, 7860, in the command of the `Dockerfile`:',
            'zh-TW': '在 `Dockerfile` 的指令直接寫號碼 7860：'
          }),
          block: {
            language: 'text',
            lines: ['CMD ["uvicorn", "main:app", "--host", "0.0.0.0", "--port", "7860"]']
          }
        },
        {
          text: say({
            en: 'Or use the shell form, without brackets, in which variables are replaced:',
            'zh-TW': '或用沒有方括號的寫法（shell form），變數才會被換成數字：'
          }),
          block: {
            language: 'text',
            lines: ['CMD uvicorn main:app --host 0.0.0.0 --port ${PORT:-7860}']
          }
        }
      )
    ]
  })
)

const nginxPort = cause(
  'nginx-port',
  last(/\[emerg\][^\n]{0,40}bind\(\) to [\d.:[\]]{0,40}:(\d{1,4}) failed \(13: Permission denied\)/),
  ({ values: [number = '80'] }) => ({
    why: say({
      en: t`nginx may not listen on port ${number}: a Docker Space runs as user 1000, who may only use ports from 1024 on.`,
      'zh-TW': t`nginx 不能使用連接埠（port）${number}：Docker Space 以使用者 1000 執行，只能使用 1024 以上的連接埠。`
    }),
    fix: [
      {
        text: say({
          en: 'In the configuration of nginx, listen on port 7860, to which Hugging Face connects:',
          'zh-TW': '在 nginx 的設定檔改用連接埠（port）7860，Hugging Face 連的就是它：'
        }),
        block: { language: 'text', lines: ['listen 7860;'] }
      },
      {
        text: say({
          en: 'If it must be another port above 1024, write that number at the top of `README.md`:',
          'zh-TW': '如果要用 1024 以上的其他連接埠，請在 `README.md` 最上面寫上那個號碼：'
        }),
        block: { language: 'yaml', lines: ['app_port: 8080'] }
      }
    ]
  })
)

const nginxUpstream = cause(
  'nginx-upstream',
  last(/\[emerg\][^\n]{0,40}host not found in upstream "([\w.:/-]{1,100})"/),
  ({ values: [host = ''] }) => ({
    why: say({
      en: t`nginx is to pass requests on to the host ${host}, and there is no host of that name. A Space runs only one container: the names of services in a \`docker-compose.yml\` do not exist there.`,
      'zh-TW': t`nginx 要把請求轉給主機 ${host}，但沒有這個名稱的主機。Space 只執行一個容器，\`docker-compose.yml\` 裡的服務名稱在那裡不存在。`
    }),
    fix: [
      {
        text: say({
          en: 'In the configuration of nginx, name the same container instead, with the port on which the other program listens:',
          'zh-TW': '在 nginx 的設定檔改寫成同一個容器，並寫上另一個程式使用的連接埠（port）：'
        }),
        block: { language: 'text', lines: ['proxy_pass http://127.0.0.1:8000;'] }
      },
      {
        text: say({
          en: 'Start both programs in that container, from one start script:',
          'zh-TW': '在同一個容器裡，用一個啟動指令檔啟動兩個程式：'
        }),
        block: {
          language: 'text',
          lines: ['uvicorn main:app --host 127.0.0.1 --port 8000 &', "exec nginx -g 'daemon off;'"]
        }
      }
    ]
  })
)

const templating = /\/starlette\/templating\.py"/
/** What an old call of `TemplateResponse` ends in: its context is taken for the name of the template. */
function oldTemplateCall(lines: readonly string[]): Found | null {
  const missing = last(/TemplateResponse\(\) missing \d required positional argument/)(lines)
  if (missing !== null) return missing
  const unhashable = last(/TypeError: unhashable type: 'di/)(lines)
  return unhashable !== null && lines.some(line => templating.test(line)) ? unhashable : null
}

const templateResponse = cause('template-response', oldTemplateCall, () => ({
  why: say({
    en: 'The code calls `TemplateResponse` with the name of the template first. Starlette 1.0, which FastAPI brings along, takes the request first.',
    'zh-TW':
      '程式呼叫 `TemplateResponse` 時把樣板名稱放在最前面，但 FastAPI 使用的 Starlette 1.0 要先傳 request。'
  }),
  fix: [
    oneOf(
      {
        text: say({
          en: 'Pass the request first, in every call:',
          'zh-TW': '每個呼叫都先傳 request：'
        }),
        block: {
          language: 'text',
          lines: ['templates.TemplateResponse(request, "index.html", {"items": items})']
        }
      },
      {
        text: say({
          en: 'Or stay with the older Starlette, in `requirements.txt`:',
          'zh-TW': '或在 `requirements.txt` 使用舊版 Starlette：'
        }),
        block: { language: 'text', lines: ['starlette<1'] }
      }
    )
  ]
}))

/** How a web server is told what to do, and by the app. */
export const webCauses: readonly Cause[] = [literalPort, nginxPort, nginxUpstream, templateResponse]
/** gunicorn gave up on the app; whatever else the log says is nearer to the reason. */
export const workerCauses: readonly Cause[] = [workerTimeout]
