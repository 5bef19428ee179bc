import {lineLabels} from './line-label.js'
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
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index]
    labelPoints.fill(0)
    for (const recogniser of recognisers) {
      const evidence = recogniser.read(line, page)
      if (!evidence) continue
      for (let label = 0; label < labelPoints.length; label++) labelPoints[label] += evidence[label]
    }
    for (let state = 0; state < width; state++) {
      const own = labelPoints[stateLabels[state]]
      now[state] = own + (index === 0 ? transitions.start[state] : best(before, state, back, index * width))
    }
    const spare = before
    before = now
    now = spare
  }
  return trace(before, back, lines.length)
}

const stateLabels = /*#__PURE__*/ Uint8Array.from(states, ({label}) => lineLabels.indexOf(label))

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
  const total = (index: number): number => last[index] + transitions.end[index]
  for (let other = 1; other < last.length; other++) if (total(other) > total(state)) state = other
  const path = new Array<State>(length)
  for (let index = length - 1; index >= 0; index--) {
    path[index] = states[state]
    state = back[index * last.length + state]
  }
  return path
}
