import {expect, test} from 'vitest'
import {openDigits, readBits, readNumber, readRice} from '../../src/entities/tagger/digits.js'
import {finish, newWriter, writeBits, writeNumber, writeRice} from '../../training/write-digits.js'

test('numbers, bits and Rice codes come back', () => {
  const numbers = [0, 1, 57, 58, 89, 90, 91, 200, 8000]
  const writer = newWriter()
  for (const number of numbers) writeNumber(writer, number)
  const text = finish(writer)
  expect(text).toMatch(/^[#-[\]-~]+$/u)
  const digits = openDigits(text)
  expect(numbers.map(() => readNumber(digits))).toEqual(numbers)

  const packed = newWriter()
  for (const number of numbers) {
    writeBits(packed, number, 13)
    writeRice(packed, number, 4)
  }
  const bits = openDigits(finish(packed))
  for (const number of numbers) {
    expect(readBits(bits, 13)).toBe(number)
    expect(readRice(bits, 4)).toBe(number)
  }
  expect(() => writeNumber(newWriter(), 9000)).toThrow(RangeError)
})
