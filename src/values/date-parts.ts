import {isGregorianDay} from '../dates/calendar.js'
import {isoDate, type CalendarDay} from '../dates/calendar-day.js'
import {Role} from '../tokenize/tokens.js'
import {wholeNumber} from './digits.js'
import {hasCue, hasRole, isDigits, termAt, wholeTermAt, type Scan} from './scan.js'

/** Which of several a word such as «الماضي» means. */
export type Side = 'past' | 'current' | 'next'

/** A month found: its number, or only that it is one of the Islamic calendar. */
export interface MonthReading {
  readonly start: number
  readonly next: number
  readonly month?: number
  readonly hijri: boolean
  readonly ambiguous: boolean
  /** Two names of it stand side by side. */
  readonly paired: boolean
}

/**
 * A month under one name or two.
 *
 *     مارس · آذار/مارس · يونيو (حزيران) · شهر مارس · رمضان
 *     ^
 */
export function readMonth(scan: Scan, index: number, whole: boolean): MonthReading | undefined {
  const match = whole ? wholeTermAt(scan, index) : termAt(scan, index)
  if (!match) return undefined
  const {month, hijriMonth} = match.term
  const {start, next} = match
  if (!month) {
    if (!hijriMonth) return undefined
    return {start, next, hijri: true, ambiguous: hijriMonth.ambiguous, paired: false}
  }
  const after = pairEnd(scan, next, month.number)
  const isLatin = scan.words.source.charCodeAt(start) < 0x250
  return {
    start,
    next: after ?? next,
    month: month.number,
    hijri: false,
    ambiguous: month.ambiguous || isLatin,
    paired: after !== undefined,
  }
}

/** The index behind a second name of the same month. */
function pairEnd(scan: Scan, index: number, month: number): number | undefined {
  const isBracket = hasRole(scan, index, Role.openBracket)
  if (!isBracket && !hasRole(scan, index, Role.slash) && !hasRole(scan, index, Role.dash)) return undefined
  const second = wholeTermAt(scan, index + 1)
  if (second?.term.month?.number !== month) return undefined
  if (!isBracket) return second.next
  return hasRole(scan, second.next, Role.closeBracket) ? second.next + 1 : undefined
}

/** What a year is, as far as it can be told. */
export interface YearReading {
  readonly next: number
  readonly year?: number
  /** «العام الماضي» */
  readonly side?: Side
  readonly hijri: boolean
}

/**
 * The year behind a month.
 *
 *     مارس 2024 · مارس، 2024 · مارس من عام 2024 · مارس من العام الماضي · رمضان 1445 هـ
 *          ^
 */
export function readYearBehind(scan: Scan, index: number): YearReading | undefined {
  const comma = hasRole(scan, index, Role.comma) ? index + 1 : index
  const plain = readYearNumber(scan, comma)
  if (plain && (comma === index || (plain.year ?? 0) >= 1900))
    return isCounting(scan, plain.next) ? undefined : plain
  const from = hasCue(scan, index, 'from') ? index + 1 : index
  const head = termAt(scan, from)
  if (!head?.term.cues?.includes('year-head')) return undefined
  const side = readSide(scan, head.next)
  return side ? {next: head.next + 1, side, hijri: false} : readYearNumber(scan, head.next)
}

/** Four digits and an era: 2024 · 2024م · 1445 هـ */
export function readYearNumber(scan: Scan, index: number): YearReading | undefined {
  if (!isDigits(scan, index) || scan.words.end[index] - scan.words.start[index] !== 4) return undefined
  const year = wholeNumber(scan, index, 4)
  if (year < 1000 || year > 2999) return undefined
  const era = eraAt(scan, index + 1)
  if (era === 'hijri') return {next: index + 2, hijri: true}
  return {next: era === undefined ? index + 1 : index + 2, year, hijri: false}
}

/** The era at `index`; a lone letter only where it is glued to the year, since «م» is also a metre. */
export function eraAt(scan: Scan, index: number): string | undefined {
  const era = wholeTermAt(scan, index)?.term.era
  if (era === undefined) return undefined
  const {start, end, glued} = scan.words
  return era === 'hijri' || end[index] - start[index] > 1 || glued[index] === 1 ? era : undefined
}

/** Whether the number before `index` counts what stands there, and is no year. */
export function isCounting(scan: Scan, index: number): boolean {
  const term = wholeTermAt(scan, index)?.term
  if (!term || term.era !== undefined) return false
  const {number, currency, currencyCode, percent, unit} = term
  const scale = number?.form === 'scale' || number?.form === 'either' || number?.form === 'many'
  return (
    scale ||
    percent === true ||
    (currency ?? currencyCode) !== undefined ||
    (unit !== undefined && !unit.ambiguous && unit.tag === undefined)
  )
}

/** «الماضي», «الجاري», «المقبل» at `index`. */
export function readSide(scan: Scan, index: number): Side | undefined {
  const cues = wholeTermAt(scan, index)?.term.cues ?? []
  return sides.find((side) => cues.includes(side))
}

const sides = ['past', 'current', 'next'] as const

/** The year that makes a month, or a day of it, the last before today, the one of this year or the next. */
export function withSide(date: Partial<CalendarDay>, side: Side, today?: CalendarDay): Partial<CalendarDay> {
  if (!today || date.month === undefined || date.year !== undefined) return date
  const place = date.month * 100 + (date.day ?? 0)
  const now = today.month * 100 + (date.day === undefined ? 0 : today.day)
  switch (side) {
    case 'past':
      return {...date, year: place < now ? today.year : today.year - 1}
    case 'current':
      return {...date, year: today.year}
    case 'next':
      return {...date, year: place > now ? today.year : today.year + 1}
  }
}

/** The year that a side means. */
export function yearOf(side: Side, today?: CalendarDay): number | undefined {
  if (!today) return undefined
  return today.year + (side === 'past' ? -1 : side === 'next' ? 1 : 0)
}

/** Whether the calendar has such a date, as far as it is known. */
export function isDate({year, month, day}: Partial<CalendarDay>): boolean {
  return month !== undefined && (day === undefined || isGregorianDay(year, month, day))
}

/** The value of a date, left out where there is none. */
export function dateValue(date: Partial<CalendarDay>): {value?: string} {
  const value = isoDate(date)
  return value === undefined ? {} : {value}
}
