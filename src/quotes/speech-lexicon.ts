import type {Extension} from '../extension.js'
import {accordingWords} from '../lexicon/according-words.js'
import {askingWords} from '../lexicon/asking-words.js'
import {clauseJoints} from '../lexicon/clause-joints.js'
import {complementizerGuards} from '../lexicon/complementizer-guards.js'
import {complementizers} from '../lexicon/complementizers.js'
import {demonstratives} from '../lexicon/demonstratives.js'
import {finiteWords} from '../lexicon/finite-words.js'
import {firstPersonWords} from '../lexicon/first-person-words.js'
import {mediaLabels} from '../lexicon/media-labels.js'
import {narratorCues} from '../lexicon/narrator-cues.js'
import {negations} from '../lexicon/negations.js'
import {nominalCues} from '../lexicon/nominal-cues.js'
import {nonSources} from '../lexicon/non-sources.js'
import {prepositions} from '../lexicon/prepositions.js'
import {outletNouns} from '../lexicon/outlet-nouns.js'
import {quantifiers} from '../lexicon/quantifiers.js'
import {relatives} from '../lexicon/relatives.js'
import {reportingVerbs} from '../lexicon/reporting-verbs.js'
import {sectionNames} from '../lexicon/section-names.js'
import {shiftMarkers} from '../lexicon/shift-markers.js'
import {sourceNouns} from '../lexicon/source-nouns.js'
import {speechTags} from '../lexicon/speech-tags.js'
import {subjectStoppers} from '../lexicon/subject-stoppers.js'
import {timeWords} from '../lexicon/time-words.js'
import {titleNouns} from '../lexicon/title-nouns.js'
import {titleTails} from '../lexicon/title-tails.js'
import {titles} from '../lexicon/titles.js'
import {venues} from '../lexicon/venues.js'
import {readList, type ListEntry} from '../words/lists.js'
import {compilePhrases, type Phrases} from '../words/phrases.js'
import type {VocabularyBuilder} from '../words/vocabulary.js'
import {agreementOf, type Agreement} from './agreement.js'
import {conjugate, type InflectedForm} from './conjugate.js'
import {Kind} from './word-kinds.js'

/** A reporting verb. */
export interface ReportingVerb {
  readonly lemma: string
  readonly tier: 'A' | 'B' | 'C'
  readonly risk: 'low' | 'med' | 'high'
  readonly class: string
  /** The prepositions that bring in what is said; ه for a direct object. */
  readonly frames: readonly string[]
}

/** A form of a reporting verb. */
export interface VerbForm extends InflectedForm {
  readonly verb: ReportingVerb
}

/** What a phrase of the lists is. */
export interface PhraseRecord {
  /** {@link Kind} bits. */
  kinds: number
  /** Those of the bits for which the list marks it as ambiguous. */
  unsure: number
  /** Its gender and number, if a list says so. */
  agreement?: Agreement
  /** The preposition that must follow: «وفقا لـ». */
  governs?: string
}

/** What the quote stage knows of words. */
export interface SpeechLexicon {
  /** By word id: index into `forms` plus 1, or 0. */
  readonly formOf: Uint16Array
  readonly forms: readonly VerbForm[]
  /** By word id: {@link Kind} bits of the word alone. */
  readonly kinds: Uint32Array
  /** By word id: {@link Kind} bits of the phrases that begin with it, itself included. */
  readonly opens: Uint32Array
  /** By word id: 1 if a cue may begin with the word, as it stands or behind proclitics; most sentences have no such word. */
  readonly cues: Uint8Array
  readonly phrases: Phrases
  readonly records: readonly PhraseRecord[]
}

interface List {
  readonly kind: number
  readonly list: string
  /** Whether ال may stand before its forms. */
  readonly definite?: true
}

const lists: readonly List[] = [
  {kind: Kind.title, list: titles, definite: true},
  {kind: Kind.titleTail, list: titleTails},
  {kind: Kind.source, list: sourceNouns, definite: true},
  {kind: Kind.venue, list: venues, definite: true},
  {kind: Kind.titleNoun, list: titleNouns, definite: true},
  {kind: Kind.shift, list: shiftMarkers},
  {kind: Kind.narrator, list: narratorCues},
  {kind: Kind.tag, list: speechTags},
  {kind: Kind.stopper, list: subjectStoppers},
  {kind: Kind.preposition, list: prepositions},
  {kind: Kind.mediaLabel, list: mediaLabels},
  {kind: Kind.quantifier, list: quantifiers, definite: true},
  {kind: Kind.section, list: sectionNames},
  {kind: Kind.demonstrative, list: demonstratives},
  {kind: Kind.outlet, list: outletNouns, definite: true},
  {kind: Kind.time, list: timeWords},
  {kind: Kind.complementizer, list: complementizers},
  {kind: Kind.asking, list: askingWords},
  {kind: Kind.guard, list: complementizerGuards},
  {kind: Kind.relative, list: relatives},
  {kind: Kind.negation, list: negations},
  {kind: Kind.joint, list: clauseJoints},
  {kind: Kind.finite, list: finiteWords},
  {kind: Kind.firstPerson, list: firstPersonWords},
  {kind: Kind.nonSource, list: nonSources, definite: true},
]

/** The phrases that are cues without being verbs. */
const cueKinds = Kind.narrator | Kind.tag | Kind.according | Kind.nominalCue

interface Entry {
  readonly words: readonly number[]
  readonly record: number
}

/** Adds the words of the speech lists to a vocabulary; call the result with its size once all are in. */
export function collectSpeechLexicon(
  builder: VocabularyBuilder,
  extensions: readonly Extension[],
): (size: number) => SpeechLexicon {
  const records: PhraseRecord[] = []
  const byKey = new Map<string, number>()
  const entries: Entry[] = []

  const add = (text: string, kind: number, entry: Partial<PhraseRecord> & {ambiguous?: boolean}): void => {
    const words = text
      .split(/\s+/u)
      .filter(Boolean)
      .map((word) => builder.add(word))
    if (words.length === 0 || words.includes(0)) return
    const key = words.join(' ')
    let index = byKey.get(key)
    if (index === undefined) {
      index = records.length
      byKey.set(key, index)
      records.push({kinds: 0, unsure: 0})
      entries.push({words, record: index})
    }
    const record = records[index]
    if (entry.ambiguous && (record.kinds & kind) === 0) record.unsure |= kind
    record.kinds |= kind
    if (entry.agreement) record.agreement ??= entry.agreement
    if (entry.governs) record.governs = entry.governs
  }
  const addEntry = ({form, ambiguous, tag}: ListEntry, {kind, definite}: List): void => {
    const agreement = agreementOf(tag)
    const facts = {ambiguous, ...(agreement && {agreement})}
    add(form, kind, facts)
    if (definite && !form.startsWith('ال')) add(`ال${form}`, kind, facts)
  }

  for (const list of lists) for (const entry of readList(list.list).flat()) addEntry(entry, list)
  for (const {form, tag} of readList(accordingWords).flat())
    add(form, Kind.according, tag === undefined ? {} : {governs: tag})
  for (const {form, ambiguous} of readList(nominalCues).flat())
    for (const text of nounForms(form)) add(text, Kind.nominalCue, {ambiguous})
  for (const {lexicon} of extensions)
    for (const title of lexicon?.titles ?? [])
      addEntry({form: title, ambiguous: false}, {kind: Kind.title, list: '', definite: true})

  const forms = readVerbs(extensions)
  const ids = forms.map((form) => builder.add(form.text))

  return (size) => {
    const formOf = new Uint16Array(size + 1)
    ids.forEach((id, index) => {
      if (formOf[id] === 0) formOf[id] = index + 1
    })
    const kinds = new Uint32Array(size + 1)
    const opens = new Uint32Array(size + 1)
    for (const {words, record} of entries) {
      opens[words[0]] |= records[record].kinds
      if (words.length === 1) kinds[words[0]] |= records[record].kinds
    }
    formOf[0] = kinds[0] = opens[0] = 0
    const cues = Uint8Array.from(opens, (bits, id) => ((bits & cueKinds) !== 0 || formOf[id] !== 0 ? 1 : 0))
    return {formOf, forms, kinds, opens, cues, phrases: compilePhrases(entries, size), records}
  }
}

/** «تصريح»: with ال and with the pronouns. */
function nounForms(noun: string): string[] {
  const stem = noun.endsWith('ة') ? `${noun.slice(0, -1)}ت` : noun
  return [noun, `ال${noun}`, ...['ه', 'ها', 'هم', 'هما'].map((pronoun) => stem + pronoun)]
}

/** All forms of all verbs; of two equal ones the earlier counts, so that plain forms come before those with an object. */
function readVerbs(extensions: readonly Extension[]): VerbForm[] {
  const lines = [
    ...reportingVerbs.split('\n'),
    ...extensions.flatMap(({lexicon}) => lexicon?.reportingVerbs ?? []),
  ]
  const forms: VerbForm[] = []
  for (const line of lines) {
    const [perfect, imperfect, participle = '-', tier = 'A', risk = 'low', verbClass = 'say', ...frames] =
      line.split(' ').filter(Boolean)
    if (!perfect || !imperfect) continue
    const verb: ReportingVerb = {
      lemma: perfect,
      tier: tier === 'B' || tier === 'C' ? tier : 'A',
      risk: risk === 'high' || risk === 'med' ? risk : 'low',
      class: verbClass,
      frames,
    }
    for (const form of conjugate(perfect, imperfect, participle)) forms.push({...form, verb})
  }
  return [...forms.filter(isPlain), ...forms.filter((form) => !isPlain(form))]
}

function isPlain({mood, object}: VerbForm): boolean {
  return !object && mood !== 'jussive'
}
