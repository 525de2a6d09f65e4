import { say, sentences, t } from '../../../../words/text.js'
import { oneOf } from '../../../say/options.js'
import { first, cause, type Cause, type Found } from '../../cause.js'
import { buildAgain } from '../../steps.js'

const again = sentences(
  say({
    en: 'Build again. Your files may be fine.',
    'zh-TW': '再建置一次。你的檔案可能沒有問題。'
  }),
  buildAgain
)

const ref = cause(
  'git-branch',
  first(
    [
      /Remote branch ([^\s]{1,120}) not found in upstream/,
      /couldn't find remote ref ([^\s]{1,120})/,
      /pathspec '([^']{1,120})' did not match any file\(s\) known to git/,
      /reference is not a tree: (\w{7,64})/
    ],
    /Running command git clone |Cloning into |git clone /
  ),
  ({ values: [name = ''] }) => ({
    why: say({
      en: t`The build downloads another repository, which has no branch, tag or commit ${name}. It was renamed, merged or deleted.`,
      'zh-TW': t`建置時要取得另一個儲存庫，但那裡沒有 ${name} 這個分支（branch）、標籤（tag）或 commit：已經改名、合併或刪除了。`
    }),
    fix: [
      oneOf(
        say({
          en: 'Open the repository in a browser and find a branch or tag that exists. Write it in the `Dockerfile` (after `-b`) or in `requirements.txt` (after `@`).',
          'zh-TW':
            '用瀏覽器打開那個儲存庫，找出存在的分支或標籤，寫在 `Dockerfile`（`-b` 後面）或 `requirements.txt`（`@` 後面）。'
        }),
        say({
          en: 'Leave it out, to get the default branch.',
          'zh-TW': '拿掉它，取得預設分支（default branch）。'
        })
      )
    ]
  })
)

const fonts = cause(
  'google-fonts',
  lines =>
    first([/Failed to fetch (?:font )?[`']([^`'\n]{1,80})[`'] from Google Fonts/])(lines) ??
    first([
      /(?:request to|while requesting|while retrieving) https:\/\/(fonts\.(?:googleapis|gstatic)\.com)/,
      /Failed to fetch font [`']([^`'\n]{1,80})[`']/
    ])(lines),
  ({ values: [font = ''] }) => ({
    why: say({
      en: t`The build could not download fonts from Google Fonts (${font}).`,
      'zh-TW': t`建置時要從 Google Fonts 下載字型（${font}），但連不上。`
    }),
    fix: [
      oneOf(again, {
        text: say({
          en: 'Put the font file (`.woff2`) in the repository, so that nothing is downloaded. With Next.js, instead of `next/font/google`:',
          'zh-TW': '把字型檔（`.woff2`）放進儲存庫，就不需要下載。以 Next.js 為例，取代 `next/font/google`：'
        }),
        block: {
          language: 'text',
          lines: [
            "import localFont from 'next/font/local'",
            "const font = localFont({ src: './font.woff2' })"
          ]
        }
      })
    ]
  }),
  'none'
)

const spacy = cause(
  'spacy-model',
  first([/(Couldn't fetch compatibility table)/], /Server error \(\d{3}\)/),
  () => ({
    why: say({
      en: '`spacy download` did not get its list of models from GitHub. GitHub sometimes refuses such requests. No token is needed.',
      'zh-TW': '`spacy download` 無法從 GitHub 取得模型清單。GitHub 有時會拒絕這種請求，這不需要 token。'
    }),
    fix: [
      oneOf(again, {
        text: say({
          en: 'Install the model directly, with this line in `requirements.txt` instead of `spacy download`. The first two numbers must match spaCy (`spacy==3.8.x` needs model `3.8.0`):',
          'zh-TW':
            '直接安裝模型：在 `requirements.txt` 寫這一行，不要用 `spacy download`。前兩個數字要和 spaCy 相同（`spacy==3.8.x` 要用 `3.8.0` 的模型）：'
        }),
        block: {
          language: 'text',
          lines: [
            'https://github.com/explosion/spacy-models/releases/download/en_core_web_sm-3.8.0/en_core_web_sm-3.8.0-py3-none-any.whl'
          ]
        }
      })
    ]
  })
)

const codes =
  'ECONNRESET|ETIMEDOUT|ESOCKETTIMEDOUT|EAI_AGAIN|ENOTFOUND|ECONNREFUSED|EIDLETIMEOUT|ERR_SOCKET_TIMEOUT|EPROTO'

const npm = cause(
  'npm-network',
  first([
    new RegExp(`npm (?:error|ERR!) (?:code |network [^\\n]{0,160})(${codes})\\b`),
    new RegExp(`An unexpected error occurred: "https?:[^"]{1,200}: (?:\\w{1,20} )?(${codes})\\b`),
    new RegExp(`(?:ERR_PNPM_META_FETCH_FAIL|ERR_PNPM_FETCH)\\w{0,20}[^\\n]{0,300}\\b(${codes})\\b`),
    /(ERR_PNPM_META_FETCH_FAIL)/,
    /npm (?:error|ERR!) (network timeout) at: /
  ]),
  ({ values: [code = ''] }) => ({
    why: say({
      en: t`The connection to the npm package server was cut or took too long (${code}).`,
      'zh-TW': t`連到 npm 套件伺服器的連線中斷，或花了太多時間（${code}）。`
    }),
    fix: [
      again,
      {
        text: say({
          en: 'If it happens again, let npm retry more often: add these lines to the `Dockerfile` before npm runs. Also check that `.npmrc` and the lock file name a public registry.',
          'zh-TW':
            '如果又發生，在 `Dockerfile` 執行 npm 之前加上這幾行，讓它多試幾次。也請確認 `.npmrc` 和鎖定檔裡的 registry 是公開的。'
        }),
        block: {
          language: 'text',
          lines: ['ENV NPM_CONFIG_FETCH_RETRIES=5', 'ENV NPM_CONFIG_FETCH_TIMEOUT=600000']
        }
      }
    ]
  }),
  'none'
)

/** What a build downloaded in place of a list of requirements: the page or the refusal of a server. */
function downloadedList(lines: readonly string[]): Found | null {
  const invalid = first([/Invalid requirement:? ['"]?([^'"\n]{1,120})/])(lines)
  if (invalid === null) return null
  const saved = first([
    /(?:Saving to: ['‘’"]?|(?:wget|curl) [^\n]{0,200}\s)([\w./-]{0,80}requirements[\w.-]{0,20}\.txt)/
  ])(lines)
  if (saved !== null)
    return {
      values: [invalid.values[0] ?? '', saved.values[0] ?? ''],
      shown: [...saved.shown, ...invalid.shown]
    }
  return /^\s*<(?:!doctype|html|head|\?xml)/i.test(invalid.values[0] ?? '') ? invalid : null
}

const list = cause(
  'downloaded-list',
  downloadedList,
  ({ values: [line = '', file = 'requirements.txt'] }) => ({
    why: say({
      en: t`${file} is not a list of packages. A server sent something else instead, which says ${line}.`,
      'zh-TW': t`${file} 不是套件清單，而是伺服器傳回的別的內容：裡面寫著 ${line}。`
    }),
    fix: [
      {
        text: say({
          en: 'Commit the file to your own repository, and let the `Dockerfile` copy it instead of downloading it. If you download it from GitHub, use the address of the “Raw” button.',
          'zh-TW':
            '把檔案 commit 到自己的儲存庫，讓 `Dockerfile` 複製它，不要下載。如果要從 GitHub 下載，請使用「Raw」按鈕的網址。'
        }),
        block: {
          language: 'text',
          lines: ['COPY requirements.txt .', 'RUN pip install --no-cache-dir -r requirements.txt']
        }
      }
    ]
  })
)

const markers = cause(
  'merge-markers',
  first([
    /(?:Invalid requirement|Couldn't parse requirement)[^\n]{0,80}?(<{7} [^'"\n]{1,60}|>{7} [^'"\n]{1,60}|={7})/
  ]),
  ({ values: [line = ''] }) => ({
    why: say({
      en: t`The list of packages still has the markers of an unfinished git merge: ${line}.`,
      'zh-TW': t`套件清單裡還有 git 合併沒有完成的標記：${line}。`
    }),
    fix: [
      say({
        en: 'Open the file, keep the lines that you want, and remove those that begin with `<<<<<<<`, `=======` and `>>>>>>>`.',
        'zh-TW': '打開檔案，留下需要的內容，刪除以 `<<<<<<<`、`=======` 和 `>>>>>>>` 開頭的行。'
      })
    ]
  })
)

/** What a build gets from elsewhere, each with its own way out. */
export const fetchedCauses: readonly Cause[] = [ref, fonts, spacy, npm, markers, list]
