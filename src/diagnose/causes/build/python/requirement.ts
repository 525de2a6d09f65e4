import { say, t } from '../../../../words/text.js'
import { first, cause, type Cause, type Found } from '../../cause.js'
import { usePython } from './python-range.js'

/** pip, when it finds nothing to install; it names the versions that it could have taken. */
export const noVersion =
  /Could not find a version that satisfies the requirement ([^\s(]{1,120})(?: \(from (?!versions: )[^\n]{1,160}?\)(?= \(|$))?(?: \(from versions: ([^)]{0,4000}))?/
/** uv, of a name that nobody has; it breaks its sentences where the terminal ends. */
export const notFound =
  /Because ([A-Za-z0-9][\w.-]{0,100}) was not found in (?:the package registry|the provided package|the$|$)/

/** The offered version that is nearest to the one that was asked for. */
function nearest(asked: string, offered: string): string | undefined {
  const [, wanted = ''] = /(\d{1,8}\.\d{1,8})/.exec(asked) ?? []
  const final = offered
    .split(',')
    .map(each => each.trim())
    .filter(each => /^\d[\d.]{0,20}$/.test(each))
  return final.findLast(each => wanted !== '' && each.startsWith(`${wanted}.`)) ?? final.at(-1)
}

const partsOf = (version: string) => (/\d[\d.]*/.exec(version)?.[0] ?? '').split('.').map(Number)

/** Below zero: the first version is the older one. What is no version is the oldest. */
function compared(one: string, other: string): number {
  const [these, those] = [partsOf(one), partsOf(other)]
  for (let i = 0; i < Math.max(these.length, those.length); i++) {
    const difference = (these[i] ?? 0) - (those[i] ?? 0)
    if (difference !== 0) return difference
  }
  return 0
}

const holds: Readonly<Record<string, (difference: number) => boolean>> = {
  '>=': way => way >= 0,
  '<=': way => way <= 0,
  '>': way => way > 0,
  '<': way => way < 0,
  '==': way => way === 0,
  '!=': way => way !== 0
}

/** Whether `name==1.2` is within `name>=1,<2`; where other signs say it, that is believed. */
export function isWithin(exact: string, range: string): boolean {
  const version = exact.slice(exact.indexOf('==') + 2)
  const bounds = [...range.matchAll(/(>=|<=|==|!=|>|<)([\d.]{1,30})(?=,|$)/g)]
  return bounds.every(([, sign = '', bound = '']) => holds[sign]?.(compared(version, bound)) ?? true)
}

function otherVersion(lines: readonly string[]): Found | null {
  const line = lines.find(each => noVersion.test(each))
  const [, requirement = '', offered = ''] = noVersion.exec(line ?? '') ?? []
  const failed = first([noVersion])(lines)
  if (failed === null || offered === '' || /^none$/i.test(offered)) return null
  const version = nearest(requirement, offered)
  return { values: [requirement, ...(version === undefined ? [] : [version])], shown: failed.shown }
}

/** Packages that are compiled for each Python anew: old releases have nothing for a new one. */
const compiled =
  /^(?:torch\w*|tensorflow[\w-]*|tflite-runtime|jax(?:lib)?|numpy|scipy|pandas|scikit-learn|numba|llvmlite|onnx(?:runtime[\w-]*)?|mediapipe|opencv-[\w-]+|paddlepaddle[\w-]*|xformers|triton|faiss-\w+|spacy|thinc|tokenizers|open3d|dlib|bpy|pyarrow|decord|dm-tree|ray)(?:\[[^\]]*\])?[=<>~!]/i

const noSuchVersion = cause('no-such-version', otherVersion, ({ values: [requirement = '', version] }) => {
  const name = /^[\w.-]+/.exec(requirement)?.[0] ?? ''
  return {
    why: say({
      en: t`pip looked for ${requirement}. The package exists, but that version does not, or it does not support this Python or this kind of machine.`,
      'zh-TW': t`pip 要找的是 ${requirement}。這個套件存在，但沒有這個版本，或這個版本不支援目前的 Python 或機器。`
    }),
    fix: [
      {
        text: say({
          en: 'Look up the package on [pypi.org](https://pypi.org) and write a version that exists there in your `requirements.txt`. The line in the build log lists the versions that fit.',
          'zh-TW':
            '到 [pypi.org](https://pypi.org) 查這個套件，在 `requirements.txt` 改成存在的版本。建置紀錄裡的那一行也列出了可以用的版本。'
        }),
        ...(version !== undefined && { block: { language: 'text', lines: [`${name}==${version}`] } as const })
      },
      ...(compiled.test(requirement) || compared(requirement.replace(/^[^=<>~!]*/, ''), version ?? '9999') > 0
        ? [forOtherPython]
        : [])
    ]
  }
})

const forOtherPython = {
  ...usePython(),
  text: say({
    en: 'If the version exists there, it supports another Python: change `python_version` at the top of `README.md` (in quotes), or the first line of the `Dockerfile`.',
    'zh-TW':
      '如果有這個版本，代表它支援的是別的 Python：請修改 `README.md` 最上面的 `python_version`（要加引號），或 `Dockerfile` 的第一行。'
  })
}

const modules = new Set(
  `abc argparse ast asyncio atexit base64 bisect builtins cmath codecs collections concurrent contextlib copy csv ctypes
datetime decimal difflib dis email enum errno fnmatch fractions functools gc getopt getpass glob gzip hashlib heapq hmac
html http imaplib importlib inspect io ipaddress itertools json linecache locale logging math mimetypes mmap
multiprocessing operator os pathlib pickle pkgutil platform pprint queue random re sched secrets select shelve shlex shutil
signal smtplib socket socketserver sqlite3 ssl stat statistics string struct subprocess sys sysconfig tarfile tempfile
textwrap threading time timeit tkinter token tokenize traceback types typing unicodedata unittest urllib uuid venv warnings
wave weakref webbrowser xml zipfile zlib zoneinfo`.split(/\s+/)
)

/** A module of Python itself, which no index has as a package. */
const standard = cause(
  'standard-module',
  lines => {
    const asked = first([noVersion, notFound])(lines)
    return asked !== null && modules.has(asked.values[0] ?? '') ? asked : null
  },
  ({ values: [name = ''] }) => ({
    why: say({
      en: t`${name} comes with Python (it is part of the standard library), so there is no such package to install.`,
      'zh-TW': t`${name} 是 Python 內建的（標準函式庫的一部分），所以沒有這個套件可以安裝。`
    }),
    fix: [
      say({
        en: t`Remove the line ${name} from \`requirements.txt\`. The code can import it anyway.`,
        'zh-TW': t`從 \`requirements.txt\` 刪除 ${name} 那一行。程式不用安裝就可以 import 它。`
      })
    ]
  })
)

const noSuchPackage = cause(
  'no-such-package',
  first([noVersion, /No matching distribution found for ([^\s(]{1,120})/i]),
  ({ values: [requirement = ''] }) => ({
    why: say({
      en: t`There is no package with the name ${requirement}. Usually the name is misspelled, or it is the name that the code imports: for \`cv2\`, install \`opencv-python-headless\`; for \`sklearn\`, \`scikit-learn\`. Modules of Python itself (\`os\`, \`json\`, …) need no package.`,
      'zh-TW': t`找不到名稱是 ${requirement} 的套件。通常是名稱打錯，或寫成程式裡 import 的名稱：\`cv2\` 要裝 \`opencv-python-headless\`，\`sklearn\` 要裝 \`scikit-learn\`。Python 內建的（\`os\`、\`json\`……）不需要安裝。`
    }),
    fix: [
      say({
        en: 'Look up the right name on [pypi.org](https://pypi.org), and fix or remove the line in `requirements.txt`.',
        'zh-TW': '到 [pypi.org](https://pypi.org) 查正確的名稱，修正或刪除 `requirements.txt` 裡的這一行。'
      })
    ]
  })
)

/** uv makes a conflict of it in the same breath. */
const unknownToUv: Cause = { ...noSuchPackage, find: first([notFound]) }

/** Names and versions that the index does not have, as pip puts it. */
export const requirementCauses: readonly Cause[] = [noSuchVersion, noSuchPackage]
/** What comes before the conflict that uv makes of it. */
export const nameCauses: readonly Cause[] = [standard, unknownToUv]
