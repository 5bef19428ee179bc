import {isYearLike, readAmount, type Amount} from './amount.js'
import {rounded} from './digits.js'
import {minusBefore} from './read-percent.js'
import {readNumber} from './read-number.js'
import type {Reading, ValueRule} from './reading.js'
import {hasCue, termAt, wholeTermAt, type Scan} from './scan.js'
import {readHalfOf} from './single.js'
import type {Countable} from './value-term.js'

/**
 * A number of a unit of measure; persons and things are counted by none. A range has no value.
 *
 *     30 كيلومترا · ألفي طن · 25 درجة مئوية · طنين من القمح · الكيلومترات العشرة
 *     ^
 */
export const quantity: ValueRule = {
  name: 'quantity',
  read: (scan, index) => readCounted(scan, index) ?? readDual(scan, index) ?? readDefinite(scan, index),
}

function readCounted(scan: Scan, index: number): Reading | undefined {
  const amount = readAmount(scan, index)
  const match = amount && wholeTermAt(scan, amount.next)
  if (!amount || !match?.term.unit || !counts(match.term.unit, amount)) return undefined
  const {symbol} = match.term.unit
  const half = readHalfOf(scan, match.next)
  const next = half?.next ?? match.next
  const below = symbol.startsWith('°') ? wholeTermAt(scan, next) : undefined
  const isBelow = below?.term.cues?.includes('below-zero') === true
  const minus = symbol.startsWith('°') ? minusBefore(scan, index) : undefined
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

function readDual(scan: Scan, index: number): Reading | undefined {
  const match = termAt(scan, index)
  const unit = match?.term.unit
  if (!match || unit?.tag !== '2') return undefined
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

function readDefinite(scan: Scan, index: number): Reading | undefined {
  const match = termAt(scan, index)
  if (!match || match.term.unit?.tag !== 'the') return undefined
  const from = hasCue(scan, match.next, 'attached') ? match.next + 1 : match.next
  const number = readNumber(scan, from)
  if (!number || (from === match.next && number.bare)) return undefined
  const {symbol} = match.term.unit
  return {kind: 'quantity', start: match.start, next: number.next, value: number.value, unit: symbol}
}
