import {lineLabels} from './line-label.js'
import type {Page, PageLine} from './page-line.js'
import type {Recogniser} from './recogniser.js'
import {states, zones, type State} from './states.js'
import {transitions} from './transitions.js'

/**
 * Settles what each line is: of all sequences of states the one with the most points, those of the recognisers for each line
 * and those of the steps between lines (Viterbi's algorithm, one pass forth and one back).
 */
export function decode(page: Page, recognisers: readonly Recogniser[]): State[] {
  const {lines} = page
  const {entry, entries, start} = transitions
  const width = states.length
  const back = new Uint8Array(lines.length * entries)
  const labelPoints = new Float64Array(lineLabels.length)
  const points = new Float64Array(width)
  const zoneBest = new Float64Array(zones.length)
  const reached = new Float64Array(entries)
  for (let index = 0; index < lines.length; index++) {
    readLabelPoints(page, lines[index], recognisers, labelPoints)
    if (index === 0) {
      for (let state = 0; state < width; state++)
        points[state] = labelPoints[stateLabels[state]] + start[state]
      continue
    }
    const bestZone = readZoneBest(points, zoneBest)
    readReached(points, zoneBest, bestZone, reached, back, index * entries)
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

const stateZones = /*#__PURE__*/ Uint8Array.from(states, ({zone}) => zones.indexOf(zone))

/** The points of the best state of each zone. Gives the best zone. */
function readZoneBest(points: Float64Array, zoneBest: Float64Array): number {
  zoneBest.fill(-Infinity)
  for (let state = 0; state < points.length; state++)
    if (points[state] > zoneBest[stateZones[state]]) zoneBest[stateZones[state]] = points[state]
  let best = 0
  for (let zone = 1; zone < zoneBest.length; zone++) if (zoneBest[zone] > zoneBest[best]) best = zone
  return best
}

/**
 * The most points with which each class of states is reached; where from is noted in `back`, of equals the first state. A zone
 * is passed over when even its best state with its best step would not do, so the best zone comes first.
 */
function readReached(
  points: Float64Array,
  zoneBest: Float64Array,
  bestZone: number,
  reached: Float64Array,
  back: Uint8Array,
  row: number,
): void {
  const {first, from, points: stepPoints, bound} = transitions
  const zoneCount = zoneBest.length
  for (let entry = 0; entry < reached.length; entry++) {
    let most = -Infinity
    let best = 0
    for (let turn = 0; turn < zoneCount; turn++) {
      const zone = turn === 0 ? bestZone : turn <= bestZone ? turn - 1 : turn
      const step = entry * zoneCount + zone
      if (zoneBest[zone] + bound[step] < most) continue
      const end = first[step + 1]
      for (let edge = first[step]; edge < end; edge++) {
        const value = points[from[edge]] + stepPoints[edge]
        if (value < most || (value === most && from[edge] > best)) continue
        most = value
        best = from[edge]
      }
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
