import { t } from '../../../words/text.js'
import { first, cause, type Cause } from '../cause.js'

const memory = cause(
  'build-memory',
  first([
    /exit code:? 137\b|returned a non-zero code: 137|OOMKilled|\bKilled signal terminated program|^Killed$|: Killed$/,
    /JavaScript heap out of memory|Cannot allocate memory|virtual memory exhausted|std::bad_alloc|^MemoryError/
  ]),
  {
    en: () => ({
      why: t`The build needed more memory than the machine that builds has, and was stopped.`,
      fix: [
        {
          text: t`Install packages that come ready-made rather than building them from source, and let compilers run one at a time (\`MAX_JOBS=1\`, \`make -j1\`).`
        },
        {
          text: t`Do not load or convert a model while the image is being built; do it when the app starts. \`pip install --no-cache-dir\` and \`NODE_OPTIONS=--max-old-space-size=4096\` help too.`
        }
      ]
    }),
    'zh-TW': () => ({
      why: t`建置時需要的記憶體超過負責建置的機器，所以被停止了。`,
      fix: [
        {
          text: t`安裝已經做好的套件，不要從原始碼建置；編譯時一次只跑一個（\`MAX_JOBS=1\`、\`make -j1\`）。`
        },
        {
          text: t`不要在建置映像檔時載入或轉換模型，改在 app 啟動時再做。\`pip install --no-cache-dir\` 和 \`NODE_OPTIONS=--max-old-space-size=4096\` 也有幫助。`
        }
      ]
    })
  }
)

const disk = cause(
  'build-disk',
  first([/No space left on device|ENOSPC|[Dd]isk quota exceeded|not enough (?:free )?(?:disk )?space/]),
  {
    en: () => ({
      why: t`The image that was being built does not fit on the disk (50 GB for the whole image).`,
      fix: [
        {
          text: t`Leave out what the app does not need: packages for graphics cards on CPU hardware (\`torch\` from \`https://download.pytorch.org/whl/cpu\`), and caches (\`pip install --no-cache-dir\`).`
        },
        {
          text: t`Download models when the app starts, not in the \`Dockerfile\` or with \`preload_from_hub\`.`
        }
      ]
    }),
    'zh-TW': () => ({
      why: t`建置中的映像檔放不進磁碟（整個映像檔的上限是 50 GB）。`,
      fix: [
        {
          text: t`拿掉 app 不需要的東西：在 CPU 硬體上不要裝 GPU 版的套件（\`torch\` 可以從 \`https://download.pytorch.org/whl/cpu\` 安裝），也不要留下快取（\`pip install --no-cache-dir\`）。`
        },
        { text: t`模型在 app 啟動時再下載，不要寫在 \`Dockerfile\` 或 \`preload_from_hub\`。` }
      ]
    })
  }
)

const timeout = cause(
  'build-timeout',
  first([
    /(?:build|job)(?: has)? (?:timed out|timeout|exceeded)|--> ERROR: .{0,200}(?:deadline exceeded|timed out)|build took too long/i
  ]),
  {
    en: () => ({
      why: t`The build took longer than Hugging Face lets a build take, and was stopped.`,
      fix: [
        {
          text: t`Install packages that come ready-made rather than building them from source, and download models when the app starts, not while it is built.`
        },
        {
          text: t`Pin exact versions in \`requirements.txt\`: pip loses most of its time by trying one version after the other.`
        },
        { text: t`If it was quick before, build once more: Settings → “Factory rebuild” in the Space.` }
      ]
    }),
    'zh-TW': () => ({
      why: t`建置花的時間超過 Hugging Face 的上限，所以被停止了。`,
      fix: [
        { text: t`安裝已經做好的套件，不要從原始碼建置；模型在 app 啟動時再下載，不要在建置時下載。` },
        { text: t`在 \`requirements.txt\` 寫明確切的版本：pip 一個一個嘗試版本最花時間。` },
        { text: t`如果以前很快就能完成，就再建置一次：在 Space 的 Settings 按「Factory rebuild」。` }
      ]
    })
  }
)

const pointer = cause(
  'build-pointer',
  first([
    /version https:\/\/git-lfs\.github\.com\/spec/,
    /invalid load key, 'v'|HeaderTooLarge|header too large/i,
    /(?:smudge filter lfs failed|Object does not exist on the server)/
  ]),
  {
    en: () => ({
      why: t`A file that the build reads is not the file itself but the note that Git LFS keeps in its place (some 130 bytes that begin with \`version https://git-lfs…\`).`,
      fix: [
        {
          text: t`Let the workflow fetch the real files before this action runs, then push again:`,
          block: { language: 'yaml', lines: ['- uses: actions/checkout@v6', '  with:', '    lfs: true'] }
        }
      ]
    }),
    'zh-TW': () => ({
      why: t`建置時讀取的一個檔案不是真正的內容，而是 Git LFS 留在那裡的指標（大約 130 個位元組，以 \`version https://git-lfs…\` 開頭）。`,
      fix: [
        {
          text: t`讓工作流程在這個 action 之前先取得真正的檔案，再推送一次：`,
          block: { language: 'yaml', lines: ['- uses: actions/checkout@v6', '  with:', '    lfs: true'] }
        }
      ]
    })
  }
)

const privateRepo = cause(
  'build-private',
  first([
    /Cannot access gated repo(?: for url ([^\s]{1,200}?)\.?$)?/,
    /GatedRepoError|Access to (?:model|dataset) ([^\s]{1,200}) is restricted/,
    /Repository Not Found for url: ([^\s]{1,200}?)\.?$/,
    /40[13] Client Error[^/]{0,80}(https:\/\/huggingface\.co\/[^\s]{1,200})/,
    /could not read Username for '(https?:\/\/[^']{1,120})'/,
    /fatal: repository '(https?:\/\/[^']{1,200})' not found/
  ]),
  {
    en: ({ values: [url] }) => ({
      why: t`The build downloads something that is private or that one must ask for first${url === undefined ? [] : t` (${url})`}. While a Space is being built it has no token, so \`preload_from_hub\` and \`pip install git+https://…\` only get what is open to everyone.`,
      fix: [
        {
          text: t`Take it out of \`preload_from_hub\`, \`requirements.txt\` or the \`Dockerfile\`, and let the app download it when it starts, with a token: put \`HF_TOKEN\` into this action’s input \`secrets\`.`
        },
        {
          text: t`In a Docker Space, a secret can be read while it is built, in the one \`RUN\` line that asks for it:`,
          block: {
            language: 'text',
            lines: [
              'RUN --mount=type=secret,id=HF_TOKEN,mode=0444,required=true cat /run/secrets/HF_TOKEN > /dev/null'
            ]
          }
        }
      ]
    }),
    'zh-TW': ({ values: [url] }) => ({
      why: t`建置時要下載的東西是私人的，或要先申請才能使用${url === undefined ? [] : t`（${url}）`}。Space 在建置時沒有 token，所以 \`preload_from_hub\` 和 \`pip install git+https://…\` 只能取得公開的內容。`,
      fix: [
        {
          text: t`從 \`preload_from_hub\`、\`requirements.txt\` 或 \`Dockerfile\` 拿掉它，改成 app 啟動時用 token 下載：把 \`HF_TOKEN\` 寫進這個 action 的輸入 \`secrets\`。`
        },
        {
          text: t`在 Docker Space，建置時可以在需要的那一行 \`RUN\` 裡讀取 secret：`,
          block: {
            language: 'text',
            lines: [
              'RUN --mount=type=secret,id=HF_TOKEN,mode=0444,required=true cat /run/secrets/HF_TOKEN > /dev/null'
            ]
          }
        }
      ]
    })
  }
)

/** What stops a build whatever its files say: no room, no time. They come before what they make fail. */
export const limitCauses: readonly Cause[] = [disk, memory, timeout]
/** What a build needs to fetch or read, and does not get. */
export const accessCauses: readonly Cause[] = [pointer, privateRepo]
