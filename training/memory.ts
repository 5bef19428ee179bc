import {featureKey} from '../src/entities/tagger/hash.js'

/** O, person, place, body, other. */
export const memoryKinds = 5

/** Templates of the features below start here. */
const firstTemplate = 70

/**
 * What a first reading made of a text: the second one sees how the same word was taken elsewhere, and what its neighbours
 * were taken for.
 */
export interface Memory {
  /** Label of each word in the first reading. */
  readonly labels: Uint8Array
  /** Of each word: how sure the first reading was of each kind, and the same summed, or at most, over its other occurrences. */
  readonly own: Float32Array
  readonly sum: Float32Array
  readonly top: Float32Array
  /** How many other occurrences there are near by. */
  readonly others: Uint16Array
}

/**
 * Gathers the occurrences of each stem.
 *
 * @param stems A hash a word.
 * @param sentenceOf The number of each word's sentence.
 * @param reach How many sentences away an occurrence still counts.
 */
export function gatherMemory(
  labels: Uint8Array,
  own: Float32Array,
  stems: Int32Array,
  sentenceOf: Int32Array,
  reach: number,
): Memory {
  const size = stems.length
  const sum = new Float32Array(size * memoryKinds)
  const top = new Float32Array(size * memoryKinds)
  const others = new Uint16Array(size)
  const order = Uint32Array.from(stems, (_, index) => index)
  order.sort((a, b) => stems[a] - stems[b] || a - b)
  for (let n = 0; n < size; n++) {
    const at = order[n]
    // The nearest occurrences on both sides, not more than `mostLooks` a side: a frequent word needs no more witnesses.
    for (const direction of [-1, 1])
      for (let look = 1; look <= mostLooks; look++) {
        const m = n + direction * look
        if (m < 0 || m >= size) break
        const other = order[m]
        if (stems[other] !== stems[at] || Math.abs(sentenceOf[other] - sentenceOf[at]) > reach) break
        others[at]++
        for (let kind = 0; kind < memoryKinds; kind++) {
          const value = own[other * memoryKinds + kind]
          sum[at * memoryKinds + kind] += value
          if (value > top[at * memoryKinds + kind]) top[at * memoryKinds + kind] = value
        }
      }
  }
  return {labels, own, sum, top, others}
}

const mostLooks = 12

/** The features of a word that come from the first reading. */
export function memoryKeys(
  memory: Memory,
  at: number,
  first: number,
  last: number,
  put: (key: number) => void,
): void {
  const {labels, own, sum, top, others} = memory
  const label = (index: number): number => (index >= first && index < last ? labels[index] : 31)
  const here = labels[at]
  put(featureKey(firstTemplate, here))
  put(featureKey(firstTemplate + 1, (label(at - 1) << 5) | here))
  put(featureKey(firstTemplate + 2, (label(at + 1) << 5) | here))
  put(featureKey(firstTemplate + 3, (label(at - 1) << 10) | (here << 5) | label(at + 1)))
  put(featureKey(firstTemplate + 4, (label(at - 2) << 5) | label(at - 1)))
  put(featureKey(firstTemplate + 5, (label(at + 2) << 5) | label(at + 1)))
  for (let kind = 0; kind < memoryKinds; kind++) {
    const value = step(own[at * memoryKinds + kind])
    put(featureKey(firstTemplate + 6, (kind << 8) | value))
  }
  for (let offset = -1; offset <= 1; offset++) {
    const index = at + offset
    if (index < first || index >= last) continue
    const template = firstTemplate + 10 + 4 * (offset + 1)
    const count = others[index]
    if (count === 0) {
      put(featureKey(template, 0))
      continue
    }
    let best = 0
    for (let kind = 0; kind < memoryKinds; kind++) {
      const share = sum[index * memoryKinds + kind] / count
      if (share > sum[index * memoryKinds + best] / count) best = kind
      if (kind === 0) continue
      put(featureKey(template + 1, (kind << 8) | step(share)))
      put(featureKey(template + 2, (kind << 8) | step(top[index * memoryKinds + kind])))
    }
    const many = count < 3 ? count : count < 6 ? 3 : 4
    put(featureKey(template + 3, (best << 16) | (step(sum[index * memoryKinds + best] / count) << 8) | many))
  }
}

function step(share: number): number {
  if (share < 0.02) return 0
  if (share < 0.1) return 1
  if (share < 0.25) return 2
  if (share < 0.5) return 3
  if (share < 0.75) return 4
  return share < 0.93 ? 5 : 6
}
