import {isGregorianDay, isHijriDay} from './calendar.js'
import type {DatePiece} from './date-pieces.js'
import type {DayReading} from './date-reading.js'
import {dateWords, longestName} from './date-words.js'

/** One way to write a day. */
export interface DayForm {
  readonly name: string
  /** Reads the day that starts at piece `at`, or nothing. */
  readonly read: (pieces: readonly DatePiece[], at: number) => DayReading | undefined
}

/** All ways to write a day, in the order in which they are tried at each place. */
export const dayForms: readonly DayForm[] = [
  {name: 'year first', read: yearFirst},
  {name: 'three numbers', read: threeNumbers},
  {name: 'day, month', read: dayMonth},
  {name: 'month, day, year', read: monthDayYear},
  {name: 'month, year', read: monthYear},
]

interface Found {
  readonly value: number
  /** Where the next piece is. */
  readonly next: number
}

/** 2024-04-30 ‖ 2024/4/30
 *  ^ */
function yearFirst(pieces: readonly DatePiece[], at: number): DayReading | undefined {
  const numbers = numberGroup(pieces, at)
  if (numbers?.[0].text.length !== 4) return undefined
  const [year, month, day] = numbers.map(({text}) => Number(text))
  if (numbers[1].text.length > 2 || numbers[2].text.length > 2) return undefined
  return dayOf(year, month, day, hasHijriEra(pieces, at + 5), {length: 5, order: 'year-month-day'})
}

/** 30/4/2024 ‖ 4/30/2024 ‖ 30.04.24
 *  ^ */
function threeNumbers(pieces: readonly DatePiece[], at: number): DayReading | undefined {
  const numbers = numberGroup(pieces, at)
  if (!numbers || numbers[0].text.length > 2 || numbers[1].text.length > 2) return undefined
  const year = yearOf(numbers[2].text)
  if (year === undefined) return undefined
  const [first, second] = numbers.map(({text}) => Number(text))
  const hijri = hasHijriEra(pieces, at + 5)
  const dayFirst = dayOf(year, second, first, hijri, {length: 5, order: 'day-month-year'})
  const monthFirst = dayOf(year, first, second, hijri, {length: 5, order: 'month-day-year'})
  if (!dayFirst || !monthFirst || first === second) return dayFirst ?? monthFirst
  return {...dayFirst, other: {month: first, day: second}}
}

/** 6 آذار/مارس 2024 ‖ الثامن من دجنبر ‖ 11 شوال 1441هـ
 *  ^ */
function dayMonth(pieces: readonly DatePiece[], at: number): DayReading | undefined {
  const day = dayNumber(pieces, at)
  if (!day) return undefined
  let next = day.next
  while (next < day.next + 2 && isOneOf(pieces[next], dayFillers)) next++
  const gregorian = monthName(pieces, next)
  if (gregorian) return withYear(pieces, at, day.value, gregorian)
  const hijri = nameAt(pieces, next, dateWords.hijriMonths)
  if (!hijri) return undefined
  const year = yearAfter(pieces, hijri.next)
  // «15 صفر» without a year may be anything: the names are words too.
  return year && dayOf(year.value, hijri.value, day.value, true, {length: year.next - at})
}

/** مايو 18, 2013 ‖ August 11, 2017
 *  ^ */
function monthDayYear(pieces: readonly DatePiece[], at: number): DayReading | undefined {
  const month = monthName(pieces, at)
  if (!month || !isNumber(pieces[month.next], 2)) return undefined
  const year = yearAfter(pieces, month.next + 1)
  return (
    year && dayOf(year.value, month.value, Number(pieces[month.next].text), false, {length: year.next - at})
  )
}

/** مايو 2013 ‖ نيسان/أبريل 2013
 *  ^ */
function monthYear(pieces: readonly DatePiece[], at: number): DayReading | undefined {
  // «31 فبراير 2020»: what has a day that cannot be is no date, and no month of one.
  if (isNumber(pieces[at - 1], 3)) return undefined
  const month = monthName(pieces, at)
  const year = month && yearAfter(pieces, month.next)
  if (!year || !isGregorianYear(year.value)) return undefined
  return {year: year.value, month: month.value, calendar: 'gregorian', length: year.next - at}
}

function withYear(
  pieces: readonly DatePiece[],
  at: number,
  day: number,
  month: Found,
): DayReading | undefined {
  const year = yearAfter(pieces, month.next)
  const full = year && dayOf(year.value, month.value, day, false, {length: year.next - at})
  if (full) return full
  if (year && isGregorianYear(year.value)) return undefined
  if (!isGregorianDay(undefined, month.value, day)) return undefined
  return {month: month.value, day, calendar: 'gregorian', length: month.next - at}
}

/** A month by name, also twice: «يونيو (حزيران)», «آذار/مارس». */
function monthName(pieces: readonly DatePiece[], at: number): Found | undefined {
  const first = nameAt(pieces, at, dateWords.months)
  if (!first) return undefined
  let next = first.next
  while (next < first.next + 2 && isOneOf(pieces[next], doublers)) next++
  const second = next > first.next ? nameAt(pieces, next, dateWords.months) : undefined
  if (second?.value !== first.value) return first
  return {value: first.value, next: isOneOf(pieces[second.next], closers) ? second.next + 1 : second.next}
}

const dayFillers = new Set(['من', 'شهر', 'st', 'nd', 'rd', 'th', '.', '-', '/', ','])
const doublers = new Set(['/', '(', '-', '–', '\\', '|'])
const closers = new Set([')'])
const yearFillers = new Set([',', '،', '.', '-', '/', 'من', 'سنة', 'عام', 'لعام', 'لسنة'])
const separators = new Set(['-', '/', '.', '\\', '–'])

/** A year of four digits, behind at most two fillers. */
function yearAfter(pieces: readonly DatePiece[], at: number): Found | undefined {
  let next = at
  while (next < at + 2 && isOneOf(pieces[next], yearFillers)) next++
  const piece = pieces[next]
  if (!isNumber(piece, 4) || piece.text.length !== 4) return undefined
  return {value: Number(piece.text), next: next + 1}
}

/** «8», «الثامن», «الحادي عشر». */
function dayNumber(pieces: readonly DatePiece[], at: number): Found | undefined {
  if (isNumber(pieces[at], 2)) return {value: Number(pieces[at].text), next: at + 1}
  return nameAt(pieces, at, dateWords.ordinals)
}

/** A name of one word or two; the longer one wins. */
export function nameAt(
  pieces: readonly DatePiece[],
  at: number,
  names: ReadonlyMap<string, number>,
): Found | undefined {
  if (pieces[at]?.kind !== 'word') return undefined
  for (let length = longestName; length > 0; length--) {
    if (at + length > pieces.length) continue
    let name = pieces[at].text
    for (let index = at + 1; index < at + length; index++) name += ` ${pieces[index].text}`
    const value = names.get(name)
    if (value !== undefined) return {value, next: at + length}
  }
  return undefined
}

/** Three numbers with the same sign between them and nothing of the kind on either side: no address, no telephone. */
function numberGroup(
  pieces: readonly DatePiece[],
  at: number,
): [DatePiece, DatePiece, DatePiece] | undefined {
  if (at + 5 > pieces.length || pieces[at].kind !== 'number') return undefined
  const [first, sign, second, again, third] = pieces.slice(at, at + 5)
  if (second.kind !== 'number' || third.kind !== 'number') return undefined
  if (!separators.has(sign.text) || again.text !== sign.text) return undefined
  if (isJoined(pieces, at - 1, at - 2) || isJoined(pieces, at + 5, at + 6)) return undefined
  return [first, second, third]
}

/** Whether a sign at `sign` ties a number at `number` to the group beside it, as in 192.168.1.10. */
function isJoined(pieces: readonly DatePiece[], sign: number, number: number): boolean {
  if (sign < 0 || sign >= pieces.length || number < 0 || number >= pieces.length) return false
  const [left, right] = sign < number ? [sign, number] : [number, sign]
  return (
    pieces[number].kind === 'number' &&
    separators.has(pieces[sign].text) &&
    pieces[left].end === pieces[right].start
  )
}

/** «2024», and of two digits «24»: from 70 on they are of the last century. */
function yearOf(digits: string): number | undefined {
  if (digits.length === 4) return Number(digits)
  if (digits.length !== 2) return undefined
  return Number(digits) + (Number(digits) < 70 ? 2000 : 1900)
}

function dayOf(
  year: number,
  month: number,
  day: number,
  hijri: boolean,
  rest: Pick<DayReading, 'length' | 'order'>,
): DayReading | undefined {
  // Without an era, 1440 is a Hijri year: no news page is of the Gregorian one.
  if (hijri || (year >= 1300 && year < 1500))
    return isHijriYear(year) && isHijriDay(month, day)
      ? {year, month, day, calendar: 'hijri', ...rest}
      : undefined
  if (!isGregorianYear(year) || !isGregorianDay(year, month, day)) return undefined
  return {year, month, day, calendar: 'gregorian', ...rest}
}

function isGregorianYear(year: number): boolean {
  return year >= 1500 && year < 2200
}

function isHijriYear(year: number): boolean {
  return year >= 1 && year < 1600
}

function hasHijriEra(pieces: readonly DatePiece[], at: number): boolean {
  return at < pieces.length && dateWords.eras.get(pieces[at].text) === 'hijri'
}

function isNumber(piece: DatePiece | undefined, digits: number): piece is DatePiece {
  return piece?.kind === 'number' && piece.text.length <= digits
}

function isOneOf(piece: DatePiece | undefined, texts: ReadonlySet<string>): boolean {
  return piece !== undefined && texts.has(piece.text)
}
