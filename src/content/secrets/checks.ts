import { checksumHolds } from './checksum.js'
import { type Kind, kindById, type Level } from './kinds.js'
import { isPlaceholder, looksRandom } from './placeholder.js'
import { privateKeyIn } from './private-key.js'

/** Where a shape was met. */
interface Place {
  /** What is seen of the file, as latin1. */
  readonly text: string
  readonly start: number
  readonly end: number
  /** In seconds, as the claims of a token have it. */
  readonly now: number
}

/** What it is after all: a kind may turn out to be a narrower one, and its level another. */
export interface Verdict {
  readonly kind: Kind
  readonly level: Level
  /** The secret itself; nothing that leaves the scan holds it. */
  readonly secret: string
}

/** So far around a key is looked at what it is a part of. */
const NEARBY = 500

const FIREBASE = /authDomain|projectId|firebaseapp\.com/
const REFRESH_TOKEN = /refresh_token\\?["']?\s{0,4}[:=]\s{0,4}\\?["'][^"'\s]{20}/
const AWS_SECRET = /secret\w{0,20}[\s"'\\:=]{1,12}[A-Za-z0-9/+]{40}(?![A-Za-z0-9/+=])/i

/** Machines that nobody else reaches; a name without a dot is a service next door. And those of documentation. */
const NO_HOST =
  /@(?:[^.]*|127\.\d+\.\d+\.\d+|0\.0\.0\.0|(?:[\w-]+\.)*(?:localhost|test|invalid|example(?:\.com|\.org|\.net)?))$/i

/** A password that code puts in: `{password}`, `%(password)s`. */
const TEMPLATE = /[{}()]/

/** Is what has the shape of a kind such a secret, and of what weight? Null when it is none. */
export function judge(kind: Kind, place: Place): Verdict | null {
  const matched = place.text.slice(place.start, place.end)
  const secret = kind.secret ? (kind.secret.exec(matched)?.[1] ?? '') : matched
  const as = (level: Level): Verdict => ({ kind, level, secret })
  const around = () => place.text.slice(Math.max(0, place.start - NEARBY), place.end + NEARBY)
  switch (kind.rule) {
    case 'google-key':
      return looksRandom(secret) ? as(FIREBASE.test(around()) ? 'warn' : 'block') : null
    case 'google-client':
      return looksRandom(secret) ? as(REFRESH_TOKEN.test(around()) ? 'block' : 'warn') : null
    case 'aws':
      return looksRandom(secret) ? as(AWS_SECRET.test(around()) ? 'block' : kind.level) : null
    case 'sk':
      if (!looksRandom(secret)) return null
      return /deepseek/i.test(around())
        ? { ...as('block'), kind: kindById('deepseek-api-key') }
        : as(kind.level)
    case 'crc32':
      return checksumHolds(secret) && !isPlaceholder(secret) ? as('block') : null
    case 'placeholder':
      return isPlaceholder(secret) ? null : as(kind.level)
    case 'pem':
      return privateKey(kind, place, around)
    case 'jwt':
      return webToken(kind, secret, place.now)
    case 'discord':
      return isDiscordId(secret) && looksRandom(secret) ? as(kind.level) : null
    case 'database-url':
      return isPlaceholder(secret) || TEMPLATE.test(secret) || NO_HOST.test(matched) ? null : as(kind.level)
    case 'random':
    case undefined:
    default:
      return looksRandom(secret) ? as(kind.level) : null
  }
}

function privateKey(kind: Kind, { text, end }: Place, around: () => string): Verdict | null {
  const secret = privateKeyIn(text, end)
  if (secret === null) return null
  const account = around().includes('service_account')
  return { kind: account ? kindById('google-service-account') : kind, level: 'block', secret }
}

/**
 * By its claims: one that all may have, or that is over, is no secret. They are searched and not parsed: a file of
 * thousands that are no JSON would cost an exception each.
 */
function webToken(kind: Kind, secret: string, now: number): Verdict | null {
  const [header = '', claims = ''] = secret
    .split('.')
    .map(part => Buffer.from(part, 'base64url').toString('latin1'))
  if (![header, claims].every(part => part.startsWith('{') && part.endsWith('}'))) return null
  const algorithm = /"alg"\s*:\s*"(\w+)"/.exec(header)?.[1]
  const role = /"role"\s*:\s*"(\w+)"/.exec(claims)?.[1]
  const expires = /"exp"\s*:\s*(\d{1,15})/.exec(claims)?.[1]
  if (algorithm === undefined || algorithm === 'none' || role === 'anon') return null
  if (expires !== undefined && Number(expires) < now) return null
  if (isPlaceholder(secret.slice(secret.lastIndexOf('.')))) return null
  if (role === 'service_role') return { kind: kindById('supabase-service-role-key'), level: 'block', secret }
  return { kind, level: kind.level, secret }
}

/** The first part is the bot's id, which has 17 to 20 digits. */
function isDiscordId(token: string): boolean {
  return /^\d{17,20}$/.test(Buffer.from(token.slice(0, token.indexOf('.')), 'base64url').toString('latin1'))
}
