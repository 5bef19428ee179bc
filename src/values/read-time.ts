import {digits} from '../dates/calendar-day.js'
import {cp} from '../text/code-points.js'
import {Role} from '../tokenize/tokens.js'
import {wholeNumber, westernDigits} from './digits.js'
import {afterAnd, readNumber} from './read-number.js'
import type {ValueRule} from './reading.js'
import {hasCue, hasLooseCue, hasRole, isDigits, termAt, wholeTermAt, type Scan} from './scan.js'
import {Start} from './value-term.js'

/**
 * A time of day. «الساعة» belongs to it, the zone too where it is Universal or local time.
 *
 *     الساعة 10:30 صباحا بتوقيت غرينتش · الثامنة والنصف مساء · 19,00 ت غ · الساعة العاشرة
 *     ^
 *
 * An hour up to twelve without minutes in digits, half of the day or zone has no value: the half is unknown.
 */
export const time: ValueRule = {
  name: 'time',
  starts: Start.digits | Start.hour,
  read(scan, index) {
    const match = termAt(scan, index)
    const head = match?.term.cues?.includes('hour-head') ? match : undefined
    const attached = head && hasCue(scan, head.next, 'attached') ? 1 : 0
    const clock = readClock(scan, (head?.next ?? index) + attached)
    if (!clock) return undefined
    const half = readHalf(scan, clock.next)
    const zone = readZone(scan, half?.next ?? clock.next)
    const next = zone?.next ?? half?.next ?? clock.next
    const isSure = head !== undefined || zone !== undefined || (half !== undefined && half.isWord)
    if (!isSure && (clock.form !== 'colon' || isNoClock(scan, index))) return undefined
    if (!isSure && clock.form === 'hour') return undefined
    if (clock.form === 'hour' && head === undefined && half?.ofDay && isDigits(scan, index)) return undefined
    const known =
      half !== undefined || zone?.offset !== undefined || clock.hour > 12 || clock.form === 'colon'
    const start = head?.start ?? clock.start
    if (!known && clock.form !== 'comma') return {kind: 'time', start, next}
    const hour = half ? hourOf(clock.hour, half.half) : clock.hour % 24
    return {kind: 'time', start, next, value: isoTime({...clock, hour}, zone?.offset ?? '')}
  },
}

interface Clock {
  readonly start: number
  readonly next: number
  readonly hour: number
  readonly minute: number
  readonly second?: number
  /** `colon` 10:30, `comma` 10,30 or 10.30, `hour` an hour in digits, `words` an ordinal. */
  readonly form: 'colon' | 'comma' | 'hour' | 'words'
}

function readClock(scan: Scan, index: number): Clock | undefined {
  return readColonClock(scan, index) ?? readCommaClock(scan, index) ?? readSpokenClock(scan, index)
}

/** 10:30 · 10:30:15 */
function readColonClock(scan: Scan, index: number): Clock | undefined {
  if (!isDigits(scan, index) || isColonAt(scan, index - 1)) return undefined
  const hour = wholeNumber(scan, index, 2)
  if (hour < 0 || hour > 24 || !isColonAt(scan, index + 1)) return undefined
  const minute = readSixty(scan, index + 2)
  if (minute < 0) return undefined
  const second = isColonAt(scan, index + 3) ? readSixty(scan, index + 4) : -1
  const next = second < 0 ? index + 3 : index + 5
  if (isColonAt(scan, next)) return undefined
  const start = scan.words.start[index]
  return {start, next, hour, minute, form: 'colon', ...(second >= 0 && {second})}
}

/** A colon between two digits. */
function isColonAt(scan: Scan, index: number): boolean {
  const {glued} = scan.words
  return (
    hasRole(scan, index, Role.colon) &&
    isDigits(scan, index - 1) &&
    isDigits(scan, index + 1) &&
    glued[index] === 1 &&
    glued[index + 1] === 1
  )
}

/** Two digits under sixty, or -1. */
function readSixty(scan: Scan, index: number): number {
  if (!isDigits(scan, index) || scan.words.end[index] !== scan.words.start[index] + 2) return -1
  const value = wholeNumber(scan, index, 2)
  return value < 60 ? value : -1
}

/** 19,00 · 7.30: only where something else tells that it is a time. */
function readCommaClock(scan: Scan, index: number): Clock | undefined {
  const length = isDigits(scan, index) ? scan.words.end[index] - scan.words.start[index] : 0
  if (length < 4 || length > 5) return undefined
  const parts = /^(\d{1,2})[.,٫](\d{2})$/u.exec(westernDigits(scan, index))
  if (!parts) return undefined
  const [hour, minute] = [Number(parts[1]), Number(parts[2])]
  if (hour > 24 || minute > 59) return undefined
  return {start: scan.words.start[index], next: index + 1, hour, minute, form: 'comma'}
}

/** 8 · الثامنة والنصف · الثامنة إلا ربعا · الثامنة و10 دقائق */
function readSpokenClock(scan: Scan, index: number): Clock | undefined {
  const spoken = termAt(scan, index)
  const inDigits = isDigits(scan, index)
  const hour = inDigits ? wholeNumber(scan, index, 2) : (spoken?.term.hour ?? -1)
  const behind = inDigits ? index + 1 : (spoken?.next ?? index)
  if (hour < 1 || hour > 24 || (inDigits && isCounted(scan, behind))) return undefined
  const start = inDigits ? scan.words.start[index] : (spoken?.start ?? 0)
  const form = inDigits ? 'hour' : 'words'
  const before = hasCue(scan, behind, 'minus')
  const minutes = readMinutes(scan, before ? behind + 1 : afterAnd(scan, behind))
  if (!minutes) return {start, next: behind, hour, minute: 0, form}
  if (!before) return {start, next: minutes.next, hour, minute: minutes.count, form}
  return {start, next: minutes.next, hour: hour === 1 ? 12 : hour - 1, minute: 60 - minutes.count, form}
}

/** «الساعة 5 أيام»: the number counts something. */
function isCounted(scan: Scan, index: number): boolean {
  const term = wholeTermAt(scan, index)?.term
  return (
    term !== undefined &&
    (term.duration ?? term.currency ?? term.unit ?? term.month ?? term.percent ?? term.number) !==
      undefined &&
    term.half === undefined
  )
}

function readMinutes(scan: Scan, index: number | undefined): {count: number; next: number} | undefined {
  if (index === undefined) return undefined
  const number = readNumber(scan, index)
  if (!number) return undefined
  const {value, next} = number
  if (value < 1) return {count: Math.round(value * 60), next}
  const unit = wholeTermAt(scan, next)
  const isMinutes = unit?.term.duration?.designator === 'TM' && Number.isInteger(value) && value < 60
  return unit && isMinutes ? {count: value, next: unit.next} : undefined
}

interface Half {
  readonly half: string
  readonly next: number
  readonly isWord: boolean
  /** It is the part of a day that is named behind it, hence outside the time: «الثامنة من مساء الثلاثاء». */
  readonly ofDay: boolean
}

function readHalf(scan: Scan, index: number): Half | undefined {
  const from = hasCue(scan, index, 'from') ? index + 1 : index
  const match = wholeTermAt(scan, from)
  const half = match?.term.half
  if (!match || half === undefined) return undefined
  const isWord = scan.words.end[from] - scan.words.start[from] > 2
  const ofDay = isDay(scan, match.next)
  if (from > index && !ofDay) return undefined
  return {half, next: ofDay ? index : match.next, isWord, ofDay}
}

function isDay(scan: Scan, index: number): boolean {
  const term = wholeTermAt(scan, index)?.term
  if (!term) return false
  return term.weekday !== undefined || term.cues?.some((cue) => dayCues.has(cue)) === true
}

const dayCues: ReadonlySet<string> = new Set([
  'day-noun',
  'day-head',
  'yesterday',
  'day-before',
  'tomorrow',
  'tomorrow-weak',
  'day-after',
])

function hourOf(hour: number, half: string): number {
  if (hour > 12) return hour % 24
  switch (half) {
    case 'am':
      return hour % 12
    case 'pm':
      return (hour % 12) + 12
    case 'noon':
      return hour < 10 ? hour + 12 : hour
    default:
      // «ليلا»: from seven on it is the evening, twelve is midnight, one to six are past it.
      return hour < 7 ? hour : (hour + 12) % 24
  }
}

interface Zone {
  readonly next: number
  /** `Z`, `+03:00`; absent for local time. */
  readonly offset?: string
}

/** بتوقيت غرينتش · ت غ · GMT+3 · بالتوقيت المحلي */
function readZone(scan: Scan, index: number): Zone | undefined {
  const from = hasCue(scan, index, 'zone-filler') ? index + 1 : index
  const named = wholeTermAt(scan, hasCue(scan, from, 'zone-head') ? from + 1 : from)
  if (named?.term.cues?.includes('gmt')) return readOffset(scan, named.next)
  return named?.term.cues?.includes('local-time') ? {next: named.next} : undefined
}

function readOffset(scan: Scan, next: number): Zone {
  const {words} = scan
  const sign = next < scan.last ? words.source.charCodeAt(words.start[next]) : 0
  const isSigned = (sign === cp.plus || sign === cp.hyphen) && isDigits(scan, next + 1)
  const hours = isSigned && words.glued[next + 1] ? wholeNumber(scan, next + 1, 2) : -1
  if (hours < 0 || hours > 14) return {next, offset: 'Z'}
  return {next: next + 2, offset: `${sign === cp.plus ? '+' : '-'}${digits(hours, 2)}:00`}
}

/** Whether it is a score or a verse: «بنتيجة 25:20», «[متى 10:30]». */
function isNoClock(scan: Scan, index: number): boolean {
  for (let before = index - 1; before >= index - 3; before--) {
    if (hasLooseCue(scan, before, 'not-a-clock')) return true
    if (hasRole(scan, before, Role.openBracket) && isSquare(scan, before)) return true
  }
  return false
}

function isSquare({words}: Scan, index: number): boolean {
  return words.source.charCodeAt(words.start[index]) === cp.leftBracket
}

function isoTime({hour, minute, second}: Clock, offset: string): string {
  const seconds = second === undefined ? '' : `:${digits(second, 2)}`
  return `T${digits(hour % 24, 2)}:${digits(minute, 2)}${seconds}${offset}`
}
