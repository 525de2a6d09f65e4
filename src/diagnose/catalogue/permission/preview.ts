import { say, sentences, t } from '../../../words/text.js'
import { hubSays, theSpace } from '../../say/phrases.js'
import { oneOf } from '../../say/options.js'
import { sharedPreview } from '../../say/preview.js'
import { remedy } from '../credential/remedy.js'
import type { RemedyStep, Words } from '../../engine/entry.js'
import type { ReasonAdvice, ReasonWords } from './token.js'

/** A token that makes and deletes Spaces. */
const wholeAccount: RemedyStep = {
  text: say({
    en: 'Use a token that may create and delete Spaces: of type “Write”, or “Fine-grained” with “Write access to contents/settings of all repos” for the account. Save it as the secret `HF_TOKEN`, and hand it over with `token: ${{ secrets.HF_TOKEN }}`.',
    'zh-TW':
      '使用可以建立和刪除 Space 的 token：類型「Write」，或為整個帳號勾選「Write access to contents/settings of all repos」的「Fine-grained」。存成 secret `HF_TOKEN`，再用 `token: ${{ secrets.HF_TOKEN }}` 傳入。'
  })
}

/** A preview's Space cannot be made by this token. */
export const createPreview: Words<null, ReasonAdvice> = (_, run) => ({
  title: say({
    en: 'Permission denied: the token may not create previews',
    'zh-TW': 'Permission denied：這個 token 不能建立預覽'
  }),
  why: say({
    en: t`Each pull request gets a Space of its own, here ${theSpace(run)}. The token may not create one in that account: access to chosen Spaces is not enough, since a new one is not among them.`,
    'zh-TW': t`每個 pull request 都有自己的 Space，這次是${theSpace(run)}。這個 token 不能在那個帳號建立 Space：只勾選某幾個 Space 不夠，因為新的不會在裡面。`
  }),
  steps: [oneOf(wholeAccount, sharedPreview(run)), remedy.again]
})

export const keylessPreview: ReasonWords<'keyless-preview'> = (_, run) => ({
  title: say({
    en: 'Permission denied: keyless login (OIDC) cannot create or delete previews',
    'zh-TW': 'Permission denied：免 token 登入（OIDC）不能建立或刪除預覽'
  }),
  why: say({
    en: 'A keyless login works for one Space that exists, whose owner has registered this workflow there. The Space of a pull request is made and deleted by this action.',
    'zh-TW':
      '免 token 登入只能用在一個已經存在、並且登記了這個工作流程的 Space。而 pull request 的 Space 是由這個 action 建立和刪除的。'
  }),
  steps: [oneOf(wholeAccount, sharedPreview(run)), remedy.again]
})

export const deletePreview: ReasonWords<'delete'> = ({ message }, run) => ({
  title: say({
    en: 'Permission denied: the token may not delete this preview',
    'zh-TW': 'Permission denied：這個 token 不能刪除這個預覽'
  }),
  why: sentences(
    say({
      en: t`The pull request is closed, and nobody needs ${theSpace(run)} any more. Its owner, or an admin of its organization, may delete it; this token may not.`,
      'zh-TW': t`pull request 已經關閉，不再需要${theSpace(run)}。擁有者或組織的管理員可以刪除它，這個 token 不行。`
    }),
    hubSays(message)
  ),
  steps: [
    oneOf(
      say({
        en: 'Delete it by hand: open the Space, Settings → “Delete this Space”.',
        'zh-TW': '手動刪除：打開 Space，到 Settings 按「Delete this Space」。'
      }),
      wholeAccount
    ),
    remedy.again
  ]
})
