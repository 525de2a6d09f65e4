import { say, sentences, t } from '../../../../words/text.js'
import { first, last, cause, type Cause } from '../../cause.js'
import { whose } from './python.js'

/** setuptools needs another package for this step, and images of Python 3.12 and later do not have it. */
const wheelMissing = cause(
  'no-wheel',
  first([/(error: invalid command 'bdist_wheel')/], /Failed building wheel for/),
  () => ({
    why: say({
      en: 'An old package is built with `setup.py bdist_wheel`, and the package `wheel` that this needs is not installed. Newer images of Python do not bring it.',
      'zh-TW':
        '有一個舊套件要用 `setup.py bdist_wheel` 建置，但沒有安裝它需要的套件 `wheel`。新版 Python 映像檔不再附上它。'
    }),
    fix: [
      {
        text: say({
          en: 'Install it in the `Dockerfile` before `pip install -r requirements.txt`. In a Gradio or Streamlit Space, write both names in `pre-requirements.txt`, one per line.',
          'zh-TW':
            '在 `Dockerfile` 的 `pip install -r requirements.txt` 之前安裝。Gradio 或 Streamlit Space 則把兩個名稱寫在 `pre-requirements.txt`，一行一個。'
        }),
        block: { language: 'text', lines: ['RUN pip install wheel "setuptools<81"'] }
      }
    ]
  })
)

/** For which package pip was getting ready what builds it; its own output is farther in. */
function preparedAt(lines: readonly string[]): string | undefined {
  const at = lines.findLastIndex(line => /Installing build dependencies/.test(line))
  const named = lines.slice(0, Math.max(at, 0)).findLast(line => /^ {0,2}Collecting \S/.test(line))
  return /Collecting ([^\s(]{1,120})/.exec(named ?? '')?.[1]
}

/** The program of a package failed before anything was installed, and the log does not hold its reason. */
const prepare = cause(
  'prepare',
  lines => {
    const failed = first([
      /(pip subprocess to install build dependencies|Getting requirements to build wheel|Preparing metadata[^\n]{0,40}|python setup\.py egg_info) did not run successfully/
    ])(lines)
    const package_ = last(whose)(lines)
    const early = failed?.values[0]?.startsWith('pip') === true ? preparedAt(lines) : undefined
    return (
      failed && {
        values: early === undefined ? (package_?.values ?? []) : [early],
        shown: [...(package_?.shown ?? []), ...failed.shown]
      }
    )
  },
  ({ values: [package_] }) => ({
    why: sentences(
      package_ === undefined
        ? say({
            en: 'The set-up program of a package failed while pip prepared it.',
            'zh-TW': '有一個套件的安裝程式，在 pip 準備它的時候失敗了。'
          })
        : say({
            en: t`The set-up program of the package ${package_} failed while pip prepared it.`,
            'zh-TW': t`套件 ${package_} 的安裝程式，在 pip 準備它的時候失敗了。`
          }),
      say({
        en: 'The reason is in the build log, between “lines of output” and “end of output”.',
        'zh-TW': '原因在建置紀錄裡，「lines of output」和「end of output」之間。'
      })
    ),
    fix: [
      say({
        en: 'Open the Space’s page, choose “Logs”, then “Build”, and read the last line before “[end of output]”. If it names `pkg_resources`, the package needs an older `setuptools`.',
        'zh-TW':
          '打開 Space 的頁面，按「Logs」再選「Build」，看「[end of output]」前面的最後一行。如果寫著 `pkg_resources`，這個套件需要舊版 `setuptools`。'
      }),
      say({
        en: 'Write a newer release of the package in `requirements.txt`, or an older Python (`python_version` at the top of `README.md`, in quotes) if the package is old.',
        'zh-TW':
          '在 `requirements.txt` 改用新一點的版本；如果套件很舊，就改用舊一點的 Python（`README.md` 最上面的 `python_version`，要加引號）。'
      })
    ]
  })
)

/** How a package's own program fails before anything is installed; the plain case comes last. */
export const wheelCauses: readonly Cause[] = [wheelMissing]
export const prepareCauses: readonly Cause[] = [prepare]
