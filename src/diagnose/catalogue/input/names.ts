import type { ContentFinding } from '../../../model/failure.js'
import { findingTexts } from '../../../words/findings.js'
import { say } from '../../../words/text.js'
import type { RemedyStep, Words } from '../../engine/entry.js'
import { endings } from '../../say/endings.js'
import { links } from '../../say/phrases.js'
import { before } from '../credential/remedy.js'
import { besides, excludeBlock, inGroup } from '../content/groups.js'

type Names = ReturnType<typeof inGroup<'names'>>

/** What the worst finding is about, for the headline. */
function worstOf([first]: Names): keyof typeof titles {
  if (first?.kind === 'case-clash') return 'clash'
  return first?.kind === 'name' && first.problem.kind === 'submodule' ? 'submodule' : 'name'
}

const titles = {
  submodule: say({ en: 'A submodule cannot be pushed', 'zh-TW': 'submodule 無法推送' }),
  clash: say({ en: 'Two names differ only in capital letters', 'zh-TW': '有名稱只差在大小寫' }),
  name: say({ en: 'A file name cannot be used', 'zh-TW': '有檔案名稱不能使用' })
}

const rename: RemedyStep = {
  text: say({
    en: 'On your own computer, rename these files: `git mv OLD NEW`. `git ls-files` lists all names and shows invisible characters as numbers.',
    'zh-TW':
      '在自己的電腦上改掉這些名稱：`git mv 舊名稱 新名稱`。`git ls-files` 會列出所有名稱，看不見的字元會以數字顯示。'
  })
}

const copy: RemedyStep = {
  text: say({
    en: 'If the Space needs files of a submodule, put them into the repository itself: `git rm --cached` the submodule, delete the `.git` in its folder, and add the folder’s files.',
    'zh-TW':
      'Space 需要 submodule 裡的檔案時，把它們直接放進儲存庫：對 submodule 執行 `git rm --cached`，刪除它的資料夾裡的 `.git`，再加入資料夾裡的檔案。'
  })
}

const exclude = say({
  en: 'If the Space does not need them, leave them out of the push:',
  'zh-TW': 'Space 不需要的，就在推送時排除：'
})

function stepsFor(names: Names): readonly RemedyStep[] {
  const paths = names.flatMap(finding => (finding.kind === 'name' ? [finding.problem] : []))
  const submodules = paths.filter(({ kind }) => kind === 'submodule').length
  return [
    ...(submodules < names.length ? [rename] : []),
    ...(submodules > 0 ? [copy] : []),
    ...(paths.length > 0 ? [{ text: exclude, block: excludeBlock(paths.map(({ path }) => path)) }] : [])
  ]
}

/** What is said when files cannot go as they are called. */
export const unusableNames: Words<readonly ContentFinding[]> = (findings, run) => {
  const names = inGroup('names', findings)
  return {
    title: titles[worstOf(names)],
    what: say({
      en: 'Some names in the push cannot be used.',
      'zh-TW': '要推送的內容裡有名稱不能使用。'
    }),
    why: findingTexts(names),
    steps: before([...stepsFor(names), ...besides('names', findings)], [endings.push]),
    links: links(run, 'spacesDocs')
  }
}
