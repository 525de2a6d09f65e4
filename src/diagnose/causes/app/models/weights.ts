import { say, t } from '../../../../words/text.js'
import { oneOf } from '../../../say/options.js'
import { last, cause, type Cause } from '../../cause.js'
import { fetchLargeFiles } from '../../steps.js'

const damaged = cause(
  'damaged-model',
  last(
    /MetadataIncompleteBuffer|InvalidHeaderDeserialization|Error while deserializing header: (?!HeaderTooLarge)/,
    /PytorchStreamReader failed (?:reading zip archive|locating file)/,
    /unexpected EOF, expected \d{1,15} more bytes\. The file might be corrupted/,
    /EOFError: Ran out of input|pickle data was truncated/,
    /file signature not found|Protobuf parsing failed|INVALID_PROTOBUF/,
    /tarfile\.ReadError: unexpected end of data|BadZipFile: File is not a zip file/
  ),
  () => ({
    why: say({
      en: 'A file that the app loads, usually a model, is damaged or incomplete. A download was cut, or the file in the repository is an LFS pointer or was already incomplete.',
      'zh-TW':
        'app 要載入的檔案（通常是模型）損壞或不完整：可能沒有下載完，或儲存庫裡的是 LFS 指標檔（pointer），或 commit 時就不完整。'
    }),
    fix: [
      say({
        en: 'On the page of the Space or model, under “Files”, compare the size of the file with the original. If the app downloads it, let it download the file again into an empty folder (`force_download=True`).',
        'zh-TW':
          '在 Space 或模型頁面的「Files」，比對檔案大小和原來的是否相同。如果是 app 下載的，讓它重新下載到空的資料夾（`force_download=True`）。'
      }),
      fetchLargeFiles
    ]
  })
)

const noWeights = cause(
  'no-weights',
  last(
    /([\w./-]{1,160}) does not appear to have (?:a file|files) named ([^.\n]{0,60}\.?\w{1,12})/,
    /Error no file named [\w.-]{1,60}.{0,200} found in directory ([\w./-]{1,160})/
  ),
  ({ values: [repo = ''] }) => ({
    why: say({
      en: t`The app loads ${repo} as a whole model, but the files that transformers looks for are not there. It may be an adapter (LoRA), a GGUF or ONNX repository, a folder without the model, or an incomplete download.`,
      'zh-TW': t`app 把 ${repo} 當成完整的模型載入，但裡面沒有 transformers 要的檔案：可能是 adapter（LoRA）、GGUF 或 ONNX 的儲存庫、沒有模型的資料夾，或沒有下載完。`
    }),
    fix: [
      oneOf(
        say({
          en: 'Open the model’s page and look at “Files”. Use the id of the repository that has `config.json` and `model.safetensors`, or name the folder (`subfolder="…"`) that holds them.',
          'zh-TW':
            '打開模型頁面看「Files」。使用有 `config.json` 和 `model.safetensors` 的儲存庫 id，或指定存放它們的資料夾（`subfolder="…"`）。'
        }),
        say({
          en: 'For an adapter, load the base model first and then the adapter with `peft` (`PeftModel.from_pretrained`). For GGUF, use llama-cpp-python.',
          'zh-TW':
            '如果是 adapter，先載入基底模型，再用 `peft` 載入 adapter（`PeftModel.from_pretrained`）。如果是 GGUF，請用 llama-cpp-python。'
        })
      )
    ]
  })
)

const remoteCode = cause(
  'remote-code',
  last(
    /set the option `trust_remote_code=True`|Please pass the argument `trust_remote_code=True`|contains custom code which must be executed/
  ),
  () => ({
    why: say({
      en: 'The model or dataset has its own code, and the library runs that code only if you allow it.',
      'zh-TW': '這個模型或資料集附帶自己的程式，函式庫只有在你同意時才會執行。'
    }),
    fix: [
      {
        text: say({
          en: 'Read that code on the model’s page. If you trust it, allow it, and pin the commit that you read:',
          'zh-TW': '在模型頁面看過那些程式。如果信任它，就允許執行，並固定在你看過的 commit：'
        }),
        block: {
          language: 'text',
          lines: ['from_pretrained("owner/model", trust_remote_code=True, revision="COMMIT")']
        }
      }
    ]
  })
)

/** Quantization is made on the card; without one its packages say that they are missing, whether they are or not. */
const quantization = cause(
  'quantization',
  last(
    /Using `?bitsandbytes`? (?:8|4)-bit quantization requires/,
    /'NoneType' object has no attribute 'cadam32bit_grad_fp32'|CUDA Setup failed despite/,
    /(?:FP8|GPTQ|AWQ)[^\n]{0,60}(?:only (?:supported|available) on GPU|requires? a GPU)|GPU is required to (?:quantize|run)/
  ),
  () => ({
    why: say({
      en: 'The app loads a quantized model, but the library for it works only with a CUDA graphics card (GPU). The same message appears when `accelerate` or `bitsandbytes` is missing or old, or when `torch` sees no GPU.',
      'zh-TW':
        'app 要載入量化的模型，而這個函式庫只能搭配 CUDA 顯示卡（GPU）。缺少 `accelerate` 或 `bitsandbytes`、版本太舊，或有安裝但 `torch` 看不到 GPU，都會出現同樣的訊息。'
    }),
    fix: [
      oneOf(
        say({
          en: 'On CPU hardware, load the model without quantization: remove `load_in_8bit`, `load_in_4bit` and `quantization_config`, or use a GGUF file with llama-cpp-python.',
          'zh-TW':
            '在 CPU 硬體上，不要用量化的方式載入：拿掉 `load_in_8bit`、`load_in_4bit` 和 `quantization_config`，或改用 GGUF 檔案和 llama-cpp-python。'
        }),
        {
          text: say({
            en: 'On hardware with a GPU (input `hardware`), write current versions in `requirements.txt`:',
            'zh-TW': '在有 GPU 的硬體上（參數 `hardware`），在 `requirements.txt` 寫上較新的版本：'
          }),
          block: { language: 'text', lines: ['accelerate>=1.0', 'bitsandbytes>=0.45'] }
        }
      )
    ]
  })
)

const halfOnCpu = cause(
  'half-on-cpu',
  last(/"((?!\w{0,50}cuda)\w{1,60})" not implemented for '(Half|BFloat16)'/),
  ({ values: [, type = 'Half'] }) => ({
    why: say({
      en: t`The model is loaded in half precision (${type}), but this PyTorch operation does not support that on a CPU.`,
      'zh-TW': t`模型以半精度（${type}）載入，但 PyTorch 的這個運算在 CPU 上不支援半精度。`
    }),
    fix: [
      oneOf(
        {
          text: say({
            en: 'Load it in full precision where there is no GPU, and do not call `.half()`:',
            'zh-TW': '沒有 GPU 時用全精度載入，不要呼叫 `.half()`：'
          }),
          block: {
            language: 'text',
            lines: ['dtype = torch.float16 if torch.cuda.is_available() else torch.float32']
          }
        },
        say({
          en: 'Choose hardware with a GPU (input `hardware`).',
          'zh-TW': '用參數 `hardware` 選擇有 GPU 的硬體。'
        })
      )
    ]
  })
)

const otherCard = cause(
  'other-card',
  last(
    /no kernel image is available for execution on the device/,
    /Bfloat16 is only supported on GPUs with compute capability of at least ([\d.]{1,4})/,
    /FlashAttention only supports (Ampere) GPUs or newer/,
    /not compatible with the current PyTorch installation/
  ),
  () => ({
    why: say({
      en: 'The Space has a GPU, but the installed PyTorch or package was not compiled for its generation, or the GPU does not support this number format.',
      'zh-TW': 'Space 有 GPU，但安裝的 PyTorch 或套件不支援這一代 GPU，或 GPU 不支援這種數值格式。'
    }),
    fix: [
      oneOf(
        say({
          en: 'On an older card such as the T4: use `float16` instead of `bfloat16` (vLLM: `--dtype half`), and turn FlashAttention off (`attn_implementation="sdpa"`).',
          'zh-TW':
            '在較舊的顯示卡（例如 T4）上：用 `float16` 取代 `bfloat16`（vLLM 用 `--dtype half`），並關閉 FlashAttention（`attn_implementation="sdpa"`）。'
        }),
        say({
          en: 'On a newer card: install a newer `torch` that supports it. Or choose other hardware (input `hardware`).',
          'zh-TW': '在較新的顯示卡上：安裝支援它的較新 `torch`。或用參數 `hardware` 選擇其他硬體。'
        })
      )
    ]
  })
)

/** What is wrong with the files of a model, or with how they are loaded on this machine. */
export const weightCauses: readonly Cause[] = [
  damaged,
  noWeights,
  remoteCode,
  quantization,
  halfOnCpu,
  otherCard
]
