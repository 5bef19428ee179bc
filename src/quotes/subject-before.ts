import {Role} from '../tokenize/tokens.js'
import type {Cue} from './find-cues.js'
import {isKind, matchPhrase, verbAt} from './look-up.js'
import {pairEnd, type Scene} from './scene.js'
import {phraseEnd} from './phrase-end.js'
import {readPhrase, type Subject} from './subject.js'
import {Kind} from './word-kinds.js'

/** How far back the beginning of a clause is looked for, in words. */
const clauseReach = 30

/**
 * The subject before its verb.
 *
 *     وكانت [الشرطة] قد ذكرت أن السائق فر
 *                       ^
 */
export function subjectBefore(scene: Scene, cues: readonly Cue[], at: number): Subject | undefined {
  const {words, lexicon} = scene
  const cue = cues[at]
  const start = clauseStart(scene, cue)
  if (start >= cue.first) return undefined
  const opensWithAmma = isText(scene, start, 'أما') || isText(scene, start, 'وأما')
  if (cue.joined && !opensWithAmma) return undefined
  let first = start
  while (first < cue.first && isSkipped(scene, first)) first++
  const shift = matchPhrase(words, lexicon, first, cue.first, Kind.shift)
  if (shift) first += shift.length
  while (first < cue.first && isSkipped(scene, first)) first++
  if (first >= cue.first || verbAt(words, lexicon, first)) return undefined
  let end = cue.first
  while (end > first && isAuxiliary(scene, end - 1)) end--
  const last = phraseEnd(scene, first, end)
  if (last <= first) return undefined
  const listed =
    scene.mentionAt(first) !== undefined ||
    matchPhrase(words, lexicon, first, end, Kind.title | Kind.source) !== undefined
  // A phrase that does not reach the verb must begin as speakers do.
  if (last < end && !listed) return undefined
  if (!listed && !scene.headline && last - first > 6) return undefined
  return readPhrase(scene, first, last, end)
}

/** Behind the last comma or conjunction before the verb; over the commas around an apposition. */
function clauseStart(scene: Scene, cue: Cue): number {
  const {words, lexicon, first} = scene
  const floor = Math.max(first, cue.first - clauseReach)
  let from = cue.first - 1
  while (from > floor && isKind(words, lexicon, from, Kind.joint | Kind.time, 0)) from--
  let commas = 0
  let comma = -1
  for (let index = from; index >= floor; index--) {
    const pair = scene.pairAt(index)
    if (pair && pairEnd(pair) === index + 1 && pair.open >= floor) {
      if (pair.speech) return index + 1
      index = pair.open
      continue
    }
    const role = words.role[index]
    if (
      role === Role.stop ||
      role === Role.semicolon ||
      role === Role.colon ||
      role === Role.ellipsis ||
      role === Role.bar
    )
      return index + 1
    if (role === Role.comma) {
      commas++
      comma = index
      if (commas > 2) return index + 1
      // «فلان، رئيس اللجنة، قال»: only a comma right before the verb is the end of an apposition.
      if (commas === 1 && index !== from && !isKind(words, lexicon, cue.first - 1, Kind.time))
        return index + 1
    }
    if (isKind(words, lexicon, index, Kind.joint | Kind.complementizer))
      return isText(scene, index, 'أما') ? index : index + 1
  }
  return floor === first ? first : comma + 1
}

function isSkipped({words, lexicon}: Scene, index: number): boolean {
  return (
    words.role[index] === Role.comma ||
    isKind(words, lexicon, index, Kind.joint | Kind.time) ||
    words.role[index] === Role.dash
  )
}

function isAuxiliary(scene: Scene, index: number): boolean {
  const {words, lexicon} = scene
  return (
    words.role[index] === Role.comma || isKind(words, lexicon, index, Kind.joint | Kind.negation | Kind.time)
  )
}

function isText({words}: Scene, index: number, text: string): boolean {
  return words.source.slice(words.start[index], words.end[index]) === text
}
