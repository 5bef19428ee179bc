import {isYearLike, readAmount, type Amount} from './amount.js'
import {isoDuration, mayFollow} from './iso-duration.js'
import {afterAnd, readNumber} from './read-number.js'
import type {Reading} from './reading.js'
import {hasCue, hasLooseCue, isDigits, termAt, wholeTermAt, type Scan, type TermMatch} from './scan.js'
import {readHalfOf, readSingle} from './single.js'
import type {DurationUnit} from './value-term.js'

/**
 * The length of time that an amount is, as an ISO 8601 duration. A range has no value.
 *
 *     30 يوما · ثلاثة أشهر · 3 ساعات و20 دقيقة · 5-7 أيام
 *     ^
 */
export function durationOf(scan: Scan, amount: Amount): Reading | undefined {
  const span = countedSpan(scan, amount)
  return span && reading(scan, span)
}

/** A unit of time that needs no number before it: «ساعتين ونصف», «الأيام الثلاثة», «يوم واحد». */
export function durationAlone(scan: Scan, index: number, match: TermMatch): Reading | undefined {
  const span = dualSpan(scan, index, match) ?? definiteSpan(scan, index, match) ?? singleSpan(scan, match)
  return span && reading(scan, span)
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
  const span = from === undefined ? undefined : smallerSpan(scan, from)
  if (!span || span.range) return undefined
  return mayFollow(designator, span.unit.designator) ? span : undefined
}

function smallerSpan(scan: Scan, index: number): Span | undefined {
  const amount = readAmount(scan, index)
  const match = amount ? undefined : termAt(scan, index)
  return amount ? countedSpan(scan, amount) : match && dualSpan(scan, index, match)
}

function countedSpan(scan: Scan, amount: Amount): Span | undefined {
  const match = wholeTermAt(scan, amount.next)
  const unit = match?.term.duration
  if (!match || !unit || !counts(scan, amount, match, unit)) return undefined
  return {start: amount.start, next: match.next, unit, count: amount.value, range: amount.range}
}

function counts(scan: Scan, amount: Amount, {next}: TermMatch, {tag, ambiguous}: DurationUnit): boolean {
  switch (tag) {
    case undefined:
      return !(ambiguous && (isYearLike(amount) || isDated(scan, next)))
    case 'one':
      return !isYearLike(amount) && !isDated(scan, next)
    case 'age':
      return amount.value <= 20 && hasLooseCue(scan, amount.first - 1, 'time-before')
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

function dualSpan(scan: Scan, index: number, match: TermMatch): Span | undefined {
  const unit = match.term.duration
  if (!unit || (unit.tag !== '2' && unit.tag !== 'age2')) return undefined
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
function definiteSpan(scan: Scan, index: number, match: TermMatch): Span | undefined {
  const {start, next} = match
  const unit = match.term.duration
  if (!unit) return undefined
  if (unit.tag === 'the2') return isAdjective(scan, index) ? undefined : {start, next, unit, count: 2}
  if (unit.tag !== 'the') return undefined
  const attached = hasCue(scan, next, 'attached')
  const number = readNumber(scan, attached ? next + 1 : next)
  if (!number || (!attached && number.bare)) return undefined
  return {start, next: number.next, unit, count: number.value}
}

/** يوم واحد · ساعة ونصف · ساعة و20 دقيقة */
function singleSpan(scan: Scan, match: TermMatch): Span | undefined {
  const {start, next} = match
  const unit = match.term.duration
  if (unit?.tag !== 'one') return undefined
  const single = readSingle(scan, next)
  if (single) return {start, next: single.next, unit, count: single.value}
  return readSmaller(scan, next, unit) ? {start, next, unit, count: 1} : undefined
}
