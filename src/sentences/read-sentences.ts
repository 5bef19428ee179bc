import type {OutlineBlock} from '../articles/outline.js'
import type {MarkPair} from '../quotes/mark-pair.js'
import type {Words} from '../words/words.js'
import type {SentenceSpan} from './sentence-span.js'

/** The sentences of a block. */
export function readSentences(words: Words, block: OutlineBlock, marks: readonly MarkPair[]): SentenceSpan[] {
  words
  marks
  const {start, end, first, last} = block
  return [{start, end, first, last, depth: 0}]
}
