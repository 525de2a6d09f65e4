import { t, type Text } from '../../../words/text.js'
import { publicHub, scalar, theSpace } from '../../say/phrases.js'
import type { RemedyStep, RunContext } from '../../engine/entry.js'

/** The steps that most failures of a credential share: make a token, store it, hand it over, run again. */
interface Remedy {
  readonly make: (run: RunContext, type?: 'write' | 'fine-grained') => RemedyStep
  readonly store: (run: RunContext) => RemedyStep
  readonly hand: (run: RunContext) => RemedyStep
  readonly again: RemedyStep
  /** What only concerns a login without a stored token: nothing for any other. */
  readonly keyless: (run: RunContext) => RemedyStep[]
}

type Steps = readonly [RemedyStep, ...RemedyStep[]]

/** Steps that only some runs need, before those that all need. */
export function before([first, ...rest]: readonly RemedyStep[], steps: Steps): Steps {
  return first === undefined ? steps : [first, ...rest, ...steps]
}

/** The page's name as a link; on another Hub its address, which is a value. */
function tokensPage(run: RunContext): Text {
  if (run.endpoint === publicHub) return [`[Settings → Access Tokens](${publicHub}/settings/tokens)`]
  return t`Settings → Access Tokens (${`${run.endpoint}/settings/tokens`})`
}

const secretExpression = '${{ secrets.HF_TOKEN }}'

function handLines(run: RunContext): readonly string[] {
  return ['with:', `  space: ${scalar(run.space ?? 'owner/name')}`, `  token: ${secretExpression}`]
}

export const remedyEn: Remedy = {
  make: (run, type = 'write') =>
    type === 'write'
      ? {
          text: t`On Hugging Face, open ${tokensPage(run)} and choose “New token”. Name: what it is for, such as \`space-deploy\`. Type: “Write”. Expiration: a date, or “Never”. Copy the token at once, without blanks around it: it starts with \`hf_\` and is shown only once.`
        }
      : {
          text: t`On Hugging Face, open ${tokensPage(run)} and edit the token, or make a new one of type “Fine-grained”. Under repository permissions, pick ${theSpace(run, 'en')} and tick “Write access to contents/settings of selected repos”.`
        },
  store: run => ({
    text:
      run.token?.source === 'stored'
        ? t`Log in again on the runner with the new token: \`hf auth login\`. Or hand the token over as a secret, as below.`
        : t`On GitHub, open the repository’s Settings → Secrets and variables → Actions and save the token as the secret \`HF_TOKEN\`. If there already is one of that name, replace its value.`
  }),
  hand: run => ({
    text: t`In the workflow file, see that the secret reaches this action under exactly that name:`,
    block: { language: 'yaml', lines: handLines(run) }
  }),
  again: { text: t`On GitHub, open the failed run and choose “Re-run jobs”.` },
  keyless: run =>
    run.token?.source === 'oidc'
      ? [
          {
            text: t`This run logged in without a stored token. Such a login lasts for one hour and is good for one Space only: see that the Trusted Publisher is set in the Settings of this very Space, and run the workflow again. If that does not help, use a token, as follows.`
          }
        ]
      : []
}

export const remedyZh: Remedy = {
  make: (run, type = 'write') =>
    type === 'write'
      ? {
          text: t`在 Hugging Face 打開 ${tokensPage(run)}，按「New token」。Name 填用途，例如 \`space-deploy\`；Type 選「Write」；Expiration 設一個期限，或選「Never」。建立後馬上複製（前後不要帶到空格）：它以 \`hf_\` 開頭，而且只會顯示這一次。`
        }
      : {
          text: t`在 Hugging Face 打開 ${tokensPage(run)}，編輯這個 token，或新建一個類型為「Fine-grained」的 token。在儲存庫權限的地方選${theSpace(run, 'zh-TW')}，勾選「Write access to contents/settings of selected repos」。`
        },
  store: run => ({
    text:
      run.token?.source === 'stored'
        ? t`在 runner 上用新的 token 重新登入：\`hf auth login\`。也可以改用 secret 傳入，做法見下一步。`
        : t`在 GitHub 打開這個儲存庫的 Settings → Secrets and variables → Actions，把 token 存成名為 \`HF_TOKEN\` 的 secret。如果已經有同名的，就更新它的值。`
  }),
  hand: run => ({
    text: t`在工作流程檔案裡，確認 secret 以一模一樣的名稱交給這個 action：`,
    block: { language: 'yaml', lines: handLines(run) }
  }),
  again: { text: t`在 GitHub 打開失敗的那次執行，按「Re-run jobs」重新執行。` },
  keyless: run =>
    run.token?.source === 'oidc'
      ? [
          {
            text: t`這次執行用的是免 token 的登入。這種登入的有效時間是一小時，而且只能用在一個 Space：請確認 Trusted Publisher 是設定在這個 Space 的 Settings 裡，再重新執行工作流程。如果還是不行，就改用 token，做法如下。`
          }
        ]
      : []
}
