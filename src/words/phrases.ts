/**
 * Sequences of word ids with a number each (an index into the caller's records): a trie in typed arrays.
 * Node 0 is the root. The edges of a node are sorted by word id.
 */
export interface Phrases {
  /** Child of the root by word id, 0 if none. */
  readonly roots: Uint32Array
  /** Edges of node `n` are `firstEdge[n] … firstEdge[n + 1] - 1`. */
  readonly firstEdge: Uint32Array
  readonly edgeWord: Uint32Array
  readonly edgeChild: Uint32Array
  /** The record of the phrase that ends at a node, plus 1; 0 if none ends there. */
  readonly record: Uint32Array
}

/** Compiles phrases; of two equal ones the first wins. */
export function compilePhrases(
  entries: readonly {words: readonly number[]; record: number}[],
  vocabularySize: number,
): Phrases {
  const nodes: {edges: Map<number, number>; record: number}[] = [{edges: new Map(), record: 0}]
  for (const {words, record} of entries) {
    let node = 0
    for (const word of words) {
      let child = nodes[node].edges.get(word)
      if (child === undefined) {
        child = nodes.length
        nodes.push({edges: new Map(), record: 0})
        nodes[node].edges.set(word, child)
      }
      node = child
    }
    if (node !== 0) nodes[node].record ||= record + 1
  }
  const edgeCount = nodes.length - 1
  const roots = new Uint32Array(vocabularySize + 1)
  const firstEdge = new Uint32Array(nodes.length + 1)
  const edgeWord = new Uint32Array(edgeCount)
  const edgeChild = new Uint32Array(edgeCount)
  const record = new Uint32Array(nodes.length)
  let edge = 0
  nodes.forEach((node, index) => {
    firstEdge[index] = edge
    record[index] = node.record
    for (const [word, child] of [...node.edges].sort((a, b) => a[0] - b[0])) {
      if (index === 0) roots[word] = child
      edgeWord[edge] = word
      edgeChild[edge++] = child
    }
  })
  firstEdge[nodes.length] = edge
  return {roots, firstEdge, edgeWord, edgeChild, record}
}

/** The child of `node` under a word, 0 if none. */
export function step(phrases: Phrases, node: number, word: number): number {
  if (node === 0) return phrases.roots[word]
  let low = phrases.firstEdge[node]
  let high = phrases.firstEdge[node + 1] - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const found = phrases.edgeWord[middle]
    if (found === word) return phrases.edgeChild[middle]
    if (found < word) low = middle + 1
    else high = middle - 1
  }
  return 0
}
