/** What the parsers expect is said in our own words; those that are more than a list of values, in Chinese. */
const expectedZh: Readonly<Record<string, string>> = {
  'the name of a branch or tag, or a commit': '分支或標籤的名稱，或一個 commit',
  'the name of a branch': '分支的名稱',
  'a folder of the repository, such as `app`': '儲存庫裡的一個資料夾，例如 `app`',
  'a folder that is in the commit': '這個 commit 裡有的資料夾',
  'patterns that leave at least one file': '至少會留下一個檔案的規則',
  'YAML, or the path of a YAML file in the commit': 'YAML，或這個 commit 裡一個 YAML 檔案的路徑',
  '`auto` or `snapshot`, since `path`, `exclude` and `card` change what is pushed':
    '`auto` 或 `snapshot`，因為 `path`、`exclude` 和 `card` 會改變要推送的內容',
  'the URL of a Hub, `https://…` (`http://` on this machine only)':
    'Hub 的網址，`https://…`（只有在這台機器上才能用 `http://`）',
  'a number of seconds, minutes or hours, such as 90s, 20m or 1h':
    '秒、分鐘或小時的數字，例如 90s、20m 或 1h',
  'a number of seconds, minutes or hours (90s, 20m, 1h), or never':
    '秒、分鐘或小時的數字（90s、20m、1h），或 never',
  'a path of the app, such as /': 'app 的一個路徑，例如 /',
  'KEY=value, one a line; a value of several lines between KEY<<END and END':
    'KEY=value，一行一個；有好幾行的值放在 KEY<<END 和 END 之間',
  'a name of letters, digits and _ that begins with a letter': '由英文字母、數字和 _ 組成、以字母開頭的名稱',
  'a different name for each': '每個都不同的名稱',
  'a variable of that name in the environment of this step (env:)': '這個步驟的環境（env:）裡同名的變數',
  'a value: it is empty, as when the repository has no secret of that name':
    '有內容的值：它是空的，儲存庫沒有同名的 secret 時就會這樣',
  'an end: the line that closes the value is missing': '有結尾的值：缺少結束這個值的那一行',
  'one of the Hub’s hardware names, such as cpu-basic or t4-small':
    'Hugging Face 的硬體名稱之一，例如 cpu-basic 或 t4-small',
  'gradio, docker or static': 'gradio、docker 或 static',
  'gradio, docker or static: neither the README nor the files say what the Space runs on':
    'gradio、docker 或 static：從 README 和檔案都看不出 Space 要用哪一種',
  'other hardware: the free cpu-basic sleeps after 48 hours, whatever is set':
    '別的硬體：免費的 cpu-basic 不論怎麼設定，都會在 48 小時後休眠',
  'no value, since a static Space has no machine of its own': '空白，因為 static Space 沒有自己的機器',
  'no value on the free cpu-basic, which sleeps after 48 hours, whatever is set':
    '空白，因為免費的 cpu-basic 不論怎麼設定，都會在 48 小時後休眠',
  '`auto` or `snapshot`, or `sdk` in the README: what the Space runs on has to stand there':
    '`auto` 或 `snapshot`，或在 README 寫上 `sdk`：Space 使用什麼來執行，必須寫在那裡',
  'no value while `wait` is `false`: only a run that waits sees how the app fares':
    '空白，因為 `wait` 是 `false`：要等待才看得到 app 的狀況',
  'no value for another branch than `main`, since only that one is built': '空白，因為只有 `main` 分支會建置',
  'a value that the Hub takes': 'Hugging Face 接受的值'
}

/** The same words without the marks of code, with which some parsers write them. */
const unmarked = new Map(Object.entries(expectedZh).map(([en, zh]) => [en.replaceAll('`', ''), zh]))

/** What is expected, in Chinese; a list of values is the same in every language. */
export function inChinese(expected: string): string {
  return expectedZh[expected] ?? unmarked.get(expected.replaceAll('`', '')) ?? expected
}
