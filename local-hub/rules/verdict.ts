const DASHES = '-'.repeat(73)

/** What the Hub says of a push or of a commit made over the API. */
export type Verdict = { readonly accept: true; readonly lines: string[] } | Refused

export interface Refused {
  readonly accept: false
  /** Blocks of lines; a push shows each between two rules, the commit API all of them in one line. */
  readonly blocks: readonly (readonly string[])[]
}

/** A file that may not be there, and the ref by which it came. */
export interface Offender {
  readonly path: string
  readonly ref: string
}

const YAML_DOCS = [
  'Please find the documentation at:',
  'https://huggingface.co/docs/hub/spaces-config-reference',
  ''
]

/** For a read token, the wrong account, a scope that is missing: all the same (reports of 2023 to 2026). */
export const notAuthorized: Refused = refuse([
  'You are not authorized to push to this repo.',
  'Make sure that you are properly logged in.'
])

/** The Hub keeps its static builds there. Its own words for this are not known. */
export const hubOwnedRef: Refused = refuse(['Refs under refs/convert/ cannot be pushed to.'])

export const tooLarge = (offenders: readonly Offender[]): Refused =>
  refuse([
    'Your push was rejected because it contains files larger than 10 MiB.',
    'Please use https://git-lfs.github.com/ to store large files.',
    'See also: https://hf.co/docs/hub/repositories-getting-started#terminal',
    '',
    'Offending files:',
    ...offenders.map(listed)
  ])

/** Since 2025-10, whatever their size. */
export const binary = (offenders: readonly Offender[]): Refused =>
  refuse([
    'Your push was rejected because it contains binary files.',
    'Please use https://huggingface.co/docs/hub/xet to store binary files.',
    'See also: https://huggingface.co/docs/hub/xet/using-xet-storage#git',
    '',
    'Offending files:',
    ...offenders.map(listed)
  ])

/** As reported in 2023, the space after the colon included. */
export const missingObjects = (offenders: readonly Offender[]): Refused =>
  refuse([
    'Your push was rejected because an LFS pointer pointed to a file that does not exist.',
    'For instance, this can happen if you used git push --no-verify to push your changes.',
    'Offending file: ',
    ...offenders.map(({ path }) => `- ${path}`)
  ])

export const invalidCard = (errors: readonly string[]): Refused =>
  refuse(
    [
      'Sorry, your push was rejected during YAML metadata verification:',
      ...errors.map(error => `- Error: ${error}`)
    ],
    YAML_DOCS
  )

/** Accepted, with the Hub's advice about the card, if any. */
export function accepted(warnings: readonly string[]): Verdict {
  if (warnings.length === 0) return { accept: true, lines: [] }
  const said = warnings.flatMap(warning => [`- Warning: ${warning}`, `help: ${YAML_DOCS[1]}`])
  return { accept: true, lines: framed([['Your push was accepted, but with warnings:', ...said], YAML_DOCS]) }
}

/** The lines that a push prints. */
export const pushLines = (verdict: Verdict): string[] =>
  verdict.accept ? verdict.lines : framed(verdict.blocks)

/** The one line that the commit API answers with. */
export const flattened = ({ blocks }: Refused): string =>
  blocks
    .flat()
    .map(line => line.trim())
    .filter(Boolean)
    .join(' ')

function framed(blocks: Refused['blocks']): string[] {
  return blocks.flatMap(block => [DASHES, ...block, DASHES])
}

function refuse(...blocks: string[][]): Refused {
  return { accept: false, blocks }
}

function listed({ path, ref }: Offender): string {
  return `  - ${path} (ref: ${ref})`
}
