import {TokenKind} from '../tokenize/tokens.js'
import type {Words} from '../words/words.js'

/** A line that holds at least one word. */
export interface Line {
  /** UTF-16 offsets: from its first word's start to its last word's end. */
  readonly start: number
  readonly end: number
  /** Indices into `Words`, half open. */
  readonly first: number
  readonly last: number
  /** How many empty lines stand before it. */
  readonly gap: number
}

/** The lines of a text that hold words, in order. */
export function readLines(words: Words): Line[] {
  const {tokens} = words
  const lines: Line[] = []
  let first = 0
  let index = 0
  let ends = 0
  for (let token = 0; token <= tokens.length; token++) {
    const atEnd = token === tokens.length
    const kind = atEnd ? TokenKind.lineEnd : tokens.kind[token]
    if (kind < TokenKind.space) index++
    if (kind !== TokenKind.lineEnd) continue
    if (index > first) {
      lines.push({
        start: words.start[first],
        end: words.end[index - 1],
        first,
        last: index,
        gap: Math.max(0, ends - 1),
      })
      ends = 0
    }
    ends++
    first = index
  }
  return lines
}
