import { say, t } from '../../../../words/text.js'
import { isFrame, isOwnFrame } from '../../../logs/frames.js'
import { last, cause, type Cause } from '../../cause.js'

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
      en: t`Python cannot read the program: ${said}. None of it has run.`,
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

/** A name that nothing gave a value; of a library's own code, it is the library that lacks something. */
const undefinedName = cause(
  'undefined-name',
  lines => {
    const found = last(
      /\bNameError: (?:free variable |global )?(?:name )?'(\w{1,80})' is not defined/,
      /UnboundLocalError: (?:cannot access )?local variable '(\w{1,80})'/,
      /ReferenceError: (?!require\b|exports\b|module\b)(\w{1,80}) is not defined/
    )(lines)
    const at = lines.findLastIndex(line => isFrame(line))
    return found === null || (at >= 0 && !isOwnFrame(lines[at] ?? '')) ? null : found
  },
  ({ values: [name = ''] }) => ({
    why: say({
      en: t`The program uses the name ${name}, but no earlier line gave it a value.`,
      'zh-TW': t`程式用到名稱 ${name}，但在那之前執行的程式都沒有給它值。`
    }),
    fix: [
      say({
        en: t`Check the spelling of ${name}, with its capital letters. If it comes from a package or another file, its \`import\` is missing. If it is your own, define it above that line.`,
        'zh-TW': t`檢查 ${name} 的拼法和大小寫。如果它來自套件或別的檔案，就是少了 \`import\`；如果是你自己的，請在那一行之前定義它。`
      }),
      say({
        en: t`If a line does define ${name}, it may be inside an \`if\` or a \`try\` that did not run on the Space. Give it a value before that too.`,
        'zh-TW': t`如果有一行定義了 ${name}：它可能在 Space 上沒有執行到的 \`if\` 或 \`try\` 裡，請在那之前也給它一個值。`
      })
    ]
  })
)

/** What Python cannot read. */
export const syntaxCauses: readonly Cause[] = [syntax]
/** What it lacks when it runs; other causes know some of these names. */
export const nameCauses: readonly Cause[] = [undefinedName]
