/** What was measured to be best for one corpus: see `docs/model.md`. */
export const corpusSettings = {
  first: {epochs: 10, rate: 0.05, l1: 0.3},
  second: {epochs: 8, rate: 0.05, l1: 0.3},
  reach: 25,
  parts: 5,
} as const

/** The same for the package's own model. */
export const productSettings = {
  epochs: 8,
  rate: 0.05,
  l1: 0.8,
  /** How much a sentence of the older corpus counts beside one of the product's own. */
  olderWeight: 0.3,
} as const
