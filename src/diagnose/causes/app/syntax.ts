import { say, t } from '../../../words/text.js'
import { last, cause, type Cause } from '../cause.js'

/** Python's own sentences; those of JavaScript begin in other ways. */
const said =
  /\b(?:SyntaxError|IndentationError|TabError): (?!Cannot use import|(?:Invalid or )?[Uu]nexpected (?:token|identifier|end of)|missing \) after|The requested module)(.{1,160})/

const syntax = cause(
  'syntax',
  lines => {
    const error = last(said)(lines)
    const at = lines.findLastIndex(line => said.test(line))
    const place = lines.slice(0, at).findLastIndex(line => /^\s*File "/.test(line))
    return error && { ...error, shown: place < 0 ? error.shown : lines.slice(place, at + 1) }
  },
  ({ values: [said = ''] }) => ({
    why: say({
      en: t`Python cannot read the program: ${said}. No line of it has run.`,
      'zh-TW': t`Python 看不懂這個程式：${said}。程式一行都還沒有執行。`
    }),
    fix: [
      say({
        en: 'Open the file at that line, and look at the line above it too. Usually a bracket, a quote or a colon is missing, or spaces and tabs are mixed.',
        'zh-TW': '打開檔案看那一行，也看看上一行。通常是少了括號、引號或冒號，或混用了空格和 Tab。'
      }),
      say({
        en: 'If the code runs on your own computer, it needs a newer Python than the Space has. Set `python_version` at the top of `README.md`, in quotes.',
        'zh-TW':
          '如果在自己的電腦上可以執行，就是它需要比 Space 更新的 Python。請在 `README.md` 最上面設定 `python_version`，要加引號。'
      })
    ]
  })
)

/** What Python cannot read. */
export const syntaxCauses: readonly Cause[] = [syntax]
