import { say, t } from '../../../../words/text.js'
import { oneOf } from '../../../say/options.js'
import { last, cause, type Cause, type Found } from '../../cause.js'

/** Hosts that people report as unreachable from Spaces, and ports of mail, which are closed like most others. */
const blocked =
  /\b(api\.telegram\.org|discord(?:app)?\.com|gateway\.discord\.gg|smtp\.[\w.-]{2,60}|[\w-]{2,40}\.(?:slack-edge|whatsapp)\.(?:com|net))\b/
const supabase = /\b(db\.\w{10,40}\.supabase\.co)\b/
const unreachable =
  /Can't reach database server|could not translate host|ENETUNREACH|UnknownHost|Name has no usable address|[Nn]ame or service not known|No address associated|name resolution|ENOTFOUND|EAI_AGAIN|[Tt]imed? ?out|ETIMEDOUT|ConnectTimeout|Network is unreachable|Connection (?:refused|reset)|Cannot connect to host|All connection attempts failed/

function blockedIn(lines: readonly string[]): Found | null {
  const at = lines.findLastIndex(line => blocked.test(line) && unreachable.test(line))
  if (at >= 0) return last(blocked)([lines[at] ?? ''])
  // smtplib names no host: its frames do.
  if (!lines.some(line => /\/smtplib\.py"|node_modules\/nodemailer/.test(line))) return null
  const failed = last(unreachable)(lines)
  return failed && { ...failed, values: ['SMTP'] }
}

const blockedHost = cause('blocked-host', blockedIn, ({ values: [host = ''] }) => ({
  why: say({
    en: t`The app cannot reach ${host} from the Space. Hugging Face blocks the ports of mail (SMTP) and the hosts of some messengers. A wrong token would cause a different error.`,
    'zh-TW': t`app 從 Space 連不到 ${host}。Hugging Face 會封鎖郵件（SMTP）的連接埠（port）和某些通訊軟體的主機。如果是 token 錯誤，訊息會不同。`
  }),
  fix: [
    oneOf(
      say({
        en: 'For a bot: send its requests through your own proxy (most libraries let you set another base URL). Or run the bot elsewhere, and keep only the model on the Space.',
        'zh-TW':
          '聊天機器人：讓請求經過自己的 proxy（多數函式庫可以設定別的 base URL）。或在別的地方執行機器人，只把模型留在 Space。'
      }),
      say({
        en: 'For mail: use a service with an API over https (such as Resend, SendGrid or Mailgun) instead of SMTP.',
        'zh-TW': '寄信：改用有 https API 的服務（例如 Resend、SendGrid 或 Mailgun），不要用 SMTP。'
      })
    )
  ]
}))

const allowList = cause(
  'allow-list',
  last(
    /IP that isn't whitelisted|(?:MongoDB )?Atlas cluster's IP whitelist/,
    /mongodb\.net:\d{2,5}: .{0,80}(?:TLSV1_ALERT_INTERNAL_ERROR|tlsv1 alert internal error)/,
    /no pg_hba\.conf entry for host/,
    /Host '[^']{1,100}' is not allowed to connect to this (?:MySQL|MariaDB) server/,
    /Client with IP address '[^']{1,60}' is not allowed to access the server/
  ),
  () => ({
    why: say({
      en: 'The database accepts connections only from listed IP addresses, and the Space’s is not on the list. A Space has no fixed IP address. A paused MongoDB Atlas cluster gives the same message.',
      'zh-TW':
        '資料庫只允許清單上的 IP 位址連線，而 Space 的不在上面。Space 沒有固定的 IP 位址。在 MongoDB Atlas，暫停的叢集也會出現同樣的訊息。'
    }),
    fix: [
      say({
        en: 'Set a long password first, because anyone can then try to log in. In the database’s settings, allow connections from everywhere: on MongoDB Atlas, Network Access → Add IP Address → `0.0.0.0/0`.',
        'zh-TW':
          '請先設定夠長的密碼，因為之後任何人都可以嘗試登入。再到資料庫的設定允許所有位址連線：MongoDB Atlas 是 Network Access → Add IP Address → `0.0.0.0/0`。'
      }),
      say({
        en: 'Check that the database is running, not paused. For PostgreSQL, add `?sslmode=require` to its address.',
        'zh-TW': '確認資料庫正在執行、沒有暫停。PostgreSQL 請在網址加上 `?sslmode=require`。'
      })
    ]
  })
)

const allowedHosts = cause(
  'allowed-hosts',
  last(
    /Invalid HTTP_HOST header: '([^']{1,100})'/,
    /(?:Blocked request\. )?This host \("([^"]{1,100})"\) is not allowed/,
    /Blocked hosts?: ([\w.:-]{1,100})/,
    /You must set settings\.ALLOWED_HOSTS if DEBUG is False/
  ),
  ({ values: [host] }) => ({
    why: say({
      en: t`The server answers only to host names on its own list, and ${host ?? ['the Space’s']} is not on it.`,
      'zh-TW': t`伺服器只回應清單上的主機名稱，但清單上沒有 ${host ?? ['Space 的主機名稱']}。`
    }),
    fix: [
      oneOf(
        {
          text: say({
            en: 'For Django, add the Space’s address to `settings.py`. It ends with `.hf.space`:',
            'zh-TW': 'Django：在 `settings.py` 加上 Space 的網址，它以 `.hf.space` 結尾：'
          }),
          block: {
            language: 'text',
            lines: [
              'ALLOWED_HOSTS = [".hf.space", "localhost"]',
              'CSRF_TRUSTED_ORIGINS = ["https://*.hf.space"]'
            ]
          }
        },
        {
          text: say({
            en: 'For Vite, add this to `vite.config.js`. It is better to serve the built files instead of the development server:',
            'zh-TW': 'Vite：在 `vite.config.js` 加上這些。更好的做法是提供建置好的檔案，不要用開發伺服器：'
          }),
          block: {
            language: 'text',
            lines: ['server: { allowedHosts: [".hf.space"] },', 'preview: { allowedHosts: [".hf.space"] }']
          }
        }
      )
    ]
  })
)

const csrf = cause(
  'csrf-origin',
  last(
    /Origin checking failed - (\S{1,120}) does not match any trusted origins/,
    /Referer checking failed - (\S{1,120}) does not match/,
    /(CSRF cookie not set)/
  ),
  ({ values: [origin = ''] }) => ({
    why: say({
      en: t`Django refuses the form, because it does not trust its origin (${origin}). A Space is behind a proxy, so Django must be told its public address.`,
      'zh-TW': t`Django 拒絕了表單，因為它不信任來源（${origin}）。Space 前面有 proxy，要告訴 Django 對外的網址。`
    }),
    fix: [
      {
        text: say({
          en: 'Add this to `settings.py`. A Space is shown in a frame of another site, so its cookies need the last two lines:',
          'zh-TW': '在 `settings.py` 加上這些。Space 顯示在別的網站的框架裡，所以 cookie 需要最後兩行：'
        }),
        block: {
          language: 'text',
          lines: [
            'CSRF_TRUSTED_ORIGINS = ["https://*.hf.space"]',
            'SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")',
            'CSRF_COOKIE_SAMESITE = SESSION_COOKIE_SAMESITE = "None"',
            'CSRF_COOKIE_SECURE = SESSION_COOKIE_SECURE = True'
          ]
        }
      }
    ]
  })
)

/** Supabase's direct hosts have an IPv6 address only (supabase.com/docs/guides/database/connecting-to-postgres). */
const directHost = cause(
  'supabase-direct',
  lines => {
    const at = lines.findLastIndex(line => supabase.test(line) && unreachable.test(line))
    return at < 0 ? null : last(supabase)([lines[at] ?? ''])
  },
  ({ values: [host = ''] }) => ({
    why: say({
      en: t`The app cannot reach its database at ${host}. Supabase’s direct hosts have only IPv6 addresses, but Spaces use IPv4. A paused Supabase database does not answer either.`,
      'zh-TW': t`app 連不到資料庫 ${host}。Supabase 的直接連線主機只有 IPv6 位址，而 Space 用的是 IPv4。被 Supabase 暫停的資料庫也不會回應。`
    }),
    fix: [
      {
        text: say({
          en: 'In the Supabase dashboard, check that the project is not paused. Choose “Connect”, copy the address of the session pooler (`….pooler.supabase.com`), and save it as a GitHub secret. Then give it to the app under the name that the code reads:',
          'zh-TW':
            '在 Supabase 控制台確認專案沒有暫停。按「Connect」，複製 session pooler 的位址（`….pooler.supabase.com`），存成 GitHub secret，再用程式讀取的名稱交給 app：'
        }),
        block: {
          language: 'yaml',
          lines: ['with:', '  secrets: |', '    DATABASE_URL=${{ secrets.DATABASE_URL }}']
        }
      }
    ]
  })
)

export { allowedHosts }
/** Who does not let the app in, and whom it does not let in. */
export const hostCauses: readonly Cause[] = [blockedHost, directHost, allowList, csrf, allowedHosts]
