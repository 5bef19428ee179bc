import {fold} from '../text/fold.js'

/** The longest folded word that can be looked up, in UTF-16 units. */
export const longestWord = 40

/**
 * The folded words of a lexicon, each with a number from 1 on; 0 means "not in it".
 *
 * A hash table with open addressing over typed arrays. Hashes are computed from a word's end to its start, so that one pass over
 * a word gives the hash of every stem that is left when proclitics are taken off.
 */
export interface Vocabulary {
  /** All words, one after the other. */
  readonly letters: Uint16Array
  /** Where word `id` starts in `letters`; it ends where the next one starts. */
  readonly start: Uint32Array
  /** Slots of the hash table: an id, or 0. Its length is a power of two. */
  readonly slots: Uint32Array
  /** The highest id. */
  readonly size: number
}

/** One step of the hash, from the last unit of a word to its first. */
export function hashStep(hash: number, unit: number): number {
  return (Math.imul(hash, 31) + unit) | 0
}

function slotOf(hash: number, mask: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  return (mixed ^ (mixed >>> 12)) & mask
}

/** Collects words and numbers them. */
export interface VocabularyBuilder {
  /** The id of `word`, a new one if need be; 0 for a word too long to look up. */
  add(word: string): number
  build(): Vocabulary
}

export function buildVocabulary(): VocabularyBuilder {
  const ids = new Map<string, number>()
  return {
    add(word) {
      const folded = fold(word)
      if (folded.length === 0 || folded.length > longestWord) return 0
      let id = ids.get(folded)
      if (id === undefined) ids.set(folded, (id = ids.size + 1))
      return id
    },
    build: () => freeze([...ids.keys()]),
  }
}

function freeze(words: readonly string[]): Vocabulary {
  const total = words.reduce((sum, word) => sum + word.length, 0)
  const letters = new Uint16Array(total)
  const start = new Uint32Array(words.length + 2)
  let capacity = 16
  while (capacity < words.length * 2) capacity *= 2
  const slots = new Uint32Array(capacity)
  let offset = 0
  words.forEach((word, index) => {
    const id = index + 1
    start[id] = offset
    let hash = 0
    for (let unit = word.length - 1; unit >= 0; unit--) hash = hashStep(hash, word.charCodeAt(unit))
    for (let unit = 0; unit < word.length; unit++) letters[offset++] = word.charCodeAt(unit)
    let slot = slotOf(hash, capacity - 1)
    while (slots[slot] !== 0) slot = (slot + 1) & (capacity - 1)
    slots[slot] = id
  })
  start[words.length + 1] = offset
  return {letters, start, slots, size: words.length}
}

/**
 * The id of the word whose units stand *reversed* in `reversed[0 … length - 1]`, or 0.
 *
 * @param hash What {@link hashStep} gave over those units in that order.
 */
export function findReversed(
  vocabulary: Vocabulary,
  reversed: Uint16Array,
  length: number,
  hash: number,
): number {
  const {letters, start, slots} = vocabulary
  const mask = slots.length - 1
  for (let slot = slotOf(hash, mask); ; slot = (slot + 1) & mask) {
    const id = slots[slot]
    if (id === 0) return 0
    const first = start[id]
    if (start[id + 1] - first !== length) continue
    let index = 0
    while (index < length && letters[first + index] === reversed[length - 1 - index]) index++
    if (index === length) return id
  }
}

/** The id of a word, or 0. For set-up and rare look-ups; the hot path uses {@link findReversed}. */
export function idOf(vocabulary: Vocabulary, word: string): number {
  const folded = fold(word)
  if (folded.length > longestWord) return 0
  const reversed = new Uint16Array(folded.length)
  let hash = 0
  for (let index = 0; index < folded.length; index++) {
    reversed[index] = folded.charCodeAt(folded.length - 1 - index)
    hash = hashStep(hash, reversed[index])
  }
  return findReversed(vocabulary, reversed, folded.length, hash)
}
