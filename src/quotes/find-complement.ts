import {cp} from '../text/code-points.js'
import {Role, TokenKind} from '../tokenize/tokens.js'
import {Proclitic} from '../words/words.js'
import type {Cue} from './find-cues.js'
import {conjunctions, firstUnit, isDefinite, mayOpen, isKind, matchPhrase} from './look-up.js'
import {pairEnd, pairStart, type JudgedPair, type Scene} from './scene.js'
import {looksImperfect} from './speech-or-term.js'
import {Kind} from './word-kinds.js'

/** What stands behind a cue. */
export interface Complement {
  /**
   * `clause`: brought in by أن or a question word; `marks`: words in marks; `colon`: words behind a colon; `noun`: the object of a
   * preposition, or the object itself.
   */
  readonly shape: 'clause' | 'marks' | 'colon' | 'noun'
  /** Where it begins, and with it the end of what may be the subject. */
  readonly start: number
  /** Where a preposition or colon before it stands; equals `start` if there is none. */
  readonly border: number
  readonly pair?: JudgedPair | undefined
}

/** A cue with what stands behind it. */
export interface ReadCue extends Cue {
  readonly complement?: Complement | undefined
}

/** Reads the complement of each cue, once. */
export function withComplements(scene: Scene, cues: readonly Cue[]): ReadCue[] {
  return cues.map(({kind, first, last, form, joined, negated, relative}, at) => {
    const complement = complementOf(scene, cues, at)
    return {kind, first, last, form, joined, negated, relative, complement}
  })
}

/** How many words may stand between a cue and what was said, by tier. */
const reaches = {A: 48, B: 20, C: 14} as const
const riskyReach = 14
/** Marks that hold this many words are speech even far from a verb that has other senses. */
const longMarks = 7
const nounReach = 7

/** Looks for what was said behind a cue; stops at the next cue that stands on its own. */
function complementOf(scene: Scene, cues: readonly Cue[], at: number): Complement | undefined {
  const {words, last} = scene
  const cue = cues[at]
  const limit = Math.min(last, cue.last + reachOf(cue))
  const markLimit = Math.min(last, cue.last + (cue.form ? reaches[cue.form.verb.tier] : nounReach))
  let next = at + 1
  let noun: Complement | undefined
  for (let index = cue.last; index < markLimit; index++) {
    const pair = scene.pairAt(index)
    if (pair) {
      const isNear = index < limit || pair.last - pair.first >= longMarks
      if (pairStart(pair) === index && pair.speech && isNear) return marksBehind(scene, cue, noun, pair)
      index = pairEnd(pair) - 1
      continue
    }
    const role = words.role[index]
    if (role === Role.openBracket) {
      index = bracketEnd(scene, index, limit)
      continue
    }
    if (role === Role.colon && isSpeechColon(scene, index)) {
      const marked = scene.pairAt(index + 1)
      if (marked?.speech) return {shape: 'marks', start: index + 1, border: index, pair: marked}
      return {shape: 'colon', start: index + 1, border: index}
    }
    if (index > cue.last && startsNewClause(scene, index)) break
    while (next < cues.length && cues[next].first < index) next++
    if (next < cues.length && cues[next].first === index && !isPassedOver(scene, cue, cues[next])) break
    if (index >= limit) continue
    if (isClauseStart(scene, cue, index)) return clauseBehind(scene, cue, noun, index)
    // A preposition by itself is surer than a letter that may belong to a name.
    if (!noun || noun.border === noun.start) noun = nounAt(scene, cue, index) ?? noun
  }
  return noun
}

/** «…، وليس صدفة أن»: a new clause without a cue. */
function startsNewClause({words, lexicon}: Scene, index: number): boolean {
  return (
    words.proclitics[index] !== 0 &&
    firstUnit(words, index) === cp.waw &&
    isKind(words, lexicon, index, Kind.negation)
  )
}

function reachOf({kind, form}: Cue): number {
  if (kind === 'noun' || !form) return nounReach
  const reach = reaches[form.verb.tier]
  return form.verb.risk === 'high' ? Math.min(reach, riskyReach) : reach
}

/**
 * A cue that leaves the complement to the one before it.
 *
 *     رد الوزير على منتقديه قائلا: "اقرؤوا القانون أولا"
 *                           ^
 */
function isPassedOver(scene: Scene, cue: Cue, other: Cue): boolean {
  if (other.kind === 'noun') return cue.kind !== 'noun'
  if (other.relative) return cue.kind !== 'noun' && !hasOwnClause(scene, other)
  if (other.kind === 'according') return true
  // «في بيان نشرته»
  if (other.form?.object && !other.joined) return true
  const lemma = other.form?.verb.lemma
  return other.form?.mood === 'participle' && (lemma === 'قال' || lemma === 'خاطب') && !other.joined
}

/** «البرنامج الذي اعتبر أنه …»: the clause is the relative verb's. */
function hasOwnClause({words, lexicon, last}: Scene, {last: from}: Cue): boolean {
  for (let index = from; index < Math.min(last, from + 3); index++)
    if (isKind(words, lexicon, index, Kind.complementizer, conjunctions | Proclitic.beh)) return true
  return false
}

/** Not the colon of a time, a score or a headline's label within brackets. */
function isSpeechColon({words, lexicon, last}: Scene, index: number): boolean {
  if (index + 1 >= last || isKind(words, lexicon, index + 1, Kind.preposition, 0)) return false
  return !(
    words.kind[index - 1] === TokenKind.number &&
    words.glued[index] === 1 &&
    words.glued[index + 1] === 1
  )
}

function bracketEnd({words}: Scene, index: number, limit: number): number {
  const stop = Math.min(limit, index + 16)
  for (let at = index + 1; at < stop; at++) if (words.role[at] === Role.closeBracket) return at
  return index
}

function isClauseStart(scene: Scene, cue: Cue, index: number): boolean {
  const {words, lexicon, last} = scene
  if (!mayOpen(words, lexicon, index, Kind.complementizer | Kind.asking)) return false
  const allowed = conjunctions | Proclitic.beh
  if (index + 1 >= last || scene.mentionAt(index)?.record !== undefined) return false
  if (isKind(words, lexicon, index, Kind.complementizer, allowed)) return !isGuarded(scene, cue, index)
  const asking = matchPhrase(words, lexicon, index, last, Kind.asking, 0)
  if (!asking || cue.kind === 'noun') return false
  return cue.negated || isAsking(cue) || (asking.record.unsure & Kind.asking) === 0
}

function isAsking({form}: Cue): boolean {
  return form?.verb.class === 'ask'
}

/**
 * Whether أن at `index` belongs to a word before it and not to the cue.
 *
 *     أعلن النادي بعد أن خسر النهائي رحيل مدربه
 *                     ^
 */
function isGuarded(scene: Scene, cue: Cue, index: number): boolean {
  const {words, lexicon} = scene
  const before = index - 1
  if (before < cue.last) return false
  if (isKind(words, lexicon, before, Kind.guard, ~0)) return true
  const text = textOf(scene, before)
  const isPreposition = isKind(words, lexicon, before, Kind.preposition, conjunctions)
  if (isPreposition && before > cue.last && isKind(words, lexicon, before - 1, Kind.guard, ~0)) return true
  const frames = cue.form?.verb.frames
  if (
    frames &&
    (text === 'على' || text === 'إلى' || text === 'الى') &&
    !frames.includes(text === 'على' ? 'على' : 'إلى')
  )
    return true
  // «من المقرر أن», «من الممكن أن»
  if (
    before > cue.last &&
    isDefinite(words, before) &&
    textOf(scene, before - 1) === 'من' &&
    !frames?.includes('من')
  )
    return true
  if (isPreposition || scene.mentionAt(before)) return false
  return looksImperfect(words.source, words.start[before], words.end[before])
}

function textOf({words}: Scene, index: number): string {
  return words.source.slice(words.start[index], words.end[index])
}

/**
 *     شدد الوزير على ضرورة أن تعمل الدول معا
 *                    ^
 */
function clauseBehind(scene: Scene, cue: Cue, noun: Complement | undefined, index: number): Complement {
  const isNamed =
    isRelay(cue) ||
    matchPhrase(scene.words, scene.lexicon, index - 1, index, Kind.nominalCue, ~0) !== undefined
  if (noun && !isNamed && noun.border < noun.start && index > noun.start && index - noun.start <= 3)
    return {...noun, shape: 'clause'}
  const before = index - 1
  const border =
    before >= cue.last && isKind(scene.words, scene.lexicon, before, Kind.preposition, conjunctions)
      ? before
      : index
  return {shape: 'clause', start: index, border}
}

function isRelay({form}: Cue): boolean {
  return form?.verb.class === 'relay'
}

function marksBehind(scene: Scene, cue: Cue, noun: Complement | undefined, pair: JudgedPair): Complement {
  const start = pairStart(pair)
  const {words, lexicon} = scene
  const before = start - 1
  if (words.role[before] === Role.colon) return {shape: 'marks', start, border: before, pair}
  if (
    noun &&
    !isRelay(cue) &&
    noun.start < start &&
    start - noun.start <= (scene.headline ? 8 : 4) &&
    noun.border < start - 1
  )
    return {...noun, pair}
  // «ترامب يعلن رفع السرية عن "الفضيحة"»: the object is what is announced.
  if (scene.headline && cue.first > scene.first && start - cue.last >= 2)
    return {shape: 'noun', start: cue.last, border: cue.last, pair}
  // «تتوعد بـ"طرد" الجيش»: the marks hold the first words only.
  const isGlued = words.glued[start] === 1 && firstUnit(words, before) === cp.beh && before >= cue.last
  const goesOn = pairEnd(pair) < scene.last && words.role[pairEnd(pair)] === Role.none
  if (isGlued && goesOn && pair.last - pair.first <= 2 && cue.form?.verb.class !== 'describe')
    return {shape: 'noun', start, border: before, pair}
  const led = isKind(words, lexicon, before, Kind.preposition, conjunctions)
  return {shape: 'marks', start, border: led ? before : start, pair}
}

/** The object of a preposition that the verb governs: «إلى المشاركة», «بالتلاعب». */
function nounAt(scene: Scene, {form}: Cue, index: number): Complement | undefined {
  if (!form) return undefined
  const {words, lexicon, last} = scene
  const {frames} = form.verb
  if (isKind(words, lexicon, index, Kind.preposition, 0)) {
    const text = textOf(scene, index).replace('الى', 'إلى')
    if (!frames.includes(text) || index + 1 >= last) return undefined
    if (matchPhrase(words, lexicon, index + 1, last, Kind.venue | Kind.time)) return undefined
    return {shape: 'noun', start: index + 1, border: index}
  }
  const unit = firstUnit(words, index)
  if (unit !== cp.beh && unit !== cp.lam) return undefined
  if (!frames.includes(unit === cp.lam ? 'ل' : 'ب') || scene.mentionAt(index)?.record !== undefined)
    return undefined
  if (words.proclitics[index] === 0 && !words.source.startsWith('ال', words.start[index] + 1)) {
    if (unit === cp.lam || words.end[index] - words.start[index] < 4) return undefined
  }
  if (matchPhrase(words, lexicon, index, last, Kind.shift | Kind.venue)) return undefined
  return {shape: 'noun', start: index, border: index}
}
