import type {Candidate} from './candidate.js'
import {Cue} from './cue.js'
import {closingMark} from './marked-name.js'
import {
  hasNisba,
  readIdafa,
  readPurpose,
  skipAdjectives,
  skipCoordination,
  skipUnknown,
} from './name-extent.js'
import {nameFacts} from './name-facts.js'
import {cuesAt, isDefinite, isMark, isWord, longestPhrase, startWith, type View} from './view.js'
import {WordClass} from './word-class.js'

const anyHead = WordClass.organizationHead | WordClass.organizationHeadWeak

/** Bodies by the noun that their name begins with: «وزارة الصحة», «شركة "…"», «الجيش المصري». */
export function findOrganizations(view: View, found: Candidate[]): void {
  const {words, lexicon} = view
  for (let at = view.first; at < view.last; at++) {
    if ((cuesAt(view, at) & Cue.organization) === 0) continue
    if (startWith(view, at, WordClass.organizationContext) >= 0) readAfterContext(view, at + 1, found)
    const start = startWith(view, at, anyHead)
    if (start < 0) continue
    const whole = start === words.start[at]
    const bits = lexicon.classes[whole ? words.whole[at] : words.stem[at]]
    const weak = (bits & WordClass.organizationHead) === 0
    const phrase = longestPhrase(view, lexicon.heads, at)
    const after = phrase ? phrase.last : at + 1
    const head: Head = {
      weak,
      fixed: phrase !== undefined,
      purpose: phrase !== undefined || (bits & WordClass.organizationPurpose) !== 0,
    }
    if (!isDefinite(view, at, start)) {
      const end = readIndefinite(view, after, head)
      if (end) found.push({first: at, last: end.last, start, kind: 'organization', score: end.score})
      continue
    }
    // «"الجيش" الإسرائيلي»: the mark before the head belongs to the name.
    const marked = at > view.first && isMark(view, at - 1) && isMark(view, after)
    const end = readDefinite(view, marked ? after + 1 : after, head)
    if (!end) continue
    const first = marked ? at - 1 : at
    found.push({
      first,
      last: end.last,
      start: marked ? words.start[first] : start,
      kind: 'organization',
      score: end.score,
    })
  }
}

/** What is known of a head noun. */
interface Head {
  readonly weak: boolean
  /** A phrase of the list: «الهيئة العامة». */
  readonly fixed: boolean
  /** Its name may go on with its purpose. */
  readonly purpose: boolean
}

interface Extent {
  readonly last: number
  readonly score: number
}

/** «منصة "…"», «فريق …»: the name alone. */
function readAfterContext(view: View, at: number, found: Candidate[]): void {
  const {words, lexicon} = view
  const close = at < view.last && isMark(view, at) ? closingMark(view, at) : -1
  if (close > 0) {
    found.push({first: at + 1, last: close, start: words.start[at + 1], kind: 'organization', score: 0.6})
    return
  }
  const name = isWord(view, at) ? longestPhrase(view, lexicon.names, at) : undefined
  if (name && nameFacts(name.record).kind === 'organization')
    found.push({first: at, last: name.last, start: name.start, kind: 'organization', score: 0.7})
}

/** «الحكومة البريطانية», «الجمعية المغربية لحقوق الإنسان», «الهيئة العامة للطيران المدني». */
function readDefinite(view: View, at: number, {weak, fixed, purpose: purposeful}: Head): Extent | undefined {
  let last = skipAdjectives(view, at)
  const national = hasNisba(view, at, last)
  if (!national && !fixed && last === at) return undefined
  const purpose = purposeful ? readPurpose(view, last) : last
  if (purpose > last) return {last: purpose, score: weak && !fixed ? 0.6 : 0.8}
  if (!national) return undefined
  last = skipAdjectives(view, last)
  return {last, score: weak && !fixed ? 0.35 : 0.8}
}

/** «وزارة الصحة السورية», «وكالة "رويترز"», «جامعة القاهرة», «شركة سامسونغ». */
function readIndefinite(view: View, at: number, {weak, purpose: purposeful}: Head): Extent | undefined {
  if (at >= view.last) return undefined
  if (isMark(view, at)) {
    const close = closingMark(view, at)
    if (close < 0) return undefined
    return {last: purposeful ? readPurpose(view, close + 1) : close + 1, score: weak ? 0.6 : 0.8}
  }
  const name = longestPhrase(view, view.lexicon.names, at)
  if (name && name.start === view.words.start[at]) {
    const {kind, ambiguous, part} = nameFacts(name.record)
    if (kind === 'organization') return weak ? undefined : {last: name.last, score: 0.8}
    if (!ambiguous && !part) return weak ? undefined : {last: name.last, score: 0.7}
  }
  const last = readIdafa(view, at)
  if (last > at) {
    const end = skipAdjectives(view, last)
    if (weak) return hasNisba(view, last, end) ? {last: end, score: 0.6} : undefined
    const next = skipCoordination(view, end)
    return {last: purposeful && next === end ? readPurpose(view, next) : next, score: 0.8}
  }
  const foreign = skipUnknown(view, at)
  return foreign > at && !weak ? {last: foreign, score: 0.6} : undefined
}
