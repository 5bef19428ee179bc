import {evidence, type Evidence} from '../line-label.js'
import {Role, TokenKind} from '../../tokenize/tokens.js'
import {kindBit, matchPhrase} from '../page-lexicon.js'
import {covered, opensWith, type Page, type PageLine} from '../page-line.js'
import type {Recogniser} from '../recogniser.js'

/**
 *     بقلم سلمى النجار ‖ القاهرة – رويترز ‖ كتب: سامي عواد
 *     ^
 */
export const bylineWords: Recogniser = {
  name: 'byline words',
  read: (line, page) => {
    if (line.count === 0 || line.count > 12) return undefined
    const wires = covered(line, 'wires')
    if (opensWith(line, 'bylines') && (line.openingEnd < line.last || wires > 0)) return byLength(line)
    if (wires === line.count) return strong
    if (
      wires > 0 &&
      line.count - wires <= 4 &&
      (line.ending === 'colon' || hasSign(line, page, Role.dash) || hasSign(line, page, Role.colon))
    )
      return strong
    if (line.count <= 5 && hasSign(line, page, Role.dash) && line.numbers === 0 && line.ending !== 'stop')
      return placeAndPaper
    if (isBareName(line, page)) return bareName
    return undefined
  },
}

const strong = evidence({byline: 13, headline: -3, paragraph: -2, 'teaser-headline': -3, caption: -2})
/** A name and nothing else. */
const bareName = evidence({byline: 5.5, comments: 1, navigation: -0.5})
const fair = evidence({byline: 8})
const placeAndPaper = evidence({byline: 7.5, headline: -1, 'teaser-headline': -1})

/** «بقلم» may open a sentence too; a writer and a place are a few words. */
function byLength({count, openingSign}: PageLine): Evidence | undefined {
  if (count <= 6) return strong
  return openingSign === Role.none ? undefined : fair
}

/** «المكان – الصحيفة», «المكان: الوكالة»: the sign stands inside. */
function hasSign({first, last}: PageLine, {words}: Page, role: Role): boolean {
  for (let index = first + 1; index < last - 1; index++)
    if (words.kind[index] === TokenKind.punctuation && words.role[index] === role) return true
  return false
}

/** «نورا السعدني», «سامي عواد - دمشق»: a given name first, three words or four, no sentence. */
function isBareName(line: PageLine, {words, lexicon}: Page): boolean {
  if (line.count < 2 || line.count > 4 || line.numbers > 0 || line.ending !== 'open') return false
  const match = matchPhrase(lexicon, words, line.first, line.last)
  return match !== undefined && ((match.kinds | match.weakKinds) & kindBit('givenNames')) !== 0
}
