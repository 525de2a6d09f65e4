import { say, sentences } from '../../../../words/text.js'
import { oneOf } from '../../../say/options.js'
import { last, cause, type Cause } from '../../cause.js'
import { startAgain } from '../../steps.js'

const memoryWords: Cause['say'] = () => ({
  why: say({
    en: 'The app needed more memory than the Space’s hardware has (16 GB on the free hardware), so it was stopped.',
    'zh-TW': 'app 需要的記憶體超過 Space 的硬體（免費方案是 16 GB），所以被停止了。'
  }),
  fix: [
    oneOf(
      say({
        en: 'Load a smaller model, in half precision (`torch_dtype=torch.float16`) or quantized. Load it once when the app starts, not for every request.',
        'zh-TW':
          '改用比較小、半精度（`torch_dtype=torch.float16`）或量化的模型，而且只在啟動時載入一次，不要每個請求都載入。'
      }),
      say({
        en: 'Start only one worker: each worker loads its own copy of the model.',
        'zh-TW': '只啟動一個 worker：每個 worker 都會各自載入一份模型。'
      }),
      say({
        en: 'Pay for larger hardware: set this action’s input `hardware`, or choose it in the Space under Settings → Hardware.',
        'zh-TW':
          '付費使用更大的硬體：用這個 action 的參數 `hardware` 設定，或到 Space 的 Settings → Hardware 選擇。'
      })
    )
  ]
})
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
    /(?:^|\]|: )Killed$|\bCannot allocate memory|JavaScript heap out of memory|^(?:numpy\.\S{1,60})?MemoryError|DefaultCPUAllocator: (?:can't|not enough)/
  ),
  memoryWords
)

const gpuMemory = cause(
  'gpu-memory',
  last(
    /CUDA out of memory|CUDA error: out of memory|cuda\.OutOfMemoryError|OutOfMemoryError: CUDA|RESOURCE_EXHAUSTED: Out of memory/i
  ),
  () => ({
    why: say({
      en: 'The model and its data do not fit into the memory of the graphics card (GPU).',
      'zh-TW': '模型和要處理的資料放不進顯示卡（GPU）的記憶體。'
    }),
    fix: [
      oneOf(
        say({
          en: 'Load the model in half precision (`torch_dtype=torch.float16`) or quantized, and use smaller batches, images or texts.',
          'zh-TW':
            '用半精度（`torch_dtype=torch.float16`）或量化的方式載入模型，並減少每批的數量、圖片大小或文字長度。'
        }),
        say({
          en: 'Pay for hardware with a larger card: set this action’s input `hardware`, or choose it in the Space under Settings → Hardware.',
          'zh-TW':
            '付費使用顯示卡更大的硬體：用這個 action 的參數 `hardware` 設定，或到 Space 的 Settings → Hardware 選擇。'
        })
      )
    ]
  })
)

const decorated = {
  language: 'text',
  lines: ['import spaces', '', '@spaces.GPU', 'def generate(prompt):', '    ...']
} as const

const zeroGpu = cause('zerogpu', last(/No @spaces\.GPU function detected/i), () => ({
  why: say({
    en: 'The Space runs on ZeroGPU, which lends a graphics card (GPU) to one function at a time. No function of the app asks for it.',
    'zh-TW': 'Space 使用 ZeroGPU，它一次把顯示卡（GPU）借給一個函式，但 app 裡沒有任何函式要用它。'
  }),
  fix: [
    oneOf(
      {
        text: say({
          en: 'Put `@spaces.GPU` above the function that needs the card, and import `spaces` before `torch`:',
          'zh-TW': '在需要顯示卡的函式上面加上 `@spaces.GPU`，並在 `torch` 之前 import `spaces`：'
        }),
        block: decorated
      },
      say({
        en: 'If the app needs no card, choose CPU hardware: set this action’s input `hardware: cpu-basic`, or go to Settings → Hardware in the Space.',
        'zh-TW':
          '如果 app 不需要顯示卡，請選 CPU 硬體：設定這個 action 的參數 `hardware: cpu-basic`，或到 Space 的 Settings → Hardware。'
      })
    )
  ]
}))

const zeroGpuOrder = cause(
  'zerogpu-order',
  last(
    /CUDA has been initialized before importing the `?spaces`?|Low-level CUDA init reached|CUDA must not be initialized in the main process/i
  ),
  () => ({
    why: say({
      en: 'On ZeroGPU, only functions marked with `@spaces.GPU` have a graphics card (GPU). The app used it before them or outside them.',
      'zh-TW':
        '使用 ZeroGPU 時，只有標記了 `@spaces.GPU` 的函式裡才有顯示卡（GPU）。app 在那之前或在那些函式以外就用到它了。'
    }),
    fix: [
      say({
        en: 'Write `import spaces` as the first import, before `torch` and everything that uses it.',
        'zh-TW': '把 `import spaces` 寫在最前面，在 `torch` 和所有會用到它的套件之前。'
      }),
      {
        text: say({
          en: 'Use the card only in marked functions:',
          'zh-TW': '只在有標記的函式裡使用顯示卡：'
        }),
        block: decorated
      }
    ]
  })
)

const zeroGpuFault = cause(
  'zerogpu-fault',
  last(/Error while initializing ZeroGPU|ZeroGPU worker error|No GPU is currently available/i),
  () => ({
    why: say({
      en: 'ZeroGPU did not give the app a graphics card (GPU). Usually it is a passing fault at Hugging Face; sometimes the installed version of `torch` or `spaces` is too old for its cards.',
      'zh-TW':
        'ZeroGPU 沒有給 app 顯示卡（GPU）。這通常是 Hugging Face 暫時的問題，有時是安裝的 `torch` 或 `spaces` 太舊，不支援它的顯示卡。'
    }),
    fix: [
      sentences(say({ en: 'Restart the Space.', 'zh-TW': '重新啟動 Space。' }), startAgain),
      say({
        en: 'If it fails again, remove the exact version of `spaces` from `requirements.txt`, write a newer `torch` there, and use the newest `sdk_version` at the top of `README.md`.',
        'zh-TW':
          '如果還是失敗，從 `requirements.txt` 拿掉 `spaces` 的固定版本、改用新一點的 `torch`，並在 `README.md` 最上面使用最新的 `sdk_version`。'
      })
    ]
  }),
  'none'
)

const gpu = cause(
  'gpu',
  last(
    /Found no NVIDIA driver|No CUDA GPUs are available|not compiled with CUDA|CUDA driver version is insufficient|libcuda\.so|libnvidia|no CUDA-capable device|No GPU found|No supported gpu backend|Attempting to deserialize object on a CUDA device|CUDA error|CUDA (?:is )?not available|requires a GPU/i
  ),
  () => ({
    why: say({
      en: 'The code expects a graphics card (GPU) with the NVIDIA driver. The Space’s hardware has no card, or its driver does not fit the installed version of `torch`.',
      'zh-TW':
        '程式需要顯示卡（GPU）和 NVIDIA 的驅動程式。Space 的硬體沒有顯示卡，或驅動程式和安裝的 `torch` 版本不合。'
    }),
    fix: [
      oneOf(
        {
          text: say({
            en: 'Stay on CPU hardware: let the code use the card only if there is one, and load models with `map_location="cpu"`:',
            'zh-TW': '繼續使用 CPU 硬體：讓程式只在有顯示卡時才用它，並用 `map_location="cpu"` 載入模型：'
          }),
          block: { language: 'text', lines: ['device = "cuda" if torch.cuda.is_available() else "cpu"'] }
        },
        say({
          en: 'Choose hardware with a card: set this action’s input `hardware`, or go to Settings → Hardware in the Space. ZeroGPU (`zero-a10g`) is free for Gradio Spaces; the others cost money.',
          'zh-TW':
            '選擇有顯示卡的硬體：用這個 action 的參數 `hardware`，或到 Space 的 Settings → Hardware。Gradio Space 可以免費使用 ZeroGPU（`zero-a10g`），其他的需要付費。'
        })
      )
    ]
  })
)

export { evicted, zeroGpu }
/** Where the app asks for more machine than there is. */
export const hardwareCauses: readonly Cause[] = [gpuMemory, killed, zeroGpuOrder, zeroGpuFault, gpu]
