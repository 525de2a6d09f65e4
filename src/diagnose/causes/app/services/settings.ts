import { say, sentences, t } from '../../../../words/text.js'
import { oneOf } from '../../../say/options.js'
import { listed } from '../../../say/phrases.js'
import type { RemedyStep } from '../../../engine/entry.js'
import { last, cause, type Cause, type Found } from '../../cause.js'

const keyName = '[A-Z][A-Z0-9_]{1,79}'
const settingsFailed =
  /validation errors? for (\w{0,60}(?:Settings|Config|Env|Configuration|Environment)\w{0,40})/
const required = /^\s*(?:Field required|field required|none is not an allowed value)/

/** Names that may stand in a workflow file as they are. */
function secretNames(names: readonly string[], otherwise: string): readonly string[] {
  const usable = names.filter(name => /^[A-Za-z]\w{0,79}$/.test(name))
  return usable.length > 0 ? usable : [otherwise]
}

/** How such a key is set: by this action, or by hand. */
function setIt(names: readonly string[]): RemedyStep {
  return oneOf(
    {
      text: say({
        en: 'Save the value as a secret of the GitHub repository (Settings → Secrets and variables → Actions), and let this action copy it to the Space with its input `secrets`:',
        'zh-TW':
          '把值存成 GitHub 儲存庫的 secret（Settings → Secrets and variables → Actions），再用這個 action 的參數 `secrets` 設定到 Space：'
      }),
      block: {
        language: 'yaml',
        lines: [
          'with:',
          '  secrets: |',
          ...secretNames(names, 'API_KEY').map(name => `    ${name}=\${{ secrets.${name} }}`)
        ]
      }
    },
    say({
      en: 'Set it by hand in the Space: Settings → Variables and secrets → “New secret”. Capital letters count.',
      'zh-TW': '在 Space 手動設定：Settings → Variables and secrets →「New secret」。大小寫要一致。'
    })
  )
}

const notCopied = say({
  en: 'GitHub secrets are not copied there automatically. Never push `.env`.',
  'zh-TW': 'GitHub 的 secret 不會自動複製過去。請不要推送 `.env` 檔案。'
})

/** The fields that pydantic misses in a class of settings, each on the line above its complaint. */
function settingsIn(lines: readonly string[]): Found | null {
  const failed = lines.findLastIndex(line => settingsFailed.test(line))
  if (failed < 0) return null
  const names: string[] = []
  const shown = [lines[failed] ?? '']
  lines.slice(failed).forEach((line, i, all) => {
    const name = /^\s*([\w.]{1,80})$/.exec(all[i - 1] ?? '')?.[1]
    if (!required.test(line) || name === undefined || names.length >= 8) return
    names.push(name.replaceAll('.', '__').toUpperCase())
    shown.push(all[i - 1] ?? '')
  })
  return names.length === 0 ? null : { values: names, shown }
}

/** A key in the form in which Spring, too, finds it in the environment. */
function environmentName(key: string): string {
  return key.replace(/[.-]/g, '_').toUpperCase()
}

const placeholder = cause(
  'missing-setting',
  lines => {
    const spring = last(/Could not resolve placeholder '([\w.-]{1,80})/)(lines)
    return spring === null ? settingsIn(lines) : { ...spring, values: spring.values.map(environmentName) }
  },
  ({ values }) => ({
    why: sentences(
      say({
        en: t`The app needs these environment variables when it starts, but the Space does not have them: ${listed(values, 8)}.`,
        'zh-TW': t`app 啟動時需要這些環境變數，但 Space 沒有：${listed(values, 8)}。`
      }),
      notCopied
    ),
    fix: [
      setIt(values),
      say({
        en: 'Values that are not secret can be set with the input `variables` in the same way, or get a default in the code.',
        'zh-TW': '不是機密的值可以用同樣的方式寫在參數 `variables`，或在程式裡給預設值。'
      })
    ]
  })
)

const streamlit = cause(
  'streamlit-secrets',
  last(
    /st\.secrets has no (?:key|attribute) "([\w.]{1,80})"/,
    /No secrets (?:files? )?found\. Valid paths for a secrets\.toml|(?:StreamlitSecretNotFoundError)/
  ),
  ({ values: [name] }) => ({
    why: sentences(
      name === undefined
        ? say({
            en: 'The app reads `st.secrets`, but the Space has no file `secrets.toml`.',
            'zh-TW': 'app 要讀取 `st.secrets`，但 Space 沒有 `secrets.toml` 這個檔案。'
          })
        : say({
            en: t`The app reads ${name} from \`st.secrets\`, which only knows the file \`secrets.toml\`.`,
            'zh-TW': t`app 要從 \`st.secrets\` 讀取 ${name}，但它只認得 \`secrets.toml\` 這個檔案。`
          }),
      say({
        en: 'In a Space, secrets are environment variables. Never push `secrets.toml`.',
        'zh-TW': '在 Space 裡，secret 是環境變數。請不要推送 `secrets.toml`。'
      })
    ),
    fix: [
      setIt(name === undefined ? [] : [name]),
      {
        text: say({
          en: 'Let the code read the environment variable:',
          'zh-TW': '讓程式讀取環境變數：'
        }),
        block: {
          language: 'text',
          lines: [
            'import os',
            `key = os.environ["${secretNames(name === undefined ? [] : [name], 'API_KEY')[0] ?? ''}"]`
          ]
        }
      }
    ]
  })
)

const missingSecret = cause(
  'missing-secret',
  last(
    new RegExp(`KeyError: ['"](${keyName})['"]`),
    /(?:setting|set|via) the (?:environment variables? )?[`'"]?([A-Z][A-Z0-9_]{1,79})[`'"]?(?: environment variable| or\b|\.|$)/,
    /ImproperlyConfigured: (?:The|Set the) ([A-Z][A-Z0-9_]{1,79})\b/,
    /must either define the environment variable ([A-Z][A-Z0-9_]{1,79}) or call/,
    /(?:Missing|required|No|Set|Please (?:set|provide|define)|environment variable)[^A-Z\n]{0,60}\b([A-Z][A-Z0-9_]{0,60}(?:KEY|TOKEN|SECRET|PASSWORD|URI|URL|ID))\b/,
    /\b([A-Z][A-Z0-9_]{0,60}(?:KEY|TOKEN|SECRET|PASSWORD|URI|URL|ID))\b[^A-Z\n]{0,60}(?:not (?:set|found|provided|configured|defined)|missing|required|must be set|is None)/,
    /environment variable[s]? [`'"]?([A-Z][A-Z0-9_]{2,79})[`'"]? (?:is |are |was )?(?:not (?:set|found|defined)|missing|required|must be set)/i,
    /Error: (supabaseUrl|supabaseKey) is required/,
    /api_key client option must be set|api[ _]key (?:is |was )?(?:missing|required|not (?:set|found|provided))/i
  ),
  ({ values: [name] }) => ({
    why: sentences(
      name === undefined
        ? say({
            en: 'The app needs a key from an environment variable, but the Space does not have it.',
            'zh-TW': 'app 要從環境變數讀取金鑰，但 Space 沒有這個環境變數。'
          })
        : say({
            en: t`The app needs the environment variable ${name}, but the Space does not have it.`,
            'zh-TW': t`app 需要環境變數 ${name}，但 Space 沒有。`
          }),
      notCopied
    ),
    fix: [setIt(name === undefined ? [] : [name])]
  })
)

/** pydantic reads lists and other nested values of its settings as JSON. */
const settingValue = cause(
  'setting-value',
  last(
    /error parsing value for field "([\w.]{1,80})" from source "\w{0,40}(?:Env|Secrets)\w{0,40}"/,
    /error parsing (?:JSON for|env var) "([\w.]{1,80})"/
  ),
  ({ values: [field = ''] }) => {
    const [name = ''] = secretNames([field.toUpperCase()], 'ORIGINS')
    return {
      why: say({
        en: t`The app reads the setting ${field} from the environment or from \`.env\`, and its value is not JSON. For a list, pydantic expects JSON, not an empty value or words with commas.`,
        'zh-TW': t`app 從環境變數或 \`.env\` 讀取設定 ${field}，但它的值不是 JSON。pydantic 的清單（list）要用 JSON 寫，不能留空，也不能只用逗號隔開。`
      }),
      fix: [
        {
          text: say({
            en: 'Write the value as a JSON list, with brackets and double quotes. With this action’s input `variables` (a prefix that the code gives its settings belongs before the name):',
            'zh-TW':
              '把值寫成 JSON 清單，要有方括號和雙引號。用這個 action 的參數 `variables`（程式如果為設定加了前綴，名稱前面也要加上）：'
          }),
          block: {
            language: 'yaml',
            lines: ['with:', '  variables: |', `    ${name}=["https://example.com"]`]
          }
        },
        {
          text: say({
            en: 'Where the `Dockerfile` sets it, put single quotes around it:',
            'zh-TW': '如果是在 `Dockerfile` 設定，外面要加單引號：'
          }),
          block: { language: 'text', lines: [`ENV ${name}='["https://example.com"]'`] }
        }
      ]
    }
  }
)

/** What the app needs to be told from outside. */
export const settingCauses: readonly Cause[] = [placeholder, settingValue, streamlit, missingSecret]
