import {CharacterClass, characterClasses} from '../text/character-classes.js'
import {cp} from '../text/code-points.js'
import {unitAt} from '../text/unit-at.js'
import type {Columns} from './columns.js'
import {punctuationRoles} from './punctuation-roles.js'
import {scanAddress, scanDomain, scanNumber, scanTag, scanUrl} from './scanners.js'
import {Role, TokenKind} from './tokens.js'

/** Reads the token at `offset`, anything but an Arabic word or white space, into row `index`. Gives its end. */
export function readToken(text: string, offset: number, columns: Columns, index: number): number {
  const {kind, role} = columns
  const unit = text.charCodeAt(offset)
  let type: TokenKind = TokenKind.symbol
  let end = offset + 1
  switch (characterClasses[unit]) {
    case CharacterClass.latinLetter:
      end = scanUrl(text, offset)
      type = TokenKind.url
      if (end) break
      if (offset >= columns.noDomainBefore) {
        end = scanDomain(text, offset)
        if (end > 0) break
        columns.noDomainBefore = -end
      }
      if (offset >= columns.noAddressBefore) {
        end = scanAddress(text, offset)
        type = TokenKind.email
        if (end > 0) break
        columns.noAddressBefore = -end
      }
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
      if (characterClasses[unitAt(text, end)] === CharacterClass.latinLetter) {
        type = TokenKind.word
        end = wordEnd(text, end)
      }
      break
    case CharacterClass.lineEnd:
      type = TokenKind.lineEnd
      if (unit === cp.carriageReturn && unitAt(text, end) === cp.lineFeed) end++
      break
    case CharacterClass.format:
      type = TokenKind.format
      while (characterClasses[unitAt(text, end)] === CharacterClass.format) end++
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
      role[index] = does
      break
    }
  }
  kind[index] = type
  return end
}

/** A word of any script but Arabic, with its digits, marks and inner apostrophes: F16, don't, naïve. */
function wordEnd(text: string, from: number): number {
  let end = from
  for (;;) {
    const unit = unitAt(text, end)
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
      characterClasses[unitAt(text, end - 1)] === CharacterClass.latinLetter &&
      characterClasses[unitAt(text, end + 1)] === CharacterClass.latinLetter
    )
      end += 2
    else if (type === CharacterClass.format) {
      const next = afterFormat(text, end)
      const after = characterClasses[unitAt(text, next)]
      if (after !== CharacterClass.latinLetter && after !== CharacterClass.otherLetter) return end
      end = next
    } else return end
  }
}

function afterFormat(text: string, from: number): number {
  let end = from
  while (characterClasses[unitAt(text, end)] === CharacterClass.format) end++
  return end
}

/** Marks that come doubled («''», «((», «<<») and runs of dots, dashes and repeated signs («...», «--», «!!») are one token. */
function runEnd(text: string, offset: number): number {
  const unit = unitAt(text, offset)
  let end = offset + 1
  switch (unit) {
    case cp.fullStop:
    case cp.ellipsis: {
      let next = unitAt(text, end)
      while (next === cp.fullStop || next === cp.ellipsis) next = unitAt(text, ++end)
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
      return unitAt(text, end) === unit ? end + 1 : end
    case cp.hyphen:
    case cp.asterisk:
    case cp.equals:
    case cp.lowLine:
    case cp.exclamation:
    case cp.arabicQuestion:
    case cp.question:
      while (unitAt(text, end) === unit) end++
      return end
    default:
      return end
  }
}

function runRole(text: string, start: number, end: number): Role {
  const unit = unitAt(text, start)
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
  return characterClasses[unitAt(text, offset + 1)] === CharacterClass.lowSurrogate
}

/** Historic scripts and mathematical letters end at U+1EFFF, and ideographs begin at U+20000; between them are pictures. */
function isLetterPair(highSurrogate: number): boolean {
  return highSurrogate < 0xd83c || highSurrogate >= 0xd840
}
