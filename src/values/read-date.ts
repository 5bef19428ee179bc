import {isoDate, type CalendarDay} from '../dates/calendar-day.js'
import {Role} from '../tokenize/tokens.js'
import {dateValue, isDate, readMonth, readSide, readYearBehind, withSide, yearOf} from './date-parts.js'
import {wholeNumber, westernDigits} from './digits.js'
import type {Reading, ValueRule} from './reading.js'
import {hasCue, hasRole, isDefinite, isDigits, termAt, wholeTermAt, type Scan} from './scan.js'
import {Start} from './value-term.js'

/**
 * A day of a month.
 *
 *     12 مارس 2024 · 6 آذار/مارس · الثاني عشر من مارس الماضي · 12-15 مارس · 12/03/2024 · 15 من الشهر الجاري
 *     ^
 */
export const date: ValueRule = {
  name: 'date',
  starts: Start.digits | Start.ordinal,
  read: (scan, index) => readNumericDate(scan, index) ?? readWrittenDate(scan, index),
}

/** 12/03/2024 · 2024-03-12 · 12.03.2024: the day before the month, unless it can only be the other way round. */
function readNumericDate(scan: Scan, index: number): Reading | undefined {
  if (!isDigits(scan, index) || isSeparated(scan, index - 1)) return undefined
  const {start, end} = scan.words
  const isSlashed =
    isSeparated(scan, index + 1) && isSeparated(scan, index + 3) && !isSeparated(scan, index + 5)
  // «12.3.2024» is one token of eight units or more.
  const isStopped = !isSlashed && end[index] - start[index] >= 8
  if (!isSlashed && !isStopped) return undefined
  const day = isSlashed
    ? dayOf([index, index + 2, index + 4].map((each) => westernDigits(scan, each)))
    : dayOf(westernDigits(scan, index).split('.'))
  const next = isSlashed ? index + 5 : index + 1
  return day && isDate(day) ? {kind: 'date', start: start[index], next, ...dateValue(day)} : undefined
}

/** Whether a slash or dash stands at `index` with digits glued to both sides. */
function isSeparated(scan: Scan, index: number): boolean {
  const isSeparator = hasRole(scan, index, Role.slash) || hasRole(scan, index, Role.dash)
  const isGlued = scan.words.glued[index] === 1 && scan.words.glued[index + 1] === 1
  return isSeparator && isGlued && isDigits(scan, index - 1) && isDigits(scan, index + 1)
}

function dayOf(parts: readonly string[]): CalendarDay | undefined {
  if (parts.length !== 3 || !parts.every((part) => /^(?:\d{1,2}|\d{4})$/u.test(part))) return undefined
  const lengths = parts.map((part) => part.length > 2)
  const [a, b, c] = parts.map(Number)
  if (lengths.join() === 'true,false,false') return {year: a, month: b, day: c}
  if (lengths.join() !== 'false,false,true' || c < 1000) return undefined
  return b > 12 ? {year: c, month: a, day: b} : {year: c, month: b, day: a}
}

interface Days {
  readonly start: number
  readonly next: number
  readonly day: number
  readonly until?: number
  readonly ordinal: boolean
}

function readWrittenDate(scan: Scan, index: number): Reading | undefined {
  const days = readDays(scan, index)
  if (!days) return undefined
  const {start} = days
  const partitive = hasCue(scan, days.next, 'from')
  if (days.ordinal && !partitive) return undefined
  let at = partitive ? days.next + 1 : days.next
  const thisMonth = partitive ? readMonthNoun(scan, at) : undefined
  if (thisMonth)
    return {kind: 'date', start, next: thisMonth.next, ...dateValue({...thisMonth.date, day: days.day})}
  if (hasCue(scan, at, 'month-head')) at++
  const month = readMonth(scan, at, true)
  if (!month) return undefined
  const year = readYearBehind(scan, month.next)
  const side = readSide(scan, year?.next ?? month.next)
  const next = (year?.next ?? month.next) + (side ? 1 : 0)
  if (month.month === undefined || year?.hijri) return {kind: 'date', start, next}
  const told = year?.year ?? (year?.side && yearOf(year.side, scan.today))
  const whole = {day: days.day, month: month.month, ...(told !== undefined && {year: told})}
  if (!isDate(whole)) return undefined
  const settled = side ? withSide(whole, side, scan.today) : whole
  if (days.until === undefined) return {kind: 'date', start, next, ...dateValue(settled)}
  const end = {...settled, day: days.until}
  return isDate(end)
    ? {kind: 'date', start, next, value: `${isoDate(settled) ?? ''}/${isoDate(end) ?? ''}`}
    : undefined
}

function readDays(scan: Scan, index: number): Days | undefined {
  if (!isDigits(scan, index)) return readOrdinal(scan, index)
  if (isSeparated(scan, index - 1)) return undefined
  const start = scan.words.start[index]
  const day = wholeNumber(scan, index, 2)
  if (day < 1 || day > 31) return undefined
  const joins = hasRole(scan, index + 1, Role.dash) || hasCue(scan, index + 1, 'to')
  const until = joins && isDigits(scan, index + 2) ? wholeNumber(scan, index + 2, 2) : -1
  if (until > day && until <= 31) return {start, next: index + 3, day, until, ordinal: false}
  return {start, next: index + 1, day, ordinal: false}
}

/** «الثاني من مارس»; but «النصف الثاني من مارس» is no day. */
function readOrdinal(scan: Scan, index: number): Days | undefined {
  const match = termAt(scan, index)
  const day = match?.term.dayOrdinal
  if (!match || day === undefined) return undefined
  if (match.proclitics === 0 && isDefinite(scan, index - 1) && !isDayNoun(scan, index - 1)) return undefined
  return {start: match.start, next: match.next, day, ordinal: true}
}

function isDayNoun(scan: Scan, index: number): boolean {
  const term = termAt(scan, index)?.term
  return term?.weekday !== undefined || term?.cues?.includes('day-noun') === true
}

/** «من الشهر الجاري» */
function readMonthNoun(scan: Scan, index: number): {next: number; date: Partial<CalendarDay>} | undefined {
  if (!wholeTermAt(scan, index)?.term.cues?.includes('month-noun')) return undefined
  const side = readSide(scan, index + 1)
  if (!side) return undefined
  return {
    next: index + 2,
    date: scan.today ? monthBeside(scan.today, side === 'past' ? -1 : side === 'next' ? 1 : 0) : {},
  }
}

/** The month that many months later. */
export function monthBeside({year, month}: CalendarDay, months: number): Pick<CalendarDay, 'year' | 'month'> {
  const count = year * 12 + month - 1 + months
  return {year: Math.floor(count / 12), month: (count % 12) + 1}
}
