import {evidence} from '../line-label.js'
import {covered, opensWith} from '../page-line.js'
import type {Recogniser} from '../recogniser.js'

/**
 *     نشر في: الأحد 21 تموز/يوليو 2024 - 06:30 ‖ منذ 3 ساعات
 *             ^
 */
export const dateInLine: Recogniser = {
  name: 'date in line',
  read: (line) => {
    const labelled = opensWith(line, 'dateLabels')
    if (!line.date) {
      if (labelled && line.count <= 7) return relative
      return line.numbers > 0 && line.count <= 4 && covered(line, 'dateLabels') > 0 ? relative : undefined
    }
    const beside = line.besideDate - covered(line, 'dateLabels') - covered(line, 'sources') * 2
    if (beside <= 0) return alone
    if (beside <= 2) return nearlyAlone
    return labelled && line.count <= 14 ? nearlyAlone : undefined
  },
}

const alone = evidence({
  date: 15,
  'teaser-meta': 13,
  comments: 9,
  headline: -4,
  'teaser-headline': -4,
  paragraph: -4,
  caption: -2,
})
const nearlyAlone = evidence({date: 11, 'teaser-meta': 8, headline: -2, paragraph: -2})
const relative = evidence({date: 12, 'teaser-meta': 10, comments: 6, headline: -2, paragraph: -2})
