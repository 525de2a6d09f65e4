/** A secret in every form in which it could be printed or sent. */
export function formsOf(secret: string): string[] {
  const base64 = (text: string) => Buffer.from(text).toString('base64').replace(/=+$/, '')
  const forms = [
    secret,
    encodeURIComponent(secret),
    encodeURI(secret),
    base64(secret),
    base64(`git:${secret}`)
  ]
  return [...new Set([...forms, Buffer.from(secret).toString('hex')])]
}

/** The forms of a secret that stand in a text. */
export function leaks(secret: string, text: string): string[] {
  return formsOf(secret).filter(form => text.includes(form))
}
