import type { Mapping } from './front-matter.js'

/**
 * What is wrong with a Space's front matter that `/api/validate-yaml` may not tell.
 *
 * `refused`: the Hub's hook rejects the push. `will-not-run`: the push is accepted and the Space ends in an error
 * (`CONFIG_ERROR`, `NO_APP_FILE`, or a build that cannot succeed).
 */
export type CardFinding = { readonly severity: 'refused' | 'will-not-run' } & (
  | {
      readonly kind: 'no-front-matter'
      /** There is a README, without front matter. */
      readonly readme: boolean
    }
  | { readonly kind: 'no-sdk' }
  | {
      readonly kind: 'unknown-sdk'
      readonly value: string
      /** It was one, and is in the Spaces that have it: new ones for Streamlit are Docker's. */
      readonly deprecated: boolean
    }
  | {
      readonly kind: 'no-app-file'
      readonly sdk: Sdk
      /** Where it is looked for. */
      readonly path: string
      /** The front matter says so; else it is where the SDK looks by itself. */
      readonly declared: boolean
      /** A file of that name in other case, or in a folder. */
      readonly similar?: string
    }
  /** YAML read a number: `5.10` is 5.1. It has to stand in quotes. */
  | {
      readonly kind: 'unquoted-version'
      readonly key: 'sdk_version' | 'python_version'
      readonly value: number
    }
  /** Neither a text nor a number: a list, a date, nothing. */
  | { readonly kind: 'no-text'; readonly key: 'app_file' | 'sdk_version' | 'python_version' }
  /** No whole number from 1 to 65535; `value` is as YAML read it, as JSON. */
  | { readonly kind: 'invalid-port'; readonly value: string }
)

/** What a Space can run on (docs: spaces-config-reference; the hook's `"sdk" must be one of […]`). */
export type Sdk = 'gradio' | 'docker' | 'static'

const SDKS: readonly Sdk[] = ['gradio', 'docker', 'static']

/** The SDK that a front matter names, if it is one. */
export function sdkOf(card: Mapping): Sdk | undefined {
  return SDKS.find(known => known === card['sdk'])
}

/** No new Space gets it since 2025-04-30 (docs: spaces-changelog); those that have it run. */
export type RetiredSdk = 'streamlit'

/** The retired SDK that a front matter names, if it is one. */
export function retiredSdkOf(card: Mapping): RetiredSdk | undefined {
  return card['sdk'] === 'streamlit' ? 'streamlit' : undefined
}

/** Where each looks without `app_file` (docs: spaces-config-reference, spaces-sdks-docker, spaces-sdks-static). */
const APP_FILE = { gradio: 'app.py', docker: 'Dockerfile', static: 'index.html' } as const

/**
 * Checks the front matter of a Space's README (null: it has none) against the files that go with it.
 * @param files all paths of the Space's tree, from its root
 */
export function checkCard(card: Mapping | null, files: ReadonlySet<string>): CardFinding[] {
  // The hook lets these two pass: the Space then says "Missing configuration in README".
  if (!card) return [{ severity: 'will-not-run', kind: 'no-front-matter', readme: files.has('README.md') }]
  return [...checkSdk(card, files), ...checkVersions(card), ...checkPort(card)]
}

function checkSdk(card: Mapping, files: ReadonlySet<string>): CardFinding[] {
  const value = card['sdk']
  if (value === undefined || value === null || value === '')
    return [{ severity: 'will-not-run', kind: 'no-sdk' }]
  const sdk = sdkOf(card)
  if (!sdk) {
    const shown = typeof value === 'string' ? value : JSON.stringify(value)
    const deprecated = retiredSdkOf(card) !== undefined
    return [
      { severity: deprecated ? 'will-not-run' : 'refused', kind: 'unknown-sdk', value: shown, deprecated }
    ]
  }
  return checkAppFile(sdk, card, files)
}

function checkAppFile(sdk: Sdk, card: Mapping, files: ReadonlySet<string>): CardFinding[] {
  const given = sdk === 'docker' ? undefined : card['app_file']
  if (given !== undefined && typeof given !== 'string')
    return [{ severity: 'refused', kind: 'no-text', key: 'app_file' }]
  // What is built is not there before the build.
  if (sdk === 'static' && card['app_build_command']) return []
  const path = (given ?? APP_FILE[sdk]).replace(/^(?:\.\/)+/, '')
  if (files.has(path)) return []
  const similar = similarTo(path, files)
  return [
    {
      severity: 'will-not-run',
      kind: 'no-app-file',
      sdk,
      path,
      declared: given !== undefined,
      ...(similar !== undefined && { similar })
    }
  ]
}

/** The same path in other case, else a file of that name in the outermost folder that has one. */
function similarTo(path: string, files: ReadonlySet<string>): string | undefined {
  const wanted = path.toLowerCase()
  const name = `/${wanted.slice(wanted.lastIndexOf('/') + 1)}`
  const depth = (file: string) => file.split('/').length
  const candidates = [...files].filter(file => `/${file.toLowerCase()}`.endsWith(name))
  return (
    candidates.find(file => file.toLowerCase() === wanted) ??
    candidates.sort((one, other) => depth(one) - depth(other) || (one < other ? -1 : 1))[0]
  )
}

/**
 * A version has to be a text. Gradio's that is a number is the wrong type to the hook; of Python's it is seen that the
 * build then looks for an image of Python 3.1.
 */
function checkVersions(card: Mapping): CardFinding[] {
  const severities = { sdk_version: 'refused', python_version: 'will-not-run' } as const
  return (['sdk_version', 'python_version'] as const).flatMap((key): CardFinding[] => {
    const value = card[key]
    const severity = severities[key]
    if (value === undefined || typeof value === 'string') return []
    return typeof value === 'number'
      ? [{ severity, kind: 'unquoted-version', key, value }]
      : [{ severity, kind: 'no-text', key }]
  })
}

/** `app_port` has to be a number, null included (the hook's schema); that it can be a port only Docker finds out. */
function checkPort(card: Mapping): CardFinding[] {
  const port = card['app_port']
  if (port === undefined) return []
  const value = JSON.stringify(port) ?? ''
  if (typeof port !== 'number') return [{ severity: 'refused', kind: 'invalid-port', value }]
  if (card['sdk'] !== 'docker' || (Number.isInteger(port) && port >= 1 && port <= 65535)) return []
  return [{ severity: 'will-not-run', kind: 'invalid-port', value }]
}
