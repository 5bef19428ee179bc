import type {Mention} from '../entities/mention.js'
import {pairEnd, pairStart, type JudgedPair, type Reading, type Scene} from './scene.js'

/** The pairs of a sentence without marks. */
export const noPairs: readonly JudgedPair[] = []

const noPair: Scene['pairAt'] = () => undefined

/** Finds the mention that a word is part of; of two the later one. */
export function mentionLookUp(mentions: readonly Mention[]): Reading['mentionAt'] {
  let from = Infinity
  let to = 0
  for (const {first, last} of mentions) {
    from = Math.min(from, first)
    to = Math.max(to, last)
  }
  // By word from the first mention on: the number of its mention, counted from 1.
  const numbers = new Uint32Array(Math.max(0, to - from))
  for (let at = 0; at < mentions.length; at++) {
    const {first, last} = mentions[at]
    for (let index = first; index < last; index++) numbers[index - from] = at + 1
  }
  return (index) => {
    const number = index >= from && index < to ? numbers[index - from] : 0
    return number === 0 ? undefined : mentions[number - 1]
  }
}

/** Finds the pair that a word of a sentence that ends before `last` opens or lies inside. Binary search. */
export function pairLookUp(pairs: readonly JudgedPair[], last: number): Scene['pairAt'] {
  if (pairs.length === 0) return noPair
  return (index) => {
    let low = 0
    let high = pairs.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (pairStart(pairs[middle]) <= index) low = middle + 1
      else high = middle
    }
    if (low === 0 || index >= last) return undefined
    const pair = pairs[low - 1]
    return index < pairEnd(pair) ? pair : undefined
  }
}
