import type {EntityKind} from '../ast/nodes.js'

/** A span that may be a name; the decoder chooses among them. */
export interface Candidate {
  /** Indices into `Words`, half open. */
  readonly first: number
  readonly last: number
  /** UTF-16 offset where it starts: proclitics of the first word stay outside. */
  readonly start: number
  readonly kind: EntityKind
  /** How likely it is a name of this kind with these bounds, from 0 to 1. */
  readonly score: number
  /** Line of the lists that names it: forms of one line are one thing. */
  readonly group?: number
}
