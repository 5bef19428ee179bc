import {evidence} from '../line-label.js'
import {readDateline} from '../read-dateline.js'
import type {Recogniser} from '../recogniser.js'

/**
 *     باريس (أ ف ب) – أعلنت الشركة
 *     ^
 */
export const datelineOpening: Recogniser = {
  name: 'dateline opening',
  read: (line, page) => (line.size > 60 && readDateline(page.words, line, page.lexicon) ? points : undefined),
}

const points = evidence({
  paragraph: 2.5,
  'teaser-snippet': 2.5,
  headline: -3,
  'teaser-headline': -3,
  deck: -3,
})
