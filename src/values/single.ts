import {afterAnd} from './read-number.js'
import {isDefinite, termAt, wholeTermAt, type Scan} from './scan.js'

interface Share {
  readonly value: number
  readonly next: number
}

/**
 * What is added behind a counted noun.
 *
 *     ساعتين ونصف الساعة · مليون دولار ونصف المليون · عام ونصف
 *            ^
 *
 * «ونصف الفريق» adds nothing: the half is of something else.
 */
export function readHalfOf(scan: Scan, index: number): Share | undefined {
  const from = afterAnd(scan, index)
  const half = from === undefined ? undefined : termAt(scan, from)
  const number = half?.term.number
  if (!half || number?.form !== 'fraction') return undefined
  const match = wholeTermAt(scan, half.next)
  if (!isDefinite(scan, half.next))
    return match?.term.number ? undefined : {value: number.value, next: half.next}
  if (!match) return undefined
  const {number: scale, duration, unit, currency} = match.term
  if (scale?.form === 'scale') return {value: number.value * scale.value, next: match.next}
  const repeats = duration?.tag === 'of' || unit?.tag === 'of' || currency?.tag === 'the'
  return repeats ? {value: number.value, next: match.next} : undefined
}

/** What makes one of a noun alone a value: «يوم واحد», «ساعة ونصف». */
export function readSingle(scan: Scan, index: number): Share | undefined {
  const one = wholeTermAt(scan, index)
  if (one?.term.number?.value === 1 && one.term.number.form === 'one') return {value: 1, next: one.next}
  const half = readHalfOf(scan, index)
  return half && half.value < 1 ? {value: 1 + half.value, next: half.next} : undefined
}
