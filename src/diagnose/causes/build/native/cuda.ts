import { say, t } from '../../../../words/text.js'
import { oneOf } from '../../../say/options.js'
import { first, cause, type Cause } from '../../cause.js'

const readyMade = say({
  en: 'Use a prebuilt wheel: in `requirements.txt`, write the address of a `.whl` file from the package’s releases page. It must match the versions of Python, torch and CUDA. Or use the CPU version of the package.',
  'zh-TW':
    '改用現成的 wheel：在 `requirements.txt` 寫上套件 release 頁面的 `.whl` 網址，並和 Python、torch、CUDA 的版本相符。或改用套件的 CPU 版本。'
})

const compiler = cause(
  'no-nvcc',
  first([
    /(nvcc) was not found/,
    /(CUDA_HOME) environment variable is not set/,
    /No such file or directory: '[^']{0,120}\/(nvcc)'|(nvcc): (?:command )?not found/,
    /(?:Failed to find|Could not find|Unable to find) (nvcc)/i,
    /No (CMAKE_CUDA_COMPILER) could be found/,
    /Could not find (CUDA(?: toolkit|Toolkit)?) ?\(missing/i
  ]),
  ({ values: [what = 'nvcc'] }) => ({
    why: say({
      en: t`A package compiles CUDA code, but the image has no CUDA compiler (\`nvcc\`). The log names ${what}. The build machine has no GPU either.`,
      'zh-TW': t`有一個套件要編譯 CUDA 程式，但映像檔沒有 CUDA 編譯器（\`nvcc\`），紀錄裡寫的是 ${what}。負責建置的機器也沒有 GPU。`
    }),
    fix: [
      oneOf(readyMade, {
        text: say({
          en: 'In a Docker Space, start from a `-devel` image, which has the compiler:',
          'zh-TW': '在 Docker Space，改用有編譯器的 `-devel` 映像檔：'
        }),
        block: { language: 'text', lines: ['FROM nvidia/cuda:12.8.1-devel-ubuntu22.04'] }
      })
    ]
  })
)

const driver = cause(
  'no-libcuda',
  first(
    [/cannot find -l(cuda)\b/, /ld: (?:warning: )?(libcuda\.so)[.\d]{0,4}[^\n]{0,200}not found/],
    /undefined reference to [`']cu[A-Z]\w{1,60}/
  ),
  () => ({
    why: say({
      en: 'The linker needs `libcuda`, the GPU driver. The build machine has no GPU, so it has no driver.',
      'zh-TW': '連結時要找 `libcuda`，也就是 GPU 的驅動程式。負責建置的機器沒有 GPU，所以也沒有它。'
    }),
    fix: [
      oneOf(readyMade, {
        text: say({
          en: 'On a `-devel` image, let the linker use the driver’s stub, only in this step:',
          'zh-TW': '在 `-devel` 映像檔，只在這個步驟用驅動程式的 stub 連結：'
        }),
        block: {
          language: 'text',
          lines: [
            'RUN ln -s /usr/local/cuda/lib64/stubs/libcuda.so /usr/local/cuda/lib64/stubs/libcuda.so.1 && \\',
            '  LIBRARY_PATH=/usr/local/cuda/lib64/stubs LDFLAGS=-Wl,-rpath-link,/usr/local/cuda/lib64/stubs pip install -r requirements.txt'
          ]
        }
      })
    ]
  })
)

const arch = cause(
  'cuda-arch',
  lines => {
    const listed = lines.some(line => /_get_cuda_arch_flags|arch_list/.test(line))
    const empty = listed ? first([/(IndexError: list index out of range)/], /arch_list/)(lines) : null
    return (
      empty ??
      first([
        /nvcc fatal {0,4}: (Unsupported gpu architecture '[^']{1,40}')/,
        /(Unknown CUDA arch \([^)]{1,20}\)) or GPU not supported/,
        /(CMAKE_CUDA_ARCHITECTURES) must be (?:non-empty|set|valid)/,
        /(Failed to detect a default CUDA architecture)/
      ])(lines)
    )
  },
  ({ values: [what = ''] }) => ({
    why: say({
      en: t`The build compiles CUDA code, but does not know for which GPU (${what}). The build machine has no GPU to detect, and each CUDA version supports only some.`,
      'zh-TW': t`編譯 CUDA 程式時，無法得知要給哪一種 GPU（${what}）。負責建置的機器沒有 GPU 可以查，而且每個 CUDA 版本只支援其中一些。`
    }),
    fix: [
      oneOf(readyMade, {
        text: say({
          en: 'In a Docker Space, set the GPU architectures before that step: 7.5 for T4, 8.0 for A100, 8.6 for A10G, 8.9 for L4 and L40S, 9.0 for H200. Leave out those that this CUDA version does not support:',
          'zh-TW':
            '在 Docker Space，於那個步驟之前指定 GPU 的架構：T4 是 7.5，A100 是 8.0，A10G 是 8.6，L4 和 L40S 是 8.9，H200 是 9.0。拿掉這個 CUDA 版本不支援的：'
        }),
        block: { language: 'text', lines: ['ENV TORCH_CUDA_ARCH_LIST="7.5;8.0;8.6;8.9;9.0"'] }
      })
    ]
  })
)

const mismatch = cause(
  'cuda-mismatch',
  lines => {
    const at = lines.findIndex(line => /detected CUDA version \(/.test(line))
    const told = lines
      .slice(at, at + 3)
      .map(line => line.trim())
      .join(' ')
    const versions =
      /detected CUDA version \(([\d.]{1,8})\) (?:mismatches|has a (?:major|minor) version mismatch).{0,80}?\(([\d.]{1,8})\)/.exec(
        told
      )
    return at < 0 || versions === null
      ? null
      : {
          values: versions.slice(1, 3),
          shown: lines.slice(at, at + 3).filter(line => /CUDA version|PyTorch \(/.test(line))
        }
  },
  ({ values: [image = '', torch = ''] }) => ({
    why: say({
      en: t`A package compiles CUDA code with the image’s CUDA ${image}, but the installed PyTorch was built for CUDA ${torch}. Both must be the same.`,
      'zh-TW': t`有一個套件用映像檔的 CUDA ${image} 編譯，但安裝的 PyTorch 適用 CUDA ${torch}。兩者必須相同。`
    }),
    fix: [
      oneOf(
        {
          text: say({
            en: t`Before that package, install the PyTorch that was built for CUDA ${image}. The address ends with the version without the dot:`,
            'zh-TW': t`在那個套件之前，安裝適用 CUDA ${image} 的 PyTorch。網址最後是去掉小數點的版本：`
          }),
          block: {
            language: 'text',
            lines: [
              `RUN pip install torch --index-url https://download.pytorch.org/whl/cu${image.replaceAll('.', '')}`
            ]
          }
        },
        say({
          en: t`Start from an image with CUDA ${torch}: a tag of \`nvidia/cuda\` with that version and \`-devel\`.`,
          'zh-TW': t`改用 CUDA ${torch} 的映像檔：\`nvidia/cuda\` 裡有這個版本和 \`-devel\` 的標籤（tag）。`
        }),
        readyMade
      )
    ]
  })
)

/** nvcc names the newest gcc that it takes, and the oldest clang that it does not. */
function newestTaken(name: string, told: string) {
  if (name !== 'clang')
    return { version: told, packages: `gcc-${told} g++-${told}`, cc: `gcc-${told}`, cxx: `g++-${told}` }
  const version = String(Number(told) - 1)
  return { version, packages: `clang-${version}`, cc: `clang-${version}`, cxx: `clang++-${version}` }
}

const hostCompiler = cause(
  'cuda-gcc',
  first([
    /unsupported (?:GNU|clang) version! (gcc|clang) versions? (?:later than|must be less than) (\d{1,2})/
  ]),
  ({ values: [name = 'gcc', told = '12'] }) => {
    const { version, packages, cc, cxx } = newestTaken(name, told)
    return {
      why: say({
        en: t`The CUDA compiler (nvcc) in the image supports ${name} only up to version ${version}, and the image has a newer one.`,
        'zh-TW': t`映像檔裡的 CUDA 編譯器（nvcc）最多支援 ${name} ${version}，但映像檔裡的比較新。`
      }),
      fix: [
        oneOf(
          {
            text: say({
              en: 'In the `Dockerfile`, install an older compiler and use that one:',
              'zh-TW': '在 `Dockerfile` 安裝舊一點的編譯器，並指定使用它：'
            }),
            block: {
              language: 'text',
              lines: [
                `RUN apt-get update && apt-get install -y ${packages}`,
                `ENV CC=${cc} CXX=${cxx} CUDAHOSTCXX=${cxx}`
              ]
            }
          },
          say({
            en: 'Use an image whose CUDA and compiler match, such as `nvidia/cuda:12.8.1-devel-ubuntu22.04`. A conda environment brings its own compiler: remove it there.',
            'zh-TW':
              '改用 CUDA 和編譯器相配的映像檔，例如 `nvidia/cuda:12.8.1-devel-ubuntu22.04`。conda 環境會帶來自己的編譯器，請從環境裡拿掉。'
          }),
          readyMade
        )
      ]
    }
  }
)

/** What compiling for a GPU needs of a machine that has none. */
export const cudaCauses: readonly Cause[] = [hostCompiler, mismatch, arch, driver, compiler]
