import { say, t } from '../../../../words/text.js'
import { oneOf } from '../../../say/options.js'
import { first, last, cause, type Cause } from '../../cause.js'

/** A package's own program, which pip runs in an environment of its own before it installs anything. */
const preparing =
  /metadata-generation|Getting requirements to build|build_wheel|egg_info|setup\.py|build_meta|prepare_metadata|get_requires_for_build|[Bb]uild backend |declare it as a build dependency/
/** Which package it is, as pip and uv put it. */
export const whose =
  /(?:╰─> from |likely indicates that `|Failed to build `|Failed to fetch wheel: |Failed building wheel for |Failed to build:? [`']?|Building wheel for |Failed to build installable wheels .{0,80}\(|Collecting )([^\s()'`,]{1,160})/

function preparesFor(lines: readonly string[], module: RegExp) {
  if (!lines.some(line => preparing.test(line))) return null
  const missing = first([module])(lines)
  if (missing === null) return null
  const package_ = last(whose)(lines)
  return {
    values: [...missing.values.slice(0, 1), ...(package_?.values ?? [])],
    shown: [...missing.shown, ...(package_?.shown ?? [])]
  }
}

/** What holds a package back where pip prepares others, too. */
export function constrained(requirement: string) {
  return {
    language: 'text',
    lines: [`RUN echo '${requirement}' > /tmp/constraints.txt`, 'ENV PIP_CONSTRAINT=/tmp/constraints.txt']
  } as const
}

/** setuptools 82 no longer has it; old packages ask for it while they are prepared. */
const pkgResources = cause(
  'pkg-resources',
  lines => preparesFor(lines, /No module named '(pkg_resources)(?:\.[\w.]{1,80})?'/),
  ({ values: [, package_] }) => ({
    why:
      package_ === undefined
        ? say({
            en: 'A package imports `pkg_resources` while pip prepares it, and new versions of `setuptools` no longer have it. pip prepares each package in an isolated environment with the newest `setuptools`, whatever is installed.',
            'zh-TW':
              '有一個套件在 pip 準備它的時候 import `pkg_resources`，但新版 `setuptools` 已經沒有它。pip 會在隔離的環境裡用最新的 `setuptools` 準備每個套件，和已經安裝的版本無關。'
          })
        : say({
            en: t`The package ${package_} imports \`pkg_resources\` while pip prepares it, and new versions of \`setuptools\` no longer have it. pip prepares each package in an isolated environment with the newest \`setuptools\`, whatever is installed.`,
            'zh-TW': t`套件 ${package_} 在 pip 準備它的時候 import \`pkg_resources\`，但新版 \`setuptools\` 已經沒有它。pip 會在隔離的環境裡用最新的 \`setuptools\` 準備每個套件，和已經安裝的版本無關。`
          }),
    fix: [
      oneOf(
        say({
          en: 'Write a newer release of that package in `requirements.txt`, if there is one.',
          'zh-TW': '如果那個套件有新版，在 `requirements.txt` 改用新版。'
        }),
        {
          text: say({
            en: 'In a Docker Space, hold `setuptools` back in the isolated environments too. Add these lines before the line that runs pip:',
            'zh-TW': '在 Docker Space，讓隔離的環境也使用舊版 `setuptools`。在執行 pip 的那行之前加上：'
          }),
          block: constrained('setuptools<81')
        },
        say({
          en: 'In a Gradio or Streamlit Space, write the address of a ready-made file (`.whl`) of the package in `requirements.txt`, or switch to a `Dockerfile`.',
          'zh-TW':
            'Gradio 或 Streamlit Space：在 `requirements.txt` 寫這個套件做好的檔案（`.whl`）的網址，或改用 `Dockerfile`。'
        })
      )
    ]
  })
)

/** Python 3.12 no longer has them; old releases of numpy and others are then built from source, and fail. */
const removed = cause(
  'removed-from-python',
  lines => preparesFor(lines, /No module named '(distutils|imp)(?:\.[\w.]{1,80})?'/),
  ({ values: [name = ''] }) => ({
    why: say({
      en: t`A package is too old for this Python: while it is prepared, it imports ${name}, which Python 3.12 and later no longer have.`,
      'zh-TW': t`有一個套件太舊，不支援這個 Python：準備它時要 import ${name}，但 Python 3.12 以後已經沒有它。`
    }),
    fix: [
      oneOf(
        say({
          en: 'Write a newer version of the package in `requirements.txt`: for `numpy`, `numpy>=1.26`.',
          'zh-TW': '在 `requirements.txt` 改用新版的套件；`numpy` 是 `numpy>=1.26`。'
        }),
        say({
          en: 'Use Python 3.11: `python_version: "3.11"` at the top of `README.md`, or `FROM python:3.11` in the `Dockerfile`.',
          'zh-TW':
            '改用 Python 3.11：`README.md` 最上面的 `python_version: "3.11"`，或 `Dockerfile` 的 `FROM python:3.11`。'
        })
      )
    ]
  })
)

/** The package's set-up program wants another package before any is installed. */
const needsFirst = cause(
  'needs-another-first',
  lines => preparesFor(lines, /ModuleNotFoundError: No module named '([\w.]{1,80})'/),
  ({ values: [name = ''] }) => ({
    why: say({
      en: t`A package in \`requirements.txt\` needs ${name} before it can be installed. pip prepares all packages, each in an isolated environment, before it installs the first one.`,
      'zh-TW': t`\`requirements.txt\` 裡有一個套件在安裝前就需要 ${name}，但當時它還沒裝好：pip 會先在隔離的環境裡準備所有套件，才開始安裝。`
    }),
    fix: [
      oneOf(
        say({
          en: 'Use a version of the package that can be installed directly. Packages such as `flash-attn` publish ready-made files (`.whl`); write the address of one in `requirements.txt`.',
          'zh-TW':
            '改用可以直接安裝的版本。像 `flash-attn` 這樣的套件有提供做好的檔案（`.whl`），可以把它的網址寫在 `requirements.txt`。'
        }),
        {
          text: say({
            en: t`In a \`Dockerfile\`, install ${name} first, and then the package with the option \`--no-build-isolation\`, so that it sees what is installed:`,
            'zh-TW': t`在 \`Dockerfile\` 先安裝 ${name}，再加上選項 \`--no-build-isolation\` 安裝那個套件，讓它看得到已經安裝的東西：`
          }),
          block: {
            language: 'text',
            lines: [
              `RUN pip install ${plainName(name)} setuptools wheel`,
              'RUN pip install --no-build-isolation PACKAGE'
            ]
          }
        }
      )
    ]
  })
)

function plainName(name: string): string {
  return /^\w+$/.test(name) ? name : 'NAME'
}

const invalidWheel = cause(
  'invalid-wheel',
  first(
    [
      /Wheel '([^']{1,120})' located at .{1,300} is invalid/,
      /Requested ([^\s]{1,120}) (?:from .{1,400} )?has invalid metadata/,
      /(?<![\w.-])([\w.-]{1,120}\.whl) is not a (?:supported wheel on this platform|valid wheel filename)/,
      /Invalid wheel filename[^:]{0,40}: '?([\w.+-]{1,120})/
    ],
    /^\s*Please use pip<|^\s{2,}\.\*? suffix/
  ),
  ({ values: [name = ''] }) => ({
    why: say({
      en: t`pip cannot use the file of ${name}: it is damaged, was made for another Python or machine, or has metadata that newer versions of pip refuse.`,
      'zh-TW': t`pip 無法使用 ${name} 的檔案：它已損壞、是給別的 Python 或機器用的，或它的中繼資料（metadata）不被新版 pip 接受。`
    }),
    fix: [
      oneOf(
        say({
          en: 'Write another version of that package in `requirements.txt`, usually a newer one. If another package asks for the old version, update that one.',
          'zh-TW':
            '在 `requirements.txt` 改用那個套件的其他版本，通常是新一點的。如果是別的套件要求舊版，就更新那個套件。'
        }),
        {
          text: say({
            en: 'If the log says “Please use pip<24.1”, use an older pip: in a `Dockerfile` as below, or as a line `pip<24.1` in `pre-requirements.txt`.',
            'zh-TW':
              '如果紀錄裡寫著「Please use pip<24.1」，請改用舊版 pip：在 `Dockerfile` 加上這一行，或在 `pre-requirements.txt` 寫 `pip<24.1`。'
          }),
          block: { language: 'text', lines: ['RUN pip install "pip<24.1"'] }
        }
      )
    ]
  })
)

const managed = cause('externally-managed', first([/externally-managed-environment/]), () => ({
  why: say({
    en: 'The image belongs to a Linux whose own Python does not let pip install packages into it.',
    'zh-TW': '映像檔使用的 Linux，不允許 pip 把套件裝進系統自己的 Python。'
  }),
  fix: [
    oneOf(
      {
        text: say({
          en: 'Use an official Python image in the first line of the `Dockerfile`.',
          'zh-TW': '在 `Dockerfile` 的第一行使用官方的 Python 映像檔。'
        }),
        block: { language: 'text', lines: ['FROM python:3.12'] }
      },
      {
        text: say({
          en: 'Install into an environment of your own:',
          'zh-TW': '裝到自己建立的環境：'
        }),
        block: {
          language: 'text',
          lines: ['RUN python3 -m venv /opt/venv', 'ENV PATH="/opt/venv/bin:$PATH"']
        }
      }
    )
  ]
}))

/** Which file each tool locks, and how. */
const locks: Readonly<Record<string, string>> = {
  'uv.lock': 'uv lock',
  'poetry.lock': 'poetry lock',
  'Pipfile.lock': 'pipenv lock'
}

const pythonLock = cause(
  'python-lock',
  first([
    /(?:lockfile at `?(uv\.lock)`? needs to be updated|Unable to find lockfile at `?(uv\.lock))/,
    /changed significantly since (poetry\.lock) was last generated/,
    /(poetry\.lock) is not up to date with pyproject\.toml/,
    /(Pipfile\.lock) \([^)]{1,40}\) out of date|(Pipfile\.lock) not found/
  ]),
  ({ values: [file = 'uv.lock'] }) => ({
    why: say({
      en: t`The lock file ${file} is missing, or no longer matches the requirements of the project.`,
      'zh-TW': t`鎖定檔 ${file} 不存在，或和專案要求的套件不再一致。`
    }),
    fix: [
      {
        text: say({
          en: 'Recreate it on your own computer, and commit it. Check that `.gitignore` and `.dockerignore` do not exclude it. If the `Dockerfile` clones another project, run this there before the installation.',
          'zh-TW':
            '在自己的電腦上重新產生，再 commit，並確認 `.gitignore` 和 `.dockerignore` 沒有排除它。如果 `Dockerfile` clone 的是別人的專案，就在安裝之前在那裡執行。'
        }),
        block: { language: 'sh', lines: [locks[file] ?? 'uv lock'] }
      }
    ]
  })
)

/** What pip does before and beside installing. */
export const pythonCauses: readonly Cause[] = [
  pkgResources,
  removed,
  invalidWheel,
  managed,
  pythonLock,
  needsFirst
]
