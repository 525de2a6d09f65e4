import type { SpaceSdk } from '../options.js'

export type Visibility = 'public' | 'private' | 'protected'

export interface Secret {
  readonly value: string
  readonly description?: string
}

/** A secret or a variable, as the Hub keeps it. */
export interface Entry extends Secret {
  readonly updatedAt: Date
}

/** What a Space's owner sets beside its files. */
export interface Settings {
  readonly secrets: Map<string, Entry>
  readonly variables: Map<string, Entry>
  /** What was asked for; null for a static Space, which runs on none. */
  hardware: string | null
  /** In seconds, -1 for never; null: not set. */
  sleepSeconds: number | null
  visibility: Visibility
}

export const newSettings = (sdk: SpaceSdk): Settings => ({
  secrets: new Map(),
  variables: new Map(),
  hardware: sdk === 'static' ? null : FREE_HARDWARE,
  sleepSeconds: null,
  visibility: 'public'
})

export const FREE_HARDWARE = 'cpu-basic'

/** On free hardware, two days, and nothing else; elsewhere, never unless it is set (docs, spaces-gpus). */
export const sleepTimeOf = ({ hardware, sleepSeconds }: Settings): number | null =>
  hardware === FREE_HARDWARE ? 172_800 : sleepSeconds
