import {lineLabels} from './line-label.js'
import type {Page} from './page-line.js'
import type {Recogniser} from './recogniser.js'
import {states, zones, type State} from './states.js'
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
  const zoneBest = new Float64Array(zones.length)
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index]
    labelPoints.fill(0)
    for (const recogniser of recognisers) {
      const evidence = recogniser.read(line, page)
      if (!evidence) continue
      for (let label = 0; label < labelPoints.length; label++) labelPoints[label] += evidence[label]
    }
    readZoneBest(before, zoneBest)
    for (let state = 0; state < width; state++) {
      const own = labelPoints[stateLabels[state]]
      now[state] =
        own + (index === 0 ? transitions.start[state] : best(before, zoneBest, state, back, index * width))
    }
    const spare = before
    before = now
    now = spare
  }
  return trace(before, back, lines.length)
}

const stateLabels = /*#__PURE__*/ Uint8Array.from(states, ({label}) => lineLabels.indexOf(label))

const stateZones = /*#__PURE__*/ Uint8Array.from(states, ({zone}) => zones.indexOf(zone))

/** The points of the best state of each zone. */
function readZoneBest(points: Float64Array, zoneBest: Float64Array): void {
  zoneBest.fill(-Infinity)
  for (let state = 0; state < points.length; state++)
    if (points[state] > zoneBest[stateZones[state]]) zoneBest[stateZones[state]] = points[state]
}

/**
 * The most points with which a state is reached; where from is noted in `back`. A zone is passed over when even its best state
 * with its best step would not do.
 */
function best(
  before: Float64Array,
  zoneBest: Float64Array,
  state: number,
  back: Uint8Array,
  row: number,
): number {
  const {first, from, points, bound} = transitions
  let most = -Infinity
  for (let zone = 0; zone < zoneBest.length; zone++) {
    const step = state * zoneBest.length + zone
    if (zoneBest[zone] + bound[step] <= most) continue
    for (let edge = first[step]; edge < first[step + 1]; edge++) {
      const value = before[from[edge]] + points[edge]
      if (value <= most) continue
      most = value
      back[row + state] = from[edge]
    }
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
