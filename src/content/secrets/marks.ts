import { holdsSecrets } from './env-file.js'
import { type Kind, KINDS } from './kinds.js'
import { type Literal, Literals } from './literals.js'

/** Characters that stand for themselves, up to where a pattern leaves something open. */
const LITERAL_START = /^(?:[\w -]|\\[./])+(?![?*+{])/

/** What stands in each text that has the kind's shape. */
export function marksOf({ shape = '', marks }: Kind): readonly Literal[] {
  return marks ?? [(LITERAL_START.exec(shape)?.[0] ?? '').replaceAll('\\', '')]
}

/** The ways to write the names of a kind, in small letters; in their pattern, `_?` and `[_-]` leave something open. */
export function spellingsOf({ named }: Kind): readonly string[] {
  const names = named?.names.split('|') ?? []
  return names.flatMap(name =>
    name
      .split(/(_\?|\[_-\])/)
      .map(part => (part === '_?' ? ['', '_'] : part === '[_-]' ? ['_', '-'] : [part]))
      .reduce((all, ways) => all.flatMap(start => ways.map(way => start + way)))
  )
}

/** Short ones are followed by one of these; what is looked for in longer steps is found faster. */
const WORD = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz-'

function openMarks(): Literals {
  const shaped = KINDS.filter(({ shape }) => shape !== undefined).flatMap(marksOf)
  const names = KINDS.flatMap(spellingsOf).map(name => [...name].map(inBothCases))
  return new Literals([...shaped.map(mark => (mark.length < 4 ? [...mark, WORD] : mark)), ...names])
}

function inBothCases(letter: string): string {
  const large = letter.toUpperCase()
  return large === letter ? letter : letter + large
}

let opened: Literals | undefined

/**
 * Is it worth while to look for secrets there? To look for what stands in each of them takes a fifth of the time, and in
 * most files there is none of it.
 */
export function mayHoldSecret(path: string, bytes: Uint8Array): boolean {
  // Made with the first file, which is after the Hub was asked.
  opened ??= openMarks()
  return holdsSecrets(path) || opened.standIn(bytes)
}
