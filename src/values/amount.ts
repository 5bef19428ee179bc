import {Role} from '../tokenize/tokens.js'
import {afterAnd, readNumber, type NumberReading} from './read-number.js'
import {hasCue, hasLooseCue, hasRole, isDigits, type Scan} from './scan.js'

/** A number, or two of them from one to the other. */
export interface Amount extends NumberReading {
  /** The number is the first of a range: the value is not one number. */
  readonly range: boolean
  /** Index of its first word. */
  readonly first: number
}

/**
 * Reads a number or a range that grows. What does not grow is a score («2 - 1»), and no amount starts behind the dash of one.
 *
 *     20-30 كيلومترا · من 3 إلى 5 سنوات · بين 20 و30 في المئة
 *     ^
 */
export function readAmount(scan: Scan, index: number): Amount | undefined {
  if (isDigits(scan, index) && hasRole(scan, index - 1, Role.dash) && isDigits(scan, index - 2))
    return undefined
  const number = readNumber(scan, index)
  if (!number) return undefined
  const from = rangeEnd(scan, index, number.next)
  const second = from === undefined ? undefined : readNumber(scan, from)
  const isRange = second !== undefined && second.value > number.value
  const {value, next, scale, bare} = isRange ? second : number
  return {value, start: number.start, next, scale, bare: bare && number.bare, range: isRange, first: index}
}

/** The index behind what joins the two numbers of a range. */
function rangeEnd(scan: Scan, index: number, next: number): number | undefined {
  if (hasRole(scan, next, Role.dash) || hasCue(scan, next, 'to')) return next + 1
  return hasLooseCue(scan, index - 1, 'between') ? afterAnd(scan, next) : undefined
}

/** Whether a number may be a year: «في 2021 كم». */
export function isYearLike({bare, value, range}: Amount): boolean {
  return bare && !range && Number.isInteger(value) && value >= 1900 && value <= 2100
}
