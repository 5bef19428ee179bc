import {Role} from '../tokenize/tokens.js'
import type {Act, WordRange} from './act.js'
import {contentEnd, trimEnd} from './content-end.js'
import type {Cue} from './find-cues.js'
import {isKind, matchPhrase, verbAt} from './look-up.js'
import {pairEnd, type Scene} from './scene.js'
import {phraseEnd} from './phrase-end.js'
import {subjectFrom, type Subject} from './subject.js'
import {Kind} from './word-kinds.js'

/**
 * What a source named by a preposition says: the clause behind it if it begins the sentence, else the one before it.
 *
 *     وفقا لوزارة الزراعة، تضررت المحاصيل            تضررت المحاصيل، بحسب مزارعين
 *     ^                                                              ^
 *
 * @param from Where the clause before it may begin: behind what the last act says.
 */
export function readAccording(scene: Scene, cues: readonly Cue[], at: number, from: number): Act | undefined {
  const {words, lexicon, first} = scene
  const cue = cues[at]
  const verb = verbBehind(scene, cue)
  const start = verb === undefined ? cue.last : verb + 1
  const subject = subjectFrom(scene, start, scene.last) ?? recipientSubject(scene, start)
  if (!subject || isKind(words, lexicon, subject.first, Kind.nonSource, ~0)) return undefined
  const facts = {
    at: cue.first,
    cue: [cue.first, verb === undefined ? cue.last : verb + 1] as WordRange,
    kind: 'according' as const,
    subject,
    shape: 'clause' as const,
  }
  const end = subject.whole[1]
  if (cue.first <= first + 1) {
    const clause = clauseBehind(scene, end)
    if (clause === undefined) return undefined
    const last = contentEnd(scene, cues, at, {shape: 'noun', start: clause, border: clause})
    return last > clause ? {...facts, content: [[clause, last]]} : undefined
  }
  // Behind speech that has its own speaker it is a tag.
  if (from >= cue.first - 1 && from > first) return {...facts, content: [], shape: 'none'}
  const last = trimEnd(scene, from, cue.first)
  const clause = leadingEnd(scene, from, last)
  return last - clause >= 2 ? {...facts, content: [[clause, last]]} : undefined
}

/** «حسبما أعلن», «بحسب ما أوضحه»: the verb behind the preposition. */
function verbBehind(scene: Scene, {last}: Cue): number | undefined {
  const {words, lexicon} = scene
  for (let index = last; index < Math.min(scene.last, last + 2); index++)
    if (verbAt(words, lexicon, index)) return index
  return undefined
}

/** «وفقا لبرايس», «طبقا لصحيفة»: the speaker stands behind ل itself. */
function recipientSubject(scene: Scene, start: number): Subject | undefined {
  const {words, lexicon} = scene
  if (start >= scene.last) return undefined
  const mention = scene.mentionAt(start)
  if (mention) return {first: start, last: mention.last, whole: [start, mention.last], mention, head: 'name'}
  if (words.source[words.start[start]] !== 'ل') return undefined
  const end = phraseEnd(scene, start + 1, scene.last)
  const head = matchPhrase(words, lexicon, start, end, Kind.title | Kind.source, ~0)
  const pair = end < scene.last ? scene.pairAt(end) : undefined
  const last = pair && !pair.speech ? pairEnd(pair) : Math.max(end, start + 1)
  return {first: start, last, whole: [start, last], head: head ? 'source' : 'other'}
}

/** Behind the comma or «فإن» that ends the source's name. */
function clauseBehind({words, lexicon, last}: Scene, end: number): number | undefined {
  for (let index = end; index < Math.min(last, end + 12); index++) {
    const role = words.role[index]
    if (role === Role.comma || role === Role.semicolon || role === Role.colon)
      return index + 1 < last ? index + 1 : undefined
    if (isKind(words, lexicon, index, Kind.complementizer) && words.source[words.start[index]] === 'ف')
      return index
  }
  return end < last ? end : undefined
}

/** Leaves out the conjunction and commas at the beginning. */
function leadingEnd({words, lexicon}: Scene, from: number, last: number): number {
  let index = from
  while (index < last && (words.role[index] !== Role.none || isKind(words, lexicon, index, Kind.joint)))
    index++
  return index
}
