import {clusterKey, clusterLevels, clusterSlots, type Clusters} from '../src/entities/tagger/clusters.js'
import {createForm, readForm} from '../src/entities/tagger/word-form.js'
import {readText} from './corpora.js'

/** Written where a word is too rare for a clustering. */
const noClass = 1023

/** Reads `clusters.tsv.gz`: words by falling frequency, five classes each. Two words with one key: the first stays. */
export function readClusters(path: string, most: number = Infinity): Clusters {
  const seen = new Set<number>()
  const keys: number[] = []
  const frequency: number[] = []
  const classes: number[] = []
  const form = createForm()
  let rank = 0
  for (const line of readText(path).split('\n')) {
    if (line === '' || line.startsWith('#')) continue
    const [word, ...columns] = line.split('\t')
    if (word.endsWith('+') || word === '</s>') continue
    if (rank++ >= most) break
    readForm(form, word, 0, word.length)
    const key = clusterKey(form.hashes[form.length])
    if (form.length === 0 || seen.has(key)) continue
    seen.add(key)
    keys.push(key)
    frequency.push(31 - Math.round(2.5 * Math.log(rank)))
    for (let level = 0; level < clusterLevels; level++) {
      const value = Number(columns[level])
      classes.push(Number.isNaN(value) ? noClass : value)
    }
  }
  const key = Uint32Array.from(keys)
  return {
    slots: clusterSlots(key),
    key,
    frequency: Uint8Array.from(frequency),
    classes: Uint16Array.from(classes),
  }
}
