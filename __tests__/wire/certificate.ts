import { execFile, spawnSync } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

/** Node cannot make a certificate. */
export const hasOpenssl = spawnSync('openssl', ['version']).status === 0

export interface Certificate extends AsyncDisposable {
  readonly key: string
  readonly cert: string
  /** What NODE_EXTRA_CA_CERTS is to name for it to be trusted. */
  readonly file: string
}

/** A certificate for this host that nobody vouches for but itself. */
export async function certificateFor(host: string): Promise<Certificate> {
  const folder = await mkdtemp(join(tmpdir(), 'certificate-'))
  const [key, file] = [join(folder, 'key.pem'), join(folder, 'cert.pem')] as const
  const request = ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '1', '-subj', `/CN=${host}`]
  const name = ['-addext', `subjectAltName=DNS:${host}`]
  await promisify(execFile)('openssl', [...request, ...name, '-keyout', key, '-out', file])
  const [keyText, cert] = await Promise.all([readFile(key, 'utf8'), readFile(file, 'utf8')])
  return {
    key: keyText,
    cert,
    file,
    [Symbol.asyncDispose]: () => rm(folder, { recursive: true, force: true })
  }
}
