import {describe, expect, it} from 'vitest'
import {createParser, parse, visit, type Entity} from '../../src/index.js'

const page =
  'اجتماع الوزراء في الرباط\n\nعقد الوزراء اجتماعهم مساء الثلاثاء وقالوا إن الكلفة بلغت 12,5 مليون دولار.\n'

function valuesOf(date?: string): (string | number | undefined)[] {
  const values: (string | number | undefined)[] = []
  visit(date === undefined ? parse(page) : parse(page, {date}), (node) => {
    const {kind, value} = node as Entity
    if (node.type === 'entity' && (kind === 'date' || kind === 'money')) values.push(value)
  })
  return values
}

describe('the date option', () => {
  it('gives days seen from it a value', () => {
    expect(valuesOf()).toEqual([undefined, 12500000])
    expect(valuesOf('2024-03-13')).toEqual(['2024-03-12', 12500000])
  })

  it('is a string', () => {
    expect(() => createParser({date: new Date() as unknown as string})).toThrow(
      new TypeError('options.date: expected a string, got object'),
    )
  })

  it('is a day of the calendar', () => {
    expect(() => createParser({date: '2023-02-29'})).toThrow(
      new RangeError('options.date: expected a day as YYYY-MM-DD, got "2023-02-29"'),
    )
  })
})
