/** The texts about which reports of the real Hub disagree; the default is what was seen last. */
export interface Wording {
  /** 401 on API routes for a token that is unknown, expired or revoked. */
  readonly unknownToken: string
  /** 401 on git routes for a password that looks like a token but is none. */
  readonly gitUnknownToken: string
}

export interface HubOptions {
  /** Without it, a free one. */
  readonly port?: number
  /** Added to every request, as a distant Hub would. */
  readonly latencyMs?: number
  readonly wording?: Partial<Wording>
  /**
   * What becomes of a push or commit with a pointer whose object was never uploaded. `refuse` (the default) is
   * what was reported in 2023 and 2024.
   */
  readonly missingLfsObjects?: 'accept' | 'refuse'
  /**
   * Whether the token of a keyless exchange may use the routes by which its Space is managed: logs, secrets,
   * variables, hardware, restarts, settings. Unpublished; it may not unless told.
   */
  readonly keylessMayManage?: boolean
}

/** Streamlit only in a Space of before (docs: spaces-changelog, 2025-04-30). */
export type SpaceSdk = 'gradio' | 'docker' | 'static' | 'streamlit'

/** What a Space's owner registers for keyless pushes: every claim named here must be in the ID token as it is. */
export interface Publisher {
  readonly space: string
  /** Those of the ID token, and the Hub's own names `branch` and `workflow` (the file's name). */
  readonly claims: Readonly<Record<string, string>>
}
