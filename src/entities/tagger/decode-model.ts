import {clusterLevels, clusterSlots, type Clusters} from './clusters.js'
import {openDigits, readBits, readNumber, readRice, type Digits} from './digits.js'

/** The parts of a model as strings: see `digits.ts`. Written by `training/encode-model.ts`. */
export interface ModelData {
  readonly clusters: ClusterData
  readonly word: RowData
  readonly place: RowData
  readonly transitions: string
}

/** The words' classes, sorted by the words' keys. A class is written as its place among those last seen, or in bits. */
export interface ClusterData {
  readonly keys: string
  readonly frequencies: string
  readonly places: string
  readonly bits: string
}

/** Rows of weights, sorted by key. */
export interface RowData {
  readonly keys: string
  readonly columns: string
  readonly weights: string
}

/** Sparse rows of weights, found by the 24-bit key of a feature. Weights are integers. */
export interface Rows {
  /** Slots of a hash table: row + 1, or 0. */
  readonly slots: Uint32Array
  readonly key: Uint32Array
  /** Cells of row `r`: `start[r] … start[r + 1] - 1`. */
  readonly start: Uint32Array
  readonly column: Uint8Array
  readonly weight: Int8Array
}

/** Adds the weights of a row, if there is one of that key, to the cells from `at` on. */
export function addRow(rows: Rows, key: number, into: Int16Array | Int32Array, at: number): void {
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

/** A model ready for use. */
export interface TaggerModel {
  readonly clusters: Clusters
  /** Rows over labels and neighbours: column `(offset + 2) * labels + label`. */
  readonly word: Rows
  /** Rows over labels. */
  readonly place: Rows
  /** `transitions[from * labels + to]`, in the same unit as the weights. */
  readonly transitions: Int16Array
}

/** Decodes the model: some ten milliseconds. */
export function decodeModel({clusters, word, place, transitions}: ModelData): TaggerModel {
  return {
    clusters: decodeClusters(clusters),
    word: decodeRows(word),
    place: decodeRows(place),
    transitions: decodeTransitions(transitions),
  }
}

function decodeKeys(text: string): Uint32Array {
  const digits = openDigits(text)
  const size = readBits(digits, 20)
  const width = readBits(digits, 5)
  const keys = new Uint32Array(size)
  let key = -1
  for (let row = 0; row < size; row++) keys[row] = key += 1 + readRice(digits, width)
  return keys
}

function decodeRows(data: RowData): Rows {
  const key = decodeKeys(data.keys)
  const columns = openDigits(data.columns)
  const weights = openDigits(data.weights)
  const start = new Uint32Array(key.length + 1)
  // No row has more cells than half the letters of its streams.
  const column = new Uint8Array(data.weights.length)
  const weight = new Int8Array(data.weights.length)
  let cell = 0
  for (let row = 0; row < key.length; row++) {
    const count = readNumber(columns)
    let at = -1
    for (let index = 0; index < count; index++) {
      column[cell] = at += 1 + readNumber(columns)
      weight[cell++] = readSigned(weights)
    }
    start[row + 1] = cell
  }
  return {slots: clusterSlots(key), key, start, column: column.slice(0, cell), weight: weight.slice(0, cell)}
}

/** 0, -1, 1, -2, 2 … */
function readSigned(digits: Digits): number {
  const value = readNumber(digits)
  return value & 1 ? -((value + 1) >> 1) : value >> 1
}

function decodeTransitions(text: string): Int16Array {
  const digits = openDigits(text)
  const size = readNumber(digits)
  return Int16Array.from({length: size}, () => readSigned(digits))
}

/** How many classes each clustering has at most, as bits. */
export const classBits: readonly number[] = [6, 8, 10, 11, 10]
/** The order in which a word's classes are written, each told by the one it hangs on; the first stands by itself. */
export const classOrder: readonly {readonly level: number; readonly parent: number}[] = [
  {level: 3, parent: -1},
  {level: 2, parent: 3},
  {level: 1, parent: 2},
  {level: 0, parent: 1},
  {level: 4, parent: 3},
]
/** How many recent classes are remembered under each parent. */
export const mostRecent = 64

function decodeClusters({keys, frequencies, places, bits: bitText}: ClusterData): Clusters {
  const key = decodeKeys(keys)
  const frequency = new Uint8Array(key.length)
  const frequencyDigits = openDigits(frequencies)
  for (let row = 0; row < key.length; row++) frequency[row] = readNumber(frequencyDigits)
  const table = new Uint16Array(key.length * clusterLevels)
  const digits = openDigits(places)
  const bits = openDigits(bitText)
  for (const {level, parent} of classOrder) {
    const recent = createRecent(parent < 0 ? 0 : 1 << classBits[parent])
    for (let row = 0; row < key.length; row++) {
      const at = row * clusterLevels
      if (parent < 0) {
        table[at + level] = readBits(bits, classBits[level])
        continue
      }
      const place = readNumber(digits)
      const under = table[at + parent]
      const value =
        place === 0 ? readBits(bits, classBits[level]) : recent.values[under * mostRecent + place - 1]
      table[at + level] = value
      remember(recent, under, value, place === 0 ? -1 : place - 1)
    }
  }
  return {slots: clusterSlots(key), key, frequency, classes: table}
}

/** Classes seen under each parent, the last one first. */
export interface Recent {
  readonly values: Uint16Array
  readonly size: Uint8Array
}

export function createRecent(parents: number): Recent {
  return {values: new Uint16Array(parents * mostRecent), size: new Uint8Array(parents)}
}

/** Moves a value to the front; `place` is where it was, -1 if nowhere. */
export function remember({values, size}: Recent, parent: number, value: number, place: number): void {
  const from = parent * mostRecent
  let end = place
  if (place < 0) {
    if (size[parent] < mostRecent) size[parent]++
    end = size[parent] - 1
  }
  for (let at = from + end; at > from; at--) values[at] = values[at - 1]
  values[from] = value
}
