import { say, t } from '../../../../words/text.js'
import { oneOf } from '../../../say/options.js'
import { first, cause, type Cause } from '../../cause.js'

/** Class files of Java N have the version N + 44. */
function javaOf(version: string): string {
  return String(Number(/^\d+/.exec(version)?.[0] ?? 0) - 44)
}

const gradle = cause(
  'gradle-java',
  first([
    /Unsupported class file major version (\d{2})/,
    /Could not determine java version from '([\d.]{1,12})'/,
    /Gradle .{0,60}(?:is incompatible with|does not support) (?:your current )?Java(?: version)? (\d{1,2})/i
  ]),
  ({ values: [version = ''] }) => {
    const java =
      /^\d{2}$/.test(version) && Number(version) > 44 ? javaOf(version) : version.replaceAll("'", '').trim()
    return {
      why: say({
        en: t`The image has Java ${java}, which this version of Gradle (or one of its plugins) does not support yet.`,
        'zh-TW': t`映像檔裡是 Java ${java}，但這個版本的 Gradle（或它的外掛程式）還不支援。`
      }),
      fix: [
        oneOf(
          {
            text: say({
              en: 'Use an image with an older Java that Gradle supports, after `FROM` in the `Dockerfile`:',
              'zh-TW': '在 `Dockerfile` 的 `FROM` 改用 Gradle 支援的舊版 Java：'
            }),
            block: { language: 'text', lines: ['FROM gradle:8-jdk21'] }
          },
          {
            text: say({
              en: 'Update Gradle on your own computer, and commit the files of the wrapper (`gradle/wrapper/`):',
              'zh-TW': '在自己的電腦上更新 Gradle，再 commit wrapper 的檔案（`gradle/wrapper/`）：'
            }),
            block: { language: 'sh', lines: ['./gradlew wrapper --gradle-version latest'] }
          }
        )
      ]
    }
  }
)

const java = cause(
  'old-java',
  first([
    /(?:invalid target release|invalid source release):? (\d{1,2})/,
    /release version (\d{1,2}) not supported/,
    /class file version (\d{2})[.\d]{0,3}\)?, this version of the Java Runtime only recognizes/,
    /Cannot find a Java installation.{0,80}languageVersion=(\d{1,2})/,
    /(?:requires|needs) at least JVM runtime version (\d{1,2})/,
    /compatible with Java (\d{1,2}) and the consumer needed/
  ]),
  ({ values: [version = ''] }) => {
    const wanted = Number(version) > 44 ? javaOf(version) : version
    return {
      why: say({
        en: t`The code needs Java ${wanted}, but the image has another version.`,
        'zh-TW': t`程式需要 Java ${wanted}，但映像檔裡是別的版本。`
      }),
      fix: [
        {
          text: say({
            en: 'Write an image with that version after `FROM` in the `Dockerfile`, or lower the version in `pom.xml` or `build.gradle`. With Maven:',
            'zh-TW':
              '在 `Dockerfile` 的 `FROM` 使用那個版本的映像檔，或在 `pom.xml`、`build.gradle` 把版本調低。以 Maven 為例：'
          }),
          block: {
            language: 'text',
            lines: [`FROM maven:3-eclipse-temurin-${wanted}`, `FROM eclipse-temurin:${wanted}-jre`]
          }
        }
      ]
    }
  }
)

const dotnet = cause(
  'old-dotnet',
  first([
    /NETSDK1045: .{0,60}does not support targeting \.NET(?: Core)? ([\d.]{1,8}\d)/,
    /Requested SDK version: ([\d.]{1,12})/,
    /framework 'Microsoft\.\w{1,20}\.App', version '([\d.]{1,12})'/
  ]),
  ({ values: [version = '8.0'] }) => ({
    why: say({
      en: t`The project is written for .NET ${version}, but the image has another version of the SDK.`,
      'zh-TW': t`專案是給 .NET ${version} 用的，但映像檔裡的 SDK 是別的版本。`
    }),
    fix: [
      {
        text: say({
          en: 'Write the image of that version after `FROM` in the `Dockerfile` (the second line is for the stage that runs the app). Or lower `TargetFramework` in the project file.',
          'zh-TW':
            '在 `Dockerfile` 的 `FROM` 使用那個版本的映像檔（第二行是執行 app 的階段），或在專案檔案把 `TargetFramework` 調低。'
        }),
        block: {
          language: 'text',
          lines: ['sdk', 'aspnet'].map(
            image => `FROM mcr.microsoft.com/dotnet/${image}:${/^\d{1,2}\.\d/.exec(version)?.[0] ?? '8.0'}`
          )
        }
      }
    ]
  })
)

const artifact = cause(
  'maven-artifact',
  first([
    /Could not find artifact ([\w.:-]{3,160})/,
    /Non-resolvable parent POM for ([\w.:-]{3,160})/,
    /^\s*> Could not find ([\w.-]{1,80}:[\w.-]{1,80}:[\w.-]{1,60}?)\.$/,
    /Plugin \[id: '([\w.-]{1,100})'[^\]]{0,80}\] was not found/
  ]),
  ({ values: [name = ''] }) => ({
    why: say({
      en: t`The build needs ${name}, but none of the project’s repositories has it. The name or version is wrong, or it is in a repository that the project does not list.`,
      'zh-TW': t`建置時需要 ${name}，但專案列出的來源都沒有：名稱或版本不對，或它在沒有列出的來源裡。`
    }),
    fix: [
      say({
        en: 'Look it up at [central.sonatype.com](https://central.sonatype.com), and fix the name or version in `pom.xml` or `build.gradle`.',
        'zh-TW':
          '到 [central.sonatype.com](https://central.sonatype.com) 查詢，修正 `pom.xml` 或 `build.gradle` 裡的名稱或版本。'
      }),
      say({
        en: 'If it is your own module: `mvn install` put it only on your computer, not in the image. Build it in the `Dockerfile` first.',
        'zh-TW':
          '如果是你自己的模組：`mvn install` 只裝在你的電腦上，映像檔裡沒有。請先在 `Dockerfile` 建置它。'
      })
    ]
  })
)

/** A compiler's complaint about the user's own code: where, and what. */
const code = cause(
  'source-code',
  first(
    [
      /(?:\[ERROR\] |e: (?:file:\/\/)?)([\w./-]{1,160}\.(?:java|kt):\[?\d{1,6}[,:]\d{1,5}\]?):? (?:error: )?(.{1,160})/,
      /(?<![\w./-])([\w./-]{1,160}\.java:\d{1,6}): error: (.{1,160})/,
      /(?<![\w./-])([\w./-]{1,160}\.(?:cs|fs)\(\d{1,6},\d{1,5}\)): error ((?:CS|FS)\d{4}: .{1,160})/,
      /^\s*((?!\/go\/pkg\/mod)[\w./-]{1,160}\.go:\d{1,6}:\d{1,5}): ((?:undefined: |cannot use |declared and not used|.{0,60}imported and not used|too many arguments|not enough arguments|syntax error: ).{0,160})/
    ],
    /^\s*(?:\[ERROR\])?\s*symbol: /
  ),
  ({ values: [at = '', said = ''] }) => ({
    why: say({
      en: t`The compiler found an error in the code, so nothing was built (${at}): ${said}`,
      'zh-TW': t`編譯器在程式碼裡找到錯誤，所以沒有建置（${at}）：${said}`
    }),
    fix: [
      say({
        en: 'Fix that line. If it names something that you do have, check that its file is committed and imported. `.gitignore`, `.dockerignore` and this action’s input `exclude` must not leave it out.',
        'zh-TW':
          '修正那一行。如果它提到的內容其實存在，請確認檔案已經 commit，而且有 import。`.gitignore`、`.dockerignore` 和這個 action 的參數 `exclude` 也不能排除它。'
      }),
      say({
        en: 'The same build on your own computer, in a fresh copy of the repository (`git clone`), shows the same error.',
        'zh-TW': '在自己的電腦上，用重新下載的儲存庫（`git clone`）建置，會出現同樣的錯誤。'
      })
    ]
  })
)

/** What builds for the JVM and .NET need. */
export const jvmCauses: readonly Cause[] = [gradle, java, dotnet, artifact]
/** Errors in code that is compiled; a version that does not fit explains them. */
export const codeCauses: readonly Cause[] = [code]
