import type {Candidate} from './candidate.js'
import {Cue} from './cue.js'
import {closingMark} from './marked-name.js'
import {skipAdjectives} from './name-extent.js'
import {nameFacts} from './name-facts.js'
import {isForeign, isForeignNoun} from './person-name.js'
import {cp} from '../text/code-points.js'
import {TokenKind} from '../tokenize/tokens.js'
import {cuesAt, isDefinite, isMark, isWord, longestPhrase, startWith, wholeClass, type View} from './view.js'
import {personName, WordClass} from './word-class.js'

/** Places by the noun before their name: «بلدة …», «محافظة البيضاء», or the noun it begins with: «نهر …», «مطار …». */
export function findPlaces(view: View, found: Candidate[]): void {
  const {words} = view
  for (let at = view.first; at < view.last; at++) {
    if ((cuesAt(view, at) & Cue.place) === 0) continue
    if (startWith(view, at, WordClass.placeHead) >= 0) {
      const name = readName(view, at + 1)
      if (name)
        found.push({first: name.first, last: name.last, start: name.start, kind: 'place', score: name.score})
      continue
    }
    const start = startWith(view, at, WordClass.placeHeadInside | WordClass.placeHeadWeak)
    if (start < 0 || isDefinite(view, at, start)) continue
    const marked = isMark(view, at + 1) ? closingMark(view, at + 1) : -1
    if (marked > 0) {
      found.push({first: at, last: marked + 1, start, kind: 'place', score: 0.6})
      continue
    }
    const number = at + 1 < view.last && words.kind[at + 1] === TokenKind.number
    const name = readName(view, number ? at + 2 : at + 1)
    if (!name) continue
    const weak = startWith(view, at, WordClass.placeHeadInside) < 0
    found.push({
      first: at,
      last: name.last,
      start,
      kind: 'place',
      score: weak && !name.known ? 0.4 : name.score,
    })
  }
}

interface PlaceName {
  readonly first: number
  readonly last: number
  readonly start: number
  readonly score: number
  /** A list has it. */
  readonly known: boolean
}

/** A name behind the head: of the lists even if ambiguous, in marks, of no list. */
function readName(view: View, at: number): PlaceName | undefined {
  const {words, lexicon} = view
  if (at >= view.last) return undefined
  if (isMark(view, at)) {
    const close = closingMark(view, at)
    return close < 0 || close > at + 4
      ? undefined
      : {first: at + 1, last: close, start: words.start[at + 1], score: 0.6, known: true}
  }
  if (!isWord(view, at)) return undefined
  const match = longestPhrase(view, lexicon.names, at)
  if (match && match.start === words.start[at]) {
    const {kind, part} = nameFacts(match.record)
    if (kind === 'place') return {first: at, last: match.last, start: match.start, score: 0.75, known: true}
    if (kind === 'organization') return undefined
    if (!part) return {first: at, last: match.last, start: match.start, score: 0.6, known: true}
  }
  const bits = wholeClass(view, at)
  const plain = WordClass.common | WordClass.nisba | WordClass.titleTail | WordClass.organizationTail
  if (isDefinite(view, at)) {
    const unknown = bits === 0 && words.stem[at] === 0
    const score = (bits & plain) !== 0 ? 0.3 : unknown || (bits & personName) !== 0 ? 0.55 : 0.4
    return {first: at, last: skipAdjectives(view, at + 1), start: words.start[at], score, known: false}
  }
  if (isForeignNoun(view, at)) {
    const last = isSecondWord(view, at + 1) ? at + 2 : at + 1
    return {first: at, last, start: words.start[at], score: 0.6, known: false}
  }
  return (bits & personName) !== 0 && (bits & plain) === 0
    ? {first: at, last: at + 1, start: words.start[at], score: 0.5, known: false}
    : undefined
}

/** A second word of a foreign name; «فجرا», «شمالا» are none. */
function isSecondWord(view: View, at: number): boolean {
  if (at >= view.last || !isForeign(view, at) || isDefinite(view, at)) return false
  return view.words.source.charCodeAt(view.words.end[at] - 1) !== cp.alef
}
