import {describe, expect, it} from 'vitest'
import type {Mention} from '../../src/entities/mention.js'
import {mergeMentions, settleValues} from '../../src/entities/settle-values.js'

const name = (first: number, last: number, kind: 'place' | 'misc' = 'misc') => ({
  first,
  last,
  start: first * 10,
  kind,
  score: 1,
})
const value = (first: number, last: number, kind: 'date' | 'time' = 'date'): Mention => ({
  first,
  last,
  start: first * 10,
  end: last * 10 - 1,
  kind,
})

describe('settleValues', () => {
  it('leaves out a value that a name covers or crosses', () => {
    const names = [name(0, 3), name(5, 6)]
    const settled = settleValues(names, [value(2, 3), value(3, 5), value(5, 7), value(8, 9)])
    expect(settled.names).toEqual(names)
    expect(settled.values.map(({first}) => first)).toEqual([3, 8])
  })

  it('gives a time the place that is its zone', () => {
    const settled = settleValues([name(3, 4, 'place'), name(6, 7, 'place')], [value(0, 4, 'time')])
    expect(settled.names.map(({first}) => first)).toEqual([6])
    expect(settled.values).toHaveLength(1)
  })
})

describe('mergeMentions', () => {
  it('keeps the order of the source', () => {
    const merged = mergeMentions([value(1, 2), value(4, 5)], [value(0, 1), value(2, 3), value(6, 7)])
    expect(merged.map(({first}) => first)).toEqual([0, 1, 2, 4, 6])
  })
})
