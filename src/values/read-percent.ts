import {Role} from '../tokenize/tokens.js'
import {readAmount} from './amount.js'
import {readNumber} from './read-number.js'
import type {Reading, ValueRule} from './reading.js'
import {hasRole, isDigits, wholeTermAt, type Scan} from './scan.js'

/**
 * A share of a hundred. The value is the number before the sign; a range has none.
 *
 *     بنسبة 3.4% · ثلاثة في المئة · %15 · -2.5٪
 *           ^
 */
export const percent: ValueRule = {
  name: 'percent',
  read: (scan, index) => readSignFirst(scan, index) ?? readSignLast(scan, index),
}

function readSignLast(scan: Scan, index: number): Reading | undefined {
  const amount = readAmount(scan, index)
  if (!amount) return undefined
  const match = wholeTermAt(scan, amount.next)
  if (!match?.term.percent) return secondSign(scan, index)
  const minus = minusBefore(scan, index)
  return {
    kind: 'percent',
    start: minus ?? amount.start,
    next: match.next,
    ...(!amount.range && {value: minus === undefined ? amount.value : -amount.value}),
    unit: '%',
  }
}

/** «5% إلى 7%» are two shares, not a range from 5: what stands between the numbers has a sign itself. */
function secondSign(scan: Scan, index: number): Reading | undefined {
  const number = readNumber(scan, index)
  const match = number && wholeTermAt(scan, number.next)
  if (!number || !match?.term.percent) return undefined
  return {kind: 'percent', start: number.start, next: match.next, value: number.value, unit: '%'}
}

/** «%15», as it is written from right to left. */
function readSignFirst(scan: Scan, index: number): Reading | undefined {
  const {words} = scan
  const sign = wholeTermAt(scan, index)
  if (!sign?.term.percent || sign.next !== index + 1) return undefined
  if (!isDigits(scan, sign.next) || words.glued[sign.next] === 0) return undefined
  const number = readNumber(scan, sign.next)
  if (!number?.bare) return undefined
  return {kind: 'percent', start: sign.start, next: number.next, value: number.value, unit: '%'}
}

/** The offset of a minus that is glued to the number at `index` and to nothing before it. */
export function minusBefore(scan: Scan, index: number): number | undefined {
  const {words} = scan
  const isMinus =
    hasRole(scan, index - 1, Role.dash) && words.glued[index] === 1 && words.glued[index - 1] === 0
  return isMinus && !isDigits(scan, index - 2) ? words.start[index - 1] : undefined
}
