import type {EntityKind} from '../ast/nodes.js'
import type {Extension} from '../extension.js'
import {reportingVerbs} from '../lexicon/reporting-verbs.js'
import {titles} from '../lexicon/titles.js'
import {cp} from '../text/code-points.js'
import {buildPhrases, type Phrases, type PhrasesBuilder} from '../words/phrases.js'
import {scanList, type ScannedForm} from '../words/scan-list.js'
import type {VocabularyBuilder} from '../words/vocabulary.js'
import {collectCues} from './cue.js'
import {classLists, nameLists} from './entity-lists.js'
import {nameRecord} from './name-facts.js'
import {WordClass} from './word-class.js'

/** What the entity stage knows of words. */
export interface EntityLexicon {
  /** {@link WordClass} bits a word id. */
  readonly classes: Uint32Array
  /** {@link Cue} bits a word id. */
  readonly cues: Uint8Array
  /** Names of places, bodies, persons and things; their records are read with {@link nameFacts}. */
  readonly names: Phrases
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

/** Adds the words of the entity lists to a vocabulary; call the result with its size once all are in. */
export function collectEntityLexicon(
  builder: VocabularyBuilder,
  extensions: readonly Extension[],
): (size: number) => EntityLexicon {
  const heads = buildPhrases()
  const bits = collectClasses(builder, heads)
  const names = collectNames(builder, extensions)
  const titlePhrases = collectTitles(builder, extensions)
  return (size) => {
    const classes = new Uint32Array(size + 1)
    for (let id = 1; id < bits.length; id++) classes[id] = settled(bits[id] ?? 0)
    const builtNames = names.build(size)
    const builtTitles = titlePhrases.build(size)
    return {
      classes,
      cues: collectCues(classes, builtNames, builtTitles),
      names: builtNames,
      titles: builtTitles,
      heads: heads.build(size),
    }
  }
}

/** The bits of single words by word id; heads of several words go to `heads`. */
function collectClasses(builder: VocabularyBuilder, heads: PhrasesBuilder): number[] {
  const bits: number[] = []
  const words: number[] = []
  const mark = (id: number, bit: number): void => {
    bits[id] = (bits[id] ?? 0) | bit
  }
  for (const {list, sure, weak, marked, article} of classLists)
    scanList(list, (form) => {
      const bit = form.marked && marked !== undefined ? marked : form.ambiguous ? weak : sure
      splitForm(builder, list, form.start, form.end, words)
      if (words.length === 1) mark(words[0], bit)
      else if (article) heads.add(words, 0)
      if (article && words.length === 1 && !startsWithArticle(list, form))
        mark(builder.add(`ال${list.slice(form.start, form.end)}`), bit)
    })
  for (const verb of reportingForms(reportingVerbs)) mark(builder.add(verb), WordClass.reportingVerb)
  return bits
}

/** The singular forms of the verbs that are hardly anything else, masculine and feminine: «قال», «قالت», «يقول», «تقول». */
function reportingForms(list: string): string[] {
  return list.split('\n').flatMap((line) => {
    const [perfect, imperfect, , tier, risk] = line.split(' ')
    return tier === 'A' && risk === 'low' ? [perfect, `${perfect}ت`, imperfect, `ت${imperfect.slice(1)}`] : []
  })
}

/** A name that is also a common word is no sure name: «الآن» folds like the given name «آلان». */
function settled(bits: number): number {
  if ((bits & WordClass.common) === 0) return bits
  let left = bits & ~(WordClass.given | WordClass.family)
  if ((bits & WordClass.given) !== 0) left |= WordClass.givenWeak
  if ((bits & WordClass.family) !== 0) left |= WordClass.familyWeak
  return left
}

function collectNames(builder: VocabularyBuilder, extensions: readonly Extension[]): PhrasesBuilder {
  const names = buildPhrases()
  const words: number[] = []
  let firstGroup = 0
  for (const {kind, forms} of extensionNames(extensions))
    for (const form of forms) {
      splitForm(builder, form, 0, form.length, words)
      names.add(
        words,
        nameRecord({kind, ambiguous: false, group: firstGroup++, single: words.length === 1, part: false}),
      )
    }
  for (const {list, kind, part = false} of nameLists) {
    let last = 0
    scanList(list, ({start, end, ambiguous, record}) => {
      last = record
      splitForm(builder, list, start, end, words)
      const single = words.length === 1
      if (words.length === 0 || (part && single)) return
      names.add(words, nameRecord({kind, ambiguous, group: firstGroup + record, single, part}))
    })
    firstGroup += last + 1
  }
  return names
}

function collectTitles(builder: VocabularyBuilder, extensions: readonly Extension[]): PhrasesBuilder {
  const phrases = buildPhrases()
  const words: number[] = []
  const addTitle = (
    text: string,
    form: Pick<ScannedForm, 'start' | 'end' | 'ambiguous' | 'tagStart' | 'tagEnd'>,
  ): void => {
    const number = form.tagEnd > form.tagStart ? text.charCodeAt(form.tagEnd - 1) : 0
    const weak = form.ambiguous || number === letterP || number === letterD
    const written = text.slice(form.start, form.end)
    splitForm(builder, text, form.start, form.end, words)
    phrases.add(words, (weak ? TitleBit.weak : 0) | (written.includes('ال') ? TitleBit.definite : 0))
    if (words.length === 1 && !written.startsWith('ال'))
      phrases.add([builder.add(`ال${written}`)], (weak ? TitleBit.weak : 0) | TitleBit.definite)
  }
  scanList(titles, (form) => addTitle(titles, form))
  for (const {lexicon} of extensions)
    for (const title of lexicon?.titles ?? [])
      addTitle(title, {start: 0, end: title.length, ambiguous: false, tagStart: 0, tagEnd: 0})
  return phrases
}

function extensionNames(extensions: readonly Extension[]): {kind: EntityKind; forms: readonly string[]}[] {
  return extensions.flatMap(({lexicon = {}}) => [
    ...(lexicon.persons ?? []).map((form) => ({kind: 'person' as const, forms: [form]})),
    ...(lexicon.places ?? []).map((form) => ({kind: 'place' as const, forms: [form]})),
    ...(lexicon.organizations ?? []).map((form) => ({kind: 'organization' as const, forms: [form]})),
    ...(lexicon.misc ?? []).map((form) => ({kind: 'misc' as const, forms: [form]})),
  ])
}

function startsWithArticle(list: string, {start}: ScannedForm): boolean {
  return list.charCodeAt(start) === cp.alef && list.charCodeAt(start + 1) === cp.lam
}

/**
 * Puts the word ids of a form into `words`. Marks and hyphens do not count: «حركة "حماس"» is looked up as «حركة حماس». A form with
 * a gloss in brackets has none.
 */
function splitForm(
  builder: VocabularyBuilder,
  list: string,
  from: number,
  to: number,
  words: number[],
): void {
  words.length = 0
  let start = from
  for (let at = from; at <= to; at++) {
    const unit = at < to ? list.charCodeAt(at) : cp.space
    if (unit === cp.leftParenthesis) {
      words.length = 0
      return
    }
    if (!isSeparator(unit)) continue
    if (at > start) words.push(builder.addRange(list, start, at))
    start = at + 1
  }
}

/** The tags of plurals and duals end with these. */
const letterP = 0x70
const letterD = 0x64

/** White space, hyphens, slashes and quotation marks. Arabic letters, by far the most, are told first. */
function isSeparator(unit: number): boolean {
  if (unit >= cp.hamza && unit <= cp.farsiYeh) return false
  switch (unit) {
    case cp.space:
    case cp.quotationMark:
    case cp.leftGuillemet:
    case cp.rightGuillemet:
    case cp.leftDoubleQuote:
    case cp.rightDoubleQuote:
    case cp.rightSingleQuote:
    case cp.apostrophe:
    case cp.hyphen:
    case cp.enDash:
    case cp.slash:
      return true
    default:
      return false
  }
}
