import {Role} from '../tokenize/tokens.js'
import {Proclitic} from '../words/words.js'
import type {Candidate} from './candidate.js'
import {nameFacts} from './name-facts.js'
import {
  isDefinite,
  isMark,
  isUnknown,
  isWord,
  longestPhrase,
  startWith,
  startsWithWaw,
  wholeClass,
  type View,
} from './view.js'
import {personName, WordClass} from './word-class.js'

const anyHead = WordClass.organizationHead | WordClass.organizationHeadWeak
/** The longest name in quotation marks, in words. */
const longestMarked = 7

/** Bodies by the noun that their name begins with: «وزارة الصحة», «شركة "…"», «الجيش المصري». */
export function findOrganizations(view: View): Candidate[] {
  const found: Candidate[] = []
  const {words, lexicon} = view
  for (let at = view.first; at < view.last; at++) {
    const start = startWith(view, at, anyHead)
    if (start < 0) continue
    const whole = start === words.start[at]
    const bits = lexicon.classes[whole ? words.whole[at] : words.stem[at]]
    const weak = (bits & WordClass.organizationHead) === 0
    const phrase = longestPhrase(view, lexicon.heads, at)
    const after = phrase ? phrase.last : at + 1
    const end = isDefinite(view, at, start)
      ? readDefinite(view, after, weak, phrase !== undefined)
      : readIndefinite(view, after, weak)
    if (end) found.push({first: at, last: end.last, start, kind: 'organization', score: end.score})
  }
  return found
}

interface Extent {
  readonly last: number
  readonly score: number
}

/** «الحكومة البريطانية», «الجمعية المغربية لحقوق الإنسان», «الهيئة العامة للطيران المدني». */
function readDefinite(view: View, at: number, weak: boolean, fixed: boolean): Extent | undefined {
  let last = skipNisbas(view, at)
  const national = last > at
  if (!national && !fixed) return undefined
  const purpose = readPurpose(view, last)
  if (purpose > last) return {last: purpose, score: weak && !fixed ? 0.6 : 0.8}
  if (fixed && !national) return undefined
  last = skipNisbas(view, last)
  return {last, score: weak && !fixed ? 0.35 : 0.8}
}

/** «وزارة الصحة السورية», «وكالة "رويترز"», «جامعة القاهرة», «شركة سامسونغ». */
function readIndefinite(view: View, at: number, weak: boolean): Extent | undefined {
  if (at >= view.last) return undefined
  if (isMark(view, at)) {
    const close = closingMark(view, at)
    return close < 0 ? undefined : {last: close + 1, score: weak ? 0.6 : 0.8}
  }
  const {names} = view.lexicon
  const name = longestPhrase(view, names, at)
  if (name && name.start === view.words.start[at] && !nameFacts(name.record).ambiguous) {
    const {kind} = nameFacts(name.record)
    if (kind === 'organization') return {last: name.last, score: weak ? 0.55 : 0.8}
    if (!weak) return {last: skipNisbas(view, name.last), score: 0.7}
    return undefined
  }
  const last = readIdafa(view, at)
  if (last > at) {
    if (weak) return skipNisbas(view, last) > last ? {last: skipNisbas(view, last), score: 0.6} : undefined
    return {last: skipNisbas(view, last), score: 0.8}
  }
  const foreign = skipUnknown(view, at)
  return foreign > at && !weak ? {last: foreign, score: 0.6} : undefined
}

/** Nouns of a construct, the last with the article: «شؤون الأسرى». */
function readIdafa(view: View, at: number): number {
  let next = at
  while (next < view.last && next - at < 3 && isWord(view, next) && !isDefinite(view, next)) {
    if (
      (wholeClass(view, next) & WordClass.common) === 0 ||
      view.words.end[next] - view.words.start[next] < 4
    )
      return at
    next++
  }
  if (!isWord(view, next) || !isDefinite(view, next)) return at
  next++
  // «الدفاع المدني»: one more word with the article that is neither a day nor a title's tail.
  return next
}

function skipNisbas(view: View, at: number): number {
  let next = at
  while (
    next < view.last &&
    isWord(view, next) &&
    (wholeClass(view, next) & WordClass.nisba) !== 0 &&
    isDefinite(view, next)
  )
    next++
  return next
}

/** «لحقوق الإنسان», «للطيران المدني». */
function readPurpose(view: View, at: number): number {
  const {words} = view
  if (!isWord(view, at) || (words.proclitics[at] & (Proclitic.lam | Proclitic.lamArticle)) === 0) return at
  if (words.stem[at] === 0) return at
  if ((words.proclitics[at] & Proclitic.lamArticle) !== 0) return skipAdjectives(view, at + 1)
  const next = readIdafa(view, at + 1)
  return next > at + 1 ? next : at
}

function skipAdjectives(view: View, at: number): number {
  return isWord(view, at) && isDefinite(view, at) && !startsWithWaw(view, at) ? at + 1 : at
}

function skipUnknown(view: View, at: number): number {
  let next = at
  while (
    next < view.last &&
    next - at < 3 &&
    isUnknown(view, next) &&
    view.words.stem[next] === 0 &&
    (wholeClass(view, next) & personName) === 0
  )
    next++
  return next
}

function closingMark(view: View, at: number): number {
  const {words} = view
  const open = words.role[at]
  for (let next = at + 1; next < view.last && next - at <= longestMarked; next++) {
    if (!isMark(view, next)) continue
    if (
      open === Role.straightMark
        ? words.role[next] === Role.straightMark
        : words.role[next] === Role.closeMark
    )
      return next
    return -1
  }
  return -1
}
