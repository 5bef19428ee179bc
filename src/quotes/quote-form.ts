import type {Quote, Range} from '../ast/nodes.js'
import {Proclitic} from '../words/words.js'
import type {WordRange} from './act.js'
import {isKind} from './look-up.js'
import {pairEnd, type Scene} from './scene.js'
import {TokenKind} from '../tokenize/tokens.js'
import {Kind} from './word-kinds.js'

/** `direct` when all words but a complementizer at the beginning are speech in marks, `mixed` when some are. */
export function formOf(scene: Scene, content: readonly WordRange[]): Quote['form'] {
  const {words, lexicon} = scene
  let inside = false
  let outside = false
  for (const [first, last] of content) {
    for (let index = first; index < last; index++) {
      const pair = scene.pairAt(index)
      if (pair?.speech) {
        inside = true
        index = pairEnd(pair) - 1
      } else if (
        words.kind[index] !== TokenKind.punctuation &&
        !(index === first && isKind(words, lexicon, index, Kind.complementizer, ~0))
      )
        outside = true
    }
  }
  if (!inside) return 'indirect'
  return outside ? 'mixed' : 'direct'
}

/** The range of a piece; ب before أن, and ب or ل before a noun, are the cue's. */
export function pieceRange({words, lexicon}: Scene, [first, last]: WordRange): Range {
  const bits = words.proclitics[first]
  const start =
    isKind(words, lexicon, first, Kind.complementizer, ~0) || (bits & Proclitic.beh) !== 0
      ? words.stemStart[first]
      : words.start[first]
  return [start, words.end[last - 1]]
}
