import type { Text } from '../words/text.js'
import { oneLine } from './neutral.js'

/** A sentence for the log or an annotation: our words without their Markdown marks, values as they are, on one line. */
export function plain(text: Text): string {
  const values: string[] = []
  // A mark may begin before a value and end behind it.
  const words = text.map(part =>
    typeof part === 'string' ? part : `\0${values.push(unmarkedValue(part.value)) - 1}\0`
  )
  return unmarked(words.join('')).replace(/\0(\d+)\0/g, (_, i: string) => values[Number(i)] ?? '')
}

function unmarked(words: string): string {
  return words
    .replace(/\[([^\]]*)\]\(([^)]*)\)/g, (_, label: string, url: string) =>
      label === url ? url : `${label} (${url})`
    )
    .replace(/`([^`]*)`/g, '$1')
    .replace(/\*\*([^*]*)\*\*/g, '$1')
}

function unmarkedValue(value: string): string {
  return oneLine(value).replaceAll('##[', '##\u200b[').replaceAll('::', ':\u200b:')
}

/** A line of a group in the log. */
export const row = (label: string, value: string) => `${label}: ${value}`
