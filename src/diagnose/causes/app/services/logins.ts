import { say, sentences, t } from '../../../../words/text.js'
import { last, cause, type Cause } from '../../cause.js'

/** A value that the app needs and that a person has to renew. */
const renew = (name: string) =>
  ({
    text: say({
      en: 'Save the right value as a secret of the GitHub repository, and let this action give it to the Space. The name is the one that the code reads:',
      'zh-TW': '把正確的值存成 GitHub 儲存庫的 secret，再讓這個 action 交給 Space。名稱要和程式讀取的相同：'
    }),
    block: { language: 'yaml', lines: ['with:', '  secrets: |', `    ${name}=\${{ secrets.${name} }}`] }
  }) as const

const database = cause(
  'database-login',
  last(
    /password authentication failed for user \\?"?([\w.@-]{1,80})/,
    /Access denied for user '([^']{1,80})'@/,
    /(?:FATAL|ERROR): {1,2}role "([^"]{1,80})" does not exist/,
    /(?:FATAL|ERROR): {1,2}database "([^"]{1,80})" does not exist|Unknown database '([^']{1,80})'/,
    /permission denied for (?:table|schema|relation|database) "?([\w.]{1,80})/,
    /bad auth ?: [Aa]uthentication failed|\bWRONGPASS\b|NOAUTH Authentication required|SCRAM.{0,40}authentication failed/
  ),
  ({ values: [name] }) => ({
    why: sentences(
      say({
        en: 'The app reaches its database, but the database does not accept the login. The user, password, database name or permission is wrong.',
        'zh-TW': 'app 連得到資料庫，但資料庫不接受登入：使用者、密碼、資料庫名稱或權限不正確。'
      }),
      name === undefined ? [] : say({ en: t`The log names ${name}.`, 'zh-TW': t`紀錄裡寫的是 ${name}。` }),
      say({
        en: 'This is a password of the database, not a Hugging Face token.',
        'zh-TW': '這是資料庫的密碼，不是 Hugging Face token。'
      })
    ),
    fix: [
      say({
        en: 'Copy the address of the database again from its provider. Characters such as `@`, `:`, `/` and `#` in a password must be percent-encoded (`@` is `%40`).',
        'zh-TW':
          '從資料庫的服務商重新複製連線網址。密碼裡的 `@`、`:`、`/`、`#` 這類字元要編碼（`@` 寫成 `%40`）。'
      }),
      renew('DATABASE_URL')
    ]
  }),
  'restart'
)

const cloud = cause(
  'cloud-login',
  last(
    /An error occurred \((AccessDenied|InvalidAccessKeyId|SignatureDoesNotMatch|ExpiredToken|AllAccessDisabled|UnauthorizedOperation|AccessDeniedException|UnrecognizedClientException)\)/,
    /(NoCredentialsError|Unable to locate credentials)/,
    /(DefaultCredentialsError|Your default credentials were not found)/,
    /google\.api_core\.exceptions\.(PermissionDenied|Forbidden|Unauthenticated)/,
    /azure\.core\.exceptions\.(ClientAuthenticationError)/
  ),
  ({ values: [said = ''] }) => ({
    why: say({
      en: t`A cloud service (such as AWS, Google Cloud or Azure) refused the app’s request: ${said}. The Space has no key for it, or the key has expired or lacks permission. The Hugging Face token is not the cause.`,
      'zh-TW': t`app 呼叫雲端服務（例如 AWS、Google Cloud 或 Azure），但被拒絕：${said}。Space 沒有它的金鑰，或金鑰過期、權限不足。這和 Hugging Face token 無關。`
    }),
    fix: [
      renew(
        /Credentials(?:Error| were)/.test(said) && said !== 'NoCredentialsError'
          ? 'GOOGLE_CREDENTIALS'
          : 'AWS_ACCESS_KEY_ID'
      ),
      say({
        en: 'For AWS, set `AWS_SECRET_ACCESS_KEY` and `AWS_DEFAULT_REGION` in the same way. For Google, `GOOGLE_APPLICATION_CREDENTIALS` must name a file: write the secret’s JSON to one when the app starts.',
        'zh-TW':
          'AWS 還要用同樣的方式提供 `AWS_SECRET_ACCESS_KEY` 和 `AWS_DEFAULT_REGION`。Google 的 `GOOGLE_APPLICATION_CREDENTIALS` 必須是檔案：請在 app 啟動時把 secret 的 JSON 寫成檔案。'
      }),
      say({
        en: 'In the cloud console, check that the key’s account has permission for the action in the log.',
        'zh-TW': '在雲端的主控台確認金鑰的帳號有權限執行紀錄裡的動作。'
      })
    ]
  }),
  'restart'
)

const quota = cause(
  'api-quota',
  last(
    /(insufficient_quota|You exceeded your current quota)/,
    /(credit balance is too low|[Ii]nsufficient (?:balance|credits))/,
    /(ResourceExhausted: 429)|(RESOURCE_EXHAUSTED)[^\n]{0,120}[Qq]uota/,
    /(?:openai|anthropic|groq|mistralai)\.(RateLimitError)/
  ),
  ({ values: [said = ''] }) => ({
    why: say({
      en: t`The API that the app calls no longer accepts requests with this key: ${said}. The account’s credit or quota is used up, or too many requests came at once. This is not a limit of Hugging Face.`,
      'zh-TW': t`app 呼叫的 API 服務不再接受這把金鑰的請求：${said}。那個帳號的額度用完了，或一次送出太多請求。這不是 Hugging Face 的限制。`
    }),
    fix: [
      say({
        en: 'On the service’s own page, check the usage and billing of the key’s account. Add credit, or use the key of another account.',
        'zh-TW': '到那個服務的頁面，查看金鑰所屬帳號的用量和帳務。儲值，或改用別的帳號的金鑰。'
      }),
      say({
        en: 'Do not call the API when the app starts, and wait between retries.',
        'zh-TW': '不要在 app 啟動時呼叫 API，重試之間也要等待。'
      })
    ]
  }),
  'none'
)

const model = cause(
  'api-model',
  last(
    /[Tt]he model [`'"\\]{1,2}([\w.:/-]{1,100})[`'"\\]{1,2} (?:does not exist|has been (?:decommissioned|deprecated))/,
    /models\/([\w.-]{1,100}) is not found for API version/,
    /not_found_error.{0,60}model: ([\w.:-]{1,100})/
  ),
  ({ values: [name = ''] }) => ({
    why: say({
      en: t`The API that the app calls has no model ${name} for this key. The model was shut down, has another name, or is not available to the account.`,
      'zh-TW': t`app 呼叫的 API 服務沒有模型 ${name} 可以給這把金鑰使用：可能已經停用、名稱不同，或沒有對這個帳號開放。`
    }),
    fix: [
      say({
        en: 'Look up the current names in the service’s list of models, and write one of them in the code.',
        'zh-TW': '在那個服務的模型清單查出目前的名稱，寫進程式。'
      })
    ]
  })
)

/** What services that the app asks answer to its own keys. */
export const loginCauses: readonly Cause[] = [database, cloud, quota, model]
