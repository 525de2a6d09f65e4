import { say, t } from '../../../../words/text.js'
import { oneOf } from '../../../say/options.js'
import { isWithin, notFound, noVersion } from './requirement.js'
import { first, cause, type Found, type Cause } from '../../cause.js'
import { pythonWithin, range, usePython } from './python-range.js'

const ignored = /Ignored the following versions that require a different python version: (.{1,4000})/i
const requires = /([\d.]+[\w.]{0,20}) Requires-Python ([^;]{1,60})/

/** Asks for a version that exists, but for another Python; pip only says so in the line before. */
function ignoredVersion(lines: readonly string[]): Found | null {
  const failed = lines.find(line => noVersion.test(line))
  const list = lines.find(line => ignored.test(line))
  const requirement = noVersion.exec(failed ?? '')?.[1]
  const version = /[=~>]=?=?([\d.]+\w{0,10})$/.exec(requirement ?? '')?.[1]
  if (failed === undefined || list === undefined || requirement === undefined || version === undefined)
    return null
  const one = (ignored.exec(list)?.[1] ?? '').split(';').find(each => requires.exec(each)?.[1] === version)
  const python = requires.exec(one ?? '')?.[2]?.trim()
  return python === undefined ? null : { values: [requirement, python], shown: [list, failed] }
}

/** The packages are there, but not for this Python. */
const otherPython = cause(
  'other-python',
  lines =>
    first(
      [
        /Package '([^']{1,120})' requires a different Python: [\d.]+\w* not in '([^']{1,60})'/i,
        /requires a different Python[^']{0,40}'?([^'\s]{1,60})/i
      ],
      /^\s*ERROR: Could not find/
    )(lines) ?? ignoredVersion(lines),
  ({ values: [name = '', python] }) => ({
    why:
      python === undefined
        ? say({
            en: 'A package needs a different version of Python from the one that the Space has.',
            'zh-TW': '有一個套件需要的 Python 版本和 Space 使用的不同。'
          })
        : say({
            en: t`The package ${name} needs Python ${python}, but the Space has another version.`,
            'zh-TW': t`套件 ${name} 需要 Python ${python}，但 Space 使用的是別的版本。`
          }),
    fix: [
      oneOf(
        usePython(pythonWithin(python ?? '')),
        say({
          en: 'In `requirements.txt`, write an older version of the package that supports this Python.',
          'zh-TW': '在 `requirements.txt` 改用舊一點、支援目前 Python 版本的套件版本。'
        })
      )
    ]
  })
)

const contradicting = first(
  [
    /Cannot install (.{1,200}?)(?: and |, )((?:(?! and )[^,]){1,120}) because these package versions have conflicting dependencies/i,
    /No solution found when resolving dependencies/i,
    /ResolutionImpossible/i
  ],
  /^\s*The user requested |^\s*[\w.[\]-]{1,80} [\w.+]{1,30} depends on |you require .{1,200} we can conclude/
)

const requested = /^\s*The user requested (([\w.-]{1,80})==[\w.+]{1,40})$/
const depends =
  /^\s*([\w.-]{1,80})(?:\[[\w,-]{1,80}\])? [\w.+]{1,30} depends on (([\w.-]{1,80})[<>=!~][\w.*,<>=!~+-]{1,80})/

/** Of what one package is wished for, so many lines are read: pip repeats them for each version that it tries. */
const MOST_WISHES = 100

/** pip lists who asks for what: what the user did, and the newest package that wants another version of the same. */
function contradiction(lines: readonly string[]): Found | null {
  const found = contradicting(lines)
  if (found === null) return null
  const wishes = new Map<string, RegExpExecArray[]>()
  for (const line of lines) {
    const wish = depends.exec(line)
    const name = wish?.[3]?.toLowerCase() ?? ''
    const others = wishes.get(name) ?? []
    if (wish && others.length < MOST_WISHES) wishes.set(name, [...others, wish])
  }
  for (const line of lines) {
    const [, asked = '', name = ''] = requested.exec(line) ?? []
    const wish = wishes.get(name.toLowerCase())?.find(([, , range = '']) => !isWithin(asked, range))
    const [told = '', by = '', range = ''] = wish ?? []
    if (wish)
      return { values: [asked, by, range], shown: [...found.shown.slice(0, 1), line.trim(), told.trim()] }
  }
  return null
}

/** What was asked for exactly, and what one package needs of the same, is told by name. */
const pinned = cause('pinned-conflict', contradiction, ({ values: [asked = '', by = '', range = ''] }) => ({
  why: say({
    en: t`The requirements ask for exactly ${asked}, but ${by} works only with ${range}.`,
    'zh-TW': t`套件清單指定 ${asked}，但 ${by} 只支援 ${range}。`
  }),
  fix: [
    {
      text: say({
        en: t`In \`requirements.txt\`, write this instead of ${asked}:`,
        'zh-TW': t`在 \`requirements.txt\` 用這一行取代 ${asked}：`
      }),
      block: { language: 'text', lines: [range] }
    },
    say({
      en: t`If the app needs exactly ${asked}, write an older version of ${by} that works with it.`,
      'zh-TW': t`如果 app 一定要用 ${asked}，就改用支援它的舊版 ${by}。`
    })
  ]
}))

const ofTheSdk = say({
  en: 'A Gradio Space installs `gradio` automatically, in the version from `sdk_version` at the top of `README.md`. Leave `gradio` out of `requirements.txt`, or write the same version in both places.',
  'zh-TW':
    'Gradio Space 會自動安裝 `gradio`，版本由 `README.md` 最上面的 `sdk_version` 決定。請不要在 `requirements.txt` 寫 `gradio`，或讓兩邊的版本一致。'
})

const conflict = cause(
  'conflict',
  // uv says no solution, too, where the Python or a name is what is wrong.
  lines => (range(lines) !== null || first([notFound])(lines) !== null ? null : contradicting(lines)),
  ({ values: [one, other] }) => ({
    why:
      one === undefined || other === undefined
        ? say({
            en: 'Two packages cannot be installed together: they need different versions of the same third one.',
            'zh-TW': '有兩個套件不能同時安裝：它們需要同一個套件的不同版本。'
          })
        : say({
            en: t`The packages ${one} and ${other} cannot be installed together: they contradict each other, or need different versions of the same third one.`,
            'zh-TW': t`套件 ${one} 和 ${other} 不能同時安裝：它們互相牴觸，或需要同一個套件的不同版本。`
          }),
    fix: [
      say({
        en: 'In `requirements.txt`, remove the exact versions (`==1.2.3`) of these packages, or write ranges (`>=1.2`), so that pip can choose versions that fit.',
        'zh-TW':
          '在 `requirements.txt` 拿掉這些套件的固定版本（`==1.2.3`），或改寫成範圍（`>=1.2`），讓 pip 自己挑選相容的版本。'
      }),
      ...(/gradio/i.test(`${one ?? 'gradio'} ${other ?? ''}`) ? [ofTheSdk] : [])
    ]
  })
)

/** pip installs all the same, and what was installed does not fit: the app may crash of it. */
const installed = cause(
  'installed-conflict',
  first([
    /([\w.-]{1,80}) [\w.+]{1,30} (?:requires|has requirement) ([\w.-]{1,80})(?:\[[\w,-]{1,80}\])?([<>=!~][^\s;]{1,80}?)(?:; [^,]{1,200})?, but you(?: have|'ll have) [\w.-]{1,80} ([\w.+]{1,30}) which is incompatible/
  ]),
  ({ values: [wants = '', name = '', range = '', found = ''] }) => ({
    why: say({
      en: t`pip installed ${`${name} ${found}`}, but ${wants} works only with ${`${name}${range}`}.`,
      'zh-TW': t`pip 安裝了 ${`${name} ${found}`}，但 ${wants} 只支援 ${`${name}${range}`}。`
    }),
    fix: [
      oneOf(
        {
          text: say({
            en: 'Write the version that fits in `requirements.txt`:',
            'zh-TW': '在 `requirements.txt` 寫上相容的版本：'
          }),
          block: { language: 'text', lines: [`${name}${range}`] }
        },
        say({
          en: t`Write a newer version of ${wants} there. Install all packages with one \`pip install\`, so that pip chooses versions that fit.`,
          'zh-TW': t`改用新一點的 ${wants}。所有套件用同一個 \`pip install\` 安裝，pip 才會挑選相容的版本。`
        })
      )
    ]
  })
)

/** What pip warned of while it installed. */
export const installedCauses: readonly Cause[] = [installed]
/** What is there and does not fit: packages to each other, or to Python. */
export const fittingCauses: readonly Cause[] = [otherPython, pinned, conflict]
