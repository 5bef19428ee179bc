import type {Recogniser} from '../recogniser.js'

/** Many very short lines in a row are a menu, a form or the comments. */
export const menuRun: Recogniser = {
  name: 'menu run',
  read: ({inMenu}) => (inMenu ? points : undefined),
}

const points = {
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
