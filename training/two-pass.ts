import {gatherMemory, memoryKeys, memoryKinds, type Memory} from './memory.js'
import {
  createLattice,
  emissions,
  expTransitions,
  forwardBackward,
  longestSentence,
  trainChain,
  viterbi,
  type Dataset,
  type Shape,
  type TrainOptions,
  type Weights,
} from './crf.js'
import {
  buildDataset,
  type BuildOptions,
  type Built,
  type FeatureMap,
  type Knowledge,
  type Source,
} from './dataset.js'
import {kinds, type LabelSet} from './labels.js'

/** A chain and the numbers of its features. */
export interface Chain {
  readonly map: FeatureMap
  readonly shape: Shape
  readonly weights: Weights
}

/** Two readings: the second one sees what the first one made of the whole text. */
export interface TwoPass {
  readonly first: Chain
  readonly second: Chain
}

export interface TwoPassOptions {
  readonly set: LabelSet
  readonly knowledge: Knowledge
  readonly first: TrainOptions
  readonly second: TrainOptions
  readonly copies?: boolean
  /** How many sentences away an occurrence of a word still tells of it; a text's end always bounds it. */
  readonly reach: number
  /** Parts of the training data that are read by weights trained on the others. */
  readonly parts: number
}

/** What a chain makes of a dataset: best labels, and how sure it is of each kind of name. */
export interface Reading {
  readonly labels: Uint8Array
  readonly own: Float32Array
}

export function emptyReading(data: Dataset): Reading {
  return {labels: new Uint8Array(data.type.length), own: new Float32Array(data.type.length * memoryKinds)}
}

export function readAll(
  data: Dataset,
  set: LabelSet,
  {shape, weights}: Pick<Chain, 'shape' | 'weights'>,
  reading: Reading = emptyReading(data),
  use: Iterable<number> = Array(data.sentences.length - 1).keys(),
): Reading {
  const {labels, own} = reading
  const count = shape.labels
  const lattice = createLattice(longestSentence(data.sentences), count)
  const exp = expTransitions(shape, weights.transition)
  const kindOf = set.names.map((name) => kinds.indexOf(name.slice(2) as (typeof kinds)[number]) + 1)
  for (const sentence of use) {
    const size = emissions(data, shape, weights, sentence, lattice.emission)
    if (size === 0) continue
    const first = data.sentences[sentence]
    viterbi(shape, weights.transition, lattice, size, labels, first)
    forwardBackward(shape, exp, lattice, size)
    for (let at = 0; at < size; at++)
      for (let label = 0; label < count; label++)
        own[(first + at) * memoryKinds + kindOf[label]] += lattice.marginal[at * count + label]
  }
  return reading
}

export function trainTwoPass(sources: readonly Source[], options: TwoPassOptions): TwoPass {
  const first = newBuild(options)
  const built = buildDataset(sources, first)
  const {data} = built
  const shape = shapeOf(options.set, first.map)
  const weights = trainChain(data, shape, options.first)
  const reading = emptyReading(data)
  const partOf = partsOf(built, sources.length, options.parts)
  for (let part = 0; part < options.parts; part++) {
    const inside: number[] = []
    const outside: number[] = []
    for (let sentence = 0; sentence + 1 < data.sentences.length; sentence++)
      (partOf(sentence) === part ? outside : inside).push(sentence)
    const others = trainChain(data, shape, {...options.first, use: Int32Array.from(inside)})
    readAll(data, options.set, {shape, weights: others}, reading, outside)
  }
  const second = {...newBuild(options), extra: extraOf(memoryOf(built, reading, options.reach))}
  const again = buildDataset(sources, second)
  const secondShape = shapeOf(options.set, second.map)
  return {
    first: {map: first.map, shape, weights},
    second: {
      map: second.map,
      shape: secondShape,
      weights: trainChain(again.data, secondShape, options.second),
    },
  }
}

/** Contiguous parts of the sentences when there is one text, else parts of the texts. */
function partsOf(built: Built, texts: number, parts: number): (sentence: number) => number {
  const {data, textOf} = built
  const sentences = data.sentences.length - 1
  return texts < parts
    ? (sentence) => Math.floor((sentence * parts) / sentences)
    : (sentence) => {
        const text = textOf[data.sentences[sentence]]
        return text % parts
      }
}

/** Labels of the first and of the second reading. */
export function applyTwoPass(
  sources: readonly Source[],
  model: TwoPass,
  options: TwoPassOptions,
): {built: Built; first: Reading; second: Reading} {
  const build = {set: options.set, knowledge: options.knowledge, copies: options.copies ?? false, grow: false}
  const built = buildDataset(sources, {...build, map: model.first.map})
  const first = readAll(built.data, options.set, model.first)
  const extra = extraOf(memoryOf(built, first, options.reach))
  const again = buildDataset(sources, {...build, map: model.second.map, extra})
  return {built, first, second: readAll(again.data, options.set, model.second)}
}

function newBuild(options: TwoPassOptions): BuildOptions {
  const {set, knowledge, copies = false} = options
  return {set, knowledge, copies, map: {type: new Map(), place: new Map()}, grow: true}
}

/** Texts lie far apart, so that no occurrence counts across them. */
function memoryOf(built: Built, reading: Reading, reach: number): Memory {
  const apart = built.sentenceOf.map((sentence, at) => sentence + built.textOf[at] * 2 * reach)
  return gatherMemory(reading.labels, reading.own, built.stems, apart, reach)
}

function extraOf(memory: Memory): NonNullable<BuildOptions['extra']> {
  return (position, first, last, put) => {
    memoryKeys(memory, position, first, last, put)
  }
}

function shapeOf(set: LabelSet, map: FeatureMap): Shape {
  const {names, allowed, mayBegin, mayEnd} = set
  return {
    labels: names.length,
    reach: 2,
    typeRowCount: map.type.size,
    placeRowCount: map.place.size,
    allowed,
    mayBegin,
    mayEnd,
  }
}
