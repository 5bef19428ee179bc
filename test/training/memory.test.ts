import {expect, test} from 'vitest'
import {gatherMemory, memoryKeys, memoryKinds} from '../../training/memory.js'

const person = 1

function memoryOf(reach: number) {
  const stems = Int32Array.from([7, 8, 7, 9, 7])
  const own = new Float32Array(stems.length * memoryKinds)
  own[0 * memoryKinds + person] = 1
  own[2 * memoryKinds + person] = 0.5
  return gatherMemory(new Uint8Array(stems.length), own, stems, Int32Array.from([0, 0, 1, 1, 9]), reach)
}

test('a word hears of its other occurrences, not of itself', () => {
  const {others, sum, top} = memoryOf(20)
  expect([...others]).toEqual([2, 0, 2, 0, 2])
  expect(sum[0 * memoryKinds + person]).toBeCloseTo(0.5)
  expect(sum[4 * memoryKinds + person]).toBeCloseTo(1.5)
  expect(top[4 * memoryKinds + person]).toBe(1)
})

test('occurrences far away do not count', () => {
  expect([...memoryOf(2).others]).toEqual([1, 0, 1, 0, 0])
})

test('what was seen elsewhere changes the features', () => {
  const keysOf = (reach: number, at: number): number[] => {
    const keys: number[] = []
    memoryKeys(memoryOf(reach), at, 0, 5, (key) => keys.push(key))
    return keys
  }
  expect(keysOf(20, 4)).not.toEqual(keysOf(2, 4))
  expect(keysOf(20, 4)).toEqual(keysOf(20, 4))
})
