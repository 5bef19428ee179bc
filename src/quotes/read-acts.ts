import {readAccording} from './according-to.js'
import type {Act, WordRange} from './act.js'
import {contentEnd} from './content-end.js'
import {withComplements, type Complement, type ReadCue} from './find-complement.js'
import {findCues, type Cue} from './find-cues.js'
import {isKind, isText, matchPhrase} from './look-up.js'
import {contentBefore} from './quote-first.js'
import {pairEnd, pairStart, type Scene} from './scene.js'
import {subjectBefore} from './subject-before.js'
import {subjectFrom, type Subject} from './subject.js'
import {Kind} from './word-kinds.js'

/** Speech within speech is read this many times in a sentence. */
const mostNested = 3

/** The speech acts of a sentence, in order. */
export function readActs(scene: Scene): Act[] {
  const found = findCues(scene)
  if (found.length === 0) return []
  const cues = withComplements(scene, found)
  const acts: Act[] = []
  // What the acts found so far say ends here.
  let contentLast = scene.first
  // The cues before this word serve the last act.
  let taken = scene.first
  const used = new Set<number>()
  let nestedCount = 0
  let spoken = false
  cues.forEach((cue, at) => {
    if (cue.first < taken) return
    const nested = cue.first < contentLast
    if (nested && nestedCount >= mostNested) return
    if (cue.kind === 'narrator') {
      acts.push({at: cue.first, kind: 'narrator', content: [], shape: 'none'})
      return
    }
    if (cue.kind === 'tag') return
    if (cue.kind === 'according') {
      const act = readAccording(scene, cues, at, spoken ? contentLast : scene.first)
      if (act) {
        acts.push(act)
        taken = Math.max(taken, cue.last)
        for (const [, last] of act.content) contentLast = Math.max(contentLast, last)
        spoken ||= act.content.length > 0
      }
      return
    }
    const act = readAct(scene, cues, at, nested, used)
    if (!act) return
    acts.push(act)
    if (act.content.length > 0) {
      spoken ||= !act.report
      taken = Math.max(taken, act.content[0][0])
      if (nested) nestedCount++
      else contentLast = Math.max(contentLast, act.content[act.content.length - 1][1])
    }
  })
  return acts
}

/** The act of a verb, participle or noun; nothing if it reports no speech. */
function readAct(
  scene: Scene,
  cues: readonly ReadCue[],
  at: number,
  nested: boolean,
  used: Set<number>,
): Act | undefined {
  const cue = cues[at]
  const {form} = cue
  const {complement} = cue
  if (nested && (complement?.shape !== 'clause' || !isSure(cue))) return undefined
  if (cue.kind === 'noun') return readNounAct(scene, cues, at, complement)
  if (!form) return undefined
  const before = nested ? undefined : contentBefore(scene, cues, at, complement, used)
  if (!before && !isAccepted(scene, cue, complement)) return undefined
  const limit = before ? before.subjectLimit : (complement?.border ?? scene.last)
  const overt =
    cue.kind === 'participle' || cue.relative || form.object
      ? undefined
      : subjectFrom(scene, cue.last, limit, takesObject(cue, complement))
  const preceding =
    cue.kind === 'participle' || (overt && isSubjectLike(scene, overt, cue)) || cue.relative
      ? undefined
      : subjectBefore(scene, cues, at)
  const subject = preceding ?? (overt && !isObject(scene, cue, overt) ? overt : undefined)
  const said = before
    ? {content: before.content, shape: before.shape, closed: true, report: false}
    : saidBehind(scene, cues, at, complement)
  for (const [first, last] of before || nested ? [] : said.content) markUsed(scene, first, last, used)
  const {source, via} = relayOf(scene, cue, complement, subject)
  return {
    at: cue.first,
    cue: cueRange(cues, at, complement),
    kind: cue.kind,
    lemma: form.verb.lemma,
    tier: form.verb.tier,
    agreement: form.agreement,
    subject: source,
    via,
    shifted: !source && isShifted(scene, cue),
    content: said.content,
    shape: said.shape,
    closed: said.closed,
    negated: cue.negated,
    report: said.report,
    nested,
  }
}

/** What the complement of a cue says. */
function saidBehind(
  scene: Scene,
  cues: readonly ReadCue[],
  at: number,
  complement: Complement | undefined,
): Required<Pick<Act, 'content' | 'shape' | 'closed' | 'report'>> {
  if (!complement) return {content: [], shape: 'none', closed: undefined, report: true}
  const {start, shape, pair} = complement
  const last = contentEnd(scene, cues, at, complement)
  return {
    content: last > start ? [[start, last]] : [],
    shape: pair ? 'marks' : shape,
    closed: pair && pair.close >= 0,
    report: shape === 'noun' && !pair,
  }
}

/** The marks in what is said of a cue are not said of another one. */
function markUsed({pairs, pairAt}: Scene, first: number, last: number, used: Set<number>): void {
  if (pairs.length === 0) return
  for (let index = first; index < last; index++) {
    const pair = pairAt(index)
    if (!pair) continue
    used.add(pairStart(pair))
    index = pairEnd(pair) - 1
  }
}

/** Whether an object may stand between the subject and what is said. */
function takesObject({form}: Cue, complement: Complement | undefined): boolean {
  return form?.verb.frames.includes('ه') === true || complement === undefined
}

/** A verb that nearly always reports, so that it is read as a cue even inside speech. */
function isSure({form, kind}: Cue): boolean {
  return kind === 'verb' && form?.verb.tier === 'A' && form.verb.risk !== 'high'
}

function isAccepted(scene: Scene, cue: Cue, complement: Complement | undefined): boolean {
  const verb = cue.form?.verb
  if (!verb) return false
  if (cue.form?.object && ['publish', 'issue', 'announce', 'write'].includes(verb.class)) return false
  if (!complement || (complement.shape === 'noun' && !complement.pair)) {
    const limit = complement?.border ?? scene.last
    // Who surely speaks is the one whom the next dropped subject means, whatever he does here.
    if (cue.kind === 'verb' && !cue.relative && cue.form?.mood === 'perfect' && verb.tier !== 'C') {
      const subject = subjectFrom(scene, cue.last, limit, true)
      if (subject && subject.head !== 'other') return true
    }
  }
  if (!complement) return verb.tier !== 'C' && verb.risk === 'low' && cue.kind === 'verb' && !cue.relative
  if (complement.shape === 'noun' && !complement.pair)
    return verb.tier !== 'C' && !(verb.risk === 'high' && cue.form?.mood !== 'perfect') && !cue.relative
  if (complement.shape === 'colon')
    return verb.tier === 'A' || verb.class === 'say' || scene.headline || complement.start - cue.last <= 12
  if (cue.kind === 'participle' && verb.risk === 'high' && complement.start - cue.last > 4) return false
  // «تظهر الصور أن»: only who can speak shows something.
  if (verb.class === 'show') return subjectFrom(scene, cue.last, complement.border)?.head !== 'other'
  // «بين أن» without a verb's place before it is «between».
  if (verb.lemma === 'بين' && cue.kind === 'verb') return cue.joined || cue.first === scene.first
  return true
}

/** Whether a noun phrase behind the verb is likely its subject, so that none is looked for before it. */
function isSubjectLike({words, lexicon}: Scene, subject: Subject, cue: Cue): boolean {
  // «المدرب وصف هذا الكلام»
  if (!cue.joined && isKind(words, lexicon, subject.first, Kind.demonstrative)) return false
  return cue.joined || subject.head !== 'other' || cue.form?.mood === 'perfect'
}

/**
 * Whether the phrase behind a verb is its object, the subject being dropped.
 *
 *     وحث المواطنين على ترشيد الاستهلاك
 *         ^
 */
function isObject({words}: Scene, {form}: Cue, {first, last, head, agreement}: Subject): boolean {
  if (!form || !form.verb.frames.includes('ه') || head === 'name' || agreement === 'm' || agreement === 'f')
    return false
  const end = words.end[Math.min(last, first + 1) - 1]
  // The accusative plural shows itself; a subject would end in ون.
  return words.source.slice(words.start[first], end).endsWith('ين')
}

/** «وأضاف قائلا»: both words are the cue. */
function cueRange(cues: readonly ReadCue[], at: number, complement: Complement | undefined): WordRange {
  const {first, last} = cues[at]
  const next = cues[at + 1]
  const isPair =
    next && next.first === last && next.form?.mood === 'participle' && next.form.verb.lemma === 'قال'
  return isPair && complement && next.last <= complement.start ? [first, next.last] : [first, last]
}

/**
 *     نقلت وكالة الأنباء عن مسؤول محلي قوله إن الجسر آمن
 *                       ^
 */
function relayOf(
  scene: Scene,
  cue: Cue,
  complement: Complement | undefined,
  subject: Subject | undefined,
): {source?: Subject | undefined; via?: Subject | undefined} {
  if (cue.form?.verb.class !== 'relay') return {source: subject, via: undefined}
  const {words} = scene
  const stop = complement ? Math.max(complement.border, complement.start) : scene.last
  const preposition = cue.form.verb.lemma === 'نسب' ? 'إلى' : 'عن'
  for (let index = cue.last; index < stop; index++) {
    if (!isText(words, index, preposition)) continue
    const source = subjectFrom(scene, index + 1, stop)
    if (source) return {source: cutNoun(scene, source), via: subject}
  }
  return {source: subject, via: undefined}
}

/** «عن المدير قوله»: the noun of speech is no part of the name. */
function cutNoun({words, lexicon}: Scene, subject: Subject): Subject {
  for (let index = subject.first + 1; index < subject.last; index++)
    if (matchPhrase(words, lexicon, index, subject.last, Kind.nominalCue))
      return {...subject, last: index, whole: [subject.whole[0], index]}
  return subject
}

/** «من جانبه، قال …» */
function isShifted({words, lexicon, first}: Scene, cue: Cue): boolean {
  for (let index = Math.max(first, cue.first - 8); index < cue.last + 3; index++) {
    const match = matchPhrase(words, lexicon, index, index + 4, Kind.shift)
    if (match?.record.agreement && (match.record.unsure & Kind.shift) === 0) return true
  }
  return false
}

/**
 *     أثار تصريحه بأن الملعب مغلق جدلا
 *          ^
 */
function readNounAct(
  scene: Scene,
  cues: readonly ReadCue[],
  at: number,
  complement: Complement | undefined,
): Act | undefined {
  const cue = cues[at]
  if (complement?.shape !== 'clause') return undefined
  const {words, lexicon} = scene
  const match = matchPhrase(words, lexicon, cue.first, cue.last, Kind.nominalCue, ~0)
  const hasPronoun = /(?:ه|ها|هم|هما)$/u.test(
    words.source.slice(words.start[cue.first], words.end[cue.first]),
  )
  const subject = hasPronoun ? undefined : subjectFrom(scene, cue.last, complement.border)
  if (!subject && !hasPronoun) return undefined
  if (match && (match.record.unsure & Kind.nominalCue) !== 0 && !subject && complement.border - cue.last > 1)
    return undefined
  const last = contentEnd(scene, cues, at, complement)
  return {
    at: cue.first,
    cue: [cue.first, cue.last],
    kind: 'noun',
    subject,
    content: [[complement.start, last]],
    shape: 'clause',
  }
}
