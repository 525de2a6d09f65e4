/** A text as a string of C in quotes, which is how git reads and writes one that could not stand alone (quote.c). */
export function cString(text: string): string {
  const escaped = text
    .replace(/["\\]/g, '\\$&')
    // eslint-disable-next-line no-control-regex -- what is to be escaped
    .replace(/[\x00-\x1f\x7f]/g, one => `\\${one.charCodeAt(0).toString(8).padStart(3, '0')}`)
  return `"${escaped}"`
}
