import type {Line} from '../blocks/lines.js'
import type {DateReading} from '../dates/date-reading.js'
import {readDate} from '../dates/read-date.js'
import {CharacterClass, characterClasses} from '../text/character-classes.js'
import {cp} from '../text/code-points.js'
import {foldTable} from '../text/fold.js'
import {Role, TokenKind} from '../tokenize/tokens.js'
import type {Words} from '../words/words.js'
import {kindBit, matchPhrase, phraseKinds, type PageLexicon, type PhraseKind} from './page-lexicon.js'

/** How a line ends, closing marks and brackets set aside. */
export type Ending = 'open' | 'stop' | 'question' | 'ellipsis' | 'comma' | 'colon'

/** A line of a dump with what recognisers ask of it, read once. */
export interface PageLine extends Line {
  /** Its place among the lines of the dump. */
  readonly index: number
  /** In UTF-16 code units. */
  readonly size: number
  /** How many words and numbers it has. */
  readonly count: number
  /** How many of them hold no Arabic letter. */
  readonly foreign: number
  readonly numbers: number
  readonly ending: Ending
  /** Full stops inside, with words behind them. */
  readonly stops: number
  /** The kinds of the phrase at its start, as bits: see `kindBit`. */
  readonly opening: number
  /** Index of the word behind that phrase; `first` without one. */
  readonly openingEnd: number
  /** The `Role` of the sign behind that phrase: a colon, bar or dash. */
  readonly openingSign: number
  /** For each kind of phrase how many words are in such phrases; empty when none is. */
  readonly cover: readonly number[]
  /** The first date in it. Only in short lines. */
  readonly date: DateReading | undefined
  /** How many words stand outside that date. */
  readonly besideDate: number
  /** The nearest line above with the same words, at most a few lines away; -1 if there is none. */
  readonly twin: number
  /** Whether the same words stand on the next line. */
  readonly doubled: boolean
  /** How often its words make a line of the dump. */
  readonly copies: number
  /** Whether it stands in a run of very short lines. */
  readonly inMenu: boolean
}

/** All lines of a dump. */
export interface Page {
  readonly words: Words
  readonly lexicon: PageLexicon
  readonly lines: readonly PageLine[]
}

/** Longer lines hold no date line, menu entry or button: in UTF-16 code units, and in words and signs. */
const longestShort = 160
const longestDateLine = 30
/** Lines above that are searched for the same words. */
const twinDistance = 6
/** Longer lines are no headlines or buttons that stand on a page twice. */
const longestCopied = 300
/** A menu: so many lines in a row of so few words. */
const menuLength = 5
const menuWords = 4

/** Reads the facts of all lines. */
export function readPage(words: Words, lines: readonly Line[], lexicon: PageLexicon): Page {
  const shapes = lines.map((line) => readShape(words, line))
  const menus = markMenus(shapes)
  const keys = lines.map((line) => lineKey(words, line))
  const copies = new Map<number, number>()
  for (const key of keys) copies.set(key, (copies.get(key) ?? 0) + 1)
  const lastSeen = new Map<number, number>()
  return {
    words,
    lexicon,
    lines: lines.map((line, index): PageLine => {
      const key = keys[index]
      const seen = lastSeen.get(key) ?? -1
      lastSeen.set(key, index)
      const {count, foreign, numbers, ending, stops} = shapes[index]
      const {opening, openingEnd, openingSign} = readOpening(words, line, lexicon)
      const {cover, date, besideDate} = readShort(words, line, lexicon)
      // Written out, not spread: this runs for every line.
      return {
        start: line.start,
        end: line.end,
        first: line.first,
        last: line.last,
        gap: line.gap,
        index,
        size: line.end - line.start,
        count,
        foreign,
        numbers,
        ending,
        stops,
        opening,
        openingEnd,
        openingSign,
        cover,
        date,
        besideDate,
        twin: seen >= 0 && index - seen <= twinDistance ? seen : -1,
        doubled: keys[index + 1] === key,
        copies: copies.get(key) ?? 1,
        inMenu: menus[index] === 1,
      }
    }),
  }
}

/** How many words of a line are in phrases of a kind. */
export function covered(line: PageLine, kind: PhraseKind): number {
  return line.cover.length === 0 ? 0 : line.cover[phraseKinds.indexOf(kind)]
}

/** Whether a line opens with a phrase of a kind. */
export function opensWith(line: PageLine, kind: PhraseKind): boolean {
  return (line.opening & kindBit(kind)) !== 0
}

type Shape = Pick<PageLine, 'count' | 'foreign' | 'numbers' | 'ending' | 'stops'>

function readShape({source, kind, role, start}: Words, {first, last}: Line): Shape {
  let count = 0
  let foreign = 0
  let numbers = 0
  let stops = 0
  let open = false
  let ending: Ending = 'open'
  for (let index = first; index < last; index++) {
    if (kind[index] === TokenKind.punctuation) {
      if (isCloser(role[index])) continue
      ending = endingOf(role[index])
      if (ending === 'stop' && asking.has(source.charCodeAt(start[index]))) ending = 'question'
      open = ending === 'stop'
      continue
    }
    if (kind[index] === TokenKind.symbol) continue
    if (open) stops++
    open = false
    ending = 'open'
    count++
    if (kind[index] === TokenKind.number) numbers++
    else if (characterClasses[source.charCodeAt(start[index])] !== CharacterClass.arabicLetter) foreign++
  }
  return {count, foreign, numbers, ending, stops}
}

function isCloser(role: number): boolean {
  return role === Role.closeMark || role === Role.straightMark || role === Role.closeBracket
}

function endingOf(role: number): Ending {
  switch (role) {
    case Role.stop:
      return 'stop'
    case Role.ellipsis:
      return 'ellipsis'
    case Role.comma:
    case Role.semicolon:
      return 'comma'
    case Role.colon:
      return 'colon'
    default:
      return 'open'
  }
}

const asking: ReadonlySet<number> = new Set([cp.arabicQuestion, cp.question, cp.exclamation])

function readOpening(
  words: Words,
  {first, last}: Line,
  lexicon: PageLexicon,
): Pick<PageLine, 'opening' | 'openingEnd' | 'openingSign'> {
  let at = first
  while (at < last && at < first + 3 && words.kind[at] !== TokenKind.word) at++
  const match = matchPhrase(lexicon, words, at, last)
  if (!match) return {opening: 0, openingEnd: first, openingSign: Role.none}
  const {next} = match
  const sign = next < last && words.kind[next] === TokenKind.punctuation ? words.role[next] : Role.none
  const apart = next === last || signs.has(sign)
  return {
    opening: match.kinds | (apart ? match.weakKinds : 0),
    openingEnd: next,
    openingSign: sign,
  }
}

const signs: ReadonlySet<number> = new Set([Role.colon, Role.bar, Role.ellipsis, Role.dash])

const noFacts = {cover: [], date: undefined, besideDate: 0}

function readShort(
  words: Words,
  line: Line,
  lexicon: PageLexicon,
): Pick<PageLine, 'cover' | 'date' | 'besideDate'> {
  const {first, last, start, end} = line
  if (end - start > longestShort) return noFacts
  const date =
    last - first <= longestDateLine && hasDigit(words, line) ? readDate(words.source, start, end) : undefined
  const cover = coverOf(words, line, lexicon)
  if (!date) return {cover, date, besideDate: 0}
  let besideDate = 0
  for (let index = first; index < last; index++)
    if (
      words.kind[index] !== TokenKind.punctuation &&
      (words.end[index] <= date.start || words.start[index] >= date.end)
    )
      besideDate++
  return {cover, date, besideDate}
}

function coverOf(words: Words, {first, last}: Line, lexicon: PageLexicon): number[] {
  let cover: number[] = []
  for (let index = first; index < last;) {
    const match = matchPhrase(lexicon, words, index, last)
    if (!match) {
      index++
      continue
    }
    if (cover.length === 0) cover = phraseKinds.map(() => 0)
    const kinds = match.kinds | match.weakKinds
    for (let kind = 0; kind < phraseKinds.length; kind++)
      if (kinds & (1 << kind)) cover[kind] += match.next - index
    index = match.next
  }
  return cover
}

function hasDigit({source}: Words, {start, end}: Line): boolean {
  for (let offset = start; offset < end; offset++)
    if (characterClasses[source.charCodeAt(offset)] === CharacterClass.digit) return true
  return false
}

/** What tells lines apart: letters and digits, folded; 0 for all else. */
const keyUnits: Uint16Array = /*#__PURE__*/ foldTable.map((unit) =>
  isKeyClass(characterClasses[unit]) ? unit : 0,
)

function isKeyClass(kind: number): boolean {
  switch (kind) {
    case CharacterClass.arabicLetter:
    case CharacterClass.latinLetter:
    case CharacterClass.otherLetter:
    case CharacterClass.digit:
      return true
    default:
      return false
  }
}

/** A number for the letters and digits of a line, folded: equal lines have equal ones. */
function lineKey({source}: Words, {start, end}: Line): number {
  let hash = 0
  let letters = 0
  if (end - start <= longestCopied)
    for (let offset = start; offset < end; offset++) {
      const unit = keyUnits[source.charCodeAt(offset)]
      if (unit === 0) continue
      hash = (Math.imul(hash, 31) + unit) | 0
      letters++
    }
  // Lines of signs alone and whole paragraphs are no copies of each other: each gets its own number.
  return letters === 0 ? -1 - start : (hash >>> 0) * 0x10000 + letters
}

/** A flag a line: whether it stands in a run of very short ones. */
function markMenus(shapes: readonly Shape[]): Uint8Array {
  const flags = new Uint8Array(shapes.length)
  let run = 0
  for (let index = 0; index <= shapes.length; index++) {
    if (index < shapes.length && shapes[index].count <= menuWords && shapes[index].ending !== 'stop') run++
    else {
      if (run >= menuLength) flags.fill(1, index - run, index)
      run = 0
    }
  }
  return flags
}
