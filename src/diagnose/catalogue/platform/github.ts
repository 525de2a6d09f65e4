import type { Finding } from '../../../model/failure.js'
import { say, sentences, t } from '../../../words/text.js'
import { remedy } from '../credential/remedy.js'
import type { Words } from '../../engine/entry.js'
import { links } from '../../say/phrases.js'

/** GitHub was asked who the job is, and did not say. */
export type GitHubTrouble = Extract<Finding, { readonly kind: 'github-unavailable' }>

export const gitHubTrouble: Words<GitHubTrouble> = ({ status }, run) => ({
  title: say({ en: 'GitHub could not confirm who this job is', 'zh-TW': 'GitHub 無法證明這個 job 的身分' }),
  what: sentences(
    say({
      en: 'Keyless login needs an id token from GitHub, and GitHub did not give one.',
      'zh-TW': '免 token 登入需要 GitHub 的 id token，但 GitHub 沒有提供。'
    }),
    status === 200
      ? say({ en: 'The answer holds no id token.', 'zh-TW': '收到的回應裡沒有 id token。' })
      : say({
          en: t`The answer was HTTP ${[String(status)]}.`,
          'zh-TW': t`收到的回應是 HTTP ${[String(status)]}。`
        })
  ),
  why: say({
    en: 'GitHub has a problem, or a proxy between the runner and GitHub answered. The job’s permission, your token and the Space are not the cause.',
    'zh-TW':
      '可能是 GitHub 發生問題，或 runner 和 GitHub 之間的 proxy 回應了。這和 job 的權限、你的 token 或 Space 無關。'
  }),
  steps: [
    remedy.again,
    say({
      en: 'If it fails again, check [GitHub’s status](https://www.githubstatus.com).',
      'zh-TW': '如果又失敗，請查看 [GitHub 的服務狀態](https://www.githubstatus.com)。'
    }),
    say({
      en: 'On a self-hosted runner, check that no proxy changes the answers of GitHub.',
      'zh-TW': '如果是自架的 runner，請確認沒有 proxy 更改 GitHub 的回應。'
    })
  ],
  links: links(run, 'oidcDocs', 'selfHosted')
})
