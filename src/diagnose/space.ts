import type { Finding } from '../failure.js'
import { t, type Text } from '../words/text.js'
import { remedyEn, remedyZh } from './credential-remedy.js'
import { gitUrl, links, scalar, word } from './phrase.js'
import { diagnosis, type Block, type RunContext } from './rule.js'
import { repositoryNotFound as signs } from './signs/space.js'

type SpaceFinding = Extract<Finding, { readonly kind: 'space-missing' | 'invalid-space' }>

interface Facts {
  readonly finding?: SpaceFinding
}

function inputLines(space: string): Block {
  return { language: 'yaml', lines: ['with:', `  space: ${space}`] }
}

/** The guide's own way of looking, for those who push by hand. */
function remoteLines(run: RunContext): Block {
  return { language: 'sh', lines: ['git remote -v', `git remote set-url huggingface ${word(gitUrl(run))}`] }
}

/** The Space as the finding names it, else as the run does. */
function named(finding: SpaceFinding | undefined, run: RunContext): string {
  if (finding?.kind === 'space-missing') return finding.didYouMean ?? finding.space
  return run.space ?? 'owner/name'
}

function whatEn({ finding }: Facts, run: RunContext): Text {
  if (finding?.kind === 'invalid-space') return t`The run stopped before it did anything. Nothing was pushed.`
  const space = finding?.space ?? run.space
  return t`Hugging Face has no Space ${space ?? t`of that name`} that this run can see, so nothing was pushed.`
}

function whatZh({ finding }: Facts, run: RunContext): Text {
  if (finding?.kind === 'invalid-space') return t`這次執行在開始之前就停止了，所以什麼都沒有推送。`
  const space = finding?.space ?? run.space
  return t`在 Hugging Face 上找不到${space === undefined ? t`這個 Space` : t` Space「${space}」`}，所以什麼都沒有推送。`
}

function whyEn({ finding }: Facts): Text {
  if (finding?.kind === 'invalid-space')
    return t`The input \`space\` is ${finding.value}. It must be \`owner/name\`, as in the Space’s address \`https://huggingface.co/spaces/owner/name\`, or that address itself.`
  const general = t`The name before the slash or after it may be misspelt (capital letters count), the Space may have been renamed or deleted, or it is private and this token cannot see it.`
  if (finding?.didYouMean !== undefined)
    return t`There is a Space ${finding.didYouMean}, which is almost the same name.`
  if (finding?.otherType !== undefined)
    return t`There is a ${[finding.otherType]} of that name, but a ${[finding.otherType]} is not a Space: it has another address and runs nothing.`
  return general
}

function whyZh({ finding }: Facts): Text {
  if (finding?.kind === 'invalid-space')
    return t`輸入 \`space\` 的值是 ${finding.value}。它要寫成 \`owner/name\`，就像 Space 網址 \`https://huggingface.co/spaces/owner/name\` 的最後兩段；也可以直接填整個網址。`
  if (finding?.didYouMean !== undefined) return t`有一個名稱很接近的 Space：${finding.didYouMean}。`
  if (finding?.otherType !== undefined)
    return t`有一個同名的 ${[finding.otherType]}，但 ${[finding.otherType]} 不是 Space：它的網址不同，也不會執行程式。`
  return t`可能是斜線前後的名稱打錯了（大小寫要一致），Space 改名或刪除了，或它是私人的而這個 token 看不到。`
}

export const repositoryNotFound = diagnosis<'repository-not-found', Facts>({
  id: 'repository-not-found',
  signs,
  when: ({ id, evidence: { finding } }) => {
    if (id !== 'repository-not-found') return null
    return finding?.kind === 'space-missing' || finding?.kind === 'invalid-space' ? { finding } : {}
  },
  say: {
    en: (facts, run) => ({
      title:
        facts.finding?.kind === 'invalid-space'
          ? 'Repository not found: the input space does not name a Space'
          : 'Repository not found: there is no such Space',
      what: whatEn(facts, run),
      why: whyEn(facts),
      steps: [
        {
          text: t`Open the Space in the browser and compare its address with the input \`space\`. Correct the input if they differ:`,
          block: inputLines(scalar(named(facts.finding, run)))
        },
        {
          text: t`If there is no such Space yet, create it at [huggingface.co/new-space](https://huggingface.co/new-space).`
        },
        {
          text: t`If the Space is private, use a token of the account that owns it, or of a member of its organization.`
        },
        ...(run.token === undefined
          ? [
              {
                text: t`If you push from your own computer, see that the remote shows the Space’s address twice, for fetch and for push, and correct it if not:`,
                block: remoteLines(run)
              }
            ]
          : []),
        remedyEn.again
      ],
      links: links(run, 'en', 'space', 'newSpace', 'spacesDocs')
    }),
    'zh-TW': (facts, run) => ({
      title:
        facts.finding?.kind === 'invalid-space'
          ? 'Repository not found：輸入 space 的格式不對'
          : 'Repository not found：找不到這個 Space',
      what: whatZh(facts, run),
      why: whyZh(facts),
      steps: [
        {
          text: t`用瀏覽器打開你的 Space，把網址和輸入 \`space\` 對照一下。不一樣的話，請改正：`,
          block: inputLines(scalar(named(facts.finding, run)))
        },
        {
          text: t`如果還沒有這個 Space，請到 [huggingface.co/new-space](https://huggingface.co/new-space) 建立。`
        },
        { text: t`如果 Space 是私人的，請使用擁有它的帳號（或所屬組織成員）的 token。` },
        ...(run.token === undefined
          ? [
              {
                text: t`如果你是在自己的電腦上推送：確認 remote 的 fetch 和 push 兩行都是 Space 的網址，不是的話就改正：`,
                block: remoteLines(run)
              }
            ]
          : []),
        remedyZh.again
      ],
      links: links(run, 'zh-TW', 'space', 'newSpace', 'spacesDocs')
    })
  }
})
