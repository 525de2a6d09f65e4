import { t, type Text } from '../../../words/text.js'
import type { Evidence } from '../../../model/failure.js'
import { remedyEn, remedyZh } from '../credential/remedy.js'
import { links } from '../../say/phrases.js'
import { diagnosis } from '../../engine/entry.js'
import { network as networkSigns, tls as tlsSigns } from './signs.js'
import { isPushed } from '../../engine/pushed.js'

/** What kept the connection from being one. */
type Cause = 'name' | 'refused' | 'proxy' | 'cut'

interface Facts {
  readonly cause: Cause
  readonly host?: string
  readonly code?: string
  /** The branch was updated before the connection failed. */
  readonly pushed: boolean
}

const causes: readonly (readonly [Cause, RegExp])[] = [
  ['proxy', /proxy|CONNECT tunnel|Tunnel connection/i],
  [
    'name',
    /resolve host|name resolution|NameResolution|getaddrinfo|no such host|ENOTFOUND|EAI_AGAIN|not known/i
  ],
  ['refused', /refused|Failed to connect|unreachable|No route|ENETUNREACH|EHOSTUNREACH/i]
]

function facts({ network, step }: Evidence, proof: string): Facts {
  const text = network === undefined ? proof : `${network.code} ${network.message}`
  return {
    cause: causes.find(([, pattern]) => pattern.test(text))?.[0] ?? 'cut',
    pushed: isPushed(step),
    ...(network !== undefined && { host: network.host, code: network.code })
  }
}

function hostOf(host: string | undefined): Text {
  return host === undefined ? t`huggingface.co` : t`${host}`
}

const whyEn: { readonly [K in Cause]: Text } = {
  name: t`The runner could not find out the server’s network address (DNS). Either the name is wrong, or the runner has no working connection to the internet.`,
  refused: t`The server could not be reached. A firewall may be in between, or the runner has no way out to the internet.`,
  proxy: t`A proxy stands between the runner and the internet, and it refused or cut the connection. Its answer is not Hugging Face’s.`,
  cut: t`The connection was lost or took too long. That happens with large pushes, on slow networks, or when a server in between gives up.`
}
const whyZh: typeof whyEn = {
  name: t`runner 查不到伺服器的網路位址（DNS）。可能是名稱寫錯，或 runner 沒有可用的網際網路連線。`,
  refused: t`連不到伺服器。中間可能有防火牆，或 runner 無法連到外面的網路。`,
  proxy: t`runner 和網際網路之間有一個 proxy，它拒絕或中斷了連線。這個回應不是來自 Hugging Face。`,
  cut: t`連線中斷或等待太久。推送的內容很大、網路很慢，或中間的伺服器放棄時，都可能發生。`
}

export const network = diagnosis<'network', Facts>({
  id: 'network',
  signs: networkSigns,
  when: ({ id, evidence, proof }) => (id === 'network' ? facts(evidence, proof) : null),
  say: {
    en: ({ cause, host, code, pushed }, run) => ({
      title: 'The connection to the server failed',
      what: t`The runner and ${hostOf(host)} could not talk to each other to the end${code === undefined ? [] : t` (${code})`}. Your token is not the cause.`,
      why: t`${whyEn[cause]} ${pushed ? t`The push was done before that: the files are on the Space.` : t`If the connection was cut during the push, the push may or may not have arrived: the Space’s page shows its last commit.`}`,
      steps: [
        remedyEn.again,
        {
          text: t`If it fails again on a self-hosted runner: see that it reaches https://huggingface.co, and that \`HTTPS_PROXY\` and \`NO_PROXY\` are right for its network.`,
          block: { language: 'sh', lines: ['curl -I https://huggingface.co', 'env | grep -i proxy'] }
        },
        {
          text: t`If only large pushes fail: push less at a time, or take large files out of the history with \`git lfs migrate\`.`
        },
        { text: t`If it fails everywhere, look at the service status.` }
      ],
      links: links(run, 'en', 'status', 'space', 'largeFileDocs')
    }),
    'zh-TW': ({ cause, host, code, pushed }, run) => ({
      title: '和伺服器的連線失敗',
      what: t`runner 和 ${hostOf(host)} 之間的連線沒有完成${code === undefined ? [] : t`（${code}）`}。這和你的 token 無關。`,
      why: t`${whyZh[cause]}${pushed ? t`推送在這之前已經完成，檔案都在 Space 上。` : t`如果是在推送途中斷線，不能確定有沒有送到：Space 的頁面會顯示最後一個 commit。`}`,
      steps: [
        remedyZh.again,
        {
          text: t`如果是自架的 runner 又失敗：確認它連得到 https://huggingface.co，而且 \`HTTPS_PROXY\` 和 \`NO_PROXY\` 符合它的網路環境。`,
          block: { language: 'sh', lines: ['curl -I https://huggingface.co', 'env | grep -i proxy'] }
        },
        {
          text: t`如果只有內容很大的推送會失敗：分成幾次推送，或用 \`git lfs migrate\` 把大型檔案移出歷史。`
        },
        { text: t`如果到處都失敗，請查看服務狀態。` }
      ],
      links: links(run, 'zh-TW', 'status', 'space', 'largeFileDocs')
    })
  }
})

interface TlsFacts {
  readonly host?: string
}

export const tls = diagnosis<'tls', TlsFacts>({
  id: 'tls',
  signs: tlsSigns,
  when: ({ id, evidence: { network: failed } }) => {
    if (id !== 'tls') return null
    return failed === undefined ? {} : { host: failed.host }
  },
  say: {
    en: ({ host }, run) => ({
      title: 'The secure connection could not be set up',
      what: t`The runner does not trust what answered in place of ${hostOf(host)}, so nothing was sent: no token and no files. The Space has not changed.`,
      why: t`Either a proxy or a virus scanner in between shows its own certificate, or the runner’s list of trusted certificates or its clock is out of date, or the connection was cut while it was being set up.`,
      steps: [
        {
          text: t`On GitHub’s own runners, run the workflow again. If a container is used, install its certificates first:`,
          block: { language: 'sh', lines: ['apt-get update && apt-get install -y ca-certificates'] }
        },
        {
          text: t`On a self-hosted runner behind a company’s proxy, tell git and Node which certificate to trust. Ask the administrator for the file.`,
          block: {
            language: 'yaml',
            lines: [
              'env:',
              '  GIT_SSL_CAINFO: /path/to/company-ca.pem',
              '  NODE_EXTRA_CA_CERTS: /path/to/company-ca.pem'
            ]
          }
        },
        { text: t`See that the runner’s date and time are right.` },
        {
          text: t`Do not switch the check off (\`http.sslVerify false\`): the token could then be read on the way.`
        }
      ],
      links: links(run, 'en', 'selfHosted', 'status')
    }),
    'zh-TW': ({ host }, run) => ({
      title: '無法建立安全連線',
      what: t`runner 不信任以 ${hostOf(host)} 名義回應的對象，所以什麼都沒有送出，包括 token 和檔案。Space 沒有任何變動。`,
      why: t`可能是中間的 proxy 或防毒軟體用了自己的憑證，也可能是 runner 的信任憑證清單或時間過舊，或連線在建立途中被切斷。`,
      steps: [
        {
          text: t`如果是 GitHub 提供的 runner，請重新執行工作流程。如果使用容器，請先安裝憑證：`,
          block: { language: 'sh', lines: ['apt-get update && apt-get install -y ca-certificates'] }
        },
        {
          text: t`如果自架的 runner 在公司的 proxy 後面，請告訴 git 和 Node 要信任哪一個憑證。憑證檔案可以向管理員索取。`,
          block: {
            language: 'yaml',
            lines: [
              'env:',
              '  GIT_SSL_CAINFO: /path/to/company-ca.pem',
              '  NODE_EXTRA_CA_CERTS: /path/to/company-ca.pem'
            ]
          }
        },
        { text: t`確認 runner 的日期和時間正確。` },
        { text: t`不要關閉檢查（\`http.sslVerify false\`），否則 token 可能在途中被讀取。` }
      ],
      links: links(run, 'zh-TW', 'selfHosted', 'status')
    })
  }
})
