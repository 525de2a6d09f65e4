import { say, t } from '../../../../words/text.js'
import { oneOf } from '../../../say/options.js'
import { last, cause, type Cause } from '../../cause.js'

/** Which Debian package brings a library. */
const libraries: readonly (readonly [RegExp, string])[] = [
  [/^libGL\.so/, 'libgl1'],
  [/^libgthread|^libglib/, 'libglib2.0-0'],
  [/^(?:lib)?sndfile/, 'libsndfile1'],
  [/^libgomp/, 'libgomp1'],
  [/^(?:lib)?portaudio/i, 'libportaudio2'],
  [/^libSM/, 'libsm6'],
  [/^libXext/, 'libxext6'],
  [/^libxcb/, 'libxcb1'],
  [/^libpq/, 'libpq5'],
  [/^libmagic/, 'libmagic1'],
  [/^(?:lib)?zbar/, 'libzbar0'],
  [/^libnss3/, 'libnss3']
]

/** The package that brings a library, or a pattern to fill in. */
function debianOf(library: string): string {
  return libraries.find(([pattern]) => pattern.test(library))?.[1] ?? 'libNAME'
}

const systemLibrary = cause(
  'system-library',
  last(
    /((?!libcuda|libcud|libnv)lib[\w.+-]{1,80}\.so[\w.]{0,20}): cannot open shared object file/,
    /cannot load library '?(lib[\w.+-]{1,80})/,
    /(lib(?:sndfile|magic|portaudio|zbar)\w{0,20}) (?:library )?not found/i,
    // soundfile and sounddevice leave out the beginning of the name.
    /\b(sndfile|portaudio) library not found/i,
    /failed to find (libmagic)\b|Unable to find (zbar) shared library/
  ),
  ({ values: [library = ''] }) => ({
    why: say({
      en: t`A Python package needs the system library ${library}, but the Space’s Linux does not have it.`,
      'zh-TW': t`有一個 Python 套件需要系統函式庫 ${library}，但 Space 的 Linux 裡沒有。`
    }),
    fix: [
      oneOf(
        {
          text: say({
            en: 'Write the system package that contains it in `packages.txt` at the top of the repository, one package per line. In a Docker Space, install it with `apt-get` in the `Dockerfile` instead.',
            'zh-TW':
              '在儲存庫最上層的 `packages.txt` 寫上提供它的系統套件，一行一個。Docker Space 則在 `Dockerfile` 用 `apt-get` 安裝。'
          }),
          block: { language: 'text', lines: [debianOf(library)] }
        },
        say({
          en: 'Only for OpenCV, and easier: in `requirements.txt`, write `opencv-python-headless` instead of `opencv-python`.',
          'zh-TW':
            '只適用於 OpenCV，比較簡單：在 `requirements.txt` 用 `opencv-python-headless` 取代 `opencv-python`。'
        })
      )
    ]
  })
)

/** What packages expect of the system below them. */
export const nativeCauses: readonly Cause[] = [systemLibrary]
