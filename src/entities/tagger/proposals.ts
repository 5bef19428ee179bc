import type {EntityKind} from '../../ast/nodes.js'
import type {Candidate} from '../candidate.js'
import {decode} from '../decode.js'

/** What lists and rules propose for a sentence, word by word: the tagger weighs it with all else. */
export interface Proposals {
  /** Of the names that rules alone would choose: kind, place in the name and worth as one number; 0 outside them. */
  readonly chosen: Uint8Array
  /** Of every proposal, however weak: a bit a kind and place in the name. */
  readonly proposed: Uint16Array
}

const kinds: readonly EntityKind[] = ['person', 'place', 'organization', 'misc']

/** Places in a name. */
const begin = 0
const inside = 1
const end = 2
const single = 3

/** @param names What rules alone would choose. */
export function readProposals(
  candidates: readonly Candidate[],
  first: number,
  last: number,
  names: readonly Candidate[] = decode(candidates, first, last),
): Proposals {
  const chosen = new Uint8Array(last - first)
  const proposed = new Uint16Array(last - first)
  for (const candidate of candidates) {
    const kind = kinds.indexOf(candidate.kind)
    if (kind < 0) continue
    for (let at = candidate.first; at < candidate.last; at++)
      proposed[at - first] |= 1 << (kind * 4 + placeOf(candidate, at))
  }
  for (const candidate of names) {
    const kind = kinds.indexOf(candidate.kind)
    if (kind < 0) continue
    const worth = candidate.score < 0.6 ? 0 : candidate.score < 0.75 ? 1 : 2
    for (let at = candidate.first; at < candidate.last; at++)
      chosen[at - first] = 1 + worth * 16 + kind * 4 + placeOf(candidate, at)
  }
  return {chosen, proposed}
}

function placeOf({first, last}: Candidate, at: number): number {
  if (last - first === 1) return single
  if (at === first) return begin
  return at === last - 1 ? end : inside
}
