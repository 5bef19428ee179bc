import type {Candidate} from '../candidate.js'
import type {EntityLexicon} from '../entity-lexicon.js'
import type {Proposed} from '../propose-in-article.js'
import type {View} from '../view.js'
import {bestPath, createLattice} from './best-path.js'
import {addRow, type TaggerModel} from './decode-model.js'
import {createReader, placeKeys, readStemStart, type FeatureReader} from './features.js'
import {isOpen, labelCount, nameKinds} from './labels.js'
import {readProposals} from './proposals.js'
import {createVectors, reach, vectorFor, vectorSize, type WordVectors} from './word-vectors.js'

/** A model at work with the words of one lexicon. */
export interface Tagger {
  readonly model: TaggerModel
  readonly vectors: WordVectors
}

export function createTagger(model: TaggerModel, {classes}: EntityLexicon): Tagger {
  return {model, vectors: createVectors(model, classes.length)}
}

/**
 * Finds names: each sentence by itself.
 *
 * @param proposed What lists and rules take for names in each sentence.
 */
export function tagNames(
  {model, vectors}: Tagger,
  sentences: readonly View[],
  proposed: readonly Proposed[],
): Candidate[] {
  const found: Candidate[] = []
  if (sentences.length === 0) return found
  const {words, lexicon} = sentences[0]
  const longest = sentences.reduce((most, {first, last}) => Math.max(most, last - first), 0)
  const reader = createReader(words, model.clusters, lexicon, longest)
  const lattice = createLattice(longest)
  const {scores} = lattice
  const labels = new Uint8Array(longest)
  for (let sentence = 0; sentence < sentences.length; sentence++) {
    const {first, last} = sentences[sentence]
    const {candidates, chosen} = proposed[sentence]
    const size = last - first
    reader.first = first
    scores.fill(0, 0, size * labelCount)
    addEdges(vectors.values, size, scores)
    for (let at = first; at < last; at++) {
      const vector = vectorFor(vectors, model, reader, at)
      addVector(vectors.values, vector, at - first, size, scores)
    }
    const proposals = readProposals(candidates, first, last, chosen)
    for (let at = first; at < last; at++) {
      const count = placeKeys(reader, proposals, at, first, last)
      for (let key = 0; key < count; key++)
        addRow(model.place, reader.keys[key], scores, (at - first) * labelCount)
    }
    bestPath(lattice, model.transitions, size, labels)
    readSpans(labels, size, reader, candidates, found)
  }
  return found
}

/** Adds what stands beyond both ends of a sentence to the scores of the words near them. */
function addEdges(values: Int16Array, size: number, scores: Int32Array): void {
  for (let distance = 1; distance <= reach; distance++) {
    addVector(values, 0, -distance, size, scores)
    addVector(values, 0, size - 1 + distance, size, scores)
  }
}

/** Adds a word's features to the scores of the labels of its neighbours and its own. */
function addVector(values: Int16Array, vector: number, at: number, size: number, scores: Int32Array): void {
  const start = (at - reach) * labelCount
  const from = vector * vectorSize - start
  const end = Math.min(start + vectorSize, size * labelCount)
  for (let cell = Math.max(start, 0); cell < end; cell++) scores[cell] += values[from + cell]
}

function readSpans(
  labels: Uint8Array,
  size: number,
  reader: FeatureReader,
  candidates: readonly Candidate[],
  found: Candidate[],
): void {
  let byFirst: ReadonlyMap<number, readonly Candidate[]> | undefined
  for (let at = 0; at < size; at++) {
    if (labels[at] === 0) continue
    const first = reader.first + at
    while (isOpen(labels[at])) at++
    const last = reader.first + at + 1
    const kind = nameKinds[(labels[at] - 1) >> 2]
    // Lists and rules know better where the proclitics end; and which line of the lists it is.
    byFirst ??= groupByFirst(candidates)
    const starting = byFirst.get(first)
    const same = starting?.find((other) => other.last === last && other.kind === kind)
    const alike = same ?? starting?.[0]
    found.push({
      first,
      last,
      start: alike?.start ?? readStemStart(reader, first),
      kind,
      score: 1,
      ...(same?.group !== undefined && {group: same.group}),
    })
  }
}

function groupByFirst(candidates: readonly Candidate[]): Map<number, Candidate[]> {
  const byFirst = new Map<number, Candidate[]>()
  for (const candidate of candidates) {
    const starting = byFirst.get(candidate.first)
    if (starting) starting.push(candidate)
    else byFirst.set(candidate.first, [candidate])
  }
  return byFirst
}
