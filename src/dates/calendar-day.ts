import {isGregorianDay, weekdayOf} from './calendar.js'

/** A day of the Gregorian calendar; months count from 1. */
export interface CalendarDay {
  readonly year: number
  readonly month: number
  readonly day: number
}

/** Reads `YYYY-MM-DD`; `undefined` when it is written otherwise or no such day is in the calendar. */
export function readIsoDay(text: string): CalendarDay | undefined {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(text)
  if (!parts) return undefined
  const [year, month, day] = parts.slice(1).map(Number)
  return isGregorianDay(year, month, day) ? {year, month, day} : undefined
}

/** ISO 8601, as far as it is known: `2024-03-12`, `2024-03`, `2024`, `--03-12`, `--03`; `undefined` for a day alone. */
export function isoDate(day: Partial<CalendarDay>): string | undefined {
  if (day.month === undefined)
    return day.day === undefined && day.year !== undefined ? digits(day.year, 4) : undefined
  const year = day.year === undefined ? '--' : `${digits(day.year, 4)}-`
  return `${year}${digits(day.month, 2)}${day.day === undefined ? '' : `-${digits(day.day, 2)}`}`
}

/** A number with leading zeros. */
export function digits(value: number, length: number): string {
  return String(value).padStart(length, '0')
}

/** The day that is `days` later, or earlier when `days` is negative. */
export function addDays(from: CalendarDay, days: number): CalendarDay {
  return dayOfNumber(numberOfDay(from) + days)
}

/** The ISO 8601 week of a day: `2024-W11`. */
export function isoWeek(day: CalendarDay): string {
  // The week belongs to the year of its Thursday.
  const thursday = addDays(day, 4 - (weekdayOf(day.year, day.month, day.day) || 7))
  const newYear = numberOfDay({year: thursday.year, month: 1, day: 1})
  return `${digits(thursday.year, 4)}-W${digits(Math.floor((numberOfDay(thursday) - newYear) / 7) + 1, 2)}`
}

/** Days since 1 March of the year 0, so that a leap day is the last of its year. */
function numberOfDay({year, month, day}: CalendarDay): number {
  const shifted = month < 3 ? year - 1 : year
  const leaps = Math.floor(shifted / 4) - Math.floor(shifted / 100) + Math.floor(shifted / 400)
  return shifted * 365 + leaps + Math.floor((((month + 9) % 12) * 153 + 2) / 5) + day - 1
}

function dayOfNumber(number: number): CalendarDay {
  let year = Math.floor(number / 365.2425)
  while (numberOfDay({year: year + 1, month: 3, day: 1}) <= number) year++
  while (numberOfDay({year, month: 3, day: 1}) > number) year--
  const inYear = number - numberOfDay({year, month: 3, day: 1})
  const shifted = Math.floor((inYear * 5 + 2) / 153)
  return {
    year: shifted < 10 ? year : year + 1,
    month: ((shifted + 2) % 12) + 1,
    day: inYear - Math.floor((shifted * 153 + 2) / 5) + 1,
  }
}
