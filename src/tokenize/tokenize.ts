import {CharacterClass, characterClasses} from '../text/character-classes.js'
import {unitAt} from '../text/unit-at.js'
import {createColumns, grown} from './columns.js'
import {readToken} from './read-token.js'
import {scanAbbreviation, tanwinEnd} from './scanners.js'
import {TokenKind, type Tokens} from './tokens.js'

/**
 * Splits a text into words, numbers, punctuation, symbols, addresses and white space: one pass, nothing lost, nothing normalised.
 *
 * Arabic words keep their tashkeel and tatweel; a number keeps its separators (1,200 · 7.8 · 12٫5) and is a token of its own
 * beside Arabic letters (14كم); Latin letters and digits make one word (F16).
 *
 * @param text The source. Every string is accepted.
 * @returns The tokens, as columns; offsets are UTF-16.
 * @throws {TypeError} When `text` is not a string.
 */
export function tokenize(text: string): Tokens {
  if (typeof text !== 'string') throw new TypeError(`tokenize: expected a string, got ${typeof text}`)
  // Arabic words and the spaces between them are nine tokens of ten: they are read here, each unit once, from locals.
  const {arabicLetter, mark, space, format} = CharacterClass
  const classes = characterClasses
  const size = text.length
  let columns = createColumns(((size * 3) >> 3) + 16)
  let {start, kind} = columns
  let length = 0
  let offset = 0
  let type = classes[unitAt(text, 0)]
  while (offset < size) {
    if (length + 1 >= start.length) {
      columns = grown(columns)
      ;({start, kind} = columns)
    }
    const first = offset
    start[length] = first
    if (type === arabicLetter) {
      kind[length++] = TokenKind.word
      let cut = 0
      for (;;) {
        type = ++offset < size ? classes[text.charCodeAt(offset)] : 0
        if (type === arabicLetter) continue
        if (type !== mark) break
        cut = tanwinEnd(text, offset)
        if (cut !== 0) break
      }
      if (cut !== 0) {
        offset = cut
        type = arabicLetter
        continue
      }
      if (type === format) offset = afterFormats(text, offset)
      else if (offset === first + 1) offset = scanAbbreviation(text, first) || offset
      else continue
    } else if (type === space) {
      kind[length++] = TokenKind.space
      do type = ++offset < size ? classes[text.charCodeAt(offset)] : 0
      while (type === space)
      continue
    } else offset = readToken(text, first, columns, length++)
    type = classes[unitAt(text, offset)]
  }
  start[length] = size
  return {source: text, length, start, kind, role: columns.role}
}

function isArabicInside(type: number): boolean {
  return type === CharacterClass.arabicLetter || type === CharacterClass.mark
}

/** A format character inside an Arabic word belongs to it; one behind the word does not. */
function afterFormats(text: string, from: number): number {
  let end = from
  let next = from
  do {
    while (characterClasses[unitAt(text, next)] === CharacterClass.format) next++
    if (characterClasses[unitAt(text, next)] !== CharacterClass.arabicLetter) return end
    end = next
    while (isArabicInside(characterClasses[unitAt(text, end)])) end++
    next = end
  } while (characterClasses[unitAt(text, next)] === CharacterClass.format)
  return end
}
