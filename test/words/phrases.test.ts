import {describe, expect, it} from 'vitest'
import {compilePhrases, step} from '../../src/words/phrases.js'

describe('compilePhrases', () => {
  const phrases = compilePhrases(
    [
      {words: [3, 1], record: 0},
      {words: [3, 1, 4], record: 1},
      {words: [3, 9], record: 2},
      {words: [3, 2], record: 3},
      {words: [3, 1], record: 4},
      {words: [], record: 5},
    ],
    10,
  )
  const walk = (...words: number[]): number => {
    let node = 0
    for (const word of words) {
      node = step(phrases, node, word)
      if (node === 0) return -1
    }
    return phrases.record[node] - 1
  }

  it('finds each phrase; of two equal ones the first', () => {
    expect([walk(3, 1), walk(3, 1, 4), walk(3, 9), walk(3, 2)]).toEqual([0, 1, 2, 3])
  })

  it('knows no others', () => {
    expect([walk(3), walk(1), walk(3, 4), walk(3, 1, 9), walk(10)]).toEqual([-1, -1, -1, -1, -1])
  })
})
