import { series } from '../../../words/phrases.js'
import { say, sentences, t, type Said } from '../../../words/text.js'
import { remedy } from '../credential/remedy.js'
import { oneOf } from '../../say/options.js'
import { links } from '../../say/phrases.js'
import { excludeBlock } from './groups.js'
import type { Link, RemedyStep, Words } from '../../engine/entry.js'

const home: Link = { label: ['Git LFS'], url: 'https://git-lfs.com' }

const inContainer: RemedyStep = {
  text: say({
    en: 'If the job runs in a container (`container:`) with Debian or Ubuntu, put this step before the one that pushes. With Alpine, use `apk add git-lfs`.',
    'zh-TW':
      '如果 job 在 Debian 或 Ubuntu 的容器（`container:`）裡執行，把這個步驟加在推送的步驟之前。Alpine 則使用 `apk add git-lfs`。'
  }),
  block: { language: 'yaml', lines: ['- run: apt-get update && apt-get install -y git-lfs'] }
}
const onUbuntu: RemedyStep = {
  text: say({
    en: 'On a self-hosted runner with Ubuntu or Debian, install it once:',
    'zh-TW': '自架的 runner 是 Ubuntu 或 Debian 時，安裝一次就好：'
  }),
  block: { language: 'sh', lines: ['sudo apt-get update && sudo apt-get install -y git-lfs'] }
}
const onMac: RemedyStep = {
  text: say({
    en: 'On a self-hosted runner with macOS, install it once:',
    'zh-TW': '自架的 runner 是 macOS 時，安裝一次就好：'
  }),
  block: { language: 'sh', lines: ['brew install git-lfs'] }
}
const onWindows: RemedyStep = {
  text: say({
    en: 'On a self-hosted runner with Windows, install it once (“Git for Windows” includes it):',
    'zh-TW': '自架的 runner 是 Windows 時，安裝一次就好（「Git for Windows」已經包含它）：'
  }),
  block: { language: 'sh', lines: ['winget install -e --id GitHub.GitLFS'] }
}

function withoutFiles(files: readonly string[]): RemedyStep {
  return {
    text: say({
      en: 'If the Space does not need the files, leave them out of the push. If such files should stop every run, set `large-files: fail`, too:',
      'zh-TW':
        '如果 Space 不需要這些檔案，就在推送時排除它們。如果希望有這類檔案時就停止執行，請另外設定 `large-files: fail`：'
    }),
    block: excludeBlock(files)
  }
}

function waiting(files: readonly string[]): Said {
  const names = series(files.map(file => t`${file}`))
  return say({ en: t`These files need it: ${names}.`, 'zh-TW': t`這些檔案需要它：${names}。` })
}

/** What is said when there is no git-lfs on the machine; the files that need it, as far as they are known. */
export const withoutGitLfs: Words<readonly string[]> = (files, run) => {
  const known = files.length > 0
  return {
    title: say({ en: 'There is no git-lfs on this runner', 'zh-TW': '這台 runner 上沒有 git-lfs' }),
    what: sentences(
      say({
        en: 'This run needs the program `git-lfs`, but could not start it.',
        'zh-TW': '這次執行需要 `git-lfs`，但無法啟動它。'
      }),
      known ? waiting(files) : []
    ),
    why: say({
      en: 'Hugging Face accepts files over 10 MiB and binary files only when they are stored with Git LFS, separately from the commits. Git needs the extension git-lfs for that. GitHub’s own runners have it. A self-hosted runner, or a container set with `container:`, may not.',
      'zh-TW':
        '超過 10 MiB 的檔案和二進位檔案，Hugging Face 只接受用 Git LFS 存放，內容和 commit 分開傳送。git 需要 git-lfs 這個擴充程式才能做到。GitHub 提供的 runner 都有它；自架的 runner，或用 `container:` 指定的容器，可能沒有。'
    }),
    steps: [
      oneOf(inContainer, onUbuntu, onMac, onWindows, ...(known ? [withoutFiles(files)] : [])),
      remedy.again
    ],
    links: [home, ...links(run, 'selfHosted', 'largeFileDocs')]
  }
}
