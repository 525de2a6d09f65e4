import { say, t } from '../../words/text.js'
import { fullStep, type RemedyStep } from '../../words/advice.js'

const letters = ['A', 'B', 'C', 'D', 'E', 'F'] as const
const numbers = ['一', '二', '三', '四', '五', '六'] as const

/** Ways of which one is enough, under one step: a person must not take them for steps to follow one after the other. */
export function oneOf(first: RemedyStep, second: RemedyStep, ...others: readonly RemedyStep[]): RemedyStep {
  return {
    text: say({ en: 'Choose one of these:', 'zh-TW': '從下面選一種做法：' }),
    options: [first, second, ...others].map(fullStep).map((option, i) => ({
      ...option,
      text: say({
        en: t`${[`**Option ${letters[i] ?? ''}.**`]} ${option.text}`,
        'zh-TW': t`${[`**方法${numbers[i] ?? ''}**：`]}${option.text}`
      })
    }))
  }
}
