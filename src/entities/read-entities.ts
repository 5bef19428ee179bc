import type {EntityRecord} from '../ast/nodes.js'
import type {Passage} from '../sentences/passage.js'
import type {Words} from '../words/words.js'
import type {EntityLexicon} from './entity-lexicon.js'
import type {Mention} from './mention.js'
import {proposeInArticle} from './propose-in-article.js'
import {gatherRecords} from './records.js'
import {roleBeside} from './roles.js'
import {mergeMentions, settleValues} from './settle-values.js'
import {tagNames, type Tagger} from './tagger/tag.js'
import type {View} from './view.js'

/** What the entity stage gives. */
export interface Entities {
  /** In source order, none inside or across another. */
  readonly mentions: readonly Mention[]
  readonly records: readonly EntityRecord[]
}

/**
 * Finds the names of an article, gathers one record for each thing named and adds the values that no name covers.
 *
 * @param values What `readValues` found in the same passages.
 * @param tagger Weighs what lists and rules propose, and finds more; without it rules alone decide.
 */
export function readEntities(
  words: Words,
  passages: readonly Passage[],
  lexicon: EntityLexicon,
  values: readonly Mention[],
  tagger?: Tagger,
): Entities {
  const views: View[] = []
  for (const {sentences} of passages)
    for (const {first, last, depth} of sentences)
      if (depth === 0 && first < last) views.push({words, lexicon, first, last})
  const proposed = proposeInArticle(views)
  const chosen = tagger ? tagNames(tagger, views, proposed) : proposed.flatMap((each) => each.chosen)
  const settled = settleValues(chosen, values)
  const {mentions, records} = gatherRecords(words, settled.names, (name) =>
    roleBeside(viewOf(views, name.first), name),
  )
  return {mentions: mergeMentions(mentions, settled.values), records}
}

/** The sentence that a word stands in. Binary search. */
function viewOf(views: readonly View[], at: number): View {
  let low = 0
  let high = views.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if (views[middle].last <= at) low = middle + 1
    else high = middle
  }
  return views[low]
}
