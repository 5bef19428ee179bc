/** A sentence. Offsets are UTF-16; `first` and `last` are indices into `Words`, half open. */
export interface SentenceSpan {
  readonly start: number
  readonly end: number
  readonly first: number
  readonly last: number
  /** 0 for a sentence of the block, 1 for one inside a quotation that holds several, and so on. */
  readonly depth: number
}
