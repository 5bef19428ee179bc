import type {Evidence} from '../line-label.js'
import type {Ending} from '../page-line.js'
import type {Recogniser} from '../recogniser.js'

/** Paragraphs end their sentence; headlines, buttons and what was cut do not. */
export const terminalPunctuation: Recogniser = {
  name: 'terminal punctuation',
  read: ({ending, stops, count}) => {
    if (count <= 3) return undefined
    return stops > 0 ? {...byEnding[ending], ...severalSentences} : byEnding[ending]
  },
}

const titles = (points: number): Evidence => ({
  kicker: points,
  headline: points,
  repeat: points,
  'teaser-headline': points,
  'teaser-repeat': points,
  subheading: points,
})

const byEnding: Readonly<Record<Ending, Evidence>> = {
  stop: {...titles(-3), paragraph: 2, 'teaser-snippet': 1, deck: 1, navigation: -3, byline: -2},
  question: {...titles(0), paragraph: 0.5, navigation: -1, byline: -3},
  open: {...titles(0.7), paragraph: -1, 'teaser-snippet': 0, deck: 0},
  ellipsis: {...titles(-0.5), paragraph: -0.3, 'teaser-snippet': 1.5, navigation: -1},
  comma: {...titles(-2), paragraph: 0.5, 'teaser-snippet': 0.3, byline: -1},
  colon: {...titles(-1), paragraph: 0, subheading: 0.5, 'teaser-snippet': -0.5},
}

const severalSentences: Evidence = {
  ...titles(-3),
  paragraph: 2,
  'teaser-snippet': 1,
  navigation: -4,
  byline: -3,
}
