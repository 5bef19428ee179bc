import type {Span} from './labels.js'
import {kinds} from './labels.js'

/** Names in the corpus, names found, and names found with the right words and kind. */
export interface Count {
  gold: number
  found: number
  right: number
}

/** Counts by kind, and `all`. */
export type Score = Map<string, Count>

export function newScore(): Score {
  return new Map([...kinds, 'all'].map((kind) => [kind, {gold: 0, found: 0, right: 0}]))
}

/** Adds a sentence: a name is right when its words and its kind are. */
export function addSentence(score: Score, gold: readonly Span[], found: readonly Span[]): void {
  const keyOf = ({first, last, kind}: Span): string => `${first} ${last} ${kind}`
  const known = new Set(gold.map(keyOf))
  for (const span of gold) count(score, span, 'gold')
  for (const span of found) {
    count(score, span, 'found')
    if (known.has(keyOf(span))) count(score, span, 'right')
  }
}

function count(score: Score, {kind}: Span, field: keyof Count): void {
  for (const key of [kind, 'all']) {
    const entry = score.get(key)
    if (entry) entry[field]++
  }
}

/** Lines `PER 83.10 74.02 78.30`: precision, recall and F1 in percent. */
export function scoreLines(score: Score): string[] {
  return [...score].map(([kind, {gold, found, right}]) => {
    const percent = (part: number, whole: number): string => ((100 * part) / Math.max(whole, 1)).toFixed(2)
    return `${kind} ${percent(right, found)} ${percent(right, gold)} ${percent(2 * right, found + gold)}`
  })
}
