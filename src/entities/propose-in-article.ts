import type {Candidate} from './candidate.js'
import {decode, decoderSpace} from './decode.js'
import {recallNames, rememberNames} from './document-memory.js'
import {proposeNames} from './propose-names.js'
import type {View} from './view.js'

/** What is proposed in a sentence. */
export interface Proposed {
  readonly candidates: readonly Candidate[]
  /** The names that lists and rules would choose among them. */
  readonly chosen: readonly Candidate[]
}

/** All that lists and rules take for names in the sentences of an article, those known from elsewhere in it too. */
export function proposeInArticle(views: readonly View[]): Proposed[] {
  if (views.length === 0) return []
  const {words, lexicon} = views[0]
  const space = decoderSpace(views.reduce((longest, {first, last}) => Math.max(longest, last - first), 0))
  const first = views.map((view): Proposed => {
    const candidates = proposeNames(view)
    return {candidates, chosen: decode(candidates, view.first, view.last, space)}
  })
  const memory = rememberNames(
    words,
    lexicon.classes,
    first.flatMap(({chosen}) => chosen),
  )
  return first.map((proposed, index) => {
    const view = views[index]
    const recalled = recallNames(view, memory)
    if (recalled.length === 0) return proposed
    const candidates = proposed.candidates.concat(recalled)
    return {candidates, chosen: decode(candidates, view.first, view.last, space)}
  })
}
