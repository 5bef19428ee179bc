import {cp} from '../text/code-points.js'
import {TokenKind} from '../tokenize/tokens.js'
import {Proclitic} from '../words/words.js'
import {isDefinite, isJoined, isKind, matchPhrase, mayBeCue, verbAt} from './look-up.js'
import type {Reading, Scene} from './scene.js'
import type {VerbForm} from './speech-lexicon.js'
import {Kind} from './word-kinds.js'

/** Words that may announce speech, or end it. */
export interface Cue {
  /**
   * `verb`, `participle` (مضيفا), `noun` (تصريحه بأن), `according` (وفقا لـ); a `tag` (على حد قوله) and the `narrator` (يذكر أن)
   * only end what was said before.
   */
  readonly kind: 'verb' | 'participle' | 'noun' | 'according' | 'tag' | 'narrator'
  /** Words, half open. */
  readonly first: number
  readonly last: number
  readonly form: VerbForm | undefined
  /** و or ف stands before it. */
  readonly joined: boolean
  readonly negated: boolean
  /** Behind الذي or ما: it says something about a noun of the sentence. */
  readonly relative: boolean
}

/** Where the first word stands with which a cue may begin, or `last`. */
export function firstCue({words, lexicon}: Reading, first: number, last: number): number {
  let index = first
  while (index < last && !mayBeCue(words, lexicon, index)) index++
  return index
}

/** The cues of a sentence in order; those inside speech in marks belong to the one who speaks there and are left out. */
export function findCues(scene: Scene): Cue[] {
  const cues: Cue[] = []
  const {words, lexicon} = scene
  for (let index = scene.first; index < scene.last; index++) {
    const pair = scene.pairs.length > 0 ? scene.pairAt(index) : undefined
    if (pair && (pair.speech || pair.open === index)) {
      index = Math.max(index, pair.close >= 0 ? pair.close : pair.last - 1)
      continue
    }
    if (!mayBeCue(words, lexicon, index) || words.kind[index] !== TokenKind.word) continue
    const cue = cueAt(scene, index)
    if (!cue) continue
    cues.push(cue)
    index = cue.last - 1
  }
  return cues
}

function cueAt(scene: Scene, index: number): Cue | undefined {
  return phraseCue(scene, index) ?? verbCue(scene, index) ?? nounCue(scene, index)
}

function phraseCue(scene: Scene, index: number): Cue | undefined {
  const {words, lexicon, last} = scene
  // Asked for all at once: «على» and «من» begin many phrases and are rarely one.
  if (!matchPhrase(words, lexicon, index, last, Kind.narrator | Kind.tag | Kind.according)) return undefined
  const narrator = matchPhrase(words, lexicon, index, last, Kind.narrator)
  if (narrator && ((narrator.record.unsure & Kind.narrator) === 0 || index <= scene.first + 1))
    return plainCue(scene, 'narrator', index, index + narrator.length)
  const tag = matchPhrase(words, lexicon, index, last, Kind.tag)
  if (tag) return plainCue(scene, 'tag', index, index + tag.length)
  const according = accordingAt(scene, index)
  return according === undefined ? undefined : plainCue(scene, 'according', index, according)
}

function plainCue({words, lexicon}: Scene, kind: Cue['kind'], first: number, last: number): Cue {
  const joined = isJoined(words, lexicon, first)
  return {kind, first, last, form: undefined, joined, negated: false, relative: false}
}

/** «وفقا لـ», «بحسب ما ذكر»: where the cue ends. */
function accordingAt({words, lexicon, last}: Scene, index: number): number | undefined {
  const match = matchPhrase(words, lexicon, index, last, Kind.according)
  if (!match) return undefined
  const end = index + match.length
  if (end >= last) return undefined
  const {governs} = match.record
  if (governs === undefined) return end
  const next = words.source[words.start[end]]
  if (governs === 'ل') return next === 'ل' ? end : undefined
  const text = words.source.slice(words.start[end], words.end[end])
  return text === governs || (governs === 'إلى' && text === 'الى') ? end + 1 : undefined
}

function verbCue(scene: Scene, index: number): Cue | undefined {
  const {words, lexicon, first} = scene
  const form = verbAt(words, lexicon, index)
  // «عبر», «عقب»: rarely verbs, often prepositions.
  if (
    !form ||
    isDefinite(words, index) ||
    (isKind(words, lexicon, index, Kind.preposition) && !isBayyana(scene, index))
  )
    return undefined
  if (isFirstPerson(scene, index, form)) return undefined
  const mention = scene.mentionAt(index)
  if (mention?.record !== undefined && (mention.last - mention.first > 1 || mention.kind === 'person'))
    return undefined
  const before = index > first ? index - 1 : -1
  const joined = isJoined(words, lexicon, index)
  if (before >= 0 && !joined && isKind(words, lexicon, before, Kind.preposition)) return undefined
  const negated = before >= 0 && isKind(words, lexicon, before, Kind.negation)
  if (form.mood === 'jussive' && !negated) return undefined
  const relative = before >= 0 && !joined && isKind(words, lexicon, before, Kind.relative)
  return {
    kind: form.mood === 'participle' ? 'participle' : 'verb',
    first: index,
    last: index + 1,
    form,
    joined,
    negated,
    relative,
  }
}

/** «وبين أن الأشغال …»: not «between». */
function isBayyana({words, lexicon, first, last}: Scene, index: number): boolean {
  if (index + 1 >= last || (index > first && !isJoined(words, lexicon, index) && words.whole[index] !== 0))
    return false
  return isKind(words, lexicon, index + 1, Kind.complementizer, Proclitic.beh)
}

/** «أعتقد» looks like «اعتقد» but is the writer's own. */
function isFirstPerson({words}: Scene, index: number, {mood, verb}: VerbForm): boolean {
  const start = words.whole[index] === 0 ? words.stemStart[index] : words.start[index]
  return (
    mood === 'perfect' && words.source.charCodeAt(start) === cp.alefHamzaAbove && verb.lemma.startsWith('ا')
  )
}

/**
 *     رد على تصريحه بأن المشروع متعثر
 *            ^
 */
function nounCue({words, lexicon, last}: Scene, index: number): Cue | undefined {
  const allowed = Proclitic.waw | Proclitic.feh | Proclitic.beh | Proclitic.lam | Proclitic.kaf
  const match = matchPhrase(words, lexicon, index, last, Kind.nominalCue, allowed)
  if (!match) return undefined
  return {
    kind: 'noun',
    first: index,
    last: index + match.length,
    form: undefined,
    joined: false,
    negated: false,
    relative: false,
  }
}
