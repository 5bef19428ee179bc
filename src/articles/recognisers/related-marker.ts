import {TokenKind} from '../../tokenize/tokens.js'
import {opensWith, type Page, type PageLine} from '../page-line.js'
import type {Recogniser} from '../recogniser.js'

/**
 *     اقرأ أيضا: خبر آخر من المدينة ‖ قراءة المزيد ‖ الأكثر قراءة
 *     ^
 */
export const relatedMarker: Recogniser = {
  name: 'related marker',
  read: (line, page) => {
    if (!opensWith(line, 'markers')) return undefined
    const rest = wordsBehind(line, page)
    if (rest === 0) return alone
    if (rest <= 3 && line.openingSign === 0) return withFew
    return withTitle
  },
}

const alone = {marker: 16, navigation: 1, paragraph: -6, headline: -4, 'teaser-headline': -4}
const withFew = {marker: 10, link: 11, paragraph: -4, headline: -3, 'teaser-headline': -3}
const withTitle = {
  link: 15,
  marker: 3,
  paragraph: -4,
  headline: -3,
  'teaser-headline': -2,
  'teaser-snippet': -3,
}

function wordsBehind({openingEnd, last}: PageLine, {words}: Page): number {
  let count = 0
  for (let index = openingEnd; index < last; index++)
    if (words.kind[index] !== TokenKind.punctuation && words.kind[index] !== TokenKind.symbol) count++
  return count
}
