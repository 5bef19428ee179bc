import {evidence} from '../line-label.js'
import type {Recogniser} from '../recogniser.js'

/** Labels that want words of their own: without any evidence a line is none of these. */
export const rarity: Recogniser = {
  name: 'rarity',
  read: () => points,
}

const points = evidence({
  kicker: -3,
  deck: -2,
  byline: -4,
  date: -7,
  source: -7,
  caption: -3,
  subheading: -2.5,
  marker: -9,
  link: -9,
  'teaser-meta': -5,
  navigation: -1.5,
  share: -6,
  follow: -6,
  tags: -6,
  copyright: -7,
  comments: -3,
  advertisement: -7,
  other: -4,
})
