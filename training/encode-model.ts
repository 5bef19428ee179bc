import {clusterLevels, type Clusters} from '../src/entities/tagger/clusters.js'
import {
  classBits,
  classOrder,
  createRecent,
  mostRecent,
  remember,
  type ClusterData,
  type RowData,
} from '../src/entities/tagger/decode-model.js'
import {
  finish,
  newWriter,
  riceWidth,
  writeBits,
  writeNumber,
  writeRice,
  type DigitWriter,
} from './write-digits.js'

/** One unit of the integer weights. */
export const weightStep: number = 1 / 20
const mostWeight = 127

/** Writes rows by the key of their feature; weights that round to nothing are left out. */
export function encodeRows(rows: ReadonlyMap<number, Float64Array>): RowData {
  const kept: {key: number; cells: {column: number; weight: number}[]}[] = []
  for (const [key, row] of rows) {
    const cells: {column: number; weight: number}[] = []
    row.forEach((value, column) => {
      const rounded = Math.round(value / weightStep)
      const weight = Math.max(-mostWeight, Math.min(mostWeight, rounded))
      if (weight !== 0) cells.push({column, weight})
    })
    if (cells.length) kept.push({key, cells})
  }
  kept.sort((a, b) => a.key - b.key)
  const columns = newWriter()
  const weights = newWriter()
  for (const {cells} of kept) {
    writeNumber(columns, cells.length)
    let before = -1
    for (const {column, weight} of cells) {
      writeNumber(columns, column - before - 1)
      writeSigned(weights, weight)
      before = column
    }
  }
  return {
    keys: encodeKeys(kept.map(({key}) => key)),
    columns: finish(columns),
    weights: finish(weights),
  }
}

function writeSigned(writer: DigitWriter, value: number): void {
  writeNumber(writer, value < 0 ? -value * 2 - 1 : value * 2)
}

/** Sorted keys of 24 bits. */
function encodeKeys(keys: readonly number[]): string {
  const writer = newWriter()
  const width = riceWidth(2 ** 24 / Math.max(keys.length, 1))
  writeBits(writer, keys.length, 20)
  writeBits(writer, width, 5)
  let before = -1
  for (const key of keys) {
    writeRice(writer, key - before - 1, width)
    before = key
  }
  return finish(writer)
}

export function encodeTransitions(values: Iterable<number>): string {
  const writer = newWriter()
  const rounded = Array.from(values, (value) => Math.round(value / weightStep))
  writeNumber(writer, rounded.length)
  for (const value of rounded) writeSigned(writer, value)
  return finish(writer)
}

/** The table is written in the order of its keys. */
export function encodeClusters(clusters: Clusters): ClusterData {
  const order = Array.from(clusters.key.keys()).sort((a, b) => clusters.key[a] - clusters.key[b])
  const frequencies = newWriter()
  for (const row of order) writeNumber(frequencies, clusters.frequency[row])
  const places = newWriter()
  const bits = newWriter()
  for (const {level, parent} of classOrder) {
    const recent = createRecent(parent < 0 ? 0 : 1 << classBits[parent])
    for (const row of order) {
      const at = row * clusterLevels
      const value = clusters.classes[at + level]
      if (parent < 0) {
        writeBits(bits, value, classBits[level])
        continue
      }
      const under = clusters.classes[at + parent]
      const from = under * mostRecent
      const place = recent.values.subarray(from, from + recent.size[under]).indexOf(value)
      writeNumber(places, place + 1)
      if (place < 0) writeBits(bits, value, classBits[level])
      remember(recent, under, value, place)
    }
  }
  return {
    keys: encodeKeys(order.map((row) => clusters.key[row])),
    frequencies: finish(frequencies),
    places: finish(places),
    bits: finish(bits),
  }
}
