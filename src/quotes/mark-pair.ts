/** Two quotation marks that belong together. Numbers are indices into `Words`. */
export interface MarkPair {
  /** The opening mark; -1 when it is missing. */
  readonly open: number
  /** The closing mark; -1 when it is missing. */
  readonly close: number
  /** What the marks hold, half open. */
  readonly first: number
  readonly last: number
  /** How many pairs it lies inside. */
  readonly depth: number
}
