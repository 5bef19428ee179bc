import type {OutlineBlock} from '../articles/outline.js'
import type {MarkPair} from '../quotes/mark-pair.js'
import {Role} from '../tokenize/tokens.js'
import type {Words} from '../words/words.js'
import type {SentenceLexicon} from './sentence-lexicon.js'
import {sentenceRules, type Boundary} from './sentence-rules.js'
import type {SentenceSpan} from './sentence-span.js'

/**
 * The sentences of a block, in source order, outer ones before those inside them.
 *
 * A stop inside quotation marks does not end the sentence around them unless the marks end with it; a quotation that holds several
 * sentences has them as sentences of depth 1.
 */
export function readSentences(
  words: Words,
  block: OutlineBlock,
  marks: readonly MarkPair[],
  lexicon: SentenceLexicon,
): SentenceSpan[] {
  const outer: MarkPair[] = []
  for (const pair of marks) {
    if (pair.open < 0 || pair.close < 0) continue
    if (outer.length === 0 || outer[outer.length - 1].close < pair.open) outer.push(pair)
  }
  const sentences = cut(words, block.first, block.last, 0, outer, lexicon)
  const outside = sentences.length
  for (const {first, last} of outer) {
    const inner = cut(words, first, last, 1, [], lexicon)
    if (inner.length > 1) sentences.push(...inner)
  }
  if (sentences.length === outside) return sentences
  return sentences.sort((a, b) => a.start - b.start || a.depth - b.depth)
}

/** Cuts words `first … last - 1` into sentences; what stands inside the marks given is passed over. */
function cut(
  words: Words,
  first: number,
  last: number,
  depth: number,
  marks: readonly MarkPair[],
  lexicon: SentenceLexicon,
): SentenceSpan[] {
  const sentences: SentenceSpan[] = []
  let from = first
  let next = 0
  for (let index = first; index < last; index++) {
    if (!isStop(words, index)) continue
    while (next < marks.length && marks[next].close < index) next++
    const inside = next < marks.length && marks[next].open < index ? marks[next] : undefined
    if (inside && !isLastStop(words, index, inside)) continue
    const end = inside ? endOfStops(words, inside.close, last) : endOfStops(words, index, last)
    if (endsSentence({words, lexicon, first: from, last, at: index, end})) {
      push(end)
      from = end
    }
    index = end - 1
  }
  if (from < last) push(last)
  return sentences

  function push(end: number): void {
    sentences.push({start: words.start[from], end: words.end[end - 1], first: from, last: end, depth})
  }
}

function endsSentence(boundary: Boundary): boolean {
  for (const rule of sentenceRules) {
    const answer = rule.ends(boundary)
    if (answer !== undefined) return answer
  }
  return true
}

function isStop(words: Words, index: number): boolean {
  return words.role[index] === Role.stop || words.role[index] === Role.ellipsis
}

/** Whether nothing but stops stands between the stop at `index` and the closing mark. */
function isLastStop(words: Words, index: number, {close}: MarkPair): boolean {
  return index + 1 === close || (isStop(words, index + 1) && index + 2 === close)
}

/** Past the stops at `index` and the marks and brackets that close behind them. */
function endOfStops(words: Words, index: number, last: number): number {
  let end = index + 1
  while (end < last && isStop(words, end)) end++
  while (end < last && closes(words, end)) end++
  while (end < last && isStop(words, end)) end++
  return end
}

/** A closer, or a straight mark that is written onto what stands before it and not onto what follows. */
function closes(words: Words, index: number): boolean {
  switch (words.role[index]) {
    case Role.closeMark:
    case Role.closeBracket:
      return true
    case Role.straightMark:
      return words.glued[index] === 1 && (index + 1 >= words.length || words.glued[index + 1] === 0)
    default:
      return false
  }
}
