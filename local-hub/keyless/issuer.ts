import { randomBytes, randomUUID } from 'node:crypto'
import { newKeyPair, sign, type Claims, type KeyPair } from './jwt.js'

export const ISSUER = 'https://token.actions.githubusercontent.com'

/** Exchanged at once or not at all. */
const LIFETIME_SECONDS = 300

/** The part of GitHub that hands ID tokens to jobs with `id-token: write` (GitHub docs, OpenID Connect reference). */
export class Issuer {
  /** `ACTIONS_ID_TOKEN_REQUEST_TOKEN` */
  readonly requestToken = randomBytes(24).toString('base64url')
  /** Put over the claims of every token from then on. */
  readonly claims: Record<string, unknown> = {}
  #keys: Promise<KeyPair> | undefined

  /** Made when first asked for: a Hub without keyless pushes starts faster. */
  keys(): Promise<KeyPair> {
    return (this.#keys ??= newKeyPair())
  }

  async issue(audience: string): Promise<string> {
    return sign({ ...claimsOf(audience), ...this.claims }, await this.keys())
  }
}

/** A push to main of ada/demo on GitHub, in a job of deploy.yml. */
function claimsOf(audience: string): Claims {
  const now = Math.floor(Date.now() / 1000)
  return {
    jti: randomUUID(),
    iss: ISSUER,
    aud: audience,
    sub: 'repo:ada/demo:ref:refs/heads/main',
    repository: 'ada/demo',
    repository_owner: 'ada',
    ref: 'refs/heads/main',
    ref_type: 'branch',
    workflow: 'Deploy',
    workflow_ref: 'ada/demo/.github/workflows/deploy.yml@refs/heads/main',
    event_name: 'push',
    actor: 'ada',
    runner_environment: 'github-hosted',
    iat: now,
    nbf: now - 60,
    exp: now + LIFETIME_SECONDS
  }
}
