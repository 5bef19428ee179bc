import type {Clusters} from '../src/entities/tagger/clusters.js'
import type {EntityLexicon} from '../src/entities/entity-lexicon.js'
import {proposeInArticle} from '../src/entities/propose-in-article.js'
import {createReader, placeKeys, readWord, wordKeys} from '../src/entities/tagger/features.js'
import {mix} from '../src/entities/tagger/hash.js'
import {edgeKey} from '../src/entities/tagger/word-vectors.js'
import {readProposals} from '../src/entities/tagger/proposals.js'
import type {TaggedText} from './corpora.js'
import type {Dataset} from './crf.js'
import {paintLabels, spansOf, type LabelSet} from './labels.js'

/** Numbers for the keys of features. */
export interface FeatureMap {
  readonly type: Map<number, number>
  readonly place: Map<number, number>
}

export interface Knowledge {
  readonly clusters: Clusters
  readonly lexicon: EntityLexicon
}

/** A text, and the corpus that it is of: each corpus but the first has copies of all features to itself, and so has the first when there are more. */
export interface Source {
  readonly text: TaggedText
  readonly domain: number
}

/** A dataset, and where its positions come from. */
export interface Built {
  readonly data: Dataset
  readonly stems: Int32Array
  /** Number of the text, of the sentence, and index of the word, of each position. */
  readonly textOf: Int32Array
  readonly sentenceOf: Int32Array
  readonly wordOf: Int32Array
}

export interface BuildOptions {
  readonly set: LabelSet
  readonly knowledge: Knowledge
  readonly map: FeatureMap
  /** Whether unseen keys get numbers. */
  readonly grow: boolean
  /** Whether each corpus has copies of the features. */
  readonly copies?: boolean
  /** More features of a position of the sentence `[first, last)`. */
  readonly extra?: (position: number, first: number, last: number, put: (key: number) => void) => void
}

/** Keys of features are below it, keys of copies are not. */
export const firstCopyKey = 0x1000000

/** The key of a corpus's own copy of a feature. */
export function copyKey(key: number, domain: number): number {
  return firstCopyKey + (mix(key ^ Math.imul(domain + 1, 0x51ed270b)) >>> 0)
}

export function buildDataset(sources: readonly Source[], options: BuildOptions): Built {
  const {set, knowledge, map, grow, copies = false, extra} = options
  const number = (keys: Map<number, number>, key: number): number => {
    let id = keys.get(key)
    if (id === undefined && grow) keys.set(key, (id = keys.size))
    return id ?? -1
  }
  const typeOf = new Map<string, number>()
  const type: number[] = []
  const typeStart = [0]
  const typeRows: number[] = []
  const placeStart = [0]
  const placeRows: number[] = []
  const gold: number[] = []
  const sentences = [0]
  const stems: number[] = []
  const textOf: number[] = []
  const sentenceOf: number[] = []
  const wordOf: number[] = []
  // Type 0 stands beyond the ends of a sentence.
  const edge = number(map.type, edgeKey)
  if (edge >= 0) typeRows.push(edge)
  typeStart.push(typeRows.length)
  sources.forEach(({text, domain}, textIndex) => {
    const {words, ranges, tags} = text
    const {clusters, lexicon} = knowledge
    const reader = createReader(words, clusters, lexicon)
    const rowsFor = (keys: Map<number, number>, rows: number[]) => (key: number) => {
      const row = number(keys, key)
      if (row >= 0) rows.push(row)
      if (!copies) return
      const copy = number(keys, copyKey(key, domain))
      if (copy >= 0) rows.push(copy)
    }
    const putType = rowsFor(map.type, typeRows)
    const putPlace = rowsFor(map.place, placeRows)
    const types = new Int32Array(words.length)
    for (let at = 0; at < words.length; at++) {
      const name = `${domain} ${words.kind[at]} ${words.role[at]} ${words.source.slice(words.start[at], words.end[at])}`
      readWord(reader, at)
      const known = typeOf.get(name)
      types[at] = known ?? typeStart.length - 1
      if (known !== undefined) continue
      const count = wordKeys(reader, at)
      for (let index = 0; index < count; index++) putType(reader.keys[index])
      typeOf.set(name, types[at])
      typeStart.push(typeRows.length)
    }
    const views = []
    for (let range = 0; range < ranges.length; range += 2)
      views.push({words, lexicon, first: ranges[range], last: ranges[range + 1]})
    const proposed = proposeInArticle(views)
    const labels = new Uint8Array(words.length)
    for (let range = 0; range < ranges.length; range += 2) {
      const first = ranges[range]
      const last = ranges[range + 1]
      const begin = type.length
      paintLabels(set, spansOf(tags, first, last), labels)
      const {candidates, chosen} = proposed[range >> 1]
      const proposals = readProposals(candidates, first, last, chosen)
      for (let at = first; at < last; at++) {
        const count = placeKeys(reader, proposals, at, first, last)
        for (let index = 0; index < count; index++) putPlace(reader.keys[index])
        extra?.(type.length, begin, begin + last - first, putPlace)
        placeStart.push(placeRows.length)
        gold.push(labels[at])
        stems.push(reader.stemHash[at])
        textOf.push(textIndex)
        sentenceOf.push(sentences.length - 1)
        wordOf.push(at)
        type.push(types[at])
      }
      sentences.push(type.length)
    }
  })
  return {
    data: {
      sentences: Int32Array.from(sentences),
      type: Int32Array.from(type),
      typeStart: Int32Array.from(typeStart),
      typeRows: Int32Array.from(typeRows),
      placeStart: Int32Array.from(placeStart),
      placeRows: Int32Array.from(placeRows),
      gold: Uint8Array.from(gold),
    },
    stems: Int32Array.from(stems),
    textOf: Int32Array.from(textOf),
    sentenceOf: Int32Array.from(sentenceOf),
    wordOf: Int32Array.from(wordOf),
  }
}
