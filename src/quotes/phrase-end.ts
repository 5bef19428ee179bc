import {cp} from '../text/code-points.js'
import {Role, TokenKind} from '../tokenize/tokens.js'
import {Proclitic} from '../words/words.js'
import {firstUnit, isDefinite, isKind, verbAt} from './look-up.js'
import {pairEnd, type Scene} from './scene.js'
import {Kind} from './word-kinds.js'

/** The longest name of a speaker with all his titles, in words. */
const longestSubject = 24

/**
 * Where the noun phrase at `start` ends.
 *
 * @param takesObject Whether an object may follow it: «نصحت الشركة عملاءها».
 */
export function phraseEnd(scene: Scene, start: number, limit: number, takesObject = false): number {
  const {words, lexicon} = scene
  const stop = Math.min(limit, start + longestSubject)
  let sawTitle = false
  for (let index = start; index < stop; index++) {
    const mention = scene.mentionAt(index)
    if (mention?.record !== undefined) {
      const isGoverned = mention.start > words.start[index] && startsWithPreposition(scene, index)
      if (index > start && isGoverned && !isPartOfTitle(scene, start, index)) return index
      index = mention.last - 1
      continue
    }
    if (mention) return index
    const pair = scene.pairAt(index)
    if (pair) {
      if (pair.speech || index === start) return index
      index = pairEnd(pair) - 1
      continue
    }
    const kind = words.kind[index]
    if (kind === TokenKind.punctuation || kind === TokenKind.symbol || kind === TokenKind.url) {
      if (words.role[index] === Role.dash || words.role[index] === Role.slash) {
        if (words.glued[index] === 1 && words.glued[index + 1] === 1) continue
      }
      return index
    }
    if (index > start && isKind(words, lexicon, index, Kind.time | Kind.demonstrative, 0)) return index
    if (index > start && beginsObject(scene, index, takesObject)) return index
    if (isKind(words, lexicon, index, Kind.title | Kind.source)) sawTitle = true
    else if (isLicensed(scene, index, sawTitle, limit)) {
      index++
      continue
    } else if (
      isKind(words, lexicon, index, Kind.preposition | Kind.complementizer | Kind.relative | Kind.time)
    )
      return index
    else if (isKind(words, lexicon, index, Kind.stopper, 0)) return index
    if (index > start && startsWithPreposition(scene, index) && !isPartOfTitle(scene, start, index))
      return index
    if (index > start && verbAt(words, lexicon, index) && !isDefinite(words, index)) {
      if (!isKind(words, lexicon, index, Kind.title | Kind.source | Kind.titleTail)) return index
    }
  }
  return stop
}

/**
 * Whether an indefinite noun behind a definite one is no part of the phrase.
 *
 *     نصحت الشركة عملاءها بتغيير كلمات السر
 *                 ^
 */
function beginsObject({words, lexicon}: Scene, index: number, takesObject: boolean): boolean {
  if (!isDefinite(words, index - 1) || isKind(words, lexicon, index, Kind.titleTail)) return false
  const text = words.source.slice(words.start[index], words.end[index])
  // «الخبير القرار»: two nouns with ال, of which the second is no adjective.
  if (isDefinite(words, index))
    return takesObject && isKind(words, lexicon, index - 1, Kind.title | Kind.source) && !isNisba(text)
  if (isKind(words, lexicon, index, Kind.title | Kind.source | Kind.preposition)) return false
  if (text.startsWith('و') || text === 'باسم') return false
  return takesObject || text.endsWith('ها') || text.endsWith('هم') || text.endsWith('ات')
}

/** «الاقتصادي», «الألمانية», «المحليون» */
export function isNisba(text: string): boolean {
  return (
    text.endsWith('ي') ||
    text.endsWith('ية') ||
    text.endsWith('يون') ||
    text.endsWith('يين') ||
    text.endsWith('ام')
  )
}

/**
 * A preposition that belongs to a title: «المتحدث باسم», «القيادي في», «النائب عن». The last two only when a name follows later on.
 */
function isLicensed(scene: Scene, index: number, sawTitle: boolean, limit: number): boolean {
  const {words} = scene
  const text = words.source.slice(words.start[index], words.end[index])
  // «العديد من الباحثين»
  if (text === 'من' && index > 0 && isKind(words, scene.lexicon, index - 1, Kind.quantifier, ~0)) return true
  if (!sawTitle) return false
  if (text === 'باسم' || text === 'بإسم' || text === 'لدى') return true
  if (text !== 'في' && text !== 'عن' && text !== 'من') return false
  for (let at = index + 1; at < Math.min(limit, index + 9); at++) {
    const mention = scene.mentionAt(at)
    if (mention?.kind === 'person') return true
    if (words.role[at] !== Role.none && words.role[at] !== Role.comma && !scene.pairAt(at)) return false
    if (isKind(words, scene.lexicon, at, Kind.complementizer | Kind.venue)) return false
  }
  return false
}

/**
 * «الأمين العام للأمم المتحدة»: ل behind a definite title and its adjective. «الوزير لوكالة» is spoken to.
 */
function isPartOfTitle({words, lexicon}: Scene, start: number, index: number): boolean {
  if (firstUnit(words, index) !== cp.lam || index - start < 2) return false
  if (isKind(words, lexicon, index, Kind.outlet, ~0)) return false
  return isDefinite(words, index - 1) && isDefinite(words, index - 2)
}

/** ل and ب before a name or a word with ال: «للصحفيين», «بالقاهرة». */
function startsWithPreposition(scene: Scene, index: number): boolean {
  const {words} = scene
  const bits = words.proclitics[index]
  if ((bits & Proclitic.lamArticle) !== 0) return true
  const unit = firstUnit(words, index)
  if (unit === cp.lam && words.source.charCodeAt(words.start[index] + 1) === cp.lam) return true
  if (unit === cp.beh && words.source.startsWith('ال', words.start[index] + 1)) return true
  const mention = scene.mentionAt(index)
  if (mention && mention.first === index && mention.start > words.start[index])
    return unit === cp.lam || unit === cp.beh || unit === cp.kaf
  return (
    words.end[index] - words.start[index] <= 2 &&
    (unit === cp.lam || unit === cp.beh) &&
    scene.pairAt(index + 1) !== undefined
  )
}
