import type {MarkPair} from './mark-pair.js'
import {pairStart, type JudgedPair, type Reading} from './scene.js'
import {speechScore, speechThreshold} from './speech-or-term.js'

/** Says whether the words of a pair stand in marks more than once in the article. */
export type IsRepeated = (pair: MarkPair) => boolean

/** Past the marks, from `from` on, that begin before word `last`. */
export function skipMarks(marks: readonly MarkPair[], from: number, last: number): number {
  let next = from
  while (next < marks.length && pairStart(marks[next]) < last) next++
  return next
}

/** The outer ones of the marks `begin … end - 1` of a passage, judged; they lie in the sentence `first … last - 1`. */
export function judgeMarks(
  reading: Reading,
  marks: readonly MarkPair[],
  [begin, end]: readonly [number, number],
  [first, last]: readonly [number, number],
  isRepeated: IsRepeated,
): JudgedPair[] {
  const judged: JudgedPair[] = []
  for (let at = begin; at < end; at++) {
    const pair = marks[at]
    // A closer without an opener holds nothing that is sure; joining paragraphs looks at it again.
    if (pair.depth > 0 || pair.open < first) continue
    const repeated = isRepeated(pair)
    const score = speechScore(reading, {pair, first, last, repeated})
    const {open, close, first: from, last: to, depth} = pair
    judged.push({open, close, first: from, last: to, depth, speech: score >= speechThreshold})
  }
  return judged
}
