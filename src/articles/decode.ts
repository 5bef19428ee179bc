import {lineLabels} from './line-label.js'
import type {Page, PageLine} from './page-line.js'
import type {Recogniser} from './recogniser.js'
import {states, type State} from './states.js'
import {transitions} from './transitions.js'

/**
 * Settles what each line is: of all sequences of states the one with the most points, those of the recognisers for each line
 * and those of the steps between lines (Viterbi's algorithm, one pass forth and one back).
 */
export function decode(page: Page, recognisers: readonly Recogniser[]): State[] {
  const {lines} = page
  const {entry, entries, exits, start} = transitions
  const width = states.length
  const back = new Uint8Array(lines.length * entries)
  const labelPoints = new Float64Array(lineLabels.length)
  const points = new Float64Array(width)
  const left = new Float64Array(exits)
  const leftFrom = new Uint8Array(exits)
  const reached = new Float64Array(entries)
  for (let index = 0; index < lines.length; index++) {
    readLabelPoints(page, lines[index], recognisers, labelPoints)
    if (index === 0) {
      for (let state = 0; state < width; state++)
        points[state] = labelPoints[stateLabels[state]] + start[state]
      continue
    }
    readExits(points, left, leftFrom)
    readEntries(left, leftFrom, reached, back, index * entries)
    for (let state = 0; state < width; state++)
      points[state] = labelPoints[stateLabels[state]] + reached[entry[state]]
  }
  return trace(points, back, lines.length)
}

/** Adds up what the recognisers say of a line. */
function readLabelPoints(
  page: Page,
  line: PageLine,
  recognisers: readonly Recogniser[],
  labelPoints: Float64Array,
): void {
  labelPoints.fill(0)
  for (const recogniser of recognisers) {
    const evidence = recogniser.read(line, page)
    if (!evidence) continue
    for (let label = 0; label < labelPoints.length; label++) labelPoints[label] += evidence[label]
  }
}

const stateLabels = /*#__PURE__*/ Uint8Array.from(states, ({label}) => lineLabels.indexOf(label))

/** The most points with which each exit is left, and the first state that has them. */
function readExits(points: Float64Array, left: Float64Array, leftFrom: Uint8Array): void {
  const {exit} = transitions
  left.fill(-Infinity)
  for (let state = 0; state < points.length; state++) {
    if (points[state] <= left[exit[state]]) continue
    left[exit[state]] = points[state]
    leftFrom[exit[state]] = state
  }
}

/**
 * The most points with which each entry is reached; where from is noted in `back`, of equals the first state. The steps with the
 * most points come first, so that the others are passed over once even the best exit would not do.
 */
function readEntries(
  left: Float64Array,
  leftFrom: Uint8Array,
  reached: Float64Array,
  back: Uint8Array,
  row: number,
): void {
  const {first, from, points} = transitions
  let top = -Infinity
  for (let exit = 0; exit < left.length; exit++) if (left[exit] > top) top = left[exit]
  for (let entry = 0; entry < reached.length; entry++) {
    let most = -Infinity
    let best = 0
    const end = first[entry + 1]
    for (let step = first[entry]; step < end; step++) {
      if (top + points[step] < most) break
      const value = left[from[step]] + points[step]
      if (value < most || (value === most && leftFrom[from[step]] > best)) continue
      most = value
      best = leftFrom[from[step]]
    }
    reached[entry] = most
    back[row + entry] = best
  }
}

function trace(last: Float64Array, back: Uint8Array, length: number): State[] {
  const {entry, entries, end} = transitions
  let state = 0
  for (let other = 1; other < last.length; other++)
    if (last[other] + end[other] > last[state] + end[state]) state = other
  const path = new Array<State>(length)
  for (let index = length - 1; index >= 0; index--) {
    path[index] = states[state]
    state = back[index * entries + entry[state]]
  }
  return path
}
