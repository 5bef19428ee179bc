import type {Agreement} from './agreement.js'
import type {Cue} from './find-cues.js'
import type {Subject} from './subject.js'

/** A half-open range of words. */
export type WordRange = readonly [first: number, last: number]

/** Somebody speaks: what the sentence says of it, before names are resolved. */
export interface Act {
  /** Where in the sentence it stands, for the order of acts. */
  readonly at: number
  readonly cue?: WordRange | undefined
  readonly kind: Cue['kind'] | 'colon' | 'floating'
  readonly lemma?: string | undefined
  readonly tier?: 'A' | 'B' | 'C' | undefined
  readonly agreement?: Agreement | undefined
  /** The speaker beside the cue. Absent when it is dropped. */
  readonly subject?: Subject | undefined
  /** Who passed it on. */
  readonly via?: Subject | undefined
  /** A new speaker is announced («من جانبه»): a dropped subject is not the last speaker. */
  readonly shifted?: boolean
  /** Pieces of what is said; none for an act that only tells who speaks. */
  readonly content: readonly WordRange[]
  /** How the content was found, surest first. */
  readonly shape: 'marks' | 'clause' | 'colon' | 'before' | 'noun' | 'none'
  readonly closed?: boolean | undefined
  readonly negated?: boolean
  readonly report?: boolean
  /** Inside what another one says. */
  readonly nested?: boolean
}
