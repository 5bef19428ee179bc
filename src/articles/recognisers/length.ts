import {evidence, type Points} from '../line-label.js'
import type {Recogniser} from '../recogniser.js'

/**
 * Headlines have five to twenty words, paragraphs and snippets more, menu entries and bylines fewer.
 */
export const length: Recogniser = {
  name: 'length',
  read: ({size, count}) => {
    if (count <= 2) return tiny
    if (size < 25) return short
    if (size < 50) return phrase
    if (size < 85) return title
    if (size < 125) return long
    if (size < 200) return sentence
    return size < 420 ? paragraph : many
  },
}

const tiny = evidence({
  headline: -3.5,
  repeat: -2,
  'teaser-headline': -4.5,
  'teaser-repeat': -2,
  paragraph: -4,
  'teaser-snippet': -5,
  deck: -6,
  link: -1,
  navigation: 1.5,
  kicker: 1.5,
  subheading: -0.5,
  comments: 0.5,
})
const short = evidence({
  headline: -1,
  'teaser-headline': -1.5,
  paragraph: -3,
  'teaser-snippet': -3.5,
  deck: -5,
  navigation: 0.5,
  kicker: -1,
  comments: 0.5,
})
const phrase = evidence({
  headline: 1,
  repeat: 1,
  'teaser-headline': 1,
  'teaser-repeat': 1,
  paragraph: -1.5,
  'teaser-snippet': -1.5,
  deck: -3,
  navigation: -2.5,
  kicker: -4,
  byline: 0,
  subheading: 0,
  comments: 0,
})
const title = evidence({
  headline: 2,
  repeat: 2,
  'teaser-headline': 2,
  'teaser-repeat': 2,
  paragraph: 0,
  'teaser-snippet': -0.5,
  deck: -0.5,
  navigation: -5,
  kicker: -7,
  byline: -2,
  subheading: -1,
  date: -2,
  source: -2,
  marker: -2,
  share: -1,
  caption: 0,
})
const long = evidence({
  headline: 0.5,
  repeat: 0.5,
  'teaser-headline': 0.5,
  'teaser-repeat': 0.5,
  paragraph: 1.5,
  'teaser-snippet': 1,
  deck: 0,
  navigation: -7,
  kicker: -9,
  byline: -5,
  subheading: -3,
  date: -4,
  source: -4,
  marker: -5,
  share: -2,
  caption: -1,
})
const sentence = evidence({
  headline: -2.5,
  repeat: -2.5,
  'teaser-headline': -3.5,
  'teaser-repeat': -3.5,
  paragraph: 3,
  'teaser-snippet': 3,
  deck: -0.5,
  navigation: -9,
  kicker: -9,
  byline: -8,
  subheading: -6,
  date: -8,
  source: -6,
  marker: -9,
  link: -1,
  share: -3,
  caption: -2,
  tags: -2,
  'teaser-meta': -4,
})
const paragraphPoints: Points = {
  headline: -6,
  repeat: -6,
  'teaser-headline': -7,
  'teaser-repeat': -7,
  paragraph: 4,
  'teaser-snippet': 3.8,
  deck: -1.5,
  navigation: -9,
  kicker: -9,
  byline: -9,
  subheading: -9,
  date: -9,
  source: -9,
  marker: -9,
  link: -4,
  share: -5,
  follow: -3,
  caption: -4,
  tags: -4,
  copyright: -2,
  'teaser-meta': -8,
  advertisement: -3,
}
const paragraph = evidence(paragraphPoints)
const many = evidence({
  ...paragraphPoints,
  headline: -9,
  'teaser-headline': -9,
  paragraph: 5,
  'teaser-snippet': 2.5,
  deck: -6,
  link: -8,
  follow: -6,
  copyright: -5,
})
