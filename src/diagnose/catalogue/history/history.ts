import type { Finding } from '../../../model/failure.js'
import { t, type Text } from '../../../words/text.js'
import { remedyEn, remedyZh } from '../credential/remedy.js'
import { links } from '../../say/phrases.js'
import { diagnosis, type Block, type RunContext } from '../../engine/entry.js'
import { missingRef as refSigns, shallowClone as shallowSigns } from './signs.js'

const fullCheckout: Block = {
  language: 'yaml',
  lines: ['- uses: actions/checkout@v6', '  with:', '    fetch-depth: 0']
}

interface ShallowFacts {
  readonly reason?: 'no-origin' | 'fetch-failed'
}

const shallowWhyEn = {
  'no-origin': t`The action wanted to fetch the rest, but the checkout does not say where it came from (there is no \`origin\`).`,
  'fetch-failed': t`The action tried to fetch the rest from GitHub, and that failed.`
}
const shallowWhyZh = {
  'no-origin': t`這個 action 想補齊其餘的歷史，但 checkout 裡沒有記錄來源（沒有 \`origin\`）。`,
  'fetch-failed': t`這個 action 試過從 GitHub 補齊其餘的歷史，但是失敗了。`
}

export const shallowClone = diagnosis<'shallow-clone', ShallowFacts>({
  id: 'shallow-clone',
  signs: shallowSigns,
  when: ({ id, evidence: { finding } }) => {
    if (id !== 'shallow-clone') return null
    return finding?.kind === 'shallow' ? { reason: finding.reason } : {}
  },
  say: {
    en: ({ reason }, run) => ({
      title: 'The checkout lacks the history that the push needs',
      what: t`The workflow has only the last commit of your repository, and the Space needs those before it too. Nothing was pushed, and the Space has not changed.`,
      why: t`By default, \`actions/checkout\` fetches one commit only (a shallow clone).${reason === undefined ? [] : t` ${shallowWhyEn[reason]}`}`,
      steps: [
        { text: t`In the workflow file, let the checkout fetch the whole history:`, block: fullCheckout },
        { text: t`Commit the change and push it to GitHub. The workflow starts again by itself.` }
      ],
      links: links(run, 'en', 'checkout')
    }),
    'zh-TW': ({ reason }, run) => ({
      title: 'checkout 的歷史不完整，無法推送',
      what: t`工作流程裡只有儲存庫的最後一個 commit，而 Space 還需要更早的 commit。什麼都沒有推送，Space 沒有任何變動。`,
      why: t`\`actions/checkout\` 預設只取得一個 commit（shallow clone）。${reason === undefined ? [] : shallowWhyZh[reason]}`,
      steps: [
        { text: t`在工作流程檔案裡，讓 checkout 取得完整的歷史：`, block: fullCheckout },
        { text: t`把修改 commit 後推送到 GitHub，工作流程就會重新開始。` }
      ],
      links: links(run, 'zh-TW', 'checkout')
    })
  }
})

type RefFinding = Extract<Finding, { readonly kind: 'missing-ref' | 'no-repository' | 'no-commit' }>

interface RefFacts {
  readonly finding?: RefFinding
  /** The name, when only git's output tells it. */
  readonly named?: string
}

function isRefFinding(finding: Finding | undefined): finding is RefFinding {
  return ['missing-ref', 'no-repository', 'no-commit'].includes(finding?.kind ?? '')
}

const quotedName =
  /(?:src refspec|remote ref|Remote branch|branch or tag with the name|pathspec|revision:?|object name:?) ['"«‘]?([^\s'"»’]{1,200})/i

function whyEn({ finding, named }: RefFacts, run: RunContext): Text {
  switch (finding?.kind) {
    case 'no-repository':
      return t`There is no git repository in ${finding.directory}. Mostly the workflow has no checkout step before this action.`
    case 'no-commit':
      return t`The repository has no commit yet, so there is nothing to push.`
    case 'missing-ref':
      return t`There is no branch, tag or commit ${finding.ref} in the checkout.${finding.nearest === undefined ? [] : t` There is ${finding.nearest}.`}`
    case undefined: {
      const name = named ?? run.ref
      return t`There is no ${name === undefined ? t`such branch, tag or commit` : t`branch, tag or commit ${name}`} here. It may be misspelt, the default branch may be called \`main\` where \`master\` was asked for (or the other way round), or the checkout did not fetch it.`
    }
  }
}

function whyZh({ finding, named }: RefFacts, run: RunContext): Text {
  switch (finding?.kind) {
    case 'no-repository':
      return t`在 ${finding.directory} 裡沒有 git 儲存庫。通常是工作流程在這個 action 之前沒有 checkout 步驟。`
    case 'no-commit':
      return t`這個儲存庫還沒有任何 commit，所以沒有東西可以推送。`
    case 'missing-ref':
      return t`checkout 裡沒有名為 ${finding.ref} 的分支、標籤或 commit。${finding.nearest === undefined ? [] : t`名稱最接近的是 ${finding.nearest}。`}`
    case undefined: {
      const name = named ?? run.ref
      return t`這裡沒有${name === undefined ? t`要推送的` : t`名為 ${name} 的`}分支、標籤或 commit。可能是名稱打錯、把 \`main\` 寫成 \`master\`（或相反），或 checkout 沒有取得它。`
    }
  }
}

export const missingRef = diagnosis<'missing-ref', RefFacts>({
  id: 'missing-ref',
  signs: refSigns,
  when: ({ id, evidence: { finding }, proof }) => {
    if (id !== 'missing-ref') return null
    if (isRefFinding(finding)) return { finding }
    const named = quotedName.exec(proof)?.[1]
    return named === undefined ? {} : { named }
  },
  say: {
    en: (facts, run) => ({
      title:
        facts.finding?.kind === 'no-repository'
          ? 'There is no repository to push'
          : facts.finding?.kind === 'no-commit'
            ? 'There is no commit to push'
            : 'The branch, tag or commit to push does not exist',
      what: t`What should be pushed was not found, so nothing was pushed. The Space has not changed.`,
      why: whyEn(facts, run),
      steps: [
        { text: t`See that the workflow has a checkout step before this action:`, block: fullCheckout },
        {
          text: t`See that the input \`ref\` names a branch, tag or commit that is on GitHub, with the same spelling. Without \`ref\`, what is checked out is pushed. To see all branches, type \`git branch -a\`.`
        },
        remedyEn.again
      ],
      links: links(run, 'en', 'checkout')
    }),
    'zh-TW': (facts, run) => ({
      title:
        facts.finding?.kind === 'no-repository'
          ? '沒有可以推送的儲存庫'
          : facts.finding?.kind === 'no-commit'
            ? '沒有可以推送的 commit'
            : '要推送的分支、標籤或 commit 不存在',
      what: t`找不到要推送的內容，所以什麼都沒有推送。Space 沒有任何變動。`,
      why: whyZh(facts, run),
      steps: [
        { text: t`確認工作流程在這個 action 之前有 checkout 步驟：`, block: fullCheckout },
        {
          text: t`確認輸入 \`ref\` 寫的分支、標籤或 commit 在 GitHub 上存在，拼法也一樣。不填 \`ref\` 時，推送的是 checkout 下來的內容。用 \`git branch -a\` 可以看到所有分支。`
        },
        remedyZh.again
      ],
      links: links(run, 'zh-TW', 'checkout')
    })
  }
})
