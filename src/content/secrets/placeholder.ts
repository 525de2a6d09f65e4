/** What stands in documentation and templates where a secret is to be put. */
const STAND_IN =
  /x{4}|\*{3}|\.{3}|your|example|sample|placeholder|dummy|fake|change[-_]?(?:me|this|it)|redact|replace|abcdefgh|12345678|(.)\1{5}|<[^>]*>|\$[{(]|^\$\w+$|\{\{|^%\w+%$/i

/** Passwords that everybody has, and therefore nobody: of containers on a developer's own machine. */
const COMMON =
  /^(?:my|the|some|a|db|user|root|admin|super|test|dev|local)?[-_]?(?:pass(?:w(?:or)?d)?|pw|secret|token|key|api[-_]?key|postgres|mysql|mariadb|mongo|redis|rabbitmq|guest|admin|root|test|user|none|null|true|false|undefined|development|localhost)[-_]?\d{0,4}!?$/i

/** Is this no secret, but what holds its place? */
export function isPlaceholder(value: string): boolean {
  return STAND_IN.test(value) || COMMON.test(value)
}

/** Shannon's entropy in bits per character; random letters and digits of some length have more than three. */
function entropyOf(value: string): number {
  const counts = new Map<string, number>()
  for (const character of value) counts.set(character, (counts.get(character) ?? 0) + 1)
  let bits = 0
  for (const count of counts.values()) bits -= (count / value.length) * Math.log2(count / value.length)
  return bits
}

/** As random as a key is, and nobody's placeholder. */
export function looksRandom(value: string): boolean {
  return entropyOf(value) >= 3 && !isPlaceholder(value)
}
