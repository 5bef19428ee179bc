import {cp} from '../text/code-points.js'
import {TokenKind} from '../tokenize/tokens.js'
import {step} from '../words/phrases.js'
import {Proclitic, type Words} from '../words/words.js'
import type {PhraseRecord, SpeechLexicon, VerbForm} from './speech-lexicon.js'

/** Conjunctions written onto a word. */
export const conjunctions: number = Proclitic.waw | Proclitic.feh

/** A phrase of the lists found in a text: `length` words from where it was looked for. */
export interface Match {
  readonly length: number
  readonly record: PhraseRecord
}

/** Whether the word alone is of a kind, as it stands or behind proclitics of `allowed`. */
export function isKind(
  words: Words,
  {kinds}: SpeechLexicon,
  index: number,
  kind: number,
  allowed: number = conjunctions,
): boolean {
  if ((kinds[words.whole[index]] & kind) !== 0) return true
  return (kinds[words.stem[index]] & kind) !== 0 && (words.proclitics[index] & ~allowed) === 0
}

/** The first UTF-16 unit of a word. */
export function firstUnit({source, start}: Words, index: number): number {
  return source.charCodeAt(start[index])
}

/** Whether a phrase of a kind may begin at the word; {@link isKind} and {@link matchPhrase} find nothing where it does not. */
export function mayOpen({whole, stem}: Words, {opens}: SpeechLexicon, index: number, kind: number): boolean {
  return ((opens[whole[index]] | opens[stem[index]]) & kind) !== 0
}

/** Whether a cue may begin with the word: it is quick to ask before all else. */
export function mayBeCue({whole, stem}: Words, {cues}: SpeechLexicon, index: number): boolean {
  return cues[whole[index]] !== 0 || cues[stem[index]] !== 0
}

/** Whether the word is written just so. */
export function isText({source, start, end}: Words, index: number, text: string): boolean {
  return end[index] - start[index] === text.length && source.startsWith(text, start[index])
}

/** The longest phrase of a kind that begins at `index` and ends before `last`; its first word may stand behind proclitics of `allowed`. */
export function matchPhrase(
  words: Words,
  lexicon: SpeechLexicon,
  index: number,
  last: number,
  kind: number,
  allowed: number = conjunctions,
): Match | undefined {
  const whole = words.whole[index]
  if ((lexicon.opens[whole] & kind) !== 0) {
    const match = walk(words, lexicon, whole, index, last, kind)
    if (match) return match
  }
  const stem = words.stem[index]
  if ((lexicon.opens[stem] & kind) === 0 || (words.proclitics[index] & ~allowed) !== 0) return undefined
  return walk(words, lexicon, stem, index, last, kind)
}

function walk(
  words: Words,
  {phrases, records}: SpeechLexicon,
  first: number,
  index: number,
  last: number,
  kind: number,
): Match | undefined {
  let found: Match | undefined
  let node = step(phrases, 0, first)
  for (let at = index; node !== 0;) {
    const record = phrases.record[node]
    if (record !== 0 && (records[record - 1].kinds & kind) !== 0)
      found = {length: at - index + 1, record: records[record - 1]}
    at++
    if (at >= last) break
    const whole = words.whole[at]
    node = whole === 0 ? 0 : step(phrases, node, whole)
  }
  return found
}

/** The form of a reporting verb at `index`, as it stands or behind و, ف and the future س. */
export function verbAt(words: Words, {formOf, forms}: SpeechLexicon, index: number): VerbForm | undefined {
  const whole = formOf[words.whole[index]]
  if (whole !== 0) return forms[whole - 1]
  const stem = formOf[words.stem[index]]
  if (stem === 0 || (words.proclitics[index] & ~(conjunctions | Proclitic.seen)) !== 0) return undefined
  const form = forms[stem - 1]
  return (words.proclitics[index] & Proclitic.seen) !== 0 && form.mood !== 'imperfect' ? undefined : form
}

/** Whether و or ف stands before the word that {@link verbAt} or {@link isKind} found. */
export function isJoined(words: Words, lexicon: SpeechLexicon, index: number): boolean {
  const whole = words.whole[index]
  if (lexicon.formOf[whole] !== 0) return false
  return words.stem[index] !== 0 && (words.proclitics[index] & conjunctions) !== 0
}

/** Whether ال stands at the beginning of a word, behind its proclitics or not. */
export function isDefinite(words: Words, index: number): boolean {
  if (words.kind[index] !== TokenKind.word) return false
  const {source} = words
  let start = words.start[index]
  let unit = source.charCodeAt(start)
  if (unit === cp.waw || unit === cp.beh || unit === cp.feh || unit === cp.kaf)
    unit = source.charCodeAt(++start)
  if (unit !== cp.lam && unit !== cp.alef) return false
  return source.charCodeAt(start + 1) === cp.lam && (unit === cp.lam || words.end[index] - start > 3)
}
