import {codeOf, escape} from '../src/entities/tagger/digits.js'

const base = 91
const bitsPerDigit = 6
const mostNumber = escape + base * base - 1

/** Writes what `digits.ts` reads. */
export interface DigitWriter {
  readonly codes: number[]
  held: number
  heldBits: number
}

export function newWriter(): DigitWriter {
  return {codes: [], held: 0, heldBits: 0}
}

export function writeNumber(writer: DigitWriter, value: number): void {
  if (value < 0 || value > mostNumber) throw new RangeError(`writeNumber: ${value}`)
  if (value < escape) writer.codes.push(codeOf(value))
  else {
    const rest = value - escape
    writer.codes.push(codeOf(escape), codeOf(Math.floor(rest / base)), codeOf(rest % base))
  }
}

export function writeBits(writer: DigitWriter, value: number, width: number): void {
  for (let bit = width - 1; bit >= 0; bit--) {
    writer.held = (writer.held << 1) | ((value >>> bit) & 1)
    if (++writer.heldBits < bitsPerDigit) continue
    writer.codes.push(codeOf(writer.held))
    writer.held = writer.heldBits = 0
  }
}

export function writeRice(writer: DigitWriter, value: number, width: number): void {
  for (let high = value >>> width; high > 0; high--) writeBits(writer, 1, 1)
  writeBits(writer, 0, 1)
  writeBits(writer, value, width)
}

/** What was written; the writer is used up. */
export function finish(writer: DigitWriter): string {
  while (writer.heldBits !== 0) writeBits(writer, 0, 1)
  let text = ''
  for (const code of writer.codes) text += String.fromCharCode(code)
  return text
}

/** The width that writes values of this mean in the fewest bits. */
export function riceWidth(mean: number): number {
  return Math.max(0, Math.round(Math.log2(Math.max(mean, 1) * 0.69)))
}
