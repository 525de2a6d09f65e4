/**
 * What @actions/core imports to ask for an id token. All requests go through src/adapters/http/door.ts, that one as well;
 * every job would load a second client, and with it undici.
 */
export class HttpClient {
  constructor() {
    throw new Error(
      'this bundle has no @actions/http-client: send requests through src/adapters/http/door.ts'
    )
  }
}

export class BearerCredentialHandler {}
