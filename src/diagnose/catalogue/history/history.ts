import type { Finding } from '../../../model/failure.js'
import { say, sentences, t, type Said } from '../../../words/text.js'
import { remedy } from '../credential/remedy.js'
import { endingSteps } from '../../say/endings.js'
import { links } from '../../say/phrases.js'
import { diagnosis, type Advice, type Block, type RunContext } from '../../engine/entry.js'
import { missingRef as refSigns, shallowClone as shallowSigns } from './signs.js'

const checkout: Block = { language: 'yaml', lines: ['- uses: actions/checkout@v6'] }
const fullCheckout: Block = {
  language: 'yaml',
  lines: [...checkout.lines, '  with:', '    fetch-depth: 0']
}

interface ShallowFacts {
  readonly reason?: 'no-origin' | 'fetch-failed'
}

const shallowWhy = {
  'no-origin': say({
    en: 'This action tried to fetch the rest, but the checkout does not say where it came from: there is no `origin`.',
    'zh-TW': '這個 action 想取得其餘的 commit，但 checkout 裡沒有記下來源（沒有 `origin`）。'
  }),
  'fetch-failed': say({
    en: 'This action tried to fetch the rest from GitHub, and that failed.',
    'zh-TW': '這個 action 試過從 GitHub 取得其餘的 commit，但是失敗了。'
  })
}

export const shallowClone = diagnosis<'shallow-clone', ShallowFacts>({
  id: 'shallow-clone',
  signs: shallowSigns,
  when: ({ id, evidence: { finding } }) => {
    if (id !== 'shallow-clone') return null
    return finding?.kind === 'shallow' ? { reason: finding.reason } : {}
  },
  say: ({ reason }, run) => ({
    title: say({
      en: 'The checkout does not have the commit history that the push needs',
      'zh-TW': 'checkout 的 commit 歷史不完整，無法推送'
    }),
    what: say({
      en: 'The checkout step fetched only the last commit, and the push needs the earlier ones, too.',
      'zh-TW': 'checkout 只取得最後一個 commit，推送還需要更早的。'
    }),
    why: sentences(
      say({
        en: 'By default, `actions/checkout` fetches one commit only (a shallow clone).',
        'zh-TW': '`actions/checkout` 預設只取得一個 commit（shallow clone）。'
      }),
      reason === undefined ? [] : shallowWhy[reason]
    ),
    steps: [
      {
        text: say({
          en: 'In the workflow file, let the checkout step fetch the whole commit history:',
          'zh-TW': '在工作流程檔案裡，讓 checkout 步驟取得完整的 commit 歷史：'
        }),
        block: fullCheckout
      },
      ...endingSteps('push')
    ],
    links: links(run, 'checkout')
  })
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

const noRef = {
  title: say({
    en: 'The branch, tag or commit to push does not exist',
    'zh-TW': '要推送的分支、標籤或 commit 不存在'
  }),
  what: say({
    en: 'The branch, tag or commit was not found.',
    'zh-TW': '找不到要推送的分支（branch）、標籤（tag）或 commit。'
  })
}

function missing({ finding, named }: RefFacts, run: RunContext): Pick<Advice, 'title' | 'what' | 'why'> {
  switch (finding?.kind) {
    case 'no-repository':
      return {
        title: say({ en: 'There is no repository to push', 'zh-TW': '沒有可以推送的儲存庫' }),
        what: say({
          en: t`There is no git repository in ${finding.directory}.`,
          'zh-TW': t`在 ${finding.directory} 裡沒有 git 儲存庫。`
        }),
        why: say({
          en: 'Usually, the workflow has no checkout step before this action.',
          'zh-TW': '通常是工作流程在這個 action 之前沒有 checkout 步驟。'
        })
      }
    case 'no-commit':
      return {
        title: say({ en: 'There is no commit to push', 'zh-TW': '沒有可以推送的 commit' }),
        what: say({ en: 'The repository has no commit yet.', 'zh-TW': '這個儲存庫還沒有任何 commit。' }),
        why: say({ en: 'Only commits can be pushed.', 'zh-TW': '只有 commit 才能推送。' })
      }
    case 'missing-ref':
      return { ...noRef, why: sentences(notThere(finding.ref), near(finding.nearest)) }
    case undefined:
      return {
        ...noRef,
        why: sentences(
          notThere(named ?? run.ref),
          say({
            en: 'It may be misspelled, the default branch may be `main` and not `master` (or the other way around), or the checkout step did not fetch it.',
            'zh-TW': '可能是名稱打錯、把 `main` 寫成 `master`（或相反），或 checkout 步驟沒有取得它。'
          })
        )
      }
  }
}

function notThere(name: string | undefined): Said {
  if (name === undefined)
    return say({
      en: 'The checkout does not have what this run should push.',
      'zh-TW': 'checkout 裡沒有這次要推送的內容。'
    })
  return say({
    en: t`The checkout has no branch, tag or commit with the name ${name}.`,
    'zh-TW': t`checkout 裡沒有名為 ${name} 的分支、標籤或 commit。`
  })
}

function near(name: string | undefined): Said {
  if (name === undefined) return []
  return say({ en: t`The most similar name is ${name}.`, 'zh-TW': t`最接近的名稱是 ${name}。` })
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
  say: (facts, run) => ({
    ...missing(facts, run),
    steps: [
      {
        text: say({
          en: 'In the workflow file, check that there is a checkout step before this action:',
          'zh-TW': '確認工作流程檔案裡，在這個 action 之前有 checkout 步驟：'
        }),
        // This action fetches what is missing itself; what another tool pushes has to be in the checkout.
        block: run.token === undefined ? fullCheckout : checkout
      },
      say({
        en: 'Check that the input `ref` is exactly the name of a branch, tag or commit on GitHub. Without `ref`, this action pushes the commit that is checked out. `git branch -a` lists all branches.',
        'zh-TW':
          '確認參數 `ref` 和 GitHub 上的分支、標籤或 commit 名稱完全相同。不填 `ref` 時，推送的是 checkout 的那個 commit。用 `git branch -a` 可以看到所有分支。'
      }),
      remedy.again
    ],
    links: links(run, 'checkout')
  })
})
