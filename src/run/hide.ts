import { isOwnWord, namesOf } from '../decide/own-words.js'
import { bareToken, printableForms } from '../decide/token.js'
import type { Inputs } from '../inputs/table.js'
import type { Runner } from '../model/ports.js'

type Mask = Pick<Runner, 'mask'>
type Env = Readonly<Record<string, string | undefined>>

/** Variables of the environment in which a token is handed over. */
const TOKENS = ['INPUT_TOKEN', 'HF_TOKEN', 'INPUT_GITHUB-TOKEN', 'ACTIONS_ID_TOKEN_REQUEST_TOKEN']

/** Hides what is given as a token, whatever it looks like, before anything is read that might repeat it. */
export function hideTokens(env: Env, runner: Mask): void {
  const space = env['INPUT_SPACE'] ?? ''
  const names = /^[\w.-]+\/[\w.-]+$/.test(space) ? [space] : []
  for (const name of TOKENS) hideToken(env[name] ?? '', { runner, names })
}

/** Hides a token, with and without what stands around it. */
export function hideToken(text: string, to: { runner: Mask; names: readonly string[] }): void {
  for (const one of new Set([text.trim(), bareToken(text)])) hide(one, to)
}

/** Hides the values of the Space's secrets. */
export function hideSecrets(inputs: Inputs, runner: Mask): void {
  for (const { value } of inputs.secrets) hide(value.reveal(), { runner, names: namesOf(inputs) })
}

/** Hides a secret in every form in which it could be printed; a word that the run says itself, in the texts of others. */
function hide(secret: string, { runner, names }: { runner: Mask; names: readonly string[] }): void {
  if (secret === '') return
  for (const form of printableForms(secret))
    runner.mask(form, isOwnWord(form, names) ? 'in-text' : 'everywhere')
}

/** A part of a variable is compared with a secret from here on: shorter ones stand in much by chance. */
const SHORTEST_PART = 8

/**
 * The environment for git, which has no business with the job's secrets: the variables that the input names, and those
 * that hold the token or a secret, whatever their names.
 */
export function withoutSecrets(
  env: Env,
  { secrets }: Pick<Inputs, 'secrets'>,
  tokens: readonly string[]
): Env {
  const names = new Set(secrets.map(({ key }) => key))
  const values = [...tokens, ...secrets.map(({ value }) => value.reveal())]
    .map(value => value.trim())
    .filter(value => value !== '')
  const holds = (text: string) =>
    values.some(value => text.trim() === value || (value.length >= SHORTEST_PART && text.includes(value)))
  return Object.fromEntries(
    Object.entries(env).filter(([name, text = '']) => !names.has(name) && (NEEDED.test(name) || !holds(text)))
  )
}

/** Without these no program is found: a secret that stands in a path of this machine is none. */
const NEEDED = /^(PATH|HOME|USERPROFILE|SystemRoot|ComSpec|TEMP|TMP|TMPDIR)$/i
