import { say, t } from '../../../../words/text.js'
import { first, cause, type Cause, type Found } from '../../cause.js'

/** What each tool says when it does not find the file that describes the project. */
const wordings: readonly (readonly [said: RegExp, file: string, copy: string])[] = [
  [
    /ENOENT: no such file or directory, open '[^']{0,160}\/package\.json'/,
    'package.json',
    'package*.json ./'
  ],
  [
    /(?:Couldn't find a|No) package\.json (?:file in|(?:was )?found in)|ERR_PNPM_NO_PKG_MANIFEST/,
    'package.json',
    'package*.json ./'
  ],
  [/could not find `Cargo\.toml` in `/, 'Cargo.toml', 'Cargo.toml Cargo.lock ./'],
  [/there is no POM in this directory/, 'pom.xml', 'pom.xml ./'],
  [/does not contain a Gradle build/, 'build.gradle', '. .'],
  [/MSB1003: Specify a project or solution file/, '*.csproj', '*.csproj ./'],
  [/Could not locate Gemfile/, 'Gemfile', 'Gemfile Gemfile.lock ./'],
  [/Composer could not find a composer\.json/, 'composer.json', 'composer.json composer.lock ./']
]

function missing(lines: readonly string[]): Found | null {
  for (const [said, file, copy] of wordings) {
    const found = first([said])(lines)
    if (found !== null) return { values: [file, copy], shown: found.shown }
  }
  return null
}

const manifest = cause('no-manifest', missing, ({ values: [file = '', copy = ''] }) => ({
  why: say({
    en: t`The build runs in a folder that has no ${file}: it was not copied into the image, or it is in another folder.`,
    'zh-TW': t`建置時所在的資料夾沒有 ${file}：它沒有複製到映像檔，或在別的資料夾裡。`
  }),
  fix: [
    {
      text: say({
        en: 'In the `Dockerfile`, copy it into the working folder before that step. Check that it is committed and that `.dockerignore` does not exclude it:',
        'zh-TW':
          '在 `Dockerfile` 的那個步驟之前，把它複製到工作資料夾，並確認它已經 commit，而且 `.dockerignore` 沒有排除它：'
      }),
      block: { language: 'text', lines: ['WORKDIR /app', `COPY ${copy}`] }
    },
    say({
      en: 'If the app is in a folder of the repository, write that folder in this action’s input `path`, or after `WORKDIR`.',
      'zh-TW':
        '如果 app 在儲存庫的某個資料夾裡，請在這個 action 的參數 `path` 或 `WORKDIR` 後面填上那個資料夾。'
    })
  ]
}))

/** A build that runs where its project is not. */
export const manifestCauses: readonly Cause[] = [manifest]
