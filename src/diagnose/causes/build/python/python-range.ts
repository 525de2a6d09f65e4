import { say, t } from '../../../../words/text.js'
import { oneOf } from '../../../say/options.js'
import { first, cause, type Cause, type Found } from '../../cause.js'

/** The versions that official images and Spaces have, those that most packages support first. */
const known = [12, 13, 11, 10, 9, 14]

const compare: Readonly<Record<string, (minor: number, bound: number) => boolean>> = {
  '>=': (minor, bound) => minor >= bound,
  '>': (minor, bound) => minor > bound,
  '<=': (minor, bound) => minor <= bound,
  '<': (minor, bound) => minor < bound,
  '==': (minor, bound) => minor === bound,
  '~=': (minor, bound) => minor >= bound,
  '^': (minor, bound) => minor >= bound,
  '~': (minor, bound) => minor === bound
}

/** A version of Python in a range such as `>=3.7,<3.11`; undefined when none fits, or the range is no such thing. */
export function pythonWithin(range: string): string | undefined {
  const bounds = [...range.matchAll(/([<>=~^]{1,2})\s?(\d)(?:\.(\d{1,2}))?/g)]
  if (bounds.length === 0) return undefined
  const minor = known.find(each =>
    bounds.every(([, operator = '', major, bound]) => {
      if (major !== '3') return operator.startsWith('<') && major === '4'
      return compare[operator]?.(each, Number(bound ?? 0)) ?? true
    })
  )
  return minor === undefined ? undefined : `3.${minor}`
}

/** For which package a source was unpacked, or what asked for it. */
const package_ =
  /pip-install-[\w]{1,20}\/([\w-]{1,60}?)_[0-9a-f]{32}|([\w.-]{1,80}?)(?:==[\w.]{1,30})? depends on Python[<>=]|Failed to build `([\w.-]{1,80})|Building wheel for ([\w.-]{1,80})|^\s*Collecting ([\w.-]{1,80})/

function named(lines: readonly string[], at: number): string | undefined {
  const line =
    lines.slice(0, at + 1).findLast(each => package_.test(each)) ?? lines.find(each => package_.test(each))
  const name = package_
    .exec(line ?? '')
    ?.slice(1)
    .find(each => each !== undefined)
  return name?.replaceAll('_', '-')
}

/** Each names the Python that is there and those that would do, in two lines of the log at most. */
const told: readonly RegExp[] = [
  /Cannot install on Python version (?<has>[\d.]{1,12}); only versions (?<range>[^\s]{1,40}) are supported/,
  /Python interpreter version \((?<has>[\d.]{1,12})\) is newer than PyO3's maximum supported version \((?<most>[\d.]{1,12})\)/,
  /Python interpreter version \((?<has>[\d.]{1,12})\) is lower than PyO3's minimum supported version \((?<least>[\d.]{1,12})\)/,
  /current Python version \((?<has>[\d.]{1,12})\) does not satisfy Python(?<range>[<>=!~][<>=!~.,\d]{1,60}?)[\s,]/,
  /resolved to Python (?<has>[\d.]{1,12}), which is incompatible with the project's Python requirement: `(?<range>[^`]{1,60})`/,
  /(?:[Cc]urrent|currently activated) Python version \(?(?<has>[\d.]{1,12})\)? is not (?:allowed|supported) by the project \((?<range>[^)]{1,60})\)/,
  /has no wheels with a matching Python (?:ABI|version|implementation) tag \(e\.g\., `cp(?<tag>3\d{1,2})`\)/
]

/** What says that the Python is another one. */
export function range(lines: readonly string[]): Found | null {
  for (const [at, line] of lines.entries()) {
    const both = `${line} ${(lines[at + 1] ?? '').trim()}`
    for (const pattern of told) {
      const groups = pattern.exec(both)?.groups
      if (groups === undefined) continue
      const { has, tag, most, least, range: wanted } = groups
      const current = has ?? tag?.replace(/^3/, '3.') ?? ''
      const fits = wanted ?? (most ? `<=${most}` : least ? `>=${least}` : '')
      const shown = pattern.test(line) ? [line] : [line, lines[at + 1] ?? '']
      return { values: [current, fits, named(lines, at) ?? ''], shown }
    }
  }
  return null
}

/** What each version of Python took away, and old set-up programs and sources still ask for. */
const takenAway: readonly (readonly [asked: RegExp, since: string])[] = [
  [/fatal error: (longintrepr\.h): No such file/, '3.11'],
  [/module 'pkgutil' has no attribute '(ImpImporter)'/, '3.12'],
  [/module 'configparser' has no attribute '(SafeConfigParser)'/, '3.12'],
  [/module 'inspect' has no attribute '(getargspec)'/, '3.11'],
  [
    /cannot import name '(\w{1,40})' from 'collections' \(|module 'collections' has no attribute '(\w{1,40})'/,
    '3.10'
  ]
]

function removed(lines: readonly string[]): Found | null {
  for (const [asked, since] of takenAway) {
    const found = first([asked])(lines)
    if (found === null) continue
    const at = lines.findIndex(line => asked.test(line))
    return { values: [`${since}+`, `<${since}`, named(lines, at) ?? ''], shown: found.shown }
  }
  return null
}

const unsupported = cause(
  'python-range',
  lines => range(lines) ?? removed(lines),
  ({ values: [has = '', wanted = '', name = ''] }) => {
    const fits = pythonWithin(wanted)
    const older = name === '' ? [] : [newerPackage(name)]
    const python = usePython(fits)
    return {
      why: whyOf(has, wanted, name),
      fix: older[0] === undefined ? [python] : [oneOf(python, older[0])]
    }
  }
)

function whyOf(has: string, wanted: string, name: string) {
  if (wanted === '')
    return say({
      en: t`${name === '' ? ['A package'] : t`The package ${name}`} has no ready-made file for the image’s Python (${has}).`,
      'zh-TW': t`${name === '' ? ['有一個套件'] : t`套件 ${name} `}沒有現成的檔案可以給映像檔的 Python（${has}）使用。`
    })
  if (name === '')
    return say({
      en: t`The project supports Python ${wanted}, but the image has Python ${has}.`,
      'zh-TW': t`這個專案支援 Python ${wanted}，但映像檔裡是 Python ${has}。`
    })
  return say({
    en: t`This version of ${name} supports Python ${wanted}, but the image has Python ${has}.`,
    'zh-TW': t`這個版本的 ${name} 支援 Python ${wanted}，但映像檔裡是 Python ${has}。`
  })
}

/** How to have another Python, in both kinds of Space. */
export function usePython(version = '3.12') {
  return {
    text: say({
      en: t`Use another Python, such as ${version}. Write it in quotes at the top of \`README.md\`. In a Docker Space, change the first line of the \`Dockerfile\` instead (${`FROM python:${version}-slim`}).`,
      'zh-TW': t`改用別的 Python，例如 ${version}：寫在 \`README.md\` 最上面，要加引號。Docker Space 則是改 \`Dockerfile\` 的第一行（${`FROM python:${version}-slim`}）。`
    }),
    block: { language: 'yaml', lines: [`python_version: "${version}"`] }
  } as const
}

function newerPackage(name: string) {
  return say({
    en: t`In \`requirements.txt\` or \`pyproject.toml\`, write another version of ${name} that supports this Python. If the project itself sets the limit, change \`requires-python\`. If another package requires ${name}, update that package.`,
    'zh-TW': t`在 \`requirements.txt\` 或 \`pyproject.toml\` 改用支援這個 Python 的 ${name} 版本。如果是專案自己的限制，就修改 \`requires-python\`。如果是別的套件需要 ${name}，就更新那個套件。`
  })
}

/** The Python that a package or the project itself was written for is another one. */
export const rangeCauses: readonly Cause[] = [unsupported]
