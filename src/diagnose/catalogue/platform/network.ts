import { say, sentences, t, type Said } from '../../../words/text.js'
import type { Evidence } from '../../../model/failure.js'
import { before, remedy } from '../credential/remedy.js'
import { links } from '../../say/phrases.js'
import { diagnosis, type RemedyStep, type Words } from '../../engine/entry.js'
import { otherHost } from '../../engine/host.js'
import { gitHubTrouble, type GitHubTrouble } from './github.js'
import { intercepted, type Intercepted } from './intercepted.js'
import { network as networkSigns, tls as tlsSigns } from './signs.js'

/** What kept the connection from being one. */
type Cause = 'name' | 'refused' | 'proxy-login' | 'proxy' | 'cut'

interface Facts {
  readonly cause: Cause
  readonly host?: string
  readonly code?: string
  readonly late?: Late
}

/** How long was waited before it was given up. */
type Late = NonNullable<NonNullable<Evidence['network']>['late']>

const causes: readonly (readonly [Cause, RegExp])[] = [
  ['proxy-login', /\b407\b|Proxy Authentication Required/i],
  ['proxy', /proxy|CONNECT tunnel|Tunnel connection/i],
  [
    'name',
    /resolve host|name resolution|NameResolution|getaddrinfo|no such host|ENOTFOUND|EAI_AGAIN|not known/i
  ],
  ['refused', /refused|Failed to connect|unreachable|No route|ENETUNREACH|EHOSTUNREACH/i]
]

function facts({ finding, network }: Evidence, proof: string): Facts | Intercepted | GitHubTrouble {
  if (finding?.kind === 'not-the-hub' || finding?.kind === 'github-unavailable') return finding
  const text = network === undefined ? proof : `${network.code} ${network.message}`
  return {
    cause: causes.find(([, pattern]) => pattern.test(text))?.[0] ?? 'cut',
    ...network
  }
}

const hub = 'huggingface.co'

const why: { readonly [K in Cause]: Said } = {
  name: say({
    en: 'The runner could not find the server’s IP address (DNS). Either the name is wrong, or the runner has no working internet connection.',
    'zh-TW': 'runner 查不到伺服器的 IP 位址（DNS）。可能是名稱寫錯，或 runner 沒有可用的網際網路連線。'
  }),
  refused: say({
    en: 'The runner could not reach the server. A firewall may block it, or the runner has no access to the internet.',
    'zh-TW': 'runner 連不到伺服器。可能被防火牆擋住，或 runner 無法連到外面的網路。'
  }),
  proxy: say({
    en: 'A proxy between the runner and the internet refused or cut the connection. The answer did not come from Hugging Face.',
    'zh-TW': 'runner 和網際網路之間有一個 proxy，它拒絕或中斷了連線。這個回應不是來自 Hugging Face。'
  }),
  'proxy-login': say({
    en: 'The proxy between the runner and the internet wants a user name and a password (status 407). The answer did not come from Hugging Face.',
    'zh-TW':
      'runner 和網際網路之間的 proxy 要求使用者名稱和密碼（狀態碼 407）。這個回應不是來自 Hugging Face。'
  }),
  cut: say({
    en: 'The connection was lost or took too long. That happens with large pushes, on slow networks, or when a server in between gives up.',
    'zh-TW': '連線中斷或等待太久。推送的內容很大、網路很慢，或中間的伺服器放棄時，都可能發生。'
  })
}

const proxyLogin: RemedyStep = {
  text: say({
    en: 'Write the user name and the password of the proxy in its address. Save that address as a secret, and hand it to the step. `%40` stands for `@`:',
    'zh-TW': '把 proxy 的使用者名稱和密碼寫在它的網址裡，存成 secret 再交給這個步驟。`@` 要寫成 `%40`：'
  }),
  block: {
    language: 'yaml',
    lines: ['env:', '  HTTPS_PROXY: ${{ secrets.HTTPS_PROXY }} # http://USER:PASSWORD@PROXY:PORT']
  }
}

/** Windows' own TLS cannot ask whether a certificate was revoked, or fails at the handshake. */
const schannel: RemedyStep = {
  text: say({
    en: 'On Windows, let git use OpenSSL instead of schannel, which stops when it cannot check whether the certificate was revoked:',
    'zh-TW': '在 Windows 上，讓 git 使用 OpenSSL。Windows 的 schannel 無法查詢憑證是否已撤銷時就會停止：'
  }),
  block: { language: 'sh', lines: ['git config --global http.sslBackend openssl'] }
}

/** What the server did not do in so many seconds. */
function lateText({ deadline, seconds }: Late): Said {
  const time = [String(seconds)]
  if (deadline === 'connect')
    return say({
      en: t`No connection could be made within ${time} seconds.`,
      'zh-TW': t`${time} 秒內無法建立連線。`
    })
  if (deadline === 'total')
    return say({
      en: t`The answer was not complete after ${time} seconds.`,
      'zh-TW': t`${time} 秒後仍未收到完整的回應。`
    })
  return say({
    en: t`The server was silent for ${time} seconds.`,
    'zh-TW': t`伺服器有 ${time} 秒沒有任何回應。`
  })
}

const failed: Words<Facts> = ({ cause, host = hub, code, late }, run) => ({
  title: say({ en: 'The connection to the server failed', 'zh-TW': '和伺服器的連線失敗' }),
  what: sentences(
    say({
      en: t`The connection between the runner and ${host} could not be completed.`,
      'zh-TW': t`runner 和 ${host} 之間的連線沒有完成。`
    }),
    late ? lateText(late) : [],
    code === undefined ? [] : say({ en: t`The error is ${code}.`, 'zh-TW': t`錯誤是 ${code}。` }),
    say({ en: 'Your token is not the cause.', 'zh-TW': '這和你的 token 無關。' })
  ),
  why: why[cause],
  steps: [
    cause === 'proxy-login' ? proxyLogin : remedy.again,
    {
      text: say({
        en: 'If it fails again on a self-hosted runner: check that it reaches https://huggingface.co, and that `HTTPS_PROXY` and `NO_PROXY` are right for its network:',
        'zh-TW':
          '如果是自架的 runner 又失敗：確認它連得到 https://huggingface.co，而且 `HTTPS_PROXY` 和 `NO_PROXY` 符合它的網路環境：'
      }),
      block: { language: 'sh', lines: ['curl -I https://huggingface.co', 'env | grep -i proxy'] }
    },
    say({
      en: 'If only large pushes fail: push less at a time, or store large files with Git LFS (`git lfs migrate`).',
      'zh-TW':
        '如果只有內容很大的推送會失敗：分成幾次推送，或改用 Git LFS 存放大型檔案（`git lfs migrate`）。'
    }),
    say({
      en: 'If it fails everywhere, check the service status.',
      'zh-TW': '如果到處都失敗，請查看服務狀態。'
    })
  ],
  links: links(run, 'status', 'space', 'largeFileDocs')
})

export const network = diagnosis<'network', Facts | Intercepted | GitHubTrouble>({
  id: 'network',
  signs: networkSigns,
  when: ({ id, evidence, proof }) => (id === 'network' ? facts(evidence, proof) : null),
  say: (found, run) => {
    if (!('kind' in found)) return failed(found, run)
    return found.kind === 'not-the-hub' ? intercepted(found, run) : gitHubTrouble(found, run)
  }
})

interface TlsFacts {
  readonly schannel: boolean
  readonly host?: string
}

export const tls = diagnosis<'tls', TlsFacts>({
  id: 'tls',
  signs: tlsSigns,
  when: seen => {
    const { network: failed } = seen.evidence
    if (seen.id !== 'tls') return null
    const host = failed?.host ?? otherHost(seen)
    return { schannel: /schannel/i.test(seen.proof), ...(host !== undefined && { host }) }
  },
  say: ({ host = hub, schannel: windows }, run) => ({
    title: say({ en: 'The secure connection could not be set up', 'zh-TW': '無法建立安全連線' }),
    what: say({
      en: t`The runner could not confirm that it was really connected to ${host}, so it did not send the token or any file.`,
      'zh-TW': t`runner 無法確認對方真的是 ${host}，所以沒有送出 token 和檔案。`
    }),
    why: sentences(
      say({
        en: 'A proxy or a virus scanner in between may show its own certificate. The runner’s clock or its list of trusted certificates may be out of date. The connection may also have been cut at its start.',
        'zh-TW':
          '可能是中間的 proxy 或防毒軟體用了自己的憑證，也可能是 runner 的時間不對、信任的憑證清單過舊，或連線一開始就被切斷。'
      }),
      say({
        en: 'Do not turn this check off (`http.sslVerify false`): somebody on the way could then read the token.',
        'zh-TW': '請不要關閉這項檢查（`http.sslVerify false`），否則 token 可能在途中被讀取。'
      })
    ),
    steps: before(windows ? [schannel] : [], [
      {
        text: say({
          en: 'On GitHub’s own runners, run the workflow again. If the job runs in a container, install certificates in it first:',
          'zh-TW':
            '如果是 GitHub 提供的 runner，請重新執行工作流程。如果 job 在容器裡執行，請先在容器裡安裝憑證：'
        }),
        block: { language: 'sh', lines: ['apt-get update && apt-get install -y ca-certificates'] }
      },
      {
        text: say({
          en: 'On a self-hosted runner behind a company’s proxy, tell git and Node which certificate to trust. Ask your administrator for the file:',
          'zh-TW':
            '如果自架的 runner 在公司的 proxy 後面，請告訴 git 和 Node 要信任哪一個憑證。憑證檔案可以向管理員索取：'
        }),
        block: {
          language: 'yaml',
          lines: [
            'env:',
            '  GIT_SSL_CAINFO: /path/to/company-ca.pem',
            '  NODE_EXTRA_CA_CERTS: /path/to/company-ca.pem'
          ]
        }
      },
      say({
        en: 'Check that the runner’s date and time are right.',
        'zh-TW': '確認 runner 的日期和時間正確。'
      })
    ]),
    links: links(run, 'selfHosted', 'status')
  })
})
