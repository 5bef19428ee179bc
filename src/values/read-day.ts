import {weekdayOf} from '../dates/calendar.js'
import {addDays, type CalendarDay} from '../dates/calendar-day.js'
import {Role} from '../tokenize/tokens.js'
import {dateValue, readSide, type Side} from './date-parts.js'
import {date} from './read-date.js'
import type {Reading, ValueRule} from './reading.js'
import {hasCue, hasLooseCue, hasRole, isDefinite, termAt, wholeTermAt, type Scan} from './scan.js'
import {Start} from './value-term.js'

/**
 * A day by its name or as seen from today, with the part of the day before it and the date behind it.
 *
 *     يوم الأربعاء · مساء الثلاثاء · أمس الثلاثاء · الثلاثاء الماضي · غدا · الثلاثاء (12 مارس) · مساء 12 مارس
 *     ^
 *
 * Without the date of the text and without a date behind it there is no value.
 */
export const day: ValueRule = {
  name: 'day',
  starts: Start.day,
  read(scan, index) {
    const opened = readOpening(scan, index)
    const named = readNamed(scan, opened)
    if (!named) return opened.at === index ? undefined : behindOpening(scan, opened)
    const full = readApposed(scan, named.next)
    const start = opened.start ?? named.start
    if (full) return {...full, start}
    const value = named.day && scan.today ? named.day(scan.today) : {}
    return {kind: 'date', start, next: named.next, ...dateValue(value)}
  },
}

interface Opening {
  /** Where the day itself begins. */
  readonly at: number
  readonly start?: number
}

/** مساء يوم */
function readOpening(scan: Scan, index: number): Opening {
  const part = termAt(scan, index)
  if (!part?.term.cues?.some((cue) => cue === 'day-part' || cue === 'day-head')) return {at: index}
  const isPart = part.term.cues.includes('day-part')
  const at = isPart && hasCue(scan, part.next, 'day-head') ? part.next + 1 : part.next
  return {at, start: part.start}
}

/** «مساء 12 مارس», «يوم الثاني من مايو» */
function behindOpening(scan: Scan, {at, start}: Opening): Reading | undefined {
  const full = date.read(scan, at)
  return full && start !== undefined ? {...full, start} : undefined
}

interface NamedDay {
  readonly start: number
  readonly next: number
  readonly day?: (today: CalendarDay) => CalendarDay
}

function readNamed(scan: Scan, opened: Opening): NamedDay | undefined {
  return readRelative(scan, opened) ?? readWeekday(scan, opened)
}

/** How many days after today, by cue; weak ones need a part of the day before or a weekday behind. */
const distances: readonly {cue: string; days: number; weak: boolean}[] = [
  {cue: 'day-before', days: -2, weak: false},
  {cue: 'yesterday', days: -1, weak: false},
  {cue: 'day-noun', days: 0, weak: false},
  {cue: 'tomorrow', days: 1, weak: false},
  {cue: 'tomorrow-weak', days: 1, weak: true},
  {cue: 'day-after', days: 2, weak: false},
]

function readRelative(scan: Scan, {at, start: opening}: Opening): NamedDay | undefined {
  const match = opening === undefined ? termAt(scan, at) : wholeTermAt(scan, at)
  const distance = match && distances.find(({cue}) => match.term.cues?.includes(cue))
  if (!match || !distance) return undefined
  const weekday = wholeTermAt(scan, match.next)
  const number = weekday?.term.weekday
  const {start} = match
  if (weekday && number && !number.ambiguous && isDefinite(scan, match.next))
    return {start, next: weekday.next, day: (today) => onWeekday(today, distance.days, number.number)}
  if (opening === undefined && (distance.weak || !isToday(scan, at, distance.days, match.proclitics)))
    return undefined
  return {start, next: match.next, day: (today) => addDays(today, distance.days)}
}

/** «اليوم العالمي», «في اليوم», «هذا اليوم» are other days, «وغدا» is mostly a verb. */
function isToday(scan: Scan, index: number, days: number, proclitics: number): boolean {
  if (days === 1) return proclitics === 0
  if (days !== 0) return true
  return proclitics === 0 && !hasLooseCue(scan, index - 1, 'not-a-day') && !isDefinite(scan, index + 1)
}

/** The day so many days from today if it has that name, else the nearest one on that side that has. */
function onWeekday(today: CalendarDay, days: number, weekday: number): CalendarDay {
  const told = addDays(today, days)
  if (weekdayOf(told.year, told.month, told.day) === weekday) return told
  return days > 0 ? nextWeekday(today, weekday) : lastWeekday(today, weekday)
}

function readWeekday(scan: Scan, {at, start: opening}: Opening): NamedDay | undefined {
  const match = opening === undefined ? termAt(scan, at) : wholeTermAt(scan, at)
  const weekday = match?.term.weekday
  if (!match || !weekday) return undefined
  if (weekday.ambiguous && (opening === undefined || match.term.number !== undefined)) return undefined
  if (opening === undefined && hasLooseCue(scan, at - 1, 'not-a-weekday')) return undefined
  const side = readSide(scan, match.next)
  return {
    start: match.start,
    next: side ? match.next + 1 : match.next,
    day: (today) => besideWeekday(today, weekday.number, side),
  }
}

/** News tells what has been: without «المقبل» a weekday is the last one, today among them. */
function besideWeekday(today: CalendarDay, weekday: number, side: Side | undefined): CalendarDay {
  switch (side) {
    case 'next':
      return nextWeekday(today, weekday)
    case 'past':
      return lastWeekday(addDays(today, -1), weekday)
    case 'current':
    case undefined:
      return lastWeekday(today, weekday)
  }
}

function lastWeekday(today: CalendarDay, weekday: number): CalendarDay {
  return addDays(today, -((weekdayOf(today.year, today.month, today.day) - weekday + 7) % 7))
}

function nextWeekday(today: CalendarDay, weekday: number): CalendarDay {
  const ahead = (weekday - weekdayOf(today.year, today.month, today.day) + 7) % 7
  return addDays(today, ahead === 0 ? 7 : ahead)
}

/** The date behind a day's name: «الثلاثاء 12 مارس», «الثلاثاء، 12 مارس», «الثلاثاء (12 مارس)», «الثلاثاء الموافق 12 مارس». */
function readApposed(scan: Scan, index: number): Reading | undefined {
  const isBracket = hasRole(scan, index, Role.openBracket)
  const isJoined = isBracket || hasRole(scan, index, Role.comma) || hasCue(scan, index, 'same-day')
  const full = date.read(scan, isJoined ? index + 1 : index)
  if (!full || !isBracket) return full
  return hasRole(scan, full.next, Role.closeBracket) ? {...full, next: full.next + 1} : undefined
}
