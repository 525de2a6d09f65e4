import { say, sentences, t } from '../../../../words/text.js'
import { last, cause, type Found, type Cause } from '../../cause.js'

const wrongSecret = cause(
  'wrong-secret',
  last(
    /Incorrect API key provided|API key not valid|invalid[_ -](?:x-)?api[_ -]key|telegram\.error\.InvalidToken|Improper token has been passed|(?:openai|anthropic|groq|cohere|mistralai)\.(?:\w{1,40}\.)?(?:AuthenticationError|UnauthorizedError)/i
  ),
  () => ({
    why: say({
      en: 'The app has a key, but the service that the key is for does not accept it. The key is wrong, has expired, or was not copied completely.',
      'zh-TW': 'app 有金鑰，但對應的服務不接受：可能不正確、已過期，或複製時少了一段。'
    }),
    fix: [
      say({
        en: 'Copy the key again from the service, or make a new one there if it is no longer shown. If this action’s input `secrets` sets the key, save it as the secret of the GitHub repository with the same name. Otherwise, save it in the Space under Settings → Variables and secrets.',
        'zh-TW':
          '到那個服務重新複製金鑰，看不到的話就建立新的。如果是用這個 action 的參數 `secrets` 設定的，就更新 GitHub 儲存庫裡同名的 secret；不然就到 Space 的 Settings → Variables and secrets 更新。'
      })
    ]
  }),
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
  ({ values: [repo] }) => ({
    why: sentences(
      repo === undefined
        ? say({
            en: 'The app may not load a model or dataset from Hugging Face.',
            'zh-TW': 'app 要從 Hugging Face 載入模型或資料集，但沒有權限。'
          })
        : say({
            en: t`The app may not load ${repo} from Hugging Face.`,
            'zh-TW': t`app 要從 Hugging Face 載入 ${repo}，但沒有權限。`
          }),
      say({
        en: 'It is private, its authors have to let you in first (“gated”), or its name is misspelled. A running Space has no token unless you give it one.',
        'zh-TW':
          '它可能是私有的、要先經過作者同意（gated），或名稱打錯了。除非你提供，執行中的 Space 沒有 token。'
      })
    ),
    fix: [
      say({
        en: 'Log in to Hugging Face and open the page of the model or dataset. If the page asks you to accept terms, accept them.',
        'zh-TW': '登入 Hugging Face，打開模型或資料集的頁面。如果頁面要求你同意條款，請先同意。'
      }),
      {
        text: say({
          en: 'The app needs a token of type “Read” from that account; make one if you have none. Save it as a secret of the GitHub repository, and let this action give it to the Space with the name `HF_TOKEN`:',
          'zh-TW':
            'app 需要同一個帳號的「Read」類型 token，沒有的話就建立一個。把它存成 GitHub 儲存庫的 secret，再讓這個 action 以 `HF_TOKEN` 的名稱交給 Space：'
        }),
        block: {
          language: 'yaml',
          lines: ['with:', '  secrets: |', '    HF_TOKEN=${{ secrets.SPACE_HF_TOKEN }}']
        }
      }
    ]
  }),
  'push'
)

/** What the app may not read without a key. */
export const accessCauses: readonly Cause[] = [gated, wrongSecret]
