import {TokenKind} from '../tokenize/tokens.js'
import {isYearLike, type Amount} from './amount.js'
import {rounded} from './digits.js'
import {afterAnd, readNumber, type NumberReading} from './read-number.js'
import type {Reading} from './reading.js'
import {hasCue, wholeTermAt, type Scan, type TermMatch} from './scan.js'
import {readHalfOf, readSingle} from './single.js'
import type {CurrencyNoun} from './value-term.js'

interface Currency {
  readonly share: number
  readonly code?: string
  readonly next: number
}

/**
 * The sum that an amount is. The unit is the ISO 4217 code that the noun or the nationality behind it tells; a bare ريال has none.
 *
 *     12,5 مليون دولار · ملياري ريال سعودي · مليون دولار ونصف المليون · 47 دولارا و20 سنتا
 *     ^
 */
export function moneyOf(scan: Scan, amount: Amount): Reading | undefined {
  const currency = currencyBehind(scan, amount)
  return currency && sum(scan, amount, currency)
}

function sum(scan: Scan, amount: Amount, currency: Currency): Reading {
  const half = readHalfOf(scan, currency.next)
  const value = rounded((amount.value + (half?.value ?? 0)) * currency.share)
  const whole = money(amount.start, half?.next ?? currency.next, value)
  return amount.range ? whole : withCents(scan, whole, currency)

  function money(start: number, next: number, total: number): Reading {
    return {
      kind: 'money',
      start,
      next,
      ...(!amount.range && {value: total}),
      ...(currency.code !== undefined && {unit: currency.code}),
    }
  }
}

/** «دولارا و20 سنتا» */
function withCents(scan: Scan, reading: Reading, {share}: Currency): Reading {
  const from = share === 1 ? afterAnd(scan, reading.next) : undefined
  const number = from === undefined ? undefined : readNumber(scan, from)
  const cents = number && wholeTermAt(scan, number.next)
  if (!number || !cents?.term.currency || cents.term.currency.share === 1) return reading
  const value = rounded(Number(reading.value) + number.value * cents.term.currency.share)
  return {...reading, next: cents.next, value}
}

/** What is counted behind an amount: a noun, a sign, a code; «من الدولارات» too. */
function currencyBehind(scan: Scan, amount: Amount): Currency | undefined {
  const partitive = hasCue(scan, amount.next, 'from')
  const match = wholeTermAt(scan, partitive ? amount.next + 1 : amount.next)
  if (!match) return undefined
  const {currency, currencyCode} = match.term
  if (currencyCode !== undefined && !partitive) return {share: 1, code: currencyCode, next: match.next}
  if (!currency || currency.tag === '2' || (currency.tag === 'the') !== partitive) return undefined
  const named = withNation(scan, match, currency)
  const isSure = !currency.ambiguous || named.next > match.next || isRound(amount)
  return isSure ? named : undefined
}

/** «200 بات»: behind hundreds even a doubtful noun is one, unless they are a year. */
function isRound(amount: Amount): boolean {
  return amount.value >= 100 && !isYearLike(amount)
}

/** جنيه مصري · ريالات سعودية */
function withNation(scan: Scan, {next}: TermMatch, {noun, code, share}: CurrencyNoun): Currency {
  const nation = wholeTermAt(scan, next)
  const told = nation?.term.nation && scan.lexicon.codes.get(`${noun} ${nation.term.nation}`)
  if (nation && told) return {share, code: told, next: nation.next}
  return {share, next, ...(code !== undefined && {code})}
}

/** $5 مليارات · USD 300 */
export function moneyBefore(
  {words}: Scan,
  {start, next, term}: TermMatch,
  number: NumberReading,
): Reading | undefined {
  if (term.currencyCode === undefined || words.kind[next] !== TokenKind.number) return undefined
  return {kind: 'money', start, next: number.next, value: number.value, unit: term.currencyCode}
}

/** A currency that needs no number before it: «دولارين», «دولار واحد». */
export function moneyAlone(scan: Scan, index: number, match: TermMatch): Reading | undefined {
  return readDual(scan, index, match) ?? readOne(scan, index, match)
}

/** «بدولارين» */
function readDual(scan: Scan, index: number, match: TermMatch): Reading | undefined {
  if (match.term.currency?.tag !== '2') return undefined
  return sum(scan, unitAmount(match, index, 2), withNation(scan, match, match.term.currency))
}

/** دولار واحد · دولار ونصف */
function readOne(scan: Scan, index: number, match: TermMatch): Reading | undefined {
  const {currency} = match.term
  if (!currency || currency.tag !== undefined) return undefined
  const named = withNation(scan, match, currency)
  const single = readSingle(scan, named.next)
  if (!single) return undefined
  const amount = unitAmount(match, index, single.value)
  return sum(scan, amount, {...named, next: single.next})
}

function unitAmount({start, next}: TermMatch, first: number, value: number): Amount {
  return {value, start, next, first, scale: 1, bare: false, range: false}
}
