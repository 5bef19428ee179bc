import type {EntityKind} from '../ast/nodes.js'
import type {Extension} from '../extension.js'
import {arabCities} from '../lexicon/arab-cities.js'
import {arabicGivenNames} from '../lexicon/arabic-given-names.js'
import {clubs} from '../lexicon/clubs.js'
import {commonWords} from '../lexicon/common-words.js'
import {companies} from '../lexicon/companies.js'
import {countries} from '../lexicon/countries.js'
import {eventHeads} from '../lexicon/event-heads.js'
import {familyNames} from '../lexicon/family-names.js'
import {foreignGivenNames} from '../lexicon/foreign-given-names.js'
import {internationalBodies} from '../lexicon/international-bodies.js'
import {media} from '../lexicon/media.js'
import {miscNames} from '../lexicon/misc-names.js'
import {nameParticles} from '../lexicon/name-particles.js'
import {nameStarts} from '../lexicon/name-starts.js'
import {nisbas} from '../lexicon/nisbas.js'
import {organizationHeads} from '../lexicon/organization-heads.js'
import {partiesAndArmedGroups} from '../lexicon/parties-and-armed-groups.js'
import {placeHeads} from '../lexicon/place-heads.js'
import {publicFigures} from '../lexicon/public-figures.js'
import {regions} from '../lexicon/regions.js'
import {stateBodies} from '../lexicon/state-bodies.js'
import {titleTails} from '../lexicon/title-tails.js'
import {titles} from '../lexicon/titles.js'
import {universitiesAndOthers} from '../lexicon/universities-and-others.js'
import {landmarks} from '../lexicon/waters-and-landmarks.js'
import {workHeads} from '../lexicon/work-heads.js'
import {worldCities} from '../lexicon/world-cities.js'
import {readList, type ListEntry} from '../words/lists.js'
import {compilePhrases, type Phrases} from '../words/phrases.js'
import type {VocabularyBuilder} from '../words/vocabulary.js'
import {WordClass} from './word-class.js'

/** What the entity stage knows of words. */
export interface EntityLexicon {
  /** {@link WordClass} bits a word id. */
  readonly classes: Uint32Array
  /** Names of places, bodies, persons and things. */
  readonly names: Phrases
  /** What each name is: its kind, whether it is sure, and the line it stands on. */
  readonly facts: readonly NameFacts[]
  /** Titles before a person: «وزير الخارجية»; a record is {@link TitleBit} bits. */
  readonly titles: Phrases
  /** Heads of bodies in several words: «المجلس الأعلى». */
  readonly heads: Phrases
}

/** What is known of a title. */
export const TitleBit = {
  /** Also another word, or a plural. */
  weak: 1,
  /** Has the article, and so may stand right before a name: «الوزير», «وزير الدفاع». */
  definite: 2,
} as const

/** What a list says of a name. */
export interface NameFacts {
  readonly kind: EntityKind
  readonly ambiguous: boolean
  /** Forms of one thing share it. */
  readonly group: number
  /** How many words it has. */
  readonly length: number
  /** A given or family name of several words, not a whole person: «عبد الرحمن». */
  readonly part: boolean
}

interface NameList {
  readonly list: string
  readonly kind: EntityKind
  readonly part?: true
}

/** Of equal names the first wins. */
const nameLists: readonly NameList[] = [
  {list: countries, kind: 'place'},
  {list: arabCities, kind: 'place'},
  {list: worldCities, kind: 'place'},
  {list: regions, kind: 'place'},
  {list: landmarks, kind: 'place'},
  {list: internationalBodies, kind: 'organization'},
  {list: stateBodies, kind: 'organization'},
  {list: partiesAndArmedGroups, kind: 'organization'},
  {list: media, kind: 'organization'},
  {list: companies, kind: 'organization'},
  {list: clubs, kind: 'organization'},
  {list: universitiesAndOthers, kind: 'organization'},
  {list: miscNames, kind: 'misc'},
  {list: publicFigures, kind: 'person'},
  {list: arabicGivenNames, kind: 'person', part: true},
  {list: foreignGivenNames, kind: 'person', part: true},
  {list: familyNames, kind: 'person', part: true},
]

/** Single words of each list and the bits they get: sure ones, ambiguous ones. */
const classLists: readonly {list: string; sure: number; weak: number; article?: true}[] = [
  {list: arabicGivenNames, sure: WordClass.given, weak: WordClass.givenWeak},
  {list: foreignGivenNames, sure: WordClass.given, weak: WordClass.givenWeak},
  {list: familyNames, sure: WordClass.family, weak: WordClass.familyWeak},
  {list: titleTails, sure: WordClass.titleTail, weak: WordClass.titleTail},
  {list: nisbas, sure: WordClass.nisba, weak: WordClass.nisba},
  {list: commonWords, sure: WordClass.common, weak: WordClass.common},
  {
    list: organizationHeads,
    sure: WordClass.organizationHead,
    weak: WordClass.organizationHeadWeak,
    article: true,
  },
  {list: eventHeads, sure: WordClass.eventHead, weak: WordClass.eventHeadWeak},
  {list: workHeads, sure: WordClass.workHead, weak: WordClass.workHead},
  {list: nameParticles, sure: WordClass.particle, weak: WordClass.particleWeak},
  {list: nameStarts, sure: WordClass.leadingParticle, weak: WordClass.leadingParticleWeak},
]

/** Lists whose ` +` marks a second class. */
const markedLists: readonly {list: string; plain: number; marked: number}[] = [
  {list: placeHeads, plain: WordClass.placeHead, marked: WordClass.placeHeadInside},
]

/** Adds the words of the entity lists to a vocabulary; call the result with its size once all are in. */
export function collectEntityLexicon(
  builder: VocabularyBuilder,
  extensions: readonly Extension[],
): (size: number) => EntityLexicon {
  const bits: number[] = []
  const mark = (form: string, bit: number): void => {
    const id = builder.add(form)
    bits[id] = (bits[id] ?? 0) | bit
  }
  const heads: string[][] = []
  for (const {list, sure, weak, article} of classLists)
    for (const entry of readList(list).flat()) {
      const bit = entry.ambiguous ? weak : sure
      if (entry.form.includes(' ')) {
        if (article) heads.push(wordsOf(entry.form))
        continue
      }
      mark(entry.form, bit)
      if (article && !entry.form.startsWith('ال')) mark(`ال${entry.form}`, bit)
    }
  for (const {list, plain, marked} of markedLists)
    for (const entry of readList(list).flat()) {
      const isMarked = entry.form.endsWith('+')
      mark(isMarked ? entry.form.slice(0, -1).trim() : entry.form, isMarked ? marked : plain)
    }
  const facts: NameFacts[] = []
  const nameEntries: PhraseEntry[] = []
  const phrase = (words: readonly string[], record: number): PhraseEntry => ({
    words: words.map((word) => builder.add(word)),
    record,
  })
  let group = 0
  const addName = ({form, ambiguous}: ListEntry, kind: EntityKind, part: boolean): void => {
    const words = wordsOf(form)
    if (words.length === 0 || (part && words.length === 1)) return
    nameEntries.push(phrase(words, facts.length))
    facts.push({kind, ambiguous, group, length: words.length, part})
  }
  for (const {kind, forms} of extensionNames(extensions)) {
    for (const form of forms) addName({form, ambiguous: false}, kind, false)
    group++
  }
  for (const {list, kind, part} of nameLists)
    for (const record of readList(list)) {
      for (const entry of record) addName(entry, kind, part ?? false)
      group++
    }
  const titleEntries = [...readList(titles).flat(), ...extensionTitles(extensions)].flatMap(
    ({form, ambiguous, tag}) => {
      const words = wordsOf(form)
      const weak = ambiguous || tag?.endsWith('p') === true || tag?.endsWith('d') === true
      const record = (weak ? TitleBit.weak : 0) | (form.includes('ال') ? TitleBit.definite : 0)
      const indefinite = words.length === 1 && !form.startsWith('ال')
      return indefinite
        ? [phrase(words, record), phrase([`ال${form}`], record | TitleBit.definite)]
        : [phrase(words, record)]
    },
  )
  const headEntries = heads.map((words) => phrase(words, 0))
  return (size) => {
    const classes = new Uint32Array(size + 1)
    for (let id = 1; id < bits.length; id++) classes[id] = settled(bits[id] ?? 0)
    return {
      classes,
      facts,
      names: compilePhrases(nameEntries, size),
      titles: compilePhrases(titleEntries, size),
      heads: compilePhrases(headEntries, size),
    }
  }
}

/** A name that is also a common word is no sure name: «الآن» folds like the given name «آلان». */
function settled(bits: number): number {
  if ((bits & WordClass.common) === 0) return bits
  let left = bits & ~(WordClass.given | WordClass.family)
  if ((bits & WordClass.given) !== 0) left |= WordClass.givenWeak
  if ((bits & WordClass.family) !== 0) left |= WordClass.familyWeak
  return left
}

interface PhraseEntry {
  readonly words: readonly number[]
  readonly record: number
}

function extensionNames(extensions: readonly Extension[]): {kind: EntityKind; forms: readonly string[]}[] {
  return extensions.flatMap(({lexicon = {}}) => [
    ...(lexicon.persons ?? []).map((form) => ({kind: 'person' as const, forms: [form]})),
    ...(lexicon.places ?? []).map((form) => ({kind: 'place' as const, forms: [form]})),
    ...(lexicon.organizations ?? []).map((form) => ({kind: 'organization' as const, forms: [form]})),
    ...(lexicon.misc ?? []).map((form) => ({kind: 'misc' as const, forms: [form]})),
  ])
}

function extensionTitles(extensions: readonly Extension[]): ListEntry[] {
  return extensions.flatMap(({lexicon}) => (lexicon?.titles ?? []).map((form) => ({form, ambiguous: false})))
}

/** Marks and hyphens do not count: «حركة "حماس"» is looked up as «حركة حماس». Forms with a gloss in brackets are left out. */
function wordsOf(form: string): string[] {
  if (form.includes('(')) return []
  return form.split(/[\s"«»“”'\-–/]+/u).filter((word) => word !== '')
}
