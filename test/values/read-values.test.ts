import {describe, expect, it} from 'vitest'
import {tokenize} from '../../src/index.js'
import {readValues} from '../../src/values/read-values.js'
import {compileLexicon} from '../../src/words/lexicon.js'
import {readWords} from '../../src/words/read-words.js'
import * as amounts from './expressions.js'
import * as times from './time-expressions.js'

const lexicon = compileLexicon()

/** The values of a sentence, each as `kind: words = value unit`. */
function valuesOf(text: string, date?: string): string[] {
  const words = readWords(tokenize(text), lexicon.vocabulary)
  const bounds = {start: 0, end: text.length, first: 0, last: words.length}
  const passage = {
    block: {...bounds, node: {type: 'paragraph' as const}},
    story: 0,
    sentences: [{...bounds, depth: 0}],
    marks: [],
  }
  const found = readValues(words, [passage], lexicon.values, date === undefined ? {} : {date})
  return found.map(({kind, start, end, value, unit}) => {
    if (kind === 'date' || kind === 'time') expect(typeof (value ?? '')).toBe('string')
    const told = value === undefined ? '' : ` = ${value}`
    return `${kind}: ${text.slice(start, end)}${told}${unit === undefined ? '' : ` ${unit}`}`
  })
}

const tables: [name: string, table: string, date?: string][] = [
  ['shares of a hundred', amounts.percents],
  ['sums', amounts.sums],
  ['quantities', amounts.quantities],
  ['lengths of time', times.lengthsOfTime],
  ['dates', times.dates],
  ['dates seen from a day', times.relativeDates, '2024-03-13'],
  ['times', times.times],
  ['what is no value', amounts.traps],
]

describe('readValues', () => {
  it('is tested on more than three hundred expressions', () => {
    const lines = tables.flatMap(([, table]) => table.trim().split('\n'))
    expect(new Set(lines).size).toBeGreaterThan(300)
  })

  describe.each(tables)('%s', (_, table, date) => {
    it.each(table.trim().split('\n'))('%s', (line) => {
      const [text, values = ''] = line.split(' | ')
      expect(valuesOf(text, date)).toEqual(values === '' ? [] : values.split('; '))
    })
  })
})
