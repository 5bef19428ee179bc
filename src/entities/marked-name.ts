import {Role} from '../tokenize/tokens.js'
import {isMark, type View} from './view.js'

/** The longest name in quotation marks, in words. */
const longestMarked = 7

/** The index of the mark that closes the one at `open`, -1 when none stands near. */
export function closingMark(view: View, open: number): number {
  const {words} = view
  const role = words.role[open]
  if (role === Role.closeMark) return -1
  for (let at = open + 1; at < view.last && at - open <= longestMarked + 1; at++) {
    if (!isMark(view, at)) continue
    return at > open + 1 && (role === Role.straightMark) === (words.role[at] === Role.straightMark) ? at : -1
  }
  return -1
}
