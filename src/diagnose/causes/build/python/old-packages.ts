import { say, t } from '../../../../words/text.js'
import { oneOf } from '../../../say/options.js'
import { first, last, cause, type Cause } from '../../cause.js'
import { constrained, whose } from './python.js'

/** A package that only says what its right name is. */
const stub = cause(
  'stub-package',
  lines => {
    const named = first([
      /The '?"?([\w.-]{1,60})'?"? PyPI package is deprecated, use '?"?([\w.-]{1,60})/,
      /You tried to install "([\w.-]{1,60})"\. The package named for \w{1,30} is "([\w.-]{1,60})"/
    ])(lines)
    const removed = first([/The "?(tensorflow-gpu)"? package has been removed/])(lines)
    return named ?? (removed && { ...removed, values: ['tensorflow-gpu', 'tensorflow'] })
  },
  ({ values: [name = '', other = ''] }) => ({
    why: say({
      en: t`The package ${name} on PyPI is empty and refuses to be installed. The real one is called ${other}.`,
      'zh-TW': t`PyPI 上的 ${name} 是空的套件，會拒絕安裝。真正的套件叫做 ${other}。`
    }),
    fix: [
      {
        text: say({
          en: t`In \`requirements.txt\`, replace the line ${name} with this one. If another package requires it, update that package.`,
          'zh-TW': t`在 \`requirements.txt\` 把 ${name} 那一行換成這一行。如果是別的套件需要它，就更新那個套件。`
        }),
        block: { language: 'text', lines: [/^[\w.-]+$/.test(other) ? other : 'NAME'] }
      }
    ]
  })
)

const setup = cause(
  'old-setup',
  first([
    /error in ([\w.-]{1,80}) setup command: (use_2to3 is invalid)/,
    /error in ([\w.-]{1,80}) setup command: '?(extras_require|install_requires|tests_require)'? must be/
  ]),
  ({ values: [name = '', what = ''] }) => ({
    why: say({
      en: t`The package ${name} is too old: current versions of \`setuptools\` do not accept its setup (${what}).`,
      'zh-TW': t`套件 ${name} 太舊，現在的 \`setuptools\` 不接受它的寫法（${what}）。`
    }),
    fix: [
      oneOf(
        say({
          en: t`Write a newer version of ${name} in \`requirements.txt\`, or its successor (for \`gym\`, it is \`gymnasium\`).`,
          'zh-TW': t`在 \`requirements.txt\` 改用新一點的 ${name}，或取代它的套件（\`gym\` 是 \`gymnasium\`）。`
        }),
        {
          text: say({
            en: 'In a Docker Space, build packages with an older `setuptools`. Add these lines before the line that runs pip:',
            'zh-TW': '在 Docker Space，用舊版 `setuptools` 建置套件。在執行 pip 的那行之前加上：'
          }),
          block: constrained(what.startsWith('use_2to3') ? 'setuptools<58' : 'setuptools<66')
        }
      )
    ]
  })
)

const cython = cause(
  'cython-3',
  lines => {
    const failed = first([/AttributeError: .{0,60}\b(cython_sources)\b/])(lines)
    const package_ = last(whose)(lines)
    return failed && { values: package_?.values ?? [], shown: [...(package_?.shown ?? []), ...failed.shown] }
  },
  ({ values: [name = 'PyYAML'] }) => ({
    why: say({
      en: t`pip builds ${name} from source with Cython 3, but this version is too old for it. Usually it is PyYAML 5 or 6.0.0.`,
      'zh-TW': t`pip 從原始碼建置 ${name} 時會使用 Cython 3，但這個版本太舊，不相容。通常是 PyYAML 5 或 6.0.0。`
    }),
    fix: [
      oneOf(
        {
          text: say({
            en: 'Write this in `requirements.txt`. If another package asks for the old version, update that one.',
            'zh-TW': '在 `requirements.txt` 寫這一行。如果是別的套件要求舊版，就更新那個套件。'
          }),
          block: { language: 'text', lines: ['PyYAML>=6.0.1'] }
        },
        {
          text: say({
            en: 'In a Docker Space, build packages with an older Cython. Add these lines before the line that runs pip:',
            'zh-TW': '在 Docker Space，用舊版 Cython 建置套件。在執行 pip 的那行之前加上：'
          }),
          block: constrained('cython<3')
        }
      )
    ]
  })
)

const tooDeep = cause(
  'resolution-too-deep',
  first(
    [/error: (resolution-too-deep)/, /(Dependency resolution exceeded maximum depth)/],
    /the dependency graph is too complex/
  ),
  () => ({
    why: say({
      en: 'pip gave up: the requirements allow so many versions that it could not find a set that fits.',
      'zh-TW': 'pip 放棄了：這些套件允許的版本太多，找不到一組相容的版本。'
    }),
    fix: [
      oneOf(
        {
          text: say({
            en: 'Write exact versions in `requirements.txt`, from an environment in which the app works. At least give each package a lower limit, such as `package>=2.0`. On your own computer:',
            'zh-TW':
              '在 `requirements.txt` 寫明確切的版本，從 app 能正常執行的環境取得。至少為每個套件加上最低版本，例如 `package>=2.0`。在自己的電腦上執行：'
          }),
          block: { language: 'sh', lines: ['pip freeze > requirements.txt'] }
        },
        {
          text: say({
            en: 'In a Docker Space, install with uv, which searches faster:',
            'zh-TW': '在 Docker Space 改用 uv 安裝，它的搜尋比較快：'
          }),
          block: {
            language: 'text',
            lines: ['RUN pip install uv && uv pip install --system -r requirements.txt']
          }
        }
      )
    ]
  })
)

/** Packages that are older than the tools which install them. */
export const oldPackageCauses: readonly Cause[] = [stub, setup, cython, tooDeep]
