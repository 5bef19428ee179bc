import type {OutlineBlock} from '../articles/outline.js'
import type {Words} from '../words/words.js'
import type {MarkPair} from './mark-pair.js'

/** Pairs the quotation marks of a block: one scan. */
export function pairMarks(_words: Words, _block: OutlineBlock): MarkPair[] {
  return []
}
