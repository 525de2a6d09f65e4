/** Roles: docs, organizations-security. */
export interface OrgMembership {
  readonly name: string
  readonly role?: 'admin' | 'write' | 'contributor' | 'read' | 'no_access'
  readonly plan?: 'team' | 'enterprise' | 'plus' | 'academia'
  /** Whether it has a way to pay for hardware; with a plan it has, unless told. */
  readonly canPay?: boolean
  /** When not empty, the org's repositories refuse this user whatever the role. */
  readonly securityRestrictions?: readonly ('mfa' | 'token-policy' | 'token-revoked' | 'sso' | 'ip')[]
  readonly resourceGroups?: readonly { readonly name: string; readonly role: string }[]
}

export interface User {
  readonly id: string
  readonly name: string
  /** Pays for the right to make Spaces that compute. */
  readonly isPro: boolean
  /** Has a way to pay for hardware. */
  readonly canPay: boolean
  readonly orgs: readonly OrgMembership[]
}

export interface UserSpec {
  readonly name: string
  readonly isPro?: boolean
  readonly canPay?: boolean
  readonly orgs?: readonly OrgMembership[]
}

/** A grant of a fine-grained token, as whoami tells it. */
export interface Grant {
  readonly entity: { readonly type: string; readonly name: string }
  readonly permissions: readonly string[]
}

export interface TokenSpec {
  /** Generated when absent. */
  readonly token?: string
  /** `jwt`: what a keyless exchange hands out; it is good for `space` and for nothing else. */
  readonly role: 'write' | 'read' | 'god' | 'fineGrained' | 'oauth' | 'jwt'
  readonly user?: string
  readonly space?: string
  readonly displayName?: string
  readonly scoped?: readonly Grant[]
  readonly global?: readonly string[]
  readonly createdAt?: Date
  readonly expiresAt?: Date
  /** What an org decided about this token; absent: it lets it in. */
  readonly orgs?: Readonly<Record<string, 'pending' | 'denied' | 'revoked'>>
}

export interface Token extends TokenSpec {
  readonly token: string
  readonly user: string
  readonly createdAt: Date
}
