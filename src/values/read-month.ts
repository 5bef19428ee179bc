import {isoWeek, addDays} from '../dates/calendar-day.js'
import {Proclitic} from '../words/words.js'
import {
  dateValue,
  readMonth,
  readSide,
  readYearBehind,
  withSide,
  yearOf,
  type MonthReading,
} from './date-parts.js'
import {monthBeside} from './read-date.js'
import type {Reading, ValueRule} from './reading.js'
import {hasCue, hasLooseCue, termAt, wholeTermAt, type Scan} from './scan.js'
import {Start} from './value-term.js'

/**
 * A month, or a month or week as seen from today.
 *
 *     مارس 2024 · يونيو (حزيران) الماضي · شهر مارس · الشهر الماضي · هذا الأسبوع
 *     ^
 *
 * «مارس» is also a verb: an ambiguous name needs a word before it or a year behind it.
 */
export const month: ValueRule = {
  name: 'month',
  starts: Start.month,
  read: (scan, index) => readPeriod(scan, index) ?? readNamedMonth(scan, index),
}

function readNamedMonth(scan: Scan, index: number): Reading | undefined {
  const head = termAt(scan, index)
  const headed = head?.term.cues?.includes('month-head') && !head.term.month ? head : undefined
  const named = readMonth(scan, headed?.next ?? index, headed !== undefined)
  if (!named) return undefined
  const year = readYearBehind(scan, named.next)
  const side = readSide(scan, year?.next ?? named.next)
  const next = (year?.next ?? named.next) + (side ? 1 : 0)
  const start = headed?.start ?? named.start
  const isSure = headed !== undefined || named.paired || year !== undefined || side !== undefined
  if (named.ambiguous && !isSure && !isOpened(scan, index, named)) return undefined
  if (named.month === undefined || year?.hijri) return {kind: 'date', start, next}
  const told = year?.year ?? (year?.side && yearOf(year.side, scan.today))
  const date = {month: named.month, ...(told !== undefined && {year: told})}
  return {kind: 'date', start, next, ...dateValue(side ? withSide(date, side, scan.today) : date)}
}

/** «في مارس», «بمارس», «يناير ومارس»: no verb stands there. */
function isOpened(scan: Scan, index: number, {hijri, start}: MonthReading): boolean {
  if (hijri) return false
  if (hasLooseCue(scan, index - 1, 'month-opener') || termAt(scan, index - 1)?.term.month) return true
  const {words} = scan
  return start > words.start[index] && (words.proclitics[index] & (Proclitic.beh | Proclitic.lam)) !== 0
}

/** الشهر الماضي · هذا الأسبوع */
function readPeriod(scan: Scan, index: number): Reading | undefined {
  const isThis = hasCue(scan, index, 'this')
  const noun = isThis ? wholeTermAt(scan, index + 1) : termAt(scan, index)
  const cue = noun?.term.cues?.find((each) => each === 'month-noun' || each === 'week-noun')
  if (!noun || !cue) return undefined
  const side = isThis ? 'current' : readSide(scan, noun.next)
  if (!side) return undefined
  const start = isThis ? scan.words.start[index] : noun.start
  const next = isThis ? noun.next : noun.next + 1
  const {today} = scan
  if (!today) return {kind: 'date', start, next}
  const steps = side === 'past' ? -1 : side === 'next' ? 1 : 0
  const value =
    cue === 'week-noun' ? {value: isoWeek(addDays(today, steps * 7))} : dateValue(monthBeside(today, steps))
  return {kind: 'date', start, next, ...value}
}
