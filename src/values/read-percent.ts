import type {Amount} from './amount.js'
import {minusBefore} from './minus.js'
import type {NumberReading} from './read-number.js'
import type {Reading} from './reading.js'
import {wholeTermAt, type Scan} from './scan.js'

/**
 * The share of a hundred that an amount is. The value is the number before the sign; a range has none.
 *
 *     بنسبة 3.4% · ثلاثة في المئة · -2.5٪ · 20 إلى 30 بالمئة
 *           ^
 */
export function percentOf(scan: Scan, amount: Amount): Reading | undefined {
  const match = wholeTermAt(scan, amount.next)
  if (!match?.term.percent) return undefined
  const minus = minusBefore(scan, amount.first)
  return {
    kind: 'percent',
    start: minus ?? amount.start,
    next: match.next,
    ...(!amount.range && {value: minus === undefined ? amount.value : -amount.value}),
    unit: '%',
  }
}

/** «%15», as it is written from right to left. */
export function percentBefore({words}: Scan, sign: number, number: NumberReading): Reading | undefined {
  if (!number.bare || words.glued[sign + 1] === 0) return undefined
  return {kind: 'percent', start: words.start[sign], next: number.next, value: number.value, unit: '%'}
}
