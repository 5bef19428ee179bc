import {CharacterClass, characterClasses} from '../text/character-classes.js'
import {cp} from '../text/code-points.js'
import {punctuationRoles} from './punctuation-roles.js'
import {Role, TokenKind, type Tokens} from './tokens.js'
import {scanAbbreviation, scanAddress, scanNumber, scanTag, scanUrl} from './scanners.js'

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
  const size = text.length
  let room = (size >> 1) + 16
  let start = new Uint32Array(room)
  let kind = new Uint8Array(room)
  let role = new Uint8Array(room)
  let length = 0
  let offset = 0
  while (offset < size) {
    if (length + 1 >= room) {
      room *= 2
      start = grown(start, new Uint32Array(room))
      kind = grown(kind, new Uint8Array(room))
      role = grown(role, new Uint8Array(room))
    }
    start[length] = offset
    const unit = text.charCodeAt(offset)
    let type: TokenKind = TokenKind.symbol
    let end = offset + 1
    switch (characterClasses[unit]) {
      case CharacterClass.arabicLetter:
        type = TokenKind.word
        end = scanAbbreviation(text, offset) || arabicEnd(text, end)
        break
      case CharacterClass.space:
        type = TokenKind.space
        while (end < size && characterClasses[text.charCodeAt(end)] === CharacterClass.space) end++
        break
      case CharacterClass.latinLetter:
        end = scanUrl(text, offset)
        type = TokenKind.url
        if (end) break
        end = scanAddress(text, offset)
        type = TokenKind.email
        if (end) break
        end = wordEnd(text, offset + 1)
        type = TokenKind.word
        break
      case CharacterClass.otherLetter:
      case CharacterClass.mark:
        type = TokenKind.word
        end = wordEnd(text, end)
        break
      case CharacterClass.highSurrogate:
        if (isPair(text, offset)) {
          end++
          if (isLetterPair(unit)) {
            type = TokenKind.word
            end = wordEnd(text, end)
          }
        }
        break
      case CharacterClass.digit:
        end = scanNumber(text, offset)
        type = TokenKind.number
        if (characterClasses[text.charCodeAt(end)] === CharacterClass.latinLetter) {
          type = TokenKind.word
          end = wordEnd(text, end)
        }
        break
      case CharacterClass.lineEnd:
        type = TokenKind.lineEnd
        if (unit === cp.carriageReturn && text.charCodeAt(end) === cp.lineFeed) end++
        break
      case CharacterClass.format:
        type = TokenKind.format
        while (end < size && characterClasses[text.charCodeAt(end)] === CharacterClass.format) end++
        break
      case CharacterClass.punctuation: {
        end = scanTag(text, offset)
        if (end) {
          type = unit === cp.at ? TokenKind.handle : TokenKind.hashtag
          break
        }
        end = runEnd(text, offset)
        const does = runRole(text, offset, end)
        if (does !== Role.none) type = TokenKind.punctuation
        role[length] = does
        break
      }
    }
    kind[length++] = type
    offset = end
  }
  start[length] = size
  return {source: text, length, start, kind, role}
}

function grown<T extends Uint8Array | Uint32Array>(from: T, to: T): T {
  to.set(from)
  return to
}

/** «وقالـ» ends where no Arabic letter or mark follows; a format character inside a word belongs to it. */
function arabicEnd(text: string, from: number): number {
  let end = from
  for (;;) {
    const type = characterClasses[text.charCodeAt(end)]
    if (type === CharacterClass.arabicLetter || type === CharacterClass.mark) end++
    else if (type === CharacterClass.format) {
      const next = afterFormat(text, end)
      if (characterClasses[text.charCodeAt(next)] !== CharacterClass.arabicLetter) return end
      end = next
    } else return end
  }
}

/** A word of any script but Arabic, with its digits, marks and inner apostrophes: F16, don't, naïve. */
function wordEnd(text: string, from: number): number {
  let end = from
  for (;;) {
    const unit = text.charCodeAt(end)
    const type = characterClasses[unit]
    if (
      type === CharacterClass.latinLetter ||
      type === CharacterClass.otherLetter ||
      type === CharacterClass.mark ||
      type === CharacterClass.digit
    )
      end++
    else if (type === CharacterClass.highSurrogate && isLetterPair(unit) && isPair(text, end)) end += 2
    else if (
      (unit === cp.apostrophe || unit === cp.rightSingleQuote) &&
      characterClasses[text.charCodeAt(end - 1)] === CharacterClass.latinLetter &&
      characterClasses[text.charCodeAt(end + 1)] === CharacterClass.latinLetter
    )
      end += 2
    else if (type === CharacterClass.format) {
      const next = afterFormat(text, end)
      const after = characterClasses[text.charCodeAt(next)]
      if (after !== CharacterClass.latinLetter && after !== CharacterClass.otherLetter) return end
      end = next
    } else return end
  }
}

function afterFormat(text: string, from: number): number {
  let end = from
  while (characterClasses[text.charCodeAt(end)] === CharacterClass.format) end++
  return end
}

/** Marks that come doubled («''», «((», «<<») and runs of dots, dashes and repeated signs («...», «--», «!!») are one token. */
function runEnd(text: string, offset: number): number {
  const unit = text.charCodeAt(offset)
  let end = offset + 1
  switch (unit) {
    case cp.fullStop:
    case cp.ellipsis: {
      let next = text.charCodeAt(end)
      while (next === cp.fullStop || next === cp.ellipsis) next = text.charCodeAt(++end)
      return end
    }
    case cp.leftParenthesis:
    case cp.rightParenthesis:
    case cp.lessThan:
    case cp.greaterThan:
    case cp.apostrophe:
    case cp.graveAccent:
    case cp.leftSingleQuote:
    case cp.rightSingleQuote:
      return text.charCodeAt(end) === unit ? end + 1 : end
    case cp.hyphen:
    case cp.asterisk:
    case cp.equals:
    case cp.lowLine:
    case cp.exclamation:
    case cp.arabicQuestion:
    case cp.question:
      while (text.charCodeAt(end) === unit) end++
      return end
    default:
      return end
  }
}

function runRole(text: string, start: number, end: number): Role {
  const unit = text.charCodeAt(start)
  const role = punctuationRoles[unit] as Role
  if (end === start + 1) return role
  switch (unit) {
    case cp.fullStop:
      return Role.ellipsis
    case cp.leftParenthesis:
    case cp.lessThan:
      return Role.openMark
    case cp.rightParenthesis:
    case cp.greaterThan:
      return Role.closeMark
    default:
      return role
  }
}

/** Whether both halves of a surrogate pair are there. */
function isPair(text: string, offset: number): boolean {
  return characterClasses[text.charCodeAt(offset + 1)] === CharacterClass.lowSurrogate
}

/** Historic scripts and mathematical letters end at U+1EFFF, and ideographs begin at U+20000; between them are pictures. */
function isLetterPair(highSurrogate: number): boolean {
  return highSurrogate < 0xd83c || highSurrogate >= 0xd840
}
