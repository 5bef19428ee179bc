import type {Attribution, Quote, Range} from '../ast/nodes.js'

/** A quote found. Offsets are UTF-16, half open. */
export interface QuoteSpan {
  readonly form: Quote['form']
  /** One piece, or several for a split quote or one over several paragraphs; in source order. */
  readonly pieces: readonly Range[]
  readonly closed?: boolean
  readonly attribution: Attribution
}

/** What the quote stage gives. */
export interface QuoteSpans {
  readonly quotes: readonly QuoteSpan[]
  /** Names, titles and scare words in marks, with their marks. */
  readonly terms: readonly Range[]
  /** Each quotation mark of a quote or term. */
  readonly marks: readonly Range[]
}
