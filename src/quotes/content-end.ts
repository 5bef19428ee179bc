import {Role} from '../tokenize/tokens.js'
import type {Complement, ReadCue} from './find-complement.js'
import type {Cue} from './find-cues.js'
import {isKind, isText, matchPhrase} from './look-up.js'
import {pairEnd, type Scene} from './scene.js'
import {Kind} from './word-kinds.js'

/** Speech acts whose noun complement is surely no part of what was said before: «…، ودعا إلى الهدوء». */
const freshActs: ReadonlySet<string> = new Set([
  'call',
  'urge',
  'warn',
  'demand',
  'deny',
  'accuse',
  'condemn',
  'welcome',
  'praise',
  'greet',
  'threaten',
  'criticise',
  'recommend',
  'express',
  'promise',
  'affirm',
  'emphasise',
  'indicate',
  'request',
  'reply',
  'refuse',
  'reveal',
  'describe',
])

/** How many cues one speech is searched for its end: a sentence with more is no sentence. */
const mostCues = 40

/** How far back a conjunction may stand before the verb of a new clause: «لكن العديد من الباحثين قالوا». */
const jointReach = 10

/**
 * Where what was said ends: at the next cue that does not belong to it, at the narrator, at a tag, or with the sentence.
 *
 *     قال المدير إن الخزان فارغ، مضيفا أن الصهاريج في الطريق
 *                              ^
 */
export function contentEnd(
  scene: Scene,
  cues: readonly ReadCue[],
  at: number,
  {start, shape, pair}: Complement,
): number {
  const {words} = scene
  if (shape === 'marks' && pair && pair.open === start) return pairEnd(pair)
  if (shape === 'clause' && start + 1 < scene.last) {
    const whole = scene.pairAt(start + 1)
    if (whole?.speech && whole.open === start + 1 && endsClause(pairEnd(whole))) return pairEnd(whole)
  }
  let end = scene.last
  for (let next = at + 1; next < Math.min(cues.length, at + mostCues); next++) {
    if (cues[next].first < start || !endsContent(scene, cues, at, next)) continue
    end = clauseStart(scene, cues[next], start)
    break
  }
  const adjunct = adjunctBefore(scene, start, end)
  return trimEnd(scene, start, adjunct)

  function endsClause(index: number): boolean {
    if (index >= scene.last) return true
    switch (words.role[index]) {
      case Role.stop:
      case Role.comma:
      case Role.semicolon:
      case Role.ellipsis:
        return true
      default:
        return startsCue(cues, at, index)
    }
  }
}

/** Whether a cue behind the one at `at` begins at a word; few stand between, since speech in marks has none. */
function startsCue(cues: readonly ReadCue[], at: number, index: number): boolean {
  let next = at + 1
  while (next < cues.length && cues[next].first < index) next++
  return next < cues.length && cues[next].first === index && cues[next].kind !== 'noun'
}

/** Whether a cue inside a sentence opens something new; one that does not is speech within speech. */
export function endsContent(scene: Scene, cues: readonly ReadCue[], at: number, next: number): boolean {
  const cue = cues[next]
  switch (cue.kind) {
    case 'narrator':
      // «قالت إنه من المفترض أن يزيد»: said, not told.
      return cue.joined || isAfterBreak(scene, cue)
    case 'tag':
      return true
    case 'noun':
      return false
    case 'according':
      return isAfterBreak(scene, cue) || isNearEnd(scene, cue)
    default:
      break
  }
  if (cue.relative || !cue.form) return false
  const {complement} = cue
  if (!complement) return false
  const spoken = complement.shape !== 'noun'
  if (cue.kind === 'participle') return cue.form.verb.risk !== 'high' || spoken
  if (!isAfterBreak(scene, cue) && !cue.joined) return false
  if (spoken)
    return cue.form.verb.tier !== 'C' || complement.shape !== 'clause' || cue.form.mood === 'perfect'
  return (
    freshActs.has(cue.form.verb.class) &&
    cue.form.mood === cues[at].form?.mood &&
    cue.form.verb.risk !== 'high'
  )
}

/** A comma or a conjunction right before. */
function isAfterBreak({words, lexicon, first}: Scene, {first: index}: Cue): boolean {
  if (index === first) return true
  const role = words.role[index - 1]
  return (
    role === Role.comma ||
    role === Role.semicolon ||
    role === Role.ellipsis ||
    isKind(words, lexicon, index - 1, Kind.joint) ||
    clauseJointBefore({words, lexicon}, first, index) >= 0
  )
}

function isNearEnd({last}: Scene, {last: index}: Cue): boolean {
  return last - index <= 14
}

function clauseJointBefore(
  {words, lexicon}: Pick<Scene, 'words' | 'lexicon'>,
  first: number,
  index: number,
): number {
  for (let at = index - 1; at >= Math.max(first, index - jointReach); at--) {
    const role = words.role[at]
    if (role === Role.comma || role === Role.semicolon || role === Role.stop) return -1
    if (isKind(words, lexicon, at, Kind.complementizer | Kind.relative)) return -1
    if (isContrast(words, at)) return at
  }
  return -1
}

/** لكن and its kin: what follows is a new clause, with its own subject before the verb. */
function isContrast(words: Scene['words'], index: number): boolean {
  const length = words.end[index] - words.start[index]
  return length >= 3 && length <= 6 && contrasts.has(words.source.slice(words.start[index], words.end[index]))
}

const contrasts: ReadonlySet<string> = new Set([
  'لكن',
  'ولكن',
  'فيما',
  'بينما',
  'لكنه',
  'لكنها',
  'ولكنها',
  'ولكنه',
])

function clauseStart(scene: Scene, {first}: Cue, start: number): number {
  const joint = clauseJointBefore(scene, start, first)
  return joint > start ? joint : first
}

/**
 * Words that are said of the speaking and not spoken.
 *
 *     قال الوزير إن الأسعار ستنخفض، وذلك في تصريح للصحافة
 *                                  ^
 */
function adjunctBefore({words, lexicon}: Scene, start: number, end: number): number {
  for (let index = Math.max(start, end - 24); index < end; index++) {
    if (
      isText(words, index, 'وذلك') &&
      index + 2 < end &&
      matchPhrase(words, lexicon, index + 2, end, Kind.venue)
    )
      return index
    if (words.role[index] === Role.comma && index + 2 < end && end - index <= 12) {
      const isPlace = isKind(words, lexicon, index + 1, Kind.preposition, 0)
      if (
        isPlace &&
        (isText(words, index + 1, 'في') || isText(words, index + 1, 'خلال')) &&
        matchPhrase(words, lexicon, index + 2, end, Kind.venue, 0)
      )
        return index
    }
  }
  return end
}

/** Leaves out the punctuation and conjunctions that lead to the next clause. */
export function trimEnd({words, lexicon, pairAt}: Scene, start: number, end: number): number {
  let last = end
  while (last > start + 1) {
    const index = last - 1
    if (pairAt(index) && words.role[index] !== Role.comma) return last
    const role = words.role[index]
    const isPunctuation =
      role === Role.stop ||
      role === Role.comma ||
      role === Role.semicolon ||
      role === Role.ellipsis ||
      role === Role.dash ||
      role === Role.colon ||
      role === Role.openBracket ||
      role === Role.bar
    if (!isPunctuation && !isTrailing(words, lexicon, index)) return last
    last--
  }
  return last
}

function isTrailing(words: Scene['words'], lexicon: Scene['lexicon'], index: number): boolean {
  return (
    isKind(words, lexicon, index, Kind.joint) ||
    words.source.slice(words.start[index], words.end[index]) === 'و'
  )
}
