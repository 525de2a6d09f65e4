import { kindById } from './kinds.js'
import { isPlaceholder } from './placeholder.js'
import type { Hit, Window } from './hit.js'

/** Files that are there to hold secrets; not the templates of them. */
const FILE = /(?:^|\/)(?:\.env(?:\.[\w.-]+)?|\.streamlit\/secrets\.toml)$/
const TEMPLATE = /\.(?:example|sample|template|tmpl|dist|defaults?|test)$/

/** A name and what it is set to. */
const LINE =
  /^[ \t]{0,16}(?:export[ \t]{1,4})?["']?([A-Za-z_][\w.-]{0,63})["']?[ \t]{0,16}=[ \t]{0,16}([^\r\n]{1,4000})/gm

const SECRET_NAME = /KEY(?!BOARD|CLOAK)|TOKEN(?!I[ZS])|SECRET|PASSW|PWD|CREDENTIAL|DSN/i

/** Names of what belongs to a secret, and of what every visitor's browser gets anyway. */
const OTHER_NAME =
  /PUBLIC|PUBLISHABLE|(?:^|_)(?:PATH|FILE|DIR|URL|URI|ENDPOINT|ID|NAME|HOST|MODEL|MINUTES|SECONDS|TTL|LENGTH|LIMIT|TYPE|ALGORITHM|PREFIX|HEADER|VERSION)S?$|EXPIR/i

/** Paths, references to somewhere else, what is public, addresses without a password, plain numbers, templates. */
const NO_SECRET = /^(?:[~.]?\.?\/|\$|op:\/\/|vault:|pk_)|^https?:\/\/[^@]*$|^[\d.,:-]+$|[{}<>]|\s/

const SHORTEST = 8

/** Is the file there to hold secrets, by its name? */
export function holdsSecrets(path: string): boolean {
  return FILE.test(path) && !TEMPLATE.test(path)
}

/** What is a secret because of the file that it stands in: the lines of `.env` and of Streamlit's `secrets.toml`. */
export function envLines(window: Window): Hit[] {
  const { path, text, from, to } = window
  if (!holdsSecrets(path)) return []
  const kind = kindById('generic-api-key')
  const hits: Hit[] = []
  LINE.lastIndex = from
  for (let match = LINE.exec(text); match && match.index < to; match = LINE.exec(text)) {
    const [line, name = '', raw = ''] = match
    const secret = valueOf(raw)
    if (!SECRET_NAME.test(name) || OTHER_NAME.test(name)) continue
    if (secret.length < SHORTEST || NO_SECRET.test(secret) || isPlaceholder(secret)) continue
    const end = match.index + line.length
    hits.push({
      kind,
      level: kind.level,
      secret,
      start: match.index,
      end,
      at: end - raw.length + raw.indexOf(secret)
    })
  }
  return hits
}

/** Without quotes, or without the comment behind it. */
function valueOf(raw: string): string {
  const quoted = /^"([^"]*)"|^'([^']*)'/.exec(raw)
  return quoted ? (quoted[1] ?? quoted[2] ?? '') : raw.replace(/[ \t]#.*$/, '').trimEnd()
}

/** A file that should not be in a repository at all, whatever it holds today. */
export function isEnvFile(path: string): boolean {
  return /(?:^|\/)\.env$/.test(path)
}
