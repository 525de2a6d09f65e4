import { say, t, type Said } from '../../../../words/text.js'
import type { RemedyStep } from '../../../engine/entry.js'
import { oneOf } from '../../../say/options.js'
import { exception } from '../../../logs/noise.js'
import { isFrame, ownFrameAt, packageAt } from '../../../logs/frames.js'
import { last, cause, type Cause } from '../../cause.js'
import { namedDrifts } from './drift-libraries.js'
import { drifts, type Drift } from './drift-pairs.js'
import { pinVersion } from '../../steps.js'

const pinned = (lines: readonly string[]) => ({ language: 'text', lines }) as const

/** What is the matter with the installed version. */
function mismatchWords({ of, since, between }: Drift): Said {
  if (between)
    return say({
      en: t`The code uses something that only some versions of ${of} have, and the installed one is older or newer.`,
      'zh-TW': t`程式用到只有某些 ${of} 版本才有的東西，而安裝的版本比較舊或比較新。`
    })
  if (since === undefined)
    return say({
      en: t`The installed version of ${of} is too old for the code or for a package that uses it.`,
      'zh-TW': t`安裝的 ${of} 版本太舊，不符合程式或其他套件的需要。`
    })
  return say({
    en: t`The code, or a package that it uses, was written for versions of ${of} before ${since}. The installed version is newer, and something that the code uses has changed or is gone.`,
    'zh-TW': t`程式或它使用的套件，是為 ${of} ${since} 以前的版本寫的。安裝的版本比較新，用到的東西已經改變或移除。`
  })
}

function causeOf(drift: Drift): Cause {
  const { sign, of, since, between, pins, sdk } = drift
  return cause('drift', last(sign), () => ({
    why: mismatchWords(drift),
    fix:
      pins.length === 0
        ? [
            say({
              en: t`Use ${of} before ${since ?? ''}: \`python_version: "3.9"\` at the top of \`README.md\`, or the first line of the \`Dockerfile\`. Better: update the package in which the error happened.`,
              'zh-TW': t`使用 ${of} ${since ?? ''} 以前的版本：\`README.md\` 最上面的 \`python_version: "3.9"\`，或 \`Dockerfile\` 的第一行。更好的做法是更新發生錯誤的套件。`
            })
          ]
        : [
            oneOf(
              {
                text: keepWords(between ? 'between' : since, of),
                block: pinned(pins)
              },
              updateWords(of),
              ...(sdk === undefined ? [] : [gradioPin(sdk)])
            )
          ]
  }))
}

function keepWords(since: string | undefined, of: string): Said {
  return since === undefined
    ? say({
        en: t`Write a newer version of ${of} in \`requirements.txt\`:`,
        'zh-TW': t`在 \`requirements.txt\` 寫上較新的 ${of} 版本：`
      })
    : say({
        en: 'Pin the version that fits: write this in `requirements.txt`.',
        'zh-TW': '固定使用相容的版本：在 `requirements.txt` 寫上這些。'
      })
}

function updateWords(of: string): RemedyStep {
  return {
    text: say({
      en: t`Update the code, and every package that uses ${of}, to the new version: its release notes say what takes the place of the old name or argument.`,
      'zh-TW': t`更新程式和每個用到 ${of} 的套件，改用新版的寫法：它的版本說明會寫舊名稱或參數改成什麼。`
    })
  }
}

function gradioPin(sdk: string): RemedyStep {
  return {
    text: say({
      en: 'In a Gradio Space, the version of Gradio is `sdk_version` at the top of `README.md`. Write it there instead, in quotes:',
      'zh-TW': 'Gradio Space 的 Gradio 版本是 `README.md` 最上面的 `sdk_version`，請改寫在那裡，要加引號：'
    }),
    block: { language: 'yaml', lines: [`sdk_version: "${sdk}"`] }
  }
}

const numpy = cause(
  'numpy',
  last(
    /(compiled using NumPy 1\.x cannot be run in)/,
    /(numpy\.(?:dtype|ufunc) size changed, may indicate binary incompatibility)/,
    /(_ARRAY_API not found|numpy\.core\.multiarray failed to import|Numpy is not available)/,
    /`?(np\.[\w]{1,30})`? was (?:removed in the NumPy 2\.0|a deprecated alias)/,
    /module 'numpy' has no attribute '(bool8?|int|float|object|complex|str|long|float_|complex_|unicode_|string_|product|in1d)'/,
    /No module named '(numpy\._core[\w.]{0,60}|numpy\.rec)'/
  ),
  ({ values: [said = ''] }) => {
    const old = said.startsWith('numpy._core')
    return {
      why: old
        ? say({
            en: 'A file or package was made with NumPy 2, but NumPy 1 is installed.',
            'zh-TW': '有一個檔案或套件是用 NumPy 2 做的，但安裝的是 NumPy 1。'
          })
        : say({
            en: t`A package was made for NumPy 1, but a newer NumPy is installed: the two do not work together (${said}).`,
            'zh-TW': t`有一個套件是給 NumPy 1 用的，但安裝的 NumPy 比較新，兩者不相容（${said}）。`
          }),
      fix: [
        oneOf(
          {
            text: old
              ? say({ en: 'In `requirements.txt`, write:', 'zh-TW': '在 `requirements.txt` 寫上：' })
              : say({
                  en: 'Stay with NumPy 1: in `requirements.txt`, write this instead of `numpy`. For names such as `np.float` and `np.int`, write `numpy<1.24`.',
                  'zh-TW':
                    '繼續用 NumPy 1：在 `requirements.txt` 用這一行取代 `numpy`。如果是 `np.float`、`np.int` 這類名稱，請寫 `numpy<1.24`。'
                }),
            block: pinned([old ? 'numpy>=2' : 'numpy<2'])
          },
          say({
            en: 'Or update the package that was made for the other version. The traceback in the log names it.',
            'zh-TW': '或更新為另一個版本製作的套件。紀錄裡的 traceback 有它的名稱。'
          })
        )
      ]
    }
  }
)

const mismatch =
  /^(?:\w{1,40}\.)*(?:AttributeError|ImportError|TypeError): (?:.{0,200}has no attribute|.{0,200}object has no attribute|cannot import name|.{0,120}unexpected keyword argument|.{0,120}missing \d required|.{0,120}takes \d)/

/** The package that an exception says the name was to come from. */
const askedOf = /from (?:partially initialized module )?'?([\w]{1,80})|module '?(\w{1,80})/

/**
 * The exception came from within a package, of another one: two versions that do not fit, whichever they are. Where
 * only one package was called, the call may be the user's own mistake.
 */
const versions = cause(
  'versions',
  lines => {
    const at = lines.findLastIndex(line => exception.test(line))
    const said = lines[at] ?? ''
    const above = lines.slice(0, at)
    const frames = above.slice(ownFrameAt(above) + 1).filter(isFrame)
    const called = frames.map(packageAt).filter(name => name !== undefined)
    const inside = called.at(-1)
    const [, imported, module] = askedOf.exec(said) ?? []
    const other = called.findLast(name => name !== inside) ?? imported ?? module
    if (!mismatch.test(said) || inside === undefined || other === undefined || other === inside) return null
    return { values: [inside, other], shown: [frames.at(-1) ?? '', said] }
  },
  ({ values: [inside = '', other = ''] }) => ({
    why: say({
      en: t`The error happened inside the package ${inside}, together with ${other}, and not in your code. They are installed in versions that do not fit together.`,
      'zh-TW': t`錯誤發生在套件 ${inside} 裡，和 ${other} 有關，不是你的程式。兩者安裝的版本不相容。`
    }),
    fix: [
      oneOf(
        say({
          en: t`Update both: in \`requirements.txt\`, remove the exact version of ${inside} and of packages that use it, or write newer ones.`,
          'zh-TW': t`兩者都更新：在 \`requirements.txt\` 拿掉 ${inside} 和用到它的套件的固定版本，或改成新一點的版本。`
        }),
        pinVersion
      )
    ]
  })
)

/** A package says itself which version of another it wants. */
const required = cause(
  'required-version',
  last(
    /([\w.-]{1,80})((?:[<>=!~]=?[\w.]{1,20},?){1,4}) is required for a normal functioning of this module, but found [\w.-]{1,80}==([\w.]{1,30}?)\.?$/,
    /VersionConflict: \(([\w.-]{1,80}) ([\w.]{1,30}) [^)]{0,200}\), Requirement\.parse\('[\w.-]{1,80}((?:[<>=!~]=?[\w.]{1,20},?){1,4})/
  ),
  ({ values: [name = '', one = '', other = ''] }) => {
    const [range, found] = /^[<>=!~]/.test(one) ? [one, other] : [other, one]
    return {
      why: say({
        en: t`${name} ${found} is installed, but a package of the app works only with ${`${name}${range}`}.`,
        'zh-TW': t`安裝的是 ${name} ${found}，但 app 的一個套件只支援 ${`${name}${range}`}。`
      }),
      fix: [
        oneOf(
          {
            text: say({
              en: 'Write the version that it wants in `requirements.txt`:',
              'zh-TW': '在 `requirements.txt` 寫上它要的版本：'
            }),
            block: pinned([/^[\w.-]+$/.test(name) ? `${name}${range}` : range])
          },
          say({
            en: 'Or update the package that wants it. The frame above the error in the log names it.',
            'zh-TW': '或更新要求它的套件。紀錄裡錯誤上方的 traceback 有它的名稱。'
          })
        )
      ]
    }
  }
)

/** Libraries that have moved on; those that are known by name come first. */
export const driftCauses: readonly Cause[] = [
  required,
  numpy,
  ...namedDrifts.map(causeOf),
  ...drifts.map(causeOf)
]
export const versionCauses: readonly Cause[] = [versions]
