import type { DenialReason } from '../../../model/failure.js'
import { t } from '../../../words/text.js'
import { remedyEn, remedyZh } from '../credential/remedy.js'
import { listed, sentence, theSpace, theToken, withoutStop } from '../../say/phrases.js'
import type { Advice, Words } from '../../engine/entry.js'

/** What is particular to one reason for a refusal; the rest is the same for all of them. */
export type ReasonAdvice = Pick<Advice, 'title' | 'why' | 'steps'>
export type ReasonWords<Why extends DenialReason['why']> = Words<
  Extract<DenialReason, { readonly why: Why }>,
  ReasonAdvice
>

export const readToken: ReasonWords<'read-token'> = {
  en: (_, run) => ({
    title: 'Permission denied: the token can only read',
    why: t`${sentence(theToken(run, 'en'))} is of type “Read”. Pushing needs “Write”; “Admin” is never needed.`,
    steps: [remedyEn.make(run), remedyEn.store(run), remedyEn.again]
  }),
  'zh-TW': (_, run) => ({
    title: 'Permission denied：這個 token 只能讀取',
    why: t`${theToken(run, 'zh-TW')}的類型是「Read」。推送需要「Write」權限，不需要「Admin」。`,
    steps: [remedyZh.make(run), remedyZh.store(run), remedyZh.again]
  })
}

export const fineGrainedScope: ReasonWords<'fine-grained-scope'> = {
  en: ({ granted }, run) => ({
    title: 'Permission denied: the token’s permissions do not include this Space',
    why: t`The token is “Fine-grained”. For ${theSpace(run, 'en')} it has ${granted.length === 0 ? t`no permission at all` : t`only ${listed(granted, 'en')}`}; pushing needs \`repo.write\`.`,
    steps: [
      remedyEn.make(run, 'fine-grained'),
      {
        text: t`If you edited the token, its value stays the same. If you made a new one, save it as the secret \`HF_TOKEN\` of the GitHub repository.`
      },
      remedyEn.again
    ]
  }),
  'zh-TW': ({ granted }, run) => ({
    title: 'Permission denied：token 的權限範圍不包含這個 Space',
    why: t`這個 token 的類型是「Fine-grained」。對${theSpace(run, 'zh-TW')}，它${granted.length === 0 ? t`沒有任何權限` : t`只有 ${listed(granted, 'zh-TW')}`}，而推送需要 \`repo.write\`。`,
    steps: [
      remedyZh.make(run, 'fine-grained'),
      {
        text: t`如果是編輯原本的 token，它的值不會變。如果是新建的，請存成 GitHub 儲存庫的 secret \`HF_TOKEN\`。`
      },
      remedyZh.again
    ]
  })
}

export const disabled: ReasonWords<'disabled'> = {
  en: (_, run) => ({
    title: 'Permission denied: the Space is disabled',
    why: t`Hugging Face has disabled ${theSpace(run, 'en')}. No token can write to it while that is so.`,
    steps: [
      {
        text: t`Open the Space’s page: it says why. If you do not agree, write to [Hugging Face Support](https://huggingface.co/contact).`
      }
    ]
  }),
  'zh-TW': (_, run) => ({
    title: 'Permission denied：這個 Space 已被停用',
    why: t`Hugging Face 停用了${theSpace(run, 'zh-TW')}。在恢復之前，任何 token 都不能寫入。`,
    steps: [
      {
        text: t`打開 Space 的頁面，上面會說明原因。如果有疑問，請聯絡 [Hugging Face Support](https://huggingface.co/contact)。`
      }
    ]
  })
}

export const refused: ReasonWords<'refused'> = {
  en: ({ message }, run) => ({
    title: 'Permission denied: you may read this Space, but not write to it',
    why: t`${message === '' ? t`The Hub gave no reason.` : t`The Hub says: ${withoutStop(message)}.`} Either the account has no right to write there, or the token does not carry that right.`,
    steps: [
      {
        text: t`See that the account may write to the Space: it owns it, or has the role “write” in the organization that does. With the role “contributor” it may only write to what it created itself.`
      },
      ...remedyEn.keyless(run),
      remedyEn.make(run),
      remedyEn.store(run),
      remedyEn.again
    ]
  }),
  'zh-TW': ({ message }, run) => ({
    title: 'Permission denied：可以讀取這個 Space，但不能寫入',
    why: t`${message === '' ? t`Hugging Face 沒有說明原因。` : t`Hugging Face 的訊息是 ${withoutStop(message)}。`}可能是帳號沒有寫入的權限，也可能是 token 沒有包含這個權限。`,
    steps: [
      {
        text: t`確認帳號可以寫入這個 Space：Space 是它的，或它在擁有 Space 的組織裡角色是「write」。角色是「contributor」時，只能寫入自己建立的儲存庫。`
      },
      ...remedyZh.keyless(run),
      remedyZh.make(run),
      remedyZh.store(run),
      remedyZh.again
    ]
  })
}
