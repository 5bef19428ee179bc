/** What was measured to be best for one corpus: see `docs/model.md`. */
export const corpusSettings = {
  first: {epochs: 10, rate: 0.05, l1: 0.3},
  second: {epochs: 8, rate: 0.05, l1: 0.3},
  reach: 25,
  parts: 5,
} as const

/** The same for the package's own model. */
export const productSettings = {
  first: {epochs: 8, rate: 0.05, l1: 0.3},
  second: {epochs: 6, rate: 0.05, l1: 0.3},
  reach: 500,
  parts: 5,
  copies: true,
} as const
