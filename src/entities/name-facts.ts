import type {EntityKind} from '../ast/nodes.js'

/** What a list says of a name. */
export interface NameFacts {
  readonly kind: EntityKind
  /** Also an ordinary word, or another kind of name. */
  readonly ambiguous: boolean
  /** Forms of one thing share it. */
  readonly group: number
  readonly single: boolean
  /** A given or family name of several words, not a whole person: «عبد الرحمن». */
  readonly part: boolean
}

const kinds = ['person', 'organization', 'place', 'misc'] as const
const ambiguousBit = 4
const singleBit = 8
const partBit = 16
const groupShift = 5

/** The facts as one number, to be the record of a phrase. */
export function nameRecord({kind, ambiguous, group, single, part}: NameFacts): number {
  const index = Math.max(0, kinds.indexOf(kind as (typeof kinds)[number]))
  return (
    (group << groupShift) |
    index |
    (ambiguous ? ambiguousBit : 0) |
    (single ? singleBit : 0) |
    (part ? partBit : 0)
  )
}

/** Reads what {@link nameRecord} made. */
export function nameFacts(record: number): NameFacts {
  return {
    kind: kinds[record & 3],
    ambiguous: (record & ambiguousBit) !== 0,
    single: (record & singleBit) !== 0,
    part: (record & partBit) !== 0,
    group: record >> groupShift,
  }
}
