import type {Candidate} from './candidate.js'
import {Cue} from './cue.js'
import {readPersonName, type PersonName} from './person-name.js'
import {Titled, titledPlaces} from './titled-places.js'
import {anyClass, cuesAt, isDefinite, isWord, wholeClass, type View} from './view.js'
import {WordClass} from './word-class.js'

/** Persons by given names, family names and the titles before them. */
export function findPersons(view: View, found: Candidate[]): void {
  const titled = titledPlaces(view)
  let speech = false
  for (let at = view.first; at < view.last; at++) {
    const announced = titled === undefined ? Titled.no : titled[at - view.first]
    const speaks = speech && (anyClass(view, at - 1) & WordClass.reportingVerb) !== 0
    const cues = cuesAt(view, at)
    speech = (cues & Cue.speech) !== 0
    if (announced === Titled.no && !speaks && (cues & Cue.person) === 0) continue
    if (!isWord(view, at) || isTitle(view, at)) continue
    const name = readPersonName(view, at, announced !== Titled.no || speaks)
    if (!name) continue
    const {last, start} = name
    const score = Math.max(scoreOf(view, at, name, announced), speaks ? scoreOfSpeaker(view, at, name) : 0)
    found.push({first: at, last, start, kind: 'person', score})
  }
}

/** «الشيخ», «الحاج»: family names too, but a name does not begin with them. */
function isTitle(view: View, at: number): boolean {
  const {words, lexicon} = view
  const {titles} = lexicon
  if (titles.roots[words.whole[at]] !== 0)
    return isDefinite(view, at) && titles.record[titles.roots[words.whole[at]]] !== 0
  return (
    words.stem[at] !== 0 && titles.roots[words.stem[at]] !== 0 && isDefinite(view, at, words.stemStart[at])
  )
}

/** «قال هيلمارك»: the subject of a reporting verb. */
function scoreOfSpeaker(
  view: View,
  at: number,
  {start, last, bits, sure, weak, unknown}: PersonName,
): number {
  if (start !== view.words.start[at] || (bits & (WordClass.common | WordClass.nisba)) !== 0) return 0
  if (sure > 0) return 0.65
  // «قال منسوبو الجامعة»: what a noun with the article follows is a noun itself.
  if (isWord(view, last) && isDefinite(view, last)) return 0
  if (weak > 0) return weak + unknown > 1 || isDefinite(view, at) ? 0.62 : 0.4
  if (isDefinite(view, at)) return 0.3
  return unknown > 1 ? 0.65 : 0.55
}

function scoreOf(view: View, at: number, name: PersonName, announced: number): number {
  const {sure, weak, unknown, bits, last} = name
  const parts = sure + weak + unknown
  const common = (bits & WordClass.common) !== 0
  if (announced === Titled.fully) {
    const nisba = (wholeClass(view, at) & (WordClass.nisba | WordClass.titleTail)) !== 0
    if (nisba || common) return !nisba && weak + sure > 1 ? 0.7 : 0.3
    if (sure > 0) return 0.88
    if (parts === 1 && isDefinite(view, at)) return 0.3
    if (weak > 0) return parts > 1 ? 0.8 : 0.6
    return parts > 1 ? 0.7 : 0.55
  }
  if (announced === Titled.weakly && parts > 1 && !common && sure + weak > 0) return sure > 0 ? 0.85 : 0.6
  if (parts === 1) {
    if ((bits & (WordClass.leadingParticle | WordClass.leadingParticleWeak)) !== 0)
      return last - at > 1 ? 0.7 : 0.2
    if ((bits & WordClass.family) !== 0) return 0.65
    return (bits & WordClass.given) !== 0 ? (announced === Titled.weakly ? 0.6 : 0.48) : 0.2
  }
  if (common) return sure > 1 ? 0.6 : 0.3
  if (sure > 1) return 0.9
  if ((bits & WordClass.given) !== 0) return 0.8
  if (sure > 0) return weak > 0 ? 0.75 : 0.6
  return weak > 1 ? ((bits & WordClass.givenWeak) !== 0 ? 0.6 : 0.45) : 0.35
}
