import { say, t } from '../../../../words/text.js'
import { oneOf } from '../../../say/options.js'
import { last, cause, type Cause, type Found } from '../../cause.js'
import { fetchLargeFiles } from '../../steps.js'

const vllmMemory = cause(
  'vllm-memory',
  last(
    /Free memory on device .{0,60}is less than desired GPU memory utilization/,
    /No available memory for the cache blocks/,
    /max seq len \((\d{1,9})\) is larger than the maximum number of tokens that can be stored in KV cache \((\d{1,9})\)/,
    /max seq len \((\d{1,9})\), \(?[\d.]{1,10} GiB KV cache is needed/
  ),
  ({ values: [length, fits] }) => ({
    why:
      length === undefined
        ? say({
            en: 'When vLLM starts, it reserves a share of the GPU memory (90% by default), but less than that is free. The model is too large for the GPU, or another process uses the same GPU.',
            'zh-TW':
              'vLLM 啟動時會保留一部分 GPU 記憶體（預設 90%），但剩下的不夠：可能是模型太大，或有別的程式也在用同一張顯示卡。'
          })
        : say({
            en: t`The model accepts texts of ${length} tokens, but the remaining GPU memory has no room for one that long${fits === undefined ? [] : [` (only ${fits})`]}.`,
            'zh-TW': t`模型可以處理 ${length} 個 token 的文字，但 GPU 剩下的記憶體放不下這麼長的內容${fits === undefined ? [] : [`（只有 ${fits}）`]}。`
          }),
    fix: [
      oneOf(
        {
          text: say({
            en: 'Limit the model to shorter texts, and set the share of GPU memory. Lower it if another process needs some. Raise it (0.95) if only vLLM uses the GPU:',
            'zh-TW':
              '讓模型處理較短的文字，並設定保留的比例。有別的程式也要用就調低，只有 vLLM 使用顯示卡就調高（0.95）：'
          }),
          block: { language: 'text', lines: ['--max-model-len 8192 --gpu-memory-utilization 0.8'] }
        },
        say({
          en: 'Start only one process that uses the GPU (one server, no second model in the same Space).',
          'zh-TW': '只啟動一個使用 GPU 的程式（一個伺服器，同一個 Space 不要再載入第二個模型）。'
        }),
        say({
          en: 'Use a smaller or quantized model, or choose hardware with more GPU memory (input `hardware`).',
          'zh-TW': '改用較小或量化的模型，或用參數 `hardware` 選擇 GPU 記憶體更大的硬體。'
        })
      )
    ]
  })
)

const modelPath = /([\w./~-]{0,200}\.(?:gguf|bin|onnx|safetensors|pt|pth|h5|keras|tflite|ckpt|task))/
const missing = [
  new RegExp(`failed to open ${modelPath.source}: No such file`),
  new RegExp(`gguf_init_from_\\w{1,20}: failed to open (?:GGUF file )?'?${modelPath.source}`),
  new RegExp(`Model path does not exist: ${modelPath.source}`),
  new RegExp(
    `Load model from ${modelPath.source} failed: ?(?:Load model .{1,200}failed\\. )?File doesn't exist`
  ),
  new RegExp(`No file or directory found at ${modelPath.source}`),
  new RegExp(`File not found: filepath=${modelPath.source}`)
]

const modelMissing = cause('model-missing', last(...missing), ({ values: [path = ''] }) => ({
  why: say({
    en: t`The app loads the model ${path}, but the container has no such file. It was not committed, not copied, or not downloaded there.`,
    'zh-TW': t`app 要載入模型 ${path}，但容器裡沒有這個檔案：沒有 commit、沒有複製，或沒有下載到那裡。`
  }),
  fix: [
    oneOf(
      {
        text: say({
          en: 'Let the app download the model when it starts, and use the path that the function returns. The llama.cpp server can download it with `-hf owner/model`:',
          'zh-TW':
            '讓 app 在啟動時下載模型，並使用它回傳的路徑。llama.cpp 的伺服器可以用 `-hf owner/model` 自己下載：'
        }),
        block: {
          language: 'text',
          lines: [
            'from huggingface_hub import hf_hub_download',
            `path = hf_hub_download("owner/model", "${fileOf(path)}")`
          ]
        }
      },
      say({
        en: 'Commit the file with Git LFS, and check that the `Dockerfile` copies it. Write its path relative to the folder where the app starts.',
        'zh-TW': '用 Git LFS commit 這個檔案，並確認 `Dockerfile` 有複製它。路徑要從啟動 app 的資料夾寫起。'
      })
    )
  ]
}))

/** The last part of a path, if it may stand between quotes. */
function fileOf(path: string): string {
  return /[\w.-]+$/.exec(path)?.[0] ?? 'model.gguf'
}

/** Files of the formats before GGUF, which llama.cpp stopped reading in August 2023: `ggml`, `ggmf`, `ggjt`, `ggla`. */
const oldGgml = cause(
  'old-ggml',
  last(
    /invalid magic (?:number|characters)[: '"]{1,4}((?:67676a74|67676d6c|67676d66|tjgg|lmgg|ggjt|ggml)\b)/,
    /bad magic .{0,40}(?:ggml|ggjt)/
  ),
  () => ({
    why: say({
      en: 'The model file has the old GGML format. llama.cpp (and llama-cpp-python since 0.1.79) reads only its successor, GGUF.',
      'zh-TW':
        '模型檔案是舊的 GGML 格式。llama.cpp（以及 llama-cpp-python 0.1.79 以後）只能讀取後來的 GGUF 格式。'
    }),
    fix: [
      oneOf(
        say({
          en: 'Use the same model in GGUF format: look for a repository whose name ends with `-GGUF`, and load a file that ends with `.gguf`.',
          'zh-TW': '改用同一個模型的 GGUF 版本：找名稱以 `-GGUF` 結尾的儲存庫，載入副檔名是 `.gguf` 的檔案。'
        }),
        {
          text: say({
            en: 'Install the last version that reads GGML, in `requirements.txt`:',
            'zh-TW': '在 `requirements.txt` 安裝最後一個能讀取 GGML 的版本：'
          }),
          block: { language: 'text', lines: ['llama-cpp-python==0.1.78'] }
        }
      )
    ]
  })
)

function notGgufIn(lines: readonly string[]): Found | null {
  const told = last(
    /gguf_init_from_\w{1,20}: (?:failed to read|invalid) magic/,
    /tensor .{1,100} data is not within the file bounds|model is corrupted or incomplete/
  )(lines)
  const path = last(
    /failed to load model(?: from file:?)? ?(?:from )?'?([\w./~ -]{1,200})/,
    /Failed to load model from file: ([\w./~-]{1,200})/
  )(lines)
  return told && { ...told, values: path?.values ?? [], shown: [...told.shown, ...(path?.shown ?? [])] }
}

const notGguf = cause('not-gguf', notGgufIn, ({ values: [path] }) => ({
  why: say({
    en: t`The file that the app loads as a model${path === undefined ? [] : [' (', { value: path }, ')']} is not a complete GGUF file. It may be a folder, an LFS pointer, a web page or an incomplete download.`,
    'zh-TW': t`app 當成模型載入的內容${path === undefined ? [] : ['（', { value: path }, '）']}不是完整的 GGUF 檔案：可能是資料夾、LFS 指標檔（pointer）、網頁，或沒有下載完的檔案。`
  }),
  fix: [
    say({
      en: 'Check that the path names the `.gguf` file itself, and compare its size with the one on the model’s page under “Files”. Delete a partial file and download it again with `hf_hub_download`.',
      'zh-TW':
        '確認路徑指的是 `.gguf` 檔案本身，並和模型頁面「Files」裡的大小比對。不完整的話，刪除後用 `hf_hub_download` 重新下載。'
    }),
    fetchLargeFiles
  ]
}))

const ollamaModel = cause(
  'ollama-model',
  last(
    /model ["'](\w[\w.:/-]{0,120})["'] not found, try pulling it first/,
    /\b[Oo]llama\b.{0,80}model ["'](\w[\w.:/-]{0,120})["'] not found/
  ),
  ({ values: [model = ''] }) => ({
    why: say({
      en: t`Ollama runs, but it has no model ${model}: it was not downloaded into this container, or its name is spelled differently.`,
      'zh-TW': t`Ollama 正在執行，但沒有模型 ${model}：這個容器沒有下載它，或名稱的寫法不同。`
    }),
    fix: [
      {
        text: say({
          en: 'Download it in the start script, after the server and before the app:',
          'zh-TW': '在啟動指令檔裡，啟動伺服器之後、app 之前下載：'
        }),
        block: {
          language: 'text',
          lines: ['ollama serve &', 'sleep 5', `ollama pull ${model}`, 'exec python app.py']
        }
      }
    ]
  })
)

/** What servers of language models say when they cannot load one. */
export const llmCauses: readonly Cause[] = [vllmMemory, modelMissing, oldGgml, notGguf, ollamaModel]
