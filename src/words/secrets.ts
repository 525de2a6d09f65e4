import type { ContentFinding, SecretPlace } from '../model/failure.js'
import { say, t, type Said } from './text.js'

export type FoundSecret = Extract<ContentFinding, { readonly kind: 'secret' }>

/** The kinds that are no service's own word. */
const PHRASES: Readonly<Record<string, Said>> = {
  'token-in-use': say({ en: 'the token of this run', 'zh-TW': '這次執行使用的 token' }),
  'generic-api-key': say({ en: 'a key or password', 'zh-TW': '金鑰或密碼' }),
  'env-file': say({ en: 'a file for secrets', 'zh-TW': '存放機密資料的檔案' }),
  'private-key': say({ en: 'a private key', 'zh-TW': '私密金鑰（private key）' }),
  'database-url': say({ en: 'a database password', 'zh-TW': '資料庫密碼' })
}

/** What kind of secret it is, within a sentence. */
export function kindText({ name, secret: { kind, secretName = '' } }: FoundSecret): Said {
  if (kind === 'secret-in-use')
    return say({ en: t`the value of the secret ${secretName}`, 'zh-TW': t`secret「${secretName}」的值` })
  return PHRASES[kind] ?? [name]
}

/** "`app.py`, line 3: Google API key (`AIza…`)" */
export function secretItem(finding: FoundSecret): Said {
  const { prefix } = finding.secret
  const kind = kindText(finding)
  const place = placeText(finding)
  if (prefix === '') return say({ en: t`${place}: ${kind}`, 'zh-TW': t`${place}：${kind}` })
  const shown = `${prefix}…`
  return say({ en: t`${place}: ${kind} (${shown})`, 'zh-TW': t`${place}：${kind}（${shown}）` })
}

function placeText({ place, secret: { line, column } }: FoundSecret): Said {
  switch (place.in) {
    case 'message':
      return say({
        en: t`the message of the commit ${place.sha.slice(0, 7)}`,
        'zh-TW': t`commit ${place.sha.slice(0, 7)} 的訊息`
      })
    case 'variable':
      return say({
        en: t`the input \`variables\`, ${place.name}`,
        'zh-TW': t`參數 \`variables\` 的 ${place.name}`
      })
    case 'file': {
      const files = filesText(place)
      if (line === null) return files
      const at =
        column === undefined ? [] : say({ en: `, column ${column}`, 'zh-TW': `第 ${column} 個位元組` })
      return say({
        en: t`${files}, line ${[String(line)]}${at}`,
        'zh-TW': t`${files} 第 ${[String(line)]} 行${at}`
      })
    }
  }
}

/** So many names of one file are enough. */
const MOST_NAMES = 5

function filesText({ paths }: Extract<SecretPlace, { readonly in: 'file' }>): Said {
  const between = say({ en: ', ', 'zh-TW': '、' })
  const shown = paths
    .slice(0, MOST_NAMES)
    .flatMap((path, i): Said => (i === 0 ? t`${path}` : [...between, { value: path }]))
  return paths.length > MOST_NAMES ? [...shown, ...say({ en: ' and more', 'zh-TW': ' 等' })] : shown
}
