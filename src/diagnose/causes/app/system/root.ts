import { say, t } from '../../../../words/text.js'
import { oneOf } from '../../../say/options.js'
import { last, cause, type Cause } from '../../cause.js'

const ownUser = {
  text: say({
    en: 'Give the folders that the app writes to user 1000, in the `Dockerfile` before the line `USER`:',
    'zh-TW': '在 `Dockerfile` 的 `USER` 那行之前，把 app 要寫入的資料夾交給使用者 1000：'
  }),
  block: {
    language: 'text',
    lines: ['RUN mkdir -p /app /data && chown -R 1000:1000 /app /data', 'USER 1000', 'ENV HOME=/app']
  }
} as const

const noRoot = cause(
  'no-root',
  last(
    /(sudo): (?:effective uid is not 0|a password is required|a terminal is required)/,
    /(su-exec|gosu|setpriv|setuidgid|s6-\w{1,30}): .{0,80}(?:[Oo]peration not permitted|fatal: .{0,60}permitted)/,
    /(s6-overlay-suexec): fatal: can only run as pid 1/,
    /(chown): changing ownership of .{1,200}Operation not permitted/,
    /(supervisord?).{0,40}Can't drop privilege as nonroot user|Can't drop privilege as nonroot user/,
    /Could not open lock file .{1,80}(?:13: )?Permission denied|are you (root)\?/,
    /(initdb): error: cannot be run as root|"(root)" execution of the PostgreSQL server is not permitted/,
    /(setgroups|setgid|setuid)\b.{0,80}[Oo]peration not permitted/
  ),
  ({ values: [program = 'apt-get'] }) => ({
    why: say({
      en: t`When the app starts, ${program} tries to act as the administrator (root) or to switch users. A Space runs the container as user 1000, which can do neither.`,
      'zh-TW': t`app 啟動時，${program} 要以管理員（root）身分執行，或切換使用者。Space 以使用者 1000 執行容器，兩者都不允許。`
    }),
    fix: [
      oneOf(
        say({
          en: 'Do everything that needs the administrator (installing, `chown`, creating users) in the `Dockerfile`. Remove `sudo`, `su`, `gosu` and `chown` from the start script. For supervisord, remove `user=` from its configuration file.',
          'zh-TW':
            '需要管理員的事（安裝、`chown`、建立使用者）在 `Dockerfile` 裡做，並從啟動指令檔拿掉 `sudo`、`su`、`gosu` 和 `chown`。supervisord 請移除設定檔的 `user=`。'
        }),
        say({
          en: 'Use an image that is made for an ordinary user (“rootless”, “unprivileged”), or start the program itself instead of the image’s entry point.',
          'zh-TW':
            '使用為一般使用者準備的映像檔（rootless、unprivileged），或直接啟動程式，不經過映像檔的 entrypoint。'
        })
      ),
      ownUser
    ]
  })
)

/** Rust tells the number and the kind, and not which file it was. */
const panic = cause(
  'system-refusal',
  last(
    /Os \{ code: (?:1|13|30), kind: (?:PermissionDenied|ReadOnlyFilesystem), message: "([^"]{1,80})" \}/,
    /(?:Operation not permitted|Permission denied) \(os error (?:1|13)\)/
  ),
  ({ values: [said = 'Permission denied'] }) => ({
    why: say({
      en: t`The container’s system refused an operation (${said}), but the program does not say which file or call it was. The app may be writing to a folder without permission: Docker Spaces run as user 1000.`,
      'zh-TW': t`容器的系統拒絕了某個動作（${said}），但程式沒有寫是哪個檔案或呼叫。可能是 app 要寫入沒有權限的資料夾：Docker Space 以使用者 1000 執行。`
    }),
    fix: [
      {
        text: say({
          en: 'For more details, set this variable with this action’s input `variables`, and read the log again.',
          'zh-TW': '讓程式說明更多：用這個 action 的參數 `variables` 設定這個變數，再看一次紀錄。'
        }),
        block: { language: 'yaml', lines: ['with:', '  variables: |', '    RUST_BACKTRACE=1'] }
      },
      ownUser,
      say({
        en: 'If the Space is a copy of a template, compare its `Dockerfile` with the template’s current one.',
        'zh-TW': '如果 Space 是複製範本來的，請和範本目前的 `Dockerfile` 比對。'
      })
    ]
  })
)

const docker = cause(
  'docker-inside',
  last(
    /Cannot connect to the Docker daemon|docker\.errors\.DockerException|trying to connect to the Docker daemon socket/
  ),
  () => ({
    why: say({
      en: 'The app tries to start its own containers. A Space is itself a container, and has no Docker.',
      'zh-TW': 'app 要啟動自己的容器，但 Space 本身就是容器，裡面沒有 Docker。'
    }),
    fix: [
      say({
        en: 'Install the program in the Space’s own `Dockerfile` and start it as a process, or use a server elsewhere and give the app its address.',
        'zh-TW': '在 Space 自己的 `Dockerfile` 安裝那個程式並直接執行，或使用別處的伺服器，把網址交給 app。'
      })
    ]
  })
)

/** What only an administrator may do, and the container’s user does not. */
export const rootCauses: readonly Cause[] = [noRoot, panic, docker]
