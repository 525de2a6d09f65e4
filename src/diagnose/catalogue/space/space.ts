import type { Finding } from '../../../model/failure.js'
import { say, t, type Said } from '../../../words/text.js'
import { remedy } from '../credential/remedy.js'
import { gitUrl, links, scalar, word } from '../../say/phrases.js'
import { diagnosis, type Advice, type Block, type RemedyStep, type RunContext } from '../../engine/entry.js'
import { gonePreview } from './preview.js'
import { repositoryNotFound as signs } from './signs.js'

type SpaceFinding = Extract<Finding, { readonly kind: 'space-missing' | 'invalid-space' | 'space-stage' }>

interface Facts {
  readonly finding?: SpaceFinding
}

function inputLines(space: string): Block {
  return { language: 'yaml', lines: ['with:', `  space: ${space}`] }
}

/** A Space that is missing is made on the way. */
const createLines: Block = { language: 'yaml', lines: ['with:', '  create: true'] }

const titles = {
  'empty-space': say({
    en: 'Repository not found: the input space is empty',
    'zh-TW': 'Repository not found：參數 space 是空白的'
  }),
  'invalid-space': say({
    en: 'Repository not found: the input space does not name a Space',
    'zh-TW': 'Repository not found：參數 space 的格式不對'
  }),
  'space-stage': say({
    en: 'Repository not found: the Space is being deleted',
    'zh-TW': 'Repository not found：這個 Space 正在被刪除'
  }),
  'space-missing': say({
    en: 'Repository not found: there is no such Space',
    'zh-TW': 'Repository not found：找不到這個 Space'
  }),
  moved: say({
    en: 'Repository not found: the Space has another owner now',
    'zh-TW': 'Repository not found：這個 Space 已經換了擁有者'
  })
} as const

/** The guide's own way of looking, for those who push by hand. */
function remoteLines(run: RunContext): Block {
  return { language: 'sh', lines: ['git remote -v', `git remote set-url huggingface ${word(gitUrl(run))}`] }
}

/** The Space as the finding names it, else as the run does. */
function named(finding: SpaceFinding | undefined, run: RunContext): string {
  if (finding?.kind === 'space-missing') return finding.movedTo ?? finding.didYouMean ?? finding.space
  return run.space ?? 'owner/name'
}

/** Where the Space of that name went, to another owner. */
const movedTo = (finding: SpaceFinding | undefined) =>
  finding?.kind === 'space-missing' ? finding.movedTo : undefined

function what({ finding }: Facts, run: RunContext): Said {
  if (isEmpty(finding)) return say({ en: 'The input `space` is empty.', 'zh-TW': '參數 `space` 是空白的。' })
  const moved = movedTo(finding)
  if (moved !== undefined && finding?.kind === 'space-missing')
    return say({
      en: t`Hugging Face answered for the Space ${finding.space} with ${moved}, which has another owner.`,
      'zh-TW': t`詢問 Space「${finding.space}」時，Hugging Face 回覆的是另一個擁有者的「${moved}」。`
    })
  if (finding?.kind === 'invalid-space')
    return say({
      en: 'The value of the input `space` is not the name of a Space.',
      'zh-TW': '參數 `space` 的值不是 Space 的名稱。'
    })
  if (finding?.kind === 'space-stage')
    return say({
      en: 'Hugging Face is deleting the Space.',
      'zh-TW': 'Hugging Face 正在刪除這個 Space。'
    })
  const space = finding?.space ?? run.space
  return space === undefined
    ? say({
        en: 'Hugging Face has no Space with that name that this run can see.',
        'zh-TW': '在 Hugging Face 上找不到這個 Space。'
      })
    : say({
        en: t`Hugging Face has no Space ${space} that this run can see.`,
        'zh-TW': t`在 Hugging Face 上找不到 Space「${space}」。`
      })
}

function why({ finding }: Facts): Said {
  if (isEmpty(finding))
    return say({
      en: 'If the workflow file writes a name there, such as `${{ vars.SPACE }}`, `${{ inputs.space }}` or the output of another step, then that name has no value in this run: GitHub puts nothing in its place and does not say so. The name may be misspelled, or the variable may belong to another repository or environment.',
      'zh-TW':
        '如果工作流程檔案在這裡寫的是 `${{ vars.SPACE }}`、`${{ inputs.space }}` 或其他步驟的輸出，表示它在這次執行裡沒有值：GitHub 會換成空白，而且不會說明。可能是名稱打錯，或這個變數屬於別的儲存庫或 environment。'
    })
  if (finding?.kind === 'invalid-space')
    return say({
      en: t`The input \`space\` is ${finding.value}. It must be \`owner/name\`, as in the Space’s address \`https://huggingface.co/spaces/owner/name\`, or that address itself.`,
      'zh-TW': t`參數 \`space\` 的值是 ${finding.value}。它要寫成 \`owner/name\`，就像 Space 網址 \`https://huggingface.co/spaces/owner/name\` 的最後兩段；也可以直接填整個網址。`
    })
  if (finding?.kind === 'space-stage')
    return say({
      en: 'Somebody who owns the Space deleted it, by hand or with a program. A deleted Space cannot be restored.',
      'zh-TW': '擁有這個 Space 的人刪除了它，可能是手動，也可能是程式做的。刪除之後無法復原。'
    })
  if (finding?.movedTo !== undefined)
    return say({
      en: 'The Space was probably transferred to that owner. The run stopped, because it does not send files or secrets to an owner whom the workflow does not name.',
      'zh-TW':
        '這個 Space 可能已經移轉給那個擁有者。工作流程沒有寫出這個擁有者，所以這次執行停止了，沒有把檔案或 secret 送過去。'
    })
  if (finding?.didYouMean !== undefined)
    return say({
      en: t`There is a Space with almost the same name: ${finding.didYouMean}.`,
      'zh-TW': t`有一個名稱很接近的 Space：${finding.didYouMean}。`
    })
  if (finding?.otherType !== undefined)
    return say({
      en: t`There is a ${[finding.otherType]} with that name, but a ${[finding.otherType]} is not a Space: it has another address and runs nothing.`,
      'zh-TW': t`有一個同名的 ${[finding.otherType]}，但 ${[finding.otherType]} 不是 Space：它的網址不同，也不會執行程式。`
    })
  return say({
    en: 'The owner or the name may be misspelled (capital letters count), the Space may have been renamed or deleted, or it is private and this token cannot see it.',
    'zh-TW':
      '可能是斜線前後的名稱打錯了（大小寫要一致），Space 改名或刪除了，或它是私有的而這個 token 看不到。'
  })
}

function compare(finding: SpaceFinding | undefined, run: RunContext): RemedyStep {
  return {
    text: say({
      en: 'Open the Space in the browser and compare its address with the input `space`. If they differ, correct the input, commit it and push:',
      'zh-TW': '用瀏覽器打開 Space，確認網址和參數 `space` 完全相同。不一樣的話，請改正，commit 之後推送：'
    }),
    block: inputLines(scalar(named(finding, run)))
  }
}

function renew(moved: string): RemedyStep {
  return {
    text: say({
      en: t`Open ${moved} in the browser. If it is the Space that you want to deploy to, write its new name into the workflow file:`,
      'zh-TW': t`用瀏覽器打開 ${moved}。如果它就是要部署的 Space，請把新的名稱寫進工作流程：`
    }),
    block: inputLines(scalar(moved))
  }
}

function isEmpty(finding: SpaceFinding | undefined): boolean {
  return finding?.kind === 'invalid-space' && finding.value === ''
}

const fill: RemedyStep = {
  text: say({
    en: 'In the GitHub repository, open Settings → Secrets and variables → Actions → Variables, and check that the variable exists and has a value. Or write the Space’s name into the workflow file:',
    'zh-TW':
      '在 GitHub 儲存庫打開 Settings → Secrets and variables → Actions → Variables，確認這個變數存在而且有值。或直接把 Space 的名稱寫進工作流程檔案：'
  }),
  block: inputLines('owner/name')
}

const create: RemedyStep = {
  text: say({
    en: 'If the Space does not exist, create it by hand at [huggingface.co/new-space](https://huggingface.co/new-space), or let this action do it:',
    'zh-TW':
      '如果 Space 不存在，請到 [huggingface.co/new-space](https://huggingface.co/new-space) 手動建立，或讓這個 action 建立：'
  }),
  block: createLines
}

/** A deletion cannot be stopped; the name is free after it. */
const recreate: RemedyStep = {
  text: say({
    en: 'If you still need the Space, wait until it is gone. Then create it again by hand at [huggingface.co/new-space](https://huggingface.co/new-space), or let this action do it:',
    'zh-TW':
      '如果還需要這個 Space，請等它刪除完成，再到 [huggingface.co/new-space](https://huggingface.co/new-space) 手動建立，或讓這個 action 建立：'
  }),
  block: createLines
}

const seePrivate: RemedyStep = {
  text: say({
    en: 'If the Space is private, use a token of the account that owns it, or of a member of its organization.',
    'zh-TW': '如果 Space 是私有的，請使用擁有它的帳號（或所屬組織成員）的 token。'
  })
}

function remote(run: RunContext): RemedyStep {
  return {
    text: say({
      en: 'If you push from your own computer, check that the remote shows the Space’s address twice, for fetch and for push. Correct it if not:',
      'zh-TW':
        '如果你是在自己的電腦上推送：確認 remote 的 fetch 和 push 兩行都是 Space 的網址，不是的話就改正：'
    }),
    block: remoteLines(run)
  }
}

function steps({ finding }: Facts, run: RunContext): Advice['steps'] {
  if (isEmpty(finding)) return [fill]
  if (finding?.kind === 'invalid-space') return [compare(finding, run)]
  if (finding?.kind === 'space-stage') return [recreate, remedy.again]
  const moved = movedTo(finding)
  if (moved !== undefined) return [renew(moved), remedy.again]
  const byHand = run.token === undefined ? [remote(run)] : []
  return [compare(finding, run), create, seePrivate, ...byHand, remedy.again]
}

function isSpaceFinding(finding: Finding | undefined): finding is SpaceFinding {
  return finding !== undefined && finding.kind in titles
}

function titleOf(finding: SpaceFinding | undefined): keyof typeof titles {
  if (isEmpty(finding)) return 'empty-space'
  return movedTo(finding) ? 'moved' : (finding?.kind ?? 'space-missing')
}

export const repositoryNotFound = diagnosis<'repository-not-found', Facts>({
  id: 'repository-not-found',
  signs,
  when: ({ id, evidence: { finding } }) => {
    if (id !== 'repository-not-found') return null
    return isSpaceFinding(finding) ? { finding } : {}
  },
  say: (facts, run) => {
    const { finding } = facts
    const isGone = finding?.kind !== 'invalid-space' && movedTo(finding) === undefined
    if (run.preview !== undefined && isGone) return gonePreview(run)
    return {
      title: titles[titleOf(finding)],
      what: what(facts, run),
      why: why(facts),
      steps: steps(facts, run),
      links: links(run, 'space', 'newSpace', 'spacesDocs')
    }
  }
})
