import type {Line} from '../blocks/lines.js'
import {Role, TokenKind} from '../tokenize/tokens.js'
import type {Words} from '../words/words.js'
import {kindBit, matchPhrase, type PageLexicon} from './page-lexicon.js'

/** Shorter lines are no paragraphs that a link could be glued into. */
const shortestParagraph = 60
/** A link's title has so many words and signs, before the paragraph may go on. */
const shortestTitle = 4
const longestTitle = 30
/** A button behind the text has so few words, and so much white space before it. */
const longestTail = 10
const tailGap = 4

/**
 * Takes links out of the paragraphs they are glued into: of one line it makes three, the paragraph's beginning, the marker with
 * the link's title, and the rest.
 *
 *     … تأجيل المهرجان.  اقرأ أيضاًثقافةافتتاح معرض للخط العربي  وأضاف المنظمون أن …
 *                        ^                                       ^
 */
export function splitLines(words: Words, lines: readonly Line[], lexicon: PageLexicon): Line[] {
  return lines.flatMap((line) =>
    line.end - line.start < shortestParagraph ? line : splitLine(words, line, lexicon),
  )
}

function splitLine(words: Words, line: Line, lexicon: PageLexicon): Line[] {
  const parts: Line[] = []
  let first = line.first
  for (let index = line.first + 1; index < line.last - 1; index++) {
    if (!startsLink(words, index)) continue
    const labelEnd = endOfGluedLabel(words, index, line.last, lexicon)
    if (labelEnd === 0) continue
    const titleEnd = endOfTitle(words, labelEnd, line.last, lexicon)
    if (titleEnd === 0) continue
    parts.push(part(words, line, first, index), part(words, line, index, titleEnd))
    first = titleEnd
    index = titleEnd
  }
  const tail = startOfTail(words, line)
  if (tail > first) {
    parts.push(part(words, line, first, tail))
    first = tail
  }
  if (parts.length === 0) return [line]
  if (first < line.last) parts.push(part(words, line, first, line.last))
  return parts
}

/** Where a few words stand apart at the end of the line, behind a wide gap: «… انتهى.      تابعونا على:»; 0 if none do. */
function startOfTail(words: Words, {first, last}: Line): number {
  for (let index = last - 1; index > first && index >= last - longestTail; index--)
    if (words.start[index] - words.end[index - 1] >= tailGap && endsSentence(words, index - 1)) return index
  return 0
}

/** Behind the end of a sentence, or a wide gap. */
function startsLink(words: Words, index: number): boolean {
  if (words.kind[index] !== TokenKind.word || words.whole[index] === 0) return false
  return isWideGap(words, index) || endsSentence(words, index - 1)
}

function endsSentence(words: Words, index: number): boolean {
  if (words.kind[index] !== TokenKind.punctuation) return false
  const role = words.role[index]
  if (role === Role.stop || role === Role.ellipsis) return true
  const closes = role === Role.closeMark || role === Role.straightMark || role === Role.closeBracket
  return (
    closes &&
    index > 0 &&
    words.kind[index - 1] === TokenKind.punctuation &&
    words.role[index - 1] === Role.stop
  )
}

/** Index of the word behind the marker and its colon or bar; 0 if no marker stands here, or only words that may be of a sentence. */
function endOfGluedLabel(words: Words, at: number, last: number, lexicon: PageLexicon): number {
  const match = matchPhrase(lexicon, words, at, last)
  if (!match || match.next >= last || ((match.kinds | match.weakKinds) & kindBit('markers')) === 0) return 0
  const {next} = match
  const sign = words.kind[next] === TokenKind.punctuation ? words.role[next] : Role.none
  if (sign === Role.colon || sign === Role.bar) return next + 1
  if ((match.kinds & kindBit('markers')) === 0) return 0
  // Glued: nothing stands between the marker and the title.
  const glued = words.glued[next] === 1 && words.kind[next] === TokenKind.word
  return glued || isWideGap(words, next) ? next : 0
}

/** Where the paragraph goes on; the end of the line if it does not, 0 if that is too far for a title. */
function endOfTitle(words: Words, from: number, last: number, lexicon: PageLexicon): number {
  const end = Math.min(last, from + longestTitle)
  for (let index = from + shortestTitle; index < end; index++)
    if (isWideGap(words, index) || endsSentence(words, index - 1) || resumes(words, index, last, lexicon))
      return index
  return end === last ? last : 0
}

function resumes(words: Words, index: number, last: number, lexicon: PageLexicon): boolean {
  const match = matchPhrase(lexicon, words, index, last)
  return match !== undefined && (match.kinds & kindBit('resumptions')) !== 0
}

/** Two white-space characters at least: what a tag leaves behind. */
function isWideGap({start, end}: Words, index: number): boolean {
  return start[index] - end[index - 1] >= 2
}

function part(words: Words, line: Line, first: number, last: number): Line {
  return {
    start: first === line.first ? line.start : words.start[first],
    end: last === line.last ? line.end : words.end[last - 1],
    first,
    last,
    gap: first === line.first ? line.gap : 0,
  }
}
