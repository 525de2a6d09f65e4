import { t } from '../../../words/text.js'
import { last, cause, type Cause } from '../cause.js'

/** Which Debian package brings a library. */
const libraries: readonly (readonly [RegExp, string])[] = [
  [/^libGL\.so/, 'libgl1'],
  [/^libgthread|^libglib/, 'libglib2.0-0'],
  [/^libsndfile/, 'libsndfile1'],
  [/^libgomp/, 'libgomp1'],
  [/^libportaudio/, 'libportaudio2'],
  [/^libSM/, 'libsm6'],
  [/^libXext/, 'libxext6'],
  [/^libxcb/, 'libxcb1'],
  [/^libpq/, 'libpq5'],
  [/^libmagic/, 'libmagic1'],
  [/^libnss3/, 'libnss3']
]

/** The package that brings a library, or an empty line to fill in. */
export function debianOf(library: string): string {
  return libraries.find(([pattern]) => pattern.test(library))?.[1] ?? 'libNAME'
}

const systemLibrary = cause(
  'system-library',
  last(
    /((?!libcuda|libcud|libnv)lib[\w.+-]{1,80}\.so[\w.]{0,20}): cannot open shared object file/,
    /cannot load library '?(lib[\w.+-]{1,80})/,
    /(lib(?:sndfile|magic|portaudio|zbar)\w{0,20}) (?:library )?not found/i
  ),
  {
    en: ({ values: [library = ''] }) => ({
      why: t`A Python package needs the system library ${library}, and the Space’s Linux does not have it.`,
      fix: [
        {
          text: t`Name the system package that brings it in a file \`packages.txt\` at the top of the repository, one a line (in a Docker Space, install it with \`apt-get\` in the \`Dockerfile\`):`,
          block: { language: 'text', lines: [debianOf(library)] }
        },
        {
          text: t`For OpenCV there is an easier way: write \`opencv-python-headless\` in place of \`opencv-python\` in \`requirements.txt\`.`
        }
      ]
    }),
    'zh-TW': ({ values: [library = ''] }) => ({
      why: t`有一個 Python 套件需要系統函式庫 ${library}，但 Space 的 Linux 裡沒有。`,
      fix: [
        {
          text: t`在儲存庫最上層的 \`packages.txt\` 寫上提供它的系統套件，一行一個（Docker Space 則在 \`Dockerfile\` 用 \`apt-get\` 安裝）：`,
          block: { language: 'text', lines: [debianOf(library)] }
        },
        {
          text: t`OpenCV 有更簡單的做法：在 \`requirements.txt\` 用 \`opencv-python-headless\` 取代 \`opencv-python\`。`
        }
      ]
    })
  }
)

/** What packages expect of the system below them. */
export const nativeCauses: readonly Cause[] = [systemLibrary]
