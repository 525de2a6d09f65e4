import { say, sentences, t, type Said } from '../../../words/text.js'
import { publicHub, scalar, theSpace } from '../../say/phrases.js'
import type { RemedyStep, RunContext } from '../../engine/entry.js'
import { fullStep } from '../../../words/advice.js'

type Steps = readonly [RemedyStep, ...RemedyStep[]]

/** Steps that only some runs need, before those that all need. */
export function before([first, ...rest]: readonly RemedyStep[], steps: Steps): Steps {
  return first === undefined ? steps : [first, ...rest, ...steps]
}

/** The page's name as a link; on another Hub its address, which is a value. */
function tokensPage(run: RunContext): Said {
  if (run.endpoint === publicHub) return [`[Settings → Access Tokens](${publicHub}/settings/tokens)`]
  return t`Settings → Access Tokens (${`${run.endpoint}/settings/tokens`})`
}

const secretExpression = '${{ secrets.HF_TOKEN }}'

/** The steps that most failures of a credential share: make a token, store it, hand it over, run again. */
export const remedy = {
  make: (run: RunContext, type: 'write' | 'fine-grained' = 'write'): RemedyStep => ({
    text:
      type === 'write'
        ? say({
            en: t`On Hugging Face, open ${tokensPage(run)} and choose “New token”. Name: what it is for, such as \`space-deploy\`. Type: “Write”. Expiration: a date, or “Never”. Copy it right away, with no spaces around it: it is shown only once and starts with \`hf_\`.`,
            'zh-TW': t`在 Hugging Face 打開 ${tokensPage(run)}，按「New token」。Name 填用途，例如 \`space-deploy\`；Type 選「Write」；Expiration 設一個期限，或選「Never」。建立後馬上複製（前後不要帶到空格）：它以 \`hf_\` 開頭，而且只會顯示這一次。`
          })
        : say({
            en: t`On Hugging Face, open ${tokensPage(run)} and edit the token, or make a new one of type “Fine-grained”. Under repository permissions, pick ${theSpace(run)} and tick “Write access to contents/settings of selected repos”.`,
            'zh-TW': t`在 Hugging Face 打開 ${tokensPage(run)}，編輯這個 token，或新建一個類型為「Fine-grained」的 token。在儲存庫權限的地方選${theSpace(run)}，勾選「Write access to contents/settings of selected repos」。`
          })
  }),
  store: (run: RunContext): RemedyStep => ({
    text:
      run.token?.source === 'stored'
        ? say({
            en: 'Log in again on the runner with the new token: `hf auth login`. You can also hand the token over as a secret: see the next step.',
            'zh-TW':
              '在 runner 上用新的 token 重新登入：`hf auth login`。也可以改用 secret 傳入，做法見下一步。'
          })
        : say({
            en: 'On GitHub, open the repository’s Settings → Secrets and variables → Actions and save the token as the secret `HF_TOKEN`. If there already is one with that name, replace its value.',
            'zh-TW':
              '在 GitHub 打開這個儲存庫的 Settings → Secrets and variables → Actions，把 token 存成名為 `HF_TOKEN` 的 secret。如果已經有同名的，就更新它的值。'
          })
  }),
  /** A new token, where it may be that none is needed. */
  renew: (run: RunContext, condition: Said): readonly RemedyStep[] => [
    sentences(condition, fullStep(remedy.make(run)).text),
    remedy.store(run)
  ],
  hand: (run: RunContext): RemedyStep => ({
    text: say({
      en: 'In the workflow file (`.github/workflows/…`), check that the step has these lines, with exactly this secret name:',
      'zh-TW': '確認工作流程檔案（`.github/workflows/…`）裡有這幾行，secret 名稱要完全相同：'
    }),
    block: {
      language: 'yaml',
      lines: ['with:', `  space: ${scalar(run.space ?? 'owner/name')}`, `  token: ${secretExpression}`]
    }
  }),
  again: {
    text: say({
      en: 'On GitHub, open the failed run on the Actions page and choose “Re-run jobs”.',
      'zh-TW': '到 GitHub 的 Actions 頁面打開失敗的執行紀錄，按「Re-run jobs」。'
    })
  } satisfies RemedyStep,
  /** What only concerns a login without a stored token: nothing for any other. */
  keyless: (run: RunContext): readonly RemedyStep[] =>
    run.token?.source === 'oidc'
      ? [
          say({
            en: 'This run used keyless login (OIDC), which lasts one hour and is good for one Space only. Check that the Trusted Publisher is set in the Settings of this very Space, and run the workflow again. If that does not help, use a token, as follows.',
            'zh-TW':
              '這次執行用的是免 token 登入（OIDC）。這種登入的有效時間是一小時，而且只能用在一個 Space：請確認 Trusted Publisher 是設定在這個 Space 的 Settings 裡，再重新執行工作流程。如果還是不行，就改用 token，做法如下。'
          })
        ]
      : []
}
