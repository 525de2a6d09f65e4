import { say, sentences, t, type Said } from '../../../words/text.js'
import { endings } from '../../say/endings.js'
import { oneOf } from '../../say/options.js'
import { remedy } from './remedy.js'
import { gitUrl, hubSays, links, theSpace } from '../../say/phrases.js'
import { diagnosis, type Block, type RunContext } from '../../engine/entry.js'
import { oidcRejected as rejectedSigns, oidcUnavailable as unavailableSigns } from '../platform/signs.js'

const permission: Block = {
  language: 'yaml',
  lines: ['permissions:', '  contents: read', '  id-token: write']
}

export const oidcUnavailable = diagnosis({
  id: 'oidc-unavailable',
  signs: unavailableSigns,
  when: ({ id }) => (id === 'oidc-unavailable' ? {} : null),
  say: (_, run) => ({
    title: say({
      en: 'This job may not use keyless login (OIDC)',
      'zh-TW': '這個 job 不能使用免 token 登入（OIDC）'
    }),
    what: say({
      en: 'GitHub did not confirm to Hugging Face who this job is.',
      'zh-TW': 'GitHub 沒有向 Hugging Face 證明這個 job 的身分。'
    }),
    why: say({
      en: 'The job needs the permission `id-token: write`. Pull requests from forks never have it.',
      'zh-TW': 'job 要有 `id-token: write` 權限；來自 fork 的 pull request 一律沒有。'
    }),
    steps: [
      oneOf(
        {
          text: say({
            en: 'In the workflow file (`.github/workflows/…`), add this to the job. If the job is part of a reusable workflow, the job that calls it needs this too:',
            'zh-TW':
              '在工作流程檔案（`.github/workflows/…`）的 job 裡加上這一段。如果這個 job 屬於可重複使用的工作流程，呼叫它的 job 也要加：'
          }),
          block: permission
        },
        {
          ...remedy.hand(run),
          text: say({
            en: 'Use a token of type “Write” instead: save it as the secret `HF_TOKEN`, and add these lines to the step of this action:',
            'zh-TW': '改用類型「Write」的 token：存成 secret `HF_TOKEN`，並在這個 action 的步驟加上這幾行：'
          })
        }
      ),
      endings.push
    ],
    links: links(run, 'oidcDocs', 'publisherDocs', 'tokens')
  })
})

interface Facts {
  readonly message?: string
  readonly requestId?: string
}

/** What a person compares with the publisher's settings. */
function compared({ repository }: RunContext): Said {
  return repository === undefined
    ? say({ en: 'the GitHub repository', 'zh-TW': ' GitHub 儲存庫' })
    : say({ en: t`the GitHub repository ${repository}`, 'zh-TW': t` GitHub 儲存庫 ${repository} ` })
}

function requestText(requestId: string | undefined): Said {
  if (requestId === undefined) return []
  return say({
    en: t`If you ask Hugging Face Support, give the request id ${requestId}.`,
    'zh-TW': t`聯絡 Hugging Face Support 時，請附上請求編號 ${requestId}。`
  })
}

export const oidcRejected = diagnosis<'oidc-rejected', Facts>({
  id: 'oidc-rejected',
  signs: rejectedSigns,
  when: ({ id, evidence: { http } }) => {
    if (id !== 'oidc-rejected') return null
    return {
      ...(http?.message !== undefined && { message: http.message }),
      ...(http?.requestId !== undefined && { requestId: http.requestId })
    }
  },
  say: ({ message, requestId }, run) => ({
    title: say({
      en: 'Hugging Face does not trust this workflow',
      'zh-TW': 'Hugging Face 不信任這個工作流程'
    }),
    what: say({
      en: t`GitHub confirmed who this job is, but no Trusted Publisher of ${theSpace(run)} matches it.`,
      'zh-TW': t`GitHub 證明了這個 job 的身分，但${theSpace(run)}沒有符合的 Trusted Publisher。`
    }),
    why: sentences(
      say({
        en: 'Either the Space has no Trusted Publisher, or it names another repository, branch, workflow file or environment. All of them must match exactly.',
        'zh-TW':
          '可能還沒有設定 Trusted Publisher，或設定的儲存庫、分支（branch）、工作流程檔案或 environment 不同。每一項都必須完全相同。'
      }),
      hubSays(message)
    ),
    steps: [
      say({
        en: 'Check that the Space exists and that the input `space` is exactly its name. Keyless login cannot create a Space, not even with the input `create`: create it once by hand at [huggingface.co/new-space](https://huggingface.co/new-space).',
        'zh-TW':
          '確認 Space 已經存在，而且參數 `space` 和它的名稱完全相同。免 token 登入不能建立 Space，設定參數 `create` 也沒有用：請先到 [huggingface.co/new-space](https://huggingface.co/new-space) 手動建立一次。'
      }),
      oneOf(
        say({
          en: t`Open the Space’s Settings → Trusted Publishers (${`${gitUrl(run)}/settings`}) and add or correct the entry for ${compared(run)}. The workflow is the name of its file, such as \`deploy.yml\`; the branch is the one that the run started from.`,
          'zh-TW': t`打開 Space 的 Settings → Trusted Publishers（${`${gitUrl(run)}/settings`}），新增或改正${compared(run)}的項目。workflow 填檔案名稱，例如 \`deploy.yml\`；branch 填觸發這次執行的分支。`
        }),
        say({
          en: 'Use a token instead: save one of type “Write” as the secret `HF_TOKEN`, and set the input `token` to it in the workflow file.',
          'zh-TW':
            '改用 token：把類型「Write」的 token 存成 secret `HF_TOKEN`，並在工作流程檔案用參數 `token` 傳入。'
        })
      ),
      sentences(remedy.again.text, requestText(requestId))
    ],
    links: links(run, 'space', 'publisherDocs', 'oidcDocs', 'contact')
  })
})
