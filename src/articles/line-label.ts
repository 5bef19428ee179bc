/** What a line can be. */
export const lineLabels = [
  'kicker',
  'headline',
  'repeat',
  'deck',
  'byline',
  'date',
  'source',
  'caption',
  'paragraph',
  'subheading',
  /** A read-more marker alone on its line. */
  'marker',
  /** A read-more marker with the link's title behind it. */
  'link',
  'teaser-headline',
  'teaser-repeat',
  'teaser-snippet',
  'teaser-meta',
  'navigation',
  'share',
  'follow',
  'tags',
  'copyright',
  'comments',
  'advertisement',
  'other',
] as const

/** What a line can be. */
export type LineLabel = (typeof lineLabels)[number]

/** Points for and against labels. One point makes a label about e times as likely; points of all recognisers add up. */
export type Points = Readonly<Partial<Record<LineLabel, number>>>

/** {@link Points} as a column: one number for each of `lineLabels`. */
export type Evidence = Readonly<Float64Array>

/** Makes a column of points; make it once, not for each line. */
export function evidence(points: Points): Evidence {
  const column = new Float64Array(lineLabels.length)
  lineLabels.forEach((label, index) => {
    column[index] = points[label] ?? 0
  })
  return column
}
