import {isYearLike, readAmount, type Amount} from './amount.js'
import {isoDuration, mayFollow} from './iso-duration.js'
import {afterAnd, readNumber} from './read-number.js'
import type {Reading, ValueRule} from './reading.js'
import {hasCue, hasLooseCue, isDigits, termAt, wholeTermAt, type Scan, type TermMatch} from './scan.js'
import {readHalfOf, readSingle} from './single.js'
import type {DurationUnit} from './value-term.js'

/**
 * A length of time, as an ISO 8601 duration. A range has no value.
 *
 *     30 يوما · ثلاثة أشهر · ساعتين ونصف · 3 ساعات و20 دقيقة · الأيام الثلاثة · يوم واحد
 *     ^
 */
export const duration: ValueRule = {
  name: 'duration',
  read(scan, index) {
    const head = readCounted(scan, index) ?? readDual(scan, index) ?? readDefinite(scan, index)
    if (head) return reading(scan, head)
    const one = readSingleUnit(scan, index)
    return one && reading(scan, one)
  },
}

interface Span {
  readonly start: number
  readonly next: number
  readonly unit: DurationUnit
  readonly count: number
  readonly range?: boolean
}

function reading(scan: Scan, head: Span): Reading {
  const {start, range} = head
  const half = readHalfOf(scan, head.next)
  let next = half?.next ?? head.next
  if (range) return {kind: 'quantity', start, next}
  const amounts = new Map([[head.unit.designator, (head.count + (half?.value ?? 0)) * head.unit.count]])
  for (let unit = head.unit; !half;) {
    const more = readSmaller(scan, next, unit)
    if (!more) break
    amounts.set(more.unit.designator, more.count * more.unit.count)
    next = more.next
    unit = more.unit
  }
  return {kind: 'quantity', start, next, value: isoDuration(amounts)}
}

/** «و20 دقيقة» behind hours: each unit smaller than the one before. */
function readSmaller(scan: Scan, index: number, {designator}: DurationUnit): Span | undefined {
  const from = afterAnd(scan, index)
  const span = from === undefined ? undefined : (readCounted(scan, from) ?? readDual(scan, from))
  if (!span || span.range) return undefined
  return mayFollow(designator, span.unit.designator) ? span : undefined
}

function readCounted(scan: Scan, index: number): Span | undefined {
  const amount = readAmount(scan, index)
  const match = amount && wholeTermAt(scan, amount.next)
  const unit = match?.term.duration
  if (!amount || !match || !unit || !counts(scan, amount, match, unit)) return undefined
  return {start: amount.start, next: match.next, unit, count: amount.value, range: amount.range}
}

function counts(scan: Scan, amount: Amount, {next}: TermMatch, {tag, ambiguous}: DurationUnit): boolean {
  switch (tag) {
    case undefined:
      return !(ambiguous && (isYearLike(amount) || isDated(scan, next)))
    case 'one':
      return !isYearLike(amount) && !isDated(scan, next)
    case 'age':
      return hasLooseCue(scan, amount.first - 1, 'time-before')
    default:
      return false
  }
}

/** Whether a date stands at `index`, so that the noun before it is its head: «2-1 يوم الأحد», «20 عام 2019». */
function isDated(scan: Scan, index: number): boolean {
  if (isDigits(scan, index)) return true
  const term = wholeTermAt(scan, index)?.term
  if (!term) return false
  const {weekday, month, cues = []} = term
  return weekday !== undefined || month !== undefined || cues.some((cue) => dateCues.has(cue))
}

const dateCues: ReadonlySet<string> = new Set(['yesterday', 'tomorrow', 'tomorrow-weak', 'day-noun'])

function readDual(scan: Scan, index: number): Span | undefined {
  const match = termAt(scan, index)
  const unit = match?.term.duration
  if (!match || !unit || (unit.tag !== '2' && unit.tag !== 'age2')) return undefined
  if (unit.tag === 'age2' && !hasLooseCue(scan, index - 1, 'time-before')) return undefined
  if (isAdjective(scan, index)) return undefined
  return {start: match.start, next: match.next, unit, count: 2}
}

/** «مديرين عامين»: behind a dual or plural in ين it may be an adjective. */
function isAdjective(scan: Scan, index: number): boolean {
  const {words, first} = scan
  if (index === first || !words.source.startsWith('ين', words.end[index - 1] - 2)) return false
  return termAt(scan, index - 1) === undefined && words.end[index - 1] - words.start[index - 1] > 4
}

/** الأيام الثلاثة · الساعات الـ48 · اليومين */
function readDefinite(scan: Scan, index: number): Span | undefined {
  const match = termAt(scan, index)
  const unit = match?.term.duration
  if (!match || !unit) return undefined
  const {start, next} = match
  if (unit.tag === 'the2') return isAdjective(scan, index) ? undefined : {start, next, unit, count: 2}
  if (unit.tag !== 'the') return undefined
  const attached = hasCue(scan, next, 'attached')
  const number = readNumber(scan, attached ? next + 1 : next)
  if (!number || (!attached && number.bare)) return undefined
  return {start, next: number.next, unit, count: number.value}
}

/** يوم واحد · ساعة ونصف · ساعة و20 دقيقة */
function readSingleUnit(scan: Scan, index: number): Span | undefined {
  const match = termAt(scan, index)
  const unit = match?.term.duration
  if (!match || unit?.tag !== 'one') return undefined
  const {start, next} = match
  const single = readSingle(scan, next)
  if (single) return {start, next: single.next, unit, count: single.value}
  return readSmaller(scan, next, unit) ? {start, next, unit, count: 1} : undefined
}
