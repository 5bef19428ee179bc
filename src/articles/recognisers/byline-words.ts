import {Role, TokenKind} from '../../tokenize/tokens.js'
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
    if (opensWith(line, 'bylines')) return line.count <= 7 ? strong : fair
    const wires = covered(line, 'wires')
    if (wires === line.count) return strong
    if (wires > 0 && line.count - wires <= 4 && (line.ending === 'colon' || hasDash(line, page)))
      return strong
    if (line.count <= 5 && hasDash(line, page) && line.numbers === 0 && line.ending !== 'stop')
      return placeAndPaper
    return line.count <= 4 && line.ending === 'colon' && hasDash(line, page) ? placeAndPaper : undefined
  },
}

const strong = {byline: 13, headline: -3, paragraph: -2, 'teaser-headline': -3, caption: -2}
const fair = {byline: 8}
const placeAndPaper = {byline: 7.5, headline: -1, 'teaser-headline': -1}

/** «المكان – الصحيفة», «المكان-الصحيفة:». */
function hasDash({first, last}: PageLine, {words}: Page): boolean {
  for (let index = first + 1; index < last - 1; index++)
    if (
      words.kind[index] === TokenKind.punctuation &&
      (words.role[index] === Role.dash || words.role[index] === Role.colon)
    )
      return true
  return false
}
