import {lineLabels, type LineLabel} from './line-label.js'
import type {Page} from './page-line.js'
import type {Recogniser} from './recogniser.js'
import {states, type State} from './states.js'
import {transitions} from './transitions.js'

/**
 * Settles what each line is: of all sequences of states the one with the most points, those of the recognisers for each line
 * and those of the steps between lines (Viterbi's algorithm, one pass forth and one back).
 */
export function decode(page: Page, recognisers: readonly Recogniser[]): State[] {
  const {lines} = page
  const width = states.length
  const back = new Uint8Array(lines.length * width)
  const labelPoints = new Float64Array(lineLabels.length)
  let before = new Float64Array(width)
  let now = new Float64Array(width)
  lines.forEach((line, index) => {
    labelPoints.fill(0)
    for (const recogniser of recognisers) {
      const evidence = recogniser.read(line, page)
      for (const label in evidence)
        labelPoints[labelIndex[label as LineLabel]] += evidence[label as LineLabel] ?? 0
    }
    for (let state = 0; state < width; state++) {
      const own = labelPoints[stateLabels[state]]
      now[state] = own + (index === 0 ? transitions.start[state] : best(before, state, back, index * width))
    }
    ;[before, now] = [now, before]
  })
  return trace(before, back, lines.length)
}

const labelIndex = /*#__PURE__*/ Object.fromEntries(
  lineLabels.map((label, index) => [label, index]),
) as Record<LineLabel, number>
const stateLabels = /*#__PURE__*/ Uint8Array.from(states, ({label}) => labelIndex[label])

/** The most points with which a state is reached; where from is noted in `back`. */
function best(before: Float64Array, state: number, back: Uint8Array, row: number): number {
  const {first, from, points} = transitions
  let most = -Infinity
  for (let edge = first[state]; edge < first[state + 1]; edge++) {
    const value = before[from[edge]] + points[edge]
    if (value <= most) continue
    most = value
    back[row + state] = from[edge]
  }
  return most
}

function trace(last: Float64Array, back: Uint8Array, length: number): State[] {
  let state = 0
  for (let other = 1; other < last.length; other++) if (last[other] > last[state]) state = other
  const path = new Array<State>(length)
  for (let index = length - 1; index >= 0; index--) {
    path[index] = states[state]
    state = back[index * last.length + state]
  }
  return path
}
