import { say, sentences, t } from '../../../../words/text.js'
import { oneOf } from '../../../say/options.js'
import { last, cause, type Cause } from '../../cause.js'

/** Folders that are a program's own, with the setting that moves them. */
const cacheSettings: readonly (readonly [RegExp, string])[] = [
  [/data-gym-cache|tiktoken/, 'TIKTOKEN_CACHE_DIR=/home/user/.cache/tiktoken'],
  [/matplotlib|mplconfig/i, 'MPLCONFIGDIR=/home/user/.cache/matplotlib'],
  [/nltk/i, 'NLTK_DATA=/home/user/nltk_data'],
  [/numba/i, 'NUMBA_CACHE_DIR=/tmp/numba'],
  [/torch/i, 'TORCH_HOME=/home/user/.cache/torch'],
  [/easyocr/i, 'EASYOCR_MODULE_PATH=/home/user/.EasyOCR'],
  [/streamlit/i, 'STREAMLIT_HOME=/home/user/.streamlit'],
  [/^\/data\b|huggingface|\.cache|transformers/i, 'HF_HOME=/home/user/.cache/huggingface']
]

/** The line of a Dockerfile that moves such a folder to where the app may write. */
function cacheSetting(path: string): readonly string[] {
  const setting = cacheSettings.find(([pattern]) => pattern.test(path))?.[1]
  return setting === undefined ? [] : [`ENV ${setting}`]
}

const nginx = cause(
  'nginx-rights',
  last(/\[emerg\][^"]{0,60}"([^"]{1,200})" failed \(13: Permission denied\)/),
  ({ values: [path = ''] }) => ({
    why: say({
      en: t`nginx may not use ${path}: a Docker Space runs as user 1000, not as the administrator, so nginx may not write to \`/var/cache/nginx\`, \`/var/run\` and \`/var/log\`, or listen on port 80.`,
      'zh-TW': t`nginx 不能使用 ${path}：Docker Space 以使用者 1000 執行，不是管理員，所以 nginx 不能寫入 \`/var/cache/nginx\`、\`/var/run\`、\`/var/log\`，也不能使用連接埠（port）80。`
    }),
    fix: [
      oneOf(
        {
          text: say({
            en: 'Use the image that is made for it, and let it listen on port 7860 (`listen 7860;` in your configuration):',
            'zh-TW': '改用為此準備的映像檔，並讓它監聽連接埠（port）7860（設定檔裡的 `listen 7860;`）：'
          }),
          block: { language: 'text', lines: ['FROM nginxinc/nginx-unprivileged:stable'] }
        },
        {
          text: say({
            en: 'Or give user 1000 these folders in the `Dockerfile`, and write `pid /tmp/nginx.pid;` in `nginx.conf`:',
            'zh-TW':
              '或在 `Dockerfile` 把這些資料夾交給使用者 1000，並在 `nginx.conf` 寫 `pid /tmp/nginx.pid;`：'
          }),
          block: {
            language: 'text',
            lines: ['RUN chown -R 1000:1000 /var/cache/nginx /var/log/nginx /var/run /etc/nginx/conf.d']
          }
        }
      )
    ]
  })
)

/** What lies in `/tmp` or at home and may still not be written: another user made it. */
const othersFolder = /^\/(?:tmp|home\/user)\//

const noWrite = cause(
  'no-write',
  last(
    /\[Errno 13\] (?:error while attempting to bind|.{0,20}bind)[^'"]{0,60}\('[^']{0,60}', (\d{1,4})\)/,
    /(?:PermissionError|OSError)?:? ?\[Errno 13\] (?:[^:]{0,40}: )?['"]?([^'"\s]{1,200})['"]?/,
    /problem when trying to write in your cache folder \(([^)]{1,200})\)/,
    /EACCES:? ?(?:permission denied)?,? (?:\w{1,20} )?'([^']{1,200})'/,
    /\[Errno 30\] Read-only file system: ['"]([^'"]{1,200})/,
    /(?:cannot create directory|cannot touch|cannot open|mkdir:?|unable to (?:open|create)(?: directory| file)?) ['‘"]?([\w./-]{1,200})['’"]?:? .{0,20}(?:Permission denied|Read-only)/,
    /Matplotlib (?:requires access to a writable cache directory|created a temporary cache directory at) ?.{0,80}?(\/[\w./-]{1,160}matplotlib)/,
    /(?:mkdir|open|stat|chmod|unlinkat) ([\w./-]{1,200}): permission denied/,
    /(?:Access ?Denied|not writable|is not writeable|Permission denied)[^/\n]{0,60}['"( ](\/[\w./-]{1,200})/i,
    /(attempt to write a readonly database|unable to open database file)/
  ),
  ({ values: [path = ''] }) => ({
    why: sentences(
      say({
        en: t`The app has no permission to write to ${path}.`,
        'zh-TW': t`app 要寫入 ${path}，但沒有權限。`
      }),
      othersFolder.test(path)
        ? say({
            en: 'That folder belongs to another user, usually because a command of the `Dockerfile` made it as the administrator before the line `USER`. A Docker Space runs as user 1000.',
            'zh-TW':
              '那個資料夾屬於別的使用者，通常是 `Dockerfile` 的指令在 `USER` 那行之前以管理員身分建立的。Docker Space 以使用者 1000 執行。'
          })
        : say({
            en: 'A Docker Space runs as user 1000, not as the administrator. It may write to its home folder and to new files in `/tmp`, and usually nowhere else: not to `/data` without storage of that name, and not to `/.cache`, where packages write when they find no home folder.',
            'zh-TW':
              'Docker Space 以使用者 1000 執行，不是管理員，通常只能寫入自己的家目錄，或在 `/tmp` 建立新檔案。沒有加購儲存空間時不能寫入 `/data`；套件找不到家目錄時會寫到 `/.cache`，那裡也不能寫入。'
          })
    ),
    fix: [
      {
        text: say({
          en: 'In the `Dockerfile`, create a user with a home folder, copy the files as that user, and let programs keep their files at home:',
          'zh-TW':
            '在 `Dockerfile` 為 app 建立有家目錄的使用者，以這個使用者複製檔案，並讓程式把檔案放在家目錄：'
        }),
        block: {
          language: 'text',
          lines: [
            'RUN useradd -m -u 1000 user',
            'USER user',
            'ENV HOME=/home/user HF_HOME=/home/user/.cache/huggingface',
            ...cacheSetting(path).filter(line => !line.includes('HF_HOME')),
            'WORKDIR $HOME/app',
            'COPY --chown=user . $HOME/app'
          ]
        }
      },
      {
        text: say({
          en: 'If a folder must stay where it is, give it to that user before the line `USER`:',
          'zh-TW': '如果資料夾一定要在原來的位置，請在 `USER` 那行之前把它交給這個使用者：'
        }),
        block: {
          language: 'text',
          lines: [`RUN mkdir -p ${folderOf(path)} && chown -R 1000:1000 ${folderOf(path)}`]
        }
      }
    ]
  })
)

/** A folder that may stand in a command as it is. */
function folderOf(path: string): string {
  if (!/^\/[\w./-]+$/.test(path) || path.includes('..')) return '/FOLDER'
  return /\.\w{1,8}$/.test(path) ? path.replace(/\/[^/]*$/, '') || '/FOLDER' : path
}

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
const disk = cause(
  'disk',
  last(
    /[Nn]o space left on device|ENOSPC|[Dd]isk quota exceeded|[Nn]ot enough (?:free )?disk space|os error 28|Errno 28|database or disk is full/
  ),
  diskWords
)

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
export const writeCauses: readonly Cause[] = [nginx, noWrite, disk]
