import {expect, test} from 'vitest'
import {clusterLevels, clusterRow, clusterSlots} from '../../../src/entities/tagger/clusters.js'
import {decodeModel} from '../../../src/entities/tagger/decode-model.js'
import {modelData} from '../../../src/entities/tagger/model-data.js'
import {encodeClusters, encodeRows, encodeTransitions, weightStep} from '../../../training/encode-model.js'

const key = Uint32Array.from([9_000_000, 17, 4_000, 4_001])
const clusters = {
  key,
  slots: clusterSlots(key),
  frequency: Uint8Array.from([31, 0, 12, 12]),
  classes: Uint16Array.from([63, 255, 1023, 2047, 1023, 1, 2, 3, 4, 5, 1, 2, 3, 4, 6, 9, 2, 3, 5, 5]),
}
const rows = new Map([
  [0xffffff, Float64Array.from([1, 0, -2, 0.001])],
  [5, Float64Array.from([0, 0, 0, 20])],
  [6, Float64Array.from([0.001, 0, 0, 0])],
])

test('what is written is read again, rounded', () => {
  const model = decodeModel({
    clusters: encodeClusters(clusters),
    word: encodeRows(rows),
    place: encodeRows(new Map()),
    transitions: encodeTransitions([0.5, -0.5, -6]),
  })
  for (let row = 0; row < key.length; row++) {
    const found = clusterRow(model.clusters, key[row])
    const of = (table: Uint16Array, at: number): number[] => [
      ...table.subarray(at * clusterLevels, (at + 1) * clusterLevels),
    ]
    expect(of(model.clusters.classes, found)).toEqual(of(clusters.classes, row))
    expect(model.clusters.frequency[found]).toBe(clusters.frequency[row])
  }
  expect(clusterRow(model.clusters, 18)).toBe(-1)
  expect([...model.word.key]).toEqual([5, 0xffffff])
  expect([...model.word.column]).toEqual([3, 0, 2])
  expect([...model.word.weight]).toEqual([127, 1 / weightStep, -2 / weightStep])
  expect(model.place.key.length).toBe(0)
  expect([...model.transitions]).toEqual([0.5 / weightStep, -0.5 / weightStep, -6 / weightStep])
})

test('the model of the package holds words, weights and transitions', () => {
  const model = decodeModel(modelData)
  expect(model.clusters.key.length).toBeGreaterThan(50_000)
  expect(model.word.key.length).toBeGreaterThan(1_000)
  expect(model.transitions.length).toBe(17 * 17)
})
