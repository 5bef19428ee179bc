import {scrub} from '../scrub.js'

/** A piece of a text, and whether its direction must not act on what stands beside it. */
export interface DirectedText {
  readonly value: string
  readonly isolated: boolean
}

/**
 * A text cut into its left-to-right runs (isolated) and the rest. A text with bidi controls is isolated as a whole, so that an
 * override which nobody closes ends with it.
 */
export function isolate(text: string): DirectedText[] {
  const value = scrub(text)
  if (bidiControl.test(value)) return [{value, isolated: true}]
  const pieces: DirectedText[] = []
  let end = 0
  for (const match of value.matchAll(latinRun)) {
    if (end < match.index) pieces.push({value: value.slice(end, match.index), isolated: false})
    pieces.push({value: match[0], isolated: true})
    end = match.index + match[0].length
  }
  if (end < value.length) pieces.push({value: value.slice(end), isolated: false})
  return pieces
}

/** Embeddings, overrides, isolates and the marks that end them. */
const bidiControl = /[\u202A-\u202E\u2066-\u2069]/u

/** A Latin letter, then letters and digits with at most one space or sign between two of them: «COVID-19», «New York». */
const latinRun = /\p{Script=Latin}(?:[\p{Script=Latin}\p{M}\d]|[ .,:/@#&'+_-](?=[\p{Script=Latin}\d]))*/gu
