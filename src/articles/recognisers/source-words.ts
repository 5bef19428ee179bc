import {evidence} from '../line-label.js'
import {covered, opensWith} from '../page-line.js'
import type {Recogniser} from '../recogniser.js'

/**
 *     المصدر: وكالات
 *     ^
 */
export const sourceWords: Recogniser = {
  name: 'source words',
  read: (line) => {
    if (line.count > 10 || !opensWith(line, 'sources')) return undefined
    return covered(line, 'wires') > 0 || line.count <= 6 ? strong : fair
  },
}

const strong = evidence({source: 17, paragraph: -2, headline: -2, 'teaser-headline': -2})
const fair = evidence({source: 11})
