import { say, sentences, t } from '../../../../words/text.js'
import { oneOf } from '../../../say/options.js'
import { first, cause, type Cause } from '../../cause.js'
import { buildAgain, fetchLargeFiles } from '../../steps.js'

const memory = cause(
  'build-memory',
  first([
    /exit code:? 137\b|returned a non-zero code: 137|OOMKilled|\bKilled signal terminated program|^Killed$|: Killed$/,
    /Cannot allocate memory|virtual memory exhausted|std::bad_alloc|^MemoryError/
  ]),
  () => ({
    why: say({
      en: 'The build needed more memory than the build machine has, so it was stopped.',
      'zh-TW': '建置時需要的記憶體超過負責建置的機器，所以被停止了。'
    }),
    fix: [
      say({
        en: 'Install ready-made packages instead of building them from source, and let compilers run one at a time (`MAX_JOBS=1`, `make -j1`).',
        'zh-TW': '安裝已經做好的套件，不要從原始碼建置；編譯時一次只跑一個（`MAX_JOBS=1`、`make -j1`）。'
      }),
      say({
        en: 'Install fewer or lighter packages, and start from a smaller base image (`-slim`). On CPU hardware, install `torch` from `https://download.pytorch.org/whl/cpu`.',
        'zh-TW':
          '減少安裝的套件或改用小一點的套件，並改用小一點的基底映像檔（`-slim`）。在 CPU 硬體上，從 `https://download.pytorch.org/whl/cpu` 安裝 `torch`。'
      }),
      say({
        en: 'Do not load or convert a model during the build; do it when the app starts. `pip install --no-cache-dir` helps too.',
        'zh-TW':
          '不要在建置映像檔時載入或轉換模型，改在 app 啟動時再做。`pip install --no-cache-dir` 也有幫助。'
      })
    ]
  })
)

/** Node's own limit, which is lower than what the machine has. */
const heap = cause(
  'build-heap',
  first([/JavaScript heap out of memory|Reached heap limit Allocation failed/]),
  () => ({
    why: say({
      en: 'Node reached the limit of its own memory (the heap) while it built the front end. The machine may have more than Node allows itself.',
      'zh-TW': 'Node 在建置前端時，用完了它自己的記憶體上限（heap）。機器可用的記憶體可能比這個上限多。'
    }),
    fix: [
      {
        text: say({
          en: 'Raise the limit in the `Dockerfile`, before the line that builds:',
          'zh-TW': '在 `Dockerfile` 執行建置的那行之前，把上限調高：'
        }),
        block: { language: 'text', lines: ['ENV NODE_OPTIONS=--max-old-space-size=4096'] }
      },
      say({
        en: 'If that is not enough, leave out source maps (`GENERATE_SOURCEMAP=false`, or `sourcemap: false` for Vite), or build on GitHub and push the result with this action’s input `path`.',
        'zh-TW':
          '如果還不夠，就不要產生 source map（`GENERATE_SOURCEMAP=false`，Vite 是 `sourcemap: false`），或在 GitHub 建置，再用這個 action 的參數 `path` 推送結果。'
      })
    ]
  })
)

const disk = cause(
  'build-disk',
  first([
    /[Nn]o space left on device|ENOSPC|[Dd]isk quota exceeded|not enough (?:free )?(?:disk )?space|no space left in device|You don't have enough free space|write error: .{0,60}[Ss]pace|Errno 28|os error 28|disk is full|There is not enough space/
  ]),
  () => ({
    why: say({
      en: 'The image does not fit on the build machine’s disk (50 GB for the whole image).',
      'zh-TW': '建置中的映像檔放不進磁碟（整個映像檔的上限是 50 GB）。'
    }),
    fix: [
      say({
        en: 'Leave out what the app does not need. On CPU hardware, install `torch` without GPU support, from `https://download.pytorch.org/whl/cpu`. Keep no caches (`pip install --no-cache-dir`).',
        'zh-TW':
          '拿掉 app 不需要的東西。在 CPU 硬體上，從 `https://download.pytorch.org/whl/cpu` 安裝沒有 GPU 支援的 `torch`。不要留下快取（`pip install --no-cache-dir`）。'
      }),
      say({
        en: 'Download models when the app starts, not in the `Dockerfile` or with `preload_from_hub`.',
        'zh-TW': '模型在 app 啟動時再下載，不要寫在 `Dockerfile` 或 `preload_from_hub`。'
      })
    ]
  })
)

const timeout = cause(
  'build-timeout',
  first([
    /(?:build|job)(?: has)? (?:timed out|timeout|exceeded)|--> ERROR: .{0,200}(?:deadline exceeded|timed out)|build took too long/i
  ]),
  () => ({
    why: say({
      en: 'The build took longer than Hugging Face allows, so it was stopped.',
      'zh-TW': '建置花的時間超過 Hugging Face 的上限，所以被停止了。'
    }),
    fix: [
      say({
        en: 'Install ready-made packages instead of building them from source, and download models when the app starts, not during the build.',
        'zh-TW': '安裝已經做好的套件，不要從原始碼建置；模型在 app 啟動時再下載，不要在建置時下載。'
      }),
      say({
        en: 'Pin exact versions in `requirements.txt`: pip takes longest when it tries one version after another.',
        'zh-TW': '在 `requirements.txt` 寫明確切的版本：pip 一個一個嘗試版本最花時間。'
      }),
      sentences(
        say({
          en: 'If earlier builds were quick, build once more.',
          'zh-TW': '如果以前很快就能完成，就再建置一次。'
        }),
        buildAgain
      )
    ]
  })
)

const pointer = cause(
  'build-pointer',
  first([
    /version https:\/\/git-lfs\.github\.com\/spec/,
    /invalid load key, 'v'|HeaderTooLarge|header too large/i,
    /(?:smudge filter lfs failed|Object does not exist on the server)/
  ]),
  () => ({
    why: say({
      en: 'A file that the build reads is not the file itself but its LFS pointer: about 130 bytes that begin with `version https://git-lfs…`.',
      'zh-TW':
        '建置時讀取的一個檔案不是真正的內容，而是它的 LFS 指標檔（pointer）：大約 130 個位元組，以 `version https://git-lfs…` 開頭。'
    }),
    fix: [fetchLargeFiles]
  })
)

const privateRepo = cause(
  'build-private',
  first([
    /Cannot access gated repo(?: for url ([^\s]{1,200}?)\.?$)?/,
    /GatedRepoError|Access to (?:model|dataset) ([^\s]{1,200}) is restricted/,
    /Repository Not Found for url: ([^\s]{1,200}?)\.?$/,
    /40[13] Client Error[^/]{0,80}(https:\/\/huggingface\.co\/[^\s]{1,200})/,
    /(?:could not read Username for|fatal: repository) '(https?:\/\/(?:huggingface\.co|hf\.co)[^']{0,200})'/
  ]),
  ({ values: [url] }) => ({
    why: sentences(
      url === undefined
        ? say({
            en: 'The build downloads something that is private or that you have to request access to.',
            'zh-TW': '建置時要下載的東西是私有的，或要先申請才能使用。'
          })
        : say({
            en: t`The build downloads ${url}, which is private or which you have to request access to.`,
            'zh-TW': t`建置時要下載的 ${url} 是私有的，或要先申請才能使用。`
          }),
      say({
        en: 'During a build, a Space has no token. `preload_from_hub` and `pip install git+https://…` can therefore only get what is public.',
        'zh-TW':
          'Space 在建置時沒有 token，所以 `preload_from_hub` 和 `pip install git+https://…` 只能取得公開的內容。'
      })
    ),
    fix: [
      oneOf(
        say({
          en: 'Remove it from `preload_from_hub`, `requirements.txt` or the `Dockerfile`, and let the app download it when it starts. Give the app a token for this: write `HF_TOKEN` in this action’s input `secrets`.',
          'zh-TW':
            '從 `preload_from_hub`、`requirements.txt` 或 `Dockerfile` 拿掉它，改成 app 啟動時再下載。下載需要的 token 用這個 action 的參數 `secrets` 設定，名稱是 `HF_TOKEN`。'
        }),
        {
          text: say({
            en: 'In a Docker Space, let the one `RUN` line that needs the token read it as a secret:',
            'zh-TW': '在 Docker Space，讓需要 token 的那一行 `RUN` 讀取 secret：'
          }),
          block: {
            language: 'text',
            lines: [
              'RUN --mount=type=secret,id=HF_TOKEN,mode=0444,required=true cat /run/secrets/HF_TOKEN > /dev/null'
            ]
          }
        }
      )
    ]
  })
)

/** The Hub's message has no step, and there is no log: the builder itself failed. */
const noLog = cause(
  'build-no-log',
  (lines, log) =>
    log.length > 2 ? null : first([/Job failed with exit code: (\d{1,3})\. Reason: (?:Error|\?)?"?$/])(lines),
  ({ values: [code = ''] }) => ({
    why: say({
      en: t`Hugging Face gives no reason (exit code ${code}), and the build left no log. Usually the build machine failed, which is a temporary problem at Hugging Face.`,
      'zh-TW': t`Hugging Face 沒有說明原因（結束代碼 ${code}），也沒有建置紀錄。通常是負責建置的機器故障，屬於 Hugging Face 暫時的問題。`
    }),
    fix: [
      sentences(
        say({ en: 'Build again. Your files may be fine.', 'zh-TW': '重新建置。你的檔案可能沒有問題。' }),
        buildAgain
      ),
      say({
        en: 'If it fails again, look at [status.huggingface.co](https://status.huggingface.co), and ask on the forum.',
        'zh-TW': '如果還是失敗，請查看 [status.huggingface.co](https://status.huggingface.co)，並到論壇詢問。'
      })
    ]
  }),
  'none'
)

/** What stops a build whatever its files say: no room, no time. They come before what they make fail. */
export const limitCauses: readonly Cause[] = [heap, disk, memory, timeout, noLog]
/** What a build needs to fetch or read, and does not get. */
export const accessCauses: readonly Cause[] = [pointer, privateRepo]
