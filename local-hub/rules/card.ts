import { parse, YAMLParseError } from 'yaml'
import { licenses } from './licenses.js'

/** What the Hub's validation says of a README: `docs: spaces-config-reference`, and messages as reported. */
export interface CardReport {
  readonly errors: readonly CardProblem[]
  readonly warnings: readonly CardProblem[]
}

export interface CardProblem {
  readonly message: string
  readonly help?: string
  readonly path?: readonly string[]
  readonly type?: 'error'
}

/** The block as the official clients find it (huggingface_hub, repocard.py). */
const BLOCK = /^(\s*---[\r\n]+)([\S\s]*?)([\r\n]+---(\r\n|\n|$))/

const missing: CardProblem = {
  message: 'empty or missing yaml metadata in repo card',
  help: 'https://huggingface.co/docs/hub/spaces-config-reference'
}

const yamlLint = 'You can use a tool like http://www.yamllint.com/ to check it'

/** The front matter as text; undefined when there is none, or when it is never closed. */
export const frontMatter = (readme: string): string | undefined => BLOCK.exec(readme)?.[2]

/** A card without front matter is accepted with a warning; the Space then fails with CONFIG_ERROR. */
export function validateCard(readme: string, { retiredSdks = false } = {}): CardReport {
  const block = frontMatter(readme)
  if (block === undefined) return { errors: [], warnings: [missing] }
  let value: unknown
  try {
    value = parse(block)
  } catch (error) {
    // The second is the parser's word for an alias without its anchor.
    if (!(error instanceof YAMLParseError || error instanceof ReferenceError)) throw error
    return {
      errors: [{ message: `Invalid YAML in README.md: ${error.message}`, help: yamlLint, type: 'error' }],
      warnings: []
    }
  }
  if (Array.isArray(value)) {
    return { errors: [{ message: '"value" must be of type object', path: [] }], warnings: [] }
  }
  if (typeof value !== 'object' || value === null) {
    return { errors: [{ message: 'The YAML metadata of your README.md is invalid.' }], warnings: [] }
  }
  const { sdk, ...rest } = value as Record<string, unknown>
  const card = retiredSdks && sdk === 'streamlit' ? rest : { ...rest, ...(sdk !== undefined && { sdk }) }
  return { errors: fieldErrors(card).map(message => ({ message })), warnings: [] }
}

/** The fields as far as they can be read; nothing when the card is no good. */
export function cardData(readme: string): Record<string, unknown> | undefined {
  const block = frontMatter(readme)
  if (block === undefined || validateCard(readme).errors.length > 0) return undefined
  return parse(block) as Record<string, unknown>
}

type Check = (value: unknown, name: string) => string | undefined

const oneOf =
  (...allowed: readonly string[]): Check =>
  (value, name) =>
    allowed.includes(String(value)) ? undefined : `"${name}" must be one of [${allowed.join(', ')}]`

const typed =
  (type: 'string' | 'boolean' | 'number'): Check =>
  (value, name) =>
    typeof value === type ? undefined : `"${name}" must be a ${type}`

const array: Check = (value, name) => (Array.isArray(value) ? undefined : `"${name}" must be an array`)

const shortText =
  (limit: number): Check =>
  (value, name) =>
    typeof value === 'string' && value.length > limit
      ? `"${name}" length must be less than or equal to ${limit} characters long`
      : typed('string')(value, name)

const license: Check = (value, name) =>
  (Array.isArray(value) ? value : [value])
    .map(item => oneOf(...licenses)(item, name))
    .find(problem => problem !== undefined)

const color = oneOf('red', 'yellow', 'green', 'blue', 'indigo', 'purple', 'pink', 'gray')

/**
 * Only what has been reported as refused, or follows from the documented type. `sdk` may be missing: that is no
 * error here but CONFIG_ERROR later. Fields that the Hub does not know are allowed.
 */
const checks: Readonly<Record<string, Check>> = {
  title: typed('string'),
  emoji: typed('string'),
  colorFrom: color,
  colorTo: color,
  sdk: oneOf('gradio', 'docker', 'static'),
  app_file: typed('string'),
  app_port: typed('number'),
  short_description: shortText(60),
  pinned: typed('boolean'),
  fullWidth: typed('boolean'),
  hf_oauth: typed('boolean'),
  disable_embedding: typed('boolean'),
  models: array,
  datasets: array,
  tags: array,
  widget: array,
  license
}

function fieldErrors(card: Record<string, unknown>): string[] {
  return Object.entries(checks)
    .filter(([name]) => name in card)
    .map(([name, check]) => check(card[name], name))
    .filter(problem => problem !== undefined)
}
