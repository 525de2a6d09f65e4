import type { CommitSummary } from '../model/failure.js'
import { say, t, type Said } from './text.js'

/** A list within a sentence; after the first few, how many more there are. */
export function series(items: readonly Said[], most = 10): Said {
  const between = say({ en: '; ', 'zh-TW': '；' })
  const shown = items.slice(0, most).flatMap((item, i) => (i === 0 ? item : [...between, ...item]))
  const rest = items.length - most
  return rest > 0 ? [...shown, ...say({ en: `; and ${rest} more`, 'zh-TW': `；還有 ${rest} 個` })] : shown
}

/** A commit within a sentence: which, what, who, when. */
export function commitText({ sha, author, date, subject }: CommitSummary): Said {
  const [short, day] = [sha.slice(0, 7), date.slice(0, 10)]
  return say({
    en: t`${short} ${subject} by ${author} on ${day}`,
    'zh-TW': t`${short} ${subject}（${author}，${day}）`
  })
}

const UNITS = ['KiB', 'MiB', 'GiB', 'TiB'] as const

/** A size as people read it. Rounded up, so that a file just over a limit does not read as if it kept to it. */
export function sizeText(bytes: number): string {
  if (bytes < 1024) return `${bytes} B`
  let size = bytes / 1024
  let unit = 0
  while (Math.ceil(size) >= 1024 && unit < UNITS.length - 1) {
    size /= 1024
    unit++
  }
  return `${unit === 0 ? Math.ceil(size) : (Math.ceil(size * 10) / 10).toFixed(1)} ${UNITS[unit]}`
}
