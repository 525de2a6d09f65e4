import type { DenialReason } from '../../../model/failure.js'
import { say, sentences, t, type Said } from '../../../words/text.js'
import { remedy } from '../credential/remedy.js'
import { hubSays, listed, sentence, theSpace, theToken } from '../../say/phrases.js'
import type { Advice, RunContext, Words } from '../../engine/entry.js'

/** What is particular to one reason for a refusal; the rest is the same for all of them. */
export type ReasonAdvice = Pick<Advice, 'title' | 'why' | 'steps'>
export type ReasonWords<Why extends DenialReason['why']> = Words<
  Extract<DenialReason, { readonly why: Why }>,
  ReasonAdvice
>

/** How most of these begin: the token is good, only not for this. */
export function identified({ account }: RunContext): Said {
  return account === undefined
    ? say({ en: 'Hugging Face knows who you are', 'zh-TW': 'Hugging Face 認得你的身分' })
    : say({
        en: t`Hugging Face knows who you are (${account})`,
        'zh-TW': t`Hugging Face 認得你的身分（${account}）`
      })
}

function permissions(granted: readonly string[]): Said {
  return granted.length === 0
    ? say({ en: 'no permission at all', 'zh-TW': '沒有任何權限' })
    : say({ en: t`only ${listed(granted)}`, 'zh-TW': t`只有 ${listed(granted)}` })
}

export const readToken: ReasonWords<'read-token'> = (_, run) => ({
  title: say({
    en: 'Permission denied: the token can only read',
    'zh-TW': 'Permission denied：這個 token 只能讀取'
  }),
  why: say({
    en: t`${sentence(theToken(run))} is of type “Read”. Pushing needs “Write”; “Admin” is never needed.`,
    'zh-TW': t`${theToken(run)}的類型是「Read」。推送需要「Write」權限，不需要「Admin」。`
  }),
  steps: [remedy.make(run), remedy.store(run), remedy.again]
})

export const fineGrainedScope: ReasonWords<'fine-grained-scope'> = ({ granted }, run) => ({
  title: say({
    en: 'Permission denied: the token’s permissions do not include this Space',
    'zh-TW': 'Permission denied：token 的權限範圍不包含這個 Space'
  }),
  why: say({
    en: t`The token is “Fine-grained”. For ${theSpace(run)} it has ${permissions(granted)}; pushing needs \`repo.write\`.`,
    'zh-TW': t`這個 token 的類型是「Fine-grained」。對${theSpace(run)}，它${permissions(granted)}，而推送需要 \`repo.write\`。`
  }),
  steps: [
    remedy.make(run, 'fine-grained'),
    say({
      en: 'If you edited the token, its value stays the same. If you made a new one, save it as the secret `HF_TOKEN` of the GitHub repository.',
      'zh-TW':
        '如果是編輯原本的 token，它的值不會變。如果是新建的，請存成 GitHub 儲存庫的 secret `HF_TOKEN`。'
    }),
    remedy.again
  ]
})

export const disabled: ReasonWords<'disabled'> = (_, run) => ({
  title: say({
    en: 'Permission denied: the Space is disabled',
    'zh-TW': 'Permission denied：這個 Space 已被停用'
  }),
  why: say({
    en: t`Hugging Face has disabled ${theSpace(run)}. Until it is enabled again, no token can write to it.`,
    'zh-TW': t`Hugging Face 停用了${theSpace(run)}。在恢復之前，任何 token 都不能寫入。`
  }),
  steps: [
    say({
      en: 'Open the Space’s page: it says why. If you disagree, write to [Hugging Face Support](https://huggingface.co/contact).',
      'zh-TW':
        '打開 Space 的頁面，上面會說明原因。如果有疑問，請聯絡 [Hugging Face Support](https://huggingface.co/contact)。'
    })
  ]
})

export const refused: ReasonWords<'refused'> = ({ message }, run) => ({
  title: say({
    en: 'Permission denied: you may read this Space, but not write to it',
    'zh-TW': 'Permission denied：可以讀取這個 Space，但不能寫入'
  }),
  why: sentences(
    message === ''
      ? say({ en: 'Hugging Face gave no reason.', 'zh-TW': 'Hugging Face 沒有說明原因。' })
      : hubSays(message),
    say({
      en: 'Either the account may not write there, or the token does not have that permission.',
      'zh-TW': '可能是帳號沒有寫入的權限，也可能是 token 沒有包含這個權限。'
    })
  ),
  steps: [
    say({
      en: 'Check that the account may write to the Space: it must own the Space, or have the role “write” in the organization that does. With the role “contributor”, it may only write to what it created itself.',
      'zh-TW':
        '確認帳號可以寫入這個 Space：Space 是它的，或它在擁有 Space 的組織裡角色是「write」。角色是「contributor」時，只能寫入自己建立的儲存庫。'
    }),
    ...remedy.keyless(run),
    ...remedy.renew(
      run,
      say({
        en: 'If it may, the token does not: make a new one.',
        'zh-TW': '如果帳號沒有問題，就是 token 的權限不夠，請建立新的。'
      })
    ),
    remedy.again
  ]
})
