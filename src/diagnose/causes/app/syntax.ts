import { t } from '../../../words/text.js'
import { last, cause, type Cause } from '../cause.js'

const syntax = cause(
  'syntax',
  lines => {
    const error = last(/\b(?:SyntaxError|IndentationError|TabError): (.{1,160})/)(lines)
    const at = lines.findLastIndex(line => /\b(?:Syntax|Indentation|Tab)Error: /.test(line))
    const place = lines.slice(0, at).findLastIndex(line => /^\s*File "/.test(line))
    return error && { ...error, shown: place < 0 ? error.shown : lines.slice(place, at + 1) }
  },
  {
    en: ({ values: [said = ''] }) => ({
      why: t`Python cannot read the program: ${said}. Not a line of it has run.`,
      fix: [
        {
          text: t`Open the file at the line that is named, and look at the line above it too: mostly a bracket, a quote or a colon is missing, or blanks and tabs are mixed.`
        },
        {
          text: t`If the code runs on your own computer: it uses something newer than the Space’s Python. Set \`python_version\` at the top of \`README.md\`, in quotes.`
        }
      ]
    }),
    'zh-TW': ({ values: [said = ''] }) => ({
      why: t`Python 看不懂這個程式：${said}。程式一行都還沒有執行。`,
      fix: [
        { text: t`打開檔案看它指出的那一行，也看看上一行：多半是少了括號、引號或冒號，或混用了空格和 Tab。` },
        {
          text: t`如果在自己的電腦上可以執行，就是用到比 Space 的 Python 還新的語法。請在 \`README.md\` 開頭設定 \`python_version\`，要加引號。`
        }
      ]
    })
  }
)

/** What Python cannot read. */
export const syntaxCauses: readonly Cause[] = [syntax]
