import {evidence, type Points} from '../line-label.js'
import type {Recogniser} from '../recogniser.js'

/** Many very short lines in a row are a menu, a form or the comments. */
export const menuRun: Recogniser = {
  name: 'menu run',
  read: ({inMenu, index}, {lines}) => {
    if (!inMenu) return undefined
    // The last of the run may be the section over a headline or the marker over titles.
    return lines[index + 1]?.inMenu ? inside : last
  },
}

const points: Points = {
  navigation: 2.5,
  comments: 0.5,
  share: 1,
  follow: 1,
  tags: 1,
  headline: -2.5,
  paragraph: -2.5,
  subheading: -3,
  kicker: -0.5,
  byline: -1,
  caption: -1,
  'teaser-headline': -2,
}
const inside = evidence({...points, marker: -5, link: -9})
const last = evidence(points)
