import { say, sentences, t } from '../../../../words/text.js'
import { oneOf } from '../../../say/options.js'
import { first, cause, type Cause } from '../../cause.js'
import { buildAgain } from '../../steps.js'

/** The Hub's own hosts have a cause of their own, with the Hub's token. */
const hub = /^https?:\/\/(?:[\w-]{1,63}\.)?(?:huggingface\.co|hf\.co)\b/
const clones =
  /(?:Cloning|git clone|git fetch|git ls-remote|Collecting git\+|Updating).{0,80}?((?:https?|ssh):\/\/[^\s'"]{1,200})/
const asked = [
  /could not read (?:Username|Password) for '(https?:\/\/[^']{1,200})'/,
  /Authentication failed for '(https?:\/\/[^']{1,200})'/,
  /repository '(https?:\/\/[^']{1,200})' not found/,
  /unable to access '(https?:\/\/[^']{1,200})': The requested URL returned error: 40[134]/,
  /(git@[\w.-]{1,100}): Permission denied \(publickey/,
  /remote: (Write access to repository not granted|Support for password authentication was removed)/
]

/** A private repository of another host, which pip, npm, go or git itself wants while building. */
const privateGit = cause(
  'private-git',
  lines => {
    const refused = first(asked)(lines)
    if (refused === null || hub.test(refused.values[0] ?? '')) return null
    const at = lines.findIndex(line => refused.shown.includes(line))
    const source = lines.slice(0, at + 1).findLast(line => clones.test(line))
    const module = lines.slice(0, at + 1).findLast(line => /^\s*go: [\w./-]{3,200}@v/.test(line))
    const named = clones.exec(source ?? '')?.[1] ?? refused.values[0] ?? ''
    const shown = [module ?? source ?? '', ...refused.shown].filter(line => line !== '')
    return { values: [named, hostOf(named)], shown: [...new Set(shown)] }
  },
  ({ values: [repository = '', host = ''] }) => ({
    why: sentences(
      say({
        en: t`The build downloads ${repository}, and ${host} asked for a login: the repository is private, was deleted, or has another name.`,
        'zh-TW': t`建置時要下載 ${repository}，而 ${host} 要求登入：儲存庫是私有的、已刪除，或名稱不對。`
      }),
      say({
        en: 'A build has no login for other hosts, and a Hugging Face token is none.',
        'zh-TW': '建置時沒有其他主機的登入資料，Hugging Face token 也不能用在那裡。'
      })
    ),
    fix: [
      say({
        en: 'Open that address in a private browser window. If it is not found, fix the address in `requirements.txt`, `package.json`, `go.mod` or the `Dockerfile`, or use another package.',
        'zh-TW':
          '用瀏覽器的無痕視窗打開這個網址。找不到的話，請修正 `requirements.txt`、`package.json`、`go.mod` 或 `Dockerfile` 裡的網址，或改用別的套件。'
      }),
      oneOf(
        say({
          en: 'If it is private: make the repository public, or copy its code into yours.',
          'zh-TW': '如果是私有的：把它設為公開（public repository），或把程式碼複製到自己的儲存庫。'
        }),
        {
          text: say({
            en: t`Only in a Docker Space: save a token of ${host} that may read it as a secret of the Space with the name \`GIT_TOKEN\`, and let the \`RUN\` line read it:`,
            'zh-TW': t`只適用於 Docker Space：把 ${host} 上可以讀取它的 token 存成 Space 的 secret，名稱是 \`GIT_TOKEN\`，再讓那一行 \`RUN\` 讀取：`
          }),
          block: {
            language: 'text',
            lines: [
              'RUN --mount=type=secret,id=GIT_TOKEN,mode=0444,required=true \\',
              `  git config --global url."https://x-access-token:$(cat /run/secrets/GIT_TOKEN)@${safe(host)}/".insteadOf "https://${safe(host)}/" \\`,
              '  && pip install -r requirements.txt; status=$?; rm -f ~/.gitconfig; exit $status'
            ]
          }
        }
      )
    ]
  })
)

function hostOf(address: string): string {
  return /(?:\/\/|@)(?:[^/@]{1,100}@)?([\w.-]{1,100})/.exec(address)?.[1] ?? 'github.com'
}

/** A host's name that may stand in a command as it is. */
function safe(host: string): string {
  return /^[\w.-]+$/.test(host) ? host : 'HOST'
}

const lfsQuota = cause(
  'lfs-quota',
  first([/over its data quota|exceeded its LFS budget|purchase more data packs/], /Cloning into |git clone /),
  () => ({
    why: say({
      en: 'The build clones a repository whose owner has used up the LFS downloads that github.com allows in a month. No limit of Hugging Face is involved.',
      'zh-TW':
        '建置時要 clone 的 GitHub 儲存庫，Git LFS 額度已經用完。這是 GitHub 的額度，不是 Hugging Face 的。'
    }),
    fix: [
      oneOf(
        {
          text: say({
            en: 'Clone without the LFS files if the app does not need them:',
            'zh-TW': '如果 app 不需要 LFS 檔案，clone 時略過它們：'
          }),
          block: { language: 'text', lines: ['ENV GIT_LFS_SKIP_SMUDGE=1'] }
        },
        say({
          en: 'Download the files from elsewhere (a release or another copy of the model), or ask the owner of that repository to raise its LFS budget.',
          'zh-TW':
            '改從別的地方下載這些檔案（release 或模型的其他來源），或請那個儲存庫的擁有者提高 LFS 額度。'
        })
      )
    ]
  })
)

const indexLogin = cause(
  'index-login',
  first([
    /401 Error, Credentials not correct for (https?:\/\/[^\s]{1,200})/,
    /(?:401|403) Client Error: \w{1,20} for url: (https?:\/\/(?!(?:[\w-]{1,63}\.)?(?:huggingface\.co|hf\.co))[^\s]{1,200})/,
    /npm (?:error|ERR!) code (E401|ENEEDAUTH)/,
    /npm (?:error|ERR!) 40[13] [^-]{0,40}- GET (https?:\/\/[^\s]{1,200})/,
    /User for ([\w.-]{1,100}): /
  ]),
  ({ values: [index = ''] }) => ({
    why: say({
      en: t`The server that the packages come from (${index}) wants a login, and the build has none or a wrong one.`,
      'zh-TW': t`存放套件的伺服器（${index}）要求登入，但建置時沒有登入資料，或資料不正確。`
    }),
    fix: [
      {
        text: say({
          en: 'Install the package from a public index if it is there. Otherwise save the login as a secret of the Space, and let the `RUN` line read it. For pip:',
          'zh-TW':
            '如果公開的地方也有這個套件，就從那裡安裝。不然就把登入資料存成 Space 的 secret，讓那一行 `RUN` 讀取。以 pip 為例：'
        }),
        block: {
          language: 'text',
          lines: [
            'RUN --mount=type=secret,id=INDEX_URL,mode=0444,required=true \\',
            '  pip install --extra-index-url "$(cat /run/secrets/INDEX_URL)" -r requirements.txt'
          ]
        }
      }
    ]
  })
)

const download = cause(
  'download',
  first([
    /(?:curl: \(\d{1,2}\)|wget: |fatal: unable to access '[^']{1,200}': )\s?((?:Could not resolve host|Failed to connect|Connection timed out|Operation timed out|The requested URL returned error: (?:404|5\d\d)|Recv failure|unable to resolve).{0,160})/,
    /ERROR (404: Not Found|5\d\d: .{1,60})\.$/,
    /(?:gnutls_handshake\(\) failed|RPC failed; (?:curl|HTTP) .{1,120})/
  ]),
  ({ values: [said] }) => ({
    why:
      said === undefined
        ? say({ en: 'A download during the build was cut.', 'zh-TW': '建置時的一個下載中斷了。' })
        : say({
            en: t`A command of the build could not download a file: ${said}.`,
            'zh-TW': t`建置時有一個指令下載檔案失敗：${said}。`
          }),
    fix: [
      say({
        en: 'Open the address in a browser. If it is not found there either, fix it in the `Dockerfile`: files of old versions are often moved.',
        'zh-TW': '用瀏覽器打開那個網址。也找不到的話，請修正 `Dockerfile` 裡的網址：舊版本的檔案常會搬走。'
      }),
      sentences(
        say({ en: 'If it works there, build once more.', 'zh-TW': '如果打得開，就再建置一次。' }),
        buildAgain
      )
    ]
  })
)

/** Other hosts that a build asks for something, and their logins. */
export const hostCauses: readonly Cause[] = [privateGit, lfsQuota, indexLogin]
/** What a command of the user's own could not download; the tools say more precisely what they miss. */
export const downloadCauses: readonly Cause[] = [download]
