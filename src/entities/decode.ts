import type {Candidate} from './candidate.js'

/** Candidates below it are not names. */
const least = 0.5

/**
 * Chooses among overlapping candidates: the set without overlaps whose scores, times the words they cover, sum highest, so that a
 * long name wins over the short one inside it. Linear in the words and candidates.
 */
export function decode(candidates: readonly Candidate[], first: number, last: number): Candidate[] {
  const byLast: Candidate[][] = []
  for (const candidate of candidates)
    if (candidate.score >= least) (byLast[candidate.last - first] ??= []).push(candidate)
  const size = last - first
  const best = new Float64Array(size + 1)
  const choice: (Candidate | undefined)[] = []
  for (let end = 1; end <= size; end++) {
    best[end] = best[end - 1]
    for (const candidate of byLast[end] ?? []) {
      const total = best[candidate.first - first] + candidate.score * (candidate.last - candidate.first)
      if (total <= best[end]) continue
      best[end] = total
      choice[end] = candidate
    }
  }
  const chosen: Candidate[] = []
  for (let end = size; end > 0;) {
    const candidate = choice[end]
    if (candidate) chosen.push(candidate)
    end = candidate ? candidate.first - first : end - 1
  }
  return chosen.reverse()
}
