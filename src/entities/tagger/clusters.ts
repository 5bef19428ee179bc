import {mix} from './hash.js'

/** How many clusterings there are: 64, 256, 1024 and 2048 classes of one kind, 600 of another. */
export const clusterLevels = 5

/**
 * Words of the news with the classes they fall into, found by a 24-bit key of their letters. A word that is not in it may be
 * taken for another once in two hundred times; the tagger has learned with that.
 */
export interface Clusters {
  /** Slots of a hash table: row + 1, or 0. Its length is a power of two. */
  readonly slots: Uint32Array
  /** A row's key. */
  readonly key: Uint32Array
  /** A row's frequency, as a logarithm: higher is more frequent. */
  readonly frequency: Uint8Array
  /** `clusterLevels` classes a row. */
  readonly classes: Uint16Array
}

/** The key of a word with this hash. */
export function clusterKey(hash: number): number {
  return mix(hash) >>> 8
}

/** Makes the hash table of rows whose keys are known. */
export function clusterSlots(key: Uint32Array): Uint32Array {
  let capacity = 16
  while (capacity < key.length * 2) capacity *= 2
  const slots = new Uint32Array(capacity)
  for (let row = 0; row < key.length; row++) {
    let slot = key[row] & (capacity - 1)
    while (slots[slot] !== 0) slot = (slot + 1) & (capacity - 1)
    slots[slot] = row + 1
  }
  return slots
}

/** The row of a key, or -1. */
export function clusterRow(clusters: Clusters, key: number): number {
  const {slots} = clusters
  const mask = slots.length - 1
  for (let slot = key & mask; ; slot = (slot + 1) & mask) {
    const row = slots[slot] - 1
    if (row < 0 || clusters.key[row] === key) return row
  }
}
