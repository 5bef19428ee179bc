import type {Attribution} from '../ast/nodes.js'
import type {Mention} from '../entities/mention.js'
import {fold, foldRange} from '../text/fold.js'
import type {Act} from './act.js'
import {agreesWith, type Agreement} from './agreement.js'
import {Proclitic} from '../words/words.js'
import {isDefinite, isKind} from './look-up.js'
import {bare, bareWords, personBefore, type NameIndex} from './name-index.js'
import type {Scene} from './scene.js'
import type {Subject} from './subject.js'
import {subjectInClause} from './topic.js'
import {Kind} from './word-kinds.js'

/** Someone who speaks in a story. */
export interface Speaker {
  /** Fullest name in the article. */
  readonly name: string
  /** Index of the entity record. */
  readonly record?: number | undefined
  readonly agreement?: Agreement | undefined
  readonly kind: 'named' | 'anonymous' | 'institution'
  /** Folded words of the title the speaker was last given. */
  readonly title: readonly string[]
}

/** Who has spoken in a story so far, last first. */
export interface Discourse {
  readonly past: readonly Speaker[]
  /** Acts since the last one whose speaker stood beside the cue. */
  readonly distance: number
}

/** How an act's speaker was found. */
export interface Resolution {
  readonly speaker?: Speaker
  readonly resolved: Attribution['resolved']
}

/** The beginning of a story: nobody has spoken. */
export const silence: Discourse = {past: [], distance: 0}

/** How many speakers are kept. */
const longestPast = 6

/** Names the speaker of an act and moves the discourse on. */
export function resolveAct(
  scene: Scene,
  act: Act,
  hasEarlier: boolean,
  names: NameIndex,
  discourse: Discourse,
): {resolution: Resolution; discourse: Discourse} {
  if (act.kind === 'narrator') return {resolution: {resolved: 'unknown'}, discourse}
  if (act.subject) {
    const speaker = speakerOf(scene, act.subject, act, names, discourse)
    return {
      resolution: {speaker, resolved: speaker.kind},
      discourse: act.nested ? discourse : push(discourse, speaker),
    }
  }
  const speaker = inherited(scene, act, hasEarlier, names, discourse)
  if (!speaker) return {resolution: {resolved: 'unknown'}, discourse}
  return {
    resolution: {speaker, resolved: 'inherited'},
    discourse: act.nested ? discourse : {...push(discourse, speaker), distance: discourse.distance + 1},
  }
}

function push({past}: Discourse, speaker: Speaker): Discourse {
  const {name, record, kind} = speaker
  const known = past.find((other) => other.name === name)
  const title = speaker.title.length > 0 ? speaker.title : (known?.title ?? [])
  const agreement = speaker.agreement ?? known?.agreement
  const moved: Speaker[] = [{name, record, agreement, kind, title}]
  for (const other of past) if (other !== known && moved.length < longestPast) moved.push(other)
  return {past: moved, distance: 0}
}

/** The speaker of an act whose subject is dropped. */
function inherited(
  scene: Scene,
  act: Act,
  hasEarlier: boolean,
  names: NameIndex,
  {past}: Discourse,
): Speaker | undefined {
  const agrees = ({agreement}: Speaker): boolean =>
    act.agreement === undefined || agreesWith(act.agreement, agreement)
  if (hasEarlier) {
    const [last] = past
    if (last && (act.kind === 'participle' || agrees(last))) return last
  } else if (act.at > scene.first + 2 && act.kind !== 'floating') {
    const topic = subjectInClause(scene, act.at)
    if (topic) {
      const speaker = speakerOf(scene, topic, act, names, {past, distance: 0})
      if (
        topic.agreement === undefined ||
        act.agreement === undefined ||
        agreesWith(act.agreement, topic.agreement)
      )
        return speaker
    }
  }
  if (act.shifted) return undefined
  return past.find(agrees) ?? (past.length > 0 ? lastNamed(act, names, past) : undefined)
}

/** The person named last before an act, if nobody who has spoken agrees with its verb. */
function lastNamed(act: Act, names: NameIndex, past: readonly Speaker[]): Speaker | undefined {
  if (act.agreement !== 'm' && act.agreement !== 'f') return undefined
  const mention = personBefore(names, act.at)
  if (mention?.record === undefined) return undefined
  const index = names.fullest()[mention.record]
  const {name} = names.records[index]
  return past.some((speaker) => speaker.name === name)
    ? undefined
    : {name, record: index, kind: 'named', title: []}
}

/** Who a noun phrase is: the fullest name that the article has for it. */
function speakerOf(
  scene: Scene,
  subject: Subject,
  act: Act,
  names: NameIndex,
  discourse: Discourse,
): Speaker {
  const agreement = subject.agreement ?? (act.kind === 'verb' ? act.agreement : undefined)
  const title = subject.role ? bareWords(scene, ...subject.role) : []
  if (subject.mention) {
    const {name, record, kind} = mentioned(scene, subject.mention, names)
    return {name, record, agreement, kind, title}
  }
  const known = lookUp(scene, subject, names, discourse)
  if (known)
    return {
      ...known,
      agreement: agreement ?? known.agreement,
      title: known.title.length > 0 ? known.title : bareWords(scene, ...subject.whole),
    }
  const name = textOf(scene, subject)
  const isInstitution = subject.head === 'other' || isDefinite(scene.words, subject.first)
  return {
    name,
    kind: isInstitution ? 'institution' : 'anonymous',
    agreement,
    title: bareWords(scene, subject.first, subject.last),
  }
}

function mentioned({words}: Scene, mention: Mention, {records, fullest}: NameIndex): Speaker {
  const index = mention.record === undefined ? undefined : fullest()[mention.record]
  const record = index === undefined ? undefined : records[index]
  return {
    name: record?.name ?? mention.name ?? words.source.slice(mention.start, mention.end),
    record: index,
    kind: mention.kind === 'person' ? 'named' : 'institution',
    title: [],
  }
}

/** «الوزير», «الشركة», «المتحدث»: whom a definite noun takes up. */
function lookUp(scene: Scene, subject: Subject, names: NameIndex, {past}: Discourse): Speaker | undefined {
  const {words} = scene
  const phrase = bareWords(scene, subject.first, subject.last).filter((word) => !backReferences.has(word))
  if (phrase.length === 0) return past[0]
  // «شهيد» is a surname before it is a word.
  if (phrase.length === 1 && !isDefinite(words, subject.first)) {
    const known = bySurname(phrase[0], past, names)
    if (known) return known
  }
  const isBack = phrase.length < subject.last - subject.first
  if (subject.head === 'name' || (!isDefinite(words, subject.first) && subject.head !== 'title'))
    return byName(phrase, subject, past, names)
  const [head] = phrase
  for (let length = phrase.length; length > 0; length--) {
    // «الرئيس التونسي الشكر»: words behind the title may be no part of it.
    if (length < phrase.length && (subject.head !== 'title' || length < 2)) break
    const part = phrase.slice(0, length)
    const spoke = past.find(
      ({title, kind}) => kind !== 'anonymous' && part.every((word) => title.includes(word)),
    )
    if (spoke) return spoke
    const titled = withTitle(part, subject, names)
    if (titled) return mentioned(scene, titled, names)
  }
  if (phrase.length <= 2) {
    const bodies = names.bodies().get(head)
    if (bodies) {
      const before = bodies.filter(({first}) => first < subject.first)
      return mentioned(scene, before[before.length - 1] ?? bodies[0], names)
    }
  }
  if (isBack || (phrase.length === 1 && takesUp.has(head))) return past[0]
  // «الخبير الأمني»: a profession takes up the person who spoke last.
  const [last] = past
  if (last?.kind === 'named' && (takesUp.has(head) || isEpithet(scene, subject))) return last
  return undefined
}

/** «النائب المعارض», «اللاعب الدولي»: a noun with ال and adjectives, and no office that only one holds. */
function isEpithet({words}: Scene, {head, first, last}: Subject): boolean {
  if (
    head !== 'title' ||
    last - first < 2 ||
    offices.has(bare(foldRange(words.source, words.start[first], words.end[first])))
  )
    return false
  for (let index = first; index < last; index++) if (!isDefinite(words, index)) return false
  return true
}

/** Offices of which each country has one: with a nationality they name their holder. */
const offices: ReadonlySet<string> = new Set([
  'رئيس',
  'رئيسة',
  'ملك',
  'ملكة',
  'امير',
  'وزير',
  'وزيرة',
  'سفير',
  'سفيرة',
  'مبعوث',
  'مبعوثة',
])

/** The person who has such a title and is named last before the phrase, or first behind it. */
function withTitle(phrase: readonly string[], {first}: Subject, {titled}: NameIndex): Mention | undefined {
  let best: Mention | undefined
  for (const {mention, words} of titled().get(phrase[0]) ?? []) {
    if (!phrase.every((word) => words.has(word))) continue
    if (!best || mention.first <= first) best = mention
  }
  return best
}

/** «ذاته», «نفسها»: the phrase names what was named before. */
const backReferences: ReadonlySet<string> = new Set([
  'ذاته',
  'ذاتها',
  'نفسه',
  'نفسها',
  'ذات',
  'نفس',
  'عينه',
  'مذكور',
  'مذكورة',
])

/** Nouns that take up whoever spoke last. */
const takesUp: ReadonlySet<string> = new Set([
  'متحدث',
  'متحدثة',
  'مصدر',
  'مصادر',
  'بيان',
  'مسؤول',
  'خبير',
  'خبيرة',
  'باحث',
  'باحثة',
  'ناطق',
  'ناطقة',
  'محلل',
  'كاتب',
  'وكالة',
  'صحيفة',
  'قناة',
])

/** The person of whose name a word is the last part. */
function bySurname(
  word: string,
  past: readonly Speaker[],
  {records, surnames}: NameIndex,
): Speaker | undefined {
  const spoke = past.find(({name}) => {
    const folded = fold(name)
    if (!folded.endsWith(word)) return false
    const parts = folded.split(' ')
    return parts.length > 1 && bare(parts[parts.length - 1]) === word
  })
  if (spoke) return spoke
  const index = surnames().get(word)
  if (index === undefined || !fold(records[index].name).endsWith(` ${word}`)) return undefined
  return {name: records[index].name, record: index, kind: 'named', title: []}
}

/** A bare surname that the entity stage has not seen as a name. */
function byName(
  phrase: readonly string[],
  {head}: Subject,
  past: readonly Speaker[],
  {records, surnames}: NameIndex,
): Speaker | undefined {
  if (head !== 'name' && head !== 'other') return undefined
  if (phrase.length > 3) return undefined
  const [word] = phrase
  const spoke = past.find(({name}) => {
    const folded = fold(name)
    if (!folded.includes(word)) return false
    const parts = folded.split(' ').map(bare)
    return phrase.every((part) => parts.includes(part))
  })
  if (spoke || phrase.length > 1) return spoke
  const index = surnames().get(word) ?? -1
  return index < 0 ? undefined : {name: records[index].name, record: index, kind: 'named', title: []}
}

/** The subject as written, without what is glued before it. */
function textOf({words, lexicon}: Scene, {first, last}: Subject): string {
  const {source} = words
  const parts: string[] = []
  // «للتقرير» is ل and «التقرير», whose alef is not written.
  const article =
    (words.proclitics[first] & Proclitic.lamArticle) !== 0 && words.whole[first] === 0 ? 'ا' : ''
  let from = startOf(words, first)
  for (let index = first + 1; index < last; index++) {
    // «الأمين العام ورئيس البعثة» are two.
    if ((words.proclitics[index] & Proclitic.waw) === 0 || !isKind(words, lexicon, index, Kind.title))
      continue
    if (words.whole[index] !== 0 && (lexicon.kinds[words.whole[index]] & Kind.title) !== 0) continue
    parts.push(source.slice(from, words.end[index - 1]))
    from = words.stemStart[index]
  }
  return article + [...parts, source.slice(from, words.end[last - 1])].join(' + ')
}

/** Where a speaker's name starts in its first word: behind و and ل. */
export function startOf(words: Scene['words'], index: number): number {
  if (words.stem[index] !== 0 && words.whole[index] === 0 && words.proclitics[index] !== 0)
    return words.stemStart[index]
  return words.start[index]
}
