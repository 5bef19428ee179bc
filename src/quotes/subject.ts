import type {Mention} from '../entities/mention.js'
import {cp} from '../text/code-points.js'
import {Role} from '../tokenize/tokens.js'
import {Proclitic} from '../words/words.js'
import type {Agreement} from './agreement.js'
import {firstUnit, isDefinite, isKind, matchPhrase, verbAt} from './look-up.js'
import {isNisba, phraseEnd} from './phrase-end.js'
import {pairEnd, type Scene} from './scene.js'
import {Kind} from './word-kinds.js'

/** A noun phrase that speaks. Words are half open. */
export interface Subject {
  /** The shortest words that name the speaker. */
  readonly first: number
  readonly last: number
  /** Title or apposition beside a name. */
  readonly role?: readonly [first: number, last: number]
  /** Everything, name and role. */
  readonly whole: readonly [first: number, last: number]
  /** The person, body or place that it is, if it is a name. */
  readonly mention?: Mention
  readonly agreement?: Agreement
  /** The list that its head stands in. */
  readonly head: 'name' | 'title' | 'source' | 'other'
}

/**
 * The subject that begins at `from`, between a verb and what is said.
 *
 *     قال [وزير الصحة سامي النجار]، اليوم، إن اللقاح آمن
 *          ^
 *
 * @returns Nothing when the subject is dropped: a preposition, a comma or the speech itself stands there.
 */
export function subjectFrom(
  scene: Scene,
  from: number,
  limit: number,
  takesObject = false,
): Subject | undefined {
  const start = skipAdverbs(scene, from, limit)
  // «تساءل مخاطبا الوزير»
  if (start < limit && verbAt(scene.words, scene.lexicon, start)?.mood === 'participle') return undefined
  const end = phraseEnd(scene, start, limit, takesObject)
  if (end <= start || isBareParticle(scene, start, end) || isGoverned(scene, start)) return undefined
  return readPhrase(scene, start, end, limit)
}

/** «قال لمقربين منه»: ل or ب stands before the noun. */
function isGoverned(scene: Scene, index: number): boolean {
  const bits = scene.words.proclitics[index] & (Proclitic.lam | Proclitic.beh | Proclitic.lamArticle)
  const mention = scene.mentionAt(index)
  if (mention?.first === index && mention.start === scene.words.start[index]) return false
  return bits !== 0 && scene.words.whole[index] === 0
}

/** Time, «بدوره», and the outlet spoken to may stand before the subject: «قالت لرويترز الناشطة». */
function skipAdverbs(scene: Scene, from: number, limit: number): number {
  const {words, lexicon} = scene
  let index = from
  for (let steps = 0; steps < 6 && index < limit; steps++) {
    const shift = matchPhrase(words, lexicon, index, limit, Kind.shift | Kind.time)
    if (shift && !scene.mentionAt(index)?.record) {
      index += shift.length
      if (words.role[index] === Role.comma && index < limit) index++
      continue
    }
    if (isKind(words, lexicon, index, Kind.stopper) && isAdverb(scene, index)) {
      index++
      continue
    }
    const recipient = recipientEnd(scene, index, limit)
    if (recipient > index && recipient < limit && words.role[recipient] === Role.none) {
      const next = phraseEnd(scene, recipient, limit)
      if (next > recipient && startsSubject(scene, recipient)) {
        index = recipient
        continue
      }
    }
    break
  }
  return index
}

/** «أيضا», «لاحقا»: an adverb in the accusative; pronouns and particles are not passed over. */
function isAdverb({words}: Scene, index: number): boolean {
  const end = words.end[index]
  return words.source.charCodeAt(end - 1) === cp.alef && end - words.start[index] > 3
}

/** Past «لوكالة "الأفق"», «لرويترز», «للصحفيين»; `index` if no recipient stands there. */
export function recipientEnd(scene: Scene, index: number, limit: number): number {
  const {words} = scene
  const mention = scene.mentionAt(index)
  const glued = (words.proclitics[index] & (Proclitic.lam | Proclitic.lamArticle)) !== 0
  if (mention && mention.first === index && mention.start > words.start[index])
    return firstUnit(words, index) === cp.lam ? Math.min(limit, mention.last) : index
  if (firstUnit(words, index) === cp.lam && words.end[index] - words.start[index] <= 2) {
    const pair = scene.pairAt(index + 1)
    if (pair) return Math.min(limit, pairEnd(pair))
    const next = scene.mentionAt(index + 1)
    return next ? Math.min(limit, next.last) : index
  }
  if (!glued) return index
  let end = index + 1
  const over = scene.mentionAt(end)
  if (over && over.first === end && over.kind === 'organization') end = over.last
  const pair = end < limit ? scene.pairAt(end) : undefined
  if (pair && !pair.speech) end = pairEnd(pair)
  return Math.min(limit, end)
}

function startsSubject(scene: Scene, index: number): boolean {
  const {words, lexicon} = scene
  return (
    scene.mentionAt(index) !== undefined ||
    matchPhrase(words, lexicon, index, scene.last, Kind.title | Kind.source) !== undefined
  )
}

function isBareParticle(scene: Scene, start: number, end: number): boolean {
  return (
    end - start === 1 &&
    isKind(scene.words, scene.lexicon, start, Kind.stopper | Kind.relative | Kind.negation, 0)
  )
}

/** Tells name and role apart in the phrase at `start … end - 1`, and looks for one of them behind a comma. */
export function readPhrase(scene: Scene, start: number, end: number, limit: number): Subject {
  const {words, lexicon} = scene
  const head = matchPhrase(words, lexicon, start, end, Kind.title | Kind.source)
  const agreement = head?.record.agreement ?? genderOf(scene, start)
  const found = mentionIn(scene, start, end, 'person')
  const person = found && wholeName(scene, found, end)
  const facts = agreement ? {agreement} : {}
  if (person && !isOwner(scene, start, person)) {
    const before = person.first > start ? ([start, person.first] as const) : undefined
    const after = before ? undefined : roleAfter(scene, person.last, end, limit)
    const role = before ?? after
    return {
      first: person.first,
      last: person.last,
      ...(role && {role}),
      whole: [start, Math.max(end, after?.[1] ?? end)],
      mention: person,
      ...facts,
      head: 'name',
    }
  }
  const apposed = nameAfterComma(scene, start, end, limit)
  if (apposed && head)
    return {
      first: apposed.first,
      last: apposed.last,
      role: [start, end],
      whole: [start, apposed.last],
      mention: apposed,
      ...facts,
      head: 'name',
    }
  const body = scene.mentionAt(start)
  if (body?.record !== undefined && body.first === start)
    return {
      first: start,
      last: Math.min(end, body.last),
      whole: [start, end],
      mention: body,
      ...facts,
      head: 'name',
    }
  const unknown =
    unknownName(scene, start, end) ?? (head ? undefined : nameBeforeComma(scene, start, end, limit))
  if (unknown)
    return {...unknown, whole: [start, Math.max(end, unknown.role?.[1] ?? end)], ...facts, head: 'name'}
  const last = shortEnd(scene, start, end)
  const listed = head && (head.record.kinds & Kind.title) !== 0 ? 'title' : head ? 'source' : 'other'
  return {first: start, last, whole: [start, end], ...facts, head: listed}
}

/** «سليم حرب، رئيس اللجنة،»: what stands before a title and a comma is a name. */
function nameBeforeComma(
  scene: Scene,
  start: number,
  end: number,
  limit: number,
): Pick<Subject, 'first' | 'last' | 'role'> | undefined {
  if (
    end - start > 4 ||
    end >= limit ||
    scene.words.role[end] !== Role.comma ||
    isDefinite(scene.words, start)
  )
    return undefined
  const role = roleAfter(scene, end, end, limit)
  return role && {first: start, last: end, role}
}

/**
 * A name that no list knows: two or three words without ال behind a title, or before one.
 *
 *     قال وزير الدفاع الفرنسي سيباستيان لوكورنو إن
 *                              ^
 */
function unknownName(
  scene: Scene,
  start: number,
  end: number,
): Pick<Subject, 'first' | 'last' | 'role'> | undefined {
  const {words, lexicon} = scene
  const isListed = (index: number): boolean =>
    isKind(
      words,
      lexicon,
      index,
      Kind.title | Kind.source | Kind.titleTail | Kind.titleNoun | Kind.quantifier,
      ~0,
    ) ||
    scene.mentionAt(index) !== undefined ||
    scene.pairAt(index) !== undefined
  const head = matchPhrase(words, lexicon, start, end, Kind.title | Kind.source, 0)
  if (!head) {
    for (let index = start + 2; index < Math.min(end, start + 5); index++)
      if (
        !isDefinite(words, start) &&
        matchPhrase(words, lexicon, index, end, Kind.title, 0) &&
        !isListed(start) &&
        !isListed(index - 1)
      )
        return {first: start, last: index, role: [index, end]}
    return undefined
  }
  let first = end
  while (
    first > start + head.length &&
    !isListed(first - 1) &&
    (first === end || !isDefinite(words, first - 1))
  )
    first--
  const count = end - first
  if (count < 2 || count > 4 || !isDefinite(words, first - 1) || isDefinite(words, first)) return undefined
  return {first, last: end, role: [start, first]}
}

/** «مكتب وزير الدفاع سامي النجار»: the office speaks, not the man. */
function isOwner(scene: Scene, start: number, person: Mention): boolean {
  const {words, lexicon} = scene
  if (person.first === start) return false
  const head = matchPhrase(words, lexicon, start, person.first, Kind.title | Kind.source)
  if (!head) return matchPhrase(words, lexicon, start, person.first, Kind.titleNoun) !== undefined
  return (
    (head.record.kinds & Kind.title) === 0 && !isDefinite(words, start) && start + head.length < person.first
  )
}

/** A name of which the entity stage has the first words only: «باسل» in «المحامي باسل عيد». */
function wholeName({words, lexicon, pairAt}: Scene, mention: Mention, end: number): Mention {
  const rest = end - mention.last
  if (rest < 1 || rest > 2) return mention
  for (let index = mention.last; index < end; index++) {
    if (pairAt(index) || firstUnit(words, index) === cp.waw) return mention
    if (
      isKind(
        words,
        lexicon,
        index,
        Kind.title | Kind.source | Kind.titleTail | Kind.stopper | Kind.preposition,
        ~0,
      )
    )
      return mention
    if (isNisba(words.source.slice(words.start[index], words.end[index])) && index + 1 < end) return mention
  }
  const last = words.end[end - 1]
  const {start, first, kind} = mention
  return {start, end: last, first, last: end, kind, name: words.source.slice(start, last)}
}

function mentionIn(scene: Scene, start: number, end: number, kind: Mention['kind']): Mention | undefined {
  for (let index = start; index < end; index++) {
    const mention = scene.mentionAt(index)
    if (mention?.kind === kind && mention.last <= end) return mention
    if (mention) index = Math.max(index, mention.last - 1)
  }
  return undefined
}

/** «القيادي في الحزب، منير شاهين،» */
function nameAfterComma(scene: Scene, start: number, end: number, limit: number): Mention | undefined {
  if (end >= limit || scene.words.role[end] !== Role.comma) return undefined
  const mention = scene.mentionAt(end + 1)
  if (mention?.kind !== 'person' || mention.first !== end + 1) return undefined
  return mention.last < limit || start < end ? mention : undefined
}

/** «سليم حرب، رئيس لجنة المال،» or «سليم حرب رئيس لجنة المال» */
function roleAfter(
  scene: Scene,
  last: number,
  end: number,
  limit: number,
): readonly [number, number] | undefined {
  const {words, lexicon} = scene
  if (last < end)
    return matchPhrase(words, lexicon, last, end, Kind.title | Kind.source) ? [last, end] : undefined
  if (last >= limit) return undefined
  const start = words.role[last] === Role.comma ? last + 1 : last
  if (start >= limit || !matchPhrase(words, lexicon, start, limit, Kind.title | Kind.source, 0))
    return undefined
  let index = start
  const stop = Math.min(limit, start + 16)
  for (; index < stop; index++) {
    const pair = scene.pairAt(index)
    if (pair && !pair.speech) {
      index = pairEnd(pair) - 1
      continue
    }
    if (words.role[index] !== Role.none && words.role[index] !== Role.dash) break
    if (isKind(words, lexicon, index, Kind.complementizer | Kind.time)) break
    if (
      isKind(words, lexicon, index, Kind.preposition) &&
      matchPhrase(words, lexicon, index + 1, stop, Kind.venue)
    )
      break
  }
  return index > start ? [start, index] : undefined
}

/** A body's name in marks ends it: «صحيفة "المرفأ"» and not what is said of it. */
function shortEnd(scene: Scene, start: number, end: number): number {
  for (let index = start + 1; index < end; index++) {
    const pair = scene.pairAt(index)
    if (!pair) continue
    const last = pairEnd(pair)
    // «شركة "نسيم" للطيران»
    const isField = last < scene.last && scene.words.source.startsWith('لل', scene.words.start[last])
    return isField ? last + 1 : Math.min(end, last)
  }
  return end
}

function genderOf({words}: Scene, index: number): Agreement | undefined {
  return words.source.charCodeAt(words.end[index] - 1) === cp.tehMarbuta ? 'f' : undefined
}
