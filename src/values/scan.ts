import type {CalendarDay} from '../dates/calendar-day.js'
import {Role, TokenKind} from '../tokenize/tokens.js'
import {step} from '../words/phrases.js'
import {Proclitic, type Words} from '../words/words.js'
import type {ValueLexicon, ValueTerm} from './value-term.js'

/** Where a rule reads: the words of one block. */
export interface Scan {
  readonly words: Words
  readonly lexicon: ValueLexicon
  /** Indices into `words`, half open: no rule looks outside. */
  readonly first: number
  readonly last: number
  /** The day on which «أمس» and «الثلاثاء» are said, if it is known. */
  readonly today?: CalendarDay
}

/** A term found in the text. */
export interface TermMatch {
  readonly term: ValueTerm
  /** UTF-16 offset, proclitics left out. */
  readonly start: number
  /** The index behind its last word. */
  readonly next: number
  /** {@link Proclitic} bits before it. */
  readonly proclitics: number
}

/** The longest term that starts with the word at `index`, whole or, if none does, without its proclitics. */
export function termAt(scan: Scan, index: number): TermMatch | undefined {
  return wholeTermAt(scan, index) ?? stemTermAt(scan, index)
}

/** The longest term that starts with the whole word at `index`. */
export function wholeTermAt(scan: Scan, index: number): TermMatch | undefined {
  if (index < scan.first || index >= scan.last) return undefined
  return longest(scan, index, idAt(scan, index), scan.words.start[index], 0)
}

/** The longest term that starts inside the word at `index`, behind its proclitics. */
function stemTermAt(scan: Scan, index: number): TermMatch | undefined {
  if (index < scan.first || index >= scan.last) return undefined
  const {stem, stemStart, proclitics} = scan.words
  if (proclitics[index] & Proclitic.seen) return undefined
  return longest(scan, index, stem[index], stemStart[index], proclitics[index])
}

function longest(
  scan: Scan,
  index: number,
  id: number,
  start: number,
  proclitics: number,
): TermMatch | undefined {
  const {phrases, terms} = scan.lexicon
  let found: TermMatch | undefined
  let node = id === 0 ? 0 : step(phrases, 0, id)
  for (let next = index + 1; node !== 0; next++) {
    const record = phrases.record[node]
    if (record !== 0) found = {term: terms[record - 1], start, next, proclitics}
    const following = next < scan.last ? idAt(scan, next) : 0
    node = following === 0 ? 0 : step(phrases, node, following)
  }
  return found
}

/** The vocabulary id of a whole word or of a lone sign. */
function idAt({words, lexicon}: Scan, index: number): number {
  const kind = words.kind[index]
  if (kind !== TokenKind.punctuation && kind !== TokenKind.symbol) return words.whole[index]
  if (words.end[index] !== words.start[index] + 1) return 0
  return lexicon.signs.get(words.source.charCodeAt(words.start[index])) ?? 0
}

/** Whether the whole word or phrase at `index` has a cue. */
export function hasCue(scan: Scan, index: number, cue: string): boolean {
  return wholeTermAt(scan, index)?.term.cues?.includes(cue) === true
}

/** Whether the word at `index`, whole or without proclitics, has a cue. */
export function hasLooseCue(scan: Scan, index: number, cue: string): boolean {
  return hasCue(scan, index, cue) || stemTermAt(scan, index)?.term.cues?.includes(cue) === true
}

/** Whether the token at `index` is punctuation of a role. */
export function hasRole({words, first, last}: Scan, index: number, role: Role): boolean {
  return index >= first && index < last && words.role[index] === role
}

/** Whether the token at `index` is a number in digits. */
export function isDigits({words, first, last}: Scan, index: number): boolean {
  return index >= first && index < last && words.kind[index] === TokenKind.number
}

/** Whether the word at `index` begins with the article. */
export function isDefinite({words, first, last}: Scan, index: number): boolean {
  if (index < first || index >= last || words.kind[index] !== TokenKind.word) return false
  return words.source.startsWith('ال', words.start[index]) && words.end[index] - words.start[index] > 3
}
