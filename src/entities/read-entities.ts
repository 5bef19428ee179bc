import type {EntityRecord} from '../ast/nodes.js'
import type {Passage} from '../sentences/passage.js'
import type {Words} from '../words/words.js'
import type {Candidate} from './candidate.js'
import {decode} from './decode.js'
import type {EntityLexicon} from './entity-lexicon.js'
import type {Mention} from './mention.js'
import {proposeNames} from './propose-names.js'
import {gatherRecords} from './records.js'
import {mergeMentions, settleValues} from './settle-values.js'

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
 */
export function readEntities(
  words: Words,
  passages: readonly Passage[],
  lexicon: EntityLexicon,
  values: readonly Mention[],
): Entities {
  const chosen: Candidate[] = []
  for (const {sentences} of passages)
    for (const {first, last, depth} of sentences) {
      if (depth > 0) continue
      const candidates = proposeNames({words, lexicon, first, last})
      for (const candidate of decode(candidates, first, last)) chosen.push(candidate)
    }
  const settled = settleValues(chosen, values)
  const {mentions, records} = gatherRecords(words, settled.names)
  return {mentions: mergeMentions(mentions, settled.values), records}
}
