import type {Evidence} from '../line-label.js'
import type {Recogniser} from '../recogniser.js'

/** A headline printed twice in a row is a headline; a short line met again and again is a menu entry. */
export const copiedLine: Recogniser = {
  name: 'copied line',
  read: ({twin, index, doubled, copies, count}) => {
    if (twin === index - 1 && twin >= 0) return second
    if (doubled) return first
    if (twin >= 0 && count > 3) return secondApart
    if (copies > 1 && count <= 4) return menuEntry
    return unique
  },
}

/** What no line without a twin can be. */
const never = -20

const first: Evidence = {
  headline: 4,
  'teaser-headline': 4,
  repeat: never,
  'teaser-repeat': never,
  navigation: 1,
}
const second: Evidence = {repeat: 5, 'teaser-repeat': 5, headline: -4, 'teaser-headline': -3, navigation: 1}
const secondApart: Evidence = {repeat: 3, 'teaser-repeat': 0, headline: 0, 'teaser-headline': 0}
const menuEntry: Evidence = {navigation: 2, share: 1, follow: 1, comments: 1, 'teaser-meta': 2, repeat: never, 'teaser-repeat': never, headline: -1, paragraph: -1} // prettier-ignore
const unique: Evidence = {repeat: never, 'teaser-repeat': never}
