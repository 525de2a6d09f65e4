import { say, sentences, t, type Said } from '../../../../words/text.js'
import { last, cause, type Cause } from '../../cause.js'

const portLines = { language: 'yaml', lines: ['app_port: 8000'] } as const

const listens: Said = say({
  en: 'Let the app listen on `0.0.0.0` (not `127.0.0.1` or `localhost`), port 7860. Gradio in a Docker Space: `demo.launch(server_name="0.0.0.0", server_port=7860)`; Streamlit: `--server.address=0.0.0.0 --server.port=7860`; uvicorn: `--host 0.0.0.0 --port 7860`.',
  'zh-TW':
    '讓 app 監聽 `0.0.0.0`（不是 `127.0.0.1` 或 `localhost`）的連接埠（port）7860。在 Docker Space 裡，Gradio 用 `demo.launch(server_name="0.0.0.0", server_port=7860)`，Streamlit 用 `--server.address=0.0.0.0 --server.port=7860`，uvicorn 用 `--host 0.0.0.0 --port 7860`。'
})
const otherPort: Said = say({
  en: 'If a Docker Space must use another port, write the number that the app uses at the top of `README.md`:',
  'zh-TW': 'Docker Space 如果一定要用別的連接埠（port），請在 `README.md` 最上面寫上 app 實際使用的號碼：'
})

const timeout = cause(
  'timeout',
  last(/Launch timed out|workload was not healthy/i),
  ({ values: [address] }) => ({
    why: sentences(
      say({
        en: 'Hugging Face waited for an answer from the app (30 minutes, unless the README says otherwise), and none came.',
        'zh-TW': 'Hugging Face 一直等不到 app 的回應（README 沒有另外設定時，會等 30 分鐘）。'
      }),
      address === undefined
        ? say({
            en: 'Either the app listens on another port or only on `127.0.0.1`, or it takes too long to start.',
            'zh-TW': '可能是 app 使用別的連接埠（port），或只接受 `127.0.0.1` 的連線，也可能是啟動太久。'
          })
        : say({
            en: t`According to its log, the app listens on ${address}. Hugging Face connects to port 7860 (or to \`app_port\`), and \`127.0.0.1\` cannot be reached from outside.`,
            'zh-TW': t`從紀錄（log）看來，app 使用的是 ${address}。Hugging Face 連的是連接埠（port）7860（或 \`app_port\`），而 \`127.0.0.1\` 從外面連不到。`
          })
    ),
    fix: [
      listens,
      { text: otherPort, block: portLines },
      {
        text: say({
          en: 'If the app takes long to start, let it answer first and load its model after that, or raise the time at the top of `README.md`:',
          'zh-TW': '如果 app 要很久才能啟動，讓它先開始回應再載入模型，或在 `README.md` 最上面把時間調長：'
        }),
        block: { language: 'yaml', lines: ['startup_duration_timeout: 1h'] }
      }
    ]
  })
)

const port = cause(
  'port',
  last(
    /Cannot find empty port in range: ?(\d{1,5})/,
    // Apache, with the reason in front.
    /Permission denied: AH00072: make_sock: could not bind to address \S{1,60}:(\d{1,5})/,
    /EADDRINUSE[^\d]{0,60}(?:[\d.]{1,20}:|:::)?(\d{2,5})/,
    /address already in use|EADDRINUSE/i,
    /(?:listen|bind)[^\n]{0,60}(?:EACCES|permission denied)[^\d\n]{0,40}(?:[\d.]{1,20}:|:::)?(\d{1,4})\b/i
  ),
  ({ values: [number] }) => ({
    why: sentences(
      number === undefined
        ? say({
            en: 'The port that the app wants to listen on is taken or not allowed.',
            'zh-TW': 'app 要使用的連接埠（port）已經被占用，或不能使用。'
          })
        : say({
            en: t`Port ${number}, which the app wants to listen on, is taken or not allowed.`,
            'zh-TW': t`app 要使用的連接埠（port）${number} 已經被占用，或不能使用。`
          }),
      say({
        en: 'Usually the app is started twice (a second `launch()`, a reloader, two workers), or something else in the container already uses that port.',
        'zh-TW':
          '通常是 app 啟動了兩次（第二個 `launch()`、自動重新載入、兩個 worker），或容器裡有別的程式已經在用這個連接埠。'
      })
    ),
    fix: [
      say({
        en: 'Start the app only once, without `reload` or `debug=True`.',
        'zh-TW': '只啟動一次 app，不要用 `reload` 或 `debug=True`。'
      }),
      listens,
      { text: otherPort, block: portLines }
    ]
  })
)

const localhost = cause(
  'localhost',
  last(/localhost is not accessible|Couldn't start the app because '[^']{1,120}' failed/i),
  () => ({
    why: say({
      en: 'Gradio started, opened its own page and got no answer. Usually an earlier error in the log is the cause: versions of `gradio`, `pydantic` or `fastapi` that do not fit together.',
      'zh-TW':
        'Gradio 啟動之後連到自己的頁面，卻沒有得到回應。通常是紀錄（log）裡更前面的錯誤造成的：`gradio`、`pydantic`、`fastapi` 的版本不相容。'
    }),
    fix: [
      say({
        en: 'Write a newer `sdk_version` at the top of `README.md`, in quotes, and remove exact versions of `pydantic`, `fastapi` and `starlette` from `requirements.txt`.',
        'zh-TW':
          '在 `README.md` 最上面改用新一點的 `sdk_version`（要加引號），並從 `requirements.txt` 拿掉 `pydantic`、`fastapi`、`starlette` 的固定版本。'
      }),
      say({
        en: 'In a Docker Space, use `demo.launch(server_name="0.0.0.0", server_port=7860)`, without `share=True`.',
        'zh-TW':
          '在 Docker Space 使用 `demo.launch(server_name="0.0.0.0", server_port=7860)`，不要加 `share=True`。'
      })
    ]
  })
)

/** What a status, or none, says of an app that runs. */
function reasonOf(status: string | undefined): Said {
  if (status === undefined)
    return say({
      en: 'No answer came: the app may still be starting, may be busy, or may listen on another port or only on `127.0.0.1`.',
      'zh-TW':
        '完全沒有回應，可能是 app 還在啟動、太忙，或使用別的連接埠（port）、只接受 `127.0.0.1` 的連線。'
    })
  if (status.startsWith('5'))
    return say({
      en: 'A status of 500 or above means that something in the app failed, or that the app is not ready yet.',
      'zh-TW': '500 以上代表 app 裡有東西出錯，或還沒準備好。'
    })
  return say({
    en: '404 means that the app has no such path. 401 and 403 mean that the path needs a login. 301 to 308 mean that the page has another address.',
    'zh-TW': '404 代表 app 沒有這個路徑；401 或 403 代表需要登入；301 到 308 代表頁面在別的網址。'
  })
}

/** It runs, and the path that should prove it did not answer. The first value is the path, the second its status. */
const noAnswer = cause(
  'no-answer',
  () => null,
  ({ values: [path = '/', status] }) => ({
    title: say({
      en: 'The app runs, but did not answer as expected',
      'zh-TW': 'app 正在執行，但沒有正確回應'
    }),
    what:
      status === undefined
        ? say({
            en: t`The path ${path}, from the input \`health-check\`, did not answer before the time was up.`,
            'zh-TW': t`參數 \`health-check\` 指定的路徑 ${path}，在時間結束前一直沒有回應。`
          })
        : say({
            en: t`The path ${path}, from the input \`health-check\`, still answered with ${status} when the time was up.`,
            'zh-TW': t`參數 \`health-check\` 指定的路徑 ${path}，到時間結束時回應的還是狀態碼 ${status}。`
          }),
    why: sentences(
      say({
        en: 'The run succeeds only when that path answers with a status from 200 to 299.',
        'zh-TW': '這個路徑要回應 200 到 299 的狀態碼，執行才算成功。'
      }),
      reasonOf(status)
    ),
    fix: [
      say({
        en: 'Open the app in the browser and add the path to its address. If the path is wrong, fix the input `health-check`; `/` is the start page.',
        'zh-TW':
          '用瀏覽器打開 app，在網址後面加上這個路徑看看。如果路徑不對，請修正參數 `health-check`；`/` 是首頁。'
      }),
      listens,
      say({
        en: 'If the app takes long to answer, raise this action’s input `wait-timeout`, for example to `40m`.',
        'zh-TW': '如果 app 要很久才能回應，請把這個 action 的參數 `wait-timeout` 調長，例如 `40m`。'
      })
    ]
  })
)

/** The program came to its end without an error: nothing kept it running. */
const ended = cause('ended', last(/Exit code: ?(0)\b/), () => ({
  why: say({
    en: 'The program ran to its end without an error (exit code 0). An app has to go on running and answer requests: usually the line that starts the server is missing or is not reached.',
    'zh-TW':
      '程式沒有出錯就執行完畢了（exit code 0）。app 要持續執行並回應請求：通常是缺少啟動伺服器的那一行，或沒有執行到它。'
  }),
  fix: [
    {
      text: say({
        en: 'For Gradio, end `app.py` with this. For FastAPI or Flask, start the server there (`uvicorn.run(app, host="0.0.0.0", port=7860)`), or with `CMD` in the `Dockerfile`.',
        'zh-TW':
          'Gradio：在 `app.py` 最後加上這些。FastAPI 或 Flask：在這裡（`uvicorn.run(app, host="0.0.0.0", port=7860)`）或用 `Dockerfile` 的 `CMD` 啟動伺服器。'
      }),
      block: { language: 'text', lines: ['if __name__ == "__main__":', '    demo.launch()'] }
    },
    say({
      en: 'Check that `app_file` at the top of `README.md` names the file that starts the app. A server that is started in the background (`&`, `nohup`) ends with its script: start it in the foreground.',
      'zh-TW':
        '確認 `README.md` 最上面的 `app_file` 是啟動 app 的檔案。在背景啟動的伺服器（`&`、`nohup`）會隨指令檔結束：請在前景啟動。'
    })
  ]
}))

/** Streamlit takes the settings of the page only before it shows anything. */
const pageConfig = cause(
  'page-config',
  last(/set_page_config\(\)`? can only be called once per app/),
  () => ({
    why: say({
      en: 'Streamlit accepts `st.set_page_config()` only once, and only as the first Streamlit command of a page. Something came before it: another `st.` command, a decorator with `st.cache_data`, or an imported file that calls Streamlit.',
      'zh-TW':
        'Streamlit 只接受 `st.set_page_config()` 一次，而且必須是頁面的第一個 Streamlit 指令。它之前有別的 `st.` 指令，或 import 的檔案呼叫了 Streamlit。'
    }),
    fix: [
      {
        text: say({
          en: 'Move it to the top of the file that is started, right below `import streamlit as st` and above the other imports, and remove every other call of it:',
          'zh-TW':
            '把它移到啟動檔案的最上面，放在 `import streamlit as st` 下面、其他 import 之前，並拿掉其他地方的呼叫：'
        }),
        block: { language: 'text', lines: ['import streamlit as st', 'st.set_page_config(layout="wide")'] }
      }
    ]
  })
)

export { ended, noAnswer, timeout }
/** How an app does not get to the point where it answers. */
export const startCauses: readonly Cause[] = [port, localhost, pageConfig]
