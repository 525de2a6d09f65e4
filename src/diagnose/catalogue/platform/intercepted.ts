import type { Finding } from '../../../model/failure.js'
import { ROUTE_NAMES } from '../../../words/routes.js'
import { say, sentences, t, type Said } from '../../../words/text.js'
import type { Words } from '../../engine/entry.js'
import { links, publicHub } from '../../say/phrases.js'

/** An answer that came from something between the runner and the Hub. */
export type Intercepted = Extract<Finding, { readonly kind: 'not-the-hub' }>

const whatCame: Readonly<Record<Intercepted['what'], Said>> = {
  page: say({ en: 'a web page', 'zh-TW': '一個網頁' }),
  redirect: say({ en: 'a redirect to another address', 'zh-TW': '轉址到別的位址' }),
  'other-shape': say({
    en: 'data that Hugging Face does not send',
    'zh-TW': '不是 Hugging Face 會送出的資料'
  })
}

export const intercepted: Words<Intercepted> = ({ route, what }, run) => ({
  title: say({
    en: 'Something between the runner and Hugging Face answered',
    'zh-TW': 'runner 和 Hugging Face 之間有別的東西回應了'
  }),
  what: say({
    en: t`This request did not get an answer from Hugging Face: ${ROUTE_NAMES[route]}. What came back is ${whatCame[what]}.`,
    'zh-TW': t`這個要求沒有得到 Hugging Face 的回應：${ROUTE_NAMES[route]}。收到的是${whatCame[what]}。`
  }),
  why: sentences(
    say({
      en: 'A proxy, a firewall or the sign-in page of a network (captive portal) usually answers like this. Your token and the Space are not the cause.',
      'zh-TW':
        '這種回應通常來自 proxy、防火牆，或網路的登入頁面（captive portal）。這和你的 token 或 Space 無關。'
    }),
    run.endpoint === publicHub
      ? []
      : say({
          en: t`Or the address ${run.endpoint} is not that of a Hub: see the input \`endpoint\` and the variable \`HF_ENDPOINT\`.`,
          'zh-TW': t`也可能是 ${run.endpoint} 不是 Hub 的位址：請確認參數 \`endpoint\` 和環境變數 \`HF_ENDPOINT\`。`
        })
  ),
  steps: [
    say({
      en: 'On GitHub’s own runners, run the workflow again.',
      'zh-TW': '如果是 GitHub 提供的 runner，請重新執行工作流程。'
    }),
    {
      text: say({
        en: 'On a self-hosted runner, check what answers there. The output below this summary shows the beginning of the answer.',
        'zh-TW': '如果是自架的 runner，請確認是誰在回應。這份摘要下方的輸出有回應的開頭。'
      }),
      block: {
        language: 'sh',
        lines: [`curl -sI '${run.endpoint}/api/whoami-v2'`, 'env | grep -i proxy']
      }
    },
    say({
      en: t`Sign in to that network, or ask its administrator to let requests to ${run.endpoint} through unchanged. Then run the workflow again.`,
      'zh-TW': t`登入那個網路，或請管理員讓連到 ${run.endpoint} 的要求原樣通過，然後重新執行工作流程。`
    })
  ],
  links: links(run, 'selfHosted', 'status', 'space')
})
