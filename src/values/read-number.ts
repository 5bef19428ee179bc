import {cp} from '../text/code-points.js'
import {Proclitic} from '../words/words.js'
import {rounded, valueOfDigits, westernDigits} from './digits.js'
import {hasCue, isDefinite, isDigits, termAt, wholeTermAt, type Scan} from './scan.js'
import type {ValueTerm} from './value-term.js'

/** A number, in digits, in words or in both. */
export interface NumberReading {
  readonly value: number
  /** UTF-16 offset, proclitics left out. */
  readonly start: number
  /** The index behind its last word. */
  readonly next: number
  /** What its last part counts: 1000 for «خمسة آلاف», 1 for «خمسة». */
  readonly scale: number
  /** It is digits and nothing else. */
  readonly bare: boolean
}

/** The most parts a number has: «ثلاثة مليارات ومئتا مليون وخمسة آلاف ومئة ونصف». */
const mostParts = 6

/**
 * Reads the number that starts at `index`.
 *
 *     ثلاثة ملايين ونصف المليون · 12 ألفا و500 · ألفين وخمسمئة · مئة وخمسة وعشرون
 *     ^
 *
 * Parts are joined by و, each less than what the part before counts; where one is not, the number ends before it.
 */
export function readNumber(scan: Scan, index: number): NumberReading | undefined {
  const head = readPart(scan, index)
  if (!head) return undefined
  let {value, scale, next} = head
  let bare = head.bare
  for (let parts = 1; parts < mostParts && scale > 1; parts++) {
    const from = afterAnd(scan, next)
    if (from === undefined) break
    const fraction = readFractionOf(scan, from, scale) ?? readPart(scan, from)
    if (!fraction || fraction.value >= scale) break
    value += fraction.value
    scale = fraction.scale
    next = fraction.next
    bare = false
  }
  return {value: rounded(value), start: head.start, next, scale, bare}
}

/** The index to read on at behind an «و», written on the word at `index` or alone before it. */
export function afterAnd(scan: Scan, index: number): number | undefined {
  if (hasCue(scan, index, 'and')) return index + 1
  const match = wholeTermAt(scan, index) ? undefined : termAt(scan, index)
  return match?.proclitics === Proclitic.waw ? index : undefined
}

type Part = NumberReading

/**
 * One part: an amount under a thousand or in digits, times its scales.
 *
 *     خمسة وعشرون ألفا · 12 مليون · مليوني · نصف مليار
 *     ^
 */
function readPart(scan: Scan, index: number): Part | undefined {
  const amount = readScaleAlone(scan, index) ?? readAmount(scan, index)
  return amount && multiply(scan, amount)
}

/** ألف · مليوني · ألفا */
function readScaleAlone(scan: Scan, index: number): Part | undefined {
  const match = termAt(scan, index)
  const number = match?.term.number
  if (!match || !number) return undefined
  const {start, next} = match
  const base = {start, next, scale: number.value, bare: false}
  switch (number.form) {
    case 'scale':
      return {...base, value: number.value}
    case 'either':
    case 'dual':
      return {...base, value: number.value * 2}
    default:
      return undefined
  }
}

/** «ألف مليار», «5 آلاف مليون»: scales stand one behind the other while they grow. */
function multiply(scan: Scan, amount: Part): Part {
  let {value, scale, next, bare} = amount
  for (;;) {
    const match = wholeTermAt(scan, next)
    const number = match?.term.number
    if (!match || !number || !isMultiplier(number.form) || number.value <= scale) break
    value *= number.value
    scale = number.value
    next = match.next
    bare = false
  }
  return {...amount, value, scale, next, bare}
}

function isMultiplier(form: string): boolean {
  return form === 'scale' || form === 'either' || form === 'many'
}

function isFraction(term: ValueTerm | undefined): boolean {
  return term?.number?.form === 'fraction'
}

/** An amount that scales multiply: digits, words under a thousand, a fraction; and a half behind it («3 ونصف مليون»). */
function readAmount(scan: Scan, index: number): Part | undefined {
  const amount = readDigits(scan, index) ?? readFraction(scan, index) ?? readHundreds(scan, index)
  if (!amount || amount.value < 1) return amount
  const from = afterAnd(scan, amount.next)
  const fraction = from === undefined ? undefined : readFraction(scan, from)
  if (!fraction || !isCounted(scan, fraction.next)) return amount
  return {...amount, value: amount.value + fraction.value, next: fraction.next, bare: false}
}

/** Whether what stands at `index` is counted by the number before it. «المليون» behind «نصف» only repeats the scale. */
function isCounted(scan: Scan, index: number): boolean {
  const term = wholeTermAt(scan, index)?.term
  if (!term || isDefinite(scan, index)) return false
  const {percent, unit, duration, currency, number} = term
  return (
    percent !== undefined ||
    unit !== undefined ||
    duration !== undefined ||
    currency !== undefined ||
    number?.form === 'scale'
  )
}

/** Digits; «10 000» with a space between thousands is one number, and so are «5ر3» and «40،9». */
function readDigits(scan: Scan, index: number): Part | undefined {
  if (!isDigits(scan, index)) return undefined
  const {words} = scan
  const start = words.start[index]
  const split = readSplitDecimal(scan, index)
  if (split !== undefined) return {value: split, start, next: index + 3, scale: 1, bare: true}
  let text = westernDigits(scan, index)
  let next = index + 1
  if (isDigits(scan, next) && /^[1-9]\d{0,2}$/u.test(text))
    while (next <= index + 3 && isThousandsGroup(scan, next)) text += westernDigits(scan, next++)
  const scaled = isMultiplier(wholeTermAt(scan, next)?.term.number?.form ?? '')
  const value = valueOfDigits(text, scaled)
  return value === undefined ? undefined : {value, start, next, scale: 1, bare: true}
}

/**
 * Decimals that the tokenizer takes for three tokens.
 *
 *     5ر3 بالمئة    40،9 مليون
 *      ^ 3.5          ^ 40.9
 *
 * Around «ر» the whole number stands last, since the sign runs from right to left.
 */
function readSplitDecimal(scan: Scan, index: number): number | undefined {
  const {glued} = scan.words
  if (!isDigits(scan, index + 2) || glued[index + 1] === 0 || glued[index + 2] === 0) return undefined
  const isComma = scan.words.source.charCodeAt(scan.words.start[index + 1]) === cp.arabicComma
  if (!isComma && !hasCue(scan, index + 1, 'decimal')) return undefined
  if (isComma && isDigits(scan, index - 2) && glued[index] === 1) return undefined
  if (isComma && isDigits(scan, index + 4) && glued[index + 3] === 1) return undefined
  const [left, right] = [westernDigits(scan, index), westernDigits(scan, index + 2)]
  return valueOfDigits(isComma ? `${left}٫${right}` : `${right}٫${left}`, true)
}

/** Three digits one white unit behind the last number, and no number glued behind them. */
function isThousandsGroup(scan: Scan, index: number): boolean {
  const {start, end} = scan.words
  return (
    isDigits(scan, index) &&
    start[index] === end[index - 1] + 1 &&
    end[index] === start[index] + 3 &&
    /^\d{3}$/u.test(westernDigits(scan, index))
  )
}

/** نصف · ثلاثة أرباع */
function readFraction(scan: Scan, index: number): Part | undefined {
  const match = termAt(scan, index)
  if (!match || !isFraction(match.term)) return undefined
  const value = match.term.number?.value ?? 0
  return {value, start: match.start, next: match.next, scale: 1, bare: false}
}

/**
 * A fraction of what stands before it.
 *
 *     مليون ونصف المليون · ثلاثة آلاف ونصف
 *            ^
 */
function readFractionOf(scan: Scan, index: number, scale: number): Part | undefined {
  const fraction = readFraction(scan, index)
  if (!fraction) return undefined
  const match = wholeTermAt(scan, fraction.next)
  const number = match?.term.number
  if (match && number?.form === 'scale' && number.value <= scale)
    return {...fraction, value: fraction.value * number.value, next: match.next, scale: 1}
  return {...fraction, value: fraction.value * scale, scale: 1}
}

/** مئة وخمسة وعشرون · ثلاث مئة · خمسمئة · خمسة */
function readHundreds(scan: Scan, index: number): Part | undefined {
  const small = readTens(scan, index)
  const hundreds = small ? hundredsOf(scan, small) : readHundred(scan, index)
  if (!hundreds) return small
  const from = afterAnd(scan, hundreds.next)
  const rest = from === undefined ? undefined : readTens(scan, from)
  if (!rest || readHundred(scan, rest.next)) return hundreds
  return {...hundreds, value: hundreds.value + rest.value, next: rest.next}
}

/** مئة · مئتين · خمسمئة */
function readHundred(scan: Scan, index: number): Part | undefined {
  const match = termAt(scan, index)
  const number = match?.term.number
  if (!match || (number?.form !== 'hundred' && number?.form !== 'hundreds')) return undefined
  return {value: number.value, start: match.start, next: match.next, scale: 1, bare: false}
}

/** «ثلاث مئة»: three to nine before the hundred. */
function hundredsOf(scan: Scan, small: Part): Part | undefined {
  const hundred = wholeTermAt(scan, small.next)
  if (hundred?.term.number?.form !== 'hundred' || small.value < 3 || small.value > 9) return undefined
  return {...small, value: small.value * 100, next: hundred.next}
}

/** خمسة · خمسة عشر · خمسة وعشرون · عشرون */
function readTens(scan: Scan, index: number): Part | undefined {
  const match = termAt(scan, index)
  const number = match?.term.number
  if (!match || !number) return undefined
  const {start, next} = match
  const part = (value: number, after: number): Part => ({value, start, next: after, scale: 1, bare: false})
  if (number.form === 'ten' || number.form === 'tens') return part(number.value, next)
  if (number.form !== 'one' && number.form !== 'first') return undefined
  const ten = wholeTermAt(scan, next)
  if (ten?.term.number?.form === 'ten') return part(number.value + 10, ten.next)
  const from = afterAnd(scan, next)
  const tens = from === undefined ? undefined : termAt(scan, from)
  if (tens?.term.number?.form === 'tens') return part(number.value + tens.term.number.value, tens.next)
  return number.form === 'one' ? part(number.value, next) : undefined
}
