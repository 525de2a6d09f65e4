import type { Finding } from '../model/failure.js'
import { visible } from '../model/hidden.js'
import type { TokenKind } from '../model/values.js'

/** What a text that was given as a token is: a token to try, or the reason why it cannot be one. */
type TokenShape =
  | { readonly token: string; readonly kind: TokenKind; readonly trimmed: boolean }
  | { readonly finding: Extract<Finding, { kind: `token-${string}` }> }

/** Blanks, line ends, quotes, and the invisible characters that come with copying from a page. */
const AROUND = /^[\s\u200b-\u200d\u2060\ufeff'"`“”‘’]+|[\s\u200b-\u200d\u2060\ufeff'"`“”‘’]+$/g

/** What the address for `git push`, a header or a line of settings has around a token of the Hub's. */
const IN_FRONT = /^(?:(?:https?:\/\/)?[\w.-]+[:=]\s*|Bearer\s+)(?=hf_|api_org_)/i
const BEHIND = /@huggingface\.co(?:\/.*)?$/

/** Documentation's stand-ins, and secrets or variables that nobody replaced. */
const PLACEHOLDER =
  /^\*+$|^\$\{\{|^\$\{?\w+\}?$|^%\w+%$|^<.*>$|^\[.*\]$|^(hf_)?[x.…]+$|^(your|my)[-_ ]|^hf_(your|my|token|xxx)(?![a-z0-9]{20})|^(null|none|undefined|changeme|token|secret|password)$/i

const FOREIGN = [
  ['github', /^(gh[opsur]_|github_pat_)/],
  ['google', /^(AIza|ya29\.)/],
  ['aws', /^(AKIA|ASIA)[A-Z0-9]{12,}$/],
  ['openai', /^sk-(?!ant-)/],
  ['other', /^(sk-ant-|glpat-|npm_|xox[abp]-|gsk_|r8_|-----BEGIN )/]
] as const

/** Prefixes of the Hub's tokens (huggingface.co/docs/hub/security-tokens); an unknown one is left to the Hub. */
const KINDS = [
  ['oidc', /^hf_jwt_/],
  ['oauth', /^hf_oauth_/],
  ['app', /^hf_app_/],
  ['organisation', /^api_org_/],
  ['access-token', /^hf_/]
] as const

/** A token without what came along when it was copied. */
export function bareToken(text: string): string {
  return text.replace(AROUND, '').replace(IN_FRONT, '').replace(BEHIND, '')
}

/** Decides, without asking anyone, whether a text can be a token of the Hub. */
export function shapeOf(text: string): TokenShape {
  const token = bareToken(text)
  if (token === '' && text.trim() === '') return { finding: { kind: 'token-missing' } }
  if (token === '' || PLACEHOLDER.test(token)) return { finding: { kind: 'token-placeholder' } }
  for (const [looksLike, pattern] of FOREIGN)
    if (pattern.test(token)) return { finding: { kind: 'token-foreign', looksLike } }
  if (/\s/.test(token)) return { finding: { kind: 'token-malformed', problem: 'inner-blank' } }
  // eslint-disable-next-line no-control-regex -- a control character would end git's credential line
  if (/[\x00-\x1f\x7f]/.test(token))
    return { finding: { kind: 'token-malformed', problem: 'control-character' } }
  if (token.length < 8) return { finding: { kind: 'token-malformed', problem: 'too-short' } }
  const kind = KINDS.find(([, pattern]) => pattern.test(token))?.[0] ?? 'unknown'
  return { token, kind, trimmed: token !== text }
}

/**
 * Every form in which a secret could be printed: itself, each of its lines, URL-encoded, as JSON has it, in hexadecimal
 * digits, in Base64 wherever it stands in a longer text, and as git's and curl's Basic header.
 */
export function printableForms(secret: string): string[] {
  const base64 = (text: string) => Buffer.from(text, 'utf8').toString('base64')
  const unix = secret.replace(/\r\n?/g, '\n')
  // A line that is as short as a bracket stands in much that is no secret.
  const lines = unix.split('\n').flatMap(line => (line.trim().length < 6 ? [] : [line.trim()]))
  const url = encodeURIComponent(secret)
  const json = JSON.stringify(secret).slice(1, -1)
  const hex = Buffer.from(secret, 'utf8').toString('hex')
  const cleaned = [unix, unix.replaceAll('\n', '\r\n'), unix.replace(/\s+/g, ' ').trim(), visible(secret)]
  const forms = [
    ...[
      secret,
      ...cleaned,
      ...lines,
      url,
      url.replace(/%../g, code => code.toLowerCase()),
      encodeURI(secret),
      json
    ],
    ...[base64(`git:${secret}`), base64(secret), ...base64Inside(secret), hex, hex.toUpperCase()]
  ]
  return [...new Set(forms)]
}

/**
 * What Base64 makes of it wherever it stands in a longer text: three letters hold four, so there are three ways, and
 * the characters at the edges, which also hold a bit of the neighbors, are left out.
 */
function base64Inside(secret: string): string[] {
  const bytes = Buffer.from(secret, 'utf8')
  // As long as a word, it would stand in much by chance.
  if (bytes.length < 8) return []
  return [0, 1, 2].flatMap(before => {
    const encoded = Buffer.concat([Buffer.alloc(before), bytes]).toString('base64url')
    const whole = encoded.slice(Math.ceil((before * 8) / 6), Math.floor(((before + bytes.length) * 8) / 6))
    return [whole, whole.replaceAll('-', '+').replaceAll('_', '/')]
  })
}
