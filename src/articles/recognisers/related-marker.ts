import {evidence} from '../line-label.js'
import {TokenKind} from '../../tokenize/tokens.js'
import {covered, opensWith, type Page, type PageLine} from '../page-line.js'
import type {Recogniser} from '../recogniser.js'

/**
 *     اقرأ أيضا: خبر آخر من المدينة ‖ قراءة المزيد ‖ الأكثر قراءة
 *     ^
 */
export const relatedMarker: Recogniser = {
  name: 'related marker',
  read: (line, page) => {
    if (!opensWith(line, 'markers')) return isSectionAndMarker(line) ? alone : undefined
    const rest = wordsBehind(line, page)
    if (rest === 0) return line.copies > 2 ? often : alone
    if (rest <= 3 && line.openingSign === 0) return withFew
    return withTitle
  },
}

const alone = evidence({marker: 16, navigation: 1, paragraph: -6, headline: -4, 'teaser-headline': -4})
/** «آخر الأخبار» over each of many teasers is their section. */
const often = evidence({
  marker: 10,
  'teaser-meta': 7,
  navigation: 2,
  paragraph: -6,
  headline: -4,
  'teaser-headline': -4,
})
const withFew = evidence({marker: 10, link: 11, paragraph: -4, headline: -3, 'teaser-headline': -3})
const withTitle = evidence({
  link: 15,
  marker: 3,
  paragraph: -4,
  headline: -3,
  'teaser-headline': -2,
  'teaser-snippet': -3,
})

function wordsBehind({openingEnd, last}: PageLine, {words}: Page): number {
  let count = 0
  for (let index = openingEnd; index < last; index++)
    if (words.kind[index] !== TokenKind.punctuation && words.kind[index] !== TokenKind.symbol) count++
  return count
}

/** «الرياضة عرض المزيد». */
function isSectionAndMarker(line: PageLine): boolean {
  const markers = covered(line, 'markers')
  return line.count <= 5 && markers > 1 && markers + covered(line, 'sections') === line.count
}
