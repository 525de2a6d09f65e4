import type { Expectation, Expected } from '../model/expected.js'
import { say, type Said } from './text.js'

const expectations: { readonly [E in Expectation]: Said } = {
  'space-id': say({
    en: 'It must be `owner/name`, or the address of the Space.',
    'zh-TW': '必須是 `owner/name`，或 Space 的網址。'
  }),
  ref: say({
    en: 'It must be the name of a branch or tag, or a commit.',
    'zh-TW': '必須是分支（branch）或標籤（tag）的名稱，或一個 commit。'
  }),
  branch: say({
    en: 'It must be the name of a branch.',
    'zh-TW': '必須是分支（branch）的名稱。'
  }),
  folder: say({
    en: 'It must be a folder of the repository, such as `app`.',
    'zh-TW': '必須是儲存庫裡的資料夾，例如 `app`。'
  }),
  'file-line': say({
    en: 'Write `source` or `source => destination`, with paths below the root of the repository: not absolute, without `..` and `.git`.',
    'zh-TW':
      '請寫成 `source` 或 `source => destination`，路徑都從儲存庫的根目錄開始：不能是絕對路徑，也不能有 `..` 和 `.git`。'
  }),
  endpoint: say({
    en: 'It must be the address of a Hub, `https://…` (`http://` only on this machine).',
    'zh-TW': '必須是 Hub 的網址 `https://…`（只有在這台機器上才能用 `http://`）。'
  }),
  duration: say({
    en: 'It must be a number of seconds, minutes or hours, such as `90s`, `20m` or `1h`.',
    'zh-TW': '必須是秒、分鐘或小時的數字，例如 `90s`、`20m` 或 `1h`。'
  }),
  'sleep-time': say({
    en: 'It must be a number of seconds, minutes or hours (`90s`, `20m`, `1h`), or `never`.',
    'zh-TW': '必須是秒、分鐘或小時的數字（`90s`、`20m`、`1h`），或 `never`。'
  }),
  'app-path': say({
    en: 'It must be a path of the app, such as `/`.',
    'zh-TW': '必須是 app 的路徑，例如 `/`。'
  }),
  hardware: say({
    en: 'It must be one of Hugging Face’s hardware names, such as `cpu-basic` or `t4-small`.',
    'zh-TW': '必須是 Hugging Face 的硬體名稱，例如 `cpu-basic` 或 `t4-small`。'
  }),
  'setting-line': say({
    en: 'Write `KEY=value`, one per line. A value of several lines goes between `KEY<<END` and `END`.',
    'zh-TW': '請寫成 `KEY=value`，一行一個。有好幾行的值放在 `KEY<<END` 和 `END` 之間。'
  }),
  'setting-name': say({
    en: 'The name must begin with a letter and have only letters, digits and `_`.',
    'zh-TW': '名稱必須以英文字母開頭，只能有英文字母、數字和 `_`。'
  }),
  'setting-end': say({
    en: 'The line that ends this value is missing.',
    'zh-TW': '缺少結束這個值的那一行。'
  }),
  'setting-value': say({
    en: 'This secret has no value. Check that the GitHub repository has a secret with that name.',
    'zh-TW': '這個 secret 沒有值。請確認 GitHub 儲存庫有同名的 secret。'
  }),
  'environment-variable': say({
    en: 'The environment of this step (`env:`) must have a variable with that name.',
    'zh-TW': '這個步驟的環境（`env:`）裡必須有同名的變數。'
  }),
  'distinct-names': say({
    en: 'The name is used twice. Give each secret and variable its own name.',
    'zh-TW': '這個名稱用了兩次。每個 secret 和變數的名稱都必須不同。'
  }),
  'history-of-changed-files': say({
    en: 'It must be `auto` or `snapshot`, since `path`, `files`, `exclude`, `keep` and `card` change the files that are pushed.',
    'zh-TW':
      '必須是 `auto` 或 `snapshot`，因為 `path`、`files`、`exclude`、`keep` 和 `card` 會改變推送的檔案。'
  }),
  'history-with-sdk': say({
    en: 'Use `auto` or `snapshot`, or add `sdk` to the settings at the top of `README.md`: the Space does not start without it.',
    'zh-TW': '請用 `auto` 或 `snapshot`，或在 `README.md` 最上面的設定加上 `sdk`：少了它，Space 無法啟動。'
  }),
  'sdk-of-new-space': say({
    en: 'Set it to `gradio`, `docker` or `static`: neither `README.md` nor the files say what the Space runs on.',
    'zh-TW': '請設為 `gradio`、`docker` 或 `static`：從 `README.md` 和檔案都看不出 Space 要用哪一種。'
  }),
  'sdk-offered': say({
    en: 'Hugging Face creates no new Streamlit Spaces. Use its Docker template for Streamlit: create the Space at [huggingface.co/new-space](https://huggingface.co/new-space) (choose Docker, then Streamlit), copy its `Dockerfile` into your repository, and set `sdk: docker` and `app_port: 8501` at the top of `README.md`. A Streamlit Space that exists goes on as it is.',
    'zh-TW':
      'Hugging Face 不再建立新的 Streamlit Space。請用它的 Streamlit Docker 範本：到 [huggingface.co/new-space](https://huggingface.co/new-space) 建立 Space（先選 Docker，再選 Streamlit），把它的 `Dockerfile` 複製到你的儲存庫，並在 `README.md` 最上面設定 `sdk: docker` 和 `app_port: 8501`。已經存在的 Streamlit Space 可以繼續使用。'
  }),
  'paid-hardware': say({
    en: 'Choose other hardware, or leave out `sleep-time`: the free `cpu-basic` always sleeps after 48 hours.',
    'zh-TW': '請選別的硬體，或拿掉 `sleep-time`：免費的 `cpu-basic` 一律在 48 小時後休眠。'
  }),
  'no-sleep-time': say({
    en: 'Leave it out: the free `cpu-basic` always sleeps after 48 hours.',
    'zh-TW': '請拿掉：免費的 `cpu-basic` 一律在 48 小時後休眠。'
  }),
  'no-machine': say({
    en: 'Leave it out: a static Space has no machine of its own.',
    'zh-TW': '請拿掉：static Space 沒有自己的機器。'
  }),
  'no-check-without-wait': say({
    en: 'Leave it out, or set `wait: true`: only a run that waits sees whether the app works.',
    'zh-TW': '請拿掉，或設定 `wait: true`：執行要等待，才看得到 app 的狀況。'
  }),
  'no-check-off-main': say({
    en: 'Leave it out: Hugging Face builds only the branch `main`.',
    'zh-TW': '請拿掉：Hugging Face 只建置 `main` 分支。'
  }),
  'folder-there': say({
    en: 'There is no such folder, neither in the commit nor on disk. If the job makes it, check that the step before has made it, and where.',
    'zh-TW':
      '找不到這個資料夾：commit 裡沒有，磁碟上也沒有。如果它是由這個工作（job）產生的，請確認前面的步驟有產生它，以及產生在哪裡。'
  }),
  'folder-not-file': say({
    en: 'This is a file. It must be a folder; a single file goes into the input `files`.',
    'zh-TW': '這是檔案，必須是資料夾；單一檔案請寫在參數 `files`。'
  }),
  'folder-with-files': say({
    en: 'It must be a folder with files in it; this one is empty.',
    'zh-TW': '必須是有檔案的資料夾；這個資料夾是空的。'
  }),
  'source-there': say({
    en: 'There is no such file or folder in the workspace, or nothing matches the pattern. If the job makes it, check that the step before has made it, and where.',
    'zh-TW':
      '在工作目錄（workspace）裡找不到這個檔案或資料夾，或沒有任何檔案符合這個規則。如果它是由這個工作（job）產生的，請確認前面的步驟有產生它，以及產生在哪裡。'
  }),
  'inside-workspace': say({
    en: 'It leads out of the repository’s folder through a symbolic link. Copy what you need into the workspace first.',
    'zh-TW':
      '它經由符號連結（symbolic link）指到儲存庫的資料夾外面。請先把需要的檔案複製到工作目錄（workspace）裡。'
  }),
  readable: say({
    en: 'The user of this job may not read it: a container or `sudo` made it. Add a step before this one: `sudo chown -R "$USER" .`',
    'zh-TW':
      '這個工作（job）的使用者沒有權限讀取它，因為它是由容器或 `sudo` 產生的。請在這一步之前加上一個步驟：`sudo chown -R "$USER" .`'
  }),
  'files-left': say({
    en: 'These patterns leave out every file. At least one file must remain.',
    'zh-TW': '這些規則排除了所有檔案，至少要留下一個。'
  }),
  'pull-request': say({
    en: 'A preview belongs to a pull request, and GitHub did not say which one started this run. Use `preview: true` with the events `pull_request` and `push`.',
    'zh-TW':
      '預覽要屬於一個 pull request，但 GitHub 沒有說明是哪一個觸發了這次執行。請搭配 `pull_request` 和 `push` 事件使用 `preview: true`。'
  }),
  'own-preview': say({
    en: 'A Space with this name exists already, and it was not made by this action for this pull request. Rename or delete it, or choose another `space`.',
    'zh-TW':
      '已經有這個名稱的 Space，而且不是這個 action 為這個 pull request 建立的。請把它改名或刪除，或使用別的 `space`。'
  }),
  'reads-pull-requests': say({
    en: 'It must be a token that can read the pull requests of this repository: give the job `permissions: pull-requests: read`, or `write`.',
    'zh-TW':
      '必須是能讀取這個儲存庫 pull request 的 token：請讓 job 有 `permissions: pull-requests: read`（或 `write`）。'
  }),
  card: say({
    en: 'It must be YAML, or the path of a YAML file in the commit.',
    'zh-TW': '必須是 YAML，或這個 commit 裡的 YAML 檔案路徑。'
  }),
  accepted: say({
    en: 'Hugging Face does not accept this value.',
    'zh-TW': 'Hugging Face 不接受這個值。'
  })
}

/** What an input is expected to be, as a sentence. */
export function expectedText(expected: Expected): Said {
  if (typeof expected === 'string') return expectations[expected]
  const words = expected.oneOf.map(word => `\`${word}\``)
  return say({
    en: `It must be one of these: ${words.join(', ')}.`,
    'zh-TW': `必須是其中之一：${words.join('、')}。`
  })
}
