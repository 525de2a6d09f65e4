import { t } from '../../../words/text.js'
import { last, cause, type Cause } from '../cause.js'

const memoryWords: Cause['say'] = {
  en: () => ({
    why: t`The app needed more memory than the Space’s hardware has (16 GB on the free one) and was stopped.`,
    fix: [
      {
        text: t`Load a smaller model, in half precision (\`torch_dtype=torch.float16\`) or quantized, and load it once, at the start, not at every request.`
      },
      { text: t`Start one worker only: each one holds its own copy of the model.` },
      {
        text: t`Or choose larger hardware: this action’s input \`hardware\`, or the Space’s Settings → Hardware. It costs money.`
      }
    ]
  }),
  'zh-TW': () => ({
    why: t`app 需要的記憶體超過 Space 的硬體（免費方案是 16 GB），所以被停止了。`,
    fix: [
      {
        text: t`改用比較小、半精度（\`torch_dtype=torch.float16\`）或量化的模型，而且只在啟動時載入一次，不要每個請求都載入。`
      },
      { text: t`只啟動一個 worker：每個 worker 都會各自載入一份模型。` },
      {
        text: t`或選擇更大的硬體：用這個 action 的輸入 \`hardware\`，或到 Space 的 Settings → Hardware。這需要付費。`
      }
    ]
  })
}
/** As the Hub tells it; whatever else the log says, this ended the app. */
const evicted = cause(
  'memory',
  last(
    /Memory limit exceeded|OOMKilled|Exit code: ?137|exit(?:ed with)? code:? 137|Workload evicted(?!.{0,40}storage)/i
  ),
  memoryWords
)
const killed = cause(
  'memory',
  last(
    /^Killed$|: Killed$|\bCannot allocate memory|JavaScript heap out of memory|^(?:numpy\.\S{1,60})?MemoryError|DefaultCPUAllocator: (?:can't|not enough)/
  ),
  memoryWords
)

const gpuMemory = cause(
  'gpu-memory',
  last(/CUDA out of memory|CUDA error: out of memory|cuda\.OutOfMemoryError|OutOfMemoryError: CUDA/i),
  {
    en: () => ({
      why: t`The model and what it works on do not fit into the memory of the graphics card (GPU).`,
      fix: [
        {
          text: t`Load the model in half precision (\`torch_dtype=torch.float16\`) or quantized, and make batches, images or texts smaller.`
        },
        {
          text: t`Or choose hardware with a larger card: this action’s input \`hardware\`, or the Space’s Settings → Hardware. It costs money.`
        }
      ]
    }),
    'zh-TW': () => ({
      why: t`模型和要處理的資料放不進顯示卡（GPU）的記憶體。`,
      fix: [
        {
          text: t`用半精度（\`torch_dtype=torch.float16\`）或量化的方式載入模型，並減少每批的數量、圖片大小或文字長度。`
        },
        {
          text: t`或選擇顯示卡更大的硬體：用這個 action 的輸入 \`hardware\`，或到 Space 的 Settings → Hardware。這需要付費。`
        }
      ]
    })
  }
)

const decorated = {
  language: 'text',
  lines: ['import spaces', '', '@spaces.GPU', 'def generate(prompt):', '    ...']
} as const

const zeroGpu = cause('zerogpu', last(/No @spaces\.GPU function detected/i), {
  en: () => ({
    why: t`The Space runs on ZeroGPU, which lends a graphics card (GPU) to one function at a time, and no function of the app asks for it.`,
    fix: [
      {
        text: t`Put \`@spaces.GPU\` above the function that needs the card, and import \`spaces\` before \`torch\`:`,
        block: decorated
      },
      {
        text: t`If the app needs no card, choose CPU hardware: \`hardware: cpu-basic\` in this action’s inputs, or the Space’s Settings → Hardware.`
      }
    ]
  }),
  'zh-TW': () => ({
    why: t`Space 使用 ZeroGPU，它一次把顯示卡（GPU）借給一個函式，但 app 裡沒有任何函式要用它。`,
    fix: [
      {
        text: t`在需要顯示卡的函式上面加上 \`@spaces.GPU\`，並在 \`torch\` 之前 import \`spaces\`：`,
        block: decorated
      },
      {
        text: t`如果 app 不需要顯示卡，請選 CPU 硬體：在這個 action 的輸入設定 \`hardware: cpu-basic\`，或到 Space 的 Settings → Hardware。`
      }
    ]
  })
})

const zeroGpuOrder = cause(
  'zerogpu-order',
  last(
    /CUDA has been initialized before importing the `?spaces`?|Low-level CUDA init reached|CUDA must not be initialized in the main process/i
  ),
  {
    en: () => ({
      why: t`On ZeroGPU there is a graphics card (GPU) only inside functions that are marked with \`@spaces.GPU\`. The app touched it before, or outside of them.`,
      fix: [
        {
          text: t`Write \`import spaces\` as the first import, before \`torch\` and everything that uses it.`
        },
        { text: t`Let only marked functions do the work on the card:`, block: decorated }
      ]
    }),
    'zh-TW': () => ({
      why: t`使用 ZeroGPU 時，只有標記了 \`@spaces.GPU\` 的函式裡才有顯示卡（GPU）。app 在那之前，或在那些函式以外就用到它了。`,
      fix: [
        { text: t`把 \`import spaces\` 寫在最前面，在 \`torch\` 和所有會用到它的套件之前。` },
        { text: t`只在有標記的函式裡使用顯示卡：`, block: decorated }
      ]
    })
  }
)

const gpu = cause(
  'gpu',
  last(
    /Found no NVIDIA driver|No CUDA GPUs are available|not compiled with CUDA|CUDA driver version is insufficient|libcuda\.so|libnvidia|no CUDA-capable device|Attempting to deserialize object on a CUDA device|CUDA error|CUDA (?:is )?not available|requires a GPU/i
  ),
  {
    en: () => ({
      why: t`The code expects a graphics card (GPU) with NVIDIA’s driver. The Space’s hardware has none, or its driver does not fit the installed version of \`torch\`.`,
      fix: [
        {
          text: t`On CPU hardware, let the code use what is there, and load models with \`map_location="cpu"\`:`,
          block: { language: 'text', lines: ['device = "cuda" if torch.cuda.is_available() else "cpu"'] }
        },
        {
          text: t`Or choose hardware with a card: this action’s input \`hardware\`, or the Space’s Settings → Hardware. ZeroGPU (\`zero-a10g\`) is free for Gradio Spaces; the others cost money.`
        }
      ]
    }),
    'zh-TW': () => ({
      why: t`程式需要顯示卡（GPU）和 NVIDIA 的驅動程式。Space 的硬體沒有顯示卡，或驅動程式和安裝的 \`torch\` 版本不合。`,
      fix: [
        {
          text: t`使用 CPU 硬體時，讓程式依照實際情況選擇，並用 \`map_location="cpu"\` 載入模型：`,
          block: { language: 'text', lines: ['device = "cuda" if torch.cuda.is_available() else "cpu"'] }
        },
        {
          text: t`或選擇有顯示卡的硬體：用這個 action 的輸入 \`hardware\`，或到 Space 的 Settings → Hardware。Gradio Space 可以免費使用 ZeroGPU（\`zero-a10g\`），其他的需要付費。`
        }
      ]
    })
  }
)

export { evicted, zeroGpu }
/** Where the app asks for more machine than there is. */
export const hardwareCauses: readonly Cause[] = [gpuMemory, killed, zeroGpuOrder, gpu]
