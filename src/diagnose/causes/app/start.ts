import { t, type Text } from '../../../words/text.js'
import { last, cause, type Cause } from '../cause.js'

const portLines = { language: 'yaml', lines: ['app_port: 8000'] } as const

const listensEn: Text = t`Let the app listen on \`0.0.0.0\` (not \`127.0.0.1\` or \`localhost\`) and on port 7860. Gradio in a Docker Space: \`demo.launch(server_name="0.0.0.0", server_port=7860)\`; Streamlit: \`--server.address=0.0.0.0 --server.port=7860\`; uvicorn: \`--host 0.0.0.0 --port 7860\`.`
const listensZh: Text = t`讓 app 使用 \`0.0.0.0\`（不是 \`127.0.0.1\` 或 \`localhost\`）和 port 7860。在 Docker Space 裡，Gradio 用 \`demo.launch(server_name="0.0.0.0", server_port=7860)\`，Streamlit 用 \`--server.address=0.0.0.0 --server.port=7860\`，uvicorn 用 \`--host 0.0.0.0 --port 7860\`。`
const otherPortEn: Text = t`If a Docker Space must use another port, name it at the top of \`README.md\`, with the number that the app uses:`
const otherPortZh: Text = t`Docker Space 如果一定要用別的 port，請在 \`README.md\` 開頭寫上 app 實際使用的號碼：`

const timeout = cause('timeout', last(/Launch timed out|workload was not healthy/i), {
  en: ({ values: [address] }) => ({
    why: t`Nothing answered within the time that Hugging Face waits (30 minutes unless the README says otherwise). ${address === undefined ? t`Either the app listens on another port or only on \`127.0.0.1\`, or it takes too long to start.` : t`By its log, the app listens on ${address}. A Space is asked on port 7860 (or \`app_port\`), and \`127.0.0.1\` is not reached from outside.`}`,
    fix: [
      { text: listensEn },
      { text: otherPortEn, block: portLines },
      {
        text: t`If it needs long to start, raise the time at the top of \`README.md\`, or let it answer first and load its model after that:`,
        block: { language: 'yaml', lines: ['startup_duration_timeout: 1h'] }
      }
    ]
  }),
  'zh-TW': ({ values: [address] }) => ({
    why: t`在等待的時間內（README 沒有另外設定時是 30 分鐘）沒有得到 app 的回應。${address === undefined ? t`可能是 app 使用別的 port，或只接受 \`127.0.0.1\` 的連線，也可能是啟動太久。` : t`從記錄看來，app 使用的是 ${address}。Hugging Face 連的是 port 7860（或 \`app_port\`），而 \`127.0.0.1\` 從外面連不到。`}`,
    fix: [
      { text: listensZh },
      { text: otherPortZh, block: portLines },
      {
        text: t`如果啟動需要比較久，可以在 \`README.md\` 開頭把時間調長，或讓 app 先開始回應，再載入模型：`,
        block: { language: 'yaml', lines: ['startup_duration_timeout: 1h'] }
      }
    ]
  })
})

const port = cause(
  'port',
  last(
    /Cannot find empty port in range: ?(\d{1,5})/,
    /EADDRINUSE[^\d]{0,60}(?:[\d.]{1,20}:|:::)?(\d{2,5})/,
    /address already in use|EADDRINUSE/i,
    /(?:listen|bind)[^\n]{0,60}(?:EACCES|permission denied)[^\d\n]{0,40}(?:[\d.]{1,20}:|:::)?(\d{1,4})\b/i
  ),
  {
    en: ({ values: [number] }) => ({
      why: t`The port ${number === undefined ? t`on which the app wants to listen` : number} is taken or not allowed. Mostly the app is started twice (a second \`launch()\`, a reloader, two workers), or something else in the container already uses that port.`,
      fix: [
        { text: t`Start the app once only, without \`reload\` or \`debug=True\`.` },
        { text: listensEn },
        { text: otherPortEn, block: portLines }
      ]
    }),
    'zh-TW': ({ values: [number] }) => ({
      why: t`app 要使用的 port${number === undefined ? [] : t` ${number} `}已被占用，或不能使用。多半是 app 啟動了兩次（第二個 \`launch()\`、自動重新載入、兩個 worker），或容器裡有別的程式已經在用這個 port。`,
      fix: [
        { text: t`只啟動一次 app，不要用 \`reload\` 或 \`debug=True\`。` },
        { text: listensZh },
        { text: otherPortZh, block: portLines }
      ]
    })
  }
)

const localhost = cause('localhost', last(/localhost is not accessible/i), {
  en: () => ({
    why: t`Gradio started, asked its own page for an answer and got none. Mostly an error that stands above it in the log broke that page: versions of \`gradio\`, \`pydantic\` or \`fastapi\` that do not fit together.`,
    fix: [
      {
        text: t`Write a newer \`sdk_version\` at the top of \`README.md\`, in quotes, and take exact versions of \`pydantic\`, \`fastapi\` and \`starlette\` out of \`requirements.txt\`.`
      },
      {
        text: t`In a Docker Space, use \`demo.launch(server_name="0.0.0.0", server_port=7860)\`, without \`share=True\`.`
      }
    ]
  }),
  'zh-TW': () => ({
    why: t`Gradio 啟動之後連到自己的頁面，卻沒有得到回應。多半是記錄裡更前面的錯誤造成的：\`gradio\`、\`pydantic\`、\`fastapi\` 的版本不相容。`,
    fix: [
      {
        text: t`在 \`README.md\` 開頭改用新一點的 \`sdk_version\`（要加引號），並從 \`requirements.txt\` 拿掉 \`pydantic\`、\`fastapi\`、\`starlette\` 的固定版本。`
      },
      {
        text: t`在 Docker Space 使用 \`demo.launch(server_name="0.0.0.0", server_port=7860)\`，不要加 \`share=True\`。`
      }
    ]
  })
})

/** It runs, and the path that should prove it did not answer. The first value is the path, the second its status. */
const noAnswer = cause('no-answer', () => null, {
  en: ({ values: [path = '/', status] }) => ({
    title: 'The app runs, but did not answer as expected',
    what: t`The files are on the Space, and Hugging Face says that the app runs. But ${path}, the path in the input \`health-check\`, ${status === undefined ? t`gave no answer at all` : t`answered with ${status}`} until the time was over.`,
    why:
      status === undefined
        ? t`The run is green only when that path answers with a status from 200 to 299. No answer came: the app may still be starting, may be busy, or may listen on another port or only on \`127.0.0.1\`.`
        : /^5/.test(status)
          ? t`The run is green only when that path answers with a status from 200 to 299. A status from 500 on means that something in the app failed, or that it is not ready yet.`
          : t`The run is green only when that path answers with a status from 200 to 299. 404 means that the app has no such path; 401 or 403, that it wants a login there; 301 to 308, that the page has another address.`,
    fix: [
      {
        text: t`Open the app in the browser and add the path to its address. If another path is meant, correct the input \`health-check\`; \`/\` is the start page.`
      },
      { text: listensEn },
      {
        text: t`If the app needs long until it can answer, raise this action’s input \`wait-timeout\`, for example to \`40m\`.`
      }
    ]
  }),
  'zh-TW': ({ values: [path = '/', status] }) => ({
    title: 'app 正在執行，但沒有正確回應',
    what: t`檔案已經送到 Space，Hugging Face 也顯示 app 正在執行。但輸入 \`health-check\` 指定的路徑 ${path}，在時間結束前${status === undefined ? t`一直沒有回應` : t`回應的是 ${status}`}。`,
    why:
      status === undefined
        ? t`這個路徑要回應 200 到 299 的狀態碼，執行才算成功。完全沒有回應，可能是 app 還在啟動、太忙，或使用別的 port、只接受 \`127.0.0.1\` 的連線。`
        : /^5/.test(status)
          ? t`這個路徑要回應 200 到 299 的狀態碼，執行才算成功。500 以上代表 app 裡有東西出錯，或還沒準備好。`
          : t`這個路徑要回應 200 到 299 的狀態碼，執行才算成功。404 代表 app 沒有這個路徑；401 或 403 代表需要登入；301 到 308 代表頁面在別的網址。`,
    fix: [
      {
        text: t`用瀏覽器打開 app，在網址後面加上這個路徑看看。如果應該是別的路徑，請改正輸入 \`health-check\`；\`/\` 是首頁。`
      },
      { text: listensZh },
      { text: t`如果 app 要很久才能回應，請把這個 action 的輸入 \`wait-timeout\` 調長，例如 \`40m\`。` }
    ]
  })
})

export { noAnswer, timeout }
/** How an app does not get to the point where it answers. */
export const startCauses: readonly Cause[] = [port, localhost]
