import {describe, expect, it} from 'vitest'
import {isoDuration} from '../../src/values/iso-duration.js'

describe('isoDuration', () => {
  it.each([
    [{D: 30}, 'P30D'],
    [{TH: 2.5}, 'PT2H30M'],
    [{TH: 3, TM: 20}, 'PT3H20M'],
    [{Y: 1.5}, 'P1Y6M'],
    [{Y: 0.25}, 'P3M'],
    [{M: 1.5}, 'P1.5M'],
    [{W: 2}, 'P2W'],
    [{W: 1, D: 2}, 'P9D'],
    [{D: 0.5}, 'PT12H'],
    [{TH: 1 / 3}, 'PT20M'],
    [{Y: 28.8}, 'P28.8Y'],
    [{TM: 0}, 'PT0S'],
  ])('%j is %s', (amounts, text) => {
    expect(isoDuration(new Map(Object.entries(amounts)))).toBe(text)
  })
})
