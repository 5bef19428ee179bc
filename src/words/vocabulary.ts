import {fold, foldTable} from '../text/fold.js'

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
  /** A bit is set for the hash of each word: most of what is not in the lexicon is told by that alone. Eight bits a slot. */
  readonly filter: Uint8Array
  /** The highest id. */
  readonly size: number
}

/** One step of the hash, from the last unit of a word to its first. */
export function hashStep(hash: number, unit: number): number {
  return (Math.imul(hash, 31) + unit) | 0
}

/** The hash before the step that added `unit`. */
export function hashBack(hash: number, unit: number): number {
  return Math.imul(hash - unit, inverseOf31)
}

/** 31 times it is 1, modulo 2³². */
const inverseOf31 = 0xbdef7bdf

function slotOf(hash: number, mask: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  return (mixed ^ (mixed >>> 12)) & mask
}

/** The bit of a hash in a filter of `size` bytes. */
function filterBit(hash: number, size: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 13), 0x5bd1e995)
  return (mixed ^ (mixed >>> 15)) & (size * 8 - 1)
}

/** Collects words and numbers them. */
export interface VocabularyBuilder {
  /** The id of `word`, a new one if need be; 0 for a word too long to look up. */
  add(word: string): number
  /** {@link add} of `text.slice(start, end)` without making that string. */
  addRange(text: string, start: number, end: number): number
  build(): Vocabulary
}

/** The hash table of a {@link Vocabulary} while it grows. Lists are long: a word costs no string and no object here. */
export function buildVocabulary(): VocabularyBuilder {
  let letters = new Uint16Array(1 << 18)
  let start = new Uint32Array(1 << 16)
  let slots = new Uint32Array(1 << 17)
  let filter = new Uint8Array(slots.length)
  let size = 0
  const reversed = new Uint16Array(longestWord + 1)
  start[1] = 0

  const addRange = (text: string, from: number, to: number): number => {
    let length = 0
    let hash = 0
    for (let index = to - 1; index >= from; index--) {
      const unit = foldTable[text.charCodeAt(index)]
      if (unit === 0) continue
      if (length === longestWord) return 0
      reversed[length++] = unit
      hash = hashStep(hash, unit)
    }
    if (length === 0) return 0
    const known = findReversed({letters, start, slots, filter, size}, reversed, length, hash)
    return known === 0 ? append(length, hash) : known
  }

  const append = (length: number, hash: number): number => {
    const id = ++size
    const first = start[id]
    if (first + length > letters.length) letters = grown(letters, new Uint16Array(letters.length * 2))
    if (id + 2 > start.length) start = grown(start, new Uint32Array(start.length * 2))
    for (let index = 0; index < length; index++) letters[first + index] = reversed[length - 1 - index]
    start[id + 1] = first + length
    if (size * 2 > slots.length) {
      slots = new Uint32Array(slots.length * 2)
      filter = new Uint8Array(slots.length)
      insertAll(slots, filter, letters, start, size)
    } else insert(slots, filter, id, hash)
    return id
  }

  return {
    add: (word) => addRange(word, 0, word.length),
    addRange,
    build: () => ({
      letters: letters.slice(0, start[size + 1]),
      start: start.slice(0, size + 2),
      slots: slots.slice(),
      filter: filter.slice(),
      size,
    }),
  }
}

function grown<T extends Uint16Array | Uint32Array>(from: T, to: T): T {
  to.set(from)
  return to
}

function insert(slots: Uint32Array, filter: Uint8Array, id: number, hash: number): void {
  const mask = slots.length - 1
  let slot = slotOf(hash, mask)
  while (slots[slot] !== 0) slot = (slot + 1) & mask
  slots[slot] = id
  const bit = filterBit(hash, filter.length)
  filter[bit >>> 3] |= 1 << (bit & 7)
}

function insertAll(
  slots: Uint32Array,
  filter: Uint8Array,
  letters: Uint16Array,
  start: Uint32Array,
  size: number,
): void {
  for (let id = 1; id <= size; id++) {
    let hash = 0
    for (let index = start[id + 1] - 1; index >= start[id]; index--) hash = hashStep(hash, letters[index])
    insert(slots, filter, id, hash)
  }
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
  const {filter} = vocabulary
  const bit = filterBit(hash, filter.length)
  if ((filter[bit >>> 3] & (1 << (bit & 7))) === 0) return 0
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
