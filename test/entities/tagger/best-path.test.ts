import {expect, test} from 'vitest'
import {bestPath, createLattice} from '../../../src/entities/tagger/best-path.js'
import {continues, isOpen, labelCount, mayFollow} from '../../../src/entities/tagger/labels.js'

/** Labels of persons: begin, inside, end, single. */
const [begin, inside, end, single] = [1, 2, 3, 4]

function pathOf(scores: readonly Record<number, number>[]): number[] {
  const lattice = createLattice(scores.length)
  lattice.scores.fill(0)
  scores.forEach((row, word) => {
    for (const [label, score] of Object.entries(row))
      lattice.scores[word * labelCount + Number(label)] = score
  })
  const labels = new Uint8Array(scores.length)
  bestPath(lattice, new Int16Array(labelCount * labelCount), scores.length, labels)
  return [...labels]
}

test('a name begins before it goes on and ends before the sentence does', () => {
  expect(pathOf([{[begin]: 9}, {[inside]: 5}, {[end]: 9}])).toEqual([begin, inside, end])
  expect(pathOf([{0: 1}, {[inside]: 5, [single]: 4}])).toEqual([0, single])
  expect(pathOf([{[begin]: 9, [single]: 8}])).toEqual([single])
})

test('after each label something may follow', () => {
  for (let from = 0; from < labelCount; from++) {
    const next = [...mayFollow.subarray(from * labelCount, (from + 1) * labelCount)]
    expect(next.filter(Boolean).length).toBe(isOpen(from) ? 2 : 9)
    expect(next[0]).toBe(isOpen(from) ? 0 : 1)
  }
  expect(continues(0)).toBe(false)
})
