import type {Candidate} from './candidate.js'
import {Cue} from './cue.js'
import {skipNumber} from './find-misc.js'
import {nameFacts} from './name-facts.js'
import {cuesAt, longestPhrase, type View} from './view.js'

/** How much a name of the lists is worth by itself. */
const sure = 0.82
const ambiguous = 0.3
const ambiguousOfSeveralWords = 0.55

/** Names of the lists, the longest at each word. */
export function findNames(view: View, found: Candidate[]): void {
  for (let at = view.first; at < view.last; at++) {
    if ((cuesAt(view, at) & Cue.name) === 0) continue
    const match = longestPhrase(view, view.lexicon.names, at)
    if (!match) continue
    const facts = nameFacts(match.record)
    if (facts.part) continue
    found.push({
      first: at,
      last: facts.kind === 'misc' ? skipNumber(view, match.last) : match.last,
      start: match.start,
      kind: facts.kind,
      score: !facts.ambiguous ? sure : !facts.single ? ambiguousOfSeveralWords : ambiguous,
      group: facts.group,
    })
  }
}
