import { t, type Text } from '../../../words/text.js'
import { remedyEn, remedyZh } from './remedy.js'
import { gitUrl, links, theSpace, withoutStop } from '../../say/phrases.js'
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
  say: {
    en: (_, run) => ({
      title: 'GitHub gives this job no identity to log in with',
      what: t`The keyless login (OIDC) could not start, so nothing was pushed. The Space has not changed.`,
      why: t`For a login without a stored token, GitHub must vouch for the job. It does so only when the job has the permission \`id-token: write\`, and never for pull requests from forks.`,
      steps: [
        {
          text: t`In the workflow file, add this to the job. If a reusable workflow is called, the calling job needs it too:`,
          block: permission
        },
        { text: t`Or use a token in place of the keyless login, as follows.` },
        remedyEn.make(run),
        remedyEn.store(run),
        remedyEn.hand(run)
      ],
      links: links(run, 'en', 'oidcDocs', 'publisherDocs', 'tokens')
    }),
    'zh-TW': (_, run) => ({
      title: 'GitHub 沒有提供這個 job 登入用的身分',
      what: t`無法開始免 token 的登入（OIDC），所以什麼都沒有推送。Space 沒有任何變動。`,
      why: t`不存放 token 的登入方式，要由 GitHub 為這個 job 擔保。只有當 job 有 \`id-token: write\` 權限時才會這樣做，而且從 fork 來的 pull request 一律沒有。`,
      steps: [
        {
          text: t`在工作流程檔案的 job 裡加上這一段。如果是呼叫可重複使用的工作流程，呼叫的那個 job 也要加：`,
          block: permission
        },
        { text: t`或者改用 token，做法如下。` },
        remedyZh.make(run),
        remedyZh.store(run),
        remedyZh.hand(run)
      ],
      links: links(run, 'zh-TW', 'oidcDocs', 'publisherDocs', 'tokens')
    })
  }
})

interface Facts {
  readonly message?: string
  readonly requestId?: string
}

/** What a person compares with the publisher's settings. */
function comparedEn(run: RunContext): Text {
  return run.repository === undefined ? t`the GitHub repository` : t`the GitHub repository ${run.repository}`
}
function comparedZh(run: RunContext): Text {
  return run.repository === undefined ? t`GitHub 儲存庫` : t`GitHub 儲存庫 ${run.repository}`
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
  say: {
    en: ({ message, requestId }, run) => ({
      title: 'Hugging Face does not trust this workflow',
      what: t`GitHub vouched for this job, but Hugging Face gave no access to ${theSpace(run, 'en')} for it. Nothing was pushed, and the Space has not changed.`,
      why: t`No Trusted Publisher of the Space fits this run: there is none, or it names another repository, branch, workflow file or environment. All of them must match to the letter.${message === undefined ? [] : t` The Hub says: ${withoutStop(message)}.`}`,
      steps: [
        {
          text: t`Open the Space’s Settings → Trusted Publishers (${`${gitUrl(run)}/settings`}) and add or correct the entry for ${comparedEn(run)}. The workflow is the name of its file, such as \`deploy.yml\`; the branch is the one that the run started from.`
        },
        {
          text: t`See that the input \`space\` is exactly the Space’s name, and that the Space exists. A keyless login cannot create one, not even with the input \`create\`: create it once by hand at [huggingface.co/new-space](https://huggingface.co/new-space), then add the Trusted Publisher in its Settings.`
        },
        remedyEn.again,
        {
          text: t`Or use a token: save one of type “Write” as the secret \`HF_TOKEN\` and hand it to the input \`token\`.${requestId === undefined ? [] : t` Support finds this request as ${requestId}.`}`
        }
      ],
      links: links(run, 'en', 'space', 'publisherDocs', 'oidcDocs', 'contact')
    }),
    'zh-TW': ({ message, requestId }, run) => ({
      title: 'Hugging Face 不信任這個工作流程',
      what: t`GitHub 為這個 job 擔保了，但 Hugging Face 沒有因此允許寫入${theSpace(run, 'zh-TW')}。什麼都沒有推送，Space 沒有任何變動。`,
      why: t`Space 的 Trusted Publisher 沒有一個符合這次執行：可能還沒有設定，或設定的儲存庫、分支、工作流程檔案或 environment 不同。每一項都要一字不差。${message === undefined ? [] : t`Hugging Face 的訊息是 ${withoutStop(message)}。`}`,
      steps: [
        {
          text: t`打開 Space 的 Settings → Trusted Publishers（${`${gitUrl(run)}/settings`}），新增或改正 ${comparedZh(run)} 的項目。workflow 填檔案名稱，例如 \`deploy.yml\`；branch 填觸發這次執行的分支。`
        },
        {
          text: t`確認輸入 \`space\` 和 Space 的名稱完全一樣，而且 Space 已經存在。免 token 的登入不能建立 Space，設定輸入 \`create\` 也沒有用：請先到 [huggingface.co/new-space](https://huggingface.co/new-space) 手動建立一次，再到它的 Settings 加入 Trusted Publisher。`
        },
        remedyZh.again,
        {
          text: t`或者改用 token：把類型「Write」的 token 存成 secret \`HF_TOKEN\`，交給輸入 \`token\`。${requestId === undefined ? [] : t`聯絡客服時可以附上請求編號 ${requestId}。`}`
        }
      ],
      links: links(run, 'zh-TW', 'space', 'publisherDocs', 'oidcDocs', 'contact')
    })
  }
})
