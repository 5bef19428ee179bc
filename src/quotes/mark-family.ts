import {cp} from '../text/code-points.js'
import {Role} from '../tokenize/tokens.js'
import type {Words} from '../words/words.js'

/** Marks of one family may close one another: copies of pages mix “ with " freely. */
export const Family = {none: 0, double: 1, guillemet: 2, singleGuillemet: 3, single: 4, brackets: 5} as const

/** The family of the quotation mark at `index`; `none` if it is no mark. */
export function familyAt(words: Words, index: number): number {
  const role = words.role[index]
  if (role !== Role.openMark && role !== Role.closeMark && role !== Role.straightMark) return Family.none
  const unit = words.source.charCodeAt(words.start[index])
  switch (unit) {
    case cp.leftGuillemet:
    case cp.rightGuillemet:
    case cp.lessThan:
    case cp.greaterThan:
      return Family.guillemet
    case cp.leftSingleGuillemet:
    case cp.rightSingleGuillemet:
      return Family.singleGuillemet
    case cp.leftParenthesis:
    case cp.rightParenthesis:
      return Family.brackets
    case cp.leftSingleQuote:
    case cp.rightSingleQuote:
    case cp.lowSingleQuote:
    case cp.apostrophe:
    case cp.graveAccent:
      // Doubled, '' stands for ".
      return words.end[index] - words.start[index] > 1 ? Family.double : Family.single
    default:
      return Family.double
  }
}
