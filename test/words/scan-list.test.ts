import {expect, it} from 'vitest'
import {scanList} from '../../src/words/scan-list.js'

it('reads forms, markers, tags and record numbers', () => {
  const list = `
أب|أبو فلان ?

ج:mp ?| د +
`
  const seen: unknown[] = []
  scanList(list, ({start, end, ambiguous, marked, tagStart, tagEnd, record}) =>
    seen.push([list.slice(start, end), ambiguous, marked, list.slice(tagStart, tagEnd), record]),
  )
  expect(seen).toEqual([
    ['أب', false, false, '', 0],
    ['أبو فلان', true, false, '', 0],
    ['ج', true, false, 'mp', 1],
    ['د', false, true, '', 1],
  ])
})
