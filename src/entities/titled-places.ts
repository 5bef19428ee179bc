import {nameFacts} from './name-facts.js'
import {Role} from '../tokenize/tokens.js'
import {Cue} from './cue.js'
import {TitleBit} from './entity-lexicon.js'
import {cuesAt, isDefinite, isMark, isWord, longestPhrase, wholeClass, type View} from './view.js'
import {WordClass} from './word-class.js'

/** How well the words before a place announce a name there. */
export const Titled = {
  no: 0,
  /** After a title that needs more evidence: «لاعب», or behind a comma: «رئيس الوزراء، …». */
  weakly: 1,
  /** After a whole title: «الوزير …», «وزير الدفاع البريطاني …». */
  fully: 2,
} as const

/** How far behind its title a name may stand, in words. */
const longestTitle = 9

/**
 * A value of {@link Titled} a word of the view; nothing where it has no title.
 *
 * @example
 * «وزير الدفاع البريطاني جون هيلي»
 *                        ^^^
 */
export function titledPlaces(view: View): readonly number[] | undefined {
  const {words, lexicon, first, last} = view
  let titled: number[] | undefined
  for (let at = first; at < last; at++) {
    if ((cuesAt(view, at) & Cue.title) === 0) continue
    const title = longestPhrase(view, lexicon.titles, at)
    if (!title) continue
    const weak = (title.record & TitleBit.weak) !== 0
    let definite = (title.record & TitleBit.definite) !== 0
    let comma = false
    let next = title.last
    const places = (titled ??= new Array<number>(last - first).fill(Titled.no))
    const mark = (): void => {
      const value = definite && !weak && !comma ? Titled.fully : Titled.weakly
      if (next < last && places[next - first] < value) places[next - first] = value
    }
    mark()
    while (next < last && next - at < longestTitle) {
      const skipped = skipModifier(view, next)
      if (skipped === next) break
      if (words.role[next] === Role.comma) comma = true
      else if (!isMark(view, next)) definite = true
      next = skipped
      mark()
    }
  }
  return titled
}

/** Past what may stand between a title and its name: «السابق», «المصري», «،», a place or a body. */
export function skipModifier(view: View, at: number): number {
  const {words, lexicon} = view
  const bits = wholeClass(view, at)
  if (words.role[at] === Role.comma || isMark(view, at)) return at + 1
  if ((bits & (WordClass.nisba | WordClass.titleTail)) !== 0) return at + 1
  if ((cuesAt(view, at) & Cue.name) !== 0) {
    const name = longestPhrase(view, lexicon.names, at)
    const facts = name && nameFacts(name.record)
    if (facts && facts.kind !== 'person') return name.last
  }
  return isWord(view, at) && isDefinite(view, at) ? at + 1 : at
}

/** The title that announces a name at `at`: its first word, and its offset without proclitics. The longest one before it wins. */
export function titleBefore(view: View, at: number): {at: number; start: number} | undefined {
  for (let first = Math.max(view.first, at - longestTitle); first < at; first++) {
    if ((cuesAt(view, first) & Cue.title) === 0) continue
    const title = longestPhrase(view, view.lexicon.titles, first)
    if (!title) continue
    let next = title.last
    while (next < at) {
      const skipped = skipModifier(view, next)
      if (skipped === next) break
      next = skipped
    }
    if (next === at) return {at: first, start: title.start}
  }
  return undefined
}
