import {expect, test} from 'vitest'
import {createLattice, emissions, trainChain, viterbi, type Dataset, type Shape} from '../../training/crf.js'
import {labelSet, paintLabels, spansOf} from '../../training/labels.js'

/** Five words; the second one names a person wherever it stands, the fourth continues the name. */
const sentences = [
  [0, 1, 2],
  [2, 1, 3, 0],
  [0, 2],
  [1, 3],
  [4, 1],
]
const set = labelSet('bio')
const inName = (word: number): string => (word === 1 ? 'B-PER' : word === 3 ? 'I-PER' : 'O')

function dataset(): Dataset {
  const words = sentences.flat()
  const starts = [0]
  for (const sentence of sentences) starts.push(starts[starts.length - 1] + sentence.length)
  return {
    sentences: Int32Array.from(starts),
    type: Int32Array.from(words, (word) => word + 1),
    typeStart: Int32Array.from([0, 0, 1, 2, 3, 4, 5]),
    typeRows: Int32Array.from([0, 1, 2, 3, 4]),
    placeStart: new Int32Array(words.length + 1),
    placeRows: new Int32Array(0),
    gold: Uint8Array.from(words, (word) => set.names.indexOf(inName(word))),
  }
}

const shape: Shape = {
  labels: set.names.length,
  reach: 2,
  typeRowCount: 5,
  placeRowCount: 0,
  allowed: set.allowed,
  mayBegin: set.mayBegin,
  mayEnd: set.mayEnd,
}

test('the chain learns what it is shown, and the same each time', () => {
  const data = dataset()
  const options = {epochs: 20, rate: 0.1, l1: 0.01}
  const weights = trainChain(data, shape, options)
  const lattice = createLattice(8, shape.labels)
  const found = new Uint8Array(data.gold.length)
  for (let sentence = 0; sentence < sentences.length; sentence++) {
    const size = emissions(data, shape, weights, sentence, lattice.emission)
    viterbi(shape, weights.transition, lattice, size, found, data.sentences[sentence])
  }
  expect([...found]).toEqual([...data.gold])
  expect(trainChain(data, shape, options)).toEqual(weights)
})

test('no name goes on that has not begun', () => {
  const {names, allowed} = labelSet('bioes')
  const index = (name: string): number => names.indexOf(name)
  const may = (from: string, to: string): number => allowed[index(from) * names.length + index(to)]
  expect(may('B-PER', 'E-PER')).toBe(1)
  expect(may('B-PER', 'E-LOC')).toBe(0)
  expect(may('B-PER', 'O')).toBe(0)
  expect(may('O', 'I-ORG')).toBe(0)
  expect(may('S-LOC', 'B-LOC')).toBe(1)
})

test('tags become names and names labels', () => {
  const spans = spansOf(['O', 'B-PER', 'I-PER', 'B-PER', 'I-LOC'])
  expect(spans).toEqual([
    {first: 1, last: 3, kind: 'PER'},
    {first: 3, last: 4, kind: 'PER'},
    {first: 4, last: 5, kind: 'LOC'},
  ])
  const labels = new Uint8Array(5)
  paintLabels(labelSet('bioes'), spans, labels)
  expect(Array.from(labels, (label) => labelSet('bioes').names[label])).toEqual([
    'O',
    'B-PER',
    'E-PER',
    'S-PER',
    'S-LOC',
  ])
})
