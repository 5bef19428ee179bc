/**
 * The model's file is one string of ASCII letters, so that it lives in a module and needs no file system: gzip makes of it what it
 * makes of the bytes. Each letter is a digit from 0 to 90; the backslash is left out.
 */
const firstCode = 0x23
const backslash = 0x5c
/** A number from here on is written as this digit and two more. */
export const escape = 90
const base = 91
/** Bits are packed into digits below 64. */
const bitsPerDigit = 6

export function digitOf(code: number): number {
  return code > backslash ? code - firstCode - 1 : code - firstCode
}

export function codeOf(digit: number): number {
  const code = digit + firstCode
  return code >= backslash ? code + 1 : code
}

/** A part of the string that is being read. */
export interface Digits {
  readonly text: string
  at: number
  /** Bits left over of the last digit read by {@link readBits}. */
  held: number
  heldBits: number
}

export function openDigits(text: string): Digits {
  return {text, at: 0, held: 0, heldBits: 0}
}

/** A number that is mostly small. */
export function readNumber(digits: Digits): number {
  const digit = digitOf(digits.text.charCodeAt(digits.at++))
  if (digit < escape) return digit
  const high = digitOf(digits.text.charCodeAt(digits.at++))
  return escape + high * base + digitOf(digits.text.charCodeAt(digits.at++))
}

/** A number of `width` bits, at most 24. */
export function readBits(digits: Digits, width: number): number {
  while (digits.heldBits < width) {
    digits.held = (digits.held << bitsPerDigit) | digitOf(digits.text.charCodeAt(digits.at++))
    digits.heldBits += bitsPerDigit
  }
  digits.heldBits -= width
  const value = digits.held >>> digits.heldBits
  digits.held &= (1 << digits.heldBits) - 1
  return value
}

/** A number of any size, written as its quotient by a power of two in ones and a zero, then the rest. */
export function readRice(digits: Digits, width: number): number {
  let high = 0
  while (readBits(digits, 1) === 1) high++
  return (high << width) | readBits(digits, width)
}
