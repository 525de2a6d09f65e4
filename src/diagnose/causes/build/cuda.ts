import { say, t } from '../../../words/text.js'
import { oneOf } from '../../say/options.js'
import { first, cause, type Cause } from '../cause.js'

const readyMade = say({
  en: 'Use a prebuilt wheel: write the address of the `.whl` file from the releases of the package in `requirements.txt`. It must match the versions of Python, torch and CUDA. Or use the CPU version of the package.',
  'zh-TW':
    '改用做好的檔案：在 `requirements.txt` 寫上套件 release 頁面的 `.whl` 網址，要和 Python、torch、CUDA 的版本相符。或改用套件的 CPU 版本。'
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
      en: t`A package compiles CUDA code, and the image has no CUDA compiler (\`nvcc\`). The log names ${what}. Builders have no GPU either.`,
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
      en: 'The linker looks for `libcuda`, the driver of the GPU. Builders have no GPU, so they do not have it.',
      'zh-TW': '連結時要找 `libcuda`，也就是 GPU 的驅動程式。負責建置的機器沒有 GPU，所以也沒有它。'
    }),
    fix: [
      oneOf(readyMade, {
        text: say({
          en: 'On a `-devel` image, let the linker use the stub of the driver, only for this step:',
          'zh-TW': '在 `-devel` 映像檔，讓連結時使用驅動程式的 stub，只用在這個步驟：'
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

/** What compiling for a GPU needs of a machine that has none. */
export const cudaCauses: readonly Cause[] = [driver, compiler]
