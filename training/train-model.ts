import type {Clusters} from '../src/entities/tagger/clusters.js'
import type {ModelData} from '../src/entities/tagger/decode-model.js'
import type {Lexicon} from '../src/words/lexicon.js'
import {parseConll, readText, wordsOfConll} from './corpora.js'
import {trainChain, type Shape} from './crf.js'
import {buildDataset, copyKey, firstCopyKey, type FeatureMap, type Source} from './dataset.js'
import {encodeClusters, encodeRows, encodeTransitions} from './encode-model.js'
import {labelSet} from './labels.js'
import {wordsOfPage, type Page} from './product-corpus.js'
import {productSettings} from './settings.js'

/** The corpora of a model: pages by the product's own guideline, and an older corpus that helps with names of persons and places. */
export interface Corpora {
  readonly pages: readonly Page[]
  /** Path of a CoNLL file. */
  readonly older: string
}

/** Sentences of the older corpus that are taken for one article. */
const articleSentences = 25

/** Trains the package's model: one chain; each corpus has copies of all features, and the product's own are added in the end. */
export function trainModel(
  {pages, older}: Corpora,
  clusters: Clusters,
  {vocabulary, entities: lexicon}: Lexicon,
  log: (line: string) => void = () => undefined,
): ModelData {
  const set = labelSet('bioes')
  const sources: Source[] = pages.map((page) => ({text: wordsOfPage(page, vocabulary), domain: 0}))
  const sentences = parseConll(readText(older))
  for (let first = 0; first < sentences.length; first += articleSentences)
    sources.push({
      text: wordsOfConll(sentences.slice(first, first + articleSentences), vocabulary),
      domain: 1,
    })
  const map: FeatureMap = {type: new Map(), place: new Map()}
  const {data, textOf} = buildDataset(sources, {
    set,
    knowledge: {clusters, lexicon},
    map,
    grow: true,
    copies: true,
  })
  const shape: Shape = {
    ...set,
    labels: set.names.length,
    reach: 2,
    typeRowCount: map.type.size,
    placeRowCount: map.place.size,
  }
  const {olderWeight, ...options} = productSettings
  const weights = new Float32Array(data.sentences.length - 1).map((_, sentence) =>
    sources[textOf[data.sentences[sentence]]].domain === 0 ? 1 : olderWeight,
  )
  log(`${data.type.length} words, ${map.type.size + map.place.size} features`)
  const chain = trainChain(data, shape, {...options, weights, log})
  return {
    clusters: encodeClusters(clusters),
    word: encodeRows(mergedRows(map.type, chain.type, shape.labels * (2 * shape.reach + 1))),
    place: encodeRows(mergedRows(map.place, chain.place, shape.labels)),
    transitions: encodeTransitions(chain.transition),
  }
}

/** Rows by key: what all corpora share, and the product's own copy. */
function mergedRows(
  keys: ReadonlyMap<number, number>,
  weights: Float32Array,
  width: number,
): Map<number, Float64Array> {
  const rows = new Map<number, Float64Array>()
  for (const [key, row] of keys) {
    if (key >= firstCopyKey) continue
    const sum = Float64Array.from(weights.subarray(row * width, (row + 1) * width))
    const own = keys.get(copyKey(key, 0))
    if (own !== undefined) for (let cell = 0; cell < width; cell++) sum[cell] += weights[own * width + cell]
    rows.set(key, sum)
  }
  return rows
}
