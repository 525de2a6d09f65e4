import { say, sentences, t } from '../../words/text.js'
import type { Advice, RunContext } from '../engine/entry.js'
import { links } from '../say/phrases.js'

/** A failure of the job itself, before anything was asked of the Hub: it has no id of its own, and is told in full. */
interface RunnerReason {
  readonly sign: RegExp
  readonly say: (values: readonly string[], run: RunContext) => Advice
}

const again = say({ en: 'Run the workflow again.', 'zh-TW': '重新執行工作流程。' })

const noAction: RunnerReason = {
  sign: /Failed to download (?:action|archive) 'https:\/\/(?:api|codeload)\.github\.com/i,
  say: () => ({
    title: say({ en: 'GitHub could not provide an action', 'zh-TW': 'GitHub 無法提供 action' }),
    what: say({
      en: 'The runner could not download an action that the workflow uses, so the job did not start.',
      'zh-TW': 'runner 無法下載工作流程使用的 action，所以 job 沒有開始。'
    }),
    why: say({
      en: 'The answer came from api.github.com. A status such as 401 or 503 there is usually a temporary problem at GitHub. Your secrets and Hugging Face tokens are not the cause.',
      'zh-TW':
        '回應來自 api.github.com。那裡的 401、503 這類狀態碼，通常是 GitHub 暫時的問題，和你的 secret 或 Hugging Face token 都無關。'
    }),
    steps: [
      say({
        en: 'Wait a few minutes and run the workflow again.',
        'zh-TW': '等幾分鐘再重新執行工作流程。'
      }),
      say({
        en: 'If it fails again, look at [githubstatus.com](https://www.githubstatus.com), and check that the action after `uses:` still exists under that name and version. An action in another private repository must be shared in its Settings → Actions.',
        'zh-TW':
          '如果還是失敗，請查看 [githubstatus.com](https://www.githubstatus.com)，並確認 `uses:` 後面的 action 名稱和版本還存在。另一個私有儲存庫裡的 action，要在它的 Settings → Actions 開放使用。'
      })
    ],
    links: [
      {
        label: say({ en: 'GitHub: service status', 'zh-TW': 'GitHub：服務狀態' }),
        url: 'https://www.githubstatus.com'
      }
    ]
  })
}

/** A folder that may stand in a command as it is. */
const folderIn = (path = '') => (/^\/[\w./-]{1,200}$/.test(path) ? path : '"$GITHUB_WORKSPACE"')

const ownership: RunnerReason = {
  sign: /detected dubious ownership in repository at '([^']{1,200})'|unsafe repository \('([^']{1,200})' is owned by someone else\)/,
  say: ([path], run) => ({
    title: say({
      en: 'git does not trust the folder: another user owns it',
      'zh-TW': 'git 不信任這個資料夾：擁有者是別的使用者'
    }),
    what: say({
      en: t`git refused to work in ${path ?? ''}.`,
      'zh-TW': t`git 拒絕在 ${path ?? ''} 裡執行。`
    }),
    why: say({
      en: 'The checkout belongs to one user and git runs as another. This is usual in a container (`container:` or a Docker action). It has nothing to do with a login.',
      'zh-TW':
        'checkout 的檔案屬於一個使用者，git 卻以另一個使用者執行。這在容器裡很常見（`container:` 或 Docker action），和登入無關。'
    }),
    steps: [
      {
        text: say({
          en: 'Before the first git command of that step, in the same container and as the same user, mark the folder as safe (`safe.directory`):',
          'zh-TW':
            '在那個步驟的第一個 git 指令之前，在同一個容器、以同一個使用者，把資料夾設為可信任（`safe.directory`）：'
        }),
        block: { language: 'sh', lines: [`git config --global --add safe.directory ${folderIn(path)}`] }
      },
      again
    ],
    links: links(run, 'checkout', 'selfHosted')
  })
}

const identity: RunnerReason = {
  sign: /Author identity unknown|Committer identity unknown|Please tell me who you are|empty ident name|unable to auto-detect email address/i,
  say: (_, run) => ({
    title: say({ en: 'git does not know who commits', 'zh-TW': 'git 不知道是誰在 commit' }),
    what: say({
      en: 'git made no commit, because it has no name and email address for it.',
      'zh-TW': 'git 沒有名稱和電子郵件，所以沒有建立 commit。'
    }),
    why: say({
      en: 'Every commit has a name and an email address, but a new runner has none. This is not a login: any name works.',
      'zh-TW': '每個 commit 都要有名稱和電子郵件，而新的 runner 沒有設定。這不是登入，填什麼名稱都可以。'
    }),
    steps: [
      {
        text: say({
          en: 'Set both before `git commit`, in the same step:',
          'zh-TW': '在同一個步驟的 `git commit` 之前設定這兩項：'
        }),
        block: {
          language: 'sh',
          lines: [
            'git config user.name "github-actions[bot]"',
            'git config user.email "41898282+github-actions[bot]@users.noreply.github.com"'
          ]
        }
      },
      again
    ],
    links: links(run, 'checkout')
  })
}

const hfCommand: RunnerReason = {
  sign: /(huggingface-cli|\bhf): (?:command )?not found|(huggingface-cli)[`'"]? is deprecated and no longer works/,
  say: ([name = 'hf'], run) => ({
    title: say({
      en: t`The command ${name} cannot be used on this runner`,
      'zh-TW': t`這台 runner 不能使用 ${name} 指令`
    }),
    what: say({
      en: t`A step runs ${name}, which is missing or no longer works. The step did not contact Hugging Face.`,
      'zh-TW': t`有一個步驟要執行 ${name}，但沒有這個指令，或已經不能用。還沒有連到 Hugging Face。`
    }),
    why:
      name === 'hf'
        ? say({
            en: 'The command `hf` has been part of `huggingface_hub` since 0.34. The package is not installed in this job, or is older.',
            'zh-TW': '`hf` 指令從 `huggingface_hub` 0.34 開始提供。這個 job 沒有安裝這個套件，或版本比較舊。'
          })
        : say({
            en: '`huggingface_hub` 1.0 and later no longer have the command `huggingface-cli`. It is called `hf` now.',
            'zh-TW': '`huggingface_hub` 1.0 以後不再提供 `huggingface-cli` 指令，現在改叫 `hf`。'
          }),
    steps: [
      {
        text: say({
          en: 'Install the package in the same job, and use the new command. `huggingface-cli login` is now `hf auth login`, and `huggingface-cli upload` is `hf upload`:',
          'zh-TW':
            '在同一個 job 安裝套件，並改用新的指令。`huggingface-cli login` 改成 `hf auth login`，`huggingface-cli upload` 改成 `hf upload`：'
        }),
        block: { language: 'sh', lines: ['pip install "huggingface_hub>=1.0"', 'hf upload --help'] }
      },
      say({
        en: 'To keep the old command, install `huggingface_hub<1.0` instead.',
        'zh-TW': '如果要繼續用舊的指令，請改裝 `huggingface_hub<1.0`。'
      }),
      again
    ],
    links: links(run, 'tokenDocs')
  })
}

const addressAsId: RunnerReason = {
  sign: /Unable to retrieve user and repo ID from the passed HF ID: (\S{1,200})/,
  say: ([passed = ''], run) => ({
    title: say({
      en: 'A repository id is needed, but an address was given',
      'zh-TW': '應該填儲存庫 id 的地方填了網址'
    }),
    what: say({
      en: t`The Hugging Face client cannot read ${passed} as a repository id.`,
      'zh-TW': t`Hugging Face 的程式無法把 ${passed} 當成儲存庫的 id。`
    }),
    why: say({
      en: 'An id is `owner/name`, without `https://` and without the host.',
      'zh-TW': 'id 的格式是 `owner/name`，不包含 `https://` 和主機名稱。'
    }),
    steps: [
      sentences(
        say({ en: 'Pass only the last two parts:', 'zh-TW': '只傳最後兩段：' }),
        say({
          en: t`${passed.split('/').slice(-2).join('/')} instead of ${passed}.`,
          'zh-TW': t`用 ${passed.split('/').slice(-2).join('/')} 取代 ${passed}。`
        })
      ),
      again
    ],
    links: links(run, 'spacesDocs')
  })
}

/** What stops a job before a push; the first that the output shows is told. */
export const runnerReasons: readonly RunnerReason[] = [noAction, ownership, identity, hfCommand, addressAsId]

/** The advice for a reason that the output shows; undefined for any other. */
export function runnerAdvice(printed: string, run: RunContext): Advice | undefined {
  for (const reason of runnerReasons) {
    const match = reason.sign.exec(printed)
    if (match !== null) return reason.say(match.slice(1).filter(Boolean), run)
  }
  return undefined
}
