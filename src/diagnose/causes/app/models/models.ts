import { say, sentences, t } from '../../../../words/text.js'
import { oneOf } from '../../../say/options.js'
import { last, cause, type Cause, type Found } from '../../cause.js'

/** torch 2.6 reads only weights from a file unless it is told otherwise (torch/serialization.py). */
const weightsOnly = cause('weights-only', last(/(Weights only load failed|WeightsUnpickler error)/), () => ({
  why: say({
    en: 'The model file holds more than weights, and PyTorch 2.6 and later no longer load such files on their own (`weights_only=True`).',
    'zh-TW': '模型檔案裡不只有權重，而 PyTorch 2.6 以後預設不再載入這種檔案（`weights_only=True`）。'
  }),
  fix: [
    oneOf(
      {
        text: say({
          en: 'If a package loads the file: stay with the older PyTorch, in `requirements.txt`:',
          'zh-TW': '如果是套件載入檔案：在 `requirements.txt` 使用舊版 PyTorch：'
        }),
        block: { language: 'text', lines: ['torch<2.6'] }
      },
      say({
        en: 'If your own code loads it, and you trust whoever made the file: write `torch.load(path, weights_only=False)`. Such a file can run code of its own. A file in the format `.safetensors` cannot.',
        'zh-TW':
          '如果是自己的程式載入，而且信任檔案的作者：寫成 `torch.load(path, weights_only=False)`。這種檔案可以執行任意程式，`.safetensors` 格式則不會。'
      })
    )
  ]
}))

const trainedWith =
  /Trying to unpickle estimator \w{1,80} from version ([\d.]{1,20}\w{0,8}) when using version ([\d.]{1,20}\w{0,8})/
/** What only loading a model of another version of scikit-learn leads to. */
const otherLearn = [
  /(node array from the pickle has an incompatible dtype)/,
  /object has no attribute '(monotonic_cst|get_init_raw_predictions|_fill_dtype|force_int_remainder_cols)'/,
  /(?:No module named|Can't get attribute) '((?:sklearn\.(?:ensemble\._gb_losses|utils\._\w{1,40}|_loss\._\w{1,40})|_RemainderColsList))/
]

/** A model that another version of scikit-learn saved; which one, a warning above the error tells. */
function pickledIn(lines: readonly string[], log: readonly string[]): Found | null {
  const warned = last(trainedWith)(log)
  const failed =
    last(...otherLearn)(lines) ??
    (warned && last(/^(?:AttributeError|ModuleNotFoundError|ValueError|TypeError): (.{1,200})/)(lines))
  return failed && { values: warned?.values ?? [], shown: [...(warned?.shown ?? []), ...failed.shown] }
}

const pickled = cause('pickled-model', pickledIn, ({ values: [trained, installed] }) => ({
  why:
    trained === undefined || installed === undefined
      ? say({
          en: 'The model file was saved with another version of scikit-learn than the one that is installed, and the installed one cannot use it.',
          'zh-TW': '模型檔案是用別的 scikit-learn 版本儲存的，已安裝的版本無法使用。'
        })
      : say({
          en: t`The model file was saved with scikit-learn ${trained}, but scikit-learn ${installed} is installed and cannot use it.`,
          'zh-TW': t`模型檔案是用 scikit-learn ${trained} 儲存的，但安裝的是 scikit-learn ${installed}，無法使用。`
        }),
  fix: [
    oneOf(
      {
        text: say({
          en: 'Install the version with which the model was saved: write it in `requirements.txt`. An old version may need an older Python, too (`python_version` at the top of `README.md`).',
          'zh-TW':
            '安裝儲存模型時的版本：寫在 `requirements.txt`。很舊的版本可能也需要舊一點的 Python（`README.md` 最上面的 `python_version`）。'
        }),
        block: { language: 'text', lines: [`scikit-learn==${trained ?? '1.X.Y'}`] }
      },
      say({
        en: 'Or train the model again, and save it with the version of scikit-learn that the Space has.',
        'zh-TW': '或用 Space 上的 scikit-learn 版本重新訓練並儲存模型。'
      })
    )
  ]
}))

/** A compiled package looks for a name that the installed library below it does not have. */
const otherBinary = cause(
  'compiled-for-another',
  last(
    /(?:site|dist)-packages\/(?:lib\/)?([\w-]{1,60}?)(?:_2_cuda|_cuda)?(?:\.cpython|\/)[^:\s]{0,160}: undefined symbol: (?!iJIT_)(\w{1,200})/,
    /([\w.-]{1,80}\.so[\w.]{0,20}): undefined symbol: (?!iJIT_)(\w{1,200})/
  ),
  ({ values: [name = ''] }) => ({
    why: say({
      en: t`The compiled package ${name} was built for another version of PyTorch (or CUDA) than the one that is installed.`,
      'zh-TW': t`編譯過的套件 ${name} 是給別的 PyTorch（或 CUDA）版本用的，和已安裝的不同。`
    }),
    fix: [
      sentences(
        say({
          en: 'Write both in `requirements.txt` in versions that were made for each other, with `==`.',
          'zh-TW': '在 `requirements.txt` 用 `==` 寫明互相搭配的版本。'
        }),
        say({
          en: t`The releases of ${name} say for which PyTorch, CUDA and Python each file (\`.whl\`) was built. Write the address of the one that fits, or pin \`torch\` to the version that it wants.`,
          'zh-TW': t`${name} 的 release 頁面會寫每個檔案（\`.whl\`）適用的 PyTorch、CUDA 和 Python。請寫上符合的那個網址，或把 \`torch\` 固定在它要的版本。`
        })
      ),
      say({
        en: 'If the app runs without it, remove it: most models load without `flash-attn` and `xformers`, only more slowly.',
        'zh-TW': '如果 app 不需要它，就移除：大多數模型沒有 `flash-attn` 和 `xformers` 也能載入，只是比較慢。'
      })
    ]
  })
)

const unknownType =
  /checkpoint you are trying to load has model type `?([\w.-]{1,60})`? but Transformers does not recognize/
/** Older versions of transformers end in the look-up itself (models/auto/configuration_auto.py). */
function typeIn(lines: readonly string[]): Found | null {
  const told = last(unknownType)(lines)
  if (told !== null) return told
  const at = lines.findLastIndex(line => /^KeyError: '[\w.-]{1,60}'$/.test(line))
  const above = lines.slice(Math.max(at - 4, 0), Math.max(at, 0))
  return above.some(line => line.includes('configuration_auto.py"'))
    ? last(/^KeyError: '([^']+)'/)(lines)
    : null
}

const modelType = cause('model-type', typeIn, ({ values: [type = ''] }) => ({
  why: say({
    en: t`The model is of the type ${type}, which the installed version of transformers does not know: it is older than the model.`,
    'zh-TW': t`模型的類型是 ${type}，但安裝的 transformers 版本比這個模型舊，不認得這個類型。`
  }),
  fix: [
    oneOf(
      {
        text: say({
          en: 'Write a newer version of transformers in `requirements.txt`, in place of the old one:',
          'zh-TW': '在 `requirements.txt` 把舊版改成較新的 transformers：'
        }),
        block: { language: 'text', lines: ['transformers>=4.57'] }
      },
      {
        text: say({
          en: 'If the model is newer than every release: install the development version, and include `git` in the image.',
          'zh-TW': '如果模型比所有正式版本都新：安裝開發中的版本，映像檔裡要有 `git`。'
        }),
        block: {
          language: 'text',
          lines: ['transformers @ git+https://github.com/huggingface/transformers']
        }
      }
    )
  ]
}))

const ggufArchitecture = cause(
  'gguf-architecture',
  last(/unknown model architecture: '([\w.-]{1,60})'/, /unknown pre-tokenizer type: '([\w.-]{1,60})'/),
  ({ values: [name = ''] }) => ({
    why: say({
      en: t`The model file (GGUF) is of the kind ${name}, which the installed llama.cpp does not know: usually it is older than the model.`,
      'zh-TW': t`模型檔案（GGUF）的類型是 ${name}，但安裝的 llama.cpp 不認得，通常是因為它比模型舊。`
    }),
    fix: [
      oneOf(
        {
          text: say({
            en: 'Install a newer version of llama-cpp-python: in `requirements.txt`, write this without an older exact version beside it. Where the image brings llama.cpp itself, use a newer build of it.',
            'zh-TW':
              '安裝新一點的 llama-cpp-python：在 `requirements.txt` 寫這一行，並拿掉舊的固定版本。如果是映像檔自帶 llama.cpp，請改用較新的版本。'
          }),
          block: { language: 'text', lines: ['llama-cpp-python>=0.3.16'] }
        },
        say({
          en: 'Or use another model, or another GGUF file of it that this version can load.',
          'zh-TW': '或改用這個版本能載入的其他模型或 GGUF 檔案。'
        })
      )
    ]
  })
)

/** What goes wrong with model files and with packages that are compiled for one version of another. */
export const modelCauses: readonly Cause[] = [weightsOnly, pickled, modelType, ggufArchitecture, otherBinary]
