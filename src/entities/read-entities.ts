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
export function readEntities(
  _words: Words,
  _passages: readonly Passage[],
  _lexicon: EntityLexicon,
): Entities {
  return {mentions: [], records: []}
}
