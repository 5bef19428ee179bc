import type {EntityRecord} from '../ast/nodes.js'
import type {Passage} from '../sentences/passage.js'
import type {Words} from '../words/words.js'
import type {EntityLexicon} from './entity-lexicon.js'
import type {Mention} from './mention.js'

/** What the entity stage gives. */
export interface Entities {
  /** In source order, none inside or across another. */
  readonly mentions: readonly Mention[]
  readonly records: readonly EntityRecord[]
}

/** Finds the names and values of an article and gathers one record for each thing named. */
export function readEntities(words: Words, passages: readonly Passage[], lexicon: EntityLexicon): Entities {
  words
  passages
  lexicon
  return {mentions: [], records: []}
}
