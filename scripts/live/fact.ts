/** The Hub that is asked, and the Space that is asked about. */
export interface Place {
  readonly endpoint: string
  readonly token: string
  /** `owner/name`. */
  readonly space: string
}

/** Something that the action relies on, in one line that can be compared. */
export interface Fact {
  readonly name: string
  readonly expected: string
  readonly see: (place: Place) => Promise<string>
}

export interface Checked {
  readonly name: string
  readonly expected: string
  readonly seen: string
  readonly holds: boolean
}

export interface Told {
  readonly status: number
  readonly headers: Headers
  readonly text: string
  readonly json: unknown
}

interface Asked {
  readonly method?: string
  readonly json?: unknown
  /** Whole `Authorization`; the token as a bearer unless told, and none when null. */
  readonly authorization?: string | null
  readonly headers?: Readonly<Record<string, string>>
}

/** One request, followed nowhere: where the Hub sends its callers is one of the facts. */
export async function ask(place: Place, path: string, asked: Asked = {}): Promise<Told> {
  const { json, method = json === undefined ? 'GET' : 'POST', authorization = bearer(place) } = asked
  const response = await fetch(place.endpoint + path, {
    method,
    redirect: 'manual',
    signal: AbortSignal.timeout(60_000),
    headers: {
      'User-Agent': 'hf-space-push/1 (live)',
      ...(authorization !== null && { Authorization: authorization }),
      ...(json !== undefined && { 'Content-Type': 'application/json' }),
      ...asked.headers
    },
    ...(json !== undefined && { body: JSON.stringify(json) })
  })
  const text = await response.text()
  return { status: response.status, headers: response.headers, text, json: parsed(text) }
}

export const bearer = ({ token }: Pick<Place, 'token'>) => `Bearer ${token}`
export const basic = ({ token }: Pick<Place, 'token'>) =>
  `Basic ${Buffer.from(`git:${token}`).toString('base64')}`

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Status, code and sentence of a refusal. */
export function refusal({ status, headers, json, text }: Told): string {
  const { error } = (json ?? {}) as { error?: unknown }
  const said = typeof error === 'string' ? error : text.split('\n')[0]
  return [status, headers.get('x-error-code'), said].filter(Boolean).join(' ')
}

/** Status, and which of these fields the answer has; `a.b` is one below another. */
export function shape({ status, json }: Told, ...fields: readonly string[]): string {
  const at = (path: string) =>
    path.split('.').reduce<unknown>((value, key) => (value as Record<string, unknown> | null)?.[key], json)
  return [status, ...fields.filter(field => at(field) !== undefined && at(field) !== null)].join(' ')
}

/** Sees every fact, one after the other: what one sets is undone before the next is looked at. */
export async function check(facts: readonly Fact[], place: Place): Promise<Checked[]> {
  const checked: Checked[] = []
  for (const { name, expected, see } of facts) {
    const seen = (await see(place).catch((error: unknown) => `(${(error as Error).message})`))
      .replaceAll(place.token, 'hf_***')
      .replace(/\s+/g, ' ')
      .trim()
    checked.push({ name, expected, seen, holds: seen === expected })
  }
  return checked
}
