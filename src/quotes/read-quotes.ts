import type {Entities} from '../entities/read-entities.js'
import type {Passage} from '../sentences/passage.js'
import type {Lexicon} from '../words/lexicon.js'
import type {Words} from '../words/words.js'
import type {QuoteSpans} from './quote-span.js'

/** Finds the quotes of an article, their speakers and the terms in quotation marks. */
export function readQuotes(
  _words: Words,
  _passages: readonly Passage[],
  _entities: Entities,
  _lexicon: Lexicon,
): QuoteSpans {
  return {quotes: [], terms: [], marks: []}
}
