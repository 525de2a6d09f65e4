import { say, t } from '../../../../words/text.js'
import { oneOf } from '../../../say/options.js'
import { last, cause, type Cause } from '../../cause.js'

const glibc = cause(
  'glibc',
  last(/version [`'‘]((?:GLIBC|GLIBCXX|CXXABI)_[\d.]{1,12})['’] not found \(required by ([^)\s]{1,200})/),
  ({ values: [version = '', program = ''] }) => ({
    why: say({
      en: t`${program} was built on a newer Linux than the one in which it runs: it needs ${version} of the system, which the image is too old for. Such a library cannot be installed on its own.`,
      'zh-TW': t`${program} 是在比較新的 Linux 上建置的：它需要系統的 ${version}，但執行它的映像檔太舊。這種函式庫不能單獨安裝。`
    }),
    fix: [
      oneOf(
        {
          text: say({
            en: 'If the `Dockerfile` builds it: use the same version of Debian in both stages, such as:',
            'zh-TW': '如果是 `Dockerfile` 建置的：兩個階段使用同一版 Debian，例如：'
          }),
          block: {
            language: 'text',
            lines: ['FROM rust:1-bookworm AS build', 'FROM debian:bookworm-slim']
          }
        },
        {
          text: say({
            en: 'For Go: build a static program that needs no such library.',
            'zh-TW': 'Go：建置不需要這種函式庫的靜態程式。'
          }),
          block: { language: 'text', lines: ['RUN CGO_ENABLED=0 go build -o /app .'] }
        },
        say({
          en: 'If it was downloaded or built elsewhere: use a newer base image in the last `FROM`, or take a file that was made for the older Linux.',
          'zh-TW':
            '如果是下載的或在別處建置的：最後一個 `FROM` 改用新一點的基底映像檔，或改用給舊版 Linux 的檔案。'
        })
      )
    ]
  })
)

/** The Java that a version of class files belongs to: 52 is Java 8. */
function javaOf(version: string): string {
  return `Java ${String(Math.max(Number.parseInt(version, 10) - 44, 1))}`
}

const compiled = String.raw`\(class file version (\d{2,3})\.\d{1,5}\)`

const java = cause(
  'java-version',
  last(
    new RegExp(`${compiled}, this version of the Java Runtime only recognizes .{0,60}up to (\\d{2,3})\\.`),
    new RegExp(`UnsupportedClassVersionError.{0,300}${compiled}`)
  ),
  ({ values: [wanted = '', has] }) => ({
    why:
      has === undefined
        ? say({
            en: t`The program was compiled for ${javaOf(wanted)}, and the image has an older Java.`,
            'zh-TW': t`程式是為 ${javaOf(wanted)} 編譯的，但映像檔裡的 Java 比較舊。`
          })
        : say({
            en: t`The program was compiled for ${javaOf(wanted)}, but the image has ${javaOf(has)}.`,
            'zh-TW': t`程式是為 ${javaOf(wanted)} 編譯的，但映像檔裡的是 ${javaOf(has)}。`
          }),
    fix: [
      oneOf(
        {
          text: say({
            en: 'Use a base image with that Java or a newer one, in the last `FROM` of the `Dockerfile`:',
            'zh-TW': '在 `Dockerfile` 最後一個 `FROM` 改用這個 Java 版本（或更新）的基底映像檔：'
          }),
          block: { language: 'text', lines: [`FROM eclipse-temurin:${javaOf(wanted).slice(5)}-jre`] }
        },
        say({
          en: 'Or compile for the Java of the image: `--release` of `javac`, `maven.compiler.release` in Maven, the toolchain in Gradle.',
          'zh-TW':
            '或為映像檔裡的 Java 編譯：`javac` 的 `--release`、Maven 的 `maven.compiler.release`、Gradle 的 toolchain。'
        })
      )
    ]
  })
)

const numba = cause(
  'numba-cache',
  last(/cannot cache function '([^']{1,100})': no locator available for file/),
  ({ values: [name = ''] }) => ({
    why: say({
      en: t`numba, which librosa and other packages use, found no folder in which it may write its cache (for the function ${name}): user 1000 may not write beside the installed packages, and has no home folder.`,
      'zh-TW': t`librosa 等套件使用的 numba 找不到可以寫入快取的資料夾（函式 ${name}）：使用者 1000 不能寫入已安裝的套件旁邊，也沒有家目錄。`
    }),
    fix: [
      {
        text: say({
          en: 'Name a folder that the app may write to: add this line to the `Dockerfile`.',
          'zh-TW': '指定 app 可以寫入的資料夾：在 `Dockerfile` 加上這一行。'
        }),
        block: { language: 'text', lines: ['ENV NUMBA_CACHE_DIR=/tmp/numba'] }
      },
      {
        text: say({
          en: 'In a Space without a `Dockerfile`, use this action’s input `variables`:',
          'zh-TW': '沒有 `Dockerfile` 的 Space 請用這個 action 的參數 `variables`：'
        }),
        block: { language: 'yaml', lines: ['with:', '  variables: |', '    NUMBA_CACHE_DIR=/tmp/numba'] }
      }
    ]
  })
)

/** What a compiled program expects of the system that runs it. */
export const runtimeCauses: readonly Cause[] = [glibc, java, numba]
