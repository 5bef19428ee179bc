/**
 * Sequences of word ids with a number each (an index into the caller's records): a trie in typed arrays.
 * Node 0 is the root. The edges of all nodes but the root are one hash table with open addressing, which is quick to build.
 */
export interface Phrases {
  /** Child of the root by word id, 0 if none. */
  readonly roots: Uint32Array
  /** Slots of the hash table, a power of two: the node an edge leaves, … */
  readonly edgeFrom: Uint32Array
  /** … the word on it, … */
  readonly edgeWord: Uint32Array
  /** … and the node it leads to; 0 in a free slot. */
  readonly edgeChild: Uint32Array
  /** The record of the phrase that ends at a node, plus 1; 0 if none ends there. */
  readonly record: Uint32Array
}

/** Compiles phrases; of two equal ones the first wins. */
export function compilePhrases(
  entries: readonly {words: readonly number[]; record: number}[],
  vocabularySize: number,
): Phrases {
  const builder = buildPhrases()
  for (const {words, record} of entries) builder.add(words, record)
  return builder.build(vocabularySize)
}

/** Collects phrases one by one. */
export interface PhrasesBuilder {
  /** The array may be used again afterwards. */
  add(words: readonly number[], record: number): void
  build(vocabularySize: number): Phrases
}

export function buildPhrases(): PhrasesBuilder {
  const ids: number[] = []
  const ends: number[] = []
  const records: number[] = []
  return {
    add(words, record) {
      for (const word of words) ids.push(word)
      ends.push(ids.length)
      records.push(record)
    },
    build: (vocabularySize) => compile(ids, ends, records, vocabularySize),
  }
}

function compile(
  ids: readonly number[],
  ends: readonly number[],
  records: readonly number[],
  vocabularySize: number,
): Phrases {
  let capacity = 16
  while (capacity < ids.length * 2) capacity *= 2
  const edgeFrom = new Uint32Array(capacity)
  const edgeWord = new Uint32Array(capacity)
  const edgeChild = new Uint32Array(capacity)
  const roots = new Uint32Array(vocabularySize + 1)
  const record = new Uint32Array(ids.length + 1)
  let nodes = 1
  let at = 0
  for (let entry = 0; entry < ends.length; entry++) {
    let node = 0
    for (; at < ends[entry]; at++) {
      const word = ids[at]
      if (node === 0) {
        node = roots[word] ||= nodes++
        continue
      }
      let slot = slotOf(node, word, capacity - 1)
      while (edgeChild[slot] !== 0 && (edgeFrom[slot] !== node || edgeWord[slot] !== word))
        slot = (slot + 1) & (capacity - 1)
      if (edgeChild[slot] === 0) {
        edgeFrom[slot] = node
        edgeWord[slot] = word
        edgeChild[slot] = nodes++
      }
      node = edgeChild[slot]
    }
    if (node !== 0) record[node] ||= records[entry] + 1
  }
  return {roots, edgeFrom, edgeWord, edgeChild, record: record.slice(0, nodes)}
}

function slotOf(node: number, word: number, mask: number): number {
  const mixed = Math.imul(node ^ Math.imul(word, 0x9e3779b1), 0x85ebca6b)
  return (mixed ^ (mixed >>> 15)) & mask
}

/** The child of `node` under a word, 0 if none. */
export function step(phrases: Phrases, node: number, word: number): number {
  if (node === 0) return phrases.roots[word]
  const {edgeFrom, edgeWord, edgeChild} = phrases
  const mask = edgeChild.length - 1
  for (let slot = slotOf(node, word, mask); edgeChild[slot] !== 0; slot = (slot + 1) & mask)
    if (edgeFrom[slot] === node && edgeWord[slot] === word) return edgeChild[slot]
  return 0
}
