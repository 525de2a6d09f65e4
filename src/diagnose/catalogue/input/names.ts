import type { ContentFinding } from '../../../model/failure.js'
import { findingTexts } from '../../../words/findings.js'
import { t, type Text } from '../../../words/text.js'
import { links } from '../../say/phrases.js'
import { besides, excludeBlock, inGroup } from '../content/groups.js'
import type { RemedyStep, Words } from '../../engine/entry.js'

type Names = ReturnType<typeof inGroup<'names'>>

/** What the worst finding is about, for the headline. */
type Worst = 'submodule' | 'clash' | 'name'

function worstOf([first]: Names): Worst {
  if (first?.kind === 'case-clash') return 'clash'
  return first?.kind === 'name' && first.problem.kind === 'submodule' ? 'submodule' : 'name'
}

const titlesEn: Record<Worst, string> = {
  submodule: 'A submodule cannot be sent',
  clash: 'Two names differ only in capital letters',
  name: 'A file name cannot be used'
}
const titlesZh: Record<Worst, string> = {
  submodule: 'submodule 無法送出',
  clash: '有名稱只差在大小寫',
  name: '有檔案名稱不能使用'
}

interface StepWords {
  readonly rename: Text
  readonly copy: Text
  readonly exclude: Text
  readonly again: Text
}

const stepsEn: StepWords = {
  rename: t`On your own computer, give them other names: \`git mv OLD NEW\`. \`git ls-files\` shows all names, and what is invisible in them as numbers.`,
  copy: t`Of a submodule, put the files that the Space needs into the repository itself: \`git rm --cached\` the submodule, delete the \`.git\` in its folder, and add the folder’s files.`,
  exclude: t`What the Space does not need, leave out of what is pushed:`,
  again: t`Commit the change and push it to GitHub. The workflow starts again by itself.`
}
const stepsZh: StepWords = {
  rename: t`在自己的電腦上改掉這些名稱：\`git mv 舊名稱 新名稱\`。\`git ls-files\` 會列出所有名稱，看不見的字元會以數字顯示。`,
  copy: t`Space 需要 submodule 裡的檔案時，把它們直接放進儲存庫：對 submodule 執行 \`git rm --cached\`，刪除它的資料夾裡的 \`.git\`，再加入資料夾裡的檔案。`,
  exclude: t`Space 不需要的，就在推送時排除：`,
  again: t`把修改 commit 後推送到 GitHub，工作流程就會重新開始。`
}

function steps(
  words: StepWords,
  names: Names,
  others: readonly RemedyStep[]
): readonly [RemedyStep, ...RemedyStep[]] {
  const paths = names.flatMap(finding => (finding.kind === 'name' ? [finding.problem] : []))
  const submodules = paths.filter(({ kind }) => kind === 'submodule')
  return [
    submodules.length > 0 && submodules.length === names.length
      ? { text: words.copy }
      : { text: words.rename },
    ...(submodules.length > 0 && submodules.length < names.length ? [{ text: words.copy }] : []),
    ...(paths.length > 0
      ? [{ text: words.exclude, block: excludeBlock(paths.map(({ path }) => path)) }]
      : []),
    ...others,
    { text: words.again }
  ]
}

/** What is said when files cannot go as they are called. */
export const unusableNames: Words<readonly ContentFinding[]> = {
  en: (findings, run) => {
    const names = inGroup('names', findings)
    return {
      title: titlesEn[worstOf(names)],
      what: t`Some of what would be pushed cannot go as it is called, so nothing was pushed. The Space has not changed.`,
      why: findingTexts(names, 'en'),
      steps: steps(stepsEn, names, besides('names', findings, 'en')),
      links: links(run, 'en', 'spacesDocs')
    }
  },
  'zh-TW': (findings, run) => {
    const names = inGroup('names', findings)
    return {
      title: titlesZh[worstOf(names)],
      what: t`要推送的內容裡有名稱不能使用，所以什麼都沒有推送。Space 沒有任何變動。`,
      why: findingTexts(names, 'zh-TW'),
      steps: steps(stepsZh, names, besides('names', findings, 'zh-TW')),
      links: links(run, 'zh-TW', 'spacesDocs')
    }
  }
}
