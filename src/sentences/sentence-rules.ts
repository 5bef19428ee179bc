import {Role} from '../tokenize/tokens.js'
import {cp} from '../text/code-points.js'
import {isWordLike, touchesPrevious} from '../words/touching.js'
import type {Words} from '../words/words.js'
import type {SentenceLexicon} from './sentence-lexicon.js'

/** A place where a sentence may end: words `at … end - 1` are the stops, with the closing marks and brackets behind them. */
export interface Boundary {
  readonly words: Words
  readonly lexicon: SentenceLexicon
  /** The block, half open. */
  readonly first: number
  readonly last: number
  readonly at: number
  readonly end: number
}

/** Says whether a sentence ends at a boundary; `undefined` leaves it to the next rule. */
export interface SentenceRule {
  readonly name: string
  readonly ends: (boundary: Boundary) => boolean | undefined
}

/** Asked from the top; the first that answers decides. */
export const sentenceRules: readonly SentenceRule[] = [
  {name: 'end of block', ends: ({end, last}) => (end >= last ? true : undefined)},
  {name: 'part of an address', ends: isPartOfAddress},
  {name: 'abbreviation', ends: endsAbbreviation},
  {name: 'initial', ends: endsInitial},
  {name: 'spelt name', ends: isSpeltName},
  {name: 'ordinal', ends: endsOrdinal},
  {name: 'before a comma', ends: standsBeforeComma},
  {name: 'pause', ends: isPause},
  {name: 'title in marks', ends: endsTitleInMarks},
]

/**
 *     يمكن التسجيل عبر example.org قبل الخميس
 *                           ^
 */
function isPartOfAddress({words, at, end}: Boundary): boolean | undefined {
  if (words.role[at] !== Role.stop || !touchesPrevious(words, end) || !touchesPrevious(words, at))
    return undefined
  return isLatinOrDigit(words, end) && isLatinOrDigit(words, at - 1) ? false : undefined
}

/**
 *     قال د. سامي النجار إن اللقاح آمن
 *          ^
 */
function endsAbbreviation({words, lexicon, at, first}: Boundary): boolean | undefined {
  if (words.role[at] !== Role.stop || words.source.charCodeAt(words.start[at]) !== cp.fullStop)
    return undefined
  return at > first && touchesPrevious(words, at) && lexicon.isAbbreviation(words, at - 1) ? false : undefined
}

/**
 *     روايات ج. ر. مارتن
 *             ^
 */
function endsInitial({words, at, first}: Boundary): boolean | undefined {
  if (
    at === first ||
    words.role[at] !== Role.stop ||
    !isWordLike(words, at - 1) ||
    !touchesPrevious(words, at)
  )
    return undefined
  return letterCount(words, at - 1) === 1 && !isDigit(words, at - 1) ? false : undefined
}

/**
 *     نادي (بي.إس.إي) البريطاني
 *             ^
 */
function isSpeltName({words, at, end, first}: Boundary): boolean | undefined {
  if (at === first || words.role[at] !== Role.stop || end !== at + 1) return undefined
  if (!touchesPrevious(words, at) || !touchesPrevious(words, end)) return undefined
  return isShort(words, at - 1) && isShort(words, end) ? false : undefined
}

function isShort(words: Words, index: number): boolean {
  return isWordLike(words, index) && words.end[index] - words.start[index] <= 4
}

/**
 *     1. المادة الأولى
 *      ^
 */
function endsOrdinal({words, at, first}: Boundary): boolean | undefined {
  return at === first + 1 && isDigit(words, first) ? false : undefined
}

/**
 *     صاح «النجدة!»، ثم ركض
 *                ^
 */
function standsBeforeComma({words, end}: Boundary): boolean | undefined {
  const role = words.role[end]
  return role === Role.comma || role === Role.semicolon || role === Role.colon ? false : undefined
}

/**
 *     انتظرنا ساعة... على الرصيف
 *                 ^
 */
function isPause({words, lexicon, at, end}: Boundary): boolean | undefined {
  if (words.role[at] !== Role.ellipsis) return undefined
  return lexicon.continues(words, end) ? false : undefined
}

/**
 *     عُرض فيلم «من هناك؟» في الافتتاح
 *                     ^
 */
function endsTitleInMarks({words, lexicon, at, end}: Boundary): boolean | undefined {
  if (words.role[end - 1] !== Role.closeMark && words.role[end - 1] !== Role.straightMark) return undefined
  // «"سنعود." هكذا علق المدرب»
  if (words.source.charCodeAt(words.start[at]) === cp.fullStop)
    return lexicon.continues(words, end) ? false : undefined
  // A new sentence rarely starts without a conjunction after a question or cry that is quoted whole.
  return words.source.charCodeAt(words.start[end]) === cp.waw ? undefined : false
}

function isLatinOrDigit(words: Words, index: number): boolean {
  const unit = words.source.charCodeAt(words.start[index]) | 0x20
  return (unit >= 0x61 && unit <= 0x7a) || isDigit(words, index)
}

function isDigit(words: Words, index: number): boolean {
  const unit = words.source.charCodeAt(words.start[index])
  return (
    (unit >= cp.digit0 && unit <= cp.digit9) ||
    (unit >= cp.arabicIndicDigit0 && unit <= cp.arabicIndicDigit9) ||
    (unit >= cp.extendedDigit0 && unit <= cp.extendedDigit9)
  )
}

/** Letters without tatweel and vowel signs, at most 3. */
function letterCount(words: Words, index: number): number {
  return Math.min(3, words.end[index] - words.start[index])
}
