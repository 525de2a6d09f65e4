import { createSign, createVerify, generateKeyPair, type KeyObject } from 'node:crypto'
import { promisify } from 'node:util'

export type Claims = Readonly<Record<string, unknown>>

export interface KeyPair {
  readonly privateKey: KeyObject
  readonly publicKey: KeyObject
}

/** Of GitHub's stub, or of anybody who would like to be it. */
export const newKeyPair = (): Promise<KeyPair> => promisify(generateKeyPair)('rsa', { modulusLength: 2048 })

/** An RS256 token, the kind that GitHub signs. */
export function sign(claims: Claims, { privateKey }: Pick<KeyPair, 'privateKey'>): string {
  const unsigned = [{ alg: 'RS256', typ: 'JWT' }, claims].map(part => encode(JSON.stringify(part))).join('.')
  return `${unsigned}.${createSign('RSA-SHA256').update(unsigned).sign(privateKey, 'base64url')}`
}

/** The claims of a token whose signature is good; undefined for any other text. */
export function verify(token: string, { publicKey }: Pick<KeyPair, 'publicKey'>): Claims | undefined {
  const [header = '', claims = '', signature = '', ...more] = token.split('.')
  if (more.length > 0) return undefined
  try {
    // Only this one: a header may not choose how its token is checked.
    if ((JSON.parse(decode(header)) as { alg?: unknown }).alg !== 'RS256') return undefined
    const good = createVerify('RSA-SHA256')
      .update(`${header}.${claims}`)
      .verify(publicKey, signature, 'base64url')
    return good ? (JSON.parse(decode(claims)) as Claims) : undefined
  } catch {
    return undefined
  }
}

const encode = (text: string): string => Buffer.from(text).toString('base64url')
const decode = (text: string): string => Buffer.from(text, 'base64url').toString()
