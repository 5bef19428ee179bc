import {isYearLike, type Amount} from './amount.js'
import {rounded} from './digits.js'
import {minusBefore} from './minus.js'
import {readNumber} from './read-number.js'
import type {Reading} from './reading.js'
import {hasCue, wholeTermAt, type Scan, type TermMatch} from './scan.js'
import {readHalfOf} from './single.js'
import type {Countable} from './value-term.js'

/**
 * The quantity that an amount is with a unit of measure; persons and things are counted by none. A range has no value.
 *
 *     30 كيلومترا · ألفي طن · 25 درجة مئوية · 5 درجات تحت الصفر
 *     ^
 */
export function quantityOf(scan: Scan, amount: Amount): Reading | undefined {
  const match = wholeTermAt(scan, amount.next)
  if (!match?.term.unit || !counts(match.term.unit, amount)) return undefined
  const {symbol} = match.term.unit
  const half = readHalfOf(scan, match.next)
  const next = half?.next ?? match.next
  const below = symbol.startsWith('°') ? wholeTermAt(scan, next) : undefined
  const isBelow = below?.term.cues?.includes('below-zero') === true
  const minus = symbol.startsWith('°') ? minusBefore(scan, amount.first) : undefined
  const value = rounded(amount.value + (half?.value ?? 0))
  return {
    kind: 'quantity',
    start: minus ?? amount.start,
    next: isBelow && below ? below.next : next,
    ...(!amount.range && {value: isBelow || minus !== undefined ? -value : value}),
    unit: symbol,
  }
}

/** Whether a form of a unit is counted by a number: see `lexicon/units.ts`. */
function counts({tag, ambiguous}: Countable, amount: Amount): boolean {
  switch (tag) {
    case undefined:
      return !ambiguous || !isYearLike(amount)
    case 'hundreds':
      return amount.value % 100 === 0 && !isYearLike(amount)
    default:
      return false
  }
}

/** A unit that needs no number before it: «طنين من القمح», «الكيلومترات العشرة». */
export function quantityAlone(scan: Scan, match: TermMatch): Reading | undefined {
  return readDual(scan, match) ?? readDefinite(scan, match)
}

function readDual(scan: Scan, match: TermMatch): Reading | undefined {
  const {unit} = match.term
  if (unit?.tag !== '2') return undefined
  if (unit.ambiguous && !hasCue(scan, match.next, 'from')) return undefined
  const half = readHalfOf(scan, match.next)
  return {
    kind: 'quantity',
    start: match.start,
    next: half?.next ?? match.next,
    value: 2 + (half?.value ?? 0),
    unit: unit.symbol,
  }
}

function readDefinite(scan: Scan, match: TermMatch): Reading | undefined {
  if (match.term.unit?.tag !== 'the') return undefined
  const from = hasCue(scan, match.next, 'attached') ? match.next + 1 : match.next
  const number = readNumber(scan, from)
  if (!number || (from === match.next && number.bare)) return undefined
  const {symbol} = match.term.unit
  return {kind: 'quantity', start: match.start, next: number.next, value: number.value, unit: symbol}
}
