import {Proclitic} from '../words/words.js'
import {isForeignNoun} from './person-name.js'
import {isDefinite, isWord, startsWithWaw, wholeClass, type View} from './view.js'
import {personName, WordClass} from './word-class.js'

const anyHead = WordClass.organizationHead | WordClass.organizationHeadWeak

/** Nouns of a construct, the last with the article: «شؤون الأسرى»; the index after them, or `at`. */
export function readIdafa(view: View, at: number): number {
  let next = at
  while (next < view.last && next - at < 3 && isWord(view, next) && !isDefinite(view, next)) {
    if (
      (wholeClass(view, next) & WordClass.common) === 0 ||
      view.words.end[next] - view.words.start[next] < 4
    )
      return at
    next++
  }
  return isWord(view, next) && isDefinite(view, next) ? next + 1 : at
}

/** Past adjectives with the article that belong to a body's name: «السورية», «العامة», «المقاولاتي». */
export function skipAdjectives(view: View, at: number): number {
  let next = at
  while (next < view.last && isAdjective(view, next, view.words.start[next])) next++
  return next
}

/** Definite, and a nisba by the list or by its ending, or an adjective of the list. */
function isAdjective(view: View, at: number, start: number): boolean {
  if (!isWord(view, at) || !isDefinite(view, at, start)) return false
  const bits = start === view.words.start[at] ? wholeClass(view, at) : 0
  if ((bits & (WordClass.nisba | WordClass.organizationTail)) !== 0) return true
  if (
    (bits &
      (WordClass.organizationAfterword | WordClass.organizationHead | WordClass.family | WordClass.given)) !==
    0
  )
    return false
  if (view.lexicon.titles.roots[view.words.whole[at]] !== 0) return false
  return /ية?$/u.test(view.words.source.slice(start, view.words.end[at]))
}

export function hasNisba(view: View, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if ((wholeClass(view, at) & WordClass.nisba) !== 0) return true
  return false
}

/** «والتعليم», «والمالية الإسلامية»: what و adds to the noun or adjective before it. */
export function skipCoordination(view: View, at: number): number {
  const {words, lexicon} = view
  let next = at
  while (isWord(view, next) && startsWithWaw(view, next) && isDefinite(view, next, words.start[next] + 1)) {
    const stem = words.stem[next]
    const bits = lexicon.classes[stem]
    if ((bits & (anyHead | WordClass.nisba | personName)) !== 0) break
    if (lexicon.titles.roots[stem] !== 0 || lexicon.names.roots[stem] !== 0) break
    next = skipAdjectives(view, next + 1)
  }
  return next
}

/** «لحقوق الإنسان», «للطيران المدني»; the index after it, or `at`. */
export function readPurpose(view: View, at: number): number {
  const {words} = view
  if (!isWord(view, at)) return at
  const unit = words.source.slice(words.start[at], words.start[at] + 2)
  if (unit === 'لل') return skipCoordination(view, skipAdjectives(view, at + 1))
  if ((words.proclitics[at] & Proclitic.lam) === 0 || words.stem[at] === 0) return at
  const next = readIdafa(view, at + 1)
  return next > at + 1 ? skipCoordination(view, skipAdjectives(view, next)) : at
}

/** Past words of no list, Latin ones too: «سامسونغ إلكترونيكس». */
export function skipUnknown(view: View, at: number): number {
  let next = at
  while (next < view.last && next - at < 3 && isForeignNoun(view, next) && !isDefinite(view, next)) next++
  return next
}
