import type {Candidate} from './candidate.js'
import {decode} from './decode.js'
import {recallNames, rememberNames} from './document-memory.js'
import {proposeNames} from './propose-names.js'
import type {View} from './view.js'

/** All that lists and rules take for names in the sentences of an article, those known from elsewhere in it too; a list a sentence. */
export function proposeInArticle(views: readonly View[]): Candidate[][] {
  if (views.length === 0) return []
  const {words, lexicon} = views[0]
  const proposals = views.map(proposeNames)
  const certain = views.flatMap(({first, last}, index) => decode(proposals[index], first, last))
  const memory = rememberNames(words, lexicon.classes, certain)
  return views.map((view, index) => [...proposals[index], ...recallNames(view, memory)])
}
