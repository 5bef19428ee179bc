import {evidence} from '../line-label.js'
import {covered} from '../page-line.js'
import type {Recogniser} from '../recogniser.js'

/**
 *     الشرق الأوسط ‖ الرئيسية / اقتصاد / موانئ
 *     ^
 */
export const sectionName: Recogniser = {
  name: 'section name',
  read: (line) => {
    if (line.count > 8) return undefined
    const sections = covered(line, 'sections')
    if (sections === line.count && sections > 0) return whole
    return sections + covered(line, 'navigation') >= line.count * 0.6 && sections > 0 ? partly : undefined
  },
}

const whole = evidence({
  kicker: 7,
  byline: 1,
  navigation: 5.5,
  'teaser-meta': 7,
  headline: -2,
  'teaser-headline': -3,
  paragraph: -3,
})
const partly = evidence({kicker: 3, navigation: 3.5, 'teaser-meta': 3})
