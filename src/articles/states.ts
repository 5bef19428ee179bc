import type {LineLabel} from './line-label.js'

/** Where in the page a line stands. */
export type Zone =
  /** Before the story: site header, menu. */
  | 'front'
  /** Headline, byline, date, buttons over the text. */
  | 'head'
  | 'body'
  /** Links to other stories. */
  | 'related'
  /** Behind the text: buttons, comments, footer. */
  | 'tail'

/** A label in a zone: what the decoder chooses for each line. */
export interface State {
  readonly zone: Zone
  readonly label: LineLabel
}

const labelsOf: Readonly<Record<Zone, readonly LineLabel[]>> = {
  front: ['navigation', 'date', 'byline', 'source', 'share', 'follow', 'advertisement', 'other'],
  head: [
    'kicker',
    'headline',
    'repeat',
    'deck',
    'byline',
    'date',
    'source',
    'caption',
    'share',
    'follow',
    'tags',
    'comments',
    'advertisement',
    'other',
  ],
  body: [
    'paragraph',
    'subheading',
    'caption',
    'byline',
    'date',
    'link',
    'marker',
    'teaser-headline',
    'share',
    'follow',
    'tags',
    'advertisement',
    'other',
  ],
  related: [
    'marker',
    'link',
    'teaser-headline',
    'teaser-repeat',
    'teaser-snippet',
    'teaser-meta',
    'share',
    'follow',
    'advertisement',
    'other',
  ],
  tail: [
    'navigation',
    'share',
    'follow',
    'tags',
    'copyright',
    'comments',
    'advertisement',
    'other',
    'source',
    'date',
    'byline',
  ],
}

/** All zones. */
export const zones: readonly Zone[] = ['front', 'head', 'body', 'related', 'tail']

/** All states, by zone. */
export const states: readonly State[] = zones.flatMap((zone) =>
  labelsOf[zone].map((label) => ({zone, label})),
)
