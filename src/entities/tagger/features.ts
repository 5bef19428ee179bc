import {cp} from '../../text/code-points.js'
import {TokenKind} from '../../tokenize/tokens.js'
import type {Words} from '../../words/words.js'
import type {EntityLexicon} from '../entity-lexicon.js'
import {clusterLevels, type Clusters} from './clusters.js'
import {featureKey, hashUnit} from './hash.js'
import type {Proposals} from './proposals.js'
import {createStem, findStem, wholeStem, type Stem} from './stem.js'
import {createForm, readForm, type WordForm} from './word-form.js'

/** Room for the keys of one word. */
const mostKeys = 96

/** What a feature tells. The numbers are part of the model file: append, never renumber. */
const Template = {
  bias: 0,
  word: 1,
  stem: 2,
  proclitics: 3,
  /** And the two after it, for one letter to three. */
  prefix: 4,
  /** And the three after it, for one letter to four. */
  suffix: 7,
  shape: 11,
  /** And the four after it. */
  cluster: 12,
  unknown: 17,
  withoutArticle: 18,
  classBit: 19,
  classes: 20,
  inPhrases: 21,
  // Of a place in a sentence.
  /** And the two after it, for the word before, the word and the word after. */
  chosen: 30,
  proposed: 33,
  pairBefore: 34,
  pairAfter: 35,
  classPairBefore: 36,
  classPairAfter: 37,
  titleBefore: 38,
  glued: 39,
  first: 40,
} as const

/** Bits of the lists that a word begins, told beside its classes. */
const beginsTitle = 1
const beginsName = 2
const beginsHead = 4

/** Reads the features of words; holds the scratch space that this needs. */
export interface FeatureReader {
  readonly words: Words
  readonly clusters: Clusters
  readonly lexicon: EntityLexicon
  readonly form: WordForm
  readonly stem: Stem
  /** The keys of the last call. */
  readonly keys: Int32Array
  /** The word that the columns begin with: that of the sentence. */
  first: number
  /** Of each word from there: the hash of its stem, its classes, and which phrases begin with it. */
  readonly stemHash: Int32Array
  readonly classes: Uint32Array
  readonly begins: Uint8Array
}

export function createReader(
  words: Words,
  clusters: Clusters,
  lexicon: EntityLexicon,
  room: number = words.length,
): FeatureReader {
  return {
    words,
    clusters,
    lexicon,
    form: createForm(),
    stem: createStem(),
    keys: new Int32Array(mostKeys),
    first: 0,
    stemHash: new Int32Array(room),
    classes: new Uint32Array(room),
    begins: new Uint8Array(room),
  }
}

/** Reads the letters and list entries of the word at `at`; the features below need it of their word and its neighbours. */
export function readWord(reader: FeatureReader, at: number): void {
  const {words, clusters, lexicon, form, stem} = reader
  const {classes, titles, names, heads} = lexicon
  const whole = words.whole[at]
  const rest = words.stem[at]
  const begins =
    (titles.roots[whole] ? beginsTitle : 0) |
    (names.roots[whole] ? beginsName : 0) |
    (heads.roots[whole] ? beginsHead : 0)
  const restBegins =
    (titles.roots[rest] ? beginsTitle : 0) |
    (names.roots[rest] ? beginsName : 0) |
    (heads.roots[rest] ? beginsHead : 0)
  readForm(form, words.source, words.start[at], words.end[at])
  // «وادي» is no «ادي» with و before it: a word of the lists stays whole, else one of the lists is taken out of it.
  const known = (classes[whole] | begins) !== 0
  if (known) wholeStem(stem, form, clusters)
  else findStem(stem, form, clusters)
  reader.stemHash[at - reader.first] = stem.hash
  reader.classes[at - reader.first] = classes[whole] | classes[rest]
  reader.begins[at - reader.first] = begins | restBegins
}

/** Where the stem of a word starts as a UTF-16 offset: the lists know better than the statistics of words. */
export function readStemStart(reader: FeatureReader, at: number): number {
  const {words, lexicon, form, stem} = reader
  if (isListed(lexicon, words.whole[at])) return words.start[at]
  if (isListed(lexicon, words.stem[at])) return words.stemStart[at]
  readWord(reader, at)
  return stem.length < form.length ? form.origin[stem.length - 1] : words.start[at]
}

function isListed({classes, titles, names, heads}: EntityLexicon, id: number): boolean {
  return (classes[id] | titles.roots[id] | names.roots[id] | heads.roots[id]) !== 0
}

/** The features of the word that was read last, by itself, into `reader.keys`; gives their number. */
export function wordKeys(reader: FeatureReader, at: number): number {
  const {words, clusters, form, stem, keys} = reader
  const {reversed, hashes, length} = form
  let count = 0
  const put = (template: number, value: number): void => {
    keys[count++] = featureKey(template, value)
  }
  put(Template.bias, 0)
  put(Template.word, hashes[length])
  put(Template.stem, stem.hash)
  let clitics = stem.swallowedAlef ? 1 : 0
  for (let unit = stem.length; unit < length; unit++) clitics = hashUnit(clitics, reversed[unit])
  put(Template.proclitics, clitics)
  const kind = words.kind[at]
  if (kind === TokenKind.word) {
    const size = stem.length
    let prefix = 0
    for (let unit = 1; unit <= 3 && unit < size; unit++) {
      prefix = hashUnit(prefix, reversed[size - unit])
      put(Template.prefix + unit - 1, prefix)
    }
    for (let unit = 1; unit <= 4 && unit < size; unit++) put(Template.suffix + unit - 1, hashes[unit])
    const definite = size > 3 && reversed[size - 1] === cp.alef && reversed[size - 2] === cp.lam
    if (definite) put(Template.withoutArticle, hashes[size - 2])
    const latin = reversed[0] < cp.hamza ? 1 : 0
    put(Template.shape, (Math.min(size, 10) << 3) | (definite ? 4 : 0) | latin)
  } else put(Template.shape, (kind << 10) | (words.role[at] << 5) | Math.min(length, 6))
  if (stem.row < 0) put(Template.unknown, kind)
  else
    for (let level = 0; level < clusterLevels; level++)
      put(Template.cluster + level, clusters.classes[stem.row * clusterLevels + level])
  const classes = reader.classes[at - reader.first]
  for (let bits = classes; bits; bits &= bits - 1) put(Template.classBit, Math.clz32(bits & -bits))
  if (classes) put(Template.classes, classes)
  if (reader.begins[at - reader.first]) put(Template.inPhrases, reader.begins[at - reader.first])
  return count
}

/** The features of a place in the sentence `[first, last)`, into `reader.keys`; gives their number. */
export function placeKeys(
  reader: FeatureReader,
  proposals: Proposals,
  at: number,
  first: number,
  last: number,
): number {
  const {words, keys, stemHash, classes, begins} = reader
  const place = at - reader.first
  let count = 0
  const put = (template: number, value: number): void => {
    keys[count++] = featureKey(template, value)
  }
  for (let offset = -1; offset <= 1; offset++) {
    const index = at + offset
    if (index < first || index >= last) continue
    const tag = proposals.chosen[index - first]
    if (tag) put(Template.chosen + offset + 1, tag)
  }
  let bits = proposals.proposed[at - first]
  for (let bit = 0; bits; bit++, bits >>>= 1) if (bits & 1) put(Template.proposed, bit)
  const before = at > first ? stemHash[place - 1] : 1
  const after = at + 1 < last ? stemHash[place + 1] : 2
  put(Template.pairBefore, Math.imul(before, 31) ^ stemHash[place])
  put(Template.pairAfter, Math.imul(after, 37) ^ stemHash[place])
  const here = (classes[place] << 3) | begins[place]
  const classesBefore = at > first ? (classes[place - 1] << 3) | begins[place - 1] : -1
  const classesAfter = at + 1 < last ? (classes[place + 1] << 3) | begins[place + 1] : -1
  if (classesBefore && here) put(Template.classPairBefore, Math.imul(classesBefore, 31) ^ here)
  if (classesAfter && here) put(Template.classPairAfter, Math.imul(classesAfter, 37) ^ here)
  for (let back = 1; back <= 5 && at - back >= first; back++)
    if (begins[place - back] & beginsTitle) {
      put(Template.titleBefore, back)
      break
    }
  if (words.glued[at]) put(Template.glued, 0)
  if (at === first) put(Template.first, 0)
  return count
}
