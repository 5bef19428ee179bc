import {cp} from '../text/code-points.js'
import {Role, TokenKind} from '../tokenize/tokens.js'
import {Proclitic, type Words} from '../words/words.js'
import {firstUnit, isDefinite, isJoined, isKind, matchPhrase, mayBeCue, verbAt} from './look-up.js'
import type {MarkPair} from './mark-pair.js'
import type {Reading} from './scene.js'
import {Kind} from './word-kinds.js'

/** A pair of marks inside a sentence or headline. */
export interface MarkedPlace {
  readonly pair: MarkPair
  /** The words of its sentence, half open. */
  readonly first: number
  readonly last: number
  /** Whether the same words stand in marks elsewhere in the article. */
  readonly repeated: boolean
}

/** What a feature looks at. */
interface Place extends MarkedPlace, Reading {
  /** How many words the marks hold, at most 8. */
  readonly count: number
  /** The reporting verb before the marks, or -1. */
  cue: number
  described: boolean
}

/** One thing that speaks for speech (positive) or for a name (negative). */
interface Feature {
  readonly name: string
  readonly weight: number
  readonly holds: (place: Place) => boolean
}

/** Words in marks are speech when the weights of what holds add up to this. */
export const speechThreshold = 2

/** How far back a reporting verb counts, in words. */
const cueReach = 12
const longReach = 30

/** The longest title that is taken for one, in words. */
const longestTitle = 9

/** All features; each stands alone. */
export const speechFeatures: readonly Feature[] = [
  {name: 'colon before', weight: 3, holds: hasColonBefore},
  {
    name: 'complementizer before',
    weight: 3,
    holds: ({words, lexicon, pair, first}) =>
      pair.open > first &&
      isKind(
        words,
        lexicon,
        pair.open - 1,
        Kind.complementizer,
        Proclitic.waw | Proclitic.beh | Proclitic.feh,
      ),
  },
  {name: 'reporting verb before', weight: 2, holds: ({cue}) => cue >= 0},
  {name: 'describing verb before', weight: 4, holds: ({described}) => described},
  {
    name: 'participle right before',
    weight: 2,
    holds: ({words, lexicon, pair, first}) =>
      pair.open > first && verbAt(words, lexicon, pair.open - 1)?.mood === 'participle',
  },
  {name: 'reporting verb right behind', weight: 4, holds: hasCueBehind},
  {
    name: 'a whole sentence',
    weight: 2,
    holds: ({pair, first, last}) => pair.open <= first && pair.close >= last - 2,
  },
  {name: 'opens a line before dots', weight: 2, holds: opensBeforeDots},
  {name: 'seven words and more', weight: 2, holds: (place) => place.count >= 7},
  {name: 'four to six words', weight: 1, holds: (place) => place.count >= 4 && place.count < 7},
  {name: 'two words or one', weight: -2, holds: ({count}) => count <= 2},
  {name: 'finite verb inside', weight: 2, holds: hasFiniteVerb},
  {name: 'first person inside', weight: 1, holds: hasFirstPerson},
  {name: 'name noun before', weight: -4, holds: followsNameNoun},
  {
    name: 'written onto a particle',
    weight: -2,
    holds: ({words, pair}) =>
      pair.open > 0 && words.glued[pair.open] === 1 && words.kind[pair.open - 1] === TokenKind.word,
  },
  {name: 'repeated', weight: -2, holds: ({repeated}) => repeated},
  {name: 'a name inside', weight: -3, holds: isName},
  {name: 'Latin letters or digits only', weight: -3, holds: isForeign},
]

/** The weights of all features that hold. */
export function speechScore(reading: Reading, {pair, first, last, repeated}: MarkedPlace): number {
  const {words, lexicon, mentionAt} = reading
  const count = wordCount(words, pair)
  const place: Place = {
    words,
    lexicon,
    mentionAt,
    pair,
    first,
    last,
    repeated,
    count,
    cue: -1,
    described: false,
  }
  place.cue = cueBefore(place)
  place.described = isDescribed(place)
  let score = 0
  for (const {weight, holds} of speechFeatures) if (holds(place)) score += weight
  return score
}

/**
 *     قال الحارس: "لا أحد هنا"
 *               ^
 */
function hasColonBefore({words, pair, first}: Place): boolean {
  return pair.open > first && words.role[pair.open - 1] === Role.colon
}

/** The reporting verb in the words before the marks, if no sentence ends between. */
function cueBefore(place: Place): number {
  const {words, lexicon, pair, first} = place
  const from = Math.max(first, pair.open - (place.count >= 3 ? longReach : cueReach))
  for (let index = pair.open - 1; index >= from; index--) {
    if (!mayBeCue(words, lexicon, index)) continue
    if (index < pair.open - 1 && matchPhrase(words, lexicon, index, pair.open, Kind.according)) return index
    const form = verbAt(words, lexicon, index)
    if (!form || isDefinite(words, index)) continue
    if (form.verb.risk === 'high' && pair.open - index > 4) continue
    if (index > first && isKind(words, lexicon, index - 1, Kind.preposition)) continue
    return index
  }
  return -1
}

/**
 *     "هذا وعد"، ختم المرشح
 *               ^
 */
function hasCueBehind({words, lexicon, pair, last}: Place): boolean {
  if (pair.close < 0) return false
  let index = pair.close + 1
  while (index < last && (words.role[index] === Role.comma || words.role[index] === Role.stop)) index++
  if (index >= last) return false
  if (matchPhrase(words, lexicon, index, last, Kind.tag | Kind.according, 0)) return true
  const form = verbAt(words, lexicon, index)
  return (
    form !== undefined &&
    form.mood !== 'participle' &&
    !isJoined(words, lexicon, index) &&
    index > pair.close + 1
  )
}

/**
 *     "لن نتراجع".. نقابة الأطباء ترد
 *     ^
 */
function opensBeforeDots({words, pair, first, last}: Place): boolean {
  return (
    pair.open === first &&
    pair.close >= 0 &&
    pair.close + 1 < last &&
    words.role[pair.close + 1] === Role.ellipsis
  )
}

/**
 *     وصف الناقد العرض بـ"الباهت"
 *                     ^
 */
function isDescribed(place: Place): boolean {
  const {words, lexicon, pair, first} = place
  if (pair.open < 0) return false
  const index = place.cue
  if (index < 0) return false
  const form = verbAt(words, lexicon, index)
  if (!form) return false
  const {class: verbClass, frames} = form.verb
  const glued =
    pair.open > first && words.glued[pair.open] === 1 && firstUnit(words, pair.open - 1) === cp.beh
  if (verbClass === 'describe') return glued || form.object === true || pair.open - index <= 3
  if (form.verb.lemma === 'اعتبر') return !words.source.startsWith('ي', words.start[index])
  // «توعد بـ"الرد"»: the threat is quoted.
  return (
    glued && frames.includes('ب') && form.verb.risk !== 'high' && pair.open - index <= 8 && place.count <= 3
  )
}

function wordCount(words: Words, pair: MarkPair): number {
  let count = 0
  for (let index = pair.first; index < pair.last && count < 8; index++)
    if (words.kind[index] !== TokenKind.punctuation) count++
  return count
}

/** How many words of a pair are looked at. */
const insideReach = 40

function hasFiniteVerb({words, lexicon, pair, mentionAt}: Place): boolean {
  const last = Math.min(pair.last, pair.first + insideReach)
  for (let index = pair.first; index < last; index++) {
    if (words.kind[index] !== TokenKind.word || mentionAt(index)) continue
    if (isKind(words, lexicon, index, Kind.finite)) return true
    if (looksImperfect(words.source, words.start[index], words.end[index])) return true
    const form = verbAt(words, lexicon, index)
    if (form && form.mood !== 'participle' && form.verb.risk === 'low' && last - pair.first > 2) return true
  }
  return false
}

/** «يسير», «سنعود», «نحتاج»: a guess by the first letters. */
export function looksImperfect(source: string, start: number, end: number): boolean {
  let from = start
  let unit = source.charCodeAt(from)
  if (unit === cp.waw || unit === cp.feh) unit = source.charCodeAt(++from)
  if ((unit !== cp.seen && unit !== cp.yeh) || end - from < 4) return false
  if (source.charCodeAt(end - 1) === cp.tehMarbuta) return false
  if (unit === cp.seen)
    return (
      source[from + 1] === 'ي' ||
      source[from + 1] === 'ن' ||
      source[from + 1] === 'أ' ||
      source[from + 1] === 'ت'
    )
  return true
}

function hasFirstPerson({words, lexicon, pair}: Place): boolean {
  const last = Math.min(pair.last, pair.first + insideReach)
  for (let index = pair.first; index < last; index++) {
    if (isKind(words, lexicon, index, Kind.firstPerson)) return true
    if (words.role[index] === Role.stop && firstUnit(words, index) !== cp.fullStop) return true
  }
  return false
}

/**
 *     عُرض فيلم "رحلة بلا خريطة"
 *          ^
 */
function followsNameNoun(place: Place): boolean {
  const {words, lexicon, pair, first} = place
  if (place.described) return false
  for (let back = 1; back <= 3; back++) {
    const index = pair.open - back
    if (index < first || words.kind[index] !== TokenKind.word) return false
    const match = matchPhrase(words, lexicon, index, pair.open, Kind.titleNoun, ~0)
    if (match?.length !== back) continue
    // «قال للصحيفة "…"»: speech is longer than titles are.
    if (pair.last - pair.first > longestTitle) return false
    return (match.record.unsure & Kind.titleNoun) === 0 || pair.last - pair.first <= 4
  }
  return false
}

function isName(place: Place): boolean {
  const {words, lexicon, pair, mentionAt} = place
  if (place.described) return false
  // «"جامعة الجزيرة"», «"شركة المرفأ"»
  if (place.count <= 4 && isKind(words, lexicon, pair.first, Kind.titleNoun, 0) && !hasFiniteVerb(place))
    return true
  const mention = mentionAt(pair.first)
  return (
    mention !== undefined &&
    mention.record !== undefined &&
    mention.last >= pair.last &&
    mention.kind !== 'misc'
  )
}

function isForeign({words, pair}: Place): boolean {
  for (let index = pair.first; index < pair.last; index++) {
    if (words.kind[index] !== TokenKind.word) continue
    if (words.source.charCodeAt(words.start[index]) > 0x24f) return false
  }
  return true
}
