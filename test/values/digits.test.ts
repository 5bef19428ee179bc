import {describe, expect, it} from 'vitest'
import {valueOfDigits} from '../../src/values/digits.js'

describe('valueOfDigits', () => {
  it.each([
    ['2019', 2019],
    ['12,5', 12.5],
    ['12٫5', 12.5],
    ['12.5', 12.5],
    ['1,200', 1200],
    ['1٬200', 1200],
    ['1٬200٫5', 1200.5],
    ['1,200,300', 1200300],
    ['1.200.300', 1200300],
    ['1,234.5', 1234.5],
    ['1.234,5', 1234.5],
    ['12.500', 12500],
    ['2.500', 2500],
    ['3.672', 3.672],
    ['0,125', 0.125],
    ['0.125', 0.125],
  ])('%s is %d', (text, value) => expect(valueOfDigits(text, false)).toBe(value))

  it('takes what stands before a scale for a fraction', () => {
    expect(['1,250', '12.500'].map((text) => valueOfDigits(text, true))).toEqual([1.25, 12.5])
  })

  it.each(['1.2.3', '12,34,56', '1٫2٫3', '', '1234567890123456'])('does not read %j', (text) =>
    expect(valueOfDigits(text, false)).toBeUndefined(),
  )
})
