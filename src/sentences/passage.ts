import type {OutlineBlock} from '../articles/outline.js'
import type {MarkPair} from '../quotes/mark-pair.js'
import type {SentenceSpan} from './sentence-span.js'

/**
 * A block that is read for quotes and entities, with its sentences and its quotation marks.
 * A block that is not a paragraph is one sentence.
 */
export interface Passage {
  readonly block: OutlineBlock
  /** Passages with the same number belong to one story: the article's own are 0, each teaser has its own. */
  readonly story: number
  readonly sentences: readonly SentenceSpan[]
  readonly marks: readonly MarkPair[]
}
