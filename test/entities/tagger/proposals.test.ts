import {expect, test} from 'vitest'
import {readProposals} from '../../../src/entities/tagger/proposals.js'

test('the names that the rules would choose are told apart from all they propose', () => {
  const {chosen, proposed} = readProposals(
    [
      {first: 10, last: 12, start: 0, kind: 'person', score: 0.9},
      {first: 11, last: 12, start: 0, kind: 'place', score: 0.8},
    ],
    10,
    13,
  )
  expect(chosen[0]).toBeGreaterThan(0)
  expect(chosen[1]).not.toBe(chosen[0])
  expect(chosen[2]).toBe(0)
  // The person's end and the place alone.
  expect([...proposed]).toEqual([1, (1 << 2) | (1 << 7), 0])
})
