import {evidence} from '../line-label.js'
import {Role, TokenKind} from '../../tokenize/tokens.js'
import type {Page} from '../page-line.js'
import type {Recogniser} from '../recogniser.js'

/** A headline printed twice in a row is a headline; a short line met again and again is a menu entry. */
export const copiedLine: Recogniser = {
  name: 'copied line',
  read: ({twin, index, doubled, copies, count}, page) => {
    if (doubled ? isBulletPair(page, index) : twin === index - 1 && twin >= 0 && isBulletPair(page, twin))
      return listed
    if (copies > 2 && count <= 6) return menuEntry
    if (twin === index - 1 && twin >= 0) return second
    if (doubled) return first
    if (twin >= 0 && count > 3) return secondApart
    if (copies > 1 && count <= 4) return menuEntry
    return unique
  },
}

/** What no line without a twin can be. */
const never = -20

const first = evidence({
  headline: 4,
  'teaser-headline': 4,
  repeat: never,
  'teaser-repeat': never,
  navigation: 1,
})
const second = evidence({repeat: 5, 'teaser-repeat': 5, headline: -4, 'teaser-headline': -3, navigation: 1})
const secondApart = evidence({repeat: 3, 'teaser-repeat': 0, headline: 0, 'teaser-headline': 0})
const menuEntry = evidence({
  navigation: 2,
  share: 1,
  follow: 1,
  comments: 1,
  'teaser-meta': 2,
  repeat: never,
  'teaser-repeat': never,
  headline: -1,
  paragraph: -1,
})
const unique = evidence({repeat: never, 'teaser-repeat': never})
/** A tab of a menu and its label. */
const listed = evidence({navigation: 6, repeat: never, 'teaser-repeat': never})

/** «• كأس العالم», and under it the same without the bullet. */
function isBulletPair({words, lines}: Page, index: number): boolean {
  const isBullet = (at: number): boolean =>
    words.kind[lines[at].first] === TokenKind.punctuation && words.role[lines[at].first] === Role.bullet
  return isBullet(index) !== isBullet(index + 1)
}
