import {mix} from './hash.js'
import {addRow, type TaggerModel} from './decode-model.js'
import {readWord, wordKeys, type FeatureReader} from './features.js'
import {labelCount} from './labels.js'
import {longestForm, readForm} from './word-form.js'

/** How far the features of neighbours count. */
export const reach = 2
export const vectorSize: number = (2 * reach + 1) * labelCount
/** The key of what stands beyond the ends of a sentence. */
export const edgeKey = 0xffffff

/** How many vectors are kept: some eight megabytes when full. */
const mostVectors = 32768

/**
 * What the features of a word add up to, for each neighbour and label, once for each word: the same ones come in all texts.
 * Words that are kept are told apart by all that their features are made of, so that no text changes what another gives.
 */
export interface WordVectors {
  /**
   * Vector 0 stands beyond the ends of a sentence. A vector holds the labels of the word two before, those of the one before, …,
   * so that it lies over the scores of a sentence as they are.
   */
  readonly values: Int16Array
  /** The vector that is being summed, as the rows of the model have it: the labels of the word two after first. */
  readonly sum: Int32Array
  readonly stemHash: Int32Array
  readonly classes: Uint32Array
  readonly begins: Uint8Array
  /** The vector of a word by its id, or 0. */
  readonly ofId: Uint16Array
  /** Slots of a hash table of the words of no list: vector, or 0. Of each: */
  readonly slots: Uint16Array
  /** its letters, … */
  readonly letters: Uint16Array
  /** … how many they are and what kind of token it is, … */
  readonly marks: Uint32Array
  /** … and the id of what is left of it without proclitics. */
  readonly stem: Uint32Array
  length: number
}

/** @param ids How many word ids there are. */
export function createVectors({word}: TaggerModel, ids: number): WordVectors {
  const vectors: WordVectors = {
    values: new Int16Array(mostVectors * vectorSize),
    sum: new Int32Array(vectorSize),
    stemHash: new Int32Array(mostVectors),
    classes: new Uint32Array(mostVectors),
    begins: new Uint8Array(mostVectors),
    ofId: new Uint16Array(ids),
    slots: new Uint16Array(mostVectors * 2),
    letters: new Uint16Array(mostVectors * longestForm),
    marks: new Uint32Array(mostVectors),
    stem: new Uint32Array(mostVectors),
    length: 1,
  }
  addRow(word, edgeKey, vectors.sum, 0)
  putSum(vectors, 0)
  return vectors
}

/** The vector of the word at `at`, whose facts go to the reader. It is good until the next call: where there is no room, all begins anew. */
export function vectorFor(
  vectors: WordVectors,
  model: TaggerModel,
  reader: FeatureReader,
  at: number,
): number {
  const id = reader.words.whole[at]
  const known = id === 0 ? findLetters(vectors, reader, at) : vectors.ofId[id]
  if (known === 0) return addVector(vectors, model, reader, at)
  const place = at - reader.first
  reader.stemHash[place] = vectors.stemHash[known]
  reader.classes[place] = vectors.classes[known]
  reader.begins[place] = vectors.begins[known]
  return known
}

function addVector(vectors: WordVectors, model: TaggerModel, reader: FeatureReader, at: number): number {
  if (vectors.length === mostVectors) {
    vectors.ofId.fill(0)
    vectors.slots.fill(0)
    vectors.length = 1
  }
  const vector = vectors.length++
  readWord(reader, at)
  const count = wordKeys(reader, at)
  for (let key = 0; key < count; key++) addRow(model.word, reader.keys[key], vectors.sum, 0)
  putSum(vectors, vector)
  const place = at - reader.first
  vectors.stemHash[vector] = reader.stemHash[place]
  vectors.classes[vector] = reader.classes[place]
  vectors.begins[vector] = reader.begins[place]
  const id = reader.words.whole[at]
  if (id === 0) keepLetters(vectors, reader, at, vector)
  else vectors.ofId[id] = vector
  return vector
}

/** Makes the sum a vector, and the sum zero. */
function putSum({values, sum}: WordVectors, vector: number): void {
  for (let offset = 0; offset <= 2 * reach; offset++) {
    const start = vector * vectorSize + (2 * reach - offset) * labelCount
    for (let label = 0; label < labelCount; label++) values[start + label] = sum[offset * labelCount + label]
  }
  sum.fill(0)
}

/** The vector of a word of no list, or 0; leaves its letters in the reader's form. */
function findLetters(vectors: WordVectors, reader: FeatureReader, at: number): number {
  const {words, form} = reader
  const {slots, letters, marks, stem} = vectors
  readForm(form, words.source, words.start[at], words.end[at])
  const ownMarks = marksOf(reader, at)
  const mask = slots.length - 1
  for (let slot = slotOf(reader, at) & mask; slots[slot] !== 0; slot = (slot + 1) & mask) {
    const vector = slots[slot]
    if (marks[vector] !== ownMarks || stem[vector] !== words.stem[at]) continue
    const from = vector * longestForm
    let same = 0
    while (same < form.length && letters[from + same] === form.reversed[same]) same++
    if (same === form.length) return vector
  }
  return 0
}

function keepLetters(vectors: WordVectors, reader: FeatureReader, at: number, vector: number): void {
  const {words, form} = reader
  const {slots, letters} = vectors
  const mask = slots.length - 1
  let slot = slotOf(reader, at) & mask
  while (slots[slot] !== 0) slot = (slot + 1) & mask
  slots[slot] = vector
  vectors.marks[vector] = marksOf(reader, at)
  vectors.stem[vector] = words.stem[at]
  for (let unit = 0; unit < form.length; unit++) letters[vector * longestForm + unit] = form.reversed[unit]
}

function slotOf(reader: FeatureReader, at: number): number {
  const {form} = reader
  return mix(form.hashes[form.length] ^ Math.imul(marksOf(reader, at), 0x9e3779b1))
}

function marksOf({words, form}: FeatureReader, at: number): number {
  return (words.kind[at] << 16) | (words.role[at] << 8) | form.length
}
