import { randomBytes, scrypt as scryptWithCallback, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'

const scrypt = promisify<string, Buffer, number, Buffer>(scryptWithCallback)

/** So many bytes tell a changed value from an unchanged one, and are of little use to whoever would guess it. */
const DIGEST_BYTES = 6
const SALT_BYTES = 12

/** Behind what a person wrote. */
const MARK = /\s*\[hf-space-push:v1:([\w-]{16}):([\w-]{8})\]\s*$/

/**
 * The Hub never tells a secret's value, only its description. There a digest is kept, slow to compute, with a salt of
 * its own and short, so that the next run knows whether the value is another (docs/adr/0006).
 * @param description what stands there; a person's own words are kept
 */
export async function describeSecret(value: string, description: string): Promise<string> {
  const salt = randomBytes(SALT_BYTES)
  const digest = await scrypt(value, salt, DIGEST_BYTES)
  const mark = `[hf-space-push:v1:${salt.toString('base64url')}:${digest.toString('base64url')}]`
  return `${description.replace(MARK, '')} ${mark}`.trim()
}

/** Whether a description is of this value; false when it does not tell. */
export async function isSecretOf(value: string, description: string): Promise<boolean> {
  const [, salt, digest] = MARK.exec(description) ?? []
  if (salt === undefined || digest === undefined) return false
  const found = await scrypt(value, Buffer.from(salt, 'base64url'), DIGEST_BYTES)
  return timingSafeEqual(found, Buffer.from(digest, 'base64url'))
}
