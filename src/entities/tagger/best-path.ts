import {continues, isOpen, labelCount, mayFollow} from './labels.js'

/** From where each label can be reached: labels, one list after the other. */
const sources: readonly Uint8Array[] = /*#__PURE__*/ Array.from({length: labelCount}, (_, to) =>
  Uint8Array.from(
    Array.from({length: labelCount}, (__, from) => from).filter((from) => mayFollow[from * labelCount + to]),
  ),
)
const impossible = -0x40000000

/** Scratch space. */
export interface Lattice {
  /** Scores of the labels of each word; fill them before {@link bestPath}. */
  readonly scores: Int32Array
  readonly from: Uint8Array
}

/** @param longest How many words the longest sentence has. */
export function createLattice(longest: number): Lattice {
  return {scores: new Int32Array(longest * labelCount), from: new Uint8Array(longest * labelCount)}
}

/** The labels of the best path, into `labels`. The lattice's scores are used up. */
export function bestPath(lattice: Lattice, transitions: Int16Array, size: number, labels: Uint8Array): void {
  const {scores, from} = lattice
  for (let label = 0; label < labelCount; label++) if (continues(label)) scores[label] = impossible
  for (let word = 1; word < size; word++) {
    const at = word * labelCount
    const before = at - labelCount
    for (let to = 0; to < labelCount; to++) {
      const list = sources[to]
      let best = impossible * 2
      let choice = 0
      for (let index = 0; index < list.length; index++) {
        const score = scores[before + list[index]] + transitions[list[index] * labelCount + to]
        if (score <= best) continue
        best = score
        choice = list[index]
      }
      scores[at + to] += best
      from[at + to] = choice
    }
  }
  const last = (size - 1) * labelCount
  let label = 0
  for (let other = 1; other < labelCount; other++)
    if (!isOpen(other) && scores[last + other] > scores[last + label]) label = other
  for (let word = size - 1; word >= 0; word--) {
    labels[word] = label
    label = from[word * labelCount + label]
  }
}
