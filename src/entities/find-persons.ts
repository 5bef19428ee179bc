import {Role} from '../tokenize/tokens.js'
import type {Candidate} from './candidate.js'
import {
  anyClass,
  isDefinite,
  isMark,
  isUnknown,
  isWord,
  longestPhrase,
  startWith,
  stemClass,
  wholeClass,
  type View,
} from './view.js'
import {personName, WordClass} from './word-class.js'

/** The longest name, in words. */
const longestName = 8
/** How far behind its title a name may stand, in words. */
const longestTitle = 8

/** Persons by given names, family names and the titles before them. */
export function findPersons(view: View): Candidate[] {
  const found: Candidate[] = []
  const {words, lexicon} = view
  const titled = afterTitles(view)
  for (let at = view.first; at < view.last; at++) {
    if (!isWord(view, at)) continue
    const name = readName(view, at, titled[at - view.first])
    if (name) found.push(name)
  }
  return found

  /** 1 where a name may begin that a title announces: «وزير الدفاع البريطاني جون هيلي»; 2 right behind the title. */
  function afterTitles({first, last}: View): Uint8Array {
    const marks = new Uint8Array(last - first + 1)
    for (let at = first; at < last; at++) {
      if (lexicon.titles.roots[words.whole[at]] === 0 && lexicon.titles.roots[words.stem[at]] === 0) continue
      const title = longestPhrase(view, lexicon.titles, at)
      if (!title) continue
      let next = title.last
      marks[next - first] = 2
      while (next < last && next - at < longestTitle) {
        const skipped = skipModifier(view, next)
        if (skipped === next) break
        next = skipped
        if (marks[next - first] === 0) marks[next - first] = 1
      }
    }
    return marks
  }
}

/** Past one word that stands between a title and its name: «السابق», «المصري», «، », a place or a body. */
function skipModifier(view: View, at: number): number {
  const bits = wholeClass(view, at)
  if ((bits & personName) === 0 && (bits & (WordClass.nisba | WordClass.titleTail)) !== 0) return at + 1
  if (view.words.role[at] === Role.comma || isMark(view, at)) return at + 1
  if (
    view.lexicon.names.roots[view.words.whole[at]] !== 0 ||
    view.lexicon.names.roots[view.words.stem[at]] !== 0
  ) {
    const name = longestPhrase(view, view.lexicon.names, at)
    if (name && !view.lexicon.facts[name.record].part) return name.last
  }
  return (bits & personName) === 0 && isWord(view, at) && isDefinite(view, at) ? at + 1 : at
}

function readName(view: View, at: number, titled: number): Candidate | undefined {
  const {words} = view
  let bits = wholeClass(view, at)
  let start = startWith(view, at, personName | WordClass.leadingParticle)
  if (start < 0) {
    if (titled === 0 || !maybeForeign(view, at)) return undefined
    start = words.start[at]
  } else if (start !== words.start[at]) bits = stemClass(view, at)
  let next = at
  let sure = 0
  let weak = 0
  let unknown = 0
  while (next < view.last && next - at < longestName) {
    const part = readPart(view, next, next === at ? bits : wholeClass(view, next), next > at)
    if (part === 0) break
    if ((part & partKind) === sureKind) sure++
    else if ((part & partKind) === weakKind) weak++
    else unknown++
    next += part >> 2
  }
  if (next === at) return undefined
  return {
    first: at,
    last: next,
    start,
    kind: 'person',
    score: scoreOf(view, {at, next, bits, titled, sure, weak, unknown}),
  }
}

const partKind = 3
const sureKind = 1
const weakKind = 2
const unknownKind = 3

/** One part of a name: how many words it has, times four, plus how sure it is; 0 when there is none. */
function readPart(view: View, at: number, bits: number, inside: boolean): number {
  const {words} = view
  if (words.role[at] === Role.dash)
    return inside && words.glued[at] === 1 && words.glued[at + 1] === 1 && isWord(view, at + 1)
      ? 4 + unknownKind
      : 0
  if (!isWord(view, at)) return 0
  const {names, facts} = view.lexicon
  if (names.roots[words.whole[at]] !== 0) {
    const match = longestPhrase(view, names, at)
    if (match && facts[match.record].part && match.last > at + 1)
      return ((match.last - at) << 2) + (facts[match.record].ambiguous ? weakKind : sureKind)
    if (match && inside && !facts[match.record].ambiguous && (bits & personName) === 0) return 0
  }
  if ((bits & (inside ? WordClass.particle : WordClass.leadingParticle)) !== 0) {
    const after = wholeClass(view, at + 1)
    if (
      isWord(view, at + 1) &&
      ((after & personName) !== 0 || isDefinite(view, at + 1) || isUnknown(view, at + 1))
    )
      return (
        8 + ((after & personName) !== 0 || (bits & WordClass.leadingParticle) !== 0 ? sureKind : weakKind)
      )
    if (isWord(view, at + 1) && (after & WordClass.particle) !== 0) return 4 + weakKind
    if ((bits & personName) === 0) return 0
  }
  if ((bits & (WordClass.given | WordClass.family)) !== 0) return 4 + sureKind
  if ((bits & (WordClass.givenWeak | WordClass.familyWeak)) !== 0)
    return inside && (bits & WordClass.common) !== 0 && !isDefinite(view, at) ? 0 : 4 + weakKind
  return maybeForeign(view, at) ? 4 + unknownKind : 0
}

/** Endings of ordinary words, not of names. */
const plainEnding = /(?:ات|ون|ة|ها|هم|وا|تين|ًا|اً)$/u

/** A word of no list that may be part of a name. */
function maybeForeign(view: View, at: number): boolean {
  if (!isUnknown(view, at)) return false
  const {source, start, end, stem} = view.words
  const word = source.slice(start[at], end[at])
  if (word.length < 3 || word.length > 14) return false
  if (isDefinite(view, at)) return !/(?:ات|ون|ين)$/u.test(word)
  if (stem[at] !== 0) return false
  return !plainEnding.test(word) && !/^(?:[وفب]ال|لل|سي|ست|[يتأ])/u.test(word)
}

interface NameEvidence {
  readonly at: number
  readonly next: number
  readonly bits: number
  readonly titled: number
  readonly sure: number
  readonly weak: number
  readonly unknown: number
}

function scoreOf(view: View, evidence: NameEvidence): number {
  const {at, next, bits, titled, sure, weak, unknown} = evidence
  const parts = sure + weak + unknown
  const given = (bits & WordClass.given) !== 0
  if (titled > 0) {
    if (sure > 0) return 0.88
    if (weak > 0) return parts > 1 ? 0.8 : titled === 2 ? 0.6 : 0.4
    return titled === 2 ? (parts > 1 ? 0.7 : 0.55) : parts > 1 ? 0.6 : 0.3
  }
  if (parts === 1) return singleName(view, at, next, bits)
  if (given) return sure > 1 ? 0.9 : 0.8
  if (sure > 0) return weak + sure > 1 ? 0.75 : 0.6
  return weak > 1 ? 0.6 : 0.35
}

function singleName(view: View, at: number, next: number, bits: number): number {
  if ((bits & WordClass.leadingParticle) !== 0) return next - at > 1 ? 0.7 : 0.2
  const nearby = (anyClass(view, at) & WordClass.common) !== 0
  if ((bits & WordClass.family) !== 0) return nearby ? 0.45 : 0.65
  if ((bits & WordClass.given) !== 0) return 0.52
  return 0.2
}
