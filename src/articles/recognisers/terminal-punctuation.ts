import {evidence, type Evidence, type Points} from '../line-label.js'
import type {Ending} from '../page-line.js'
import type {Recogniser} from '../recogniser.js'

/** Paragraphs end their sentence; headlines, buttons and what was cut do not. */
export const terminalPunctuation: Recogniser = {
  name: 'terminal punctuation',
  read: ({ending, stops, count}) => {
    if (count <= 3 && stops === 0) return ending === 'stop' ? shortSentence : undefined
    return stops > 0 ? severalSentences[ending] : oneSentence[ending]
  },
}

const titles = (points: number): Points => ({
  kicker: points,
  headline: points,
  repeat: points,
  'teaser-headline': points,
  'teaser-repeat': points,
  subheading: points,
})

const byEnding: Readonly<Record<Ending, Points>> = {
  stop: {...titles(-3), paragraph: 2, 'teaser-snippet': 1, deck: 1, navigation: -3, byline: -2},
  question: {...titles(0), paragraph: 0.5, navigation: -1, byline: -3},
  open: {...titles(0.7), paragraph: -1, 'teaser-snippet': 0, deck: 0},
  ellipsis: {...titles(-0.5), paragraph: -0.3, 'teaser-snippet': 1.5, navigation: -1},
  comma: {...titles(-2), paragraph: 0.5, 'teaser-snippet': 0.3, byline: -1},
  colon: {...titles(-1), paragraph: 0, subheading: 0.5, 'teaser-snippet': -0.5},
}

/** «انتهى الاجتماع.»: few words, but a sentence. */
const shortSentence = evidence({...titles(-2), paragraph: 3, navigation: -3, byline: -2})

/** With a full stop inside, what the line is like is plain whatever its end. */
const withStops: Points = {...titles(-3), paragraph: 2, 'teaser-snippet': 1, navigation: -4, byline: -3}

const oneSentence = eachEnding((points) => points)
const severalSentences = eachEnding((points) => ({...points, ...withStops}))

function eachEnding(change: (points: Points) => Points): Readonly<Record<Ending, Evidence>> {
  return {
    stop: evidence(change(byEnding.stop)),
    question: evidence(change(byEnding.question)),
    open: evidence(change(byEnding.open)),
    ellipsis: evidence(change(byEnding.ellipsis)),
    comma: evidence(change(byEnding.comma)),
    colon: evidence(change(byEnding.colon)),
  }
}
