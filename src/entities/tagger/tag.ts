import type {Candidate} from '../candidate.js'
import type {Proposed} from '../propose-in-article.js'
import type {View} from '../view.js'
import {bestPath, createLattice, makeRoom} from './best-path.js'
import type {Rows, TaggerModel} from './decode-model.js'
import {createReader, placeKeys, readWord, wordKeys, type FeatureReader} from './features.js'
import {mix} from './hash.js'
import {isOpen, labelCount, nameKinds} from './labels.js'
import {readProposals} from './proposals.js'

/** How far the features of neighbours count. */
const reach = 2
const vectorSize = (2 * reach + 1) * labelCount
/** The key of what stands beyond the ends of a sentence. */
export const edgeKey = 0xffffff

/** How many proposals that start at one word are looked at. */
const mostStarting = 8

/**
 * Finds names: each sentence by itself.
 *
 * @param proposed What lists and rules take for names in each sentence.
 */
export function tagNames(
  model: TaggerModel,
  sentences: readonly View[],
  proposed: readonly Proposed[],
): Candidate[] {
  const found: Candidate[] = []
  if (sentences.length === 0) return found
  const {words, lexicon} = sentences[0]
  const reader = createReader(words, model.clusters, lexicon)
  const vectors = createVectors(sentences.reduce((sum, {first, last}) => sum + last - first, 0))
  const lattice = createLattice()
  addRow(model.word, edgeKey, vectors.values, 0)
  for (let sentence = 0; sentence < sentences.length; sentence++) {
    const {first, last} = sentences[sentence]
    const {candidates, chosen} = proposed[sentence]
    const size = last - first
    makeRoom(lattice, size)
    const {scores} = lattice
    const vectorOf = new Uint32Array(size)
    for (let at = first; at < last; at++) vectorOf[at - first] = vectorFor(vectors, model, reader, at)
    const proposals = readProposals(candidates, first, last, chosen)
    for (let at = first; at < last; at++) {
      const row = (at - first) * labelCount
      addNeighbours(vectors.values, vectorOf, at - first, scores, row)
      const count = placeKeys(reader, proposals, at, first, last)
      for (let key = 0; key < count; key++) addRow(model.place, reader.keys[key], scores, row)
    }
    const labels = new Uint8Array(size)
    bestPath(lattice, model.transitions, size, labels)
    readSpans(labels, first, reader, candidates, found)
  }
  return found
}

/** Sets the scores of a word's labels to what it and its neighbours add up to. */
function addNeighbours(
  values: Int32Array,
  vectorOf: Uint32Array,
  at: number,
  scores: Int32Array,
  row: number,
): void {
  for (let label = 0; label < labelCount; label++) scores[row + label] = 0
  for (let offset = -reach; offset <= reach; offset++) {
    const index = at + offset
    const vector = index < 0 || index >= vectorOf.length ? 0 : vectorOf[index]
    const from = vector * vectorSize + (offset + reach) * labelCount
    for (let label = 0; label < labelCount; label++) scores[row + label] += values[from + label]
  }
}

/** The summed word features of each different word, so that they are looked up once. */
interface Vectors {
  /** Slots of a hash table: vector, or 0. */
  readonly slots: Uint32Array
  /** Vector 0 stands beyond the ends of a sentence. */
  values: Int32Array
  readonly hash: Int32Array
  length: number
}

function createVectors(words: number): Vectors {
  let capacity = 16
  while (capacity < words * 2) capacity *= 2
  return {
    slots: new Uint32Array(capacity),
    values: new Int32Array(vectorSize * 64),
    hash: new Int32Array(words + 1),
    length: 1,
  }
}

function vectorFor(vectors: Vectors, model: TaggerModel, reader: FeatureReader, at: number): number {
  readWord(reader, at)
  const {words, form} = reader
  const marks = (words.kind[at] << 8) ^ (words.role[at] << 16) ^ form.length
  const hash = mix(form.hashes[form.length] ^ Math.imul(marks, 0x9e3779b1))
  const mask = vectors.slots.length - 1
  let slot = hash & mask
  for (; vectors.slots[slot] !== 0; slot = (slot + 1) & mask)
    if (vectors.hash[vectors.slots[slot]] === hash) return vectors.slots[slot]
  const vector = vectors.length++
  vectors.slots[slot] = vector
  vectors.hash[vector] = hash
  if ((vector + 1) * vectorSize > vectors.values.length) {
    const grown = new Int32Array(vectors.values.length * 2)
    grown.set(vectors.values)
    vectors.values = grown
  }
  const count = wordKeys(reader, at)
  for (let key = 0; key < count; key++)
    addRow(model.word, reader.keys[key], vectors.values, vector * vectorSize)
  return vector
}

function addRow(rows: Rows, key: number, into: Int32Array, at: number): void {
  const {slots, start, column, weight} = rows
  const mask = slots.length - 1
  for (let slot = key & mask; ; slot = (slot + 1) & mask) {
    const row = slots[slot] - 1
    if (row < 0) return
    if (rows.key[row] !== key) continue
    for (let cell = start[row]; cell < start[row + 1]; cell++) into[at + column[cell]] += weight[cell]
    return
  }
}

function readSpans(
  labels: Uint8Array,
  offset: number,
  reader: FeatureReader,
  candidates: readonly Candidate[],
  found: Candidate[],
): void {
  const byFirst = new Map<number, Candidate[]>()
  for (const candidate of candidates) {
    const starting = byFirst.get(candidate.first)
    if (!starting) byFirst.set(candidate.first, [candidate])
    else if (starting.length < mostStarting) starting.push(candidate)
  }
  for (let at = 0; at < labels.length; at++) {
    if (labels[at] === 0) continue
    const first = offset + at
    while (isOpen(labels[at])) at++
    const last = offset + at + 1
    const kind = nameKinds[(labels[at] - 1) >> 2]
    // Lists and rules know better where the proclitics end; and which line of the lists it is.
    const same = candidates.find(
      (other) => other.first === first && other.last === last && other.kind === kind,
    )
    const alike = same ?? candidates.find((other) => other.first === first)
    found.push({
      first,
      last,
      start: alike?.start ?? reader.stemStart[first],
      kind,
      score: 1,
      ...(same?.group !== undefined && {group: same.group}),
    })
  }
}
