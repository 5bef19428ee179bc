import type {DatePiece} from './date-pieces.js'
import {dateWords} from './date-words.js'

/** A clock time as it was understood. */
export interface TimeReading {
  /** `22:24`, `22:24:05`, with the offset from Universal Time if there is one: `22:24+03:00`, `22:24Z`. */
  readonly value: string
  /** How many pieces it takes. */
  readonly length: number
}

/**
 * Reads the time that starts at piece `at`.
 *
 *     10:24 م بتوقيت القاهرة ‖ 15:21:26 GMT ‖ 07:30 +03:00 ‖ 5 مساء ‖ 14h30
 *     ^
 */
export function readTime(pieces: readonly DatePiece[], at: number): TimeReading | undefined {
  if (!isTwoDigits(pieces[at])) return undefined
  let hour = Number(pieces[at].text)
  let next = at + 1
  let minute = -1
  let second = ''
  if (next + 1 < pieces.length && clockSigns.has(pieces[next].text) && isMinute(pieces[next + 1])) {
    minute = Number(pieces[next + 1].text)
    next += 2
    if (next + 1 < pieces.length && pieces[next].text === ':' && isMinute(pieces[next + 1])) {
      second = `:${pieces[next + 1].text}`
      next += 2
      if (isFraction(pieces, next)) next += 2
    }
  }
  const half = next < pieces.length ? dateWords.halves.get(pieces[next].text) : undefined
  if (minute < 0 && (half === undefined || pieces[next].text.length < 2)) return undefined
  if (half !== undefined) {
    hour = hourOf(hour, half)
    next++
  }
  if (hour > 23 || minute > 59) return undefined
  const zone = readZone(pieces, next)
  return {
    value: `${twoDigits(hour)}:${twoDigits(Math.max(minute, 0))}${second}${zone.value}`,
    length: zone.next - at,
  }
}

const clockSigns = new Set([':', 'h'])

function hourOf(hour: number, half: string): number {
  if (hour > 12) return hour
  if (half === 'am') return hour % 12
  if (half === 'pm') return (hour % 12) + 12
  if (half === 'noon') return hour < 10 ? hour + 12 : hour
  // «ليلا»: from seven on it is the evening, twelve is midnight, one to six are past it.
  return hour < 7 ? hour : (hour + 12) % 24
}

/** GMT ‖ (GMT+3) ‖ بتوقيت غرينتش ‖ +03:00 ‖ +0300 ‖ Z */
function readZone(pieces: readonly DatePiece[], at: number): {value: string; next: number} {
  let next = at
  while (next < at + 3 && next < pieces.length && zoneFillers.has(pieces[next].text)) next++
  const named = next < pieces.length && isUniversal(pieces[next])
  const offset = readOffset(pieces, named ? next + 1 : at, named)
  if (offset) return offset
  if (named) return {value: 'Z', next: next + 1}
  return {value: '', next: at}
}

const zoneFillers = new Set(['(', ',', '،', 'بتوقيت', 'توقيت', 'حسب', 'بحسب', '-'])

function isUniversal({text}: DatePiece): boolean {
  return dateWords.zones.has(text) || text === 'z' || dateWords.zones.has(text.replace('ل', ''))
}

function readOffset(
  pieces: readonly DatePiece[],
  at: number,
  named: boolean,
): {value: string; next: number} | undefined {
  if (at + 1 >= pieces.length || pieces[at + 1].kind !== 'number') return undefined
  const sign = pieces[at].text === '−' ? '-' : pieces[at].text
  // Without a name only what is glued to its number is an offset: «10:30 - 12» is a range.
  if ((sign !== '+' && sign !== '-') || pieces[at].end !== pieces[at + 1].start) return undefined
  if (!named && (at === 0 || sign === '-') && pieces[at - 1].end !== pieces[at].start) return undefined
  const digits = pieces[at + 1].text
  if (digits.length === 4) return offsetOf(sign, Number(digits.slice(0, 2)), Number(digits.slice(2)), at + 2)
  const minutes = pieces[at + 2]?.text === ':' && isMinute(pieces[at + 3]) ? pieces[at + 3] : undefined
  if (!named && !minutes) return undefined
  return offsetOf(sign, Number(digits), Number(minutes?.text ?? 0), minutes ? at + 4 : at + 2)
}

function offsetOf(
  sign: string,
  hours: number,
  minutes: number,
  next: number,
): {value: string; next: number} | undefined {
  if (hours > 14 || minutes > 59) return undefined
  return {value: `${sign}${twoDigits(hours)}:${twoDigits(minutes)}`, next}
}

function isTwoDigits(piece: DatePiece | undefined): boolean {
  return piece?.kind === 'number' && piece.text.length <= 2
}

function isMinute(piece: DatePiece | undefined): boolean {
  return piece?.kind === 'number' && piece.text.length === 2
}

/** The milliseconds of 2024-04-24T10:30:00.000Z. */
function isFraction(pieces: readonly DatePiece[], at: number): boolean {
  return (
    pieces[at]?.text === '.' && pieces[at + 1]?.kind === 'number' && pieces[at - 1].end === pieces[at].start
  )
}

/** A number with two digits at least. */
export function twoDigits(number: number): string {
  return number < 10 ? `0${number}` : String(number)
}
