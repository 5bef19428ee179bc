import {cp} from '../text/code-points.js'
import {Role, TokenKind} from '../tokenize/tokens.js'
import {step, type Phrases} from '../words/phrases.js'
import {Proclitic, type Words} from '../words/words.js'
import type {EntityLexicon} from './entity-lexicon.js'

/** The words of one sentence, and what the lists say of them. */
export interface View {
  readonly words: Words
  readonly lexicon: EntityLexicon
  /** Indices into `Words`, half open. */
  readonly first: number
  readonly last: number
}

/** A name of the lists found at a word. */
export interface Match {
  /** The index after its last word. */
  readonly last: number
  /** UTF-16 offset without proclitics. */
  readonly start: number
  readonly record: number
}

/** The {@link Cue} bits of a word, whole or without its proclitics. */
export function cuesAt({words, lexicon}: View, at: number): number {
  return lexicon.cues[words.whole[at]] | lexicon.cues[words.stem[at]]
}

/** The {@link WordClass} bits of a whole word. */
export function wholeClass({words, lexicon}: View, at: number): number {
  return lexicon.classes[words.whole[at]]
}

/** The bits of a word without its proclitics; 0 when the whole word is known as something itself. */
export function stemClass({words, lexicon}: View, at: number): number {
  if (words.stem[at] === 0 || lexicon.classes[words.whole[at]] !== 0) return 0
  if ((words.proclitics[at] & Proclitic.seen) !== 0) return 0
  return lexicon.classes[words.stem[at]]
}

/** The bits of a word, proclitics taken off if need be. */
export function anyClass(view: View, at: number): number {
  return wholeClass(view, at) || stemClass(view, at)
}

/** Where a word starts if it has `bits` whole, or else without proclitics; -1 if it has them neither way. */
export function startWith(view: View, at: number, bits: number): number {
  if ((wholeClass(view, at) & bits) !== 0) return view.words.start[at]
  return (stemClass(view, at) & bits) !== 0 ? view.words.stemStart[at] : -1
}

/** A word of letters, not a number or a mark. */
export function isWord({words, last}: View, at: number): boolean {
  return at < last && words.kind[at] === TokenKind.word
}

/** A quotation mark of any side. */
export function isMark({words}: View, at: number): boolean {
  const role = words.role[at]
  return role === Role.openMark || role === Role.closeMark || role === Role.straightMark
}

/** Neither known whole nor without proclitics: perhaps a foreign name. */
export function isUnknown(view: View, at: number): boolean {
  const {words} = view
  return isWord(view, at) && wholeClass(view, at) === 0 && (words.stem[at] === 0 || stemClass(view, at) === 0)
}

/** Begins with the article, at `offset` or at the word's start: «الصحة»; «لصحة» after the lam of «للصحة». */
export function isDefinite({words}: View, at: number, offset: number = words.start[at]): boolean {
  const {source} = words
  const unit = source.charCodeAt(offset)
  const next = source.charCodeAt(offset + 1)
  if ((unit === cp.alef || unit === cp.alefWasla) && next === cp.lam) return words.end[at] - offset > 3
  return offset > words.start[at] && (words.proclitics[at] & Proclitic.lamArticle) !== 0
}

/** Has و for its first letter, and a rest that may be a word: «والتعليم». */
export function startsWithWaw({words}: View, at: number): boolean {
  return words.source.charCodeAt(words.start[at]) === cp.waw && words.end[at] - words.start[at] > 3
}

/** The longest phrase that begins with a word, whole or without proclitics; the whole word wins a tie. */
export function longestPhrase(view: View, phrases: Phrases, at: number): Match | undefined {
  const {words} = view
  const whole = words.whole[at] === 0 ? undefined : walk(view, phrases, at, words.whole[at], words.start[at])
  const {stem, proclitics} = words
  if (stem[at] === 0 || (proclitics[at] & Proclitic.seen) !== 0 || phrases.roots[stem[at]] === 0) return whole
  const split = walk(view, phrases, at, stem[at], words.stemStart[at])
  if (!split) return whole
  if (!whole) {
    // «بريطانية» is no place with a preposition before it: a word that is known as a word stays whole.
    return view.lexicon.classes[words.whole[at]] !== 0 && split.last === at + 1 ? undefined : split
  }
  return split.last > whole.last ? split : whole
}

function walk(view: View, phrases: Phrases, at: number, id: number, start: number): Match | undefined {
  const {words, last} = view
  let node = phrases.roots[id]
  let record = 0
  let end = at
  for (let next = at + 1; node !== 0; next++) {
    if (phrases.record[node] !== 0) {
      record = phrases.record[node]
      end = next
    }
    if (next >= last) break
    // «حركة "حماس"»: the name is the same without its marks. «بور-سودان»: so with its hyphen.
    while (next < last && (isMark(view, next) || isJoint(view, next))) next++
    node = next < last && words.whole[next] !== 0 ? step(phrases, node, words.whole[next]) : 0
  }
  if (record === 0) return undefined
  return {last: opensMark(view, at, end) ? end + 1 : end, start, record: record - 1}
}

/** A hyphen or full stop with no space at either side. */
function isJoint({words, last}: View, at: number): boolean {
  const role = words.role[at]
  if (role !== Role.dash && role !== Role.stop) return false
  return words.glued[at] === 1 && at + 1 < last && words.glued[at + 1] === 1
}

/** A mark was opened inside the words and closes right after them. */
function opensMark(view: View, first: number, last: number): boolean {
  let open = 0
  for (let at = first; at < last; at++)
    if (isMark(view, at)) open += view.words.role[at] === Role.closeMark ? -1 : 1
  return open % 2 === 1 && last < view.last && isMark(view, last)
}
