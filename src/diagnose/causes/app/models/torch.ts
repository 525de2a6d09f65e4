import { say, t } from '../../../../words/text.js'
import { oneOf } from '../../../say/options.js'
import { last, cause, type Cause, type Found } from '../../cause.js'

/** The torchcodec that was made for a minor version of torch 2. */
const codecs: Readonly<Record<string, string>> = {
  '5': '0.1',
  '6': '0.2',
  '7': '0.5',
  '8': '0.7',
  '9': '0.9',
  '10': '0.10'
}

function pairIn(lines: readonly string[]): Found | null {
  const told = last(
    /Could not load lib(torchcodec)/,
    /operator (torchvision)::nms does not exist/,
    /partially initialized module '(torchvision|torchaudio)' has no attribute 'extension'/,
    /(?:Detected that PyTorch and|Couldn't load custom C\+\+ ops)[^\n]{0,80}?(torchvision|torchaudio)/
  )(lines)
  const version = last(/The PyTorch version \(2\.(\d{1,2})\.[\w.+]{1,20}\)/)(lines)
  return (
    told && {
      ...told,
      values: [told.values[0] ?? 'torchvision', ...(version?.values ?? [])],
      shown: [...told.shown, ...(version?.shown ?? [])]
    }
  )
}

/** The versions that belong to a minor version of torch 2. */
function pinsOf(name: string, minor: string | undefined): readonly string[] {
  if (name === 'torchcodec') {
    const known = minor !== undefined && minor in codecs ? minor : '9'
    return [`torch==2.${known}.*`, `torchcodec==${codecs[known] ?? '0.9'}.*`]
  }
  const own = name === 'torchaudio' ? 'torchaudio==2.8.*' : 'torchvision==0.23.*'
  return ['torch==2.8.*', own]
}

const ffmpeg = {
  text: say({
    en: 'If FFmpeg is not installed, write it in `packages.txt`, or install it with `apt-get` in the `Dockerfile`:',
    'zh-TW': '如果沒有安裝 FFmpeg：寫在 `packages.txt`，或在 `Dockerfile` 用 `apt-get` 安裝：'
  }),
  block: { language: 'text', lines: ['ffmpeg'] }
} as const

const sameIndex = say({
  en: 'Install all of them from the same index, in one command. For CPU hardware, write `--extra-index-url https://download.pytorch.org/whl/cpu` at the top of `requirements.txt`.',
  'zh-TW':
    '從同一個來源一起安裝：CPU 硬體在 `requirements.txt` 最上面寫 `--extra-index-url https://download.pytorch.org/whl/cpu`。'
})

const pair = cause('torch-pair', pairIn, ({ values: [name = 'torchvision', minor] }) => ({
  why:
    name === 'torchcodec'
      ? say({
          en: 'torchcodec cannot be loaded: its version does not fit the installed version of torch, or FFmpeg is missing. The log does not tell which.',
          'zh-TW':
            'torchcodec 無法載入：它的版本和安裝的 torch 不相容，或缺少 FFmpeg。從紀錄無法判斷是哪一種。'
        })
      : say({
          en: t`${name} does not fit the installed torch: it was built for another version.`,
          'zh-TW': t`${name} 是給別的 torch 版本用的，和已安裝的不同。`
        }),
  fix: [
    oneOf(
      {
        text: say({
          en: t`Write matching versions in \`requirements.txt\`, such as these. Or remove the exact version of ${name}, so that pip picks one that fits:`,
          'zh-TW': t`在 \`requirements.txt\` 寫上互相搭配的版本，例如這些；或拿掉 ${name} 的固定版本，讓 pip 選擇相容的：`
        }),
        block: { language: 'text', lines: pinsOf(name, minor) }
      },
      name === 'torchcodec' ? ffmpeg : sameIndex
    )
  ]
}))

const shared = cause(
  'shared-memory',
  last(/DataLoader worker .{0,80}[Bb]us error|insufficient shared memory \(shm\)/),
  () => ({
    why: say({
      en: 'The app’s processes share data through `/dev/shm`. It is small in a container, and it is full.',
      'zh-TW': 'app 的多個程式透過 `/dev/shm` 交換資料，容器裡的這塊空間很小，已經用完了。'
    }),
    fix: [
      {
        text: say({
          en: 'Load the data in the same process, or let PyTorch share it through files:',
          'zh-TW': '在同一個程式裡載入資料，或讓 PyTorch 改用檔案交換：'
        }),
        block: {
          language: 'text',
          lines: [
            'DataLoader(..., num_workers=0)',
            'torch.multiprocessing.set_sharing_strategy("file_system")'
          ]
        }
      }
    ]
  })
)

const instruction = cause('illegal-instruction', last(/Illegal instruction/), () => ({
  why: say({
    en: 'A program uses instructions that the processor of the Space does not have: it was compiled for a newer or different CPU (for example, one with AVX-512).',
    'zh-TW': '程式用到 Space 的處理器沒有的指令：它是為較新或另一種 CPU 編譯的（例如有 AVX-512 的）。'
  }),
  fix: [
    say({
      en: 'Install the ready-made package instead of one that was compiled on another computer, or compile it in the `Dockerfile` without options for one machine (`-march=native`; for llama.cpp `-DGGML_NATIVE=OFF`).',
      'zh-TW':
        '改用現成的套件，不要用在別台電腦上編譯的；或在 `Dockerfile` 裡編譯，不要加只適合某台機器的選項（`-march=native`；llama.cpp 用 `-DGGML_NATIVE=OFF`）。'
    })
  ]
}))

/** What PyTorch’s own family and the machine below it do not agree about. */
export const torchCauses: readonly Cause[] = [pair, shared, instruction]
