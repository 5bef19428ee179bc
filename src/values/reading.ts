import type {EntityKind} from '../ast/nodes.js'
import type {Scan} from './scan.js'

/** A value that a rule has read. */
export interface Reading {
  readonly kind: EntityKind
  /** UTF-16 offset, proclitics left out. */
  readonly start: number
  /** The index behind its last word. */
  readonly next: number
  readonly value?: number | string
  readonly unit?: string
}

/** One way to read a value. */
export interface ValueRule {
  readonly name: string
  /** `Start` bits: where none of them stands, the rule is not asked. */
  readonly starts: number
  /** Reads the value that starts with the word at `index`, if one does. */
  readonly read: (scan: Scan, index: number) => Reading | undefined
}
