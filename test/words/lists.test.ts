import {expect, it} from 'vitest'
import {readList} from '../../src/words/lists.js'

it('reads records, forms, marks of doubt and tags', () => {
  expect(readList('\nوزير:m|وزيرة:f\n\nعمان ?|سلطنة عمان\nكبير:m ?\n')).toEqual([
    [
      {form: 'وزير', ambiguous: false, tag: 'm'},
      {form: 'وزيرة', ambiguous: false, tag: 'f'},
    ],
    [
      {form: 'عمان', ambiguous: true},
      {form: 'سلطنة عمان', ambiguous: false},
    ],
    [{form: 'كبير', ambiguous: true, tag: 'm'}],
  ])
})
