import {Role} from '../tokenize/tokens.js'
import type {Candidate} from './candidate.js'
import {skipModifier, titleBefore} from './titled-places.js'
import {isMark, isWord, longestPhrase, type View} from './view.js'

/** The longest apposition behind a name, in words. */
const longestApposition = 12

/**
 * The title before a name, or the apposition behind it.
 *
 * @example
 * «قال وزير الدفاع البريطاني جون هيلي»      «قال جون هيلي، وزير الدفاع البريطاني، إن …»
 *      ^^^^^^^^^^^^^^^^^^^^^^                              ^^^^^^^^^^^^^^^^^^^^^^
 */
export function roleBeside(view: View, {first, last}: Candidate): string | undefined {
  return roleBefore(view, first) ?? roleBehind(view, last)
}

function roleBefore(view: View, at: number): string | undefined {
  const title = titleBefore(view, at)
  if (!title) return undefined
  let end = at
  while (end > title.at && (view.words.role[end - 1] === Role.comma || isMark(view, end - 1))) end--
  if (end === title.at) return undefined
  const {source} = view.words
  const role = source.slice(title.start, view.words.end[end - 1])
  // «للرئيس»: the alef of the article is not written.
  return source.slice(title.start - 1, title.start + 1) === 'لل' && title.start > view.words.start[title.at]
    ? `ا${role}`
    : role
}

function roleBehind(view: View, at: number): string | undefined {
  const {words, lexicon, last} = view
  if (at + 1 >= last || words.role[at] !== Role.comma || !isWord(view, at + 1)) return undefined
  const title = longestPhrase(view, lexicon.titles, at + 1)
  if (!title || title.start !== words.start[at + 1]) return undefined
  for (let next = title.last; next < last && next - at <= longestApposition; next++) {
    if (isWord(view, next)) continue
    const role = words.role[next]
    if (role === Role.comma || role === Role.stop || role === Role.openBracket || role === Role.semicolon)
      return words.source.slice(title.start, words.end[next - 1])
    if (!isMark(view, next)) break
  }
  let next = title.last
  while (next < last && words.role[next] !== Role.comma) {
    const skipped = skipModifier(view, next)
    if (skipped === next) break
    next = skipped
  }
  return words.source.slice(title.start, words.end[next - 1])
}
