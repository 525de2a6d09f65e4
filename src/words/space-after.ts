import type { BranchAfter, SpaceAfter } from '../decide/space-after.js'
import { series } from './phrases.js'
import { say, sentences, t, type Said } from './text.js'

const mostNamed = 5

/** What a failed run did to the Space, in the order in which it was done. */
export function spaceAfterText(after: SpaceAfter): Said {
  const { created, settings, unusedObjects, branch, restarted, announced, untouched } = after
  return sentences(
    untouched ? say({ en: 'The Space has not changed.', 'zh-TW': 'Space 沒有任何變動。' }) : [],
    created ? say({ en: 'This run created the Space.', 'zh-TW': '這次執行建立了 Space。' }) : [],
    settings.length > 0 ? settingsText(settings.map(({ name }) => name)) : [],
    unusedObjects > 0
      ? say({
          en: t`Large files were uploaded (${[String(unusedObjects)]}), but no commit of the Space uses them yet.`,
          'zh-TW': t`已上傳 ${[String(unusedObjects)]} 個大型檔案，但 Space 的 commit 還沒有用到它們。`
        })
      : [],
    untouched ? [] : branchText(branch),
    restarted ? say({ en: 'This run restarted the Space.', 'zh-TW': '這次執行重新啟動了 Space。' }) : [],
    announced
      ? say({
          en: 'GitHub shows this deployment as failed.',
          'zh-TW': 'GitHub 上的這次部署（Deployment）顯示為失敗。'
        })
      : []
  )
}

function settingsText(names: readonly string[]): Said {
  const listed = series(
    names.map(name => t`${name}`),
    mostNamed
  )
  return say({
    en: t`These settings of the Space were changed: ${listed}.`,
    'zh-TW': t`已變更 Space 的設定：${listed}。`
  })
}

function branchText(branch: BranchAfter): Said {
  switch (branch.is) {
    case 'as-before':
      return say({ en: 'Nothing was pushed.', 'zh-TW': '沒有推送任何內容。' })
    case 'pushed':
      return say({ en: 'Your commit is on the Space.', 'zh-TW': '你的 commit 已經在 Space 上。' })
    case 'unknown':
      return say({
        en: 'The push was sent, but Hugging Face did not say whether it arrived: the Space’s page shows its last commit.',
        'zh-TW': '推送已經送出，但 Hugging Face 沒有回覆是否收到：Space 的頁面會顯示最後一個 commit。'
      })
    case 'elsewhere':
      return branch.head === null
        ? say({
            en: 'The branch of the Space is not there any more.',
            'zh-TW': 'Space 的這個分支（branch）已經不在了。'
          })
        : say({
            en: t`The Space is at another commit now, ${branch.head.slice(0, 7)}, which this run did not push.`,
            'zh-TW': t`Space 現在是另一個 commit ${branch.head.slice(0, 7)}，不是這次執行推送的。`
          })
    case 'rolled-back':
      return say({
        en: t`The Space was rolled back to the previous commit, ${branch.to.slice(0, 7)}, and Hugging Face builds it again. Nothing is lost: the commit that failed is in the output \`failed-commit\`.`,
        'zh-TW': t`已經把 Space 退回上一個 commit ${branch.to.slice(0, 7)}，Hugging Face 會重新建置它。沒有遺失任何東西：失敗的 commit 記在輸出值 \`failed-commit\` 裡。`
      })
    case 'not-rolled-back':
      return sentences(notRolledBack[branch.because], stillThere)
  }
}

const stillThere = say({
  en: 'The commit that failed is still on the Space.',
  'zh-TW': '失敗的 commit 還在 Space 上。'
})

const notRolledBack = {
  'no-earlier': say({
    en: '`rollback` had nothing to go back to: the Space had no previous commit that could run.',
    'zh-TW': '`rollback` 沒有可以退回的版本：Space 之前沒有能執行的 commit。'
  }),
  refused: say({
    en: '`rollback` did not work: the previous commit could not be pushed.',
    'zh-TW': '`rollback` 沒有成功：無法推送上一個 commit。'
  })
}
