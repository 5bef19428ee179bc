import {expect, test} from 'vitest'
import {
  clusterKey,
  clusterLevels,
  clusterSlots,
  type Clusters,
} from '../../../src/entities/tagger/clusters.js'
import {createStem, findStem} from '../../../src/entities/tagger/stem.js'
import {createForm, readForm} from '../../../src/entities/tagger/word-form.js'

function keyOf(word: string): number {
  const form = createForm()
  readForm(form, word, 0, word.length)
  return clusterKey(form.hashes[form.length])
}

/** Words with their frequency. */
function clustersOf(words: Record<string, number>): Clusters {
  const key = Uint32Array.from(Object.keys(words), keyOf)
  return {
    key,
    slots: clusterSlots(key),
    frequency: Uint8Array.from(Object.values(words)),
    classes: new Uint16Array(key.length * clusterLevels),
  }
}

function stemOf(word: string, words: Record<string, number>): string {
  const form = createForm()
  const stem = createStem()
  readForm(form, word, 0, word.length)
  findStem(stem, form, clustersOf(words))
  const rest = word.slice(form.origin[stem.length - 1])
  return stem.swallowedAlef ? `ا${rest}` : rest
}

test('a proclitic goes where the stem is more frequent than the word', () => {
  expect(stemOf('لأوكرانيا', {اوكرانيا: 90})).toBe('أوكرانيا')
  expect(stemOf('وبالقاهرة', {القاهره: 80})).toBe('القاهرة')
  expect(stemOf('بيروت', {بيروت: 90, يروت: 3})).toBe('بيروت')
  expect(stemOf('والي', {الي: 90, والي: 30})).toBe('الي')
})

test('the alef that لل has swallowed is thought back', () => {
  expect(stemOf('للأمم', {الامم: 70})).toBe('الأمم')
})

test('a short or unknown word stays whole', () => {
  expect(stemOf('بوش', {وش: 50})).toBe('بوش')
  expect(stemOf('كابيلا', {})).toBe('كابيلا')
})

test('marks and hamza do not count, nor do the two forms of yeh', () => {
  expect(keyOf('إلى')).toBe(keyOf('الي'))
  expect(keyOf('مُحَمَّـد')).toBe(keyOf('محمد'))
  expect(keyOf('٢٠٢٤')).toBe(keyOf('1999'))
})
