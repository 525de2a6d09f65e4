import { series } from '../../../words/findings.js'
import { t, type Text } from '../../../words/text.js'
import { remedyEn, remedyZh } from '../credential/remedy.js'
import { links } from '../../say/phrases.js'
import { excludeBlock } from './groups.js'
import type { Block, Link, RemedyStep, Words } from '../../engine/entry.js'

const home: Link = { label: 'Git LFS', url: 'https://git-lfs.com' }

const inContainer: Block = {
  language: 'yaml',
  lines: ['- run: apt-get update && apt-get install -y git-lfs']
}
const onUbuntu: Block = {
  language: 'sh',
  lines: ['sudo apt-get update && sudo apt-get install -y git-lfs']
}
const onMac: Block = { language: 'sh', lines: ['brew install git-lfs'] }
const onWindows: Block = { language: 'sh', lines: ['winget install -e --id GitHub.GitLFS'] }

interface StepWords {
  readonly container: Text
  readonly ubuntu: Text
  readonly mac: Text
  readonly windows: Text
  readonly exclude: Text
  readonly fail: Text
  readonly again: RemedyStep
}

const stepsEn: StepWords = {
  container: t`If the job runs in a container (\`container:\`) of Debian or Ubuntu, put this step before the one that pushes. With Alpine it is \`apk add git-lfs\`.`,
  ubuntu: t`On a self-hosted runner with Ubuntu or Debian, install it once:`,
  mac: t`On a self-hosted runner with macOS:`,
  windows: t`On a self-hosted runner with Windows (“Git for Windows” has it already):`,
  exclude: t`Or do without: if the Space does not need the files, leave them out of what is pushed:`,
  fail: t`To be told of such files each time, in place of sending them, set \`large-files: fail\`.`,
  again: remedyEn.again
}
const stepsZh: StepWords = {
  container: t`如果工作是在 Debian 或 Ubuntu 的容器裡執行（\`container:\`），把這個步驟加在推送的步驟之前。Alpine 則是用 \`apk add git-lfs\`。`,
  ubuntu: t`自架的 runner 是 Ubuntu 或 Debian 時，安裝一次就好：`,
  mac: t`自架的 runner 是 macOS 時：`,
  windows: t`自架的 runner 是 Windows 時（「Git for Windows」已經包含它）：`,
  exclude: t`也可以不用它：如果 Space 不需要這些檔案，就在推送時排除它們：`,
  fail: t`如果想每次都列出這類檔案，而不是送出它們，請設定 \`large-files: fail\`。`,
  again: remedyZh.again
}

function steps(words: StepWords, files: readonly string[]): readonly [RemedyStep, ...RemedyStep[]] {
  return [
    { text: words.container, block: inContainer },
    { text: words.ubuntu, block: onUbuntu },
    { text: words.mac, block: onMac },
    { text: words.windows, block: onWindows },
    ...(files.length > 0 ? [{ text: words.exclude, block: excludeBlock(files) }, { text: words.fail }] : []),
    words.again
  ]
}

/** What is said when there is no git-lfs on the machine; the files that need it, as far as they are known. */
export const withoutGitLfs: Words<readonly string[]> = {
  en: (files, run) => ({
    title: 'There is no git-lfs on this runner',
    what:
      files.length === 0
        ? t`The program \`git-lfs\` could not be started, and something needs it.`
        : t`The program \`git-lfs\` could not be started, so nothing was pushed. The Space has not changed. These files need it: ${series(
            files.map(file => t`${file}`),
            'en'
          )}.`,
    why: t`The Hub takes files over 10 MiB and binary files only as LFS objects, which are sent beside the commits. Git does that with an extension, git-lfs. GitHub’s own runners have it; a self-hosted runner, or a container set with \`container:\`, may not.`,
    steps: steps(stepsEn, files),
    links: [home, ...links(run, 'en', 'selfHosted', 'largeFileDocs')]
  }),
  'zh-TW': (files, run) => ({
    title: '這台 runner 上沒有 git-lfs',
    what:
      files.length === 0
        ? t`無法啟動 \`git-lfs\`，而執行時需要它。`
        : t`無法啟動 \`git-lfs\`，所以什麼都沒有推送。Space 沒有任何變動。這些檔案需要它：${series(
            files.map(file => t`${file}`),
            'zh-TW'
          )}。`,
    why: t`超過 10 MiB 的檔案和二進位檔案，Hugging Face 只接受以 LFS 存放，內容和 commit 分開傳送。git 要靠 git-lfs 這個擴充程式來做。GitHub 提供的 runner 都有它；自架的 runner，或用 \`container:\` 指定的容器，可能沒有。`,
    steps: steps(stepsZh, files),
    links: [home, ...links(run, 'zh-TW', 'selfHosted', 'largeFileDocs')]
  })
}
