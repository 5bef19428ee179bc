import {weekdayOf} from './calendar.js'
import {readPieces, type DatePiece} from './date-pieces.js'
import type {DateReading, DayReading} from './date-reading.js'
import {dateWords} from './date-words.js'
import {dayForms, nameAt} from './day-forms.js'
import {readTime, twoDigits, type TimeReading} from './time-of-day.js'

/** Longer stretches are not looked at: a date and what belongs to it are shorter. */
const longestStretch = 240

/**
 * Reads the first date between two offsets, with its weekday, time, and the same day in the other calendar.
 *
 *     الأربعاء، 24 أبريل 2024 10:24 م   →  2024-04-24T22:24
 *
 * @returns Nothing when there is no date, or one that cannot be («31 فبراير 2020»).
 */
export function readDate(source: string, start: number, end: number): DateReading | undefined {
  const pieces = readPieces(source, start, Math.min(end, start + longestStretch))
  const days = findDays(pieces)
  const first = days.find(({day}) => day.calendar === 'gregorian') ?? days[0]
  const times = findTimes(pieces, days)
  if (!first) return timeAlone(pieces, times[0])
  const time = nearest(times, first)
  const beside = days.find(({day}) => day.calendar !== first.day.calendar)
  const weekday = findWeekday(pieces, first)
  const {day, ambiguous} = settle(first.day, weekday?.value)
  const parts = [first, time, beside, weekday].filter((part) => part !== undefined)
  const mismatch = weekday && isOtherDay(day, weekday.value)
  return {
    value: dayValue(day) + (time && day.day !== undefined ? `T${time.value}` : ''),
    calendar: day.calendar,
    start: Math.min(...parts.map(({at}) => pieces[at].start)),
    end: Math.max(...parts.map(({next}) => pieces[next - 1].end)),
    ...(day.order && {order: day.order}),
    ...(ambiguous && {ambiguous}),
    ...(mismatch && {weekdayMismatch: mismatch}),
    ...(beside && {beside: dayValue(beside.day)}),
  }
}

interface Part {
  readonly at: number
  readonly next: number
}

interface DayPart extends Part {
  readonly day: DayReading
}

interface TimePart extends Part {
  readonly value: string
}

function findDays(pieces: readonly DatePiece[]): DayPart[] {
  const days: DayPart[] = []
  for (let at = 0; at < pieces.length; at++) {
    const day = readDay(pieces, at)
    if (!day) continue
    const end = at + day.length
    const next = end < pieces.length && dateWords.eras.has(pieces[end].text) ? end + 1 : end
    days.push({day, at, next})
    at = next - 1
  }
  return days
}

function readDay(pieces: readonly DatePiece[], at: number): DayReading | undefined {
  for (const form of dayForms) {
    const day = form.read(pieces, at)
    if (day) return day
  }
  return undefined
}

function findTimes(pieces: readonly DatePiece[], days: readonly Part[]): TimePart[] {
  const times: TimePart[] = []
  for (let at = 0; at < pieces.length; at++) {
    const day = days.find((part) => at >= part.at && at < part.next)
    if (day) {
      at = day.next - 1
      continue
    }
    const time: TimeReading | undefined = readTime(pieces, at)
    if (!time) continue
    times.push({value: time.value, at, next: at + time.length})
    at += time.length - 1
  }
  return times
}

/** The time behind the day if there is one, else the one before it. */
function nearest(times: readonly TimePart[], day: Part): TimePart | undefined {
  const behind = times.find(({at}) => at >= day.next)
  if (behind && behind.at - day.next <= farthestTime) return behind
  return times.find(({next}) => next <= day.at && day.at - next <= farthestTime)
}

/** In pieces. */
const farthestTime = 8

/** A line that holds a time and nothing else but what introduces it: «التوقيت 10:24 م». */
function timeAlone(pieces: readonly DatePiece[], time: TimePart | undefined): DateReading | undefined {
  if (!time || pieces.length - (time.next - time.at) > farthestTime) return undefined
  const {start} = pieces[time.at]
  return {value: `T${time.value}`, calendar: 'gregorian', start, end: pieces[time.next - 1].end}
}

/** «الخميس، 11 أبريل»: just before the day, or just behind it. */
function findWeekday(pieces: readonly DatePiece[], day: Part): (Part & {value: number}) | undefined {
  for (let at = Math.max(0, day.at - 3); at < day.at; at++) {
    const found = nameAt(pieces, at, dateWords.weekdays)
    if (found) return {value: found.value, at, next: found.next}
  }
  const found = day.next < pieces.length ? nameAt(pieces, day.next, dateWords.weekdays) : undefined
  return found && {value: found.value, at: day.next, next: found.next}
}

/** Of two orders the one that agrees with the weekday is right; without that, day before month, and it is said. */
function settle(day: DayReading, weekday: number | undefined): {day: DayReading; ambiguous?: true} {
  if (!day.other) return {day}
  const swapped: DayReading = {...day, ...day.other, order: 'month-day-year'}
  if (weekday === undefined || day.calendar === 'hijri') return {day, ambiguous: true}
  if (!isOtherDay(day, weekday)) return {day}
  return isOtherDay(swapped, weekday) ? {day, ambiguous: true} : {day: swapped}
}

function isOtherDay({calendar, year, month, day}: DayReading, weekday: number): true | undefined {
  if (calendar !== 'gregorian' || year === undefined || day === undefined) return undefined
  return weekdayOf(year, month, day) === weekday ? undefined : true
}

function dayValue({year, month, day}: DayReading): string {
  const rest = twoDigits(month) + (day === undefined ? '' : `-${twoDigits(day)}`)
  return year === undefined ? `--${rest}` : `${String(year).padStart(4, '0')}-${rest}`
}
