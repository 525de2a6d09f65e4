/** The certificate is not trusted now and is not trusted in a second either; codes of Node's and OpenSSL's. */
const CERTIFICATE = /CERT|SELF_SIGNED|UNABLE_TO_|HOSTNAME_MISMATCH|ISSUER|CRL/
/** The two sides did not come to terms, or the connection was cut meanwhile. */
const HANDSHAKE = /ERR_TLS|ERR_SSL|EPROTO/

/** Which part of setting up a secure connection a transport code tells of; null when it is about something else. */
export function tlsTrouble(code: string): 'certificate' | 'handshake' | null {
  if (CERTIFICATE.test(code)) return 'certificate'
  return HANDSHAKE.test(code) ? 'handshake' : null
}
