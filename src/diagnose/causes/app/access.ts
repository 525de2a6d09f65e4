import { t } from '../../../words/text.js'
import { last, cause, type Found, type Cause } from '../cause.js'

const keyName = '[A-Z][A-Z0-9_]{1,79}'
const secretsInput = (name: string) =>
  ({ language: 'yaml', lines: ['with:', '  secrets: |', `    ${name}=\${{ secrets.${name} }}`] }) as const

/** A name that may stand in a workflow file as it is. */
function secretName(name: string | undefined, otherwise: string): string {
  return name !== undefined && /^[A-Za-z]\w{0,79}$/.test(name) ? name : otherwise
}

const missingSecret = cause(
  'missing-secret',
  last(
    new RegExp(`KeyError: ['"](${keyName})['"]`),
    /(?:setting|set|via) the (?:environment variables? )?[`'"]?([A-Z][A-Z0-9_]{1,79})[`'"]?(?: environment variable| or\b|\.|$)/,
    /(?:Missing|required|No|Set|Please (?:set|provide|define)|environment variable)[^A-Z\n]{0,60}\b([A-Z][A-Z0-9_]{0,60}(?:KEY|TOKEN|SECRET|PASSWORD|URI|URL|ID))\b/,
    /\b([A-Z][A-Z0-9_]{0,60}(?:KEY|TOKEN|SECRET|PASSWORD|URI|URL|ID))\b[^A-Z\n]{0,60}(?:not (?:set|found|provided|configured|defined)|missing|required|must be set|is None)/,
    /st\.secrets has no (?:key|attribute) "([\w.]{1,80})"/,
    /api_key client option must be set|No secrets (?:files? )?found|api[ _]key (?:is |was )?(?:missing|required|not (?:set|found|provided))/i
  ),
  {
    en: ({ values: [name] }) => ({
      why: t`The app reads ${name === undefined ? t`a key` : t`the key ${name}`} from its environment, and the Space has none of that name. The secrets of a GitHub repository do not reach the Space by themselves, and a \`.env\` file does not belong into it.`,
      fix: [
        {
          text: t`Save the value as a secret of the GitHub repository (Settings → Secrets and variables → Actions), and let this action set it on the Space with its input \`secrets\`:`,
          block: secretsInput(secretName(name, 'API_KEY'))
        },
        {
          text: t`Or set it by hand in the Space: Settings → Variables and secrets → “New secret”. Capital letters count.`
        }
      ]
    }),
    'zh-TW': ({ values: [name] }) => ({
      why: t`app 要從環境變數讀取${name === undefined ? t`一個金鑰` : t` ${name}`}，但 Space 沒有這個名稱的設定。GitHub 儲存庫的 secrets 不會自動送到 Space，\`.env\` 檔案也不應該放進去。`,
      fix: [
        {
          text: t`把值存成 GitHub 儲存庫的 secret（Settings → Secrets and variables → Actions），再用這個 action 的輸入 \`secrets\` 設定到 Space：`,
          block: secretsInput(secretName(name, 'API_KEY'))
        },
        {
          text: t`也可以在 Space 手動設定：Settings → Variables and secrets →「New secret」。大小寫要一致。`
        }
      ]
    })
  },
  'push'
)

const wrongSecret = cause(
  'wrong-secret',
  last(
    /Incorrect API key provided|API key not valid|invalid[_ -](?:x-)?api[_ -]key|(?:openai|anthropic|groq|cohere|mistralai)\.(?:\w{1,40}\.)?(?:AuthenticationError|UnauthorizedError)/i
  ),
  {
    en: () => ({
      why: t`The app has a key, and the service that it was made for does not accept it: it is wrong, expired, or was cut when it was copied.`,
      fix: [
        {
          text: t`Make a new key where the old one came from, and save it under the same name: as a secret of the GitHub repository when this action’s input \`secrets\` sets it, else in the Space under Settings → Variables and secrets.`
        }
      ]
    }),
    'zh-TW': () => ({
      why: t`app 有金鑰，但對應的服務不接受：可能不正確、已過期，或複製時少了一段。`,
      fix: [
        {
          text: t`到當初取得金鑰的地方建立新的，再以同樣的名稱儲存：如果是用這個 action 的輸入 \`secrets\` 設定的，就更新 GitHub 儲存庫的 secret；不然就到 Space 的 Settings → Variables and secrets 更新。`
        }
      ]
    })
  },
  'restart'
)

const gatedRepo = [
  /Cannot access gated repo for url https?:\/\/[^/\s]{1,100}\/((?:datasets\/)?[\w.-]{1,96}\/[\w.-]{1,96})/,
  /Access to (?:model|dataset) ([^\s]{1,200}) is restricted/,
  /([\w.-]{1,96}\/[\w.-]{1,96}) is not a local folder and is not a valid model identifier/,
  /(?:401|403) Client Error[^/]{0,120}https?:\/\/huggingface\.co\/(?:api\/models\/|api\/datasets\/)?((?:datasets\/)?[\w.-]{1,96}\/[\w.-]{1,96})\/(?:resolve|tree|revision)/,
  /Repository Not Found for url: https?:\/\/[^/\s]{1,100}\/(?:api\/(?:models|datasets)\/)?([\w.-]{1,96}\/[\w.-]{1,96})/
]
/** transformers names the model in a line of its own, below its headline. */
const accessAt = /have access to it at https?:\/\/[^/\s]{1,100}\/((?:datasets\/)?[\w.-]{1,96}\/[\w-]{1,96})/

/** The repository that the app may not read, by name where the lines give it. */
function gatedIn(lines: readonly string[]): Found | null {
  const named = last(...gatedRepo)(lines)
  if (named !== null) return named
  const told = last(
    /GatedRepoError|(?:trying to access|Cannot access) a?n? ?gated repo|you are not in the authorized list|is a gated (?:model|dataset)/i
  )(lines)
  return told && { ...told, values: last(accessAt)(lines)?.values ?? [] }
}

const gated = cause(
  'gated',
  gatedIn,
  {
    en: ({ values: [repo] }) => ({
      why: t`The app loads ${repo === undefined ? t`a model or dataset` : repo} from Hugging Face, and may not: it is private, or its authors must let you in first (“gated”), or its name is misspelt. A running Space has no token unless you give it one.`,
      fix: [
        {
          text: t`Open its page on Hugging Face in the browser, while you are logged in. If it asks you to agree to something, do so.`
        },
        {
          text: t`Make a token of type “Read” in that account, save it as a secret of the GitHub repository, and let this action give it to the Space under the name \`HF_TOKEN\`:`,
          block: {
            language: 'yaml',
            lines: ['with:', '  secrets: |', '    HF_TOKEN=${{ secrets.SPACE_HF_TOKEN }}']
          }
        }
      ]
    }),
    'zh-TW': ({ values: [repo] }) => ({
      why: t`app 要從 Hugging Face 載入${repo === undefined ? t`模型或資料集` : t` ${repo}`}，但沒有權限：它可能是私人的、要先經過作者同意（gated），或名稱打錯了。除非你提供，執行中的 Space 沒有 token。`,
      fix: [
        { text: t`登入之後用瀏覽器打開它在 Hugging Face 的頁面。如果上面要求你同意條款，請先同意。` },
        {
          text: t`用同一個帳號建立類型「Read」的 token，存成 GitHub 儲存庫的 secret，再讓這個 action 以 \`HF_TOKEN\` 的名稱交給 Space：`,
          block: {
            language: 'yaml',
            lines: ['with:', '  secrets: |', '    HF_TOKEN=${{ secrets.SPACE_HF_TOKEN }}']
          }
        }
      ]
    })
  },
  'push'
)

/** What the app may not read without a key. */
export const accessCauses: readonly Cause[] = [gated, wrongSecret, missingSecret]
