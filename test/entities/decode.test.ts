import {describe, expect, it} from 'vitest'
import type {Candidate} from '../../src/entities/candidate.js'
import {decode} from '../../src/entities/decode.js'

const candidate = (first: number, last: number, score: number): Candidate => ({
  first,
  last,
  start: first,
  kind: 'place',
  score,
})
const spans = (chosen: readonly Candidate[]): number[][] => chosen.map(({first, last}) => [first, last])

describe('decode', () => {
  it('takes the long name over the short one inside it', () => {
    expect(spans(decode([candidate(10, 13, 0.7), candidate(12, 13, 0.9)], 10, 20))).toEqual([[10, 13]])
  })

  it('takes two sure names over one doubtful name across them', () => {
    const all = [candidate(0, 2, 0.9), candidate(2, 4, 0.9), candidate(1, 3, 0.95)]
    expect(spans(decode(all, 0, 4))).toEqual([
      [0, 2],
      [2, 4],
    ])
  })

  it('leaves out what is hardly a name', () => {
    expect(decode([candidate(0, 3, 0.49)], 0, 5)).toEqual([])
  })
})
