import {CharacterClass, characterClasses} from '../text/character-classes.js'
import {TokenKind} from '../tokenize/tokens.js'
import type {Words} from './words.js'

/** Bidi controls between a letter and its full stop are few; a longer run is as good as a gap and is not looked through. */
const longestInvisible = 4

/** Whether no white space stands between word `index` and the one before it; invisible characters do not count. */
export function touchesPrevious(words: Words, index: number): boolean {
  if (index === 0) return false
  if (words.glued[index] === 1) return true
  const from = words.end[index - 1]
  const to = words.start[index]
  if (to - from > longestInvisible) return false
  for (let offset = from; offset < to; offset++)
    if (characterClasses[words.source.charCodeAt(offset)] !== CharacterClass.format) return false
  return true
}

/** Whether `index` is a word, number, handle or the like: no punctuation, no symbol. */
export function isWordLike(words: Words, index: number): boolean {
  const kind = words.kind[index]
  return kind !== TokenKind.punctuation && kind !== TokenKind.symbol
}
