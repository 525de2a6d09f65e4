import { say, sentences, t, type Said } from '../../../../words/text.js'
import { oneOf } from '../../../say/options.js'
import { last, cause, type Cause, type Found } from '../../cause.js'
import { startAgain } from '../../steps.js'

const slowHub =
  /(?:ReadTimeout|ConnectTimeout|Read timed out|timed out|LocalEntryNotFoundError|We couldn't connect to 'https:\/\/huggingface\.co'|cannot find the requested files in the (?:local|disk) cache|Temporary failure in name resolution|Connection (?:reset|aborted)|IncompleteRead|50[234] Server Error)/
const ofHub = /huggingface|hf_hub|Hub\b|cannot find the requested files/
/** A refusal is no passing fault. */
const refused = /40[134] Client Error|gated|Repository ?Not ?Found|Invalid credentials/i

/** The Hub, or the line to it, did not answer while the app fetched a model. */
function slowDownload(lines: readonly string[]): Found | null {
  if (!lines.some(line => ofHub.test(line)) || lines.some(line => refused.test(line))) return null
  return last(slowHub)(lines)
}

const download = cause(
  'slow-download',
  slowDownload,
  () => ({
    why: say({
      en: 'The app downloads something from Hugging Face when it starts, and the download did not answer in time or was cut. Usually that passes by itself; your files may be fine.',
      'zh-TW':
        'app 啟動時要從 Hugging Face 下載東西，但下載沒有及時回應或中斷了。這通常會自己恢復，你的檔案可能沒有問題。'
    }),
    fix: [
      sentences(say({ en: 'Start it once more.', 'zh-TW': '再啟動一次。' }), startAgain),
      {
        text: say({
          en: 'If it happens often, wait longer for each answer: add these lines to this action’s input `variables`, or set them in the Space’s Settings.',
          'zh-TW':
            '如果經常發生，就延長等待時間：把這幾行加到這個 action 的參數 `variables`，或在 Space 的 Settings 設定。'
        }),
        block: {
          language: 'yaml',
          lines: ['with:', '  variables: |', '    HF_HUB_ETAG_TIMEOUT=60', '    HF_HUB_DOWNLOAD_TIMEOUT=120']
        }
      }
    ]
  }),
  'none'
)

/** Ollama by its name, or by the port on which only it listens. */
const isOllama = (address = '', port = ''): boolean =>
  /^Ollama$|\b11434$/.test(`${address}:${port}`.replace(/:$/, ''))

function serverThere(address: string | undefined, port?: string): Said {
  if (isOllama(address, port))
    return say({
      en: 'The app connects to Ollama, and nothing answers there.',
      'zh-TW': 'app 要連到 Ollama，但那裡沒有回應。'
    })
  if (address === undefined)
    return say({
      en: 'The app connects to another server, and nothing answers there. The log does not tell its address: see where the code gets it from.',
      'zh-TW': 'app 要連到另一個伺服器，但那裡沒有回應。紀錄（log）沒有寫位址，請看程式從哪裡取得。'
    })
  return say({
    en: t`The app connects to another server, such as a database, at ${address}, and nothing answers there.`,
    'zh-TW': t`app 要連到另一個伺服器（例如資料庫）${address}，但那裡沒有回應。`
  })
}

/** What to do when nothing listens where the app looks for another program. */
const serverWords: Cause['say'] = ({ values: [address, port] }) => {
  const ollama = isOllama(address, port)
  const url = ollama ? 'OLLAMA_HOST' : 'DATABASE_URL'
  return {
    why: sentences(
      serverThere(address, port),
      say({
        en: 'A Space runs only one container: the other services of a `docker-compose.yml` are not started, and `localhost` is the container itself.',
        'zh-TW':
          'Space 只執行一個容器：`docker-compose.yml` 裡的其他服務不會啟動，而 `localhost` 就是這個容器本身。'
      })
    ),
    fix: [
      oneOf(
        {
          text: say({
            en: 'Use a service on the internet, and give the app its address with this action’s input `secrets`. The name is the one that the code reads:',
            'zh-TW':
              '使用網路上的服務，並用這個 action 的參數 `secrets` 把網址交給 app。名稱要和程式讀取的相同：'
          }),
          block: {
            language: 'yaml',
            lines: ['with:', '  secrets: |', `    ${url}=\${{ secrets.${url} }}`]
          }
        },
        ollama
          ? {
              text: say({
                en: 'Or install Ollama in the `Dockerfile`, and start it in the same container, from one start script, before the app:',
                'zh-TW':
                  '或在 `Dockerfile` 安裝 Ollama，並在同一個容器裡，用一個啟動指令檔先啟動它，再啟動 app：'
              }),
              block: { language: 'text', lines: ['ollama serve &', 'exec python app.py'] }
            }
          : say({
              en: 'Or start the other program in the same container, from one start script, before the app. For small data, SQLite needs no server.',
              'zh-TW':
                '或在同一個容器裡，用一個啟動指令檔先啟動另一個程式，再啟動 app。資料不多的話，SQLite 不需要伺服器。'
            })
      )
    ]
  }
}

const otherServer = cause(
  'other-server',
  last(
    /connection to server at "([^"]{1,100})"[^\n]{0,80}(?:refused|failed)/,
    /(?:ECONNREFUSED|[Cc]onnection refused|Connect call failed|ConnectionRefusedError)[^\n]{0,60}?((?:127\.0\.0\.1|localhost|::1)'?[:, ]{1,3}\d{2,5})/,
    /(?:Error (?:111|-[235]) connecting to|ServerSelectionTimeoutError: |getaddrinfo ENOTFOUND|could not translate host name "?|Can't connect to MySQL server on '?)\s?([\w.-]{1,100}(?::\d{2,5})?)/,
    /((?:localhost|127\.0\.0\.1):\d{2,5})[^\n]{0,80}(?:[Cc]onnection refused|Errno 111)/,
    /Can't reach database server at [`'"]?([\w.-]{1,100}(?::\d{2,5})?)/,
    /Failed to connect to (Ollama)\. Please check that Ollama is downloaded/,
    /host='((?:localhost|127\.0\.0\.1))', port=(\d{2,5})\)[^\n]{0,200}refused/
  ),
  serverWords
)

/** An answer that was refused, and nobody says by whom. */
const refusingServer = cause(
  'other-server',
  last(
    /^(?:[\w.]{1,80}\.)?Connect(?:ion(?:Refused)?)?Error: (?:\[Errno 111\]|All connection attempts failed)/
  ),
  serverWords
)

const failedInstall = cause(
  'installs-at-start',
  lines => {
    const command = last(
      /CalledProcessError: Command [^\n]{0,160}?(pip['"]?,? +['"]?install[^\n]{0,200})/,
      /Command [^\n]{0,160}?(pip['"]?, ['"]install[^\n]{0,200}?)\] returned non-zero/
    )(lines)
    if (command === null) return null
    const reason = last(
      /(scikit-build-core version [\d.]+ is too old)/,
      /(ERROR: (?:Failed building wheel for|Could not build wheels for|No matching distribution found for) .{1,120})/,
      /error: (metadata-generation-failed)/,
      /(No module named '[\w.]{1,80}')/
    )(lines)
    return {
      values: [
        command.values[0]
          ?.replace(/['",]+/g, ' ')
          .replace(/\s+/g, ' ')
          .trim() ?? '',
        ...(reason?.values ?? [])
      ],
      shown: [...(reason?.shown ?? []), ...command.shown]
    }
  },
  ({ values: [command = 'pip install', reason] }) => ({
    why: sentences(
      say({
        en: t`The app runs ${command} each time it starts, and that failed.`,
        'zh-TW': t`app 每次啟動都會執行 ${command}，這次失敗了。`
      }),
      reason === undefined ? [] : say({ en: t`pip says: ${reason}.`, 'zh-TW': t`pip 的訊息是：${reason}。` })
    ),
    fix: [
      say({
        en: 'Install it while the Space is built, not when the app starts: write the package or its `git+https://…` address in `requirements.txt`, and remove the call of pip from the code.',
        'zh-TW':
          '在建置 Space 時安裝，不要在 app 啟動時安裝：把套件或它的 `git+https://…` 網址寫在 `requirements.txt`，並從程式拿掉呼叫 pip 的部分。'
      }),
      say({
        en: 'If it needs a newer tool that is already installed (`scikit-build-core`, `setuptools`, `ninja`), write that with a newer version in `requirements.txt`, such as `scikit-build-core>=1.0`. Without `--no-build-isolation`, pip fetches the right one itself.',
        'zh-TW':
          '如果它需要更新版的工具（`scikit-build-core`、`setuptools`、`ninja`），就在 `requirements.txt` 寫上新版，例如 `scikit-build-core>=1.0`。不加 `--no-build-isolation` 的話，pip 會自己取得正確的版本。'
      })
    ]
  })
)

/** Others that the app depends on when it starts. */
export const serviceCauses: readonly Cause[] = [failedInstall, otherServer]
export const downloadCauses: readonly Cause[] = [download, refusingServer]
