import {continues, isOpen, labelCount} from './labels.js'

const allLabels: readonly number[] = /*#__PURE__*/ Array.from({length: labelCount}, (_, label) => label)
/** Labels after which no name goes on, «no name» first: what starts anew can follow each of them. */
const closedLabels: Uint8Array = /*#__PURE__*/ Uint8Array.from(allLabels.filter((label) => !isOpen(label)))
const startingLabels: Uint8Array = /*#__PURE__*/ Uint8Array.from(
  allLabels.filter((label) => !continues(label)),
)
const continuingLabels: Uint8Array = /*#__PURE__*/ Uint8Array.from(allLabels.filter(continues))
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
  for (const label of continuingLabels) scores[label] = impossible
  const margins = readMargins(transitions)
  const kept = new Uint8Array(closedLabels.length)
  for (let word = 1; word < size; word++) {
    const at = word * labelCount
    const before = at - labelCount
    // Most words are no name by far, and then no other label before can win.
    let keptCount = 1
    for (let index = 1; index < closedLabels.length; index++)
      if (scores[before + closedLabels[index]] - scores[before] > margins[index])
        kept[keptCount++] = closedLabels[index]
    for (let index = 0; index < startingLabels.length; index++) {
      const to = startingLabels[index]
      let best = impossible * 2
      let choice = 0
      for (let source = 0; source < keptCount; source++) {
        const score = scores[before + kept[source]] + transitions[kept[source] * labelCount + to]
        if (score <= best) continue
        best = score
        choice = kept[source]
      }
      scores[at + to] += best
      from[at + to] = choice
    }
    for (let index = 0; index < continuingLabels.length; index++) {
      const to = continuingLabels[index]
      const begin = beginOf(to)
      const begun = scores[before + begin] + transitions[begin * labelCount + to]
      const inside = scores[before + begin + 1] + transitions[(begin + 1) * labelCount + to]
      scores[at + to] += Math.max(begun, inside)
      from[at + to] = inside > begun ? begin + 1 : begin
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

/** By how much a closed label must lead «no name» to be the better one before any label that starts anew. */
function readMargins(transitions: Int16Array): Int32Array {
  const margins = new Int32Array(closedLabels.length)
  for (let index = 1; index < closedLabels.length; index++) {
    let margin = 0x10000
    for (const to of startingLabels)
      margin = Math.min(margin, transitions[to] - transitions[closedLabels[index] * labelCount + to])
    margins[index] = margin
  }
  return margins
}

/** The beginning of a name of the same kind; the label after it is its middle. */
function beginOf(label: number): number {
  return label - ((label - 1) & 3)
}
