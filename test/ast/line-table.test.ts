import {expect, it} from 'vitest'
import {createLineTable} from '../../src/ast/line-table.js'

it('counts lines at every line end, CR LF as one', () => {
  const source = 'a\nb\r\nc\rd\u2028e\u2029f\u0085g'
  const lines = createLineTable(source)
  const starts = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((letter) => lines.point(source.indexOf(letter)))
  expect(starts.map(({line}) => line)).toEqual([1, 2, 3, 4, 5, 6, 7])
  expect(starts.every(({column}) => column === 1)).toBe(true)
  expect(lines.point(source.length)).toEqual({line: 7, column: 2, offset: source.length})
})
