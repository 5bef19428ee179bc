import {digits} from '../dates/calendar-day.js'
import {Role} from '../tokenize/tokens.js'
import {eraAt, isCounting, readSide, readYearNumber, yearOf} from './date-parts.js'
import {wholeNumber} from './digits.js'
import {readNumber} from './read-number.js'
import type {Reading, ValueRule} from './reading.js'
import {hasCue, hasLooseCue, hasRole, isDefinite, isDigits, termAt, wholeTermAt, type Scan} from './scan.js'
import {Start} from './value-term.js'

/**
 * A year or a span of years; four digits alone are one only where a word before them, brackets or an era tell.
 *
 *     عام 2019 · في 2021 · 2023-2024 · (2019) · عام ألفين وعشرة · العام الماضي · هذا العام · 2021م
 *     ^
 */
export const year: ValueRule = {
  name: 'year',
  starts: Start.digits | Start.year,
  read: (scan, index) => readThis(scan, index) ?? readHeaded(scan, index) ?? readBare(scan, index),
}

/** هذا العام */
function readThis(scan: Scan, index: number): Reading | undefined {
  if (!hasCue(scan, index, 'this') || !hasCue(scan, index + 1, 'year-head-only')) return undefined
  const value = yearOf('current', scan.today)
  return reading(scan.words.start[index], index + 2, value)
}

function readHeaded(scan: Scan, index: number): Reading | undefined {
  const head = termAt(scan, index)
  if (!head?.term.cues?.includes('year-head')) return undefined
  const {start, next} = head
  const side = readSide(scan, next)
  if (side)
    return head.term.cues.includes('year-head-only')
      ? reading(start, next + 1, yearOf(side, scan.today))
      : undefined
  // «العام الدراسي 2023-2024»
  const at = !isDigits(scan, next) && isDefinite(scan, next) && isDigits(scan, next + 1) ? next + 1 : next
  const span = readSpan(scan, at)
  if (span) return {...span, start}
  if (isDigits(scan, at)) {
    const era = eraAt(scan, at + 1)
    const behind = era === undefined ? at + 1 : at + 2
    const value = wholeNumber(scan, at, 4)
    if (value < 100 || value > 2999) return undefined
    return reading(start, behind, era === 'hijri' || isBeforeChrist(scan, behind) ? undefined : value)
  }
  const number = readNumber(scan, next)
  const isYear = number && Number.isInteger(number.value) && number.value > 1000 && number.value < 2100
  return isYear && !isCounting(scan, number.next) ? reading(start, number.next, number.value) : undefined
}

function isBeforeChrist(scan: Scan, index: number): boolean {
  return hasCue(scan, index, 'before-christ')
}

function readBare(scan: Scan, index: number): Reading | undefined {
  if (!isDigits(scan, index)) return undefined
  const span = readSpan(scan, index)
  if (span) return span
  const found = readYearNumber(scan, index)
  if (!found || isJoined(scan, index) || isCounting(scan, found.next)) return undefined
  const start = scan.words.start[index]
  if (found.next > index + 1) return reading(start, found.next, found.year)
  if (!isModern(found.year) || !isOpened(scan, index)) return undefined
  return reading(start, found.next, found.year)
}

function isModern(value: number | undefined): boolean {
  return value !== undefined && value >= 1900 && value <= 2100
}

/** Whether a word or brackets say that the number at `index` is a year. */
function isOpened(scan: Scan, index: number): boolean {
  if (hasLooseCue(scan, index - 1, 'year-opener')) return true
  if (hasRole(scan, index - 1, Role.openBracket)) return hasRole(scan, index + 1, Role.closeBracket)
  // «من 2019 إلى 2021»
  if (hasCue(scan, index - 1, 'from')) return hasCue(scan, index + 1, 'to') && isYearBehind(scan, index + 2)
  // «بين 2019 و2021»
  if (hasLooseCue(scan, index - 1, 'between'))
    return hasCue(scan, index + 1, 'and') && isModern(readYearNumber(scan, index + 2)?.year)
  // «عامي 2019 و2020»
  return hasCue(scan, index - 1, 'and') && isModern(readYearNumber(scan, index - 2)?.year)
}

/** 2021 · جويلية 2014 */
function isYearBehind(scan: Scan, index: number): boolean {
  return isModern(readYearNumber(scan, index)?.year) || wholeTermAt(scan, index)?.term.month !== undefined
}

/** Part of a chain of numbers such as a telephone's. */
function isJoined(scan: Scan, index: number): boolean {
  const before = isSign(scan, index - 1) && isDigits(scan, index - 2)
  return before || (isSign(scan, index + 1) && isDigits(scan, index + 2))
}

function isSign(scan: Scan, index: number): boolean {
  return (
    hasRole(scan, index, Role.dash) || hasRole(scan, index, Role.slash) || hasRole(scan, index, Role.colon)
  )
}

/** 2023-2024 · 2023/24 · (1818-1883) */
function readSpan(scan: Scan, index: number): Reading | undefined {
  const from = readYearNumber(scan, index)
  if (from?.year === undefined || from.next !== index + 1) return undefined
  if (!isModern(from.year) && !hasRole(scan, index - 1, Role.openBracket)) return undefined
  const isRange = hasRole(scan, index + 1, Role.dash) || hasRole(scan, index + 1, Role.slash)
  if (
    !isRange ||
    !isDigits(scan, index + 2) ||
    isSign(scan, index - 1) ||
    (isSign(scan, index + 3) && isDigits(scan, index + 4))
  )
    return undefined
  const first = from.year
  const second = secondYear(scan, index + 2, first)
  if (second <= first || second > first + 110 || isCounting(scan, index + 3)) return undefined
  return {
    kind: 'date',
    start: scan.words.start[index],
    next: index + 3,
    value: `${digits(first, 4)}/${digits(second, 4)}`,
  }
}

/** In two digits only the year that follows: 2023/24. */
function secondYear(scan: Scan, index: number, first: number): number {
  const {start, end} = scan.words
  const value = wholeNumber(scan, index, 4)
  if (end[index] - start[index] === 4) return value
  return end[index] - start[index] === 2 && value === (first + 1) % 100 ? first + 1 : -1
}

function reading(start: number, next: number, value?: number): Reading {
  return {kind: 'date', start, next, ...(value !== undefined && {value: digits(value, 4)})}
}
