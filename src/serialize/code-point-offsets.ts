/** Offsets in code points of one text among those that are printed one after another. */
export interface CodePointOffsets {
  /** From an offset in UTF-16 code units into the text. */
  readonly at: (offset: number) => number
  /** Where the text ends. */
  readonly end: number
}

/** @param before How many code points were printed before the text. */
export function codePointOffsets(text: string, before: number): CodePointOffsets {
  const pairs: number[] = []
  for (const {index} of text.matchAll(/[\u{10000}-\u{10FFFF}]/gu)) pairs.push(index + 1)
  return {
    at: (offset) => before + offset - countBelow(pairs, offset),
    end: before + text.length - pairs.length,
  }
}

/** How many of the sorted numbers are below a limit. */
function countBelow(sorted: readonly number[], limit: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (sorted[middle] < limit) low = middle + 1
    else high = middle
  }
  return low
}
