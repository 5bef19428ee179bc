import {cp} from '../text/code-points.js'
import type {Scan} from './scan.js'

/** The longest number in digits that is read: more do not fit a number exactly. */
const mostUnits = 20

/** A number token in Western digits, its separators as they are; empty when it is too long to be read. */
export function westernDigits({words}: Scan, index: number): string {
  const from = words.start[index]
  const to = words.end[index]
  if (to - from > mostUnits) return ''
  let text = ''
  for (let offset = from; offset < to; offset++) {
    const unit = words.source.charCodeAt(offset)
    const digit = digitOf(unit)
    text += String.fromCharCode(digit < 0 ? unit : cp.digit0 + digit)
  }
  return text
}

/** The value of a Western, Arabic or Persian digit, or -1. */
function digitOf(unit: number): number {
  if (unit >= cp.digit0 && unit <= cp.digit9) return unit - cp.digit0
  if (unit >= cp.arabicIndicDigit0 && unit <= cp.arabicIndicDigit9) return unit - cp.arabicIndicDigit0
  return unit >= cp.extendedDigit0 && unit <= cp.extendedDigit9 ? unit - cp.extendedDigit0 : -1
}

/** The value of a whole number of at most `length` digits without separators, or -1. */
export function wholeNumber({words}: Scan, index: number, length: number): number {
  const to = words.end[index]
  if (to - words.start[index] > length) return -1
  let value = 0
  for (let offset = words.start[index]; offset < to; offset++) {
    const digit = digitOf(words.source.charCodeAt(offset))
    if (digit < 0) return -1
    value = value * 10 + digit
  }
  return value
}

const plain = /^\d{1,15}$/u
const arabicThousands = /^\d{1,3}(?:٬\d{3})+$/u
const manyCommas = /^\d{1,3}(?:,\d{3}){2,}$/u
const manyStops = /^\d{1,3}(?:\.\d{3}){2,}$/u
const oneComma = /^[1-9]\d{0,2},\d{3}$/u
const oneStop = /^(?:[1-9]\d{1,2}\.\d{3}|[1-9]\.\d00)$/u

/**
 * The value of digits with separators.
 *
 *     12٫5 · 12,5 · 12.5   1,200 · 1٬200 · 12.500   1,234.5 · 1.234,5   3.672
 *     ^ a fraction         ^ thousands              ^ both              ^ a fraction: 1 figure before the stop
 *
 * @param scaled A word such as «مليون» follows: «1.500 مليون» is a fraction.
 */
export function valueOfDigits(text: string, scaled: boolean): number | undefined {
  if (plain.test(text)) return Number(text)
  const [whole, fraction, ...more] = text.split('٫')
  if (more.length > 0) return undefined
  if (fraction !== undefined) return plainNumber(`${whole.replace(/[٬,.]/gu, '')}.${fraction}`)
  if (arabicThousands.test(text)) return plainNumber(text.replaceAll('٬', ''))
  if (manyCommas.test(text)) return plainNumber(text.replaceAll(',', ''))
  if (manyStops.test(text)) return plainNumber(text.replaceAll('.', ''))
  if (!scaled && oneComma.test(text)) return plainNumber(text.replace(',', ''))
  if (!scaled && oneStop.test(text)) return plainNumber(text.replace('.', ''))
  const comma = text.lastIndexOf(',')
  const stop = text.lastIndexOf('.')
  if (comma < 0 || stop < 0) return plainNumber(text.replace(',', '.'))
  const [thousands, decimal] = comma < stop ? [',', '.'] : ['.', ',']
  return plainNumber(text.replaceAll(thousands, '').replace(decimal, '.'))
}

function plainNumber(text: string): number | undefined {
  return /^\d{1,15}(?:\.\d{1,15})?$/u.test(text) ? Number(text) : undefined
}

/** Without the noise of binary fractions: 1.1 milliards are 1100000000. */
export function rounded(value: number): number {
  return Number.isSafeInteger(value) ? value : Number(value.toPrecision(15))
}
