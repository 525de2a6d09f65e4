import { en, type Words } from './en.js'
import type { Language } from './text.js'
import { zhTW } from './zh-TW.js'

export type { Words } from './en.js'

const LANGUAGES: Record<Language, Words> = { en, 'zh-TW': zhTW }

export function wordsOf(language: Language): Words {
  return LANGUAGES[language]
}
