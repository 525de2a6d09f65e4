import { t } from '../../../words/text.js'
import { last, cause, type Cause } from '../cause.js'

const noWrite = cause(
  'no-write',
  last(
    /PermissionError: \[Errno 13\] (?:[^:]{0,40}: )?['"]?([^'"]{1,200})['"]?/,
    /EACCES: permission denied, \w{1,20} '([^']{1,200})'/,
    /(?:PermissionError|OSError): \[Errno 30\] Read-only file system: ['"]([^'"]{1,200})/,
    /(?:cannot create directory|cannot touch|mkdir:?) ['‘]?([\w./-]{1,200})['’]?: (?:Permission denied|Read-only)/
  ),
  {
    en: ({ values: [path = ''] }) => ({
      why: t`The app wants to write at ${path} and may not. A Docker Space runs as the user 1000, not as the administrator: it may write in its home folder and in \`/tmp\`, and mostly nowhere else. Many packages keep downloads in \`/.cache\` when they find no home.`,
      fix: [
        {
          text: t`Give the app a user with a home in the \`Dockerfile\`, and copy the files for that user:`,
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
    }),
    'zh-TW': ({ values: [path = ''] }) => ({
      why: t`app 要寫入 ${path}，但沒有權限。Docker Space 是以使用者 1000 執行，不是管理員：通常只能寫入自己的家目錄和 \`/tmp\`。很多套件找不到家目錄時，會把下載的東西放到 \`/.cache\`。`,
      fix: [
        {
          text: t`在 \`Dockerfile\` 為 app 建立有家目錄的使用者，並以這個使用者複製檔案：`,
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
  }
)

const shebang = { language: 'text', lines: ['#!/bin/sh'] } as const

const otherMachine = cause('other-machine', last(/exec format error/i), {
  en: () => ({
    why: t`The program was made for another kind of processor: Spaces run on x86-64 (\`linux/amd64\`), and images that were built on a newer Mac are for ARM. A start script says the same when its first line does not name its shell.`,
    fix: [
      {
        text: t`In the \`Dockerfile\`, begin with an image for \`linux/amd64\` (\`FROM --platform=linux/amd64 …\`), and download programs for x86-64 (\`amd64\`), not for \`arm64\`.`
      },
      {
        text: t`See that the file of a start script has no Windows line ends, and that its very first line is:`,
        block: shebang
      }
    ]
  }),
  'zh-TW': () => ({
    why: t`這個程式是給另一種處理器用的：Space 使用 x86-64（\`linux/amd64\`），而在較新的 Mac 上建置的映像檔是 ARM。啟動用的指令檔第一行沒有指定 shell 時，也會出現同樣的訊息。`,
    fix: [
      {
        text: t`在 \`Dockerfile\` 使用 \`linux/amd64\` 的映像檔（\`FROM --platform=linux/amd64 …\`），下載程式時選 x86-64（\`amd64\`），不要選 \`arm64\`。`
      },
      { text: t`確認啟動用的指令檔沒有使用 Windows 的換行，而且第一行是：`, block: shebang }
    ]
  })
})

const diskWords: Cause['say'] = {
  en: () => ({
    why: t`The Space’s disk is full (50 GB on the free hardware): what the app downloads or writes does not fit.`,
    fix: [
      {
        text: t`Load smaller models, download only the files that are needed (\`allow_patterns\` of \`snapshot_download\`), and delete what is no longer needed.`
      },
      { text: t`A restart empties the disk again, but only until the same happens once more.` }
    ]
  }),
  'zh-TW': () => ({
    why: t`Space 的磁碟滿了（免費硬體是 50 GB）：app 下載或寫入的東西放不下。`,
    fix: [
      {
        text: t`改用比較小的模型，只下載需要的檔案（\`snapshot_download\` 的 \`allow_patterns\`），並刪除不再需要的東西。`
      },
      { text: t`重新啟動會清空磁碟，但同樣的情況還是會再發生。` }
    ]
  })
}
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
  {
    en: ({ values: [path = ''] }) => ({
      why: t`The Space starts ${path}, but the file is not marked as a program that may be run.`,
      fix: [
        {
          text: t`Mark it in git (on Windows there is no other way), or write \`RUN chmod +x\` with its name in the \`Dockerfile\`. Put the file’s name in place of \`start.sh\`:`,
          block: {
            language: 'sh',
            lines: ['git update-index --chmod=+x start.sh', 'git commit -m "Make start.sh executable"']
          }
        }
      ]
    }),
    'zh-TW': ({ values: [path = ''] }) => ({
      why: t`Space 要啟動 ${path}，但這個檔案沒有標記為可以執行。`,
      fix: [
        {
          text: t`在 git 裡標記（在 Windows 上只能這樣做），或在 \`Dockerfile\` 用 \`RUN chmod +x\` 加上檔名。請把 \`start.sh\` 換成實際的檔名：`,
          block: {
            language: 'sh',
            lines: ['git update-index --chmod=+x start.sh', 'git commit -m "Make start.sh executable"']
          }
        }
      ]
    })
  }
)

/** What the app may not start, and cannot be started as. */
export const programCauses: readonly Cause[] = [otherMachine, notExecutable]
/** Where it cannot write. */
export const writeCauses: readonly Cause[] = [noWrite, disk]
