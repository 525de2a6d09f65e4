import { say, sentences, t } from '../../../../words/text.js'
import { oneOf } from '../../../say/options.js'
import { first, cause, type Cause } from '../../cause.js'
import { buildAgain } from '../../steps.js'
import { constrained } from '../python/python.js'

const cmake = cause(
  'cmake-policy',
  first([/Compatibility with CMake < ([\d.]{1,8}) has been removed/]),
  ({ values: [version = '3.5'] }) => ({
    why: say({
      en: t`A package was written for a CMake older than ${version}, and CMake 4 is no longer compatible with that.`,
      'zh-TW': t`有一個套件是為 ${version} 以前的 CMake 寫的，CMake 4 已經不再相容。`
    }),
    fix: [
      oneOf(
        say({
          en: 'Write a newer version of that package in `requirements.txt`, if there is one.',
          'zh-TW': '如果那個套件有新版，在 `requirements.txt` 改用新版。'
        }),
        {
          text: say({
            en: 'In a Docker Space, let CMake accept it, with this line before pip:',
            'zh-TW': '在 Docker Space，於 pip 之前加上這一行，讓 CMake 接受它：'
          }),
          block: { language: 'text', lines: ['ENV CMAKE_POLICY_VERSION_MINIMUM=3.5'] }
        },
        {
          text: say({
            en: 'Let pip build packages with an older CMake:',
            'zh-TW': '讓 pip 在建置套件時使用舊版 CMake：'
          }),
          block: constrained('cmake<4')
        }
      )
    ]
  })
)

const git = cause(
  'no-git',
  first([
    /Cannot find command '(git)'/,
    /(git) executable not found/i,
    /npm (?:error|ERR!) .{0,80}spawn (git)\b/
  ]),
  () => ({
    why: say({
      en: 'A dependency comes from a git repository (`git+https://…`), and the image has no `git`.',
      'zh-TW': '有一個相依套件來自 git 儲存庫（`git+https://…`），但映像檔裡沒有 `git`。'
    }),
    fix: [
      oneOf(
        {
          text: say({
            en: 'In the `Dockerfile`, install git before the packages:',
            'zh-TW': '在 `Dockerfile` 安裝套件之前，先安裝 git：'
          }),
          block: {
            language: 'text',
            lines: ['RUN apt-get update && apt-get install -y --no-install-recommends git']
          }
        },
        say({
          en: 'In a Gradio or Streamlit Space, write `git` in `packages.txt`.',
          'zh-TW': 'Gradio 或 Streamlit Space：在 `packages.txt` 寫上 `git`。'
        })
      )
    ]
  })
)

const hfCommand = cause(
  'hf-command',
  first([/(huggingface-cli): (?:command )?not found/, /(huggingface-cli)\b.{0,400}exit code: 127/]),
  () => ({
    why: say({
      en: 'The `Dockerfile` runs `huggingface-cli`, and the image has no such command. In `huggingface_hub` 1.0 and later, it is called `hf`.',
      'zh-TW':
        '`Dockerfile` 要執行 `huggingface-cli`，但映像檔裡沒有這個指令。從 `huggingface_hub` 1.0 開始，它改名為 `hf`。'
    }),
    fix: [
      {
        text: say({
          en: 'Install the package before that line, and use `hf download` and `hf auth login` instead. A login is needed only for private repositories, and a build has no secrets unless the `RUN` line mounts them.',
          'zh-TW':
            '在那一行之前安裝套件，並改用 `hf download` 和 `hf auth login`。只有私有的儲存庫才需要登入；而且建置時沒有 secret，除非那一行 `RUN` 掛載了它。'
        }),
        block: { language: 'text', lines: ['RUN pip install -U huggingface_hub'] }
      }
    ]
  })
)

const timeCrate = cause(
  'time-crate',
  first(
    [
      /inference error on crate `([\w-]{1,60})` caused by an API change in Rust/,
      /type annotations needed for `Box<_>`/
    ],
    /could not compile `/
  ),
  ({ values: [name = 'time'] }) => ({
    why: say({
      en: t`\`Cargo.lock\` holds a version of the crate ${name} that does not compile with Rust 1.80 and later.`,
      'zh-TW': t`\`Cargo.lock\` 鎖定的 crate ${name} 版本，無法用 Rust 1.80 以後的版本編譯。`
    }),
    fix: [
      {
        text: say({
          en: 'Update that crate on your own computer, and commit `Cargo.lock`. For `time`, it must be 0.3.35 or later. If a package from PyPI brings it, write a newer version of that package in `requirements.txt`.',
          'zh-TW':
            '在自己的電腦上更新這個 crate，再 commit `Cargo.lock`。`time` 要 0.3.35 以上。如果它來自 PyPI 的套件，請在 `requirements.txt` 改用那個套件的新版。'
        }),
        block: { language: 'sh', lines: [`cargo update -p ${/^[\w-]+$/.test(name) ? name : 'time'}`] }
      }
    ]
  })
)

const npmRights = cause(
  'npm-permission',
  lines =>
    first([
      /EACCES: permission denied, (?:mkdir|open|unlink|rename|copyfile|symlink|rmdir|scandir|lstat) '([^']{1,200})'/
    ])(lines) ?? first([/npm (?:error|ERR!) code EACCES/])(lines),
  ({ values: [path = 'node_modules'] }) => ({
    why: say({
      en: t`The user that runs npm has no permission to write ${path}: \`WORKDIR\` and \`COPY\` make folders and files that belong to root, also after the line \`USER\`.`,
      'zh-TW': t`執行 npm 的使用者沒有權限寫入 ${path}：\`WORKDIR\` 和 \`COPY\` 建立的資料夾和檔案屬於 root，寫在 \`USER\` 之後也一樣。`
    }),
    fix: [
      {
        text: say({
          en: 'In the `Dockerfile`, give the folder to that user before the line `USER`, and copy files as that user. For `node` images:',
          'zh-TW':
            '在 `Dockerfile` 的 `USER` 之前把資料夾交給那個使用者，並用那個使用者複製檔案。以 `node` 映像檔為例：'
        }),
        block: {
          language: 'text',
          lines: [
            'WORKDIR /app',
            'RUN chown node:node /app',
            'USER node',
            'COPY --chown=node:node . .',
            'RUN npm ci'
          ]
        }
      }
    ]
  })
)

const slow = cause(
  'uv-timeout',
  lines => {
    const failed = first([/Failed to (?:download|fetch):? (?:distribution\b|`?([^`\s]{1,160}))/])(lines)
    const timed = first([/operation timed out|network timeout|UV_HTTP_TIMEOUT|request timed out/i])(lines)
    return failed && timed && { ...failed, shown: [...new Set([...failed.shown, ...timed.shown])] }
  },
  () => ({
    why: say({
      en: 'The download of a package timed out, because the server or the connection was slow. Your files may be fine.',
      'zh-TW': '下載套件時逾時，因為伺服器或連線太慢。你的檔案可能沒有問題。'
    }),
    fix: [
      sentences(say({ en: 'Build once more.', 'zh-TW': '再建置一次。' }), buildAgain),
      {
        text: say({
          en: 'If it happens again, let uv wait longer, with this line in the `Dockerfile` before uv:',
          'zh-TW': '如果又發生，在 `Dockerfile` 的 uv 之前加上這一行，讓它等久一點：'
        }),
        block: { language: 'text', lines: ['ENV UV_HTTP_TIMEOUT=300'] }
      }
    ]
  }),
  'none'
)

/** Tools that are missing, were renamed, or gave up what old code relies on. */
export const movedCauses: readonly Cause[] = [timeCrate, cmake, git, hfCommand, npmRights, slow]
