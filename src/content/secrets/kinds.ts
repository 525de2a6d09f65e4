import { CLOUD_KINDS } from './kinds/clouds.js'
import { type Kind, kindOf } from './kinds/kind.js'
import { MODEL_KINDS } from './kinds/models.js'
import { PLATFORM_KINDS } from './kinds/platforms.js'

export type { Kind, Level } from './kinds/kind.js'

const HUB = { belongs: 'hub', revoke: 'https://huggingface.co/settings/tokens', env: 'HF_TOKEN' } as const

/** What is found otherwise than by its look. */
const OTHER_KINDS = [
  kindOf({ ...HUB, id: 'token-in-use', name: 'The token of this run' }),
  kindOf({ id: 'secret-in-use', name: 'A value of `secrets`', revoke: null, env: '' }),
  // As gitleaks calls what it knows by the variable's name only.
  kindOf({ id: 'generic-api-key', name: 'A key in a file of secrets', revoke: null, env: 'API_KEY' }),
  kindOf({ id: 'env-file', name: 'A file of secrets', level: 'warn', revoke: null, env: '' })
]

/** Every kind of secret that is known, in the order in which they are tried at one place. */
export const KINDS: readonly Kind[] = [...MODEL_KINDS, ...PLATFORM_KINDS, ...CLOUD_KINDS, ...OTHER_KINDS]

/** What is to be said of a finding's kind. */
export function kindById(id: string): Kind {
  const kind = KINDS.find(each => each.id === id)
  if (!kind) throw new Error(`no kind of secret: ${id}`)
  return kind
}

/** The kind in its service's own words; empty for what is no kind of the table. */
export function kindName(id: string): string {
  return KINDS.find(each => each.id === id)?.name ?? ''
}
