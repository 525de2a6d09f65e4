import type { RouteFor } from '../../../model/routes.js'
import { ROUTE_NAMES } from '../../../words/routes.js'
import { say, sentences, t } from '../../../words/text.js'
import type { Advice, Words } from '../../engine/entry.js'
import { hubSays } from '../../say/phrases.js'
import { remedy } from '../credential/remedy.js'
import type { ReasonAdvice } from './token.js'

/** A refusal of something that the run only wanted to know. */
export interface RefusedReading {
  readonly route: RouteFor<'identify' | 'look'>
  readonly message: string
}

/** Whether the token may push has not been said by that. */
export const readingRefused: Words<RefusedReading, ReasonAdvice & Pick<Advice, 'what'>> = (
  { route, message },
  run
) => ({
  title: say({
    en: 'Permission denied: the token may not read this',
    'zh-TW': 'Permission denied：這個 token 不能讀取這項資料'
  }),
  what: say({
    en: t`Hugging Face did not allow this request: ${ROUTE_NAMES[route]}.`,
    'zh-TW': t`Hugging Face 不允許這個要求：${ROUTE_NAMES[route]}。`
  }),
  why: sentences(
    say({
      en: 'The token’s permissions do not include it, or the organization that owns the Space has a rule against it.',
      'zh-TW': '可能是 token 的權限不包含這一項，也可能是擁有這個 Space 的組織不允許。'
    }),
    hubSays(message)
  ),
  steps: [
    say({
      en: 'Use a token of type “Write”, or “Fine-grained” with read and write access to the contents of this Space.',
      'zh-TW': '改用類型是「Write」的 token，或是對這個 Space 的內容有讀寫權限的「Fine-grained」token。'
    }),
    ...remedy.keyless(run),
    remedy.make(run),
    remedy.store(run),
    remedy.again
  ]
})
