import type {Node} from '../../ast/nodes.js'
import type {UnitToken} from './units.js'

/** A node as the tokens it covers: `first` to `last`, both included. */
export interface TokenSpan<N extends Node> {
  readonly node: N
  readonly first: number
  readonly last: number
}

/** Finds the tokens of nodes; nodes without a token are left out. The tokens are in source order. */
export function spansOfTokens<N extends Node>(
  nodes: readonly N[],
  tokens: readonly UnitToken[],
): TokenSpan<N>[] {
  return nodes.flatMap((node) => {
    const first = lowerBound(tokens, ({start}) => start >= node.position.start.offset)
    const last = lowerBound(tokens, ({end}) => end > node.position.end.offset) - 1
    return first <= last ? [{node, first, last}] : []
  })
}

/** The index of the first token that passes a test which all after it pass too. */
function lowerBound(tokens: readonly UnitToken[], test: (token: UnitToken) => boolean): number {
  let low = 0
  let high = tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (test(tokens[middle])) high = middle
    else low = middle + 1
  }
  return low
}
