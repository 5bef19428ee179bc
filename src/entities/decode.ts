import type {Candidate} from './candidate.js'

/** Candidates below it are not names. */
const least = 0.5

/** Columns that the decoder fills anew for each sentence, by words from its start. */
export interface DecoderSpace {
  /** The candidates that end at a place as a chain: number + 1 of the first, … */
  readonly chain: Uint32Array
  /** … and by such a number the one of the next; 0 ends the chain. */
  readonly following: number[]
  /** The highest sum up to a place, … */
  readonly best: Float64Array
  /** … and number + 1 of the candidate that ends there, 0 for none. */
  readonly choice: Uint32Array
}

/** @param longest How many words the longest sentence has. */
export function decoderSpace(longest: number): DecoderSpace {
  return {
    chain: new Uint32Array(longest + 1),
    following: [],
    best: new Float64Array(longest + 1),
    choice: new Uint32Array(longest + 1),
  }
}

/**
 * Chooses among overlapping candidates: the set without overlaps whose scores, times the words they cover, sum highest, so that a
 * long name wins over the short one inside it; of equal sums the first candidate's. Linear in the words and candidates.
 */
export function decode(
  candidates: readonly Candidate[],
  first: number,
  last: number,
  space: DecoderSpace = decoderSpace(last - first),
): Candidate[] {
  const chosen: Candidate[] = []
  if (candidates.length === 0) return chosen
  const size = last - first
  const {chain, following, best, choice} = space
  chain.fill(0, 0, size + 1)
  following.length = 0
  for (let number = 0; number <= candidates.length; number++) following.push(0)
  for (let number = candidates.length; number > 0; number--) {
    const candidate = candidates[number - 1]
    if (candidate.score < least) continue
    following[number] = chain[candidate.last - first]
    chain[candidate.last - first] = number
  }
  best[0] = 0
  for (let end = 1; end <= size; end++) {
    best[end] = best[end - 1]
    choice[end] = 0
    for (let number = chain[end]; number !== 0; number = following[number]) {
      const candidate = candidates[number - 1]
      const total = best[candidate.first - first] + candidate.score * (candidate.last - candidate.first)
      if (total <= best[end]) continue
      best[end] = total
      choice[end] = number
    }
  }
  for (let end = size; end > 0;) {
    if (choice[end] === 0) end--
    else {
      const candidate = candidates[choice[end] - 1]
      chosen.push(candidate)
      end = candidate.first - first
    }
  }
  return chosen.reverse()
}
