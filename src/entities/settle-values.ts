import type {Candidate} from './candidate.js'
import type {Mention} from './mention.js'

/** Names and values of which none lies across or inside another. */
export interface Settled {
  readonly names: readonly Candidate[]
  readonly values: readonly Mention[]
}

/**
 * Keeps names and values apart: a name wins («كأس العالم 2022»), except over the time whose zone it is («بتوقيت غرينتش»).
 *
 * @param names In source order, as `values`, neither with overlaps of its own.
 */
export function settleValues(names: readonly Candidate[], values: readonly Mention[]): Settled {
  const kept: Mention[] = []
  const zones = new Set<Candidate>()
  let at = 0
  for (const value of values) {
    while (at < names.length && names[at].last <= value.first) at++
    const inside: Candidate[] = []
    for (let next = at; next < names.length && names[next].first < value.last; next++)
      inside.push(names[next])
    if (!inside.every((name) => isZone(value, name))) continue
    for (const name of inside) zones.add(name)
    kept.push(value)
  }
  return {names: names.filter((name) => !zones.has(name)), values: kept}
}

function isZone(value: Mention, {kind, first, last}: Candidate): boolean {
  return value.kind === 'time' && kind === 'place' && first > value.first && last === value.last
}

/** Two lists of mentions as one, in source order. */
export function mergeMentions(names: readonly Mention[], values: readonly Mention[]): Mention[] {
  const merged: Mention[] = []
  let at = 0
  for (const name of names) {
    for (; at < values.length && values[at].start < name.start; at++) merged.push(values[at])
    merged.push(name)
  }
  for (; at < values.length; at++) merged.push(values[at])
  return merged
}
