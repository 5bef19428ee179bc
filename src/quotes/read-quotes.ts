import type {Entities} from '../entities/read-entities.js'
import type {Passage} from '../sentences/passage.js'
import type {Lexicon} from '../words/lexicon.js'
import type {Words} from '../words/words.js'
import type {QuoteSpans} from './quote-span.js'

/** Finds the quotes of an article, their speakers and the terms in quotation marks. */
export function readQuotes(
  words: Words,
  passages: readonly Passage[],
  entities: Entities,
  lexicon: Lexicon,
): QuoteSpans {
  words
  passages
  entities
  lexicon
  return {quotes: [], terms: [], marks: []}
}
