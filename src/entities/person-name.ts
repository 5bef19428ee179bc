import {nameFacts} from './name-facts.js'
import {Role} from '../tokenize/tokens.js'
import {Proclitic} from '../words/words.js'
import {isDefinite, isUnknown, isWord, longestPhrase, stemClass, wholeClass, type View} from './view.js'
import {personName, WordClass} from './word-class.js'

/** The longest name, in words. */
const longestName = 9
const anyStart = personName | WordClass.leadingParticle | WordClass.leadingParticleWeak

/** A chain of words that may be a person's name. */
export interface PersonName {
  readonly last: number
  /** UTF-16 offset without proclitics. */
  readonly start: number
  /** Class bits of the first word. */
  readonly bits: number
  /** How many parts are names and nothing else, … */
  readonly sure: number
  /** … are names and other words as well, … */
  readonly weak: number
  /** … are in no list. */
  readonly unknown: number
}

/** Reads the chain that begins at a word; with `announced`, also one that begins with a word of no list. */
export function readPersonName(view: View, at: number, announced: boolean): PersonName | undefined {
  const {words} = view
  const begin = startOf(view, at, announced)
  if (!begin) return undefined
  const counts = [0, 0, 0, 0]
  let next = at
  let previous = begin.bits
  while (next < view.last && next - at < longestName) {
    const part =
      next === at ? readFirst(view, at, begin.bits) : readNext(view, next, counts, begin.bits, previous)
    if (!part) break
    counts[part.quality]++
    if (next > at) previous = wholeClass(view, part.last - 1)
    next = part.last
  }
  if (next === at) return undefined
  const [, sure, weak, unknown] = counts
  return {last: next, start: begin.offset, bits: begin.bits, sure, weak, unknown}

  function startOf(view: View, at: number, announced: boolean): {bits: number; offset: number} | undefined {
    const whole = wholeClass(view, at)
    const stem = view.lexicon.classes[words.stem[at]]
    // «وأكد» is the verb, though there is a name «واكد».
    const verb = (words.proclitics[at] & Proclitic.waw) !== 0 && (stem & WordClass.common) !== 0
    if ((whole & anyStart) !== 0 && !verb) return {bits: whole, offset: words.start[at]}
    const split = stemClass(view, at)
    if ((split & anyStart) !== 0 && (words.proclitics[at] & Proclitic.kaf) === 0)
      return {bits: split, offset: words.stemStart[at]}
    if (announced && isForeign(view, at)) return {bits: 0, offset: words.start[at]}
    return undefined
  }
}

const Quality = {sure: 1, weak: 2, unknown: 3} as const

interface Part {
  readonly last: number
  readonly quality: 1 | 2 | 3
}

function readFirst(view: View, at: number, bits: number): Part | undefined {
  const several = partOfSeveralWords(view, at)
  if (several) return several
  const leading = (bits & WordClass.leadingParticle) !== 0
  if (leading || (bits & WordClass.leadingParticleWeak) !== 0) {
    const after = wholeClass(view, at + 1)
    if (
      isWord(view, at + 1) &&
      (leading ? isNameAfterParticle(view, at + 1) : (after & WordClass.given) !== 0)
    )
      return {last: at + 2, quality: Quality.sure}
    if ((bits & personName) === 0) return undefined
  }
  if ((bits & (WordClass.given | WordClass.family)) !== 0) return {last: at + 1, quality: Quality.sure}
  if ((bits & personName) !== 0) return {last: at + 1, quality: Quality.weak}
  return {last: at + 1, quality: Quality.unknown}
}

function readNext(
  view: View,
  at: number,
  counts: readonly number[],
  first: number,
  previous: number,
): Part | undefined {
  const {words} = view
  if (words.role[at] === Role.dash)
    return words.glued[at] === 1 && at + 1 < view.last && words.glued[at + 1] === 1 && isForeign(view, at + 1)
      ? {last: at + 2, quality: Quality.unknown}
      : undefined
  if (!isWord(view, at)) return undefined
  const several = partOfSeveralWords(view, at)
  if (several) return several
  const bits = wholeClass(view, at)
  if ((bits & (WordClass.particle | WordClass.leadingParticle)) !== 0) {
    if (isWord(view, at + 1) && isNameAfterParticle(view, at + 1))
      return {last: at + 2, quality: Quality.sure}
    if (
      isWord(view, at + 1) &&
      (wholeClass(view, at + 1) & (WordClass.particle | WordClass.leadingParticle)) !== 0
    )
      return {last: at + 1, quality: Quality.weak}
  } else if ((bits & WordClass.particleWeak) !== 0 && isWord(view, at + 1)) {
    const after = wholeClass(view, at + 1)
    if (
      (after & (WordClass.given | WordClass.family)) !== 0 ||
      (isForeign(view, at + 1) && !isDefinite(view, at + 1))
    )
      return {last: at + 2, quality: Quality.weak}
  }
  // «قطر الشيخ تميم»: a title begins the name anew.
  if (counts[Quality.sure] === 0 && isDefinite(view, at) && view.lexicon.titles.roots[words.whole[at]] !== 0)
    if (isWord(view, at + 1) && (wholeClass(view, at + 1) & personName) !== 0) return undefined
  if ((bits & (WordClass.given | WordClass.family)) !== 0) return {last: at + 1, quality: Quality.sure}
  const common = (bits & WordClass.common) !== 0
  if ((bits & personName) !== 0 && (!common || isDefinite(view, at)))
    return {last: at + 1, quality: Quality.weak}
  const {roots} = view.lexicon.names
  if (roots[words.whole[at]] !== 0 && bits === 0) {
    // A place or body ends a name, unless the name has but one part: «جاك لندن».
    const match = longestPhrase(view, view.lexicon.names, at)
    if (match && !nameFacts(match.record).ambiguous) return undefined
  }
  if (!isForeign(view, at) || counts[Quality.unknown] >= 2) return undefined
  // Behind a name that is another word as well, a word of no list says nothing: «سعيد بلقائكم».
  if (counts[Quality.sure] === 0 && (first & personName) !== 0) return undefined
  // «نتنياهو أمس»: a family name ends the name.
  if ((previous & WordClass.family) !== 0 && (previous & WordClass.given) === 0) return undefined
  return {last: at + 1, quality: Quality.unknown}
}

/** «عبد الرحمن», «بن لادن», «فان دير بيلن». */
function isNameAfterParticle(view: View, at: number): boolean {
  if ((wholeClass(view, at) & personName) !== 0) return true
  return (isDefinite(view, at) && (wholeClass(view, at) & WordClass.common) === 0) || isForeign(view, at)
}

/** A given or family name of several words: «عبد الرحمن», «آن ماري». */
function partOfSeveralWords(view: View, at: number): Part | undefined {
  const {names} = view.lexicon
  if (names.roots[view.words.whole[at]] === 0) return undefined
  const match = longestPhrase(view, names, at)
  if (!match || match.last < at + 2 || nameFacts(match.record).kind !== 'person') return undefined
  return {last: match.last, quality: nameFacts(match.record).ambiguous ? Quality.weak : Quality.sure}
}

/** Endings and beginnings of ordinary words, not of names. */
const plainEnding = /(?:ات|ون|ها|هم|هما|وا|تين|تان|[ةه]|ًا|اً)$/u
const plainStart = /^(?:[وفب]ال|لل|و)/u
const verbStart = /^(?:سي|ست|[يت]..|[أا].{2,5}ت$)/u
/** Vowel signs but shadda: careful writers set them on words that might be misread, hardly on names. */
const vowelled = /[\u064B-\u0650\u0652]/u

/** A word of no list that may be part of a name. */
export function isForeign(view: View, at: number): boolean {
  if (!isForeignNoun(view, at)) return false
  const {source, start, end} = view.words
  return isDefinite(view, at) || !verbStart.test(source.slice(start[at], end[at]))
}

/** The same where no verb can stand: right behind a head noun. */
export function isForeignNoun(view: View, at: number): boolean {
  if (!isUnknown(view, at)) return false
  const {source, start, end, stem} = view.words
  const length = end[at] - start[at]
  if (length < 3 || length > 14) return false
  const word = source.slice(start[at], end[at])
  if (vowelled.test(word)) return false
  if (isDefinite(view, at)) return !/(?:ات|ون|ين)$/u.test(word)
  return stem[at] === 0 && !plainEnding.test(word) && !plainStart.test(word)
}
