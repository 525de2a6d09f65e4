import { say, t } from '../../../words/text.js'
import { oneOf } from '../../say/options.js'
import { last, cause, type Cause } from '../cause.js'

const noWrite = cause(
  'no-write',
  last(
    /PermissionError: \[Errno 13\] (?:[^:]{0,40}: )?['"]?([^'"]{1,200})['"]?/,
    /EACCES: permission denied, \w{1,20} '([^']{1,200})'/,
    /(?:PermissionError|OSError): \[Errno 30\] Read-only file system: ['"]([^'"]{1,200})/,
    /(?:cannot create directory|cannot touch|mkdir:?) ['‘]?([\w./-]{1,200})['’]?: (?:Permission denied|Read-only)/
  ),
  ({ values: [path = ''] }) => ({
    why: say({
      en: t`The app has no permission to write to ${path}. A Docker Space runs as user 1000, not as the administrator. It may write to its home folder and to \`/tmp\`, and usually nowhere else. Packages that find no home folder often write their downloads to \`/.cache\`.`,
      'zh-TW': t`app 要寫入 ${path}，但沒有權限。Docker Space 以使用者 1000 執行，不是管理員，通常只能寫入自己的家目錄和 \`/tmp\`。很多套件找不到家目錄時，會把下載的東西放到 \`/.cache\`。`
    }),
    fix: [
      {
        text: say({
          en: 'In the `Dockerfile`, create a user with a home folder, and copy the files as that user:',
          'zh-TW': '在 `Dockerfile` 為 app 建立有家目錄的使用者，並以這個使用者複製檔案：'
        }),
        block: {
          language: 'text',
          lines: [
            'RUN useradd -m -u 1000 user',
            'USER user',
            'ENV HOME=/home/user HF_HOME=/home/user/.cache/huggingface',
            'WORKDIR $HOME/app',
            'COPY --chown=user . $HOME/app'
          ]
        }
      }
    ]
  })
)

const shebang = { language: 'text', lines: ['#!/bin/sh'] } as const

const otherMachine = cause('other-machine', last(/exec format error/i), () => ({
  why: say({
    en: 'The program was made for another kind of processor. Spaces run on x86-64 (`linux/amd64`), but images built on a newer Mac are for ARM. A start script whose first line does not name its shell gives the same error.',
    'zh-TW':
      '這個程式是給另一種處理器用的。Space 使用 x86-64（`linux/amd64`），而在較新的 Mac 上建置的映像檔是 ARM。啟動用的指令檔第一行沒有指定 shell 時，也會出現同樣的錯誤。'
  }),
  fix: [
    say({
      en: 'In the `Dockerfile`, use an image for `linux/amd64` (`FROM --platform=linux/amd64 …`), and download programs for x86-64 (`amd64`), not for `arm64`.',
      'zh-TW':
        '在 `Dockerfile` 使用 `linux/amd64` 的映像檔（`FROM --platform=linux/amd64 …`），下載程式時選 x86-64（`amd64`），不要選 `arm64`。'
    }),
    {
      text: say({
        en: 'Check that the start script has no Windows line endings, and that its first line is:',
        'zh-TW': '確認啟動用的指令檔沒有使用 Windows 的換行字元，而且第一行是：'
      }),
      block: shebang
    }
  ]
}))

const diskWords: Cause['say'] = () => ({
  why: say({
    en: 'The Space’s disk is full (50 GB on the free hardware). The files that the app downloads or writes do not fit.',
    'zh-TW': 'Space 的磁碟滿了（免費硬體是 50 GB）：app 下載或寫入的檔案放不下。'
  }),
  fix: [
    say({
      en: 'Load smaller models, download only the files that the app needs (`allow_patterns` of `snapshot_download`), and delete files that it no longer needs.',
      'zh-TW':
        '改用比較小的模型，只下載需要的檔案（`snapshot_download` 的 `allow_patterns`），並刪除不再需要的檔案。'
    }),
    say({
      en: 'A restart empties the disk, but it will fill up again.',
      'zh-TW': '重新啟動會清空磁碟，但還是會再裝滿。'
    })
  ]
})
/** As the Hub tells it; whatever else the log says, this ended the app. */
export const evictedDisk = cause(
  'disk',
  last(/Workload evicted.{0,60}storage|storage limit exceeded/i),
  diskWords
)
const disk = cause('disk', last(/No space left on device|ENOSPC/), diskWords)

const notExecutable = cause(
  'not-executable',
  last(
    /exec:? "?([\w./-]{1,160})"?: permission denied/i,
    /(?:\/bin\/(?:ba)?sh|sh|bash)(?:: (?:line )?\d{1,4})?: ([\w./-]{1,160}): Permission denied/,
    /spawn ([\w./-]{1,160}) EACCES/
  ),
  ({ values: [path = ''] }) => ({
    why: say({
      en: t`The Space starts ${path}, but the file is not marked as executable.`,
      'zh-TW': t`Space 要啟動 ${path}，但這個檔案沒有標記為可以執行。`
    }),
    fix: [
      oneOf(
        {
          text: say({
            en: 'Mark it in git (on Windows, this is the only way to mark it). Replace `start.sh` with the name of the file:',
            'zh-TW': '在 git 裡標記（在 Windows 上只能這樣標記）。請把 `start.sh` 換成實際的檔名：'
          }),
          block: {
            language: 'sh',
            lines: ['git update-index --chmod=+x start.sh', 'git commit -m "Make start.sh executable"']
          }
        },
        {
          text: say({
            en: 'In the `Dockerfile`, add this line after the file is copied, with the name of the file:',
            'zh-TW': '在 `Dockerfile` 複製檔案之後加上這一行，並寫上實際的檔名：'
          }),
          block: { language: 'text', lines: ['RUN chmod +x start.sh'] }
        }
      )
    ]
  })
)

/** What the app may not start, and cannot be started as. */
export const programCauses: readonly Cause[] = [otherMachine, notExecutable]
/** Where it cannot write. */
export const writeCauses: readonly Cause[] = [noWrite, disk]
