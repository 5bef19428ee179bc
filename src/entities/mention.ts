import type {EntityKind} from '../ast/nodes.js'

/** A mention found. Offsets are UTF-16, proclitics left out; `first` and `last` are indices into `Words`, half open. */
export interface Mention {
  readonly start: number
  readonly end: number
  readonly first: number
  readonly last: number
  readonly kind: EntityKind
  /** As the mention has it, clitics undone. Absent on values. */
  readonly name?: string
  /** Index into the records. Absent on values. */
  readonly record?: number
  readonly value?: string | number
  readonly unit?: string
}
