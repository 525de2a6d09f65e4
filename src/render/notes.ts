import type { Note } from '../decide/notes.js'
import type { Words } from '../words/index.js'
import { PREVIEW_WORDS } from '../words/preview.js'
import { belowText, settingsText } from '../words/space-before.js'
import { inLanguage, type Language, type Text } from '../words/text.js'

/** A note as a sentence. */
export function noteText(note: Note, { notes }: Words, language: Language): Text {
  switch (note.note) {
    case 'trimmed':
      return notes.trimmed(note.source)
    case 'renamed':
      return notes.renamed(note.from, note.to)
    case 'unsure':
      return notes.unsure(note.because)
    case 'expires':
      return notes.expires(note.date)
    case 'old':
      return notes.old(note.date)
    case 'otherBranch':
      return notes.otherBranch(note.branch)
    case 'endless':
    case 'admin':
    case 'broad':
      return notes[note.note]
    case 'personal':
      return notes.personal(note.account, note.owner)
    case 'commonSecrets':
      return notes.commonSecrets(note.names)
    case 'created':
      return notes.created(note.sdk, note.from)
    case 'timedOut':
      return notes.timedOut(note.stage)
    case 'unwatched':
      return notes.unwatched[note.because]
    case 'overtaken':
      return notes.overtaken
    case 'secretsSent':
      return notes.secretsSent(note.count, note.dryRun)
    case 'publicSecrets':
      return notes.publicSecrets(note.names)
    case 'previewSecrets':
      return inLanguage(PREVIEW_WORDS.secrets(note.names), language)
    case 'refusedSettings':
      return notes.refusedSettings(note.settings)
    case 'below':
      return inLanguage(belowText(note.commits, note.total), language)
    case 'settings':
      return inLanguage(settingsText[note.are](note.keys), language)
    case 'leftBehind':
      return notes.leftBehind(note.files)
    case 'replacedInitial':
      return notes.replacedInitial
  }
}
