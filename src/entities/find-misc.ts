import {TokenKind} from '../tokenize/tokens.js'
import type {Candidate} from './candidate.js'
import {Cue} from './cue.js'
import {closingMark} from './marked-name.js'
import {hasNisba, readIdafa, readPurpose, skipAdjectives} from './name-extent.js'
import {nameFacts} from './name-facts.js'
import {cuesAt, isDefinite, isMark, longestPhrase, startWith, type View} from './view.js'
import {WordClass} from './word-class.js'

const anyHead = WordClass.eventHead | WordClass.eventHeadWeak

/** Events, treaties and laws by the noun their name begins with: «كأس آسيا 2027»; works by the noun before it: «فيلم "…"». */
export function findMisc(view: View, found: Candidate[]): void {
  const {words} = view
  for (let at = view.first; at < view.last; at++) {
    if ((cuesAt(view, at) & Cue.misc) === 0) continue
    if (startWith(view, at, WordClass.workHead) >= 0 && at + 1 < view.last && isMark(view, at + 1)) {
      const close = closingMark(view, at + 1)
      if (close > 0)
        found.push({first: at + 2, last: close, start: words.start[at + 2], kind: 'misc', score: 0.62})
    }
    const start = startWith(view, at, anyHead)
    if (start < 0 || isDefinite(view, at, start)) continue
    const weak = startWith(view, at, WordClass.eventHead) < 0
    const end = readEvent(view, at + 1, weak)
    if (!end) continue
    found.push({first: at, last: skipNumber(view, end.last), start, kind: 'misc', score: end.score})
  }
}

function readEvent(view: View, at: number, weak: boolean): {last: number; score: number} | undefined {
  if (at >= view.last) return undefined
  if (isMark(view, at)) {
    const close = closingMark(view, at)
    return close < 0 ? undefined : {last: close + 1, score: 0.6}
  }
  const name = longestPhrase(view, view.lexicon.names, at)
  if (name && name.start === view.words.start[at] && !nameFacts(name.record).ambiguous)
    return weak
      ? {last: name.last, score: 0.45}
      : {last: readPurpose(view, skipAdjectives(view, name.last)), score: 0.7}
  if (weak) return undefined
  const last = readIdafa(view, at)
  if (last === at) return undefined
  const end = skipAdjectives(view, last)
  return {last: readPurpose(view, end), score: hasNisba(view, last, end) ? 0.7 : 0.6}
}

/** «كأس العالم 2022», «ويندوز 10»: a year or a short number belongs to the name. */
export function skipNumber(view: View, at: number): number {
  const {words} = view
  if (at >= view.last || words.kind[at] !== TokenKind.number || words.end[at] - words.start[at] > 4) return at
  // «كأس العالم 3 مرات»: a number that counts the next word does not.
  const year = words.end[at] - words.start[at] === 4
  return year || at + 1 === view.last || words.kind[at + 1] !== TokenKind.word ? at + 1 : at
}
