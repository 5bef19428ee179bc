import type {OutlineBlock} from '../articles/outline.js'
import type {MarkPair} from '../quotes/mark-pair.js'
import type {Words} from '../words/words.js'
import type {SentenceSpan} from './sentence-span.js'

/** The sentences of a block. */
export function readSentences(
  _words: Words,
  block: OutlineBlock,
  _marks: readonly MarkPair[],
): SentenceSpan[] {
  const {start, end, first, last} = block
  return [{start, end, first, last, depth: 0}]
}
