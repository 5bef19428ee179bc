import type {Dateline} from '../ast/nodes.js'
import type {Line} from '../blocks/lines.js'
import {Role, TokenKind} from '../tokenize/tokens.js'
import type {Words} from '../words/words.js'
import {kindBit, matchPhrase, type PageLexicon} from './page-lexicon.js'

/** A place has at most so many words: «دبي، الإمارات العربية المتحدة». */
const longestPlace = 6
/** Without an agency behind it, a place before a dash has at most so many. */
const longestBarePlace = 2
const longestAgency = 6

/**
 * The place and agency at the start of a story's first paragraph.
 *
 *     باريس (أ ف ب) – أعلنت ‖ (CNN)-- قال ‖ لندن: «الشرق الأوسط» ‖ الرياض - واس: بدأ ‖ القاهرة – قال
 *     ^
 */
export function readDateline(words: Words, line: Line, lexicon: PageLexicon): Dateline | undefined {
  const placeEnd = endOfPlace(words, line)
  if (placeEnd >= line.last - 1) return undefined
  const hasPlace = placeEnd > line.first
  const agency = readAgency(words, line, placeEnd, lexicon)
  if (agency)
    return {
      range: [words.start[line.first], words.end[agency.next - 1]],
      ...(hasPlace && {place: textOf(words, line.first, placeEnd)}),
      agency: textOf(words, agency.first, agency.last),
    }
  const count = placeEnd - line.first
  if (!hasPlace || count > longestBarePlace || !isSpacedDash(words, placeEnd)) return undefined
  return {
    range: [words.start[line.first], words.end[placeEnd]],
    place: textOf(words, line.first, placeEnd),
  }
}

/** The words before the first sign that is no comma. */
function endOfPlace(words: Words, {first, last}: Line): number {
  let index = first
  let count = 0
  while (index < last && count <= longestPlace) {
    if (words.kind[index] === TokenKind.word) count++
    else if (index === first || words.role[index] !== Role.comma) break
    index++
  }
  return count > longestPlace ? last : index
}

interface Agency {
  readonly first: number
  readonly last: number
  /** Index of the word behind the dateline's last sign. */
  readonly next: number
}

/** «(أ ف ب) –», «- واس:», «: «الشرق الأوسط»». */
function readAgency(
  words: Words,
  {first: lineFirst, last}: Line,
  at: number,
  lexicon: PageLexicon,
): Agency | undefined {
  if (words.role[at] === Role.openBracket) {
    const close = find(words, at + 1, last, Role.closeBracket)
    if (close <= at + 1) return undefined
    const next = skipSigns(words, close + 1, last)
    const wire = isWire(words, at + 1, close, lexicon)
    // In brackets any name may stand, if a dash follows; without one only an agency.
    if (next === close + 1 && !(wire && at === lineFirst)) return undefined
    if (!wire && words.role[close + 1] !== Role.dash) return undefined
    return {first: at + 1, last: close, next}
  }
  if (at === lineFirst) return undefined
  if (words.role[at] !== Role.dash && words.role[at] !== Role.colon && words.role[at] !== Role.slash)
    return undefined
  const start = skipSigns(words, at, last)
  if (words.role[start] === Role.openMark || words.role[start] === Role.straightMark) {
    const close = find(
      words,
      start + 1,
      last,
      words.role[start] === Role.openMark ? Role.closeMark : Role.straightMark,
    )
    return close > start + 1 && isWire(words, start + 1, close, lexicon)
      ? {first: start + 1, last: close, next: skipSigns(words, close + 1, last)}
      : undefined
  }
  const match = matchPhrase(lexicon, words, start, last)
  if (match && match.kinds & kindBit('wires')) {
    const next = skipSigns(words, match.next, last)
    return next > match.next || words.kind[next] === TokenKind.word
      ? {first: start, last: match.next, next}
      : undefined
  }
  // «الرياض - النشرة:»: an unknown paper, of one word or two, between a dash and a colon.
  for (let index = start + 1; index <= start + 2 && index < last; index++)
    if (words.role[index] === Role.colon && words.role[at] === Role.dash)
      return {first: start, last: index, next: index + 1}
  return undefined
}

function isWire(words: Words, first: number, last: number, lexicon: PageLexicon): boolean {
  const match = matchPhrase(lexicon, words, first, last)
  return match !== undefined && (match.kinds & kindBit('wires')) !== 0
}

/** Where a sign of a role stands, a few words on at most; -1 if it does not. */
function find(words: Words, from: number, last: number, role: number): number {
  const end = Math.min(last, from + longestAgency)
  for (let index = from; index < end; index++) if (words.role[index] === role) return index
  return -1
}

function skipSigns(words: Words, from: number, last: number): number {
  let index = from
  while (index < last && (words.role[index] === Role.dash || words.role[index] === Role.colon)) index++
  return index
}

function isSpacedDash(words: Words, at: number): boolean {
  return words.role[at] === Role.dash && words.glued[at] === 0 && words.glued[at + 1] === 0
}

function textOf({source, start, end}: Words, first: number, last: number): string {
  return source.slice(start[first], end[last - 1])
}
